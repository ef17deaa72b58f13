import type { Confidence } from '../../types';
import type { Detector, Found } from '../detector';
import { all } from './find';

const KIN =
  "(?:nephew|niece|sister|brother|cousin|uncle|aunt|mother|mom|mum|father|dad|son|daughter|wife|husband|partner|boyfriend|girlfriend|ex|ex-wife|ex-husband|grandson|granddaughter|grandma|grandpa|neighbou?rs?|boss|cfo|ceo|manager|coworker|colleague|assistant|secretary|landlord|landlady|friend|mate|buddy|roommate|flatmate|teacher|coach|pastor|charge nurse|principal|dentist|accountant|in-laws|(?:mother|father|brother|sister|son|daughter)-in-law)(?:'s (?:\\w+ )?(?:wife|husband|son|daughter|kid|sister|brother|mom|mum|dad|mother|father))?";
const CARE =
  "(?:is|was|'s|has been) (?:one of (?:mine|ours)|in good hands|my (?:client|patient|\\d|next|last|first)\\w*|on my caseload|a (?:client|patient)|with us|seeing me|in my (?:group|office|waiting room|chair))|(?:comes?|came) (?:to (?:me|us|see me|group)|in (?:today|yesterday|again))|sits across from me|sees me|saw me";
const FORMS: readonly (readonly [RegExp, string, Confidence])[] = [
  [
    new RegExp(
      `\\b(?:i(?:'ve| have|'d)?(?: just| also| actually)? (?:see|saw|seen|had|met|have had|treat|treated|counsel\\w*|work with|worked with|been seeing)|i'm (?:seeing|treating)|seeing|treating|(?:my|our) (?:new )?(?:client|patient) is) (?:your|ur|yer) ${KIN}`,
      'gi',
    ),
    'placed-by-reader',
    'likely',
  ],
  [
    new RegExp(`\\b(?:your|ur) ${KIN}(?=,? (?:${CARE}))|\\b(?:your|ur) ${KIN}(?='s in good hands)`, 'gi'),
    'placed-by-reader',
    'likely',
  ],
  [
    new RegExp(`\\b(?:tell|give|say hi to|hug) (?:your|ur) ${KIN}\\b(?= (?:to|i|we|that|hi|my|her|his|from))`, 'gi'),
    'placed-by-reader',
    'possible',
  ],
  [
    /\b(?:yep|yup|yes|yeah|ya|aye)[,.!]? (?:that(?:'s| is| was)? )?(?:it's |its )?(?:the |that )?(?:very )?same (?:guy|girl|woman|man|lady|kid|one|person|family|bloke|lad|couple|dude)\b/gi,
    'placed-by-reader',
    'likely',
  ],
  [
    /\b(?:you|u|you both|you all|y'?all|everyone (?:here|in town)|half the town|the whole town)(?:'d|'ll| would| will| already| both| all)* (?:know|knows|recogni[sz]e|met|have met|went to school with|worked with|remember) (?:him|her|them|who (?:it is|i mean|this is|she is|he is|they are)|the (?:name|guy|face|lady|man|woman))(?= (?:too|well|already|from|and)\b|[.,;!?)]|$)/gi,
    'placed-by-reader',
    'likely',
  ],
  [/\byou (?:both |all )?know (?:exactly )?who(?=[.,;!?)]|$)/gi, 'placed-by-reader', 'likely'],
  [/\brhymes with (?:[^.,;!?()\n]{2,70})/gi, 'riddle', 'likely'],
  [
    /\b(?:think (?:of )?(?:the|that) [^.,;!?\n]{2,40} (?:song|movie|film|book|flower|month|singer|actor|princess)|same name as (?:the|that|our|your|my) [^.,;!?\n]{2,30}|shares? (?:a|her|his|their) name with [^.,;!?\n]{2,40}|named after (?:the|a) (?:flower|month|season|city|state|saint|president|president's)[^.,;!?\n]{0,30}|(?:his|her|their) name (?:is|means) (?:a|the) (?:flower|month|season|city|state|bird|colou?r|gem)[^.,;!?\n]{0,30}|spelled backwards?|(?:name|it) starts with (?:a|an) [A-Z]\b|begins with (?:a|an|the letter) [A-Z]\b|three guesses|i'll give you (?:a|one) (?:hint|clue|guess)|hint:|no prizes for guessing|guess who[^.,;!?\n]{0,40})/gi,
    'riddle',
    'likely',
  ],
];
const GATE =
  /\b(?:your|ur|yer|same|know|recogni[sz]e|met|rhymes|think|name|named|spelled|starts|begins|guess|guesses|guessing|hint|clue|remember)\b/i;

/** Somebody whom only this reader or thread can place, and riddles meant to be solved. Misses: private nicknames. Over-reads: "you know who you are" in thanks. */
export const placedByReader: Detector = {
  id: 'placed-by-reader',
  detect({ text }) {
    if (!GATE.test(text)) return [];
    const out: Found[] = [];
    for (const [form, type, confidence] of FORMS)
      for (const match of all(text, form)) {
        out.push({
          signal: 'identifier',
          type,
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          confidence,
        });
      }
    return out;
  },
};
