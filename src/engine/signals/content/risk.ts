import { any, pattern, phraseBook } from '../phrases';

/**
 * Risk, trauma, abuse, relapse, treatment acts and test results, by their words; each with a type of its own so that special
 * categories can be told apart. Whose it is, is decided elsewhere.
 */
export const risk = phraseBook('risk', 'content', [
  {
    type: 'suicide-risk',
    confidence: 'likely',
    pattern: pattern(
      `suicid(?:e|al|ality)|kill(?:s|ed|ing)? (?:him|her|them|my)self|(?:tried|attempt(?:ed)?|wants?|wanted|wishes|going) to (?:die|end (?:it|his|her|their))|end(?:ed|ing)? (?:his|her|their) (?:own )?life|passive si|active si|\\bsi\\b(?= with| plan| no)|safety plan|overdos(?:e|ed|es)|hang(?:ed|ing) (?:him|her|them)self|thoughts of (?:ending|dying|death|suicide)|be (?:dead|with (?:mama|dad|him|her) by)|dying|jump(?:ed)? off|means and plan|has a plan`,
    ),
  },
  {
    type: 'self-harm',
    confidence: 'likely',
    pattern: pattern(
      `self-?harm(?:ed|ing|s)?|(?:cut|cutting|cuts|burn(?:ed|ing|s)?) (?:again|him|her|them|himself|herself|themselves|on (?:his|her)|last)|nssi|razors?`,
    ),
  },
  {
    type: 'abuse',
    confidence: 'likely',
    pattern: pattern(
      `abus(?:e|ed|es|ing|ive|er)|molest(?:ed|ation|er)|neglect(?:ed)?|hit(?:s|ting)? (?:him|her|them|his|the kids)|is being hit|beat(?:s|en|ing)? (?:him|her|them|his|up)|belt|bruis(?:e|es|ed|ing)|strangl\\p{L}+|chok(?:ed|ing|es)|domestic violence|\\bdv\\b|\\bipv\\b|traffick(?:ed|ing)|groom(?:ed|ing) by|witnessed (?:his|her)`,
    ),
  },
  {
    type: 'sexual-abuse',
    confidence: 'likely',
    pattern: pattern(
      `rap(?:e|ed|ist|es)|sexual(?:ly)? (?:abus|assault|touch|molest)\\p{L}*|incest|csa|molest\\p{L}*|assault(?:ed)?(?: by)?|touched (?:him|her|them|me) (?:when|there|in)|i was eleven and twelve when it happened`,
    ),
  },
  {
    type: 'violence',
    confidence: 'likely',
    pattern: pattern(
      `threat(?:ened|s|ening)? to (?:kill|hurt|shoot|stab)|(?:he'll|she'll|will|going to|gonna|wants to) (?:shoot|kill|stab|hurt) |has (?:a|his|her) (?:rifle|gun|knife|weapon)|homicid(?:al|e)|\\bhi\\b(?= with| plan)|gun-?safe`,
    ),
  },
  {
    type: 'relapse',
    confidence: 'likely',
    pattern: pattern(
      `relaps(?:e|ed|es|ing)|using again|used (?:again|x\\d|twice|since|last)|back on (?:the )?(?:drink|drugs|heroin|meth|pills|it)|(?:\\d+|${any('one|two|three|four|five|six|seven|eight|nine|ten|ninety|thirty|sixty')}) (?:days|weeks|months|years) (?:sober|clean)|sober|sobriety|clean (?:for|since)|detox(?:ed|ing)?|withdrawal|dirty ua|drug (?:screen|test)|\\buds\\b|positive for|pos fent|fentanyl|heroin|meth(?:amphetamine)?|cocaine|crack|opioids?|oxy|percs?|benzos|\\bnarcan\\b|needle exchange|take-?homes|chemsex|drinking again|pint a (?:night|day)|bottle a (?:night|day)`,
    ),
  },
  {
    type: 'hiv',
    confidence: 'likely',
    pattern: pattern(`hiv(?:-positive|\\+| positive| status)?|aids|viral load|cd4|undetectable|seroconver\\p{L}+`),
  },
  {
    type: 'test-result',
    confidence: 'certain',
    pattern: pattern(
      `(?:phq-?9|gad-?7|pcl-?5|cssrs|c-ssrs|audit|dast|ace|mmse|moca|bdi|basc|wisc|wais|y-?bocs|madrs|ham-?d|edq|epds|cgi|gaf|iq|a1c|bmi|level|screen|score|scored)(?: score)?(?: of| was| is| came back| at|:|=)? ?\\d{1,3}(?:\\.\\d+)?(?:/\\d+)?|(?:level|labs?|results?|bloods?|test|screen|uds|ua|cup|scan|biopsy)(?: \\p{L}+){0,2} (?:came back|popped|was positive|were positive|is positive|was negative|came in)(?: [^.!?\\n]{1,40})?|scored (?:\\p{L}+ )?(?:above|below|in the|well above)[^.!?\\n]{1,40}|fail(?:ed|s) the cup`,
    ),
  },
  {
    type: 'treatment-act',
    confidence: 'likely',
    pattern: pattern(
      `(?:\\d+ ?mg|mcg|dose|taper(?:ed|ing)?|titrat\\p{L}+|med(?:ication)? (?:change|check)|on the shot|off (?:his|her|their) meds|(?:stopped|started|quit|increased|lowered|refilled|refused) (?:the |his |her |their )?(?:meds?|medication|pills|shot)|hospitali[sz]ed|inpatient|sectioned|5150|baker act(?:ed)?|involuntar\\p{L}+|committed|ama|residential|day hospital|emdr|exposure (?:ladder|work)|desensiti[sz]\\p{L}+|inner child|empty chair|sand ?tray|play therapy|homework was|breakthrough|flashbacks?|trigger(?:ed)?|transference|countertransference|dissociat\\p{L}+|alters?)`,
    ),
  },
  {
    type: 'trauma',
    confidence: 'likely',
    pattern: pattern(
      `traumati[sz]\\p{L}+|trauma|miscarri\\p{L}+|stillb\\p{L}+|abortion|affair|divorce|custody|eviction|evicted|bankrupt\\p{L}*|affidavit|accident|crash|fire|flood|murder(?:ed)?|killed|death of|died|widow(?:ed)?|lost (?:his|her|their) [^.!?\\n]{2,30}|grieving|bereave\\p{L}+|war|combat|deployment|refugee|asylum|deport\\p{L}+|prison|jail|arrest(?:ed)?|homeless`,
    ),
  },
  {
    type: 'sensitive',
    confidence: 'possible',
    pattern: pattern(
      `pregnan(?:t|cy)|gay|lesbian|bisexual|trans(?:gender)?|came out|coming out|undocumented|sex work\\p{L}*|porn\\p{L}*|infidelity|cheating|sleeping with|sexting|std|sti|erectile|debts?|gambling`,
    ),
  },
  {
    type: 'payment',
    confidence: 'likely',
    pattern: pattern(
      `(?:owes|owed|bounced|unpaid|balance|past due|collections|declined card|copay|co-pay|superbill|didn't pay|never paid)(?: [^.!?\\n]{0,30})?`,
    ),
  },
  {
    type: 'attendance',
    confidence: 'likely',
    pattern: pattern(
      `(?:attended|kept|missed|skipped|cancell?ed|no-?showed|late)(?: \\p{L}+){0,2} (?:\\d+|all|most|none|two|three|four|five|six|seven|eight|nine)(?: of (?:\\d+|the))?[^.!?\\n]{0,30}|(?:twenty|ten|fifteen|thirty|forty|\\d+) minutes late|hasn't (?:been in|shown|come)|stopped coming|never came back`,
    ),
  },
  {
    type: 'judgement',
    confidence: 'likely',
    pattern: pattern(
      `textbook (?:borderline|narcissist)|such a narcissist|attention-?seeking|frequent flyer|manipulative|help-rejecting|non-?compliant|treatment-?resistant|my difficult one|drug-?seeking`,
    ),
  },
  {
    type: 'psychotherapy-notes',
    confidence: 'certain',
    pattern: pattern(
      `(?:my |the )?(?:psychotherapy|process|private|personal|session) notes?|my notes (?:say|from)|journal pages|verbatim notes|countertransference notes`,
    ),
  },
  {
    type: 'artefact',
    confidence: 'likely',
    pattern: pattern(
      `(?:screenshot|photo|picture|recording|audio|video|voice ?note|voicemail|drawing|poem|letter|journal|painting|text)s? (?:of|from|by|that|she|he|they|my client|attached|below)(?: [^.!?\\n]{1,50})?`,
    ),
  },
  {
    type: 'whereabouts',
    confidence: 'likely',
    pattern: pattern(
      `(?:she's|he's|they're|she is|he is|they are|staying|hiding|moved|lives|living|fled|new) (?:now )?(?:at|to|in|with) (?:the|her|his|their|a) [^.!?\\n]{0,40}?(?:shelter|safe house|sister's|aunt's|mother's|mom's|friend's|cousin's|house in|address|motel|refuge)|new (?:shelter|address) is|hasn't figured out|doesn't know where`,
    ),
  },
]);
