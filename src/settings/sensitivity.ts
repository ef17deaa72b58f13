import type { Inspection } from '../engine/types';
import type { Sensitivity } from './preferences';

/** An inspection as the person wants to be told of it. `strict` never turns a report to an authority into a hold. */
export function temper(inspection: Inspection, sensitivity: Sensitivity = 'usual'): Inspection {
  if (sensitivity === 'usual' || inspection.unread !== undefined) return inspection;
  if (sensitivity === 'holds') {
    const findings = inspection.findings.filter(({ verdict }) => verdict === 'hold');
    return { ...inspection, findings, verdict: findings.length > 0 ? inspection.verdict : 'clear' };
  }
  if (inspection.verdict !== 'caution' || inspection.audience === 'authority') return inspection;
  return {
    ...inspection,
    verdict: 'hold',
    findings: inspection.findings.map((finding) => ({ ...finding, verdict: 'hold' })),
  };
}
