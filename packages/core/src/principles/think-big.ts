import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Think Big. */
export const thinkBig: Principle = {
  id: "think-big",
  question: "Does the story show that the speaker set out on something much larger than was asked, and moved others towards it?",
  why: "A small aim is reached at best. The interviewer wants to hear where you saw more in it than the task did, and what you did about it.",
  counts: [
    "Turning a local task into something for a whole company, trade or region, with a first step done.",
    "Proposing a bold direction, and winning people or money for it.",
    "Asking what it would take to be ten times better, and working from that.",
  ],
  countsNot: [
    "A large number in the story that was there before.",
    "A dream with nothing done towards it.",
    "A big budget or a big team by itself.",
    "Somebody else's vision that the speaker carried out.",
  ],
  probes: [
    "What were you asked for, and what did you see in it?",
    "What would it have looked like at ten times the size?",
    "How did you get others to go along with something that large?",
  ],
  strong:
    "What was asked, and the larger thing you saw behind it, said so that it can be pictured. Then the first step you took towards it, and who came along.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "They'd asked for a rota for one ward. «I proposed a shared pool for all eleven hospitals and got two chief nurses to pay for the first try.»",
    "«why shorten the queue i said why have a queue at all» and that drawing is what the mayor signed",
    "The brief was a leaflet; «I came back with a plan to teach every school in the county, and the first forty classes booked».",
    "«Instead of one more warehouse I pitched a network that the five rival shops would own together.» Three joined.",
    "A patch would have done for us. «I wrote the paper that made it the common format of the whole trade», and the association voted for it.",
    "Um, ten per cent was the, the target, and «I asked what it would take to halve it, and rebuilt the plan from that question».",
    "«The task was to digitise our archive, I convinced the ministry to open all the archives on one map.»",
    "When the grant for a single well came in, «I used it to prove a drilling co-operative that could do a hundred, and took that to the bank».",
    "«My three-page memo argued that the repair desk should become the main business», and the year after it got its own building.",
    "Everyone was fighting over the Lyon slot; «I sketched how a night train could serve all nine cities and brought the operators to one table».",
  ],
  leaves: [
    "I like to think big.",
    "Our company has four hundred thousand customers in nine countries.",
    "It was the biggest room in the hotel, and still too small.",
    "someday i want to change the whole industry",
    "The founder had this enormous vision, and I wrote the code for it.",
    "We asked for a small extension and got it.",
    "I think the big truck is the better one for gravel.",
    "Could it be bigger, do you mean?",
    "The budget was eleven million, um, give or take.",
    "I kept the scope small on purpose, one shop and one shelf.",
    "If I had been bolder, we might have gone for the whole region.",
    "They planned the great solution for six years and nothing came.",
    "Is a big responsibility, to lead so many persons.",
  ],
};
