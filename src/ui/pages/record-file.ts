import type { Entry } from '../../settings/record';

const MARK = 'subrosa-record';
const COLUMNS = ['time', 'what', 'site', 'audience', 'rules', 'reason', 'second person'];
/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** The record as a table (RFC 4180) that any spreadsheet opens and none runs. */
export function writeTable(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    new Date(entry.at).toISOString(),
    entry.deed,
    entry.site,
    entry.audience,
    entry.rules.join(' '),
    entry.deed === 'attest' ? entry.reason : '',
    entry.deed === 'attest' && entry.approved ? 'yes' : '',
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const tame = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** The record as it is kept, for programs. */
export function writeEntries(entries: readonly Entry[]): string {
  return `${JSON.stringify({ [MARK]: 1, entries }, null, 2)}\n`;
}
