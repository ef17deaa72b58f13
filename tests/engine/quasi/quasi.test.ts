import { describe } from 'vitest';
import { age } from '../../../src/engine/signals/quasi/age';
import { ethnicity } from '../../../src/engine/signals/quasi/ethnicity';
import { event } from '../../../src/engine/signals/quasi/event';
import { faith } from '../../../src/engine/signals/quasi/faith';
import { family } from '../../../src/engine/signals/quasi/family';
import { place } from '../../../src/engine/signals/quasi/place';
import { rareIllness } from '../../../src/engine/signals/quasi/rare-illness';
import { school } from '../../../src/engine/signals/quasi/school';
import { sessionTime } from '../../../src/engine/signals/quasi/session-time';
import { employer, firm, trade, work } from '../../../src/engine/signals/quasi/trade';
import { trait } from '../../../src/engine/signals/quasi/trait';
import { finds, knownFaults } from '../brackets';

describe('age', () => {
  finds(age, [
    'a [27-year-old] deacon',
    '[34F], nurse',
    'my client is [42], a chaplain',
    'Rafa ([9]) and Milo, [14], ginger',
    '[seventy-three], newly widowed',
    '[in her late twenties]',
    'he is [60ish]',
    'a [fourth grader]',
    'my daughter, [seven], bit her teacher',
    'I was [29] then',
    'born in [1951]',
    'mean age 34.2, 61% women',
    'adults 18 or older',
    'meet at 4:30, call me',
    'it took 3 sessions, 12 months',
    'since 2014, level 0.7',
    '148 residents, 22,340 meals',
  ]);
});

describe('place', () => {
  finds(place, [
    'a nurse in [Duluth]',
    'from [Coober Pedy] originally',
    'outside [Salamanca, NY]',
    'seen at our [Chicago] clinic',
    'at [Mayo Clinic in Rochester, MN]',
    'a [river town of four thousand]',
    'do you know a roofer in [lehi]',
    'in Nevada and Ontario',
    'in Hope and in August',
    'we sat in Session Two',
  ]);
});

describe('trade, work, employer, firm', () => {
  finds(trade, [
    'a retired [firefighter] told me',
    'long week on the road #[trucker]',
    'as a [loan officer] in Reno',
    'a 29-year-old Georgian [luthier]',
    '34F, [ER nurse] in Duluth',
    'works as a [lineman]',
    "I'm a [social worker]",
    'ask your doctor or the nurse',
    'find a lawyer',
  ]);
  finds(work, [
    'the one who [runs the bakery in McCall]',
    'she [breeds Newfoundlands] now',
    'he [drives a school bus]',
    'it runs in the family',
    'she ran the tap',
  ]);
  finds(employer, [
    'works nights at the [Amazon building]',
    'a job at [Dairy Barn]',
    'he works for himself at home',
    'we work with couples',
  ]);
  finds(firm, ['the rep at [Hardy, Hernandez and Fernandez]', 'dinner with Hannah, Anthony and Derek']);
});

describe('school', () => {
  finds(school, [
    'plays flute at [Westfield High]',
    'dallas, from [homestead high]',
    'at the [University of Toledo]',
    'a [law student]',
    'The School Counselor is in.',
    'high school was hard',
    'Royal University Hospital',
  ]);
});

describe('faith', () => {
  finds(faith, [
    '58, [Sikh], trucker',
    "a [deacon's wife] in Tupelo",
    'raised [Mormon]',
    'a [Coptic] deacon',
    'Catholic Charities called',
    'Buddhist psychology helps',
    'Orthodox treatment',
  ]);
});

describe('ethnicity', () => {
  finds(ethnicity, [
    'one [Eritrean] family',
    'he is [Hazara], from the hills',
    'a [refugee] from [Syria]',
    'a [Black woman] in tech',
    'of [Armenian] descent',
    'do you know a [tongan] roofer',
    'we ate Thai food and French fries',
    'classes in Spanish',
  ]);
});

describe('family', () => {
  finds(family, [
    '[one of triplets] from Pine Bluff',
    'newly arrived, [widowed], tired',
    '[adopted], [two half-sisters]',
    '[the youngest of nine]',
    'a [single mother]',
    'raising [two grandsons]',
    'a [divorced] deacon',
    'Works nights. [Married], [two kids]',
    'she married young',
    'divorce papers',
    'we adopted a policy',
    'twin beds, twin cities',
  ]);
});

describe('session time', () => {
  finds(sessionTime, [
    'my [3pm] no-showed',
    'she came in on [March 3]',
    '[every Friday 9am] client',
    'admitted [3/28], discharged [4/9]',
    'five years of [Thursdays at two]',
    'On Wed, Jan 22, 2025 at 3:10 PM Jo wrote:',
    'half of 1/2 cup, 24/7, 10/10',
    'you may go',
  ]);
});

describe('rare illness, event, trait', () => {
  finds(rareIllness, ['ever seen [Capgras] in twins?', "with [Huntington's]", 'she accented rare words']);
  finds(event, [
    '[the school bus thing in February]',
    'after [the bristol inquest]',
    'it [went viral]',
    'a fire drill',
    'the panic attack',
  ]);
  finds(trait, [
    'both are [deaf]',
    'uses a [wheelchair]',
    'a [red-haired] cellist',
    '[a teardrop tattoo]',
    'ginger tea',
    'deaf to reason',
  ]);
  knownFaults(trait, ['walking with [a canoe paddle] for a stick']);
});
