import { useEffect, useState } from 'preact/hooks';
import { languageOf } from '../language';
import { Rose } from '../rose';
import { POLICY_WORDS } from '../words/policy';
import { Field } from './controls';
import { mount } from './page';
import type { Ports } from './ports';
import { usePreferences } from './use-preferences';

/** What the window for a second person's code needs. */
export interface CodePorts extends Pick<Ports, 'settings'> {
  /** Host of the page where a text is held. */
  readonly site: string;
  /** Whether the code is right; the held page hears of it then. */
  check(code: string): Promise<boolean>;
  /** Tells when the held page asks no more. */
  gone(told: () => void): void;
  close(): void;
}

/** After so many wrong codes the window closes. */
const TRIES = 3;

/** Mounts the window in which a second person types their code. */
export function mountCode(root: Element, ports: CodePorts): void {
  mount(root, <Code {...ports} />);
}

function Code({ settings, site, check, gone, close }: CodePorts) {
  const [preferences] = usePreferences(settings);
  const [code, setCode] = useState('');
  const [state, setState] = useState<'asking' | 'checking' | 'wrong'>('asking');
  const [tries, setTries] = useState(0);
  useEffect(() => gone(close), []);
  if (!preferences) return null;
  const language = languageOf(preferences.language);
  const words = POLICY_WORDS[language].code;
  document.title = `${words.title} · Subrosa`;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (state === 'checking' || code.trim() === '') return;
    setState('checking');
    if ((await check(code)) || tries + 1 >= TRIES) return close();
    setTries(tries + 1);
    setCode('');
    setState('wrong');
  };

  return (
    <main class="page narrow code" lang={language}>
      <Rose size={40} />
      <h1>{words.title}</h1>
      <p>{words.lead(site)}</p>
      <form onSubmit={submit}>
        <Field label={words.field}>
          {(id) => (
            <input
              id={id}
              class="field"
              type="password"
              autocomplete="off"
              autofocus
              value={code}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="small locked" role="alert">
          {state === 'wrong' ? words.wrong : ''}
        </p>
        <div class="tools">
          <button type="submit" class="button primary">
            {state === 'checking' ? words.checking : words.send}
          </button>
          <button type="button" class="button" onClick={close}>
            {words.no}
          </button>
        </div>
      </form>
    </main>
  );
}
