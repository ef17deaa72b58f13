import { lower } from './normalise';

/** What part of a message a stretch of text is. Quoted text was written by somebody else; boilerplate tells nothing of anyone. */
export type Zone = 'greeting' | 'body' | 'signature' | 'quoted' | 'forwarded' | 'boilerplate';

/** A line of a box with its zone; offsets are UTF-16 in the box. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

const GREETING =
  /^\s*(?:(?:hi|hiya|hello|hey|heya|dear|good (?:morning|afternoon|evening)|morning|greetings|to|hola|dearest|yo)\b[^,:!.\n–—-]{0,50}|[\p{Lu}][\p{L}'.-]*(?: (?:and|&) [\p{Lu}][\p{L}'.-]*| [\p{Lu}][\p{L}'.-]*){0,3})\s*[,:!–—-]/u;
const GREETING_LOWER =
  /^\s*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning|greetings|hola)(?: (?:there|all|team|everyone|folks|friends|colleagues))?[ ,:!]/;
const NOT_A_GREETING =
  /^\s*(?:so|yes|no|ok|okay|also|well|today|yesterday|tonight|question|update|hiring|facilitators|client|patient|subject|note|pov|myth|fact|reminder|trigger|warning|tw|cw|tip|here|now|hope you|me|him|her|role|adult|iso|fun)\b/;
const HEADER = /^\s*(?:from|sent|to|cc|date|subject|de|para|enviado)\s*:\s*\S/;
const WROTE =
  /^\s*(?:on .{4,90}\bwrote|.{2,60}\bwrote|.{2,40} (?:via|at) .{2,30} wrote|-{2,} ?(?:original|forwarded) message ?-{2,}|le .{4,60} a écrit|el .{4,60} escribió)\s*:?\s*-*\s*$/;
const CLOSING =
  /^\s*(?:best|warmly|warm regards|kind regards|regards|best regards|best wishes|sincerely|respectfully|yours(?: (?:truly|sincerely|faithfully))?|thanks|thank you|many thanks|cheers|take care|in solidarity|gratefully|cordially|with thanks|xo+|love|saludos|atentamente|sent from my .*)[,.!]?\s*$/;
const CREDENTIAL =
  /(?<![\p{L}\p{N}])(?:lcsw|licsw|lmsw|lmft|amft|mft|lpc|lpcc|lpc-s|lmhc|lcpc|lac|lcadc|cadc|phd|psyd|md|do|mb ?bs|rn|bsn|np|pmhnp|aprn|bcba|slp|ccc-slp|ot|otr|edd|ed\.?s|mbacp|ukcp|hcpc|bacp|rp|rcc|msw|rsw|ncc|nbcc|ncsp|lmhp|ladc|casac|cswp?|dsw|matms?|front desk|office manager|practice manager|billing lead|scheduling|owner|director|npi)(?![\p{L}\p{N}])|#\d{3,}|\b(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|@[\w.-]+\.\w{2,}|\bwww\./u;
const BOILERPLATE =
  /confidentiality notice|this (?:e-?mail|message|communication)(?: and any attachments?)? (?:is|may|contains|and)|intended (?:solely|only) for|if you (?:are not the intended|received this|have received this)|may contain (?:confidential|protected|privileged)|do not forward\.?$|not for emergencies|if this is an emergency|not monitored|do not reply to this|notify the sender|unsubscribe|privileged and confidential/;

/** What a line is by itself, wherever it stands. */
export interface Traits {
  readonly marked: boolean;
  readonly wrote: 'quoted' | 'forwarded' | null;
  readonly header: boolean;
  readonly sender: boolean;
  readonly boilerplate: boolean;
}

/** The traits of an empty line. */
export const NO_TRAITS: Traits = { marked: false, wrote: null, header: false, sender: false, boilerplate: false };

/** Reads the traits of a line. */
export function traitsOf(raw: string): Traits {
  const line = lower(raw);
  const header = HEADER.test(line);
  return {
    marked: /^\s*>/.test(line),
    wrote: WROTE.test(line) ? (/forwarded/.test(line) ? 'forwarded' : 'quoted') : null,
    header,
    sender: header && /^\s*(?:from|de)\s*:/.test(line),
    boilerplate: BOILERPLATE.test(line),
  };
}

/** Reads the lines of a box into zones. `traits` may be a remembered `traitsOf`. */
export function readZones(text: string, traits: (line: string) => Traits = traitsOf): Line[] {
  const lines: { start: number; end: number; zone: Zone }[] = [];
  let offset = 0;
  let quoted: 'quoted' | 'forwarded' | null = null;
  for (const raw of text.split('\n')) {
    const start = offset;
    const end = offset + raw.length;
    offset = end + 1;
    const { marked, wrote, header, sender, boilerplate } = traits(raw);
    let zone: Zone = quoted ?? 'body';
    if (marked) zone = 'quoted';
    else if (wrote) zone = quoted = wrote;
    else if (header && lines.length > 0) {
      if (quoted === null && sender) quoted = 'forwarded';
      zone = quoted ?? 'body';
    } else if (boilerplate) zone = 'boilerplate';
    lines.push({ start, end, zone });
  }
  greet(text, lines);
  sign(text, lines);
  return lines;
}

function greet(text: string, lines: { start: number; end: number; zone: Zone }[]): void {
  const first = lines.find((line) => line.zone === 'body' && text.slice(line.start, line.end).trim());
  if (!first) return;
  const raw = text.slice(first.start, first.end);
  const match = GREETING.exec(raw);
  const low = lower(raw);
  const soft = match ? null : GREETING_LOWER.exec(low);
  const length = match && !NOT_A_GREETING.test(low) ? match[0].length : soft ? soft[0].length : 0;
  if (length === 0) return;
  const cut = first.start + length;
  const index = lines.indexOf(first);
  if (cut >= first.end) first.zone = 'greeting';
  else
    lines.splice(
      index,
      1,
      { start: first.start, end: cut, zone: 'greeting' },
      { start: cut, end: first.end, zone: 'body' },
    );
}

function sign(text: string, lines: { start: number; end: number; zone: Zone }[]): void {
  const own = lines.filter(
    (line) => (line.zone === 'body' || line.zone === 'greeting') && text.slice(line.start, line.end).trim(),
  );
  if (own.length < 2) return;
  let seen = 0;
  for (let i = own.length - 1; i > 0 && seen < 6; i--, seen++) {
    const line = own[i];
    if (!line || line.zone !== 'body') break;
    const raw = text.slice(line.start, line.end).trim();
    const low = lower(raw);
    const words = raw.split(/\s+/).length;
    const previous = own[i - 1];
    const apart = previous ? text.slice(previous.end, line.start).includes('\n') : true;
    const credential = CREDENTIAL.test(low) && words <= 14;
    const name =
      words <= 4 &&
      apart &&
      !/[.!?:]$/.test(raw.replace(/\b\p{L}\.$/u, '')) &&
      !/^[-•*#>]/.test(raw) &&
      /^[\p{L}(~–—]/u.test(raw);
    const closed = CLOSING.test(low);
    if (!credential && !closed && !(name && (seen === 0 || own.slice(i + 1).every((l) => l.zone === 'signature'))))
      break;
    if (
      name &&
      !credential &&
      !closed &&
      /\b(?:i|we|he|she|they|is|was|are|no|yes|not|never|the end|that's it|again)\b/.test(low)
    )
      break;
    line.zone = 'signature';
  }
}

/** The zone of an offset. */
export function zoneAt(lines: readonly Line[], offset: number): Zone {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.zone ?? 'body';
}
