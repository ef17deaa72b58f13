import { quasiDetector, said } from './phrase';

const FAITHS =
  "(?:roman |devout |lapsed |practicing |practising |portuguese |irish |greek |russian |ultra-?|modern |free will |southern |converted |coptic )*(?:catholics?|jew(?:s|ish)?|orthodox jew(?:ish)?|hasidic|chassidic|haredi|chabad|lubavitch|muslims?|sunni|shia|shi'?ite|ismaili|ahmadiyya|sufi|sikhs?|hindus?|jains?|buddhists?|zen buddhist|mormons?|lds|latter-day saints?|jehovah'?s witness(?:es)?|quakers?|amish|mennonites?|hutterites?|doukhobors?|copts?|coptic(?: christian)?|baptists?|pentecostals?|evangelicals?|lutherans?|methodists?|presbyterians?|episcopalians?|anglicans?|seventh-day adventists?|adventists?|christian scientists?|scientologists?|wiccans?|pagans?|bah[aá]'?[ií]|zoroastrians?|parsis?|druze|yazidis?|rastafarians?|santer[ií]a|unitarians?|greek orthodox|russian orthodox|eastern orthodox|born-again|moravians?)";
/** A church, a club or a tradition of thought, not a person's faith. */
const NOT_FAITH =
  /^ ?(?:hospital|charities|university|college|school|church services|new year|calendar|holidays?|psychology|meditation|practice|philosophy|tradition|counsel|community services|social services|family service|health|theology)/;

/** Somebody's faith, and roles in a congregation: "Sikh", "a deacon's wife", "converted", "choir director at our parish". Misses: faith told by rites. */
export const faith = quasiDetector(
  'faith',
  'cath jew jewi jews orth hasi chas hare chab luba musl sunn shia shii isma sufi sikh hind jain budd morm lds latt jeho quak amis menn hutt douk copt bapt pent evan luth meth pres epis angl adve scie wicc paga baha baha zoro pars druz yazi rast sant unit mora born past deac rabb imam prie prea chur mosq temp syna cong conv pari bish miss chri gree russ zen roma cath',
  [
    {
      pattern: said(
        `(?:raised|grew up|born|converted to|left the|ex-?|former|is|was|'s|a|an|the|they're|her|his|their|only|from an?|in an?|of|young|old) (?:strict |very |conservative |large |small )?(${FAITHS})`,
      ),
    },
    {
      pattern: said(
        `(${FAITHS}) (?:woman|man|family|couple|girl|boy|teen|client|patient|mother|mom|father|dad|deacon|kid|household|faith|upbringing|convert|community|immigrant|refugee|widow|student|guy|lady|girl)`,
      ),
    },
    { pattern: said(`(?<=, |\\. |^)(${FAITHS})(?=,|\\.|;|$)`) },
    {
      pattern: said(
        `(?:pastor|deacon|rabbi|imam|priest|minister|preacher|bishop|missionary)'?s'? (?:wife|husband|kid|son|daughter|child|widow|family|brother|sister|kids)|(?:choir|worship|youth) (?:director|leader|pastor) at (?:our|the|his|her|their) [^.,;!?]{3,25}|christian (?:woman|man|family|couple|home|household|girl|boy)`,
      ),
    },
    {
      pattern: said(
        `(?:his|her|their) (?:church|mosque|temple|synagogue|congregation|parish|gurdwara|stake|ward bishop)|(?:he|she|they) converted`,
      ),
    },
  ],
  (low, _start, end) => !NOT_FAITH.test(low.slice(end, end + 24)),
);
