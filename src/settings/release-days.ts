import type { Release } from '../engine/types';

/** What tells one release from another. */
export const nameOf = ({ reader, client = '', until }: Release): string => `${until} ${reader} ${client}`;

/** The day it is where the person is: `2026-11-24`. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What holds on a day, and what has ended and not been reminded of: an ISO day compares as text. */
export function asOf(
  releases: readonly Release[],
  day: string,
  reminded: readonly string[] = [],
): { readonly releases: readonly Release[]; readonly lapsed: readonly Release[] } {
  return {
    releases: releases.filter(({ until }) => until >= day),
    lapsed: releases.filter((release) => release.until < day && !reminded.includes(nameOf(release))),
  };
}
