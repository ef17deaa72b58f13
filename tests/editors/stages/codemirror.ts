import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { blocksOf, box, raise } from './stage';

const stateOf = (doc: string) =>
  EditorState.create({
    doc,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      markdown(),
      EditorView.lineWrapping,
      placeholder('Say something'),
    ],
  });
const view = new EditorView({ parent: box, state: stateOf('') });
raise({
  load: (html) =>
    view.setState(
      stateOf(
        blocksOf(html)
          .map((block) => block.leaves.map((leaf) => leaf.text).join(''))
          .join('\n'),
      ),
    ),
  model: () => view.state.doc.toString(),
  saved: () => view.state.doc.toString(),
});
