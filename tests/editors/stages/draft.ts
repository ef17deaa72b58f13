import { convertFromRaw, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { blocksOf, box, raise } from './stage';

let state = EditorState.createEmpty();
let show: (next: EditorState) => void = () => {};

function App() {
  const [shown, setShown] = useState(state);
  show = (next) => {
    state = next;
    setShown(next);
  };
  return h(Editor, {
    editorState: shown,
    onChange: show,
    handleKeyCommand: (command: string, before: EditorState) => {
      const next = RichUtils.handleKeyCommand(before, command);
      if (next) show(next);
      return next ? 'handled' : 'not-handled';
    },
    handleReturn: (event: { shiftKey: boolean }, before: EditorState) => {
      if (!event.shiftKey) return 'not-handled';
      show(RichUtils.insertSoftNewline(before));
      return 'handled';
    },
  });
}
createRoot(box).render(h(App));

const TYPES = { paragraph: 'unstyled', item: 'unordered-list-item', quote: 'blockquote' } as const;

raise({
  load: (html) => {
    (document.activeElement as HTMLElement | null)?.blur(); // a new state starts out without the focus
    const blocks = blocksOf(html).map(({ type, leaves }, index) => {
      let text = '';
      const inlineStyleRanges: { offset: number; length: number; style: 'BOLD' | 'ITALIC' }[] = [];
      for (const leaf of leaves) {
        const range = { offset: text.length, length: leaf.text.length };
        if (leaf.bold) inlineStyleRanges.push({ ...range, style: 'BOLD' });
        if (leaf.italic) inlineStyleRanges.push({ ...range, style: 'ITALIC' });
        text += leaf.text;
      }
      return { key: `k${index}`, text, type: TYPES[type], depth: 0, inlineStyleRanges, entityRanges: [] };
    });
    show(EditorState.createWithContent(convertFromRaw({ blocks, entityMap: {} })));
  },
  model: () => state.getCurrentContent().getPlainText('\n'),
  saved: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
});
