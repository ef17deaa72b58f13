import type { Lexicon } from '../../lexicon/lexicon';
import { foldEmail, foldName, foldPhone } from '../../text/fold';
import type { Passage, Token } from '../../text/tokens';
import type { Bearer, Roster } from '../../types';
import type { Found } from '../detector';
import { pattern } from '../phrases';
import { all, digits, numberStarts } from './find';

/** A mention of clients of the roster: usually one, several where a name fits more than one. */
export interface Rostered extends Found {
  readonly entries: readonly number[];
  /** Whether words of care stand near. */
  readonly cared: boolean;
}

const NOBODY: readonly Bearer[] = [];
/** So few clients with the same initials that these point at somebody. */
const FEW = 3;
/** How much a word by itself says: an ordinary word too, a name that very many bear, or neither. */
type Weight = 'word' | 'popular' | 'rare';

const TITLE = /^(?:mr|mrs|ms|mx|miss|master|sr|sra|srta|senor|senora)$/;
/** Whoever is called so is at work, not in care. */
const AT_WORK =
  /^(?:dr|prof|professor|judge|officer|detective|attorney|nurse|pastor|rabbi|senator|president|captain|st|saint)$/;
const PARTICLE = /^(?:de|del|la|las|los|da|das|do|dos|di|van|von|der|den|bin|ibn|al|el|y|e)$/;
/** Words of care that a sentence with a client's bare name is read by. Words that also mean software, weather or business are left out. */
const CARE = pattern(
  `in session|(?:her|his|their|our|today's|last|next|first|individual|family|couples?) (?:therapy )?session|therap(?:y|ist|ies)|intake|counsell?ing|psychiatr[a-z]+|psycholog[a-z]+|diagnos[a-z]+|dx|medicat[a-z]+|meds|antidepressants?|ssris?|anxi(?:ety|ous)|depress[a-z]+|panic[a-z]*|suicid[a-z]+|self-?harm[a-z]*|cutting|relaps[a-z]+|sober|sobriety|detox|rehab|trauma[a-z]*|ptsd|adhd|bipolar|tearful|cried|cancel (?:the|her|his|their) (?:appointment|session)|suicidal ideation|(?:denies|passive|active) si|si/hi|eating disorder|no-?show(?:ed)?|session with|treatment (?:plan|summary|records?)|refill|discharge[ds]?|progress note|copay|caseload|my (?:client|patient)|terap(?:ia|euta)|sesi[oó]n|consulta|paciente|ansiedad|depresi[oó]n|reca[ií]da`,
);
const EMAIL =
  /[\p{L}\p{N}._%+-]+ ?(?:@|[[({] ?at ?[\])}]) ?[\p{L}\p{N}-]+(?: ?(?:\.|[[({] ?dot ?[\])}]) ?[\p{L}\p{N}-]+)+/giu;
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ ().\-/\u2010-\u2015]{0,3}\d){6,15}(?![\p{L}\p{N}])/gu;
const INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}(?:\.? ?-?\p{Lu}){1,2}\.?(?![\p{L}\p{N}])/gu;
/** Findings that speak of care by themselves. A quotation, a blow or a bill may be anybody's. */
const TRACES: ReadonlySet<string> = new Set(
  'my-client a-client seen-person in-care in-session my-person note-client numbered one-of-mine client-relative hour-person came-to-us therapist-of i-see-at colleagues-client no-show caseload chart diagnosis diagnosis-code medication substance-medication suicide-risk psychotherapy-notes hiv treatment-act level-of-care clinical-act'.split(
    ' ',
  ),
);
/** How far a word of care reaches where it stands in another sentence of the paragraph. UTF-16 units. */
const NEAR = 160;

/**
 * Finds clients of a roster in a passage: full names (with a middle name, inverted, with one slip), and with a cue first names, surnames,
 * nicknames and initials; addresses and numbers in any form. `found` are the other detectors' findings there: traces of care among them are
 * cues. Misses: two slips in one name, names run into other words. Over-reads: namesakes, as far as the cue speaks of care.
 */
export function rostered(passage: Passage, found: readonly Found[], lexicon: Lexicon, roster: Roster): Rostered[] {
  const { text, tokens } = passage;
  const out: Rostered[] = [];
  const hit = (type: string, start: number, end: number, bearers: readonly number[], sure = true): void => {
    const entries = [...new Set(bearers)];
    if (out.some((other) => start < other.end && end > other.start)) return;
    // initials that many share narrow, and point at nobody
    const narrows = type === 'client-initials' && entries.length > FEW;
    out.push({
      signal: narrows ? 'quasi' : 'identifier',
      type: narrows ? 'initials' : type,
      start,
      end,
      subject: 'client',
      confidence: sure ? 'certain' : 'likely',
      entries,
      cared: care().near({ start, end }),
    });
  };
  // most paragraphs name nobody: what speaks of care in them is looked for when it is asked for
  let known: Cues | null = null;
  const care = (): Cues => (known ??= cues(passage, found));

  if (text.includes('@') || /[[({]\s?at\s?[\])}]/i.test(text))
    for (const match of all(text, EMAIL)) {
      const bearers = roster.reachedBy('email', foldEmail(match[0]));
      if (bearers.length) hit('client-address', match.index, match.index + match[0].length, entriesOf(bearers));
    }
  if (numberStarts(passage).length > 0)
    for (const match of all(text, NUMBER)) {
      if (digits(match[0]).length < 7) continue;
      const bearers = roster.reachedBy('phone', foldPhone(match[0]));
      if (bearers.length) hit('client-phone', match.index, match.index + match[0].length, entriesOf(bearers));
    }

  const opens = new Set(passage.sentences.map(({ first }) => first));
  /** Whether a token is an ordinary word, and is asked about only beside a name. */
  const plain = tokens.map((token) => token.kind !== 'word' || lexicon.common(token.norm) >= 2);
  const asked = (i: number, slips: boolean): readonly Bearer[] => {
    const token = tokens[i];
    if (token?.kind !== 'word') return NOBODY;
    const whole = roster.named(foldName(token.norm), slips && !plain[i]);
    if (whole.length > 0 || !token.norm.includes('-') || !isCapital(token)) return whole;
    return token.norm.split('-').flatMap((part) => roster.named(foldName(part), false));
  };
  const weightAt = (i: number): Weight => {
    const { norm } = tokens[i] as Token;
    if (plain[i]) return 'word';
    return lexicon.given(norm) >= 3 || lexicon.surname(norm) >= 3 ? 'popular' : 'rare';
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || (plain[i] && !isCapital(token))) continue;
    const exact = asked(i, false);
    const pair = fullName(i, exact);
    if (pair) {
      const [first, second, entries] = pair;
      // "Zoe Okonjo Bello": further names of the same client belong to it
      let last = second;
      while (
        shared(
          entries.map((entry) => ({ entry, as: 'given' })),
          asked(last + 1, false),
          false,
        )
      )
        last++;
      const popular = weightAt(first) !== 'rare' && weightAt(last) !== 'rare';
      const [a, b] = [tokens[first], tokens[last]];
      if (a && b && (!popular || care().paragraph)) {
        hit('client-name', a.start, b.end, entries);
        i = Math.max(i, last);
        continue;
      }
    }
    single(i, exact);
  }

  const capitals = tokens.some(
    ({ text: raw }) => raw.length > 1 && raw.length < 6 && raw === raw.toUpperCase() && isLetter(raw),
  );
  for (const match of capitals ? all(text, INITIALS) : []) {
    const [raw] = match;
    if (!care().near({ start: match.index, end: match.index + raw.length }) || !initialsLook(raw, text, match.index))
      continue;
    const bearers = roster.initialed(foldName(raw.replace(/[^\p{L}]/gu, '')));
    if (bearers.length > 0) hit('client-initials', match.index, match.index + raw.length, entriesOf(bearers));
  }
  return out.sort((a, b) => a.start - b.start);

  /** A first and a last name of one entry around token i, either way round, one of them with a slip; the tokens that it begins and ends with. */
  function fullName(i: number, exact: readonly Bearer[]): [number, number, number[]] | null {
    for (const [j, inverted] of ahead(i)) {
      const next = tokens[j] as Token;
      if (exact.length === 0 && plain[j] && !isCapital(next)) continue;
      const other = asked(j, false);
      const given = lexicon.given(next.norm) >= 2;
      const whole =
        shared(exact, other, given) ??
        (exact.length > 0 && other.length === 0 ? shared(exact, asked(j, true), given) : null) ??
        (exact.length === 0 && other.length > 0 ? shared(asked(i, true), other, given) : null);
      if (whole && (!inverted || isCapital(tokens[i] as Token))) return [i, j, whole];
    }
    return null;
  }

  /** Where the rest of a name that begins at token i may stand: next to it, behind an initial, a particle, a middle name, or a comma. */
  function* ahead(i: number): Generator<[number, boolean]> {
    let j = i + 1;
    const inverted = tokens[j]?.text === ',';
    if (inverted) j++;
    let skipped = 0;
    for (; j < tokens.length && j <= i + 5; j++) {
      const next = tokens[j] as Token;
      if (next.text === '.' && tokens[j - 1]?.text.length === 1) continue;
      if (next.kind !== 'word' || text.slice(tokens[j - 1]?.end, next.start).includes('\n')) return;
      if (next.norm.length === 1 || PARTICLE.test(next.norm)) continue;
      yield [j, inverted];
      if (inverted || ++skipped > 1 || !isCapital(next)) return;
    }
  }

  function single(i: number, exact: readonly Bearer[]): void {
    const token = tokens[i] as Token;
    const before = tokens[tokens[i - 1]?.text === '.' ? i - 2 : i - 1];
    const titled = TITLE.test(before?.norm ?? '');
    // a slip in a bare name needs its capital, where that says something
    const slips = exact.length === 0 && isCapital(token) && (titled || !opens.has(i)) && care().near(token);
    const bearers = slips ? asked(i, true) : exact;
    if (bearers.length === 0 || AT_WORK.test(before?.norm ?? '')) return;
    const weight = weightAt(i);
    const inSentence = care().sentence(token.start);
    const cued =
      weight === 'rare'
        ? inSentence || (!slips && (titled || care().near(token)))
        : weight === 'popular'
          ? inSentence || (titled && care().paragraph) || (isCapital(token) && !opens.has(i) && care().near(token))
          : isCapital(token) && (titled || !opens.has(i)) && inSentence;
    const start = titled && before ? before.start : token.start;
    if (cued) hit('client-name', start, token.end, entriesOf(bearers), !slips);
  }
}

const entriesOf = (bearers: readonly Bearer[]): number[] => bearers.map(({ entry }) => entry);

const isLetter = (text: string): boolean => /^\p{Lu}/u.test(text);
const isCapital = ({ text }: Token): boolean => /^[@#]?\p{Lu}/u.test(text);

/** Entries that bear both words, as parts of one name that make it whole; null where there are none. "Mary Ann" alone is not whole. */
function shared(a: readonly Bearer[], b: readonly Bearer[], lastIsGiven: boolean): number[] | null {
  const found = a.flatMap((one) =>
    b.some(
      (other) =>
        other.entry === one.entry &&
        other.as !== one.as &&
        (one.as === 'surname' ||
          other.as === 'surname' ||
          ((one.as === 'middle' || other.as === 'middle') && !lastIsGiven)),
    )
      ? [one.entry]
      : [],
  );
  return found.length > 0 ? found : null;
}

/** Two or three capitals that are used as somebody's: with full stops, or behind a word for a client. */
function initialsLook(raw: string, text: string, at: number): boolean {
  if (/\p{Lu}\. ?\p{Lu}\.?/u.test(raw)) return true;
  return /(?:client|patient|pt|ct|student|resident|with|saw|for|and|from|seeing)\.?,? $/i.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** Where a passage speaks of care: anywhere, near a stretch of it, in the sentence of an offset. */
interface Cues {
  readonly paragraph: boolean;
  near(stretch: Pick<Token, 'start' | 'end'>): boolean;
  sentence(at: number): boolean;
}

function cues(passage: Passage, found: readonly Found[]): Cues {
  const places = [
    ...found.filter((f) => TRACES.has(f.type) && f.confidence !== 'possible').map(({ start, end }) => ({ start, end })),
    ...CARE.all(passage.look),
  ];
  const sentenceAt = (at: number) => passage.sentences.find(({ start, end }) => start <= at && at < end);
  return {
    paragraph: places.length > 0,
    near: ({ start, end }) => places.some((p) => p.start < end + NEAR && p.end > start - NEAR),
    sentence(at) {
      if (places.length === 0) return false;
      const sentence = sentenceAt(at);
      return !!sentence && places.some((p) => p.start < sentence.end && p.end > sentence.start);
    },
  };
}
