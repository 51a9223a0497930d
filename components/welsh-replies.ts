/** Welsh for what is said of a reply, by its English words. */
export const WELSH_REPLIES: Record<string, string> = {
  // Why the reply check is unsure of some words.
  "A row of capitals reads as shouting.": "Mae rhes o briflythrennau yn darllen fel gweiddi.",
  "A threat in public frightens people out of raising concerns, and reads badly for the practice.":
    "Mae bygythiad yn gyhoeddus yn codi ofn ar bobl rhag codi pryderon, ac yn edrych yn wael i'r practis.",
  "Anyone can read an answer given here. Personal details must not be asked for in public.":
    "Gall unrhyw un ddarllen ateb a roddir yma. Rhaid peidio â gofyn am fanylion personol yn gyhoeddus.",
  "Arguing about what happened confirms that something did, and looks defensive to others.":
    "Mae dadlau am beth ddigwyddodd yn cadarnhau bod rhywbeth wedi digwydd, ac yn edrych yn amddiffynnol i eraill.",
  "Arranging someone's care in public shows that they are a patient, and anyone can read it.":
    "Mae trefnu gofal rhywun yn gyhoeddus yn dangos ei fod yn glaf, a gall unrhyw un ei ddarllen.",
  "Asking for stars or offering something for a review is against the platforms' rules and the law on fake reviews.":
    "Mae gofyn am sêr neu gynnig rhywbeth am adolygiad yn erbyn rheolau'r platfformau a'r gyfraith ar adolygiadau ffug.",
  "Google does not let a business discourage reviews. This reads as if people should not write here.":
    "Nid yw Google yn gadael i fusnes annog pobl i beidio ag adolygu. Mae hyn yn darllen fel pe na ddylai pobl ysgrifennu yma.",
  "Kind words about someone's health still tell the public about it.":
    "Mae geiriau caredig am iechyd rhywun yn dal i ddweud wrth y cyhoedd amdano.",
  "Saying what you looked up shows that there was something to look up.":
    "Mae dweud beth y buoch yn chwilio amdano yn dangos bod rhywbeth i'w ganfod.",
  "These words are about someone's health or medicine, and anyone can read them.":
    "Mae'r geiriau hyn am iechyd neu feddyginiaeth rhywun, a gall unrhyw un eu darllen.",
  "These words tell everyone whether a person is a patient here.": "Mae'r geiriau hyn yn dweud wrth bawb a yw rhywun yn glaf yma.",
  "This admits a fault or denies one. Both confirm that something happened, and may matter in law.":
    "Mae hyn yn cyfaddef bai neu'n ei wadu. Mae'r ddau'n cadarnhau bod rhywbeth wedi digwydd, a gallant fod o bwys yn y gyfraith.",
  "This is a mobile number. A private number must never stand in public.":
    "Rhif ffôn symudol yw hwn. Rhaid i rif preifat beidio byth â bod yn gyhoeddus.",
  "This is a personal or NHSmail address. It must not stand in public.":
    "Cyfeiriad personol neu NHSmail yw hwn. Rhaid iddo beidio â bod yn gyhoeddus.",
  "This may be the writer's name. Leave it out.": "Gall hwn fod yn enw'r awdur. Gadewch ef allan.",
  "This names a member of staff. Keep names off public pages, even to thank or defend someone.":
    "Mae hyn yn enwi aelod o staff. Cadwch enwau oddi ar dudalennau cyhoeddus, hyd yn oed i ddiolch i rywun neu ei amddiffyn.",
  "This reads as if it is about one person's own case.": "Mae hyn yn darllen fel pe bai am achos un person.",
  "This runs an errand for one person in public, so it shows that they are a patient.":
    "Mae hyn yn gwneud neges dros un person yn gyhoeddus, felly mae'n dangos ei fod yn glaf.",
  "This sentence reads like one about a person's own case, or about what happened.":
    "Mae'r frawddeg hon yn darllen fel un am achos rhywun, neu am beth ddigwyddodd.",
  "This sounds sharp, mocking or careless to the many people who will read it later.":
    "Mae hyn yn swnio'n swta, yn wawdlyd neu'n ddiofal i'r llu o bobl a fydd yn ei ddarllen wedyn.",
  "This speaks of someone's own care, so it tells everyone that they are, or are not, a patient.":
    "Mae hyn yn sôn am ofal rhywun, felly mae'n dweud wrth bawb ei fod, neu nad yw, yn glaf.",
  "This tells everyone that the person was in touch with you or came in.":
    "Mae hyn yn dweud wrth bawb fod y person wedi cysylltu â chi neu wedi dod i mewn.",
  "A day or a time points to a visit or a call, and so to a patient.":
    "Mae diwrnod neu amser yn awgrymu ymweliad neu alwad, ac felly glaf.",
  "Asking someone to take down an honest review looks like silencing them, and Google forbids it.":
    "Mae gofyn i rywun dynnu adolygiad gonest i lawr yn edrych fel ei dawelu, ac mae Google yn ei wahardd.",
  // Titles of the shipped replies.
  "Calm reminder": "Nodyn pwyllog",
  "With the code of conduct": "Gyda'r cod ymddygiad",
  "Calm reminder, no link": "Nodyn pwyllog, heb ddolen",
  "How to book": "Sut i drefnu",
  "With the booking page": "Gyda'r dudalen drefnu",
  "By phone, no link": "Dros y ffôn, heb ddolen",
  "How to reach us": "Sut i gysylltu â ni",
  "Not private here": "Nid yw'n breifat yma",
  "How to complain": "Sut i gwyno",
  "How to complain, no link": "Sut i gwyno, heb ddolen",
  "Kind answer": "Ateb caredig",
  "Kind answer, no link": "Ateb caredig, heb ddolen",
  "Thank you, nothing more": "Diolch, a dim mwy",
  "Only if the manager insists": "Dim ond os yw'r rheolwr yn mynnu",
  "Where the facts are": "Ble mae'r ffeithiau",
  "Where the facts are, no link": "Ble mae'r ffeithiau, heb ddolen",
  "Warning to others": "Rhybudd i eraill",
  "Protect privacy": "Gwarchod preifatrwydd",
  "Protect privacy, no link": "Gwarchod preifatrwydd, heb ddolen",
  "Recordings are for personal use": "At ddefnydd personol y mae recordiadau",
  "Thank you": "Diolch",
  "Thank you, with the review link": "Diolch, gyda'r ddolen adolygu",
  "Also welcome elsewhere": "Croeso mewn man arall hefyd",
  "Where to get help now": "Ble i gael help nawr",
  "Support now": "Cymorth nawr",
  "Names stay private": "Mae enwau'n aros yn breifat",
  "Names stay private, no link": "Mae enwau'n aros yn breifat, heb ddolen",
  "Plain sentence": "Brawddeg syml",
};
