import { any, pattern, phraseBook } from '../phrases';
import { DAY } from '../words';

/**
 * A person named by the hour they come: "my 3 o'clock", "my Tuesday 4", "my last of the day", "the 10:00 no-showed".
 * Promises: an hour used as a person. Over-reads: "my 3 o'clock meeting" (excluded), "my 9am class" (excluded).
 */
const HOUR = `\\d{1,2}(?::\\d{2})?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'?clock))`;
const NOT_A_PERSON = `(?! (?:meeting|class|call|train|flight|shift|coffee|run|alarm|deadline|lecture|telehealth slot|slot|supervision|yoga|workout|start|opening))`;
export const appointment = phraseBook('appointment', 'relationship', [
  {
    type: 'hour-person',
    confidence: 'certain',
    pattern: pattern(
      `(?:my|our|his|her|dr\\.? \\p{L}+'s) (?:favou?rite )?(?:${DAY} )?${HOUR}(?: (?:client|patient|couple|pt|today|yesterday))?${NOT_A_PERSON}`,
    ),
  },
  {
    type: 'hour-person',
    confidence: 'certain',
    pattern: pattern(
      `my (?:${DAY}) (?:\\d{1,2}|one|two|three|four|five|six|noon|morning|evening)(?:am|pm)?${NOT_A_PERSON}`,
    ),
  },
  {
    type: 'hour-person',
    confidence: 'likely',
    pattern: pattern(
      `my (?:noon|last|first|next)(?: (?:one|client|patient|appointment|session))?(?: of the (?:day|morning|week|year))?(?= (?:no-?show|cancel|cried|came|said|told|just|was|is|left|brought|today))|my last of the day|my first of the (?:day|week)`,
    ),
  },
  {
    type: 'no-show',
    confidence: 'likely',
    pattern: pattern(
      `no-?show(?:ed|s|ing)?(?: (?:me|us|today|again|twice))?|late-?cancel(?:l?ed|s)?|ghosted (?:me|us)(?: after)?|(?:missed|skipped|cancell?ed|kept|moved|rescheduled) (?:his|her|their|your|our|the|two|three|four|\\d+)? ?(?:last |next )?(?:\\p{L}+ )?(?:appointment|appointments|session|sessions|visit|visits|hour|meetings?)`,
    ),
  },
  {
    type: 'see-you',
    confidence: 'likely',
    pattern: pattern(
      `(?:see|seeing) you (?:on |next |this |at |again )?(?:${DAY}|tomorrow|next week|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2})`,
    ),
  },
  {
    type: 'appointment-of',
    confidence: 'likely',
    pattern: pattern(
      `(?:an |has an |had an |your |his |her |their |the )?(?:appointment|session|intake|visit|consult(?:ation)?|therapy hour|slot) (?:with (?:me|us|you)|on|at|for|is|moves|tomorrow|this|next)(?: ${any(`${DAY}|the \\d{1,2}|${HOUR}`)})?`,
    ),
  },
  {
    type: 'i-see-at',
    confidence: 'certain',
    pattern: pattern(
      `i(?:'ve| have)? (?:see|got|have|had) (?:him|her|them) (?:at|on|every|mondays|tuesdays|wednesdays|thursdays|fridays|weekly|twice|for|since)|(?:weekly|every (?:other )?${DAY}|${DAY}s?)(?:,)? with (?:me|us)`,
    ),
  },
]);
