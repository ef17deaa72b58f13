import Quill from 'quill';
import { box, raise } from './stage';

const Embed = Quill.import('blots/embed') as unknown as { new (): object; create(value: unknown): HTMLElement };
class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static override create(name: unknown): HTMLElement {
    const node = super.create(name);
    node.textContent = `@${name}`;
    return node;
  }
}
Quill.register({ 'formats/mention': Mention } as never);

const quill = new Quill(box, { theme: 'snow', modules: { toolbar: false } });
raise({
  load: (html) => {
    quill.setContents(quill.clipboard.convert({ html: html.replaceAll('<br>', '</p><p>') }));
    quill.history.clear();
  },
  model: () => quill.getText().replace(/\n$/, ''),
  saved: () => JSON.stringify(quill.getContents()),
  mention: (name) => quill.insertEmbed(quill.getLength() - 1, 'mention', name),
});
