import { chromiumSchema } from './chromium-schema';

/** A policy as a practice writes it: flat keys of src/settings/managed.ts. */
export type PolicyFile = Readonly<Record<string, unknown>>;

/** Where a browser of the Chromium family looks for policies of extensions. */
interface Chromium {
  readonly name: string;
  readonly registry: string;
  /** Preference domain on macOS. */
  readonly domain: string;
  readonly updates: string;
}

const CHROMIUMS: Readonly<Record<'chrome' | 'edge', Chromium>> = {
  chrome: {
    name: 'Google Chrome',
    registry: 'Software\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    updates: 'https://clients2.google.com/service/update2/crx',
  },
  edge: {
    name: 'Microsoft Edge',
    registry: 'Software\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    updates: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  },
};

/** Ids under which browsers know the extension. */
export interface Ids {
  /** Of Chrome and Edge, where the package keeps its key. */
  readonly chromium: string;
  /** Of Firefox. */
  readonly gecko: string;
}

/** The policy and the list of what it sets, so that Subrosa can name what a browser drops on the way. */
export function withSets(policy: PolicyFile): PolicyFile {
  const { sets: _, ...own } = policy;
  return { ...own, sets: Object.keys(own) };
}

/** Every form of one policy, by file name: what browsers, registries and consoles take. */
export function formsOf(policy: PolicyFile, ids: Ids): Record<string, string> {
  const whole = withSets(policy);
  const files: Record<string, string> = {
    'google-admin-console.json': json(
      Object.fromEntries(Object.entries(whole).map(([key, Value]) => [key, { Value }])),
    ),
    'firefox-policies.json': json({ policies: { '3rdparty': { Extensions: { [ids.gecko]: whole } } } }),
    'subrosa.admx': admx(ids.chromium),
    'en-US/subrosa.adml': adml(),
  };
  for (const [id, browser] of Object.entries(CHROMIUMS)) {
    files[`${id}.json`] = json({
      ExtensionSettings: { [ids.chromium]: { installation_mode: 'force_installed', update_url: browser.updates } },
      '3rdparty': { extensions: { [ids.chromium]: whole } },
    });
    files[`${id}.reg`] = reg(whole, `${browser.registry}\\3rdparty\\extensions\\${ids.chromium}\\policy`);
    files[`${id}.mobileconfig`] = mobileconfig(whole, `${browser.domain}.extensions.${ids.chromium}`, browser.name);
  }
  return files;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The Windows registry: words and numbers as they are, lists and objects as JSON in a string, which Chrome and Edge read by their schema. */
function reg(policy: PolicyFile, key: string): string {
  const escape = (text: string) => text.replace(/[\\"]/g, '\\$&');
  const lines = Object.entries(policy).map(([name, value]) => {
    if (typeof value === 'number') return `"${name}"=dword:${value.toString(16).padStart(8, '0')}`;
    return `"${name}"="${escape(typeof value === 'string' ? value : JSON.stringify(value))}"`;
  });
  return ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\${key}]`, ...lines, ''].join('\r\n');
}

/** A configuration profile for macOS, as MDM systems take it. Its identifiers come from the domain, so that the same policy is the same file. */
function mobileconfig(policy: PolicyFile, domain: string, browser: string): string {
  const head = (type: string, id: string, name: string) => ({
    PayloadType: type,
    PayloadIdentifier: id,
    PayloadUUID: uuidOf(id),
    PayloadVersion: 1,
    PayloadDisplayName: name,
    PayloadEnabled: true,
  });
  const profile = {
    ...head('Configuration', `subrosa.${domain}`, `Subrosa for ${browser}`),
    PayloadScope: 'System',
    PayloadContent: [{ ...head(domain, `subrosa.${domain}.policy`, `Subrosa for ${browser}`), ...policy }],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile, '')}
</plist>
`;
}

/** Any fixed, well-formed UUID for a name. */
function uuidOf(name: string): string {
  let text = '';
  for (let seed = 0; text.length < 32; seed++) {
    let hash = 2166136261 ^ seed;
    for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    text += (hash >>> 0).toString(16).padStart(8, '0');
  }
  const [, a, b, c, d, e] = text.match(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})/) ?? [];
  return `${a}-${b}-4${c}-8${d}-${e}`.toUpperCase();
}

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((entry) => plist(entry, inner)).join('\n');
    return `${indent}<array>\n${items}${items && '\n'}${indent}</array>`;
  }
  if (isObject(value)) {
    const entries = Object.entries(value)
      .map(([key, entry]) => `${inner}<key>${xml(key)}</key>\n${plist(entry, inner)}`)
      .join('\n');
    return `${indent}<dict>\n${entries}${entries && '\n'}${indent}</dict>`;
  }
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  return typeof value === 'number'
    ? `${indent}<integer>${value}</integer>`
    : `${indent}<string>${xml(String(value))}</string>`;
}

const xml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const KEYS = Object.entries(chromiumSchema().properties ?? {}).map(([key, { type, description = '' }]) => ({
  key,
  type,
  description,
}));
const idOf = (browser: string, key: string) => `${browser}_${key}`;

/** Group policy templates: every key for Chrome and for Edge. Lists and objects are one line of JSON, as in Chrome's own templates. */
function admx(id: string): string {
  const policies = Object.entries(CHROMIUMS).flatMap(([browser, { registry }]) =>
    KEYS.map(({ key, type }) => {
      const element =
        type === 'integer'
          ? `<decimal id="${key}" valueName="${key}" minValue="0" maxValue="99999999" />`
          : `<text id="${key}" valueName="${key}" maxLength="1000000" />`;
      return `    <policy name="${idOf(browser, key)}" class="Both" displayName="$(string.${key})" explainText="$(string.${key}_about)" presentation="$(presentation.${key})" key="${registry}\\3rdparty\\extensions\\${id}\\policy">
      <parentCategory ref="${browser}" />
      <supportedOn ref="any" />
      <elements>
        ${element}
      </elements>
    </policy>`;
    }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="subrosa" namespace="Subrosa.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="any" displayName="$(string.any)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="subrosa" displayName="$(string.subrosa)" />
${Object.keys(CHROMIUMS)
  .map(
    (browser) => `    <category name="${browser}" displayName="$(string.${browser})">
      <parentCategory ref="subrosa" />
    </category>`,
  )
  .join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function adml(): string {
  const strings = [
    ['any', 'Chrome or Edge 120 and later'],
    ['subrosa', 'Subrosa'],
    ...Object.entries(CHROMIUMS).map(([browser, { name }]) => [browser, name]),
    ...KEYS.flatMap(({ key, type, description }) => [
      [key, key],
      [`${key}_about`, `${description}${type === 'array' || type === 'object' ? ' One line of JSON.' : ''}`],
    ]),
  ];
  const presentations = KEYS.map(({ key, type }) =>
    type === 'integer'
      ? `      <presentation id="${key}"><decimalTextBox refId="${key}">${key}</decimalTextBox></presentation>`
      : `      <presentation id="${key}"><textBox refId="${key}"><label>${key}</label></textBox></presentation>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Subrosa</displayName>
  <description>What a practice decides about Subrosa.</description>
  <resources>
    <stringTable>
${strings.map(([id = '', text = '']) => `      <string id="${id}">${xml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
