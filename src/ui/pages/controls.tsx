import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Sensitivity } from '../../settings/sensitivity';
import type { PageWords } from '../words/pages';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly locked?: boolean;
  /** Why it is as it is, on hover. */
  readonly title?: string | undefined;
  readonly onChange: (on: boolean) => void;
}

/** On or off, with its name beside it. */
export function Switch({ on, label, locked = false, title, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={locked}
      title={title}
      onClick={() => onChange(!on)}
    >
      <span class="knob" aria-hidden="true" />
      {label}
    </button>
  );
}

interface SensitivityChoiceProps {
  readonly words: PageWords;
  readonly value: Sensitivity;
  readonly locked?: boolean;
  readonly onChange: (value: Sensitivity) => void;
}

/** How much Subrosa says: three steps side by side, the chosen one explained. */
export function SensitivityChoice({ words, value, locked = false, onChange }: SensitivityChoiceProps) {
  return (
    <fieldset class="steps" disabled={locked}>
      <legend>{words.sensitivity.title}</legend>
      <div>
        {(['holds', 'usual', 'strict'] as const).map((step) => (
          <label key={step}>
            <input type="radio" name="sensitivity" checked={value === step} onChange={() => onChange(step)} />
            {words.sensitivity[step][0]}
          </label>
        ))}
      </div>
      <p class="small quiet">{words.sensitivity[value][1]}</p>
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly more?: string | undefined;
  /** Says who locked it, where somebody has. */
  readonly locked?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => ComponentChildren;
}

/** A labelled control with one line of explanation. */
export function Field({ label, more, locked, children }: FieldProps) {
  const id = useId();
  const about = locked ?? more;
  return (
    <div class="row">
      <label for={id}>{label}</label>
      {children(id, about ? `${id}-more` : undefined)}
      {about && (
        <p id={`${id}-more`} class={locked ? 'small locked' : 'small quiet'}>
          {about}
        </p>
      )}
    </div>
  );
}

interface LinesProps {
  readonly label: string;
  readonly more: string;
  readonly locked?: string | undefined;
  readonly value: readonly string[];
  /** Entries that are somebody else's and always there, and a word on whose. */
  readonly fixed?: readonly string[] | undefined;
  readonly fixedBy?: string;
  readonly savedWord: string;
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list that is written one a line; kept when the field is left. Lower case, without what one pastes along. */
export function Lines({ label, more, locked, value, fixed = [], fixedBy, savedWord, onChange }: LinesProps) {
  const [saved, setSaved] = useState(false);
  return (
    <Field label={label} more={more} locked={locked}>
      {(id, about) => (
        <>
          <textarea
            id={id}
            class="field"
            rows={Math.min(8, Math.max(2, value.length + 1))}
            spellcheck={false}
            aria-describedby={about}
            readOnly={locked !== undefined}
            value={value.join('\n')}
            onInput={() => setSaved(false)}
            onChange={(event) => {
              onChange(readLines(event.currentTarget.value));
              setSaved(true);
            }}
          />
          <span class="saved small" role="status">
            {saved ? savedWord : ''}
          </span>
          {fixed.length > 0 && (
            <p class="small fixed">
              {fixedBy} <b>{fixed.join(', ')}</b>
            </p>
          )}
        </>
      )}
    </Field>
  );
}

/** The entries of a pasted list: one a line or after a comma, lower case, each once; `https://` and a leading `@` fall away. */
export function readLines(text: string): string[] {
  const lines = text.split(/[\n,;]/).map((line) =>
    line
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^@|\/$/g, ''),
  );
  return [...new Set(lines.filter(Boolean))];
}

interface SureProps {
  readonly label: string;
  /** The question, and its two answers. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void | Promise<void>;
}

/** A button for what cannot be undone: it asks once more, and stands as before when that was answered. */
export function Sure({ label, sure, yes, no, onYes }: SureProps) {
  const [asking, setAsking] = useState(false);
  return asking ? (
    <span class="sure" role="group" aria-label={label}>
      {sure}{' '}
      <button
        type="button"
        class="button primary"
        onClick={async () => {
          await onYes();
          setAsking(false);
        }}
      >
        {yes}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {no}
      </button>
    </span>
  ) : (
    <button type="button" class="button bare danger" onClick={() => setAsking(true)}>
      {label}
    </button>
  );
}

/** How something went: what was done, and what could not be. */
export function Outcome({ said, trouble }: { readonly said: string; readonly trouble: string }) {
  return (
    <>
      <p class="small quiet" role="status">
        {said}
      </p>
      <p class="small locked" role="alert">
        {trouble}
      </p>
    </>
  );
}
