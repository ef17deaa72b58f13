import * as prompter from '../editors/prompter';

/** Firefox lets no test into a content script's world: it is asked by an event, and answers on the root element. */
document.addEventListener('prompt', async () => {
  const { dataset } = document.documentElement;
  const { what, args } = JSON.parse(dataset.prompt ?? '{}');
  try {
    const act = prompter[what as keyof typeof prompter] as (...args: unknown[]) => unknown;
    dataset.answer = JSON.stringify({ value: (await act(...args)) ?? null });
  } catch (error) {
    dataset.answer = JSON.stringify({ error: String(error) });
  }
});
