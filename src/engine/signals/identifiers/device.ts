import type { Detector, Found } from '../detector';
import { luhn } from './checks';
import { all, before, digits, found, whole } from './find';

const IMEI = /\d{15}|\d{2}[- ]\d{6}[- ]\d{6}[- ]\d/g;
const UDI = /\(01\)\d{14}(?:\(\d\d\)[A-Za-z0-9]+)*/g;
const SERIAL =
  /\b(?:(?:pacemaker|implant|monitor|device|pump) )?(?:serial|s\/n|device id|udid|ankle monitor)(?: ?(?:no|number|num|#))?[ :#]+(?:is )?([A-Z0-9][A-Z0-9-]{5,19})(?![A-Za-z0-9])/gi;
const MAC = /[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/gi;

/** Device numbers: IMEI by cue and check digit, UDI, serial numbers by cue, MAC addresses. Misses: serials without a cue. */
export const device: Detector = {
  id: 'device',
  detect({ text }) {
    if (!/\d|[0-9a-f]{2}[:-][0-9a-f]{2}[:-]|[0-9a-f]{4}\./i.test(text)) return [];
    const out: Found[] = [];
    for (const hit of whole(text, MAC)) {
      const plain = hit.text.replace(/[^0-9a-f]/gi, '').toLowerCase();
      const longer = /[:-]/.test(text[hit.end] ?? '') && /[0-9a-f]/i.test(text[hit.end + 1] ?? '');
      if (!/^(?:0+|f+)$/.test(plain) && !longer) out.push(found(hit, 'mac-address', 'likely'));
    }
    if (/imei/i.test(text))
      for (const hit of whole(text, IMEI))
        if (/imei/.test(before(text, hit.start, 24)) && luhn(digits(hit.text))) out.push(found(hit, 'imei', 'certain'));
    if (text.includes('(01)'))
      for (const match of all(text, UDI))
        out.push(found({ start: match.index, end: match.index + match[0].length }, 'device-id', 'certain'));
    if (/serial|s\/n|device id|udid|monitor|pacemaker|implant/i.test(text))
      for (const match of all(text, SERIAL)) {
        const value = match[1] ?? '';
        const end = match.index + match[0].length;
        if (digits(value).length >= 4) out.push(found({ start: end - value.length, end }, 'device-id', 'likely'));
      }
    return out;
  },
};
