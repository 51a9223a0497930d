import { piece } from "../../in-lines";
/** Roles at a practice, as one alternation for patterns. One of several holders unless listed under `ONE_POST`. */
export const ROLE = piece`
  (?:
    receptionists?|doctor|dr|gp|locum|registrar|practice nurse|nurse practitioner|nurse|matron|sister|midwife|health visitor|hca
    |health ?care assistant|healthcare assistant|phlebotomist|pharmacist|dispenser|pharmacy technician|paramedic|physio(?:therapist)?
    |social prescriber|care co-?ordinator|care navigator|secretary|medical secretary|administrator|admin|prescription clerk
    |prescribing clerk|call handler|counsellor|dietitian|mental health (?:nurse|practitioner|worker)|wellbeing coach|chiropodist
    |podiatrist|cleaner|caretaker|anp|advanced nurse practitioner|physician associate|student nurse|trainee|deputy manager
    |reception manager|office manager|partner|blood lady|jab nurse|clinician|district nurse|diabetes nurse|asthma nurse|dressing nurse
    |manager|vampire|carer'?s champion|link worker|medical student|foot lady|frailty nurse
    |(?:prescribing|prescription|pharmacy|medicines) technician|technician|(?:reception |desk )?supervisor
    |security (?:guard|man|bloke|guy|fella|lad)|(?:digital|patient experience|care|clinical|admin|reception) lead
    |head of (?:reception|admin|nursing)|occupational therapist|ot|continence advis[eo]r|welfare advis[eo]r
  )
`;
/** A post that only one person holds. */
export const ONE_POST = piece`
  (?:
    practice manager|practice managers'|practice manageress|senior partner|lead partner|managing partner|executive partner
    |business manager|operations manager|surgery manager|practice boss|head receptionist|reception manager|lead nurse|lead gp
    |head doctor|main boss doctor|caldicott guardian|manager of (?:the |this )?(?:practice|surgery|desk)|patient liaison manager
    |(?:main|big) boss(?: doctor)?|assistant (?:practice )?manager|deputy (?:practice )?manager
  )
`;
/** A place or a duty at a practice where one person at a time can be found: "Sunita in the dispensary", "Mrs Ledbetter of the insurance forms". */
export const DESK = piece`
  (?:
    receptions?|front (?:desk|office|window|windae|of house)|desk|counter|hatch|phones|switchboard|dispensary|pharmacy|office
    |back office|admin|treatment room|secretaries|till|window|appointments|referrals|prescriptions|scripts|repeats|records(?: room)?
    |insurance (?:papers|forms|letters)|accounts|social prescribing|care coordination|podiatry|mental health team|wellbeing team|bloods|phlebotomy|blood room|nurses' (?:room|station)|baby clinic|security
  )
`;
