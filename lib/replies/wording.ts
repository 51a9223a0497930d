import { piece } from "../in-lines";
/** Parts of patterns that several rules share. Plain words only; nothing from a page ever enters a pattern. */

/** What a patient has and a passer-by has not: "your …" before one of these says that someone is a patient. */
export const CARE = piece`
  appointments?|appts?|booking|slots?|(?:medical |patient |health )?records?|(?:medical )?notes|(?:medical )?history
  |(?:test |blood |scan )?results?|tests?|bloods?(?: tests?| pressure| sugar| count)?|scans?|x-?rays?|mri|ecg|ultrasound
  |biops(?:y|ies)|smears?(?: test)?|samples?|urine|swabs?|prescriptions?|scripts?|repeats?|medications?|medicines?|meds|tablets|pills
  |inhalers?|insulin|antibiotics|painkillers|antidepressants|statins|hrt|doses?|dosage|conditions?|diagnos(?:is|es)|symptoms?|illness
  |pains?|treatments?|visits?|attendance|consultations?|(?:phone |telephone )?calls?|call ?backs?|gps?|doctors?|nurse|clinician
  |midwife|referrals?|operation|procedure|injections?|vaccin(?:es?|ations?)|jabs?|boosters?|dressings?|wounds?|stitches|registration
  |medical card|file|case|prognosis|recovery|pregnancy|bump|baby|babies|newborn|allerg(?:y|ies)|asthma|diabetes|cancer|anxiety
  |depression|mental health|arthritis|migraines?|infection|rash|cough|chest|knees?|hips?|legs?|foot|feet|shoulder|neck|ankle|wrist
  |stomach|heart|fit note|sick note|sick line|discharge|hospital letter|health check|nhs health check|review appointment
  |medication review|diabetic review|asthma review|time with us|time here|stay|carer|care home|home visit|checkup|check-up
  |gp appointment|last letter|letter|referral letter|concession|waiting time|wait
`;

/** People whose care a writer may speak of. */
export const RELATIVES = piece`
  mum|mam|mother|dad|father|son|daughter|child|children|kids?|little (?:one|boy|girl)|toddler|boy|girl|baby|husband|wife|partner|nan
  |nana|gran|grandma|granny|grandad|grandfather|grandmother|grandson|granddaughter|brother|sister|uncle|aunt|auntie|aunty|parents?
  |family member|relative|fianc[eé]e?|boyfriend|girlfriend|niece|nephew|mother-in-law|father-in-law
`;

/** Words that belong to someone's health, wherever they stand. */
export const CLINICAL = piece`
  antibiotics|amoxicillin|penicillin|sertraline|citalopram|fluoxetine|codeine|co-codamol|morphine|tramadol|ramipril|amlodipine
  |metformin|insulin|statins?|warfarin|apixaban|omeprazole|levothyroxine|prednisolone|steroids?|inhalers?|painkillers|tablets
  |medication|medicines?|meds|blood tests?|bloods|blood pressure|biopsy|smear|scan|x-?ray|mri|ecg|ultrasound|referral|operation
  |surgery on|injection|vaccine|jab|chest|infection|rash|cough|wound|stitches|dressing|diabetes|asthma|copd|cancer|depression|anxiety
  |arthritis|migraines?|pregnancy|baby|miscarriage|hip|knee|leg|back pain|stroke|heart|treatment|prescription|results?|symptoms
  |diagnosis|recovery|illness
`;

/** Days of the week. */
export const DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
/** Months, in full and cut short. */
export const MONTHS = piece`
  january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec
`;
