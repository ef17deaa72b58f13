import type { Detector } from '../detector';

/** Every detector of this folder. */
export const quasi: readonly Detector[] = [];
