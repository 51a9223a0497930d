import { WELSH_REPORTS } from "./welsh-reports";
import { WELSH_STEPS } from "./welsh-steps";

/**
 * Welsh for the sentences that the folders below the screens say in English, by their English words; `$1`, `$2`… stand for values.
 * The messages of the screens themselves are in `public/_locales`.
 */
const WELSH: Record<string, string> = {
  ...WELSH_REPORTS,
  ...WELSH_STEPS,
  // Problems: what happened, what was kept, what to do.
  "$1 cannot be erased in one step.": "Ni ellir dileu $1 mewn un cam.",
  "$1 must not be erased: the case is held.": "Rhaid peidio â dileu $1: mae'r achos yn cael ei gadw.",
  "A file of capture $1 is missing.": "Mae ffeil o gipiad $1 ar goll.",
  "A passphrase is already set.": "Mae cyfrinymadrodd wedi'i osod yn barod.",
  "All other captures are not affected.": "Nid yw hyn yn effeithio ar y cipiadau eraill.",
  "All other captures are there.": "Mae'r cipiadau eraill i gyd yno.",
  "Ask the authority again.": "Gofynnwch i'r awdurdod eto.",
  "Ask whoever sent the file for a fresh one.": "Gofynnwch i'r sawl a anfonodd y ffeil am un newydd.",
  "Capture $1 is not in the case book.": "Nid yw cipiad $1 yn y llyfr achosion.",
  "Capture $1 is not what was sealed ($2), so it cannot be exported.": "Nid cipiad $1 yw'r hyn a seliwyd ($2), felly ni ellir ei allforio.",
  "Capture again when you are ready.": "Cipiwch eto pan fyddwch yn barod.",
  "Capture it where it is.": "Cipiwch ef lle mae.",
  "Capture the comment again.": "Cipiwch y sylw eto.",
  "Captures are readable on this computer.": "Mae modd darllen y cipiadau ar y cyfrifiadur hwn.",
  "Check capital letters and spaces, or use the printed recovery key.":
    "Gwiriwch y priflythrennau a'r bylchau, neu defnyddiwch yr allwedd adfer a argraffwyd.",
  "Check the number.": "Gwiriwch y rhif.",
  "Choose a reply, then try again.": "Dewiswch ateb, yna rhowch gynnig arall arni.",
  "Choose at least one capture.": "Dewiswch o leiaf un cipiad.",
  "Choose the ZIP that was exported.": "Dewiswch y ZIP a allforiwyd.",
  "Choose the bundle that the request was made from.": "Dewiswch y bwndel y gwnaed y cais ohono.",
  "Click in the reply box and press Ctrl+V.": "Cliciwch yn y blwch ateb a phwyswch Ctrl+V.",
  "Close other Courtesy windows and try again.": "Caewch ffenestri eraill Courtesy a rhowch gynnig arall arni.",
  "Copied: press Ctrl+V.": "Wedi'i gopïo: pwyswch Ctrl+V.",
  "Copy the words of your policy and paste them here.": "Copïwch eiriau eich polisi a'u gludo yma.",
  "Correct the lines named below, or ask whoever sent the file.": "Cywirwch y llinellau isod, neu gofynnwch i'r sawl a anfonodd y ffeil.",
  "Courtesy is running on the neutral settings. Open Set-up to enter them again, or import your practice file.":
    "Mae Courtesy yn rhedeg ar y gosodiadau niwtral. Agorwch Gosod i'w rhoi eto, neu fewnforio ffeil eich practis.",
  "Do not use this capture; tell your IT.": "Peidiwch â defnyddio'r cipiad hwn; dywedwch wrth eich adran TG.",
  "End the hold first, if whoever asked for it agrees.": "Rhowch derfyn ar y cadw yn gyntaf, os yw'r sawl a ofynnodd amdano yn cytuno.",
  "Everything captured before is safe. The log says that this capture was interrupted.":
    "Mae popeth a gipiwyd o'r blaen yn ddiogel. Mae'r log yn dweud bod y cipiad hwn wedi'i dorri ar ei ganol.",
  "Everything in it is kept, sealed.": "Mae popeth ynddo wedi'i gadw, dan sêl.",
  "Everything in the case book is kept.": "Mae popeth yn y llyfr achosion wedi'i gadw.",
  "Everything kept before is still there.": "Mae popeth a gadwyd o'r blaen yno o hyd.",
  "Export again when you are ready.": "Allforiwch eto pan fyddwch yn barod.",
  "Export again. If it fails again, restart the browser.": "Allforiwch eto. Os yw'n methu eto, ailgychwynnwch y porwr.",
  "Export them in two or more parts.": "Allforiwch nhw mewn dwy ran neu fwy.",
  "Export without it, and ask your IT to check this computer's disk.":
    "Allforiwch hebddo, a gofynnwch i'ch adran TG wirio disg y cyfrifiadur hwn.",
  "Four words in a row are easy to remember and hard to guess.": "Mae pedwar gair yn olynol yn hawdd eu cofio ac yn anodd eu dyfalu.",
  "Free some space (empty the bin, delete old downloads), then do it again.":
    "Rhyddhewch le (gwagiwch y bin, dilëwch hen lawrlwythiadau), yna gwnewch hyn eto.",
  "Go back to the comment and capture again.": "Ewch yn ôl at y sylw a chipiwch eto.",
  "If you have forgotten the passphrase, use the printed recovery key.":
    "Os ydych wedi anghofio'r cyfrinymadrodd, defnyddiwch yr allwedd adfer a argraffwyd.",
  "It may have been erased: see the log.": "Efallai ei fod wedi'i ddileu: gweler y log.",
  "Keep this tab in front, do not scroll, and capture again.": "Cadwch y tab hwn ar y blaen, peidiwch â sgrolio, a chipiwch eto.",
  "Mark the text yourself and press Ctrl+C.": "Marciwch y testun eich hun a phwyswch Ctrl+C.",
  "No capture was chosen.": "Ni ddewiswyd cipiad.",
  "No open reply box was found.": "Ni chafwyd blwch ateb ar agor.",
  "No passphrase is set.": "Nid oes cyfrinymadrodd wedi'i osod.",
  "No rules were found in this text.": "Ni chafwyd rheolau yn y testun hwn.",
  "Nothing was changed or captured.": "Ni newidiwyd na chipiwyd dim.",
  "Nothing was changed.": "Ni newidiwyd dim.",
  "Nothing was changed. All captures are still there.": "Ni newidiwyd dim. Mae'r cipiadau i gyd yno o hyd.",
  "Nothing was changed: the policy in force stays as it is.": "Ni newidiwyd dim: mae'r polisi sydd mewn grym yn aros fel y mae.",
  "Nothing was changed: your policy, replies and links are as they were.":
    "Ni newidiwyd dim: mae eich polisi, eich atebion a'ch dolenni fel yr oeddent.",
  "Nothing was checked.": "Ni wiriwyd dim.",
  "Nothing was deleted. New captures are off until it opens again.": "Ni ddilëwyd dim. Ni ellir cipio dim newydd nes iddo agor eto.",
  "Nothing was erased.": "Ni ddilëwyd dim.",
  "Nothing was exported.": "Ni allforiwyd dim.",
  "Nothing was kept. The page was left as it was.": "Ni chadwyd dim. Gadawyd y dudalen fel yr oedd.",
  "Nothing was moved.": "Ni symudwyd dim.",
  "Ask your manager to fill in a $1 that works, in Set-up, Practice.":
    "Gofynnwch i'ch rheolwr roi dolen sy'n gweithio ($1), yn Gosod, Practis.",
  "Ask your manager to fill it in, in Set-up, Practice.": "Gofynnwch i'ch rheolwr ei llenwi, yn Gosod, Practis.",
  "Ask your manager to correct the words in braces, in Set-up, Replies.":
    "Gofynnwch i'ch rheolwr gywiro'r geiriau mewn cromfachau, yn Gosod, Atebion.",
  "Open the list again.": "Agorwch y rhestr eto.",
  "Open the page again and capture the comment.": "Agorwch y dudalen eto a chipiwch y sylw.",
  "Open the policy, copy its words, and paste them here.": "Agorwch y polisi, copïwch ei eiriau, a'u gludo yma.",
  "Open the reply box under the comment, then press Ctrl+V.": "Agorwch y blwch ateb o dan y sylw, yna pwyswch Ctrl+V.",
  "Your reply is copied.": "Mae eich ateb wedi'i gopïo.",
  "Press Reply under $1's comment, then try again.": "Pwyswch Ateb o dan sylw $1, yna rhowch gynnig arall arni.",
  "Paste only the code of conduct, at most $1 characters.": "Gludwch y cod ymddygiad yn unig, $1 nod ar y mwyaf.",
  "Paste only the code of conduct.": "Gludwch y cod ymddygiad yn unig.",
  "Paste the part that says what people may and may not do, one rule to a line.":
    "Gludwch y rhan sy'n dweud beth y caiff pobl ei wneud a beth na chânt, un rheol i bob llinell.",
  "Plan the erasure first, then confirm it.": "Cynlluniwch y dileu yn gyntaf, yna ei gadarnhau.",
  "Please wait $1 seconds before the next try.": "Arhoswch $1 eiliad cyn y cynnig nesaf.",
  "Reload the page, open the panel with the toolbar button, and capture again.":
    "Ail-lwythwch y dudalen, agorwch y panel â botwm y bar offer, a chipiwch eto.",
  "Restart the browser and export again. If it fails again, ask your IT whether this browser's profile was copied or restored.":
    "Ailgychwynnwch y porwr ac allforiwch eto. Os yw'n methu eto, gofynnwch i'ch adran TG a gafodd proffil y porwr hwn ei gopïo neu ei adfer.",
  "Scroll until you see the comment again, or copy the reply.": "Sgroliwch nes gweld y sylw eto, neu copïwch yr ateb.",
  "Scroll until you see the comment again, then try once more.": "Sgroliwch nes gweld y sylw eto, yna rhowch gynnig arall arni.",
  "See whether this computer's disk is full, and free some space. Then restart the browser. If it still does not open, ask your IT to restore this computer's browser profile, and do not remove Courtesy.":
    "Gwelwch a yw disg y cyfrifiadur hwn yn llawn, a rhyddhewch le. Yna ailgychwynnwch y porwr. Os nad yw'n agor o hyd, gofynnwch i'ch adran TG adfer proffil porwr y cyfrifiadur hwn, a pheidiwch â thynnu Courtesy.",
  "Set a passphrase to encrypt them.": "Gosodwch gyfrinymadrodd i'w hamgryptio.",
  "Shorten it, then try again.": "Byrhewch ef, yna rhowch gynnig arall arni.",
  "The browser could not open the case book.": "Ni allai'r porwr agor y llyfr achosion.",
  "The browser did not let Courtesy copy.": "Ni adawodd y porwr i Courtesy gopïo.",
  "The browser stopped Courtesy's background worker during the capture.": "Stopiodd y porwr waith cefndir Courtesy yn ystod y cipio.",
  "The bundle cannot be read.": "Ni ellir darllen y bwndel.",
  "The bundle could not be signed, so it was not made.": "Ni ellid llofnodi'r bwndel, felly ni chafodd ei wneud.",
  "The bundle is there, not locked.": "Mae'r bwndel yno, heb ei gloi.",
  "The bundle is unchanged.": "Nid yw'r bwndel wedi newid.",
  "The page does not answer.": "Nid yw'r dudalen yn ateb.",
  "Load the page again, then try once more.": "Llwythwch y dudalen eto, yna rhowch gynnig arall arni.",
  "The reply check is still starting.": "Mae'r gwiriad ateb yn dal i gychwyn.",
  "The captures are not affected.": "Nid yw hyn yn effeithio ar y cipiadau.",
  "The case book is locked.": "Mae'r llyfr achosion dan glo.",
  "The case book is not open yet.": "Nid yw'r llyfr achosion ar agor eto.",
  "The case book was written by a newer Courtesy.": "Ysgrifennwyd y llyfr achosion gan fersiwn mwy newydd o Courtesy.",
  "The disk of this computer is full, so this was not kept.": "Mae disg y cyfrifiadur hwn yn llawn, felly ni chadwyd hyn.",
  "The finished bundle did not pass its own check ($1)": "Ni phasiodd y bwndel ei wiriad ei hun ($1)",
  "The log still says that it was made.": "Mae'r log yn dal i ddweud iddo gael ei wneud.",
  "The log was busy with other windows.": "Roedd y log yn brysur gyda ffenestri eraill.",
  "The page did not answer.": "Ni atebodd y dudalen.",
  "The page did not take the reply in.": "Ni dderbyniodd y dudalen yr ateb.",
  "The page went to another address while the pictures were taken.": "Aeth y dudalen i gyfeiriad arall wrth dynnu'r lluniau.",
  "The passphrase needs at least $1 characters.": "Mae angen o leiaf $1 nod yn y cyfrinymadrodd.",
  "The passphrase was not changed.": "Ni newidiwyd y cyfrinymadrodd.",
  "The password needs at least 12 characters.": "Mae angen o leiaf 12 nod yn y cyfrinair.",
  "The picture could not be taken: $1.": "Ni ellid tynnu'r llun: $1.",
  "The reply box is closed.": "Mae'r blwch ateb ar gau.",
  "The reply is empty.": "Mae'r ateb yn wag.",
  "The reply is longer than the $1 characters that this box takes.": "Mae'r ateb yn hirach na'r $1 nod y mae'r blwch hwn yn eu derbyn.",
  "The reply itself is unchanged.": "Nid yw'r ateb ei hun wedi newid.",
  "Your last change could not be stored.": "Ni ellid storio eich newid diwethaf.",
  "It is shown here until you close this page. What was stored before is not affected.":
    "Mae i'w weld yma nes i chi gau'r dudalen hon. Nid yw hyn yn effeithio ar yr hyn a storiwyd o'r blaen.",
  "See whether the disk of this computer is full, and free some space. Then store it again.":
    "Gwelwch a yw disg y cyfrifiadur hwn yn llawn, a rhyddhau lle. Yna storiwch eto.",
  "This gives medical advice about one person. Nobody can be examined on a public page, and it tells others about them.":
    "Mae hyn yn rhoi cyngor meddygol am un person. Ni ellir archwilio neb ar dudalen gyhoeddus, ac mae'n dweud wrth eraill amdanynt.",
  "This makes or moves one person's appointment in public, so it shows that they are a patient, and when they will be here.":
    "Mae hyn yn trefnu neu'n symud apwyntiad un person yn gyhoeddus, felly mae'n dangos eu bod yn glaf, a phryd y byddant yma.",
  "This makes fun of the person who wrote, in front of everyone. It will be read as what the practice is like.":
    "Mae hyn yn gwneud hwyl am ben y person a ysgrifennodd, o flaen pawb. Bydd pobl yn meddwl mai felly mae'r practis.",
  "This tells in public how far someone's own request, result or complaint has come.":
    "Mae hyn yn dweud yn gyhoeddus pa mor bell y mae cais, canlyniad neu gŵyn rhywun wedi cyrraedd.",
  "The stored settings were put aside, not deleted. Captures and the case book are not affected.":
    "Rhoddwyd y gosodiadau o'r neilltu, heb eu dileu. Nid yw hyn yn effeithio ar gipiadau na'r llyfr achosion.",
  "The tab was closed or stopped answering ($1).": "Caewyd y tab neu peidiodd ag ateb ($1).",
  "There is no case $1.": "Nid oes achos $1.",
  "There is no policy text here.": "Nid oes testun polisi yma.",
  "These captures are more than 2 GB together.": "Mae'r cipiadau hyn yn fwy na 2 GB gyda'i gilydd.",
  "The comment has no page of its own on this site.": "Nid oes gan y sylw ei dudalen ei hun ar y safle hwn.",
  "The comment was not found on the page after it was loaded afresh.":
    "Ni ddaethpwyd o hyd i'r sylw ar y dudalen ar ôl ei llwytho o'r newydd.",
  "Look for the comment on the page, scroll until you see it, and capture it there.":
    "Chwiliwch am y sylw ar y dudalen, sgroliwch nes i chi ei weld, a'i gipio yno.",
  "What was captured before is kept. Nothing new was kept.": "Mae'r hyn a gipiwyd o'r blaen wedi'i gadw. Ni chadwyd dim byd newydd.",
  "This comment is no longer on the page.": "Nid yw'r sylw hwn ar y dudalen mwyach.",
  "Courtesy did not answer, so this may not be noted.": "Nid atebodd Courtesy, felly efallai nad yw hyn wedi'i nodi.",
  "What was kept before is still there.": "Mae'r hyn a gadwyd o'r blaen yno o hyd.",
  "Tell the person all the same. Then look at the card, and press again if it does not say so.":
    "Dywedwch wrth y person yr un fath. Yna edrychwch ar y cerdyn, a phwyswch eto os nad yw'n dweud hynny.",
  "This did not work ($1: $2).": "Ni weithiodd hyn ($1: $2).",
  "This does not look like text.": "Nid yw hyn yn edrych fel testun.",
  "This file is far too big for a practice file.": "Mae'r ffeil hon yn llawer rhy fawr i fod yn ffeil practis.",
  "This file is nested too deeply for a practice file.": "Mae'r ffeil hon yn rhy gymhleth i fod yn ffeil practis.",
  "This file is no time-stamp reply, or the authority refused.": "Nid ateb stamp amser yw'r ffeil hon, neu gwrthododd yr awdurdod.",
  "This file is not a practice file: it is not JSON.": "Nid ffeil practis yw'r ffeil hon: nid JSON yw hi.",
  "This passphrase or recovery key does not fit.": "Nid yw'r cyfrinymadrodd neu'r allwedd adfer hon yn ffitio.",
  "This practice file has mistakes in it.": "Mae camgymeriadau yn y ffeil practis hon.",
  "This reply cannot be used yet: $1.": "Ni ellir defnyddio'r ateb hwn eto: $1.",
  "This reply has {$1} in it, which Courtesy does not know.": "Mae {$1} yn yr ateb hwn, ac nid yw Courtesy yn ei adnabod.",
  "This reply needs $1, which is not set.": "Mae angen hyn ar yr ateb, ac nid yw wedi'i osod: $1.",
  "This text has too many points for a policy.": "Mae gormod o bwyntiau yn y testun hwn i fod yn bolisi.",
  "This text is too long for a policy.": "Mae'r testun hwn yn rhy hir i fod yn bolisi.",
  "This time stamp is for another bundle.": "Stamp amser ar gyfer bwndel arall yw hwn.",
  "Try again.": "Rhowch gynnig arall arni.",
  "Try again. If it happens again, send the case book's self-check result to your IT.":
    "Rhowch gynnig arall arni. Os yw'n digwydd eto, anfonwch ganlyniad hunanwiriad y llyfr achosion at eich adran TG.",
  "Try the printed recovery key.": "Rhowch gynnig ar yr allwedd adfer a argraffwyd.",
  "Unlock it with the passphrase or the recovery key.": "Datglowch ef â'r cyfrinymadrodd neu'r allwedd adfer.",
  "Unlock it, then check again.": "Datglowch ef, yna gwiriwch eto.",
  "Unlock with it, then change it.": "Datglowch ag ef, yna ei newid.",
  "Update Courtesy on this computer, then open the case book again.":
    "Diweddarwch Courtesy ar y cyfrifiadur hwn, yna agorwch y llyfr achosion eto.",
  "Use four words in a row.": "Defnyddiwch bedwar gair yn olynol.",
  "You stopped the capture.": "Fe wnaethoch chi stopio'r cipio.",
  "You stopped the export.": "Fe wnaethoch chi stopio'r allforio.",
  "Your reply is still in the panel.": "Mae eich ateb yn y panel o hyd.",
  "Your settings could not be used: $1.": "Ni ellid defnyddio eich gosodiadau: $1.",
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
  "Part of the picture may be missing. Set zoom to 100 % and capture again.":
    "Gall rhan o'r llun fod ar goll. Gosodwch y chwyddo ar 100 % a chipiwch eto.",
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

let patterns: { parts: string[]; welsh: string }[] | null = null;

/** The sentences with values in them; found when the first is asked for, because most people never do. */
const patternsOnce = () => {
  patterns ??= Object.entries(WELSH)
    .filter(([english]) => english.includes("$1"))
    .map(([english, welsh]) => ({ parts: english.split(/\$\d/), welsh }));
  return patterns;
};

/** A sentence in Welsh, with the values that stand in it; null where there is no Welsh for it. */
export function inWelsh(sentence: string): string | null {
  if (Object.hasOwn(WELSH, sentence)) return WELSH[sentence]!;
  for (const { parts, welsh } of patternsOnce()) {
    const values = valuesBetween(sentence, parts);
    if (values) return welsh.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? "");
  }
  return null;
}

/** What stands between the fixed parts of a sentence, or null when it is not that sentence. */
function valuesBetween(sentence: string, parts: string[]): string[] | null {
  const [first = "", ...others] = parts;
  if (!sentence.startsWith(first)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const end = index === others.length - 1 ? sentence.length - part.length : sentence.indexOf(part, at);
    if (end < at || !sentence.startsWith(part, end)) return null;
    values.push(sentence.slice(at, end));
    at = end + part.length;
  }
  return at === sentence.length ? values : null;
}
