import type * as z from 'zod/mini';
import { policySchema } from './chromium-schema';

type Node = z.core.JSONSchema.JSONSchema;

const PLACES = [
  [
    'Chrome on Linux',
    'chrome.json',
    '`/etc/opt/chrome/policies/managed/` (Chromium: `/etc/chromium/policies/managed/`)',
  ],
  ['Chrome on Windows', 'chrome.reg', 'import, or use `subrosa.admx` with `en-US/subrosa.adml` in Group Policy'],
  ['Chrome on macOS', 'chrome.mobileconfig', 'a configuration profile of your MDM'],
  ['Chrome, from the cloud', 'google-admin-console.json', 'Admin console, the app’s page, *Policy for extensions*'],
  ['Edge on Linux', 'edge.json', '`/etc/opt/edge/policies/managed/`'],
  ['Edge on Windows', 'edge.reg', 'as for Chrome'],
  ['Edge on macOS', 'edge.mobileconfig', 'as for Chrome'],
  [
    'Firefox',
    'firefox-policies.json',
    'as `policies.json` in `/etc/firefox/policies/`, in `distribution/` beside the program, or its content in Group Policy or a profile',
  ],
] as const;

/** docs/policy.md: what a practice can decide and how it gets into the browsers. */
export function reference(ids: { readonly chromium: string; readonly gecko: string }): string {
  const keys = Object.entries(policySchema().properties ?? {}) as [string, Node][];
  return `<!-- Written by \`npm run -s policy\` from src/settings/managed.ts: edit that, or scripts/policy/reference.ts. -->
# The practice’s policy

A practice with managed computers can decide for all its browsers what counts as its own, what is held, and what nobody switches off. It
reads no drafts by it: a policy goes in, nothing comes out (events apart, where the policy itself switches them on).

## In five minutes

1. Copy [policy/practice.json](policy/practice.json), and keep only the lines that you mean. Everything is optional.
2. Try it: \`npm run -s inspect -- --policy practice.json --text "My client Ana asked about Oakfield House."\`
3. See what it would change: \`npm run -s inspect -- --policy practice.json --drafts folder/\` reads every \`.txt\` and \`.jsonl\` in the folder and
   lists the verdicts that differ, by rule. It shows no text unless you add \`--show\`.
4. \`npm run -s policy -- practice.json out/\` checks it and writes it for all browsers. A fault is named, and nothing is written.
5. Put the files where they belong:

| browser | file | place |
| --- | --- | --- |
${PLACES.map(([browser, file, place]) => `| ${browser} | [${file}](policy/${file}) | ${place} |`).join('\n')}

Subrosa’s id is \`${ids.chromium}\` in Chrome and Edge and \`${ids.gecko}\` in Firefox. A store may give it another:
\`chrome://extensions\` shows it, and \`npm run -s policy -- practice.json out/ --id <id>\` writes for that one.

## What holds

- **Policy over preference over default.** Lists are joined: the practice’s entries and the person’s own hold together. A single value
  (\`place\`, \`sensitivity\` …) is the practice’s. \`severity\` goes rule by rule.
- **Locked** is what \`locked\` names, and every single value that is set. Of a locked choice nothing is the person’s: where the practice sets
  none, the default holds. The options show what is locked, by whom, and whom to ask.
- **A change takes effect in open tabs**, in Chrome and Edge within seconds. Firefox reads its policies once, at its start.
- **What is wrong is left out and named in the options; the rest holds.** A wrong entry of a list costs that entry, a wrong rule that rule.
  Subrosa is never switched off by a fault.
- **Chrome and Edge drop a value of the wrong kind themselves** (a word where a list belongs), before any extension sees it, and with it the
  whole key. \`sets\` lists the keys that should arrive, so that Subrosa can name what did not. The files above have it.
- **A file that is no JSON at all** looks to an extension like one that was taken away. The last policy therefore holds for a week, and the
  options say so. To end a policy at once, hand over one that sets nothing: \`{"sets": []}\`.
- **A message to child protection, the police or a crisis team is never held**, whatever a policy says.

## Sites that do not come with Subrosa

No policy of Chrome, Edge or Firefox gives an extension a site that it has not asked for at installation. \`runtime_allowed_hosts\` in
\`ExtensionSettings\` only makes exceptions from \`runtime_blocked_hosts\`. So for a site of your own (webmail, record system) there are two ways:

- name it in \`guardedSites\`. The options then show each person one button, and the browser asks once. Until then the site is named there as not
  yet allowed.
- build a package of your own with the site in it, and force its installation: \`SUBROSA_SITES="mail.elmstreet.example" npm run zip\`. Nobody is asked.

A site in \`guardedSites\`, with all hosts below it, cannot be switched off. Lock \`pausedUntil\` as well where nobody is to pause.

## A second person’s code

With \`"sendAnyway": "second-person"\` a held text goes out only after somebody else has typed a code, in a window of Subrosa’s own that the
page cannot see. \`npm run -s code\` makes a code and its salted hash (PBKDF2, SHA-256, 600,000 rounds): the code goes to that person alone,
the hash into \`codes\`. Where \`codes\` holds none that is well written, a reason is asked instead, and the options name the fault.

## All keys

| key | is | what it does |
| --- | --- | --- |
${keys.map(([key, node]) => `| \`${key}\` | ${kind(node)} | ${node.description ?? ''} |`).join('\n')}

A rule of your own has the form of [rules/schema.json](../rules/schema.json); \`id\`, \`title\` and \`summary\` are enough, with \`phrases\` (met when one
of them stands in the draft) or \`when\` (facts, as in [rules/](../rules/README.md)), and a \`verdict\`.
`;
}

/** A node of the schema in words. */
function kind(node: Node): string {
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' ');
  if (node.type === 'array') {
    const { items } = node;
    const each = items as Node;
    return each.enum ? `list of ${kind(each)}` : each.type === 'object' ? 'list of objects' : 'list of words';
  }
  if (node.type === 'integer') return `number, ${node.minimum} to ${node.maximum}`;
  if (node.type === 'object') {
    const table = node.additionalProperties as Node | undefined;
    return table?.enum
      ? `table: rule to ${kind(table)}`
      : `object: ${Object.keys(node.properties ?? {})
          .map((key) => `\`${key}\``)
          .join(', ')}`;
  }
  return 'words';
}
