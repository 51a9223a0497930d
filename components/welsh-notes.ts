/**
 * Welsh for the makers' notes beside clauses (`lib/policy/policies/notes`), by their English words. The clauses themselves are the
 * practice's own and stay as they were written; Acts are found by their own names, so those stay in the sources.
 */
export const WELSH_NOTES: Record<string, string> = {
  "This summary of the law is older than the Online Safety Act 2023. Since 31 January 2024, in England and Wales, threats of death or serious harm come under section 181 of that Act and knowingly false messages meant to harm under section 179. The 1988 Act keeps indecent or grossly offensive messages; section 127(1) of the 2003 Act keeps grossly offensive, indecent, obscene or menacing ones and needs no wish to cause distress. Ask your adviser to update the sentence. Do not tell anyone that they have committed an offence.":
    "Mae'r crynodeb hwn o'r gyfraith yn hŷn na Deddf Diogelwch Ar-lein 2023 (Online Safety Act 2023). Ers 31 Ionawr 2024, yng Nghymru a Lloegr, daw bygythiadau o farwolaeth neu niwed difrifol o dan adran 181 o'r Ddeddf honno, a negeseuon y gwyddys eu bod yn anwir ac y bwriedir iddynt niweidio o dan adran 179. Mae Deddf 1988 yn dal i gwmpasu negeseuon anweddus neu dra sarhaus; mae adran 127(1) o Ddeddf 2003 yn dal i gwmpasu rhai tra sarhaus, anweddus, aflan neu fygythiol, ac nid oes angen dymuniad i beri gofid. Gofynnwch i'ch cynghorydd ddiweddaru'r frawddeg. Peidiwch â dweud wrth neb ei fod wedi cyflawni trosedd.",
  "This is not the test in the law of England and Wales. Under the Defamation Act 2013 words count only if they caused, or are likely to cause, serious harm to a reputation (section 1). Truth (section 2) and honest opinion (section 3) are defences. The wording here also takes in disagreeable opinions, which the law protects. Ask a solicitor before you act on it.":
    "Nid dyma'r prawf yng nghyfraith Cymru a Lloegr. O dan Ddeddf Difenwi 2013 (Defamation Act 2013), dim ond geiriau a achosodd niwed difrifol i enw da, neu sy'n debygol o wneud hynny, sy'n cyfrif (adran 1). Mae gwirionedd (adran 2) a barn onest (adran 3) yn amddiffyniadau. Mae'r geiriad yma hefyd yn cynnwys barn annymunol, y mae'r gyfraith yn ei diogelu. Gofynnwch i gyfreithiwr cyn gweithredu arno.",
  "Whether words are defamatory is a question for a solicitor: serious harm, truth and honest opinion all count. A claim normally has to start within one year, so capture early and note the date.":
    "Mater i gyfreithiwr yw a yw geiriau'n ddifenwol: mae niwed difrifol, gwirionedd a barn onest i gyd yn cyfrif. Fel arfer rhaid dechrau hawliad o fewn blwyddyn, felly cipiwch yn gynnar a nodwch y dyddiad.",
  "A practice can hide or delete comments on its own Facebook page. It cannot delete posts on other people's pages, on X, on Google or on the NHS website: there it can only report them to the platform.":
    "Gall practis guddio neu ddileu sylwadau ar ei dudalen Facebook ei hun. Ni all ddileu postiadau ar dudalennau pobl eraill, ar X, ar Google nac ar wefan y GIG: yno dim ond eu riportio i'r platfform y gall ei wneud.",
  "Google does not let a business discourage or prohibit negative reviews. On Google say only that people are also welcome to use the NHS website. Check first that the NHS website still takes reviews: public sources disagree.":
    "Nid yw Google yn gadael i fusnes annog pobl i beidio ag ysgrifennu adolygiadau negyddol, na'u gwahardd. Ar Google, dywedwch yn unig fod croeso i bobl ddefnyddio gwefan y GIG hefyd. Gwnewch yn siŵr yn gyntaf fod gwefan y GIG yn dal i dderbyn adolygiadau: mae ffynonellau cyhoeddus yn anghytuno.",
  "As written this also covers thanks that name someone. Courtesy shows praise as information only: thank the person, and do not take formal action.":
    "Fel y mae wedi'i ysgrifennu, mae hyn hefyd yn cwmpasu diolch sy'n enwi rhywun. Dim ond fel gwybodaeth y mae Courtesy yn dangos canmoliaeth: diolchwch i'r person, a pheidiwch â chymryd camau ffurfiol.",
  "An NHS complaint may be made by word of mouth, in writing or online, and a practice must be able to see and receive complaints. Before you delete or close one made here: capture it, tell the person how to complain, and pass it to your manager.":
    "Gellir gwneud cwyn am y GIG ar lafar, yn ysgrifenedig neu ar-lein, a rhaid i bractis allu gweld a derbyn cwynion. Cyn dileu neu gau un a wnaed yma: cipiwch hi, dywedwch wrth y person sut i gwyno, a'i phasio i'ch rheolwr.",
  "Removal from the list follows the practice's contract: as a rule a warning with reasons in the 12 months before, and never for a complaint alone. Immediate removal is only for violence or fear for safety that was reported to the police. Courtesy never decides this.":
    "Mae tynnu rhywun oddi ar y rhestr yn dilyn contract y practis: fel rheol rhybudd gyda rhesymau yn y 12 mis cyn hynny, a byth am gŵyn yn unig. Dim ond am drais, neu ofn am ddiogelwch, a riportiwyd i'r heddlu y tynnir rhywun oddi ar y rhestr ar unwaith. Nid yw Courtesy byth yn penderfynu hyn.",
  "This states the practice's own duty. The text has no clause that forbids people to write about other patients, so a finding under it is a matter of protecting someone, not of a broken rule.":
    "Mae hyn yn datgan dyletswydd y practis ei hun. Nid oes cymal yn y testun sy'n gwahardd pobl rhag ysgrifennu am gleifion eraill, felly mater o ddiogelu rhywun yw canfyddiad o dano, nid o dorri rheol.",
  // What the importer points out in the words of a code.
  "This names the $1. Today the $2 counts$3. Ask your adviser to update it.":
    "Mae hyn yn enwi'r $1. Heddiw y $2 sy'n cyfrif$3. Gofynnwch i'ch cynghorydd ei ddiweddaru.",
  " (for threats and false messages)": " (am fygythiadau a negeseuon anwir)",
  "This says what defamation is. In England and Wales the test is in the Defamation Act 2013 (serious harm). Ask a solicitor before you rely on it.":
    "Mae hyn yn dweud beth yw difenwi. Yng Nghymru a Lloegr mae'r prawf yn y Defamation Act 2013 (niwed difrifol). Gofynnwch i gyfreithiwr cyn dibynnu arno.",
  "This may be a slip of the pen: “$1”. If so, put it right here and where you publish your code.":
    "Gall hyn fod yn wall ysgrifennu: “$1”. Os felly, cywirwch ef yma a lle'r ydych yn cyhoeddi eich cod.",
  "This link goes nowhere: $1. Put it right where you publish your code.":
    "Nid yw'r ddolen hon yn mynd i unman: $1. Cywirwch hi lle'r ydych yn cyhoeddi eich cod.",
  "These parts are about something else and were left out: $1.": "Mae'r rhannau hyn am rywbeth arall a chawsant eu gadael allan: $1.",
  // What a code without a title is called.
  "The practice's code of conduct": "Cod ymddygiad y practis",
  "$1's code of conduct": "Cod ymddygiad $1",
  "$1' code of conduct": "Cod ymddygiad $1",
  // Where they come from.
  "Online Safety Act 2023, ss 179 and 181 (legislation.gov.uk/ukpga/2023/50/part/10); in force by SI 2024/31; CPS guidance (cps.gov.uk)":
    "Online Safety Act 2023, aa 179 a 181 (legislation.gov.uk/ukpga/2023/50/part/10); mewn grym drwy SI 2024/31; canllawiau Gwasanaeth Erlyn y Goron (cps.gov.uk)",
  "Defamation Act 2013, ss 1 to 3 (legislation.gov.uk/ukpga/2013/26)": "Defamation Act 2013, aa 1 i 3 (legislation.gov.uk/ukpga/2013/26)",
  "Defamation Act 2013, ss 1 to 3 (legislation.gov.uk/ukpga/2013/26); Limitation Act 1980, s 4A":
    "Defamation Act 2013, aa 1 i 3 (legislation.gov.uk/ukpga/2013/26); Limitation Act 1980, a 4A",
  "How each platform treats page owners (support.google.com/places/answer/2622994; help.x.com)":
    "Sut mae pob platfform yn trin perchnogion tudalennau (support.google.com/places/answer/2622994; help.x.com)",
  "Google contribution policy (support.google.com/contributionpolicy/answer/7400114)":
    "Polisi cyfraniadau Google (support.google.com/contributionpolicy/answer/7400114)",
  "Advice of the makers of Courtesy": "Cyngor gwneuthurwyr Courtesy",
  "CQC, Regulation 16: receiving and acting on complaints; NHS Complaints Regulations 2009":
    "CQC, Regulation 16: derbyn cwynion a gweithredu arnynt; NHS Complaints Regulations 2009",
  "GMS Regulations 2015, Schedule 3, Part 2, paragraphs 24 and 25; GMC, Ending your professional relationship with a patient":
    "GMS Regulations 2015, Atodlen 3, Rhan 2, paragraffau 24 a 25; GMC, Ending your professional relationship with a patient",
  "Reading of the text by the makers of Courtesy": "Darlleniad gwneuthurwyr Courtesy o'r testun",
};
