import { RULE_FILES } from '../../rules/index';
import { loadRulebook } from '../../src/rulebook';
import { mountPopup } from '../../src/ui/pages/popup';
import { libraryOf, open, settings, sites, tab } from '../../src/wiring/ports';

mountPopup(document.body, { settings, library: libraryOf(loadRulebook(RULE_FILES)), sites, tab, open });
