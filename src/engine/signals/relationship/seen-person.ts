import { any, pattern, phraseBook } from '../phrases';
import { PERSON, SEE } from '../words';

/**
 * "A woman I see", "the young man I've been working with", "someone in my practice", "a kid on my caseload".
 * Promises: a described person who is in the writer's care by what the writer does with them.
 * Over-reads: "a man I work with" of a colleague (likely only); "a guy I'm seeing" of a partner.
 */
const ADJ = `(?:[\\p{L}\\d'-]+,?\\s+){0,4}?`;
const OFFICE = any(
  `in my (?:practice|office|room|chair|group|care|program|unit|ward)|on my (?:caseload|couch|panel|unit|ward|floor|books|roster|schedule|table)|in our (?:program|care|house|unit|group|clinic)|on our (?:unit|ward|floor)|under (?:my|our) care|on the (?:unit|ward)|with our program|at our (?:clinic|house)|from my (?:caseload|group|unit)|in treatment(?: with| here)`,
);
export const seenPerson = phraseBook('seen-person', 'relationship', [
  {
    type: 'seen-person',
    confidence: 'certain',
    pattern: pattern(
      `(?:a|an|the|this|that|one|young|old|my) ${ADJ}${PERSON} (?:that |who |whom )?(?:i|we)(?:'ve| have|'m| am|'d| had)? (?:been |was |just |now |currently |also |once |am )?${SEE}(?! (?:a movie|it|dating|each|him around|this))`,
    ),
  },
  {
    type: 'seen-person',
    confidence: 'certain',
    pattern: pattern(
      `(?:someone|somebody|people|folks|a person) (?:that |who |whom )?(?:i|we)(?:'ve| have|'m| am|'d)? (?:been |used to |now )?(?:see|saw|seeing|seen|treat|treated|treating|work with|working with|worked with|sit with|counsel)`,
    ),
  },
  { type: 'in-care', confidence: 'certain', pattern: pattern(`${ADJ}${OFFICE}`) },
  {
    type: 'seen-person',
    confidence: 'certain',
    pattern: pattern(
      `${PERSON} who (?:came|comes|comes in|came in|sits|sat|cried|has been coming|was referred|first came) (?:to (?:see )?(?:me|us|my|our|group|therapy|session)|across from me|on my|in my (?:office|group)|opposite me)`,
    ),
  },
  {
    type: 'my-person',
    confidence: 'likely',
    pattern: pattern(
      `my (?:long-?haul|home-visit|favou?rite|last|first|${any('monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri')}|\\d{1,2}(?:st|nd|rd|th)) ${ADJ}(?:guy|lady|ladies|man|woman|kid|person|people|mom|mum|couple|teen|client|patient|one|folks)`,
    ),
  },
  {
    type: 'my-person',
    confidence: 'likely',
    pattern: pattern(`(?:i've|i have|we've|we have) got (?:a|an|this|one) ${ADJ}${PERSON}`),
  },
  {
    type: 'in-care',
    confidence: 'certain',
    pattern: pattern(
      `(?:he|she|they|\\p{L}+)(?:'s| is| was| has been|'ve been| have been)? (?:still |now |currently )?(?:in (?:treatment|therapy|counselling|counseling) (?:here|with (?:me|us))|with (?:us|our program)|under section|seen here|a client here|a patient here|our client|my client|my patient|our patient|on my caseload|in my group)`,
    ),
  },
]);
