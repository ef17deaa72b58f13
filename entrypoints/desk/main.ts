import { worldOf } from '../../src/guard/world';
import { readSettings, type Settings, watchSettings } from '../../src/settings/store';
import { mountDesk } from '../../src/ui/pages/desk';
import { composeEngine } from '../../src/wiring/engine';
import { libraryOf, open, settings } from '../../src/wiring/ports';

// the same word lists and models as the guard's, from the same file
const ears = document.createElement('script');
ears.src = '/ears.js';
ears.onload = () => {
  const composed = composeEngine(worldOf(window).subrosaEars ?? {});
  const library = libraryOf({ rules: composed.rules() });
  const adopt = ({ managed }: Settings) => composed.adopt(managed.rules);
  void readSettings().then(adopt);
  watchSettings(adopt);
  mountDesk(document.body, { settings, library, inspect: composed.engine.inspect, open });
};
document.head.append(ears);
