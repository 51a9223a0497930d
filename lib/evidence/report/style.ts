/** The report's look. Named by its hash in the report's content security policy, so nothing else can style or run. */
export const STYLE = `
:root{color-scheme:light}
body{font:16px/1.5 Arial,"Noto Sans","Noto Color Emoji","Segoe UI Emoji",sans-serif;color:#212b32;background:#fff;max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.5rem;border-bottom:2px solid #005eb8;padding-bottom:.25rem;margin-top:2.5rem}h3{font-size:1.15rem;margin-bottom:.5rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #aeb7bd}th{font-weight:600}
tbody th{width:15rem}
code{font:.875rem/1.5 Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
a{color:#005eb8;overflow-wrap:anywhere}
.warning{border:4px solid #005eb8;padding:1rem 1.5rem;margin:1.5rem 0}
.partial{border-left:8px solid #d5281b;padding:.5rem 1rem}
.words{white-space:pre-wrap;overflow-wrap:anywhere;border-left:8px solid #005eb8;padding:.75rem 1rem;margin:1rem 0;background:#f0f4f5;font-size:1.1rem}
.clause{border-left:8px solid #4c6272;padding:.5rem 1rem;margin:1rem 0}
.hidden{color:#d5281b;font:.8em Consolas,monospace;border:1px solid #d5281b}
.mark{float:right;font-weight:600;border:2px solid #212b32;padding:0 .5rem}
img{max-width:100%;border:1px solid #4c6272}
figure{margin:1rem 0}figcaption{font-size:.875rem;color:#4c6272}
body:not(:has(#show:checked)) .words,body:not(:has(#show:checked)) figure img,body:not(:has(#show:checked)) .blur{filter:blur(9px)}
#show{width:1.25rem;height:1.25rem;vertical-align:middle}
#show:focus-visible{outline:4px solid #ffeb3b;box-shadow:0 0 0 8px #212b32}
@media print{body{max-width:none;padding:0;font-size:11pt}.exhibit{break-before:page}figure,tr{break-inside:avoid}
body .words.words,body figure.picture img,body .blur.blur{filter:none!important}.control{display:none}a{color:inherit}}
`;
