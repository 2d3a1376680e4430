/** How many cases a property tries: `usual` in the ordinary run, `PROPERTY_RUNS` of them in a long one. */
export const runs = (usual: number): { numRuns: number } => ({
  numRuns: process.env['PROPERTY_RUNS'] ? Number(process.env['PROPERTY_RUNS']) : usual,
});
