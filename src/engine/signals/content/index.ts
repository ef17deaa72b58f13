import type { Detector } from '../detector';
import { diagnosis } from './diagnosis';
import { medication } from './medication';
import { risk } from './risk';
import { told } from './told';
import { verbatim } from './verbatim';

/** What somebody said, has, takes, did or went through; whose it is, subjects.ts decides. */
export const content: readonly Detector[] = [verbatim, told, diagnosis, medication, risk];
