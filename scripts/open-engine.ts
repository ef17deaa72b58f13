import { existsSync, readFileSync } from 'node:fs';
import { RULE_FILES } from '../rules/index';
import { loadReader } from '../src/engine/ears/reader';
import { loadTagger } from '../src/engine/ears/tagger';
import { createEngine, type Engine } from '../src/engine/inspect';
import { loadLexicon } from '../src/engine/lexicon/load-lexicon';
import type { Rule } from '../src/engine/rule';
import type { Draft, Policy, Recipient } from '../src/engine/types';
import { EMPTY_POLICY } from '../src/engine/types';
import { loadRulebook } from '../src/rulebook';
import { joinRules } from '../src/settings/in-force';
import { audienceOfHost } from '../src/sites/audiences';

/** Bytes of a file in assets/, wherever the command is called from. */
export function asset(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../assets/${name}`, import.meta.url)));
}

/** The engine as the extension ships it, without a browser; with a practice's own rules where it has any. */
export function openEngine(own: readonly Rule[] = []): Engine {
  const lexicon = loadLexicon(asset('lexicon.bin'));
  const { rules, table } = loadRulebook(RULE_FILES);
  return createEngine({
    rulebook: { rules: joinRules(rules, own), table },
    lexicon,
    tagger: loadTagger(asset('tagger.bin'), lexicon),
    reader: loadReader(asset('reader.bin')),
  });
}

/** One line of `npm run inspect`'s input, and of the labelled drafts. */
export interface DraftLine {
  readonly id?: string;
  readonly text: string;
  readonly subject?: string;
  readonly site?: string;
  readonly audience?: Draft['audience'];
  readonly recipients?: readonly (string | Recipient)[];
  readonly trusted_domains?: readonly string[];
  readonly policy?: Partial<Policy>;
}

/** A line as the engine takes it. Recipients given as plain addresses count as To; `cc:` and `bcc:` before an address say otherwise. */
export function toDraft(line: DraftLine): Draft {
  const place = line.audience ?? (line.site ? audienceOfHost(line.site) : undefined);
  return {
    boxes: [...(line.subject ? [{ name: 'subject', text: line.subject }] : []), { name: 'text', text: line.text }],
    recipients: (line.recipients ?? []).map((r) =>
      typeof r === 'string'
        ? {
            address: r.replace(/^(?:to|cc|bcc):/i, '').trim(),
            field: /^cc:/i.test(r) ? 'cc' : /^bcc:/i.test(r) ? 'bcc' : 'to',
          }
        : r,
    ),
    ...(line.site ? { site: line.site } : {}),
    ...(place && place !== 'recipients' ? { audience: place } : {}),
  };
}

/** The policy a line is judged by. */
export function toPolicy(line: DraftLine, base: Policy = EMPTY_POLICY): Policy {
  const own = { ...base, ...line.policy };
  return {
    ...own,
    trustedDomains: [...own.trustedDomains, ...(line.trusted_domains ?? [])].map((d) => d.toLowerCase()),
  };
}

/** Folder of the shared corpora beside the project, or null where a user has none. */
export function sharedFolder(): URL | null {
  const url = new URL('../../shared/', import.meta.url);
  return existsSync(url) ? url : null;
}
