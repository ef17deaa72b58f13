import type { Inspection } from '../engine/types';

/** How much is shown: only what would be held; holds and second looks; or second looks held as well. */
export const SENSITIVITIES = ['holds', 'usual', 'strict'] as const;

/** One of SENSITIVITIES. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

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
