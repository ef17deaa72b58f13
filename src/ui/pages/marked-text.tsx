import type { Span } from '../../engine/types';

/** Words to mark, and how loudly. */
export interface Stretch extends Pick<Span, 'start' | 'end'> {
  readonly verdict: 'caution' | 'hold';
}

/** A text with its marks; where two overlap the louder one shows. */
export function MarkedText({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return (
    <>
      {cuts.slice(1).map((end, index) => {
        const start = cuts[index] ?? 0;
        const over = stretches.filter((s) => s.start <= start && s.end >= end);
        const words = text.slice(start, end);
        if (over.length === 0) return words;
        return (
          <mark class={over.some(({ verdict }) => verdict === 'hold') ? 'hold' : 'caution'} key={start}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
