/** The one element that the page can see: empty to it, closed, in the top layer above everything the page has opened. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it into the document and the top layer; does nothing where it already is. */
  attach(): void;
  detach(): void;
  /** Above whatever has been opened since. */
  raise(): void;
}

/** A page that undoes us this often within FIGHT_MS wants a fight; we leave it the field rather than freeze it. */
const FIGHTS = 8;
const FIGHT_MS = 5000;

const EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'submit', 'close', 'cancel'],
];

// Inline and important: no author stylesheet, animation or transition outranks it.
const STYLE = Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  overflow: 'visible',
  background: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
  direction: 'ltr',
  'color-scheme': 'light dark',
})
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';');

/** `onRaise` runs after the host has been put on top again, `onLost` when the page keeps taking it away. */
export function createHost(css: string, onRaise: () => void, onLost: () => void): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  let wanted = false;
  let fights: number[] = [];

  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox hides adoptedStyleSheets from extensions' scripts.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }

  const mayFight = () => {
    const now = performance.now();
    fights = [...fights.filter((then) => now - then < FIGHT_MS), now];
    if (fights.length <= FIGHTS) return true;
    detach();
    onLost();
    return false;
  };

  const dress = () => {
    for (const { name } of [...element.attributes]) {
      if (name !== 'style' && name !== 'popover') element.removeAttribute(name);
    }
    if (element.getAttribute('style') !== STYLE) element.setAttribute('style', STYLE);
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
  };

  const lift = () => {
    if (!element.matches(':popover-open')) element.showPopover();
  };

  const undressed = new MutationObserver(() => {
    if (!wanted || (element.getAttribute('style') === STYLE && element.attributes.length === 2)) return;
    if (!mayFight()) return;
    dress();
    lift();
  });
  const removed = new MutationObserver(() => {
    if (!wanted || element.isConnected || !document.documentElement || !mayFight()) return;
    attach();
    onRaise();
  });

  const raise = () => {
    if (!wanted || !element.isConnected) return;
    if (element.matches(':popover-open')) element.hidePopover();
    lift();
    onRaise();
  };

  const onToggle = (event: Event) => {
    const { newState } = event as ToggleEvent;
    const undone =
      event.target === element ? newState === 'closed' && !element.matches(':popover-open') : newState === 'open';
    if (undone && wanted && mayFight()) raise();
  };
  const onFullscreen = () => raise();

  const attach = () => {
    wanted = true;
    if (!element.isConnected) {
      dress();
      document.documentElement.append(element);
      undressed.observe(element, { attributes: true });
      removed.observe(document, { childList: true });
      removed.observe(document.documentElement, { childList: true });
      document.addEventListener('toggle', onToggle, true);
      document.addEventListener('fullscreenchange', onFullscreen, true);
    }
    lift();
  };

  const detach = () => {
    wanted = false;
    undressed.disconnect();
    removed.disconnect();
    document.removeEventListener('toggle', onToggle, true);
    document.removeEventListener('fullscreenchange', onFullscreen, true);
    element.remove();
  };

  for (const type of EVENTS) {
    // Made-up events end here, before any part of the UI hears of them.
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), {
      capture: true,
      passive: true,
    });
    // What happens inside is none of the page's business, and its shortcuts and outside-click handlers are none of ours.
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  return { element, root, attach, detach, raise };
}
