/**
 * What share of a population fits a detail. Rounded to one figure, so that nobody takes them for more than they are: written down from the
 * tables named with each group, which a maintainer re-checks when they are revised. A share is matched on the detail's own words, lower case.
 */
export interface Shares {
  /** The table the shares come from. */
  readonly source: string;
  /** Of those who are in no row. */
  readonly other: number;
  /** First row whose pattern stands in the words. */
  readonly rows: readonly (readonly [RegExp, number])[];
}

/** US population by single year of age (ACS 2022, table S0101): share of one year within each band, by the band's upper end. */
export const ONE_YEAR: readonly (readonly [number, number])[] = [
  [17, 0.012],
  [64, 0.013],
  [74, 0.01],
  [84, 0.005],
  [120, 0.001],
];

/** By the type of a quasi-identifier. Types that are missing here (place, date, session-time) do not narrow a population by themselves. */
export const SHARES: Readonly<Record<string, Shares>> = {
  trade: {
    source: 'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2023, over the population',
    other: 0.0005,
    rows: [
      [/nurse/, 0.01],
      [/teach|professor/, 0.015],
      [/cook|chef|waiter|waitress|barista|bartender/, 0.02],
      [/truck|lorry|delivery/, 0.01],
      [/bus driver|cab|taxi|uber/, 0.002],
      [/police|officer|trooper|deputy|sheriff|cop\b/, 0.002],
      [/firefighter|fireman|fire captain/, 0.001],
      [/paramedic|emt|medic/, 0.0008],
      [/social worker/, 0.002],
      [/lawyer|attorney|solicitor|barrister/, 0.002],
      [/doctor|surgeon|physician|resident/, 0.002],
      [/dentist|pharmacist|veterinar|vet tech|hygienist/, 0.0007],
      [/electrician|plumber|carpenter|mechanic|builder/, 0.003],
      [/welder|machinist|roofer|mason|ironworker/, 0.001],
      [/hair|barber|beautician|nail/, 0.002],
      [/farm|ranch/, 0.003],
      [/clerk|cashier|sales|receptionist|secretary/, 0.02],
      [/engineer|programmer|developer/, 0.01],
      [/pastor|priest|minister|rabbi|imam|deacon|chaplain|nun|clergy|bishop/, 0.0015],
      [/soldier|army|navy|marine|air force|military/, 0.004],
      [/pilot|flight attendant/, 0.0006],
      [/controller|coroner|mayor|luthier|tuner|lighthouse|auctioneer|umpire|trapeze|cellist|trombonist/, 0.00005],
      [/student|school/, 0.06],
      [/retired/, 0.01],
    ],
  },
  employer: {
    source: 'US Census Bureau, County Business Patterns 2021: a named workplace among all',
    other: 0.005,
    rows: [[/walmart|amazon|hospital|school|county|city/, 0.01]],
  },
  school: {
    source: 'US National Center for Education Statistics 2022: a named school, one of several in a town',
    other: 0.02,
    rows: [[/student|resident|phd|seminar/, 0.01]],
  },
  faith: {
    source: 'Pew Research Center, Religious Landscape Study',
    other: 0.001,
    rows: [
      [/catholic/, 0.2],
      [/baptist|evangelical|born-again|pentecostal/, 0.2],
      [/methodist|lutheran|presbyterian|episcop|anglican|christian/, 0.04],
      [/mormon|lds|latter/, 0.015],
      [/jew|hasid|orthodox|chabad|haredi/, 0.02],
      [/muslim|sunni|shia/, 0.01],
      [/hindu|buddhist|jehovah|adventist/, 0.007],
      [/sikh|greek|russian|coptic/, 0.002],
      [/pastor|deacon|rabbi|imam|priest|minister|preacher/, 0.003],
    ],
  },
  ethnicity: {
    source: 'US Census Bureau, ACS 2022, tables B03001, B02018, B04006, B05006',
    other: 0.001,
    rows: [
      [/black|african[- ]american/, 0.13],
      [/mexican|chican/, 0.1],
      [/latin|hispanic/, 0.19],
      [/german|irish/, 0.1],
      [/italian|polish|french|scottish/, 0.04],
      [/chinese|indian|filipin|puerto/, 0.015],
      [/vietnamese|korean|cuban|salvador|dominican|arab|guatemal/, 0.007],
      [/japanese|haitian|jamaican|russian|colombian|honduran/, 0.004],
      [/asian/, 0.06],
      [/native|first nations|indigenous/, 0.01],
      [/iranian|nigerian|ukrainian|pakistani|ethiopian|peruvian|brazilian/, 0.0015],
    ],
  },
  family: {
    source:
      'US Census Bureau, ACS 2022 (B11012, S1201), Current Population Survey 2022; CDC National Vital Statistics (multiple births)',
    other: 0.03,
    rows: [
      [/triplet|quadruplet|quint/, 0.001],
      [/twin/, 0.03],
      [/adopt/, 0.02],
      [/foster|orphan|ward/, 0.006],
      [/widow/, 0.05],
      [
        /of (?:seven|eight|nine|ten|eleven|twelve|[7-9]|1\d)|(?:six|seven|eight|nine|ten|[6-9]|1\d) (?:kids|children|daughters|sons)/,
        0.005,
      ],
      [/raising|grandparent/, 0.01],
      [/single/, 0.05],
      [/divorc|remarried/, 0.1],
      [/three|four|five|[3-5]/, 0.06],
      [/two|2/, 0.15],
    ],
  },
  'rare-illness': {
    source: 'Orphanet: fewer than 1 in 2,000; American Psychiatric Association for dissociative identity disorder',
    other: 0.0005,
    rows: [[/dissociative identity/, 0.01]],
  },
  trait: {
    source: 'US Census Bureau, ACS 2022, table S1810 (disability); Pew Research Center 2023 (tattoos)',
    other: 0.01,
    rows: [
      [/deaf|blind/, 0.005],
      [/wheelchair|walker|cane/, 0.02],
      [/tattoo/, 0.03],
      [/amput|prosthe|missing/, 0.005],
    ],
  },
  initials: {
    source: 'US Census Bureau 1990 names files: a usual pair of initials',
    other: 0.01,
    rows: [],
  },
  event: {
    source: 'judgement: an event that a newspaper would print touches few people of a town',
    other: 0.0005,
    rows: [],
  },
};
