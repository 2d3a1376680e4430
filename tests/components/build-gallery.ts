import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const page = (style: string, script: string) => `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body><div id="root"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;

/** Bundles the gallery into one HTML file in a folder of its own; its address takes `?<screen>/<language>/<light|dark>`. */
export async function buildGallery(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('gallery.tsx', import.meta.url)),
        formats: ['es'],
        fileName: 'gallery',
        cssFileName: 'gallery',
      },
    },
  });
  const output = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const text = (ending: string) =>
    output
      .filter((file) => file.fileName.endsWith(ending))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n');
  const file = join(await mkdtemp(join(tmpdir(), 'gallery-')), 'gallery.html');
  await writeFile(file, page(text('.css'), text('.js')));
  return pathToFileURL(file).href;
}
