import type { Audience, Signal } from '../../engine/types';
import type { Language } from '../view';
import { CLIENTS_WORDS, sayDay } from './clients';

/** The noun for what a detector saw; types that are not listed go by their kind of signal. */
type Nouns = Readonly<Record<string, string>>;

const EN_NOUNS: Nouns = {
  'person-name': 'name',
  'client-name': 'name',
  'client-initials': 'initials',
  'client-address': 'e-mail address',
  'client-phone': 'phone number',
  surname: 'surname',
  nickname: 'nickname',
  initials: 'initials',
  'masked-name': 'name, half hidden',
  mention: 'handle',
  'email-address': 'e-mail address',
  phone: 'phone number',
  'street-address': 'address',
  postcode: 'postcode',
  ssn: 'Social Security number',
  'national-number': 'identity number',
  'health-number': 'health number',
  'record-number': 'record number',
  licence: 'licence number',
  card: 'card number',
  'birth-date': 'birth date',
  'elderly-age': 'age',
  'web-address': 'link',
  'ip-address': 'network address',
  device: 'device number',
  'number-plate': 'number plate',
  'unique-role': 'role',
  riddle: 'riddle',
  age: 'age',
  place: 'place',
  town: 'town',
  trade: 'work',
  occupation: 'work',
  employer: 'employer',
  school: 'school',
  faith: 'faith',
  ethnicity: 'origin',
  nationality: 'origin',
  family: 'family',
  date: 'date',
  hour: 'hour',
  'session-date': 'date',
  'rare-illness': 'illness',
  event: 'event',
  verbatim: 'own words',
  quotation: 'own words',
  'told-me': 'words',
  said: 'words',
  'psychotherapy-notes': 'session notes',
  diagnosis: 'diagnosis',
  'diagnosis-code': 'diagnosis',
  medication: 'medication',
  'test-result': 'test result',
  treatment: 'treatment',
  'treatment-act': 'treatment',
  'level-of-care': 'treatment',
  trauma: 'trauma',
  violence: 'trauma',
  abuse: 'trauma',
  'sexual-abuse': 'trauma',
  'suicide-risk': 'crisis',
  'self-harm': 'crisis',
  relapse: 'relapse',
  hiv: 'HIV status',
  whereabouts: 'whereabouts',
  payment: 'bill',
  attendance: 'visit',
  'no-show': 'visit',
  judgement: 'portrait',
  artefact: 'own work',
};

const ES_NOUNS: Nouns = {
  'person-name': 'nombre',
  'client-name': 'nombre',
  'client-initials': 'iniciales',
  'client-address': 'correo',
  'client-phone': 'teléfono',
  surname: 'apellido',
  nickname: 'apodo',
  initials: 'iniciales',
  'masked-name': 'nombre disimulado',
  mention: 'usuario',
  'email-address': 'correo',
  phone: 'teléfono',
  'street-address': 'dirección',
  postcode: 'código postal',
  ssn: 'número de seguro social',
  'national-number': 'número de identidad',
  'health-number': 'número de salud',
  'record-number': 'número de expediente',
  licence: 'número de licencia',
  card: 'número de tarjeta',
  'birth-date': 'fecha de nacimiento',
  'elderly-age': 'edad',
  'web-address': 'enlace',
  'ip-address': 'dirección de red',
  device: 'número de aparato',
  'number-plate': 'matrícula',
  'unique-role': 'cargo',
  riddle: 'acertijo',
  age: 'edad',
  place: 'lugar',
  town: 'localidad',
  trade: 'oficio',
  occupation: 'oficio',
  employer: 'empleador',
  school: 'escuela',
  faith: 'religión',
  ethnicity: 'origen',
  nationality: 'origen',
  family: 'familia',
  date: 'fecha',
  hour: 'hora',
  'session-date': 'fecha',
  'rare-illness': 'enfermedad',
  event: 'suceso',
  verbatim: 'palabras propias',
  quotation: 'palabras propias',
  'told-me': 'palabras',
  said: 'palabras',
  'psychotherapy-notes': 'notas de sesión',
  diagnosis: 'diagnóstico',
  'diagnosis-code': 'diagnóstico',
  medication: 'medicación',
  'test-result': 'resultado de prueba',
  treatment: 'tratamiento',
  'treatment-act': 'tratamiento',
  'level-of-care': 'tratamiento',
  trauma: 'trauma',
  violence: 'trauma',
  abuse: 'trauma',
  'sexual-abuse': 'trauma',
  'suicide-risk': 'crisis',
  'self-harm': 'crisis',
  relapse: 'recaída',
  hiv: 'estado de VIH',
  whereabouts: 'paradero',
  payment: 'factura',
  attendance: 'visita',
  'no-show': 'visita',
  judgement: 'retrato',
  artefact: 'obra propia',
};

/** Identifiers that can stand in a sentence for the person. */
const NAMES = new Set(['person-name', 'surname', 'nickname', 'initials', 'masked-name', 'mention']);

/** Which kinds of fact a finding's signals state, and the name in it where there is one. */
function gist(signals: readonly Signal[]) {
  const has = (kind: Signal['signal']) => signals.some(({ signal }) => signal === kind);
  const identifier = signals.find(({ signal }) => signal === 'identifier');
  const name = signals.find(({ signal, type }) => signal === 'identifier' && NAMES.has(type))?.quote;
  return { name, identifier, client: has('relationship'), content: has('content'), detail: has('quasi') };
}

/** Whether all that was found are the phrases of a practice's own rule. */
const isPhrase = (signals: readonly Signal[]) => signals.length > 0 && signals.every(({ type }) => type === 'phrase');

const asked = (signal: Signal, words: string) => (signal.confidence === 'certain' ? words : `${words}?`);

const EN_READER: Record<Audience, string> = {
  public: 'everyone',
  review: 'everyone',
  list: 'the whole list',
  outside: 'somebody outside your practice',
  authority: 'the authority',
  team: 'your team',
  client: 'this reader',
  ai: 'an outside tool',
  private: 'whoever reads it',
  unknown: 'whoever reads it',
};

const ES_READER: Record<Audience, string> = {
  public: 'a todos',
  review: 'a todos',
  list: 'a toda la lista',
  outside: 'a alguien fuera de su consulta',
  authority: 'a la autoridad',
  team: 'a su equipo',
  client: 'a este lector',
  ai: 'a una herramienta ajena',
  private: 'a quien lo lea',
  unknown: 'a quien lo lea',
};

/** All that the in-page UI says, in English. The other tongues have the same keys. */
const en = {
  /** Whether the engine's and the rules' own sentences are in this tongue. */
  speaksRules: true as boolean,
  /** What a finding tells, of whom, to whom. */
  told(signals: readonly Signal[], audience: Audience, outsider?: string): string {
    if (isPhrase(signals)) return 'Your practice has a rule of its own about this.';
    const reader = outsider ?? EN_READER[audience];
    const { name, identifier, client, content, detail } = gist(signals);
    const told = content ? ', and what was said in confidence' : '';
    if (name && client) return `This tells ${reader} that “${name}” is a client${told}.`;
    if (name) return `This tells ${reader} ${content ? 'something private ' : ''}about “${name}”.`;
    if (identifier) return `This tells ${reader} a client’s ${EN_NOUNS[identifier.type] ?? 'identity'}${told}.`;
    if (content) return `This tells ${reader} what a client said or went through.`;
    if (client && detail) return `This tells ${reader} details that may point at one client.`;
    if (client) return `This tells ${reader} that somebody is a client.`;
    return `This tells ${reader} details that may point at one person.`;
  },
  /** The engine's sentence on how few people fit, in this tongue. */
  crowd: (sentence: string) => sentence,
  held: 'Would be held',
  caution: 'Look before you send',
  chip: (findings: number) =>
    findings === 1 ? 'Subrosa: 1 finding. Open it.' : `Subrosa: ${findings} findings. Open them.`,
  chipHint: 'F8 goes to the next finding',
  nothing: 'Subrosa: nothing found',
  checking: 'Subrosa is reading',
  waiting: 'Subrosa is still reading…',
  unread: (why: string) => `Not checked: ${why}`,
  unreadable: 'Subrosa can’t read this field',
  step: (at: number, of: number) => `${at} of ${of}`,
  next: 'Next finding (F8)',
  previous: 'Previous finding (Shift+F8)',
  close: 'Close (Esc)',
  seen: 'What was seen',
  whose(signal: Signal): string {
    if (isPhrase([signal])) return 'words of the practice’s rule';
    const noun = EN_NOUNS[signal.type];
    switch (signal.signal) {
      case 'relationship':
        return asked(signal, 'says somebody is a client');
      case 'path':
        return 'why it may be told';
      default: {
        const owner = signal.subject === 'third-party' ? 'of somebody a client spoke about' : '';
        const what = noun ?? { identifier: 'identity', quasi: 'detail', content: 'private matter' }[signal.signal];
        return asked(signal, owner ? `${what} ${owner}` : `a client’s ${what}`);
      }
    }
  },
  reader: {
    public: 'Anyone can read this, the people around your client too.',
    review: 'A public answer. Even a kind one can confirm a client.',
    list: 'Colleagues will read this. They do not treat this client.',
    outside: 'This reader is outside your practice.',
    authority: 'Reports go through. Tell what this office needs.',
    team: 'Your own team reads this. Tell what the task needs.',
    client: 'For the client. Others may see this channel.',
    ai: 'An outside tool will read this, and may keep it.',
    private: 'Nobody else reads this yet.',
    unknown: 'Nothing here tells who will read this.',
  } satisfies Record<Audience, string>,
  outsider: (address: string) => `${address} is outside your practice.`,
  released: (day: string) => CLIENTS_WORDS.en.released(sayDay(day, 'en')),
  lapsed: (day: string) => CLIENTS_WORDS.en.lapsed(sayDay(day, 'en')),
  safer: 'Safer wording',
  takeAll: 'Take all',
  leaveOut: 'leave out',
  notTaken: 'This field did not take the change. Your text is as it was.',
  notClient: 'This is not a client',
  notClientWhat: (words: readonly string[]) => `${words.map((w) => `“${w}”`).join(', ')}: not a client`,
  scope: { draft: 'In this draft', page: 'On this page', always: 'Always' },
  rule: 'The rule',
  back: 'Back to my draft',
  rewordAll: 'Apply all safer wordings',
  sendAnyway: 'Send anyway',
  sendAnywayAsk: 'Send anyway…',
  whyMayIt: 'Why may this be sent?',
  whyNote: 'Only the reason and the time are noted. Never your text.',
  codeNote: 'A second person reads it with you and types their code. Only the reason and the time are noted.',
  askForCode: 'Ask for the code',
  codeAsked: 'The code is typed in a window of Subrosa’s own, beside this page.',
  codeNone: 'No code was typed. Nothing was sent.',
  askWhom: (name: string | undefined, how: string | undefined) =>
    name ? `Ask ${name}${how ? ` (${how})` : ''}.` : how ? `Ask: ${how}.` : '',
  otherReason: 'Another reason',
  otherReasonField: 'In a few words, for yourself. Not kept.',
  stepBack: 'Back',
  covered: 'This window was not in full view. Press again.',
  notSent: 'Nothing was sent.',
  signed: 'Held by Subrosa, on this computer only. Nothing has been sent.',
  announce: (verdict: 'caution' | 'hold', findings: number) =>
    `Subrosa: ${findings === 1 ? '1 finding' : `${findings} findings`}. ${verdict === 'hold' ? 'Would be held.' : 'Look before you send.'} F8 opens.`,
  announceClear: 'Subrosa: nothing found',
  reworded: 'Subrosa: reworded',
};

/** What every tongue of the in-page UI has to say. */
export type InPageWords = typeof en;

const es: InPageWords = {
  speaksRules: false,
  told(signals, audience, outsider) {
    if (isPhrase(signals)) return 'Su consulta tiene una regla propia sobre esto.';
    const reader = outsider ? `a ${outsider}` : ES_READER[audience];
    const { name, identifier, client, content, detail } = gist(signals);
    const told = content ? ', y lo dicho en confianza' : '';
    if (name && client) return `Esto cuenta ${reader} que «${name}» es cliente${told}.`;
    if (name) return `Esto cuenta ${reader} algo ${content ? 'privado ' : ''}de «${name}».`;
    if (identifier)
      return `Esto da ${reader} un dato de un cliente: ${ES_NOUNS[identifier.type] ?? 'identidad'}${told}.`;
    if (content) return `Esto cuenta ${reader} lo que un cliente dijo o vivió.`;
    if (client && detail) return `Esto da ${reader} datos que pueden señalar a un cliente.`;
    if (client) return `Esto cuenta ${reader} que alguien es cliente.`;
    return `Esto da ${reader} datos que pueden señalar a una persona.`;
  },
  crowd(sentence) {
    const said =
      /^(?:(Hardly anybody else)|(Only a handful of people)|About ([\d,]+) people) in (a community of )?(.+?) fits? this/.exec(
        sentence,
      );
    if (!said) return sentence;
    const [, nobody, few, many, community, where = ''] = said;
    const place = community ? `en una comunidad de ${where.replace(/,/g, '.')}` : `en ${where}`;
    if (nobody) return `Casi nadie más ${place} encaja; quien conozca a la persona sabrá quién es.`;
    if (few) return `Solo unas pocas personas ${place} encajan; sus amigos la reconocerán enseguida.`;
    return `Unas ${(many ?? '').replace(/,/g, '.')} personas ${place} encajan; sus amigos la reconocerán antes.`;
  },
  held: 'Se retendría',
  caution: 'Mire antes de enviar',
  chip: (findings) => (findings === 1 ? 'Subrosa: 1 hallazgo. Abrir.' : `Subrosa: ${findings} hallazgos. Abrir.`),
  chipHint: 'F8 lleva al siguiente hallazgo',
  nothing: 'Subrosa: nada hallado',
  checking: 'Subrosa está leyendo',
  waiting: 'Subrosa sigue leyendo…',
  unread: (why) => `Sin revisar: ${why}`,
  unreadable: 'Subrosa no puede leer este campo',
  step: (at, of) => `${at} de ${of}`,
  next: 'Siguiente hallazgo (F8)',
  previous: 'Hallazgo anterior (Mayús+F8)',
  close: 'Cerrar (Esc)',
  seen: 'Lo que se vio',
  whose(signal) {
    if (isPhrase([signal])) return 'palabras de la regla de la consulta';
    const noun = ES_NOUNS[signal.type];
    const ask = (words: string) => (signal.confidence === 'certain' ? words : `¿${words}?`);
    switch (signal.signal) {
      case 'relationship':
        return ask('dice que alguien es cliente');
      case 'path':
        return 'por qué puede contarse';
      default: {
        const what = noun ?? { identifier: 'identidad', quasi: 'detalle', content: 'asunto privado' }[signal.signal];
        return ask(
          `${what} ${signal.subject === 'third-party' ? 'de alguien de quien habló un cliente' : 'de un cliente'}`,
        );
      }
    }
  },
  reader: {
    public: 'Cualquiera puede leerlo, también quien conoce a su cliente.',
    review: 'Respuesta pública. Aun amable, puede confirmar a un cliente.',
    list: 'Lo leerán colegas que no tratan a este cliente.',
    outside: 'Quien lo lee está fuera de su consulta.',
    authority: 'Los avisos pasan. Cuente lo que esta oficina necesita.',
    team: 'Lo lee su equipo. Cuente lo que la tarea necesita.',
    client: 'Para el cliente. Otros pueden ver este canal.',
    ai: 'Lo leerá una herramienta ajena, y puede guardarlo.',
    private: 'Nadie más lo lee todavía.',
    unknown: 'Nada dice aquí quién lo leerá.',
  },
  outsider: (address) => `${address} está fuera de su consulta.`,
  released: (day) => CLIENTS_WORDS.es.released(sayDay(day, 'es')),
  lapsed: (day) => CLIENTS_WORDS.es.lapsed(sayDay(day, 'es')),
  safer: 'Redacción más segura',
  takeAll: 'Tomar todas',
  leaveOut: 'omitir',
  notTaken: 'Este campo no aceptó el cambio. Su texto sigue igual.',
  notClient: 'No es un cliente',
  notClientWhat: (words) => `${words.map((w) => `«${w}»`).join(', ')}: no es un cliente`,
  scope: { draft: 'En este texto', page: 'En esta página', always: 'Siempre' },
  rule: 'La regla',
  back: 'Volver a mi texto',
  rewordAll: 'Aplicar las redacciones seguras',
  sendAnyway: 'Enviar igual',
  sendAnywayAsk: 'Enviar igual…',
  whyMayIt: '¿Por qué puede enviarse?',
  whyNote: 'Solo se anotan el motivo y la hora. Nunca su texto.',
  codeNote: 'Otra persona lo lee con usted y escribe su código. Solo se anotan el motivo y la hora.',
  askForCode: 'Pedir el código',
  codeAsked: 'El código se escribe en una ventana propia de Subrosa, junto a esta página.',
  codeNone: 'Nadie escribió un código. No se envió nada.',
  askWhom: (name, how) => (name ? `Pregunte a ${name}${how ? ` (${how})` : ''}.` : how ? `Pregunte: ${how}.` : ''),
  otherReason: 'Otro motivo',
  otherReasonField: 'En pocas palabras, para usted. No se guarda.',
  stepBack: 'Atrás',
  covered: 'Esta ventana no se veía entera. Pulse de nuevo.',
  notSent: 'No se envió nada.',
  signed: 'Retenido por Subrosa, solo en este equipo. No se ha enviado nada.',
  announce: (verdict, findings) =>
    `Subrosa: ${findings === 1 ? '1 hallazgo' : `${findings} hallazgos`}. ${verdict === 'hold' ? 'Se retendría.' : 'Mire antes de enviar.'} F8 abre.`,
  announceClear: 'Subrosa: nada hallado',
  reworded: 'Subrosa: redactado de nuevo',
};

/** The in-page UI's words by language. */
export const IN_PAGE_WORDS: Readonly<Record<Language, InPageWords>> = { en, es };
