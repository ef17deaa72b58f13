import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../rules/index';
import type { Fact } from '../../src/engine/facts';
import { meets } from '../../src/engine/judge';
import type { Audience } from '../../src/engine/types';
import { loadRulebook } from '../../src/rulebook';

const { rules } = loadRulebook(RULE_FILES);

/**
 * The drafts of shared/law/scenarios.md without their words: what each shows to a careful reader, and which of the rules named
 * there may explain it. Known misses are drafts that show nothing of the named rule: their words alone lead elsewhere.
 */
const DRAFTS: readonly (readonly [id: string, audience: Audience, facts: string, named: string])[] = [
  [
    'S01-hold',
    'outside',
    'D R C clause suicide-risk claimed-duty',
    'suicide-risk incapacity-emergency family-involved-in-care',
  ],
  [
    'S01-caution',
    'outside',
    'D C clause suicide-risk path path-client-request',
    'suicide-risk family-involved-in-care',
  ],
  ['S02-hold', 'public', 'R C Q2 story child-report moment', 'child-abuse-report'],
  [
    'S02-caution',
    'authority',
    'D R C minor special abuse path path-mandated-report reader-protection',
    'child-abuse-report',
  ],
  ['S03-hold', 'outside', 'D R C minor special verbatim story', 'minors-parents'],
  ['S03-caution', 'outside', 'D R safety reader-parent', 'minors-parents'],
  ['S04-hold', 'outside', 'D R C abuse reader-family path path-family-involved', 'family-involved-in-care'],
  ['S04-caution', 'outside', 'D R attendance path path-client-request', 'family-involved-in-care'],
  ['S05-hold', 'outside', 'D R C medication test-result wrong-partner reader-partner', 'family-involved-in-care'],
  ['S05-caution', 'outside', 'R C medication path path-family-involved', 'family-involved-in-care'],
  ['S06-hold', 'outside', 'D R C suicide-risk path path-incapacity', 'incapacity-emergency'],
  ['S06-caution', 'outside', 'D C path path-incapacity moment', 'incapacity-emergency'],
  ['S07-hold', 'public', 'R C Q2 story diagnosis medication referral-ask', 'treatment-coordination'],
  ['S07-caution', 'outside', 'D C number medication path path-release', 'treatment-coordination'],
  ['S08-hold', 'outside', 'D R subpoena reader-lawyer', 'subpoena-not-order'],
  ['S08-caution', 'outside', 'D R C diagnosis path path-payment reader-insurer payment', 'insurer-and-billing'],
  ['S09-hold', 'public', 'D R C unique-role clause reader-friend', 'no-casual-talk'],
  ['S09-caution', 'outside', 'R C Q3 story consult-ask', 'consult-deidentified'],
  ['S10-hold', 'public', 'R C Q2 story threat moment', 'duty-to-protect'],
  ['S10-caution', 'authority', 'D R C threat path path-protect', 'duty-to-protect'],
  ['S11-hold', 'outside', 'D C child-report minor reader-ex', 'child-abuse-report coparent-ex-spouse'],
  ['S12-hold-1', 'outside', 'D R attendance moment wrong-client reader-ex', 'ipv-safety couple-family-unit-secrets'],
  ['S12-hold-2', 'outside', 'D R C diagnosis judgement reader-ex', 'court-order-testimony-defence'],
  ['S12-caution', 'outside', 'R attendance minor special path path-court-order', 'court-order-testimony-defence'],
  ['S14-hold', 'outside', 'D R C suicide-risk reader-school', 'school-college'],
  ['S14-caution', 'outside', 'D R path path-release reader-school', 'school-college'],
  ['S15-hold', 'outside', 'D R C Q1 suicide-risk claimed-duty', 'suicide-risk minors-parents'],
  ['S15-caution', 'outside', 'D C suicide-risk safety path path-client-request', 'suicide-risk'],
  [
    'S16-hold-1',
    'outside',
    'D R C test-result substance-use special reader-group',
    'shared-space-and-results sud-part2',
  ],
  ['S16-hold-2', 'public', 'R C test-result substance-use special story', 'shared-space-and-results sud-part2'],
  ['S16-caution', 'client', 'R C test-result', 'shared-space-and-results'],
  ['S17-hold', 'client', 'R C wrong-client several-clients Q2 story', 'no-cross-client-talk'],
  ['S17-caution', 'client', 'R C clause several-clients', 'no-cross-client-talk'],
  ['S18-hold', 'outside', 'D R C wrong-partner moment', 'same-agency-not-consent couple-family-unit-secrets'],
  ['S18-caution', 'team', 'R several-clients', 'same-agency-not-consent couple-family-unit-secrets'],
  [
    'S20-hold',
    'outside',
    'D R C confirms suicide-risk reader-parent answers-about-named',
    'listen-dont-tell family-asks-adult-client',
  ],
  ['S20-caution', 'outside', 'R C diagnosis acknowledges', 'listen-dont-tell family-asks-adult-client'],
  ['S21-hold', 'outside', 'R C Q1 psychotherapy-notes special story', 'court-order-testimony-defence minors-parents'],
  ['S21-caution', 'outside', 'R reader-court', 'court-order-testimony-defence'],
  ['S22-hold', 'outside', 'D R reader-own-therapist', 'no-casual-talk'],
  ['S22-caution', 'outside', 'R Q2 reader-own-therapist', 'no-casual-talk'],
  ['S23-hold', 'public', 'R C Q3 story moment', 'consult-deidentified'],
  ['S23-caution', 'outside', 'D R C initials relapse path path-supervision', 'consult-deidentified'],
  ['S24-hold', 'outside', 'D R permission sequence', 'release-valid-and-in-scope ipv-safety'],
  ['S24-caution', 'outside', 'D R path path-release', 'release-valid-and-in-scope ipv-safety'],
  ['S26-hold-1', 'review', 'D R C confirms', 'review-reply-no-phi'],
  ['S26-hold-2', 'review', 'R confirms', 'review-reply-no-phi'],
  ['S26-caution', 'review', 'apology', 'review-reply-no-phi'],
  ['S27-hold', 'public', 'R C Q3 story rare-quasi moment', 'teaching-writing-disguise'],
  ['S27-caution', 'public', 'R teaching', 'teaching-writing-disguise'],
  [
    'S28-hold',
    'outside',
    'R C abuse judgement story reader-treating path-treatment path',
    'release-valid-and-in-scope minimum-necessary',
  ],
  ['S28-caution', 'outside', 'R C diagnosis path path-release', 'release-valid-and-in-scope minimum-necessary'],
  [
    'S29-hold',
    'outside',
    'D R C confirms answers-about-named reader-colleague attendance',
    'no-confirm-client listen-dont-tell',
  ],
  ['S29-caution', 'outside', 'D acknowledges', 'no-confirm-client listen-dont-tell'],
  ['S30-hold', 'outside', 'D R C confirms attendance reader-family answers-about-named moment', 'no-confirm-client'],
  ['S30-caution', 'outside', 'D R confirms attendance reader-family', 'no-confirm-client'],
  ['S31-hold', 'outside', 'R confirms attendance moment answers-about-named', 'no-confirm-client listen-dont-tell'],
  ['S31-caution', 'outside', 'R acknowledges attendance', 'no-confirm-client listen-dont-tell'],
  ['S32-hold', 'outside', 'D R C wrong-partner reader-partner judgement', 'couple-family-unit-secrets'],
  ['S33-hold', 'outside', 'D R C acknowledges moment', 'listen-dont-tell'],
  ['S33-caution', 'outside', 'D acknowledges', 'listen-dont-tell'],
  [
    'S34-hold',
    'outside',
    'D R C former substance-use special reader-employer',
    'employer-workplace sud-part2 former-prospective-deceased',
  ],
  ['S34-caution', 'outside', 'R reader-employer', 'employer-workplace'],
  [
    'S35-hold',
    'outside',
    'D R C abuse diagnosis confirms reader-family',
    'family-involved-in-care treatment-coordination elder-dependent-adult-survivor',
  ],
  ['S35-caution', 'outside', 'R path path-treatment reader-treating', 'treatment-coordination'],
  ['S36-hold', 'team', 'D R C unique-role moment judgement reader-staff', 'no-casual-talk name-removed-not-enough'],
  ['S36-caution', 'team', 'R attendance moment', 'no-casual-talk name-removed-not-enough'],
  ['S37-hold-1', 'public', 'R C Q1 verbatim story moment', 'true-story-and-verbatim name-removed-not-enough'],
  ['S37-hold-2', 'public', 'R C Q2 verbatim story', 'true-story-and-verbatim name-removed-not-enough'],
  ['S37-caution', 'public', 'R C clause', 'true-story-and-verbatim name-removed-not-enough'],
  [
    'S38-hold',
    'outside',
    'D R C suicide-risk wrong-partner reader-partner moment',
    'same-agency-not-consent no-cross-client-talk suicide-risk',
  ],
  ['S38-caution', 'team', 'R', 'same-agency-not-consent no-cross-client-talk'],
  ['S39-hold', 'public', 'D R C Q2 abuse sexual-abuse special', 'elder-dependent-adult-survivor'],
  ['S39-caution', 'authority', 'D R C abuse sexual-abuse special reader-police', 'elder-dependent-adult-survivor'],
  ['S41-hold', 'outside', 'D R C minor special reader-school', 'school-college minors-parents'],
  ['S41-caution', 'outside', 'D R minor special reader-school moment', 'school-college minors-parents'],
  ['S42-hold', 'public', 'D R C sequence story testimonial moment', 'testimonial-and-success-story'],
  ['S42-caution', 'public', 'R testimonial permission', 'testimonial-and-success-story'],
  ['S43-hold', 'public', 'R C Q2 story minor special moment', 'real-time-post'],
  ['S43-caution', 'public', 'R C clause moment', 'real-time-post'],
  ['S44-hold', 'outside', 'R C sequence story medication attendance reader-journalist wrong-reader', 'media-inquiry'],
  ['S44-caution', 'outside', 'R reader-journalist', 'media-inquiry'],
  ['S45-hold', 'public', 'R C Q2 story diagnosis mis-sent', 'already-posted'],
  ['S45-caution', 'outside', 'R mis-sent', 'already-posted'],
  ['S46-hold', 'public', 'R C Q3 minor special story referral-ask', 'online-group-consult-or-referral-ask'],
  ['S46-caution', 'public', 'R C clause diagnosis referral-ask', 'online-group-consult-or-referral-ask'],
  [
    'S47-hold',
    'outside',
    'R C verbatim story psychotherapy-notes special reader-insurer',
    'psychotherapy-notes-separate',
  ],
  ['S47-caution', 'outside', 'R C diagnosis path path-payment reader-insurer', 'psychotherapy-notes-separate'],
  ['S48-hold', 'ai', 'D R C number', 'vendor-ai'],
  ['S48-caution', 'ai', 'R C sequence story test-result suicide-risk', 'vendor-ai'],
];

const leading = (audience: Audience, facts: string): string | undefined => {
  const shown = new Set(facts.split(' ') as Fact[]);
  return rules.find((rule) => rule.when.some((condition) => meets(condition, shown, audience)))?.id;
};

describe('the rule that leads', () => {
  const KNOWN_MISSES = new Set(['S07-hold', 'S21-hold', 'S23-hold', 'S27-hold', 'S35-hold', 'S47-caution']);

  it.each(DRAFTS.filter(([id]) => !KNOWN_MISSES.has(id)))('%s', (_, audience, facts, named) => {
    expect(named.split(' ')).toContain(leading(audience, facts));
  });

  it.fails.each(DRAFTS.filter(([id]) => KNOWN_MISSES.has(id)))('known miss: %s', (_, audience, facts, named) => {
    expect(named.split(' ')).toContain(leading(audience, facts));
  });

  it('is one that the scenario names for at least 85 in 100 drafts', () => {
    const right = DRAFTS.filter(([, audience, facts, named]) =>
      named.split(' ').includes(leading(audience, facts) ?? ''),
    );
    expect(right.length / DRAFTS.length).toBeGreaterThanOrEqual(0.85);
  });
});
