import { piece } from "../../in-lines";

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const SEASON = "(?:year|yr|spring|summer|autumn|winter|christmas|easter|new year|boxing day)";
/** Not "I am used to him hitting me". */
const USED = piece`(?<!\b(?:am|im|is|are|was|were|be|been|gets?|got|getting|not|so) |'(?:m|s|re) )used`;
const YOUNG = piece`
  (?:
    \d+|an? (?:child|kid|girl|boy|baby|lad|lass|student|teen\w*)|at (?:school|college|uni\w*)|young\w*|little|small|newly|first
    |\w+teen|six|seven|eight|nine|ten|eleven|twelve|in my (?:teens|twenties|thirties)
  )
`;

/** So long ago that what is told of it is over, unless it is said to be so again. The one place where that is said. */
export const LONG_AGO = piece`
  (?:
    (?:years?|yrs?|months?|winters?|summers?|decades?) (?:ago|back|later)|last ${SEASON}
    |(?:in|of|during) (?:19\d|20[0-2])\d|(?:in|during) (?:the )?(?:first )?lockdown|${USED} to|when i first \w+
    |(?:when|before) i (?:came here|joined|registered)|when i was ${YOUNG}
    |as a (?:child|kid|teenager|student|girl|boy|lad|young \w+)|back in the day|the old me
    |in the past(?! (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b)
  )
`;

/** Some time ago: what is told of it is news, and happens no more, unless the same sentence speaks of now. */
export const EARLIER = piece`
  (?:
    ${LONG_AGO}|(?:last|this past) (?:week|month|${MONTH})|(?:in|over|at) (?:${MONTH}|christmas|easter|new year)
    |weeks? (?:ago|back|later)|that was (?:in |on |a |back in )?(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)
  )
`;
