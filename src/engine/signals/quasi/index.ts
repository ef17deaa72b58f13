import type { Detector } from '../detector';
import { age } from './age';
import { ethnicity } from './ethnicity';
import { event } from './event';
import { faith } from './faith';
import { family } from './family';
import { place } from './place';
import { rareIllness } from './rare-illness';
import { school } from './school';
import { sessionTime } from './session-time';
import { employer, firm, trade, work } from './trade';
import { trait } from './trait';

/** Every detector of this folder. Each `type` is one kind of VERDICTS.md and counts once; `initials` comes from identifiers/. */
export const quasi: readonly Detector[] = [
  age,
  place,
  trade,
  work,
  employer,
  firm,
  school,
  faith,
  ethnicity,
  family,
  sessionTime,
  rareIllness,
  event,
  trait,
];
