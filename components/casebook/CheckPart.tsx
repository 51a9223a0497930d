import { useEffect, useState } from "react";
import type { Problem } from "../../lib/model";
import { Button } from "../shared/Button";
import { Note, ProblemNote, Progress } from "../shared/Notes";
import { useWords } from "../words";
import { HeadCodeNote } from "./HeadCodeNote";
import type { CaseBookActions, HeadCode, Room, SelfCheck } from "./types";

const MEGABYTE = 1_000_000;

/** The room that captures take, a check of everything kept, and the head code to keep outside. */
export function CheckPart({ locked, captures, actions }: { locked: boolean; captures: number; actions: CaseBookActions }) {
  const { t, n } = useWords();
  const [room, setRoom] = useState<Room | null>(null);
  const [result, setResult] = useState<SelfCheck | null>(null);
  const [progress, setProgress] = useState<number | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [head, setHead] = useState<HeadCode | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when this part is shown, and again when a capture came or went.
  useEffect(() => {
    void actions.room().then((read) => read.ok && setRoom(read.value));
  }, [captures]);
  const check = async () => {
    setProgress(null);
    const checked = await actions.selfCheck((done, of) => setProgress(done / of));
    setProgress(undefined);
    setResult(checked.ok ? checked.value : null);
    setProblem(checked.ok ? null : checked.problem);
  };
  const megabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE);
  const sound = result && result.brokenAt === null && result.damaged.length === 0;
  return (
    <section className="keeping-part" aria-label={t("casebook_health")}>
      <h2 className="nhsuk-heading-s">{t("casebook_health")}</h2>
      {room && (
        <>
          <p>{t("casebook_room", n("casebook_items", room.captures), megabytes(room.bytes))}</p>
          {room.browserUsage !== null && room.browserQuota !== null && (
            <>
              <meter aria-label={t("casebook_room_meter")} min={0} max={room.browserQuota} value={room.browserUsage} className="room" />
              <p className="small">{t("casebook_room_of", megabytes(room.browserUsage), megabytes(room.browserQuota))}</p>
            </>
          )}
        </>
      )}
      {problem && <ProblemNote problem={problem} />}
      {progress !== undefined && <Progress label={t("casebook_checking")} value={progress} />}
      <div className="row">
        {progress === undefined && (
          <Button disabled={locked} onClick={() => void check()}>
            {t("casebook_self_check")}
          </Button>
        )}
        {!head && (
          <Button
            onClick={async () => {
              const read = await actions.headCode();
              if (read.ok) setHead(read.value);
              else setProblem(read.problem);
            }}
          >
            {t("casebook_show_head")}
          </Button>
        )}
      </div>
      {result && (
        <Note tone={sound ? "good" : "warning"}>
          <p role="status">{sound ? n("casebook_sound", result.checked) : t("casebook_damaged")}</p>
          {result.brokenAt !== null && <p>{t("casebook_log_broken", String(result.brokenAt))}</p>}
          <ul>
            {result.damaged.map(({ id, files }) => (
              <li key={id}>{t("casebook_damaged_item", id, files.join(", "))}</li>
            ))}
          </ul>
        </Note>
      )}
      {head && <HeadCodeNote code={head.code} actions={actions} />}
      <p className="small">{t("casebook_before_uninstall")}</p>
    </section>
  );
}
