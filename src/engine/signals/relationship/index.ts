import type { Detector } from '../detector';
import { answer } from './answer';
import { appointment } from './appointment';
import { careFrame } from './care-frame';
import { clientWord } from './client-word';
import { seenPerson } from './seen-person';

/** Everything that shows that one particular person is, was or will be a client. */
export const relationship: readonly Detector[] = [clientWord, seenPerson, careFrame, appointment, answer];
