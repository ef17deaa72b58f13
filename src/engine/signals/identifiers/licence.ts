import type { Detector, Found } from '../detector';
import { isVin } from './checks';
import { all, before, found, whole, withLabel } from './find';

const VIN = /[A-HJ-NPR-Z0-9]{17}/gi;
const VALUE = /(?=[A-Z0-9-]*\d{2})[A-Z0-9]+(?:[- ][A-Z0-9]*\d[A-Z0-9]*)*/gi;
const DRIVER = /\b(?:driver'?s?|driving|dl|d\.l\.)\b[^.;]{0,12}(?:licen[cs]e|lic|permit|id)?[^.;\d]{0,14}$/;
const DRIVER_WORD =
  /\b(?:driver'?s? licen[cs]e|driving licen[cs]e|state id|dl)(?: ?(?:no|number|num|#))?\b[^.;\d]{0,10}$/;
const PASSPORT = /\b(?:passport|travel document)s?\b(?:[^.;\d]|e\.g\.){0,24}$/;
const PASSPORT_AFTER = /^[”"'’]? passport/i;
const PLATE =
  /\b(?:licen[cs]e plates?|number plates?|plates?|tags?|reg(?:istration)?)(?: ?(?:no|number|#))?[^.;\d]{0,14}$/;
const PLATE_VALUE =
  /\b(?:plates?|tag|rego?)(?: (?:no|number|is|reads))?[ :#]+([A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5})(?![A-Za-z0-9])/gi;
const LABEL = /\b(?:[a-z]+ )?plates? $/i;
const LICENCE = /\blicen[cs]e(?: ?(?:no|number|num|#))[^.;\d]{0,6}$/;

/**
 * Numbers of papers and vehicles: VIN by its check digit, driver's licence, passport and plate by cue, other licences as
 * possible (a clinician's own stands in every advertisement). Misses: numbers without a cue.
 */
export const licence: Detector = {
  id: 'licence',
  detect({ text }) {
    if (!/\d/.test(text) && !/plate/i.test(text)) return [];
    const out: Found[] = [];
    for (const hit of whole(text, VIN))
      if (/\d/.test(hit.text) && /[A-Z]/i.test(hit.text) && isVin(hit.text.toUpperCase()))
        out.push(found(hit, 'vin', 'certain'));
    if (/plate|\btag|\brego?\b/i.test(text))
      for (const match of all(text, PLATE_VALUE)) {
        const value = match[1] ?? '';
        const end = match.index + match[0].length;
        if (value === value.toUpperCase() && (/\d/.test(value) || value.length > 4))
          out.push(found({ start: end - value.length, end }, 'plate', 'likely'));
      }
    if (/^\W*[A-Z]\d{8}\W*$/.test(text)) {
      const start = text.search(/[A-Z]/);
      out.push(found({ start, end: start + 9 }, 'passport', 'possible'));
    }
    if (!/licen[cs]e|passport|travel document|\bDL\b|state id/i.test(text))
      return out.map((fact) => withLabel(text, fact, LABEL));
    for (const hit of whole(text, VALUE)) {
      if (hit.text.replace(/\D/g, '').length < 5) continue;
      const cue = before(text, hit.start, 50);
      if (PASSPORT.test(cue) || PASSPORT_AFTER.test(text.slice(hit.end, hit.end + 12)))
        out.push(found(hit, 'passport', 'likely'));
      else if (DRIVER_WORD.test(cue) || (DRIVER.test(cue) && /licen|lic|permit/.test(cue)))
        out.push(found(hit, 'licence', 'likely'));
      else if (PLATE.test(cue)) out.push(found(hit, 'plate', 'likely'));
      else if (LICENCE.test(cue)) out.push(found(hit, 'licence', 'possible'));
    }
    return out.map((fact) => withLabel(text, fact, LABEL));
  },
};
