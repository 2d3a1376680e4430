import { build } from 'wxt';

/** Run as a program of its own, so that each build finds its own environment: `node build.ts BROWSER FOLDER [ROOT]`. */
const [browser = 'chrome', outDir = '.output', root = '.'] = process.argv.slice(2);

await build({ browser, outDir, root, manifestVersion: 3 });
