/** Welsh for what the practice's procedure says comes next (`lib/replies/choose.ts`), by its English words; see `welsh.ts`. */
export const WELSH_STEPS: Record<string, string> = {
  // Someone may need help.
  "Someone may be seriously ill. Tell the duty manager or a doctor now.":
    "Gall rhywun fod yn ddifrifol wael. Dywedwch wrth y rheolwr ar ddyletswydd neu feddyg nawr.",
  "Someone may be seriously ill. Tell $1 now.": "Gall rhywun fod yn ddifrifol wael. Dywedwch wrth $1 nawr.",
  "Someone may be thinking of ending their life. Tell $1 now.": "Gall rhywun fod yn meddwl am ddod â'i fywyd i ben. Dywedwch wrth $1 nawr.",
  "A child or an adult may be at risk. Tell $1 now.": "Gall plentyn neu oedolyn fod mewn perygl. Dywedwch wrth $1 nawr.",
  "If you know who and where, call 999. For urgent advice: NHS 111.":
    "Os ydych yn gwybod pwy a ble, ffoniwch 999. Am gyngor brys: GIG 111.",
  "Then, if your manager agrees, post the short words. They say where to get help.":
    "Yna, os yw'ch rheolwr yn cytuno, postiwch y geiriau byr. Maent yn dweud ble i gael help.",
  "Leave the comment up until someone has taken charge.": "Gadewch y sylw nes bod rhywun wedi cymryd gofal.",
  "Someone may be thinking of ending their life. Tell the duty manager or a doctor now.":
    "Gall rhywun fod yn meddwl am ddod â'i fywyd i ben. Dywedwch wrth y rheolwr ar ddyletswydd neu feddyg nawr.",
  "If you know who and where, and there is danger now, call 999. For them: NHS 111, option 2, and Samaritans on 116 123, free, day or night.":
    "Os ydych yn gwybod pwy a ble, a bod perygl nawr, ffoniwch 999. Iddyn nhw: GIG 111, opsiwn 2, a'r Samariaid ar 116 123, am ddim, ddydd neu nos.",
  "Then report it to the platform, so that it can offer help too.": "Yna rhowch wybod i'r platfform amdano, fel y gall yntau gynnig help.",
  "A child or an adult may be at risk. Tell your safeguarding lead or the duty manager now.":
    "Gall plentyn neu oedolyn fod mewn perygl. Dywedwch wrth eich arweinydd diogelu neu'r rheolwr ar ddyletswydd nawr.",
  "Do not answer in public: it may put someone in danger.": "Peidiwch ag ateb yn gyhoeddus: gall roi rhywun mewn perygl.",
  "Capture the comment, and note whom you told and when.": "Cipiwch y sylw, a nodwch wrth bwy y dywedoch chi a phryd.",
  // No public answer.
  "Capture it first, before anything is hidden or reported.": "Cipiwch ef yn gyntaf, cyn cuddio dim na rhoi gwybod am ddim.",
  "Do not reply.": "Peidiwch ag ateb.",
  "Report it to the platform.": "Rhowch wybod i'r platfform amdano.",
  "Tell your manager.": "Dywedwch wrth eich rheolwr.",
  "Tell your manager now. If anyone may be in danger call 999; otherwise the police are on 101.":
    "Dywedwch wrth eich rheolwr nawr. Os gall rhywun fod mewn perygl ffoniwch 999; fel arall mae'r heddlu ar 101.",
  "Tell your manager and the person it is aimed at. Two or more occasions may matter to the police or a solicitor.":
    "Dywedwch wrth eich rheolwr a'r person y mae wedi'i anelu ato. Gall dau achlysur neu fwy fod o bwys i'r heddlu neu gyfreithiwr.",
  "Tell your manager. Hate crime can be reported to the police on 101.":
    "Dywedwch wrth eich rheolwr. Gellir rhoi gwybod i'r heddlu am drosedd casineb ar 101.",
  "Tell your manager. Whether it is defamation is for a solicitor: neither agree nor deny.":
    "Dywedwch wrth eich rheolwr. Mater i gyfreithiwr yw a yw'n ddifenwi: peidiwch â chytuno na gwadu.",
  "Tell your manager. Warn others only where people could be harmed.":
    "Dywedwch wrth eich rheolwr. Rhybuddiwch eraill dim ond lle gallai pobl gael niwed.",
  "Tell your manager. If medicines or money are involved, the police are on 101.":
    "Dywedwch wrth eich rheolwr. Os oes meddyginiaeth neu arian dan sylw, mae'r heddlu ar 101.",
  // The rest.
  "This is the wrong place, not bad behaviour. Show the way, kindly.":
    "Y lle anghywir yw hwn, nid ymddygiad drwg. Dangoswch y ffordd, yn garedig.",
  "Praise that names someone. Thank the person; no action is needed.":
    "Canmoliaeth sy'n enwi rhywun. Diolchwch i'r person; nid oes angen gwneud dim arall.",
  "Kind words. Thank the person.": "Geiriau caredig. Diolchwch i'r person.",
  "This is your own reply.": "Eich ateb chi yw hwn.",
  "This breaks no rule and is not on your page. No answer is needed.":
    "Nid yw hyn yn torri rheol ac nid yw ar eich tudalen. Nid oes angen ateb.",
  "This breaks no rule. A kind answer, once, or none.": "Nid yw hyn yn torri rheol. Ateb caredig, unwaith, neu ddim.",
  "Capture it first, in case it is changed or removed.": "Cipiwch ef yn gyntaf, rhag ofn iddo gael ei newid neu ei dynnu.",
  "One calm answer at most. Your manager can decide.": "Un ateb tawel ar y mwyaf. Gall eich rheolwr benderfynu.",
  "One calm answer at most. The $1 can decide.": "Un ateb tawel ar y mwyaf. Gall y rheolwr ($1) benderfynu.",
  // Before a warning, a solicitor or removal from the list (lib/evidence/conduct.ts).
  "Nothing here breaches the code of conduct. It may be criticism or a complaint, which people must be free to make.":
    "Nid oes dim yma yn torri'r cod ymddygiad. Gall fod yn feirniadaeth neu'n gŵyn, a rhaid i bobl fod yn rhydd i'w gwneud.",
  "Someone may need help. Act on that first.": "Efallai bod angen help ar rywun. Gweithredwch ar hynny yn gyntaf.",
  "This is praise. Thank them, and signpost.": "Canmoliaeth yw hyn. Diolchwch iddynt, a dangoswch y ffordd.",
  "This came the wrong way; it is no misconduct. Signpost instead.":
    "Daeth hyn y ffordd anghywir; nid camymddwyn ydyw. Dangoswch y ffordd yn lle hynny.",
  "The only point is that staff are named. Ask yourself whether a short reply is enough.":
    "Yr unig bwynt yw bod staff yn cael eu henwi. Gofynnwch i chi'ch hun a yw ateb byr yn ddigon.",
  "Nothing here is sure: each point is for a person to check. Has someone checked?":
    "Nid oes dim yma yn sicr: mae pob pwynt i berson ei wirio. A oes rhywun wedi gwirio?",
};
