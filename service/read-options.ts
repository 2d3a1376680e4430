import { parseArgs } from 'node:util';

/** How the service was started. `data` is the folder of the embedded database and of the operator's file. */
export type Options = {
  readonly profile: string;
  readonly port: number;
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly operatorToken: string | null;
  readonly logLevel: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the command line (`--profile upcard|kops|FILE --port 8787 --data FOLDER`) and the environment (DATABASE_URL, OPERATOR_TOKEN, LOG_LEVEL). Throws with a sentence. */
export const readOptions = (args: string[], environment: Environment): Options => {
  const { values } = parseArgs({ args, options });
  const { profile, port, data = `.data/${nameOf(profile)}` } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`${port} is no port.`);
  return {
    profile,
    port: Number(port),
    data,
    databaseUrl: environment['DATABASE_URL'] || null,
    operatorToken: environment['OPERATOR_TOKEN'] || null,
    logLevel: environment['LOG_LEVEL'] || 'warn',
  };
};

const options = {
  profile: { type: 'string', default: 'upcard' },
  port: { type: 'string', default: '8787' },
  data: { type: 'string' },
} as const;

const nameOf = (profile: string): string => profile.replace(/[^a-z0-9-]+/gi, '-');
