import { type ReactNode, useState } from "react";
import { useWords } from "../words";

/** Hard words or pictures, blurred until a person asks for them. Screen readers are spared them too. */
export function Blurred({ blur, children }: { blur: boolean; children: ReactNode }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  if (!blur || shown) return <>{children}</>;
  return (
    <div className="blurred">
      <div className="blurred-content" aria-hidden="true" inert>
        {children}
      </div>
      <button type="button" className="quiet-button" onClick={() => setShown(true)}>
        {t("casebook_show")}
      </button>
    </div>
  );
}
