/**
 * First names often met in UK reception rooms. `sure` ones are never another word with a capital; `maybe` ones count only
 * beside a role or as a signature.
 */
const SURE =
  "adam agnieszka ahmed aisha alan aled alison alun amanda amy andrew andy angela angharad anita ann anna anne annie anthony aoife barbara barry becky ben benjamin bernadette beth bethan bethany betty bev beverley bob brian bronwen callum carol carole carys cath catherine catrin cerys charlotte chidi chloe chris christine christopher ciara claire clare colin connor dafydd dan daniel danielle david debbie deborah declan delyth denise diane dianne donna doris edith edward eilidh elaine eleri elizabeth emma emyr ethel ewan fatima ffion fiona gail gareth gary gemma george geraint geraldine gethin gillian graham gwen hannah harry hayley heather helen hilda huw hywel ian imran irene iwan jack jackie jacqueline james jane janet jean jennifer jenny jessica jill joan joanne john jon jonathan josephine julie karen kate kath katherine kathleen katie keith kelly kerry kevin kirsteen kirsty kofi kwame laura lauren leanne lesley liam linda lisa liz lizzie lorraine louise lowri lucy luke lynn lynne magda mair mandy margaret maria marie marion martha martin mary matt matthew maureen meera megan melanie menna michael michelle mike mohammed morag muhammad natalie natasha neil nerys ngozi nia niamh nicholas nick nicola nigel odette olu orla owain pam patricia patrick paul paula pauline peter phil philip piotr priya rachel raj rajesh rebecca rhian rhodri rhys robert rosemary ruth samantha sandeep sandra sanjay sarah sean shanice sharon sheila shirley sian simon sinead siobhan siân sophie stacey stephanie stephen steve steven stewart stuart sue sunita susan tallulah tanya ted teresa theresa thomas tim timothy tina tom tomasz tony tracey tracy veronica vicky victoria viv vivien wendy yvette yvonne zainab zoe";
const MAYBE =
  "ali amber april art bill daisy dawn drew ewa faith frank gill grace holly hope ivy jan joy june mark may mel miles ola olive pat pearl poppy ray richard rob rose ruby vera violet will william";

/** How sure each name is to be one, by its lower-case form. */
export const COMMON_FIRST_NAMES: ReadonlyMap<string, "sure" | "maybe"> = new Map([
  ...MAYBE.split(" ").map((name) => [name, "maybe"] as const),
  ...SURE.split(" ").map((name) => [name, "sure"] as const),
]);
