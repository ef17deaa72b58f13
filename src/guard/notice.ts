/** Shows one sentence in the corner, in a closed shadow root in the top layer; the answer takes it away. For when no other UI is there yet. */
export function showNotice(sentence: string): () => void {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = 'all:initial;position:fixed;inset:auto 16px 16px auto;pointer-events:none';
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  box.style.cssText =
    'font:14px/1.45 system-ui,sans-serif;max-width:320px;padding:10px 14px;border-radius:10px;background:#3a2230;color:#fff;box-shadow:0 4px 18px #0004';
  box.textContent = sentence;
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  host.showPopover();
  return () => host.remove();
}
