import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { STANDING } from './src/background/standing';
import { CHROMIUM_KEY, GECKO_ID } from './src/identity';
import { SITES } from './src/sites/choose';

/** This computer itself: local record systems, and the demo. Not in what goes to a store. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

const places = [...new Set(SITES.flatMap(({ hosts }) => hosts))];
/** Sites of a practice that builds its own package, so that nobody has to allow them: `SUBROSA_SITES="mail.elm.example ehr.elm.example"`. */
const own = (process.env.SUBROSA_SITES ?? '').split(/[\s,]+/).filter(Boolean);
/** Whole sites: `x.com` -> `https://*.x.com/*`. */
const hosts = [...places, ...own].filter((place) => !place.includes('/')).map((host) => `https://*.${host}/*`);
/** Parts of sites: `google.com/maps` -> `https://*.google.com/maps*`. */
const parts = places.filter((place) => place.includes('/')).map((part) => `https://*.${part}*`);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({ plugins: [preact()], assetsInclude: ['**/*.bin'], build: { assetsInlineLimit: 0 } }),
  manifest: ({ browser, mode }) => {
    const whole = [...hosts, ...(mode === 'store' ? [] : LOOPBACK)];
    return {
      name: 'Subrosa',
      default_locale: 'en',
      description: '__MSG_description__',
      action: { default_title: 'Subrosa' },
      // alarms: events that a practice's collector did not take are tried again after the worker has slept.
      // activeTab: the popup names the site it stands over and offers to read there; it grants nothing before it is opened
      permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
      host_permissions: [...whole, ...parts],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_scripts: STANDING.flatMap(({ js, world }) =>
        // frames without an address of their own count as the site's only where the whole site is matched: a rule of Chromium's
        [whole, parts]
          .filter(({ length }) => length > 0)
          .map((matches) => ({
            js: [...js],
            world,
            matches,
            all_frames: true,
            match_about_blank: true,
            match_origin_as_fallback: matches === whole,
            run_at: 'document_start' as const,
          })),
      ),
      content_security_policy: {
        extension_pages:
          // connect-src is for the background alone, which obeys this policy too: it may have to reach a practice's collector. Every page
          // forbids itself all connections by a policy of its own in its HTML
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src https: http://127.0.0.1:* http://localhost:*; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: GECKO_ID,
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { key: CHROMIUM_KEY, minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
    };
  },
});
