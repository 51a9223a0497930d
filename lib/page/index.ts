export { bystanderBoxes } from "./bystanders";
export { insertReply } from "./insert";
export type { MarkedComment, MarkLevel, Marks, MarksOptions, Place, View } from "./mark";
export { createMarks } from "./marks";
export { measure } from "./measure";
export { bringIntoSight, keepScroll, revealComment, scrollForCapture } from "./scroll";
export { selectedComment } from "./selection";
export { serialise } from "./serialise";
export { hideSticky } from "./sticky";
