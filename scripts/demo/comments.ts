/** Invented comments for the demonstration and the journeys. No person, practice or event in them exists. */
export interface SampleComment {
  author: string;
  handle: string;
  text: string;
  /** Days before the page is shown. */
  days: number;
  rating?: number;
  /** The practice's own answer, where there is one. */
  reply?: string;
}

/** The practice whose pages these are, with an invented ODS code. */
export const PRACTICE = { name: "Otter Lane Surgery", handle: "OtterLaneSurg", ods: "Z99901" };

/** Comments under a post of the practice's page. */
export const FACEBOOK: SampleComment[] = [
  { author: "Maureen Tidy", handle: "maureen.tidy", days: 1, text: "Flu jab done in ten minutes, in and out. Lovely team, thank you ❤️" },
  {
    author: "Jay Mottram",
    handle: "jay.mottram.7",
    days: 1,
    text: "That receptionist wants to watch herself. I know what time she finishes and I'll be waiting in the car park 🔪",
  },
  {
    author: "Priya Ramsden",
    handle: "priya.ramsden",
    days: 2,
    text: "Worst surgery ever. Three days I have been ringing at 8 and still couldn't get through.",
  },
  { author: "Callum Birtwell", handle: "callum.birtwell", days: 2, text: "Absolute f**king muppets behind that desk, the lot of them" },
  { author: "Dot Wainfleet", handle: "dot.wainfleet", days: 3, text: "Dr Penhallow was wonderful with my mum, so patient and kind." },
  {
    author: "Kerry Ashdown",
    handle: "kerry.ashdown",
    days: 3,
    text: "Can you book me in for Thursday morning please? Any time after 9 is fine.",
  },
  {
    author: "Lee Foxton",
    handle: "lee.foxton",
    days: 4,
    text: "Saw Sandra Pickles from Mill Street in the waiting room again, she's only there for her depression tablets",
  },
  {
    author: "Ellis Marr",
    handle: "ellis.marr",
    days: 5,
    text: "I can't see the point any more. Nobody would notice if I wasn't here tomorrow.",
  },
];

/** Posts to and about the practice. */
export const X: SampleComment[] = [
  {
    author: "Bex Talbot",
    handle: "bextalbot88",
    days: 1,
    text: "40 minutes in the phone queue then cut off. The system is killing me @OtterLaneSurg",
  },
  {
    author: "Truth Hound",
    handle: "truthhound_uk",
    days: 1,
    text: "@OtterLaneSurg the practice nurse was drunk on duty and they covered it up. Everyone knows it.",
  },
  { author: "Gaz", handle: "gaz_on_tour", days: 2, text: "that doctor should go back to where he came from, we want English doctors" },
  { author: "Nia Probert", handle: "niaprobert", days: 2, text: "Big thanks to everyone who ran the walk-in clinic on Saturday 👏👏" },
  {
    author: "Mo Sharif",
    handle: "moshariff",
    days: 3,
    text: "I filmed her at the desk without her knowing, video going up tonight, share it everywhere",
  },
  {
    author: "Linda Croft",
    handle: "lindacroft61",
    days: 3,
    text: "Formal complaint: I want a written response about how my wife was spoken to. Consider this notice.",
  },
];

/** Reviews, newest first. */
export const GOOGLE: SampleComment[] = [
  {
    author: "Howard Penn",
    handle: "howard",
    days: 3,
    rating: 1,
    text: "Shambles. No appointments, rude on the phone, parking a nightmare. One star is generous.",
    reply: "Thank you for your comment. Anyone with a concern can reach our Practice Manager at https://otterlane.example/complaints",
  },
  { author: "Sunita Deol", handle: "sunita", days: 10, rating: 5, text: "Always helpful and the new website is easy to use." },
  {
    author: "R. Cutler",
    handle: "rcutler",
    days: 14,
    rating: 1,
    text: "Spineless parasites, every single one of the doctors here. Vile human beings.",
  },
  {
    author: "Best Reviews Now",
    handle: "brn",
    days: 20,
    rating: 5,
    text: "Buy 5 star Google reviews cheap! Message on best-reviews.example, real accounts, fast delivery",
  },
  {
    author: "Theo Blackett",
    handle: "theo",
    days: 31,
    rating: 2,
    text: "They said it was a virus. Two days later I was in hospital with pneumonia. Please listen to people.",
  },
  { author: "Annette Vose", handle: "annette", days: 40, rating: 4, text: "", reply: "Thank you for the stars." },
];

/** Reviews with the headings that their writers gave. */
export const NHS: (SampleComment & { title: string })[] = [
  {
    author: "Anonymous",
    handle: "",
    days: 12,
    rating: 5,
    title: "Very good service",
    text: "I was treated with respect and the nurse explained everything clearly.",
  },
  {
    author: "Geoff",
    handle: "",
    days: 20,
    rating: 1,
    title: "Avoid",
    text: "I have had chest pain since this morning and my left arm has gone numb. Nobody answers the phone. What should I do?",
  },
  {
    author: "Anonymous",
    handle: "",
    days: 33,
    rating: 2,
    title: "Reception",
    text: "Beryl on reception was abrupt with me and would not say why. I left without being seen.",
    reply: "Thank you for your feedback. Concerns can be raised with our Practice Manager.",
  },
  {
    author: "P Marsden",
    handle: "",
    days: 50,
    rating: 1,
    title: "Closing down",
    text: "They have stopped seeing anyone over 70 and are selling our records to an insurance firm.",
  },
];
