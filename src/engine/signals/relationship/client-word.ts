import { Pattern } from '../../text/pattern';
import { pattern, phraseBook } from '../phrases';
import { CLIENT, CLIENT_STRICT, NUMBER, SAID } from '../words';

/**
 * "My client", "one of our patients", "a client told me", "ct reports".
 * Promises: one particular person spoken of by a word for somebody in care. Misses: the word left out ("one of mine", see seen-person).
 * Over-reads: other worlds of "client" and "patient" (frame.ts takes those back).
 */
const ADJ = `(?:[\\p{L}'-]+\\s+){0,3}?`;
export const clientWord = phraseBook('client-word', 'relationship', [
  {
    type: 'my-client',
    confidence: 'certain',
    pattern: pattern(
      `(?:one|another|some|any) of (?:my|our|her|his|their) (?:own )?${ADJ}(?:clients|patients|pts|cts|residents|kiddos|couples|families|group members|littles|teens|kids on my caseload|students|members|callers|evaluees|boys|girls)`,
    ),
  },
  {
    type: 'my-client',
    confidence: 'certain',
    pattern: pattern(
      `(?:my|our) (?!(?:email|e-mail|mail|web|legal|law|design|software|vpn|git|ssh|api) )${ADJ}(?:client|patient|pt|ct|clt|couple|kiddo|resident|group member|caller|evaluee|analysand|counsellee|service user|long-termer|long-timer|frequent flyer|intake)(?!s)`,
    ),
  },
  {
    type: 'my-client',
    confidence: 'certain',
    pattern: pattern(`${CLIENT_STRICT} (?:of (?:mine|ours)|on (?:my|our) (?:unit|ward|caseload|panel|floor))`),
  },
  {
    type: 'my-client',
    confidence: 'certain',
    pattern: pattern(`(?:one|two|three) (?:patient|client|resident)s? of (?:mine|ours)`),
  },
  {
    type: 'colleagues-client',
    confidence: 'likely',
    pattern: pattern(`(?:a|my) (?:colleague|supervisee|friend|coworker)'s (?:client|patient|pt)`),
  },
  {
    type: 'a-client',
    confidence: 'certain',
    pattern: pattern(
      `(?:a|an|this|that|the|another|new|old|former|ex-?|prospective|mandated) ${ADJ}${CLIENT_STRICT}(?= (?:i |we |who |that |whose |${SAID}|came|comes|cried|cries|left|brought|walked|sat|began|started|stopped|made|handed|gave|had|has|got|is|was|just|today|yesterday|last|this|finally|no-?showed|cancell?ed|relapsed|missed|in (?:my|our)|from (?:my|our|the)|with|on))`,
    ),
  },
  {
    type: 'a-client',
    confidence: 'likely',
    pattern: pattern(
      `(?:a|an|this|that|another|new|former|ex) ${ADJ}(?:client|patient|pt|service user|evaluee|hospice patient)`,
    ),
  },
  {
    type: 'a-client',
    confidence: 'likely',
    pattern: pattern(`i(?:'ve| have|'d| had)? (?:just )?(?:had|have|got) (?:a|an|this|one|my) ${ADJ}${CLIENT}`),
  },
  {
    type: 'note-client',
    confidence: 'likely',
    pattern: pattern(
      `(?:client|ct|pt|patient|clt)(?= (?:reports|reported|denies|denied|endorses|endorsed|presented|presents|states|stated|said|says|is|was|has|will|arrived|seen|continues|appeared|tearful|disclosed|shared|told|attended|described|left|started|stopped|handed|came))`,
    ),
  },
  {
    type: 'note-client',
    confidence: 'likely',
    pattern: new Pattern('(?<=^|[\\n.;]\\s*)(?:client|ct|pt|patient)(?=\\s*[:,]|\\s+(?:with|who|is|has|\\d))', 'none'),
  },
  {
    type: 'case',
    confidence: 'possible',
    pattern: pattern(
      `(?:my|our|a) (?:tough|difficult|hard|new|current|complex|tricky|stuck)? ?case(?= (?:of|that|where|with|i)|[.,])`,
    ),
  },
  {
    type: 'numbered',
    confidence: 'likely',
    pattern: pattern(`one of (?:the|our|my) ${NUMBER}(?! (?:things|reasons|ways|most|best|questions|days|hours|tips))`),
  },
  {
    type: 'one-of-mine',
    confidence: 'certain',
    pattern: pattern(`(?:one|another|some) of (?:mine|ours|yours)|he's one of mine|she's one of mine`),
  },
  {
    type: 'client-relative',
    confidence: 'certain',
    pattern: pattern(`(?:my|our|a|one) (?:client|patient)'s(?: [\\p{L}-]+)?`),
  },
]);
