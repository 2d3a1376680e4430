import { endChildren } from '../harness/children.ts';
import { ensureInstalled } from '../harness/debian.ts';
import { onInterrupt } from '../harness/on-interrupt.ts';
import { type Practice, startPractice } from './practice.ts';
import { walk } from './walk.ts';

const { argv, env } = process;
const headless = argv.includes('--headless') || !(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

const addresses = [
  'https://www.amazon.com/gp/cart/view.html',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
];

/** Leaves the browser to the person at the display, until it is closed. */
const stayOpen = async ({ chromium, upcard }: Practice): Promise<void> => {
  for (const address of addresses) {
    const page = await chromium.context.newPage();
    await page.goto(address);
  }
  console.info(`Practice stores: ${addresses.join(', ')}`);
  console.info(`Staff: npm run operator -- list --data ${upcard.data}`);
  console.info('Close the browser or press Ctrl-C to end everything.');
  await new Promise<void>((resolve) => chromium.context.once('close', () => resolve()));
};

let end = endChildren;
onInterrupt(() => end());

const main = async (): Promise<number> => {
  ensureInstalled(['chromium', 'fonts for Persian and Arabic']);
  const practice = await startPractice(headless);
  end = practice.end;
  try {
    if (headless) return (await walk(practice)) ? 0 : 1;
    await stayOpen(practice);
    return 0;
  } finally {
    await end();
  }
};

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  .then(async (code) => {
    await endChildren();
    process.exit(code);
  });
