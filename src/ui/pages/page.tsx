import { type ComponentChildren, render } from 'preact';
import '../style/tokens.css';
import '../style/pieces.css';
import '../style/pages.css';
import { Rose } from '../rose';
import type { Language } from '../view';
import type { PageWords } from '../words/pages';
import type { Ports } from './ports';

/** The pages that link to one another. */
type PageName = keyof PageWords['nav'];

const PLACES: Record<PageName, ['desk' | 'options', string]> = {
  desk: ['desk', ''],
  practice: ['desk', 'practice'],
  rules: ['options', 'rules'],
  record: ['options', 'record'],
  options: ['options', ''],
  help: ['options', 'help'],
};

interface PageProps {
  readonly words: PageWords;
  readonly language: Language;
  readonly here: PageName;
  /** Two columns need the room; what is read from top to bottom does not. */
  readonly wide?: boolean;
  readonly open: Ports['open'];
  readonly children: ComponentChildren;
}

/** The frame of desk, practice, rules, record, options and help: the rose, the way to the others, the content. */
export function Page({ words, language, here, wide = false, open, children }: PageProps) {
  return (
    <div class={wide ? 'page' : 'page narrow'} lang={language}>
      <a class="skip" href="#content" onClick={(event) => skip(event)}>
        {words.skip}
      </a>
      <header class="head">
        <span class="brand">
          <Rose size={26} />
          Subrosa
        </span>
        <nav>
          {(Object.keys(PLACES) as PageName[]).map((name) => (
            <a
              key={name}
              href={`#${PLACES[name][1]}`}
              aria-current={name === here ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                open(...PLACES[name]);
              }}
            >
              {words.nav[name]}
            </a>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

// The address after # is the page's own router, so the link must not change it.
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** Puts a page into its shell. */
export function mount(root: Element, page: ComponentChildren): void {
  render(page, root);
}
