import {
  createEditor,
  createModelFromHtml,
  EditPlugin,
  exportContent,
  type IEditor,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { asDivs, box, linesOf, raise } from './stage';

// as in Outlook: the editable itself bears no name, what holds it does
const parent = box.appendChild(document.createElement('div'));
parent.id = 'editorParent_1';
let editor: IEditor | undefined;
const mount = (html: string) => {
  editor?.dispose();
  const root = document.createElement('div');
  root.style.minHeight = '150px';
  parent.replaceChildren(root);
  editor = createEditor(
    root,
    [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()],
    createModelFromHtml(asDivs(html)),
  );
};
mount('');
const saved = () => exportContent(editor as IEditor, 'HTML');
raise({ load: mount, saved, model: () => linesOf(saved()) });
