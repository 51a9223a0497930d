import { inLines, piece } from "../../in-lines";
import type { Detector } from "../detector";
import { commonOf } from "../text/everyday";
import { cues, quoteOf, weigh } from "../text/weigh";

/** Whom a practice is said to turn away, and what it is said to have given up. */
const WHOM = piece`
  (?:
    (?:over|under)[ -]?(?:the )?(?:\d+|sixt\w+|sevent\w+|eight\w+|fives?)s?|(?:all|any|new|nhs|private|foreign|welsh|english|white|black|chinese|old|elderly)
      [ ](?:\w+ )?(?:patients|people|folk|ppl|names?)|patients (?:with|over|under|from|who)|every patient|everyone|home visits?|blood tests?
    |international students|pensioners|disabled|romanians?|british passport|asylum|carers'? register|dementia|foster|private flats
    |incomers|elderly|veterans|face to face|any(?:one|body) (?:over|under|who|on|with|born|from|of|my|called|without|whose|that|in|over|not|else)
    |female doctors|all of us|postcode|council streets|children|kids|babies|men|women|folk with|people with|ppl|the welsh|wales
  )
`;
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
      (?:they|practice|surgery|doctors?|gps?|place|nurses?|you lot|has|have|they've|they're|is|are|now) (?:\w+ ){0,2}?
        (?:don't|doesn't|won't|will not|do not|does not|not|never|only|have to|must|took|taken)
      |no longer|stopped|stopping|refus(?:e|es|ing)|abolished|scrapped|wiped|removed|removing|struck|strik(?:e|es|ing)|getting rid of
      |banned|blocked|binned|dumped|only (?:taking|seeing|take|see)|be (?:no|none)
    )\b[^.!?\n]{0,40}?\b${WHOM}\b(?=
      [^\n]{0,160}\b(?:
        now|from|rule|list|policy|new|monday|january|april|any ?more|age|again|official|system|week|announced|heard|told|confirmed|quiet
        |altogether|budget|quietly|passport|register|only|fact|books|cost|week|summer|let you go|first|month|share|spread|said
      )\b
    )
    |\bstopped (?:seeing|taking|accepting|treating|registering|doing|visiting)\b[^.!?\n]{0,40}\b${WHOM}\b
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
    )\b(?:(?:[^.!?\n]{0,90}|[^.!?\n]{0,60}[.!]+ (?:it|they)\b[^.!?\n]{0,30})\b(?:
      autis\w+|infertil\w+|steril\w+|impotent|microchips?|chips? in|tracker|magnet\w*|bluetooth|poison(?:s? (?:you|us|your|people|our)|ous|ed|ing)?(?!s\b)
        (?! (?:line|tablets))|hoax|a con|the cancer inside|abort\w*|turn off your soul|depopulat\w*|5g|nanobots|toxins?|heavy metals|black box
      |bring the end|scam|placebo|just sugar|(?:is|just|only|dead|tap|salt|with|them|people) watt?er|not dangerous|made it up|twice as quick
      |never felt better|tracks? how many|dna|spike protein
      |(?<!not |n't |may )(?:cause[sd]?|causing|gives?|giving|gave|makes?|made|sends?|sent|turns?|rots?|shrinks?|brings?|kills?|killing|leaves?)
        (?! (?:my|the) (?:virus|infection))\b[^.!?\n]{0,40}?\b(?:
          cancer|dementia|blind|paraly\w+|strokes?|leukaemia|diabet\w+|heart attacks?|floppy|changes|brain|hearts?|people|babies|kids|bones?|memory|flu|you
        )
    )|[^\n]{0,90}\b(?:
      (?:don't|do not) (?:let (?:them|anyone|school|the|your)|take (?:it|them|that|any)|give)|refuse (?:it|them|everything|yours)|tell them no
      |bin (?:them|yours)|flush (?:them|it)
    ))\b
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
      body heals itself|onion socks|silver water|apricot kernels|big pharma (?:hates?|does|want|won't|hid|pay|keep|make|lies|cover|is)\w*|do your own research|paid to keep (?:you|us) (?:ill|sick)
      |keep you (?:ill|sick|hooked)|wake up sheeple|isn't even (?:dangerous|real)|made it up for profit
      |cures? (?:diabetes|cancer|dementia|covid|autism|the virus|you of)|will cure you|no money in (?:well|healthy)
      |what they'?re not telling|doctors (?:won't|will never|are forbidden to|don't want you to) (?:tell|say|know)|hide the cure
      |the virus is|it'?s been (?:proved|proven|shown)|been proven to
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
      microchips?|antifreeze|birth control|contain warfarin|sheds? (?:live )?virus|kills (?:grandparents|people|babies|you)|poison(?:ed|ing|ous)?(?! line)
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
    is it (?:true|right)|(?:kill|hurt|poison) (?:my|him|her|them)sel\w+|people who say|nobody should|should say|mixed up|by mistake
    |(?:do not|don't|does not|doesn't|didn't|not) (?:cause|kill|give|poison)|explained|recycle|genuine question|tell the pharmacist|anyone know|does anyone|can (?:you|someone) confirm|hope not|is this (?:true|right)
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
