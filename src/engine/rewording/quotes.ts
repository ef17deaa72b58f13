const QUOTE =
  /“[^”\n]{2,}”|"[^"\n]{2,}"|(?<=^|[\s(:,—–])‘[^’\n]{2,}(?:’[a-z][^’\n]*)*’(?=[\s.,;:!?)]|$)|(?<=^|[\s(:,—–])'[^'\n]{2,}(?:'[a-z][^'\n]*)*'(?=[\s.,;:!?)]|$)/g;
const SAYS =
  /\b(?:(told|tells|telling) (me|us|her|him|them|his (?:wife|mother|father|mom|dad)|her (?:husband|mother|father|mom|dad))|(said|says|saying|whispered|wrote|writes|texted|asked|asks|answered|admitted|shouted|yelled|goes|replied|added)(?: to)?(?: (?:me|us|her|him))?)(?: (?:today|yesterday|once|softly|quietly|again|that|in (?:session|group|therapy|(?:our|the|his|her|their) (?:\w+ )?(?:session|hour|group))))*[:,]? ?$/i;
const HIDDEN = 'something I will keep to myself';

/**
 * A sentence without the words that somebody else said in it: a saying that is true of many becomes a lesson, other words become "something
 * I will keep to myself". Returns the sentence as it is where it quotes nobody, null where no small change will do.
 */
export function veilQuote(sentence: string): string | null {
  const quotes = [...sentence.matchAll(QUOTE)];
  if (quotes.length === 0) return sentence;
  if (quotes.length > 1) return null;
  const quote = quotes[0] as RegExpMatchArray;
  const start = quote.index ?? 0;
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + quote[0].length);
  const words = quote[0].slice(1, -1).trim();
  const said = SAYS.exec(before);
  // a single word or a title in quotation marks is no saying
  if (!said) return /\s\S+\s/.test(words) ? null : sentence;
  if (!/^[\s.,;!?)]*$/.test(after) && !/^,? (?:and|but|so|when|as|while|then|after|before|because)\b/.test(after))
    return null;
  if (/^[\s.!?)]*$/.test(after)) {
    const lesson = lessonOf(words);
    if (lesson) return lesson;
  }
  const lead = before.slice(0, said.index);
  const verb = said[1] ? `${said[1]} ${said[2]}` : (said[3] ?? 'said');
  const tail = /^[\s.,;!?)]*$/.test(after) ? after.replace(/^[,\s]+/, '') || '.' : after.replace(/^,/, '');
  if (/^(?:asked|asks)$/i.test(verb)) return `${lead}${verb} me ${HIDDEN}${tail}`;
  if (/^(?:goes)$/i.test(verb)) return null;
  return `${lead}${verb} ${HIDDEN}${tail}`;
}

const GENERAL =
  /^I(?:['’]m| am| can['’]?t| cannot| don['’]t)?(?: (?:only|never|always|still|just|really|often|sometimes))?(?: not)? (?:feel|want|need|think|know|hate|love|keep|have|miss|wish|worry|cry|hide|believe|trust|get|try|lie|sleep|breathe|stop|afraid|tired|scared|ashamed|lonely|angry|sad)\b/;
const PARTICULAR =
  /\b(?:you|your|we|our|us|today|yesterday|tonight|last|now|finally|this|that|these|those|ago|he|she|him|her|his|it|they|them|their|was|were|had|did|then|there|since|anymore|again|first|one|two|three|four|five|husband|wife|mom|dad|son|daughter)\b|\d|[a-z]ed\b|(?<!^)\b(?!I\b)\p{Lu}/u;

/** "I only feel real when I'm angry" is true of more than one: "Some people only feel real when they're angry." Null where it is not so plain. */
export function lessonOf(words: string): string | null {
  const plain = words.replace(/[.!…]+$/, '');
  if (!GENERAL.test(plain) || PARTICULAR.test(plain) || /[.!?]/.test(plain) || plain.split(/\s+/).length > 22)
    return null;
  const rest = plain
    .replace(/^I['’]m\b/, 'are')
    .replace(/^I am\b/, 'are')
    .replace(/^I['’]ve\b/, 'have')
    .replace(/^I\b ?/, '')
    .replace(/\bI['’]m\b/g, 'they’re')
    .replace(/\bI am\b/g, 'they are')
    .replace(/\bI['’](ve|ll|d)\b/g, 'they’$1')
    .replace(/\bI\b/g, 'they')
    .replace(/\bmyself\b/g, 'themselves')
    .replace(/\bmine\b/g, 'theirs')
    .replace(/\bmy\b/g, 'their')
    .replace(/\bme\b/g, 'them')
    .replace(/^['’]m /, 'are ')
    .trim();
  return `Some people ${rest}.`;
}
