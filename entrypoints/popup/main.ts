import { RULE_FILES } from '../../rules/index';
import { loadRulebook } from '../../src/rulebook';
import { mountPopup } from '../../src/ui/pages/popup';
import { releases } from '../../src/wiring/client-ports';
import { libraryOf, open, settings, sites, tab } from '../../src/wiring/ports';

mountPopup(document.body, { releases, settings, library: libraryOf(loadRulebook(RULE_FILES)), sites, tab, open });
