import type { Detector, Found } from '../detector';
import { all } from '../identifiers/find';

const NAMED =
  /(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:High(?: School)?|Elementary(?: School)?|Middle(?: School)?|Primary(?: School)?|Secondary|Grammar|Academy|Prep(?:aratory)?|College|University|Montessori|Comprehensive|Community College|Law School|Medical School|School(?! (?:Counsel|Psych|Board|District|Based|Nurse|Social|Year|Shoot))s?)(?![\p{L}])|(?:University|College|School) of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;
const SAID =
  /(?<![\p{L}])(?:attends?|goes to|enrolled (?:at|in)|student at|studying at|studies at|transferred to|graduated from|freshman at|sophomore at|junior at|senior at|resident at|professor at|plays (?:\p{L}+ )?(?:for|at)|principal (?:of|at)|teaches at|captain at|kid at|pupil at|from) (?:the )?([\p{L}'’.-]+(?: [\p{L}'’.-]+)? (?:high|elementary|middle school|primary|academy|college|uni|university|prep)|[A-Z]{3,5}(?= |[.,;!?)]|$)(?<=(?:resident|student|freshman|professor|senior|junior|sophomore|studying|studies|graduated|attends) ?(?:at|from)? [A-Z]{3,5}))(?![\p{L}])/giu;
const FIELD =
  /(?<![\p{L}])(?:(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]year (?:\p{L}+ )?(?:student|resident|maths|nursing|law|medical|engineering|phd)(?: student)?|(?:law|nursing|medical|med|grad|graduate|phd|doctoral|dental|divinity|exchange|pharmacy|vet) student|phd candidate|seminarian|(?:first|second|third|fourth) chair (?:\p{L}+)|(?:one|two) of the (?:\p{L}+ )?elementar(?:y|ies)[^.,;!?]{0,20})(?![\p{L}])/giu;
/** Words that begin a capitalised run but belong to no school's name. */
const LEADING =
  /^(?:The|A|At|In|From|My|Her|His|Our|Their|This|That|Is|Was|And|But|For|To|With|When|Dear|Hi|Re|About|State) /;
const NO_SCHOOL =
  /^(?:(?:Summer|Elementary|Middle|High|Primary|Secondary|Public|Private|Sunday|Boarding|Old|Local|Community|Graduate|Grad|Law|Medical) )+(?:School|College|University|High|Middle)s?$/;

/** Schools by name, "goes to X high", years and fields of study. Misses: nicknames of schools. Over-reads: the writer's own college. */
export const school: Detector = {
  id: 'school',
  detect({ text }) {
    if (
      !/schoo|high|element|middle|primary|academy|colleg|universit|student|resident|prep|uni\b|attend|year|chair|montess|secondary|grammar|semin|phd/i.test(
        text,
      )
    )
      return [];
    const out: Found[] = [];
    const add = (start: number, raw: string): void => {
      const lead = LEADING.exec(raw)?.[0].length ?? 0;
      const name = raw.slice(lead).trimEnd();
      if (
        NO_SCHOOL.test(name) ||
        /^ (?:Hospital|Health|Medical|Press)/.test(text.slice(start + raw.trimEnd().length)) ||
        !name.includes(' ') ||
        out.some((f) => f.start < start + raw.length && f.end > start)
      )
        return;
      out.push({
        signal: 'quasi',
        type: 'school',
        start: start + lead,
        end: start + lead + name.length,
        confidence: 'likely',
      });
    };
    for (const match of all(text, NAMED)) add(match.index, match[0]);
    for (const match of all(text, SAID)) add(match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? '');
    for (const match of all(text, FIELD)) add(match.index, match[0]);
    return out;
  },
};
