import type { Detector } from '../detector';
import { paths } from './paths';

/** Stated permitted paths, and the frames that change what a sentence is (fiction, altered details, "neither confirm nor deny"). */
export const pathSignals: readonly Detector[] = [paths];
