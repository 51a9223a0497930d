import { piece } from "../../in-lines";

/** Doctors and nurses of the screen, of books, history and the news, whom nobody meets at a practice. */
export const KNOWN_DOCTORS = piece`
  (?:
    (?:dr|doc|doctor) (?:
      mcstuffins|martin ellingham|nookey|frankenstein|crippen|shipman|harold shipman|mengele|eggman|robotnik
      |octopus|doom|manhattan|nefario|strangelove|kildare|karl kennedy|zoidberg|hibbert|mcdreamy|faustus
      |samuel johnson|sleep|truth|death|hilary jones|ranj(?: singh)?
      |xand|chris van tulleken|michael mosley|fauci
    )
    |doc (?:martin|mcstuffins|brown|holliday|marten)s?
    |nurse (?:ratched|ratchet|gladys emmanuel)
    |(?:prof|professor) (?:\w+ )?(?:whitty|van[ -]?tam|neil ferguson|lockdown|snape|dumbledore|moriarty|brian cox)
    |sister (?:act|sledge)
  )
`;
/** Words before a name that tell of a story or of the television. */
export const STORY_BEFORE = piece`
  (?:
    episodes? of|series of|binge\w*|re-?runs? of|repeats of|box ?set of|carry on|dressed (?:up )?as|call the midwife
  )
`;
/** Words after a name that do. */
export const STORY_AFTER = piece`
  (?:
    plasters?|costume|outfit|doll|toy|kit|dvd|episodes?|impression|sketch
    |(?:off|from|in|on|out of) (?:the |that |off )?(?:telly|tv|box|film|movie|simpsons|casualty|holby\w*|corrie|coronation street|eastenders
      |emmerdale|doctors|neighbours|home and away|call the midwife|scrubs|house|er|grey'?s|star trek|doctor who|carry on\w*|cuckoo'?s
      |one flew|pokemon)
  )
`;
/** What is called after a person, and no verb. */
export const PLACE_AFTER = piece`
  (?:
    road|rd|street|lane|avenue|crescent|terrace|pub|inn|arms|tavern|hospital|infirmary|library|academy|memorial|wing|building|foundation
    |stadium|statue|plaque|bus stop|estate
  )
`;
/** The same where it has a capital and so belongs to the name: "Doctor Steel Close". */
export const PLACE_WITHIN = "(?:close|way|drive|court|gardens?|square|place|street|road|lane|avenue|hospital|school|house|centre)";
