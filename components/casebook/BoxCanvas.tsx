import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Box } from "../../lib/model";
import { Button } from "../shared/Button";
import { useWords } from "../words";
import { between, within } from "./redaction";

/** How far one press of an arrow key moves or grows a box, in bitmap pixels. */
const STEP = 10;
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A picture with boxes over it. Drawn with the mouse, or added and moved with the keys. */
export function BoxCanvas(props: { url: string; width: number; height: number; boxes: Box[]; onChange(boxes: Box[]): void }) {
  const { t } = useWords();
  const { width, height, boxes } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [drawn, setDrawn] = useState<Box | null>(null);

  const pointOf = (event: PointerEvent) => {
    const area = svg.current!.getBoundingClientRect();
    return { x: ((event.clientX - area.left) / area.width) * width, y: ((event.clientY - area.top) / area.height) * height };
  };
  const change = (index: number, box: Box | null) =>
    props.onChange(
      box ? boxes.map((each, at) => (at === index ? within(box, width, height) : each)) : boxes.filter((_, at) => at !== index),
    );
  const onKey = (event: KeyboardEvent, index: number) => {
    const box = boxes[index]!;
    const arrow = ARROWS[event.key];
    if (event.key === "Delete" || event.key === "Backspace") {
      change(index, null);
      // The next box takes its place; after the last there is none.
      if (index === boxes.length - 1) svg.current?.focus();
    } else if (arrow && event.shiftKey) change(index, { ...box, width: box.width + arrow[0] * STEP, height: box.height + arrow[1] * STEP });
    else if (arrow) change(index, { ...box, x: box.x + arrow[0] * STEP, y: box.y + arrow[1] * STEP });
    else return;
    event.preventDefault();
  };
  return (
    <div className="box-canvas">
      <p id="box-keys" className="small">
        {t("casebook_box_keys")}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing. */}
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        tabIndex={-1}
        aria-label={t("casebook_box_picture")}
        aria-describedby="box-keys"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture?.(event.pointerId);
          setFrom(pointOf(event));
        }}
        onPointerMove={(event) => from && setDrawn(between(from, pointOf(event)))}
        onPointerUp={() => {
          // A click without a stretch draws nothing.
          if (drawn && drawn.width > 3 && drawn.height > 3) props.onChange([...boxes, within(drawn, width, height)]);
          setFrom(null);
          setDrawn(null);
        }}
      >
        <image href={props.url} width={width} height={height} />
        {boxes.map((box, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing.
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its place; moving it must not lose the focus.
            key={index}
            {...box}
            className="box"
            role="button"
            tabIndex={0}
            aria-label={t("casebook_box", index + 1, box.x, box.y)}
            onKeyDown={(event) => onKey(event, index)}
          />
        ))}
        {drawn && <rect {...drawn} className="box box-drawn" />}
      </svg>
      <div className="row">
        <Button
          onClick={() =>
            props.onChange([...boxes, within({ x: width / 2 - width / 8, y: 20, width: width / 4, height: 40 }, width, height)])
          }
        >
          {t("casebook_box_add")}
        </Button>
        {boxes.length > 0 && <Button onClick={() => props.onChange(boxes.slice(0, -1))}>{t("casebook_box_remove")}</Button>}
      </div>
    </div>
  );
}
