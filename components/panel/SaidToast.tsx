import { Button } from "../shared/Button";
import { Toast } from "../shared/Notes";
import { useWords } from "../words";

/** What was just done. `key` tells one from the next. */
export interface Said {
  message: string;
  key: number;
  undo?: () => void;
  /** Words that could be left alone from now on. */
  exception?: string;
}

/** Says what was done, with undo and, after "not a breach", the offer of an exception. */
export function SaidToast(props: { said: Said; onGone(): void; onException(words: string): void }) {
  const { t } = useWords();
  const { said } = props;
  const { undo, exception } = said;
  return (
    <Toast
      message={said.message}
      onGone={props.onGone}
      onUndo={
        undo &&
        (() => {
          undo();
          props.onGone();
        })
      }
    >
      {exception !== undefined && (
        <Button kind="quiet" onClick={() => props.onException(exception)}>
          {t("settle_add_exception", exception)}
        </Button>
      )}
    </Toast>
  );
}
