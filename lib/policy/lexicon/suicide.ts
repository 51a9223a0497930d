import { inLines, piece } from "../../in-lines";
import { cues } from "../text/weigh";

const SELF =
  "(?:my ?self|me ?self|masel[fl]?|mesen|misel|mi ?self|himself|herself|themsel\\w+|ourselves|us both|us off|both of us|the both)";
const NOT_WANT = piece`
  (?:do ?n'?t|do not|did ?n'?t|does ?n'?t|dinnae|divvent|dunna|dae ?n'?t|doe|doh|nah|no longer|not|never)(?: \w+){0,2}? (?:
    wan(?:t|na)|wish|care|intend|mind|plan\w*|see
  )(?:s|ed|ing)?(?: to)?
`;
const WITHOUT_ME = "(?:(?:without|wi'?out|wivout) (?:me|my|us|her|him)|less of me)";

/** What a service is asked for: "I can't see any way to improve it". */
const MEND =
  "improve|better|do (?:it|this|that|better)|make|fix|book|get (?:an|through|the)|change|reach|contact|speak|log|cancel|complain|fault";

/** Words for wanting to die or to harm oneself; one of them is enough. */
export const PLAIN = cues(
  3,
  inLines`
    \b(?:lost|gone|died|dead)\b[^\n]{0,100}\bi(?:'?m| am) (?:going to be )?(?:the )?
      (?:next|second|third|fourth|fifth|two|three|four|five|six)\b
    |\b(?:god|lord|jesus|allah|he|him) (?:\w+ )?to take me\b(?! (?:to|home|in|on|back))
    |\bhop(?:e|ing) (?:each|every) (?:night|day|morning)\b[^.!?\n]{0,30}\blast\b
    |\bgun\b[^.!?\n]{0,40}\bon (?:myself|masel)\b
    |\bjust want (?:it|this|everything|the pain|my head) (?:all )?(?:to )?(?:stop|over|end|quiet)\b
    |\b(?:might as well|may as well) (?:just )?end it\b
    |\bstop(?:ped)? (?:wanting|seeing the point)\b[^.!?\n]{0,20}\b(?:live|living|life)\b
    |\bhate (?:being alive|living|my life)\b
    |\bcan'?t live\b(?! (?:on|with(?:out)? (?:the|that|this|an?|my (?!husband|wife|mum|mam|dad|son|daughter|kids|children|partner|baby|boy|girl))|there|here))
  `,
  inLines`
    \b(?:kill|hang|drown|topp?|neck|off|hurt|harm|shoot|gass?|end|stabb?|poison|burn)(?:ing|in|ed)? (?:${SELF})
      (?! (?:off|up)\b| (?:on|with|when|by|badly|at|in|falling|lifting)\b)
  `,
  inLines`
    \b(?:
      kms|kys tonight|unaliv\w+|sewer ?slide|suicidal|suicide (?:note|plan|attempt)|self[ -]?harm(?:ing|s|ed)
      |(?:to|been|back to|urges? to|of|and|will|might) self[ -]?harm(?! (?:scars?|train))|(?:i|she|he) (?:still )?self[ -]?harm
      |self[ -]?harm (?:has |is )?(?:started|back|again|most|every)|sh again
    )\b
  `,
  inLines`
    \b${NOT_WANT} (?:
      be (?:here(?! (?:all (?:morning|day|night|afternoon)|till|until|for hours|longer than)|,? (?:said|says|shouted|announced) (?:my|our|the)\b)|alive|around|about|on this)|live|wake|exist
      |see (?:sunday|tomorrow|christmas|the morning|another)|go on|carry on
      |going on|be saved|wakin|planning on it|walking back|come back|com(?:e|ing) (?:back|home) ever
    )\b
  `,
  inLines`
    \b(?:
      want(?:s|ed)?|wanna|like|wish|ready|waiting|rather|hope|hoping|pray(?:ing)?|nobbut waiting|asking (?:god|our lord|the lord)|love
    ) (?:(?!you|they|them|him|her|he|she|it|than)\w+ )?(?:to )?
      (?:die(?! (?:at home|in (?:peace|my own|his own|her own)|of|laughing|on (?:this|that|a) hill))|be dead|not (?:be(?= (?:here|alive|around|born)|[.!?\n]|$)|exist|wake|live)
      |just not|go to sleep (?:and|an|n) (?:not|no)|disappear for good|take me)\b
    |\bjust (?:want to )?(?:not exist|stop existing|not wake)\b
    |\bsooner be dead\b
    |\bgo (?:tae|to) sleep (?:an|and|n|tonight)[^.!?\n]{0,10}\b(?:no|not|never|be it)\b
    |\bwant (?:it|everything) (?:all )?(?:over|to (?:stop|end))\b
    |\bwish i (?:was|were) dead\b
    |\bi(?:'?m| am) (?:next|already dead)\b
  `,
  inLines`
    \b(?:end(?:ing)?|finish(?:ing)?) (?:my|me|ma|mi|his|her|their) (?:own )?li(?:fe|ves)\b
    |\btak(?:e|ing) (?:my|me|ma|his|her) (?:own )?life\b
    |\b(?:going|want|plan\w*|gonna|gunna|think\w*|thought\w*|how (?:i|a|we)(?:'d| would)|way|ready|decided|time|about|or i|need) (?:
      \w+[ ]
    ){0,2}?(?:to |of |about )?(?:end(?:ing)?|finish(?:ing)?) (?:it|things|everything|with (?:all|everything))\b
    |\b(?:end it all|(?:end|finish) it (?:tonight|now|today|in your))\b
    |\bthink (?:better|to) (?:finish|end)\b
    |\bthink(?:ing)? (?:to|of|about) (?:end|finish|dying|death|suicide)\w*\b
    |\bi(?:'m| am) (?:going to|gonna|gunna) end\b(?! up\b)
    |\b(?:fed up|tired|sick|weary) (?:of |with |ae )?(?:being alive|living|existing|life)\b(?! (?:in|on|with|out|here|near|next|at))
    |\bno (?:wish|desire|will|reason) (?:left )?to (?:live|go on|be here|see (?:another|the) \w+)\b
    |\b(?:walk|walking|wade|wading) (?:\w+ )?into the (?:sea|firth|water|loch|lough|river|tide|waves|reservoir|canal|lake)\b
    |\bgarage\b[^.!?\n]{0,40}\bengine (?:is )?(?:on|running|going)\b
  `,
  inLines`
    \b(?:better|easier|happier|lighter|quieter|cheaper|do better|get on better|manage better|cope better|best) (?:\w+ ){0,3}?${WITHOUT_ME}\b
    |\b(?:better|easier|best) (?:\w+ ){0,2}?if i(?: (?:was|were|just))* ?(?:not|n'?t|never|gone|dead|went|did ?n'?t)\b
    |(?<!\byou(?:'d|'re| are| would)?(?: be)? |\b(?:haven'?t|not|never) felt )\bbetter(?:\s|-)off (?:for good|dead)\b
    |\b(?:better|best) off if i\b
    |\b(?:do|be) better (?:off )?(?:wi|with|wid|wiv) (?:another|a different|someone else)\b
    |\b(?:happier|better|free) (?:when|once|if) i(?:'?m| am) (?:gone|dead|not (?:here|around|alive))\b
    |\bfamily take the insurance\b
    |\bi(?:'m| am) (?:\w+ ){0,2}?(?:no|nae) (?:use|good) to (?:man|any|no)
    |\bi(?:'m| am| feel like| feel) (?:just |only |such |nothing but )?(?:a )?waste of (?:space|air|oxygen|skin)\b
    |\bwould ?n'?t be missed\b
  `,
  inLines`
    \b(?:no ?body|no one|naebody|no-one|who)(?:'d| would|'ll| will|'s going to|s gonna| is going to)?(?: even)? (?:notice|miss|care|cry)
      (?! (?:you|this|that|these|those|the|them|it|him)\b) ?(?:if i|me|when i|a rider|if a)?\b
      (?=[^.!?\n]{0,30}\b(?:here|gone|me|not|rider|tomorrow|tmrw|seat|turn|disappear|if)\b)
  `,
  inLines`
    (?<!\b(?:you|who|whoever|that|it)(?:'ll| will|'d| would)? (?:\w+ )?)\b(?:i|we|she|he|they|u)?(?:'ll| will| shall|'d| would)? ?(?:won'?t
    |wont|shan'?t|not|never|winnae) (?:\w+ )?(?:
      be (?:here|alive|about|around|needed|needing (?:them|many|it))|last (?:till|until|to)
      |see (?:sunday|christmas|the morning|tomorrow|another|new year)
    )\b(?! (?:between|on time|until|before|at|for my|for the|without|today if|if|but for|had))
    |\bnot be needed\b
    |\bi (?:do ?n'?t|dont) (?:think|expect|suppose) (?:i'?ll|i will|to) be (?:here|about|alive|around)\b
    |\b(?:not|point (?:of|in)) being here\b(?! (?:long|to|on time|for|when|in time))
    |\bdead by then\b
    |\bnot (?:be|bein'?|being) (?:here|about) (?:any ?more|would)\b
    |\bby the time (?:this|you|any)\w*[^.!?\n]{0,20}\bread
  `,
  inLines`
    \b(?<!(?:^|[.!?] |please )go (?:and )?)(?<!\b(?:dogs?|pupp(?:y|ies)|pups?|cats?|horses?|ducks?|swans?|frogs?|fish) (?:\w+ ){0,4})
      (?:(?:jump|leap|step)\w*(?! off (?:the|a|my) (?:\w+ )?(?:bus|train|tube))|(?:throw|chuck|fling|launch)\w* ${SELF}) (?:off|in front
      |into|under|in the|fae|from) (?:of )?(?:the |a |an )?(?:\w+ ){0,2}?(?:
      bridge|roof|train|tube|bus|lorry|clyde|river|canal|viaduct|building|cliff|traffic|pier|window|terrace|balcony|tracks|tower|sea
      |loch|motorway
    )\b
    |\b(?:tell|telling|told|want|wants) (?:me|him|her) to (?:jump|die|do it|go to the bridge)\b
    |\b(?:i|myself|get|go|walk|step)\b[^.!?\n]{0,20}\bunder a (?:bus|lorry|train)\b
    |\b(?:bus|lorry|car|train) hit me\b
    |\bslit\w* (?:my|me|ma|mi) wrists?\b
    |\bput (?:us|the both of us|us both|them) out of (?:our|his|their) misery\b
  `,
  inLines`
    \b(?:been|started|stopped|keep|kept|i'?m|am|back to|back|high n|getting high n) (?:\w+ ){0,2}?cutting(?! again[.,] \w+,)
      (?=[.,!?\n]|$| (?:again|myself|every|because|cos|when|since|and|n|at night|in secret|my (?:arms?|legs?|thighs?|wrists?))\b)(?! again, )
    |\bcutting (?:again|my(?:self)? (?:legs|arms|thighs)|every ni\w+|my legs|my arms)\b
    |\bcut(?:ting)? myself\b(?! (?:on|with a (?:tin|knife while)|shav\w+|chopp\w+|peel\w+|open|some|a|off|in)\b)
    |\bto my arms\b
    |\bblade (?:out|in)\b
    |\bhurting myself\b
  `,
  inLines`
    (?:^|[.,!?\n] ?|\b(?:i|i'?ve|have|has|he|she|they|just|and|\w+'s) (?:just )?)(?:took|taken|swallowed|necked|tekken) (?:
      all|a load|a lot|loads|the lot|everything|the whole|a whole|every|a bottle|a box|a packet
    )(?: of)?(?: (?:my|me|ma|the|her|his|them|mum's|dad's|these|those))?(?: \w+)? ?\b
      (?:tablets?|pills?|meds|medication|packet|drawer|box|paracetamol|insulin|strip|lot|sleepers)\b
      (?! (?:as|back|to|like (?:i|the|you)|exactly|every|on time|and feel|and i feel|and it)\b)
    |\boverdosed? (?:on purpose|again|myself)\b
    |\btaken the lot\b
  `,
  inLines`
    \bgo through with it (?:properly|for real|this time|tonight)\b
    |\bsee to it myself\b
    |\bhurry it along\b
    |\blet nature (?:get on|take)\b
    |\bstopped the lot\b
    |\btek? (?:myself|meself) off\b
    |\btake us both off\b
    |\btake (?:the both|both|us)\b[^.!?\n]{0,12}\bwith me\b
    |\bplan to end\b
    |\bdeath on your hands\b
    |\ba way out\b
  `,
  inLines`
    \b(?:(?:i|we) )?(?:just )?(?:can'?t|cannot|cannae|can not|cyaan|cannit|cant|could ?n'?t|conna|cor) (?:
      see (?:a|any|another|no|the) (?:way|road|door|point|reason)(?! (?:you|they|it|this|we|anyone) |(?: \w+)? to (?:${MEND}))|carry on
      |go on(?! (?:holiday|the|line|paying|waiting|queuing|ringing|to (?:the|your)|like this with (?:only|just|one|no|so few)))
      |keep (?:going|myself safe|being)|do (?:another|it any|this any|this no|the court)
      |face (?:another (?:day|night|week|month|year|winter|christmas)|tomorrow|life|anything|the (?:day|night|world|morning))|cope (?:any|no more)
      |dae this|live like|keep (?:her|him) safe|go (?:any|much) (?:longer|further)
    )\b
    |\bkeep myself safe\b
    |\b(?:see|find|seeing|there'?s|there is|is|got) (?:no|any|another|a|nae) (?:way|road|door|light) (?:out|oot)\b
      (?! (?:to|through|in|of the (?:car|building|estate)))
    |\bno (?:reason|point) (?:to|in) (?:be|live|living|go|going|carry\w*|me|being)\b(?<!being(?= (?:\w+ed|told|sent|given|seen)\b))
    |\bsee (?:the|any) point\b(?! (?:of|in|to) (?:the|an?|your|these|those|that|ringing|calling|booking|paying|complaining|queuing|registering)\b)
    |\bnothing (?:left )?(?:to|that i am) (?:stay\w*|live|get up)\b
    |\bwhat'?s the point (?:in|of) (?:me|any|living|going on|anything)\b
    |\bwhats? the point (?:of|in) (?:any|me|ringing)\b
    |\b(?:nowt|nothing|n'?t (?:got )?(?:anything|owt)|no ?one|nobody) (?:left |here )?(?:to|for me to|worth) (?:
      get up|stay|stayin|staying|live|living|keep going|go on|carry on
    )(?: for)?\b
    |\bnothing left (?:for me|in me|inside)\b
    |\bcan find (?:none|no hope)\b
    |\bno (?:hope|future) (?:left )?for (?:me|myself)\b
    |\b(?:not|n't|no) (?:got )?(?:another|one more|many) (?:day|night|week|year|winter)s? (?:left )?in me\b
    |\b(?:won't|will not|not|doesn't|nothing)(?: really)? matters? (?:soon|now|any ?more|by then|after (?:that|tonight|tomorrow|\w+day))\b
    |\bafter (?:that|tonight|tomorrow|\w+day)\b[^.!?\n]{0,25}\b(?:won't|not|nothing will) (?:really )?matter\b
    |\bthere (?:won't|will not|isn't going to) be an? (?:\d+(?:st|nd|rd|th)|tomorrow|\w+day for me|next (?:time|week|month|year))\b
    |\bwish\w*\b[^.!?\n]{0,60}\bi(?:'d| had)? (?:not|never) (?:come round|woken|woke|been born|pulled through)\b
  `,
  // learner's English
  inLines`
    \b(?:mak(?:e|ing)|put(?:ting)?|do) (?:an? |the )?(?:end|finish|stop) (?:to|of|with|on|for|in) (?:my |this |the )?(?:own )?life\b
    |\bmy (?:heart|life) (?:is |it )?finish(?:ed)?\b
  `,
  // self-harm that has come back, and what is left of it
  inLines`
    \b(?:arms?|legs?|thighs?|wrists?)\b(?: are| is| r| look)? (?:all )?(?:(?:in )?a (?:\w+ )?mess|in ribbons|covered in cuts|cut to)
      (?=[^\n]{0,60}\b(?:again|relaps\w+|lost count|don't care|idc|so many|blade|razor|hide|sleeves)\b)
    |\b(?:relaps\w+|slipped up|again)\b[^\n]{0,25}\b(?:arms|legs|thighs|wrists)\b (?:are |is |r |look )?(?:in )?a (?:\w+ )?mess\b
    |\b(?:platform(?: \d+)?|bridge|viaduct|pier|roof|ledge|tracks|cliff|balcony|railings|tablets|rope)\b[^\n]{0,60}\b
      (?:guts|courage|nerve|brave enough)(?: up)?(?: to\b|$|[.,!?\n])
  `,
  inLines`
    \b(?:sat|sitting|sittin|stood|standing|standin|parked|parked up|looking|look|staring|walk\w*|drove|driving|drive|at|on|by) (?:
      \w+[ ]
    ){0,4}?(?:
      bridge|viaduct|reservoir|weir|sea wall|canal bridge|loch|roof|river|railway|train from|canal|pier|cliff|car park level
      |watter|top of the
    )\b(?=
      [^\n]{0,160}\b(?:
        sorry|tell|tonight|no point|nobody|longer|nearly|fault|decided|goodbye|bye|one knows|an hour|not coming back
        |no one|answer|quiet|finish|here any|not going back|ta ra|nerve went
      )\b
    )
  `,
  // means, asked after or thought through
  inLines`
    \bhow (?:many|much) (?!more\b)[^.!?\n]{0,40}\b(?:would |could |will |to |does it take to |it takes? to )
      (?:kill|finish (?:me|him|her|you|someone|a|it)|end (?:it|me|things)|top|see me off|not wake)\b(?! (?:the|some|an hour|time|germs|weeds))
    |\bhow long (?:does|would|will|till|before|it takes?|do(?:es)? it take)[^.!?\n]{0,25}\b(?:to (?:drown|bleed out|hang|die if)|bleed out)\b
    |\bwould (?:it|that) hurt to (?:drown|hang|jump|die|bleed)\b
    |\bstopped (?:taking )?my (?:insulin|dialysis|warfarin|tablets|meds|medication|eating)\b[^.!?\n]{0,40}\bon purpose\b
    |\b(?:take|takes|taken|took|taking) (?:a |the |my )?(?:\w+ )?(?:blade|razor|knife|scissors|compass) to (?:my|her|his|me|ma)
      (?:\w+ )?(?:arms?|legs?|thighs?|wrists?|self|stomach|belly|skin)\b
    |\b(?:scratch|cut|burn|pick)\w* (?:my|her|his) (?:\w+ )?(?:arms?|legs?|thighs?|wrists?|skin) (?:till|until|so) [^.!?\n]{0,40}\b(?:feel|numb|stop)
  `,
  inLines`
    \b(?:walk|step|run|pull|drive|driving|swerv\w+|steer\w*) (?:out |straight |over |right )?(?:in front|into (?:the path|oncoming)) (?:of )?
      (?:an? |the |that )?(?:\w+ )?(?:lorry|bus|train|truck|traffic|tram|van|artic|car)\b(?=[^\n]{0,60}$|[.,!?\n])
    |\b(?:keep|always|been|start(?:ed)?|can't stop|cannot stop|i'm)(?: \w+)? (?:pictur|imagin|see|dream|fantasi)\w*\b[^.!?\n]{0,30}\b
      (?:the (?:train(?! (?:set|ride|journey))|bridge|tracks|water|barrier|drop|fall|rope|river|cliff|wall)|(?:going|driving) (?:over|off|through|into) the)\b
    |\b(?:envy|envied|envious of|jealous of) (?:the|those who are) (?:dead|died)\b
    |\bcould (?:\w+ )?(?:just )?(?:not brake|not steer|let go of the wheel|keep (?:driving|walking) (?:in|into|off))\b
    |\b(?:wouldn't|would not|don't|do not) (?:mind|care|be sorry|bother me) if (?:i|a|an|the) (?:\w+ )?
      (?:got (?:hit|run over|knocked)|did ?n't wake|never woke|died|was hit|bus hit|lorry hit|car hit)\b
    |\b(?:he|she|they)(?:'s|'d|'re| is| would be| are| would)? (?:be )?better off dead\b
    |(?<!n't |not )\b(?:want|wants|going|wish|ready|like|rather|plan\w*) (?:to )?(?:just )?(?:join|be with) (?:him|her|them)\b
      (?=[^\n]{0,30}$|[.,!?\n]| (?:now|soon|in heaven))
  `,
);
