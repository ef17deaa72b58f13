import type { Audience, Box, Rewording, Signal } from './types';

/** Neutral whole answers: what may be said to anybody about anybody. */
const NEUTRAL: Readonly<Partial<Record<Audience, string>>> = {
  review:
    'Thank you for writing. Privacy law means that we never discuss whether anyone is or was a client here. Anyone with a concern is welcome to call our office.',
};
const NEITHER =
  "I can't confirm or deny whether any person is or has been a client here. That is the answer I give about everyone.";

const STRUCTURED: Readonly<Record<string, string>> = {
  phone: 'a phone number',
  'email-address': 'an email address',
  email: 'an email address',
  ssn: 'an ID number',
  'street-address': 'an address',
  'birth-date': 'a date',
  date: 'a date',
};
const GENERIC: Readonly<Record<string, string>> = {
  trade: 'professional',
  employer: 'their workplace',
  school: 'their school',
  event: 'a recent event',
  'named-organisation': 'an organisation',
};
const VOWEL = /^[aeiou]/i;

/**
 * A safer wording for what was found: names become "a client", ages and places fade, quotations become what they were about.
 * Spans do not overlap; offsets are UTF-16 in the named box. Adds no fact that the draft does not hold.
 */
export function soften(boxes: readonly Box[], signals: readonly Signal[]): Rewording[] {
  const out: Rewording[] = [];
  for (const box of boxes) {
    const own = signals.filter((s) => s.box === box.name).sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    let named = 0;
    for (const s of own) {
      const change = s.signal === 'content' ? quotation(box, s) : detail(box, s, named > 0);
      if (!change || change.start < end) continue;
      if (/name|initials/.test(s.type)) named++;
      end = change.end;
      out.push(change);
    }
  }
  return out;
}

function detail(box: Box, s: Signal, again: boolean): Rewording | null {
  const { text } = box;
  const before = text.slice(0, s.start);
  const after = text.slice(s.end);
  if (s.signal === 'identifier') {
    if (/name|initials|mention|role|riddle/.test(s.type)) {
      // "my client Tobias" and "Tobias (my 4 pm)": the word for the client is there already
      const apposed =
        /\b(?:client|patient|pt|ct|resident|couple|boy|girl|woman|man|kiddo|son|daughter|student),? $/i.exec(before);
      if (apposed) return { box: box.name, start: s.start - 1, end: s.end, text: '' };
      return fit(box, s.start, s.end, again ? 'the client' : 'a client');
    }
    return fit(box, s.start, s.end, STRUCTURED[s.type] ?? 'a number on file');
  }
  if (s.signal !== 'quasi') return null;
  if (s.type === 'age') return fit(box, s.start, s.end, /\b(?:[1-9]|1[0-7])\b/.test(s.quote) ? 'young' : 'adult');
  if (/place/.test(s.type)) {
    const lead = /,? (?:in|from|near|at|of|outside|out of|down in|over in|up in) $/i.exec(before);
    if (lead) return { box: box.name, start: s.start - lead[0].length, end: s.end, text: '' };
    return fit(box, s.start, s.end, 'a town');
  }
  if (/faith|ethnicity/.test(s.type) && /^ \p{L}/u.test(after)) return fit(box, s.start, s.end + 1, '');
  const word = GENERIC[s.type];
  return word ? fit(box, s.start, s.end, word) : null;
}

/** Somebody's own words give way to what they were: words. */
function quotation(box: Box, s: Signal): Rewording | null {
  const quote = /["“‘'][^"”’\n]{2,}["”’']/.exec(s.quote);
  if (!quote || !/verbatim|quotation|told/.test(s.type)) return null;
  const start = s.start + quote.index;
  return { box: box.name, start, end: start + quote[0].length, text: 'something I will keep to the room' };
}

/** Puts `text` in place of the span so that the article and the capital letter agree. */
function fit(box: Box, start: number, end: number, text: string): Rewording {
  const before = box.text.slice(0, start);
  const article = /(^|[\s(])(an?) $/i.exec(before);
  const own = /^(?:an?|the|their) /.exec(text);
  if (article && own) {
    const from = start - (article[2] as string).length - 1;
    return { box: box.name, start: from, end, text: capital(box.text[from], text) };
  }
  if (article && text && VOWEL.test(text) !== /^an$/i.test(article[2] as string)) {
    const from = start - (article[2] as string).length - 1;
    return {
      box: box.name,
      start: from,
      end,
      text: capital(box.text[from], `${VOWEL.test(text) ? 'an' : 'a'} ${text}`),
    };
  }
  const opens = before.trim() === '' || /[.!?\n]["')\]]?\s*$/.test(before);
  return { box: box.name, start, end, text: opens ? capital('A', text) : text };
}

const capital = (model: string | undefined, text: string): string =>
  model && model !== model.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Leaves out every sentence that tells of the client. */
export function leaveOut(boxes: readonly Box[], signals: readonly Signal[]): Rewording[] {
  return boxes.flatMap((box) => {
    const own = signals.filter((s) => s.box === box.name);
    if (own.length === 0) return [];
    const out: Rewording[] = [];
    for (const sentence of box.text.matchAll(/[^.!?\n]+(?:[.!?]+["”’')\]]*)?\s*|\n+/g)) {
      const start = sentence.index;
      const end = start + sentence[0].length;
      if (!own.some((s) => s.start < end && s.end > start)) continue;
      const last = out[out.length - 1];
      if (last && last.end === start) out[out.length - 1] = { ...last, end };
      else out.push({ box: box.name, start, end, text: '' });
    }
    return out;
  });
}

/** A whole neutral answer where only that will do: a review reply, a question whether somebody is a client. */
export function neutral(boxes: readonly Box[], audience: Audience, answers: boolean): Rewording[] {
  const text = NEUTRAL[audience] ?? (answers ? NEITHER : undefined);
  const body = boxes.find((box) => box.name !== 'subject');
  return text && body ? [{ box: body.name, start: 0, end: body.text.length, text }] : [];
}

/** The boxes with the rewordings applied. */
export function applyRewordings(boxes: readonly Box[], rewordings: readonly Rewording[]): Box[] {
  return boxes.map((box) => {
    let text = box.text;
    for (const r of rewordings.filter((x) => x.box === box.name).sort((a, b) => b.start - a.start))
      text = text.slice(0, r.start) + r.text + text.slice(r.end);
    return text === box.text ? box : { ...box, text };
  });
}
