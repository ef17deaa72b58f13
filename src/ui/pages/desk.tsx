import { useState } from 'preact/hooks';
import type { Audience, Draft, Finding, Inspection, Rewording } from '../../engine/types';
import type { Preferences } from '../../settings/preferences';
import { type Concern, concernsOf, headline } from '../concerns';
import { languageOf } from '../language';
import { offersOf, together } from '../offers';
import { Rose, Sign } from '../rose';
import { Seen, shorten } from '../seen';
import type { Language } from '../view';
import { IN_PAGE_WORDS } from '../words/in-page';
import { PAGE_WORDS, type PageWords } from '../words/pages';
import { Field } from './controls';
import { Copy } from './library';
import { libraryIn } from './library-in';
import { MarkedText } from './marked-text';
import { mount, Page } from './page';
import type { Ports } from './ports';
import { Practice } from './practice';
import { useInspection } from './use-inspection';
import { useHash, usePreferences } from './use-preferences';

type DeskPorts = Pick<Ports, 'settings' | 'library' | 'inspect' | 'open'>;

const AUDIENCES: readonly Audience[] = [
  'public',
  'review',
  'list',
  'outside',
  'client',
  'team',
  'ai',
  'authority',
  'unknown',
];
/** UTF-16 units; far more than a letter, and still one breath for the engine. */
const LONGEST = 200_000;

/** Mounts "Check a text"; with `#practice` the ten exercises. */
export function mountDesk(root: Element, ports: DeskPorts): void {
  mount(root, <DeskPage {...ports} />);
}

function DeskPage(ports: DeskPorts) {
  const [preferences] = usePreferences(ports.settings);
  const hash = useHash();
  if (!preferences) return null;
  const language = languageOf(preferences.language);
  const words = PAGE_WORDS[language];
  const library = libraryIn(ports.library, language);
  const open: Ports['open'] = (page, place) => {
    if (page === 'desk') location.hash = place ?? '';
    else ports.open(page, place);
  };
  const practice = hash === 'practice';
  document.title = `${practice ? words.practice.title : words.desk.title} · Subrosa`;
  return (
    <Page words={words} language={language} here={practice ? 'practice' : 'desk'} wide={!practice} open={open}>
      {practice ? (
        <Practice words={words} library={library} onRule={(rule) => open('options', `rules/${rule}`)} />
      ) : (
        <Desk
          words={words}
          language={language}
          inspect={(draft) => ports.inspect(draft, preferences)}
          by={preferences}
          ports={{ ...ports, library }}
        />
      )}
    </Page>
  );
}

interface DeskProps {
  readonly words: PageWords;
  readonly language: Language;
  readonly inspect: (draft: Draft) => ReturnType<Ports['inspect']>;
  /** What the text is judged by. */
  readonly by: Preferences;
  readonly ports: DeskPorts;
}

function Desk({ words, language, inspect, by, ports }: DeskProps) {
  const [text, setText] = useState('');
  const [before, setBefore] = useState<string | null>(null);
  const [audience, setAudience] = useState<Audience>('public');
  const [trouble, setTrouble] = useState('');
  const { inspection, current } = useInspection(text, audience, inspect, by);
  const findings = inspection?.findings ?? [];
  const concerns = concernsOf(inspection);
  const all = together(findings.flatMap(offersOf));

  const write = (next: string) => {
    setTrouble(next.length > LONGEST ? words.desk.tooLong : '');
    setText(next.slice(0, LONGEST));
  };
  const take = (rewordings: readonly Rewording[]) => {
    if (!current) return;
    setBefore(text);
    setText(applied(text, rewordings));
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const content = await file.text();
    // A picture or a Word file read as text is full of these.
    if (content.includes('\0') || content.includes('\uFFFD')) setTrouble(words.desk.notText);
    else write(content);
  };

  return (
    <>
      <h1>{words.desk.title}</h1>
      <p class="lead">{words.desk.lead}</p>
      <div class="desk">
        <div class="writing">
          <Field label={words.desk.reader}>
            {(id) => (
              <select
                id={id}
                class="field"
                value={audience}
                onChange={(event) => setAudience(event.currentTarget.value as Audience)}
              >
                {AUDIENCES.map((each) => (
                  <option key={each} value={each}>
                    {words.readers[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.desk.text}>
            {(id) => (
              <div class="sheet field">
                <div class="ink" aria-hidden="true">
                  <MarkedText text={text} stretches={current ? findings.flatMap(stretchesOf) : []} />{' '}
                </div>
                <textarea
                  id={id}
                  spellcheck={false}
                  placeholder={words.desk.placeholder}
                  value={text}
                  onInput={(event) => {
                    setBefore(null);
                    write(event.currentTarget.value);
                  }}
                  onDragOver={(event) => event.preventDefault()}
                  onDrop={(event) => {
                    const file = event.dataTransfer?.files[0];
                    if (!file) return;
                    event.preventDefault();
                    void read(file);
                  }}
                />
              </div>
            )}
          </Field>
          <div class="tools">
            <label class="button file">
              {words.desk.file}
              <input
                type="file"
                accept=".txt,.md,.text,text/plain"
                onChange={(event) => {
                  void read(event.currentTarget.files?.[0]);
                  event.currentTarget.value = '';
                }}
              />
            </label>
            {text && <Copy key={text} text={text} words={words} label={words.desk.copy} plain />}
            {before !== null && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  setText(before);
                  setBefore(null);
                }}
              >
                {words.desk.undo}
              </button>
            )}
            {text && (
              <button type="button" class="button bare" onClick={() => write('')}>
                {words.desk.clear}
              </button>
            )}
          </div>
          <p class="small locked" role="alert">
            {trouble}
          </p>
        </div>
        <section class="result" aria-label={words.desk.title}>
          {inspection ? (
            <>
              <div class={`state ${inspection.unread === undefined ? inspection.verdict : 'unread'}`} role="status">
                <Rose size={34} struck={inspection.unread !== undefined} />
                <div>
                  <h2>
                    {inspection.unread === undefined
                      ? words.verdict[inspection.verdict]
                      : words.notChecked(inspection.unread)}
                  </h2>
                  <p>
                    {inspection.verdict === 'clear'
                      ? words.desk.nothingMore
                      : inspection.crowd
                        ? IN_PAGE_WORDS[language].crowd(inspection.crowd)
                        : words.findings(concerns.length)}
                  </p>
                </div>
              </div>
              {all.length > 1 && (
                <button type="button" class="button leaf wide" onClick={() => take(all)}>
                  {words.desk.takeAll}
                </button>
              )}
              {concerns.map((concern) => (
                <DeskConcern
                  key={concern.lead.rule}
                  concern={concern}
                  inspection={inspection}
                  language={language}
                  ports={ports}
                  words={words}
                  onTake={take}
                />
              ))}
            </>
          ) : (
            <p class="quiet hint">{words.desk.empty}</p>
          )}
        </section>
      </div>
    </>
  );
}

interface DeskConcernProps {
  readonly concern: Concern;
  readonly inspection: Inspection;
  readonly language: Language;
  readonly words: PageWords;
  readonly ports: DeskPorts;
  readonly onTake: (rewordings: readonly Rewording[]) => void;
}

function DeskConcern({ concern, inspection, language, words, ports, onTake }: DeskConcernProps) {
  const finding = concern.lead;
  const offers = offersOf(finding);
  return (
    <article class={`finding ${finding.verdict}`}>
      <h3>{headline(concern, inspection, IN_PAGE_WORDS[language])}</h3>
      <Seen finding={finding} words={IN_PAGE_WORDS[language]} most={6} />
      {offers.slice(0, 3).map(({ rewording, from }) => (
        <button
          type="button"
          class="wording"
          key={`${rewording.start}${rewording.text}`}
          onClick={() => onTake([rewording])}
        >
          <Sign name="take" />
          <span>
            {from && (
              <>
                <s>{shorten(from, 60)}</s>{' '}
              </>
            )}
            <b>{rewording.text || IN_PAGE_WORDS[language].leaveOut}</b>
          </span>
        </button>
      ))}
      {concern.rules.map((id) => {
        const rule = ports.library.rules.find((each) => each.id === id);
        if (!rule) return null;
        return (
          <details key={id}>
            <summary>{rule.title}</summary>
            <p>{rule.summary}</p>
            {offers.length === 0 && rule.instead[0] && (
              <p>
                <span class="small quiet">{words.desk.instead}</span>
                <br />
                <q>{rule.instead[0]}</q>
              </p>
            )}
            <button type="button" class="link small" onClick={() => ports.open('options', `rules/${rule.id}`)}>
              {words.rule.open}
            </button>
          </details>
        );
      })}
    </article>
  );
}

const stretchesOf = ({ signals, verdict }: Finding) => signals.map(({ start, end }) => ({ start, end, verdict }));

/** The text with the wordings in place; from the end, so that the offsets before stay true. */
function applied(text: string, rewordings: readonly Rewording[]): string {
  return [...rewordings]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end), text);
}
