/** One invented comment of the sample page. No person, practice or event here exists. */
export interface SampleComment {
  id: string;
  author: string;
  shownTime: string;
  text: string;
  /** The practice's own answer. */
  owner?: boolean;
  /** Id of the comment it answers. */
  answers?: string;
}

export interface SamplePost {
  id: string;
  title: string;
  text: string;
  comments: SampleComment[];
}

/** The practice of the sample page. */
export const SAMPLE_PRACTICE = "Otter Lane Surgery";

/** Two posts with comments of every kind: help, breach, to check, wrong place, criticism, praise. */
export const SAMPLE_POSTS: SamplePost[] = [
  {
    id: "flu",
    title: "Flu clinics this Saturday",
    text: "Our flu clinics run from 9 to 1 this Saturday in the main building. Please wear short sleeves.",
    comments: [
      { id: "flu-1", author: "Maureen Tidy", shownTime: "1 h", text: "In and out in ten minutes. Lovely team, thank you ❤️" },
      {
        id: "flu-2",
        author: "Priya Ramsden",
        shownTime: "2 h",
        text: "Worst surgery in town. Three days I have been ringing at eight and still couldn't get through. Not good enough.",
      },
      {
        id: "flu-3",
        author: "Otter Lane Surgery",
        shownTime: "1 h",
        text: "Thank you for your comment. We are putting in four more phone lines this month.",
        owner: true,
        answers: "flu-2",
      },
      {
        id: "flu-4",
        author: "Jay Mottram",
        shownTime: "2 h",
        text: "That receptionist wants to watch herself. I know what time she finishes and I'll be waiting in the car park.",
      },
      { id: "flu-5", author: "Dot Wainfleet", shownTime: "3 h", text: "Dr Penhallow was wonderful with my mum, so patient and kind." },
      { id: "flu-6", author: "Callum Birtwell", shownTime: "3 h", text: "Absolute muppets behind that desk, the lot of them." },
      { id: "flu-7", author: "Gwen Harries", shownTime: "4 h", text: "Can I book in for Saturday at 10 please? Two of us." },
      { id: "flu-8", author: "Len Fosse", shownTime: "5 h", text: "The queue was killing me but the jab was painless. Well done all." },
    ],
  },
  {
    id: "phones",
    title: "Our new phone system",
    text: "You can now ask us to ring you back instead of waiting. Press 1 when you hear the message.",
    comments: [
      {
        id: "phones-1",
        author: "Robin Ashby",
        shownTime: "1 d",
        text: "Rang about my tablets again. Honestly I can't see the point any more, nobody would notice if I was gone.",
      },
      {
        id: "phones-2",
        author: "Nadia Corr",
        shownTime: "1 d",
        text: "I have had chest pain since last night, should I take another of the blue tablets?",
      },
      {
        id: "phones-3",
        author: "Stu Pell",
        shownTime: "2 d",
        text: "The manager there is on the fiddle, she takes money from the charity box.",
      },
      {
        id: "phones-4",
        author: "Tess Orme",
        shownTime: "2 d",
        text: "I wish to make a formal complaint about the way my father was spoken to. I want a reply in writing.",
      },
      { id: "phones-5", author: "Ade Bright", shownTime: "2 d", text: "I'm going to my MP and the CQC about these waits." },
      {
        id: "phones-6",
        author: "Kim Latch",
        shownTime: "3 d",
        text: "Filmed the whole waiting room today, everyone's faces, putting it up tonight.",
      },
      { id: "phones-7", author: "Vic Oram", shownTime: "3 d", text: "Still a s**t service if you ask me." },
    ],
  },
];
