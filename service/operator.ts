import { parseArgs } from 'node:util';
import { createOperatorClient } from './operator/operator-client.ts';
import { operatorCommands } from './operator/operator-commands.ts';
import { type OperatorFile, readOperatorFile } from './operator/operator-file.ts';

const usage = `npm run operator -- COMMAND [--data FOLDER | --url ORIGIN with OPERATOR_TOKEN]

${Object.values(operatorCommands)
  .map((command) => `  ${command.usage}`)
  .join('\n')}

ORDER is a number (UPCARD-1001) or an id, SHOPPER an e-mail address or an id. AMOUNT is in the
currency itself (rial, dollar), with a point before decimals. FOLDER is the service's (.data/upcard).`;

const text = { type: 'string' } as const;
const options = {
  data: text,
  url: text,
  reason: text,
  receipt: text,
  charged: text,
  note: text,
  amount: text,
};

const whereTo = (data: string | undefined, url: string | undefined): OperatorFile => {
  const token = process.env['OPERATOR_TOKEN'];
  if (!url) return readOperatorFile(data ?? '.data/upcard');
  if (!token) throw new Error('With --url set OPERATOR_TOKEN to the token of the service.');
  return { origin: url, token };
};

/** `npm run operator`: one command of staff to a running service. Exit code 1 with a sentence when it was turned down. */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options,
    allowPositionals: true,
  });
  const [name = '', ...words] = positionals;
  const command = operatorCommands[name];
  if (!command) throw new Error(usage);
  const { data, url, reason, receipt, charged, note, amount } = values;
  const client = createOperatorClient(whereTo(data, url));
  const lines = await command.run(client, words, { reason, receipt, charged, note, amount });
  console.info(lines.join('\n'));
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
