import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const wxt = fileURLToPath(new URL('wxt-stub.ts', import.meta.url));

/** One source file with all that it imports, minified, as a script that leaves its exports in `name`. */
export const bundle = async (entry: string, name: string): Promise<string> => {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: [{ find: /^wxt\/.*$/, replacement: wxt }] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, name, formats: ['iife'], fileName: name },
    },
  });
  if (!Array.isArray(outputs)) throw new Error('nothing was built');
  const chunks = outputs.flatMap(({ output }) => output);
  return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
};
