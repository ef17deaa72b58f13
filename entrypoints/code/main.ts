import { mountCode } from '../../src/ui/pages/code';
import { codePorts } from '../../src/wiring/code-window';
import { settings } from '../../src/wiring/ports';

mountCode(document.body, { settings, ...codePorts(location.hash) });
