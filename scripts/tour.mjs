// `npm run tour`: photographs every screen of the built extension, light and dark, into docs/screens, and writes docs/tour.md.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../demo/server.mjs';
import { openBrowser } from './browser.mjs';
import { build } from './setup.mjs';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const LEAK =
  'So proud tonight. My client Maria Gonzales, a deacon here in Elko, told me in session: “I finally slept with the light off.”';
const MAIL =
  'Hi Frank, you will laugh. A client of mine, a 34-year-old welder from Elko, has just bought the same boat as you.';
const SIZE = { width: 1280, height: 800 };

/** Scenes in the order of the tour: file name, title, a sentence, and what to do before the picture is taken. */
const SCENES = [
  [
    'chip',
    'While you write',
    'Rose lines: as it stands, this would be held. The rose at the corner counts.',
    writePost,
  ],
  ['card', 'Why', 'At a mark, at the rose, or with F8: what it tells, to whom, and the rule behind it.', openCard],
  ['hold', 'Held', 'Pressed “Post”: nothing is sent until you decide. Escape goes back.', pressPost],
  ['reasons', 'Send anyway', 'A reason opens the way. Only the reason and the time are noted.', askReasons],
  [
    'mail',
    'A mail',
    'The reader counts: the same words to a friend, to your team, to a colleague who treats too.',
    writeMail,
  ],
  ['popup', 'The popup', 'The state of this tab, the rule that applies, its exceptions, and the switches.', openPopup],
  ['desk', 'Check a text', 'For what is written elsewhere. Nothing put here is kept.', openDesk],
  ['practice', 'Practice', 'Ten drafts to judge, each explained.', openPractice],
  ['rules', 'The rules', 'Forty of them, searchable, in plain words.', (tour) => openPage(tour, 'options.html#rules')],
  ['rule', 'One rule', 'Ten seconds first; then why, when it may be told, what to write, what it rests on.', openRule],
  [
    'record',
    'The record',
    'What was held and what became of it, to look through, to print for supervision, to delete. Never a word of a draft.',
    (tour) => openPage(tour, 'options.html#record'),
  ],
  [
    'options',
    'Options',
    'Who you are, what never counts, where Subrosa may read.',
    (tour) => openPage(tour, 'options.html'),
  ],
  ['help', 'Help', 'Seven questions, offline.', (tour) => openPage(tour, 'options.html#help')],
  ['welcome-1', 'First run: what it does', '', (tour) => openPage(tour, 'welcome.html')],
  ['welcome-2', 'First run: what it cannot', '', (tour) => openWelcome(tour, 1)],
  ['welcome-3', 'First run: where your words go', '', (tour) => openWelcome(tour, 2)],
];

build('pipe');
const server = await serve(fileURLToPath(new URL('../demo', import.meta.url)));
mkdirSync(`${DOCS}screens`, { recursive: true });
for (const old of readdirSync(`${DOCS}screens`)) rmSync(`${DOCS}screens/${old}`);

for (const scheme of ['light', 'dark']) {
  const browser = await openBrowser({ options: { viewport: SIZE, colorScheme: scheme, locale: 'en-US' } });
  const demo = browser.context.pages()[0] ?? (await browser.context.newPage());
  await demo.goto(server.url);
  const tour = { ...browser, demo };
  for (const [name, , , prepare] of SCENES) {
    await demo.bringToFront();
    const page = await prepare(tour);
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${DOCS}screens/${name}-${scheme}.png`, animations: 'disabled' });
    if (page !== demo) await page.close();
    console.log(`${name}-${scheme}`);
  }
  await browser.close();
}
await server.close();

const page = SCENES.map(
  ([name, title, sentence]) =>
    `## ${title}\n\n${sentence ? `${sentence}\n\n` : ''}<picture><source media="(prefers-color-scheme: dark)" srcset="screens/${name}-dark.png"><img alt="${title}" src="screens/${name}-light.png" width="640"></picture>\n\n<details><summary>Light and dark</summary>\n\n![${title}, light](screens/${name}-light.png)\n![${title}, dark](screens/${name}-dark.png)\n\n</details>\n`,
);
writeFileSync(
  `${DOCS}tour.md`,
  `# A tour of Subrosa\n\nTaken from the built extension by \`npm run tour\`; every person in it is invented.\n\n${page.join('\n')}`,
);

async function writePost({ demo }) {
  await demo.locator('#post textarea').click();
  await demo.keyboard.type(LEAK, { delay: 4 });
  await demo.waitForTimeout(2500);
  return demo;
}

async function openCard({ demo }) {
  await demo.keyboard.press('F8');
  return demo;
}

async function pressPost({ demo }) {
  await demo.keyboard.press('Escape');
  await demo.locator('#post .go').click({ noWaitAfter: true });
  await demo.waitForTimeout(800);
  return demo;
}

async function askReasons({ demo }) {
  // Back, wordings where there are any, then "Send anyway…": it is the last stop, so one step back from the first.
  await demo.keyboard.press('Tab');
  for (let stop = 0; stop < 8 && !(await focusedName(demo)).startsWith('Send anyway'); stop++)
    await demo.keyboard.press('Tab');
  await demo.keyboard.press('Enter');
  await demo.keyboard.press('Space');
  return demo;
}

/** The name of what has the focus, through the accessibility tree: the dialog's root is closed to everybody. */
async function focusedName(page) {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const focused = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value),
  );
  return focused.at(-1)?.name?.value ?? '';
}

async function writeMail({ demo }) {
  await demo.keyboard.press('Escape');
  await demo.locator('#post textarea').fill('');
  await demo.locator('#mail textarea').click();
  await demo.keyboard.type(MAIL, { delay: 4 });
  await demo.waitForTimeout(1500);
  await demo.keyboard.press('F8');
  return demo;
}

/** The popup in a tab of its own, told that it stands over the demo's. */
async function openPopup({ context, worker, demo, id }) {
  const [tab] = await worker.evaluate((url) => globalThis.chrome.tabs.query({ url: `${url}*` }), demo.url());
  await worker.evaluate(
    ({ id }) =>
      globalThis.chrome.storage.session.set({
        [`tab-${id}`]: {
          0: {
            state: 'read',
            verdict: 'hold',
            audience: 'public',
            rules: ['true-story-and-verbatim', 'no-confirm-client'],
            count: 2,
          },
        },
      }),
    tab,
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript((tab) => {
    globalThis.chrome.tabs.query = (_query, answer) => {
      answer?.([tab]);
      return Promise.resolve([tab]);
    };
  }, tab);
  await page.goto(`chrome-extension://${id}/popup.html`);
  return page;
}

async function openPage({ context, id }, address) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${address}`);
  await page.locator('main').waitFor();
  return page;
}

async function openDesk(tour) {
  const page = await openPage(tour, 'desk.html');
  await page.locator('textarea').fill(LEAK);
  await page.locator('.result .state').waitFor();
  return page;
}

async function openPractice(tour) {
  const page = await openPage(tour, 'desk.html#practice');
  await page.locator('.answers button').last().click();
  return page;
}

async function openRule(tour) {
  const options = await openPage(tour, 'options.html');
  await options.locator('select').nth(0).selectOption('psychologist');
  await options.locator('select').nth(1).selectOption('US-CA');
  await options.close();
  return openPage(tour, 'options.html#rules/no-confirm-client');
}

async function openWelcome(tour, at) {
  const page = await openPage(tour, 'welcome.html');
  for (let step = 0; step < at; step++) await page.locator('.button.primary').click();
  return page;
}
