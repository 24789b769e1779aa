/** Markdown. The person, the companies, the university and every number are invented. */
export const resume = `# Tamsin Oyelaran

Columbus, Ohio · (614) 555-0142 · tamsin.oyelaran@example.org

Technical program manager for things that end at somebody's front door. Eight years running programs across engineering, store operations and outside partners; before that, three years of test software for medical devices.

## Experience

### Larkbasket: Lead Technical Program Manager

Columbus, Ohio · March 2022 to present

Grocery delivery from 212 stores in 5 states, with 1.4 million households a year.

- **Slotboard**, a live delivery promise instead of a fixed two-hour window: led 7 teams over 14 months. Late orders fell from 11.8% to 6.3%; customers who ordered again within 30 days rose from 41% to 46%.
- **Pantry Link**, stock read from stores every 5 minutes instead of once a night: brought in all 212 stores in 9 months. Orders with a canceled item fell from 14% to 9%.
- **Fair Swap**, substitutions that the customer approves before the picker leaves the shelf: tried in 16 stores, then everywhere. Refunds for unwanted swaps fell by 27%, worth $2.3M a year.
- **Route planner**: took 22%, or $640k a year, out of its computing cost, with every plan still ready in under 90 seconds.
- **Express Lane**, delivery within the hour: stopped the pilot in 3 cities on its second day, when 19% of orders were late. Wrote the post-mortem and made it into the launch checklist that 9 teams use.
- Started a weekly dependency review with 4 directors. Programs delivered on the agreed date went from 58% to 81% in 6 quarters.
- Coach 3 program managers, 2 of them promoted since.

### Fennimore Freight Systems: Technical Program Manager

Toledo, Ohio · June 2018 to February 2022

Dispatch and proof-of-delivery software for 64 regional carriers.

- Moved 3,800 drivers from paper to a phone app in 11 months. Disputed deliveries fell from 1 in 45 to 1 in 160.
- Built crash and battery telemetry for that app, and traced a freeze to a single handset model. Shifts with a crash fell from 2.1% to 0.4%.
- Ran the company's first security audit across 5 teams and 87 controls, with no exceptions in the report.

### Ashgrove Instruments: Software Engineer, Test Systems

Dayton, Ohio · July 2015 to May 2018

- Wrote the test rig for a bedside infusion pump. A full regression run went from 19 hours to 5.
- Took part in 2 regulatory submissions as the engineer who answered for test evidence.

## Education

B.S. Industrial Engineering, Wexley State University, 2015

## Skills

Dependency mapping, release planning, experiment design, incident review, vendor contracts. SQL and Python for my own questions. Everyday AWS: S3, Lambda, Redshift, CloudWatch.
`;
