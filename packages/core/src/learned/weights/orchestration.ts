// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["clarify","teams","dependency-map","roadmap-conflict","sequence","critical-path","risk-timing","alignment-mechanism","staged-rollout","translation","architecture","architecture-only","timeline-only"],"bias":[-60,-60,-59,-68,-67,-62,-66,-69,-57,-72,-56,-55,-42],"combine":[{"constant":876,"best":275,"second":407,"all":152,"others":[0,23,57,-2,-3,56,15,33,29,18,-13,5,-127],"question":[-358,0,2275,-1487,-13729,-1073,-1561,1100,1278,937,-689,-82,-1654,-370,24,468,-3034,2202,4734,288,-532,9289,643,33,-714,-12386,146,388,855,370,-4092,-166,-369,-2682,-538,197,-61,368,-1878,-3417,1353,-3367,1739,-1764,-957,6628,-1121,-906,-10951,-1037,-1349,825,100,1813,-1292,5177,-1521,-584,-1238,-26,4800,-1126,897,8165,-533,-775,0,-68,-1862,-2132,824,4149,1639,0,1071,728,8758,6845,-1481,-1948,1578,842,-1074,-1302,-501,7596,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-24,"best":329,"second":120,"all":132,"others":[6,0,65,74,76,62,47,108,23,54,-60,-509,28],"question":[8207,0,-2339,453,-147,1976,-1168,-866,2777,1271,-175,478,1474,495,1543,540,7,407,3490,1070,-2065,-353,-621,-1225,603,-150,-196,188,-156,-1085,-1563,-81,2851,-5819,665,-1252,550,-1539,1669,-1533,-796,-1114,810,-1143,2692,1517,118,-2469,-2392,1344,-159,-52,-3192,207,426,-3205,157,2010,-218,559,-2280,902,5829,-2457,3128,-2479,0,-1160,-339,1942,1808,3506,265,0,2809,-1788,-3270,2956,-709,-2298,-240,-2199,-622,-1253,-2821,-46,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-13558,"best":291,"second":280,"all":114,"others":[4,23,0,53,61,10,24,29,5,19,-20,-143,-57],"question":[-307,0,-533,144,-72,-283,-475,-127,-489,-289,861,-1453,4879,367,-827,-629,-1104,2965,3477,670,-213,-384,-738,-747,2714,-1019,-178,-1317,83,-285,-605,-134,-424,-1288,246,171,52,-148,-496,-204,-145,-252,-88,-281,1279,1340,-983,-874,-320,917,-368,-566,697,-683,-3013,-2121,273,-48,614,548,747,-127,741,-400,613,2975,0,-663,549,66,-411,-374,700,0,963,-1603,-1001,773,628,7926,1534,-256,-409,-1195,-348,788,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":19553,"best":317,"second":606,"all":231,"others":[45,22,65,0,-2,11,10,74,34,12,-41,-47,-113],"question":[-377,0,-102,564,-8900,-3039,-831,196,-1881,2073,765,-350,-2480,498,-882,381,-1301,307,1648,-814,-2560,-2024,-771,-954,5920,-658,-2266,-323,252,160,-299,-533,-1235,-4455,-1118,-242,-1602,192,5386,-119,957,-2643,-2081,-1109,-1022,6535,-1073,-531,2159,-566,-2558,1786,-404,-1186,184,-3480,2001,-1749,-4804,-2623,-2067,-255,-3112,6233,152,256,0,-1282,2811,2079,-478,478,-816,0,1989,-428,-1531,1103,108,-2626,1434,1328,-1156,-4838,-8945,-2,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-31092,"best":280,"second":-21,"all":159,"others":[29,20,90,7,0,48,17,23,44,50,1,-456,-206],"question":[-418,0,-3146,-321,144,3040,-1945,1403,-112,1864,866,2771,2336,-2630,962,84,-3112,-1334,118,1626,-1964,-852,-1167,-359,845,4580,-115,43,-89,-1306,-1500,-641,-1117,-14120,648,-103,1352,-83,-2934,-959,369,257,-1308,-728,-1475,7302,24,-8998,-1177,-1008,-4853,472,869,2268,-2563,-40,-2175,-221,-1909,-5138,-1908,-229,2242,4466,9201,1166,0,-2151,1695,2036,619,1547,51,0,2957,-1029,-3351,497,1390,1857,-5456,-2763,6602,-2502,-8544,11304,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-8651,"best":278,"second":379,"all":208,"others":[53,45,79,-6,17,0,44,3,-11,2,-21,-317,-67],"question":[-1079,0,-9,-20,-14165,-3528,-1160,407,-1945,-1936,4389,-1584,1656,1148,-1185,-1505,2055,2863,-933,149,-2468,-4593,-582,-2294,6768,-524,-58,122,2097,7,-1508,125,-290,-7240,-1137,807,-648,-1384,2937,-771,373,3782,2419,278,-608,-1195,-4084,-1225,11083,-1612,-3670,-1153,373,43,7121,-417,1585,-181,-342,4,-1061,-3023,-2190,6916,-7705,6096,0,-1261,-1540,1816,2012,-949,527,0,2141,-4149,-1029,-1766,1287,11102,-2760,-267,-1305,-2052,-9799,-1644,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-18217,"best":318,"second":132,"all":237,"others":[56,4,31,10,20,74,0,52,0,10,5,-248,-26],"question":[-259,0,-440,32,-28,3370,-833,1416,-160,-245,3148,44,-1029,-924,-52,2312,433,1581,1448,-107,-983,-1137,-2121,-3197,1204,-1754,-1253,529,105,-1224,246,-83,-1350,-1577,-1094,739,434,-429,-1197,-573,2660,-702,-1464,-307,549,320,-528,-739,-2261,-212,-1640,313,-101,839,301,172,-1305,927,529,-1383,-1178,1779,-1149,-147,9831,-644,0,-726,5338,4415,-669,-1420,-85,0,212,-480,-641,-660,35,145,161,-1092,-560,-514,-3111,-1019,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-9337,"best":337,"second":366,"all":166,"others":[8,22,20,-1,32,31,29,0,11,17,-26,-261,-90],"question":[-4210,0,744,760,1072,-1472,-752,-2392,-369,711,2288,-612,1328,-1371,-396,-889,-977,-1834,24,735,-228,-2577,2192,-464,-187,-2719,-1758,1180,-554,-1130,-3262,-1507,4039,-4544,174,-54,204,-1910,6140,-1896,-196,263,-1322,-243,-558,516,873,-539,-539,1750,-171,188,1579,163,-1916,-1738,-8273,3745,-427,-2083,515,465,3616,-196,6396,-2236,0,-2264,-937,-644,3131,5370,-947,0,625,-474,-1219,352,-512,-1979,2848,-2052,726,-2131,-2270,4995,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":12074,"best":226,"second":114,"all":167,"others":[-13,17,32,20,42,7,-8,34,0,11,-38,129,24],"question":[121,0,603,3049,85,-236,7393,227,3227,-615,-4663,2814,-859,-263,142,276,1442,-3624,-164,2727,-1895,11731,-542,-1501,3374,-6966,155,-926,45,-1806,-1545,-1496,-5133,656,-346,-788,-482,-3174,-5929,-100,-1784,-631,-1531,-777,-278,6039,-3603,-2761,4214,-278,-635,-272,-2617,16,-1999,-3931,4547,694,-3269,-261,3835,-6915,3740,7046,5107,-725,0,-883,5114,-2513,-1313,1559,521,0,180,-2331,4004,1369,-4538,-180,545,-1433,-4483,5230,-839,5028,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-11035,"best":279,"second":54,"all":180,"others":[69,38,33,51,19,36,41,11,13,0,23,-86,-88],"question":[-1022,0,-1399,1013,236,-895,-1169,-338,3027,33,-930,413,-2595,447,-844,2771,-118,-729,-317,-1545,1151,-1799,3876,1519,-2939,-3523,1754,355,-815,-806,-2738,-1935,-1927,-2404,-189,395,1154,3313,696,-748,2064,-1330,874,527,1,315,-683,-1159,-11669,-1396,-118,-784,-174,-1104,14778,-1544,-3123,1459,185,-1271,-153,488,2308,8940,10721,1658,0,131,-3237,-973,-736,4123,673,0,3093,3034,-1063,-981,-1010,5738,-156,1186,1960,5795,-5661,10764,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-592,"best":395,"second":206,"all":103,"others":[35,-3,19,-21,5,-48,-11,46,-8,47,0,193,-75],"question":[-921,0,2206,2979,8738,-629,-248,1473,-1921,-1323,1623,1170,-913,685,-419,-987,3555,572,-1721,-346,939,-378,4663,273,3120,-660,1334,-941,-96,3364,-112,-1271,343,2799,-727,2868,-492,-355,1534,3135,1029,2284,819,-1079,-46,2317,-1237,7,-1733,-511,2004,-987,-617,-1228,-82,7753,-887,1104,-58,-2439,-2762,676,-1345,-1025,-1013,140,0,-352,-1411,-3036,1101,-658,1050,0,-405,3718,3730,-4159,-2498,1916,-408,-1326,-849,-3972,-802,-1662,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-30118,"best":376,"second":-374,"all":268,"others":[-14,-84,-76,-54,-58,-61,-47,-80,-15,-35,209,0,-121],"question":[-611,0,1584,-588,-190,-1636,-238,-443,-1396,-2600,2607,-1025,-311,2169,-1889,909,-2269,-439,-1092,2258,-184,-4617,758,-1526,-25,3146,1200,-31,693,2861,-2959,81,826,-770,-93,4031,-545,3726,-4744,-1469,1138,2376,-201,-1336,-647,-4864,-1400,5894,-2829,-3079,7004,-1460,3345,429,2652,5603,-3605,-430,393,-1035,-1585,1283,-4719,7704,-699,-1290,0,-1327,-610,-562,-301,-2208,2050,0,-1776,3777,-1155,-7502,109,5099,-1883,817,-2438,1114,4404,-128,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":18533,"best":312,"second":695,"all":263,"others":[-37,-37,-77,-75,-90,-31,-73,-63,-13,-12,-72,-142,0],"question":[72,0,-1376,-554,18,-4835,7888,958,2016,941,-1476,1083,-2910,-29,1120,-1412,3697,-1803,-259,-775,1664,7734,-2121,1255,-814,7527,-1923,-885,955,-2004,2696,1363,-2257,5580,-448,-2319,-1565,-1941,-1994,-3014,-1713,-1395,-3456,-886,564,-121,-1418,-3155,-3506,-1269,3705,1008,1863,-1645,-3161,-4811,3140,-1003,-2860,1918,323,-42,2598,-4057,-2174,-3592,0,-1278,498,-1148,-2805,-2790,-384,0,788,-2114,8897,-2460,405,-7894,-855,1280,-2604,751,-1564,-1184,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	0 -6 2 -15 3 -6 4 -8 5 -7 6 -10 7 -9 11 -11 12 -12
1#date	0 -6 1 -10 2 -9 4 -9 5 -4 6 13 7 -13 8 -14 9 -7 10 -14 11 -5 12 7
1#duration	0 -8 1 -9 2 -5 3 -15 4 -10 5 7 6 -9 8 -11 9 -4 11 -9 12 -4
1#money	0 -8 3 -11 4 -7 5 -11 6 -8 7 -10 8 -8 9 38 10 -8 11 -3 12 -4
1#name	10 -10 12 -4
1#ordinal	6 5
1#ratio	0 -7 2 -6 6 -4 7 -11 8 -7 11 -3 12 -4
1#share	0 -7 1 -3 2 -6 4 -13 5 -11 7 -7 10 -8 11 -2 12 -6
1#time	2 3 9 5 12 -3
1^	1 -10 2 -14 3 14 4 -7 7 4 10 8 12 6
1a	0 -5 1 -17 2 4 3 -13 5 -22 6 -9 7 -8 10 14 11 -6 12 -14
1about	0 -3 1 -9 2 -7 3 -7 4 -16 5 -8 6 -6 7 -9 9 8 11 -6 12 -3
1abov	5 -3 6 5 8 -8 12 -2
1accept	2 2 7 12
1acceptanc	5 4 12 11
1accessibility	1 8
1account	0 7 5 -7 7 -8 10 6
1acoustic	1 5
1across	11 3
1act	0 -4 1 8
1ad	8 8 9 7 11 6
1adapter	11 6
1add	1 16 4 7 8 5 9 8
1address	5 -4 9 6
1ads	1 9 2 8
1advic	1 6 9 4
1after	0 -11 1 -9 2 -8 3 -13 5 -9 6 7 7 -9 8 18 11 -2 12 -12
1afternoon	2 6 3 -6
1afterward	4 7 8 5
1again	4 15 8 -8
1against	2 8 4 4 10 -6
1agency	1 9 3 -7 5 6 9 -4
1agre	0 -8 2 -7 5 -7 10 -8
1agreement	5 3 8 3 10 -6 11 8
1ahead	1 4 2 6 4 6 5 -7 6 7
1ain't	3 7
1airlin	0 6 3 -5 5 -6
1airport	0 10 1 6 2 -8 7 6 8 8 10 -5
1aisl	2 5 5 4
1alarm	4 -4
1alert	10 5 11 3
1all	1 -5 2 -6 6 -9 7 -5 8 8 9 -9 10 -14 11 -4 12 -10
1allow	0 14 4 -7 8 -4
1alon	5 3
1already	0 11 1 -6 2 5 5 -7 8 6 9 6
1also	3 -4 5 -5 6 -4 7 -8 9 -4
1alter	4 4
1although	4 9
1alway	0 -5 3 -7 4 -10 5 -5 8 -9 9 -5 11 -3 12 -4
1am	6 -3
1among	7 5
1an	0 -10 1 -10 2 -13 3 -7 5 -9 6 -5 8 -14 10 6 11 4 12 -6
1analysis	12 10
1analyst	1 -6 3 8
1and	0 7 2 -19 3 5 4 -11 5 -4 6 -25 9 -10 11 4 12 3
1android	2 4 6 5
1animal	0 14
1annex	7 7
1another	0 15 2 -6 8 -8 10 -5 11 5
1answer	0 -6 10 6 11 7
1antenna	1 8
1any	1 -5 4 13 5 7 6 5 7 19 8 -5 9 -5 12 -2
1anybody	2 -8 4 8 7 -6
1anyon	6 8 11 9
1anyth	0 7 4 4 6 -7 9 -5 11 11
1anywher	4 5
1apology	4 7 9 4
1app	1 9 6 -4 7 -5 8 -8 10 -8 11 -6 12 6
1appeal	1 8
1append	10 8
1append-only	10 10
1application	3 5 11 6
1approv	1 15
1approval	5 10 7 6
1apr	12 5
1april	5 -5 12 3
1archiv	7 7 12 3
1are	0 10 1 -3 2 -12 3 4 4 -3 6 -3 7 -15 8 -16 9 -7 10 -7 11 -6 12 -7
1arm	4 5 5 6
1around	0 4 3 5 10 -7 11 4
1arrival	2 3 3 5
1arrow	2 10
1as	0 19 1 -10 2 -9 3 -10 4 7 6 4 9 -12 12 -2
1ask	2 -8 4 -4 9 -8 11 3
1association	1 5
1assum	0 16 4 -10 9 -7 10 -7
1assumption	0 5
1at	0 -7 2 -15 4 -3 7 -13 8 4 9 4 11 -9 12 -8
1attestation	2 4
1auction	10 5
1audio	2 -4 10 6
1audit	4 7
1auditor	2 5 9 6
1aug	8 6 12 6
1august	5 -7 8 9
1author	1 4
1authority	1 8 3 -7 5 7
1automatically	8 7 11 5
1autoscal	11 6
1autumn	3 4 6 4 8 4 9 4 12 4
1availability	11 3 12 3
1aviation	1 8
1away	1 6 4 11 9 4 10 7
1baby	3 7
1back	1 -8 5 3 7 -5 10 7 12 -2
1backend	1 -7 12 4
1backfill	11 3
1backoff	10 9
1backup	9 4
1bag	1 4 10 6
1balanc	8 8 9 4
1balancer	11 5
1bandwidth	3 -5
1bank	4 -5 7 -5 9 7 11 -3
1bar	12 4
1barcod	6 4
1base	4 4 10 6
1basically	10 -5
1batch	8 11 10 -7 11 -3
1be	0 5 1 -19 2 -16 3 -12 6 -6 7 -8 8 -11 10 -18 12 -9
1bear	7 8
1beautiful	4 7
1becaus	0 8 3 -8 4 8 5 -13 9 -3 10 -12 12 -3
1bed	2 -4
1been	0 -5 3 -6 4 10 7 -5 8 5 12 -3
1befor	0 7 2 23 4 27 7 -10 9 -5 12 2
1beforehand	7 10
1begin	1 -9 3 -5 5 6 6 -6 8 11 9 -4 10 -8 11 -3 12 -4
1behind	3 8 11 5
1believ	0 -6
1bell	2 5
1belong	0 7 10 -6
1below	6 11
1belt	2 9
1besid	10 5
1beta	8 6
1better	11 3
1between	1 -5 3 8 7 6 8 5 10 -9 11 6
1bicycl	5 4
1big	5 9
1bike	9 5 10 11
1bill	2 8 3 5 4 -4 6 6 10 -6
1bin	11 4
1bind	7 10
1birthday	12 4
1bit	0 -8 1 7 8 -7 10 -7
1block	3 6 4 5 8 4
1blue	12 4
1board	2 5 3 9 5 11 7 -19
1body	1 13 2 4
1bolt	11 4
1book	0 5 2 -7 3 18 8 10 9 9
1border	0 5 1 6 12 -2
1boss	6 -3 7 4
1both	0 5 1 6 2 6 3 11 7 17 11 3
1bottl	1 6
1bought	5 7
1bounc	4 5
1box	1 -6 6 -5 8 -6 12 -3
1boxe	1 6 2 -6 4 -6 6 3 8 -5 10 -4
1brak	8 5 10 8
1branch	0 -4 1 10 8 9 12 -5
1breach	3 5 9 12
1break	4 9 7 6 12 4
1breaker	11 3
1breakfast	8 6 9 8
1bridg	2 6
1bring	0 -4 6 5
1bucket	10 6
1budget	0 8 8 -7 9 -8 11 -2
1buffer	5 -5 9 -5 10 -6 12 3
1build	0 -4 3 -7 5 -5 6 -5 8 -5 9 -4 10 -12 11 2 12 19
1built	4 7
1bureau	1 8 10 -7
1burn	4 4 9 4
1bus	11 4
1buse	0 6 8 7
1business	8 -5
1busy	3 -12 6 6 12 -3
1but	1 -7 4 -7 5 3 6 -8 7 -11 8 -11 11 -6 12 -3
1button	0 4 1 -5 5 -4 8 -6
1buy	0 -5 1 -8 4 9 9 9 12 4
1buyer	9 4
1by	1 -9 3 -19 4 -8 6 14 9 -5 10 14 12 -5
1cabin	9 5
1cabl	2 3 4 5 7 6
1cach	4 4 10 9 11 4
1cake	3 4
1calendar	0 -7 3 9 4 -6 8 -6 11 -3 12 -5
1calibration	3 3
1call	1 8 2 -5 4 -7 5 -11 6 3 12 -2
1camera	2 -9 9 -5 12 3
1campaign	10 9
1can	3 -10 4 4 5 13 6 -3 8 -7 10 6 11 4 12 -4
1can't	0 -9 2 18 3 -11 7 7 9 6
1cannot	1 7 2 14
1cant	0 -3 2 15 3 -7 4 -7 5 -4 9 8
1cap	10 7
1capacity	2 11 4 6
1caption	1 8
1car	6 -4 7 5 10 7
1card	0 17 2 -5 5 -7 8 -5 9 14 12 -4
1care	4 8 11 9
1carrier	0 -4 4 -6 8 6
1carry	4 5
1case	9 8
1cash	9 5
1catalogu	0 5
1caus	0 5 2 -8 3 -5 4 16 5 -6 7 -5 8 4
1celebration	12 2
1cell	1 8 2 7 6 4 10 -7 11 -3
1centr	1 5 3 6 8 4
1central	10 7
1certifi	0 6
1certificat	0 4 1 -5 2 9 9 10
1certification	2 5 5 5
1certify	5 9
1chain	0 -4 1 8 6 5 9 -6
1chair	6 5
1challeng	10 7
1chamber	3 12
1chang	3 26 4 29 5 -4 7 7 8 -10 11 -2 12 -5
1channel	2 4
1chart	5 -5 12 6
1cheap	4 5
1check	0 7 10 13
1checklist	3 6 4 7
1checkout	2 6
1chef	1 4
1child	1 -6 10 5
1chip	6 5 11 4
1choic	6 4
1choos	7 16
1chosen	4 6
1christma	7 7 9 5
1chunk	10 18
1circl	4 4
1circuit	11 3
1city	2 -6 3 -4 4 -6 7 6 8 10 9 6
1civil	1 7
1claim	5 4
1clash	3 5
1class	0 4 2 8
1claus	1 11 6 3
1clean	5 7 12 3
1clear	0 -7 11 -3
1client	3 -5 4 5 11 -5
1clinic	2 6 6 5 8 6 12 -4
1clip	10 13
1clock	0 5 11 4
1clos	0 -6 2 -4 3 18 10 -4 11 -4
1closur	12 5
1cloud	6 6 8 -6
1club	0 5
1cluster	1 6 7 6
1cod	4 5 10 7
1code	0 -5 2 9 4 17 5 4 8 -9 11 -4
1collect	12 3
1column	11 3
1com	4 5
1come	0 -5 1 -11 2 -12 3 -5 4 -3 5 10 6 -4 10 -6 11 3
1comment	7 6
1commission	4 6
1committe	5 -5 6 8 7 -11
1common	7 -6 8 4
1company	1 15 3 -7 5 -9 7 -8 9 -5 10 -6 12 -3
1compar	7 -5
1competition	9 6
1complain	8 4
1complet	0 -4 12 5
1complianc	1 14 2 -4 4 10
1comput	1 6 10 16
1computer	10 9 11 3
1concept	12 9
1concert	9 5
1concret	6 5
1confirm	0 16 3 -7 6 4
1conflict	0 -5 11 4
1connect	8 7 9 6 11 9
1connection	2 4
1consent	1 7 4 13 6 6
1consist	4 4
1consistency	9 5
1constraint	5 4
1construction	4 -5 12 7
1consult	11 4
1consumer	11 7
1contact	10 6
1contract	1 15 3 5 4 12 5 7 7 -7
1contractor	7 6
1control	1 13 10 7
1controller	8 -4 10 16
1conveyor	2 5 7 -4
1cook	10 -5
1cooperativ	1 7
1coordination	11 12
1copy	2 4 7 -6 9 -3 10 11 11 3
1core	1 5 3 9 4 10 10 6
1corner	1 5
1correct	0 22 7 6
1correction	10 6
1corridor	7 11
1cost	2 4 4 15 6 -3 7 17 9 12
1could	0 -7 2 3 3 7 5 16 6 20 9 -4 10 8 11 -2
1council	4 8 8 -4
1counsel	6 5 7 7
1count	1 7 2 -4 4 -6 5 12 6 3 7 8 9 3 10 -9 11 -6
1country	7 -11 9 -8
1county	1 12 8 14
1coupl	11 7
1courier	1 4
1cours	3 -5
1court	9 7
1cover	11 3
1crash	1 5
1crat	10 -6
1creep	10 6
1crew	1 8 2 4 5 6
1critical	5 -6 10 -7
1cross	0 8 7 5 10 10
1current	9 4
1custom	0 4 1 10 2 7 5 5
1customer	0 8 1 5 6 3 9 15
1cut	6 -4 7 5
1cutover	5 5 6 4
1d	10 6
1daily	2 4
1danger	6 4
1dashboard	11 5
1data	0 7 1 -10 5 12
1databas	9 7 11 9
1date	4 -13 5 37 8 -10 11 -5 12 3
1day	3 -15 4 6 5 23 6 9 7 -12 8 -12 9 -8 10 9 11 -3 12 -2
1dead	0 5 4 -5 10 8
1dead-letter	10 10
1deal	7 19
1dealer	2 3
1decad	8 5
1december	8 16
1decid	0 -3 1 -9 2 -6 4 -12 5 16 6 -7 10 -7
1declar	6 -4
1decoupl	11 3
1dedicat	7 6 10 6
1dedup	10 7
1degre	9 -4
1delay	0 8 9 9
1deliver	0 -5 1 9 11 6 12 3
1deliverabl	1 5
1delivery	0 -8 2 -4 6 5 8 -5 11 13 12 4
1department	1 7 11 7
1depend	2 -14 3 -4 10 -10
1dependency	2 -13 10 -5 11 -3
1deploy	8 -5 11 16 12 -2
1depot	1 6 4 6 8 13
1deputy	6 3 7 6
1design	0 6 1 -7 2 -8 3 -6 4 -6 5 -10 6 -7 8 -6 10 7 11 3 12 8
1desk	1 10 3 6 4 8 8 -5 10 -6
1determin	4 5 5 11
1developer	3 5 5 8
1development	1 8 3 -4 12 16
1devic	10 24 11 3
1diary	5 4
1did	0 -3 5 -5 6 -6 7 -6 8 -7 9 -7
1die	4 -5 6 -6 9 -4
1differ	0 7
1differenc	6 3
1different	0 15
1dig	1 10
1director	2 -5 7 9 10 -5
1disagre	7 11
1disagreement	3 7 7 6
1discovery	4 -5 8 -6 12 19
1discuss	7 10
1disk	10 7 11 4
1dispatch	1 12 2 -5
1dispatcher	2 7
1disput	7 10
1district	4 5 8 5
1divid	8 4
1division	1 6 6 6
1do	0 5 2 -12 3 -6 6 -9 9 -7 12 4
1dock	4 8
1doctor	1 5 4 6 7 5 9 8
1document	1 -6 11 12
1documentation	2 3
1doe	0 10 1 -8 2 -6 4 -10 6 -5 7 6 8 -6 9 -6 12 -3
1doesn't	1 -8 3 -5 7 -6 10 6 11 6
1doing	4 6
1don't	0 -4 1 5 3 5 4 -6 5 -5 10 -6
1done	0 -9 3 -3 4 -8 5 9 7 -7 8 -9 9 -6 11 5 12 17
1dont	0 8 3 -7
1door	0 3 1 -8 8 4 10 5
1down	1 6 3 5 6 -4 7 -5 8 -6 9 -7 10 8
1draft	1 15 7 7
1drain	2 3
1draw	0 -2 5 -6 6 -6 8 -4 11 -3 12 6
1drawn	4 8 10 -7 12 3
1drew	5 4
1drill	1 -5 4 6 5 5
1driv	9 7 10 6
1driver	0 10
1dry	3 5 4 5 12 -3
1dual	11 3
1due	6 -4
1dull	4 6
1duplicat	10 8
1dynamo	11 2
1each	0 -9 3 -16 4 -14 6 -10 7 -8 8 -5 9 5 10 16 11 -3
1earliest	5 5
1early	6 -5 8 4
1easter	3 7
1easy	5 -4 11 -3
1edge	10 7
1edit	0 4
1editor	1 8
1editorial	11 6
1election	3 9
1electrician	5 5
1electronic	8 5 12 3
1eleventh	3 5
1else	2 -8 5 19 11 6
1em	2 6
1email	7 9
1employ	0 5
1employe	8 10
1encryption	9 7
1end	1 -7 2 -13 3 7 5 14 6 -2 7 -6 10 -14 12 4
1endpoint	3 5 8 7
1energy	2 4
1engin	11 8
1engineer	0 -5 1 8 6 -4 7 12 12 -3
1enough	0 4 3 -5 12 -3
1enter	7 7
1entir	3 5
1entranc	8 11
1envelop	5 8
1environment	8 -8
1equally	9 11
1error	0 -5 6 4 8 5
1escalat	6 6
1escalation	6 6
1estat	1 7
1even	2 4 3 -5 4 8 5 -9 12 -3
1event-driven	11 3
1eventual	9 6
1ever	6 -3
1every	1 -6 4 15 5 -9 7 -6 8 -16 9 11 10 10 11 5 12 -6
1everybody	0 -9 2 -5 3 -11 4 -5 7 -4 8 -8 9 -3 12 -3
1everyon	0 -6 7 3 11 6 12 8
1everyth	2 -6 3 -4 5 6 6 -2 7 -6 8 12 9 -7 10 -6 12 -4
1everywher	5 -4 12 6
1exactly	3 10 5 6
1exam	1 16 5 4
1examination	5 5
1exception	3 5
1exchang	3 -6 7 9
1execution	12 4
1exercis	2 4
1exit	4 5
1expect	3 8 5 7 10 8
1expensiv	4 7
1expir	9 11
1expiry	2 4 10 6 11 2
1explain	10 -5 11 -4
1export	2 -6 6 4
1external	9 6
1extra	7 8
1eye	6 8
1face	0 -4
1facility	1 11
1factor	0 6
1factory	1 8
1fail	4 7 9 -6 10 13
1failur	6 5 9 -4
1fair	3 5 8 8
1fall	3 -6 6 -5 7 -9 10 10 12 -2
1fallback	6 5 10 19
1family	1 11
1far	5 -6
1fare	1 5
1farm	8 7
1farmer	1 6 2 6
1fast	5 5 11 3
1faster	5 5
1fault	9 10
1featur	10 8 11 4
1february	3 6 7 -6
1fee	0 9 7 7 9 6
1feed	1 9 6 -4 10 10 11 -3
1fenc	4 4
1ferry	6 8
1fetch	10 12
1fibr	10 4
1field	1 -5 4 9 5 -6 10 -7 11 -3
1fifteenth	3 8 6 6
1fifth	12 3
1fight	7 19
1figur	2 4 4 5 9 7
1file	0 5 1 -6 2 3 5 4 6 -4
1fill	2 10
1film	4 10 12 4
1filter	8 4
1fin	6 4
1final	2 22 7 26
1finally	8 7
1financ	1 5 2 -8 4 -4 5 -6 6 -6 8 4
1find	5 -5 6 -4 8 5
1fine	8 -6
1finish	5 27 6 -4 7 -4 9 -5
1fire	2 11 5 8
1firm	1 21
1firmwar	4 4 5 6 12 3
1first	0 7 1 -18 2 -8 3 -13 4 17 5 -11 8 13 9 -14 10 -11 11 -6 12 6
1fish	1 8
1fit	0 -7 1 6 3 5 4 3 5 10 8 -8
1fitter	3 4 5 8 12 -2
1fix	2 3 5 -7 6 -4
1fixe	3 -6 5 22
1flag	6 6 8 6 9 6
1flat	8 8
1fleet	0 6 8 8
1flight	6 -4 10 5
1flip	11 3
1float	5 4
1floor	3 -5 5 17
1flower	8 4
1fly	3 5 5 7
1flyer	4 4
1folk	1 9 2 -6 3 -5 11 -2
1follow	2 -3 11 2
1food	0 4
1for	1 -10 2 6 3 6 4 6 5 -11 7 13 9 3 10 4
1forecast	2 8 6 3
1forecaster	2 7
1forese	10 6
1forget	9 8
1form	6 3
1format	1 6 2 5 7 13
1fourth	3 -6 4 5 8 -6 12 13
1fraud	1 6
1free	7 13 9 4
1freez	3 10 5 3 12 -4
1frequency	2 4
1friday	6 5
1fridg	4 4
1friendly	8 13
1from	1 -14 2 28 4 -14 5 -8 6 -5 9 -8 10 -14 12 -7
1front	0 4 7 6 10 12 11 8
1frozen	1 -9 3 9 7 6 8 6
1full	2 -3 3 13 8 6 12 6
1fully	3 10
1function	11 3
1fund	1 -5 2 5
1further	11 3
1gap	1 6 3 6 6 3
1garag	1 7
1garden	1 5 8 4
1gat	5 8
1gate	0 9 7 4 9 6 12 4
1gateway	6 4 8 -5 9 -4 10 6 11 5
1gave	2 6
1general	6 3 7 5 8 8 9 8
1get	0 -13 1 -7 3 -10 4 17 6 -4 7 2 10 -5 12 -4
1gift	6 6 7 5
1giv	1 6
1give	2 27 4 -12 6 -5 7 -7 9 -7
1given	0 14 3 4 6 7
1glass	5 6
1glue	5 7
1go	1 -10 2 -8 3 -9 4 -2 7 -10 8 10 10 -14 12 11
1go-liv	5 7 12 8
1goe	0 -9 2 -11 5 -3 6 11 7 9 8 -8 10 15 11 -6 12 -4
1going	0 -3 3 3 4 -6 8 5 11 -4
1gone	4 5 9 4 11 5
1gonna	0 18
1good	0 -13 1 -8 2 -4 4 4 5 -7 7 -9 10 -7 11 7 12 -3
1got	0 -6 1 9 2 -3 3 19 9 -8 12 -4
1gotta	1 7
1grad	2 4
1grant	9 5
1graphic	1 6 12 3
1green	12 4
1grid	1 8
1ground	1 5
1group	1 10 2 8 3 9
1grpc	11 5
1guess	0 3 4 7
1guest	9 9
1guy	1 -6
1h	7 5 10 7
1ha	12 -3
1had	0 -4 1 4 3 23 4 6 5 5 7 7 9 -7
1hall	0 5 1 11 3 8 7 -6 8 9
1hand	2 18 4 9 11 -3 12 -3
1handl	11 6
1hang	4 7 5 17 6 -4 8 3
1happen	0 10 1 11 10 -7
1happy	8 19
1harbour	1 11
1hard	0 -4 4 -5 12 7
1harden	5 5 12 5
1hardest	9 6
1hardwar	5 6
1has	0 -15 2 8 3 15 4 -10 9 -13 10 -20 11 -7 12 -4
1hash	10 7
1hasn't	9 4
1hasnt	6 6
1hav	3 5
1have	0 -8 1 17 2 -9 3 4 4 11 9 -11 10 -13 11 -3 12 -3
1he	1 -7 3 -9 5 -5 6 4 7 23 8 -9 9 -4 10 -8
1he'd	6 -3
1head	2 -5 4 -6 7 20 9 8
1headroom	3 -4 10 4
1health	1 13
1hear	6 7
1heavy	10 5
1height	2 6
1held	10 10
1help	1 7
1henc	4 13 11 3
1her	2 -5 5 8 7 12 9 9
1here	11 4
1hes	3 9
1higher	0 5
1him	2 4 6 -2 7 15
1himself	9 8
1hir	3 8 5 6
1hire	4 8
1his	0 -7 1 -7 3 -8 4 -12 7 11 8 -5 9 -6 10 -5
1history	8 5
1hold	3 -5 4 -7 6 -5 7 -11 10 9 11 -4 12 -3
1hole	1 6 2 7 9 7
1holiday	1 6 3 -5 6 4 9 8
1home	8 20 11 -3
1honestly	9 -4
1hospital	3 6 4 4 6 -5 10 8 12 -3
1host	3 5 5 5 8 4
1hot	4 -7 8 -6 10 17 11 4
1hotel	1 10 8 6
1hour	3 -4 5 -7 7 10 8 -8 10 23 12 -4
1hourly	11 3
1hous	1 4 2 5 10 8
1how	0 -8 3 -8 4 -6 6 -5 7 -7 8 -6 10 -9 12 -2
1hr	1 8 3 5
1human	10 4
1hurry	5 6
1hypercar	12 3
1i	0 -10 1 -12 2 -12 3 -5 4 -6 5 -8 6 9 7 -8 8 -5 10 -12 11 -4 12 -3
1i'd	0 -5 3 -9 5 -8 6 -6 7 5 8 6 9 7 11 5
1i'll	0 6 5 -5 9 -5
1i'm	0 14 3 -6 4 -9 6 6 7 -7 8 -5 9 -6 10 -7
1i've	0 -8 1 -9 3 -4 5 4 7 -5 11 -3
1id	2 -8 3 -11 4 -6 5 -8 6 -5 7 8 9 -6
1identity	1 6 2 12
1idle	4 8
1if	0 10 1 -13 2 -10 3 -26 4 9 5 -12 6 8 7 8 8 -7 9 -6 10 10 11 -8 12 -5
1ill	7 9
1im	0 8
1imag	2 4 8 -5 10 8
1implementation	12 3
1important	5 -4
1impression	10 -5
1in	0 -8 2 -13 5 -15 6 6 10 8 12 -5
1includ	0 13
1increas	6 5
1index	10 7 11 12
1inform	6 13
1infrastructur	2 6 6 5
1ingest	12 4
1insid	5 8 7 5
1inspector	4 6 5 11
1inspectorat	1 4 2 5
1install	8 14
1installation	12 7
1installer	7 6
1instanc	0 7
1instead	1 8
1insur	1 6
1insuranc	2 4
1insurer	1 19 2 8 3 4
1integrat	11 4
1integration	3 6 8 6
1interfac	4 7 11 6
1internet	0 6
1interpreter	1 7
1into	0 -7 1 -6 4 4 9 6 10 11 11 -3
1invent	2 9 4 5
1inventory	3 4
1invoic	0 7 7 5
1iphon	5 5
1is	1 -24 2 -18 6 -14 7 -8 8 -26 9 -6 11 4 12 -2
1island	9 5
1isn't	5 5 6 -6 7 -6 9 -5 11 -2
1issu	0 4 2 5
1it	0 -6 1 -9 2 -14 3 -8 5 7 6 -5 12 -8
1it'd	5 4
1it'll	12 3
1item	4 5 5 7
1its	0 -3 1 2 2 8 3 21 4 -10 5 -8 6 -6 8 -8 9 -12 10 -8 12 -3
1itself	9 -5 10 10
1jan	4 8 12 13
1january	12 5
1japan	5 5
1jitter	10 -5
1job	2 -4 5 -4 10 7 11 7
1joint	7 5
1july	5 -6 7 -6 8 9 12 7
1june	5 -5 8 5
1just	0 11 2 -6 4 -8 6 -4 7 -4 10 -8 11 10 12 -3
1keep	1 -10 5 -8 6 -5 7 -8 8 -8 10 15 11 6 12 -3
1kept	10 12 11 -4
1key	2 7 3 -7 6 2 10 11 11 -7 12 -5
1key-valu	10 5
1kick	12 2
1kick-off	6 14 12 4
1kid	4 6
1kind	0 -5
1kiosk	3 5 4 -5
1kit	12 -3
1kitchen	2 -4 7 3
1know	1 -11 4 -15 5 -7 6 7 7 -13 9 -7 10 -7 11 3 12 -2
1known	7 4
1lab	3 8 5 7
1label	2 10 4 14 7 7
1laboratory	3 -5
1lake	4 5
1land	3 5 4 8 10 6
1landlord	0 6 3 -5
1lane	7 6 12 -3
1languag	2 -6 5 10 6 9 7 -6 12 -3
1larg	8 5
1last	1 -12 2 -8 5 11 6 7 8 18 9 -4 10 8 11 -2 12 3
1late	0 4 2 6 5 7 6 -5 9 4
1latency	7 -4 10 -15
1later	7 -10 8 16 10 5 11 -3
1latest	0 -4 6 6
1launch	0 -4 1 -5 3 9 4 -9 5 11 9 -4 11 6 12 9
1law	0 8
1lawyer	0 -5 2 6 4 6 5 -5 9 5
1lay	3 5
1layer	11 8
1layout	1 5 4 8 7 5 12 3
1lead	1 6 7 20
1leader	7 -5 10 6
1leadership	9 7
1leaflet	12 3
1leak	9 8
1leav	3 9 7 -6 8 -6 9 4 11 -3
1ledger	2 -5
1left	0 7 3 6 12 -4
1legal	0 -9 1 5 2 6 4 7 7 -9 8 -6 9 -6 11 -5
1legally	0 6
1lend	7 6
1lender	2 5
1lent	7 9
1less	9 5
1let	3 -5 4 7 6 5 7 13 8 6 10 -5 12 -3
1letter	4 9 5 22 8 -4 9 -7 12 -3
1licenc	2 3 4 5 5 8 6 7 9 3
1licens	1 -7 5 5
1life	10 -5
1lift	6 -5
1light	1 5 2 -3 9 6
1lik	7 -5
1like	0 -3 1 -9 3 -6 4 -4 5 -11 6 -4 7 -11
1limit	1 9 2 6 7 8 10 8 11 3
1limitation	9 5
1line	1 14 2 -6 5 7 6 -5 10 12 11 -2 12 -4
1link	10 9
1list	0 -5 2 10 5 -5 7 8 8 -4 10 13 11 -5 12 -3
1littl	7 -5 8 6 11 -2
1live	0 13 6 -6 8 11 9 -7 11 5 12 3
1load	7 9 8 -6 9 4 10 14 11 2 12 -3
1loader	1 7
1loan	0 7 4 7 7 -5 9 7
1local	1 -5 3 5 9 -5 10 9 11 3
1lock	10 6 11 3
1log	0 6 4 -5 5 -3 9 7 10 5 11 -6
1logical	10 4
1login	3 4
1logo	2 8 9 10
1long	0 -6 5 20 10 -5
1look	5 -5 8 -6 9 -5 10 -8 11 -3
1lookup	6 4
1loop	10 4
1loosely	11 7
1lorry	6 4 8 4
1lose	9 9 10 -4
1lost	4 -6 5 -4 6 11 9 -10
1lot	3 6 4 -8 8 3
1love	8 -4
1low	6 7 9 5
1lower	7 9
1machin	3 9 5 7 8 -7 10 -7
1macro	1 5
1made	2 8
1mail	4 6 8 -4 10 -6
1mak	12 3
1make	0 -9 4 -9 5 11 6 -9 8 -7 9 -5 10 6 11 3 12 4
1maker	1 24 2 9
1man	5 4
1manag	7 6
1management	1 9
1manager	1 6 3 9 6 8 7 9
1manual	10 4
1manufacturer	11 6
1many	0 4 1 -7 2 4 3 -6 4 -8 11 -3
1map	1 6 3 -3 11 -2
1mar	12 15
1march	4 6
1mark	1 6
1marker	10 6
1market	1 7 2 -6 3 -5 4 9 7 8 9 11
1mask	10 5
1master	3 4 6 4
1match	8 8 10 7 12 -3
1material	11 6
1matter	1 7 5 -5 6 4 9 5 11 4 12 -3
1may	0 22 2 10 4 -6 6 3 7 10 8 2 10 -9 12 14
1mayb	9 -5 10 -9
1me	0 4 3 7 4 -9 5 -8 7 12 8 -8 9 -17 10 -9 11 -2 12 -4
1mean	0 7 2 -6 3 -6 4 22 7 -6 8 -7 9 17 10 -10 11 4
1meanwhil	3 10
1measur	0 4 4 7
1medical	4 4
1medicin	0 7
1medium	8 9
1meet	5 13 7 -4 9 2
1megabyt	9 4
1member	2 6
1memo	7 7
1memory	10 10 11 4
1merely	11 6
1merg	11 8
1merger	3 7
1mesh	11 3
1messag	2 7 5 -4 8 -4 10 9
1metadata	2 -4
1meter	2 5 5 6 7 5 9 6 10 -6
1metr	1 9 10 5
1metro	0 7 1 5
1microphon	3 4
1microservic	11 7
1middl	3 5 6 -4 12 -2
1might	6 12
1migrat	4 7 12 11
1migration	5 8 6 5
1mileston	12 6
1mind	5 -4 12 -3
1mine	1 9 7 8
1minister	1 5 5 -4 9 10 12 3
1minor	0 12
1minus	6 5
1minut	7 7 10 18
1mismatch	6 4
1miss	0 -4 3 -9 5 18 6 5 8 -6 9 8
1mistak	9 5
1mix	10 8
1mobil	0 5 1 6
1model	3 7 5 3 10 -7
1modem	8 -5 9 5 10 7
1modern	10 -5 11 -2
1moment	6 5
1monday	7 -5 9 5
1money	1 9 3 -6 5 7 6 5 7 11 9 10
1month	0 -6 3 9 4 -8 5 -6 6 -5 7 -8 8 5 10 -2 11 4 12 5
1month-end	8 7
1monthly	0 8 10 9
1more	0 -4 5 5 8 15
1morn	3 -5 7 -5 8 -12 9 -7 10 -5 12 -3
1most	4 8 5 -6 6 -4 8 -6
1mother	0 -5
1motor	5 5
1mould	1 6 2 3 4 5 5 7
1mov	4 7 5 5
1move	1 8 4 8 5 5 8 6 9 8 10 6 11 -3
1movement	12 3
1much	10 -5
1must	0 9 1 35 3 -7 6 -4 7 -8 8 -13 10 -10 11 -5 12 -5
1my	0 -8 1 -13 2 -4 3 -17 4 -8 6 -7 7 18 9 -11 10 -14 12 -3
1nam	1 5 2 5
1name	0 8 3 -4 5 -5 7 12 8 -4 10 -5
1napkin	10 9
1national	1 9
1near	8 6 10 10
1nearly	10 11
1need	1 17 2 31 3 -8 4 -6 7 -17 9 -4 10 -9 11 3 12 -5
1negotiat	8 7
1neighbour	7 4
1neither	7 7
1net	7 5 10 7
1network	0 4 7 5
1never	0 6 3 -10 4 -5 5 -5 6 -6 7 -7
1new	0 4 3 29 8 12 12 -4
1newest	10 9
1newsletter	1 -6
1newspaper	9 4
1newsroom	1 6
1next	4 -7 5 9 6 -5 9 10 10 6
1nicely	0 4
1night	1 17 2 8 3 -8 6 -5 7 4 8 -7 10 24 11 7 12 -4
1nightly	10 24
1no	0 3 1 -12 2 -13 3 4 4 14 6 6 8 -4 9 6 12 -5
1nobody	0 9 1 -4 2 -14 3 20 6 -6 7 3 8 11 9 -10 11 5
1none	0 -4 1 8 3 -6 5 -4 10 -5
1normalis	11 6
1north	6 -4 8 7
1not	0 7 2 -4 3 -4 5 4 6 22 7 -9 8 -5 12 -3
1note	6 4 7 4
1noth	0 -16 1 -5 2 -7 4 5 5 23 6 -4 7 -7 9 -8
1notic	4 -7 6 -5 9 -5
1november	8 19
1now	0 8 2 -10 3 19 5 -6 6 4 9 6 10 -7
1nowher	3 6
1number	0 -9 1 -21 2 12 3 -5 4 9 5 -5 12 -3
1nurs	1 8 2 7 4 8 9 -5
1object	10 11
1obviously	2 -4 4 -6 8 -6
1oct	12 6
1october	8 14
1of	0 -6 1 -14 2 -5 3 6 5 -8 8 -12 9 9 10 -5 11 -7 12 -8
1off	3 -5 4 -8 5 5 6 -7 7 11 8 -5 9 5 10 -19 12 8
1offer	0 -6 6 -6 7 24 8 -7 9 -10
1offic	1 17 4 -7 6 5 7 -9
1officer	1 11 2 -6 8 -6
1offlin	10 21
1oh	8 -4 12 -2
1ok	0 10
1old	1 -3 12 5
1on	1 -8 5 -9 6 7 8 -10 10 12 11 -2 12 -4
1on-call	7 4
1onboard	11 3
1once	0 -10 3 -7 4 3 8 7 9 5 11 15
1one	0 -7 1 -15 2 -8 6 -8 7 14 8 31 11 -8 12 2
1one-pag	7 13
1only	0 25 2 -4 3 10 5 17 6 -6 8 18 10 6 12 -11
1open	2 4 4 -8 5 14 7 -11 8 10 10 9
1operat	9 4
1operation	1 15 3 7
1operator	1 10 2 8 3 6 11 4 12 3
1option	7 8
1or	0 44 1 -16 4 -8 8 -8 10 -11 11 7 12 -6
1order	0 -7 2 -5 6 -4 8 -4 9 10 10 -9 12 -8
1other	1 -14 2 -2 6 -5 9 -5 10 -6 11 6
1otherwis	4 8
1our	1 7 2 15 3 14 4 -14 5 17 7 11 11 -8 12 -6
1ourselv	0 5
1out	1 -6 2 -8 3 6 4 13 7 16 9 7 10 -7 11 -3
1outsid	1 18 2 -4 10 6
1oven	6 4
1over	0 -11 4 9 5 -5 7 9 8 15 10 11 11 2 12 -2
1owe	1 8
1own	1 5 2 -7 5 -5 7 12 8 12 9 -6 12 -5
1owner	9 2
1pack	1 7 10 -5
1page	1 6 3 -7 5 -6 8 -7 11 -5
1pager	10 8
1paid	7 10 9 11 10 5
1pair	10 10
1paper	0 2 1 -9 2 10 3 -5 4 8 6 2 9 -7 10 -7 11 -4 12 -4
1parallel	4 7 5 5
1parcel	0 5
1parent	10 8 11 4
1parental	4 8
1park	0 8 10 7
1part	0 -8 1 -5 4 -7 5 6 6 -5 9 -5 11 -2
1particular	5 -4
1partition	10 12
1partner	7 -8 8 13 10 9
1party	1 8 2 -4 3 -5 9 -4
1pass	2 4 3 -5 6 11
1passport	9 5
1patch	8 6
1path	4 -6 11 -4
1patient	0 7
1pattern	1 7 2 6
1pay	1 -5 3 -7 6 -5 7 12 8 4 9 18
1payment	2 -8 3 5 4 5 6 -6 8 7
1payout	4 -4 10 7
1payroll	1 5 2 7 3 9
1payslip	6 4 10 6
1peak	0 7 8 -4 9 -7 10 7 12 -3
1pension	1 6 2 4 5 6
1pensioner	8 5
1peopl	0 -11 1 -7 2 -9 3 -3 5 -10 6 -5 7 -5 8 -12 11 -6 12 -3
1per	1 -7 2 -5 4 -10 5 3 6 -5 8 -9 9 -9 10 46 11 -3 12 -5
1period	12 2
1permission	2 4 11 2 12 3
1permit	2 5
1person	0 -7 3 11 5 5 7 4
1personnel	12 4
1petabyt	4 5
1pharmacist	1 12 4 4
1pharmacy	1 8 7 5
1phas	4 -5 5 -8 8 -17 12 6
1phon	5 4 6 4 8 -4 11 4 12 -3
1photo	11 3
1photograph	7 7
1phras	4 9
1pick	6 -6 7 30 9 6 10 -6 12 3
1pilot	1 -5 6 4 8 9 12 5
1pipelin	10 -7 11 8
1plac	3 5 7 4 8 3
1plain	4 5
1plan	0 -5 2 7 3 14 4 -5 5 -7 7 -9 8 -3 9 -8 11 4 12 22
1planner	1 7 2 7 4 12
1plant	2 -5 5 5
1plat	4 6
1platform	1 -7 3 6 6 -3 11 3
1player	5 4 12 -3
1pleas	0 10
1plus	0 3 11 4
1point	1 8 2 -3 10 13 11 3
1pole	5 8
1polic	1 7
1policy	2 9 4 7 10 -6 11 10
1polish	5 -5 12 9
1poll	10 10
1pool	1 7 3 7 8 5 11 5
1port	1 7 2 7 4 -7 8 9
1portal	11 3
1post	3 6 5 7 7 -5 8 -5
1postcod	4 6 8 5
1poster	12 12
1postgr	10 5
1pour	6 4
1power	9 4
1preced	4 9
1premium	7 5
1present	12 3
1president	7 7
1press	3 5 5 -5 6 -5 7 -5 8 -6
1presum	9 4
1pretend	0 9
1pric	0 8 1 7 4 13 5 8 6 -6
1primary	8 13
1principal	7 4
1print	0 3 1 10 2 4 4 -6 5 -4 6 -4 12 9
1printer	1 5 4 4 8 -6
1privacy	3 5 7 -8 9 8
1prob	10 4
1problem	3 8 5 -5 9 -4
1proc	0 9
1procur	12 12
1procurement	6 4 12 5
1produc	4 9
1product	1 -11 2 3 6 -4 7 10 11 7
1production	2 -5
1program	11 6
1programm	11 5 12 7
1programmer	5 10
1project	3 6
1promis	1 -8 3 11 7 -6
1promot	11 3
1proof	12 5
1properly	11 -2
1propos	7 10
1proposal	7 8
1protection	3 -6
1prototyp	12 3
1public	0 6
1publish	2 6
1publisher	2 -5 7 6
1pull	6 5
1pupil	0 7 4 6
1purchas	1 11 2 5
1purs	7 13 9 5
1push	8 -5
1put	1 9 4 -11 6 3 7 5 8 5 9 11 10 7 11 11
1q	12 6
1quality	6 6
1quarantin	5 4
1quarrel	7 6
1quarter	0 -5 3 10 8 9 12 15
1quarterly	5 9
1query	6 4
1question	0 -8 9 -6
1queu	2 -7 3 8 4 -11 6 -9 8 -7 10 10
1quick	5 5
1quickly	9 4
1quot	2 6
1quota	10 8
1race	9 4
1radio	1 10 4 7 6 -3 8 -6 10 12
1rais	6 18
1rank	3 6 10 7
1rate	0 -5 6 5 9 5 10 -5 11 4 12 4
1rather	1 4
1reach	3 5
1react	11 3
1read	0 5 4 7 5 -8 7 7 10 17 11 11 12 -3
1read-only	0 9
1readabl	0 4
1reader	0 8 2 -4 9 6 10 11
1ready	0 -6 3 -5 5 8 11 3
1real	2 -5
1really	0 -6 1 -6 9 -5
1reason	0 -5 1 -6 4 13 7 7 11 3
1rebuild	3 15
1rebuilt	9 4
1receiv	1 -6 4 -6 7 10 10 5
1reconcil	8 5 10 13
1reconciliation	11 3
1reconnect	10 -5
1record	2 7 6 6 7 -7 9 -5 10 -7 11 4
1redis	11 6
1redon	4 10
1refresh	11 8
1refund	9 12
1refus	4 9 10 5
1refusal	1 -5 2 4 4 9
1region	8 10 12 -3
1regional	7 4 8 6 10 7
1register	2 8 6 -4
1registration	10 5
1registry	2 3 11 2
1regulator	0 5
1regulatory	1 7
1rehearsal	4 5 12 3
1relay	6 -3
1releas	3 12 8 8 9 4 12 15
1rely	2 5
1remain	0 -3 8 5
1renew	3 5
1renewal	3 6
1rent	0 7 2 -5 4 13
1repeat	11 -3
1replac	0 7
1replica	10 8 11 8
1replicat	10 5 11 3
1replication	10 5
1report	1 -8 2 7 3 -7 6 -4
1request	6 4 8 -7 9 -4 10 9 12 -3
1requir	2 13 11 10
1requirement	12 11
1reserv	8 -6 12 13
1resident	0 6
1responsibl	0 8
1rest	3 -6 5 10 8 25 10 -7 11 -5
1restart	6 4
1result	10 8
1retailer	2 4
1retain	1 6
1retir	6 7
1retry	4 -6 10 14 11 7
1return	5 5 7 12 9 -5
1revenu	1 10 9 -4
1revers	4 8
1review	3 11 5 8 6 2 7 3 9 6 10 -6 11 -3 12 4
1rewrit	1 11
1rhythm	8 3
1ride	9 10
1right	4 -6
1ring	6 13 9 6
1rip	4 5
1risk	1 -9 2 -10 4 -11 5 -8 6 6 9 -8 10 -8
1road	1 7
1roadmap	7 8 12 7
1robot	0 3 1 12 9 -4 10 7
1roll	11 3
1rollout	8 5 12 2
1roof	1 7
1room	1 9 5 -4 6 -3 7 -6 10 9 11 -4
1rota	1 10 2 7
1rotat	10 -10 11 4
1roughly	9 14
1round	8 4 11 -2 12 -3
1rout	1 6 2 6 10 5
1row	6 10 7 6
1rul	1 7 4 7 9 5
1rule	6 -10 7 15 10 18 11 4 12 -3
1run	1 6 2 -6 4 -9 5 5 6 6 8 -6 12 -10
1s	8 -8 9 -5 10 8
1safe	6 4
1safety	1 8 4 9 7 9 8 -8
1said	5 -5 6 4 9 12
1salary	8 4
1sale	1 -14 3 -6 6 -4 7 5 12 -3
1same	0 -6 1 -7 4 -7 5 -10 6 12 8 -20 9 -12 11 -4 12 -3
1sampl	1 11 2 12 6 6
1sandbox	2 9 6 5
1sat	5 8 6 4
1satellit	6 6
1saw	5 5
1say	3 -14 5 -6 6 -6 9 5 11 -4 12 -3
1scal	11 3
1scalabl	0 -7
1scan	2 -4 6 4 10 7
1scanner	4 19 10 11 12 3
1schedul	12 3
1schem	11 3
1schema	0 -4 4 8 9 4 10 7 11 2 12 8
1school	0 6 1 8 3 -4 4 -6 7 -6 8 12 11 -3
1scop	0 13 7 5
1scor	7 -5 10 19 12 2
1screen	0 -4 2 9 4 17 6 -4 8 -9 11 -3
1screw	1 8
1script	2 4
1seal	2 4 10 7
1search	1 11 2 3 11 4
1season	1 6 3 7 6 5 8 8
1seat	1 6 10 11
1second	2 -7 3 -6 5 -6 6 7 8 -10 11 3 12 9
1security	3 8 6 4
1see	0 -7 3 7 5 -3 6 -5 8 6 12 -6
1seen	3 -5 5 12
1segment	10 14
1sell	0 8 1 5
1seller	8 4
1send	1 -8 2 4 5 -8 8 -7 10 20 11 4
1sender	4 4
1senior	4 7 8 6
1sens	4 4
1sensor	0 6 3 7 4 7 9 5 10 -12
1sent	2 6 4 -6 6 7
1sentenc	9 5
1separat	10 13 11 6
1september	5 6 8 7 9 -5 12 -3
1serious	7 6
1serv	10 8
1server	2 10 8 -8 9 -4 10 22 12 -4
1servic	1 6 2 3 3 -6 7 -6 8 -4 10 10 11 14
1session	3 4 10 9
1set	2 -6 5 13 7 8
1settl	1 12 4 10 6 -6
1settlement	5 9
1seventh	3 5
1shall	0 5 6 -4 8 -5
1shar	1 7 2 -5 7 -4
1shard	11 12
1she	1 -6 7 13
1shed	10 10
1sheet	1 5 3 -5 4 -9 6 -6 7 12
1shelf	4 13
1shift	3 6 6 5 7 9 8 7
1ship	1 5 3 4 4 5 5 9 6 7 8 7 12 -5
1shipment	6 5
1shoe	8 5
1shop	1 7 2 5 4 -7 5 5 8 9 9 9
1shopper	9 5
1short	3 6 6 6
1shorten	5 19
1shorter	5 8
1should	0 -12 1 -7 3 -9 4 -10 5 -6 11 -4 12 -3
1shout	0 7 2 -4
1show	0 8 2 -10 5 4 6 9 10 9
1shut	3 16
1side	2 -6 5 -7 7 13 8 8 10 9
1sign	1 -8 3 -11 4 -8 5 -14 6 6 7 5 8 -6 9 7 10 11
1sign-off	11 5
1signal	1 6 10 8
1signatur	1 -6 2 4 5 14 6 8 7 6 9 -5 10 -7
1simpl	10 10
1simply	11 15
1sinc	2 -9 3 5 4 21 6 4 9 -3 10 -9 12 -3
1singl	4 13 9 5 10 -5 12 3
1sink	6 6
1sit	3 17 4 13 5 13 8 -6 11 -4
1site	4 6 6 -6
1sixth	9 4 12 8
1siz	10 8
1size	1 -4 2 7 5 -5
1sketch	4 -5 10 5
1skip	9 10
1slack	5 -4
1sleep	8 -5
1slid	5 -4 10 -5
1slip	7 6
1slot	5 18 7 15 9 -4 10 9 12 -5
1slowest	5 10
1small	0 -7 2 -5 4 -6 9 -5 10 10 12 -3
1smallest	4 8 8 8
1sms	0 6
1snow	3 5
1so	0 -2 2 -3 3 8 4 -9 6 -7 8 -14 9 3 11 4 12 -4
1softwar	3 8 4 6 7 -6 11 -2
1sold	3 7 9 6
1solid	3 10
1solv	11 6
1solver	10 11
1some	1 -5 2 -5 4 -6 6 -7 7 -10 10 -8 11 -4
1somebody	0 -7 1 -5 2 -7 4 -7 10 -6
1someon	9 -4
1someth	0 -5 1 6 3 -7 4 -7 6 -6 7 -6 9 -5
1sometim	0 7
1somewher	4 7 8 7
1soon	6 5
1sooner	5 8
1sort	5 -5 12 -3
1sourc	10 7
1south	8 5
1spar	3 5
1spe	2 6
1speak	7 -6 9 -7
1spec	3 -4 4 9
1special	11 6
1speech	3 4
1spent	0 7
1sponsor	0 5 6 9 9 8
1spot	10 9
1spr	2 -5 3 7 5 -6 9 4 12 8
1sprint	3 6 6 5 12 5
1squar	2 3
1stabilisation	12 10
1stabl	2 4 3 5 8 6
1stack	11 4
1staf	6 3
1staff	4 8 7 7 8 12 9 -7 12 -4
1stag	1 -6 3 -3 8 -23 12 -4
1stal	0 4
1stall	9 6
1stamp	1 12 2 5 3 -3
1stand	2 4 5 5 6 -4 7 9 12 4
1standard	10 5
1start	0 -2 1 -9 8 13 10 -5 12 -4
1stat	0 5 4 -7 6 8
1stateless	11 7
1station	1 5 8 7
1stay	0 13 6 -4 8 8 10 -5
1step	8 3
1still	0 12 4 11
1stock	2 9 3 6 9 5
1stood	5 5
1stop	3 6 6 7 7 6
1stor	4 -5 6 -4 7 7 9 -4 10 9 11 5
1storag	0 -5 11 -2 12 6
1storm	1 5 9 7
1str	2 5
1straight	6 4
1stream	4 -6 11 4
1strik	4 8
1strip	2 8
1structur	12 5
1stuck	2 5 6 5 7 6
1student	1 9
1studio	1 13 7 4 11 5
1study	1 -6
1subscrib	11 5
1such	7 -5
1sue	4 5
1sum	12 -2
1summer	1 -7 3 13 8 9 12 16
1sunday	12 -3
1supplier	1 5 2 9 4 6 6 10
1support	1 17 4 -4
1suppos	0 16
1supposition	0 6
1sure	9 -5 10 -3
1survey	12 3
1surviv	0 7
1swap	9 5
1switch	0 6 1 7 12 -3
1sync	10 -5 12 8
1system	0 5 3 8 10 -10 11 4
1tab	7 4
1tabl	10 12
1tablet	0 -5
1tag	1 7 4 11 10 13
1tak	0 34
1take	0 12 1 -11 2 -9 3 13 5 9 8 -9 9 -6 11 5
1taken	3 9 10 -6
1talk	0 5 9 4
1tank	12 3
1tanker	1 6 8 5
1tape	10 5
1tariff	0 5 1 10 2 4 5 5
1task	4 5
1tax	2 5
1teach	4 6
1teacher	0 7
1team	1 -5 2 9 3 5 4 10 5 -5 7 -6 8 -7 9 -4 10 -6
1tech	10 -8 11 -3
1technical	11 -2
1technically	11 5
1telecom	1 8
1telemetry	10 7
1television	4 5 5 -4
1tell	2 14 3 -9 4 -8 5 6 6 5 7 -16 9 8 10 -7 11 -4
1templat	10 5
1tenant	0 6 11 -4
1tender	12 4
1tenth	3 7 6 6 7 -5 9 -4 12 3
1term	8 -5 9 11
1terminal	8 4
1test	1 -8 3 -5 4 -2 5 5 8 -5 10 -9 12 9
1tester	3 9
1text	1 -5 2 5 3 -5 7 -7 12 -4
1than	1 -6 3 -4 6 7 7 -13 9 3 10 -10 11 -3 12 -3
1that	0 13 1 -10 2 -13 4 -8 5 6 6 11 8 -10 9 13 10 -13 11 -4 12 -11
1the	1 10 3 -7 5 7 9 -4 11 -4 12 -11
1theatr	9 9
1their	3 22 4 8 5 -4 8 -6 11 -4 12 -4
1them	0 -8 1 7 2 5 4 7 7 -3 8 6 9 -7 11 4 12 -4
1themselv	0 4
1then	0 -16 3 -10 4 -11 5 -4 6 -5 8 17 9 -12 10 -10
1ther	0 -14 2 -16 5 4 6 -2 7 -9 8 -16 9 -5 11 -5 12 -9
1thereafter	8 10
1therefor	4 10 5 4 12 4
1thes	0 5 4 -7 7 -6
1they	2 -8 3 11 4 -7 5 6 6 -10 10 -14 12 -3
1they'll	0 -4 1 -6 7 -7
1they'r	1 -8 3 9 4 8 7 4 8 -4 9 -5
1they'v	2 5 3 15 6 -3 7 -5 8 -4 9 -5
1thing	0 -3 1 -9 2 -11 3 11 5 -9 6 -5 7 -6 8 -11 9 -6 10 -10 11 -2 12 -3
1think	0 -13 4 -5 8 -4
1third	3 6 4 -5 6 4 7 -6 8 5 12 16
1this	0 -7 1 -15 2 -3 3 6 4 -10 6 -3 8 -10 9 4 11 -4 12 -8
1thos	0 9 4 -7 5 7 11 -3 12 -5
1though	4 5 12 -5
1through	5 9 7 -8 9 -5 10 17 12 -3
1throw	4 5
1thrown	4 10 9 5
1thursday	7 5 8 8
1tick	10 7
1ticket	8 6
1tidy	5 5
1tie	7 11
1tile	10 4
1till	0 -6 1 -4 2 20 3 32 4 -11 6 4 10 -9
1time	0 -5 1 -7 2 -7 4 -9 5 -4 6 -3 7 -5 8 12 9 -11 10 12 11 -4
1time-sery	10 6
1titl	2 -4 6 5
1to	1 -5 2 -18 4 5 5 -20 7 5 10 8 12 4
1today	0 7 8 -5
1told	0 14 3 8 6 12 7 -8 9 12
1toleranc	1 5 2 7
1too	9 4 11 -2 12 -2
1top	3 14 11 5
1topic	10 5 11 5
1total	9 -4
1touch	3 24 10 9
1tower	3 4 10 -6
1town	8 14
1trac	10 7
1track	2 6 5 5
1trad	7 -12 10 6
1traffic	1 6 9 5 11 2
1train	3 -5 4 -11 7 -8 8 -4
1trainer	1 5 2 8
1transfer	2 6 5 3
1transformer	9 4 12 -2
1translation	5 8 7 6
1translator	1 7 11 5
1transport	7 -4
1treasurer	9 4
1treasury	1 11 2 -4
1treat	5 4
1trench	4 9
1tri	3 9
1trial	12 3
1trigger	6 11
1troubl	3 13 6 -4
1truck	9 4
1try	8 -5 12 2
1ttl	10 -7
1tuesday	7 8
1turn	2 11 9 12
1turnover	9 6
1turnstil	1 -5 5 8
1twentieth	5 4 6 7
1typ	7 6
1type	10 -6
1under	0 9 4 -4 8 -4 10 -5 12 -4
1underneath	5 7
1understand	0 -7
1union	2 -4 3 -5
1university	1 7 3 6
1unless	0 11
1unsign	4 6
1until	2 18 3 27 4 -8 5 -9 6 -6 9 7 10 -7 11 -5 12 4
1up	0 6 1 8 2 -5 6 4
1upon	2 -3 6 7
1us	2 14 3 3 5 14 9 12 10 -5 11 -4 12 -6
1use	10 5 11 20 12 -4
1used	1 -8
1user	0 6 11 -4
1valley	8 9 9 8
1valu	1 -6
1van	5 6 8 11 12 5
1vector	11 5
1vendor	1 -5 2 7 3 -7 6 5 8 -6
1venu	4 5 11 4
1verification	12 4
1version	0 -6 1 -7 2 -6 7 14 11 4 12 6
1very	0 -7 7 -6
1veto	4 7 7 4
1via	10 8
1vice	6 6
1video	2 8 10 9
1view	2 5
1viewer	2 5
1villag	0 4 8 9
1visit	4 4 5 9 9 8
1voic	0 4 8 -4
1volunteer	1 12
1vote	7 9 8 6
1wait	0 -6 2 10 4 14 5 6 7 -6 9 -4
1walk	4 -4
1wall	4 6 12 3
1wallet	7 5 9 7
1want	1 6 2 17 5 -8 8 -8 9 -10
1ward	2 -4 11 3
1warehous	1 5 7 4 8 5 9 4 11 5
1warm	8 -4 10 6
1was	0 -4 1 -15 2 -11 3 17 5 9 8 -5 10 -11
1water	1 7 7 9
1wave	8 6
1way	0 -6 6 -4 7 -6
1we	1 -13 2 -12 3 -20 4 4 8 8 9 14 11 -4
1we'd	4 5 8 9 12 3
1we'r	0 24 5 7 9 -5 11 8
1we'v	6 7 7 4
1web	4 -5 10 14
1websit	12 3
1week	2 -7 5 4 6 8 8 10 9 6 12 4
1weekend	2 7 8 11
1weekly	7 -9
1weight	1 5
1well	0 -6 1 -9 2 -3 3 5 5 -9 6 -3 7 -7 10 -8 11 5
1went	0 14 8 7
1were	3 11 6 -4
1what	0 -19 1 -9 2 10 3 -11 4 -11 5 10 6 -10 9 -6 10 -7 11 -4 12 -8
1whatever	4 -5 5 26 8 -4 12 -3
1wheel	3 4
1when	0 -2 2 -4 3 -8 5 9 6 -7 7 -9 8 -4 10 8 12 -3
1wher	0 -4 4 7 5 -6 7 10 11 5
1wherea	4 11 5 6
1whether	0 21 1 13 7 -5
1which	0 -9 1 -11 2 7 4 5 7 5 9 7 10 7 11 -2 12 -7
1whil	1 12 3 6 4 19 12 -2
1whiteboard	2 5
1who	1 16 2 -4 3 -9 4 -7 5 -5 6 -4 7 -6 9 -8 11 -5 12 -3
1whoever	7 9 8 6
1whol	5 13 8 9 9 6
1whom	2 -7 4 -6 9 3
1whos	1 9 11 10
1why	0 -4 2 -4
1will	0 -4 2 13 3 6 5 -4 6 -10 7 -16 8 -4 9 -4 10 -10 11 6 12 -3
1win	7 5 9 5
1window	0 4 2 -3 10 6
1wing	12 -2
1winter	3 8 5 3 7 -6 12 6
1wir	0 5
1wise	10 7
1wish	10 5
1with	1 -8 2 -10 3 -4 5 -4 6 4 8 8 9 -6 12 -4
1within	1 -6 4 7 5 -5 6 -8 7 17
1without	4 15 6 8 8 6 9 8 10 7 11 3
1wk	4 5 8 -7
1won't	1 -13 2 13 7 -7
1wont	3 6 4 -4
1word	3 -5 5 -4 6 -5 7 19 11 -2
1work	0 20 3 -6 4 4 5 -3 6 -3 8 -3 9 -5 12 -5
1worker	8 -6 10 10 11 4
1workshop	3 3 7 -7
1world	8 5
1wors	0 4
1would	0 -20 1 4 2 -11 3 -7 6 -8 8 -6 9 5 12 -5
1wouldn't	11 4
1writ	0 -8 1 12 2 9 3 -6 4 4 5 -11 6 -4 7 7 8 -8 9 -8 10 6
1writer	10 5
1written	1 -7 4 4 5 -5 7 3
1wrong	0 17 1 -7 2 -4 4 10 5 -6 6 -6 7 -5 9 6 10 -5
1wrot	12 4
1yard	2 12
1yeah	11 3 12 4
1year	0 -5 1 -8 4 -6 5 5 9 6 12 -8
1yellow	12 5
1yes	0 5 3 -7 8 8 9 -4 10 7
1yet	0 8 3 5
1you	0 -15 1 -8 2 -21 3 -5 4 -7 5 10 6 -18 7 -4 8 -11 10 -8 11 -5
1you'd	0 -4 9 -4 12 -2
1you'll	0 -4
1you'r	4 5 9 6 11 3
1you'v	0 -6 1 8 2 -4 3 -5 4 13 7 -4 11 4
1your	0 -10 3 -4 4 -5 5 4 6 -5 7 26 9 10 12 7
1youv	1 5
1zone	10 10
2#count #count	5 -5 8 -4
2#count #duration	12 5
2#count ^	1 -7 3 -7 5 4 8 -8 9 -8 10 5 12 -4
2#count a	8 -4 9 9 12 -3
2#count and	4 -6 8 15 9 -8 10 -7 12 6
2#count app	2 4
2#count are	0 2 8 -6
2#count backend	12 4
2#count boxe	9 4 10 -5
2#count branch	8 9
2#count build	12 6
2#count buse	0 6 8 6
2#count by	8 7
2#count case	9 6
2#count children	10 6
2#count client	8 5 9 5
2#count clinic	3 5 6 5
2#count consumer	11 3
2#count county	7 7
2#count d	10 6
2#count degre	5 4 9 -4
2#count developer	3 5
2#count done	12 6
2#count engineer	12 -2
2#count fitter	3 4 12 -2
2#count for	3 6 12 7
2#count get	9 5
2#count group	1 4
2#count h	7 5 10 7
2#count have	4 5
2#count host	5 6 8 4
2#count hous	7 6
2#count i	6 6 8 4
2#count in	1 9 6 -5 9 9 10 -6
2#count is	8 -8 10 -6
2#count languag	1 5 5 10 12 -2
2#count launch	12 5
2#count line	4 6
2#count lorry	8 5
2#count megabyt	9 4
2#count metr	10 6
2#count more	8 14
2#count of	3 5 4 8 5 5 6 4 7 5 8 -5 10 -7 12 6
2#count on	7 3 9 3 10 7
2#count operator	1 8 3 4 12 4
2#count option	7 5
2#count or	4 6
2#count other	4 5
2#count page	10 -6
2#count party	1 9
2#count peopl	3 16 8 6 9 15 10 7
2#count person	3 9
2#count phas	12 3
2#count question	0 10
2#count read	11 4
2#count region	10 6
2#count releas	12 4
2#count replica	10 7 11 3
2#count request	8 -6 11 5 12 -2
2#count room	0 7 10 5
2#count s	8 -8 9 -5 10 8
2#count seat	9 5
2#count servic	11 4
2#count shard	10 -7 11 3
2#count shop	8 10
2#count site	5 4
2#count so	3 6
2#count system	9 6
2#count team	1 -7 3 -5 4 11 12 3
2#count test	12 7
2#count the	5 -8 8 10
2#count thing	0 5
2#count to	10 -7 12 12
2#count villag	8 6
2#count we	8 7
2#count who	1 7
2#count with	8 10
2#date ^	6 4 12 5
2#date and	6 -4
2#date beta	12 4
2#date i	6 9
2#date not	6 3
2#date the	8 5 12 3
2#date to	3 9 6 -5 12 -4
2#duration #duration	12 4
2#duration ^	12 -3
2#duration a	4 5 7 7 12 -4
2#duration ahead	1 7 2 7 5 -5 6 7
2#duration and	0 -3 3 9 6 -5 7 7 8 -4 10 -14 11 3 12 -6
2#duration befor	2 6 5 7 6 13
2#duration by	5 5
2#duration each	5 9 7 6 12 2
2#duration for	5 -5 12 5
2#duration from	2 -4 5 15
2#duration i'd	8 4
2#duration in	1 12 2 6 7 -7 12 2
2#duration is	5 -5
2#duration it	0 4 10 11
2#duration of	3 -7 6 -5 7 -7 8 -4 9 4 10 9
2#duration on	7 6
2#duration or	0 6
2#duration over	5 5
2#duration phas	12 7
2#duration to	4 8 6 6 12 4
2#duration we	12 6
2#duration whatever	5 12
2#duration with	7 8 12 9
2#money a	9 9
2#money of	6 -5 9 8
2#ratio #count	1 6
2#ratio a	3 4 5 5
2#ratio and	8 6 9 8
2#ratio in	5 4 6 4
2#ratio with	10 6
2#share #share	8 12
2#share ^	11 3
2#share a	1 6 6 5 10 -7
2#share in	6 4
2#share of	4 -4 5 -4 6 -5 7 -6 8 7 9 12 10 -8
2#share the	4 5
2^ #count	1 -5 3 -7 5 4 9 4 11 -3 12 -6
2^ #date	12 7
2^ ^	1 8 2 -5 3 -13 4 8 6 -4 8 -7 10 5 11 4 12 -9
2^ a	11 4
2^ and	2 -4 3 4 4 -6 6 -5 7 -4 8 15 9 6 10 -5 12 -4
2^ at	8 7 10 6
2^ becaus	12 -4
2^ befor	4 9 12 7
2^ build	12 15
2^ can	4 8
2^ card	10 4
2^ chart	12 3
2^ code	1 6
2^ cold	4 5
2^ contract	2 -4
2^ decid	7 9
2^ design	11 3 12 10
2^ feed	1 6
2^ first	5 -6
2^ for	2 10 8 -6 10 7 11 7 12 -3
2^ from	2 -4 4 13 6 4
2^ gateway	11 3
2^ group	2 4
2^ had	3 6
2^ he	7 7
2^ i	3 -7 6 7 7 -6
2^ i'm	6 5
2^ if	6 5
2^ in	6 5 8 10 12 9
2^ is	2 6 6 -5 9 12
2^ it	7 -5 8 5 9 12
2^ layer	11 6
2^ letter	5 8
2^ live	12 -5
2^ need	1 10
2^ not	3 3
2^ of	1 6 10 6
2^ on	3 4 5 8 6 7 10 9
2^ one	8 7
2^ only	8 11
2^ or	5 4
2^ our	2 -7
2^ peopl	2 -3
2^ per	10 9
2^ review	6 4
2^ right	8 3
2^ round	7 3
2^ side	5 -4
2^ so	5 -6 8 -5 10 6
2^ that	3 -5 12 5
2^ the	0 5 8 5 10 -8 11 -3
2^ their	7 8
2^ then	4 -5 6 5 8 17 12 -3
2^ ther	3 7
2^ they	1 8 3 12
2^ till	6 5
2^ to	3 10 8 6
2^ until	2 -5 3 9
2^ we	7 -6
2^ which	7 8
2^ whil	3 8
2^ who	7 -6
2^ with	1 -6 8 -5 9 -5 10 7 12 2
2^ you	12 9
2a #count	10 -7
2a #duration	4 4 8 5
2a ^	2 4 6 -4 11 5
2a bank	0 8
2a big	12 3
2a bit	1 7 8 -5
2a book	0 6
2a box	9 5
2a bucket	10 9
2a button	0 5
2a cabl	11 3
2a card	9 6
2a chang	7 6
2a chip	11 4
2a circl	4 6
2a circuit	11 3
2a clos	9 4
2a code	10 4
2a copy	10 7
2a date	6 7 7 7 9 6 12 4
2a day	0 6 9 -6 10 19
2a delay	0 4
2a different	0 11
2a driver	0 5
2a featur	11 4
2a fine	9 6
2a fire	2 4
2a flag	8 7
2a frozen	2 7
2a full	8 9
2a gateway	10 8
2a good	0 -5 10 -6
2a guarante	7 3
2a job	1 5 11 -5
2a late	0 4 2 4
2a ledger	11 -5
2a licens	9 4
2a line	0 -6
2a list	3 5 6 5
2a littl	8 -5
2a machin	9 5
2a minut	10 8
2a month	3 -4 6 -6 8 12 9 5 11 6
2a nam	1 6
2a napkin	10 9
2a new	2 -5 3 9 4 7 8 -5 10 -6
2a night	2 3 10 11
2a nightly	10 11
2a note	6 4
2a page	9 4
2a paper	2 5
2a person	5 8
2a phon	4 4
2a plac	7 9
2a plan	12 -3
2a program	11 4
2a queu	4 -5 10 12 11 5
2a reader	0 7 9 4
2a real	7 5
2a retir	6 8
2a retry	10 5
2a rhythm	8 3
2a room	7 -7
2a row	6 12
2a rul	1 7
2a rule	11 5
2a second	4 -7
2a separat	11 6
2a servic	11 2
2a sheet	2 4
2a shelf	4 6
2a sign	2 4 11 -3
2a singl	0 5 4 8 8 4 12 4
2a slot	3 7
2a small	8 -4 10 11
2a stabl	2 4
2a stor	7 7 11 -5
2a stream	11 7
2a tabl	10 8
2a team	4 4
2a tenant	0 4 4 5
2a tie	7 9
2a time	8 19
2a topic	11 4
2a van	5 8
2a version	11 7
2a wall	4 6
2a warehous	11 3
2a week	5 10 9 -6
2a winter	9 5
2a worker	11 3
2a wrong	0 3 8 5 9 12
2a year	5 5 6 4 8 -7 12 -3
2a yes	0 6 1 5
2about #count	9 9 10 8 12 -3
2about #duration	12 4
2about #money	6 -4 7 -4 9 10
2about #share	0 6 6 -4
2about it	7 -6 9 -5
2about who	7 5
2abov #share	6 4
2accept a	2 5
2accept no	3 5
2account in	2 4
2account of	9 5
2across #count	1 5
2across the	11 3
2adapter with	11 8
2add the	1 14
2after #count	10 8
2after ^	3 -6 9 5
2after a	2 3 8 6 11 4
2after another	5 5 8 -4
2after it	6 4 8 5
2after that	4 -6 6 10 8 8
2after the	4 10 8 -10 9 5 12 -4
2agre by	6 3
2agre on	4 4 7 -12
2agre that	7 5
2agre the	7 11
2agre to	7 7
2ahead of	4 12 6 7
2all #count	1 5 4 -4 5 -6 6 -4 10 -8 12 -3
2all ^	3 7
2all else	5 5
2all hang	5 8
2all have	1 7
2all of	2 6 3 8
2all right	0 5
2all the	0 -5 1 -11 5 7 11 -3
2allow to	0 8
2already have	8 6
2already said	5 -4
2also the	0 5
2although it	4 6
2am tak	0 7
2among the	7 6
2an ^	11 7
2an app	10 -6
2an append-only	10 9
2an email	7 4
2an empty	4 8
2an event	10 6
2an hour	7 4
2an index	11 9
2an interfac	11 -2
2and #count	1 -6 4 -5 10 -10 12 3
2and #duration	6 4
2and ^	0 -6 1 6 2 9 3 3 5 -8 8 11 9 4 10 -10 11 5
2and a	0 -11 1 -8 2 -8 5 -6 6 -4 9 -6 10 23 11 4
2and after	8 7
2and also	1 6
2and an	9 4 11 3
2and another	11 3
2and answer	10 6
2and any	6 5 7 5
2and april	8 4
2and are	0 7 10 5
2and at	12 2
2and both	2 5
2and by	7 7 12 8
2and can	0 6
2and customer	1 11
2and do	0 7
2and doe	0 6 2 -3
2and each	3 -4 5 -6 7 -5 9 4 10 7
2and every	2 3 3 -7 4 7 7 -6 8 -4 9 4
2and everyon	8 5
2and everyth	4 9 5 4
2and find	10 5
2and for	0 -6 7 -5 10 -8
2and fourth	12 2
2and got	1 5
2and has	3 7
2and he	7 7
2and hold	7 -5
2and how	9 4
2and i	0 -8 4 -12 5 6 7 11 9 5 11 6 12 -4
2and id	8 7 10 -7
2and if	0 -4 2 -6 3 -7 6 11 7 22 8 -8
2and in	0 3 7 5 10 -6 11 -3 12 6
2and infrastructur	2 4
2and is	0 21 10 9
2and it	1 9 5 -8 7 -12
2and its	6 4
2and june	8 4
2and just	8 6
2and legal	1 5 3 -4 7 -5
2and licens	5 4
2and march	12 2
2and market	1 -8
2and may	12 3
2and must	0 4
2and my	7 -5
2and need	0 4
2and no	0 9 3 -4 6 -3 7 5 8 4
2and nobody	2 -4
2and none	1 5
2and not	0 14 2 -5 4 12 5 5 6 -9 9 -7 10 10
2and noth	3 -5 5 9
2and of	1 6
2and on	2 7
2and one	4 6 7 -6 8 -4 9 5 10 8 11 -3 12 -3
2and only	12 -3
2and our	0 -4 1 10 2 7 3 7
2and payroll	3 10
2and peopl	4 7
2and print	11 3
2and put	7 4
2and sale	7 7
2and security	3 11
2and see	8 8
2and send	10 11
2and sign	7 6
2and so	4 9 8 8
2and start	3 -5 8 4
2and take	3 5
2and that	0 37 1 -10 2 -10 5 9 6 -3 8 8 10 -8 11 6
2and the	0 -12 1 30 2 -3 3 -9 5 -13 6 -4 7 -5 9 -7 10 -13 11 7 12 -5
2and their	3 5
2and then	0 -6 1 8 2 -8 3 -6 4 10 7 -7 8 -10 9 -4 11 5 12 7
2and ther	2 -5 3 -5 5 22
2and they	0 -6 1 -9 4 -7 7 11
2and they'r	3 6
2and they'v	3 6
2and to	9 8
2and up	6 4
2and we	5 -9 7 7 9 5 12 -3
2and we'd	4 8
2and what	2 -4 5 8
2and whether	0 5
2and who	0 11 1 12
2and whoever	7 9
2and with	5 5 9 12
2and would	3 7
2and you	0 -4 1 -6 2 -5 4 8 7 5 9 -6 10 8 11 -3 12 -2
2and you'v	4 9
2another that	11 3
2answer is	11 4
2answer the	11 4
2answer with	10 8
2any code	4 8
2any of	0 9 11 3
2any screen	4 3
2anyon else	6 4
2anyth at	1 8
2anyth is	0 4
2anyth to	7 6
2app and	12 5
2app cannot	2 -3
2app stor	3 7 5 7
2approv the	1 9
2april test	12 2
2april the	6 4 12 -4
2april we	8 4
2are #count	1 12 3 5 5 5 10 -5
2are all	11 3
2are for	3 -4
2are in	10 5
2are kept	10 7
2are late	5 6
2are not	1 -5
2are on	3 8
2are the	0 6 1 10 2 -4 9 7
2are we	4 -6
2are written	10 4
2around the	0 7
2arrow on	2 5
2as a	12 3
2as each	6 8 11 3
2as given	0 8
2as i	7 5
2as it	0 3 5 -6
2as long	7 5
2as that	5 4
2as the	2 -4 6 5 11 5
2as they	0 6
2ask first	0 6
2ask for	4 9
2ask how	11 3
2ask is	0 5
2ask me	0 -7 2 -4
2ask the	0 6 1 7
2ask which	0 11
2assum #count	0 11
2assum no	0 7
2assum noth	0 -12
2assum yes	0 10
2assum you	0 -7
2assumption is	0 4
2at #count	4 -6 6 -4 8 -13 12 -5
2at #share	11 3
2at #time	9 6
2at ^	5 12 8 3 12 -2
2at a	8 18 10 -7
2at all	4 -5 5 5
2at every	0 6
2at night	10 6
2at peak	10 -7
2at that	1 6 3 4
2at the	0 -8 2 -5 4 -4 6 10 7 7 8 9 9 7 12 4
2audit log	11 3
2back after	10 6
2back from	5 6 9 6
2back in	6 4
2back of	5 8
2back on	10 4
2back to	6 -4
2backend #count	12 4
2balancer and	11 -3
2bank letter	5 8
2basically the	9 5 12 3
2be bought	5 9
2be done	3 5 5 5
2be happy	8 7
2be in	5 5 7 7
2be late	4 9
2be lost	6 5
2be made	0 6
2be paid	9 5
2be ready	5 10
2be the	4 5 5 6 6 3
2be ther	11 6
2be written	2 -6
2becaus a	4 10 7 7 9 7
2becaus after	4 -8 6 8
2becaus each	5 7
2becaus i	4 -5
2becaus if	4 20 6 -5 9 -7
2becaus it	0 4
2becaus its	7 5 11 4 12 4
2becaus last	4 6
2becaus peopl	4 -6
2becaus the	2 11 6 4 10 -7
2becaus thos	0 5
2becaus without	8 7
2becaus you	9 4
2becom a	10 6
2befor ^	12 7
2befor a	4 10
2befor and	4 -5
2befor any	4 20
2befor anyon	6 8
2befor anyth	4 13 9 -4
2befor i	0 6 6 -3
2befor it	1 12 4 -19
2befor our	9 4
2befor test	4 -6
2befor the	3 14 4 4 5 5 6 8 7 -5
2befor ther	4 4
2befor they	1 6 2 7 4 -9
2befor we	4 6
2begin when	0 4
2begin with	0 -7 4 9 6 -4 8 14
2behind a	8 6 11 4
2behind it	10 6
2belong to	10 -5
2below #count	6 12
2beta in	12 -3
2between ^	3 11
2between the	7 5
2between them	8 4
2between us	5 5
2big one	5 6 8 5 11 3
2bit of	1 6
2block by	2 4
2book on	3 6
2book solid	3 10
2book the	8 5 9 5 12 3
2both boss	7 3
2both our	7 4
2both sign	7 -7
2bought in	5 8
2box and	10 5
2box for	10 5
2box that	9 4 11 3
2boxe and	2 -4
2boxe in	1 6
2break the	12 5
2brief is	0 -4
2bring the	2 4
2build #count	12 3
2build a	11 2 12 2
2build and	11 3 12 -4
2build befor	2 -4
2build it	11 3
2build the	12 3
2build with	2 9
2but i	7 -5
2but in	3 4
2but the	0 5 5 13
2buy a	4 6 9 5
2buyer in	9 5
2by #count	8 -6 10 -10
2by #date	3 -6 5 -5 6 21 7 -6 12 -4
2by #duration	9 9
2by #share	7 5 12 4
2by ^	1 6 10 -5 12 -2
2by a	7 6 9 4 11 -3
2by customer	11 3
2by file	0 6
2by hand	4 8
2by itself	10 4
2by my	7 6
2by quarter	3 5
2by region	8 5
2by side	3 5 8 10
2by the	3 -5 4 -10 5 3 6 15 9 -11 12 4
2by this	0 6
2cabl is	4 7 7 4
2cach the	10 -6
2cach with	11 4
2call and	7 6 11 3
2call centr	3 6
2call it	5 -4 6 -3 7 6
2call the	6 3 10 7
2call which	6 5
2can be	4 -6 5 10 11 3
2can have	7 5
2can i	0 10
2can only	4 7
2can pay	5 5
2can pull	8 6
2can run	10 7
2can say	6 4
2can't agre	7 12
2can't be	2 -4
2can't do	2 6
2cannot be	9 7
2car and	4 4
2card schem	11 4
2care of	11 12
2caus if	4 8
2caus that	0 5
2caus the	11 4
2centr need	2 7
2chang after	4 7
2chang all	0 4
2chang and	4 8
2chang from	3 4
2chang how	1 6
2chang it	4 5
2chang the	1 6 4 6
2check the	10 7
2choos the	7 12
2circuit breaker	11 3
2clean up	12 3
2clock and	0 7
2clos and	6 5
2clos the	1 4 2 9
2clos their	3 7
2cluster and	1 6
2code and	2 5
2code freez	3 12
2code from	1 -6
2code is	5 6
2code it	11 3
2code on	1 6 3 5 4 6
2collect the	12 3
2column and	11 6
2come befor	9 6
2come clos	5 8
2come from	0 4 2 -6
2come in	5 6 11 6 12 6
2come late	5 8
2come out	4 6 7 8
2come the	8 -5
2company is	2 4
2company the	1 12
2computer in	11 3
2confirm the	6 4
2consist of	4 4
2contract and	12 3
2contract for	1 12 6 5
2contractor for	7 7
2control room	1 9 10 5
2copy of	10 5
2correct me	0 19
2cost #count	4 5 9 6
2cost #duration	7 7
2cost #money	9 -5
2cost us	9 9
2could be	6 5
2could not	5 6
2count as	1 7 7 8
2count back	5 6
2count it	9 6
2customer support	1 7
2cut in	8 5
2cut it	4 5
2cut the	6 -4 8 -4
2date and	2 6 7 6
2date depend	1 8
2date hang	5 8
2date is	3 9 6 -4 12 -3
2date of	10 5
2date on	12 3
2date the	5 8
2day #count	5 -6 6 5
2day for	5 6
2day i	6 8
2day is	1 6
2day it	5 3 6 3
2day of	12 4
2day one	0 6 8 7
2day so	2 7
2day to	6 4 9 6
2decid from	5 9
2decid in	7 -3
2decid on	7 8
2decid the	5 7
2dedup on	10 8
2delay of	0 4
2deliver it	11 2
2deliver the	11 3
2delivery plan	11 6
2department is	11 2
2depend from	2 -6
2depend on	1 -5 5 -4 10 -6
2dependency on	2 -4
2design ^	12 -3
2design a	11 3
2design for	10 6
2design i	0 5
2design is	0 8 11 -3
2design review	7 6
2design that	1 6 2 3
2desk and	1 6
2desk for	2 5
2desk in	2 -4 4 5
2devic and	11 4
2didn't have	3 5
2director decid	3 6
2director hear	6 5
2director i'd	9 8
2divid the	8 4
2do #count	8 16 12 -3
2do a	2 4
2do anyth	11 6
2do in	12 3
2do is	3 5 5 4 12 3
2do it	4 -6 5 -7
2do that	9 7
2do the	0 5 1 6 4 6 10 -7 12 4
2do their	3 5
2do they	0 9 2 -4
2do we	0 12 2 -5
2do with	10 6
2do you	0 -5
2do your	12 4
2doe it	0 -6 11 4
2doe not	6 -4
2doe noth	3 8
2doe that	0 -7
2doe the	0 6 2 -4
2doesn't matter	6 5 11 4
2doing it	4 8
2don't agre	7 13
2don't need	11 4
2don't wait	6 8
2done and	12 3
2done in	5 5 12 -3
2done when	5 5
2dont ask	2 4
2dont know	0 3
2door and	0 7 9 4
2door to	2 4
2down it	10 5
2down to	11 3
2down who	4 6
2draw a	0 -4 1 5
2draw from	2 4
2driver and	8 5
2dry run	3 6
2each #duration	3 7
2each ^	5 -6
2each and	11 2
2each new	5 5 9 7
2each night	2 3
2each one	5 8 10 -5
2each side	7 5
2each week	8 8 9 5
2each with	5 5 11 3
2early as	4 5
2easy part	10 5
2else come	5 10
2else fit	5 9
2else has	5 5 11 4
2else it	4 7
2else need	2 -4
2else they	3 7
2end date	2 -6
2end of	2 -6 3 11 5 -4 9 6 12 4
2engineer and	8 4
2enter in	5 5
2escalat to	6 4
2even a	4 4
2even though	4 8
2event bus	11 5
2event the	11 7
2every #duration	4 -6 9 -8 10 12
2every ^	6 12
2every day	4 10
2every night	11 10
2every one	11 4
2every second	7 12
2every week	9 3
2everybody will	11 7
2everyon else	11 6
2everyon has	7 6
2everyon on	12 9
2everyth i	0 7
2everyth is	5 -5
2everyth you	5 5
2fail in	4 11
2fast the	5 6
2featur stor	11 4
2february and	12 2
2field servic	2 4
2fifteenth of	6 5
2fight about	7 9
2file and	0 6
2file from	2 -5
2file is	10 11
2file number	2 7
2fill in	2 4
2finally the	8 6
2financ need	1 -6
2find a	9 5
2find the	10 9
2fine of	9 6
2finish in	12 5
2finish is	5 5
2finish line	5 15
2first #count	4 -6 7 8
2first #duration	3 4
2first ^	1 6 5 5 8 -8
2first although	4 7
2first becaus	7 5
2first befor	4 7
2first come	12 3
2first flight	5 5
2first for	4 8 8 4
2first i	4 6 8 8
2first in	0 5
2first it	5 -4
2first month	6 6 12 3
2first of	5 -7 6 9 7 -6 9 -5 12 5
2first only	8 8
2first quarter	8 -5 10 8 12 10
2first the	8 6
2first then	8 9
2first we	4 -8
2first what	0 4
2first writ	8 6
2first year	9 5 12 -2
2fit insid	5 9
2fix the	1 6 2 4
2fixe our	5 6
2fixe the	3 -4 5 10
2flag from	9 6
2flat out	3 5
2floor plan	2 5
2follow from	5 7 11 4
2for #count	5 6 10 12
2for #duration	5 -5 7 6 8 7 10 10 12 -5
2for ^	9 3
2for a	1 -6 2 16 6 4 7 5 8 13 10 -8 12 -3
2for all	8 -9
2for an	4 5
2for each	11 3
2for every	6 6
2for it	1 -6 3 -6
2for its	2 5 3 4
2for me	0 -5 1 14 3 7
2for now	0 12
2for one	8 8
2for our	3 -5
2for scal	10 -8 11 3
2for test	12 3
2for that	1 -7 4 -6 7 6
2for the	0 -5 1 -7 3 15 4 -7 5 -7 6 -5 9 10 10 4 12 7
2for their	2 -4 3 -4
2for to	2 5
2for us	3 16
2for who	2 -4
2for whom	9 5
2for you	0 9
2form a	1 5
2format from	1 6
2fourth quarter	12 3
2fourth to	12 2
2freez from	3 6
2freez so	3 4
2freez the	4 5
2friendly customer	8 5
2from #count	10 10
2from #date	3 8 6 -5 7 6
2from ^	2 4 3 8 7 -5 9 5 10 -10 11 -3
2from a	10 -7
2from legal	1 -7 2 6
2from me	2 5 6 4
2from order	5 10
2from payroll	2 7
2from that	4 10 11 4
2from the	1 12 2 16 5 7 6 -7 8 -7 11 -4 12 -3
2from them	2 -3
2from then	11 4
2from us	1 -6 3 -7 4 -6 5 -9
2from whom	2 -3
2front end	11 3
2front of	1 6 3 5 7 6
2frozen for	3 7
2full month-end	8 7
2gat item	5 8
2gave us	2 5
2general availability	12 3
2general counsel	6 6
2get a	1 -7 4 -6 6 5 7 -9 10 9
2get an	1 -5
2get it	11 8 12 5
2get one	10 6
2get the	0 -5 2 9 7 8 10 -8
2get them	7 -10
2give it	2 6 8 8 12 3
2give me	7 12
2give the	2 10 3 -6
2give them	2 9 4 -5 7 -6
2give us	2 7
2given me	6 7
2go ^	8 5
2go and	9 5
2go in	8 6
2go live	8 5 12 12
2go on	0 6
2go out	12 3
2go step	8 -6
2go to	12 -3
2go up	4 5
2go with	0 10 8 5
2goe first	4 7
2goe in	3 6 10 6
2goe into	4 4
2goe on	6 3
2goe to	1 -6 2 -5 6 7
2gone and	9 5
2gonna go	0 6
2gonna say	0 9
2got a	3 9 10 5
2got the	1 12
2grant that	9 4
2grid company	1 7
2grid operator	2 4
2group that	3 4 11 3
2group to	1 7
2guy and	3 5
2had #count	3 5
2had the	4 8
2had to	1 7 4 6
2hand by	5 6 7 5
2hand for	3 6
2hand in	3 4 7 4
2hand it	2 8
2hand over	1 5 2 6 3 -7
2handl the	11 6
2hang on	5 8
2hang together	2 5
2hang upon	5 4
2happy with	8 7
2harbour master	3 4
2has #count	9 -4
2has a	1 -4 2 -7 3 12 8 8 9 -6 10 -8
2has been	8 5
2has in	3 10
2has its	3 7
2has not	6 13
2has said	1 7 2 6
2has sent	2 3
2has the	1 -10 3 6 7 16 10 -5
2has to	0 -5 1 17 3 -14 4 10 9 7 10 -6 11 4 12 -3
2has told	0 6
2hav a	3 5
2have #count	10 8
2have a	4 -7 7 -9 8 -6
2have been	4 6
2have gotta	1 4
2have in	3 5 8 6 12 -3
2have known	7 5
2have lik	7 -5
2have no	3 5 4 -6
2have not	11 6
2have one	1 6 5 4 7 8 11 3
2have the	0 -6 1 11 3 6 4 5 7 10
2have them	7 7
2have to	0 12 1 22 2 -8 3 -8 4 13 7 -6 11 -3
2he can	7 6
2he give	7 6
2he has	2 3 7 7
2he know	6 4
2he was	7 -5
2head of	1 4 2 -5 7 10
2head that	7 4
2hear it	6 4
2hear of	6 5
2held in	10 7
2her own	3 5
2him the	1 -4 2 5
2hold #duration	10 7
2hold a	10 5
2hold the	1 9 5 7 10 -6 12 -3
2hospital are	5 4
2hospital had	3 4
2hospital i	10 7
2hour and	11 3
2hous and	8 4
2how i	11 3
2how i'd	11 2 12 3
2how many	0 7 2 6 3 -5 9 5
2how the	4 5
2how they	1 5
2i am	6 -3
2i ask	0 5
2i call	6 9
2i can	0 -6 2 -6
2i can't	7 5
2i cannot	2 4
2i couldn't	9 -6
2i did	0 -4
2i do	0 -6 4 8 5 4
2i don't	6 5 7 -4
2i drew	5 5
2i expect	3 8 5 7
2i explain	9 9
2i get	6 -4
2i go	6 7 7 -12 9 -8
2i had	0 -4 4 6
2i have	1 -10 4 -9 6 -7 8 8 9 -6
2i hold	8 6 12 -3
2i inform	6 6
2i know	0 -4 3 7
2i let	4 8
2i like	12 3
2i look	3 5
2i made	2 7
2i mean	0 -7 9 -7 11 6
2i must	6 5
2i need	1 13
2i offer	7 8
2i present	12 4
2i put	6 8 9 6
2i rais	6 4
2i said	6 4 9 13
2i say	0 -5 9 5
2i see	11 3
2i shall	0 13 6 -4
2i should	0 -5 4 -6 8 5
2i suppos	0 14
2i take	0 9 7 6 11 -3
2i talk	4 12
2i tell	6 12 7 -5 9 9
2i think	0 -6 3 6 10 7
2i told	6 9 9 14
2i want	0 6
2i went	0 8 1 6
2i will	0 8 3 9
2i would	2 -4 3 -4 6 -10 7 8 9 -7 10 12 12 4
2i wouldn't	6 -3 11 4
2i writ	1 -5 7 4
2i wrot	12 4
2i'd build	10 6 11 3
2i'd explain	9 -4
2i'd get	4 17 7 -6
2i'd go	8 5
2i'd have	6 5
2i'd just	11 4
2i'd offer	7 6
2i'd put	7 -7 9 6
2i'd say	9 14 12 2
2i'd shard	11 3
2i'd take	0 7 7 6
2i'd tell	9 7
2i'd therefor	4 4
2i'd turn	8 4 9 8
2i'd wanna	0 8
2i'd want	1 11
2i'd writ	7 7
2i'm gonna	0 16
2i'm in	6 5
2i'm not	0 -6
2id do	8 4 12 3
2id go	7 6
2id have	8 -7
2id put	8 6
2id say	7 6
2idea of	4 6
2idempotency key	11 3
2if ^	6 -4
2if a	6 -4 7 8 10 7
2if any	0 4
2if by	6 5
2if he	7 6
2if i	0 -5
2if it	6 5 7 5 10 5
2if not	0 7
2if on	6 9
2if one	4 5
2if only	0 4
2if the	0 -9 1 7 3 -6 6 10 7 -8 9 -4 10 8
2if ther	6 5 7 -8 10 8
2if they	0 -5 4 12 5 -5 7 13
2if this	10 7
2if we	4 7 6 -8 9 10
2if we'r	0 10
2if wrong	0 12
2if you	5 7 7 -4
2in #count	6 4 8 -4 11 -4 12 -4
2in #duration	5 -10 6 -3 7 9 8 -14 9 -5 10 13 11 2 12 4
2in #share	8 6
2in ^	2 -8 3 4 4 19 6 -9 7 -5 8 16 9 -5 11 -5
2in a	0 -5 1 -8 3 -8 4 -11 5 6 6 6 7 -11
2in all	9 4
2in an	7 4
2in any	3 -6 6 4
2in april	6 4
2in autumn	12 -3
2in by	5 -4
2in each	11 3
2in every	9 -5 10 -6 11 -4
2in exchang	7 15
2in front	3 5 7 4 10 12 11 5
2in her	5 6
2in his	7 -5
2in it	1 8
2in march	3 7 8 5
2in may	8 7 12 4
2in memory	10 16 11 4
2in mind	8 6 12 -3
2in my	1 -5 7 -12
2in november	6 4 8 7
2in one	7 6
2in order	9 4
2in over	11 6
2in pair	10 5
2in return	7 19
2in scop	0 10
2in september	8 7
2in spr	12 2
2in stag	8 -5
2in summer	3 8 12 6
2in the	10 -8 11 -2 12 6
2in their	1 -6 2 4
2in this	2 5 5 -5 6 7 7 -6 8 4 11 5
2in turn	2 8
2in under	5 5
2in week	4 12 9 -5
2in winter	12 -3
2in your	7 12 9 6
2index in	11 4
2index is	10 9 11 3
2inform the	6 12
2insid of	7 4
2insid thos	5 4
2inspector and	2 3
2instead of	1 8
2interfac is	11 11
2into #count	12 3
2into a	9 7
2into the	0 -5 4 7 10 6
2is #count	3 6 5 -7 8 -6 9 18 12 -3
2is #date	3 5
2is #duration	6 5 7 -7 12 2
2is #money	9 9
2is ^	12 -2
2is a	0 4 6 -5 8 -5 9 18 11 -5 12 -3
2is about	9 7
2is already	3 5
2is an	4 -4 10 -6 11 4
2is analysis	12 5
2is and	11 4
2is book	3 9
2is busy	6 6
2is by	10 5
2is clos	3 10
2is consent	6 6
2is critical	5 -5
2is cut	4 5
2is dead	10 5
2is decid	5 11
2is discovery	12 2
2is document	11 7
2is down	10 8
2is drawn	12 4
2is enough	12 -3
2is finish	12 4
2is fit	4 5
2is fix	5 6
2is for	12 3
2is frozen	3 5
2is full	3 9
2is gone	11 5
2is good	4 7 8 6 11 3
2is i	3 5
2is i'd	4 4
2is in	9 -5 10 -6 12 3
2is it	0 12
2is just	5 5
2is legal	5 4
2is like	0 6
2is lost	9 4
2is made	5 5
2is my	11 3
2is no	10 6
2is not	4 -9 5 -8 7 -8 10 13
2is noth	10 -6
2is on	1 7
2is one	0 5 10 5
2is open	3 -5 10 6
2is paid	7 9 10 5
2is ready	11 4
2is requir	11 5
2is reserv	12 7
2is simpl	10 6
2is still	4 4
2is that	3 -5 5 11
2is the	1 9 2 4 5 10 6 -5 7 -6 9 -12 11 -6
2is ther	10 5
2is this	5 4
2is train	12 3
2is what	5 7 8 6
2is when	5 5
2is wher	11 5
2is who	0 12 2 -3
2is wrong	0 5
2is you	9 4
2isn't in	5 6
2isn't ther	6 -3
2issu and	0 5
2it #count	8 10 9 8
2it #duration	7 5
2it #ratio	4 5
2it ^	3 6 5 7
2it a	10 -5 11 -3
2it all	5 9 11 8 12 3
2it and	4 11 5 -8
2it as	0 11
2it at	1 -6 4 11
2it break	0 6
2it but	10 9
2it by	10 6
2it can	5 -8 10 8
2it chang	0 4 5 4
2it come	5 6
2it decid	5 -4
2it doesn't	11 5
2it each	10 9
2it end	9 12
2it every	8 6
2it expir	9 6
2it first	8 8
2it from	2 4 4 4
2it goe	6 6 9 -5
2it has	8 8 10 7 11 -2
2it in	1 -5 3 -5 5 -6 6 6 7 9 9 -7 12 5
2it is	3 -9 5 10 7 -5 9 -7 10 -10 12 -3
2it keep	10 7
2it legal	1 7
2it live	11 3
2it mean	9 10
2it next	5 11 9 6
2it nobody	11 5
2it not	5 5
2it on	7 -9 8 4
2it once	11 5
2it open	2 4
2it out	3 5 5 5 8 5 9 5 11 3
2it over	2 6 8 3
2it really	10 5
2it say	8 7
2it so	11 13
2it the	4 11 5 10 7 -7 8 -5 11 -3
2it then	12 3
2it ther	12 3
2it this	5 5
2it to	8 15
2it took	5 -5
2it us	0 5
2it use	10 5
2it was	9 -5
2it we	11 3
2it well	11 2 12 3
2it will	1 10 2 4 8 -5
2it with	8 -5
2it work	11 8
2it would	1 6 9 5
2it written	7 7
2it'd be	5 4
2it'll be	12 3
2item for	5 5
2its #count	10 6
2its a	4 6
2its done	6 4
2its own	1 -8 3 9 7 5 10 7 11 4
2its part	2 6 3 4
2its spr	3 5
2its the	5 -4 7 8 8 5
2itself and	12 3
2itself is	10 8
2jan ^	4 9 12 14
2january to	12 5
2job done	11 3
2july is	12 3
2june so	3 5
2june we	12 3
2just the	0 8
2keep a	11 2
2keep their	0 7
2kept in	10 6
2key and	10 9
2key by	6 2
2key from	1 10
2key rotat	11 5
2kick off	12 3
2know if	9 5
2know it	6 6
2know the	6 4
2know what	0 -4 8 4
2know which	1 6 11 5
2lab #duration	5 4
2lab in	1 7
2label and	11 3
2label format	2 6 7 8
2laboratory in	1 8 5 5
2land on	4 8
2last #count	3 4
2last #duration	10 -7 12 2
2last ^	6 4 9 4
2last day	5 8 6 3
2last in	12 3
2last of	8 9
2last one	4 -4 7 5
2last time	4 6
2last week	3 7
2last word	7 13
2later mean	9 5
2later the	8 9
2launch and	5 -4 12 4
2launch by	9 4
2launch date	5 8
2launch i	6 5
2launch in	3 6 9 5 12 2
2launch is	11 4
2launch it	11 3
2launch on	12 3
2launch was	3 6
2lead and	5 5
2lead for	7 5
2learn it	4 5
2leav a	1 6
2legal and	1 4
2legal has	1 5
2legal need	1 -8
2legal review	5 4
2lend me	7 6
2less than	9 7
2let me	7 -5
2let say	0 5 1 6 6 6
2let the	4 6 7 5 8 3
2let them	7 8 9 9
2licenc and	9 4
2licenc is	0 7 4 7
2lik to	7 -5
2like #count	9 -3 10 12
2like a	8 5 10 -6
2like it	8 4
2like the	12 4
2like this	0 6 9 13
2line and	10 6
2line is	4 6
2line the	1 7
2link to	9 5
2list for	10 10
2list i	4 7
2list of	1 -14 2 9 6 5 10 12
2live for	8 4
2live in	8 13
2live on	0 5
2live with	8 4
2load #count	10 10
2load balancer	11 3
2load test	6 5
2load the	10 5
2lock on	10 6
2log in	10 -6
2long as	7 5
2long pole	5 5
2loosely coupl	11 7
2lose their	9 9
2lost a	6 6
2lot are	3 6
2machin is	8 4
2made by	5 5
2made the	2 4
2make it	5 6 12 3
2maker in	1 8 2 6
2march and	8 6
2march is	12 3
2march we	12 -3
2market and	0 6
2market to	1 5
2matter of	4 5
2matter to	9 5
2may go	12 6
2may is	8 5 12 3
2may not	6 10
2may we	12 4
2mayb #count	10 -7
2me #count	0 -4
2me a	0 6
2me and	4 5
2me for	2 7
2me if	0 14
2me is	6 4
2me on	0 6 6 -3
2me one	7 6
2mean #count	0 7
2mean #duration	9 9
2mean we	4 6 6 4
2meet and	8 6
2messag format	7 6
2middl of	3 8
2mine for	7 4
2minut and	10 6
2miss ^	5 8
2miss it	5 10
2money for	6 8
2month #count	3 -9 5 -6 8 -10 10 -6 12 7
2month and	5 6 8 7 12 -2
2month it	3 6 8 3
2month later	8 10
2month of	9 5
2month one	8 -4 12 8
2more than	6 11 10 -6
2most of	4 10
2mov their	1 7
2move a	4 3
2move the	1 7 6 -4 8 6 9 7 10 5
2move with	4 4
2move without	3 4 8 6
2much as	3 7
2must accept	1 7
2must act	1 5
2must be	1 -5 5 6 6 -5 9 7
2must know	1 5
2must receiv	2 5
2my #count	3 -5 7 12
2my answer	11 4
2my boss	7 -6
2my line	9 4
2my own	0 -4 1 6 6 3 8 8
2my plan	11 4
2my team	1 -9
2my tester	3 6
2my work	0 4
2name and	0 11 6 6
2name on	1 5
2need #count	3 7
2need #duration	4 9 5 7
2need a	2 7 5 6 9 4
2need from	0 -5 1 -17 2 15 3 -7 5 -9 9 -5
2need it	2 6 3 5
2need our	2 13
2need sign-off	11 5
2need the	0 -6 2 7 4 -4
2need their	2 7
2need to	2 -9 11 5
2new agent	2 3
2new bank	3 5
2new year	8 7
2next ^	0 6
2next one	8 -5
2next year	9 9
2nice thing	11 4
2night so	9 7
2night tariff	1 6 5 5
2nightly job	10 8
2no chang	3 7
2no further	11 3
2no hand	3 4
2no key	4 4
2no meet	7 -6
2no need	2 -4
2no network	0 4
2no new	3 7 8 6
2no reason	11 4
2no second	7 5
2no sign	0 5
2no signal	9 4 10 11
2no the	11 4
2no then	10 7
2no to	3 4 8 7
2nobody can	5 5
2nobody else	2 -4 4 -4 5 -5 7 -5 11 4
2nobody free	3 9
2nobody had	0 4
2nobody has	0 5 11 4
2nobody is	10 5
2nobody ther	3 9
2none of	1 12 3 -4
2north and	8 7
2not #count	6 5
2not #duration	5 4
2not a	6 -3
2not agre	7 5
2not at	6 8
2not befor	4 7
2not confirm	6 4
2not from	6 -5
2not in	6 11
2not me	7 6
2not on	5 3
2not our	5 4
2not sign	9 8
2not the	0 5 4 9
2not to	11 6
2not us	5 7 9 5
2not what	0 -4
2noth at	5 4
2noth else	5 16
2noth in	11 6
2now the	2 -5 3 10
2number #count	3 5
2number befor	4 5
2number by	6 6
2number come	9 6
2number is	8 7
2number on	2 4
2object storag	10 6
2of #count	3 7 6 -4 9 4
2of #date	6 -3 12 -3
2of #duration	0 6 10 12 11 5
2of #money	9 7
2of ^	0 -6 1 -7 3 6 4 -9 6 26 7 -10 8 -12 9 3
2of a	8 -5 9 4 10 -5
2of all	3 -4 4 8 8 5 11 6
2of any	3 5
2of build	12 3
2of cours	3 -4
2of delay	9 5
2of design	12 3
2of em	1 5 3 5
2of his	2 4 7 8
2of it	3 5 7 6 11 3
2of june	12 3
2of mine	0 5
2of month	8 -4
2of my	7 7
2of one	9 6 12 4
2of our	4 8 5 7 10 10
2of question	1 6 3 5
2of scop	0 7
2of start	7 8
2of test	12 6
2of that	6 -4 8 4 9 -4
2of the	0 7 1 13 3 -4 4 2 5 6 6 8 11 3
2of their	1 4 3 4
2of them	1 9 2 -5 7 -4 9 -10 10 12 11 6
2of thes	0 6
2of turnover	9 6
2of us	3 8 5 9
2of what	2 3
2of who	2 9
2of whom	1 8
2of your	9 9
2off a	5 9
2off and	0 6
2off for	7 5
2off the	2 6 7 5
2off you	11 4
2offer that	7 7
2offer the	7 8
2offer them	3 6 7 8
2offer to	7 8
2offic in	8 6
2offic on	6 6 9 6
2offic they	1 7 5 5
2officer must	1 10
2ok so	12 3
2okay so	0 7 1 5 12 7
2old and	8 10
2old one	12 8
2on #count	0 5 3 9 9 3
2on #date	5 -5 6 9 12 2
2on #duration	1 6 3 4
2on ^	2 10 9 10 12 -5
2on a	1 7 3 -6 4 -11 6 -4 7 10 8 6 9 4 10 -9 11 -3
2on all	8 9
2on and	6 5
2on both	8 6
2on every	9 6
2on her	3 5 9 4
2on his	5 4 7 6
2on holiday	1 8
2on it	0 -6 9 -4 12 7
2on local	10 6 11 5
2on my	2 5
2on one	1 5 6 -4 8 8
2on paper	4 8 7 -4
2on site	0 7
2on that	0 6
2on the	0 -8 1 -21 6 11 7 3 8 -15 9 -11 10 -10 11 -7
2on them	5 7
2on top	11 6
2on what	3 -4
2on who	1 -6
2once a	5 7 8 5 9 7
2once and	10 7
2once that	11 8
2once the	8 11 9 4
2one after	5 5 8 -5
2one analyst	3 5
2one and	6 5 9 5
2one big	11 3
2one box	10 9 11 3
2one call	7 5
2one could	10 4
2one country	0 7
2one depot	8 6
2one engineer	7 6
2one first	7 5
2one friendly	8 4
2one gate	8 6
2one go	9 6
2one in	4 8 9 8 11 3
2one is	12 3
2one languag	0 5 10 6
2one machin	5 6 6 4
2one must	9 4
2one need	5 11
2one of	7 5 8 -5 9 -5 11 4
2one page	7 5
2one person	3 5
2one plac	3 7
2one region	8 5
2one sheet	7 8
2one site	12 5
2one tabl	10 4
2one that	1 7 5 5 6 5
2one thing	2 -4
2one to	12 10
2one town	8 7
2one valley	8 6
2one with	8 8 9 5
2only #duration	2 7
2only ^	0 3 5 7
2only a	5 5
2only and	0 -5
2only our	0 -5
2only the	1 -10 10 11 12 -3
2only to	0 5 11 4
2open and	10 8
2open at	9 4
2open befor	5 7
2open day	1 6 12 4
2open for	3 -5
2open it	8 5
2open the	0 4 8 4
2open to	8 4
2operation need	2 4
2operator and	1 11 3 5
2or #count	4 5
2or ^	9 4
2or a	9 4
2or also	0 4
2or by	0 6
2or i	3 5
2or is	0 7
2or just	0 7
2or no	0 -5 6 8 11 3
2or only	0 4
2or the	0 8 5 5 7 9 8 6
2or you	9 10
2order and	3 5 8 -5
2order the	8 5
2order to	9 6
2other #count	0 7 7 8 8 12
2other department	11 6
2other one	3 4
2our common	7 -6
2our date	3 9 5 5
2our file	5 5
2our finish	5 4
2our launch	3 6
2our lawyer	1 -7
2our open	5 5
2our own	1 -8 7 -7
2our security	1 7 2 3
2out and	5 5 10 6
2out by	3 5
2out first	8 6
2out of	0 4 7 11 9 8 10 -5
2out on	9 5
2out that	0 7
2out the	0 -6
2out with	3 4
2over #count	6 5
2over ^	10 6 11 6
2over a	7 11 8 12
2over grpc	11 3
2over it	9 9
2over its	1 4
2over the	1 -6 7 6 8 8
2over to	3 5
2owe us	1 9
2own peopl	8 5
2own staff	8 5
2own the	1 21 7 6
2page that	9 5
2paid for	9 8
2paper and	0 5
2paper is	2 7 4 5
2paper with	2 3
2part by	5 5 12 4
2partner ^	8 4
2path is	5 -4
2pay a	7 4
2pay the	1 -6 9 5
2payment in	8 6
2payment team	2 -4
2payment the	12 3
2peopl #duration	9 4
2peopl and	3 7 9 -4
2peopl in	1 7 10 8
2peopl must	3 5
2peopl so	2 4
2peopl who	9 5
2per second	10 5 11 3
2permit me	0 -4
2person and	3 6
2person in	1 5
2phas #count	8 -9 12 3
2phas one	8 -6
2phon company	4 4
2phon the	6 5
2pick and	6 4 7 4
2pick the	12 4
2plac in	7 8
2plan #duration	12 7
2plan a	12 2
2plan for	3 6 12 4
2plan is	11 4
2plan of	1 5
2planner to	4 5
2plant manager	6 4
2platform group	2 7 3 5
2platform is	12 -2
2plus a	0 5 11 2
2pole is	5 5
2policy and	11 7
2poster and	12 4
2preced the	4 11
2press the	8 -5 11 4
2pric of	9 4
2principal engineer	7 5
2print on	12 8
2print the	11 3
2printer need	1 8
2problem and	6 4
2problem is	3 5
2proc on	0 10
2product and	11 4
2project is	5 9
2promis to	3 7
2propos to	7 5
2pull it	4 4 6 5
2pull the	8 6
2purchas for	2 11 3 6
2push it	11 3
2put #count	5 4
2put a	10 5 11 8
2put an	11 3
2put his	7 7
2put it	8 8 9 8 12 3
2put that	6 4 7 5
2put the	3 5 6 5
2quarter is	3 -5 12 8
2quarter the	12 3
2quarter we	12 7
2question at	1 5 3 5
2question first	0 -5
2question for	0 7
2queu a	11 3
2queu and	0 5 9 3 11 5
2queu is	3 8
2rais it	6 3
2rate limit	9 4 11 4
2rather than	4 6
2read a	11 3
2read out	6 5 10 6
2read replica	11 5
2read the	10 6 11 14
2ready in	5 6
2ready to	3 -4
2real time	0 6
2reason for	11 4
2reason that	4 7
2rebuild the	3 4
2receiv a	11 3
2record go	11 4
2refresh each	10 6
2region and	11 3
2regional head	7 5
2releas is	9 7
2rely on	2 6
2remain #count	8 6
2rent the	4 9
2replac its	3 6
2replica and	11 4
2request per	11 5
2requir from	2 7
2requir the	2 6 11 5
2reserv for	12 7
2rest is	8 -4
2rest of	5 7
2rest we	1 8
2return for	7 7
2review queu	3 7
2review with	7 6
2rewrit a	1 6
2right and	8 3
2right to	1 9 7 9
2ring the	6 9
2roll it	11 3
2room with	7 8
2rotat every	11 5
2roughly #count	9 13
2round and	6 4 8 6
2rul on	1 7 9 5
2rule and	3 7
2rule engin	11 8
2rule within	7 9
2run it	12 -2
2run out	9 4
2run the	1 7
2s #count	10 12
2said so	6 4
2said to	9 5
2said yes	8 6
2sale director	7 5
2same #count	4 6
2same #duration	3 8
2same ^	8 -6
2same day	7 10
2same even	6 10
2same hour	6 4
2sat in	5 5
2saw that	5 5
2say #count	9 -4
2say #duration	12 3
2say #share	6 5 9 6
2say if	0 6
2say look	7 8
2say no	6 -6 10 5
2say only	0 4 9 6
2say so	7 9
2say the	6 6 7 -6 9 5
2say to	7 5
2say what	0 -8 1 8
2say wher	4 6
2say yes	10 5 11 3
2screen are	4 7
2screen until	2 6
2screen with	7 4
2search index	11 3
2season in	1 6
2seat in	11 5
2second #count	6 6
2second ^	7 7
2second and	12 3
2second in	10 5
2second languag	2 -3
2second of	9 4
2second one	11 4
2second quarter	12 5
2second site	10 6
2second week	5 4
2security has	3 5
2security is	6 6 10 7
2see no	11 4
2see the	2 4
2see what	2 5 4 6
2seen it	5 12
2send the	2 6 6 3 11 6 12 4
2send to	10 11
2send us	4 4
2servic and	11 2
2servic has	1 10
2servic that	10 7
2servic with	11 3
2sery stor	10 -6
2set the	5 11
2set up	1 8
2shall proc	0 10
2shall take	0 7
2shard by	11 2
2she pick	6 3
2she sign	7 5
2sheet with	7 6
2ship one	3 5
2shop is	3 5
2shop manager	1 11
2shorten it	5 12
2should be	8 6
2should begin	8 5
2should it	9 5
2should the	6 12
2shout if	0 9
2show a	2 -4
2show it	11 4
2side and	3 5
2side by	3 5 8 10
2side for	8 8
2side the	7 5
2sign anyth	1 8 11 4
2sign by	6 4 7 -7
2sign for	6 5 7 9
2sign i	1 5
2sign it	7 -5
2sign off	11 4
2sign on	7 -7 9 10
2sign the	1 7 2 -7
2sign till	2 4
2sign with	10 5
2sign-off from	11 5
2silent on	6 4
2sinc ^	3 8
2sinc a	4 15 9 -4
2sinc after	6 4
2sinc it	9 4
2sinc the	4 -7
2singl databas	9 6
2sink us	6 6
2sit in	0 7 10 7
2sit on	3 9
2sit with	4 7
2siz for	10 9
2size of	0 5
2slot in	7 9
2small computer	11 3
2small one	8 4
2so #count	1 8
2so ^	1 8 8 5
2so a	9 5 12 3
2so basically	9 5
2so do	9 8
2so every	11 5
2so everyth	5 7
2so first	0 13
2so for	9 5 10 7
2so i	1 -6 4 -3 6 -4 7 8 9 7
2so i'd	4 10 9 -4
2so i'm	0 9
2so if	10 5
2so it	3 -4 5 8
2so its	4 12 8 5
2so much	3 5
2so no	11 3
2so nobody	11 4
2so on	6 4
2so one	2 7 9 4
2so our	3 6 5 4
2so she	8 6
2so that	0 -8 2 5 4 -11 7 14 10 23
2so the	0 -8 4 12 5 7 7 -6 9 10
2so their	10 -5
2so ther	3 7 7 6 11 -3
2so they	3 9 4 -4 11 5
2so what	3 4 12 4
2so you	1 5 10 10
2some #count	9 4
2somebody else	7 7 9 6
2someth and	7 -5
2sort of	5 -4
2split by	10 6
2spr to	3 7
2staff in	3 7
2stag environment	8 -6
2stamp the	2 5
2stand by	12 5
2stand ther	2 4 9 5
2start with	4 4 8 12
2stat in	10 7
2stateless servic	11 3
2stay in	0 4
2stay on	11 5
2stop me	0 7
2stop the	6 11
2stor #count	8 5
2stor in	10 7
2stor manager	2 7
2stor review	3 8 5 9
2stor with	11 4
2storag after	11 4
2straight to	6 4
2stream job	10 -6 11 4
2studio and	7 6
2suppos that	0 8
2suppos the	0 12
2switch off	9 6
2system in	3 7
2tabl in	10 6 11 2
2tabl of	10 14 11 -3
2tabl with	11 6
2tak as	0 9
2take #count	9 4 12 5
2take #duration	5 9 6 4 7 -6 9 8 10 -5 12 7
2take care	11 12
2take it	0 13 11 -3
2take over	7 7
2take that	0 10
2take the	0 -6 2 4 7 6
2take them	3 4
2talk #count	0 5
2talk over	9 4
2tax offic	5 4
2team build	4 5
2team is	3 6
2team must	2 5
2team need	1 -13 2 3 3 4
2team one	12 3
2team the	1 7 2 -4
2team would	11 4
2tech lead	7 5
2tell her	9 9
2tell me	0 12 2 -3
2tell the	6 11 7 -6
2tell them	2 10
2tell you	5 9
2tenth of	6 6
2term it	12 3
2term of	5 5
2term the	9 7
2test #count	12 5
2test ^	12 -7
2test and	2 -4 12 7
2test it	11 3
2than #count	5 5 6 4
2than a	0 5
2than the	9 10
2that #count	7 5 9 3 12 3
2that a	0 6 9 11 10 9
2that about	9 5 12 -3
2that an	9 4
2that answer	0 -4
2that befor	7 6
2that can	10 7
2that could	6 6
2that day	6 8
2that everyon	0 -6
2that first	0 8
2that fixe	5 5
2that friday	6 6
2that goe	9 4
2that have	1 9
2that his	2 -5
2that in	2 4 7 16 9 -4 11 9
2that is	4 -6 5 -4 10 4
2that it	0 7 7 5 8 -4
2that last	7 5
2that month	3 9
2that nobody	0 6 3 -5 7 7 10 6
2that not	0 -5 6 -4
2that one	0 -6 6 6 9 10
2that only	0 8
2that our	7 8
2that own	3 4
2that paper	0 6
2that pay	0 5 9 4
2that point	1 6 3 5
2that same	6 5
2that take	6 5 11 3
2that tell	5 8
2that that	0 5
2that the	0 4 1 -8 4 8 5 3 6 5 9 -6 10 -10 11 -3 12 -3
2that ther	9 7
2that they	2 4 5 -4 7 -5
2that very	9 6
2that was	7 6 12 4
2that we	0 11 7 -10 9 -8
2that what	0 -3 2 4 5 8
2that with	0 4
2that you	10 6
2that your	1 6 2 5 5 4 12 6
2the #count	0 5 1 8 3 -6 4 -7 5 -4 7 11 8 7 9 -5 10 -12 11 5 12 -4
2the #date	5 5 6 8
2the #duration	0 9
2the #ordinal	6 5
2the ^	2 -5 4 7 5 3 6 -6 7 6 9 7 10 -3 11 -5
2the account	9 6 10 6
2the address	7 4
2the agency	1 6 2 7 3 -5 5 4
2the agreement	11 6
2the airlin	0 6 3 -5
2the airport	1 8 2 -4 8 4
2the alert	4 5
2the answer	2 6
2the api	11 2
2the app	1 7 2 -3 3 -4 8 -5 11 -2
2the archiv	0 4 12 5
2the audio	2 -4
2the audit	4 8
2the auditor	2 5
2the authority	2 -4
2the autumn	8 6
2the back	5 8
2the badg	0 4
2the bank	1 8 2 6 5 -3 7 -10 9 5 10 7 11 -3
2the big	4 7 5 7 8 5
2the bill	2 6
2the bin	11 4
2the board	2 6 7 -7
2the book	3 -7 5 9
2the border	1 7
2the bottl	1 4
2the box	1 -6 2 5
2the boxe	1 6
2the brak	8 5 10 6
2the branch	12 -3
2the bridg	2 6
2the broker	10 -6
2the build	1 8 11 3
2the bureau	10 -5
2the bus	11 3
2the button	8 -5 11 3
2the cabl	4 7
2the calendar	5 -7
2the call	1 5 11 6
2the camera	6 6 10 5 12 4
2the cap	10 6
2the card	11 3
2the carrier	6 3 10 6
2the case	4 5
2the catalogu	0 5
2the central	10 6
2the certificat	2 7 6 4 9 5
2the chair	6 6
2the chang	3 4
2the chip	11 4
2the choic	6 3
2the city	8 8 10 7
2the client	10 7
2the clinic	2 6 12 -4
2the clock	0 6 6 4
2the cluster	11 3
2the code	2 3 5 5
2the colour	1 5 3 5
2the committe	6 -4 7 -5
2the conflict	11 5
2the consent	1 5
2the contract	4 8 5 6 6 8
2the contractor	2 5
2the control	1 8 10 9
2the controller	10 12
2the core	11 2
2the corridor	7 13
2the council	3 6 6 7
2the county	8 8
2the customer	0 4
2the dashboard	11 4
2the data	5 7
2the databas	11 3
2the date	12 2
2the day	2 -4 3 -5 4 7 5 15 6 -4 7 -5 12 -4
2the deadlin	12 3
2the delivery	11 5
2the depot	12 3
2the deputy	6 3
2the design	1 -5 2 -5
2the desk	1 6
2the development	12 3
2the differenc	9 5
2the director	7 -5
2the doctor	9 5
2the document	11 6
2the door	0 5 6 -3 9 5 11 3
2the draft	7 8
2the draw	12 3
2the driver	2 5 8 5
2the employe	9 4
2the end	2 -6 3 5 5 7 7 -5 9 -5
2the endpoint	2 -7 3 4
2the exam	1 16 5 4
2the factory	2 3 5 5
2the farmer	1 6 2 6
2the fibr	10 4
2the fifteenth	3 10 6 6
2the file	0 5 2 4 10 7 11 3
2the final	1 6 2 13 12 4
2the financ	1 6 2 -4 7 7
2the finish	5 13
2the fire	1 -6 2 12 5 5
2the first	0 -10 1 9 4 -12 5 9 6 16 7 6 8 -11 12 14
2the fleet	0 6 8 4
2the floor	5 10
2the flower	8 4
2the forecast	6 4
2the fourth	3 -4 6 4 12 7
2the freez	6 6
2the gate	9 5
2the gateway	6 5 10 -7
2the gift	6 6 7 5
2the glue	5 8
2the go-liv	5 8
2the ground	1 5
2the group	3 4 4 5
2the harbour	1 10
2the hard	2 -4
2the hardest	9 6
2the head	1 5 2 -5
2the hospital	2 7 9 5
2the hot	10 4
2the hour	2 3
2the hous	10 7
2the identity	11 3
2the imag	4 4
2the index	2 -4
2the infrastructur	1 4
2the insuranc	3 4 4 5
2the insurer	1 15 4 5
2the interfac	4 12 11 4
2the island	9 5
2the job	10 -5 11 3
2the key	2 4
2the kick-off	6 8
2the lab	5 3
2the label	2 6 11 3
2the last	2 -4 3 6 8 -6 12 5
2the latest	6 6
2the launch	2 8 5 10 6 6 11 5
2the law	0 4
2the lawyer	1 8 9 9
2the leadership	9 5
2the leaflet	12 3
2the lender	2 5
2the letter	10 4
2the limit	4 8
2the line	10 7
2the list	2 5 5 -5 7 5
2the littl	4 7 8 6
2the loan	4 6
2the local	1 -3 3 7
2the locker	0 4
2the log	6 8 10 -9
2the login	3 4
2the long	5 6
2the lorry	6 4
2the lot	5 7 8 6
2the machin	4 6
2the mail	4 9
2the man	5 4 10 7
2the map	2 5
2the matter	4 4
2the mayor	0 5
2the merger	3 7
2the meter	2 6
2the microphon	3 4
2the middl	3 5 6 -4 8 -5
2the migration	6 5
2the minister	5 -4 6 -4 9 10 12 3
2the minut	7 7
2the miss	6 4
2the mobil	0 5 1 8
2the moment	6 6
2the monthly	7 7
2the morn	1 9 8 -5 9 -5
2the most	5 -5
2the mould	1 7 2 3 5 4
2the name	0 -6 4 7
2the national	1 9
2the network	7 5
2the new	2 7 3 4 7 -4 8 11
2the newspaper	9 4
2the newsroom	1 4
2the next	5 -5 8 8
2the nice	11 4
2the night	1 9
2the north	8 7
2the number	4 4 6 -4 7 8 11 2
2the offic	8 13 11 3
2the old	10 12
2the oldest	4 6
2the one	3 -5 4 -5 5 6 8 7
2the only	5 -4
2the open	5 11 12 4
2the operator	2 5 3 6
2the order	8 -5 10 5
2the other	0 8 4 -4 8 9 11 5
2the oven	6 4
2the owner	9 7
2the packag	5 4
2the park	0 4
2the patient	0 7 10 7
2the payment	2 -6
2the peak	3 8
2the pension	2 4 5 6
2the permit	4 6
2the pharmacist	1 13
2the phon	7 -6 10 7
2the photo	11 3
2the pilot	6 5 12 4
2the pipelin	11 6
2the plan	1 8 4 -5
2the planner	4 5
2the platform	1 -8 2 5
2the player	12 -3
2the port	1 8
2the poster	12 12
2the president	7 10
2the pric	1 7 4 13 10 9
2the print	5 4
2the printer	5 5
2the privacy	1 -5 9 9
2the product	1 -5 11 4
2the programm	11 5 12 8
2the public	0 4
2the publisher	6 5 7 7
2the quarter	1 4 3 5
2the question	11 5
2the queu	2 -4 3 4 10 -10
2the radio	4 5
2the rate	4 7 12 5
2the reader	2 -5 11 3
2the real	3 6
2the reason	4 11
2the refund	3 5
2the regional	7 5 8 6
2the registry	2 5
2the regulator	0 5
2the releas	4 6
2the rent	0 5
2the rest	3 -5 5 6 10 -7 11 -4
2the retailer	2 4
2the risk	6 2
2the road	1 7
2the roadmap	12 5
2the robot	1 13
2the roof	1 7
2the room	0 -5
2the rul	9 5
2the rule	10 9
2the sale	7 6
2the same	0 -6 2 -6 3 9 5 -7 8 -15 11 -4
2the sampl	6 4
2the satellit	6 6
2the scan	2 -4
2the scanner	4 7 11 3
2the schedul	12 3
2the schema	0 -4 9 5
2the school	0 7 8 7 9 4
2the screen	8 -5
2the script	2 6
2the search	11 3
2the seat	0 6 4 5
2the second	1 5 6 3 9 -7 12 9
2the security	2 -4 10 6
2the sender	4 5
2the sensor	0 8
2the server	11 7
2the servic	11 4
2the settlement	5 9
2the sheet	7 5
2the ship	1 9
2the shop	0 4 5 3 9 12 12 4
2the signal	1 5
2the site	4 4 6 -4
2the sixth	9 5 12 3
2the size	0 6
2the slowest	5 11
2the small	8 11
2the smallest	4 5 8 4
2the solution	11 3
2the south	8 5
2the sponsor	0 5 6 6 9 6
2the standard	10 8
2the stat	1 6
2the steel	5 5
2the stor	7 5
2the storag	0 -4
2the stream	10 9
2the student	1 7
2the studio	1 6 7 6 11 6
2the summer	1 -7 3 5 12 6
2the supplier	2 4 3 -5
2the system	11 5
2the tabl	6 5 10 -7
2the tariff	0 5 2 5
2the tech	10 -6
2the tenant	1 6
2the tender	3 5
2the tenth	3 8 6 6 7 -4 12 3
2the terminal	8 4
2the thing	6 5 12 2
2the third	6 4 8 5 12 12
2the till	0 6 5 6 9 5
2the top	3 8
2the total	5 -4
2the tower	3 4
2the train	4 -5 10 4
2the trainer	1 5 2 8
2the translation	5 4
2the translator	0 5 2 -3 11 6
2the truck	9 4
2the twentieth	5 4 6 5
2the union	7 5
2the university	1 6 3 6
2the vendor	1 -15 2 4
2the very	3 8 6 7 8 6
2the wall	12 3
2the warehous	1 5 8 5
2the way	10 4
2the web	5 5
2the week	9 6
2the whol	5 9 8 5 12 3
2the window	2 -3
2the word	7 -6
2the work	0 -6 1 -7 2 7 4 5
2the workshop	3 4
2the wrong	4 9
2the year	2 6 3 8
2their #count	3 10
2their own	0 6 2 -5 3 -7
2their plan	3 8
2their stamp	1 5 2 4
2them a	2 3
2them and	2 4 11 6
2them can	11 4
2them for	4 7
2them my	3 6
2them so	3 6
2them that	6 5
2them the	2 11
2them to	11 7
2them without	9 6
2then #count	2 4 4 -6 8 19 9 -4
2then ^	1 -6 8 20 12 -4
2then a	12 5
2then all	8 6
2then build	8 -4
2then it	6 6 8 -6 11 4
2then on	11 3
2then one	8 6
2then the	6 -7 8 6 10 -10 11 -4
2then we	8 8 11 3
2then whoever	8 6
2then you	8 5
2then you'v	1 9 11 3
2ther #count	3 9 5 6
2ther a	5 -5 11 -4
2ther are	5 5 10 -5
2ther is	2 -5 10 11
2ther it	5 8
2ther no	3 -5 4 9 5 9 6 10
2ther the	1 15 3 -6 5 -4
2ther was	3 -5 6 4
2therefor have	4 5
2they accept	7 8
2they all	7 -5
2they are	3 -5 5 -5 9 6
2they can	1 9 11 4
2they clos	1 6 2 10
2they do	5 6 12 4
2they follow	5 8
2they get	1 5 9 6
2they give	3 9
2they have	3 6
2they know	5 -4
2they may	1 5
2they meet	5 10
2they must	0 4
2they need	0 6
2they say	4 8 9 6
2they see	11 4
2they sign	7 8
2they want	7 5
2they wont	3 8
2they'r on	3 10
2they'v got	3 12
2thing first	4 -5
2thing i	0 -4
2thing i'd	0 6
2thing in	2 3
2thing is	11 4
2thing itself	12 2
2thing that	6 6 9 4
2thing the	2 -4
2thing till	3 8
2think it	3 6
2third and	12 2
2third quarter	12 7
2third week	6 3
2this ^	8 5
2this befor	7 13
2this is	0 -4
2this month	8 5
2this week	3 5
2this year	2 6 3 6
2thos #count	0 5 5 5
2thos are	0 7
2thos month	3 5
2through a	10 8
2till #date	3 7 6 4
2till ^	1 -7 3 19 12 3
2till easter	3 6
2till legal	1 -7
2till the	2 18 5 -5 7 -7
2till they	1 5
2time to	3 5
2time we	6 4
2time-sery stor	10 6
2to #count	6 -5 7 -5 12 17
2to #date	3 9 6 -4 12 -3
2to #duration	5 5 12 -2
2to ^	2 -4 3 6 9 -6 11 -3 12 9
2to a	0 4 1 -6 6 -4 8 5 10 10
2to agre	7 -10
2to all	8 6
2to an	10 11
2to be	0 5 1 -9 2 -4 4 2 5 -5 6 -5
2to begin	4 6
2to build	12 5
2to chang	1 13 11 4
2to check	3 5
2to clos	6 5
2to construction	12 2
2to customer	6 4
2to cut	4 6
2to decid	11 4
2to deliver	1 5
2to do	1 7 3 7 11 4
2to everyon	3 6
2to freez	1 7
2to give	2 9 7 -5
2to go	5 5
2to hand	1 6
2to have	6 3
2to its	1 -5 7 5
2to know	0 15 4 -5
2to launch	11 3
2to like	11 5
2to make	2 4
2to object	11 4
2to one	8 7
2to pay	7 6
2to plan	11 3
2to press	11 4
2to put	12 3
2to say	1 5 2 4
2to show	0 6
2to sit	4 6
2to swap	1 6
2to the	0 -7 1 -9 3 10 5 -8 6 10 9 19 10 7 12 -5
2to them	7 8
2to us	2 5 7 10
2to writ	2 7
2to you	10 8
2token servic	11 -3
2told everyon	3 7
2told him	9 4
2told me	0 7 3 5
2told the	6 4
2told them	6 7
2topic and	11 -3
2touch a	3 8 6 4
2traffic light	9 6
2translat the	9 4
2treasury need	1 -5
2trigger a	6 4
2turn away	9 3
2turn it	8 4
2turn on	2 5
2turn out	0 -5
2twentieth of	6 5
2under #count	5 4 9 4
2under #share	6 6
2under the	1 9
2until #date	2 -6 3 10
2until ^	2 -7 7 10 12 7
2until each	2 4
2until end	3 4
2until legal	2 3
2until our	3 -7
2until spr	9 6
2until the	1 16 2 11 3 4 9 -6
2up a	11 3
2up front	0 7
2up in	1 6 4 5
2up the	1 17
2up to	9 7
2upon the	6 4
2us #share	11 3
2us a	1 4
2us and	2 -7 3 4
2us for	2 8
2us in	7 5
2us is	6 6
2us the	0 5 2 7 9 3
2us to	2 3
2use ^	11 4
2use it	11 10
2use the	10 9
2van and	5 8
2vendor and	6 4
2vendor is	0 4
2vendor need	1 -8 2 4
2venu and	11 4
2version column	11 5
2very first	6 5
2voic in	0 6
2wait for	0 -5 5 6 6 6 9 -3
2wait on	2 11 4 -5 9 -5
2wall and	4 6
2wanna know	0 8
2want a	2 -5 4 5
2want from	1 8 2 9
2want it	0 -7 3 4
2want our	2 6
2want the	1 6 2 8
2ward system	11 3
2warehous and	7 7
2warehous in	8 6
2was ^	3 6 5 4
2was a	6 7
2was in	3 5
2was not	5 -3
2was one	5 5
2was the	3 4 5 11 6 -4 7 6
2wave #count	8 5
2way back	4 6
2way i'd	10 6
2we agre	7 9
2we begin	0 -4
2we build	4 5
2we can	1 7 5 10
2we can't	2 4 7 4 9 11
2we cant	7 -5
2we did	4 8 6 -4
2we don't	7 10 9 4
2we get	7 11
2we go	1 7 8 4
2we got	6 7
2we have	8 -8
2we hold	0 8
2we keep	0 7 10 7
2we lose	6 -3 9 8
2we move	8 6
2we must	9 5
2we need	2 -5 3 7
2we only	0 5 1 5 2 -4
2we open	12 2
2we own	4 6
2we pay	9 -5
2we plan	12 3
2we put	8 6 11 3
2we read	0 4
2we replac	8 4
2we run	9 4
2we set	6 3
2we should	10 8
2we sign	9 10
2we take	7 9
2we talk	0 12
2we wait	2 4
2we want	3 8
2we would	4 -6 5 5 9 11
2we writ	4 6 12 4
2we'r done	5 5
2we'v got	7 5
2week #count	6 5 12 5
2week and	5 6
2week befor	3 5
2week i	3 5
2week it	10 5
2week of	3 6 9 7
2week one	4 8 6 8 9 6 12 3
2week to	12 3
2well the	4 7 11 11
2went back	0 6
2went live	8 4
2went straight	6 3
2went to	1 6
2were in	0 5
2what a	0 -4 2 9 8 4
2what decid	5 -4
2what do	2 -6
2what fixe	5 4
2what happen	0 12 1 14
2what i	3 5
2what i'd	9 5
2what id	7 10 9 6 12 4
2what it	8 7
2what my	7 5
2what on	5 -4
2what set	5 6
2what the	1 -8 2 6
2what they	7 6
2what you	0 -4
2whatever else	5 8
2whatever we	5 8
2whatever you	5 6
2when a	10 -9
2when i	6 -5
2when it	5 -12
2when the	5 13 8 -4 10 7
2when they	3 -4
2when we	4 6 5 9
2wher the	1 -6 4 12 6 -4
2wher we	1 6
2whether they	0 5
2which fail	6 5
2which give	11 3
2which have	8 8
2which is	2 4 4 8 7 -5 8 6 9 6 11 3
2which it	7 8
2which of	0 8 2 4
2which the	4 5 7 7
2whil the	4 8
2whil we	4 7
2who can't	9 5
2who have	9 6
2who is	0 6 1 14 2 4
2who may	1 -5
2who must	0 -5
2who own	7 6
2who pay	2 4
2who run	3 4
2who see	2 7 4 6
2who wait	2 -4
2whol programm	5 4
2will be	1 -6 6 -7 9 -5 11 -2
2will not	1 12 2 12
2will see	2 5
2will work	0 5
2wish to	0 7 4 7
2with #count	3 -5 9 -5
2with #duration	10 5 12 6
2with ^	1 -5 2 8 6 4 8 7 11 5 12 -2
2with a	0 -7 1 -8 2 -6 4 -16 5 4 7 -4 9 -8
2with all	8 8
2with an	6 5 10 -10
2with cake	3 5
2with it	4 10 9 7
2with its	1 7 10 12
2with my	6 6 7 6
2with no	0 9 4 12
2with our	9 11
2with some	0 6
2with the	2 -7 6 4 9 5 11 -3 12 -5
2with them	4 7
2within #duration	0 5 5 -4 7 10
2without a	8 6
2without it	4 18 8 6
2without the	11 4
2wk #count	4 5 8 -7
2word of	2 5
2work council	1 -6 2 7
2work for	1 9
2work is	4 5
2work on	0 9
2work with	0 5
2worker and	11 3
2worker die	10 8
2worker that	10 5
2workshop the	1 6
2would ask	1 8 7 -3
2would be	0 -5 3 -6 4 -5 5 -7 10 -5 12 -2
2would begin	8 9
2would bring	6 4
2would do	4 3 10 10
2would get	5 5 11 3
2would give	12 3
2would go	8 7
2would make	5 5
2would mean	4 5
2would not	7 5
2would offer	7 15
2would rais	6 5
2would say	9 5
2would send	4 5
2would sit	4 7
2would start	4 9
2would take	10 6
2would tell	9 7
2would writ	1 7
2writ a	10 -6
2writ down	1 9
2writ it	11 4 12 3
2writ the	2 6 4 -6 7 10 10 -5 12 3
2wrong number	9 6
2wrong word	0 8
2wrot the	12 4
2yeah so	12 3
2year and	2 7 5 14
2year we	9 4
2yes and	0 4
2yes or	11 3
2you #count	0 5
2you and	5 5
2you can	5 6 7 6 10 5
2you can't	2 -6
2you do	10 5 12 5
2you don't	8 5 9 3
2you give	0 6 7 4
2you got	1 8
2you have	1 10 11 3
2you know	0 -6 10 -7
2you leav	9 5
2you let	7 5 9 10
2you need	2 -4 10 8
2you pull	4 6
2you put	11 3
2you say	9 5
2you see	3 9
2you swap	8 4
2you the	5 6
2you want	0 -6
2you won't	3 7
2you'v got	0 -4 11 5
2your #duration	9 6
2your own	7 9
casked	0 71 1 -14 2 -9 3 -9 4 -15 5 -14 6 -3 7 7 8 -14 9 -9 10 -13 12 -4
cattributed	0 -3 1 -9 2 13 4 7 5 -10 9 -15 12 -4
chypothetical	0 -6 1 -15 2 -6 3 -4 4 6 5 -10 6 8 8 3 9 -10 11 -5
cintended	2 -5 4 6 9 -5
cnegated	0 -10 1 -12 2 5 3 5 4 -3 5 4 6 6 7 -10 8 -7 10 -11 12 -16
f1	1 4 8 8
f2	1 7
f3	5 8
fa	0 -6 1 -7 2 -7 5 -3 6 -5 9 6 12 -3
fabout	9 10
facoustics	1 5
fads	1 9
fafter	4 -8 8 -8
fagreement	7 -6
fall	3 -8 4 -4 8 -10
fand	1 -11 2 22 4 -19 5 -15 6 -6 7 5 8 -8 11 -13 12 -15
fapp	2 6 3 10
fapr	12 5
fare	0 4
farrows	2 7
fas	11 5
fassume	0 18
fat	9 -4
faug	8 6 12 6
faugust	8 11
fbecause	0 7 2 4 3 -3 4 11
fbefore	0 15 2 4 4 -12
fbetween	7 7
fbilling	3 8
fboth	1 7
fbuild	12 -3
fbut	3 9
fby	5 -4 8 -4
fcall	3 7
fcan	0 8
fcause	0 10
fclash	3 9
fcold	10 9 11 4
fcompliance	2 -4 4 4
fcore	3 5
fcorrect	0 16
fcustomers	2 3
fdates	12 -3
fdeal	7 8
fdecisions	10 6
fdelivery	11 3 12 -3
fdependencies	2 -5
fdesign	1 -6
fdiscovery	12 4
fdoes	0 6
fdoesn't	11 5
feach	3 -4 8 -4 9 10 12 3
fend	3 -4 5 13
fevery	4 -5 9 8 11 3
feveryone	11 5
feverything	8 7
ffailure	8 -4
ffield	2 6
ffinance	8 6
ffirmware	3 5
ffirst	4 -16 6 -4 8 -7 12 7
ffor	2 -4 4 9 10 -12
fforty	12 3
ffour	12 4
ffrom	8 4
fhence	4 13
fhot	10 7
fhow	0 -7 7 -7
fi	0 10 3 -6 5 4 6 -8 9 -8 11 -4
fi'd	7 9 8 5 12 2
fi'll	0 14
fi'm	0 14
fi've	0 -5
fidentity	2 5
fif	0 -11 3 -10 4 -12 6 9 8 6 9 -5 10 9 11 -3
fin	1 -9 3 -9 4 -6 5 -7 6 -7 8 -8 9 4 12 4
finsurer	2 9
finterface	11 7
fis	0 19
fit	0 -5 4 8 5 11 6 -6 11 -5 12 -2
fit's	3 7 5 7 7 -6 8 -5 11 7 12 -2
fjan	4 8 12 13
fjanuary	3 -5 12 5
fjuly	8 11 12 4
fjune	3 -4 8 9 12 -2
fkick-off	12 5
flatency	10 -8
flaunch	9 -5
flegal	4 6
flike	8 5 11 4
fload	10 8
fmar	12 15
fmarch	3 -4 4 5
fmarketing	1 9
fmay	0 9 8 10 12 8
fmiss	5 16
fmodel	5 -5
fmonth	8 -5
fmonths	12 9
fmore	5 7
fmust	1 6
fmy	1 -12 3 -6 7 11 8 8 11 2
fneeded	1 6 2 -5
fneeds	3 8
fnew	8 6
fnine	12 -3
fno	3 -5 6 9 9 4 10 -5
fnobody	3 9
fnone	2 4
fnot	5 10 6 -3
fnothing	5 15 11 5
fnow	0 -4 2 -3 3 9
foct	12 6
foctober	8 6
fof	5 7
fon	1 10 7 3 10 -7 12 -2
fone	0 7 2 -6 3 -4 4 -9 6 -4 7 6 8 20 9 5 12 -7
fonly	1 -6
for	9 8
forder	4 11 8 -5 10 -5
four	3 8
fpaper	4 5
fpayments	1 7 3 7
fpayroll	2 4
fpermit	0 -4
fphase	5 -3 8 -8 12 4
fphones	5 8
fpilot	8 5
fplan	12 3
fpricing	1 4
fput	11 6
fq1	6 -3 12 6
frate	7 8 9 5
frest	10 8
frisk	6 3
frisks	6 -5
fsales	0 5
fscope	0 -4
fsecond	4 6
fsecurity	3 7 6 5
fserver	10 12
fseven	8 6
fshe	7 -5
fshould	6 9
fsince	4 9 6 4
fsix	5 -5 6 4
fso	0 -10 1 4 2 -7 3 -11 4 10 5 6 6 -4 8 -5 9 4 10 3 11 -5 12 -5
fspring	12 3
fstart	4 5 8 5
fstate	6 9
fstorage	11 -2
fstore	10 7
fsupport	2 7
fsystem	11 -3
ftaking	0 14
ftell	0 14
ftest	12 -2
fthat	4 -5 9 9
fthat's	0 -6 4 7 5 10 6 -3 9 5
fthe	0 -11 1 8 3 7 4 -6 7 -15 8 -5 9 -11 10 -10 11 -4
ftheir	3 5 5 4
fthen	3 5 4 -12 5 -4 6 -7 7 -4 12 -5
fthere	3 -5 5 -6 8 -6 10 -5
fthere's	1 19 3 -3 5 -6 10 -10
fthey	1 -5 2 6 5 18 7 -8
fthey've	5 5
fthose	0 6 5 7
fthree	8 3
fto	0 6 6 -8 8 6 9 7 11 3
ftokens	11 5
ftreasury	5 -4
ftwelve	10 6
ftwo	0 15 4 -6 5 -5 6 6 8 5 10 -6
funtil	1 -6 2 6 4 7
fwave	8 4
fwe	0 -9 1 -7 5 -12 7 15 8 11 9 -15 12 -7
fwe'd	8 12
fwell	4 5 11 7
fwhat	2 -5 9 6 12 -3
fwhen	5 -5 6 4 10 4
fwhere	6 3
fwhich	0 -8 7 10 9 17
fwho	1 4 2 -8 7 -7
fwho's	1 5
fwith	11 4
fwithin	4 5
fwithout	9 10
fwk	8 -6
fyeah	12 5
fyou	0 -6 2 -4 4 -5 5 -8 7 4 10 -7 11 5 12 -2
l0	0 -16 1 -33 2 -36 3 -21 4 -18 5 -14 6 -21 7 -17 8 -8 9 -23 10 -29 11 -23 12 -19
l1	0 -15 1 -20 2 -17 3 -17 4 -26 5 -25 6 -24 7 -16 8 -18 9 -12 10 -13 11 -22 12 -31
l2	0 -16 2 -9 3 -17 4 -14 5 -13 6 -14 7 -20 8 -20 9 -20 11 -14 12 -9
l3	0 -13 1 9 3 -14 4 -9 6 -7 7 -16 8 -11 10 9 11 4 12 16
n#count>#count	8 5 9 -7 12 5
n#count>act	12 3
n#count>bigscope	9 7
n#count>customer	8 5 9 4
n#count>harm	9 4
n#count>leak	9 6
n#count>order	9 -6
n#count>outcome	12 3
n#count>role	7 4
n#count>stage	8 4
n#count>subset	0 3
n#count>technical	11 3
n#count>time	5 4 10 6
n#count>verify	12 3
n#date>#date	12 3
n#date>act	12 4
n#date>time	6 5
n#date>trial	12 3
n#duration>#count	12 5
n#duration>#duration	12 6
n#duration>act	12 4
n#duration>earlyfind	6 5
n#duration>function	12 3
n#duration>negation	5 4
n#duration>order	10 8
n#duration>time	5 9
nact>#count	12 4
nact>act	4 -5 12 3
nact>agreement	7 6
nact>business	6 -4
nact>decide	11 5
nact>earlyfind	4 5
nact>metric	6 -4
nact>outcome	6 5 12 -3
nact>team	8 6
nafterwards>#count	8 5
nafterwards>afterwards	4 -4 8 6
nafterwards>everyone	8 5
nafterwards>order	4 -6
nagreement>agreement	7 8
nagreement>bound	7 7
nagreement>order	4 4 7 9
nagreement>outcome	7 4
nagreement>role	7 6
nagreement>subset	0 -4
nahead>function	4 8
nahead>would	1 5
nassume>#count	0 10
nassume>assume	0 8
nassume>business	0 7
nassume>group	0 6
nassume>self	0 -5
nbelieve>#count	0 6
nbound>#count	6 4
nbound>#share	6 4
nbound>source	7 4
nbound>technical	11 3
nbound>time	3 5
nbusiness>condition	9 4 11 3
nbusiness>customer	9 5
nbusiness>group	11 2
nbusiness>harm	9 5
nbusiness>metric	9 6
nbusiness>time	6 -5 9 6
ncause>act	4 8
ncause>afterwards	6 4
ncause>condition	4 7
ncause>order	6 4
ncause>people	4 7
ncondition>#date	3 4
ncondition>act	7 -5
ncondition>customer	0 5
ncondition>group	9 4
ncondition>harm	0 5
ncondition>negation	10 6
ncondition>outcome	5 5 9 4
ncondition>show	0 4
ncondition>time	2 -7 3 8
ncondition>worsen	7 8
ncondition>would	3 8
ncritical>business	5 5
ncritical>critical	5 6
ncritical>function	5 11
ncustomer>afterwards	8 5
ncustomer>harm	9 5
ncustomer>need	9 5
ncustomer>order	8 8
ncustomer>stage	8 6
ncustomer>stop	12 2
ncustomer>technical	10 4
ncustomer>time	3 5
ncustomer>would	9 5
ndeadline>people	6 3
ndeadline>self	6 3
ndecide>people	7 -6
ndecide>technical	10 9
ndecide>time	9 4
nearlyfind>function	2 4 4 6
nearlyfind>outcome	4 6
nearlyfind>time	12 2
nearlyfind>would	1 5 4 -5
nescalate>function	6 4
neveryone>customer	9 5
neveryone>time	3 5 8 -4 12 -3
neveryone>watch	11 3
nexec>decide	7 6
nextend>earlyfind	11 3
nfailure>extend	5 5
nfunction>#count	12 4
nfunction>act	6 -4
nfunction>function	1 10 4 -5 10 -6
nfunction>harm	3 5
nfunction>need	1 -5 2 8
nfunction>negation	1 -6
nfunction>order	1 -8 4 9
nfunction>outcome	1 6 2 5
nfunction>people	1 -6
nfunction>role	6 4 7 6
nfunction>source	2 6
nfunction>subset	4 4
nfunction>team	1 10 2 -4 7 -5
nfunction>time	1 -8 4 5 12 4
nfunction>unplanned	3 9
ngive>give	7 6
ngive>outcome	7 5
ngive>self	7 9
ngroup>condition	5 5
ngroup>decide	7 -4
ngroup>function	2 5 4 5
ngroup>harm	5 5
ngroup>learned	4 6
ngroup>need	2 4
ngroup>team	1 7 3 -5
ngroup>time	9 4
ngroup>tradeoff	6 4
ngroup>verify	2 4
ngroup>watch	2 5
ngroup>would	5 4
nharm>business	9 7
nharm>order	5 5
nharm>would	4 4
ninterval>risk	9 5
nlearned>#count	0 6
nmore>group	4 5
nmoved>order	7 7
nmoved>time	6 4
nneed>act	2 5
nneed>agreement	11 3
nneed>function	2 6
nneed>group	2 4
nneed>metric	2 3
nneed>order	1 6
nneed>outcome	2 10 3 -5
nneed>role	2 5
nneed>technical	10 -5
nnegation>#count	9 5
nnegation>#date	6 4
nnegation>act	6 5
nnegation>afterwards	6 3
nnegation>agreement	6 3 11 3
nnegation>condition	2 7 3 -6
nnegation>need	3 -6 11 5
nnegation>order	2 8 4 -7 9 3
nnegation>outcome	11 5
nnegation>self	6 6
nnegation>source	1 -6 2 4
nnegation>thrift	3 6
norder>#count	8 9
norder>assume	0 7
norder>business	12 2
norder>cause	4 6
norder>earlyfind	4 6
norder>everyone	8 7
norder>function	2 5
norder>harm	6 6
norder>late	12 2
norder>negation	4 6
norder>order	0 -5 4 5 8 8
norder>rework	4 8
norder>source	4 6
norder>subset	8 7
norder>time	2 -5 6 4 8 -3
norder>unplanned	12 3
norder>would	3 5 4 -7
noutcome>#count	12 4
noutcome>act	2 5 10 -5
noutcome>condition	2 -4
noutcome>decide	11 3
noutcome>function	2 13
noutcome>need	1 6 2 -4
noutcome>order	10 5
noutcome>people	1 6 3 5
noutcome>role	9 4
noutcome>technical	10 7
noutcome>time	3 8
noutcome>would	9 5
npeople>#count	3 5
npeople>decide	7 6
npeople>harm	2 -6
npeople>metric	4 -6
npeople>moved	7 7
npeople>need	2 -5
npeople>self	7 6
npeople>subset	11 3
npeople>time	7 5
npeople>waitword	2 -5
nprimary>#count	8 4
nprincipleword>outcome	3 5
nproxy>#count	9 4
nreject>#count	0 5
nreject>outcome	11 3
nreport>act	2 4
nreport>outcome	2 4
nreport>subset	9 5
nrework>act	4 7
nrework>condition	4 7
nrework>function	5 4
nrework>need	4 7
nrework>order	6 4
nrework>outcome	4 5
nrework>people	4 7
nrework>rework	4 7
nrework>time	3 4
nrisk>extend	5 5
nrisk>function	6 5
nrole>decide	7 12
nrole>people	7 -7
nrole>report	9 5
nrole>rework	3 4
nrole>self	7 -6 9 5
nrole>subset	9 4
nrole>time	3 4 6 4
nrole>would	9 5
nrulebook>subset	4 6
nself>#count	3 -4
nself>#duration	12 3
nself>act	0 6 6 3 7 8 12 -2
nself>agreement	7 8
nself>assume	0 10 4 -5
nself>condition	0 5
nself>escalate	6 5
nself>exec	6 5 7 -5
nself>function	6 4
nself>give	7 9
nself>negation	6 -4
nself>report	9 7
nself>role	6 8 7 -5
nself>self	6 -4
nself>subset	4 -6 9 4
nself>time	3 -4
nself>verify	7 6
nself>would	2 -4 6 -4
nsource>act	9 4
nsource>customer	10 6
nsource>everyone	10 5
nsource>negation	6 4
nsource>order	2 4
nsource>technical	11 3
nsource>time	3 8
nstage>#count	12 3
nstage>customer	8 4
nstage>everyone	8 5
nstage>stage	8 6
nstage>time	12 5
nstop>everyone	3 4
nsubset>afterwards	8 5
nsubset>group	12 3
nsubset>self	0 -4 6 5
nsubset>subset	8 8
nsubset>time	6 5
nteam>act	1 4
nteam>technical	2 4
ntechnical>#count	10 3
ntechnical>customer	10 5 11 4
ntechnical>everyone	11 3
ntechnical>outcome	10 7
ntechnical>rulebook	11 3
ntechnical>source	10 8 11 3
ntechnical>stage	8 4
ntechnical>team	1 9 2 4
ntechnical>technical	10 15 11 14
ntime>#count	12 5
ntime>#date	12 3
ntime>#duration	6 5 12 6
ntime>act	3 -4 4 -6 8 -4 12 11
ntime>afterwards	8 5
ntime>bound	6 4
ntime>business	5 -4 9 6
ntime>customer	9 4
ntime>early	5 4
ntime>escalate	6 4
ntime>function	12 5
ntime>group	3 4 12 5
ntime>harm	9 7
ntime>metric	9 5
ntime>negation	3 5 4 -5 5 3 9 5
ntime>outcome	3 7 4 4 6 4 7 -6 12 3
ntime>people	3 4 5 5
ntime>proxy	9 6
ntime>risk	9 7
ntime>self	6 8 9 -7 12 -3
ntime>source	12 3
ntime>stage	12 4
ntime>standards	12 4
ntime>subset	12 -5
ntime>team	8 5
ntime>time	5 6 10 -7 12 9
ntime>tradeoff	9 5
ntime>trial	12 6
ntime>worsen	9 5
ntime>would	12 -3
ntradeoff>group	9 5
ntradeoff>order	1 6
ntradeoff>tradeoff	4 4
ntrial>time	12 2
nunplanned>outcome	3 9
nunplanned>unplanned	3 7
nverify>time	7 5
nworkmode>agreement	7 4
nworsen>act	1 6
nworsen>condition	2 5
nworsen>need	2 7
nworsen>negation	6 3
nwould>#count	8 6
nwould>#duration	12 2
nwould>less	6 3
nwould>negation	2 5
nwould>report	0 7
nwould>subset	4 -5 9 6
p1	1 5 2 13 3 6 4 -13 6 -5 8 10 10 8 11 -2
p2	1 23 2 15 3 -4 4 -15 6 11 9 -8
p3	0 -9 1 24 4 -7 5 -10 6 -3 9 -12 12 -13
q0	0 -20 1 -6 2 -19 3 -25 4 -20 5 -19 6 -26 7 -20 8 -22 9 -26 10 -24 11 -17 12 -12
q2	1 -17 2 -7 8 16 11 -4 12 22
qchange	8 8 12 -3
qcount	0 -6 2 -15 3 -6 4 -8 5 -7 6 -10 7 -9 11 -11 12 -12
qdate	0 -6 1 -10 2 -9 4 -9 5 -4 6 13 7 -13 8 -14 9 -7 10 -14 11 -5 12 7
qduration	0 -8 1 -9 2 -5 3 -15 4 -10 5 7 6 -9 8 -11 9 -4 11 -9 12 -4
qmoney	0 -8 3 -11 4 -7 5 -11 6 -8 7 -10 8 -8 9 38 10 -8 11 -3 12 -4
qname	10 -10 12 -4
qordinal	6 5
qratio	0 -7 2 -6 6 -4 7 -11 8 -7 11 -3 12 -4
qshare	0 -7 1 -3 2 -6 4 -13 5 -11 7 -7 10 -8 11 -2 12 -6
qtime	2 3 9 5 12 -3
sact	2 6 3 -6 4 6 5 6 6 -8 8 -6 9 -11 10 5 12 8
safterwards	1 -12 2 -16 3 -11 4 6 5 -7 7 -2 8 29 12 -11
sagreement	0 -3 5 9 7 31 9 -7 11 3 12 -12
sahead	2 8 4 14 5 12 6 3 8 -9 9 -11 10 -14 11 -10 12 -3
sasksother	7 -3
sassume	0 24 3 -10 4 -7 5 -7 6 -8 7 -6 8 -16 12 -10
sbelief	0 12 4 5 9 6
sbelieve	0 14 1 -10 6 -11 7 -13 8 -19 10 6
sbigscope	1 6 2 -8 3 -7 4 -12 5 -6 9 7 10 -8
sbold	2 -6 8 -6 9 -5 11 5
sbound	0 6 1 -11 2 -5 6 8 7 5 9 9 10 10 12 -12
sbusiness	0 8 1 16 2 6 5 9 7 -12 9 17 10 -11 11 4
sbuzz	0 -7 1 -6 11 -4
scandid	1 -6 3 6 4 -6 5 -7 6 7 7 -12 9 -8 10 -10 11 -3
scause	1 -6 3 -11 4 21 6 -5 7 -8 8 -13 9 -8
scondition	0 10 1 -9 3 7 7 -5 8 -7 12 -15
scritical	0 -5 1 -13 3 -10 5 24 6 -5 7 -14 8 -13 9 -5 10 -14 11 -5 12 -7
scurious	2 -6 4 -7 7 -7 8 9 9 5 12 -5
scustomer	0 12 2 -6 4 -7 5 -5 6 -11 7 -11 8 9 9 16 10 6 11 -4 12 -10
sdeadline	1 5 2 -4 3 -7 5 -11 6 35 10 -9 11 -3 12 7
sdecide	2 -4 3 -11 7 21 8 -7 9 -6 11 3 12 5
searly	0 -5 2 5 3 -13 4 4 5 8 8 -8 9 6 12 -7
searlyfind	0 -7 1 -11 4 10 5 -6 6 5 7 -7 8 -6 9 -9 12 -7
sescalate	1 4 2 -3 4 -8 5 -9 6 21 7 -6 8 -7 10 11 12 -8
severyone	0 -8 1 -15 2 -19 5 -8 6 -14 7 -12 8 6 11 8 12 -5
sexec	0 -9 1 -10 2 -9 4 -15 6 -4 7 8 10 -16
sextend	2 -8 3 9 4 -11 5 15 6 -13 8 15 9 -5 11 5 12 4
sfailure	0 -6 2 -5 3 8 4 9 6 3 7 -14 8 -4 9 14 11 -6 12 -8
sfast	1 -5 3 -3 4 -12 5 -12 6 2 8 3 10 21 11 7 12 -4
sfunction	0 3 1 24 2 4 3 14 4 17 5 8 6 5 7 8 8 -12 9 3 10 -20 11 -8 12 -10
sfuturetarget	0 12 5 -3 6 -4 10 -6 11 -3 12 3
sgive	2 15 3 -5 4 -21 5 -13 6 -11 7 38 8 -7 9 2 10 -5 11 -5 12 -8
sgroup	2 12 7 6 10 -22 11 -3 12 -2
shabit	0 -11 1 -9 2 -4 3 -9 4 -6 5 -7 6 -7 7 -11 8 -11 9 -5 10 -9 11 -5 12 -4
sharm	0 3 1 -12 2 4 3 -9 4 11 8 -7 9 16 11 -8 12 -15
sinfluence	4 -10 5 -3 6 -7 7 -11 11 -7 12 -5
sinterval	2 6 3 -12 6 11 7 15 9 8 12 -6
slate	0 -10 1 -9 2 -4 3 14 4 -16 5 -6 6 -6 7 9 8 5 10 -6 11 -5 12 3
sleak	0 -8 3 5 4 -2 6 -4 7 -14 8 -10 9 21 10 -9 11 -4 12 -3
slearned	0 6 3 -8 4 18 5 -7 6 -8 8 -8 9 -7 11 -7 12 -3
sless	2 -4 4 -9 5 -3 6 4 7 7 8 -12 9 -4 10 16 11 -5 12 -6
smetric	2 9 3 -8 4 7 5 -11 12 -11
smore	1 3 2 -5 3 -7 5 5 6 19 8 6 10 -14 12 -2
smoved	1 8 2 6 3 -2 4 6 8 4 9 8 11 -10 12 3
sneed	0 -7 1 5 2 36 6 -12 7 -7 8 -11 10 -16 12 -10
snegation	2 -7 3 10 5 4 7 -7 8 -4 10 -10 12 -15
sobject	0 -4 1 -7 2 3 4 11 5 -4 7 16 8 -6 10 15 11 -4
sorder	1 -7 4 23 6 6 7 -6 8 12 11 -4 12 -6
sotherwise	0 2 2 -11 3 -6 5 15 7 11 10 -8 11 3
soutcome	0 -6 2 10 3 6 4 -9 7 -6 8 -15 9 -3 12 -6
speople	0 -5 3 3 4 -8 6 -10 7 23 8 -9 9 -5 10 -23 11 -5 12 -16
sprimary	0 -12 1 -6 2 -13 5 7 6 -11 10 -9 12 -6
sprincipleword	0 -5 1 9 2 6 3 6 4 10 5 -8 6 7 11 -4
sproxy	1 5 2 7 3 -11 4 -7 5 -3 6 -4 7 8 9 9 10 5 12 -7
srefuse	2 16 3 8 4 -6 5 -9 7 -10 8 -13 9 -4 11 -7
sreject	0 17 2 -11 5 3 6 -7 7 7 9 4 10 -8 11 5 12 -5
sreport	2 7 4 -6 5 -14 7 8 8 -8 9 8 11 -7 12 -10
sreview	0 -7 1 -7 4 6 10 -9 11 -6 12 8
srework	1 5 2 -14 4 20 7 -10 9 6 10 -8 11 -2 12 -9
sright	0 -5
srisk	0 -13 1 -14 2 -3 4 -9 5 7 6 5 7 -9 8 -9 10 -15 11 -6 12 -4
srole	2 -13 3 -9 4 -8 5 -11 6 19 7 25 8 -9 9 8 10 -17 11 -10 12 -10
srulebook	5 -17 6 -6 7 7 8 -8 10 15 11 7 12 -3
sself	0 10 1 -7 2 -22 3 -12 4 -11 5 -20 6 10 7 -3 8 -15 10 -33 11 -4 12 -12
sshow	2 7 4 -4 5 -5 6 2 9 -11 10 6 11 5 12 5
ssimplify	1 10 2 8 3 -4 4 12 5 -10 6 -6 10 -11 12 -2
ssociety	0 2 1 20 3 5 5 -5 11 -3 12 -4
ssource	2 11 4 9 6 5 8 -17 9 -7 10 8 12 -6
sstage	0 -5 2 -6 3 -12 4 -9 5 -17 6 -7 7 -11 8 24 9 -11 10 -8 11 -5 12 6
sstandards	4 -6 6 6 7 5 8 -8 10 -12 11 -8 12 12
sstop	1 6 2 -7 3 11 5 5 6 7 8 -5 10 16
ssubset	0 13 4 10 5 -8 8 13 10 -8 11 -6
steach	0 -5 2 -8 6 4 8 -7
steam	0 -14 1 23 3 8 5 -10 6 -7 7 -6 9 -8 10 -18 11 -5 12 -12
stechnical	0 -9 1 -7 2 -6 3 -7 6 -5 7 -13 8 -9 10 42 11 22 12 -8
sthrift	1 -17 2 -5 3 4 5 -6 6 -7 8 6 9 4 11 -5 12 -5
stime	0 -11 1 -14 2 -22 3 27 4 -4 5 12 6 9 7 8 8 10 9 10 10 -11 11 -15 12 13
stradeoff	0 -3 2 -5 3 -6 5 -13 7 6 8 -6 9 11 11 -5 12 -16
strial	0 -13 1 -16 2 5 6 5 7 -8 9 -6 11 -4 12 7
sunplanned	1 -14 2 -11 3 28 5 7 7 -2 8 -10 9 -5
sverify	0 -6 1 6 2 6 3 -3 5 -9 6 -10 7 14 9 -10 10 5 11 -4 12 -5
swaitword	0 3 2 21 4 7 7 -10 11 -5
swatch	3 7 4 4 8 -8 11 9 12 -2
swellbeing	0 -4 1 7 6 -3 7 -4 8 15 9 -6 12 -8
swish	1 -7 5 -8 6 -5 8 -5 10 -6 11 -3
sworkmode	3 -5 4 -4 5 -12 7 7 8 -9 9 -10 11 -4
sworsen	0 11 2 4 3 -20 5 -9 9 9 10 5 12 -4
swould	0 -4 1 -4 2 -4 4 6 5 6 7 -8 10 -7 11 -3` };
