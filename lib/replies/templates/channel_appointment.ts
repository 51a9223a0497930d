import type { Template } from "../template";

/** Asking for, changing or cancelling an appointment in public. */
const templates: Template[] = [
  {
    id: "channel_appointment.route",
    title: "How to book",
    en: {
      short:
        "We can't arrange or change appointments here, as it isn't private. Please use {app}, {contact} or call {phone}. If it is urgent call 111; in an emergency 999.",
      long: "We can't arrange or change appointments here, as it isn't private. Please use {app}, our contact page {contact} or call {phone}. If it is urgent call 111; in an emergency 999. For your privacy, please don't share any personal details on this page.",
    },
    cy: {
      short:
        "Ni allwn drefnu apwyntiadau yma gan nad yw'n breifat. Defnyddiwch {contact} neu ffoniwch {phone}. Os yw'n frys ffoniwch 111; mewn argyfwng 999.",
      long: "Ni allwn drefnu na newid apwyntiadau yma gan nad yw'n breifat. Defnyddiwch Ap GIG Cymru, {contact} neu ffoniwch {phone}. Os yw'n frys ffoniwch 111; mewn argyfwng 999.",
    },
  },
  {
    id: "channel_appointment.booking",
    title: "With the booking page",
    en: {
      short:
        "We can't arrange or change appointments here, as it isn't private. How to book is explained at {booking} If it is urgent call 111; in an emergency 999.",
      long: "We can't arrange or change appointments here, as it isn't private. How to book an appointment is explained here: {booking} If it is urgent call 111; in an emergency 999.",
    },
    cy: {
      short:
        "Ni allwn drefnu apwyntiadau yma gan nad yw'n breifat. Mae'r ffordd i archebu yma: {booking} Os yw'n frys ffoniwch 111; mewn argyfwng 999.",
      long: "Ni allwn drefnu na newid apwyntiadau yma gan nad yw'n breifat. Mae'r ffordd i archebu apwyntiad yma: {booking} Os yw'n frys ffoniwch 111; mewn argyfwng 999.",
    },
  },
  {
    id: "channel_appointment.phone",
    title: "By phone, no link",
    en: {
      short:
        "We can't arrange or change appointments here, as it isn't private. Please use {app} or call {phone}. If it is urgent call 111; in an emergency 999.",
      long: "We can't arrange or change appointments here, as it isn't private. Please use {app} or call {phone}. If it is urgent call 111; in an emergency 999.",
    },
    cy: {
      short: "Ni allwn drefnu apwyntiadau yma gan nad yw'n breifat. Ffoniwch {phone}. Os yw'n frys ffoniwch 111; mewn argyfwng 999.",
      long: "Ni allwn drefnu na newid apwyntiadau yma gan nad yw'n breifat. Ffoniwch {phone}. Os yw'n frys ffoniwch 111; mewn argyfwng 999.",
    },
  },
];

export default templates;
