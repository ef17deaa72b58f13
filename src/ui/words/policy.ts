import type { Fault } from '../../settings/managed';
import type { Language } from '../view';

/** What the options and the window for a second person's code say of a practice's policy, in English. */
const en = {
  /** A practice that has not told its name. */
  somebody: 'your practice',
  title: (by: string) => `Set by ${by}`,
  lead: 'Your practice has decided some of this. What is locked says so, and cannot be changed here.',
  ask: 'Whom to ask',
  theirs: (by: string) => `Set by ${by}, and always with yours:`,
  kept: (by: string) => `${by} has this site guarded.`,
  rules: (count: number) =>
    count === 1
      ? '1 rule of the practice’s own is judged by, too.'
      : `${count} rules of the practice’s own are judged by, too.`,
  sendAnyway: {
    reason: 'A held text may go out with a reason.',
    free: 'A held text may go out without a reason.',
    'second-person': 'A held text may go out once a second person has typed their code.',
  },
  guardedTitle: 'To be guarded, not yet allowed',
  guardedLead: 'The practice wants these sites guarded. Your browser asks you once; no policy can answer for you.',
  allow: 'Allow',
  faultsTitle: 'Faults in the policy',
  faultsLead:
    'These parts do not hold. All the rest does, and Subrosa stays on guard. Tell whoever looks after the computers.',
  fault({ at, why, expected = [] }: Fault): string {
    const values = expected.join(', ');
    switch (why) {
      case 'unknown-key':
        return `${at}: there is no such setting.`;
      case 'wrong-kind':
        return `${at}: this must be of the kind ${values}.`;
      case 'wrong-value':
        return values ? `${at}: this must be one of ${values}.` : `${at}: this is not written as it must be.`;
      case 'too-much':
        return `${at}: this must be ${values} at most.`;
      case 'missing':
        return `${at}: this is missing.`;
      case 'no-such-rule':
        return `${at}: there is no rule of that name.`;
      case 'no-codes':
        return 'sendAnyway: no second person has a valid code, so a reason is asked instead.';
      case 'not-arrived':
        return `${at}: the browser has dropped this, as a rule because it is of the wrong kind.`;
      case 'gone':
        return `The browser hands over no policy any more. The last one holds until ${values}, in case its file is broken.`;
    }
  },
  code: {
    title: 'A second person’s code',
    lead: (site: string) =>
      `On ${site}, Subrosa holds a text. Read it together. If it may go out, the second person types their code.`,
    field: 'Code of the second person',
    send: 'It may go out',
    no: 'Do not send it',
    checking: 'Checking…',
    wrong: 'That code is not right.',
  },
};

/** What every tongue has to say of a policy. */
export type PolicyWords = typeof en;

const es: PolicyWords = {
  somebody: 'su consulta',
  title: (by) => `Fijado por ${by}`,
  lead: 'Su consulta ha decidido parte de esto. Lo bloqueado lo dice y no se cambia aquí.',
  ask: 'A quién preguntar',
  theirs: (by) => `Fijado por ${by}, siempre junto a lo suyo:`,
  kept: (by) => `${by} hace vigilar este sitio.`,
  rules: (count) =>
    count === 1
      ? 'También rige 1 regla propia de la consulta.'
      : `También rigen ${count} reglas propias de la consulta.`,
  sendAnyway: {
    reason: 'Un texto retenido puede salir con un motivo.',
    free: 'Un texto retenido puede salir sin motivo.',
    'second-person': 'Un texto retenido puede salir cuando otra persona escribe su código.',
  },
  guardedTitle: 'Por vigilar, aún sin permiso',
  guardedLead:
    'La consulta quiere vigilar estos sitios. El navegador le pregunta una vez; nadie puede responder por usted.',
  allow: 'Permitir',
  faultsTitle: 'Fallos en la política',
  faultsLead: 'Estas partes no rigen. El resto sí, y Subrosa sigue en guardia. Avise a quien cuida los equipos.',
  fault({ at, why, expected = [] }) {
    const values = expected.join(', ');
    switch (why) {
      case 'unknown-key':
        return `${at}: no existe ese ajuste.`;
      case 'wrong-kind':
        return `${at}: debe ser del tipo ${values}.`;
      case 'wrong-value':
        return values ? `${at}: debe ser uno de ${values}.` : `${at}: no está escrito como debe.`;
      case 'too-much':
        return `${at}: como mucho ${values}.`;
      case 'missing':
        return `${at}: falta.`;
      case 'no-such-rule':
        return `${at}: no hay regla con ese nombre.`;
      case 'no-codes':
        return 'sendAnyway: nadie tiene un código válido; en su lugar se pide un motivo.';
      case 'not-arrived':
        return `${at}: el navegador lo ha descartado, por lo común por ser de otro tipo.`;
      case 'gone':
        return `El navegador ya no entrega ninguna política. La última rige hasta ${values}, por si su archivo está dañado.`;
    }
  },
  code: {
    title: 'Código de otra persona',
    lead: (site) =>
      `En ${site}, Subrosa retiene un texto. Léanlo juntos. Si puede salir, la otra persona escribe su código.`,
    field: 'Código de la otra persona',
    send: 'Puede salir',
    no: 'No enviarlo',
    checking: 'Comprobando…',
    wrong: 'Ese código no es correcto.',
  },
};

/** The words of a policy by language. */
export const POLICY_WORDS: Readonly<Record<Language, PolicyWords>> = { en, es };
