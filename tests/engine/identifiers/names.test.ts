import { describe } from 'vitest';
import { initials } from '../../../src/engine/signals/identifiers/initials';
import { maskedName } from '../../../src/engine/signals/identifiers/masked-name';
import { personName } from '../../../src/engine/signals/identifiers/person-name';
import { placedByReader } from '../../../src/engine/signals/identifiers/placed-by-reader';
import { uniqueRole } from '../../../src/engine/signals/identifiers/unique-role';
import { finds, knownFaults } from '../brackets';

describe('person name, sure', () => {
  finds(
    personName,
    [
      // full, given, surname, titled
      'I saw [Maria Gonzales] on Tuesday.',
      'my client [Tobias Lindqvist] called',
      'Then [Thandiwe] cried.',
      '[Mrs. Tran] was early again.',
      'yes, both [Mendoza] girls have been with us',
      'the [Okonkwos] moved',
      'We met [Jane A. Doe] and [Anna S.] there.',
      'Re: [Yusuf Demir], intake',
      'discussed [J. Montalvo] again',
      '[Tobin, Hazel]: 90834 on 4/3',
      // small letters
      'can u believe [grace] cancelled again',
      "three years ago [will] couldn't sit in a room",
      'omg remember [kyle brandt] from homeroom',
      'ok so [marisol] said she hated it',
      'ask [dale the roofer] about it',
      'saw [mr kowalski] today',
      // cues that need no list
      'a boy named [Zyxo], seven',
      "let's call her [Maya]",
      "[Zbyx]'s mom phoned",
      'her son [Tyler] hates it',
      // many origins
      '[Oluwadamilola Adeyemi] and [Nguyen Thi Mai] came',
      'with [Siobhán Ní Bhriain] and [Aroha Tamihere]',
      '[Xochitl Quispe] told [Farrukh Ahmadzai]',
      'we thanked [Wisława Szymańska]',
      '[Ngozi Okafor-Eze] and [Keanu Kahananui] left',
      // words that are names, but not here
      'Hope is the thing with feathers.',
      'Will you come on Monday?',
      'In May we closed; April was better.',
      'Grace under pressure',
      "We meet at Hope House and St. Mary's Hospital.",
      'I live in Austin, near Charlotte Street.',
      'Panic peaks within about ten minutes.',
      'The Beck Depression Inventory and the Hamilton Scale help.',
      'I accept Aetna, Cigna and BCBS.',
      'Christian clients often ask in Spanish.',
      'at Hardy, Hernandez and Fernandez we do',
    ],
    false,
  );
  knownFaults(
    personName,
    [
      '[Summer] starts Monday and I worry',
      '[Art] left AMA on thursday',
      'the file [TCastellanos_JWu] was attached',
    ].slice(0, 3),
  );
});

describe('masked name', () => {
  finds(maskedName, [
    'no names but [S@rah] is back',
    'checking [T*ffany] again',
    '[M_ria] cried',
    '[s a r a h] told me',
    'my [J0sef1na]',
    'covid19 and mp3 files',
    'a f*** day',
    'H2O, B12, T4',
  ]);
});

describe('initials', () => {
  finds(initials, [
    'saw [J.R.] twice',
    'client [K] came late',
    'with [Y.D.] again',
    'in the U.S. at 5 p.m., D.C. time',
    'a Ph.D. and an M.D.',
    'J. Smith wrote',
  ]);
});

describe('unique role', () => {
  finds(
    uniqueRole,
    [
      "I see [the county's only female crop duster].",
      'He is [our county coroner], after all.',
      "my 5 o'clock, [the only lady auctioneer in laramie county], was late",
      "That's how often [the officer from the Fallbrook Plaza shooting] has sat with me",
      'the [channel 7 weather guy] is on my couch',
      'still writing notes on [the lad who set fire to the tesco]',
      'it was the only way',
      'you are the only one who knows',
      'at first we laughed',
    ],
    false,
  );
});

describe('placed by the reader, riddles', () => {
  finds(
    placedByReader,
    [
      "Between us, [I've had your CFO] on my couch",
      "[i see your charge nurse's wife] on fridays",
      '[yep SAME guy]. two sessions then',
      'my 9am ([rhymes with bark])',
      'you know who to call',
      'your sister may want help too',
    ],
    false,
  );
});
