import { useWords } from "../words";

/** What the practice's procedure says comes next, in order. One step alone is a sentence. */
export function Steps({ card }: { card: string[] }) {
  const { said } = useWords();
  if (card.length === 1) return <p className="soft">{said(card[0]!)}</p>;
  return (
    <ol className="steps">
      {card.map((step) => (
        <li key={step}>{said(step)}</li>
      ))}
    </ol>
  );
}
