import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { ensureInstalled } from '../harness/debian.ts';

/** A PostgreSQL of the tests' own: `create` makes an empty database and brings its address. */
export type Postgres = { readonly create: () => Promise<string>; readonly stop: () => void };

const isRoot = process.getuid?.() === 0;

/** Starts a PostgreSQL on a free port and a temporary folder, as the user postgres where we are root (it refuses to run as root). Installs it by apt-get when it is missing and that is possible; otherwise says what is missing. */
export const startPostgres = async (): Promise<Postgres> => {
  const bin = findServer();
  const folder = mkdtempSync(join(tmpdir(), 'wasit-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = await freePort();
  runAs([
    join(bin, 'initdb'),
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  ]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60`;
  runAs([
    join(bin, 'pg_ctl'),
    'start',
    '-w',
    '-t',
    '60',
    '-D',
    data,
    '-o',
    settings,
    '-l',
    join(folder, 'log'),
  ]);
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  return {
    create: () => createDatabase(address),
    stop: () => {
      runAs([join(bin, 'pg_ctl'), 'stop', '-D', data, '-m', 'immediate']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const createDatabase = async (address: (name: string) => string): Promise<string> => {
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: address('postgres') });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return address(name);
};

const runAs = ([file, ...args]: readonly [string, ...string[]]): void => {
  const user = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  execFileSync(file, args, {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 90_000,
    cwd: tmpdir(),
  });
};

const idOf = (which: '-u' | '-g'): number =>
  Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));

const findServer = (): string => {
  ensureInstalled(['postgresql']);
  return dirname(globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1) ?? '');
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address instanceof Object ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
