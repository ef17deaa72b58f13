/**
 * What the judge can say about a draft, one name each. Rules and the verdict table in rules/ are written in these words.
 * D, R, C, Q are those of VERDICTS.md and count a client's details only.
 */
export const FACTS = [
  // what is told of a client
  'D', // one detail that by itself points at one client
  'R', // one particular person is, was or will be a client
  'C', // what one particular person said, has, takes, did or went through, known from care
  'Q1',
  'Q2',
  'Q3',
  'Q4', // at least so many kinds of quasi-identifiers
  'story', // verbatim words, a sequence of events, two or more Q, or one rare Q
  'rare-quasi', // one quasi-identifier that is rare by itself
  'verbatim', // the client's own words
  'sequence', // two or more things that happened
  'clause', // one general clause is all that is told
  'warmth', // the clause tells mere warmth: no trouble, treatment, event or time
  'number', // a structured number: SSN, record number, card
  'full-name',
  'initials',
  'unique-role',
  'riddle',
  'masked-name',
  'rostered', // a client of the roster is named or can be reached, and the draft speaks of care
  'placed-by-reader',
  'several-clients', // details of more than one client
  'former',
  'prospective',
  'deceased',
  'public-figure',
  // kinds of content
  'diagnosis',
  'medication',
  'test-result',
  'trauma',
  'suicide-risk',
  'relapse',
  'threat',
  'abuse',
  'child-report', // a report to child protection is made or told of (CPS, DCF, children's services)
  'attendance',
  'payment',
  'judgement',
  'group',
  'moment', // a day, an hour, "just now"
  // special categories, and any of them
  'special',
  'minor',
  'substance-use',
  'hiv',
  'sexual-abuse',
  'whereabouts',
  'psychotherapy-notes',
  // review replies and answers
  'confirms',
  'denies',
  'apology',
  'answers-about-named',
  'acknowledges', // thanks for, or takes up, what the reader told of a client ("thanks for telling me about him")
  // who reads it, finer than the audience
  'reader-family',
  'reader-partner',
  'reader-ex',
  'reader-parent',
  'reader-school',
  'reader-employer',
  'reader-insurer',
  'reader-lawyer',
  'reader-court',
  'reader-journalist',
  'reader-landlord',
  'reader-friend',
  'reader-treating',
  'reader-pharmacy',
  'reader-colleague',
  'reader-supervisor',
  'reader-own-therapist', // the writer's own therapist, who is no consultant
  'reader-vendor',
  'reader-police',
  'reader-protection',
  'reader-staff',
  'reader-group',
  // told to the wrong person
  'wrong-partner',
  'wrong-client',
  'wrong-parent',
  'wrong-reader',
  'clients-visible',
  // permitted paths, each only where it leads to this reader
  'path', // any of them leads to this reader
  'path-release',
  'path-treatment',
  'path-referral',
  'path-consultation',
  'path-mandated-report',
  'path-protect',
  'path-court-order',
  'path-payment',
  'path-client-request',
  'path-own-counsel',
  'path-supervision',
  'path-agreement',
  'path-family-involved',
  'path-incapacity',
  'path-part2',
  'path-emergency',
  'released', // a release that was entered beforehand opens this reader
  'subpoena',
  'claimed-duty',
  'permission',
  'altered', // "with permission", "details changed"
  'testimonial',
  'referral-ask',
  'consult-ask',
  'bare-thanks', // the bare thanks or appointment to the one who referred
  'work-hint', // somebody described at work who may be a client
  'practical', // scheduling, fees, practicalities and nothing else
  'safety', // safety requires it, and the draft says so
  'teaching',
  'mis-sent',
  // what else the draft is about, by its words: which rules belong beside it, never how grave it is
  'about-release', // a release, an authorization, somebody's leave to tell
  'about-court', // a court, an order, an opinion for one
  'about-custody', // both parents, custody, who may decide for a child
  'about-couple', // partners or relatives who are seen together
  'about-relatives', // what somebody close may know or do
  'about-school',
  'about-press',
  'about-treating', // another clinician who treats or is asked to
  'about-supervision', // supervision, consultation, a case discussion
  'about-records', // a chart, a summary, a plan that is sent along
  'about-writing', // a poem, a story, a piece that grew from the work
  'chatter', // talk among colleagues that no task needs
  'too-much', // all of it, or a harsh word: more than a reader needs
] as const;

export type Fact = (typeof FACTS)[number];
