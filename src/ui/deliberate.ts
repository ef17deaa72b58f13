/** A choice counts only after its button could be seen this long. Milliseconds. */
const SEEN_MS = 500;
/** Below this the page has made us a ghost. */
const OPAQUE = 0.8;

/** Tells whether a click was the writer's own and aimed at what it hit. */
export interface Deliberation {
  /** Call when the surface is shown or raised again: from now on it counts as newly seen. */
  shown(): void;
  /** True for a trusted event on `currentTarget`, visible long enough, uncovered and not made transparent. */
  holds(event: Event): boolean;
  /** Lets the browser watch for anything drawn over `element` (Chromium; elsewhere a no-op). */
  watch(element: Element): () => void;
}

/** One per surface that offers a choice which the page might want pressed. */
export function deliberation(host: HTMLElement): Deliberation {
  let since = performance.now();
  let covered = false;
  const solid = (element: Element | null) => {
    if (!element) return true;
    const { opacity, visibility } = getComputedStyle(element);
    return Number(opacity) >= OPAQUE && visibility !== 'hidden';
  };
  return {
    shown: () => {
      since = performance.now();
    },
    holds: (event) => {
      if (!event.isTrusted || performance.now() - since < SEEN_MS || covered) return false;
      const box = (event.currentTarget as Element).getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return hit === host && [host, document.documentElement, document.body].every(solid);
    },
    watch: (element) => {
      covered = false;
      if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => {};
      const observer = new IntersectionObserver(
        (entries) => {
          const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean };
          // Uncovering does not help at once: what was hidden has to be seen first.
          if (covered && isVisible) since = performance.now();
          covered = !isVisible;
        },
        // Not in TypeScript's DOM library: Intersection Observer v2.
        { threshold: 1, trackVisibility: true, delay: 100 } as IntersectionObserverInit,
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
  };
}
