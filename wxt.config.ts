import { defineConfig } from 'wxt';

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

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications'],
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: 'Wasit' },
    ...(browser === 'firefox' && {
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
    }),
  }),
});
