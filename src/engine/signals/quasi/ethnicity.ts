import { quasiDetector, said } from './phrase';

/** Peoples and nationalities, without those that most readers share (American, English). */
const PEOPLES =
  "afghan|african[- ]american|afro-\\p{L}+|albanian|algerian|angolan|apache|arab|arab[- ]american|argentin(?:e|ian)|armenian|ashanti|asian[- ]american|assyrian|austrian|azerbaijani|bahamian|bangladeshi|barbadian|basque|belarusian|belgian|belizean|bengali|bolivian|bosnian|brazilian|bulgarian|burmese|burundian|cambodian|cameroonian|cajun|cape verdean|chaldean|chamorro|cherokee|cheyenne|chicana|chicano|chilean|chinese|chinese[- ]american|choctaw|colombian|congolese|coptic|cree|creole|croatian|cuban|cypriot|czech|danish|dene|diné|dominican|dutch|ecuador(?:ian|ean)|egyptian|emirati|eritrean|estonian|ethiopian|fijian|filipin[oa]|finnish|first nations|garifuna|georgian|german|ghanaian|greek|grenadian|guatemalan|gujarati|guyanese|haitian|hausa|hawaiian|hazara|hispanic|hmong|ho-chunk|honduran|hopi|hungarian|icelandic|igbo|indian|indigenous|indonesian|inuit|inuk|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|japanese|jordanian|kashmiri|kazakh|kenyan|khmer|kikuyu|korean|korean[- ]american|kosovar|kurdish|kuwaiti|lakota|laotian|latin[ao]|latinx|latvian|lebanese|liberian|libyan|lithuanian|lumbee|maasai|macedonian|malawian|malayali|malaysian|malian|maltese|m[aā]ori|marshallese|mayan|m[eé]tis|mexican|mexican[- ]american|mi'kmaq|moldovan|mohawk|mongolian|moroccan|mozambican|native american|native hawaiian|navajo|nepali|nepalese|nicaraguan|nigerian|norwegian|ojibwe|anishinaabe|oromo|osage|pacific islander|pakistani|palestinian|panamanian|papuan|paraguayan|parsi|pashtun|persian|peruvian|polish|portuguese|pueblo|puerto rican|punjabi|quechua|romani|romanian|russian|rwandan|salvadoran|salvadorian|samoan|saudi|scottish|senegalese|serbian|seminole|shona|sicilian|sierra leonean|singaporean|sinhalese|sioux|slovak|slovenian|somali|south asian|south sudanese|sri lankan|sudanese|swazi|swedish|swiss|syrian|taiwanese|tajik|tamil|tanzanian|tatar|telugu|thai|tibetan|tigrayan|tlingit|togolese|tongan|trinidadian|tunisian|turkish|turkmen|ugandan|uighur|uyghur|ukrainian|uruguayan|uzbek|venezuelan|vietnamese|vietnamese[- ]american|welsh|yaqui|yemeni|yoruba|yup'ik|zambian|zimbabwean|zulu|zuni|bajan|desi|boricua";
const COUNTRIES =
  'afghanistan|albania|algeria|angola|argentina|armenia|azerbaijan|bangladesh|belarus|bolivia|bosnia|brazil|bulgaria|burma|burundi|cambodia|cameroon|chad|chile|china|colombia|congo|the congo|costa rica|croatia|cuba|cyprus|the dominican republic|ecuador|egypt|el salvador|eritrea|estonia|ethiopia|fiji|finland|gambia|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hungary|india|indonesia|iran|iraq|israel|jamaica|japan|kazakhstan|kenya|korea|south korea|north korea|kosovo|kuwait|laos|latvia|lebanon|liberia|libya|lithuania|malawi|malaysia|mali|mexico|moldova|mongolia|morocco|mozambique|myanmar|nepal|nicaragua|niger|nigeria|norway|pakistan|palestine|gaza|panama|paraguay|peru|the philippines|philippines|poland|portugal|puerto rico|romania|russia|rwanda|samoa|saudi arabia|senegal|serbia|sierra leone|slovakia|somalia|south africa|south sudan|sri lanka|sudan|sweden|syria|taiwan|tajikistan|tanzania|thailand|tibet|tonga|trinidad|tunisia|turkey|uganda|ukraine|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|chechnya|dagestan|crimea|kashmir|kurdistan';
const PERSON =
  'woman|man|guy|girl|boy|lady|lad|kid|child|teen|teenager|client|patient|student|mother|mom|mum|father|dad|family|couple|immigrant|refugee|asylum[- ]seeker|veteran|widow|widower|grandmother|grandfather|parents?|son|daughter|immigrants|descent|heritage|background|origin|national|nationals|citizen|ancestry|accent|born|speaking|speaker|mums?|moms?|fathers?|wife|husband|roots|household|community|elder|physician|nurse|engineer|farmer|driver|worker|survivor|catholic|jewish|muslim|deacon|chef|cab driver|musician|boyfriend|girlfriend|kids|teens|men|women|clients|families|baker|tailor';

/** The first four letters of every people and country above, and of the other words the forms begin with. */
const GATE = [
  ...`${PEOPLES}|${COUNTRIES}`
    .replace(/\(\?:([^|)]*)[^)]*\)/g, '$1')
    .replace(/\[(.)[^\]]*\]/g, '$1')
    .split('|')
    .map((name) => name.replace(/^the /, '')),
  ...'metis maori dine black brown white biracial mixed multiracial undocumented daca dreamer asylum refugee first trilingual bilingual british american canadian australian united french spanish english afro argentinian'.split(
    ' ',
  ),
]
  .map((name) => (name.split(/[ -]/)[0] ?? '').slice(0, 4))
  .join(' ');

/**
 * Ethnicity and nationality: "Hmong", "Eritrean family", "from Ghazni, Hazara", "refugee from Syria", "Black woman". Languages, food and schools of thought do not
 * count. Misses: origins told by a journey. Over-reads: plural groups (subjects decide).
 */
export const ethnicity = quasiDetector(
  'ethnicity',
  GATE,
  [
    {
      pattern: said(
        `((?:${PEOPLES})(?:-(?:american|canadian|british|australian|born|irish))?)[ -](?:and \\p{L}+ )?(?:\\p{L}+ )?(?:${PERSON})`,
      ),
    },
    {
      pattern: said(
        `(?:is|was|'s|she's|he's|they're|are|half|part|first-gen(?:eration)?|second-gen(?:eration)?|young|an?|only|the only|grew up|raised|proud|queer|trans) (${PEOPLES})(?=$|[,.;:!?)]| and | who | from | with | but )`,
      ),
    },
    { pattern: said(`(?<=^|[,(.;–—] ?)((?:${PEOPLES})(?:-(?:american|canadian|born|irish))?)(?=$|[,.;)])`) },
    {
      pattern: said(
        `(?:an?|young|old|our|elderly|little|only) (${PEOPLES}) (?!food|restaurant|language|class|toast|press|fries|cuisine|history|lesson|version|translation|interpreter|dressing|wine|coffee|tea|accent|novel|film|music|university|college|word)\\p{L}+`,
      ),
    },
    {
      pattern: said(
        `(?:black|brown|biracial|mixed-race|multiracial|white) (?:trans |queer |gay |teenage |young |single |older )*(?:woman|man|girl|boy|teen|client|patient|mother|mom|father|dad|family|couple|kid|student|guy|lady|fathers|femme)|afro-\\p{L}+|biracial|mixed-race|undocumented|daca|dreamer`,
      ),
    },
    {
      pattern: said(
        `(?:immigrant|immigrated|emigrated|refugee|fled|asylum[- ]seeker|came (?:here |over )?|arrived|born in|raised in|adopted|originally|family(?:'s| is)?|moved here|parents (?:are|came)|escaped) (?:here |over )?(?:from |in )?(${COUNTRIES})`,
      ),
    },
    {
      pattern: said(
        `(?:he|she|they|is|who|client|'s|family|guy|woman|man) (?:is |was |are |were )?(?:originally )?from (${COUNTRIES})`,
      ),
    },
    {
      pattern: said(
        `asylum[- ]seekers?|refugee(?= (?:client|family|from|kid|mother|father|teen))|first-gen(?:eration)? (?:immigrant|american|daughter|son|student)|undocumented (?:immigrant|client|mother|mom|father|worker)|(?:trilingual|bilingual)`,
      ),
    },
  ],
  (low, _start, end) =>
    !/^ ?(?:food|restaurant|language|class|toast|press|fries|cuisine|history|lesson|version|translation|interpreter|speaking|classes|dressing|wine|coffee|tea|bread|shepherd|wheel|muffin|revolution|flag|film|novel|philosophy|music|vanilla|roulette|study|studies|psychological|journal|army|government|embassy)/.test(
      low.slice(end, end + 20),
    ),
);
