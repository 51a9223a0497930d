import { allInLines, inLines } from "../../in-lines";
import type { Rule } from "../rule";
import { CARE, RELATIVES } from "../wording";

const rule: Rule = {
  why: "This speaks of someone's own care, so it tells everyone that they are, or are not, a patient.",
  instead: "Anyone with a question about their care can ring us.",
  patterns: [
    { find: /\b(?:tests?|results?|bloods?|scans?)(?: all| were| was)? (?:normal|clear|negative|positive|all clear)\b/g, inGeneral: null },
    {
      find: allInLines`
        \b(?:complaint|concern|case|request|application)\b(?: \w+){0,5} (?:was|is|has been|were) (?:
          closed|upheld|not upheld|resolved|concluded|rejected|dismissed|withdrawn|investigated
        )\b
        |\bcomplaint (?:by|from) you\b
        |\b(?:ongoing|open|live|current|previous|earlier) complaint\b
      `,
      inGeneral: null,
    },
    {
      find: /\bthe (?:little one|little ones|little man|little girl|little boy|baby|wee one|kids|children|family|wife|husband|mrs|missus)\b/g,
      inGeneral: null,
      unless: /\b(?:nasal|clinic|vaccines?|school|anyone|family and friends|friends and family|families)\b/,
    },
    {
      find: new RegExp(`\\byour (?:(?!local\\b|comments?\\b|feedback\\b|review\\b|own rights\\b)[\\w'-]+ ){0,2}?(?:${CARE})\\b`, "g"),
      inGeneral: "warn",
      unless: inLines`
        \b(?:do not|don't|never|please avoid|avoid|not to) (?:\w+ )?
          (?:shar|post|put|includ|writ|publish|giv|send|disclos|reveal|leav)\w*\b
        |\bsafe\w* to share\b
        |\byour own (?:records?|data|notes|results)\b
      `,
    },
    {
      find: /\byour (?:own )?(?:health|care)\b/g,
      inGeneral: null,
      negated: "warn",
      unless: /\b(?:do not|don't|never|avoid|not to) (?:\w+ )?(?:shar|post|put|includ|writ|publish)\w*\b/,
    },
    { find: new RegExp(`\\byour (?:(?:late|poor|elderly|young|dear|little|own) )?(?:${RELATIVES})(?:'s)?\\b`, "g"), inGeneral: "warn" },
    {
      find: allInLines`
        \b(?:his|her|their) (?:\w+ )?(?:
          appointments?|records?|notes|results?|blood tests?|prescriptions?|medications?|symptoms|diagnosis|treatments?|consultations?
          |visit|referrals?|operation|scan|condition|recovery
        )\b
      `,
      inGeneral: null,
      unless: /\b(?:patients|people|anyone|everyone|someone|those|doctors|staff)\b/,
    },
    {
      find: allInLines`
        \b(?:he|she|they) (?:was|were|had been|has been|have been) (?:\w+ )?
          (?:seen|referred|offered|given|prescribed|discharged|examined|diagnosed|admitted|told|advised|assessed|called)\b
      `,
      unless: /\b(?:patients|people|callers)\b/,
    },
    {
      find: allInLines`
        \byou(?:'re| are|'ve been| have been| were| will be|'ll be)(?: \w+){0,2} (?:
          waiting (?:for|on)|on the waiting list|prescribed|diagnosed|due (?:for|a|your)|overdue|taking|suffering|unwell|poorly|pregnant
          |diabetic|asthmatic|recovering|on the mend|entitled to (?:a|an)|eligible|under the|referred|awaiting|discharged|allergic
          |housebound
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \byou (?:
          need|require|will need|should (?:be taking|take|stop|continue|keep|have|book|be)|must (?:take|finish|stop|keep)|have|had
          |suffer from|take
        ) (?:(?:a|an|the|to|your|some|another) ){0,2}(?:\w+ )?(?:
          blood tests?|medications?|antibiotics|tablets|scan|x-?ray|referral|inhaler|appointment|infection|diabetes|asthma|cancer
          |depression|anxiety|condition|review|smear|vaccin\w+|jab|rest|paracetamol|ibuprofen|taking|painkillers|operation|dose
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:keep|stop|start|continue|carry on|finish|increase|reduce|double|halve|try|take|use|apply) (?:
          taking |with |using |the |your |on[ ]
        )?(?:\w+ ){0,2}?(?:
          tablets|antibiotics|medications?|paracetamol|ibuprofen|inhalers?|dose|steroids?|cream|course|painkillers|pills|insulin
          |statins?|sertraline
        )\b
      `,
      unless: /\b(?:do not|don't|never) (?:stop|start|change)\b.*\b(?:without|unless)\b|\b(?:pharmacist|anyone|people)\b/,
    },
    {
      find: allInLines`
        \b(?:pains?|symptoms?|rash\w*|cough|condition|ache|results?|swelling|problem) like yours\b
        |\bnormal to (?:feel|be|get|have) \w+ (?:on|with|after) (?:that|this|it|the)\b
      `,
    },
    {
      find: allInLines`
        \b(?:sounds|looks|seems) like (?:a|an|you|it's|the|it)\b[^.]{0,40}\b
          (?:infection|virus|viral|flu|allerg\w+|reaction|migraine|sprain|cold|chickenpox|shingles|anxiety|side effects?)\b
      `,
    },
    {
      find: allInLines`
        \b(?:test|blood|scan|x-?ray|smear|urine|biopsy|mri) results? (?:is|are|was|were|came|come|show\w*|has|have|look\w*)\b
        |\b(?:results?|bloods?|tests?) (?:came|come|are|were|is|was|have come) back\b
        |\bcame back (?:normal|clear|negative|positive|fine|abnormal)\b
      `,
      inGeneral: null,
      unless: /\b(?:can|may|available (?:in|on|through)|usually|patients|nhs app)\b/,
    },
    {
      find: allInLines`
        \b(?:the|that|this|those|these) (?:\w+ )?(?:
          prescription|medication|antibiotics|referral|blood test|scan|biopsy|x-?ray|tablets|diagnosis|procedure|operation|smear
          |home visit|injection|repeat|fit note|sick note|letter|consultation|appointment
        ) (?:you|that you|was|were|has been|is (?:ready|waiting|with|in)|had been|we (?:gave|made|sent|did|offered|issued))\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:eich|ei|dy) (?:
          apwyntiad(?:au)?|hapwyntiad|cofnod(?:ion)?|nodiadau|canlyniad(?:au)?|presgripsiwn|bresgripsiwn|meddyginiaeth|feddyginiaeth
          |triniaeth|thriniaeth|cyflwr|meddyg(?: teulu)?|prawf(?: gwaed)?|profion|ymweliad|ymgynghoriad|galwad(?: ffôn)?|atgyfeiriad
          |symptomau|iechyd|gofal|salwch|llawdriniaeth|brechiad|tabledi
        )\b
      `,
      inGeneral: "warn",
      unless: /\bpeidiwch (?:â|ag) (?:rhannu|rhoi|postio)\b/,
    },
    { find: /\beich (?:mam|tad|mab|merch|plentyn|plant|babi|gŵr|gwraig|nain|taid|mam-gu|tad-cu|partner)\b/g },
  ],
};
export default rule;
