import { readOptions } from './read-options.ts';
import { type Running, runService } from './run-service.ts';

const fail = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
};

const endOnSignal = ({ stop }: Running): void => {
  const end = () => stop().then(() => process.exit(0), fail);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};

/** `npm run service`: one line when it listens; a sentence and exit code 2 when port, folder, profile or command line are wrong. */
const main = async (): Promise<void> => {
  const running = await runService(
    readOptions(process.argv.slice(2), process.env),
    () => new Date(),
  );
  endOnSignal(running);
  console.info(`${running.id} listening on ${running.origin}`);
};

main().catch(fail);
