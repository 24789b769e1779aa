// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-46,-56,-72,-51,-59,-68,-73,-51],"combine":[{"constant":22397,"best":309,"second":124,"all":49,"others":[0,194,-22,-3,129,122,18,-44],"question":[291,-1519,-440,299,-4266,-3747,-2110,-3110,854,1692,1308,-2772,-1323,-784,-2891,138,994,-1779,-1413,980,1975,-212,192,941,-456,4516,7293,1197,-1690,1377,512,848,916,-1544,1307,-248,308,615,-576,-710,413,-3268,920,-3246,1190,-264,2857,910,-1327,-93,-231,-286,-236,1377,2179,1368,-1322,-60,-257,-1310,-1669,0,659,866,1144,-3188,2542,-319,8259,2276,-2177,202,-886,0,1540,555,-8234,4643,2032,-1896,-2133,480,-1063,-1139,-2195,2330,-1760,1776],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":24252,"best":322,"second":583,"all":197,"others":[111,0,34,105,3,113,-45,-7],"question":[7931,1698,3229,2520,3333,-3736,-640,-3670,930,777,-592,-2521,-1865,1495,-1881,-459,303,1469,-179,-302,-1064,-177,-665,-270,-2252,-2720,2031,-1916,522,-1397,265,1320,193,1136,298,-1021,-2322,350,-468,-644,-1457,-950,-1044,-1414,134,-822,-1665,-239,953,-695,-707,175,-416,-9,1999,446,-1450,-572,-1362,953,-170,-1136,-103,213,3643,-1552,-2365,-1772,-998,876,-91,1219,1193,0,294,3738,-590,340,-108,-518,1833,-2984,-1984,-2170,-1495,-209,5568,-2233],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-8423,"best":247,"second":-127,"all":132,"others":[-6,32,0,57,19,22,-45,-165],"question":[-9024,-1247,-1038,3351,1430,-1417,1301,-1734,447,1804,-737,-2483,-944,793,-4418,-1692,300,1418,-1296,-1530,-2544,961,-1338,2320,-523,841,3392,-2794,408,-2362,-1169,-1155,-331,1765,-94,-1310,-1847,-222,-3363,-1277,-1028,-1134,381,2402,3623,1578,3376,-97,202,-2235,1102,-477,548,1593,1315,-2464,-1002,-2859,-1203,-618,-1089,2709,-1637,-1983,4153,3139,-6396,969,2911,620,-396,186,-1465,0,266,712,-2101,-2271,51,-3046,5277,8790,2810,-2686,-82,1747,2069,-1070],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-7854,"best":296,"second":109,"all":101,"others":[-5,40,85,0,-14,3,-192,-94],"question":[574,941,-1876,1703,2030,967,4324,-2485,763,2743,1903,-4403,3179,1553,156,-1667,-234,611,-1876,14,-1725,-876,997,1344,-1157,1857,2220,-889,-2550,-243,2084,1219,1487,1050,526,1330,-357,1995,-467,2279,9,-320,-1741,1127,1270,520,2314,-2223,-3389,-125,-9,-56,819,-815,1808,893,1149,-4200,-1562,-1159,-1268,1202,-1503,-898,2494,2947,9881,681,7877,727,407,1575,1119,0,614,1641,5928,-1584,-341,1435,2677,-1487,-736,-5196,6322,6346,3949,-1757],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-7791,"best":335,"second":246,"all":205,"others":[57,-13,-64,-4,0,66,-92,-164],"question":[-2480,-22,-660,-64,-288,-266,-1850,-379,315,-597,-1978,-3125,-1068,-1616,-2354,1622,-1940,-2336,264,-1641,-2050,-2818,-2776,-1441,-1733,-2144,9882,3855,645,-1134,-1501,805,1727,641,843,368,1530,-135,-2432,-1667,3915,-226,292,-3103,3445,1033,490,1511,-2195,-1462,-1247,448,1342,-1705,-1987,-3839,-1300,-984,-1366,-276,-160,1923,-130,3369,1499,-3063,-2342,1165,-2712,-803,-2404,4590,1303,0,-302,-507,-992,-522,-2645,-2246,-905,1629,-2593,764,-1343,868,687,-11481],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-16227,"best":245,"second":69,"all":140,"others":[55,-22,17,92,5,0,-51,-46],"question":[853,2993,-394,2708,-3858,2171,-863,3859,-2365,3905,-924,-4931,-1300,1641,-588,1041,3962,-1856,3091,-1617,51,-1379,1941,-1476,2375,1900,445,3286,2408,57,-1114,766,2210,2459,-1430,-106,5622,-185,-601,-808,193,-4423,-1388,-1997,-307,-732,671,-81,-2838,1291,-2047,163,3983,-1694,1645,-855,-2391,1984,-1086,-843,1737,1143,-1634,1118,2106,3546,-248,602,1337,-1141,6912,10,2226,0,457,-63,8588,-179,2330,2541,1868,1836,-69,-183,-3100,3290,1521,-5126],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-2691,"best":358,"second":451,"all":276,"others":[-58,-57,-86,-147,-68,-81,0,-119],"question":[2452,-1730,532,-1164,-2192,1085,440,1367,-1704,1507,809,318,116,-969,-980,-1021,-1660,3451,604,724,-48,2253,-1851,-739,-1829,-1751,6797,-1723,170,957,257,620,-206,1164,41,223,-1840,624,745,-1888,-2301,1447,-436,-539,-1817,-979,-1868,-839,4201,448,-438,-589,-708,1104,-611,-642,1428,-1084,1998,-761,-416,-481,520,-1636,-646,-2403,-7956,-406,-2774,741,-511,1192,329,0,2515,562,-1098,301,-679,631,-922,-1789,-24,-2380,-950,-2710,572,-744],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":-15623,"best":352,"second":214,"all":137,"others":[-45,-92,-110,-15,-155,-234,-74,0],"question":[2591,-1,2094,919,-8285,1731,2293,2833,663,-2273,1412,-404,-2066,1266,283,-662,-2806,2285,-1059,-1306,3203,-545,-851,1588,1127,-1809,386,5892,-289,-180,404,2721,-695,-2648,5272,920,1932,-1191,2374,620,2305,24,228,-901,-675,3084,1744,-1672,-4481,163,2182,1917,-163,-1367,4439,428,284,-1514,789,968,-91,645,-2192,-534,-931,2161,9157,5147,2838,-287,-3094,-650,857,0,-1551,1888,235,-2359,1624,-2331,2447,-6884,1247,91,1385,-244,-3910,9018],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	2 -10 4 -6 5 -6 6 -15
1#date	1 9 2 -9 3 15 5 -12 6 -11
1#duration	2 -7 3 -13 4 -10 6 -4 7 -14
1#money	1 -5 3 -5 4 -7 5 -5 6 -3 7 30
1#ordinal	1 -5 3 13
1#ratio	0 13 1 -9 2 -5 4 14 6 -3 7 -6
1#share	2 -6 3 -3 5 -7 6 -11 7 7
1#time	0 -8 1 -5 3 25 7 -8
1^	0 -15 1 6 3 15 4 -8 5 -5 6 -12
1a	1 -17 3 -24 4 -8 5 4 6 -28 7 -17
1abandon	5 8
1able	2 6
1about	1 -12 3 -15 4 15 5 -13 6 -9
1abov	2 6 6 7 7 8
1absolut	0 11 4 8
1accept	5 13 7 11
1accordingly	6 3
1account	0 11 1 13
1accuracy	3 8
1across	0 10 4 7
1act	2 14
1action	2 -4 3 8 7 8
1activ	7 5
1ad	0 14
1add	3 -5
1address	0 17
1affect	7 7
1afraid	0 6
1after	1 5 2 9 6 6
1afternoon	3 10 5 -6
1afterward	0 16
1again	1 -7 2 11 4 -6 5 -10 6 22 7 -8
1against	0 5 1 14 3 -8 4 10 5 -8
1agency	6 4
1agent	3 6 7 8
1ago	0 8 4 9
1agre	7 23
1airlin	4 7
1airport	5 -5
1alarm	2 9
1alert	5 7
1aliv	1 15
1all	0 -19 1 -5 2 -6 3 7 4 -13 5 12 6 11 7 -10
1allocat	5 9
1almost	0 6 4 6
1alon	0 18 2 8
1along	7 6
1already	1 11 4 -8 7 -6
1also	3 -15 6 -6 7 -8
1although	3 11 7 8
1alway	0 -9 1 -10 4 -6 5 -7
1am	2 -11 3 -6 7 -5
1amount	4 6
1an	1 -13 3 -13 7 -7
1analyst	1 6
1and	1 8 3 8 4 -8 6 10
1angry	5 -6
1announc	7 4
1annual	0 10
1anonymis	4 5
1another	3 -12 6 5
1answer	1 -7 3 11 4 -6 6 11 7 -7
1any	0 -11 1 -6 5 -7
1anybody	0 9 2 -9
1anyhow	5 8
1anyon	1 6 2 -7 5 8 7 7
1anyth	0 -7 1 -7 5 -7 6 15 7 -6
1anyway	0 -10 4 -6 7 -5
1apart	1 8 3 -5
1app	4 3 6 6
1approv	4 7
1archiv	0 8
1are	0 -21 1 -16 2 -21 3 -6 4 -7 6 -7
1aren't	7 7
1argu	3 12
1arithmetic	5 5
1arm	1 -5
1around	0 -6 3 -6 4 7
1arrangement	3 7 4 7
1arriv	2 -9
1arrival	0 18
1as	0 14 1 -10 4 20 7 16
1ask	2 -10 3 -7
1asleep	5 6
1at	3 13 4 -6 5 3 6 -7 7 -13
1attach	3 8
1audienc	0 10
1autumn	6 7
1averag	0 9
1await	6 12
1away	0 -8 3 -8 6 -6
1back	1 -11 2 18 4 4 6 16 7 -14
1backlog	6 3
1backtest	1 5
1backward	1 6 2 12
1bad	1 9 5 7
1bag	0 19 4 10 7 -5
1balanc	0 12
1balcony	0 10 5 6
1band	0 8 4 9
1bank	1 4 6 -8 7 7
1bar	2 10
1base	6 5
1basis	6 6
1basket	0 10 1 -4
1battery	0 12
1be	0 -10 1 -11 2 16 3 -19 4 -16 7 -13
1beat	2 17
1becaus	0 -3 2 15 4 -14 5 10 7 -2
1becom	5 7
1bed	2 9
1been	0 -10 1 -11 2 -11 4 -6
1befor	6 9 7 -17
1begin	5 -6 6 14
1behind	2 12 4 -5
1being	2 23
1believ	2 7 6 -4 7 -5
1belong	4 11
1below	1 -8
1bench	3 8
1benchmark	3 12
1bend	0 6 2 5
1beneath	3 7
1besid	1 15 2 -9
1best	4 7
1better	1 -7 5 8 6 5 7 -5
1between	0 13 1 -10 2 -8 3 -15 4 7 6 7
1beyond	0 8
1big	1 -6 2 -9 5 -9
1bill	0 11 1 11 3 -7 6 -5
1bin	1 10 3 -6
1bit	0 15 4 11
1blam	4 4
1blank	2 9
1block	2 11
1board	3 8
1boiler	1 4
1bold	4 5
1book	1 5 3 9 7 -7
1borrow	5 11
1both	7 -10
1bottl	2 5
1bound	4 6
1box	0 13 1 -5 2 9 5 11 7 -5
1boxe	0 14 3 -6 5 -8
1boy	1 7 5 -7
1brak	5 10
1branch	0 8
1brand	0 9
1breath	0 8
1brief	7 10
1bring	4 6
1brochur	5 5
1broken	5 6
1browser	6 7
1build	0 16 5 9 6 4
1built	5 6
1bus	2 -8 4 -7 5 7
1buse	0 10
1busiest	0 6
1business	0 -10
1but	1 -14 2 -17 3 -5 4 6 5 -3 6 -5
1butter	5 7
1button	0 -7 3 9 5 8
1buy	0 -12 1 -4 2 5 4 -6 5 29
1buyer	1 9 6 6
1by	0 25 2 -11 6 -15
1calculat	2 6
1caller	5 5
1came	0 16 1 9 2 -8 3 -11 4 9 5 -10
1camera	1 6 7 6
1can	0 7 1 5 2 14 3 -22 4 11 5 -11 6 9 7 -8
1can't	4 9
1cannot	2 12
1cant	4 8 5 -8 6 8
1cap	3 11
1car	7 4
1card	0 14 5 7 6 -5 7 -5
1care	2 14
1careful	2 2
1carer	3 7
1carrier	4 5
1case	0 -9 6 10
1category	3 6
1caus	4 -7
1cellar	1 5
1cent	0 10
1central	4 6
1certain	2 10 4 4
1certainty	5 10
1certifi	0 7
1chain	7 7
1chair	3 7
1chang	0 8 3 10 7 2
1charg	0 14
1charger	5 7
1chart	2 10
1cheap	2 12 5 22
1cheaper	5 11
1checkout	0 13
1children	2 11
1chip	0 8
1choic	2 15 5 5
1choos	6 8
1chos	2 8 3 6
1chosen	2 8 3 6
1churn	4 -6 5 12 7 7
1city	3 11 4 12
1class	5 8
1classifi	4 12
1claus	3 -8
1clean	3 8 5 -4
1cleaner	0 7
1clear	5 -7 6 5
1cleverer	3 6
1click	0 -9
1clicker	0 7
1client	0 -10 7 11
1clinic	4 10
1clos	2 -10 3 12
1club	0 11 6 5
1code	1 4
1coin	1 4 4 7 5 5
1cold	4 7 5 4
1colleagu	3 -7 5 -7
1collect	6 5
1com	5 -7
1come	0 -9 1 -9 3 -9 4 -15 5 7
1comfort	7 7
1commission	3 3
1commit	2 10
1committe	6 3
1company	0 11 3 -10
1compar	1 18 3 -6
1comparison	0 8 4 5
1competitor	7 5
1concret	1 5
1confidenc	2 27
1confidential	4 -6
1confirm	3 9 6 6
1contact	3 9
1content	6 -6
1contract	1 -6 3 -6 4 6
1contradict	1 5
1controller	5 8
1copy	5 19
1correct	1 5 2 7 5 15
1cost	2 19 4 18
1could	0 8 1 -6 3 -14 5 -9 6 -4
1count	5 10 6 -6
1coupon	0 12
1cours	0 -9 2 -7
1cover	2 12
1cran	7 5
1creator	5 -9
1cross-check	1 7
1cry	5 11
1curv	0 9 3 10 7 -5
1customer	1 7 5 14 7 19
1cut	0 6 2 -8 6 -6
1cycl	0 10 3 7
1daily	0 12 4 6
1dark	1 10
1dashboard	3 6
1data	2 7 6 19
1date	2 11
1daughter	6 5
1day	1 -7 4 3 5 5
1deadlin	6 6
1dear	3 9
1decid	3 -10 6 6 7 -5
1decimal	5 7
1decision	3 -6 6 14
1defect	3 8
1defer	6 3
1delay	5 14
1delet	0 9
1deliver	2 12
1delivery	2 7 5 5
1demand	7 6
1departur	5 6
1depot	7 -5
1desk	0 14 1 2
1did	0 -10 1 23 2 -11 3 -21 5 -10 7 -7
1didn't	2 -6 6 5
1die	1 5
1differ	1 15
1differenc	0 8
1different	3 -6 7 -4
1dinner	2 8 4 8 6 5
1direction	1 9 4 11 6 5
1director	6 9 7 -6
1dirty	0 8
1disagre	1 7 2 14
1disappoint	2 11 4 5
1disclos	4 6 7 8
1discuss	7 4
1discussion	3 -7
1disk	2 6
1dislik	5 7
1district	0 7
1dive	2 13
1do	1 11 2 -9 3 -14 5 -6 6 6
1doe	0 -7 6 5
1doesn't	1 9 2 9 5 17 6 -4
1doing	2 9
1don't	0 -9 2 19 3 9 5 8 6 -6
1done	1 -5 2 -9 3 19 6 9
1donor	0 8
1dont	0 -10 3 9 4 -7 6 -6
1door	1 -8 2 24 3 -11 4 -5 6 -5
1dose	3 6
1doubt	5 5
1doubtless	3 7
1down	1 -13 3 8 6 11
1draw	0 6
1drawer	4 4
1driv	1 6
1driven	4 6
1driver	5 12
1drop	1 10 7 18
1dry	1 3 3 -5
1e-mail	3 6
1each	0 48 1 -16 2 -11 3 -9 4 9 6 -8
1earn	2 20 4 4 5 5
1easy	2 12
1eat	5 5
1eaten	2 5
1editor	0 7
1effect	4 5
1eighth	2 5
1either	2 -6 4 -5 5 -8 6 14
1elderly	7 7
1else	3 6 5 -8 6 -5
1em	0 -10
1empty	1 -6 2 9 3 -8 4 5 6 8
1end	6 -7
1engineer	0 -11 7 6
1enough	7 -5
1entirely	7 10
1envelop	7 5
1estimat	1 8
1euro	4 5
1even	0 -11
1ever	2 7 5 7
1every	0 17 2 -13 4 8 5 -14 6 -9 7 -8
1everybody	0 -7 2 -8 3 -9 4 -9 5 -8 7 4
1everyon	3 10 7 4
1everyth	1 -9 2 -11 3 8 4 -4 6 4
1exact	3 -7 4 18
1exactly	2 8 4 -7
1exception	6 8
1exchang	0 10
1exercis	1 13
1exist	0 -10 1 7 2 7
1export	3 7
1extend	6 5
1extension	6 4
1extra	5 8
1eye	2 11
1factory	6 9
1fail	3 7 5 7
1fair	5 -7
1faith	2 10
1fake	0 11
1fall	1 6 3 -9 5 -7
1family	5 5
1fan	5 7
1far	1 4 4 6 7 -7
1fare	3 6
1farmer	1 9
1fashion	7 7
1fast	5 11
1father	2 9
1fault	2 6 7 6
1featur	3 21 5 9
1fee	0 10 2 -5 4 7 5 13
1feed	6 -7
1feel	0 -8 1 -7
1fell	4 6
1fella	2 12
1fellow	0 -9
1ferry	3 10
1fewer	3 13 4 8
1field	1 8
1fifteenth	3 6
1fight	1 -5 2 -6
1figur	5 -9 6 8
1fil	7 12
1file	2 6 4 -7 5 -6 7 -7
1find	5 11 6 7
1fine	2 -8 7 8
1finger	5 11
1finish	3 14 5 12 6 4
1first	1 16 6 -6 7 6
1fit	3 8
1fix	0 -5 2 12 3 13 6 -4
1fixe	5 7
1flag	1 13 3 11 7 6
1flat	1 -5 7 6
1flatter	1 6
1fleet	0 12
1flight	1 14
1flip	5 8
1floor	0 -8 4 -7
1folk	4 5 6 -4
1follow	7 8
1for	3 10 4 -11 5 6 7 -6
1forget	7 6
1fork	0 13
1form	4 7 6 8 7 7
1forth	2 -6
1forward	7 8
1fourth	2 9 3 11 5 8
1fram	5 11
1free	0 10 3 12
1freely	0 8
1freez	3 11
1friday	0 -14 6 11
1frighten	5 9
1from	0 10 3 12 6 -10
1front	3 13 5 6
1frugal	5 12
1frugality	2 16
1fruit	4 9
1fuel	4 4 5 7
1full	4 -5
1further	6 9 7 10
1gain	5 12
1game	0 13
1gap	0 6 1 6
1gate	1 8 4 4 5 -6
1gaug	5 7 7 -4
1gave	4 -7
1get	1 -7 5 19 7 -9
1girl	5 -7
1giv	3 6
1give	0 26 2 -11 4 12
1given	7 8
1glass	2 5
1go	1 -6 5 -9 6 -6 7 10
1goal	5 5
1goe	1 -6 2 -6 3 37 4 -12
1going	1 -5 4 -9 6 -5 7 -5
1gone	0 -9 6 -3
1good	0 -11 2 -6 3 -14 4 -7 5 -13 6 -4
1got	2 -11 3 -8 4 -12 7 -8
1grad	4 8
1grandmother	2 10 5 7
1grant	3 8 5 12 7 9
1great	6 5
1grew	4 9
1gross	0 8 7 6
1group	1 -6 6 7 7 -6
1growth	7 8
1guard	2 7
1guess	2 -7
1h	0 11
1had	0 -7 2 -17 3 -13 5 -8 7 8
1hall	1 5 3 9 6 6
1hand	6 4
1handl	1 8
1hang	2 -8
1happen	0 -8 1 15 2 -6
1harbour	1 5
1has	2 -8 6 12 7 -11
1hat	5 7
1hav	5 15
1have	0 -13 1 4 2 -16 3 -10 4 -7 5 -13 7 -11
1he	0 -19 1 -20 2 -8 3 -6 4 -10 5 -12 6 -5
1head	2 -7 4 7 6 5
1headcount	0 9 4 13
1health	0 10
1hear	1 -4 4 -4
1heart	7 9
1heavier	5 9
1heavy	4 5
1held	4 6 7 4
1help	2 -7 5 16 6 7
1henc	6 6
1her	2 28 4 -8 6 13 7 -4
1here	0 -17 5 6 7 9
1herself	1 -5
1hid	5 5
1hide	5 10
1high	2 10
1higher	7 6
1hill	0 11 4 13
1him	1 -7 5 17 6 -4
1hir	2 12
1hire	5 11
1his	2 24 3 -9 4 -6 5 -8 7 -8
1hit	2 12 5 5
1hold	0 -12 2 -11 4 -5 6 16 7 -7
1home	1 -7 2 -6 4 6 7 -7
1honest	2 -18 6 6 7 -4
1honestly	2 -7
1honour	2 13
1hope	2 9 6 4
1hospital	7 7
1hot	0 8
1hotel	3 17 4 4
1hour	0 19 3 -9 5 10
1hous	1 -7 2 14 7 -7
1how	0 19 1 10 3 -6 7 -10
1hundr	1 5 4 4
1i	0 -18 2 4 4 -7 5 -13 6 -2
1i'd	1 14 2 8 3 7 4 -11 6 22 7 19
1i'll	1 -5 4 13
1i'm	1 -12 6 -6
1i've	0 -13 2 -9 3 -9 4 -8 7 -6
1id	0 -9 3 4 4 -6 5 -14 6 10 7 -8
1idea	4 4
1if	1 20 3 8 6 -13 7 9
1ill	2 9
1im	0 -13 2 -10 7 -7
1imag	5 8
1implement	7 5
1improv	4 4
1in	1 -10 3 -6 7 -6
1incom	4 7
1inconclusiv	3 10
1index	0 11 4 22
1inform	5 5 6 10
1insid	0 7 2 -6 4 10
1inspection	1 9
1instead	0 12 1 -12 4 10
1instruction	7 10
1insuranc	7 6
1internal	7 10
1interview	7 6
1into	1 -9 4 -7 5 -9 6 -7 7 6
1invoic	0 24 1 5 4 6
1is	0 -12 1 -16 3 -10 7 -4
1isn't	0 -11 4 -8 5 19 7 -7
1isnt	2 -7 5 11 6 4
1issu	3 7
1it	0 -15 7 5
1its	1 -9 2 -10 7 -7
1itself	0 10 4 3 5 -6
1january	0 10
1job	0 15 2 15 7 -6
1judg	3 12
1june	3 10 6 -5
1junk	1 8
1just	1 -9 2 -10 6 5
1keep	0 5 3 -8 7 -7
1kept	2 -3 4 9 7 5
1kid	0 18
1kilometr	0 13
1kind	0 -9 2 -9 5 10
1kitchen	2 8
1know	0 -7 1 11 3 -17 4 -13 5 -16 7 -10
1known	1 5
1lab	1 5
1label	2 9 7 10
1lad	5 11
1lady	0 -10 2 9 4 -5 5 13
1laid	1 6
1lamp	5 7
1land	1 9
1languag	2 7
1larger	4 9
1last	1 17 2 5 4 -5 6 -7
1later	0 8 3 4 5 -8
1launch	1 13 6 6
1lawyer	4 -9 6 -4
1lay	1 25
1lazy	5 10 7 7
1leaflet	3 4 6 6
1leak	0 14
1learn	2 -12
1least	3 5
1leav	1 -10 2 5 3 7 4 17 6 6 7 -8
1left	6 13 7 9
1less	1 -4 7 -8
1lesson	5 12
1let	1 -6 5 -11 6 16 7 -8
1letter	0 8 3 7 4 6 6 7
1level	3 7
1library	2 7
1lid	2 6
1lie	1 7 3 -6 5 -7
1life	2 -7
1lift	0 10 3 20 5 -5
1light	3 6 5 7
1like	1 -12 2 -13 3 -16 5 -18 7 -8
1line	3 -5 4 -8
1link	0 9 1 -7
1list	5 -12 6 4 7 6
1literally	2 9 5 6
1litr	0 -8
1littl	3 -6 4 5 5 -10
1live	3 7 7 12
1load	0 13
1lock	3 11 7 9
1log	0 8 6 7
1login	4 5
1long	0 8 1 -5 4 -5 7 -5
1longer	3 8
1look	1 16 3 -9 4 -11 7 -7
1lorry	1 11 2 -7
1lose	0 -10
1low	5 7
1lower	0 -8 5 7
1lunch	1 -6 2 -8 7 -6
1luxury	3 9 7 6
1lying	7 6
1machin	2 5 5 -7
1made	2 -9 4 10 5 -3 6 4
1magnitud	4 5
1mail	6 8 7 -5
1main	0 14
1make	2 -7 3 7 4 5 5 20 6 -4 7 9
1maker	1 -5 4 -6 7 -4
1man	4 -4 5 -9 7 -6
1manager	5 11
1manual	3 6
1many	0 9 1 9 5 -5 6 -5
1map	5 8
1march	1 11 7 7
1margin	4 6 7 8
1mark	1 5 3 12
1market	6 6
1match	5 13
1matter	0 -12 2 -6 3 -7 4 -5 6 10
1may	1 -6 4 4 6 -7
1mayb	1 -6 2 -12 7 -9
1me	0 -17 1 -12 2 13 3 -14 5 -11 7 -7
1mean	1 -9
1meant	7 5
1meantim	6 6
1meanwhil	1 -5 6 12
1measur	5 11
1meat	0 9
1median	4 4
1medical	6 4
1medicin	2 9
1meet	0 -13 5 9 6 6 7 -5
1mend	5 10
1mention	2 -6
1messag	6 -4
1meter	6 -7
1metr	1 12
1metric	0 -9
1microphon	3 6
1middl	0 12 4 6 7 -7
1might	1 -5 2 -12 5 -7
1milk	0 9
1million	4 9
1mind	5 -8 6 -5
1mine	1 13 2 9
1ministry	4 4
1minus	3 8 7 -7
1minut	2 6 3 -13
1mirror	5 6
1miss	0 8 2 -6 5 -12 6 5
1mistak	1 8 2 12
1mix	6 6
1model	5 -5
1moment	6 -6
1monday	3 5
1money	1 -5 2 16 3 7 4 -6 5 -6 7 -7
1month	0 8 1 -7 4 13 7 -4
1monthly	0 7
1more	0 -9 2 10 3 -8 4 -13 5 13 7 -12
1morn	1 -5 5 -7 6 -5
1most	0 -7
1mostly	5 7 7 10
1motor	3 6
1mouth	2 11
1mov	0 -13 1 9 6 6
1move	2 26 3 11
1much	1 4 3 -7 4 14 7 -7
1multiply	0 8
1must	0 -9 1 4 7 13
1my	0 -17 4 -16 5 -9 7 -8
1myself	0 -13 1 12 4 -3
1name	0 14 1 -6 3 6 4 12 5 -8 6 -4 7 6
1naturally	7 9
1near	7 -9
1nearly	4 8
1need	2 -7 4 -5 5 16 6 -12 7 8
1neither	5 8
1network	4 8
1never	1 -6 6 -6
1new	0 -5 1 -5 2 -12 3 16 4 -6 5 -9 6 -9 7 -11
1newspaper	4 6 7 5
1next	0 -14 4 -5
1nice	0 -12 2 -7 5 -9
1night	0 9 2 11 5 6 6 -4
1ninth	3 6 7 7
1no	1 -9 2 -2 4 12 5 -5
1nobody	3 -9
1non-disclosur	4 6
1none	2 -6
1noon	3 8
1normal	1 4
1not	1 -8 3 7 7 2
1note	0 9 1 -5
1notebook	1 7
1noth	1 5 4 -4 6 21
1notic	5 -9
1now	0 -14 1 -7 4 -5 6 -6 7 -9
1number	1 -9 4 7 6 4
1nurs	0 7 5 -10
1o'clock	0 -8 3 6 5 -5
1oclock	0 -8
1odd	5 4
1of	5 -19 6 -8 7 -10
1off	1 12 4 -6 6 -7
1offer	6 -6
1offic	4 -5
1often	0 11
1ok	3 9 7 7
1okay	0 -7 1 -7 2 -7 3 -9 5 -6 6 -4
1old	0 5 1 -5 2 -11 3 16 4 -13 5 -8 7 -2
1on	0 -8 1 8 3 9 4 -8 5 7 6 -7
1once	0 -10 2 14 4 -9 6 -7
1one	3 4 4 10 6 -14
1one-way	2 12
1onlin	4 7
1only	0 12 1 -4 3 3 5 16 7 11
1open	2 16 3 19 5 7 6 -6 7 -5
1operation	6 9
1opinion	6 6
1option	2 6
1or	0 -12 2 -19 3 -8 4 -5 5 -8 6 10 7 -17
1order	3 25 4 9 6 -6
1other	2 -8 3 -5 5 -6
1our	1 -5 2 19 3 -5 4 9 5 9 6 -8
1ourselv	0 9
1out	0 -8 1 -6 3 11 4 -8 6 -6
1outag	1 16
1over	0 14 2 -4 3 -12
1own	0 16 1 8 3 -7 4 -11 7 -6
1owner	2 18
1pack	3 -6
1page	0 19 1 9 3 -6 4 -8 7 -5
1paid	0 4 4 9
1paint	1 5
1pair	5 9
1panel	0 6
1paper	3 -13 4 4 6 -6
1parcel	0 12 5 7
1parent	5 12
1part	1 -4 7 -6
1party	2 8
1pass	1 -8
1passenger	2 11 3 14 5 6
1password	0 14 4 4
1past	2 7
1patch	0 10 3 9
1patient	4 8 5 8
1paus	6 7
1pay	1 -9 5 11
1payout	0 13
1peak	7 10
1pen	4 4
1penalty	0 7 4 6
1peopl	0 -10 3 -17 4 -4 6 -5
1per	0 31 2 -9 4 22 7 9
1perfect	2 9
1perfectly	2 5
1permission	5 8
1person	1 -10 2 15 5 -9 7 -7
1petrol	0 7 4 7
1pharmacy	0 11
1phon	1 13 3 -10
1photo	0 17 7 10
1pick	5 8
1piec	7 8
1pin	5 7
1plac	0 18 1 -9 7 -4
1plain	5 6
1plan	2 10 6 11
1plat	0 25
1platform	5 6
1plus	7 7
1point	5 6 7 -5
1policy	3 4 7 11
1population	5 5
1position	0 8
1possess	5 6
1post	0 21 5 -7
1postcod	0 9
1pound	4 4 5 8
1predict	1 8
1premis	7 5
1present	3 5
1press	0 -6 4 -6 5 -7 6 -5
1pretend	1 6
1pretty	1 4
1pric	3 14 5 17 7 9
1principl	1 -6 2 -11 5 -6
1print	0 10 7 -15
1printer	3 8
1problem	2 7
1profit	7 7
1project	6 7
1promis	0 -10 2 13
1proper	6 5
1properly	2 6
1proportion	1 6
1protect	5 21
1provid	3 7
1provider	1 6
1proxy	0 -7
1public	0 19 1 7 4 8
1publish	0 26 4 5 6 6
1pull	0 19 1 -7 2 10
1pump	3 12
1purchas	2 5 6 4
1put	5 -15 6 5
1quality	2 -10 5 9 6 5
1quarter	0 21 1 -4 4 4 6 8
1question	1 -9 2 -6 4 -4 5 5 7 11
1queu	5 23 6 -4
1quick	2 6
1quicker	5 12
1quit	2 -6
1quot	0 23 4 16
1quotation	2 7
1radar	0 11
1radio	3 6
1rail	7 8
1railway	5 9
1rais	7 5
1ran	1 6 3 -7
1rang	0 -10 3 10
1rate	0 18 3 10 4 6 5 -7
1rather	2 10 5 -6
1ratio	4 13
1read	0 11 1 -17 3 -6 6 -6 7 13
1reader	1 -5 5 7 6 4
1ready	6 11
1real	1 9
1really	1 12 2 -15 6 6 7 -7
1rear	3 10
1reason	2 28 7 5
1rebat	0 12
1receipt	0 20 6 -6
1receiv	1 -5
1recip	1 5
1recommend	3 9
1reconcil	1 6
1redeem	7 7
1referenc	3 7
1refund	0 15 3 5 7 7
1refus	3 8
1regulator	5 7
1relativ	0 14 4 17
1releas	3 12 5 7 6 4
1reliabl	5 8
1remain	4 5
1remot	2 5
1remov	4 7 7 8
1renew	3 13
1rent	0 7 2 7 3 5 4 6 5 -9
1repair	5 7 6 12
1report	1 -5 2 -12 4 11 7 -8
1request	3 -7 6 9 7 13
1research	6 9
1reserv	6 4
1resolv	6 7
1respect	2 -9
1rest	0 7 6 11 7 -5
1restaurant	7 7
1restor	6 9
1result	3 8 6 7 7 23
1retir	1 -4
1return	0 7 6 6
1reversibl	2 8
1reviewer	1 9
1rider	4 6
1right	3 -7 4 -11 5 -11 7 9
1rightly	5 5
1ring	0 7 7 -7
1rise	1 4
1rival	0 10
1road	2 8
1roadmap	7 6
1robot	1 4
1roll	0 11 3 12
1roof	3 4
1room	0 10 1 -7 6 -5
1root	7 5
1rota	3 5
1roughly	0 13 4 14
1round	3 4 4 17
1rout	1 -4 3 7
1row	5 16
1rubbish	1 6
1rule	3 11 6 7 7 7
1run	1 9 6 5
1safe	4 8
1said	0 -10 3 -10 7 7
1salary	0 7
1sale	3 -6 6 -5
1same	1 29 3 -10 5 7 6 -10 7 -13
1sampl	2 9
1saturday	2 -8 5 7
1save	2 9
1saw	5 7
1say	1 -7 2 -18 3 6 4 15 5 -10 7 -5
1scal	0 14
1school	5 3
1scienc	6 7
1scop	7 7
1screen	1 -5
1search	0 8
1season	3 17
1seat	1 5 3 -7 5 -7
1second	0 13 3 14 6 -7
1secrecy	7 5
1secret	2 15 4 -5 7 -6
1security	0 10 6 -4
1see	1 30 2 -6 3 -16 4 -8 7 -9
1seen	0 -8 3 -5 6 -6 7 10
1seller	0 9 1 6 2 -9 3 7
1send	0 -8 2 -9 6 12
1sens	3 13 7 12
1sensor	1 12
1sent	5 10 6 8 7 5
1sentenc	1 -5
1serious	3 7 7 6
1seriously	5 6
1serv	5 23 6 5
1servic	0 -9 3 10 7 10
1session	0 8
1set	0 9 1 15 3 9 5 -8 7 -8
1settl	3 9 6 7
1settlement	7 5
1shall	4 12 6 -5
1shap	0 12 4 22 7 -5
1she	0 -11 1 -5 4 -6 5 -9 6 7
1shelv	0 9
1shift	7 -5
1ship	3 12 6 -5
1shop	0 25 3 4 4 7 5 -9 7 -10
1shopper	5 15
1should	2 7 4 -6
1show	3 8
1shown	4 4
1side	4 -7
1sign	1 -5 2 -9 3 21 4 -8 6 -3
1significanc	6 4
1silenc	2 18
1similar	0 -10
1simply	7 5
1sinc	0 18
1singl	3 11
1single-digit	4 17
1sit	2 2 3 -12 4 -6 6 8
1site	0 10
1sixth	3 7
1ski	3 6
1skip	0 15 7 12
1sleep	2 12 3 -7 7 3
1slid	3 -6 7 -5
1slogan	2 5
1slop	1 8
1slot	6 5
1slow	1 11 2 5 5 19
1slower	0 6 5 8
1slowly	4 6
1small	2 9 4 6 7 -7
1smell	5 8
1so	1 -6 2 10 4 -6 5 -5 6 7 7 10
1sold	2 -7 3 8
1some	0 -14 1 -7 3 -13 4 -9 5 -5 6 -7
1somebody	1 -16 3 -12 4 -7 5 -17 7 -5
1someon	5 -7
1someth	2 9 3 -7 4 -10 6 -5 7 -8
1somewher	4 6
1sooner	2 12 5 7
1spac	0 15
1span	4 7
1spe	3 9 5 11 7 12
1speak	2 7 5 -8 6 4
1speaker	3 5
1spell	6 6
1spend	2 24 7 -5
1split	3 9
1spoken	6 5 7 5
1sponsor	7 5
1spr	1 12 3 -14 7 11
1spread	4 9
1staf	0 11
1staff	2 5
1stag	4 4
1stamp	0 13 1 8
1stand	0 16 2 11 3 -12 5 14 6 8
1stand-in	0 19
1standard	4 6 5 7
1start	1 -9 2 11 3 14
1stat	0 8 3 13 6 3 7 10
1stay	0 -11 1 -15 2 6 3 14 4 9 5 -14 6 7
1steel	0 9 5 6
1step	6 6
1stick	7 10
1sticker	6 4
1still	1 11 3 -6 7 -5
1stood	3 -6 4 8
1stop	3 9
1stopwatch	0 8 1 7
1stor	0 10 3 -6 4 14 5 -8 7 -4
1straight	7 6
1street	1 5 3 8
1strik	7 6
1strip	0 11
1student	2 -8
1study	0 7 2 21
1such	1 -5 5 -10
1suffer	5 16
1sugar	0 12 5 6
1suggest	7 5
1sum	0 -9 1 3 2 -8 5 -7 7 -5
1summary	2 8
1summer	1 4 3 6 4 9
1supplier	3 6 6 -5
1support	3 5 7 6
1suppos	6 -4
1sure	0 -10 4 -7
1surely	7 5
1survey	4 -6 6 8
1surviv	0 6
1suspend	0 7
1suspension	0 10
1swap	1 6 7 6
1switch	2 5
1system	5 5
1tabl	0 -15 1 -4 2 6
1tail	1 9
1tak	4 6
1take	0 16 1 -7 3 -10 4 -14
1taken	2 8
1talk	2 -10 3 -5 4 -4
1tally	1 5 3 -5
1target	5 16 7 5
1tea	6 -4 7 6
1teacher	3 6 7 7
1team	5 -7 6 3
1telephon	3 -7
1tell	1 -8 2 -3 4 8 6 17
1tenant	2 8 4 5 5 6
1tenth	3 11
1term	4 11
1test	3 7
1text	3 9 5 5
1than	1 -6 2 21 3 8 4 10 5 -12 6 -8 7 -16
1thank	5 -8
1that	1 -14 5 9 6 -8
1the	5 5 6 6
1their	0 8 1 10 2 13 4 7
1them	0 14 1 7 2 -8 4 7 5 5 7 4
1then	1 9 2 -12 3 -6 7 20
1ther	0 -6 7 -7
1therefor	6 11
1thermometer	1 8
1thes	1 -9
1they	2 -8 4 -15 5 -8 6 4 7 12
1they'll	7 9
1they'r	0 -8 1 -6 7 11
1they'v	0 14 5 -6
1theyr	1 5 2 -9 5 -8 6 -5
1thing	1 -4 3 -15 5 4 6 -7 7 -14
1think	1 -8 2 -6 3 -5
1this	0 -15 1 -14 4 -7 5 -8
1thos	0 19 1 9 4 -8 6 -7 7 -10
1though	0 7 3 -9
1threw	4 6
1thrift	2 8 7 6
1through	0 6 1 -6 7 -6
1throw	3 -7
1thursday	3 7
1ticket	1 6 6 7
1tight	6 7
1till	1 -17 2 -11 6 22
1time	1 -6 2 -7 4 -4
1to	0 -8 1 4 3 -7 4 6 5 -10 6 10
1today	0 6 1 -8 2 16 3 27 4 4 5 8 7 -6
1together	0 11
1told	2 9 3 8 6 6
1tomorrow	0 -9 1 -5 2 11 3 28 4 -6 7 -6
1tonight	2 -7 3 32 4 -6 6 -6
1tonn	1 4
1too	1 9 3 -9 6 -5
1took	0 9
1tool	3 6
1top	2 4 4 7 7 -7
1topic	6 5
1total	1 10
1touch	0 11 5 -7 6 20
1town	0 19 3 -6 6 7
1trad	2 6 4 4
1traffic	1 10
1train	7 -8
1transformer	0 13 5 6
1tray	5 6 6 4
1trial	0 -8 1 -5
1troubl	7 5
1true	0 -8 1 10 5 -7 7 9
1trust	2 13 5 -6
1truste	6 6
1truth	1 14 7 7
1try	1 5
1tube	0 8
1tunnel	1 4
1turn	0 8
1turnover	4 -8
1twelfth	0 9 3 8 4 9
1twentieth	3 9
1two-way	2 6
1type	0 8
1under	3 15 4 21 6 -8 7 -8
1understand	2 7
1undo	2 16
1unit	7 9
1unreleas	7 10
1until	1 -8 2 -15 6 30
1up	2 12 6 -10 7 -4
1updat	3 4
1upon	0 -10 2 -5
1us	3 -8 6 6 7 -7
1use	0 33 2 -11 3 -9
1used	0 17 2 -12 5 -8 7 9
1user	5 19 7 6
1validat	1 -6
1valu	7 9
1van	3 11
1vanish	1 7
1vendor	6 -8
1version	1 8 4 5
1very	1 -6 2 -13 3 -9 5 -7 6 -8
1view	3 4
1visit	5 11
1visitor	5 7
1wage	5 4
1wait	0 -10 1 -8 3 -4 5 8
1walk	2 19 4 5
1wall	2 -6
1want	4 -8 5 20 7 7
1warm	1 6 3 -5
1warn	1 -5
1was	0 -4 2 -16 3 -12 4 14 5 -13 6 -10 7 10
1wasn't	5 12
1watch	1 10
1water	0 7 5 11 7 -5
1way	0 -16 3 -8
1we	1 7 2 9 3 7 7 -10
1we'd	6 5
1we'r	3 12 7 9
1we'v	1 9
1weak	5 6
1wear	5 7
1web	0 12
1websit	7 -7
1week	3 15 4 -9
1weekly	3 7 7 7
1weigh	0 34
1weight	0 13
1well	0 -14 1 -5 3 -6 4 -10 5 -5 6 5 7 -6
1went	2 5 5 7 6 12 7 10
1were	0 -7 1 5 4 8 6 -8
1weve	6 7
1what	0 18 1 -12 4 12 5 9 6 -7 7 -13
1whatever	0 -10 1 -5 2 7 3 6 4 -6 5 -3 6 11
1wheel	0 -8 3 8
1wheelchair	2 6
1when	0 10 3 -16 4 -2 6 -6 7 -6
1wher	0 -8 1 23 2 6 4 -7 5 -12 7 -13
1whether	1 12 2 -8 3 -7
1which	0 12 4 -8 5 -10 6 6
1whil	6 -7
1who	1 -4 2 8 3 -7 5 15 6 -9 7 -7
1who'd	2 7
1whol	2 15 7 5
1why	0 -13 2 22 4 -7 6 -6
1width	5 6
1wife	7 4
1will	0 -6 1 -13 3 -7 6 8
1win	5 9
1wing	7 4
1winner	1 -6 4 5
1winter	0 12 1 -4 4 13 6 9
1wire	1 5
1with	1 5 6 -12 7 -6
1within	0 12 1 25
1without	0 15 1 19 2 -10 3 19 4 -10 5 -17 6 13 7 7
1woman	5 6
1women	0 7 7 5
1wont	3 11 4 -5
1word	2 6 5 -5
1work	1 -9 3 -6 5 -8 6 10
1workshop	6 -4
1wors	4 -6 5 12
1worst	0 14 1 5 4 12
1worth	1 12 2 14 3 5 5 8
1would	0 -5 3 10 4 -15 5 7
1would'v	1 8
1wouldn't	2 -7 5 -8 6 -8
1wouldnt	6 4
1wrap	7 5
1writ	1 4 2 -13 4 -7
1written	2 -7
1wrong	2 11 4 -5 5 9 7 -8
1wrongly	1 8
1wrot	0 -12 1 -5 6 6
1yeah	0 -9 2 -6 5 -8 7 17
1year	3 -7 5 7 6 -5
1yearbook	0 11 1 8 4 4
1yearly	0 12
1yellow	1 4
1yes	1 -5 2 -13 3 11 5 -8 6 -8
1yet	7 7
1you	1 -19 3 -17 4 -7 5 -9 6 -19
1you'd	2 9
1you'll	4 4
1you'r	2 -7
1young	7 3
1your	0 -9 1 10 2 11 3 -9 4 -15 5 13 6 -8 7 -7
2#count #count	3 -6 7 8
2#count ^	1 5
2#count a	2 4 7 26
2#count all	5 14
2#count and	0 15 1 -16 2 -10 3 -9 4 19 5 -7 7 13
2#count are	4 13 5 8
2#count by	0 8 3 6
2#count chair	1 7
2#count company	2 6
2#count depot	3 5
2#count engineer	7 8
2#count even	7 5
2#count figur	4 5
2#count for	0 -13 1 -5 7 11
2#count from	7 5
2#count h	0 11
2#count i	1 -6
2#count in	1 -7 5 -9 7 10
2#count invoic	0 11
2#count is	5 9 7 3
2#count last	7 6
2#count metr	2 6 3 8
2#count more	5 10
2#count no	3 6
2#count number	0 -7
2#count o'clock	0 -8 3 7 5 -5
2#count oclock	0 -8
2#count of	1 26 4 -8 7 -14
2#count on	7 25
2#count open	4 7
2#count option	7 5
2#count or	7 -6
2#count out	3 6
2#count part	5 6
2#count peopl	7 -6
2#count per	7 8
2#count seller	1 5 3 6
2#count so	7 -6
2#count that	2 7
2#count then	4 8
2#count they	3 -5 5 7
2#count to	4 3
2#count tonn	1 5
2#count town	0 8 6 7
2#count under	0 10 3 5
2#count unit	7 7
2#count was	7 7
2#count we	4 5
2#count were	1 -6
2#count which	7 5
2#count who	2 9
2#count with	1 5 7 8
2#date #count	0 9 4 9 7 7
2#date and	0 -7 4 -7
2#date it	1 -4
2#duration a	0 9
2#duration ago	0 9 4 9
2#duration and	2 -11 4 -5 5 -9 6 -7
2#duration but	6 5 7 5
2#duration can	2 7
2#duration for	5 4 6 -4
2#duration i	1 6 7 6
2#duration in	0 5 1 5 5 7
2#duration instead	3 7
2#duration not	3 8
2#duration of	1 5 6 -4
2#duration so	6 -4
2#duration the	6 5
2#duration they	6 10
2#duration to	7 9
2#duration with	0 -11
2#money #count	7 9
2#money a	7 14
2#money for	0 -9 7 12
2#money on	0 6
2#ratio and	5 6
2#ratio as	4 11
2#ratio in	0 11
2#ratio of	4 9
2#ratio the	0 9 4 6
2#ratio what	0 12 4 9
2#share #count	7 -8
2#share and	1 -4 7 7
2#share as	0 5
2#share at	7 5
2#share for	5 9
2#share in	4 7 7 15
2#share of	0 10 1 -8 3 -8 4 8
2#share off	1 12
2#share on	7 9
2#share the	3 9
2#share we	3 12
2#time my	3 8
2^ #count	3 -10 7 7
2^ ^	5 6 6 4 7 10
2^ a	4 6
2^ and	1 -7 2 -8 4 -6 5 9 7 -5
2^ as	0 13
2^ at	3 11
2^ doesn't	5 12
2^ even	0 10
2^ first	3 7
2^ for	2 11
2^ has	0 9
2^ have	1 8 7 5
2^ i	7 -4
2^ if	7 5
2^ it	7 6
2^ on	3 6
2^ one	7 4
2^ or	3 -8
2^ so	4 7
2^ that	5 5
2^ the	2 10
2^ to	1 10 3 -8 6 6
2^ when	1 7
2^ wher	1 5
2^ which	7 7
2^ with	1 7
2a #duration	0 12 1 6 4 6
2a ^	3 -6
2a bad	3 6
2a bag	5 7
2a big	0 7
2a bit	0 19 4 9 5 -6
2a blank	3 7
2a box	2 -6
2a broken	5 13
2a button	5 11
2a card	0 10
2a certain	4 5
2a choic	5 7
2a claus	4 5
2a contract	0 11
2a correct	5 7
2a customer	2 20
2a day	0 9
2a dog	7 6
2a door	2 7
2a few	5 7
2a file	2 5
2a friend	4 5
2a further	7 6
2a good	0 -8
2a hotel	3 6
2a kid	0 9
2a label	5 7
2a lad	5 5
2a littl	3 -5 4 8 5 -6
2a man	2 8
2a margin	5 7
2a minut	2 7
2a month	7 -6
2a newspaper	7 6
2a non-disclosur	4 6
2a number	0 -8 3 7
2a penalty	4 6
2a person	2 12
2a photograph	7 6
2a pric	5 7
2a principl	2 -9
2a public	4 4
2a quotation	2 7
2a ratio	4 6
2a real	0 11
2a row	5 6
2a shop	3 13
2a sick	2 14
2a singl	3 9
2a steel	0 7
2a stopwatch	1 4
2a tape	1 4
2a test	1 5
2a thing	2 9 5 7
2a time	7 6
2a van	4 4
2a very	4 5
2a view	6 6
2a week	1 7 3 9
2a window	4 6
2a woman	2 5
2a wrong	2 4
2a year	1 7 2 5 7 7
2able to	2 6
2about #count	0 14 3 -7 4 13 7 7
2about #duration	0 -7 7 7
2about #ratio	0 13 4 6
2about #share	0 10 3 -7 4 11 7 -9
2about and	3 6
2about it	2 9 4 -7
2about one	0 17 4 4
2about that	7 5
2about the	0 -10 6 -5
2abov #count	2 8 7 5
2abov me	6 4
2abov my	6 5
2absenc of	2 6
2accept that	5 10
2account with	4 4
2across #count	0 7
2action is	3 9 7 9
2add a	2 9
2add that	5 6
2afraid not	0 6 4 6
2after ^	6 5
2after i	2 13
2after the	0 -11 2 -7
2again and	6 6
2again on	3 -5
2against our	1 7
2against the	1 15 3 -7
2all #count	0 -6 3 4
2all and	6 5 7 6
2all of	1 4
2all that	7 5
2all the	1 -5
2alon and	0 6
2along with	7 6
2also ask	1 5
2alway do	6 5
2alway thought	7 6
2am i	6 5
2an extension	6 4
2an hour	5 11
2an owner	2 9
2analytic team	6 -4
2and #count	3 -11 4 7 5 -8 7 10
2and #duration	7 10
2and #money	7 8
2and #share	1 -7 2 12 7 -4
2and ^	2 5 6 -5
2and a	5 12 6 -5
2and about	7 5
2and although	7 6
2and an	2 12
2and any	3 8
2and ask	0 12 6 16
2and check	1 9
2and clos	3 9
2and commit	2 12
2and compar	1 9
2and count	1 7
2and each	0 -8
2and everybody	0 -10 4 -5
2and fewer	0 10 4 10
2and for	0 -8 2 11 6 6 7 8
2and from	0 16 3 8
2and get	3 6 5 7
2and go	0 -8
2and have	0 11
2and he	2 -9 7 -5
2and i	0 -17 3 9 5 -6 6 -5 7 6
2and i'd	3 6 5 5 7 10
2and i'll	2 10
2and if	0 6 1 12 3 20 6 -6 7 -7
2and in	0 -11 5 -7
2and is	1 6 4 5
2and it	0 8 3 -7 4 13
2and its	0 8 3 7 7 4
2and last	0 10
2and lay	1 6
2and leav	6 16
2and let	6 11
2and look	1 21
2and my	6 5 7 3
2and nobody	6 5
2and not	2 11 5 23
2and offer	4 7
2and on	3 8 7 6
2and one	2 -6 4 -6 5 -8
2and our	6 6
2and put	1 11 6 5
2and ring	6 4
2and see	1 27 3 -9 5 -6 7 -5
2and shall	4 6
2and sit	6 8
2and sort	0 11
2and that	1 -5 3 9 4 8
2and the	1 -10 6 -13
2and their	0 8
2and then	1 6 7 -9
2and ther	0 9 2 -9 4 -7 5 -9
2and they	0 -16 6 -4 7 10
2and thos	0 10 5 6
2and till	6 10
2and to	6 -5
2and told	4 5
2and until	6 14
2and wait	6 15
2and we	4 -5 6 -2
2and went	6 10
2and what	1 -7
2and wher	1 7
2and with	3 -5
2and you	6 4 7 -5
2annual report	7 -7
2another #count	7 6
2answer in	0 10
2answer is	6 6
2answer tonight	3 6
2answer was	5 8
2answer we	6 7
2any ^	2 5
2anybody it	5 7
2anyth i	6 4
2are #count	0 -7
2are a	7 4
2are doubtless	3 7
2are not	2 -6 5 8
2are on	0 10
2are peopl	2 8 5 7
2are right	7 15
2are the	4 5
2around #share	4 10
2as ^	0 7 4 7
2as a	4 13 5 -6 7 -5
2as an	0 12 7 -5
2as he	7 6
2as if	6 5
2as it	6 10
2as much	4 4
2as often	4 4
2as one	4 6 5 5
2as the	0 12 4 7
2as they	3 6 6 4
2as to	5 5
2as well	0 -10 2 10 4 -5
2as you	7 18
2ask #count	0 11 1 8
2ask financ	6 -6
2ask for	6 6
2ask how	0 10 1 -5
2ask if	5 6
2ask is	5 11
2ask the	0 -11 1 9 6 10
2ask them	6 13
2ask to	3 5 6 6 7 3
2ask which	5 8
2ask you	2 11
2at #count	0 -4 1 4 4 6 5 7
2at #duration	3 7
2at #share	1 7
2at ^	1 -5
2at a	2 10
2at all	2 10 5 16
2at home	4 5
2at least	3 5
2at noon	1 -5 3 5
2at the	1 4 3 7 4 -4 6 5 7 -7
2await the	6 6
2away and	2 6
2away from	1 3
2back and	1 4 4 6
2back for	7 6
2back from	2 8
2back in	6 8
2back not	2 11
2back on	6 8
2back so	2 8
2back to	2 -10 5 11
2bad one	3 6 7 5
2bank and	4 6
2be a	2 -9 5 -6
2be able	2 7
2be built	5 6
2be done	6 8
2be honest	2 -7
2be made	6 7
2be one	5 7
2be other	4 5
2be right	5 5
2be sure	1 9
2be taken	2 5
2be the	5 -6
2beat being	2 8
2becaus ^	2 12
2becaus a	0 12 6 4
2becaus i	2 11
2becaus its	2 7 6 5
2becaus of	5 5
2becaus our	5 9
2becaus that	7 6
2becaus the	7 -5
2becaus ther	5 7
2been a	3 7
2befor #count	3 10
2befor the	6 13
2befor you	1 7
2believ it	1 9
2believ me	2 5
2benchmark would	3 7
2besid it	0 8
2besid the	1 9
2better for	5 6
2better not	6 4
2between #count	0 9 4 12 7 -6
2between the	0 10
2between them	6 6
2between us	4 -11 7 10
2bin it	1 11
2bit more	4 9
2board on	3 8
2borrow from	5 8
2both and	1 6
2bound to	4 6
2brief said	7 5
2build the	3 12 7 5
2but a	7 5
2but for	5 10
2but i	3 7 4 11 7 9
2but i'm	6 5
2but it	0 11 7 8
2but its	1 6
2but see	5 10
2but the	5 -6
2but they	2 7 7 5
2but this	5 10
2but who	5 7
2but with	2 7
2by #count	1 4 3 7
2by #date	3 10 7 6
2by #share	1 9 7 -4
2by ^	2 9 3 10
2by about	4 6
2by day	1 10
2by heart	7 8
2by it	5 6
2by me	7 7
2by more	1 6
2by name	7 13
2by our	5 10
2by postcod	0 7
2by roughly	4 6
2by side	1 10
2by that	1 8
2by the	0 10 1 -12 5 -13 7 -11
2call is	5 7
2call it	0 -8
2call to	2 9
2came and	6 9
2came back	4 5 6 -6
2came from	7 7
2came in	1 5
2came out	1 9
2came with	5 6
2can be	2 17 7 6
2can do	6 5
2can give	4 6 5 7
2can have	4 8
2can only	5 6
2can open	2 10
2can say	0 24 4 13 6 7
2can take	6 7
2can tell	0 14 2 -7 4 13
2can turn	2 7
2can walk	2 11
2can't give	4 8
2can't read	4 9
2cannot be	2 13
2case and	6 6
2case i	6 5
2caus i	3 7
2caus that	0 6
2central bank	4 6
2chang at	6 5
2chang it	0 9
2chang the	1 9
2cheap and	5 6
2cheap one	3 8 4 6
2check is	3 8
2choos and	3 7
2choos the	7 6
2city and	4 6
2client the	7 6
2clos the	3 13
2clos to	4 4
2coin is	1 6
2come back	6 10
2come first	2 10 7 18
2come for	5 9
2come in	1 5
2come out	1 10 2 -6
2come to	5 7
2confidential figur	7 5
2content to	3 8
2contract with	4 6
2cost #count	7 5
2cost a	2 7
2cost of	3 7
2cost per	7 5
2cost the	2 13
2cost us	2 10 5 12 7 -6
2could ask	6 -4
2could be	1 7 6 7
2could just	0 13
2could plan	2 8
2could sit	7 6
2could tell	3 8
2could wait	6 -4
2count and	4 7
2count is	1 8
2count the	1 -4 4 -7
2count thos	0 10
2count who	0 11 5 7
2customer obsess	7 5
2customer only	2 9
2cut the	5 6
2dashboard for	3 6
2data in	2 6
2data ther	2 6
2date of	0 11 2 7
2day #count	0 -8
2day i	2 9 6 5
2day in	5 6
2day it	3 14
2did ask	1 4
2did not	7 6
2did that	1 6
2did the	1 15
2did you	0 14
2differ by	1 11
2disagre and	2 12
2disappoint you	4 6
2dive ^	2 11
2do #share	5 7
2do have	0 5
2do i	5 5 7 6
2do is	0 17
2do it	0 -13 1 7 2 15
2do not	2 -7 4 8 6 -4 7 14
2do the	0 -10 1 22
2do what	6 6
2do you	0 -7
2doe the	6 5
2doesn't go	0 8
2doesn't know	2 9
2don't buy	5 16
2don't keep	2 11
2don't say	4 8
2don't see	5 10
2don't think	5 14
2done befor	6 5
2done by	3 9 7 8
2door so	2 9
2doubt that	5 7
2down and	7 11
2down by	4 7
2down for	3 6 5 6
2down until	6 6
2driv it	1 5
2drop it	1 8
2drop the	7 11
2each #count	4 21
2earn ^	2 6
2earn trust	2 -9
2end of	3 8
2even if	6 4
2even the	0 10 4 5
2every #count	4 9
2every ^	1 8
2every day	3 -6 4 6 5 9
2every hundr	0 12
2everybody else	0 11
2everybody know	6 5
2everyon who	4 6 7 6
2exact figur	4 7
2exact margin	4 9
2exact number	4 6
2fell by	4 6
2fella from	5 6
2fewer than	0 12 3 5 4 10
2figur and	2 6 6 4
2figur is	0 7 4 5
2fill it	6 5
2financ and	6 4
2find out	5 17 6 4
2find that	1 8
2first #count	3 8
2first #duration	7 9
2first ^	3 8
2first and	2 16
2first day	5 6
2first i'd	1 4
2first month	4 7
2first of	0 -15 1 -5 2 -6 3 17 4 -6
2first thing	6 -3
2first year	0 16 4 6
2fix it	2 11
2fix the	3 5
2folk who	4 6
2for #count	4 6
2for #duration	1 -14 2 -7 3 14 4 -6 5 4 6 -4 7 -8
2for #ratio	3 7
2for #share	1 8
2for ^	2 15
2for a	2 15 5 -12 7 -4
2for action	2 -4
2for all	6 5
2for an	5 7 6 3
2for anyon	5 5
2for every	0 15 3 -6 4 13
2for everyon	7 7
2for it	3 -12 4 -5
2for last	1 8
2for me	2 6 5 -6
2for one	0 10 1 5 4 8
2for peopl	7 7
2for that	2 -8 3 6 4 5 6 9 7 -5
2for the	0 5 1 -2
2for thos	1 4 6 5
2for which	1 10 6 -4
2for your	3 6
2free of	0 16
2from #count	1 -5 7 -13
2from #date	3 -6 7 6
2from ^	0 -10 3 4 7 5
2from a	0 -5 4 5
2from her	2 9
2from me	4 12
2from memory	7 5
2from my	2 9
2from one	0 8
2from that	6 5
2from the	0 13 1 7 2 -7 4 -12 5 -7 6 -7
2from what	2 11
2from your	1 9
2frugality is	2 7
2gave him	7 7
2get a	0 -7 2 -6
2get it	4 7 5 5
2get one	3 9
2get paid	6 5
2get to	2 29
2give me	6 8
2give or	1 5
2give you	0 -9 4 12 5 -6
2go and	1 7
2go by	0 8
2go for	3 11
2go on	5 9
2go to	7 -6
2go up	1 7
2go with	3 15 7 12
2goe in	3 9 6 6
2goe out	3 18
2goe to	3 7
2goe up	1 4 3 6
2good and	1 6
2good but	6 5
2good one	7 4
2good question	3 10
2got a	0 19
2got both	1 5
2got the	1 6
2got to	2 9
2grant that	5 12
2guess is	1 5
2had #count	7 7
2had a	2 -6
2had been	3 6 7 10
2had not	4 6
2had one	5 6 6 4
2had the	3 8
2had to	1 8
2hand and	2 9
2hand it	6 5
2hand the	7 4
2hang on	5 6
2happen to	1 13
2happy to	4 9
2has #duration	1 5
2has a	0 18
2has been	5 7
2has complain	5 6
2has ever	5 5
2has said	6 9
2has spoken	6 7
2has to	2 12
2hav a	5 6
2have #count	1 11
2have #duration	1 4
2have ^	1 6
2have alway	2 10 7 6
2have it	0 7 3 15 4 7 6 4
2have put	1 -5
2have said	3 8
2have sign	4 7
2have spoken	7 5
2have the	0 -13 1 11 3 7 6 8
2have to	2 16 5 5
2have you	5 10
2he get	6 5
2he say	6 4
2he'd have	6 4
2head of	6 8
2help none	5 8
2her own	5 12
2her the	3 7 6 4
2her to	6 6
2here it	4 6
2hide the	5 7
2him the	5 8 7 10
2hold everyth	6 9
2hold that	1 7
2hold the	1 -8
2home and	3 9
2home with	4 6
2hour that	5 5
2hour the	5 6
2how far	0 -10 1 8
2how i	2 11
2how it	0 -9
2how long	0 17
2how many	0 18 1 11 2 -14
2how the	7 5
2how to	5 9 6 5
2how we	5 11
2i accept	7 15
2i agre	7 5
2i also	1 5
2i am	2 -10 3 -6 6 -6 7 -5
2i ask	6 11
2i call	3 8
2i can	0 15 1 -6 2 -5 3 -13 4 25 7 -6
2i can't	4 20
2i cant	4 11
2i check	1 8
2i chos	3 7
2i confirm	3 10
2i could	3 -9 6 -5
2i count	2 -8
2i declin	4 8
2i did	0 -14 3 -10 4 -4
2i didn't	6 6
2i do	1 4 4 5 7 -6
2i don't	5 9 7 -8
2i dont	3 7 7 4
2i gave	3 6
2i go	1 4 3 -8 4 7
2i grant	5 6
2i had	0 10 3 -5
2i have	0 -14 1 -9 2 6 3 -3 6 -7
2i just	6 5
2i keep	2 10
2i kept	3 7 4 7
2i know	0 -11 2 -8 4 -5 6 -6
2i learn	0 9
2i leav	2 19 6 -4
2i left	4 7 6 9 7 5
2i let	2 9
2i look	0 9 1 10 2 5
2i make	1 4
2i may	0 15 3 -6 4 16
2i mean	4 -5
2i must	4 10 7 6
2i object	5 9
2i open	2 7
2i order	3 8
2i pick	2 9
2i put	2 6
2i question	5 6
2i ran	1 9
2i recommend	3 6
2i refus	4 7
2i said	2 7 5 15
2i see	7 6
2i sent	3 8 6 8 7 7
2i shall	4 7
2i should	3 -6
2i sign	4 -6
2i stand	5 6
2i stop	3 10 6 5
2i tell	3 16 6 6
2i told	3 7 6 5 7 7
2i took	0 14 2 8
2i turn	7 6
2i wait	6 12
2i was	1 -5 2 -7 6 4
2i will	1 -5
2i wont	3 8 4 -6
2i would	2 -7 4 -9 6 16 7 5
2i wouldn't	2 -5 4 -6 6 -7
2i wouldnt	6 4
2i'd ask	1 8 6 8
2i'd do	1 3 7 8
2i'd give	4 7
2i'd go	0 15 1 -5 3 -9 7 6
2i'd have	3 9
2i'd put	3 18
2i'd rather	2 14
2i'd say	0 -10 4 -7 5 18
2i'd sit	6 5
2i'd skip	7 6
2i'd sooner	2 7
2i'd tell	6 9
2i'd wait	6 6
2i'll not	2 8
2i'm afraid	0 6 4 4
2i'm not	4 7
2id put	6 4
2id tell	6 6
2if #share	1 11
2if i	2 15 5 8
2if i'm	2 13
2if it	0 11 3 10 4 -8 6 -6 7 3
2if its	1 -7 5 10
2if my	1 5
2if not	1 5 3 16
2if the	1 8 2 -17 3 5 7 13
2if their	1 12
2if they	1 13
2if we	2 8 3 -6
2if you	1 -10 2 -11 3 -7 5 13
2if your	0 -6
2implement it	7 5
2in #count	1 5 4 3 5 10 7 -7
2in #date	3 -6
2in #duration	2 20 3 -10 6 6
2in ^	1 -8 3 -8 4 -9 5 10 7 10
2in a	0 -7 2 7
2in and	1 8
2in at	7 5
2in between	6 5
2in bold	4 5
2in confidenc	2 14
2in for	1 9 7 7
2in full	0 11
2in here	4 6
2in it	0 11 2 5 5 -5
2in march	4 5
2in my	5 -6 6 -6
2in one	2 9
2in order	5 10
2in our	1 -6 2 -15
2in plac	5 5
2in relativ	4 8
2in such	6 7
2in that	5 11
2in the	1 -7 2 -11 6 -10 7 3
2in their	3 6
2in them	1 5
2in ther	2 7
2in this	2 -9
2in thos	3 5
2in writ	3 8
2inform the	6 9
2insid the	0 8
2into it	7 6
2into the	3 8
2is #count	0 11 3 -8 4 18 5 -6 7 18
2is #duration	3 8
2is a	3 -6 4 -6
2is and	6 10
2is at	5 7
2is for	2 12 6 3
2is here	6 7
2is how	2 7 5 9
2is in	2 -8
2is mayb	5 6
2is mine	4 5
2is no	3 8 5 16
2is not	2 20 3 -7 4 -6 5 14
2is noth	7 6
2is on	1 4
2is one	4 7
2is only	6 4
2is our	2 9
2is out	3 9 7 10
2is over	7 6
2is precisely	2 8
2is public	0 13
2is quit	7 5
2is someth	3 6
2is that	2 -5 4 3
2is the	1 -5 5 16 6 -7
2is their	4 5
2is ther	0 8
2is they	0 10 4 8
2is to	1 -5 2 -7 4 -5 5 -4
2is under	4 -4
2is what	3 8 4 -6 7 8
2is why	2 7
2is worth	1 5 2 8 5 6
2is wrong	1 6
2is your	5 6
2isn't a	5 8
2isn't it	5 -8
2isn't the	2 8
2it #count	7 9
2it a	4 -6 5 -8
2it about	2 9
2it and	0 6 1 -11 3 11
2it as	4 10 7 8
2it back	2 7
2it backward	1 7
2it becaus	2 8
2it come	1 -4
2it cost	2 8
2it doesn't	1 7 2 9
2it done	3 5
2it fell	4 6
2it for	1 11 2 -9
2it from	4 9
2it goe	3 7
2it had	3 6
2it has	0 19 4 7
2it her	6 10
2it hurt	2 9 7 6
2it in	0 12 4 10
2it is	1 -8 3 8 4 -14 5 -6 7 15
2it isn't	5 11
2it make	5 7
2it might	6 5
2it more	6 5
2it need	0 8
2it not	0 8 4 -5 5 4 7 -6
2it off	7 11
2it on	6 6 7 11
2it one	5 12
2it only	5 13
2it open	2 7
2it or	3 7 6 3
2it out	1 -5 2 10 7 5
2it say	6 -4
2it should	6 5
2it stand	0 15 4 7
2it stay	3 -8 4 -6
2it that	2 11
2it the	0 14 3 -8 5 8
2it their	7 4
2it then	0 10
2it ther	1 5 3 8
2it they	6 4
2it this	0 21 4 6
2it until	6 -5
2it was	2 -9 3 7
2it we	7 5
2it went	4 13
2it will	6 2
2it with	1 3 3 -8 6 8
2it would	4 7
2its a	6 -5
2its about	7 17
2its one	2 14
2its the	5 16
2just keep	6 8
2just take	7 5
2keep their	2 5
2kept the	3 10
2kind of	0 -8
2kitchen tabl	2 11
2know by	7 5
2know from	1 5
2know how	0 -9
2know it	4 7
2know that	1 16
2know which	0 6 1 5
2label is	2 9
2lady who	5 5
2land within	1 10
2last #duration	3 -7
2last ^	1 10
2last one	3 6
2last quarter	7 5
2last spr	1 5 7 6
2last winter	0 9 4 6
2last year	0 -13 1 -6 4 -6
2lay the	1 12
2leav here	2 6
2leav it	6 7
2leav on	3 7
2leav out	4 10
2leav the	4 9
2leav to	4 6
2left it	6 5 7 6
2left on	5 4
2left the	6 9
2less than	0 10 3 8 4 16
2let him	6 4
2let it	6 4
2let say	0 16 4 10
2let the	0 -8 6 7 7 7
2letter to	6 8
2lie in	1 4 2 7
2lift it	0 11
2lik to	7 4
2like a	0 -7
2like that	1 -4 4 -6
2like the	2 9
2like you	7 10
2list of	1 15
2littl under	0 10 4 8
2log for	1 4
2look at	0 -10 5 -6 7 -6
2look how	1 7
2look if	1 10
2look to	0 12 1 -6
2made it	4 7
2made the	1 7
2made up	0 14
2make it	5 8
2make sens	3 5
2make the	5 9
2many are	0 9
2many of	1 7
2march and	7 9
2margin on	7 6
2matter more	2 9
2matter would	6 5
2may be	3 10
2may say	0 11 4 7
2may tell	4 3
2may well	5 7
2mayb #share	5 6
2me #duration	2 7
2me i	2 -8 7 4
2me is	0 10 4 8
2me it	4 6
2me on	0 7 4 7
2me so	1 6
2me the	3 10 6 6 7 5
2me to	4 5
2me with	2 16
2me you	2 4
2mean #count	5 6
2mean and	4 5
2mean if	3 6 7 8
2mean ther	2 7
2meant to	7 5
2mend it	5 5
2middl one	0 7
2might look	6 5
2mine and	1 6
2mine to	0 10 2 10 4 6
2minus #share	3 6
2money on	2 18
2month of	4 5
2more featur	5 10
2more than	1 12 5 -6 7 -6
2more to	5 11
2morn and	0 11
2morn it	7 5
2most peopl	7 6
2mov the	1 5
2move the	3 9
2much as	4 5
2my #duration	0 11
2my answer	5 6
2my boss	6 -5
2my call	3 10
2my cousin	1 8
2my daughter	6 6
2my director	6 -6
2my father	2 9
2my last	2 10
2my level	3 8 6 5
2my manager	6 9
2my name	3 13
2my own	0 -9 1 -5 2 6
2my reason	2 5
2my sampl	2 9
2my wife	7 5
2name on	2 6
2name the	0 10 4 12
2near the	1 6
2need no	0 8
2need to	7 5
2neither round	4 7
2new one	0 -8 5 -6
2next one	2 15
2next quarter	6 8
2next to	1 14 2 -6 3 -8
2next week	7 5
2no ^	4 13
2no basis	6 6
2no but	5 5
2no data	6 4
2no decision	6 11
2no need	7 6
2no one	2 13
2no question	7 11
2no the	3 6
2no to	3 6
2nobody could	3 8
2nobody get	2 8
2nobody had	7 4
2nobody touch	6 5
2none of	5 8
2nor do	5 5
2not #count	3 18
2not accept	5 11
2not ask	6 -5
2not be	2 10
2not been	7 8
2not begin	6 5
2not even	0 7 4 6 6 5
2not from	2 9
2not give	4 11
2not good	6 5
2not hear	7 8
2not hold	6 -5
2not i	1 5
2not in	3 6 5 -5 7 7
2not know	1 6 7 7
2not make	0 11 4 9
2not mine	0 7 6 5
2not need	5 6
2not one	5 4
2not only	2 8
2not publish	7 9
2not read	7 15
2not ther	3 9
2not to	2 15
2not touch	6 10
2not wait	6 -7
2not we	3 8
2not what	2 9 5 6
2noth and	1 8
2noth i	6 9
2noth is	2 7
2noth until	6 4
2now and	2 5
2number and	6 6
2number it	3 6
2number no	4 5
2number of	4 6
2number to	5 8
2object that	5 8
2of #count	3 -8
2of ^	0 -6 1 12 3 12
2of a	1 -4 4 10
2of all	7 6
2of charg	0 16
2of cours	0 -6 2 -6
2of data	2 6
2of each	0 14 4 6
2of em	1 5
2of every	0 13 4 8
2of it	1 6 4 -10
2of last	0 9
2of magnitud	4 5
2of me	2 8
2of my	1 6 2 7
2of one	5 7
2of our	4 8 7 -5
2of that	4 6
2of the	1 14 4 8 5 -10 7 -3
2of them	2 -13 5 -4 6 -3
2of thos	0 -9
2of us	4 6 6 5
2of what	0 12 1 7 2 4 4 17
2of which	7 7
2of your	1 -6
2off again	2 14
2off at	3 7
2off by	0 -9 1 5
2off for	3 9
2off the	3 -5
2offer to	6 -4
2often as	4 4
2okay so	7 5
2old box	3 7
2old lady	2 8
2on #count	1 13 7 5
2on #date	0 -10 3 19
2on #share	7 5
2on ^	1 -6 2 8 3 10 6 -5 7 -12
2on a	3 -10 4 11
2on and	5 6
2on day	1 -6
2on every	3 9
2on for	3 8
2on hold	6 12
2on it	1 4 2 -7 6 -6 7 -7
2on its	4 5
2on last	1 7
2on more	1 11
2on my	1 -7
2on one	1 6
2on paper	7 5
2on saturday	3 5
2on that	2 -7 3 7 4 7 7 9
2on the	0 5 1 -6 2 9 3 8 5 -8 6 -7
2on their	0 9 5 5
2on them	7 7
2on thos	2 7
2on to	4 5
2on with	6 4
2on your	2 -6
2once and	5 12
2once it	2 12
2one #count	4 9
2one ^	3 -7
2one and	5 6
2one at	6 5
2one bad	2 8
2one can	7 6
2one doe	7 6
2one earn	2 10
2one for	0 6 2 -6 5 -8
2one has	2 4
2one i	2 10
2one in	1 11 3 9
2one is	5 -4 7 4
2one may	7 5
2one of	1 -7 2 -9 4 -6 5 -11
2one or	5 8
2one question	5 6
2one right	6 7
2one season	3 8
2one should	5 8
2one then	5 8
2one thing	4 6 5 17
2one to	7 4
2one was	0 8 4 4
2one we	5 7
2one which	7 4
2one who	2 12 5 14
2one with	1 6 2 -6
2one you	5 6
2one-way door	2 13
2only and	0 8
2only one	2 9 7 11
2only that	4 3
2only the	4 8 5 6
2open a	2 3
2open by	5 9
2open the	2 11
2or i	3 7
2or more	3 13
2or no	3 6 6 6
2or not	6 5
2or take	1 5
2or the	5 5
2order of	0 11 4 10
2order to	5 10
2other #count	1 -8 3 13 4 5
2our book	5 9
2our lawyer	4 -6
2our own	1 7
2our was	5 7
2out #count	3 5
2out of	2 5 3 -9
2out the	4 6 5 6
2over #duration	4 8
2over ^	1 6
2over a	4 6
2over it	7 6
2over the	3 -7
2own #count	1 5
2own the	6 6 7 7
2ownership the	2 6
2paid for	2 -11
2paid from	3 6
2paid the	3 6
2paper in	4 5
2paper with	4 8
2park the	0 9 6 5
2part company	5 7
2pay a	5 6
2pay for	2 8 4 7 5 11
2pay me	4 11
2peopl and	1 5
2peopl are	2 6 7 6
2peopl at	5 11
2peopl in	3 6 5 6
2peopl it	5 4
2peopl that	6 7
2peopl were	5 6
2per head	4 7
2person in	2 8
2phon call	2 9
2pick #count	4 6
2pick the	1 -5
2plac of	5 6
2plan the	6 8
2pric at	0 8 5 5
2pric i	0 10 4 7
2pric in	5 8
2pric of	0 13 5 5
2pric the	7 10
2principl i	2 -6
2print run	6 7
2print the	3 11
2promis to	2 9
2pull the	0 8
2put #count	4 5
2put a	0 13
2put for	7 6
2put it	6 8
2put one	1 6
2put that	2 7
2put the	3 9 6 6 7 5
2quarter and	4 5
2quarter is	2 8
2quarter of	4 8 6 4
2question i	3 9
2question the	7 7
2quot it	4 10
2quot me	0 8 4 5
2ran it	1 6
2rate and	3 8
2rather be	2 13
2rather have	6 4
2read it	5 10
2read out	4 7
2read the	0 7 1 -5
2read with	5 9
2real one	7 7
2reason and	7 7
2refus the	4 7
2relativ term	4 8
2remov the	4 7 7 9
2report and	3 9
2rest is	0 9
2result i	4 6
2result is	7 6
2right about	5 7
2right so	3 10
2ring #count	0 16
2ring the	0 -13 3 13
2roll back	3 7
2roll it	3 10
2roughly #ratio	0 10
2roughly #share	4 12
2round and	7 5
2round nor	4 7
2rule is	7 6
2said #count	6 10
2said it	6 4
2said no	6 -5
2said that	5 9
2said the	1 5
2same #count	1 6 3 -7
2same exercis	1 9
2same from	2 13
2same night	3 8 5 7
2say #share	3 13
2say about	3 6
2say if	0 8 4 6
2say in	6 7
2say is	0 13 4 17
2say it	1 -4 4 5 7 -9
2say no	0 10 6 -4
2say someth	1 4
2say that	4 10 5 -8 6 -5
2say the	5 5
2say this	7 6
2say to	1 5
2say wait	6 -6
2say what	6 9
2say wher	1 6
2second analyst	1 8
2see a	5 17
2see how	0 -18 1 13
2see if	0 -14 1 17 3 -6
2see the	3 8 7 5
2see what	6 4
2see wher	0 10
2see whether	1 12
2send a	2 6
2send it	3 7 6 -9
2send the	6 9
2sens i	3 6
2sensor in	1 4
2sensor is	7 6
2sent the	7 7
2shall not	0 10 4 8
2shap instead	4 5
2she back	6 6
2she can	6 9
2she get	5 6
2she has	5 5
2she know	2 7
2she say	6 6
2she want	2 7 7 10
2should ask	5 7
2should go	2 11
2should wish	2 6
2show the	0 12
2side by	1 10
2sign for	2 -7
2sign it	4 4
2sign on	3 -7 7 8
2sign paper	4 7
2sign that	3 6
2sinc #date	0 9 3 -6 6 -4
2sinc a	1 6
2sinc the	5 13
2sinc you	7 10
2sit in	0 -9 2 10 5 10
2sit tight	6 7
2size on	4 6
2skip it	7 8
2sleep and	5 11
2sleep in	2 7
2so #count	3 12 5 13 7 13
2so #share	7 -4
2so ^	7 -5
2so a	2 7 5 11
2so every	5 6
2so first	1 5
2so from	0 13 6 4
2so i	0 19 1 21 5 -7 6 12 7 13
2so i'd	0 14 1 5 6 8
2so id	2 8 6 11
2so if	6 -5
2so im	3 6
2so in	3 8
2so it	0 -14 2 13 5 -6 7 7
2so much	5 9
2so no	4 8
2so not	2 12
2so that	0 9
2so the	5 9 6 -6 7 6
2so ther	1 9 5 8
2so we	0 8 6 5
2so what	4 9
2so when	7 6
2so you	0 9 5 -6 7 7
2some of	7 8
2somebody abov	6 6
2somebody could	2 7
2someth and	3 6
2somewher in	4 6
2sort them	0 11
2spr and	1 7
2stand at	6 6
2stand in	1 6 3 -6 4 7
2stand-in for	0 14
2start at	4 6
2start from	2 16
2start with	3 11
2stay home	4 6
2stay in	4 9
2stay on	2 8
2stay wher	3 5
2stay with	4 9
2steer committe	6 3
2still had	1 6
2stood at	0 11 4 9
2stop at	5 7
2stop it	3 11 7 6
2stop the	3 8
2such a	7 5
2such case	6 5
2such thing	4 7
2sum for	1 6
2supplier ^	3 10
2tabl and	3 7
2take a	2 13
2take back	2 10
2take it	4 6
2take that	7 8
2take the	1 -5 4 -6 7 13
2take this	3 7
2take your	0 10
2taken back	2 11
2team to	6 3
2tell her	3 6
2tell me	0 13 3 7 6 4 7 9
2tell the	6 12
2tell us	6 8
2tell you	0 11 2 11 5 15
2test the	1 4
2than #share	2 -8 4 -6
2than one	4 7
2than the	4 9
2than to	2 11
2than you	5 9
2that #count	0 -8 1 -4
2that ^	1 5
2that a	0 -9
2that already	5 6
2that an	5 5
2that and	1 7 5 5 7 5
2that as	7 6
2that bit	5 9
2that customer	7 9
2that day	6 4
2that everybody	7 7
2that from	0 9
2that get	2 9
2that got	0 7 5 7
2that how	2 7
2that i	2 9 4 -7
2that in	2 11
2that is	2 14 3 -7 5 -9
2that it	4 5 5 -7 6 -6 7 -11
2that its	4 -6
2that may	2 8
2that much	1 8
2that no	5 7
2that not	7 6
2that number	4 13
2that of	4 5
2that on	1 4 5 6
2that one	0 -13 2 -7 3 -9 4 10
2that only	7 7
2that open	0 12
2that report	7 6
2that settl	3 6
2that straight	7 5
2that that	4 -7
2that the	3 -11 6 -8 7 9
2that ther	6 6
2that they	5 -7
2that we	5 10 6 14
2that what	3 7
2that would	0 7
2that you	0 -8 4 -6
2the #count	0 -13 3 14 4 -7 5 9 7 -10
2the #date	1 8
2the #duration	3 8
2the #ordinal	3 11
2the ^	0 8 3 16 5 -9 7 10
2the absenc	2 6
2the absolut	0 10
2the address	0 9
2the agency	6 6
2the airlin	4 8
2the answer	6 10
2the app	0 10 4 4 6 5
2the autumn	6 9
2the averag	5 8
2the bad	0 -7 1 5
2the bank	4 7 6 -6
2the best	4 8
2the big	5 -6
2the bill	4 7
2the block	2 6
2the board	3 11
2the box	5 5
2the brand	3 6
2the brief	7 10
2the build	3 -6 4 5 5 5
2the bus	0 -9 1 3
2the buyer	1 6 6 6
2the call	5 6
2the captain	1 4
2the car	1 5
2the case	6 3
2the caus	2 8
2the central	4 6
2the chair	7 7
2the cheap	4 6
2the chief	6 -4
2the choic	2 8
2the claim	6 5 7 7
2the client	2 7
2the clinic	4 11
2the comparison	6 5
2the competitor	7 6
2the contract	2 -5 6 3
2the count	2 10
2the counter	1 6
2the county	2 6
2the coupon	5 5
2the current	0 10
2the customer	2 -10
2the daily	4 5
2the dark	1 11
2the dashboard	3 6
2the data	7 5
2the day	0 11 2 10 5 -8
2the deadlin	5 5 6 4
2the decision	6 5
2the delivery	5 7
2the desk	0 9 3 8
2the door	6 -5
2the drawer	4 7
2the editor	0 7
2the effect	4 6
2the empty	2 9
2the end	0 -9 1 -6 2 -12 6 -7
2the error	5 6
2the even	3 6
2the exact	4 6 7 5
2the extra	5 9
2the fair	6 6
2the fall	1 5
2the farmer	1 10
2the featur	3 7 6 5 7 5
2the feed	6 -6
2the fella	2 10
2the ferry	3 10
2the fifteenth	3 6
2the figur	0 -9
2the file	3 -6
2the final	6 5
2the first	0 10 1 -8 2 -7 4 12 6 -7 7 -9
2the floor	7 9
2the folk	4 6
2the form	7 11
2the fourth	3 11 5 8
2the gap	0 12
2the good	2 7
2the hand	4 5
2the harbour	1 5
2the head	6 6
2the health	0 10
2the high	2 11
2the hill	0 11 4 13
2the hotel	3 5
2the hour	0 13 3 -7
2the hous	2 10
2the invoic	0 9 4 7
2the judg	0 8
2the lab	1 6
2the lady	5 13
2the last	0 -4 4 -6 7 -5
2the launch	6 6
2the letter	3 11 5 9 7 5
2the light	5 8
2the limit	2 7
2the list	2 6 3 -8 6 4
2the log	0 -9 5 9
2the logo	1 5
2the man	2 9 5 7
2the manager	6 -4
2the manual	3 7
2the margin	7 6
2the matter	6 17
2the meantim	6 7
2the median	4 4
2the messag	6 -4
2the meter	0 -10
2the ministry	4 4
2the minut	3 -7
2the month	0 -10 1 -6 3 12 7 4
2the morn	1 -4 3 10
2the most	0 -8
2the name	0 8
2the network	4 9
2the next	2 10
2the night	0 12 3 -7
2the ninth	3 6 7 7
2the normal	1 4
2the notebook	1 11
2the number	5 -10 6 5
2the old	1 -4 4 -7
2the one	2 10 3 -5 5 10
2the order	0 10 1 6 4 7
2the other	0 -9 2 -5 7 9
2the owner	2 9 7 7
2the paper	4 -6
2the partner	7 6
2the passenger	2 6
2the peopl	5 16
2the person	2 20
2the phon	0 17 1 -7
2the photo	1 9
2the poster	3 6
2the pound	4 4
2the pric	1 -5
2the print	6 7
2the printer	3 8
2the programm	6 8
2the project	6 5
2the proportion	1 6
2the publish	3 8 4 10
2the purchas	2 5
2the quality	6 7
2the question	5 10
2the radio	3 6
2the ratio	4 8
2the reader	6 4
2the real	0 -11 1 13 7 5
2the reason	2 12 5 -7
2the refund	3 7 7 5
2the regulator	5 7
2the remain	0 12
2the rest	7 -4
2the return	6 3
2the revenu	4 6
2the review	7 6
2the road	0 7
2the root	2 7 7 5
2the rout	0 7
2the rule	7 5
2the same	0 -15 1 20 3 -10 4 -15 7 -6
2the second	0 10 1 -7 3 7 4 6 5 -6 6 -5 7 -3
2the sens	3 8 7 7
2the sensor	6 5 7 6
2the session	0 7
2the shap	4 10
2the sheet	0 -9
2the shop	0 13 5 7
2the site	5 10
2the slop	1 7
2the slow	1 9
2the small	0 12 4 6
2the spell	6 6
2the sponsor	7 6
2the spr	1 7 7 7
2the stamp	1 9
2the standard	4 6 5 11
2the stat	5 4 6 5
2the story	7 5
2the summary	2 9
2the summer	3 5 4 7
2the survey	6 11
2the tabl	0 -9 4 6 6 -6
2the tap	3 6
2the target	7 5
2the tenth	3 11
2the test	1 -6 7 5
2the thing	4 -5 7 -5
2the ticket	1 4
2the time	5 -6
2the top	4 7
2the trad	4 4
2the true	1 12
2the truste	6 6
2the truth	1 11
2the tube	0 9
2the tunnel	1 4
2the twelfth	0 9 3 8 4 9
2the van	0 11
2the ward	5 6
2the warn	1 -5 3 9
2the way	2 5
2the web	0 8
2the whol	2 15 7 8
2the winter	4 6 6 9
2the workshop	1 5 6 -4
2the worst	4 6
2the wrong	1 -5 2 -11 5 21
2the year	4 7
2their number	2 8
2their order	1 6
2their secret	2 8
2them at	1 7
2them like	2 8
2them so	6 4
2them the	7 16
2them to	6 10
2them today	2 9 3 8
2them what	5 7
2then i	0 5 1 10 2 -8
2then i'd	1 7
2then it	1 6
2then its	6 5
2then the	2 -9 4 8
2then we	7 8
2then you	2 10 6 7
2ther #count	5 8
2ther a	0 -9
2ther are	1 -7 7 -6
2ther at	2 7 3 7
2ther i	1 9
2ther in	2 7
2ther is	3 6 4 -8
2ther no	5 5
2ther not	6 4
2ther noth	5 9
2ther the	0 16 1 7
2ther to	1 6
2ther was	0 -11 4 -5
2ther we	3 6
2ther were	0 10 1 -5 2 5 4 15
2therefor i	6 5
2they answer	6 7
2they are	1 6 2 -5 3 13 7 -5
2they ask	5 11
2they come	5 5
2they did	1 5
2they do	6 7
2they don't	5 -6
2they get	0 12
2they have	6 9
2they put	7 5
2they said	6 5
2they stand	6 7
2they tell	6 6
2they trust	2 5
2they want	3 6 5 9 7 8
2they were	0 -9 2 5 5 -6
2they will	7 4
2they writ	7 9
2they'd have	1 5
2they'r a	7 6
2they'v got	0 14
2thing in	5 8
2thing so	4 6 6 4
2thing that	0 5
2thing to	0 -11 5 7
2thing with	5 -6
2think the	7 13
2this ^	3 10
2this in	1 6
2this is	4 -9 5 -9
2this the	5 8
2this they	7 4
2this to	7 5
2this way	4 6
2this year	5 7
2thos #count	1 -5 3 10
2thos are	4 -5
2thos first	1 6
2thos i	1 4
2thos with	0 10
2though i	4 6
2thought the	7 7
2throw it	1 5
2till ^	6 6
2till it	6 8
2till receipt	0 9
2till the	3 4 6 -5
2till they	6 7
2time and	7 5
2time of	0 9
2time on	0 8
2to #count	0 -6 1 -5 3 5 7 13
2to #duration	3 9
2to ^	1 8 2 -6 5 8
2to a	1 4
2to an	7 9
2to another	0 6
2to anybody	0 7
2to be	0 -7 4 -7 6 -4 7 -7
2to begin	2 8 6 5
2to but	4 7
2to choos	2 13 3 7
2to come	6 14
2to copy	5 14
2to decid	6 8
2to do	1 6 2 -7 6 6
2to earn	2 9
2to find	6 5
2to get	5 11
2to give	4 -3
2to go	7 6
2to hand	2 6
2to have	2 -6
2to it	2 -6
2to keep	6 -5
2to know	1 10 4 5 5 8
2to leav	6 -5
2to let	6 7
2to look	2 7
2to make	5 -8 7 11
2to me	4 -6 6 -8
2to move	2 14
2to my	5 8 6 9
2to name	4 8
2to publish	4 6
2to put	0 -7
2to say	2 -12 3 -7 4 3 5 -10 6 11
2to set	6 6
2to settl	3 7 6 4
2to show	1 6 7 5
2to sign	5 9
2to sit	2 9
2to start	5 7
2to the	0 5 1 9 7 -11
2to think	6 5
2to use	4 6
2to wait	6 -10
2to want	5 9
2to writ	6 -4
2to you	4 4 5 9
2to your	0 8 4 7
2today and	3 11
2told me	2 6
2told on	4 5
2told the	3 8 6 5
2tomorrow and	3 6
2took it	7 7
2top of	1 7
2touch anyth	6 8
2touch it	6 13
2treat the	5 7
2tri it	1 4
2trial result	7 6
2trust by	2 8
2trust me	2 12
2trust the	1 6
2turn the	7 6
2two-way door	2 6
2under #count	3 8
2under #money	1 6
2under #share	0 9 4 13
2under ^	4 7
2under the	3 7 4 8
2understand that	2 8 4 5
2until ^	3 9 6 -9
2until financ	6 5
2until it	6 13
2up by	2 5
2up on	2 7
2up ther	2 7
2up to	2 -5
2us a	5 8
2us and	1 5
2us for	5 8
2us it	5 6
2us say	6 6
2us the	2 11
2use a	5 5
2use the	4 -5
2used it	0 10
2used to	2 -9
2vendor ^	3 6
2view on	3 4
2wait #duration	6 -4
2wait on	6 4
2walk back	2 8
2walk through	2 7
2want i	7 6
2want it	5 8 7 4
2want that	2 7
2want the	2 12 5 5
2want to	2 -8
2was #count	1 -9 3 -8 7 26
2was #money	7 8
2was #share	0 8 7 19
2was a	3 -6 4 6
2was about	4 10
2was alway	7 5
2was ask	3 7 4 8 7 8
2was in	0 12
2was it	7 4
2was mak	5 9
2was my	3 7
2was on	1 -7
2was only	1 8
2was still	1 5
2was that	3 7 5 7
2was the	4 -5
2was their	4 5
2was ther	4 7
2was too	2 5
2was what	7 6
2was which	1 7
2was wrong	1 6
2way of	5 4
2way to	0 8
2we are	3 -6
2we came	1 7
2we could	0 6 5 7
2we cut	0 8
2we do	2 8 3 6
2we drop	7 7
2we get	7 6
2we go	3 7
2we got	6 5
2we had	0 -10 1 -8 2 -6 3 -7 7 -6
2we have	3 -8 6 -5
2we just	6 11
2we kept	7 4
2we know	1 13
2we live	2 8
2we look	3 6 6 5
2we make	3 9
2we need	5 7
2we print	3 7
2we speak	6 7
2we stood	4 7
2we were	0 8 4 6
2we will	6 8
2we'r all	7 6
2we'r in	4 5
2week and	3 14 7 5
2week of	0 12
2weigh the	0 11 1 4
2weigh them	0 8
2weight off	0 9
2well a	0 8
2went back	6 5
2went down	4 7 6 5
2went into	7 6
2went live	7 6
2went to	2 13
2went with	6 6
2were #count	2 6 7 7
2were all	5 8
2were at	4 6
2were in	5 6
2were not	7 5
2were the	1 10
2what a	0 -8
2what each	4 5 7 8
2what earn	5 7
2what goe	2 6 6 9
2what he	6 5
2what i	0 17 2 11 3 -10 4 11 5 -5 7 -9
2what i'd	0 13
2what is	5 -11
2what it	0 -9 7 -5
2what one	5 13
2what she	6 4
2what the	0 -11 2 9 4 6
2what they	3 9 7 6
2what we	0 4 2 7
2what you	2 -9
2whatever the	6 6
2when a	2 8 5 7
2when he	6 -6
2when i	6 -6
2when it	5 -7 6 -6
2when the	0 14 6 4
2when they	0 13 6 8
2wher it	2 6
2wher the	1 5 2 -9 5 -5
2wher they	3 6
2wher we	1 12
2whether it	4 6
2whether the	1 14 3 -6 6 -3
2which #count	7 6
2which are	0 9
2which i	7 8
2which is	0 -8 3 9 7 -7
2which of	6 5
2which one	6 6
2which the	6 6
2which was	1 6
2which we	2 11
2who am	6 5
2who did	1 5
2who find	5 9
2who had	1 5 4 6
2who is	2 9
2who never	5 10
2who pay	4 11 5 5
2who pick	4 5
2who read	5 5
2who say	5 6
2who sit	2 16
2who was	1 6
2whoever is	1 6
2why i	2 6
2wife say	7 5
2will be	2 -12
2will pay	5 13
2will see	3 7 7 7
2with #count	3 -5 4 -6
2with a	1 13 2 -3 4 11 5 8 7 -5
2with glov	5 6
2with his	2 9
2with it	2 7 6 5
2with last	1 9
2with legal	6 5
2with less	2 9
2with no	5 -6
2with one	2 12
2with our	2 10
2with that	3 10 5 9
2with the	2 -18 3 27 4 7 5 -8 6 -5
2with them	4 13
2with us	1 6 4 5 6 5
2with you	2 -7
2with your	2 16
2within #count	1 11
2within #duration	0 21 1 -6
2within #share	0 -11 1 14
2within a	1 7
2without a	3 9
2without look	1 7
2without the	6 5
2woman with	2 6
2won't get	4 7
2wont tell	3 6
2word and	2 9
2work backward	2 7
2work from	0 10 2 15
2work ther	7 7
2worth noth	1 13
2would be	1 -5 2 -7 5 6 6 8
2would have	0 -10 3 8 5 9
2would keep	4 8
2would let	6 5
2would look	0 8
2would not	6 7
2would of	3 6
2would only	5 11
2would pay	0 6
2would run	1 5
2would say	1 4 4 -5
2would send	6 5
2would set	3 7
2would sign	3 6
2would simply	7 4
2would sooner	2 7
2would tell	4 7
2would therefor	6 7
2would try	1 6
2would wait	6 8
2would writ	6 7
2writ on	0 11
2writ to	6 10 7 6
2wrong with	2 14
2wrot that	6 4
2yeah no	7 11
2year and	0 -11
2year befor	3 -5 4 7
2year is	4 7
2year it	7 5
2year we	1 6
2yes i	7 10
2yes to	3 6
2you a	5 6
2you are	2 -6 3 7 5 -7 7 13
2you ask	7 7
2you can	0 13 1 6 2 10 4 3 5 -7 7 -4
2you cant	5 -5
2you could	0 21 6 -6
2you did	7 8
2you do	1 6 2 -6
2you dont	2 6
2you for	2 9
2you get	0 -11
2you got	0 8
2you have	1 5 4 -6 7 -5
2you is	4 9
2you it	2 6
2you just	3 7 7 7
2you know	0 -13 1 -5 6 6
2you only	5 6
2you put	0 6 4 7
2you say	7 24
2you see	0 12 6 5
2you tell	7 6
2you that	0 14 4 16 5 7
2you the	4 8 7 5
2you who	5 5
2you would	2 15
2you'd want	2 9
2you'll have	7 5
2you'v got	5 7
2your #count	1 7
2your and	2 6
2your model	3 7
2your own	0 19 1 5 2 -10 3 -7 4 -5 7 -6
casked	0 -7 1 -6 2 -8 3 -19 4 -10 6 -9 7 -9
cattributed	0 -17 1 -10 2 -7 3 -18 6 8 7 8
chypothetical	0 -10 1 12 5 4 6 -7 7 -8
cintended	1 9 2 -6 6 -11
cnegated	0 -19 1 -16 5 9
f1	0 10 3 7 4 7
f2	0 13
f3	1 10
f4	3 6
f5	7 -4
fa	0 -14 2 25 3 -7 4 -9 5 8 6 -7 7 -8
fall	3 6
falways	5 6
fan	2 13
fand	1 7 3 -19 5 -8 7 -12
fas	7 13
fask	1 9
fat	0 -7 3 6
fbecause	2 7 3 -7 5 -12 6 -5
fbefore	0 -8 1 16
fbias	2 10
fboth	1 -4
fbut	2 7 3 -11 4 11 7 -11
fcheap	3 9 5 5
fcheck	1 8
fcount	0 8
fdata	3 7 6 6
fdid	1 5
fdirection	4 10
fdon't	5 6
fdoor	0 9
feach	0 16
fearn	2 9
fevery	0 12
fexact	4 14
ffine	7 7
ffor	0 18 1 8 7 -4
ffriday	6 5
ffrom	0 -9 4 -5
fgo	3 14
fhe	6 -6
fhere	7 6
fhold	6 21
fhow	1 -5
fi	2 -3 4 6 5 17 6 6
fi'd	3 6 6 2
fi'll	4 10
fi'm	2 -13
fif	0 20 1 -11 2 5
fin	0 -8 1 -5 2 -10 3 -8 6 -6 7 -5
fis	5 -6
fit	0 -14 1 -7 2 -5 3 -14 4 -12 5 -15
fit's	0 -11 1 -4 2 9 4 -6 6 3
flast	0 8 1 4
flet's	0 8 4 6
flook	1 -5
fmissing	0 8
fmonday	3 4
fmore	5 12
fmy	0 -6 5 6
fneither	5 14
fnew	3 6
fno	2 -6 3 -8 6 5 7 -6
fnobody	5 8 7 3
fnor	5 5
fnot	0 6 6 -5 7 -4
fnothing	6 10
fof	4 9
foff	1 6 3 10
foh	7 -8
fokay	4 7
fon	0 -13 2 -8 3 8
fone	0 -10 1 -7 2 11 3 7 4 -4 5 -13 6 -5
fonly	0 8
for	0 12
forder	3 6
fother	0 6
four	5 -8 6 -8
fpeople	2 14 5 -10
fprint	3 9
fpublic	0 12
fput	0 14 1 4 4 7 6 6
frelative	4 6
frelease	6 6
fresults	7 5
fright	7 9
fsame	1 7 4 5 5 7
fsee	1 -6
fshape	0 10 4 11
fshe	2 7 6 -5
fship	3 6
fshould	3 7
fsign	0 6 3 6
fsigned	3 -8 4 6 7 5
fsince	3 6 7 11
fskip	7 8
fso	1 7 2 -8 3 -8 4 -6 5 13 6 3 7 -10
fsome	0 -7
fsomebody	0 -8 3 -8
fsupplier	6 -5
fsure	7 12
ftake	0 8
ftaking	4 4
fthat	3 -6 7 -5
fthat's	0 -9 3 -7 4 -4 5 -8
fthe	1 -17 2 -7 3 -24 4 -6 6 -14
fthen	3 9
fthere	1 -4 2 -8 7 -3
fthere's	1 4
ftherefore	6 5
fthey	1 6 5 10 6 -6
fthis	0 -7 4 -6
fthose	2 9
fthough	0 7
fto	2 -3 5 6
ftoday	0 8 4 10
ftomorrow	3 -5
ftonight	3 10 7 9
ftrust	2 -8
ftwelve	3 3
ftwo	0 -6 3 -8 4 -8 6 8
funder	1 6 4 -4
fuse	0 17
fwaiting	6 -5
fwas	7 5
fwe	1 7 4 -9 5 -5
fwhat	0 8 3 -12 4 13 6 -6 7 -7
fwhen	5 -10 6 -6
fwhich	6 5
fwho	5 10
fwhoever	5 7
fwhy	2 10
fwith	0 -9 4 -6
fwithout	6 7
fwrong	5 15
fyeah	3 7 7 19
fyes	7 9
fyou	0 -10 2 9 3 8 6 -4 7 10
fyou'd	2 15
fyou'll	4 5
l0	0 -19 1 -22 2 -27 3 -6 4 -12 5 -18 6 -14 7 -19
l1	0 -14 1 -21 2 -14 3 -20 4 -26 5 -16 6 -20 7 -23
l2	1 -9 2 -9 3 -14 4 -9 5 -12 6 -21 7 -15
l3	0 16 1 -4 3 -12 4 -12 6 -19
n#count>#count	1 -6
n#count>act	1 7 7 -5
n#count>bigscope	7 6
n#count>bound	4 -5
n#count>customer	7 -6
n#count>leak	7 8
n#count>people	0 11 1 6
n#count>subset	7 -6
n#count>time	7 5
n#date>time	3 7
n#money>business	7 6
n#share>order	0 6 1 -4 4 9
nact>#count	0 13 5 -5 7 -7
nact>act	7 5
nact>assume	0 8 6 4
nact>customer	1 6
nact>everyone	4 7
nact>group	4 6
nact>metric	0 8
nact>negation	7 5
nact>outcome	0 8
nact>report	6 5
nact>verify	1 8
nact>watch	7 7
nact>would	6 6
nasksother>escalate	6 4
nasksother>metric	6 3
nassume>customer	0 8
nassume>self	3 7
nbound>worsen	3 8
ncause>self	2 8
ncondition>bound	4 -5
ncondition>function	6 4
ncondition>order	0 7
ncondition>people	6 6
ncondition>self	2 6 3 -7
ncustomer>harm	5 11
ncustomer>negation	5 10
ncustomer>outcome	6 -4
ncustomer>people	5 -7
ndecide>outcome	3 7
neveryone>#count	4 7
nfunction>act	7 4
nfunction>bound	4 4
nfunction>condition	6 5
nfunction>decide	6 5
nfunction>outcome	6 4
nfunction>would	7 6
ngroup>act	3 6
ngroup>condition	6 4
ngroup>time	0 5
ngroup>tradeoff	1 7
nharm>condition	5 6
nharm>time	5 10
nleak>#count	7 6
nmetric>self	2 -6
nmore>interval	2 6
nneed>self	6 4
nneed>would	6 4
nnegation>#count	3 7 4 -5
nnegation>act	7 5
nnegation>order	6 7
nnegation>proxy	7 5
nnegation>refuse	4 5
nnegation>self	1 7 7 5
nnegation>verify	1 -6
nnegation>would	2 -5
norder>#count	4 6 7 -7
norder>people	5 6
norder>self	1 6
norder>source	6 5
norder>subset	7 5
noutcome>condition	6 6
noutcome>interval	3 5
noutcome>negation	2 9
noutcome>time	3 11
npeople>act	1 -4
npeople>decide	6 6
npeople>group	2 11
npeople>metric	6 4
npeople>order	2 9
npeople>report	6 5
npeople>self	2 6
npeople>tradeoff	2 5
npeople>would	2 5
nprincipleword>act	2 6
nprincipleword>principleword	2 6
nproxy>#share	4 5
nproxy>outcome	4 5
nreject>rework	5 6
nreport>harm	6 -5
nreport>outcome	5 -6
nreport>waitword	6 -5
nrework>group	5 6
nrework>report	7 8
nrework>subset	4 6
nrole>decide	6 6
nrole>negation	2 7
nself>#count	7 -6
nself>act	1 4 7 7
nself>decide	3 8
nself>give	4 8
nself>harm	6 6
nself>need	6 6
nself>negation	3 -8 4 6
nself>outcome	5 -8
nself>proxy	2 5
nself>self	2 -7
nself>trial	1 6
nself>would	1 -6 2 -10 4 7
nsociety>act	7 7
nsubset>#count	0 13
nsubset>customer	5 12
nsubset>self	1 7 2 13
nsubset>time	5 7
nsubset>watch	1 7
ntime>#count	4 5
ntime>act	3 9
ntime>agreement	3 8
ntime>condition	1 8
ntime>more	4 7
ntime>outcome	3 8
ntime>people	1 4
ntime>report	6 4
ntime>subset	3 9
ntime>tradeoff	3 6
ntradeoff>outcome	3 8
ntradeoff>tradeoff	0 11
nverify>#count	1 11
nverify>group	1 5
nverify>source	1 5
nverify>verify	1 8
nwatch>condition	1 5
nwould>afterwards	3 6
nwould>give	5 6
nwould>metric	6 -5
nwould>moved	2 8
nwould>time	1 5
p1	3 -6 4 -8 5 -10 6 9 7 8
p2	4 5 6 10 7 -10
p3	4 -6 6 -3 7 -5
q0	0 -16 1 -32 2 -13 3 -30 4 -27 5 -18 6 -16 7 -19
q2	1 -6 2 -15 3 10 4 9 5 -11 6 -10 7 23
qchange	1 -4 5 7 7 -5
qcount	2 -10 4 -6 5 -6 6 -15
qdate	1 9 2 -9 3 15 5 -12 6 -11
qduration	2 -7 3 -13 4 -10 6 -4 7 -14
qmoney	1 -5 3 -5 4 -7 5 -5 6 -3 7 30
qordinal	1 -5 3 13
qratio	0 13 1 -9 2 -5 4 14 6 -3 7 -6
qshare	2 -6 3 -3 5 -7 6 -11 7 7
qtime	0 -8 1 -5 3 25 7 -8
sact	0 10 3 7 7 -6
safterwards	2 7 3 15 6 -3
sagreement	1 -5 5 -20
sahead	4 -7 5 -12 6 7
sasksother	0 -14 1 9 3 -8 6 26
sassume	2 -8 3 -17 4 -7 5 10 6 -2
sbelief	1 11 5 -10
sbelieve	0 -17 2 6 4 -6 5 -6
sbigscope	1 -9 3 -11 6 10 7 10
sbold	0 9 2 -8 5 -5
sbound	1 12 3 10 4 15
sbusiness	1 -10 4 -8 5 -10 7 8
sbuzz	0 -10 2 -8
scandid	0 -9 1 -8 3 -10 5 -8 7 -6
scause	1 -5 3 -9
scondition	0 -21 3 8 4 -17 5 -7 6 17 7 -9
scritical	3 16 6 -5
scurious	0 -11 3 -8 4 -9 6 -8 7 -6
scustomer	1 -6 2 13 5 35 6 -13
sdeadline	0 -13 4 -7
sdecide	1 -15 3 20 6 12 7 -4
searly	5 14 6 -8
searlyfind	1 13 4 -3
sescalate	0 -9 1 15 4 -11 5 -5
severyone	0 14 1 -11 2 -14 3 -7 4 12 6 -13
sexec	0 -14 2 -8 4 -7 5 -9 6 10 7 -3
sfailure	1 15 2 10 5 6 7 -7
sfast	1 -14 2 6 3 21 4 -8 6 -15
sfunction	0 6 5 7 6 7
sfuturetarget	1 -14 3 -7 5 5
sgive	0 8 1 -8 3 -8 4 6 6 -4 7 -3
sgroup	3 -6 5 7 6 6 7 6
shabit	0 -7 1 -7 2 -10 4 -6 5 -13 6 -5 7 -5
sharm	0 -8 3 -5 5 12
sinfluence	1 -4 2 7 5 -10 6 -10 7 6
sinterval	1 -8 2 4 3 29 4 -13 5 6 6 11
slate	0 5 3 -8 4 17 7 8
sleak	0 -13 1 -11 3 -10 7 13
slearned	2 12 4 -9 5 10
sless	0 11 1 -4 2 -8 4 20 5 11
smetric	0 16 3 -4 4 19 5 9 6 3 7 -5
smore	1 -5 3 8 4 10
smoved	1 -10 2 9 3 14 5 10 7 10
sneed	4 -4 6 11
snegation	1 -13 5 11 6 -7
sobject	1 10 2 12 6 -11 7 -8
sorder	2 7 6 4
sotherwise	0 6 2 -7 3 7 6 -5 7 -7
soutcome	1 -4
speople	0 -10 1 -4 3 -24 4 -12 5 11 6 9
sprimary	0 -14 1 -2 2 14 3 -9 4 -10 6 6
sprincipleword	0 -13 2 34 3 -18 4 -10
sproxy	0 31 3 -11 4 20 5 -14 6 -7 7 -10
srefuse	1 -16 4 20 5 -8 6 -4
sreject	0 -15 3 -15 4 -10 5 15 6 -6
sreport	1 -7 4 -8
sreview	0 -7 1 -4 3 8
srework	0 -7 1 -5 2 9 5 11
srole	0 -15 1 -12 3 -8 6 8
srulebook	2 -10 3 23 5 -12 7 10
sself	4 3 5 -24 6 -5 7 -9
sshow	2 -22 5 -5
ssimplify	3 9 4 9 6 4 7 10
ssociety	3 -11 4 -3 6 -5
ssource	0 9 1 18 3 -17 4 -14 5 -3 6 12 7 -9
sstage	2 9 4 7 6 -5
sstandards	0 -8 2 6 3 -4
sstop	0 8 2 8 3 11 4 -9 5 7 6 8
ssubset	3 10 4 10 6 -8 7 -11
steach	1 -5 4 7 5 4 6 -6 7 8
steam	2 -9 5 -7
stechnical	0 15 1 6 3 7 4 13 7 -7
sthrift	0 6 2 11 3 8 5 15 6 -8
stime	3 22 5 -11
stradeoff	4 -5 6 -5 7 9
strial	0 11 1 17 2 -14 3 -5 4 10 6 -12 7 -17
sunplanned	0 16 2 10 3 12 6 4
sverify	0 -9 1 37 2 -18 3 -11 4 -12 5 -6
swaitword	0 -13 1 -16 2 -15 4 -7 5 8 6 37 7 -4
swatch	1 7 3 -8 4 -8 5 -3
swellbeing	0 -8 1 -14 6 8
swish	0 -3 1 -12 3 -16 4 -7 5 -13 6 -7
sworkmode	0 9 5 -5
sworsen	1 -4 2 17 6 10
swould	1 -14 2 -6 5 -10 7 -6` };
