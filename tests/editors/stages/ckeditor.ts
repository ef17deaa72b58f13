import type * as Package from 'ckeditor5';
import { box, raise } from './stage';

declare const CKEDITOR: typeof Package;

const { BlockQuote, Bold, ClassicEditor, Essentials, Italic, List, Paragraph } = CKEDITOR;
const editor = await ClassicEditor.create(box.appendChild(document.createElement('div')), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, List, BlockQuote],
});

const linesOf = (element: Package.ModelElement): string[] => {
  const children = [...element.getChildren()];
  if (children.some((child) => child.is('element') && !child.is('element', 'softBreak')))
    return children.flatMap((child) => linesOf(child as Package.ModelElement));
  return [children.map((child) => (child.is('$text') ? child.data : '\n')).join('')];
};
raise({
  load: (html) => editor.setData(html.replaceAll('<p></p>', '<p>&nbsp;</p>')),
  model: () =>
    linesOf(editor.model.document.getRoot() as Package.ModelElement)
      .join('\n')
      .replaceAll('\u00a0', ' '),
  saved: () => editor.getData(),
});
