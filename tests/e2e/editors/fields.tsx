import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** A form whose text React controls, as most reply forms are: text set behind React's back is not sent. */
const sent: string[] = [];
Object.assign(window, { sent });

function Form({ mount }: { mount: HTMLElement }) {
  const [reply, setReply] = useState(mount.dataset.draft ?? "");
  Object.assign(mount, { stateText: () => reply });
  return createElement(
    "form",
    {
      onSubmit: (event: { preventDefault(): void }) => {
        event.preventDefault();
        sent.push(reply);
      },
    },
    createElement(mount.dataset.editor === "input" ? "input" : "textarea", {
      value: reply,
      maxLength: mount.dataset.most ? Number(mount.dataset.most) : undefined,
      onChange: (event: { target: { value: string } }) => setReply(event.target.value),
    }),
    createElement("button", { type: "submit" }, "Send"),
  );
}

for (const mount of document.querySelectorAll<HTMLElement>("[data-editor='textarea'], [data-editor='input']")) {
  createRoot(mount).render(createElement(Form, { mount }));
}
