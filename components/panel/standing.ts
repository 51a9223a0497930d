import type { Done } from "../../lib/extension/memory";

type Parts = Partial<Omit<Done, "on">>;

/** Only what was done about the words that stand there now: what was added to them since has been seen by nobody. */
export function standing(done: Done | null): Parts {
  const { handedOver, captured, reported } = done ?? {};
  return {
    ...(handedOver && !handedOver.edited && { handedOver }),
    ...(captured && !captured.edited && { captured }),
    ...(reported && !reported.edited && { reported }),
  };
}
