// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["clarify","teams","dependency-map","roadmap-conflict","sequence","critical-path","risk-timing","alignment-mechanism","staged-rollout","translation","architecture","architecture-only","timeline-only"],"bias":[-59,-62,-62,-68,-67,-66,-67,-70,-55,-74,-52,-54,-43],"combine":[{"constant":-2952,"best":293,"second":356,"all":163,"others":[0,15,45,-5,-2,48,19,36,24,25,-19,0,-131],"question":[-300,2,2126,-1233,-9453,-966,-1771,443,1082,1041,-726,-276,-2077,-79,-212,546,-2773,1060,4255,391,-410,4760,760,-296,-557,-10664,-137,641,884,600,-4195,-332,-507,-2386,-1141,193,-359,558,-1953,-3373,1383,-2988,2759,-2214,-1282,4139,-945,-511,-9143,-1857,-790,890,-965,1398,7461,3865,-1471,-1778,-1365,161,3726,-885,-329,5609,-508,-1248,0,-774,-1419,-2220,701,1771,1715,0,889,-75,7627,6344,-1967,-1593,1342,1939,-1016,-1501,-1853,4470,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":1417,"best":301,"second":118,"all":134,"others":[3,0,75,73,79,55,44,104,37,62,-65,-478,38],"question":[8881,-242,-1666,-14,-242,1960,-132,-202,2087,935,-61,1035,3810,553,1785,-186,-341,155,2779,1119,-1276,-407,-371,-1615,1275,418,-226,771,-3,-1241,-822,21,1185,-4581,-138,-1425,1384,-868,1725,-1000,-985,-248,572,-1401,1341,935,-664,-1189,-1321,1144,-582,-245,-3457,185,-424,-4448,366,1832,-203,-93,-2001,1703,4311,-2764,3110,-2353,0,-1152,-106,1964,1869,3908,518,0,3667,-2000,-2898,2623,-1125,-2997,479,-2341,1434,-1644,-2245,-151,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-16322,"best":280,"second":259,"all":117,"others":[-1,9,0,15,61,7,37,15,37,9,-12,-147,-44],"question":[-618,-98,-68,626,-102,-142,-577,-1398,-408,7,1231,-1499,5113,1091,-704,-177,-630,3118,4027,636,262,-428,-326,-467,3329,-516,-188,-1428,398,-264,-241,-27,392,-1416,711,233,780,1017,-134,336,326,-2420,30,-407,1210,1474,-1278,-455,-601,1089,-482,-123,1738,-458,-2187,-2489,659,8,632,936,565,19,920,-642,1475,2678,0,-869,451,1424,-468,-451,367,0,1165,-1063,-947,115,-1310,7453,2704,-2525,-459,-878,-933,2005,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":1216,"best":323,"second":306,"all":244,"others":[38,3,58,0,0,-6,7,75,58,11,-36,-70,-140],"question":[-410,151,133,1075,-6824,-3744,-922,1009,-546,1645,2464,830,-3081,108,-602,-405,-2854,821,979,-1176,-1103,-1253,-1915,-18,5288,-673,-2055,-91,197,252,1543,-84,-321,-5380,-2045,18,-1580,-726,7259,1763,-97,-1894,-2156,-580,-1447,5192,-1404,1095,2205,-1858,-3475,1081,-598,-889,-406,-2850,4526,-2201,-3683,-2781,-2358,-954,-5166,5489,-74,-618,0,-1278,4127,2771,-710,259,-603,0,2674,363,-1598,2681,-577,-2237,2073,311,-1068,-5699,-5559,64,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-30455,"best":269,"second":-21,"all":168,"others":[27,7,86,-11,0,47,27,16,64,52,-5,-439,-171],"question":[-767,-16,-3382,-163,5,5206,-1905,520,-912,1623,881,3075,2190,-2302,854,203,-2912,-728,-603,1309,-1939,-502,1912,-261,2597,3086,-182,379,-1458,-1332,-1009,-1108,-29,-12101,753,-394,1545,1981,-2524,-326,178,-1533,-1136,-772,-2160,8713,-1087,-6084,-1389,-1610,-6177,179,2273,2851,5361,-2393,-1914,-1072,-1728,-5221,-3798,-272,-776,3396,9661,924,0,-2380,80,1941,505,2055,91,0,3109,-273,-2707,-1368,2,1918,-3931,-1951,5800,-3042,-7265,14314,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":8018,"best":270,"second":732,"all":234,"others":[46,38,71,-13,-3,0,51,4,7,14,-20,-225,-128],"question":[408,100,-997,-1520,-9778,-4156,-953,-567,-3954,-1755,4908,-1228,1717,1235,-1253,-1307,3182,2278,-2128,275,-1263,-1511,-519,-2046,8112,763,-490,-89,2145,-337,-1021,-192,-357,-3280,-1126,-88,-239,-1214,2516,92,703,3228,4375,-120,-1273,-3702,-5677,-1679,9731,-1166,-4602,-1164,962,336,5039,-702,2979,477,-1304,-122,-1391,-922,-1399,6578,-7467,4481,0,-1203,-1497,1167,1591,-828,857,0,1127,-3457,-720,-1363,1353,11393,-1004,24,-1269,-2056,-4733,-6926,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-18238,"best":317,"second":214,"all":253,"others":[56,-4,30,-3,13,66,0,48,3,19,-5,-290,-35],"question":[-311,-45,-1205,108,-69,3839,-1096,1052,-539,-150,3700,175,-1080,-721,-98,1513,795,1817,956,232,-421,-729,-1510,-3284,1731,-1465,-1652,1059,348,-1269,1717,-95,-2019,-1165,-953,775,631,-534,-1474,427,2224,-415,-1472,-149,557,-1913,-551,-653,-1622,46,-1628,228,951,567,56,-272,-1213,1063,-90,-1686,-857,1598,567,-300,10548,-978,0,-778,3585,4433,-609,-2065,-145,0,87,-1151,-592,-525,-262,-100,795,-911,-593,-703,-1918,-305,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-2362,"best":333,"second":289,"all":170,"others":[42,12,10,7,43,28,24,0,11,16,-11,-81,-83],"question":[-4794,-70,601,1238,1756,-1037,-872,-3566,-555,8,2523,-480,1972,-794,-553,-857,2,-2168,-291,246,397,-2102,748,-700,152,-2212,-1394,953,-1167,-1674,-1475,-1647,4194,-2790,643,-326,-65,-3432,6196,-1094,235,-203,-908,657,-153,-120,1916,-614,-570,-52,-314,22,970,966,-2826,-1676,-9054,2889,-550,-2768,-479,1084,3848,-378,7191,-1937,0,-2682,-1427,-270,2437,2084,-922,0,568,-1031,-1146,-211,-653,-1469,2877,-1428,1851,-2571,-4337,8086,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":21831,"best":242,"second":282,"all":198,"others":[-10,11,34,15,41,-7,-13,23,0,6,-46,201,9],"question":[10,379,919,750,-7891,-31,9590,1133,2340,-497,-4812,2246,-1136,-372,508,360,1186,-2254,1762,1492,-1938,7014,-345,-2444,4526,-5909,-377,-828,-1047,-2265,-1198,-1769,-4712,405,-205,-1369,-85,-2726,-4926,436,-1879,-1665,-1003,-1522,-1171,3963,-2921,-2063,1758,-869,-1027,-405,-1774,163,-2641,-3610,5604,893,-5060,-1230,791,-4386,27,4392,4140,-918,0,-1023,177,-3224,-1999,1931,753,0,769,-1660,5729,2672,-3233,6226,1620,-563,-4334,5600,2713,5131,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-17725,"best":290,"second":89,"all":205,"others":[64,32,37,16,11,34,53,-2,0,0,20,-228,-85],"question":[-1190,36,-2055,3120,24,-886,-1292,-519,1920,227,-900,901,-2867,1057,-855,2220,600,271,-397,-1912,850,-1379,3188,1193,-3476,-2214,973,455,13,-771,-3031,-1944,-1065,-2443,-533,457,1013,2512,2083,-771,1789,-2469,1222,52,-514,2309,-1128,-1613,-9141,-981,1711,-553,295,-1359,9562,-1698,-2261,1029,-340,-747,-141,609,2173,5434,12796,1284,0,-220,-3636,-923,-504,3464,467,0,3386,3353,-1416,-3604,-1147,4827,90,1405,2120,5897,-6681,14464,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-4872,"best":402,"second":252,"all":107,"others":[31,9,14,-28,4,-34,-11,54,-5,51,0,72,-50],"question":[-1075,294,2438,2028,6918,-1140,-278,1127,-1984,-1192,1533,1358,-1251,932,-474,-948,4026,869,-1681,-6,612,-200,4025,1026,3156,-1208,1481,-829,-356,3280,-84,-1103,-109,5504,-715,2892,-463,-358,1304,3178,688,1937,162,-1474,-224,1819,-1532,-69,-1199,-601,3034,-656,-518,-1003,-510,7832,-663,1398,180,-2322,-1695,78,-1893,-1046,-1025,-110,0,-317,-1451,-2347,934,-543,1192,0,-589,3671,5482,-2358,-2222,768,-316,-1528,-504,-4619,-456,-1285,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-29351,"best":389,"second":-329,"all":272,"others":[-5,-76,-79,-59,-70,-58,-42,-73,-19,-44,199,0,-124],"question":[-821,7,1715,-138,-59,-2838,-253,-326,-1314,-2421,3334,-875,-548,2034,-1658,1094,-2244,-31,-1214,2597,-338,-2705,463,-1079,-199,1910,1022,53,1005,3304,-3387,128,402,-694,13,4450,-491,3887,-3800,-1890,1177,2566,220,-2692,-815,-4135,-3218,3147,-1886,-2654,5960,-1174,2728,4,-343,7786,-4104,28,-761,-929,-1133,1178,-3403,7822,-603,-801,0,-1371,-1536,-437,217,-2442,2171,0,-1914,3205,-899,-4927,296,4129,-1668,-995,-6249,1244,2145,-135,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":45402,"best":277,"second":1241,"all":270,"others":[-46,-21,-80,-65,-85,-43,-81,-48,0,-26,-75,-141,0],"question":[184,45,-1707,-657,42,-5818,7931,576,1877,1171,-1550,1215,-3361,-6,2052,-1983,3850,-1895,949,-1631,1830,4861,-3563,1628,-1515,5574,-1778,-875,1326,-1900,2585,1008,-2228,5284,-526,-2279,-1967,-3137,-2593,-3607,-1579,-288,-3923,-1472,-549,-89,-3419,-2377,-1143,-1486,1987,1158,1480,-1141,-8839,-4609,2485,-233,-2768,1857,361,169,1418,-4433,-2715,-4048,0,-2062,-1266,-1230,-2763,-2540,-110,0,1387,-2490,7975,-2797,1535,-2295,-623,196,-1761,1828,-1067,-1464,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	0 -6 2 -15 3 -7 4 -7 5 -4 6 -10 7 -8 11 -12 12 -13
1#date	0 -7 1 -11 2 -10 4 -10 5 -5 6 13 7 -13 8 -13 9 -7 10 -15 11 -5 12 7
1#duration	0 -8 1 -11 2 -5 3 -16 4 -10 5 9 6 -9 8 -11 9 -4 11 -7 12 -4
1#money	0 -9 3 -12 4 -10 5 -13 6 -9 7 -10 8 -7 9 37 10 -8 11 -4 12 -4
1#name	10 -11 12 -4
1#ordinal	6 5
1#ratio	0 -7 2 -8 6 -2 7 -11 8 -7 12 -4
1#share	0 -7 2 -5 4 -14 5 -11 7 -6 10 -9 11 -3 12 -6
1#time	2 4 9 6 12 -2
1^	1 -8 2 -14 3 11 4 -7 10 8 12 6
1a	0 -5 1 -16 2 6 3 -13 5 -21 6 -8 7 -6 10 15 11 -6 12 -14
1about	0 -3 1 -12 2 -9 3 -6 4 -18 5 -12 6 -5 7 -9 8 -4 9 7 11 -6 12 -3
1abov	5 -3 6 5 8 -8
1accept	2 3 4 -5 7 12
1acceptanc	5 4 12 12
1accessibility	1 9
1account	0 9 5 -8 7 -8 10 8
1acoustic	1 5
1across	11 3
1act	0 -6 1 7
1ad	8 7 9 8 11 6
1adapter	11 6
1add	1 16 4 8 8 5 9 8
1address	5 -4
1ads	1 10 2 8
1advic	1 6 9 4
1after	0 -13 2 -7 3 -14 4 9 5 -9 6 8 7 -8 8 18 11 -3 12 -12
1afternoon	2 6 3 -6
1afterward	4 9
1again	4 20 8 -8
1against	2 8 4 6 10 -6
1agency	1 8 5 6 9 -4 12 -3
1agre	0 -9 2 -8 5 -8 9 -7 10 -10
1agreement	1 -11 5 3 7 -5 8 3 10 -7 11 8
1ahead	2 6 4 5 5 -7 6 7
1ain't	3 7
1airlin	0 6 3 -5 5 -5
1airport	0 10 1 12 2 -7 7 6 8 8 10 -7
1aisl	2 6 5 4
1alert	11 3
1all	1 -5 2 -7 6 -10 7 -6 8 8 9 -12 10 -15 11 -4 12 -9
1allow	0 14 2 6 4 -8
1alon	5 4
1already	0 13 1 -7 2 6 5 -7 8 8 9 7
1also	0 3 3 -4 5 -4 6 -4 7 -7 9 -4
1alter	4 5
1although	4 9
1alway	0 -5 3 -8 4 -10 5 -5 8 -8 9 -6 12 -3
1am	6 -4
1among	7 5
1an	0 -9 1 -13 2 -13 3 -9 5 -8 8 -14 10 10 11 5 12 -5
1analysis	12 10
1analyst	1 -6 3 11 7 3
1and	0 8 2 -21 4 -11 6 -23 9 -9 11 3 12 3
1android	2 4 6 5
1animal	0 14
1annex	7 7
1another	0 14 2 -7 7 -6 8 -8 10 -6 11 5
1answer	0 -7 2 4 6 -3 10 7 11 7
1antenna	1 8
1any	1 -5 2 -6 4 13 5 7 6 6 7 21 8 -5 9 -6 10 -7 12 -2
1anybody	2 -9 3 5 4 7 7 -5
1anyon	6 8 11 9
1anyth	0 7 4 4 6 -7 9 -5 11 11
1api	10 -8
1apology	4 7
1app	2 -4 7 -5 8 -8 10 -6 11 -7 12 7
1appeal	1 8
1append	10 8
1append-only	10 10
1application	3 5 11 6
1appointment	0 6
1approv	1 14
1approval	5 11 7 6
1apr	12 6
1april	5 -6 12 3
1archiv	7 6 12 3
1are	0 9 1 -4 2 -11 3 5 6 -4 7 -16 8 -17 9 -8 10 -11 11 -7 12 -7
1arm	4 4 5 7
1around	3 6 10 -5 11 4
1arrival	2 3
1arrow	2 11
1as	0 18 1 -11 2 -9 3 -11 4 8 5 -2 6 4 9 -12 12 -2
1ask	1 -7 2 -9 3 -3 9 -10 11 4
1assessment	12 -4
1association	1 6
1assum	0 17 4 -9 9 -8 10 -7
1assumption	0 12
1at	0 -7 2 -16 4 -5 7 -11 8 5 9 5 11 -9 12 -7
1attestation	2 4
1audio	2 -4 10 6
1audit	1 -7 4 5
1auditor	2 5 9 6
1aug	8 6 12 7
1august	3 -5 5 -7 8 10
1author	1 5
1authority	1 6 2 3 3 -6 5 7
1automatically	8 7 11 5
1autoscal	11 6
1autumn	6 4 8 4 9 3 12 4
1availability	11 3 12 3
1aviation	1 7
1away	1 5 4 15 9 5 10 7
1baby	3 7
1back	1 -5 10 9 12 -2
1back-off	10 5
1backend	1 -7 12 5
1backfill	11 3
1backoff	10 8
1backup	9 3
1bag	1 4 9 5 10 6
1balanc	8 9 9 4
1balancer	11 6
1bandwidth	3 -5
1bank	7 -4 9 6 11 -4
1bar	12 4
1base	4 4
1basically	10 -6
1batch	8 11 10 -10 11 -3
1be	1 -22 2 -17 3 -12 5 4 6 -6 7 -7 8 -11 10 -19 12 -11
1bear	7 8
1beautiful	4 6
1becaus	0 7 3 -7 4 8 5 -9 6 -3 7 -2 9 -5 10 -12
1bed	2 -4
1been	0 -5 3 -6 4 10 7 -5 8 5
1befor	0 6 2 24 4 26 7 -11 8 -4 9 -6 10 -8
1beforehand	7 10
1begin	1 -11 3 -5 5 6 6 -6 8 14 9 -4 10 -8 11 -3 12 -3
1behind	3 9 11 6
1believ	0 -5
1bell	2 5
1belong	0 8 10 -6
1below	6 11
1belt	2 9
1besid	10 6
1beta	8 7 12 2
1better	9 -4 11 3
1between	1 -7 2 -7 3 13 8 6 10 -10 11 6
1bicycl	5 4
1big	4 3 5 7
1bike	9 5 10 11
1bill	2 4 4 -5 6 4 7 -8 11 -4
1bin	11 4
1bind	7 10
1birth	2 5
1birthday	12 4
1bit	0 -8 1 8 8 -6 10 -7
1block	3 6 4 5 8 5
1blue	12 4
1board	2 5 3 10 5 13 7 -20 8 4
1body	1 14 2 5
1bolt	11 4
1book	0 5 2 -7 3 17 8 12 9 9 11 5
1border	0 5
1boss	6 -3 7 4
1both	0 8 1 8 2 6 3 10 7 18 11 4
1bottl	1 7
1bought	2 -4 5 6
1bounc	4 6
1box	1 -8 6 -5 8 -7 12 -3
1boxe	1 5 2 -5 4 -6 8 -5 10 -6
1brak	8 5 10 8
1branch	1 11 8 9 12 -5
1brand	2 -6
1breach	3 4 9 12
1break	4 8 7 7 9 5 12 4
1breaker	11 3
1breakfast	8 6 9 8
1bridg	2 7
1bring	0 -4 6 6
1broker	1 9
1budget	0 8 8 -6 9 -9 11 -3
1buffer	5 -6 9 -6 10 -6 12 3
1build	0 -6 3 -10 5 -5 6 -5 8 -6 9 -5 10 -14 11 2 12 18
1built	4 10
1bureau	1 8 10 -7
1burn	4 4 9 5
1bus	11 3
1buse	0 7 8 8
1business	8 -4 9 -5
1busy	3 -10 6 4 12 -4
1but	4 -8 5 3 6 -7 7 -11 8 -12 11 -5 12 -3
1button	0 3 8 -6 10 -5
1buy	0 -5 1 -6 4 9 9 10 12 4
1buyer	9 4
1by	1 -8 3 -19 4 -7 6 14 10 16 12 -5
1cabin	9 5
1cabl	2 3 4 5 7 6
1cach	4 4 10 10 11 4
1cake	3 5
1calendar	0 -7 1 -5 3 9 4 -7 8 -5 11 -3 12 -6
1call	1 14 4 -6 5 -11 6 4 12 -2
1camera	2 -8 12 3
1campaign	10 9
1can	1 7 3 -11 4 3 5 12 8 -7 9 4 10 8 11 4 12 -5
1can't	0 -8 2 18 3 -13 7 8 9 6
1cannot	1 8 2 12
1cant	2 16 3 -8 4 -7 5 -4 9 9
1cap	10 7
1capacity	2 11
1caption	1 7 4 5
1car	6 -4 7 5 10 7
1card	0 15 2 -8 3 -6 5 -6 8 -6 9 12 12 -4
1care	4 8 11 10
1carrier	2 -5 4 -6 8 7
1case	4 4 9 8
1cash	9 6
1caus	0 6 2 -7 3 -4 4 17 5 -6 8 4
1celebrat	8 -5
1celebration	12 3
1cell	1 8 2 8 6 4 10 -7 11 -3
1centr	1 6 3 4 12 -2
1central	10 7
1certifi	0 5
1certificat	0 4 1 -7 2 10 9 10
1certification	2 4 5 5
1certify	5 10
1chain	1 10 6 5 9 -5
1chair	6 5 7 7
1challeng	10 8
1chamber	3 13
1chang	1 7 3 26 4 28 5 -6 6 -3 8 -10 10 -6 11 -4 12 -5
1chart	5 -5 12 6
1check	0 6 10 15
1checklist	3 6 4 6
1checkout	2 6
1chef	1 7
1child	10 5
1chip	6 4 11 4
1choic	6 3
1choos	7 16
1chosen	4 6
1christma	7 6 9 5
1chunk	10 18
1circuit	11 3
1city	0 7 2 -9 3 -5 4 -6 5 -4 6 -3 7 9 8 9 9 5
1civil	1 7
1claim	5 4
1class	0 5 2 9
1claus	1 10 6 3
1clean	5 7 12 3
1clear	0 -8 11 -3
1clerk	7 6
1client	3 -4 4 5 11 -4
1clinic	2 5 6 4 8 5 12 -4
1clip	10 14
1clock	0 5 11 4
1clos	0 -6 2 -4 3 21 10 -5 11 -4
1closur	12 5
1cloud	6 6 8 -6 11 -2
1club	0 5
1cluster	1 6 7 7
1cod	4 5 10 7
1code	0 -5 2 10 3 3 4 22 5 3 8 -9 9 -4 11 -4 12 -3
1cold	10 5
1collect	12 3
1column	11 3
1com	4 5
1come	0 -6 1 -14 2 -15 4 -5 5 11 6 -6 8 -6 11 3
1command	10 7
1comment	7 7
1commission	4 6
1commissioner	7 6
1committe	5 -4 6 8 7 -11
1common	7 -5 8 4
1company	1 15 3 -6 5 -9 6 -3 7 -9 9 -5 10 -7
1compar	4 -5 7 -6
1competition	9 5
1complet	0 -4 12 6
1complianc	1 14 2 -4 4 10
1comput	1 6 10 17
1computer	10 8 11 3
1concept	12 9
1concert	9 5
1concret	6 5
1confirm	0 19 3 -8 6 4
1conflict	0 -6 11 4
1connect	8 8 9 7 11 9
1connection	12 -3
1consent	2 -5 4 8 6 6 8 -5
1consist	4 5
1consistency	9 5
1constraint	5 4
1construction	4 -4 12 7
1consult	11 4
1consumer	11 8
1contact	10 6
1contract	1 12 3 6 4 11 5 4 6 4 7 -10 11 -3
1contractor	2 3 7 8
1control	1 11 10 6
1controller	5 5 10 15
1conversion	5 6
1conveyor	2 6
1cook	10 -5
1cooperativ	1 7
1coordination	11 12
1copy	7 -6 9 -4 10 14 11 3
1core	1 4 3 9 4 11 10 6
1corner	1 6
1correct	0 24 7 8
1correction	10 7
1corridor	7 11
1cost	2 3 4 14 7 20 9 13
1could	0 -8 2 3 3 6 5 19 6 20 10 9
1council	1 -6 2 5 4 9 6 5
1counsel	6 6 7 7
1count	1 6 4 -4 5 13 6 4 7 11 9 5 10 -8 11 -5
1country	7 -11 9 -8 11 -3
1county	1 14 8 13
1coupl	11 7
1cours	3 -7
1court	9 7
1cover	11 3
1crash	1 5
1creep	10 7
1crew	1 7 2 5 5 6
1critical	5 -6 10 -7
1cross	0 8 7 5 10 10
1custom	1 13 2 10 5 5
1customer	0 7 1 7 6 3 9 16
1cut	6 -4 7 7
1cutover	5 5 6 4
1d	10 6
1daily	2 7
1danger	6 3
1dashboard	11 6
1data	0 11 5 11
1databas	9 7 11 8
1date	4 -13 5 39 8 -11 9 -6 11 -5
1day	3 -17 4 7 5 24 6 9 7 -13 8 -16 9 -8 10 7 11 -4 12 -2
1dead	0 5 4 -4 10 7
1dead-letter	10 10 11 4
1deal	7 22
1dealer	2 4
1decad	8 5
1december	8 13
1decid	0 -4 1 -13 3 -3 4 -14 5 16 6 -10 7 8 10 -7 12 -2
1decision	7 6
1declar	6 -4
1decoupl	11 3
1dedicat	7 6 10 6
1dedup	10 7
1degre	9 -4
1delay	0 8 9 14
1deliver	0 -6 1 8 11 7 12 3
1deliverabl	1 5
1delivery	0 -8 2 -4 6 5 8 -5 11 13 12 3
1department	8 -4 11 7
1depend	2 -15 3 -6 10 -7 11 -4 12 -2
1dependency	1 -5 2 -14 10 -6 11 -2 12 -3
1deploy	8 -7 11 16
1depot	4 5 8 14
1deputy	6 7
1design	1 -9 2 -7 3 -7 4 -4 5 -10 6 -8 7 -5 8 -5 10 6 12 9
1desk	1 11 2 3 3 6 4 10 8 -7 10 -6
1detail	1 -5
1determin	5 13
1developer	3 5 5 6 7 -6
1development	3 -5 12 16
1devic	10 25 11 3
1diary	5 4
1did	6 -6 7 -5 8 -7 9 -7
1die	6 -5
1differ	0 8
1different	0 15 4 5
1dig	1 10
1digital	2 -5
1director	0 -6 2 -5 7 7 8 -6
1disagre	7 11
1disagreement	7 7
1discovery	4 -4 8 -6 12 19
1discuss	7 10
1disk	10 9 11 7
1dispatch	1 13 2 -5
1dispatcher	2 8
1disput	7 10
1district	4 5 8 5
1divid	8 4
1division	1 7 6 6
1do	0 5 2 -10 3 -5 6 -9 9 -8 11 -3 12 3
1dock	4 8
1doctor	1 6 4 6 7 5 9 8
1document	1 -9 11 13
1doe	0 13 1 -6 2 -6 4 -10 6 -7 7 7 8 -5 9 -5 12 -3
1doesn't	1 -8 3 -5 7 -7 10 9 11 6
1doing	4 6
1don't	0 -5 1 4 4 -8 5 -5 10 -5
1done	0 -9 3 -4 4 -10 5 8 7 -7 8 -9 9 -5 11 5 12 18
1dont	0 8 3 -7
1door	1 -7 3 -5 5 5 11 5 12 -4
1down	1 7 6 -4 7 -6 8 -6 9 -7 10 11
1draft	1 15 7 9
1drain	2 3
1draw	0 -3 2 2 5 -6 6 -6 12 5
1drawn	4 9 10 -6 12 3
1drew	5 4
1drill	4 6 5 5
1driv	9 7 10 7
1driver	0 10
1dry	3 5 4 5 12 -2
1dual	11 3
1due	6 -5
1duplicat	10 8
1each	0 -10 3 -17 4 -15 6 -11 7 -9 8 -6 9 5 10 16 11 -4
1earliest	5 6
1easter	3 8
1easy	5 -4 11 -3
1edge	10 8
1editor	1 9
1editorial	11 6
1either	0 -5
1election	3 11
1electrician	5 5
1electronic	8 5
1eleventh	3 5 6 3
1else	2 -8 5 20 11 7
1em	2 5
1email	0 4 7 8 10 6
1employe	8 10
1encryption	9 6
1end	1 -9 2 -14 3 9 5 15 6 -5 7 -6 10 -14
1endpoint	3 5 8 7
1energy	2 5
1engin	11 8
1engineer	0 -4 1 5 2 -5 6 -4 12 -3
1enough	0 5 3 -4 10 5 12 -3
1enter	7 6
1entir	3 5
1entranc	8 11
1envelop	5 8
1environment	8 -9
1equally	9 9
1error	0 -6 8 6
1escalat	6 6
1escalation	6 5
1estat	1 5
1even	3 -5 4 10 5 -7 8 -5 12 -3
1event	11 7
1event-driven	11 3
1eventual	9 6
1every	1 -4 4 15 5 -8 7 -6 8 -17 9 10 10 10 11 5 12 -6
1everybody	0 -9 2 -6 3 -12 4 -10 7 -3 8 -10 12 -3
1everyon	9 -6 11 5 12 9
1everyth	2 -6 3 -4 5 5 6 -3 7 -5 8 11 9 -7 10 -5 12 -3
1everywher	5 -4 12 5
1exactly	3 11 5 6
1exam	1 16 5 4
1examination	5 5
1exception	3 5
1exchang	3 -6 7 11
1execution	12 4
1exercis	2 5
1exit	4 5
1expect	3 6 5 8 10 6
1expensiv	4 7
1expir	9 11
1expiry	2 4 10 10
1explain	4 -5 11 -4
1export	1 -6 2 -5 6 5
1external	9 7
1extra	7 12
1eye	6 9
1facility	1 10 3 6
1factor	0 6
1factory	1 9
1fail	5 -3 9 -7 10 13
1failur	6 5 9 -5
1fair	3 5 8 8
1fall	1 5 3 -6 6 -5 7 -8 10 12
1fallback	6 5 10 22
1family	1 11
1far	2 -4 5 -6
1fare	1 6
1farm	8 8
1farmer	1 6 2 5
1fast	5 5 8 5 11 3
1faster	5 5
1fault	9 10
1fear	7 6
1featur	10 8 11 4
1february	7 -6 8 6
1fee	0 9 7 7 9 6
1feed	1 9 10 11 11 -3
1fenc	4 4
1ferry	6 9
1fetch	10 12
1field	3 -6 4 11 5 -6 10 -5 11 -4
1fifteenth	3 7 6 6
1fifth	12 3
1fight	7 20
1figur	2 5 4 5 9 7
1file	0 4 2 4 4 8 5 8 7 -6
1fill	2 10
1film	4 10 12 4
1filter	8 5
1final	2 21 7 26
1finally	8 7
1financ	2 -7 3 -6 5 -7 6 -6 8 4 9 -4
1find	4 4 5 -5 6 -4 8 5
1fine	1 -7 8 -5
1finish	5 27 6 -6 7 -7 9 -5
1fire	2 12 5 8
1firm	1 23
1firmwar	2 -4 4 3 5 6 12 3
1first	0 8 1 -18 2 -7 3 -11 4 18 5 -11 8 12 9 -12 10 -13 11 -7 12 7
1fish	1 8
1fit	0 -7 1 6 3 5 4 3 5 10 8 -8
1fitter	3 5 5 8 12 -2
1fix	5 -10 6 -5
1fixe	3 -7 5 22
1flag	6 6 8 5 9 6
1flat	3 4 4 -4 8 8
1fleet	0 6 8 8
1flight	6 -3 10 8 11 -3
1flip	11 3
1float	5 4
1floor	3 -5 5 16
1flower	8 4
1fly	3 5 5 7
1flyer	4 5
1folk	1 9 2 -6 3 -4
1follow	0 -5 2 -4 11 2 12 -3
1food	0 3
1for	1 -10 2 7 3 7 4 5 5 -10 7 12 8 -3 9 4
1forecast	2 12 6 4
1forecaster	2 7
1forese	10 6
1forget	9 8
1form	6 4 7 -4
1format	2 5 4 7 7 11
1foundation	7 4
1fourth	3 -6 4 6 8 -6 12 14
1fram	10 6
1fraud	1 6
1free	7 13 9 5
1freez	1 8 3 11 12 -4
1friday	6 5
1fridg	4 5
1friendly	8 14
1from	1 -15 2 31 4 -15 5 -7 6 -6 9 -8 10 -12 12 -8
1front	0 4 7 6 10 11 11 7
1frozen	1 -8 3 8 7 6 8 6
1full	3 14 8 6 12 5
1fully	3 9
1function	11 3
1fund	2 6
1further	11 3
1gap	1 6 3 6 6 3
1garag	1 7
1garden	1 5
1gat	5 8
1gate	0 9 7 5 9 6 12 4
1gateway	1 8 6 4 9 -5 10 7 11 6
1gave	2 6
1general	6 5 7 5 8 7 9 8
1get	0 -13 1 -10 3 -10 4 14 6 -5 10 -8 12 -4
1gift	6 6 7 5
1giv	1 6
1give	2 29 4 -13 6 -5 7 -6 9 -5
1given	0 12 5 -8 6 6
1glass	5 5
1glue	5 8
1go	1 -11 2 -6 3 -7 4 -3 7 -12 8 9 10 -15 12 12
1go-liv	5 6 12 8
1goe	0 -9 2 -11 4 4 6 12 7 9 8 -8 10 14 11 -7 12 -4
1going	0 -5 3 4 4 -6 8 5 11 -4
1gone	4 5 9 4 11 5
1gonna	0 18
1good	0 -14 1 -11 2 -3 5 -7 7 -9 9 -3 10 -7 11 7 12 -4
1got	0 -7 1 11 2 -3 3 18 9 -9 12 -4
1gotta	1 7
1grad	2 4
1grant	9 5
1graphic	1 7 12 3
1green	8 -5 12 4
1grid	1 8
1ground	1 5
1group	1 11 2 4 3 7
1grpc	11 6
1guess	4 8
1guest	9 10
1guy	1 -4
1gym	8 6
1h	7 5 8 -4 10 7
1ha	12 -3
1had	0 -5 1 4 3 24 4 8 5 5 7 6 9 -7 10 -6
1half-year	3 9
1hall	0 5 1 11 3 9 7 -6 8 9
1hand	0 -4 2 18 4 11 11 -3
1handl	11 6
1hang	4 6 5 17 8 4
1happen	0 10 1 11 6 9 10 -7
1happy	8 19
1harbour	1 10
1hard	4 -5 12 7
1harden	5 5 12 6
1hardest	9 6
1hardwar	5 6
1harvest	12 3
1has	0 -13 2 7 3 15 4 -12 9 -13 10 -20 11 -5 12 -4
1hash	10 7 11 -3
1hasn't	9 4
1hasnt	6 7
1haulag	1 8
1hav	3 5
1have	0 -9 1 19 2 -12 3 6 4 10 9 -12 10 -15 11 -5 12 -3
1he	1 -12 3 -7 5 -5 6 3 7 23 8 -9 9 -6 10 -6
1he'd	6 -4
1head	2 -6 4 -6 7 19 9 7
1health	1 14 2 -4
1hear	6 7
1heavy	10 6
1height	2 7
1held	10 10
1help	1 8
1henc	4 13 11 3
1her	2 -5 5 7 6 -3 7 13 9 9
1here	11 4
1hes	3 10
1high	8 6
1higher	0 6
1him	2 4 4 -5 6 -2 7 15
1himself	9 8
1hir	3 7 5 6
1hire	4 7
1his	0 -6 1 -6 3 -6 4 -12 7 13 9 -6 10 -5
1history	8 5
1hold	3 -5 4 -7 6 -5 7 -10 10 8 11 -3 12 -3
1hole	1 7 2 7 9 8
1holiday	1 6 6 4 9 8
1home	8 20
1honestly	5 -6
1hospital	3 6 4 5 6 -4 10 9 12 -3
1host	2 5 3 4 5 5 8 4
1hot	4 -7 8 -5 10 20 11 4
1hotel	1 10 8 6 9 4
1hour	1 6 3 -6 5 -8 7 10 8 -8 10 25 12 -4
1hourly	11 3
1hous	1 7 2 5 10 9
1how	0 -8 3 -9 4 -6 6 -6 7 -7 8 -6 10 -8 12 -2
1hr	1 7
1hurry	5 6
1hypercar	12 2
1i	0 -9 1 -10 2 -16 3 -5 4 -5 5 -9 6 10 7 -8 8 -6 10 -15 11 -4
1i'd	0 -4 3 -10 5 -9 6 -8 8 6 9 10 11 5
1i'll	0 7 5 -4
1i'm	0 13 3 -5 4 -8 6 6 7 -6 8 -4 9 -6 10 -7
1i've	0 -7 1 -9 3 -5 11 -4
1id	2 -7 3 -10 5 -8 6 -5 7 8 9 -5
1idempotency	10 6
1identity	1 8 2 13
1idle	4 8
1if	0 11 1 -10 2 -8 3 -27 4 9 5 -14 6 9 7 7 8 -5 10 11 11 -8 12 -5
1ill	7 11
1im	0 7
1imag	2 4 8 -5 10 9
1implementation	12 3
1important	5 -6
1impression	10 -5
1in	0 -7 2 -12 5 -12 6 8 10 8 12 -6
1includ	0 12
1increas	6 5
1index	10 10 11 15
1inform	6 16
1infrastructur	2 6 6 6
1ingest	12 5
1insid	5 8 7 4
1inspector	4 6 5 11
1inspectorat	1 5 2 5
1install	1 10 8 14
1installation	12 5
1installer	7 6
1instanc	0 6
1instead	1 8
1instruction	1 6
1insur	1 7
1insuranc	2 3
1insurer	1 20 2 9 3 4
1integrat	11 4
1integration	3 6 8 7
1interfac	1 -7 4 10 11 4
1internet	0 6
1interpreter	1 8
1into	0 -7 1 -8 4 5 9 6 10 14 11 -4
1invent	2 8
1invoic	0 6 1 5 7 5
1iphon	3 5 5 5
1is	1 -22 2 -20 3 6 6 -14 7 -9 8 -25 9 -7 11 3 12 -2
1island	9 5
1isn't	5 6 6 -6 9 -5
1issu	0 5 2 6 11 -3
1it	0 -8 1 -10 2 -14 3 -6 5 7 6 -5 10 -5 12 -10
1it'll	12 3
1item	4 5 5 7
1its	0 -4 2 7 3 22 4 -9 5 -8 6 -5 8 -7 9 -12 10 -5
1itself	9 -5 10 11
1jan	4 8 12 13
1january	12 8
1japan	5 5
1job	2 -5 5 -4 7 -4 10 8 11 7
1joint	7 7
1july	5 -6 8 8 9 6 12 7
1june	8 4
1just	0 11 2 -6 4 -9 6 -3 7 -5 10 -10 11 10 12 -3
1keep	1 -10 5 -9 6 -5 7 -8 8 -10 9 -2 10 16 11 6 12 -3
1kept	7 -5 10 10 11 -3
1key	2 7 3 -7 6 2 7 -6 10 10 11 -8 12 -5
1kick	12 2
1kick-off	6 14 12 4
1kid	4 6
1kind	0 -4
1kit	12 -3
1kitchen	2 -4
1know	1 -14 2 -3 4 -16 5 -9 6 7 7 -10 9 -8 10 -8
1known	7 4
1lab	3 7 5 8
1label	2 10 4 15 7 6
1laboratory	3 -6
1lake	4 5
1land	3 5 4 9 10 7
1landlord	0 6 3 -5
1lane	7 7 12 -3
1languag	2 -6 5 8 6 8 7 -7 12 -3
1larg	8 5
1last	1 -13 2 -8 5 11 6 8 8 17 9 -5 11 -3 12 4
1late	0 4 2 5 5 7 6 -6 9 4
1latency	5 -4 7 -5 10 -14
1later	7 -9 8 18 10 6 11 -3
1latest	6 6
1launch	0 -4 1 -7 3 7 4 -13 5 9 7 -7 11 7 12 7
1law	0 8
1lawyer	0 -5 9 5
1lay	3 6
1layer	11 8
1layout	1 5 4 7 7 5 12 3
1lead	7 19
1leader	7 -6 10 6
1leadership	9 8
1leaflet	12 4
1leak	9 7
1leav	3 9 7 -5 8 -5 9 5 11 -4
1ledger	2 -5
1left	0 7 3 6 12 -4
1legal	0 -9 2 4 7 -8 8 -8 9 -6 11 -4
1lend	7 6
1lender	2 6
1lent	7 10
1let	3 -4 4 5 6 5 7 11 8 7 10 -5 11 3
1letter	4 9 5 23 9 -7
1licenc	2 3 4 4 5 10 6 7 7 3 9 3
1licens	1 -7 9 6
1life	10 -5
1lift	6 -5
1light	9 5
1lik	7 -6
1like	1 -8 3 -5 4 -4 5 -11 6 -4 7 -10
1limit	1 11 2 5 4 5 5 -5 7 9 10 9 11 3
1limitation	9 5
1line	1 13 2 -6 5 6 6 -5 10 13 11 -3 12 -3
1link	8 -5 10 8 11 -3
1list	2 12 5 -5 7 10 8 -4 9 -6 10 15 11 -6 12 -3
1littl	8 5
1live	0 13 6 -6 8 8 9 -6 11 6 12 4
1load	3 -6 7 10 8 -7 10 15 12 -3
1loader	1 7
1loan	0 6 1 6 4 7 7 -4 9 7
1local	1 -2 3 6 9 -4 10 9 11 3
1lock	10 11 11 6
1log	0 5 4 -5 5 -5 9 7 11 -6
1login	3 5 5 6
1logo	2 8 9 10
1long	0 -6 5 19
1look	1 -5 5 -5 8 -7 9 -7 10 -8
1lookup	6 4
1loop	1 -7 10 5
1loosely	11 7
1lorry	6 4 8 4
1lose	9 9 10 -5
1lost	4 -6 5 -4 6 12 9 -10
1lot	3 6 4 -8 5 5 8 3
1lov	6 3
1love	8 -5
1low	6 8 9 5
1lower	7 9
1machin	3 9 5 7 8 -8 10 -4
1macro	1 6
1made	2 8
1mail	4 6 8 -6 10 -6
1majority	7 7
1mak	12 3
1make	0 -10 1 5 4 -13 5 12 6 -8 8 -7 9 -5 12 4
1maker	1 24 2 9
1man	5 3
1manag	7 5
1management	1 10 5 -4
1manager	1 7 3 11 6 6 7 9 9 -7
1manufacturer	11 6
1many	0 4 1 -7 3 -6 4 -7 7 -6
1map	1 10 3 -4
1mar	12 15
1march	4 9 8 7
1mark	1 6
1marker	10 6
1market	1 8 2 -5 3 -5 4 9 9 12
1master	3 4 6 5
1match	8 8 10 7 12 -4
1material	11 6
1matter	5 -6 6 4 9 5 11 4
1may	0 22 2 9 4 -5 7 7 10 -9 12 12
1mayb	9 -5 10 -8
1me	0 3 3 4 4 -8 5 -8 7 11 8 -8 9 -17 10 -10 12 -4
1mean	0 5 2 -5 3 -6 4 20 7 -8 8 -6 9 19 10 -9 11 4
1meanwhil	3 10
1measur	0 4 4 8
1medical	4 5
1medicin	0 7
1medium	8 9
1meet	1 -8 5 11 6 -5
1megabyt	9 4
1member	2 7
1memo	7 5
1memory	10 10
1menus	1 7
1merely	11 6
1merg	11 8
1merger	3 6
1mesh	11 3
1messag	2 9 5 -4 10 9 11 -3
1meter	0 6 2 6 5 6 7 4 9 7 10 -6
1metr	1 10 10 6
1metro	0 8 1 5
1microphon	3 4
1microservic	11 7
1mid-november	3 11
1middl	3 5 6 -4 8 8 12 -2
1might	6 12
1migrat	4 6 12 11
1migration	5 8 6 5
1mileston	12 6
1mind	5 -4 12 -3
1mine	1 7 7 8
1minister	1 5 5 -4 9 10 12 3
1minor	0 12
1minus	6 5
1minut	7 7 10 13
1mismatch	6 4
1miss	0 -5 3 -10 5 22 6 4 8 -7 9 10
1mistak	9 5
1mix	10 8
1mobil	1 4
1model	3 7
1modem	8 -5 9 5 10 7
1modern	10 -5 11 -3
1moment	6 6
1monday	7 -5 9 4
1money	1 9 3 -6 5 7 6 5 7 11 9 11
1month	0 -6 3 8 4 -10 5 -7 6 -6 7 -8 10 -2 11 4 12 5
1month-end	8 7
1monthly	0 8 10 8
1more	0 -5 3 -5 5 6 8 13
1morn	3 -5 8 -12 9 -7 12 -2
1most	4 8 5 -4 8 -6
1mother	0 -5
1motor	5 5
1mould	1 7 4 6 5 7
1mov	4 8 5 5
1move	1 9 4 6 5 6 7 -4 8 6 9 8 10 8
1movement	12 3
1much	2 -5
1museum	8 5
1must	0 12 1 38 3 -9 6 -3 7 -8 8 -13 10 -11 11 -5 12 -5
1my	0 -8 1 -12 3 -17 4 -9 6 -9 7 17 9 -10 10 -14 12 -5
1nam	2 4
1name	0 8 3 -5 5 -4 7 11
1napkin	10 9
1national	1 10
1naturally	2 -3
1near	8 5 10 11
1nearly	10 11
1need	1 19 2 31 3 -7 4 -12 7 -20 9 -4 10 -11 11 2 12 -5
1negotiat	8 7
1neither	7 7
1net	10 8
1network	0 5 7 4
1never	0 5 3 -10 4 -5 5 -5 6 -6 7 -7 8 5
1new	0 6 3 27 8 12 9 6 10 -7 12 -3
1newest	10 9
1newsletter	1 -9
1newspaper	9 4
1newsroom	1 6
1next	4 -5 5 10 6 -5 9 9
1nicely	0 4
1night	1 20 2 11 3 -9 6 -5 7 6 8 -6 10 20 11 7 12 -4
1nightly	10 22
1no	0 6 1 -14 2 -12 3 9 4 12 6 7 8 -4 9 4 12 -5
1nobody	0 10 2 -12 3 19 6 -6 8 10 9 -10 11 6
1none	0 -5 1 9 3 -6 5 -4
1normalis	11 5
1north	6 -4 8 6
1not	0 9 3 -2 6 21 7 -8 8 -6 12 -3
1note	1 -7 6 4
1noth	0 -16 2 -7 4 5 5 24 6 -4 7 -8
1notic	4 -7 5 8 6 -5
1november	8 17
1now	0 10 2 -11 3 19 5 -6 6 4 9 7 10 -7
1nowher	3 6
1number	0 -9 1 -17 2 12 3 -5 4 8 5 -7 12 -3
1nurs	1 9 2 8 4 8 9 -4
1object	10 11
1obviously	2 -4 4 -6 8 -5 12 -3
1oct	12 6
1october	8 16
1of	0 -6 1 -12 3 6 5 -8 8 -12 9 11 10 -7 11 -8 12 -7
1off	3 -4 4 -7 5 5 6 -7 7 12 8 -6 9 5 10 -18 12 8
1offer	6 -8 7 23 8 -7 9 -12
1offic	1 14 4 -8 6 5 7 -7 8 4
1officer	1 13 8 -6
1offlin	0 6 10 27
1oh	8 -4
1ok	0 9
1old	3 -5 4 -6 12 5
1on	1 -6 2 4 5 -7 6 7 8 -11 10 12 12 -4
1onboard	11 3
1once	0 -11 3 -7 4 5 8 7 9 6 11 15
1one	0 -7 1 -15 2 -8 6 -6 7 15 8 29 11 -7 12 2
1one-pag	7 13
1onlin	10 5
1only	0 28 2 -5 3 10 5 18 6 -7 8 18 9 -3 12 -9
1open	2 4 4 -8 5 14 7 -11 8 11 10 8
1operat	9 4
1operation	1 20 3 10
1operator	1 10 2 8 3 5 11 4 12 4
1optimistic	11 11
1option	7 9
1or	0 45 1 -17 4 -9 8 -7 10 -9 11 7 12 -5
1order	0 -7 2 -7 6 -4 8 -6 9 10 10 -11 12 -9
1other	1 -13 2 -4 3 -8 6 -5 8 4 9 -5 10 -5 11 4 12 -3
1otherwis	3 -4 4 12 5 -5
1our	1 13 2 16 3 13 4 -13 5 18 7 12 11 -7 12 -7
1out	1 -7 2 -8 3 10 4 13 7 14 9 7 10 -7
1outsid	1 16 2 -4 10 6
1oven	6 4
1over	0 -11 2 4 4 8 7 10 8 16 10 9
1owe	1 8
1own	0 6 1 7 2 -7 7 12 8 13 9 -6 12 -5
1owner	9 4
1pack	1 7 10 -6
1page	1 5 2 -5 3 -7 5 -6 6 -5 8 -7 11 -5
1pager	10 6
1paid	3 -5 7 11 9 11 10 7
1pair	10 9
1paper	0 4 1 -8 2 8 3 -4 4 11 5 -6 6 3 9 -4 10 -6 11 -5 12 -3
1parallel	5 5
1parcel	0 4
1parent	10 8 11 4
1parental	4 9
1park	0 8 10 6
1part	0 -9 1 -4 4 -3 5 4 6 -5 7 -5 8 -6 9 -5 11 -3
1particular	5 -4
1partition	10 13
1partner	7 -6 8 14 10 9
1party	1 7 2 -4 3 -6
1pass	2 4 3 -5 6 12
1passport	2 4 9 5
1patch	8 6
1path	4 -6 11 -3
1patient	0 12 9 5 10 5
1pattern	1 8 2 7
1pay	1 -4 3 -6 4 -5 5 -6 6 -6 7 12 9 20
1payment	2 -7 3 7 6 -5 8 7
1payout	10 8
1payroll	1 6 2 7 3 13
1payslip	6 3 10 6
1peak	0 7 8 -4 9 -8 10 10 12 -3
1pension	1 6 2 4 5 6
1peopl	0 -11 1 -6 2 -8 5 -7 6 -4 7 -4 8 -16 11 -6 12 -3
1per	1 -10 2 -4 4 -10 5 2 6 -6 8 -12 9 -9 10 44 11 3 12 -6
1period	5 6 12 3
1permission	2 5 11 3 12 3
1permit	2 5
1person	0 -7 3 12 4 -5 5 4 7 4 11 -3
1personnel	12 4
1petabyt	4 5
1pharmacist	1 13 4 4
1pharmacy	1 6 7 5
1phas	4 -5 5 -8 8 -18 12 7
1phon	5 5 6 4 8 -5 12 -3
1photo	4 -4
1photograph	7 8
1phras	4 9
1pick	6 -6 7 33 9 6 12 3
1pilot	6 4 8 9 12 6
1pipelin	10 -8 11 8
1plac	3 5 7 4 8 3
1plain	4 6
1plan	0 -5 2 9 3 14 4 -7 5 -8 7 -8 8 -6 9 -10 10 -6 11 3 12 21
1planner	2 7 4 14
1plant	5 6
1plat	4 5
1platform	1 -8 3 7 7 5 11 4
1player	12 -3
1pleas	0 8
1plus	0 4 11 5
1point	1 6 6 -4 7 -5 10 13 11 4
1pole	5 8
1polic	1 9
1policy	2 9 4 8 11 10
1polish	5 -5 12 10
1poll	10 7
1pool	1 12 3 7 8 5 11 5
1port	1 9 2 8 4 -6 8 10
1portal	2 5 11 3
1position	10 5 11 -3
1post	3 6 5 6 8 -5 10 6
1postcod	4 7 8 5
1poster	12 12
1postgr	11 8
1pour	6 4
1power	9 5
1preced	4 10
1premium	7 5
1present	12 3
1president	7 5
1press	3 5 5 -5 6 -4 8 -7
1presum	9 4
1pretend	0 8
1pric	0 5 1 5 4 13 5 8 6 -5 11 -5
1primary	8 14
1principal	7 5
1print	1 13 2 5 5 -4 12 9
1printer	8 -5 12 -3
1privacy	3 6 6 4 7 -7 9 8
1problem	3 6 9 -4
1proc	0 9
1procur	12 12
1procurement	6 4 12 5
1produc	4 10
1product	1 -4 2 6 4 -4 6 -4 7 9 11 8
1production	2 -5 12 3
1program	11 6
1programm	11 5 12 7
1programmer	5 10
1project	2 -4 3 7
1promis	1 -9 3 9 7 -7
1promot	11 3
1proof	12 5
1propos	7 15
1proposal	7 8
1protection	3 -5
1prototyp	12 3
1public	0 7
1publish	2 6
1publisher	2 -5 6 4 7 6
1pull	6 5 10 6
1pupil	0 6
1purchas	1 7 2 5 3 4
1purs	7 13 9 6
1push	1 5 8 -5
1put	1 9 4 -9 6 4 7 7 8 6 9 13 10 5 11 9
1q	12 6
1quality	6 6
1quarantin	5 4
1quarrel	7 6
1quarter	0 -5 3 9 8 10 12 15
1quarterly	5 9
1query	6 4
1question	0 -12 5 -3 9 -6
1queu	2 -8 3 7 4 -14 6 -9 8 -7 10 10
1quickly	9 4
1quit	3 -5
1quot	2 7
1quota	10 8
1race	9 5
1radio	1 10 4 6 6 -4 8 -6 10 15 11 -4
1railway	1 6 12 -2
1rais	6 15
1rank	3 7 10 7
1rate	0 -5 6 5 9 4 11 4 12 4
1rather	1 5
1reach	3 5
1react	11 3
1read	0 6 3 -5 4 10 5 -9 7 8 10 21 11 11 12 -3
1read-only	0 9
1readabl	0 4
1reader	0 4 2 -6 3 -4 8 -4 9 4 10 7 12 -3
1ready	0 -5 3 -6 4 -4 5 8 11 3
1real	2 -5
1really	0 -6 1 -5 9 -5
1reason	0 -5 1 -6 4 15 7 7 11 3
1rebuild	3 15
1rebuilt	9 4
1receiv	1 -7 4 -5 7 10
1reconcil	8 6 10 13
1reconciliation	11 3
1record	2 6 6 7 7 -8 9 -4 10 -6 11 4
1redis	11 6
1redon	4 9
1refresh	10 10 11 7
1refund	9 13
1refus	4 9
1refusal	2 3 4 10
1region	8 11 10 4 11 3
1regional	7 4 8 7 10 6
1register	2 5 6 -5
1registration	10 7
1registry	2 4 11 3
1regulator	0 5 9 4
1regulatory	1 8
1rehearsal	12 3
1relay	6 -3
1releas	2 -5 3 14 8 8 12 15
1rely	2 5
1remain	0 -4
1renew	3 5
1renewal	3 5
1rent	2 -5 4 13
1repair	10 6
1repeat	11 -3
1replac	0 7
1replica	10 9 11 13
1replicat	10 5 11 2
1replication	10 6
1report	1 -7 2 7 3 -8 6 -4
1request	3 -4 8 -8 9 -6 10 9 12 -4
1requir	2 13 11 10
1requirement	0 -6 3 -5 4 -5 8 -4 12 14
1reserv	12 14
1resident	0 6
1responsibl	0 7
1rest	3 -7 5 8 8 24
1restart	6 4
1result	7 6 10 8
1retailer	2 4
1retain	1 6
1retir	6 7
1retri	10 6 11 4
1retry	8 -4 10 16 11 4
1return	5 4 7 12 9 -6
1revenu	1 10 9 -4
1revers	4 8
1review	3 12 5 8 6 2 9 5 11 -3 12 4
1reviewer	5 6
1rewrit	1 12
1ride	9 10
1right	4 -6
1ring	6 13 9 6
1risk	1 -9 2 -12 4 -9 5 -7 6 7 9 -10 10 -7
1road	1 6
1roadmap	7 8 12 7
1robot	0 4 1 12 10 7
1roll	11 3
1rollout	8 6 12 2
1roof	1 8
1room	1 11 7 -6 10 9 11 -4
1rota	1 11 2 6
1rotat	10 -11 11 4
1roughly	9 13 10 -5
1round	8 4 12 -2
1rout	1 7 2 5 10 7
1row	6 10 7 5 10 -6
1rul	1 7 4 6 9 5
1rule	2 4 6 -10 7 18 10 16 12 -3
1run	2 -5 4 -10 6 6 8 -6 12 -10
1s	8 -8 9 -5 10 7
1safe	6 4
1safety	1 8 4 10 7 9 8 -8
1said	5 -5 6 4 9 13
1salary	8 4
1sale	1 -11 3 -6 6 -6 7 7 12 -3
1same	0 -6 2 4 4 -10 5 -10 6 12 8 -22 9 -12 11 -4 12 -4
1sampl	1 11 2 12 6 6
1sandbox	2 10 6 5
1sat	5 7 6 4
1satellit	6 6
1saw	5 5
1say	3 -13 5 -7 6 -6 9 5 11 -4
1scal	10 5 11 4
1scalabl	0 -6
1scan	2 -4 6 5 10 5
1scanner	4 19 10 12 12 3
1schem	11 3
1schema	0 -4 4 9 9 4 10 7 11 2 12 8
1school	0 6 1 7 4 -7 8 14 11 -3
1scop	0 12 7 5
1scor	10 18 12 3
1screen	0 -6 2 9 4 18 6 -4 8 -11 11 -3
1screw	1 8
1script	2 4
1seal	10 7
1search	1 9 11 4
1season	1 4 3 11 6 5 8 8
1seat	10 11
1second	2 -6 3 -6 4 -3 5 -5 6 9 8 -13 11 3 12 8
1security	3 9 6 4
1see	0 -4 2 -3 3 5 5 -3 6 -5 8 6 10 5 12 -6
1seen	5 13
1segment	10 16
1sell	0 8 1 6 3 -5
1send	1 -8 5 -9 8 -7 10 21
1sender	4 4
1senior	4 7 8 6
1sensor	0 6 3 8 4 7 9 6 10 -11
1sent	2 7 4 -6 6 10
1sentenc	9 5
1separat	10 15 11 5
1september	5 6 8 8 9 -6 12 -3
1serious	7 6
1serv	10 8
1server	2 9 8 -7 9 -4 10 23 12 -4
1servic	3 -8 5 -5 7 -7 8 -8 9 -5 10 14 11 12
1session	10 10
1set	1 6 2 -6 5 15 7 9
1settl	1 11 4 9 6 -5
1settlement	1 4 5 9
1seventh	3 5
1shall	0 5 6 -4 8 -4
1shar	1 9 2 -4 7 -4
1shard	11 12
1she	1 -7 7 11
1shed	10 10
1sheet	1 8 4 -9 6 -5 7 13
1shelf	4 16
1shelv	12 4
1shift	3 6 6 4 7 8 8 7
1ship	1 7 3 5 5 7 6 8 8 8 10 -5 12 -4
1shipment	6 5
1shoe	8 5
1shop	4 -5 5 5 8 8 9 8 12 3
1shopper	9 6
1short	3 6 6 6 12 -4
1shorten	5 19
1shorter	5 9
1should	0 -13 3 -9 4 -9 5 -6 10 6 11 -3 12 -3
1shout	0 6 2 -4
1show	0 6 2 -9 5 4 6 10 10 8
1shut	3 16
1side	2 -7 5 -8 7 12 8 7 10 9
1sign	1 -6 3 -11 4 -7 5 -11 6 5 7 8 8 -5 9 8 10 11
1sign-off	11 5
1signal	1 6 10 9
1signatur	1 -5 2 4 5 13 6 8 7 6 9 -5 10 -7
1simpl	10 11
1simply	11 15
1sinc	1 -7 2 -7 3 7 4 22 6 4 9 -4 10 -9 12 -3
1singl	4 11 9 5 12 4
1sink	6 7
1sit	3 16 4 14 5 13 8 -6 11 -4
1site	0 4 3 -5 4 7 6 -7
1sixth	12 8
1siz	10 9
1size	1 -5 2 8 5 -4 10 -5
1sketch	10 5
1skip	9 11
1slack	5 -4
1sleep	8 -4
1slip	7 6
1slot	5 17 7 14 9 -3 10 7 11 3 12 -5
1slowest	5 13
1small	0 -5 2 -6 4 -6 9 -5 10 9 12 -4
1smallest	4 8 8 9
1sms	0 6
1snow	3 5
1so	0 -2 2 -2 3 7 4 -7 6 -8 8 -14 11 4 12 -3
1softwar	3 8 4 5 5 -5 6 -4 7 -7
1sold	3 6 9 6
1solid	3 10
1solution	11 3
1solv	11 6
1solver	10 10
1some	1 -6 2 -6 4 -5 6 -8 7 -10 10 -8 11 -4
1somebody	0 -7 1 -7 2 -7 4 -8 10 -6
1someon	9 -4
1someth	0 -7 1 7 3 -6 4 -6 6 -7 7 -6 8 -6 9 -6 11 -3
1sometim	0 8
1somewher	4 6 8 7
1soon	6 5
1sooner	5 7
1sort	5 -5 7 4 12 -2
1sourc	10 8
1south	8 5
1spar	3 5
1spe	2 6
1speak	7 -6 9 -6
1spec	4 9
1special	11 6
1speech	3 4
1spent	0 7
1sponsor	6 8 9 8
1spr	1 -5 3 6 5 -5 9 5 12 8
1sprint	3 7 6 5 12 5
1stabilisation	12 10
1stabl	3 6 8 6
1stack	11 4
1staf	6 3
1staff	4 9 7 6 8 12 9 -7 12 -4
1stag	8 -22 12 -3
1stal	0 4
1stall	9 5
1stamp	1 12 2 6 3 -4
1stand	2 4 5 4 6 -3 7 10 12 4
1standard	10 6
1start	0 -4 3 -5 8 11 10 -7 11 -3 12 -6
1stat	0 7 4 -9 6 7
1stateless	11 7
1station	1 4
1stay	0 14 4 -6 6 -5 8 8 10 -6
1step	8 2 10 -5
1still	0 12 4 13
1stock	2 7 3 5 9 5
1stood	5 5
1stop	3 5 6 8 7 7
1stor	1 11 3 6 4 -5 6 -4 7 9 10 7 11 4
1storag	0 -4 11 -2 12 6
1storm	9 6
1str	2 5
1straight	6 4
1stream	4 -5 11 4
1strik	4 8
1strip	2 8
1structur	12 5
1stuck	2 5 6 5 7 6
1student	1 8
1studio	1 14 7 5 11 5
1subscrib	11 5
1such	7 -5
1sue	4 5
1summer	1 -7 3 12 8 10 12 17
1sunday	12 -3
1supplier	6 8
1supply	1 5
1support	1 16 4 -5
1suppos	0 15
1supposition	0 6
1sure	9 -4
1survey	12 3
1surviv	0 7
1swap	9 5
1switch	0 6 12 -6
1sync	10 -5 12 9
1system	1 -7 2 -6 3 9 10 -9
1tab	7 4
1tabl	10 12 11 -5
1tablet	0 -5 5 4
1tag	1 7 4 11 10 13
1tak	0 34
1take	0 11 1 -10 2 -11 3 11 5 9 8 -9 9 -6 11 4
1taken	3 9 10 -6
1talk	0 6 9 5 10 -6
1tank	12 3
1tanker	1 6 8 5
1tariff	0 5 1 10 7 -5
1task	4 5
1tax	4 3
1teach	4 6
1teacher	0 7
1team	0 -5 3 2 4 10 7 -5 8 -8 9 -5 11 -4
1tech	10 -8 11 -3
1technical	1 -6 5 -5 11 -3
1technically	11 4
1telecom	1 9
1telemetry	10 6
1television	4 5 5 -4
1tell	2 17 3 -10 4 -8 5 6 6 5 7 -17 9 10 10 -8 11 -3
1templat	1 5
1tenant	0 5 11 -4
1tender	12 4
1tenth	3 7 6 7 7 -5 12 3
1term	8 -5 9 11
1test	1 -7 3 -8 4 -3 5 8 6 5 8 -7 10 -8 12 7
1tester	3 9
1text	1 -9 2 3 3 -6 8 -4 12 -4
1than	1 -7 3 -4 6 7 7 -12 9 4 10 -10 11 -3 12 -3
1that	0 12 1 -8 2 -12 4 -10 5 5 6 11 8 -10 9 12 10 -16 11 -4 12 -10
1the	0 -4 1 10 3 -5 5 4 9 -5 11 -6 12 -10
1theatr	9 9
1their	3 21 4 8 5 -5 8 -7 11 -4 12 -4
1them	0 -7 1 10 7 -5 8 8 9 -9 10 6 11 5 12 -5
1themselv	0 4
1then	0 -16 3 -9 4 -6 5 -5 8 16 9 -12
1ther	0 -13 1 4 2 -15 5 3 6 -2 7 -10 8 -16 9 -6 11 -5 12 -8
1thereafter	8 11
1therefor	4 10 5 5
1thes	0 6 4 -7 7 -6
1they	2 -5 3 10 4 -6 5 7 6 -10 10 -14
1they'll	7 -7
1they'r	1 -11 3 9 4 9 7 5 8 -4 9 -5
1they'v	2 4 3 16 6 -4 7 -5 8 -4 9 -6
1thing	0 -5 1 -8 2 -12 3 9 5 -10 6 -5 7 -7 8 -11 9 -6 10 -10
1think	0 -14 4 -7 8 -4
1third	3 5 4 -8 6 4 7 -7 8 6 12 16
1this	0 -6 1 -20 2 -2 3 6 4 -9 8 -10 9 4 11 -5 12 -8
1thos	0 10 4 -7 5 8 12 -4
1though	12 -5
1thought	5 -6 7 -6
1through	1 -5 3 4 5 9 7 -8 9 -5 10 17 12 -3
1throw	4 9
1thrown	4 10 9 5
1thursday	7 5 8 9
1tick	10 8
1ticket	8 7
1tidy	5 5
1tie	7 15
1till	0 -6 2 20 3 33 4 -11 6 5
1time	0 -6 1 -6 2 -6 4 -11 6 -3 7 -6 8 13 9 -9 10 6 11 -4
1time-sery	10 5
1titl	2 -4 6 5
1to	2 -19 4 7 5 -18 7 4 10 10 11 3 12 3
1today	0 7 5 -4 8 -5
1together	8 -5
1token	10 5
1told	0 14 3 8 6 11 7 -8 9 13
1toleranc	1 5 2 7
1too	9 5
1top	3 14 11 5
1topic	10 5 11 5
1total	5 -4 9 -4
1touch	3 24 10 10
1tower	3 4 10 -6
1town	8 14
1trac	10 7
1track	2 7 5 6
1trad	7 -14 10 6
1traffic	1 5 9 5 11 3
1train	3 -8 4 -11 7 -8 8 -5
1trainer	2 8
1transfer	2 6
1transformer	9 4
1translation	5 8 7 5
1translator	1 7 11 5
1transport	1 6
1treasurer	9 5
1treasury	1 9 2 -5
1treat	5 4
1trench	4 8
1tri	3 10
1trial	12 3
1trigger	6 12
1troubl	3 15
1truck	9 4
1try	8 -6 12 2
1ttl	10 -7
1tuesday	7 7
1turn	2 11 9 13
1turnover	9 6
1turnstil	5 8
1twentieth	6 7
1typ	7 6
1under	0 10 8 -4 10 -4 11 -2 12 -4
1underneath	5 7
1understand	0 -8
1university	1 8 3 7
1unless	0 11 1 5
1until	2 18 3 28 4 -6 5 -11 6 -6 9 7 11 -5 12 3
1up	0 4 1 10 2 -6
1upgrad	3 5
1upload	10 6 11 3
1upon	6 7
1us	2 15 3 6 5 15 9 11 10 -6 11 -4 12 -6
1use	9 -4 11 20 12 -4
1used	1 -8 2 -4
1user	0 7 11 -4
1valid	10 6
1valley	8 9 9 8
1valu	1 -6
1van	5 6 8 11 12 5
1vector	11 5
1vendor	2 7 3 -7 6 5 8 -7
1venu	1 -8 4 6 11 4
1verifi	0 6
1verification	12 5
1version	0 -6 1 -7 2 -5 7 14 11 2 12 6
1very	0 -6 6 3 7 -6
1veto	4 7 7 5
1via	10 7
1vice	6 6
1video	2 8 10 9
1view	0 5 2 4
1viewer	2 4
1villag	8 8
1visit	5 8 9 10
1voic	0 4 8 -4
1volunteer	1 14
1vote	7 12 8 7
1wait	0 -5 2 12 4 14 5 6 7 -5 9 -3
1wall	4 6 12 3
1wallet	7 5 9 6
1want	1 3 2 16 5 -8 8 -7 9 -11
1ward	2 -4 11 3
1warehous	1 4 9 4 11 5
1warm	8 -4 10 6
1was	0 -5 1 -15 2 -12 3 20 4 5 5 6 8 -5 10 -10
1water	1 6 7 9
1wave	8 6
1way	0 -5 6 -5 7 -6
1we	1 -15 2 -14 3 -17 4 8 8 12 9 15 11 -4 12 4
1we'd	6 -4 8 9 12 3
1we'll	4 6
1we'r	0 24 4 -5 5 5 9 -5 11 8
1we'v	6 7 7 5
1web	1 -5 2 -4 10 9
1websit	12 3
1week	2 -8 3 4 5 6 6 11 8 9 9 5 12 4
1weekend	2 7 8 9
1weekly	6 4 7 -8
1weight	1 5
1well	0 -6 1 -10 3 6 5 -8 6 -3 7 -8 10 -8 11 5
1went	0 15 8 10
1were	3 11 6 -4 9 -6
1what	0 -19 1 -8 2 10 3 -11 4 -11 5 7 6 -9 9 -5 10 -6 11 -4 12 -7
1whatever	4 -5 5 28 8 -4 12 -2
1wheel	3 4
1when	0 -4 2 -7 3 -10 5 9 6 -6 7 -9 8 -4 10 7 12 -3
1wher	0 -5 4 7 5 -7 7 11 11 5
1wherea	4 11 5 6
1whether	0 23 1 8
1which	0 -9 1 -10 2 9 4 6 7 5 9 8 10 8 12 -6
1whil	1 12 3 6 4 19 7 4
1whiteboard	2 5
1who	0 5 1 18 2 -4 3 -9 4 -9 5 -6 6 -4 7 -6 9 -8 11 -4 12 -2
1whoever	7 11 8 6
1whol	3 5 5 13 8 7 9 4 12 2
1whom	2 -7 4 -6 9 4
1whos	1 8 11 10
1why	0 -5
1width	4 5
1will	0 -6 1 5 2 13 5 -5 6 -10 7 -17 8 -4 9 -4 10 -11 11 6 12 -4
1win	7 4 9 5
1window	0 4 2 -3 10 5
1winter	3 7 7 -5 12 6
1wir	0 5
1wise	10 8
1wish	10 4
1with	1 -9 2 -11 5 -5 6 4 8 6 12 -4
1within	1 -7 4 7 5 -5 6 -8 7 17
1without	2 -4 4 15 6 9 8 7 9 8 10 8 11 2
1wk	4 5 8 -7
1won't	1 -15 2 14 7 -8
1wont	3 5
1word	3 -5 5 -4 6 -5 7 19
1work	0 20 4 4 5 -7 6 -4 7 6 8 -7 9 -6 12 -4
1worker	8 -6 9 -5 10 10 11 5
1workshop	3 4 7 -7
1world	8 5
1wors	0 5
1would	0 -18 2 -12 3 -9 5 -7 6 -8 9 6 11 -3 12 -8
1wouldn't	11 4
1writ	0 -9 1 8 2 9 3 -6 4 4 5 -10 6 -6 7 6 8 -9 9 -8 10 6
1written	5 -5 7 3
1wrong	0 16 1 -8 4 10 5 -6 6 -6 7 -5 10 -4
1wrot	12 4
1yard	2 12
1yeah	12 4
1year	4 -6 9 6 12 -8
1yellow	12 5
1yes	0 4 3 -7 8 9
1yet	0 9 3 5
1you	0 -14 1 -8 2 -21 3 -5 4 -7 5 11 6 -19 8 -11 10 -8 11 -4
1you'd	0 -4 12 -2
1you'll	0 -4
1you'r	4 5 9 6 11 3
1you'v	0 -6 1 9 3 -6 4 13 7 -4 11 4
1your	0 -10 3 -4 5 5 6 -5 7 23 9 11 12 7
1youv	1 6
1zone	10 6
2#count #count	5 -6 8 -4
2#count #duration	12 5
2#count ^	1 -9 3 -8 8 -9 9 -8 10 4 12 -5
2#count a	9 7 12 -3
2#count analyst	3 8
2#count and	4 -6 8 16 9 -8 10 -7 12 8
2#count app	2 5
2#count are	0 3 8 -6
2#count backend	12 4
2#count boxe	9 4
2#count branch	8 9
2#count build	12 6
2#count buse	0 6 8 6
2#count by	8 8
2#count case	9 5
2#count children	10 7
2#count client	8 5 9 5
2#count clinic	6 5
2#count consumer	11 3
2#count county	7 7
2#count d	10 6
2#count degre	9 -3
2#count desk	4 7
2#count developer	3 4
2#count done	12 7
2#count fitter	3 5
2#count for	3 7 12 7
2#count get	9 5
2#count group	1 5
2#count h	7 5 8 -4 10 7
2#count have	4 5
2#count host	5 6 8 4
2#count hous	7 6
2#count i	6 7
2#count in	1 14 4 -6 6 -5 9 10 10 -7
2#count is	8 -9 10 -7
2#count languag	1 5 5 9 12 -3
2#count launch	12 5
2#count line	4 6
2#count lorry	8 5
2#count megabyt	9 4
2#count metr	10 6
2#count more	8 14
2#count of	3 5 4 11 6 5 7 6 8 -6 10 -6 12 6
2#count on	7 4 9 3 10 7
2#count operator	1 7 3 4 12 5
2#count option	7 5
2#count or	4 5
2#count order	10 -6
2#count other	4 5
2#count page	7 6 10 -6
2#count paper	12 -2
2#count party	1 9
2#count payslip	6 3
2#count peopl	1 -8 3 15 9 16 10 8
2#count person	3 11
2#count phas	12 3
2#count question	0 9
2#count region	10 7
2#count releas	3 6 12 4
2#count replica	10 8 11 3
2#count request	8 -7 11 4 12 -3
2#count requirement	12 2
2#count room	0 6 5 6
2#count row	10 -6
2#count s	8 -8 9 -5 10 7
2#count seat	9 5
2#count servic	11 5
2#count shard	10 -8 11 3
2#count shop	8 12
2#count slot	10 -5
2#count small	8 -5
2#count so	3 7
2#count system	9 6
2#count team	1 -7 3 -5 4 11 12 3
2#count test	12 8
2#count the	5 -8 8 11
2#count then	8 5
2#count to	8 -5 10 -7 12 10
2#count try	8 -5 10 6
2#count villag	8 6
2#count who	1 7
2#count with	4 5 8 10
2#date ^	6 4 12 5
2#date and	6 -4 12 3
2#date beta	12 4
2#date i	6 10
2#date not	6 3
2#date the	12 3
2#date to	3 8 6 -5 12 -4
2#duration #count	10 -5
2#duration #duration	12 5
2#duration ^	12 -2
2#duration a	7 6 12 -4
2#duration ahead	2 7 5 -6 6 7
2#duration and	0 -4 3 10 6 -5 7 9 8 -4 10 -15 11 3 12 -7
2#duration befor	2 5 6 11
2#duration by	5 5
2#duration each	5 8 7 5 12 2
2#duration for	5 -4 12 7
2#duration from	2 -3 5 15
2#duration i'd	8 5
2#duration in	1 12 2 5 7 -7
2#duration is	5 -5
2#duration it	0 4 10 10
2#duration late	9 3
2#duration of	3 -8 6 -6 7 -7 8 -5 9 4 10 7
2#duration on	7 6
2#duration or	0 6
2#duration over	5 5
2#duration per	5 4
2#duration phas	12 8
2#duration that	10 6
2#duration to	4 7 6 5 12 4
2#duration we	12 6
2#duration whatever	5 12
2#duration with	7 8 12 10
2#money a	9 9
2#money of	6 -4 9 8
2#ratio #count	1 6
2#ratio a	5 6
2#ratio and	8 7 9 8
2#ratio in	5 4 6 8
2#ratio with	10 6
2#share #share	8 12
2#share ^	11 3
2#share a	1 6 6 6 10 -7
2#share in	6 4
2#share of	4 -4 5 -4 6 -6 7 -6 8 9 9 12 10 -8
2#share the	4 5
2^ #count	1 -7 3 -7 5 4 11 -3 12 -7
2^ #date	12 7
2^ ^	1 10 2 -5 3 -13 4 7 10 6 11 4 12 -8
2^ a	11 4
2^ after	8 5
2^ and	0 -5 2 -4 3 5 4 -7 6 -6 7 -5 8 15 9 5 10 -3 12 -5
2^ at	8 7 10 6
2^ becaus	12 -4
2^ befor	4 11 12 7
2^ build	4 4 12 16
2^ can	4 7
2^ can't	2 4
2^ cannot	9 4
2^ card	10 4
2^ chart	12 3
2^ code	1 7
2^ cold	4 6
2^ decid	7 10
2^ design	11 3 12 10
2^ feed	1 6
2^ first	4 -4 5 -6
2^ for	2 10 3 -6 5 -5 8 -6 10 11 11 7 12 -5
2^ from	2 -4 4 13 6 4
2^ gateway	11 3
2^ group	2 6
2^ had	3 6
2^ has	3 -5
2^ he	7 6
2^ i	3 -8 6 7
2^ i'm	6 6
2^ if	6 5
2^ in	6 6 8 16 10 5 12 10
2^ is	2 7 6 -4 9 10
2^ it	7 -5 9 10
2^ launch	12 3
2^ layer	11 7
2^ letter	5 8
2^ live	12 -4
2^ need	1 15
2^ not	3 3
2^ of	10 6
2^ on	3 4 5 7 6 8 10 9
2^ one	8 5
2^ only	8 10
2^ or	5 4
2^ our	2 -6
2^ per	10 8
2^ review	6 4
2^ round	7 3
2^ side	5 -4
2^ so	5 -9 8 -5 10 7
2^ start	12 -4
2^ test	12 -4
2^ that	3 -5 5 -4 12 5
2^ the	0 4 8 5 10 -6 11 -3
2^ their	7 8
2^ then	6 5 8 19
2^ ther	3 8
2^ they	1 6 2 -4 3 13
2^ till	6 5
2^ to	3 11 8 6
2^ until	2 -5 3 8
2^ we	7 -7 10 6 12 3
2^ which	7 9
2^ whil	3 8
2^ who	7 -8
2^ with	1 -6 8 -6 9 -5
2^ you	12 9
2a #count	0 -5 10 -8
2a #duration	8 6
2a ^	6 -4 10 5 11 5
2a bank	0 7
2a big	12 3
2a bit	1 6 8 -4 10 -6
2a book	0 7
2a box	9 5
2a bucket	10 10
2a button	0 4
2a cabl	11 3
2a card	9 7
2a chang	7 5
2a chip	11 4
2a circl	4 5
2a circuit	11 3
2a clos	9 4
2a contractor	7 5
2a copy	10 8
2a date	6 7 7 7 9 7 12 4
2a day	0 5 9 -7 10 17
2a delay	0 4
2a different	0 12
2a driver	0 5
2a featur	11 4
2a fine	9 6
2a fire	2 4
2a flag	8 6
2a frozen	2 7
2a full	8 10
2a gateway	10 8
2a good	0 -5 10 -6
2a guarante	7 3
2a job	1 5 11 -5
2a late	0 4 2 4
2a ledger	11 -4
2a line	0 -5
2a list	6 5
2a machin	9 4
2a manual	10 5
2a minut	10 5
2a month	6 -5 8 14 9 5 11 6
2a nam	1 8
2a napkin	10 9
2a new	2 -4 3 7 4 6 8 -5
2a night	2 3 9 5 10 11
2a nightly	10 10
2a note	6 4
2a page	9 4
2a partition	11 3
2a payment	1 -6
2a person	5 7
2a phon	4 4
2a plac	7 9
2a plan	12 -3
2a program	11 4
2a queu	4 -6 10 9
2a reader	0 8 9 5
2a real	7 5
2a refund	9 4
2a retir	6 8
2a retry	10 6
2a room	7 -7
2a row	6 11
2a rul	1 7
2a rule	11 5
2a second	4 -5 12 -3
2a separat	11 5
2a shelf	4 6
2a sign	2 4
2a signatur	5 8
2a singl	4 9 8 4 12 4
2a slot	3 8
2a small	10 9 11 4
2a stabl	2 3
2a stor	7 8 11 -5
2a stream	11 7
2a tabl	10 13
2a team	4 4
2a tenant	0 4 4 6
2a tie	7 9
2a time	8 20
2a topic	11 5
2a van	5 7
2a version	11 6
2a wall	4 5
2a warehous	11 3
2a week	5 10 7 9 9 -6
2a winter	9 5
2a work	2 3
2a worker	11 4
2a wrong	8 5 9 13
2a year	5 6 6 5 8 -7 12 -3
2a yes	0 6 1 6
2about #count	9 9 10 8 12 -3
2about #duration	9 -5 12 3
2about #money	6 -5 9 7
2about #share	0 7 6 -3
2about it	7 -6 9 -5
2about who	7 6
2abov #share	6 4
2accept a	2 5
2account of	9 6
2account then	10 4
2across #count	1 5
2across the	11 3
2adapter with	11 8
2add the	1 13
2after #count	10 8
2after #duration	4 -5 5 -5 6 -4 9 -3 10 12 11 -3
2after ^	3 -5 9 5
2after a	8 6 11 4
2after another	5 5 8 -5
2after it	6 4 8 5
2after that	4 -7 6 10 8 7
2after the	4 10 8 -12 9 5 10 -7 12 -4
2after which	6 3
2agre by	6 3
2agre on	4 4 7 -11
2agre that	7 5
2agre the	7 8
2agre to	7 8
2ahead of	4 11 6 7
2all #count	5 -6 6 -3 10 -9 12 -3
2all ^	3 7
2all else	5 5
2all hang	5 7
2all have	1 11
2all of	3 6 5 -6 9 -4 11 -3
2all right	0 5
2all the	0 -4 1 -11 5 6 11 -3
2allow to	0 8 2 7
2already have	8 6
2already said	5 -4
2also the	0 6
2although it	4 6
2am assum	0 -3
2am tak	0 7
2among the	7 6
2an ^	11 5
2an app	10 -6
2an append-only	10 10
2an empty	4 9
2an hour	7 5
2an index	11 9
2an interfac	11 -3
2and #count	1 -8 4 -6 10 -10 12 2
2and #duration	6 4 10 7
2and ^	0 -6 1 5 2 8 3 6 5 -8 8 13 9 5 10 -9 11 5 12 -3
2and a	0 -11 1 -10 2 -7 5 -7 6 -4 9 -7 10 25
2and after	4 -5 8 9
2and also	1 7
2and an	9 4
2and another	11 3
2and answer	10 6
2and any	6 5 7 6
2and april	8 4
2and are	0 7 10 5
2and by	7 8 12 8
2and can	0 6
2and customer	1 12
2and do	0 11
2and doe	0 6
2and each	1 -5 3 -4 5 -5 9 5 10 8
2and every	2 3 3 -7 4 6 7 -5 9 3
2and everyon	8 6
2and everyth	4 9
2and financ	1 -5
2and find	10 5
2and for	0 -5 9 4 10 -8
2and fourth	12 2
2and from	11 3
2and has	3 4
2and how	9 4
2and i	0 -9 4 -11 5 7 7 10 9 6 11 6 12 -4
2and id	8 7 10 -7
2and if	0 -2 2 -7 3 -7 6 9 7 20 8 -8
2and in	0 6 1 -5 7 4 10 -6 11 -3 12 6
2and infrastructur	2 4
2and is	0 20 10 10
2and it	1 10 5 -9 6 3 7 -12
2and its	6 4
2and june	8 5
2and just	8 6
2and last	8 8
2and legal	3 -6 7 -5
2and licens	5 4
2and market	1 -8
2and may	12 3
2and must	0 7
2and my	1 8 7 -6
2and need	0 4
2and no	0 9 3 -4 6 -3 7 5 8 5
2and nobody	2 -5
2and none	1 5
2and not	0 15 2 -5 4 12 5 5 6 -8 9 -7 10 10
2and noth	3 -5 5 8
2and of	1 6
2and on	2 8
2and one	7 -6 8 -4 9 5 10 11 11 -3 12 -3
2and only	12 -3
2and our	1 5 2 6 3 9
2and payroll	3 9
2and peopl	4 7
2and print	11 3
2and put	7 5
2and sale	7 8
2and security	3 11
2and see	8 9
2and send	10 12
2and she	3 6
2and sign	7 5
2and so	4 9 8 8
2and start	8 4
2and take	3 5
2and that	0 37 1 -10 2 -11 5 14 6 -4 9 6 10 -7 11 6
2and the	0 -14 1 27 2 -2 3 -6 5 -14 6 -4 7 -6 9 -5 10 -14 11 5 12 -5
2and their	3 4
2and then	0 -5 2 -6 3 -5 4 10 6 -4 8 -11 11 5 12 7
2and ther	2 -5 3 -4 5 21 7 -5
2and they	0 -7 1 -10 4 -8 7 15
2and they'r	3 6
2and they'v	3 6
2and to	9 9
2and we	1 -7 5 -10 7 8 12 -3
2and we'd	4 6 5 4
2and well	4 5
2and what	2 -4 5 10
2and whether	0 9
2and who	0 11 1 10
2and whoever	7 9
2and with	5 5 9 11
2and would	3 8
2and you	0 -4 1 -6 2 -6 4 8 5 -5 7 6 9 -6 10 8 11 -3
2and you'v	4 9
2another that	11 3
2answer is	11 5
2answer the	11 4
2answer with	10 8
2any code	4 7
2any of	0 8 11 4
2anyth at	1 8
2anyth is	0 3
2anyth to	7 6
2app and	12 5
2app is	5 -4
2app stor	3 8 5 6
2app team	1 -6
2approv the	1 13 2 -4
2april and	12 3
2april the	12 -4
2april to	12 6
2april we	8 4
2are #count	1 11 3 6 5 5 10 -5
2are all	11 3
2are book	6 4
2are for	3 -4
2are in	10 5
2are insid	0 5
2are kept	10 6
2are late	5 6
2are on	3 7
2are the	0 7 1 12 9 7
2are we	4 -7
2are written	10 5
2around the	0 6
2arrow on	2 5
2as a	12 2
2as each	6 9 11 3
2as far	2 -4
2as given	0 6
2as i	2 -4 7 6
2as it	0 4 5 -6
2as long	7 6
2as that	5 4
2as the	6 6 11 5
2as they	0 6
2as usual	8 7
2ask a	0 -5
2ask first	0 8
2ask for	4 9 7 -6
2ask how	11 3
2ask is	0 5
2ask me	0 -7
2ask the	0 5 1 8
2ask which	0 11
2assum #count	0 10
2assum no	0 7
2assum noth	0 -12
2assum yes	0 9
2assum you	0 -8
2at #count	4 -5 5 -3 6 -4 8 -12 12 -6
2at #share	11 3
2at #time	4 6 9 7
2at ^	5 12 8 4
2at a	8 18 10 -7
2at all	4 -5 5 5 8 -5
2at every	0 5
2at night	10 6
2at once	8 -6
2at that	1 6
2at the	0 -9 2 -6 6 11 7 8 8 10 9 7 12 5
2audit log	11 3
2august the	8 5
2back from	9 6
2back in	6 5
2back of	5 8
2back to	6 -4
2backend #count	12 4
2balancer and	11 -3
2bank letter	5 8
2bank need	1 7
2bank the	2 -4
2basically the	9 5 12 3
2be ^	12 -3
2be bought	5 8
2be done	3 5 5 5
2be happy	8 7
2be in	5 4 7 7
2be late	4 8
2be lost	6 5
2be made	0 6
2be paid	9 5
2be ready	5 12
2be the	4 5 5 7 6 4
2be ther	11 6
2be written	2 -6
2becaus a	4 11 7 7 9 8
2becaus after	4 -6 6 8
2becaus each	5 7
2becaus i	4 -6
2becaus if	4 20 6 -6 7 -6 9 -7
2becaus its	7 6 11 4 12 4
2becaus last	4 6
2becaus of	4 -7
2becaus peopl	4 -6
2becaus the	1 -7 2 12 6 3 10 -7
2becaus thos	0 5
2becaus without	8 7
2becaus you	9 4
2becom a	10 5
2befor #date	6 -4
2befor ^	12 7
2befor a	4 9
2befor and	4 -5
2befor any	1 -6 4 21
2befor anyon	6 9
2befor anyth	4 14
2befor he	1 -5
2befor it	1 8 2 2 4 -15
2befor test	4 -5
2befor the	2 7 3 14 4 6 5 6 6 8 7 -5
2befor ther	4 5
2befor they	2 8 4 -10
2befor we	4 7
2begin when	0 4
2begin with	0 -6 4 10 8 13
2behind a	8 5 11 4
2behind it	10 7
2below #count	6 11
2beta in	12 -3
2between ^	3 14
2between the	7 6
2between them	7 -6
2between us	5 5
2big one	5 6 8 5 11 3
2bill in	0 6
2bit of	1 5
2block by	2 4
2book on	3 7
2book solid	3 10
2book the	8 5 9 5 12 3
2both boss	7 2
2both our	7 4
2both sign	7 -6
2bought in	5 8
2box that	9 5 11 4
2boxe in	1 6
2break the	9 4 12 5
2brief is	0 -4
2bring the	2 4
2budget #money	9 -7
2budget for	0 5
2build #count	12 3
2build a	11 3 12 3
2build and	11 3 12 -4
2build befor	2 -4
2build is	12 -3
2build it	1 -6 11 3
2build the	12 4
2build with	2 9
2busy with	6 6
2but in	3 5
2but the	0 5 5 12
2buy a	4 6 9 4
2buyer in	9 5
2by #count	8 -5 10 -10
2by #date	3 -7 6 23 12 -4
2by #duration	9 8
2by #share	7 5 12 4
2by ^	1 6 10 -7
2by a	7 6 9 4
2by customer	11 3
2by file	0 6
2by hand	4 8
2by quarter	3 5
2by region	8 5
2by side	3 6 8 10
2by the	3 -4 4 -10 5 4 6 16 9 -12 12 4
2by this	0 6
2cabl is	4 8
2cach of	10 6
2cach the	10 -6
2cach with	11 4
2call and	7 6 11 4
2call centr	1 5 3 6
2call it	5 -4 7 6
2call the	6 5 10 7
2call which	6 5
2camera in	4 5
2can be	5 8 11 3
2can have	7 5
2can i	0 8
2can only	4 7
2can pay	5 5
2can pull	8 5
2can say	6 4
2can see	2 -4
2can't agre	7 15
2can't do	2 6
2cannot be	9 7
2card only	0 7
2card schem	11 4
2care of	11 13
2caus if	4 8
2caus that	0 6
2caus the	11 5
2centr need	2 6
2certificat and	5 5
2chang after	4 8
2chang all	0 4
2chang and	4 9
2chang how	1 5
2chang it	4 5
2chang of	3 4
2chang the	4 7
2check the	10 7
2choos the	7 11
2circuit breaker	11 3
2city ^	7 6
2clean up	12 3
2clock and	0 6
2clos and	6 5
2clos the	2 10
2clos their	3 7
2clos with	12 5
2cluster and	1 6
2code and	2 6
2code first	1 6 4 4
2code freez	3 11
2code from	1 -5
2code is	3 4 5 6
2code it	11 3
2code on	1 6 3 5 4 6
2collect the	12 3
2column and	11 5
2come after	4 -5
2come befor	9 6
2come clos	5 7
2come from	0 4 2 -7
2come in	5 6 11 5 12 7
2come late	5 8
2come out	4 6 5 5 7 8
2commit to	7 6
2company is	2 4
2company the	1 11
2computer in	11 3
2confirm the	6 4
2consist of	4 5
2contract and	12 3
2contract for	1 12 6 5
2contractor for	7 8
2control room	1 9 10 5
2copy of	10 9
2correct me	0 18
2cost #count	4 6 9 6
2cost #duration	7 8
2cost #money	9 -5
2cost us	9 9
2could be	5 6 6 4
2could not	5 6
2count as	1 6 7 9
2count back	5 7
2count it	9 6
2country and	10 5
2customer and	9 5
2cut in	8 5
2cut it	4 6
2cut the	6 -4
2data team	1 6
2date #date	5 -13 6 -3
2date and	2 7 7 7
2date depend	1 7 5 14
2date hang	5 10
2date is	3 8 4 -4 6 -4 12 -2
2date of	10 4
2date on	12 4
2date sinc	4 -5
2day #count	5 -6
2day for	5 6
2day i	6 8
2day is	1 6 5 5
2day it	6 3
2day of	12 4
2day one	0 5 8 7
2day so	2 7
2day to	6 4 9 6
2day we	5 4
2dead-letter queu	11 5
2decid from	5 10
2decid it	5 -4
2decid our	5 7
2decid the	5 9 7 -6
2dedup on	10 8
2delay of	0 4
2deliver the	11 3
2delivery plan	11 6
2department has	1 9
2department is	11 3
2depend from	2 -7
2depend on	3 -3
2design a	11 3
2design for	10 7
2design is	0 7 11 -2
2design that	1 6
2desk and	1 6
2desk for	2 6
2desk in	2 -4 4 6
2devic and	11 4
2didn't have	3 5
2differ the	7 6
2director decid	7 9
2director i'd	9 8
2director that	6 3
2divid the	8 4
2do #count	8 16 12 -3
2do anyth	11 6
2do in	12 3
2do is	3 5 12 3
2do it	4 -6 5 -5
2do not	0 -5 4 -5
2do someth	1 8
2do that	9 7
2do the	0 4 1 6 4 10 10 -7 12 3
2do they	0 8 2 -5
2do we	0 14 2 -5
2do with	10 6
2do you	0 -5
2do your	12 4
2document stor	11 3
2doe it	0 -6 11 4
2doe not	6 -6
2doe noth	3 6 10 6
2doe that	0 -7
2doe the	0 6 2 -3
2doesn't matter	6 5 11 4
2doing it	4 8
2don't agre	7 16
2don't fit	3 9
2don't need	11 5
2don't wait	6 9
2done and	12 3
2done in	5 5 12 -3
2done when	5 6
2dont ask	2 4
2door and	0 7 9 4
2door to	2 5
2down it	10 5
2down to	11 3
2down who	4 6
2draw a	0 -4 1 8
2draw from	2 4
2driver and	8 5
2dry run	3 6
2each #duration	3 6
2each ^	5 -6
2each and	11 3
2each country	1 7
2each month	9 4
2each new	5 5 9 7
2each night	2 3
2each one	5 8 10 -6
2each side	7 5
2each week	8 7 9 6
2each with	5 5 11 3
2early as	4 5
2else come	5 10
2else fit	5 9
2else has	5 4 11 4
2else it	4 7
2else need	2 -4
2else they	3 6
2end date	2 -7 6 -5 12 -2
2end of	2 -6 3 12 5 -7 9 4 12 5
2engineer and	8 5
2engineer the	1 5
2enough and	10 8
2enter in	5 5
2escalat to	6 4
2even a	4 5
2even though	4 8
2event bus	11 5
2event on	11 5
2event the	11 7
2every #duration	3 3 4 -6 9 -8 10 12 11 -3
2every ^	6 12
2every day	4 9
2every hour	1 8
2every night	11 10
2every one	11 4
2every second	7 11
2every week	9 3
2everybody will	11 7
2everyon else	11 6
2everyon has	0 5 7 6
2everyon on	12 9
2everyth i	0 8
2everyth is	5 -4
2everyth you	5 5
2explain it	9 -4
2fail in	4 11
2fall back	10 6
2fallback to	10 11
2far as	2 -4
2fast the	5 6
2featur stor	11 5
2field servic	2 5
2fifteenth of	6 5
2fight about	7 10
2file and	0 6
2file from	1 7 2 -3
2file is	10 12
2file number	2 7
2fill in	2 5
2finally the	8 6
2financ and	1 -6
2financ need	1 -4
2find a	9 5
2find the	10 9
2fine of	9 6
2finish in	12 5
2finish is	5 5
2finish line	5 17
2first #count	4 -6 7 8
2first #duration	3 5
2first ^	1 5 8 -7
2first although	4 7
2first becaus	7 5
2first befor	4 7
2first come	12 3
2first flight	5 5
2first for	4 9 8 6
2first i	4 8 8 8
2first in	0 5
2first is	0 5
2first it	5 -4
2first month	6 5 12 3
2first of	5 -7 6 9 8 -5 9 -6 12 5
2first only	8 8
2first quarter	10 8 12 10
2first question	0 6
2first the	8 6
2first then	8 8
2first we	4 -9
2first week	6 -7 7 -8
2first writ	8 6
2fit insid	5 10
2fix the	1 5 2 3
2fixe our	5 7
2fixe the	3 -4 5 10
2flag from	9 6
2flat out	3 7
2floor plan	2 4
2follow from	5 7 11 3 12 -2
2for #count	5 6 9 -5 10 8
2for #duration	5 -6 7 7 8 6 10 8 12 -6
2for ^	7 -3 9 2
2for a	2 16 6 4 7 6 8 15 10 -7 12 -3
2for all	8 -6
2for each	7 -5 11 3
2for every	6 5
2for get	12 3
2for how	4 5
2for it	1 -6 3 -6 5 7
2for its	2 5 3 4
2for me	0 -5 1 14 3 7
2for new	0 9
2for now	0 12
2for one	8 9
2for our	3 -6
2for scal	10 -9 11 3
2for that	1 -6 7 6
2for the	0 -7 1 -6 3 13 4 -5 5 -8 6 -6 9 8 10 4 12 5
2for their	2 -4
2for to	2 6
2for us	3 20
2for who	2 -4
2for whom	9 5
2for you	0 9
2form a	1 6
2fourth quarter	12 3
2fourth to	12 3
2free for	3 -5
2freez from	3 6
2freez the	1 8
2friendly customer	8 5
2from #count	10 10
2from #date	3 13 6 -5 7 6
2from ^	2 6 3 9 7 -6 10 -10
2from a	2 -4 10 -8
2from anybody	2 -4
2from anyon	11 6
2from bill	1 -7
2from each	1 -6
2from legal	1 -7 2 6
2from me	2 5 6 5
2from order	5 10
2from our	1 13
2from payroll	2 7
2from that	4 10 11 4
2from the	1 12 2 14 5 7 6 -7 8 -8 11 -4 12 -5
2from them	2 -4
2from then	11 4
2from us	1 -8 3 -7 5 -10
2front end	11 3
2front of	3 6 7 5
2frozen for	3 7
2full month-end	8 7
2fully book	3 5
2gat item	5 8
2gave us	2 5
2general availability	12 3
2general counsel	6 7
2general manager	9 4
2get a	4 -5 6 5 7 -9 10 6
2get an	1 -7
2get it	8 -7 11 8 12 5
2get one	10 7
2get the	2 9 7 10 10 -6
2get them	7 -11
2give it	2 7 8 8 12 3
2give me	7 12
2give the	2 10 3 -7
2give them	2 11 4 -5 7 -8
2give us	2 9 3 -7 11 2
2given me	6 7
2go ^	8 5
2go and	9 6
2go back	12 3
2go in	8 6
2go live	12 13
2go on	0 6
2go over	6 6
2go step	8 -7
2go up	4 6
2go with	0 10 8 5
2goe first	4 8
2goe in	3 6 10 6
2goe into	4 4
2goe to	1 -7 2 -5 6 7
2gone and	9 5
2gonna go	0 6
2gonna say	0 9
2got a	3 10 10 5
2got the	1 13
2grant that	9 4
2grid company	1 7
2grid operator	2 5
2group that	3 4 11 3
2group to	1 7
2guy and	3 5
2had #count	3 6
2had the	4 8
2had to	1 7 4 6
2hand by	5 6 7 5
2hand for	3 6
2hand in	3 4 7 5
2hand it	2 9
2hand over	2 6 3 -8
2handl the	11 6
2hang on	4 5 5 8
2hang together	2 6
2happen in	6 8
2happy with	8 7
2harbour master	3 5 7 5
2has a	0 7 1 -5 2 -6 3 15 8 8 9 -6 10 -9
2has been	8 6
2has in	3 9
2has no	2 -5
2has not	6 13
2has one	3 4
2has said	1 6 2 6 3 5
2has the	1 -9 3 6 7 16 10 -5
2has to	0 -5 1 24 3 -15 4 11 9 8 10 -8 11 4 12 -3
2has told	0 5
2hav a	3 5
2have #count	10 8
2have a	4 -7 7 -8
2have an	9 5
2have been	4 6
2have gotta	1 5
2have in	3 7 8 6 12 -3
2have known	7 5
2have no	3 7 4 -6
2have not	11 6
2have one	11 3
2have the	0 -7 1 13 4 6 7 11
2have them	7 6
2have to	0 12 1 24 2 -14 3 -9 4 12 7 -7 11 -3
2have us	3 10
2have work	1 6
2he give	7 7
2he has	7 8
2he know	6 5
2he sign	0 6
2head of	2 -6 7 8
2hear it	6 4
2hear of	6 6
2held in	10 8
2her in	9 5
2her own	3 5
2him for	7 9
2him the	2 5
2hold #duration	10 7
2hold a	10 6
2hold the	1 7 5 8 10 -7 12 -3
2hospital are	5 4
2hospital i	10 7
2hot and	10 7
2hour and	11 3
2hous and	8 4
2how i	11 3
2how i'd	12 3
2how many	0 8 2 8 3 -5 9 5
2how the	4 5
2how they	1 4
2i am	6 -4
2i assum	0 8
2i call	6 10
2i can	0 -6 2 -5
2i can't	7 4
2i couldn't	9 -6
2i count	5 5
2i did	0 -4
2i do	0 -7 3 4 4 9
2i don't	2 -5 6 5
2i drew	5 5
2i expect	3 8 5 7
2i explain	9 7
2i get	6 -4
2i give	7 6
2i go	6 11 7 -13 9 -8
2i had	0 -4 4 6
2i have	1 -12 4 -8 6 -7 8 9 9 -6
2i hold	8 6 12 -3
2i inform	6 8
2i know	0 -4 3 7
2i let	4 9
2i like	12 3
2i look	3 6
2i made	2 7
2i mean	0 -7 9 -7 11 7
2i must	6 5
2i need	1 15 2 -2
2i offer	7 8
2i present	12 4
2i put	6 9 9 7
2i said	6 4 9 13
2i say	0 -6 9 6
2i see	11 3
2i shall	0 12
2i should	0 -6 4 -5 8 6
2i suppos	0 15
2i take	0 7 11 -3
2i talk	4 12
2i tell	6 11 9 7
2i think	0 -6 10 7
2i told	6 8 9 15
2i went	0 8 1 6
2i will	0 5 1 7 3 10
2i would	2 -6 3 -6 4 3 5 -6 6 -11 9 -6 10 10 12 4
2i wouldn't	6 -4 11 4
2i writ	1 -6
2i wrot	12 4
2i'd build	10 7 11 3
2i'd do	0 -5
2i'd explain	9 -4
2i'd get	4 19 7 -5
2i'd go	4 9 8 5
2i'd have	6 5
2i'd just	11 4
2i'd offer	7 6
2i'd put	7 -6 9 7
2i'd say	9 12 12 2
2i'd shard	11 3
2i'd start	1 6
2i'd take	0 8 7 6
2i'd tell	9 8
2i'd therefor	4 4
2i'd turn	8 5 9 8
2i'd wanna	0 7
2i'd want	1 12
2i'd writ	7 9
2i'm gonna	0 16
2i'm in	6 5
2i'm not	0 -5
2id ask	0 5
2id do	8 5 12 3
2id go	7 7
2id have	8 -6
2id put	8 5
2id say	7 5
2idea of	4 7
2idempotency key	10 6
2if #count	7 5
2if ^	6 -4 9 4
2if any	0 4
2if by	6 5
2if he	7 7
2if i	0 -5
2if it	7 3 9 2 10 7
2if legal	2 5
2if not	0 6 2 5
2if on	6 9
2if one	4 6
2if only	0 4
2if that	0 10 2 -4
2if the	0 -6 1 6 3 -7 5 7 6 9 7 -8 9 -5 10 8
2if ther	6 3 7 -9 10 11
2if they	0 -7 1 -7 4 13 5 -6 7 11
2if this	10 6
2if we	4 10 6 -8 9 12
2if we'r	0 10
2if wrong	0 12
2if you	5 7 7 -5
2in #count	4 6 8 -5 11 -4 12 -4
2in #duration	5 -8 6 -2 7 7 8 -14 9 -7 10 15 12 3
2in #share	8 6
2in ^	2 -7 3 5 4 20 6 -9 8 19 9 -7 11 -5
2in a	0 -5 1 -9 3 -8 4 -11 5 5 6 6 7 -8 10 5
2in all	9 4
2in any	3 -5 6 3
2in by	5 -4
2in each	11 3
2in every	9 -5 10 -5 11 -3
2in exchang	7 17
2in february	8 9
2in front	3 6 10 12 11 5
2in go	11 4
2in her	5 6
2in it	1 10
2in january	8 6
2in march	3 7 8 11
2in may	8 7 12 4
2in memory	10 16
2in mind	8 6 12 -3
2in my	1 -7 5 6 7 -12
2in november	8 5
2in october	8 5
2in one	7 7 8 -4
2in order	9 4
2in over	11 6
2in pair	10 5
2in postgr	11 3
2in return	7 20
2in scop	0 10
2in september	8 6
2in spr	12 2
2in stag	8 -5
2in summer	3 8 12 6
2in the	10 -7 12 7
2in their	1 -6
2in this	5 -5 6 6 7 -6 11 5
2in turn	2 9
2in under	5 4
2in week	4 12 6 3 9 -5
2in your	7 12 9 6
2includ the	0 8
2index in	11 4
2index is	10 8 11 6
2inform the	6 14
2insid of	7 4
2instead of	1 8
2interfac is	11 12
2into #count	12 3
2into a	9 7
2into the	0 -5 4 7 10 6
2is #count	5 -7 8 -7 9 19 12 -3
2is #date	3 5
2is #duration	6 4 7 -8 12 3
2is #money	9 9
2is ^	12 -2
2is a	0 4 6 -7 9 18 11 -5 12 -3
2is about	9 6
2is an	10 -6 11 4
2is analysis	12 5
2is and	11 4
2is book	3 11
2is busy	6 4
2is by	10 6
2is clos	3 16 12 -3
2is consent	6 7
2is critical	5 -5
2is dead	10 5
2is decid	5 14
2is different	0 6
2is discovery	12 2
2is document	11 7
2is down	10 7 11 -3
2is drawn	12 4
2is enough	10 6 12 -3
2is finish	12 5
2is fit	4 6
2is fix	5 7
2is for	12 3
2is frozen	3 5
2is full	3 8
2is gone	11 5
2is good	4 7 8 6 11 3
2is i	3 5
2is i'd	4 4
2is in	10 -9
2is it	0 11
2is like	0 6
2is lost	9 4
2is made	5 6
2is my	11 3
2is no	6 5 10 6
2is not	4 -9 5 -9 6 3 7 -8 10 10
2is noth	10 -5
2is on	1 6 3 6
2is one	0 5
2is only	11 3
2is open	3 -5 10 7
2is paid	7 10 10 6
2is ready	11 4
2is requir	11 5
2is reserv	12 7
2is simpl	10 7
2is still	4 4
2is that	5 11
2is the	1 12 2 3 5 12 6 -6 7 -6 8 5 9 -11 11 -7
2is ther	10 6
2is this	0 6 5 3
2is train	12 3
2is what	5 9 8 5
2is wher	11 6
2is who	0 11
2is wrong	0 8
2is you	9 4
2isn't in	5 6
2isn't ther	6 -4
2issu and	0 5
2it #count	8 10 9 7
2it #duration	7 7
2it ^	3 6 5 7
2it a	9 5 10 -4 11 -3
2it all	5 9 11 8 12 3
2it and	4 13 5 -9
2it as	0 10
2it at	4 11
2it break	0 6
2it but	10 9
2it by	10 6
2it can	5 -9 10 9
2it chang	5 4
2it come	5 5
2it decid	5 -4
2it doesn't	11 5
2it each	10 9
2it end	9 12
2it every	8 5
2it expir	9 6
2it first	8 8
2it for	8 7
2it from	2 4 4 4
2it goe	6 6 9 -5
2it happen	6 7
2it has	8 9 10 9
2it in	3 -6 5 -7 6 7 7 10 9 -6 11 4 12 6
2it is	3 -6 5 9 7 -8 8 4 9 -9 10 -7 12 -2
2it keep	10 7
2it legal	1 8
2it live	11 3
2it mean	9 11
2it next	5 12 9 5
2it nobody	11 5
2it on	7 -9
2it once	11 5
2it open	2 4
2it out	3 4 5 4 8 5 9 5 11 3
2it over	2 7 8 4 10 -7
2it really	10 5
2it say	8 6
2it so	11 13
2it take	7 -5 12 -2
2it the	4 11 5 11 7 -7 8 -5 11 -3
2it then	12 3
2it ther	12 4
2it this	5 5
2it to	8 15
2it took	5 -4
2it use	10 6
2it was	9 -5
2it we	11 3
2it well	12 3
2it will	1 11 2 3
2it work	11 8
2it would	1 7 9 5
2it written	7 7
2it'd be	5 4
2it'll be	12 3
2item for	5 5
2its #count	10 6
2its a	2 -3 4 6
2its done	6 4
2its own	1 -8 3 10 7 6 11 4
2its part	2 7 3 4
2its spr	3 5
2its the	5 -4 7 10 8 6
2itself and	12 3
2itself is	10 10
2jan ^	4 8 12 14
2january requirement	12 5
2january to	12 4
2job done	11 3
2july is	12 3
2june and	5 4
2june so	3 6
2june we	12 3
2just the	0 8
2keep a	10 -5
2keep the	11 -3
2keep their	0 6
2kept in	10 6
2key and	10 10
2key from	1 8
2key rotat	11 5
2kick off	12 3
2know if	9 5
2know it	6 5
2know the	6 4
2know what	0 -4 8 4
2know which	1 6 11 5
2lab #duration	5 4
2lab in	1 7
2label and	11 3
2label format	2 6 7 8
2laboratory in	1 9
2land on	4 9
2last #count	3 5
2last #duration	10 -7
2last ^	9 4
2last day	5 8 6 4
2last in	12 3
2last of	8 9
2last one	4 -5 7 6
2last time	4 4
2last week	3 7
2last word	7 14
2later mean	9 5
2later the	8 10
2launch #count	12 2
2launch and	5 -4 12 4
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
2leav a	1 6
2legal and	1 7
2legal has	4 -4
2legal need	1 -6
2lend me	7 6
2less than	9 6
2let me	7 -5
2let say	1 6 6 6
2let the	4 7
2let them	7 8 9 10
2letter first	4 7
2licenc and	9 4
2licenc is	0 7 4 7
2like #count	10 12
2like a	10 -6
2like it	8 4
2like the	12 3
2like this	0 6 9 13
2line is	4 6
2line the	1 7
2link to	9 5
2list and	1 -5 10 -5
2list for	10 10
2list from	2 4
2list i	4 8
2list of	1 -14 2 8 6 5 10 12
2live in	8 12
2live on	0 6
2live with	8 5
2load #count	10 12
2load balancer	11 3
2load test	6 4
2lock on	10 7
2log in	10 -7
2login is	5 6
2long as	7 6
2long pole	5 5
2loosely coupl	11 7
2lose their	9 9
2lost a	6 7
2lot are	3 6
2made by	5 5
2made the	2 4
2make it	5 5 12 3
2make that	11 4
2maker in	1 8 2 7
2manager get	6 4
2march and	8 6
2march is	12 3
2march we	12 -2
2market and	0 7
2market to	1 6
2matter of	4 5
2matter to	9 5
2may a	0 4
2may for	12 3
2may go	12 6
2may is	8 5 12 3
2may not	6 11
2may we	12 4
2mayb #count	10 -7
2me a	0 6
2me and	4 5
2me for	2 7
2me if	0 13
2me is	6 4
2me on	0 6
2me one	7 9
2mean #count	0 6
2mean #duration	9 10
2mean we	4 5 6 4
2meet and	8 6
2messag format	7 6
2messag queu	11 -3
2middl of	3 8
2might not	6 5
2mine for	7 4
2minut and	10 7
2miss ^	5 8
2miss it	5 10
2model in	3 6
2money for	6 8
2month #count	3 -10 5 -7 8 -13 9 -5 12 5
2month and	5 5 8 9
2month it	3 6
2month later	8 9
2month of	9 8
2month one	8 -4 12 6
2monthly meet	7 9
2more than	6 11 10 -6
2most of	4 10
2mov their	1 8
2move a	4 3
2move from	9 6
2move the	1 9 8 6 9 8
2move with	4 4
2move without	8 6
2much as	3 7
2must accept	1 7
2must approv	1 6
2must be	5 7 6 -4 9 6
2must do	1 -6
2must get	2 14
2must know	1 5
2must receiv	2 5
2must writ	1 5
2my #count	7 12
2my answer	11 5
2my assumption	0 5
2my boss	7 -6
2my line	9 4
2my own	1 7 6 4 7 -5 8 7
2my plan	11 4 12 -3
2my team	1 -10
2my tester	3 6
2name and	0 10 6 6 7 4
2name on	1 6
2need #count	2 -4 3 7
2need #duration	4 8 5 12
2need a	2 12 5 6 9 5
2need from	0 -5 1 -22 2 16 3 -6 5 -10 7 -7 9 -5 11 -4
2need it	2 6 3 6
2need our	2 17
2need sign-off	11 5
2need the	1 -9 2 7 3 -6 4 -8 5 -7
2need their	2 6
2need to	2 -10
2new agent	2 3
2new year	8 7
2next ^	0 7
2next one	8 -6
2next year	9 10
2nice thing	11 4
2night so	9 7
2night tariff	1 5
2nightly job	10 8
2no chang	3 7
2no first	8 4
2no further	11 3
2no key	4 5
2no meet	7 -7
2no network	0 4
2no new	3 6 8 6
2no reason	11 4
2no second	7 5
2no sign	0 5
2no signal	9 4 10 12
2no signatur	7 4
2no the	11 4
2no then	10 6
2no to	3 4 8 7
2nobody can	5 5
2nobody else	2 -4 4 -5 5 -5 7 -5 11 4
2nobody free	3 9
2nobody had	0 5
2nobody has	3 -8 11 4
2nobody is	10 5
2nobody ther	3 9
2none of	1 12 3 -4
2north and	8 6
2not #count	6 5
2not #duration	5 5
2not a	6 -4
2not agre	7 7
2not at	6 8
2not befor	4 6
2not confirm	6 5
2not from	6 -5
2not given	0 6
2not in	6 12
2not me	7 6
2not need	0 5
2not our	5 4
2not sign	9 8
2not the	0 6 4 8
2not to	11 6
2not us	5 7 9 5
2not what	0 -4
2noth else	3 3 5 19
2noth in	11 6
2now the	2 -6 3 10
2number befor	4 5
2number by	6 6
2number come	9 7
2number is	8 7
2number of	1 -6
2number on	2 4
2of #count	3 6 6 -4
2of #date	6 -3 12 -3
2of #duration	0 6 10 15 11 5
2of #money	9 7
2of ^	0 -6 1 -7 3 5 4 -9 6 25 7 -8 8 -12 9 3
2of a	8 -6 9 5
2of all	3 -5 4 9 8 5 11 6
2of build	12 3
2of delay	6 -5 9 7
2of design	12 3
2of each	10 -7
2of em	3 5
2of his	2 4 7 8
2of it	7 6 11 4
2of june	5 5 12 3
2of mine	0 5
2of my	7 5
2of one	9 6 12 4
2of order	9 4
2of our	4 8 5 8 10 9
2of question	1 6 3 5
2of scop	0 7
2of start	7 8
2of test	12 7
2of that	4 4 6 -3
2of the	0 6 1 14 4 2 5 6 6 5 11 4
2of their	1 3 3 5
2of them	1 12 2 -5 6 -4 9 -12 10 9 11 5
2of thes	0 6
2of turnover	9 6
2of us	3 9 5 10
2of what	2 3
2of who	2 9
2of whom	1 7
2of your	9 10
2off a	5 8
2off and	0 5
2off for	7 5
2off the	2 6
2off you	11 3
2offer the	7 9
2offer them	3 7 7 9
2offer to	7 10
2offic in	8 5
2offic is	3 5
2offic need	1 -10
2offic on	6 6 9 6
2offic they	1 7
2officer must	1 12
2ok so	12 3
2okay so	12 6
2old and	8 10
2old contract	5 -5
2old one	12 8
2on #count	0 5 3 9 9 3
2on #date	3 -6 6 10 7 -7
2on #duration	1 6 3 4
2on ^	2 11 9 10 12 -5
2on a	3 -6 4 -12 5 -4 6 -4 7 9 8 5 9 2 10 -10 11 -5
2on all	8 9
2on and	6 5
2on both	8 6
2on disk	11 3
2on every	9 6 11 4
2on her	3 5
2on his	5 4 7 6
2on holiday	1 7
2on it	0 -6 9 -5 12 7
2on local	10 6 11 5
2on my	2 5
2on one	6 -4 8 8
2on paper	4 8 7 -4
2on site	0 6
2on that	0 6
2on the	0 -7 1 -22 3 6 4 -8 5 8 6 11 7 2 8 -16 9 -11 10 -11 11 -8
2on them	5 7
2on top	11 6
2once a	5 6 8 5 9 6
2once and	10 6
2once that	11 8
2once the	8 12 9 4
2one after	5 5 8 -5
2one analyst	3 5
2one and	6 5 12 -3
2one big	11 3
2one box	10 10 11 4
2one could	10 5
2one country	0 6
2one depot	8 6
2one engineer	7 6
2one first	7 6
2one friendly	8 5
2one gate	8 7
2one go	9 6
2one hotel	8 6
2one in	4 7 5 5 9 10
2one is	0 -5 12 3
2one languag	0 5 10 6
2one lawyer	3 5
2one machin	5 4
2one must	9 4
2one need	5 11
2one of	8 -6 9 -6 11 4
2one page	6 -5
2one person	3 5
2one phas	8 -4
2one plac	3 6
2one region	8 6
2one row	11 4
2one sheet	7 9
2one site	12 5
2one small	10 8
2one tabl	10 5
2one that	5 5 6 5
2one thing	4 -4
2one to	8 -5 12 8
2one town	8 7
2one valley	8 6
2one with	8 7 9 5
2only #duration	2 7
2only ^	5 8
2only a	5 6
2only on	1 6
2only or	0 6
2only our	0 -5
2only read	0 6
2only the	1 -10 10 12
2only to	0 5 11 4
2open and	10 7
2open at	9 4
2open befor	5 8
2open day	12 4
2open for	3 -5
2open it	8 9
2open to	8 5
2operation need	2 5
2operator and	1 13 3 5
2operator need	11 7
2optimistic lock	11 11
2or #count	4 5
2or ^	9 4
2or a	9 4
2or also	0 4
2or by	0 7
2or do	0 6
2or for	0 4
2or is	0 9
2or just	0 6
2or no	0 -5 6 7
2or only	0 6
2or the	0 7 5 5 7 9 8 7
2or you	9 10
2order ^	12 -3
2order and	3 5
2order come	11 6
2order the	8 5
2order to	9 7
2other #count	0 7 7 8 8 13
2other department	11 6
2other one	3 5
2otherwis we	4 8
2our common	7 -5
2our data	1 7
2our date	3 10 5 7
2our finish	5 5
2our general	6 5
2our launch	3 6 5 5
2our lawyer	1 -8
2our open	5 6
2our own	1 -9 7 -8
2our security	1 5 2 3
2out and	5 4 10 7
2out by	3 4
2out first	8 6
2out of	0 4 6 5 7 12 9 8
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
2own the	0 5 1 19 7 6
2page that	9 5
2paid for	9 9
2paper and	0 5
2paper is	2 7 4 10
2parallel run	5 4
2part by	5 5 12 4
2partner ^	8 5
2path is	5 -4
2pay for	2 -7
2pay the	1 -5 9 5
2payment in	8 6
2payment team	2 -4 3 5
2payment the	12 3
2payroll is	3 7
2peopl #duration	9 4
2peopl and	3 6
2peopl for	3 6
2peopl have	5 8
2peopl in	1 6 10 8
2peopl must	3 5
2peopl so	2 4
2peopl would	6 5
2per region	11 5
2per second	11 3
2person and	3 8
2phas #count	8 -9 12 4
2phas one	8 -6
2phon app	10 7
2phon company	4 4
2phon the	6 5
2pick and	6 4 7 4
2pick the	12 4
2plac in	7 8
2plan #duration	12 7
2plan a	12 3
2plan chang	0 5
2plan for	3 9 12 4
2plan i	12 3
2plan is	11 4
2plan of	1 5
2planner to	4 6
2plant manager	6 4
2platform group	2 8 3 6
2platform is	12 -2
2plus a	0 5
2pole is	5 5
2policy and	11 7
2poster and	12 4
2postgr with	11 3
2preced the	4 12
2press the	8 -5 11 4
2pric of	9 5
2principal engineer	7 5
2print on	12 8
2print the	11 3
2printer need	1 8
2problem is	3 6
2proc on	0 9
2product and	11 4
2product code	1 6 2 6 4 -5
2project is	5 9
2promis to	3 6
2propos to	7 5
2pull it	4 4 6 5
2pull the	8 5
2purchas for	2 11 3 6
2push it	11 3
2put #count	5 4
2put a	11 8
2put an	11 3
2put his	7 7
2put it	6 -5 8 9 9 9 12 3
2put the	6 5 10 5
2quarter is	3 -4 12 8
2quarter the	12 3
2quarter we	12 7
2question at	1 6 3 5
2question first	0 -5
2question for	0 8
2question is	0 6
2queu and	9 3 11 5
2queu for	11 -3
2queu is	3 9
2queu of	3 9
2queu the	1 9 11 3
2rate limit	11 4
2rather than	4 8
2read a	11 4
2read out	6 5 10 6
2read replica	11 10
2read the	11 12
2ready in	5 8
2ready to	3 -5
2real time	0 6
2reason for	11 3
2reason that	4 7
2rebuild the	3 4
2receiv a	11 3
2receiv from	2 -4
2record go	11 4
2region and	11 3
2regional head	7 5
2regulator and	9 7
2releas is	9 8
2rely on	2 6
2remain #count	8 7
2rent the	4 9
2replac its	3 5
2replica and	11 4
2replica in	10 -6
2request per	11 4
2requir from	2 6
2requir the	2 8 11 5
2reserv for	12 7
2rest and	10 -6
2rest in	10 5
2rest is	8 -5
2rest of	5 7
2rest we	1 9
2retri #ratio	11 5
2return for	7 6
2review of	5 5
2review queu	3 8
2review with	7 7
2rewrit a	1 7
2right to	7 10
2ring the	6 10
2risk i	6 -6
2roll it	11 3
2room with	7 10
2rotat every	11 4
2roughly #count	9 12
2round and	6 4 8 6
2row per	11 3
2rul on	1 7 9 6
2rule and	3 8
2rule engin	11 8
2rule within	7 11
2run it	12 -3
2run the	1 8
2s #count	10 12
2said so	6 4
2said to	9 5
2said yes	8 6
2sale director	7 5
2same #count	4 6
2same #duration	3 8
2same ^	8 -6
2same day	7 10 8 -5
2same even	6 9
2same hour	6 4
2sat in	5 5
2saw that	5 5
2say #count	9 -5
2say #duration	12 3
2say #share	6 5 9 6
2say if	0 5
2say it	9 5
2say look	7 6
2say no	6 -6 10 4
2say only	0 4 9 6
2say so	7 9
2say the	6 6 7 -6 9 5
2say to	7 7
2say what	0 -8 1 9
2say wher	4 6
2say yes	11 3
2school and	8 6
2screen are	4 7
2screen until	2 6
2screen with	7 5
2search index	11 3
2season in	1 6
2seat in	11 4
2second #count	6 6
2second ^	7 7
2second and	12 4
2second one	11 4
2second quarter	12 5
2second site	10 6
2second week	5 5 6 6
2security has	3 9
2security is	6 6 10 8
2security team	1 -7
2see no	11 3
2see the	2 3
2see what	2 5 4 6
2seen it	5 13
2send a	11 -2
2send it	10 6
2send the	1 6 2 5 6 4 11 7 12 4
2send to	10 10
2send us	4 5
2september the	8 7
2servic has	1 9
2servic read	11 -4
2servic that	10 8
2servic with	10 8 11 3
2sery stor	10 -6
2set the	5 13
2set up	1 13
2shall proc	0 9
2shall take	0 8
2she is	5 5
2she on	3 10
2she sign	7 5
2sheet with	7 7
2ship one	3 6
2shop is	3 5
2shop manager	1 14
2shop need	2 4
2shorten it	5 12
2should be	8 7
2should begin	8 5
2should it	9 5
2should the	6 12
2shout if	0 8 2 -4
2show it	11 4
2side and	3 5
2side by	3 6 8 10
2side for	8 9
2side the	7 4
2sign anyth	1 8 11 4
2sign by	6 4 7 -7
2sign for	6 6 7 9
2sign i	1 6
2sign it	7 -9
2sign off	11 4
2sign on	7 -7 9 9
2sign the	1 9 2 -7
2sign-off from	11 5
2silent on	6 4
2simpl a	4 6
2sinc ^	3 8
2sinc a	4 16 9 -4
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
2slot in	7 10
2small computer	11 3
2small gateway	11 3
2so #count	0 -4 1 8 9 -4
2so ^	1 9 8 6
2so a	9 6 12 3
2so basically	9 5
2so do	9 8
2so every	11 5
2so everyth	5 8
2so first	0 15 4 -6
2so for	9 5 10 8
2so he	7 9
2so i	2 6 7 7 9 6 10 -5
2so i'd	4 9 9 -5
2so i'm	0 10
2so if	10 5
2so it	3 -5 5 8
2so its	4 12 8 6
2so much	3 5
2so no	11 3
2so nobody	11 3
2so on	6 4
2so one	2 7 9 5
2so our	3 6 5 4
2so she	8 5
2so that	0 -7 2 5 4 -12 7 15 10 24
2so the	0 -9 1 5 4 17 5 9 7 -7 9 11
2so ther	3 6 7 7 11 -3
2so they	3 9 4 -5 11 4
2so we	0 5 4 -5
2so what	3 4 12 4
2so you	5 -4 10 10
2some #count	0 5 9 4
2somebody else	7 6 9 7
2sort of	2 -4
2split by	10 6
2spr to	3 9
2staff first	4 5
2staff in	3 7
2stag environment	8 -6
2stamp the	2 4
2stand by	12 5
2stand ther	2 4 9 5
2start on	12 -4
2start with	1 3 8 11
2stat #count	10 5
2stat in	10 7
2stateless servic	11 4
2stay in	0 5
2stay on	11 5
2still be	5 5 6 4
2stop me	0 7
2stop the	6 11
2stor #count	8 5
2stor ^	1 8
2stor and	11 -3
2stor in	10 8
2stor manager	2 7
2stor review	3 9 5 9
2stor to	10 -6
2stor with	11 3
2straight to	6 4
2stream job	10 -5 11 5
2studio and	7 6
2suppos that	0 7
2suppos the	0 12
2switch off	9 5
2system in	3 7
2tabl and	7 -7
2tabl in	10 6 11 3
2tabl of	10 13
2tabl with	11 4
2tak as	0 9
2take #count	9 3 12 3
2take #duration	2 -4 5 10 6 3 7 -7 9 8 12 8
2take a	2 -4
2take care	11 12
2take it	0 12 10 -6
2take over	7 6
2take that	0 11
2take the	0 -7 2 3 7 5
2talk #count	0 5
2talk over	9 4
2tax offic	5 4
2team build	1 -5
2team has	2 -4
2team is	3 6
2team must	2 5
2team need	1 -16
2team one	12 3
2team the	1 9 2 -3
2team would	11 4
2tech lead	7 5
2tell her	9 7
2tell me	0 10
2tell the	6 8 7 -6
2tell them	2 12
2tell you	5 9
2tenth of	6 7
2terabyt a	10 7
2term it	12 4
2term of	5 5
2term the	9 7
2test #count	12 5
2test ^	12 -5
2test and	2 -5 12 7
2test in	12 -3
2test it	11 3
2than #count	6 4
2than a	0 5
2than the	9 9
2that #count	7 6 9 4 12 3
2that a	0 5 9 11 10 9
2that about	9 5 12 -3
2that answer	0 -4
2that befor	7 6
2that could	6 7
2that day	6 7
2that everyon	0 -6
2that fail	4 13
2that first	0 7
2that fixe	5 4
2that friday	6 7
2that goe	9 4
2that have	1 7
2that his	2 -5
2that in	0 -4 6 -3 7 14 9 -4 11 9
2that is	4 -5
2that it	0 8 7 5
2that last	7 6
2that month	3 10
2that my	9 5
2that nobody	0 6 7 7 10 6
2that not	0 -5 6 -4
2that one	0 -6 6 6 9 10
2that only	0 8
2that our	7 8
2that own	3 4
2that paper	0 6
2that pay	0 5 9 4
2that point	1 6 3 5
2that same	6 5
2that take	6 4
2that tell	5 8
2that that	0 5
2that the	0 9 1 -10 3 4 4 8 5 3 6 6 8 -6 9 -7 10 -12 11 -3 12 -3
2that ther	9 7
2that they	2 3 7 -5
2that to	6 4
2that very	9 6
2that was	7 6 12 4
2that we	0 9 6 -4 7 -10 9 -11
2that what	2 5 5 8
2that with	0 4
2that wrong	2 -4
2that you	10 6
2that your	1 6 2 5 5 5 12 6
2the #count	0 6 1 7 3 -7 4 -7 5 -6 7 11 8 5 9 -6 10 -14 11 4 12 -4
2the #date	5 6 6 7
2the #duration	0 9
2the #ordinal	6 5
2the ^	1 -6 2 -5 4 7 6 -7 7 8 9 7 10 -6 11 -5
2the account	1 -6 4 7 9 6
2the address	7 5
2the agency	2 7 3 -6
2the agreement	11 6
2the airlin	0 6 1 7
2the airport	1 14 2 -4 8 5
2the alert	4 6
2the answer	2 6
2the api	10 -8
2the app	2 -7 8 -5 11 -4
2the archiv	12 5
2the assessment	12 -3
2the audio	2 -4
2the audit	4 7
2the auditor	2 5
2the autumn	8 5
2the back	5 8
2the badg	0 4
2the bank	1 9 2 6 5 -4 7 -10 9 4 11 -3
2the big	4 7 5 7 8 5
2the bill	2 4
2the bin	11 4
2the board	2 6 7 -8
2the book	3 -7 5 10
2the border	1 8
2the bottl	1 5
2the box	2 4
2the boxe	1 6
2the brak	8 5 10 7
2the branch	12 -2
2the bridg	2 7
2the broker	10 -8
2the build	1 11 11 3 12 -4
2the bureau	10 -6
2the bus	11 3
2the button	8 -5 11 3
2the cabl	4 7
2the calendar	5 -7
2the call	7 -6 11 6
2the camera	6 7 10 6 12 4
2the cap	10 6
2the carrier	6 4 10 6
2the case	4 5
2the catalogu	0 5
2the central	10 6
2the certificat	2 7 9 4
2the certification	1 5
2the chair	6 6
2the chang	3 7
2the chip	11 4
2the choic	6 3
2the city	0 8 1 -8 2 -5 8 7 10 7
2the client	10 7
2the clinic	2 6 12 -4
2the clock	0 6 6 4
2the cluster	11 3
2the code	2 3 5 5
2the colour	1 6 3 5
2the committe	6 -4 7 -5
2the conflict	11 5
2the contract	4 7 5 7 6 8
2the contractor	2 4
2the control	1 9 10 8
2the controller	10 11
2the core	11 3
2the corridor	7 13
2the cost	7 6
2the council	3 6 6 7
2the county	8 8
2the dashboard	11 5
2the data	2 -6 5 6
2the databas	11 3
2the date	7 -5 12 3
2the day	2 -4 3 -5 4 7 5 14 6 -5 7 -5 12 -3
2the deadlin	12 3
2the dealer	2 6
2the delivery	11 5
2the depot	12 3
2the deputy	6 7
2the design	1 -5 2 -4 5 -4
2the desk	1 6
2the development	12 3
2the differenc	9 5
2the director	7 -7
2the doctor	9 5
2the document	11 7
2the door	0 6 9 4
2the draft	7 8
2the draw	12 3
2the driver	2 5
2the eleventh	6 3
2the employe	9 4
2the end	2 -7 5 7 7 -5 9 -5
2the endpoint	2 -7 3 4
2the exam	1 18 5 4
2the factory	2 4 5 6
2the farmer	1 7 2 5
2the feed	2 -4
2the fifteenth	3 9 6 6
2the file	0 4 2 8 10 6 11 2
2the final	1 6 2 12 12 4
2the financ	7 8
2the fine	1 -6
2the finish	5 13
2the fire	1 -6 2 12 5 5
2the first	0 -9 1 10 3 -5 4 -10 5 9 6 15 7 8 8 -13 9 -2 12 14
2the fleet	0 6 8 4
2the floor	4 6 5 9
2the flower	8 4
2the forecast	6 4
2the foundation	7 4
2the fourth	3 -5 6 4 12 7
2the fraud	3 6
2the freez	6 6
2the gate	9 5
2the gateway	1 10 6 5 10 -8
2the general	9 3
2the gift	6 6 7 5
2the glue	5 8
2the go-liv	5 7
2the ground	1 5
2the group	4 6
2the harbour	1 9
2the hardest	9 6
2the head	2 -6
2the hospital	2 8 9 5
2the hot	10 5
2the identity	11 3
2the imag	11 3
2the index	10 5
2the insuranc	4 5
2the insurer	1 16
2the interfac	4 13 11 3
2the island	9 5
2the job	10 -6 11 3
2the key	2 4
2the kick-off	6 8
2the lab	5 3
2the label	2 6
2the last	2 -4 3 7 5 6 8 -5 12 5
2the latest	6 6
2the launch	2 6 5 11 6 6 11 6
2the law	0 4
2the lawyer	1 7 9 10
2the leadership	9 6
2the leaflet	12 4
2the lender	2 6
2the library	8 5
2the limit	4 7
2the line	10 6
2the list	2 6 5 -5 7 3
2the littl	4 7 8 6
2the loan	4 7
2the local	3 8
2the lock	6 4
2the locker	0 4
2the log	6 8 10 -8
2the login	3 6
2the long	5 6
2the lorry	6 4
2the lot	5 7 8 6
2the machin	4 7
2the mail	4 10
2the man	5 4 10 7
2the map	2 6
2the matter	4 4
2the mayor	0 6
2the merger	3 6
2the messag	2 3
2the meter	2 7
2the microphon	3 4
2the middl	3 6 6 -4
2the migration	6 5
2the minister	5 -4 6 -5 9 10 12 3
2the minut	7 7
2the miss	6 5
2the mobil	0 5 1 6 3 4
2the moment	6 6
2the monday	7 -5
2the monthly	7 11
2the morn	8 -5 9 -6
2the most	5 -4
2the mould	1 8
2the name	0 -6 4 7
2the national	1 10
2the neighbour	7 5
2the network	7 5
2the new	2 5 3 4 8 13 10 -7
2the newspaper	9 4
2the next	5 -6 8 10
2the nice	11 4
2the night	1 14 2 6
2the north	8 6
2the number	6 -4 7 7 11 2
2the offic	8 15 11 3
2the old	10 12
2the oldest	4 7
2the one	2 -5 3 -5 4 -6 5 8 8 7 9 5
2the only	5 -5
2the open	5 11 12 3
2the operator	1 6 2 4 3 6
2the order	8 -7
2the other	0 7 4 -6 8 10 11 6
2the oven	6 4
2the owner	9 7
2the page	7 -4
2the passport	2 5
2the patient	0 7 10 8 11 3
2the payment	2 -6
2the payroll	3 6
2the peak	3 8
2the pension	2 4 5 6
2the permit	4 6
2the pharmacist	1 14
2the phon	7 -5 10 8
2the photo	11 3
2the pilot	6 4 12 4
2the pipelin	11 5
2the plan	1 5
2the planner	4 7
2the plant	6 4
2the platform	1 -7 2 6
2the player	12 -2
2the port	1 12
2the poster	12 12
2the president	7 10
2the pric	1 5 2 6 4 13 10 8
2the privacy	1 -7 9 9
2the product	11 4
2the programm	11 5 12 8
2the public	0 4
2the publisher	6 6 7 7
2the quarter	1 4 3 5
2the question	11 5
2the queu	2 -5 4 -5 10 -12
2the radio	4 5
2the railway	1 6 12 -2
2the rate	4 7 12 5
2the reader	2 -6 11 3
2the real	3 6
2the reason	4 11
2the refund	3 5
2the regional	6 4 7 5 8 6
2the register	6 -3
2the registry	2 5
2the regulator	0 5 9 5
2the releas	4 7
2the rent	0 5
2the requirement	0 -6
2the rest	5 6 10 -10 11 -5
2the result	7 6
2the retailer	2 4
2the return	3 4
2the risk	6 3
2the road	1 7
2the roadmap	12 5
2the robot	1 13
2the roof	1 8
2the room	0 -5
2the rul	9 6
2the rule	10 7
2the sale	7 8
2the same	0 -5 3 10 5 -8 8 -13 11 -4
2the sampl	6 4
2the satellit	6 6
2the scanner	4 6 11 3
2the schema	9 5
2the school	0 6 2 -3 8 6 9 4
2the screen	8 -5 10 -5
2the script	2 6
2the search	11 3
2the seat	0 6 2 -3 4 6
2the second	1 7 6 6 9 -7 10 -5 12 9
2the security	2 -4 10 7
2the sender	4 5
2the sensor	0 8
2the server	11 7
2the settlement	5 9
2the sheet	7 5
2the ship	1 9
2the shop	0 5 1 -9 5 4 9 12 12 4
2the sign	1 7
2the signal	1 5
2the site	4 4 6 -5
2the sixth	9 5 12 3
2the size	0 6
2the slowest	5 14
2the small	8 9
2the smaller	6 4
2the smallest	4 6 8 4
2the solution	11 3
2the south	8 5
2the sponsor	6 6 9 6
2the standard	10 8
2the stat	1 7
2the steel	5 5
2the stock	1 6
2the stor	1 6 2 6 7 5 11 -3
2the storag	0 -4
2the stream	10 9
2the student	1 6
2the studio	1 7 7 6 11 6
2the summer	1 -6 3 5 12 6
2the supplier	1 -9
2the system	11 5
2the tabl	6 6 10 -6 11 3
2the tariff	0 5 3 4 7 -5
2the tax	2 -5 4 5
2the tech	10 -6
2the tenant	1 7
2the tender	3 5
2the tenth	3 8 6 7 7 -4 12 3
2the thing	6 6 12 2
2the third	6 4 8 6 12 13
2the till	0 5 3 -5 5 6 9 6
2the top	3 8
2the total	5 -4
2the tower	3 4
2the train	4 -5 10 5
2the trainer	2 8
2the translation	5 4
2the translator	0 5 11 6
2the truck	9 5
2the twentieth	6 5
2the union	7 5
2the university	1 6 3 6
2the user	0 4
2the valv	10 6
2the vendor	1 -18 2 4 6 4
2the very	3 9 6 7 8 6
2the viewer	2 4
2the wall	12 3
2the wallet	7 5 9 5
2the warehous	1 5 11 3
2the way	10 4
2the web	5 4
2the wheel	3 4
2the whol	5 9 8 6 12 3
2the window	2 -3
2the word	7 -7 12 2
2the work	0 -5 2 6 4 5
2the workshop	3 5
2the wrong	4 10
2the year	2 7 3 6
2their #count	3 10
2their own	2 -5 3 -8
2their plan	3 8
2their stamp	2 4
2them a	2 4
2them and	2 4 11 5
2them can	11 5
2them for	4 7
2them my	3 7
2them one	7 -4
2them so	3 6
2them that	6 5
2them the	2 13
2them to	11 9
2them up	0 5
2them without	9 5
2then #count	4 -4 8 20
2then #duration	12 3
2then ^	8 20 12 -3
2then a	10 6 12 5
2then all	8 7
2then dead-letter	10 8 11 5
2then it	6 6 8 -5 11 5
2then on	11 3
2then one	8 9
2then the	6 -7 8 6 10 -15 11 -4
2then we	8 7
2then whoever	8 7
2then you	8 5
2then you'v	1 9 11 3
2ther #count	3 10 5 5
2ther a	5 -5 10 -2 11 -4
2ther are	5 4 10 -5
2ther is	0 -5 2 -5 4 -6 10 8
2ther it	5 9
2ther no	3 -5 4 8 5 9 6 10 10 5
2ther the	1 14 3 -6
2ther was	3 -5 6 4
2therefor have	4 5
2they accept	7 8
2they are	3 -5 5 -5 9 6
2they can	1 11 11 4
2they clos	1 6 2 10
2they do	5 7 12 4
2they follow	5 8
2they get	1 6 9 5
2they give	3 7
2they have	3 9 7 -6
2they may	1 5
2they meet	5 10
2they must	0 4
2they need	0 6
2they say	4 8 9 5
2they see	11 5
2they sign	7 8
2they told	3 5
2they want	7 5
2they wont	3 7
2they'r on	3 10
2they'v got	3 12
2thing i	0 -5
2thing i'd	0 6
2thing in	2 7
2thing is	11 4
2thing itself	12 2
2thing that	6 6
2thing the	2 -5
2thing till	3 7
2think it	3 6
2third and	12 2
2third quarter	12 7
2this ^	8 5
2this befor	7 14
2this is	0 -5 5 -6
2this month	8 5
2this week	3 5
2this year	2 6 3 6
2thos #count	0 5 5 5
2thos are	0 6
2thos month	3 5
2through a	10 8
2throw away	4 5
2till #date	3 6 6 5
2till ^	1 -7 3 18 12 3
2till easter	3 6
2till legal	1 -6
2till the	2 17 5 -5 7 -7
2till they	1 6
2time we	6 4
2time-sery stor	10 5
2to #count	6 -5 7 -5 12 16
2to #date	3 9 6 -4 12 -4
2to #duration	5 5 12 -3
2to ^	2 -4 3 7 9 -6 12 8
2to a	0 3 1 -7 6 -3 8 4 10 12
2to agre	7 -11
2to an	10 13
2to approv	1 6
2to be	0 8 1 -10 2 -4 5 -5 6 -5
2to begin	4 6
2to build	12 5
2to chang	1 13 11 4
2to clos	6 5
2to confirm	0 9
2to construction	12 3
2to customer	6 5
2to cut	4 6
2to decid	11 4
2to do	1 9 11 5
2to everyon	3 6
2to freez	1 7
2to get	7 -4
2to give	1 9 2 11 7 -5
2to go	5 5
2to hand	1 6
2to its	7 5
2to know	0 15 4 -6
2to launch	3 6 11 3
2to like	11 5
2to make	2 5
2to me	3 -6
2to object	11 4
2to one	8 7
2to pay	7 6
2to plan	11 3
2to postgr	10 -6
2to press	11 4
2to put	12 3
2to say	1 5 2 5 4 -5
2to send	2 -4
2to show	0 6
2to sit	4 6
2to the	0 -7 1 -12 3 9 5 -9 6 9 9 20 10 9 12 -5
2to them	7 9
2to us	2 6 7 11
2to writ	2 7 4 5
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
2train come	4 -5
2translat the	9 4
2treasury need	1 -8
2trigger a	6 5
2troubl is	3 7
2turn away	9 4
2turn on	2 5
2twentieth of	6 5
2under #count	5 4 9 4
2under #duration	9 -5
2under #share	6 6
2under the	1 8
2until #date	2 -7 3 10
2until ^	2 -8 3 5 7 10 12 6
2until each	2 4
2until end	3 5
2until our	3 -6
2until spr	9 5
2until the	1 19 2 11 3 4 9 -5 12 3
2up a	11 3
2up front	0 6
2up in	1 7 4 6
2up the	1 19
2up to	9 7
2upon the	6 5
2us #share	11 3
2us a	1 5
2us and	2 -7 3 4
2us for	2 8
2us in	3 7 7 5
2us is	6 7
2us the	2 9 7 -5
2use ^	11 4
2use it	11 10
2use the	10 10
2van and	5 7
2vendor ^	5 6
2vendor and	6 4
2vendor need	2 5
2venu and	11 4
2version column	11 4
2very first	6 6
2voic in	0 6
2wait for	0 -5 5 7 6 6 9 -2
2wait on	2 11 9 -4
2wall and	4 5
2wanna know	0 7
2want a	2 -5 4 5
2want from	1 8 2 9
2want it	0 -7 3 4
2want our	2 6
2want the	1 7 2 7
2ward system	11 3
2warehous and	7 7
2warehous in	8 6
2was ^	3 7 5 4
2was a	6 8
2was in	3 5
2was one	5 5
2was the	5 12 6 -5 7 8
2wave #count	8 6
2way back	4 7
2way i'd	10 6
2we agre	7 10
2we all	7 8
2we are	3 6
2we build	4 5
2we can	1 8 5 11
2we can't	2 4 7 3 9 10
2we cant	7 -5
2we did	4 8 6 -4
2we don't	7 10 9 5
2we get	7 12
2we go	1 7
2we got	6 7
2we have	8 -8
2we hold	0 9
2we keep	0 9 7 -7 10 7
2we lose	9 7
2we miss	9 5
2we move	8 7
2we must	9 5
2we need	1 -9 2 -5 3 8 4 -6
2we only	0 5
2we open	6 3 12 2
2we own	4 6
2we pay	9 -7
2we plan	12 3
2we put	8 7 11 3
2we read	0 4
2we set	6 3
2we should	10 8
2we show	10 9
2we sign	9 9
2we take	7 10
2we talk	0 12
2we use	10 -4
2we want	3 7
2we would	4 -3 5 5 9 7
2we writ	4 7 12 4
2we'r done	5 4
2we'v got	7 6
2web page	10 5
2web peopl	3 5
2week #count	6 7 12 6
2week and	5 5
2week befor	3 5
2week for	7 4
2week i	3 5
2week it	10 6
2week of	3 5 9 7
2week one	4 7 6 9 9 6 12 3
2week to	12 3
2well the	4 7 11 11
2went back	0 6
2went live	8 5
2went straight	6 3
2were in	0 5
2what a	0 -4 2 10 8 4
2what do	2 -6
2what fixe	5 4
2what happen	0 12 1 14
2what i	3 5
2what i'd	9 5
2what id	7 10 9 6 12 4
2what it	8 6
2what my	7 5
2what on	5 -4
2what set	5 7
2what the	1 -7 2 7
2what you	0 -4
2whatever else	5 9
2whatever we	5 9
2whatever you	5 6
2when a	10 -9
2when i	6 -5
2when it	5 -13
2when the	5 14 8 -5 10 7
2when we	5 9
2wher the	4 12 6 -4
2wher we	1 7
2whether a	1 11 2 6
2whether they	0 5
2which fail	6 4
2which give	11 3
2which have	8 8
2which is	4 7 6 -3 7 -4 8 6 9 6
2which it	7 8
2which of	0 9 2 4
2which the	4 5 7 6
2whil the	3 6 4 8
2whil we	4 8
2who can't	9 6
2who have	9 6
2who is	0 5 1 14 2 4
2who make	10 6
2who must	0 -5 1 -5
2who own	7 7
2who run	3 5
2who see	2 6 4 7
2who wait	2 -5
2whol programm	5 5
2will agre	7 -10
2will be	1 -7 6 -7 9 -5
2will not	1 11 2 11
2will see	2 5
2will work	0 5
2wish to	0 7 4 8
2with #count	5 4 8 6
2with #duration	12 6
2with ^	1 -5 2 9 6 4 8 8 11 6
2with a	0 -7 1 -8 2 -7 4 -17 5 3 7 -6 9 -10
2with all	8 7
2with an	6 4 10 -9
2with cake	3 5
2with it	4 10 9 7
2with its	1 7 10 9
2with my	6 5 7 6
2with no	0 10 4 12 9 3
2with one	4 -2 8 4 11 -3
2with our	9 11
2with some	0 6
2with the	2 -10 10 7 12 -6
2with them	4 7
2with who	1 9
2within #duration	0 5 5 -4 6 -4 7 11
2without a	8 6 10 8
2without it	4 18 8 6
2without the	11 4
2wk #count	4 5 8 -7
2word of	2 4
2work council	2 8
2work for	1 9
2work i	7 4 11 5
2work is	4 5
2work on	0 9
2work with	0 5
2worker and	11 4
2worker die	10 5
2worker that	10 8
2workshop the	1 7
2would ask	1 7
2would be	0 -5 3 -6 4 -6 5 -9 10 -5
2would begin	8 8
2would bring	6 5
2would do	10 10
2would get	5 5 11 3
2would give	12 3
2would go	8 7
2would have	8 6
2would make	5 6
2would offer	7 16
2would propos	7 7
2would rais	6 5
2would rather	1 7
2would say	9 6
2would send	4 8
2would sit	4 7
2would start	4 11
2would take	10 5
2would tell	9 10
2would therefor	4 5 12 -3
2would writ	1 8
2writ a	10 -6
2writ down	1 11
2writ it	11 4 12 3
2writ the	2 5 4 -6 7 8 10 -6 12 4
2wrong the	0 6
2wrong word	0 7
2wrot the	12 4
2yeah so	12 3
2year and	2 6 3 6 5 15
2year we	9 4
2yes and	0 4
2yes or	11 3
2you #count	0 5
2you and	5 5
2you can	5 7 7 5
2you can't	2 -6
2you do	10 5 12 5
2you don't	8 5 9 3
2you give	0 6 7 3
2you got	1 8
2you have	1 9 11 3
2you know	0 -6 10 -8
2you leav	9 6
2you let	7 5 9 10
2you need	2 -4 10 8
2you pull	4 6
2you put	11 3
2you say	9 5
2you see	3 10
2you swap	8 5
2you take	10 5
2you the	5 6
2you want	0 -5
2you won't	3 7
2you'v got	0 -4 11 5
2your #duration	9 6
2your own	7 10
casked	0 71 1 -16 2 -8 3 -9 4 -15 5 -14 6 -3 7 6 8 -14 9 -8 10 -14 12 -4
cattributed	0 -3 2 12 4 3 5 -10 9 -14 12 -4
chypothetical	0 -7 1 -13 2 -5 3 -2 4 6 5 -11 6 8 8 2 9 -13 11 -4
cintended	2 -5 4 6 9 -7
cnegated	0 -7 1 -13 2 5 3 5 5 4 6 6 7 -10 8 -8 10 -11 12 -16
f1	1 5 8 9
f2	1 7
f3	5 8
fa	0 -6 1 -8 2 -7 4 4 5 -4 6 -5 9 7 10 6 12 -3
fabout	9 9
facoustics	1 5
fads	1 9
fafter	4 -5 8 -8 12 -3
fagree	4 7
fagreement	7 -5
fall	3 -9 4 -6 8 -11
fand	1 -9 2 22 4 -20 5 -15 6 -4 7 6 8 -8 11 -13 12 -14
fapp	2 5 3 10
fapr	12 6
fapril	3 -4
fare	0 4
farrows	2 7
fas	11 6
fassume	0 18
fassumption	0 17
fassumptions	0 -4
fat	9 -4
faug	8 6 12 7
faugust	8 13
fbecause	0 7 2 4 3 -3 4 13
fbefore	0 15 4 -12
fbetween	7 7
fbilling	1 -6 3 8
fboth	1 7
fbudget	8 -3 9 -5
fbuild	12 -7
fbut	3 7
fby	8 -4
fcall	3 7
fcan	0 8
fcause	0 10
fclash	3 10
fcold	10 9 11 4
fcompliance	2 -4 4 4
fcore	3 5
fcorrect	0 16
fcustomers	2 3
fdates	12 -3
fdeal	7 9
fdelivery	11 3 12 -4
fdependencies	2 -6
fdesign	1 -6
fdiscovery	12 4
fdoes	0 6
fdoesn't	11 5
feach	8 -4 9 10 12 3
fend	3 -6 5 16 6 -4
fevent	11 7
fevery	4 -5 9 8
feveryone	11 4
feverything	8 8
ffailure	8 -4
ffield	2 7
ffinance	8 6
ffirmware	3 6
ffirst	0 6 4 -16 6 -4 8 -6 12 7
ffor	2 -5 4 9 9 4 10 -13
fforty	12 3
ffour	12 4
ffrom	8 5
fhence	4 13
fhot	10 7
fhow	0 -8 7 -7
fi	0 10 3 -8 5 2 6 -10 9 -9 11 -3
fi'd	1 4 7 7 8 6 12 3
fi'll	0 14
fi'm	0 12
fi've	0 -5
fif	0 -12 3 -11 4 -13 6 7 8 7 10 13 11 -3 12 -3
fin	0 -4 1 -11 3 -6 4 -7 5 -8 6 -6 8 -8 9 6 12 3
finsurer	2 10
finterface	11 7
fis	0 20
fit	0 -5 2 -3 4 5 5 9 6 -8 10 -4 11 -5 12 -3
fit's	3 7 5 7 7 -5 8 -5 11 6 12 -3
fjan	4 8 12 13
fjanuary	3 -5 5 -4 12 8
fjuly	8 11 12 5
fjune	3 -4 5 -4 8 7 12 -2
fkick-off	12 5
flatency	10 -9
flaunch	9 -5
flegal	4 7
flike	8 4 11 4
fload	10 11 12 -3
fmar	12 15
fmarch	3 -4 8 -6
fmarketing	1 7
fmay	0 9 8 10 12 5
fmiss	5 17
fmodel	5 -4
fmonth	3 -5 8 -8
fmonths	12 9
fmore	5 8
fmust	1 8
fmy	1 -13 3 -7 7 10 8 7 11 3 12 -2
fneeded	1 8 2 -7
fneeds	3 8
fnew	8 6
fnine	12 -3
fno	0 -4 2 -4 3 -7 6 9 9 5 10 -6
fnobody	3 5
fnone	2 4
fnot	5 10 6 -3
fnothing	5 15 11 5
fnow	0 -4 2 -5 3 10
foct	12 6
foctober	8 11
fof	5 7
fon	1 10 7 4 10 -5
fone	0 6 2 -5 4 -8 6 -4 7 6 8 19 9 7 11 -4 12 -7
fonly	1 -7
for	9 8
forder	4 11 8 -5
fotherwise	4 8 9 5
four	3 7
fpayments	1 5 3 11
fpayroll	2 4
fpharmacy	7 6
fphase	8 -7 12 4
fphone	10 6
fphones	5 8
fpilot	8 5
fplan	12 3
fpostgres	11 5
fput	11 6
fq1	12 7
frate	7 8 9 6
frest	10 11
frisks	6 -6
fsales	0 5
fscope	0 -4
fsecond	4 6
fsecurity	3 8 6 5
fserver	10 12
fseven	8 6 12 4
fshe	7 -4
fshould	6 10 8 -5
fsince	4 10 6 4
fsix	5 -5 6 4
fso	0 -10 2 -7 3 -11 4 14 5 6 6 -2 8 -6 9 5 10 6 11 -4 12 -5
fspring	12 2
fstaff	4 5
fstart	4 5 8 6
fstate	6 8
fstore	10 7
fsupport	1 -8 2 7
ftaking	0 14
ftell	0 14
fthat	4 -4 9 10
fthat's	0 -7 4 7 5 11 6 -4 9 5
fthe	0 -10 3 5 4 -7 7 -17 8 -6 9 -10 10 -10 11 -5
ftheir	3 6
fthen	0 -5 3 6 4 -11 5 -5 6 -8 10 -9 11 -3 12 -4
fthere	1 -5 3 -6 5 -5 8 -6 10 -4
fthere's	1 16 5 -6 10 -9
fthey	2 6 5 19 7 -9
fthey're	3 4
fthey've	5 5
fthose	0 6 5 7
fthree	8 3
fto	0 5 6 -8 8 7 9 7 11 3
ftokens	11 5
ftwelve	10 6
ftwo	0 14 4 -6 5 -6 6 6 8 7 10 -5
funtil	2 6 4 7
fwave	8 5
fwe	0 -11 1 -8 4 -5 5 -13 7 16 8 16 9 -16 12 -7
fwe'd	8 12
fwell	4 5 11 7
fwhat	2 -6 5 5 9 6 12 -3
fwhen	5 -4 6 5 7 -5
fwhere	6 3
fwhich	0 -8 7 10 9 16
fwho	1 3 2 -7 7 -8
fwith	11 4
fwithin	4 5
fwithout	4 5 9 10
fwk	8 -6
fyeah	12 5
fyou	0 -6 2 -4 5 -8 10 -7 11 5
l0	0 -17 1 -31 2 -36 3 -21 4 -18 5 -14 6 -21 7 -16 8 -9 9 -23 10 -33 11 -23 12 -19
l1	0 -15 1 -21 2 -17 3 -18 4 -26 5 -24 6 -24 7 -17 8 -20 9 -12 10 -17 11 -22 12 -31
l2	0 -15 2 -11 3 -17 4 -14 5 -14 6 -15 7 -21 8 -19 9 -19 10 -7 11 -13 12 -10
l3	0 -12 1 8 3 -13 4 -7 6 -7 7 -16 8 -8 10 5 11 4 12 17
n#count>#count	8 4 9 -7 12 4
n#count>act	12 3
n#count>bigscope	9 6
n#count>customer	8 6 9 4
n#count>group	4 5
n#count>harm	9 5
n#count>leak	9 6
n#count>order	8 5 9 -7
n#count>outcome	12 3
n#count>role	7 4
n#count>stage	8 5
n#count>standards	12 3
n#count>technical	11 3
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
n#duration>negation	5 6
n#duration>order	10 9
n#duration>time	5 10
nact>#count	12 4
nact>act	4 -5
nact>agreement	7 5
nact>business	6 -4
nact>decide	11 4
nact>earlyfind	4 8
nact>outcome	6 6 12 -3
nact>team	8 5
nafterwards>#count	8 4
nafterwards>afterwards	4 -3 8 5
nafterwards>everyone	8 6
nafterwards>order	4 -5 8 4
nagreement>agreement	7 9
nagreement>bound	7 6
nagreement>group	5 5
nagreement>metric	7 5
nagreement>order	4 6 7 9
nagreement>outcome	7 4
nagreement>role	7 7
nagreement>subset	0 -4
nahead>function	4 9
nahead>would	1 6
nassume>#count	0 10
nassume>assume	0 8
nassume>business	0 8
nassume>group	0 7
nassume>self	0 -6
nbelieve>#count	0 6
nbound>#count	6 4
nbound>technical	11 3
nbound>time	3 7
nbusiness>condition	11 3
nbusiness>customer	9 6
nbusiness>metric	9 7
nbusiness>time	3 4 6 -4 9 5
ncause>act	4 7
ncause>afterwards	6 4
ncause>condition	4 7
ncause>order	6 4
ncause>people	4 7
ncondition>customer	0 6
ncondition>group	9 3
ncondition>negation	6 3 10 7
ncondition>outcome	5 5
ncondition>reject	0 5
ncondition>time	2 -7 3 8 9 3
ncondition>worsen	7 8
ncondition>would	3 8
ncritical>business	5 5
ncritical>critical	5 6
ncritical>decide	5 4
ncritical>function	5 12
ncritical>technical	5 4
ncustomer>function	1 9
ncustomer>harm	9 6
ncustomer>need	9 5
ncustomer>order	8 8
ncustomer>stage	8 7
ncustomer>stop	12 2
ncustomer>time	3 5
ncustomer>would	9 6
ndeadline>people	6 4
ndecide>people	7 -6
ndecide>technical	10 7
ndecide>time	9 4
nearlyfind>function	2 4
nearlyfind>outcome	4 7
nearlyfind>time	3 5
nearlyfind>would	1 6 4 -6
nescalate>function	6 4
neveryone>act	11 3
neveryone>customer	9 5
neveryone>time	3 4 8 -6 12 -2
neveryone>watch	11 3
nexec>decide	7 7
nextend>earlyfind	11 3
nfunction>#count	12 4
nfunction>act	6 -5
nfunction>decide	6 -4
nfunction>function	1 9 4 -5 10 -7
nfunction>harm	3 5
nfunction>need	1 -11 2 9
nfunction>negation	1 -8
nfunction>order	1 -9 4 8
nfunction>outcome	1 5 2 5
nfunction>people	1 -6
nfunction>role	6 4
nfunction>source	2 5
nfunction>subset	0 4 4 4
nfunction>team	1 9 2 -4 7 -5
nfunction>time	1 -8 12 4
nfunction>unplanned	3 10
ngive>give	7 6
ngive>outcome	7 5
ngive>self	7 8
ngive>unplanned	7 5
ngroup>condition	5 5
ngroup>function	2 5 4 5
ngroup>harm	5 6 9 7
ngroup>learned	4 5
ngroup>need	1 -6 2 5
ngroup>team	1 8 3 -6
ngroup>technical	2 5
ngroup>time	9 4
ngroup>tradeoff	6 4
ngroup>watch	2 4
ngroup>would	5 3
nharm>business	9 7
nharm>metric	9 5
ninterval>risk	9 6
nlearned>#count	0 7
nmetric>technical	11 3
nmore>group	4 5
nmoved>time	6 4
nneed>act	1 4 2 5
nneed>agreement	11 3
nneed>function	2 6 3 -6
nneed>group	2 5
nneed>metric	2 3
nneed>need	2 4
nneed>order	1 8
nneed>outcome	2 9 3 -5
nneed>role	2 5
nneed>source	2 4
nneed>technical	1 7 10 -5
nneed>would	3 5
nnegation>#count	9 5
nnegation>#date	6 4
nnegation>#duration	10 5
nnegation>act	6 5
nnegation>afterwards	6 4
nnegation>agreement	6 3 11 3
nnegation>condition	2 7
nnegation>need	3 -7 11 5
nnegation>order	2 7 4 -7 9 3
nnegation>outcome	11 5
nnegation>self	6 7
nnegation>technical	9 5
nnegation>thrift	3 7
nnegation>worsen	2 5
norder>#count	4 -5 8 9
norder>assume	0 9
norder>cause	4 7
norder>earlyfind	4 6
norder>everyone	8 7
norder>function	2 5
norder>harm	6 6
norder>late	12 3
norder>negation	4 7
norder>order	0 -6 2 -5 8 8
norder>rework	4 8
norder>source	4 5
norder>subset	8 7
norder>time	2 -4 6 5 8 -4
norder>unplanned	12 2
norder>would	3 6 4 -7
noutcome>#count	12 3
noutcome>act	2 4 10 -6
noutcome>condition	2 -4
noutcome>decide	11 3
noutcome>function	2 15
noutcome>give	2 4
noutcome>need	2 -4
noutcome>order	10 6
noutcome>people	1 7
noutcome>time	2 -4 3 9
noutcome>would	9 5
npeople>decide	7 6
npeople>harm	2 -6
npeople>metric	4 -6
npeople>moved	7 7
npeople>need	2 -6
npeople>outcome	7 7
npeople>self	7 4
npeople>subset	11 3
npeople>time	7 5
npeople>waitword	2 -5
nprimary>#count	8 4
nreject>#count	0 6
nreject>outcome	11 3
nreport>act	2 4
nreport>condition	0 5
nreport>outcome	2 4
nreport>subset	9 6
nrework>act	4 7
nrework>condition	4 6
nrework>function	5 4
nrework>order	6 4
nrework>outcome	4 4
nrework>people	4 7
nrework>rework	4 7
nrisk>function	6 5
nrole>decide	7 14
nrole>people	7 -6
nrole>primary	7 7
nrole>report	9 5
nrole>rework	3 5
nrole>self	9 6
nrole>subset	9 5
nrole>time	6 4
nrole>would	9 5
nrulebook>subset	4 5
nself>#duration	12 3
nself>act	0 6 7 9 8 4
nself>agreement	7 8
nself>assume	0 12 4 -6
nself>condition	0 7 4 -6
nself>escalate	6 5
nself>exec	6 5 7 -6
nself>give	7 10
nself>metric	6 4
nself>negation	6 -4
nself>report	9 7
nself>role	6 7 7 -7
nself>self	6 -4
nself>subset	4 -6
nself>time	3 -5
nself>verify	7 6
nself>would	6 -4
nsociety>function	1 6
nsource>customer	10 6
nsource>everyone	10 5
nsource>negation	6 4
nsource>order	2 4
nsource>time	3 8
nstage>customer	8 5
nstage>everyone	8 5
nstage>stage	8 7
nstage>time	12 5
nstop>everyone	3 4
nstop>time	3 5
nsubset>group	12 3
nsubset>order	0 -4
nsubset>self	6 5
nsubset>subset	0 5 8 9
nsubset>time	6 4
nteam>afterwards	8 6
nteam>function	2 -3
nteam>order	1 -6
ntechnical>#count	10 4
ntechnical>act	1 5 10 6
ntechnical>customer	10 5 11 4
ntechnical>earlyfind	1 8
ntechnical>everyone	11 4
ntechnical>outcome	1 4 10 8
ntechnical>source	1 -6 10 8 11 2
ntechnical>stage	8 4
ntechnical>team	1 9 2 5
ntechnical>technical	10 14 11 16
ntime>#count	8 6 10 -6 12 5
ntime>#duration	6 5 12 6
ntime>act	4 -6 8 -4 12 11
ntime>afterwards	8 4
ntime>bound	6 4
ntime>business	5 -5 9 6 12 2
ntime>customer	9 4 12 -2
ntime>decide	8 -4 12 3
ntime>early	5 4
ntime>escalate	6 5
ntime>extend	8 4
ntime>function	12 5
ntime>group	3 4 8 -5 12 6
ntime>harm	9 8
ntime>need	1 5
ntime>negation	3 6 4 -6 5 4 9 5
ntime>outcome	3 7 4 4 6 5 7 -5 12 3
ntime>people	3 5 5 5
ntime>proxy	9 6
ntime>risk	9 7
ntime>self	6 9 7 -5 9 -7 12 -3
ntime>source	12 3
ntime>stage	12 4
ntime>standards	12 3
ntime>subset	12 -4
ntime>team	8 6
ntime>time	10 -7 12 8
ntime>tradeoff	9 6
ntime>trial	12 6
ntime>worsen	9 6
ntime>would	4 4
ntradeoff>act	2 -4
ntradeoff>group	9 6
ntradeoff>order	1 7
ntrial>act	12 -3
nunplanned>outcome	3 8
nunplanned>time	3 4
nunplanned>unplanned	3 7
nverify>role	7 5
nverify>subset	4 5
nverify>time	12 -2
nwatch>technical	11 3
nworkmode>group	7 5
nworsen>act	1 7
nworsen>condition	2 6
nworsen>need	2 6
nwould>#count	8 6
nwould>less	6 3
nwould>negation	2 4
nwould>report	0 7
nwould>subset	4 -6 9 6
p1	1 4 2 13 3 7 4 -13 6 -5 8 9 10 6 11 -3
p2	1 23 2 14 4 -16 6 11 7 6 9 -8
p3	0 -8 1 21 4 -7 5 -11 6 -4 9 -12 12 -13
q0	0 -19 1 -5 2 -17 3 -27 4 -19 5 -16 6 -26 7 -19 8 -22 9 -26 10 -24 11 -18 12 -13
q2	1 -17 2 -6 8 16 11 -5 12 23
qchange	8 8 12 -3
qcount	0 -6 2 -15 3 -7 4 -7 5 -4 6 -10 7 -8 11 -12 12 -13
qdate	0 -7 1 -11 2 -10 4 -10 5 -5 6 13 7 -13 8 -13 9 -7 10 -15 11 -5 12 7
qduration	0 -8 1 -11 2 -5 3 -16 4 -10 5 9 6 -9 8 -11 9 -4 11 -7 12 -4
qmoney	0 -9 3 -12 4 -10 5 -13 6 -9 7 -10 8 -7 9 37 10 -8 11 -4 12 -4
qname	10 -11 12 -4
qordinal	6 5
qratio	0 -7 2 -8 6 -2 7 -11 8 -7 12 -4
qshare	0 -7 2 -5 4 -14 5 -11 7 -6 10 -9 11 -3 12 -6
qtime	2 4 9 6 12 -2
sact	2 5 3 -6 5 4 6 -8 8 -7 9 -11 10 5 12 8
safterwards	1 -12 2 -15 3 -12 5 -6 8 30 12 -11
sagreement	0 -4 3 -7 5 11 7 29 9 -7 11 3 12 -11
sahead	2 5 4 17 5 8 6 3 8 -10 9 -15 10 -16 11 -10 12 -4
sasksother	4 6 7 -3
sassume	0 27 3 -10 4 -9 5 -5 6 -8 7 -9 8 -17 12 -9
sbelief	0 17 4 3 8 -6
sbelieve	0 13 1 -9 5 -4 6 -11 7 -17 8 -19
sbigscope	1 8 2 -8 3 -7 4 -10 5 -7 9 7 10 -7 11 2
sbold	2 -7 5 6 8 -5 11 6
sbound	0 7 1 -9 2 -8 6 8 7 5 9 9 10 8 12 -12
sbusiness	0 8 1 15 2 6 5 8 7 -12 8 -5 9 17 10 -15 11 5
sbuzz	0 -7 4 -5 11 -4
scandid	1 -7 3 5 4 -6 5 -10 6 7 7 -13 9 -8 10 -12 11 -3
scause	1 -5 3 -9 4 21 6 -5 7 -9 8 -12 9 -8
scondition	0 11 1 -14 2 4 3 6 7 -4 8 -8 12 -14
scritical	0 -6 1 -13 3 -13 5 24 6 -6 7 -14 8 -12 9 -5 10 -14 11 -6 12 -7
scurious	2 -7 4 -8 7 -7 8 8 9 5 12 -5
scustomer	0 12 2 -5 3 -5 4 -5 5 -6 6 -11 7 -11 8 8 9 14 10 5 11 -4 12 -10
sdeadline	2 -5 3 -8 5 -12 6 35 10 -9 11 -3 12 9
sdecide	2 -5 3 -12 7 20 8 -5 9 -9 12 4
searly	0 -5 2 8 3 -13 4 5 5 10 8 -8 9 8 12 -6
searlyfind	0 -9 1 -9 4 8 5 -4 6 4 7 -8 9 -8 11 -3 12 -7
sescalate	2 -4 4 -10 5 -9 6 19 7 -8 10 10 12 -8
severyone	0 -7 1 -12 2 -18 5 -8 6 -15 7 -12 8 6 11 8 12 -5
sexec	0 -9 1 -11 2 -9 4 -15 5 -6 7 7 10 -15
sextend	2 -8 3 6 4 -12 5 16 6 -13 8 16 9 -6 11 4 12 5
sfailure	2 -5 3 7 4 9 7 -15 8 -5 9 15 11 -6 12 -7
sfast	1 -7 3 -5 4 -12 5 -13 9 -7 10 21 11 7 12 -5
sfunction	1 23 2 4 3 12 4 18 5 6 6 4 7 7 8 -15 10 -20 11 -8 12 -11
sfuturetarget	0 10 5 -2 10 -4 12 3
sgive	2 15 4 -20 5 -14 6 -13 7 38 8 -6 9 2 10 -6 11 -4 12 -8
sgroup	2 12 6 -3 7 6 8 -5 10 -21 11 -4 12 -2
shabit	0 -11 1 -10 3 -9 4 -7 5 -3 6 -6 7 -11 8 -11 9 -5 10 -8 11 -5 12 -4
sharm	0 3 1 -15 2 5 3 -10 4 12 8 -6 9 16 11 -8 12 -15
sinfluence	4 -11 6 -7 7 -8 11 -6 12 -4
sinterval	2 8 3 -14 6 10 7 15 9 9 12 -6
slate	0 -9 1 -7 2 -5 3 18 4 -14 5 -6 6 -8 7 10 8 5 10 -4 11 -7 12 4
sleak	0 -8 2 -3 3 5 4 -4 6 -4 7 -13 8 -10 9 21 10 -9 11 -5 12 -2
slearned	0 5 1 -7 2 -5 3 -9 4 19 5 -5 6 -8 8 -5 9 -8 10 7 11 -8 12 -3
sless	0 -6 1 3 2 -6 4 -6 5 -2 6 5 7 9 8 -12 9 -7 10 16 11 -5 12 -6
smetric	0 -3 1 -5 2 9 3 -7 4 6 5 -10 6 -4 8 -6 10 8 12 -10
smore	1 4 2 -6 3 -6 6 18 8 5 10 -13
smoved	2 5 3 -3 4 7 9 8 11 -10 12 2
sneed	0 -5 1 7 2 35 6 -11 7 -6 8 -13 10 -18 12 -11
snegation	0 -6 2 -8 3 10 5 4 7 -4 8 -4 10 -11 12 -15
sobject	0 -5 1 -8 4 12 5 -5 7 19 8 -6 10 15
sorder	1 -8 4 22 5 -2 6 5 7 -8 8 11 11 -3 12 -6
sotherwise	0 3 2 -11 3 -9 5 15 7 9
soutcome	0 -6 2 13 3 5 4 -10 7 -6 8 -15 9 -2 12 -6
speople	0 -8 3 6 4 -6 6 -9 7 21 8 -9 10 -23 11 -4 12 -16
sprimary	0 -13 1 -5 2 -14 5 9 6 -13 7 5 10 -11 12 -5
sprincipleword	1 10 2 6 3 7 4 11 5 -9 6 7 11 -4
sproxy	1 4 2 5 3 -13 4 -5 5 -5 7 9 9 7 12 -6
srefuse	2 18 3 9 4 -7 5 -9 7 -9 8 -11 9 -5 11 -6
sreject	0 15 2 -11 5 6 6 -7 7 7 9 7 10 -9 11 6 12 -5
sreport	2 7 5 -16 7 9 8 -8 9 8 11 -7 12 -10
sreview	0 -9 1 -8 4 7 6 -5 7 -5 10 -9 11 -7 12 9
srework	1 8 2 -18 4 22 7 -10 9 7 10 -9 12 -8
srisk	0 -14 1 -18 2 -4 4 -9 5 7 6 6 7 -8 8 -10 10 -15 11 -6 12 -4
srole	2 -14 3 -8 4 -10 5 -8 6 17 7 24 8 -9 9 8 10 -17 11 -10 12 -10
srulebook	5 -18 6 -5 8 -8 10 14 11 7 12 -3
sself	0 9 1 -8 2 -24 3 -14 4 -12 5 -19 6 10 7 -2 8 -16 10 -31 11 -3 12 -14
sshow	0 3 2 7 6 2 9 -11 10 7 11 6 12 4
ssimplify	1 8 2 6 4 11 5 -9 6 -7 10 -11 12 -3
ssociety	0 3 1 23 5 -4 8 5 11 -2 12 -3
ssource	2 8 4 9 8 -17 9 -7 10 9 12 -6
sstage	0 -5 2 -7 3 -12 4 -10 5 -18 6 -7 7 -10 8 24 9 -11 11 -4 12 6
sstandards	4 -6 6 7 7 6 8 -7 10 -10 11 -8 12 11
sstop	1 8 2 -6 3 11 5 5 6 8 8 -5 10 13
ssubset	0 12 4 12 5 -8 8 12 10 -8 11 -6 12 -4
steach	0 -5 2 -7 6 3 8 -8
steam	0 -14 1 22 3 8 4 -8 5 -11 6 -8 7 -6 8 6 9 -8 10 -16 11 -4 12 -10
stechnical	0 -8 1 -5 2 -5 3 -7 4 -4 6 -3 7 -13 8 -11 10 39 11 23 12 -8
sthrift	1 -17 2 -8 3 5 6 -7 7 9 11 -7 12 -5
stime	0 -11 1 -14 2 -22 3 27 4 -7 5 13 6 10 7 7 8 11 9 9 10 -10 11 -16 12 12
stradeoff	0 -2 2 -4 3 -5 5 -13 8 -5 9 12 11 -6 12 -16
strial	0 -15 1 -15 2 4 6 6 7 -6 9 -8 11 -4 12 7
sunplanned	1 -12 2 -10 3 25 5 5 7 -2 8 -10 9 -7 10 4
sverify	0 -6 1 8 2 6 5 -9 6 -9 7 14 9 -11 10 6 11 -5 12 -6
swaitword	0 4 2 22 4 6 5 6 7 -12 11 -5
swatch	3 8 8 -10 11 8 12 -3
swellbeing	0 -5 1 4 6 -4 7 -5 8 15 9 -5 12 -7
swish	5 -11 6 -9 8 -5 10 -4 11 -3
sworkmode	3 -7 5 -14 7 6 8 -9 9 -10 10 6 11 -4
sworsen	0 12 2 5 3 -18 5 -9 9 10 10 4 12 -3
swould	0 -3 1 -6 2 -4 4 6 5 7 7 -6 10 -8 11 -5` };
