import type { Deed } from '../../settings/record';
import type { Language } from '../view';

/** What the page of the record says, in English. The other tongues have the same keys. */
const en = {
  title: 'Record',
  lead: 'What Subrosa held, and what became of it. Never your words, never a name: only the time, the site and the rule.',
  empty: 'Nothing has been held so far.',
  noMatch: 'Nothing in this choice.',
  deeds: {
    hold: 'Held',
    edit: 'Changed, then sent',
    reword: 'Safer wording taken',
    dismiss: 'Said: not a client',
    attest: 'Sent as it stood',
  } satisfies Record<Deed, string>,
  what: 'What',
  everything: 'Everything',
  since: 'Since',
  periods: { 7: '7 days ago', 30: '30 days ago', 90: '90 days ago', 0: 'The beginning' } as Record<number, string>,
  where: 'Where',
  everywhere: 'Everywhere',
  local: 'This computer',
  when: 'When',
  readers: 'Where, and who reads it',
  rules: 'Rules',
  reason: 'Reason',
  reasons: { other: 'Another reason', none: 'No reason asked' } as Record<string, string>,
  approved: 'A second person agreed.',
  shown: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  remove: 'Delete',
  removeThis: (time: string) => `Delete the entry of ${time}`,
  print: 'Print for supervision',
  csv: 'Save as CSV',
  json: 'Save as JSON',
  clear: 'Delete the record',
  clearSure: 'Delete all entries? This cannot be undone.',
  clearYes: 'Yes, delete',
  clearNo: 'Keep them',
  cleared: 'Deleted.',
  keep: 'Keep entries for',
  keepMore: 'Older ones are deleted on their own.',
  days: (days: number) =>
    ({ 30: '30 days', 90: '90 days', 365: 'a year', 1095: 'three years', 2190: 'six years' })[days] ?? `${days} days`,
  supervision: 'Record for supervision',
  period: (from: string, to: string) => `${from} to ${to}`,
  clinician: 'Clinician',
  supervisor: 'Supervisor',
  discussed: 'Discussed on',
  agreed: 'What we agreed',
  noText:
    'This page holds no text of any message and no names. Details of a case belong in the client’s file, not here.',
  events: {
    title: 'Your practice',
    asks: (by: string, host: string) =>
      `${by} asks for each new entry to be sent to ${host}: the same lines as here, no text, no names.`,
    by: 'Your practice',
    allow: (host: string) => `Allow ${host}`,
    notYet: 'Until you allow it, nothing is sent.',
    refused: 'The browser did not allow it.',
    on: 'Allowed.',
    waiting: (count: number) =>
      count === 0 ? 'Nothing waits.' : count === 1 ? '1 entry waits to be sent.' : `${count} entries wait to be sent.`,
  },
};

/** What every tongue of the record's page has to say. */
export type RecordWords = typeof en;

const es: RecordWords = {
  title: 'Registro',
  lead: 'Lo que Subrosa retuvo y qué pasó después. Nunca sus palabras, nunca un nombre: solo la hora, el sitio y la regla.',
  empty: 'Hasta ahora no se ha retenido nada.',
  noMatch: 'Nada con esta selección.',
  deeds: {
    hold: 'Retenido',
    edit: 'Cambiado y enviado',
    reword: 'Se tomó otra redacción',
    dismiss: 'Dicho: no es un cliente',
    attest: 'Enviado como estaba',
  },
  what: 'Qué',
  everything: 'Todo',
  since: 'Desde',
  periods: { 7: 'hace 7 días', 30: 'hace 30 días', 90: 'hace 90 días', 0: 'el comienzo' },
  where: 'Dónde',
  everywhere: 'En todas partes',
  local: 'Este equipo',
  when: 'Cuándo',
  readers: 'Dónde, y quién lo lee',
  rules: 'Reglas',
  reason: 'Motivo',
  reasons: { other: 'Otro motivo', none: 'No se pidió motivo' },
  approved: 'Una segunda persona estuvo de acuerdo.',
  shown: (count) => (count === 1 ? '1 entrada' : `${count} entradas`),
  remove: 'Borrar',
  removeThis: (time) => `Borrar la entrada de ${time}`,
  print: 'Imprimir para supervisión',
  csv: 'Guardar como CSV',
  json: 'Guardar como JSON',
  clear: 'Borrar el registro',
  clearSure: '¿Borrar todas las entradas? No se puede deshacer.',
  clearYes: 'Sí, borrar',
  clearNo: 'Conservarlas',
  cleared: 'Borrado.',
  keep: 'Conservar las entradas',
  keepMore: 'Las más antiguas se borran solas.',
  days: (days) =>
    ({ 30: '30 días', 90: '90 días', 365: 'un año', 1095: 'tres años', 2190: 'seis años' })[days] ?? `${days} días`,
  supervision: 'Registro para supervisión',
  period: (from, to) => `Del ${from} al ${to}`,
  clinician: 'Profesional',
  supervisor: 'Supervisión',
  discussed: 'Hablado el',
  agreed: 'Lo acordado',
  noText:
    'Esta página no contiene texto de ningún mensaje ni nombres. Los detalles de un caso van en el expediente, no aquí.',
  events: {
    title: 'Su consulta',
    asks: (by, host) =>
      `${by} pide que cada entrada nueva se envíe a ${host}: las mismas líneas que aquí, sin texto ni nombres.`,
    by: 'Su consulta',
    allow: (host) => `Permitir ${host}`,
    notYet: 'Mientras no lo permita, no se envía nada.',
    refused: 'El navegador no lo permitió.',
    on: 'Permitido.',
    waiting: (count) =>
      count === 0 ? 'Nada espera.' : count === 1 ? '1 entrada espera su envío.' : `${count} entradas esperan su envío.`,
  },
};

/** The record's words by language. */
export const RECORD_WORDS: Readonly<Record<Language, RecordWords>> = { en, es };
