const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Say "algorithm, model or architecture" on their own. Singular, small letters. */
export const STRONG_TERMS = list(`
  algorithm api microservice kubernetes docker terraform kafka redis postgres mysql sqlite mongodb dynamodb cassandra elasticsearch spark flink
  hadoop airflow snowflake redshift bigquery clickhouse rocksdb duckdb lambda kinesis rabbitmq nginx envoy istio grpc protobuf json yaml graphql
  websocket webhook oauth jwt tls mutex semaphore goroutine deadlock heap bytecode compiler kernel hypervisor pod daemonset
  sidecar shard sharded sharding replica replication raft paxos idempotent idempotency backoff debounce throughput latency
  serialisation serialization deserialisation schema bitemporal denormalised denormalized index indexed b-tree btree hash hashed hashing bloom
  cartesian predicate partition partitioned partitioning checkpoint compaction materialisation materialized materialised upsert
  middleware endpoint payload socket tcp udp http dns cdn vpc subnet firewall namespace autoscaler autoscaling karpenter
  embedding transformer encoder decoder tokenizer gradient backpropagation softmax sigmoid relu lstm cnn rnn gan gnn bert gpt llm xgboost lightgbm catboost
  regression classifier regularisation regularization hyperparameter dropout overfitting cross-validation k-fold logistic bayesian posterior
  likelihood eigenvalue tensor vector euclidean kernelised kmeans k-means dbscan pca svd tf-idf tfidf ngram n-gram auc roc rmse f1 mape
  logit logloss log-loss cross-entropy entropy kl-divergence quantile t-digest histogram poisson gaussian monte-carlo markov kalman arima
  heuristic recursion recursive dijkstra trie bitmap bitmask mmap ioctl syscall malloc gc jvm cpu gpu cuda fpga
  cron daemon ssh sudo regex linearizability linearizable serializable mvcc wal lsm-tree lsm crdt gossip vectorised vectorized simd
  codec av1 hevc h264 bitrate transcoder transcode drm widevine sdk frontend backend monolith polyglot refactor refactored
  stateful stateless asynchronous async coroutine callback multithreaded memoization memoised cache cached caching ttl
  merkle rsa aes sha-256 hmac dek kek kms fips pki lru lfu zookeeper etcd consul prometheus grafana opentelemetry
  isomorphic dataframe parquet avro sagemaker pytorch tensorflow sklearn numpy pandas scipy onnx
  cgroup fsync ebpf systemd broker coredump decompression inode filesystem syslog egress ingress eviction debezium mib gib kib tib backpressure
  multipart etag webassembly wasm linter monorepo ci/cd i/o tcp/ip pub/sub dead-letter bit-rate serverless
  python java javascript typescript golang kotlin sql nosql cypher haskell
`.trim());

/** Technical in company, ordinary alone: they count half. */
export const WEAK_TERMS = list(`
  model feature pipeline query join table column row cluster node server client service queue topic stream batch event log field key value
  code config configuration deployment deploy build branch commit merge binary library framework module function class object interface
  layer parameter weight loss training inference dataset data label score threshold sampling sample variance distribution convergence
  memory disk storage store bucket snapshot volume region zone network request response retry timeout failover load balancer router
  script parser token session cookie header version dependency graph tree edge array list buffer pointer register signal frame
  window join backfill drift metric telemetry trace counter dashboard instance spot runtime bundle render client-side server-side
  offline online real-time two-phase exactly-once at-least-once incremental atomic distributed parallel primary-key interval range filter
  container stack thread precision recall isolation athena shuffle consensus quorum proxy gateway packet matrix rust iceberg compression epoch concurrency cosine orc scala
  engine lock write read leader follower clock skew transaction ledger
`.trim());

/** In capitals too, but words of the business: companies, roles, places, papers and money. */
export const BUSINESS_INITIALS = list(`
  ceo cfo cto coo cio cmo cpo vp svp evp gm pm tpm pgm em hr it qa ui ux pr faq prfaq okr kpi nps csat roi p&l pnl gmv arr mrr ltv cac aov npv ebitda
  uk us usa eu uae eur usd gbp inr chf nda gdpr ccpa hipaa soc sox pci rfc rfp rfq sow sla slo raci raid mvp poc eta eod fy ytd yoy mom h1 h2 q1 q2 q3 q4
  am tv pc id ok diy asap fyi b2b b2c d2c saas crm erp pos sku kyc aml atm bnpl rca dora agm cx cs ci ops smb ngo pdf faqs phd mba bbc nhs ipo llc gmbh ar vr ads ota utc gmt cet est pst ict ist bst cro ciso sev sev1 sev2 nyc la sf
`.trim());
