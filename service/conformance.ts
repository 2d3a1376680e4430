import { runConformance } from './conformance/run-conformance.ts';

/** `npm run conformance -- URL`: one line for each rule of the contract; exit code 1 when one is broken, 2 when no address was given. */
const main = async (): Promise<void> => {
  const [address = ''] = process.argv.slice(2);
  if (!URL.canParse(address)) {
    console.error('npm run conformance -- URL, such as http://127.0.0.1:8787');
    process.exitCode = 2;
    return;
  }
  const outcomes = await runConformance(new URL(address).origin);
  for (const { rule, fault } of outcomes)
    console.info(fault === null ? `holds   ${rule}` : `BROKEN  ${rule}: ${fault}`);
  const broken = outcomes.filter(({ fault }) => fault !== null);
  console.info(`${outcomes.length - broken.length} of ${outcomes.length} rules hold.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
};

await main();
