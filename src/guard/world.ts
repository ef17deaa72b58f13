import type { Door } from './door';

/** What the scripts of this extension share in one frame's isolated world; the page can not see it. */
interface World {
  subrosaDoor?: Door;
  /** Contents of assets/*.bin as data URLs, by file name. */
  subrosaEars?: Readonly<Record<string, string>>;
}

/** The isolated world of this frame, or of another frame of the same origin. */
export function worldOf(frame: Window): World {
  return frame as unknown as World;
}
