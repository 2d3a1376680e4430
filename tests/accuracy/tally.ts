/** How many cases of one suite were read right, refused (said honestly that it can't be told) or read wrong; `excepted` are cases whose own expectation is unreasonable, by the reasons listed beside the measure. */
export type Tally = {
  readonly suite: string;
  readonly right: number;
  readonly refused: number;
  readonly wrong: number;
  readonly excepted: number;
};
