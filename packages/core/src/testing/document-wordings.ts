/**
 * Ways in which people say what a check of papers looks for, and near misses: written at a stretch, without a look at the words
 * that the checks know. Each is the answer to a question of a FAQ (`question → answer`), or a sentence of its own.
 */
export interface Wordings {
  yes: readonly string[];
  no: readonly string[];
}

export const COST: Wordings = {
  yes: [
    "How much will a household spend on it? → About £3 a week, batteries included.",
    "Is there a licence to buy? → No licence. Hosting is $600 a month for all of us.",
    "What's the damage? → €19 once, and nothing after that.",
    "Does this eat into our margin? → By 0.4 points in the first year; at 8,000 orders a month it is made good.",
    "Where is the money in this for us? → Each subscriber brings 2.40 a month and costs 90 cents to serve.",
    "Will tenants see it on their rent? → No. The landlord bears it, $4 a flat and month.",
    "What did the board sign off? → 1.2 million dollars over two years, of which a third is hardware.",
    "Can a small school afford it? → Yes: it is free below 200 pupils and 1 euro a pupil above.",
    "Who foots the bill? → Operations, out of the £70k that the old scanners cost in repairs.",
    "How soon does it earn its keep? → After 14 months at the present price of diesel.",
    "What's the unit economics? → 31 cents to print, 80 cents to the shop.",
    "Do I have to buy anything? → No, it works with the phone you own and costs nothing.",
  ],
  no: [
    "What will it cost? → Pricing is going to be very attractive.",
    "How much is it? → Our team would be glad to talk you through the options.",
    "Is it expensive? → Quality has its price, and customers know that.",
    "What's the budget? → We're in the middle of the annual planning round.",
    "Which colours are there? → Green and blue.",
    "When does it ship? → On 3 May 2028.",
  ],
};

export const SECURITY: Wordings = {
  yes: [
    "Could my employer find out that I use it? → No. The company gets a count of users per month and not one name.",
    "What happens to the recordings? → They are destroyed after 48 hours, and until then only the caller can play them.",
    "Is the data sold? → Never. It is held in Frankfurt under our own keys.",
    "What if someone loses the badge? → The badge opens nothing by itself; it asks for a four-digit number, and one call switches it off.",
    "Do you keep my location? → For as long as the ride takes, then it is thrown away.",
    "How do you keep kids out? → A parent confirms each purchase above 5 euros by fingerprint.",
    "Are medical records involved? → Only the appointment time. Diagnoses stay in the clinic's system.",
    "Can the vendor see our prices? → Prices are scrambled before they leave our network, and the vendor's staff have no account.",
    "What about GDPR? → Patients agree in writing, and can have everything removed within a day.",
    "Might a rival scrape the catalogue? → Each visitor gets 50 pages an hour, and robots see a cached copy without prices.",
    "Is somebody listening through the speaker? → The microphone is cut by a hardware switch and the light shows it.",
    "Who can change a dose? → Two nurses together, with their cards, and each change is written down.",
  ],
  no: [
    "Is it secure? → We use industry-leading security throughout.",
    "What about privacy? → Privacy has always been one of our core values.",
    "Who sees my data? → Please refer to our privacy policy.",
    "Is my photo safe? → Absolutely!",
    "What about data protection? → Our data protection officer is on it.",
    "Is the ladder safe to stand on? → Up to 120 kilos.",
  ],
};

export const SCALE: Wordings = {
  yes: [
    "What if it's a hit? → One server takes 3,000 listeners and we can rent forty within ten minutes.",
    "Could you serve the whole county? → Not this year: there are nine vans, and each does 22 stops a day.",
    "How does it behave on Cyber Monday? → Last year's peak was 900 orders a minute. We drove 2,500 through it for three hours.",
    "Is there a ceiling? → At about 70,000 tags the readers begin to miss some; the next aisle gets its own.",
    "What gives out first as we grow? → The print room, at 1,800 letters a day. A second printer is on option.",
    "Will the help desk drown? → We expect 60 calls a day in the first week and have people for 150.",
    "Ten times as many patients? → The pharmacy can pack 4,000 bags a day and packs 700 today.",
    "Does it slow down with big files? → A file of 2 GB takes 9 seconds, one of 20 GB a minute and a half.",
    "What happens when all schools start on the same morning? → 1.1 million log-ins between seven and eight were simulated; the slowest took 4 seconds.",
    "Do you have enough drivers for the holidays? → 340 against a need of 290 on Christmas Eve; beyond that slots close.",
    "And if we double the fleet? → The depot has room for 60 chargers and uses 28.",
    "Can the database take it? → It holds 40 million rows now and was filled up to 400 million in a trial.",
  ],
  no: [
    "Will it scale? → It is built on modern cloud technology.",
    "What if demand explodes? → That would be a nice problem to have.",
    "Can you keep up with growth? → Growth is what we do best.",
    "Which regions are next? → Bavaria in May and Saxony in June.",
    "How many colours are there? → Seven.",
    "What happens at peak? → We will add capacity as needed.",
  ],
};

export const ALTERNATIVE: Wordings = {
  yes: [
    "Wasn't there something off the shelf? → There was. It needed a technician on site twice a month.",
    "Why build it yourselves? → The two products on the market do not read handwriting.",
    "Have you looked at sensors? → For a month. Dust blinded them by the second week.",
    "Why this and not a hotline? → A hotline for nine languages would have needed 31 people.",
    "Did anybody suggest raising the fee? → Yes, and we dropped it: 40% of the members we asked would have left.",
    "What was the runner-up? → Lockers at stations. The railway wanted £9 a day for each.",
    "Why paper and not a screen? → Screens went dark in the cold store.",
    "Couldn't staff do that by hand? → They do so now, and get through a fifth of it.",
    "Was outsourcing an option? → It was, until the union pointed at the 2026 agreement, which rules it out.",
    "Which idea did you throw away? → A points scheme: in the trial people collected points and bought no more than before.",
    "Why didn't you extend the old system? → Its maker has gone out of business.",
    "Is email not good enough? → In our test two mails in three were opened after the bus had left.",
  ],
  no: [
    "What other options were there? → A kiosk, a card and a phone line.",
    "Have you looked at competitors? → Yes, we know the market very well.",
    "Why not use an existing app? → Ours will be nicer.",
    "Did you consider partnerships? → Several were discussed with the management.",
    "Who are the competitors? → Brill, Halm and Osk.",
    "Why should I switch? → Because you save an hour a day.",
  ],
};

export const DODGES: Wordings = {
  yes: [
    "When can I buy it? → Keep an eye on our website.",
    "How much does it cost? → You'll be pleasantly surprised.",
    "What if it breaks? → It won't.",
    "Is it legal? → Legal is looking into it.",
    "Will there be an iPhone version? → Possibly.",
    "How accurate is it? → Accurate enough.",
    "Who maintains it? → To be clarified.",
    "Can you handle the volume? → We don't foresee any problems.",
    "What about refunds? → We have not made up our minds yet.",
    "How do you compare with Halm? → We don't comment on competitors.",
    "What about data protection? → That topic is being handled by another team.",
    "Why should I trust you? → Because we are the experts.",
    "Will it work in the cold? → Our engineers are working hard on that.",
    "What is the warranty? → Details at launch.",
    "Is it accessible? → Accessibility matters a great deal to us.",
    "Will it be cheaper later? → Who knows?",
  ],
  no: [
    "Does it float? → Yes.",
    "Which phones? → Any with a camera.",
    "Who answers the phone? → The same people as now.",
    "Does it work in the cold? → Down to minus 20 degrees.",
    "Can I cancel? → At any time, from the last page of the bill.",
    "Is it waterproof? → No, keep it out of the rain.",
    "Where is it made? → In Turku.",
    "What if the courier is late? → You get the fee back the same day.",
    "Who decides? → The planner, later the branch.",
    "What happens to old tickets? → They stay valid until they are used.",
    "Can two people share it? → Yes, each with a name of their own.",
    "What do I need? → A phone and a tape measure.",
  ],
};

export const CONSTRAINTS: Wordings = {
  yes: [
    "The trustees have set aside £85,000 and will not add to it.",
    "We have until 14 February, when the old terminals lose their approval.",
    "Under the Working Time Directive nobody may be called between two shifts.",
    "The landlord's permit covers 30 bikes and no more.",
    "Spending is limited to $2 million this fiscal year.",
    "The Food Standards Agency requires a label in two languages.",
    "Our licence from the telecoms authority lapses on 30 June 2029.",
    "No code ships between 20 November and 6 January.",
    "Data of German customers may not leave Germany under the contract with the health insurers.",
    "The collective agreement rules out cameras in break rooms.",
    "Procurement has a hard stop at €18 per unit.",
    "FERPA forbids showing one pupil's marks to another.",
    "It has to be in the shops before the tax on plastic bags takes effect on 1 July 2028.",
    "The building code allows no cables across the stairwell.",
  ],
  no: [
    "The service launches on 2 May 2028.",
    "We take compliance very seriously.",
    "Budget discussions are under way.",
    "Everybody must be logged in before the first use.",
    "Legal has been informed.",
    "A customer who spends more than $50 gets a cup.",
    "The battery lasts at most nine hours.",
    "We comply with all relevant laws.",
  ],
};

export const MVP: Wordings = {
  yes: [
    "Which customers get it first? → Sixty dentists in Porto. The rest of Portugal is invited in the autumn if no-shows fall by a third.",
    "What's in version one? → Text only, English only, one warehouse. Pictures come in March, the second warehouse in May.",
    "How will you roll it out? → We open with two bus lines; once the delay is under four minutes for a month, another six are connected.",
    "Is everything ready on day one? → No. Returns work, exchanges do not. Those arrive in the second quarter, for the same 400 households.",
    "Where does it begin? → In the smallest of our five hospitals, on one ward. We move to the next ward every three weeks.",
    "What have you left out? → Groups, gifts and payment by invoice. Three hundred members have it until June, then everyone.",
  ],
  no: [
    "Which customers get it first? → Anyone who signs up.",
    "How will you roll it out? → Everywhere, on the same day.",
    "Is there a pilot? → Yes, with friends and family.",
    "What's in version one? → Everything that our customers asked for.",
    "Where does it begin? → At the entrance of the shop.",
  ],
};

export const OVER_ENGINEERED: Wordings = {
  yes: [
    "On launch day we switch on the whole suite in all 14 markets.",
    "Everything in this paper ships at once, for every customer and on every device.",
    "The first version contains all twelve modules and serves every hospital in the country.",
    "There is no pilot: all stores get all features on 1 May.",
    "From day one it supports every language, every currency and every carrier.",
    "We go big: the complete platform, for all employees worldwide, in a single release.",
  ],
  no: [
    "All customers of the pilot get a card.",
    "Some day it may serve every hospital in the country.",
    "We tested with all twelve modules at once.",
    "On launch day we switch on one module in two shops.",
    "Every driver sees the whole list in the morning.",
  ],
};

export const EXTERNAL: Wordings = {
  yes: [
    "The OECD puts the cost of food waste at $940 billion a year.",
    "In Gartner's 2025 survey 62% of buyers had given up on a form.",
    "Deloitte reckons that 14% of field visits end without a repair.",
    "Some 3.1 million people in Kenya walk over an hour to a clinic, writes the World Health Organization.",
    "Nearly a third of freight trucks run empty (Department for Transport, Road Freight Statistics 2024).",
    "McKinsey's study of 2023 found that clerks spend 1.8 hours a day searching.",
    "A report of the European Court of Auditors from 2022 names 11 million lost working days.",
    "Per Statistics Canada, one household in five throws away medicine each year.",
    "The Guardian counted 4,300 cancelled trains in one month.",
  ],
  no: [
    "Recent research shows that 62% of buyers give up on a form.",
    "In our own survey 62% of buyers had given up on a form.",
    "It is well known that a third of trucks run empty.",
    "We asked 340 clerks, and they spend 1.8 hours a day searching.",
    "At Tidepost, 14% of visits end without a repair.",
    "Consultants say that 40% of this is avoidable.",
    "Since May 2024 our drivers have lost 90 minutes a day.",
  ],
};

export const LAUNCH: Wordings = {
  yes: ["Ghent, 12.04.2028", "FOR RELEASE: Summer 2027", "Goes on sale November 3, 2027", "Launch target: end of Q1 2028", "Madrid (2028-02-09)", "First customers: week of 5 June 2028", "Ships 2nd half of 2027, that is H2 2027", "Date: 3/2028"],
  no: ["Launch: mid-November", "Ghent, this summer", "Available 12/04", "Launch target: Q1", "Coming in time for the holidays", "Ghent, 2028"],
};

/** Names of primary metrics: what customers or the business feel, and what is only done. */
export const PRIMARY: Wordings = {
  yes: [
    "Share of patients seen within four hours", "Gross profit per delivery", "Repeat orders within 90 days", "Parcels lost per 10,000", "Hours of downtime per month", "Children who can read at the end of year two", "Customers who stay after the first bill", "Time to resolve a claim", "Tenants without heating for more than a day",
    "Unplanned readmissions", "Litres of milk poured away", "First-visit fix rate", "Average basket value", "Net new deposits", "Crashes at the three junctions",
  ],
  no: [
    "Dashboards delivered", "Number of trainings held", "App downloads", "Page views", "Sprints completed", "Sites migrated to the new stack", "Sensors deployed", "API calls per day", "Partners signed", "Emails sent", "Posts published", "Features shipped", "Employees trained", "Tickets processed", "Records digitised",
  ],
};
