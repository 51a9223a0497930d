import { useId } from "react";

/** One line of a chart. */
export interface Bar {
  label: string;
  value: number;
}

const ROW = 28;
const LABEL = 260;
const WIDTH = 640;

/** A bar chart in plain SVG, for the eye; the table beside it holds the same numbers for everyone. */
export function Bars({ title, bars }: { title: string; bars: Bar[] }) {
  const id = useId();
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <svg className="bars" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {bars.map((bar, index) => {
        const length = ((WIDTH - LABEL - 48) * bar.value) / most;
        const middle = index * ROW + ROW / 2;
        return (
          <g key={bar.label}>
            <text x={LABEL - 10} y={middle} textAnchor="end" dominantBaseline="central" className="bars-label">
              {bar.label}
            </text>
            <rect x={LABEL} y={index * ROW + 5} width={Math.max(length, 1)} height={ROW - 10} className="bars-bar" />
            <text x={LABEL + length + 8} y={middle} dominantBaseline="central" className="bars-value">
              {bar.value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
