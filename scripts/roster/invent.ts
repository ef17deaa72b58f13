import { allFakers, type Faker } from '@faker-js/faker';
import type { Client } from '../../src/roster/clients';

/** Languages that name a practice's clients, each as often as it stands here. */
const LOCALES = [
  'en',
  'en',
  'en',
  'en',
  'en',
  'es_MX',
  'es',
  'vi',
  'pl',
  'de',
  'pt_BR',
  'fr',
  'it',
  'tr',
  'yo_NG',
  'sv',
  'ro',
  'nl',
  'zu_ZA',
  'id_ID',
] as const;

/** An invented client, with what a CSV would hold of them. */
export interface Invented extends Client {
  readonly given: readonly [string];
  readonly surname: readonly [string];
}

/** Numbers of North America that are kept for fiction: 555-0100 to 555-0199. */
const phone = (faker: Faker): string =>
  `(${faker.string.numeric({ length: 1, exclude: ['0', '1'] })}${faker.string.numeric(2)}) 555-01${faker.string.numeric(2)}`;

/** Invents clients from word lists, the same ones for the same seed; no two have the same name. */
export function invent(count: number, seed = 7): Invented[] {
  const fakers = LOCALES.map((locale) => {
    const faker = allFakers[locale];
    faker.seed(seed);
    return faker;
  });
  const out = new Map<string, Invented>();
  for (let i = 0; out.size < count; i++) {
    const faker = fakers[i % fakers.length] as Faker;
    const given = faker.person.firstName().trim();
    const surname = faker.person.lastName().trim();
    const name = `${given} ${surname}`.toLowerCase();
    const plain =
      /^[\p{Script=Latin}\p{M}'’\- ]{2,}$/u.test(given) && /^[\p{Script=Latin}\p{M}'’\- ]{2,}$/u.test(surname);
    if (!plain || out.has(name)) continue;
    const one = i % 4 === 0 ? [faker.person.firstName().trim().slice(0, 4)] : [];
    out.set(name, {
      given: [given],
      middle: [],
      surname: [surname],
      nicknames: one.filter((nickname) => nickname.length > 2),
      emails: [`${name.normalize('NFKD').replace(/[^a-z]+/g, '.')}${i}@mail.example`],
      phones: i % 2 === 0 ? [phone(faker)] : [],
    });
  }
  return [...out.values()];
}

/** The list as a practice would keep it. */
export function toCsv(clients: readonly Client[]): string {
  const cell = (words: readonly string[]) => `"${words.join(' ').replace(/"/g, '""')}"`;
  const rows = clients.map(({ given, surname, nicknames, emails, phones }) =>
    [given, surname, nicknames, emails, phones].map(cell).join(','),
  );
  return `First name,Last name,Preferred name,E-mail,Phone\n${rows.join('\n')}\n`;
}
