const mostSteps = 3;

/** The line that an amount stands in: in a row of flex or grid cells the whole row, so that what follows comes under it and not as a cell of its own. */
export const lineOf = (amount: Element): Element => {
  let line = amount;
  for (let step = 0; step < mostSteps && isCell(line); step++) line = line.parentElement ?? line;
  return line;
};

const isCell = ({ parentElement }: Element): boolean =>
  parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display);
