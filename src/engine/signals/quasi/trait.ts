import { quasiDetector, said } from './phrase';

/**
 * Marks by which people recognise somebody: tattoos, scars, build, hair, a limp, an accent, a wheelchair, a service dog. Misses: clothes of one day. Over-reads:
 * bodies in general remarks; disability that is the topic itself.
 */
export const trait = quasiDetector(
  'trait',
  'tatt scar limp pros ampu whee deaf blin stut stam acce red redh ging albi birt eye eyep glas hook pier drea moha mute lisp clef port freck serv guid emot cane miss lost bald vit hear coch crut walk tril spea truc lift mons pink blue gree purp hand bear wais big very extr unus five six four seve near non nonv para lega tota prof doub',
  [
    {
      pattern: said(
        '(?:(?:a |the |her |his |their )?(?:face|neck|hand|sleeve|full-sleeve|knuckle|swastika|teardrop|\\p{L}+) tattoos?|tattoos? (?:of|on|across|reading|that)[^.,;!?]{3,30}|tattooed [^.,;!?]{3,25}|covered in tattoos)(?! (?:shop|parlou?r|artist))',
      ),
    },
    {
      pattern: said(
        '(?:a |the |her |his |their )(?:[\\p{L}-]+ )?(?:limp|birthmark|glass eye|eye ?patch|stutter|stammer|lisp|hook for a hand|cleft (?:lip|palate)|hearing aids?|cochlear implant|facial scar|scar (?:on|across|over|from)[^.,;!?]{3,20}|port-wine stain|service dog|guide dog|emotional support [\\p{L}]+)',
      ),
    },
    {
      pattern: said(
        "(?:[4-7]['’′ ] ?(?:\\d{1,2})(?:\"|”|'')?(?= |,|\\.|\\)|$)(?<=\\d['’′ ]+\\d+[\"”']*)|(?:five|six|four|seven)[- ](?:foot|feet)[- ](?:\\p{L}+)|(?:very|extremely|unusually|freakishly) (?:tall|short)|nearly seven feet)",
      ),
    },
    {
      pattern: said(
        '(?:red-?haired|redhead(?:ed)?|flame-haired|ginger(?= |,)(?! (?:ale|tea|bread|root|beer|snaps?|chews))|albino|bald with|dreadlocks|pink hair|blue hair|green hair|purple hair|mohawk|handlebar moustache|handlebar mustache|beard like [^.,;!?]{3,25}|waist-length (?:hair|braids?)|big (?:red |white )?beard)',
      ),
    },
    {
      pattern: said(
        "(?:is|was|'s|are|been|born|she's|he's|they're|a|an|both|profoundly|legally|totally|completely) (deaf|blind|hard of hearing|mute|paraplegic|an amputee|nonverbal|non-verbal|(?:above|below)-knee amputee|double amputee)(?! (?:spot|to |date|side|in love|ear|man's|trust|faith))|(deaf|blind) (?:woman|man|client|patient|couple|teen|kid|girl|boy|student|in one)|amputee|prosthetic (?:leg|arm|hand|foot)|missing (?:a |an |two |three |his |her |their )(?:fingers?|leg|arm|eye|ear|teeth|thumb)|lost (?:a|an|his|her|both) (?:leg|arm|hand|eye|foot|legs|arms|fingers?)(?: in| to)?",
      ),
    },
    {
      pattern: said(
        '(?:uses? a|in a|his|her|their|the|with a) (?:motorized |power )?(wheelchair|walker|white cane|cane (?:that|made)[^.,;!?]{3,30})(?! (?:accessible|ramp|access))|walks with a (?:cane|limp|stick)',
      ),
    },
    {
      pattern: said(
        '(?:thick |heavy |strong |slight )?(?!an? )\\p{L}+ accent(?= |,|\\.|$)(?<! (?:the|an|wall|with) accent)|(?:lifted|monster|pink|flame[- ]painted) truck|(?:trilingual|speaks (?:three|four|five|six|seven) languages)',
      ),
    },
  ],
);
