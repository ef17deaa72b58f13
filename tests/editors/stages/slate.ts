import { createElement as h, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, type Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { blocksOf, box, raise } from './stage';

type Made = Record<string, unknown>;

const editor = withHistory(withReact(createEditor()));
const { isInline, isVoid } = editor;
const isMention = (element: unknown) => (element as unknown as Made).type === 'mention';
editor.isInline = (element) => isMention(element) || isInline(element);
editor.isVoid = (element) => isMention(element) || isVoid(element);

const TAGS: Record<string, string> = { paragraph: 'p', item: 'li', quote: 'blockquote' };

function Element({ attributes, children, element }: RenderElementProps) {
  const { type, name } = element as unknown as { type: string; name?: string };
  if (type === 'mention') return h('span', { ...attributes, contentEditable: false }, children, `@${name}`);
  return h(TAGS[type] ?? 'p', attributes, children);
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  const { bold, italic } = leaf as unknown as Made;
  let inner = children;
  if (bold) inner = h('strong', null, inner);
  if (italic) inner = h('em', null, inner);
  return h('span', attributes, inner);
}

function App() {
  const value = useMemo(() => [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[], []);
  return h(
    Slate,
    { editor, initialValue: value, children: null },
    h(Editable, {
      renderElement: Element,
      renderLeaf: Leaf,
      placeholder: 'Say something',
      onKeyDown: (event) => {
        if (event.key === 'Enter' && event.shiftKey) {
          event.preventDefault();
          editor.insertText('\n');
        } else if (event.key === 'z' && event.ctrlKey) {
          event.preventDefault();
          editor.undo();
        }
      },
    }),
  );
}
createRoot(box).render(h(App));

const textOf = (node: Node): string =>
  isMention(node)
    ? `@${(node as unknown as Made).name}`
    : 'text' in node
      ? String(node.text)
      : (node.children as Node[]).map(textOf).join('');

raise({
  load: (html) => {
    const blocks = blocksOf(html).map(({ type, leaves }) => ({
      type,
      children: leaves.length ? leaves : [{ text: '' }],
    }));
    Editor.withoutNormalizing(editor, () => {
      Transforms.deselect(editor);
      while (editor.children.length) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, blocks as unknown as Descendant[], { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
  },
  model: () => editor.children.map(textOf).join('\n'),
  saved: () => JSON.stringify(editor.children),
  mention: (name) => {
    const at = Editor.end(editor, []);
    Transforms.insertNodes(editor, { type: 'mention', name, children: [{ text: '' }] } as unknown as Descendant, {
      at,
    });
  },
});
