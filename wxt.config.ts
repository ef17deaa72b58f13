import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { STANDING } from './src/background/standing';
import { SITES } from './src/sites/choose';

/** Public half of a key made for nothing else: it keeps the extension's id the same on every machine. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoycQuM6JyZSqYYMH/EJj9SPDPgsHB/2R/+RNGfzSUrrm7e3QXprBZa0+VHdAr2FKe77KTffnjE4/CS7Ou0r/0hlxhPuwcOfr+HkA127vueP5l9Qluq+lm8yUV+UMssVJdFfU/726odJzPjzmrYoYETHkIgliBvHLBcRGrlqP5aX2fOPwYvA09SQItOkOYFdenXd7adYm3/wA4RdVZEQj1zGQ/RG27DWZgwKGw2DPZ0B4WDXH3r6lfDwowZkVSQrnbyYgECbgv2PYVfHSxCp/CSiQ5gGCwF0hrKI5Zr5bD+VMTSpjqeCSiluqoC6cLnZl+WI3EzO7MrRtlIUydxqB4wIDAQAB';

/** This computer itself: local record systems, and the demo. Not in what goes to a store. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

const places = [...new Set(SITES.flatMap(({ hosts }) => hosts))];
/** Whole sites: `x.com` -> `https://*.x.com/*`. */
const hosts = places.filter((place) => !place.includes('/')).map((host) => `https://*.${host}/*`);
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
      // activeTab: the popup names the site it stands over and offers to read there; it grants nothing before it is opened
      permissions: ['storage', 'scripting', 'activeTab'],
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
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'subrosa@subrosa.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { key: KEY, minimum_chrome_version: '120' }),
    };
  },
});
