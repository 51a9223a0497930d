import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";

/** What holds for everyone, or is the other's own right, threatens nobody. */
const FOR_ALL = inLines`
  \b(?:
    in general|normally|anyone|anybody|nobody|no one|people|patients|a person|everyone|whoever|entitled|your right|every right|free to
    |not prevent
  )\b
`;
const HELP = inLines`
  \b(?:
    in danger|at risk|emergency|crime (?:number|reference)|hate crime|stolen|witness\w*|victim|scam|fraudster|missing|lost property
    |handed in|appeal|where violence|in general
  )\b
`;
const LAWYERS = piece`
  solicitors?|lawyers?|barristers?|legal (?:team|department|advis[eo]rs?|representatives?|people|action|advice|proceedings)|court
  |proceedings|an injunction
`;
const POLICE = piece`
  police(?:man|woman)?|heddlu|pcso|pc [a-z]+|constables?|sergeants?|inspectors?(?! of)|community (?:police )?officer|officers
  |bobb(?:y|ies)
`;
const LIST = "(?:off|from) (?:\\w+ )?(?:the|our|their|my|this)(?: (?:practice|patient|surgery))?(?:'s)? (?:lists?|books|register)";

const rule: Rule = {
  why: "A threat in public frightens people out of raising concerns, and reads badly for the practice.",
  instead: "We ask that comments are respectful to our team. Concerns can be raised through our complaints process.",
  patterns: [
    // The practice and its lawyers.
    {
      find: allInLines`
        \b(?:our|the practice's|the partners'?|the surgery's|our own|my) (?:\w+ )?
          (?:solicitors?|lawyers?|barristers?|legal (?:team|department|advis[eo]rs?|representatives?|people))\b
      `,
      negated: "warn",
    },
    {
      find: allInLines`
        \b(?:we|i|partners?|practice|surgery|management|doctors|board|they)(?:'ve|'ll|'d|'re|'m)?(?: (?:\w|')+){0,5} (?:
          instruct\w*|consult(?:ed|ing)?|tak(?:e|en|ing)|seek(?:ing)?|sought|brief\w*|engag\w*|speak\w* to|spoken to|pass\w*|hand\w*
          |refer\w*|forward\w*|go\w* to|apply(?:ing)? to|contact\w*|sen[dt]\w*|issu\w+|commenc\w+|begin\w*|start\w*
        )(?: (?:\w|')+){0,6} (?:${LAWYERS})\b
      `,
      negated: "warn",
      unless: FOR_ALL,
    },
    {
      find: allInLines`
        \b(?:letter|hear(?:ing)?|word) from (?:our|the|a|my) (?:\w+ )?(?:solicitors?|lawyers?|legal)\b
        |\b(?:issue|commence|begin|start) proceedings\b
        |\b(?:will|shall|won't|would) not hesitate\b
        |\brecover (?:\w+ ){0,2}(?:losses|costs|damages)\b
        |\bproceedings (?:\w+ ){0,3}follow\b
        |\b(?:we have|we've)(?: got)? an? (?:\w+ ){0,2}(?:solicitor|lawyer|barrister)\b
        |\bleaves? us (?:with )?(?:no|little) (?:alternative|choice|option)\b
        |\bthink before you\b
        |\bfailing which\b
        |\bsee you in court\b
      `,
    },
    // The police, for what one writer did or may do again.
    {
      find: allInLines`
        \b(?:
          be|it's|it'll be|call|phone|ring|tell|inform|involve|fetch|send for|by|asked|ask|forwarded|given|giving|give|handing|handed
          |hand|passed|pass|passing|report(?:ed|ing)?|log(?:ged|ging)?
        ) (?:(?:\w|')+ ){0,5}(?:${POLICE})\b
      `,
      unless: new RegExp(
        `${HELP.source}|${FOR_ALL.source.replace("|every right", "")}|\\bif you (?:see|saw|are|feel|have|need|know|think|get|smell|find)\\b|\\b(?:101|999)\\b`,
      ),
    },
    {
      find: allInLines`
        \b(?:${POLICE})\b (?:(?:\w|')+ ){0,4}(?:will|'ll|would|have|has|are|were|may) (?:(?:\w|')+ ){0,3}
          (?:round|sent for|called|told|informed|involved|you|your|mentioned|knocking|in touch)\b
      `,
      unless: new RegExp(`${HELP.source}|${FOR_ALL.source}`),
    },
    { find: /\b(?:giv(?:e|en|ing)|pass(?:ed|ing)?|hand(?:ed|ing)?) (?:them|the police|it to the police) your\b|\byr heddlu'n\b/g },
    // Losing the place on the list; "if you carry on" is the threat itself.
    {
      find: allInLines`
        \b(?:
          tak(?:e|en|ing)|took|remov(?:e|ed|ing)|com(?:e|ing)|struck|strike|striking|be|you're|are|dropp(?:ed|ing)|you|cross(?:ed|ing)?
          |him|her|them
        ) (?:(?:you|him|her|them|your \w+|both|all) )?${LIST}
      `,
      unless: inLines`
        \b(?:
          anyone|anybody|nobody|no one|people|patients|a person|whether (?:a|any)|practice (?:in \w+ )?may only|waiting lists?|never
          |cannot|can't
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:end|ending|terminate|cancel|withdraw|review|reviewing|reconsider|consider|considering|think about|look at|question)
          (?:ing)? (?:your (?:registration|place|membership)|whether you (?:can|should|may|could|are|stay|remain))\b
      `,
    },
    {
      find: allInLines`
        \b(?:you(?:'ll|'d| will| would| may| might| could)? (?:\w+ ){0,3}|ask(?:ed|ing)? you to )(?:be )?
          (?:asked to |having to |need to |needing to |want to |have to )?(?:find|look(?:ing)? for|register with|move to|finding|seek)
          (?: yourself| yourselves)? (?:another|a different|a new|a fresh) (?:\w+ )?(?:practice|surgery|gp|doctor|one)\b
      `,
      unless: /\b(?:if you (?:move|have moved|are moving|would like|want|wish)|anyone|people|patients|moving house)\b/,
    },
    {
      find: allInLines`
        \b(?:having|have|asked|end up|find themselves|themselves having) to (?:find|look for|seek) (?:another|a different|a new) (?:
          \w+[ ]
        )?(?:practice|surgery|gp|doctor|one)\b
      `,
      unless: /\b(?:retir\w+|clos(?:e|es|ing|ure)|nobody|no one|not|moved?|moving)\b/,
    },
    {
      find: allInLines`
        \b(?:whether|if|consider\w*|review\w*|end|ending) (?:\w+ ){0,3}relationship\b(?: (?:\w|')+){0,8}?
          (?: (?:continue|continues|carry on|break\w*|broken|ended?|over|tenable))?\b
      `,
      unless: FOR_ALL,
    },
    // What comes of it.
    {
      find: allInLines`
        \b(?:posts?|comments?|remarks?|reviews?|behaviour|attacks?|messages?|outbursts?|words|abuse|language|incident|allegations?)
          (?: \w+){0,2} (?:like (?:this|that|these|those|yours)|of (?:this|that) (?:nature|kind|sort|type))(?: (?:\w|')+){0,3} (?:
          can|may|could|will|might|would|often|has
        ) (?:\w+ ){0,2}(?:end|lead|mean|result|cost|land|find|have|be (?:passed|reported|logged|dealt|added|kept|filed|recorded|held))\b
        |\b(?:one more|any more|another|carry on|keep (?:this|it|that) up|again) (?:like (?:this|that|these|it) )?(?:and|or) (?:
          you|we|i|the
        )(?:'ll|'re| will| are)\b
        |\b(?:posts?|comments?|remarks|reviews|attacks) (?:like \w+ )?(?:is|are|has been|have been|were) (?:being )?
          (?:logged|screenshott?ed|kept on file|monitored for)\b
        |\b(?:has|have|'s|been|is|are) (?:been |being )?screenshott?ed\b
        |\bwe (?:have|know|hold|kept) your (?:details|address|name)\b
        |\bbehaviour like yours\b
      `,
      unless: /\b(?:never|scam|fake)\b/,
    },
    {
      find: allInLines`
        \b(?:
          commence proceedings|without prejudice|reserve (?:all )?(?:of )?our rights|our solicitors
          |we (?:all )?know who (?:you|this|wrote)|(?:asked|invited|made|have|need|want) to register elsewhere
          |within \d+ (?:hours|days) (?:we|or)
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?<!(?:nobody|no one|no-one) is (?:ever )?)(?:remov(?:e|ed|ing|al)|take|taken|taking|struck|strike|kick(?:ed)?|thrown?) (?:
          \w+[ ]
        ){0,3}(?:from|off) (?:our|the) (?:\w+ )?(?:lists?|books|practice|register|surgery|patient list)\b
        |\b(?:de-?regist\w+|off-?list(?:ed)?|delist(?:ed)?)\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:find|look for|register(?: with| at)?|join|go to|move to|choose|change to|try|seek|transfer to|need to find) (?:yourself )?
          (?:a |an |another |somewhere |some )?(?:other |different |new |else |alternative )?(?:gp |doctor'?s? )?
          (?:practice|surgery|gp|doctors?|elsewhere|somewhere else)\b
      `,
      inGeneral: "warn",
      unless: /\bfind a (?:gp|pharmacy)\b.*\bnhs\b|\bregister with (?:an? )?gp\b/,
    },
    {
      find: allInLines`
        \b(?:free|welcome|at liberty|happy for you) to (?:
          leave(?! (?:\w+ )?(?:feedback|reviews?|ratings?|comments?|stars?|us|a (?:note|line|message)|messages?|your))|go elsewhere|move
          |find|register elsewhere|look elsewhere|change|take your
        )\b
        |\bgo elsewhere\b
        |\bgood luck (?:elsewhere|finding|with your next)\b
        |\bthe door is\b
      `,
      inGeneral: "warn",
      unless: /\b(?:rather|prefer to|wish to|choose to) go elsewhere\b/,
    },
    {
      find: allInLines`
        \b(?:
          legal (?:action|proceedings|team|steps|representatives?|department|route|claim|consequences|remedies)|sue|suing|sued
          |prosecut\w+|libel\w*|slander\w*|defam\w+|injunction|cease and desist|malicious communications|communications act
          |online safety act|criminal offence|against the law|illegal|an offence|seek(?:ing)? legal advice
          |(?:for|claim(?:ing)?|seek(?:ing)?|pay(?:ing)?) (?:\w+ )?damages|commence proceedings|without prejudice
          |(?:all (?:of )?our|our) rights(?! (?:and|to complain))|rights (?:are )?reserved
        )\b
      `,
      inGeneral: "warn",
      negated: "warn",
      unless: /\b(?:entitled|your right|citizens advice|law society|free to take|not prevent)\b/,
    },
    {
      find: allInLines`
        \b(?:
          report(?:ed|ing)?|refer(?:red)?|pass(?:ed)?|inform(?:ed|ing)?|contact(?:ed|ing)?|call(?:ed|ing)?|involve[d]?|notify|notified
          |tell|told|hand(?:ed)?|speak(?:ing)? to|spoken to
        ) (?:\w+ ){0,4}(?:to |with |over to )?(?:the )?(?:police|authorities|your employer|immigration|social services|dwp|benefits)\b
        |\bpolice (?:have been|will be|are|may be|matter|involved|report|log|reference)\b
      `,
      inGeneral: "warn",
      unless: inLines`
        \b(?:
          if (?:you|someone|anyone)|where (?:violence|there|someone)|in general|in danger|at risk|emergency|witnessed|victim|scam
        )\b
        |\b(?:problems?|faults?|glitch\w*|issues?) (?:\w+ ){0,4}(?:can|may|should) be reported\b
      `,
    },
    {
      find: allInLines`
        \b(?:we|i|you|this|it|that|failure|practice|your (?:place|registration|access))(?:
          'll| will| may| might| could| would| shall| have to| will have to|'re going to| are going to| reserve the right to| can
          | is going to| risk
        )+ (?:\w+ ){0,2}(?:
          remov\w+ you|bar\w* you|ban\w* you|block\w* you|face
          |be (?:
            removed|banned|barred|blocked|reported|asked to leave|struck|excluded|prosecuted|sued|in trouble|refused|withdrawn|in breach
            |terminated|affected
          )|refuse to (?:see|treat)|stop (?:treating|seeing)
          |take (?:(?:this|the|it|formal|legal|appropriate|any|all|necessary|more) ){0,2}
            (?:further|action|steps|measures|matters?|legal)|result in|lead to (?:your|removal|you|action|a)|have consequences|regret
          |consider (?:your|removing|whether you|legal|taking|further)|act(?:ion)? against|pursue|escalate
          |end (?:your|our|the relationship)|know who|remember (?:this|who|you)
        )\b
      `,
      inGeneral: "warn",
      unless: inLines`
        \b(?:problems?|faults?|glitch\w*|issues?) (?:\w+ ){0,4}(?:can|may|should) be reported\b
        |\btake (?:all|any|this|your|these|every) (?:\w+ )?(?:comments?|feedback|concerns?|complaints?)\b
        |\btake (?:this|it|that|these) (?:(?:very )?seriously\b|on (?:the chin|board)\b)
        |\btake (?:this|it|that|these) to (?:our|the) (?:\w+ ){0,2}(?:meeting|team|partners|group)\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          we (?:all )?know who (?:you|this|wrote)|we (?:all )?know exactly who|we know (?:exactly )?who (?:you|this|wrote|posted)
          |we (?:can|will|have) (?:identif|trace|track|find out who)\w*
          |your (?:details|name|identity|account|ip) (?:have|has|will|is|are)
          |(?:final|last|formal|official|first|verbal|written) warning|you have been warned|consider this (?:a|yours?)
          |watch (?:what you|yourself|your)|think twice|think carefully before|be careful what|you'll be sorry|you will be sorry
          |consequences|zero[- ]tolerance|or else|otherwise we(?:'ll| will| shall| may| have)
        )\b
      `,
      inGeneral: "warn",
      unless: inLines`
        \b(?:in general|normally|may only|includ\w+ a (?:written )?warning|posters?|scam\w*)\b
        |\bzero[- ]tolerance\b(?=.*\b(?:abuse|violence|racism)\b)
      `,
    },
    { find: /\bzero[- ]tolerance\b/g, verdict: "warn" },
    {
      find: allInLines`
        \b(?:
          no longer (?:be )?able to (?:offer|provide|treat|see|continue)
          |(?:not|never) (?:be )?able to (?:offer|provide|treat|see|continue(?: to (?:see|treat))?) you
        )\b
        |\b(?:no longer|not|never) (?:be )?(?:welcome|treat you|see you|offer you|provide you|continue to (?:treat|see|provide))\b
      `,
      inGeneral: "warn",
      unless: inLines`
        \b(?:
          abuse|here|this page|on social media|social media|facebook|online|in public|advice
          |(?:charges?|fees?|change|changes|news) (?:\w+ ){0,2}not welcome
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:eich tynnu|dynnu chi|tynnu chi|cael eich tynnu) (?:oddi ar|o) ein (?:rhestr|practis)\b
        |\boddi ar (?:ein|y|'r) rhestr\b
        |\b(?:camau cyfreithiol|cyfreithiwr|cyfreithwyr|gweithredu cyfreithiol|at yr heddlu|i'r heddlu|rhybudd olaf|meddygfa arall)\b
      `,
      unless: /\bmewn perygl\b/,
    },
  ],
};
export default rule;
