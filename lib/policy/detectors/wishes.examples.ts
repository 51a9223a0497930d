import type { Examples } from "../detector";

const examples: Examples = {
  finds: [
    { text: "Hope every one of them gets cancer", category: "abuse" },
    { text: "Drop dead the lot of you", category: "abuse" },
    { text: "I hope the manager rots in hell for what she did", category: "abuse", words: "rot" },
    { text: "hope you die alone like my dad did", category: "abuse", words: "die" },
    { text: "May every doctor in that place suffer as he suffered", category: "abuse", words: "May" },
    { text: "I wish the whole reception team would drop dead", category: "abuse", words: "wish" },
    { text: "They deserve to die on a trolley", category: "abuse", words: "deserve" },
    { text: "hope that receptionist chokes on her biscuits", category: "abuse", words: "choke" },
    { text: "rot in hell the pair of you", category: "abuse", words: "rot in hell" },
    { text: "I hope that doctor has a stroke and nobody comes", category: "abuse", words: "stroke" },
    { text: "just go die already", category: "abuse", words: "go die" },
    { text: "You can burn in hell for turning her away", category: "abuse", words: "burn in hell" },
    { text: "hope they catch something slow", category: "abuse", words: "catch something" },
    { text: "I pray your whole team falls ill and has to ring that line", category: "abuse", words: "pray" },
    { text: "I'll dance on your grave, doctor", category: "abuse", words: "dance" },
  ],
  ignores: [
    "I hope nobody else has to die before they fix the phones",
    "I hope she gets better soon and thanks to everyone",
    "I wish I could die laughing at that hold music",
    "My father died in March and the nurses were kind",
    "I hope the old printer dies so they buy a new one",
    "I don't hope they suffer, I hope they learn",
    "Hoping to see the dentist before I die of old age",
    "He wished me a speedy recovery",
    "She said the cough could be covid",
    "Hope you all have a lovely Christmas",
    "I would not wish cancer on anyone",
    "A man shouted that he hoped they all died, disgusting way to speak to them",
    "My nan is dying and they came every day",
    "The receptionist told me she hopes to retire next year",
    "Praying for everyone on the ward tonight",
  ],
};
export default examples;
