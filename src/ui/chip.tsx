import { Rose } from './rose';
import type { View } from './view';
import type { InPageWords } from './words/in-page';

type Tone = 'quiet' | 'checking' | 'waiting' | 'unread' | 'caution' | 'hold';

/** What the chip says of a view: how loud it is and in which words. */
function chipState(view: View, count: number, words: InPageWords): { tone: Tone; text: string; label: string } {
  const { state, inspection, reason } = view;
  const unread = inspection?.unread ?? (state === 'unread' ? (reason ?? '') : undefined);
  if (state === 'waiting') return { tone: 'waiting', text: words.waiting, label: reason ?? words.waiting };
  if (unread !== undefined) {
    const text = unread ? words.unread(unread) : words.unreadable;
    return { tone: 'unread', text, label: text };
  }
  // While the next reading runs, what is known stays: a count that blinks at every key is noise.
  if (inspection && inspection.verdict !== 'clear' && count > 0) {
    return { tone: inspection.verdict, text: String(count), label: words.chip(count) };
  }
  if (state === 'checking') return { tone: 'checking', text: '', label: words.checking };
  return { tone: 'quiet', text: '', label: words.nothing };
}

/**
 * Where the chip's lower outer corner goes: inside the editor's on the side where lines end, in its middle where it is one line high, never
 * off the screen.
 */
export function chipCorner({ editor, rtl }: Pick<View, 'editor' | 'rtl'>): { x: number; y: number } | null {
  const right = Math.min(editor.right, innerWidth);
  const bottom = Math.min(editor.bottom, innerHeight);
  if (right - Math.max(editor.left, 0) < 40 || bottom - Math.max(editor.top, 0) < 14) return null;
  return {
    x: rtl ? Math.max(editor.left, 0) + 10 : right - 10,
    y: editor.height < 48 ? (editor.top + editor.bottom) / 2 + 12 : bottom - 8,
  };
}

interface ChipProps {
  readonly view: View;
  /** How many concerns. */
  readonly count: number;
  readonly words: InPageWords;
  readonly onOpen: (byKey: boolean) => void;
}

/** The small rose at the editor's corner. A pointer that presses it leaves the caret where it is. */
export function Chip({ view, count, words, onOpen }: ChipProps) {
  const { tone, text, label } = chipState(view, count, words);
  const at = chipCorner(view);
  if (!at) return null;
  const side = view.rtl ? ' rtl' : '';
  const style = `left:${Math.round(at.x)}px;top:${Math.round(at.y)}px`;
  if (tone === 'quiet' || tone === 'checking') {
    return (
      <div class={`chip ${tone}${side}`} style={style} data-tone={tone}>
        <Rose size={14} />
      </div>
    );
  }
  const opens = tone === 'caution' || tone === 'hold';
  return (
    <button
      type="button"
      class={`chip ${tone}${side}`}
      style={style}
      data-tone={tone}
      aria-label={label}
      aria-haspopup={opens ? 'dialog' : undefined}
      title={opens ? words.chipHint : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => opens && onOpen(event.detail === 0)}
    >
      <Rose size={16} struck={tone === 'unread'} />
      <span>{text}</span>
    </button>
  );
}
