import { worldOf } from '../../src/guard/world';
import { openKept, watchKept } from '../../src/roster/keep-roster';
import { readSettings, type Settings, watchSettings } from '../../src/settings/store';
import { mountDesk } from '../../src/ui/pages/desk';
import type { Ports } from '../../src/ui/pages/ports';
import { composeEngine } from '../../src/wiring/engine';
import { openKnownClients } from '../../src/wiring/known-clients';
import { libraryOf, open, settings } from '../../src/wiring/ports';

// the same word lists and models as the guard's, from the same file
const ears = document.createElement('script');
ears.src = '/ears.js';
ears.onload = async () => {
  const composed = composeEngine(worldOf(window).subrosaEars ?? {});
  const library = libraryOf({ rules: composed.rules() });
  let decided = await readSettings();
  const adopt = (next: Settings) => {
    decided = next;
    composed.adopt(next.managed.rules);
  };
  adopt(decided);
  watchSettings(adopt);
  const clients = await openKnownClients(openKept, watchKept, () => {});
  const inspect: Ports['inspect'] = (draft, policy) =>
    composed.engine.inspect(draft, clients.policyOf({ ...decided, now: { ...decided.now, ...policy } }));
  mountDesk(document.body, { settings, library, inspect, open });
};
document.head.append(ears);
