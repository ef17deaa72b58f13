import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { box, raise } from './stage';

let editor: Editor;
const mount = (content: string) => {
  editor?.destroy();
  box.replaceChildren();
  editor = new Editor({ element: box, extensions: [StarterKit, Mention], content });
};
mount('');
raise({
  load: mount,
  model: () =>
    editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', (leaf) =>
      leaf.type.name === 'hardBreak' ? '\n' : `@${leaf.attrs.label}`,
    ),
  saved: () => editor.getHTML(),
  mention: (name) => {
    editor.commands.insertContentAt(editor.state.doc.content.size - 1, {
      type: 'mention',
      attrs: { id: name, label: name },
    });
  },
});
