import type { Examples } from "../detector";

/** The practice of the test asks for "pondlife", "wet lettuce", "Quackadilly", "jobsworths r us", "C-team", "🥔" and "no. 1 clown". */
const examples: Examples = {
  finds: [
    { text: "Proper pondlife behind that counter", category: "abuse", words: "pondlife", certainty: "review" },
    { text: "PONDLIFE.", category: "abuse", words: "PONDLIFE" },
    { text: "is this pondlife's idea of a queue", category: "abuse", words: "pondlife's" },
    { text: "Pöndlife the lot of them", category: "abuse", words: "Pöndlife" },
    { text: "(pondlife)", category: "abuse", words: "pondlife" },
    { text: "pondlife/doctor, hard to tell", category: "abuse", words: "pondlife" },
    { text: "he has the spine of a wet lettuce", category: "abuse", words: "wet lettuce" },
    { text: "he has the spine of a wet   lettuce", category: "abuse", words: "wet   lettuce" },
    { text: "what a wet\nlettuce", category: "abuse", words: "wet\nlettuce" },
    { text: "wet lettuce, wet lettuce", category: "abuse", words: "wet lettuce wet lettuce" },
    { text: "back to Quackadilly Circus then", category: "abuse", words: "Quackadilly" },
    { text: "it is Jobsworths R Us in there", category: "abuse", words: "Jobsworths R Us" },
    { text: "we got the c-team again", category: "abuse", words: "c-team" },
    { text: "that desk🥔🥔", category: "abuse", words: "🥔" },
    { text: "the No. 1 clown of the county", category: "abuse", words: "No. 1 clown" },
    { text: "ｐｏｎｄｌｉｆｅ", category: "abuse", words: "ｐｏｎｄｌｉｆｅ" },
  ],
  ignores: [
    "Thank you to everyone on the desk",
    "My son studies pond life at school",
    "The pondlifers club meets here on Mondays",
    "prepondlife",
    "The floor was wet, lettuce everywhere",
    "wet lettuces for sale",
    "sweet lettuce and tomato",
    "Is the waiting room wet? Lettuce hope not",
    "Quackadillys",
    "jobsworths are us",
    "jobsworths r usual here",
    "the ac-team came to mend the fans",
    "c team",
    "The no. 1 clowns of the circus raised money for the surgery",
    "no. 11 clown",
    "A no 1 clown",
  ],
};
export default examples;
