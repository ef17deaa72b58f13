import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseEditor } from '../src/editors/choose';
import { ask } from '../src/guard/ask';
import { countersign } from '../src/guard/countersign';
import { createGuard } from '../src/guard/guard';
import { worldOf } from '../src/guard/world';
import { watchKept } from '../src/roster/keep-roster';
import { noteReminded } from '../src/settings/kept-releases';
import { readSettings, rememberName, type Settings, watchSettings } from '../src/settings/store';
import { chooseSite } from '../src/sites/choose';
import { placeOf } from '../src/sites/generic';
import { composerAround, controlAt, looksAside, looksLikeSend, standsApart } from '../src/sites/send-control';
import { createInPage } from '../src/ui/in-page';
import { languageOf } from '../src/ui/language';
import { practiceLine } from '../src/ui/practice-line';
import type { InPage, InPageOptions } from '../src/ui/view';
import { composeEngine } from '../src/wiring/engine';
import { openKnownClients } from '../src/wiring/known-clients';

/** An extension that goes closes its ports a moment before it is gone. Milliseconds. */
const GOING_MS = 500;

/** Injected where somebody types: engine, editors, sites and in-page UI, put together. */
export default defineUnlistedScript(async () => {
  const { subrosaDoor: door, subrosaEars: ears = {} } = worldOf(window);
  if (!door) return;
  try {
    const composed = composeEngine(ears);
    let settings = await readSettings();
    composed.adopt(settings.managed.rules);
    let face: InPage | undefined;
    const clients = await openKnownClients(
      () => ask('roster', null),
      watchKept,
      () => guard.reconsider(),
    );

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
      reader: composed.engine,
      door,
      policy: () => clients.policyOf(settings),
      createFace(actions) {
        const inPage = createInPage({ ...actions, countersign }, composed.rules(), toldInPage(settings));
        face = inPage;
        return {
          ...inPage,
          async hold(inspection) {
            const answer = await inPage.hold(inspection);
            if (inspection.lapsed) await noteReminded(inspection.lapsed, settings.managed.releases);
            return answer;
          },
        };
      },
      // nobody may be there to hear it any more
      report: (report) => void ask('report', report).catch(() => {}),
      record: (note) => void ask('record', note).catch(() => {}),
      openRule: (rule) => void ask('open-rule', rule),
      remember: (words) => void rememberName(words.toLowerCase()),
    });
    const unwatch = watchSettings(async (next) => {
      settings = next;
      composed.adopt(next.managed.rules);
      face?.adopt(composed.rules(), toldInPage(next));
      if (await ask('rests', null)) door.rest();
      else guard.reconsider();
    });
    // the port closes with the extension; a sleeping worker closes it too, then the extension is still there
    const port = browser.runtime.connect();
    port.onDisconnect.addListener(() => setTimeout(() => browser.runtime?.id || door.close(), GOING_MS));
    door.open({
      ...guard,
      leave() {
        guard.leave();
        if (!browser.runtime?.id) return; // nobody is left to take leave of
        unwatch();
        clients.close();
        port.disconnect();
      },
    });
  } catch (error) {
    door.fail();
    throw error;
  }
});

/** What the person and the practice have decided about the in-page UI. */
function toldInPage({ now, managed }: Settings): InPageOptions {
  const language = languageOf(now.language);
  const practice = practiceLine(managed, language);
  return { language, sendAnyway: managed.sendAnyway ?? 'reason', ...(practice && { practice }) };
}
