import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { TextArea } from "../shared/Field";
import { useWords } from "../words";

/** The bare frame of a page that could not be read, for those who mend Courtesy: seen in full before it is saved. */
export function SketchDialog({ sketch, onSave, onClose }: { sketch: string; onSave(): void; onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog title={t("sketch_open")} onClose={onClose}>
      <p>{t("sketch_what")}</p>
      <TextArea label={t("sketch_text")} rows={12} wrap="off" spellCheck={false} readOnly value={sketch} />
      <p className="soft">{t("sketch_send")}</p>
      <Button kind="main" onClick={onSave}>
        {t("sketch_save")}
      </Button>
    </Dialog>
  );
}
