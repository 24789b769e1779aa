/**
 * A thing that postings ask for in other words than résumés show it. The words of both sides stand here and nowhere else. A concept
 * is precise rather than greedy: a reader has to accept the words of a claim as the reason, and `near` holds words that come close
 * and must not match. The test beside this file goes through all three lists.
 */
export interface Concept {
  readonly name: string;
  /** The words of a posting that ask for it. */
  readonly asked: RegExp;
  /** The words of a claim that show it; any of them will do. */
  readonly shown: readonly RegExp[];
  /** True where its name in a list of skills is enough: nameable skills, never habits such as writing well. */
  readonly listed?: true;
  /** True for a way of working that says little apart from its subject: processes, metrics, meetings with vendors. */
  readonly isHabit?: true;
  /** Titles of roles of this kind, in which years are counted. */
  readonly titles?: RegExp;
  /** Titles of roles that are related to it: their years are a part, never the whole. */
  readonly kin?: RegExp;
  readonly examples: { readonly asked: readonly string[]; readonly shown: readonly string[]; readonly near: readonly string[] };
}

const SEVERAL = "(?:[2-9]|[1-9]\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|various|dozens of)";
const FUNCTION = "(?:engineering|legal|finance|marketing|sales|operations|product|design|security|compliance|procurement|support|science|auditors|vendors|suppliers|carriers)";
const LEADS = "(?:led|(?<!to )lead|leads|leading|ran|run|runs|managed|manage|delivered|owned|own|directed|coordinated|drove|planned|oversaw)";
const UNDERTAKING = "(?:projects?|program(?:me)?s?|migrations?|roll-?outs?|launch|implementation|initiatives?|engagements|deprecation|recertification|replatforming|cut-?over|work ?streams|opening)";
const MADE = "(?:introduced|established|built|created|designed|standardi[sz]ed|defined|began|set up)";
const DOCUMENT = "(?:documents?|papers?|specifications?|specs?|guides?|proposals?|narratives?|reports?|RFCs?|PR/?FAQs?|memos?|runbooks?|playbooks?|standards?|post-?mortems?|SOPs?|handbooks?|documentation|polic(?:y|ies)|articles?|checklists?)";
const words = (source: string): RegExp => new RegExp(`\\b(?:${source})`, "gi");

const TECHNICAL_TITLES = /\b(?:(?<!\b(?:maintenance|planning|mechanical|civil|process|manufacturing|sales|chemical|structural|industrial|electrical|field|mining) )engineer|developer|programmer|architect|sre|devops|software|technical (?:program(?:me)?|project|product|delivery|lead)|tech(?:nical)? lead|tpm|scrum master|cto|(?:director|head|vp) of (?:engineering|technology|infrastructure))/i;

/** In the order in which they are looked for: words that one has taken are not asked for by a later one. */
export const CONCEPTS: readonly Concept[] = [
  {
    name: "technical program management",
    asked: words("technical program(?:me)?[ -]manage(?:ment|r)s?|TPM experience"),
    shown: [words("technical program(?:me)? manage(?:ment|r\\b)"), words(`${LEADS}\\b[^.;]{0,60}\\b(?:program(?:me)?s?|migrations?|recertification|deprecation|replatforming)\\b`)],
    titles: /\btechnical (?:program(?:me)?|delivery) (?:manager|lead|director|management)|\bengineering program(?:me)? manager|\btpm\b/i,
    kin: /\b(?:program(?:me)?|project|delivery) (?:manager|lead|director)\b/i,
    examples: { asked: ["5+ years of technical program management experience"], shown: ["Ran the signalling programme for 9 teams", "Led the migration of 42 services"], near: ["Wrote a program in C that sorts files", "Took part in the exchange program"] },
  },
  {
    name: "program management",
    asked: words("program(?:me)?[ -]manage(?:ment|r)s?|(?:deliver|manag|own|lead|run)\\w* (?:\\w+ ){0,2}program(?:me)?s?(?= |\\.|,|$)|program(?:me)? plan"),
    shown: [words("program(?:me)? manage(?:ment|r\\b)"), words(`${LEADS}\\b[^.;]{0,60}\\bprogram(?:me)?s?\\b`)],
    listed: true,
    titles: /\bprogram(?:me)? (?:manager|lead|director|management)|\btpm\b/i,
    kin: /\b(?:project|delivery) (?:manager|lead|director)\b/i,
    examples: { asked: ["Program management experience", "Experience delivering a program across teams"], shown: ["Ran the peak readiness program for 11 teams"], near: ["Wrote a program in C", "Completed the graduate program", "Mentor four engineers who want to lead programs"] },
  },
  {
    name: "project management",
    asked: words("(?:program(?:me)? (?:or|and|/) )?project[ -]manage(?:ment|r)s?|(?:lead|manag|deliver|driv|coordinat)\\w* (?:\\w+[ ,]+){0,4}projects?\\b"),
    shown: [words("project manage(?:ment|r\\b)|PMP\\b"), words(`${LEADS}\\b[^.;]{0,50}\\b${UNDERTAKING}\\b`)],
    listed: true,
    titles: /\b(?:project|program(?:me)?|delivery|release|engagement) (?:manager|lead|director|management|coordinator)|\btpm\b|\bscrum master\b/i,
    examples: { asked: ["Experience in program or project management", "managing projects across teams"], shown: ["Planned and executed cut-over of 412 branches", "Delivered the recertification early"], near: ["Mentoring 5 project managers", "Took part in a project"] },
  },
  {
    name: "product management",
    asked: words("product[ -]manage(?:ment|r)s?"),
    shown: [words("product (?:manage(?:ment|r\\b)|owner\\b)"), words("owned the product\\b")],
    listed: true,
    titles: /\bproduct (?:manager|owner|lead|director|management)|\bhead of product\b/i,
    examples: { asked: ["10+ years of product management experience"], shown: ["Product owner of the claims app"], near: ["Ran the peak readiness program", "Product marketing for two brands"] },
  },
  {
    name: "roadmap",
    asked: words("road ?maps?|product vision|product strategy"),
    shown: [words("road ?maps?|product (?:vision|strategy)")],
    listed: true,
    examples: { asked: ["Experience owning roadmap strategy and definition"], shown: ["Owned the two-year roadmap of the wallet"], near: ["Mapped the roads of the county"] },
  },
  {
    name: "agile",
    asked: words("(?:following )?agile(?: \\w+){0,2} (?:practices|methodolog\\w+|methods|teams?|processes|frameworks?|principles|delivery|development)|agile(?= ?(?:\\(|/|or\\b|and\\b|$|\\.))|scrum|kanban"),
    shown: [words("agile\\b(?! (?:mind|thinker|learner|person|organi[sz]ation))|scrum|kanban|sprints\\b|sprint (?:planning|reviews?|retro\\w*)|backlog (?:grooming|refinement)"), /\bSAFe\b/g],
    listed: true,
    examples: { asked: ["following agile software development practices (Scrum, etc)", "Experience with Scrum"], shown: ["Introduced two-week sprints and demo days", "AWS, Jira, Agile"], near: ["An agile mind", "Moved the calls to Sprint", "Kept the site safe"] },
  },
  {
    name: "engineering teams",
    asked: words("(?:with |lead\\w* )?(?:software (?:development |engineering )?|engineering |technical |technology |development )teams?\\b|teams? of engineers|(?:with|alongside) (?:software )?engineers"),
    shown: [words("(?:engineering|software|development|developer|platform|infrastructure|technical|tech) teams?\\b"), words("(?:mentor|led|lead|manag|supervis|guid|responsible for|team of|with)\\w*\\b[^.;]{0,30}\\b(?:engineers|developers)\\b")],
    titles: TECHNICAL_TITLES,
    examples: { asked: ["7+ years of experience working directly with engineering teams"], shown: ["Delivered it with four engineering teams", "Mentored 3 junior engineers"], near: ["B.S., Computer Engineering", "Led a team of lawyers"] },
  },
  {
    name: "several teams",
    isHabit: true,
    asked: words("cross[- ]?functional(?:ly)?(?: teams?)?|cross[- ]team|multi-organi[sz]ational|(?:multiple|several|various|different|partner|at least \\w+) (?:\\w+ ){0,2}teams\\b|(?:across|variety of) (?:\\w+ ){0,3}(?:teams|organi[sz]ations|groups|functions)\\b|functional partners|tech and non-tech(?: teams)?"),
    shown: [
      words("cross[- ]?functional|cross[- ]team"),
      words(`${SEVERAL} (?:[\\w-]+ ){0,2}(?:teams|departments|organi[sz]ations|business units|companies)\\b`),
      words(`(?:with|between|across|among|from) [^.;]{0,40}\\b${FUNCTION}(?: teams)?(?:, | and | & )[^.;]{0,30}\\b${FUNCTION}\\b`),
    ],
    examples: {
      asked: ["managing projects across cross functional teams", "3+ years experience working cross functionally with tech and non-tech teams"],
      shown: ["Ran the peak readiness program for 11 teams", "Planned the opening with operations, legal and two robot vendors", "143 consumers in 31 teams"],
      near: ["Led a team of 6", "Won against teams", "Studied marketing and design"],
    },
  },
  {
    name: "distributed systems at scale",
    asked: words("(?:(?:large|scalable|large[- ]scale),? )?distributed (?:systems?|solutions?|services?|computing|architectures?|applications?)|(?:large[- ]scale|scalable) (?:\\w+ ){0,2}(?:systems?|services?|platforms?|architectures?|solutions?)|highly[- ]available|high[- ]availability"),
    shown: [
      words("distributed (?:systems?|services?|computing|databases?)|micro-?services|multi-region|event-driven|fault[- ]toleran\\w+|high[- ]availability|sharding"),
      words("(?:[1-9]\\d+|dozens of|hundreds of) (?:\\w+ ){0,2}(?:services|clusters|pods)\\b(?! (?:companies|staff))"),
      words("\\d[\\d,.]*\\s?(?:k|m|million|thousand|lakh|billion)?\\+? (?:\\w+ ){0,2}(?:transactions|requests|events|messages|queries|orders) (?:per|a|each) (?:second|minute|hour|day)"),
      words("\\d[\\d,.]*\\s?(?:k|m|million|billion)\\+? (?:\\w+ ){0,3}(?:users|tenants|viewers|households|devices)\\b"),
    ],
    listed: true,
    examples: {
      asked: ["building and/or managing large distributed solutions", "Experience with large scale distributed systems"],
      shown: ["Led the migration of 42 warehouse services to DynamoDB", "a pipeline for 50K+ transactions per second", "Planned traffic for a final with 1.7 million viewers"],
      near: ["Distributed leaflets in 40 streets", "Improved customer services", "Sang at 2 services a week"],
    },
  },
  {
    name: "presenting",
    asked: words("presentation(?: skills)?|presenting to|verbal|oral"),
    shown: [words("presented (?:to|at|\\w+ (?:\\w+ )?to)\\b|presentations? to|spoke at|keynote|gave (?:\\w+ ){0,2}talks?")],
    examples: { asked: ["Presentation and written communication skills"], shown: ["Presented quarterly to the VP", "Spoke at two conferences"], near: ["Fixed the presentation layer", "The patient presented with fever"] },
  },
  {
    name: "writing",
    asked: words("written(?=[^.;]{0,50}\\b(?:communicat|skills|documents))|(?:written )?communication skills|(?:write|writing|prepare|author)\\w* (?:[\\w']+[ ,]+){0,4}(?:documents?|narratives?|specifications?|papers)|(?:clear and )?concise written documents"),
    shown: [words(`(?:wrote|writes?|authored|drafted|co-?wrote|published) [^.;]{0,40}\\b${DOCUMENT}\\b`), words("(?:six|two|one|\\d+)-page\\b")],
    examples: { asked: ["Oral, written and interpersonal communication skills", "Write the documents that directors decide from"], shown: ["Wrote the six-page document that stopped it", "Wrote the interface specification"], near: ["Wrote an API server for bidding", "Maintain internal documents", "Read the document"] },
  },
  {
    name: "senior leaders",
    isHabit: true,
    asked: words("senior (?:leaders?|leadership|management|executives?|stakeholders)|executives?\\b|updates to management"),
    shown: [/\b(?:S?VP|CEO|CIO|CTO|CFO|COO)s?\b/g, words("vice presidents?|directors?\\b(?! of)|executives?\\b|steering committee|board of directors|senior leadership")],
    examples: { asked: ["build partnerships with senior leaders"], shown: ["metrics used by the VP", "steering committee with the CIO office"], near: ["Provisioned the Directory Service", "Soldered a board"] },
  },
  {
    name: "deciding by numbers",
    isHabit: true,
    asked: words("decide with data|when the (?:numbers|data|metrics) says? so"),
    shown: [words("after finding that|A/B test\\w*"), words("(?:stopped|halted|paused|rolled back|withdrew|cancell?ed|chose|decided)\\b[^.;]{0,60}\\b(?:when|after|because|as)\\b[^.;]{0,30}\\d%")],
    examples: { asked: ["Decide with data which promises to widen"], shown: ["stopped the pilot on its second day, when 19% of orders were late", "stopped it after finding that 70% came from one customer"], near: ["Stopped the pilot on its second day", "Shipped 19% more"] },
  },
  {
    name: "metrics and data",
    isHabit: true,
    asked: words("(?:using )?(?:data and metrics|metrics and (?:information|goals))|metrics\\b|data[- ](?:driven|based)(?: decision[- ]making)?|quantitative|measuring (?:impact|attainment)|analy[sz]e [^.;]{0,30}data"),
    shown: [words("(?<!system |run-time )metrics\\b(?! (?:tons?|units?|system|from))|KPIs?\\b|A/B|after finding that|scorecards?|burn-?downs?|service[- ]level|modelled demand")],
    examples: { asked: ["using data and metrics to determine improvements"], shown: ["defined program metrics used by the VP", "stopped it after finding that 70% came from one customer"], near: ["Shipped 40 metric tons", "Collected metrics from hosts"] },
  },
  {
    name: "stopping a launch",
    asked: words("stop(?:ping)? (?:an? |the )?(?:roll-?outs?|launch(?:es)?|releases?|pilots?)\\b"),
    shown: [words("(?:stopped|halted|paused|rolled back|pulled|cancell?ed) (?:an? |the )?(?:\\w+ )?(?:roll-?outs?|launch(?:es)?|releases?|pilots?)\\b")],
    examples: { asked: ["stop a rollout when the numbers say so"], shown: ["stopped the pilot in 3 cities on its second day", "Halted the launch of two regions"], near: ["Stopped the leak before the launch party", "The pilot stopped smoking"] },
  },
  {
    name: "measured improvement",
    isHabit: true,
    asked: words("measurable (?:business )?(?:impact|results?|improvements?)|driv\\w+ (?:\\w+ )?(?:improvements?|efficienc\\w+)|determine improvements|continuous improvement|cost reductions?"),
    shown: [words("(?:cut|cutting|reduc\\w+|sav(?:ed|ing)|improv(?:ed|ing)|increas(?:ed|ing)|lower(?:ed|ing)|raised|brought down|fell)\\b[^;]{0,80}?(?:\\d%|[$€£₹]\\s?\\d|from [^;]{0,25}\\d[^;]{0,25}\\bto\\b [^;]{0,12}\\d)")],
    examples: { asked: ["driving improvements that have resulted in measurable business impact"], shown: ["cutting latency from 900 ms to 210 ms", "saved approximately $350k per year"], near: ["Improved the build", "Raised 4 children"] },
  },
  {
    name: "experiments",
    asked: words("(?:controlled )?experiments\\b|experimentation|A/B test\\w*"),
    shown: [words("experiments?\\b|A/B test\\w*|pricing tests"), words("tested [^.;]{0,50} with [\\d,]+ (?:customers|users)")],
    listed: true,
    examples: { asked: ["running controlled experiments"], shown: ["Tested instalments with 8,000 customers"], near: ["Tested the bolts", "Experienced in sales"] },
  },
  {
    name: "risks",
    isHabit: true,
    asked: words("(?:assess|manag|mitigat|anticipat)\\w* (?:and \\w+ )?(?:\\w+ )?(?:risks?|bottlenecks)|risk (?:management|assessment|mitigation)|escalation management"),
    shown: [words("risk (?:reviews?|registers?|management|assessments?|logs?)|RAID log|mitigat\\w+|bottlenecks?|escalations?\\b")],
    listed: true,
    examples: { asked: ["assess and manage risks", "anticipate bottlenecks"], shown: ["Introduced weekly risk reviews"], near: ["Taught at-risk youth", "A risk-free trial"] },
  },
  {
    name: "trade-offs",
    isHabit: true,
    asked: words("(?:make |anticipate and make )?(?:appropriate )?trade-?offs?"),
    shown: [words("trade-?offs?|de-?scoped|cut (?:the )?scope"), words("(?:chose|proposed) [^.;]{0,60}\\b(?:instead of|rather than|over)\\b")],
    examples: { asked: ["anticipate and make tradeoffs"], shown: ["Proposed a read-only mode instead of a hard shutdown"], near: ["Traded off-season fruit", "Chose the colours"] },
  },
  {
    name: "priorities",
    isHabit: true,
    asked: words("prioriti[sz](?:ing|ation)(?: initiatives| the backlog)?|competing priorities"),
    shown: [words("prioriti[sz]\\w+|backlogs?\\b|de-?scoped"), words("chose [^.;]{0,40}\\bfirst\\b")],
    examples: { asked: ["scoping, sizing, and prioritizing initiatives"], shown: ["Prioritized the backlog of 3 teams", "Chose one pit and one shift for the first release"], near: ["Proposed a read-only mode", "A priority parcel"] },
  },
  {
    name: "requirements",
    isHabit: true,
    asked: words("(?:gather|collect|collection of|defin)\\w* (?:\\w+[ ,]+){0,5}requirements|(?:functional|design|writing) (?:and design )?specifications|scoping"),
    shown: [words("(?:gather|collect|defin|document|elicit|wrote|specif)\\w* [^.;]{0,40}\\b(?:requirements|specifications?|user stories)\\b|SOWs?\\b|scoped\\b")],
    examples: { asked: ["Gather business requirements", "develop functional specifications"], shown: ["Gathered requirements of four regions", "Wrote the interface specification"], near: ["Became a requirement in the next call", "Teach the course on writing requirements", "Met security requirements"] },
  },
  {
    name: "delivery on time",
    isHabit: true,
    asked: words("project schedules?|milestones?|(?:timely|successful) (?:and \\w+ )?delivery"),
    shown: [words("(?:weeks?|months?|days?) early\\b|ahead of schedule|on schedule|on the planned day|milestones?")],
    examples: { asked: ["driving project schedules from design to release"], shown: ["Delivered it 3 weeks early"], near: ["Came early to work", "Read the bus schedule"] },
  },
  {
    name: "releases and launches",
    isHabit: true,
    asked: words("(?:coordinating )?(?:release|launch) schedules?|production launch|product launches"),
    shown: [words("go-live|release (?:plans?|trains?|schedules?)|launch (?:checklist|plan|date)s?|cut-?over|roll-?out|launched\\b|shipped\\b")],
    examples: { asked: ["coordinating release schedules", "managing the production launch"], shown: ["Planned and executed cut-over of 412 branches"], near: ["A press release", "Delivered it 3 weeks early"] },
  },
  {
    name: "reporting progress",
    isHabit: true,
    asked: words("report(?:ing)? on progress(?: of multiple projects)?|measure and report on progress|(?:regular|status) (?:updates|reports)|^reporting"),
    shown: [words("report(?:ed|s|ing)? (?:on|progress|to|weekly|monthly)\\b|status reports?|project status|conduct(?:ed)? reports|steering committee|dashboards?|burn-?downs?")],
    examples: { asked: ["Reporting on progress of multiple projects"], shown: ["monitor project status, conduct reports"], near: ["Fixed a bug report", "The news reporter"] },
  },
  {
    name: "influence",
    isHabit: true,
    asked: words("influenc\\w+(?: (?:\\w+ ){0,2}teams)?|without authority"),
    shown: [words("influenc\\w+|convinced|persuaded|won over|without authority|adopted (?:by|across)|agreed to"), words("(?:document|paper|proposal|memo) that (?:stopped|changed|led to)")],
    examples: { asked: ["Ability to influence without authority"], shown: ["Wrote the document that stopped the project", "Standards adopted across four teams"], near: ["Adopted a dog", "A paper that was long"] },
  },
  {
    name: "negotiation",
    isHabit: true,
    asked: words("negotiat\\w+"),
    shown: [words("negotiat\\w+")],
    listed: true,
    examples: { asked: ["Negotiate with suppliers"], shown: ["Negotiated with a card processor"], near: ["Navigated the fleet"] },
  },
  {
    name: "stakeholders",
    asked: words("stakeholder(?:s| management)?|build partnerships|internal and external customers"),
    shown: [words("stakeholders?|steering committee|sponsors?\\b")],
    listed: true,
    examples: { asked: ["Stakeholder management"], shown: ["Conducting fortnightly steering committee with the CIO office"], near: ["A committee of parents"] },
  },
  {
    name: "outside partners",
    isHabit: true,
    asked: words("(?:outside )?(?:merchants and )?vendors?|suppliers?|external (?:\\w+ )?partners|third[- ]party (?:vendors|partners)"),
    shown: [words("(?:with|from|by|after) (?:an? |the |\\w+ |\\d+ ){0,3}(?:vendors?|suppliers?|contractors?|card processors?|carriers?)\\b|external (?:auditors|partners)|vendor management")],
    listed: true,
    examples: { asked: ["between internal teams and outside merchants and vendors"], shown: ["Negotiated contracts with four suppliers", "Co-ordinated with 4 vendors"], near: ["Ran it on a multi-core processor", "Enabled third-party applications"] },
  },
  {
    name: "regulators",
    asked: words("regulatory (?:\\w+ )?(?:agenc\\w+|authorit\\w+|bodies)|authorities|test labs|certification agencies|Trade and Industry Associations"),
    shown: [words("regulators?\\b|regulatory (?:agenc\\w+|authorit\\w+|bod\\w+)|authorities\\b|central bank|ministry")],
    examples: { asked: ["lines of communication with regulatory agencies"], shown: ["Answered the questions of two regulators"], near: ["Delivered PCI-DSS recertification", "backward from the state inspection date", "Voltage regulation"] },
  },
  {
    name: "compliance",
    asked: words("(?:regulatory )?compliance|regulatory (?:work|matters|standards|requirements|experience)|audits?\\b"),
    shown: [words("compliance\\b|recertification|PCI|SOX\\b|GDPR|HIPAA|ISO ?\\d{4,5}|SOC ?2|audit(?:s|ors|ed)\\b|financial regulations?")],
    listed: true,
    titles: /\b(?:compliance|regulatory|audit)/i,
    examples: { asked: ["6+ years of regulatory compliance experience"], shown: ["Delivered PCI-DSS recertification with two external auditors"], near: ["Kept the audit log", "Regulated the voltage"] },
  },
  {
    name: "growing people",
    asked: words("(?:hire|hiring|coach|mentor)(?:\\w*)(?:,? (?:and )?(?:hire|coach|mentor|develop)\\w*)* (?:individuals|people|engineers|others|talent)|mentoring|coaching"),
    shown: [words("mentor(?:ed|ing|s)?\\b(?! by)|coached|hired\\b|recruited|on-?boarding (?:process|of)")],
    examples: { asked: ["hire, coach, and mentor individuals"], shown: ["Mentored 3 junior engineers", "Recruited team members"], near: ["Flew in coach class", "Was mentored by the VP"] },
  },
  {
    name: "building processes",
    isHabit: true,
    asked: words("(?:build|creat|establish|implement|develop|defin|standardi|simplif)\\w* (?:and \\w+ )?(?:\\w+ ){0,2}process(?:es)?|process improvement(?: projects)?|(?:standard operating )?procedures|best practices"),
    shown: [words(`${MADE}\\b[^.;]{0,50}\\b(?:process(?:es)?|(?:risk |code |failure |weekly |monthly )reviews?|review standards|standards?|procedures?|checklists?|cadence|policies|practices|guidelines)\\b`)],
    examples: { asked: ["building sustainable processes", "implementation of new processes, build and document the procedures"], shown: ["Introduced weekly risk reviews", "Designed on-boarding process to guide new engineers"], near: ["Introduced Kong API Gateway", "Processed 40 orders"] },
  },
  {
    name: "learning from failure",
    asked: words("root[- ]causes?|corrective actions?|post-?mortems?|review after a miss"),
    shown: [words("root[- ]cause|corrective actions?|post-?mortems?|failure review|incident review|correction of errors?")],
    examples: { asked: ["Identify root causes and create action plans"], shown: ["Brought down incidents through root cause analysis"], near: ["The root of the tree", "Corrected essays"] },
  },
  {
    name: "troubleshooting",
    asked: words("(?:debugging|troubleshooting)(?: and (?:debugging|troubleshooting))?(?: skills)?"),
    shown: [words("debug\\w*|trouble-?shooting|root[- ]cause|on-call|found an? [^;]{0,40}\\b(?:bug|drift|leak|fault)\\b")],
    listed: true,
    examples: { asked: ["Good debugging and troubleshooting skills"], shown: ["Led a team that found a 0.8% audio drift", "distributed tracing, trouble-shooting"], near: ["Shot trouble for a magazine"] },
  },
  {
    name: "dependencies",
    isHabit: true,
    asked: words("dependenc(?:y|ies)"),
    shown: [words("dependenc(?:y|ies)\\b(?! injection)")],
    listed: true,
    examples: { asked: ["Find dependencies between stores and routing"], shown: ["Tracked 60 dependencies in one plan"], near: ["Used dependency injection"] },
  },
  {
    name: "consumer products",
    asked: words("(?:building |enterprise and )?consumer products?|customer engagement|external[- ]facing products?"),
    shown: [words("(?:daily |monthly )?active users|consumer (?:apps?|products?)|(?:million|[\\d.]+M\\+?) (?:\\w+ ){0,3}(?:users|customers|households|viewers)|Google Play|App Store")],
    titles: /\bconsumer\b/i,
    examples: { asked: ["5+ years experience in building consumer products"], shown: ["sync for 4M+ daily active users", "booking application in Google Play"], near: ["Built Kafka consumers", "143 consumers in 31 teams"] },
  },
  {
    name: "mobile apps",
    asked: words("mobile (?:app\\w*|development|domain|products?)(?: domain)?"),
    shown: [words("mobile (?:apps?|applications?)\\b|(?:Android|iOS|smartphone) (?:apps?|applications?)\\b|Google Play|App Store")],
    listed: true,
    examples: { asked: ["Experience in Mobile app domain"], shown: ["offline-first sync engine for mobile app", "Implemented overall Android application logic"], near: ["Hired a mobile crane"] },
  },
  {
    name: "software development",
    asked: words("software (?:development|engineering)|(?:design and )?coding(?: skills)?(?: in some language)?|(?:modern )?programming(?: languages?)?"),
    shown: [
      words("(?:implemented|developed|coded|programmed|built|wrote|ported)\\b[^.;]{0,50}\\b(?:API|server|microservices?|framework|application|module|engine|firmware|frontend|pipelines?|lines of (?:code|firmware))\\b"),
      /\b(?<!to )(?:Java|JavaScript|TypeScript|Python|C\+\+|C#|Golang|Ruby|Perl|Rust|Kotlin|Swift|Scala|PHP|Node\.js)(?![\w+#])|(?<![\w-])Go(?=,|$| and\b|;)/g,
    ],
    listed: true,
    titles: /\b(?:software|developer|programmer|fullstack|full-stack|back-?end|front-?end)\b/i,
    examples: { asked: ["understanding of software development", "at least 1 modern programming language"], shown: ["Implemented several API microservices in Node.js", "Go, Python, SQL"], near: ["Go to market planning", "Developed a strategy", "Flew to Java"] },
  },
  {
    name: "six sigma",
    asked: words("(?:lean )?six sigma(?: (?:green|black) belt)?|(?:green|black) belt"),
    shown: [words("six sigma|(?:green|black) belt|DMAIC")],
    listed: true,
    examples: { asked: ["Six sigma green belt level capabilities"], shown: ["Lean Six Sigma Black Belt"], near: ["Sold a leather belt"] },
  },
  {
    name: "budgets",
    asked: words("budgets?\\b(?: management)?|financial (?:and operational )?analysis|P&L"),
    shown: [words("budget(?:s|ing)?\\b(?! (?:airline|hotel))|business cases?|cost baseline|P&L")],
    listed: true,
    examples: { asked: ["comfort with pro-forma financial and operational analysis"], shown: ["14 work streams with a combined budget of ₹38 Cr."], near: ["Flew with a budget airline"] },
  },
  {
    name: "across countries",
    isHabit: true,
    asked: words("(?:in a )?global (?:setup|programs?|scale|strategy)|globally\\b|(?:different )?time zones|international(?:ly)?|worldwide"),
    shown: [words(`global(?:ly)?\\b(?! (?:variable|state|search))|international(?:ly)?|worldwide|time zones|EMEA|APAC|${SEVERAL} countries`)],
    examples: { asked: ["Experience in delivering in a global setup"], shown: ["Lead the practice in five countries"], near: ["Removed a global variable"] },
  },
  {
    name: "operations",
    asked: words("operations (?:environment|managers?)|complex operational environments?|other operations|operational excellence"),
    shown: [words("warehouses?\\b(?! (?:rewrite|system))|fulfil?lment|(?:plant|site|store|terminal|field) operations|operations (?:team|manager|centre|center)|peak readiness|robot-assisted sites")],
    titles: /\b(?:operations|plant|warehouse|fulfil?lment|site manager|logistics)\b/i,
    examples: { asked: ["2 years of experience working in an Operations environment"], shown: ["Ran the peak readiness program", "prescriptions from 7 robot-assisted sites"], near: ["Optimised matrix operations"] },
  },
];
