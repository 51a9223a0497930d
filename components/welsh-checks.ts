/** Welsh for what the check of a bundle says (`lib/evidence/verify.ts`), by its English words; names of files stay as they are. */
export const WELSH_CHECKS: Record<string, string> = {
  // The file itself.
  "This file is not a ZIP file.": "Nid ffeil ZIP yw'r ffeil hon.",
  "This ZIP is locked with a password. Open it with 7-Zip first, then check the ZIP inside.":
    "Mae'r ZIP hwn wedi'i gloi â chyfrinair. Agorwch ef â 7-Zip yn gyntaf, yna gwiriwch y ZIP sydd y tu mewn.",
  "This ZIP is larger than this check can read. Use the steps in VERIFY.txt.":
    "Mae'r ZIP hwn yn fwy nag y gall y gwiriad hwn ei ddarllen. Dilynwch y camau yn VERIFY.txt.",
  "This ZIP file is damaged.": "Mae'r ffeil ZIP hon wedi'i difrodi.",
  "This ZIP file is damaged: its contents cannot be unpacked.": "Mae'r ffeil ZIP hon wedi'i difrodi: ni ellir dadbacio ei chynnwys.",
  "This ZIP holds a file whose name leads outside its folder. Do not unpack it.":
    "Mae enw un o'r ffeiliau yn y ZIP hwn yn arwain y tu allan i'w ffolder. Peidiwch â'i ddadbacio.",
  "This is not an evidence bundle, or it was packed again. Check the ZIP that the practice made.":
    "Nid bwndel tystiolaeth yw hwn, neu cafodd ei bacio eto. Gwiriwch y ZIP a wnaeth y practis.",
  "This ZIP holds two files of the same name. Do not rely on it.": "Mae dwy ffeil o'r un enw yn y ZIP hwn. Peidiwch â dibynnu arno.",
  "This is not an evidence bundle, or a part of it is missing: $1.": "Nid bwndel tystiolaeth yw hwn, neu mae rhan ohono ar goll: $1.",
  "The list of files cannot be read: this bundle was altered or is not one.":
    "Ni ellir darllen y rhestr ffeiliau: newidiwyd y bwndel hwn, neu nid bwndel ydyw.",
  // Its files. The two sentences together come first, or the first alone would take the second for a name.
  "Changed since it was sealed: $1. Missing: $2.": "Wedi newid ers ei selio: $1. Ar goll: $2.",
  "Changed since it was sealed: $1.": "Wedi newid ers ei selio: $1.",
  "Missing: $1.": "Ar goll: $1.",
  "All $1 listed files are unchanged.": "Nid yw'r un o'r $1 ffeil ar y rhestr wedi newid.",
  "Nothing was added.": "Ni chafodd dim ei ychwanegu.",
  "Added, or not on the list: $1.": "Wedi'i ychwanegu, neu heb fod ar y rhestr: $1.",
  // The signature and its key.
  "The bundle is not signed. Do not rely on it.": "Nid yw'r bwndel wedi'i lofnodi. Peidiwch â dibynnu arno.",
  "The key in the bundle cannot be read.": "Ni ellir darllen yr allwedd yn y bwndel.",
  "The signature does not cover the whole bundle.": "Nid yw'r llofnod yn cwmpasu'r bwndel cyfan.",
  "The signature fits the key in the bundle.": "Mae'r llofnod yn cyfateb i'r allwedd yn y bwndel.",
  "The signature does not fit: the bundle or its signature was altered.": "Nid yw'r llofnod yn cyfateb: newidiwyd y bwndel neu ei lofnod.",
  "The key is the one the log names.": "Dyma'r allwedd y mae'r log yn ei henwi.",
  "The key is not the one the log names.": "Nid dyma'r allwedd y mae'r log yn ei henwi.",
  // The log, the captures and the notes.
  "The log ends where the bundle says it ends.": "Mae'r log yn gorffen lle mae'r bwndel yn dweud ei fod yn gorffen.",
  "The log does not end where the bundle says it ends.": "Nid yw'r log yn gorffen lle mae'r bwndel yn dweud ei fod yn gorffen.",
  "The log is missing.": "Mae'r log ar goll.",
  "The log is unbroken: $1 rows.": "Mae'r log yn ddi-dor: $1 rhes.",
  "The log is broken at row $1: a row was changed, taken out or put in.":
    "Mae'r log wedi torri ar res $1: cafodd rhes ei newid, ei thynnu allan neu ei rhoi i mewn.",
  "Not as the log says: $1.": "Nid fel y dywed y log: $1.",
  "The one capture is the one that the log names.": "Yr unig gipiad yw'r un y mae'r log yn ei enwi.",
  "All $1 captures are the ones that the log names.": "Pob cipiad ($1) yw'r un y mae'r log yn ei enwi.",
  "There is no capture in this bundle.": "Nid oes cipiad yn y bwndel hwn.",
  "There is no capture in this bundle, only notes.": "Nid oes cipiad yn y bwndel hwn, dim ond nodiadau.",
  "The index is missing.": "Mae'r mynegai ar goll.",
  "The index cannot be read.": "Ni ellir darllen y mynegai.",
  "Notes that the log does not confirm: row $1.": "Nodiadau nad yw'r log yn eu cadarnhau: rhes $1.",
  "The notes are the ones that the log confirms.": "Y nodiadau yw'r rhai y mae'r log yn eu cadarnhau.",
  // What no check of a bundle alone can show.
  "Compare the key fingerprint with the one that the practice tells you, by telephone or on paper: anyone can make a bundle with a key of their own.":
    "Cymharwch ôl bys yr allwedd â'r un y mae'r practis yn ei roi i chi, dros y ffôn neu ar bapur: gall unrhyw un wneud bwndel â'i allwedd ei hun.",
  "Rows cut off the end of the log, or a log built again with the same key, do not show here. Compare with a head code from an earlier day that was kept outside the practice's computer.":
    "Nid yw rhesi a dorrwyd oddi ar ddiwedd y log, na log a wnaed eto â'r un allwedd, i'w gweld yma. Cymharwch â chod pen o ddiwrnod cynharach a gadwyd y tu allan i gyfrifiadur y practis.",
  "This shows what the browser displayed and that it was not changed since. It does not show who is behind an account, nor that the page was not altered on the computer before the capture.":
    "Mae hyn yn dangos yr hyn a ddangosodd y porwr, ac na chafodd ei newid wedyn. Nid yw'n dangos pwy sydd y tu ôl i gyfrif, na bod y dudalen heb ei newid ar y cyfrifiadur cyn y cipio.",
};
