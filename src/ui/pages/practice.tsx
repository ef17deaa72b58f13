import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../engine/types';
import type { PageWords } from '../words/pages';
import { EXERCISES } from './exercises';
import { MarkedText } from './marked-text';
import type { LibraryPort } from './ports';

interface PracticeProps {
  readonly words: PageWords;
  readonly library: LibraryPort;
  readonly onRule: (rule: string) => void;
}

/** Ten drafts to judge, one at a time, each explained after it. Keeps no score beyond this page. */
export function Practice({ words, library, onRule }: PracticeProps) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<readonly Verdict[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const exercise = EXERCISES[at];
  const answer = answers[at];
  const go = (to: number) => {
    setAt(to);
    title.current?.focus();
  };

  if (!exercise) {
    const right = answers.filter((given, index) => given === EXERCISES[index]?.verdict).length;
    return (
      <section class="practice">
        <h1 ref={title} tabIndex={-1}>
          {words.practice.done}
        </h1>
        <p class="lead">{words.practice.score(right, EXERCISES.length)}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            setAnswers([]);
            go(0);
          }}
        >
          {words.practice.again}
        </button>
      </section>
    );
  }

  const stretches = exercise.told.map((told) => {
    const start = exercise.text.indexOf(told);
    return { start, end: start + told.length, verdict: exercise.verdict === 'hold' ? 'hold' : 'caution' } as const;
  });
  const rule = library.rules.find(({ id }) => id === exercise.rule);
  return (
    <section class="practice">
      <h1 ref={title} tabIndex={-1}>
        {words.practice.title}
      </h1>
      {at === 0 && !answer && <p class="lead">{words.practice.lead}</p>}
      <p class="small quiet">{words.practice.of(at + 1, EXERCISES.length)}</p>
      <progress
        value={at + (answer ? 1 : 0)}
        max={EXERCISES.length}
        aria-label={words.practice.of(at + 1, EXERCISES.length)}
      />
      <blockquote lang="en">
        <MarkedText text={exercise.text} stretches={answer ? stretches : []} />
      </blockquote>
      <p class="quiet">
        {words.practice.readBy} <b>{words.readers[exercise.audience]}</b>
      </p>
      <div class="answers" role="group" aria-label={words.practice.ask}>
        {(['clear', 'caution', 'hold'] as const).map((verdict) => (
          <button
            type="button"
            key={verdict}
            class={`button ${answer && verdict === exercise.verdict ? `right ${verdict}` : ''}`}
            aria-pressed={answer === verdict}
            disabled={answer !== undefined}
            onClick={() => setAnswers([...answers, verdict])}
          >
            {words.practice.choices[verdict]}
          </button>
        ))}
      </div>
      <div role="status">
        {answer && (
          <div class={`explained ${exercise.verdict}`}>
            <p>
              <b>
                {answer === exercise.verdict
                  ? words.practice.right
                  : words.practice.other(words.verdict[exercise.verdict])}
              </b>{' '}
              <span lang="en">{exercise.why}</span>
            </p>
            {exercise.better && (
              <p lang="en">
                <span class="small quiet">{words.practice.better}</span>
                <br />
                <q>{exercise.better}</q>
              </p>
            )}
            {rule && (
              <button type="button" class="link" onClick={() => onRule(rule.id)}>
                {rule.title}
              </button>
            )}
          </div>
        )}
      </div>
      {answer && (
        <button type="button" class="button primary" onClick={() => go(at + 1)}>
          {words.practice.next}
        </button>
      )}
    </section>
  );
}
