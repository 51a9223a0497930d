import { FACEBOOK, PRACTICE } from "./comments";
import { esc, type SamplePage, withEmojiImages } from "./html";

const PAGE = "100064000000001";
const POST = "1122334455667788";

/** The owner's view of one post with its comments, in the post dialog over the feed. */
export function facebookPage(): SamplePage {
  const comments = FACEBOOK.map((comment, index) => {
    const id = String(900100200300 + index * 17);
    const token = Buffer.from(`comment:${POST}_${id}`).toString("base64");
    const profile = `https://www.facebook.com/${comment.handle}?comment_id=${encodeURIComponent(token)}&__cft__[0]=AZ${index}&__tn__=R`;
    const link = `https://www.facebook.com/permalink.php?story_fbid=pfbid0Otter${POST}&id=${PAGE}&comment_id=${id}&__cft__[0]=AZ${index}`;
    return `<div class="x1n2onr6"><div class="x78zum5"><div role="article" aria-label="Comment by ${esc(comment.author)} ${comment.days} days ago" tabindex="-1" class="x1r8uery x1iyjqo2">
  <div class="x1rg5ohu"><a href="${esc(profile)}" role="link" tabindex="-1" aria-hidden="true"><svg role="none" width="32" height="32"><circle cx="16" cy="16" r="16" fill="#9db2bf"></circle></svg></a></div>
  <div class="x1lliihq bubble"><span class="xt0psk2"><a href="${esc(profile)}" role="link" tabindex="0"><span class="x3nfvp2"><span dir="auto">${esc(comment.author)}</span></span></a></span>
  <div class="x1lliihq xjkvuk6 x1iorvi4"><span dir="auto" lang="en"><div class="xdj266r"><div dir="auto" style="text-align:start">${withEmojiImages(comment.text)}</div></div></span></div></div>
  <ul class="actions"><li><span><a href="${esc(link)}" role="link" tabindex="0">${comment.days}d</a></span></li><li><div role="button" tabindex="0">Like</div></li><li><div role="button" tabindex="0">Reply</div></li></ul>
</div></div></div>`;
  }).join("\n");
  const html = `<!doctype html><html lang="en" id="facebook"><head><meta charset="utf-8"><title>${PRACTICE.name} | Facebook</title><style>
body{margin:0;background:#e9ebee;font:15px/1.4 Arial,sans-serif;color:#1c1e21}
[role=banner]{background:#fff;padding:12px 24px;border-bottom:1px solid #ccc;font-weight:bold}
[role=dialog]{background:#fff;max-width:680px;margin:24px auto;border-radius:8px;padding:16px 20px 24px}
.bubble{background:#f0f2f5;border-radius:16px;padding:8px 12px;display:inline-block;max-width:540px}
.x1r8uery{display:grid;grid-template-columns:40px 1fr;margin:14px 0 2px}.actions{grid-column:2;display:flex;gap:16px;list-style:none;margin:4px 12px;padding:0;font-size:12px;color:#65676b}
a{color:inherit;font-weight:bold;text-decoration:none}.actions a{font-weight:normal}[role=textbox]{border-radius:18px;background:#f0f2f5;padding:10px 14px;margin-top:16px;min-height:20px}
h2{font-size:18px;margin:0 0 8px}</style></head><body class="_6s5d">
<div role="banner">facebook (sample page, answered on this computer)</div>
<div id="mount_0_0"><div role="main"></div>
<div role="dialog" aria-modal="true" aria-labelledby="t1"><h2 id="t1">${PRACTICE.name}'s post</h2>
<div role="article" aria-posinset="1" aria-describedby="d1"><div data-ad-rendering-role="profile_name"><h3><a aria-label="${PRACTICE.name}" href="https://www.facebook.com/profile.php?id=${PAGE}"><strong><span>${PRACTICE.name}</span></strong></a></h3></div>
<span><a aria-label="5 October at 09:30" href="https://www.facebook.com/permalink.php?story_fbid=pfbid0Otter${POST}&amp;id=${PAGE}">5 October</a></span>
<div data-ad-rendering-role="story_message" data-ad-comet-preview="message"><div dir="auto">Our flu clinics start on Saturday. Please book through the NHS App or by telephone.</div></div>
<div class="comments">
${comments}
<div role="button" tabindex="0">View 3 more comments</div>
</div>
<form><div role="textbox" contenteditable="true" aria-label="Comment as ${PRACTICE.name}" tabindex="0"><p><br></p></div></form>
</div></div></div></body></html>`;
  return { site: "facebook", url: `https://www.facebook.com/permalink.php?story_fbid=pfbid0Otter${POST}&id=${PAGE}`, html };
}
