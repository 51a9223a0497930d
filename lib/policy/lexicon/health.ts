import { piece } from "../../in-lines";
/** Conditions, treatments and tests that are someone's private business, as one alternation for patterns. */
export const HEALTH = piece`
  (?:
    hiv|aids|hep(?:atitis)? ?[abc]|sti|std|chlamydia|gonorrh\w+|syphilis|herpes|warts|thrush|pox|clap|gum clinic|gum|sexual health
    |morning after pill|abortion|termination|miscarr\w+|pregnan\w+|fertility|ivf|coil|the pill|smear|hysterectomy|prostate|vasectomy
    |viagra|erectile|waterworks|water problems?|bladder|incontinen\w+|piles|haemorrhoids?|bowel|colonoscopy|ibs|crohn'?s|cancer|tumour
    |lump|chemo\w*|biopsy|leukaemia|terminal|hospice|palliative|depress\w+|antidepress\w+|anti-depress\w+|sertraline|prozac|anxiety
    |nerves|nerve tablets|bipolar|schizo\w*|psychosis|psychotic|psychiatric|sectioned|breakdown|mental health|self[ -]?harm\w*
    |overdos\w+|suicid\w+|eating disorder|anorexi\w+|bulimi\w+|ptsd|adhd|autis\w+|dementia|alzheimer'?s|memory clinic|parkinson'?s
    |ms\b|epilep\w+|fits|seizures?|stroke|heart (?:attack|op|failure|condition|tablets)|bypass|stent|diabet\w+|insulin|sickle cell
    |asthma|copd|tb\b|eczema|psoriasis|rash|scabies|nits|lice|allerg\w+|coeliac|arthritis|gout|hip|hips|knee op|operation|op\b
    |surgery on|methadone|script|drug test|drugs? (?:problem|team|clinic)|addict\w*|rehab|drinking|alcohol\w*|drunk|detox|detoxing
    |tablets|tabs|meds|medication|blood pressure|blood test|bloods|results|steroid cream|cream|ulcers?|leg ulcer|dressing|bandages?
    |chemist|diagnos\w+|hearing aids?|steroids|weight loss|fat jab|jab|injections?|b12|sick note|fit note|crying
    |wet (?:himself|herself)|stinking|hernia|gallstones|kidney|liver|dialysis|transplant|amputat\w+|catheter|stoma|colostomy|fungal
    |infect\w*|covid|hrt|botox|baldness|hair loss|down'?s|cataracts?|glaucoma|menopause|counsellor|counselling|therapy|therapist
    |asthma review|nicotine patches|ear syringing|toe ?nails?|verruca\w*|period\w*|urine|wee sample|blue urine pot|poo sample|smell\w*
    |ambulance
  )
`;
/** Being at, or having to do with, the surgery. */
export const ATTENDS = piece`
  (?:
    (?:in|at|down|up|outside|inside|near|fae|into|by) (?:the |that |this |your |our |t' ?|di |my )?(?:\w+ ){0,2}?(?:
      surgery|surgeries|docs|doctors?'?|drs|gp'?s?|waiting room|waitin room|clinic|reception|desk|queue|dispensary|medical centre
      |med centre|health centre|practice|porch|midwife|nurse|treatment room|chairs?
    )|in (?:there|theer|here|front of me|before me|after me)|coming out|came out|sat (?:by|next to|beside|opposite)
    |see(?:ing)? the (?:doctor|nurse|gp)|under (?:this|the) (?:practice|surgery|doctor)|room \d+|next chair|barred|struck off
    |didn'?t turn up|missed (?:his|her|their)|banned
  )
`;
