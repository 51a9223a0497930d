import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Ring me on 07700 900123.",
    "Please email otterlane.admin@nhs.net with this.",
    "Write to jo.bloggs@otterlane.example about it.",
    "Message me directly.",
    "I can be reached most evenings at larkhill@blythe.example.",
    "Drop a line to graham@otterlane.example and it will be seen.",
  ],
  passes: [
    "Anyone who has not heard by then can ring the surgery and ask for me, the Practice Manager.",
    "Please call us on 01632 960001.",
    "Write to reception@otterlane.example and our team will answer.",
    "Please contact me, the Practice Manager, at complaints@otterlane.example.",
    "If anyone is unhappy, please ring me, the manager, on 01632 960001.",
    "Do ring 01632 960001 and ask for me by my job title, practice manager.",
    "Text 85258 for support at any time.",
  ],
};
export default examples;
