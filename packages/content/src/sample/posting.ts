/** Markdown, written for this project. Neither the team nor the opening exists. */
export const posting = `# Senior Technical Program Manager, Doorstep Promise

*Invented for practice. Amazon has no such team and no such opening.*

Amazon · Columbus, Ohio · L6

When a customer picks a delivery time for fresh food, somebody plans an evening around it. Doorstep Promise is the team that decides which times we offer and answers for whether we keep them. We sit between the store that picks the order, the system that routes the van, and the page on which the customer chooses, and we own none of the three.

We are looking for a program manager who is at ease in that position. In your first year you will bring frozen and chilled orders, which today are promised separately, under one promise in 40 metro areas. Four organizations have to change something for that to work. They have different directors and different peak seasons.

## Key job responsibilities

- Own the program plan from first document to the last metro area, including the parts that other teams build.
- Find dependencies between stores, routing and the storefront before they find you, and get them onto plans that were already full.
- Decide with data which promises to widen, narrow or withdraw, and stop a rollout when the numbers say so.
- Write the documents that directors decide from, and state in them what you don't know.
- Lead the review after a miss, and see its corrective actions through.

## Basic qualifications

- 5+ years of technical program management
- 3+ years working directly with software engineering teams
- Experience delivering a program across at least three teams that did not report to you
- Experience defining metrics and running controlled experiments
- Bachelor's degree in engineering, computer science or a related field

## Preferred qualifications

- Experience with delivery, logistics, retail stores or other operations where software meets physical work
- Experience with forecasting or routing systems at more than 100 sites
- Experience with temperature-controlled goods
- SQL, and enough Python to check a number before quoting it
- Experience presenting to vice presidents, in writing
`;
