// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["clarify","teams","dependency-map","roadmap-conflict","sequence","critical-path","risk-timing","alignment-mechanism","staged-rollout","translation","architecture","architecture-only","timeline-only"],"bias":[-60,-62,-60,-69,-67,-64,-67,-69,-56,-72,-56,-54,-42],"combine":[{"constant":-7508,"best":296,"second":308,"all":151,"others":[0,21,53,-5,-3,61,17,33,19,14,-10,-40,-159],"question":[-209,21,2335,-2354,-8938,-1117,-1793,993,1335,1217,-515,-463,-1982,-665,-183,389,-3110,1635,4917,85,-511,6006,338,-121,-496,-9986,-126,481,821,526,-4397,-491,-370,-1766,-610,200,-369,424,-1314,-3318,1163,-3346,2264,-1910,-961,4636,-975,-600,-10463,-1531,-1733,1136,-721,1733,-1347,4749,-1568,-911,-1514,37,5009,-1037,1348,8597,-354,-1423,0,-243,-1377,-1928,696,2589,1665,0,544,281,8377,6284,-1712,-1931,1194,732,-908,-1453,-1661,5338,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":5807,"best":309,"second":140,"all":131,"others":[4,0,74,73,77,56,45,107,26,64,-68,-404,21],"question":[10092,-190,-1944,483,-189,1934,-636,-581,2906,1119,-64,814,2281,357,1722,316,139,265,3542,854,-1384,-195,-460,-1971,516,145,-137,261,-81,-1253,-1324,131,2869,-5949,432,-1585,782,-1084,1697,-1265,-1179,-26,749,-1220,2246,836,27,-1111,-1465,1268,-55,-124,-3409,134,506,-4409,112,1785,131,514,-2228,1699,6397,-2787,2890,-2214,0,-1287,518,1528,1842,4059,527,0,3259,-1956,-2925,3290,-1117,-2558,-337,-2075,1369,-1397,-1895,-86,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-13927,"best":279,"second":257,"all":110,"others":[4,10,0,32,69,7,25,13,18,27,-19,-116,-59],"question":[-425,-85,-185,730,-88,-272,-549,-1421,-3,-125,1191,-1410,5341,561,-546,-490,-1058,2891,3823,604,-41,-321,-357,-624,2800,-920,-220,-1742,530,-154,-592,5,162,-1456,451,304,403,338,187,176,-95,-528,-39,-508,1419,1733,-1458,-430,-695,1174,-517,-357,799,-373,-2967,-2820,379,-102,397,1046,848,33,1539,-497,933,2531,0,-842,586,796,-565,-444,260,0,994,-1123,-1080,444,829,8817,2404,-467,-241,-1229,-820,1949,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":8051,"best":297,"second":422,"all":226,"others":[38,14,69,0,-10,0,13,76,45,18,-40,-34,-153],"question":[-272,268,519,810,-6256,-3945,-839,616,-1207,1487,1661,22,-2758,73,-465,-366,-3118,581,1099,-1832,-2421,-1256,-2042,-197,5732,273,-1945,-529,-62,349,-424,-121,-276,-5244,-1575,-9,-2665,-175,6646,267,-199,-1626,-2431,-538,-621,4772,-1173,1567,2829,-1143,-2894,1182,-425,-897,1329,-3814,2246,-2225,-3469,-3002,-2213,-702,-2225,6439,62,-837,0,-1289,4323,1276,-490,844,-877,0,2399,125,-1500,2470,364,-2214,1489,273,-1208,-6199,-5604,91,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-24535,"best":269,"second":26,"all":161,"others":[38,15,90,-13,0,45,25,15,48,59,-2,-344,-198],"question":[-432,-8,-3194,-306,12,3202,-1967,140,-377,1953,1252,3251,2566,-2676,1500,-387,-2903,-1027,-187,1455,-2054,-487,-324,-429,793,2848,45,-70,-428,-1027,-1372,-771,-554,-14359,846,-93,1041,461,-2310,-540,-128,-182,-1464,-838,-1537,8533,-277,-6361,-2566,-1208,-5506,407,1451,2968,-2832,-1598,-2061,-946,-1576,-4847,-1898,-365,3154,4636,10695,1170,0,-2211,1097,1471,815,1992,86,0,3016,-288,-3095,-794,1543,2223,-4293,-2834,7286,-3061,-7292,12632,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":4524,"best":263,"second":571,"all":223,"others":[58,38,80,-5,8,0,53,6,-5,8,-24,-206,-75],"question":[-400,69,-1064,-1002,-8986,-4558,-1027,-122,-2607,-2026,5397,-1294,2024,1631,-1147,-1546,2366,3411,-1023,82,-1956,-1456,-140,-2039,7439,-327,-333,132,2530,-47,-1184,-168,-186,-4799,-1265,497,-490,-563,3321,-107,276,2929,3171,282,-199,-4785,-4643,-1772,9594,-1791,-4039,-1009,395,219,7339,-562,1748,-228,-791,-87,-1135,-1275,-2248,7732,-6424,5043,0,-1376,-2356,1144,2117,-675,829,0,1638,-4084,-811,-1132,1941,12837,-1896,168,-1262,-1980,-6351,-4670,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-18357,"best":304,"second":178,"all":236,"others":[60,2,26,5,21,79,0,46,1,14,5,-269,-37],"question":[-241,-19,-608,256,-39,3603,-876,1246,-164,-249,3398,98,-1075,-825,-15,1984,1158,1342,1193,-6,-1132,-741,-2216,-3324,1874,-1472,-1285,809,215,-1223,510,-48,-1499,-1262,-1014,676,263,-139,-1256,-526,2451,-407,-1504,-220,630,-1435,-434,-669,-1876,-306,-1796,325,503,755,516,88,-1474,970,139,-1494,-1161,1542,-1159,23,11965,-926,0,-764,3508,3878,-535,-1908,-50,0,58,-353,-571,-608,41,176,381,-930,-513,-697,-1862,-263,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-6848,"best":335,"second":366,"all":169,"others":[25,12,14,-2,33,22,34,0,6,23,-20,-216,-90],"question":[-4455,-68,512,704,540,-1359,-850,-3721,-369,396,2048,-679,1855,-1061,-343,-601,-827,-2070,71,549,-411,-2103,163,-575,-348,-2137,-1501,1474,-1089,-1154,-2453,-1460,4139,-2978,349,-152,-181,-1842,6093,-1635,93,-228,-1285,-79,-552,-194,1660,-583,-672,73,-298,3,810,812,-1977,-1855,-8835,3716,-440,-2199,125,886,5537,-329,6699,-2081,0,-2530,-454,-544,3053,5980,-556,0,370,-797,-1063,-1529,-537,-1917,3219,-2133,1104,-2252,-3988,6507,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":20915,"best":220,"second":248,"all":190,"others":[-13,16,36,9,40,-2,-3,19,0,14,-46,214,20],"question":[30,289,-83,1796,-10044,-1154,9080,1139,3213,-303,-5449,2725,-982,-238,324,166,1675,-2375,1961,1796,-2004,7351,9,-3079,4225,-5356,-55,-867,394,-1933,-1397,-1390,-4442,536,-413,-1086,-528,-2275,-6069,-111,-1940,-613,-1281,-1453,-818,3224,-3120,-2059,4744,-43,-728,-59,-2470,-239,-2222,-3705,5283,724,-4630,-881,2731,-4890,5300,7889,4555,-911,0,-1223,1179,-3524,-1593,2447,411,0,572,-2042,6185,2697,-4463,684,1392,347,-3834,6116,1605,5844,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-17101,"best":279,"second":81,"all":192,"others":[70,32,35,27,24,35,43,7,17,0,23,-211,-89],"question":[-670,57,-1240,1611,43,-1112,-1235,-856,3662,410,-1106,553,-2772,433,-797,2357,339,47,-363,-1760,1460,-1162,3461,1439,-3204,-2610,1739,207,-775,-627,-2793,-2029,-1860,-2730,-224,612,996,3915,1684,-303,1925,-1289,1363,276,-231,2339,-721,-1418,-11929,-1356,240,-637,-54,-1085,15567,-1803,-2924,1049,-460,-728,235,280,3853,9736,11113,1677,0,99,-2914,-1050,-625,4100,724,0,2719,3253,-1308,-3235,-907,6118,209,1064,2194,6026,-6068,12303,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-1669,"best":396,"second":245,"all":107,"others":[37,6,16,-23,1,-51,-13,49,-10,46,0,154,-57],"question":[-787,480,1952,2452,6576,-599,-278,1322,-1584,-1128,1318,1448,-1124,441,-273,-742,3120,538,-2232,-194,908,-221,4251,574,3020,-627,1308,-922,-66,3129,-352,-1200,-771,3145,-561,2783,-345,-137,1560,3565,880,2624,-277,-1248,-11,1916,-1003,-24,-1273,-510,2701,-905,-501,-1027,-153,9275,-647,1190,-243,-2398,-1811,464,-1757,-1044,-941,-32,0,-301,-1352,-2457,865,-302,951,0,-387,3673,3849,-2798,-2408,716,-197,-1579,-187,-4529,-441,-1642,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-29953,"best":302,"second":-274,"all":215,"others":[-7,-73,-78,-54,-63,-50,-45,-80,-17,-49,205,0,-132],"question":[-770,-5,1552,-464,-67,-1799,-132,-109,-1168,-2396,2822,-821,-562,1970,-1842,976,-2667,7,-1222,2438,-155,-3378,790,-1194,165,1907,1124,114,1003,3153,-3166,-80,771,-1045,-93,4197,-367,4166,-4712,-1556,1014,2384,-225,-2837,-708,-4072,-908,2556,-2233,-2700,7706,-1271,2719,-57,3022,8324,-3738,52,-1191,-1131,-1230,998,-4446,8536,-642,-1349,0,-1147,-1954,-455,42,-2478,1967,0,-1814,3178,-1008,-5235,387,5164,-1758,-1235,-7073,1312,2309,-155,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":16628,"best":342,"second":579,"all":280,"others":[-40,-34,-75,-72,-93,-32,-72,-60,-4,-8,-75,-112,0],"question":[70,42,-1493,-774,31,-5518,8491,1082,2053,1130,-1682,1683,-3292,165,754,-1777,4158,-1773,717,-1238,1746,5737,-2093,1641,-1022,5748,-1852,-704,927,-1758,2854,1236,-2055,6113,-684,-2311,-1889,-1595,-2065,-3343,-1409,-733,-3670,-1368,-38,-149,-1017,-2075,222,-1445,4100,1191,1700,-1745,-3320,-5636,3089,-654,-2428,2393,283,157,2590,-4284,-2577,-3555,0,-1642,-1161,-940,-3094,-3624,-368,0,1027,-2516,8013,-2136,307,-8418,-592,1124,-2221,2087,-958,-1331,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	0 -6 2 -15 3 -7 4 -8 5 -5 6 -10 7 -9 11 -12 12 -12
1#date	0 -6 1 -10 2 -10 4 -11 5 -6 6 13 7 -13 8 -13 9 -7 10 -14 11 -5 12 7
1#duration	0 -8 1 -10 2 -5 3 -16 4 -11 5 8 6 -9 8 -11 9 -4 11 -7 12 -4
1#money	0 -9 3 -12 4 -9 5 -11 6 -9 7 -10 8 -8 9 38 10 -8 11 -4 12 -4
1#name	10 -11 12 -4
1#ordinal	6 5
1#ratio	0 -7 2 -7 6 -4 7 -11 8 -6 12 -4
1#share	0 -8 2 -6 4 -14 5 -11 7 -7 10 -8 11 -3 12 -6
1#time	2 3 9 5 12 -2
1^	1 -8 2 -15 3 12 4 -7 10 9 12 6
1a	0 -5 1 -16 2 5 3 -14 5 -22 6 -8 7 -7 8 -4 10 14 11 -7 12 -14
1about	0 -2 1 -11 2 -9 3 -7 4 -17 5 -8 6 -6 7 -9 9 7 11 -6
1abov	5 -3 6 5 8 -8
1accept	1 -5 2 3 4 -6 7 11
1acceptanc	5 5 12 11
1accessibility	1 7
1account	0 9 5 -8 7 -8 10 8
1acoustic	1 5
1across	11 3
1act	0 -5 1 7
1ad	8 7 9 8 11 6
1adapter	11 6
1add	1 16 4 8 8 6 9 8
1address	5 -4
1ads	1 9 2 8
1advic	1 6 9 4
1after	0 -13 1 -9 2 -7 3 -14 4 6 5 -9 6 10 7 -9 8 18 11 -3 12 -12
1afternoon	2 6 3 -6
1afterward	4 7 8 4
1again	4 15 8 -7
1against	2 8 4 5 10 -7
1agency	1 9 5 6 9 -4 12 -3
1agre	0 -9 2 -7 5 -7 9 -6 10 -9
1agreement	5 3 8 3 10 -6 11 7
1ahead	2 7 4 7 5 -7 6 7
1ain't	3 7
1airlin	0 6 3 -5 5 -6
1airport	0 10 1 11 2 -8 7 6 8 8 10 -7
1aisl	2 5 5 4
1alert	11 3
1all	2 -7 6 -9 7 -5 8 6 9 -11 10 -16 11 -5 12 -10
1allow	0 14 2 6 4 -8 8 -3
1alon	5 3
1already	0 12 1 -6 2 5 5 -7 8 8 9 7
1also	3 -5 5 -5 6 -4 7 -7 9 -5
1alter	4 4
1although	4 9
1alway	0 -5 3 -7 4 -10 5 -5 8 -8 9 -5 11 -3 12 -4
1am	6 -4
1among	7 5
1an	0 -10 1 -12 2 -14 3 -8 5 -9 8 -14 10 9 11 4 12 -6
1analysis	12 10
1analyst	1 -7 3 8
1and	0 8 2 -20 3 4 4 -11 6 -25 9 -10 11 3 12 4
1android	2 4 6 5
1animal	0 14
1annex	7 7
1another	0 15 2 -7 8 -9 11 5
1answer	0 -8 2 4 6 -3 10 7 11 7
1antenna	1 8
1any	1 -5 4 14 5 7 6 6 7 20 8 -5 9 -5 10 -7
1anybody	2 -9 3 6 4 7 7 -5
1anyon	6 9 11 9
1anyth	0 8 6 -6 11 11
1api	10 -7
1apology	4 7 9 4
1app	1 7 6 -4 7 -5 8 -8 10 -8 11 -6 12 7
1appeal	1 7
1append	10 8
1append-only	10 10
1application	3 5 11 6
1appointment	0 6
1approv	1 17
1approval	5 10 7 5
1apr	12 6
1april	5 -5 12 3
1archiv	7 7 12 3
1are	0 9 2 -10 3 4 4 -2 6 -4 7 -15 8 -16 9 -7 10 -9 11 -7 12 -7
1arm	4 4 5 7
1around	3 5 10 -8 11 4
1arrival	2 3
1arrow	2 10
1as	0 19 1 -10 2 -9 3 -11 4 9 5 -2 6 5 9 -12 12 -2
1ask	1 -6 2 -9 9 -9 11 3
1assessment	12 -4
1association	1 6
1assum	0 15 4 -10 9 -8 10 -8
1assumption	0 10
1at	0 -7 2 -15 4 -4 7 -11 8 5 9 5 11 -10 12 -7
1attestation	2 4
1attorney	9 4
1audio	2 -4 10 7
1audit	4 5
1auditor	2 5 9 6
1aug	8 6 12 7
1august	3 -4 5 -8 8 9
1author	1 5
1authority	1 7 2 2 3 -7 5 6
1automatically	8 7 11 5
1autoscal	11 6
1autumn	6 4 9 4 12 4
1availability	11 3 12 3
1aviation	1 7
1away	1 5 4 12 9 5 10 7
1baby	3 7
1back	1 -6 5 4 10 9 12 -2
1backend	1 -7 12 5
1backfill	11 3
1backoff	10 9
1backup	9 4
1bag	1 4 10 6
1balanc	8 8 9 4
1balancer	11 6
1bandwidth	3 -4
1bank	4 -5 9 7 11 -4
1bar	12 4
1base	4 4 10 6
1basically	10 -6
1batch	8 11 10 -8 11 -3
1be	0 4 1 -20 2 -17 3 -12 5 4 6 -6 7 -7 8 -12 10 -19 12 -11
1bear	7 8
1beautiful	4 7
1becaus	0 8 3 -6 4 8 5 -9 6 -3 9 -5 10 -13
1bed	2 -4
1been	0 -5 3 -6 4 9 7 -4 8 5 12 -2
1befor	0 6 2 25 4 28 7 -10 9 -7
1beforehand	7 10
1begin	1 -11 3 -5 5 6 6 -7 8 13 10 -8 11 -3 12 -3
1behind	3 9 11 6
1believ	0 -5
1bell	2 5
1belong	0 7 10 -6
1below	6 11
1belt	2 9
1besid	10 6
1beta	8 6
1better	9 -4 11 3
1between	1 -6 2 -5 3 11 7 5 8 5 10 -9 11 6
1bicycl	5 4
1big	5 8
1bike	9 5 10 11
1bill	0 4 2 6 3 5 6 5 10 -6
1bin	11 4
1bind	7 10
1birth	2 5
1birthday	12 4
1bit	0 -8 1 8 8 -6 10 -7
1block	3 6 4 5 8 4
1blue	12 4
1board	2 5 3 8 5 11 7 -20 8 3
1body	1 14 2 5
1bolt	11 4
1book	0 5 2 -6 3 17 8 11 9 9 11 5
1border	0 4 12 -2
1boss	6 -4 7 3
1both	0 7 1 7 2 5 3 10 7 18 11 4
1bottl	1 7
1bought	2 -4 5 7
1bounc	4 5
1box	1 -6 6 -5 8 -7 12 -3
1boxe	1 5 2 -5 4 -5 6 3 8 -5 10 -5
1brak	8 5 10 7
1branch	0 -4 1 10 8 9 12 -5
1brand	2 -6
1breach	3 4 9 12
1break	4 8 7 7 12 4
1breaker	11 3
1breakfast	8 6 9 8
1bridg	2 7
1bring	0 -4 6 6
1broker	1 8
1bucket	10 6
1budget	0 8 8 -7 9 -9 11 -2
1buffer	5 -6 9 -5 10 -6 12 3
1build	0 -6 3 -8 5 -6 6 -5 8 -5 9 -5 10 -15 11 3 12 19
1built	4 8
1bureau	1 8 10 -7
1burn	4 4 9 4
1bus	11 3
1buse	0 6 8 8
1business	8 -5 9 -5
1busy	3 -12 6 5 12 -4
1but	1 -6 4 -8 5 4 6 -8 7 -11 8 -11 11 -5 12 -3
1button	0 2 1 -6 5 -4 8 -6 10 -5
1buy	0 -6 1 -8 4 9 9 10 12 4
1buyer	9 4
1by	1 -8 3 -19 4 -8 6 15 9 -5 10 15 12 -5
1cabin	9 5
1cabl	2 4 4 5 7 6
1cach	4 5 10 10 11 4
1cake	3 4
1calendar	0 -7 3 8 4 -6 8 -6 11 -3 12 -6
1call	1 11 4 -7 5 -10 6 4 12 -2
1camera	2 -8 9 -5 12 3
1campaign	10 9
1can	1 6 3 -10 5 13 8 -7 9 3 10 8 11 4 12 -5
1can't	0 -9 2 19 3 -12 7 7 9 7
1cannot	1 8 2 14
1cant	0 -3 2 16 3 -7 4 -7 5 -4 9 8
1cap	10 7
1capacity	2 11
1caption	1 7
1car	6 -3 7 5 10 6
1card	0 15 2 -9 3 -7 5 -7 8 -5 9 12 12 -4
1care	4 9 11 10
1carrier	0 -5 2 -5 4 -6 8 7
1case	4 3 8 -4 9 8
1cash	9 5
1catalogu	0 5
1caus	0 6 2 -7 3 -5 4 16 5 -6 7 -5 8 4
1celebration	12 2
1cell	1 9 2 7 6 4 10 -7 11 -3
1centr	1 6 3 5 8 4
1central	10 7
1certifi	0 6
1certificat	0 4 1 -6 2 10 9 10
1certification	2 5 5 5
1certify	5 10
1chain	1 9 6 5 9 -6
1chair	6 5 7 7
1challeng	10 7
1chamber	3 12
1chang	3 26 4 29 5 -5 6 -2 8 -11 11 -4 12 -5
1channel	2 4
1chart	5 -5 12 6
1check	0 6 10 15
1checklist	3 6 4 7
1checkout	2 7
1chef	1 5
1child	1 -5 10 5
1chip	6 4 11 4
1choic	6 4
1choos	7 16
1chosen	4 6
1christma	7 6 9 5
1chunk	10 18
1circuit	11 3
1city	0 6 2 -6 3 -4 4 -7 7 6 8 11 9 6
1civil	1 7
1claim	5 4
1clash	3 5
1class	0 5 2 8 4 5
1claus	1 11 6 3
1clean	5 7 12 3
1clear	0 -8 11 -4
1client	3 -5 4 4 11 -4
1clinic	2 6 6 5 8 6 12 -4
1clip	10 14
1clock	0 5 11 4
1clos	0 -6 2 -4 3 21 10 -4 11 -4
1closur	12 5
1cloud	6 6 8 -6 11 -2
1club	0 5
1cluster	1 6 7 6
1cod	4 5 10 7
1code	0 -5 2 8 3 4 4 18 5 4 8 -9 9 -3 11 -4 12 -3
1collect	12 3
1column	11 3
1com	4 6
1come	0 -6 1 -11 2 -14 4 -4 5 10 6 -6 8 -6 11 3
1comment	7 6
1commission	4 6
1committe	5 -4 6 8 7 -11
1common	7 -6 8 4
1company	1 15 3 -7 5 -10 7 -8 9 -6 10 -7 12 -3
1compar	7 -6
1competition	9 6
1complain	7 7
1complet	0 -4 12 5
1complianc	1 14 2 -4 4 11
1comput	1 6 10 16
1computer	10 8 11 3
1concept	12 9
1concert	9 5
1concret	6 5
1confirm	0 15 3 -7 6 4
1conflict	0 -6 7 -4 11 4
1connect	8 8 9 6 11 9
1connection	12 -3
1consent	2 -5 4 10 6 6
1consist	4 5
1consistency	9 5
1constraint	5 4
1construction	4 -4 12 7
1consult	11 4
1consumer	11 7
1contact	10 6
1contract	1 16 3 4 4 11 5 6 6 4 7 -9
1contractor	2 3 7 6
1control	1 11 10 6
1controller	8 -4 10 17
1conveyor	2 5 7 -4
1cook	10 -5
1cooperativ	1 7
1coordination	11 12
1copy	2 3 7 -7 9 -4 10 12 11 3
1core	1 4 3 9 4 11 10 6
1corner	1 6
1correct	0 24 7 7
1correction	10 7
1corridor	7 11
1cost	2 3 4 16 7 18 9 13
1could	0 -8 2 3 3 6 5 17 6 20 10 9
1council	4 9
1counsel	6 6 7 7
1count	1 8 4 -5 5 12 6 4 7 11 9 4 10 -7 11 -6
1country	1 6 7 -11 9 -8 11 -3 12 -3
1county	1 12 8 14
1coupl	11 7
1courier	1 5
1cours	3 -7
1court	9 8
1cover	11 3
1crash	1 6
1crat	10 -6
1creep	10 6
1crew	1 7 2 4 5 5
1critical	5 -6 10 -7
1cross	0 7 7 5 10 9
1custom	0 4 1 10 2 7 5 5
1customer	0 7 6 3 9 15
1cut	6 -4 7 6
1cutover	5 5 6 4
1d	10 5
1daily	2 7
1danger	6 3
1dashboard	11 6
1data	0 11 1 -6 5 12
1databas	9 7 11 8
1date	4 -12 5 38 8 -11 11 -5
1day	3 -16 4 6 5 24 6 8 7 -12 8 -13 9 -8 10 7 11 -4 12 -3
1dead	0 6 4 -4 10 7
1dead-letter	10 10 11 4
1deal	7 22
1dealer	2 4
1decad	8 5
1december	8 14
1decid	0 -4 1 -13 2 -6 4 -12 5 17 6 -9 7 9 10 -7
1decision	7 5
1declar	6 -4
1decoupl	11 2
1dedicat	7 6 10 6
1dedup	10 7
1degre	9 -4
1delay	0 8 9 12
1deliver	0 -6 1 9 11 7 12 3
1deliverabl	1 5
1delivery	0 -8 2 -4 6 5 8 -5 11 13 12 3
1demand	4 5
1department	1 6 11 7
1depend	0 -5 2 -14 3 -6 10 -9 12 -2
1dependency	2 -13 10 -6 11 -3 12 -2
1deploy	8 -5 11 16 12 -2
1depot	4 5 8 13
1deputy	6 4 7 6
1design	0 6 1 -9 2 -8 3 -7 4 -5 5 -10 6 -8 7 -4 8 -7 9 -4 10 7 12 8
1desk	1 11 2 3 3 6 4 10 8 -6 10 -5
1determin	5 13
1developer	3 4 5 7
1development	3 -4 12 15
1devic	10 23 11 3
1diary	5 4
1did	0 -3 5 -5 6 -6 7 -6 8 -7 9 -7
1die	6 -5
1differ	0 7
1differenc	6 3
1different	0 14 4 5
1dig	1 11
1digital	2 -5
1director	1 -3 2 -5 7 8 8 -5 10 -4
1disagre	7 11
1disagreement	3 6 7 5
1discovery	4 -4 8 -5 12 19
1discuss	7 10
1disk	10 8 11 4
1dispatch	1 12 2 -5
1dispatcher	2 7
1disput	7 10
1district	4 5 8 5
1divid	8 4
1division	1 7 6 6
1do	0 7 2 -11 3 -6 6 -9 9 -8 12 4
1dock	4 8
1doctor	1 6 4 7 7 5 9 8
1document	1 -10 11 13
1doe	0 12 1 -7 2 -6 4 -10 6 -7 7 6 8 -5 9 -5 12 -3
1doesn't	1 -8 3 -5 7 -6 10 10 11 6
1doing	4 7
1don't	0 -4 1 6 3 5 4 -8 5 -5 10 -5
1done	0 -9 3 -3 4 -10 5 9 7 -7 8 -9 9 -5 11 5 12 17
1dont	0 8 3 -8
1door	1 -7 3 -5 10 4 11 5 12 -2
1dose	0 4
1down	1 7 3 3 5 -4 6 -4 7 -5 8 -6 9 -7 10 12
1draft	1 14 7 8
1drain	2 3
1draw	0 -3 5 -6 6 -6 11 -3 12 5
1drawn	4 8 10 -6 12 3
1drew	5 4
1drill	1 -5 4 6 5 5
1driv	9 8 10 7
1driver	0 11
1dry	3 6 4 6 12 -3
1dual	11 3
1due	6 -4
1dull	4 6
1duplicat	10 8
1each	0 -8 3 -17 4 -15 6 -11 7 -10 8 -4 9 5 10 16 11 -4
1earliest	5 6
1early	6 -5 8 4
1easter	3 8
1easy	11 -3
1edge	10 7
1editor	1 9
1editorial	11 6
1election	3 11
1electrician	5 5
1electronic	8 5
1eleventh	3 5
1else	2 -8 5 19 11 7
1em	2 6
1email	0 5 7 8 10 7
1employe	8 10
1encryption	9 6
1end	1 -7 2 -13 3 8 5 13 6 -3 7 -7 10 -14 12 4
1endpoint	3 5 8 7
1energy	2 4
1engin	11 8
1engineer	0 -4 1 6 2 -4 6 -4 8 -5 12 -3
1enough	0 4 3 -4 10 7 12 -3
1enter	7 7
1entir	3 5
1entranc	8 11
1envelop	5 8
1environment	8 -8
1equally	9 11
1error	0 -5 6 5 8 6
1escalat	6 7
1escalation	6 5
1estat	1 5
1even	2 4 3 -5 4 10 5 -8 12 -3
1event	11 6
1event-driven	11 3
1eventual	9 6
1ever	6 -3
1every	1 -6 4 14 5 -9 7 -7 8 -18 9 10 10 10 11 6 12 -6
1everybody	0 -10 2 -5 3 -11 4 -7 7 -3 8 -8 9 -4 12 -3
1everyon	9 -5 11 6 12 8
1everyth	2 -7 3 -5 5 6 6 -3 7 -5 8 13 9 -7 10 -6 12 -4
1everywher	5 -4 12 6
1exactly	3 11 5 6
1exam	1 16 5 4
1examination	5 5
1exception	3 5
1exchang	3 -6 7 10
1execution	12 4
1exercis	2 5
1exit	4 5
1expect	3 7 5 8 10 6
1expensiv	4 7
1expir	9 12
1expiry	2 5 10 10
1explain	4 -4 11 -4
1export	2 -6 6 5
1external	9 6
1extra	7 8
1eye	6 8
1face	0 -4
1facility	1 9 3 5
1factor	0 6
1factory	1 8
1fail	4 6 9 -7 10 14
1failur	6 5 9 -4
1fair	3 6 8 7
1fall	1 5 3 -6 6 -5 7 -8 10 11 12 -2
1fallback	6 5 10 21
1family	1 11
1far	2 -4 5 -6
1fare	1 6
1farm	8 8
1farmer	1 6 2 6
1fast	5 6 11 3
1faster	5 5
1fault	9 10
1featur	10 8 11 4
1february	7 -6
1fee	0 9 7 7 9 6
1feed	1 8 10 10 11 -3
1fenc	4 4
1ferry	6 8
1fetch	10 12
1field	4 10 5 -5 11 -3
1fifteenth	3 7 6 6
1fifth	12 3
1fight	7 20
1figur	2 5 4 4 9 7
1file	0 5 2 4 5 5 6 -3
1fill	2 10
1film	4 11 12 4
1filter	8 5
1final	2 22 7 27
1finally	8 7
1financ	2 -7 3 -6 5 -7 6 -7 8 4
1find	4 3 5 -5 6 -5 8 5
1fine	1 -7 8 -5
1finish	5 26 6 -6 7 -5 9 -5
1fire	2 11 5 8
1firm	1 23
1firmwar	2 -4 5 6 12 3
1first	0 6 1 -19 2 -9 3 -12 4 17 5 -11 8 13 9 -14 10 -12 11 -6 12 7
1fish	1 8
1fit	0 -7 1 5 3 5 4 4 5 10 8 -8
1fitter	5 8 12 -2
1fix	5 -10 6 -5 10 -5
1fixe	3 -7 5 22
1flag	6 6 8 6 9 6
1flat	3 5 4 -4 8 8
1fleet	0 6 8 9
1flight	6 -3 10 7 11 -3
1flip	11 3
1float	5 4
1floor	5 17
1flower	8 4
1fly	3 4 5 7
1flyer	4 5
1folk	1 9 2 -6 3 -5
1follow	0 -5 2 -5 11 2 12 -3
1food	0 3
1for	1 -9 2 7 3 6 4 6 5 -12 7 12
1forecast	2 12 6 4
1forecaster	2 6
1forese	10 6
1forget	9 8
1form	6 4 7 -5
1format	1 9 2 5 7 12
1foundation	7 4
1fourth	3 -6 4 6 8 -7 12 14
1fraud	1 6
1free	7 13 9 5
1freez	3 10 5 3 12 -4
1frequency	2 4
1friday	6 5
1fridg	4 4
1friendly	8 13
1from	1 -15 2 30 4 -14 5 -7 6 -5 9 -8 10 -14 12 -9
1front	0 4 7 5 10 12 11 7
1frozen	1 -7 3 9 7 6 8 6
1full	3 13 8 7 12 6
1fully	3 9
1function	11 3
1fund	2 6
1further	11 3
1gap	1 6 3 6 6 3
1garag	1 7
1garden	1 5
1gat	5 8
1gate	0 9 3 5 7 4 9 6 12 4
1gateway	1 9 4 -5 6 4 9 -4 10 8 11 3
1gave	2 6
1general	6 4 7 5 8 8 9 8
1get	0 -14 1 -10 3 -10 4 16 6 -5 10 -9 12 -4
1gift	6 6 7 5
1giv	1 6
1give	2 28 4 -13 6 -5 7 -8 9 -7
1given	0 13 5 -5 6 6
1glass	5 5
1glue	5 8
1go	1 -12 2 -7 3 -8 4 -2 7 -9 8 9 10 -14 12 12
1go-liv	5 6 12 8
1goe	0 -8 2 -11 5 -3 6 12 7 9 8 -9 10 13 11 -6 12 -4
1going	0 -4 4 -6 8 5 11 -4
1gone	4 5 9 4 11 5
1gonna	0 17
1good	0 -14 1 -9 2 -4 5 -7 7 -9 9 -4 10 -7 11 7 12 -3
1got	0 -7 1 10 2 -3 3 18 9 -9 12 -4
1gotta	1 7
1grad	2 4
1grant	9 5
1graphic	1 6 12 3
1green	8 -5 12 4
1grid	1 8
1ground	1 6
1group	1 12 2 7 3 9
1grpc	11 5
1guess	0 3 4 7
1guest	9 10
1guy	1 -5
1h	7 5 8 -4 10 6
1ha	12 -3
1had	0 -4 1 4 3 24 4 6 5 5 7 7 9 -7 10 -6
1half-year	3 8
1hall	0 5 1 10 3 8 7 -6 8 9
1hand	0 -4 2 18 4 10 11 -3 12 -3
1handl	11 6
1hang	4 7 5 18 8 4
1happen	0 10 1 11 10 -7
1happy	8 20
1harbour	1 11
1hard	4 -5 12 7
1harden	5 5 12 6
1hardest	9 6
1hardwar	5 6
1harvest	12 3
1has	0 -13 2 8 3 16 4 -12 9 -14 10 -20 11 -6 12 -3
1hash	10 7
1hasn't	9 4
1hasnt	6 7
1haulag	1 8
1hav	3 5
1have	0 -9 1 19 2 -10 3 6 4 12 9 -12 10 -15 11 -4 12 -2
1he	1 -9 3 -8 5 -5 6 3 7 25 8 -9 9 -5 10 -8
1he'd	6 -3
1head	2 -4 4 -6 7 18 9 8
1headroom	3 -4
1health	1 14
1hear	6 7
1heavy	10 5
1height	2 6
1held	10 10
1help	1 8
1henc	4 13 11 3
1her	2 -5 5 7 7 13 9 8
1here	11 4
1hes	3 9
1higher	0 5
1him	2 4 4 -5 7 15
1himself	9 8
1hir	3 8 5 6
1hire	4 7
1his	0 -7 1 -6 3 -8 4 -12 6 5 7 11 8 -5 9 -6 10 -4
1history	8 5
1hold	3 -6 4 -7 6 -5 7 -11 10 8 11 -3 12 -3
1hole	1 7 2 7 9 8
1holiday	1 6 6 4 9 8
1home	8 20
1honestly	9 -4
1hospital	3 6 4 5 6 -5 10 8 12 -3
1host	2 5 3 4 5 5 8 4
1hot	4 -7 8 -5 10 18 11 4
1hotel	1 9 8 6
1hour	3 -5 5 -7 7 10 8 -9 10 26 12 -4
1hourly	11 3
1hous	1 5 2 6 10 9
1how	0 -9 3 -9 4 -6 6 -5 7 -7 8 -7 10 -9 12 -2
1hr	1 6
1human	11 -3
1hurry	5 6
1hypercar	12 2
1i	0 -10 1 -11 2 -14 3 -5 4 -4 5 -8 6 10 7 -10 8 -7 10 -14 11 -4
1i'd	0 -5 3 -9 5 -9 6 -7 8 7 9 9 11 4
1i'll	0 6 5 -5 9 -5
1i'm	0 13 3 -5 4 -8 6 6 7 -6 8 -4 9 -5 10 -8
1i've	0 -7 1 -9 3 -4 5 4 11 -4
1id	2 -7 3 -11 4 -6 5 -8 6 -5 7 7 9 -5
1identity	1 7 2 12
1idle	4 8
1if	0 11 1 -12 2 -9 3 -26 4 10 5 -15 6 8 7 8 8 -5 9 -7 10 11 11 -9 12 -5
1ill	7 9
1im	0 7
1imag	2 4 8 -5 10 9
1implementation	12 3
1important	5 -4
1impression	10 -5
1in	0 -7 2 -13 5 -14 6 6 10 9 12 -6
1includ	0 13
1increas	6 5
1index	10 9 11 13
1inform	6 13
1infrastructur	2 6 6 6
1ingest	12 5
1insid	5 8 7 5
1inspector	4 6 5 11
1inspectorat	1 5 2 4
1install	1 6 8 14
1installation	12 5
1installer	7 6
1instanc	0 6
1instead	1 8
1insur	1 6
1insurer	1 19 2 9 3 4
1integrat	11 4
1integration	3 5 8 6
1interfac	1 -8 4 9 11 4
1internet	0 6
1interpreter	1 8
1into	0 -8 1 -7 4 5 9 6 10 12 11 -4
1invent	2 9 4 5
1invoic	0 6 1 4 7 5
1iphon	3 5 5 5
1is	1 -23 2 -19 3 6 6 -14 7 -9 8 -26 9 -6 11 3 12 -2
1island	9 5
1isn't	5 5 6 -5 7 -6 9 -5
1issu	0 5 2 6 11 -3
1it	0 -7 1 -11 2 -15 3 -6 5 6 6 -5 10 -5 12 -9
1it'd	5 3
1it'll	12 3
1item	4 5 5 7
1its	0 -3 1 4 2 7 3 21 4 -9 5 -9 6 -5 8 -7 9 -11 10 -7 12 -3
1itself	9 -5 10 11
1jan	4 8 12 13
1january	8 -3 12 6
1japan	5 5
1job	2 -5 5 -3 10 8 11 6
1joint	7 6
1july	5 -6 8 10 12 7
1june	5 -5 8 4
1just	0 11 2 -6 4 -9 6 -3 7 -4 10 -9 11 10 12 -3
1keep	1 -11 5 -8 6 -6 7 -8 8 -11 10 15 11 7 12 -3
1kept	10 10 11 -3
1key	2 7 3 -7 6 3 7 -6 10 10 11 -8 12 -5
1kick	12 2
1kick-off	6 14 12 4
1kid	4 6
1kind	0 -5
1kit	12 -3
1kitchen	2 -4
1know	1 -13 2 -3 4 -16 5 -9 6 8 7 -13 9 -8 10 -7 11 3
1known	7 5
1lab	3 7 5 7
1label	2 11 4 14 7 8
1laboratory	3 -5
1lake	4 6
1land	3 5 4 9 10 6
1landlord	0 5 3 -5
1lane	7 6 12 -3
1languag	2 -6 5 9 6 8 7 -6 12 -3
1larg	8 5
1last	1 -12 2 -7 5 14 6 9 8 18 9 -3 10 7 11 -3 12 4
1late	0 5 2 5 5 7 6 -6
1latency	7 -5 10 -16
1later	7 -10 8 17 10 5 11 -3
1latest	0 -4 6 7
1launch	0 -4 1 -6 3 8 4 -11 5 10 7 -7 9 -4 11 7 12 7
1law	0 8
1lawyer	0 -5 2 5 4 7 5 -5 9 5
1lay	3 6
1layer	11 8
1layout	1 5 4 6 7 5 12 3
1lead	7 19
1leader	7 -5 10 6
1leadership	9 8
1leaflet	12 4
1leak	9 8
1leav	3 9 7 -5 8 -5 9 4 11 -4
1ledger	2 -5
1left	0 8 3 6 12 -4
1legal	0 -8 2 5 7 -9 8 -8 9 -7 11 -4
1legally	0 6
1lend	7 6
1lender	2 6
1lent	7 10
1let	2 4 4 6 6 5 7 12 8 6 10 -5
1letter	4 9 5 23 8 -4 9 -7
1licenc	2 3 4 5 5 9 6 7 7 3 9 3
1licens	1 -7 5 5
1life	10 -5
1lift	6 -5
1light	1 4 9 6
1lik	7 -5
1like	0 -3 1 -9 3 -5 4 -4 5 -11 6 -4 7 -10
1limit	1 8 2 7 4 4 5 -4 7 8 10 10 11 3
1limitation	9 5
1line	1 14 2 -5 5 8 6 -4 10 12 11 -3 12 -3
1link	10 9 11 -3
1list	0 -5 2 11 7 10 8 -4 9 -5 10 15 11 -6 12 -3
1littl	8 6
1live	0 13 6 -6 8 11 9 -7 11 5 12 3
1load	7 9 8 -6 10 16 12 -4
1loader	1 7
1loan	0 6 4 7 7 -4 9 7
1local	1 -4 3 6 9 -5 10 10 11 3
1lock	10 10 11 6
1log	0 5 4 -5 5 -5 9 7 11 -6
1login	3 4
1logo	2 8 9 10
1long	0 -6 5 19
1look	1 -5 5 -6 8 -6 9 -7 10 -8 11 -3
1lookup	6 4
1loop	1 -6 10 5
1loosely	11 7
1lorry	6 4 8 4
1lose	9 8 10 -5
1lost	4 -6 5 -4 6 11 9 -10
1lot	3 7 4 -8 5 5 8 3
1love	8 -4
1low	6 8 9 5
1lower	7 9
1machin	1 3 3 9 5 6 8 -7 10 -6
1macro	1 6
1made	2 9
1mail	4 6 8 -5 10 -6
1majority	7 7
1mak	12 3
1make	0 -9 1 4 4 -13 5 13 6 -8 8 -7 9 -5 12 4
1maker	1 24 2 9
1man	5 4
1manag	7 5
1management	1 10
1manager	3 9 6 7 7 10 9 -4
1manufacturer	11 6
1many	0 4 1 -7 3 -6 4 -7
1map	1 9 2 4 3 -4 11 -2
1mar	12 15
1march	4 6
1mark	1 6
1marker	10 6
1market	1 7 2 -5 3 -5 4 9 7 8 9 12
1master	3 4 6 4
1match	8 8 10 8 12 -3
1material	11 6
1matter	1 7 5 -6 6 4 9 5 11 4
1may	0 23 2 10 4 -7 7 9 8 3 10 -9 12 15
1mayb	9 -5 10 -8
1me	0 4 3 6 4 -8 5 -9 7 12 8 -8 9 -17 10 -8 12 -4
1mean	0 6 2 -5 3 -6 4 20 7 -8 8 -6 9 18 10 -10 11 4 12 -2
1meanwhil	3 10
1measur	0 4 4 7
1medical	4 5
1medicin	0 7
1medium	8 9
1meet	1 -7 5 12 7 -3
1megabyt	9 4
1member	2 6
1memo	7 6
1memory	10 11 11 3
1menus	1 6
1merely	11 6
1merg	11 8
1merger	3 7
1mesh	11 3
1messag	2 9 5 -4 8 -4 10 9
1metadata	2 -3
1meter	0 6 2 5 5 6 7 4 9 7 10 -6
1metr	1 10 10 6
1metro	0 7 1 5
1microphon	3 4
1microservic	11 7
1mid-november	3 7
1middl	3 5 6 -3 12 -2
1might	6 12
1migrat	4 6 12 11
1migration	5 8 6 5
1mileston	12 6
1mind	5 -4 12 -3
1mine	1 7 7 9
1minister	1 5 5 -4 9 10 12 3
1minor	0 12
1minus	6 5
1minut	7 7 10 14
1mismatch	6 4
1miss	0 -4 3 -9 5 18 6 4 8 -7 9 8
1mistak	9 5
1mix	10 8
1mobil	0 5
1model	3 7 10 -4
1modem	8 -5 9 6 10 7
1modern	10 -5 11 -2
1moment	6 5
1monday	7 -5 9 4
1money	1 9 3 -6 5 7 6 5 7 11 9 9
1month	0 -6 3 8 4 -8 5 -6 6 -5 7 -10 10 -3 11 4 12 4
1month-end	8 7
1monthly	0 8 10 9
1more	0 -4 5 7 8 14
1morn	3 -5 8 -12 9 -6 12 -2
1most	4 8 5 -5 6 -4 8 -6
1mother	0 -5
1motor	5 5
1mould	1 7 4 6 5 7
1mov	4 8
1move	1 8 4 7 5 5 7 -4 8 6 9 7 10 7
1movement	12 3
1museum	8 5
1must	0 11 1 38 3 -8 6 -3 7 -8 8 -14 10 -9 11 -5 12 -5
1my	0 -8 1 -12 3 -18 4 -8 6 -7 7 18 9 -10 10 -15 12 -5
1nam	2 5
1name	0 8 3 -5 5 -4 7 11 10 -5
1napkin	10 9
1national	1 10
1naturally	2 -3
1near	8 6 10 10
1nearly	10 11
1need	1 18 2 32 3 -7 4 -8 7 -16 9 -4 10 -10 11 3 12 -4
1negotiat	8 7
1neither	7 7
1net	10 8
1network	0 4 7 5
1never	0 5 3 -10 4 -5 5 -5 6 -6 7 -6 8 5
1new	3 27 8 12 12 -3
1newest	10 9
1newsletter	1 -5
1newspaper	9 3
1newsroom	1 6
1next	4 -6 5 9 6 -5 9 9
1nicely	0 4
1night	1 17 2 7 3 -9 6 -5 7 5 8 -7 10 23 11 7 12 -4
1nightly	10 24
1no	0 4 1 -13 2 -12 3 5 4 12 6 5 8 -4 9 5 10 5 12 -5
1nobody	0 9 1 -5 2 -13 3 18 5 -4 6 -6 8 10 9 -9 11 6
1none	0 -5 1 8 3 -6 5 -4 10 -5
1normalis	11 5
1north	6 -4 8 7
1not	0 9 3 -4 5 4 6 21 7 -8 8 -6 11 -3 12 -3
1note	1 -7 6 4 7 4
1noth	0 -16 2 -7 4 5 5 23 6 -4 7 -8 9 -8
1notic	4 -7 6 -5 9 -5
1november	8 19
1now	0 9 2 -11 3 19 5 -7 6 4 9 6 10 -7
1nowher	3 6
1number	0 -9 1 -18 2 12 3 -5 4 8 5 -6 7 4 12 -3
1nurs	1 8 2 7 4 8 9 -5
1object	10 12
1obviously	2 -4 4 -5 8 -6
1oct	12 6
1october	8 14
1of	0 -6 1 -11 2 -3 3 6 5 -9 8 -12 9 10 10 -7 11 -8 12 -7
1off	3 -4 4 -7 5 5 6 -7 7 12 8 -6 9 4 10 -19 12 8
1offer	6 -7 7 25 8 -7 9 -10
1offic	0 4 1 15 4 -9 6 5 7 -7 8 4
1officer	1 13 2 -5 8 -6
1offlin	10 22
1oh	8 -4
1ok	0 9
1old	10 6 12 5
1on	1 -5 2 5 5 -9 6 7 8 -11 10 12 12 -4
1on-call	7 4
1onboard	11 3
1once	0 -10 3 -7 4 6 8 7 9 5 11 15
1one	0 -7 1 -16 2 -8 6 -7 7 14 8 30 11 -7
1one-pag	7 13
1only	0 27 2 -6 3 9 5 17 6 -7 8 18 9 -3 12 -9
1open	2 4 4 -8 5 13 7 -11 8 11 10 7
1operat	9 4
1operation	1 20 3 7
1operator	1 9 2 7 3 5 11 4 12 4
1optimistic	11 11
1option	7 8
1or	0 44 1 -18 4 -8 8 -7 10 -9 11 7 12 -5
1order	0 -7 2 -6 6 -4 8 -3 9 10 10 -10 12 -8
1other	0 -2 1 -13 2 -5 3 -8 6 -6 8 4 9 -5 10 -6 11 4
1otherwis	4 8 5 -5
1our	1 11 2 17 3 14 4 -14 5 18 7 12 11 -7 12 -7
1out	1 -7 2 -8 3 8 4 13 7 15 9 8 10 -6
1outsid	1 17 2 -4 10 6
1oven	6 4
1over	0 -12 4 7 5 -6 7 9 8 15 10 8 12 -2
1owe	1 8
1own	0 5 1 5 2 -8 7 11 8 13 9 -6 12 -5
1owner	9 3
1pack	1 7 10 -6
1page	1 5 2 -3 3 -8 4 -5 5 -6 6 -3 8 -7 11 -5
1pager	10 6
1paid	3 -5 7 11 9 11 10 7
1pair	10 9
1paper	0 3 1 -9 2 8 3 -5 4 10 5 -5 6 3 9 -7 10 -7 11 -5 12 -3
1parallel	5 5
1parcel	0 5
1parent	10 8 11 4
1parental	4 8
1park	0 8 10 6
1part	0 -9 4 -4 5 6 6 -5 7 -3 8 -5 9 -5 11 -3
1particular	5 -4
1partition	10 12
1partner	7 -9 8 14 10 9
1party	1 8 2 -4 3 -6 5 -3 9 -4
1pass	2 4 3 -5 6 11
1passport	2 4 9 5
1patch	8 7
1path	4 -6 11 -4
1patient	0 7 10 6
1pattern	1 8 2 6
1pay	1 -4 3 -7 6 -6 7 13 9 17
1payment	2 -7 3 7 4 5 6 -5 8 8
1payout	10 8
1payroll	1 7 2 7 3 11
1payslip	6 4 10 6
1peak	0 8 8 -4 9 -7 10 12 12 -4
1pension	1 6 2 4 5 6
1peopl	0 -11 1 -7 2 -8 3 -4 5 -7 6 -4 7 -3 8 -15 11 -6 12 -3
1per	1 -9 2 -5 4 -11 6 -6 8 -11 9 -10 10 45 11 4 12 -6
1period	12 3
1permission	11 2 12 3
1permit	2 4
1person	0 -8 3 12 4 -6 5 4 7 4 11 -3
1personnel	12 4
1petabyt	4 5
1pharmacist	1 11 4 4
1pharmacy	1 8 7 5
1phas	4 -5 5 -8 8 -17 10 -7 12 7
1phon	5 4 6 4 8 -5 12 -3
1photograph	7 8
1phras	4 9
1pick	6 -5 7 32 9 6 10 -6 12 3
1pilot	6 5 8 9 12 5
1pipelin	10 -8 11 9
1plac	3 5 7 4 8 2
1plain	4 5
1plan	0 -8 2 9 3 14 5 -8 7 -7 8 -4 9 -10 10 -6 11 3 12 21
1planner	1 5 2 7 4 14
1plant	5 6
1plat	4 5
1platform	1 -6 3 6 11 4
1player	5 4 12 -2
1pleas	0 9
1plus	0 3 11 5
1point	1 7 7 -5 10 13 11 4
1pole	5 7
1polic	1 8
1policy	2 9 4 8 11 10
1polish	5 -5 12 10
1poll	10 9
1pool	1 8 3 7 8 5 11 5
1port	1 10 2 8 4 -7 8 10
1portal	2 5 11 3
1position	10 4
1post	3 6 5 7 8 -5
1postcod	4 6 8 6
1poster	12 12
1postgr	11 5
1pour	6 4
1power	9 5
1preced	4 10
1premium	7 5
1present	12 3
1president	7 5
1press	3 5 5 -5 6 -5 8 -7
1presum	9 5
1pretend	0 9
1pric	0 6 1 7 4 13 5 8 6 -5 11 -5
1primary	8 13
1principal	7 5
1print	1 11 2 5 4 -5 5 -4 12 9
1printer	8 -6
1privacy	3 5 6 5 7 -8 9 7
1problem	3 7 9 -4
1proc	0 10
1procur	12 12
1procurement	2 5 6 5 12 5
1produc	4 10
1product	1 -11 2 3 6 -4 7 11 11 8
1production	2 -5
1program	11 6
1programm	11 5 12 7
1programmer	5 10
1promis	1 -8 3 11 7 -7
1promot	11 3
1proof	1 -5 12 5
1propos	7 15
1proposal	7 7
1protection	3 -6
1prototyp	12 3
1public	0 5
1publish	2 6
1publisher	2 -5 6 3 7 6
1pull	6 4 10 5
1pupil	0 7 4 6
1purchas	1 11 2 5
1purs	7 13 9 6
1push	1 6 8 -5
1put	1 9 4 -10 6 3 7 6 8 5 9 12 10 5 11 10
1q	12 6
1quality	6 6
1quarantin	5 4
1quarrel	7 5
1quarter	0 -5 3 9 8 9 12 15
1quarterly	5 9
1query	6 4
1question	0 -10 5 -3 9 -6
1queu	2 -8 3 7 4 -14 6 -9 8 -7 10 10
1quick	5 5
1quickly	9 4
1quot	2 7
1quota	10 8
1race	9 4
1radio	1 10 4 6 6 -3 8 -6 10 12 11 -3
1rais	6 17
1rank	3 6 10 7
1rate	0 -5 6 6 9 5 11 4 12 4
1rather	1 5
1reach	3 5
1react	11 3
1read	0 4 3 -5 4 9 5 -8 7 7 10 19 11 11 12 -3
1read-only	0 10
1readabl	0 4
1reader	0 6 2 -5 9 5 10 7
1ready	0 -6 3 -6 5 6 11 3
1real	2 -5
1really	0 -6 1 -5 9 -5
1reason	0 -5 1 -6 4 15 7 7 11 3
1rebuild	3 16
1rebuilt	9 5
1receiv	1 -7 4 -5 7 10
1reconcil	8 6 10 13
1reconciliation	11 3
1record	2 7 6 7 7 -8 9 -4 10 -6 11 4
1redis	11 6
1redon	4 10
1refresh	10 9 11 7
1refund	9 13
1refus	4 9
1refusal	2 3 4 10
1region	8 11 10 3 11 3 12 -3
1regional	7 4 8 6 10 7
1register	1 -4 2 5 4 -5 6 -5
1registration	10 6
1registry	2 4 11 3
1regulator	0 4 9 4
1regulatory	1 7
1rehearsal	4 6 12 3
1relay	6 -3
1releas	2 -2 3 12 8 7 12 15
1rely	2 5
1remain	0 -4
1renew	3 5
1renewal	3 6
1rent	0 5 2 -5 4 13
1repair	10 5
1repeat	11 -3
1replac	0 6 3 4
1replica	10 9 11 13
1replicat	10 5 11 3
1replication	10 6
1report	1 -7 2 8 3 -8 6 -4
1request	3 -4 8 -8 9 -5 10 10 12 -4
1requir	2 13 11 10
1requirement	0 -6 3 -4 8 -3 12 12
1reserv	8 -5 12 14
1resident	0 6
1responsibl	0 8
1rest	3 -7 5 8 8 23 10 -9
1restart	6 4
1result	7 6 10 8
1retailer	2 4
1retain	1 6
1retir	6 7
1retri	11 4
1retry	4 -6 8 -4 10 13 11 5
1return	5 5 7 12 9 -5
1revenu	1 10 9 -4
1revers	4 8
1review	3 10 5 8 6 2 9 5 11 -4 12 4
1rewrit	1 12
1rhythm	8 3
1ride	9 10
1right	4 -5
1ring	6 13 9 6
1risk	1 -8 2 -11 4 -10 5 -7 6 7 9 -9 10 -8
1road	1 6
1roadmap	7 8 12 7
1robot	0 4 1 12 9 -4 10 7
1roll	11 3
1rollout	8 5 12 2
1roof	1 8
1room	1 10 5 -5 7 -5 10 9 11 -4
1rota	1 11 2 6
1rotat	10 -11 11 4
1roughly	9 12
1round	8 4 12 -2
1rout	1 7 2 5 10 6
1row	6 10 7 5
1rul	1 7 4 6 9 5
1rule	6 -10 7 14 10 16 12 -3
1run	1 7 2 -5 4 -9 5 5 6 6 8 -6 12 -10
1s	8 -8 9 -5 10 7
1safe	6 4
1safety	1 8 4 9 7 9 8 -8
1said	5 -5 6 4 9 12
1salary	8 4
1sale	1 -13 3 -6 6 -5 7 6 12 -3
1same	0 -6 1 -7 2 2 4 -7 5 -10 6 10 8 -21 9 -12 11 -4 12 -4
1sampl	1 12 2 12 6 5
1sandbox	2 9 6 5
1sat	5 8 6 4
1satellit	6 6
1saw	5 5
1say	3 -13 5 -6 6 -5 9 6 11 -3 12 -3
1scal	10 5 11 4
1scalabl	0 -7
1scan	2 -4 6 5 10 6
1scanner	4 20 10 12 12 3
1schem	11 3
1schema	0 -4 4 9 9 4 10 7 11 2 12 8
1school	0 6 1 8 4 -6 7 -5 8 13 11 -3
1scop	0 13 7 5
1scor	10 19 12 2
1screen	0 -7 2 8 4 16 6 -4 8 -10 11 -3
1screw	1 8
1script	2 4
1seal	2 4 10 7
1search	1 10 11 4
1season	1 4 3 11 6 5 8 8
1seat	1 6 10 10
1second	2 -6 3 -6 4 -3 5 -5 6 9 8 -12 11 3 12 9
1security	3 8 6 4
1see	0 -4 3 7 5 -3 6 -5 8 7 10 5 12 -6
1seen	5 12
1segment	10 15
1sell	0 8 1 6
1send	1 -9 2 4 5 -8 8 -7 10 22 11 3
1sender	4 5
1senior	4 7 8 6
1sens	4 4
1sensor	0 6 3 7 4 7 9 5 10 -11
1sent	1 -5 2 6 4 -5 6 6
1sentenc	9 6
1separat	10 15 11 5
1september	5 7 8 7 9 -5 12 -3
1serious	7 6
1serv	10 7
1server	2 10 8 -8 9 -3 10 22 12 -4
1servic	1 7 3 -8 5 -5 7 -8 8 -7 10 13 11 12
1session	3 4 10 10
1set	1 6 2 -7 5 14 7 8
1settl	1 11 4 10 6 -5
1settlement	5 10
1seventh	3 5
1shall	0 5 6 -4 8 -4
1shar	1 8 2 -5 7 -4
1shard	11 12
1she	1 -6 7 13
1shed	10 10
1sheet	1 7 3 -5 4 -8 6 -6 7 14
1shelf	4 13
1shift	3 5 6 4 7 8 8 7
1ship	1 4 3 4 4 4 5 9 6 7 8 8 12 -5
1shipment	6 5
1shoe	8 5
1shop	1 9 4 -5 5 5 8 7 9 9 12 3
1shopper	9 6
1short	3 6 6 6 12 -4
1shorten	5 19
1shorter	5 9
1should	0 -13 1 -6 3 -9 4 -10 5 -6 10 5 11 -4 12 -3
1shout	0 7 2 -4
1show	0 6 2 -10 5 4 6 10 10 8
1shut	3 16
1side	2 -7 5 -8 7 12 8 7 10 10
1sign	1 -6 3 -11 4 -6 5 -12 6 6 7 7 8 -6 9 8 10 11
1sign-off	11 5
1signal	1 6 10 8
1signatur	1 -5 2 4 5 14 6 8 7 6 9 -5 10 -7
1simpl	10 12
1simply	11 15
1sinc	1 -5 2 -5 3 5 4 22 6 4 9 -4 10 -9 12 -2
1singl	4 11 9 5 12 4
1sink	6 7
1sit	3 17 4 14 5 13 8 -6 11 -3
1site	4 6 6 -6
1sixth	12 8
1siz	10 8
1size	1 -5 2 7 5 -4 10 -5
1sketch	4 -4 10 5
1skip	9 11
1slack	5 -4
1sleep	8 -4
1slid	5 -4 10 -5
1slip	7 6
1slot	5 17 7 14 8 -4 9 -4 10 7 11 3 12 -6
1slowest	5 10
1small	0 -4 2 -5 4 -6 9 -5 10 9 12 -4
1smallest	4 9 8 8
1sms	0 6
1snow	3 5
1so	0 -2 2 -2 3 8 4 -8 6 -8 8 -13 9 2 11 4 12 -4
1softwar	3 8 4 6 5 -5 7 -6
1sold	3 6 9 6
1solid	3 11
1solution	11 3
1solv	11 6
1solver	10 10
1some	1 -5 2 -4 4 -5 6 -6 7 -10 10 -9 11 -4
1somebody	0 -7 1 -6 2 -7 4 -7 10 -6
1someon	9 -4
1someth	0 -6 1 9 3 -7 4 -7 6 -7 7 -6 8 -6 9 -6
1sometim	0 8
1somewher	4 7 8 7
1soon	6 5
1sooner	5 8
1sort	5 -5 12 -2
1sourc	10 7
1south	8 5
1spar	3 5
1spe	2 6
1speak	6 4 7 -5 9 -7
1spec	3 -4 4 10
1special	11 6
1speech	3 4
1spent	0 7
1sponsor	0 5 6 8 9 7
1spot	10 9
1spr	2 -5 3 6 5 -6 9 5 12 8
1sprint	3 6 6 5 12 5
1stabilisation	12 10
1stabl	3 5 8 6
1stack	11 4
1stadium	10 5
1staf	6 3
1staff	4 10 7 7 8 11 9 -7 12 -4
1stag	3 -3 8 -23 12 -4
1stal	0 5
1stall	9 6
1stamp	1 11 2 5 3 -4
1stand	2 4 5 5 6 -3 7 9 12 4
1standard	10 6
1start	0 -2 8 11 11 -3 12 -4
1stat	4 -8 6 7
1stateless	11 7
1station	1 5
1stay	0 14 4 -5 6 -4 8 9 10 -6
1step	8 4
1still	0 12 4 11
1stock	2 9 3 6 9 5
1stood	5 5
1stop	3 6 6 7 7 7 9 3
1stor	3 4 4 -5 6 -4 7 6 10 10 11 4
1storag	0 -5 11 -2 12 6
1storm	1 6 9 7
1str	2 5
1straight	6 4
1stream	4 -6 11 3
1strik	4 8
1strip	2 8
1structur	12 5
1stuck	2 5 6 5 7 6
1student	1 9
1studio	1 13 7 5 11 5
1subscrib	11 5
1such	7 -5
1sue	4 6
1sum	12 -2
1summer	1 -7 3 14 4 8 8 9 12 16
1sunday	12 -3
1supplier	2 7 3 -6 4 6 6 9
1support	1 16
1suppos	0 15
1supposition	0 6
1sure	9 -5
1survey	12 3
1surviv	0 7
1swap	9 5
1switch	0 6 12 -3
1sync	10 -5 12 8
1system	0 4 1 -8 2 -5 3 7 10 -9
1tab	7 5
1tabl	10 11 11 -5
1tablet	0 -5
1tag	1 7 4 11 10 14
1tak	0 35
1take	0 12 1 -10 2 -9 3 12 5 10 8 -8 9 -5 11 4
1taken	3 9 10 -5
1talk	0 6 9 4 10 -5
1tank	12 3
1tanker	1 6 8 5
1tariff	0 5 1 13 2 3 5 5
1task	4 5
1tax	4 3
1teach	4 6
1teacher	0 8
1team	0 -5 2 7 3 4 4 10 7 -6 8 -8 9 -4 11 -3
1tech	10 -7 11 -3
1technical	5 -4 11 -3
1technically	11 4
1telecom	1 9
1telemetry	10 6
1television	4 4 5 -4
1tell	2 14 3 -10 4 -9 5 5 6 4 7 -17 9 10 10 -8 11 -3
1templat	1 5 10 6
1tenant	0 5 11 -4
1tender	12 4
1tenth	3 7 6 7 7 -6 12 3
1term	9 12
1test	1 -8 3 -7 4 -3 5 6 8 -7 10 -8 12 8
1tester	3 9
1text	1 -7 2 4 3 -6 7 -8 12 -4
1than	1 -6 3 -4 6 7 7 -12 9 4 10 -10 11 -3 12 -3
1that	0 13 1 -10 2 -13 4 -8 5 5 6 11 8 -9 9 12 10 -15 11 -4 12 -10
1the	1 10 3 -7 5 5 9 -4 11 -6 12 -11
1theatr	9 9
1their	3 22 4 9 5 -4 6 -3 8 -6 11 -4 12 -4
1them	0 -7 1 9 4 5 7 -5 8 7 9 -10 11 4 12 -4
1themselv	0 4
1then	0 -15 3 -10 4 -10 5 -5 6 -3 8 17 9 -11 11 3
1ther	0 -14 2 -15 5 4 6 -2 7 -9 8 -16 9 -5 11 -5 12 -8
1thereafter	8 11
1therefor	4 10 5 5
1thes	0 6 4 -7 7 -6
1they	2 -6 3 11 4 -6 5 6 6 -10 10 -14
1they'll	0 -4 7 -7
1they'r	1 -10 3 9 4 9 7 5 8 -4 9 -5
1they'v	2 4 3 16 6 -4 7 -5 8 -4 9 -5
1thing	0 -5 1 -10 2 -11 3 10 5 -8 6 -5 7 -6 8 -12 9 -6 10 -10 12 -3
1think	0 -13 4 -5 8 -5
1third	3 5 4 -6 6 5 7 -7 8 6 12 16
1this	0 -6 1 -17 2 -3 3 8 4 -10 8 -10 9 4 11 -4 12 -8
1thos	0 9 4 -7 5 8 12 -4
1though	12 -5
1through	5 9 7 -7 9 -5 10 17 12 -3
1throw	4 6
1thrown	4 10 9 6
1thursday	7 5 8 9
1tick	10 8
1ticket	8 7
1tidy	5 5
1tie	7 15
1tile	10 4
1till	0 -7 2 20 3 33 4 -11 6 5
1time	0 -6 1 -5 2 -6 4 -10 7 -7 8 15 9 -10 10 9 11 -4
1time-sery	10 6
1titl	2 -4 6 5
1to	2 -19 4 6 5 -19 7 4 10 10 11 2 12 4
1today	0 6 5 -4 8 -5
1token	10 6
1told	0 14 3 8 6 12 7 -9 9 12
1toleranc	1 5 2 7
1too	9 4
1top	3 14 11 5
1topic	10 5 11 5
1total	9 -4
1touch	3 23 10 10
1tower	3 4 10 -6
1town	8 14
1trac	10 7
1track	2 7 5 6
1trad	7 -14 10 6
1traffic	1 5 9 5 11 3
1train	3 -7 4 -11 7 -9
1trainer	1 5 2 8
1transfer	2 5 5 3
1transformer	9 4
1translation	5 8 7 5
1translator	1 7 11 5
1transport	1 5
1treasurer	9 5
1treasury	1 10 2 -5
1treat	5 4
1trench	4 9
1tri	3 10 5 -4
1trial	12 3
1trigger	6 12
1troubl	3 15
1truck	9 4
1try	8 -6 10 5 12 2
1ttl	10 -7
1tuesday	7 8
1turn	2 11 9 12
1turnover	9 6
1turnstil	1 -5 5 8
1twentieth	6 6
1typ	7 6
1type	10 -6
1under	0 9 3 -4 4 -4 8 -4 10 -4 11 -3 12 -4
1underneath	5 7
1understand	0 -8
1union	2 -3
1university	1 8 3 6
1unless	0 11
1until	2 18 3 28 4 -6 5 -10 6 -4 9 7 10 -7 11 -5 12 3
1up	0 5 1 10 2 -6
1upgrad	3 5
1upon	6 7
1us	2 16 3 5 5 14 9 12 10 -6 11 -4 12 -6
1use	11 19 12 -4
1used	1 -8 2 -4
1user	0 6 11 -4
1valid	10 7
1valley	8 9 9 8
1valu	1 -6
1van	5 6 8 11 12 5
1vector	11 6
1vendor	2 6 3 -7 6 5 8 -7 12 -2
1venu	4 5 11 4
1verifi	0 7
1verification	12 4
1version	0 -6 1 -7 2 -5 4 -4 7 14 11 2 12 6
1very	0 -7 7 -6
1veto	4 7 7 5
1via	10 8
1vice	6 6
1video	2 8 10 9
1view	2 5
1viewer	2 5
1villag	0 4 8 9
1visit	4 4 5 9 9 9
1voic	0 4 8 -4
1volunteer	1 13
1vote	7 13 8 7
1wait	0 -5 2 11 4 13 5 7 7 -5 9 -2
1walk	4 -4
1wall	4 6 12 3
1wallet	7 5 9 7
1want	1 4 2 17 5 -7 8 -8 9 -10
1ward	2 -5 11 3
1warehous	1 3 8 5 9 4 11 4
1warm	8 -4 10 6
1was	0 -5 1 -15 2 -11 3 18 4 4 5 8 8 -5 10 -10
1water	1 6 7 9
1wave	8 6
1way	0 -5 6 -6 7 -6
1we	1 -14 2 -12 3 -18 4 6 8 13 9 15 11 -4
1we'd	4 5 8 10
1we'r	0 24 5 6 9 -4 11 8
1we'v	6 7 7 4
1web	1 -6 4 -5 10 9
1websit	12 3
1week	2 -7 5 5 6 9 8 9 9 6 12 4
1weekend	2 7 8 10
1weekly	7 -8
1weight	1 5
1well	0 -6 1 -10 2 -3 3 6 5 -9 6 -3 7 -9 10 -8 11 6
1went	0 14 8 7
1were	3 11 6 -4 9 -5
1what	0 -18 1 -9 2 10 3 -11 4 -10 5 8 6 -9 9 -5 10 -7 11 -4 12 -7
1whatever	4 -5 5 27 8 -4 12 -3
1wheel	3 4
1when	0 -3 2 -7 3 -10 5 10 6 -6 7 -10 8 -4 10 8 12 -3
1wher	0 -5 4 7 5 -7 7 10 11 5
1wherea	4 11 5 6
1whether	0 25 1 9 7 -5
1which	0 -8 1 -10 2 8 4 5 7 5 9 6 10 9 11 -3 12 -7
1whil	1 10 3 6 4 19 7 5
1whiteboard	2 5
1who	0 5 1 16 2 -5 3 -10 4 -7 5 -5 6 -5 7 -7 9 -9 11 -4 12 -2
1whoever	7 10 8 6
1whol	3 4 5 13 8 10 9 4
1whom	2 -7 4 -6 9 4
1whos	1 8 11 10
1why	0 -5
1will	0 -6 2 12 3 6 5 -5 6 -9 7 -17 8 -4 9 -4 10 -10 11 6 12 -3
1win	7 4 9 5
1window	0 4 2 -3 10 6
1wing	12 -2
1winter	3 7 7 -5 12 6
1wir	0 5
1wise	10 8
1wish	10 4
1with	1 -7 2 -11 3 -5 5 -6 6 5 8 7 9 -6 12 -4
1within	1 -7 4 6 5 -5 6 -7 7 16
1without	4 14 6 7 8 8 9 8 10 7 11 3
1wk	4 5 8 -7
1won't	1 -15 2 13 7 -8
1wont	3 6
1word	3 -5 5 -4 6 -5 7 19
1work	0 21 3 -6 4 5 5 -6 6 -3 8 -5 9 -4 12 -5
1worker	8 -5 10 9 11 5
1workshop	3 3 7 -7
1world	8 5
1wors	0 5
1would	0 -18 2 -11 3 -8 5 -5 6 -8 9 5 11 -3 12 -8
1wouldn't	11 4
1writ	0 -8 1 8 2 9 3 -6 4 5 5 -10 6 -5 7 7 8 -8 9 -9 10 4
1writer	10 5
1written	1 -6 4 5 5 -5 7 3
1wrong	0 18 1 -9 4 10 5 -6 6 -6 7 -5 9 6 10 -5
1wrot	12 4
1yard	2 12
1yeah	12 4
1year	4 -6 5 3 9 6 12 -8
1yellow	12 5
1yes	0 5 3 -7 8 9 9 -4
1yet	0 8 3 5
1you	0 -15 1 -8 2 -20 3 -5 4 -7 5 11 6 -19 8 -11 10 -7 11 -5
1you'd	0 -4 12 -2
1you'll	0 -4
1you'r	4 5 9 6 11 3
1you'v	0 -6 1 8 2 -4 3 -5 4 14 7 -4 11 3
1your	0 -10 3 -4 5 5 6 -5 7 23 9 10 12 7
1youv	1 6
1zone	10 8
2#count #count	5 -5 8 -4
2#count #duration	12 5
2#count ^	1 -8 3 -8 5 3 8 -8 9 -7 10 3 12 -4
2#count a	9 8 12 -3
2#count and	4 -6 8 16 9 -7 10 -7 12 7
2#count app	2 4
2#count are	0 3 8 -6
2#count backend	12 4
2#count boxe	9 4
2#count branch	8 9
2#count build	12 6
2#count buse	0 6 8 6
2#count by	8 8
2#count case	9 6
2#count children	10 7
2#count client	8 5 9 5
2#count clinic	3 5 6 5
2#count consumer	11 3
2#count county	7 6
2#count d	10 5
2#count degre	9 -4
2#count desk	4 7
2#count developer	3 4
2#count done	12 7
2#count fitter	3 4
2#count for	3 6 12 8
2#count get	9 5
2#count h	7 5 8 -4 10 6
2#count have	4 5
2#count host	5 6 8 4
2#count hous	7 6
2#count i	6 7 8 5
2#count in	1 8 6 -5 9 10 10 -7
2#count is	8 -8
2#count languag	1 5 5 9 12 -2
2#count launch	12 5
2#count line	4 6
2#count lorry	8 5
2#count megabyt	9 4
2#count metr	10 6
2#count more	8 14
2#count of	3 5 4 10 5 4 6 5 7 5 8 -6 10 -7 12 6
2#count on	7 4 9 3 10 7
2#count operator	1 7 3 4 12 5
2#count option	7 5
2#count or	4 5
2#count order	10 -5
2#count other	4 5
2#count page	7 5 10 -6
2#count paper	12 -2
2#count party	1 9
2#count peopl	3 15 8 5 9 16 10 7
2#count person	3 9
2#count phas	12 3
2#count question	0 9
2#count region	10 6
2#count releas	3 6 12 4
2#count replica	10 7 11 3
2#count request	8 -7 11 5 12 -3
2#count requirement	12 2
2#count room	0 7
2#count row	10 -6
2#count s	8 -8 9 -5 10 7
2#count seat	9 5
2#count servic	11 4
2#count shard	10 -7 11 3
2#count shop	8 9
2#count slot	10 -5
2#count small	8 -5
2#count so	3 7
2#count system	9 6
2#count team	1 -7 3 -5 4 11 12 3
2#count test	12 7
2#count the	5 -8 8 11
2#count to	10 -7 12 11
2#count try	8 -5 10 7
2#count villag	8 6
2#count who	1 8
2#count with	8 11
2#date ^	6 4 12 5
2#date and	6 -4 12 2
2#date beta	12 4
2#date i	6 9
2#date not	6 3
2#date the	8 5 12 3
2#date to	3 8 6 -5 12 -4
2#duration #count	10 -6
2#duration #duration	12 5
2#duration ^	12 -2
2#duration a	4 5 7 6 12 -4
2#duration ahead	1 6 2 7 5 -6 6 8
2#duration and	0 -4 3 9 6 -5 7 7 8 -5 10 -15 11 3 12 -7
2#duration befor	2 5 6 11
2#duration by	5 5
2#duration each	5 9 7 6 12 2
2#duration for	5 -4 12 6
2#duration from	2 -4 5 16
2#duration i'd	8 5
2#duration in	1 12 2 6 7 -8
2#duration is	5 -5
2#duration it	0 4 10 10
2#duration of	1 -5 3 -7 6 -6 7 -7 8 -5 9 4 10 7
2#duration on	7 6
2#duration or	0 6
2#duration over	5 5
2#duration per	5 4
2#duration phas	12 8
2#duration that	10 6
2#duration to	4 8 6 6 12 4
2#duration we	12 6
2#duration whatever	5 13
2#duration with	7 8 12 10
2#money a	9 9
2#money of	6 -4 9 7
2#ratio #count	1 6
2#ratio a	5 6
2#ratio and	8 7 9 8
2#ratio in	5 4 6 4
2#ratio with	10 6
2#share #share	8 12
2#share ^	11 3
2#share a	1 6 6 5 10 -7
2#share in	6 4
2#share of	4 -4 5 -4 6 -7 7 -6 8 8 9 12 10 -8
2#share the	4 5
2^ #count	1 -7 3 -7 5 4 10 3 11 -3 12 -7
2^ #date	12 7
2^ ^	1 9 2 -5 3 -13 4 7 10 5 11 4 12 -8
2^ a	11 5
2^ after	8 5
2^ and	2 -5 3 5 4 -7 5 -6 6 -5 7 -3 8 15 9 6 10 -5 12 -3
2^ at	8 7 10 6
2^ becaus	12 -4
2^ befor	4 11 12 7
2^ build	12 16
2^ can	4 8
2^ can't	2 4
2^ cannot	9 5
2^ card	10 4
2^ chart	12 3
2^ code	1 6
2^ cold	4 5
2^ contract	2 -4
2^ decid	7 7
2^ design	11 3 12 10
2^ feed	1 6
2^ first	5 -6
2^ for	2 10 3 -6 5 -4 8 -6 10 8 11 7 12 -5
2^ from	2 -4 4 13 6 4
2^ gateway	11 3
2^ group	2 5
2^ had	3 6
2^ has	3 -5
2^ he	7 6
2^ i	3 -7 6 7 7 -6
2^ i'm	6 6
2^ if	6 5
2^ in	6 7 8 15 10 6 12 9
2^ is	2 6 6 -5 9 10
2^ it	7 -5 8 5 9 11
2^ layer	11 7
2^ letter	5 8
2^ live	12 -5
2^ need	1 17 2 3
2^ not	3 3
2^ of	1 5 10 6
2^ on	3 4 5 7 6 8 10 8
2^ one	8 7
2^ only	8 11
2^ or	5 4
2^ our	2 -6
2^ peopl	2 -3
2^ per	10 9
2^ review	6 4
2^ right	8 3
2^ round	7 3
2^ side	5 -4
2^ so	5 -9 8 -5 10 6
2^ that	12 5
2^ the	0 4 8 6 10 -7 11 -3
2^ their	7 8
2^ then	4 -5 6 5 8 17 12 -3
2^ ther	3 8
2^ they	1 8 3 12
2^ till	6 5
2^ to	3 10 8 6
2^ until	2 -5 3 8
2^ we	7 -7
2^ which	7 9
2^ whil	3 8
2^ who	7 -8
2^ with	1 -7 8 -6 9 -5 12 2
2^ you	12 8
2a #count	0 -5 10 -7
2a #duration	4 5 8 6
2a ^	2 4 6 -4 11 6
2a bank	0 7
2a big	12 3
2a bit	1 6 8 -5 10 -5
2a book	0 7
2a box	9 5
2a bucket	10 10
2a button	0 4
2a cabl	11 3
2a card	9 7
2a chang	3 5 7 5
2a chip	11 4
2a circl	4 5
2a circuit	11 3
2a clos	9 4
2a contractor	7 5
2a copy	10 7
2a date	6 7 7 7 9 6 12 4
2a day	0 6 9 -5 10 18
2a delay	0 4
2a different	0 12
2a driver	0 5
2a featur	11 4
2a fine	9 6
2a fire	2 4
2a flag	8 6
2a frozen	2 7
2a full	8 10
2a gateway	10 9
2a good	0 -6 10 -6
2a guarante	7 4
2a job	1 5 11 -5
2a late	0 4 2 4
2a ledger	11 -5
2a licens	9 4
2a line	0 -6
2a list	3 5 6 5
2a machin	9 4
2a minut	10 6
2a month	6 -5 8 13 9 4 11 6
2a nam	1 7
2a napkin	10 10
2a new	2 -5 3 7 4 7 8 -5 10 -5
2a night	2 3 9 5 10 11
2a nightly	10 12
2a note	6 4
2a page	9 4
2a partition	11 3
2a person	5 7
2a phon	4 4
2a plac	7 9
2a program	11 4
2a queu	4 -6 10 7 11 3
2a reader	0 8 9 5
2a real	7 5
2a retir	6 8
2a retry	10 5
2a rhythm	8 3
2a room	7 -7
2a row	6 12
2a rul	1 7
2a rule	11 5
2a second	4 -6 12 -3
2a separat	11 5
2a shelf	4 6
2a sign	2 4 7 -6
2a singl	4 9 8 4 12 4
2a slot	3 8
2a small	8 -4 10 9
2a stabl	2 4
2a stor	7 7 11 -5
2a stream	11 6
2a tabl	10 13
2a team	4 4
2a tenant	0 4 4 6
2a tie	7 9
2a time	8 21
2a topic	11 5
2a van	5 7
2a version	11 6
2a wall	4 5
2a warehous	11 3
2a week	5 10 7 10 9 -7
2a winter	9 5
2a worker	11 4
2a wrong	8 5 9 12
2a year	5 6 6 5 8 -6 12 -3
2a yes	0 6 1 5
2about #count	9 10 10 9 12 -3
2about #duration	12 4
2about #money	6 -4 7 -4 9 8
2about #share	0 7 6 -3
2about it	7 -6 9 -5
2about who	7 6
2abov #share	6 4
2accept a	2 5
2account of	9 6
2across #count	1 5
2across the	11 3
2adapter with	11 8
2add the	1 14
2after #count	10 7
2after #duration	6 -3 9 -3 10 8 11 -3
2after ^	3 -5 9 5
2after a	2 4 8 6 11 4
2after another	5 5 8 -5
2after it	6 4 8 5
2after that	4 -6 6 11 8 8
2after the	4 7 8 -11 9 5 12 -5
2agre by	6 3
2agre on	4 4 7 -12
2agre that	7 6
2agre the	7 9
2agre to	7 9
2ahead of	4 13 6 8
2all #count	1 3 5 -6 6 -4 10 -9 12 -3
2all ^	3 7
2all else	5 5
2all hang	5 8
2all have	1 8
2all of	3 8 11 -2
2all right	0 5
2all the	0 -5 1 -11 5 7 11 -3
2allow to	0 8 2 7
2already have	8 6
2already said	5 -4
2also the	0 6
2although it	4 6
2am tak	0 7
2among the	7 6
2an ^	11 6
2an app	10 -6
2an append-only	10 9
2an empty	4 8
2an hour	7 5
2an index	11 9
2an interfac	11 -3
2and #count	1 -7 4 -5 10 -10 12 3
2and #duration	6 4
2and ^	0 -6 2 8 3 6 5 -8 8 12 9 4 10 -9 11 6
2and a	0 -11 1 -8 2 -7 5 -7 6 -4 9 -6 10 24 11 4
2and after	8 8
2and also	1 6
2and an	9 4 10 4
2and another	11 3
2and answer	10 6
2and any	6 4 7 5
2and april	8 4
2and are	0 7 10 5
2and at	12 2
2and both	2 5
2and by	7 6 12 8
2and can	0 6
2and customer	1 11
2and do	0 11
2and doe	0 5 2 -3
2and each	3 -4 5 -6 9 4 10 8
2and every	2 3 3 -7 4 7 7 -6 9 3
2and everyon	8 6
2and everyth	4 9
2and financ	1 -7
2and find	10 5
2and for	0 -5 7 -4 10 -7
2and fourth	12 2
2and from	11 3
2and has	3 6
2and how	9 5
2and i	0 -7 4 -11 5 6 7 11 9 6 11 6 12 -4
2and id	8 7
2and if	2 -7 3 -8 6 11 7 19 8 -8
2and in	0 5 7 4 8 -5 10 -7 11 -3 12 6
2and infrastructur	2 4
2and is	0 20 10 10
2and it	1 11 5 -9 7 -12
2and its	6 4
2and june	8 4
2and just	8 6
2and legal	3 -6 7 -5
2and licens	5 4
2and march	12 2
2and market	1 -7
2and may	12 3
2and must	0 7
2and my	1 7 7 -5
2and need	0 4
2and no	0 9 7 5 8 5
2and nobody	2 -5
2and none	1 5
2and not	0 14 2 -5 4 12 5 4 6 -8 9 -7 10 10
2and noth	3 -5 5 9
2and of	1 7
2and on	2 7
2and one	4 6 7 -6 8 -3 9 6 10 11 11 -3 12 -3
2and only	12 -3
2and our	0 -4 1 7 2 7 3 8
2and payroll	3 9
2and peopl	4 7
2and print	11 3
2and put	7 4
2and sale	7 9
2and security	3 11
2and see	8 8
2and send	10 11
2and she	3 6
2and sign	7 6
2and so	4 10 8 8
2and start	3 -5 8 4
2and take	3 5
2and that	0 38 1 -11 2 -11 5 8 6 -4 10 -7 11 6
2and the	0 -14 1 29 2 -2 3 -7 5 -14 6 -3 7 -6 9 -6 10 -13 11 6 12 -5
2and their	3 5
2and then	0 -5 1 9 2 -7 3 -5 4 10 6 -4 8 -10 9 -4 11 4 12 7
2and ther	2 -5 3 -5 5 21 7 -5
2and they	0 -6 1 -10 4 -7 7 13
2and they'r	3 6
2and they'v	3 6
2and to	9 8
2and we	1 -7 5 -9 7 8 9 4 12 -3
2and we'd	4 7
2and well	4 5
2and what	2 -4 5 8
2and whether	0 8
2and who	0 12 1 10
2and whoever	7 9
2and with	5 5 9 12
2and would	3 7
2and you	0 -5 1 -5 2 -6 4 8 5 -5 7 5 9 -7 10 8 11 -3
2and you'v	4 9
2another that	11 3
2answer is	11 4
2answer the	11 4
2answer with	10 8
2any code	4 7
2any of	0 9 11 4
2anyon else	6 4
2anyth at	1 8
2anyth is	0 4
2anyth to	7 6
2app and	12 5
2app stor	3 7 5 7
2approv the	1 11
2april test	12 2
2april the	12 -4
2april to	12 6
2april we	8 3
2are #count	1 11 3 5 5 5
2are all	11 3
2are for	3 -4
2are in	10 5
2are kept	10 7
2are late	5 6
2are not	1 -5 2 4
2are on	3 8
2are the	0 6 1 11 2 -4 9 7
2are we	4 -6
2are written	10 5
2around the	0 7
2arrow on	2 4
2as a	12 3
2as each	6 9 11 3
2as far	2 -4
2as given	0 8
2as i	2 -4 7 6
2as it	0 3 5 -6
2as long	7 6
2as that	5 4
2as the	6 5 11 5
2as they	0 7
2ask a	0 -6
2ask first	0 9
2ask for	4 9
2ask how	11 3
2ask is	0 5
2ask me	0 -7
2ask the	0 6 1 8
2ask which	0 11
2assum #count	0 11
2assum no	0 7
2assum noth	0 -12
2assum yes	0 10
2assum you	0 -7
2at #count	4 -6 6 -4 8 -14 10 4 12 -5
2at #share	11 3
2at #time	9 7
2at ^	5 12 8 4 12 -2
2at a	8 19 10 -7
2at all	4 -4 5 5 8 -5
2at every	0 5
2at night	10 6
2at that	1 6
2at the	0 -9 2 -5 6 11 7 8 8 9 9 7 12 5
2audit log	11 3
2august the	8 5
2back from	5 6 9 6
2back in	6 4
2back of	5 8
2back to	6 -4
2backend #count	12 4
2balancer and	11 -3
2bank letter	5 7
2bank need	1 7
2basically the	9 5 12 3
2be bought	5 9
2be done	3 6 5 4
2be happy	8 7
2be in	5 4 7 7
2be late	4 9
2be lost	6 5
2be made	0 6
2be paid	9 5
2be ready	5 10
2be the	4 5 5 7 6 3
2be ther	11 6
2be written	2 -6
2becaus a	4 10 7 6 9 8
2becaus after	4 -6 6 8
2becaus each	5 7
2becaus i	4 -5
2becaus if	4 20 6 -6 9 -7
2becaus its	7 6 11 4 12 4
2becaus last	4 6
2becaus of	4 -7
2becaus the	2 12 6 4 10 -6
2becaus thos	0 5
2becaus without	8 7
2becaus you	9 4
2becom a	10 4
2befor #date	6 -4
2befor ^	12 7
2befor a	4 9
2befor and	4 -5
2befor any	1 -5 4 20
2befor anyon	6 9
2befor anyth	4 14
2befor it	1 10 2 2 4 -19
2befor our	9 4
2befor the	3 14 5 5 6 8 7 -5
2befor ther	4 4
2befor they	2 7 4 -11
2befor we	4 7
2begin when	0 4
2begin with	0 -6 4 10 6 -3 8 13
2behind a	8 5 11 4
2behind it	10 8
2belong to	10 -5
2below #count	6 11
2beta in	12 -3
2between ^	3 15
2between the	7 5
2between them	7 -6 8 4
2between us	5 5
2big one	5 6 8 5 11 3
2bit of	1 5
2block by	2 5
2book on	3 8
2book solid	3 11
2book the	8 5 9 5 12 3
2both boss	7 3
2both our	7 5
2both sign	7 -6
2bought in	5 8
2box that	9 4 11 4
2boxe in	1 6
2break the	12 5
2brief is	0 -4
2bring the	2 4
2budget #money	9 -5
2build #count	12 3
2build ^	12 -2
2build a	11 3 12 3
2build and	11 3 12 -4
2build it	11 3
2build the	12 4
2build with	2 9
2busy with	6 5
2but i	7 -5
2but in	3 4
2but the	0 6 5 13
2buy a	4 6 9 5
2buyer in	9 4
2by #count	8 -5 10 -9
2by #date	3 -6 6 22 7 -6 10 -5 12 -4
2by #duration	9 9
2by #share	7 5 12 4
2by ^	1 5 10 -8
2by a	7 6 9 4
2by customer	11 3
2by file	0 5
2by hand	4 9
2by quarter	3 5
2by side	3 5 8 10
2by step	8 -5
2by the	3 -5 4 -10 5 3 6 16 9 -11 12 4
2by this	0 6
2cabl is	4 7 7 4
2cach of	11 3
2cach the	10 -6
2cach with	11 4
2call and	7 6 11 4
2call centr	1 4 3 6
2call it	5 -4 7 6
2call the	6 4 10 7
2call which	6 5
2camera in	4 5
2can be	5 9 11 3
2can have	7 5
2can i	0 8
2can only	4 7
2can pay	5 5
2can pull	8 5
2can run	10 6
2can say	6 4
2can see	2 -4
2can't agre	7 12
2can't do	2 6
2cannot be	9 7
2car and	4 4
2card schem	11 4
2care of	11 13
2caus if	4 7
2caus that	0 6
2caus the	11 4
2centr need	2 6
2certificat and	5 5
2chang after	4 7
2chang all	0 5
2chang and	4 9
2chang how	1 6
2chang it	4 5
2chang of	3 4
2chang the	1 6 4 6
2check the	10 7
2choos the	7 12
2circuit breaker	11 3
2clean up	12 3
2clock and	0 7
2clos and	6 4
2clos the	1 4 2 10
2clos their	3 7
2clos with	12 5
2cluster and	1 6
2code and	2 6
2code freez	3 11
2code from	1 -4
2code is	3 4 5 6
2code it	11 3
2code on	1 6 3 5 4 7
2collect the	12 3
2column and	11 5
2come befor	9 6
2come clos	5 8
2come from	0 4 2 -5
2come in	5 6 11 6 12 6
2come late	5 8
2come out	4 6 7 8
2come the	8 -4
2company is	2 4
2company the	1 12
2computer in	11 3
2confirm the	6 4
2consist of	4 5
2contract and	12 3
2contract for	1 12 6 5
2contractor for	7 8
2control room	1 10 10 5
2copy of	10 9
2correct me	0 19
2cost #count	4 6 9 6
2cost #duration	7 7
2cost #money	9 -5
2cost us	9 9
2could be	6 4
2could not	5 6
2count as	1 7 7 9
2count back	5 6
2count it	9 6
2country and	10 5
2customer support	1 7
2cut in	8 5
2cut it	4 6
2cut the	6 -4 8 -4
2data team	1 6
2date #date	5 -12 6 -3
2date and	2 7 7 7
2date depend	1 9 5 9
2date hang	5 9
2date is	3 8 5 5 6 -4 12 -3
2date of	10 5
2date on	12 4
2date the	5 8
2day #count	5 -6 6 5
2day for	5 6
2day i	6 8
2day is	1 6 5 4
2day it	5 3 6 3
2day of	12 4
2day one	0 6 8 6
2day so	2 7
2day to	6 4 9 6
2dead-letter queu	11 4
2decid from	5 10
2decid it	5 -5
2decid on	7 7
2decid the	5 8 7 -5
2dedup on	10 8
2delay of	0 4
2deliver the	11 3
2delivery plan	11 6
2department has	1 8
2department is	11 2
2depend from	2 -6
2depend on	10 -6
2dependency on	2 -3
2design ^	12 -2
2design a	11 3
2design for	10 6
2design i	0 6
2design is	0 7 11 -3
2design that	1 6
2desk and	1 6
2desk for	2 6
2desk in	2 -4 4 6
2devic and	11 4
2didn't have	3 4
2director hear	6 5
2director i'd	9 8
2director that	6 3
2divid the	8 4
2do #count	8 17 12 -3
2do a	2 4
2do anyth	11 6
2do in	12 3
2do is	3 5 12 3
2do it	4 -6 5 -6
2do not	0 -4 4 -5
2do someth	1 8
2do that	9 7
2do the	0 3 1 6 4 9 10 -7 12 3
2do their	3 5
2do they	0 8 2 -5
2do we	0 15 2 -6
2do with	10 6
2do you	0 -5
2do your	12 4
2doe it	0 -6 11 4
2doe not	6 -5
2doe noth	3 7
2doe that	0 -7
2doe the	0 5 2 -4
2doesn't matter	6 4 11 4
2doing it	4 8
2don't agre	7 13
2don't fit	3 8
2don't need	11 5
2don't wait	6 8
2done and	12 3
2done in	5 5 12 -3
2done when	5 6
2dont ask	2 4
2dont know	0 2
2door and	0 7 9 4
2door to	2 5
2down it	10 5
2down to	11 3
2down who	4 6
2draw a	0 -4 1 6
2draw from	2 4
2driver and	8 5
2dry run	3 6
2each #duration	3 7
2each ^	5 -7
2each and	11 3
2each country	1 6
2each get	1 5
2each new	5 5 9 7
2each night	2 3
2each one	5 8 10 -5
2each side	7 5
2each week	8 8 9 6
2each with	5 5 11 3
2early as	4 6
2easy part	10 5
2else come	5 10
2else fit	5 9
2else has	5 4 11 4
2else it	4 7
2else need	2 -4
2else they	3 7
2end date	2 -6 6 -5 12 -2
2end of	2 -6 3 12 5 -4 9 5 12 5
2engineer and	8 5
2enough and	10 8
2enter in	5 5
2escalat to	6 4
2even a	4 4
2even though	4 7
2event bus	11 4
2event on	11 4
2event the	11 7
2every #duration	3 4 4 -6 9 -8 10 13
2every ^	6 12
2every day	4 9
2every night	11 10
2every one	11 4
2every second	7 11
2every week	9 3
2everybody will	11 7
2everyon else	11 6
2everyon has	0 6 7 6
2everyon on	12 9
2everyth i	0 8
2everyth is	5 -4
2everyth you	5 5
2fail in	4 11
2fall back	10 6
2fallback to	10 11
2far as	2 -4
2fast the	5 6
2featur stor	11 4
2february and	12 2
2field servic	2 4
2fifteenth of	6 5
2fight about	7 10
2file and	0 5
2file from	2 -5
2file is	10 11
2file number	2 7
2fill in	2 4
2finally the	8 6
2financ need	1 -5
2find a	9 5
2find the	10 8
2fine of	9 6
2finish in	12 5
2finish is	5 5
2finish line	5 16
2first #count	4 -6 7 9
2first #duration	3 5
2first ^	1 5 8 -7
2first although	4 7
2first becaus	4 5 7 5
2first befor	4 8
2first come	12 3
2first flight	5 5
2first for	4 9 8 6
2first i	4 6 8 8
2first in	0 5
2first is	0 5
2first it	5 -4
2first month	6 6 12 3
2first of	5 -7 6 10 8 -4 9 -5 12 6
2first only	8 8
2first quarter	10 8 12 10
2first the	8 6
2first then	8 9
2first we	4 -8
2first week	6 -4 7 -5
2first what	0 4
2first writ	8 6
2first year	0 5
2fit insid	5 10
2fix the	1 6 2 4
2fixe our	5 7
2fixe the	3 -5 5 10
2flag from	9 6
2flat out	3 7
2floor plan	2 4
2follow from	5 7 11 3 12 -2
2for #count	0 -4 5 6 9 -5 10 8
2for #duration	5 -4 7 7 8 6 10 11 12 -5
2for ^	7 -3 9 3
2for a	1 -6 2 16 6 5 7 7 8 15 10 -8 12 -3
2for all	8 -6 9 -4
2for each	9 -6 11 3
2for every	6 6
2for how	4 5
2for it	1 -6 3 -6
2for its	2 5 3 4
2for me	0 -5 1 14 3 7
2for new	0 7
2for now	0 12
2for one	8 8
2for our	3 -5
2for scal	10 -9 11 3
2for that	1 -6 4 -5 7 7
2for the	0 -5 1 -7 3 13 4 -6 5 -7 6 -5 9 12 10 6 12 6
2for their	2 -4
2for this	4 6
2for to	2 4
2for us	3 17
2for who	2 -4
2for whom	9 5
2for you	0 10
2form a	1 6
2format from	1 6
2fourth quarter	12 3
2fourth to	12 2
2freez from	3 6
2freez so	3 4
2freez the	4 5
2friendly customer	8 5
2from #count	10 11
2from #date	3 13 6 -5 7 6
2from ^	2 4 3 9 7 -4 9 5 10 -9
2from a	10 -7
2from anyon	11 6
2from each	1 -5
2from legal	2 6
2from me	2 5 6 5
2from order	5 10
2from our	1 8
2from payroll	2 8
2from that	4 10 11 4
2from the	1 12 2 15 5 7 6 -7 7 -6 8 -8 11 -4 12 -5
2from them	2 -4
2from then	11 4
2from us	1 -6 3 -7 4 -6 5 -10
2from whom	2 -4
2front end	11 3
2front of	1 7 3 6 7 5 10 5
2frozen for	3 7
2full month-end	8 7
2fully book	3 5
2gat item	5 8
2gave us	2 5
2general availability	12 3
2general counsel	6 7
2general manager	9 4
2get a	4 -6 6 5 7 -8 10 6
2get an	1 -7
2get it	11 8 12 5
2get my	7 6
2get one	10 6
2get the	2 8 7 9 10 -7
2get them	7 -11
2give it	2 6 8 8 12 3
2give me	7 12
2give the	2 10 3 -6
2give them	2 10 4 -5 7 -7
2give us	2 9 3 -6 11 2
2given me	6 7
2go ^	8 5
2go and	9 5
2go in	8 6
2go live	8 4 12 13
2go on	0 6
2go out	12 3
2go over	6 5
2go step	8 -6
2go to	12 -3
2go up	4 5
2go with	0 10 8 5
2goe in	3 6 10 6
2goe into	4 5
2goe on	6 3
2goe to	1 -7 2 -5 6 7
2gone and	9 5
2gonna go	0 6
2gonna say	0 9
2got a	3 9 10 5
2got the	1 12
2grant that	9 5
2grid company	1 7
2grid operator	2 4
2group that	3 4 11 3
2group to	1 8
2guy and	3 5
2had #count	3 5
2had the	4 8
2had to	1 7 4 6
2hand by	5 6 7 5
2hand for	3 6
2hand in	3 4 7 5
2hand it	2 8
2hand over	2 6 3 -8
2handl the	11 6
2hang on	5 8
2hang upon	5 4
2happy with	8 7
2harbour master	3 5
2has a	0 7 1 -5 2 -7 3 13 8 9 9 -6 10 -8
2has been	8 6
2has in	3 10
2has its	3 6
2has not	6 13
2has one	3 5
2has said	1 6 2 6
2has the	1 -9 3 7 7 16 10 -5
2has to	0 -5 1 22 3 -15 4 10 9 8 10 -6 11 5 12 -3
2has told	0 5
2hav a	3 5
2have #count	5 4 10 9
2have a	4 -7 7 -9
2have been	4 6
2have gotta	1 4
2have in	3 7 8 6 12 -3
2have known	7 5
2have lik	7 -5
2have no	3 6 4 -6
2have not	11 6
2have one	11 4
2have seen	6 3
2have the	0 -7 1 14 3 5 4 5 7 11
2have them	7 6
2have to	0 12 1 22 2 -11 3 -9 4 13 7 -7 11 -4
2have us	3 9
2he give	7 7
2he has	7 7
2he know	6 5
2head of	2 -5 7 11
2head that	7 4
2hear it	6 5
2hear of	6 5
2held in	10 8
2her in	9 5
2her own	3 5
2him the	2 5
2hold #duration	10 7
2hold a	10 6
2hold the	1 7 5 7 10 -5 12 -3
2hospital are	5 4
2hospital i	10 7
2hour and	11 3
2hous and	8 4
2how i	11 3
2how i'd	12 3
2how many	0 7 2 7 3 -5 9 5
2how the	4 5
2i am	6 -4
2i assum	0 3
2i call	6 10
2i can	0 -6 2 -5
2i can't	7 5
2i cannot	2 4
2i couldn't	9 -6
2i did	0 -4
2i do	0 -6 3 4 4 8 5 4
2i don't	6 5
2i drew	5 5
2i expect	3 8 5 7
2i explain	9 10
2i get	6 -4
2i go	6 8 7 -12 9 -8
2i had	0 -4 4 5
2i have	1 -11 4 -8 6 -7 8 9 9 -6
2i hold	8 6 12 -3
2i inform	6 6
2i know	0 -4 3 7
2i let	4 8
2i like	12 3
2i look	3 6
2i made	2 7
2i mean	0 -7 9 -7 11 6
2i must	6 5
2i need	1 15
2i offer	7 8
2i present	12 4
2i put	6 9 9 6
2i rais	6 4
2i said	6 4 9 13
2i say	0 -6 9 6
2i see	11 3
2i shall	0 12
2i should	0 -5 4 -5 8 5
2i suppos	0 14
2i take	0 9 11 -3
2i talk	4 12
2i tell	6 10 9 8
2i think	0 -6 10 6
2i told	6 9 9 14
2i went	0 8 1 6
2i will	0 6 3 9
2i would	2 -5 3 -6 6 -11 7 8 9 -7 10 11 12 4
2i wouldn't	6 -4 11 4
2i writ	1 -6
2i wrot	12 4
2i'd build	10 7 11 3
2i'd do	0 -5
2i'd explain	9 -4
2i'd get	4 18 7 -5
2i'd go	4 9 8 6
2i'd have	6 5
2i'd just	11 3
2i'd offer	7 6
2i'd put	7 -7 9 8
2i'd say	9 14 12 3
2i'd shard	11 3
2i'd start	1 7
2i'd take	0 7 7 7
2i'd tell	9 7
2i'd therefor	4 4
2i'd turn	8 5 9 8
2i'd wanna	0 7
2i'd want	1 11
2i'd writ	7 8
2i'm gonna	0 16
2i'm in	6 5
2i'm not	0 -6
2id ask	0 5
2id do	8 4 12 3
2id go	7 7
2id have	8 -7
2id put	8 5
2id say	7 5
2idea of	4 7
2idempotency key	11 3
2if #count	7 5
2if ^	6 -4 9 4
2if a	6 -4 7 7
2if any	0 4
2if by	6 6
2if he	7 7
2if i	0 -6
2if it	6 4 7 4 9 2 10 5
2if legal	2 5
2if not	0 6 2 5
2if on	6 8
2if one	4 5
2if only	0 4
2if that	2 -4
2if the	0 -8 1 7 3 -7 5 6 6 11 7 -10 9 -5 10 7
2if ther	6 4 7 -8 10 11
2if they	0 -5 4 13 5 -5 7 11 8 5
2if this	10 6
2if we	4 9 6 -8 9 10
2if we'r	0 11
2if wrong	0 13
2if you	5 7 7 -5
2in #count	4 5 6 4 8 -5 11 -4 12 -4
2in #duration	5 -11 6 -5 7 8 8 -14 9 -6 10 15 12 3
2in #share	8 6
2in ^	2 -7 3 5 4 20 6 -8 8 18 9 -6 10 -6 11 -5
2in a	0 -5 1 -9 3 -8 4 -11 5 6 6 6 7 -10 10 5
2in all	9 4
2in an	7 4
2in any	3 -6 6 3
2in april	6 4
2in autumn	12 -2
2in by	5 -4
2in each	11 3
2in every	9 -5 10 -6 11 -3
2in exchang	7 15
2in front	3 6 10 12 11 5
2in go	11 4
2in her	5 6
2in it	1 9
2in march	3 7 8 5
2in may	8 8 12 4
2in memory	10 16 11 3
2in mind	8 6 12 -3
2in my	1 -6 5 6 7 -12
2in november	8 6
2in october	8 5
2in one	7 7
2in order	9 4
2in over	11 6
2in pair	10 5
2in return	7 19
2in scop	0 10
2in september	8 6
2in spr	12 2
2in stag	8 -5
2in summer	3 8 12 6
2in the	2 -4 3 5 10 -9 12 7
2in their	1 -7 2 4
2in this	5 -5 6 6 7 -6 11 5
2in turn	2 9
2in under	5 4
2in week	4 11 9 -5
2in your	7 12 9 6
2index in	11 4
2index is	10 9 11 3
2inform the	6 12
2insid of	7 4
2insid thos	5 4
2instead of	1 9
2interfac is	11 11
2into #count	12 3
2into a	9 7 10 5
2into the	0 -5 4 7 10 5
2is #count	5 -7 8 -6 9 17 12 -3
2is #date	3 5
2is #duration	4 -5 6 4 7 -8 12 3
2is #money	9 8
2is #share	9 5
2is ^	12 -2
2is a	0 5 6 -5 8 -6 9 18 11 -5 12 -3
2is about	9 6
2is an	10 -5 11 4
2is analysis	12 5
2is and	11 4
2is book	3 11
2is busy	6 5
2is by	10 5
2is clos	3 15 12 -3
2is consent	6 7
2is critical	5 -5
2is cut	4 6
2is dead	10 5
2is decid	5 13
2is different	0 5
2is discovery	12 3
2is document	11 7
2is down	10 9
2is drawn	12 4
2is enough	12 -3
2is finish	12 5
2is fit	4 6
2is fix	5 7
2is for	12 3
2is frozen	3 5
2is full	3 8
2is gone	11 5
2is good	4 7 8 6 11 3
2is i	3 5
2is i'd	4 5
2is in	9 -4 10 -9 12 3
2is it	0 12
2is just	5 4
2is legal	5 3
2is like	0 6
2is lost	9 4
2is made	5 5
2is my	11 3
2is no	10 5
2is not	4 -9 5 -10 7 -8 10 10
2is noth	10 -6
2is on	1 6
2is one	0 5 10 4
2is open	3 -5 10 6
2is paid	7 9 10 6
2is ready	11 4
2is requir	11 5
2is reserv	12 7
2is simpl	10 7
2is still	4 4
2is that	3 -5 5 11
2is the	1 8 2 3 5 11 6 -5 7 -5 9 -13 11 -7
2is ther	10 6
2is this	0 4 5 3
2is train	12 3
2is what	5 7 8 5 10 5
2is when	5 5
2is wher	11 5
2is who	0 11 2 -3
2is written	7 -5
2is wrong	0 4
2is you	9 4
2isn't in	5 6
2isn't ther	6 -3
2issu and	0 5
2it #count	8 9 9 8
2it #duration	7 6
2it #ratio	4 3
2it ^	3 6 5 7
2it a	9 4 10 -4 11 -3
2it all	5 9 11 8 12 3
2it and	4 13 5 -9
2it as	0 9
2it at	4 11
2it break	0 6
2it but	10 9
2it by	10 6
2it can	5 -9 10 8
2it chang	5 4
2it come	5 6
2it decid	5 -4
2it doesn't	11 5
2it each	10 9
2it end	9 12
2it every	8 6
2it expir	9 6
2it first	8 8
2it for	8 6
2it from	2 4 4 4
2it goe	6 7 9 -5
2it has	8 8 10 8
2it in	3 -5 5 -5 6 7 7 9 9 -6 11 4 12 6
2it is	2 -3 3 -7 5 9 7 -7 9 -8 10 -9 12 -2
2it keep	10 7
2it legal	1 8
2it live	11 3
2it mean	9 10
2it next	5 11 9 5
2it nobody	11 5
2it on	7 -9 8 5
2it once	11 5
2it open	2 3
2it out	3 5 5 4 8 5 9 5 11 3
2it over	2 6 8 3 10 -7
2it really	10 6
2it say	8 6
2it so	11 13
2it the	4 12 5 11 7 -6 8 -6 11 -3
2it then	12 3
2it ther	12 4
2it this	5 6
2it to	8 15 9 4
2it took	5 -4
2it use	10 6
2it was	9 -6
2it we	11 3
2it well	12 3
2it will	1 11 2 4
2it work	11 8
2it would	1 6 9 5
2it written	7 7
2it'd be	5 4
2it'll be	12 3
2item for	5 5
2its #count	10 6
2its a	4 6
2its done	6 4
2its own	1 -8 3 9 7 5 10 6 11 4
2its part	2 6 3 4
2its spr	3 5
2its the	5 -4 7 9 8 5
2itself and	12 3
2itself is	10 10
2jan ^	4 9 12 14
2january to	12 5
2job done	11 3
2july is	12 3
2june so	3 5
2june we	12 3
2just the	0 8
2keep their	0 7
2kept in	10 6
2key and	10 8
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
2laboratory in	1 9 5 5
2land on	4 9
2last #count	3 4
2last #duration	10 -7
2last day	5 7 6 4
2last in	12 3
2last of	8 10
2last one	4 -5 7 5
2last time	4 6
2last week	3 7
2last word	7 14
2late we	5 5
2later mean	9 5
2later the	8 10
2launch #count	12 2
2launch and	5 -5 12 4
2launch by	9 4
2launch date	5 10
2launch i	6 5
2launch in	9 5
2launch is	11 4
2launch it	11 3
2launch move	9 6
2launch on	12 3
2launch was	3 6
2lead and	5 5
2lead for	7 5
2learn it	4 5
2leav a	1 5
2legal and	1 5
2legal befor	1 6
2legal need	1 -7
2legal review	5 3
2lend me	7 6
2less than	9 7
2let me	7 -5
2let say	0 4 1 5 6 5
2let the	4 6
2let them	7 8 9 9
2letter first	4 7
2licenc and	9 4
2licenc is	0 6 4 7
2lik to	7 -5
2like #count	9 -3 10 13
2like a	8 6 10 -6
2like it	8 4
2like the	12 4
2like this	0 6 9 13
2line and	10 6
2line is	4 6
2line the	1 7
2link to	9 5
2list and	10 -5
2list for	10 9
2list from	2 5
2list i	4 8
2list of	1 -13 2 9 6 5 10 11
2live for	8 5
2live in	8 13
2live on	0 6
2live with	8 5
2load #count	10 13
2load balancer	11 3
2load test	6 5
2lock on	10 6
2log in	10 -7
2long as	7 6
2long pole	5 4
2loosely coupl	11 7
2lose their	9 9
2lost a	6 7
2lot are	3 6
2made by	5 5
2made the	2 4
2make it	5 6 12 3
2make that	11 4
2make the	1 5
2maker in	1 8 2 6
2manager get	6 4
2march and	8 6
2march is	12 3
2march we	12 -2
2market and	0 6
2market to	1 7
2matter of	4 5
2matter to	9 5
2may go	12 6
2may is	8 5 12 3
2may not	6 11
2may we	12 4
2mayb #count	10 -7
2me a	0 6
2me and	4 5
2me for	2 7
2me if	0 14
2me is	6 4
2me on	0 6 6 -3
2me one	7 9
2me the	2 4
2mean #count	0 7
2mean #duration	9 9
2mean we	4 5 6 4
2meet and	8 6
2middl of	3 8
2mine for	7 4
2minut and	10 7
2miss ^	5 8
2miss it	5 10
2model in	3 6
2money for	6 8
2month #count	3 -10 5 -6 8 -12 9 -4 12 5
2month and	5 5 8 9
2month it	3 6 8 3
2month later	8 9
2month of	9 5
2month one	8 -4 12 6
2more than	6 11 10 -6
2most of	4 10
2mov their	1 8
2move a	4 4
2move from	9 6
2move the	1 9 6 -4 8 6 9 7
2move with	4 4
2move without	8 6
2much as	3 7
2must accept	1 7
2must approv	1 5
2must be	1 -5 5 7 6 -4 9 7
2must do	1 -6
2must know	1 5
2must receiv	2 5
2must writ	1 4
2my #count	3 -4 7 11
2my answer	11 5
2my boss	7 -6
2my engineer	7 -2
2my line	9 4
2my own	1 8 7 -6 8 8
2my plan	11 4 12 -3
2my team	1 -11
2my tester	3 6
2name and	0 10 6 6
2name on	1 6
2need #count	2 -4 3 7
2need #duration	4 9 5 12
2need a	2 10 4 -6 5 6 9 4
2need from	0 -4 1 -17 2 15 3 -7 5 -9 9 -5 11 -3
2need it	2 6 3 6
2need our	2 15
2need sign-off	11 5
2need the	1 -5 2 10 3 -5 4 -6 5 -6
2need their	2 7
2need to	2 -10
2new agent	2 3
2new year	8 7
2next ^	0 6
2next one	8 -6
2next year	9 10
2nice thing	11 4
2night so	9 7
2night tariff	1 5 5 5
2nightly job	10 8
2no chang	3 7
2no further	11 3
2no key	4 5
2no meet	7 -6
2no need	2 -4
2no network	0 4
2no new	3 7 8 6
2no reason	11 4
2no second	7 5
2no sign	0 5
2no signal	9 4 10 11
2no the	11 4
2no then	10 6
2no to	3 4 8 7
2nobody can	5 6
2nobody else	2 -4 4 -5 5 -5 7 -5 11 4
2nobody free	3 9
2nobody had	0 5
2nobody has	3 -8 11 4
2nobody is	10 5
2nobody ther	3 9
2none of	1 12 3 -4
2north and	8 7
2not #count	6 5
2not #duration	5 4
2not a	6 -3
2not agre	7 7
2not at	6 8
2not befor	4 7
2not confirm	6 5
2not from	6 -4
2not given	0 6
2not in	6 13
2not me	7 6
2not on	5 3
2not our	5 4
2not sign	9 7
2not the	0 5 4 8
2not to	11 6
2not us	5 7 9 5
2not what	0 -4
2noth else	3 4 5 16
2noth in	11 6
2now the	2 -5 3 10
2number #count	3 5
2number befor	4 5
2number by	6 6
2number come	9 7
2number is	8 7
2number of	1 -6
2number on	2 4
2object storag	10 6
2of #count	3 6 6 -4
2of #date	6 -3 12 -3
2of #duration	0 6 10 14 11 5
2of #money	9 7
2of ^	0 -7 1 -7 3 5 4 -9 6 25 7 -8 8 -12 9 3
2of a	8 -5 9 5
2of all	3 -4 4 8 8 6 11 6
2of build	12 3
2of delay	6 -5 9 5
2of design	12 3
2of each	10 -5
2of em	3 5
2of his	2 4 7 9
2of it	7 6 11 3
2of june	12 4
2of mine	0 5
2of my	7 6
2of one	9 6 12 5
2of order	9 4
2of our	4 8 5 8 10 9
2of question	1 6 3 5
2of scop	0 7
2of start	7 8
2of test	12 6
2of that	4 4 6 -3 9 -4
2of the	1 14 4 3 5 6 6 5 10 4 11 4
2of their	1 3 3 4
2of them	0 -4 1 11 2 -5 9 -11 10 11 11 6
2of thes	0 6
2of turnover	9 6
2of us	3 9 5 9
2of what	2 3
2of who	2 9
2of whom	1 7
2of your	9 9
2off a	5 9
2off and	0 6
2off for	7 5
2off the	2 5
2off you	11 3
2offer that	7 7
2offer the	7 9
2offer them	3 6 7 8
2offer to	7 9
2offic in	8 6
2offic is	3 5
2offic need	1 -10
2offic on	6 5 9 6
2offic they	1 7 5 5
2officer must	1 11
2ok so	12 3
2okay so	12 7
2old and	8 10
2old one	12 8
2on #count	0 5 3 9 9 3
2on #date	3 -6 6 9 12 2
2on #duration	1 6 3 4
2on ^	2 11 9 10 12 -5
2on a	3 -6 4 -12 6 -4 7 9 8 7 9 2 10 -9 11 -5
2on all	8 8
2on and	6 5
2on both	8 6
2on every	9 5 11 4
2on her	3 5 9 4
2on his	5 4 7 6
2on holiday	1 7
2on it	0 -6 9 -4 12 7
2on local	10 6 11 5
2on my	2 5
2on one	1 5 6 -4 8 7
2on paper	4 8 7 -4
2on site	0 7
2on that	0 6
2on the	0 -8 1 -20 4 -7 5 5 6 12 8 -16 9 -11 10 -11 11 -8
2on them	5 7
2on top	11 6
2on who	1 -6
2once a	5 6 8 5 9 6
2once and	10 6
2once that	11 8
2once the	8 11 9 4
2one after	5 5 8 -5
2one analyst	3 5
2one and	6 5 12 -3
2one big	11 3
2one box	10 9 11 4
2one could	10 5
2one depot	8 6
2one engineer	7 7
2one first	7 6
2one friendly	8 4
2one gate	8 7
2one go	9 6
2one hotel	8 6
2one in	4 8 9 8 11 3
2one is	0 -5 12 3
2one languag	0 5 10 6
2one lawyer	3 5
2one machin	5 5 6 4
2one must	9 3
2one need	5 11
2one of	8 -6 9 -5 11 4
2one page	6 -5
2one person	3 6
2one plac	3 7
2one region	8 5
2one row	11 4
2one sheet	7 9
2one site	12 5
2one small	10 8
2one tabl	10 5
2one that	5 5 6 5
2one thing	2 -4 4 -4
2one to	8 -5 12 9
2one town	8 7
2one valley	8 6
2one with	8 7 9 5
2only #duration	2 7
2only ^	5 8
2only a	5 6
2only and	0 -5
2only on	1 6 5 5
2only our	0 -5
2only the	1 -10 10 12
2only to	0 5 11 4
2open and	10 7
2open at	9 4
2open befor	5 8
2open day	12 4
2open for	3 -5
2open it	8 8
2operation need	2 5
2operator and	1 12 3 5
2operator need	11 6
2optimistic lock	11 11
2or #count	4 5
2or ^	9 4
2or a	9 4
2or also	0 4
2or by	0 7
2or do	0 6
2or is	0 9
2or just	0 6
2or no	0 -5 6 8
2or only	0 6
2or the	0 7 5 5 7 9 8 6
2or you	9 10
2order and	3 5 8 -4
2order the	8 5
2order to	9 7
2other #count	0 8 7 8 8 13
2other department	11 6
2other one	3 5
2otherwis both	4 6
2our common	7 -5
2our date	3 9 5 5
2our file	5 5
2our finish	5 5
2our launch	3 5 5 5
2our lawyer	1 -6
2our open	5 6
2our own	1 -8 7 -8
2our security	1 5 2 3
2out a	7 -5
2out and	5 4 10 6
2out by	3 5
2out first	8 6
2out of	0 4 7 12 9 8 10 -5
2out on	3 6 9 5
2out that	0 7
2out the	0 -6
2over #count	6 5
2over ^	10 5 11 5
2over a	7 11 8 12
2over grpc	11 3
2over it	9 9
2over the	1 -5 7 6 8 8
2over to	3 5
2owe us	1 9
2own peopl	8 5
2own staff	8 6
2own the	0 3 1 19 7 5
2page that	9 5
2paid for	9 9
2paper and	0 5
2paper is	2 7 4 10
2paper with	2 3
2parallel run	5 4
2part by	5 5 12 4
2partition by	10 5
2path is	5 -4
2pay a	7 4
2pay for	2 -4 4 4
2pay the	1 -6 9 5
2payment in	8 6
2payment team	2 -5 3 5
2payment the	12 3
2payroll is	3 7
2peopl #duration	9 4
2peopl and	3 7
2peopl have	5 8
2peopl in	1 8 10 8
2peopl must	3 6
2peopl so	2 4
2peopl who	9 5
2peopl would	6 5
2per region	11 5
2per second	11 3
2person and	3 7
2phas #count	8 -9 12 3
2phas one	8 -6
2phon company	4 4
2phon the	6 5
2pick and	6 4 7 4
2pick the	12 4
2plac in	7 8
2plan #duration	12 7
2plan a	12 2
2plan for	3 10 12 4
2plan i	12 3
2plan is	11 4
2plan of	1 5
2planner to	4 5
2plant manager	6 4
2platform group	2 7 3 6
2platform is	12 -2
2plus a	0 5 11 2
2pole is	5 5
2policy and	11 7
2poster and	12 4
2preced the	4 12
2press the	8 -5 11 4
2pric of	9 5
2principal engineer	7 5
2print on	12 8
2print the	11 3
2printer need	1 8
2problem is	3 4
2proc on	0 10
2product and	11 4
2project is	5 9
2promis to	3 7
2propos to	7 4
2pull it	4 5 6 5
2pull the	8 5
2purchas for	2 10 3 6
2push it	11 3
2put #count	5 4
2put a	11 9
2put an	11 3
2put his	7 7
2put it	6 -5 8 8 9 8 12 3
2put that	6 3
2put the	6 5 10 4
2quarter is	3 -5 12 8
2quarter the	12 3
2quarter we	12 7
2question at	1 5 3 5
2question first	0 -5
2question for	0 7
2queu and	9 3 11 6
2queu for	11 -3
2queu is	3 9
2queu that	11 -3
2queu with	11 2
2rate limit	11 4
2rather than	4 7
2read a	11 4
2read it	0 4
2read out	6 5 10 6
2read replica	11 10
2read the	11 11
2ready in	5 6
2ready to	3 -4
2real time	0 6
2reason for	11 4
2reason that	4 7
2rebuild the	3 4
2receiv a	11 3
2record go	11 4
2region and	11 3
2regional head	7 5
2regulator and	9 7
2releas is	9 8
2releas note	1 -4
2rely on	2 6
2remain #count	8 7
2rent the	4 9
2replac its	3 6
2replica and	11 3
2replica in	10 -6
2request per	11 5
2requir from	2 6
2requir the	2 7 11 5
2reserv for	12 7
2rest and	10 -5
2rest is	8 -5
2rest of	5 7
2rest we	1 9
2retri #ratio	11 4
2return for	7 7
2review of	5 5
2review queu	3 7
2review with	7 7
2rewrit a	1 7
2right and	8 3
2right to	1 8 7 10
2ring the	6 9
2roll it	11 3
2room with	7 8
2rotat every	11 4
2roughly #count	9 11
2round and	6 4 8 6
2row per	11 3
2rul on	1 7 9 6
2rule and	3 7
2rule engin	11 8
2rule within	7 10
2run it	12 -3
2run out	9 4
2run the	1 8
2s #count	10 12
2said so	6 4
2said to	9 5
2said yes	8 6
2sale director	7 5
2same #count	4 6
2same #duration	3 8
2same ^	8 -5
2same day	7 11 8 -6
2same even	6 9
2same hour	6 4
2sat in	5 5
2saw that	5 5
2say #duration	12 3
2say #share	6 4 9 6
2say if	0 6
2say look	7 6
2say no	6 -6 10 4
2say only	0 4 9 6
2say so	7 8
2say the	6 7 7 -6 9 5
2say to	7 6
2say what	0 -8 1 9
2say wher	4 6
2say yes	11 3
2screen are	4 7
2screen until	2 6
2screen with	7 4
2search index	11 3
2season in	1 6
2seat in	11 4
2second #count	6 6
2second ^	7 7
2second and	12 4
2second languag	2 -3
2second of	9 4
2second one	11 4
2second quarter	12 5
2second site	10 6
2second week	5 5
2security has	3 5
2security is	6 6 10 7
2security team	1 -7
2see no	11 4
2see what	2 5 4 6
2seen it	5 13
2send it	10 6
2send the	2 6 6 4 11 6 12 4
2send to	10 10
2send us	4 4
2september the	8 5
2servic has	1 10
2servic read	11 -4
2servic with	10 7 11 3
2sery stor	10 -6
2set the	5 12
2set up	1 13
2settl befor	4 -5
2shall proc	0 10
2shall take	0 8
2she is	5 5
2she sign	7 5
2sheet with	7 7
2ship one	3 5
2shop is	3 5
2shop manager	1 13
2shop need	2 4
2shorten it	5 12
2should be	8 7
2should begin	8 5
2should it	9 5
2should the	6 12
2shout if	0 10 2 -4
2show it	11 4
2side and	3 6
2side by	3 5 8 10
2side for	8 9
2side the	7 5
2sign and	5 6
2sign anyth	1 8 11 4
2sign by	6 4 7 -6
2sign for	6 6 7 10
2sign i	1 6
2sign it	7 -9
2sign off	11 4
2sign on	7 -7 9 9
2sign the	1 7 2 -7
2sign with	10 5
2sign-off from	11 5
2silent on	6 4
2simpl a	4 5
2sinc ^	3 8
2sinc a	4 15 9 -4
2sinc after	6 4
2sinc it	9 4
2sinc the	4 -5
2singl databas	9 6
2sink us	6 7
2sit in	0 7 10 7
2sit on	3 9
2sit with	4 7
2siz for	10 9
2size of	0 5
2slot in	7 9
2small computer	11 3
2small one	8 4
2so #count	1 7
2so ^	1 8 8 5
2so a	9 6 12 3
2so basically	9 5
2so do	9 8
2so every	11 5
2so everyth	5 8
2so first	0 13
2so for	9 5 10 8
2so i	4 -3 6 -3 7 9 9 6
2so i'd	4 10 9 -5
2so i'm	0 10
2so if	10 5
2so it	3 -5 5 8
2so its	4 12 8 5
2so no	11 3
2so nobody	11 3
2so on	6 5
2so one	2 7 9 5
2so our	3 6 5 4
2so she	8 5
2so that	0 -8 2 5 4 -11 7 15 10 25
2so the	0 -9 1 4 4 16 5 8 6 5 7 -6 9 10
2so ther	3 7 7 7 11 -3
2so they	3 9 4 -5 11 4
2so we	0 5
2so what	3 4 12 4
2so you	10 10
2some #count	0 5 9 4
2somebody else	7 6 9 6
2someth and	7 -5
2split by	10 6
2spr to	3 8
2staff in	3 7
2stag environment	8 -6
2stamp the	2 4
2stand by	12 5
2stand ther	2 4 9 5
2start with	1 4 8 10
2stat in	10 7
2stateless servic	11 3
2stay in	0 4
2stay on	11 5
2step by	8 -5
2stop me	0 8
2stop the	6 11
2stor #count	8 5
2stor and	11 -2
2stor in	10 8
2stor manager	2 8
2stor operation	1 5
2stor review	3 8 5 9
2stor with	11 4
2storag after	11 4
2straight to	6 4
2stream job	10 -5 11 5
2studio and	7 6
2suppos that	0 7
2suppos the	0 12
2switch off	9 5
2system in	3 7
2tabl in	10 7 11 3
2tabl of	10 13
2tabl with	11 4
2tak as	0 9
2take #count	9 4 12 4
2take #duration	5 9 7 -6 9 8 10 -5 12 7
2take a	2 -5
2take care	11 12
2take it	0 12
2take over	7 6
2take that	0 11
2take the	0 -5 2 5 7 6
2take them	3 4
2talk #count	0 5
2talk over	9 4
2tax offic	5 5
2team build	4 5
2team in	3 -4
2team is	3 6
2team must	2 5
2team need	1 -11
2team one	12 3
2team the	1 9 2 -4
2team would	11 4
2tech lead	7 5
2tell her	9 8
2tell me	0 12
2tell the	6 9 7 -6
2tell them	2 11
2tell you	5 9
2tenth of	6 6
2term it	12 4
2term of	5 5
2term the	9 7
2test #count	12 5
2test ^	12 -5
2test and	2 -5 12 6
2test it	11 3
2than #count	5 5 6 4
2than a	0 5
2than the	9 10
2that #count	7 6 9 3 12 3
2that a	0 5 9 11 10 10
2that about	9 5 12 -3
2that an	9 4
2that answer	0 -4
2that befor	7 6
2that can	10 6
2that could	6 7
2that day	6 7
2that everyon	0 -6
2that first	0 8
2that fixe	5 4
2that friday	6 7
2that goe	9 4
2that have	1 7
2that his	2 -5
2that in	0 -5 2 4 7 15 9 -4 11 9
2that is	4 -5 9 -3
2that it	0 7 7 4
2that last	7 6
2that month	3 9
2that my	9 5
2that nobody	0 6 7 8 10 6
2that not	0 -5 6 -4
2that one	0 -6 6 6 9 11
2that only	0 8
2that our	7 8
2that own	3 4
2that paper	0 6
2that pay	0 5 9 5
2that point	1 6 3 5
2that same	6 6
2that take	6 4
2that tell	5 8
2that that	0 5
2that the	0 8 1 -8 4 8 5 4 6 6 9 -6 10 -12 11 -3 12 -3
2that ther	9 7
2that they	2 3 5 -4 7 -5
2that to	6 4
2that very	9 6
2that was	7 6 12 4
2that we	0 10 6 -5 7 -10 9 -9
2that what	0 -4 2 4 5 8
2that with	0 4
2that wrong	2 -4
2that you	10 6
2that your	1 6 2 5 5 5 12 6
2the #count	0 6 1 8 3 -6 4 -7 5 -5 7 12 8 4 9 -6 10 -12 11 5 12 -4
2the #date	5 6 6 8
2the #duration	0 8
2the #ordinal	6 5
2the ^	1 -4 2 -5 4 8 6 -6 7 9 9 8 10 -5 11 -4
2the account	4 7 9 7 10 6
2the address	7 5
2the agency	2 7 3 -5 5 5
2the agreement	11 6
2the airlin	0 5
2the airport	1 13 2 -5 8 5
2the alert	4 6
2the answer	2 6
2the api	10 -7
2the app	1 5 2 -7 3 -6 8 -5 11 -3
2the archiv	12 5
2the assessment	12 -3
2the audio	2 -4
2the audit	4 7
2the auditor	2 5
2the autumn	8 6
2the back	5 8
2the backend	8 6
2the badg	0 4
2the bank	1 7 2 7 5 -3 7 -11 9 4 10 8 11 -3
2the big	4 8 5 7 8 5
2the bill	2 5
2the bin	11 4
2the board	2 6 7 -8
2the book	3 -7 5 10
2the border	1 8
2the bottl	1 4
2the box	1 -5 2 5
2the boxe	1 6
2the brak	8 5 10 6
2the branch	12 -2
2the bridg	2 7
2the broker	10 -8
2the build	1 8 11 3 12 -4
2the bureau	10 -5
2the bus	11 3
2the button	8 -5 11 3
2the cabl	4 7
2the calendar	5 -8
2the call	7 -6 11 6
2the camera	6 7 10 6 12 4
2the cap	10 6
2the card	11 3
2the carrier	6 3 10 6
2the case	4 5
2the catalogu	0 5
2the central	10 6
2the certificat	2 7 6 3 9 4
2the chair	6 6
2the chang	3 7
2the chip	11 4
2the choic	6 3
2the city	0 7 8 8 10 7
2the client	10 7
2the clinic	2 6 12 -4
2the clock	0 6 6 4
2the cluster	11 3
2the code	2 4 5 5
2the colour	1 5 3 5
2the committe	6 -4 7 -5
2the conflict	11 5
2the consent	2 -4
2the contract	4 7 5 7 6 8
2the contractor	2 4
2the control	1 9 10 8
2the controller	10 13
2the core	11 3
2the corridor	7 13
2the council	3 5 6 8
2the county	8 8
2the custom	3 -4
2the dashboard	11 5
2the data	2 -4 5 6
2the databas	11 3
2the date	12 3
2the day	2 -4 3 -5 4 8 5 14 6 -4 7 -6 12 -3
2the deadlin	12 3
2the delivery	11 5
2the depot	12 3
2the deputy	6 4
2the design	1 -5 2 -4
2the desk	1 6
2the development	12 3
2the differenc	9 5
2the director	7 -6
2the doctor	9 5
2the document	11 6
2the door	0 5 9 5 11 3
2the draft	7 8
2the draw	12 3
2the driver	2 5
2the employe	9 4
2the end	2 -6 5 8 7 -6 9 -5
2the endpoint	2 -7 3 4
2the exam	1 17 5 4
2the factory	2 3 5 6
2the farmer	1 7 2 6
2the feed	2 -3
2the fifteenth	3 9 6 6
2the file	0 4 2 4 10 7 11 3
2the final	1 7 2 14 12 4
2the financ	7 7
2the fine	1 -6
2the finish	5 13
2the fire	1 -6 2 12 5 5
2the first	0 -7 1 10 3 -5 4 -9 5 8 6 15 7 6 8 -13 12 14
2the fleet	0 6 8 4
2the floor	4 6 5 10
2the flower	8 4
2the forecast	6 4
2the foundation	7 4
2the fourth	3 -4 6 4 12 7
2the fraud	3 6
2the freez	6 5
2the gate	9 5
2the gateway	1 10 6 5 10 -9
2the general	9 4
2the gift	6 6 7 5
2the glue	5 8
2the go-liv	5 8
2the ground	1 6
2the group	3 4 4 6
2the harbour	1 9
2the hard	2 -4
2the hardest	9 6
2the head	2 -5
2the hospital	2 7 9 5
2the hot	10 4
2the hour	2 3
2the identity	11 3
2the imag	4 4
2the insuranc	1 5 3 4 4 5
2the insurer	1 15 4 5
2the interfac	4 13 11 3
2the island	9 5
2the job	10 -5 11 3
2the key	2 4
2the kick-off	6 8
2the lab	5 4
2the label	2 6
2the last	2 -4 3 6 8 -6 12 5
2the latest	6 7
2the launch	2 6 5 10 6 6 11 6
2the law	0 4
2the lawyer	1 9 9 10
2the leadership	9 5
2the leaflet	12 4
2the lender	2 6
2the library	8 5
2the limit	2 4 4 7
2the line	10 7
2the list	2 5 5 -6 7 3
2the littl	4 7 8 6
2the loan	4 7
2the local	1 -2 3 8
2the lock	6 4
2the locker	0 4
2the log	6 8 10 -8
2the login	3 4
2the long	5 6
2the loop	1 -5
2the lorry	6 4
2the lot	5 7 8 6
2the machin	4 7
2the mail	4 9
2the man	5 4 10 7
2the map	2 5
2the matter	4 5
2the mayor	0 6
2the merger	3 6
2the messag	2 3 4 6
2the meter	2 6
2the microphon	3 4
2the middl	3 6 6 -3 8 -5
2the migration	6 5
2the minister	5 -4 6 -4 9 10 12 3
2the minut	7 7
2the miss	6 4
2the mobil	0 5 1 6
2the moment	6 6
2the monday	7 -5
2the monthly	7 9
2the morn	1 8 8 -5 9 -6
2the most	5 -4
2the mould	1 7
2the name	0 -6 4 8
2the national	1 10
2the neighbour	7 5
2the network	7 5
2the new	2 5 3 3 8 12
2the newspaper	9 3
2the next	5 -5 8 9
2the nice	11 4
2the night	1 8
2the north	8 7
2the number	6 -4 7 7 11 2
2the offic	8 16 11 3
2the officer	6 4
2the old	10 10
2the one	2 -5 3 -5 4 -6 5 5 8 8
2the only	5 -5
2the open	5 10 12 3
2the operator	1 6 2 5 3 6
2the order	8 -6
2the other	0 9 4 -4 8 11 11 6
2the oven	6 4
2the owner	9 7
2the park	0 4
2the passport	2 5
2the patient	0 7 10 8
2the payment	2 -6
2the peak	3 8
2the pension	2 4 5 6
2the permit	4 6
2the pharmacist	1 13
2the phon	7 -5 10 7
2the photo	11 3
2the pilot	6 5 12 4
2the pipelin	11 6
2the plan	1 5
2the planner	4 6
2the plant	6 4
2the platform	1 -7 2 5
2the player	12 -2
2the port	1 13
2the poster	12 12
2the president	7 10
2the pric	1 7 4 13 10 8 11 -3
2the privacy	1 -7 9 9
2the product	1 -4 11 4
2the programm	11 6 12 8
2the public	0 4
2the publisher	6 6 7 7
2the quarter	1 4 3 5
2the question	11 5
2the queu	2 -5 10 -10
2the radio	2 -4 4 5
2the rate	4 7 12 5
2the reader	2 -6 11 3
2the real	3 6
2the reason	4 11
2the refund	3 5
2the regional	6 4 7 5 8 6
2the register	6 -3
2the registry	2 5
2the regulator	0 4 9 5
2the releas	4 7
2the rent	0 5
2the rest	5 6 10 -8 11 -5
2the result	7 6
2the retailer	2 4
2the return	3 5
2the risk	6 3
2the road	1 7
2the roadmap	12 5
2the robot	1 13
2the roof	1 8
2the room	0 -5
2the rul	9 6
2the rule	10 7
2the sale	7 7
2the same	0 -5 2 -6 3 10 5 -7 8 -13 11 -3
2the sampl	6 3
2the satellit	6 6
2the scan	2 -4
2the scanner	4 7 11 3
2the schema	0 -4 9 5
2the school	0 7 8 7 9 4
2the screen	7 4 8 -5 10 -5
2the script	2 6
2the search	11 3
2the seat	0 5 4 6
2the second	1 6 6 4 9 -7 10 -5 12 9
2the security	2 -4 10 6
2the sender	4 6
2the sensor	0 8
2the server	11 7
2the settlement	5 10
2the sheet	7 5
2the ship	1 9
2the shop	0 4 1 -6 5 3 9 12 12 4
2the signal	1 5
2the site	4 4 6 -4
2the sixth	9 5 12 3
2the size	0 5
2the slowest	5 11
2the small	8 11 10 -6
2the smallest	4 6 8 3
2the solution	11 3
2the south	8 5
2the sponsor	0 5 6 5 9 6
2the spr	3 4
2the standard	10 8
2the stat	1 7
2the steel	5 5 7 7
2the stor	7 4
2the storag	0 -4
2the stream	10 9
2the student	1 7
2the studio	1 6 7 6 11 6
2the summer	1 -6 4 7 12 6
2the system	11 5
2the tabl	6 6 10 -6
2the tariff	0 5 1 6 2 4
2the tax	2 -5 4 6
2the tech	10 -6
2the tenant	1 6
2the tender	3 5
2the tenth	3 8 6 6 7 -4 12 3
2the terminal	8 4
2the test	1 -6
2the thing	6 6 12 2
2the third	6 4 8 6 12 13
2the till	0 5 3 -6 5 6 9 6
2the top	3 8
2the total	5 -4
2the tower	3 4
2the train	4 -5 10 4
2the trainer	1 5 2 8
2the translation	5 4
2the translator	0 5 2 -3 11 6
2the truck	9 4
2the twentieth	6 5
2the union	7 6
2the university	3 5
2the vendor	1 -17 2 4 6 4
2the very	3 9 6 7 8 6
2the wall	12 3
2the warehous	1 5 8 5 11 3
2the way	10 4
2the web	5 4
2the whol	5 9 8 5 12 3
2the window	2 -3
2the word	7 -5
2the work	0 -6 1 -6 2 8 4 5
2the workshop	3 4
2the wrong	4 10
2the year	2 6 3 5
2their #count	3 11
2their own	2 -5 3 -7
2their plan	3 9
2their stamp	1 4 2 4
2them a	2 4
2them and	2 4 11 6
2them can	11 5
2them for	4 7
2them my	3 7
2them one	7 -4
2them so	3 6
2them that	6 5
2them the	2 12
2them to	11 6
2them without	9 5
2then #count	4 -5 8 18
2then #duration	12 3
2then ^	8 20 12 -3
2then a	12 5
2then all	8 7
2then dead-letter	10 8 11 4
2then it	6 6 8 -6 11 5
2then on	11 3
2then one	8 8
2then the	6 -6 8 7 10 -14 11 -5
2then we	8 5
2then whoever	8 6
2then you	8 5
2then you'v	1 9 11 3
2ther #count	3 10 5 5
2ther a	5 -5 10 -3 11 -4
2ther are	5 4 10 -6
2ther is	0 -5 2 -5 10 9
2ther it	5 9
2ther no	3 -5 4 8 5 9 6 10 10 4
2ther the	1 15 3 -6 5 -4
2ther was	3 -5 6 4
2therefor have	4 4
2they accept	7 8
2they are	3 -6 5 -6 9 6
2they can	1 11 11 4
2they clos	1 6 2 10
2they do	5 6 12 4
2they follow	5 8
2they get	1 5 9 5
2they give	3 8
2they have	3 7 7 -5
2they may	1 5
2they meet	5 10
2they must	0 4
2they need	0 6
2they say	4 8 9 6
2they see	11 5
2they sign	7 8
2they told	3 5
2they want	7 5
2they wont	3 8
2they'r on	3 10
2they'v got	3 12
2thing i	0 -5
2thing i'd	0 6
2thing is	11 4
2thing itself	12 2
2thing that	6 6 9 4
2thing till	3 7
2think it	3 6
2third and	12 2
2third quarter	12 8
2third week	6 4
2this ^	8 5
2this befor	7 14
2this is	0 -5
2this month	8 5
2this week	3 5
2this year	2 7 3 6
2thos #count	0 5 5 5
2thos are	0 7
2thos month	3 5
2through a	10 8
2till #date	3 7 6 4
2till ^	1 -7 3 18 12 3
2till easter	3 6
2till legal	1 -6
2till the	2 18 5 -6 7 -7
2till they	1 6
2time we	6 4
2time-sery stor	10 6
2to #count	6 -5 7 -6 12 16
2to #date	3 8 6 -4 12 -3
2to #duration	5 6 12 -3
2to ^	2 -4 3 7 9 -6 12 8
2to a	0 4 1 -8 6 -3 8 5 10 11
2to agre	7 -10
2to an	10 12
2to be	0 6 1 -10 2 -5 5 -6 6 -5
2to begin	4 6
2to build	12 5
2to chang	1 16 11 4
2to check	3 5
2to clos	6 5
2to construction	12 2
2to customer	6 5
2to cut	4 6
2to decid	11 4
2to do	1 10 3 7 11 4
2to everyon	3 6
2to finish	5 -4
2to freez	1 7
2to get	7 -4
2to give	1 8 2 10 7 -5
2to go	5 5
2to hand	1 6
2to have	6 4
2to its	1 -5 7 5
2to know	0 14 4 -5
2to launch	3 6 11 3
2to like	11 5
2to look	3 6
2to make	2 5
2to object	11 4
2to one	8 7
2to pay	7 6
2to plan	11 3
2to press	11 4
2to put	12 3
2to say	1 5 2 4 4 -6
2to show	0 6
2to sit	4 6
2to the	0 -8 1 -11 3 10 5 -9 6 10 9 20 10 7 12 -5
2to them	7 8
2to us	2 5 7 11
2to writ	2 6
2to you	10 7
2token servic	11 -3
2told everyon	3 7
2told him	9 4
2told me	0 7 3 5 7 -4
2told the	6 4
2told them	6 7
2too slow	9 5
2topic and	11 -3
2touch a	3 8 6 4
2traffic light	9 6
2treasury need	1 -7
2trigger a	6 5
2troubl is	3 7
2turn away	9 4
2turn on	2 5
2twentieth of	6 5
2under #count	5 4 9 3
2under #share	6 5
2under the	1 9
2until #date	2 -7 3 10
2until ^	2 -8 7 11 12 6
2until each	2 4
2until end	3 4
2until our	3 -6
2until spr	9 6
2until the	1 19 2 11 3 3 9 -6 12 3
2up a	11 3
2up front	0 6
2up in	1 6 4 5
2up the	1 19
2up to	9 7
2upon the	6 5
2us #share	11 3
2us a	1 4
2us and	2 -7 3 3
2us for	2 8
2us in	3 7 7 5
2us is	6 7
2us the	0 5 2 9 7 -5
2use ^	11 4
2use it	11 10
2use the	10 10
2van and	5 7
2vendor ^	5 6
2vendor and	6 3
2vendor is	0 4
2vendor need	2 4
2venu and	11 4
2version column	11 4
2very first	6 6
2voic in	0 6
2wait for	0 -5 5 6 6 6 9 -2
2wait on	2 11 9 -5
2wall and	4 5
2wanna know	0 7
2want a	2 -5 4 5
2want from	1 8 2 10
2want it	0 -7 3 4
2want our	2 6
2want the	1 7 2 8
2ward system	11 3
2warehous and	7 7
2warehous in	8 6
2was ^	3 7 5 4
2was a	6 7
2was in	3 5
2was one	5 5
2was the	3 4 5 11 6 -4 7 6
2wave #count	8 6
2way back	4 6
2way i'd	10 6
2we agre	7 9
2we all	7 8
2we begin	0 -4
2we build	4 5
2we can	1 8 5 11
2we can't	7 4 9 11
2we cant	7 -5
2we did	4 7 6 -4
2we don't	7 10 9 5
2we get	7 12
2we go	1 7
2we got	6 7
2we have	8 -8
2we hold	0 8
2we keep	0 8 7 -7 10 8
2we lose	9 6
2we move	8 7
2we must	9 5
2we need	1 -9 3 7 4 -5
2we only	0 5 2 -4
2we open	12 2
2we own	4 6
2we pay	9 -5
2we plan	12 3
2we put	8 6 11 3
2we read	0 4
2we run	9 4
2we set	6 3
2we should	10 7
2we show	10 9
2we sign	9 10
2we start	8 6
2we take	7 10
2we talk	0 12
2we want	3 8
2we would	4 -5 5 6 9 8
2we writ	4 7 12 4
2we'r done	5 5
2we'v got	7 6
2web page	10 5
2week #count	6 6 12 6
2week and	5 5
2week befor	3 6
2week i	3 5 6 3
2week it	10 6
2week of	3 5 9 7
2week one	4 7 6 9 9 6 12 3
2week to	12 3
2well the	4 7 11 11
2went back	0 6
2went live	8 4
2went straight	6 3
2were in	0 5
2what a	0 -4 2 9 8 4
2what do	2 -6
2what fixe	5 4
2what happen	0 12 1 14
2what i	3 4
2what i'd	9 5
2what id	7 9 9 6 12 4
2what it	8 6
2what my	7 5
2what on	5 -4
2what set	5 7
2what the	1 -9 2 7
2what they	7 6
2what you	0 -4
2whatever else	5 8
2whatever we	5 9
2whatever you	5 6
2when a	10 -9
2when i	6 -5
2when it	5 -12
2when the	1 -6 5 13 8 -4 10 7
2when they	3 -4
2when we	4 7 5 9
2wher the	4 12 6 -4
2wher we	1 7
2whether a	1 11 2 6
2whether they	0 5
2which fail	6 4
2which give	11 3
2which have	8 8
2which is	4 7 6 -3 7 -4 8 6 9 5 10 -6
2which it	7 8
2which of	0 9 2 4
2which the	4 5 7 7 10 6
2whil the	3 6 4 8
2whil we	4 7
2who can't	9 5
2who has	4 5
2who have	9 6
2who is	0 7 1 14 2 4
2who make	10 6
2who may	1 -5
2who must	0 -6 1 -4
2who own	7 7
2who run	3 5
2who see	2 6 4 7
2who wait	2 -4
2whol programm	5 4
2will agre	7 -7
2will be	1 -7 6 -6 9 -5
2will not	1 13 2 11
2will see	2 5
2will work	0 6
2wish to	0 7 4 8
2with #count	8 5 9 -6
2with #duration	12 6
2with ^	1 -6 2 8 6 4 8 8 11 6 12 -2
2with a	0 -7 1 -7 2 -6 4 -17 5 3 7 -5 9 -9
2with all	8 6
2with an	6 5 10 -11
2with cake	3 5
2with it	4 10 9 7
2with its	1 7 10 9
2with my	6 7 7 7
2with no	0 9 4 12
2with one	11 -4
2with our	9 11
2with some	0 6
2with the	2 -8 10 6 11 -3 12 -6
2with them	4 7
2with who	1 8
2within #duration	0 5 7 10
2without a	8 6 10 7
2without it	4 19 8 6
2without the	11 4
2wk #count	4 5 8 -7
2word of	2 4
2work council	2 8
2work for	1 9
2work i	11 5
2work is	4 5
2work on	0 9
2work with	0 5
2worker and	11 4
2worker die	10 6
2worker that	10 5
2workshop the	1 7
2would ask	1 8 7 -3
2would be	0 -5 3 -6 4 -4 5 -7
2would begin	8 9
2would bring	6 5
2would do	10 10
2would get	5 5 11 3
2would give	12 3
2would go	8 7
2would make	5 5
2would mean	4 5
2would not	7 5
2would offer	7 15
2would propos	7 7
2would rais	6 5
2would rather	1 6
2would say	9 5
2would send	4 5
2would sit	4 7
2would start	4 10
2would take	10 5
2would tell	9 10
2would therefor	4 4 12 -3
2would writ	1 8
2writ a	10 -6
2writ down	1 10
2writ it	11 4 12 3
2writ the	2 5 4 -6 7 10 10 -6 12 3
2wrong word	0 8
2wrot the	12 4
2yeah so	12 3
2year and	2 6 3 6 5 14
2year we	9 4
2yes and	0 4
2yes or	11 3
2you #count	0 5
2you and	5 5
2you can	5 6 7 5
2you can't	2 -6
2you do	10 5 12 5
2you don't	8 5
2you give	0 6 7 4
2you got	1 8
2you have	1 9 11 3
2you know	0 -6 10 -8
2you leav	9 5
2you let	7 5 9 10
2you need	2 -4 10 8
2you pull	4 6
2you put	11 3
2you say	9 5
2you see	3 10
2you swap	8 5
2you the	5 6
2you want	0 -5
2you won't	3 6
2you'v got	0 -4 3 -4 11 4
2your #duration	9 6
2your own	7 9
casked	0 71 1 -16 2 -9 3 -9 4 -15 5 -14 6 -3 7 6 8 -15 9 -9 10 -14 12 -4
cattributed	0 -4 2 13 4 4 5 -10 9 -14 12 -4
chypothetical	0 -7 1 -14 2 -6 3 -3 4 6 5 -10 6 9 8 2 9 -10 11 -4
cintended	2 -6 4 7 9 -5
cnegated	0 -10 1 -13 2 5 3 5 5 4 6 7 7 -10 8 -8 10 -11 12 -16
f1	1 5 8 8
f2	1 7
f3	5 8
fa	0 -6 1 -8 2 -7 4 4 5 -3 6 -4 9 8 10 7 12 -3
fabout	9 10
facoustics	1 5
fads	1 8
fafter	4 -8 8 -8
fagreement	7 -6
fall	3 -8 4 -5 8 -11
fand	1 -10 2 23 4 -19 5 -17 6 -6 7 5 8 -8 11 -13 12 -15
fapp	2 6 3 10
fapr	12 6
fare	0 4
farrows	2 7
fas	11 5
fassume	0 18
fassumption	0 14
fassumptions	0 -4
fat	9 -4
faug	8 6 12 7
faugust	8 10
fbecause	0 7 2 5 3 -3 4 11
fbefore	0 14 2 4 4 -12
fbetween	7 7
fbilling	3 8
fboth	1 7
fbuild	12 -3
fbut	3 7
fcall	3 7
fcan	0 8
fcause	0 10
fclash	3 9
fcold	10 9 11 4
fcompliance	2 -3 4 4
fcore	3 6
fcorrect	0 16
fcustomers	2 3
fdates	12 -3
fdeal	7 9
fdecisions	10 6
fdelivery	11 3 12 -4
fdependencies	2 -6
fdesign	1 -6 7 -4
fdiscovery	12 4
fdoes	0 6
fdoesn't	11 5
feach	8 -4 9 10 12 3
fend	3 -6 5 11 6 -4
fevent	11 7
fevery	4 -5 9 8
feveryone	11 5
feverything	8 7
ffailure	8 -4
ffield	2 6
ffinance	8 6
ffirmware	3 6
ffirst	4 -15 6 -4 8 -7 12 7
ffor	2 -4 4 10 10 -12
fforty	12 3
ffour	12 4
ffrom	8 5
fhence	4 13
fhot	10 8
fhow	0 -8 7 -7
fi	0 9 3 -6 6 -9 9 -9 11 -4
fi'd	1 2 7 10 8 5 12 2
fi'll	0 13
fi'm	0 13
fi've	0 -5
fif	0 -14 3 -9 4 -12 6 8 8 6 10 11 11 -3
fin	0 -4 1 -10 3 -7 4 -7 5 -8 6 -7 8 -9 9 5 12 3
finsurer	2 10
finterface	11 7
fis	0 20
fit	0 -5 4 6 5 11 6 -7 10 -5 11 -4 12 -3
fit's	3 7 5 8 7 -6 8 -5 11 6 12 -2
fjan	4 8 12 13
fjanuary	3 -6 5 -4 12 5
fjuly	8 10 12 5
fjune	3 -4 8 8 12 -2
fkick-off	12 5
flatency	10 -8
flaunch	5 -4 9 -5 12 -3
flegal	4 7
flike	8 5 11 4
fload	10 11 12 -3
fmar	12 15
fmarch	3 -4 4 5
fmarketing	1 7
fmay	0 10 8 10 12 9
fmiss	5 17
fmodel	5 -4
fmonth	3 -5 5 -4 8 -7
fmonths	12 9
fmore	5 7
fmust	1 7
fmy	1 -14 3 -5 7 10 8 8 12 -2
fneeded	1 7 2 -6
fneeds	3 8
fnew	8 6
fnine	12 -3
fno	2 -4 3 -6 6 8 9 4 10 -5
fnobody	3 5
fnone	2 4
fnot	5 10 6 -3
fnothing	5 15 11 5
fnow	0 -4 2 -4 3 10
foct	12 6
foctober	8 6
fof	5 7
fok	0 4
fon	1 10 2 5 10 -7 12 -2
fone	0 6 2 -6 4 -9 6 -4 7 6 8 20 9 5 11 -4 12 -6
fonly	1 -7
for	9 8
forder	4 12 8 -5
four	3 8
fpayments	1 7 3 11
fpayroll	2 4
fphase	5 -3 8 -7 12 4
fphones	5 8
fpilot	8 5
fplan	12 3
fput	11 6
fq1	12 6
frate	7 8 9 6
frest	10 8
frisks	6 -6
fsales	0 4
fscope	0 -4
fsecond	4 6
fsecurity	3 7 6 5
fserver	10 11
fseven	8 6 12 4
fshe	7 -5
fshould	6 9 8 -5
fsince	4 10 6 4
fsix	5 -5 6 4
fso	0 -10 1 6 2 -7 3 -13 4 12 5 5 6 -4 8 -6 9 4 10 4 11 -4 12 -5
fspring	12 2
fstart	4 6 8 6
fstate	6 9
fstore	10 7
fsupport	1 -8 2 6
ftaking	0 14
ftell	0 15
fthat	4 -5 9 9
fthat's	0 -8 4 7 5 10 6 -4 9 5
fthe	0 -12 3 7 4 -6 7 -15 8 -6 9 -11 10 -10 11 -4
ftheir	3 5
fthen	1 4 3 6 4 -11 5 -4 6 -7 7 -5 10 -9 11 -4 12 -5
fthere	3 -6 5 -6 8 -6
fthere's	1 18 5 -6 10 -9
fthey	1 -4 2 6 5 19 7 -9
fthey've	5 5
fthose	0 5 5 7
fthree	8 4
fto	0 6 6 -8 8 7 9 8 11 3
ftokens	11 5
ftwelve	10 6
ftwo	0 14 4 -5 5 -6 6 7 8 7 9 -3 10 -6
funtil	1 -5 2 6 4 7
fwave	8 4
fwe	0 -10 1 -8 4 -3 5 -13 7 16 8 14 9 -14 12 -7
fwe'd	8 13
fwell	4 5 11 7
fwhat	2 -5 5 4 9 6 12 -3
fwhen	4 -6 5 -5 6 5 7 -4
fwhere	6 3
fwhich	0 -8 7 10 9 16
fwho	1 3 2 -7 7 -6
fwho's	1 5
fwith	11 4
fwithin	4 6
fwithout	9 10
fwk	8 -6
fyeah	12 5
fyou	0 -6 2 -4 5 -8 7 3 10 -7 11 5 12 -2
l0	0 -17 1 -31 2 -36 3 -20 4 -18 5 -14 6 -21 7 -16 8 -10 9 -24 10 -28 11 -23 12 -19
l1	0 -15 1 -19 2 -17 3 -17 4 -26 5 -25 6 -25 7 -17 8 -18 9 -13 10 -12 11 -22 12 -30
l2	0 -16 2 -9 3 -17 4 -14 5 -15 6 -14 7 -21 8 -19 9 -19 11 -13 12 -9
l3	0 -12 1 8 3 -15 4 -8 6 -7 7 -16 8 -9 10 9 11 4 12 16
n#count>#count	8 4 9 -7 12 5
n#count>act	12 3
n#count>afterwards	8 4
n#count>bigscope	9 6
n#count>customer	8 5 9 5
n#count>group	4 5
n#count>harm	9 5
n#count>leak	9 6
n#count>order	8 4 9 -6
n#count>outcome	12 3
n#count>role	7 5
n#count>stage	8 4
n#count>standards	12 3
n#count>technical	11 3
n#count>time	10 3
n#count>trial	12 3
n#count>verify	12 3
n#date>#date	12 3
n#date>act	12 4
n#date>time	6 5
n#date>trial	12 4
n#duration>#count	12 5
n#duration>#duration	12 6
n#duration>act	12 5
n#duration>earlyfind	6 5
n#duration>function	12 3
n#duration>negation	5 4
n#duration>order	10 9
n#duration>time	5 10
nact>#count	12 4
nact>agreement	7 4
nact>business	6 -4
nact>decide	11 5
nact>earlyfind	4 6
nact>metric	6 -4
nact>outcome	6 5 12 -3
nact>team	8 6
nafterwards>#count	8 4
nafterwards>afterwards	4 -3
nafterwards>everyone	8 5
nafterwards>order	4 -6
nagreement>agreement	7 7
nagreement>bound	7 6
nagreement>metric	7 4
nagreement>order	4 5 7 9
nagreement>outcome	7 4
nagreement>role	7 6
nagreement>subset	0 -5
nahead>function	4 8
nahead>would	1 6
nassume>#count	0 10
nassume>assume	0 9
nassume>business	0 8
nassume>group	0 8
nassume>self	0 -5
nbelieve>#count	0 6
nbound>#count	6 4
nbound>#share	6 3
nbound>source	7 4
nbound>technical	11 3
nbound>time	3 6
nbusiness>condition	11 3
nbusiness>customer	9 6
nbusiness>metric	9 7
nbusiness>time	6 -4 9 6
ncause>act	4 8
ncause>afterwards	6 4
ncause>condition	4 7
ncause>order	6 4
ncause>people	4 7
ncondition>customer	0 5
ncondition>group	9 4
ncondition>negation	10 7
ncondition>outcome	5 5 9 5
ncondition>time	2 -7 3 7
ncondition>worsen	7 7
ncondition>would	3 8
ncritical>business	5 6
ncritical>critical	5 6
ncritical>function	5 12
ncustomer>afterwards	8 5
ncustomer>function	1 7
ncustomer>harm	9 6
ncustomer>need	9 5
ncustomer>order	8 8
ncustomer>stage	8 6
ncustomer>stop	12 2
ncustomer>time	3 5
ncustomer>would	9 5
ndeadline>people	6 4
ndeadline>self	6 3
ndecide>people	7 -5
ndecide>technical	10 8
ndecide>time	9 4
nearlyfind>function	4 6
nearlyfind>time	12 2
nearlyfind>would	1 6 4 -6
nescalate>function	6 4
neveryone>act	11 3
neveryone>customer	9 5
neveryone>time	3 5 8 -6 12 -2
neveryone>watch	11 3
nexec>decide	7 6
nextend>earlyfind	11 3
nfailure>extend	5 5
nfunction>#count	12 4
nfunction>act	6 -5
nfunction>decide	6 -4
nfunction>function	1 8 4 -6 10 -7
nfunction>harm	3 5
nfunction>need	1 -7 2 9
nfunction>negation	1 -7
nfunction>order	1 -10 4 9
nfunction>outcome	1 5 2 5
nfunction>role	6 4 7 7
nfunction>source	2 5
nfunction>subset	0 3 4 5
nfunction>team	1 9 2 -5 7 -5
nfunction>time	1 -7 12 4
nfunction>unplanned	3 9
ngive>give	7 6
ngive>outcome	7 5
ngive>self	7 9
ngive>unplanned	7 5
ngroup>act	9 -4
ngroup>condition	5 5
ngroup>decide	7 -4
ngroup>function	2 5 4 5
ngroup>harm	5 4 9 5
ngroup>learned	4 6
ngroup>need	2 5
ngroup>team	1 7 3 -6
ngroup>time	9 3
ngroup>tradeoff	6 4
ngroup>watch	2 5
ngroup>would	5 4
nharm>business	9 7
nharm>order	5 5
ninterval>risk	9 5
nlearned>#count	0 6
nmetric>technical	11 3
nmore>group	4 5
nmoved>order	7 7
nmoved>time	6 4
nneed>act	1 4 2 4
nneed>agreement	11 3
nneed>ahead	1 5
nneed>function	2 6 3 -6
nneed>metric	2 4
nneed>order	1 7
nneed>outcome	2 10 3 -5
nneed>role	2 5
nneed>technical	10 -6
nnegation>#count	9 5
nnegation>#date	6 4
nnegation>#duration	10 5
nnegation>act	6 5
nnegation>afterwards	6 4
nnegation>agreement	6 3 11 3
nnegation>condition	2 7 3 -7
nnegation>need	3 -7 11 5
nnegation>order	2 8 4 -8 9 3
nnegation>outcome	11 5
nnegation>self	6 6
nnegation>source	2 5
nnegation>thrift	3 6
nnegation>worsen	2 4
norder>#count	8 8
norder>assume	0 8
norder>business	12 2
norder>cause	4 6
norder>earlyfind	4 6
norder>everyone	8 7
norder>function	2 6
norder>harm	6 6
norder>late	12 3
norder>negation	4 7
norder>order	0 -6 2 -4 8 9
norder>rework	4 8
norder>source	4 6
norder>subset	8 7
norder>time	2 -5 6 5 8 -4
norder>unplanned	12 2
norder>would	3 5 4 -8
noutcome>#count	12 4
noutcome>act	2 5 10 -6
noutcome>condition	2 -4
noutcome>decide	11 3
noutcome>function	2 14
noutcome>give	2 3
noutcome>need	1 5 2 -4
noutcome>order	10 6
noutcome>people	1 6
noutcome>time	3 9
noutcome>would	9 5
npeople>#count	3 5
npeople>decide	7 5
npeople>harm	2 -6
npeople>metric	4 -6
npeople>moved	7 7
npeople>need	2 -6
npeople>self	7 4
npeople>subset	7 6 11 3
npeople>time	7 5
npeople>waitword	2 -5
nprimary>#count	8 4
nreject>#count	0 5
nreject>outcome	11 3
nreport>act	2 4
nreport>outcome	2 4
nreport>subset	9 6
nrework>act	4 7
nrework>condition	4 7
nrework>function	5 4
nrework>need	4 7
nrework>order	6 4
nrework>outcome	4 5
nrework>people	4 7
nrework>rework	4 7
nrisk>#count	9 5
nrisk>extend	5 5
nrisk>function	6 5
nrole>decide	7 12
nrole>people	7 -6
nrole>primary	7 6
nrole>report	9 5
nrole>rework	3 5
nrole>self	9 6
nrole>subset	9 5
nrole>time	3 5 6 4
nrole>would	9 5
nrulebook>subset	4 6
nself>#count	3 -5
nself>#duration	12 3
nself>act	0 7 7 8
nself>agreement	7 7
nself>assume	0 11 4 -6
nself>condition	0 7 4 -5
nself>escalate	6 5
nself>exec	6 5 7 -5
nself>function	6 4
nself>give	7 8
nself>metric	6 4
nself>negation	6 -4
nself>outcome	0 5
nself>report	9 6
nself>role	6 8 7 -6
nself>self	6 -4
nself>subset	4 -6
nself>time	3 -5
nself>verify	7 6
nself>would	2 -4 6 -4
nsociety>function	1 5
nsource>customer	10 7
nsource>everyone	10 6
nsource>negation	6 4
nsource>technical	11 3
nsource>time	3 8
nstage>#count	12 2
nstage>customer	8 4
nstage>everyone	8 5
nstage>stage	8 6
nstage>time	12 5
nstop>time	3 5
nsubset>group	12 3
nsubset>self	6 5
nsubset>subset	8 9
nsubset>technical	11 -3
nsubset>time	6 5
nteam>act	1 6
nteam>afterwards	8 6
nteam>function	2 -3
nteam>order	1 -6
ntechnical>#count	10 4
ntechnical>act	1 5 10 6
ntechnical>customer	11 4
ntechnical>earlyfind	1 6
ntechnical>everyone	11 4
ntechnical>metric	10 7
ntechnical>outcome	1 5 10 7
ntechnical>rulebook	11 2
ntechnical>source	10 7 11 2
ntechnical>stage	8 4
ntechnical>team	1 9 2 4
ntechnical>technical	10 15 11 15
ntime>#count	12 5
ntime>#date	12 3
ntime>#duration	6 5 12 6
ntime>act	4 -5 8 -4 12 11
ntime>afterwards	8 5
ntime>bound	6 4
ntime>business	5 -5 9 5
ntime>customer	9 5
ntime>decide	12 2
ntime>early	5 4
ntime>escalate	6 4
ntime>function	12 5
ntime>group	12 5
ntime>harm	9 8
ntime>negation	3 6 4 -6 5 3 9 5
ntime>outcome	3 7 4 4 6 4 7 -5 12 3
ntime>people	5 4
ntime>proxy	9 5
ntime>risk	9 7
ntime>self	6 9 9 -7 12 -3
ntime>source	12 3
ntime>stage	12 4
ntime>standards	12 4
ntime>subset	12 -4
ntime>team	8 5
ntime>time	5 5 10 -7 12 9
ntime>tradeoff	9 6
ntime>trial	12 6
ntime>worsen	9 5
ntime>would	4 4 12 -3
ntradeoff>group	9 5
ntradeoff>order	1 7
ntrial>time	12 3
nunplanned>outcome	3 8
nunplanned>time	3 5
nunplanned>unplanned	3 7
nverify>role	7 5
nverify>time	7 5
nwatch>technical	11 4
nworkmode>agreement	7 5
nworsen>act	1 6
nworsen>condition	2 6
nworsen>need	2 7
nwould>#count	8 7
nwould>less	6 3
nwould>negation	2 4
nwould>report	0 8
nwould>subset	9 6
p1	1 5 2 13 3 6 4 -12 6 -5 8 8 9 -4 10 7 11 -3
p2	1 23 2 15 4 -16 6 11 9 -7 11 -4
p3	0 -8 1 23 4 -7 5 -10 6 -4 9 -12 12 -13
q0	0 -19 1 -5 2 -18 3 -26 4 -21 5 -18 6 -25 7 -20 8 -20 9 -26 10 -24 11 -18 12 -12
q2	1 -17 2 -6 8 17 11 -4 12 22
qchange	8 8 12 -3
qcount	0 -6 2 -15 3 -7 4 -8 5 -5 6 -10 7 -9 11 -12 12 -12
qdate	0 -6 1 -10 2 -10 4 -11 5 -6 6 13 7 -13 8 -13 9 -7 10 -14 11 -5 12 7
qduration	0 -8 1 -10 2 -5 3 -16 4 -11 5 8 6 -9 8 -11 9 -4 11 -7 12 -4
qmoney	0 -9 3 -12 4 -9 5 -11 6 -9 7 -10 8 -8 9 38 10 -8 11 -4 12 -4
qname	10 -11 12 -4
qordinal	6 5
qratio	0 -7 2 -7 6 -4 7 -11 8 -6 12 -4
qshare	0 -8 2 -6 4 -14 5 -11 7 -7 10 -8 11 -3 12 -6
qtime	2 3 9 5 12 -2
sact	2 5 3 -6 5 5 6 -7 8 -6 9 -11 10 5 12 8
safterwards	1 -14 2 -15 3 -12 4 6 5 -7 8 29 12 -11
sagreement	0 -3 5 10 7 29 9 -7 11 3 12 -12
sahead	2 7 4 15 5 9 6 3 8 -9 9 -13 10 -16 11 -10 12 -3
sasksother	4 5 7 -3
sassume	0 25 3 -12 4 -8 5 -6 6 -8 7 -7 8 -16 12 -10
sbelief	0 14 4 3
sbelieve	0 13 1 -10 6 -11 7 -15 8 -19 10 6
sbigscope	1 6 2 -9 3 -7 4 -9 5 -6 9 7 10 -8 11 3
sbold	8 -6 11 6
sbound	0 8 1 -10 2 -6 6 8 7 5 9 9 10 9 11 3 12 -12
sbusiness	0 9 1 16 2 6 5 8 7 -11 8 -4 9 17 10 -14 11 5
sbuzz	0 -7 1 -6 4 -5 11 -4
scandid	1 -8 3 6 4 -6 5 -8 6 7 7 -12 9 -9 10 -10 11 -3
scause	1 -5 3 -10 4 21 6 -5 7 -9 8 -14 9 -7
scondition	0 11 1 -12 2 3 3 8 7 -4 8 -8 12 -15
scritical	0 -6 1 -14 3 -13 5 25 6 -6 7 -15 8 -12 9 -5 10 -14 11 -5 12 -6
scurious	2 -7 4 -8 7 -6 8 9 9 4 12 -5
scustomer	0 13 2 -5 4 -5 5 -3 6 -10 7 -11 8 8 9 16 10 5 11 -4 12 -9
sdeadline	2 -4 3 -7 5 -12 6 33 10 -10 11 -3 12 8
sdecide	1 3 2 -4 3 -13 7 20 8 -5 9 -7 12 4
searly	0 -5 2 7 3 -13 5 10 8 -9 9 6 12 -6
searlyfind	0 -8 1 -10 4 10 5 -7 6 6 7 -8 8 -5 9 -8 12 -8
sescalate	2 -6 4 -9 5 -9 6 19 7 -6 8 -7 10 10 12 -8
severyone	0 -7 1 -16 2 -18 5 -7 6 -13 7 -11 8 6 11 9 12 -5
sexec	0 -8 1 -11 2 -10 4 -14 6 -4 7 8 10 -15
sextend	2 -8 3 8 4 -12 5 16 6 -13 8 16 9 -6 11 4 12 5
sfailure	0 -5 2 -5 3 6 4 9 6 2 7 -14 8 -5 9 15 11 -7 12 -7
sfast	1 -6 3 -4 4 -11 5 -13 6 2 10 21 11 7 12 -5
sfunction	0 2 1 21 2 4 3 13 4 18 5 7 6 5 7 8 8 -13 9 3 10 -21 11 -7 12 -10
sfuturetarget	0 11 5 -3 10 -5 12 4
sgive	2 15 3 -5 4 -21 5 -13 6 -12 7 38 8 -7 9 3 10 -5 11 -5 12 -9
sgroup	2 13 6 -3 7 5 8 -5 10 -20 11 -3
shabit	0 -11 1 -9 2 -4 3 -9 4 -7 5 -3 6 -6 7 -12 8 -10 9 -4 10 -9 11 -5 12 -4
sharm	1 -14 2 5 3 -9 4 11 8 -6 9 16 11 -8 12 -15
sinfluence	4 -11 6 -7 7 -10 11 -7 12 -4
sinterval	2 7 3 -12 6 10 7 15 9 8 12 -6
slate	0 -7 1 -7 2 -4 3 17 4 -15 5 -6 6 -8 7 10 8 5 10 -7 11 -6 12 3
sleak	0 -8 3 4 4 -4 6 -4 7 -13 8 -10 9 21 10 -7 11 -5 12 -3
slearned	0 5 2 -6 3 -8 4 18 5 -5 6 -8 8 -8 9 -8 10 5 11 -7 12 -3
sless	0 -5 2 -5 4 -8 6 4 7 7 8 -12 9 -6 10 17 11 -5 12 -6
smetric	0 -3 1 -5 2 8 3 -7 4 7 5 -13 6 -4 8 -6 12 -10
smore	1 3 2 -5 3 -6 6 19 8 5 10 -14
smoved	2 5 3 -3 4 7 8 3 9 8 11 -10 12 3
sneed	0 -5 1 5 2 35 6 -11 7 -7 8 -11 10 -16 12 -11
snegation	2 -8 3 10 5 4 7 -5 8 -4 10 -11 12 -15
sobject	0 -5 1 -8 4 12 5 -5 7 17 8 -6 10 15 11 -3
sorder	1 -6 4 22 7 -7 8 11 11 -4 12 -6
sotherwise	2 -9 3 -7 5 15 7 9
soutcome	0 -9 2 12 3 6 4 -9 7 -4 8 -15 9 -2 12 -6
speople	0 -7 3 5 4 -7 6 -8 7 22 8 -9 10 -22 11 -5 12 -16
sprimary	0 -13 1 -6 2 -14 5 7 6 -13 7 5 10 -9 12 -5
sprincipleword	0 -5 1 11 2 5 3 6 4 11 5 -9 6 7 11 -4
sproxy	2 5 3 -12 4 -6 7 9 9 8 12 -7
srefuse	2 17 3 9 4 -6 5 -8 7 -10 8 -11 9 -4 11 -6
sreject	0 17 2 -10 5 3 6 -7 7 7 9 4 10 -9 11 6 12 -5
sreport	2 7 5 -15 7 9 8 -8 9 8 11 -7 12 -10
sreview	0 -8 1 -7 4 6 10 -8 11 -7 12 8
srework	1 6 2 -16 4 20 7 -11 9 6 10 -9 12 -9
srisk	0 -13 1 -17 2 -4 4 -8 5 7 6 5 7 -8 8 -9 10 -15 11 -7 12 -4
srole	0 -5 2 -12 3 -9 4 -10 5 -12 6 19 7 25 8 -7 9 10 10 -17 11 -10 12 -10
srulebook	5 -18 6 -6 7 7 8 -8 10 13 11 6 12 -2
sself	0 9 1 -8 2 -24 3 -12 4 -12 5 -18 6 9 7 -3 8 -15 10 -31 11 -3 12 -14
sshow	0 4 2 7 6 2 9 -11 10 6 11 6 12 5
ssimplify	1 9 2 8 3 -4 4 12 5 -9 6 -7 10 -11 12 -3
ssociety	1 22 3 5 5 -5 11 -3 12 -3
ssource	2 9 4 8 8 -16 9 -8 10 9 12 -6
sstage	0 -5 2 -6 3 -12 4 -9 5 -17 6 -6 7 -10 8 25 9 -10 11 -5 12 5
sstandards	4 -6 6 6 7 5 8 -8 10 -12 11 -8 12 11
sstop	1 7 2 -7 3 11 5 5 6 8 8 -5 10 14
ssubset	0 13 4 11 5 -8 6 6 8 12 10 -9 11 -6 12 -4
steach	0 -5 1 5 2 -7 6 3 8 -8
steam	0 -14 1 21 3 9 4 -7 5 -12 6 -9 7 -5 8 5 9 -8 10 -16 11 -4 12 -11
stechnical	0 -8 1 -6 2 -6 3 -8 6 -4 7 -12 8 -10 10 40 11 23 12 -8
sthrift	1 -17 2 -6 3 3 5 -5 6 -7 8 6 9 4 11 -6 12 -5
stime	0 -10 1 -15 2 -23 3 28 4 -5 5 13 6 9 7 8 8 11 9 10 10 -10 11 -16 12 12
stradeoff	0 -2 2 -6 3 -6 5 -13 7 6 8 -4 9 11 11 -6 12 -16
strial	0 -15 1 -17 6 5 7 -6 9 -7 11 -4 12 6
sunplanned	1 -14 2 -12 3 26 5 6 7 -2 8 -11 9 -6 10 4
sverify	0 -6 1 8 2 8 5 -10 6 -10 7 13 9 -10 10 7 11 -5 12 -5
swaitword	0 3 2 21 4 7 7 -11 11 -5
swatch	3 8 4 4 8 -9 11 8 12 -3
swellbeing	0 -4 1 5 6 -3 7 -5 8 15 9 -5 12 -7
swish	1 -8 5 -9 6 -7 8 -5 10 -5 11 -4
sworkmode	3 -6 5 -13 6 4 7 7 8 -9 9 -10 10 5 11 -4
sworsen	0 12 2 5 3 -17 5 -8 9 9 10 4 12 -4
swould	0 -4 1 -3 2 -4 4 6 5 6 7 -8 10 -8 11 -4` };
