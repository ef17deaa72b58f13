import type { Fact } from './facts';
import { Pattern, type Says } from './text/pattern';
import { MINOR, PROGRAMME } from './weigh';

/** What a draft is about, by its words: these facts choose which rule explains a verdict, they seldom make one. */
const THEMES: readonly (readonly [Fact, Pattern])[] = [
  [
    'child-report',
    Pattern.of(
      /\b(?:cps|dcfs?|dcyf|cyfd|child (?:protective|protection|welfare)|children'?s services|social services|mandated report\w*|report(?:ed|ing) (?:a|the|this) (?:family|mother|father|parent|couple)|childline)\b/,
    ),
  ],
  [
    'threat',
    Pattern.of(
      /\b(?:shoot|stab|kill|burn down|bomb|strangle|hurt) (?:his|her|their|him|them|the|my|a|somebody|someone|everyone)\b|\b(?:has|bought|owns|got) (?:a|an|his|her) (?:rifle|gun|knife|weapon|pistol|shotgun)\b/,
    ),
  ],
  [
    'suicide-risk',
    Pattern.of(
      /\b(?:pills and a plan|plan (?:for|to) (?:tonight|today|end|die|kill)|suicid\w+|kill (?:him|her|them)sel(?:f|ves)|overdos\w+|took (?:the |his |her |some )?pills|taking pills)\b/,
    ),
  ],
  [
    'teaching',
    Pattern.of(
      /\b(?:slides? \d+|case study|case presentation|vignette|workshop|lecture|in my (?:book|talk|class|course|podcast|article)|chapter|conference|trainees|for teaching)\b/,
    ),
  ],
  [
    'testimonial',
    Pattern.of(
      /\b(?:testimonial|success story|success stories|look how far|before and after|(?:finished|completed|graduated from) (?:our|the|my) (?:program\w*|group|course|treatment)|kind words from|wrote us this|client of the month)\b|^\s*meet [a-z]/,
    ),
  ],
  [
    'referral-ask',
    Pattern.of(
      /\b(?:iso|looking for (?:a|an|someone|somebody) |seeking (?:a )?(?:referral|therapist|psychiatrist|clinician)|recommend (?:a|an|any)|any(?:one|body)? (?:near|in|take|taking|have openings|(?:psychiatrist|prescriber|therapist|clinician|provider|psychologist|counselor|recs?|recommendations|openings)s?)\b|(?:know|recommend|suggest) (?:of )?(?:an?|any|some) (?:\w+ )?(?:psychiatrist|prescriber|therapist|clinician|provider|psychologist|counselor)s?|referrals? for|need a referral)\b/,
    ),
  ],
  [
    'mis-sent',
    Pattern.of(
      /\b(?:took (?:it|that|my post|the post) down|took down (?:my|the|that)|(?:delet|remov|tak|pull)(?:e|ed|ing) (?:down )?(?:my|the|that)(?: \w+)? (?:post|comment|story|tweet|reel|thread)|posted about [^.]{0,60}\b(?:deleted|removed|took|taken) (?:it|that)|sent (?:to you )?(?:in error|by mistake)|wrong (?:person|address|recipient|thread)|screenshotted?)\b/,
    ),
  ],
  [
    'former',
    Pattern.of(
      /\b(?:used to (?:see|treat|be my)|prior (?:connection|relationship) with|former (?:client|patient)|(?:was|were) (?:my|our) (?:client|patient)|years ago|once treated|back when i)\b/,
    ),
  ],
  [
    'deceased',
    Pattern.of(
      /\b(?:rest in peace|r\.?i\.?p|passed away|died|funeral|obituary|eulogy|in (?:loving )?memory|the late)\b/,
    ),
  ],
  [
    'prospective',
    Pattern.of(
      /\b(?:first session|first appointment|called for an appointment|inquired|wait-?list|welcome to (?:the|our) practice|prospective|new intake|asked about therapy)\b/,
    ),
  ],
  [
    'moment',
    Pattern.of(
      /\b(?:just now|today|tonight|this (?:morning|afternoon|evening)|right now|minutes ago|yesterday|tomorrow|my (?:\d{1,2}|noon|last|first)|at (?:family )?court)\b/,
    ),
  ],
  [
    'acknowledges',
    Pattern.of(
      /\b(?:thank(?:s| you) for (?:telling|letting|writing|sharing|the heads)|i(?:'ll| will) (?:raise|bring|take) (?:it|this|that)|good to know about|glad you told|(?:got|received|read) your (?:papers?|notes?|messages?|voicemail|e-?mails?|letters?|texts?) about)\b/,
    ),
  ],
  ['group', Pattern.of(/\b(?:in group|our group|my group|group members?|process group|the other members)\b/)],
  [
    'test-result',
    Pattern.of(
      /\b(?:blood test|test results?|lab results?|labs|level (?:is|was|came)|scored|uds|screen (?:was|is|came)|biopsy|scan)\b/,
    ),
  ],
  ['whereabouts', Pattern.of(/\b(?:shelter|safe house|refuge|hiding (?:at|in)|staying (?:at|with)|new address)\b/)],
  [
    'psychotherapy-notes',
    Pattern.of(/\b(?:process notes?|psychotherapy notes?|private notes?|countertransference|session notes?)\b/),
  ],
  ['medication', Pattern.of(/\b(?:lithium|dose|dosage|mg|medication|meds)\b/)],
  [
    'abuse',
    Pattern.of(/(?<!(?:substance|drug|alcohol|opioid)[ -])\babus(?:e|ed|er|ive)\b|\bmolest\w*|\b(?:assault|rap)ed\b/),
  ],
  [
    'reader-own-therapist',
    Pattern.of(
      /\b(?:for )?our session (?:today|tomorrow|next|on \w+)\b[^.]{0,20}\babout\b|\breminds? me of my (?:ex|own|mother|father|mom|dad|brother|sister|husband|wife|son|daughter)\b|\bwith my (?:own )?therapist\b/,
    ),
  ],
];

/** What else a draft is about. Looked for only where something is told of a client. */
const TOPICS: readonly (readonly [Fact, Pattern])[] = [
  // the client's own words between quotation marks
  ['verbatim', Pattern.of(/(?:^|[\s(:,—–])["“‘'](?:i|i['’](?:m|ve|ll|d)) [^"”\n]{8,}?[.!?…]?["”’'](?![a-z])/)],
  [
    'about-release',
    Pattern.of(
      /\brois?\b|\b(?:signed|written|release|consent|authori[sz]ation)s? (?:forms?|on file|is signed|was signed|dated|covers?)\b|\breleases? (?:of information|\(|\d|for|to|from (?:her|him|them)|says|names)|['’]s (?:release|consent|authori[sz]ation|okay|ok|permission)\b|\b(?:her|his|their|a|the) (?:signed |written )?(?:release|authori[sz]ation)\b|\bsaid (?:it['’]?s|it is|that's|i (?:can|could|may)) (?:fine|ok|okay|tell|share|talk)\b/,
    ),
  ],
  [
    'about-court',
    Pattern.of(
      /\b(?:(?:court|judge)['’]?s? order\w*|ordered by the (?:court|judge)|(?:the|in|to|for|by) court|hearing (?:on|date)|deposition|guardian ad litem|custody evaluation|testif\w+|subpoena\w*)\b|\bby order\b|\bin my (?:professional |clinical |expert )?opinion\b/,
    ),
  ],
  [
    'about-custody',
    Pattern.of(
      /\b(?:custody|co-?parent\w*|legal parents?|both parents|parenting (?:plan|time)|step-?(?:mother|father|mom|dad|parents?)|guardians?)\b/,
    ),
  ],
  [
    'about-couple',
    Pattern.of(
      /\b(?:leav(?:e|ing) you|both of you|you both|each of you|joint sessions?|couples? (?:work|session|therapy|counsel\w+)|what (?:anyone|anybody|someone|somebody)(?: else)? (?:said|told|shared)|your (?:husband|wife|partner|spouse)(?:['’]s)?|between us)\b/,
    ),
  ],
  [
    'about-relatives',
    Pattern.of(
      /\bas (?:you heard|we (?:discussed|agreed|talked about))(?: together)?\b|\b(?:asked|wants|agreed|wanted) (?:me )?to (?:include|involve) (?:you|his|her|their)\b/,
    ),
  ],
  [
    'about-school',
    Pattern.of(
      /\b(?:\d(?:st|nd|rd|th)[- ](?:grade|grader|period|hour)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ](?:grade|grader|period)|homeroom|hall pass|(?:in|to|from|of) (?:class|your class|the classroom)|(?:school|guidance) counsel\w+|iep|504 plan)\b/,
    ),
  ],
  [
    'about-press',
    Pattern.of(
      /\b(?:reporters?|journalists?|the (?:article|press|newspaper|headline)|off the record|on the record|on background|for comment|your (?:article|story|readers|piece))\b/,
    ),
  ],
  [
    'about-treating',
    Pattern.of(
      /\b(?:(?:i['’]?m|i am|as) (?:the|her|his|their) (?:\w+ )?(?:psychiatrist|prescriber|pcp|physician|therapist)|(?:any|a) (?:psychiatrist|prescriber)|(?:inpatient|outpatient|treatment|icu|discharge) team|med(?:ication)? (?:list|check|management|review)|your (?:patient|pt)|co-?treat\w*|continuity of care|side effects)\b/,
    ),
  ],
  [
    'about-supervision',
    Pattern.of(
      /\b(?:supervision|my supervisor|peer consultation|consult(?:ation)? group|case (?:conference|discussion|consult\w*)|peer group)\b/,
    ),
  ],
  [
    'about-records',
    Pattern.of(
      /\b(?:progress (?:notes?|summar(?:y|ies))|treatment (?:plan|summary)|(?:full|complete|whole|entire) (?:chart|file|record)s?|my notes|case notes|therapy notes)\b/,
    ),
  ],
  [
    'about-writing',
    Pattern.of(
      /\b(?:prose poem|short stor(?:y|ies)|my (?:poem|memoir|novel|novella|essay|book)|inspired by (?:my|a|the) (?:patients?|clients?|sessions?|work)|(?:she|he|they) (?:came|walked) (?:in)?to (?:me|my office) (?:the|that|in the|one) (?:winter|spring|summer|fall|autumn|year|day|week|night)|a (?:widow|widower|man|woman|girl|boy|mother|father) of (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|\w+teen|\d\d))\b/,
    ),
  ],
  [
    'chatter',
    Pattern.of(
      /#(?:random|watercooler|general|vent\w*|offtopic)\b|\b(?:lol|lmao|omg|ugh|smh|haha\w*|wtf|you(?:['’]ll| will)? (?:never|not|won['’]?t) (?:guess|believe)|won['’]?t believe|guess who|you know who|you know, (?:the|ex-|that))(?![\w-])|[🙄😂🤣💀🤦]/u,
    ),
  ],
  [
    'too-much',
    Pattern.of(
      /\b(?:(?:full|whole|complete|entire|detailed) (?:\w+ )?(?:history|chart|file|story|record)|everything (?:she|he|they|\w+ told|i know)|all the details|i (?:find|found) (?:her|him|them) \w+|names of (?:the )?perpetrators?)\b/,
    ),
  ],
];

const ANSWERS = Pattern.of(
  /\b(?:yes|no|yep|yeah|sorry|indeed),? (?:your(?: [a-z]+)?|he|she|they|it|mr|mrs|ms|dr|[a-z]+) (?:is|was|isn't|wasn't|has|hasn't|does|did|didn't|came|comes|sees|saw|missed|cancelled)\b|\b(?:is|was|isn't|wasn't) (?:a|our|my) (?:client|patient)\b|\bdoes come here\b/,
);
const APPOINTED = Pattern.of(
  /\b(?:(?:comes?|came|see) (?:to )?(?:me|us|her|him|them) on|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?) (?:at \d|and|so|mornings?|evenings?)|\bat \d{1,2}(?::\d{2})?(?: ?[ap]m)?\b/,
);
const TOLD_ALONE = Pattern.of(
  /\b(?:told me|said|says|admitted|confided|between us|in (?:his|her|their) (?:own |individual |last )?(?:session|hour)|when we were alone|alone with me|asked me not to)\b/,
);
const OTHER_CLIENT = Pattern.of(
  /\b(?:another (?:client|patient)|other (?:client|patient)s?|one of my (?:other )?(?:clients|patients)|client of mine|i have a client|my (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:lady|guy|man|woman|one|person|couple))\b/,
);
const CHILD = Pattern.of(/\((?:[1-9]|1[0-7])\)|\btwins\b/);
const BOTH_CLIENTS = Pattern.of(
  /\byour (?:client|patient)\b[^.]{0,40}\bmy (?:client|patient)\b|\bmy (?:client|patient)\b[^.]{0,40}\byour (?:client|patient)\b/,
);
const STRANGERS: readonly Fact[] = [
  'reader-employer',
  'reader-school',
  'reader-journalist',
  'reader-landlord',
  'reader-ex',
];

/** Adds what the draft is about to its facts. `says` answers for the whole draft; `facts` already holds D, R, C, the readers and the paths. */
export function addThemes(facts: Set<Fact>, says: Says, audience: string): void {
  for (const [fact, words] of THEMES) if (says(words)) facts.add(fact);
  const told = facts.has('D') || facts.has('R') || facts.has('C');
  const kin =
    facts.has('reader-family') || facts.has('reader-parent') || facts.has('reader-partner') || facts.has('reader-ex');
  if (audience !== 'review' && says(ANSWERS) && (kin || facts.has('D'))) {
    facts.add('answers-about-named');
    facts.add('confirms');
  }
  if (!told && !kin) return;
  for (const [fact, words] of TOPICS) if (says(words)) facts.add(fact);
  if (says(MINOR) || says(CHILD)) facts.add('minor');
  if (says(PROGRAMME)) facts.add('substance-use');
  if (facts.has('reader-partner') && says(TOLD_ALONE)) facts.add('wrong-partner');
  if (facts.has('reader-parent') && facts.has('minor') && says(TOLD_ALONE) && !facts.has('safety'))
    facts.add('wrong-parent');
  if (facts.has('reader-ex') && says(APPOINTED)) facts.add('attendance');
  if (says(BOTH_CLIENTS)) facts.add('several-clients');
  if (audience === 'client' && says(OTHER_CLIENT)) facts.add('wrong-client');
  if (told && !facts.has('path') && STRANGERS.some((f) => facts.has(f))) facts.add('wrong-reader');
}
