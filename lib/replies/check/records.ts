import { allInLines, inLines } from "../../in-lines";
import type { Rule } from "../rule";

const rule: Rule = {
  why: "Saying what you looked up shows that there was something to look up.",
  instead: "Anyone with a concern can contact our practice manager.",
  patterns: [
    {
      find: allInLines`
        \b(?:we|i)(?:'ve| have)? (?:got |kept |saved |hold )(?:the |a |all the )?
          (?:recordings?|evidence|proof|footage|copies|screenshots?)\b
        |\bhad (?:a|another) word with\b
      `,
      negated: null,
    },
    { find: /\b(?:doctor|gp|nurse|receptionist|partner) (?:has |have )?(?:seen|read) (?:your|this|the) (?:post|comment|review|message)/g },
    {
      find: allInLines`
        \b(?:our|the|my) (?:\w+ )?(?:system|computer|screen|history) (?:\w+ )?
          (?:shows?|showed|confirms?|confirmed|states?|says|said|indicates?|tells (?:us|me)|suggests|proves?|reveals?)\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:our|the|my|your|his|her|clinical|medical|patient|computer|call) (?:\w+ )?(?:
          records?|phone logs?|call logs?|telephone logs?|logs?|notes|files?|cctv|audit(?: trail)?|recordings?|database|appointment book
          |diary|emis|systmone|footage|appointment system
        ) (?:\w+ )?(?:
          shows?|showed|confirms?|confirmed|states?|stated|says?|said|indicates?|indicated|tells?|suggests?|has|have|does not|do not
          |don't|doesn't|makes? clear|prove[sd]?|reveals?|contains?|clearly|which|that you|is clear|are clear|reflect
        )\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:
          according to (?:our|my|the|your) (?:\w+ )?
            (?:records?|notes|logs?|files?|system|screen|computer|receptionist|doctor|team|staff)
          |(?:records|notes|logs) (?:show|indicate|suggest|confirm|say|state)|having (?:checked|looked|reviewed|listened|read|spoken)
          |after (?:checking|looking|reviewing|listening|speaking|reading|investigating)|looking (?:at|back|through|into)
          |(?<=^|[.!?,;]\s)on (?:checking|looking (?:at|back|into)|review(?:ing)?|investigation)|i can see(?: from| that| you)
          |we can see(?: from| that you| you| on| in)|i see (?:from|that you|you)|we see (?:from|that you)
        )\b
      `,
      inGeneral: "warn",
      unless: inLines`
        \bwe are (?:always )?looking (?:at|into)\b
        |\b(?:reading|read) (?:your|these|this|the) (?:comments?|review|feedback|post)\b
        |\blooking at (?:ways|how|our)\b
        |\bwe can see (?:how|why|this)\b
        |\blook(?:ing)? into (?:ways|how)\b
        |\bcheck(?:ing)? (?:our|the) website\b
      `,
    },
    {
      find: allInLines`
        \b(?:we|i|manager|partners?|team|doctor|he|she)(?:'ve| have| has| had)?
          (?: (?:now|already|since|also|fully|thoroughly|carefully|just|both|personally|internally|all))*(?: been)? (?:
          checked|looked (?:at|into|through|up|back)|reviewed|investigated|listened (?:back )?to|pulled(?: up)?|examined|gone through
          |audited|been through|been over|went through|looked up|verified|cross-?checked|searched|spoken (?:to|with)|spoke (?:to|with)
          |discussed (?:this|your|it|the|what)|interviewed|watched|asked (?:the|our|dr)|found (?:that|no|your|the|nothing|it)
          |established
        )\b
      `,
      unless: inLines`
        \bwe(?:'ve| have)? (?:listened to|looked at|reviewed|discussed) (?:the |all |our |your )?
          (?:comments?|feedback|phone system|website|opening hours|how we|ways)\b
        |\b(?:asked|spoken to|found) (?:the council|our phone (?:supplier|company))\b
      `,
    },
    {
      find: allInLines`
        \b(?:this|it|your (?:case|complaint|concerns?|comments?|issue|matter|call)|the (?:matter|incident|complaint|case|call)) (?:
          has|have|was|were
        )(?: now| already| since| been| fully| thoroughly)* (?:
          investigated|looked into|looked at|reviewed|checked|resolved|closed|dealt with|discussed|settled|concluded|upheld|not upheld
          |responded to|answered|raised|logged|listened|documented|recorded|explained|addressed
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:all|your|the|these|our) (?:phone |telephone )?calls? (?:are|is|was|were|has been|have been) recorded\b
        |\bcall (?:was|has been) (?:recorded|listened|answered)\b
      `,
      verdict: "warn",
    },
    {
      find: /\b(?:call|phone|telephone|audit|appointment) (?:recordings?|logs?|audit)\b|\bcctv\b|\bphone (?:log|records)\b|\baudit trail\b/g,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:noted|recorded|added|put|place[d]?|left|flagged|updated|documented|a note|scanned) (?:\w+ )?(?:on|in|to|onto) (?:
          your|the|his|her|their
        ) (?:\w+ )?(?:records?|notes|file|account|system)\b
      `,
    },
    {
      find: allInLines`
        \b(?:rydym|rydyn|dw i|rwyf|yr ydym) (?:ni )?wedi (?:
          gwirio|edrych (?:ar|i mewn|drwy)|adolygu|ymchwilio|gwrando|siarad (?:â|gyda|efo)
        )\b
        |\bmae ein (?:cofnodion|system)\b
        |\bein cofnodion (?:yn|ni'n)\b
        |\bmae'r (?:cofnodion|nodiadau) yn\b
      `,
    },
  ],
};
export default rule;
