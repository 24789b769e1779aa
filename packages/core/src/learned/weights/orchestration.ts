// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["clarify","teams","dependency-map","roadmap-conflict","sequence","critical-path","risk-timing","alignment-mechanism","staged-rollout","translation","architecture","architecture-only","timeline-only"],"bias":[-58,-57,-59,-67,-67,-61,-64,-68,-58,-67,-53,-56,-40],"combine":[{"constant":3458,"best":270,"second":343,"all":135,"others":[0,26,62,-5,16,49,19,40,35,33,-27,60,-105],"question":[0,0,1841,-1620,-14255,-1221,-1148,676,2036,961,-922,-520,-2132,-547,-82,194,-2637,5602,4999,-20,752,7233,2280,2147,-592,-13280,257,796,839,218,-2355,-39,-347,-3519,-738,221,333,477,-2238,-3628,1152,-3639,2432,-1878,-1437,3285,-1299,0,-8365,-1543,-1480,718,547,1378,-1439,3238,-2153,-762,-2263,157,3875,-569,1383,5989,-380,-670,0,-236,-2174,-2131,528,4099,1304,0,1255,783,7411,11823,-1466,-1755,1456,743,-873,-1501,357,9361,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":915,"best":341,"second":82,"all":125,"others":[12,0,68,76,85,62,61,119,24,66,-59,-481,11],"question":[0,0,-2319,59,-85,2836,-469,-874,2335,1687,-179,1,1662,660,1027,932,95,774,372,-202,-1273,-609,1758,-872,534,466,213,-9,-281,-1251,-1409,-179,1594,-4189,881,-876,673,-584,1328,-1138,-1036,50,361,-776,1734,408,218,0,-1820,1441,64,445,-2870,324,140,-3018,1404,1433,-166,-897,-1707,1329,5718,-1773,2513,-901,0,-1496,-771,1099,1031,4043,377,0,2861,-1380,-3091,671,-789,-2049,414,-1672,1,-292,-78,77,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-12021,"best":321,"second":245,"all":112,"others":[8,21,0,42,62,29,-3,27,3,27,-24,-119,-49],"question":[0,0,153,652,-50,-531,-506,-325,575,245,-139,-609,5244,507,-507,-593,-1365,2093,2651,455,471,-361,73,-512,2796,4400,-72,-983,95,-214,-836,119,-340,-1149,948,280,-102,42,-627,-85,-426,-240,62,-278,636,1296,-876,0,-345,534,-361,-948,588,-151,-3861,-2452,853,197,558,-1115,663,683,838,-384,262,3180,0,-327,832,-1022,-100,-368,643,0,2043,-1684,-1518,1610,-207,7700,681,-206,-760,-1676,-20,1662,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":15209,"best":312,"second":498,"all":202,"others":[50,30,55,0,-4,23,7,76,22,22,-38,-39,-107],"question":[0,0,274,-31,-7444,-1557,-937,384,-1128,1792,-532,353,-2607,190,-1064,350,-1072,-201,2169,-183,-1448,-3060,-120,-635,4997,-4982,-678,-565,483,-115,-1644,-365,-1380,-3250,-968,366,-855,31,4972,-248,1569,-3056,1824,-1235,-975,2732,-1155,0,2574,-736,-2026,1290,-205,-373,434,-5123,5509,-1764,-1177,-2365,-1817,3383,-2287,4510,-242,327,0,-364,2529,604,-925,761,-539,0,2775,-946,-1768,2623,-158,-2941,408,545,-1734,-4570,-10665,47,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-24268,"best":283,"second":-97,"all":144,"others":[45,26,76,6,0,52,14,39,43,58,-10,-306,-177],"question":[0,0,-2076,-115,49,3018,-1854,1188,1326,1473,223,2385,3188,-1828,666,501,-2518,-317,-162,1561,-1715,-17,2308,-350,917,3260,-267,-105,-318,-1494,-2105,-334,-1474,-11718,1192,-384,947,111,-3231,980,-254,206,-1360,-389,-1172,6541,-366,0,-1328,-1058,-4801,6,-166,1229,-2930,-1545,-2849,1224,-1422,-4909,-1431,1116,1607,3411,7323,751,0,-2384,2692,1433,551,3338,153,0,4481,-1475,-3182,5253,522,1999,-4442,-1756,5957,-3215,-11311,14380,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-14558,"best":304,"second":140,"all":205,"others":[53,54,81,-2,32,0,50,31,-29,-11,-35,-236,-76],"question":[0,0,-548,-739,-14764,939,-918,-30,-1448,-1237,849,-1294,2160,1147,-1049,-1105,1704,3881,-117,-80,-2196,-5950,749,-2129,5935,-2326,-180,-128,1447,-14,-1048,215,2668,-6517,-2205,690,-592,-1189,1771,-323,-602,3467,3438,85,-74,-650,-3336,0,8395,-1303,-3483,-818,1037,204,4718,-374,-7108,-187,-967,-1284,-276,-1838,-2302,4921,-3992,6745,0,-1575,1074,820,667,-485,519,0,1966,-2776,-846,160,1463,12463,-3107,152,-847,-1034,-13383,5306,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-16062,"best":334,"second":97,"all":236,"others":[50,10,34,11,13,86,0,42,-10,36,7,-230,0],"question":[0,0,-362,-254,-18,3210,-790,1599,-178,-646,1462,159,-1029,-681,-149,2175,-601,758,1500,-597,-1174,-1122,1630,-778,1018,-2077,-1190,277,332,-1106,-633,-429,-1410,-1685,-865,757,377,-516,-1204,-199,2340,-1261,-1031,-454,238,219,-520,0,-1915,-141,-1495,187,707,1127,-39,551,-2970,181,654,-1446,-818,-1333,-945,-371,7293,-470,0,-921,4556,4293,-260,-971,-59,0,1343,-191,-787,45,-36,844,1590,-1050,-662,-352,-3327,2588,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-12176,"best":365,"second":375,"all":157,"others":[25,21,6,-5,50,36,51,0,25,-1,4,-335,-101],"question":[0,0,1083,227,379,-1894,-585,-762,846,753,-42,-489,1520,-1664,-78,-339,-2513,-942,26,-65,-1362,-1075,2182,-973,-597,-2095,-741,1370,564,-1107,-3109,-1337,2299,-3207,11,-108,1006,-2005,5691,-1654,160,521,-145,-69,-75,181,233,0,-98,1284,57,25,944,498,-1677,-1286,1018,3630,247,29,686,1199,2022,-137,3865,-2532,0,-1445,-2008,-777,2109,3843,-868,0,1151,-2059,-1033,66,-344,-951,1917,-1284,2196,-2668,3005,5052,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":5180,"best":222,"second":-15,"all":149,"others":[2,30,23,34,38,9,2,55,0,20,-23,36,41],"question":[0,0,768,1923,115,4858,6186,-669,-85,-459,-3163,1873,-888,-1707,10,421,391,-3336,-468,1541,18,10629,2789,-2452,2199,-7133,-108,39,285,-1800,-2143,-1348,-3813,-1470,-569,-875,223,-4468,-6299,-182,-1478,-2216,-1858,340,-942,322,-3679,0,2478,246,-38,249,-2517,-358,-2178,-3822,-3288,724,-2389,-922,2672,-4190,3643,5889,9513,-450,0,-422,4110,-3027,-2029,3134,796,0,20,-3351,4321,7826,-4313,-203,1722,-1219,-2890,5287,5537,6226,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-6439,"best":262,"second":196,"all":157,"others":[64,56,31,38,34,12,49,11,25,0,28,-139,-77],"question":[0,0,-2615,-1213,113,-1832,-1037,-510,3085,97,-957,167,-2389,1313,-487,2595,293,954,490,-1964,1004,-2607,6831,1403,-2823,-1233,1638,23,-340,-667,-1965,-1375,-2489,-3280,-754,289,1434,2268,953,-1395,1651,-723,1389,637,-214,239,-496,0,-10404,-1265,-907,-372,37,-1243,12306,-1367,808,1136,-202,-515,254,2349,2630,6025,7172,1011,0,-413,-1813,-1197,-872,4426,1197,0,2575,2792,-1229,270,-809,7720,-41,1112,3017,5947,-6920,10631,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-3088,"best":391,"second":193,"all":92,"others":[38,-7,17,-18,2,-58,-7,49,-3,37,0,146,-85],"question":[0,0,2284,2361,9600,-902,-221,1763,-2564,-1137,2726,523,-982,1035,-629,-882,3172,840,260,-7,386,-365,6145,506,2582,501,913,-1085,111,3262,65,-1005,220,3160,-798,2955,-203,-195,676,4221,1190,2376,228,-1137,938,2467,-835,0,-1519,-354,3152,-432,-587,-1123,-172,5991,-1511,835,-129,-1296,-2469,-1163,-965,-1932,-1031,-35,0,-817,-1431,-1809,1279,-1011,833,0,-67,3182,3993,-1056,-2383,1600,-656,-1227,-510,-3877,-1809,-1113,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-23989,"best":437,"second":-321,"all":282,"others":[-24,-72,-67,-60,-72,-59,-49,-94,-19,-25,197,0,-109],"question":[0,0,1411,-210,-89,-1268,-479,-983,-1271,-2613,2478,39,-1129,1931,-1123,826,-2350,-1406,-491,1823,-832,-4012,733,-1276,-418,2943,1387,-32,883,2840,-3357,141,989,-642,27,3791,-154,3050,-4696,-1180,1409,1858,640,-873,-475,-4269,-1346,0,-2557,-2275,6169,-1397,2827,462,2165,5448,-361,-628,-412,-717,-1378,395,-5329,6383,-696,-767,0,-1225,-357,-457,103,-1466,2040,0,-2174,2865,482,-660,-231,5049,-1876,1074,-1718,682,-160,-239,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":17635,"best":301,"second":562,"all":248,"others":[-53,-52,-67,-61,-116,-7,-79,-58,-24,4,-76,-26,0],"question":[0,0,-2012,-353,6,-5535,7396,545,-795,954,-1439,-277,-3170,-1266,1178,-1700,3284,-1673,-853,-1053,2005,7164,-2350,3424,-763,7996,-1523,-646,1641,-1713,2871,1012,-2205,3217,398,-2130,-1103,-1059,-1335,-495,-1492,-546,-3431,-315,-590,-274,-1389,0,-2941,-1253,2681,1077,1352,-1968,-2771,-3653,-1472,355,-2668,441,-1374,-127,2384,-3781,-1426,-2696,0,-859,-439,-644,-2305,-550,-551,0,278,-1957,11842,-399,1176,-8182,-576,1774,-1666,2176,-780,-2021,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	0 -6 2 -17 3 -7 4 -8 5 -7 6 -11 7 -8 9 -4 11 -11 12 -12
1#date	0 -5 1 -11 2 -7 4 -7 5 -7 6 12 7 -11 8 -12 9 -8 10 -14 11 -5 12 8
1#duration	0 -9 1 -9 2 -5 3 -16 4 -8 5 7 6 -9 8 -11 9 -5 11 -8 12 -3
1#money	0 -9 2 -3 3 -11 4 -9 5 -11 6 -7 7 -8 8 -7 9 35 10 -8 11 -4 12 -4
1#name	10 -7 12 -3
1#ordinal	6 4
1#ratio	0 -6 2 -4 6 -3 7 -9 8 -6 12 -4
1#share	0 -7 1 -4 2 -5 4 -13 5 -10 7 -6 10 -8 11 -3 12 -6
1#time	2 4 9 5 12 -3
1^	1 -11 2 -9 3 15 4 -7 8 -4 10 9 12 5
1a	0 -5 1 -17 3 -12 5 -22 6 -8 7 -8 10 14 11 -6 12 -14
1about	0 -5 1 -7 2 -8 3 -9 4 -13 5 -9 6 -4 7 -11 8 -4 9 8 11 -6 12 -2
1abov	5 -3 6 4 8 -8 12 -2
1accept	2 3 7 13
1acceptanc	5 4 12 11
1accessibility	1 7
1account	0 7 5 -7 7 -8 8 7 10 6
1accuracy	10 -4
1acoustic	1 5
1across	11 2
1act	0 -4 1 4
1ad	4 4 8 7 9 7 11 6
1adapter	11 6
1add	1 16 4 8 8 5 9 8
1address	7 4 9 5
1ads	1 9 2 7
1adult	8 4
1advic	1 6 9 4
1after	0 -12 1 -8 2 -6 3 -12 4 4 5 -10 6 9 7 -10 8 17 11 -2 12 -11
1afternoon	2 6 3 -6
1afterward	4 6 8 5
1again	4 17 8 -7
1against	2 8 4 5 10 -6
1agency	1 6 2 5 3 -8 5 3
1agenda	6 2
1agre	0 -8 2 -7 5 -6 10 -8
1agreement	1 -5 5 3 8 3 10 -6 11 8
1ahead	1 4 2 6 4 7 5 -7 6 6
1ain't	3 7
1airlin	0 5 1 5 3 -5 5 -6
1airport	0 9 1 6 2 -7 7 6 8 7 10 -5
1aisl	2 4 5 5
1alarm	4 -4
1alert	11 3
1align	2 -3
1all	1 -8 2 -5 6 -9 7 -4 8 6 9 -8 10 -11 11 -3 12 -10
1allow	0 16 4 -6 10 -5
1almost	10 6
1already	0 9 1 -6 2 4 5 -7 6 3 8 6 9 6
1also	3 -5 5 -5 6 -4 7 -6 8 -4
1alter	4 4
1although	4 5
1alway	0 -5 2 -4 3 -7 4 -9 5 -4 8 -6 9 -6 11 -3 12 -4
1am	0 3
1among	7 5
1an	0 -9 1 -10 2 -12 3 -6 4 8 5 -9 6 -5 8 -12 10 6 11 4 12 -6
1analysis	12 10
1analyst	3 8
1and	0 7 2 -16 3 4 4 -14 5 -5 6 -24 7 4 9 -9 11 4
1android	2 3 6 5
1animal	0 7
1annex	7 7
1another	0 15 2 -6 8 -9 10 -5 11 5
1answer	0 -9 1 6 6 -3 10 8 11 7
1antenna	1 8
1any	4 12 5 8 6 7 7 19 9 -5
1anybody	2 -9 4 8 7 -5
1anyon	6 8 11 9
1anyth	0 6 2 -5 6 -7 10 -5 11 12
1apology	4 7 9 4
1app	1 6 3 6 6 -3 8 -7 10 -11 11 -5
1appeal	1 8
1append	10 7
1append-only	10 10 11 -2
1application	3 5 11 6
1approach	1 6
1approv	1 14 4 5 7 3
1approval	5 11 7 6
1april	5 -6
1archiv	4 4 12 2
1are	0 10 1 -3 2 -12 5 5 6 -3 7 -16 8 -14 9 -6 10 -6 11 -6 12 -7
1arm	4 4 5 6
1around	0 4 3 6 11 4
1arriv	5 -3 11 -2
1arrival	3 5 7 5
1arrow	2 10
1as	0 19 1 -8 2 -8 3 -8 4 7 5 -2 9 -11 12 -2
1ask	2 -7 3 -4 4 -5 9 -8 11 3
1assembly	5 4
1association	1 4
1assum	0 13 4 -9 9 -6 10 -6
1assumption	0 5
1at	0 -7 2 -13 3 4 4 -5 7 -12 8 5 9 6 11 -8 12 -9
1attach	12 -2
1audio	2 -3 10 6
1audit	4 7
1auditor	2 6 9 6
1august	5 -7 8 7
1authority	1 4 2 -4 5 6
1automatically	8 6 11 5
1autoscal	11 6
1autumn	3 4 9 5 12 4
1availability	10 6 11 3 12 3
1aviation	1 7
1avoid	4 4
1away	1 6 4 6 10 7
1baby	3 7
1back	1 -7 5 6 10 9 12 -2
1backend	1 -7 12 5
1backfill	11 3
1backoff	10 6
1backup	9 3 10 4
1badg	0 4
1bag	1 4 9 4 10 5
1balanc	8 8 9 4
1balancer	11 5
1bandwidth	3 -5
1bank	7 -6 9 9 11 -3
1bar	12 4
1barcod	6 3 10 -5
1base	4 4 10 6
1basically	12 2
1basket	10 5
1batch	8 12 10 -7 11 -3
1be	0 3 1 -18 2 -15 3 -10 6 -4 7 -7 8 -9 10 -22 12 -8
1bear	7 9
1becaus	0 12 1 -4 2 -5 3 -8 4 7 5 -12 9 -4 10 -11 12 -3
1bed	2 -3
1been	0 -5 3 -7 4 9 7 -5 8 5 12 -3
1befor	0 8 2 25 4 24 7 -9 9 -4 10 -7
1beforehand	7 9
1begin	1 -9 3 -5 5 7 6 -7 8 9 9 -4 10 -5 11 -3 12 -4
1behind	3 8 11 6
1believ	0 -6
1bell	2 4
1belong	0 7 10 -6
1below	6 10
1belt	2 8
1besid	10 6
1beta	8 7 12 2
1better	11 2
1between	1 -4 2 -3 3 8 7 6 8 6 10 -7 11 6
1beyond	9 4
1bicycl	5 4
1big	5 8 8 -4
1bike	9 5 10 11
1bill	2 9 3 6 4 -5 6 5 10 -5
1bin	11 4
1bind	5 4 7 10
1birth	2 4 10 4
1birthday	12 4
1bit	0 -7 1 7 2 -4 8 -6 10 -6
1block	3 6 4 6 8 5
1blue	12 4
1board	2 5 3 5 5 10 7 -17
1body	1 13 2 4
1bolt	9 4 11 4
1book	0 5 2 -6 3 15 8 9 9 8
1bor	4 6
1border	0 6 1 6 12 -3
1boss	6 -4
1both	0 5 1 8 2 6 3 10 7 14 11 3
1bottl	1 6
1bought	5 7
1bounc	4 5
1box	1 -7 6 -5 8 -5 12 -3
1boxe	2 -5 3 -4 4 -5 6 3 8 -5
1branch	0 -3 1 7 4 5 8 7 12 -3
1breach	3 5 9 12
1break	4 9 5 4 7 6 12 4
1breaker	11 3
1breakfast	8 5 9 8
1bridg	2 6
1brigad	2 3
1bring	0 -4 6 5
1broadcaster	7 4
1brought	2 -3
1bucket	10 5
1budget	0 9 8 -6 9 -8 11 -2
1buffer	5 -4 8 -4 9 -4 10 -3 12 3
1build	2 3 3 -7 5 -4 6 -4 10 -10 11 3 12 20
1builder	2 3
1built	4 4
1burn	9 5
1bus	11 4
1buse	0 5 8 6
1business	1 -5 8 -5 9 -4
1busy	3 -10 6 5 12 -3
1but	1 -7 2 -4 3 -4 4 -9 5 3 6 -8 7 -11 8 -10 11 -6 12 -2
1button	0 3 1 -5 5 -4 8 -6 10 -5
1buy	0 -4 1 -7 2 -4 3 -5 4 6 9 9 12 3
1buyer	9 4
1by	1 -7 3 -18 4 -9 6 14 10 17 12 -7
1cabl	4 5 7 6
1cach	4 4 10 12 11 4
1cake	3 5
1calendar	0 -5 1 -5 3 10 4 -7 8 -5 11 -3 12 -5
1calibration	3 5
1call	1 7 4 -7 5 -11 6 4 12 -2
1camera	2 -7 9 -5 12 2
1campaign	10 8
1can	1 5 3 -9 4 6 5 13 8 -4 9 3 11 3 12 -4
1can't	0 -9 2 17 3 -11 7 6 9 9
1cannot	1 7 2 13 3 -4 4 -4
1cant	0 -4 2 15 3 -7 4 -7 5 -3 9 9
1capacity	2 12 4 5
1car	6 -4 7 5 10 6
1card	0 14 2 -3 3 -6 5 -7 8 -5 9 11 10 -6 12 -5
1care	4 7 11 9
1carrier	0 -5 8 5 10 6
1carry	4 6
1case	8 -4 9 8
1caus	2 -6 4 16 5 -6 7 -6 8 3 9 -3
1celebration	12 2
1cell	1 8 2 7 5 -4 6 4 11 -3
1centr	1 5 3 5 7 -5 8 4
1central	10 7
1certifi	0 5
1certificat	0 4 9 11 10 4
1certification	1 6 2 5 5 4
1certify	5 4
1chain	1 10 5 5 6 4 9 -5
1chair	6 5
1challeng	10 8
1chamber	3 6
1chang	3 27 4 28 7 9 8 -9 12 -5
1channel	2 4 10 6
1chart	5 -5 8 -4 12 6
1chat	6 -3
1cheap	4 5
1check	0 7 4 -8 10 15
1checkout	2 6 3 5
1chef	1 5
1child	10 5
1chip	6 4 11 4
1choic	6 4
1choos	7 16
1chosen	4 6
1christma	7 6
1chunk	10 17
1circl	4 4
1circuit	11 3
1city	2 -6 3 -5 4 -6 5 -4 6 -3 7 5 8 9 9 6
1civil	1 7
1claim	5 4
1clash	3 6
1class	2 9 4 5
1claus	1 10 6 4
1clean	5 7 12 3
1clear	0 -7 11 -3
1client	3 -4 4 6 8 3 11 -4
1clinic	2 6 8 6 12 -3
1clip	10 13
1clock	0 6 11 4
1clos	0 -6 2 -3 3 14 4 -6 5 -7 11 -4 12 2
1closur	12 4
1cloud	6 5 8 -7
1cluster	1 6 7 6
1cod	4 6 12 2
1code	2 4 4 16 5 5 8 -9 11 -3 12 -3
1cold	0 4
1collect	12 3
1collection	4 5
1column	11 4
1com	3 -4
1come	0 -5 1 -10 2 -11 3 -4 4 -5 5 11 6 -5 8 -7 9 -3 10 -8 11 3
1command	1 5 2 -4
1comment	7 6
1commission	4 6 12 3
1committe	5 -5 6 7 7 -10 9 -4
1common	7 -5 8 4
1company	0 5 1 16 3 -7 5 -8 7 -9 10 -7 12 -3
1compar	7 -6
1competition	9 6
1complain	7 7 8 4
1complet	0 -4 11 2 12 4
1complianc	1 13 4 10
1comput	1 6 10 15
1computer	10 8 11 3
1concept	12 9
1concret	6 5
1confirm	0 16 3 -7 6 5
1conflict	0 -5 11 4
1connect	8 7 9 6 11 9
1connection	2 4
1consent	4 12 6 6
1consist	4 4
1consistency	9 5
1constraint	5 4
1construction	4 -6 12 7
1consult	11 4
1consumer	11 7
1contract	1 12 3 6 4 10 5 7 6 4 7 -6 8 -4
1contractor	7 6
1control	1 11 10 6
1controller	10 12
1conveyor	2 5
1cook	10 -6
1cooperativ	1 7
1coordination	11 12
1copy	2 5 7 -5 9 -4 10 6 11 3
1core	1 5 3 9 4 11 10 7
1correct	0 19 7 6
1correction	9 4 10 5
1corridor	7 11
1cost	0 -4 4 16 7 17 9 12
1could	0 -5 5 14 6 20 9 -3 10 9 11 -2
1council	1 -5 2 6 4 8 8 -4
1count	1 5 4 -5 5 9 6 3 7 7 9 3 10 -6 11 -5
1country	0 8 6 4 7 -10 9 -7
1county	1 12 8 13 10 -6
1coupl	11 7
1courier	1 4
1cours	3 -5
1court	9 8
1cover	11 3
1crat	10 -7
1crew	1 9 2 4 5 5 6 -3
1critical	5 -5 10 -7
1cross	0 7 7 5 10 9
1custom	0 4 1 9 2 7 5 5 12 -2
1customer	0 7 1 3 3 -6 6 4 9 16
1cut	3 -5 6 -4 7 6
1cutover	5 5 6 3
1d	10 6
1danger	6 4
1dashboard	11 5
1data	0 7 1 -5 5 10
1databas	9 7 11 9
1date	4 -10 5 36 6 3 8 -10 11 -5 12 4
1day	3 -16 4 4 5 24 6 10 7 -11 8 -11 9 -7 10 10 11 -3 12 -2
1dead	0 5 4 -4 10 7
1dead-letter	10 9
1deal	7 21
1dealer	2 4
1debt	9 3
1decad	8 5
1december	8 9
1decid	1 -8 2 -6 3 -6 4 -10 5 14 6 -5 10 -7
1declar	6 -4
1decoupl	11 3
1dedicat	7 5 10 5
1dedup	10 8
1delay	0 8 9 9
1delet	10 -4
1deliver	0 -5 6 -3 11 7 12 3
1deliverabl	1 5
1delivery	0 -8 2 -4 6 5 8 -5 11 13 12 3
1demand	4 5
1department	1 8 11 7
1depend	0 -4 1 -3 2 -15 3 -5 5 -4 10 -9
1dependency	2 -11 10 -4
1deploy	8 -6 11 16 12 -2
1depot	1 6 4 7 8 8
1deputy	6 4 7 5
1design	1 -6 2 -7 3 -6 4 -5 5 -9 6 -6 8 -8 11 4 12 11
1desk	1 9 3 5 4 8 8 -5 10 -6
1determin	4 5 5 9
1developer	3 5 4 5 5 7
1development	12 16
1devic	3 -3 10 23 11 3
1diary	5 5
1did	5 -4 6 -6 7 -5 8 -6 9 -6
1die	4 -5 6 -6 9 -4
1differ	0 7
1differenc	6 3
1different	0 11
1dig	1 10
1digger	8 4
1director	0 -5 2 -4 3 -5 7 5 10 -5
1disagre	7 14
1discovery	4 -5 8 -6 12 18
1discuss	7 10
1disk	10 6 11 4
1dispatch	1 13 2 -5
1dispatcher	2 7
1disput	7 8
1district	4 5 8 5
1division	1 6 6 6
1do	0 4 2 -10 3 -7 5 -4 6 -9 7 -3 8 6 9 -5
1dock	4 8
1doctor	1 5 4 5 7 4 9 7
1document	11 12
1documentation	2 4
1doe	0 9 1 -6 2 -5 3 5 4 -8 5 3 6 -4 9 -4
1doesn't	1 -8 3 -5 7 -6 10 6 11 7
1don't	0 -4 3 6 4 -6 5 -7 6 -2 9 2
1done	0 -8 3 -4 4 -7 5 8 7 -8 8 -6 9 -5 11 5 12 17
1dont	0 8
1door	0 5 1 -6 8 4 12 -2
1dose	0 4
1down	0 -4 1 5 3 4 5 -4 7 -6 8 -6 9 -5 10 8
1draft	1 14 7 8
1drain	2 4
1draw	5 -4 6 -6 8 -4 11 -4 12 5
1drawer	3 4 6 4
1drawn	4 5 12 4
1drew	5 4
1drill	1 -5 4 7 5 4 12 -2
1driv	9 6 10 6
1driver	0 11
1dron	10 5
1dry	3 5 4 5 12 -2
1dual	11 3
1due	6 -5
1duplicat	10 8
1each	0 -8 3 -18 4 -16 6 -12 7 -9 8 -6 9 6 10 14
1early	6 -4 8 3
1easter	3 5
1easy	11 -3
1edge	10 7
1edit	0 4
1editor	1 5
1election	3 9
1electrician	5 5
1electronic	8 4 12 3
1eleventh	3 5 6 3
1else	2 -8 5 18 11 6
1em	2 5 6 -4
1employ	0 5
1employe	8 7
1encoder	2 -4
1encryption	9 7
1end	1 -5 2 -10 3 6 5 15 7 -7 10 -14 12 3
1endpoint	3 4 8 6
1energy	2 4
1engin	11 8
1engineer	0 -5 1 9 2 -4 6 -4 7 13 12 -3
1enough	0 5 3 -5 10 6 12 -3
1enter	7 7
1entranc	8 11
1envelop	5 8
1environment	8 -8
1equally	9 10
1error	0 -4 8 4
1escalat	6 4
1escalation	6 6
1estat	1 6
1even	3 -5 4 7 5 -7 12 -3
1event	1 5 10 7 11 4
1event-driven	11 3
1eventual	9 6
1ever	6 -3
1every	1 -4 2 -4 4 14 5 -11 7 -6 8 -15 9 10 10 12 11 5 12 -5
1everybody	0 -9 2 -4 3 -9 4 -6 5 -4 7 -2 8 -8 12 -3
1everyon	2 -4 7 4 8 -4 11 5 12 9
1everyth	2 -6 3 -4 5 4 7 -5 8 5 9 -6 12 -3
1everywher	5 -4 12 5
1exactly	3 10 5 6
1exam	1 11 5 5
1examination	5 5
1exception	3 5
1exchang	3 -6 7 10
1execution	12 4
1exit	4 5
1expect	3 8 5 8 10 7
1expir	9 12
1expiry	2 4 10 4 11 2
1explain	11 -3
1export	2 -6 6 4 7 -6
1external	9 6
1extra	7 8
1eye	6 9 10 4
1face	0 -4
1facility	1 11 3 5
1factor	0 6
1factory	1 8 2 3
1fail	4 6 5 -3 9 -7 10 12
1failur	6 6 9 -4
1fair	8 8
1fall	3 -6 5 4 6 -5 7 -8 10 9 12 -3
1fallback	6 5 10 16
1family	1 10
1far	2 -3 5 -6
1farm	0 5 8 7
1farmer	1 7 2 6
1fast	5 5 11 3
1fault	9 8
1featur	10 8 11 4
1fee	0 9 7 4 9 6
1feed	1 10 2 4 6 -5 10 5 11 -4
1fenc	4 4
1ferry	6 8
1festival	6 4
1fetch	9 4 10 12
1fibr	10 4
1field	1 -6 4 5 5 -7 10 -6 11 -3
1fifteenth	6 6
1fifth	12 3
1fight	7 19
1figur	2 4 4 7 9 7
1file	0 5 1 -7 2 -6 5 4 6 -3 9 -5
1fill	2 10
1film	4 10 12 4
1filter	8 5
1final	2 15 7 22
1finally	8 7
1financ	2 -4 4 -5 5 -5 6 -6 8 5
1find	5 -5 6 -4 8 5
1fine	8 -5
1finish	5 26 6 -5 9 -4
1fire	2 8 5 7
1firm	1 17
1firmwar	5 6
1first	0 5 1 -15 2 -8 3 -11 4 16 5 -12 8 14 9 -13 10 -11 11 -7 12 5
1fish	1 8
1fit	0 -7 1 6 3 4 4 4 5 10 8 -8
1fitter	5 8 12 -2
1fix	5 -7 6 -4
1fixe	3 -6 5 22
1flag	6 6 8 7 9 5
1flat	8 9
1fleet	0 6 8 8
1flight	10 6 12 3
1flip	7 4 11 3
1float	5 4
1floor	3 -5 5 16 10 -7
1flower	8 4
1fly	3 5 5 7
1flyer	4 4
1folk	1 9 2 -7 3 -5 11 -3
1follow	5 4 11 3
1food	0 3
1for	1 -11 2 7 3 8 4 7 5 -9 7 13 9 4 10 5
1forecast	2 8 6 4
1forese	10 6
1forget	9 8
1format	1 10 2 6 7 12
1fourth	3 -7 4 4 6 4 8 -7 12 13
1fraud	1 8
1free	3 -6 7 11
1freez	3 8 12 -4
1friday	6 5
1friendly	8 12
1from	1 -11 2 29 3 -4 4 -13 5 -5 6 -5 9 -8 10 -10 12 -6
1front	0 4 7 4 10 12 11 7
1frozen	1 -8 3 8 6 -3 7 6 8 5
1full	3 11 8 6 12 6
1fully	3 11
1function	11 3
1fund	1 -5 2 5
1furnitur	3 3
1further	11 3
1gap	1 6 3 6 6 3
1garden	1 5 2 3 8 4
1gat	5 7
1gate	0 8 3 5 5 -4 7 4 9 5 12 3
1gateway	11 5
1gave	2 6
1general	7 6 8 7 9 8
1get	0 -13 1 -5 3 -9 4 14 10 -7 12 -4
1gift	6 6 7 5
1giv	1 6
1give	2 30 4 -13 6 -5 7 -7 9 -5 10 -7
1given	0 15 3 5 5 -4 6 3
1glass	5 5
1glue	5 7
1go	1 -9 2 -7 3 -8 4 -2 7 -11 8 7 10 -12 12 10
1go-liv	5 6 12 7
1goe	0 -9 2 -10 6 10 7 8 8 -9 9 -7 10 12 11 -6 12 -4
1going	0 -5 3 4 4 -6 8 5 11 -3
1gone	4 5 9 3 11 5
1gonna	0 15
1good	0 -12 1 -7 2 -4 4 4 5 -7 7 -8 9 -4 10 -6 11 7 12 -2
1got	0 -8 1 6 2 -3 3 17 9 -9 12 -4
1gotta	1 7
1grad	2 4
1grant	9 5
1graphic	1 5 12 3
1green	10 -5 12 4
1ground	1 5
1group	1 8 2 7 3 9
1grpc	11 5
1guess	0 4
1guest	9 9
1guid	0 4
1guy	1 -7 9 3
1h	7 6
1ha	0 -4 12 -3
1had	0 -4 1 4 3 24 4 7 5 5 7 6 9 -6 10 -5
1hall	0 4 1 11 3 7 7 -6 8 9
1hand	2 14 3 -5 4 10 5 3 10 6 11 -4 12 -3
1handl	11 6
1handler	5 3
1handshak	9 -4
1hang	4 7 5 15 8 4
1happen	0 10 1 11 10 -7
1happy	8 17
1harbour	1 11
1hard	0 -4 4 -5 12 7
1harden	5 6 12 5
1hardest	9 6
1hardwar	5 6
1has	0 -14 2 8 3 15 4 -11 9 -11 10 -17 11 -7 12 -2
1hash	10 8 11 -3
1hasn't	6 3
1hasnt	6 7
1hav	3 5
1have	0 -8 1 19 2 -5 3 7 4 10 6 -4 9 -10 10 -13 11 -4 12 -3
1haven't	6 3
1he	1 -6 2 -5 3 -10 6 5 7 18 8 -8 10 -7
1he'd	6 -4
1head	7 16 9 7
1headroom	10 5
1health	1 13 2 -3
1hear	6 5
1heavy	10 6
1height	2 6
1held	10 9
1help	1 5
1henc	4 10 11 3
1her	0 -4 1 -6 2 -5 7 7 9 10
1here	11 4
1hes	3 5
1higher	0 6 3 4
1him	2 4 4 -6 6 -3 7 16
1himself	0 3 9 3
1hir	3 8 5 5
1hire	4 10
1his	0 -5 1 -6 2 -5 3 -7 4 -11 6 5 7 10 8 -6 9 -6 10 -6
1hold	3 -5 4 -6 6 -6 7 -13 10 8 11 -4 12 -3
1hole	1 6 2 7 9 7
1holiday	1 7 6 3 9 8
1home	8 20 11 -3
1honestly	9 -4
1hospital	1 5 3 6 4 5 6 -5 7 -3 10 6 12 -4
1host	3 5 5 5 8 4
1hot	4 -5 10 10 11 4
1hotel	1 9 8 7
1hour	5 -6 7 11 8 -7 10 18 12 -4
1hourly	11 2
1hous	10 6 11 -3
1how	0 -9 3 -8 6 -5 7 -7 8 -5 10 -7
1however	5 7
1human	10 6
1hypercar	12 2
1i	0 -11 1 -12 2 -11 3 -6 4 -4 5 -8 6 10 7 -9 8 -6 10 -11 11 -3 12 -3
1i'd	0 -3 3 -7 4 7 5 -9 6 -6 7 5 8 6 9 6 11 4
1i'll	0 8
1i'm	0 13 4 -8 6 5 7 -6 8 -5 9 -5 10 -7
1i've	0 -7 1 -7 7 -4 9 -4 11 -3
1ice	4 4
1id	2 -6 3 -9 4 -4 5 -6 6 -5 7 9 9 -4
1idempotency	10 5
1identity	1 8
1idle	4 7
1if	0 8 1 -11 2 -8 3 -22 4 9 5 -12 6 9 7 5 8 -6 9 -6 10 10 11 -8 12 -5
1ill	7 8
1im	0 7
1imag	2 3 8 -5 10 9
1implementation	12 3
1important	5 -4
1in	0 -7 2 -13 4 -3 5 -11 6 6 10 7 12 -5
1includ	0 13
1increas	6 5
1index	11 12
1inform	6 10
1infrastructur	2 5 6 5
1ingest	12 4
1input	10 5
1insid	5 9
1inspector	4 6 5 10
1inspectorat	1 5 2 6 3 4
1install	8 14
1installation	12 7
1installer	7 6
1instanc	0 6
1instead	1 7
1insuranc	2 3
1insurer	1 17 2 7 3 6
1integrat	11 4
1integration	8 5
1interfac	4 10 11 6
1internet	0 6
1interpreter	1 6
1into	0 -6 9 6 10 9 11 -3
1invent	4 6
1inventory	3 4
1invoic	0 5 7 5
1iphon	5 5
1is	1 -25 2 -18 6 -14 7 -11 8 -26 9 -6 11 5 12 -2
1island	8 4 9 5
1isn't	5 7 6 -7 7 -6 11 -3
1issu	0 4 2 6
1it	0 -6 1 -9 2 -14 3 -5 5 7 6 -5 10 -5 12 -8
1it'd	5 4
1it'll	12 3
1item	4 5 5 7
1its	0 -4 2 10 3 22 4 -8 5 -6 6 -6 8 -12 9 -11 10 -6 12 -3
1itself	9 -5 10 12
1jan	4 9 12 13
1january	12 2
1japan	5 4
1jitter	10 -5
1job	1 6 2 -2 5 -4 6 -3 10 9 11 8
1joint	7 5
1july	5 -6 7 -7 12 2
1june	8 10 12 2
1just	0 8 2 -5 4 -6 5 -4 6 -4 10 -9 11 9 12 -3
1keep	0 6 1 -9 4 -8 5 -6 6 -4 7 -9 8 -8 9 -4 10 12 11 7 12 -2
1kept	10 10 11 -4
1key	2 6 3 -6 6 2 7 -6 8 -3 10 12 11 -8 12 -5
1key-valu	10 4
1kick	12 2
1kick-off	6 14 12 3
1kid	4 6
1kind	0 -5
1kiosk	3 6
1kit	12 -3
1kitchen	2 -4 7 4
1know	1 -9 4 -13 5 -6 6 7 7 -10 9 -5 10 -6 12 -2
1known	7 4
1lab	3 6 5 7
1label	2 10 4 15 7 8
1laboratory	2 4 3 -5
1lake	4 5 8 3
1land	3 5 4 8 10 6
1landlord	0 6 6 -4
1lane	7 6 12 -3
1languag	2 -6 5 7 6 9 7 -6 12 -2
1larg	8 4
1last	1 -12 2 -7 5 10 6 8 8 11 9 -3 11 -2 12 4
1late	2 6 5 7 9 5
1latency	9 -3 10 -12
1later	7 -11 8 16 11 -3
1latest	0 -4 6 6
1launch	1 -4 3 9 4 -9 5 13 8 5 10 -5 11 6 12 9
1law	0 9 8 -4
1lawyer	0 -4 2 8 3 -5 4 6 5 -6 9 5
1lay	3 5
1layer	11 7
1layout	7 5 12 3
1lead	7 17
1leader	10 7
1leadership	9 9
1leaflet	12 4
1leak	9 7
1leav	1 4 3 8 5 -4 7 -6 8 -6 9 4
1ledger	2 -5 10 6
1left	0 7 3 5 12 -4
1legal	0 -10 2 5 3 4 4 10 7 -8 8 -4 9 -6 11 -4
1legally	0 5
1lend	3 6 7 8
1lender	2 4
1lent	7 9
1less	9 3
1let	2 4 4 5 6 5 7 18 8 8 9 -4 11 3 12 -3
1letter	1 -5 4 9 5 20 8 -4 9 -9 12 -2
1library	8 4
1licenc	0 4 2 2 4 3 5 8 6 8 7 4 9 3 11 -2
1licens	1 -7 5 5
1lift	6 -4
1light	1 4 2 -3 9 6
1lik	7 -5
1like	0 -4 1 -9 3 -6 4 -8 5 -11 6 -3 7 -11
1limit	1 8 2 5 7 6 9 5 10 10 11 3
1limitation	9 5
1line	1 14 2 -6 3 5 5 8 6 -4 10 12 11 -3 12 -4
1link	8 -5 10 10
1list	0 -4 2 11 6 4 7 9 9 -3 10 14 11 -4 12 -3
1littl	7 -5 8 8
1live	0 10 6 -6 8 10 9 -6 10 4 11 5 12 7
1load	1 -4 8 -6 9 5 10 15 12 -3
1loader	1 7
1loan	0 6 4 7 7 -5 9 8
1local	1 -6 3 6 9 -5 10 10 11 4
1lock	10 4 11 3
1log	0 3 9 7 10 6 11 -6
1login	3 4
1logo	2 8 9 10
1long	0 -5 5 15 10 -5
1look	5 -5 8 -5 9 -6 10 -6 11 -3 12 2
1lookup	6 3
1loosely	11 7
1lorry	6 4 8 5 9 3
1lose	5 -4 7 7 9 7
1lost	4 -8 5 -4 6 10 9 -10
1lot	1 -5 3 7 4 -8 8 5
1lov	6 3
1love	8 -4
1lovely	3 4
1low	6 7
1lower	7 9
1machin	1 3 3 10 5 7 8 -8 10 -6
1made	2 8
1mail	10 -6
1mak	12 3
1make	0 -9 4 -11 5 13 6 -9 8 -8 9 -5 10 6 11 3 12 4
1maker	1 23 2 10 10 -5
1manag	7 7
1management	1 9
1manager	1 7 3 9 6 7 7 10 8 -4 9 -5
1manual	10 5
1manufacturer	11 6
1many	0 4 1 -7 2 4 3 -6 4 -6 9 4
1map	3 -4
1march	3 5
1margin	9 -4
1mark	1 6
1market	1 9 2 -4 3 -5 9 13
1mask	10 4
1master	3 4 6 4
1match	3 -4 10 4 12 -3
1matcher	2 -3
1material	11 6
1matter	0 -4 1 6 5 -5 6 4 9 6 11 5
1may	0 23 2 9 4 -6 6 4 7 4 10 -9 12 14
1mayb	9 -4 10 -9
1me	0 4 3 4 4 -6 5 -7 7 11 8 -7 9 -14 10 -8 11 -2 12 -4
1mean	0 7 2 -5 3 -6 4 18 7 -5 8 -8 9 17 10 -9 11 4 12 -2
1meanwhil	3 9
1measur	0 3 4 9
1medical	4 4
1medicin	0 6
1medium	8 6
1meet	0 5 5 11 7 -2 8 5 9 3
1megabyt	9 4
1memory	10 13 11 4
1merely	11 6
1merg	11 8
1merger	3 6
1messag	2 7 5 -4 10 8
1metadata	2 -3
1meter	2 4 5 5 7 4 9 6 10 -7
1metr	1 9
1metro	0 7 1 5
1microphon	1 4 3 4
1microservic	11 7
1middl	3 7 5 3 6 -4 8 -4
1might	6 12
1migrat	4 7 12 11
1migration	3 4 5 9 6 5
1mileston	12 6
1mind	5 -4 12 -3
1mine	1 8 7 9
1minister	1 5 5 -4 9 9 12 3
1ministry	6 4
1minor	0 12
1minus	6 5
1minut	7 8 10 19
1mismatch	6 4
1miss	0 -4 3 -9 5 17 6 5 8 -7 9 5
1mistak	9 5
1mix	10 7
1mobil	0 4 1 7
1model	3 6 5 4 10 -5
1modem	6 -3 8 -5 9 5 10 7
1modern	11 -3
1monday	9 5
1money	1 6 5 7 6 5 7 13 9 6
1month	0 -6 1 7 3 10 4 -6 5 -7 6 -4 7 -8 10 -3 11 3 12 6
1monthly	0 8 7 5
1more	0 -4 5 4 6 4 8 12
1morn	1 7 3 -6 7 -4 8 -11 9 -7 10 -6 12 -3
1most	0 -3 5 -4 8 -7
1mother	0 -5
1motor	5 5 9 4
1mould	1 6 2 3 4 5 5 7 9 -4
1mov	4 7 5 5
1move	1 8 4 5 5 6 9 8 11 -3
1movement	12 4
1much	2 -4
1must	0 8 1 35 3 -8 6 -4 7 -8 8 -13 10 -9 11 -5 12 -6
1my	0 -8 1 -9 2 -5 3 -21 4 -9 6 -6 7 12 9 -9 10 -14 12 -3
1nam	1 5 2 5
1name	0 10 3 -4 5 -4 7 13 8 -5
1napkin	10 5
1national	1 9
1near	8 5 10 10
1nearly	10 10
1need	1 22 2 29 4 -6 5 -6 7 -16 8 -4 9 -4 10 -9 11 3 12 -5
1negotiat	8 7
1neighbour	7 4
1neither	7 6
1net	7 5 10 7
1network	0 4
1never	0 6 3 -9 4 -5 5 -5 6 -7 7 -7
1new	0 5 1 6 3 29 5 -5 7 -4 8 13 9 5 10 -12 12 -3
1newest	10 9
1newsletter	1 -7
1newspaper	9 3
1newsroom	1 5
1next	4 -6 5 10 6 -5 9 7
1nice	12 -2
1nicely	0 4
1night	1 15 3 -6 7 7 8 -6 10 23 11 7 12 -4
1nightly	10 23
1no	0 2 1 -10 2 -10 3 3 4 13 6 6 9 4 12 -6
1nobody	0 9 1 -4 2 -11 3 12 5 -4 6 -6 7 3 8 11 9 -8 10 -5 11 5
1none	0 -4 1 10 3 -5 7 -4
1north	6 -5 8 7
1not	0 7 1 6 2 -3 5 3 6 20 7 -8 8 -5 12 -3
1note	6 4 7 5
1noth	0 -16 1 -9 2 -8 4 7 5 23 7 -8 9 -5
1notic	4 -7 6 -5 9 -5
1november	8 18
1now	0 8 2 -8 3 19 5 -6 6 5 8 -5 9 7 10 -6
1nowher	3 6
1number	0 -9 1 -21 2 10 4 11 5 -5 12 -3
1nurs	1 7 2 5 4 8 9 -6
1object	7 2 10 7
1obviously	2 -3 8 -6
1october	8 13
1of	0 -4 1 -11 2 -4 3 6 4 -7 5 -5 8 -12 9 11 10 -6 11 -7 12 -7
1off	2 4 3 -4 4 -6 5 7 6 -7 7 12 8 -6 9 5 10 -18 12 8
1offer	0 -5 3 -5 6 -5 7 21 8 -6 9 -10 11 -2
1offic	1 13 4 -7 6 6 7 -9
1officer	1 12 2 -7 8 -7
1offlin	10 17
1oh	12 -2
1ok	0 9
1old	1 -5 11 -3 12 5
1on	1 -8 2 5 4 -7 5 -8 6 7 7 -7 8 -7 10 13 11 -3 12 -5
1on-call	7 5
1onboard	11 3
1once	0 -9 3 -5 4 6 8 9 9 6 11 15
1one	0 -8 1 -13 2 -7 6 -9 7 12 8 30 11 -8 12 2
1one-pag	7 11
1only	0 22 1 3 3 10 5 17 6 -7 8 18 9 -5 10 5 12 -10
1open	4 -4 5 13 7 -11 8 11 10 6 12 -2
1operat	9 3
1operation	1 14 3 7
1operator	1 10 2 10 3 7 7 -5 11 4 12 3
1option	7 8
1or	0 43 1 -18 4 -12 7 -4 8 -7 10 -11 11 8 12 -6
1order	0 -8 2 -5 6 -4 7 -6 8 -5 9 9 10 -6 11 -2 12 -8
1other	1 -12 2 -3 6 -5 10 -4 11 5 12 -3
1otherwis	4 7 5 -4
1our	1 8 2 16 3 16 4 -17 5 18 6 -6 7 7 11 -8 12 -5
1out	1 -5 2 -7 3 6 4 9 7 17 9 8 10 -7 11 -3
1outsid	1 19 2 -5 10 5
1oven	6 4
1over	0 -11 3 4 4 11 5 -6 7 10 8 16 10 6 11 3 12 -3
1owe	1 8
1own	1 5 2 -6 5 -7 7 13 8 8 9 -8 10 4 12 -5
1owner	0 3
1pack	1 7 10 -5
1page	1 6 3 -5 5 -5 8 -7 11 -4
1paid	7 8 9 10 10 5
1pair	10 10
1paper	0 3 1 -7 2 10 4 7 6 4 9 -5 11 -5
1parallel	4 6 5 6
1parcel	0 5
1parent	10 8 11 4
1parental	3 3 4 8
1park	0 8 10 7
1part	0 -8 4 -7 5 6 6 -4 11 -3
1particular	5 -4
1partition	10 12
1partner	1 -8 2 6 7 -7 8 12
1partnership	7 7
1party	1 10 2 -5 8 -4 9 -4
1pass	2 4 3 -5 6 10
1patch	8 7
1path	11 -4 12 -2
1patient	0 7 3 4
1pattern	1 7 2 6
1pay	1 -9 2 4 3 -4 5 -7 6 -5 7 12 9 19
1payment	2 -7 3 6 4 7 6 -5 8 6
1payout	4 -5 10 9
1payroll	2 6
1payslip	6 4 10 6
1peak	0 7 8 -4 9 -6 10 10 12 -3
1penetration	1 6
1pension	1 7 2 5 5 6
1pensioner	8 5
1peopl	0 -10 1 -8 2 -9 3 -2 4 -9 5 -9 6 -5 7 -7 8 -14 10 -5 11 -6 12 -3
1per	1 -7 2 -4 4 -8 5 4 6 -5 7 3 8 -8 9 -9 10 34 12 -4
1period	12 3
1permission	2 4 11 3 12 3
1permit	2 7 5 -5
1person	0 -6 3 5 5 4 7 5
1personnel	12 4
1petabyt	4 5
1pharmacist	1 10 4 4
1pharmacy	1 8 7 6
1phas	5 -9 8 -17 12 7
1phon	5 4 6 4 8 -4 12 -3
1photo	11 3
1photograph	7 3
1pick	6 -4 7 31 10 -5 12 4
1pilot	1 -5 6 4 8 8 12 5
1pipelin	11 8
1plac	7 4 8 3 10 7
1plain	4 5
1plan	0 -5 2 9 3 13 4 -8 5 -7 7 -5 8 -10 9 -6 11 4 12 19
1planner	1 7 2 8 4 7
1plant	2 -5 5 5
1plat	4 6
1platform	1 -5 3 5 6 -3 10 6 11 4
1pleas	0 10
1plus	11 4
1point	0 -5 1 8 8 -4 10 11 11 3
1pole	5 5
1polic	1 6 2 4
1policy	2 4 4 8 11 10
1polish	5 -6 12 9
1poll	10 10
1pool	1 6 3 7 8 5 11 5
1port	1 8 4 -5
1portal	2 5 11 3
1post	3 6 5 7 7 -4 8 -5 12 -2
1postcod	2 4 4 6 8 5
1poster	12 12
1pour	6 4
1power	9 5
1preced	4 8
1premium	7 5
1prescription	0 4
1present	12 3
1president	7 9
1press	5 -4 6 -3 8 -6
1presum	9 4
1pretend	0 9
1pric	0 6 1 8 4 14 5 8 6 -6
1primary	8 12
1principal	7 5
1print	0 4 1 11 2 4 4 -7 5 -4 12 9
1printer	4 5 8 -5
1privacy	3 5 7 -7 9 7
1problem	3 9 5 -5 10 -5
1proc	0 9
1procur	12 14
1procurement	6 4 12 4
1produc	4 9
1product	1 -10 2 3 6 -4 7 10 11 7
1production	2 -5
1program	11 7
1programm	5 4 6 -4 11 5 12 7
1programmer	5 9
1project	2 -3
1promis	1 -8 3 10 7 -6
1promot	11 3
1proof	12 5
1propos	7 11
1proposal	7 5
1protection	3 -5
1prototyp	12 3
1public	0 5
1publish	2 4
1publisher	2 -5 6 3
1pull	4 4 6 4 8 5 10 5
1pupil	0 6 4 6
1purchas	1 10 2 3 3 3
1purs	7 12 9 5
1push	8 -6
1put	1 8 4 -9 6 3 7 7 8 5 9 11 10 7 11 10
1q	12 5
1quality	6 6
1quarantin	5 3
1quarrel	7 6
1quarter	0 -5 3 9 8 7 12 14
1quarterly	5 9
1query	4 4
1question	0 -7 2 4 9 -4
1queu	1 6 2 -8 4 -11 6 -8 8 -4 10 10
1quick	5 5
1quickly	9 4
1quot	4 4 10 4
1race	9 4
1radio	1 10 4 5 10 11
1rais	6 18
1rang	10 6
1rank	3 6 10 8
1rate	6 5 9 5 10 -5 11 4 12 4
1rather	1 4
1reach	3 5
1react	11 3
1read	0 5 4 7 5 -8 8 4 10 19 11 10 12 -3
1read-only	0 9
1readabl	0 5
1reader	0 8 3 -4 9 8 10 10
1ready	3 -6 5 5 11 3
1real	0 4
1really	0 -5 1 -7 9 -4 12 -3
1reason	0 -4 1 -5 4 12 7 6 11 3
1rebuild	3 15
1rebuilt	3 5 9 4
1receiv	1 -6 4 -6 7 10 10 6
1reception	10 6
1reconcil	8 7 10 8
1reconciliation	11 3
1reconnect	10 -5
1record	2 6 6 5 7 -7 9 -4 10 -6 11 4
1redis	11 6
1refresh	10 6 11 8
1refund	9 12
1refus	4 8
1refusal	1 -5 2 4 4 9
1region	8 10 12 -3
1regional	7 5 8 5 10 6
1register	6 -4
1registry	2 3 8 -4
1regulator	0 4 12 -2
1regulatory	1 6
1rehearsal	4 4 12 3
1reject	10 7
1relay	6 -3 10 5
1releas	3 7 8 7 12 15
1rely	2 5
1remain	8 4 10 5
1renew	3 5
1renewal	3 6
1rent	0 6 2 -5 4 14
1replac	0 6 3 5
1replay	10 8
1replica	10 8 11 8
1replicat	11 2
1replication	10 5
1report	1 -8 2 7 3 -8 6 -4 9 -4
1request	6 3 8 -4 9 -4 10 8 12 -3
1requir	2 14 11 10
1requirement	12 11
1reserv	1 6 8 -5 12 13
1resident	0 6
1responsibl	0 8
1rest	3 -6 5 8 8 26 10 -10 11 -4
1result	10 8
1retain	1 6
1retir	6 8
1retry	10 11 11 6
1return	5 5 7 11 9 -5 11 -3 12 -3
1revenu	1 10 9 -4
1review	3 11 5 9 6 3 7 5 9 7 11 -3 12 4
1rewrit	1 11
1rhythm	8 3
1right	4 -7
1ring	6 10 9 7
1rip	4 5
1risk	1 -8 2 -9 4 -10 5 -7 6 7 8 -3 9 -7 10 -6
1road	1 6
1roadmap	3 -3 7 8 12 7
1roam	5 3
1robot	0 4 1 11 10 7
1roll	10 5 11 3
1rollout	8 4 12 2
1roof	1 7
1room	1 9 2 -3 5 -4 6 -3 7 -6 10 9 11 -4
1rota	1 9 2 6
1rotat	10 -8 11 5
1roughly	9 14
1round	1 -4 2 -3 12 -3
1rout	1 6 2 5 10 7
1row	6 10 7 6
1rul	1 6 2 4 4 6 7 6 9 5
1rule	6 -10 7 15 10 19 11 4 12 -3
1run	1 8 2 -7 4 -8 6 6 8 -4 12 -10
1s	8 -8 9 -4 10 12
1safe	6 4
1safety	1 8 4 11 8 -7
1said	2 5 3 5 5 -5 6 3 8 4 9 13
1salary	8 4
1sale	1 -13 6 -3 7 5
1same	0 -6 1 -5 5 -8 6 10 8 -17 9 -9 10 -8 11 -5 12 -3
1sampl	1 10 2 12
1sandbox	2 10 6 5
1sat	5 8 6 4
1satellit	6 6
1saw	5 5
1say	3 -14 5 -9 6 -6 9 4 11 -4
1scal	8 -4 11 3
1scalabl	0 -6
1scan	2 -3 6 4 10 6
1scanner	4 17 10 10 12 3
1schedul	12 3
1schem	11 3
1schema	0 -4 4 8 9 3 10 6 12 7
1school	0 7 4 -5 6 -4 7 -4 8 12 11 -3
1scop	0 13 7 5
1scor	4 -4 7 -5 10 19 12 2
1screen	0 -5 2 7 4 16 6 -3 8 -9 11 -3
1script	2 6
1seal	10 5
1search	1 11 9 -4 11 3
1season	1 6 3 7 6 5 8 7
1seat	1 6 10 9
1second	2 -7 3 -4 6 7 8 -9 11 3 12 9
1security	1 6 3 7 6 4
1see	0 -8 2 -5 3 6 5 -3 8 7 12 -6
1seen	5 8
1segment	10 10
1sell	0 7 1 6 3 -4
1seller	8 4
1send	1 -5 2 5 3 -4 4 3 5 -5 8 -6 10 22 11 4 12 2
1senior	4 7 8 5
1sens	4 5
1sensor	0 6 3 6 4 7 9 5 10 -8
1sent	2 5 4 -5 9 -6
1sentenc	9 5
1separat	10 12 11 6
1september	5 6 6 -3 9 -5 12 -3
1serious	7 5
1serv	10 5
1server	2 10 8 -8 9 -4 10 18 12 -4
1servic	1 8 2 4 3 -7 7 -6 11 15
1session	4 -4 10 10
1set	2 -4 5 9 7 8
1settl	1 10 4 9 6 -5
1settlement	5 9
1seventh	3 4
1shall	0 7 6 -3 9 -4
1shar	1 8 2 -5
1shard	10 5 11 12
1she	1 -5 6 2 7 12
1shed	10 9
1sheet	1 7 3 -6 4 -8 6 -6 7 11
1shelf	4 15
1shift	3 6 6 4 7 5 8 7
1ship	1 4 3 3 4 5 5 10 6 7 8 6 12 -5
1shipment	6 5
1shoe	8 4
1shop	1 11 2 5 4 -4 5 6 8 10 9 12
1shopper	9 5
1short	3 3 6 6
1shorten	5 18
1shorter	5 10
1should	0 -12 1 -7 2 -3 3 -7 4 -9 5 -7 11 -4 12 -3
1shout	0 8 2 -4
1show	0 7 2 -7 5 4 6 8 10 10
1shut	3 15
1side	2 -7 3 -4 5 -7 7 13 8 8 10 8
1sign	1 -6 3 -8 4 -9 5 -14 6 5 7 5 8 -4 9 7 10 14
1sign-off	11 5
1signal	1 7 10 7
1signatur	5 15 6 9 9 -5 10 -6
1silent	6 3
1simpl	4 5 10 8
1simply	11 15
1sinc	2 -6 3 7 4 22 9 -3 10 -8 12 -3
1singl	4 15 9 4 10 -5 12 3
1sink	6 6
1sit	3 17 4 15 5 7 8 -6 11 -4
1site	3 -4 6 -6 12 2
1sixth	12 7
1siz	10 9
1size	1 -5 2 6 5 -5 9 -4
1sketch	10 5
1skip	9 9
1sleep	8 -5
1slid	5 -4 10 -5
1slip	7 5
1slot	5 18 7 12 9 -4 10 9 12 -5
1slow	8 6
1slowest	5 10
1small	0 -6 2 -4 4 -6 7 -4 9 -5 10 11 12 -3
1smallest	4 8 8 8
1sms	0 5
1snow	3 5
1so	0 -2 2 -3 3 8 4 -8 6 -7 8 -14 9 4 11 4 12 -4
1softwar	3 8 4 5 7 -6 11 -3
1sold	3 7
1solid	3 10
1solution	11 3
1solv	11 6
1solver	10 8
1some	1 -5 2 -4 4 -5 6 -6 7 -9 8 -4 10 -7 11 -3 12 -2
1somebody	0 -5 1 -6 2 -6 4 -6 8 -5 9 6 10 -6
1someon	9 -5
1someth	3 -6 4 -6 7 -7 9 -5
1sometim	0 7
1somewher	4 7 8 6
1soon	6 5
1sooner	5 8
1sort	10 5 12 -3
1sourc	10 7
1south	8 5
1spar	3 2
1spe	2 6
1speak	7 -7 9 -7
1spec	3 -4 4 9 12 -2
1special	11 5
1speech	3 4
1spend	7 7
1spent	0 7
1sponsor	0 6 6 9 9 7
1spr	2 -6 3 7 5 -5 12 9
1sprint	3 5 6 4 12 4
1stabilisation	12 10
1stabl	2 4 3 5 8 6
1stack	11 4
1stadium	10 4
1staf	6 3
1staff	0 4 4 7 7 5 8 12 9 -6 12 -4
1stag	3 -3 8 -20 12 -4
1stall	9 6
1stamp	1 12 2 4 3 -4 6 4
1stand	2 5 4 5 5 5 7 7 12 4
1standard	10 6
1start	1 -7 8 12 10 -7 11 -3 12 -4
1stat	0 5 4 -7 6 7
1stateless	11 7
1station	1 4 8 6 10 4
1stay	0 11 6 -4 8 9 10 -5
1step	8 5 10 -5
1still	0 13 4 7 7 8
1stock	2 8 3 6 9 5
1stood	5 5
1stop	3 6 6 7 7 6 9 3
1stor	3 4 4 -5 7 6 8 -4 10 11 11 5
1storag	0 -5 4 -4 11 -2 12 6
1storm	1 5
1str	2 5
1straight	6 3
1stream	4 -6 10 5 11 5
1strip	2 8
1structur	12 4
1stuck	2 5 6 4 7 6
1student	1 9
1studio	1 12 11 5
1subscrib	11 5
1such	7 -6
1sue	4 5
1summer	1 -5 3 13 8 9 12 16
1sunday	12 -3
1supermarket	8 -4
1supplier	1 5 2 8 4 4 6 10
1support	1 11 4 -3
1suppos	0 16
1supposition	0 6
1sure	9 -5
1survey	12 3
1surviv	0 7
1swap	9 5
1switch	0 5 1 8 12 -3
1sync	10 -5 12 8
1system	0 5 3 5 9 5 10 -10 11 4
1tab	7 4
1tabl	10 8 11 -3 12 -2
1tablet	0 -5
1tag	1 7 10 14
1tak	0 30
1take	0 13 1 -13 2 -8 3 14 5 5 8 -8 9 -4 11 5
1taken	3 9 10 -7
1talk	0 5 9 7
1tank	12 3
1tanker	1 6 8 5
1tape	10 5
1tariff	0 5 1 10 2 4 5 4
1task	2 -4 4 5
1tax	2 6
1teach	1 5 4 6
1teacher	0 7
1team	2 6 3 7 4 11 7 -4 8 -7 9 -4 10 -5
1tech	7 5 10 -6 11 -3
1technical	11 -3
1technically	11 4
1telecom	1 8
1telemetry	10 7
1television	4 4 5 -4
1tell	1 -5 2 9 3 -6 4 -7 5 7 6 4 7 -17 9 7 10 -6 11 -3
1templat	10 5
1tenant	0 5 4 4
1tender	12 3
1tenth	3 3 6 7 9 -4 12 3
1term	8 -4 9 12
1test	1 -6 6 4 7 -5 8 -7 10 -8 12 9
1tester	3 4
1text	2 6 3 -5 7 -5
1than	1 -5 6 7 7 -13 10 -10 11 -3 12 -3
1that	0 12 1 -9 2 -11 4 -9 5 7 6 10 8 -11 9 14 10 -13 11 -4 12 -13
1the	1 9 2 4 3 -8 5 6 8 -3 10 -6 11 -4 12 -10
1theatr	9 9
1their	3 21 4 8 5 -5 11 -4 12 -4
1them	0 -8 2 5 3 -6 4 6 8 6 9 -9 11 5 12 -4
1themselv	0 4
1then	0 -13 2 -3 3 -11 4 -10 5 -5 7 -7 8 16 9 -11 10 -9 12 -3
1ther	0 -14 1 3 2 -15 7 -7 8 -14 9 -7 11 -6 12 -7
1thereafter	8 9
1therefor	4 8 5 4 12 4
1thes	0 6 4 -7 7 -7
1they	1 -8 2 -8 3 10 4 -7 5 5 6 -13 8 -3 10 -12 12 -2
1they'd	11 4
1they'll	0 -4 1 -6 7 -8
1they'r	1 -8 3 8 4 9 8 -4 9 -4
1they'v	2 6 3 11 8 -4 9 -5
1theyr	4 5
1thing	0 -2 1 -9 2 -9 3 11 5 -7 6 -4 7 -6 8 -9 9 -6 10 -8 11 -2 12 -3
1think	0 -12 4 -4 8 -4
1third	3 5 4 -5 6 5 7 -7 8 5 12 15
1this	0 -6 1 -13 3 7 4 -10 6 -3 8 -12 11 -4 12 -9
1thos	0 9 4 -7 5 8 12 -4
1though	4 6 12 -3
1through	3 4 5 9 7 -9 9 -6 10 19 12 -3
1throw	4 6
1thrown	4 5 9 6
1thursday	7 5 8 8
1tick	10 7
1ticket	8 6
1tie	7 11
1tier	10 6
1tile	10 5
1till	0 -7 1 -4 2 16 3 30 4 -9 6 4 10 -8 11 -4
1time	0 -5 2 -5 3 -5 4 -6 5 -4 6 -4 7 -8 8 12 9 -12 10 10 11 -4
1time-sery	10 5
1timetabl	10 -5
1titl	2 -4 6 4
1to	2 -21 4 5 5 -19 7 3 10 7 11 3 12 3
1today	0 7
1together	6 -3
1token	2 3
1told	0 14 1 -4 6 11 7 -7 9 11
1toleranc	1 4 2 8
1too	2 -4 7 -5 11 -2 12 -2
1top	3 15 11 5
1topic	10 5 11 4 12 -2
1total	9 -4
1touch	3 20 10 9
1tower	3 4
1town	8 14
1trac	10 7
1track	2 6 5 5
1trad	7 -13 10 6
1traffic	1 5 9 5 11 2
1train	3 -5 4 -8 7 -6 8 -5 12 4
1transfer	2 6 5 3
1transformer	9 4 12 -2
1translation	5 5 7 6
1translator	1 5 8 -4 11 5
1transparency	10 4
1treasury	1 7
1treat	5 4
1trench	4 8
1tri	3 10
1trial	12 2
1trigger	6 11
1troubl	3 7 6 -4
1try	12 4
1tuesday	7 8
1turn	0 -5 2 10 3 -4 9 10
1turnover	9 6
1turnstil	1 -6 5 7 12 -2
1twentieth	6 7
1typ	7 6
1under	0 9 4 -5 8 -4 12 -4
1underneath	5 7
1understand	0 -7
1union	1 7 2 -7 3 -5 7 5
1university	1 9 9 -4
1unless	0 11
1unsign	4 5
1until	2 16 3 22 4 -7 5 -10 6 -5 8 -5 11 -5 12 3
1up	0 7 1 10 2 -6 3 -5 6 6
1updat	5 4
1upon	1 -5 2 -4 6 6 10 -4
1us	1 6 2 14 5 11 9 12 10 -5 11 -5 12 -7
1use	8 6 9 -4 10 6 11 20 12 -4
1used	1 -8
1user	0 6 11 -4
1valley	8 9 9 7
1valu	1 -6 3 -4
1valv	2 -3
1van	5 7 8 12
1vector	11 5
1vendor	2 3 3 -8 6 5 8 -4
1venu	4 6 11 4
1verification	12 3
1version	0 -4 1 -7 2 -4 7 6 11 5 12 6
1very	0 -6 7 -5
1veto	4 6 7 4
1via	10 8
1video	2 7 10 8
1view	2 5
1villag	0 5 8 8
1visit	4 5 5 7 9 8
1voic	0 3
1volunteer	1 11 3 5
1vote	7 12 8 6
1wait	0 -5 1 -3 2 10 4 15 5 5 7 -7 9 -4
1walk	4 -4 7 -4
1wall	4 6 12 3
1wallet	7 5 9 7
1wanna	0 5
1want	1 6 2 9 3 2 5 -7 8 -8 9 -8 12 -3
1ward	11 2
1warehous	1 5 7 4 8 5 9 4 11 4
1warm	1 4
1was	0 -4 1 -15 2 -11 3 17 5 9 8 -6 10 -12
1water	1 7 7 9
1wave	8 6
1way	0 -5 6 -4 7 -6 8 -5 11 -3
1we	0 6 1 -11 2 -11 3 -18 4 5 8 7 9 16 11 -5 12 3
1we'd	8 10
1we'll	4 5
1we'r	0 22 5 6 9 -5 11 8
1we'v	6 7 7 5
1web	5 4 10 14
1websit	12 4
1week	2 -7 3 6 5 5 6 9 8 10 9 5 10 -8 12 5
1weekend	2 7 8 11
1weekly	6 4 7 -7
1weight	1 5
1well	0 -5 1 -8 5 -6 6 -2 7 -6 10 -7 11 5
1went	0 13 8 7
1were	2 -6 3 13 6 -4 9 -5
1what	0 -16 1 -8 2 6 3 -11 4 -12 5 12 6 -9 9 -6 10 -7 11 -5 12 -7
1whatever	4 -4 5 24 12 -2
1wheel	3 4
1when	2 -3 3 -7 5 6 6 -7 7 -9 8 -5 10 9 12 -2
1wher	0 -5 4 7 5 -5 7 10 11 5
1wherea	4 10 5 5
1whether	0 19 1 11
1which	0 -9 1 -10 2 7 4 4 7 5 9 5 10 5 11 -3 12 -7
1whil	1 11 3 5 4 15 12 -2
1whiteboard	2 5
1who	1 12 3 -10 4 -5 5 -4 6 -6 7 -5 9 -7 10 -5 11 -5 12 -3
1whoever	7 10 8 6
1whol	3 3 5 13 8 8 9 5 12 2
1whom	2 -6 9 3
1whos	1 8 11 10
1why	0 -5 2 -4
1will	2 11 5 -3 6 -10 7 -19 9 -4 10 -10 11 6 12 -3
1win	7 9 9 5
1window	0 4 2 -4 10 5
1wing	12 -2
1winter	7 -6 12 6
1wir	0 5
1wise	10 7
1wish	10 5
1with	1 -9 2 -9 3 -5 5 -5 6 4 8 9 11 2 12 -6
1within	1 -6 4 8 5 -5 6 -7 7 15
1without	2 -4 4 15 9 7 10 7 11 3
1wk	4 4 5 -3 8 -7
1won't	1 -11 2 9 3 4 7 -5 10 -5
1wont	7 -6
1word	0 5 1 -4 3 -5 5 -4 7 11 10 -5 11 -2
1work	0 20 3 -5 4 5 5 -4 6 -5 8 -3 12 -5
1worker	8 -5 10 12 11 4
1workshop	3 4 5 -4 7 -7 9 -4
1world	8 4
1wors	0 5
1would	0 -19 2 -10 3 -6 5 -5 6 -7 8 -5 9 4 12 -6
1wouldn't	11 3
1writ	0 -8 1 13 2 7 3 -8 4 4 5 -10 6 -3 7 9 8 -6 9 -5 10 7
1written	1 -7 5 -4
1wrong	0 19 1 -8 2 -4 4 7 5 -6 6 -5 7 -4 9 7 10 -7
1wrot	12 4
1yeah	11 3 12 3
1year	0 -5 1 -7 3 4 5 5 9 5 12 -8
1yellow	12 5
1yes	0 7 3 -6 8 5 10 7
1yet	3 5 4 4
1you	0 -15 1 -7 2 -18 3 -4 4 -6 5 9 6 -19 8 -13 9 -7 10 -6 11 -6 12 -3
1you'd	0 -5 12 -2
1you'r	4 6 9 6 11 3
1you'v	0 -6 2 -4 3 -5 4 13 7 -5 11 4
1your	0 -10 4 -5 5 5 6 -5 7 24 9 11 12 -3
1youv	1 6
1zone	10 9
2#count #count	5 -4 8 -4 10 -5
2#count #duration	12 4
2#count ^	1 -6 3 -6 5 4 8 -7 9 -7 12 -4
2#count a	5 4 8 -4 9 6 12 -3
2#count and	4 -5 8 15 9 -5 10 -6 12 7
2#count app	2 4
2#count are	0 2
2#count backend	12 4
2#count boxe	9 4 10 -5
2#count branch	8 6
2#count build	12 6
2#count buse	0 5 8 6
2#count by	8 7
2#count case	9 5
2#count children	10 7
2#count clinic	8 3
2#count consumer	11 3
2#count county	7 7
2#count d	10 6
2#count developer	3 6
2#count done	12 6
2#count engineer	12 -3
2#count fitter	12 -2
2#count for	3 5 12 7
2#count get	9 5
2#count group	1 4
2#count h	7 6
2#count have	3 -4 4 5
2#count host	5 6 8 4
2#count hous	7 5
2#count i	6 7 8 4
2#count in	1 7 6 -5 9 10 10 -7
2#count is	7 6 8 -9 10 -6
2#count languag	5 8
2#count launch	12 5
2#count line	4 6
2#count machin	8 -4
2#count megabyt	9 4
2#count more	8 9
2#count of	3 10 4 4 5 6 7 6 8 -6 10 -6 12 6
2#count on	9 3 10 7
2#count operator	1 8 3 4 12 4
2#count option	7 5
2#count other	4 4
2#count party	1 9
2#count peopl	3 18 6 -4 9 14 10 5
2#count person	3 5
2#count phas	12 3
2#count question	0 10 2 3
2#count read	11 4
2#count region	10 5
2#count releas	3 4 12 4
2#count replica	10 8 11 3
2#count request	8 -4 11 5
2#count room	0 7
2#count round	3 5
2#count s	8 -8 9 -4 10 12
2#count seat	9 4
2#count servic	11 4
2#count shard	10 -8 11 3
2#count shop	8 9
2#count site	5 4
2#count so	3 7
2#count system	9 6
2#count team	4 10 12 3
2#count test	8 5 12 7
2#count that	9 -4
2#count the	5 -8 8 11 12 4
2#count then	8 3
2#count to	10 -6 12 14
2#count villag	8 6
2#count we	8 6
2#count who	1 8
2#count with	4 4 8 9
2#date ^	6 4 12 5
2#date and	6 -3 12 2
2#date beta	12 4
2#date i	6 8
2#date the	3 -4
2#date to	3 6 6 -4 12 -3
2#duration #duration	12 4
2#duration ^	12 -3
2#duration a	4 5 12 -4
2#duration after	6 4
2#duration ahead	1 6 2 7 5 -6 6 7
2#duration and	0 -5 1 -5 3 7 6 -5 7 8 10 -14 11 3 12 -6
2#duration befor	2 5 6 12
2#duration by	5 5
2#duration each	5 11 12 2
2#duration for	12 5
2#duration from	5 15
2#duration in	1 12 2 5 7 -8 12 2
2#duration is	5 -5
2#duration it	0 5 10 9
2#duration of	0 3 1 -5 3 -7 6 -4 7 -6 9 6
2#duration on	5 4 7 7
2#duration or	0 5
2#duration phas	12 7
2#duration the	12 -2
2#duration then	8 6
2#duration to	4 9 6 6 12 4
2#duration we	12 6
2#duration whatever	5 9
2#duration with	7 8 10 -5 12 9
2#duration without	9 4
2#money a	9 8
2#money of	9 8
2#ratio #count	1 6
2#ratio a	5 6
2#ratio and	8 6 9 7
2#ratio in	5 4 6 4
2#ratio with	10 6
2#share #share	8 11
2#share ^	11 3
2#share a	1 7 6 5 10 -5
2#share in	6 3
2#share of	5 -4 6 -6 7 -6 9 9 10 -5
2#share the	4 4
2^ #count	1 -5 3 -6 5 4 9 4 11 -3 12 -7
2^ #date	12 6
2^ ^	1 10 2 -3 3 -13 4 8 8 -4 10 3 11 5 12 -8
2^ a	8 -4 11 4
2^ and	2 -5 4 -6 6 -6 7 -3 8 16 10 -6 12 -2
2^ at	8 8 10 8
2^ becaus	12 -4
2^ befor	4 9 12 7
2^ build	12 18
2^ can	4 7
2^ chart	12 3
2^ code	1 6
2^ contract	2 -4
2^ design	11 3 12 11
2^ feed	1 5
2^ first	5 -6
2^ for	2 10 8 -5 10 7 11 7 12 -3
2^ from	4 13 6 4
2^ gateway	11 3
2^ group	2 4
2^ had	3 6
2^ has	2 4
2^ he	7 5
2^ i	3 -6 6 8 7 -6
2^ i'm	6 5
2^ if	6 6
2^ in	6 5 8 8 10 5 12 9
2^ is	2 5 6 -5 9 10 10 -4
2^ it	7 -4 8 4 9 10
2^ layer	11 6
2^ letter	5 8
2^ need	1 7
2^ not	3 3
2^ of	1 6 10 6
2^ on	3 4 5 7 6 7 10 8
2^ one	8 7
2^ only	8 6
2^ or	5 4
2^ our	2 -4
2^ peopl	2 -3
2^ review	6 4
2^ round	7 3
2^ side	5 -4
2^ slot	12 -2
2^ so	5 -6 8 -5 10 5
2^ the	0 6 3 -4 8 5 10 -5 11 -3 12 3
2^ their	7 6
2^ then	4 -5 6 4 8 16
2^ they	1 8 3 10 7 -3
2^ till	3 4 6 6
2^ to	3 10 8 5
2^ until	2 -5 3 6
2^ was	5 -4
2^ we	7 -5
2^ which	7 9
2^ whil	3 6
2^ who	7 -5
2^ with	1 -5 9 -5 10 5 12 2
2^ would	8 3
2^ you	12 3
2a #count	10 -6
2a #duration	4 5 8 5
2a ^	2 5 6 -5 11 5
2a bank	0 8
2a big	12 3
2a bit	1 6 8 -5
2a book	0 7
2a box	9 6
2a bucket	10 7
2a button	0 4
2a cabl	11 3
2a card	9 5
2a chang	7 6
2a chip	11 4
2a circl	4 5
2a circuit	11 3
2a clos	9 4
2a date	6 7 7 6 9 7 12 4
2a day	0 6 9 -6 10 16
2a delay	0 5
2a dependency	2 -3
2a different	0 6 4 4
2a driver	0 4
2a featur	11 4
2a fine	9 6
2a flag	8 7
2a floor	1 5
2a frozen	2 7
2a full	8 11
2a gateway	10 5
2a good	0 -5 10 -6
2a guarante	7 3
2a job	1 6 11 -3
2a late	0 5 2 4
2a ledger	11 -4
2a licens	9 5
2a line	0 -5
2a list	3 5 6 4
2a littl	10 7
2a lock	10 4
2a log	7 5
2a lot	2 3 3 3
2a map	1 6
2a minut	10 7
2a month	3 -4 6 -5 8 14 9 5 11 5
2a nam	1 6
2a napkin	10 5
2a new	2 -5 3 9
2a night	10 12
2a nightly	10 10
2a note	6 4
2a page	7 5 9 4
2a paper	2 5
2a payout	10 5
2a person	5 8
2a phon	4 4
2a plac	7 9 9 4
2a queu	4 -5 10 7 11 6
2a reader	0 8 9 5
2a real	7 5
2a rhythm	8 3
2a room	7 -7
2a row	6 11
2a rul	1 7
2a rule	11 4
2a schedul	2 -3
2a second	4 -7 9 4 10 5
2a separat	11 6
2a servic	11 3
2a sheet	2 4
2a shelf	4 8
2a sign	2 5 7 -6 11 -3
2a singl	0 4 4 7 8 4 12 4
2a slot	3 7 6 3
2a small	8 -4 10 9
2a snapshot	10 -4
2a stabl	2 4
2a stor	7 7 11 -5
2a stream	11 7
2a tabl	10 6
2a team	4 4
2a tenant	0 5 4 5
2a tie	7 9
2a time	8 18
2a topic	11 4
2a van	5 8
2a version	11 7
2a wall	4 5
2a warehous	11 3
2a week	5 8 9 -6
2a whol	10 5
2a winter	9 4
2a worker	11 3
2a wrong	0 4 4 5 8 6 9 12
2a year	3 -5 5 5 6 5 8 -5 12 -4
2a yes	0 6 1 5
2about #count	9 12 10 9 12 -3
2about #duration	12 3
2about #money	9 5
2about #share	0 7 6 -3 9 5
2about it	2 -3 7 -5 9 -5
2about who	7 6
2abov #share	6 4
2accept a	2 6
2account of	9 5
2across #count	1 5 2 3
2across the	11 2
2adapter with	11 7
2add the	1 13
2after #count	10 9
2after ^	3 -4 9 4
2after a	2 4 8 5 11 4
2after another	5 5 8 -5
2after it	6 4 8 6
2after that	4 -4 6 9 8 6
2after the	4 7 8 -10 9 5 12 -3
2agre by	6 3
2agre on	4 5 7 -8
2agre that	7 5
2agre the	7 11
2agre to	7 8
2ahead of	4 13 6 6
2all #count	1 8 5 -4 8 -5 10 -9 11 -3 12 -3
2all ^	3 7
2all else	5 5
2all hang	5 8
2all of	2 5 3 9
2all right	0 5
2all the	0 -5 1 -9 5 8 8 5 11 -3
2allow to	0 8
2already have	8 5
2already in	8 4
2already said	5 -4
2also the	0 5
2although it	4 6
2am tak	0 7
2among the	7 5
2an ^	11 6
2an adapter	11 2
2an append-only	10 9
2an empty	4 7
2an event	10 6
2an hour	7 3
2an index	11 9
2an interfac	11 -3
2and #count	4 -4 10 -9 12 4
2and #duration	6 4
2and ^	2 8 3 3 5 -8 8 12 9 4 10 -8 11 5
2and a	0 -10 1 -9 2 -6 5 -7 6 -4 9 -6 10 23 11 3
2and after	8 7
2and an	4 5 9 3 11 3
2and another	11 3
2and any	6 5 7 6
2and april	8 5
2and are	0 7
2and at	12 2
2and both	2 5
2and by	7 6 12 8
2and can	0 5
2and customer	1 6
2and do	0 7
2and doe	0 6 2 -3
2and each	1 -5 3 -4 5 -6 7 -4 9 5
2and every	3 -7 7 -5 8 -4 9 4
2and everyon	8 6
2and everyth	4 9
2and find	10 5
2and for	0 -7 9 4 10 -5
2and fourth	12 2
2and got	1 5
2and has	3 6
2and he	7 9
2and hold	7 -5
2and how	9 5
2and i	0 -7 4 -8 7 10 9 4 11 6 12 -3
2and i'd	7 -5 9 -6
2and id	8 7 10 -6
2and if	0 -4 2 -7 3 -6 6 10 7 24 8 -7 10 7
2and in	4 -4 7 4 8 -4 10 -5 12 6
2and infrastructur	2 4
2and is	0 20 10 9
2and it	1 7 5 -8 7 -13 10 -5
2and its	6 4
2and june	8 5
2and just	8 6
2and licens	5 4
2and march	12 3
2and market	1 -6
2and may	12 4
2and must	0 5
2and need	0 5
2and new	8 5
2and no	0 8 6 -3 8 4
2and nobody	2 -5
2and none	1 6
2and not	0 14 2 -5 4 10 5 6 6 -8 9 -7 10 9
2and noth	3 -4 5 9
2and of	1 5
2and on	2 7
2and one	4 7 7 -6 9 6 10 11 11 -3 12 -3
2and only	12 -3
2and open	12 3
2and our	0 -4 1 9 2 6 3 7
2and over	8 6
2and print	11 3
2and put	7 6
2and sale	7 6
2and security	1 6 3 8
2and see	8 7
2and send	10 9
2and she	6 3
2and sign	7 4
2and so	4 8 8 7
2and start	3 -4 8 5
2and take	3 5
2and that	0 37 1 -11 2 -8 5 12 6 -4 10 -6 11 6
2and the	0 -12 1 31 2 -3 4 -4 5 -14 6 -3 7 -7 9 -8 10 -9 11 7 12 -5
2and their	3 4
2and then	0 -6 1 8 2 -5 3 -5 4 10 8 -9 9 -3 11 5 12 8
2and ther	2 -5 5 22 7 -5
2and they	0 -5 1 -7 4 -7 7 11
2and they'v	3 5
2and to	9 5
2and we	5 -8 7 10 9 4 11 -2
2and what	2 -4 5 7
2and who	0 9 1 9
2and whoever	7 8
2and with	5 5 9 11
2and would	3 6
2and you	0 -4 1 -6 2 -5 4 8 7 5 9 -5 10 9 11 -2
2and you'v	4 9
2another that	11 3
2answer is	11 4
2answer the	3 4 11 3
2answer with	10 8
2any code	4 9
2any of	0 8 11 3
2anyon else	6 4
2anyth at	1 8
2anyth is	0 5
2anyth to	7 5
2app stor	3 8 5 7
2app team	1 6 2 4
2approv the	1 9
2april test	12 3
2april the	6 4 12 -3
2april we	8 4
2are #count	1 8 3 7 5 5 10 -5
2are all	11 2
2are in	0 4 10 5
2are kept	10 6
2are late	5 6
2are not	1 -5
2are on	3 8
2are the	0 4 1 12 9 7
2are we	0 7 4 -7
2around the	0 7
2arrow on	2 5
2as a	1 6 12 3
2as given	0 9
2as i	2 -3 7 6
2as it	0 3 5 -7
2as long	5 5 7 6
2as that	5 4
2as the	2 -4 6 5 11 6
2as they	0 6
2ask first	0 5
2ask for	4 8
2ask how	11 3
2ask is	0 4
2ask me	0 -6
2ask the	0 7 1 6
2ask which	0 12
2assum #count	0 11
2assum no	0 7
2assum noth	0 -12
2assum you	0 -7
2assumption is	0 4
2at #count	3 -5 4 -6 5 -3 6 -5 8 -13 12 -6
2at #share	11 3
2at #time	4 4 9 6
2at ^	5 12 12 -2
2at a	8 17 10 -6
2at all	4 -5
2at every	0 5
2at night	10 6
2at once	10 6
2at that	1 6 3 4
2at the	0 -9 2 -5 4 -3 6 9 7 9 8 9 9 5 12 4
2back after	10 5
2back from	5 5 9 5
2back in	6 4
2back of	5 7
2back on	10 4
2back the	3 4
2back to	6 -4
2backend #count	12 4
2balancer and	11 -3
2basically the	9 5 12 3
2be bought	5 9
2be done	3 5 5 6
2be in	5 5 7 7
2be late	4 8
2be lost	6 5
2be paid	9 5
2be ready	5 7
2be the	4 5 5 6 6 3
2be ther	11 6
2be written	2 -5
2becaus a	4 10 7 6 9 8
2becaus after	4 -8 6 8
2becaus each	5 8
2becaus i	4 -6
2becaus if	4 16 6 -4 9 -7
2becaus it	0 5
2becaus its	7 6 11 4 12 4
2becaus last	4 7
2becaus peopl	4 -5
2becaus the	4 6 6 3 7 -6 10 -6
2becaus thos	0 5
2becaus without	8 7
2becaus you	0 4 9 4
2becom a	10 5
2befor ^	12 7
2befor a	4 12
2befor and	4 -4
2befor any	4 15
2befor anyon	6 8
2befor anyth	4 5
2befor i	0 6 6 -4
2befor it	1 9 4 -13
2befor our	9 4
2befor the	2 7 3 12 5 5 6 6 7 -5
2befor ther	4 4
2befor they	1 7 2 8 4 -8 5 4 7 -5
2befor we	4 6
2begin when	0 4 5 3
2begin with	0 -7 4 12 6 -3 8 12
2behind a	8 5 11 3
2behind it	10 7
2belong to	10 -4
2below #count	6 11
2between ^	3 11
2between the	7 5
2between them	8 4
2between us	5 5
2big one	5 6 9 4 11 3
2bit of	1 5
2block by	2 4
2book solid	3 10
2book the	8 5 9 5 12 3
2book to	3 4
2both sign	7 -11
2bought in	5 7
2box and	10 5
2box for	10 4
2boxe and	2 -3
2break the	12 5
2brief is	0 -4
2bring the	2 4
2buffer #duration	10 -4
2build #count	12 3
2build a	12 3
2build and	11 2 12 -3
2build becaus	4 4
2build in	12 2
2build it	11 3
2build the	12 3
2build with	2 9
2but i	7 -5
2but the	0 6 5 12
2buy a	4 5 9 4
2buyer in	9 5
2by #count	8 -6 10 -9
2by #date	3 -5 5 -4 6 20 7 -6 12 -4
2by #duration	9 7
2by #share	7 5 12 4
2by ^	1 7 5 -5 10 -7 12 -2
2by a	7 5 9 4 11 -3
2by customer	11 3
2by file	0 6
2by hand	4 9 7 4
2by my	7 6
2by quarter	3 5
2by side	3 5 8 10
2by summer	12 2
2by the	3 -6 4 -10 5 6 6 15 9 -11 11 -2 12 3
2by this	0 6
2by week	6 -4
2cabl is	4 7 7 4
2cach with	11 3
2call centr	1 3 3 6
2call it	5 -4 6 -4 7 6
2call the	6 3
2call their	6 4
2camera in	4 5
2can be	5 9 9 -6 11 2
2can do	5 5
2can have	7 5
2can i	0 7
2can only	4 7
2can pull	8 6
2can run	10 6
2can say	6 3
2can see	2 -3
2can't agre	7 11
2can't be	2 -4
2can't do	2 5
2cannot be	9 7
2cant sell	9 5
2car and	4 4
2care of	11 12
2caus if	0 4 4 7
2caus that	5 -4
2caus the	11 5
2centr need	2 5
2chain and	5 3
2chang after	4 6
2chang all	0 5
2chang and	4 8
2chang how	1 5
2chang the	4 6
2check the	10 6
2choos the	7 11
2circuit breaker	11 3
2clean up	12 3
2clock and	0 6
2clos and	6 4
2clos the	2 7
2cluster and	1 6
2code and	2 5
2code freez	3 13
2code from	2 -4
2code is	5 6
2code on	1 5 3 4 10 4
2collect the	12 3
2column and	11 6
2come befor	9 5
2come from	0 5 2 -4
2come in	5 6 11 6 12 6
2come late	5 8
2come out	5 3 7 7
2come the	8 -4
2company the	1 11
2computer in	11 3
2confirm the	6 4
2consist of	4 4
2contract and	12 3
2contract for	1 8 6 5
2contractor for	7 8
2control room	1 9 10 5
2copy of	10 5
2correct me	0 20
2cost #count	9 5
2cost #duration	7 6
2cost #money	9 -5
2cost us	9 9
2could be	6 5
2could not	5 5
2count as	1 6 7 9
2count it	9 6
2critical path	10 -6
2cut in	8 5
2cut it	4 6
2cut the	6 -4 8 -4
2date and	2 6 7 6
2date depend	1 8
2date hang	5 8
2date is	3 6 6 -4 12 -2
2date of	10 4
2date on	12 4
2date the	5 9
2day #count	5 -6 6 5
2day for	5 6
2day i	6 4
2day is	1 6 5 6
2day of	5 3 12 3
2day one	0 6 8 6
2day so	2 6
2day to	6 4 9 5
2day we	5 4
2day with	6 3
2decid from	5 9
2decid the	5 8 7 -5
2dedup on	10 9
2delay of	0 5
2deliver it	11 2
2deliver the	11 3
2delivery plan	11 6
2department has	1 6
2department is	11 2
2depend from	2 -6
2depend on	1 -5 2 -4 5 -4 10 -5
2dependency on	2 -4
2design a	11 3
2design i	0 6
2design in	12 2
2design is	0 8
2design review	7 6
2desk and	1 6
2desk for	2 5
2desk in	4 5
2devic and	11 4
2didn't have	3 5
2differ the	7 6
2director hear	6 4
2director i'd	9 10
2director on	6 2
2director that	6 3
2divid the	8 4
2do #count	8 15 9 -3 12 -3
2do a	2 4
2do anyth	11 6
2do is	3 5 12 4
2do it	5 -6 10 6
2do that	9 7
2do the	0 5 1 5 5 -6 12 4
2do they	0 9 2 -5
2do we	0 9 2 -5
2do with	10 5
2do you	0 -5
2doe it	0 -6 5 3 11 4
2doe not	5 4 6 -2
2doe noth	3 7
2doe that	0 -7
2doe the	0 6 2 -4
2doesn't matter	6 5 11 4
2doing it	4 6
2don't agre	7 10
2don't need	11 4
2don't wait	6 8
2done and	12 3
2done in	5 5 12 -3
2dont know	0 4
2door and	0 7
2down it	10 6
2down to	11 3
2down who	4 5
2draw a	0 -5
2draw and	0 4
2draw from	2 5
2draw you	2 4
2dry run	3 6
2each ^	5 -4
2each and	11 2
2each has	12 2
2each of	7 -3
2each one	5 9 10 -6
2each side	7 5
2each week	8 8 9 7
2each with	5 5 11 3
2early as	4 5
2easy part	10 4
2else come	5 8
2else fit	5 9
2else has	5 6 11 4
2else is	6 4
2else it	4 6
2else need	2 -4
2end date	5 3
2end of	2 -6 3 11 5 -4 6 3 9 6 12 5
2end the	3 -4
2engineer and	8 4
2even a	4 4
2even though	4 8
2event bus	11 5
2event the	11 6
2every #duration	4 -5 9 -7 10 10
2every ^	6 12
2every day	4 8
2every minut	10 6
2every night	11 10
2every one	11 4
2every second	7 11
2everybody will	11 6
2everyon else	11 5
2everyon has	7 5
2everyon on	12 9
2everyth i	0 7
2everyth is	5 -5
2fail in	4 10
2far as	2 -3
2fast the	5 5
2featur stor	11 4
2february and	12 3
2field servic	2 4
2fifteenth of	3 6 6 5
2fight about	7 9
2file and	0 6
2file from	2 -5
2file is	10 10
2fill in	2 4
2finally the	8 6
2find a	9 5
2find the	10 8
2fine of	9 6
2finish in	12 4
2finish is	5 5
2finish line	5 15
2fire brigad	2 3
2first #count	4 -6 7 6
2first #duration	3 5
2first ^	1 6 5 4
2first although	4 7
2first and	8 5
2first becaus	7 5
2first come	12 3
2first flight	5 5
2first for	4 7 8 4
2first i	0 -5 4 6 8 7
2first in	0 4
2first is	0 5
2first it	5 -4
2first month	6 5 12 3
2first of	5 -7 6 4 8 -5 9 -5 12 5
2first only	8 7
2first quarter	3 -5 8 -5 10 7 12 10
2first the	8 8
2first then	8 7
2first we	4 -8
2first week	6 -4
2first what	0 4
2first with	8 4
2first writ	8 5
2first year	9 4 12 -2
2fit insid	5 9
2fix the	1 5 2 4
2fixe our	5 6
2fixe the	5 10
2flag from	9 6
2flat out	3 5
2floor plan	2 4
2follow from	5 6 11 3
2for #count	0 -4 5 7 10 8
2for #duration	5 -8 7 4 8 7 10 12 12 -3
2for ^	9 3
2for a	0 4 1 -6 2 16 6 4 7 5 8 13 10 -9 12 -3
2for all	8 -6
2for an	4 4
2for anyth	4 4
2for each	11 3
2for every	6 6
2for its	2 5 3 4
2for launch	5 3
2for me	0 -4 1 15 3 7
2for now	0 12
2for one	8 7
2for our	3 -5
2for scal	10 -9 11 3
2for test	12 3
2for that	1 -5 4 -6
2for the	0 -6 3 16 4 -8 5 -6 6 -7 9 6 10 4 11 -2 12 6
2for their	2 -4 7 6
2for them	1 6
2for us	3 14
2for whom	9 6
2form a	1 5
2format from	1 7
2fourth quarter	12 3
2fourth to	12 2
2freez from	3 6
2freez so	3 4
2freez the	4 5
2friendly customer	8 4
2from #count	9 5 10 10
2from #date	7 5
2from ^	2 3 3 8 7 -4 9 4 10 -11 11 -3
2from a	2 -3 10 -8
2from legal	2 6
2from me	2 6 6 4
2from order	5 11
2from our	1 5
2from outsid	0 4
2from payroll	2 8
2from sale	1 -5
2from that	4 9 11 4
2from the	1 7 2 14 5 6 6 -8 8 -5 11 -4 12 -2
2from them	2 -3
2from then	11 4
2from us	2 5 3 -6 4 -7 5 -8
2from whom	2 -4
2front end	11 3
2front of	1 6 7 3 10 5
2gat item	5 7
2general availability	12 3
2get a	4 -5 6 5 7 -8 10 9
2get an	1 -5
2get it	7 -4 11 7 12 5
2get that	9 6
2get the	2 8 4 4 7 8 9 -4 10 -6
2get them	7 -9
2give it	2 5 8 8 12 3
2give me	7 12
2give the	2 15 9 4
2give them	2 6 4 -4 7 -5
2give to	1 -6
2give us	2 5 11 2
2given me	6 6
2go ^	8 5
2go and	9 4
2go in	8 6
2go live	8 5 12 10
2go on	0 6
2go out	12 3
2go to	10 -6
2go up	4 5
2go with	0 10
2go wrong	3 5
2goe in	3 7 10 8
2goe on	6 3
2goe to	1 -7 2 -5 3 -5 6 7 7 2 10 5
2gone and	9 5
2gonna go	0 6
2gonna say	0 9
2got a	1 5 3 9 10 5
2got the	1 11
2got to	1 6
2grant that	9 5
2grid company	1 7
2grid operator	2 4
2group that	3 4 11 3
2group to	1 7
2guy and	3 5
2had #count	3 6
2had it	12 2
2had no	3 4
2had the	4 8
2had to	1 6 4 6
2hand by	5 6 7 4
2hand for	3 4
2hand in	3 4 4 6 7 4
2hand it	2 6
2hand over	1 5 2 4 3 -7 4 -5
2handl the	11 5
2hang on	4 6 5 6
2hang together	2 5
2hang upon	5 4
2happy with	8 7
2harbour master	3 5 7 5
2has #count	9 -4
2has a	2 -6 3 11 8 6 9 -4 10 -6
2has been	8 5
2has its	3 7
2has not	6 9
2has one	3 3
2has said	1 7 2 6
2has sent	2 2
2has the	1 -6 2 -3 3 8 7 14
2has to	0 -4 1 14 3 -11 4 11 8 -5 9 8 10 -6 11 4
2has told	0 5
2hav a	3 5
2have #count	10 7
2have a	4 -8 6 3 7 -8 8 -6
2have been	4 6 7 -4
2have it	8 4
2have known	7 4
2have lik	7 -5
2have no	3 5
2have not	4 4 11 6
2have one	1 7 11 3
2have that	2 4
2have the	0 -6 1 10 3 5 7 9
2have them	7 6
2have to	0 13 1 21 2 -6 3 -7 4 13 7 -6 11 -4
2he can	7 5
2he give	7 5
2he has	7 6
2he know	6 4
2head of	1 5 2 -5 7 10
2head that	7 4
2hear it	6 4
2hear of	6 4
2held in	10 7
2her own	3 5
2him the	1 -5 2 5
2hold #duration	8 4 10 7
2hold the	1 6 5 7 10 -6 12 -3
2hospital are	5 4
2hospital i	10 6
2hour and	11 2
2hous and	8 4
2how i	11 3
2how i'd	11 2 12 3
2how many	0 6 2 6 3 -5 9 5
2how the	4 4
2i am	0 3
2i ask	0 5
2i call	6 10
2i can	0 -5 2 -4
2i can't	1 6 7 5
2i couldn't	9 -6
2i count	5 5
2i do	0 -5 3 4 4 9
2i don't	6 5 9 -4
2i drew	5 5
2i expect	3 7 5 7
2i explain	9 8
2i get	6 -5
2i go	6 7 7 -12 9 -4
2i had	0 -4 4 6
2i have	1 -10 3 -4 4 -9 6 -6 8 9 9 -6
2i hold	8 6 12 -3
2i inform	6 6
2i know	0 -4 3 7
2i let	4 6
2i like	12 3
2i made	2 7
2i mean	0 -7 4 -5 9 -7 11 6
2i must	6 5
2i need	1 11
2i offer	7 6
2i present	12 4
2i put	6 8 9 7
2i rais	6 3
2i ring	6 3
2i said	6 4 9 13
2i say	9 5
2i see	11 3
2i shall	0 14 6 -3
2i should	0 -5 4 -6 8 5
2i suppos	0 13
2i take	11 -3
2i talk	4 10
2i tell	6 9 7 -6 9 8
2i think	0 -5 3 6 10 7
2i told	6 8 9 14
2i went	0 7 1 6
2i will	0 7 6 -5
2i would	0 -3 2 -4 3 -4 6 -9 7 9 9 -8 10 11 12 5
2i wouldn't	6 -3 11 3
2i writ	1 -5 7 4
2i wrot	12 4
2i'd build	10 6 11 3
2i'd do	0 -3
2i'd explain	9 -3
2i'd get	4 16 7 -6
2i'd have	6 5
2i'd just	11 3
2i'd offer	7 5
2i'd say	9 16 12 4
2i'd shard	11 3
2i'd take	0 7
2i'd tell	9 5
2i'd turn	9 7
2i'd wanna	0 7
2i'd want	1 10
2i'd writ	7 7
2i'll take	0 5
2i'm gonna	0 16
2i'm in	6 4
2i'm not	0 -5
2id do	8 4 12 3
2id go	7 6
2id have	8 -5
2id put	8 6
2id say	7 6
2idempotency key	10 5 11 3
2if ^	7 4 10 6
2if a	6 -4 7 7 10 6
2if any	0 4
2if by	6 5
2if he	7 5
2if i	0 -5
2if it	6 5 7 5 10 6
2if not	0 7
2if one	4 5
2if only	0 5
2if that	0 7 2 -3
2if the	0 -6 1 6 3 -5 5 6 6 10 7 -6 9 -4 10 7
2if ther	6 5 7 -7 10 5
2if they	0 -5 4 9 5 -5 7 12
2if this	10 7
2if we	6 -5 7 8 9 10
2if wrong	0 14
2if you	5 7 6 -3 7 -5
2in #count	3 4 4 6 6 4 11 -4 12 -4
2in #date	6 -3
2in #duration	5 -14 6 -3 7 10 8 -13 9 -6 10 7 11 2 12 4
2in #share	8 5
2in ^	2 -10 3 4 4 18 6 -8 7 -5 8 16 9 -5 11 -5
2in a	0 -5 1 -9 3 -9 4 -9 5 7 6 7 7 -11 10 5
2in all	9 4
2in any	3 -5 6 3
2in april	6 4
2in autumn	12 -3
2in by	5 -4
2in each	11 3
2in every	9 -5 11 -3
2in exchang	7 15
2in front	10 14 11 5
2in her	5 6
2in his	7 -5
2in it	1 7
2in march	3 6
2in may	8 5 12 4
2in memory	10 15 11 4
2in mind	8 6 12 -3
2in my	1 -5 7 -11
2in november	6 3 8 7
2in one	6 -3 7 6 8 -3 12 -2
2in order	9 4
2in over	11 6
2in pair	10 5
2in return	7 19
2in scop	0 10
2in september	8 7
2in summer	3 8 12 6
2in the	2 -5 7 4 8 4 9 3 10 -6 11 -2 12 5
2in their	1 -7 2 5
2in this	2 5 5 -5 6 8 7 -7 11 5
2in turn	2 7
2in under	5 5
2in week	4 9 9 -5
2in winter	12 -3
2in your	7 12 9 6
2index in	11 4
2index is	10 9 11 3
2inform the	6 12
2insid of	7 5
2insid thos	5 4
2inspector and	2 3
2instead of	1 7
2interfac is	11 12
2into #count	12 3
2into a	9 7
2into the	0 -4 10 7
2is #count	3 8 5 -7 8 -6 9 13 12 -3
2is #date	3 5
2is #duration	5 4 6 4
2is #money	9 9
2is ^	12 -2
2is a	0 4 6 -5 8 -4 9 15 11 -6 12 -3
2is about	6 -4 9 6
2is already	3 5
2is an	4 -4 10 -5 11 3
2is analysis	12 5
2is and	11 4
2is book	3 8
2is busy	6 5
2is by	10 6
2is clos	3 4
2is consent	6 6
2is critical	5 -5
2is cut	4 5
2is dead	10 5
2is decid	5 6
2is discovery	12 2
2is document	11 7
2is done	11 -2
2is down	10 9
2is drawn	12 4
2is enough	12 -2
2is finish	5 -4 12 4
2is fit	4 5
2is fix	5 6
2is for	3 -4 12 3
2is frozen	3 4
2is full	3 8
2is get	5 4
2is gone	11 5
2is good	4 7 8 5 11 3
2is i	3 5
2is i'd	4 4
2is in	9 -4 10 -5 12 3
2is it	0 12
2is legal	5 4
2is like	0 6
2is lost	9 4
2is made	5 5
2is my	11 3
2is never	5 -4
2is no	10 7
2is not	3 6 4 -10 5 -6 7 -6 10 12 11 3
2is on	1 7
2is one	0 5 10 5
2is only	11 4
2is open	3 -5
2is paid	7 8 10 5
2is ready	11 3
2is requir	11 5
2is reserv	12 6
2is review	5 -4
2is that	3 -5 5 11
2is the	1 10 5 10 6 -6 7 -8 9 -13 11 -6
2is this	5 3
2is too	9 4
2is train	12 4
2is what	5 6 8 6
2is when	5 5
2is wher	11 5
2is who	0 11
2is wrong	0 6
2is you	9 4
2isn't in	5 6
2isn't ther	6 -4
2issu and	0 4
2it #count	8 9 9 7
2it #duration	7 4
2it #ratio	4 3
2it ^	3 5 5 7
2it a	0 3 10 -5 11 -3
2it all	5 10 11 8 12 4
2it and	2 -5 4 5 5 -9
2it as	0 7
2it at	1 -6 4 11
2it break	0 5
2it but	10 7
2it by	10 6
2it can	2 -4 4 5 5 -4
2it chang	0 5 5 4
2it come	5 5
2it decid	5 -4
2it die	10 -4
2it doesn't	11 5
2it each	10 9
2it end	9 12
2it every	8 6
2it expir	9 6
2it first	8 8
2it from	2 4 4 4
2it give	8 4
2it goe	6 6
2it has	8 8 10 7 11 -2
2it i'd	1 4
2it in	1 -7 4 -7 5 -6 6 8 7 6 8 -2 9 -6 12 6
2it is	0 -5 1 5 3 -10 5 9 8 -4 9 -7 10 -8 12 -3
2it keep	10 8
2it legal	1 7
2it live	8 4 11 3
2it mean	9 10
2it next	5 11 9 6
2it nobody	11 5
2it on	7 -9 8 4
2it once	11 4
2it out	3 3 5 4 8 4 9 5 11 3
2it over	2 6 8 4
2it really	10 5
2it say	8 7
2it so	11 12
2it that	5 -4
2it the	4 11 5 12 8 -6 11 -3 12 -3
2it then	12 3
2it ther	12 3
2it this	5 5
2it to	8 14
2it took	5 -5
2it us	0 4
2it use	10 6
2it we	11 3
2it well	11 2 12 3
2it will	1 9 2 5 3 5
2it with	11 -2
2it work	11 8
2it would	1 6 9 5
2it written	7 6
2it'd be	5 4
2it'll be	12 3
2item for	5 5
2its #count	10 7
2its a	2 -3 4 6
2its done	6 4
2its own	1 -8 3 9 7 5 10 7 11 3
2its part	2 6 3 4
2its spr	3 4
2its the	3 5 5 -4 7 8 8 4
2itself and	12 3
2itself is	10 8
2jan ^	4 9 12 14
2job done	11 3
2july is	12 4
2june so	3 5
2june we	12 3
2just the	0 9
2keep a	11 2
2keep their	0 6
2kept in	10 6
2key and	10 8
2key from	1 9
2key rotat	11 5
2kick off	12 3
2know ^	3 4
2know if	9 5
2know it	6 7
2know the	6 4
2know what	0 -4 8 4
2know which	1 6 11 5
2lab #duration	5 4
2lab in	1 7 2 -3
2label and	11 3
2label format	2 6 7 8
2laboratory in	1 8 5 4
2land on	4 9 10 5
2last #count	3 4
2last #duration	10 -7
2last ^	6 4 9 4
2last day	5 7 6 3
2last in	12 3
2last of	8 9
2last one	4 -5 7 5
2last the	8 4
2last time	4 7
2last week	3 6
2last word	7 9
2later mean	9 4
2later the	8 8
2launch and	5 -4 12 4
2launch by	9 3
2launch date	5 6
2launch i	6 5
2launch in	3 5 9 5
2launch is	11 4
2launch it	11 3
2launch on	12 3
2launch was	3 5
2lead and	5 5
2lead for	2 4 7 5
2learn it	4 5
2leav a	1 5
2legal and	1 5
2legal need	1 -7
2legal review	5 4
2lend me	7 7
2less than	9 5
2let me	7 -7
2let say	0 7 6 6
2let the	4 4 8 5
2let them	7 9
2licenc is	0 7 4 7
2lik to	7 -5
2like #count	9 -4 10 11
2like a	10 -7
2like it	8 3
2like the	12 4
2like this	0 6 9 13
2line and	10 6
2line is	4 6
2list and	10 -5
2list for	10 9
2list of	1 -10 2 11 6 5 10 13
2live for	8 4
2live in	8 9
2live on	0 6
2live with	8 4
2load balancer	11 3
2load test	6 5
2load the	10 4
2long as	5 5 7 6
2loosely coupl	11 7
2lose their	9 8
2lost a	6 6
2lot are	3 6
2lot of	3 4
2machin is	8 3
2made by	5 5
2made the	2 4
2make it	5 7 12 3
2maker in	1 8 2 6
2march and	8 6
2march is	12 3
2market and	0 6
2market to	1 5
2matter of	4 4
2matter to	9 5
2may be	12 -2
2may go	12 6
2may not	6 11
2may we	12 4
2mayb #count	10 -8
2me #count	0 -4
2me a	0 5
2me and	4 5
2me for	2 7
2me if	0 14
2me is	6 4
2me on	0 6 6 -3
2me one	7 6
2me the	2 4
2mean #count	0 7
2mean #duration	9 11
2mean the	9 -4
2mean we	4 5 6 3
2meet and	8 5
2middl of	3 9
2mine for	7 4
2minut and	10 6
2miss ^	5 8
2miss it	5 9
2miss the	6 3
2model in	3 5
2moment the	6 4
2money for	6 9
2month #count	3 -6 5 -5 8 -9 10 -6 12 7
2month and	3 4 8 8 12 -3
2month is	3 -4
2month it	3 5 8 3
2month late	9 5
2month later	8 10
2month of	9 5
2month one	8 -4 12 8
2more than	6 10 10 -6
2mov their	1 6
2move a	4 3
2move the	1 7 4 5 6 -4 9 7
2move with	4 4
2move without	8 6
2much as	3 7
2must accept	1 6
2must act	1 5
2must be	1 -5 5 6 6 -4 9 7
2must know	1 5
2my #count	3 -4 7 10
2my answer	11 4
2my line	9 4
2my own	0 -4 1 6 8 8
2my plan	11 4
2my team	1 -8
2my work	0 4
2name and	0 10 6 6
2name on	1 6
2need #count	3 8
2need #duration	4 8 5 6
2need a	2 7 5 7 9 5
2need from	0 -5 1 -17 2 12 3 -7 5 -7 7 -5
2need it	2 6 3 5
2need our	1 -6 2 13
2need sign-off	11 5
2need the	0 -6 2 8 4 -8
2need their	2 7
2need to	2 -8 11 5
2new agent	2 3
2new year	8 8
2next ^	0 6
2next one	3 5 8 -4
2next year	5 6 9 5
2night so	9 7
2night tariff	1 6 5 4
2nightly job	10 7
2no further	11 3
2no key	4 4
2no meet	7 -7
2no network	0 4
2no new	3 7 8 5
2no reason	11 4
2no second	7 4
2no signal	9 4 10 11
2no the	11 4
2no to	3 4 8 6
2nobody else	2 -4 4 -4 5 -4 7 -5 11 4
2nobody had	0 5
2nobody has	0 4 11 4
2nobody is	10 5
2none of	1 12 2 -3 3 -4
2north and	8 7
2not at	6 8
2not befor	4 6
2not confirm	6 5
2not from	6 -5
2not in	6 5
2not just	1 4
2not on	4 5 5 4 6 3
2not our	5 3
2not sign	9 7
2not the	0 5 4 7
2not to	11 5
2not what	0 -4
2noth at	5 4
2noth else	5 12
2noth in	11 6
2now the	2 -4 3 11
2number #count	3 5
2number and	10 5
2number by	6 5
2number come	9 5
2number is	8 7
2number of	1 -6
2number on	2 4
2of #count	2 -4 3 7 6 -4 7 5 9 5
2of #date	6 -3 12 -3
2of #duration	0 4 10 11 11 4
2of #money	9 7
2of ^	0 -6 1 -8 3 4 4 -6 6 22 7 -14 8 -10 9 4
2of a	8 -5 10 -5 11 -2
2of all	1 7 4 7 8 7 11 6
2of any	3 5
2of build	12 3
2of cours	3 -5
2of delay	9 4
2of design	12 3
2of each	2 3
2of em	1 5 3 4 7 4
2of every	4 5
2of his	7 10
2of it	3 5 7 6 11 3
2of its	3 4
2of june	12 3
2of lost	6 4
2of mine	0 5
2of month	8 -4
2of my	7 6
2of one	9 6 10 -4 12 4
2of order	9 4
2of our	5 7 10 6
2of question	1 6 3 4
2of start	7 7
2of test	12 6
2of that	6 -4 8 4 9 -3
2of the	1 11 3 -9 5 6 6 8 11 5
2of their	1 5 3 5
2of them	0 -3 1 11 2 -4 7 -4 9 -10 10 11 11 6
2of thes	0 7
2of turnover	9 6
2of us	5 6
2of what	2 4
2of who	2 6
2of whom	1 6
2of your	9 9
2off a	5 8
2off for	7 5
2off the	2 6
2off you	11 3
2offer that	7 6
2offer the	7 10
2offer them	7 5
2offer to	7 7
2offic in	8 7
2offic on	6 5 9 6
2offic they	1 8 5 4
2officer must	1 10
2ok so	12 3
2okay so	0 6 1 4 12 7
2old and	8 10
2old one	12 8
2on #count	0 5 3 8 9 3
2on #date	5 -4 6 8 7 -6
2on #duration	1 6 3 4
2on ^	2 9 9 10 12 -5
2on a	1 8 3 -6 4 -8 6 -4 7 9 8 8 9 5 10 -9 11 -3
2on all	8 9
2on and	6 5
2on another	2 -3
2on every	9 5
2on her	3 5 9 5
2on his	5 4 7 6
2on holiday	1 8
2on it	0 -6 9 -4 12 7
2on local	10 6 11 5
2on my	2 5
2on one	1 5 8 7
2on site	0 6
2on that	0 7
2on the	0 -7 1 -20 6 6 7 5 8 -16 9 -11 10 -10 11 -7
2on them	5 6
2on top	11 5
2on who	1 -7
2on with	8 4
2once a	8 7 9 8
2once and	10 6
2once that	11 8
2once the	8 11 9 4
2one after	5 5 8 -4
2one and	6 5 9 5
2one big	11 3
2one box	10 9 11 3
2one country	0 6
2one depot	8 7
2one engineer	7 6
2one first	7 6
2one friendly	8 4
2one gate	8 6
2one go	9 5
2one in	4 9 9 8 11 3
2one is	8 -4 12 2
2one languag	0 6 10 6
2one machin	5 6 6 4
2one must	9 5
2one need	5 11
2one of	8 -5 9 -4 11 3
2one region	8 4
2one row	8 4
2one sentenc	4 6
2one sheet	7 8
2one site	12 5
2one tabl	10 4
2one that	5 5 6 6
2one to	8 -5 12 9
2one town	8 7
2one valley	8 5
2one with	8 6 9 5
2only #duration	2 7
2only ^	0 3 5 7
2only and	0 -5
2only the	1 -10 10 8 12 -2
2only to	0 6 11 3
2open and	10 8
2open day	1 6 5 5 12 4
2open for	3 -5
2open it	8 4
2open on	12 -2
2open the	8 5
2open to	8 4
2operation need	2 4
2operator and	1 11 3 4
2or ^	9 4
2or a	9 4
2or by	0 6
2or is	0 7
2or just	0 7
2or no	0 -5 6 8 11 3
2or only	0 3
2or the	0 9 2 4 5 6 8 7
2order and	3 5 8 -4
2order of	7 5
2order the	8 5
2order to	9 6
2other #count	0 7 7 9 8 13
2other department	11 6
2other one	3 4
2our #count	7 8
2our common	7 -5
2our date	3 10 5 4
2our file	5 5
2our finish	5 4
2our launch	3 5
2our lawyer	1 -5
2our open	5 5
2our own	1 -7 3 -3 7 -6
2our plan	12 3
2our security	1 7
2out a	7 -5
2out and	5 5 10 5
2out by	3 4
2out first	8 5
2out of	0 4 6 5 7 12 9 8 10 -5
2out on	9 5
2out that	0 7
2out the	0 -6 12 -3
2out ther	4 5
2out with	3 4
2over #count	6 5
2over ^	10 5 11 6
2over a	7 12 8 11 11 -2
2over grpc	11 3
2over it	9 8
2over its	1 4
2over the	1 -5 7 6 8 9
2over to	3 4
2owe us	1 9
2own peopl	8 4
2own staff	8 5
2own the	1 19 2 -3 7 5
2page that	9 5
2paid for	9 8
2paper and	0 5
2paper is	2 6 4 5
2part by	5 5 12 4
2partner ^	8 4
2path is	5 -4
2pay a	7 4
2pay the	9 6
2payment in	8 5
2payment team	2 -5
2payment the	12 3
2payroll to	2 4
2peak so	10 6
2penetration test	1 6
2peopl #duration	9 4
2peopl and	3 7 9 -5
2peopl in	10 9
2peopl must	3 5
2peopl so	2 4
2per second	11 4
2permit me	0 -4
2person and	3 7
2person in	1 6
2phas #count	8 -8 12 4
2phas one	8 -5
2phon company	4 4
2phon the	6 5
2pick and	6 4 7 4
2pick the	12 4
2plac in	7 8
2plan #duration	12 7
2plan a	12 2
2plan for	3 5 12 4
2plan is	11 4
2plan of	1 5
2plant manager	6 4
2platform group	2 7 3 5
2plus a	0 5
2pole is	5 5
2policy and	11 6
2poster and	12 4
2preced the	4 11
2press the	0 4 8 -5 10 4 11 4
2pric and	4 4
2pric of	9 5
2principal engineer	7 5
2print on	12 8
2print the	11 3
2problem and	6 3
2proc on	0 9
2product and	11 4
2project is	5 8
2promis to	3 7
2propos to	7 6
2pull it	4 4 6 5
2pull the	8 6
2purchas for	2 9 3 6
2push it	11 3
2put #count	5 3
2put a	5 4 10 5 11 8
2put an	11 3
2put his	7 7
2put it	4 -4 8 8 9 6 12 2
2put that	6 4
2put the	3 5 6 5
2put their	7 4
2quarter is	3 -4 12 8
2quarter the	12 3
2quarter we	12 6
2question at	1 5 3 4
2question first	0 -5
2question for	0 8
2queu a	11 2
2queu and	0 5 9 3 10 -5 11 5
2queu is	3 8
2rate limit	9 5 11 4
2rather than	4 6
2read a	11 3
2read and	0 4
2read it	0 4
2read out	6 5 10 6
2read replica	11 5
2read the	4 3 10 6 11 13
2ready in	5 6
2ready to	3 -4
2real time	0 5
2reason for	11 4
2reason that	4 7
2rebuild the	3 5
2receiv a	11 3
2record go	11 4
2refresh each	10 5
2region and	11 3
2regional head	7 6
2releas is	9 7
2rely on	2 7
2remain #count	8 6
2rent the	4 8
2replac its	3 6
2replica and	11 4
2request per	11 5
2requir from	1 -4 2 7
2requir the	2 7 11 5
2reserv for	12 6
2rest of	5 5 8 6 12 3
2return for	7 7
2review queu	3 7
2review with	7 6
2rewrit a	1 5
2right and	8 3
2right to	1 8 7 9
2ring the	6 10
2roadmap has	3 -4
2roll it	11 3
2room with	7 9
2rotat every	10 -5 11 5
2roughly #count	9 13
2round and	6 4 8 6
2rul on	1 7 9 5
2rule engin	11 7
2rule within	7 9
2run it	12 -3
2run the	1 7
2s #count	10 12
2said so	3 4 6 4
2said to	9 5
2said yes	8 6
2sale director	7 6
2same #count	4 6
2same #duration	3 8
2same ^	8 -5
2same day	7 10
2same even	6 6
2same hour	6 4
2saw that	5 5
2say #count	9 -4 10 5
2say #duration	12 3
2say #share	6 4 9 7
2say every	9 5
2say if	0 6
2say it	9 5
2say look	7 7
2say no	6 -5 10 5
2say so	7 9
2say the	6 4 7 -6 9 6
2say to	7 5
2say what	0 -8 1 10
2say wher	4 6
2say yes	11 3
2screen until	2 4
2screen with	7 4
2search index	11 3
2season in	1 6
2seat in	11 5
2second #count	6 6
2second ^	7 6
2second and	12 3
2second languag	2 -3
2second of	9 4
2second one	11 4
2second quarter	12 5
2second site	10 6
2second week	5 4
2security has	3 5
2security is	6 6 10 8
2see no	11 4
2see the	2 4
2see what	4 6
2seen it	5 9 6 3
2send it	10 5
2send the	1 5 2 5 6 3 11 7 12 3
2send to	10 9
2send us	4 4
2servic has	1 9
2servic that	10 7
2servic with	11 3
2set the	5 9
2set up	1 7
2shall proc	0 9
2shall take	0 7
2shard by	11 2
2sheet with	7 6
2ship one	3 5
2shop is	3 5
2shop manager	1 10
2shorten it	5 12
2should be	8 5
2should begin	8 5
2should it	9 4
2should the	6 10
2show it	11 4
2side and	3 5
2side by	3 5 8 10
2side for	8 8
2side is	10 6
2side the	7 5
2sign anyth	1 8 11 4
2sign by	6 4 7 -7
2sign for	7 10
2sign i	1 6
2sign in	7 5
2sign it	7 -4
2sign off	11 4
2sign on	7 -6 9 9
2sign the	1 5 2 -3
2sign with	10 5
2sign-off from	11 5
2silent on	6 4
2sinc ^	3 8
2sinc a	4 14 9 -4
2sinc after	6 4
2sinc it	9 4
2sinc the	3 5 4 -5
2singl databas	9 6
2sink us	6 6
2sit in	0 7 10 6
2sit on	3 9
2sit with	4 6
2siz for	10 9
2size of	0 5
2slot in	7 8
2small computer	10 5 11 3
2small one	8 5
2so #count	1 8 9 -4 11 2
2so #duration	5 5
2so ^	1 9 8 3
2so a	9 5 12 4
2so basically	9 5
2so do	9 7
2so every	11 5
2so everyth	5 6
2so first	0 12
2so for	9 5
2so i	4 -3 6 -3 9 7
2so i'd	4 10 9 -4
2so i'm	0 10
2so if	10 5
2so it	3 -5 5 9
2so its	4 10 8 4
2so much	3 5
2so no	11 3
2so nobody	11 4
2so on	6 4
2so one	2 6 9 4
2so our	3 6 5 5
2so that	0 -6 2 7 4 -9 7 13 10 23
2so the	0 -8 1 5 4 11 5 5 6 6 7 -6 9 11
2so their	10 -6
2so ther	3 7 7 7 11 -3
2so they	3 8 4 -4 11 5
2so we	3 -4 5 -4
2so what	3 4 5 -3 12 4
2so you	1 5 7 -6 10 12
2some #count	9 3
2somebody else	7 6 9 5
2someth and	7 -5
2sort set	10 6
2split by	10 6
2spr to	3 7
2staff in	3 7
2stag environment	8 -6
2stamp the	2 4
2stand by	12 5
2start with	4 5 8 10
2stat in	10 6
2stateless servic	11 4
2stay in	0 4
2stay on	11 5
2stop me	0 7
2stop the	6 11
2stor #count	10 4
2stor and	11 -2
2stor in	10 8
2stor manager	2 7
2stor review	3 9 5 9
2stor with	11 4
2storag after	11 4
2straight to	6 4
2studio and	7 6
2support and	1 4
2suppos that	0 5
2suppos the	0 12
2switch off	9 5
2system in	3 7
2tabl by	11 -2
2tabl in	10 6 11 2
2tabl of	10 12 11 -2
2tabl with	11 7
2tak as	0 10
2take #count	9 4 12 5
2take #duration	5 10 7 -6 9 8 12 7
2take care	11 12
2take it	0 12 4 -5 9 -4
2take on	3 4
2take over	7 7
2take that	0 11
2take the	0 -4 2 4 7 7 10 7
2talk over	9 4
2tax offic	5 4
2team is	3 6
2team must	2 4
2team need	3 4
2team one	12 3
2team would	11 3
2tech lead	7 5
2technical debt	9 3
2tell her	9 7
2tell me	0 10 2 -4
2tell the	6 12 7 -6
2tell them	1 -5 2 8
2tell you	5 10
2tenth of	6 6
2term it	12 3
2term of	5 5
2term the	9 7
2test #count	12 5
2test and	2 -4 12 8
2test it	11 3
2than #count	6 5 9 -4
2than a	0 5
2than the	9 9
2that #count	7 5 9 4 12 2
2that a	9 12 10 10
2that about	2 -3 9 6 12 -3
2that an	9 5
2that and	8 5
2that answer	0 -4
2that befor	7 5
2that can	10 6
2that could	6 6
2that day	6 8
2that feed	5 3
2that first	0 8
2that fixe	5 4
2that friday	6 6
2that goe	9 4
2that have	1 7
2that his	2 -4
2that in	0 -4 2 4 7 11 9 -4 11 9
2that is	4 -5 5 -5 6 -4 10 5
2that it	0 8 3 5
2that last	7 6
2that month	2 4 3 9
2that my	9 5
2that nobody	0 7 3 -4 7 6 10 5
2that not	0 -5 6 -4
2that noth	10 -4
2that one	0 -6 4 6 6 3 9 11
2that our	7 8
2that own	3 4
2that paper	0 6
2that pay	0 6 9 4
2that point	1 6 3 4
2that same	6 4
2that take	6 5 11 3
2that tell	5 8
2that that	0 5
2that the	0 5 1 -7 4 8 6 6 9 -9 10 -9 11 -3 12 -3
2that ther	9 7
2that they	0 5
2that to	6 3
2that very	9 6
2that was	7 7 12 4
2that we	0 8 5 -4 6 -4 7 -8 9 -7
2that week	6 5
2that what	2 4 4 -5 5 9
2that with	0 4
2that wrong	2 -3
2that you	10 6
2that your	1 6 2 5 5 5
2the #count	0 5 1 10 3 -5 4 -8 5 -4 7 13 8 6 9 -4 10 -11 11 5 12 -4
2the #date	6 4
2the #duration	0 8 7 4
2the #ordinal	6 4
2the ^	2 -7 5 3 7 8 9 8 11 -5
2the account	9 6 10 6
2the address	7 4
2the agency	2 6 3 -5 5 4
2the agreement	11 6
2the airlin	0 5 1 6 3 -4
2the airport	1 8 2 -4 8 4
2the alert	4 5
2the api	11 2
2the app	8 -5 12 3
2the archiv	0 4 12 4
2the audio	2 -4
2the audit	4 7
2the auditor	2 6
2the autumn	8 5
2the back	5 7
2the badg	0 5
2the bank	0 -4 1 10 2 6 7 -8 9 6 11 -3
2the big	4 7 5 7
2the bill	2 6
2the board	2 5 7 -7
2the book	3 -7 5 8
2the border	1 7
2the bottl	1 4
2the box	1 -6 2 5
2the bridg	2 6
2the broadcaster	7 4
2the broker	10 -6
2the build	1 9 11 3
2the builder	2 3
2the bus	11 3
2the button	8 -5 11 3
2the cabl	4 7
2the calendar	5 -7
2the call	1 5 2 2 11 6
2the camera	2 -4 6 6 10 5 12 4
2the cap	10 6
2the carrier	6 4 10 6
2the catalogu	0 5
2the central	10 5
2the certificat	2 7 6 4 9 5
2the certification	1 6
2the chair	6 6
2the chang	3 4
2the chart	5 -4
2the chip	11 4
2the choic	6 3
2the city	8 7 10 4
2the clinic	2 6 12 -3
2the clock	0 6
2the code	1 -6 2 -5 4 4 5 5
2the colour	3 5
2the committe	2 2 6 -4 7 -5
2the conflict	11 5
2the consent	1 6
2the contract	4 8 5 6 6 8
2the contractor	2 5
2the control	1 7 10 9
2the coo	7 5
2the cooperativ	7 6
2the core	11 2
2the corridor	7 12
2the council	3 6 4 4 6 6
2the county	8 7
2the custom	3 -4
2the customer	0 4
2the dashboard	11 4
2the data	7 5
2the databas	11 3
2the date	7 -4
2the day	3 -5 4 7 5 13 6 -4 7 -6 9 -5 12 -4
2the deadlin	12 3
2the delivery	11 5
2the depot	12 3
2the deputy	6 4
2the design	12 -2
2the desk	1 6
2the development	12 3
2the differenc	9 5
2the director	1 7
2the doctor	9 5
2the document	11 6
2the door	0 6 11 3
2the draft	7 8
2the draw	12 3
2the driver	2 6 4 4 8 6
2the eleventh	6 3
2the employe	9 4
2the end	2 -5 3 6 5 8 7 -6 9 -5
2the endpoint	3 4
2the exam	1 12 5 5
2the factory	2 3 5 5
2the farmer	1 7 2 6 3 5
2the festival	6 4
2the fibr	10 4
2the fifteenth	6 6
2the file	0 5 2 5 10 7 11 3
2the final	2 11 12 4
2the financ	1 7
2the finish	5 10
2the fire	1 -6 2 10 5 5
2the first	0 -10 1 8 3 -5 4 -12 5 6 6 13 7 6 8 -15 9 -3 12 13
2the fleet	0 6 8 4
2the floor	4 6 5 10
2the flower	8 4
2the forecast	1 5 6 5
2the fourth	3 -5 6 5 12 7
2the fraud	3 5
2the freez	6 6
2the gate	9 5
2the gateway	10 -6
2the general	9 4
2the gift	6 6 7 5
2the glue	5 8
2the go-liv	5 7
2the grid	0 -5
2the ground	1 6
2the group	3 4 4 5
2the harbour	1 10
2the hardest	9 6
2the head	1 6 2 -5
2the hospital	1 6 2 6 7 -5 9 4 10 5
2the hour	2 3
2the hous	2 5
2the identity	11 3
2the imag	4 4
2the index	2 -4
2the infrastructur	1 5
2the insuranc	3 4 4 4
2the insurer	1 12 4 4 6 4
2the interfac	4 12 11 4
2the island	9 5
2the job	10 -6 11 3
2the key	2 4 10 -5
2the kick-off	6 8
2the lab	5 4 6 3
2the label	2 6 11 3
2the last	3 6 12 4
2the latest	6 6
2the launch	2 7 5 9 6 5 11 6
2the law	0 3
2the lawyer	1 9 9 9
2the leadership	9 6
2the leaflet	12 4
2the lender	2 4
2the letter	10 4
2the library	8 5
2the licenc	0 4 1 6 4 -4 5 4
2the line	1 6 10 7
2the list	1 5 2 4 5 -5 7 6
2the littl	4 7 8 5
2the loan	4 6
2the local	1 -4 3 7
2the lock	6 4
2the locker	0 5
2the log	6 7 10 -8
2the login	3 4
2the lorry	6 4
2the lot	5 6 8 7
2the machin	4 7
2the man	10 7
2the map	2 5
2the matter	4 4
2the mayor	0 5
2the merger	3 6
2the messag	4 5
2the meter	2 7
2the microphon	3 4
2the middl	3 7 5 3 6 -4 8 -4
2the migration	6 5
2the minister	5 -4 6 -4 9 10 12 3
2the ministry	6 4
2the minut	7 8
2the miss	6 4
2the mobil	0 5 1 8
2the month	1 5
2the monthly	7 8
2the morn	1 8 8 -6 9 -6
2the most	5 -5
2the mould	1 6 2 3
2the name	0 -6 4 7
2the national	1 9
2the network	1 5 7 5
2the new	2 6 3 5 7 -4 8 11
2the newspaper	9 3
2the newsroom	1 5
2the next	5 -5 10 5
2the night	1 8
2the north	8 7
2the number	4 4 6 -3 7 8 11 2
2the offic	8 13 11 3
2the old	10 10 12 -2
2the oldest	4 6
2the one	2 -5 3 -5 4 -4 5 6 8 5
2the only	1 4
2the open	5 10 12 4
2the operator	1 5 2 6 3 5
2the order	5 -4 8 -5 10 6
2the other	0 7 4 -6 6 -4 8 8 11 5
2the oven	6 4
2the page	7 -4
2the park	0 4
2the partner	8 4
2the patient	0 7 10 8
2the payment	1 -7 2 -4
2the peak	3 8
2the pension	2 5 5 6
2the pharmacist	1 12
2the phon	3 4 7 -5 10 8
2the photo	11 3
2the pilot	6 4 12 3
2the pipelin	11 6
2the plan	1 6 4 -4 7 -4
2the plant	2 -5
2the platform	1 -6 2 4
2the port	1 7 10 6
2the poster	12 12
2the president	7 10
2the pric	1 5 4 13 10 10
2the printer	1 -5 4 4 5 6
2the privacy	1 -6 9 8
2the product	1 -5 11 4
2the programm	11 5 12 7
2the public	0 5
2the publisher	6 5
2the quarter	1 4 3 5
2the question	11 4
2the queu	10 -5
2the radio	1 5 2 -3 4 6
2the rate	4 7 12 5
2the reader	2 -4 11 3
2the reason	4 10
2the regional	0 3 7 5 8 5
2the registry	2 5
2the regulator	0 4 12 -2
2the releas	4 6
2the rest	3 -5 5 7 10 -9 11 -3
2the risk	6 2
2the road	1 7
2the roadmap	12 5
2the robot	1 13
2the roof	1 7
2the room	0 -6
2the rul	9 5
2the rule	10 8
2the sale	7 5
2the same	0 -6 2 -6 3 9 5 -6 8 -13 11 -4
2the satellit	6 6
2the scan	2 -3
2the scanner	4 4 11 3
2the schedul	12 2
2the schema	0 -4 9 4
2the school	0 8 8 7 9 5
2the screen	7 5 8 -5
2the script	2 7
2the search	11 2
2the seat	0 5 2 -3 4 6
2the second	6 4 9 -7 10 -5 12 8
2the security	2 -4 10 7
2the sensor	0 8
2the server	11 7
2the servic	1 -5 11 3
2the settlement	5 9
2the sheet	7 5
2the shop	5 5 9 13 12 4
2the signal	1 5
2the site	6 -4
2the sixth	9 4 12 3
2the size	0 5
2the slowest	5 11
2the small	8 8
2the smaller	6 4
2the smallest	4 5 8 3
2the solution	11 3
2the south	8 5
2the sponsor	0 6 6 7 9 5
2the spot	4 6
2the stamp	7 5
2the standard	10 7
2the stat	1 7 10 6
2the steel	5 4
2the stor	2 5 7 4
2the storag	0 -4 2 -4
2the stream	10 8
2the student	1 7
2the studio	1 6 7 6 11 6
2the summer	1 -5 3 6 8 4 12 6
2the supplier	2 4 3 -5
2the system	11 5
2the tabl	6 7 10 -6
2the tariff	0 5 2 5
2the tender	3 4
2the tenth	3 4 6 6 12 3
2the terminal	8 4
2the thing	6 6 12 2
2the third	6 4 8 5 12 12
2the till	0 5 5 6 9 5
2the top	3 8
2the total	5 -4
2the tower	3 4
2the train	10 5
2the transformer	12 -2
2the translation	5 4
2the translator	0 5 2 -3 11 6
2the twentieth	6 5
2the union	2 -4 7 6
2the valv	2 -3
2the vendor	1 -13 2 4 6 4
2the very	3 8 6 5 8 6
2the vote	5 4
2the wall	12 4
2the warehous	1 5 8 5
2the web	5 5
2the whol	4 6 5 9 9 -5 12 3
2the window	2 -4
2the word	7 -5
2the work	0 -5 1 -5 2 8 4 5
2the workshop	3 5
2the wrong	4 7 9 5
2the year	2 6 3 9 7 -4
2their #count	3 10
2their chief	7 -5
2their name	7 4
2their own	0 5 2 -4 3 -6
2their plan	3 8
2their stamp	1 4 2 3 4 4
2them a	1 -5
2them and	2 4 8 4 11 6
2them can	11 4
2them for	4 6
2them in	7 -5
2them is	4 5
2them so	3 5
2them that	6 5
2them the	2 11
2them to	11 7
2them wait	2 -3
2them without	9 6
2then #count	2 4 4 -5 5 4 8 18
2then ^	1 -6 8 18 12 -3
2then a	12 5
2then all	8 5
2then in	10 5
2then is	0 4
2then it	6 6 8 -6 9 5 11 5
2then on	6 3 11 4
2then one	8 6
2then the	6 -7 8 8 10 -8 11 -4
2then train	12 -2
2then we	8 9 11 3
2then whoever	8 6
2then you	8 5
2then you'v	11 3
2ther #count	3 9 5 6
2ther a	11 -4
2ther are	4 -4 5 5 10 -5
2ther is	4 -5 10 12
2ther it	5 9
2ther no	4 9 5 5 6 9
2ther the	1 14 3 -5
2ther was	3 -5 6 4
2they accept	7 8
2they all	7 -5
2they are	3 -4 9 6
2they can	1 11 11 4
2they do	5 7 12 4
2they follow	5 8
2they get	1 5 2 -3 8 4 9 6
2they give	3 4
2they have	3 8
2they may	1 5 2 3
2they meet	5 7
2they need	0 6
2they say	4 7 9 5
2they see	11 4
2they sign	7 8
2they want	7 4
2they'r on	3 10
2they'v got	3 12
2thing i'd	0 6
2thing is	11 4
2thing itself	12 2
2thing that	6 6 9 4
2thing till	3 7
2thing you	4 5
2think it	3 5
2third and	12 2
2third quarter	12 7
2third week	6 3
2this befor	7 13
2this is	0 -4
2this month	8 5
2this week	3 4
2this year	2 6 3 6
2thos #count	0 5 5 5
2thos are	0 7
2thos month	3 6
2through a	10 7
2till ^	1 -7 3 18 12 3
2till easter	3 6
2till the	2 17 7 -6
2till they	1 6
2time the	8 4
2time we	4 5 6 4
2time-sery stor	10 5
2to #count	6 -5 12 19
2to #date	3 6 6 -3 12 -3
2to #duration	5 5 12 -3
2to #share	8 5
2to ^	2 -4 3 8 7 -4 9 -5 11 -3
2to a	0 4 1 -6 6 -3 10 14
2to agre	7 -7
2to an	10 10 11 -3
2to be	0 6 1 -9 4 2 5 -5 6 -5
2to begin	4 5
2to bring	7 5
2to build	12 5
2to chang	11 4
2to check	3 5
2to construction	12 2
2to customer	6 4
2to cut	4 6
2to decid	11 4
2to do	11 4
2to everyon	3 5
2to freez	1 6
2to give	2 9 7 -5
2to go	11 4
2to hand	1 6
2to have	6 3
2to its	1 -5 7 6
2to know	0 11
2to launch	3 5 11 3
2to like	11 5
2to look	3 5
2to my	1 5
2to object	11 4
2to one	8 7
2to pay	7 5
2to put	12 3
2to say	1 6
2to show	0 7
2to swap	1 6
2to switch	1 5
2to tell	6 4
2to the	0 -7 1 -13 3 11 5 -7 6 9 9 19 10 8 12 -5
2to them	7 7 9 3
2to us	1 -6 2 5 7 10
2to writ	1 6 4 4
2to you	10 7
2token servic	11 -3
2told everyon	3 7
2told him	9 4
2told me	0 6
2told the	6 4
2told them	6 7
2topic and	11 -3
2touch a	3 8 6 4
2traffic light	9 6
2translat the	9 3
2trigger a	6 4
2troubl is	3 6
2turn need	2 -4
2turn on	2 5
2turn out	0 -5
2twentieth of	6 5
2under #count	5 5 9 4
2under #share	6 6
2under the	1 9
2until #date	2 -4 3 10
2until ^	2 -8 3 5 7 8 12 6
2until each	2 4
2until legal	2 3
2until our	1 -3 3 -6
2until spr	9 6
2until the	0 -4 1 11 2 8 3 3 9 -5
2up a	11 3
2up front	0 6
2up in	1 6 4 5
2up the	1 18
2up to	9 6
2upon the	6 4
2us #share	11 3
2us a	6 5
2us and	2 -8 3 4
2us befor	2 -3
2us for	2 8
2us in	7 6
2us is	6 6
2us the	0 6 2 6 9 3
2us to	2 3
2use ^	11 3
2use it	11 9
2use the	10 10
2vendor and	6 3
2vendor has	3 -5
2venu and	11 4
2version column	11 5
2voic in	0 6
2wait for	0 -5 5 6 6 7 9 -2
2wait on	2 11 9 -4
2wall and	4 5
2wanna know	0 7
2want a	2 -3
2want it	0 -7 3 4
2want our	2 4
2want the	1 8 2 9
2ward system	11 3
2warehous and	7 6
2warehous in	8 7
2was ^	3 6 5 4
2was a	6 7
2was in	3 5
2was not	5 -3
2was on	5 4
2was one	5 5
2was the	3 5 5 12 6 -4 7 6
2wave #count	8 5
2way back	4 6
2way i'd	10 5
2we agre	7 9
2we begin	0 -4
2we can	1 7 4 -4 5 12
2we can't	6 4 7 3 9 10
2we did	4 8 6 -4
2we don't	7 9 9 5
2we get	7 12
2we go	1 7
2we got	6 7
2we have	8 -6
2we hold	0 8
2we keep	0 6
2we launch	5 -4
2we lose	9 5
2we must	9 5
2we need	2 -6 3 6
2we only	0 4 1 5 2 -4
2we open	6 3 8 4 12 2
2we own	4 6
2we pay	7 5
2we plan	12 2
2we put	8 6 11 3
2we read	0 4
2we replac	8 4
2we run	9 4
2we set	6 3
2we sign	9 10
2we start	5 5
2we take	7 10
2we talk	0 11
2we wait	2 5
2we want	3 6
2we would	4 -6 5 5 9 10 12 -2
2we writ	4 6 12 4
2we'r done	5 6
2we'v got	7 5
2week #count	6 6 12 7
2week and	5 6
2week befor	3 5
2week i	3 4 6 2
2week of	3 6 9 7
2week one	6 10 9 5 12 2
2week to	12 3
2well the	4 7 11 11
2went back	0 6
2went live	8 4
2went straight	6 3
2went to	1 6
2were in	0 5
2what #count	2 4
2what a	0 -3 8 4
2what do	2 -6
2what fixe	5 6
2what happen	0 12 1 14
2what i	3 4
2what i'd	9 5
2what id	7 9 9 5 12 4
2what it	8 7
2what my	7 5
2what on	5 -4
2what set	5 5
2what the	1 -7 2 7
2what they	7 6
2what would	3 5
2what you	0 -4
2whatever else	5 8
2whatever we	5 9
2when a	10 -9
2when i	6 -5
2when it	5 -10
2when the	5 10 6 -4 8 -5 10 6
2when they	3 -4
2when we	4 6 5 9
2wher the	1 -5 4 12 6 -4
2wher we	1 6
2wher you	7 -5
2which fail	4 -4 6 4
2which give	11 3
2which have	8 8
2which is	2 4 4 8 7 -5 8 5 9 7 11 3 12 -2
2which of	0 9
2which the	4 5 7 6
2whil the	3 5
2whil we	4 7
2who can't	9 6
2who decid	7 -5
2who give	5 4
2who has	1 -5 4 4
2who have	9 5
2who is	0 6 1 10
2who must	0 -5
2who own	1 4 7 5
2who pay	2 4
2who run	3 4
2who wait	2 -4
2whol of	3 4
2whol programm	5 4
2will be	1 -5 6 -6 9 -4 11 -2
2will not	1 11 2 10
2will work	0 5
2wish to	0 7 4 7
2with #count	3 -5 9 -6
2with #duration	10 6 12 6
2with ^	1 -6 2 8 6 3 8 6 11 4 12 -2
2with a	0 -8 1 -6 2 -5 4 -13 5 4 7 -6 9 -9
2with all	8 8
2with an	6 5 10 -8
2with cake	3 5
2with it	4 10 9 7
2with its	1 7 10 10
2with my	6 5 7 5
2with no	0 9 4 12
2with one	8 4
2with our	9 10
2with some	0 6
2with the	2 -6 6 5 9 5 10 6 11 -3 12 -5
2with them	4 6
2within #duration	0 6 5 -4 7 9
2within the	4 4
2without a	8 6 10 6
2without it	4 17 8 6
2without the	11 4
2wk #count	4 4 5 -3 8 -7
2wont sign	2 5
2work council	1 -5 2 7
2work for	1 10
2work is	4 4
2work on	0 10
2work with	0 4
2worker and	11 3
2worker die	10 6
2worker that	10 5
2workshop the	1 7
2would ask	1 8
2would be	0 -4 3 -4 4 -6 5 -5 7 -4 10 -5 12 -2
2would begin	8 9
2would bring	6 5
2would do	10 7
2would get	5 5 11 3
2would give	12 4
2would go	3 4 8 8
2would make	5 4
2would mean	4 4
2would not	7 5
2would offer	7 15
2would propos	7 4
2would rais	6 5
2would send	4 5
2would sit	4 6
2would start	4 9
2would take	10 5
2would tell	9 7
2would therefor	4 8 7 6
2writ a	4 -4
2writ down	1 7 4 4
2writ it	11 3 12 3
2writ the	2 4 7 12 10 -5 12 3
2written to	10 7
2wrong number	9 4
2wrot the	12 4
2yeah so	12 3
2yeah we	12 2
2year and	2 6 5 14
2year we	9 4
2yes and	0 5
2yes or	11 3
2you #count	0 5
2you ask	2 4
2you can	4 -4 5 8 7 5
2you can't	2 -5
2you do	10 4
2you don't	8 4 9 3
2you give	0 5 7 6
2you got	1 9
2you have	1 10 11 3
2you know	0 -5 10 -8
2you leav	9 6
2you need	2 -5 10 7
2you pull	4 5
2you put	11 3
2you see	3 9
2you swap	8 4
2you the	5 6
2you want	0 -5
2you won't	3 6
2you'v got	11 5
2your #duration	9 6
2your own	7 8
casked	0 68 1 -14 2 -8 3 -9 4 -13 5 -13 6 -3 7 4 8 -13 9 -9 10 -13 12 -4
cattributed	0 -3 1 -6 2 8 3 6 4 6 5 -13 8 -4 9 -14 12 -4
chypothetical	0 -6 1 -14 2 -7 3 -7 4 5 5 -7 6 7 8 3 9 -8 11 -7
cintended	4 8 9 -5
cnegated	0 -10 1 -15 2 7 3 2 6 6 7 -8 8 -8 10 -11 12 -15
f1	8 8
f2	1 7
f3	5 8
fa	0 -7 1 -8 2 -6 5 -4 6 -6 7 -7 9 5 10 6 12 -3
fabout	9 10
facoustics	1 5
fads	1 9
fafter	4 -7 8 -4
fagreement	7 -6
fall	3 -8 4 -4 8 -10 11 -2
fand	1 -11 2 17 3 -4 4 -16 5 -16 6 -7 7 4 8 -8 11 -13 12 -15
fapp	2 4 3 11
fapril	12 -2
fare	0 4
fas	4 4 11 5
fassume	0 19
fat	9 -4 10 6
faugust	8 13
fbandwidth	3 -4
fbecause	0 9 1 8 2 -4 3 -5 4 9 6 5
fbefore	0 16 4 -6
fbetween	7 6
fbilling	3 8
fboth	1 7 7 4
fbuild	12 -4
fby	3 -4 5 -5 8 -4
fcall	3 7
fcan	0 5
fcause	0 6
fclash	3 10
fcold	11 4
fcompliance	4 4
fcore	3 5
fcorrect	0 16
fcustomers	2 4
fdates	5 4 12 -2
fdeal	7 9
fdelivery	11 3 12 -3
fdependencies	2 -4
fdesign	1 -5
fdiscovery	12 4
fdoes	0 6
feach	0 -3 3 -3 8 -3 9 10 12 3
fend	5 13
fevery	9 4 11 2
feveryone	11 4
ffield	2 6
ffinance	8 7
ffirmware	3 5
ffirst	4 -16 8 -4 12 7
ffor	2 -5 4 8 7 -5 10 -14 11 -2
fforty	12 3
ffour	12 3
ffrom	8 4
fhence	4 10
fhow	0 -7 7 -7
fi	0 10 3 -3 5 4 6 -8 9 -7 11 -4
fi'd	0 -4 2 4 6 3 7 10 8 7
fi'll	0 16
fi'm	0 16
fi've	0 -5
fif	0 -10 3 -8 4 -10 5 -4 6 6 7 -6 9 -4 10 14
fin	0 -4 1 -7 3 -9 4 -4 5 -6 6 -7 8 -10 10 -7 12 3
finterface	11 7
fis	0 16
fit	0 -4 4 8 5 10 6 -6 11 -5 12 -2
fit's	1 5 3 6 7 -5 8 -5 11 7 12 -3
fjan	4 9 12 13
fjanuary	3 -4
fjuly	8 6
fjune	3 -5 8 11 12 -2
fkick-off	12 5
flatency	10 -7
flaunch	9 -4
flegal	4 7
flike	8 4 11 4
fload	10 11 12 -2
fmarketing	1 8
fmay	0 10 8 12 12 8
fmiss	5 16
fmodel	3 4 5 -5
fmonth	8 -4
fmonths	12 9
fmore	5 7
fmust	1 6
fmy	1 -12 3 -5 7 8 8 9 11 3
fneeded	1 5
fneeds	3 8
fnew	8 6
fnine	12 -4
fno	3 -5 6 10 9 4 10 -5
fnobody	0 4
fnone	2 4
fnot	5 10 6 -3
fnothing	5 9 11 6
fnow	1 -5 3 10
foctober	8 7
fof	5 7
fon	2 5 6 -3 7 4 10 -7 12 -3
fone	0 6 2 -5 4 -8 6 -4 8 16 11 -2 12 -7
fonly	1 -6
for	0 3
forder	4 14 8 -5 10 -4
four	3 8
fpaper	4 5
fpayments	1 5 3 7
fpayroll	2 4
fpermit	0 -4
fphase	5 -3 8 -6 12 4
fphones	5 7
fpilot	8 5
fplan	12 3
fpricing	1 5
fput	11 5
fq1	6 -3 12 6
frest	10 7
frisks	6 -4
fsales	0 6
fsay	6 3
fscope	0 -5
fsecond	4 6
fsecurity	3 6 6 5
fserver	10 12
fseven	8 5
fshould	4 -4 6 8 8 -4 10 5
fsince	4 12
fsix	5 -4 6 4
fso	0 -9 1 6 2 -7 3 -9 4 8 6 -3 8 -3 9 6 10 6 11 -5 12 -4
fstart	4 4 8 4
fstate	6 8
fstorage	11 -2
fstore	10 7
fsupport	2 3
ftell	0 15
ften	12 -2
ftest	12 -3
fthat	9 7
fthat's	0 -6 5 10 9 6
fthe	0 -11 1 8 3 9 7 -13 8 -5 9 -12 10 -9 11 -4
ftheir	3 6 5 4
fthen	0 -4 1 -5 3 5 4 -12 5 -5 6 -7 10 -6 11 -2 12 -5
fthere	1 -6 3 -5 5 -6 8 -4 10 -5
fthere's	1 16 5 -6 10 -8
fthey	1 -4 2 5 5 10 7 -6
fthey're	3 5
fthey've	5 5
fthose	0 6 5 7
fthree	8 4
fto	0 6 6 -8 8 6 9 7 11 4
ftokens	11 5
ftwelve	10 6
ftwo	0 15 4 -4 5 -4 6 7 8 4 10 -4
funtil	4 7
fwave	8 4
fwe	0 -11 1 -5 5 -11 7 15 8 11 9 -15 12 -7
fwe'd	8 12
fwell	4 5 11 7
fwhat	2 -5 5 4 7 7 9 6 12 -4
fwhen	4 -6 5 -5 7 -5 10 6
fwhere	6 3
fwhich	0 -6 7 10 9 17
fwho	1 8 2 -8 3 -4 7 -7
fwith	11 4
fwithin	4 5
fwithout	9 10
fwk	8 -6
fyeah	12 5
fyou	0 -6 2 -5 4 -5 5 -8 7 5 10 -7 11 5
l0	0 -16 1 -33 2 -33 3 -21 4 -18 5 -13 6 -21 7 -20 8 -9 9 -23 10 -32 11 -22 12 -19
l1	0 -15 1 -22 2 -18 3 -16 4 -29 5 -25 6 -22 7 -16 8 -18 9 -14 10 -15 11 -22 12 -31
l2	0 -15 1 -7 2 -10 3 -18 4 -13 5 -15 6 -14 7 -17 8 -19 9 -23 11 -14 12 -8
l3	0 -11 1 5 3 -12 4 -7 6 -7 7 -15 8 -11 9 -8 10 9 11 2 12 17
n#count>#count	3 -5 8 4 9 -6 12 5
n#count>bigscope	9 6
n#count>customer	8 6 9 5
n#count>group	4 4
n#count>harm	9 4
n#count>leak	9 5
n#count>order	9 -5
n#count>outcome	12 4
n#count>people	7 4
n#count>role	7 4
n#count>stage	8 5 12 3
n#count>subset	0 3
n#count>technical	11 3
n#count>time	5 4 10 7
n#date>#date	12 3
n#date>act	12 3
n#date>time	6 5
n#date>trial	12 3
n#duration>#count	12 4
n#duration>#duration	12 6
n#duration>act	12 4
n#duration>early	6 4
n#duration>earlyfind	6 5
n#duration>function	12 2
n#duration>late	5 -4
n#duration>order	10 7
n#duration>time	5 8 10 -2
n#money>business	9 4
n#share>#share	8 4
nact>#count	12 4
nact>act	4 -5 12 3
nact>agreement	7 5
nact>business	4 5 6 -3
nact>decide	11 4
nact>earlyfind	4 5
nact>function	4 5
nact>outcome	1 -5 6 5 12 -2
nact>team	8 5
nafterwards>#count	8 4
nafterwards>afterwards	8 5
nafterwards>everyone	8 4
nafterwards>order	4 -6 8 4
nagreement>agreement	7 6
nagreement>bound	7 6
nagreement>exec	7 5
nagreement>order	4 4 7 8
nagreement>outcome	7 4
nagreement>role	7 6
nagreement>subset	0 -4
nagreement>verify	7 5
nahead>function	4 7
nahead>would	1 6
nassume>#count	0 10
nassume>assume	0 8
nassume>business	0 7
nassume>group	0 4
nassume>self	0 -5
nbelieve>#count	0 6
nbound>#count	6 5
nbound>#share	6 4
nbound>source	7 4
nbound>technical	11 3
nbound>time	3 6
nbusiness>condition	9 4 11 2
nbusiness>customer	9 5
nbusiness>group	11 2
nbusiness>harm	9 6
nbusiness>metric	9 6
nbusiness>risk	9 4
nbusiness>time	6 -4 9 6
ncause>act	4 8
ncause>afterwards	6 4
ncause>condition	4 7
ncause>people	4 6
ncondition>#date	3 5
ncondition>act	7 -5 11 3
ncondition>function	2 3
ncondition>group	9 4
ncondition>moved	9 4
ncondition>negation	4 6 10 4
ncondition>outcome	5 5 9 4
ncondition>reject	0 5
ncondition>report	4 4
ncondition>show	0 4
ncondition>time	2 -6 3 7
ncondition>worsen	7 7
ncondition>would	3 7
ncritical>business	5 5
ncritical>critical	5 5
ncritical>function	5 10
ncustomer>afterwards	8 4
ncustomer>condition	9 4
ncustomer>everyone	8 4
ncustomer>function	1 4
ncustomer>harm	9 5
ncustomer>need	9 5
ncustomer>order	8 6
ncustomer>people	4 5
ncustomer>stage	8 6
ncustomer>stop	12 2
ncustomer>subset	4 5 8 4
ncustomer>technical	10 5
ncustomer>time	3 4
ndecide>function	4 5
ndecide>people	7 -5
ndecide>technical	10 9
ndecide>time	9 5
nearlyfind>function	2 4 4 6
nearlyfind>outcome	4 5
nearlyfind>source	4 4
nearlyfind>time	12 2
nearlyfind>would	1 5
neveryone>customer	9 6
neveryone>time	3 5 12 -2
neveryone>watch	11 3
nexec>decide	7 6
nextend>earlyfind	11 3
nfailure>extend	5 4
nfunction>#count	12 4
nfunction>act	1 -5
nfunction>customer	1 5
nfunction>earlyfind	4 6
nfunction>function	1 9 4 -4 10 -5
nfunction>harm	3 5
nfunction>moved	1 5
nfunction>need	2 8
nfunction>negation	1 -7
nfunction>order	1 -5 4 9
nfunction>outcome	2 5
nfunction>role	6 3 9 -4
nfunction>source	2 5
nfunction>team	1 9 2 -4
nfunction>technical	2 5
nfunction>time	1 -7 4 5 8 5 12 3
nfunction>unplanned	3 7
ngive>function	7 4
ngive>give	7 7
ngive>outcome	3 4 7 5
ngive>people	7 6
ngive>self	7 8
ngroup>act	9 -5
ngroup>condition	5 5
ngroup>decide	7 -3
ngroup>harm	5 4
ngroup>learned	4 5
ngroup>less	6 4
ngroup>order	8 4
ngroup>team	1 7 3 -5
ngroup>time	9 3
ngroup>verify	2 4
ngroup>watch	2 4
ngroup>would	5 4
nharm>business	9 6
nharm>metric	4 6 9 5
nharm>time	4 5
nharm>would	4 4
ninterval>risk	9 4
nlearned>#count	0 6
nmetric>earlyfind	4 5
nmetric>order	4 6
nmetric>technical	11 2
nmore>outcome	6 3
nmoved>order	7 7
nneed>act	2 4
nneed>agreement	11 3
nneed>business	2 3
nneed>condition	2 4
nneed>function	2 6
nneed>group	2 5
nneed>need	2 5
nneed>order	1 5 4 -5
nneed>outcome	2 9 3 -4
nneed>people	2 4
nneed>role	2 4
nneed>source	2 4
nneed>technical	10 -6
nneed>time	2 -4
nnegation>#count	9 5
nnegation>#date	6 4
nnegation>act	6 4
nnegation>afterwards	6 3
nnegation>agreement	6 4 11 3
nnegation>condition	2 7 3 -6
nnegation>everyone	4 5
nnegation>moved	6 4
nnegation>need	11 5
nnegation>order	1 7 2 8 4 -6 9 3
nnegation>outcome	11 5
nnegation>self	6 7
nnegation>source	2 3
nnegation>technical	9 4
nnegation>thrift	3 4
nnegation>tradeoff	2 3
norder>#count	8 7
norder>afterwards	8 4
norder>assume	0 6
norder>business	12 2
norder>cause	4 6
norder>earlyfind	4 6
norder>everyone	8 5
norder>function	1 -6 2 6
norder>give	2 4
norder>harm	6 5
norder>late	12 2
norder>negation	4 5
norder>order	0 -5 4 4 8 7
norder>people	7 -4
norder>rework	4 6
norder>source	4 6
norder>subset	8 7
norder>time	2 -4 6 4 12 2
norder>unplanned	12 3
norder>would	3 5 4 -6
noutcome>#count	12 4
noutcome>act	2 5
noutcome>decide	11 3
noutcome>function	2 12
noutcome>need	1 5 2 -4
noutcome>technical	10 5
noutcome>time	3 9
npeople>#count	3 5
npeople>business	9 4
npeople>decide	7 5
npeople>harm	2 -6
npeople>metric	4 -5
npeople>moved	7 8
npeople>need	2 -5
npeople>outcome	7 6
npeople>self	7 7
npeople>subset	11 2
npeople>time	7 6
npeople>waitword	2 -5
nprimary>#count	8 4
nprincipleword>outcome	3 4
nproxy>#count	9 4
nreject>#count	0 5
nreject>outcome	11 3
nreport>act	2 4
nreport>outcome	2 4
nrework>act	4 8
nrework>business	9 5
nrework>condition	4 7
nrework>function	5 4
nrework>outcome	4 4
nrework>people	4 6
nrework>rework	4 7
nrisk>#count	9 5
nrisk>extend	5 4
nrisk>function	6 5
nrole>decide	7 10
nrole>people	7 -6
nrole>self	9 6
nrole>time	6 5
nrole>would	9 5
nrulebook>subset	4 6
nself>#count	3 -4
nself>#duration	12 3
nself>act	0 6 6 4 7 7 8 4
nself>agreement	7 6
nself>assume	0 10
nself>escalate	6 6
nself>exec	6 3
nself>give	7 6
nself>negation	6 -3
nself>outcome	0 5
nself>report	4 -5 9 6
nself>role	6 7
nself>self	6 -4
nself>subset	4 -5
nself>would	2 -4 6 -5
nshow>earlyfind	4 4
nshow>outcome	11 3
nsource>#count	3 4
nsource>agreement	2 -3
nsource>customer	10 5
nsource>source	11 3
nsource>technical	11 3
nsource>time	3 8 12 2
nstage>#count	12 3
nstage>customer	8 3
nstage>everyone	8 4
nstage>stage	8 6
nstage>time	12 5
nstandards>time	12 3
nstop>everyone	3 4
nstop>time	3 4
nsubset>afterwards	8 6
nsubset>group	12 3
nsubset>harm	0 4
nsubset>order	10 -5
nsubset>self	0 -4
nsubset>subset	8 10
nsubset>technical	11 -2
nsubset>time	6 4
nteam>act	1 5 4 3
nteam>function	1 4
nteam>people	2 -4
ntechnical>#count	10 4
ntechnical>customer	11 4
ntechnical>everyone	11 3
ntechnical>group	2 4
ntechnical>metric	11 3
ntechnical>order	4 4
ntechnical>outcome	1 6 10 7
ntechnical>rulebook	11 3
ntechnical>source	10 8 11 3
ntechnical>stage	8 4
ntechnical>team	1 8 2 4
ntechnical>technical	2 -3 10 13 11 14
ntechnical>watch	11 2
ntime>#count	12 6
ntime>#date	12 2
ntime>#duration	6 4 12 5
ntime>act	12 10
ntime>bound	6 3
ntime>business	5 -4 9 5 12 2
ntime>customer	9 5
ntime>decide	12 2
ntime>escalate	6 4
ntime>extend	8 5
ntime>function	1 -5 12 5
ntime>group	3 5 8 -4 12 5
ntime>harm	9 6
ntime>metric	9 5
ntime>negation	3 6 4 -5 9 4
ntime>outcome	3 7 4 4 6 4
ntime>people	5 4
ntime>proxy	9 5
ntime>refuse	3 5
ntime>risk	9 4
ntime>self	6 8 9 -5 12 -3
ntime>source	12 3
ntime>stage	12 4
ntime>standards	12 3
ntime>subset	12 -4
ntime>team	8 5
ntime>technical	8 3
ntime>time	5 5 10 -6 12 7
ntime>tradeoff	9 4
ntime>trial	12 5
ntime>wellbeing	8 4
ntime>worsen	9 4
ntradeoff>group	9 5
ntradeoff>late	6 3
ntradeoff>order	1 5
ntrial>time	12 3
nunplanned>order	4 4
nunplanned>outcome	3 9
nunplanned>unplanned	3 7
nverify>time	7 5
nworkmode>agreement	7 4
nworsen>act	1 7
nworsen>condition	2 6
nworsen>need	2 6
nwould>#count	8 6
nwould>#duration	12 3
nwould>less	6 3
nwould>negation	2 4
nwould>report	0 6
nwould>subset	4 -5 9 5
nwould>time	5 -4
p1	1 6 2 11 3 7 4 -14 6 -5 7 -6 8 13 10 7 11 -3
p2	1 24 2 13 3 -5 4 -14 6 13 7 6 9 -7
p3	0 -7 1 22 5 -9 6 -7 9 -11 12 -10
q0	0 -20 1 -5 2 -21 3 -25 4 -19 5 -19 6 -29 7 -17 8 -20 9 -32 10 -23 11 -16 12 -12
q2	1 -17 2 -9 8 19 11 -4 12 23
qchange	8 8 12 -2
qcount	0 -6 2 -17 3 -7 4 -8 5 -7 6 -11 7 -8 9 -4 11 -11 12 -12
qdate	0 -5 1 -11 2 -7 4 -7 5 -7 6 12 7 -11 8 -12 9 -8 10 -14 11 -5 12 8
qduration	0 -9 1 -9 2 -5 3 -16 4 -8 5 7 6 -9 8 -11 9 -5 11 -8 12 -3
qmoney	0 -9 2 -3 3 -11 4 -9 5 -11 6 -7 7 -8 8 -7 9 35 10 -8 11 -4 12 -4
qname	10 -7 12 -3
qordinal	6 4
qratio	0 -6 2 -4 6 -3 7 -9 8 -6 12 -4
qshare	0 -7 1 -4 2 -5 4 -13 5 -10 7 -6 10 -8 11 -3 12 -6
qtime	2 4 9 5 12 -3
sact	2 7 3 -9 4 7 5 6 6 -8 8 -7 9 -10 10 4 12 9
safterwards	1 -14 2 -15 3 -9 4 6 5 -6 8 29 10 -3 12 -10
sagreement	0 -3 3 -8 4 -6 5 9 7 33 9 -6 12 -11
sahead	1 5 2 9 4 13 5 12 6 5 8 -8 9 -13 10 -13 11 -10
sasksother	7 -5
sassume	0 24 3 -9 4 -7 5 -9 6 -8 7 -6 8 -15 10 -5 12 -10
sbelief	0 11 9 5
sbelieve	0 14 1 -10 3 4 4 -6 5 -4 6 -11 7 -14 8 -19 10 8
sbigscope	1 7 2 -8 3 -9 4 -11 5 -5 6 3 9 9 10 -7
sbold	5 4 8 -9 9 -6 11 6
sbound	0 5 1 -11 2 -4 6 8 7 3 9 9 10 13 12 -13
sbusiness	0 8 1 16 2 8 4 5 5 8 7 -14 9 18 10 -11 11 4
sbuzz	0 -7 1 -5 11 -5
scandid	1 -7 3 6 4 -7 5 -5 6 6 7 -10 9 -9 10 -8 11 -3
scause	1 -7 2 -6 3 -7 4 22 6 -5 7 -8 8 -12 9 -7
scondition	0 13 1 -7 2 4 3 7 7 -3 8 -6 12 -15
scritical	0 -3 1 -13 3 -10 5 25 6 -6 7 -13 8 -10 10 -13 11 -6 12 -6
scurious	2 -7 3 3 4 -7 5 6 7 -7 8 9 9 6 12 -5
scustomer	0 13 2 -5 3 -5 4 -7 5 -4 6 -11 7 -8 8 8 9 17 10 7 11 -3 12 -9
sdeadline	1 5 2 -4 3 -7 5 -13 6 34 10 -7 11 -3 12 7
sdecide	1 2 2 -4 3 -8 7 21 9 -8 11 4 12 5
searly	0 -7 3 -10 4 5 5 9 8 -8 9 5 12 -7
searlyfind	0 -7 1 -9 4 10 5 -4 6 5 7 -8 8 -7 9 -8 12 -7
sescalate	1 5 2 -5 4 -7 5 -9 6 21 7 -5 8 -8 10 10 12 -8
severyone	0 -8 1 -13 2 -18 5 -7 6 -13 7 -10 8 5 11 8 12 -5
sexec	0 -7 1 -9 2 -7 4 -15 6 -4 7 12 8 -5 10 -13
sextend	2 -5 3 9 4 -11 5 16 6 -12 8 17 9 -5 11 5 12 5
sfailure	0 -6 2 -6 3 9 4 8 6 4 7 -13 9 15 11 -6 12 -7
sfast	3 -3 4 -11 5 -10 6 3 9 -6 10 21 11 8 12 -3
sfunction	0 4 1 22 2 6 3 16 4 16 5 10 6 5 7 10 8 -11 9 5 10 -22 11 -7 12 -8
sfuturetarget	0 10 4 -5 6 -5 10 -6 11 -3 12 3
sgive	2 16 4 -19 5 -12 6 -12 7 38 8 -5 9 2 10 -7 11 -5 12 -6
sgroup	2 14 6 -4 10 -21 12 -2
shabit	0 -10 1 -8 2 -4 3 -9 4 -5 5 -7 6 -6 7 -11 8 -9 9 -6 10 -9 11 -5 12 -4
sharm	0 4 1 -13 2 5 3 -9 4 12 8 -6 9 16 11 -8 12 -15
sinfluence	4 -9 5 -3 6 -7 7 -9 10 -3 11 -8 12 -5
sinterval	0 2 3 -14 4 3 6 12 7 16 9 7 12 -6
slate	0 -12 1 -7 2 -4 3 15 4 -14 5 -6 6 -5 7 7 8 7 10 -6 11 -6 12 5
sleak	0 -7 3 6 4 -4 6 -6 7 -13 8 -8 9 19 10 -6 11 -4 12 -3
slearned	0 4 3 -9 4 19 5 -5 6 -9 8 -8 9 -6 11 -7 12 -3
sless	2 -5 4 -7 6 5 7 8 8 -9 9 -6 10 12 11 -5 12 -6
smetric	2 10 3 -11 5 -10 12 -11
smore	1 4 2 -4 4 -4 6 20 8 7 10 -16
smoved	1 8 2 8 3 -4 4 9 8 5 9 9 10 -2 11 -10 12 3
sneed	0 -5 1 6 2 36 6 -11 7 -8 8 -9 10 -18 12 -11
snegation	2 -9 3 11 5 7 7 -6 8 -5 10 -12 12 -14
sobject	1 -9 2 4 4 11 7 17 8 -6 10 10 11 -4
sorder	1 -6 4 23 6 5 7 -5 8 13 11 -4 12 -6
sotherwise	0 3 2 -11 3 -8 4 6 5 15 7 10 10 -10 11 2
soutcome	0 -7 2 10 3 7 4 -7 7 -5 8 -12 9 -2 12 -7
speople	0 -6 3 6 4 -8 6 -9 7 19 8 -10 9 -7 10 -21 11 -5 12 -15
sprimary	0 -11 1 -4 2 -12 3 -4 5 6 6 -10 7 6 8 2 10 -12 11 -2 12 -5
sprincipleword	0 -5 1 7 3 7 4 11 5 -6 6 8 7 -2 11 -5
sproxy	1 4 2 5 3 -11 4 -7 5 -4 6 -5 7 10 8 -5 9 8 10 7 12 -8
srefuse	2 17 3 6 5 -10 7 -9 8 -11 9 -5 11 -6
sreject	0 16 2 -10 5 6 6 -8 7 7 9 5 10 -7 11 5 12 -4
sreport	2 5 4 -4 5 -16 7 5 8 -6 9 9 11 -7 12 -8
sreview	0 -5 1 -5 2 4 4 5 10 -7 11 -6 12 8
srework	0 -7 1 5 2 -16 3 -4 4 20 7 -9 9 5 10 -7 12 -9
sright	0 -5
srisk	0 -13 1 -13 2 -2 3 -5 4 -8 5 7 6 6 7 -9 8 -8 10 -12 11 -7 12 -3
srole	0 -5 2 -13 3 -9 4 -8 5 -12 6 20 7 22 8 -9 9 9 10 -19 11 -10 12 -9
srulebook	3 -4 5 -17 6 -7 7 6 8 -8 10 15 11 7 12 -3
sself	0 10 1 -7 2 -21 3 -13 4 -11 5 -18 6 10 8 -14 10 -30 11 -4 12 -10
sshow	2 8 5 -6 6 2 9 -11 10 7 11 3 12 4
ssimplify	1 9 3 -5 4 12 5 -8 6 -6 10 -12 12 -2
ssociety	1 20 3 7 7 -3 11 -2 12 -4
ssource	2 8 4 6 6 5 8 -17 9 -7 10 11 12 -7
sstage	0 -5 2 -5 3 -13 4 -9 5 -15 6 -4 7 -11 8 24 9 -9 10 -6 11 -5 12 5
sstandards	4 -9 6 6 8 -8 10 -9 11 -8 12 12
sstop	1 7 2 -6 3 10 4 -6 5 4 6 6 8 -3 9 3 10 14
ssubset	0 13 4 12 5 -7 8 14 10 -4 11 -7
steach	0 -5 2 -5 4 5 6 4 7 -4 8 -6 11 2
steam	0 -16 1 23 2 5 3 9 5 -10 6 -6 7 -6 9 -8 10 -17 11 -6 12 -12
stechnical	0 -9 1 -6 2 -3 3 -7 6 -6 7 -11 8 -9 10 44 11 24 12 -8
sthrift	1 -16 5 -5 6 -5 11 -5 12 -5
stime	0 -11 1 -17 2 -21 3 29 4 -6 5 12 6 9 7 10 8 9 9 10 10 -8 11 -15 12 11
stradeoff	0 -4 2 -2 3 -8 5 -12 7 5 9 11 11 -5 12 -14
strial	0 -14 1 -16 4 5 6 6 7 -6 9 -7 11 -4 12 7
sunplanned	1 -12 2 -10 3 27 5 8 6 4 7 -3 8 -10 9 -3 11 -3
sverify	0 -4 2 7 3 -2 5 -7 6 -10 7 16 8 -3 9 -9 10 4 11 -5 12 -4
swaitword	2 17 4 9 7 -9 10 4 11 -4
swatch	3 9 4 6 8 -5 11 8 12 -2
swellbeing	0 -2 1 7 7 -6 8 15 9 -4 12 -7
swish	1 -6 2 -6 5 -8 8 -6 10 -5 11 -4
sworkmode	3 -5 5 -15 8 -8 9 -10 10 5 11 -2
sworsen	0 9 2 6 3 -17 5 -7 9 10 10 5 12 -4
swould	0 -3 1 -4 2 -4 4 6 5 8 7 -8 10 -9` };
