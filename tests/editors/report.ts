import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The package behind each page of the suite, and who writes with it. */
const PACKAGES: Record<string, [title: string, pack: string | null, where: string]> = {
  textarea: ['`<textarea>`, `<input>`', null, 'Mastodon, Discourse, review replies, WordPress comments'],
  contenteditable: ['plain `contenteditable`', null, 'Gmail, Yahoo, LinkedIn messages, Medium, Telegram'],
  quill: ['Quill', 'quill', 'LinkedIn, Slack'],
  prosemirror: ['ProseMirror (Tiptap)', '@tiptap/core', 'Bluesky, Substack, ChatGPT, Claude, Discourse'],
  lexical: ['Lexical', 'lexical', 'Facebook, Instagram, Threads, WhatsApp, Reddit, Ghost'],
  ckeditor: ['CKEditor 5', 'ckeditor5', 'Teams'],
  'tinymce-inline': ['TinyMCE, inline', 'tinymce', 'practice web sites'],
  tinymce: ['TinyMCE, in its frame', 'tinymce', 'WordPress classic, Roundcube'],
  slate: ['Slate', 'slate-react', 'Discord and others'],
  draft: ['Draft.js', 'draft-js', 'X, TikTok'],
  trix: ['Trix', 'trix', 'HEY, Basecamp'],
  rooster: ['RoosterJS', 'roosterjs', 'Outlook, Proton'],
  codemirror: ['CodeMirror 6', '@codemirror/view', 'Markdown boxes'],
};

const GROUPS = ['reads', 'marks', 'replaces', 'composition'] as const;
export type Group = (typeof GROUPS)[number];

const outcomes = new Map<string, { passed: number; all: number }>();

/** Notes how one behaviour of one editor came out. */
export function record(editor: string, group: Group, passed: boolean): void {
  const key = `${editor}/${group}`;
  const tally = outcomes.get(key) ?? { passed: 0, all: 0 };
  outcomes.set(key, { passed: tally.passed + Number(passed), all: tally.all + 1 });
}

/** Writes docs/editors.md from what this run has seen. */
export async function writeTable(browser: string): Promise<void> {
  const rows = await Promise.all(
    Object.entries(PACKAGES).map(async ([name, [title, pack, where]]) => {
      const version = pack
        ? JSON.parse(await readFile(join(ROOT, 'node_modules', pack, 'package.json'), 'utf8')).version
        : '';
      const cells = GROUPS.map((group) => {
        const { passed, all } = outcomes.get(`${name}/${group}`) ?? { passed: 0, all: 0 };
        return passed === all ? `${all}` : `**${passed} of ${all}**`;
      });
      return `| ${[`${title} ${version}`.trim(), where, ...cells].join(' | ')} |`;
    }),
  );
  await writeFile(
    join(ROOT, 'docs/editors.md'),
    `# Editors

Every editor that Subrosa knows, on its real package, in ${browser}. The figures are behaviours of the shared suite
(tests/editors/suite.test.ts) that hold, counted in the run that wrote this page (\`npm run docs:editors\`).

| editor | who writes with it | reads | marks | replaces | composition |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

- **Reads**: claimed by its own adapter; paragraphs, line breaks, lists, quotes, emoji, zero-width characters exactly as the
  editor's own model has them; what is typed; mentions; and reading changes nothing, neither on the page nor in what is saved.
- **Marks**: the page itself says that the right words lie under each rectangle: at first, after typing, resizing, zooming,
  scrolling the page and the editor, and with words wrapped over two lines.
- **Replaces**: plain words, across bold, at a line's start and end, twice in a row, with nothing: the editor's own model has it,
  the format stays, one undo restores, typing goes on behind it. What the writer types meanwhile stops it.
- **Composition**: an input method composes undisturbed while the text is read and marked.

The same, on fewer behaviours, in open and closed shadow roots, frames, modal dialogs and popovers: tests/editors/places.test.ts;
and all of them once more in Firefox, from a content script: tests/firefox/editors.test.ts (\`npm run test:firefox\`).

## What is not read

- **CodeMirror 6** puts only the lines near the view into the page. A document with a gap in it is reported as unread, not judged by half.
- **Monaco, Ace, CodeMirror 5, Google Docs** keep their text where no extension can read it: reported as unread.
- Any other editable goes to the plain \`contenteditable\` adapter: read as the page shows it, edited as typing would, with a paste where typing has no effect. A
  replacement that is not found in the text afterwards is reported as not done.
`,
  );
}
