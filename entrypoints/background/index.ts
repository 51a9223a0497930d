import { defineBackground } from "wxt/utils/define-background";
import { answer } from "../../lib/extension/carry";
import { noteUncaught } from "../../lib/extension/last-errors";
import { capturePages } from "./capturing";
import { servePages } from "./counting";
import { openOnGesture } from "./gestures";
import { judgePages } from "./judging";
import { keepRecords } from "./keeping";
import { followPermissions } from "./sites";

export default defineBackground(() => {
  // Listeners must stand before the first await: a sleeping worker is woken by the very event it must hear.
  noteUncaught();
  const judging = judgePages();
  const keeping = keepRecords(judging);
  answer({ ...judging.answers, ...servePages(judging, keeping), ...keeping.answers });
  followPermissions();
  capturePages(judging);
  openOnGesture();
});
