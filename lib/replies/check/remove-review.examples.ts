import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Please remove this review.",
    "We ask that you take this down straight away.",
    "This post should be deleted.",
    "Kindly delete your comment and apologise to our staff.",
    "Dilëwch eich adolygiad os gwelwch yn dda.",
  ],
  passes: [
    "You may wish to delete your post, because it has private details in it.",
    "We may hide such comments.",
    "Please take down the picture, as other people can be seen in it.",
  ],
};
export default examples;
