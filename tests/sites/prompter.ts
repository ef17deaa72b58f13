import { findAll, holds } from '../../src/dom/tree';
import { chooseEditor } from '../../src/editors/choose';
import { chooseSite } from '../../src/sites/choose';
import { composerAround, looksLikeSend, standsApart } from '../../src/sites/send-control';
import type { SiteAdapter } from '../../src/sites/site';

/** Runs in the extension's world: what Subrosa makes of the page, beside what the page says of itself in `data-` attributes. */

const listed = (selectors: readonly string[], control: Element) =>
  selectors.length > 0 && control.closest(selectors.join()) !== null;

/** As the gate decides: whether the control sends what stands in this editor. */
function sends(site: SiteAdapter, editor: HTMLElement, control: HTMLElement): boolean {
  const composer = site.composer(editor) ?? composerAround(editor);
  const hinted = listed(site.sends, control);
  if (listed(site.notSends, control) || !(hinted || looksLikeSend(control))) return false;
  return holds(composer, control) || hinted || standsApart(control, composer);
}

/** As it would decide if no selector of the site fitted any more. */
function found(editor: HTMLElement, control: HTMLElement): boolean {
  const composer = composerAround(editor);
  return looksLikeSend(control) && (holds(composer, control) || standsApart(control, composer));
}

const said = (element: HTMLElement, name: string) => element.dataset[name]?.split(',').filter(Boolean) ?? [];

/** All editors of the page: what is expected of each, and what came of it. */
export function survey() {
  const site = chooseSite(document);
  const of = (attribute: string, name: string) => findAll(document, `[data-${attribute}="${name}"]`);
  const editors = findAll(document, '[data-editor]').map((editor) => {
    const name = editor.dataset.editor ?? '';
    const composer = site.composer(editor) ?? composerAround(editor);
    const recipients = site.recipients(composer);
    const label = (control: HTMLElement) => control.outerHTML.slice(0, 100);
    const addresses = (field: string) =>
      recipients.filter((each) => each.field === field).map(({ address }) => address);
    const open = chooseEditor(editor);
    return {
      name,
      expected: {
        reads: editor.dataset.reads,
        boxes: said(editor, 'boxes'),
        recipients: { to: said(editor, 'to'), cc: said(editor, 'cc'), bcc: said(editor, 'bcc') },
        enter: editor.dataset.enter !== undefined,
        readable: editor.dataset.unreadable === undefined,
      },
      actual: {
        reads: site.audience(editor),
        boxes: site.boxes(composer, editor).map((box) => box.name),
        recipients: { to: addresses('to'), cc: addresses('cc'), bcc: addresses('bcc') },
        enter: site.keys.some(
          (key) => key.key === 'Enter' && !key.mod && (!key.within || editor.closest(key.within) !== null),
        ),
        readable: open !== null && open.adapter.read(open.root) !== null,
      },
      missed: of('sends', name)
        .filter((control) => !sends(site, editor, control))
        .map(label),
      wrong: [...of('waits', name), ...of('not', name).filter(() => false)]
        .filter((control) => sends(site, editor, control))
        .map(label),
      structural: of('sends', name)
        .filter((control) => control.dataset.only !== 'hint' && !found(editor, control))
        .map(label),
    };
  });
  return { site: site.id, editors };
}
