import type { Finding, Signal } from '../engine/types';
import type { InPageWords } from './words/in-page';

/** Longer quotes are cut here: a card repeats the writer's words only so that they know which are meant. UTF-16 units. */
const QUOTE_LENGTH = 84;

/**
 * What stands in the draft, each wording once, what points at a person first. Where two signals of one kind overlap
 * ("a client", "client of mine") the longer speaks for both; so it does for a word of care within what was told ("in session").
 */
export function seenIn(finding: Finding): Signal[] {
  const order = ['identifier', 'relationship', 'content', 'quasi', 'path'];
  const seen: Signal[] = [];
  for (const signal of [...finding.signals].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!seen.some((longer) => longer.quote === signal.quote || overlaps(longer, signal))) seen.push(signal);
  }
  return seen.sort((a, b) => order.indexOf(a.signal) - order.indexOf(b.signal) || a.start - b.start);
}

function overlaps(a: Signal, b: Signal): boolean {
  if (a.box !== b.box || a.start >= b.end || b.start >= a.end) return false;
  return a.signal === b.signal || (a.signal === 'content' && b.signal === 'relationship' && b.end <= a.end);
}

/** On one line, without quotation marks of its own, cut at a word's end. */
export function shorten(words: string, length = QUOTE_LENGTH): string {
  const line = words.replace(/\s+/g, ' ').replace(/^["“”«»'‘’\s]+|["“”«»'‘’\s]+$/g, '');
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s\S*$/, '')}…`;
}

/** The writer's own words in a finding, and whose they are taken to be. */
export function Seen({ finding, words, most = 4 }: { finding: Finding; words: InPageWords; most?: number }) {
  return (
    <ul class={`seen ${finding.verdict}`} aria-label={words.seen}>
      {seenIn(finding)
        .slice(0, most)
        .map((signal) => (
          <li key={signal.quote}>
            <q>{shorten(signal.quote)}</q>
            <span>{words.whose(signal)}</span>
          </li>
        ))}
    </ul>
  );
}
