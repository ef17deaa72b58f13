import { TRADES } from '../../lexicon/trades';
import type { Confidence } from '../../types';
import type { Detector, Found } from '../detector';
import { all } from './find';

const PERSON =
  '(?:man|woman|guy|girl|boy|lady|lad|lass|bloke|kid|child|teen|person|one|officer|deputy|driver|survivor|victim|widow|widower|family|couple|mother|mom|mum|father|dad|parents|son|daughter|brother|sister|twins?|triplets|teacher|student|player|soldier|pilot|defendant|plaintiff|suspect|witness|juror|gentleman|fella|nurse|doctor|priest|pastor|owner|catcher|engineer|firefighter|paramedic|children|girlfriend|boyfriend|husband|wife)';
const OFFICE =
  '(?:mayor|deputy mayor|coroner|medical examiner|sheriff|fire chief|police chief|chief of police|fire captain|fire marshal|school superintendent|bishop|archbishop|governor|state senator|congress(?:man|woman)|district attorney|county attorney|town clerk|county clerk|poet laureate|postmaster|harbou?r ?master|lighthouse keeper|speaker of the house|chief constable|provost|lord mayor|head coach|high school principal|weather ?(?:guy|girl|man|woman|lady)|weather presenter|traffic (?:lady|guy|girl|reporter)|news ?(?:anchor|reader|caster)|anchorman|anchorwoman|tv presenter|morning show host|sports director|choir director at|imam at|rabbi at|county commissioner|tribal chair(?:man|woman)?|ceo|cfo|coo|chair(?:man|woman|person)|headmaster|headmistress|head ?teacher)';
const HAPPENING =
  '(?:shooting|stabbing|fire|blaze|crash|explosion|collapse|trial|inquest|murder|kidnapping|abduction|hostage|robbery|rescue|tornado|flood|massacre|bombing|raid|standoff|drowning|accident|derailment|avalanche|scandal|lawsuit|verdict|documentary|matter|fall|news|headlines|front pages?|billboards?|viral|courier|gazette|tribune|herald)';
const SPORT =
  '(?:(?:starting|star|former|backup|rookie) (?:goalie|goalkeeper|quarterback|pitcher|striker|forward|centre|center|guard|linebacker|kicker|shortstop|winger|fly-half)|(?:played|plays|pitched|skated|starred) (?:\\w+ )?(?:seasons?|years?|games?) (?:for|with) the|won (?:season|series) \\w+ of|lead (?:singer|guitarist) (?:of|for|in)|(?:captain|quarterback|goalie|drummer|bassist|frontman) (?:of|for) the|(?:olympic|world|national|state) (?:champion|medallist|medalist|record holder)|(?:cheer|team|swim|soccer|football) captain (?:at|of|for))';

const whole = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');
const TRADE = new Set(TRADES.split('|'));
const PEOPLE = new Set(
  `${PERSON.slice(3, -1)}|midwives|women|men|kids|students|teachers`.replace(/[()?:]/g, '').split('|'),
);
PEOPLE.delete('one');
PEOPLE.delete('person');

/** Lower-case forms with a word that has to be in the text, and how sure each is. A form with a group says that somebody must be in it. */
const FORMS: readonly (readonly [RegExp, RegExp, Confidence])[] = [
  [
    /mayor|coroner|examiner|sheriff|chief|superintendent|bishop|governor|senator|congress|attorney|clerk|laureate|master|keeper|speaker|provost|coach|principal|weather|traffic|news|anchor|presenter|host|director|imam|rabbi|commissioner|chair|c[efo]o\b|head|captain|marshal|constable/,
    whole(
      `(?:our|your|my (?:town|city|county|village)'s) (?:own |local |former |first |new |county |city |town |state |village |channel \\d+ ){0,2}${OFFICE}|(?:channel \\d+|morning|evening) ${OFFICE}(?: on [a-z0-9]+)?|${OFFICE} (?:of|at|for|in) (?:the )?(?!the|a|an|my|our|their|his|her)[a-z]+`,
    ),
    'likely',
  ],
  [
    /mayor|coroner|sheriff|chief|superintendent|bishop|senator|congress|clerk|postmaster|weather|traffic|anchor|c[efo]o\b|chair/,
    whole(
      `(?:the|a|[a-z]+'s) (?:own |local |former |first |new |county |city |town |state |village |small |whole ){0,2}${OFFICE}`,
    ),
    'possible',
  ],
  [
    /only|sole|lone/,
    whole(
      "(?:the |our |their |this |that )?(?:(?<=the |our |their |this |that )|[a-z]+'s |[a-z]+s' )(?:only|sole|lone) ((?:(?!in |at |on |for |from |of |to |who |and |was |is |has )[a-z-]+ ?){1,4})(?:(?:in|at|on|for|from|of|to) [^.,;!?]{2,40})?",
    ),
    'likely',
  ],
  [
    /first|last|youngest|oldest/,
    whole(
      '(?:the )?(?:first|last|youngest|oldest) (?:of (?:the|our) )?((?:[a-z-]+ ){0,3}?[a-z-]+) (?:ever|in (?:the|this|our) (?:state|county|province|country|town|city|valley|district|history|building|school|whole)|to (?:be|have|win|serve|hold|become)|at [a-z]+)(?: [^.,;!?]{2,30})?',
    ),
    'likely',
  ],
  [
    /set fire|dug out|pulled out|rescued|jumped off|drove into|robbed|crashed|shot|held up|roof|lost/,
    whole(
      `(?:the|that) ${PERSON} (?:who |they |that )(?:[^.,;!?]{0,20}?)(?:set fire to|dug out of|pulled out of|rescued from|jumped off|drove into|robbed|crashed into|shot|held up|was on the roof|lost (?:her|his|their) [a-z]+ in the) [^.,;!?]{3,40}`,
    ),
    'likely',
  ],
  [
    new RegExp(HAPPENING),
    whole(
      `(?:the|that) ((?:[a-z-]+ ){0,3}?[a-z-]+(?: and (?:his |her |the )?${PERSON})*(?: of the ${PERSON})?) (?:who|that|they|whose|from|in|off|killed in|behind|hurt in|rescued from|pulled from|dug out|on) (?:[^.,;!?]{0,60}?) ?${HAPPENING}`,
    ),
    'likely',
  ],
  [
    /news|paper|front page|telly|\btv\b|radio|headlines|video|podcast/,
    whole(
      `(?:the )?(?:one|guy|woman|man|kid|person) (?:from|in|on|off) (?:the|tonight's|today's|last night's|this morning's) (?:news|papers?|front page|telly|tv|radio|headlines|video|podcast)`,
    ),
    'likely',
  ],
  [
    /house|farm|flat|bungalow|shop|bakery|church|school|station|bridge/,
    whole(
      `(?:the|that) ${PERSON} (?:in|at|on|opposite|next to|across from|above|behind) the (?:[a-z]+ )?(?:house|farm|flat|bungalow|shop|bakery|church|school|station|bridge)(?: (?:on|opposite|by|next to|near|at) [^.,;!?]{3,40})?`,
    ),
    'possible',
  ],
  [
    /route|highway|hwy|county road|rte/,
    whole(`(?:the|that) ${PERSON} (?:on|off|from) (?:route|highway|hwy|county road|rte) \\d+`),
    'likely',
  ],
  [
    /start|star|former|rookie|backup|played|plays|pitched|skated|won|lead|captain|quarterback|drummer|bassist|front|olympic|world|champion|record/,
    whole(`${SPORT}[^.,;!?]{0,40}`),
    'likely',
  ],
  [
    /\bof (?:only )?(?:two|three|four|[234])\b/,
    whole(
      '(?:one|1) of (?:only )?(?:two|three|four|2|3|4) [^.,;!?]{0,30}?(?:in|at) (?:the|this|our) (?:whole )?(?:state|county|province|country|town|city|system|school|district|region)',
    ),
    'likely',
  ],
];

/** Whether a stretch speaks of a person: a person's noun or an occupation of one or two words. */
function somebody(words: string): boolean {
  const list = words.split(/[ -]/);
  return list.some((word, i) => PEOPLE.has(word) || TRADE.has(word) || TRADE.has(`${list[i - 1]} ${word}`));
}

/**
 * Roles, offices and events that only one person or family fits: "our county coroner", "the only lady auctioneer in the county", "the officer from the
 * Plaza shooting", "starting goalie for the Hounds". Misses: roles told in a sentence of their own. Over-reads: an office named in passing
 * ("the mayor"), which is only possible.
 */
export const uniqueRole: Detector = {
  id: 'unique-role',
  detect(passage) {
    const { low } = passage.look;
    const out: Found[] = [];
    for (const [gate, form, confidence] of FORMS) {
      if (!gate.test(low)) continue;
      for (const match of all(low, form)) {
        if (match[1] !== undefined && !somebody(match[1])) continue;
        const start = match.index;
        const end = start + match[0].trimEnd().length;
        if (!out.some((f) => f.start < end && f.end > start))
          out.push({ signal: 'identifier', type: 'unique-role', start, end, confidence });
      }
    }
    return out;
  },
};
