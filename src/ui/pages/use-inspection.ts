import { useEffect, useState } from 'preact/hooks';
import type { Audience, Draft, Inspection } from '../../engine/types';

/** How long typing has to rest before the text is read. Milliseconds. */
const REST_MS = 200;

/**
 * What the text amounts to for this reader, shortly after the last key; null while there is no text. `current` is false
 * while it still speaks of an older text, whose marks would stand under the wrong words.
 */
export function useInspection(
  text: string,
  audience: Audience,
  inspect: (draft: Draft) => Inspection,
  /** Changes whenever the same text may be judged otherwise. */
  by: unknown,
): { readonly inspection: Inspection | null; readonly current: boolean } {
  const [read, setRead] = useState<{ text: string; audience: Audience; inspection: Inspection } | null>(null);
  useEffect(() => {
    if (text.trim() === '') {
      setRead(null);
      return;
    }
    const draft: Draft = {
      boxes: [{ name: 'text', text }],
      recipients: [],
      ...(audience !== 'unknown' && { audience }),
    };
    const later = setTimeout(() => setRead({ text, audience, inspection: inspect(draft) }), REST_MS);
    return () => clearTimeout(later);
  }, [text, audience, by]);
  return { inspection: read?.inspection ?? null, current: read?.text === text && read.audience === audience };
}
