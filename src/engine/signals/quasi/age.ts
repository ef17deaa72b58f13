import { quasiDetector, said } from './phrase';

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const WORDS = `(?:${TENS}(?:[- ]${UNITS})?|${TEENS}|${UNITS})`;
const NUMBER = `(?:\\d{1,2}|1[01]\\d|${TENS}(?:[- ]${UNITS})?|${TEENS})`;
const ANY = `(?:\\d{1,2}|1[01]\\d|${WORDS})`;
const DECADE = "(?:[2-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)";
const STAGE = '(?:early|mid|middle|late|very late|very early)';
const GRADE =
  '(?:(?:[1-9]|1[0-2])(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const END =
  '(?=$|[,.;:!?)\\-–—"\'’\\n]| (?:and|now|then|but|when|with|so|or|who|today|tomorrow|this|next|years? old|going|male|female|f|m|from)(?![\\p{L}]))';
const OWN = "(?:i'm|i am|im|i was|i turned|i'll be|me at|when i was|my age)";
/** Numbers that are said of groups, studies, laws and doses, not of one person. */
/** What a number with a comma follows as a date or a list, not as an age. */
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|room|page|chapter|step|week|day|session|unit|bay|box|part|phase|item|no|number|figure|table|question|route|apt|suite)/i;
const OTHERS =
  /(?:mean|median|average|avg|minimum|maximum|range|between|over|under|above|below|least|than|n ?=|m) (?:age |aged |of )?(?:was |is |of |=)? ?$|(?:over|under|above|below|least|than|age limit|legal age|until|by) (?:the )?(?:age (?:of )?)?$/;
const UNIT_AFTER =
  /^ ?(?:%|percent|mg|mcg|ml|minutes?|mins?|hours?|hrs?|days?|weeks?|sessions?|people|clients?|patients?|dollars|miles|km|kg|lbs?|pounds|feet|ft|inches|times|points?|or (?:older|over|above|more|younger|under)|and (?:older|over|above|up|under|younger)|to \d|-\d|–\d|\+|\/|:|\.\d|(?:st|nd|rd|th)\b|am\b|pm\b|o'clock|years? (?:ago|later|of|in|sober|clean|together|married|since|experience))/;

/** Who may be "is 42". A name may be too. */
const SOMEBODY = new Set(
  'he she they who client patient pt ct kid child mom mum dad mother father son daughter boy girl man woman husband wife brother sister guy lady one caller couple eldest youngest oldest teen student resident partner boyfriend girlfriend twin twins grandson granddaughter niece nephew friend widow veteran evaluee'.split(
    ' ',
  ),
);
const NOBODY =
  /^(?:This|That|It|There|What|Which|Here|Today|Room|Score|Total|Mine|Session|Age|Group|Step|Rule|Tip|Number|Where|How|Yours|Fee|Cost|Price)$/;

/**
 * Exact age or decade of a person, school grades included: "27", "34F", "sixty-odd", "in her late twenties", "fourth grader". Misses: a bare number that only
 * the context makes an age. Over-reads: ages in vignettes (subjects decide). "I'm 52" is stated as the writer's.
 */
export const age = quasiDetector(
  'age',
  '0 twen thir fort fift sixt seve eigh nine teen elev twel ten two thre four five six year grad kind soph fres turn',
  [
    {
      pattern: said(`${OWN} (?:only |just |now |almost |nearly |about )*(${NUMBER})(?: years? old)?${END}`),
      subject: 'writer',
    },
    { pattern: said(`${ANY}[- ]?(?:years?|yrs?|yr)?[- ](?:old|olds)|\\d{1,2} ?(?:yo|y\\/o|y\\.o\\.?|yo[mf])`) },
    { pattern: said('\\d{1,2}[- ]?(?:months?|mo|weeks?)(?:[- ]olds?)?(?=\\)| old)|\\d{1,2}[- ]months?[- ]old') },
    {
      pattern: said(
        `(?<!mean |median |average )age[ds]?:? (?:of )?${NUMBER}(?! ?(?:to|-|–|and (?:up|over|older|above|under)|or (?:older|over|above|under|younger)) ?\\d?)`,
      ),
    },
    { pattern: said('(?:[1-9]\\d|[4-9]) ?\\/? ?[mf]|[mf] ?\\/ ?\\d\\d') },
    { pattern: said(`(?:in (?:his|her|their) )?${STAGE}[- ](?:\\d0'?s|${DECADE})|in (?:his|her|their) ${DECADE}`) },
    {
      pattern: said(`(?:${TENS}|[2-9]0)[- ](?:something|odd|ish)|[2-9]\\dish|(?:${TENS}|\\d\\d)(?: or so|-?ish| odd)`),
    },
    {
      pattern: said(
        `\\p{L}+(?: (?:is|was|turned|turns|just turned|has turned|is turning|is now|is only|is just|are|will be)|'s(?: only| just)?|'re) (?:only |just |about |maybe |around |almost |nearly |barely )?(${ANY}(?: now)?)${END}`,
      ),
    },
    {
      pattern: said(
        `(?:turned|turning|turns|happy|his|her|their) (${NUMBER}|\\d{1,2}(?:st|nd|rd|th) birthday|\\d{1,2}(?:st|nd|rd|th)(?= 🎉|!| bday| to))${END}`,
      ),
    },
    {
      pattern: said(
        `(?:man|woman|guy|girl|boy|lady|kid|lad|lass|bloke|client|patient|veteran|widow|son|daughter|grandson|granddaughter) (?:of|about|maybe|around|aged) (?:about )?(${NUMBER})${END}`,
      ),
    },
    // "dallas, 19, from", "Rafa (9)", "my daughter, seven,"
    {
      pattern: said(
        `(?<=\\p{L}\\p{L}(?:, | \\())((?:maybe |about |around )?(?:\\d{1,2}|${TENS}-${UNITS}|${TEENS}))(?=,(?!\\d)|\\))`,
      ),
    },
    { pattern: said(`(?<=daughter, |son, |client, |patient, |kid, |girl, |boy, |child, )(${UNITS})(?=,)`) },
    { pattern: said(`(?<=^|[.:!?"“;] )((?:\\d{1,2}|${TENS}(?:-${UNITS})?))(?=, (?!\\d))`) },
    {
      pattern: said(
        `${GRADE}[- ]grade(?:r|rs)?|grade (?:k|\\d{1,2})|year (?:[1-9]|1[0-3])(?= (?:lad|girl|boy|pupil|student|kid))|kindergart(?:ner|ener)s?|preschooler|(?:high[- ]school|college) (?:freshman|sophomore|junior|senior)|sophomore`,
      ),
    },
    { pattern: said('(?:born|b\\.) in ((?:19|20)\\d\\d)') },
  ],
  (low, start, end, text) => {
    const before = low.slice(Math.max(0, start - 26), start);
    const value = low.slice(start, end);
    if (
      /^\d+$/.test(value) &&
      (UNIT_AFTER.test(low.slice(end, end + 22)) || Number(value) < 2 || /[:/.$€£#]$/.test(before))
    )
      return false;
    const spoken =
      /([\p{L}'’-]+?)(?: (?:is|was|turned|turns|just turned|has turned|is turning|is now|is only|is just|are|will be)|['’]s(?: only| just)?|['’]re) (?:only |just |about |maybe |around |almost |nearly |barely )?$/u.exec(
        text.slice(Math.max(0, start - 40), start),
      )?.[1];
    if (spoken && !SOMEBODY.has(spoken.toLowerCase()) && (!/^\p{Lu}/u.test(spoken) || NOBODY.test(spoken)))
      return false;
    // behind a word with a comma or a bracket: the word has to be somebody
    if (
      /^\d{1,2}$/.test(value) &&
      /[,(] ?$/.test(before) &&
      !/(?:kid|girl|boy|child|son|daughter|man|woman|client|patient|pt|one|teen|guy|lady|baby|student)[,(] ?$/.test(
        before.replace(/ \($/, '('),
      )
    ) {
      const word = /([\p{L}'’-]+)[, (]+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
      if (
        MONTH_OR_DAY.test(word) ||
        (!/^\p{Lu}/u.test(word) && (Number(value) < 13 || low.slice(end, end + 1) !== ','))
      )
        return false;
    }
    return !OTHERS.test(before);
  },
);
