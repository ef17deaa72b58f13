import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { RULE_FILES } from '../rules/index';
import { chooseEditor } from '../src/editors/choose';
import { createEngine } from '../src/engine/inspect';
import { loadLexicon } from '../src/engine/lexicon/load-lexicon';
import { ask } from '../src/guard/ask';
import { createGuard } from '../src/guard/guard';
import { worldOf } from '../src/guard/world';
import { loadRulebook } from '../src/rulebook';
import { preferences } from '../src/settings/preferences';
import { chooseSite } from '../src/sites/choose';
import { placeOf } from '../src/sites/generic';
import { composerAround, controlAt, looksAside, looksLikeSend, standsApart } from '../src/sites/send-control';
import { createInPage } from '../src/ui/in-page';

/** Injected where somebody types: engine, editors, sites and in-page UI, put together. */
export default defineUnlistedScript(async () => {
  const { subrosaDoor: door, subrosaEars: ears = {} } = worldOf(window);
  if (!door) return;
  try {
    const rulebook = loadRulebook(RULE_FILES);
    const reader = createEngine({ rulebook, lexicon: loadLexicon(bytesOf(ears['../assets/lexicon.bin'])) });
    let chosen = await preferences.getValue();

    const guard = createGuard({
      eyes: {
        editorAt: chooseEditor,
        siteOf: chooseSite,
        placeOf,
        composerAround,
        controlAt,
        looksAside,
        looksLikeSend,
        standsApart,
      },
      reader,
      door,
      policy: () => chosen,
      createFace: (actions) => createInPage(actions, rulebook.rules),
      // nobody may be there to hear it any more
      report: (report) => void ask('report', report).catch(() => {}),
      openRule: (rule) => void ask('open-rule', rule),
      remember: (words) =>
        void preferences.setValue({ ...chosen, ownNames: [...chosen.ownNames, words.toLowerCase()] }),
    });
    preferences.watch((next) => {
      chosen = next;
      guard.reconsider();
    });
    // the port closes with the extension; a sleeping worker closes it too, then the extension is still there
    browser.runtime.connect().onDisconnect.addListener(() => browser.runtime?.id || door.close());
    door.open(guard);
  } catch (error) {
    door.fail();
    throw error;
  }
});

/** The bytes of a data URL in base64. */
function bytesOf(url = ''): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}
