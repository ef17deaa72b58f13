import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, test } from 'vitest';
import { chromiumSchema } from '../../scripts/policy/chromium-schema';
import { formsOf, withSets } from '../../scripts/policy/forms';
import { MANAGED, readManaged } from '../../src/settings/managed';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/policy');
const IDS = { chromium: 'odcnolpdfhdmafmcajkmnmifgineiojn', gecko: 'subrosa@subrosa.example' };
const SAMPLE = JSON.parse(read('practice.json'));
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/policy.ts'), ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

function xml(text: string) {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(text, 'application/xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return page as unknown as XMLDocument;
}

/** What a property list says. */
function plist(node: Element): unknown {
  const children = [...node.children];
  switch (node.localName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) =>
          child.localName === 'key' ? [[child.textContent, plist(children[at + 1]!)]] : [],
        ),
      );
    case 'array':
      return children.map(plist);
    case 'integer':
      return Number(node.textContent);
    case 'string':
      return node.textContent;
    default:
      return node.localName === 'true';
  }
}

/** What the registry would hold, as the browser hands it over: words, numbers, and JSON in words. */
function reg(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...text.matchAll(/^"(\w+)"=(?:dword:([0-9a-f]{8})|"(.*)")\r$/gm)].map(([, key, number, words]) => [
      key,
      number ? Number.parseInt(number, 16) : words?.replace(/\\([\\"])/g, '$1'),
    ]),
  );
}

test('what is derived from the schema is fresh', () => {
  expect(run('--check')).toContain('nothing to write');
});

describe('every sample holds the whole of practice.json, without a fault', () => {
  const handed: Record<string, (text: string) => unknown> = {
    'chrome.json': (text) => JSON.parse(text)['3rdparty'].extensions[IDS.chromium],
    'edge.json': (text) => JSON.parse(text)['3rdparty'].extensions[IDS.chromium],
    'firefox-policies.json': (text) => JSON.parse(text).policies['3rdparty'].Extensions[IDS.gecko],
    'google-admin-console.json': (text) =>
      Object.fromEntries(Object.entries<{ Value: unknown }>(JSON.parse(text)).map(([key, { Value }]) => [key, Value])),
    'chrome.reg': reg,
    'edge.reg': reg,
    'chrome.mobileconfig': payload,
    'edge.mobileconfig': payload,
  };
  function payload(text: string) {
    const profile = plist(xml(text).querySelector('plist > dict')!) as { PayloadContent: Record<string, unknown>[] };
    const own = Object.entries(profile.PayloadContent[0] ?? {}).filter(([key]) => !key.startsWith('Payload'));
    return Object.fromEntries(own);
  }

  test.each(Object.entries(handed))('%s', (name, take) => {
    const { managed, faults } = readManaged(take(read(name)));
    expect(faults).toEqual([]);
    expect(managed).toEqual(readManaged(withSets(SAMPLE)).managed);
  });

  test('and no sample is left out', () => {
    const others = ['practice.json', 'subrosa.admx', 'en-US'];
    expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(handed), ...others].sort());
  });
});

test('the group policy template has every key, for Chrome and for Edge, and a text for each', () => {
  const admx = xml(read('subrosa.admx'));
  const adml = xml(read('en-US/subrosa.adml'));
  const texts = new Set([...adml.querySelectorAll('string')].map((node) => node.getAttribute('id')));
  const forms = new Set([...adml.querySelectorAll('presentation')].map((node) => node.getAttribute('id')));
  const policies = [...admx.querySelectorAll('policy')];
  expect(policies.map((node) => node.getAttribute('name')).sort()).toEqual(
    ['chrome', 'edge'].flatMap((browser) => Object.keys(MANAGED.shape).map((key) => `${browser}_${key}`)).sort(),
  );
  for (const reference of read('subrosa.admx').matchAll(/\$\((string|presentation)\.(\w+)\)/g)) {
    expect([...(reference[1] === 'string' ? texts : forms)]).toContain(reference[2]);
  }
});

test('Chromium’s schema knows every key and has nothing that Chromium refuses', () => {
  const schema = chromiumSchema();
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(MANAGED.shape));
  (function walk(node: typeof schema): void {
    expect(['object', 'array', 'string', 'integer', 'number', 'boolean']).toContain(node.type);
    if (node.type === 'array') expect(node.items).toBeDefined();
    for (const inner of [...Object.values(node.properties ?? {}), node.items, node.additionalProperties])
      if (inner) walk(inner);
  })(schema);
});

test('every key says in a sentence what it is', () => {
  for (const { description } of Object.values(chromiumSchema().properties ?? {})) expect(description).toMatch(/\.$/);
});

describe('a practice’s own policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'subrosa-policy-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const own = (text: string) => {
    writeFileSync(join(folder, 'own.json'), text);
    return join(folder, 'own.json');
  };

  test('is written for all browsers; what is no ASCII as regedit reads it', () => {
    run(
      own('{"practice": "Clínica \\"Olmo\\" & Co"}'),
      join(folder, 'out'),
      '--id',
      'abcdefghijklmnopabcdefghijklmnop',
    );
    const registry = readFileSync(join(folder, 'out/chrome.reg'));
    expect(registry.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(reg(registry.toString('utf16le')).practice).toBe('Clínica "Olmo" & Co');
    expect(readFileSync(join(folder, 'out/edge.json'), 'utf8')).toContain('abcdefghijklmnopabcdefghijklmnop');
  });

  test.each([
    ['{"guardedSite": []}', 'guardedSite: there is no such setting'],
    ['{"severity": {"vendor-ia": "hold"}}', 'severity.vendor-ia: there is no rule of that name'],
    ['{"practice": ', 'JSON'],
  ])('%s is refused, and the fault is named', (text, fault) => {
    expect(() => run(own(text), join(folder, 'none'))).toThrow(fault);
    expect(readdirSync(folder)).not.toContain('none');
  });
});

test('the same policy is the same file', () => {
  expect(formsOf(SAMPLE, IDS)).toEqual(formsOf(SAMPLE, IDS));
});
