import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameOf } from '../src/dom/tree';
import { ask } from '../src/guard/ask';
import { createDoor } from '../src/guard/door';
import { worldOf } from '../src/guard/world';
import { isChat } from '../src/sites/chats';
import { controlAt, looksAside, looksLikeSend } from '../src/sites/send-control';

/**
 * On every guarded page and in each of its frames, from the first moment. A plain script and no WXT content script, because that
 * one tells the page of itself by an event.
 */
export default defineUnlistedScript(() => {
  let steward: Window = window;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument))
    steward = frame.ownerDocument.defaultView ?? steward;
  // whoever stands at the outermost frame hears this one too; where nobody does, this frame looks after itself
  const outer = steward === window ? undefined : worldOf(steward).subrosaDoor;
  if (outer) return outer.listen(window);

  worldOf(window).subrosaDoor ??= createDoor({
    summon: () => ask('summon', null),
    alive: () => Boolean(browser.runtime?.id),
    controlAt,
    looksLikeSend,
    looksAside,
    enterSends: () => isChat(location.hostname),
  });
});
