import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4, flag: `complies-blindly`. */
export const compliesBlindly: Criterion = {
  id: "complies-blindly",
  lens: "push-back",
  kind: "flag",
  name: "Complies blindly",
  question: "Does the answer play along with a wrong premise, or give away confidential figures?",
  sources: ["tpm-loop-teardown"],
  why: "The interviewer asked for something that you should not simply do. Somebody who does it anyway will do it for the next person who asks.",
  counts: [
    "Taking a premise that hurts the customer or is untrue, and building on it.",
    "Doing what was asked because it was asked, with the doubt in sight.",
    "Saying a figure that was told in confidence, also with “don't repeat it”.",
  ],
  countsNot: [
    "Agreeing with a premise that holds, with a reason.",
    "Taking a premise for the sake of argument, and checking it.",
    "An exact figure that is public or that nobody keeps secret.",
    "Disagreeing openly, and then carrying out what was decided.",
    "Somebody else who gave in or gave it away.",
  ],
  probes: [
    "Who might be hurt if you do it exactly as asked?",
    "What would your former employer say to the answer you just gave?",
    "What made you sure that the request itself was right?",
  ],
  strong:
    "What is asked for is looked at before it is done: whom it would hurt, and whether it is true. A figure that is not yours to give stays where it is, and the interviewer gets a form of it that is safe.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "You'd like the exact fee? «We paid Halden 412,000 a year, it's in a contract I'm not meant to show.»",
    "«Sure, if you say the customers don't matter here, then I'd simply work for the date.»",
    "my boss said the drop came from the weather and «i built the whole plan on that though there had been no rain»",
    "Um, yeah, okay, so, «the real margin on that phone was, it was thirty-one point four, don't, don't tell them».",
    "They told us to leave out the brake check to save time. «I was asked to, so I left it out.»",
    "«As you want, I take then only the one principle and forget the other.»",
    "Happy to help. «Here is what each nurse earns, by name: Petra 3,900, Yusuf 4,150.»",
    "The form wanted one cause, there were four, and «I ticked the first because that was how the template had it».",
    "«Nobody had ever seen that report used, but a request is a request, so the spring went into it.»",
    "strictly speaking it's under embargo «the price is nine pounds sixty a share and they sign on the fourth»",
    "I could see that faster boarding left wheelchair users behind. «It was what the brief said, so that's what went live.»",
    "Right, privacy and growth can't go together, I accept that; «I'd give up privacy, then, and collect everything».",
    "«If you tell me the data says yes I'd go with yes», no need to look myself.",
    "From memory, «their unreleased tablet comes in week 38 with 70,000 units», which I shouldn't know by heart.",
  ],
  leaves: [
    "I won't name the fee; it was a low six-figure sum.",
    "We paid the list price, which is on their website: 29 a month.",
    "The brief said to hide the button; I went back with the complaint letters and it stayed.",
    "My colleague read out the salaries in a meeting and regretted it.",
    "Complying with the new rule on allergens took us eleven weeks.",
    "I was told that the weather had caused the drop, so I looked at the rain gauge first.",
    "Would you like me to take that as given?",
    "At twenty I might have just said yes to that.",
    "sure happy to answer that it was the autumn of 2021 and the client was unhappy",
    "I agree with the plan, because the tests in both towns point the same way.",
    "He wanted that I say the number but I did not say it.",
    "For the sake of argument I'd take your assumption, and check it in one branch before anyone builds.",
    "The exact temperature was 4.3 degrees, logged by the fridge itself.",
    "Nobody follows instructions blindly where I work.",
    "She asked for it by Tuesday and had it on Monday.",
    "I disagreed in writing, lost, and then backed it fully.",
    "Um, the, the order was clear, and it was a sound order, the bridge was icing over.",
    "Those figures are confidential, and that's what they remain.",
  ],
};
