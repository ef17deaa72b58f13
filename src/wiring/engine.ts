import { RULE_FILES } from '../../rules/index';
import { loadReader } from '../engine/ears/reader';
import { loadTagger } from '../engine/ears/tagger';
import { createEngine, type Engine } from '../engine/inspect';
import { loadLexicon } from '../engine/lexicon/load-lexicon';
import type { Rule, Rulebook, TableRow } from '../engine/rule';
import { joinRules } from '../settings/in-force';
import type { Preferences } from '../settings/preferences';
import { temper } from '../settings/sensitivity';

/** Contents of assets/*.bin as data URLs in base64, by file name. */
export type Ears = Readonly<Record<string, string>>;

/** The engine with all it knows, and the rules that it judges by. It says as much as the person wants to be told. */
export interface Composed {
  readonly engine: Pick<Engine, 'inspect'>;
  /** Ours, and the practice's own where it has any. */
  rules(): readonly Rule[];
  /** Judges by these rules of the practice's own as well, from now on. */
  adopt(own: readonly Rule[] | undefined): void;
}

/** Composes the engine of the word lists and models. */
export function composeEngine(ears: Ears): Composed {
  const ours = ownRulebook();
  const lexicon = loadLexicon(bytesOf(ears['lexicon.bin']));
  const parts = {
    lexicon,
    ...(ears['tagger.bin'] && { tagger: loadTagger(bytesOf(ears['tagger.bin']), lexicon) }),
    ...(ears['reader.bin'] && { reader: loadReader(bytesOf(ears['reader.bin'])) }),
  };
  let rulebook = ours;
  let engine = createEngine({ ...parts, rulebook });
  let adopted = '';
  return {
    engine: {
      inspect: (draft, policy) => temper(engine.inspect(draft, policy), (policy as Partial<Preferences>).sensitivity),
    },
    rules: () => rulebook.rules,
    adopt(own = []) {
      const now = own.length ? JSON.stringify(own) : '';
      if (now === adopted) return;
      adopted = now;
      rulebook = { ...ours, rules: joinRules(ours.rules, own) };
      engine = createEngine({ ...parts, rulebook });
    },
  };
}

/** The rules that Subrosa ships, taken as they are: the tests have read them with the schema, a page need not do so again. */
function ownRulebook(): Rulebook {
  const { 'verdicts.json': table, ...files } = RULE_FILES;
  const rules = Object.values(files) as Rule[];
  return { rules: rules.sort((a, b) => a.rank - b.rank), table: table as TableRow[] };
}

/** The bytes of a data URL in base64. A loop, because `Uint8Array.from` takes twenty times as long. */
function bytesOf(url = ''): Uint8Array {
  const text = atob(url.slice(url.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
