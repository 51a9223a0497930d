import type { Detector, Signal } from "../detector";
import { ILL } from "../lexicon/ill";
import { list, nouns } from "../lexicon/list";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { cryFor, type Danger } from "../text/happening";
import { isOver, isTold, OVER_PATTERNS } from "../text/over";
import { wordsOf } from "../text/words";

/** What people tell instead of the word "suicide", "abuse" or "neglect": the means, the farewell, what is done to someone day by day. */
const FRAMES = new Frames(
  {
    suicide: [
      `i'm|i|am|she's|he's|she|he|daughter|son|husband|wife|partner|mum|dad ~1 not|isn't safe tonight|this_weekend|anymore|any_more|with_herself|with_himself`,
      "can't|cannot ~1 keep myself|himself|herself|themselves safe !on_the|in_the|from_falling",
      "don't|can't|cannot|no_longer ~1 see a|any|no|my ~1 future $|for_me|for_myself|ahead|anymore|any_more",
      "point ~1 in|of|to me|my being|living|existing ~1 here|alive|$|anymore",
      "bangs|banging|hits|hitting|smashes|smashing|punch|punches|punching <his> head|face|wall ~6 till ~4 bleeds|bleed|blood|bleeding|bruises|bruised|split",
      "punch|punches|punching|hit|hits the wall|walls ~4 till ~4 bleeds|bleed|blood|bleeding|split",
      "scald|scalding|burn|burning|burns|hurt|hurts|cut|cuts|starve|starving ~1 <his> ~1 hands|arms|hand|arm|legs|skin|thighs on_purpose|deliberately !for",
      "don't|not|no_longer|doesn't ~1 want|wish|wants to ~1 continue|carry_on|go_on|keep_going ~1 with ~1 life|living !insurance|coaching",
      "intend|intends|intending|intended|intention ~1 to|of ~1 end|take|ending|taking <his> ~1 life",
      "don't|not ~1 intend|want|plan|planning to see christmas|new_year|the_new_year|another_birthday|another_year|the_spring|the_summer",
      "want|wants|wanting|wanted out of ~1 this|my|his|her life|world",
      "put|putting an end to me|myself|himself|herself|my_life|her_life|his_life",
      "i've|she's|he's|just ~1 took|taken an overdose !in|when|at|as|before|ago|once|years",
      "she|he|she's|he's|says|said ~1 is? going_to|gonna end it $|tonight|tomorrow|today|all|and|if|she|he|i",
      "died|dead|expired|passed|lost|buried|since ~14 join|joining him|her|them !for|at|in|on|when|with",
      "scratch|scratching|scratched ~3 until ~2 blood !test|tests",
      "sat|sitting|here ~2 with all ~1 my|the|his|her ~1 tablets|pills !to|for|waiting|from",
      "hose|hosepipe|hose_pipe ~4 tape|taped|exhaust",
      "wrong|other|far side of ~1 railings|barrier|parapet|bridge_rail",
      "taking|take|tek myself out|away $|and|one_day|soon",
      "won't|not ~1 be|need ~1 here|around|about|it|at ~4 or|nor any other ~1 <day> $",
      "died|passed ~8 going|coming|want|wanna ~1 to? be with him|her !when|at|until",
      "who|ones ~1 finds|find me !a|an|the|some|my|time",
      "every|each time|day|night ~6 drive|walk|cross|pass ~4 bridge|wall|river|viaduct|tracks ~8 nearly|almost|wheel !miss|missed|crash|crashed|forget|late",
      "cut|cutting|done_it|did_it|doing_it ~4 deeper|too_deep ~10 again|time|care|arm|leg|legs|arms|scared",
      "life ~1 isn't|not|ain't ~1 worth ~1 living|it !in|without|if",
      "gun ~4 mouth|out_the_cabinet|out_of_the_cabinet",
      "<not>|don't|can't|cannot trust myself !to|with_your|with_a|driving|not|in",
      "eisiau|moyn|isho ~1 marw|farw",
      "ddim eisiau byw",
      `think|thinking|thought|thoughts|planning|planned|researched|researching|looked_up|looking_up|googled|googling|worked_out|decided
        |wondering ~2 how|when|where i|i'd|i_would|to|she|he|she'd|he'd|i_will|i'll ~1 <dies> !you|all|for`,
      "think|thinking|thought|thoughts|planned|worked_out|decided|sorted ~2 how|when|where i'll|i'd|i_would|i_will ~1 do_it|end_it|go",
      `think|thinks|thinking|thought|thoughts about|of is? ~1 not_waking|dying|die|my_own_death|being_dead|disappearing|rope|noose
        |shotgun|gun|blade|razor|overdose !my|hards|back|out|i|he|she|you|they|and_the|for|that`,
      `not|isn't|don't|never|no_longer ~2 safe !walking|driving|crossing|cycling|to|at|in|out ~2 on_my_own|by_myself|with_myself|from_myself|my_own_company|my_own_head|my_own_thoughts`,
      "cutting|burning|slashing|slicing|carving ~1 <his> ~1 arms|legs|thighs|wrists|stomach !on_a|cast|plaster",
      `cut|slashed|sliced|burnt|burned <his> ~1 arms|legs|thighs|wrists !shaving|on|in ~2 again|tonight|last_night|to_bits
        |to_shreds !on|in|brambles`,
      "<one>|keep|keeps|been|'s|is|started ~1 burning|stabbing|slicing|carving|punching|slashing <self> !off|on_a",
      "bath|bathroom|locked|sat|stood ~5 with ~2 knife|blade|razor|rope|razors|hosepipe !and_fork|and_a_fork|gel|and_spoon",
      "bathroom|sat|sitting ~4 with ~2 tablets|pills $|and|in_front|in_my_hand|beside|next_to|lined_up|ready|of !waiting",
      `hoping|hope|hoped|wish|wished|pray|praying|prayed ~1 i|god|he|lord ~1 wouldn't|won't|don't|didn't|hadn't|never|not|takes|took ~1 wake|woken|woke|waking|been_born|survived|me up? $|today|tomorrow|tonight|soon|now|again !at|for|early
        |home|with`,
      `died|dead|since|passed|lost|buried|went ~14 want|wants|waiting|longing|ready|hope|rather ~3 join|be_with|follow him|her|them
        $|again|now|soon|and|so !with|at`,
      "voices|voice ~4 wants|want|tell|tells|telling|say|saying|says ~5 under|in_front_of|off ~1 a|the train|bus|bridge|roof|traffic",
      `going_to|gonna|will|'ll|threatening_to|wants_to|want_to|planning_to|plans_to|saying|threatening|thinking_of|thinking_about ~2
        overdose|overdosing|od`,
      `stopped|stopping|refusing|refused|not_been_taking|not_taking ~3 insulin|dialysis|chemo|eating|food|meds|tablets|warfarin ~8 to_die|can_die|i_die
        |finish_me|kill_me|let_nature|on_purpose|purposely|be_with|end_it !weight`,
      `written|wrote|writing|left ~2 letters|notes ~1 to|for ~2 kids|children|boys|girls|weans|bairns|wife|husband !school
        |teacher|teachers|school's`,
      "can't|cannot|can_not ~1 do|take|live|stand|bear this life|living|existing !admin ~1 again|anymore|any_more|now|longer|$",
      `think|thinking|thought|thoughts|imagine|imagining ~3 walk|walking|stepping|step|driving|jumping ~1 in_front_of|under|off a|the|that|an
        ~1 bus|train|trains|lorry|truck|car|tram|traffic|bridge|cliff !park|early`,
      "rope|noose|ligature|flex|belt ~1 tied? round|around his|her|my|their ~1 neck !and|toddler",
      "going_to|gonna|will|ready_to|trying_to ~1 unalive|off|top|finish|end myself|himself|herself !up|off|on|the|from|a",
      "hosepipe ~4 boot|window|engine|fits !burst",
      "i ~1 have|'ve|got the means $|and|now|for_it",
      "pray|prays|praying|ask|asking|beg|begging ~1 god|lord|jesus|allah ~1 takes|take|to_take me !home|to|in|on|back",
      "making|made|makes ~3 cuts ~2 on|to|up|all ~2 <his> ~1 arms|arm|legs|stomach|thighs|wrist|wrists",
      // Others first, then oneself.
      `kill|killing|shoot|shooting|stab|stabbing|knife|gun|shotgun|chisel|hammer|axe|strangle|throttle|murder|poison|drown ~9 then
        turn|turning|put? it|the_gun|the_knife? on|through|into myself`,
      "kill|killing|shoot|shooting|stab|stabbing|strangle|murder|poison|drown ~9 then kill|hang|shoot|stab? myself $|after|too|next|and|because",
      "take|taking|bring|bringing|come|comes|coming|go|goes|going ~3 with me ~4 it's_kinder|it_is_kinder|that's_kinder|be_kinder|it's_kindest",
      "when i go !to|in|for|there|back|out|on|up|down|away|and|through ~4 coming|comes|going|come with me ~6 on_her_own|on_his_own|to_suffer|it's_kinder",
      "petrol|burn|torch|fire|take|bomb|blow ~9 and ~1 myself out|together|with|up|too",
      "going_to|gonna|will|'ll|about_to|ready_to|might|want_to|come_and ~3 set|light myself|himself|herself on_fire|alight|ablaze",
      "i know|knows ~1 exactly ~1 what|which|how to? take|do_it ~2 how_much|how_many|where !now|the_leaflet|thanks|because",
    ],
    /** The same may be said of a queue, a holiday or a find. */
    despair: [
      "rope|noose|ligature|flex is|'s|are ~1 up|tied|ready|hung|fixed !for|on_the_boat|to_go_round",
      "hose|tube|pipe|hosepipe ~4 exhaust|tailpipe",
      "googling|googled|looking_up|looked_up|searching|searched ~2 how high|deep|cold ~2 bridge|river|reservoir|viaduct|canal|car_park|multi_storey|sea|cliff !barrier|height|charge",
      "have_to put_up_with me after|anymore|any_more|much_longer|any_longer !shouting|singing|moaning",
      "<one>|man|woman|lad|lass|girl|her|him|i'm ~4 on|onto ~2 ledge|window_ledge|parapet",
      "can|will|'ll|gonna|going_to burn|go_up|go_down|die with me",
      "not|never ~1 be ~1 here|around|about ~1 at|for|by ~1 hogmanay|christmas|xmas|new_year|easter ~6 decided|sorted|promise|made_up|that's_me|end|goodbye",
      "i ~1 afraid|scared|frightened|terrified of my|the ~1 own? ~1 knives|razors|tablets|pills|balcony|kitchen|loft !and_the_kids",
      "bought|ordered|buying|ordering|hidden|found ~2 helium|nitrogen|noose !balloon|balloons|for",
      "i|we ~2 hide|hid|hiding|hidden|locked_away|taken_away ~2 knives|razors|ropes|tablets|pills ~4 she|he|her|him|from_her|from_him !toddler|kids",
      `standing|stood|found|out|walks|walk|goes|sits ~5 slurry_pit|river|cliff|weir|railway|tracks|bridge|reservoir|canal|loch|pier|quarry|level_crossing ~3 at|in ~1
        the? 1am|2am|3am|4am|midnight|night|dark !fishing|dog|shift|run|running|bats`,
      "walks|walk|goes|wanders at night to|by|along ~1 river|canal|sea|bridge|railway|tracks|cliff !fishing|dog",
      "in ~2 shed|garage|bathroom|car|loft|bedroom ~5 locked|bolted|barricaded ~6 sorry|goodbye|love_them|love_you",
      "have|got|'ve ~1 a|the|my date picked !for|and|with",
      "don't|doubt|not ~1 think|sure|if|that? ~1 i'll|i_will|ill ~1 be ~1 here|alive|around in ~1 weeks|months|years !on",
      "you|they|you'll|they'll|you'd ~2 read|reading about me in the paper|papers|news !when|page",
      "can't|cannot|can_not do ~1 it|this|life no_more|anymore|any_more|any_longer ~1 $|i|and|please|help|tonight",
      "don't|doubt|not ~1 think|sure|if|that? ~1 i'll|i_will|ill ~1 be ~1 here|alive|around !when|on|at|for|in ~1 $|by|then|tbh|anymore|much|tomorrow",
      `think|thinking|thought|thoughts of|about ~3 bridge|viaduct|cliff|ledge|canal|reservoir|weir|railway_line|the_tracks !works|road|club
        |closed|closure|walk`,
      "found|find ~2 rope|noose|blade|blades ~4 room|bed|pillow|wardrobe|phone_case !from|about",
      `<one>|i've ~3 has|'s|got|had|have|found|hid|hiding|bought|keeps a|the|some|<his> ~1 rope|noose ~3 in|under ~1 the|<his> ~1 shed
        |garage|wardrobe|bag|loft !for|towing`,
      `told|telling|tells|says|saying|texted|messaged ~2 me|us|his|her|him|you|everyone|mates|gf|bf ~2 he|she|they ~1 is|'s|was|are going_to
        |gonna do_it|end_it|jump|die|hurt_himself|hurt_herself !for|on|at|the|by|online|in`,
    ],
    harm: [
      "maggot|maggots !therapy ~6 dressing|dressings|wound|sore|sores|leg|legs|foot|skin|bed|bandage|nappy|pad|hair !and_it|therapy|treatment",
      "dressing|dressings|wound|sore|sores|leg|legs|foot|skin|bed|bandage|nappy|pad ~4 maggot|maggots !therapy",
      "sore|sores|ulcer|ulcers|bedsore ~4 to|see|down_to|exposing ~1 bone",
      "foot|feet|toes|toe|leg|legs is|'s|has|gone|went|turned|all* black ~8 won't|refuses|lets_nobody|not_let|no_one|nobody",
      "<he>|<elder>|<child>|man|lady|woman|they|father ~4 lives|living|eats|eating|fed|surviving ~3 dog|cat biscuits|food|meat !bank|for",
      `<he>|<parent>|<child>|<dear> ~2 burning|burns|burnt|burned ~1 <her>|my|our|his|the ~1 <child>|girl|boy|<her>|arm|arms|legs|hand|hands* ~2 with ~3
        vape|cigarette|cig|fag|lighter|iron|joint|hob|poker|spoon|ciggie`,
      "coach|trainer|man|scout_leader|swimming_teacher|teacher|leader|tutor|uncle|instructor|scoutmaster|lodger ~6 checks|checking|touches|touching|looks_at|measures|films|feels ~2 them|him|her|me|<child>|boys|girls ~1 down_there|down_below|private|privates|willy|in_the_shower|in_the_showers|in_their_pants",
      "tapes|taping|taped|gags|gagging ~1 her|his|their|mum's|nan's|residents|dad's mouth|hands|wrists",
      "baby|babies|toddler|bairn|wean|kids|kid|babby|bab is|'s|has|been|was* left again|alone !handed|at_the",
      "not|isn't|never ~1 allowed|given|get|gets ~1 <his> inhaler|insulin|tablets|medication|meds|food|glasses|hearing_aids|teeth|frame until|unless !the|a|you|your|i_book|reception|they_test",
      "carrying|selling|shotting|holding|dealing ~1 for ~2 lads|olders|dealers|gang|older_lads|men|them_lads|london_lads",
      "<he>|<parent>|<dear>|stepdad !'d|will|'ll|would|should|be ~1 put|puts|threw|shoved ~1 <her>|my|our|mum|sister|wife|daughter|his* through ~3 door|window|wall|table|glass|patio",
      "if|when i|she say|says|said no he !still|just|booked|gave|is|was|said|printed|sent|goes",
      "been doing it ~2 since i|she was",
      "made|makes|getting|got|gets <elder>|them ~1 sign|signing ~6 house|dementia|her_will|his_will|the_will|cheques|bank|confused",
      `boss|agency|madam|gaffer|landlord|employer|farmer|owner ~3 has|have|holds|hold|keeps|keep|kept|took|take|got|give ~2 passport|passports
        |papers|id|documents !until`,
      "<who>|<parent>|we lock|locks|locked|locking <her> ~1 in|up|inside !the_car_park|waiting|with",
      "bruise|bruises|bruised|marks|burn|burns|black_eye ~10 says|said|told|reckons|say ~5 fell|fall|door|stairs|cupboard|clumsy|football",
      `bruise|bruises|mark|marks|burn|burns|burnt ~3 shape|shaped|size|like ~2 hand|fingers|finger|thumb|belt|ring|iron|fingertips
        |cigarette`,
      `<child> ~4 on_their_own|on_his_own|on_her_own|alone|by_themselves|themselves ~3 all_night|all_weekend|at_night|since|for_days
        |weekends|nights|till|every|again`,
      "nothing|no_food ~2 cupboard|cupboards|fridge ~10 brother|sister|kids|weans|bairns|baby|she|he",
      "eats|eating ~3 out_of|from|outta ~3 bin|bins|dog_bowl",
      "mouthed|mouths ~2 help",
      "whispered|whispers help",
      `carer|carers|night_staff|care_staff|agency|they|home ~3 leave|leaves|leaving|left ~2 <elder> ~4 wet|floor|on_her_own|on_his_own|toilet|commode
        |soiled|soaked|hungry`,
      "scared|frightened|afraid|terrified|feart ~2 what i|i'll|might ~2 do|hurt|shake|harm !to_myself|myself",
      "if i|she leave|leaves|tell|tells|talk|speak|run ~3 he|he'll|hell|she'll|they|they'll|they'd ~2 kill|kills|acid|burn|hurt|beat|hit",
      "if i|she leave|leaves|tell|tells|talk|speak|run ~3 he|he'll|hell|she'll|they|they'll|they'd ~2 find|finds me|us|her|him",
      "<who>|<parent>|<child> pushed|pushes|kicked|kicks|dragged|drags|shoved|threw|throws <her>|mum ~3 stairs|wall|hair|floor",
      "<elder>|been|gets|keeps|is|chap|lad|lass tied|tying|strapped|chained|ties ~4 to|into|in ~1 the|a|his|her ~1 <seat>",
      "tie|ties|tying|tied <elder>|<child> ~3 to|into|in ~1 the|a|his|her ~1 <seat>",
      "shook|shaken him|her|the_baby|my_baby|baby !hand|by_the_hand|awake|rattle ~2 last_night|again|when|because|hard|yesterday|today|until|once",
      "i ~1 gave|given him|her|mum|dad|my_mum|my_dad|my_son|my_wife|my_husband|the_baby|the_kids ~3 slap|smack|shove|thump|backhander !of|cream",
      `<he> ~2 poured|pours|tips|flushed|flushes|threw|throws|chucks|bins ~1 my|all_my ~2 milk|tablets|meds|pills|insulin|inhaler
        |medication|formula !out_by|by_mistake|out_with`,
      `don't|do_not ~2 send|sending|ring|ringing|text|texting|call|calling|leave|leaving|write|writing ~6 he|husband
        |partner|dad|boyfriend always|'ll|will? reads|opens|sees|checks|listens|found|finds|deletes`,
      "married|marry|wed ~8 only|she's|she|is|i'm ~1 13|14|15|16|17|fourteen|fifteen|sixteen|seventeen !stone|years|days|and|minutes|weeks",
      `took|taken|taking|take|sending|sent|flown|flying ~4 pakistan|india|bangladesh|abroad|somalia|nigeria|sudan|egypt|gambia|back_home
        |village|kurdistan ~6 marry|married|cut|cutting|circumcised|fgm !edge|price|it|off`,
      "lock|locks|bolt|bolts|padlock ~3 outside ~3 bedroom|room|bedrooms|his_door|her_door|my_door|their_door|his_bedroom|her_room !waiting",
      `<child>|girl|she|i'm|she's !was ~3 <teen> ~6 pregnant|boyfriend|bf|seeing|with|and|but ~6 he's|he|man|boyfriend|bf|lad|bloke|one ~1
        is|'s? <grown>`,
      "<teen> and pregnant|sleeping_with|dating",
      "found|lying|laid|lain|sat|left|leave|leaves|leaving|sitting|lies|sits|been ~6 in ~1 <his> own ~1 mess|wee|urine|filth|faeces|dirt|poo|pee|waste|shit|shite|piss|muck",
      `moved|taken|took|moving ~1 in|over ~3 his|her|their|old|the flat|house|home|place|spare_room ~8 dealing|drugs|selling|feart|scared
        |afraid`,
      "<his>|mum's|nan's|dad's|gran's ~1 wheelchair|frame|stick|bell|buzzer|call_bell|crutches|zimmer|buzzers|bells ~5 out_of reach !on_the_desk|for",
      "same ~1 pad|nightie|nappy|pads|knickers|clothes !she|of ~2 since|until|days|week !when|friday",
      `give|gives|gave|giving|crushes|crush|slip|slips|puts ~1 <her>|nan|mum|mam|dad|it|residents|gran ~4 extra_tablets|extra_zopiclone
        |extra_pills|triple|sleepers|sleeping_tablets|sleeping_pills|zopiclone|lorazepam|diazepam|sedative ~8 quiet|kip
        |bother|peace !she_can`,
      `he|she|carer|they|husband|partner|dad ~4 hand|hands|pillow|tape|cushion ~1 over my|mum's|dad's|our|baby's|nan's ~1
        mouth|face|nose !guard|mask|organ|joking`,
      "he|she|carer|they|husband|partner|dad ~4 hands ~1 round|around my|mum's|dad's|our|baby's|nan's ~1 neck|throat",
      `hear|heard|hearing ~6 knocking|hitting|battering|slapping|thumping|leathering|skelping|belting|walloping him|her
        |them|about|seven`,
      `he|she|husband|wife|partner|boyfriend ~2 put|puts|pushed|smashed|banged|slammed|punched my|our ~1 head|face ~2 through|into|against
        ~2 wall|door|window|floor|table`,
      "he|husband|partner|boyfriend ~2 put|puts|kicked|smashed|punched the|my|our ~2 door|window|wall through|in",
      `<partner> ~6 broken|broke|cracked|fractured|busted|split|blackened|burst ~3 my|me finger|rib|ribs|wrist|arm|nose|jaw|cheekbone
        |eye|lip !rest|balm|chair|pad|cover|test`,
      "<he> ~2 locked|locks|locking me|you|her|us ~1 out|in|outside !of|for|by|to",
      "<he> ~1 throws|smashes|breaks ~1 things|plates|my !away|out|records ~2 at|when|if|around",
      "my|her|his uncle|stepdad|brother|cousin|grandad|coach|stepbrother does|doing ~1 stuff|things ~1 $|to_me|to_her|to_him",
      "<he>|<parent> ~2 put|puts|chucked|threw|kicked|throws me|us|her ~1 out ~6 2am|3am|nightie|midnight|in_the_night",
    ],
    /** Of those who love someone, the same may be told. */
    hint: [
      "mum|mam|mom|mums|mams|dad|dads|they is|'s|has|have|been|are* gone|missing|away|left ~1 2|3|4|5|6|two|three|four|five|six days|nights|weeks !to|on_holiday|after",
      "not|won't|doesn't|never|wouldn't ~1 let|lets ~1 nobody|no_one|a_soul|anyone|anybody|a_living_soul in !on|to|know|the_secret|free|for_free|without",
      "not|hasn't|haven't|ain't|isn't ~1 been out_of ~1 bed|his_bed|her_bed|the_chair|his_chair|her_chair|the_flat since|for|in !covid|flu|hospital|my|the_op",
      "curtains ~3 shut|closed|drawn|opened|open ~3 since|days|weeks|week|easter|christmas",
      "lain|lying|laid|slept|sitting|sleeps|sat ~2 in|on the? same place|spot|position|chair|nightie|clothes ~1 since|for_days|all_week|day_and_night",
      "can't|cannot|can_no_longer|no_longer ~1 lift|turn|wash my wife|husband|mother|mum|dad|father",
      "eat|eats|eating|fed|sleeps|sleep ~1 in ~1 barn|byre|kennel|yard ~4 with ~1 dogs|dog|animals|pigs|cows",
      `they|family have|'ve|took|taken|keep|hold got? his|her|mum's|dad's|nan's ~1 pension|pension_book|passport|bank_card|money|wages|savings`,
      "they|family ~2 won't|not|don't let|allow her|him out|leave|have_a_phone|have_phone|eat",
      "<he>|carer|pa leaves|left|leave me ~1 on|in ~1 the ~1 toilet|commode|floor|mess|bath ~3 hour|hours|until|all_day|all_night",
      "he|husband|partner|boyfriend ~2 in_the_room|beside_me|next_to_me|with_us ~2 so i couldn't|can't|said",
      "he|she|him|lad|man|dad|mum ~2 living|lives in ~1 the|a|his ~1 cellar|outhouse|byre|kennel|boiler_cupboard|coal_shed",
      "<who> ~2 answers|speaks|talks|answering ~2 for <her> !the|on_the_phone",
      `<he>|<parent> won't|doesn't|not let|allow <her> go|out|eat|have|leave|talk|wash|work|use|take|see|come|speak !a|an|my|anyone
        ~2 !off|in_the|know|her_go`,
      `see|speak_to|ask|get|catch|seen|talk_to <her> ~2 alone|on_my_own|on_her_own|on_his_own|by_myself|by_herself|by_himself
        |without_him|without_her|without_them`,
      "bruises|bruise|bruised|marks|burn|burns ~4 where|only|under ~4 jumper|clothes|babygrow|covers|sleeve|sleeves",
      `<he> ~2 checks|reads|monitors|tracks|goes_through|opens|deletes|listens_to|has_access_to|watches|controls|vets|cancels|hides
        |rations|counts ~1 my|her|all|everything|every|the ~3 phone|messages|texts|msgs|calls|post|letters|emails|mail|money|mileage
        |receipts|search|history|location|camera|everything|bank|account|change`,
      `he|husband|partner|boyfriend|she|wife ~2 comes|sits|came|sat|stays|insists ~2 in|into|with_me ~2 with_me|every|on ~6 answers|talks
        |speaks|room|dare`,
      "makes|make|made|making me|her|us|him|you do ~1 things|stuff !like|online|at_home ~1 $|to|with|i_don't|you_hate|in_bed|at_night",
      `<who>|<dear>|<parent>|coach|tutor ~2 comes|came|gets|got|climbs|coming|walks in|into ~2 room|bed|bathroom|shower|bedroom ~3 at_night
        |night|when|every|after|nights|$`,
      `<boss>|<he>|<dear>|family ~2 take|takes|took|taken|keep|keeps|kept|hold|holds|hides|hid|hidden ~1 our|my|<his> ~1 <taken> !number
        |charger|in_his|in_the|until|sorted|of|off|at_my|slip|at_the|for_the|for_a`,
      "<boss>|<he>|<dear>|family has|have|'s|'ve got|had? our|<his>|mum's|dad's|nan's ~1 <held> !of|sorted|until|on|to|ready|as|details|number",
      "he|husband|partner|boyfriend|bf|fella|<boss> has|have|'s|'ve got? her|our|my ~1 phone|keys|tablets|pills !number|ready|details|charger|so_i'm",
      `leaves|left|leaving|leave him|her|them|dad|mum|nan|gran|gentleman|residents ~1 on|in ~2 commode|toilet|floor|chair|wet|mess
        |it|bed|pad ~3 hours|hour|all_day|all_night|until|overnight|night|since !plastic|waiting`,
      `send|sends|sending|post|share|leak|show|sent ~2 pics|photos|nudes|pictures|videos|vids|pic !of ~4 if|unless|everyone|school|my_mum
        |to_him|man|stranger`,
      "no adult|adults|grown_up !chairs|size|sized|clinic ~3 in|home|about|there|around|since|with|ever !the|on|clinic",
      "is it abuse|rape|domestic !to ~2 $|if|when|abuse",
      `he|she|they|lad|man|brother|him|her ~2 sleeps|sleeping|kept|slept ~3 in ~1 a|the|<his> ~1 shed|cellar|lean-to
        |outhouse|byre|kennel|boiler_cupboard`,
    ],
  },
  {
    child: ILL.child,
    day: list("monday tuesday wednesday thursday friday saturday sunday day appointment christmas"),
    who: list("he she they husband hubby partner bf boyfriend girlfriend gf fella ex wife missus stepdad"),
    he: list("he she husband hubby partner bf boyfriend girlfriend gf fella ex wife missus stepdad"),
    partner: list("missus wife husband hubby partner bf boyfriend girlfriend gf fella ex man lass dad stepdad son daughter he she"),
    parent: list("dad stepdad mum stepmum uncle lodger"),
    dear: list("son daughter nephew grandson carer niece brother uncle brother_in_law"),
    dies: list("die kill_myself drown hang finish_it end_my_life take_my_life end_it_all"),
    held: list("passport passports pension pension_card pension_book bank_card card savings papers visa documents wages"),
    his: list("my his her their"),
    pills: nouns("tablet pill painkiller paracetamol sleeper antidepressant sertraline diazepam codeine zopiclone co-codamol medication"),
    self: list("myself herself himself themselves ourselves themself"),
    teen: list("11 12 13 14 15 eleven twelve thirteen fourteen fifteen"),
    grown: list("19 20 21 22 23 24 25 26 27 28 30 31 32 34 35 38 40 45"),
    boss: list("boss manager agency landlord gaffer madam gangmaster owner farmer employer company"),
    one: ILL.one,
    her: list("me her him us them"),
    elder: list("her him mum mam nan gran dad grandma grandad mother father my_mother my_father residents"),
    taken: list(`
      passport passports pension pension_card pension_book bank_card card keys car_keys bank_book cheque_book savings money wages pay benefits
      papers visa documents jewellery birth_certificate phone purse
    `),
    seat: list("chair bed commode radiator toilet cot rail rails armchair"),
    not: list("not isn't isnt aren't never"),
  },
);

/** In the same sentence these say that it is a story, a lesson, or long over. */
const NOT_NOW = new Set(list("used training video course film novel programme documentary court 🤣 😂 lol"));
const YEAR = /^(?:19|20)\d\d$/;
/** What each group of frames tells of, and whether it is hardly ever anything else, so that no score overrules it. */
const KINDS: readonly { group: string; category: Danger; outright: boolean }[] = [
  { group: "suicide", category: "safety_suicide", outright: true },
  { group: "despair", category: "safety_suicide", outright: false },
  { group: "harm", category: "safety_safeguarding", outright: true },
  { group: "hint", category: "safety_safeguarding", outright: false },
];

export default {
  rule: "R14 a person in danger now, told without the word for it",
  categories: ["safety_suicide", "safety_safeguarding"],
  patterns: [YEAR, ...CONTEXT_PATTERNS, ...OVER_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    const inEarnest = FRAMES.find(words).filter(({ first, span }) => {
      const { sentence } = words[first]!;
      if (words.some((one) => one.sentence === sentence && (NOT_NOW.has(one.word) || YEAR.test(one.word)))) return false;
      const { quoted } = contextOf(text, words, first);
      return !quoted && !isOver(text, span) && !isTold(text, text.sentences[sentence]!);
    });
    return KINDS.flatMap(({ group, category, outright }) => {
      const own = inEarnest.filter((match) => match.group === group);
      return cryFor(
        category,
        text,
        own.map(({ span }) => span),
        outright,
      );
    });
  },
} satisfies Detector;
