import { useRef, useState } from 'preact/hooks';
import { languageOf } from '../language';
import { Rose } from '../rose';
import { PAGE_WORDS, type PageWords } from '../words/pages';
import { Who } from './options';
import { mount } from './page';
import type { Ports } from './ports';
import { usePreferences } from './use-preferences';

type WelcomePorts = Pick<Ports, 'settings' | 'library' | 'open'>;

/** Mounts the first run: what it does, what it cannot, and that nothing leaves the machine. */
export function mountWelcome(root: Element, ports: WelcomePorts): void {
  mount(root, <Welcome {...ports} />);
}

function Welcome({ settings, library, open }: WelcomePorts) {
  const [preferences, change] = usePreferences(settings);
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  if (!preferences) return null;
  const language = languageOf(preferences.language);
  const words = PAGE_WORDS[language];
  const w = words.welcome;
  const screen = w.screens[at];
  const last = at === w.screens.length - 1;
  document.title = 'Subrosa';
  const go = (to: number) => {
    setAt(to);
    title.current?.focus();
  };
  if (!screen) return null;
  return (
    <div class="welcome" lang={language}>
      <main>
        <Picture at={at} words={words} />
        <h1 ref={title} tabIndex={-1}>
          {screen[0]}
        </h1>
        <p class="lead">{screen[1]}</p>
        {last && (
          <section class="who" aria-label={w.you}>
            <Who words={words} library={library} preferences={preferences} change={change} />
          </section>
        )}
        <div class="tools">
          {at > 0 && (
            <button type="button" class="button" onClick={() => go(at - 1)}>
              {w.back}
            </button>
          )}
          {last ? (
            <button type="button" class="button primary" onClick={() => open('desk')}>
              {w.tryIt}
            </button>
          ) : (
            <button type="button" class="button primary" onClick={() => go(at + 1)}>
              {w.next}
            </button>
          )}
          <ol class="dots" aria-label={w.step(at + 1, w.screens.length)}>
            {w.screens.map(([name], index) => (
              <li key={name} class={index === at ? 'here' : ''} />
            ))}
          </ol>
        </div>
      </main>
    </div>
  );
}

/** What each screen says, drawn: a held line, a line that slips by, a rose over a closed book. */
function Picture({ at, words }: { at: number; words: PageWords }) {
  const { demo, held, nothingFound } = words.welcome;
  if (at === 2) {
    return (
      <div class="picture" aria-hidden="true">
        <Rose size={120} />
        <span class="tag clear">{nothingFound}</span>
      </div>
    );
  }
  return (
    <div class="picture" aria-hidden="true">
      <p class="bubble">
        {demo.post} {at === 0 ? <mark class="hold">{demo.name}</mark> : <mark class="caution">M.</mark>} {demo.rest}
      </p>
      <span class={`tag ${at === 0 ? 'hold' : 'caution'}`}>
        <Rose size={14} /> {at === 0 ? held : words.verdict.caution}
      </span>
    </div>
  );
}
