/** Writing exercises of invented people, written for the tests: good and bad ones that a reader can follow. */
export const ARCHIVE_PAPER = [
  "# A decision with little data",
  "",
  "In March 2024 I stopped the move of our ticket archive two weeks before its date, because I could not tell whether it would lose refunds. The move came nineteen days late. It lost none of 41,000 refunds; the rehearsal that I asked for had lost 212.",
  "",
  "I was the programme manager of a company that sells tickets for museums. Nine years of sold tickets lay on a machine whose contract ended on 31 March, and every refund was looked up there. My recovery point objective (RPO), the most that we may lose when something breaks, was one hour of sales. Nobody had ever restored the archive, so nobody knew whether we met it.",
  "",
  "On 11 March I asked the two engineers of the archive to restore one week of tickets on a spare machine, and I sat beside them with a list of 40 refunds from that week. Three were missing. One engineer took it for a fault of the list. I called the three museums, and all three had paid the money back, so the fault was ours.",
  "",
  "There were two ways to go on. We could move on the agreed date and mend refunds by hand as museums complained, which finance preferred because a month of the old machine cost us a tenth of the budget of the whole move. Or we could wait, find the cause, and pay for the month. I decided to wait: by hand we would have learned of each lost refund from an angry visitor, and we had no idea how many there were. I wrote the two ways on one page, with the three museums by name, and took it to the head of finance that evening. She asked what would change my mind. I said: forty refunds out of forty, twice in a row.",
  "",
  "It took us nine days to find the cause, a time zone that moved late sales to the next day. I ran the rehearsal with all 41,000 refunds of the last year, and 212 were missing; after the fix none was. On 2 April we moved. Time to look up a refund fell from eleven minutes to two, and in the half-year after the move museums filed 4 complaints instead of 31 in the half-year before.",
  "",
  "Looking back, I should have asked for a restored week in January, when the date was set and a month of delay would have cost nothing. I knew that nobody had tried it, and I took the silence for an answer. In each plan since then the first line with a date is a restored sample, and I do not agree to any other date before it.",
].join("\n");

/** The same matter as many would write it. */
export const WEAK_EXERCISE = [
  "Throughout my career I have always believed that customers come first. In this document I would like to describe how our team handled a challenging migration in a fast-paced environment.",
  "",
  "Our team was responsible for a very important archive. We had to move it to the new TMS, and there were many stakeholders with different opinions. We aligned everybody and communicated proactively. We decided to delay the move. It was the right decision and it was a great success.",
  "",
  "Key learnings:",
  "",
  "- communication is key",
  "- data matters",
  "- always put the customer first",
  "",
  "Another example of my customer focus is Project Falcon. In my previous role we improved the experience significantly and customers were delighted. I learned the importance of teamwork.",
].join("\n");

/** Middling: a real event, the team in front, a result without its before. */
export const LABEL_PAPER = [
  "Last autumn our second warehouse kept sending parcels to the wrong depot. I was the programme manager for outbound, and this is how we fixed it.",
  "",
  "The reason was the label. Pickers printed it at one desk and stuck it on at another, and on busy evenings labels got mixed up. Many parcels went the wrong way and customers were unhappy. We held a workshop with operations and engineering and identified the root cause quickly. I convinced the operations manager to move the printers to the packing stations, and we rolled the change out in November.",
  "",
  "We decided against scanners because they would have needed a new contract. After the change wrong parcels dropped by 60%, and the depot stopped calling. I wrote a guide for the other warehouse and trained their leads.",
  "",
  "If I did it again, I would count the wrong parcels from the first week, because nobody believed the number that I had at the end.",
].join("\n");
