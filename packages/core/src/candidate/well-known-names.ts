/**
 * Names that tell nobody anything about an employer: standards, laws and certifications, degrees of severity and priority,
 * abbreviations of the trade, parts of the calendar, departments and titles, and the products that half of all résumés name.
 */
const STANDARDS =
  "pci dss iso iec soc sox gdpr ccpa cpra hipaa hitech hitrust fedramp fisma fips nist nis dora cmmc cmmi itil togaf cobit owasp cis rfc ieee ansi ietf w3c wcag ada ferpa coppa glba kyc aml psd2 mifid basel gaap ifrs fda gxp gmp haccp osha " +
  "pmp csm cspo prince2 safe pmi cissp cism cisa aws-certified itar ear csrd esg";
const TRADE =
  "api apis sdk sdks sla slas slo slos sli slis kpi kpis okr okrs roi mvp poc rfp rfi rfq sow raci raid prd prds prfaq pr faq fte ftes qa qc uat ci cd cicd ux ui db sql nosql etl elt ml ai llm llms nlp ocr crm erp hr it ops devops sre sres finops " +
  "tpm tpms pm pms pmo pmm po em swe sde sdes vp vps svp evp ceo cto cfo coo cio ciso cpo gm ic rest grpc http https tcp ip dns cdn vpn vpc sso mfa rbac iam cpu gpu ram ssd iot mes plm bom sku skus gmv gtm arr mrr nps csat ctr cac ltv capex opex tco " +
  "p&l ebitda yoy mom qoq b2b b2c d2c saas paas iaas os ios android pdf csv json xml yaml html css rca cab rto rpo mttr mttd dr bcp eta eod i/o raid-log agile scrum kanban waterfall lean sigma six ebr qbr mbr wbr wbrs coe";
const CALENDAR =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
  "q1 q2 q3 q4 h1 h2 fy christmas easter thanksgiving black-friday prime-day cyber-monday english spanish german french american european asian us usa uk eu emea apac latam amer na";
const TITLES =
  "senior junior principal staff lead head chief vice president director manager program programme project product technical engineer engineers engineering developer architect analyst scientist designer team teams customer customers user users department operations board committee council";
const DEPARTMENTS = "sales marketing finance legal security support design data platform cloud infrastructure procurement compliance risk logistics research analytics sev severity tier priority level";
const PRODUCTS =
  "aws azure gcp amazon google microsoft kubernetes docker terraform ansible jenkins github gitlab git linux unix windows kafka spark hadoop snowflake databricks redshift oracle postgres postgresql mysql mongodb dynamodb redis elasticsearch " +
  "s3 ec2 rds lambda sqs sns ecs eks vpc iam cloudwatch cloudfront java javascript typescript python node node.js react angular rust golang swift kotlin jira confluence asana trello slack zoom teams excel powerpoint visio tableau looker power bi sap salesforce servicenow workday okta " +
  "datadog grafana prometheus splunk pagerduty smartsheet sharepoint notion figma";

const KNOWN: ReadonlySet<string> = new Set(`${STANDARDS} ${TRADE} ${CALENDAR} ${TITLES} ${DEPARTMENTS} ${PRODUCTS}`.split(" "));
/** Sev-1, P0, Tier 2, L6; ISO-27001, PCI-DSS 4.0, SOC 2. */
const SEVERITY = /^(?:sev|severity|prio|priority|tier|level|p|l|s)[- ]?\d\+?s?$/i;

/** Whether every word of a name is one that everybody knows. */
export function isWellKnown(name: string): boolean {
  if (SEVERITY.test(name)) return true;
  return name
    .toLowerCase()
    .split(/[\s\u00A0/\u2010-\u2015-]+/u)
    .every((word) => KNOWN.has(word) || KNOWN.has(word.replace(/(?:'s|’s)$/u, "")) || /^(?:[\d.,+]+|i{1,3}|type)$/u.test(word) || SEVERITY.test(word) || word === "");
}
