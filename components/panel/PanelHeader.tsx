import type { PageSnapshot } from "../../lib/extension/messages";
import { Button } from "../shared/Button";
import { Note, Progress } from "../shared/Notes";
import { isWordKey, useWords } from "../words";
import { WorkingAs, type WorkingAsProps } from "./WorkingAs";

/** Whose page this is, whose code is in force, what was read, and honestly what was not. */
export function PanelHeader(props: {
  snapshot: PageSnapshot | null;
  /** The practice chose a code of its own. */
  ownCode: boolean;
  /** The practice said which pages are its own. */
  knowsOwnPages: boolean;
  /** The keys that check a selection: the way on where a page could not be read. */
  selectKeys: string;
  working: WorkingAsProps;
  onStop(): void;
  onSetup(): void;
  onCaseBook(): void;
  onHelp(): void;
  onSketch(): void;
}) {
  const { t, n } = useWords();
  const coverage = props.snapshot?.coverage;
  const known = coverage?.recognised === true;
  const owner = props.snapshot && known ? pageNameOf(props.snapshot) : null;
  const kind = `page_${coverage?.site}_${coverage?.pageKind}`;
  /** A page of posts from everywhere is known by what it gathers. */
  // The sample page alone is of no site that has a name in both languages.
  const siteName = !known || coverage.site === "selection" ? (coverage?.siteName ?? "") : t(`site_${coverage.site}`);
  const gathered = known && isWordKey(kind) ? t(kind, siteName) : null;
  const waiting = props.snapshot?.waiting ?? 0;
  const whose = coverage?.ownPage ? t("panel_own_page") : t("panel_other_page");
  return (
    <header className="panel-header">
      <div className="panel-title">
        <h1>{gathered ?? owner ?? "Courtesy"}</h1>
        <nav aria-label={t("panel_pages")} className="panel-nav">
          <Button kind="quiet" onClick={props.onCaseBook}>
            {t("panel_case_book")}
          </Button>
          <Button kind="quiet" onClick={props.onSetup}>
            {t("panel_setup")}
          </Button>
          <Button kind="quiet" onClick={props.onHelp} aria-keyshortcuts="?">
            {t("panel_help")}
          </Button>
        </nav>
      </div>
      {known && (
        <>
          <p className="panel-where">
            {[
              ...(gathered ? [] : [siteName, props.knowsOwnPages ? whose : ""]),
              coverage.composingAs && coverage.composingAs !== owner ? t("panel_signed_in_as", coverage.composingAs) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p className="panel-coverage">
            {[
              coverage.read < coverage.cards ? n("coverage_partly", coverage.cards, coverage.read) : n("coverage_read", coverage.read),
              ...(coverage.truncated > 0 ? [n("coverage_cut", coverage.truncated)] : []),
              ...(coverage.collapsed > 0 ? [n("coverage_closed", coverage.collapsed)] : []),
              ...(coverage.own > 0 ? [n("coverage_own", coverage.own)] : []),
            ].join(" · ")}
          </p>
        </>
      )}
      <WorkingAs {...props.working} />
      {!props.ownCode && (
        <Note>
          <p>{t("panel_no_code")}</p>
          <Button kind="quiet" onClick={props.onSetup}>
            {t("panel_choose_code")}
          </Button>
        </Note>
      )}
      {coverage?.warnings.map((warning) => (
        <Note key={warning} tone="warning">
          <p>{isWordKey(warning) ? t(warning, props.selectKeys) : warning}</p>
          {NOT_READ.has(warning) && (
            <Button kind="quiet" onClick={props.onSketch}>
              {t("sketch_open")}
            </Button>
          )}
        </Note>
      ))}
      {known && waiting > 0 && (
        <Progress
          label={t("panel_reading", coverage.read - waiting, coverage.read)}
          value={coverage.read > 0 ? (coverage.read - waiting) / coverage.read : null}
          onCancel={props.onStop}
        />
      )}
    </header>
  );
}

/** Warnings after which whoever mends Courtesy wants to see how the page is built. */
const NOT_READ: ReadonlySet<string> = new Set(["warning_nothing_read", "warning_only_own", "warning_some_not_read"]);

/** Titles of pages that are nobody's in particular. */
const NOBODYS = /^(?:home|notifications|search|explore|messages|reviews?|ratings and reviews|posts?)$/i;

/** Whose page it is: as the page tells; on the practice's own page the name one writes as; else the first part of the window's title. */
function pageNameOf({ coverage, title }: PageSnapshot): string | null {
  if (coverage.pageName) return coverage.pageName;
  if (coverage.ownPage && coverage.composingAs) return coverage.composingAs;
  const [first = "", ...others] = title.replace(/^\(\d+\+?\)/, "").split(/ [|/] | - /);
  const name = first.trim();
  return others.length === 0 || name === "" || name.length > 80 || NOBODYS.test(name) ? null : name;
}
