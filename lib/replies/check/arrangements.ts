import { allInLines, inLines } from "../../in-lines";
import type { Rule } from "../rule";
import { DAYS } from "../wording";

const rule: Rule = {
  why: "Arranging someone's care in public shows that they are a patient, and anyone can read it.",
  instead: "We can't arrange anything here, as it isn't private. Please use the NHS App, our website or call us.",
  patterns: [
    {
      find: /\b(?:booked|booking|book|put|fit|squeeze|fitted|squeezed|slotted|pencilled) you (?:in|on|for|an?|down)\b/g,
      inGeneral: "warn",
    },
    {
      find: allInLines`
        \b(?:i|we|she|he|they|reception|doctor|dr \w+|the nurse)(?:'ve| have| has|'ll| will|'re| are| can| could)? (?:
          now |just |already |be |been |also[ ]
        )?(?:
          booked|booking|cancelled|cancelling|rebooked|rescheduled|moved|arranged|rearranged|made|issued|re-?issued|sent|sending|faxed
          |forwarded|chased|chasing|approved|authorised|signed|passed|ordered|referred|changed|updated|amended|reserved|kept|held|got
          |have
        ) (?:\w+ ){0,3}(?:
          appointment|slot|prescription|script|referral|request|repeat|medication|chemist|pharmacy|hospital|fit note|sick note|letter
          |test|form|call ?back|place|message on|this on to (?:the|dr|our|your)
        )\b
      `,
      inGeneral: null,
      unless: inLines`
        \b(?:more|extra|new|online|bookable|all|most) (?:\w+ )?(?:appointments|slots|phone)\b
        |\bpatients\b
        |\bwe have (?:added|opened|put) (?:more|extra)\b
      `,
    },
    {
      find: allInLines`
        \b(?:
          appointment|slot|prescription|script|referral|repeat|medication|fit note|sick note|results?|letter|inhaler|tablets|form
          |request|it|everything
        ) (?:is|are|has been|have been|was|will be|should be|'s) (?:now |all |just |already )?(?:
          ready|waiting|with the (?:chemist|pharmacy|hospital|doctor|secretary)|at (?:the|your) (?:chemist|pharmacy|reception|surgery)
          |booked|cancelled|confirmed|sent|sorted|signed|approved|issued|rearranged|changed|authorised|done|in the post|moved|rebooked
          |ready for|available for (?:you|collection)|there for you
        )\b
      `,
      inGeneral: null,
      unless: /\b(?:patients|usually|normally|when|once|until|all|anyone|most|people)\b/,
    },
    {
      find: allInLines`
        \b(?:come|pop|call|drop|nip) (?:in|back|along|down|over|round|in and see \w+|to (?:the|see))(?: \w+){0,4} (?:
          at \d|tomorrow|tonight|${DAYS}|this (?:morning|afternoon|evening|week)|today|next week
          |for (?:a|an|the|your) (?:blood|test|check|review|injection|jab|smear|chat with)
        )
      `,
      unless: inLines`
        \b(?:
          (?:mon|tues|wednes|thurs|fri|satur|sun)days|open day|drop-in|clinic|walk-in|patients|event|meeting|library|anybody|anyone
          |everyone|all welcome
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:we|i|dr \w+|the doctor|the nurse|our (?:doctor|nurse|gp))(?:'ve| have| has| can|'ll| will)? (?:got )?
          (?:a|an|one|another|some) (?:\w+ )?(?:slot|appointment|space|cancellation|gap|opening|vacancy)(?: \w+){0,3} (?:
          for you|with|at|on|tomorrow|today|this|free|available|left|next
        )\b
      `,
      unless: /\b(?:walk-in|clinic is open|patients)\b/,
    },
    {
      find: allInLines`
        \b(?:
          doctor|nurse|gp|dr \w+|manager|someone|somebody|one of (?:the|our) \w+|a member of (?:our|the) team|receptionist|team
          |pharmacist|colleague|we|i
        )(?:'ll| will| is going to| can| should| to) (?:\w+ )?(?:be )?(?:
          in touch|in contact|call(?:ing)? (?:you|back|this|later|today|tomorrow|shortly)
          |ring(?:ing)? (?:you|back|this|later|today|tomorrow)|phon(?:e|ing) (?:you|back|today)|call|ring you|get back to you
          |visit(?:ing)? (?:you|today)|see you|get in touch|email you|text you|message you|give you a (?:call|ring|bell)|chase
          |look at (?:your|the results)|pop (?:round|out)|come out
        )\b
      `,
      inGeneral: null,
      unless: /\b(?:patients|anyone|everyone|normally|usually)\b/,
    },
    {
      find: allInLines`
        \b(?:pass(?:ed)?|passing|forward(?:ed)?|relay(?:ed)?|give|gave) (?:
          this|it|your (?:message|details|request|query|comments?)|that|the message
        ) (?:on |over |along )?to (?:the |our |your )?
          (?:doctor|dr|gp|nurse|receptionist|secretary|pharmacist|clinician|duty doctor|prescription team|medicines? team)\b
      `,
    },
    {
      find: allInLines`
        \b(?:ask|tell|get|have|asked|told|got) (?:
          dr|doctor|the doctor|the nurse|the gp|our (?:doctor|nurse|pharmacist|secretary|manager)|a (?:doctor|nurse)|someone|reception
          |one of the \w+
        ) (?:\w+ )?to (?:ring|call|phone|contact|see|email|text|visit|look at|get back to|speak to|chase|prescribe|sign|do)\b
      `,
    },
    {
      find: /\b(?:please )?collect (?:it|them|your|the (?:prescription|form|letter|note|medication|sample))\b/g,
      inGeneral: null,
      unless: /\b(?:patients|can be collected)\b/,
    },
    {
      find: allInLines`
        \b(?:bydd|gwnaiff|wneith) (?:rhywun|y meddyg|y nyrs|meddyg|nyrs|ein \w+|dr \w+)(?: yn)? (?:ffonio|cysylltu|eich|galw|gysylltu)
        |\b(?:rydym|rydyn|dw i|rwyf) (?:ni )?wedi (?:archebu|bwcio|trefnu|anfon|canslo|pasio)\b
        |\bmae(?:'r)? (?:eich )?(?:presgripsiwn|apwyntiad|canlyniadau)(?: \w+)? (?:yn barod|wedi)\b
        |\bdewch i mewn (?:yfory|heddiw|dydd)\b
        |\bwedi(?:'ch)? (?:bwcio|archebu)\b
      `,
    },
  ],
};
export default rule;
