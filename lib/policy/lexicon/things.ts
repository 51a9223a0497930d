import { list } from "./list";

/** Things that people call names: no one is hurt by it. */
export const THINGS: ReadonlySet<string> = new Set(
  list(`
    system queue app website phone phones line machine music park menu door building loo toilet kettle chair chairs bed letter
    form software kiosk robot bot ai printer screen weather car van bike bus train laptop computer tablet keyboard mouse satnav
    boiler fridge oven hoover washer tv telly remote alarm clock tannoy light lights heating lift ramp stairs plug charger code password
    login game console song film tooth knee hip back toe bladder virus bug wasp wasps seagull weeds drawer zip tin jar envelope lid
    parking barrier gate sign carpet wallpaper roof traffic road roundabout thing things place surgery
  `),
);

/** Things, beasts and family at which people swear in fun, and what is said of who made a thing: the blow is meant for these. */
export const SWORN_AT: ReadonlySet<string> = new Set(
  list(`
    slab slabs paving step steps ice icy kerb pothole potholes handrail floor budgie half computer parrot printer self machine kiosk
    ticket invented invents designed designs built chose tannoy app website ringtone music husband missus hubby wife kid alarm robot ramp
    doorbell seagull seagulls pigeon weeds
  `),
);

/** Where people come to harm by accident. */
export const HAZARDS: ReadonlySet<string> = new Set(
  list(`
    slab slabs paving pavement step steps stair stairs staircase ice icy kerb pothole potholes handrail railing floor ramp lift door doors
    path road junction crossing corner car_park park carpark driveway drive wire cable cables carpet tile tiles puddle mud bollard ladder
    scaffold scaffolding roof ceiling system lighting lights lamp fog traffic speeding drivers grit gritted mended fixed lift
  `),
);
