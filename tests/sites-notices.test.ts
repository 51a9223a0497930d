// @vitest-environment jsdom
// The languages in which platforms' notices beside a comment are read, and what becomes of a comment beside a notice in any other.
import { describe, expect, test } from "vitest";
import { siteFor } from "../lib/sites";
import { OWNER } from "../lib/sites/google/selectors";
import { EDITED, leadsToOriginal, writersOwn } from "../lib/sites/notices";
import { bp, bpUrl, fb, fbDialog, fbPost, fbUrl, mapsPage, mapsUrl, mp, sd, sOwn, sPage, sUrl, w } from "./sites-exam-parts";

interface Notices {
  /** Null where it is not read. */
  edited: string | null;
  /** Over words that Google translated, over the original below them, and on the button that leads to it. */
  translated: string;
  original: string;
  button: string;
  owner: string;
}

/** Every language that is read, with each notice as a platform words it. */
const READ: Record<string, Notices> = {
  English: {
    edited: "Edited",
    translated: "(Translated by Google)",
    original: "(Original)",
    button: "See original",
    owner: "Response from the owner",
  },
  Welsh: {
    edited: "Golygwyd",
    translated: "(Cyfieithwyd gan Google)",
    original: "(Gwreiddiol)",
    button: "Gweld y gwreiddiol",
    owner: "Ymateb gan y perchennog",
  },
  Polish: {
    edited: "Edytowano",
    translated: "(Przetłumaczone przez Google)",
    original: "(Wersja oryginalna)",
    button: "Zobacz oryginał",
    owner: "Odpowiedź od właściciela",
  },
  French: {
    edited: "Modifié",
    translated: "(Traduit par Google)",
    original: "(Avis d'origine)",
    button: "Voir l'original",
    owner: "Réponse du propriétaire",
  },
  German: {
    edited: "Bearbeitet",
    translated: "(Übersetzt von Google)",
    original: "(Original)",
    button: "Original ansehen",
    owner: "Antwort vom Inhaber",
  },
  Spanish: {
    edited: "Editado",
    translated: "(Traducido por Google)",
    original: "(Texto original)",
    button: "Ver original",
    owner: "Respuesta del propietario",
  },
  Portuguese: {
    edited: "Editado",
    translated: "(Traduzido pelo Google)",
    original: "(Original)",
    button: "Ver original",
    owner: "Resposta do proprietário",
  },
  Italian: {
    edited: "Modificato",
    translated: "(Tradotto da Google)",
    original: "(Originale)",
    button: "Vedi originale",
    owner: "Risposta del proprietario",
  },
  Romanian: {
    edited: "Editat",
    translated: "(Tradus de Google)",
    original: "(Original)",
    button: "Vezi originalul",
    owner: "Răspuns de la proprietar",
  },
  Lithuanian: {
    edited: "Redaguota",
    translated: "(Išversta „Google“)",
    original: "(Originalas)",
    button: "Žiūrėti originalą",
    owner: "Savininko atsakymas",
  },
  Hungarian: {
    edited: "Szerkesztve",
    translated: "(A Google fordítása)",
    original: "(Eredeti)",
    button: "Eredeti megtekintése",
    owner: "Válasz a tulajdonostól",
  },
  Turkish: {
    edited: "Düzenlendi",
    translated: "(Google tarafından çevrildi)",
    original: "(Orijinal)",
    button: "Orijinali göster",
    owner: "İşletme sahibinin yanıtı",
  },
  Russian: {
    edited: "Отредактировано",
    translated: "(Перевод Google)",
    original: "(Оригинал)",
    button: "Показать оригинал",
    owner: "Ответ владельца",
  },
  Ukrainian: {
    edited: "Відредаговано",
    translated: "(Перекладено Google)",
    original: "(Оригінал)",
    button: "Показати оригінал",
    owner: "Відповідь власника",
  },
  Urdu: { edited: "ترمیم شدہ", translated: "(Google کا ترجمہ)", original: "(اصل)", button: "اصل دیکھیں", owner: "مالک کا جواب" },
  Arabic: { edited: "تم التعديل", translated: "(ترجمة Google)", original: "(الأصل)", button: "عرض الأصل", owner: "ردّ من المالك" },
  Hindi: { edited: "संपादित", translated: "(Google का अनुवाद)", original: "(मूल)", button: "मूल देखें", owner: "मालिक का जवाब" },
  Punjabi: { edited: "ਸੰਪਾਦਿਤ", translated: "(Google ਦਾ ਅਨੁਵਾਦ)", original: "(ਮੂਲ)", button: "ਮੂਲ ਦੇਖੋ", owner: "ਮਾਲਕ ਦਾ ਜਵਾਬ" },
  Bengali: { edited: "সম্পাদিত", translated: "(Google-এর অনুবাদ)", original: "(মূল)", button: "মূল দেখুন", owner: "মালিকের জবাব" },
  Tamil: { edited: null, translated: "(Google மொழிபெயர்த்தது)", original: "(அசல்)", button: "அசல் காட்டு", owner: "உரிமையாளரின் பதில்" },
  Chinese: { edited: null, translated: "(由 Google 翻译)", original: "(原文)", button: "查看原文", owner: "业主回复" },
};

/** Languages that are not read, with the notices as they would stand there. */
const UNREAD = [
  ["Dutch", "Bewerkt", "(Vertaald door Google)", "(Brontekst)", "Bekijk de brontekst", "Reactie van de eigenaar", "(Eigenaar)"],
  ["Swedish", "Redigerad", "(Översatt av Google)", "(Källtext)", "Visa källtexten", "Svar från ägaren", "(Ägare)"],
  ["Greek", "Επεξεργάστηκε", "(Μετάφραση από την Google)", "(Αρχικό)", "Εμφάνιση αρχικού", "Απάντηση από τον ιδιοκτήτη", "(Ιδιοκτήτης)"],
  ["Korean", "수정됨", "(Google 번역 제공)", "(원문)", "원문 보기", "소유자의 답변", "(소유자)"],
] as const;

const SAID = "They were slow.";
const WROTE = "Byli powolni.";
const wordsOf = (text: string) => ({ text, pieces: [{ node: document.createTextNode(text), start: 0, end: text.length, nodeStart: 0 }] });
const buttonOf = (text: string) => Object.assign(document.createElement("button"), { textContent: text });
/** The comments of a page whose interface is in some other language than English. */
function read(address: string, body: string) {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="zz"><body>${body}</body></html>`, "text/html");
  const url = new URL(address);
  return siteFor(url)!
    .read(page, url)
    .comments.map(({ comment }) => comment);
}

describe.each(Object.entries(READ))("in %s", (_, { edited, translated, original, button, owner }) => {
  if (edited !== null)
    test("is read that a comment was edited", () => {
      expect([edited, `${edited} · 2`, `3 (${edited})`].map((text) => EDITED.test(text))).toEqual([true, true, true]);
      expect([`They ${edited}`, `${edited}x`].map((text) => EDITED.test(text))).toEqual([false, false]);
    });

  test("are read the writer's own words out of a translation, or that it is one", () => {
    const both = writersOwn(wordsOf(`${translated} ${SAID}\n\n${original}\n${WROTE}`), "zz");
    expect([both.words.text, both.translated]).toEqual([WROTE, false]);
    const alone = writersOwn(wordsOf(`${translated} ${SAID}`), "zz");
    expect([alone.words.text, alone.translated]).toEqual([SAID, true]);
  });

  test("is read that a button leads to the original", () => {
    expect(leadsToOriginal(buttonOf(button))).toBe(true);
    expect(leadsToOriginal(buttonOf(`${button} ${SAID} ${SAID} ${SAID}`))).toBe(false);
  });

  test("is read that an answer is the owner's", () => expect(OWNER.test(owner)).toBe(true));
});

describe.each(UNREAD)("in %s, which is not read,", (_, edited, translated, original, button, title, face) => {
  test("nothing is told of a comment that was edited or translated, and all of its words stay", () => {
    expect(EDITED.test(edited)).toBe(false);
    const whole = wordsOf(`${translated} ${SAID}\n\n${original}\n${WROTE}`);
    expect(writersOwn(whole, "zz")).toEqual({ words: whole, translated: false });
    expect(leadsToOriginal(buttonOf(button))).toBe(false);
  });

  test("on Facebook the notices are no words of the comment", () => {
    const by = "Jan Kos";
    const notices = `<div role="button" tabindex="0"><span dir="auto">${button}</span></div>`;
    const article = fb({
      ...{ id: "771", by, path: "jan.kos", label: `${by} 2`, body: w(WROTE), extra: `<div>${notices}</div>` },
      li: `<li><div role="button">${edited}</div></li>`,
    });
    const [, comment] = read(fbUrl, fbDialog(fbPost(article)));
    expect(comment).toMatchObject({ author: by, text: WROTE, edited: false, translated: false, isOwner: false });
  });

  test("on Google the answer is the owner's all the same, never the reviewer's, and an answer to stars alone is no review", () => {
    const reviewer = { by: "Jo Pike", stars: "1", time: "2" };
    const answer = { own: "Thank you, Jo", ownTitle: title };
    const own = { text: "Thank you, Jo", isOwner: true };
    const review = { author: "Jo Pike", isOwner: false, edited: false, translated: false };
    const maps = (text?: string) => read(mapsUrl, mapsPage(mp({ id: "61", ...reviewer, ...answer, ...(text ? { text } : {}) })));
    expect(maps(WROTE)).toMatchObject([{ ...review, text: WROTE }, own]);
    expect(maps()).toMatchObject([{ ...review, text: "" }, own]);
    const search = sd({ id: "62", ...reviewer, text: WROTE, own: sOwn(`Otter Lane Surgery ${face}`, "1", "Thank you, Jo") });
    expect(read(sUrl, sPage(search))).toMatchObject([{ ...review, text: WROTE }, own]);
    const under = `<div><div>${title}</div><div class="gyKkFe JhRJje Fv38Af" jsname="PBWx0c">Thank you, Jo</div></div>`;
    const manager = (text?: string) => read(bpUrl, bp({ id: "63", ...reviewer, after: under, ...(text ? { text } : {}) }));
    expect(manager(WROTE)).toMatchObject([{ ...review, text: WROTE }, own]);
    expect(manager()).toMatchObject([{ ...review, text: "" }, own]);
  });
});
