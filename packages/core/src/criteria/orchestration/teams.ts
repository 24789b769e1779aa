import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `teams`. */
export const teams: Criterion = {
  id: "teams",
  lens: "orchestration",
  kind: "criterion",
  name: "Teams that act",
  question: "Does the answer name at least two teams or functions, other than the speaker's own, that must act?",
  sources: ["orchestration-bar"],
  why: "A programme is work that sits with people who do not report to you. Whoever can name them, and what each of them has to do, has seen the programme and not only the system.",
  counts: [
    "Two or more teams or functions by name, each with something to do: “legal redoes the consent text, the warehouse changes the pick list”.",
    "Outside parties that must act: an authority, a supplier, a partner.",
    "The names may stand in different sentences.",
  ],
  countsNot: [
    "“Stakeholders”, “partners” or “cross-functional teams” without a name.",
    "One team only, however much it has to do.",
    "Parts of the speaker's own team.",
    "Teams that are told about it, or that use the product, and have nothing to do for it.",
  ],
  probes: [
    "How would you actually deliver this: who does what?",
    "Who outside your own team has to do something for this, and what is it?",
    "Whose calendars, besides yours, decide whether this gets done?",
    "If your own team were finished tomorrow, what would still be missing, and who holds it?",
  ],
  strong:
    "The teams outside the speaker's own are named one by one, each with the piece of work that only it can do. Those that merely want to be told are kept apart from those that have to act.",
  frame: "Besides my own team, __ has to __ and __ has to __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "For this to open in June, «the pharmacy has to relabel its shelves and the estates people have to move the door».",
    "i'd need «legal to redo the consent text and the warehouse to change the pick list» my own team only does the app",
    "Three groups outside mine carry work: «payments builds the refund call, support rewrites its scripts», and «finance books the credit notes».",
    "so yeah um it's, it's not just us, «the translators gotta redo the menus and uh the printers need new templates»",
    "Outside my own people: «store ops for training, network for new access points, facilities for power».",
    "«The port authority grants the berth, while customs sets up the inspection lane»; we only bring the cranes.",
    "Nothing goes live unless «the actuaries sign the tariff and the brokers' desk retrains its callers».",
    "Our stage crew could not do it alone. «Lighting had to reprogram the desk and wardrobe had to double two costumes».",
    "In the end I got «the identity group to add one field and the Android developers to read it».",
    "From kitchen side «chefs must write the allergens for each dish», and «purchasing must give us the supplier sheets», otherwise the tablet shows nothing.",
    "On a storm day «meteorology feeds us the wind, dispatch reroutes, the ground handlers move the stairs».",
    "school side: «it office opens the firewall, the registrar cleans up the class lists» before september",
    "I would ask «the meter lab to recalibrate the samples and the field engineers to swap the old units», street by street.",
    "«Marketing holds the announcement and security runs the penetration test»: both are jobs I can't do for them.",
  ],
  leaves: [
    "My team has two squads, one for the app and one for the backend, and both worked on it.",
    "Lots of stakeholders across the organisation were involved, and everybody did their part.",
    "Only the fraud team had to change something; all the rest was ours.",
    "sales and marketing were kept in the loop with a newsletter",
    "The product is used by nurses, porters and the front desk.",
    "I've worked with legal, finance and design in nearly every job I had.",
    "it would be nice if other departments pitched in but nobody had to",
    "No other team had to lift a finger, neither network nor support.",
    "Cross-functional work is key, and a programme manager must bring the functions together.",
    "Which teams would have to be involved, and what would they do?",
    "The two teams played on Saturday, and the stadium's ticket gates held.",
    "Our designer drew it, our tester tested it and I wrote the release note.",
    "My director thought that operations and procurement should build it instead of us.",
    "We split the service into a billing module and a catalogue module that talk over an event bus.",
    "um there was, there was another team, the data folks, they sent us the export and that was it",
    "Everyone in the building, from the basement to the fifth floor, heard about the change.",
  ],
};
