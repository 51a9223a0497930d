import { inLines } from "../../in-lines";
import type { Detector } from "../detector";
import { commonOf } from "../text/everyday";
import { cues, quoteOf, weigh } from "../text/weigh";

/** A claim about what the practice does or is about to do, of the kind that can be checked and alarms. */
const OPERATION = cues(
  2,
  inLines`
    \b(?:shut(?:s|ting)?|clos(?:es?|ed|ing)|closing down)\b[^.!?\n]{0,30}\b(?:
      for good|down|permanently|the list|th' list|for ever|end of (?:the )?month|on the \d+|this friday|next (?:week|month)|forever
      |at christmas|to make flats
    )\b
    |\b(?:surgery|practice|(?:whole )?place|building|freehold|branch|it(?='s| (?:is|has|was|will)\b)|site|land|data|records
      |blood samples?)\b[^.!?\n]{0,30}\b
      (?:(?:been |being |is |was |has been )?sold|sold (?:to|off|for)|knocked down|turned into)\b
    |\b(?:sell|sells|sold|selling|send|sends|give|gives|giving|report|reports|pass|passes)\b[^.!?\n]{0,50}\b(?:
      data|records|blood samples|drink answers|address|browsing|search history|phone camera|everything you say|details
    )\b[^.!?\n]{0,40}\b(?:to|straight)\b
  `,
  inLines`
    \b(?:charg(?:e|es|ing)|paying|pay|take it off you|fine[sd]?)\b[^.!?\n]{0,30}
      (?:£ ?\d+|\btenner\b|\bfiver\b|\b(?:\d+|five|ten|fifteen|twenty|thirty|forty|fifty) (?:quid|pounds?)\b|\bcash\b)[^.!?\n]{0,50}\b(?:
      per|a visit|for (?:a |an |every |each |missed |phone |nhs |blood )?|appointment|to (?:see|register|speak)|letter|visit
      |from (?:april|january|monday)|every|card only|first\b|before (?:they|you)
    )\b
    |\b(?:start|going to start|now) charging\b
    |\bbailiffs\b
    |\bnow charges?\b
    |\b(?:shut|clos(?:ed|ing)) (?:it |them |this place )?(?:down )?by (?:the )?cqc\b
    |\bcqc\b[^.!?\n]{0,20}\b(?:shut|clos(?:ed|ing))(?: (?:it|them|the surgery|the practice|this place))(?: down)?\b
  `,
  inLines`
    \b(?:
      don't|won't|no longer|stopped|stopping|refus\w+|not|never|only|have to|must|abolished|scrapped|wiped|removed|removing|struck
      |strik(?:e|es|ing)|getting rid of|took|taken|banned|blocked|binned|dumped|cancelled
    )\b[^.!?\n]{0,40}\b(?:
      see(?:ing)?|tak(?:e|es|ing)|accept\w*|treat\w*|register\w*|over ?(?:\d+|sixt\w+|sevent\w+|eight\w+)s?|every patient|everyone
      |home visits?|blood tests?|international students|pensioners|disabled|romanian|british passport|asylum|carers'? register|dementia
      |foster|the welsh|wales|private flats|incomers|elderly|blood|face to face|inhalers|any(?:one|body)|female doctors
      |(?:all )?(?:the )?(?:over|under)-?\d+s?|all of us|postcode|council streets
    )\b(?=
      [^\n]{0,160}\b(?:
        now|from|rule|list|policy|new|monday|january|april|any ?more|age|again|official|system|week|announced|heard|told|confirmed|quiet
        |altogether|budget|quietly|passport|register|only|fact|books|cost|week|summer|let you go
      )\b
    )
  `,
  inLines`
    \b(?:no|not (?:a single|one)|isn't (?:a|one)|ain't (?:a|got one)|hasn't been|never been|there's nae|not got one)\b[^.!?\n]{0,24}\b
      (?:actual |real |proper |qualified |licensed |emergency )?(?:doctors?|gps?|drugs)\b[^.!?\n]{0,60}\b
      (?:since|in (?:this|that|the)|left|there|at all|building|on site|licen[cs]e|from monday|actors|students)\b
    |\b(?:actors|robots?|vets?|students on work|not (?:a )?(?:real|proper|qualified) doctors?|nurses dressed up|ai)\b[^.!?\n]{0,50}\b
      (?:not|doctor|script|all|phone|latvia|theer|reading|pretend\w*|check\w*)\b
    |\b(?:all|doctors|every one|staff)\b[^.!?\n]{0,30}\b
      (?:handed (?:their|in)|sacked|dismissed|resigned|walked out|quit)\b[^.!?\n]{0,50}\b
      (?:notice|monday|already|nobody left|every one|friday)\b
    |\b(?:insurance|registration|licen[cs]es?|contract) (?:has |have |had )?(?:lapsed|expired|run out|been (?:revoked|suspended))\b
    |\bstaff (?:haven't|have not) been paid\b
    |\bnot paid (?:her|them|him) since\b
  `,
  inLines`
    \b(?:delet(?:e|es|ed|ing)|burn(?:s|ed|ing|t)?|shred\w*|bin(?:s|ned|ning)?|destroy\w*)\b[^.!?\n]{0,50}\b(?:
      every (?:record|online|request|letter)|letters|records|every online request|requests|the list|all of them|before 20\d\d
      |automatically
    )\b
    |\bfacial recognition\b
    |\bhome office\b[^.!?\n]{0,60}\b(?:sits|ring|straight|every|man|list)
    |\b(?:ring|rings|tell|tells|giv\w+ your address to|straight to|man sit|listens? in for)\b[^.!?\n]{0,30}\b(?:the )?
      (?:home office|immigration|benefits office|council|your (?:husband|college|parents)|oil companies|china)\b
    |\bdo not resuscitate\b
    |\borgans\b[^.!?\n]{0,40}\bwithout asking\b
    |\bexpired (?:insulin|vaccines?|drugs|meds|medicines?)\b
    |\b(?:ebola|legionnaires|tb|asbestos|cholera|leprosy|plague|scabies)\b[^.!?\n]{0,60}\b
      (?:hiding|in there|building|cover\w*|outbreak|hush\w*|secret|water|vents|cleaners)\b
    |(?<!\w)(?:
      target|quota|bonus|bonuses|vouchers|get £\d+|paid per|gets? (?:a )?(?:payment|paid|£)|get paid per|\d+p a head
      |£\d+ (?:a|per|for each) (?:child|jab|head)
    )\b[^.!?\n]{0,60}\b(?:hospital|refer\w*|child|jab|vaccin\w*|to keep|each|patient|heel|quiet|one)\b
    |\bgo to the (?:back|bottom|front) of the (?:queue|list)\b[^.!?\n]{0,40}\b
      (?:official|white|pensioners|list|equality|council|asylum)\b
    |\bif you'?re (?:white|english|over \d+|foreign|asylum)\b[^.!?\n]{0,40}\b(?:queue|list|back|first)\b
  `,
);
/** Health claims that go against what is known. */
const HEALTH = cues(
  3,
  inLines`
    \b(?:
      jabs?|jags?|vaccin\w+|mmr|hpv|covid jab|flu (?:jab|jag|vaccine)|coil|smears?|statins?|insulin|chemo\w*|antidepressants?|inhalers?
      |bp tablets|blood pressure (?:pills|tablets)|memory tablets|antibiotics|vitamin k|hrt|tetanus|fluoride|pills|tablets|injections?
      |sertraline|swabs?
    )\b[^\n]{0,90}\b(?:
      autis\w+|infertil\w+|steril\w+|microchips?|chips? in|tracker|magnet\w*|bluetooth|poison\w*|kills?|killing|cancer|con\b|fraud|hoax
      |blind|paralys\w+|shreds?|dementia|aborted|don't (?:let|take)|refuse it|say no|bin (?:them|it|yours)|flush|in the bin|causes?
      |gives? (?:you|yer)|turn off your soul|depopulat\w*|5g|nanobots|toxins?|heavy metals|black box|bring the end|causing|scam|placebo
      |just sugar|water\b|not dangerous|made it up|twice as quick|strokes|never felt better|tracks? how many|alters? your dna|dna
      |spike protein|rots?|shrinks?
    )\b
  `,
  inLines`
    \b(?:
      stop(?:ped)?|bin(?:ned)?|throw|threw|flush|put away|come off|came off|refuse|don't (?:let|take|give)|do not (?:let|take|give)
      |swapped|ditch(?:ed)?|pour
    )\b[^.!?\n]{0,50}\b(?:
      insulin|statins?|jabs?|vaccin\w*|chemo\w*|antidepressants?|inhalers?|tablets|pills|meds|medication|mmr|smear|coil|blood pressure
      |bp tablets|vitamin k|it away
    )\b[^\n]{0,110}\b(?:
      instead|cure[sd]?|heal\w*|never felt better|beetroot|garlic|onion|silver water|prayer|natural|herbs?|oil|turmeric|kernels|wormer
      |ivermectin|protocol|youtube|bush tea|root|bitter leaf|them? they|cause|truth|poison|proven|apple cider|fasting|crystals|urine
      |research|like i did|so should
    )\b
  `,
  inLines`
    \b(?:
      body heals itself|onion socks|silver water|apricot kernels|big pharma|do your own research|paid to keep (?:you|us) (?:ill|sick)
      |keep you (?:ill|sick|hooked)|wake up (?:people|sheeple)|isn't even (?:dangerous|real)|made it up for profit
      |cures? (?:diabetes|cancer|dementia|covid|autism|the virus|you of)|will cure you|no money in (?:well|healthy)
      |what they'?re not telling|doctors (?:won't|will never|are forbidden to|don't want you to) (?:tell|say|know)|hide the cure
      |the virus is|it'?s been (?:proved|proven|shown)|been proven to|wormer
    )\b
  `,
);
/** A medicine or a vaccine that does what none does; and sweeping acts of the practice, told as known. */
const CLAIMS = cues(
  3,
  inLines`
    \b(?:
      jabs?|vaccines?|boosters?|inhalers?|hpv|injections?|shots?|calpol|tablets|statins?|flu spray|nasal spray|vitamin k|fluoride|b12
      |swabs?|insulin
    )\b[^.!?\n]{0,70}\b(?:
      microchips?|antifreeze|birth control|contain warfarin|sheds? (?:live )?virus|kills (?:grandparents|people|babies|you)|poison\w*
      |leukaemia|rots? the|stopping hearts|infertil\w*|tracking|5g|graphene|mercury
    )\b
    |\b(?:microchips?|antifreeze|birth control|graphene|tracking chips?)\b[^.!?\n]{0,40}\b
      (?:jab|vaccine|inhalers?|booster|injection|calpol|swabs?)\b
    |\bmeasles is (?:just|only)\b
    |\bpoisoning us\b
    |\brefuse everything\b
  `,
  inLines`
    \b(?:they|they've|they're|practice|surgery|this surgery|doctors|nurses)\b[^.!?\n]{0,60}\b(?:
      injecting|reusing|selling (?:the surgery|your|our|patient)|sells? (?:your|ur|our|patient)|wiped you off|binned all|shredder
      |legionnaires?|sees only|only sees|ceased to accept|no longer (?:employs?|accepts?)|separate (?:\w+ )?list
      |secret (?:second )?(?:phone|number|list)|paid (?:a |£|\w+ )?(?:hundred |thousand |\d+ )?(?:pounds )?for every
    )\b
    |\b(?:get|gets|paid) £[\d,]+ (?:a|per|for) [^.!?\n]{0,40}\b(?:jab|booster|patient|poison\w*|vaccin\w*)\b
    |\bnone of the (?:nurses|doctors|staff) are (?:qualified|real|registered)\b
    |\bnone of the nurses are\b
    |\bisn't even on the register\b
    |\blease not renewed\b
    |\bhushed up\b
  `,
);
/** How rumours are told. */
const RUMOUR = cues(
  1,
  inLines`
    \b(?:
      been told|i am told|i was told by (?:a|an|someone)|told (?:her|him|me) (?:it|by)|heard (?:it )?(?:from|off|over|in)|had it from
      |i have it (?:from|on)|good (?:authority|source)|reliably|source is|everyone(?:'s| is) saying|says they|word is|rumou?r
      |works? there
      |my (?:mate|cousin|neighbour|chachi|sister|nephew|brother)'?s?\b[^.!?\n]{0,30}\b(?:says?|said|told|seen|checked|works|heard)
      |neighbour'?s? (?:says|daughter)|seen the (?:memo|contract)|i'?ve seen (?:it|them|the)|woman (?:in|at)|lady at|bloke (?:in|at)
      |bus stop|minuted|overheard
    )\b
  `,
  inLines`
    \b(?:
      fact|official|confirmed|definite|it'?s true|that'?s a fact|not a rumour|announced|new rule|policy|proven|proved|it is well known
      |settled|beware|warning|warn\w*|heads up|psa|breaking|attention|for public information|just so everyone knows
      |everyone (?:should )?know|tell everyone|be (?:careful|warned)|dont go|don't (?:go|bother|register)|do not go|truth|readers should
      |tell your|spread the word|the truth
    )\b
  `,
  inLines`
    \b(?:
      share|pass (?:it )?on|before they (?:delete|take)|hiding|hide|hidden|cover(?:ing|ed)? (?:it )?up|deny|secret\w*
      |keep(?:ing)? (?:it )?quiet|on the quiet|quietly|don't want you|won't tell|silence|nobody (?:is|must)|not allowed to (?:say|tell)
      |now\b|from (?:monday|next|january|april|the)|any ?more|altogether|automatically|never again|every patient|all \d+|everybody
    )\b
  `,
);
/** Asking whether it is so, passing on what is announced, or putting a rumour right. */
const ASKING = inLines`
  \b(?:
    is it (?:true|right)|tell the pharmacist|anyone know|does anyone|can (?:you|someone) confirm|hope not|is this (?:true|right)
    |not true|isn't true|it'?s not|aren't (?:closing|shutting)|rubbish (?:that|rumours?)|ignore the|no truth
    |rumours? (?:are|is) (?:false|wrong|nonsense)|proper source|fact[ -]?check\w*|misinformation|debunk\w*|stopped by|petition
    |consultation|closed (?:mon|tues|wednes|thurs|fri|satur|sun|bank|for (?:training|lunch|the|christmas))|bank holiday
    |listen to (?:your|the) doctor|don't listen|get (?:your|the) jab|please get|glad i (?:had|got)|side effects? (?:were|was)
    |knocked me|arm like|worth it|i would say|opinion|in my experience|feels like|may as well|might as well|as if|seems|it'?s like
    |they may|no wonder|(?:someone|somebody|people|folk|some\w*) (?:\w+ ){0,3}?(?:claim|reckon|think|believe)s?\b|sore arm|turned out to be
      |was wrong|i was wrong|listened to|one says
  )\b
  |\?\s*$
`;

export default {
  rule: "R8 checkable claims about the practice, and health misinformation",
  categories: ["false_info"],
  patterns: [...OPERATION, ...CLAIMS, ...HEALTH, ...RUMOUR].map(({ pattern }) => pattern).concat(ASKING),
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const claims = weigh(common, CLAIMS);
    const health = weigh(common, HEALTH);
    const operation = weigh(common, OPERATION);
    if (claims.score + health.score + operation.score === 0) return [];
    const rumour = weigh(common, RUMOUR);
    const total = claims.score + health.score + operation.score + rumour.score - (ASKING.test(common) ? 3 : 0);
    if (total < 3) return [];
    const spans = (claims.score > 0 ? claims : health.score > 0 ? health : operation).spans.map(toPlain);
    return [
      {
        category: "false_info",
        spans,
        certainty: "review",
        severity: health.score > 0 ? "high" : "medium",
        because: `This states as fact something that can be checked and may be untrue: "${quoteOf(text.plain, spans[0]!)}".`,
      },
    ];
  },
} satisfies Detector;
