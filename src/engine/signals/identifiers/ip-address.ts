import type { Detector, Found } from '../detector';
import { all, before, found } from './find';

const V4 = /(?<![\p{L}\p{N}_.-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}_])(?!\d)(?:\/\d{1,3}(?!\d))?/gu;
const V6 = /[0-9A-Fa-f:]*:[0-9A-Fa-f.:]*(?:%\w+)?(?:\/\d{1,4})?/g;
/** Loopback, private, documentation, multicast: addresses, but nobody's. */
const NOBODY =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2(?:2[4-9]|[345]\d)\.)/;

const isV4 = (text: string): boolean =>
  /^(?:\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);

/** RFC 4291 text form, an IPv4 tail allowed. */
function isV6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || /(?:^|[^:]):$|^:[^:]/.test(text)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const size = groups.length + (last.includes('.') ? 1 : 0);
  const right = groups.every((g, i) => /^[0-9a-f]{1,4}$/i.test(g) || (i === groups.length - 1 && isV4(g)));
  return right && (halves.length === 2 ? size < 8 : size === 8);
}

/** Network addresses, version 4 and 6, with prefix length; private ones as possible. Suppresses "version 1.2.3.4". */
export const ipAddress: Detector = {
  id: 'ip-address',
  detect({ text }) {
    const out: Found[] = [];
    if (/::|(?:[0-9a-f]:){3}|:[0-9a-f]{1,4}:/i.test(text))
      for (const match of all(text, V6)) {
        const whole = match[0].replace(/[.:]+$/, (tail) => (tail.endsWith('::') ? '::' : ''));
        const [address = '', zone = ''] = whole.split(/[%/]/);
        const prefix = /\/(\d+)$/.exec(whole);
        const length = prefix && Number(prefix[1]) > 128 ? address.length : whole.length;
        const end = match.index + length;
        if (
          /[\p{L}\p{N}_]/u.test(text[match.index - 1] ?? '') ||
          /[\p{L}_:]/u.test(text[match.index + whole.length] ?? '')
        )
          continue;
        if (isV6(address) && (address !== '::' || /\bip|route|default|=|prefix|unspecified|^\W*::/i.test(text)))
          out.push(
            found({ start: match.index, end }, 'ip-address', /^[23]/.test(address) && !zone ? 'likely' : 'possible'),
          );
      }
    if (!/\d\.\d/.test(text)) return out;
    for (const match of all(text, V4)) {
      const [address = '', prefix] = match[0].split('/');
      const end = match.index + (prefix && Number(prefix) > 32 ? address.length : match[0].length);
      if (!isV4(address) || out.some((f) => f.start <= match.index && f.end >= end)) continue;
      if (
        /(?:\bv|version|revision|release|firmware|build|section|chapter|ios|android)\s*$/.test(
          before(text, match.index, 12),
        )
      )
        continue;
      out.push(found({ start: match.index, end }, 'ip-address', NOBODY.test(address) ? 'possible' : 'likely'));
    }
    return out;
  },
};
