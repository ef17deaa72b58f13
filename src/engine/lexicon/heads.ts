/** Single head nouns by which a draft brings somebody up, and what they say of the person. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const CLIENT_HEADS = set(
  'client patient pt ct clt cx analysand counsellee evaluee inpatient outpatient resident caller inmate caseload referral no-show mentee-client coachee kiddo intake',
);
export const KIN_HEADS = set(
  'husband hubby wife spouse partner boyfriend girlfriend fiance fiancee son daughter baby mom mum mam mama mommy mummy mother dad da daddy papa father parents brother sister sibling aunt auntie uncle cousin niece nephew grandma grandmother granny gran nan nana abuela abuelo grandpa grandfather granddad grandson granddaughter mother-in-law father-in-law brother-in-law sister-in-law in-laws stepson stepdaughter stepmom stepmother stepdad stepfather stepbrother stepsister godson goddaughter twin ex ex-husband ex-wife widow widower fella old-man missus dog cat puppy kitten horse parrot bunny rabbit hamster beagle poodle terrier retriever kids children family',
);
export const COLLEAGUE_HEADS = set(
  'supervisor supervisee colleague co-lead co-leader coworker co-worker boss manager intern trainee mentor mentee professor prof instructor assistant receptionist biller bookkeeper accountant officemate director consultant cohort classmate cofounder co-founder co-author editor landlord landlady plumber electrician barber hairdresser trainer vet neighbor neighbour roommate flatmate friend bestie mate buddy pal mechanic contractor babysitter nanny tech interpreter auditor surveyor investigator caseworker lawyer attorney solicitor judge reporter journalist principal supplier vendor scheduler facilitator speaker presenter',
);
export const CARER_HEADS = set(
  'therapist counselor counsellor psychiatrist psychologist analyst shrink doctor gp pcp ob obgyn oncologist surgeon midwife sponsor physio neurologist',
);
export const PERSON_HEADS = set(
  'woman man guy gal lady gentleman girl boy kid child teen teenager adolescent toddler couple student person someone somebody lad lass bloke chap dude individual fellow elder veteran nurse teacher cop officer deputy firefighter paramedic pilot farmer nun priest pastor deacon soldier marine trucker driver musician artist writer actor waitress bartender chef baker carpenter roofer welder miner fisherman sailor engineer scientist programmer salesman cashier janitor cleaner professor-emeritus athlete gymnast swimmer runner dancer singer drummer survivor widow widower retiree grad sophomore freshman junior senior member participant mother-of-two newlywed immigrant refugee asylum-seeker prisoner defendant victim witness regular newcomer stranger neighbour-lady third-grader first-grader kindergartner one',
);
export const PUBLIC_HEADS = set(
  'senator president governor congressman congresswoman mayor minister prince princess king queen celebrity champion olympian singer novelist poet author comedian quarterback',
);
export const PLURAL_HEADS = set(
  'people folks clients patients residents students kids children teens teenagers adolescents adults men women parents families couples veterans survivors members callers humans therapists clinicians counselors counsellors psychologists providers everyone everybody anyone anybody nobody many most others caregivers moms dads girls boys babies toddlers workers employees nurses teachers readers listeners pts cts groups interns trainees supervisees colleagues clinicians pilots males females persons someone',
);

const FEMALE = set(
  'woman gal lady girl lass mom mum mam mama mommy mummy mother wife girlfriend daughter sister aunt auntie niece grandma grandmother granny gran nan nana abuela granddaughter stepmom stepmother stepdaughter waitress nun widow mother-in-law sister-in-law ex-wife princess queen congresswoman actress landlady',
);
const MALE = set(
  'man guy gentleman boy lad bloke chap dude dad da daddy papa father husband hubby boyfriend son brother uncle nephew grandpa grandfather granddad abuelo grandson stepdad stepfather stepson priest widower fella father-in-law brother-in-law ex-husband prince king congressman salesman fisherman landlord',
);

/** Gender that the head noun itself tells, else ''. */
export function genderOf(head: string): 'f' | 'm' | '' {
  return FEMALE.has(head) ? 'f' : MALE.has(head) ? 'm' : '';
}
