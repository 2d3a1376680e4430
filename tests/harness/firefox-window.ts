import type { Browser } from 'puppeteer-core';
import { z } from 'zod';
import { within } from './wait-until.ts';

const Tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) }),
});
const Evaluated = z.object({
  result: z.object({ type: z.string(), result: z.object({ value: z.string() }).optional() }),
});

type Connection = { send: (method: string, parameters: object) => Promise<unknown> };

/** The driver's own line to the browser; it is there, but not among the driver's types. */
const connectionOf = (browser: Browser): Connection => {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection))
    throw new Error('This driver does not say how it speaks to Firefox.');
  return connection as Connection;
};

/** Evaluates an expression, whose answer is a text, in Firefox's own window: where its toolbar stands. */
const inWindow = async (browser: Browser, expression: string): Promise<string> => {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = Tree.parse(tree).result.contexts[0]?.context;
  const asked = { expression, target: { context }, awaitPromise: true, userActivation: true };
  const said = Evaluated.parse(await connection.send('script.evaluate', asked)).result;
  if (said.result === undefined) throw new Error(`Firefox's window answered: ${said.type}`);
  return said.result.value;
};

/** Does what a click on the extension's icon does, over the tab that is in front; where the popup of an earlier click was still open, the first one only closes it, so it is clicked again. */
export const clickIcon = async (browser: Browser, gecko: string): Promise<void> => {
  const click = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    const isLetIn = () => extension.tabManager.getWrapper(gBrowser.selectedTab).hasActiveTabPermission;
    for (let tries = 0; tries < 3 && !isLetIn(); tries++) await action.triggerAction(window);
    return String(isLetIn());
  })()`;
  const isLetIn = await within('the click on the icon in Firefox', inWindow(browser, click));
  if (isLetIn !== 'true') throw new Error('The click on the icon did not let the extension in.');
};
