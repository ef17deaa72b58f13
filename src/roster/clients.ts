import Papa from 'papaparse';

/** Somebody to be put on the roster, as read from a list. Lives only until it is hashed. */
export interface Client {
  /** First and further given names, as written. */
  readonly given: readonly string[];
  /** Names between the first and the last that may be either. */
  readonly middle: readonly string[];
  readonly surname: readonly string[];
  readonly nicknames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

type Column = 'name' | 'given' | 'middle' | 'surname' | 'nickname' | 'email' | 'phone';

/** What a column is called in the lists that practices keep. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['email', /e-?mail|correo/],
  ['phone', /phone|mobile|cell|tel\b|telef|móvil|movil/],
  ['nickname', /nick|prefer|known as|goes by|alias|\baka\b|apodo/],
  ['surname', /^(?:last|sur ?name|family|apellido)/],
  ['middle', /middle/],
  ['given', /^(?:first|given|forename|nombres?$)/],
  ['name', /^(?:(?:full|client'?s?|patient'?s?) )?name$|^(?:clients?|patients?|nombre completo|pacientes?|clientes?)$/],
];
/** Little words that belong to the name behind them. */
const PARTICLES = new Set(
  'de del la las los da das do dos di du des le van von der den ten ter zu bin ibn al el st san santa y e mac mc'.split(
    ' ',
  ),
);
const TITLES = /^(?:mr|mrs|ms|mx|miss|dr|prof|rev|sr|sra|srta|don|doña)\.?$/i;
const SUFFIXES = /^(?:jr|sr|i{2,3}|iv|phd|md|esq)\.?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s().\-/]{7,24}(?:\s?(?:x|ext\.?)\s?\d+)?$/i;
/** A name needs letters; shorter ones than this say nobody. */
const HAS_LETTERS = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * Reads a list: CSV or tabs with headings in any order, or one client a line: `Maria “Mari” Gonzales`, `Gonzales, Maria`, with
 * e-mail and phone behind further commas. Lines without a name are counted in `skipped`. Never throws.
 */
export function readClients(text: string): { readonly clients: readonly Client[]; readonly skipped: number } {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), {
    skipEmptyLines: 'greedy',
    ...(delimiterOf(text) && { delimiter: delimiterOf(text) as string }),
  });
  const columns = headingsOf(data[0] ?? []);
  const clients: Client[] = [];
  let skipped = 0;
  for (const row of columns ? data.slice(1) : data) {
    const client = clientOf(columns ? row.map((cell, i) => [columns[i] ?? null, cell] as const) : guess(row));
    if (client) clients.push(client);
    else skipped++;
  }
  return { clients, skipped };
}

/** A list of plain lines has no delimiter to be guessed. */
function delimiterOf(text: string): string | undefined {
  const [first = ''] = text.trim().split('\n');
  return ['\t', ';', ','].find((mark) => first.includes(mark)) ?? ',';
}

function headingsOf(row: readonly string[]): (Column | null)[] | null {
  const columns = row.map((cell) => HEADINGS.find(([, words]) => words.test(cell.trim().toLowerCase()))?.[0] ?? null);
  const named = columns.some((column) => column === 'name' || column === 'given' || column === 'surname');
  // a person may be called "Celia Lastname": a heading row has no address, no number, and at least half of it is known
  const plain = row.every((cell) => !EMAIL.test(cell.trim()) && !PHONE.test(cell.trim()));
  return named && plain && columns.filter(Boolean).length * 2 >= row.length ? columns : null;
}

/** Without headings: addresses and numbers by their looks; of two bare names the first is the surname, as in an index. */
function guess(row: readonly string[]): (readonly [Column | null, string])[] {
  const cells = row.map((cell) => cell.trim()).filter(Boolean);
  const kinds = cells.map((cell): Column | null => (EMAIL.test(cell) ? 'email' : PHONE.test(cell) ? 'phone' : null));
  const names = cells.filter((_, i) => kinds[i] === null);
  const [first = '', second] = names;
  const inverted = second !== undefined && HAS_LETTERS.test(second) && !TITLES.test(second) && !SUFFIXES.test(second);
  return [
    ...cells.flatMap((cell, i): (readonly [Column, string])[] => (kinds[i] ? [[kinds[i], cell]] : [])),
    ...(inverted
      ? ([['surname', first], ['given', second], ...names.slice(2).map((name) => ['nickname', name] as const)] as const)
      : ([['name', first]] as const)),
  ];
}

function clientOf(cells: readonly (readonly [Column | null, string])[]): Client | null {
  const of = (column: Column): string[] => cells.flatMap(([kind, cell]) => (kind === column ? [cell.trim()] : []));
  const nicknames = of('nickname').flatMap((cell) => cell.split(/[,;/]/));
  const bare = (name: string): string[] => {
    const plain = name.replace(/["“”«»(]([^"“”«»()]+)["“”«»)]|'([^']+)'(?=\s)/g, (_, a?: string, b?: string) => {
      nicknames.push(a ?? b ?? '');
      return ' ';
    });
    return joinParticles(plain.split(/\s+/).filter((word) => word && !TITLES.test(word) && !SUFFIXES.test(word)));
  };
  const names = of('name').flatMap((name) => {
    // "Gonzales, Maria" in one quoted cell
    const [last = '', first] = name.split(',');
    return first && !SUFFIXES.test(first.trim()) ? [...bare(first), ...bare(last)] : bare(last);
  });
  const [first, ...given] = [...of('given').flatMap(bare), ...names.slice(0, 1)];
  const surname = [...of('surname').flatMap(bare), ...names.slice(1).slice(-1)];
  const middle = [...of('middle').flatMap(bare), ...given, ...names.slice(1, -1)];
  const client: Client = {
    given: first && HAS_LETTERS.test(first) ? [first] : [],
    middle: middle.filter((word) => HAS_LETTERS.test(word)),
    surname: surname.filter((word) => HAS_LETTERS.test(word)),
    nicknames: nicknames.map((name) => name.trim()).filter((name) => HAS_LETTERS.test(name)),
    emails: of('email')
      .flatMap((cell) => cell.split(/[\s,;]+/))
      .filter((cell) => EMAIL.test(cell)),
    phones: of('phone')
      .flatMap((cell) => cell.split(/[,;]|\bor\b/))
      .map((cell) => cell.replace(/(?:x|ext\.?)\s*\d+\s*$/i, '').trim())
      .filter((cell) => cell.replace(/\D/g, '').length >= 7),
  };
  const anything = Object.values(client).some((list) => list.length > 0);
  return anything ? client : null;
}

/** `Maria de la Cruz` -> Maria, de la Cruz. */
function joinParticles(words: readonly string[]): string[] {
  const out: string[] = [];
  let held = '';
  words.forEach((word, i) => {
    if (i > 0 && PARTICLES.has(word.toLowerCase()) && i < words.length - 1) held += `${word} `;
    else {
      out.push(held + word);
      held = '';
    }
  });
  return out;
}
