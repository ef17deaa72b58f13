import { quasiDetector, said } from './phrase';

const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const CHILDREN =
  '(?:kids|children|boys|girls|sons|daughters|brothers|sisters|siblings|grandkids|grandchildren|grandsons|granddaughters|babies|littles|teens|teenagers|half-(?:brothers|sisters)|step-?(?:kids|children|sons|daughters|brothers|sisters))';

/**
 * Family structure: twins, adopted, widowed, divorced, single mother, youngest of nine, seven daughters, raising grandsons. Being married narrows little and is stated as
 * possible; having a mother is not stated. Misses: structure told in a story. Over-reads: "single mother" of people in general.
 */
export const family = quasiDetector(
  'family',
  'twin trip quad quin adop fost kins ward aged orph wido lost buri sing moth fath mom mum dad pare mama momm gran youn olde elde only chil kids boys girl sons daug brot sist sibl babi litt teen half step newl twic thre divo rema surr poly thro two same sper dono arra marr rais',
  [
    {
      pattern: said(
        `(?:identical |fraternal |conjoined |his |her |their |the |one of (?:a pair of |the )?|a |set of )?(?:twins?|triplets?|quadruplets|quints)(?! (?:bed|beds|flame|cities|studies|study|size|peaks|xl|towers))`,
      ),
    },
    {
      pattern: said(
        `(?:adopted(?! (?:a|the|an|this|that|by the (?:board|court|state)|in \\d{4}|new|policy|from the literature))|adoptee|transracial adoptee|foster (?:child|kid|kids|care|son|daughter|home|mom|dad|parents?|youth|carer)|kinship care|ward of the (?:state|court)|aged out of (?:care|foster care)|orphan(?:ed)?)`,
      ),
    },
    {
      pattern: said(
        `(?:newly |recently |twice |three times |young )?widow(?:ed|er)?(?! peak| maker)|(?:lost|buried) (?:his|her) (?:wife|husband|spouse|partner)`,
      ),
    },
    {
      pattern: said(
        `single (?:mother|mom|mum|dad|father|parent)(?: (?:of|to|by choice)(?: ${COUNT})?)?|(?:mother|father|mom|mum|dad|parent|grandmother|grandfather|mama|momma) (?:of|to) (?:his |her )?(?:${COUNT}|triplets|twins)(?: [a-z]+)?`,
      ),
    },
    {
      pattern: said(
        `(?:the )?(?:youngest|oldest|eldest|middle|only (?:girl|boy|daughter|son)|second|third|baby) (?:of|in a family of|out of|among) (?:the )?${COUNT}(?: [a-z]+)?|only child|(?:the )?(?:eldest|oldest|youngest) (?:daughter|son|sister|brother|sibling|child)`,
      ),
    },
    {
      pattern: said(
        `(?:has|have|had|with|her|his|their|raising|raises|and|of|are) (?:got )?(${COUNT} (?:grown |adult |small |young |little |school-age |adopted |teenage |under-five |amazing |beautiful |wonderful |lovely |lively )*${CHILDREN}(?: under \\p{L}+| at home)?)`,
      ),
    },
    {
      pattern: said(
        `(?<=^|[,(;.] ?)(${COUNT} (?:grown |adult |small |young |little |teenage |adopted )*${CHILDREN}(?: under \\p{L}+)?)`,
      ),
    },
    {
      pattern: said(
        `raising (?:${COUNT} |her |his |their )?(?:grandkids|grandchildren|grandsons?|granddaughters?|nieces?|nephews?|siblings|brothers?|sisters?)(?: alone)?`,
      ),
    },
    {
      pattern: said(
        `newlyweds?|newly married|twice[- ]divorced|(?:three|four|2|3|4) times divorced|divorced (?:twice|dad|mom|father|mother)|(?:recently |newly )?divorced(?! (?:from (?:reality|the)|people|clients|parents|couples))|remarried|surrogate (?:mother|mom)|polyamorous|throuple|(?:two|2) (?:moms|dads|mums)|same-sex (?:couple|parents)|half-(?:sisters?|brothers?|siblings?)|sperm donor|donor-conceived|arranged marriage|married (?:the|his|her) (?:[\\p{L}']+ )?(?:brother|cousin|boss|best friend|uncle)`,
      ),
    },
    {
      pattern: said(
        `(?:newly |recently |freshly )?divorced(?! (?:from (?:reality|the)|people|clients|parents|couples))(?: life)?|(?<=#)(?:divorced|widowed)`,
      ),
    },
    {
      // a status that is given as one: "married, two kids", "Status: Married", "#Married"
      pattern: said(
        `(?<=^|[,;:.!#—–(·|\\n]\\s?|(?:happily|is|i'm|am|he's|she's) )(?:happily )?married(?=$|[,;.!)—–·|\n ]*(?:$|[^\p{L} ]|and | with ))`,
      ),
      confidence: 'possible',
    },
  ],
);
