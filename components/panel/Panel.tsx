import { useEffect, useId, useMemo, useRef, useState } from "react";
import { DigestNote } from "../shared/DigestNote";
import type { Level } from "../shared/levels";
import { ProblemNote } from "../shared/Notes";
import { Tabs } from "../shared/Tabs";
import { useKeptFocus } from "../shared/useKeptFocus";
import { useWords } from "../words";
import type { Deed } from "./CardActions";
import { DoneLine } from "./DoneLine";
import { NothingToDo, UnknownPage, unseenOf } from "./EmptyStates";
import { choose, countByLevel, NO_FILTER, sortEntries } from "./entries";
import { FilterBar, FilterButton } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { PanelFoot } from "./PanelFoot";
import { PanelHeader } from "./PanelHeader";
import { type Fold, FoldRow, QuietRow } from "./QuietRow";
import { entryOf, type Row, rowKey, rowsOf } from "./rows";
import type { Entry, PanelProps } from "./types";
import { useActiveRow } from "./useActiveRow";
import { useDeeds } from "./useDeeds";
import { useNewPage } from "./useNewPage";
import { useSelectionFolds } from "./useSelectionFolds";
import { useShortcuts } from "./useShortcuts";
import { type RowsHandle, VirtualRows } from "./VirtualRows";
import { Windows } from "./Windows";

const TABS = ["all", "safety", "breach", "review", "route"] as const;
type TabName = (typeof TABS)[number];

/** What is open before anybody opens or closes a fold. */
const OPEN_FOLDS: ReadonlySet<Fold> = new Set(["own"]);
/** A page that is not read yet has no comments; always the same list, because a new one would be news. */
const NO_ENTRIES: Entry[] = [];
/** For so long a comment is waited for, in milliseconds: one that comes later would take the focus from what is typed by then. */
const SEEKING = 5_000;

/** The side panel: this page's comments at a glance, and the one thing to do about each. */
export function Panel(props: PanelProps) {
  const { t } = useWords();
  const { snapshot, actions, replies } = props;
  /** The comment to go to once it is in the list, and as what: one that is put back may still stand in a fold for a moment. */
  const [sought, setSought] = useState<{ id: string; as?: Row["kind"] } | null>(null);
  const goBack = (id?: string, as?: Row["kind"]) => (id === undefined ? active.goTo(active.index) : setSought({ id, as }));
  const { open, setOpen, toast, setToast, settling, setSettling, say, reveal, openSketch, settle, sayPosted, deed } = useDeeds(
    props,
    goBack,
  );
  useKeptFocus();
  const [chosenTab, setTab] = useState<TabName>("all");
  const [chosenFilter, setFilter] = useState(NO_FILTER);
  const [filterOpen, setFilterOpen] = useState(false);
  const [folds, setFolds] = useState(OPEN_FOLDS);
  const list = useId();
  const rowsHandle = useRef<RowsHandle>(null);
  const filterField = useRef<HTMLInputElement>(null);

  const done = snapshot !== null && snapshot.waiting === 0;
  const sorted = useMemo(() => {
    const ownPage = snapshot?.coverage.ownPage === true;
    return sortEntries(snapshot?.entries ?? [], props.showUncovered, done, (entry) => ownPage && replies.tooMuch(entry).length > 0);
  }, [snapshot, props.showUncovered, done, replies]);
  const counts = useMemo(() => countByLevel(sorted.cards), [sorted]);
  // What no control is there to take back hides nothing: without cards there are no tabs, with one there is no filter.
  const tab = sorted.cards.length > 0 ? chosenTab : "all";
  const filter = sorted.cards.length > 1 ? chosenFilter : NO_FILTER;
  const cards = useMemo(() => choose(sorted.cards, tab as Level | "all", filter), [sorted, tab, filter]);
  const categories = useMemo(() => [...new Set(sorted.cards.flatMap((c) => c.findings.map((f) => f.category)))], [sorted]);
  const rows = useMemo(() => rowsOf(cards, sorted, folds, tab === "all"), [cards, sorted, folds, tab]);
  const active = useActiveRow(rows, rowsHandle);

  // The comments of a tab begin with the first, wherever one was among those of the last; the tabs stay where they are.
  const chooseTab = (name: TabName) => {
    setTab(name);
    const begin = document.getElementById(list);
    if (begin && begin.getBoundingClientRect().top < 0) begin.scrollIntoView();
  };
  /** Goes to a comment once it is in the list, whatever is chosen and searched for there. */
  const seek = (commentId: string) => {
    setTab("all");
    setFilter(NO_FILTER);
    setSought({ id: commentId });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new press of a badge moves the list, not every change of it.
  useEffect(() => {
    if (props.focused !== null) seek(props.focused.commentId);
  }, [props.focused]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is in the list can be gone to.
  useEffect(() => {
    if (sought === null) return;
    const at = rows.findIndex((row) => entryOf(row)?.comment.id === sought.id && row.kind === (sought.as ?? row.kind));
    if (at < 0) return;
    setSought(null);
    active.goTo(at);
  }, [rows, sought]);
  useEffect(() => {
    if (sought === null) return;
    const timer = setTimeout(() => setSought(null), SEEKING);
    return () => clearTimeout(timer);
  }, [sought]);

  // Before the answer to a selection opens its fold. A reply that is being written stays: one may have left to look something up.
  useNewPage(snapshot?.entries ?? NO_ENTRIES, snapshot?.url ?? "", () => {
    setTab("all");
    setFilter(NO_FILTER);
    setFolds(OPEN_FOLDS);
    setSettling("");
    document.documentElement.scrollTop = 0;
  });
  useSelectionFolds(sorted, (answered, commentId) => {
    setFolds((before) => new Set([...before, ...answered]));
    seek(commentId);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each time that it happens.
  useEffect(() => {
    if (props.nothingSelected !== null) say(t("selection_none"));
  }, [props.nothingSelected]);

  const onActive = (name: Deed) => () => {
    const row = rows[active.index];
    if (row?.kind !== "card") return false;
    deed(name, row.card, row.card.findings[0]!);
  };
  useShortcuts(props.letterKeys, {
    ...Object.fromEntries(TABS.map((name, at) => [String(at + 1), () => chooseTab(name)])),
    j: () => active.move(1),
    k: () => active.move(-1),
    r: onActive("edit"),
    c: onActive("capture"),
    n: onActive("settle"),
    Enter: () => (document.activeElement?.tagName === "ARTICLE" ? onActive("reveal")() : false),
    "?": () => setOpen({ what: "keys" }),
    "/": () => {
      setFilterOpen(true);
      setTimeout(() => filterField.current?.focus());
    },
  });

  const renderRow = (row: Row) => {
    if (row.kind === "fold")
      return (
        <FoldRow
          fold={row.fold}
          count={row.count}
          open={folds.has(row.fold)}
          onToggle={() => setFolds(new Set(folds.has(row.fold) ? [...folds].filter((fold) => fold !== row.fold) : [...folds, row.fold]))}
        />
      );
    if (row.kind === "quiet")
      return (
        <QuietRow
          entry={row.entry}
          rowRef={active.cardRef(rowKey(row))}
          fold={row.fold}
          tooMuch={row.fold === "own" ? replies.tooMuch(row.entry) : []}
          ownCode={props.ownCode}
          onReply={() => setOpen({ what: "reply", entry: row.entry, finding: null })}
          onReveal={() => reveal(row.entry.comment)}
          onUnsettle={() => settle(row.entry, null)}
        >
          <DoneLine
            done={props.done(row.entry.comment)}
            copied={replies.copied(row.entry.comment)}
            answered={replies.answered(row.entry.comment)}
            onPosted={(posted) => sayPosted(row.entry.comment, posted)}
          />
        </QuietRow>
      );
    const key = rowKey(row);
    return (
      <FindingCard
        card={row.card}
        blur={props.blur}
        ownCode={props.ownCode}
        replies={replies}
        done={props.done(row.card.entry.comment)}
        active={key === active.key}
        settling={key === settling}
        cardRef={active.cardRef(key)}
        onDeed={deed}
        onSettle={(card, reason) => (reason === null ? setSettling("") : settle(card.entry, reason))}
        onPosted={(card, posted) => sayPosted(card.entry.comment, posted)}
        onActive={() => active.setActive(key)}
      />
    );
  };

  const working = { user: props.user, locked: props.userLocked, onSave: actions.workAs };
  const read = snapshot?.coverage.read ?? 0;
  const known = snapshot !== null && (snapshot.coverage.recognised || snapshot.entries.length > 0);
  const critical = sorted.fine.filter((entry) => /^(criticism|first)/.test(entry.judgement?.pass?.reason ?? "")).length;
  return (
    <div className="panel">
      <PanelHeader
        snapshot={snapshot}
        ownCode={props.ownCode}
        knowsOwnPages={props.knowsOwnPages}
        selectKeys={props.selectKeys}
        working={working}
        onStop={actions.stopReading}
        onSetup={actions.openSetup}
        onCaseBook={actions.openCaseBook}
        onHelp={() => setOpen({ what: "keys" })}
        onSketch={() => void openSketch()}
      />
      {props.problem && <ProblemNote problem={props.problem} />}
      <main>
        {props.digest && <DigestNote digest={props.digest} onClose={actions.closeDigest} />}
        {!known && <UnknownPage keys={props.selectKeys} onSetup={actions.openSetup} />}
        {known && sorted.cards.length > 0 && (
          <div className="panel-tabs">
            <Tabs<TabName>
              label={t("panel_tabs")}
              controls={list}
              value={tab}
              onChoose={chooseTab}
              tabs={TABS.map((name) => ({
                value: name,
                label: t(`tab_${name}`),
                count: name === "all" ? sorted.cards.length : counts[name],
              }))}
            />
            {sorted.cards.length > 1 && <FilterButton open={filterOpen} onOpen={setFilterOpen} />}
          </div>
        )}
        {known && sorted.cards.length > 1 && (
          <FilterBar
            filter={filter}
            categories={categories}
            shown={cards.length}
            fieldRef={filterField}
            open={filterOpen}
            onFilter={setFilter}
          />
        )}
        {known && done && read > 0 && sorted.cards.length + sorted.own.length === 0 && (
          <NothingToDo
            read={read}
            critical={critical}
            unseen={unseenOf(snapshot.coverage, sorted.unjudged.length, sorted.uncovered.length)}
          />
        )}
        {known && sorted.cards.length > 0 && cards.length === 0 && <p className="empty">{t("filter_none")}</p>}
        <div id={list} {...(sorted.cards.length > 0 ? { role: "tabpanel", "aria-label": t(`tab_${tab}`) } : {})}>
          {rows.length > 0 && (
            <VirtualRows
              count={rows.length}
              label={t("panel_list")}
              keyOf={(index) => rowKey(rows[index]!)}
              guess={(index) => (rows[index]!.kind === "card" ? 300 : rows[index]!.kind === "fold" ? 48 : 130)}
              keep={active.index}
              handle={rowsHandle}
            >
              {(index) => renderRow(rows[index]!)}
            </VirtualRows>
          )}
        </div>
        <PanelFoot capture={props.capture} working={working} actions={actions} toast={toast} onToast={setToast} onBack={goBack} />
      </main>
      <Windows
        open={open}
        replies={replies}
        actions={actions}
        keysOn={props.letterKeys}
        done={props.done}
        ownPage={props.knowsOwnPages ? snapshot?.coverage.ownPage === true : null}
        onOpen={setOpen}
        onSay={(message) => say(message)}
      />
    </div>
  );
}
