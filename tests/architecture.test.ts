import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which room may import which: downwards only. Beside the drawing in the README: messages carry rows of the
 * database and values of the contract, and the database keeps them, so both may import those schemas.
 */
const rooms: Record<string, readonly string[]> = {
  'lib/money': [],
  'lib/cart': ['lib/money'],
  'lib/stores': ['lib/cart', 'lib/money'],
  'lib/pricing': ['lib/cart', 'lib/money'],
  'lib/orders': ['lib/cart', 'lib/pricing', 'lib/money'],
  'lib/intermediary': ['lib/orders', 'lib/pricing', 'lib/cart', 'lib/money'],
  'lib/storage': ['lib/intermediary', 'lib/orders', 'lib/pricing', 'lib/cart', 'lib/money'],
  'lib/messages': ['lib/storage', 'lib/intermediary', 'lib/orders', 'lib/pricing', 'lib/cart'],
  'lib/actions': [
    'lib/storage',
    'lib/intermediary',
    'lib/orders',
    'lib/pricing',
    'lib/cart',
    'lib/money',
  ],
  'lib/i18n': ['lib/money'],
  components: ['lib/orders', 'lib/pricing', 'lib/cart', 'lib/money', 'lib/i18n'],
  entrypoints: ['lib', 'components'],
  service: ['lib/intermediary', 'lib/orders', 'lib/pricing', 'lib/cart', 'lib/money'],
};

/** Who may touch the browser's extension API; everything else runs in plain Node. */
const mayUseBrowser = ['lib/messages', 'entrypoints'];

const sources = globSync('{lib,components,entrypoints,service}/**/*.{ts,tsx}').map((file) => ({
  file,
  room: roomOf(file),
  text: readFileSync(file, 'utf8'),
}));

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const wrongImports = ({ file, room, text }: (typeof sources)[number]): string[] =>
  importsOf(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(file), target)))
    .filter((target) => !/^(package\.json|tests\/)/.test(target))
    .filter((target) => {
      const to = roomOf(target);
      const allowed = rooms[room] ?? [];
      return to !== room && !allowed.some((name) => to === name || to.startsWith(`${name}/`));
    })
    .map((target) => `${file} imports ${target}`);

describe('the rooms', () => {
  it('are all in the table', () => {
    expect(
      new Set(sources.map(({ room }) => room)).difference(new Set(Object.keys(rooms))),
    ).toEqual(new Set());
  });

  it('look downwards only', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('leave the browser to the messages and the entrypoints', () => {
    const users = sources.filter(({ text }) =>
      importsOf(text).some((name) => /^(wxt\b|webextension-polyfill)/.test(name)),
    );
    expect(
      users.filter(({ room }) => !mayUseBrowser.includes(room)).map(({ file }) => file),
    ).toEqual([]);
  });

  it('hold no service code in the extension', () => {
    const extension = sources.filter(({ room }) => room !== 'service');
    expect(
      extension.filter(({ text }) => importsOf(text).some((name) => name.includes('/service/'))),
    ).toEqual([]);
  });
});

describe('the files', () => {
  it('have no default export outside the entrypoints', () => {
    const guilty = sources.filter(
      ({ room, text }) => room !== 'entrypoints' && /^export default/m.test(text),
    );
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });

  it('are named in kebab-case, components after their component', () => {
    const wrong = sources.filter(({ file }) => {
      const name = file.split('/').at(-1) ?? '';
      return name.endsWith('.tsx')
        ? !/^([A-Z]\w+|main)\.tsx$/.test(name)
        : !/^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/.test(name);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keep the content script free of the schema library at run time', () => {
    const seen = new Set<string>();
    const visit = (file: string): string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      const text = readFileSync(file, 'utf8');
      const imports = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm;
      const runtime = [...text.matchAll(imports)].map((m) => m[1] ?? m[2] ?? '');
      return runtime.flatMap((target) => {
        if (target === 'zod') return [file];
        return target.startsWith('.') ? visit(normalize(join(dirname(file), target))) : [];
      });
    };
    expect(visit('entrypoints/store.content/index.ts')).toEqual([]);
  });

  it('are in no folder that could hold anything', () => {
    const catchAll = sources.filter(({ file }) =>
      /\/(utils|helpers|services|types|common|misc)\//.test(file),
    );
    expect(catchAll.map(({ file }) => file)).toEqual([]);
  });
});
