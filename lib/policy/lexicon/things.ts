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
