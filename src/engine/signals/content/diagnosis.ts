import { any, pattern, phraseBook } from '../phrases';

/**
 * Diagnoses by name, abbreviation or ICD/DSM code.
 * Promises: the words of a diagnosis; whose it is (nobody's in "many people with OCD") is decided elsewhere.
 * Over-reads: "BPD" the police, "odd". Lower-case abbreviations need to be unmistakable.
 */
const NAMES = any(
  `depress(?:ion|ed|ive)|anxiety|anxious|panic(?: (?:attacks?|disorder))?|ptsd|c-?ptsd|complex trauma|ocd|adhd|add|autis(?:m|tic)|asd|bipolar(?: (?:i|ii|1|2|disorder))?|mania|manic|hypomani[ac]|schizo(?:phreni[ac]|affective|typal)|psychos[ie]s|psychotic|borderline(?: personality)?(?: disorder)?|bpd|npd|narcissis(?:t|tic|m)|antisocial personality|personality disorder|dissociative(?: identity)?(?: disorder)?|did|osdd|eating disorder|anorexi[ac]|bulimi[ac]|binge[- ]eating|arfid|orthorexia|bmi|gad|mdd|odd|conduct disorder|rad|reactive attachment|phobia|agoraphobi[ac]|social anxiety|selective mutism|tourette'?s?|tics|trichotillomania|hair-?pulling|hoarding|body dysmorphi[ac]|gender dysphoria|postpartum (?:depression|psychosis|anxiety)|ppd|postnatal depression|pmdd|dementia|alzheimer'?s|parkinson'?s|huntington'?s|tbi|brain injury|stroke|aphasia|seizures?|epileps?y|epileptic|insomnia|nightmares|substance use disorder|sud|aud|oud|alcoholi(?:c|sm)|alcohol use disorder|opioid use disorder|addict(?:ed|ion)?|dependence|hiv|aids|hepatitis|cancer|tumou?r|diabetes|chronic pain|fibromyalgia|lupus|als|ms|infertility|miscarriage|grief|complicated grief|prolonged grief|adjustment disorder|suicidal(?:ity)?|self-?harm|intellectual disability|dyslexia|learning disability|catatoni[ac]|delirium|perinatal|psychogenic|functional (?:seizures|neurological)|somatic|conversion disorder|impulse control|kleptomania|gambling (?:disorder|addiction)|sex addiction|pedophilia|paraphilia|paranoi[ad]|delusions?|hallucinations?|hears? voices|hearing voices|voices`,
);
export const diagnosis = phraseBook('diagnosis', 'content', [
  { type: 'diagnosis', confidence: 'possible', pattern: pattern(NAMES) },
  { type: 'diagnosis-code', confidence: 'certain', pattern: pattern(`[f]\\d{2}\\.\\d{1,3}|[tz]\\d{2}\\.\\d{1,3}`) },
  {
    type: 'diagnosis',
    confidence: 'likely',
    pattern: pattern(
      `(?:dx'?d?|diagnos(?:is|ed|es)|meets criteria for|history of|hx of|presents? with|presented with|struggl(?:es|ed|ing) with|suffers? from|living with|lives with|recovering from|treated for|in treatment for|came (?:to (?:me|us) )?for|for (?:his|her|their)) (?:with |of |as |is |was )?(?:[\\p{L}-]+ ){0,3}?${NAMES}`,
    ),
  },
  {
    type: 'diagnosis',
    confidence: 'likely',
    pattern: pattern(`(?:his|her|their|\\p{L}+'s) (?:[\\p{L}-]+ ){0,2}?(?:diagnosis|dx|${NAMES})`),
  },
]);
