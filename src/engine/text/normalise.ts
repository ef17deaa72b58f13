/** A text made fit for reading, and the way back to the writer's own offsets. */
export interface Normalised {
  readonly text: string;
  /** UTF-16 offset in the original text for an offset in `text` (the end maps to the end). */
  original(offset: number): number;
}

// Zero-width and bidirectional controls, soft hyphen, byte-order mark: invisible, and able to split a name in two.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');

/** Drops invisible characters and folds look-alike spaces, quotes and full-width letters to plain ones. Never throws. */
export function normalise(text: string): Normalised {
  const folded = text
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ')
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, ' \n');
  if (!INVISIBLE.test(folded)) return { text: folded, original: (offset) => offset };
  const kept: number[] = [];
  for (let i = 0; i < folded.length; i++) if (!INVISIBLE.test(folded[i] ?? '')) kept.push(i);
  kept.push(folded.length);
  return { text: folded.replace(INVISIBLES, ''), original: (offset) => kept[offset] ?? folded.length };
}

/** Lower case of the same length, so that offsets hold (a few letters grow when lowered; those stay as they are). */
export function lower(text: string): string {
  const out = text.toLowerCase();
  return out.length === text.length
    ? out
    : text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
}
