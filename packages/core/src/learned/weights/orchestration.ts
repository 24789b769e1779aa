// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["clarify","teams","dependency-map","roadmap-conflict","sequence","critical-path","risk-timing","alignment-mechanism","staged-rollout","translation","architecture","architecture-only","timeline-only"],"bias":[-59,-55,-60,-68,-67,-62,-67,-69,-56,-71,-53,-55,-42],"combine":[{"constant":-7608,"best":287,"second":361,"all":148,"others":[0,26,53,-2,-6,56,11,27,24,15,-11,-104,-148],"question":[-263,0,2264,-1642,-7630,-1096,-1790,1295,1468,1181,-427,-429,-1637,-317,-26,481,-2696,2166,4671,173,-682,7621,869,-239,-395,-11576,-194,118,685,448,-4017,-610,-388,-1796,-600,207,-114,181,-1493,-3331,1454,-3342,2153,-1880,-856,4642,-1024,-997,-9161,-965,-1148,1093,-577,1587,-1424,4966,-1598,-491,-1639,72,5013,-854,1282,8209,-403,-1468,0,-113,-1526,-2002,729,2999,1542,0,769,88,9096,6020,-1385,-1753,866,725,-910,-1299,-1272,6700,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":5435,"best":309,"second":157,"all":130,"others":[4,0,71,73,80,62,49,101,27,62,-66,-433,43],"question":[9935,0,-2051,181,-167,2059,-1292,-604,2900,1013,-50,549,2051,408,1364,535,-68,305,3595,937,-1692,-309,-454,-1050,639,533,-170,82,16,-1198,-1343,115,1915,-5380,601,-1398,521,-1151,1633,-1423,-881,-686,1135,-1195,2344,733,347,-2393,-1415,1390,-124,-109,-3026,328,77,-3715,279,2090,370,560,-2158,1517,6155,-2736,3116,-2182,0,-1268,519,1755,2067,3837,330,0,3332,-1993,-3270,2308,-904,-2119,-235,-2012,-401,-1478,-1813,-63,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-15286,"best":285,"second":272,"all":113,"others":[-1,5,0,30,68,6,24,11,20,29,-18,-162,-55],"question":[-437,0,-191,643,-79,-334,-544,-1167,-194,-91,1071,-1398,5042,634,-614,-508,-1025,3140,3662,578,-53,-364,-210,-750,2946,-759,-176,-1867,311,-156,-511,-29,-87,-1300,297,302,280,241,-127,-27,-111,-353,113,-394,1387,1304,-1394,-1150,-651,1110,-437,-374,946,-567,-2965,-2669,356,110,674,1085,892,95,1087,-481,780,2308,0,-880,503,280,-518,-434,382,0,1073,-1323,-1342,412,888,8255,2245,-452,-268,-1231,-733,1713,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":17287,"best":311,"second":499,"all":234,"others":[39,17,66,0,-8,3,9,83,38,16,-38,32,-123],"question":[-362,0,-170,511,-4878,-3358,-845,-292,-1316,1722,890,67,-2636,530,-602,149,-1397,529,1367,-1141,-2779,-1485,-1431,-476,5949,-864,-2118,-553,212,251,-373,-552,-913,-4563,-1302,-338,-1927,225,6159,-138,787,-2951,-2129,-809,-1023,2969,-1061,-519,2372,-1257,-2760,1472,-356,-935,640,-3554,2302,-1732,-3973,-2919,-1902,-1263,-2787,6140,232,-456,0,-1455,2285,962,-644,261,-920,0,2170,-214,-1594,1322,250,-2403,1499,291,-1337,-5397,-5871,0,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-25441,"best":272,"second":33,"all":161,"others":[28,12,97,-5,0,44,23,17,48,57,-1,-374,-199],"question":[-459,0,-2778,-390,51,2767,-1899,687,-224,2041,1175,3095,2426,-2693,1276,-91,-2789,-1403,-187,1685,-1869,-619,-805,-287,980,4608,-9,-289,-8,-1074,-1174,-750,-777,-12755,590,-57,1275,234,-2198,-517,187,321,-1329,-1170,-1721,6486,-900,-9664,-2542,-574,-5456,619,926,2399,-2637,-945,-1813,-172,-1512,-4893,-1643,-153,2007,4380,10328,855,0,-2158,874,1942,819,1879,-35,0,2892,-788,-3523,-1260,1466,1782,-4691,-3178,7430,-2488,-7127,12466,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-1283,"best":276,"second":515,"all":216,"others":[51,38,78,0,11,0,49,6,-6,0,-26,-287,-72],"question":[-236,0,-777,-303,-8196,-3891,-1108,449,-2149,-2101,4932,-1507,2154,1246,-1129,-1519,2939,2866,-1093,150,-2695,-1816,-441,-2331,7279,61,-169,150,2242,-13,-1025,25,-1,-6502,-1188,726,-505,-1168,3149,-329,453,3785,2950,178,-899,-4609,-4106,-1094,8883,-1361,-3759,-1091,433,98,6501,-483,2114,58,-488,-485,-1182,-2380,-2181,7351,-7017,4942,0,-1143,-1935,1303,2120,-692,662,0,1845,-4070,-1013,-1392,1795,12946,-2094,-141,-1249,-1833,-6850,-1090,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-18022,"best":311,"second":165,"all":237,"others":[56,1,28,8,20,74,0,48,3,9,4,-261,-31],"question":[-261,0,-582,87,-34,3095,-914,1386,-185,-379,3395,79,-997,-899,28,2204,790,1757,1542,-60,-972,-854,-1850,-3108,1396,-1747,-1398,687,152,-1348,358,-164,-1359,-1058,-1100,756,365,-404,-1243,-490,2743,-572,-1433,-255,471,-1482,-427,-796,-1876,-235,-1682,250,-28,763,474,228,-1259,1106,249,-1681,-1099,1621,-1159,-36,10378,-898,0,-780,4592,4133,-639,-1457,-79,0,226,-498,-674,-526,-58,283,381,-971,-496,-616,-1812,-258,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-9414,"best":337,"second":369,"all":170,"others":[10,17,24,8,32,22,25,0,8,15,-21,-267,-80],"question":[-4368,0,817,669,636,-1210,-786,-2183,-404,610,2307,-555,1513,-1471,-146,-1054,-1803,-1897,-64,164,-456,-2052,737,-530,-72,-2509,-1618,1306,-292,-1130,-3196,-1517,4123,-3079,-44,-127,111,-2216,6274,-1654,-237,244,-1170,-308,-408,-340,1690,-580,-651,1557,-276,147,1073,311,-1933,-1669,-8069,3764,-194,-1971,227,367,4556,-264,6599,-2381,0,-2452,-485,-732,3294,4711,-817,0,623,-576,-1046,-1475,-553,-1716,3250,-2146,1305,-1963,-4224,4603,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":11759,"best":231,"second":134,"all":173,"others":[-19,19,34,7,35,6,-5,27,0,13,-36,113,30],"question":[51,0,359,1700,-9782,-96,7364,788,2911,-424,-4663,2851,-991,-299,217,106,1360,-2925,2158,2367,-2042,7230,294,-1941,3721,-6857,-341,-861,142,-1903,-1766,-1633,-4490,679,-198,-896,-507,-2960,-5372,-41,-1588,-659,-1323,-1127,-808,2537,-3064,-2666,4275,89,-769,-37,-1974,-99,-2329,-3853,4971,980,-4122,-824,2049,-5262,4884,7429,5995,-1283,0,-1172,2635,-4080,-1207,1488,186,0,644,-1716,5804,2566,-4822,387,1477,479,-4030,5668,1502,5859,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-6876,"best":277,"second":216,"all":193,"others":[65,32,38,37,26,30,41,4,16,0,22,-136,-95],"question":[-987,0,-1476,1545,53,-1059,-1232,-832,3406,275,-958,490,-2602,285,-756,2583,-357,-1120,-227,-1599,1418,-1430,4060,1527,-2977,-3007,1655,-73,-724,-812,-2794,-1849,-1677,-2023,-133,542,1161,3485,1125,-352,2086,-1199,1082,531,-171,1674,-763,-1302,-10297,-1365,218,-695,-261,-976,15497,-1589,-2844,1591,-58,-792,-76,447,2731,9356,9625,1477,0,149,-3147,-1111,-807,4075,526,0,2854,2782,-2024,-2917,-924,5918,170,915,2343,5616,-6006,12365,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":1114,"best":396,"second":236,"all":106,"others":[39,3,16,-22,1,-51,-12,50,-9,46,0,208,-69],"question":[-926,0,2017,2637,6621,-636,-264,1491,-1718,-1127,1676,1360,-993,562,-288,-951,3130,656,-2087,-273,675,-292,4586,530,3220,-759,1339,-946,-100,3284,-186,-1276,-256,3868,-573,2801,-231,-389,1892,3375,1032,2587,151,-1294,33,1882,-1041,0,-1258,-340,2646,-870,-522,-1035,-160,8394,-808,904,298,-2597,-1645,29,-2104,-1061,-1083,121,0,-383,-1299,-2332,1228,-922,1010,0,-604,3698,4009,-3173,-2218,379,-302,-1601,-522,-4582,-490,-1365,0,0],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-20770,"best":310,"second":-110,"all":245,"others":[-3,-72,-82,-59,-68,-57,-46,-81,-16,-44,211,0,-120],"question":[-723,0,1462,-347,-70,-1659,-353,-335,-1243,-2348,2798,-825,-690,2010,-1748,824,-2263,-240,-1229,2280,-196,-3482,735,-1516,-14,2716,1093,38,782,2935,-3072,-156,844,-896,24,4183,-460,3935,-4889,-1562,1011,2300,-189,-1584,-666,-3980,-1452,6057,-2418,-2796,7194,-1284,2761,488,2727,7131,-3851,-372,-1128,-1097,-1080,839,-4938,8137,-645,-1374,0,-1335,-1814,-369,-232,-2296,2129,0,-1902,3327,-1280,-4862,248,4514,-1669,344,-2443,1010,2636,-147,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":23408,"best":326,"second":727,"all":276,"others":[-39,-37,-76,-79,-93,-34,-70,-58,-5,-7,-73,-97,0],"question":[47,0,-1397,-705,17,-5204,8488,1165,1643,874,-1591,1624,-2979,-270,1004,-1741,4029,-1956,313,-1203,1531,6535,-2063,1576,-913,7815,-1895,-795,1139,-1848,2692,1309,-2158,5206,-506,-2342,-1577,-1678,-2052,-3233,-1770,-769,-3684,-1032,-10,-119,-718,-2755,-1137,-1449,3756,892,1844,-1586,-3054,-5219,3480,-826,-2458,1826,279,402,2746,-4084,-2475,-3415,0,-1500,-1301,-1007,-3026,-3551,-471,0,770,-2459,8926,-2369,375,-8614,-579,1368,-2350,1553,-895,-1254,0,0],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	0 -6 1 -6 2 -15 3 -7 4 -8 5 -6 6 -10 7 -9 11 -11 12 -12
1#date	0 -6 1 -12 2 -10 4 -10 5 -5 6 13 7 -13 8 -13 9 -7 10 -15 11 -5 12 8
1#duration	0 -8 1 -12 2 -5 3 -16 4 -10 5 7 6 -9 8 -11 9 -4 11 -8 12 -4
1#money	0 -9 2 -3 3 -11 4 -7 5 -12 6 -9 7 -10 8 -7 9 37 10 -8 11 -4 12 -4
1#name	10 -10 12 -4
1#ordinal	6 5
1#ratio	0 -6 2 -7 6 -4 7 -11 8 -6 11 -3 12 -4
1#share	0 -8 1 -5 2 -6 4 -13 5 -11 7 -7 10 -8 11 -3 12 -6
1#time	2 4 9 5 12 -3
1^	1 -10 2 -14 3 14 4 -7 7 6 10 9 12 6
1a	0 -5 1 -16 2 5 3 -14 5 -22 6 -9 7 -8 8 -4 10 15 11 -6 12 -15
1about	0 -3 1 -9 2 -7 3 -7 4 -16 5 -8 6 -6 7 -9 9 8 11 -6 12 -2
1abov	5 -3 6 5 8 -8
1accept	2 3 4 -6 7 12
1acceptanc	5 4 12 11
1accessibility	1 7
1account	0 9 5 -7 7 -8 10 9
1acoustic	1 5
1across	11 3
1act	0 -5 1 7
1ad	4 5 8 7 9 7 11 6
1adapter	11 6
1add	1 16 4 7 8 6 9 8
1address	5 -4 9 5
1ads	1 9 2 8
1advic	1 6 9 4
1after	0 -11 1 -9 2 -8 3 -13 4 4 5 -8 6 8 7 -10 8 19 11 -2 12 -12
1afternoon	2 6 3 -6
1afterward	4 7 8 4
1again	4 14 8 -8
1against	2 7 4 4 10 -7
1agency	1 8 3 -7 5 6 9 -4
1agre	0 -9 2 -6 5 -7 10 -8
1agreement	5 3 8 3 10 -6 11 8
1ahead	2 6 4 6 5 -6 6 7
1ain't	3 7
1airlin	0 6 3 -5 5 -6
1airport	0 10 1 6 2 -8 7 6 8 8 10 -5
1aisl	2 5 5 4
1alert	11 3
1all	2 -7 6 -9 7 -5 8 6 9 -9 10 -15 11 -4 12 -10
1allow	0 15 4 -6 8 -3
1alon	5 3
1already	0 10 1 -6 2 5 5 -7 8 8 9 7
1also	3 -5 5 -5 6 -4 7 -8 9 -4
1alter	4 4
1although	4 9
1alway	0 -5 3 -8 4 -10 5 -4 8 -9 9 -5 11 -2 12 -4
1am	6 -3
1among	7 5
1an	0 -10 1 -12 2 -13 3 -7 5 -9 8 -15 10 8 11 5 12 -6
1analysis	12 10
1analyst	1 -7 3 8
1and	0 7 2 -20 3 5 4 -12 5 -4 6 -26 7 4 9 -10 11 4 12 4
1android	2 4 6 5
1animal	0 14
1annex	7 7
1another	0 15 2 -5 8 -8 10 -5 11 5
1answer	0 -6 11 7
1antenna	1 8
1any	1 -5 4 14 5 7 6 6 7 19 8 -5 9 -5
1anybody	2 -8 4 7 7 -6
1anyon	6 8 11 9
1anyth	0 8 4 4 6 -7 9 -5 11 11
1api	10 -7
1apology	4 8 9 4
1app	1 7 2 -4 6 -4 7 -5 8 -8 10 -11 11 -6 12 6
1appeal	1 8
1append	10 8
1append-only	10 9
1application	3 5 11 6
1appointment	0 6
1approv	1 17
1approval	5 10 7 6
1apr	12 6
1april	5 -5 12 3
1archiv	7 7 12 3
1are	0 9 1 -3 2 -12 3 4 4 -2 6 -4 7 -16 8 -17 9 -7 10 -7 11 -6 12 -7
1arm	4 5 5 6
1around	3 5 10 -8 11 4
1arrival	2 3 3 4
1arrow	2 10
1as	0 18 1 -10 2 -8 3 -10 4 8 5 -3 6 4 9 -13
1ask	2 -8 3 -3 4 -4 9 -8 11 4
1assessment	12 -4
1association	1 5
1assum	0 15 4 -9 9 -8 10 -8
1assumption	0 10
1at	0 -7 2 -15 4 -3 7 -13 8 6 9 4 11 -9 12 -7
1attestation	2 4
1auction	10 5
1audio	2 -4 10 6
1audit	4 5
1auditor	2 5 9 6
1aug	8 6 12 7
1august	3 -4 5 -8 8 9
1author	1 4
1authority	1 6 3 -7 5 6
1automatically	8 7 11 5
1autoscal	11 6
1autumn	3 4 6 4 8 4 9 4 12 4
1availability	11 3 12 3
1aviation	1 7
1away	1 6 4 13 9 4 10 7
1baby	3 7
1back	1 -6 5 3 10 9 12 -2
1back-off	10 5
1backend	1 -7 12 5
1backfill	11 3
1backoff	10 8
1backup	9 4
1bag	1 4 10 6
1balanc	8 8 9 4
1balancer	11 5
1bandwidth	3 -5
1bank	4 -5 7 -5 9 7 11 -3
1bar	12 4
1barcod	6 4
1base	4 4 10 5
1basically	10 -6
1batch	8 11 10 -7 11 -3
1be	0 4 1 -20 2 -17 3 -12 6 -6 7 -8 8 -11 10 -19 12 -10
1bear	7 8
1beautiful	4 6
1becaus	0 9 3 -6 4 8 5 -12 6 -3 9 -4 10 -13
1bed	2 -4
1been	0 -5 3 -6 4 10 7 -5 8 5 12 -3
1befor	0 7 2 23 4 27 7 -10 9 -5
1beforehand	7 10
1begin	1 -11 3 -5 5 7 6 -7 8 13 9 -3 10 -8 11 -3 12 -3
1behind	3 8 11 6
1believ	0 -6
1bell	2 5
1belong	0 7 10 -6
1below	6 11
1belt	2 9
1besid	10 5
1beta	8 6
1better	11 3
1between	1 -5 2 -3 3 8 7 6 8 5 10 -9 11 6
1bicycl	5 4
1big	5 8
1bike	9 5 10 11
1bill	2 8 3 5 6 5 10 -6
1bin	11 4
1bind	7 11
1birth	2 5
1birthday	12 4
1bit	0 -8 1 8 8 -7 10 -7
1block	3 7 4 6 8 4
1blue	12 4
1board	2 5 3 8 5 10 7 -20 8 3 9 -2
1body	1 13 2 5
1bolt	11 4
1book	0 5 2 -7 3 19 8 11 9 9
1border	0 5 1 6 12 -2
1boss	6 -4 7 3
1both	0 7 1 9 2 6 3 10 7 18 11 3
1bottl	1 6
1bought	5 7
1bounc	4 5
1box	1 -6 6 -5 8 -6 12 -3
1boxe	0 -5 1 5 2 -6 4 -5 6 3 8 -5 10 -4
1brak	8 5 10 8
1branch	0 -4 1 10 8 9 12 -5
1breach	3 5 9 12
1break	4 8 7 6 12 4
1breaker	11 3
1breakfast	8 6 9 8
1bridg	2 7
1bring	0 -4 6 5
1broker	1 8
1bucket	10 6
1budget	0 8 8 -7 9 -9 11 -2
1buffer	5 -5 9 -5 10 -5 12 3
1build	0 -5 3 -8 5 -5 6 -5 8 -5 9 -5 10 -16 11 2 12 19
1built	4 7
1bureau	1 8 10 -7
1burn	4 4 9 4
1bus	11 4
1buse	0 6 8 7
1business	1 -5 8 -5
1busy	3 -11 6 5 12 -4
1but	1 -6 4 -7 5 4 6 -8 7 -11 8 -11 11 -6 12 -3
1button	0 3 1 -6 5 -4 8 -6
1buy	0 -5 1 -8 4 9 9 10 12 4
1buyer	9 4
1by	1 -8 3 -19 4 -8 6 15 9 -5 10 15 12 -5
1cabin	9 5
1cabl	2 3 4 5 7 6
1cach	4 4 10 12 11 5
1cake	3 5
1calendar	0 -6 1 -5 3 9 4 -5 8 -6 11 -3 12 -5
1call	1 8 2 -5 4 -8 5 -11 6 2 12 -2
1camera	2 -9 9 -5 12 3
1campaign	10 8
1can	1 5 3 -10 4 2 5 13 8 -7 10 6 11 4 12 -4
1can't	0 -9 2 19 3 -12 7 8 9 6
1cannot	1 9 2 14 3 -5
1cant	0 -3 2 16 3 -7 4 -7 5 -4 9 8
1cap	10 7
1capacity	2 11
1caption	1 7
1car	6 -4 7 5 10 7
1card	0 16 2 -6 3 -5 5 -7 8 -5 9 14 12 -4
1care	4 8 11 9
1carrier	0 -4 4 -6 8 6
1carry	4 5
1case	4 3 8 -5 9 8
1cash	9 5
1catalogu	0 5
1caus	0 6 2 -8 3 -5 4 16 5 -5 7 -5 8 4
1celebration	12 2
1cell	1 8 2 7 6 4 10 -6 11 -3
1centr	1 6 3 5 8 5
1central	10 8
1certifi	0 5
1certificat	1 -6 2 9 9 10
1certification	2 5 5 5
1certify	5 10
1chain	1 9 6 5 9 -6
1chair	6 5
1challeng	10 7
1chamber	3 12
1chang	3 26 4 28 5 -4 6 -3 8 -10 11 -3 12 -5
1channel	2 4
1chart	5 -5 12 6
1cheap	4 5
1check	0 6 10 12
1checklist	3 6 4 7
1checkout	2 7
1chef	1 5
1child	1 -6 10 5
1chip	6 4 11 3
1choic	6 4
1choos	7 16
1chosen	4 6
1christma	7 7 9 5
1chunk	10 19
1circuit	11 3
1city	2 -6 3 -4 4 -6 7 6 8 11 9 6
1civil	1 7
1claim	5 4
1class	0 5 2 8
1claus	1 11 6 3
1clean	5 7 12 3
1clear	0 -7 11 -3
1client	3 -5 4 5 11 -4
1clinic	2 6 6 5 8 6 12 -4
1clip	10 14
1clock	0 5 11 4
1clos	0 -6 2 -5 3 18 10 -4 11 -3
1closur	12 5
1cloud	6 6 8 -6
1club	0 5
1cluster	1 6 7 6
1cod	10 7
1code	0 -5 2 8 4 18 5 3 8 -9 9 -3 11 -4
1collect	12 3
1column	11 4
1com	4 5
1come	0 -5 1 -11 2 -12 3 -5 4 -3 5 10 6 -4 10 -4 11 3
1comment	7 6
1commission	4 6
1committe	5 -4 6 8 7 -11
1common	7 -6 8 4
1company	1 16 3 -8 5 -9 7 -8 9 -5 10 -6
1compar	7 -6
1competition	9 6
1complet	0 -4 12 5
1complianc	1 14 2 -4 4 11
1comput	1 6 10 17
1computer	10 8 11 3
1concept	12 9
1concert	9 5
1concret	6 5
1confirm	0 15 3 -7 6 4
1conflict	0 -6 11 4
1connect	8 8 9 6 11 9
1connection	12 -3
1consent	2 -6 4 12 6 6
1consist	4 5
1consistency	9 5
1constraint	5 4
1construction	4 -4 12 7
1consult	11 4
1consumer	11 7
1contact	10 6
1contract	1 15 3 5 4 12 5 7 7 -7
1contractor	7 7
1control	1 12 10 6
1controller	8 -4 10 16
1conveyor	2 5
1cook	10 -5
1cooperativ	1 7
1coordination	11 12
1copy	2 3 7 -7 9 -4 10 12 11 3
1core	1 5 3 9 4 11
1corner	1 5
1correct	0 24 7 7
1correction	9 4 10 6
1corridor	7 11
1cost	2 4 4 15 5 -5 6 -3 7 18 9 12
1could	0 -8 2 4 3 6 4 -3 5 16 6 19 10 8 11 -2
1council	4 9 8 -5
1counsel	6 6 7 7
1count	1 7 4 -5 5 12 6 2 7 8 9 4 10 -8 11 -6
1country	7 -11 9 -8
1county	1 12 8 14
1coupl	11 7
1courier	1 4
1cours	3 -7
1court	9 7
1cover	11 3
1crash	1 5
1crat	10 -6
1creep	10 6
1crew	1 9 2 4 5 6
1critical	5 -5 10 -7
1cross	0 7 7 5 10 10
1custom	1 10 2 7 5 5
1customer	0 6 6 4 9 15
1cut	6 -4 7 6
1cutover	5 5 6 4
1d	10 6
1daily	2 7
1danger	6 3
1dashboard	11 6
1data	0 7 1 -6 5 12
1databas	9 7 11 9
1date	4 -13 5 38 8 -11 11 -5 12 3
1day	3 -16 4 6 5 24 6 9 7 -11 8 -12 9 -8 10 8 11 -3 12 -3
1dead	0 6 4 -5 10 7
1dead-letter	10 8
1deal	7 20
1dealer	2 3
1decad	8 5
1december	8 14
1decid	0 -4 1 -10 2 -6 4 -12 5 17 6 -8 7 10 10 -7
1declar	6 -4
1decoupl	11 3
1dedicat	7 6 10 6
1dedup	10 7
1degre	9 -4
1delay	0 8 9 9
1deliver	0 -6 1 9 11 6 12 3
1deliverabl	1 5
1delivery	0 -8 2 -3 6 5 8 -5 11 13 12 4
1department	1 8 11 8
1depend	0 -4 2 -14 3 -5 10 -9 12 -2
1dependency	2 -13 10 -6 11 -3 12 -2
1deploy	8 -5 11 16 12 -2
1depot	4 5 8 13
1deputy	6 4 7 6
1design	0 6 1 -9 2 -9 3 -6 4 -5 5 -10 6 -7 8 -7 9 -4 10 7 11 3 12 8
1desk	1 10 3 6 4 9 8 -5 10 -5
1determin	4 5 5 11
1developer	3 5 5 8
1development	3 -4 12 15
1devic	10 24 11 3
1diary	5 4
1did	5 -5 6 -6 7 -6 8 -8 9 -7
1die	6 -6 9 -5
1differ	0 7
1differenc	6 3
1different	0 15
1dig	1 11
1director	2 -5 7 7 8 -5
1disagre	7 11
1disagreement	3 7 7 5
1discovery	4 -4 8 -6 12 19
1discuss	7 10
1disk	10 7 11 4
1dispatch	1 12 2 -5
1dispatcher	2 7
1disput	7 9
1district	4 6 8 5
1divid	8 4
1division	1 6 6 6
1do	0 7 2 -11 3 -7 6 -9 9 -7 12 4
1dock	4 8
1doctor	1 5 4 6 7 6 9 8
1document	1 -7 11 13
1documentation	2 3
1doe	0 9 1 -7 2 -5 3 5 4 -10 6 -6 7 6 8 -6 9 -6 12 -3
1doesn't	1 -8 3 -5 7 -6 10 7 11 6
1doing	4 6
1don't	0 -5 1 5 3 5 4 -7 5 -5 10 -6
1done	0 -9 3 -4 4 -10 5 9 7 -7 8 -9 9 -6 11 5 12 17
1dont	0 8 3 -7
1door	0 4 1 -8 8 5 10 5
1down	1 7 3 3 5 -4 6 -4 7 -6 8 -6 9 -7 10 12
1draft	1 14 7 8
1drain	2 3
1draw	0 -2 2 2 5 -6 6 -6 11 -3 12 5
1drawn	4 8 10 -7 12 3
1drew	5 4
1drill	1 -5 4 6 5 5
1driv	9 7 10 7
1driver	0 11
1dry	3 6 4 5 12 -3
1dual	11 3
1due	6 -4
1dull	4 6
1duplicat	10 8
1dynamo	11 2
1each	0 -10 3 -16 4 -14 6 -10 7 -9 8 -5 9 5 10 16 11 -4
1earliest	5 6
1early	6 -6 8 4
1easter	3 7
1easy	5 -4 11 -3
1edge	10 7
1editor	1 8
1editorial	11 6
1election	3 9
1electrician	5 5
1electronic	8 5 12 3
1eleventh	3 5
1else	2 -7 5 19 11 7
1em	2 6
1email	0 5 7 9 10 7
1employe	8 10
1encryption	9 6
1end	1 -7 2 -13 3 6 5 14 6 -3 7 -7 10 -15 12 3
1endpoint	3 5 8 7
1energy	2 4
1engin	11 8
1engineer	0 -6 1 6 2 -5 6 -4 7 10 12 -3
1enough	0 4 3 -4 10 7 12 -3
1enter	7 7
1entir	3 5
1entranc	8 11
1envelop	5 8
1environment	8 -8
1equally	9 11
1error	0 -5 6 4 8 6
1escalat	6 6
1escalation	6 5
1estat	1 7
1even	2 4 3 -5 4 9 5 -8 12 -3
1event-driven	11 3
1eventual	9 6
1ever	6 -3
1every	1 -7 4 14 5 -9 7 -7 8 -18 9 10 10 9 11 5 12 -6
1everybody	0 -10 2 -5 3 -11 4 -7 7 -2 8 -8 9 -3 12 -3
1everyon	7 4 9 -5 11 6 12 8
1everyth	2 -7 3 -4 5 6 7 -5 8 12 9 -7 10 -6 12 -4
1everywher	5 -4 12 6
1exactly	3 10 5 6
1exam	1 17 5 4
1examination	5 5
1exception	3 5
1exchang	3 -5 7 9
1execution	12 4
1exercis	2 5
1exit	4 5
1expect	3 6 5 8 10 8
1expensiv	4 7
1expir	9 12
1expiry	2 4 10 6 11 2
1explain	4 -4 11 -4
1export	2 -6 6 4
1external	9 6
1extra	7 8
1eye	6 8
1face	0 -4
1facility	1 10
1factor	0 6
1factory	1 8
1fail	4 7 9 -6 10 12
1failur	6 5 9 -4
1fair	3 6 8 8
1fall	3 -6 6 -5 7 -9 10 11 12 -2
1fallback	6 5 10 19
1family	1 10
1far	2 -4 5 -6
1fare	1 5
1farm	8 7
1farmer	1 6 2 6
1fast	5 6 11 3
1faster	5 5
1fault	9 10
1featur	10 8 11 4
1february	7 -6
1fee	0 9 7 6 9 6
1feed	1 11 6 -4 10 11 11 -3
1fenc	4 4
1ferry	6 8
1fetch	10 12
1fibr	10 4
1field	4 10 5 -5 11 -3
1fifteenth	3 8 6 7
1fifth	12 3
1fight	7 19
1figur	2 5 4 5 9 7
1file	0 6 1 -6 2 3 5 5 6 -4 7 -4
1fill	2 10
1film	4 9 12 4
1filter	8 5
1final	2 23 7 26
1finally	8 7
1financ	2 -6 5 -7 6 -6 8 5
1find	5 -5 6 -4 8 5
1fine	8 -6
1finish	5 26 6 -6 7 -5 9 -5
1fire	2 11 5 8
1firm	1 22
1firmwar	2 -4 5 6 12 3
1first	1 -18 2 -8 3 -12 4 17 5 -11 8 13 9 -14 10 -13 11 -6 12 6
1fish	1 8
1fit	0 -7 1 7 3 5 4 3 5 10 8 -8
1fitter	5 8 12 -2
1fix	5 -7 6 -4
1fixe	3 -7 5 22
1flag	6 6 8 5 9 6
1flat	3 4 4 -4 8 8
1fleet	0 6 8 9
1flight	6 -4 10 6
1flip	11 3
1float	5 4
1floor	3 -5 5 17
1flower	8 4
1fly	3 5 5 7
1flyer	4 4
1folk	1 8 2 -6 3 -5 11 -2
1follow	2 -4 11 2 12 -3
1food	0 3
1for	1 -9 2 6 3 7 4 6 5 -11 7 12 12 -3
1forecast	2 11 6 4
1forecaster	2 6
1forese	10 6
1forget	9 8
1form	6 3 7 -5
1format	1 7 2 5 7 13
1fourth	3 -6 4 5 8 -6 12 13
1fraud	1 6
1free	7 13 9 4
1freez	3 10 12 -4
1frequency	2 4
1friday	6 5
1fridg	4 4
1friendly	8 13
1from	1 -14 2 30 4 -14 5 -8 6 -5 9 -8 10 -14 12 -8
1front	0 3 7 6 10 13 11 7
1frozen	1 -8 3 9 7 6 8 6
1full	3 13 8 7 12 6
1fully	3 9
1function	11 3
1fund	1 -5 2 5
1further	11 3
1gap	1 6 3 6 6 3
1garag	1 7
1garden	1 6
1gat	5 8
1gate	0 9 7 4 9 6 12 4
1gateway	1 9 6 4 9 -4 10 6 11 3
1gave	2 6
1general	6 4 7 5 8 8 9 8
1get	0 -13 1 -7 3 -10 4 17 6 -5 10 -7 12 -4
1gift	6 6 7 5
1giv	1 6
1give	2 27 4 -13 6 -5 7 -6 9 -7
1given	0 14 5 -5 6 6
1glass	5 5
1glue	5 7
1go	1 -11 2 -7 3 -8 4 -4 7 -10 8 9 10 -14 12 11
1go-liv	5 6 12 8
1goe	0 -9 2 -11 4 4 5 -2 6 12 7 9 8 -9 10 14 11 -6 12 -5
1going	0 -4 4 -6 8 4 11 -4
1gone	4 5 9 4 11 5
1gonna	0 18
1good	0 -13 1 -8 2 -4 4 4 5 -7 7 -9 10 -7 11 7 12 -3
1got	0 -7 1 10 3 19 9 -9 12 -4
1gotta	1 7
1grad	2 4
1grant	9 5
1graphic	1 6 12 3
1green	8 -5 12 4
1ground	1 5
1group	1 10 2 8 3 9
1grpc	11 6
1guess	0 3 4 8
1guest	9 9
1guy	1 -6
1h	7 5 8 -4 10 6
1ha	12 -3
1had	0 -4 1 4 3 23 4 6 5 5 7 7 9 -7 10 -6
1half-year	3 8
1hall	0 5 1 11 3 8 7 -6 8 9
1hand	0 -4 2 18 4 9 11 -3 12 -3
1handl	11 6
1hang	4 7 5 17 6 -4 8 4
1happen	0 10 1 11 10 -7
1happy	8 19
1harbour	1 11
1hard	4 -5 12 7
1harden	5 5 12 6
1hardest	9 6
1hardwar	5 6
1has	0 -13 2 8 3 16 4 -11 9 -14 10 -20 11 -7 12 -4
1hash	10 7
1hasn't	9 4
1hasnt	6 7
1hav	3 5
1have	0 -8 1 18 2 -9 3 4 4 12 9 -11 10 -14 11 -4 12 -2
1he	1 -7 3 -9 5 -5 6 4 7 24 8 -9 9 -5 10 -8
1he'd	6 -3
1head	2 -4 4 -6 7 18 9 8
1headroom	3 -5
1health	1 13
1hear	6 7
1heavy	10 5
1height	2 6
1held	10 11
1help	1 7
1henc	4 13 11 3
1her	2 -5 5 8 7 13 9 8
1here	11 4
1hes	3 9
1higher	0 5
1him	2 4 4 -5 6 -2 7 15
1himself	9 8
1hir	3 7 5 6
1hire	4 8
1his	0 -7 1 -7 3 -8 4 -12 7 12 8 -5 9 -6 10 -5
1history	8 4
1hold	3 -5 4 -7 6 -5 7 -11 10 7 11 -3 12 -3
1hole	1 6 2 7 9 7
1holiday	1 6 3 -4 6 4 9 8
1home	8 20
1honestly	9 -4
1hospital	3 6 4 5 6 -5 10 8 12 -3
1host	3 5 5 5 8 4
1hot	4 -7 8 -5 10 18 11 4
1hotel	1 9 8 6
1hour	3 -4 5 -6 7 10 8 -8 10 26 12 -4
1hourly	11 3
1hous	1 4 2 5 10 8
1how	0 -9 3 -8 4 -6 6 -6 7 -7 8 -6 10 -9 12 -2
1hr	1 8 3 5
1human	10 4
1hurry	5 6
1hypercar	12 3
1i	0 -11 1 -11 2 -13 3 -5 4 -4 5 -7 6 9 7 -9 8 -6 10 -13 11 -4
1i'd	0 -5 3 -10 5 -9 6 -7 8 6 9 9 11 4
1i'll	0 6 5 -5 9 -5
1i'm	0 13 3 -5 4 -8 6 6 7 -7 8 -4 9 -6 10 -7
1i've	0 -7 1 -8 3 -4 5 4 7 -5 11 -3
1id	2 -7 3 -11 4 -6 5 -8 6 -5 7 8 9 -5
1identity	1 5 2 11
1idle	4 7
1if	0 10 1 -13 2 -10 3 -26 4 10 5 -14 6 8 7 9 8 -6 9 -7 10 10 11 -8 12 -5
1ill	7 9
1im	0 7
1imag	2 3 8 -6 10 9
1implementation	12 3
1important	5 -4
1impression	10 -5
1in	0 -8 2 -13 5 -14 6 6 10 9 12 -6
1includ	0 13
1increas	6 5
1index	10 8 11 13
1inform	6 13
1infrastructur	2 6 6 6
1ingest	12 5
1insid	5 8 7 4
1inspector	4 6 5 11
1inspectorat	1 4 2 4
1install	8 14
1installation	12 5
1installer	7 6
1instanc	0 6
1instead	1 7
1insur	1 6
1insuranc	2 3
1insurer	1 18 2 8 3 4
1integrat	11 4
1integration	3 5 8 6
1interfac	1 -6 4 9 11 5
1internet	0 6
1interpreter	1 7
1into	0 -8 1 -7 4 4 9 6 10 13 11 -4
1invent	2 9 4 5
1inventory	3 4
1invoic	0 6 1 3 7 5
1iphon	3 5 5 5
1is	1 -23 2 -18 6 -14 7 -8 8 -26 9 -5 11 3
1island	9 5
1isn't	5 6 6 -7 7 -6 9 -5 11 -2
1issu	0 5 2 6
1it	0 -6 1 -11 2 -14 3 -7 5 7 6 -5 12 -9
1it'd	5 4
1it'll	12 3
1item	4 5 5 8
1its	0 -3 2 8 3 22 4 -10 5 -9 6 -5 8 -7 9 -11 10 -7 11 -3 12 -3
1itself	9 -5 10 10
1jan	4 8 12 13
1january	12 6
1japan	5 5
1job	2 -4 5 -3 10 7 11 7
1joint	7 5
1july	5 -6 8 9 12 7
1june	5 -5 8 4
1just	0 12 2 -6 4 -8 6 -3 7 -4 10 -8 11 10 12 -3
1keep	1 -10 5 -9 6 -5 7 -7 8 -11 10 15 11 8 12 -3
1kept	7 -5 10 11 11 -3
1key	2 6 3 -6 6 3 7 -6 10 11 11 -7 12 -5
1kick	12 2
1kick-off	6 14 12 4
1kid	4 6
1kind	0 -5
1kit	12 -3
1kitchen	2 -4 7 3
1know	1 -12 2 -3 4 -15 5 -8 6 7 7 -13 9 -8 10 -7 11 3
1known	7 4
1lab	3 8 5 7
1label	2 10 4 14 7 7
1laboratory	3 -5
1lake	4 6
1land	3 5 4 8 10 6
1landlord	0 5 3 -5
1lane	7 6 12 -3
1languag	2 -5 5 10 6 8 7 -6 12 -3
1larg	8 5
1last	1 -12 2 -8 5 11 6 7 8 18 9 -4 10 7 11 -2 12 4
1late	0 4 2 6 5 6 6 -6
1latency	7 -5 10 -15
1later	7 -10 8 17 10 5 11 -3
1latest	0 -4 6 7
1launch	0 -4 1 -5 3 8 4 -10 5 11 9 -4 11 7 12 8
1law	0 8
1lawyer	0 -5 2 5 4 7 5 -5 9 5
1lay	3 5
1layer	11 8
1layout	1 5 4 6 7 5 12 3
1lead	7 20
1leader	7 -5 10 7
1leadership	9 7
1leaflet	12 3
1leak	9 7
1leav	3 9 7 -6 8 -6 11 -3
1ledger	2 -5
1left	0 7 3 6 12 -4
1legal	0 -8 1 5 2 3 7 -9 8 -7 9 -6 11 -5
1legally	0 5
1lend	7 5
1lender	2 6
1lent	7 10
1less	9 5
1let	2 4 3 -5 4 7 6 5 7 13 8 6 11 3 12 -2
1letter	4 9 5 22 8 -4 9 -7
1licenc	2 3 4 5 5 8 6 7 9 3
1licens	1 -7 5 5
1life	10 -6
1lift	6 -5
1light	1 4 9 6
1lik	7 -5
1like	0 -4 1 -9 3 -5 4 -4 5 -11 6 -4 7 -10
1limit	1 7 2 7 5 -5 7 8 10 10 11 3
1limitation	9 5
1line	1 13 2 -5 5 8 6 -5 10 13 11 -2 12 -3
1link	8 -4 10 8 11 -3
1list	0 -4 2 10 5 -5 7 9 8 -4 9 -5 10 16 11 -7 12 -3
1littl	7 -6 8 6 11 -2
1live	0 13 6 -6 8 10 9 -7 11 5 12 3
1load	7 10 8 -6 9 4 10 17 11 2 12 -3
1loader	1 7
1loan	0 6 4 7 7 -4 9 7
1local	1 -5 3 6 9 -5 10 10 11 3
1lock	10 9
1log	0 6 4 -6 5 -5 9 7 10 5 11 -5
1login	3 4
1logo	2 8 9 10
1long	0 -6 5 20 10 -5
1look	1 -5 5 -5 8 -6 9 -6 10 -9
1lookup	6 4
1loop	1 -6 10 4
1loosely	11 7
1lorry	6 4 8 4
1lose	9 9 10 -4
1lost	4 -6 5 -5 6 11 9 -10
1lot	3 6 4 -7 8 4
1lov	6 3
1love	8 -4
1low	6 7 9 5
1lower	7 9
1machin	3 9 5 6 8 -7 10 -6
1macro	1 6
1made	2 9
1mail	4 6 8 -4 10 -6
1mak	12 3
1make	0 -10 4 -11 5 12 6 -9 8 -7 9 -5 10 6 11 3 12 4
1maker	1 25 2 9
1man	5 4
1manag	7 6
1management	1 11
1manager	3 9 6 8 7 9 9 -4
1manufacturer	11 6
1many	0 3 1 -7 3 -6 4 -7
1map	1 6 3 -4 11 -2
1mar	12 15
1march	4 6
1mark	1 6
1marker	10 7
1market	2 -6 3 -5 4 9 9 12
1master	3 4 6 4
1match	8 8 10 7 12 -3
1material	11 6
1matter	1 7 5 -6 6 4 9 5 11 5 12 -2
1may	0 22 2 10 4 -6 6 4 7 9 8 2 10 -8 12 14
1mayb	9 -5 10 -9
1me	0 4 3 7 4 -8 5 -9 7 12 8 -8 9 -17 10 -9 11 -3 12 -4
1mean	0 7 2 -6 3 -6 4 22 7 -7 8 -6 9 16 10 -9 11 4
1meanwhil	3 10
1measur	0 4 4 8
1medical	1 5 4 4
1medicin	0 7
1medium	8 9
1meet	1 -8 5 13 7 -3 9 3
1megabyt	9 4
1member	2 6
1memo	7 6
1memory	10 9 11 3
1menus	1 6
1merely	11 6
1merg	11 8
1merger	3 7
1mesh	11 3
1messag	2 9 5 -4 8 -4 10 10
1metadata	2 -4
1meter	2 5 5 6 7 5 9 6 10 -6
1metr	1 9 10 5
1metro	0 7 1 5
1microphon	3 4
1microservic	11 7
1middl	3 5 6 -3 12 -2
1might	6 12
1migrat	4 7 12 11
1migration	5 8 6 5
1mileston	12 6
1mind	5 -4 12 -3
1mine	1 7 7 9
1minister	1 5 5 -4 9 10 12 3
1minor	0 12
1minus	6 5
1minut	7 7 10 15
1mismatch	6 4
1miss	0 -4 3 -9 5 18 6 5 8 -7 9 7
1mistak	9 5
1mix	10 8
1mobil	0 5 1 5
1model	3 7 5 3 10 -7
1modem	8 -5 9 5 10 7
1modern	10 -5 11 -2
1moment	6 5
1monday	7 -5 9 5
1money	1 8 3 -6 5 7 6 5 7 12 9 10
1month	0 -6 3 8 4 -7 5 -6 6 -5 7 -8 8 6 10 -2 11 4 12 4
1month-end	8 7
1monthly	0 8 10 9
1more	0 -4 5 6 8 15
1morn	3 -5 7 -4 8 -12 9 -7 10 -6 12 -2
1most	4 8 5 -5 6 -4 8 -6
1mother	0 -5
1motor	5 5
1mould	1 6 2 4 4 5 5 7
1mov	4 7
1move	1 8 4 6 5 5 7 -4 8 6 9 8 10 7 11 -3
1movement	12 3
1much	10 -6
1must	0 11 1 36 3 -8 6 -4 7 -8 8 -13 10 -9 11 -5 12 -5
1my	0 -9 1 -12 3 -18 4 -8 6 -7 7 18 9 -11 10 -15 12 -5
1nam	2 5
1name	0 8 3 -4 5 -4 7 12 8 -4 10 -6
1napkin	10 9
1national	1 9
1naturally	1 -5 2 -3
1near	8 6 10 11
1nearly	10 11
1need	1 16 2 30 3 -8 4 -7 7 -17 9 -4 10 -10 11 2 12 -4
1negotiat	8 7
1neither	7 7
1net	7 6 10 7
1network	0 4 7 5
1never	0 7 3 -10 4 -6 5 -5 6 -6 7 -7
1new	3 29 8 11 12 -4
1newest	10 9
1newsletter	1 -5
1newspaper	9 3
1newsroom	1 6
1next	4 -7 5 10 6 -5 9 9 10 5
1nicely	0 4
1night	1 17 2 8 3 -8 6 -5 7 5 8 -7 10 23 11 7 12 -5
1nightly	10 24
1no	0 5 1 -14 2 -13 3 5 4 12 6 5 8 -4 9 5 10 5 12 -5
1nobody	0 9 1 -5 2 -13 3 20 6 -6 7 3 8 10 9 -10 11 6
1none	0 -5 1 8 3 -6 5 -4 10 -5
1normalis	11 6
1north	6 -4 8 7
1not	0 8 2 -4 3 -3 5 4 6 22 7 -8 8 -5 12 -3
1note	1 -7 6 4 7 4
1noth	0 -16 1 -5 2 -7 4 4 5 23 6 -4 7 -8 9 -8
1notic	4 -7 6 -5 9 -5
1november	8 19
1now	0 8 2 -10 3 19 5 -6 6 4 9 6 10 -7
1nowher	3 6
1number	0 -9 1 -20 2 12 3 -5 4 7 5 -5 12 -3
1nurs	1 7 2 7 4 8 9 -5
1object	10 12
1obviously	2 -4 4 -5 8 -6
1oct	12 6
1october	8 14
1of	0 -6 1 -12 2 -4 3 6 5 -8 8 -11 9 9 10 -6 11 -7 12 -7
1off	3 -4 4 -7 5 5 6 -7 7 11 8 -6 9 4 10 -19 12 8
1offer	0 -5 6 -5 7 24 8 -7 9 -10
1offic	1 17 4 -9 6 4 7 -9 8 6
1officer	1 13 2 -6 8 -6
1offlin	10 22
1oh	8 -4 12 -2
1ok	0 10
1old	3 -5 10 6 12 5
1on	1 -6 5 -9 6 7 8 -10 10 12 11 -2 12 -4
1on-call	7 4
1onboard	11 3
1once	0 -10 3 -7 4 3 8 7 9 5 11 15
1one	0 -7 1 -14 2 -8 6 -7 7 14 8 30 11 -8
1one-pag	7 13
1only	0 26 2 -5 3 9 5 17 6 -7 8 18 9 -4 12 -10
1open	2 4 4 -9 5 13 7 -11 8 10 10 8
1operat	9 4
1operation	1 15 3 8
1operator	1 10 2 7 3 6 11 4 12 4
1option	7 8
1or	0 44 1 -16 2 -4 4 -7 8 -8 10 -8 11 7 12 -6
1order	0 -8 2 -5 6 -4 8 -4 9 9 10 -10 12 -8
1other	1 -13 2 -4 3 -6 6 -5 9 -5 11 4
1otherwis	4 9 5 -4
1our	1 9 2 18 3 14 4 -14 5 17 7 14 11 -7 12 -7
1ourselv	0 5
1out	1 -6 2 -8 3 8 4 13 7 15 9 7 10 -6 11 -2
1outsid	1 18 2 -4 10 6
1oven	6 4
1over	0 -11 4 8 5 -5 7 9 8 15 10 9 11 2 12 -2
1owe	1 8
1own	0 5 1 6 2 -8 7 12 8 12 9 -6 12 -5
1owner	9 2
1pack	1 7 10 -6
1page	1 6 3 -8 4 -5 5 -6 8 -7 11 -4
1pager	10 6
1paid	3 -4 7 10 9 11 10 6
1pair	10 10
1paper	0 4 1 -9 2 11 3 -5 4 8 5 -4 6 2 9 -7 10 -7 11 -4 12 -4
1parallel	4 8 5 5
1parcel	0 5
1parent	10 8 11 4
1parental	4 8
1park	0 8 10 7
1part	0 -8 1 -5 4 -7 5 6 6 -5 9 -5
1particular	5 -4
1partition	10 12
1partner	7 -8 8 14 10 9
1party	1 8 2 -4 3 -6 9 -4
1pass	2 4 3 -6 6 11
1passport	9 6
1patch	8 6
1path	4 -6 11 -4
1patient	0 7 10 5
1pattern	1 7 2 6
1pay	0 6 1 -5 3 -7 6 -6 7 12 8 5 9 17
1payment	2 -8 3 8 4 6 6 -5 8 8
1payout	10 8
1payroll	1 7 2 7 3 9
1payslip	6 4 10 6
1peak	0 7 8 -4 9 -7 10 11 12 -3
1pension	1 6 2 4 5 5
1peopl	0 -11 1 -7 2 -9 3 -4 5 -10 6 -5 7 -4 8 -13 11 -6 12 -3
1per	1 -9 2 -5 4 -10 5 3 6 -6 7 2 8 -10 9 -10 10 45 11 -3 12 -5
1period	12 3
1permission	11 2 12 3
1permit	2 5
1person	0 -7 3 11 4 -6 5 4 7 4
1personnel	12 4
1petabyt	4 5
1pharmacist	1 12 4 4
1pharmacy	1 8 7 6
1phas	4 -5 5 -8 8 -17 12 6
1phon	5 4 6 4 8 -5 11 4 12 -3
1photo	11 3
1photograph	7 7
1phras	4 9
1pick	6 -6 7 31 9 6 10 -6 12 3
1pilot	1 -5 6 4 8 9 12 5
1pipelin	10 -7 11 8
1plac	3 5 7 3 8 2
1plain	4 5
1plan	0 -6 2 7 3 15 4 -5 5 -8 7 -8 8 -4 9 -9 11 4 12 21
1planner	1 6 2 7 4 12
1plant	2 -4 5 6
1plat	4 6
1platform	1 -6 3 6 11 4
1player	5 4 12 -2
1pleas	0 9
1plus	0 3 11 5
1point	1 8 10 13 11 3
1pole	5 7
1polic	1 8
1policy	2 9 4 7 11 10
1polish	5 -5 12 9
1poll	10 10
1pool	1 8 3 7 8 5 11 6
1port	1 10 2 8 4 -7 8 10
1portal	11 3
1post	3 6 5 7 8 -5
1postcod	4 6 8 5
1poster	12 12
1pour	6 4
1power	9 5
1preced	4 10
1premium	7 5
1present	12 3
1president	7 7
1press	3 5 5 -4 6 -5 8 -7
1presum	9 4
1pretend	0 9
1pric	0 7 1 9 4 14 5 8 6 -6 11 -5
1primary	8 13
1principal	7 4
1print	1 11 2 5 4 -6 5 -3 6 -4 12 9
1printer	1 5 4 4 8 -6
1privacy	3 5 6 4 7 -8 9 7
1problem	3 8 5 -4 9 -4
1proc	0 9
1procur	12 12
1procurement	2 4 6 4 12 5
1produc	4 10
1product	1 -11 2 3 6 -4 7 10 11 8
1production	2 -5
1program	11 6
1programm	11 5 12 7
1programmer	5 10
1project	3 4
1promis	1 -8 3 11 7 -7
1promot	11 3
1proof	12 5
1propos	7 10
1proposal	7 7
1protection	3 -6
1prototyp	12 3
1public	0 5
1publish	2 6
1publisher	2 -5 7 6
1pull	6 4 10 6
1pupil	0 7 4 6
1purchas	1 10 2 5
1purs	7 13 9 6
1push	1 6 8 -5
1put	1 9 4 -11 6 4 7 5 8 5 9 12 10 5 11 9
1q	12 6
1quality	6 6
1quarantin	5 4
1quarrel	7 6
1quarter	0 -5 3 10 8 9 12 14
1quarterly	5 9
1query	6 4
1question	0 -10 9 -5
1queu	2 -8 3 7 4 -12 6 -9 8 -7 10 9
1quick	5 5
1quickly	9 4
1quot	2 6
1quota	10 8
1race	9 4
1radio	1 9 4 6 6 -3 8 -6 10 12 11 -3
1rais	6 18
1rank	3 6 10 7
1rate	0 -5 6 6 9 5 11 4 12 4
1rather	1 5
1reach	3 5
1react	11 3
1read	0 4 3 -4 4 8 5 -8 7 6 10 18 11 10 12 -2
1read-only	0 9
1readabl	0 4
1reader	0 7 2 -5 9 6 10 9
1ready	0 -6 3 -5 5 8 11 3
1real	2 -5
1really	0 -6 1 -6 9 -5
1reason	0 -5 1 -7 4 14 7 7 11 3
1rebuild	3 16
1rebuilt	9 5
1receiv	1 -5 4 -6 7 10 10 6
1reconcil	8 6 10 13
1reconciliation	11 3
1reconnect	10 -4
1record	2 6 6 6 7 -8 9 -5 10 -7 11 4
1redis	11 6
1redon	4 10
1refresh	10 8 11 8
1refund	9 12
1refus	4 9 10 5
1refusal	2 4 4 9
1region	8 10 12 -3
1regional	7 4 8 6 10 6
1register	2 8 6 -4
1registration	10 5
1registry	2 3 11 2
1regulator	0 4
1regulatory	1 7
1rehearsal	4 6 12 3
1relay	6 -3
1releas	3 11 8 8 9 5 12 16
1rely	2 4
1remain	0 -4 8 5
1renew	3 5
1renewal	3 6
1rent	0 5 2 -5 4 13
1repair	10 5
1repeat	11 -2
1replac	0 7
1replica	11 8
1replicat	10 5 11 3
1replication	10 6
1report	1 -7 2 7 3 -7 6 -4
1request	6 3 8 -7 9 -5 10 12 11 3 12 -4
1requir	2 13 11 10
1requirement	0 -6 12 12
1reserv	8 -5 12 13
1resident	0 6
1responsibl	0 8
1rest	3 -7 5 10 8 25 10 -10 11 -5
1restart	6 4
1result	10 8
1retailer	2 4
1retain	1 6
1retir	6 7
1retry	4 -6 10 12 11 7
1return	5 5 7 12 8 -4 9 -6
1revenu	1 10 9 -4
1revers	4 8
1review	3 9 5 8 6 2 9 5 11 -4 12 4
1rewrit	1 12
1ride	9 10
1right	4 -6
1ring	6 13 9 6
1rip	4 5
1risk	1 -9 2 -11 4 -10 5 -8 6 7 9 -8 10 -8
1road	1 7
1roadmap	7 7 12 7
1robot	0 3 1 12 9 -4 10 7
1roll	11 3
1rollout	8 6 12 2
1roof	1 7
1room	1 10 5 -4 7 -5 10 10 11 -4
1rota	1 10 2 6
1rotat	10 -11 11 4
1roughly	9 14
1round	8 4 12 -2
1rout	1 6 2 6 10 6
1row	6 10 7 6
1rul	1 7 4 7 9 5
1rule	6 -10 7 14 10 17 11 3 12 -2
1run	1 8 2 -6 4 -9 5 5 6 6 8 -6 12 -10
1s	8 -8 9 -5 10 8
1safe	6 4
1safety	1 9 4 9 7 10 8 -8
1said	5 -5 6 4 9 12
1salary	8 4
1sale	1 -13 3 -6 6 -5 7 6 12 -3
1same	0 -6 1 -7 4 -8 5 -10 6 11 8 -20 9 -12 11 -4 12 -4
1sampl	1 11 2 12 6 5
1sandbox	2 9 6 5
1sat	5 8 6 4
1satellit	6 6
1saw	5 5
1say	3 -13 5 -6 6 -6 9 5 11 -4 12 -3
1scal	11 3
1scalabl	0 -7
1scan	2 -4 6 4 10 7
1scanner	4 20 10 11 12 3
1schem	11 3
1schema	0 -4 4 8 9 4 10 7 11 2 12 8
1school	0 6 1 8 4 -6 7 -6 8 12 11 -3
1scop	0 12 7 6
1scor	7 -6 10 19 12 2
1screen	2 9 4 15 6 -4 8 -10 11 -3
1screw	1 8
1script	2 4
1seal	2 4 10 7
1search	1 9 11 4
1season	1 5 3 7 6 5 8 8
1seat	1 6 10 10
1second	2 -7 3 -6 5 -6 6 7 8 -11 11 2 12 9
1security	3 8 6 3
1see	0 -5 3 7 5 -3 6 -5 8 7 12 -6
1seen	3 -5 5 12
1segment	10 15
1sell	0 8 1 6
1seller	8 4
1send	1 -9 2 4 5 -8 8 -7 10 22 11 3
1sender	4 4
1senior	4 7 8 6
1sens	4 4
1sensor	0 6 3 7 4 7 9 5 10 -11
1sent	2 6 4 -5 6 6
1sentenc	4 7 9 6
1separat	10 13 11 6
1september	5 6 8 7 9 -5 12 -3
1serious	7 6
1serv	10 8
1server	2 10 8 -8 9 -4 10 23 12 -4
1servic	1 5 2 2 3 -8 7 -7 8 -6 10 11 11 12
1session	3 4 10 9
1set	2 -6 5 13 7 8
1settl	1 11 4 10 6 -6
1settlement	5 9
1seventh	3 5
1shall	0 5 6 -4 8 -4
1shar	1 7 2 -4 7 -4
1shard	11 12
1she	1 -7 7 12
1shed	10 9
1sheet	1 5 3 -5 4 -9 6 -6 7 12
1shelf	4 13
1shift	3 6 6 4 7 9 8 8
1ship	1 5 3 4 4 5 5 9 6 7 8 8 12 -5
1shipment	6 5
1shoe	8 5
1shop	1 9 4 -6 5 5 8 9 9 9 12 3
1shopper	9 5
1short	3 6 6 6 12 -4
1shorten	5 19
1shorter	5 9
1should	0 -12 1 -7 3 -9 4 -10 5 -6 10 6 11 -3 12 -3
1shout	0 6 2 -4
1show	0 7 2 -10 5 4 6 9 10 8
1shut	3 16
1side	2 -7 5 -7 7 13 8 8 10 7
1sign	1 -4 3 -11 4 -8 5 -15 6 6 7 6 8 -5 9 7 10 11
1sign-off	11 5
1signal	1 6 10 7
1signatur	1 -6 2 4 5 14 6 8 7 6 9 -5 10 -6
1simpl	10 11
1simply	11 15
1sinc	2 -6 3 5 4 20 6 4 9 -3 10 -9 12 -2
1singl	4 12 9 5 10 -5 12 4
1sink	6 6
1sit	3 17 4 14 5 14 8 -6 11 -4
1site	4 6 6 -6 12 2
1sixth	9 4 12 7
1siz	10 9
1size	1 -5 2 7 5 -5
1sketch	4 -4 10 5
1skip	9 11
1slack	5 -4
1sleep	8 -5
1slid	5 -4 10 -5
1slip	7 6
1slot	5 19 7 14 9 -4 10 8 12 -5
1slow	8 6
1slowest	5 10
1small	0 -5 2 -5 4 -6 9 -5 10 10 12 -3
1smallest	4 8 8 8
1sms	0 5
1snow	3 5
1so	0 -2 2 -2 3 7 4 -9 6 -7 8 -13 11 4 12 -4
1softwar	3 8 4 6 7 -6 11 -2
1sold	3 7 9 6
1solid	3 11
1solv	11 6
1solver	10 10
1some	1 -5 2 -4 4 -5 6 -7 7 -10 10 -9 11 -4
1somebody	0 -6 1 -6 2 -7 4 -7 10 -6
1someon	9 -4
1someth	0 -6 1 6 3 -7 4 -6 6 -5 7 -6 9 -6
1sometim	0 7
1somewher	4 7 8 6
1soon	6 5
1sooner	5 8
1sort	5 -5 12 -2
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
1spr	2 -5 3 7 5 -6 9 5 12 8
1sprint	3 6 6 5 12 5
1squar	2 3
1stabilisation	12 10
1stabl	2 4 3 5 8 6
1stack	11 4
1staf	6 3
1staff	4 9 7 7 8 13 9 -7 12 -4
1stag	1 -5 3 -3 8 -23 12 -4
1stal	0 4
1stall	9 6
1stamp	1 11 2 5 3 -4
1stand	2 4 5 5 6 -3 7 8 12 4
1standard	10 5
1start	0 -2 1 -8 8 12 12 -4
1stat	0 5 4 -7 6 7
1stateless	11 7
1station	1 5 8 7
1stay	0 15 4 -4 6 -4 8 9 10 -6
1step	8 4
1still	0 12 4 11
1stock	2 9 3 6 9 5
1stood	5 5
1stop	3 6 6 7 7 6
1stor	3 3 4 -5 6 -4 7 6 9 -4 10 11 11 4
1storag	0 -5 11 -2 12 6
1storm	1 5 9 7
1str	2 5
1straight	6 4
1stream	4 -5 11 4
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
1supplier	1 4 2 9 4 6 6 10
1support	1 16
1suppos	0 15
1supposition	0 6
1sure	9 -5
1survey	12 3
1surviv	0 7
1swap	9 5
1switch	0 6 1 6 12 -3
1sync	10 -5 12 8
1system	0 5 2 -4 3 8 10 -9 11 4
1tab	7 4
1tabl	10 13
1tablet	0 -5
1tag	1 7 4 11 10 13
1tak	0 34
1take	0 12 1 -10 2 -10 3 12 5 10 8 -8 9 -6 11 5
1taken	3 9 10 -6
1talk	0 6 10 -5
1tank	12 3
1tanker	1 6 8 5
1tariff	0 5 1 13 2 4 5 5
1task	4 5
1tax	2 5
1teach	4 6
1teacher	0 7
1team	0 -5 2 8 3 5 4 8 5 -5 7 -6 8 -6 9 -4 11 -3
1tech	10 -8 11 -3
1technical	11 -2
1technically	11 4
1telecom	1 7
1telemetry	10 6
1television	4 5 5 -4
1tell	1 -6 2 15 3 -9 4 -8 5 5 6 5 7 -16 9 8 10 -7 11 -3
1templat	10 5
1tenant	0 5 11 -4
1tender	12 4
1tenth	3 8 6 7 7 -6 12 3
1term	9 11
1test	1 -5 3 -7 4 -4 5 4 8 -6 10 -7 12 8
1tester	3 9
1text	1 -7 3 -6 7 -7 12 -4
1than	1 -6 3 -4 6 7 7 -12 9 4 10 -10 11 -3 12 -3
1that	0 13 1 -9 2 -13 4 -8 5 6 6 11 8 -9 9 13 10 -15 11 -3 12 -10
1the	0 -3 1 10 3 -7 5 6 9 -4 11 -4 12 -12
1theatr	9 9
1their	3 22 4 8 5 -4 8 -6 11 -4 12 -4
1them	0 -8 1 9 4 6 7 -3 8 7 9 -9 11 4 12 -4
1themselv	0 4
1then	0 -16 3 -10 4 -10 6 -5 8 18 9 -11
1ther	0 -14 2 -15 5 4 6 -3 7 -9 8 -16 9 -5 11 -5 12 -8
1thereafter	8 11
1therefor	4 11 5 5
1thes	0 5 4 -7 7 -6
1they	2 -7 3 11 4 -6 5 6 6 -10 10 -14
1they'd	11 4
1they'll	0 -4 7 -7
1they'r	1 -10 3 9 4 8 7 4 8 -4 9 -6
1they'v	2 5 3 16 6 -4 7 -5 8 -5 9 -5
1thing	0 -4 1 -10 2 -11 3 11 5 -8 6 -5 7 -6 8 -11 9 -6 10 -10 12 -3
1think	0 -13 4 -4 8 -4
1third	3 5 4 -7 6 4 7 -7 8 5 12 16
1this	0 -5 1 -17 2 -4 3 7 4 -9 8 -11 9 4 11 -5 12 -8
1thos	0 9 4 -7 5 7 12 -4
1though	12 -5
1through	5 9 7 -8 9 -5 10 17 12 -3
1throw	4 6
1thrown	4 10 9 5
1thursday	7 5 8 8
1tick	10 8
1ticket	8 6
1tidy	5 5
1tie	7 11
1tile	10 4
1till	0 -6 1 -4 2 19 3 34 4 -12 6 4 10 -8
1time	0 -6 1 -7 2 -7 4 -9 5 -4 7 -5 8 15 9 -11 10 10 11 -4
1time-sery	10 6
1titl	2 -4 6 4
1to	2 -19 4 6 5 -21 7 4 10 10 11 3 12 4
1today	0 6 8 -5
1token	10 5
1told	0 14 3 10 6 12 7 -8 9 12
1toleranc	1 5 2 7
1too	9 4 11 -2
1top	3 15 11 6
1topic	10 5 11 5
1total	9 -4
1touch	3 24 10 10
1tower	3 4 10 -6
1town	8 16
1trac	10 7
1track	2 6 5 5
1trad	7 -14 10 6
1traffic	1 5 9 5 11 3
1train	3 -7 4 -12 7 -8
1trainer	1 5 2 9
1transfer	2 6 5 3
1transformer	9 4
1translation	5 8 7 6
1translator	1 6 11 5
1transport	7 -5
1treasurer	9 5
1treasury	1 11
1treat	5 4
1trench	4 9
1tri	3 10
1trial	12 3
1trigger	6 12
1troubl	3 14 6 -4
1truck	9 4
1try	8 -6 10 5 12 2
1ttl	10 -7
1tuesday	7 8
1turn	2 11 9 13
1turnover	9 6
1turnstil	1 -6 5 8
1twentieth	6 7
1typ	7 6
1type	10 -6
1under	0 10 4 -4 8 -4 10 -4 12 -4
1underneath	5 7
1understand	0 -8
1union	2 -4
1university	1 8 3 6
1unless	0 12
1until	2 18 3 27 4 -7 5 -10 6 -6 9 7 10 -7 11 -5 12 3
1up	0 5 1 10 2 -6 6 4
1upon	6 7
1us	1 5 2 15 3 5 5 15 9 12 10 -5 11 -4 12 -6
1use	9 -4 10 5 11 20 12 -4
1used	1 -8
1user	0 7 11 -3
1valid	10 7
1valley	8 9 9 8
1valu	1 -6
1van	5 6 8 11 12 5
1vector	11 6
1vendor	1 -5 2 8 3 -8 6 5 8 -6
1venu	4 5 11 4
1verifi	0 7
1verification	12 4
1version	0 -6 1 -7 2 -5 4 -4 7 14 11 3 12 6
1very	0 -6 7 -6
1veto	4 7 7 4
1via	10 7
1vice	6 6
1video	2 8 10 8
1view	2 5
1viewer	2 5
1villag	8 8
1visit	4 4 5 9 9 8
1voic	0 4 8 -4
1volunteer	1 13
1vote	7 9 8 6
1wait	0 -5 2 11 4 13 5 6 7 -6 9 -3
1walk	4 -4
1wall	4 6 12 3
1wallet	7 5 9 7
1wanna	0 5
1want	1 4 2 17 5 -8 8 -8 9 -10
1ward	2 -4 11 3
1warehous	1 5 7 4 8 5 9 4 11 5
1warm	8 -4 10 6
1was	0 -5 1 -15 2 -11 3 17 4 4 5 8 8 -5 10 -11
1water	1 6 7 9
1wave	8 6
1way	0 -6 6 -5 7 -6
1we	1 -13 2 -13 3 -18 4 4 8 12 9 14 11 -4
1we'd	4 5 6 -4 8 9
1we'r	0 24 5 6 9 -5 11 8
1we'v	6 7 7 5
1web	4 -5 10 14
1websit	12 3
1week	2 -8 5 5 6 8 7 5 8 9 9 4 12 4
1weekend	2 7 8 11
1weekly	7 -9
1weight	1 5
1well	0 -6 1 -8 2 -3 3 6 5 -9 6 -3 7 -7 10 -7 11 5
1went	0 14 8 8
1were	3 11 6 -4 9 -5
1what	0 -18 1 -10 2 10 3 -11 4 -10 5 8 6 -10 9 -6 10 -6 11 -4 12 -8
1whatever	4 -5 5 26 8 -4 12 -3
1wheel	3 4
1when	0 -3 2 -5 3 -9 5 10 6 -6 7 -9 8 -5 10 8 12 -3
1wher	0 -5 4 7 5 -7 7 10 11 5
1wherea	4 11 5 6
1whether	0 25 1 12 7 -5
1which	0 -8 1 -11 2 7 4 4 7 4 9 7 10 7 12 -7
1whil	1 11 3 6 4 18 7 4
1whiteboard	2 5
1who	1 16 2 -4 3 -9 4 -7 5 -5 6 -5 7 -6 9 -9 11 -5 12 -2
1whoever	7 10 8 6
1whol	3 4 5 13 8 9 9 5
1whom	2 -7 4 -6 9 4
1whos	1 8 11 10
1why	0 -5
1will	0 -5 2 12 3 5 5 -5 6 -10 7 -17 8 -5 9 -4 10 -10 11 6 12 -3
1win	7 5 9 5
1window	0 4 2 -4 10 6
1wing	12 -2
1winter	3 8 5 3 7 -5 12 6
1wir	0 5
1wise	10 7
1wish	10 5
1with	1 -8 2 -11 3 -5 5 -5 6 5 8 7 9 -5 12 -4
1within	1 -6 4 6 5 -5 6 -8 7 17
1without	4 14 6 7 8 7 9 8 10 6 11 3
1wk	4 5 8 -7
1won't	1 -14 2 13 7 -7
1wont	3 6
1word	3 -5 5 -4 6 -5 7 19 11 -2
1work	0 20 3 -6 5 -4 6 -3 8 -4 9 -5 12 -5
1worker	8 -5 10 9 11 5
1workshop	3 3 7 -7
1world	8 5
1wors	0 5
1would	0 -18 1 5 2 -11 3 -8 5 -5 6 -9 8 -6 9 5 12 -8
1wouldn't	11 4
1writ	0 -9 1 8 2 9 3 -6 4 4 5 -11 6 -3 7 7 8 -8 9 -9 10 6
1writer	10 6
1written	1 -6 4 4 5 -5 7 4
1wrong	0 17 1 -7 2 -4 4 10 5 -6 6 -6 7 -5 9 7 10 -5
1wrot	12 4
1yard	2 11
1yeah	11 3 12 4
1year	0 -5 4 -6 9 6 12 -8
1yellow	12 5
1yes	0 7 3 -7 8 9 9 -4
1yet	0 8 3 5
1you	0 -14 1 -8 2 -21 3 -5 4 -6 5 10 6 -19 8 -11 10 -8 11 -5
1you'd	0 -5 12 -2
1you'll	0 -4
1you'r	4 5 9 6 11 4
1you'v	0 -6 1 8 3 -5 4 13 7 -4 11 3
1your	0 -10 3 -4 4 -5 5 4 6 -5 7 24 9 10 12 7
1youv	1 6
1zone	10 10
2#count #count	5 -5 8 -4
2#count #duration	12 5
2#count ^	1 -7 3 -8 5 3 8 -8 9 -8 12 -4
2#count a	9 8 12 -3
2#count and	4 -6 8 16 9 -7 10 -7 12 7
2#count app	2 4
2#count are	0 3 8 -6
2#count backend	12 4
2#count boxe	9 4
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
2#count done	12 7
2#count fitter	3 5
2#count for	3 6 12 8
2#count get	9 5
2#count h	7 5 8 -4 10 6
2#count have	4 5
2#count host	5 6 8 4
2#count hous	7 6
2#count i	6 7 8 4
2#count in	1 10 6 -5 9 9 10 -6
2#count is	8 -8 10 -7
2#count languag	1 5 5 10 12 -3
2#count launch	12 5
2#count line	4 6
2#count lorry	8 5
2#count megabyt	9 4
2#count metr	10 6
2#count more	8 14
2#count of	3 5 4 10 5 5 6 4 7 6 8 -6 10 -7 12 6
2#count on	7 4 9 3 10 7
2#count operator	1 7 3 4 12 5
2#count option	7 5
2#count or	4 6
2#count order	8 5 10 -5
2#count other	4 5
2#count page	10 -7
2#count paper	12 -2
2#count party	1 9
2#count peopl	3 16 8 6 9 16 10 7
2#count person	3 10
2#count phas	12 3
2#count question	0 9
2#count read	11 4
2#count region	10 8
2#count releas	12 4
2#count replica	10 9 11 3
2#count request	8 -6 11 5 12 -3
2#count room	0 7
2#count s	8 -8 9 -5 10 8
2#count seat	9 5
2#count servic	11 4
2#count shard	10 -7 11 3
2#count shop	8 10
2#count site	5 4
2#count small	8 -5
2#count so	3 7
2#count system	9 6
2#count team	1 -7 3 -6 4 10 12 3
2#count test	8 5 12 7
2#count the	5 -8 8 10
2#count to	10 -7 12 11
2#count try	8 -5 10 7
2#count villag	8 6
2#count we	8 7
2#count who	1 8
2#count with	8 10
2#date ^	6 4 12 5
2#date and	6 -4
2#date beta	12 4
2#date i	6 9
2#date not	6 3
2#date the	8 5 12 3
2#date to	3 9 6 -5 12 -4
2#duration #count	10 -6
2#duration #duration	12 5
2#duration ^	12 -2
2#duration a	4 5 12 -4
2#duration ahead	1 8 2 7 5 -5 6 8
2#duration and	0 -4 3 8 6 -5 7 6 8 -5 10 -13 11 3 12 -6
2#duration befor	2 6 6 12
2#duration by	5 5
2#duration each	5 9 7 6 12 2
2#duration for	5 -5 12 6
2#duration from	2 -4 5 15
2#duration i'd	8 4
2#duration in	1 12 2 6 7 -8
2#duration is	5 -5
2#duration it	0 4 10 10
2#duration of	1 -6 3 -7 6 -6 7 -7 8 -4 9 4 10 8
2#duration on	7 6
2#duration or	0 6
2#duration over	5 5
2#duration per	5 4
2#duration phas	12 8
2#duration that	10 7
2#duration to	4 8 6 6 12 4
2#duration we	12 6
2#duration whatever	5 12
2#duration with	7 9 12 9
2#money a	9 9
2#money of	6 -4 9 7
2#ratio #count	1 6
2#ratio a	3 4 5 6
2#ratio and	8 7 9 8
2#ratio in	5 4 6 4
2#ratio with	10 6
2#share #share	8 12
2#share ^	11 3
2#share a	1 6 6 5 10 -7
2#share in	6 4
2#share of	4 -4 5 -4 6 -5 7 -6 8 8 9 12 10 -8
2#share the	4 5
2^ #count	1 -5 3 -7 5 4 9 4 11 -3 12 -6
2^ #date	12 7
2^ ^	1 9 2 -5 3 -13 4 8 6 -3 10 5 11 4 12 -9
2^ a	11 4
2^ after	8 5
2^ and	2 -4 3 3 4 -7 5 -4 6 -6 7 -5 8 14 9 6 10 -4 12 -3
2^ at	8 7 10 6
2^ becaus	12 -4
2^ befor	4 9 12 7
2^ build	12 15
2^ can	4 8
2^ can't	2 4
2^ card	10 4
2^ chart	12 3
2^ code	1 7
2^ cold	4 5
2^ contract	2 -4
2^ decid	7 7
2^ design	11 3 12 10
2^ feed	1 5
2^ first	5 -6
2^ for	2 11 8 -6 10 8 11 7 12 -5
2^ from	2 -4 4 13 6 4
2^ gateway	11 3
2^ group	2 5
2^ had	3 6
2^ he	7 6
2^ i	3 -7 6 7 7 -6
2^ i'm	6 5
2^ if	6 5
2^ in	6 6 8 16 10 5 12 9
2^ is	2 6 6 -5 9 10
2^ it	7 -5 8 4 9 11
2^ layer	11 7
2^ letter	5 8
2^ live	12 -5
2^ need	1 15 2 3
2^ not	3 3
2^ of	10 6
2^ on	3 4 5 7 6 8 10 7 11 2
2^ one	8 8
2^ only	8 10
2^ or	5 4
2^ our	2 -5
2^ peopl	2 -3
2^ per	10 9
2^ review	6 4
2^ round	7 3
2^ side	5 -4
2^ so	5 -8 8 -5 10 6
2^ that	3 -5 12 5
2^ the	0 5 8 5 10 -6 11 -3
2^ their	7 8
2^ then	4 -5 6 5 8 17 12 -3
2^ ther	3 8
2^ they	1 7 3 12
2^ till	6 5
2^ to	3 10 8 5
2^ until	2 -5 3 9
2^ we	7 -6
2^ which	7 9
2^ whil	3 7
2^ who	7 -8
2^ with	1 -6 8 -5 9 -5 10 7 12 2
2^ you	12 8
2a #count	0 -5 10 -7
2a #duration	4 5 8 6
2a ^	2 4 6 -4 11 5
2a bank	0 7
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
2a copy	10 7
2a date	6 7 7 7 9 6 12 4
2a day	0 6 9 -6 10 17
2a delay	0 5
2a different	0 11
2a driver	0 5
2a featur	11 4
2a fine	9 6
2a fire	2 4
2a flag	8 6
2a frozen	2 7
2a full	8 10
2a gateway	10 8
2a good	0 -5 10 -6
2a guarante	7 4
2a job	1 5 11 -5
2a late	0 4 2 4
2a ledger	11 -4
2a licens	9 5
2a line	0 -5
2a list	6 5
2a machin	9 4
2a minut	10 8
2a month	6 -5 8 13 11 6
2a nam	1 7
2a napkin	10 9
2a new	2 -5 3 9 4 7 8 -5 10 -6
2a night	2 3 10 11
2a nightly	10 12
2a note	6 4
2a page	9 4
2a paper	2 5
2a partition	11 3
2a person	5 8
2a phon	4 4
2a plac	7 9
2a program	11 4
2a queu	4 -6 10 7 11 4
2a reader	0 7 9 5
2a real	7 5
2a retir	6 8
2a retry	10 5
2a room	7 -7
2a row	6 11
2a rul	1 7
2a rule	11 5
2a second	4 -6 12 -3
2a separat	11 6
2a servic	11 2
2a shelf	4 6
2a sign	2 4
2a singl	4 8 8 5 12 4
2a slot	3 7
2a small	8 -4 10 10
2a stabl	2 4
2a stor	7 7 11 -5
2a stream	11 7
2a tabl	10 10
2a team	4 4
2a tenant	0 4 4 5
2a tie	7 9
2a time	8 20
2a topic	11 4
2a van	5 8
2a version	11 7
2a wall	4 6
2a warehous	11 3
2a week	5 10 7 10
2a winter	9 5
2a worker	11 3
2a wrong	0 3 8 5 9 12
2a year	5 6 6 4 8 -6 12 -3
2a yes	0 6 1 5
2about #count	9 9 10 10 12 -3
2about #duration	12 4
2about #money	6 -5 7 -5 9 9
2about #share	0 7 6 -4
2about it	7 -6 9 -5
2about who	7 6
2abov #share	6 5
2accept a	2 5
2account of	9 6
2across #count	1 6
2across the	11 3
2adapter with	11 8
2add the	1 14
2after #count	10 7
2after #duration	6 -4 9 -3 10 9
2after ^	3 -5 9 4
2after a	2 3 8 6 11 4
2after another	5 5 8 -4
2after it	6 4 8 5
2after that	4 -6 6 10 8 8
2after the	4 9 8 -11 9 5 12 -4
2agre by	6 3
2agre on	4 4 7 -12
2agre that	7 5
2agre the	7 11
2agre to	7 7
2ahead of	4 13 6 7
2all #count	1 4 4 -4 5 -7 6 -4 10 -8 12 -3
2all ^	3 7
2all else	5 5
2all hang	5 7
2all have	1 7
2all of	3 8
2all right	0 5
2all the	0 -5 1 -12 5 7 8 5 11 -3
2allow to	0 9
2already have	8 6
2already said	5 -4
2also the	0 6
2although it	4 7
2am tak	0 7
2among the	7 6
2an ^	11 7
2an app	10 -6
2an append-only	10 9
2an email	7 4
2an empty	4 9
2an hour	7 5
2an index	11 9
2and #count	1 -5 4 -4 10 -10 12 4
2and #duration	6 5
2and ^	0 -6 1 5 2 9 3 4 5 -7 8 12 9 4 10 -10 11 5
2and a	0 -11 1 -7 2 -8 5 -6 6 -4 9 -5 10 25 11 4
2and after	8 7
2and also	1 6
2and an	9 4 11 2
2and another	11 3
2and answer	10 7
2and any	6 4 7 5
2and april	8 4
2and are	0 7 10 5
2and at	12 2
2and both	2 5
2and by	7 6 12 8
2and can	0 5
2and customer	1 12
2and do	0 11
2and doe	0 7 2 -3
2and each	3 -4 5 -6 7 -4 9 5 10 8
2and every	2 3 3 -7 4 7 7 -6 9 3
2and everyon	8 6
2and everyth	4 10
2and financ	1 -6
2and find	10 5
2and for	0 -6 7 -5 10 -7
2and fourth	12 2
2and got	1 5
2and has	3 6
2and he	7 7
2and how	9 4
2and i	0 -8 4 -11 5 7 7 9 9 4 11 6 12 -4
2and id	8 7 10 -8
2and if	0 -4 2 -7 3 -8 6 11 7 21 8 -8
2and in	0 5 1 -5 7 4 8 -5 10 -7 11 -3 12 6
2and infrastructur	2 4
2and is	0 20 10 9
2and it	1 10 5 -8 7 -13
2and its	6 4
2and june	8 4
2and just	8 6
2and legal	3 -5 7 -5
2and licens	5 4
2and march	12 2
2and market	1 -7
2and may	12 3
2and must	0 7
2and my	1 6 7 -5
2and need	0 4
2and no	0 9 3 -4 6 -3 7 5 8 4
2and nobody	2 -5
2and none	1 5
2and not	0 14 4 12 5 5 6 -8 9 -7 10 10
2and noth	3 -5 5 9
2and of	1 5
2and on	2 7
2and one	4 7 7 -7 8 -3 9 5 10 8 11 -3 12 -3
2and only	12 -3
2and our	0 -4 1 10 2 7 3 8
2and payroll	3 10
2and peopl	4 7
2and print	11 3
2and put	7 4
2and sale	7 8
2and security	3 11
2and see	8 8
2and send	10 10
2and she	3 5
2and sign	7 5
2and so	4 9 8 8
2and start	3 -5 8 4
2and take	3 5
2and that	0 36 1 -11 2 -10 5 9 6 -3 10 -7 11 6
2and the	0 -13 1 29 2 -2 3 -9 5 -12 6 -3 7 -6 9 -6 10 -12 11 6 12 -5
2and their	3 4
2and then	0 -6 1 8 2 -7 3 -6 4 10 6 -3 7 -8 8 -11 9 -4 11 5 12 6
2and ther	2 -5 3 -5 5 21 7 -5
2and they	0 -6 1 -9 4 -7 7 12
2and they'r	3 7
2and they'v	3 6
2and to	9 8
2and up	6 4
2and we	5 -8 7 8 9 5 12 -3
2and we'd	4 7
2and what	2 -4 5 8
2and whether	0 8
2and who	0 11 1 12
2and whoever	7 9
2and with	5 6 9 12
2and would	3 7
2and you	0 -5 1 -6 2 -6 4 8 5 -4 7 5 9 -7 10 8 11 -3
2and you'v	4 9
2another that	11 3
2answer is	11 4
2answer the	11 4
2answer with	10 9
2any code	4 8
2any of	0 8 11 3
2any screen	4 3
2anyon else	6 4
2anyth at	1 8
2anyth is	0 4
2anyth to	7 6
2app and	12 5
2app stor	3 7 5 7
2approv the	1 11 2 -3
2april test	12 2
2april the	6 4 12 -4
2april to	12 5
2april we	8 3
2are #count	1 13 3 5 5 5 10 -5
2are all	11 3
2are for	3 -4
2are in	10 6
2are kept	10 7
2are late	5 6
2are not	1 -5
2are on	3 8
2are the	0 6 1 11 2 -4 9 7
2are written	10 5
2around the	0 7
2arrow on	2 5
2as a	12 3
2as each	6 8 11 3
2as far	2 -4
2as given	0 8
2as i	2 -4 7 5
2as it	0 3 5 -6
2as long	7 5
2as that	5 4
2as the	2 -4 6 5 11 6
2as they	0 6
2ask a	0 -6
2ask first	0 8
2ask for	4 9
2ask how	11 3
2ask is	0 5
2ask me	0 -7 2 -4
2ask the	0 6 1 6
2ask which	0 11
2assum #count	0 11
2assum no	0 7
2assum noth	0 -12
2assum that	0 -4
2assum yes	0 12
2assum you	0 -7
2at #count	4 -6 6 -5 8 -14 12 -5
2at #share	11 3
2at #time	9 7
2at ^	5 12 8 4 12 -2
2at a	8 19 10 -8
2at all	4 -5 5 5
2at every	0 5
2at night	10 6
2at peak	12 -2
2at that	1 6 3 4
2at the	0 -8 2 -5 4 -5 6 10 7 8 8 9 9 7 12 4
2audit log	11 3
2august the	8 5
2back from	5 6 9 6
2back in	6 4
2back of	5 8
2back on	10 5
2back to	6 -4
2backend #count	12 4
2balancer and	11 -3
2bank letter	5 8
2bank need	1 6
2basically the	9 5 12 3
2be bought	5 9
2be done	3 5 5 5
2be happy	8 7
2be in	5 5 7 7
2be late	4 8
2be lost	6 5
2be made	0 6
2be paid	9 5
2be ready	5 11
2be the	4 5 5 7 6 3
2be ther	11 6
2be written	2 -6
2becaus a	4 10 7 7 9 8
2becaus after	4 -8 6 8
2becaus each	5 7
2becaus i	4 -5
2becaus if	4 20 6 -6 9 -7
2becaus it	0 4
2becaus its	7 5 11 4 12 4
2becaus last	4 7
2becaus of	4 -7
2becaus peopl	4 -6
2becaus the	2 12 6 4 10 -7
2becaus thos	0 5
2becaus without	8 7
2becaus you	9 4
2becom a	10 6
2befor #date	6 -4
2befor ^	12 7
2befor a	4 8
2befor and	4 -5
2befor any	1 -5 4 20
2befor anyon	6 9
2befor anyth	4 13
2befor i	0 5
2befor it	1 9 4 -20
2befor our	9 4
2befor the	3 14 4 4 5 5 6 8 7 -5
2befor ther	4 4
2befor they	2 7 4 -9
2befor we	4 8
2begin when	0 4
2begin with	0 -7 4 9 6 -4 8 13
2behind a	8 5 11 4
2behind it	10 6
2below #count	6 11
2beta in	12 -3
2between ^	3 11
2between the	7 5
2between them	8 4
2between us	5 5
2big one	5 6 8 5 11 3
2bit of	1 5
2block by	2 4
2book on	3 8
2book solid	3 11
2book the	8 5 9 5 12 3
2both boss	7 3
2both our	7 4
2both sign	7 -7
2bought in	5 8
2box and	10 5
2box that	9 4 11 4
2boxe and	2 -4
2boxe in	1 6
2break the	12 5
2brief is	0 -4
2bring the	2 4
2budget #money	9 -5
2build #count	12 3
2build ^	12 -3
2build a	11 2 12 3
2build and	11 2 12 -4
2build befor	2 -4
2build it	11 3
2build the	12 3
2build with	2 9
2busy with	6 5
2but i	7 -5
2but in	3 5
2but the	0 6 5 13
2buy a	4 6 9 5
2buyer in	9 4
2by #count	8 -6 10 -10
2by #date	3 -7 5 -6 6 21 7 -6 12 -4
2by #duration	9 8
2by #share	7 4 12 4
2by ^	1 6 10 -6
2by a	7 6 9 4 11 -3
2by customer	11 3
2by file	0 6
2by hand	4 9
2by my	7 6
2by quarter	3 5
2by side	3 5 8 10
2by step	8 -6
2by the	3 -5 4 -10 5 4 6 15 9 -11 12 3
2by this	0 6
2cabl is	4 7 7 4
2cach the	10 -6
2cach with	11 4
2call and	7 6 11 4
2call centr	3 6
2call it	5 -4 6 -3 7 6
2call the	6 4 10 7
2call which	6 5
2can be	5 10 11 3
2can have	7 5
2can i	0 9
2can only	4 8
2can pay	5 5
2can pull	8 5
2can run	10 7
2can say	6 4
2can see	2 -4
2can't agre	7 11
2can't do	2 6
2cannot be	9 6
2car and	4 4
2card schem	11 4
2care of	11 12
2caus if	4 8
2caus that	0 6
2caus the	11 4
2centr need	2 7
2chang after	4 7
2chang all	0 4
2chang and	4 9
2chang from	3 4
2chang how	1 6
2chang it	4 4
2chang the	1 7 4 5 7 -5
2check it	3 4
2check the	10 7
2choos the	7 12
2circuit breaker	11 3
2clean up	12 3
2clock and	0 7
2clos and	6 4
2clos the	2 9
2clos their	3 7
2clos with	12 4
2cluster and	1 6
2code and	2 5
2code freez	3 12
2code from	1 -6 2 -3
2code is	5 6
2code it	11 3
2code on	1 6 3 5 4 7
2collect the	12 3
2column and	11 6
2come befor	9 6
2come clos	5 8
2come from	0 4 2 -6
2come in	5 6 11 5 12 6
2come late	5 8
2come out	4 7 7 8
2come the	8 -5
2company is	2 4
2company the	1 11
2computer in	11 3
2confirm the	6 4
2consist of	4 5
2contract and	12 3
2contract for	1 12 6 5
2contractor for	7 8
2control room	1 9 10 6
2copy of	10 9
2correct me	0 19
2cost #count	4 5 9 6
2cost #duration	7 7
2cost #money	9 -5
2cost us	9 8
2could be	6 4
2could not	5 6
2count as	1 6 7 9
2count back	5 6
2count it	9 6
2customer support	1 7
2cut in	8 5
2cut it	4 6
2cut the	6 -4 8 -4
2data team	1 6
2date #date	5 -7
2date and	2 6 7 6
2date depend	1 8
2date hang	5 9
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
2day one	0 5 8 6
2day so	2 7
2day to	6 4 9 6
2decid from	5 9
2decid in	7 -3
2decid it	5 -4
2decid on	7 7
2decid the	5 8 7 -4
2dedup on	10 8
2delay of	0 5
2deliver it	11 2
2deliver the	11 3
2delivery plan	11 6
2depend from	2 -6
2depend on	10 -6
2dependency on	2 -3
2design ^	12 -2
2design a	11 3
2design anyth	0 6
2design for	10 6
2design i	0 6
2design is	0 8 11 -3
2design review	7 6
2design that	1 6 2 3
2desk and	1 6
2desk for	2 5
2desk in	2 -4 4 5
2devic and	11 4
2didn't have	3 5
2director decid	7 7
2director hear	6 5
2director i'd	9 8
2director that	6 3
2divid the	8 4
2do #count	8 17 12 -3
2do a	2 4
2do anyth	11 6
2do in	12 3
2do is	3 5 5 4 12 3
2do it	4 -6 5 -6
2do not	0 -4
2do that	9 7
2do the	0 4 1 7 4 6 10 -7 12 3
2do their	3 5
2do they	0 9 2 -5
2do we	0 13 2 -5
2do with	10 6
2do you	0 -5
2do your	12 4
2doe it	0 -6 11 4
2doe not	6 -4
2doe noth	3 7
2doe that	0 -7
2doe the	0 6 2 -4
2doesn't matter	6 5 11 4
2doing it	4 8
2don't agre	7 13
2don't need	11 5
2don't wait	6 8
2done and	12 3
2done in	5 5 12 -3
2done when	5 6
2dont ask	2 4
2dont know	0 3
2door and	0 7 9 4
2door to	2 5
2down it	10 4
2down to	11 3
2down who	4 6
2draw a	0 -4 1 6
2draw and	0 4
2draw from	2 4
2driver and	8 5
2dry run	3 6
2each #duration	3 7
2each ^	5 -6
2each and	11 2
2each has	12 2
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
2end date	2 -6 6 -4 12 -2
2end of	2 -6 3 11 5 -4 9 6 12 5
2engineer and	8 4
2enough and	10 8
2enter in	5 5
2escalat to	6 4
2even a	4 4
2even though	4 8
2event bus	11 5
2event the	11 7
2every #duration	4 -6 9 -7 10 12
2every ^	6 12
2every day	4 9
2every night	11 10
2every one	11 4
2every second	7 11
2every week	9 4
2everybody will	11 6
2everyon else	11 6
2everyon has	0 6 7 6
2everyon on	12 9
2everyth i	0 7
2everyth is	5 -5
2everyth you	5 5
2fail in	4 12
2fall back	10 6
2far as	2 -4
2fast the	5 6
2featur stor	11 5
2february and	12 2
2field servic	2 4
2fifteenth of	6 5
2fight about	7 10
2file and	0 6
2file from	2 -5
2file is	10 11
2file number	2 7
2fill in	2 4
2finally the	8 6
2find a	9 5
2find the	10 9
2fine of	9 6
2finish in	12 5
2finish is	5 5
2finish line	5 16
2first #count	4 -6 7 9
2first #duration	3 4
2first ^	1 5 5 5 8 -7
2first although	4 8
2first becaus	7 5
2first befor	4 7
2first come	12 3
2first flight	5 5
2first for	4 8 8 6
2first i	4 6 8 8
2first in	0 6
2first is	0 6
2first it	5 -4
2first month	6 6 12 3
2first of	5 -6 6 9 7 -5 9 -5 12 5
2first only	8 8
2first otherwis	4 5
2first quarter	8 -4 10 8 12 10
2first the	8 7
2first then	8 8
2first we	4 -7
2first writ	8 6
2fit insid	5 9
2fix the	1 6 2 4
2fixe our	5 6
2fixe the	3 -4 5 10
2flag from	9 6
2flat out	3 7
2floor plan	2 5
2follow from	5 7 11 4 12 -2
2for #count	5 6 10 12
2for #duration	5 -4 7 7 8 6 10 10 12 -5
2for ^	7 -4 9 3
2for a	1 -6 2 17 6 4 7 6 8 14 10 -8 12 -3
2for all	8 -9
2for an	4 5
2for each	11 3
2for every	6 6
2for it	1 -6 3 -6
2for its	2 5 3 4
2for me	0 -5 1 14 3 7
2for new	0 7
2for now	0 12
2for one	8 8
2for our	3 -5
2for scal	10 -8 11 3
2for that	1 -6 7 7
2for the	0 -5 1 -6 3 14 4 -6 5 -7 6 -5 9 11 10 6 12 7
2for their	2 -4
2for to	2 5
2for us	3 15
2for who	2 -4
2for whom	9 5
2for you	0 9
2form a	1 5
2format from	1 6
2fourth quarter	12 3
2fourth to	12 2
2freez so	3 4
2freez the	4 5
2friendly customer	8 5
2from #count	10 10
2from #date	3 9 6 -4 7 6
2from ^	2 4 3 8 7 -5 9 4 10 -9 11 -3
2from a	10 -7
2from anyon	11 6
2from legal	2 5
2from me	2 5 6 4
2from order	5 10
2from our	1 7
2from payroll	2 7
2from that	4 10 11 4
2from the	1 13 2 16 5 7 6 -7 8 -8 11 -4 12 -5
2from them	2 -3
2from then	11 4
2from us	1 -5 3 -7 5 -10
2from whom	2 -3
2front end	11 3
2front of	1 7 3 5 7 6
2frozen for	3 7
2full month-end	8 7
2fully book	3 5
2gat item	5 8
2gave us	2 6
2general availability	12 3
2general counsel	6 6
2general manager	9 4
2get a	1 -4 4 -6 6 5 7 -9 10 6
2get an	1 -6
2get it	11 8 12 5
2get my	7 6
2get one	10 6
2get the	0 -5 2 7 7 9 10 -7
2get them	7 -10
2give it	2 6 8 8 12 3
2give me	7 13
2give the	2 10 3 -6
2give them	2 10 4 -5 7 -7
2give us	2 7
2given me	6 7
2go ^	8 5
2go and	9 5
2go in	8 6
2go live	8 4 12 13
2go on	0 6
2go out	12 3
2go step	8 -6
2go to	12 -3
2go up	4 5
2go with	0 10 8 5
2goe first	4 6
2goe in	3 7 10 6
2goe into	4 4
2goe on	6 3
2goe to	1 -7 2 -5 6 7
2gone and	9 5
2gonna go	0 6
2gonna say	0 9
2got a	3 10 10 5
2got the	1 12
2grant that	9 4
2grid company	1 8
2grid operator	2 5
2group that	3 4 11 3
2group to	1 7
2guy and	3 5
2had #count	3 5
2had the	4 8
2had to	1 6 4 6
2hand by	5 6 7 5
2hand for	3 6
2hand in	3 4 7 5
2hand it	2 8
2hand over	2 6 3 -7
2handl the	11 6
2hang on	5 8
2hang together	2 5
2hang upon	5 4
2happy with	8 7
2harbour master	3 5
2has a	0 7 1 -5 2 -7 3 13 8 9 9 -6 10 -8
2has been	8 5
2has in	3 9
2has its	3 7
2has not	6 13
2has one	3 4
2has said	1 7 2 6
2has the	1 -9 3 6 7 16 10 -5
2has to	0 -5 1 18 3 -14 4 9 9 7 10 -6 11 4 12 -3
2has told	0 6
2hav a	3 5
2have #count	10 8
2have a	4 -7 7 -9 8 -5
2have been	4 6
2have gotta	1 5
2have in	3 5 8 6 12 -3
2have known	7 5
2have lik	7 -5
2have no	3 5 4 -6
2have not	11 6
2have one	1 5 7 8 11 4
2have the	0 -7 1 11 3 5 4 6 7 10
2have them	7 6
2have to	0 13 1 22 2 -9 3 -8 4 13 7 -7 11 -4
2have us	3 9
2he can	7 5
2he give	7 7
2he has	2 3 7 7
2he know	6 5
2he was	7 -5
2head of	1 4 2 -5 7 10
2head that	7 4
2hear it	6 4
2hear of	6 5
2held in	10 8
2her own	3 5
2him the	2 5
2hold #duration	10 7
2hold a	10 5
2hold the	1 10 5 7 10 -6 12 -3
2hospital are	5 4
2hospital had	3 4
2hospital i	10 7
2hour and	11 3
2hous and	8 4
2how i	11 3
2how i'd	11 2 12 3
2how many	0 7 2 7 3 -5 9 5
2how the	4 5
2i am	6 -3
2i assum	0 3
2i call	6 10
2i can	0 -5 2 -5
2i can't	7 5
2i cannot	2 4
2i couldn't	9 -6
2i count	5 5
2i did	0 -5
2i do	0 -6 3 4 4 8 5 5
2i don't	6 5
2i drew	5 5
2i expect	3 8 5 7
2i explain	9 10
2i get	6 -4
2i go	6 8 7 -12 9 -8
2i had	0 -4 4 6
2i have	1 -11 4 -8 6 -7 8 8 9 -6
2i hold	8 6 12 -3
2i inform	6 6
2i know	0 -4 3 7
2i let	4 9
2i like	12 3
2i look	3 5
2i made	2 7
2i mean	0 -7 9 -7 11 7
2i must	6 5
2i need	1 14
2i offer	7 8
2i present	12 4
2i put	6 8 9 6
2i rais	6 4
2i said	6 4 9 13
2i say	0 -6 9 5
2i see	11 3
2i shall	0 12 6 -3
2i should	0 -5 4 -5 8 5
2i suppos	0 13
2i take	0 9 7 6 11 -2
2i talk	4 12
2i tell	6 12 7 -5 9 9
2i think	0 -6 3 6 10 7
2i told	6 9 9 14
2i want	0 6
2i went	0 8 1 6
2i will	0 7 3 9
2i would	2 -5 3 -5 6 -10 7 7 9 -8 10 12 12 4
2i wouldn't	6 -3 11 4
2i writ	1 -5 7 4
2i wrot	12 4
2i'd build	10 6 11 3
2i'd do	0 -4
2i'd explain	9 -4
2i'd get	4 18 7 -5
2i'd go	4 8 8 5
2i'd have	6 5
2i'd just	11 4
2i'd offer	7 6
2i'd put	7 -7 9 8
2i'd say	9 14 12 3
2i'd shard	11 3
2i'd take	0 8 7 6
2i'd tell	9 7
2i'd therefor	4 4
2i'd turn	8 4 9 7
2i'd wanna	0 7
2i'd want	1 11
2i'd writ	7 8
2i'm gonna	0 16
2i'm in	6 5
2i'm not	0 -6
2id ask	0 6
2id do	8 4 12 3
2id go	7 6
2id have	8 -7
2id put	8 5
2id say	7 5
2idea of	4 6
2idempotency key	11 3
2if ^	6 -4
2if a	6 -4 7 7 10 7
2if any	0 4
2if by	6 5
2if he	7 6
2if i	0 -5
2if it	6 4 7 5 9 2 10 5
2if legal	2 5
2if not	0 7
2if on	6 8
2if one	4 5
2if only	0 4
2if the	0 -9 1 6 3 -6 5 5 6 9 7 -8 9 -4 10 7
2if ther	6 4 7 -8 10 12
2if they	0 -5 4 12 5 -5 7 11
2if this	10 6
2if we	4 6 6 -8 9 10
2if we'r	0 10
2if wrong	0 12
2if you	5 7 7 -5
2in #count	4 4 6 4 8 -4 11 -4 12 -4
2in #duration	5 -9 6 -3 7 9 8 -14 9 -6 10 13 11 2 12 4
2in #share	8 6
2in ^	2 -8 3 4 4 20 6 -9 7 -5 8 18 9 -5 10 -6 11 -5
2in a	0 -5 1 -8 3 -8 4 -11 5 6 6 6 7 -11
2in all	9 4
2in an	7 4
2in any	3 -6 6 4
2in april	6 4
2in autumn	12 -2
2in by	5 -4
2in each	11 3
2in every	9 -5 10 -5 11 -3
2in exchang	7 15
2in front	3 5 7 5 10 13 11 5
2in go	11 4
2in her	5 6
2in his	7 -5
2in it	1 8
2in march	3 7 8 5
2in may	8 7 12 4
2in memory	10 15 11 3
2in mind	8 6 12 -3
2in my	1 -6 7 -12
2in november	6 4 8 6
2in october	8 5
2in one	7 6
2in order	9 4
2in over	11 6
2in pair	10 5
2in return	7 20
2in scop	0 10
2in september	8 6
2in spr	12 2
2in stag	8 -5
2in summer	3 8 12 6
2in the	10 -9 11 -3 12 7
2in their	1 -7 2 4
2in this	2 5 5 -5 6 6 7 -7 8 4 11 5
2in turn	2 9
2in under	5 4
2in week	4 12 9 -5
2in your	7 12 9 6
2index in	11 4
2index is	10 9 11 3
2inform the	6 12
2insid of	7 4
2insid thos	5 4
2inspector and	2 3
2instead of	1 8
2interfac is	11 12
2into #count	12 3
2into a	9 6
2into the	0 -5 4 7 10 6
2is #count	5 -7 8 -6 9 17 12 -3
2is #date	3 6
2is #duration	6 4 7 -7 12 2
2is #money	9 8
2is ^	12 -3
2is a	0 5 6 -5 8 -5 9 18 11 -5 12 -3
2is about	9 7
2is already	3 5
2is an	10 -6 11 4
2is analysis	12 5
2is and	11 4
2is book	3 11
2is busy	6 5 12 -3
2is by	10 5
2is clos	3 10
2is consent	6 6
2is critical	5 -5
2is cut	4 5
2is dead	10 5
2is decid	5 12
2is discovery	12 2
2is document	11 7
2is down	10 9
2is drawn	12 4
2is enough	12 -3
2is finish	12 4
2is fit	4 5
2is fix	5 6
2is for	12 3
2is frozen	3 6
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
2is no	10 5
2is not	4 -9 5 -9 7 -8 10 12
2is noth	10 -6
2is on	1 6
2is one	0 5 10 4
2is open	3 -5 10 6
2is paid	7 9 10 6
2is ready	11 4
2is requir	11 5
2is reserv	12 7
2is simpl	10 6
2is still	4 4
2is that	3 -4 5 11
2is the	1 9 2 3 3 7 5 11 6 -5 7 -5 9 -13 11 -7
2is ther	10 5
2is this	0 4 5 4
2is train	12 3
2is what	5 7 8 5
2is when	5 5
2is wher	11 5
2is who	0 12 2 -3
2is wrong	0 5
2is you	9 4
2isn't in	5 6
2isn't ther	6 -3
2issu and	0 5
2it #count	8 10 9 7
2it #duration	7 5
2it #ratio	4 5
2it ^	3 6 5 7
2it a	9 4 10 -6 11 -3
2it all	5 9 11 8 12 3
2it and	4 11 5 -8
2it as	0 10
2it at	4 11
2it break	0 5
2it but	10 9
2it by	10 6
2it can	5 -8 10 9
2it chang	0 4 5 4
2it come	5 6
2it decid	5 -4
2it doesn't	11 5
2it each	10 8
2it end	9 12
2it every	8 5
2it expir	9 6
2it first	8 8
2it from	2 4 4 4
2it goe	6 6 9 -5
2it has	8 9 10 8
2it in	3 -5 5 -5 6 7 7 9 9 -7 11 4 12 6
2it is	3 -9 5 10 7 -5 9 -8 10 -11 12 -3
2it keep	10 7
2it legal	1 7
2it live	11 3
2it mean	9 10
2it next	5 11 9 5
2it nobody	11 5
2it on	7 -9 8 4
2it once	11 5
2it open	2 4
2it out	3 5 5 5 8 5 9 5 11 3
2it over	2 6 8 3 10 -8
2it really	10 5
2it say	8 6
2it so	11 13
2it the	4 11 5 10 7 -7 8 -6 11 -3
2it then	12 3
2it ther	12 3
2it this	5 6
2it to	8 15 9 4 11 -3
2it took	5 -4
2it use	10 5
2it was	9 -5
2it we	11 3
2it well	11 2 12 3
2it will	1 11 2 3
2it work	11 8
2it would	1 7 9 5
2it written	7 6
2it'd be	5 4
2it'll be	12 3
2item for	5 5
2its #count	10 6
2its a	4 6
2its done	6 4
2its own	1 -8 3 9 7 5 10 6 11 5
2its part	2 6 3 4
2its spr	3 5
2its the	5 -4 7 8 8 6
2itself and	12 3
2itself is	10 8
2jan ^	4 9 12 14
2january to	12 5
2job done	11 3
2july is	12 3
2june so	3 5
2june we	12 3
2just the	0 8
2keep a	11 3
2keep their	0 7
2kept in	10 7
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
2last #duration	10 -7
2last ^	6 4 9 4
2last day	5 8 6 3
2last in	12 3
2last of	8 9
2last one	4 -4 7 5
2last time	4 6
2last week	3 7
2last word	7 14
2late we	5 5
2later mean	9 5
2later the	8 9
2launch and	5 -5 12 4
2launch by	9 4
2launch date	5 8
2launch i	6 5
2launch in	3 6 9 5
2launch is	11 4
2launch it	11 3
2launch move	9 6
2launch on	12 3
2launch was	3 6
2lead and	5 5
2lead for	7 5
2learn it	4 5
2leav a	1 6
2legal and	1 4
2legal befor	1 5
2legal need	1 -7
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
2list for	10 9
2list from	2 3
2list i	4 7
2list of	1 -14 2 9 6 5 10 12
2live for	8 4
2live in	8 12
2live on	0 5
2live with	8 4
2load #count	10 14
2load balancer	11 3
2load test	6 5
2lock on	10 6
2log in	10 -6
2long as	7 5
2long pole	5 5
2loosely coupl	11 7
2lose their	9 9
2lost a	6 7
2lot are	3 6
2made by	5 5
2made the	2 4
2make it	5 5 12 3
2make that	11 4
2maker in	1 8 2 6
2march and	8 6
2march is	12 3
2march we	12 -3
2market and	0 6
2market to	1 6
2matter of	4 5
2matter to	9 5
2may go	12 6
2may is	8 5 12 3
2may not	6 10
2may we	12 4
2mayb #count	10 -7
2me a	0 6
2me and	4 5
2me for	2 7
2me if	0 14
2me is	6 4
2me on	0 6 6 -3
2me one	7 7
2me the	2 4
2mean #count	0 8
2mean #duration	9 9
2mean we	4 6 6 4
2meet and	8 6
2middl of	3 8
2mine for	7 4
2minut and	10 7
2miss ^	5 9
2miss it	5 10
2model in	3 6
2money for	6 8
2month #count	3 -9 5 -6 8 -10 10 -6 12 6
2month and	5 5 8 8
2month it	3 7
2month later	8 10
2month of	9 5
2month one	8 -5 12 6
2more than	6 11 10 -6
2most of	4 10
2mov their	1 7
2move a	4 3
2move from	9 6
2move the	1 7 6 -4 8 6 9 7 10 5
2move with	4 4
2move without	3 4 8 6
2much as	3 7
2must accept	1 7
2must act	1 6
2must approv	1 5
2must be	1 -5 5 6 6 -4 9 7
2must know	1 5
2must receiv	2 5
2must writ	1 3
2my #count	3 -5 7 12
2my answer	11 4
2my boss	7 -6
2my engineer	7 -4
2my line	9 5
2my own	1 8 7 -4 8 8
2my plan	11 4 12 -3
2my team	1 -11
2my tester	3 5
2name and	0 11 6 6
2name on	1 5
2need #count	3 7
2need #duration	4 9 5 8
2need a	1 5 2 10 4 -6 5 6 9 4
2need from	0 -4 1 -17 2 14 3 -7 5 -9 9 -5 11 -3
2need it	2 6 3 5
2need our	1 -8 2 14
2need sign-off	11 5
2need the	0 -6 2 10 4 -5
2need their	2 7
2need to	2 -9 11 5
2new agent	2 3
2new year	8 7
2next ^	0 6
2next one	8 -5
2next year	9 10
2nice thing	11 4
2night so	9 8
2night tariff	1 6 5 5
2nightly job	10 9
2no chang	3 7
2no first	8 4
2no further	11 3
2no key	4 4
2no meet	7 -6
2no network	0 4
2no new	3 7 8 6
2no reason	11 4
2no second	7 5
2no sign	0 5
2no signal	9 4 10 10
2no the	11 4
2no then	10 6
2no to	3 4 8 7
2nobody can	5 5
2nobody else	2 -4 4 -5 5 -5 7 -5 11 4
2nobody free	3 9
2nobody had	0 5
2nobody has	0 5 11 4
2nobody is	10 6
2nobody ther	3 8
2none of	1 11 3 -4
2north and	8 7
2not #count	6 5
2not #duration	5 5
2not a	6 -3
2not agre	7 6
2not at	6 8
2not befor	4 6
2not confirm	6 4
2not from	6 -5
2not have	3 4
2not in	6 11
2not me	7 6
2not on	5 4
2not our	5 4
2not sign	9 8
2not the	0 6 4 8
2not to	11 5
2not us	5 7 9 5
2not what	0 -4
2noth else	3 4 5 16
2noth in	11 6
2now the	2 -5 3 10
2number befor	4 5
2number by	6 6
2number come	9 6
2number is	8 7
2object storag	10 6
2of #count	3 6 6 -5
2of #date	6 -3 12 -3
2of #duration	0 6 10 12 11 5
2of #money	9 7
2of ^	0 -7 1 -8 3 6 4 -10 6 26 7 -10 8 -12 9 2
2of a	8 -5 9 5 10 -5
2of all	3 -4 4 8 8 5 11 6
2of any	3 5
2of build	12 3
2of delay	9 5
2of design	12 3
2of em	3 5
2of his	2 4 7 9
2of it	3 5 7 6 11 3
2of june	12 4
2of mine	0 5
2of my	7 5
2of one	9 6 12 4
2of order	9 4
2of our	4 8 5 7 10 9
2of question	1 6 3 5
2of scop	0 7
2of start	7 8
2of test	12 6
2of that	4 4 6 -3 9 -4
2of the	1 14 5 5 6 6 10 4 11 4
2of their	1 3 3 4
2of them	0 -4 1 11 2 -5 7 -4 9 -10 10 11 11 6
2of thes	0 5
2of turnover	9 6
2of us	3 8 5 9
2of what	2 3
2of who	2 9
2of whom	1 8
2of your	9 10
2off a	5 9
2off and	0 6
2off for	7 5
2off the	2 6 7 5
2off you	11 4
2offer that	7 8
2offer the	7 9
2offer them	3 6 7 8
2offer to	7 8
2offic in	8 6
2offic on	6 6 9 6
2offic they	1 7 5 5
2officer must	1 11
2ok so	12 3
2okay so	1 5 12 6
2old and	8 10
2old one	12 8
2on #count	0 5 3 9 9 3
2on #date	5 -5 6 9 12 2
2on #duration	1 6 3 4
2on ^	2 11 9 10 12 -5
2on a	3 -6 4 -11 6 -4 7 9 8 6 9 4 10 -8 11 -5
2on all	8 8
2on and	6 5
2on both	8 6
2on every	9 6
2on her	3 5 9 4
2on his	5 4 7 6
2on holiday	1 7
2on it	0 -6 9 -5 12 7
2on local	10 6 11 5
2on my	2 5
2on one	1 5 6 -4 8 8
2on paper	4 8 7 -4
2on site	0 7
2on that	0 6
2on the	0 -6 1 -21 6 12 8 -15 9 -11 10 -11 11 -7
2on them	5 7
2on top	11 6
2on what	3 -4
2on who	1 -6
2once a	5 6 8 5 9 6
2once and	10 6
2once that	11 8
2once the	8 11 9 4
2one after	5 5 8 -5
2one analyst	3 4
2one and	6 5 9 5
2one big	11 3
2one box	10 9 11 4
2one call	7 5
2one could	10 5
2one country	0 6
2one depot	8 6
2one engineer	7 6
2one first	7 5
2one friendly	8 4
2one gate	8 6
2one go	9 6
2one hotel	8 6
2one in	4 8 9 8 11 3
2one is	0 -5 12 2
2one languag	0 5 10 5
2one lawyer	3 5
2one machin	5 5 6 4
2one must	9 3
2one need	5 11
2one of	8 -6 9 -5 11 4
2one plac	3 7
2one region	8 5
2one sentenc	4 6
2one sheet	7 8
2one site	12 5
2one small	10 9
2one tabl	10 4
2one that	1 7 5 5 6 5
2one thing	2 -4
2one to	8 -6 12 8
2one town	8 8
2one valley	8 6
2one with	8 7 9 5
2only #duration	2 7
2only ^	5 7
2only a	5 5
2only and	0 -5
2only on	1 6 5 5
2only our	0 -5
2only the	1 -10 10 12 12 -3
2only to	0 5 11 4
2open and	10 7
2open at	9 4
2open befor	5 7
2open day	12 4
2open for	3 -5
2open it	8 5
2operation need	2 4
2operator and	1 13 3 5
2or #count	4 5
2or ^	9 4
2or a	9 4
2or also	0 4
2or by	0 7
2or do	0 6
2or i	3 5
2or is	0 9
2or just	0 7
2or no	0 -5 6 8 11 3
2or only	0 6
2or the	0 7 5 5 7 9 8 7
2or you	9 9
2order and	3 5 8 -4
2order the	8 5
2order to	9 6
2other #count	0 8 7 8 8 12
2other department	11 6
2other one	3 5
2our common	7 -5
2our date	3 10 5 5
2our file	5 5
2our finish	5 4
2our launch	3 6
2our lawyer	1 -7
2our open	5 5
2our own	1 -7 7 -8
2our security	1 6 2 3
2out and	5 5 10 6
2out by	3 5
2out first	8 6
2out of	0 4 7 12 9 8 10 -6
2out on	3 6 9 5
2out that	0 7
2out the	0 -6
2over #count	6 5
2over ^	10 6 11 6
2over a	7 11 8 12
2over grpc	11 3
2over it	9 9
2over the	1 -4 7 6 8 8
2over to	3 5
2owe us	1 9
2own peopl	8 5
2own staff	8 5
2own the	0 5 1 20 7 5
2page that	9 5
2paid for	9 9
2paper and	0 5
2paper is	2 7 4 5
2parallel run	5 4
2part by	5 5 12 4
2partition by	10 5
2path is	5 -4
2pay a	7 4
2pay for	2 -4 4 4
2pay the	1 -7 9 5
2payment in	8 6
2payment team	2 -5 3 4
2payment the	12 3
2payroll is	3 7
2peopl #duration	9 4
2peopl and	3 8
2peopl in	1 7 10 8
2peopl must	3 5
2peopl so	2 4
2peopl who	9 5
2per second	10 5 11 3
2person and	3 7
2person in	1 6
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
2platform group	2 7 3 5
2platform is	12 -3
2plus a	0 5
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
2problem and	6 4
2problem is	3 5
2proc on	0 9
2product and	11 4
2project is	5 8
2promis to	3 6
2propos to	7 5
2pull it	4 4 6 5
2pull the	8 5
2purchas for	2 10 3 6
2push it	11 3
2put #count	5 4
2put a	11 9
2put an	10 -5 11 3
2put his	7 7
2put it	6 -6 8 8 9 9 12 3
2put that	6 5 7 5
2put the	6 5 10 4
2quarter is	3 -5 12 8
2quarter the	12 3
2quarter we	12 7
2question at	1 5 3 5
2question first	0 -4
2question for	0 7
2queu and	0 6 9 3 11 6
2queu is	3 9
2queu with	11 2
2rais it	6 3
2rate limit	11 4
2rather than	4 7
2read a	11 4
2read it	0 4
2read out	6 5 10 6
2read replica	11 5
2read the	10 7 11 12
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
2releas is	9 7
2releas note	1 -4
2rely on	2 6
2remain #count	8 6
2rent the	4 9
2replac its	3 5
2replica and	11 4
2replica in	10 -6
2request per	11 5
2requir from	2 6
2requir the	2 7 11 5
2reserv for	12 7
2rest and	10 -5
2rest is	8 -5
2rest of	5 7
2rest we	1 8
2retry #ratio	10 5
2return for	7 7
2return the	1 6
2review of	5 5
2review queu	3 7
2review with	7 6
2rewrit a	1 6
2right to	1 8 7 9
2ring the	6 9
2roll it	11 3
2room with	7 9
2rotat every	11 5
2roughly #count	9 13
2round and	6 4 8 6
2rul on	1 7 9 6
2rule and	3 7
2rule engin	11 8
2rule within	7 10
2run it	12 -2
2run out	9 4
2run the	1 8
2s #count	10 12
2said so	6 4
2said to	9 5
2said yes	8 6
2sale director	7 5
2same #count	4 6
2same #duration	3 9
2same ^	8 -6
2same day	7 11
2same even	6 10
2same hour	6 4
2sat in	5 5
2saw that	5 5
2say #count	9 -4
2say #duration	12 3
2say #share	6 5 9 5
2say if	0 6
2say look	7 6
2say no	6 -6 10 4
2say only	0 4 9 6
2say so	7 8
2say the	6 7 7 -6 9 5
2say to	7 6
2say what	0 -8 1 7
2say wher	4 6
2say yes	11 3
2screen are	4 7
2screen until	2 6
2screen with	7 5
2search index	11 3
2season in	1 6
2seat in	11 5
2second #count	6 6
2second ^	7 7
2second and	12 3
2second in	10 6
2second languag	2 -3
2second of	9 4
2second one	11 4
2second quarter	12 5
2second site	10 6
2second week	5 4
2security has	3 6
2security is	6 6 10 7
2security team	1 -7
2see no	11 3
2see the	2 3
2see what	2 5 4 6
2seen it	5 12
2send it	10 5
2send the	2 6 6 4 11 6 12 4
2send to	10 10
2send us	4 4
2september the	8 5
2servic and	11 2
2servic has	1 9
2servic read	11 -3
2servic that	10 6
2servic with	11 3
2sery stor	10 -6
2set the	5 11
2set up	1 10
2shall proc	0 9
2shall take	0 7
2shard by	11 2
2she is	5 4
2she sign	7 5
2sheet with	7 6
2ship one	3 5
2shop is	3 5
2shop manager	1 12
2shorten it	5 12
2should be	8 7
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
2sign by	6 4 7 -6
2sign for	6 6 7 10
2sign i	1 6
2sign it	7 -6
2sign off	11 4
2sign on	7 -7 9 10
2sign the	1 8 2 -7
2sign with	10 5
2sign-off from	11 5
2silent on	6 4
2sinc ^	3 8
2sinc a	4 16 9 -4
2sinc after	6 4
2sinc it	9 4
2sinc the	4 -7
2singl databas	9 6
2sink us	6 6
2sit in	0 7 10 8
2sit on	3 9
2sit with	4 7
2siz for	10 9
2size of	0 6
2slot in	7 10
2small computer	11 3
2small one	8 4
2so #count	1 9
2so ^	1 8 8 6
2so a	9 6 12 3
2so basically	9 5
2so do	9 8
2so every	11 5
2so everyth	5 8
2so first	0 14
2so for	9 5 10 8
2so i	1 -6 4 -2 6 -3 7 8 9 7
2so i'd	4 10 9 -4
2so i'm	0 10
2so if	10 4
2so it	3 -5 5 8
2so its	4 12 8 5
2so much	3 5
2so no	11 3
2so nobody	11 4
2so on	6 4
2so one	2 7 9 5
2so our	3 6 5 4
2so she	8 5
2so that	0 -8 2 5 4 -11 7 15 10 24
2so the	0 -8 1 6 4 12 5 8 7 -6 9 10
2so their	10 -5
2so ther	3 7 7 6 11 -3
2so they	3 9 4 -5 11 4
2so what	3 4 12 3
2so you	10 10
2some #count	9 4
2somebody else	7 7 9 6
2someth and	7 -5
2split by	10 6
2spr to	3 8
2staff in	3 6
2stag environment	8 -6
2stamp the	2 4
2stand by	12 5
2stand ther	2 4 9 5
2start with	8 11
2stat in	10 8
2stateless servic	11 3
2stay in	0 4
2stay on	11 5
2step by	8 -6
2stop me	0 7
2stop the	6 11
2stor #count	8 5
2stor in	10 8
2stor manager	2 7
2stor review	3 8 5 9
2stor with	11 4
2storag after	11 4
2straight to	6 5
2stream job	10 -5 11 4
2studio and	7 6
2suppos that	0 8
2suppos the	0 12
2switch off	9 6
2system in	3 7
2tabl in	10 7 11 3
2tabl of	10 12
2tabl with	11 5
2tak as	0 9
2take #count	9 4 12 4
2take #duration	5 10 7 -5 9 8 10 -5 12 7
2take a	2 -4
2take care	11 12
2take it	0 12
2take over	7 7
2take that	0 10
2take the	0 -5 2 5 7 5
2take them	3 4
2talk #count	0 5
2talk over	9 5
2tax offic	5 5
2team build	4 5
2team is	3 6
2team must	2 5
2team need	1 -13
2team one	12 3
2team the	1 8 2 -4
2team would	11 4
2tech lead	7 5
2tell her	9 8
2tell me	0 12
2tell the	6 11 7 -6
2tell them	2 12
2tell you	5 9
2tenth of	6 6
2term it	12 3
2term of	5 5
2term the	9 7
2test #count	12 5
2test ^	12 -6
2test and	2 -5 12 7
2test it	11 3
2than #count	5 5 6 4
2than a	0 5
2than the	9 9
2that #count	7 5 9 3 12 3
2that a	0 6 9 12 10 10
2that about	9 5 12 -3
2that an	9 5
2that answer	0 -4
2that befor	7 6
2that can	10 7
2that could	6 6
2that day	6 8
2that everyon	0 -6
2that first	0 8
2that fixe	5 4
2that friday	6 6
2that goe	9 4
2that have	1 8
2that his	2 -5
2that in	0 -4 2 4 7 16 9 -3 11 9
2that is	4 -6 5 -4 10 5
2that it	0 7 7 5
2that last	7 5
2that month	3 9
2that my	9 5
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
2that take	6 5 11 4
2that tell	5 8
2that that	0 5
2that the	0 5 1 -8 4 8 5 3 6 6 8 -4 9 -6 10 -11 11 -3 12 -3
2that ther	9 6
2that they	2 3 5 -4 7 -5
2that very	9 6
2that was	7 7 12 4
2that we	0 10 7 -9 9 -8
2that what	0 -3 2 4 5 9
2that with	0 4
2that you	10 6
2that your	1 6 2 4 5 4 12 6
2the #count	0 7 1 9 3 -7 4 -8 5 -4 7 12 8 6 9 -6 10 -12 11 5 12 -5
2the #date	5 5 6 8
2the #duration	0 9
2the #ordinal	6 5
2the ^	1 -4 2 -5 4 7 5 3 6 -6 7 7 9 7 10 -4 11 -4
2the account	9 6 10 6
2the address	7 4
2the agency	1 6 2 7 3 -5 5 5
2the agreement	11 6
2the airlin	0 5 3 -5
2the airport	1 8 2 -4 8 4
2the alert	4 5
2the answer	2 7
2the api	10 -7 11 2
2the app	1 5 2 -6 3 -5 8 -5 11 -2
2the archiv	12 5
2the assessment	12 -3
2the audio	2 -4
2the audit	4 7
2the auditor	2 5
2the autumn	8 6
2the back	5 8
2the badg	0 4
2the bank	1 6 2 7 5 -3 7 -10 9 5 10 7 11 -3
2the big	4 8 5 7 8 5
2the bill	2 6
2the bin	11 4
2the board	2 6 7 -8
2the book	3 -7 5 9
2the border	1 7
2the bottl	1 4
2the box	1 -6 2 5
2the boxe	1 6
2the brak	8 5 10 6
2the branch	12 -2
2the bridg	2 7
2the broker	10 -8
2the build	1 9 11 3 12 -3
2the bureau	10 -5
2the bus	11 3
2the button	8 -5 11 3
2the cabl	4 7
2the calendar	5 -6
2the call	11 6
2the camera	6 6 10 5 12 4
2the cap	10 6
2the card	11 3
2the carrier	6 3 10 6
2the case	4 5
2the catalogu	0 5
2the central	10 6
2the certificat	2 6 6 3 9 4
2the chair	6 6
2the chang	3 5
2the chip	11 4
2the choic	6 4
2the city	8 7 10 7
2the client	10 7
2the clinic	2 6 12 -4
2the clock	0 6 6 4
2the cluster	11 3
2the code	2 4 5 5
2the colour	1 5 3 5
2the committe	6 -4 7 -5
2the conflict	11 5
2the consent	2 -5
2the contract	4 8 5 7 6 9
2the contractor	2 4
2the control	1 9 10 8
2the controller	10 12
2the core	11 3
2the corridor	7 13
2the council	3 6 6 7
2the county	8 8
2the custom	3 -4
2the dashboard	11 4
2the data	5 7
2the databas	11 4
2the date	12 2
2the day	2 -4 3 -5 4 8 5 14 6 -5 7 -5 12 -3
2the deadlin	12 3
2the delivery	11 5
2the depot	12 3
2the deputy	6 4
2the design	1 -5 2 -5
2the desk	1 6
2the development	12 3
2the differenc	9 5
2the director	7 -5
2the doctor	9 5
2the document	11 6
2the door	0 5 9 4 11 3
2the draft	7 7
2the draw	12 3
2the driver	2 5
2the employe	9 4
2the end	2 -6 3 5 5 8 7 -6 9 -5
2the endpoint	2 -7 3 4
2the exam	1 17 5 4
2the factory	2 3 5 5
2the farmer	1 7 2 6
2the feed	2 -2
2the fibr	10 4
2the fifteenth	3 10 6 7
2the file	0 5 2 4 10 7 11 3
2the final	1 6 2 14 12 4
2the financ	1 6 2 -4 7 7
2the finish	5 13
2the fire	1 -6 2 12 5 5
2the first	0 -9 1 10 4 -12 5 8 6 15 7 6 8 -12 12 13
2the fleet	0 6 8 4
2the floor	5 10
2the flower	8 4
2the forecast	6 4
2the fourth	3 -4 6 4 12 7
2the fraud	3 6
2the freez	6 5
2the gate	9 5
2the gateway	1 9 6 5 10 -8
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
2the hous	10 7
2the identity	11 3
2the imag	4 4
2the infrastructur	1 6
2the insuranc	3 4 4 5
2the insurer	1 15 4 5
2the interfac	4 12 11 4
2the island	9 5
2the job	10 -5 11 3
2the key	2 4
2the kick-off	6 8
2the lab	5 3
2the label	2 6
2the last	2 -4 3 6 8 -6 12 5
2the latest	6 7
2the launch	2 7 5 11 6 6 11 6
2the law	0 5
2the lawyer	1 8 9 9
2the leadership	9 5
2the leaflet	12 3
2the lender	2 6
2the library	8 5
2the limit	2 4 4 8
2the line	10 6
2the list	2 5 4 -4 5 -5 7 4
2the littl	4 7 8 6
2the loan	4 7
2the local	1 -2 3 8
2the lock	6 4
2the locker	0 5
2the log	6 8 10 -9
2the login	3 4
2the long	5 6
2the lorry	6 4
2the lot	5 7 8 6
2the machin	4 7
2the mail	4 9
2the man	5 4 10 7
2the map	2 5
2the matter	4 4
2the mayor	0 6
2the merger	3 7
2the messag	2 4
2the meter	2 6
2the microphon	3 4
2the middl	3 6 6 -3 8 -5
2the migration	6 5
2the minister	5 -4 6 -4 9 10 12 3
2the minut	7 7
2the miss	6 4
2the mobil	0 5 1 8
2the moment	6 6
2the monthly	7 9
2the morn	1 9 8 -6 9 -6
2the most	5 -5
2the mould	1 7 2 4
2the name	0 -6 4 8
2the national	1 9
2the neighbour	7 5
2the network	7 5
2the new	2 6 3 4 8 11
2the newspaper	9 3
2the newsroom	1 4
2the next	5 -6 8 8
2the nice	11 4
2the night	1 9
2the north	8 7
2the number	4 4 6 -4 7 8 11 2
2the offic	8 16 11 3
2the old	10 11
2the oldest	4 6
2the one	2 -4 3 -5 4 -5 5 6 8 7
2the only	5 -5
2the open	5 10 12 4
2the operator	1 6 2 4 3 6
2the order	8 -5
2the other	0 8 4 -5 8 9 11 5
2the oven	6 4
2the owner	9 7
2the park	0 4
2the patient	0 7 10 8
2the payment	2 -5
2the peak	3 8
2the pension	2 4 5 5
2the permit	4 6
2the pharmacist	1 14
2the phon	7 -6 10 7
2the photo	11 3
2the pilot	6 5 12 4
2the pipelin	11 6
2the plan	1 8 4 -5
2the planner	4 5
2the plant	6 4
2the platform	1 -8 2 5
2the player	12 -2
2the port	1 12
2the poster	12 12
2the power	1 -4
2the president	7 10
2the pric	1 9 4 14 10 9 11 -3
2the printer	5 5
2the privacy	1 -5 9 9
2the product	1 -5 11 4
2the programm	11 5 12 8
2the public	0 5
2the publisher	6 6 7 7
2the quarter	1 4 3 5
2the question	11 5
2the queu	0 4 2 -5 10 -10
2the radio	2 -4 4 5
2the rate	4 7 12 5
2the reader	2 -5 11 3
2the real	3 6
2the reason	4 11
2the refund	3 5
2the regional	6 4 7 5 8 6
2the registry	2 5
2the regulator	0 4 9 5
2the releas	4 7
2the rent	0 5
2the rest	5 5 10 -7 11 -4
2the retailer	2 4
2the return	3 4
2the risk	6 3
2the road	1 7
2the roadmap	12 5
2the robot	1 13
2the roof	1 7
2the room	0 -5
2the rul	9 6
2the rule	10 8
2the sale	7 7
2the same	0 -5 2 -6 3 9 5 -7 8 -14 11 -3
2the sampl	6 4
2the satellit	6 6
2the scan	2 -4
2the scanner	4 7 11 3
2the schema	0 -4 9 5
2the school	0 7 8 7 9 4
2the screen	8 -5
2the script	2 6
2the search	11 3
2the seat	0 6 4 6
2the second	1 5 6 3 9 -7 10 -5 12 9
2the security	2 -4 10 6
2the sender	4 5
2the sensor	0 8
2the server	11 7
2the servic	11 4
2the settlement	5 9
2the sheet	7 5
2the ship	1 9
2the shop	1 -5 5 3 9 12 12 4
2the signal	1 5
2the site	4 4 6 -4
2the sixth	9 5 12 3
2the size	0 6
2the slowest	5 11
2the small	8 10 10 -6
2the smallest	4 5 8 3
2the solution	11 3
2the south	8 5
2the sponsor	0 5 6 7 9 6
2the spr	3 4
2the standard	10 8
2the stat	1 6
2the steel	5 5 7 7
2the stor	7 4
2the storag	0 -4
2the stream	10 9
2the student	1 7
2the studio	1 6 7 6 11 6
2the summer	1 -7 3 5 12 6
2the supplier	2 4 3 -5 4 4
2the system	11 5
2the tabl	6 6 10 -7
2the tariff	0 5 1 6 2 4
2the tech	10 -6
2the tenant	1 7
2the tender	3 5
2the tenth	3 8 6 6 7 -5 12 3
2the terminal	8 4
2the test	1 -7
2the thing	6 6 12 2
2the third	6 4 8 5 12 12
2the till	0 6 5 7 9 6
2the top	3 8
2the total	5 -4
2the tower	3 4
2the train	4 -5 10 4
2the trainer	1 5 2 9
2the translation	5 4
2the translator	0 5 2 -3 11 6
2the truck	9 4
2the twentieth	6 5
2the union	7 6
2the university	3 6
2the vendor	1 -15 2 4
2the very	3 9 6 7 8 6
2the wall	12 3
2the warehous	1 5 8 5
2the way	10 4
2the web	5 5
2the whol	5 9 8 5 12 3
2the window	2 -4
2the word	7 -6
2the work	0 -5 1 -6 2 7 4 6
2the workshop	3 4
2the wrong	4 9
2the year	2 6 3 7
2their #count	3 11
2their own	0 4 2 -5 3 -7
2their plan	3 8
2their stamp	1 4 2 4
2them a	2 4
2them and	2 4 11 6
2them can	11 5
2them for	4 7
2them my	3 6
2them one	7 -4
2them so	3 6
2them that	6 5
2them the	2 12
2them to	11 6
2them without	9 5
2then #count	2 4 4 -5 8 19 9 -4
2then ^	8 20 12 -3
2then a	12 5
2then all	8 6
2then dead-letter	10 6
2then it	6 6 8 -6 11 4
2then on	11 3
2then one	8 7
2then the	6 -7 8 6 10 -16 11 -4
2then we	8 7 11 3
2then whoever	8 6
2then you	8 5
2then you'v	1 9 11 3
2ther #count	3 9 5 5
2ther a	5 -5 10 -3 11 -4
2ther are	5 4 10 -5
2ther is	2 -5 10 10
2ther it	5 9
2ther no	3 -5 4 8 5 9 6 10 10 4
2ther the	1 15 3 -6 5 -4
2ther was	3 -5 6 4
2therefor have	4 5
2they accept	7 8
2they all	7 -5
2they are	3 -6 5 -5 9 6
2they can	1 13 11 4
2they clos	1 6 2 10
2they do	5 6 12 4
2they follow	5 8
2they get	1 5 9 5
2they give	3 9
2they have	3 5
2they know	5 -4
2they may	1 6
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
2thing first	4 -6
2thing i	0 -4
2thing i'd	0 6
2thing is	11 4
2thing itself	12 2
2thing that	6 6 9 4
2thing the	2 -4
2thing till	3 7
2think it	3 5
2third and	12 2
2third quarter	12 7
2third week	6 3
2this ^	8 5
2this befor	7 13
2this is	0 -4
2this month	8 5
2this week	3 5
2this year	2 7 3 6
2thos #count	0 5 5 5
2thos are	0 7
2thos month	3 5
2through a	10 8
2till #date	3 7 6 4
2till ^	1 -7 3 19 12 3
2till easter	3 6
2till legal	1 -6
2till the	2 17 5 -5 7 -6
2till they	1 5
2time we	6 4
2time-sery stor	10 6
2to #count	6 -5 7 -5 12 16
2to #date	3 9 6 -4 12 -3
2to #duration	5 6 12 -3
2to ^	2 -4 3 6 9 -6 11 -3 12 9
2to a	0 3 1 -7 6 -3 8 5 10 12
2to agre	7 -10
2to all	8 6
2to an	10 12
2to be	0 5 1 -9 2 -4 5 -5 6 -5
2to begin	4 6
2to build	12 5
2to chang	1 14 11 4
2to clos	6 5
2to construction	12 2
2to customer	6 4
2to cut	4 6
2to decid	11 4
2to deliver	1 5
2to do	1 8 3 6 11 4
2to everyon	3 6
2to finish	5 -4
2to freez	1 6
2to get	7 -5
2to give	1 5 2 8 7 -5
2to go	5 5
2to hand	1 6
2to have	6 4
2to its	1 -5 7 5
2to know	0 14 4 -5
2to launch	3 6 11 3
2to like	11 5
2to make	2 5
2to object	11 4
2to one	8 6
2to pay	7 6
2to plan	11 3
2to postgr	10 -5
2to press	11 4
2to put	12 3
2to say	1 4 2 4
2to show	0 6
2to sit	4 6
2to the	0 -8 1 -11 3 10 5 -9 6 9 9 20 10 6 12 -5
2to them	7 8
2to us	2 5 7 10
2to writ	2 7
2to you	10 7
2token servic	11 -3
2told everyon	3 7
2told him	9 4
2told me	0 7 3 7
2told the	6 4
2told them	6 7
2too slow	9 5
2topic and	11 -3
2touch a	3 8 6 4
2traffic light	9 6
2treasury need	1 -6 2 4
2trigger a	6 4
2troubl is	3 7
2turn away	9 4
2turn on	2 5
2twentieth of	6 5
2under #count	5 4 9 4
2under #share	6 5
2under the	1 8
2until #date	2 -7 3 11
2until ^	2 -8 3 5 7 10 12 6
2until each	2 4
2until end	3 4
2until legal	2 4
2until our	3 -7
2until spr	9 6
2until the	1 17 2 11 3 4 9 -6 12 3
2up a	11 3
2up front	0 6
2up in	1 6 4 5
2up the	1 17
2up to	9 7
2upon the	6 4
2us #share	11 3
2us a	1 3
2us and	2 -7 3 4
2us for	2 8
2us in	3 5 7 6
2us is	6 6
2us the	0 5 2 7 9 3
2us to	2 3
2use ^	11 4
2use it	11 10
2use the	10 9
2van and	5 8
2vendor and	6 4
2vendor need	1 -8 2 4
2venu and	11 4
2version column	11 5
2very first	6 5
2voic in	0 6
2wait for	0 -5 5 6 6 6 9 -2
2wait on	2 12 9 -5
2wall and	4 6
2wanna know	0 7
2want a	2 -5 4 5
2want from	1 8 2 10
2want it	0 -7 3 4
2want our	2 6
2want the	1 6 2 8
2ward system	11 3
2warehous and	7 7
2warehous in	8 6
2was ^	3 6 5 4
2was a	6 8
2was in	3 5
2was one	5 5
2was the	3 4 5 11 6 -4 7 7
2wave #count	8 5
2way back	4 6
2way i'd	10 6
2we agre	7 9
2we begin	0 -4
2we build	4 5
2we can	1 7 5 11
2we can't	2 4 7 4 9 10
2we cant	7 -5
2we did	4 9 6 -3
2we don't	7 11 9 4
2we get	7 13
2we go	1 7
2we got	6 7
2we have	8 -8
2we hold	0 9
2we keep	0 7 10 8
2we lose	9 7
2we move	8 7
2we must	9 5
2we need	3 7
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
2we should	10 7
2we show	10 9
2we sign	9 10
2we take	7 10
2we talk	0 12
2we want	3 9
2we would	4 -5 5 5 9 9
2we writ	4 6 12 4
2we'r done	5 5
2we'v got	7 6
2week #count	6 6 12 6
2week and	5 6
2week befor	3 5
2week i	3 5
2week it	10 6
2week of	3 6 9 7
2week one	4 8 6 9 9 6 12 3
2week to	12 3
2well the	4 7 11 11
2went back	0 6
2went live	8 4
2went straight	6 3
2went to	1 6
2were in	0 5
2what #count	2 4
2what a	0 -3 2 10 8 4
2what decid	5 -4
2what do	2 -6
2what fixe	5 4
2what happen	0 12 1 13
2what i	3 5
2what i'd	9 5
2what id	7 10 9 6 12 4
2what it	8 6
2what my	7 5
2what on	5 -4
2what set	5 6
2what the	1 -8 2 7
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
2wher we	1 7
2whether they	0 5
2which fail	6 5
2which give	11 3
2which have	8 8
2which is	2 4 4 7 7 -4 8 6 9 6 11 3
2which it	7 8
2which of	0 9 2 4
2which the	4 5 7 6
2whil the	4 8
2whil we	4 7
2who can't	9 5
2who has	1 -3 4 4
2who have	9 6
2who is	0 6 1 15 2 4
2who make	10 6
2who may	1 -6
2who must	0 -5
2who own	7 6
2who pay	2 4
2who run	3 4
2who see	2 7 4 7
2who wait	2 -5
2whol programm	5 4
2will agre	7 -7
2will be	1 -6 6 -6 9 -5
2will not	1 12 2 12
2will see	2 5
2will work	0 6
2wish to	0 7 4 7
2with #count	8 6 9 -5
2with #duration	10 5 12 6
2with ^	1 -5 2 8 6 4 8 8 11 5 12 -2
2with a	0 -7 1 -8 2 -6 4 -17 5 3 7 -4 9 -8
2with all	8 7
2with an	6 5 10 -10
2with cake	3 5
2with it	4 10 9 7
2with its	1 7 10 11
2with my	6 6 7 6
2with no	0 9 4 12
2with our	9 11
2with some	0 6
2with the	2 -8 11 -4 12 -5
2with them	4 7
2within #duration	0 5 5 -4 7 11
2without a	8 6 10 6
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
2worker die	10 7
2worker that	10 5
2workshop the	1 7
2would ask	1 8 7 -4
2would be	0 -5 3 -6 4 -5 5 -6 6 3
2would begin	8 9
2would bring	6 5
2would do	4 3 10 10
2would get	5 5 11 3
2would give	12 3
2would go	8 7
2would make	5 5
2would not	7 5
2would offer	7 14
2would propos	7 4
2would rais	6 5
2would say	9 5
2would send	4 5
2would sit	4 7
2would start	4 8
2would take	10 5
2would tell	9 7
2would therefor	12 -3
2would writ	1 8
2writ a	10 -6
2writ down	1 9
2writ it	11 3 12 3
2writ the	2 5 4 -5 7 10 10 -6 12 3
2wrong word	0 8
2wrot the	12 4
2yeah so	12 3
2year and	2 7 5 15
2year we	9 4
2yes and	0 4
2yes or	11 3
2you #count	0 5
2you and	5 5
2you can	5 6 7 5 10 6
2you can't	2 -7
2you do	10 5 12 5
2you don't	8 5 9 3
2you give	0 6 7 6
2you got	1 8
2you have	1 10 11 3
2you know	0 -5 10 -8
2you leav	9 6
2you let	7 5 9 10
2you need	2 -4 10 8
2you pull	4 6
2you put	11 3
2you say	9 5
2you see	3 10
2you swap	8 4
2you the	5 6
2you want	0 -5
2you won't	3 6
2you'v got	0 -4 11 5
2your #duration	9 6
2your own	7 9
casked	0 71 1 -15 2 -8 3 -10 4 -15 5 -14 6 -4 7 6 8 -14 9 -9 10 -13 12 -5
cattributed	0 -3 2 13 4 7 5 -10 9 -15 12 -4
chypothetical	0 -6 1 -16 2 -7 3 -4 4 6 5 -10 6 9 8 3 9 -10 11 -4
cintended	2 -6 4 6 9 -5
cnegated	0 -11 1 -11 2 5 3 5 5 4 6 6 7 -10 8 -7 10 -11 12 -16
f1	1 5 8 8
f2	1 7
f3	5 8
fa	0 -7 1 -7 2 -7 4 3 5 -3 6 -5 9 6 12 -3
fabout	9 10
facoustics	1 5
fads	1 9
fafter	4 -8 8 -8
fagreement	7 -5
fall	3 -8 4 -5 8 -11
fand	1 -8 2 22 4 -19 5 -16 6 -6 7 3 8 -8 11 -13 12 -15
fapp	2 6 3 10
fapr	12 6
fare	0 4
farrows	2 7
fas	11 6
fassume	0 18
fassumption	0 13
fassumptions	0 -4
fat	9 -4
faug	8 6 12 7
faugust	8 10
fbecause	0 7 2 5 3 -3 4 11 6 5
fbefore	0 14 2 4 4 -11
fbetween	7 7
fbilling	3 8
fboth	1 8
fbuild	12 -3
fbut	3 8
fby	5 -4 8 -4
fcall	3 7
fcan	0 9
fcause	0 10
fclash	3 9
fcold	10 9 11 4
fcompliance	2 -4 4 4
fcore	3 6
fcorrect	0 16
fcustomers	2 3
fdates	12 -3
fdeal	7 9
fdecisions	10 6
fdelivery	11 3 12 -3
fdependencies	2 -5
fdesign	1 -6
fdiscovery	12 4
fdoes	0 6
fdoesn't	11 5
feach	8 -5 9 9 12 3
fend	3 -6 5 13 6 -4
fevery	4 -5 9 8
feveryone	11 5
feverything	8 7
ffailure	8 -4
ffield	2 6
ffinance	8 6
ffirmware	3 6
ffirst	4 -15 6 -4 8 -7 12 7
ffor	2 -4 4 8 10 -11
fforty	12 3
ffour	12 4
ffrom	8 4
fhence	4 13
fhot	10 8
fhow	0 -7 7 -7
fi	0 10 3 -7 5 3 6 -8 9 -9 11 -4
fi'd	7 11 8 4 12 2
fi'll	0 13
fi'm	0 14
fi've	0 -5
fif	0 -12 3 -10 4 -13 6 8 8 6 10 10 11 -3
fin	1 -9 3 -9 4 -5 5 -7 6 -7 8 -9 9 5 12 3
finsurer	2 9
finterface	11 7
fis	0 20
fit	0 -5 4 5 5 11 6 -7 11 -5 12 -3
fit's	3 7 5 8 7 -6 8 -5 11 6 12 -2
fjan	4 8 12 13
fjanuary	3 -5 5 -4 12 5
fjuly	8 10 12 4
fjune	3 -4 8 8 12 -2
fkick-off	12 5
flatency	10 -8
flaunch	9 -5 12 -3
flegal	4 7
flike	8 5 11 4
fload	10 12 12 -3
fmar	12 15
fmarch	3 -4 4 5
fmarketing	1 8
fmay	0 9 8 10 12 8
fmiss	5 16
fmodel	5 -5
fmonth	8 -5
fmonths	12 9
fmore	5 7
fmust	1 7
fmy	1 -14 3 -6 7 10 8 8 11 3 12 -2
fneeded	1 7 2 -5
fneeds	3 8
fnew	8 6
fnine	12 -3
fno	2 -3 3 -7 6 9 9 4 10 -6
fnobody	0 5 3 9
fnone	2 4
fnot	5 10 6 -3
fnothing	5 15 11 5
fnow	0 -4 2 -4 3 9
foct	12 6
foctober	8 6
fof	5 7
fok	0 4
fon	1 10 2 6 10 -7 12 -2
fone	0 6 2 -6 3 -4 4 -9 6 -4 7 6 8 19 9 5 11 -4 12 -7
fonly	1 -7
for	9 8
forder	4 12 8 -5 10 -4
four	3 7
fpaper	4 5
fpayments	1 6 3 10
fpayroll	2 4
fphase	5 -3 8 -8 12 4
fphones	5 8
fpilot	8 5
fplan	12 3
fput	11 6
fq1	12 6
frate	7 8 9 6
frest	10 7
frisks	6 -5
fsales	0 4
fscope	0 -4
fsecond	4 6
fsecurity	3 7 6 5
fserver	10 11
fseven	8 6 12 3
fshe	7 -5
fshould	6 9
fsince	4 10 6 4
fsix	5 -5 6 4
fso	0 -10 1 6 2 -6 3 -11 4 10 5 5 6 -4 8 -5 9 6 10 3 11 -4 12 -5
fspring	12 3
fstart	4 5 8 5
fstate	6 9
fstore	10 7
fsupport	1 -9 2 6
fsystem	11 -2
ftaking	0 14
ftell	0 14
ftest	12 -2
fthat	4 -5 9 9
fthat's	0 -6 4 7 5 10 6 -4 9 5
fthe	0 -11 1 7 3 7 4 -6 7 -15 8 -5 9 -11 10 -10 11 -4
ftheir	3 6
fthen	1 6 3 6 4 -12 5 -5 6 -7 7 -5 12 -5
fthere	3 -5 5 -6 8 -6 10 -4
fthere's	1 19 5 -6 10 -9
fthey	1 -5 2 6 5 19 7 -9
fthey've	5 5
fthose	0 6 5 7
fthree	8 3
fto	0 6 6 -8 8 7 9 7 11 3
ftokens	11 5
ftreasury	2 4
ftwelve	10 5
ftwo	0 16 4 -5 5 -5 6 6 8 5 10 -5
funtil	1 -6 2 6 4 7
fwave	8 4
fwe	0 -10 1 -7 5 -12 7 17 8 12 9 -14 12 -7
fwe'd	8 13
fwell	4 5 11 8
fwhat	2 -5 5 4 9 6 12 -3
fwhen	4 -7 5 -5 6 5
fwhere	6 3
fwhich	0 -8 7 10 9 17
fwho	1 4 2 -8 7 -7
fwho's	1 6
fwith	11 4
fwithin	4 5
fwithout	9 10
fwk	8 -6
fyeah	12 5
fyou	0 -6 2 -4 4 -5 5 -8 7 3 10 -7 11 5 12 -2
l0	0 -17 1 -30 2 -36 3 -20 4 -18 5 -15 6 -21 7 -17 8 -9 9 -24 10 -31 11 -23 12 -19
l1	0 -15 1 -19 2 -17 3 -17 4 -26 5 -25 6 -24 7 -16 8 -18 9 -13 10 -17 11 -22 12 -30
l2	0 -15 2 -8 3 -17 4 -14 5 -13 6 -15 7 -20 8 -19 9 -20 10 -7 11 -14 12 -9
l3	0 -11 1 9 3 -14 4 -9 6 -7 7 -16 8 -10 10 2 11 3 12 16
n#count>#count	8 4 9 -7 12 5
n#count>act	12 3
n#count>bigscope	9 7
n#count>customer	8 5 9 4
n#count>group	4 5
n#count>harm	9 5
n#count>leak	9 7
n#count>order	9 -6
n#count>outcome	12 3
n#count>role	7 4
n#count>stage	8 4
n#count>standards	12 3
n#count>technical	11 3
n#count>time	5 4 10 5
n#count>trial	12 3
n#count>verify	12 3
n#date>#date	12 3
n#date>act	12 4
n#date>time	6 5
n#date>trial	12 4
n#duration>#count	12 5
n#duration>#duration	12 6
n#duration>act	12 4
n#duration>earlyfind	6 5
n#duration>function	12 3
n#duration>negation	5 5
n#duration>order	10 8
n#duration>time	5 9
nact>#count	12 4
nact>act	4 -5
nact>agreement	7 5
nact>business	6 -4
nact>decide	11 5
nact>earlyfind	4 6
nact>group	0 -2
nact>metric	6 -4
nact>outcome	6 5 12 -3
nact>team	8 6
nafterwards>#count	8 5
nafterwards>afterwards	4 -4 8 6
nafterwards>everyone	8 6
nafterwards>order	4 -6
nagreement>agreement	7 7
nagreement>bound	7 7
nagreement>order	7 8
nagreement>outcome	7 5
nagreement>role	7 6
nagreement>subset	0 -5
nahead>function	4 8
nahead>would	1 6
nassume>#count	0 9
nassume>assume	0 8
nassume>business	0 7
nassume>group	0 8
nassume>self	0 -5
nbelieve>#count	0 6
nbound>#count	6 4
nbound>#share	6 4
nbound>source	7 4
nbound>technical	11 3
nbound>time	3 5
nbusiness>condition	11 3
nbusiness>customer	9 5
nbusiness>harm	9 6
nbusiness>metric	9 6
nbusiness>time	6 -4 9 5
ncause>act	4 8
ncause>afterwards	6 4
ncause>condition	4 7
ncause>order	6 4
ncause>people	4 7
ncondition>act	7 -5
ncondition>customer	0 5
ncondition>function	1 -5
ncondition>group	9 4
ncondition>negation	10 6
ncondition>outcome	5 5 9 5
ncondition>reject	0 5
ncondition>show	0 4
ncondition>time	2 -7 3 7
ncondition>worsen	7 8
ncondition>would	3 8
ncritical>business	5 5
ncritical>critical	5 7
ncritical>function	5 12
ncustomer>afterwards	8 5
ncustomer>harm	9 6
ncustomer>need	9 6
ncustomer>order	8 8
ncustomer>stage	8 6
ncustomer>stop	12 2
ncustomer>time	3 5
ncustomer>would	9 5
ndeadline>people	6 3
ndecide>people	7 -6
ndecide>technical	10 8
ndecide>time	9 4
nearlyfind>function	2 4 4 6
nearlyfind>outcome	4 6
nearlyfind>time	12 2
nearlyfind>would	1 5 4 -6
nescalate>function	6 4
neveryone>customer	9 5
neveryone>time	3 5 8 -5 12 -3
neveryone>watch	11 3
nexec>decide	7 6
nextend>earlyfind	11 3
nfailure>extend	5 5
nfunction>#count	12 4
nfunction>act	6 -4
nfunction>decide	6 -4
nfunction>function	1 10 4 -5 10 -7
nfunction>harm	3 5
nfunction>need	1 -6 2 9
nfunction>negation	1 -7
nfunction>order	1 -9 4 8
nfunction>outcome	1 6 2 5
nfunction>role	6 4 7 6
nfunction>source	2 6
nfunction>subset	4 4
nfunction>team	1 10 2 -4 7 -5
nfunction>time	1 -6 4 5 12 4
nfunction>unplanned	3 10
ngive>give	7 6
ngive>outcome	7 5
ngive>self	7 8
ngive>unplanned	7 5
ngroup>act	9 -4
ngroup>condition	5 5
ngroup>function	4 5
ngroup>harm	5 4 9 5
ngroup>learned	4 5
ngroup>need	2 5
ngroup>team	3 -6
ngroup>time	9 4
ngroup>tradeoff	6 4
ngroup>verify	2 4
ngroup>watch	2 4
ngroup>would	5 3
nharm>business	9 8
nharm>order	5 5
ninterval>risk	9 5
nlearned>#count	0 6
nmore>group	4 5
nmoved>order	7 7
nmoved>time	6 4
nneed>act	2 4
nneed>agreement	11 3
nneed>function	2 6
nneed>group	2 4
nneed>metric	2 3
nneed>order	1 7
nneed>outcome	2 10 3 -5
nneed>role	2 5
nneed>technical	10 -5
nnegation>#count	9 5
nnegation>#date	6 4
nnegation>act	6 5
nnegation>afterwards	6 3
nnegation>agreement	6 3 11 3
nnegation>condition	2 7 3 -7
nnegation>need	3 -7 11 5
nnegation>order	2 8 4 -7 9 3
nnegation>outcome	11 5
nnegation>self	6 6
nnegation>source	1 -6 2 5
nnegation>thrift	3 6
norder>#count	8 9 9 -4
norder>assume	0 8
norder>business	12 2
norder>cause	4 6
norder>earlyfind	4 6
norder>everyone	8 7
norder>function	2 5
norder>harm	6 6
norder>late	12 2
norder>negation	4 6
norder>order	0 -5 4 4 8 8
norder>rework	4 8
norder>source	4 6
norder>subset	8 7
norder>time	2 -5 6 4 8 -4
norder>unplanned	12 2
norder>would	3 6 4 -7
noutcome>#count	12 3
noutcome>act	2 5 10 -6
noutcome>condition	2 -4
noutcome>decide	11 3
noutcome>function	2 14
noutcome>need	2 -4
noutcome>order	10 6
noutcome>people	1 6 3 5
noutcome>role	7 3
noutcome>time	3 8
noutcome>would	9 5
npeople>#count	3 5
npeople>decide	7 6
npeople>harm	2 -6
npeople>metric	4 -6
npeople>moved	7 7
npeople>need	2 -5
npeople>self	7 5
npeople>subset	11 3
npeople>time	7 5
npeople>waitword	2 -5
nprimary>#count	8 4
nproxy>#count	9 4
nreject>#count	0 5
nreject>outcome	11 3
nreport>act	2 4
nreport>outcome	2 4
nreport>subset	9 5
nrework>act	4 7
nrework>condition	4 7
nrework>function	5 4
nrework>need	4 6
nrework>order	6 4
nrework>outcome	4 4
nrework>people	4 7
nrework>rework	4 7
nrework>time	3 4
nrisk>extend	5 5
nrisk>function	6 5
nrole>decide	7 11
nrole>people	7 -6
nrole>report	9 5
nrole>rework	3 4
nrole>self	9 5
nrole>subset	9 5
nrole>time	3 4 6 4
nrole>would	9 5
nrulebook>subset	4 6
nself>#count	3 -4
nself>#duration	12 3
nself>act	0 6 7 8
nself>agreement	7 7
nself>assume	0 11 4 -5
nself>condition	0 6 4 -5
nself>escalate	6 5
nself>exec	6 5 7 -5
nself>give	7 8
nself>metric	6 3
nself>negation	6 -4
nself>outcome	0 5
nself>report	4 -5 9 7
nself>role	6 8 7 -6
nself>self	6 -4
nself>subset	4 -6 9 4
nself>time	3 -4
nself>verify	7 6
nself>would	2 -4 6 -4
nshow>earlyfind	4 4
nsociety>function	1 5
nsource>act	9 4
nsource>customer	10 6
nsource>everyone	10 5
nsource>negation	6 3
nsource>order	2 4
nsource>technical	11 4
nsource>time	3 8
nstage>#count	12 3
nstage>customer	8 4
nstage>everyone	8 5
nstage>stage	8 6
nstage>time	12 5
nstop>everyone	3 4
nsubset>group	12 3
nsubset>self	6 4
nsubset>subset	8 9
nsubset>technical	11 -3
nsubset>time	6 5
nteam>act	1 5
nteam>afterwards	8 6
ntechnical>#count	10 5
ntechnical>customer	10 5 11 4
ntechnical>everyone	11 3
ntechnical>group	1 6
ntechnical>metric	10 6
ntechnical>outcome	1 5 10 7
ntechnical>rulebook	11 3
ntechnical>source	10 8 11 3
ntechnical>stage	8 4
ntechnical>team	1 9 2 4
ntechnical>technical	10 14 11 14
ntime>#count	12 5
ntime>#date	12 3
ntime>#duration	6 5 12 6
ntime>act	4 -6 8 -4 12 11
ntime>afterwards	8 5
ntime>bound	6 4
ntime>business	5 -5 9 5 12 2
ntime>customer	9 5
ntime>decide	12 2
ntime>escalate	6 4
ntime>function	12 5
ntime>group	12 5
ntime>harm	9 7
ntime>metric	9 5
ntime>negation	3 5 4 -6 9 4
ntime>outcome	3 7 4 4 6 4 7 -6 12 3
ntime>people	3 4 5 5
ntime>proxy	9 6
ntime>risk	9 7
ntime>self	6 9 9 -7 12 -3
ntime>source	12 3
ntime>stage	12 4
ntime>standards	12 3
ntime>subset	12 -4
ntime>team	8 5
ntime>time	5 5 10 -7 12 9
ntime>tradeoff	9 6
ntime>trial	12 6
ntime>worsen	9 5
ntime>would	12 -3
ntradeoff>group	9 5
ntradeoff>order	1 7
ntrial>time	12 2
nunplanned>outcome	3 8
nunplanned>time	7 4
nunplanned>unplanned	3 7
nworkmode>agreement	7 5
nworsen>act	1 7
nworsen>condition	2 6
nworsen>need	2 7
nworsen>negation	6 3
nwould>#count	8 6
nwould>#duration	12 2
nwould>less	6 3
nwould>negation	2 4
nwould>report	0 7
nwould>subset	4 -5 9 6
p1	1 6 2 13 3 6 4 -13 6 -5 7 -5 8 9 9 -4 10 7
p2	1 23 2 14 3 -4 4 -15 6 11 9 -7
p3	0 -10 1 26 4 -7 5 -10 9 -13 11 -4 12 -13
q0	0 -19 1 -14 2 -19 3 -26 4 -20 5 -19 6 -26 7 -20 8 -21 9 -26 10 -24 11 -17 12 -12
q2	1 -14 2 -7 8 16 11 -4 12 22
qchange	8 8 12 -3
qcount	0 -6 1 -6 2 -15 3 -7 4 -8 5 -6 6 -10 7 -9 11 -11 12 -12
qdate	0 -6 1 -12 2 -10 4 -10 5 -5 6 13 7 -13 8 -13 9 -7 10 -15 11 -5 12 8
qduration	0 -8 1 -12 2 -5 3 -16 4 -10 5 7 6 -9 8 -11 9 -4 11 -8 12 -4
qmoney	0 -9 2 -3 3 -11 4 -7 5 -12 6 -9 7 -10 8 -7 9 37 10 -8 11 -4 12 -4
qname	10 -10 12 -4
qordinal	6 5
qratio	0 -6 2 -7 6 -4 7 -11 8 -6 11 -3 12 -4
qshare	0 -8 1 -5 2 -6 4 -13 5 -11 7 -7 10 -8 11 -3 12 -6
qtime	2 4 9 5 12 -3
sact	2 5 3 -7 4 6 5 6 6 -7 8 -6 9 -10 10 5 12 8
safterwards	1 -12 2 -16 3 -11 4 6 5 -9 8 30 12 -11
sagreement	0 -3 5 9 7 31 9 -7 11 2 12 -12
sahead	2 7 4 13 5 11 6 3 8 -9 9 -12 10 -14 11 -9 12 -3
sassume	0 25 3 -10 4 -7 5 -6 6 -8 7 -7 8 -16 12 -10
sbelief	0 16 4 5
sbelieve	0 13 1 -12 6 -11 7 -15 8 -19 10 6
sbigscope	1 6 2 -8 3 -7 4 -12 5 -6 9 7 10 -9
sbold	8 -6 11 5
sbound	0 6 1 -10 2 -5 6 8 7 5 9 9 10 10 12 -12
sbusiness	0 8 1 16 2 6 5 9 7 -13 8 -4 9 18 10 -14 11 5
sbuzz	0 -7 1 -6 4 -5 11 -4
scandid	1 -6 3 6 4 -5 5 -8 6 7 7 -12 9 -8 10 -10 11 -3
scause	1 -6 3 -10 4 21 6 -5 7 -9 8 -14 9 -8
scondition	0 11 1 -9 2 3 3 8 7 -5 8 -8 12 -15
scritical	0 -5 1 -13 3 -12 5 24 6 -5 7 -14 8 -13 9 -4 10 -14 11 -5 12 -6
scurious	2 -7 4 -7 7 -7 8 8 9 5 12 -5
scustomer	0 13 2 -5 4 -7 5 -4 6 -11 7 -11 8 9 9 16 10 5 11 -3 12 -9
sdeadline	1 5 2 -4 3 -6 5 -11 6 35 10 -10 11 -2 12 7
sdecide	2 -3 3 -11 7 20 8 -5 9 -7 12 4
searly	0 -6 2 6 3 -13 4 5 5 9 8 -8 9 6 12 -6
searlyfind	0 -7 1 -12 4 10 5 -7 6 5 7 -7 8 -6 9 -9 11 -2 12 -7
sescalate	1 3 2 -3 4 -9 5 -9 6 20 7 -6 8 -7 10 11 12 -8
severyone	0 -7 1 -16 2 -19 5 -8 6 -13 7 -10 8 6 11 9 12 -5
sexec	0 -10 1 -10 2 -9 4 -14 6 -5 7 10 10 -16
sextend	2 -8 3 8 4 -12 5 15 6 -13 8 15 9 -6 11 5 12 5
sfailure	0 -6 2 -5 3 7 4 9 6 2 7 -14 8 -5 9 15 11 -6 12 -8
sfast	1 -5 3 -3 4 -12 5 -13 6 2 10 23 11 8 12 -5
sfunction	0 3 1 22 2 4 3 14 4 17 5 8 6 5 7 11 8 -13 9 5 10 -19 11 -8 12 -10
sfuturetarget	0 11 5 -3 6 -3 10 -5 11 -3 12 4
sgive	2 16 3 -6 4 -21 5 -13 6 -12 7 38 8 -7 9 2 10 -6 11 -5 12 -8
sgroup	2 12 6 -3 8 -4 10 -20 11 -3
shabit	0 -11 1 -8 2 -4 3 -9 4 -6 5 -7 6 -6 7 -11 8 -11 9 -5 10 -8 11 -4 12 -4
sharm	0 3 1 -13 2 5 3 -9 4 11 8 -6 9 16 11 -9 12 -15
sinfluence	4 -11 5 -2 6 -7 7 -10 11 -7 12 -4
sinterval	2 6 3 -12 6 10 7 15 9 9 12 -6
slate	0 -9 1 -7 2 -3 3 15 4 -15 5 -5 6 -6 7 11 8 5 10 -7 11 -5 12 4
sleak	0 -8 3 5 4 -4 6 -4 7 -14 8 -10 9 21 10 -7 11 -5 12 -3
slearned	0 6 2 -6 3 -8 4 18 5 -6 6 -8 8 -8 9 -8 10 5 11 -7 12 -3
sless	2 -5 4 -10 6 4 7 7 8 -12 9 -5 10 16 11 -5 12 -6
smetric	0 -3 2 8 3 -6 4 6 5 -11 8 -6 12 -10
smore	1 3 2 -5 3 -7 6 18 8 6 10 -13 12 -2
smoved	2 7 3 -2 4 6 8 3 9 8 11 -10 12 3
sneed	0 -6 1 7 2 36 6 -12 7 -7 8 -11 10 -15 12 -12
snegation	2 -8 3 10 5 4 7 -5 8 -4 10 -11 12 -15
sobject	0 -5 1 -8 4 11 5 -5 7 16 8 -6 10 16 11 -3
sorder	1 -6 4 22 6 5 7 -6 8 12 11 -3 12 -6
sotherwise	0 2 2 -12 3 -7 5 15 7 10
soutcome	0 -7 2 11 3 6 4 -9 7 -5 8 -14 9 -2 12 -6
speople	0 -6 3 4 4 -7 6 -9 7 22 8 -10 10 -22 11 -5 12 -16
sprimary	0 -13 1 -7 2 -14 5 7 6 -13 10 -8 12 -6
sprincipleword	1 11 2 6 3 6 4 10 5 -10 6 6 11 -4
sproxy	1 5 2 5 3 -12 4 -5 5 -3 7 8 9 9 10 5 12 -7
srefuse	2 16 3 7 4 -6 5 -9 7 -9 8 -13 9 -5 11 -6
sreject	0 16 2 -11 5 3 6 -6 7 7 9 4 10 -8 11 6 12 -5
sreport	2 6 4 -5 5 -14 7 8 8 -7 9 8 11 -6 12 -10
sreview	0 -8 1 -6 4 7 10 -8 11 -7 12 8
srework	1 5 2 -15 4 20 7 -11 9 6 10 -9 12 -9
srisk	0 -13 1 -14 2 -4 4 -9 5 7 6 5 7 -9 8 -9 10 -15 11 -6 12 -4
srole	2 -13 3 -9 4 -8 5 -11 6 19 7 27 8 -8 9 10 10 -17 11 -10 12 -10
srulebook	5 -18 6 -7 7 7 8 -9 10 15 11 6 12 -2
sself	0 10 1 -7 2 -23 3 -11 4 -11 5 -20 6 9 7 -2 8 -16 10 -31 11 -4 12 -14
sshow	2 8 5 -4 6 2 9 -12 10 6 11 5 12 5
ssimplify	1 9 2 8 3 -4 4 12 5 -9 6 -6 10 -12 12 -2
ssociety	1 22 3 5 5 -5 11 -3 12 -3
ssource	2 10 4 8 6 5 8 -16 9 -8 10 8 12 -6
sstage	0 -5 2 -6 3 -12 4 -9 5 -17 6 -7 7 -10 8 24 9 -10 11 -4 12 5
sstandards	4 -6 6 6 7 5 8 -8 10 -11 11 -8 12 12
sstop	1 7 2 -7 3 11 5 6 6 7 8 -5 10 15
ssubset	0 14 4 10 5 -7 6 4 8 13 10 -9 11 -6
steach	0 -4 2 -7 6 2 7 -2 8 -8
steam	0 -14 1 22 3 10 5 -11 6 -8 7 -5 9 -8 10 -17 11 -5 12 -12
stechnical	0 -8 1 -8 2 -6 3 -8 6 -5 7 -13 8 -10 10 42 11 22 12 -8
sthrift	1 -16 2 -5 3 4 5 -6 6 -6 8 6 9 4 11 -6 12 -5
stime	0 -10 1 -15 2 -22 3 27 4 -5 5 13 6 9 7 7 8 10 9 10 10 -10 11 -14 12 12
stradeoff	0 -3 2 -5 3 -6 5 -12 7 6 8 -5 9 11 11 -6 12 -16
strial	0 -15 1 -14 2 4 6 5 7 -9 9 -7 11 -4 12 6
sunplanned	1 -15 2 -11 3 29 5 6 8 -10 9 -6 10 4 11 -3
sverify	0 -5 2 6 5 -9 6 -9 7 14 9 -10 10 6 11 -4 12 -5
swaitword	0 4 2 21 4 7 7 -11 11 -5
swatch	3 8 8 -9 11 8 12 -3
swellbeing	0 -4 1 6 6 -3 7 -4 8 16 9 -5 12 -8
swish	1 -8 5 -8 6 -7 8 -5 10 -4 11 -3
sworkmode	3 -5 4 -4 5 -13 7 7 8 -9 9 -10 11 -4
sworsen	0 10 2 3 3 -19 5 -8 9 9 10 5 12 -4
swould	0 -5 1 -4 2 -3 4 7 5 7 7 -7 10 -9 11 -4` };
