import { frameOf, upwards } from '../dom/tree';

/** Calls `moved` when the element may have moved, changed its size or gone: after scrolls, resizes and shifts of layout. No polling. */
export function follow(element: HTMLElement, moved: () => void): () => void {
  const life = new AbortController();
  const options = { capture: true, passive: true, signal: life.signal };
  const sizes = new ResizeObserver(moved);
  sizes.observe(element);
  for (let page = element.ownerDocument; ; ) {
    page.defaultView?.addEventListener('scroll', moved, options);
    page.defaultView?.addEventListener('resize', moved, options);
    const frame = frameOf(page);
    if (!frame) break;
    sizes.observe(frame);
    page = frame.ownerDocument;
  }
  window.visualViewport?.addEventListener('resize', moved, options);
  window.visualViewport?.addEventListener('scroll', moved, options);

  // an observer whose root is cut down to the element's own box reports when the element leaves that box
  let shifts: IntersectionObserver | null = null;
  const outermost = [...upwards(element)].find((at) => at.ownerDocument === document) ?? element;
  function watchPlace(): void {
    shifts?.disconnect();
    const { top, left, width, height } = outermost.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    if (life.signal.aborted || !width || !height) return;
    const inset = [top, clientWidth - (left + width), clientHeight - (top + height), left];
    let first = true;
    shifts = new IntersectionObserver(
      ([entry]) => {
        if (first) first = false;
        else if (entry) {
          moved();
          watchPlace();
        }
      },
      { rootMargin: inset.map((side) => `${-Math.floor(side)}px`).join(' '), threshold: 1 },
    );
    shifts.observe(outermost);
  }
  watchPlace();

  return () => {
    life.abort();
    sizes.disconnect();
    shifts?.disconnect();
  };
}
