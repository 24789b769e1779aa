// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-34,-57,-62,-44,-51,-62,-62,-47],"combine":[{"constant":18112,"best":274,"second":6,"all":19,"others":[0,150,-4,-1,152,76,25,-75],"question":[2852,-850,-906,506,-2586,-3518,-1278,-2604,-365,856,-922,-1716,-456,337,-4097,1226,-311,272,-1431,1476,-546,-866,985,-1093,-183,5979,4229,-135,797,546,490,-80,574,-1707,126,-1137,392,-751,-564,4271,-2715,-1957,913,-1278,730,-171,3086,-1434,-1066,-269,-2209,-233,-851,2109,1269,-616,150,689,359,-1431,-172,-273,-224,-247,-292,-2326,5284,16,5439,1807,-1695,963,479,0,-56,1896,-2727,8511,635,-1361,-909,-737,-2226,4755,-2604,365,-756,0],"confidence":[-26936,-14838,-8478,-3682,502,4515,8699,13494,19854,31953]},{"constant":9836,"best":358,"second":352,"all":134,"others":[88,0,23,107,-12,103,-110,-118],"question":[-2458,2554,1365,-479,-1923,-2926,450,-1688,1117,852,-1203,-1500,-1279,1253,-567,-448,-983,656,-895,647,-81,-738,-228,-1475,834,-2019,5732,-1869,1107,-1257,-1569,1266,183,-845,-427,-466,102,150,-1740,1755,-2805,-1063,-22,-1827,213,-368,351,-708,1274,-1104,257,14,-1341,-596,-226,-532,-1082,-2218,-1030,812,258,-714,1909,811,162,-189,-1645,-515,-390,484,1171,-810,-231,0,-473,2559,-662,3701,162,-4,-151,-769,-2041,782,-3518,2407,2382,0],"confidence":[-25739,-13641,-7281,-2485,1699,5712,9896,14692,21051,33150]},{"constant":4820,"best":144,"second":95,"all":79,"others":[-14,73,0,57,80,49,-31,-160],"question":[-3376,-3532,-841,-66,-7279,1138,1460,-2110,2,-607,-1228,-385,265,574,-1746,-360,1847,-961,-249,-1251,-2713,862,-1469,4244,-711,-642,4843,-1811,-338,-888,-1093,-858,-699,-2184,-498,-789,-419,1725,-3176,1398,-599,701,-1032,1412,2153,2008,1789,-1781,758,-1080,1436,-777,520,-668,846,-698,-913,-856,-868,-1543,-3179,2013,-1313,-2169,1364,2365,-3569,-383,1413,1029,-101,-628,-1656,0,698,878,1122,-2641,785,-1797,2019,4442,1094,-2622,-42,1348,1864,0],"confidence":[-25091,-12993,-6633,-1837,2346,6360,10543,15339,21699,33797]},{"constant":-6907,"best":326,"second":78,"all":75,"others":[-5,70,-4,0,-42,34,-159,-145],"question":[-866,3013,-490,663,3303,3336,2402,-1218,-847,1716,1153,-2397,884,975,2727,-57,-612,308,-2170,-226,-355,-1636,1018,1417,-480,815,4141,-846,-3334,-449,298,-75,-143,411,-844,1433,1174,1352,184,3366,-1789,-1248,-1192,-719,2059,2486,-243,-1515,-2502,541,-2274,-631,1076,-668,4668,1179,-903,-3853,-293,902,-16,2746,758,-1619,758,2860,1223,1102,2713,376,2153,1161,394,0,-1445,-1639,7542,-1351,1560,1745,1619,2409,-661,-8651,5132,6246,3266,0],"confidence":[-24553,-12454,-6094,-1299,2885,6899,11082,15878,22238,34336]},{"constant":-12170,"best":389,"second":49,"all":180,"others":[18,11,-56,-6,0,-45,-71,-177],"question":[-794,-438,-2189,595,-863,-1648,-550,-1653,-403,-747,-1133,-1418,-1909,-1198,-256,879,-1027,-2761,367,-1255,-1845,-2925,-1480,-1690,-1585,-2167,6597,1392,-249,-1136,-1801,569,1004,-463,-1346,-986,1578,236,-1971,-917,1714,1412,-690,-2218,1293,835,-1203,-2,-2314,-1556,-826,811,1438,-799,-3121,-2435,-100,991,-852,-1113,619,1428,-667,3298,1120,-2403,-874,1161,-1350,-1298,-744,4990,930,0,-775,-659,-103,-868,-1719,-1289,-192,-917,-2244,-1634,-1623,-2497,2545,0],"confidence":[-21543,-9445,-3085,1711,5895,9908,14092,18888,25247,37346]},{"constant":-6680,"best":179,"second":171,"all":116,"others":[3,-23,52,92,13,0,-33,-137],"question":[-1289,2260,-804,2112,-3480,2273,1043,922,-448,2356,-1037,-2406,-1075,1000,2738,798,3187,476,1094,-855,-516,-585,2735,-1280,106,275,-4722,2369,2510,52,632,-191,696,985,1812,-422,2999,-1732,-438,-1799,-272,-3269,-615,-1304,-1350,1206,2497,811,-2114,498,-436,-1013,3580,-2589,-1068,-988,-292,1613,-1051,-1429,461,763,-716,1838,2724,2781,-3487,827,-1574,-1591,4482,22,1124,0,662,-1159,8576,-1888,660,386,68,2453,-1584,696,-3859,-1539,4468,0],"confidence":[-23397,-11299,-4939,-143,4041,8054,12238,17033,23393,35492]},{"constant":-12287,"best":415,"second":218,"all":291,"others":[-45,-75,-84,-124,-48,-112,0,-132],"question":[5,-1145,-1110,4,-1525,-1650,321,1405,-502,1720,1298,899,735,-1086,-1494,-935,-876,-443,953,370,1180,1699,-1428,513,-1137,-1671,-1716,-1164,-868,1122,116,214,-31,1193,2769,-366,-373,435,603,140,-1230,766,-1852,1071,-1829,-1800,-714,-2673,893,1024,2467,479,-1182,568,-698,764,1582,-500,1044,-1154,-324,-1799,1365,-16,-1009,-1384,-2359,-208,-2201,893,-850,2098,664,0,1302,136,-1348,2570,-509,3101,-100,-1938,-705,-1156,-2252,327,-1033,0],"confidence":[-24907,-12808,-6448,-1653,2531,6544,10728,15524,21884,33982]},{"constant":-25810,"best":449,"second":-153,"all":170,"others":[-60,-130,-98,-46,-126,-185,-50,0],"question":[-2165,1941,2330,405,-4796,1120,508,1658,887,-1553,1881,394,-1567,1464,147,-571,-1726,1898,-941,-1398,1556,-402,231,3452,795,-1253,452,3681,278,-737,21,2228,280,-2162,1461,1001,-48,-2429,1034,1494,711,-660,458,534,-706,2994,2324,-2287,-2205,549,-1423,516,-602,-217,9044,453,-2137,-853,1384,2631,-986,772,-486,287,-1245,1800,1301,3532,-173,-434,-1497,-2388,1187,0,-2017,863,-2550,-3468,1904,-2256,1785,-3105,823,914,2572,3032,-2625,0],"confidence":[-22304,-10206,-3846,950,5133,9147,13330,18126,24486,36584]}]}, weights: `1#count	2 -15 3 -4 4 -5 5 -6 6 -19
1#date	0 -6 1 16 2 -4 3 7 4 -5 5 -8 6 -6 7 4
1#duration	0 -8 3 -12 4 -11 5 -4 6 -8 7 -13
1#money	0 -10 1 -7 2 -5 4 -9 5 -5 7 26
1#ordinal	3 12
1#ratio	0 9 1 -6 4 12
1#share	0 -9 2 -7 3 -4 5 -9 6 -9 7 4
1#time	1 -4 3 17 7 -5
1^	0 -9 1 7 2 16 3 19 4 -5 5 -11 6 -9 7 5
1a	1 -10 3 -23 4 -7 5 8 6 -32 7 -24
1about	1 -8 2 6 3 -12 4 12 5 -18 6 -8 7 3
1absenc	2 5
1absolut	0 9 4 7
1accept	5 7 7 6
1account	1 11 7 5
1accuracy	3 6
1across	0 8 4 10
1act	2 5
1action	3 8 7 7
1activ	7 5
1actually	5 5
1add	0 -6 7 5
1advis	6 -3
1affect	7 5
1afraid	0 6
1after	1 4 5 5 6 -4 7 -7
1afternoon	3 6
1again	1 -6 2 11 3 9 4 -6 5 -6 6 7 7 -6
1against	0 6 1 13 3 -4 4 7 7 -5
1age	4 6
1agency	0 -7 6 4
1agenda	3 -4
1aggregat	4 5
1ago	4 5
1agre	3 -4 7 7
1air	0 7
1alarm	0 6
1alert	5 9
1all	0 -22 1 -9 4 -6 5 9 6 9 7 -5
1allocat	5 8
1alon	1 6 6 -3
1along	7 7
1already	1 5 2 -5 3 -3 5 -7 7 -4
1also	1 9 2 -6 3 -11 7 -5
1although	3 12
1alway	0 -7 1 -6 4 -4 5 -6 6 -2
1am	2 -7 3 -6 6 -3 7 -5
1an	1 -8 4 5 5 -4 7 -7
1analyst	1 9
1and	1 3 2 -6 3 10 4 -7 6 7
1animal	5 5
1announc	3 5
1another	1 -4 2 4 3 -5 4 -6 6 -2
1answer	2 8 3 9 4 -5 6 9 7 -4
1any	0 -12 2 -8 5 -7 7 -5
1anybody	2 -4 4 -4 5 7
1anyhow	0 -7 5 6
1anyon	0 -7 1 8 2 -5 5 4
1anyth	0 -8 1 -6 5 -5 6 9 7 -4
1anyway	3 8 4 -4
1apart	1 5 3 -4
1app	4 3 5 6
1apply	1 6
1approval	2 5 5 5 7 6
1archiv	6 3
1are	0 -16 1 -14 2 -10 3 -7 4 -5 6 -6 7 -7
1aren't	7 8
1argument	2 5
1around	4 4 5 4 7 -3
1arrangement	0 6 3 7 4 7
1arrival	0 16
1as	0 15 1 -12 2 -11 4 11 5 -3 7 9
1ask	0 11 1 6 2 -7 3 -8 7 -8
1at	2 -5 3 12 4 -4 6 -4 7 -8
1audienc	0 8
1audit	1 6 2 9 6 3
1autumn	3 -5 6 8 7 -5
1averag	0 10 4 6 5 7
1await	6 6
1away	0 -7 3 -6 6 -3
1back	1 -8 2 7 6 16 7 -3
1backlog	6 4
1backup	2 5
1backward	1 6 2 6
1bad	0 -11 4 -4
1bag	5 7
1band	1 3 4 7
1bank	6 -3
1bar	2 7
1basis	3 4
1basket	4 -3
1batch	2 5
1be	0 -11 1 -10 2 17 3 -18 4 -12 5 -8 6 3 7 -10
1beat	2 13 3 5
1becaus	0 -4 2 11 4 -13 5 10 7 -7
1becom	5 6
1bed	2 9 4 5
1been	0 -9 1 -13 2 -11 3 -6 6 7 7 5
1befor	2 3 6 9 7 -11
1begin	2 7 5 -5 6 13
1behav	1 5
1behind	2 10 5 -8 6 -2
1being	2 19 5 -7
1believ	7 -4
1belong	4 7 6 -3
1below	1 -5 3 7
1benchmark	3 8
1bend	1 4 2 6
1beneath	3 5
1besid	1 10 7 6
1best	2 -6 4 5
1better	0 7 1 -7 6 6
1between	1 -8 2 -6 3 -10 6 4 7 7
1bid	5 5
1big	1 -5
1bill	0 10 1 5 3 -4
1bin	1 11
1bit	0 16 2 -6 4 10 5 6
1blank	2 4
1block	2 7
1board	3 10
1boat	3 3
1bonus	4 -4 7 6
1book	0 -8 1 3
1borrow	5 9
1both	1 7 4 -4 7 -5
1bought	1 -5 5 -4
1bound	4 5
1box	3 5 5 4
1boxe	5 -5
1boy	1 8
1brak	0 8
1branch	1 4
1brand	0 8 7 3
1bread	3 5
1brief	7 5
1bring	0 -6
1broken	5 9
1bucket	1 -4
1build	7 -4
1built	0 9 5 7 7 4
1bus	2 -5 4 -5 5 3
1buse	0 10 1 2
1busiest	0 12
1business	0 -7 3 5
1but	0 -4 1 -12 2 -11 3 -4 5 -9 7 9
1button	3 4
1buy	0 -9 1 -4 3 8 5 10
1by	0 26 6 -10 7 -4
1calculat	2 8
1call	3 -10 6 -2
1caller	5 5
1came	0 9 1 8 3 -9 4 7 5 -7
1camera	3 4 5 -4 6 -3 7 5
1can	0 5 1 6 2 13 3 -17 4 12 5 -7
1can't	2 -6
1cancell	3 7 6 4
1cancellation	3 6
1cannot	2 12
1cant	5 -6
1car	7 3
1card	6 -3
1care	2 9
1careful	2 6
1carry	2 6 6 -2
1case	0 -5 6 12
1caus	3 -4 5 10
1cellar	0 4 1 4
1census	6 2
1certain	2 9
1chair	6 -2
1chang	3 10 5 9 6 3 7 2
1charg	0 7
1charger	5 7
1cheap	2 8 3 8 4 3 5 7
1check	0 -12 2 -8 6 -4 7 8
1chief	3 -5
1child	1 3
1children	5 -5
1choic	2 13 5 7
1choos	3 4 6 5
1chos	2 8
1chosen	2 6 3 8
1churn	4 -4 5 10
1city	0 -7 3 5 4 8 5 -5
1claim	7 3
1class	5 5 7 -4
1classifi	4 11
1claus	4 5
1clean	3 6
1clear	3 7 5 -6 7 4
1cleverer	3 6
1click	0 -8 5 -6
1client	0 -6 6 3 7 7
1clinic	4 11
1clos	0 7 2 -6 6 -4
1code	0 11
1coffe	0 8 5 -5
1coin	1 4 4 4 5 7
1cold	4 5
1colleagu	2 5
1column	1 4
1com	0 12
1come	0 -11 1 -7 3 -5 4 -12 5 7 7 -2
1comfortabl	6 3
1commit	2 11
1committe	6 2
1communication	7 5
1company	0 6 1 -6 2 8 3 -5 6 -3
1compar	1 12 3 -5
1comparison	0 9 4 8
1complaint	7 5
1concern	7 5
1confidenc	2 11
1confidential	0 -6
1confirm	6 4
1continu	6 3
1contract	0 8 1 -5 2 -6 7 6
1contractor	0 -5 6 4
1copy	1 -3 5 3
1correct	1 7 5 13
1cost	1 -4 2 16 4 14 7 -6
1could	0 10 2 -5 3 -12 5 -7 6 -5
1counsel	6 3
1count	0 9 3 -7 5 9 6 -5
1counter	0 8 3 -5 5 4
1country	7 5
1county	2 4
1cours	0 -7 6 -3
1cousin	1 -4 7 4
1cover	2 5
1crash	2 4
1crat	0 6
1crew	5 5 6 5
1cross	0 8
1cry	5 6
1current	7 4
1curv	0 11 3 11 7 -5
1customer	0 6 1 5 2 7 3 4 5 17 6 3 7 13
1cut	0 7 5 8 6 -4
1daily	0 12 4 4
1dark	1 7
1dashboard	3 6
1data	0 -15 1 -7 2 12 6 20
1date	2 11 7 8
1daughter	5 5
1day	1 -6 5 7 7 3
1dead	2 8
1deadlin	2 -4 5 4 6 3
1dear	2 -5 3 8
1decid	3 -6
1decimal	5 8
1decision	3 -6 6 12
1declin	4 7
1deep	5 4
1defect	3 6
1delay	5 8
1deliver	2 5 5 5
1delivery	5 8
1department	4 4
1describ	5 5
1desk	5 5
1did	0 -6 1 14 2 -7 3 -13 4 -4 5 -11
1didn't	2 -4 6 3
1die	1 6
1differ	1 12
1direction	1 8
1director	0 -5 2 -5 7 -5
1disagre	1 6 2 11
1disappoint	2 5 4 4
1discuss	0 -8
1discussion	3 -7
1district	0 10
1dive	2 12
1do	1 3 2 -12 3 -7 4 -6 6 8 7 2
1doe	0 -10 6 -4 7 -4
1doesn't	0 -8 1 9 2 -4 5 20 6 -4 7 -4
1doing	4 -3
1dollar	7 3
1don't	0 -4 2 16 3 3 6 -2
1done	1 -6 3 17 6 7 7 4
1dont	2 -9 6 -3
1door	2 28 5 -3
1dose	3 4
1doubt	5 7
1doubtless	3 7
1down	1 -9 5 -8 6 4
1draw	0 10 1 -4
1drawer	4 8
1driv	1 5
1driver	1 -3 5 13 7 -3
1drop	1 6 2 -6 7 7
1dry	1 7 5 4
1due	6 -4
1dur	5 5
1each	0 37 1 -12 2 -12 3 -10 4 10 6 -8
1earn	2 16 4 5
1easy	2 8 5 4
1eat	0 5
1either	3 5 4 -4 5 -6
1else	2 -7 6 -3
1em	0 -6 3 -4
1empty	1 -4 2 9 3 -4 6 7
1end	1 -6 5 -6 6 -4
1engineer	0 -7 7 6
1enough	2 -5 5 6
1enter	5 -4
1entir	0 6
1envelop	7 6
1error	5 6
1estimat	1 5 3 6
1even	3 -3
1ever	2 10 5 5
1every	0 13 2 -12 5 -5 6 -6 7 -7
1everybody	2 -4
1everyon	6 -4 7 5
1everyth	1 -5 2 -7 5 -5 6 2 7 5
1exact	4 21
1exactly	4 -4 7 -6
1exception	6 7
1exchang	0 9
1exercis	1 8
1exist	0 -8 2 10
1expensiv	2 7
1export	3 6
1extension	6 3
1extra	3 10 5 6
1face	0 5
1fail	5 5 6 -3
1fair	6 4
1fall	1 6 3 -7 4 5 5 -6
1fals	1 4 5 7 7 5
1family	3 -5 5 6 7 6
1fan	5 5
1far	4 4 7 -4
1farmer	0 7 1 8
1fast	2 6
1faster	4 4
1father	2 9
1fault	2 5
1featur	3 16 5 10 6 4
1fee	3 -4 4 6 5 16
1feed	3 5
1feel	6 -3
1fell	4 7
1fella	5 5
1few	5 5
1fewer	3 8
1field	1 7
1fifth	0 5 4 6 5 6
1figur	4 7 5 -5 6 7 7 4
1fil	7 6
1file	0 -7 1 -4 5 -6
1fill	0 -6 1 -3 7 6
1final	3 6 6 7
1find	6 5 7 -5
1fine	0 -8 2 -7 5 6 7 3
1finger	5 11
1finish	5 6 6 5
1firm	6 -3
1first	1 5 6 -4 7 2
1fit	6 4
1fix	0 -6 2 18 3 7 7 3
1fixe	5 6
1flag	1 4 3 9 7 9
1fleet	0 10
1flight	1 5
1flip	5 9
1floor	2 5 4 -5
1folk	4 6 6 -3
1follow	7 9
1for	1 7 2 4 3 11 4 -12 5 5 7 -6
1forecast	3 4
1forget	7 6
1form	4 8 7 4
1former	0 -6 4 5
1forward	6 3 7 7
1fourth	2 9 3 8
1fram	5 9
1free	0 16 1 -3
1freez	2 5 3 5
1fresh	3 5
1friday	3 7
1from	0 12 2 5 3 7 6 -4
1front	3 8
1frugal	2 -4 5 5
1frugality	2 8
1fuel	4 3 5 5
1full	4 -6
1further	7 6
1gap	1 4 3 5
1gate	0 6 4 5
1gave	4 -5
1general	6 5
1get	3 -5 5 18 6 -3 7 -12
1give	0 15 2 -7 4 13
1given	3 4
1go	1 -6 7 11
1go-liv	3 5
1goal	5 9
1goe	0 -10 2 -6 3 27 4 -8 6 -5
1going	0 -6
1good	2 -6 3 -11 4 -7 5 -8 7 -8
1got	3 -6 4 -8 5 -6 6 -2
1grad	4 3
1grandmother	2 4
1grant	5 6 7 5
1green	3 -5
1grew	0 -7 4 8
1group	4 3 5 5
1growth	7 7
1guard	2 9 3 6
1guess	4 4
1guest	5 5
1guy	4 4
1h	0 9
1ha	6 -3
1had	0 -4 1 7 2 -5 3 -10 7 16
1hall	1 7 3 7 6 5
1hand	0 -7 4 3 6 6 7 -4
1handl	1 4
1happen	0 -6 1 12 6 -3
1happy	1 -3
1hard	5 6
1harm	0 6
1has	0 3 2 -10 3 -6 4 5 5 -5 6 8 7 -5
1hav	1 4 5 17
1have	0 -12 2 -11 3 -8 4 -5 5 -11 7 -19
1he	0 -16 1 -15 2 -6 3 -5 4 -4 5 -10 7 -5
1head	1 -5 2 -6 4 5 7 -5
1headcount	0 7 4 12
1hear	1 -3
1heard	0 6
1heart	7 9
1heavier	5 10
1held	2 -6 6 -3 7 5
1help	1 4 5 14 6 6
1her	0 -12 2 21 4 -5 7 -6
1here	0 -10 2 9 3 -7 4 -9 5 5 7 11
1herself	2 5
1hid	5 8
1hide	5 9
1high	1 -3 2 5 4 3
1him	0 -8 1 -5 4 -3 5 10 6 -4
1hir	2 5
1hire	5 6
1his	1 6 2 7 3 -7 4 -5
1hit	2 12 7 3
1hold	1 -5 2 -6 3 -6 4 -5 6 14
1home	0 -7 1 -5 3 -5 4 4
1honest	0 5 2 -15 7 -4
1honestly	6 3
1honour	2 6 3 5 7 4
1hope	2 6
1hospital	1 -3 7 8
1hotel	0 5 3 6
1hour	0 12 5 9
1hous	1 -6 2 5 4 -4 7 -5
1how	0 11 1 5 2 -7 3 -11 4 -6 5 6 7 -8
1however	6 3
1hundr	4 4
1i	0 -7 1 3 2 9 5 -10
1i'd	1 11 2 8 3 9 4 -5 6 18 7 14
1i'll	1 -5 3 5
1i'm	0 -6 1 -6 2 -5 3 2 5 -8 6 -4
1i've	0 -8 2 -6 3 -9 4 -7 7 -4
1id	0 -9 1 -7 4 -5 5 -7 6 7 7 -4
1idea	4 6
1if	1 19 4 -4 6 -15
1ill	1 4 2 8 3 5
1im	0 -9 1 -4 2 -8 3 7 4 -5 7 -3
1imag	3 -4 5 7
1implement	7 8
1important	5 -4
1improv	4 8 7 7
1in	1 -11 2 -6 7 -4
1inconclusiv	3 7 6 3
1index	0 8 3 4 4 13
1industry	4 8
1inform	5 5 6 10
1insid	4 5
1instead	0 7 1 -7 4 7 5 -6
1internal	7 15
1interview	7 5
1into	1 -4 6 -4 7 7
1invoic	0 11 3 4 4 6 5 -5
1is	0 -10 1 -17 2 3 5 7
1isn't	0 -5 4 -6 5 14 7 -6
1isnt	2 -4
1it	0 -14 2 -5 5 -9 6 -3 7 6
1item	6 3
1its	1 -9 2 -13 3 -4 4 -8 7 -6
1itself	1 -3 2 -4 5 -4 6 2 7 -3
1ive	1 4
1jam	2 6
1job	0 18 1 -4 2 12 5 -4 7 -3
1judg	3 6
1june	3 6
1just	1 -6 2 -9 4 -5 5 -6 6 3
1keep	1 -4 3 -5 7 -3
1kept	2 -7 3 5 5 -4
1key	0 6
1kid	0 12 3 7
1kilometr	0 8
1kind	2 -6
1kitchen	0 -7 5 5
1know	0 -14 1 12 2 -11 3 -12 4 -6 5 -22 6 -6 7 -11
1lab	6 2
1label	2 8 5 6 7 6
1lad	5 11
1lady	0 -7 5 4
1lamp	5 8
1land	5 -5 7 5
1largest	5 5
1last	1 14 4 -6 5 6 6 -5
1late	0 13
1latency	3 4
1later	0 7 3 6 5 -6 7 4
1laugh	6 -3
1launch	1 16 6 4
1lawyer	4 -4 6 -4
1lay	0 9 1 12 4 3
1lazy	5 6 7 6
1lead	3 6 6 5
1leader	2 7
1leak	2 4
1lean	0 7
1learn	2 -11
1leav	1 -7 3 6 5 -6 6 9
1ledger	0 9 1 3
1left	0 -7 1 5 2 11 6 9 7 7
1len	5 4
1less	1 -4 4 6 7 -7
1lesson	5 9
1let	1 -6 2 7 5 -7 6 10 7 -7
1lid	2 4
1lie	1 8 3 -5
1life	2 -5
1lift	0 11 3 14 5 -5
1light	5 7
1like	0 -10 1 -11 2 -7 3 -8 4 -12 5 -17 6 -5 7 -7
1line	4 -7 7 -4
1link	0 4 1 -5 5 -5
1list	0 -3 1 5 2 7 4 -5 7 6
1littl	0 8 2 -7 3 -5 4 5 5 -7
1live	3 6 7 12
1load	0 10
1lock	3 3
1log	0 20 7 -3
1long	0 10 1 -5 2 10 3 -4 7 -4
1longer	0 7 1 -4 3 6 5 6
1look	1 15 2 -5 4 -7 6 -2 7 -5
1lorry	1 7 2 -5
1lose	0 -8
1loss	0 4
1lost	2 -8 5 8
1love	3 -5
1low	5 3
1lower	0 -5
1made	2 -6 4 9 6 5 7 6
1magnitud	4 3
1mail	6 8
1main	0 10
1make	0 7 1 4 2 -4 4 6 5 15 6 -5
1maker	0 7 4 -5
1man	0 -11 5 -15 7 -5
1manag	5 7
1manager	1 -4 2 -6 5 9 6 4
1many	0 8 1 5 2 -6 3 -4 4 -3 6 -7
1map	5 3
1march	4 3
1margin	2 4 7 10
1mark	3 5
1match	5 9
1matter	0 -9 2 -3 6 9
1may	0 8 3 8 4 8 5 -9 6 -8
1mayb	2 -9 6 -3
1me	0 -10 1 -15 2 15 3 -13 5 -9 6 -6 7 -8
1mean	0 -5 1 -6 2 -8 3 -7 6 -6 7 -4
1meant	7 5
1meantim	6 9
1median	0 7
1meet	6 7
1memory	7 4
1mend	5 11
1messag	6 -3
1meter	3 -5 6 -5
1metr	0 8 1 4 7 7
1metric	2 9
1middl	0 8
1might	1 -5
1million	4 6
1mind	5 -5 6 -2
1mine	0 4 1 7 2 10
1minus	3 6
1minut	0 5 3 -10 6 -3
1miss	0 9 5 -10
1mistak	0 -5 1 8 2 12
1model	3 5
1monday	4 4 6 3
1money	0 7 1 -5 2 13 4 -4 5 -6 7 -4
1month	0 7 1 -2 4 12 5 -4 6 -3
1monthly	0 8
1more	0 -11 1 5 3 -3 4 -11 5 9 7 -8
1morn	1 -3 4 -5 5 -6 7 -6
1most	0 -5
1mother	5 -6
1mouth	2 4
1mov	0 -11 1 6 6 5
1move	2 14 3 11 5 6
1much	0 7 1 4 2 -3 3 -4 4 13
1multiply	0 11
1must	0 -7 1 3 4 8 5 -4 7 11
1my	0 -7 1 -7 2 6 3 -7 4 -10 5 -10 6 -4 7 -7
1myself	0 -6 1 6
1name	0 14 1 -5 3 6 4 12 5 -6
1near	7 -4
1nearly	0 -6 2 4
1need	4 -3 5 17 6 -10 7 8
1neither	5 13
1network	4 7
1never	1 -5 3 5 6 -4 7 -5
1new	1 -4 2 -7 5 -6 6 -5 7 -5
1newspaper	2 4
1next	0 -8 1 5 4 -4 6 -3
1nice	5 -5 7 -3
1night	5 3 7 -3
1ninth	4 4
1no	1 -9 2 -4 4 13 5 -11
1nobody	2 6
1noon	3 4
1normal	6 3
1not	1 -13 3 9 7 4
1note	0 9 1 -4 2 -4 4 -3 5 -4
1noth	0 -8 1 6 3 -4 4 -7 5 -5 6 20 7 -4
1now	0 -14 1 -4 3 11 4 -6 5 -6 6 -6 7 -6
1number	0 -5 2 -6 6 6 7 -7
1nurs	5 -7
1o'clock	0 -6 3 6 7 -5
1object	5 5
1obsess	7 5
1odd	5 5
1of	0 6 1 -5 3 4 5 -13 6 -9 7 -12
1off	1 6 4 -4 5 6 6 -3 7 -7
1offer	4 4
1offic	0 6
1often	1 3
1oh	7 -4
1ok	6 -2
1okay	0 -4 1 -6 2 -5 3 -5 5 -5
1old	1 -8 2 -8 3 9 4 -9 5 -6 7 -4
1on	0 -9 1 10 3 12 4 -8 6 -3
1once	0 -8 1 -6 2 10 3 -7 4 -7 6 -3
1one	0 -4 2 6 4 9 6 -12
1one-way	2 11
1only	0 9 3 5 5 14 7 11
1open	1 4 2 18 3 7 5 8 7 -5
1opinion	0 -6
1opposit	5 6
1option	3 -4
1or	0 -16 2 -10 3 -10 4 -9 6 4 7 -9
1order	0 -5 3 18 5 -8 6 -4
1other	2 -11 3 -12 4 2 5 -8 6 8 7 -4
1otherwis	1 4
1our	1 -5 4 9 5 5
1out	0 -12 1 -5 3 3 4 -5 6 -5 7 7
1outag	1 5
1over	0 5 3 -8 4 -9 6 -4
1own	0 10 1 13 4 -7 7 -7
1owner	2 18 7 4
1page	0 5 1 9 4 -4
1paid	1 -5 4 8 5 7
1paint	1 6
1panel	0 6
1paper	0 -6 3 -9 4 5 6 -6
1parallel	1 3
1parcel	0 8 5 5
1parent	5 12
1park	6 3
1part	1 -3 2 -4 3 -3 4 6 7 -4
1partner	0 6 7 4
1party	2 6
1passenger	3 10 5 4
1patient	2 6 4 9 5 7 6 4
1pay	0 -4 1 -6 5 6 6 -3 7 6
1payment	0 9
1payout	0 10
1peopl	0 -5 3 -12 4 -8 5 -9 6 -8
1per	0 14 3 7 4 8 5 6 6 -3 7 -7
1percent	4 4
1perfect	2 9 6 -3
1perfectly	2 9
1permission	5 4
1person	1 -9 4 -3 5 -7
1pharmacy	0 7
1phon	0 7 1 11 3 -5
1photo	0 10 7 11
1phras	5 5
1pick	5 7 6 3
1pilot	3 6
1plac	0 16
1plan	0 -6 3 5 6 6 7 11
1platform	0 -7 6 2
1pleas	0 -6
1plus	0 -5 4 -5 7 5
1policy	3 7 7 8
1possess	5 7
1post	0 17 5 -4
1postcod	0 9
1pound	4 5 5 7
1practic	3 4
1predict	1 7
1press	0 -6 4 -5 5 -5 6 -2
1pretty	1 4
1previous	1 6
1pric	0 11 3 13 4 6 5 7 7 13
1principl	2 -6 5 -9
1print	0 8 2 -7 7 -9
1printer	3 6 6 -3
1privacy	2 5
1probably	4 -4 7 -4
1product	2 -6 7 4
1production	6 3
1project	6 8
1promis	0 -6 2 9
1proof	5 4 7 4
1propos	0 5
1protect	6 5
1provid	4 5
1provider	1 7 3 -4
1public	0 8 1 4 4 5 5 -5
1publish	0 15 3 -5 4 5
1pull	1 -5 2 6
1pump	0 11
1purchas	6 4
1purpos	3 5
1push	6 4
1put	0 -6 1 4 3 -4 5 -11 6 6
1quality	2 -4 5 10 6 4
1quarter	0 18 1 -6 3 -6 4 10 7 6
1question	1 -7 2 -8 3 -5 5 5
1queu	6 -3
1quick	2 5
1quicker	5 10
1quiet	3 -5 7 5
1quot	0 19 4 17 7 4
1quotation	2 6
1rain	5 5
1ran	1 5
1rang	0 -7 3 5 4 -5
1rate	0 5 1 5 3 6
1rather	0 -5 1 -3 2 5
1ratio	4 7
1raw	1 4
1read	1 -9 4 5 5 5 6 -4 7 5
1reader	1 -4 5 10
1ready	6 4
1real	1 7 2 -4 6 -6
1really	1 7 2 -7
1reason	2 13 5 -6 7 5
1receipt	0 7 6 -3
1receiv	7 5
1recommend	3 7
1record	0 7
1red	0 -4
1refund	0 11 3 5 7 5
1refus	3 7
1regional	0 6
1relativ	4 13
1releas	3 9 5 9 6 3 7 7
1reliabl	5 9
1remain	4 7
1remember	7 -5
1remov	4 9
1renew	3 6 6 3
1rent	0 10 2 6 4 6 5 -4
1repair	5 7 6 6
1repeat	0 5
1report	4 5 7 -5
1request	7 6
1requir	2 5
1research	6 5
1resolv	6 8
1respect	2 -5
1respons	6 3
1rest	0 5 6 8
1restaurant	7 6
1restor	6 5
1result	1 11 6 7 7 12
1return	0 9 2 -5 6 6
1revenu	7 4
1review	7 8
1revisit	3 4
1right	2 -8 3 -7 4 -5 5 -14 7 10
1rightly	5 4
1ring	0 6 1 -4 6 3 7 -5
1risk	6 4
1road	0 5
1roadmap	7 9
1roll	0 12 3 11
1roof	3 7
1room	6 -3
1root	2 5 3 4 7 5
1roughly	0 9 4 10
1round	4 14
1rout	3 4
1row	5 5
1rule	3 10 6 4 7 5
1run	0 7 1 7 2 7 4 -4
1safe	4 8
1safety	2 -5
1said	0 -12 2 -8 3 -6 4 -5 6 -4
1sale	3 -5
1same	1 22 3 -7 4 -8 5 8 6 -5 7 -10
1sampl	2 6
1sat	0 4
1say	0 -8 1 -5 2 -16 4 7 7 -4
1scal	0 11
1scanner	6 -3
1school	7 4
1scienc	6 6
1screen	1 -4
1seal	4 4
1search	0 12
1season	3 9
1second	0 10 3 10 6 -5 7 7
1secret	2 12 4 -7
1security	0 8
1see	1 29 2 -7 3 -6 4 -6 7 -8
1seem	2 -4
1seen	0 -6 3 -4 6 -3 7 8
1segment	4 4
1sell	5 5
1seller	1 5 7 4
1send	1 -5 3 7 5 -6 6 7
1sens	3 6 7 11
1sensor	0 -8 1 12 6 4
1sent	5 6 6 8 7 5
1sentenc	2 4
1separately	3 -4
1serv	5 18 6 5
1server	1 -4
1servic	3 9 7 10
1session	0 9
1set	0 13 1 9 3 7 7 -3
1settl	3 5 6 4
1shall	4 13 6 -4
1shap	0 14 3 -3 4 21
1shar	7 5
1she	0 -10 2 11 4 -4 5 -12 6 3 7 -5
1sheet	2 5 7 8
1ship	3 15 4 -4 6 -2
1shop	0 7 1 -4 2 -5 3 9 5 -9
1shopper	5 12
1should	1 -6 3 -8 4 -6 6 2
1shouldn't	2 5
1show	0 8 3 14 4 7
1sick	5 3
1side	2 10 7 3
1sign	0 -8 1 -7 2 -7 3 6 4 -6 6 -9
1silenc	2 11
1simply	7 10
1sinc	0 17 4 5 5 -5 7 6
1sit	0 7 3 -7 6 8 7 -4
1site	5 10
1skip	0 18 7 10
1sleep	2 7 5 7 7 5
1slip	4 5
1slop	1 10
1slow	0 -8 1 3 2 8 5 14 6 -2
1slower	0 9 5 6
1slowest	1 5
1small	2 8
1smaller	0 9 5 6
1so	2 7 3 -9 7 7
1some	0 -12 1 -5 2 -11 3 -7 4 -5 5 -9 6 -4
1somebody	0 -6 1 -10 2 -9 3 -10 4 -5 5 -20 6 -6 7 -5
1someon	5 -5
1someth	0 -8 1 -3 2 8 3 -9 4 -11 5 -7 6 -6
1somewher	4 4
1sooner	2 9 5 6
1sort	2 -6 3 -4 5 -4
1sound	7 -3
1spe	2 4 3 8 5 12 7 10
1speak	3 -4
1spend	2 16 4 -3
1split	0 10 4 4
1sponsor	7 3
1spr	1 7 3 -5 7 5
1staf	0 11 6 6
1staff	4 4
1stag	4 4
1stakeholder	6 5
1stamp	0 14 1 7 4 4
1stand	0 11 2 11 3 -7 5 10 6 3
1stand-in	0 10
1standard	2 -4 4 5
1start	2 7 3 11 4 8 7 4
1stat	0 7 3 10 5 4 6 3 7 3
1station	0 -5
1stay	0 -11 1 -9 2 10 4 7 5 -7
1steer	6 5
1step	3 4
1still	1 10 5 -5 7 -5
1stood	3 -5 4 4
1stop	3 6 5 -6 6 5
1stopwatch	1 6
1stor	4 12 5 -8 7 -3
1straight	7 6
1street	3 7
1study	2 22
1such	4 5 5 -6 6 4
1suffer	2 5 5 9
1suit	0 5
1sum	0 -5 2 -5 3 -3 4 -4 5 -5
1summary	2 8
1summer	1 3
1supplier	3 7
1support	1 4 3 7 7 3
1suppos	5 6 6 -3
1sure	0 -9 4 -6 6 -4
1surely	7 6
1survey	1 4 2 -6 4 -6 6 7
1system	5 6
1tabl	0 -6 3 -7 6 -5
1take	0 16 1 -12 2 -11 3 -12 4 -6
1talk	4 -3
1tank	0 7
1tap	0 8 5 6
1tape	1 8
1target	5 9 7 6
1tea	7 4
1teacher	3 5 7 5
1team	5 -6 7 -5
1telemetry	1 3
1telephon	2 -6 3 -6 7 4
1tell	0 7 1 -7 4 9 6 10
1tenant	4 5 5 6
1tenth	3 6
1term	4 9
1test	0 -7 4 -4
1than	1 -4 2 23 3 10 4 3 5 -9 6 -4 7 -12
1that	0 -5 1 -7 2 8 3 -7 5 10
1the	1 5 3 -4 4 5 5 6
1their	0 11 1 8 2 19 3 -6
1them	0 11 1 4 2 -3 4 8 6 4 7 8
1then	2 -7 3 -6 6 5 7 17
1ther	1 2 2 -12 5 -6 7 -6
1therefor	6 5
1thes	2 -9
1they	2 -4 4 -12 5 -6 6 5 7 6
1they'd	6 -2
1they'll	6 3 7 4
1they'r	0 -6 7 5
1theyd	4 5
1theyr	1 5 5 -5
1thing	0 -6 3 -14 6 -10 7 -11
1think	1 -9 2 -6 3 -6 4 -9 5 5 6 4
1third	0 6 3 6
1this	0 -17 1 -15 4 -11 5 -5 6 -5
1thos	0 7 1 8 3 -8 4 -7 7 -8
1though	2 -5 3 -4 6 -4
1thought	7 5
1thousand	5 -5
1through	0 6 3 -6
1throw	1 4 3 -4
1tick	7 5
1ticket	1 5
1tight	6 5
1till	1 -9 2 -6 3 4 6 15 7 -5
1time	1 -8 3 -5 5 4 7 -6
1timetabl	3 5
1to	1 3 4 7 6 7 7 -8
1today	0 11 1 -6 2 16 3 23 4 6 5 8 7 -5
1together	0 5 4 6 5 5
1told	3 4 4 -4 5 -4
1tomorrow	2 8 3 14 4 -4 7 -4
1tonight	3 24 4 -7 7 4
1tonn	1 6 3 5
1too	0 -9 1 4 4 -7 5 -4 6 -2 7 7
1took	1 -4 6 4 7 -3
1tool	2 5 3 6 4 5 7 5
1top	0 -5 4 5 7 -6
1topic	6 4
1total	1 7
1touch	6 12
1town	0 18
1trac	1 6
1trad	4 5
1traffic	0 9 1 7
1train	3 -5 7 -5
1treat	2 9
1tri	4 -4
1troubl	7 5
1truck	0 6
1true	1 11 7 5
1trust	2 7 5 -6
1truste	6 5
1truth	1 11 7 6
1try	5 -5
1tube	0 8
1tuesday	3 -4
1tunnel	1 4
1turn	3 -5 4 4
1turnover	1 4 4 -6
1twelfth	0 8 3 7 4 7
1under	0 7 1 -4 3 12 4 19 5 6 6 -5 7 -5
1understand	2 9
1undo	2 12 5 -4
1unit	7 7
1until	1 -6 2 -11 6 29 7 -5
1up	0 11 2 9 3 -7 4 -8 6 -4 7 -4
1updat	3 5
1upon	0 -7 2 -4 6 -3
1upstream	0 10
1us	3 -7 4 -7 6 10 7 -4
1usabl	4 5
1use	0 33 2 -10 4 4
1used	0 8 2 -5 7 10
1user	2 8 4 6 5 18
1validat	1 -3
1van	0 5
1vendor	6 -5
1version	1 4 3 7 4 6
1very	1 -5 2 -8 3 -7 5 -6 6 -4
1view	6 4
1viewer	5 8
1wage	5 5
1wait	1 -7 3 -4 5 5 6 6
1walk	1 5 2 11
1wall	2 -8
1want	0 5 1 -5 2 3 4 -6 5 22 7 5
1ward	0 7 4 -4
1warm	3 -4
1was	0 -4 2 -7 3 -10 4 11 5 -9 6 -10 7 10
1wasn't	5 7 6 5
1wast	5 4
1watch	1 4
1water	0 10
1way	0 -7 3 -8 5 4 6 -2
1we	0 6 3 11 6 5 7 -13
1we'r	4 4 5 4 7 8
1we'v	1 10 3 -5
1weak	5 7
1websit	0 5 7 -3
1week	1 3 3 13 5 11 7 4
1weekend	7 4
1weekly	3 6 6 3 7 8
1weigh	0 18
1weight	0 11 5 4
1well	0 -13 1 -3 2 -6 4 -4 5 -5 6 8 7 -4
1went	2 9 5 5 6 4 7 7
1were	6 -9 7 5
1what	0 9 1 -8 3 -8 4 3 5 6 6 -5 7 -8
1whatever	0 -6 3 5 6 3
1wheel	3 8
1when	1 -7 3 -11 4 -4 7 -3
1wher	1 9 2 6 3 -9 4 -4 5 -11 7 -8
1wherever	5 7
1whether	1 8 2 -6 3 -5 6 7
1which	0 8 5 -5 6 7 7 5
1whichever	3 8
1who	2 10 3 -11 5 14 6 -9
1who'd	2 7 6 4
1whoever	1 4 3 -5
1whol	1 -4 2 8 3 -5 5 -6 7 7
1whos	0 -5 1 3
1why	2 19 6 -5
1will	0 -8 1 -10 6 3 7 -5
1win	5 8
1window	4 6
1winner	0 5 1 -5 3 6 4 4
1winter	6 10
1wish	7 5
1with	1 7 3 7 4 -5 6 -9 7 -7
1withdrawn	3 4
1within	0 15 1 13
1without	1 12 3 15 4 -5 5 -6 6 6 7 6
1woman	2 4 5 5
1women	0 7
1wont	4 -4
1word	3 -5
1work	1 -6 2 8 3 -7 4 -7 5 -6 6 4
1workshop	1 4 2 6 6 -3
1wors	4 -7
1worst	0 6 1 5 4 4
1worth	1 12 2 9 3 6 5 7
1would	0 -9 1 -4 4 -8 5 9
1wouldn't	2 -5 4 -4 5 -6 6 -3
1wouldnt	2 -4 6 4
1wrap	7 5
1writ	2 -9 5 -5 6 5 7 -7
1written	0 5
1wrong	2 5 7 -5
1wrot	0 -4 6 7 7 -3
1yard	0 7
1yardstick	3 5
1yeah	0 -6 1 -7 2 -8 3 -4 4 -6 5 -7 7 12
1year	3 -8 4 8 5 5 6 -4
1yearbook	0 10 1 5 4 6
1yellow	1 5 3 3
1yes	2 -10 3 13 5 -5 6 -4
1yet	6 5 7 8
1you	1 -14 3 -18 4 -5 5 -4 6 -18 7 4
1you'd	2 6
1you'll	4 6
1you'v	7 4
1your	1 5 2 5 4 -8 5 10 6 -10 7 -6
2#count #count	0 11 1 -4 3 -4
2#count a	2 4 3 -4 7 15
2#count and	0 7 1 -8 2 -5 3 -7 4 11 5 -7 7 6
2#count are	4 12 5 9 7 4
2#count by	3 5
2#count cost	2 7
2#count different	5 5
2#count engineer	7 10
2#count figur	0 7 4 8
2#count for	0 -7 7 5
2#count from	7 5
2#count h	0 9
2#count i	0 -5 1 -4 2 6 3 -5
2#count i'd	3 -5
2#count in	1 -5 4 -5 5 -5 7 5
2#count is	1 -3 5 8
2#count largest	5 5
2#count more	5 10
2#count o'clock	0 -6 3 6 7 -5
2#count of	1 19 4 -5 7 -8
2#count on	0 -4 7 18
2#count part	5 5
2#count peopl	4 -4 5 9
2#count per	3 5
2#count quot	0 7 1 3
2#count site	1 3
2#count so	7 -3
2#count that	2 10 7 -4
2#count they	5 8
2#count thing	4 4
2#count to	3 -5 5 4
2#count unit	7 4
2#count was	4 5
2#count were	1 -5 4 6
2#count with	0 -6 1 5 3 4 7 9
2#date and	1 4 3 -4 7 -4
2#duration ago	4 5
2#duration and	0 -6 1 5 2 -7 3 -6 4 -5 5 -4 6 -3
2#duration at	5 7
2#duration can	2 6
2#duration for	6 -4
2#duration i	1 -4 2 5 7 5
2#duration in	1 3 3 -6
2#duration of	0 -5
2#duration old	0 8
2#duration so	6 -3
2#duration the	6 4
2#duration to	6 4 7 10
2#money #count	7 7
2#money a	7 6
2#money and	0 10
2#money for	0 -6 7 4
2#ratio a	0 4 4 4
2#ratio in	0 11 4 5
2#ratio the	0 8
2#share a	1 4
2#share and	1 -3 5 4
2#share at	7 5
2#share i	1 4
2#share in	4 10
2#share of	0 14 1 -7 3 -9 4 8 5 -8 6 -2
2#share on	7 3
2#share the	3 7
2#share we	3 5
2^ #count	7 11
2^ ^	7 8
2^ a	5 5
2^ and	3 -6 4 -6 5 5
2^ are	5 6
2^ as	0 12
2^ at	3 10
2^ becaus	3 6
2^ each	1 4 7 3
2^ even	0 8
2^ for	2 7
2^ had	4 4
2^ has	0 9 1 -4
2^ i	3 -8 7 -3
2^ i'd	6 3
2^ if	2 3 3 6
2^ in	3 6
2^ it	1 -5 3 -4 7 5
2^ of	0 -11
2^ on	3 6
2^ or	3 -6
2^ releas	3 6
2^ right	1 4
2^ so	3 5 4 7
2^ that	3 6 5 5 7 -5
2^ the	2 10
2^ to	3 -4 6 3
2^ was	2 7 7 4
2^ when	7 5
2^ wher	0 -7 1 3
2a #duration	1 7
2a ^	1 6 3 -5 7 5
2a bag	5 8
2a big	2 8
2a bit	0 14 4 6
2a broken	5 14
2a bus	0 -6
2a car	2 6
2a child	1 3
2a choic	5 8
2a contract	0 9 4 5 7 5
2a date	2 5
2a day	7 5
2a decision	3 -5
2a dollar	7 4
2a few	5 5
2a file	2 6
2a good	1 -3 2 -7
2a job	2 4
2a label	5 6
2a letter	4 4 6 2
2a littl	0 6 2 -4 4 7 5 -5
2a lower	5 6
2a month	7 -4
2a note	6 4
2a number	0 -8 3 7
2a pric	5 6
2a principl	2 -10
2a public	4 6
2a rang	3 5
2a shop	3 12
2a time	2 6
2a very	4 5
2a view	6 3
2a week	0 7 1 5 3 4
2a year	1 5 2 5 7 10
2about #count	0 7 1 -4 4 11 7 4
2about #duration	7 6
2about #money	7 5
2about #ratio	0 5
2about #share	0 7 3 -6 4 14 7 -5
2about and	3 6
2about it	2 5 4 -5
2about the	0 -8 4 -7 5 -4 6 -4
2about your	2 5
2abov #count	2 8 3 -4 7 6
2accept that	5 6 7 6
2action is	3 9 7 9
2activ user	7 5
2add that	5 5
2after a	0 5
2after the	0 -7
2again and	6 5
2again on	3 -3
2against the	0 -7 1 10 3 -5
2agre to	6 4
2all #count	3 4
2all about	2 5
2all and	6 5 7 5
2all that	7 6
2all the	0 -4 1 -5 4 -4
2also ask	1 5
2also the	4 5
2an hour	5 9 7 4
2an index	0 5 4 4
2an owner	2 9
2and #count	3 -10 4 6 5 -4 7 13
2and #duration	3 -4 7 6
2and #share	1 -6 2 7
2and ^	3 5 6 -4
2and a	0 4 2 8 3 -8
2and also	4 6
2and ask	0 10 1 6 6 14
2and both	1 -4
2and by	3 8
2and check	1 9
2and clos	3 8
2and come	6 4
2and commit	2 11
2and don't	1 4
2and each	5 11
2and every	3 4
2and everybody	7 5
2and fix	2 7
2and follow	6 4
2and for	3 -7 6 9 7 9
2and from	0 15 5 4
2and get	5 9
2and go	0 -5 1 -4
2and he	1 -4
2and i	0 -15 2 -3 3 5 6 -3 7 6
2and i'd	0 -5 2 4 5 5 7 9
2and i'll	2 6
2and id	6 -3
2and if	1 11 2 -6 3 18 5 4 7 -3
2and in	0 -14 4 -6
2and is	1 6 4 5
2and it	0 13 4 13 7 -4
2and its	7 5
2and keep	3 6
2and kept	3 4
2and leav	3 4 6 9
2and let	0 6 6 5
2and look	1 12
2and my	0 -6
2and no	3 5 6 -3 7 -4
2and not	2 9 4 -4 5 12
2and offer	4 5
2and one	0 -7 2 -6 4 -6 5 -5
2and our	3 5 6 5
2and put	0 6 1 7 3 -5
2and read	2 7
2and say	1 3
2and see	1 26 3 -7 6 -3 7 -4
2and shall	4 4
2and show	4 7
2and that	1 -4 4 11 5 -5 6 3 7 3
2and the	0 8 1 -9 2 -5 4 4 6 -14
2and then	1 5 5 -4
2and ther	3 -6 4 -6 5 -5 7 -4
2and they	0 -10 2 -5 7 4
2and thos	0 8 5 7
2and till	6 5
2and to	2 9
2and until	6 10
2and wait	6 15
2and we	0 4
2and what	0 7 1 -4 2 -6
2and why	0 6
2and you	0 8 5 7 6 6
2and your	5 6
2annual report	7 -5
2answer is	6 3
2answer was	5 7
2anyth i	6 3
2are no	1 4
2are not	5 6
2are peopl	2 5 5 5
2are right	7 11
2are the	4 5
2as a	4 10
2as an	0 11 2 8 7 -4
2as befor	6 3
2as far	4 6
2as given	7 4
2as i	4 5 7 4
2as it	6 5
2as long	2 4
2as our	3 5
2as the	0 16 4 8 7 -5
2as they	3 4
2as to	5 5
2as you	7 6
2ask #count	0 7
2ask a	5 -5
2ask about	7 4
2ask for	4 9 5 8 6 7
2ask how	0 7 1 -5 2 4 5 5
2ask is	5 11
2ask it	0 7 2 5
2ask the	0 -9 1 11 6 9
2ask them	6 4
2ask to	3 6 7 5
2ask was	7 7
2ask which	2 5
2at #count	2 -5 3 12 4 11
2at #duration	3 8
2at #share	7 10
2at ^	1 -3 3 -6
2at a	2 11
2at all	2 9 6 3
2at it	0 6 5 4
2at noon	1 -4 3 5
2at the	1 7 3 5 4 -8 6 6 7 -5
2at this	3 3 7 4
2await the	6 4
2back and	1 5
2back becaus	5 5
2back for	7 6
2back from	2 5
2back in	6 9
2back to	2 -6 3 6
2back with	0 7
2bad one	1 4 7 3
2be a	2 -7
2be decid	6 -3
2be done	6 5
2be honest	2 -6
2be made	6 6
2be someth	2 6
2be taken	2 6
2be to	3 4
2becaus ^	2 15
2becaus i	2 7 6 4
2becaus its	6 6
2becaus of	5 6
2becaus the	2 -4 5 5
2becaus we	5 6
2becaus what	5 6
2been a	1 -3
2befor #count	3 7 7 -4
2befor our	2 6
2befor the	1 -4 6 15
2befor you	1 5
2believ it	1 10
2belong to	6 -3
2benchmark would	3 5
2besid the	1 5
2better for	5 5
2between #count	4 10
2between us	4 -9 7 8
2board on	3 6
2both and	1 3
2both on	1 4
2bound to	4 5
2brief said	7 5
2build a	0 7
2built the	7 4
2but a	7 6
2but for	5 8
2but i	2 -5 3 3 4 9 7 16
2but i'm	2 5 6 4
2but if	0 6
2but it	0 17 2 -6
2but its	1 6 4 4
2but the	5 -3
2but they	2 5
2but this	5 10
2but to	2 6
2but with	2 6
2but you	2 -5
2buy the	5 5
2by #count	1 6 3 7
2by #date	3 8 7 4
2by #share	1 7
2by ^	2 10
2by a	5 -4
2by about	7 -4
2by heart	7 9
2by name	7 6
2by our	5 9
2by postcod	0 7
2by roughly	4 5
2by the	0 9 1 -7 3 8 5 -8 7 -6
2call ^	1 4
2call is	5 5
2call to	2 8 7 6
2came back	1 5 4 5 6 -4
2came from	7 7
2came in	0 6 1 5
2came out	1 9
2can be	0 -6 2 17 5 6 7 5
2can believ	1 3
2can decid	6 -3
2can do	5 5
2can give	4 3 5 7
2can i	6 4
2can say	0 17 2 5 4 10
2can take	6 5
2can tell	0 13 2 -5 4 14
2can turn	2 6
2can't be	6 3
2can't give	4 6
2can't tell	4 6
2cannot be	2 10
2cant give	4 5
2case i	6 7
2chang the	1 5
2check is	3 6
2churn figur	4 -4
2clos the	3 8
2coffe and	4 3
2come back	6 12
2come befor	2 4
2come first	2 10 5 -6 7 6
2come for	5 8
2come from	2 -5 6 -3
2come in	1 5 6 3 7 4
2come out	1 4 2 -5 3 5 4 -4 5 4
2come to	5 6
2compar the	1 5
2compar with	0 7
2confidenc and	2 6
2contract with	4 6
2cost a	2 8
2cost of	3 9
2cost per	4 3
2cost us	5 12
2could also	6 -3
2could be	1 7 6 4
2could have	4 6
2could just	0 11
2could take	0 -8
2count and	4 9
2count how	5 4
2count is	1 7 2 4
2count the	2 -6 4 -4
2customer come	7 6
2customer in	6 5
2customer want	7 4
2cut the	3 4 4 5 5 6
2data and	6 5
2data in	2 6
2data is	6 6
2date of	2 5
2day #count	0 -7 1 -7
2day after	0 5
2day and	7 3
2day i	2 11 6 5
2dead and	2 4
2decid on	6 -3
2did not	6 3 7 9
2did that	1 4
2did you	0 10
2differ by	1 9
2disagre and	2 11
2dive ^	2 11
2do have	0 6
2do i	5 5 7 4
2do is	5 -4
2do it	0 -6 1 4 7 7
2do not	3 6 4 8 5 7 7 7
2do noth	6 4
2do the	1 15
2do we	5 7
2do you	0 -6
2don't know	4 -4 5 -4
2don't need	5 8
2don't say	4 6
2don't see	2 6 5 10
2don't think	5 10
2done by	3 10 7 7
2dont need	1 3
2door so	2 10
2doubt that	5 9
2down and	7 10
2down by	4 6
2down for	3 6 5 6
2down in	3 5 5 4
2drop the	7 4
2each #count	4 20
2each of	0 6 1 4
2each one	3 5
2each other	1 -4
2earn ^	2 11
2earn trust	2 -7
2else you	0 6
2end the	0 -6
2enough for	4 3
2even the	0 10 4 4
2even with	6 4
2every #count	3 7 4 4
2every day	4 7 5 5
2everybody else	0 7 7 5
2everybody in	0 8
2everybody know	6 6
2everyth is	2 -5
2exact figur	4 9
2exact number	4 4
2far as	4 5
2fell by	4 4
2fewer than	4 4
2figur is	0 6 4 5
2figur was	4 -5
2find out	6 6
2find that	1 7
2find the	6 3
2first and	2 11
2first of	0 -11 3 12 4 -4
2first thing	6 -4
2first year	4 -2
2fish and	0 5
2fix it	2 12
2floor and	0 -6
2for #duration	0 4 1 -13 4 -4 7 -4
2for #share	1 8
2for ^	1 6 2 7
2for a	2 15 5 -8
2for all	3 6 6 5
2for an	5 7 6 2
2for and	6 -3
2for each	5 -5
2for every	0 8
2for her	5 5
2for his	6 4
2for it	1 -4
2for one	0 7 1 8 2 -5 3 7 4 3
2for our	4 10 7 5
2for peopl	0 7 5 4
2for that	0 -6 2 -6 4 8 5 6
2for the	0 10 2 7 4 6 6 8
2for thos	1 5 6 4
2for us	1 3
2for you	3 4 5 6
2for your	0 -8
2from #count	1 -5 3 -4 5 4 7 -7
2from #date	7 6
2from #duration	7 5
2from ^	0 -9 2 -7 4 -3
2from a	0 -6
2from her	2 6
2from last	1 -5
2from me	2 5 4 10
2from one	4 5
2from that	3 4 6 5
2from the	0 19 4 -11 6 -5
2from this	0 -6
2front of	2 5
2frugality is	2 6
2get #count	0 5
2get a	0 -8 3 5
2get it	4 6 5 9
2get that	5 5
2get to	2 8
2give a	0 6
2give me	2 5 6 5
2give the	1 4
2give them	7 8
2give up	7 6
2give you	4 10 5 -7 7 -4
2go and	1 6
2go by	0 10
2go for	3 11
2go in	6 3
2go on	5 5
2go to	3 5 6 3
2go with	3 7 7 9
2goe in	3 7
2goe on	3 5
2goe out	1 -3 7 -4
2goe to	3 11
2goe up	1 5
2good and	1 7
2good but	6 6
2good for	3 -4
2got a	0 14
2got the	0 9 1 5 6 -3
2got to	2 9
2grant that	5 6
2had #count	7 10
2had a	1 3 2 -6
2had been	7 4
2had not	7 6
2had to	1 6
2hand it	6 5
2happen to	1 10
2happy to	4 5
2has #duration	1 5
2has been	5 6 6 4
2has ever	5 6
2has to	2 6 6 -4 7 6
2hav a	5 7
2have #count	0 -3 1 13
2have alway	2 5 7 6
2have been	0 -5
2have had	1 6
2have it	2 6 3 10 6 5
2have put	1 -6
2have the	0 -11 1 11 3 5 6 4
2have to	2 7
2have you	5 9
2he is	5 3
2he say	6 5
2he want	6 3
2head and	3 5
2hear it	7 6
2her hour	3 3
2here the	6 3
2him the	5 8 7 5
2hold the	3 -5
2home with	4 7 5 4
2hour and	0 6
2how it	0 -7
2how long	0 14
2how many	0 13 1 6
2how much	4 5
2how often	1 4
2how the	7 6
2how to	6 4
2how we	5 10
2i accept	7 10
2i also	1 5
2i am	2 -7 3 -6 6 -3 7 -5
2i ask	0 9 3 -5
2i can	0 15 1 -7 2 -5 3 -7 4 26 5 5
2i can't	4 9 7 -3
2i check	1 7 7 -4
2i could	3 -8 4 -5
2i count	0 6
2i declin	4 9
2i did	0 -10 3 -5
2i didn't	6 4
2i do	1 6 4 7 5 4 6 3
2i don't	1 -5 2 5 4 8 5 7 7 -6
2i dont	7 5
2i gave	3 5 7 5
2i go	1 5 3 -3 4 2
2i grant	5 6
2i had	1 -5 3 -8 7 5
2i have	0 -9 4 -2 6 -6
2i keep	2 6
2i kept	3 7
2i know	0 -8 4 -6 6 -2
2i laid	1 4
2i learn	0 7 2 -7
2i leav	2 14 4 5
2i left	6 6 7 8
2i look	0 11 1 7
2i make	1 3
2i may	0 16 3 -6 4 16
2i mean	7 -6
2i must	4 8 7 6
2i never	2 4
2i only	2 5
2i open	2 12
2i order	3 10
2i pick	2 7
2i prefer	2 5
2i probably	7 -4
2i propos	0 7
2i put	2 7 7 2
2i ran	1 9
2i recommend	3 7
2i remember	7 -4
2i said	5 13
2i sent	6 7 7 6
2i shall	0 6 4 9
2i should	1 -5 6 3 7 4
2i shouldn't	7 4
2i sign	4 -6
2i start	2 5 3 3
2i stop	3 10 6 5
2i suppos	6 -2
2i take	3 5 7 5
2i tell	2 7 3 6
2i think	6 6
2i throw	3 -4
2i told	3 6
2i took	0 6 2 5
2i trust	2 -6
2i wait	6 14
2i was	1 -7 2 -5 6 3
2i will	1 -4 4 5
2i wont	4 -4
2i would	1 5 2 -4 3 4 4 -6 6 14 7 13
2i wouldn't	4 -4
2i wouldnt	2 -4 6 4
2i'd ask	1 8
2i'd do	0 14
2i'd go	0 14 3 -6 4 3 6 5 7 8
2i'd have	0 -5 3 9
2i'd lay	1 5
2i'd pull	3 5
2i'd put	3 10 6 5 7 2
2i'd say	0 -6 3 5 4 -4 5 16 6 3
2i'd sit	6 3
2i'd take	0 -10 3 -4 7 7
2i'd tell	6 5
2i'll not	2 6
2i'm afraid	0 6 4 4
2i'm happy	4 6
2i'm not	6 -6
2id be	2 5
2id put	6 5
2if ^	1 -4 3 7
2if he	5 -4
2if i	2 12
2if it	1 5 3 6 5 -7 6 -4 7 4
2if its	1 -5 3 6 5 9
2if my	1 5
2if not	1 4 3 10
2if the	1 8 2 -9 7 7
2if they	1 11 6 -3
2if you	0 10 1 -10 2 -7 3 -8 5 9
2im not	3 4
2implement it	7 8
2important than	2 4
2in #count	4 7 5 9 7 -3
2in #date	3 -5 7 -3
2in #duration	2 8 3 -6 4 4 5 3 6 4
2in ^	1 -12 2 -7 3 -8 5 4 6 -3
2in a	3 7 5 -11
2in an	0 5
2in and	1 7
2in another	2 5
2in between	6 6
2in confidenc	2 8
2in for	1 9 7 7
2in front	2 5
2in her	2 10
2in it	0 6 1 -5 3 5 5 -6
2in my	2 5
2in parallel	1 3
2in plac	5 5
2in practic	2 5
2in such	6 7
2in that	5 11
2in the	1 -3 2 -8 5 2 6 -8 7 2
2in their	0 4
2in ther	2 7
2in writ	3 8
2in your	1 3
2inform the	6 7
2into it	7 5
2is #count	0 7 4 10 7 3
2is #money	7 6
2is ^	7 4
2is a	2 -9 3 -6 4 -8 6 -4
2is as	4 4
2is clear	7 4
2is confidential	4 4
2is fals	1 4 5 4
2is for	6 3
2is from	2 4 4 4
2is how	5 8
2is i	6 3
2is i'd	6 5
2is in	5 3
2is it	5 3
2is its	4 -3
2is mine	0 6 4 4
2is no	5 4
2is not	0 -8 2 15 3 -5 4 -5
2is on	1 4
2is public	0 10
2is small	2 4
2is take	0 7
2is that	4 9
2is the	1 -6 4 3 5 23 7 4
2is their	2 4 4 6
2is to	2 -7 3 4 4 -4
2is true	7 5
2is what	3 10 4 -5 5 5 7 10
2is why	1 5 2 7
2is worth	1 5
2is wrong	1 5
2is your	5 7
2isn't a	5 6
2isn't it	3 4 5 -5
2it #count	4 -4
2it about	2 8
2it and	1 -4 3 6
2it anyway	2 5
2it as	4 8 7 4
2it at	3 5
2it backward	1 7
2it but	2 6
2it by	4 3
2it came	1 -5
2it come	1 -4
2it doesn't	1 7
2it done	3 5
2it fell	4 6
2it for	1 6 6 -3
2it from	4 4 7 7
2it goe	1 3
2it good	1 4
2it grew	4 3
2it has	0 17 5 5 6 2
2it her	6 4
2it i	6 -3
2it in	0 10 3 2 4 7 5 8 7 6
2it is	1 -6 4 -12 5 -5 6 -5 7 6
2it isn't	5 12
2it like	0 5
2it make	5 8
2it might	6 4
2it more	6 5
2it need	0 8
2it no	0 7
2it not	0 10 3 4
2it on	1 4 3 7 6 8 7 7
2it only	5 6
2it open	2 6
2it out	1 -5 7 5
2it say	3 4
2it stand	0 11 4 6
2it stay	4 -5 7 4
2it that	2 7
2it the	0 12 4 -4 5 6
2it ther	1 6 5 5 6 3 7 6
2it they	6 5 7 6
2it this	0 8
2it to	6 3
2it under	2 6 7 4
2it up	6 3
2it was	2 -6 7 8
2it went	3 5 4 10
2it with	1 6 3 -5 4 3
2it without	1 4 7 5
2it would	3 -4 4 6 5 -5
2its a	0 5 5 -5
2its about	7 15
2its in	4 4
2its not	5 -4 6 5
2its own	6 -4
2its the	5 11
2its under	1 -3 3 8
2job and	0 5
2just take	7 5
2keep it	2 6
2keep the	0 8
2kept the	3 10
2know by	0 6 7 5
2know how	0 -8
2know it	4 9
2know that	1 9 5 -5
2know the	1 3
2label is	2 8
2land within	1 3
2last #duration	3 -5
2last ^	0 8 1 5
2last one	3 5
2last quarter	7 9
2last time	1 -3
2last year	0 -6 4 -6 5 6
2lay the	1 7
2leav it	6 7
2leav out	4 6
2leav the	0 -6 3 4 4 6
2left on	5 4
2left the	6 11
2less than	0 9 4 12
2let him	6 3
2let the	6 4
2let them	0 5
2like #count	1 -4
2like you	7 7
2list of	0 -7 1 10
2littl under	4 3
2look at	5 -5 7 -4
2look if	1 10
2look to	0 10 1 -4
2made it	4 9
2made up	0 9
2make it	1 4 5 11
2make that	5 3
2make the	4 5
2manager and	6 2
2many of	1 8
2many peopl	1 6
2matter befor	6 4
2may be	3 6 7 3
2may not	2 5
2may say	0 11 4 10
2may tell	0 7 4 4
2mayb #share	5 5
2me and	4 -3
2me i'd	6 3
2me in	0 6 1 -5
2me is	0 7 4 5
2me it	4 5
2me on	0 8 2 5 4 7
2me so	1 5
2me the	6 4 7 5
2me to	4 4 6 -4
2me with	2 10
2mean you	0 -7
2meant to	7 5
2might look	6 4
2mine to	0 10 2 9 4 8
2minus #share	3 6
2money on	2 12
2month #count	4 -4
2month and	1 3
2month of	4 7
2more important	2 4
2more or	0 -4
2more than	0 -6 1 11 2 -5 5 -5
2more to	5 10
2morn and	0 9
2most of	5 6
2mov the	1 4
2move the	3 7
2must be	4 3
2my #count	1 4
2my #duration	0 10 4 3
2my answer	3 5 5 7
2my boss	7 4
2my call	3 7
2my country	7 5
2my father	2 9
2my head	4 4
2my manager	6 8
2my name	3 10
2my old	3 5
2my own	2 6
2my sampl	2 8
2my team	1 4
2my word	2 5
2name and	4 5
2name on	2 6 3 3
2name the	4 11
2need not	0 7 3 5 7 4
2need the	5 6
2need to	6 -6 7 4
2never got	3 5
2new one	5 -5
2next one	2 8
2next to	1 12 6 -4
2next week	3 7 7 6
2no ^	4 8
2no answer	6 3
2no data	6 6
2no decision	6 9
2no i	4 -4 7 3
2no need	7 6
2no one	2 11
2no the	3 5 4 -4
2no to	3 6
2nobody could	3 6
2nobody had	7 6
2nobody has	5 -5
2nobody in	1 4
2nor do	2 5 5 5
2not #count	0 7 3 14 7 -4
2not a	5 5
2not be	0 5 2 7 7 4
2not been	7 11
2not begin	6 4
2not by	2 4
2not check	7 4
2not for	2 -4 5 -5
2not from	0 7
2not give	0 5 4 12
2not hold	6 -4
2not i	1 5
2not in	3 7 7 6
2not make	0 10 4 8
2not mine	0 6 6 3
2not publish	7 9
2not say	2 6 5 -7
2not sit	6 -3
2not the	1 -4
2not ther	3 7
2not use	7 4
2not wait	6 -6
2note to	6 4
2noth i	6 5
2noth to	2 6
2now and	3 8
2number and	1 -4 4 5
2number at	5 5
2number but	0 11 4 6
2number i	4 -3
2number no	4 6
2number of	3 -5 4 7
2number one	1 4
2number to	5 7
2number were	3 6
2object that	5 6
2of #count	1 -4 4 -5
2of #duration	0 -10 6 -3
2of #share	4 -4
2of ^	0 -12 3 9 4 -5 7 -4
2of a	1 -6 3 -5 4 6
2of all	7 5
2of cours	6 -3
2of each	0 12 4 5
2of it	3 5 4 -9 7 5
2of magnitud	4 3
2of mine	2 6
2of my	1 4 2 7
2of next	3 5
2of one	4 -4 5 9
2of our	4 6 7 -4
2of that	4 6
2of the	0 6 1 11 2 -4 5 -3 7 -5
2of them	2 -8 4 -4
2of this	7 3
2of thos	0 -11 1 -7 4 -4
2of us	4 6
2of user	2 5
2of what	0 8 2 6 4 11
2of which	7 5
2off by	1 3 7 -5
2off the	1 -3
2often it	1 4
2okay so	1 -4 7 9
2old box	3 7
2old one	1 -4
2old peopl	7 4
2old pric	3 6
2on #count	1 11 3 8
2on #date	3 12
2on ^	1 -4 2 5 3 8 6 -4 7 -8
2on a	0 -7 1 3 3 -7 4 9 5 -4 7 5
2on and	5 6
2on each	7 3
2on hold	6 10
2on it	0 6 1 6 7 -5
2on most	2 6
2on paper	1 4 7 6
2on that	0 6 2 -5 3 7 4 5 7 5
2on the	1 -10 2 16 3 9 6 -6
2on their	0 8 5 5
2on your	1 3 2 -4
2once and	5 8
2once the	6 -3
2one #count	4 10
2one at	2 6
2one by	7 4
2one can	2 5 7 5
2one cost	4 4
2one for	5 -5
2one i	2 4
2one in	1 10 3 8
2one is	5 -5 7 3
2one may	3 5 7 4
2one of	1 -4 2 -8 3 -6 5 -6 7 -5
2one on	2 7
2one or	5 7
2one out	2 4
2one question	0 7
2one season	3 7
2one that	5 -4 7 3
2one thing	4 8
2one to	7 7
2one was	0 10 4 4
2one who	0 -6 2 17 5 7 7 4
2one with	1 6 2 -4
2one would	5 5
2one-way door	2 11
2only and	0 12
2only make	5 8
2only one	2 5 5 -5 7 10
2only that	4 6
2only the	0 9 3 -4 4 10 5 7 7 3
2open a	5 5
2open it	5 5
2open the	2 11
2or i	3 9
2or less	0 -4
2or the	6 3
2order of	4 5
2other #count	0 5 4 6
2other way	4 3
2our own	1 4
2our was	5 6
2out at	1 5
2out in	3 5
2out of	1 -4 2 3
2out on	1 -3
2out the	4 6 5 4
2over it	7 7
2over last	1 4
2over on	5 6
2over the	1 4
2own #count	1 5
2paid for	2 -7
2paper i	2 6
2paper with	4 7
2pay a	5 5
2pay and	7 5
2pay for	3 -4 4 5 5 10
2pay the	2 4 5 -5
2peopl and	1 4
2peopl are	2 6
2peopl do	7 4
2peopl in	3 6
2peopl on	5 5
2per #count	3 5
2phon call	2 5
2pick the	1 -4 2 5
2plac of	5 6
2plan on	7 4
2plan the	6 4
2pric i	0 6 4 6
2pric in	5 7
2pric is	4 4
2pric list	0 -5 7 5
2pric of	5 4
2pric per	0 9
2principl i	2 -5
2print the	3 12
2probably shouldn't	7 -4
2public and	2 6
2push the	6 5
2put #count	4 6
2put a	0 14 3 -4
2put it	6 7
2put my	0 6
2put one	1 5
2put the	0 -6 4 5 6 4 7 3
2quarter and	4 4
2question is	5 5
2queu for	5 6
2quot me	0 8 4 5
2rather than	2 5
2read it	5 6
2releas and	1 4 3 3
2remov the	4 9
2request and	4 5
2rest is	0 7
2rest of	2 6
2return on	0 6
2right and	1 4
2right in	2 7
2right to	2 8 6 3
2ring #count	0 14
2ring the	3 7
2roll back	3 7
2roughly #ratio	0 7
2roughly #share	4 12
2run it	1 5 5 6
2run the	1 5
2said #count	1 4
2said so	7 5
2said that	5 10
2said the	7 4
2said you	1 3
2same day	5 9
2same exercis	1 8
2same way	1 4 2 5
2same with	1 -5
2sampl is	2 6
2say about	3 6
2say customer	7 9
2say is	4 10 6 4
2say it	1 -4 4 5 7 -5
2say let	6 6
2say no	7 -4
2say someth	1 5
2say that	4 13 5 -7 7 6
2say the	5 5
2say to	1 5
2say we	2 5
2say yes	3 3
2say you	0 9
2second analyst	1 9
2second sourc	1 -5
2see a	2 6 5 14
2see how	0 -7 1 7
2see if	1 16
2see on	1 -4
2see the	3 7 7 6
2see wher	0 6
2see whether	1 4 6 3
2send it	3 9
2send the	6 6
2sent the	7 6
2servic and	2 6
2shall not	0 8 4 10
2she want	2 7
2should ask	5 7
2should have	2 7
2should wish	2 6
2show the	0 7 1 4 2 5 3 6
2sign for	0 -7 2 -6 3 9
2sign it	1 -4 3 5 4 4
2sign on	7 10
2sign paper	4 7
2sinc #date	6 -3
2sinc the	5 11
2sit in	2 7 5 7
2sit tight	6 4
2skip it	7 9
2so #count	5 11 7 6
2so ^	2 4
2so a	2 4
2so for	3 4
2so from	0 5 6 4 7 5
2so i	0 10 1 20 3 12 4 5 5 -5 6 2 7 13
2so i'd	0 11 1 5 3 -5 5 4 6 6 7 5
2so i'm	4 4
2so id	2 5
2so if	1 -5
2so it	0 -10 2 12 3 4 4 -5
2so let	3 4
2so much	4 4 5 4
2so no	4 4
2so on	1 3
2so take	4 5
2so that	2 -11 4 -4 5 -7 7 6
2so the	1 -7 5 9 6 -4 7 7
2so then	1 -3 6 3
2so ther	1 8 2 9
2so we	0 12 6 4
2so what	0 -5
2so you	7 4
2some of	7 8
2someth like	1 -3
2somewher in	4 4
2spr and	1 4
2stand at	5 4 6 5
2stand in	4 6
2stand-in for	0 6
2start from	2 8
2stay in	4 7
2stay on	2 9
2stay with	4 5
2steer committe	6 5
2still had	1 3
2stood at	0 10 4 6
2stop the	3 8
2study it	2 7
2such case	6 5
2such thing	4 7
2suppos that	2 5
2take #count	0 7 7 -4
2take #duration	5 5
2take a	2 5
2take it	1 4 4 8
2take that	7 4
2take the	0 -3 2 -6 3 -6 4 -6
2take your	0 12
2team had	1 4
2team to	6 6
2tell it	0 4 4 4
2tell me	0 10 3 6 7 10
2tell the	2 -5
2tell us	6 6
2tell you	1 -3 2 5 5 14 7 -7
2test the	1 4
2test with	0 7 1 5
2than #count	4 4
2than #share	2 -6
2than a	3 5
2than one	4 7
2than the	2 4 5 7
2than to	2 7
2that ^	1 5
2that already	3 5
2that and	1 4 3 4 5 5 7 3
2that as	4 3 7 4
2that basis	3 4
2that but	4 4
2that day	6 4
2that for	6 3
2that i	1 -3 2 7 4 -4
2that i'd	2 5
2that in	2 7
2that is	2 7 4 -4 5 -7
2that it	4 12 5 -4 6 -3 7 -10
2that its	4 -5
2that may	2 8
2that more	4 4
2that much	1 9
2that no	5 8 7 4
2that not	4 -3 7 4
2that number	4 5
2that on	1 4
2that one	2 -7 4 17 5 -6 7 3
2that report	7 6
2that that	4 -4
2that the	0 -5 1 4 2 13 3 -10 5 5 6 -4 7 6
2that ther	5 5 6 5
2that they	7 5
2that to	5 -4
2that was	2 7
2that we	2 -6 4 5 5 9 6 10
2that what	2 4
2that year	5 5
2that you	2 -5 4 -5
2that your	5 -4
2the #count	0 -8 3 13 4 -8 5 7 6 -5 7 -11
2the #date	1 6
2the #ordinal	3 12
2the ^	0 10 3 11 4 -4
2the absolut	0 8 4 4
2the agency	6 5
2the app	4 4
2the archiv	6 3
2the audit	6 3
2the autumn	6 6
2the averag	5 11
2the backup	2 5
2the bad	7 3
2the band	0 -6 1 3
2the bank	4 7 5 5 6 -3
2the batch	2 5
2the best	4 6
2the big	2 -5 5 -4 7 4
2the bill	4 8
2the block	2 7
2the board	3 13
2the box	5 5
2the brief	7 5
2the build	4 3
2the bus	0 -9 1 3
2the business	4 5
2the call	1 -3 5 4
2the card	6 -2
2the case	3 4 6 4
2the census	6 2
2the cheap	0 6 4 6
2the choic	2 9
2the claim	7 6
2the client	5 9 6 3
2the clinic	4 11
2the coffe	4 3
2the comparison	6 4
2the complaint	7 6
2the contract	6 2
2the contractor	0 -5 6 6
2the correct	7 4
2the cost	0 -6
2the council	0 5
2the count	1 7 2 5
2the counter	2 6
2the county	2 4
2the crew	5 5
2the current	0 7 7 4
2the customer	2 -5 5 -7 7 6
2the daily	4 6
2the dark	1 9
2the dashboard	3 6
2the data	7 5
2the date	2 -5
2the day	0 5 2 13 5 -5 6 -3
2the deadlin	5 4 6 3
2the delivery	5 7
2the desk	3 7
2the differenc	0 6
2the discussion	3 -6
2the drawer	4 8
2the drop	0 5
2the end	0 -12 2 -6 6 -4
2the error	5 5
2the even	7 -4
2the extra	3 5 5 6
2the fair	6 5
2the family	7 7
2the farmer	1 8
2the featur	3 7 6 4
2the feed	3 5
2the fifth	5 6
2the final	6 7
2the first	0 6 1 -6 2 -11 4 6 6 -5
2the follow	7 4
2the forecast	3 5
2the form	7 5
2the fourth	2 5 3 8
2the front	5 5
2the full	5 7
2the general	6 5
2the guest	5 6
2the head	6 4
2the high	0 5
2the hous	2 8
2the index	0 -6 3 6
2the invoic	0 10 4 7
2the lab	6 2
2the lad	5 6
2the lady	5 8
2the last	4 -3
2the launch	6 5
2the leaflet	3 3
2the letter	5 7 7 3
2the list	0 -6 1 4 2 10 3 -5 7 4
2the log	5 10
2the logo	1 4
2the machin	4 5
2the mail	6 3
2the man	2 5
2the manager	6 -3
2the matter	6 12
2the meantim	6 9
2the meet	3 5
2the meter	0 -7 5 5
2the ministry	0 -8
2the miss	3 4
2the month	0 -7 1 -5 2 8 3 11 7 5
2the most	0 -6
2the name	2 -4
2the network	4 7
2the new	3 5
2the next	0 -7 2 4
2the night	0 9
2the ninth	4 4
2the number	1 6 5 -9 6 2
2the nurs	0 -6
2the old	3 7 4 -7 7 -3
2the one	2 6 4 -5 5 11 7 8
2the open	2 -6
2the order	1 4 2 7 4 7
2the other	1 8 2 -7 4 4
2the outag	1 5
2the owner	2 10 3 5 7 4
2the page	7 5
2the paper	4 -3 5 4 6 -3
2the partner	0 6 7 4
2the past	1 4
2the peopl	0 5
2the person	2 5
2the phon	0 13
2the pictur	2 6
2the pilot	5 6 6 5
2the plac	2 5
2the plan	2 5 3 8 7 7
2the platform	6 2
2the press	1 3 3 5
2the pric	3 6 4 6 5 4
2the printer	3 6 6 -3
2the public	0 -7 2 6 7 3
2the publish	0 7 4 6
2the quality	6 4
2the queu	5 6
2the rain	5 6
2the raw	1 4
2the real	0 -8 1 5 6 -5 7 4
2the reason	2 6
2the refund	3 6 7 5
2the regional	0 6
2the report	1 -5 3 5
2the rest	4 5
2the result	1 5
2the review	6 5 7 5
2the right	5 -5
2the road	0 7
2the roadmap	7 6
2the room	2 6
2the root	2 6 3 5 7 5
2the sale	3 -5
2the same	0 -11 1 16 3 -6 4 -6 6 -4 7 -8
2the scanner	6 -3
2the second	1 -5 3 8 6 -4
2the sensor	1 4 6 4
2the session	0 7
2the shap	4 11
2the shop	0 7
2the show	3 7
2the slowest	1 5
2the smaller	2 5
2the sourc	6 4
2the sponsor	7 3
2the spr	7 6
2the stakeholder	6 5
2the stamp	1 8 4 4
2the standard	4 6 5 5
2the stat	5 5 6 4 7 4
2the steer	6 5
2the story	3 5
2the sum	4 -3
2the summary	2 8
2the survey	6 9
2the tabl	0 -8 3 -5 4 4 6 -5
2the target	7 6
2the telemetry	1 3 6 2
2the tenth	3 6
2the thing	0 -6
2the third	0 4 1 -4 3 6 4 -4
2the ticket	1 8 6 3
2the timetabl	3 5
2the top	4 7
2the trad	4 5
2the true	1 10 3 4
2the truste	6 5
2the truth	1 11
2the tube	0 9
2the tunnel	1 4
2the twelfth	0 8 3 7 4 7
2the van	2 -5
2the wall	2 -4
2the ward	5 4
2the way	0 -6
2the weekly	6 4
2the weighbridg	0 6
2the whol	2 7 7 8
2the winter	6 10
2the worst	0 5 4 3
2the wrong	1 -6 2 -5 5 16
2the year	4 6
2their number	2 5
2them the	4 8 7 18
2them to	6 3
2them with	7 5
2then #count	1 -4
2then for	0 5
2then i	0 10 1 8 2 -4
2then i'd	1 8
2then it	1 6 3 -4 4 -4
2then the	1 -3 2 -5 3 -7 4 8
2then ther	6 4
2ther a	0 -9 1 4 3 5 4 3
2ther and	3 3 7 6
2ther are	1 -6 7 -4
2ther come	1 4
2ther i	1 9
2ther is	1 -4
2ther must	4 3
2ther no	2 7 6 3
2ther noth	6 4
2ther the	0 10 1 5 2 -4
2ther to	1 6
2ther was	1 -3
2ther we	3 6
2ther were	1 -4 7 4
2ther when	2 6
2they answer	6 9
2they are	3 5 5 -5
2they ask	5 8
2they call	7 5
2they came	0 6
2they come	5 5
2they did	1 5
2they do	6 8
2they don't	2 5
2they get	0 8
2they have	6 10
2they like	3 3
2they stand	2 5 6 4
2they trust	2 4
2they want	3 8 5 4 7 9
2they were	0 -5 2 5 5 -6 7 -4
2they'v got	0 10
2thing that	0 7
2thing the	0 10 6 -3
2thing to	0 -8 5 5
2thing with	5 -5
2think about	2 -4 6 2
2think i'd	6 4
2this and	7 5
2this is	5 -6 7 -4
2this the	4 5 5 5
2this was	2 6
2this year	0 -7 5 7
2thos #count	2 5 3 7
2thos are	4 -4 5 6
2though i	0 5 4 6
2tight till	6 4
2till ^	6 6
2till she	6 3
2till the	1 -6 3 6
2till then	6 -3
2till they	6 12
2time in	1 -3
2to #count	0 -7 1 -4 4 -7 5 3 7 4
2to ^	2 -5 5 5
2to a	0 -9 1 4 2 -7
2to about	0 6 4 6
2to ask	2 4
2to be	3 -5 5 -6
2to begin	2 8 6 3
2to choos	3 7 4 5
2to come	6 10
2to decid	6 5
2to do	1 4 6 7
2to find	6 6
2to get	5 8
2to give	4 -3 5 5
2to go	7 6
2to have	2 -6
2to it	4 4 7 4
2to know	1 9 4 8 5 5
2to look	7 6
2to make	0 -5
2to me	4 -5
2to move	2 8
2to my	5 6 6 11
2to name	4 8
2to one	5 5
2to pay	7 5
2to say	0 5 2 -9 3 -6 4 6 5 -8 6 12
2to send	6 3
2to settl	6 5
2to shar	7 5
2to show	7 5
2to sign	5 8 6 -3
2to sit	1 3
2to stand	2 6
2to that	2 5
2to the	1 9 2 -6 5 -10 7 -6
2to think	0 5 6 3
2to thos	1 4
2to use	4 4
2to wait	4 4 6 -6
2to you	2 -6 5 6 6 -3
2to your	4 5
2today and	3 12
2told on	0 6 4 4
2told that	5 -5
2told the	3 5 5 6
2too late	0 7
2took the	3 3 6 2
2trust is	7 5
2trust me	2 5
2turn back	4 5
2turn up	5 4
2under #count	3 3
2under #share	0 6 4 8
2under ^	4 6
2under the	2 5 3 11
2understand that	2 6 4 4
2until ^	6 -4
2until it	6 10
2until the	3 6 6 6
2until then	6 4
2up and	2 5
2up by	0 -5 2 5 4 -4
2up to	2 -5
2us a	5 8
2us and	1 5
2us in	7 3
2us say	6 7
2us the	2 6 4 -4
2use ^	0 8
2use a	5 6
2use the	0 7
2used it	0 10
2used to	0 -6
2vendor ^	3 7
2wait #duration	6 -4
2wait for	3 -7 6 6
2wait on	6 3
2wait until	6 5
2walk back	2 7
2want it	7 6
2want one	7 4
2want that	2 5
2want the	2 7 5 7
2want to	0 10 2 -6 3 -7 5 -6 7 -5
2was #count	0 -5 1 -5 3 -5 4 -5 7 13
2was #share	0 6 7 10
2was ^	2 5
2was a	1 4 4 7 7 -7
2was about	4 6
2was ask	3 7 4 9 7 9
2was broken	6 2
2was in	0 13 1 5 6 -4
2was it	7 6
2was more	2 4
2was not	7 5
2was only	1 4
2was that	5 7
2was the	4 -7 7 -6
2was ther	4 5
2was what	7 5
2was wrong	1 5
2way of	4 3 5 4
2way to	0 8
2we can	0 -5 6 3
2we compar	1 5
2we could	0 6
2we cut	0 10
2we did	3 -4
2we do	3 7
2we go	3 7
2we had	6 -4
2we just	6 8
2we know	1 9
2we launch	3 6
2we look	3 5
2we need	3 -4 7 4
2we never	0 6 3 5
2we pay	4 6
2we put	2 6
2we shall	6 -2
2we should	2 6
2we were	0 8 4 5 6 -3
2we will	6 6
2we would	6 3
2week #count	7 3
2week and	3 12 7 5
2week is	3 -4
2week of	0 14 4 5 5 5
2weigh the	0 8 1 3
2weight off	0 11
2well if	6 3
2went down	4 6 5 4
2went live	7 5
2went to	2 6
2were #count	7 5
2were all	5 8
2were the	1 11
2what a	5 5
2what each	7 5
2what happen	1 4
2what i	0 14 1 5 3 -9 4 8 5 -4 6 -4 7 -8
2what i'd	0 9 1 -5 2 8 4 3 5 -4
2what i'm	4 6
2what id	0 8
2what is	5 -5
2what it	0 -6 7 -4
2what one	5 11
2what she	6 5
2what the	4 8 7 3
2what they	0 7 3 8 5 -7 7 6
2what you	2 -8
2what your	1 6
2whatever the	7 5
2when he	6 -3
2when i	6 -4
2when the	1 -4 2 5
2when they	0 6 1 3 6 8
2wher i	3 -4
2wher it	2 10
2wher the	2 -5
2wher they	6 5
2wher you	1 5 2 7
2whether it	4 5
2whether the	1 10
2which are	0 7
2which i	2 -4 7 10
2which is	0 -4 3 9 5 5 7 -4
2which one	6 6
2which the	6 6
2which you	2 7
2who is	5 -5
2who never	5 7
2who pay	4 6 5 5
2who pick	4 5
2who read	5 6
2who were	2 5
2will be	2 -7
2will not	2 5
2will see	3 6 7 6
2with #count	1 6
2with #share	2 5
2with a	1 7 2 -9 3 -4 4 8 5 12 6 -2
2with it	2 9 3 -5 6 6
2with last	1 6
2with that	3 9 5 8
2with the	0 3 2 -11 3 19 4 10 5 -10 6 -8
2with their	0 6
2with them	4 6 6 5
2with us	1 7 6 7
2within #count	1 7
2within #duration	0 11
2within #share	1 7
2within a	0 5 1 6
2won't get	4 5
2won't say	4 -3
2work from	0 10 2 10
2work ther	7 6
2work with	6 -2
2wors than	0 4
2would ask	6 4
2would be	2 -4 5 14 6 5
2would do	0 8
2would go	3 4 7 4
2would have	0 -6 1 5 3 6 5 6 6 -4
2would keep	4 5
2would not	6 7 7 -4
2would rather	5 -5
2would say	6 -3
2would ship	3 4
2would sign	3 5
2would take	0 6
2would tell	4 6
2would wait	6 5
2would writ	6 5
2writ on	0 10 1 5
2writ to	6 5
2year and	1 4
2year befor	4 6
2year i	4 4
2year it	7 5
2year we	1 5
2yes and	3 5
2yes to	3 8
2you a	2 -5 4 -3
2you and	6 4
2you are	3 5 7 12
2you ask	5 7
2you can	0 7 1 6 2 11 5 -5 6 -2 7 -7
2you could	0 15 3 -5 5 -5 6 -6 7 -5
2you did	7 5
2you do	0 -6 1 4
2you find	0 5
2you get	0 -7
2you got	0 10
2you have	0 11
2you is	4 6
2you know	0 -8 5 -5
2you only	4 -4 5 6
2you pay	2 5
2you put	4 6
2you say	3 5 7 20
2you see	6 7
2you take	0 4
2you tell	7 5
2you that	0 5 4 9 5 6
2you the	0 5 4 7 7 3
2you what	0 -5
2you would	1 6 2 7
2you'd be	5 6
2you'd want	2 11
2your ^	1 5
2your model	3 6
2your own	0 6 1 6 2 -6 3 -6 4 -4 7 -4
casked	0 -3 2 -8 3 -13 4 -9 5 -5 6 -5 7 -9
cattributed	0 -16 1 -7 2 -8 3 -12 5 -5
chypothetical	0 -12 1 5 3 11 4 -9 5 2 6 -8 7 -10
cintended	1 7 2 -5 6 -7
cnegated	0 -19 1 -14 5 13 6 -3
f2	0 8
f4	3 6 5 4
f5	3 6 7 -3
fa	0 -10 2 23 3 -6 4 -8 6 -3 7 -5
fall	3 7
falso	1 4
fan	2 9
fand	1 7 2 -14 3 -14 4 5 5 -6 6 -5 7 -10
fas	5 2 7 10
fat	3 7
fbecause	3 -5 5 -11
fbefore	1 14 6 -3
fbetter	0 5 6 4
fbetween	4 -4
fbut	2 5 3 -9 4 7 6 3 7 -14
fcan	6 -2
fcause	5 6
fcheck	1 4
fcustomer	2 -8
fdata	3 5 6 8
fdon't	5 10
feach	5 6
fearn	2 11
fexact	4 13
ffine	3 6 7 7
ffor	0 13 1 4 2 -5 3 -3 4 -4 7 -3
ffrom	0 -8 3 6 5 4
fgo	3 10
fhad	1 -5
fhere	7 6
fhold	6 14
fhow	1 -4
fi	0 -4 2 -5 3 7 5 13 6 5
fi'd	1 6
fi'll	4 8
fi'm	2 -7
fif	0 16 2 4 6 -6 7 12
fin	2 -8 4 9 5 -7 6 -2
fit	0 -8 2 -3 3 -9 4 -11 5 -8 7 7
fit's	0 -6 1 -4 2 10 3 -5 4 -6 6 -3
flast	0 8 1 3
fmore	5 10
fmy	0 -4 1 -3 3 5 5 10 6 -5
fneither	0 7 5 14
fno	3 -6 5 -5 6 3 7 -5
fnobody	2 5 3 6 5 9 7 5
fnor	5 5
fnot	0 12 4 -4 6 -6 7 -4
fnothing	6 7
fof	4 8
foff	1 5 3 4
foh	7 -4
fokay	4 7
fon	2 -5 3 5 4 5 7 -3
fonce	6 3
fone	0 -8 1 -6 2 6 3 13 4 -6 5 -9 6 -3 7 8
four	4 -6 5 -7 6 -7
fpeople	2 10 5 -7
fprice	0 6
fput	1 3 4 5 6 6
frevenue	4 -4
fright	2 -4 6 3 7 12
fset	3 4
fship	3 4
fsigned	3 -5 4 5 7 5
fsince	3 7 7 7
fso	1 4 2 -14 3 -7 4 -13 5 10 6 5 7 -17
fsomebody	0 -6 1 -4 3 -7
fsorry	4 4
fsure	7 10
ftake	0 14 7 -3
ften	0 5
fthat	1 -4 2 -2 4 7 5 -2
fthat's	2 4 3 -4 4 -4 6 2
fthe	1 -13 2 -9 3 -21 4 -11 5 -9 6 -9
fthen	0 3 3 10 7 3
fthere	1 -6 6 -3 7 -3
fthere's	1 4
fthey	6 -3 7 -5
fthis	2 5 5 -6
fthose	2 7 4 6
fthough	0 7 6 -3
fto	1 7 2 -6
ftoday	0 7 4 9
ftrust	2 -9
ftwo	1 -5 3 -6 4 -6 7 -4
funtil	6 3
fuse	0 15
fwaiting	6 -4
fwe	1 6 4 -9
fwhat	0 11 3 -6 4 17 6 -5 7 -5
fwhen	2 -5 5 -6 6 -3 7 -4
fwhether	6 3
fwhich	6 5
fwho	2 -4
fwhy	5 6
fwith	0 -12 2 8 4 -6 7 -3
fwithout	6 7
fwon't	4 -3
fwrong	5 12
fyeah	7 2
fyou	0 -11 2 7 3 6 5 -3 6 -4 7 12
fyou'd	2 10
fyou'll	4 6
l0	0 -18 1 -18 2 -34 4 -10 5 -17 6 -20 7 -11
l1	0 -19 1 -25 2 -20 3 -21 4 -23 5 -20 6 -22 7 -21
l2	1 -7 2 -6 3 -17 4 -8 5 -11 6 -17 7 -14
l3	0 12 1 -7 3 -15 4 -11 5 -13 6 -4
n#count>#count	0 6 1 -3 4 4
n#count>act	1 4 7 -4
n#count>customer	7 -3
n#count>leak	7 4
n#count>proxy	0 7
n#count>self	4 -5
n#count>source	1 3
n#duration>late	0 -5
n#money>business	7 4
n#share>order	4 7
nact>#count	0 10 7 -5
nact>act	7 4
nact>bound	4 -5
nact>everyone	4 5
nact>group	6 3
nact>interval	6 3
nact>negation	1 4 7 5
nact>outcome	3 5
nact>report	6 3
nact>role	6 3
nact>self	0 -7
nact>subset	1 4
nact>verify	1 4
nact>watch	7 4
nact>would	6 4
nafterwards>#count	7 -3
nagreement>group	6 3
nagreement>negation	2 6
nahead>source	6 4
nassume>self	7 3
nbusiness>#count	7 5
nbusiness>harm	5 5
nbusiness>outcome	6 3
nbusiness>self	7 5
ncause>principleword	2 7
ncause>rework	3 5
ncondition>function	6 4
ncondition>negation	1 4 3 4
ncondition>order	0 5 4 4
ncondition>people	1 5 2 5 6 5
ncondition>self	2 4 3 -5
ncondition>time	6 -3
ncustomer>#share	7 4
ncustomer>act	2 -6 5 6
ncustomer>harm	5 9
ncustomer>negation	5 8 7 3
ncustomer>proxy	4 4
ncustomer>rework	2 4
ndecide>group	6 3
ndecide>outcome	3 5
ndecide>principleword	2 4
ndecide>subset	3 3
neveryone>#count	4 4
nextend>outcome	1 3
nfast>customer	5 5
nfunction>act	6 3 7 4
nfunction>condition	6 4
nfunction>decide	6 4
nfunction>metric	6 3
nfunction>outcome	6 4
nfunction>self	6 5 7 5
nfunction>tradeoff	7 3
nfunction>would	7 5
ngive>act	4 4
ngroup>act	3 6 6 -3
ngroup>harm	6 -5
ngroup>metric	6 -3
ngroup>tradeoff	1 3
ngroup>would	6 3
nharm>act	6 3
nharm>function	3 6
nharm>harm	6 3
ninfluence>metric	2 5
nlate>group	4 4
nlate>time	6 2
nleak>#count	7 7
nleak>metric	7 4
nless>#share	4 5
nmetric>customer	4 5 5 6
nmetric>everyone	4 6
nmetric>harm	6 3
nmetric>late	4 5
nmetric>outcome	4 4
nmetric>people	6 3
nmetric>refuse	4 4
nmetric>worsen	4 4
nmore>metric	3 5
nmore>time	3 6
nmoved>#count	3 5
nnegation>#count	3 7 4 -4 7 -4
nnegation>act	0 -6 5 -4 7 6
nnegation>earlyfind	6 4
nnegation>order	6 5
nnegation>outcome	2 5
nnegation>proxy	4 4 7 5
nnegation>report	5 -6
nnegation>self	1 7 6 3 7 6
nnegation>would	2 -5
norder>#count	7 -5
norder>act	1 6 7 4
norder>function	3 4
norder>outcome	1 4
norder>self	1 5
norder>subset	7 4
norder>watch	7 5
notherwise>negation	1 3
noutcome>act	3 4
noutcome>harm	5 -5
noutcome>interval	3 5
noutcome>late	5 5
noutcome>negation	2 7
noutcome>outcome	3 4
noutcome>source	5 5
noutcome>subset	1 6 3 6
noutcome>wellbeing	5 4
noutcome>would	6 4
npeople>act	1 -4
npeople>group	6 4
npeople>metric	7 4
npeople>self	2 7
npeople>tradeoff	2 5
npeople>would	2 5
nprincipleword>decide	2 6
nprincipleword>principleword	2 8
nproxy>#share	4 5
nproxy>everyone	4 5
nproxy>outcome	4 6
nproxy>tradeoff	7 5
nrefuse>outcome	4 4
nrefuse>refuse	4 5
nrefuse>self	4 4
nreport>function	6 -3
nreport>harm	6 -3
nreport>metric	6 -3
nreport>self	0 -7 7 3
nrework>customer	2 7
nrework>principleword	2 6
nrework>report	7 5
nrework>subset	4 3
nrole>decide	6 4
nrole>group	6 3
nrole>negation	2 5
nself>#count	4 -4
nself>act	1 7 3 4 6 4 7 8
nself>afterwards	3 3
nself>agreement	3 5
nself>assume	1 6
nself>candid	2 -5
nself>customer	5 -5
nself>decide	3 5
nself>earlyfind	0 -6
nself>give	4 8
nself>harm	6 4
nself>leak	7 -4
nself>metric	0 7
nself>need	6 3
nself>negation	3 -9 4 6
nself>object	5 5
nself>order	1 3
nself>outcome	0 6 3 5 5 -9 6 3
nself>people	6 4
nself>principleword	2 -5
nself>report	2 -5
nself>role	6 3
nself>self	2 -8 4 -4
nself>stop	3 5 7 5
nself>trial	1 5
nself>unplanned	3 5
nself>waitword	6 3
nself>would	1 -4 2 -8 4 7 6 4
nshow>condition	6 3
nshow>order	7 3
nsociety>act	7 4
nsource>bound	4 4
nsource>moved	6 4
nsource>people	6 3
nsource>subset	1 4
nsource>would	5 4
nsubset>#count	0 12
nsubset>cause	5 4
nsubset>customer	3 4 5 9
nsubset>harm	4 4
nsubset>self	2 10
nsubset>time	3 5 5 6
nsubset>watch	1 6
nteam>subset	1 4
ntime>#count	1 -3
ntime>more	4 4
ntime>people	1 4
ntime>self	0 -7 1 -4 7 -5
ntime>source	1 3
ntime>time	1 -5
ntime>tradeoff	3 5
ntime>watch	1 4
ntradeoff>principleword	2 5
ntradeoff>source	0 8
ntradeoff>tradeoff	0 7
ntrial>#count	1 6
ntrial>source	1 4
nverify>#count	1 11
nverify>self	1 -4
nverify>source	1 8
nwaitword>worsen	6 3
nwatch>condition	1 3
nwatch>earlyfind	5 5
nwatch>function	1 4
nworsen>harm	6 3
nwould>act	3 -5
nwould>afterwards	3 5
nwould>business	6 3
nwould>earlyfind	6 5
nwould>give	4 4
nwould>group	0 6
nwould>metric	6 -3
nwould>moved	2 7
nwould>outcome	6 4
nwould>role	6 4
nwould>time	1 3
nwould>watch	1 -3
p1	0 6 2 -6 3 -3 4 -8 5 -9 6 9 7 10
p2	3 5 6 8 7 -14
p3	4 -4 7 -4
q0	0 -27 1 -30 2 -11 3 -41 4 -30 5 -21 6 -15 7 -25
q2	1 -9 2 -9 4 6 5 -9 6 -6 7 20
qchange	3 -6 5 7
qcount	2 -15 3 -4 4 -5 5 -6 6 -19
qdate	0 -6 1 16 2 -4 3 7 4 -5 5 -8 6 -6 7 4
qduration	0 -8 3 -12 4 -11 5 -4 6 -8 7 -13
qmoney	0 -10 1 -7 2 -5 4 -9 5 -5 7 26
qordinal	3 12
qratio	0 9 1 -6 4 12
qshare	0 -9 2 -7 3 -4 5 -9 6 -9 7 4
qtime	1 -4 3 17 7 -5
sact	0 9 3 8 4 -4 5 -3 6 5 7 -4
safterwards	1 -4 2 6 3 12 5 -11 6 -3
sagreement	1 -6 4 -4 5 -15 6 6
sahead	3 7 5 -7 6 10 7 -5
sasksother	0 -11 1 10 2 -8 6 15
sassume	2 -7 3 -16 4 -6
sbelief	3 -7 5 -6
sbelieve	0 -17 1 5 3 -8 4 -9 5 -2
sbigscope	1 -7 3 -10 5 -9 7 11
sbold	0 14 3 -8 4 -6
sbound	0 6 1 9 2 8 4 14 5 -9 6 -5
sbusiness	1 -6 3 -4 4 -7 5 -9 7 6
sbuzz	6 4
scandid	0 -6 1 -5 2 4 3 -11 5 -10
scause	2 6 3 -9 4 -5 5 6 7 2
scondition	0 -23 4 -16 5 -6 6 17 7 -5
scritical	3 9 6 -6
scurious	0 -9 1 -5 3 -11 4 -10 6 -5 7 -2
scustomer	1 -5 2 12 3 4 4 -3 5 33 6 -20
sdeadline	0 -16 1 -7 2 -9 6 -4 7 -7
sdecide	0 -6 1 -12 2 5 3 24 4 5 6 10
searly	1 -2 2 9 3 9 5 5 6 -3
searlyfind	0 -3 5 10
sescalate	0 -6 1 9 4 -6 5 -9
severyone	1 -16 2 -15 3 -2 6 -7
sexec	0 -16 2 -5 6 8 7 -4
sextend	6 7
sfailure	1 10 2 4 4 -4 5 8 6 -3 7 -7
sfast	1 -8 3 21 4 -7 5 6 6 -4
sfunction	0 8 2 -6 5 9 6 9
sfuturetarget	1 -8 3 -10 4 -4 5 9 6 -3
sgive	0 7 1 -7 2 -5 3 -4 4 7 7 -4
sgroup	1 3 3 -6 5 9
shabit	0 -6 2 -8 3 -8 4 -6 5 -4 6 -6 7 -6
sharm	0 -12 3 -3 5 11
sinfluence	0 -8 1 -6 2 11 3 -5 4 6 5 -7 6 -5 7 8
sinterval	1 -8 2 7 3 29 4 -10 5 5 6 2
slate	1 11 3 -13 4 12 7 7
sleak	0 -13 1 -10 3 -12 6 -3 7 22
slearned	2 14 4 -8 5 9 6 -5
sless	0 14 1 -7 2 -6 3 7 4 16 5 11 6 -6 7 -2
smetric	0 19 3 -5 4 18 5 14 7 -9
smore	1 -6 3 9 4 9 5 8 6 -4 7 -6
smoved	2 5 3 10 4 5 5 8 6 5
sneed	4 -7 5 -7 6 15
snegation	1 -10 5 11 6 -5
sobject	1 13 2 6 5 5 6 -5 7 -9
sorder	0 5 1 7 3 4 5 -5 6 5
sotherwise	0 7 1 6 2 -10 4 5 6 -3 7 -5
soutcome	2 6
speople	0 -11 1 -6 3 -22 4 -14 5 13 6 5
sprimary	0 -9 1 -3 2 11 3 -14 4 -7
sprincipleword	0 -6 2 36 3 -13 4 -11 5 7 7 6
sproxy	0 33 2 -8 3 -7 4 20 5 -11 6 -5 7 -5
srefuse	1 -13 2 -4 4 19 5 -9 6 -8
sreject	1 6 2 8 3 -9 4 -7 5 15 6 -9 7 -3
sreport	1 -7 2 -5 4 -8 5 4
sreview	0 -5 3 9 6 7 7 5
srework	2 10 3 4 4 3 5 7
srisk	1 -6 4 -2 5 6 7 -5
srole	0 -17 1 -13 3 -4 6 15
srulebook	0 5 1 5 2 -11 3 24 4 4 5 -7 7 10
sself	2 -10 3 9 4 5 5 -17 6 -11 7 -10
sshow	2 -11 5 -12 6 -4
ssimplify	1 -5 3 10 4 11 7 11
ssociety	0 6 3 -12 5 -7 6 -5
ssource	1 21 2 -4 3 -10 4 -9 6 8 7 -9
sstage	0 -13 1 4 2 7 5 5 7 -5
sstandards	1 -5 2 12
sstop	1 2 2 11 3 11 4 -8 5 13 6 8
ssubset	0 -9 1 7 2 7 3 15 4 6 6 -5 7 -8
steach	3 -4 4 7 7 10
steam	2 -6 3 6 5 -10 6 -2
stechnical	0 20 1 11 2 -5 3 5 4 15 6 3 7 -7
sthrift	0 13 1 -11 2 7 3 8 5 14 6 -6
stime	2 -7 3 16 5 -6
stradeoff	4 -8 5 9 6 -12 7 7
strial	0 9 1 20 2 -11 4 11 6 -13 7 -13
sunplanned	0 20 2 18 3 8 7 4
sverify	0 -12 1 31 2 -10 3 -12 4 -14 5 -8 7 -4
swaitword	0 -12 1 -19 2 -4 4 -5 5 10 6 25 7 -9
swatch	0 -6 1 6 3 -5 4 -11 6 -9
swellbeing	0 -5 1 -8 2 -5 3 -6 6 12
swish	1 -6 3 -15 4 -5 5 -7 6 -10
sworkmode	0 5 2 -12 3 -7 7 6
sworsen	1 -5 2 17 3 -5 4 8 5 -8 6 13 7 -5
swould	0 6 1 -14 2 -8 3 -5 5 -14` };
