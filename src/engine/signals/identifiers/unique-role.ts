import { TRADES } from '../../lexicon/trades';
import type { Confidence } from '../../types';
import type { Detector, Found } from '../detector';

const PERSON =
  '(?:man|woman|guy|girl|boy|lady|lad|lass|bloke|kid|child|teen|person|one|officer|deputy|driver|survivor|victim|widow|widower|family|couple|mother|mom|mum|father|dad|parents|son|daughter|brother|sister|twins?|triplets|teacher|student|player|soldier|pilot|defendant|plaintiff|suspect|witness|juror|gentleman|fella|nurse|doctor|priest|pastor|owner|catcher|engineer|firefighter|paramedic|children|girlfriend|boyfriend|husband|wife)';
const OFFICE =
  '(?:mayor|deputy mayor|coroner|medical examiner|sheriff|fire chief|police chief|chief of police|fire captain|fire marshal|school superintendent|bishop|archbishop|governor|state senator|congress(?:man|woman)|district attorney|county attorney|town clerk|county clerk|poet laureate|postmaster|harbou?r ?master|lighthouse keeper|speaker of the house|premier|chief constable|provost|lord mayor|head coach|high school principal|weather ?(?:guy|girl|man|woman|lady)|weather presenter|traffic (?:lady|guy|girl|reporter)|news ?(?:anchor|reader|caster)|anchorman|anchorwoman|tv presenter|morning show host|sports director|choir director at|imam at|rabbi at|county commissioner|tribal chair(?:man|woman)?|ceo|cfo|coo|chair(?:man|woman|person)|headmaster|headmistress|head ?teacher)';
const HAPPENING =
  '(?:shooting|stabbing|fire|blaze|crash|explosion|collapse|trial|inquest|murder|kidnapping|abduction|hostage|robbery|rescue|tornado|flood|massacre|bombing|raid|standoff|drowning|accident|derailment|avalanche|scandal|lawsuit|verdict|documentary|matter|fall|news|headlines|front pages?|billboards?|viral|courier|gazette|tribune|herald)';
const SPORT =
  '(?:(?:starting|star|former|backup|rookie) (?:goalie|goalkeeper|quarterback|pitcher|striker|forward|centre|center|guard|linebacker|kicker|shortstop|winger|fly-half)|(?:played|plays|pitched|skated|starred) (?:\\w+ )?(?:seasons?|years?|games?) (?:for|with) the|won (?:season|series) \\w+ of|lead (?:singer|guitarist) (?:of|for|in)|(?:captain|quarterback|goalie|drummer|bassist|frontman) (?:of|for) the|(?:olympic|world|national|state) (?:champion|medallist|medalist|record holder)|(?:cheer|team|swim|soccer|football) captain (?:at|of|for))';

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

/** Each form with what must stand in it, and how sure it is. */
const FORMS: readonly (readonly [RegExp, Confidence])[] = [
  [
    whole(
      `(?:our|your|my|the|a|\\w+'s) (?:own |local |former |first |new |county |city |town |state |village |school's |parish |channel \\d+ |morning |evening |\\w+ county |small |tiny |whole ){0,2}${OFFICE}`,
    ),
    'possible',
  ],
  [
    whole(
      `(?:our|your|my (?:town|city|county|village)'s) (?:own |local |former |first |new |county |city |town |state |village |channel \\d+ ){0,2}${OFFICE}|(?:channel \\d+|morning|evening) ${OFFICE}|${OFFICE} (?:of|at|for|in) (?:the )?(?=\\p{Lu})\\p{L}+`,
    ),
    'likely',
  ],
  [
    whole(
      `(?:the|our|their|this|that|\\w+'s|\\w+s') (?:only|sole|lone) (?!ones?\\b)(?:[\\p{L}-]+ ){0,3}?(?:${PERSON}|${TRADES})(?: (?:in|at|on|for|from|of|to) [^.,;!?]{2,40})?`,
    ),
    'likely',
  ],
  [
    whole(
      `(?:the )?(?:first|last|youngest|oldest|only) (?:of (?:the|our) )?(?:[\\p{L}-]+ ){0,3}?(?:${PERSON}|${TRADES}|midwives|\\p{L}+ers) (?:ever|in (?:the|this|our) (?:state|county|province|country|town|city|valley|district|history|building|school|whole)|to (?:be|have|win|serve|hold|become)|at \\p{Lu}\\p{L}+)(?: [^.,;!?]{2,30})?`,
    ),
    'likely',
  ],
  [
    whole(
      `(?:the|that|THE|THAT) (?:[\\p{L}-]+ ){0,2}?(?:${PERSON}|${TRADES})(?: and (?:his |her |the )?${PERSON})*(?: of the ${PERSON})? (?:who|that|they|whose|from|in|off|killed in|behind|hurt in|rescued from|pulled from|dug out|on) (?:[^.,;!?]{0,60}?) ?${HAPPENING}`,
    ),
    'likely',
  ],
  [
    whole(
      `(?:the|that) (?:${PERSON}) (?:who |they |that )(?:[^.,;!?]{0,20}?)(?:set fire to|dug out of|pulled out of|rescued from|jumped off|drove into|robbed|crashed into|shot|held up|was on the roof|lost (?:her|his|their) \\w+ in the) [^.,;!?]{3,40}`,
    ),
    'likely',
  ],
  [
    whole(
      `(?:the )?(?:one|guy|woman|man|kid|person) (?:from|in|on|off) (?:the|tonight's|today's|last night's|this morning's) (?:news|papers?|front page|telly|tv|radio|headlines|video|podcast)`,
    ),
    'likely',
  ],
  [
    whole(
      `(?:the|that) (?:${PERSON}) (?:in|at|on|opposite|next to|across from|above|behind) the (?:[\\p{L}]+ )?(?:house|farm|flat|bungalow|shop|bakery|church|school|station|bridge)(?: (?:on|opposite|by|next to|near|at) [^.,;!?]{3,40})?`,
    ),
    'possible',
  ],
  [whole(`(?:the|that) (?:${PERSON}|${TRADES}) (?:on|off|from) (?:route|highway|hwy|county road|rte) \\d+`), 'likely'],
  [whole(`${SPORT}[^.,;!?]{0,40}`), 'likely'],
  [
    whole(
      `(?:one|1) of (?:only )?(?:two|three|four|2|3|4) [^.,;!?]{0,30}?(?:in|at) (?:the|this|our) (?:whole )?(?:state|county|province|country|town|city|system|school|district|region)`,
    ),
    'likely',
  ],
];
const GATE =
  /\b(?:only|sole|lone|first|last|youngest|oldest|mayor|coroner|examiner|sheriff|chief|superintendent|bishop|governor|senator|congress|attorney|clerk|laureate|postmaster|master|keeper|speaker|premier|constable|provost|coach|principal|weather|traffic|anchor|presenter|host|director|imam|rabbi|commissioner|chair|ceo|cfo|coo|head|captain|marshal|news|news's|front|billboard|viral|shooting|stabbing|fire|blaze|crash|explosion|collapse|trial|inquest|murder|kidnapping|abduction|hostage|robbery|rescue|rescued|tornado|flood|massacre|bombing|raid|standoff|drowning|accident|derailment|avalanche|scandal|lawsuit|verdict|documentary|matter|fall|dug|pulled|jumped|roof|house|farm|route|highway|seasons?|years|won|quarterback|goalie|starting|star|former|champion|record|medal\w*|lead|of two|of three|of only)\b/i;

/**
 * Roles, offices and events that only one person or family fits: "our county coroner", "the only lady auctioneer in the county", "the officer from the
 * Plaza shooting", "starting goalie for the Hounds". Misses: roles told in a sentence of their own. Over-reads: an office named in passing
 * ("the mayor"), which is only possible.
 */
export const uniqueRole: Detector = {
  id: 'unique-role',
  detect({ text }) {
    if (!GATE.test(text)) return [];
    const out: Found[] = [];
    for (const [form, confidence] of FORMS)
      for (const match of text.matchAll(form)) {
        const start = match.index;
        const end = start + match[0].trimEnd().length;
        const known = out.findIndex((f) => f.start < end && f.end > start);
        const fact: Found = { signal: 'identifier', type: 'unique-role', start, end, confidence };
        if (known < 0) out.push(fact);
        else if (confidence === 'likely' && out[known]?.confidence === 'possible') out[known] = fact;
      }
    return out;
  },
};
