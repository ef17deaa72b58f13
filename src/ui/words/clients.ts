import type { Language } from '../view';

/** What the options, popup, card and dialog say of roster and releases, in English. */
const en = {
  roster: {
    title: 'Your clients',
    lead: 'Subrosa can know your clients by name, and see them where it would else see nobody. Names become codes as you add them: no list is kept, and none is ever shown.',
    none: 'No client is on your roster.',
    kept: (count: number, day: string) =>
      count === 1 ? `1 client, last changed ${day}.` : `${count.toLocaleString('en')} clients, last changed ${day}.`,
    lost: 'The roster is here, and its key is not: this browser cannot read it any more. Delete it and add your clients anew.',
    shipped: (count: number, day: string) =>
      `Your practice ships a roster of its own: ${count.toLocaleString('en')} clients, made ${day}.`,
    add: 'Add clients',
    addMore:
      'One a line. A nickname in quotation marks; e-mail and phone after commas. A table with headings works too.',
    addHint: 'Maria “Mari” Gonzales, maria@mail.example, 206 555 0144',
    addDo: 'Add to the roster',
    file: 'Open a CSV file',
    working: 'Working…',
    added: (count: number, skipped: number) =>
      `${count === 1 ? '1 client read' : `${count.toLocaleString('en')} clients read`} and turned into codes. The names are gone from here.${
        skipped ? ` ${skipped === 1 ? '1 line' : `${skipped} lines`} named nobody.` : ''
      }`,
    nobody: 'That names nobody.',
    tooMany: 'That would be more clients than a roster holds: 20,000.',
    failed: 'This browser did not keep it. Nothing has changed.',
    remove: 'Remove one client',
    removeMore: 'Type the name as you added it.',
    removeDo: 'Remove',
    removed: 'Removed.',
    unknown: 'Nobody of that name is on your roster.',
    erase: 'Delete the roster',
    eraseSure: 'Delete all clients from the roster? This cannot be undone.',
    eraseYes: 'Yes, delete',
    eraseNo: 'Keep it',
    erased: 'Deleted.',
  },
  releases: {
    title: 'Signed releases',
    lead: 'Where a client has signed that somebody may be told, Subrosa reminds you instead of holding the message, until the day it ends.',
    none: 'No release is entered.',
    reader: 'Who may be told',
    readerMore: 'An e-mail address, or a domain such as cityhospital.example.',
    client: 'About whom',
    clientMore: 'A client on your roster, by name. Leave it empty for any client.',
    until: 'Holds until',
    notes: 'It says that psychotherapy notes may be told',
    part2: 'It is a written consent for substance-use treatment records (42 CFR Part 2)',
    add: 'Add release',
    remove: 'Remove',
    anyone: 'Any client',
    one: 'One client on your roster',
    untilDay: (day: string) => `Until ${day}`,
    endedDay: (day: string) => `Ended ${day}: it opens nothing any more`,
    alsoNotes: 'psychotherapy notes too',
    alsoPart2: 'substance-use records too',
    shipped: 'From your practice',
    badReader: 'Write an address or a domain, such as cityhospital.example.',
    badDay: 'Choose the last day on which it holds.',
    unknown: 'Nobody of that name is on your roster.',
    added: 'Added.',
    removed: 'Removed.',
    ended: (count: number) =>
      count === 1
        ? '1 release has ended. Ask for a new one, or remove it.'
        : `${count} releases have ended. Ask for new ones, or remove them.`,
    popup: (count: number) => (count === 1 ? '1 release has ended' : `${count} releases have ended`),
  },
  /** On the card, in the popup: a release opened this. */
  released: (day: string) => `A signed release for this reader holds until ${day}. Tell what it covers, and no more.`,
  /** In the dialog and the popup: a release would have. */
  lapsed: (day: string) => `The release for this reader ended on ${day}. Ask your client for a new one.`,
};

/** What every tongue has to say of clients. */
export type ClientsWords = typeof en;

const es: ClientsWords = {
  roster: {
    title: 'Sus clientes',
    lead: 'Subrosa puede conocer a sus clientes por el nombre, y verlos donde si no no vería a nadie. Los nombres se vuelven códigos al añadirlos: no se guarda ninguna lista, ni se muestra.',
    none: 'No hay ningún cliente en su lista.',
    kept: (count, day) =>
      count === 1
        ? `1 cliente, último cambio: ${day}.`
        : `${count.toLocaleString('es')} clientes, último cambio: ${day}.`,
    lost: 'La lista está aquí, pero su clave no: este navegador ya no puede leerla. Bórrela y añada a sus clientes de nuevo.',
    shipped: (count, day) =>
      `Su consulta trae una lista propia: ${count.toLocaleString('es')} clientes, hecha el ${day}.`,
    add: 'Añadir clientes',
    addMore:
      'Uno por línea. El apodo entre comillas; correo y teléfono tras comas. También sirve una tabla con encabezados.',
    addHint: 'María “Mari” González, maria@mail.example, 206 555 0144',
    addDo: 'Añadir a la lista',
    file: 'Abrir un archivo CSV',
    working: 'Un momento…',
    added: (count, skipped) =>
      `${count === 1 ? '1 cliente leído' : `${count.toLocaleString('es')} clientes leídos`} y vueltos códigos. Los nombres ya no están aquí.${
        skipped ? ` ${skipped === 1 ? '1 línea' : `${skipped} líneas`} sin nombre.` : ''
      }`,
    nobody: 'Eso no nombra a nadie.',
    tooMany: 'Serían más clientes de los que caben: 20.000.',
    failed: 'Este navegador no lo guardó. Nada ha cambiado.',
    remove: 'Quitar a un cliente',
    removeMore: 'Escriba el nombre como lo añadió.',
    removeDo: 'Quitar',
    removed: 'Quitado.',
    unknown: 'Nadie con ese nombre está en su lista.',
    erase: 'Borrar la lista',
    eraseSure: '¿Borrar a todos los clientes de la lista? No se puede deshacer.',
    eraseYes: 'Sí, borrar',
    eraseNo: 'Conservarla',
    erased: 'Borrada.',
  },
  releases: {
    title: 'Autorizaciones firmadas',
    lead: 'Si un cliente firmó que puede contarse a alguien, Subrosa le avisa en lugar de retener el mensaje, hasta el día en que termina.',
    none: 'No hay ninguna autorización.',
    reader: 'A quién puede contarse',
    readerMore: 'Una dirección de correo, o un dominio como cityhospital.example.',
    client: 'De quién',
    clientMore: 'Un cliente de su lista, por su nombre. Vacío: cualquier cliente.',
    until: 'Vale hasta',
    notes: 'Dice que pueden contarse las notas de psicoterapia',
    part2: 'Es un consentimiento escrito para tratamiento de adicciones (42 CFR Part 2)',
    add: 'Añadir autorización',
    remove: 'Quitar',
    anyone: 'Cualquier cliente',
    one: 'Un cliente de su lista',
    untilDay: (day) => `Hasta el ${day}`,
    endedDay: (day) => `Terminó el ${day}: ya no abre nada`,
    alsoNotes: 'también notas de psicoterapia',
    alsoPart2: 'también tratamiento de adicciones',
    shipped: 'De su consulta',
    badReader: 'Escriba una dirección o un dominio, como cityhospital.example.',
    badDay: 'Elija el último día en que vale.',
    unknown: 'Nadie con ese nombre está en su lista.',
    added: 'Añadida.',
    removed: 'Quitada.',
    ended: (count) =>
      count === 1
        ? '1 autorización terminó. Pida una nueva, o quítela.'
        : `${count} autorizaciones terminaron. Pida nuevas, o quítelas.`,
    popup: (count) => (count === 1 ? '1 autorización terminó' : `${count} autorizaciones terminaron`),
  },
  released: (day) =>
    `Una autorización firmada para quien lo lee vale hasta el ${day}. Cuente lo que cubre, y nada más.`,
  lapsed: (day) => `La autorización para quien lo lee terminó el ${day}. Pida una nueva a su cliente.`,
};

/** Words on clients by language. */
export const CLIENTS_WORDS: Readonly<Record<Language, ClientsWords>> = { en, es };

/** An ISO day as people write it: June 30, 2027. */
export function sayDay(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toLocaleDateString(language, { dateStyle: 'long' });
}
