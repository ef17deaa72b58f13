import type { Fact } from './facts';
import { foldEmail } from './text/fold';
import { lower } from './text/normalise';
import { Pattern, type Says } from './text/pattern';
import type { Audience, Draft, Policy } from './types';

/** Who reads a draft: the audience, the finer facts about the reader, and the one address that spoils a team message. */
export interface Readers {
  readonly audience: Audience;
  readonly facts: ReadonlySet<Fact>;
  readonly outsider?: string;
}

const PERSONAL =
  /@(?:gmail|yahoo|outlook|hotmail|icloud|proton|protonmail|aol|live|me|msn|btinternet|gmx|fastmail|comcast|ymail)\./;
/** Words in an address (or, less surely, in the draft) that tell what kind of reader it is. */
const ADDRESS: readonly [Fact, RegExp][] = [
  [
    'reader-protection',
    /child-?(?:protect|welfare|abuse|safety)|\bcps\b|\bdcfs?\b|dcyf|cyfd|\baps\b|adult-?protect|social-?services|safeguarding|(?:family|human|children'?s?)-?services|hotline|mandated-?report|\bmash\b/,
  ],
  ['reader-police', /police|sheriff|\bpd\b|detective|crisis|911|dispatch|coroner|medical-?examiner|emergency|\bems\b/],
  ['reader-court', /court|judge|clerk|magistrate|probation|parole/],
  ['reader-lawyer', /law\b|law[.@-]|[a-z]law\.|legal|attorney|llp|esq|barrister|solicitor|counsel(?!ing|ling|or)/],
  [
    'reader-insurer',
    /insur|claims?\b|claims|health-?plan|mutual|aetna|cigna|bcbs|blue(?:cross|shield)|assure|assurance|benefit|payer|utilization|\bum\b|medicaid|medicare|underwrit/,
  ],
  [
    'reader-school',
    /\bschool|school(?:s|district|board)?\b|\.edu\b|\busd\b|usd\.|\bisd\b|isd\.|k12|academy|university|college|campus|elementary|registrar|dean|iep|\.ac\.uk|sch\.uk|teacher/,
  ],
  ['reader-employer', /\bhr\b|hr@|human-?resources|people@|payroll|employer|manager@|workplace|personnel|eap/],
  [
    'reader-journalist',
    /tribune|news|times\b|herald|press|radio|gazette|media|reporter|journal|chronicle|post\.example|tv\b|broadcast|editor|podcast/,
  ],
  ['reader-landlord', /landlord|housing|apartments?|propert|realty|leasing|tenan|rental/],
  ['reader-pharmacy', /pharm|\brx\b|chemist/],
  [
    'reader-treating',
    /hospital|clinic|pediatric|paediatric|psychiatr|medical|medicine|health(?!law|plan)|primary-?care|family-?med|neuro|surgery|\bnhs\b|cardio|oncolog|dr[a-z]*@|\bmd\b|doctors?|intake@|dcplanning|discharge|nurse|rehab|recovery|detox|iop|therap|counsel(?:ing|ling)|psych|wellness|\bmft\b|camhs|cmht/,
  ],
  ['reader-vendor', /billing|software|support@|helpdesk|it@|ledger|cloud|tech|app\b|ehr|vendor|printer|web/],
];

/** Words of the draft that tell who it speaks to. */
const SPOKEN: readonly [Fact, Pattern][] = [
  [
    'reader-parent',
    Pattern.of(
      /\byour (?:son|daughter|child|kid|teen|boy|girl|little (?:one|boy|girl)|\d+[- ]year[- ]old)\b|\bdear (?:parents?|mr\.? and mrs)\b|\bboth (?:legal )?parents\b/,
    ),
  ],
  ['reader-partner', Pattern.of(/\byour (?:husband|wife|partner|spouse|boyfriend|girlfriend|fianc[eé]e?)\b/)],
  [
    'reader-family',
    Pattern.of(
      /\byour (?:mother|mom|mum|father|dad|sister|brother|aunt|uncle|nephew|niece|cousin|grand(?:mother|father|son|daughter|ma|pa)|stepson|stepdaughter|in-?law)\b/,
    ),
  ],
  [
    'reader-ex',
    Pattern.of(/\byour ex\b|\bex-(?:husband|wife)\b|\bcustody\b|\bparenting plan\b|\bstep(?:mom|mother|dad|father)\b/),
  ],
  [
    'reader-school',
    Pattern.of(
      /\b(?:iep|504 plan|in your class|principal|guidance counselor|professor|prof\.|dean|registrar|extension until|homeroom)\b/,
    ),
  ],
  [
    'reader-employer',
    Pattern.of(
      /\b(?:return to work|fitness for duty|fmla|your employee|work restrictions|leave of absence|hr department|human resources)\b/,
    ),
  ],
  [
    'reader-insurer',
    Pattern.of(
      /\b(?:prior auth|authorization request|member (?:id|#)|claim (?:#|no|number)|denial|your plan|medical necessity|utilization review)\b/,
    ),
  ],
  [
    'reader-lawyer',
    Pattern.of(
      /\b(?:your subpoena|your client'?s? (?:case|attorney)|counselor at law|esquire|opposing counsel|deposition)\b/,
    ),
  ],
  ['reader-court', Pattern.of(/\b(?:your honou?r|the court's order|hon\.|judge [a-z]+)\b/)],
  [
    'reader-journalist',
    Pattern.of(
      /\b(?:on the record|off the record|deadline|your (?:article|story|piece|readers|paper)|quote me|on background)\b/,
    ),
  ],
  ['reader-landlord', Pattern.of(/\b(?:your tenant|no-pets|lease|emotional support animal|rent)\b/)],
  [
    'reader-treating',
    Pattern.of(
      /\b(?:your patient|our shared (?:patient|pt|client)|you(?:'re| are)? prescrib\w+|med check|you see (?:him|her|them) for)\b/,
    ),
  ],
  [
    'reader-friend',
    Pattern.of(
      /\b(?:babe|honey|love you|girl,|dude|bestie|hubby|xoxo|you guys won't believe|dinner|see you at (?:home|the))\b/,
    ),
  ],
  [
    'reader-own-therapist',
    Pattern.of(/\b(?:my (?:own )?(?:session|therapy) with you|since our last session you|as my therapist)\b/),
  ],
  [
    'reader-supervisor',
    Pattern.of(/\b(?:our supervision|as my supervisor|for supervision|supervision (?:hour|contract|notes))\b/),
  ],
];

/** An address without its name, in lower case. */
export const bare = (address: string): string =>
  lower(address)
    .replace(/^.*</, '')
    .replace(/>.*$/, '')
    .replace(/^(?:to|cc|bcc):/, '')
    .trim();
/** What stands behind the @. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
/** Whether the address is known to be a client's. */
export const isClient = (address: string, { clientAddresses, roster }: Policy): boolean =>
  clientAddresses.includes(address) || (roster?.reachedBy('email', foldEmail(address)).length ?? 0) > 0;
/** Whether a domain is the trusted one or lies below it. */
export const within = (domain: string, trusted: string): boolean =>
  domain === trusted || domain.endsWith(`.${trusted}`);

/** Works out who will read the draft, from what the site said, the recipients, the policy, and, last, the draft's own words. */
export function readReaders(draft: Draft, policy: Policy, says: Says): Readers {
  const addresses = draft.recipients.map((r) => bare(r.address)).filter(Boolean);
  const facts = new Set<Fact>();
  for (const [fact, pattern] of ADDRESS) if (addresses.some((a) => pattern.test(a))) facts.add(fact);
  for (const [fact, pattern] of SPOKEN) if (says(pattern)) facts.add(fact);
  if (addresses.some((a) => PERSONAL.test(a))) facts.add('reader-friend');
  const trusted = (a: string): boolean =>
    policy.trustedAddresses.includes(a) || policy.trustedDomains.some((d) => within(domainOf(a), d));
  const outsiders = addresses.filter((a) => !trusted(a));
  const listed = (a: string): boolean => policy.lists.includes(a) || policy.lists.includes(domainOf(a));
  const given = draft.audience;

  let audience: Audience;
  let outsider: string | undefined;
  if (given === 'ai' && draft.site && policy.coveredTools.some((t) => within(draft.site ?? '', t))) audience = 'team';
  else if (given === 'team' && outsiders.length > 0 && policy.trustedDomains.length > 0) {
    audience = 'outside';
    outsider = outsiders[0];
  } else if (given && given !== 'unknown') audience = given;
  else if (addresses.length > 0 && outsiders.length === 0) audience = 'team';
  else if (addresses.length > 0 && addresses.every(listed)) audience = 'list';
  else if (addresses.length > 0 && addresses.every((a) => isClient(a, policy))) audience = 'client';
  else if (facts.has('reader-protection') || facts.has('reader-police'))
    audience = addresses.length > 0 ? 'authority' : 'unknown';
  else if (addresses.length > 0) {
    audience = 'outside';
    if (outsiders.length < addresses.length) outsider = outsiders[0];
  } else audience = given ?? 'unknown';
  if (
    audience === 'team' &&
    addresses.some((a) => /^(?:all|staff|everyone|team|office|frontdesk|whole|allstaff|all-staff)\b/.test(a))
  )
    facts.add('reader-staff');
  return { audience, facts, ...(outsider ? { outsider } : {}) };
}

/** True where two or more recipients that may be clients can see one another. */
export function visibleTogether(draft: Draft, policy: Policy): boolean {
  const seen = draft.recipients.filter((r) => r.field !== 'bcc').map((r) => bare(r.address));
  const outside = seen.filter(
    (a) => !policy.trustedDomains.some((d) => within(domainOf(a), d)) && !policy.trustedAddresses.includes(a),
  );
  return outside.filter((a) => PERSONAL.test(a) || isClient(a, policy)).length >= 2;
}
