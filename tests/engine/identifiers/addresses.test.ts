import { describe } from 'vitest';
import { emailAddress } from '../../../src/engine/signals/identifiers/email-address';
import { mention } from '../../../src/engine/signals/identifiers/mention';
import { postcode } from '../../../src/engine/signals/identifiers/postcode';
import { streetAddress } from '../../../src/engine/signals/identifiers/street-address';
import { webAddress } from '../../../src/engine/signals/identifiers/web-address';
import { finds, knownFaults } from '../brackets';

describe('email address', () => {
  finds(emailAddress, [
    'write to [tobias.l+news@mail.example], please',
    'user [user@xn--80ak6aa92e.com].',
    "o'brien: [sinead.o'brien@tcd.example]",
    'my email is info@presidio.',
    'meet @ noon',
  ]);
  finds(emailAddress, ['office line: info@clinic.example'], false);
});

describe('web address', () => {
  finds(
    webAddress,
    [
      'look: [https://www.instagram.com/marisol.paints]',
      'his page [linkedin.com/in/tobias-lindqvist] says so',
      'read https://www.apa.org/ethics/code',
      'www.microsoft has no ending',
    ],
    false,
  );
  finds(webAddress, [
    'read [https://www.apa.org/ethics/code].',
    'domains: [microsoft.com] [google.co.il]',
    'e.g. this, i.e. that',
  ]);
});

describe('mention', () => {
  finds(mention, ['[@kilnandcoffee] was in today', 'her insta is [river_otter_9]', 'meet @ 3', 'write jo@x.org']);
});

describe('street address', () => {
  finds(streetAddress, [
    'lives at [2210 Larkspur Ct, unit B] now',
    'at [2218 W. Gunnison St], Chicago',
    '[40 Harrow Lane], ask for Joy',
    'from [1180 Bluff Rd]',
    'at [14 elm street]',
    '[PO Box 1142]',
    'on [23 East 42nd St]',
    'bei [Hauptstraße 12]',
    '3 people on their way',
    'after 12 sessions on the road',
    'we saw 40 clients this drive',
  ]);
  knownFaults(streetAddress, [
    "They're at [the blue house by the water tower].",
    'it is [Puruntie 82] in Lappeenranta, [Allika 46]',
  ]);
});

describe('postcode', () => {
  finds(postcode, [
    'Springfield IL [62701]',
    'zip code [62701-1234]',
    'London [EC2A 3DT]',
    'ON [M5V 3L9]',
    'Dublin [D02 X285]',
    'we raised 62701 dollars',
    'room B2 3 is free',
  ]);
});
