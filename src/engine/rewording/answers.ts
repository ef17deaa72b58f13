import type { Audience } from '../types';

/** What may be said to a review, whoever wrote it. */
export const REVIEW_ANSWER =
  'Thank you for writing. Privacy law means that we never discuss whether anyone is or was a client here. Anyone with a concern is welcome to call our office.';
/** What may be said to anybody about anybody. */
export const NEITHER =
  'I can’t confirm or deny whether any person is or has been a client here. That is the answer I give about everyone.';

/** What is left to write where a whole draft told of a client, by who would read it. */
export const INSTEAD: Readonly<Record<Audience, string>> = {
  public: 'What people tell me at work stays at work.',
  review: REVIEW_ANSWER,
  list: 'I have a question that I would rather ask in person. Please write to me.',
  outside: 'Could you call me? I would rather not put this in writing.',
  authority: 'Please call me.',
  team: 'Please call me. I would rather not put this in writing.',
  client: 'Could we talk about this when we meet?',
  ai: 'Please write this in general words, about nobody in particular.',
  private: '',
  unknown: 'Could you call me? I would rather not put this in writing.',
};
