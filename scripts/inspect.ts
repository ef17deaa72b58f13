// The engine without a browser: one JSON object a line in, one out; or `--text "..."` for a person to read.
import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import { z } from 'zod';
import type { Inspection } from '../src/engine/types';
import { AUDIENCES } from '../src/rulebook';
import { type DraftLine, openEngine, toDraft, toPolicy } from './open-engine';

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
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(`npm run -s inspect < drafts.jsonl       one JSON object a line: {"id", "text", "subject"?, "site"?, "audience"?, "recipients"?, "trusted_domains"?, "policy"?}
npm run -s inspect -- --text "..." [--audience public] [--site host] [--subject "..."] [--to a@b]... [--trusted domain]...
audiences: ${AUDIENCES.join(', ')}`);
} else if (values.text !== undefined) forPerson(values.text);
else await forProgram();

/** Drops what is undefined, so that optional members are absent rather than empty. */
function defined(line: object): DraftLine {
  return Object.fromEntries(Object.entries(line).filter(([, v]) => v !== undefined)) as unknown as DraftLine;
}

async function forProgram(): Promise<void> {
  const engine = openEngine();
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
    const { verdict, audience, findings, crowd, outsider, unread } = engine.inspect(toDraft(draft), toPolicy(draft));
    process.stdout.write(
      `${JSON.stringify({ id: draft.id ?? String(number), verdict, audience, findings: findings.map(plain), ...(crowd ? { crowd } : {}), ...(outsider ? { outsider } : {}), ...(unread ? { unread } : {}) })}\n`,
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
  const parsed = LINE.safeParse({
    text,
    subject: values.subject,
    audience: values.audience,
    site: values.site,
    recipients: values.to,
    trusted_domains: values.trusted,
  });
  if (!parsed.success) return fail(0, parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const line = defined(parsed.data);
  const result = openEngine().inspect(toDraft(line), toPolicy(line));
  const colour = { clear: 'green', caution: 'yellow', hold: 'red' } as const;
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    process.stdout.isTTY ? styleText(style, words) : words;
  console.log(`${paint(['bold', colour[result.verdict]], result.verdict)}  for ${result.audience} readers`);
  if (result.unread) console.log(`not read: ${result.unread}`);
  if (result.outsider) console.log(`outside the practice: ${result.outsider}`);
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
