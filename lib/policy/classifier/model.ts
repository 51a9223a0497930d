import { type Model, modelOf } from "./linear";
import { unpack } from "./pack";

export type { Model } from "./linear";

/** The weights travel inside the bundle as text: an extension page may fetch nothing. */
const files = import.meta.glob<string>("../../../public/model/weights.txt", { query: "?raw", import: "default", eager: true });

let model: Model | undefined;

/** The model that ships with Courtesy, made on first use and kept; undefined in a checkout where none has been trained. */
export function loadModel(): Model | undefined {
  const text = Object.values(files)[0];
  if (model === undefined && text !== undefined) model = modelOf(unpack(text));
  return model;
}
