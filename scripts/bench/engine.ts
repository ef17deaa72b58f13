// The engine as the shared harness takes a system; bundled by peers.ts, run by plain node beside its peers.
import type { Engine } from '../../src/engine/inspect';
import { EMPTY_POLICY, type Verdict } from '../../src/engine/types';
import { openEngine, toDraft } from '../open-engine';

export const name = 'subrosa';
let engine: Engine;

/** Opens the engine with its word lists and models: what the harness calls load time. */
export function load(): void {
  engine = openEngine();
}

/** Everything that says who somebody is, whoever it is; institutions are nobody. Offsets are UTF-16. */
export function detect(text: string): { start: number; end: number; label: string }[] {
  return engine
    .signals(toDraft({ text, audience: 'public' }), EMPTY_POLICY)
    .filter(({ signal, subject }) => (signal === 'identifier' || signal === 'quasi') && subject !== 'institution')
    .map(({ start, end, type }) => ({ start, end, label: type }));
}

/** What the text amounts to as a public post. */
export function decide(text: string): Verdict {
  return engine.inspect(toDraft({ text, audience: 'public' }), EMPTY_POLICY).verdict;
}
