import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector, Signal } from "../detector";
import { ADDRESSED_PATTERNS, saidIn } from "../text/addressed";
import { commonOf } from "../text/everyday";
import type { JudgedText } from "../text/text";
import { cues, NOTHING, quoteOf, weigh } from "../text/weigh";

/** A picture, film or sound was taken or is held. */
const TAKEN = cues(
  1,
  inLines`
    \b(?:
      film(?:ed|ing)?|video(?:ed|ing|s)?|vid(?:s|ded)?|record(?:ed|ing|ings)|(?:i|we|press(?:ed)?|hit|to|aid) records?|record (?:it|this|that|her|him|them|you|yous|every\w*|all|each|our|staff|any|calls)
      |taped|taping|on tape|tapes? (?:of|is|goes)|on cam(?:era)?|(?<!\b(?:it|properly|finally|just|and) )snapped|(?<!on )snaps?
      |likeness|photograph(?:ed|s|ing)?|photos?|pics?|picture[sd]?|live ?-?stream\w*|stream(?:ed|ing) (?:it|this|that|her|him|them|you|the|live|from|now|all|every\w*)|footage|clips?|dash ?cam\w*
      |body ?cam\w*|body worn|helmet ?cam\w*|hidden camera|camera|cctv|dictaphone|voice (?:note|memo|recorder)|audio|selfie
      |go live|went live|going live|live (?:from|now)|facebook live|took this|taken (?:this|by)|cassette|recorder
      |phone (?:going|running|recording)|bereal|(?<!web)cam|got (?:it all|every word|the (?:whole|full) \w+)|(?:full|whole|entire) phone ?call|caught (?:on|the|you|her|him)|deepfake\w*|boomerang|reel|vlog\w*|wearing a wire
    )\b
    |📸|🎥|📹|🔴|📷|🤳
  `,
);
/** Of people, of a place for patients, or of a call or consultation. */
const OF_PEOPLE = cues(
  1,
  inLines`
    \b(?:
      reception\w*|waiting room|waitin room|gps?|doc|docs|queue|desk|hatch|counter|doctor|gp|nurse\w*|staff|consultation\w*|appointment|appt|call
      |phone ?call|conversation|patients?|people|everybody|everyone|faces?|old boy|old lady|woman|man|girl|lass|lad|bloke|fella|mums?
      |mams?|kids?|babies|baby|clinic|treatment room|corridor|surgery|smear|examin\w+|him|her|them|you|yous|your|she|he|dr
      |whole (?:thing|visit|argument)|argument|row|kicking off|asleep|screen|\d+ (?:people|patients|mams|seated)|door|window|yourselves
      |poor|crowd|manager|practice|health centre|paramedic|physio|pharmacist|tone|voice|voices|on shift|carnage|sat there|witness|it all
      |every word|next time i (?:come|go)
    )\b
  `,
);
/** It is shown, offered or threatened to be shown, or was taken unseen. */
const SHOWN = cues(
  2,
  inLines`
    \b(?:
      (?<!\b(?:recorded|the|by|lamp|last|first|it) )post(?:ed|ing|s)?(?! (?:office|man))|put(?:ting)? (?:it|this|them) (?:up|on|out|all|here|online|in the (?:group|chat))
      |put(?:ting)? (?:up|the (?:video|recording|clip|lot)|a video|here)|upload\w*
      |up(?:loading)? (?:tonight|tomorrow|on)|shar(?:e|ed|ing)|send(?:ing)? (?:it|to|this)|sent (?:it|to)|publish\w*|stream\w*|link
      |linked|bio|podcast|substack|soundcloud|interweb|(?:in|see|check) (?:the |my )?comments|pinned|tagged|attach\w*|append|enclosed|(?:go|goes|going|gone|went|made?|making) (?:\w+ )?viral|views|watching|group ?chat
      |on (?:here|facebook|tik ?tok|you ?tube|insta\w*|twitter|snap\w*|whatsapp|line)
      |(?:on|to|in) (?:my|me|our|the|a|every|your|this|ye olde) (?:[\w']+ ){0,2}?
        (?:page|story|stories|channel|profile|blog|website|wall|group|groups|chat|status|reel|reels|account|live|internet|forum|feed|grid)|facebook
      |tik ?tok|you ?tube|insta(?:gram)?|twitch|snap ?chat|my (?:story|channel|page|snap|blog|status)|everyone (?:hears|sees)
      |whole (?:town|world|village|of facebook)|hear it|see for yoursel(?:f|ves)|who wants (?:it|one|them)|this is (?:her|him|them)
      |here (?:she|he) is|for (?:the|my|our|me|th) (?:\w+ )?(?:group|lads|girls|boys|chat|followers|mates|whatsapp)
      |(?:gone|going|doing) (?:all )?(?:round|over)|stuck (?:it|them|this|that|the [^.!?\n]{1,40}?) (?:up|on)|likes|caption\w*
      |spot yourself\w*|here'?s (?:the|a|her|him|what|proof|my|two|three|one|some|wan)|sound on|volume (?:up|on)|replays?|went live|here is|below
      |wait (?:while|till|until) (?:you|people|they) (?:see|hear)|goes (?:to|on|up)|going (?:on|up|out|to the|round|live)
      |play(?:ed|ing)? it|listen (?:to (?:this|it|her|him|them|how|yourself)|for|back|in)|to the (?:papers?|echo|press|local news|daily \w+)|evidence|whoever wants|on request|supply|exhibit|proof|apology by|unless
      |until (?:monday|friday)|hit post|you can (?:see|hear|now)|count (?:the heads|them)|as promised|dm for|thread|see how you like
      |take a look|look at|have a laugh|let the public
    )\b
    |👇
  `,
);
const UNSEEN = cues(
  2,
  inLines`
    \b(?:
      secret\w*|covert\w*|hidden
      |without (?:telling|asking|mentioning|permission|a word|troubling|any beep|them knowing|(?:his|her|their) knowledge|consent)
      |nobody (?:knew|noticed)|no one (?:knew|noticed)
      |(?:she|he|they|yous?|you|it) (?:never|didn't|hadn't|has no|had no|don't|do not|not|doesn't|does not|were none) (?:
        know|knew|clock\w*|notice\w*|a clue|idea|suspect
      )|(?:he|she|they|you)'?d? (?:had )?no (?:idea|clue)|no idea|never (?:clocked|knew|noticed)|unaware|unbeknown\w*|not know|concealed
      |in (?:my|ma|me|mi) (?:\w+ )?(?:pocket|bag|handbag|hat|cap|scarf|jacket|jaicket|coat|sleeve|bra|spectacle case|brooch|button ?hole)
      |under (?:my|ma|me|her|his|the) (?:\w+ )?(?:coat|blanket|hat|gele|scarf|table|jumper)
      |through (?:the|a) (?:\w+ )?(?:window|blinds|door|gap|glass)
      |when (?:she|he|they|the nurse|the doctor) (?:wasn't|weren't|popped|wasn't|was not|went)|weren't looking|wasn't looking
      |behind (?:her|his|their) back|sneaky|on the sly|spy|bugged|from now on
    )\b
  `,
);
const AGREED = cues(
  -4,
  inLines`
    \b(?:
      with (?:(?:her|his|their|my|the|full) )?(?:\w+'s )?(?:permission|consent|agreement|blessing|knowledge)
      |(?:said|says) (?:yes|of course|ok|fine|i could|that was fine|no problem|go ahead|they were happy|it was fine)
      |asked (?:if i (?:could|might)|whether i|permission|first)
      |(?:she|he|they|doctor|nurse|gp) (?:agreed|didn't mind|was happy|let me|were happy|invited|offered)
      |calls? (?:are|is|may be) recorded|recorded for training|are recorded|recorded message
      |recording (?:is|says|said|telling|that|of a)|your call|a recording|answer ?phone|for my own (?:use|notes|ears|records?)
      |for myself|only for|wiped|deleted|deleted it|didn't (?:post|film|share)|glad i didn't|not (?:going to|posting)
      |wouldn't (?:post|film)|please (?:don't|stop|do not)|don't (?:film|record|post)|stop filming|no filming
      |shouldn't be (?:film|record)\w*|sign (?:says|said)|poster|policy|(?:song|track|album)\b[^.!?\n]{0,20}\brecord|your record is
      |left my phone in|opening hours|noticeboard|of me \w+ing|pic(?:ture)? of my (?:son|daughter|lad|lass|kid|baby|dog)
      |records?(?:ed)? (?:my|his|her|the|in my|on the) (?:blood|bp|weight|notes|system|temperature|height|levels?|file)|medical records?
      |my records?|patient records?|health records?|in my notes|on record|for the record|record (?:number|time|keeping|breaking|of|to)
      |broken record|like a record|track record|recorded delivery|world record|place on record|state for the record|wrote
    )\b
  `,
  inLines`
    \b(?:
      (?:our|your|all|get|patient|medical) records|(?:watched|watching|surgery's|practice's) (?:the |your |own )?(?:\w+ ){0,3}?(?:videos?|clips?|film)
      |asked (?:\w+ ){1,3}(?:if|could|can) (?:i|we)|want(?:s|ed) (?:some |a |the )?(?:photos?|pics?|pictures?)|staff photos?|local news
      |(?:photo(?:graph)?|pic(?:ture)?|video)s? (?:of|i took of) (?:my|the|his|her|our|that|your|their) (?:\w+ ){0,2}?(?:
        knee|wrist|ankle|hip|chest|hand|finger|shoulder|back|neck|rash|mole|foot|toe|leg|arm|wound|spot|eye|building|flowers?|flower bed|bed|garden|sign|car park|outside|frontage|sunset
        |cake|dog|cat|tree|baby|scan|ramp|bin|bins|pothole|door|notice ?board|fish|fish tank|chair|screen|poster|snow|sky|medicines
        |chart|queue outside|roof|clock|wall|floor|toilet|carpet
      )|need(?:s|ed)? a (?:photo|picture)|wildflower|front of the building|team photo|official photo|new sign
      |on their (?:facebook|page|website)|sent? (?:them|in|the surgery) (?:a |my )?(?:photo|picture|pic)s?
      |ask(?:s|ed|ing)? (?:me )?(?:for|to send) (?:a |me )?(?:photo|picture|pic)|upload (?:a |your |my )?(?:photo|picture)|photo id
      |passport photo|family (?:photo|picture)|took a (?:photo|photograph) (?:on|of it|of my)|x-?ray|sunset
      |bank card|nhs card|(?:look at|see) (?:my|the) (?:\w+ ){0,2}(?:photos?|pics?|pictures?)\b(?! of)|on (?:the|your|that|my) (?:\w+ )?wall
      |no (?:people|persons|patients)|nobody in it|only me|(?:everyone|everybody|all) (?:was|were) asked|(?:readily|gladly|kindly) agreed|agreed that
      |record it if|(?:this|it) (?:to be )?recorded(?: as| and)|(?:suggested|advised|told me) (?:that )?i (?:could |should )?record|picture of (?:me|my|me) (?:own )?(?:face|appointment|card)
      |(?:own|your) (?:message|line) says|calls are on|(?:photo|photograph|pic|picture|snap|film|video)s? (?:\w+ )?of (?:the|your|a|my|his|her|that) (?:[\w']+ ){0,3}?(?:
        notice|paper|certificate|tubs|daffodils|begonias|elevation|house|mitten|umbrella|solar panels|hedge|card|board|rail|puddle|heel|rota|leaflet|wedding
      )|fox(?:es)?|hedgehogs?
      |video (?:call|consult\w*|appointment|link)|get the picture|big picture|picture of health|pictures? (?:so|because|on the wall)
    )\b
  `,
);
/** Pictures that people have of themselves on a page of theirs, or that are held over them: a hunt or a hold, not a recording made there. */
const THEIR_OWN = cues(
  -4,
  inLines`
    \b(?:
      (?:\w+'s|(?<!on )her|(?<!on )his|(?<!on )their|private|public|open|found|wide) (?:(?:own|private|open|whole|old) )?(?:insta\w*|facebook|fb|tinder|hinge|bumble|myspace|only ?fans|profile)
      |bikini|weddin[g]? (?:photos?|pics?|pictures?)|holiday (?:photos?|pics?|pictures?)|profile (?:pic|picture|photo)|nudes?|(?:every|each) (?:\w+ )?(?:pic|photo|picture|post)
      |(?:has|have|got|with|of) (?:all )?my (?:pics?|photos?|pictures?)|pics? of me\b(?! being)|says (?:he|she)'?ll|if i (?:leave|tell)|(?:send|sent) (?:him|her) (?:pics|photos|more)
    )\b
  `,
);
const THREATENED = inLines`
  \b(?:
    unless|until|apology|or (?:i|everyone|it)|by (?:friday|monday|noon|five|5)|if (?:i|you) (?:don't|do not)|going up
    |i'?ll (?:post|upload|put|be)|tomorrow|tonight
  )\b
`;
/** One person, or what was said to one; a picture of a room full of people is less. */
const OF_ONE = inLines`
  \b(?:
    doctor|dr|doc|gps?|nurse\w*|receptionist\w*|manager|pharmacist|paramedic|physio|consultation\w*|call|phone ?call|conversation|meeting
    |appointment|appt|assessment|examin\w+|argument|row|voice|voices|every word|woman|man|lady|guy|girl|lass|lad|bloke|fella|old (?:boy|man|lady)
    |grandad|pensioner|her face|his face|got (?:her|him|them)|staff|geezer|reception|smear|she|he|him|yer woman|u saying|you saying|face
  )\b
`;
const OF_MANY = inLines`
  \b(?:
    waiting (?:room|area)|waitin room|que(?:ue)?|people|every patient|every(?:one|body)(?:'s)? (?:in|sat|faces?)|faces|kids|weans|crowd|babies|mums|full house|packed
    |all (?:sat|sitting|waiting)
  )\b
`;
/** The platform's own words for a picture of people. */
const SHOWS_PEOPLE = inLines`
  \b(?:
    \d+ people|one or more people|\d+ person|person|people|crowd|selfie|woman|man|child|baby|hospital|waiting room|reception|indoor
  )\b
`;
const INSIDE = /\b(?:hospital|waiting room|reception|clinic|desk|queue|indoors?|office)\b/;

/** Every three sentences that stand together, and where: what is told pages apart is not one picture. */
function passagesOf(text: JudgedText): { words: string; at: number }[] {
  const { common } = commonOf(text);
  if (weigh(common, TAKEN).score === 0) return [];
  const said = saidIn(text);
  return said.map(({ at }, place) => {
    const last = said[Math.min(place + 2, said.length - 1)]!;
    return { words: common.slice(at, last.at + last.words.length), at };
  });
}

/** In so many words a picture and its being shown may be two matters. */
const A_LOT = 250;

/** What a passage says of a picture or recording of people that is shown or was taken unseen; null where it says too little. */
function seenIn(words: string): { spans: Span[]; isUnseen: boolean; isShown: boolean; isSure: boolean } | null {
  const taken = weigh(words, TAKEN);
  const people = taken.score > 0 ? weigh(words, OF_PEOPLE) : NOTHING;
  const shown = people.score > 0 ? weigh(words, SHOWN) : NOTHING;
  const unseen = people.score > 0 ? weigh(words, UNSEEN) : NOTHING;
  if (shown.score + unseen.score === 0) return null;
  const score = taken.score + people.score + shown.score + unseen.score + weigh(words, AGREED).score + weigh(words, THEIR_OWN).score;
  if (score < (words.length > A_LOT ? 5 : 4)) return null;
  const [isUnseen, isShown] = [unseen.score > 0, shown.score > 0];
  return { spans: [...taken.spans, ...unseen.spans, ...shown.spans], isUnseen, isShown, isSure: score >= 6 || isShown };
}

export default {
  rule: "R11 pictures or recordings of people, patient areas, calls or consultations",
  categories: ["media_recording"],
  patterns: [...TAKEN, ...OF_PEOPLE, ...SHOWN, ...UNSEEN, ...AGREED, ...THEIR_OWN]
    .map(({ pattern }) => pattern)
    .concat(THREATENED, OF_ONE, OF_MANY, SHOWS_PEOPLE, INSIDE, ...ADDRESSED_PATTERNS),
  detect(text, { comment }) {
    const { common, toPlain } = commonOf(text);
    const signals: Signal[] = [];
    for (const { words, at } of passagesOf(text)) {
      const seen = seenIn(words);
      if (seen === null) continue;
      const spans = seen.spans.map(({ start, end }) => toPlain({ start: start + at, end: end + at }));
      const grave = THREATENED.test(common) || (!OF_MANY.test(common) && (seen.isUnseen || OF_ONE.test(common)));
      signals.push({
        category: "media_recording",
        spans,
        certainty: seen.isSure ? "breach" : "review",
        severity: grave ? "high" : "medium",
        because: `This speaks of a picture or recording that is shown, offered or was taken unseen: "${quoteOf(text.plain, spans[0]!)}".`,
        ...(seen.isUnseen && seen.isShown ? { outright: true } : {}),
      });
      break;
    }
    for (const { kind, description } of comment.attachments) {
      const words = description?.toLowerCase() ?? "";
      if ((kind !== "image" && kind !== "video") || !SHOWS_PEOPLE.test(words) || !INSIDE.test(words)) continue;
      signals.push({
        category: "media_recording",
        spans: [],
        certainty: "review",
        severity: "medium",
        because: `The platform describes an attached ${kind} as "${words.slice(0, 80)}".`,
      });
      break;
    }
    return signals;
  },
} satisfies Detector;
