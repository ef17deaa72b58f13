import type { Invented } from './invent';

/** One way to write a client's name, in a sentence that a clinician would write. */
export interface Variant {
  readonly kind: string;
  readonly text: string;
}

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const spell = (digits: string, form: string): string => {
  let i = 0;
  return form.replace(/#/g, () => digits[i++] ?? '');
};

/** Sentences written before the words of care were chosen; `@` is a first name. */
const FRAMES = [
  'Saw @ at 3 today and she cried about her divorce.',
  '@ no-showed again, second time this month.',
  'Could you take over @ while I am on leave? She is on 20 mg of fluoxetine.',
  'My Tuesday 4pm, @, finally told her sister.',
  "@'s mother called to cancel the appointment for Thursday.",
  '@ has been sober for ninety days as of yesterday.',
  'I am worried about @, she was cutting again last night.',
  'Had a great session with @ this morning.',
  '@ came to me in 2019 after the accident and still has nightmares.',
  'Just finished the intake with @, looks like PTSD.',
  'Does anyone have a group for @? He has bipolar disorder and needs support.',
  'We discharged @ on Friday.',
];
/** The same with a surname. */
const FORMAL = [
  'Mrs. @ asked for a refill of her sertraline.',
  'The @ couple had their third session yesterday.',
  'Ms. @ was hospitalised over the weekend after an overdose.',
  'Please send the treatment summary for @ to the insurer.',
  'I testified about Mr. @ and his depression.',
  'Patient @ denies suicidal ideation.',
];
const frame = (frames: readonly string[], name: string): string =>
  frames[(name.length * 7 + (name.codePointAt(1) ?? 0)) % frames.length] ?? '';

/** A slip in the middle of a word: one letter lost, doubled, exchanged or swapped with the next. */
export function slips(word: string): string[] {
  const at = Math.max(1, Math.floor(word.length / 2));
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (letter === 'e' ? 'i' : 'e') + word.slice(at + 1),
    word.slice(0, at) + next + letter + word.slice(at + 2),
  ];
}

/** The ways in which a client is named that the roster promises to know. */
export function variantsOf({ given: [given], surname: [surname], nicknames, emails, phones }: Invented): Variant[] {
  const digits = phones[0]?.replace(/\D/g, '') ?? '';
  const say = (kind: string, texts: readonly string[]) => texts.map((text) => ({ kind, text }));
  const long = (name: string) => name.length >= 5 && /^\p{L}+$/u.test(name);
  return [
    ...say('full name', [
      `Ran into ${given} ${surname} at the market, a week after her relapse.`,
      `Saw ${bare(given)} ${bare(surname)} in session today and we spoke of the panic attacks.`,
      `${surname}, ${given} missed her intake.`,
      `can you bill ${`${given} ${surname}`.toLowerCase()} for the last therapy session`,
      `${given} J. ${surname} relapsed after discharge.`,
      `Please call ${given.toUpperCase()} ${surname.toUpperCase()} about her medication.`,
    ]),
    ...say('full name without a word of care', [`Ran into ${given} ${surname} at the market on Sunday.`]),
    ...say('first name and cue', [`I saw ${given} in session and the panic is back.`, `My client ${given} relapsed.`]),
    ...say('surname', [
      `Mr. ${surname} missed his therapy session.`,
      `Our session with ${surname} was about his depression.`,
    ]),
    ...say('in a clinician’s sentence', [
      frame(FRAMES, given + surname).replaceAll('@', given),
      frame(FORMAL, surname + given).replaceAll('@', surname),
    ]),
    ...say('initials', [
      `Client ${bare(given)[0]?.toUpperCase()}.${bare(surname)[0]?.toUpperCase()}. relapsed.`,
      `Saw ${bare(given)[0]?.toUpperCase()}${bare(surname)[0]?.toUpperCase()} in session, still suicidal.`,
    ]),
    ...say(
      'nickname',
      nicknames.map((nickname) => `My client ${nickname} is off her meds.`),
    ),
    ...say('one slip', [
      ...(long(surname) ? slips(surname).map((slip) => `My client ${given} ${slip} is suicidal.`) : []),
      ...(long(given) ? slips(given).map((slip) => `My client ${slip} ${surname} is suicidal.`) : []),
    ]),
    ...say(
      'e-mail',
      emails.flatMap((email) => [
        `Write to ${email}.`,
        `Write to ${email.toUpperCase()}`,
        `${email.replace('@', '+home@')}`,
        email.replace('@', ' [at] '),
      ]),
    ),
    ...say(
      'phone',
      digits
        ? ['(###) ###-####', '+1 ### ### ####', '###.###.####', '##########', '1-###-###-####'].map(
            (form) => `Call her on ${spell(digits, form)} tonight.`,
          )
        : [],
    ),
  ];
}
