import { toBase64 } from "../bytes";
import type { Gathered } from "../gather";
import type { Picture, ReportData } from "./data";

/** Bytes of pictures inside the report at most: beyond that a browser is slow to open it, and the files lie beside it anyway. */
const BUDGET = 40_000_000;

/** Puts the pictures into the report: of each exhibit first the one that shows the comment whole, then the others while there is room. */
export async function withPictures(data: ReportData, gathered: Gathered): Promise<ReportData> {
  const files = new Map(gathered.captures.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
  let room = BUDGET;
  const embed = async (picture: Picture): Promise<Picture> => {
    const file = files.get(`data/${picture.path}`);
    if (!file || file.size > room) return picture;
    room -= file.size;
    return { ...picture, base64: toBase64(await (await file.open()).arrayBuffer()) };
  };
  const exhibits = [];
  for (const exhibit of data.exhibits) {
    const whole = exhibit.pictures.filter(({ path }) => path.endsWith("element.png"));
    const others = exhibit.pictures.filter((picture) => !whole.includes(picture));
    const pictures = [];
    for (const picture of [...whole, ...others]) pictures.push(await embed(picture));
    exhibits.push({ ...exhibit, pictures });
  }
  return { ...data, exhibits };
}
