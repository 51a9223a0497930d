import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Please change it to four stars or delete it.",
    "I would like this taken off by tonight, please.",
    "Unfair review, needs taking down.",
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
    "That is a fair point about the notice and we are taking it down.",
    "If a text asks for money, do not click on anything and delete it.",
    "You may wish to delete your post, because it has private details in it.",
    "We may hide such comments.",
    "We take it to heart.",
    "You may wish to delete the comment, as this page is public.",
    "Please take down the picture, as other people can be seen in it.",
  ],
};
export default examples;
