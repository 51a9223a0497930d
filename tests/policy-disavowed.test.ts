import { describe, expect, it } from "vitest";
import { asSaid } from "../lib/policy/classifier/said";
import { disavowedIn, speaksAgainst } from "../lib/policy/text/disavowed";
import { prepare } from "../lib/policy/text/text";

const disavowed = (original: string) => {
  const text = prepare(original);
  return disavowedIn(text).map(({ start, end }) => text.plain.slice(start, end));
};

describe("what a writer says against others' view of a group", () => {
  it.each([
    ["Please stop telling people that refugees are dirt, it helps nobody.", "stop telling people that refugees are dirt"],
    ["I would never say that women are stupid.", "would never say that women are stupid."],
    ["Nice day. It is not true that Poles are lazy.", "not true that poles are lazy."],
    ["The claim that all Sikhs are liars is a lie.", "claim that all sikhs are liars is a lie."],
    ["We refuse to believe Muslims are evil.", "refuse to believe muslims are evil."],
    ["I don't think immigrants are the problem here.", "i don't think immigrants are the problem here."],
    ["It's not fair that refugees get blamed for it.", "not fair that refugees get blamed for it."],
    ["There is nothing dirty about gypsies.", "nothing dirty about gypsies."],
    ["We never thought Albanians were crooks.", "we never thought albanians were crooks."],
    ["Not every Somali is a thief, is he?", "not every somali is a thief"],
    ["No woman is inferior to a man.", "no woman is inferior to a man."],
    ["Poles are neither lazy nor rude.", "poles are neither lazy nor rude"],
    ["Being a Sikh does not make anyone a terrorist.", "being a sikh does not make anyone a terrorist."],
    ["In no way are gay people freaks.", "in no way are gay people freaks."],
    ["I condemn the shooting of Hindus.", "condemn the shooting of hindus."],
    ["Violence against Jews must stop.", "violence against jews must stop."],
    ["Never once have I thought of refugees as vermin.", "never once have i thought of refugees as vermin."],
    ["We do not want to see a single Kurd killed.", "not want to see a single kurd killed."],
    ["Women must never be beaten.", "women must never be beaten."],
    ["Poles have never ruined this town.", "poles have never ruined"],
  ])("in %j is %j", (text, words) => expect(disavowed(text)).toContain(words));

  it.each([
    "Women are stupid.",
    "Stop telling us to ring at eight.",
    "It is not true that you rang me.",
    "I never said thank you.",
    // What everyone may do is here doubted of a group: that is contempt, not a defence.
    "I don't think a Muslim should teach our children.",
    "I don't believe women belong in a pulpit.",
    "It's not fair that immigrants get houses.",
    "There is nothing good about gypsies.",
    "Poles are neither smart nor clean.",
    "Nobody should have to live beside a Jew.",
    "No woman is fit to lead.",
    "Don't tell me pensioners aren't a burden.",
    "I don't believe that Somalis are honest.",
    "I'll be dead in a week, game over.",
  ])("is nothing in %j", (text) => {
    expect(disavowed(text)).toEqual([]);
    expect(speaksAgainst(prepare(text))).toBe(false);
  });

  it.each([
    ["I would never lay a finger on her, believe me.", "i would never lay a finger on her"],
    ["Calm down. Nobody is going to hurt you but your feet will ache.", "nobody is going to hurt you"],
    ["It is wrong to attack a nurse.", "wrong to attack a nurse."],
    ["I could murder a bacon butty right now.", "could murder a bacon"],
    ["We'll smash the quiz tonight.", "'ll smash the quiz"],
    ["I could strangle that bloody ringtone.", "strangle that bloody ringtone"],
    ["Oh dear. You're dead meat at chess tonight, grandad.", "you're dead meat at chess"],
    ["We're going to slaughter them in the cup.", "we're going to slaughter them in the cup"],
    ["If this zip sticks once more I will rip it to pieces.", "this zip sticks once more i will rip it"],
    ["Somebody burn this awful carpet.", "burn this awful carpet"],
    ["Die, you horrid bindweed!", "die, you horrid bindweed"],
    ["It is not true that he was drunk.", "it is not true that he was drunk."],
    ["I don't think she is a thief, let her be.", "i don't think she is a thief"],
  ])("or harm that nobody means: in %j is %j", (text, words) => expect(disavowed(text)).toContain(words));

  it.each([
    "Don't think I won't hurt you.",
    "If I don't get my money I will burn it down.",
    "Nobody has been hurt yet.",
    "I could murder that nurse.",
    "He never hit me before.",
    "I'll beat you to a pulp.",
  ])("is no harm denied in %j", (text) => expect(disavowed(text)).toEqual([]));

  it.each([
    ["My wife and I are two old dykes.", "dykes"],
    ["We queers love a raffle.", "queers"],
    ["Come on, you gorgeous bitches, it's Friday.", "bitches"],
    ["As a crip I want a ramp.", "crip"],
  ])("or a rude word for oneself and one's own: in %j is %j", (text, words) => {
    expect(disavowed(text)).toEqual([words]);
    expect(speaksAgainst(prepare(text))).toBe(false);
  });

  it.each([
    "I'm sick of queers.",
    "We sat behind a fat dyke.",
    "I'm telling that bitch to her face.",
    "As a crip hater I laughed.",
    "I'd love you idiots to listen.",
  ])("which it is not in %j", (text) => expect(disavowed(text)).toEqual([]));

  it("is read in capitals, so that the model learns it apart", () => {
    const words = asSaid(prepare("Stop saying that refugees are dirt, they are my friends.")).map(({ word }) => word);
    expect(words).toContain("DIRT");
    expect(words).toContain("friends");
  });

  it("may be a quotation with a rebuke beside it", () => {
    expect(speaksAgainst(prepare('"Women are stupid" is a nasty thing to say.'))).toBe(true);
    expect(speaksAgainst(prepare('My dad says "women are stupid" and he knows.'))).toBe(false);
  });
});
