import { any, pattern, phraseBook } from '../phrases';
import { CLIENT_STRICT } from '../words';

/**
 * What somebody said, did or went through, told of a third person: "told me she ...", "he cried", "finally reported the coach".
 * Promises: the clause from its verb to the end of the clause. Over-reads: the same verbs of colleagues and kin (subjects.ts).
 */
const WHO = any(`he|she|they|who|${CLIENT_STRICT}`);
const CLAUSE = `[^.!?\\n;]{2,160}`;
const MAYBE = any(
  `just|finally|then|also|still|never|once|always|actually|later|today|really|almost|nearly|has|had|have|'s|'d|'ve`,
);
const TOLD = any(
  `told|tells|said|says|asked|admitted|confided|disclosed|revealed|confessed|shared|whispered|mentioned|described|reported|reports|explained|wrote|texted|insists|swears|denies|denied|endorses|endorsed|states|believes|thinks|worries|fears|wants|feels|felt|wishes|dreams|dreamed|dreamt|hates|loves`,
);
const WENT = any(
  `cried|cries|sobbed|wept|broke down|teared up|laughed|screamed|yelled|froze|dissociated|shut down|left|quit|lost|stopped|started|began|relapsed|used|drank|drinks|overdosed|od'd|cut|cuts|burned|purged|purges|binged|restricted|starved|attempted|tried|hid|hides|hit|hits|slapped|choked|raped|assaulted|abused|molested|touched|beat|beats|threatened|killed|died|dies|survived|escaped|fled|moved|filed|divorced|separated|married|cheated|had|has|got|gets|went|goes|came|comes|took|takes|gave|slept|sleeps|ate|eats|hasn't|hadn't|won't|can't|couldn't|cannot|doesn't|didn't|isn't|wasn't|lived|lives|grew|worked|works|ran|runs|walked|walks|drove|drives|sat|sits|sang|drew|draws|painted|built|wrote|writes|sent|called|calls|reported|found|finds|kept|keeps|carried|carries|held|holds|buried|saw|sees|heard|hears|spent|learned|named|missed|misses|needs|needed|made|makes|put|puts|set|walked out|passed|graduated|turned|opened|closed|broke|brought|showed|showed up|stood|fell|woke|wakes|apologi[sz]ed|forgave|smiled|looked|remembered|forgot|skipped|stole|lied|hugged|refused|refuses|agreed|decided|realized|noticed|cancelled|owes|paid|bounced`,
);
export const told = phraseBook('told', 'content', [
  {
    type: 'told-me',
    confidence: 'likely',
    pattern: pattern(
      `(?:${WHO}|[\\p{L}'-]+) (?:${MAYBE} )*(?:told|tells|asked|confided (?:in|to)|admitted to|disclosed to|opened up to|showed|sent|texted|said to|came out to|whispered to|wrote) (?:me|us|the group|group|our group)${CLAUSE}`,
    ),
  },
  { type: 'said', confidence: 'possible', pattern: pattern(`${WHO} (?:${MAYBE} )*${TOLD}${CLAUSE}`) },
  { type: 'went-through', confidence: 'possible', pattern: pattern(`${WHO} (?:${MAYBE} )*${WENT}${CLAUSE}`) },
  {
    type: 'state',
    confidence: 'possible',
    pattern: pattern(`(?:${WHO})(?:'s| is| was| are| were| has been| have been) (?!a |the |my |our |an )${CLAUSE}`),
  },
  {
    type: 'note-style',
    confidence: 'likely',
    pattern: pattern(
      `(?:reports|reported|denies|denied|endorses|endorsed|presents with|presented with|c/o|s/p|tearful|affect|oriented|no si(?:/hi)?|denies si|si/hi|passive si|mood|sleep|appetite|slept|insight|judgment|plan same|homework)(?: [^.!?\\n]{2,120})?`,
    ),
  },
]);
