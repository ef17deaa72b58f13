import { RULE_FILES } from '../../rules/index';
import { loadRulebook } from '../../src/rulebook';
import { mountOptions } from '../../src/ui/pages/options';
import { releases, roster } from '../../src/wiring/client-ports';
import { libraryOf, open, record, settings, sites } from '../../src/wiring/ports';

const library = libraryOf(loadRulebook(RULE_FILES));
mountOptions(document.body, { settings, library, sites, roster, releases, record, open });
