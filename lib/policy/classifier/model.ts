import { type Model, modelOf } from "./linear";
import { unpack } from "./pack";

export type { Model } from "./linear";

/** The weights travel inside the bundle as text: an extension page may fetch nothing. It is asked for once and then let go. */
const files = import.meta.glob<() => string>("../../../public/model/weights.txt", { query: "?when-asked", import: "default", eager: true });

let model: Model | undefined;

/** The model that ships with Courtesy, made on first use and kept; undefined in a checkout where none has been trained. */
export function loadModel(): Model | undefined {
  const read = Object.values(files)[0];
  if (model === undefined && read !== undefined) model = modelOf(unpack(read()));
  return model;
}
