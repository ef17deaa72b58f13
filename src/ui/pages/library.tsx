import { useState } from 'preact/hooks';
import type { Rule } from '../../engine/rule';
import type { Preferences } from '../../settings/preferences';
import type { PageWords } from '../words/pages';
import type { LibraryPort } from './ports';

interface RuleArticleProps {
  readonly rule: Rule;
  readonly library: LibraryPort;
  readonly words: PageWords;
  readonly person: Pick<Preferences, 'profession' | 'place'>;
  /** Popup: summary, exceptions and wordings only. */
  readonly brief?: boolean;
  readonly onOpen: (rule: string) => void;
}

const SHOWN_CITATIONS = 4;

/** One rule: ten seconds first, then why, when not, what to write, and what it rests on. */
export function RuleArticle({ rule, library, words, person, brief = false, onOpen }: RuleArticleProps) {
  const citations = library.citationsFor(rule, person.profession, person.place);
  const related = rule.related.flatMap((id) => library.rules.filter((other) => other.id === id));
  const shown = brief ? citations.slice(0, 2) : citations.slice(0, SHOWN_CITATIONS);
  const others = citations.slice(SHOWN_CITATIONS);
  const Part = brief ? 'h3' : 'h2';
  return (
    <article class={brief ? 'rule brief' : 'rule'}>
      {brief ? <h2>{rule.title}</h2> : <h1>{rule.title}</h1>}
      <p class="summary">{rule.summary}</p>
      {!brief && rule.why && (
        <section>
          <Part>{words.rule.why}</Part>
          <p lang="en">{rule.why}</p>
        </section>
      )}
      {rule.exceptions.length > 0 && (
        <section>
          <Part>{words.rule.when}</Part>
          {rule.exceptions.map(({ id, question, text, source }) => (
            <details key={id} open={!brief} lang="en">
              <summary>{question}</summary>
              <p>
                {text} <span class="small quiet">{source}</span>
              </p>
            </details>
          ))}
        </section>
      )}
      {rule.instead.length > 0 && (
        <section>
          <Part>{words.rule.instead}</Part>
          <ul class="instead">
            {rule.instead.slice(0, brief ? 1 : undefined).map((wording) => (
              <li key={wording}>
                <q lang="en">{wording}</q>
                <Copy text={wording} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Part>{words.rule.rests}</Part>
        <Citations of={shown} words={words} dated={!brief} />
        {!brief && others.length > 0 && (
          <details>
            <summary>{words.rule.others(others.length)}</summary>
            <Citations of={others} words={words} dated />
          </details>
        )}
      </section>
      {!brief && related.length > 0 && (
        <section>
          <Part>{words.rule.related}</Part>
          <p class="related">
            {related.map(({ id, title }) => (
              <button type="button" class="link" key={id} onClick={() => onOpen(id)}>
                {title}
              </button>
            ))}
          </p>
        </section>
      )}
      {brief ? (
        <button type="button" class="link" onClick={() => onOpen(rule.id)}>
          {words.rule.open}
        </button>
      ) : (
        <p class="small quiet">{words.rule.notAdvice}</p>
      )}
    </article>
  );
}

function Citations({ of, words, dated }: { of: Rule['citations']; words: PageWords; dated: boolean }) {
  return (
    <ul class="citations">
      {of.map(({ source, section, url, checked }) => (
        <li key={`${source}${section}`}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {source}, {section}
            </a>
          ) : (
            `${source}, ${section}`
          )}{' '}
          {dated && <span class="small quiet">{words.rule.checked(checked)}</span>}
        </li>
      ))}
    </ul>
  );
}

interface CopyProps {
  readonly text: string;
  readonly words: PageWords;
  readonly label?: string;
  /** As large as other buttons. */
  readonly plain?: boolean;
}

/** Copies a wording; says so once. */
export function Copy({ text, words, label, plain = false }: CopyProps) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class={plain ? 'button' : 'button small'}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? words.rule.copied : (label ?? words.rule.copy)}
    </button>
  );
}

interface SearchProps {
  readonly library: LibraryPort;
  readonly words: PageWords;
  readonly onOpen: (rule: string) => void;
  /** Shows nothing until something is typed, and tells when that is so. */
  readonly onSearching?: (searching: boolean) => void;
}

/** Finds rules by any word of theirs, as one types. */
export function RuleSearch({ library, words, onOpen, onSearching }: SearchProps) {
  const [query, setQuery] = useState('');
  const found = onSearching && query.trim() === '' ? [] : library.search(query);
  return (
    <search>
      <input
        type="search"
        class="field"
        aria-label={words.popup.search}
        placeholder={words.popup.search}
        value={query}
        onInput={({ currentTarget: { value } }) => {
          setQuery(value);
          onSearching?.(value.trim() !== '');
        }}
      />
      <p class="small quiet" role="status">
        {query.trim() && (found.length > 0 ? words.library.count(found.length) : words.popup.noMatch)}
      </p>
      <ul class="rules">
        {found.map(({ id, title, summary }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <b>{title}</b>
              <span>{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}

interface LibraryProps extends Omit<RuleArticleProps, 'rule' | 'brief'> {
  /** The rule that is open, if one is. */
  readonly at: string | undefined;
  readonly onAll: () => void;
}

/** The library: all rules with search, or one of them. */
export function Library({ at, library, words, person, onOpen, onAll }: LibraryProps) {
  const rule = library.rules.find(({ id }) => id === at);
  if (rule) {
    return (
      <>
        <p class="crumb">
          <button type="button" class="link" onClick={onAll}>
            {words.library.all}
          </button>
        </p>
        <RuleArticle key={rule.id} rule={rule} library={library} words={words} person={person} onOpen={onOpen} />
      </>
    );
  }
  return (
    <>
      <h1>{words.library.title}</h1>
      <p class="lead">{words.library.lead}</p>
      <RuleSearch library={library} words={words} onOpen={onOpen} />
    </>
  );
}
