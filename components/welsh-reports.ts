/**
 * Welsh for the guidance on reporting to a platform, by its English words. The words of the platforms' own menus stay as the platforms
 * show them, in English.
 */
export const WELSH_REPORTS: Record<string, string> = {
  // Where to start.
  "Press the three dots (…) beside the comment › Report comment": "Pwyswch y tri dot (…) wrth ymyl y sylw › Report comment",
  "Press the three dots (…) at the top right of the post › Report post": "Pwyswch y tri dot (…) ar ochr dde uchaf y postiad › Report post",
  "Press the three dots (⋮) beside the review › Report review": "Pwyswch y tri dot (⋮) wrth ymyl yr adolygiad › Report review",
  "Press the three dots (…) or Report beside the comment": "Pwyswch y tri dot (…) neu Report wrth ymyl y sylw",
  // Which reason to choose, where it is more than words of a menu.
  "Abuse & harassment (for an address or number: Privacy)": "Abuse & harassment (am gyfeiriad neu rif: Privacy)",
  "Bullying or harassment (for an address or number: Personal information)":
    "Bullying or harassment (am gyfeiriad neu rif: Personal information)",
  "Off-topic, only where there is no experience in it": "Off-topic, dim ond lle nad oes profiad ynddo",
  "Scam, fraud or false information (for a fake page: impersonation)": "Scam, fraud or false information (am dudalen ffug: impersonation)",
  "Spam, or Impersonation": "Spam, neu Impersonation",
  "Spam, or Conflict of interest": "Spam, neu Conflict of interest",
  "Personal information, only for the full name of someone who does not serve the public":
    "Personal information, dim ond ar gyfer enw llawn rhywun nad yw'n gwasanaethu'r cyhoedd",
  "Privacy: a picture or film of someone": "Privacy: llun neu ffilm o rywun",
  "Flag it after the police or 999 know": "Rhowch wybod amdano ar ôl i'r heddlu neu 999 gael gwybod",
  "Problem involving someone under 18, where it is a child": "Problem involving someone under 18, os plentyn ydyw",
  "Child safety, where it is a child": "Child safety, os plentyn ydyw",
  // What to expect.
  "Facebook answers in your Support Inbox, often within two days. On your own page you can also hide the comment: only the writer and their friends then see it.":
    "Mae Facebook yn ateb yn eich Support Inbox, yn aml o fewn dau ddiwrnod. Ar eich tudalen eich hun gallwch hefyd guddio'r sylw: dim ond yr awdur a'i ffrindiau sy'n ei weld wedyn.",
  "X writes to you by e-mail. Insults alone often stay up. You can hide a reply to your own post, but not remove it.":
    "Mae X yn ysgrifennu atoch drwy e-bost. Yn aml mae sarhad ar ei ben ei hun yn aros. Gallwch guddio ateb i'ch postiad eich hun, ond nid ei dynnu.",
  'Google looks at it within a few days and does not take sides about facts. You can follow it under "Reviews" in your Business Profile.':
    'Mae Google yn edrych arno o fewn ychydig ddyddiau ac nid yw\'n cymryd ochr am ffeithiau. Gallwch ei ddilyn o dan "Reviews" yn eich Business Profile.',
  "The review is taken down at once while moderators look at it, and may come back. So capture it first.":
    "Caiff yr adolygiad ei dynnu ar unwaith tra bydd cymedrolwyr yn edrych arno, a gall ddod yn ôl. Felly cipiwch ef yn gyntaf.",
  "No menu reason fits. Facebook has a separate legal form for defamation; ask your solicitor first.":
    "Nid oes rheswm addas yn y ddewislen. Mae gan Facebook ffurflen gyfreithiol ar wahân am ddifenwi; gofynnwch i'ch cyfreithiwr yn gyntaf.",
  "No menu reason fits. X has a separate legal form; ask your solicitor first.":
    "Nid oes rheswm addas yn y ddewislen. Mae gan X ffurflen gyfreithiol ar wahân; gofynnwch i'ch cyfreithiwr yn gyntaf.",
  "The flag is not meant for this. Google has a separate legal removal form; ask your solicitor first.":
    "Nid yw'r faner wedi'i bwriadu at hyn. Mae gan Google ffurflen gyfreithiol ar wahân i ofyn am dynnu cynnwys; gofynnwch i'ch cyfreithiwr yn gyntaf.",
  "X rarely takes down swearing. You can hide a reply to your own post.":
    "Anaml y bydd X yn tynnu rhegi. Gallwch guddio ateb i'ch postiad eich hun.",
  "X seldom acts on this. One neutral sentence with a link to the facts helps more.":
    "Anaml y bydd X yn gweithredu ar hyn. Mae un frawddeg niwtral gyda dolen at y ffeithiau yn helpu mwy.",
  "The flag is not meant for this. Google has a separate form for illegal content; the police are on 101.":
    "Nid yw'r faner wedi'i bwriadu at hyn. Mae gan Google ffurflen ar wahân am gynnwys anghyfreithlon; mae'r heddlu ar 101.",
  "A name alone breaks no rule there. On your own page you can hide the comment, where your policy insists.":
    "Nid yw enw ar ei ben ei hun yn torri rheol yno. Ar eich tudalen eich hun gallwch guddio'r sylw, os yw eich polisi'n mynnu hynny.",
  "A name alone breaks no rule there.": "Nid yw enw ar ei ben ei hun yn torri rheol yno.",
  'Google allows the names of people who serve the public, such as GPs. A full name of a receptionist may be removed. Google looks at it within a few days and does not take sides about facts. You can follow it under "Reviews" in your Business Profile.':
    "Mae Google yn caniatáu enwau pobl sy'n gwasanaethu'r cyhoedd, fel meddygon teulu. Gellir tynnu enw llawn derbynnydd. Mae Google yn edrych arno o fewn ychydig ddyddiau ac nid yw'n cymryd ochr am ffeithiau. Gallwch ei ddilyn o dan \"Reviews\" yn eich Business Profile.",
  "The NHS website shows no pictures.": "Nid yw gwefan y GIG yn dangos lluniau.",
  "Do not report this. Call for help first.": "Peidiwch â rhoi gwybod am hyn i'r wefan. Ffoniwch am help yn gyntaf.",
  "Do not report this first. Call for help, then tell the NHS website's service desk.":
    "Peidiwch â rhoi gwybod am hyn i'r wefan yn gyntaf. Ffoniwch am help, yna dywedwch wrth ddesg wasanaeth gwefan y GIG.",
  "Do not report this: it breaks no rule of the platform. Show the person the right way instead. If it shows a date of birth or a phone number on your own page, hide it.":
    "Peidiwch â rhoi gwybod am hyn: nid yw'n torri rheol y platfform. Dangoswch y ffordd gywir i'r person yn lle hynny. Os yw'n dangos dyddiad geni neu rif ffôn ar eich tudalen eich hun, cuddiwch ef.",
  "Courtesy does not know this platform's menus. Look for Report, and choose the reason nearest to your policy's clause.":
    "Nid yw Courtesy yn adnabod dewislenni'r platfform hwn. Chwiliwch am Report, a dewiswch y rheswm agosaf at gymal eich polisi.",
  "Nothing there fits. Tell your manager.": "Nid oes dim yno yn addas. Dywedwch wrth eich rheolwr.",
};
