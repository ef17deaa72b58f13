/** Runs in the browser: a page with one composer, watched by a stand-in for the guard that shows what it is told to. */
import type { Inspection } from '../../src/engine/types';
import type { Face } from '../../src/guard/face';
import { createInPage } from '../../src/ui/in-page';
import type { InPageOptions, Mark, View } from '../../src/ui/view';
import { CAUTION, CLEAR, HOLD, RULES, TEXT } from './sample';

const INSPECTIONS: Record<string, Inspection> = {
  hold: HOLD,
  caution: CAUTION,
  clear: CLEAR,
  released: { ...CAUTION, released: '2027-06-30' },
  lapsed: { ...HOLD, lapsed: '2026-10-31' },
};

/** What a test may do on the stage. */
export interface Stage {
  /** `null` is a draft not read yet, `nothing` no draft at all. */
  show(inspection: string | null, more?: Partial<Pick<View, 'state' | 'reason' | 'rtl'>>): void;
  hold(inspection: string): void;
  /** Every call of the UI to the guard, in order. */
  readonly calls: string[];
  readonly answers: string[];
  step(by: 1 | -1): void;
  adopt(options: InPageOptions): void;
  destroy(): void;
  applies: boolean;
}

function raise(options: InPageOptions, signs = true): Stage {
  const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement;
  editor.textContent = TEXT;
  const calls: string[] = [];
  const answers: string[] = [];
  const stage = { calls, answers, applies: true };
  const face = createInPage(
    {
      apply: async (rewordings) => {
        calls.push(`apply ${rewordings.map((r) => r.text).join(' | ')}`);
        return stage.applies;
      },
      dismiss: (words, scope) => calls.push(`dismiss ${words} ${scope}`),
      openRule: (rule) => calls.push(`rule ${rule}`),
      goTo: (finding) => {
        calls.push(`go ${finding}`);
        editor.focus();
      },
      countersign: async () => {
        calls.push('countersign');
        return signs;
      },
    },
    RULES,
    options,
  );
  // Fails to compile when the two rooms' shapes drift apart.
  const asFace: Face = face;

  const rects = (start: number, end: number) => {
    const range = document.createRange();
    const node = editor.firstChild as Text;
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  };
  const marksOf = (inspection: Inspection): Mark[] =>
    inspection.findings.map(({ signals }, finding) => ({
      finding,
      rects: signals.flatMap((s) => rects(s.start, s.end)),
    }));

  let shown: Parameters<Stage['show']> | null = null;
  const show: Stage['show'] = (name, more = {}) => {
    shown = [name, more];
    if (name === 'nothing') return asFace.show(null);
    const inspection = name === null ? null : (INSPECTIONS[name] ?? null);
    asFace.show({
      editor: editor.getBoundingClientRect(),
      state: 'read',
      inspection,
      marks: inspection ? marksOf(inspection) : [],
      ...more,
    });
  };
  addEventListener('scroll', () => shown && show(...shown), true);
  return Object.assign(stage, {
    show,
    hold: (name: string) => {
      asFace.hold(INSPECTIONS[name] as Inspection).then((answer) => answers.push(JSON.stringify(answer)));
    },
    step: face.step,
    adopt: (next: InPageOptions) => face.adopt(RULES, next),
    destroy: () => {
      shown = null;
      asFace.destroy();
    },
  });
}

Object.assign(window, { raise });
