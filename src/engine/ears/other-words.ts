import { MEDICATIONS } from '../lexicon/medications';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Peoples, languages, faiths and feasts: written with a capital as names are, and told of one person like one. Lower case, no accents. */
const PEOPLES = set(`
afghan african african-american afrikaans albanian alevi algerian american americans amharic amish anabaptist anglican anglo angolan apache arab arabic
arabs aramaic argentine argentinian armenian ashkenazi asian asians assyrian australian austrian aymara azerbaijani azeri baha'i bahai bahamian bangladeshi bantu baptist
baptists basque belarusian belgian bengali black blackfoot bolivian bosnian brazilian british briton buddhist buddhists bulgarian burmese buryat cajun
cambodian cameroonian canadian canadians cantonese catalan catholic catholics celtic chamorro chechen cherokee cheyenne chicana chicano chilean chinese chippewa
choctaw christian christians chuukese circassian colombian comanche congolese copt coptic cornish cree creole croat croatian cuban czech dakota danish dari desi
dinka dominican druze dutch ecuadorian egyptian english emirati eritrean estonian ethiopian european evangelical ewe farsi fijian filipina filipino finn finnish
flemish french fula fulani gaelic galician gambian georgian german germans ghanaian greek guarani guatemalan gujarati gullah gypsy haitian hasidic hausa hawaiian hazara
hebrew hindi hindu hindus hmong ho-chunk honduran hopi hungarian hutterite ibo icelandic igbo ilocana ilocano indian indians indigenous indonesian inuit iranian iraqi
irish iroquois islam islamic israeli italian ivorian jamaican japanese jehovah's jesuit jew jewish jews jordanian kannada karen kazakh kenyan khmer kinyarwanda korean
kosovar krio kurd kurdish kyrgyz ladino lakota lao laotian latina latino latinx latvian lebanese lenape liberian libyan lingala lithuanian lumbee lushootseed lutheran
lutherans luxembourgish maasai macedonian malagasy malay malaysian malian maltese mandaean mandarin mandinka maori marathi marshallese marathi mayan mennonite mennonites
methodist metis mexican mexicans micronesian mixteco mixtec moldovan mongolian montenegrin mormon mormons moroccan muslim muslims nahuatl navajo nepalese nepali nicaraguan
nigerian norse norwegian nuer ojibwe okinawan orthodox oromo ottoman pacific pakistani palestinian panamanian papuan paraguayan parsi pashto pashtun pentecostal persian
peruvian polish portuguese presbyterian protestant puebla punjabi puritan quaker quakers quechua rastafarian rohingya roma romani romanian russian russians rwandan saami
sami samoan sardinian saudi saxon scot scots scottish senegalese sephardic serb serbian shia shona shoshone sicilian sikh sikhs sindhi sinhala sinhalese sioux slavic
slovak slovene slovenian somali somalis spaniard spanish sudanese sufi sunni swahili swede swedish swiss syriac syrian tagalog taiwanese tajik tamil tanzanian tatar telugu thai
tibetan tigrinya tlingit tongan trinidadian tunisian turk turkish turkmen tuscan twi ugandan ukrainian unitarian urdu uruguayan uyghur uzbek venezuelan vietnamese wampanoag
welsh witness wolof xhosa yemeni yiddish yoruba yupik zambian zimbabwean zulu
advent ash ashura beltane chanukah christmas diwali easter eid epiphany hanukkah halloween holi juneteenth kwanzaa lent nowruz passover pesach pentecost purim ramadan
rosh samhain shabbat solstice thanksgiving vesak yom`);

/** 1 for a medicine, 2 for a people, language, faith or feast, 0 for any other word. A hint for the tagger: German and Christian are names too. */
export function otherWord(word: string): 0 | 1 | 2 {
  if (PEOPLES.has(word)) return 2;
  return MEDICATIONS.has(word) ? 1 : 0;
}
