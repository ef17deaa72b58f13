import type { TinyMCE } from 'tinymce';
import { box, linesOf, raise } from './stage';

declare const tinymce: TinyMCE;

const inline = location.pathname.includes('inline');
const target = box.appendChild(document.createElement(inline ? 'div' : 'textarea'));
const [editor] = await tinymce.init({
  target,
  inline,
  license_key: 'gpl',
  menubar: false,
  toolbar: false,
  statusbar: false,
  promotion: false,
  height: 160,
});
if (!editor) throw new Error('TinyMCE did not start');
raise({
  load: (html) => {
    editor.setContent(html);
    editor.undoManager.clear();
    editor.undoManager.add();
  },
  model: () => linesOf(editor.getContent().replaceAll('<p>&nbsp;</p>', '<p></p>')),
  saved: () => editor.getContent(),
  mention: (name) =>
    editor.dom.add(editor.getBody().lastElementChild as HTMLElement, 'span', { contenteditable: 'false' }, `@${name}`),
});
