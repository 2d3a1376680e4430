/** The amounts of a sum without those that only say what another one is made of: neighbours, in the page's order, that come to the one right before or behind them. */
export const withoutBreakdown = (amounts: readonly number[]): number[] => {
  for (const [at, whole] of amounts.entries()) {
    const found = breakdownOf(amounts, at, whole);
    if (found)
      return withoutBreakdown([...amounts.slice(0, found.from), ...amounts.slice(found.to)]);
  }
  return [...amounts];
};

const fewest = 2;
const most = 5;

const breakdownOf = (amounts: readonly number[], at: number, whole: number) => {
  for (let count = fewest; whole !== 0 && count <= most; count += 1)
    for (const from of [at + 1, at - count]) {
      const parts = from < 0 ? [] : amounts.slice(from, from + count);
      if (parts.length === count && sumOf(parts) === whole) return { from, to: from + count };
    }
  return null;
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
