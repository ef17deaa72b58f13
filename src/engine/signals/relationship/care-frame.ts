import { any, pattern, phraseBook } from '../phrases';
import { CLIENT, DAY, NUMBER } from '../words';

/**
 * "In session today", "after our last session", "came to see me", "I did the intake on", "his treatment plan".
 * Promises: an act or place of care that ties one person to the writer. Over-reads: the writer's own therapy; conference sessions.
 */
const POSS = any(
  `my|our|her|his|their|your|today's|yesterday's|last week's|this morning's|this week's|the last|the first|\\p{L}+'s`,
);
const THERAPY = any(
  `therapy|counseling|counselling|treatment|family|couples?|individual|play|art|music|trauma|emdr|dbt|exposure|grief|group|joint|conjoint|telehealth|make-up|online|video|weekly|first|second|third|fourth|fifth|last|final|next|termination|intake`,
);
export const careFrame = phraseBook('care-frame', 'relationship', [
  {
    type: 'in-session',
    confidence: 'likely',
    pattern: pattern(
      `(?:in|during|after|before|since|at|mid|between|from) (?:${POSS} )?(?:${THERAPY} )*(?:session|sessions|intake|appointment|hour together|check-in)(?: (?:today|yesterday|tonight|this (?:morning|week|afternoon)|last (?:week|night|month)|on ${DAY}|${NUMBER}))?`,
    ),
  },
  {
    type: 'in-session',
    confidence: 'likely',
    pattern: pattern(
      `session (?:${NUMBER}|\\d{2,3})|(?:our|${NUMBER}|\\d{2,3}) (?:more |${THERAPY} )*sessions(?: (?:in|left|with me|together|now|then))?|(?:in )?(?:our|her|his|their) (?:first|second|third|fourth|fifth|sixth|last|final|next|${NUMBER}(?:th)?) (?:${THERAPY} )?(?:session|meeting|visit|appointment)`,
    ),
  },
  {
    type: 'came-to-us',
    confidence: 'certain',
    pattern: pattern(
      `(?:first |has been |have been |been |who |when (?:he|she|they|you) (?:first )?)?(?:came|comes|coming|come) (?:back )?to (?:see (?:me|us)|me (?:for|after|because|with|when|in|splitting)|us (?:for|after|because|with|in)|(?:my|our) (?:office|clinic|practice|center|centre|group|unit|program|house|drop-in)|therapy|counsell?ing|group)`,
    ),
  },
  {
    type: 'came-to-us',
    confidence: 'likely',
    pattern: pattern(
      `(?:since|when|before|until) (?:he|she|they|you) (?:first )?(?:came|started|began|joined|left|walked in)(?: (?:to|with|in))?(?: (?:me|us|treatment|therapy|here|group|january|may|june))?|(?:started|began|starts|begin|finished|ended|left|stopped) (?:seeing|with|therapy with|treatment with|working with) (?:me|us)|(?:been |was |is )?seeing (?:me|us)(?: for)?|(?:been )?(?:in|with) (?:us|me) since|graduated (?:from )?(?:therapy|treatment|group|today)|discharged (?:from|home|to|him|her|them)|left (?:ama|us against)`,
    ),
  },
  {
    type: 'clinical-act',
    confidence: 'certain',
    pattern: pattern(
      `i (?:just |finally |had to |also |once |have |'ve )?(?:diagnosed|assessed|evaluated|treated|admitted|discharged|hospitali[sz]ed|sectioned|5150'd|baker acted|pec'd|302'd|terminated with|prescribed|titrated|interviewed|counsell?ed|did (?:the|an) intake (?:on|with|for)|did \\d+ (?:hrs|hours) of interviews|was (?:his|her|their) (?:therapist|counsell?or|psychiatrist|nurse|doctor)|have been (?:his|her|their) (?:therapist|counsell?or)|'ve been (?:his|her|their) (?:therapist|counsell?or))`,
    ),
  },
  {
    type: 'chart',
    confidence: 'likely',
    pattern: pattern(
      `(?:his|her|their|\\p{L}+'s) (?:chart|file|intake|discharge|treatment plan|safety plan|therapy file|progress notes?|clinical notes?|superbill|case file|care plan|therapy hour|admission|dates of (?:attendance|service)|attendance|appointments?|first appointment|visits?|sessions?|therapist|counsell?or|psychiatrist|caseworker)`,
    ),
  },
  {
    type: 'group',
    confidence: 'likely',
    pattern: pattern(
      `(?:my|our|the|from (?:my|our)|in (?:my|our)) (?:${DAY} |evening |morning |process |skills |dbt |iop |grief |anger(?: management)? |trauma |men's |women's |teen |recovery |relapse |social skills |therapy |support |bereavement |addiction |divorce |caregivers? |postpartum |eating disorder )+group`,
    ),
  },
  {
    type: 'group',
    confidence: 'possible',
    pattern: pattern(`in group|said in group|shared in group|left group|my group(?= (?:today|tonight|last))`),
  },
  {
    type: 'level-of-care',
    confidence: 'likely',
    pattern: pattern(
      `(?:on|to|from|in|at) (?:the|our|my) (?:\\p{L}+ )?(?:unit|ward|iop|php|detox|rehab|residential|day (?:program|unit|hospital)|group home|shelter|sober (?:house|living)|hospice|memory care|recovery (?:center|house))`,
    ),
  },
  {
    type: 'caseload',
    confidence: 'certain',
    pattern: pattern(
      `(?:on|from|to|off) (?:my|our|her|his) (?:counsell?ing )?caseload|i (?:can't|cannot|won't) (?:say|tell you) who`,
    ),
  },
  {
    type: 'transfer',
    confidence: 'likely',
    pattern: pattern(
      `(?:transferring|transferred|referring|referred|refer|transfer) (?:a |my |this |him |her |them |one )?${CLIENT}?(?: to)?|(?:covering|cover) for (?:a |my )?(?:colleague's )?(?:client|patient|caseload)`,
    ),
  },
  {
    type: 'therapist-of',
    confidence: 'certain',
    pattern: pattern(
      `(?:as )?(?:his|her|their) (?:treating )?(?:therapist|counsell?or|psychologist|psychiatrist|social worker|clinician|case manager)(?=[,. ])|i(?:'m| am| was) (?:the |a )?(?:treating|outpatient) (?:therapist|psychologist|psychiatrist|clinician|provider)`,
    ),
  },
]);
