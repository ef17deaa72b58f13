import type { Inspection } from '../engine/types';
import type { Mark } from './view';

/** Which finding's words lie under a point of the viewport; the worst one where several do. */
export function findingAt(marks: readonly Mark[], editor: DOMRect, x: number, y: number): number | null {
  if (x < editor.left || x > editor.right || y < editor.top || y > editor.bottom) return null;
  let found: number | null = null;
  for (const { finding, rects } of marks) {
    if (found !== null && finding >= found) continue;
    if (rects.some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom + 3)) found = finding;
  }
  return found;
}

/** The part of a finding's words that can be seen now: where its card is anchored. */
export function visibleRect(marks: readonly Mark[], editor: DOMRect, finding: number): DOMRect | null {
  for (const mark of marks) {
    if (mark.finding !== finding) continue;
    const rect = mark.rects.find(
      (r) => r.bottom > editor.top && r.top < editor.bottom && r.right > editor.left && r.left < editor.right,
    );
    if (rect) return rect;
  }
  return null;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly editor: DOMRect;
  readonly inspection: Inspection;
  /** The findings whose card is open. */
  readonly open: readonly number[];
}

/** All underlines of a draft as three paths, however many there are: a scroll costs three attributes. */
export function Marks({ marks, editor, inspection, open }: MarksProps) {
  const line: Record<'hold' | 'caution', string> = { hold: '', caution: '' };
  let wash = '';
  let chosen = '';
  for (const { finding, rects } of marks) {
    const verdict = inspection.findings[finding]?.verdict;
    if (!verdict) continue;
    for (const rect of rects) {
      const x = Math.round(rect.left - editor.left);
      const y = Math.round(rect.top - editor.top);
      const width = Math.round(rect.width);
      const height = Math.round(rect.height);
      line[verdict] += `M${x} ${y + height}h${width}`;
      const box = `M${x} ${y}h${width}v${height}h${-width}z`;
      if (open.includes(finding)) chosen += box;
      else if (verdict === 'hold') wash += box;
    }
  }
  const { left, top, width, height } = editor;
  return (
    <svg class="marks" style={`left:${left}px;top:${top}px;width:${width}px;height:${height}px`} aria-hidden="true">
      <path class="wash" d={wash} />
      <path class="open" d={chosen} />
      <path class="caution" d={line.caution} />
      <path class="hold" d={line.hold} />
    </svg>
  );
}
