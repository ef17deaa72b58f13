import { RULE_FILES } from '../../rules/index';
import { loadRulebook } from '../../src/rulebook';
import { mountOptions } from '../../src/ui/pages/options';
import { libraryOf, open, record, settings, sites } from '../../src/wiring/ports';

mountOptions(document.body, { settings, library: libraryOf(loadRulebook(RULE_FILES)), sites, record, open });
