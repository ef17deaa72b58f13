import type { CDPSession, Page } from 'playwright-core';

/** Presses and reads what stands in closed shadow roots, where only the browser's accessibility tree reaches. */
export interface Inside {
  /** Whether a control of that role and name is shown. */
  shows(role: string, name: string | RegExp): Promise<boolean>;
  /** Waits for the control and presses it with the mouse. */
  press(role: string, name: string | RegExp): Promise<void>;
  /** Answers the hold dialog with a reason and sends. The dialog takes no answer before it could be seen for half a second. */
  sendAnyway(): Promise<void>;
  /** All text of the in-page UI. */
  text(): Promise<string>;
}

interface Node {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
}

const WAIT_MS = 5000;
const SEEN_MS = 600;

export async function inside(page: Page): Promise<Inside> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');

  async function find(role: string, name: string | RegExp): Promise<number | undefined> {
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    return nodes.find((node) => {
      const own = node.name?.value ?? '';
      return !node.ignored && node.role?.value === role && (typeof name === 'string' ? own === name : name.test(own));
    })?.backendDOMNodeId;
  }

  async function wait(role: string, name: string | RegExp): Promise<number> {
    for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
      const found = await find(role, name);
      if (found !== undefined) return found;
      await page.waitForTimeout(40);
    }
    throw new Error(`no ${role} ${name} is shown`);
  }

  async function press(role: string, name: string | RegExp): Promise<void> {
    const backendNodeId = await wait(role, name);
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  return {
    shows: async (role, name) => (await find(role, name)) !== undefined,
    press,
    async sendAnyway() {
      await press('button', 'Send anyway…');
      await press('radio', /./);
      await page.waitForTimeout(SEEN_MS);
      await press('button', 'Send anyway');
    },
    async text() {
      const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
      return nodes.map((node) => node.name?.value ?? '').join('\n');
    },
  };
}
