import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldOf } from '../src/guard/world';
import { EARS } from '../src/wiring/ears';

/** Injected before the guard: its word lists and models. */
export default defineUnlistedScript(() => {
  worldOf(window).subrosaEars ??= EARS;
});
