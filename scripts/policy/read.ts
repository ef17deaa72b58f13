import { readFileSync } from 'node:fs';
import { RULE_FILES } from '../../rules/index';
import { type Managed, readManaged, strayRules } from '../../src/settings/managed';
import { POLICY_WORDS } from '../../src/ui/words/policy';
import type { PolicyFile } from './forms';

/** A policy file as read: what holds of it, and its faults as sentences. */
interface ReadFile {
  readonly raw: PolicyFile;
  readonly managed: Managed;
  readonly faults: readonly string[];
}

/** Reads a practice's policy. A file that is not there or no JSON comes back as one fault. */
export function readPolicyFile(path: string): ReadFile {
  let raw: PolicyFile;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return {
      raw: {},
      managed: {},
      faults: [`${path}: ${error instanceof SyntaxError ? error.message : 'cannot be read'}`],
    };
  }
  const { managed, faults } = readManaged(raw);
  const ids = Object.keys(RULE_FILES).map((name) => name.replace('.json', ''));
  return { raw, managed, faults: [...faults, ...strayRules(managed, ids)].map(POLICY_WORDS.en.fault) };
}
