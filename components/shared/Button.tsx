import type { ComponentPropsWithRef } from "react";

export interface ButtonProps extends ComponentPropsWithRef<"button"> {
  /** `main`: the one action of a card or form. `second`: beside it. `quiet`: looks like a link. `warning`: takes something away. */
  kind?: "main" | "second" | "quiet" | "warning";
}

const CLASSES = {
  main: "nhsuk-button nhsuk-button--small",
  second: "nhsuk-button nhsuk-button--small nhsuk-button--secondary",
  warning: "nhsuk-button nhsuk-button--small nhsuk-button--warning",
  quiet: "quiet-button",
};

/** A button that never submits a form unless told to. */
export function Button({ kind = "second", className = "", type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={`${CLASSES[kind]} ${className}`.trim()} {...rest} />;
}
