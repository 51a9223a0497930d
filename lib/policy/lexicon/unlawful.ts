import { allInLines, piece } from "../../in-lines";

const DRUG = piece`
  (?:
    diazepam|valium|vallies|vals|blues|zopi(?:clone)?s?|zopiclones|tramadol|trammies|tramacet|codeine|co-codamol|cocodamol
    |dihydrocodeine|df118s?|pregab(?:alin|s)?|gabapentin|gabbies|morphine|oramorph|oxy(?:codone|s)?|fent(?:anyl)?|benzos?|xans?|xanax
    |temazepam|lorazepam|ketamine|methadone|subutex|elvanse|ritalin|adderall|addys?|methylphenidate|concerta|ozempic|mounj(?:aro)?
    |semag(?:lutide)?|wegovy|antibiotics?|amoxicillin|penicillin|amox|viagra|sildenafil|botox|fillers?|steroids|sleepers
    |sleeping (?:tablets|pills)|nerve (?:sweets|tablets)|water tablets?|pressure tablets?|painkillers?|tablets|pills|strips|script
    |scripts|meds|sertraline|inhalers?|weight loss (?:jab|pen)s?|skinny (?:pen|jab)s?|pens?|insulin|night nurse|linctus|patches|hrt
    |nicotine
  )
`;
const PAPER = piece`
  (?:
    sick ?notes?|sick ?lines?|fit ?notes?|doctor'?s? (?:notes?|letters?|lines?)|prescription pads?|prescriptions pads?
    |(?:line|script) pads?|line paper|gp line
    |(?:vaccine|covid|vaccination|jab|flu|travel|exemption|vaccine exemption|blue badge)(?: or travel)?(?: vaccine)? (?:exemption )?
      (?:certs?|certificates?|letters?|passports?|cards?)|exemption (?:letters?|certs?)|certs?|certificates?|medicals?
    |shotgun medicals?|d4(?: medical)?|medical certificates?|paper for home office|e-?scripts?|letterhead|stamp
  )
`;
/** Medicines that are sold or begged for. */
export const DRUGS = allInLines`\b${DRUG}\b`;
/** Notes and certificates that are forged. */
export const PAPERS = allInLines`\b${PAPER}\b`;
