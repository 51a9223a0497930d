import type { Template } from "../template";

/** Someone may be thinking of suicide. A person acts first; kind words, no policy, no judgement. */
const templates: Template[] = [
  {
    id: "safety_suicide.support",
    title: "Support now",
    en: {
      short:
        "We are really sorry you're feeling like this. You deserve support now. Call 999 if in danger, NHS 111 (option 2), or Samaritans free on 116 123, any time.",
      long: "We are really sorry you're feeling like this. You deserve support now, and you don't have to face this alone. Call 999 if you are in danger, NHS 111 and choose option 2, or Samaritans free on 116 123, any time of day or night. You can also text SHOUT to 85258.",
    },
    cy: {
      short:
        "Mae'n ddrwg iawn gennym eich bod yn teimlo fel hyn. Rydych yn haeddu cymorth nawr. Ffoniwch 999 mewn perygl, 111 (opsiwn 2), neu'r Samariaid am ddim ar 116 123.",
      long: "Mae'n ddrwg iawn gennym eich bod yn teimlo fel hyn. Rydych yn haeddu cymorth nawr. Ffoniwch 999 os ydych mewn perygl, GIG 111 a dewis opsiwn 2, neu'r Samariaid am ddim ar 116 123, unrhyw bryd.",
    },
  },
];

export default templates;
