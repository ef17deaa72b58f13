import { quasiDetector, said } from './phrase';

const HAPPENING =
  '(?:shooting|stabbing|fire|wildfire|blaze|crash|pile-?up|explosion|collapse|inquest|trial|murder|kidnapping|abduction|hostage situation|robbery|tornado|hurricane|flood|floods|flooding|earthquake|landslide|mudslide|avalanche|massacre|bombing|raid|standoff|drowning|derailment|shipwreck|sinking|riot|siege|scandal|lawsuit|recall election|wreck|outbreak|evacuation|rescue)(?! (?:district|department|dept|chief|station|drill|alarm|truck|escape|extinguisher|safety|code|place|pit|fighters?|captain|marshal|plan|course|map|diet|test|courses))';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)';

/**
 * Dated or newsworthy events in somebody's life: "the bristol inquest", "the school bus thing in February", "the one on the news", a lottery win, a viral post.
 * Misses: events told without a noun of this list. Over-reads: public events of which everybody speaks.
 */
export const event = quasiDetector(
  'event',
  'shoo stab fire wild blaz cras pile expl coll inqu tria murd kidn abdu host robb torn hurr floo eart land muds aval mass bomb raid stan drow dera ship sink riot sieg scan laws reca wrec outb evac resc news head vira fron pape tell lott awar reco meda titl thin conv arre indi elec cree rive dam leve mine mill plan brid roof towe ferr bus boat ship cham olym worl mayo won ran supe',
  [
    {
      pattern: said(
        `(?:the|that|our|last (?:year|week|month|spring|summer|fall|winter|night)'s) (?!(?:camp|cease|cross|gun|wild|open|friendly|forest|house on|clinical|drug|free|panic|heart|asthma|anxiety|court|jury|first|second|car|sexual) )(?:(?!is |was |are |were |a |an |and |to |for |that |of |it |by |or |with |when )[\\p{L}'-]+ ){1,4}${HAPPENING}(?: (?:in|on|last|of|at|back in) (?:the )?(?:${MONTH}|\\d{4}|'\\d\\d|\\p{L}+))?`,
      ),
    },
    {
      pattern: said(
        `(?:the|that) ${HAPPENING} (?:in|on|at|last|of|back in) (?:the )?(?:${MONTH}|\\d{4}|'\\d\\d|week|month|year|night)(?: [\\p{L}]+)?`,
      ),
    },
    { pattern: said(`the [\\p{L}' -]{2,25} thing (?:in|last|back in|on) (?:${MONTH}|week|month|year|[\\p{L}]+day)`) },
    {
      pattern: said(
        `(?:it |he |she |they |that |which |story |case )?(?:was|were|'s|is|been|made) (?:all over |on |in |the )*(?:the |local |evening |national )*(?:news|headlines|front page|papers?|six o'clock news|telly|tv news)|on (?:every )?front pages?|(?:went|gone|goes) viral|(?:in|on) (?:tonight's|today's|last night's|this morning's) (?:news|paper)`,
      ),
    },
    {
      pattern: said(
        `hurricane \\p{L}+|9\\/11 (?:survivor|widow|first responder|responder)|won the (?:lottery|super bowl|world cup|pulitzer|nobel|election|mayoral race)|(?:state|national|world|olympic) (?:\\p{L}+ )?(?:titles?|medal(?:s|list|ist)?|record|champion(?:ship)?)|ran for (?:mayor|office|congress|council|school board|senate)|was (?:elected|indicted|convicted|arrested) (?:in|last|on|for) [^.,;!?]{3,25}`,
      ),
    },
    {
      pattern: said(
        `(?:when|after|since|before) the (?:creek|river|dam|levee|mine|mill|plant|bridge|roof|tower|ferry|bus|plane|boat|ship) (?:came up|flooded|broke|burst|burned|burnt|closed|collapsed|fell|sank|crashed|went down|caved in|blew up|shut|shut down)(?: in \\p{L}+)?`,
      ),
    },
  ],
);
