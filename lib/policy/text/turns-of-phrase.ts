import type { Span } from "../../model";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { THINGS } from "../lexicon/things";
import { VIOLENCE } from "../lexicon/violence";
import { Frames } from "./frames";
import { kept } from "./kept";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

const FRAMES = new Frames(
  {
    idiom: [
      "could|would|'d ~1 murder|demolish|destroy|slaughter a|an|some ~3 <food>",
      "kill|killed|murder for a|an|some|one_of !living|country",
      "fight|fought|wrestle|race you|him|her|them|anyone|anybody|people for the|it|a|that|them|those|some",
      "beat|race you|him|her|them|me|us to the|it|a|your !ground|pulp|death|floor",
      "break a leg $|tonight|tomorrow|today|on|at|in|and|love|mate|darling|everyone|girls|lads|all",
      "will|'ll|gonna|going_to|to smash|nail|hammer|kill|ace|crush|slay|destroy it|this|that|the|your|my|our|his|her|their ~1 <task>",
      "this|that|my|the <accursed>* <chattel> ~8 <scrap> it",
      "die ~2 you <accursed>* <gadget> !driver|drivers|man|lad|lass|woman",
      "shoot the messenger",
      "raise|lift the roof off ~2 place|venue|hall|pub|club|$|tonight|tomorrow|at|for|with",
      "<scrap> <very>* this|that|my|these|those|the_damn|the_bloody <accursed>* <chattel> !driver|drivers|man|lad|lass|woman",
      "smash|smashed|nail|nailed|killed|slayed it tonight|tomorrow|today|on|girls|lads|love|mate|queen|out_there",
      "blow|blew|blown|knock ~2 out_of_the_water|for_six|socks_off",
      "knock|slay them dead $|tonight|tomorrow|today|at|on",
      "kill|killing|killed time|two_birds|the_lights|the_light|the_mood|the_engine|the_vibe|the_noise|an_hour|the_pain",
      "hit|hits|hitting the roof|gym|pub|road|shops|town|hay|sack|ceiling|books|spot|dance_floor|brakes|jackpot|beach|buffet|slopes",
      "stab|stabbed|stabs ~2 in_the_back",
      "<slay> <very>* this|that|my|the|our|these|those <accursed>* <gadget> !driver|drivers|man|lad|lass|woman",
    ],
    /** Of a game: who will be beaten in it stands anywhere before. */
    played: [
      "<thrash> you|him|her|them|us|everyone|the_lot ~2 at|in|on the|a|our|my|this|next? ~1 <game>",
      "dead|dead_meat|a_dead_man|toast|finished|going_down at|in|on the|a|our|my|this|next? ~1 <game>",
    ],
  },
  {
    food: list(`
      curry pint cuppa tea coffee sandwich sarnie butty burger pizza kebab chips chippy roast bacon biscuit biscuits cake beer wine gin pie
      pasty brew drink snack meal dinner breakfast takeaway chocolate ice_cream bun roll toast chinese indian doughnut scone crisps steak
    `),
    task: list(`
      exam exams essay test presentation interview gig show quiz match game race marathon final audition speech deadline homework essay
      set workout dance song driving_test dissertation
    `),
    thrash: list("slaughter kill murder destroy hammer batter crush annihilate thrash smash demolish beat bury stuff tonk pulverise"),
    game: list(`
      chess scrabble monopoly darts pool snooker cards poker bingo quiz cup match game games round league final derby fifa rugby football
      netball cricket tennis bowls dominoes golf cluedo uno boggle tournament rematch replay five-a-side egg_and_spoon sack_race
    `),
    scrap: list("smash burn rip melt bin destroy launch hammer bash wreck torch stamp_on throttle throw chuck kick hit slap"),
    /** What people mostly have at home. */
    chattel: list(`
      carpet rug sofa settee kettle toaster zip laptop computer mattress wallpaper alarm_clock clock jumper dress skirt shoe shoes umbrella telly tv
      remote hoover microwave oven fridge dishwasher washing_machine lawnmower mower sat_nav satnav controller xbox playstation essay homework
      tent wardrobe flatpack bike scooter drone violin piano guitar recorder armchair cooker duvet curtains
    `),
    slay: list("murder strangle throttle shoot stab slap punch swing_for kill batter wring_the_neck_of"),
    accursed: list(`
      bloody stupid blasted useless damn damned bleeding flaming horrible awful rotten wretched old new daft ridiculous infernal horrid lousy
      crappy shitty fucking annoying
    `),
    gadget: [...THINGS].filter(
      (thing) => !(HARM.property as readonly string[]).includes(thing) && !/^(?:surgery|place|half|back|things?)$/.test(thing),
    ),
    very: VIOLENCE.very,
  },
);

/** "I'll be dead in a week, game over" is about no game: whoever is to lose it is somebody else. */
const isOfWriter = (words: readonly Word[], first: number) => words.slice(Math.max(0, first - 4), first).some(({ word }) => word === "i");

/** Turns of phrase that only sound like harm: "could murder a curry", "you're dead meat at chess", "burn this awful carpet". */
export const turnsOfPhraseIn: (text: JudgedText) => readonly Span[] = kept((text) => {
  const words = wordsOf(text);
  return FRAMES.find(words).flatMap(({ group, first, span }): Span[] => {
    if (group === "idiom") return [span];
    if (words[first]!.word.startsWith("dead") && isOfWriter(words, first)) return [];
    return [{ start: text.sentences[words[first]!.sentence]!.start, end: span.end }];
  });
});
