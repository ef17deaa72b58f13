import { asDivs, box, linesOf, raise } from './stage';

box.contentEditable = 'true';
/** The document with its first line, which the browser may leave bare, in a block like the others. */
function text(): string {
  const copy = box.cloneNode(true) as HTMLElement;
  const bare = document.createElement('div');
  while (copy.firstChild && copy.firstChild.nodeName !== 'DIV' && copy.firstChild.nodeName !== 'UL')
    bare.append(copy.firstChild);
  if (bare.firstChild) copy.prepend(bare);
  return linesOf(copy.innerHTML);
}
raise({
  load: (html) => {
    box.innerHTML = asDivs(html);
  },
  model: text,
  saved: () => box.innerHTML,
  mention: (name) =>
    box.lastElementChild?.insertAdjacentHTML('beforeend', `<span contenteditable="false">@${name}</span>`),
});
