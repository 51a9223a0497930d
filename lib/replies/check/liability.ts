import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";

const STAFF = piece`
  doctors?|gps?|nurses?|receptionists?|reception(?: team| staff)?|team|staff|colleagues?|clinicians?|pharmacists?|manager|dr \w+
  |nurse \w+|member of (?:our )?(?:staff|team)|secretary|partners?|she|he|they|everyone involved|practice|surgery
`;

const rule: Rule = {
  why: "This admits a fault or denies one. Both confirm that something happened, and may matter in law.",
  instead: "We are sorry to read this. We would like to understand more: please contact our practice manager.",
  patterns: [
    {
      find: allInLines`
        \bsorry (?:that )?(?:we|i) (?:
          cut|lost|missed|kept|made|forgot|didn't|couldn't|weren't|wasn't|let|gave|sent|hung|failed|got|took|did
          |had to (?:cancel|turn|move)
        )\b
      `,
      unless: /\b(?:everyone|anyone|all of you|post|posted)\b/,
    },
    {
      find: allInLines`
        \b(?:receptionist|doctor|gp|nurse|locum|member of (?:our )?(?:staff|team)|staff member|colleague|clinician|individual|person) (?:
          \w+[ ]
        ){0,3}?(?:
          has (?:now |since )?left|no longer works?
          |has (?:now |since )?been (?:spoken to|disciplined|reminded|retrained|dismissed|suspended|warned|given)
          |was (?:spoken to|disciplined|reminded|retrained|dismissed|suspended|warned)
          |will be (?:spoken to|disciplined|reminded|retrained|dealt with)
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:we|i|it|they|she|he|staff|team|practice|receptionist|doctor|nurse|this|that|clearly)
          (?: have| has| had|'ve| did| do| clearly| really| certainly| obviously| also| simply| sadly| very much| badly)* (?:
          made (?:a|an|some|several) (?:\w+ )?(?:mistakes?|errors?|mess)|got (?:it|this|that|things) (?:\w+ )?wrong
          |was our (?:fault|mistake|error)
          |(?:was|were|is|are) (?:entirely |completely |totally )?(?:
            at fault|to blame|in the wrong|negligent|our fault|our mistake|our error|a mistake|an error|an oversight|a mix-?up|a failing
            |a failure|unacceptable|not acceptable|inexcusable|not good enough
          )|failed (?:you|him|her|them|to|in|on)|let you down|messed up|fell short|dropped the ball|slipped up|mishandled|mismanaged
          |(?:was|were) wrong(?: to| not| in)?|misdiagnosed|missed (?:your|the|it|this|a)|overlooked|lost (?:your|the)|forgot|neglected
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:abuse|abusive|threats?|violence|racism|language|behaviour)\b[^.]{0,40}\b(?:is|are) (?:never |not |un)?
          (?:ok|acceptable|tolerated)\b
        |\bif (?:we|something|things|you feel)\b
        |\bwe are sorry if\b
        |\bwhere we (?:got|get|fall|fell)\b
        |\bwhen we get\b
      `,
    },
    {
      find: allInLines`
        \b(?:our|my|the|an?|this|that|their) (?:\w+ )?(?:
          fault|mistakes?|errors?|failings?|failures?|oversight|negligence|blunder|mix-?up|mishandling|misdiagnosis|breach
          |delay in (?:your|the)|shortcomings?
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:learn from|any|if there|website|phone (?:line|system)|technical|posted in error|system|it) (?:\w+ ){0,3}
          (?:mistakes?|errors?|faults?|failure)\b
        |\b(?:fault|error|failure) (?:on|with|in) (?:the|our) (?:phone|line|website|system|online)\b
        |\bphone (?:system )?fault\b
      `,
    },
    {
      find: allInLines`
        \b(?:my bad|my fault|our bad)\b
        |\b(?:has|have|was|were) (?:now |since )?(?:been )?reminded of (?:our|the|her|his|their)\b
        |\bdisciplin(?:ary|ed) \w+
        |\b(?:being|been) disciplined\b
      `,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:accept|accepts|take|takes|admit|admits|acknowledge|acknowledges|deny|denies|denied|admitted|accepted)(?: \w+){0,2} (?:
          responsibility|liability|blame|fault|that (?:we|this|our|the|you|it|your)|we|wrongdoing|any
          |the (?:mistake|error|failing|allegation)s?|negligence|this (?:was|is|should)
        )\b
      `,
      inGeneral: null,
      unless:
        /\bwe accept that (?:it can be|people|waiting)\b|\b(?:cannot|can't|not|unable to|neither) (?:\w+,? ){0,3}(?:n?or )?den(?:y|ies)\b/,
    },
    {
      find: allInLines`
        \b(?:sorry|apolog(?:y|ies|ise|ize|ises|ising)|regret)(?: \w+){0,5} (?:our|the|that our|that the|one of our|a member|my|your) (?:
          \w+[ ]
        ){0,2}(?:receptionist|reception|doctor|gp|nurse|staff|team|colleague|clinician|member of staff|manager|pharmacist|dr \w+)(?:
          's| was| were| has| have| had| did| didn't| made| behaved| failed| spoke| treated| could| should| got| forgot| missed| let
          | gave| lost| rushed| not| being| member
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:sorry|apolog(?:y|ies|ise|ize|ising)|regret)(?: \w+){0,4} (?:for|about|that) (?:\w+ ){0,4}(?:
          mistake|error|mix[- ]?up|failure|failing|delay in|rude|rudeness|attitude|behaviour|conduct|treated
          |poor (?:care|service|treatment|experience)|misdiagnos\w+|oversight|missed|lost|wrong
          |the (?:way|treatment|care|wait|delay|long wait|manner)|wait(?:ing)?|delay|poor communication|lack of|breach|cancell\w+
          |not (?:being|calling|getting|having|answering)|how (?:you were|you've been|she|he|they)
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:
          phone (?:lines?|system)|website|online system|power cut
          |longer (?:than usual )?wait(?:s|ing)?(?: times?)? (?:for everyone|across|at the moment)|all patients|everyone|people
          |anyone (?:affected|who)
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:should|ought to|could|must(?! have been (?:hard|difficult|painful|upsetting|very)))(?:n't| not| never)? have (?:\w+ ){0,2}(?:
          been|done|had|called|told|seen|given|happened|offered|taken|referred|acted|rung|spoken|said|handled|waited|checked|noticed
          |picked|spotted|missed|explained|listened|got|received|let|known|gone
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:did|done|do|does|doing|has done|have done) (?:absolutely )?(?:nothing|no(?:thing)?) wrong\b
        |\b(?:did|done|do) (?:everything|all) (?:\w+ ){0,3}(?:could|can|right|correctly|properly|possible|by the book|asked|required)\b
        |\bno (?:\w+ )?(?:errors?|mistakes?|wrongdoing|delays?|failings?|negligence|breach|fault|evidence|complaint was|harm) (?:
          was|were|on|in|by|took|occurred|has|have|came|could|of|to|at|whatsoever
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:${STAFF})(?: (?:
            has|have|had|did|was|were|is|are|all|both|always|simply|only|just|absolutely|quite|perfectly|entirely|completely|actually
            |very
          )
        )* (?:
          acted|act|followed|handled|behaved|dealt|managed|responded|right|correct|justified|professional(?:ly)?|correctly
          |appropriate(?:ly)?|within (?:their|her|his|our) rights|polite(?:ly)?|courteous(?:ly)?|doing (?:her|his|their) job
          |entitled to (?:end|refuse|ask|hang|put)|not rude|never rude|not at fault|not to blame|not wrong|not responsible|in the right
          |did (?:the right|nothing|exactly)
        )\b
      `,
      inGeneral: null,
      unless:
        /\b(?:trained|aim|expect|want|try|work(?:s|ing)? hard|we will|should|if|concern|respond(?:s)? to|be (?:managed|handled|dealt with))\b/,
    },
    {
      find: allInLines`
        \b(?:not|never|isn't|wasn't|aren't|weren't|hardly) (?:\w+ ){0,2}(?:
          our (?:fault|mistake|error|responsibility|doing|problem)|at fault|to blame|liable|responsible for (?:this|your|the|that|any)
          |negligent|rude|a mistake|an error
        )\b
      `,
      inGeneral: null,
      unless: /\b(?:not responsible for (?:other|external|linked))\b/,
    },
    {
      find: allInLines`
        \b(?:we|i|practice|partners) (?:fully |completely |absolutely |totally |firmly |will always |100% )?
          (?:stand(?:s)? by|support|back|defend)(?:s)? (?:our|the|dr|his|her|their|what|every|my) (?:\w+ ){0,2}(?:
          staff|team|doctors?|gps?|receptionists?|nurses?|decision|actions?|care|colleagues?|clinicians?|advice|diagnosis|judgement|did
          |said|dr
        )\b
        |\bwe stand by\b
      `,
    },
    {
      find: allInLines`
        \b(?:procedures?|protocols?|process|policy|policies|guidelines?|guidance|rules) (?:was|were|has been|have been|is|are) (?:\w+ )?
          (?:followed|adhered|complied|correct|applied)\b
        |\b(?:followed|following|in line with|in accordance with|adhered to|complied with|according to) (?:
          the |our |all |correct |proper |normal |usual |national |nhs |nice[ ]
        )*(?:procedures?|protocols?|process(?:es)?|guidelines?|guidance)\b
      `,
      inGeneral: null,
      unless: /\b(?:complaints? (?:process|procedure)|we (?:will|would) (?:only )?(?:respond|look)|can only)\b/,
    },
    {
      find: allInLines`
        \b(?:care|treatment|advice|decision|diagnosis|response|referral|service|handling|wait|timing|dose|prescription)(?: \w+){0,3} (?:
          was|were|is|has been|provided was|given was
        ) (?:\w+ ){0,2}(?:
          appropriate|correct|right|proper|of a high standard|excellent|within|timely|reasonable|safe|in line|clinically|entirely|good
          |fine|necessary|justified|adequate|substandard|poor|below|wrong|inadequate|unsafe|late|delayed
        )\b
      `,
      inGeneral: null,
    },
    {
      find: /\b(?:compensat\w+|out of court|settle(?:ment)?|insurers?|indemnit\w+|duty of care|negligen\w+|malpractice)\b/g,
      verdict: "block",
      inGeneral: "warn",
      unless: /\bsettle in\b/,
    },
    {
      find: allInLines`
        \b(?:
          ein bai ni|ar fai|gwnaethom gamgymeriad|gwnaethom ni gamgymeriad|wnaethom (?:ni )?gamgymeriad
          |wnaethon ni (?:gamgymeriad|ddim byd o'i le|ddim o'i le)|fe wnaethon ni gamgymeriad|dim byd o'i le
          |roedd(?:em| ein| y)(?: \w+){0,4} (?:yn iawn|yn anghywir|yn gywir|yn anghwrtais|yn gas)
          |yn ddrwg gennym (?:am|fod|bod) (?:y camgymeriad|ein (?:derbynnydd|meddyg|staff|nyrs)|y derbynnydd|yr oedi)
          |y camgymeriad (?:gyda|efo|yn|gan)|dylem fod wedi|dylen ni fod wedi|siomi chi|eich siomi
        )\b
      `,
    },
  ],
};
export default rule;
