import { pattern, phraseBook } from '../phrases';

/**
 * The permitted paths as drafts state them, plus what looks like one and is none (a subpoena, a claimed duty, "with permission").
 * Promises: the words that state it. Whether it leads to this reader, the judge decides.
 */
const RELEASE = `(?:release|releases|roi|authori[sz]ation|consent(?: form)?|release of information|permission form|waiver)`;
export const paths = phraseBook('paths', 'path', [
  {
    type: 'release',
    confidence: 'certain',
    pattern: pattern(
      `(?:signed|valid|written|notari[sz]ed|current|enclosed|attached|parental|dated|her|his|their|the|a|your|with|under the|per the) (?:and dated |general |written |attached |enclosed )*${RELEASE}(?: (?:is|are|was|for|to|on file|in the chart|in both|attached|enclosed|dated|signed|that|which|came|of|covers|names|from|\\()[^.!?\\n]{0,60})|${RELEASE}(?:'s| is| are)? (?:on file|in (?:the|both|his|her) charts?|attached|enclosed|signed|valid|current|good through)|(?:has |have |he |she |they |both parents |mother |father |client |pt |\\p{L}+ )?signed (?:a|an|the|your|our|his|her|their|consent)[^.!?\\n]{0,30}${RELEASE}?(?: (?:for|to|naming|with|that lets)[^.!?\\n]{0,40})?|(?:with|at|has) (?:his|her|their|the client's|my client's|\\p{L}+'s) (?:signed |written )(?:consent|authori[sz]ation|permission|release|request)|(?:two|2)-?way (?:release|roi)|consent for (?:shared care|the exchange|release)|release on file|roi on file|roi attached`,
    ),
  },
  {
    type: 'part2-consent',
    confidence: 'certain',
    pattern: pattern(
      `(?:42 cfr )?part ?(?:2|ii|two) (?:[\\p{L}-]+ ){0,2}(?:consent|release|authori[sz]ation|order)|42 cfr part 2[^.!?\\n]{0,30}(?:consent|signed|release)|criminal-justice consent|consent under (?:42 cfr )?part 2`,
    ),
  },
  {
    type: 'notes-authorization',
    confidence: 'certain',
    pattern: pattern(
      `(?:separate )?psychotherapy[- ]notes? (?:authori[sz]ation|release|consent)|authori[sz]ation for (?:the )?psychotherapy notes`,
    ),
  },
  {
    type: 'treatment',
    confidence: 'likely',
    pattern: pattern(
      `(?:we|you and i) share (?:a|this|the|one) (?:patient|client)|our (?:shared|mutual) (?:pt|patient|client)|shared (?:pt|patient|client)|(?:for )?(?:continuity|coordination) of care|co-?ordinat(?:e|ing|ion)(?: of)?(?: (?:care|with|re))?|care coordination|as (?:his|her|their|the) (?:treating|prescrib|primary)\\p{L}* [^.!?\\n]{0,24}|your (?:patient|pt)|(?:he|she|they) (?:is|are|'s)? ?(?:also )?(?:your|a) (?:patient|pt) (?:of yours|as well|too)|who(?:m)? you (?:treat|prescribe|see|follow|are treating|started on)|you(?:'re| are)? (?:prescribing|treating|following|seeing)|med(?:ication)? (?:check|management|review) with you|transfer(?:ring)? (?:of care|to your care|his|her)|handing over|handover|warm hand-?off|step(?:ping)? (?:down|up) (?:to|from)|discharge (?:summary|plan|planning)|aftercare|prescriber|clarify (?:the )?dose|e-?script|refill`,
    ),
  },
  {
    type: 'referral',
    confidence: 'likely',
    pattern: pattern(
      `(?:thank(?:s| you) (?:so much )?for (?:the|your|this|that|referring|sending)[^.!?\\n]{0,30}referral|thank(?:s| you) for (?:referring|sending)|(?:your|the|this) referral|referr(?:ed|ing) (?:by you|to you|you)|(?:i(?:'m| am)|we are|would like to|like to|want to) refer(?:ring)?|asking [^.!?\\n]{0,30} to see|with thanks for your letter|could you see|can you (?:see|take)|for (?:evaluation|assessment|a med eval|a second opinion)|appreciate the referral|got your referral)`,
    ),
  },
  {
    type: 'consultation',
    confidence: 'likely',
    pattern: pattern(
      `(?:quick |peer |case )?consult(?:ation)?(?: (?:question|request|please|group|\\?|needed))?|second opinion|stuck (?:on|with|after)|any(?:one|body) (?:have|had|worked|tried|else)|(?:your|any) thoughts|how would you|what would you do|supervision question|curious (?:how|what)`,
    ),
  },
  {
    type: 'mandated-report',
    confidence: 'certain',
    pattern: pattern(
      `mandated report(?:er|ing)?|(?:i(?:'m| am)|we are) (?:making|filing|calling with|writing to make)[^.!?\\n]{0,20}report|want to make a report|written follow-?up to my|report of suspected|suspected (?:child |elder )?(?:abuse|neglect)|intake (?:id|worker|screener)|(?:cps|aps|dcf|dhs|cyfd|dcfs) (?:report|intake|case|hotline)|reporting (?:suspected|abuse|neglect)|elder abuse statute|to intake:`,
    ),
  },
  {
    type: 'protect',
    confidence: 'certain',
    pattern: pattern(
      `duty to (?:protect|warn)|tarasoff|(?:credible|specific|serious|imminent) threat|threat (?:made|against)|welfare check|because (?:her|his|their) safety requires|to protect (?:you|him|her|them|your)|i have reason to believe|in danger|imminent (?:risk|danger)|serious risk of|at (?:serious )?risk (?:to|of)`,
    ),
  },
  {
    type: 'court-order',
    confidence: 'certain',
    pattern: pattern(
      `(?:pursuant to|per|under|by|as) (?:the |a |your honou?r's )?(?:court(?:'s)?|judge'?s?|honorable)?[^.!?\\n]{0,24}order(?:s|ed)?(?: (?:of|dated|directs|entered)[^.!?\\n]{0,30})?|court[- ]order(?:ed)?|as the order directs|order of the court|signed by (?:the )?judge`,
    ),
  },
  {
    type: 'subpoena',
    confidence: 'certain',
    pattern: pattern(`subpoena(?:ed|s)?|duces tecum|deposition|records request from (?:the )?(?:attorney|lawyer)`),
  },
  {
    type: 'payment',
    confidence: 'likely',
    pattern: pattern(
      `(?:prior |pre)?-?authori[sz]ation (?:request|for \\d|for \\w+ (?:more |additional )?sessions)|auth(?:ori[sz]ation)? (?:#|number|request)|claim(?:s)? (?:#|no|number|for|denied|denial)|denial be overturned|(?:medical necessity|utili[sz]ation|payment|concurrent) review|member (?:id|name|#)|dates? of service|cpt|90(?:791|832|834|837|846|847|853)|appeal|reimbursement|superbill|under (?:your|the) plan|peer[- ]to[- ]peer`,
    ),
  },
  {
    type: 'client-request',
    confidence: 'likely',
    pattern: pattern(
      `at (?:his|her|their|your|the client's|my client's|\\p{L}+'s|your client's) (?:own )?(?:written )?request|(?:he|she|they|client|\\p{L}+) (?:has )?(?:asked|requested|wants|wanted) (?:me|us) (?:in writing )?to (?:send|write|share|let|tell|include|pass|contact|call|update|keep)[^.!?\\n]{0,30}|in reply to your (?:written )?request|as you (?:asked|requested)|you asked (?:me )?for|asked me to (?:include|send|write)|with (?:his|her|their|\\p{L}+'s) (?:okay|ok|blessing|agreement|knowledge and consent)|\\p{L}+ and i agreed|agreed i(?:'d| would| could| can) (?:share|tell|send)`,
    ),
  },
  {
    type: 'own-counsel',
    confidence: 'likely',
    pattern: pattern(
      `(?:my|our) (?:own )?(?:attorney|lawyer|counsel|malpractice (?:carrier|insurer|insurance)|liability (?:carrier|insurer)|risk (?:management|manager)|privacy officer|compliance officer)|as (?:my|our) (?:contracted )?(?:attorney|lawyer|counsel|privacy officer)|(?:under|our) retainer|notice under (?:my|our) policy|policy (?:no|number|#)|attorney-client|privileged`,
    ),
  },
  {
    type: 'supervision',
    confidence: 'likely',
    pattern: pattern(
      `(?:my|our|your) (?:contracted |clinical |licensed )?supervisor|(?:for|in|our) (?:our )?(?:contracted )?supervision(?: (?:hour|contract|agreement|session|group))?|under our supervision contract|supervision contract|supervisee`,
    ),
  },
  {
    type: 'agreement',
    confidence: 'likely',
    pattern: pattern(
      `(?:under (?:our|the|a) )?(?:business associate (?:agreement|contract)|baa|qso agreement|qsoa|data processing agreement)`,
    ),
  },
  {
    type: 'family-involved',
    confidence: 'likely',
    pattern: pattern(
      `(?:as we|like we) (?:discussed|agreed|talked about) together|with (?:\\p{L}+) here and agreeing|(?:he|she|they|\\p{L}+) (?:asked|wanted|agreed)[^.!?\\n]{0,20}(?:you to be|include you|you could)|asked me to include you|agreed (?:that )?(?:i|we) (?:share|tell|call|can)|family session`,
    ),
  },
  {
    type: 'incapacity',
    confidence: 'likely',
    pattern: pattern(
      `(?:you(?:'re| are) (?:listed as )?(?:\\p{L}+'s )?(?:the )?(?:emergency contact|next of kin))|emergency contact|unresponsive|unconscious|was taken to|(?:in|at) the (?:icu|er|ed)\\b|is expecting your call`,
    ),
  },
  {
    type: 'emergency',
    confidence: 'likely',
    pattern: pattern(
      `medical emergency|(?:ems|paramedics|911|ambulance) (?:is|are|was|were|has been|en route|called)|code blue|overdose(?:d)? (?:now|today|tonight|right now)|for your emergency (?:team|department)`,
    ),
  },
  {
    type: 'safety-to-parent',
    confidence: 'likely',
    pattern: pattern(
      `(?:safety (?:requires|matter|concern|plan)|for (?:his|her|their) safety|because (?:she|he|they)(?:'s| is| are) (?:not safe|in danger|at risk)|i(?:'m| am) telling you because|lock (?:up|away)|take (?:him|her|them) to the (?:er|ed|emergency))`,
    ),
  },
  {
    type: 'claimed-duty',
    confidence: 'likely',
    pattern: pattern(
      `(?:i(?:'m| am)|i feel|we are|it is|it's) (?:legally |ethically |professionally )?(?:obligated|obliged|required|bound|my duty|my job|my responsibility)|you (?:have a right|deserve|ought|should|need) to know|thought you should know|for your own good|in (?:his|her|their|everyone's) best interest|heads[- ]up|just so you know|between (?:us|you and me)|off the record|don't tell|keep this to yourself`,
    ),
  },
  {
    type: 'permission',
    confidence: 'likely',
    pattern: pattern(
      `(?:shared |posted |told |used |written )?with (?:his|her|their|full|the client's|client's|kind|a client's|\\p{L}+'s)? ?(?:express |kind |written |full )?permission|gave (?:me|us) (?:\\p{L}+ ){0,3}?(?:permission|the ok|the okay|consent|her blessing|his blessing)|given (?:me|us) (?:[\\p{L}-]+ ){0,3}?permission|(?:he|she|they) said (?:i|we) (?:could|can) (?:share|post|tell|use)|won't mind|ok(?:ay)? with me (?:sharing|posting)|asked me to (?:write|share|post|tell) (?:this|her|his|their)`,
    ),
  },
  {
    type: 'altered',
    confidence: 'likely',
    pattern: pattern(
      `(?:names?|details?|identifying details?|identifiers?|particulars|ages?|facts)(?: and \\p{L}+)?(?: (?:have|has|were|are|been|all))* (?:been )?(?:changed|altered|disguised|removed|merged|scrambled|invented|fictional(?:i[sz]ed)?|swapped|switched)|i(?:'ve| have)? (?:changed|altered|merged|disguised|scrambled|swapped|mixed)[^.!?\\n]{0,40}(?:details?|names?|everything|people|facts|ages?|town|stories|clients|identif\\p{L}+)?|composite|nobody (?:here )?exists|exists? in this form|no one person|(?:not|isn't) (?:one|a single|any one) (?:person|client)|amalgam|stitched together|blend(?:ed)? of (?:several|many|three|a few)|several people|made (?:him|her|them) up from`,
    ),
  },
  {
    type: 'pseudonym',
    confidence: 'likely',
    pattern: pattern(
      `(?:not|isn't|wasn't) (?:his|her|their) (?:real )?name|(?:i'll|let's|we'll|i will|let me|i) call (?:him|her|them|this)|(?:call|calling) (?:him|her|them) \\p{L}+|name changed|changed (?:his|her|their) name|a pseudonym|pseudonyms?|i(?:'m| am) calling (?:him|her)|whom i(?:'ll| will) call|who i(?:'ll| will) call`,
    ),
  },
  {
    type: 'fiction',
    confidence: 'likely',
    pattern: pattern(
      `(?:let(?:'s| me| us)|i(?:'ll| will)?) (?:invent|imagine|make up|picture)|imagine (?:a|an|that|someone|you)|(?:i|we) (?:made|invented|made up) (?:him|her|them|this|it)(?: (?:up|all))?|made[- ]up|invented|fictional|fictitious|hypothetical(?:ly)?|(?:doesn't|does not|don't|never|didn't) exist(?:ed)?|no such person|whom? i (?:made up|invented)|(?:exam|training|teaching|sample|practice|case|composite) (?:vignette|case|example|scenario)|vignette|role-?play|for (?:trainees|a training|the training|my novel|the exam)|a character|my (?:novel|character|short story|protagonist)|chapter|dummy (?:patient|client|data)|demo (?:patient|client)|test (?:patient|client)|sample (?:note|patient|client)|mock (?:client|patient|session)|plays? the client|actor`,
    ),
  },
  {
    type: 'neither',
    confidence: 'certain',
    pattern: pattern(
      `(?:can|could|may|do|will|am able to|are able to)?(?:not|n't|'t)? ?(?:neither |either )?confirm (?:n?or|or) deny|(?:whether|if) (?:any|a|some|any particular|somebody|someone|anyone|anybody|any given)(?:one| person| individual|body)?(?: \\p{L}+){0,3} (?:is|was|has|have|isn't|are|were|comes?)|(?:can't|cannot|not able to|unable to|don't|won't|do not|will not|never|aren't able to) (?:\\p{L}+ )?(?:discuss|confirm|comment|talk about|acknowledge|say|share|respond)[^.!?\\n]{0,30}(?:whether|anyone|any (?:individual|person|one|particular|client)|who (?:comes|is|we see)|individuals?|specifics|online|anybody|a person)|without (?:a |her |his |their )?(?:signed |written )?(?:release|authori[sz]ation|consent|order)`,
    ),
  },
]);
