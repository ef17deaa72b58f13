import type { Audience, Signal } from '../../engine/types';
import type { Language } from '../view';

/** The noun for what a detector saw; types that are not listed go by their kind of signal. */
type Nouns = Readonly<Record<string, string>>;

const EN_NOUNS: Nouns = {
  'person-name': 'name',
  'bare-surname': 'surname',
  surname: 'surname',
  nickname: 'nickname',
  initials: 'initials',
  handle: 'handle',
  email: 'e-mail',
  phone: 'phone number',
  address: 'address',
  ssn: 'Social Security number',
  mrn: 'record number',
  card: 'card number',
  'birth-date': 'birth date',
  url: 'link',
  plate: 'number plate',
  role: 'role',
  'unique-role': 'role',
  riddle: 'riddle',
  'masked-name': 'name, half hidden',
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
  illness: 'illness',
  'rare-illness': 'illness',
  event: 'event',
  verbatim: 'own words',
  quote: 'own words',
  diagnosis: 'diagnosis',
  medication: 'medication',
  'test-result': 'test result',
  trauma: 'trauma',
  'suicide-risk': 'crisis',
  relapse: 'relapse',
};

const ES_NOUNS: Nouns = {
  'person-name': 'nombre',
  'bare-surname': 'apellido',
  surname: 'apellido',
  nickname: 'apodo',
  initials: 'iniciales',
  handle: 'usuario',
  email: 'correo',
  phone: 'teléfono',
  address: 'dirección',
  ssn: 'número de seguro social',
  mrn: 'número de expediente',
  card: 'número de tarjeta',
  'birth-date': 'fecha de nacimiento',
  url: 'enlace',
  plate: 'matrícula',
  role: 'cargo',
  'unique-role': 'cargo',
  riddle: 'acertijo',
  'masked-name': 'nombre disimulado',
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
  illness: 'enfermedad',
  'rare-illness': 'enfermedad',
  event: 'suceso',
  verbatim: 'palabras propias',
  quote: 'palabras propias',
  diagnosis: 'diagnóstico',
  medication: 'medicación',
  'test-result': 'resultado de prueba',
  trauma: 'trauma',
  'suicide-risk': 'crisis',
  relapse: 'recaída',
};

const asked = (signal: Signal, words: string) => (signal.confidence === 'certain' ? words : `${words}?`);

/** All that the in-page UI says, in English. The other tongues have the same keys. */
const en = {
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
    const noun = EN_NOUNS[signal.type];
    switch (signal.signal) {
      case 'relationship':
        return asked(signal, 'says somebody is a client');
      case 'path':
        return 'why it may be told';
      default: {
        const owner = signal.subject === 'third-party' ? 'of somebody a client spoke about' : '';
        const what = noun ?? { identifier: 'identity', quasi: 'detail', content: 'confidence' }[signal.signal];
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
    const noun = ES_NOUNS[signal.type];
    const ask = (words: string) => (signal.confidence === 'certain' ? words : `¿${words}?`);
    switch (signal.signal) {
      case 'relationship':
        return ask('dice que alguien es cliente');
      case 'path':
        return 'por qué puede contarse';
      default: {
        const what = noun ?? { identifier: 'identidad', quasi: 'detalle', content: 'confidencia' }[signal.signal];
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
