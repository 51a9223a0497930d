import { browser } from "wxt/browser";
import type { SetupActions } from "../../components/setup/types";
import { toolFacts } from "../../lib/extension/about";
import { askBackground } from "../../lib/extension/carry";
import { type Drafts, keepDrafts, loadDrafts } from "../../lib/extension/drafts";
import { lastErrors, noteError } from "../../lib/extension/last-errors";
import { siteHealth } from "../../lib/extension/memory";
import { policyInForce } from "../../lib/extension/policy";
import { save } from "../../lib/extension/save";
import { acknowledgeBrokenSettings, defaultSettings, loadSettings, type Settings, saveSettings } from "../../lib/extension/settings";
import { sha256 } from "../../lib/extension/sha256";
import { applyShared, sharedOf } from "../../lib/extension/sharing";
import { commentOf, type Policy, type Problem, type Result } from "../../lib/model";
import { adopt, canonicalText } from "../../lib/policy/adopt";
import { readPolicyText } from "../../lib/policy/import";
import { PACKS } from "../../lib/policy/packs";
import { readShareFile, shareFile } from "../../lib/policy/share";
import { places } from "../../lib/sites/places";
import { refresh, useSetup } from "./store";

const settingsNow = (): Settings => useSetup.getState().loaded!.settings;

/** A policy that came with a shared file gets its hash when it is taken. The words that are in force already are no new version. */
async function hashed(adopted: Settings["adopted"]): Promise<Settings["adopted"]> {
  const all = await Promise.all(
    adopted.map(async (state) => (state.sha256 ? state : { ...state, sha256: await sha256(canonicalText(state.policy)) })),
  );
  const isNew = adopted.at(-1)?.sha256 || all.at(-1)?.sha256 !== all.at(-2)?.sha256;
  return isNew ? all : all.slice(0, -1);
}

/** A code may also say that "the Practice" answers, which is nobody's role. */
const isRole = (responder: string | null): responder is string => responder !== null && !/^the /i.test(responder);

/**
 * A shipped code whose words were changed is the practice's own from then on: it must not go by the name of the practice that wrote the first
 * words, and those can be chosen again.
 */
function asOwn(policy: Policy): Policy {
  const shipped = PACKS.get(policy.id);
  return shipped && canonicalText(shipped) !== canonicalText(policy) ? { ...policy, id: "own", name: "Our practice" } : policy;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after another: each reads what the one before has stored. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change);
  last = next.catch(() => undefined);
  return next;
}

const NOT_STORED: Problem = {
  what: "Your last change could not be stored.",
  kept: "It is shown here until you close this page. What was stored before is not affected.",
  todo: "See whether the disk of this computer is full, and free some space. Then store it again.",
};

function notStored(error: unknown, change: Partial<Settings> = useSetup.getState().unsaved?.change ?? {}): Result<null> {
  noteError("storing settings", error);
  useSetup.setState({ unsaved: { change, problem: NOT_STORED } });
  return { ok: false, problem: NOT_STORED };
}

/** Stores a change; one that cannot be stored stays on the screen, and goes with the next one. */
async function keep(change: Partial<Settings>): Promise<Result<null>> {
  const all = { ...useSetup.getState().unsaved?.change, ...change };
  try {
    await saveSettings({ ...all, ...(all.adopted ? { adopted: await hashed(all.adopted) } : {}) });
    if (useSetup.getState().unsaved) await keepDrafts(useSetup.getState().drafts);
  } catch (error) {
    return notStored(error, all);
  }
  useSetup.setState({ unsaved: null });
  await refresh();
  return { ok: true, value: null };
}

/** What set-up does. */
export const actions: SetupActions = {
  save(change) {
    // At once, so that what is typed next builds on it and not on what was stored before.
    useSetup.setState(({ loaded, ...rest }) => ({ ...rest, loaded: loaded && { ...loaded, settings: { ...loaded.settings, ...change } } }));
    return inTurn(() => keep(change));
  },
  adopt: (policy) =>
    inTurn(async () => {
      const { settings } = await loadSettings();
      const { practice } = settings;
      // Who answers is as the code says, until the practice names somebody else.
      const untouched = practice.responderRole === (policyInForce(settings).responder ?? defaultSettings().practice.responderRole);
      const responderRole = untouched && isRole(policy.responder) ? policy.responder : practice.responderRole;
      return keep({
        adopted: await adopt(settings.adopted, asOwn(policy), new Date().toISOString(), sha256),
        practice: { ...practice, responderRole },
      });
    }),
  readPolicy: readPolicyText,
  keepDrafts(drafts) {
    const before = useSetup.getState().drafts;
    useSetup.setState({ drafts });
    // Set-up may be open twice: what was begun in the other window stays.
    const fields = (Object.keys(drafts) as (keyof Drafts)[]).filter((field) => drafts[field] !== before[field]);
    const change = Object.fromEntries(fields.map((field) => [field, drafts[field]]));
    void inTurn(async () => keepDrafts({ ...(await loadDrafts()), ...change }).catch(notStored));
  },
  openSample() {
    void browser.tabs.create({ url: browser.runtime.getURL("/sample.html") });
    void actions.save({ stepsDone: [...new Set<Settings["stepsDone"][number]>([...settingsNow().stepsDone, "try"])] });
  },
  async judge(texts, policy) {
    const comments = texts.map((text, at) => commentOf({ id: `tester-${at}`, site: "selection", text, author: "" }));
    const { judgements } = await askBackground("judge", { comments, policy });
    return judgements;
  },
  exportPractice: async () => shareFile(sharedOf(settingsNow())),
  readShared(text) {
    const read = readShareFile(text);
    if (read.ok) return { ok: true, ...applyShared(settingsNow(), read.value, useSetup.getState().loaded?.locked) };
    // A file that is wrong as a whole has no line to name, and a reason all the same.
    return { ok: false, errors: read.errors.length > 0 ? read.errors : [{ line: null, what: read.problem.what }] };
  },
  async supportFile() {
    const settings = settingsNow();
    const { practice } = settings;
    const facts = {
      tool: toolFacts(),
      userAgent: navigator.userAgent,
      on: new Date().toISOString(),
      settings: {
        version: settings.version,
        policy: policyInForce(settings).id,
        policyVersion: policyInForce(settings).version,
        staff: settings.staff.length,
        exceptions: settings.exceptions.length,
        ownReplies: settings.templates.length,
        linksSet: Object.entries(practice.links)
          .filter(([, link]) => link.url !== "")
          .map(([name]) => name),
        language: settings.language,
        quiet: settings.quiet,
        retentionDays: settings.retentionDays,
        setAside: useSetup.getState().loaded?.problem !== null,
        setByOrganisation: useSetup.getState().loaded?.locked,
        leftOutOfOrganisationPolicy: useSetup.getState().loaded?.leftOut,
      },
      pages: await siteHealth.all(),
      errors: Object.values(await lastErrors.all()),
    };
    return `${JSON.stringify(facts, null, 2)}\n`;
  },
  download: (name, text) => save(new Blob([text], { type: "application/json" }), name),
  async allowSite(id) {
    const site = places.find((candidate) => candidate.id === id);
    const allowed = site ? await browser.permissions.request({ origins: site.matches }) : false;
    await refresh();
    return allowed;
  },
  async withdrawSite(id) {
    const site = places.find((candidate) => candidate.id === id);
    if (site) await browser.permissions.remove({ origins: site.matches });
    await refresh();
  },
  acknowledgeProblem: () => void acknowledgeBrokenSettings().then(refresh),
};
