import { any, pattern, phraseBook } from '../phrases';

/**
 * Answers that confirm or deny that somebody is or was a client, and review replies that do so by courtesy.
 * Promises: the confirming or denying words, not the greeting. Over-reads: thanks to people on a course (frame.ts).
 */
const CARE = any(
  `care|treatment|therapy|sessions?|visits?|appointments?|intake|progress|recovery|healing|journey|time with us|time here|counsell?ing|work together|hour|diagnosis|medication|prescription|file|chart|records?|evaluation|assessment|assessor|therapist|counsell?or|clinician|provider|payment|balance|bill|insurance|co-?pay|account|cancell?ation|no-?shows?|concerns? in session|case|prescriber|bereavement group|group`,
);
export const answer = phraseBook('answer', 'relationship', [
  {
    type: 'confirms',
    confidence: 'certain',
    pattern: pattern(
      `(?:yes|yeah|yep|correct|right),? (?:he|she|they|\\p{L}+)(?:'s| is| was| are|'re| does| did| has| have)?(?: (?:a client|a patient|here|seen|seeing|coming|one of ours|in|with us|come))?|(?:he|she|they) (?:is|was|does|did) (?:come here|see (?:me|us)|a (?:client|patient))|(?:he|she)(?:'s| is| was) (?:in with|here (?:now|today|both|on)|doing (?:well|great|better))|(?:he|she) (?:just left|didn't show|missed|no-showed)|(?:was|is|are|were) (?:last )?seen here|does come here|is (?:a client|a patient) (?:here|of ours)`,
    ),
  },
  {
    type: 'denies',
    confidence: 'certain',
    pattern: pattern(
      `(?:he|she|they|you|this person|the (?:reviewer|author|poster)|\\p{L}+)(?:'s|'re| is| are| was| were| has| have|'ve)? (?:not|never|no longer|n't)(?: ever)? (?:been |actually )?(?:a |our |my )?(?:client|patient|treated|seen|come|came|worked with|had an appointment|in treatment|set foot|attended|one of ours|on our books)(?: (?:here|any ?more|of ours|with us))?|(?:isn't|wasn't|aren't|weren't) (?:a|our|my|one of our) (?:clients?|patients?)|we(?:'ve| have)? never (?:treated|seen|met|worked with|had)(?: (?:you|him|her|them|anyone|a (?:client|patient)))?|no (?:record|such person|client|patient|one)(?: (?:of|by|with|under|has))?[\\p{L} ]{0,24}(?:name|record|client|patient|seen|system)|searched our records|(?:no|any) (?:record|trace) of (?:you|him|her|this|a|an)|you (?:were|are) (?:never|not) (?:a|our|my|one of)`,
    ),
  },
  { type: 'your-care', confidence: 'certain', pattern: pattern(`your (?:own )?(?:\\p{L}+ )?${CARE}`) },
  {
    type: 'your-visit',
    confidence: 'certain',
    pattern: pattern(
      `(?:when|after|before|since|until|the (?:day|moment|time)) you (?:first )?(?:came|come|called|started|were|arrived|left|left us|cancell?ed|asked|requested|chose|told|signed|attended|visited|saw|sat|walked|stopped|began|joined|met)|you (?:were (?:seen|offered|informed|told|given|late|asked|discharged|referred|billed|charged|evaluated)|cancell?ed|missed|no-?showed|arrived|attended|signed|declined|refused|walked out|requested|asked (?:for|me|us|our)|agreed|told (?:me|us|our)|came (?:in|to|back)|completed|had one|had your|had \\w+ (?:sessions?|visits?|appointments?)|owe|hugged|later asked|chose|stopped coming|left (?:us|treatment|our)|yelled|threatened|so you could be seen)`,
    ),
  },
  {
    type: 'our-work',
    confidence: 'certain',
    pattern: pattern(
      `(?:our|the) (?:work|sessions?|time|hour|hours|meetings?|couples work|conversations?) together|working with you|work(?:ed|ing)? (?:together|through)|we (?:worked|spent|talked|met|did|discussed|tried|offered|gave you|saw you|treated you|got to know|loved having|enjoyed having|were able to help|helped you|wished you|miss(?:ed)? you)|glad (?:we|i|to) (?:could|have|be able to|were able to)[\\p{L} ]{0,16}help|glad (?:\\p{L}+ )?(?:helped|was able to help|the \\p{L}+ helped|you(?:'re| are)? (?:feel|do|sleep|found)\\p{L}*)|happy (?:we|i) (?:could|were able to) help|honou?r(?:ed)? to (?:walk|work|be part|support|sit)[\\p{L} ]{0,20}(?:you|your)|privilege (?:of|to)[\\p{L} ]{0,20}(?:you|your|sit)|(?:proud|so proud) of (?:you|your|how|the work)|trusting (?:us|me)|trust(?:ed)? (?:us|me) with|earning your trust|look(?:ing)? after your|joy to (?:look after|work with)|part of your|same (?:couch|time|chair|room)|welcome (?:you )?back|come back (?:any|and see)|we(?:'ll| will) see you|keep (?:up|going|doing)[\\p{L} ]{0,20}(?:work|skills|progress)|as (?:we|i) (?:discussed|explained|told you)`,
    ),
  },
  {
    type: 'reviewer-known',
    confidence: 'certain',
    pattern: pattern(
      `(?:this|the) (?:reviewer|person|poster|individual|author|man|woman|lady|gentleman|client|patient|family|couple|parent|mother|father)(?:'s)? (?:is|was|has|had|did|didn't|does|executed|signed|missed|no-?showed|cancell?ed|came|attended|refused|asked|left|failed|never|owes|received|completed|wanted|demanded|brought|hired|paid|stopped|saw|requested|threatened|yelled|(?:former |ex-?)?(?:client|patient|husband|wife|partner))|one of our (?:clients|patients|residents)|we know (?:who|exactly)|(?:former|ex-?|disgruntled|past|current) (?:client|patient)|ex-(?:husband|wife|partner) of|i understand this person|they threw|one phone call|for the record`,
    ),
  },
  {
    type: 'apology',
    confidence: 'likely',
    pattern: pattern(
      `(?:we(?:'re| are)?|i(?:'m| am)?|so|truly|very|deeply|really)? ?(?:sorry|apologi[sz]e|apologies|regret)(?: that)?(?: (?:we|i|our|about your|for your|for the|for how|you had|you felt|you were|you didn't|to have|for letting|this was|it was|things))[\\p{L}' ]{0,40}?(?:let you down|fell short|failed|dropped|couldn't|could not|experience|wait(?:ed|ing)?|treated|felt|unheard|hurt|disappoint\\p{L}*|happened|way|help|upset|missed|delay|distress|mistake|handled|wrong)|(?:we|i) (?:let you down|fell short|dropped the ball|got (?:it|this) wrong|failed you|should have|missed the mark|messed up|own that)|you deserved better|(?:our|my) (?:mistake|fault|failure)|that(?:'s| is) on us`,
    ),
  },
  {
    type: 'thank-courtesy',
    confidence: 'possible',
    pattern: pattern(
      `(?:thank you|thanks|grateful) (?:so much )?for (?:coming|choosing|trusting|being (?:a|our)|letting (?:us|me)|your trust|the privilege|allowing|visiting|sharing your (?:journey|recovery|healing))[\\p{L} ]{0,20}`,
    ),
  },
]);
