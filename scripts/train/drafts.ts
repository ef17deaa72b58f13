import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RULE_FILES } from '../../rules/index';
import type { SignalKind, Subject, Verdict } from '../../src/engine/types';
import { loadRulebook } from '../../src/rulebook';
import { type Labelled, readLabelled } from '../labelled';
import { type DraftLine, sharedFolder } from '../open-engine';

/** A labelled draft to learn from. `group` keeps twins and families on one side of a split. */
export interface Lesson extends Labelled {
  readonly source: 'shared' | 'own' | 'short' | 'ordinary' | 'notes';
  readonly group: string;
}

const MARKS: Readonly<Record<string, { signal: SignalKind; subject: Subject }>> = {
  R: { signal: 'relationship', subject: 'client' },
  C: { signal: 'content', subject: 'client' },
  D: { signal: 'identifier', subject: 'client' },
  Q: { signal: 'quasi', subject: 'client' },
  w: { signal: 'content', subject: 'writer' },
  o: { signal: 'identifier', subject: 'colleague' },
  p: { signal: 'content', subject: 'people' },
  f: { signal: 'identifier', subject: 'fictional' },
  x: { signal: 'path', subject: 'client' },
};

/** Reads one line of tests/drafts/short: `audience|verdict|text with [R:marks]`. Throws on a line that is none. */
export function readShort(line: string, id: string): Lesson {
  const [audience = '', verdict = '', ...rest] = line.split('|');
  const marked = rest.join('|');
  const signals: { quote: string; signal: SignalKind; subject: Subject }[] = [];
  const text = marked
    .replace(/ \/ /g, '\n')
    .replace(/\[([RCDQwopfx]):([^\]]*)\]/g, (_, mark: string, quote: string) => {
      const kind = MARKS[mark];
      if (kind && quote.trim()) signals.push({ quote: quote.trim(), ...kind });
      return quote;
    });
  if (!text.trim() || !['clear', 'caution', 'hold'].includes(verdict)) throw new Error(`${id}: not a short draft`);
  return {
    id,
    stratum: 'short',
    expected: [verdict as Verdict],
    audience: audience as NonNullable<DraftLine['audience']>,
    text,
    signals,
    source: 'short',
    group: id.slice(0, 3),
  };
}

const from = (folder: URL, source: Lesson['source']): Omit<Lesson, 'group'>[] =>
  readLabelled(folder).map((draft) => ({ ...draft, source }));

/** All labelled drafts at hand, twins joined into one group. Without `shared` beside the checkout, the project's own alone. */
export function readLessons(): Lesson[] {
  const shared = sharedFolder();
  const own = new URL('../../tests/drafts/', import.meta.url);
  const drafts = [...(shared ? from(new URL('eval/drafts/', shared), 'shared') : []), ...from(own, 'own')];
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  const ids = new Set(drafts.map((d) => d.id));
  for (const d of drafts) {
    if (d.twin && ids.has(d.twin)) parent.set(find(d.id), find(d.twin));
    // the scenarios of one situation share their words
    if (d.stratum === 'scenario' || d.stratum === 'not-a-leak') {
      const situation = `situation ${d.id.split('-')[0]}`;
      parent.set(find(d.id), find(situation));
    }
  }
  const lessons: Lesson[] = drafts.map((d) => ({ ...d, group: find(d.id) }));
  // the rules' own examples, a family per rule
  for (const rule of loadRulebook(RULE_FILES).rules)
    for (const verdict of ['hold', 'caution', 'clear'] as const)
      rule.examples[verdict].forEach((example, i) => {
        lessons.push({
          ...example,
          id: `${rule.id} ${verdict} ${i}`,
          stratum: 'rule',
          expected: [verdict],
          source: 'short',
          group: rule.id,
        });
      });
  if (shared) lessons.push(...readOrdinary(shared), ...readNotes(shared));
  const short = new URL('short/', own);
  if (existsSync(short))
    for (const file of readdirSync(short)
      .filter((f) => f.endsWith('.txt'))
      .sort())
      readFileSync(new URL(file, short), 'utf8')
        .split('\n')
        .forEach((line, i) => {
          if (line.trim()) lessons.push(readShort(line, `${file.slice(0, -4)}${String(i + 1).padStart(3, '0')}`));
        });
  return lessons;
}

/** Ordinary texts that must stay quiet; every other one is learned from, the rest is left for measuring. */
function readOrdinary(shared: URL): Lesson[] {
  return ['email_spamassassin_ham', 'email_sentences_parakweet', 'counselchat_answers', 'psychoed_medquad'].flatMap(
    (name) => {
      const file = new URL(`eval/dev/${name}.jsonl`, shared);
      if (!existsSync(file)) return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { id: string; text: string; expect?: string })
        .filter((doc, i) => i % 2 === 0 && doc.expect !== 'disclosure')
        .map(
          ({ id, text }): Lesson => ({
            id,
            text: text.slice(0, 2000),
            audience: 'public',
            stratum: name,
            expected: ['clear'],
            signals: [],
            source: 'ordinary',
            group: id,
          }),
        );
    },
  );
}

/** How a note begins that somebody posts: what shows that it is about one person in care. */
const NOTE_OPENINGS = ['My patient: ', 'Note on my client today: ', 'From my pt notes. ', 'One of mine this week. '];

/** Clinical notes told of one's own patient: stories in public, whatever their words. Every other one is learned from, as above. */
function readNotes(shared: URL): Lesson[] {
  const file = new URL('eval/dev/clinical_notes_mts.jsonl', shared);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .filter((_, i) => i % 2 === 0)
    .map(({ id, text }, i): Lesson => {
      const opening = NOTE_OPENINGS[i % NOTE_OPENINGS.length] ?? '';
      return {
        id,
        text: `${opening}${text.slice(0, 2000)}`,
        audience: 'public',
        stratum: 'clinical_notes_mts',
        expected: ['caution', 'hold'],
        source: 'notes',
        group: id,
      };
    });
}

/** A fold 0..folds-1 for a group, by its name alone, so that it stays the same when drafts are added. */
export function foldOf(group: string, folds: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) h = Math.imul(h ^ group.charCodeAt(i), 0x01000193);
  return ((h ^ (h >>> 13)) >>> 0) % folds;
}
