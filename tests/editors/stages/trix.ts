import 'trix';
import { asDivs, box, raise } from './stage';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}

box.innerHTML = '<trix-editor style="min-height: 150px"></trix-editor>';
const element = box.querySelector('trix-editor') as TrixElement;
const ready = () =>
  raise({
    load: (html) => element.editor.loadHTML(asDivs(html)),
    model: () => element.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
    saved: () => element.value,
  });
if (element.editor) ready();
else element.addEventListener('trix-initialize', ready);
