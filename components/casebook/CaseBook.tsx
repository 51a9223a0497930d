import { useEffect, useId, useMemo, useRef, useState } from "react";
import { type CaseFilter, filterCases } from "../../lib/evidence";
import { MonthPage } from "../figures/MonthPage";
import { Button } from "../shared/Button";
import { DigestNote } from "../shared/DigestNote";
import { Note, ProblemNote } from "../shared/Notes";
import { Tabs } from "../shared/Tabs";
import { useKeptFocus } from "../shared/useKeptFocus";
import { useWords } from "../words";
import { AsideList } from "./AsideList";
import { CaseFilters } from "./CaseFilters";
import { CaseList } from "./CaseList";
import { CasePage } from "./CasePage";
import { ExportDialog } from "./ExportDialog";
import { KeepingPage } from "./KeepingPage";
import { dueForErasure } from "./next-step";
import { RoleList } from "./RoleList";
import type { CaseBookProps, Shelf } from "./types";
import { UnlockForm } from "./UnlockForm";
import { useIdleLock } from "./useIdleLock";

const PARTS = ["cases", "keeping", "figures"] as const;
type Part = (typeof PARTS)[number];

/** The case book: what was kept and decided, how it is kept, and a month in figures. */
export function CaseBook(props: CaseBookProps) {
  const { t, said } = useWords();
  const [part, setPart] = useState<Part>("cases");
  const panel = useId();
  const { actions } = props;
  // That nobody entered a name stands in the log in English.
  const shelf = props.shelf && { ...props.shelf, people: props.shelf.people.map(said) };
  useKeptFocus();
  useIdleLock(shelf?.vault === "open", actions.lock);
  return (
    <main className="case-book">
      <header className="case-book-head">
        <h1 className="nhsuk-heading-l">{t("casebook_title")}</h1>
        <div className="row">
          <a href="verify.html">{t("verify_title")}</a>
          {shelf?.vault === "open" && <Button onClick={actions.lock}>{t("casebook_lock")}</Button>}
        </div>
      </header>
      <Tabs<Part>
        label={t("casebook_parts")}
        tabs={PARTS.map((value) => ({ value, label: t(`casebook_part_${value}`) }))}
        value={part}
        onChoose={(next) => {
          // Pressed once more it leads back to the list, which on a narrow window an open case takes the place of.
          if (next === "cases" && part === "cases") actions.open(null);
          setPart(next);
        }}
        controls={panel}
      />
      <div id={panel} role="tabpanel" aria-label={t(`casebook_part_${part}`)} className="case-book-part">
        {props.problem && <ProblemNote problem={props.problem} />}
        {part === "cases" && props.digest && <DigestNote digest={props.digest} onClose={actions.closeDigest} />}
        {part === "figures" ? (
          <Months {...props} />
        ) : shelf === null ? (
          !props.problem && <p role="status">{t("casebook_opening")}</p>
        ) : part === "keeping" ? (
          <KeepingPage {...props} shelf={shelf} />
        ) : (
          <Cases {...props} shelf={shelf} onKeeping={() => setPart("keeping")} />
        )}
      </div>
    </main>
  );
}

function Cases(props: CaseBookProps & { shelf: Shelf; onKeeping(): void }) {
  const { t, n } = useWords();
  const { shelf, actions } = props;
  const [filter, setFilter] = useState<CaseFilter>({});
  const [exporting, setExporting] = useState<ReadonlySet<string> | null>(null);
  const shown = useMemo(() => filterCases(shelf.cases, filter), [shelf.cases, filter]);
  const items = shelf.cases.flatMap((each) => each.items);
  const { planned, soon } = dueForErasure(shelf.cases, props.retentionDays, props.now);
  const due = planned.length + soon.length;
  const open = shelf.cases.find(({ number }) => number === props.open) ?? null;
  const number = open?.number;
  const before = useRef<number>(undefined);
  // The keys go on in the case: after its line in the list they would go over all the others. On a narrow window the case takes the list's
  // place: it begins at its own top, and going back leads to its line in the list.
  useEffect(() => {
    if (number !== undefined && globalThis.matchMedia?.("(max-width: 68rem)").matches) globalThis.scrollTo(0, 0);
    const there = number === undefined ? `#case-row-${before.current} button` : "#case-title";
    document.querySelector<HTMLElement>(there)?.focus();
    before.current = number;
  }, [number]);
  if (shelf.vault === "locked")
    return (
      <>
        <p>{t("casebook_sealed_count", n("casebook_items", shelf.captures), shelf.caseCount)}</p>
        <UnlockForm onUnlock={actions.unlock} />
      </>
    );
  return (
    <>
      {shelf.vault === "none" && (
        <Note tone="warning">
          <p>{t("casebook_readable")}</p>
          <Button onClick={props.onKeeping}>{t("casebook_to_passphrase")}</Button>
        </Note>
      )}
      {due > 0 && (
        <Note tone="warning">
          <p>{n("casebook_due_note", due)}</p>
          <Button onClick={props.onKeeping}>{t("casebook_due_see")}</Button>
        </Note>
      )}
      {shelf.unreadable.length > 0 && <Note tone="warning">{t("casebook_unreadable", shelf.unreadable.join(", "))}</Note>}
      <AsideList asides={shelf.asides} people={shelf.people} blur={props.blur} actions={actions} />
      {shelf.cases.length + shelf.asides.length === 0 ? (
        <p>{t("casebook_empty")}</p>
      ) : shelf.cases.length === 0 ? (
        <Button onClick={() => setExporting(new Set())}>{t("casebook_export_shown")}</Button>
      ) : (
        <div className="case-columns" data-open={open ? true : undefined}>
          <section className="case-list" aria-label={t("casebook_cases")}>
            <CaseFilters cases={shelf.cases} filter={filter} onChange={setFilter} />
            <RoleList cases={shelf.cases} onOpen={actions.open} />
            <div className="case-book-bar">
              <p role="status">{t("casebook_shown", shown.length, shelf.cases.length)}</p>
              <Button
                disabled={shown.length === 0}
                onClick={() => setExporting(new Set(shown.flatMap(({ items }) => items.map(({ id }) => id))))}
              >
                {t("casebook_export_shown")}
              </Button>
            </div>
            <CaseList
              cases={shown}
              open={props.open}
              blur={props.blur}
              retentionDays={props.retentionDays}
              now={props.now}
              onOpen={actions.open}
            />
          </section>
          {open ? (
            <CasePage key={open.number} {...props} each={open} people={shelf.people} onExport={(ids) => setExporting(new Set(ids))} />
          ) : (
            <p className="case-none">{t("casebook_choose")}</p>
          )}
        </div>
      )}
      {exporting && (
        <ExportDialog
          items={items.filter(({ id }) => exporting.has(id))}
          asides={exporting.size === items.length ? shelf.asides.length : 0}
          actions={actions}
          onClose={() => setExporting(null)}
        />
      )}
    </>
  );
}

function Months({ months, now, actions }: CaseBookProps) {
  const current = now.toISOString().slice(0, 7);
  const [month, setMonth] = useState(current);
  const all = [...new Set([current, ...Object.keys(months.figures)])].sort().reverse();
  return (
    <MonthPage
      months={all}
      month={month}
      figures={months.figures[month] ?? null}
      clauseLabels={months.clauseLabels}
      onMonth={setMonth}
      onPrint={actions.print}
    />
  );
}
