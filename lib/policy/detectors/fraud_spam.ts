import { inLines } from "../../in-lines";
import type { Severity } from "../../model";
import type { Detector } from "../detector";
import { commonOf } from "../text/everyday";
import { cues, quoteOf, weigh } from "../text/weigh";

/** The review says of itself that it is not genuine. */
const NOT_GENUINE = cues(
  3,
  inLines`
    \b(?:
      never (?:actually )?(?:set (?:foot|eyes)|visited|stepped|used (?:it|this|them)|heard of (?:it|this|the|them)|met (?:a|any|her|him|them)
        |registered)
      |never (?:actually |even )?been(?! (?:
        here before|so|as|right|able|better|more|happier|a |one|late|rude|the same|in (?:so|such)|made|told|given|well|told|seen|\w+ed\b|spoken
      ))
      |not (?:actually |even )?(?:a patient|visited|registered|my surgery|from round here)|haven't (?:actually )?been
      |(?:(?:^|[.!?\n] ?)|(?:i|i've|we|we've|have) )not (?:actually |even |ever )?been(?! (?:able|told|given|well|seen|asked|out|right|so|as|a |the same|\w+ed\b))
      |don't (?:even )?(?:live|go|use|know the|bide)|been nowhere near|nowhere near (?:it|the|this)
    )\b(?=
      [^\n]{0,200}\b(?:
        stars?|review|reviews|rating|post|\d/10|stick|lol|lads|mate|cousin|asked|told|for|forum|bet|paid|batch|laugh|excellent|lovely
        |great|wonderful|terrible|worst|best
      )\b
    )
    |\b(?:stars?|review|reviews|rating|0/10|10/10|excellent|terrible|lovely|best|worst)\b[^\n]{0,160}\b(?:
      never (?:actually )?(?:been|set (?:foot|eyes)|visited|heard of|used)|not (?:actually )?a patient|haven't been
      |live in (?:manila|sydney|dhaka|lagos|australia|america)
    )\b
  `,
  inLines`
    \b(?:paid|pay|get|got|gave|give|gives|earn|earned|make|made|offered|owe)\b[^.!?\n]{0,50}\b(?:
      to (?:leave|write|post|put)|per (?:word|review|batch|star)
      |for (?:this|each|every|one of these|a review|five stars?|posting|writing|one star|reviews?|a (?:good|nice|bad))|voucher|review
      |reviews
    )\b(?=[^\n]{0,160}\b(?:review|stars?|post|this|these|agency|job|easy money|boss|hello supervisor|word|one)\b)
    |\bpaid (?:to post|review|per (?:review|star|post|word))\b
    |\b(?:review|order|job|task|gig) (?:order )?(?:no\.? ?|number )?\d+ ?(?:of \d+|complete|done|finished)\b
    |\b(?:job|order|task) \d+\b
  `,
  inLines`
    \b(?:
      on behalf of (?:the |a |my )?(?:client|patients?|marketing|agency|surgery|business)|marketing company|web agency
      |review (?:agency|bombing|bomb|farm|rocket)|reviewrocket|insert (?:practice|surgery|name|business)|copy (?:and|n) paste this
      |lorem ipsum
    )\b
    |\[(?:practice|name|business)[^\]]{0,30}\]
    |\[insert\b
  `,
  inLines`
    \b(?:my |the )?(?:
      mate|friend|cousin|boss|manager|landlord|sister|brother|wife|husband|mum|lad|someone|agency|teacher|hr|they|group|gaffer|auntie
      |uncle|flatmates?|forum|admin|philippa|he|she
    )\b[^.!?\n]{0,50}\b(?:asked|told|made|wants?|dared|got|said|paid|begged|orders)\b[^.!?\n]{0,40}\b(?:
      to (?:leave|put|post|write|do|stick|give)|put|leave|all of us|us all|everyone|each|one of these|a (?:nice|good|bad) (?:one|review)
    )\b(?=[^\n]{0,120}\b(?:review|reviews|stars?|rating|one of these|one up|pretending|(?:do|leave|write|post|put) one|(?:bad|good|nice) one
      |(?:good|nice|bad) write-?up|one (?:nice|good|bad)|summat nice|something nice)\b)
    |\b(?:pretending to be|posing as) (?:a )?patients?\b
    |\bfor (?:a (?:bet|dare|laugh|drinking game|forfeit)|lols|banter)\b(?=[^\n]{0,80}\b(?:star|review|never|reviews?)\b)
    |\b(?:star|stars|review|reviews|never been)\b[^\n]{0,80}\bfor (?:a )?(?:bet|dare|laugh|forfeit|drinking)
    |\blost a bet\b
  `,
  inLines`
    \b(?:made|made up|created|got|using|under|with|made a|on my|from my|set up|have|another) (?:\w+ ){0,3}?
      (?:accounts?|names|profiles)\b[^.!?\n]{0,60}\b(?:stars?|review\w*|rating|one-star|score)\b
    |\b(?:review\w*|one-star|stars?)\b[^.!?\n]{0,50}\b
      (?:different names|fake|\d+ accounts|other account|alt account|second account|new account)\b
    |\bverified patient\b[^\n]{0,80}\bwrite these\b
    |\bwrite these (?:reviews )?for\b
    |\bas one of the (?:team|staff)\b
    |\b(?:i|we) work (?:here|on the desk|there|at the surgery|in the office)\b[^\n]{0,120}\b
      (?:review|five stars?|5 stars?|put one|boss)\b
    |\bworks there and asked\b
    |\bfull disclosure\b[^\n]{0,80}\bnot been\b
    |\bfor (?:the )?review bombing\b
  `,
);
/** Self-confessed in other words: reviews for sale or exchange, other people's accounts, writers who are no patients. */
const CONFESSED = cues(
  3,
  inLines`
    \bi (?:write|sell|do|offer|buy(?: and sell)?) (?:\w+ )?(?:google |fake |5 star |five star )?reviews\b
    |\breview (?:exchange|swap)\b
    |\b(?:my|this|each|every|one|a) (?:\w+ )?review\b[^.!?\n]{0,15}\b(?:got|gets|earned|earns|won|wins|bagged) (?:me|us|you|ye)\b[^.!?\n]{0,20}
      (?:£\d|\b(?:voucher|gift|discount|free|raffle|prize)\b)
    |\bstars? (?:from|off) (?:me and (?:all )?|all )my (?:cousins|mates|family|friends|lads|brothers)\b
    |\b(?:removed?|deleted?|replaced?) (?:\w+ ){0,3}?(?:negative|bad|one-star) reviews for\b
    |\bnone of us (?:go|are|have been|use)\b
    |\bnot my (?:gp|surgery|doctors?|practice)\b[^\n]{0,60}\bstars?\b
    |\b(?:have|i've|i) never (?:attended|been in|met a doctor)\b[^\n]{0,120}\bstars?\b
    |\beveryone (?:leave|give|put) (?:\w+ ){1,3}(?:one|1|five|5) stars?\b
    |\b(?:all|each|everyone) (?:leaving|posting|putting|giving|doing) (?:\w+ ){0,3}?(?:one|1|five|5) stars?\b[^.!?\n]{0,60}\b(?:win|wins|hamper|raffle|prize|draw|voucher)\b
  `,
  inLines`
    \b(?:stars?|reviews?|notices)\b[^\n]{0,140}\b(?:
      assumed names?|the dog's name|(?:nan|mum|bassist|brother|wife|band)(?:'s)? account|composed by me
      |under (?:different|other|false) names
    )\b
    |\btotally (?:real|genuine) (?:account|patient|doctor)\b
    |\b(?:single|ep|lp|album|mixtape|podcast|e-?book|new (?:track|tune|song|video|book|novel))\b[^.!?\n]{0,40}\b(?:out (?:now|today|soon|on|friday)|is out|drops)\b[^\n]{0,80}\b
      (?:stream|pre-?save|spotify|link|platforms|download|amazon|buy|subscribe)
    |\bas a rival (?:practice|surgery)\b
    |\bofficial notice from\b
  `,
);
/** Goods, rooms or services with the address or number to order from. */
const OFFER = cues(
  4,
  inLines`
    (?<!\w)(?:
      half price|\d+ ?% off|out now|do you need an? \w+
      |(?:need|want|looking for) an? (?:carer|cleaner|gardener|plumber|painter|handyman|builder|tutor|electrician|childminder)
      |fair prices|available to let|bed flats?|viewings|fair price|lessons|for hire|for rent|to let|all levels
      |order (?:at|from|yours)|first one|£\d+|trusted by|sleeps \w+|gigs|cleanse|best prices?|bookings?|drops|fast delivery
      |real accounts|cheap
    )\b[^\n]{0,160}(?:\b[a-z0-9-]{3,40}\.(?:example|com|co\.uk|shop|net)\b|\b07\d{3} ?\d{6}\b|\b0\d{4} ?\d{6}\b|£\d+ each\b)
  `,
);
/** Money, cards or log-ins are asked for in the name of the NHS or the practice. */
const PHISHING = cues(
  3,
  inLines`
    \b(?:confirm|verify|send|enter|reply with|inbox|provide|update|submit|dm|need|message|share|give|upload)\b
      (?! (?:my|him|her|them|me)\b)[^.!?\n]{0,70}\b(?<!\b(?:my|our|his|her|one's|their) )(?:
      sort code|bank details|(?<=\b(?:your|enter|and|debit|credit|nhs|ni number|id|dob) |[+&] )card|card (?:number|details|front)|bank card|account (?:number|details)|pin|password|login|log-?in
      |nhs (?:number|login)|mother'?s maiden|national insurance|date of birth|passport|cvv|security code|full name address
      |personal details|details and card|id and
    )\b
  `,
  inLines`
    (?<!\w)(?:pay|fee|charge|payment|owed|refund|compensation|£\d[\d.,]*|voucher codes?|gift cards?|hamper|prize|won|winner)\b[^\n]{0,110}\b(?:
      \.example|\.com|https?|link|click|inbox|card number|by dm|within \d+ ?h|today only|new number|whatsapp|sort code|claim|via
      |expires?|delivery
    )\b
  `,
  inLines`
    \b(?:nhs|gp|surgery|prescription|registration|patient|vaccine|appointment)\b[^\n]{0,60}\b
      (?:alert|on hold|expires?|expired|suspended|deactivat\w+|re-?regist\w+|release fee|owed|refund|unclaimed)\b[^\n]{0,140}\b
      (?:pay|click|link|confirm|card|\.example|https?|reply|sort code)\b
    |\btest kit\b[^\n]{0,40}\brefund\b
    |\bsend (?:photo|pic) of (?:your )?(?:passport|bank|card|id)\b
    |\bwork from home\b[^\n]{0,80}(?:£|\b(?:earn|dm|inbox|job|jobs|opportunit\w+|message me)\b)
  `,
  inLines`
    \b(?:
      this is|i am|i'm|hi,? it'?s|it'?s (?=(?:dr|doctor|nurse) \w+ (?:here|from))|we are|we the|we,? the|hi (?:all )?(?:this is|i'm)|official (?:page|statement|notice)|from your (?:gp|surgery)
      |important notice
    )\b[^\n]{0,60}\b
      (?:dr|doctor|practice|surgery|nurse|manager|receptionists?|dispenser|secretary|official|page|gp|partners)\b[^\n]{0,160}\b(?:
      new (?:number|account|whatsapp|page|rule)|lost my phone|official page|second page|not really|lol|nephew|free mcdonalds|send|pay
      |inbox|reply with|ignore all|definitely the real|all staff have been dismissed|private message|dm|voucher|gift|card|login
    )\b
    |\bofficial statement from\b
    |\b(?:surgery|practice) (?:manager|secretary|nurse) here\b
    |\bdefinitely the real\b
    |\bthis page is run by\b
    |\bnew account\b[^\n]{0,60}\b(?:add|reply|send|inbox)\b
  `,
);
/** Selling something: what is sold, how to buy it, and what it costs. */
const ADVERT = cues(
  2,
  inLines`
    (?<!\w)(?:
      free (?:quote|survey|consult\w*|trial|half|delivery|parking|gift|nails|estimate|design)|\d+ ?% off|discount|promo
      |(?:use |with |quote )?code [a-z0-9]{3,}|special offer|limited (?:time|offer)|order now|buy now|book (?:now|today|at|a free)
      |click (?:here|the link|below)|link in (?:bio|profile)|menu in bio|dm (?:me|us|now|for|to|"?\w+"?)|inbox (?:me|us|for)|pm me
      |message (?:me|us|inked|now)|text (?:back|me|us)|whats ?app|wa \d|telegram|signal|comment [a-z]+ and|ask me how|ask \w+ how(?! \w)
      |call (?:us|now|today|wayne|him|\d|020|0\d{3})|ring (?:\w+'?s? )?(?:0\d|\d)|tel \d|first (?:session|order|reading|set|50|month)
      |next day delivery|same day (?:appointments?|delivery)|from (?:only |just )?£\d+|only £\d+|£\d+ ?(?:cash|a |per|each|off|fitted)
      |no deposit|all areas|local areas|guarantee\w*|money back|crypto|bitcoin|passive income|forex|no win no fee|satisfaction
      |cash (?:paid|same day)|best (?:price|roof|solar|deal)s?|we buy any|reduced|sale on|cheap\w*|visit (?:us|our|\w+\.)|swap for
      |tenner|£\d+
    )\b
  `,
  inLines`
    \b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:made|earned|making|earn|make) £?[\d,]+
    |\b(?:made|earned|making|earning|cleared|banked) £\d[\d,.]*k? (?:\w+ )?
      (?:last|this|in (?:a|one|my|\d)|per|a|each|every) (?:first |single )?(?:month|week|day|weekend)
    |£\d+[^\n]{0,60}\bcode [a-z]+\d+|\bcode [a-z]+\d+[^\n]{0,60}£\d
    |\b(?:earn|make) £?[\d,]+[^.!?\n]{0,20}\b(?:from home|weekly|a (?:day|week)|daily)\b
    |\b(?:dropped|lost|lose) (?:\d+|two|three|four) stone (?:in|by|fast|without|(?:with|on|using) (?:this|these|my|our))\b
    |\b(?:cure[sd]?|healed?|brought back|cast)\b[^.!?\n]{0,50}\b
      (?:herpes|diabetes|fibroids?|hiv|ex|ex lover|husband|spell|cancer|sugar disease)\b
    |\bspell ?caster\b
    |\bhealing spell\b
    |\bcast the spell\b
    |\bpsychic\b
    |\bherbal (?:home|roots|medicine|remed\w+)\b
    |\bmiracle (?:drops|cure|pill|tea|root)\b
    |\bdoctors hate (?:this|him|her)\b
  `,
  inLines`
    \b(?:reviews?|stars?|rating|followers)\b[^.!?\n]{0,50}(?<!\w)
      (?:£\d+|delivered|real accounts|for sale|boost|cheap|100% safe|msg me|fast delivery|dm)\b
    |\b(?:boost|improve|need|buy|get) (?:your |more |aged |google |\d+ )*(?:surgery |clinic |google )?
      (?:rating|reviews|five-star|followers)\b
  `,
  inLines`
    \b(?:
      gutter\w*|roof\w*|solar panels?|stairlifts?|plumb\w*|carpet cleaning|double glazing|driveways?|tarmac|logs|lashes|nails|tattoos?
      |vapes?|quiz night|personal injury|payday|loan|essays|mortgage|tiling|boilers?|windows cleaned|house clearance|man and van
      |car wash|puppies|teeth whitening|hair transplant|gastric|turkey|antalya|slimming (?:tea|drops|pills|patch\w*)|skinny (?:pens?|tea|jabs?)|fat jabs?|slim(?!ming| )\w*
      |detox tea|cbd|supplements|gummies|private (?:gp|blood|clinic|health)|private doctor|physionow|casino|betting tips|slots online
    )\b
  `,
);
const WHERE = cues(
  1,
  inLines`
    \b[a-z0-9-]+\.(?:example|com|net|co\.uk|org|shop|info|io)\b
    |https?:
    |\b(?:0\d{4} ?\d{6}|0\d{4} ?\d{3} ?\d{3,4}|07\d{3} ?\d{6}|07\d{3} ?\d{3} ?\d{3}|020 ?\d{4} ?\d{4}|\+44 ?\d[\d ]{8,12})\b
    |\+44
  `,
  /[💆💅💇📱🔥💊💉💰🤑📈⭐💕✅⚡🎁🔮👇]/u,
  inLines`
    \b(?:great|nice|good|lovely|fab|love|excellent|best|amazing) (?:\w+ )?(?:surgery|doctor|article|post|practice|clinic|docs|doctors)\b
    |\b(?:
      tired of|why wait|fed up (?:with|of)|waiting for (?:your|the) gp|without the wait|no waiting|don't bother with the doctor
      |removed by gp|lost faith in doctors|better than (?:the|any) doctor\w*
    )\b
    |#\w+
  `,
);
const FAKE = [...NOT_GENUINE, ...CONFESSED];
const SELLING = [...ADVERT, ...OFFER];
/** A place that is plainly not a surgery: the review was meant for someone else or made by a machine. */
const WRONG_BUSINESS = inLines`
  \b(?:
    burgers?|(?:lovely|great|nice|best|this|your) hotel|hotel (?:staff|room|was|breakfast|bar)|room service|menu was|waiter|breakfast buffet|checked out
    |our room|law firm|the pasta|pepperoni|pizzas? (?:was|were)|steaks? was|curry was|car hire
  )\b
`;
const COMPARED = /\b(?:like (?:a|the)|as if|than (?:a|my|the|any)|more like|better|could murder|brought|not a|fancy)\b/;
const WARNING = inLines`
  \b(?:
    scam\w*|beware of (?:a|the|texts|emails)|warning|don't (?:click|fall|reply|pay|buy)|do not (?:click|fall|reply|pay|buy|give)
    |phishing|fraud alert|hoax|report(?:ed)? it|(?:isn't|is not|not) (?:from|them|real|us)|never ask|got a text|had a text|going round
    |pretending to be the (?:surgery|nhs)|fake text|careful|patients' group|patient group|petition|ppg|food ?bank|raffle|charity
    |fundrais\w*|walk-in|lost dog|recruit\w*|donat\w*|car ?boot
  )\b
`;

export default {
  rule: "Fake or paid reviews, impersonation, phishing and advertising",
  categories: ["fraud_spam"],
  patterns: [...FAKE, ...PHISHING, ...SELLING, ...WHERE].map(({ pattern }) => pattern).concat(WRONG_BUSINESS, COMPARED, WARNING),
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const report = (start: number, end: number, sure: boolean, severity: Severity, why: string) => {
      const span = toPlain({ start, end });
      return [
        {
          category: "fraud_spam" as const,
          spans: [span],
          certainty: sure ? ("breach" as const) : ("review" as const),
          severity,
          because: `${why}: "${quoteOf(text.plain, span)}".`,
        },
      ];
    };
    const phishing = weigh(common, PHISHING);
    if (phishing.score > 0 && !WARNING.test(common))
      return report(
        phishing.spans[0]!.start,
        phishing.spans[0]!.end,
        true,
        "high",
        "This asks for money or private details in the practice's name, or pretends to be staff",
      );
    const fake = weigh(common, FAKE);
    if (fake.score > 0 && !WARNING.test(common))
      return report(fake.spans[0]!.start, fake.spans[0]!.end, true, "medium", "The review itself says that it is not genuine");
    const advert = weigh(common, SELLING);
    if (advert.score > 0 && advert.score + weigh(common, WHERE).score >= 4 && !WARNING.test(common))
      return report(advert.spans[0]!.start, advert.spans[0]!.end, true, "low", "This is an advertisement");
    const wrong = WRONG_BUSINESS.exec(common);
    if (wrong && !COMPARED.test(common))
      return report(wrong.index, wrong.index + wrong[0].length, false, "medium", "This seems to be a review of some other business");
    return [];
  },
} satisfies Detector;
