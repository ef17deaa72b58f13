import type { Fact } from './facts';

/** What a draft is about, by its words: these facts choose which rule explains a verdict, they seldom make one. */
const THEMES: readonly (readonly [Fact, RegExp])[] = [
  [
    'child-report',
    /\b(?:cps|dcfs?|dcyf|cyfd|child (?:protective|protection|welfare)|children'?s services|social services|mandated report\w*|report(?:ed|ing) (?:a|the|this) (?:family|mother|father|parent|couple)|childline)\b/,
  ],
  [
    'threat',
    /\b(?:shoot|stab|kill|burn down|bomb|strangle|hurt) (?:his|her|their|him|them|the|my|a|somebody|someone|everyone)\b|\b(?:has|bought|owns|got) (?:a|an|his|her) (?:rifle|gun|knife|weapon|pistol|shotgun)\b/,
  ],
  [
    'suicide-risk',
    /\b(?:pills and a plan|plan (?:for|to) (?:tonight|today|end|die|kill)|suicid\w+|kill (?:him|her|them)sel(?:f|ves)|overdos\w+|took (?:the |his |her |some )?pills|taking pills)\b/,
  ],
  [
    'teaching',
    /\b(?:slides? \d+|case study|case presentation|vignette|workshop|lecture|in my (?:book|talk|class|course|podcast|article)|chapter|conference|trainees|for teaching)\b/,
  ],
  [
    'testimonial',
    /\b(?:testimonial|success story|success stories|look how far|before and after|(?:finished|completed|graduated from) (?:our|the|my) (?:program\w*|group|course|treatment)|kind words from|wrote us this|client of the month)\b|^\s*meet [a-z]/,
  ],
  [
    'referral-ask',
    /\b(?:iso|looking for (?:a|an|someone|somebody) |seeking (?:a )?(?:referral|therapist|psychiatrist|clinician)|recommend (?:a|an|any)|any(?:one|body) (?:near|in|take|taking|have openings)|referrals? for|need a referral)\b/,
  ],
  [
    'mis-sent',
    /\b(?:took (?:it|that|my post|the post) down|took down (?:my|the|that)|deleted? (?:my|the|that) (?:post|comment|story|tweet)|sent (?:to you )?(?:in error|by mistake)|wrong (?:person|address|recipient|thread)|screenshotted?)\b/,
  ],
  [
    'former',
    /\b(?:used to (?:see|treat|be my)|former (?:client|patient)|(?:was|were) (?:my|our) (?:client|patient)|years ago|once treated|back when i)\b/,
  ],
  [
    'deceased',
    /\b(?:rest in peace|r\.?i\.?p|passed away|died|funeral|obituary|eulogy|in (?:loving )?memory|the late)\b/,
  ],
  [
    'prospective',
    /\b(?:first session|first appointment|called for an appointment|inquired|wait-?list|welcome to (?:the|our) practice|prospective|new intake|asked about therapy)\b/,
  ],
  [
    'moment',
    /\b(?:just now|today|tonight|this (?:morning|afternoon|evening)|right now|minutes ago|yesterday|tomorrow|my (?:\d{1,2}|noon|last|first)|at (?:family )?court)\b/,
  ],
  [
    'acknowledges',
    /\b(?:thank(?:s| you) for (?:telling|letting|writing|sharing|the heads)|i(?:'ll| will) (?:raise|bring|take) (?:it|this|that)|good to know about|glad you told)\b/,
  ],
  ['group', /\b(?:in group|our group|my group|group members?|process group|the other members)\b/],
  [
    'test-result',
    /\b(?:blood test|test results?|lab results?|labs|level (?:is|was|came)|scored|uds|screen (?:was|is|came)|biopsy|scan)\b/,
  ],
  ['whereabouts', /\b(?:shelter|safe house|refuge|hiding (?:at|in)|staying (?:at|with)|new address)\b/],
  [
    'psychotherapy-notes',
    /\b(?:process notes?|psychotherapy notes?|private notes?|countertransference|session notes?)\b/,
  ],
  ['medication', /\b(?:lithium|dose|dosage|mg|medication|meds)\b/],
];

const ANSWERS =
  /\b(?:yes|no|yep|yeah|sorry|indeed),? (?:your(?: [a-z]+)?|he|she|they|it|mr|mrs|ms|dr|[a-z]+) (?:is|was|isn't|wasn't|has|hasn't|does|did|didn't|came|comes|sees|saw|missed|cancelled)\b|\b(?:is|was|isn't|wasn't) (?:a|our|my) (?:client|patient)\b|\bdoes come here\b/;
const APPOINTED =
  /\b(?:(?:comes?|came|see) (?:to )?(?:me|us|her|him|them) on|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?) (?:at \d|and|so|mornings?|evenings?)|\bat \d{1,2}(?::\d{2})?(?: ?[ap]m)?\b/;
const TOLD_ALONE =
  /\b(?:told me|said|says|admitted|confided|between us|in (?:his|her|their) (?:own |individual |last )?(?:session|hour)|when we were alone|alone with me|asked me not to)\b/;
const OTHER_CLIENT =
  /\b(?:another (?:client|patient)|other (?:client|patient)s?|one of my (?:other )?(?:clients|patients)|client of mine|i have a client|my (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:lady|guy|man|woman|one|person|couple))\b/;
const STRANGERS: readonly Fact[] = [
  'reader-employer',
  'reader-school',
  'reader-journalist',
  'reader-landlord',
  'reader-ex',
];

/** Adds what the draft is about to its facts. `low` is the whole draft in lower case; `facts` already holds D, R, C, the readers and the paths. */
export function addThemes(facts: Set<Fact>, low: string, audience: string): void {
  for (const [fact, words] of THEMES) if (words.test(low)) facts.add(fact);
  const told = facts.has('D') || facts.has('R') || facts.has('C');
  const kin =
    facts.has('reader-family') || facts.has('reader-parent') || facts.has('reader-partner') || facts.has('reader-ex');
  if (audience !== 'review' && ANSWERS.test(low) && (kin || facts.has('D'))) {
    facts.add('answers-about-named');
    facts.add('confirms');
  }
  if (!told && !kin) return;
  if (facts.has('reader-partner') && TOLD_ALONE.test(low)) facts.add('wrong-partner');
  if (facts.has('reader-parent') && facts.has('minor') && TOLD_ALONE.test(low) && !facts.has('safety'))
    facts.add('wrong-parent');
  if (facts.has('reader-ex') && APPOINTED.test(low)) facts.add('attendance');
  if (
    /\byour (?:client|patient)\b[^.]{0,40}\bmy (?:client|patient)\b|\bmy (?:client|patient)\b[^.]{0,40}\byour (?:client|patient)\b/.test(
      low,
    )
  )
    facts.add('several-clients');
  if (audience === 'client' && OTHER_CLIENT.test(low)) facts.add('wrong-client');
  if (told && !facts.has('path') && STRANGERS.some((f) => facts.has(f))) facts.add('wrong-reader');
}
