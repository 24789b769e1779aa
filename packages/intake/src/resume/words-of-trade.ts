/** Words that are in the names of positions. */
export const POSITION =
  /\b(?:engineers?|managers?|directors?|analysts?|interns?|internship|lead(?:er)?|scientists?|consultants?|developers?|officers?|head|vp|svp|evp|president|assistants?|associates?|specialists?|architects?|co-?ordinators?|administrators?|students?|employees?|(?:co-?)?founders?|members?|owners?|designers?|researchers?|fellows?|professors?|lecturers?|teachers?|tutors?|trainees?|apprentices?|programmers?|technicians?|advis[eo]rs?|partners?|principal|supervisors?|executives?|representatives?|strategists?|planners?|editors?|writers?|chief|c[teipofm]o|t?pm|tpm|sre|devops|scrum master|product|program(?:me)?|training|freelancer?|contractor|volunteer|captain|lieutenant|sergeant|nurse|accountant|buyer|clerk|operator|agent|ambassador|evangelist|mentor|instructor|creator|maintainer|contributor|organi[sz]ers?|staff|junior|senior|sr\.?|jr\.?)\b/i;

/** Words that are in the names of companies. */
export const COMPANY =
  /\b(?:inc|llc|llp|ltd|limited|gmbh|ag|s\.?a\.?r?\.?l?|plc|corp(?:oration)?|company|co|group|labs?|technolog(?:y|ies)|systems|solutions|bank|university|institute?|college|school|hospital|agency|ministry|foundation|studios?|partners|ventures|holdings|international|software|networks?|media|airlines?|airways|insurance|pharma|energy|logistics|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|s\.?p\.?a|pty|pvt|kk|sp\. z o\.o|sas|se|command|army|navy|council|authority|railways?|telecom|motors?|foods?|health(?:care)?|clinic|robotics|analytics|digital|interactive|games|consulting|bros|brothers|works|industries|services)\b\.?/i;

const US_STATES = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";
const PROVINCES = "ON QC BC AB MB SK NS NB NL PE NSW VIC QLD WA SA TAS ACT";
const COUNTRIES =
  "USA US U.S. U.S.A. UK U.K. UAE United States,United Kingdom,England,Scotland,Wales,Ireland,Northern Ireland,Germany,Deutschland,France,Spain,Portugal,Italy,Switzerland,Austria,Netherlands,The Netherlands,Belgium,Luxembourg,Denmark,Sweden,Norway,Finland,Iceland,Poland,Czechia,Czech Republic,Slovakia,Hungary,Romania,Bulgaria,Greece,Turkey,Türkiye,Cyprus,Malta,Croatia,Serbia,Slovenia,Bosnia,Estonia,Latvia,Lithuania,Ukraine,Russia,Georgia,Armenia,Israel,Egypt,Morocco,Tunisia,Algeria,Nigeria,Ghana,Kenya,Uganda,Rwanda,Tanzania,Ethiopia,South Africa,Senegal,India,Pakistan,Bangladesh,Sri Lanka,Nepal,China,Hong Kong,Taiwan,Japan,South Korea,S.Korea,S. Korea,Korea,Republic of Korea,Vietnam,Viet Nam,Thailand,Malaysia,Singapore,Indonesia,Philippines,Australia,New Zealand,Canada,Mexico,México,Brazil,Brasil,Argentina,Chile,Colombia,Peru,Perú,Ecuador,Uruguay,Costa Rica,Panama,Saudi Arabia,Qatar,Kuwait,Lebanon,Jordan,Iran,Iraq,Kazakhstan";
const STATES =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Québec,British Columbia,Alberta,Bavaria,Karnataka,Maharashtra,Telangana,Tamil Nadu,Haryana";

/** The last part of a place: a state, a province, a country. */
const REGIONS = new Set([...US_STATES.split(" "), ...PROVINCES.split(" "), ...COUNTRIES.split(" ").slice(0, 7), ...COUNTRIES.split(/[ ,]/).filter((word) => word.length > 3), ...COUNTRIES.split(","), ...STATES.split(",")]);
/** Cities that stand alone in résumés; a place need not be among them. */
const CITIES = new Set(
  "London,Paris,Berlin,Munich,München,Hamburg,Frankfurt,Cologne,Köln,Stuttgart,Zurich,Zürich,Geneva,Basel,Vienna,Wien,Amsterdam,Rotterdam,Utrecht,Eindhoven,Brussels,Antwerp,Ghent,Luxembourg,Dublin,Cork,Edinburgh,Glasgow,Manchester,Leeds,Bristol,Birmingham,Cambridge,Oxford,Madrid,Barcelona,Valencia,Lisbon,Lisboa,Porto,Milan,Milano,Rome,Roma,Turin,Copenhagen,Aarhus,Stockholm,Gothenburg,Malmö,Oslo,Bergen,Trondheim,Helsinki,Tampere,Warsaw,Kraków,Krakow,Wrocław,Gdańsk,Poznań,Łódź,Prague,Brno,Budapest,Bucharest,Cluj,Sofia,Athens,Istanbul,Ankara,Izmir,Tel Aviv,Haifa,Cairo,Casablanca,Lagos,Abuja,Accra,Nairobi,Kampala,Kigali,Cape Town,Johannesburg,Mumbai,Bangalore,Bengaluru,Hyderabad,Chennai,Pune,Delhi,New Delhi,Gurgaon,Noida,Kolkata,Karachi,Lahore,Dhaka,Colombo,Beijing,Shanghai,Shenzhen,Hangzhou,Hong Kong,Taipei,Tokyo,Osaka,Kyoto,Seoul,Busan,Hanoi,Bangkok,Kuala Lumpur,Singapore,Jakarta,Manila,Sydney,Melbourne,Brisbane,Perth,Auckland,Wellington,Toronto,Vancouver,Montreal,Montréal,Ottawa,Calgary,Mexico City,Monterrey,Guadalajara,São Paulo,Sao Paulo,Rio de Janeiro,Buenos Aires,Santiago,Bogotá,Medellín,Lima,Quito,Montevideo,New York,New York City,NYC,San Francisco,Seattle,Austin,Boston,Chicago,Los Angeles,San Diego,San Jose,Palo Alto,Mountain View,Denver,Dallas,Houston,Atlanta,Miami,Portland,Philadelphia,Pittsburgh,Washington,Washington DC,Dubai,Abu Dhabi,Doha,Riyadh,Beirut,Amman,Tbilisi,Yerevan,Grenoble,Lyon,Toulouse,Lille,Nantes,Bordeaux,Marseille,Nice,Strasbourg,Rennes,Nuremberg,Leipzig,Dresden,Düsseldorf,Hanover,Bremen,Karlsruhe,Mannheim,Graz,Linz,Salzburg,Bern,Lausanne,Nashik,Ahmedabad,Jaipur,Kochi,Indore,Coimbatore,Chandigarh,Lucknow,Nagpur,Gurugram,Thiruvananthapuram,Visakhapatnam,Katowice,Lublin,Szczecin,Ostrava,Bratislava,Seville,Málaga,Bilbao,Coimbra,Braga,Naples,Bologna,Florence,Padua,The Hague,Groningen,Leuven,Odense,Uppsala,Stavanger,Espoo,Turku,Raleigh,Charlotte,Nashville,Minneapolis,Phoenix,Tampa,Orlando,Detroit,Salt Lake City,Sunnyvale,Cupertino,Bellevue,Redmond,Oakland,Sacramento,Baltimore,Cleveland,Columbus,Cincinnati,Indianapolis,Kansas City,St. Louis,Milwaukee,Waterloo,Hamilton,Edmonton,Winnipeg,Kyiv,Lviv,Vilnius,Riga,Tallinn,Zagreb,Belgrade,Ljubljana".split(","),
);
const PLACE_SHAPE = /^\p{Lu}[\p{L}.'’ -]*(?:,\s*\p{Lu}[\p{L}.'’ -]*){1,2}$/u;
const AWAY = /^(?:(?:fully )?remote|hybrid|on-?site)\b|\((?:remote|hybrid|on-?site)\)$/i;

/**
 * True for a place: a city with a region, a known city or country alone, or remote work.
 * @param most how many parts a place may have; three only where no company can stand in front
 */
export function isPlace(text: string, most: 2 | 3 = 2): boolean {
  // Liège (Belgium)
  const plain = text.replace(/^([^(),]+?)\s*\((?!remote|hybrid|on-?site)([^()]+)\)$/i, "$1, $2").replaceAll(/^[(\s]+|[)\s.]+$/g, "").trim();
  if (plain === "" || plain.length > 44 || /\d/.test(plain)) return false;
  if (AWAY.test(plain)) return true;
  if (CITIES.has(plain) || REGIONS.has(plain)) return true;
  // "Wrocław / Berlin"
  const either = plain.split(/\s+\/\s+/);
  if (either.length > 1 && either.every((city) => CITIES.has(city))) return true;
  const core = plain.replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, "");
  if (!PLACE_SHAPE.test(core)) return false;
  const parts = core.split(",").map((part) => part.trim());
  if (parts.length > most || COMPANY.test(parts[0] ?? "") || POSITION.test(parts[0] ?? "")) return false;
  return parts.slice(1).some((part) => REGIONS.has(part)) || (CITIES.has(parts[0] ?? "") && !POSITION.test(core));
}

/** A line that is nothing but a known city with its region and country. */
export function isWholePlace(text: string): boolean {
  return isPlace(text) || (isPlace(text, 3) && CITIES.has(text.split(",")[0]?.trim() ?? ""));
}

/** Words in the names of schools. */
export const SCHOOL =
  /(?<!\p{L})(?:universit\p{L}*|üniversite\p{L}*|univerz\p{L}*|college|institut\p{L}*|instytut|schools?|academy|akademia|academia|polytechni\p{L}*|politechnik\p{L}*|hochschule|fachhochschule|hogeschool|\p{L}*högskol\p{L}*|høgskol\p{L}*|universidad\p{L}*|politecnico|école|ecole|escuela|escola|faculdade|facultad|szkoła|kolegij\p{L}*|kolegium|ollscoil|coláiste|đại học|technická|gymnasium|lyc[ée]e|liceum|uniwersytet|\p{L}*universitet\p{L}*|ETH|EPFL|MIT|UCLA|UC|IIT|IIM|INSEAD|LSE|NUS|NTU|KAIST|POSTECH|HEC|TU|Caltech|Stanford|Harvard|Oxford|Cambridge|Wharton|bootcamp)(?!\p{L})/iu;

/** Degrees as they are written. */
export const DEGREE =
  /(?<!\p{L})(?:bachelor(?:'?s)?|master(?:'?s)?|doctor(?:ate)?|ph\.?\s?d\.?|d\.?phil|mba|emba|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?\s?s\.?|m\.?\s?s\.?|b\.?\s?a\.?|m\.?\s?a\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|b\.?\s?e\.?|bba|bcom|b\.?com|m\.?phil|llb|llm|diploma?|licen[cs]e|licenciatura|laurea|magister|inżynier|ingénieur|ingeniero|associate(?:'?s)? degree|associate of|a-?levels?|abitur|baccalauréat|high school|ged|certificate|graduate|postgraduate|undergraduate|grado|máster|maîtrise|ingenier[ií]a|ingeniería|\p{L}*ingenj?ør|diplom|magisterska|bachillerato|tecnólogo|semester|exchange|minor|honou?rs|staatsexamen|matura|civilingenjör|sivilingeniør)(?!\p{L})/iu;
