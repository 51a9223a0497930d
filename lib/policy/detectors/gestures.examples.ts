import type { Examples } from "../detector";

const examples: Examples = {
  finds: [
    { text: "Reception staff 🖕", category: "abuse", words: "🖕" },
    { text: "🖕🖕 to all of you", category: "abuse", words: "🖕" },
    { text: "the doctors at this place 🤡🤡🤡", category: "abuse", words: "🤡" },
    { text: "receptionists 🐍🐍", category: "abuse", words: "🐍" },
    { text: "that manager 🐷", category: "abuse", words: "🐷" },
    { text: "@OtterLaneSurg whole team 💩", category: "abuse", words: "💩" },
    { text: "four hours on hold 🖕🖕🖕", category: "abuse", words: "🖕" },
    { text: "you lot 🤡", category: "abuse", words: "🤡" },
    { text: "the desk staff 🐀🐀", category: "abuse", words: "🐀" },
    { text: "cheers for nothing doctor 🖕", category: "abuse", words: "🖕" },
    { text: "your receptionist 🤮", category: "abuse", words: "🤮" },
    { text: "woman on reception 🐄🐄", category: "abuse", words: "🐄" },
    { text: "closed at noon again 🖕", category: "abuse", words: "🖕" },
    { text: "nurses here 🤡 one job", category: "abuse", words: "🤡" },
    { text: "practice manager 🐽", category: "abuse", words: "🐽" },
  ],
  ignores: [
    "The nurse gave my lad a 🐷 sticker and he loved it when she let him choose, made his whole week",
    "We took the 🐕 along and nobody minded",
    "Brilliant staff 👏👏",
    "Kids corner has 🐄 and 🐑 puzzles now",
    "Five stars ⭐⭐⭐⭐⭐",
    "Thank you 🙏❤️",
    "The queue 🐌",
    "Bring your own 🪑",
    "Rang at eight 😭",
    "My tablets made me 🤢 all week",
    "So tired 😴",
    "Raining again ☔",
    "Flu jab done 💉",
    "Lost my glasses in there 👓",
    "Parking 🤦",
  ],
};
export default examples;
