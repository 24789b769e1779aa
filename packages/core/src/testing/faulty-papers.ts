/** Whole papers with the faults that they show, written without a look at the words that the checks know. Pitfalls only; `template` apart. */
export interface FaultyPaper {
  id: string;
  /** Pitfalls that the rubric book raises; all others are not. */
  pitfalls: readonly string[];
  paper: string;
}

export const FAULTY_PAPERS: readonly FaultyPaper[] = [
  {
    id: "a",
    pitfalls: ["feature-first", "vague-number", "ignored-constraints"],
    paper: `Say hi to Plotly Garden!

Sensor spikes, a frost siren, a neighbour exchange, recipes from your harvest and a snail calendar: Plotly Garden packs it all into one app.

Gardening is hard. Plants die and people feel bad about it.

With Plotly Garden you take a picture of a bed and learn what to do today.

You'll have
* greener thumbs
* tastier tomatoes
* neighbours who envy you

Success would be gardeners who are noticeably happier.

Coming in spring.

FAQ

Does it work on balconies? Sure.
What will it cost? You will love the price.`,
  },
  {
    id: "b",
    pitfalls: ["over-engineered"],
    paper: `# Sibyl answers HR questions in 20 seconds

*Lyon, 4 May 2028*

## Why

Our HR desk answers 310 questions a day, and people wait 2 days for each. The desk costs 1.1 million euros a year.

## How

You ask in the chat, Sibyl answers and shows the paragraph it took it from.

## Benefits

- 20 seconds instead of 2 days

## Metrics

| | What | Goal | Date |
|---|---|---|---|
| Primary | Days until an answer | 0.1 | 30 June 2028 |
| Secondary | Questions asked twice | 5% | 30 June 2028 |
| Leading | Employees who asked once | 60% | week 2 |

## Start

We open it to all 26,000 employees in 31 countries on the same Monday, for pay, leave, pensions, visas and taxes, in eleven languages.

## FAQ

**Which law applies?** The works constitution act wants the council's yes, which we have.`,
  },
  {
    id: "c",
    pitfalls: ["feature-first", "over-engineered", "ignored-constraints", "vague-number"],
    paper: `QuickDock Ultra

Key features:
1) berth map
2) drone escorts
3) auto-mooring arms
4) crew lounge app
5) carbon ledger

The problem: ships wait, and captains hate it.

The solution: QuickDock Ultra finds the berth and moors the ship. Nobody has to shout any more.

Everything above will be delivered in release 1.0 to each of our 41 ports, since customers expect a finished product.

KPIs
- Primary: captain delight
- Secondary: shorter waits
- Leading: press coverage`,
  },
  {
    id: "d",
    pitfalls: ["vague-number"],
    paper: `# Loom lets tailors see the cloth before they buy

Porto, 2 June 2028

## Problem
Tailors send back 18% of the cloth they order, at €31 a parcel.

## Solution
We post a strip of each cloth in an envelope. The tailor keeps what he likes and orders by the number on the strip.

## Benefits
- 3% sent back, down from 18%

## Metrics
| Tier | Metric | Target | When |
|---|---|---|---|
| Primary | Cloth sent back | a fraction of today | December 2028 |
| Secondary | Tailors who order again | as high as possible | December 2028 |
| Leading | Strips asked for | loads | first month |

## FAQ
**What does a strip cost?** 40 cents, and purchasing will not go above 50.`,
  },
  {
    id: "e",
    pitfalls: ["ignored-constraints", "over-engineered"],
    paper: `Bluebell - hearing tests in any pharmacy

For release 9 October 2028

Half a million people in the Netherlands live with hearing loss that nobody has measured. On average it takes them 7 years to see a doctor.

In the pharmacy you put on headphones and press a button whenever you hear a tone. Six minutes later the pharmacist explains the picture.

Why people benefit:
- 6 minutes instead of 7 years

From the first day Bluebell is in all 2,000 pharmacies, with children's tests, tinnitus tests, hearing-aid fitting and a shop, because half a service helps nobody.

Q: Who pays? A: 12 euros, at the counter.
Q: Who sees the result? A: You and the pharmacist. It is deleted in the evening.`,
  },
  {
    id: "f",
    pitfalls: ["feature-first", "ignored-constraints"],
    paper: `## Nestor: the smart letterbox

It blinks. It sings. It weighs your mail, filters adverts, photographs the postman's smile, warms your fingers and orders stamps.

### What annoys people
Letters get wet and nobody likes adverts.

### Our answer
Nestor is a box with a small roof and a camera. It tells your phone when something real has come.

### How we measure
Primary: letters that arrive dry, 99%, within a year.
Secondary: adverts refused, 80%, within a year.
Leading: boxes switched on, 90%, in week one.`,
  },
  {
    id: "g",
    pitfalls: [],
    paper: `# Ferrywise halves the wait at the pier

BERGEN, 3 April 2028.

**What is wrong.** Cars wait 50 minutes at the north pier, and 1 ferry in 6 leaves with empty decks. Statistics Norway counted 41 million crossings in 2025.

**What we do.** A board at each pier shows both queues. Drivers choose.

**Later ideas.** Boats, bridges, a loyalty card, a café and a game are all on the list, none of them in this release.

**Success.** Primary: minutes of waiting, 25, by June 2029.

**Limits.** The port authority closes the pier for works on 1 June 2028, and the council gave us 90,000 kroner, no more.`,
  },
  {
    id: "h",
    pitfalls: ["vague-number", "ignored-constraints"],
    paper: `PRESS RELEASE DRAFT

Larkspur - the calmer inbox for city councils

Councillors get 140 letters a day and answer 1 in 5.

Larkspur sorts the letters by street and subject, and drafts a reply that the councillor changes and signs.

What councillors get
- 3 hours a day back

Metrics: we look at satisfaction of citizens, speed of replies, and trust in the council. All three ought to rise considerably.

Launch: 5 May 2028

Q: Is it hosted abroad?
A: No, in the town hall's own cellar, and letters are deleted after the reply has gone out.`,
  },
  {
    id: "i",
    pitfalls: ["feature-first", "over-engineered"],
    paper: `# Orbit One

**Oslo, 1 June 2028**

### In the release

Boat tracker · weather routing · anchor watch · crew roster · fuel ledger · harbour guide · rescue button

### The pain

Weekend sailors miss 2 days in 10 because nobody knows when the wind turns.

### The remedy

Orbit One tells you on Thursday which day to sail, and why.

### The promise

- 1 lost day in place of 2

### The numbers

| | Metric | Aim | Until |
|-|-|-|-|
| Primary | Lost days in ten | 1 | 30 Sep 2028 |
| Secondary | Sailors who renew | 60% | 30 Sep 2028 |
| Leading | Thursday messages opened | 80% | week 1 |

### The rules

The coastguard's radio licence forbids us to relay distress calls, so the rescue button only dials.

### The start

Version 1 has all seven parts, every coast from Tromsø to Trieste, and apps for watch, phone, tablet and plotter.`,
  },
  {
    id: "j",
    pitfalls: ["ignored-constraints"],
    paper: `# Mendit: a tailor at your door on Saturday

Ghent, September 2028

**The problem.** 7 trousers in 10 wait over a year for a new zip, says a 2025 study by KU Leuven.

**What we do.** You hang the bag on your door on Friday evening. A tailor takes it and brings it back on Saturday night.

**What you gain**
* zip mended in 1 day, not in 400

**Metrics**

| Tier | Metric | Goal | Date |
|---|---|---|---|
| Primary | Days until a garment is worn again | 2 | March 2029 |
| Secondary | People who hang a second bag | 40% | March 2029 |
| Leading | Bags hung in the first two weeks | 90 | week 2 |

**FAQ**

**Price?** 14 euros a zip; the tailor keeps 11.

**Who comes to my door?** A tailor whose name and picture you get on Friday.

**Where first?** One district, trousers and coats. Bags and shoes when 40% hang a second bag.`,
  },
  {
    id: "k",
    pitfalls: ["over-engineered", "vague-number"],
    paper: `From: Product
To: Everyone

Headline: Cobalt turns every meeting room into a studio

Why: people on video hear 60% of what is said in our rooms; 900 meetings a week start again for that reason.

What: a ceiling plate hears each speaker apart and sends a clean voice to those outside.

Gains: fewer repeats, better mood, sharper decisions.

How much better: a lot.

Rollout: every room, every site, at the turn of the year 2028, including translation, minutes and the hologram wall. We see no point in a smaller start.

Rule: the works agreement forbids recordings, so nothing is kept.`,
  },
  {
    id: "l",
    pitfalls: ["feature-first", "vague-number", "ignored-constraints"],
    paper: `Brightwell™ Oral Health Companion

Imagine: a brush that talks, a mirror that scores, a chat with a dentist, a family league, and toothpaste by post - that is Brightwell.

Nobody likes the dentist, and children least of all.

Brush with Brightwell and the mirror shows where you have been. The score goes to your phone.

Why you want it
1. Fun
2. Health
3. Peace in the bathroom

We want to become the most loved brand in oral care.

Q1. Is it safe? Your health is our priority.
Q2. How much? Stay tuned.`,
  },
  {
    id: "m",
    pitfalls: [],
    paper: `# Clinic letters in plain words, 2 days sooner

Ghent, 3 March 2028

## Problem

Patients call back about 4 letters in 10, and each call takes a nurse 9 minutes.

## Solution

The doctor writes as before. A second page says the same in plain words, and the doctor reads it before it is sent.

## Benefits

- 1 call back in 10 letters, down from 4

## Metrics

- Primary: calls back per 100 letters, 40 to 10, by June 2029
- Secondary: minutes a nurse spends on the phone, 60 to 20 a day, by June 2029
- Leading: second pages sent unchanged, 70%, week 2

## Limits

The patient rights act wants the doctor's name on both pages.

## Start

One ward, discharge letters only. The other eleven wards follow when calls are below 15.`,
  },
];
