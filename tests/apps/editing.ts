import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type * as Script from '../editors/prompter';

/** What the adapters do with the editor that is focused, in a world of their own, as the guard does it. */
export interface Editing {
  id(): Promise<string>;
  read(): Promise<string | null>;
  /** Puts `text` in place of the first such words, by the editor's own editing path. */
  replace(words: string, text: string): Promise<boolean>;
}

const SCRIPT = fileURLToPath(new URL('../editors/prompter.ts', import.meta.url));

/** Brings the adapters into the page's main frame; frames of the same origin are reached from there. */
export async function editing(page: Page): Promise<Editing> {
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'prompter',
    logLevel: 'silent',
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'adapters',
  });
  const say = async (expression: string) => {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  };
  await say(outputFiles[0]?.text ?? '');
  const act = <K extends keyof typeof Script>(what: K, ...args: string[]) =>
    say(`prompter.${what}(${args.map((arg) => JSON.stringify(arg)).join()})`);
  return {
    id: () => act('id'),
    read: () => act('read'),
    replace: (words, text) => act('replace', words, text),
  };
}
