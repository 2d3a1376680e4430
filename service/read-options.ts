import { parseArgs } from 'node:util';
import type { Channels } from './notices/channels.ts';

/** How the service was started. `data` is the folder of the embedded database and of the operator's file. */
export type Options = {
  readonly profile: string;
  readonly port: number;
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly operatorToken: string | null;
  readonly logLevel: string;
  /** Where staff are warned of late promises; `null` for nowhere. */
  readonly staffMail: string | null;
  readonly channels: Channels;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the command line (`--profile upcard|kops|FILE --port 8787 --data FOLDER`) and the environment (DATABASE_URL, OPERATOR_TOKEN, LOG_LEVEL, STAFF_MAIL). Throws with a sentence. */
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
    staffMail: environment['STAFF_MAIL'] || null,
    channels: readChannels(environment, data),
  };
};

/** SMTP_URL and MAIL_FROM, SMS_URL and SMS_TOKEN, WEBHOOK_URL and WEBHOOK_SECRET; what isn't set is written to the folder `outbox`. */
const readChannels = (environment: Environment, data: string): Channels => ({
  smtp: environment['SMTP_URL'] || null,
  from: environment['MAIL_FROM'] || 'intermediary@localhost',
  sms: pair(environment, 'SMS_URL', 'SMS_TOKEN', ([address, token]) => ({ address, token })),
  webhook: pair(environment, 'WEBHOOK_URL', 'WEBHOOK_SECRET', ([address, secret]) => ({
    address,
    secret,
  })),
  outbox: environment['DATABASE_URL'] ? null : `${data}/outbox`,
});

const pair = <T>(
  environment: Environment,
  address: string,
  secret: string,
  make: (values: [string, string]) => T,
): T | null => {
  const [where, word] = [environment[address], environment[secret]];
  if (where && word) return make([where, word]);
  if (where || word) throw new Error(`Set ${address} and ${secret} together.`);
  return null;
};

const options = {
  profile: { type: 'string', default: 'upcard' },
  port: { type: 'string', default: '8787' },
  data: { type: 'string' },
} as const;

const nameOf = (profile: string): string => profile.replace(/[^a-z0-9-]+/gi, '-');
