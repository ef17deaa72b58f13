// The engine without a browser: one JSON object a line in, one out; or `--text "..."` for a person to read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import { z } from 'zod';
import type { Inspection } from '../src/engine/types';
import { openRoster } from '../src/roster/open-roster';
import { AUDIENCES } from '../src/rulebook';
import { inForce } from '../src/settings/in-force';
import { DEFAULT_PREFERENCES } from '../src/settings/preferences';
import { asOf, dayOf } from '../src/settings/release-days';
import { temper } from '../src/settings/sensitivity';
import { type DraftLine, openEngine, toDraft, toPolicy } from './open-engine';
import { type Compared, whatWouldChange } from './policy/compare';
import { readPolicyFile } from './policy/read';

const LINE = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  subject: z
    .string()
    .nullish()
    .transform((s) => s ?? undefined),
  site: z
    .string()
    .nullish()
    .transform((s) => s ?? undefined),
  audience: z
    .enum(AUDIENCES)
    .nullish()
    .transform((s) => s ?? undefined),
  recipients: z
    .array(z.union([z.string(), z.object({ address: z.string(), field: z.enum(['to', 'cc', 'bcc']) })]))
    .nullish()
    .transform((s) => s ?? undefined),
  trusted_domains: z
    .array(z.string())
    .nullish()
    .transform((s) => s ?? undefined),
  policy: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((s) => s ?? undefined),
});

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    subject: { type: 'string' },
    audience: { type: 'string' },
    site: { type: 'string' },
    to: { type: 'string', multiple: true },
    trusted: { type: 'string', multiple: true },
    policy: { type: 'string' },
    drafts: { type: 'string' },
    show: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(`npm run -s inspect < drafts.jsonl       one JSON object a line: {"id", "text", "subject"?, "site"?, "audience"?, "recipients"?, "trusted_domains"?, "policy"?}
npm run -s inspect -- --text "..." [--audience public] [--site host] [--subject "..."] [--to a@b]... [--trusted domain]...
either with --policy practice.json: judges as the browsers of that practice would
npm run -s inspect -- --policy practice.json --drafts folder [--show]   what the policy would change, over the folder's .txt and .jsonl files
audiences: ${AUDIENCES.join(', ')}`);
} else if (values.text !== undefined) forPerson(values.text);
else if (values.drafts !== undefined) compare(values.drafts);
else await forProgram();

/** Reads a line as the browsers of the practice would, or, without `--policy`, as a fresh install. A policy's faults are named; the rest of it holds. */
function openReader(path: string | undefined = values.policy): (line: DraftLine) => Inspection {
  if (path === undefined) {
    const engine = openEngine();
    return (line) => engine.inspect(toDraft(line), toPolicy(line));
  }
  const { managed, faults } = readPolicyFile(path);
  for (const fault of faults) process.stderr.write(`policy: ${fault}\n`);
  const engine = openEngine(managed.rules);
  const { roster, releases = [] } = managed;
  const base = {
    ...inForce(DEFAULT_PREFERENCES, managed),
    ...asOf(releases, dayOf(new Date())),
    ...(roster && { roster: openRoster(roster) }),
  };
  return (line) => temper(engine.inspect(toDraft(line), toPolicy(line, base)), base.sensitivity);
}

/** Judges every draft of a folder without the policy and with it, and says where they differ. */
function compare(folder: string): void {
  if (values.policy === undefined) return fail(0, '--drafts needs --policy');
  const plain = { audience: values.audience, site: values.site, recipients: values.to };
  const drafts = readdirSync(folder)
    .filter((file) => /\.(?:txt|jsonl)$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (file.endsWith('.txt')) return [{ name: file, value: { ...plain, text } as unknown }];
      return text.split('\n').flatMap((line, at) => {
        const name = `${file}:${at + 1}`;
        return line.trim() ? [{ name, value: parsed(line) }] : [];
      });
    });
  const [before, after] = [openEngine(), openReader()];
  const compared: Compared[] = [];
  for (const { name, value } of drafts) {
    const line = LINE.safeParse(value);
    if (!line.success) process.stderr.write(`${name}: not a draft\n`);
    else {
      const draft = defined(line.data);
      compared.push({
        name,
        text: draft.text,
        before: before.inspect(toDraft(draft), toPolicy(draft)),
        after: after(draft),
      });
    }
  }
  for (const line of whatWouldChange(compared, values.show ?? false)) console.log(line);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Drops what is undefined, so that optional members are absent rather than empty. */
function defined(line: object): DraftLine {
  return Object.fromEntries(Object.entries(line).filter(([, v]) => v !== undefined)) as unknown as DraftLine;
}

async function forProgram(): Promise<void> {
  const inspect = openReader();
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!raw.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      fail(number, 'not a JSON object');
      continue;
    }
    const line = LINE.safeParse(value);
    if (!line.success) {
      fail(number, line.error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; '));
      continue;
    }
    const draft = defined(line.data);
    const { verdict, audience, findings, crowd, outsider, unread, released, lapsed } = inspect(draft);
    process.stdout.write(
      `${JSON.stringify({ id: draft.id ?? String(number), verdict, audience, findings: findings.map(plain), ...(crowd ? { crowd } : {}), ...(outsider ? { outsider } : {}), ...(unread ? { unread } : {}), ...(released ? { released } : {}), ...(lapsed ? { lapsed } : {}) })}\n`,
    );
  }
}

function plain({ rule, verdict, why, signals, reword }: Inspection['findings'][number]): object {
  return {
    rule,
    verdict,
    why,
    signals: signals.map(({ signal, type, box, start, end, quote, subject, confidence }) => ({
      signal,
      type,
      box,
      start,
      end,
      quote,
      subject,
      confidence,
    })),
    ...(reword ? { reword } : {}),
  };
}

/** Names the line and the fault, never the text. */
function fail(number: number, why: string): void {
  process.stderr.write(`line ${number}: ${why}\n`);
  process.exitCode = 1;
}

function forPerson(text: string): void {
  const read = LINE.safeParse({
    text,
    subject: values.subject,
    audience: values.audience,
    site: values.site,
    recipients: values.to,
    trusted_domains: values.trusted,
  });
  if (!read.success) return fail(0, read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const line = defined(read.data);
  const result = openReader()(line);
  const colour = { clear: 'green', caution: 'yellow', hold: 'red' } as const;
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    process.stdout.isTTY ? styleText(style, words) : words;
  console.log(`${paint(['bold', colour[result.verdict]], result.verdict)}  for ${result.audience} readers`);
  if (result.unread) console.log(`not read: ${result.unread}`);
  if (result.outsider) console.log(`outside the practice: ${result.outsider}`);
  if (result.released) console.log(`a release for this reader holds until ${result.released}`);
  if (result.lapsed) console.log(`the release for this reader ended on ${result.lapsed}`);
  if (result.findings.length === 0 && !result.unread) console.log('nothing found');
  for (const finding of result.findings) {
    console.log(`\n${paint('bold', finding.rule)}  ${finding.why}`);
    const seen = new Set<string>();
    for (const s of finding.signals) {
      const key = `${s.box} ${s.start} ${s.end}`;
      if (!seen.has(key))
        console.log(
          `  ${paint(colour[finding.verdict], s.quote)}  ${paint('dim', `${s.type}, ${s.subject}, ${s.confidence}`)}`,
        );
      seen.add(key);
    }
    for (const r of finding.reword ?? []) console.log(`  ${paint('green', `instead: ${r.text}`)}`);
  }
  if (result.crowd) console.log(`\n${result.crowd}`);
}
