/// <reference types="vite/client" />
import type { Ears } from './engine';

/** Word lists and models, carried as text in the script itself: a guard may fetch nothing, and a page may not ask for our files. */
export const EARS: Ears = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../assets/*.bin', { query: '?inline', import: 'default', eager: true }),
  ).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);
