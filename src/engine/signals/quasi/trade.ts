import { TRADES } from '../../lexicon/trades';
import type { Token } from '../../text/tokens';
import type { Detector, Found } from '../detector';
import { all } from '../identifiers/find';
import { readFirms } from '../identifiers/firms';
import { quasiDetector, said } from './phrase';

const TRADE = new Map<string, number>();
for (const trade of TRADES.replaceAll(' ?', ' ').replaceAll('u?', '').split('|')) {
  const [head = ''] = trade.split(' ');
  TRADE.set(trade, 1);
  TRADE.set(head, Math.max(TRADE.get(head) ?? 0, 0));
}
/** Words right before an occupation that make it somebody's own. */
const LED = new Set(
  'a an as retired former ex certified licensed junior senior apprentice trainee freelance part-time full-time young old veteran local second-year first-year third-year one-time aspiring professional lapsed defrocked disabled divorced widowed single pregnant jewish muslim union night'.split(
    ' ',
  ),
);
/** Occupations that are mostly somebody else's in a clinician's writing. */
const STAFF = new Set(
  'doctor nurse teacher judge lawyer coach author model producer writer server minister mechanic clerk secretary attorney principal priest deputy cook'.split(
    ' ',
  ),
);

/**
 * Occupations from a list, singular, where an article, an age, an apposition or "retired" makes them somebody's own: "a retired firefighter", "34, line cook", "works as
 * a lineman". Misses: trades told by what one does ("guy who owns the vape shop" is work.ts). Over-reads: "a teacher" in a general remark.
 */
export const trade: Detector = {
  id: 'trade',
  detect({ tokens }) {
    const out: Found[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.kind !== 'word') continue;
      const tag = token.norm.startsWith('#') ? token.norm.slice(1) : '';
      if (tag && TRADE.get(tag) === 1)
        out.push({ signal: 'quasi', type: 'trade', start: token.start + 1, end: token.end, confidence: 'likely' });
      const plain = singular(token.norm);
      if (!TRADE.has(token.norm) && !TRADE.has(plain)) continue;
      const size = [3, 2, 1].find((n) => isTrade(tokens, i, n));
      if (!size) continue;
      const last = tokens[i + size - 1] as Token;
      const subject = owner(tokens, i, last.norm);
      if (subject !== null)
        out.push({
          signal: 'quasi',
          type: 'trade',
          start: token.start,
          end: last.end,
          confidence: 'likely',
          ...(subject ? { subject } : {}),
        });
      i += size - 1;
    }
    return out;
  },
};

const singular = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

function isTrade(tokens: readonly Token[], i: number, size: number): boolean {
  if (i + size > tokens.length) return false;
  const words = tokens.slice(i, i + size).map((t) => t.norm);
  words[size - 1] = singular(words[size - 1] ?? '');
  return TRADE.get(words.join(' ')) === 1;
}

const BETWEEN =
  /^(?:the|her|his|their|my|your|our|and|or|with|to|for|of|by|from|in|at|is|was|are|i'm|he's|she's|they're|both|two|three|four|five|who|that)$/;

/** null: nobody's in particular; '' undecided; otherwise whose the words themselves tell. */
function owner(tokens: readonly Token[], i: number, last: string): 'writer' | '' | null {
  if (/^ex-/.test(tokens[i]?.norm ?? '')) return '';
  let at = i - 1;
  // adjectives and ages between the article and the trade: "a 29-year-old Georgian luthier"
  while (at > i - 7 && at >= 0 && !LED.has(tokens[at]?.norm ?? '') && !isStop(tokens[at])) at--;
  const before = tokens[at]?.norm ?? '';
  const prior = tokens[at - 1]?.norm ?? '';
  const staff = STAFF.has(last);
  if (LED.has(before)) {
    if (/^(?:i'm|im)$/.test(prior) || (prior === 'am' && tokens[at - 2]?.norm === 'i')) return 'writer';
    const sought =
      /^(?:not|like|than|call|see|need|without|find|ask|hire|from|by|via|to|with|such|being|iso|get|when)$/.test(prior);
    return staff && (at === i - 1 || at === i - 2) && sought ? null : '';
  }
  if (/^(?:both|two|three|four|five|twin|is|was|are|he's|she's|they're)$/.test(before) && at === i - 1)
    return staff ? null : '';
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || !/^[,(:;]$/.test(mark.text)) return null;
  // an apposition: behind an age, or shut off by marks on both sides
  const ahead = tokens[at - 1];
  const aged =
    ahead?.kind === 'number' ||
    /^(?:[mf]|[\p{L}]+s|(?:twen|thir|for|fif|six|seven|eigh|nine)\S+)$/u.test(ahead?.norm ?? '');
  const shut =
    !staff &&
    (!tokens[i + 1] ||
      tokens[i + 1]?.kind === 'mark' ||
      /^(?:at|in|from|out|who|with|on|for)$/.test(tokens[i + 1]?.norm ?? ''));
  return (aged && /\d|^(?:[mf]|(?:twen|thir|for|fif|six|seven|eigh|nine)\S+)$/.test(ahead?.norm ?? '')) ||
    (shut && at >= i - 3)
    ? ''
    : null;
}

const isStop = (token: Token | undefined): boolean =>
  !token || BETWEEN.test(token.norm) || (token.kind === 'mark' && token.text !== '-');

const CHAIN =
  "walmart|amazon|target|costco|tesco|asda|sainsbury'?s|greggs|aldi|lidl|kroger|safeway|publix|ups|fedex|usps|starbucks|mcdonald'?s|burger king|home depot|lowe'?s|best buy|trader joe'?s|whole foods|piggly wiggly|dollar general|walgreens|cvs|boots|wickes|bunnings|woolworths|coles|tim hortons|wawa|sheetz|tyson|boeing|ford|tesla|google|microsoft|meta|apple|nasa";

const WORKPLACE =
  /\b(?:plant|mill|factory|shipyard|refinery|quarry|mine|dairy|cannery|brewery|foundry|sawmill|slaughterhouse|deli|airport|hospital|school|store|restaurant|diner|warehouse|farm|ranch|bakery|bank|library|county|police|airline|railroad|railway|post office|prison|jail|casino|hotel|motel|shop|garage|nursing home|daycare|grocery|supermarket|market|bar|pub|cafe|barn|office of|building|depot|docks|base|theatre|theater|museum|studio|salon|gym|call cent(?:er|re)|pharmacy|courthouse|city hall|fire department|vineyard|winery|zoo|stadium|port|harbou?r|university|college)\b/;

const COMPANY =
  /(?<=\b(?:at|for|with|by|joined|left|in) )(?:\p{Lu}[\p{L}'’&.-]+ ){1,4}(?:Inc|Ltd|PLC|LLC|Group|Corp|Corporation|GmbH|Industries|Holdings|Foods|Logistics|Motors|Airlines|Bros|Brothers|Partners|Enterprises|Manufacturing|Construction|Supermarkets?)(?![\p{L}])\.?/gu;

/** Firms by their form: "Hardy, Hernandez and Fernandez", "McCool Inc" behind a preposition. Misses: firms of one ordinary word. */
export const firm: Detector = {
  id: 'firm',
  detect({ text }, lexicon) {
    const ranges = [...readFirms(text, lexicon)];
    if (
      /Inc|Ltd|PLC|LLC|Group|Corp|GmbH|Indust|Hold|Foods|Logis|Motors|Airl|Bro|Partner|Enterp|Manuf|Constr|Superm/.test(
        text,
      )
    )
      for (const match of all(text, COMPANY)) ranges.push([match.index, match.index + match[0].length]);
    return ranges.map(([start, end]) => ({ signal: 'quasi', type: 'employer', start, end, confidence: 'likely' }));
  },
};

/** Where somebody works: "works at X", "a job at X", "the Amazon building". Misses: employers named without work. */
export const employer = quasiDetector(
  'employer',
  'work job jobs empl shif bagg bags stoc hire walm amaz targ cost tesc asda sain greg aldi lidl krog safe publ ups fede usps star mcdo burg home lowe best trad whol pigg doll walg cvs boot wick bunn wool cole tim wawa shee tyso boei ford tesl goog micr meta appl nasa ship refi quar cann brew foun sawm slau tann smel dock oil rigs mili air army cler wait bart cash driv mana phar nurs engi assi temp',
  [
    { pattern: said("(?:i|we) (?:work|worked|have worked|'ve worked) (?:at|for) [^.,;!?]{3,40}"), subject: 'writer' },
    {
      pattern: said(
        '(?:(?<!social |group |case |trauma |clinical |this |the |shadow |art )works?|worked|working|employed|job|shifts?|hired|bagging|bags|stocking|stocks|temping|clerking|waitressing|bartending|cashier|driver|clerk|manager|pharmacist|nurse|engineer|assistant) (?:nights? |days? |part[- ]time |full[- ]time |weekends |security |again |the deli )*(?:at|for|in) (?:the |a |an )?([^.,;!?()\\n]{2,32})',
      ),
    },
    {
      pattern: said(
        `(?:the|at|by|in|for) (?:the |big |local )?((?:${CHAIN})(?: (?:building|warehouse|store|depot|plant|distribution center)| (?:by|on|in|near) (?:the )?\\p{L}+)?)`,
      ),
    },
    {
      pattern: said(
        '(?:at|from|on) the ((?:\\p{L}+ )?(?:shipyard|refinery|quarry|cannery|brewery|foundry|sawmill|slaughterhouse|tannery|smelter|docks|oil ?field|rigs|military base|air ?base|army base))',
      ),
    },
  ],
  (low, start, end, text) => {
    const words = low.slice(start, end);
    if (/^(?:i|we) /.test(words) || new RegExp(`^(?:${CHAIN})`).test(words)) return true;
    if (
      /^(?:me|him|her|them|us|you|home|therapy|session|group|least|night|present|clients?|people|families|my|his|our|your|this|that|these|those|it|same|moment|time|end|private practice|community|mental|first|all|what)\b/.test(
        words,
      )
    )
      return false;
    return /^\p{Lu}/u.test(text.slice(start)) || WORKPLACE.test(words);
  },
);

const BUSINESS =
  '(?:shop|store|bakery|restaurant|cafe|diner|bar|pub|farm|ranch|garage|gym|studio|salon|business|company|hotel|inn|motel|dairy|vineyard|winery|brewery|orchard|market|stand|food truck|kennels?|stables?|marina|newspaper|theat(?:er|re)|church|daycare|nursery|parlou?r|route|boats?|tugs?|ferry|car wash|laundromat|barber ?shop|funeral home|feed store|bookstore|butcher|chippy|takeaway|kitchen|dispensary|campground|ski school|tattoo shop|pharmacy|franchise|dealership|bookshop|gallery|scrapyard|quarry|mill)';
const SOMEBODY =
  '(?:who |he |she |they |that |client |patient |pt |ct |and |guy |lady |woman |man |(?<=[,:;] ))(?:also |now |has |once |both )?';

/** What somebody does, told by a verb: "runs the bakery", "drives a school bus", "breeds Newfoundlands", "forty-one years underground". */
export const work = quasiDetector(
  'trade',
  'runs run ran owns own owne mana oper driv drov teac taug coac bree bred rais farm keep barr fish shea prea tatt carr deli clea year army navy mari air coas nati roya raf spec fore merc join serv disc law med medi nurs semi poli stat volu city scho pari olym',
  [
    {
      pattern: said(
        `${SOMEBODY}((?:runs?|ran|owns?|owned|manages?|managed|operates?) (?:the |a |an |her |his |their )?(?:[\\p{L}'’-]+ ){0,3}?${BUSINESS}(?: (?:in|on|by|at|out of|off) [^.,;!?\\n]{2,24})?)`,
      ),
    },
    {
      pattern: said(
        `${SOMEBODY}((?:drives?|drove) (?:a |an |the )?(?:[\\p{L}-]+ )?(?:truck|bus|cab|taxi|lorry|van|forklift|ambulance|train|tram|snow ?plow|rig|uber|lyft|limo|hearse|semi|combine))`,
      ),
    },
    {
      pattern: said(
        `${SOMEBODY}((?:teaches|taught|coaches|coached) (?!me|us|him|her|them|that|people|you|how|kids how|clients|it)(?:[\\p{L}\\d-]+ ?){1,4})`,
      ),
    },
    {
      pattern: said(
        `${SOMEBODY}((?:breeds?|bred|raises) (?:\\p{L}+ (?:sheep|cattle|dogs|horses|goats|pigeons)|[\\p{L}-]+)|farms (?:[\\p{L}-]+)|keeps bees|barrel races|fishes (?:for )?[\\p{L}]+|shears sheep|preaches|preached|tattoos in [\\p{L}]+|carried the mail[^.,;!?]{0,20}|delivers (?:mail|papers|babies)|cleans (?:the [\\p{L}]+|houses|offices|pools|hotels|rooms)(?: at night)?)`,
      ),
    },
    {
      pattern: said(
        'ran the [^.,;!?]{3,40} (?:his|her|their) whole (?:life|career)|(?:\\d+|[a-z]+ty(?:-[a-z]+)?) years (?:as an? [\\p{L} -]{3,25}|underground|on the (?:force|boats|line|railroad|farm|rigs|job)|in the (?:mines?|army|navy|marines|police|force|service|mill))(?: in [\\p{L} ]{3,20})?',
      ),
    },
    {
      pattern: said(
        '(?:in|joined|serves? in|served in|discharged from) the (army|navy|marines|marine corps|air force|coast guard|national guard|royal navy|raf|special forces|foreign legion|merchant marine)',
      ),
    },
    {
      pattern: said(
        "(?:is|was|'s|husband is|wife is) (?:in|on|with)? ?(?:the )?(law school|med(?:ical)? school|nursing school|seminary|police academy|state police|volunteer fire department|city council|school board|parish council|national team|olympic team)",
      ),
    },
  ],
);
