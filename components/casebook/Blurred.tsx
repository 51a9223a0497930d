import { type ReactNode, useState } from "react";
import { Button } from "../shared/Button";
import { useWords } from "../words";

/** Hard words or pictures, blurred until a person asks for them. Screen readers are spared them too. */
export function Blurred({ blur, warning, children }: { blur: boolean; warning?: string; children: ReactNode }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  if (!blur) return <>{children}</>;
  return (
    <div className="veil">
      {!shown && warning && <p className="small">{warning}</p>}
      {shown ? (
        children
      ) : (
        <div className="veil-content" aria-hidden="true" inert>
          {children}
        </div>
      )}
      <Button kind="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? "casebook_hide" : "casebook_show")}
      </Button>
    </div>
  );
}
