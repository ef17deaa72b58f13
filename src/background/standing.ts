/** The two scripts that stand on every guarded page from its first moment: for known sites by the manifest, for added ones by `sites.ts`. */
export const STANDING = [
  { id: 'sentinel', js: ['sentinel.js'], world: 'ISOLATED' },
  { id: 'form-leaves', js: ['form-leaves.js'], world: 'MAIN' },
] as const;
