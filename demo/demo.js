const EXAMPLES = {
  post: [
    'My client Maria Gonzales told me in session today: “I started drinking again and I can’t tell my wife.” Three years sober, gone in one weekend. This work is hard.',
    'Grocery run, then the gym. Sunday done right.',
  ],
  mail: [
    'Hi Frank, you won’t believe who sits on my couch every Tuesday: Tom Okafor from our class. He has been in therapy with me since his divorce and is on sertraline now.',
    'Hi Frank, are you coming to the reunion in June? I could pick you up at the station.',
  ],
  review: [
    'Dana, we are sorry. At your last session on May 3 we talked about your panic attacks, and you told us that you felt understood.',
    'Thank you for your feedback. If you would like to talk about it, please call our office at any time.',
  ],
};

for (const section of document.querySelectorAll('section')) {
  const text = section.querySelector('textarea');
  const count = section.querySelector('output');
  const [, word] = count.value.split(' ');
  let sent = 0;
  let shown = 0;
  section.querySelector('.go').addEventListener('click', async () => {
    if (!text.value.trim()) return;
    const fields = [...section.querySelectorAll('input, textarea')].map((field) => [field.name, field.value]);
    await fetch(`/sent?by=${section.id}`, { method: 'POST', body: JSON.stringify(Object.fromEntries(fields)) });
    text.value = '';
    sent += 1;
    count.value = `${sent} ${word}`;
  });
  section.querySelector('.try').addEventListener('click', () => {
    text.focus();
    text.select();
    // typed, so that the draft is seen as one that somebody wrote
    document.execCommand('insertText', false, EXAMPLES[section.id][shown++ % 2]);
  });
}
