import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldOf } from '../src/guard/world';

/** Word lists and models, carried as text: a guard may fetch nothing, and the page may not ask for our files. */
export default defineUnlistedScript(() => {
  worldOf(window).subrosaEars ??= import.meta.glob<string>('../assets/*.bin', {
    query: '?inline',
    import: 'default',
    eager: true,
  });
});
