import { PRACTICE, X } from "./comments";
import { at, esc, type SamplePage, withEmojiImages } from "./html";

/** The practice's mentions on X: tweet articles in virtualised cells. */
export function xPage(): SamplePage {
  const cells = X.map((post, index) => {
    const id = `18430000000000${String(10000 + index * 37)}`;
    return `<div data-testid="cellInnerDiv" class="css-175oi2r"><div class="css-175oi2r r-j5o65s"><article aria-labelledby="id__a${index}" role="article" tabindex="0" class="css-175oi2r r-18u37iz" data-testid="tweet">
<div data-testid="Tweet-User-Avatar"><a href="/${post.handle}" role="link" aria-hidden="true" tabindex="-1"></a></div>
<div data-testid="User-Name" id="id__n${index}"><div><a href="/${post.handle}" role="link"><div dir="ltr"><span><span>${esc(post.author)}</span></span></div></a></div>
<div><a href="/${post.handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${post.handle}</span></div></a><span aria-hidden="true"> · </span><a href="/${post.handle}/status/${id}" dir="ltr" role="link" aria-label="${post.days} days ago"><time datetime="${at(post.days).toISOString()}">${post.days}d</time></a></div></div>
<div dir="auto" lang="en" id="id__t${index}" data-testid="tweetText"><span>${withEmojiImages(post.text)}</span></div>
<div role="group" aria-label="2 replies, 1 repost, ${index + 3} likes" id="id__g${index}"><button aria-label="2 Replies. Reply" role="button" data-testid="reply" type="button">Reply</button><button aria-label="${index + 3} Likes. Like" role="button" data-testid="like" type="button">Like</button></div>
</article></div></div>`;
  }).join("\n");
  const html = `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Notifications / X</title><style>
body{margin:0;background:#fff;color:#0f1419;font:15px/1.4 Arial,sans-serif}main{max-width:600px;margin:0 auto;border:1px solid #eff3f4;border-width:0 1px;min-height:100vh}
h2{font-size:18px;padding:12px 16px;margin:0}article{padding:12px 16px;border-top:1px solid #eff3f4;display:block}a{color:inherit;text-decoration:none}
[data-testid=User-Name]{display:flex;gap:6px;color:#536471}[data-testid=User-Name]>div:first-child{font-weight:bold;color:#0f1419}[data-testid=User-Name] div{display:inline}
[role=group]{display:flex;gap:40px;margin-top:8px}button{border:0;background:none;color:#536471}[role=textbox]{padding:12px 16px;border-top:1px solid #eff3f4;min-height:24px}</style></head>
<body><div id="react-root"><main role="main"><h2>Mentions of @${PRACTICE.handle} (sample page, answered on this computer)</h2>
<section role="region"><div aria-label="Timeline: Notifications"><div>
${cells}
</div></div></section>
<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Post text" aria-multiline="true" tabindex="0"></div></main></div></body></html>`;
  return { site: "x", url: "https://x.com/notifications/mentions", html };
}
