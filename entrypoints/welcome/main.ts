import { RULE_FILES } from '../../rules/index';
import { loadRulebook } from '../../src/rulebook';
import { mountWelcome } from '../../src/ui/pages/welcome';
import { libraryOf, open, settings } from '../../src/wiring/ports';

mountWelcome(document.body, { settings, library: libraryOf(loadRulebook(RULE_FILES)), open });
