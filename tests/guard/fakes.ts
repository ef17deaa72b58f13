import type { EditorAdapter } from '../../src/editors/editor';
import type { Inspection, Signal } from '../../src/engine/types';
import type { Eyes } from '../../src/guard/place';
import type { Reader } from '../../src/guard/watch';
import type { SiteAdapter } from '../../src/sites/site';

/** A throw-away engine: every NAME in capitals is a client's and held; `?` makes a caution, `boom` throws. */
export const fakeReader: Reader = {
  inspect({ boxes, audience = 'public' }, { ownNames }): Inspection {
    const signals: Signal[] = boxes.flatMap(({ name, text }) =>
      [...text.matchAll(/\b[A-Z]{3,}\b/g)]
        .filter(([word]) => !ownNames.includes(word.toLowerCase()))
        .map(({ 0: quote, index }) => ({
          signal: 'identifier',
          type: 'person-name',
          box: name,
          start: index,
          end: index + quote.length,
          quote,
          subject: 'client',
          confidence: 'certain',
        })),
    );
    const text = boxes.map((box) => box.text).join('\n');
    if (text.includes('boom')) throw new Error('boom');
    if (signals.length) {
      const reword = signals.map(({ box, start, end }) => ({ box, start, end, text: 'a client' }));
      return {
        verdict: 'hold',
        audience,
        findings: [{ rule: 'names', verdict: 'hold', signals, why: 'A name.', reword }],
      };
    }
    if (text.includes('?'))
      return {
        verdict: 'caution',
        audience,
        findings: [{ rule: 'doubt', verdict: 'caution', signals, why: 'A doubt.' }],
      };
    return { verdict: 'clear', audience, findings: [] };
  },
};

const textarea: EditorAdapter = {
  id: 'textarea',
  claim: (element) => (element.localName === 'textarea' ? (element as HTMLElement) : null),
  read: (root) => (root as HTMLTextAreaElement).value,
  rects: () => [],
  async replace(root, { start, end }, text) {
    const box = root as HTMLTextAreaElement;
    box.value = box.value.slice(0, start) + text + box.value.slice(end);
    return true;
  },
};

export const site: SiteAdapter = {
  id: 'fake',
  hosts: [],
  audience: () => 'public',
  composer: (editor) => editor.closest('section'),
  recipients: () => [],
  boxes: () => [],
  sends: ['button.send'],
  notSends: ['button.draft'],
  keys: [{ key: 'Enter', mod: true }],
  checked: '2026-11-24',
  certainty: 'sure',
};

/** Eyes that see textareas, one site, and buttons called Post. */
export const eyes: Eyes = {
  editorAt: (element) => (textarea.claim(element) ? { adapter: textarea, root: element as HTMLElement } : null),
  siteOf: () => site,
  placeOf: () => 'somewhere.example/',
  composerAround: (editor) => editor.closest('section') ?? editor,
  controlAt: (element) => element?.closest('button') ?? null,
  looksLikeSend: (control) => control.textContent === 'Post',
  looksAside: (control) => control.textContent === 'Save draft',
  standsApart: () => false,
};

/** An event as the browser makes it for a person: trusted. */
export function trusted(
  type: string,
  target: Element,
  more: Record<string, unknown> = {},
): Event & { withheld: boolean } {
  const event = {
    type,
    isTrusted: true,
    target,
    withheld: false,
    composedPath: () => [target],
    preventDefault: () => undefined,
    stopImmediatePropagation() {
      event.withheld = true;
    },
    ...more,
  };
  return event as unknown as Event & { withheld: boolean };
}
