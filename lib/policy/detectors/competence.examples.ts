import type { Examples } from "../detector";

const examples: Examples = {
  finds: [
    { text: "Incompetent doctors, all of them", category: "abuse", words: "Incompetent" },
    { text: "The GPs here are clueless", category: "abuse", words: "clueless" },
    { text: "Frankly the management are inept", category: "abuse", words: "inept" },
    { text: "useless doctors, three visits and no answer", category: "abuse", words: "useless doctors" },
    { text: "They are amateurs playing at medicine", category: "abuse", words: "amateurs" },
    { text: "The nurses were out of their depth", category: "abuse", words: "out of their depth" },
    { text: "Clueless staff who read from a screen", category: "abuse" },
    { text: "They haven't got a clue between them", category: "abuse", words: "haven't got a clue" },
    { text: "Half of that team are not competent to take blood", category: "abuse", words: "not competent" },
    { text: "The new partners are hopeless", category: "abuse", words: "hopeless" },
    { text: "did he get his degree off the back of a cereal box", category: "abuse", words: "degree off" },
    { text: "they don't know their arse from their elbow", category: "abuse", words: "don't know their arse" },
    { text: "Clueless they are, the whole pack", category: "abuse", words: "Clueless" },
    { text: "Frankly an incompetent GP, never looked at my notes", category: "abuse", words: "incompetent GP" },
    { text: "The registrar was ignorant about coeliac disease", category: "abuse", words: "ignorant" },
  ],
  ignores: [
    "The system is useless, nobody can log in",
    "Useless app, it logged me out twice",
    "I am hopeless with forms so the girl on the desk helped",
    "They missed my fracture and sent me home",
    "The wrong dose was on my repeat for a month",
    "This surgery is useless and I am leaving",
    "My solicitor was incompetent but my doctor was not",
    "I was clueless about insulin until the nurse drew me a picture",
    "The booking line is a waste of time",
    "Nobody rang me back for nine days",
    "The phone queue is hopeless after eight",
    "The website needs someone competent to fix it",
    "They didn't know my name but they knew my knee",
    "Misdiagnosed twice, then the hospital found it",
    "He said he did not know and looked it up, which I respect",
  ],
};
export default examples;
