import type { Signal } from '../types';
import { isName, type Label, VOCATIVE } from './labels';
import { veilQuote } from './quotes';

/** A sentence made safer, and what no small change takes out of it: `name` a name or somebody's words, `detail` a detail. */
export interface Polished {
  readonly text: string;
  readonly rough: 'name' | 'detail' | null;
}

/** One change inside a sentence; null from the functions below means that no small change will do. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PEOPLE =
  'client|patient|pt|ct|student|resident|member|caller|couple|boy|girl|woman|man|guy|lady|teen|kid|kiddo|child|son|daughter|husband|wife|spouse|partner|mother|father|mom|dad|mum|mam|brother|sister|aunt|uncle|cousin|friend|roommate|twin|baby|nephew|niece|grandson|granddaughter|ex|boyfriend|girlfriend|boss|coach';
const TITLE =
  /(?:\b(?:mr|mrs|ms|miss|mx|dr|prof|rev|fr|sr|judge|officer|deputy|detective|coach|pastor|brother|sister|father|deacon|sgt|captain|aunt|uncle|chef)\.? (?:(?:and|&) (?:mr|mrs|ms|dr)\.? )?|\b(?:poor|dear|sweet|little|lil|big|old|young|baby|dearest|lovely) )+$/i;
const VERB =
  '(?:who|told|said|says|asked|is|was|has|had|came|comes|wants|wanted|just|finally|can|could|will|would|does|did|didn|isn|wasn|may|might|must|left|went|got|gets|keeps|kept|made|and I|[a-z]+ed)\\b';
/** A space or a mark may follow what is cut out; a word may not. */
const STOP =
  /^(?:[\s]*$|[,.;:!?)\]…—–]|\s[—–(]|\s(?:and|but|who|that|so|because|when|while|told|said|is|was|has|had|for|to|with|this|last|today|yesterday)\b)/i;

/** Makes one sentence safer, detail by detail. Adds no fact: what is new in it are labels and small words. */
export function polish(
  sentence: string,
  at: number,
  signals: readonly Signal[],
  labels: ReadonlyMap<Signal, Label>,
): Polished {
  let text = sentence;
  let rough: Polished['rough'] = null;
  let edge = sentence.length;
  const marks = signals
    .filter((s) => s.signal === 'identifier' || s.signal === 'quasi')
    .sort((a, b) => b.end - a.end || b.start - a.start);
  for (const signal of marks) {
    const start = Math.max(0, signal.start - at);
    const end = Math.min(sentence.length, signal.end - at);
    if (start >= edge) continue;
    if (end > edge) {
      // it reaches into what was changed already: only names may be cut so
      rough ??= isName(signal) ? null : 'detail';
      continue;
    }
    const label = labels.get(signal);
    const change = label ? name(text, start, end, label, signal.type === 'mention') : detail(text, start, end, signal);
    if (!change) {
      rough = signal.signal === 'identifier' ? 'name' : (rough ?? 'detail');
      continue;
    }
    text = text.slice(0, change.start) + change.text + text.slice(change.end);
    edge = change.start;
  }
  const told = signals.some((s) => s.signal === 'content');
  const veiled = told ? veilQuote(text) : text;
  if (veiled === null) return { text: tidy(text, sentence), rough: 'name' };
  return { text: tidy(veiled, sentence), rough };
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun))$/i;

/** A name gives way to a label, or to nothing where a word for the person stands beside it. */
function name(text: string, from: number, to: number, { text: label, noun }: Label, handle: boolean): Change | null {
  let end =
    to + (/^(?:[ -]\p{Lu}[\p{L}’'-]+(?<!day))*(?: \p{Lu}\.(?= ?[a-z,]))?/u.exec(text.slice(to))?.[0].length ?? 0);
  if (/^["”)]/.test(text.slice(end)) && !/[("“]$/.test(text.slice(0, from))) return null;
  const initials = /(?<![\p{L}\d])(?:\p{L}\. ?)+$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  let start = from - initials;
  start -= TITLE.exec(text.slice(0, start))?.[0].length ?? 0;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/\bname(?:'s|’s| is|d)? ["“]?$/i.test(before) || /^@/.test(after)) return null;
  // "Dear Tobias," and "Hi Tobias,"
  const greeting = VOCATIVE.exec(text.slice(0, from));
  if (greeting) {
    const word = (greeting[1] ?? '').trim();
    const at = greeting.index + greeting[0].search(/[a-z]/i);
    return /^ ?[,!:–—-]/.test(after) ? { start: at, end, text: /dear/i.test(word) ? 'Hello' : word } : null;
  }
  // "Rest easy, Tobias." and "Tobias you legend"
  if (/, $/.test(before) && /^[.!?]/.test(after)) return { start: start - 2, end, text: '' };
  if (/^,? you\b/.test(after)) return { start, end: end + (/^,? /.exec(after)?.[0].length ?? 0), text: '' };
  // "my client Tobias", "my client, Tobias,", "my client (Tobias)", "a boy called Tobias"
  const apposed = new RegExp(`\\b(?:${PEOPLE})(,? (?:called |named |known as )?|,? ?\\()$`, 'i').exec(before);
  if (apposed && !/^ ?(?:and|&) /.test(after)) {
    const lead = apposed[1] ?? '';
    if (lead.endsWith('('))
      return after.startsWith(')') ? { start: start - lead.length, end: end + 1, text: '' } : null;
    const comma = lead.startsWith(',') && after.startsWith(',') ? 1 : 0;
    return { start: start - lead.length, end: end + comma, text: '' };
  }
  // "Tobias, a client of mine, ..." and "Tobias (my 4 pm)"
  const own =
    /^,? ?(?:also |who is |who['’]s )?(?:a|an|my|our|one of my|one of our) (?:\p{L}+ )?(?:client|patient|pt)s?(?: of (?:mine|ours))?(?<comma>,)?/iu.exec(
      after,
    );
  if (own) end += own[0].length;
  const bracket =
    /^ \((?:a|an|my|our|one of (?:my|our)) (?:client|patient|pt)s?(?: of (?:mine|ours))?(\)|, (?=\p{L}))/iu.exec(after);
  if (bracket) {
    const label0 = capital(text, start, label);
    return { start, end: end + bracket[0].length, text: bracket[1] === ')' ? label0 : `${label0} (` };
  }
  const copula =
    /^ (?:is|was|has been|['’]s) (?:also )?(?:a|an|my|our|one of (?:my|our)) (?:\p{L}+ )?(?:client|patient)/iu.test(
      after,
    );
  // "Marguerite and Jules": the second has a label already
  const pair = new RegExp(`^ (?:and|&) (?:a|another|the|the other) ${noun}\\b|^ (?:and|&) someone(?: else)?\\b`).exec(
    text.slice(end),
  );
  if (pair) return { start, end: end + pair[0].length, text: capital(text, start, `two ${noun}s`) };
  const det = /\b(my|our|your|his|her|their|the|this|that|these|those|a|an|no|another|some)(?: ['"“])? $/i.exec(before);
  if (det) {
    const word = (det[1] ?? '').toLowerCase();
    const from0 = start - det[0].length;
    if ((word === 'my' || word === 'our') && !/['"“] $/.test(det[0]))
      return { start: from0, end, text: `${det[1]} ${noun}` };
    if (word === 'the' && /s$/.test(text.slice(from, end)) && !/^['’]/.test(after))
      return { start: from0, end, text: capital(text, from0, 'the family') };
    if (/^(?:the|this|that)$/.test(word) && /^ [a-z]{3,}/.test(after)) return { start, end: end + 1, text: '' };
    return null;
  }
  if (handle) return null;
  if (/^ ?[:|=]/.test(after) || /^ \d/.test(after) || /\d $/.test(before)) return null;
  return { start, end, text: capital(text, start, copula ? 'somebody' : label) };
}

/** A detail that narrows the crowd is taken out where the sentence stands without it. */
function detail(text: string, start: number, end: number, signal: Signal): Change | null {
  const { type } = signal;
  if (/ (?:and|that|until|asks?|is|who) /.test(text.slice(start, end)) && type !== 'session-time') return null;
  if (signal.signal === 'identifier')
    return /role|riddle|masked|placed|mention/.test(type)
      ? null
      : (enclosed(text, start, end) ?? number(text, start, end));
  const cut = enclosed(text, start, end);
  if (cut && !/^(?:event|rare-illness)$/.test(type)) return cut;
  if (type === 'age') return age(text, start, end);
  if (/place|organisation|employer|school|event|session-time|date|hour/.test(type))
    return phrase(text, start, end, type) ?? adjective(text, start, end, type);
  if (/faith|ethnicity|nationality|family|trait/.test(type)) return adjective(text, start, end, type);
  if (/trade|occupation/.test(type)) return person(text, start, end);
  return null;
}

/** "(34)", ", 34,", "; 34" : set apart by marks, it goes with them. */
function enclosed(text: string, from: number, end: number): Change | null {
  const label = /(?:\b(?:dob|born|b\.|age[ds]?|tel|phone|ph|mrn|ssn|id|ref|member|acct)[:.]? ?)$/i.exec(
    text.slice(0, from),
  );
  const start = label ? label.index : from;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/ ?\($/.test(before) && after.startsWith(')')) {
    const lead = before.endsWith(' (') ? 2 : 1;
    return { start: start - lead, end: end + 1, text: '' };
  }
  if (!/, $/.test(before) || !/^(?:[,.;:!?)]|$| [—–-] )/.test(after)) return null;
  return { start: start - 2, end: end + secondComma(before, after), text: '' };
}

/** 1 where the comma behind goes too: "my client, seven, bit her" loses both, "52, Parsi, widowed" one. */
function secondComma(before: string, after: string): number {
  if (!after.startsWith(',')) return 0;
  const owner =
    new RegExp(`(?:\\b(?:${PEOPLE})|\\p{Lu}[\\p{L}.’'-]*), $`, 'iu').test(before) && /^, (?:[^\s,.;]+ ){1}/.test(after);
  return owner || new RegExp(`^, ${VERB}`, 'i').test(after) ? 1 : 0;
}

/** "at 555-0142": a number goes with the word that leads to it. */
function number(text: string, start: number, end: number): Change | null {
  const lead =
    /(?<!\p{L}),? ?(?<!\p{L})(?:at|on|by|via|tel:?|phone:?)(?: my| our| the| this)?(?: (?:cell|number|office|clinic))? $/iu.exec(
      text.slice(0, start),
    );
  return lead && STOP.test(text.slice(end)) ? { start: lead.index, end, text: '' } : null;
}

function age(text: string, start: number, end: number): Change | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const years = /^(?:[- ](?:years?|yrs?)[- ]olds?\b|[- ]?(?:yo|y\/o)\b)/i.exec(after)?.[0].length ?? 0;
  const rest = text.slice(end + years);
  if (/^ ?[fm]\b/i.test(rest)) return null;
  const lead = /,? (?:of|aged?|at|at age|in (?:his|her|their)(?: early| mid| late)?)[ -]$/i.exec(before);
  if (lead && STOP.test(rest)) return { start: lead.index, end: end + years, text: '' };
  const old = years > 0 || /old$|grader$/i.test(text.slice(start, end));
  // "a 34-year-old welder"
  if (old && /^ [a-z]{3,}/.test(rest) && !new RegExp(`^ ${VERB}`, 'i').test(rest))
    return article(text, start, end + years + 1);
  // "a 34-year-old told me"
  return old ? person(text, start, end + years) : null;
}

/** "from Elko", "since the fire", "on Thursdays at two". */
function phrase(text: string, start: number, end: number, type: string): Change | null {
  const before = text.slice(0, start);
  const rest = /place/.test(type) ? (/^(?:, \p{Lu}[\p{L}]+(?=[,. ]))?/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  // "told me Monday he": a day needs no word before it
  if (
    DAY.test(text.slice(start, end)) &&
    /\p{L} $/u.test(before) &&
    !/\b(?:on|at|my|the|a|last|next|this|every|since|until|till|from|for|of|by|and|or|each) $/i.test(before)
  )
    return { start: start - 1, end, text: '' };
  if (!STOP.test(text.slice(end + rest))) return null;
  const leads = /session|date|hour/.test(type)
    ? /,? (?:on|at|since|from|until|till|by|every|last|next|this)(?: the)? $/i
    : /,? (?:(?:right |back |down |out |over |up |just |here )?(?:in|from|near|at|outside|out of|around|behind|by|for|since|after)) (?:the |a |an )?$/i;
  const lead = leads.exec(before);
  if (!lead) return null;
  const stem = before.slice(0, lead.index);
  // these verbs need a place
  if (
    /\b(?:liv(?:e|es|ed|ing)|based|born|stay(?:s|ed|ing)?|w[eo]nt|go(?:es|ing)?|mov(?:e|es|ed|ing)|dr[oi]v(?:e|es|ing)|fl[ey]w?|is|was|['’]s|be|been|are|were)$/i.test(
      stem.trimEnd(),
    )
  )
    return null;
  if (/\b(?:opened|closed|close|owned|runs?|ran)$/i.test(stem.trimEnd())) return null;
  return { start: lead.index, end: end + rest, text: '' };
}

/** "a Tongan pastry chef": the word goes, the article agrees. */
function adjective(text: string, start: number, end: number, type: string): Change | null {
  const before = text.slice(0, start);
  if (
    !/^ [a-z]{3,}/.test(text.slice(end)) ||
    /^ (?:and|or|but|in|at|of|from|with|who|to|on|for|by|is|was|has|had)\b/.test(text.slice(end))
  )
    return null;
  if (!/\b(?:a|an|the|my|our|his|her|their|this|that) (?:[a-z-]+ ){0,2}$/i.test(before)) return null;
  return /place|organisation|faith|ethnicity|nationality/.test(type) ? article(text, start, end + 1) : null;
}

/** "a retired welder": the whole noun phrase becomes the client; ", a retired welder," goes. */
function person(text: string, start: number, end: number): Change | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const det =
    /\b(an?|my|our|the|this|one of my|another) ((?:(?!(?:an?|the|our|of|in|at|on|who|is|was|and|to|for|with|from|my|as|that)\b)[\p{L}\d'’-]+,? ){0,4})$/iu.exec(
      before,
    );
  if (
    !det ||
    /^['’-]/.test(after) ||
    /^ (?!and\b|who\b|that\b)(?:[a-z]+(?:er|or|ist|man|shop|school|class|team|job|work|owner|plant))\b/.test(after)
  )
    return null;
  const from = det.index;
  const stem = text.slice(0, from);
  // ", a retired welder," says more of somebody who stands before
  if (/[\p{L}\d)”"], $/u.test(stem) && /^(?:[,.;:)!?]|$| [—–] )/.test(after)) {
    return { start: from - 2, end: end + secondComma(stem, after), text: '' };
  }
  if (/\b(?:is|was|['’]s|are|were|as|be|been|being|became|become|an?|the|not|like|than|by|runs?|to)[ ,]*$/i.test(stem))
    return null;
  const noun = nounFor(text);
  const word = (det[1] ?? '').toLowerCase();
  const label = /^(?:my|our)$/.test(word)
    ? `${word} ${noun}`
    : word === 'one of my'
      ? `one of my ${noun}s`
      : /^an?$/.test(word)
        ? `a ${noun}`
        : word === 'another'
          ? `another ${noun}`
          : `the ${noun}`;
  return { start: from, end, text: capital(text, from, label) };
}

const nounFor = (text: string): string => (/\bpatient/i.test(text) && !/\bclient/i.test(text) ? 'patient' : 'client');

/** Cuts a word out and lets the article before it agree with what follows. */
function article(text: string, start: number, end: number): Change {
  const before = text.slice(0, start);
  const an = /\b(an?) $/i.exec(before);
  if (!an) return { start, end, text: '' };
  const vowel = /^(?:[aeio]|u(?!ni|se|s[ae]|r[aeio]))/i.test(text.slice(end));
  const word = (an[1] ?? 'a').startsWith('A') ? (vowel ? 'An' : 'A') : vowel ? 'an' : 'a';
  return { start: an.index, end, text: `${word} ` };
}

/** The label with a capital where the sentence opens with it and was written with one. */
function capital(text: string, start: number, label: string): string {
  const opens = /^[\s"“'(*_#>•-]*$/.test(text.slice(0, start)) || /[.!?]["”)]? $/.test(text.slice(0, start));
  const model = text.slice(start).match(/\p{L}/u)?.[0] ?? '';
  return opens && model !== model.toLowerCase() ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** Mends the joints: spaces, doubled marks, doubled articles, a lost capital. */
export function tidy(text: string, original: string): string {
  let out = text
    .replace(/\( *\)/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:!?](?![\p{L}\d]))/gu, '$1')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/,([.!?;:])/g, '$1')
    .replace(/([:;]) ?,/g, '$1')
    .replace(/\b(a|an|the|my|our) (?=(?:a|an|the|my|our|his|her|another) )/gi, '')
    .replace(/\ba (?=(?:other|older|elderly|unknown)\b)/g, 'an ')
    .replace(
      /\b(my (?:client|patient)|(?:a|the|another) (?:client|patient)), (?=(?:told|said|says|is|was|has|had|came|comes|asked|wants)\b)/gi,
      '$1 ',
    )
    .replace(/^[,;:.\s]+(?=\S)/, '')
    .trim();
  const first = original.trim().match(/^[^\p{L}]*(\p{L})/u)?.[1] ?? '';
  if (first && first !== first.toLowerCase())
    out = out.replace(/^([^\p{L}]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());
  const stop = /[.!?…]["”')]?$/.exec(original.trim())?.[0];
  if (stop && out && !/[.!?…:]["”')]?$/.test(out) && /[\p{L}\d)]$/u.test(out)) out += stop.replace(/["”')]/g, '');
  return out;
}
