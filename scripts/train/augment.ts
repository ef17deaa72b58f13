import type { Document, Name } from './corpora';

/** Draws from a list of names that are alike in kind, never twice the same for two words of one document. */
export interface NamePool {
  readonly given: readonly (readonly string[])[];
  readonly surname: readonly (readonly string[])[];
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|jr|sr|st|de|la|del|van|von|der|den|al|el|bin|ibn|the|of|da|dos|di|y)$/i;
const keep = (text: string): boolean =>
  TITLE.test(text) || !/^\p{Lu}?\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$|^\p{Lu}{3,}$/u.test(text);

/** The same document in lower case, or undefined where that would move offsets. */
export function lower(doc: Document): Document | undefined {
  return recased(doc, doc.text.toLowerCase());
}

/** The same document in capitals, or undefined where that would move offsets. */
export function upper(doc: Document): Document | undefined {
  return recased(doc, doc.text.toUpperCase());
}

function recased(doc: Document, text: string): Document | undefined {
  return text.length === doc.text.length && text !== doc.text ? { ...doc, text } : undefined;
}

/**
 * The same document with its people's names replaced by others, drawn evenly from every language of the pool: the same name gets
 * the same new name throughout, case and shape kept. Initials, titles and handles stay.
 */
export function rename(doc: Document, pool: NamePool, next: () => number): Document {
  const map = new Map<string, string>();
  const swap = (word: string, surname: boolean): string => {
    if (keep(word)) return word;
    const key = word.toLowerCase();
    let fresh = map.get(key);
    if (!fresh) {
      const lists = surname ? pool.surname : pool.given;
      const list = lists[Math.floor(next() * lists.length)] as readonly string[];
      fresh = list[Math.floor(next() * list.length)] as string;
      map.set(key, fresh);
    }
    if (word === word.toLowerCase()) return fresh.toLowerCase();
    return word.length > 1 && word === word.toUpperCase() ? fresh.toUpperCase() : fresh;
  };
  let text = '';
  let from = 0;
  const moved: { at: number; by: number }[] = [];
  for (const name of doc.names) {
    if (name.type !== 0 || name.start < from) continue;
    text += doc.text.slice(from, name.start);
    const words = doc.text.slice(name.start, name.end).split(/(\s+|(?<=\.)|(?=['’]s\b))/u);
    const last = words.reduce((at, word, i) => (word.trim() && !keep(word) ? i : at), -1);
    const titled = /\b(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s+$/i.test(doc.text.slice(0, name.start));
    const many = words.filter((word) => word.trim()).length > 1;
    const fresh = words.map((word, i) => (word.trim() ? swap(word, i === last && (titled || many)) : word)).join('');
    moved.push({ at: name.end, by: fresh.length - (name.end - name.start) });
    text += fresh;
    from = name.end;
  }
  text += doc.text.slice(from);
  const shift = (offset: number, end: boolean): number => {
    let by = 0;
    for (const m of moved) if (m.at < offset || (end && m.at === offset) || (!end && m.at <= offset)) by += m.by;
    return offset + by;
  };
  const names: Name[] = doc.names.map((n) => ({ ...n, start: shift(n.start, false), end: shift(n.end, true) }));
  const unsure = doc.unsure.map((u) => ({ ...u, start: shift(u.start, false), end: shift(u.end, true) }));
  return { ...doc, text, names, unsure };
}

/** The same document with one of its people's names run together as a hashtag, or undefined where it names nobody. */
export function hashtag(doc: Document, next: () => number): Document | undefined {
  const people = doc.names.filter(
    ({ type, start, end }) => type === 0 && /^[\p{L} ]{4,}$/u.test(doc.text.slice(start, end)),
  );
  const name = people[Math.floor(next() * people.length)];
  if (!name) return undefined;
  const words = doc.text.slice(name.start, name.end).split(' ');
  const tag = `#${next() < 0.7 ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') : words.join('').toLowerCase()}`;
  const by = tag.length - (name.end - name.start);
  const move = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] =>
    spans.map((span) => ({
      ...span,
      start: span.start > name.start ? span.start + by : span.start,
      end: span.end >= name.end ? span.end + by : span.end,
    }));
  return {
    ...doc,
    text: doc.text.slice(0, name.start) + tag + doc.text.slice(name.end),
    names: move(doc.names),
    unsure: move(doc.unsure),
  };
}
