// npm run check-reply -- [--practice practice.json] < replies.jsonl
// One JSON line in ({id, platform, comment, text}), one out ({id, verdict, reasons: [{why, span, instead}]}). Exit 2 with one plain line on bad input.
import { parseArgs } from "node:util";
import { checkReply } from "../../lib/replies/check";
import { readTexts, refuse, rosterFrom } from "../input";

function options() {
  try {
    return parseArgs({ options: { practice: { type: "string" } } }).values;
  } catch (error) {
    return refuse(`${(error as Error).message.split("\n")[0]}`);
  }
}

const roster = rosterFrom(options().practice);
const answers = (await readTexts()).map(({ value: reply, site, number }) => {
  const comment = typeof reply.comment === "string" ? { text: reply.comment, author: "" } : null;
  const { verdict, reasons } = checkReply(reply.text, { practice: null, roster, site, comment });
  return JSON.stringify({ id: reply.id ?? number, verdict, reasons: reasons.map(({ why, span, instead }) => ({ why, span, instead })) });
});
for (const answer of answers) process.stdout.write(`${answer}\n`);
