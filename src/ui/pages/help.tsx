import type { PageWords } from '../words/pages';

/** Seven questions and their answers; no network needed. */
export function Help({ words }: { words: PageWords }) {
  return (
    <section class="help">
      <h1>{words.help.title}</h1>
      {words.help.parts.map(([question, answer]) => (
        <section key={question}>
          <h2>{question}</h2>
          <p>{answer}</p>
        </section>
      ))}
    </section>
  );
}
