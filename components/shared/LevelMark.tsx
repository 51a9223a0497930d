import type { Level } from "./levels";

/** One shape a level, so that nothing hangs on colour alone: triangle, square, diamond, circle, heart-like drop. */
const SHAPES: Record<Level, string> = {
  safety: "M8 1 15.5 15H.5Z",
  breach: "M1.5 1.5h13v13h-13Z",
  review: "M8 .5 15.5 8 8 15.5.5 8Z",
  route: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z",
  info: "M8 14.5 1.6 8A3.9 3.9 0 0 1 8 3.6 3.9 3.9 0 0 1 14.4 8Z",
};

/** The shape of a level; decoration beside its word. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <svg className={`level-mark level-${level}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={SHAPES[level]} />
    </svg>
  );
}
