/** What the page of one editor offers to the suite: its own way in and its own model, never Subrosa's. */
export interface Stage {
  /** Replaces the document; nothing before it can be undone. Takes `<p> <br> <strong> <em> <ul><li> <blockquote><p>`. */
  load(html: string): void;
  /** The text as the editor's own model has it: one line per block or break, joined by `\n`. */
  model(): string;
  /** What the editor would save. */
  saved(): string;
  /** Puts `@name` at the end of the document as the editor's own mention chip. */
  mention?(name: string): void;
}

declare global {
  interface Window {
    stage: Stage;
    box: HTMLElement;
  }
}

/** Where the editor stands: in the page, or as the address says in a shadow root, a frame, a dialog, a popover. */
function findPlace(): HTMLElement {
  const place = new URLSearchParams(location.search).get('in');
  const box = document.getElementById('box') as HTMLElement;
  if (place === 'open' || place === 'closed') {
    const host = document.body.insertBefore(document.createElement('div'), box);
    const root = host.attachShadow({ mode: place });
    for (const style of document.querySelectorAll('style, link')) root.append(style.cloneNode(true));
    root.append(box);
  } else if (place === 'dialog') {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(box);
    dialog.showModal();
  } else if (place === 'popover') {
    const popover = document.body.appendChild(document.createElement('div'));
    popover.popover = 'manual';
    popover.append(box);
    popover.showPopover();
  } else if (place === 'frame') {
    const frame = document.body.insertBefore(document.createElement('iframe'), box);
    frame.width = '560';
    frame.height = '200';
    const page = frame.contentDocument as Document;
    for (const style of document.querySelectorAll('style, link')) page.head.append(style.cloneNode(true));
    page.body.style.margin = '5px';
    page.body.append(box);
  }
  return box;
}

export const box = findPlace();
window.box = box;

/** Hands the stage to the suite. */
export function raise(stage: Stage): void {
  window.stage = stage;
  document.body.dataset.ready = 'yes';
}

/** A stretch of one line, in one format. */
export interface Leaf {
  text: string;
  bold?: true;
  italic?: true;
}

/** A line of the document. */
export interface Block {
  type: 'paragraph' | 'item' | 'quote';
  leaves: Leaf[];
}

/** The suite's HTML as blocks, for editors that have no HTML of their own. */
export function blocksOf(html: string): Block[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('p, li')].map((element) => {
    const leaves: Leaf[] = [];
    const walk = (node: Node, format: Omit<Leaf, 'text'>) => {
      if (node.nodeName === 'BR') leaves.push({ text: '\n', ...format });
      else if (node.nodeType === 3) leaves.push({ text: node.textContent ?? '', ...format });
      else {
        const inner: Omit<Leaf, 'text'> = { ...format };
        if (node.nodeName === 'STRONG') inner.bold = true;
        if (node.nodeName === 'EM') inner.italic = true;
        for (const child of node.childNodes) walk(child, inner);
      }
    };
    walk(element, {});
    return {
      type: element.localName === 'li' ? 'item' : element.closest('blockquote') ? 'quote' : 'paragraph',
      leaves,
    };
  });
}

/** The suite's HTML for editors whose lines are `<div>`. */
export const asDivs = (html: string) =>
  html.replaceAll('<p></p>', '<div><br></div>').replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');

/** The text of saved HTML, one line per block or break. */
export function linesOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [];
  for (const block of page.querySelectorAll('p, li, div:not(:has(div, p, li))')) {
    if (block.querySelector('p, li')) continue;
    for (const br of block.querySelectorAll('br')) br.replaceWith('\n');
    lines.push((block.textContent ?? '').replace(/\n$/, ''));
  }
  return lines.join('\n').replaceAll('\u00a0', ' ');
}
