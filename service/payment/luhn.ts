/** Whether a card number's check digit is right (ISO/IEC 7812-1, annex B). `digits` are digits only. */
export const luhn = (digits: string): boolean => {
  const sum = [...digits]
    .reverse()
    .reduce((sofar, digit, at) => sofar + worth(Number(digit), at), 0);
  return sum % 10 === 0;
};

const worth = (digit: number, at: number): number => {
  const doubled = at % 2 === 1 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
};
