import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { $isListNode, ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, $isElementNode, createEditor, type LexicalNode } from 'lexical';
import { box, raise } from './stage';

const root = document.createElement('div');
root.contentEditable = 'true';
box.append(root);
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerList(editor);
const history = createEmptyHistoryState();
registerHistory(editor, history, 300);

const linesOf = (node: LexicalNode): string[] =>
  $isListNode(node) ? node.getChildren().flatMap(linesOf) : [node.getTextContent()];

raise({
  load: (html) => {
    editor.update(
      () => {
        const page = new DOMParser().parseFromString(
          html.replace(/<blockquote><p>(.*?)<\/p><\/blockquote>/g, '<blockquote>$1</blockquote>'),
          'text/html',
        );
        $getRoot().clear();
        for (const node of $generateNodesFromDOM(editor, page)) {
          if ($isElementNode(node)) $getRoot().append(node);
        }
        if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
      },
      { discrete: true },
    );
    history.undoStack.length = 0;
    history.redoStack.length = 0;
    history.current = { editor, editorState: editor.getEditorState() };
  },
  model: () => editor.read(() => $getRoot().getChildren().flatMap(linesOf).join('\n')),
  saved: () => JSON.stringify(editor.getEditorState()),
});
