import type { TaggedName } from '../ears/tagger';
import type { Passage } from '../text/tokens';
import type { Found } from './detector';

const KINDS = {
  person: { signal: 'identifier', type: 'person-name' },
  place: { signal: 'quasi', type: 'named-place' },
  organisation: { signal: 'quasi', type: 'named-organisation' },
} as const;

/** What the names of a state's own organs are made of. A town or a family's name among these words makes them somebody's court or office again. */
const STATE = new Set(
  (
    'the of and for in on a an to republic federal federation state states united nations kingdom government governments governmental ministry ministries minister ministers ' +
    'department departments division directorate treasury parliament senate assembly congress cabinet commission committee council constitutional supreme administrative ' +
    'military high court courts appeal appeals cassation tribunal justice interior finance financial defence defense education science culture health labour labor social ' +
    'security affairs foreign european international national public principal chief prosecutor prosecution ombudsman army navy armed forces agriculture forestry economy ' +
    'economic trade transport environment home office law insurance pension pensions revenue customs tax immigration district regional city municipality municipal human rights ' +
    'authority authorities assize criminal civil administration police aliens independent panel board lands surveys security prosecutors military planning land registry local ' +
    'turkish austrian german polish cypriot british american canadian australian french norwegian swedish danish finnish dutch italian spanish russian irish ' +
    'turkey austria germany poland cyprus america canada australia france norway sweden denmark finland italy spain russia ireland britain england scotland wales'
  ).split(' '),
);
const ORGAN =
  /\b(?:republic|federation|government|ministry|minister|department|treasury|parliament|senate|assembly|commission|constitutional|supreme|court|courts|tribunal|prosecutor|prosecution|ombudsman|forces|army|revenue|state|authority|authorities|kingdom|nations|directorate|registry)\b/;

/** What the tagger read as names, as signals; an organ of the state is an institution. */
export function taggedSignals({ text }: Passage, names: readonly TaggedName[]): Found[] {
  return names.flatMap(({ start, end, type, confidence }) => {
    if (isOrgan(text.slice(start, end)))
      return [{ ...KINDS.organisation, start, end, confidence, subject: 'institution' }];
    return [{ ...KINDS[type], start, end, confidence }];
  });
}

function isOrgan(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/\(.*$/, '')
    .match(/[\p{L}']+/gu);
  return !!words && ORGAN.test(name.toLowerCase()) && words.every((word) => STATE.has(word));
}

/** Whether a range that looks like a name is part of code or an address: `123:abc`, `www.example`, `2001::cade`, `33-AC-29`. `Client:Maria` is none. */
export function isCode(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    /\d:$|::$|\d-$|\/\/$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^::|^:\w{1,4}:|^-\d|^ \d+:\d/.test(text.slice(end, end + 8)) ||
    /^\p{Ll}+\.\p{Ll}+$/u.test(name)
  );
}
