import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonOf } from "../lib/policy/text/everyday";
import { fold } from "../lib/policy/text/fold";
import { hintsOf } from "../lib/policy/text/hints";
import { leetAndMasks } from "../lib/policy/text/leet";
import { joinSpelledOut, shortenStretched } from "../lib/policy/text/letters";
import { keptByWord, lexemeAt, lexemeOf } from "../lib/policy/text/lexemes";
import { prepare } from "../lib/policy/text/text";
import { TOKEN, tokensOf } from "../lib/policy/text/tokens";

const plain = (text: string) => prepare(text).plain;

/** The stretch of the original that `words` of the plain text came from. */
function original(text: string, words: string): string {
  const judged = prepare(text);
  const start = judged.plain.indexOf(words);
  expect(start, `${words} in ${judged.plain}`).toBeGreaterThanOrEqual(0);
  const span = judged.toOriginal({ start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe("common spelling", () => {
  it.each([
    ["Hangin about, rippin it up, checkin in", "hanging about, ripping it up, checking in"],
    ["bein left waitin, goin spare, doin nothin", "being left waiting, going spare, doing nothing"],
    ["killin, callin, comin, recordin, losin, parkin", "killing, calling, coming, recording, losing, parking"],
    [
      "Kevin began within the cabin: begin again, complain, bitcoin, heroin, cousin, vermin, admin, login",
      "kevin began within the cabin: begin again, complain, bitcoin, heroin, cousin, vermin, admin, login",
    ],
    [
      "warfarin, insulin, aspirin, pregabalin, gabapentin, atorvastatin, metformin, amoxicillin, tamsulosin, digoxin, melatonin",
      "warfarin, insulin, aspirin, pregabalin, gabapentin, atorvastatin, metformin, amoxicillin, tamsulosin, digoxin, melatonin",
    ],
    ["brain, skin, twin, pumpkin, foreskin, virgin", "brain, skin, twin, pumpkin, foreskin, virgin"],
  ])("of %j is %j", (text, expected) => expect(commonOf(prepare(text)).common).toBe(expected));
});

describe("prepare", () => {
  it.each([
    ["Hello There", "hello there"],
    ["ｆｕｌｌ ｗｉｄｔｈ", "full width"],
    ["Ⓢⓗⓘⓣ", "shit"],
    ["🅵🆄🅲🅺", "fuck"],
    ["сuпt", "cunt"],
    ["sh\u200bit", "shit"],
    ["s\u0336h\u0336i\u0336t", "shit"],
    ["café", "cafe"],
    ["fish &amp; chips &#39;n&#x27; peas", "fish & chips 'n' peas"],
    ["don’t “do” that – ok", 'don\'t "do" that - ok'],
    ["sh1t b1tch a$$hole @rse r3t4rd tw4t", "shit bitch asshole arse retard twat"],
    ["f**k f***ing c*** w@nker", "f*k f*ing c* wanker"],
    ["f#@k sh*t f🤬ck", "f*k sh*t f*ck"],
    ["it was *never* _ever_ ok", "it was never ever ok"],
    ["s h i t, f.u.c.k and c-u-n-t", "shit, fuck and cunt"],
    ["fuuuuck nooooo", "fuck noo"],
    ["wh0re5", "whores"],
    ["f€ck that, £50 or €50, 20€ and €1,200", "feck that, £50 or €50, 20€ and €1,200"],
    ["Black poeple are ANMIALS, stuppid and disgsting", "black people are animals, stupid and disgusting"],
    ["useless bastads, tosers and ideots, all cuntz", "useless bastards, tossers and idiots, all cunts"],
    ["she is a p r i c k", "she is a prick"],
    ["go fcuk yourself", "go fuck yourself"],
    ["st upid, dis gust ing mo rons", "stupid, disgusting morons"],
    ["yourmum isafatpig and womenaretoostupidtovote", "yourmum is a fat pig and women are too stupid to vote"],
    ["#SendTheVerminHome", " send the vermin home"],
    ["JewsAreScheming. ITrustNobodyHere", "jews are scheming. i trust nobody here"],
    ["YouTube, McDonald, NHSApp, WhatsAppWeb2", "youtube, mcdonald, nhsapp, whatsappweb2"],
    ["ihatewomen, killyou all, thosevermin", "i hate women, kill you all, those vermin"],
    ["Bankersshouldbeputagainstawallandshot", "bankers should be put against a wall and shot"],
    ["we hate immegrants and verminn, she is not braething", "we hate immigrants and vermin, she is not breathing"],
    ["You cun7s get 5h0t and di3, ki11 a spas7ic", "you cunts get shot and die, kill a spastic"],
    ["I hat women, we really hat you, i hate them", "i hate women, we really hate you, i hate them"],
    ["Disgustng jws, lzy and ugl", "disgusting jews, lazy and ugly"],
    ["I h ate you sc um, usel ess m oron, k ill them, drop dea d", "i hate you scum, useless moron, kill them, drop dead"],
    ["You are s cum, a b itch, a frican ra ts", "you are scum, a bitch, african rats"],
    ["i'mgoingtohurtyou, ihopeyoudie, they'reallscum", "i'm going to hurt you, i hope you die, they're all scum"],
    ["They want todie, Ihope so, she isaslut, absolutetosser", "they want to die, i hope so, she is a slut, absolute tosser"],
    ["iknowwhereyoulive, #GetOutOfMyTown and getoutofourcountry", "i know where you live,  get out of my town and get out of our country"],
    ["#pakisout #womenarescum", " pakis out  women are scum"],
    ["tsupid msulims ahte lback women, they shoulddie", "stupid muslims hate black women, they should die"],
    ["They are lairs and he is a lair", "they are liars and he is a liar"],
    // What is a word, a name, an address or two words stays as it is.
    [
      "Brian lairs niger freak show use less con man therapists doctor s",
      "brian lairs niger freak show use less con man therapists doctor s",
    ],
    ["A lair of wolves, dens and lairs, gore pops inside", "a lair of wolves, dens and lairs, gore pops inside"],
    ["Moved from Twatt, Mr Pratt and Mrs Bicth said", "moved from twatt, mr pratt and mrs bicth said"],
    [
      "transition, environmentalist, YouTube, physiotherapists, Shrewsbury, stinkin assassinations, staring at crashed cars",
      "transition, environmentalist, youtube, physiotherapists, shrewsbury, stinkin assassinations, staring at crashed cars",
    ],
    ["fuck off, fuck all, wotch it", "fuck off, fuck all, wotch it"],
    ["hangin about among batches of best bears, mardy toon lad", "hangin about among batches of best bears, mardy toon lad"],
    ["it s hot, hepatitis b lack, wet wipe, i slam it, camel s back", "it s hot, hepatitis b lack, wet wipe, i slam it, camel s back"],
    ["My therapist in a nutshell: insufferable hospitalisation", "my therapist in a nutshell: insufferable hospitalisation"],
    ["the champ, a chimp in the langar, Scunthorpe", "the champ, a chimp in the langar, scunthorpe"],
    ["#lovemynhs and everythingwasfineinScunthorpe", "#lovemynhs and everythingwasfineinscunthorpe"],
    ["I hat to wait, we hae you to thank", "i hat to wait, we hae you to thank"],
    ["doctor'scertificate, o'shaughnessy's, can'tcomplain", "doctor'scertificate, o'shaughnessy's, can'tcomplain"],
    ["so hapy and quck today, quiet too", "so hapy and quck today, quiet too"],
    ["poeple.example @poeple foo@anmials.example", "poeple.example @poeple foo@anmials.example"],
  ])("reads %j as %j", (text, expected) => expect(plain(text)).toBe(expected));

  it.each([
    "covid19 and b12 at 8am on the 2nd, 10mg 3w h2o m8 gr8",
    "www.sh0p.example http://a1b.example/x1y jo3@mail.example @j0hn_smith",
    "e.g. dr. a b smith, u.k. at 4.30",
    "1hour or 3weeks, over 45s at 8am, flat 5a, 100k and $10b, 2 x 5 0 0 m g",
    "a drop-in clinic? yes... no! £5k",
  ])("leaves %j alone", (text) => expect(plain(text)).toBe(text));

  it.each([
    ["You utter sh1t", "shit", "sh1t"],
    ["You s h i t, sir", "shit", "s h i t"],
    ["what a Ⓢⓗⓘⓣ show", "shit", "Ⓢⓗⓘⓣ"],
    ["oh fuuuuuck", "fuck", "fuuuuuck"],
    ["a f**k off", "f*k", "f**k"],
    ["Tom &amp; Jerry", "& jerry", "&amp; Jerry"],
    ["ok 👩‍⚕️ ok", "👩", "👩‍"],
  ])("in %j, %j came from %j", (text, words, expected) => expect(original(text, words)).toBe(expected));

  it("what is read in a special way is hinted at", () => {
    const unit = fc.constantFrom("a", "b", "u", "u", "*", "1", " ", " ", ".", "@", "$", "-", "'", "_", "/", "🔪", "!", "é", "·");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const draft = fold(text);
        const { signs, spelledOut, stretched } = hintsOf(draft.plain);
        if (!signs) expect(leetAndMasks(draft)).toEqual([]);
        if (!signs && !spelledOut) expect(joinSpelledOut(draft)).toEqual([]);
        if (!stretched) expect(shortenStretched(draft)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps cased and plain in step", () => {
    const { plain, cased } = prepare("Dr NWOSU is a SH1T İstanbul ẞ");
    expect(cased).toHaveLength(plain.length);
    expect(cased.toLowerCase().slice(0, 20)).toBe(plain.slice(0, 20));
    expect(cased).toContain("SHIT");
  });

  it("splits sentences, not titles", () => {
    const judged = prepare("Dr. Tamm rang. No luck!! Why\nbother");
    expect(judged.sentences.map((s) => judged.plain.slice(s.start, s.end))).toEqual(["dr. tamm rang.", "no luck!!", "why", "bother"]);
  });

  it("tokens are words, handles, tags, addresses and emoji", () => {
    const words = prepare("Don't ask @Dr_Tamm #nhs https://a.example/b jo@b.example 🔪 f**k").tokens.map((t) => t.word);
    expect(words).toEqual(["don't", "ask", "@dr_tamm", "#nhs", "https://a.example/b", "jo@b.example", "🔪", "f*k"]);
  });

  it("words read by hand are those that the pattern finds", () => {
    const unit = fc.constantFrom(..."ab9*'@#.:-_+/ \n\"<é🔪", "http", "://", "www.", ".co");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const words = Array.from(text.matchAll(new RegExp(TOKEN)), ({ 0: word, index }) => ({
          word,
          start: index,
          end: index + word.length,
        }));
        expect(tokensOf(text).map(({ word, start, end }) => ({ word, start, end }))).toEqual(words);
      }),
      { numRuns: 3000 },
    );
  });

  it("accepts any string; every span lies within the text, in order, and splits no code point", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom("a", "u", "*", "1", " ", ".", "@", "$", "\u200d", "\ud83d", "\udd95", "&amp;", "🔪", "ｓ", "-", "!"),
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const judged = prepare(text);
        expect(judged.cased).toHaveLength(judged.plain.length);
        let before = 0;
        for (let at = 0; at < judged.plain.length; at++) {
          const { start, end } = judged.toOriginal({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const cut of [start, end]) {
            const inside = cut > 0 && cut < text.length && text.codePointAt(cut - 1)! > 0xffff;
            expect(inside).toBe(false);
          }
          before = start;
        }
        for (const token of judged.tokens) expect(judged.plain.slice(token.start, token.end)).toBe(token.word);
      }),
      { numRuns: 500 },
    );
  });
});

describe("words that are met again", () => {
  it("are the same, wherever they stand, until many others were met", () => {
    const queue = lexemeOf("queue");
    expect(lexemeAt("the queues", 4, 9)).toBe(queue);
    expect(lexemeOf("queues")).not.toBe(queue);
    for (let i = 0; i < 40_000; i++) expect(lexemeOf(`word${i}`).word).toBe(`word${i}`);
    expect(lexemeOf("queue")).not.toBe(queue);
    expect(lexemeOf("queue").word).toBe("queue");
  });

  it("are read once, also by a reading that comes later", () => {
    const asked: string[] = [];
    const reads = (name: string) =>
      keptByWord((word) => {
        asked.push(`${name} ${word}`);
        return word.length;
      });
    const first = reads("first");
    const desk = lexemeOf("desk");
    const second = reads("second");
    expect([first(desk), second(desk), first(desk), second(lexemeOf("desk"))]).toEqual([4, 4, 4, 4]);
    expect(asked).toEqual(["first desk", "second desk"]);
  });
});
