import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

interface Share {
  readonly n: number;
  readonly full: number;
}

/** What the harness writes of one system on one set, as far as it is read here. */
interface Measured {
  readonly docs: number;
  readonly cut: boolean;
  readonly flagRate: number;
  readonly decide?: Readonly<Partial<Record<'clear' | 'caution' | 'hold', number>>>;
  readonly span?: Readonly<{ kinds: Readonly<Record<string, Share>> }>;
  readonly tab?: Readonly<{ ERdirect: number; ERquasi: number; tokenPrecision: number }>;
}

/** Recogniser cases of what Safe Harbor names; a provider's number (NPI) and a coin's address are not on its list. */
const NOT_SAFE_HARBOR = new Set(['US_NPI', 'CRYPTO']);
/** Corpora that a figure below is taken from. */
const SETS = [
  'asq_phi_positive',
  'asq_phi_hard_negative',
  'panorama_posts',
  'tab_dev_21',
  'wnut17_dev',
  'btc_dev',
  'email_spamassassin_ham',
  'email_sentences_parakweet',
  'counselchat_answers',
  'psychoed_medquad',
];
const IN_FRONT = 'My patient: ';

/**
 * The corpora that are measured, and three sets made of them in `folder`: clinical notes that begin with "my patient", and the
 * recogniser cases that hold an identifier and those that only look so. Returns all paths.
 */
export function deriveSets(corpora: URL, folder: URL): string[] {
  mkdirSync(folder, { recursive: true });
  const rows = (name: string): Row[] =>
    readFileSync(new URL(`${name}.jsonl`, corpora), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  const write = (name: string, some: readonly Row[]): string => {
    const path = new URL(`${name}.jsonl`, folder);
    writeFileSync(path, some.map((row) => JSON.stringify(row)).join('\n'));
    return fileURLToPath(path);
  };
  const cases = rows('presidio_recognizer_cases').filter(
    ({ id }) => !NOT_SAFE_HARBOR.has(/^prt-(\w+)-/.exec(id)?.[1] ?? ''),
  );
  return [
    ...SETS.map((name) => fileURLToPath(new URL(`${name}.jsonl`, corpora))),
    write(
      'my_patient_mts',
      rows('clinical_notes_mts').map((row) => ({ ...row, text: IN_FRONT + row.text, gold: [] })),
    ),
    write(
      'presidio_positive',
      cases.filter(({ gold }) => gold.length > 0),
    ),
    write(
      'presidio_near_miss',
      cases.filter(({ gold }) => gold.length === 0),
    ),
  ];
}

/** Prints the engine's own figures beside what is asked of it. */
export function tellFigures(results: string): void {
  const systems = JSON.parse(readFileSync(results, 'utf8')) as { name: string; sets: Record<string, Measured> }[];
  const sets = systems.find(({ name }) => name === 'subrosa')?.sets ?? {};
  const set = (name: string): Measured | undefined => sets[`dev/${name}`] ?? sets[`bench/${name}`];
  const lines: [what: string, figure: number | undefined, asked: string][] = [];

  const found = (file: string, kind: string): number | undefined => {
    const share = set(`${file}.jsonl`)?.span?.kinds[kind];
    return share && share.full / share.n;
  };
  lines.push(
    ['ASQ-PHI names wholly found', found('asq_phi_positive', 'NAME'), '≥ 97'],
    ['ASQ-PHI record numbers', found('asq_phi_positive', 'MEDICAL_RECORD_NUMBER'), '≥ 95'],
    ['ASQ-PHI locations', found('asq_phi_positive', 'GEOGRAPHIC_LOCATION'), '≥ 85'],
    ['ASQ-PHI dates', found('asq_phi_positive', 'DATE'), '≥ 97'],
    ['PANORAMA direct', found('panorama_posts', 'DIRECT'), '≥ 85'],
    ['PANORAMA quasi', found('panorama_posts', 'QUASI'), '≥ 60'],
  );
  const tab = set('tab_dev_21.jsonl')?.tab;
  lines.push(
    ['TAB dev entity recall, direct', tab?.ERdirect, '≥ 80'],
    ['TAB dev entity recall, quasi', tab?.ERquasi, '≥ 80'],
    ['TAB dev token precision', tab?.tokenPrecision, '≥ 70'],
    ['WNUT-17 dev persons wholly found', found('wnut17_dev', 'PERSON'), ''],
    ['BTC dev persons wholly found, handles too', found('btc_dev', 'PER'), ''],
  );
  const cases = Object.values(set('presidio_positive.jsonl')?.span?.kinds ?? {});
  const share = (some: readonly Share[]): number | undefined =>
    some.length ? some.reduce((sum, { full }) => sum + full, 0) / some.reduce((sum, { n }) => sum + n, 0) : undefined;
  const near = set('presidio_near_miss.jsonl');
  lines.push(
    ['Presidio cases, identifiers wholly found', share(cases), '≥ 95'],
    ['Presidio near misses left alone', near && 1 - near.flagRate, '≥ 95'],
  );
  for (const [file, name] of [
    ['email_spamassassin_ham', 'SpamAssassin mail'],
    ['email_sentences_parakweet', 'Parakweet sentences'],
    ['counselchat_answers', 'CounselChat answers'],
    ['psychoed_medquad', 'MedQuAD answers'],
  ] as const) {
    const judged = set(`${file}.jsonl`);
    lines.push(
      [`${name}, held in public`, judged?.decide && (judged.decide.hold ?? 0) / judged.docs, '≤ 0.5'],
      [`${name}, caution in public`, judged?.decide && (judged.decide.caution ?? 0) / judged.docs, '≤ 3'],
    );
  }
  const notes = set('my_patient_mts.jsonl');
  lines.push([
    'MTS notes after "My patient:", hold or caution',
    notes?.decide && 1 - (notes.decide.clear ?? 0) / notes.docs,
    '≥ 95',
  ]);

  console.log('\n## Subrosa on the public corpora (%)');
  for (const [what, figure, asked] of lines)
    console.log(`  ${what.padEnd(50)}${figure === undefined ? '–' : (100 * figure).toFixed(1).padStart(6)}   ${asked}`);
  const cut = Object.entries(sets).filter(([, measured]) => measured.cut);
  if (cut.length) console.log(`  not read to the end in time: ${cut.map(([name]) => name).join(', ')}`);
}
