import type { Fact } from './facts';
import type { Audience, Signal } from './types';

/** Longer words are not repeated: the sentence is read in a second. UTF-16 units. */
const LONGEST_QUOTE = 48;

const READERS: Readonly<Record<Audience, string>> = {
  public: 'everyone',
  review: 'everyone',
  list: 'the whole list',
  outside: 'somebody outside your practice',
  authority: 'the authority',
  team: 'your team',
  client: 'this reader',
  ai: 'an outside tool',
  private: 'whoever reads it',
  unknown: 'whoever reads it',
};
/** Who reads it, where the draft or an address tells. Asked only outside the practice. */
const FINER: readonly (readonly [Fact, string])[] = [
  ['reader-own-therapist', 'your own therapist'],
  ['reader-journalist', 'a journalist'],
  ['reader-court', 'a court'],
  ['reader-lawyer', 'a lawyer'],
  ['reader-insurer', 'a payer'],
  ['reader-school', 'a school'],
  ['reader-employer', 'an employer'],
  ['reader-landlord', 'a landlord'],
  ['reader-pharmacy', 'a pharmacy'],
  ['reader-treating', 'another clinician'],
  ['reader-ex', 'an ex or a stepparent'],
  ['reader-partner', 'a partner'],
  ['reader-parent', 'a parent'],
  ['reader-family', 'a relative'],
  ['reader-friend', 'a friend'],
];
const NUMBERS: Readonly<Record<string, string>> = {
  phone: 'phone number',
  email: 'e-mail address',
  'email-address': 'e-mail address',
  'street-address': 'address',
  'birth-date': 'birth date',
  ssn: 'Social Security number',
  mrn: 'record number',
  plate: 'number plate',
};
const NAME = /name|initials|mention/;

/**
 * One plain English sentence: what this draft would tell, of whom, to whom. It repeats the writer's words where they are short, adds nothing and
 * accuses nobody.
 */
export function whyOf(
  signals: readonly Signal[],
  audience: Audience,
  facts: ReadonlySet<Fact>,
  outsider?: string,
): string {
  const reader = readerOf(audience, facts, outsider);
  if (facts.has('clients-visible')) return 'Clients who get this could see one another’s addresses.';
  if (facts.has('wrong-partner')) return 'This would tell one partner what the other said alone.';
  if (facts.has('wrong-client')) return 'This would tell one client about another.';
  const of = (kind: Signal['signal']): Signal[] => signals.filter(({ signal }) => signal === kind);
  const [identifiers, told, details, client] = [of('identifier'), of('content'), of('quasi'), of('relationship')];
  if (audience === 'review' && (client.length > 0 || told.length > 0) && identifiers.length === 0)
    return `This answer would tell everyone that the reviewer was a client${quoted([...client, ...told])}.`;
  const name = identifiers.find(({ type }) => NAME.test(type));
  const who = name && quote(name);
  if (who) {
    if (told.length > 0)
      return `This would tell ${reader} something about ${who} that you know from care${quoted(told, name)}.`;
    if (client.length > 0 || facts.has('confirms') || facts.has('answers-about-named'))
      return `This would tell ${reader} that ${who} is a client.`;
    return `This would show ${reader} the name ${who} beside a hint of care.`;
  }
  const [one] = identifiers;
  if (one) {
    const number =
      NUMBERS[one.type] ?? (/number|member|claim|account|docket|card|-id$/.test(one.type) ? 'number' : null);
    const beside = told.length > 0 ? ', and what you know from care' : '';
    return number
      ? `This would show ${reader} a client’s ${number}${quoted([one])}${beside}.`
      : `This would let ${reader} know who the client is${quoted([one])}${beside}.`;
  }
  const points = [...new Set(details.flatMap((s) => quote(s) ?? []))].slice(0, 3);
  if (points.length > 1) return `This would tell ${reader} enough to guess who a client is: ${points.join(', ')}.`;
  if (facts.has('verbatim') && told.length > 0) return `This would tell ${reader} a client’s own words${quoted(told)}.`;
  if (told.length > 0) return `This would tell ${reader} what a client said or went through${quoted(told)}.`;
  if (client.length > 0) return `This would tell ${reader} that somebody is a client${quoted(client)}.`;
  return `This may tell ${reader} something of a client.`;
}

function readerOf(audience: Audience, facts: ReadonlySet<Fact>, outsider?: string): string {
  if (outsider) return outsider;
  if (audience !== 'outside' && audience !== 'unknown') return READERS[audience];
  const finer = FINER.filter(([fact]) => facts.has(fact));
  // where the draft points at several, none is named
  return finer.length === 1 ? (finer[0]?.[1] ?? READERS.outside) : READERS[audience];
}

/** The words between quotation marks of ours; undefined where they are long or more than one sentence. */
function quote(signal: Signal): string | undefined {
  const words = signal.quote
    .replace(/\s+/g, ' ')
    .replace(/^["“”«»'‘’\s]+|["“”«»'‘’\s.,;:!?]+$/g, '')
    .trim();
  return words &&
    words.length <= LONGEST_QUOTE &&
    !/(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|\p{Lu}))[.!?]\s|["“”]/u.test(words)
    ? `“${words}”`
    : undefined;
}

/** Where a stretch of words breaks off, it is not worth repeating. */
const BROKEN =
  /(?:^|[\s“])(?:an?|the|my|our|his|her|their|to|of|at|for|from|with|about|and|or|but|so|if|that|than|then|what|where|when|who|why|how|is|was|are|be|has|had|he['’]s|she['’]s|i['’]m|it['’]s|there['’]s|have|rather|says)”$/i;

/** ": “her words”": the longest that are short enough and whole enough, without the name that has been said already; or nothing. */
function quoted(signals: readonly Signal[], said?: Signal): string {
  const content = signals.filter(({ signal }) => signal === 'content');
  const asked = content.length > 0 ? [content.filter(({ type }) => OWN_WORDS.test(type)), content] : [signals];
  for (const some of asked) {
    const whole = some
      .flatMap((signal) => quote(signal) ?? [])
      .filter((words) => {
        if (BROKEN.test(words) || (said && words.includes(said.quote))) return false;
        if (content.length === 0) return true;
        return words.split(' ').length > 2 && !TOLD.test(words) && (some !== content || SUBJECT.test(words));
      });
    const [longest] = whole.sort((a, b) => b.length - a.length);
    if (longest) return `: ${longest}`;
  }
  return '';
}

const OWN_WORDS = /verbatim|quotation/;
/** A stretch that begins with its subject makes sense by itself. */
const SUBJECT = /^“(?:i|he|she|they|we|it|his|her|their|my|the|a|an|nobody|somebody|everything)['’ ]/i;
/** Words that only lead up to what was told. */
const TOLD = /\b(?:told|said to|tells) (?:me|us)(?: (?:in )?\w+)?”$|, (?:told|said)\b/i;
