/** Word classes by which names are told from other words. Lower case, without accents. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised words that are nobody's name, though some stand in name lists. */
export const NEVER = set(
  `i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid diwali hanukkah
  thanksgiving halloween english spanish french german italian chinese japanese korean vietnamese arabic hindi polish russian portuguese dutch
  american british irish scottish welsh canadian australian mexican indian african european asian native indigenous latino latina latinx hispanic
  christian catholic jewish muslim buddhist hindu sikh mormon baptist methodist lutheran protestant orthodox quaker
  god lord jesus christ allah buddha mom mum mommy mummy dad daddy mama papa grandma grandpa granny nana nan auntie aunt uncle doctor nurse
  judge coach officer sir madam miss client patient therapist counselor psychologist psychiatrist dear hi hello hey thanks thank sincerely
  regards best warmly cheers zoom google facebook instagram twitter linkedin reddit tiktok youtube venmo netflix amazon apple microsoft
  medicare medicaid aetna cigna kaiser humana covid wifi internet america africa europe asia england scotland wales ireland britain canada
  australia mexico france germany spain italy india china japan korea vietnam russia texas california florida georgia virginia carolina
  dakota montana nevada ohio iowa utah idaho maine oregon alaska hawaii kansas nebraska arizona colorado michigan minnesota wisconsin
  illinois indiana kentucky tennessee louisiana mississippi alabama arkansas oklahoma missouri maryland delaware pennsylvania connecticut
  massachusetts vermont hampshire jersey york wyoming washington ontario quebec alberta manitoba tasmania queensland
  freudian jungian rogerian gestalt zen reiki yoga pilates lego disney santa easter latin roman greek freud
  lmft lcsw lpc lmhc psyd phd md rn np lpcc msw lisw bcba hipaa emdr cbt dbt act ifs ptsd adhd ocd bpd gad mdd cptsd dsm icd cpt aa na
  cps aps dcf fbi cia er ed icu iop php asap fyi btw lol omg rip am pm tv usa uk us eu nhs who ceo hr it ai faq pdf
  aries aquarius gemini virgo libra scorpio capricorn pisces taurus nigeria ghana pakistan lebanon syria egypt peru brazil cuba turkey poland
  sweden norway finland greece iran iraq israeli ukraine una uno vida les las mas para con por que pero como esta este ese sus mis los del sin sobre entre cuando donde porque muy todo nada vous nous pour avec dans sans
  attn subject re fwd from to cc bcc sent date`,
);

/** A capitalised run that ends in one of these is an institution, a place, a work or a measure. */
export const THINGS = set(
  `hospital clinic center centre university college school elementary academy institute institution foundation association society church
  temple mosque synagogue street avenue road drive boulevard lane court county city town township village park lake river creek mountain
  mountains beach bay island islands valley hills heights springs falls forest woods house houses home homes hall lodge manor group groups inc llc ltd corp co
  company bank services service health healthcare therapy counseling counselling psychology psychotherapy wellness medical memorial general
  department dept division unit ward board council committee commission agency bureau act law bill code rule rules scale inventory test index
  checklist questionnaire assessment disorder syndrome disease method technique model theory system effect protocol approach therapy
  therapies award prize fellowship scholarship press news times post journal review magazine podcast show series book books film movie story stories song album award
  station airport bridge tower theatre theater museum library hotel inn restaurant cafe coffee bakery farm farms market store stores shop mall
  gym studio studios gallery club team league association union partners associates consulting solutions technologies software systems labs
  pharmacy pharma pharmaceuticals insurance benefits program programme project initiative conference summit workshop training course class
  series week month day eve weekend festival games cup bowl final finals senate congress parliament party government army navy police
  north south east west northern southern eastern western federation alliance coalition network trust fund charity retreat ranch
  v vs versus highway route exit square plaza pier harbor harbour port fort camp base stadium arena high middle primary secondary
  elementary preschool kindergarten nursery hospice rehab recovery residential shelter palace castle cathedral abbey diocese parish
  cross crescent shield plan plus pro max edition version chapter part volume section article appendix table figure`,
);

/** Small words inside a name. */
export const PARTICLES = set(
  'de da do dos das del della di du la le los las van von vander der den ter ten bin ibn bint ben al el st mac mc ap y e abu ul ud',
);
export const SUFFIXES = set('jr sr ii iii iv');

/** Titles that a name follows; those of kin and office bring up a person too. */
export const TITLES = set(
  'mr mrs ms miss mx dr prof professor sr sra srta señor señora senor senora monsieur madame herr frau mister missus',
);
export const CALLINGS = set(
  `sister brother father fr rev reverend pastor deacon rabbi imam coach officer deputy sergeant sgt captain capt lieutenant lt detective
  constable councilman councilwoman councillor senator mayor judge principal aunt auntie uncle grandma grandpa granny nana baba tia tio abuela
  abuelo nurse teacher chef`,
);
/** Nouns that a name stands beside: "my client Tobias", "her son Tyler". */
export const BESIDE = set(
  `client patient pt ct clt resident student member caller inmate pupil kiddo son daughter brother sister wife husband spouse partner mother mom
  mum father dad stepmom stepdad stepmother stepfather stepson stepdaughter friend boyfriend girlfriend fiance fiancee ex twin child kid baby
  toddler cousin nephew niece aunt uncle grandmother grandfather grandson granddaughter roommate flatmate neighbor neighbour boss coworker
  colleague guy woman man girl boy lady lad bloke teen teenager teammate landlord classmate goddaughter godson supervisee intern applicant national nationals evaluee defendant plaintiff`,
);
/** Kin words behind a possessive: "Marisol's mom". */
export const KIN = set(
  `mom mum mother dad father parents sister brother wife husband son daughter kids children family partner aunt uncle grandma grandmother
  grandpa grandfather girlfriend boyfriend ex twin cousin case file chart session sessions appointment intake chart notes meds medication
  diagnosis treatment therapist teacher progress birthday story words trauma relapse discharge safety insurance copay`,
);
/** Plural and group words behind a surname: "the Abernathy boy", "both Mendoza girls". */
export const FAMILY = set(
  'family families boy boys girl girls kid kids twins brothers sisters siblings household case couple children',
);

/** Verbs that a person's name is the subject of. */
export const DOES = set(
  `said says told tells asked asks came comes cried cries called calls texted texts emailed emails missed misses cancelled canceled cancels
  shared shares wants wanted feels felt thinks thought knows knew is was isn't wasn't has had hasn't hadn't does did doesn't didn't can't
  couldn't won't wouldn't couldn't got gets went goes left leaves started starts stopped stops sat sits walked walks laughed laughs smiled
  smiles relapsed relapses disclosed discloses reported reports denied denies presented presents endorsed endorses finally just still never
  hated hates loved loves needs needed brought brings showed shows slept sleeps ate eats drank drinks drew draws wrote writes lost loses
  met meets moved moves married marries died dies turned turns took takes used uses tried tries struggles struggled broke breaks ran runs
  screamed screams yelled yells whispered whispers shrugged admitted admits agreed agrees believes believed became becomes begged asked
  stayed stays talked talks looked looks kept keeps gave gives made makes spent spends lives lived works worked graduated arrived who's
  ghosted no-showed nodded sobbed sobs snapped joked jokes insisted reached described describes remembers remembered deserves answered`,
);
/** Words before a name in running text. */
export const TOWARD = set(
  `with saw see seeing seen met meet meeting called call calling text texted emailed email told tell telling asked ask asking and for about
  from of to hi hello hey dear thanks thank named name client patient poor sweet little dear lovely sweetest miss missed visited visit
  treated treating diagnosed helped helping watched watching let made make had put keep kept love loved know knew like by is was because
  when while that if until before after since so but then today yesterday tonight`,
);
/** Countries that are given names too: they need a person's doing. */
export const COUNTRIES = set('israel jordan kenya india chad ireland britain holland cyprus malta');
/** Prepositions of place. */
export const PLACEWARD = set(
  'in from near at outside around toward towards downtown greater north south east west central to via',
);

/** What only a person does, for names that are words as well ("will couldn't sit", "grace's mom"). */
export const SURELY =
  /^(?:said|says|told|tells|asked|asks|cried|texted|emailed|missed|cancelled|canceled|couldn't|can't|didn't|doesn't|wasn't|isn't|hasn't|hadn't|wouldn't|won't|walked|laughed|smiled|relapsed|disclosed|admitted|sobbed|whispered|yelled|shrugged|nodded|ghosted|no-showed|graduated|finally|was|has|had|got|came)$/;

/** What a discoverer's name stands before: "Addison's disease", "a Wells score". */
export const EPONYMOUS = set(
  `disease diseases syndrome disorder score scores criteria sign palsy esophagus angina dementia chorea lymphoma thyroiditis sarcoma test scale index law
  phenomenon reflex classification staging procedure operation contracture ulcer tumor tumour anemia ataxia paralysis encephalopathy hernia fracture
  technique method theory model hierarchy effect inventory questionnaire stages study studies experiment experiments paradox curve principle rule`,
);
/** Names that are ordinary words; in small letters no others of the commonest words count as names. */
export const BOTH = set(
  `will grace hope faith joy rich art mark bill jack rose ruby amber crystal hunter chase jesus summer dawn eve iris ivy lily daisy violet olive pearl
  jade gene dean earl duke prince sterling cliff clay dale glen heath reed brook brooke sandy sunny star angel christian destiny harmony melody charity
  patience prudence honor trinity miracle blessing precious ray rob sue pat drew grant frank ernest carol holly heather misty stormy robin jay wren
  hazel ginger candy cherry rusty sonny buddy junior major royal mercy justice victor miles chance chip skip bud josh nick peg penny dot kitty rocky
  buck guy max tom john jim joe sam ben dan tim ted ed al ron don ken lou matt pete chuck hank dick jean anita virginia`,
);
