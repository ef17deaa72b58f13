import type { Detector } from '../detector';

/** Every detector of this folder. */
export const identifiers: readonly Detector[] = [];
