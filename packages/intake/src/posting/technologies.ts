/** Technologies that postings name; what is found is shown as it is written there. */
const NAMES =
  "Java|JavaScript|TypeScript|Python|C\\+\\+|C/C\\+\\+|C#|Go|Golang|Rust|Scala|Kotlin|Swift|Ruby|Perl|PHP|R|MATLAB|SQL|NoSQL|PL/SQL|HTML|CSS|React|Angular|Vue|Node\\.js|Spring|\\.NET|Django|GraphQL|REST|gRPC|AWS|EC2|S3|Lambda|DynamoDB|Redshift|Athena|QuickSight|SageMaker|Bedrock|Azure|GCP|Google Cloud|Kubernetes|Docker|Terraform|Ansible|Jenkins|CI/CD|Git|GitHub|Linux|Unix|Windows|iOS|Android|Kafka|Spark|Hadoop|Flink|Airflow|Snowflake|Databricks|BigQuery|Postgres(?:QL)?|MySQL|Oracle|MongoDB|Redis|Elasticsearch|Tableau|Power BI|Looker|Excel|Jira|Confluence|Asana|Smartsheet|MS Project|Microsoft Project|Figma|Salesforce|SAP|machine learning|deep learning|generative AI|LLMs?|natural language (?:understanding|processing)|computer vision|speech recognition|knowledge graphs?|distributed systems|microservices|data warehous\\w+|ETL|A/B test\\w*|Scrum|Agile|Kanban|SAFe|Six Sigma|Lean|PMP|FCC|CE|robotics|IoT|blockchain|Wi-?Fi|Bluetooth|LTE|5G";
const PATTERN = new RegExp(`(?<![\\p{L}\\d+#./&])(?:${NAMES})(?![\\p{L}\\d+#&])`, "gu");
const LOOSE = new RegExp(`(?<![\\p{L}\\d])(?:machine learning|deep learning|generative ai|distributed systems|natural language (?:understanding|processing)|computer vision|speech recognition|knowledge graphs?|agile|scrum|six sigma|a/b test\\w*)(?![\\p{L}\\d])`, "giu");

/** Each once, in order; the same in capitals and small letters is one. */
export function technologiesIn(text: string): string[] {
  const found = new Map<string, string>();
  for (const [word] of [...text.matchAll(PATTERN), ...text.matchAll(LOOSE)].toSorted((a, b) => a.index - b.index)) {
    const key = word.toLowerCase();
    if (!found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}
