import { list } from "./list";

/** Things that people call names: no one is hurt by it. */
export const THINGS: ReadonlySet<string> = new Set(
  list(`
    system queue app website phone phones line machine music park menu door building loo toilet kettle chair chairs bed letter
    form software kiosk robot bot ai printer screen weather car van bike bus train laptop computer tablet keyboard mouse satnav
    boiler fridge oven hoover washer tv telly remote alarm clock tannoy light lights heating lift ramp stairs plug charger code password
    login game console song film tooth knee hip back toe bladder virus bug wasp wasps seagull weed weeds bindweed drawer zip tin jar envelope lid
    parking barrier gate sign carpet wallpaper roof traffic road roundabout thing things place surgery
    automated checkout self-checkout check-in touchscreen touch_screen intercom doorbell voicemail answerphone ringtone speaker speakers
    microphone mic webcam camera scanner shredder photocopier copier fax stapler biro pen pens paper papers page pages poster posters leaflet
    leaflets noticeboard board clipboard folder file files spreadsheet captcha pop-up popup cookie cookies email emails text texts
    notification notifications inbox link links browser wifi wi-fi broadband router server update updates download chatbot chatbots
    algorithm machine machines gadget gizmo contraption device devices tool appliance motor engine exhaust tyre tyres clutch gearbox wagon
    lorry truck moped scooter scooters motorbike bikes cars buses trains tram taxi plane ferry boat trailer caravan tractor digger mower
    lawnmower strimmer hedge lawn garden fence shed greenhouse gutter gutters drain drains pipe pipes tap taps sink bath shower radiator
    radiators heater fan fans fuse socket bulb bulbs lamp freezer dishwasher microwave toaster blender juicer iron dryer sofa settee
    mattress pillow cushion table tables stool bench shelf shelves cupboard wardrobe curtain curtains blind blinds rug mat mirror window
    windows door doors handle hinge lock key keys bell bells ladder hammer drill screwdriver flatpack coat coats jacket jumper cardigan
    shirt trousers jeans skirt dress shoe shoes boot boots sock socks slipper slippers hat glove gloves scarf glasses specs headphones
    earphones earbuds watch ring costume umbrella bag bags case suitcase bin bins recycling skip tent football match game games half
    league goal season referee's film films movie sequel book novel song songs album episode series programme advert adverts ad ads
    sandwich sandwiches pie pies pasty pasties chip chips burger pizza curry soup stew bread toast cake cakes biscuit biscuits scone
    pudding custard gravy tea coffee milk beer pint wine cheese bacon sausage sausages egg eggs apple banana potato turnip parkin
    rain wind fog frost snow hail storm summer winter autumn weather monday mondays tuesday wednesday thursday friday saturday sunday
    morning week month calendar meeting meetings rota invite job jobs exam homework essay tax taxes council_tax bill bills budget policy
    policies rule rules bureaucracy paperwork process procedure procedures scheme law laws course option options menu menus queueing
    hangover cold flu cough headache migraine toothache cramp cramps rash boil bunion verruca arthritis sciatica gout shingles eczema
    asthma reflux ulcer hernia piles kidney stones gallstones prostate hip knees ankle shoulder elbow thumb finger ear stomach belly gut
    bowel bowels skin nerve nerves pacemaker hearing_aid catheter cannula needle needles cuff syringe tablet pills pill capsule inhaler
    patch bandage plaster plasters sling crutch crutches wheelchair trolley midge midges horsefly nettle nettles brambles slug slugs snail
    snails mosquito mosquitoes flea fleas crow crows goose geese magpie magpies squirrel squirrels fox foxes badger mole moles hedgehog
    cat kitten puppy hamster budgie parrot tortoise goldfish pony lamb lambs cockerel
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
