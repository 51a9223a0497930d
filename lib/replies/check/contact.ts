import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";

/** What one did here, or was done to one here. Feelings and writing ("you felt", "you describe") are about the comment and pass. */
const DID = piece`
  came|come in|attended|visited|rang|ring us|called|phoned|telephoned|spoke|spoken|booked|cancelled|rebooked|missed|failed to
  |turned up|turn up|showed up|show up|arrived|walked (?:in|out)|waited|saw|see dr|seen|refused|declined|requested|ordered|collected
  |joined|emailed|contacted|got through|shouted|swore|threw|demanded|insisted|agreed|signed|received|accepted|hung up|dropped off
  |handed in|submitted|completed|checked in|dna'?d|no-?showed|left without|left before|asked for|asked to|asked our|told us|told the
  |told our|told reception|informed us|had to wait|have to wait|had an?|had the|had your|had no|have an appointment|had two|had three
  |had several|had received|wanted (?:an?|to (?:see|book|change|be seen))
  |were (?:
    seen|offered|given|told|informed|advised|asked|referred|prescribed|examined|late|rude|abusive|aggressive|booked|called|contacted
    |sent|here|removed|discharged|admitted|due|kept|left|unable|not|happy with the|treated|warned|early|diagnosed|triaged|assessed
    |turned away|cut off|made to|spoken|on the
  )|was (?:seen|offered|given)
  |been (?:
    seen|offered|given|told|informed|advised|asked|referred|prescribed|examined|coming|here|in (?:to|for)|with us|waiting|trying
    |unable|kept|sent|warned|unwell|having|treated|able to get
  )|got (?:an?|the|your|seen|in|better)|used our|experienced (?:at|with|here|when|during|while)|encountered
  |found (?:it )?(?:hard|difficult|impossible)|struggled to|could(?:n't| not) (?:get|see|be seen|reach|book)
  |felt (?:the|that (?:the|dr|our))|took (?:the (?!time|trouble)|your|our)|brought|chose|opted
  |didn't (?:
    attend|come|show|turn|ring|call|tell|mention (?:it|this) (?:to|at|when)|collect|answer|respond|wait|get|reply|bother|let us|cancel
    |arrive|give
  )|did not (?:attend|come|show|turn|ring|call|tell|collect|answer|respond|wait|get|cancel|arrive|give)
  |never (?:
    attended|came|rang|called|showed|turned|collected|answered|phoned|told|asked|booked|contacted|replied|responded|cancelled|arrived
    |set foot
  )|haven't (?:attended|been|rung|called|contacted|booked|collected|seen)
  |have not (?:attended|been|rung|called|contacted|booked|collected|seen)|have never|hadn't|had not
`;

const TO_YOU = piece`
  saw|see|seen|spoke (?:to|with)|spoken (?:to|with)|speak (?:to|with)|talked to|called|call|rang|ring|rung|phoned|phone|telephoned
  |contacted|contact|texted|text|emailed|e-mailed|email|written to|wrote to|write to|sent|send|offered|offer|gave|given|told|advised
  |informed|referred|refer|prescribed|treated|treat|examined|diagnosed|booked|book|registered|removed|remove|asked|assessed|triaged
  |reminded|warned|visited|met|reached|reach|updated|update|fit|squeeze|slot|get back to|got back to|chase|reply to|replied to
  |responded to|met with|welcomed|kept|left you|let|invited|invite|helped|cared for|looked after|looking after|care for|look after
  |treating|seeing|calling|ringing|discharged|meet(?:ing)?(?: with)?|explained to|explain to
`;

const rule: Rule = {
  why: "This tells everyone that the person was in touch with you or came in.",
  instead: "Thank you for taking the time to write.",
  patterns: [
    {
      find: allInLines`
        \b(?:our|the|your|this|that) (?:\w+ )?(?:consultation|appointment|visit|phone call|telephone call|conversation) (?:
          lasted|took|went|ended|ran|overran|started|began|was|had|did
        )\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \byou(?:'ve|'d| have| had)?(?: (?:
            also|both|just|already|recently|actually|then|first|last|only|clearly|simply|once|even|yourself|kindly|unfortunately|since
            |previously|regularly|often|personally|all
          )
        )? (?:${DID})\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:if|anyone|what(?:ever)?) you (?:have|had)? ?
          (?:to say|an? (?:question|concern|suggestion|complaint|problem|hearing|disability|query|moment))\b
        |\byou (?:have|had) (?:\w+ )?(?:raised|mentioned|said|written|shared|described|posted)\b
      `,
    },
    {
      find: allInLines`
        (?<=^|[.!?,;\n]\s*)(?:and |but |then |we |i )?
          (?:saw|rang|called|phoned|told|offered|emailed|texted|sent|booked|warned|advised|visited|referred) you\b
        |\bdna'?d\b
        |\bdid not attend\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:if|had) you(?:'d| had|hadn't| hadn't)? (?:only |actually |just |bothered to |not |simply )?(?:
          attended|come|turned up|told|rung|called|cancelled|arrived|listened|asked|kept|shown|checked|read|followed|waited|mentioned
          |taken|let
        )\b
      `,
      unless: /\bif you (?:called|asked|told|read|followed|let)\b/,
    },
    {
      find: allInLines`
        \b(?:when|after|while|before|during|because|since|as|although|though|despite) (?:
          we|i|the (?:doctor|nurse|gp|team|receptionist|manager)|our \w+|he|she|they|dr \w+
        ) (?:last |had |first |then )?(?:saw|spoke|called|rang|examined|treated|met|visited|phoned|tried|offered|told|explained)\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          we|i|he|she|they|who|doctors?|gps?|nurses?|team|staff|receptionists?|manager|clinician|colleagues?|pharmacist|partners?
          |secretary|someone|dr \w+|nurse \w+
        )(?: (?:
            has|have|had|will|can|could|did|would|do|does|is|are|was|were|be|been|to|try|tried|trying|going|already|both|also|just|then
            |personally|all|always|never|only|even|really|still|happily|certainly|definitely|really
          )
        )*(?:'ve|'ll|'d|'re)?(?: (?:
            has|have|had|will|can|could|did|would|be|been|to|try|tried|trying|going|already|also|just|then|personally|always|never|only
            |even|not|really|still|happily|certainly|enjoyed|loved|like|love|hope|look(?:ing)? forward
          )
        )* (?:to )?(?:${TO_YOU}) you\b(?! (?:
            can|could|to (?:use|please|contact|speak|read|raise)|may|for|that we (?:never|do not|don't|cannot|can't)|are welcome|know
            |find|think|would|will find|raised|mention|describe|say
          )
        )
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:see(?:ing)?|welcom(?:e|ing)|meet(?:ing)?|treat(?:ing)?|help(?:ing)?) you (?:
          again|soon|back|next|then|tomorrow|on|at|in (?:the )?(?:clinic|surgery|practice|a|two|three)|later|this|for your|there|all
        )\b
      `,

      unless: /\b(?:welcome you all|see you all|hear(?:ing)? from you (?:soon|all))\b/,
    },
    {
      find: allInLines`
        \b(?:pleasure|lovely|nice|great|good|glad|happy|pleased|delighted|privilege|able|enjoyed) (?:\w+ )?
          (?:to |we could |that we could |we were able to )?(?:
          see|seeing|meet|meeting|look after|looking after|treat|treating|care for|caring for|help|have helped|helped|be of help
          |speak to|speaking to|chat to|chatting
        ) (?:to |with )?you\b(?! (?:find|choose|understand|use|fill|with (?:any|this|these|general))\b)
      `,
    },
    {
      find: allInLines`
        \b(?:thank you|thanks|grateful|appreciate you|sorry) (?:\w+ )?(?:to you )?(?:for|you) (?:\w+ )?(?:
          coming (?:in|along|to)|attending|calling(?: us| in| the)|ringing|phoning|visiting|popping in|speaking (?:to|with)|waiting
          |meeting|talking to|being (?:so )?(?:patient with us|a patient|our|with us)|choosing us|using our|booking|dropping in
          |bearing with us (?:at|during|on)|seeing|trusting us|allowing us
        )\b(?! with (?:your|these|this) (?:\w+ )?(?:thoughts?|feedback|comments?|concerns?|views?|words|ideas?)\b)
      `,
      unless: /\bfor speaking (?:up|out)\b/,
    },
    {
      find: allInLines`
        \b(?:as|like) (?:
          we |i |was |were |has been |have |had |our \w+ |the (?:doctor|nurse|gp|receptionist|manager) |dr \w+ |already |you were[ ]
          |previously[ ]
        )*(?:explained|discussed|advised|told|agreed|mentioned|stated|said|informed|promised|requested)\b
          (?! (?:in|on) (?:our|the) (?:website|page|leaflet|post|pinned))
      `,
      inGeneral: null,
      unless: /\b(?:on|in) our (?:website|page|leaflet)\b|\bas you (?:said|mentioned|stated)\b/,
    },
    {
      find: allInLines`
        \b(?:at|during|after|before|from|following) (?:the|that|this|our|your) (?:
          last |recent |first |same |follow-up |clinic |home |telephone |phone |review[ ]
        )?(?:visit|appointment|consultation|conversation|call|chat)\b
      `,
      inGeneral: null,
      verdict: "block",
      unless: /\b(?:patients|people|anyone|everyone|each|every|clinicians?|in general|some|leave|leaves|up to|record)\b/,
    },
    {
      find: allInLines`
        \bour (?:\w+ )?(?:
          conversation|discussion|phone call|telephone call|chat|correspondence|call|meeting|letter|email|text|reply|response|e-mail
          |texts|letters|emails|visit|last contact
        ) (?:to you|with you|with him|with her|of|on|dated|yesterday|last|earlier|this|today|from|in)\b
      `,
      inGeneral: null,
    },
    {
      find: allInLines`
        \b(?:
          your (?:\w+ )?(?:
            e-?mails?|letters?|texts?|messages? (?:to|through|via)|voicemails?|online request|econsult|form
            |complaint (?:of|dated|has|was|is|letter|about|will|from)|previous (?:complaints?|posts?|comments?|reviews?)|behaviour
            |conduct|attitude|manner|abuse|language (?:towards|to|at|on|in)|tone|aggression
            |experience (?:with us|here|at|with (?:our|the|dr)|of (?:our|the|us)|on|when|last|in (?:our|the)|today|yesterday)
            |time (?:at|here|in)|dealings|interactions?|encounter
          )
        )\b
      `,
      inGeneral: "warn",
    },
    {
      find: /\byour (?:\w+ )?(?:experiences?)\b/g,
      verdict: "warn",
      inGeneral: null,
      unless: /\b(?:shar\w+|describ\w+|tell\w*|feedback on|about) your experiences?\b(?! (?:with us|here|at|with our|on|when))/,
    },
    {
      find: allInLines`
        \b(?:the|an?|this|that) (?:\w+ ){0,3}(?:experience|service|care|treatment|welcome|wait|delay|reception) (?:that )?you
          (?:'ve| have|'d| had)? (?:had|received|got|experienced|were given|encountered|endured|faced|suffered)\b
      `,
    },
    {
      find: allInLines`
        \byou (?:had|have had|'ve had|received|got|endured) (?:such )?(?:an? )?(?:\w+ )?(?:\w+ )?
          (?:experience|service|care|welcome|wait|time)\b
      `,
      inGeneral: null,
      unless: /\bif you\b/,
    },
    {
      find: allInLines`
        \b(?:sorry|apolog\w+) (?:\w+ )?(?:that |if )?(?:you|your) (?:
          had to|have to|were|weren't|was|couldn't|could not|didn't|did not|waited|missed|have been|have had|experienced|received
          |found (?:our|the|it|dr|us|reception)|struggled|got|ended up|never
        )\b
      `,
      unless: /\byou (?:were|have been) (?:un)?(?:happy|upset|disappointed|dissatisfied|frustrated|left feeling)\b/,
    },
    {
      find: allInLines`
        \byou (?:were|are|have been|'re) (?:un)?(?:happy|upset|disappointed|dissatisfied|frustrated|satisfied|pleased) (?:
          with|about|by
        ) (?:the|our|your|how|dr|this) (?:
          care|treatment|service|visit|doctor|nurse|gp|receptionist|appointment|consultation|advice|diagnosis|outcome|visit|way|staff
        )\b
      `,
      verdict: "warn",
    },
    {
      find: allInLines`
        \b(?:pan|ar ôl i|cyn i|wedi i) (?:
          chi |ichi |wnaethoch(?: chi)? |ddaethoch(?: chi)? |oeddech(?: chi)? |fuoch(?: chi)? |ffoni\w* |i chi[ ]
        )
      `,
    },
    {
      find: allInLines`
        \b(?:
          gwelsom|gwelodd \w+|siaradom|siaradodd \w+|ffoniwyd|ffoniom|cysyllton|cysylltodd \w+|welsom ni|ffoniodd \w+ \w+|fe ffoniodd
          |mi ffoniodd|welson ni|siaradon ni|ffonion ni|cynigion ni|cynigiwyd
        ) (?:ni |â |gyda |i |ag )?(?:chi)\b
        |\bwnaeth(?:on|om) ni (?:eich|geisio|siarad|gysylltu)\b
      `,
    },
    {
      find: /\b(?:byddwn (?:ni )?yn|edrychwn ymlaen at|wnawn ni|rwy'n|rydym yn) (?:eich )?(?:ffonio|gweld|weld|cysylltu|galw)(?: chi| â chi)?\b/g,
      unless: /\bpawb\b/,
    },
    {
      find: allInLines`
        \b(?:
          wnaethoch chi (?:ddim|ffonio|golli|fethu|ddod|siarad|archebu|ganslo)|colloch chi|methoch chi|daethoch chi|ffonioch chi
          |fuoch chi|roeddech chi(?:'n)?|diolch am (?:ddod|ffonio|ymweld|alw)|eich profiad gyda ni|eich ymddygiad|eich ymweliad
        )\b
      `,
    },
  ],
};
export default rule;
