import { useEffect, useState } from "react";
import { bystandersIn, type CaptureRecord, type KeptEntry } from "../../lib/evidence";
import type { Box, Problem, Result } from "../../lib/model";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { SelectField } from "../shared/Field";
import { ProblemNote } from "../shared/Notes";
import { useWords } from "../words";
import { BoxCanvas } from "./BoxCanvas";
import type { CaseBookActions } from "./types";

interface Picture {
  name: string;
  url: string;
  width: number;
  height: number;
}

/** Boxes over other people in a capture's pictures. The original stays sealed; only the boxes are kept. */
export function RedactionEditor(props: {
  captureId: string;
  entries: KeptEntry[];
  actions: Pick<CaseBookActions, "view">;
  onSave(file: string, boxes: Box[]): Promise<Result<null>>;
  onClose(): void;
}) {
  const { t, n } = useWords();
  const { captureId, entries, actions } = props;
  const [record, setRecord] = useState<CaptureRecord | null>(null);
  const [pictures, setPictures] = useState<Picture[] | null>(null);
  const [name, setName] = useState("");
  const [boxes, setBoxes] = useState<Record<string, Box[]>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for one capture; each look is logged.
  useEffect(() => {
    let urls: string[] = [];
    let closed = false;
    void open().then((found) => {
      if (closed || !found) return;
      urls = found.pictures.map(({ url }) => url);
      setRecord(found.record);
      setPictures(found.pictures);
      setName(found.pictures[0]?.name ?? "");
      setBoxes(Object.fromEntries(found.pictures.map((picture) => [picture.name, boxesOf(found.record, picture)])));
    });
    return () => {
      closed = true;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [captureId]);

  async function open() {
    const opened = await actions.view(captureId);
    if (!opened.ok) {
      setProblem(opened.problem);
      return null;
    }
    const found: Picture[] = [];
    for (const file of opened.value.files.filter((each) => each.endsWith(".png"))) {
      const blob = await opened.value.file(file);
      if (!blob.ok) setProblem(blob.problem);
      else found.push({ name: file, url: URL.createObjectURL(blob.value), ...(await sizeOf(blob.value)) });
    }
    return { record: opened.value.record, pictures: found };
  }

  /** The boxes last saved for a picture; else the suggested ones. */
  function boxesOf(about: CaptureRecord, { name: file, width, height }: Picture): Box[] {
    const last = entries.findLast(({ captureId: id, entry }) => id === captureId && entry.kind === "redact" && entry.file === file);
    return last?.entry.kind === "redact" ? last.entry.boxes : bystandersIn(about, file, width, height);
  }

  const picture = pictures?.find((each) => each.name === name);
  const mine = boxes[name] ?? [];
  return (
    <Dialog title={t("casebook_redact_title", captureId)} onClose={props.onClose} wide>
      {problem && <ProblemNote problem={problem} />}
      <p>{t("casebook_redact_intro")}</p>
      {pictures === null && !problem && <p role="status">{t("casebook_opening")}</p>}
      {pictures && pictures.length > 1 && (
        <SelectField
          label={t("casebook_redact_picture")}
          value={name}
          options={pictures.map((each) => ({ value: each.name, label: each.name }))}
          onChoose={setName}
        />
      )}
      {picture && record && (
        <>
          <BoxCanvas {...picture} boxes={mine} onChange={(next) => setBoxes({ ...boxes, [name]: next })} />
          <div className="row">
            <Button onClick={() => setBoxes({ ...boxes, [name]: [...mine, ...bystandersIn(record, name, picture.width, picture.height)] })}>
              {t("casebook_redact_suggest")}
            </Button>
            <Button
              kind="main"
              onClick={async () => {
                const result = await props.onSave(name, mine);
                setProblem(result.ok ? null : result.problem);
                setSaved(result.ok ? n("casebook_redact_saved", mine.length) : null);
              }}
            >
              {t("casebook_redact_save")}
            </Button>
          </div>
          <p role="status">{saved}</p>
        </>
      )}
    </Dialog>
  );
}

/** Width and height in bitmap pixels, from the picture's own first bytes. */
async function sizeOf(png: Blob): Promise<{ width: number; height: number }> {
  const head = new DataView(await png.slice(0, 24).arrayBuffer());
  return head.byteLength < 24 ? { width: 1, height: 1 } : { width: head.getUint32(16), height: head.getUint32(20) };
}
