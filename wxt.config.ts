import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { pagePaths } from './lib/stores/page-paths.ts';
import type { Store } from './lib/stores/store.ts';
import { storeMatches, stores } from './lib/stores/stores.ts';

/** Everything an extension page needs and nothing else; intermediaries are https, practice ones on loopback. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data:",
  "font-src 'self'",
  'connect-src https: http://127.0.0.1:*',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const noContext = fileURLToPath(
  new URL('entrypoints/store.content/no-context.ts', import.meta.url),
);

const pageOf = (store: Store): string => {
  const { id } = store;
  const file = fileURLToPath(new URL(`lib/stores/${id}.ts`, import.meta.url));
  return `{ id: '${id}', paths: ${pagePaths(store)}, load: async () => (await import('${file}')).${id} }`;
};

/** What the script on a store's page needs of the stores' table before it knows that there is anything to read. */
const storePages: Plugin = {
  name: 'store-pages',
  resolveId: (id) => (id === 'virtual:store-pages' ? `\0${id}` : null),
  load: (id, options) => {
    if (id !== '\0virtual:store-pages') return null;
    // The manifest is made from the hosts; the script that runs in the page has no use for them.
    const matches = options?.ssr ? storeMatches : [];
    return `export const storePages = [${stores.map(pageOf)}]; export const storeMatches = ${JSON.stringify(matches)};`;
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [storePages],
    resolve: { alias: { 'wxt/utils/content-script-context': noContext } },
  }),
  hooks: {
    'build:manifestGenerated': (_, { background }) => {
      // Each browser takes the entry that it knows; with both, one linter can judge both packages.
      if (background && 'service_worker' in background)
        Object.assign(background, { scripts: [background.service_worker] });
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'activeTab', 'scripting'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: 'Wasit' },
    // From this version on Chromium takes a background with both entries.
    minimum_chrome_version: '121',
    browser_specific_settings: {
      gecko: {
        id: 'wasit@wasit.example',
        strict_min_version: '128.0',
        data_collection_permissions: {
          required: ['none'],
          optional: [
            'personallyIdentifyingInfo',
            'financialAndPaymentInfo',
            'authenticationInfo',
            'browsingActivity',
          ],
        },
      },
    },
  },
});
