import type { Rule } from "../rule";

const rule: Rule = {
  why: "A threat in public frightens people out of raising concerns, and reads badly for the practice.",
  instead: "We ask that comments are respectful to our team. Concerns can be raised through our complaints process.",
  patterns: [
    {
      find: /\b(?:commence proceedings|without prejudice|reserve (?:all )?(?:of )?our rights|our solicitors|we (?:all )?know who (?:you|this|wrote)|(?:asked|invited|made|have|need|want) to register elsewhere|within \d+ (?:hours|days) (?:we|or))\b/g,
    },
    {
      find: /\b(?<!(?:nobody|no one|no-one) is (?:ever )?)(?:remov(?:e|ed|ing|al)|take|taken|taking|struck|strike|kick(?:ed)?|thrown?) (?:\w+ ){0,3}(?:from|off) (?:our|the) (?:\w+ )?(?:lists?|books|practice|register|surgery|patient list)\b|\b(?:de-?regist\w+|off-?list(?:ed)?|delist(?:ed)?)\b/g,
      inGeneral: "warn",
    },
    {
      find: /\b(?:find|look for|register(?: with| at)?|join|go to|move to|choose|change to|try|seek|transfer to|need to find) (?:yourself )?(?:a |an |another |somewhere |some )?(?:other |different |new |else |alternative )?(?:gp |doctor'?s? )?(?:practice|surgery|gp|doctors?|elsewhere|somewhere else)\b/g,
      inGeneral: "warn",
      unless: /\bfind a (?:gp|pharmacy)\b.*\bnhs\b|\bregister with a gp\b/,
    },
    {
      find: /\b(?:free|welcome|at liberty|happy for you) to (?:leave(?! (?:\w+ )?(?:feedback|reviews?|comments?|us|messages?|your))|go elsewhere|move|find|register elsewhere|look elsewhere|change|take your)\b|\bgo elsewhere\b|\bgood luck (?:elsewhere|finding|with your next)\b|\bthe door is\b/g,
      inGeneral: "warn",
    },
    {
      find: /\b(?:legal (?:action|proceedings|team|steps|representatives?|department|route|claim|consequences|remedies)|our (?:solicitors?|lawyers?|barrister)|solicitors?|lawyers?|sue|suing|sued|court|prosecut\w+|libel\w*|slander\w*|defam\w+|injunction|cease and desist|malicious communications|communications act|online safety act|criminal offence|against the law|illegal|an offence|seek(?:ing)? (?:legal )?advice|legal advice|damages|commence proceedings|proceedings|without prejudice|(?:all (?:of )?our|our) rights(?! (?:and|to complain))|rights (?:are )?reserved)\b/g,
      inGeneral: "warn",
      negated: "warn",
      unless: /\b(?:court road|court street|citizens advice)\b/,
    },
    {
      find: /\b(?:report(?:ed|ing)?|refer(?:red)?|pass(?:ed)?|inform(?:ed|ing)?|contact(?:ed|ing)?|call(?:ed|ing)?|involve[d]?|notify|notified|tell|told|hand(?:ed)?|speak(?:ing)? to|spoken to) (?:\w+ ){0,4}(?:to |with |over to )?(?:the )?(?:police|authorities|your employer|immigration|social services|dwp|benefits)\b|\bpolice (?:have been|will be|are|may be|matter|involved|report|log|reference)\b/g,
      inGeneral: "warn",
      unless: /\b(?:if (?:you|someone|anyone)|in danger|at risk|emergency|witnessed|victim|scam)\b/,
    },
    {
      find: /\b(?:we|i|you|this|it|that|failure|practice|your (?:place|registration|access))(?:'ll| will| may| might| could| would| shall| have to| will have to|'re going to| are going to| reserve the right to| can| is going to| risk)+ (?:\w+ ){0,2}(?:remov\w+ you|bar\w* you|ban\w* you|block\w* you|face|be (?:removed|banned|barred|blocked|reported|asked to leave|struck|excluded|prosecuted|sued|in trouble|refused|withdrawn|in breach|terminated|affected)|refuse to (?:see|treat)|stop (?:treating|seeing)|take (?:further |this |the |it |formal |legal |appropriate |any |action|matters)+|result in|lead to (?:your|removal|you|action|a)|have consequences|regret|consider (?:your|removing|whether you|legal|taking|further)|act(?:ion)? against|pursue|escalate|end (?:your|our|the relationship)|know who|remember (?:this|who|you))\b/g,
      inGeneral: "warn",
      unless:
        /\btake (?:all|any|this|your|these|every) (?:\w+ )?(?:comments?|feedback|concerns?|complaints?)\b|\btake (?:this|it|that|these) (?:very )?seriously\b|\btake (?:this|it|that|these) to (?:our|the) (?:\w+ ){0,2}(?:meeting|team|partners|group)\b/,
    },
    {
      find: /\b(?:we (?:all )?know who (?:you|this|wrote)|we (?:all )?know exactly who|we know (?:exactly )?who (?:you|this|wrote|posted)|we (?:can|will|have) (?:identif|trace|track|find out who)\w*|your (?:details|name|identity|account|ip) (?:have|has|will|is|are)|(?:final|last|formal|official|first|verbal|written) warning|you have been warned|consider this (?:a|your)|watch (?:what you|yourself|your)|think twice|think carefully before|be careful what|you'll be sorry|you will be sorry|consequences|zero[- ]tolerance|or else|otherwise we)\b/g,
      inGeneral: "warn",
      unless: /\bzero[- ]tolerance\b(?=.*\b(?:abuse|violence|racism)\b)/,
    },
    { find: /\bzero[- ]tolerance\b/g, verdict: "warn" },
    {
      find: /\b(?:no longer|not|never) (?:be )?(?:welcome|able to (?:offer|provide|treat|see|continue)|treat you|see you|offer you|provide you|continue to (?:treat|see|provide))\b/g,
      inGeneral: "warn",
      unless:
        /\b(?:abuse|here|this page|on social media|social media|facebook|online|in public|advice|(?:charges?|fees?|change|changes|news) (?:\w+ ){0,2}not welcome)\b/,
    },
    {
      find: /\b(?:eich tynnu|dynnu chi|tynnu chi|cael eich tynnu) (?:oddi ar|o) ein (?:rhestr|practis)\b|\boddi ar (?:ein|y|'r) rhestr\b|\b(?:camau cyfreithiol|cyfreithiwr|cyfreithwyr|gweithredu cyfreithiol|at yr heddlu|i'r heddlu|rhybudd olaf|meddygfa arall)\b/g,
      unless: /\bmewn perygl\b/,
    },
  ],
};
export default rule;
