import { type Phrases, phrases } from "../phrases.ts";

export const OBJECTION_TOPICS = ["cost", "security", "scale", "regulation", "why-now", "why-us"] as const;
export type ObjectionTopic = (typeof OBJECTION_TOPICS)[number];

/** Words of a paper that make a reader raise an objection, and what that reader asks. */
interface Provocation {
  topic: ObjectionTopic;
  by: Phrases;
  asks: string;
}

const by = (topic: ObjectionTopic, words: string, asks: string): Provocation => ({ topic, by: phrases(words), asks });

/** The most telling first: of one topic the first that the paper provokes is asked. */
export const PROVOCATIONS: readonly Provocation[] = [
  by("security", "face, faces, facial, camera, cameras, webcam*, film, films, filmed, photo, photos, photograph*, selfie*, video of", "Who sees the pictures, how long are they kept, and what of people who never agreed to be in one?"),
  by("security", "child, children, pupil, pupils, minor, minors, kid, kids, toddler*, teenager*", "What is known about children here, and who agreed for them?"),
  by("security", "health record*, medical record*, patient record*, patient file*, health data, medical data, patient data, diagnos*, symptom*, blood, prescription*", "Who may see what is known of somebody’s health, and how is each look recorded?"),
  by("security", "patient, patients, medical, therapy", "Who may see what is known of somebody’s health, and how is each look recorded?"),
  by("security", "microphone*, voice, voices, listens, listen in, recording, recordings, records calls", "What is recorded, who listens to it, and how does somebody notice that it is on?"),
  by("security", "location, locations, gps, tracks, tracking, whereabouts", "Who learns where somebody is, and can they switch it off?"),
  by("security", "lock, locks, unlock*, door code, key, keys, spare key*", "Who can open it, and what happens after a key or a code is lost?"),
  by("security", "payment, payments, card number*, bank account*, wallet, credit card*, debit", "What can a thief do with a stolen phone or number, and who pays for it?"),
  by("security", "salary, salaries, employees, staff, shift, shifts, workers, performance", "Who in the company sees what about whom, and did those people agree?"),
  by("security", "phone, phones, app, account, accounts, sign in, signs in, profile, profiles, names, addresses, address, text message, sms, email", "What is stored about the people who use it, who can see it, and when is it erased?"),
  by("security", "contract, contracts, source code, invoice, invoices, drawings, prices, catalogue*", "What could a competitor do with these, and who can open them?"),
  // a clinic that saves time need not know of anybody's health; where nothing else provokes it, it is still asked
  by("security", "clinic*, hospital, hospitals", "Who may see what is known of somebody’s health, and how is each look recorded?"),
  by("scale", "black friday, christmas, rush hour, peak, peaks, holidays, high season, pay day, first day of, launch day, monday morning", "How many come at once on that day, and what have you tested?"),
  by("scale", "million, millions, thousands, nationwide, whole country, whole city, all over, every city, every store, every shop, every school, every hospital", "What breaks first on the way to that number, and at how many?"),
  by("scale", "by hand, somebody checks, reviewed by, a person, hotline, call centre, call center, one van, volunteers, drivers, nurses, engineers", "How many of these people does it take at ten times as many customers?"),
  by("scale", "every, all, everyone, everybody, each", "What happens when all of them come at once, and what have you tested?"),
  by("regulation", "patient, patients, medical, diagnos*, prescription*, hospital, hospitals, medicine, medicines, pharmac*", "Which rule on health data or medical devices applies, by name, and what does it ask?"),
  by("regulation", "face, faces, facial, camera, cameras, film, filmed", "What does the law ask before people are filmed there, and whose consent is needed?"),
  by("regulation", "child, children, pupil, pupils, minor, minors", "Which rule on children’s data applies, by name, and from which age?"),
  by("regulation", "loan, loans, credit, insurance, insurer*, payment, payments, savings, bank, banks, transfer*", "Which licence does this need, by name, and who holds it?"),
  by("regulation", "drone, drones, flies over, airspace, railway, train, trains, lorry, lorries, truck, trucks, driver, drivers, ferry, crane, lift", "Which rule of its traffic applies, by name, and who inspects it?"),
  by("regulation", "food, milk, kitchen, meat, fish, bread, restaurant*, bakery, bakeries", "Which rule on food applies, by name, and who inspects it?"),
  by("regulation", "employees, workers, shift, shifts, overtime, works council, union, staff", "What do labour law and the works council say to it?"),
  by("regulation", "battery, batteries, radio, sensor, sensors, charger*, gas, boiler, boilers, pressure", "Which certificate must it carry before it may be sold, and who tests it?"),
  by("cost", "ai, language model, language models, llm, gpt, machine learning, neural, model that", "What does one request cost, times how many a day, and where does the price come from?"),
  by("cost", "free, for free, at no cost, no charge, no extra cost, included in the price", "Who pays for it then: what does one cost you, times how many?"),
  by("cost", "sensor, sensors, tag, tags, scale, scales, camera, cameras, tablet, tablets, screen, screens, scanner, scanners, van, vans, truck, trucks, reader, readers, board, boards, device, devices, box, boxes, printer*", "What does one of them cost, times how many, and where does the price come from?"),
  by("cost", "driver, drivers, nurse, nurses, engineer, engineers, courier, couriers, staff, people who, hotline, team", "What does an hour of them cost, times how many hours?"),
  by("cost", "app, service, platform, system, software, subscription, website, tool", "What does it cost to run for one customer, times how many, and where does the price come from?"),
  by("why-now", "for years, for decades, always, ever since, as long as, for generations, long known, decades, for a long time", "If it has been so for that long, what has changed that it can be solved now?"),
  by("why-now", "today, now, this year, from today, this spring, this summer, this autumn, this winter", "What would it cost to wait a year, and what is possible now that was not a year ago?"),
  by("why-us", "app, apps, marketplace, platform, website, comparison, search, chat", "What keeps somebody with more customers from doing the same next month?"),
  by("why-us", "existing, already sell, already use, supplier*, vendor*, competitor*, rival*, others offer, on the market", "What can you do that they cannot, and for how long?"),
];
