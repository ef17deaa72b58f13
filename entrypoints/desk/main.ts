import { worldOf } from '../../src/guard/world';
import { mountDesk } from '../../src/ui/pages/desk';
import { composeEngine } from '../../src/wiring/engine';
import { libraryOf, open, settings } from '../../src/wiring/ports';

// the same word lists and models as the guard's, from the same file
const ears = document.createElement('script');
ears.src = '/ears.js';
ears.onload = () => {
  const { engine, rulebook } = composeEngine(worldOf(window).subrosaEars ?? {});
  mountDesk(document.body, { settings, library: libraryOf(rulebook), inspect: engine.inspect, open });
};
document.head.append(ears);
