import type { Audience, Verdict } from '../../engine/types';

/** A draft to judge, and what there is to say about it. */
export interface Exercise {
  readonly text: string;
  readonly audience: Audience;
  readonly verdict: Verdict;
  /** The words that decide, as they stand in the text. */
  readonly told: readonly string[];
  readonly why: string;
  readonly better?: string;
  /** Id of the rule behind it. */
  readonly rule: string;
}

/** Ten drafts, all invented; each teaches one thing. */
export const EXERCISES: readonly Exercise[] = [
  {
    text: 'Thank you so much, Dana! It was a joy to work with you these two years. Wishing you all the best.',
    audience: 'review',
    verdict: 'hold',
    told: ['It was a joy to work with you these two years'],
    why: 'A kind answer still confirms that Dana was a client. That she wrote first changes nothing.',
    better: 'Thank you for the feedback. Our office line is open on weekdays for any concern.',
    rule: 'review-reply-no-phi',
  },
  {
    text: 'Reminder for a Sunday night: rest is not a reward. You are allowed to stop before everything is done.',
    audience: 'public',
    verdict: 'clear',
    told: [],
    why: 'A thought for everyone, about nobody. This is how much one can share.',
    rule: 'true-story-and-verbatim',
  },
  {
    text: 'My 3 o’clock today, the only woman who flies medevac out of Elko, said “I finally trust the sky again.” This work!',
    audience: 'public',
    verdict: 'hold',
    told: ['My 3 o’clock today', 'the only woman who flies medevac out of Elko', '“I finally trust the sky again.”'],
    why: 'No name, and yet all of Elko knows who it is. The hour and her own words do the rest.',
    better: 'Trust can come back, even after the worst day. It is slow, and it is real.',
    rule: 'name-removed-not-enough',
  },
  {
    text: 'A client told me that rest felt like failing. I have been thinking about it ever since.',
    audience: 'public',
    verdict: 'caution',
    told: ['A client told me that rest felt like failing'],
    why: 'Nobody could tell who it is, but one person will know. Would they want to find it here?',
    better: 'For many people, rest feels like failing. I have been thinking about that.',
    rule: 'true-story-and-verbatim',
  },
  {
    text: 'Does anybody know a psychiatrist near Fairview for a patient of mine? 34, teaches at the high school, pregnant, bipolar, on lamotrigine.',
    audience: 'public',
    verdict: 'hold',
    told: ['a patient of mine', '34', 'teaches at the high school', 'pregnant', 'bipolar', 'lamotrigine'],
    why: 'To find a psychiatrist nobody has to know her age, her work or her medication. Together they name her.',
    better: 'Looking for a psychiatrist near Fairview with openings and perinatal experience. Please message me.',
    rule: 'online-group-consult-or-referral-ask',
  },
  {
    text: 'Do you have ten minutes this week for a consult? I have a client with panic and am unsure how fast to go with exposure.',
    audience: 'outside',
    verdict: 'clear',
    told: [],
    why: 'A question about the work. The colleague can help, and learns of nobody.',
    rule: 'consult-deidentified',
  },
  {
    text: 'Dear Ms. Hall, Mia Reyes misses first period because of our Tuesday sessions. Her depression is lifting, so please be patient.',
    audience: 'outside',
    verdict: 'hold',
    told: ['Mia Reyes', 'our Tuesday sessions', 'Her depression is lifting'],
    why: 'The school learns that Mia is in treatment, and for what. A parent can ask for the absence without either.',
    better: 'I can’t say whether anyone is a client. A family who needs a schedule change can ask the office directly.',
    rule: 'school-college',
  },
  {
    text: 'Dr. Amin, we both treat Ana Ortiz; her signed release is on file. She sleeps better on the new dose and asks about side effects.',
    audience: 'outside',
    verdict: 'caution',
    told: ['Ana Ortiz', 'sleeps better on the new dose'],
    why: 'Two treating clinicians and a release: this may be told. Look once at the channel, and whether it is the least that helps.',
    rule: 'treatment-coordination',
  },
  {
    text: 'To intake: my client Lena R., 9, told me on Monday that her stepfather hits her with a belt. I am a mandated reporter, 555-0142.',
    audience: 'authority',
    verdict: 'caution',
    told: ['my client Lena R., 9', 'her stepfather hits her with a belt'],
    why: 'This must go, and nothing will hold it. Tell what the report needs, and leave the chart out.',
    rule: 'child-abuse-report',
  },
  {
    text: 'Hi Mr. Doyle, I hear you are worried. Your wife told me on Thursday that she is thinking of leaving, so go gently.',
    audience: 'outside',
    verdict: 'hold',
    told: ['Your wife told me on Thursday that she is thinking of leaving'],
    why: 'Meant to protect, and it breaks what she trusted to the room. What one partner says alone stays with them.',
    better:
      'I can’t speak about anyone I may see. If you are worried about your own week, I can give you names of colleagues.',
    rule: 'couple-family-unit-secrets',
  },
];
