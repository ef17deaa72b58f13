import type { Token } from '../../text/tokens';
import type { Detector, Found } from '../detector';
import { all } from '../identifiers/find';
import { THINGS } from '../identifiers/name-words';

/** Prepositions that make a capitalised word a place; in small letters only the first group does. */
const FIRM = new Set(
  'in from near outside around downtown to of at through past beyond off across toward towards'.split(' '),
);
const SMALL = new Set('in from near outside downtown'.split(' '));
const STATES =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|BC|AB|SK|MB|QC|NS|NB|NL|PEI|NSW|VIC|QLD|TAS|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Ontario|Alberta|Manitoba|Saskatchewan|Quebec|England|Scotland|Wales|Ireland|Canada|Australia|Germany|France|Spain|Italy|India|Mexico)$/;
/** Towns whose names mean something else more often, even with a capital. */
const NOT_TOWNS = new Set(
  'mobile reading nice bath hope university college park many most best both central city mission sandwich orange battle gap commerce enterprise reform justice defiance temple church home house center march independence eclipse golf same of the and institute clinton early van day sale deal january february march april may june july august september october november december welsh spanish french english german irish scottish dutch polish russian monday tuesday wednesday thursday friday saturday sunday christmas easter facebook zoom google teams spring summer winter autumn fall heaven hell god session group therapy mind order fact part case'.split(
    ' ',
  ),
);
const HALL =
  /(?:(?:St\.?|Saint|Mt\.?|Mount|Our Lady of|Sacred) )?(?:\p{Lu}[\p{L}'’.-]+ |(?:and|of|the|for|&) (?=(?:\p{L}+ )*\p{Lu})){1,6}(?:[Hh]ospital|Hosp|Clinic|Med(?:ical|\.)? (?:Cent(?:er|re)|Ctr|Group)|Medical|General|Health(?:care| ?Care| Cent(?:er|re)| System)?|(?:Cancer|Oncology|Heart|Trauma|Recovery|Treatment|Crisis) Cent(?:er|re)|Infirmary|Hospice|Sanatorium|Asylum|Children's|Surgery|Rehab|Institute|Shelter|Prison|Jail|Penitentiary|Correctional|Barracks|Reservation|Reserve|County|Township|Parish|Borough|Village|Heights|Valley|Beach|Island)(?![\p{L}])(?: (?:Hosp(?:ital)?|Cent(?:er|re)s?|ER|ICU|Health|Care)(?![\p{L}]))*|(?:St|Mt)\.? \p{Lu}\p{L}+(?:'s)?(?: (?:[Hh]ospital|[Cc]linic|Medical Center|Health|church|hall))?|(?:[\p{Lu}][\p{L}'’-]+ ){0,3}\b(?:John'?s? Hopkins|Cedars?[- ]Sinai|Mount Sinai|Sloan[- ]Kettering|Mayo Clinic|Cleveland Clinic|NYU(?: Langone)?|UCLA|UCSF|UPMC|Mass General|Massachusetts General|Kaiser Permanente|Bellevue|Harborview|Baylor Scott & White|Stanford|Emory|Methodist|Presbyterian)(?: (?:Hospital|Clinic|Health|Medical Center|[Mm]ed\.? (?:[Cc]enter|[Cc]tr)|clinic|ER|Med))*/gu;
const SIZED =
  /\b(?:(?:tiny|little|small|river|mill|mountain|coastal|farm(?:ing)?|mining|college|border|resort|fishing|prairie|lutheran|logging|one-stoplight) )*(?:town|village|hamlet|island|city|parish|county) of (?:about |maybe |only |some |around )?(?:\d[\d,]{2,}|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) (?:thousand|hundred|people|souls|residents))(?: people| souls| residents)?/gi;
const BY_THE =
  /\b(?:the )?(?:walmart|costco|tesco|asda|greggs|aldi|kroger|target|starbucks|airport|courthouse|ferry terminal|truck stop|water tower|train station|bus station|harbou?r) (?:by|on|in|near|opposite|behind|at) (?:the )?\p{Lu}?[\p{L}]+/giu;

/** "Location: Giridih". */
const LABELLED =
  /\b(?:location|city|town|hometown|lives in|based in|residing in|reside[sd]? in): ?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/giu;

/** Every word of the run carries a capital, save the little ones in its middle. */
function isProper(tokens: readonly Token[], first: number, size: number): boolean {
  for (let k = first; k < first + size; k++) {
    const text = tokens[k]?.text ?? '';
    const little = k > first && k < first + size - 1 && /^(?:of|on|or|upon|the|de|la|le|and|under)$/.test(text);
    if (!/^\p{Lu}/u.test(text) && !little) return false;
  }
  return true;
}

/**
 * Towns and smaller places: names that GeoNames knows, behind a preposition or before a state; counties, hospitals and shelters by name; "a town of 900".
 * States and countries are not counted. Misses: places that are in no list, without a preposition. Over-reads: the place where a provider is sought.
 */
export const place: Detector = {
  id: 'place',
  detect({ text, tokens }, lexicon) {
    const out: Found[] = [];
    const add = (start: number, end: number): void => {
      if (!out.some((f) => f.start < end && f.end > start))
        out.push({ signal: 'quasi', type: 'place', start, end, confidence: 'likely' });
    };
    if (
      /\p{Lu}/u.test(text) &&
      /Hosp|Clinic|Cent(?:er|re)|Health|Medical|County|Shelter|Prison|Jail|Inst|St\.? |Parish|Township|Village|Heights|Valley|Beach|Island|Hopkins|Sinai|NYU|UCLA|UCSF|UPMC|Kettering|Bellevue|Harborview|Methodist|Presbyterian|Infirmary|Hospice|Hosp|Stanford|Emory|Mt\.? |Med\.? C|Reserv|Surgery|Rehab|Correct|Borough|Barracks|General|Kaiser|Children/.test(
        text,
      )
    )
      for (const match of all(text, HALL)) addHall(text, match, add);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.kind !== 'word') continue;
      const first = token.text.charCodeAt(0);
      const capital = first < 97 && first > 64;
      const before = tokens[i - 1]?.norm ?? '';
      if (capital ? token.text.length < 3 && token.text !== 'LA' : !SMALL.has(before)) continue;
      for (let size = Math.min(4, tokens.length - i); size > 0; size--) {
        const last = tokens[i + size - 1];
        if (!last || last.kind !== 'word' || (capital && size > 1 && !isProper(tokens, i, size))) continue;
        const name = text.slice(token.start, last.end).toLowerCase();
        if (name.length - token.norm.length > 30) continue;
        const people = lexicon.place(size === 1 ? token.norm : name.normalize('NFKD').replace(/\p{M}+/gu, ''));
        if (people === 0) continue;
        const next = tokens[i + size];
        const state = next?.text === ',' ? tokens[i + size + 1] : next?.kind === 'word' ? next : undefined;
        const stated =
          !!state &&
          capital &&
          STATES.test(state.text) &&
          state.text !== 'IN' &&
          state.text !== 'OR' &&
          state.text !== 'ME';
        // "from Vladimir Katalov", "Columbia Lakes": part of a longer name
        if (
          capital &&
          size === 1 &&
          !stated &&
          next?.kind === 'word' &&
          /^\p{Lu}\p{Ll}/u.test(next.text) &&
          next.start === last.end + 1
        )
          break;
        // "Westfield High", "Boston Street": another thing's name
        if (capital && !stated && next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && THINGS.has(next.norm)) break;
        const sited = /^(?:clinic|office|area|hospital|location|campus|based|native|branch|suburbs?)$/.test(
          next?.norm ?? '',
        );
        const led = FIRM.has(before) || sited || (before === 'the' && size > 1);
        if (!capital && (people < 5000 || lexicon.common(token.norm) > 0 || lexicon.given(token.norm) > 2)) break;
        if (
          size === 1 &&
          capital &&
          !stated &&
          (NOT_TOWNS.has(token.norm) || !led || (lexicon.common(token.norm) > 2 && !/^(?:near|outside)$/.test(before)))
        )
          break;
        if (
          size === 1 &&
          capital &&
          !stated &&
          /^(?:to|of|at|off|past|through|toward|towards)$/.test(before) &&
          lexicon.given(token.norm) > 1 &&
          people < 100_000
        )
          break;
        if (size > 1 && capital && !stated && !led && (lexicon.given(token.norm) > 1 || people < 20_000)) break;
        add(token.start, stated ? (state?.end ?? last.end) : last.end);
        i += size - 1;
        break;
      }
    }
    if (/(?:town|village|hamlet|island|city|parish|county) of /i.test(text))
      for (const match of all(text, SIZED)) add(match.index, match.index + match[0].length);
    if (
      /walmart|costco|tesco|asda|greggs|aldi|kroger|target|starbucks|airport|courthouse|ferry|truck stop|tower|station|harbo/i.test(
        text,
      )
    )
      for (const match of all(text, BY_THE)) add(match.index, match.index + match[0].length);
    for (const match of all(text, LABELLED))
      add(match.index + match[0].length - (match[1]?.length ?? 0), match.index + match[0].length);
    return joined(text, out);
  },
};

/** Endings that make a place only behind a preposition: "at Central Health", not "Mental Health". */
const WEAK =
  /(?:Medical|General|Health(?:care| ?Care)?|Institute|Village|Heights|Valley|Beach|Island|Surgery|Rehab|Reserve|Children's)$/;

function addHall(text: string, match: RegExpExecArray, add: (start: number, end: number) => void): void {
  const little = /^(?:(?:and|of|the|for|&|The|A|Our|At|In) )+/.exec(match[0])?.[0].length ?? 0;
  const hall = match[0].slice(little).trimEnd();
  const start = match.index + little;
  if (!hall.includes(' ') && !/^(?:UCLA|UCSF|UPMC|NYU|Stanford|Emory|Bellevue|Harborview|Cedars)/.test(hall)) return;
  const led = /(?:\b(?:at|in|from|to|near|visited|@|outside|our) |@ ?)(?:the )?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );
  if (
    /^(?:Mental|Public|Behavioral|Community Mental|Child|National|Family|Womens?|Men's|Home|Occupational) /.test(
      hall,
    ) &&
    !led
  )
    return;
  if (/^(?:Stanford|Emory|Methodist|Presbyterian|UCLA|UCSF|NYU)$/.test(hall) || WEAK.test(hall) ? led : true)
    add(start, start + hall.length);
}

/** "Mayo Clinic in Rochester, MN": neighbours are one place. */
function joined(text: string, found: Found[]): Found[] {
  const out: Found[] = [];
  for (const fact of found.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && /^(?:,| in| of|, in)? $/.test(text.slice(last.end, fact.start)))
      out[out.length - 1] = { ...last, end: fact.end };
    else out.push(fact);
  }
  return out;
}
