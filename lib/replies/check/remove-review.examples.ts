import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Please remove this review.",
    "We ask that you take this down straight away.",
    "This post should be deleted.",
    "Kindly delete your comment and apologise to our staff.",
    "Dilëwch eich adolygiad os gwelwch yn dda.",
    "Would you kindly take this review down, as it isn't fair.",
    "It would be nice if you took those comments down after our chat.",
    "We would ask that all of them be taken down.",
    "Kindly strike this from Google first.",
  ],
  passes: [
    "You may wish to delete your post, because it has private details in it.",
    "We may hide such comments.",
    "We take it to heart.",
    "You may wish to delete the comment, as this page is public.",
    "Please take down the picture, as other people can be seen in it.",
  ],
};
export default examples;
