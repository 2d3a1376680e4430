import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes an extension that stands in the same pages and does nothing. */
export const writeBareExtension = (folder: string, matches: readonly string[]): string => {
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['page.js'], run_at: 'document_idle' }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${folder}/background.js`, '');
  writeFileSync(`${folder}/page.js`, '');
  return folder;
};
