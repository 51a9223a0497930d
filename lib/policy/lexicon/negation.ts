import { list } from "./list";

/** "Not", and the words that hold it: "don't" is one word, however it is spelt. */
export const NOT: readonly string[] = list(`
  not cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't isn't aren't wasn't weren't ain't haven't hasn't hadn't
  dinnae dinna disnae didnae winnae wouldnae cannae couldnae shouldnae isnae arenae urnae wasnae wisnae havenae hasnae
`);
