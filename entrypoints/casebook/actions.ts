import type { CaseBookActions } from "../../components/casebook/types";
import {
  addTimeStamp,
  cancelErasure,
  capturesOf,
  changePassphrase,
  editedSince,
  erase,
  eraseAsides,
  exportBundle,
  headCode,
  lock,
  lockZip,
  note,
  noteAnchor,
  planErasure,
  readBackup,
  restore,
  selfCheck,
  setPassphrase,
  storageUse,
  timeStampRequest,
  unlock,
  viewCapture,
  warningLetter,
} from "../../lib/evidence";
import { askBackground } from "../../lib/extension/carry";
import { copyText, notCopied } from "../../lib/extension/clipboard";
import { digestRead } from "../../lib/extension/digest";
import { noteError } from "../../lib/extension/last-errors";
import { save } from "../../lib/extension/save";
import { inForceOn } from "../../lib/policy/adopt";
import { plannedReason } from "./planned";
import { change, refresh, useCaseBook, withBook } from "./store";
import { accountFile } from "./subject-access";

const caseOf = (number: number) => useCaseBook.getState().shelf?.cases.find((each) => each.number === number);
const json = (value: unknown) => new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" });

/** What a person does in the case book, by the functions of `lib/evidence`. */
export const actions: CaseBookActions = {
  open: (open) => useCaseBook.setState({ open }),
  view: (id) => withBook((book) => viewCapture(book, id)),
  editedSince: (id) => withBook((book) => editedSince(book, id)),
  note: (caseNumber, entry, captureId) => change((book) => note(book, { caseNumber, captureId }, entry)),
  letter: (caseNumber) =>
    withBook(async (book) => {
      const { settings } = useCaseBook.getState();
      const captures = [];
      for (const { id } of caseOf(caseNumber)?.items ?? []) {
        const opened = await viewCapture(book, id);
        if (!opened.ok) return opened;
        const { record } = opened.value;
        // Before the first adoption comments were measured by plain rules, which no letter may call the practice's own.
        const own = inForceOn(settings?.adopted ?? [], record.time.utc);
        captures.push(own ? opened.value : { ...opened.value, record: { ...record, policy: null, clauses: [] } });
      }
      const { name = "", responderRole = "" } = settings?.practice ?? {};
      return { ok: true, value: warningLetter({ practice: name, role: responderRole, date: new Date().toISOString(), captures }) };
    }),
  planErasure: (ids, reason) => change((book) => planErasure(book, ids, reason)),
  cancelErasure: (ids) => change((book) => cancelErasure(book, ids)),
  eraseAside: (seq) => change((book) => eraseAsides(book, [seq], "mistake")),
  erase: (ids) =>
    change(async (book) => {
      const erased = await erase(book, ids, await plannedReason(book, ids));
      // The worker alone writes what is said on cards. Where it does not answer, it finds out by itself within a day.
      if (erased.ok) await askBackground("erased", { ids }).catch((error) => noteError("forgetting captures", error));
      return erased;
    }),
  makeBundle: ({ captures, recipient, caseReference, redacted, asides, password }, progress, signal) =>
    change(async (book) => {
      const practice = useCaseBook.getState().settings?.practice.name ?? "";
      const made = await exportBundle(book, { captures, practice, recipient, caseReference, redacted, asides, signal, progress });
      if (!made.ok) return made;
      const file = password === null ? made : await lockZip(made.value, password);
      if (!file.ok) return file;
      save(file.value.zip, file.value.name);
      return { ok: true, value: { bundle: made.value, savedAs: file.value.name } };
    }),
  readBackup: (zip) => withBook((book) => readBackup(book, zip)),
  restore: (backup, progress, signal) => change((book) => restore(book, backup, { progress, signal })),
  headCode: () => withBook(headCode),
  noteAnchor: (level, where) => change((book) => noteAnchor(book, level, where)),
  saveStampRequest: (tagmanifestSha256) =>
    save(timeStampRequest(tagmanifestSha256).file, `time-stamp-${tagmanifestSha256.slice(0, 12)}.tsq`),
  async addTimeStamp(zip, reply) {
    const added = await addTimeStamp(zip, reply);
    if (!added.ok) return added;
    save(added.value.zip, zip.name.replace(/(\.zip)?$/i, "-stamped.zip"));
    await change((book) => noteAnchor(book, "time_stamp", reply.name));
    return { ok: true, value: added.value.stamp };
  },
  exportAccount: (site, handle) =>
    change(async (book) => {
      const shelf = useCaseBook.getState().shelf;
      const ids = capturesOf(shelf?.cases ?? [], site, handle);
      const asides = (shelf?.asides ?? []).filter(
        ({ entry: { of } }) => of.site === site && of.handle?.toLowerCase() === handle.toLowerCase(),
      );
      const file = await accountFile(book, shelf?.cases ?? [], ids, asides, { site, handle, on: new Date().toISOString() });
      if (!file.ok) return file;
      save(json(file.value), `held-about-one-account-${new Date().toISOString().slice(0, 10)}.json`);
      return { ok: true, value: ids.length + asides.length };
    }),
  setPassphrase: (passphrase) => change((book) => setPassphrase(book, passphrase)),
  changePassphrase: (secret, next) => change((book) => changePassphrase(book, secret, next)),
  unlock: (secret) => change((book) => unlock(book, secret)),
  lock: () =>
    void withBook(async (book) => {
      lock(book);
      await refresh();
      return { ok: true, value: null };
    }),
  room: () => withBook(storageUse),
  selfCheck: (progress) => change((book) => selfCheck(book, progress)),
  copy: async (text) =>
    (await copyText(text)) ? { ok: true, value: null } : { ok: false, problem: notCopied("Everything in the case book is kept.") },
  print: () => window.print(),
  closeDigest() {
    useCaseBook.setState({ digest: null });
    void digestRead();
  },
};
