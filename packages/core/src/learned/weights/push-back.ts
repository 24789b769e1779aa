// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-42,-58,-71,-60,-59,-70,-73,-53],"combine":[{"constant":22097,"best":272,"second":203,"all":62,"others":[0,203,-3,22,120,68,20,-45],"question":[1889,-1594,-2395,-631,-10559,-4806,-2154,-2271,318,1531,57,-3236,-1857,-1048,-2834,35,1363,-2828,-714,2069,3065,-1469,-251,2952,-1056,556,8138,1744,-1194,949,2931,1286,330,-401,1262,842,1299,-219,143,-1151,836,-1058,1043,-1686,1200,-1000,6449,-674,-978,-217,881,-1002,840,838,3063,1167,-357,722,-458,-454,-1109,-963,1572,1426,1797,-3199,4760,-382,8590,2820,-2212,1011,-140,0,512,-105,-7076,2646,-544,-1463,-1905,1491,-212,182,-3798,2845,2134,1711],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":2317,"best":321,"second":197,"all":170,"others":[92,0,-24,94,20,122,-75,-14],"question":[10565,3656,3323,4955,-2403,-1513,-1678,-3285,1980,390,140,-3009,-1613,-194,-2001,-487,-1239,-291,-805,1450,-289,-488,2379,-401,-2273,-1547,-1505,-1771,167,-2471,1905,1334,295,1223,-172,-912,-3387,823,-1819,-871,-1743,-5183,-738,-622,897,-1021,-323,-115,1857,7,-1600,-121,477,-105,3091,441,-1289,1542,-739,1197,-328,-1776,-1133,-263,4018,-1725,-3500,-834,-66,889,888,3585,73,0,318,2347,-1634,-1363,-226,-1009,3572,-1956,-1457,-2039,1268,-1272,4564,-2147],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":6822,"best":285,"second":177,"all":115,"others":[-25,33,0,65,38,-31,-50,-133],"question":[-3894,-722,-1402,3347,354,-2501,1633,-895,238,1828,-1253,-2879,356,-17,-3035,-2711,817,1312,-247,-1417,-2227,506,495,3664,786,-11,-275,-2186,1065,-1693,-1727,-1492,-758,160,-1302,-1257,-3158,1798,-2238,-1951,-3146,-677,766,2822,2408,452,4430,-2543,483,-2130,-1847,-409,340,579,565,-1962,-129,-3830,-1739,1522,-823,1962,-2152,-1419,5352,1960,-6548,2250,1236,401,376,-504,-1229,0,-662,630,-212,-4336,1183,-1380,6002,9017,1816,-1533,876,-1194,259,-1170],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-7858,"best":314,"second":90,"all":125,"others":[4,42,111,0,-17,9,-183,-50],"question":[-2110,1983,-1554,41,2080,2465,4010,-3118,1625,2450,2384,-4173,4168,1217,2298,-1992,-485,3148,-695,352,-1077,-961,3286,1096,-1405,1707,1540,-196,-3056,-1146,2322,738,1476,-672,-313,1420,-1493,2714,413,567,121,1302,-668,3254,139,222,1980,-2605,-4506,212,171,635,784,-1107,7624,547,1222,-3609,-1537,583,-2462,1578,-1955,-508,1454,2364,9068,2324,7917,-101,1236,1483,853,0,175,662,3881,-1327,1111,1670,4092,-2296,291,-5408,5406,6074,-25,-1821],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-2836,"best":309,"second":338,"all":204,"others":[73,-36,17,-11,0,82,-81,-168],"question":[-2111,-178,-1662,-648,-979,-1149,-2213,-467,506,-982,-2377,-2993,-1759,-2561,-2519,1202,-3064,-1472,1097,-1113,-1909,-2693,-2912,-1446,-1545,-3076,13105,4334,774,-665,-1928,851,1692,273,341,109,1989,-273,-2027,-2966,4586,-227,682,-2534,3208,393,1129,1984,-2729,-1854,-2091,-39,2070,-1009,-2164,-4110,-1141,-1092,-1637,309,-336,1396,91,2629,1558,-3288,-2729,1648,-2636,-1695,-2763,4721,1182,0,-820,-603,-1255,-320,-2868,-1853,-1063,4475,-2675,1782,-1804,-26,-598,-18537],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-16266,"best":191,"second":160,"all":148,"others":[32,-20,11,85,0,0,-71,-64],"question":[2679,2725,-696,2980,-3299,4091,-677,4379,-4044,3326,-1366,-4462,-1556,1561,1754,1196,4439,-3211,2572,-1674,-589,-1355,2651,-774,2975,1933,533,4054,2851,-800,-420,1233,1310,1719,-1,124,5671,-1719,-1685,-822,265,-3898,-534,-2668,-307,-27,1596,1185,-4042,1831,-2143,-215,4035,-2021,3907,-804,-2776,1997,-91,-455,1841,262,-3242,219,2766,3530,-2107,1127,261,-1399,7003,1563,1646,0,-9,-738,7608,-550,4005,2713,2049,3751,-171,-2988,-4211,1198,1803,-3348],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":10438,"best":358,"second":759,"all":290,"others":[-54,-77,-106,-161,-59,-68,0,-123],"question":[2739,-1092,-496,-1523,-2179,921,-56,2195,-2271,2235,293,497,809,132,-1550,-531,-1563,2562,-433,45,-7,2504,-1300,-1786,-566,-1714,7746,-1820,10,1294,1137,646,370,2663,-400,-732,-1647,709,289,-2135,-2372,-1229,-262,-1031,-1175,-1540,-2458,-70,4189,1494,499,-1023,-1666,37,-1169,-788,791,-1066,1669,139,122,-710,-260,-1584,-1381,-1803,-3177,-623,-2622,924,-115,1077,291,0,1794,-120,-1412,-1095,419,1373,-1212,-1464,-489,-349,-1236,-1781,-99,-839],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":-20892,"best":322,"second":149,"all":174,"others":[-47,-85,-156,-6,-151,-201,-79,0],"question":[1068,-957,4124,569,-6676,854,3192,3189,1373,-3236,966,131,-2311,1620,3457,-941,-2901,3244,-950,-2157,3052,-968,-1190,685,330,-2558,-369,5912,-1211,-651,399,2314,-237,-3102,4781,1038,396,-1009,3213,1132,2475,-3295,-53,71,-1028,3390,404,-1021,-5262,-259,2133,1634,265,-439,5768,-93,457,-1164,629,867,611,1080,-93,-792,-966,1852,9492,6427,4913,-679,-3387,-141,1011,0,-1556,2640,1573,-1917,2477,-1642,3072,-6791,262,219,737,388,-1729,8953],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	2 -9 4 -6 5 -5 6 -13
1#date	1 7 2 -9 3 18 5 -13 6 -11
1#duration	1 -2 3 -13 4 -11 7 -14
1#money	0 -7 1 -6 4 -6 5 -5 6 -4 7 33
1#ordinal	0 -8 3 13
1#ratio	0 14 1 -10 2 -5 4 18 6 -4 7 -6
1#share	2 -7 3 -5 5 -8 6 -11 7 8
1#time	0 -10 1 -5 3 27 7 -7
1^	0 -14 1 7 2 8 3 14 4 -10 5 -5 6 -9
1a	1 -17 3 -27 5 8 6 -28 7 -16
1abandon	5 9
1about	1 -13 3 -17 4 18 5 -12 6 -9
1abov	1 -8 2 4 3 7 6 7 7 8
1absolut	0 13
1accept	5 12 7 11
1account	0 13 1 14
1accuracy	3 7
1across	0 12 4 7
1act	2 16
1action	2 -4 3 7 7 5
1activ	7 6
1actually	0 -9
1ad	0 14
1address	0 17
1affect	7 7
1after	1 7 2 10
1afternoon	3 10 5 -6
1afterward	0 15
1again	1 -8 2 15 4 -5 6 20 7 -8
1against	0 5 1 10 3 -10 4 11
1agency	6 3
1agent	7 11
1ago	0 10 4 7
1agre	3 -5 7 29
1ahead	3 5
1airlin	4 7
1aliv	1 20
1all	0 -23 2 -9 3 6 4 -17 5 7 6 17
1allocat	5 9
1alon	0 19 2 14
1along	7 6
1already	1 8 4 -6 7 -9
1also	3 -20 6 -11 7 -9
1although	3 10 7 9
1alway	1 -10 2 -8 4 -7
1am	3 -8 7 -5
1ambulanc	0 12
1amount	4 4
1an	1 -11 2 15 3 -9 4 6 7 -9
1analyst	1 6
1and	3 7 4 -7 6 10
1angry	5 -7
1animal	5 11
1annual	0 14 7 -7
1anonymis	4 6
1another	3 -12 6 5
1answer	1 -9 3 12 4 -8 6 14 7 -8
1any	0 -10 1 -8 5 -8
1anybody	2 -10
1anyhow	5 7
1anyon	2 -8 7 8
1anyth	1 -10 5 -8 6 18
1anyway	0 -13 4 -7 5 4 7 -7
1apart	0 -10 1 12 3 -7
1app	3 -7 6 5
1approv	4 7
1april	1 8
1are	0 -18 1 -19 2 -20 4 -8 6 -9
1aren't	7 7
1argu	3 11
1arithmetic	5 5
1around	0 -10 4 7
1arrangement	3 7 4 6
1arriv	2 -8
1arrival	0 17
1as	0 17 1 -15 2 -11 4 20 7 11
1ask	0 3 2 -17 3 -8 7 -6
1asleep	5 6
1at	1 -3 3 16 5 3 6 -7 7 -10
1attach	3 8
1audienc	0 9
1audit	1 6
1aunti	1 6
1autumn	3 -13 6 13
1averag	0 9
1await	6 12
1away	0 -9 3 -7 6 -5 7 6
1back	1 -8 2 25 3 -7 6 13 7 -15
1backtest	1 5
1backward	1 5 2 14
1bad	1 9 5 7
1bag	0 27 4 12 7 -5
1balanc	0 9
1balcony	0 10 5 6
1band	4 8
1bank	6 -9
1bar	2 8
1base	6 5 7 6
1basis	6 6
1basket	1 -6
1batch	5 9
1battery	0 8
1bay	0 8
1be	0 -13 1 -6 2 20 3 -17 4 -18 7 -11
1beat	2 19
1becaus	0 -7 2 15 3 -5 4 -14 5 11 7 -5
1becom	5 7
1bed	2 8
1been	0 -12 1 -11 2 -15 4 -6 6 7
1befor	1 8 6 7 7 -10
1beg	3 7
1begin	2 9 5 -7 6 14
1behind	2 10
1being	2 28
1believ	2 12 7 -7
1belong	4 8 6 -5
1below	1 -8
1bench	3 8
1benchmark	3 13
1bend	0 5 1 6 2 5
1besid	1 17 2 -9
1best	4 8
1better	1 -8 5 9 6 9 7 -7
1between	0 14 1 -10 2 -12 3 -18 4 8 6 7
1beyond	0 9
1bid	7 7
1big	1 -6 2 -8 5 -10
1bill	0 13 1 9 3 -7
1bin	0 8 1 10 3 -6
1bit	0 15 2 -10 4 10
1blank	2 7
1block	1 4 2 8
1boiler	1 4
1bold	4 6
1bonus	2 6
1book	1 4 3 3 7 -7
1borrow	5 11
1boss	2 -8
1bot	2 6
1both	5 -9 7 -11
1bottl	2 6
1bound	4 7
1box	0 13 2 7 5 11
1boxe	0 13 3 -6 5 -8
1boy	1 8 5 -11
1brak	0 10 5 10
1brand	0 10
1bread	0 7
1break	0 12
1breath	0 8
1brief	7 10
1bring	4 6
1brochur	5 5
1broken	5 9
1browser	6 7
1budget	0 -7
1build	0 13 5 8
1bus	2 -9 4 -7 5 7
1business	0 -10
1but	0 -10 1 -16 2 -15 3 -6 5 -7 6 -10
1butter	5 7
1button	3 8 5 8
1buy	0 -14 1 -6 5 33
1buyer	1 9 6 5
1by	0 23 2 -10 6 -12
1cabin	5 11
1calculat	2 7
1call	0 14 3 -5
1came	0 12 1 14 2 -12 3 -12 4 11 5 -10
1camera	1 5 7 6
1can	0 5 2 16 3 -26 4 12 5 -11 6 5 7 -8
1can't	4 8
1cannot	2 14
1cant	4 9 5 -9 6 7
1cap	3 11
1car	2 6 3 8
1card	0 9 5 8 6 -5 7 -6
1care	2 11 5 11 7 7
1carer	3 8
1case	0 -15 6 8 7 -5
1caus	4 -7 5 11
1cent	0 10
1centr	3 8
1central	4 9
1certain	2 9 4 6
1certainty	5 12
1chain	7 8
1chair	3 9
1chang	1 6 3 10 7 4
1charg	0 13
1charger	5 9
1chart	2 9
1chas	5 5
1cheap	2 17 5 22
1cheaper	5 11
1check	2 -10 3 9 4 -8
1checkout	0 13
1children	2 8
1choic	2 16 4 -6 5 7
1choir	7 8
1choos	2 8 6 6 7 9
1chos	3 7
1chosen	2 9 3 6
1churn	4 -8 5 12 7 7
1city	3 16 4 9
1claim	1 8
1class	5 7 7 -5
1classifi	4 12
1cleaner	0 6
1cleverer	3 7
1client	0 -14 3 -7 7 9
1clinic	4 10
1clos	2 -9 3 19
1club	0 12 6 5
1code	0 13 3 -6
1coffe	7 -5
1coin	1 5 4 9 5 5
1cold	4 7
1colleagu	3 -8
1collect	6 5
1colour	5 4
1com	0 11 5 -6
1come	0 -7 1 -7 3 -7 4 -15 5 6
1comfort	7 7
1commit	2 11
1committe	6 6
1company	0 16 3 -12
1compar	1 18 3 -10
1comparison	0 6 4 4
1compet	7 7
1competitor	7 5
1completely	3 9 7 6
1concret	1 5 2 12
1confidenc	2 25
1confidential	4 -8 7 5
1confirm	3 8 6 6
1consultant	5 -8
1content	6 -6
1contract	1 -6 3 -8 4 5
1contradict	1 5
1controller	5 9
1copy	0 11 5 17
1correct	2 7 5 13 6 4 7 7
1cost	2 18 4 17 7 -2
1could	0 9 1 -10 3 -20 5 -11 6 -6
1council	2 7
1count	2 2 3 -8 5 7 6 -8
1country	6 5
1county	1 -6
1cours	0 -12 2 -9 4 -5 6 -4
1cover	2 12
1crat	0 9
1creator	5 -9
1crisp	5 20
1cross-check	1 8
1cry	5 11
1curv	0 9 3 8
1customer	0 10 1 8 5 18 7 20
1cut	6 -6
1cycl	3 7
1daily	0 20
1dark	1 10
1dashboard	3 6
1data	1 -6 6 16
1date	2 9 3 6
1daughter	6 6
1day	1 -6 4 6 5 10
1deadlin	6 5
1dear	3 8
1dearest	5 9
1decid	3 -13 7 -7
1decision	0 -9 6 20
1defect	3 8
1delay	5 19
1deletion	7 7
1deliver	2 11
1delivery	5 5
1departur	5 6
1depend	0 -10 3 -11 6 -4
1desk	0 15 5 7
1developer	2 12
1did	0 -10 1 24 3 -23 4 -7 5 -9 7 -8
1didn't	6 5
1die	1 5
1diesel	3 -7
1differ	1 14
1different	3 -6 7 -5
1dinner	2 13 4 7 6 6
1direction	1 11 4 10
1director	6 8
1dirty	0 9
1disagre	1 7 2 16
1disappear	7 7
1disappoint	2 9
1disclos	7 7
1discount	7 7
1discussion	3 -7
1dislik	5 7
1dive	2 11
1divid	0 10
1do	1 12 2 -11 3 -14 4 -8 6 10
1doe	0 -8
1doesn't	1 7 3 -5 5 18 6 -8
1doing	2 10 4 -6
1dollar	4 7
1don't	0 -9 2 19 3 11 5 6 6 -6
1done	3 20 6 8 7 6
1dont	0 -13 4 -7 6 -6
1door	1 -4 2 23 3 -11 6 -5 7 5
1dose	3 6
1doubt	5 5
1doubtless	3 7
1down	1 -13 3 8 4 4 6 10
1drawer	3 -8
1driv	1 5 5 6
1driven	4 7
1driver	5 15
1drop	0 7 1 11 2 -10 7 17
1drov	1 6
1dry	1 4
1each	0 46 1 -18 2 -15 3 -10 4 10 6 -10
1earn	1 -7 2 13
1easy	2 12
1eat	5 10
1eaten	2 10
1effect	4 6
1eighth	2 6
1either	0 -11 4 -6 6 15 7 -5
1elderly	7 8
1else	3 5 6 -7
1em	0 -13
1empty	1 -6 2 7 4 6 6 7 7 8
1end	0 -4 2 -8 6 -7
1engineer	0 -16 7 6
1enough	7 -7
1entirely	7 9
1envelop	0 12 4 7 7 5
1equal	0 -11
1estimat	1 6 3 9
1even	0 -9
1ever	2 7 5 8
1every	0 18 2 -10 5 -8 6 -11
1everybody	0 -8 2 -10 3 -8 4 -11 5 -6
1everyon	3 12 7 5
1everyth	1 -9 2 -11 3 7 5 -6 6 7
1exact	3 -7 4 24
1exactly	4 -7 6 5
1exception	6 8
1exchang	0 11
1exercis	1 14
1exist	0 -11 1 4
1exit	2 6
1export	3 6
1extra	5 8
1eye	2 10
1factory	6 9
1fail	3 10
1faith	2 12
1fake	0 11
1fall	3 -8 4 5 5 -6
1family	2 7
1fan	5 7
1far	1 7 5 -7 7 -6
1fare	3 6
1farmer	1 9
1fashion	7 7
1fast	2 7 5 12
1father	2 8
1fault	7 7
1featur	3 22 5 9
1fee	0 14 3 8 4 11 5 13
1feed	6 -6
1feel	0 -12 1 -7
1fell	4 6
1fella	0 -9 2 11
1fellow	0 -10
1ferry	3 11
1fewer	3 14 4 10
1field	1 10
1figur	4 5 5 -9 6 4
1fil	7 12
1file	1 5 4 -8 5 -6 7 -7
1fill	0 9
1find	5 13 6 7
1fine	2 -9 7 8
1finger	5 14
1finish	0 16 2 -5 3 12 5 11 6 6
1first	1 12 2 9 5 6 7 4
1fish	5 -8
1fit	3 7
1fix	2 12 3 9 6 -5
1flag	1 14 3 11 7 6
1flat	7 6
1flatter	1 5
1fleet	0 9
1flight	1 15
1flip	5 8
1floor	4 -7
1folk	4 6 6 -4
1follow	7 10
1for	3 9 4 -12 5 6 7 -6
1fork	0 13 5 13
1form	1 -4 5 9 6 9
1forward	7 8
1fourth	2 8 3 10 5 8
1fram	5 9
1framework	6 7
1free	0 11 3 16
1freely	0 8
1freez	3 12
1friday	0 -16 6 12 7 -6
1frighten	5 8
1from	0 9 3 15 6 -9 7 -4
1front	1 6 3 12 5 5
1frugal	5 11
1frugality	2 13
1fruit	4 9
1fuel	4 10 5 8
1full	4 -7
1fund	6 8
1further	6 9 7 10
1gain	5 12
1game	0 12
1gap	1 7
1gate	1 9 4 5 5 -6
1gateway	0 10
1gaug	5 6
1gave	4 -7
1general	6 9
1genuin	7 6
1get	1 -9 3 10 4 -8 5 17 7 -13
1girl	5 -7
1giv	3 6
1give	0 27 1 9 2 -3 4 11 6 8
1given	7 8
1glass	2 4
1go	5 -8 7 12
1goal	5 5
1goe	2 -6 3 40 4 -11
1going	4 -6 6 -7
1gone	0 -9
1good	0 -11 2 -8 3 -15 4 -10 5 -16 6 -5 7 -4
1got	2 -10 3 -8 4 -11 7 -6
1grad	4 7
1grandmother	2 12 5 9
1grant	3 7 5 11 7 8
1grew	4 9
1gross	7 6
1group	1 -6 3 -6 4 8 6 7
1growth	7 8
1guard	2 6
1guess	2 -9
1guy	2 -6
1h	0 10
1had	0 -11 2 -15 3 -13 5 -9 7 6
1hall	1 5 3 8 6 5
1hand	6 4
1happen	0 -9 1 15 2 -7
1harbour	1 4
1hard	5 10
1hardly	4 6
1has	2 -6 6 11 7 -10
1hat	5 7
1hav	5 18 6 5
1have	0 -14 1 5 2 -18 3 -9 4 -11 5 -12 7 -11
1he	0 -21 1 -18 2 -5 4 -9 5 -13 6 -3
1head	4 8 7 4
1headcount	0 9 4 11
1health	0 13
1hear	2 8
1heart	7 7
1heavier	5 9
1heavy	4 6
1held	4 7
1help	2 -11 5 19
1henc	6 6
1her	2 28 4 -10 6 11
1here	0 -14 2 9 3 -7 5 5 7 6
1hide	5 8
1high	2 16 5 -7
1higher	2 -6
1hill	0 12 4 12
1him	0 -14 1 -7 5 17 6 -4
1hir	2 11
1hire	5 11
1his	2 25 3 -11 4 -7 5 -7 6 -3 7 -8
1history	1 -4
1hit	2 10
1hold	0 -11 2 -14 4 -5 6 15 7 -9
1home	1 -7 4 7 6 4
1honest	2 -19 6 9
1honour	2 14
1hope	2 8
1hospital	7 6
1host	4 5
1hotel	3 17 5 -7
1hour	0 15 3 -12 5 16
1hous	0 -2 1 -7 2 14 4 -3 7 -6
1how	0 21 1 7 3 -7 7 -10
1hurry	7 5
1i	0 -18 2 2 4 -7 5 -12
1i'd	1 15 4 -8 6 25 7 16
1i'll	4 14
1i'm	1 -10 6 -6
1i've	0 -11 2 -10 3 -13 7 -7
1id	1 -8 3 5 4 -7 5 -14 6 15 7 -9
1if	1 20 3 11 6 -15 7 11
1ill	2 9
1im	0 -12 4 -7
1imag	5 8
1implement	7 5
1in	1 -9 3 -7 7 -4
1includ	0 -10 7 10
1incom	4 9
1inconclusiv	3 8
1index	0 10 3 9 4 25
1inform	6 10
1insid	0 9 4 11
1inspection	1 8
1install	7 5
1instead	0 19 1 -11
1instruction	7 11
1internal	4 14 7 10
1interview	7 7
1into	1 -9 4 -6 5 -9 6 -6
1invoic	0 23 5 -7
1is	0 -14 1 -16 3 -8 6 -3
1isn't	0 -9 4 -8 5 20 7 -9
1isnt	2 -8 5 10
1issu	3 6
1it	0 -14 6 -9 7 5
1its	3 -7 4 -5 5 -8 6 5 7 -7
1itself	1 -6 5 -10
1january	0 12
1job	0 7 2 14 7 -7
1judg	3 11
1juic	0 16
1jump	0 12
1june	3 9 6 -4
1junk	1 10
1just	1 -9 2 -12 6 5
1keep	0 10 6 -5 7 -7
1kept	2 -7 4 11
1kid	0 18
1kilometr	0 16
1kind	0 -10 2 -10 5 10 7 -6
1kitchen	2 7
1knew	7 8
1know	0 -14 1 9 3 -15 4 -13 5 -14 6 -2 7 -10
1known	1 5
1lab	1 5
1label	5 11 7 10
1lad	5 9
1ladder	4 8
1lady	0 -12 2 13 5 12
1laid	1 11
1lamp	5 6
1land	1 9
1larger	4 9
1largest	0 7 4 10
1last	0 8 1 17 3 -8 4 -7 6 -6
1late	1 4
1later	5 -9 7 13
1launch	1 12 3 7 4 8 6 4
1lawyer	4 -9
1lay	1 27
1lazy	5 10 7 7
1leaflet	3 5 6 6
1leagu	1 6
1leak	0 13
1learn	1 6 2 -12
1leav	1 -9 2 8 3 8 4 18 6 16 7 -8
1left	5 -8 6 11 7 6
1legal	6 4
1less	7 -10
1lesson	5 13
1let	1 -9 2 6 4 8 5 -13 6 15 7 -10
1letter	0 12 2 -7 3 6 5 7 6 5
1level	0 10 3 8
1lid	2 7
1lie	1 7 5 -7
1lift	0 10 3 18 5 -6
1light	3 9 5 6
1like	1 -13 2 -14 3 -17 4 -3 5 -20 7 -12
1line	3 -6
1link	0 9 1 -6
1list	4 -6 5 -10 7 6
1literally	2 9 5 6
1litr	0 -7
1littl	4 4 5 -11
1live	3 5 7 12
1load	0 16
1lock	3 11 7 10
1logo	7 5
1long	0 17 7 -5
1longer	3 8
1look	0 -8 1 17 3 -12 4 -13 7 -7
1lorry	1 11 2 -8
1lose	0 -11
1lost	5 12
1low	5 4
1lower	0 -11 3 8
1lunch	1 -7 2 -9
1luxury	3 9 7 5
1lying	7 6
1made	4 12 5 -3 6 4
1magnitud	4 5
1mail	3 -5 6 9
1main	0 13
1make	2 -9 3 8 5 20 6 -4 7 8
1maker	4 -7
1man	7 -5
1manager	5 11
1manual	3 11
1many	0 12 1 7 5 -7 6 -6
1map	5 9
1march	1 12 7 7
1margin	4 8 7 5
1mark	3 13 4 5
1match	2 9 5 10
1matter	0 -13 2 -9 3 -7 4 -6 6 12
1may	1 -5 3 5 4 5 6 -7
1mayb	1 -6 2 -10 7 -11
1me	0 -14 1 -12 2 15 3 -9 5 -13 7 -5
1meant	7 7
1meanwhil	6 12
1measur	5 9
1meat	0 8
1median	0 15
1medical	6 5
1medicin	2 9
1meet	0 -12 5 8 6 5 7 -5
1mend	5 11
1messag	6 -5 7 5
1meter	6 -8
1metr	1 11 4 -6
1metric	0 -11
1microphon	3 5
1middl	4 12 7 -9
1might	2 -13 3 -10 5 -9
1milk	0 8
1million	4 10
1mind	5 -9 6 -4
1mine	1 15 2 8
1ministry	4 6
1minus	3 10 7 -7
1minut	0 2 3 -13
1mirror	5 6
1miss	0 12 2 -5 5 -9 6 7
1mistak	1 6 2 14
1mix	6 7
1model	3 11
1moment	6 -6
1monday	3 7
1money	1 -8 2 23 3 11 4 -8 5 -7 6 -5
1month	1 -8 2 -6 4 9 5 -8 7 -5
1mood	5 7
1more	0 -15 4 -10 5 12 6 7 7 -10
1morn	1 -10 4 4
1most	7 7
1mostly	5 7 7 10
1mother	0 -12
1motion	0 8
1motor	3 11
1mous	5 7
1mouth	2 12
1mov	0 -9 1 11
1move	2 23 6 7
1much	3 -7 4 15 7 -9
1multiply	0 7
1must	0 -11 6 6 7 17
1my	0 -18 4 -14 5 -12 7 -8
1myself	0 -16 1 14 3 7 4 -3
1nam	0 12
1name	0 15 1 -8 3 9 4 11 5 -9 6 -6 7 5
1naturally	7 10
1near	1 5 7 -11
1nearly	4 9
1need	2 -10 4 -6 5 18 6 -11 7 7
1nephew	1 5
1network	4 6
1never	1 -8 2 13 6 -8
1new	1 -6 2 -14 3 19 4 -5 5 -10 6 -8 7 -14
1next	7 -5
1nice	0 -12 2 -9 5 -10 7 -6
1night	0 14 2 12 5 5 6 -6
1nineteenth	7 6
1ninth	3 10 7 8
1no	1 -8 4 11
1nobody	3 -9 5 7
1none	2 -6
1noon	3 16
1not	1 -8 3 7
1note	0 12 1 -4 4 -5
1notebook	1 6
1noth	1 5 3 -6 4 -4 6 20
1notic	5 -8
1now	0 -15 1 -8 6 -8 7 -10
1number	1 -11 6 6
1nurs	5 -7
1o'clock	0 -9 3 12 5 -7
1obviously	7 7
1odd	5 9
1of	5 -18 6 -9 7 -9
1off	1 11 3 8 4 -6 6 -7
1offer	3 12 6 -5
1offic	3 -10 4 -6 7 5
1ok	3 9 7 8
1okay	0 -10 1 -9 2 -9 3 -11 6 -3
1old	2 -9 3 25 4 -13 5 -12 6 -6
1on	1 6 3 8 4 -9 5 5 6 -5
1once	0 -11 4 -10 6 -9
1one	1 -5 4 9 6 -19
1one-way	2 12
1onlin	4 6
1only	0 21 1 -4 5 14 6 -6 7 12
1open	2 11 3 15 6 -6 7 -6
1operation	6 10
1option	2 5
1or	1 -5 2 -19 4 -6 6 10 7 -18
1order	3 25
1other	2 -11 5 -6
1otherwis	0 -8
1our	2 14 3 -10 5 13 6 -8
1out	0 -9 2 10 3 11 4 -7
1outag	1 15
1outsid	0 -8
1oven	0 8
1over	0 13 2 -7 3 -8 7 -6
1owed	2 15
1own	0 15 1 7 3 -10 4 -8 7 -9
1owner	2 27
1pad	2 13 3 7
1page	0 14 1 12 3 -10 4 -9 7 -6
1paid	0 10 4 8
1pain	2 6
1paint	1 5
1pair	5 7
1pallet	6 5
1panel	0 8
1paper	4 4 5 -6 6 -6
1parcel	0 17 5 8
1parent	5 15
1part	1 -8 7 -5
1party	2 8
1pass	1 -8 6 5
1passenger	2 10 3 16 5 8
1password	0 12
1past	2 6 3 10 4 -7
1patch	0 9 3 7
1patient	4 8 5 7
1paus	6 7
1pay	1 -11 2 11 5 9 7 12
1payment	0 11
1payout	0 15
1peak	4 7 7 9
1penalty	0 6 4 5
1pend	6 4
1peopl	0 -9 3 -7 4 -4 6 -8
1per	0 29 2 -11 4 19 5 9 7 9
1percentag	4 5
1perfect	2 11
1perfectly	2 6
1permission	5 8
1person	1 -11 2 12 5 -7 7 -8
1petrol	4 6
1pharmacy	0 10
1phon	1 11
1photo	0 13 7 10
1photograph	1 -4
1piec	7 5
1pilot	1 -6
1pin	5 7
1plac	0 23 1 -13 4 5 7 -7
1plain	5 5
1plan	2 6 6 9
1plat	0 22
1plus	7 10
1polic	4 13
1policy	7 9
1porter	0 10
1possess	5 7
1possession	3 9
1post	0 19 2 -7
1postcod	0 13
1poster	0 -10
1pound	4 5 5 8
1precis	7 5
1predict	1 11
1press	0 -11 5 -9 6 -5
1pretty	1 3
1pric	0 8 1 -7 3 15 4 5 5 16 7 9
1principl	1 -5 2 -15 5 -5
1print	0 10 2 -11 3 6 7 -14
1printer	3 16
1problem	2 5
1proc	6 7
1profit	7 7
1project	6 8
1promis	2 11
1proportion	1 6
1protect	5 20
1provid	3 9
1provider	1 6
1proxy	0 -5 4 -8
1public	0 21 3 -7 4 11
1publish	0 24 4 10 6 8 7 7
1publisher	0 8 4 16
1pull	0 24 1 -9 2 11
1pump	3 12
1put	5 -13 6 9
1quality	2 -12 5 11
1quarter	0 24 4 7 6 13
1quay	6 5
1question	0 -9 1 -11 2 -10 4 -5 7 10
1queu	5 20 6 -4
1quicker	5 14
1quit	4 -6
1quot	0 34 4 16
1radar	0 11
1radio	3 6
1rail	7 8
1railway	5 9
1ran	1 6 3 -11
1random	0 9
1rang	0 -9 3 11
1rate	0 16 2 -8 3 7 5 -6 6 -6 7 -7
1rather	2 11
1ratio	4 11
1reach	0 13
1read	0 23 1 -16 3 -11 4 7 6 -8 7 11
1reader	0 9
1ready	6 13
1real	1 9
1really	0 -8 1 13 2 -20 4 -6 6 8 7 -9
1rear	3 12
1reason	0 -10 2 24 5 -5
1rebat	0 12
1receipt	0 17 1 11 6 -6
1recip	1 5
1recommend	3 10
1recommendation	6 3
1reconcil	1 7
1record	6 7
1redeem	7 7
1referenc	3 7
1refund	0 13 3 13 7 6
1refus	3 8
1regulator	5 9
1relativ	0 14 4 15
1releas	3 16
1reliabl	5 9
1remember	7 -7
1remot	2 5
1remov	4 8 7 8
1renew	3 17
1rent	0 11 2 8 4 5 5 -9
1repair	6 11
1replay	0 11
1reply	0 8
1report	1 -4 2 -12 4 12 7 -8
1request	2 -8 6 8 7 13
1research	6 8
1resolv	6 6
1respect	2 -9
1rest	6 9
1restor	6 10
1result	0 -9 1 6 3 8 7 25
1return	0 13 6 8
1revers	2 13
1reviewer	1 9
1rider	5 7
1right	1 -4 3 -7 4 -11 5 -12 7 7
1ring	0 11 2 -8 6 4 7 -8
1ripen	6 4
1rise	1 4
1rival	0 12
1road	2 10 5 16
1roadmap	7 7
1rob	5 9
1roll	0 12 3 12
1room	1 -7 6 -6
1roughly	0 15 4 16
1round	3 8 4 17
1rout	1 -5
1row	0 11 3 8 5 14
1rubbish	1 10
1rule	3 12 6 7 7 5
1run	1 8 6 3
1safe	4 9
1safety	7 7
1said	3 -8
1salary	6 6
1same	1 26 3 -12 5 9 6 -10 7 -13
1saturday	5 7
1save	2 15
1say	1 -7 2 -21 3 7 4 16 5 -9 7 -7
1scal	0 14
1scienc	6 6
1scop	7 7
1scor	6 6
1screen	1 -5
1season	3 16
1seat	1 6 3 -9 4 5
1second	0 16 1 -7 2 -8 3 11 7 5
1secret	2 17 4 -6 7 -7
1security	6 -5
1see	1 31 2 -8 3 -17 4 -10 6 5 7 -10
1seen	0 -10 1 7 2 -8 3 -6 6 -6 7 8
1sell	2 12 3 11
1seller	0 10 1 8 2 -10 3 6 5 -8
1send	2 -10 6 13
1sens	3 14 7 14
1sensor	1 15
1sent	5 9 6 8 7 6
1serious	3 8 7 6
1seriously	5 6
1serv	5 24
1servic	0 -8 3 12 7 9
1set	0 16 1 14 2 -7 3 8 7 -9
1settl	3 11 6 6
1shak	7 7
1shall	4 11 6 -4
1shap	0 23 4 26 7 -6
1shar	5 -5
1she	1 -7 4 -7 6 12
1sheet	4 -5
1shelv	0 8
1shift	0 9
1ship	0 8 3 13 6 -6
1shop	0 20 1 -4 3 13 5 -10 7 -10
1shopper	5 15
1should	2 10 4 -7
1show	0 7 3 6
1sick	2 12
1side	0 -11 2 7 4 -6
1sign	1 -7 2 -5 3 11 6 -3 7 -4
1signatur	3 9
1significanc	6 4
1silenc	2 17
1similar	0 -14
1simply	7 6
1sinc	0 15 5 -8
1singl	0 -10 3 7
1single-digit	4 18
1sir	4 -5
1sit	3 -14 4 -6 5 11 6 3
1site	0 9 2 -7 5 9
1sixth	3 7
1ski	3 7
1skip	0 16 7 12
1sleep	2 13 3 -9
1slic	0 11
1slid	1 -6 3 -6 7 -5
1slop	1 9
1slow	1 11 5 22
1slower	5 10
1slowly	4 7
1small	4 5 7 -6
1smell	5 7
1so	2 5 4 -7 5 -5 7 11
1sold	3 5
1some	0 -14 1 -8 3 -13 4 -8 5 -10 6 -7
1somebody	1 -16 3 -12 4 -5 5 -19 7 -6
1someon	5 -7
1someth	2 13 3 -7 4 -11 5 -9 6 -6 7 -9
1somewher	4 10
1sooner	2 14
1sort	0 9 5 -7
1sourc	1 -6 4 -5
1spac	0 15
1span	4 7
1spe	3 7 5 8 7 12
1speak	5 -8 6 5
1spell	5 7 6 6
1spend	2 22
1split	3 9
1spoken	6 5 7 5
1sponsor	7 5
1spr	1 17 3 -13 7 15
1spread	4 10
1squar	5 9
1staf	0 10
1stamp	0 14 1 7
1stand	0 17 2 16 3 -12 5 13 6 7
1stand-in	0 18
1standard	4 7 7 6
1start	1 -11 2 13 3 17
1stat	0 7 3 13 6 4 7 11
1stay	0 -11 1 -13 3 18 4 11 5 -12 6 8
1steel	0 9 5 5
1step	2 6 6 7
1stick	7 9
1still	1 16 7 -6
1stock	1 6
1stood	3 -9 4 10
1stop	3 12 5 9
1stopwatch	1 8
1stor	0 16 3 -6 4 14 5 -8 7 -6
1straight	7 6
1street	1 6 3 7
1strik	7 6
1strip	0 11
1studio	1 6
1study	0 7 2 24
1success	1 6 5 8
1such	0 -11 1 -7 3 4 5 -10
1suffer	5 18
1sugar	5 8
1suggest	7 4
1sum	0 -12 1 4
1summary	2 8
1summer	1 8 4 6
1supervisor	4 6
1supplier	3 10
1support	3 4 7 7
1suppos	5 8
1sure	0 -11 1 7 4 -9
1survey	0 -11 1 7 3 7 4 -7 6 10
1suspension	0 8
1swap	7 5
1switch	2 9
1system	5 5
1tabl	0 -17 1 -2 2 6 4 5
1tail	0 11 1 8
1tak	4 6
1take	0 18 1 -9 3 -9 4 -12
1taken	2 7
1talk	2 -6 3 -7 4 -4 5 -9 7 -7
1tally	0 8 1 6
1tap	1 6
1target	5 18 7 6
1tea	7 6
1teacher	3 7 7 7
1team	5 -8 6 6
1television	0 10
1tell	0 9 2 -6 4 13 6 17
1tenant	0 -8 3 15
1tenth	3 12
1term	4 11
1test	0 -9
1text	3 9
1than	2 20 3 8 4 11 5 -14 6 -5 7 -17
1thank	5 -9
1that	0 -10 1 -14 3 -3 5 9 6 -9
1the	5 6
1their	0 5 1 9 2 19 4 9
1them	0 7 1 5 2 -5 6 -5 7 4
1then	1 11 2 -14 4 8 6 7 7 18
1ther	0 -8 1 5 3 -6 6 -3 7 -5
1therefor	2 -8 4 11 6 11
1thermometer	1 7
1thes	1 -12
1they	4 -15 6 4 7 11
1they'll	6 4 7 9
1they'r	0 -15 1 -7 2 -4 4 -6 7 10
1they'v	0 11
1theyll	7 5
1theyr	5 -7
1thing	3 -17 5 6 6 -7 7 -14
1think	1 -9 4 -8
1this	0 -16 1 -10 4 -5 5 -6 6 -4
1thos	0 21 4 -10 6 -8 7 -7
1though	3 -9
1threw	4 6
1thrift	2 14 7 5
1through	1 -8 7 -7
1throw	3 -6
1thursday	3 8
1ticket	3 6 6 7
1tier	7 8
1tight	6 7
1till	1 -21 6 19
1time	1 -6 2 -9 3 -9
1timetabl	6 4
1titl	0 7 7 4
1to	0 -7 3 -7 4 8 5 -7 6 9
1today	0 7 1 -10 2 19 3 29 4 9 7 -6
1together	0 8
1told	2 5
1tomorrow	0 -10 1 -6 2 13 3 28 4 -7 7 -8
1tonight	2 -8 3 34 4 -8 6 -6
1tonn	1 4 3 6
1too	1 11 3 -6 6 -6
1tool	0 7
1top	4 7 7 -8
1topic	6 6
1total	0 11 1 9
1touch	0 15 6 23
1tower	0 11
1town	0 26 6 6
1tractor	1 8
1trad	4 6 7 -6
1traffic	0 15
1train	7 -7
1transformer	0 13 5 7
1treat	2 8
1tri	1 5
1trial	0 -9 1 -5 6 7
1true	0 -9 1 10 5 -9 7 8
1trust	2 13 5 -9
1truste	6 10
1truth	1 18 7 6
1try	1 6
1tunnel	1 5
1turnover	4 -5
1twelfth	0 8 3 7 4 9
1twentieth	3 13
1two-way	2 8
1tyre	0 13 1 8
1under	3 12 4 19 6 -8
1understand	2 9
1undo	2 20 5 -6
1unit	7 10
1unreleas	7 11
1until	1 -10 2 -17 6 35
1up	2 9 6 -9
1updat	7 5
1upon	0 -10 2 -6
1upper	3 10
1us	3 -13 7 -4
1use	0 36 2 -10 3 -10
1used	0 21 2 -13 3 -8 5 -8 7 10
1user	5 19 7 6
1validat	1 -7
1valu	7 9
1van	0 10 3 12 5 -6
1vanish	1 8
1vendor	4 -4 6 -7
1version	1 7
1very	1 -6 2 -16 3 -13 5 -9 6 -10
1view	6 6
1visit	5 17
1visitor	5 7
1wait	0 -14 1 -8 5 12
1walk	2 24 4 6
1want	4 -9 5 20 7 11
1warm	1 6 3 -7
1warn	1 -5
1was	0 -8 2 -17 3 -14 4 14 5 -13 6 -7 7 8
1wasn't	5 12
1watch	1 9
1water	5 16 7 -7
1way	0 -17 3 -11 7 -5
1we	2 6 3 6 7 -11
1we'll	6 6
1we'r	1 -6 3 9 4 8 7 10
1we'v	1 8
1weak	5 7
1wear	5 9
1web	0 15
1websit	7 -8
1week	3 15 4 -10
1weekly	3 6 7 8
1weigh	0 33
1weight	0 15 1 8 6 6
1well	0 -15 4 -11 5 -5 7 -6
1went	2 5 3 -11 6 14 7 14
1were	0 -10 4 8 6 -9
1weve	6 7
1what	0 14 1 -13 3 -7 4 11 6 -5 7 -13
1whatever	0 -12 1 -6 4 -6 5 -4 6 10
1wheel	3 7
1when	0 13 3 -12 6 -7 7 -7
1wher	0 -8 1 26 2 9 4 -10 5 -13 7 -12
1whether	1 13 3 -10 7 -5
1which	0 12 3 -9 4 -9 5 -8 6 4
1whichever	3 7
1whil	2 10 5 7 6 -8
1who	0 7 1 -5 3 -5 5 12 6 -10 7 -9
1whoever	2 12
1whol	1 -8 2 13 7 7
1whos	1 10 2 16 7 -6
1why	0 -12 2 21 4 -7 6 -8
1width	5 7
1will	0 -8 1 -15 3 -5 4 10 5 -3 6 7
1win	5 9
1wing	3 7
1winner	1 -7 4 5
1winter	0 11 4 12 6 10
1wire	1 5
1with	1 5 3 3 6 -12 7 -7
1within	0 15 1 22
1without	0 14 1 18 2 -14 3 17 4 -11 5 -23 6 14 7 5
1women	7 7
1wont	0 -10 3 11 4 -7
1word	2 10 5 -7
1work	3 -11 6 6
1workshop	6 -4
1wors	4 -8 5 12
1worst	0 18 1 5 4 14
1worth	1 21 2 17 5 8
1would	3 5 4 -13 5 10
1would'v	1 9
1wouldn't	6 -7
1wrap	7 5
1writ	2 -16 4 -7 5 -4
1written	2 -10
1wrong	3 -9 5 14 7 -10
1wrongly	1 8
1wrot	0 -9 6 6
1yeah	0 -10 2 -6 5 -8 7 18
1year	3 -9 5 11 6 -6 7 6
1yearbook	0 7 1 7
1yearly	0 9
1yellow	1 5
1yes	1 -7 2 -13 3 13 5 -11 6 -8
1you	1 -18 2 6 3 -16 5 -11 6 -19
1you'd	1 -6 2 11
1you'r	2 -7
1your	1 7 2 11 3 -8 4 -12 5 16 6 -5 7 -8
2#count #count	3 -7 7 10
2#count #date	0 9 4 4
2#count ^	1 6
2#count a	7 28
2#count all	5 13
2#count and	0 13 1 -16 3 -9 4 20 5 -9 7 13
2#count are	4 12 5 16
2#count at	3 -6 7 6
2#count by	1 -4 3 16
2#count chair	1 9
2#count company	2 7
2#count degre	5 8
2#count depot	3 5
2#count doe	7 7
2#count engineer	7 9
2#count even	7 5
2#count figur	4 5
2#count fine	7 9
2#count for	0 -14 1 -6 7 9
2#count from	7 5
2#count h	0 10
2#count i	1 -9 7 8
2#count if	3 6
2#count in	0 5 1 -9 5 -7 7 10
2#count invoic	0 7
2#count is	5 11
2#count last	7 4
2#count metr	2 6 3 9
2#count more	5 10
2#count no	3 6
2#count number	0 -9
2#count o'clock	0 -9 3 12 5 -7
2#count of	1 25 4 -7 5 9 7 -9
2#count on	7 28
2#count open	4 6
2#count or	7 -6
2#count out	3 6
2#count part	5 6
2#count peopl	1 9 7 -9
2#count per	7 6
2#count request	7 7
2#count seller	3 7
2#count so	3 8
2#count such	3 7
2#count that	1 -7 2 7
2#count the	0 -9
2#count then	1 -5
2#count they	5 7
2#count thing	4 6
2#count tonn	1 5
2#count town	6 7
2#count under	0 15 4 7
2#count unit	7 6
2#count van	1 7
2#count was	7 8
2#count were	1 -7
2#count which	7 6
2#count who	2 10
2#count with	7 12
2#date #count	0 11 4 5 7 7
2#date and	0 -9 4 -8
2#date with	3 8
2#duration a	0 11
2#duration ago	0 10 4 9
2#duration and	2 -13 4 -6
2#duration at	5 12
2#duration befor	1 11
2#duration but	6 6
2#duration for	5 9 6 -6
2#duration i	1 7 7 7
2#duration in	1 5 5 6
2#duration not	3 9
2#duration of	1 6
2#duration so	6 -4
2#duration that	2 -8
2#duration the	6 5
2#duration they	6 10
2#duration to	7 9
2#duration we	2 13
2#duration with	0 -11
2#money #count	7 8
2#money a	0 -9 7 25
2#money and	7 8
2#money for	0 -8 2 10 7 8
2#money on	7 5
2#money per	7 6
2#ratio as	0 8 4 15
2#ratio in	0 12
2#ratio of	4 10
2#ratio the	0 10 4 6
2#ratio what	0 12 4 12
2#share #count	3 8 7 -10
2#share after	7 10
2#share and	1 -8 7 12
2#share at	7 4
2#share for	5 9
2#share in	4 8 7 16
2#share last	7 14
2#share of	0 9 1 -8 4 13
2#share off	1 13
2#share on	7 6
2#share the	3 9
2#share we	3 14
2#time my	3 6
2^ #count	3 -12 7 11
2^ #date	1 10
2^ #share	4 6 7 11
2^ ^	5 4 7 7
2^ a	4 6
2^ all	1 5
2^ and	1 -8 2 -10 4 -5 5 8
2^ as	0 9
2^ ask	2 9
2^ at	3 12
2^ doesn't	5 12
2^ even	0 10
2^ first	3 7
2^ for	2 10
2^ have	1 8 7 6
2^ if	2 8
2^ is	7 -6
2^ it	7 6
2^ morn	3 10
2^ on	3 10
2^ or	3 -8
2^ so	4 7
2^ that	5 6
2^ the	2 8
2^ to	1 10 3 -9
2^ wher	1 6
2^ which	7 6
2^ with	1 5 3 3
2^ you	1 6
2a #duration	0 11 1 5
2a ^	3 -8
2a bad	3 7
2a bag	5 7
2a bit	0 18 4 8 5 -6
2a box	2 -7
2a broken	5 14
2a button	5 12
2a certain	4 6
2a charger	5 8
2a choic	5 8
2a claus	4 5
2a clean	4 5
2a contract	0 10
2a correct	5 6
2a customer	2 21
2a day	0 8 3 -7
2a dog	7 6
2a further	7 5
2a glass	2 7
2a good	0 -9 3 8
2a head	7 10
2a label	5 12
2a lady	5 -6
2a littl	4 7 5 -6
2a man	2 10
2a margin	5 9
2a minut	2 8
2a mirror	5 6
2a month	0 -10 4 -7 7 -6
2a morn	4 8
2a newspaper	7 6
2a night	4 5
2a non-disclosur	4 6
2a number	0 -10 2 10 3 6 4 -6
2a penalty	4 5
2a person	2 12
2a phon	5 10
2a pric	5 5
2a principl	2 -10
2a public	4 4
2a rang	4 -9
2a ratio	4 6
2a real	0 11
2a second	4 -6 5 4
2a shop	3 13
2a sick	2 12
2a singl	3 8
2a tape	1 5
2a test	1 5
2a thing	2 8 5 8
2a time	7 6
2a very	4 5
2a view	6 5
2a week	1 15 3 8
2a window	4 5
2a wrong	2 7
2a year	2 6
2about #count	0 16 3 -6 4 13
2about #duration	7 7
2about #ratio	0 17 4 20
2about #share	0 15 4 12 7 -10
2about and	3 6
2about it	2 10 4 -8
2about one	0 17
2about the	0 -10
2about to	2 9
2abov #count	2 8 7 6
2abov me	6 5
2abov the	4 9
2accept that	5 9
2account with	4 6
2across #count	0 8
2across the	2 10
2action is	3 9 7 9
2add a	2 9
2add the	3 6
2after #duration	0 -9
2after ^	6 6
2after i	2 12
2after the	0 -13 2 -9
2after this	1 8
2again and	6 6
2again in	2 8
2again on	3 -6
2against our	1 8
2against the	1 17 3 -7 5 -7
2against what	1 9
2agre that	5 7
2all #count	3 8
2all about	2 9
2all and	6 5 7 6
2all the	4 -5
2alon with	2 12
2along with	7 6
2already know	5 8
2alway do	6 5
2alway thought	7 6
2am not	4 6
2an afternoon	0 9 4 5
2an hour	0 -11 5 16
2an old	1 5
2an owner	2 9
2and #count	2 -8 3 -15 4 7 5 -7 7 14
2and #date	1 7
2and #duration	7 9
2and #money	2 8
2and #share	1 -6 2 15 7 -6
2and ^	6 -6
2and a	4 2 5 17 6 -6
2and although	7 6
2and an	2 9
2and any	3 14
2and ask	0 11 6 16
2and check	1 10
2and clos	3 8
2and come	6 5
2and commit	2 12
2and compar	1 14
2and count	1 9
2and cut	2 8
2and fewer	0 13 4 11
2and for	2 13 6 6 7 12
2and from	0 16 3 9
2and get	5 9
2and he	2 -7
2and i	0 -16 4 -9 5 -8
2and i'd	3 5 5 7 7 9
2and i'll	2 11
2and if	0 10 1 8 2 -15 3 18 4 6 6 -8 7 -9
2and in	0 -8
2and is	1 7
2and it	1 3 3 -6 4 11
2and its	0 13 7 5
2and last	0 11
2and lay	1 10
2and leav	6 14
2and let	6 10
2and look	1 23
2and my	4 6 6 5
2and never	2 7
2and no	4 10
2and nobody	6 7
2and not	2 17 5 23 6 3
2and offer	4 7
2and on	3 12 7 9
2and one	2 -8 4 -7
2and otherwis	3 10
2and put	0 7 1 11 3 -6 6 5
2and ring	6 4
2and see	1 29 3 -9 5 -9
2and shall	4 6
2and sit	6 7
2and sort	0 9
2and take	3 7
2and that	1 -5 3 10 4 5 6 5
2and the	1 -8 3 6 6 -10
2and then	1 7 2 -8 3 -9 5 6 6 -3 7 -10
2and ther	0 13 2 -10 4 -8 5 -9
2and thes	7 6
2and they	0 -16 2 -8 6 -4 7 9
2and theyd	4 6
2and thos	0 16
2and till	6 12
2and to	1 8 2 9 6 -7
2and told	3 8
2and until	6 16
2and wait	6 16
2and we	2 -7
2and weigh	0 9
2and went	6 10
2and wher	1 7
2and why	2 15 3 12
2and with	3 -8
2and you	3 9 6 4 7 -7
2another #count	7 8
2answer in	0 8
2answer is	6 6
2answer tonight	3 6
2answer was	5 9
2answer we	6 8
2anybody it	5 7
2anyth i	6 4
2are #count	0 -8
2are ^	3 8
2are a	7 5
2are at	5 7
2are doubtless	3 7
2are not	2 -7 5 9 7 10
2are on	0 7
2are peopl	5 8
2are right	7 16
2around #count	0 -11
2around #share	4 13
2as ^	4 7
2as a	3 -6 4 10
2as an	0 8
2as he	7 6
2as if	6 5
2as it	6 14
2as many	4 5
2as much	4 4
2as one	4 7 5 5
2as the	0 9 4 6
2as they	6 6 7 -6
2as to	5 6
2as well	0 -10 2 13
2as you	7 20
2ask #count	0 16 1 7
2ask at	0 13
2ask financ	6 -6
2ask for	6 5
2ask if	5 8
2ask is	5 10
2ask the	0 -13 1 11 6 10
2ask them	6 14
2ask to	3 6 6 11
2ask which	5 9
2ask you	2 11
2at #count	0 -4 4 5 5 11
2at #duration	3 11
2at #money	3 6
2at #share	1 6
2at ^	1 -6
2at a	2 10
2at all	2 10 5 17
2at home	7 5
2at noon	3 4
2at such	7 7
2at the	0 -3 4 -7 7 -8
2await the	6 6
2back and	4 6
2back for	7 5
2back in	6 7
2back not	2 9
2back on	6 8
2back one	2 11
2back so	2 10
2back to	2 -3 5 11
2back with	1 5
2backward on	1 7
2bad one	3 8 7 5
2bank and	4 6
2be a	2 -11 5 -8
2be built	5 7
2be done	6 8
2be honest	2 -7
2be made	2 6 6 7
2be one	5 6
2be right	5 6
2be sure	1 16
2be the	5 -7 6 6
2beat being	2 8
2becaus ^	2 12
2becaus a	0 8
2becaus he	6 4
2becaus i	2 15
2becaus our	5 7
2becaus that	7 7
2becaus the	6 -6
2been a	3 8
2befor #count	3 16
2befor our	2 11
2befor the	6 11
2befor they	2 10
2befor you	1 6
2being open	5 8
2believ it	1 11
2belong to	6 -5
2besid the	1 12
2better for	6 6
2between #count	0 8 4 19 7 -7
2between the	0 11
2between them	6 7
2between us	4 -12 7 10
2bin it	1 11
2bit more	4 8
2board on	3 8
2borrow from	5 8
2both and	1 11
2both way	1 -6
2bound to	4 7
2brak is	5 7
2brief said	7 5
2build the	3 11 7 6
2but for	5 11
2but i	3 6 4 16 7 7
2but it	0 14 7 7
2but its	1 6
2but see	5 12
2but this	5 10
2but who	5 7
2but with	2 8
2buy it	5 6
2by #count	3 7
2by #date	3 11 7 6
2by #share	1 9 7 -6
2by #time	3 8
2by ^	2 10 3 9
2by about	4 5
2by all	6 5
2by brand	0 10
2by day	1 10
2by heart	7 7
2by it	5 6
2by me	7 7
2by more	3 -8
2by name	7 13
2by our	5 11
2by side	1 11
2by that	1 6
2by the	0 14 1 -11 3 7 5 -15 7 -11
2call is	5 7
2call it	0 -8
2call the	4 12
2call to	2 9
2came and	6 9
2came back	6 -5
2came down	4 9
2came from	7 7
2came in	1 11
2came out	1 8
2came with	5 7
2can be	2 18 7 5
2can check	1 10
2can come	7 9
2can do	6 6
2can give	0 -7 4 4
2can have	4 11
2can leav	2 6
2can only	5 6
2can open	2 9
2can say	0 25 4 13 6 7
2can tell	0 19 2 -7 4 16
2can turn	2 11
2can undo	2 9
2can walk	2 11
2can't give	4 6
2can't read	4 9
2cannot be	2 17
2cannot tell	4 6
2cant give	4 6
2care about	7 10
2case and	6 5
2case i	6 5
2caus i	3 7
2central bank	4 9
2chang at	6 5
2chang it	0 12
2chang the	1 9
2cheap and	5 5
2cheap one	3 9 4 5
2check how	1 6
2check is	3 8
2check it	1 6
2children and	2 13
2choos and	3 8
2choos one	7 7
2client the	7 6
2clos enough	0 15
2clos the	3 11
2coin is	1 6
2come back	6 10
2come befor	2 15
2come first	2 12 7 19
2come for	5 10
2come out	1 9 2 -7
2compar the	0 -10
2compar with	1 5
2confidential figur	7 5
2contract with	4 5
2correct way	6 5
2cost #count	7 6
2cost a	2 5
2cost per	7 7
2cost the	2 14
2cost us	5 16 7 -7
2could be	1 6 6 6
2could just	0 11
2could plan	2 7
2could tell	3 8
2could wait	6 -4
2count and	4 7
2count is	1 9
2count the	1 -5
2count thos	0 11
2count who	5 8
2customer ^	2 9
2customer only	2 9
2dashboard for	3 6
2data in	2 9
2data ther	2 7
2date of	0 12 2 7
2day #count	0 -10
2day i	2 9 6 5
2day in	5 6
2day it	3 15
2decid is	6 3
2decid whether	6 7
2decision is	3 8
2decision will	6 4
2did it	2 7
2did not	7 7
2did that	1 7
2did the	1 18
2did you	0 14
2differ by	1 11
2director say	6 10
2disagre and	2 12
2disappoint you	4 6
2dive ^	2 10
2divid it	0 11
2do #share	5 7
2do and	6 6
2do have	0 6
2do i	1 6 7 6
2do is	0 11
2do it	0 -15 1 9 2 13
2do not	4 8 5 7 7 14
2do noth	6 6
2do the	0 -13 1 22
2do what	6 5
2do with	0 -13 4 -5
2doe the	6 5
2doesn't go	0 10
2doesn't know	2 12
2don't buy	5 16
2don't keep	2 11
2don't know	2 -8
2don't need	3 13 5 7
2don't put	2 6
2don't say	4 8
2don't see	5 8
2don't think	5 13
2done befor	6 5
2done by	3 7 7 8
2door so	2 10
2doubt that	5 7
2down and	7 11
2down by	4 10
2down for	3 7
2down until	6 6
2down what	2 7
2driv it	1 5
2drop it	1 8
2drop the	7 11
2each #count	4 22
2each of	0 8
2earn ^	2 10
2earn trust	2 -11
2else in	3 6
2employer has	4 6
2end of	3 14
2end up	5 7
2even if	6 4
2even the	0 11
2every #count	4 10
2every ^	1 9
2every day	3 -8 4 6 5 8
2every hundr	0 14
2everybody else	0 16
2everybody know	6 5
2everyon who	7 7
2exact figur	4 11
2exact margin	4 14
2exact number	4 5
2exactly as	6 6
2far the	1 7
2fell by	4 5
2fella from	5 7
2fewer than	4 12
2figur and	2 8
2figur from	4 7 6 4
2figur is	4 10
2file and	6 5
2file are	3 7
2fill it	6 6
2financ and	6 4
2find out	5 16 6 5
2find that	1 8
2first #duration	7 9
2first ^	3 7
2first and	2 16
2first day	5 7
2first is	5 9
2first month	4 7
2first of	0 -18 2 -6 3 17 4 -7
2first quarter	4 10
2first thing	6 -4
2first year	0 16
2fix it	2 9
2floor is	7 7
2folk who	4 6
2for #count	1 6 4 5
2for #duration	1 -16 2 -10 3 12 4 -6 7 -8
2for #ratio	3 7
2for #share	1 8
2for ^	1 5 2 16 5 7
2for a	0 6 1 7 2 19 4 3 5 -13 7 -5
2for action	2 -3 7 -4
2for an	5 11
2for every	0 14 4 14
2for everyon	7 7
2for it	3 -12
2for last	1 11
2for me	2 11 5 -7 6 -6
2for noth	2 11
2for one	0 8 1 6 3 8 4 8
2for our	2 -8
2for peopl	7 7
2for someth	2 7
2for that	2 -6 3 6 6 7 7 -7
2for the	0 8 1 -4 6 3 7 5
2for thos	6 4
2for which	1 11
2for you	5 7
2for your	3 12
2free of	0 16
2friday at	1 5
2from #count	1 -7 7 -14
2from #date	7 3
2from ^	0 -9 3 10
2from a	2 -6
2from each	4 7
2from her	2 15
2from me	3 7 4 17
2from my	2 8
2from one	0 8
2from that	6 6
2from the	0 13 1 4 4 -11 5 -6 6 -6
2from what	2 10
2from your	0 -9 1 10
2frugality is	2 7
2gave him	7 7
2get a	0 -12 2 -9 3 8
2get it	4 8 5 5
2get one	3 7
2get paid	6 6
2get to	2 26
2give away	5 12
2give back	1 6
2give me	6 9
2give the	7 7
2give you	0 -9 4 9 5 -7
2go and	1 7
2go by	0 8
2go for	3 9
2go home	6 8
2go on	5 8
2go to	7 -6
2go up	1 8
2go with	3 15 7 12
2goe in	6 5
2goe out	3 19
2goe to	3 7
2good and	1 6
2good but	6 5
2good question	3 9
2got a	0 19
2got both	1 6
2grant that	5 12
2had #count	0 -10
2had been	7 8
2had one	5 7 6 5
2had the	3 7
2had to	1 8
2hand and	2 9
2hand it	6 5
2hang on	5 5
2happen to	1 13
2happy to	4 9
2has #duration	1 5
2has a	0 18
2has been	5 7
2has complain	5 6
2has more	6 5
2has not	4 9
2has said	6 9
2has spoken	6 8
2has to	2 16
2hav a	5 6
2have #count	1 11
2have ^	1 5
2have alway	2 12 7 6
2have come	1 6
2have it	0 6 3 23 4 7 6 4
2have my	4 6
2have said	3 8
2have sign	4 7
2have spoken	7 5
2have the	0 -9 1 10 6 9
2have to	1 -6 2 9 7 9
2have you	5 10
2he come	2 7
2he get	6 6
2he would	6 -5
2he'd have	6 5
2head of	6 12
2hear the	2 8
2help a	5 5
2help none	5 9
2her and	2 7
2her own	5 13
2her the	3 7
2her to	6 7
2here it	4 5
2hide the	5 7
2him the	7 11
2hold everyth	6 10
2hold that	1 8
2hole in	1 6
2home and	3 8
2home with	4 5 7 7
2hour the	5 6
2how do	1 7
2how far	1 8
2how i	2 11
2how it	0 -9
2how long	0 18
2how many	0 20 1 13 2 -14
2how the	7 6
2how to	6 5
2how we	5 11
2i accept	7 14
2i am	3 -8 6 -7 7 -5
2i ask	0 13 6 11
2i believ	2 -10
2i call	3 7
2i can	0 16 1 -6 2 -9 3 -15 4 26 7 -8
2i can't	4 16
2i cant	4 11
2i check	1 9
2i chos	3 8
2i confirm	3 8
2i could	3 -9
2i declin	4 7
2i did	3 -10
2i didn't	6 6
2i do	3 -6 4 5 7 -8
2i don't	5 6 7 -9
2i dont	7 4
2i gave	2 11
2i go	1 3 3 -10 4 8
2i grant	5 6
2i guess	1 -7
2i have	0 -15 1 -13 6 -8 7 7
2i just	6 5
2i keep	2 10
2i kept	4 9
2i know	0 -13 2 -11 6 -7
2i leav	2 16
2i left	6 9 7 6
2i let	2 11
2i look	0 11 1 9
2i may	0 18 4 16
2i mean	1 -8 4 -7
2i must	4 10 7 6
2i object	5 11
2i open	2 4
2i order	3 8
2i pick	2 11
2i put	2 9
2i question	5 7
2i ran	1 8
2i refus	4 8
2i said	2 7 5 15
2i see	1 3 7 5
2i sent	3 8 6 7 7 7
2i set	4 8
2i sign	4 -9
2i stop	3 11 6 6
2i tell	3 14 6 7
2i think	6 7
2i told	7 6
2i took	0 17 2 8
2i trust	2 -11
2i turn	7 6
2i wait	6 13
2i was	1 -7 6 4
2i went	1 6
2i were	3 8
2i will	4 8
2i wont	3 8 4 -8
2i would	2 -7 3 7 4 -9 5 -8 6 20 7 6
2i wouldn't	2 -7 4 -5 6 -6
2i'd ask	0 -10 6 10
2i'd do	0 11 1 3 7 9
2i'd give	4 7
2i'd go	0 16 1 -7 3 -9 7 5
2i'd have	3 14
2i'd put	3 19
2i'd rather	2 15
2i'd say	0 -11 4 -8 5 19
2i'd see	1 4
2i'd sit	6 5
2i'd skip	7 7
2i'd tell	6 8
2i'd wait	6 6
2i've sign	4 5
2id put	6 8
2id tell	6 7
2if #share	1 10
2if i	0 7 1 -8 2 23 5 9 7 7
2if i'm	2 11
2if it	0 9 3 9 4 -10
2if its	1 -8 3 6 5 12
2if more	3 9
2if not	1 5 3 14
2if the	1 14 2 -17 6 6 7 12
2if their	1 13
2if they	1 13 7 -4
2if we	1 -5 2 16 7 11
2if you	0 13 1 -11 3 -9 5 13
2if your	0 -8
2im not	6 -6
2implement it	7 5
2in #count	0 -3 1 5 5 11 7 -9
2in #date	3 -10 4 6
2in #duration	0 4 2 16 3 -11 5 5 6 5
2in ^	4 -9 5 9
2in a	0 -6 2 4
2in and	1 8
2in at	7 9
2in between	6 5
2in bold	4 6
2in confidenc	2 14
2in for	1 8 7 7
2in full	0 12 1 7
2in here	4 6
2in it	0 11 2 5 3 8 5 -7
2in my	3 -9 5 -6 6 -6
2in one	2 14
2in order	5 11
2in our	0 10 1 -9 2 -16
2in plac	5 6
2in relativ	4 7
2in spr	2 8
2in such	6 7
2in that	3 -6 5 10
2in the	1 -10 6 -8
2in their	3 6
2in them	1 11
2in this	2 -10 4 -6
2in time	6 6
2in writ	3 7
2inform the	6 10
2insid #duration	0 8
2into it	7 6
2is #count	0 11 3 -8 4 15 5 -6 7 24
2is #duration	3 11
2is #share	7 5
2is a	2 -7 4 -9
2is about	2 7
2is and	6 12
2is correct	7 5
2is finish	6 5
2is for	2 13 6 4
2is gone	2 -8
2is good	1 8
2is here	6 7
2is how	2 6 5 9
2is i	6 4
2is internal	4 7
2is mayb	5 6
2is mine	4 5
2is no	3 9 5 15
2is not	2 17 3 -5 4 -6 5 13
2is on	0 10
2is one	0 15 3 -5 4 11
2is only	6 5
2is our	2 9
2is out	3 9 7 10
2is over	7 5
2is precisely	2 8
2is public	0 19
2is quit	7 5
2is say	7 6
2is that	2 -6 4 5
2is the	1 -5 4 4 5 19 6 -5
2is their	4 6
2is they	0 9 4 9
2is to	1 -6 2 -3
2is under	4 -6
2is what	2 9 3 9 4 -6 7 14
2is why	2 7
2is worth	2 12 5 6
2is wrong	1 5
2is your	5 6
2isn't a	5 6
2isn't it	5 -9
2isn't the	2 10
2isn't ther	5 5
2it #count	1 6 3 -7 7 10
2it a	5 -9
2it about	2 11
2it and	1 -9 3 9
2it as	4 11 7 9
2it backward	1 7
2it becaus	2 5
2it by	0 7
2it come	1 -6
2it doesn't	1 6 2 9 5 -7
2it done	3 9 7 6
2it for	1 12
2it from	2 11 3 -5 4 9
2it goe	3 7
2it had	3 7
2it has	0 19 4 7
2it her	6 10
2it hurt	2 10 7 6
2it i	3 6
2it if	1 4
2it in	0 10 3 6 4 9
2it is	1 -8 4 -9 6 7 7 11
2it isn't	5 9
2it might	6 5
2it more	6 6
2it not	4 -6 5 9 7 -6
2it off	7 10
2it on	0 -11 6 6 7 13
2it one	5 10
2it only	5 11
2it open	2 7
2it or	3 7
2it out	1 -5 2 12 7 4
2it roughly	1 8
2it say	6 -5
2it should	6 6
2it stand	0 15 4 6
2it stay	3 -7 4 -7
2it that	2 9
2it the	0 12 1 -6 2 5 5 6
2it their	4 6
2it ther	3 13 5 7
2it they	6 4
2it this	0 22
2it to	3 6
2it today	3 10 7 6
2it took	6 4
2it turn	0 10
2it until	6 -5
2it was	2 -7 3 6
2it went	2 6 4 14
2it will	6 7
2it with	3 -10 6 7
2it would	4 6
2its #money	7 10
2its a	5 -6 6 -5
2its about	7 17
2its one	2 14
2its the	5 18
2just keep	6 8
2just the	3 6
2keep it	2 7
2keep their	2 5
2kept the	3 10
2kind of	0 -9
2kitchen tabl	2 11
2know but	4 8
2know from	1 6
2know how	0 -12
2know it	4 6
2know its	2 8
2know that	1 19
2know wher	6 5
2label is	2 9
2lady who	5 6
2land within	1 13
2last ^	1 10 3 -7
2last employer	2 10
2last spr	7 6
2last winter	0 11 4 6
2lay the	1 11
2learn whether	1 9
2leav it	6 10
2leav on	3 11
2leav out	4 12
2leav the	4 9
2leav to	4 6
2left it	6 5 7 6
2left on	5 5
2left the	6 9
2less than	0 13 3 9 4 16
2let say	0 17 4 9
2let the	0 -9 6 11 7 8
2let us	6 -4
2letter and	5 7
2letter to	6 8
2lie in	2 7
2lift it	0 9
2like #count	1 -5
2like it	6 2
2like that	4 -6
2like the	2 9
2like you	7 10
2line with	4 4
2list of	1 14
2littl and	7 6
2littl under	4 9
2look after	5 5
2look at	0 -7 5 -7 7 -7
2look how	1 7
2look if	1 9
2look to	0 14 1 -5
2made it	4 8
2made the	1 7
2made up	0 13
2make a	5 -7
2make it	5 7
2make sens	3 7
2make the	5 9
2make you	0 10 4 9
2many of	1 9
2march and	7 10
2margin on	7 5
2mark as	3 8
2market to	6 6
2matter befor	6 4
2matter more	2 11
2may be	3 8
2may say	4 8
2may well	5 6
2mayb #share	5 6
2me #duration	2 7
2me for	3 8
2me i	2 -9
2me is	0 11 4 8
2me it	4 7
2me on	4 6
2me so	1 5
2me the	3 9 6 6
2me to	6 -7
2me with	2 14
2me you	2 7
2mean and	4 5
2mean if	3 7 7 8
2mean ther	2 6
2meant to	7 7
2middl of	0 -5
2middl one	0 9
2might look	6 5
2mine and	1 8
2mine to	0 12 2 10
2money and	7 7
2money on	2 16
2month of	4 7
2more experienc	6 5
2more featur	5 10
2more i	6 5
2more than	1 9 7 -6
2more to	5 12
2morn and	0 10
2mov the	1 5
2move the	3 9
2much as	4 5
2must decid	6 11
2must disappoint	4 6
2my #count	1 10
2my #duration	0 10
2my answer	3 11 5 7
2my aunti	1 6
2my cousin	1 8
2my daughter	6 6
2my decision	3 6
2my director	6 -15
2my father	2 9
2my first	1 -6
2my hand	7 6
2my last	2 11
2my manager	6 5
2my name	3 10
2my own	0 -9 2 8
2my reason	2 8
2my sampl	2 10
2my signatur	3 12
2my wife	7 5
2my word	2 14
2name and	0 12
2name it	4 6
2name on	2 7
2name the	0 10 4 12
2need to	3 10
2neither round	4 7
2new one	0 -10
2next one	2 17
2next quarter	6 8
2next to	1 13
2next week	7 6
2ninth of	7 6
2no ^	4 13
2no basis	6 6
2no but	5 6
2no data	6 5
2no decision	6 11
2no i	4 -6
2no need	7 7
2no one	2 12
2no question	7 12
2no to	3 7
2no use	5 7
2nobody could	3 8
2nobody get	2 8
2nobody had	7 5
2nobody touch	6 5
2nobody who	5 10
2none of	5 12
2not #count	3 21
2not accept	5 10 7 -4
2not ask	6 -5
2not be	3 11
2not been	7 8
2not begin	6 5
2not by	2 13
2not even	6 5
2not from	2 14
2not give	0 11 4 11
2not good	6 5
2not hear	7 10
2not i	1 6
2not in	5 -7 7 12
2not know	1 7 7 8
2not make	0 10 4 9
2not mine	0 7 6 6
2not much	6 5
2not need	5 7
2not only	2 9
2not open	3 6
2not publish	7 18
2not read	7 17
2not sit	6 -7
2not start	6 6
2not the	3 6 4 8 7 -5
2not ther	3 9
2not to	2 12
2not touch	6 13
2not wait	5 -7 6 -8
2not we	3 8
2not what	2 7 5 7
2noth and	1 8
2noth i	6 9
2noth is	2 15
2noth until	6 5
2now and	3 10
2number and	6 6
2number it	3 6
2number no	4 7
2number of	0 10 4 6
2number to	5 8
2object that	5 9
2of #count	1 -7 3 -7 7 -6
2of ^	0 -12 1 12 3 15
2of a	1 -7 3 -7 4 10
2of charg	0 16
2of cours	2 -7 6 -4
2of data	2 7
2of each	0 11
2of every	0 14 4 10
2of it	1 8 4 -8
2of last	0 9
2of magnitud	4 5
2of march	7 6
2of my	1 10 2 11
2of next	3 13
2of one	5 6
2of our	4 9
2of that	4 9
2of the	1 15
2of them	2 -14
2of thos	7 6
2of us	4 6 6 6
2of what	0 15 1 7 4 17
2of your	1 -7
2off again	2 18
2off at	3 9
2off by	0 -8 1 6
2off for	3 9
2off the	3 -9
2offer to	6 -4
2often it	1 6
2okay so	7 7
2old box	3 6
2on #count	1 13 3 9 7 5
2on #date	0 -10 3 24
2on #share	7 7
2on ^	2 9 3 14 6 -5 7 -10
2on a	3 -13 4 17
2on and	0 8
2on averag	5 -6
2on day	1 -6
2on every	3 9
2on for	3 11 5 -6 7 6
2on hold	6 12
2on it	1 4 2 -10 6 -5 7 -8
2on last	1 8
2on leav	6 7
2on more	1 12
2on my	1 -7
2on one	1 7
2on paper	0 6
2on that	2 -7 3 8 4 8 7 12
2on the	1 -8 3 13 5 -6 6 -7
2on their	0 9
2on thos	2 8
2on thursday	7 5
2on your	2 -7
2once and	5 14
2once it	2 11
2one #count	4 8
2one at	6 6
2one bad	2 8
2one can	0 15 6 -6 7 6
2one cost	4 5
2one doe	7 6
2one earn	2 9
2one for	0 10 5 -9
2one i	2 7
2one in	1 11 2 9 3 10
2one is	5 -8
2one of	1 -6 2 -13 4 -4 5 -9
2one or	5 12
2one principl	7 6
2one question	5 6
2one right	6 7
2one season	3 9
2one should	5 9
2one the	5 9
2one then	5 8
2one thing	5 17
2one to	7 4
2one van	0 10
2one was	0 15 4 8
2one we	5 12
2one who	2 12 5 14
2one with	2 -8
2one you	5 6
2one-way door	2 13
2only and	0 10
2only one	0 9 2 8 4 9 5 -7 7 10
2only the	0 10 3 -9 4 8
2open by	5 9
2open it	0 13
2open the	2 12
2or #count	0 -10
2or i	3 6
2or more	3 11
2or no	3 6 6 6
2or not	6 6
2or that	5 10
2order is	3 7
2order of	0 12 4 11
2order to	5 10
2other #count	1 -7 3 12 4 9
2other becaus	5 8
2our book	5 9
2our lawyer	4 -6
2our own	1 4
2our was	1 6 5 7
2out #count	3 5
2out of	3 -8
2out the	4 7
2over #duration	4 8
2over ^	1 6
2over a	4 6
2over it	7 7
2over the	3 -7 5 -8
2own #count	1 7
2own gateway	0 8
2own the	6 5 7 6
2ownership the	2 7
2paid for	2 -8
2paper in	4 4
2paper with	4 9
2park the	6 6
2part company	5 6
2past #count	3 11
2pay for	2 9 4 6 5 13
2pay me	4 11
2pay the	2 10
2peopl and	1 6
2peopl at	5 10
2peopl in	5 13
2peopl that	6 7
2peopl were	5 7
2peopl who	2 -6
2per head	4 7
2person in	2 8
2phon call	2 12
2phon the	1 6
2pick #count	4 6
2pick the	1 -5
2plac of	5 7
2plan the	6 8
2plus #count	7 10
2plus #share	7 -5
2pric at	5 5
2pric i	0 9 4 6
2pric in	5 7
2pric of	2 7
2pric per	0 10 4 8
2pric the	7 10
2print it	3 9
2print run	6 7
2print the	3 10
2promis to	2 9
2proxy metric	0 -10
2public fil	7 7
2pull the	0 7
2put #count	4 6
2put a	0 15
2put it	6 11
2put one	1 6
2put that	2 11
2put the	4 8 6 8
2put to	5 6
2quarter and	4 5
2quarter is	2 8
2quarter it	0 13
2quarter of	4 7 6 5
2question say	7 6
2question the	7 8
2queu for	0 10
2quot it	4 11
2quot me	4 6
2ran it	1 5
2rate and	3 8
2rather be	2 15
2read it	5 10
2read out	4 8
2read the	0 9
2read with	5 9
2real one	7 8
2reason and	7 7
2receiv a	3 7
2refus the	4 8
2relativ term	4 7
2remain #count	0 13
2remov the	4 8 7 9
2report and	3 9
2request for	7 7
2rest is	0 9
2right about	5 8
2right and	2 7
2right in	2 7
2right to	6 5
2ring #count	0 16 1 7
2ring the	0 -14 3 12
2roll back	3 8
2roll it	3 10
2room and	2 8
2roughly #ratio	0 10
2roughly #share	4 15
2round and	7 6
2round nor	4 7
2said #count	1 10 6 10
2said #duration	1 5
2said it	6 5
2said no	6 -5
2said that	5 8
2same #count	1 10 3 -7
2same and	2 7
2same count	0 -9
2same exercis	1 10
2same from	2 14
2same night	3 7 5 6
2same way	2 8
2save money	2 11
2say #share	3 9
2say a	4 5
2say go	6 6
2say if	4 6
2say in	6 8
2say is	0 17 4 18
2say it	4 4 7 -11
2say no	0 9
2say that	4 8 5 -10 6 -4
2say this	4 5 7 6
2say wait	6 -7
2say we	2 11
2say what	6 13
2say wher	1 7
2second analyst	1 9
2second of	7 9
2second time	3 7 5 8
2second trial	6 6
2see a	5 16
2see how	0 -15 1 11
2see if	0 -18 1 19
2see the	3 9
2see wher	0 10
2see whether	1 12
2seen a	1 7
2sell them	3 10
2sell your	2 11
2send a	2 6
2send it	3 7 6 -8
2send the	6 10
2sens i	3 7 7 5
2sensor is	7 6
2sent the	7 7
2sent them	5 7
2set the	0 9
2shall not	0 9 4 8
2shar it	4 10
2she back	6 8
2she can	6 10
2she get	5 5
2she has	5 4
2she is	2 -8
2she know	2 9
2she say	6 5
2she want	2 8 7 11
2should ask	5 8
2should go	2 10
2should the	6 5
2show the	0 12 1 5
2side by	1 11
2sign it	4 3
2sign on	7 9
2sign paper	4 7
2sign up	0 9
2sinc #count	1 6
2sinc #date	3 -6 6 -4
2sinc a	1 6
2sinc the	5 11
2sinc you	7 12
2sit in	0 -10 2 8 5 12
2sit tight	6 7
2size on	4 7
2skip it	7 8
2sleep and	5 9
2sleep in	2 7
2so #count	3 13 5 11 7 13
2so #share	7 -4
2so ^	7 -5
2so a	2 8 5 9
2so first	1 5 5 7
2so from	0 15 6 5
2so i	0 15 1 18 5 -6 6 18 7 11
2so i'd	0 14 3 -8 6 11
2so id	2 7 6 11
2so if	0 -10 5 11 6 -4 7 9
2so im	3 6
2so in	3 8
2so it	0 -16 2 11 5 -8 7 10
2so more	5 5
2so much	5 8
2so my	3 6
2so no	4 11
2so nobody	5 -7
2so not	2 12
2so slow	7 6
2so that	6 -5
2so the	3 10 5 10 6 -5 7 6
2so ther	1 8 5 6
2so we	0 6 6 7
2so what	1 -8 4 12
2so when	7 6
2so you	0 15 1 -6 5 -7 7 4
2some of	7 6
2somebody abov	6 6
2somebody could	2 6
2someth and	3 7
2someth ther	1 8
2somewher between	4 6
2somewher in	4 6
2sort them	0 9
2spr and	1 8
2stand at	6 6
2stand in	3 -7 4 6
2stand-in for	0 13
2start at	4 6
2start from	2 18
2start with	3 12
2stay empty	6 6
2stay home	4 6
2stay in	0 9 4 14
2stay with	4 11
2steer committe	6 3
2still had	1 6
2still noth	6 6
2still work	4 6
2stood at	0 10 4 7
2stop at	5 7
2stop it	3 12 7 5
2such a	7 5
2such case	6 5
2such thing	4 7
2sum for	1 8
2supplier ^	3 10
2sure so	7 10
2sure the	1 6
2survey in	1 7
2switch on	7 6
2take a	2 13
2take back	2 10
2take that	7 7
2take the	1 -3 3 8 4 -11 7 17
2taken back	2 10
2team to	6 4
2tell it	4 7
2tell me	3 12 7 9
2tell the	6 10
2tell them	5 6
2tell us	6 10
2tell you	0 14 2 11 5 13
2tenant who	3 5
2test the	1 6
2than #count	1 5
2than #share	1 6
2than in	1 6
2than me	6 4
2than one	4 8
2than the	4 9
2than to	2 15
2than you	5 8
2that #count	1 -6
2that already	5 5
2that and	1 8 7 5
2that as	0 12
2that bit	5 10
2that customer	7 9
2that everybody	7 7
2that for	0 8
2that got	0 7 5 8
2that how	0 -7 2 7
2that i	4 -6
2that in	2 11
2that is	2 12 4 -6 5 -10
2that it	4 5 5 -7 6 -4 7 -8
2that its	4 -5
2that may	2 8
2that more	5 8
2that much	1 8
2that no	5 5
2that not	7 6
2that number	4 13
2that on	3 4
2that one	0 -12 2 -10 3 -9 4 8 6 -7
2that only	7 5
2that open	0 11
2that our	5 6
2that paid	4 8
2that publish	4 6
2that report	7 6
2that sentenc	2 8
2that settl	3 6
2that straight	7 6
2that take	4 5
2that that	4 -7 6 -5
2that the	0 -8 2 9 3 -10 6 -7 7 7
2that ther	6 6
2that way	5 6
2that we	5 10 6 16
2that we'r	4 4
2that what	3 8
2that would	0 12
2that you	0 -9 4 -6
2the #count	0 -12 3 13 4 -8 5 10 7 -14
2the #date	1 13
2the #duration	0 -12
2the #ordinal	3 12
2the ^	3 13 5 -9 7 11
2the absolut	0 8
2the address	0 11
2the agency	6 6
2the air	0 9
2the airlin	4 8
2the answer	6 9
2the app	0 12 6 6
2the autumn	6 10
2the averag	5 9
2the bad	0 -7
2the bank	4 7 6 -6
2the batch	5 9
2the best	4 9
2the better	6 5
2the big	5 -6
2the bill	4 8
2the brief	7 10
2the bus	0 -8 1 4
2the buyer	1 6 6 5
2the call	5 9
2the car	1 5
2the caus	2 9
2the central	4 9
2the chair	3 8 7 7
2the charger	6 4
2the chat	1 4
2the cheap	4 5
2the check	3 13 5 7
2the children	5 -7
2the choic	2 6 3 -7
2the claim	6 5 7 8
2the client	2 7
2the clinic	4 12
2the competitor	7 6
2the contract	2 -6 3 -7
2the correct	6 4
2the count	0 -10 1 5 2 9
2the counter	1 7
2the current	0 11
2the customer	2 -14
2the daily	4 5
2the dark	1 10
2the dashboard	3 6
2the date	2 -7 3 6
2the day	0 12 2 10 5 -10
2the deadlin	6 4
2the dearest	5 9
2the delivery	5 7
2the desk	3 9
2the door	2 6
2the drawer	3 -7 4 5
2the effect	4 7
2the empty	2 8
2the end	0 -11 2 -12 3 -5 6 -6
2the envelop	4 7 7 5
2the error	5 6
2the even	0 -8 3 8
2the extra	5 8
2the fair	6 6
2the fall	1 6
2the family	2 9
2the farmer	1 10
2the featur	3 7 6 4
2the fee	4 6
2the fella	2 9
2the ferry	3 11
2the figur	0 -11
2the file	6 6
2the final	6 6
2the first	0 8 1 -10 2 -14 4 10 6 -7 7 -10
2the fish	2 9
2the floor	7 11
2the folk	4 6
2the form	6 6 7 12
2the fourth	3 10 5 9
2the fuel	4 6
2the gap	0 11
2the good	2 4
2the guest	5 8
2the hand	4 5
2the harbour	1 4
2the head	6 8
2the high	2 11
2the hill	0 12 4 12
2the host	4 6
2the hour	0 14 3 -7
2the hous	2 10
2the index	0 -9
2the install	7 7
2the invoic	4 8
2the judg	0 9
2the lab	1 6
2the lady	5 14
2the last	4 -5 7 -5
2the launch	3 -5 6 6
2the letter	3 9 5 13
2the light	5 7
2the limit	2 10
2the list	2 6 3 -9
2the log	0 -14 5 9
2the logo	1 6 7 6
2the machin	1 6
2the man	2 7 5 4
2the manual	3 8
2the margin	7 6
2the mark	0 13 4 9
2the matter	6 19
2the meantim	6 7
2the messag	0 12
2the meter	0 -11
2the middl	4 7 7 -6
2the ministry	4 6
2the minut	3 -9
2the month	0 -7 1 -7 3 13 7 5
2the morn	3 11
2the most	0 -11 3 12 7 6
2the network	4 7
2the new	2 -7 5 -7
2the next	1 -6
2the night	0 13
2the nineteenth	7 6
2the ninth	3 10 7 8
2the normal	1 5
2the note	0 7
2the notebook	1 11
2the number	4 -3 5 -11 6 4
2the old	1 -10 4 -8
2the one	1 4 2 13 3 -10 5 7
2the order	0 10 1 4 4 6
2the other	0 -12 2 -6 4 2 7 6
2the owner	2 16
2the paper	0 -9 4 -6
2the partner	7 7
2the passenger	2 7
2the peopl	5 13
2the person	2 21
2the phon	0 17 1 -7 7 6
2the photo	1 10
2the pilot	1 -6
2the poster	3 6
2the pound	4 5
2the pric	4 12
2the print	6 8
2the printer	3 17
2the programm	6 9
2the project	6 5
2the proportion	1 6
2the publish	0 12 4 9
2the quality	6 6
2the quay	6 5
2the question	5 9
2the radio	3 6
2the reader	6 4
2the real	0 -14 1 15 7 6
2the reason	2 10 5 -6
2the receipt	1 7
2the refund	3 9 7 5
2the regulator	5 9
2the remain	0 12
2the report	1 -6
2the return	6 5
2the revenu	4 6
2the review	7 6
2the right	2 10 5 -6
2the road	0 7 2 10
2the rout	0 15
2the same	0 -12 1 18 3 -8 4 -10 6 -6 7 -5
2the second	0 11 1 -6 4 8 5 -8
2the sens	3 8 7 7
2the session	0 9
2the shap	4 14
2the sheet	0 -12
2the shop	0 10
2the site	5 10
2the slop	1 8
2the slow	1 10 5 7
2the small	4 6
2the spell	6 6
2the sponsor	7 6
2the spr	1 8 7 14
2the stamp	1 9
2the standard	4 7 5 12
2the stat	6 5
2the story	7 6
2the studio	1 6
2the sugar	5 8
2the summary	2 9
2the summer	1 5
2the survey	6 12
2the tabl	0 -12 6 -6
2the tap	3 6
2the target	7 6
2the tenant	3 7
2the tenth	3 12
2the test	1 -7 5 6
2the thing	0 -7 2 9
2the time	5 -7
2the timetabl	6 4
2the top	4 7
2the trad	4 6
2the true	1 13
2the truste	6 10
2the truth	1 14
2the tube	0 10
2the tunnel	1 5
2the twelfth	0 8 3 7 4 9
2the twentieth	3 10
2the upper	3 11
2the van	0 8
2the ward	5 7
2the warn	1 -5 3 8
2the water	2 11
2the way	2 10
2the whol	2 13 7 10
2the winter	4 6 6 10
2the work	1 12
2the workshop	1 5 6 -4
2the worst	4 5
2the wrong	1 -5 2 -14 5 20
2the year	4 9 7 -7
2their order	1 6
2their secret	2 9
2their websit	0 9
2them and	4 -5
2them at	1 7
2them back	2 6
2them by	0 9
2them how	4 5
2them in	0 19
2them is	7 5
2them like	2 7
2them so	6 4
2them the	7 14
2them to	6 8
2them today	3 8
2them what	5 8
2then a	4 7
2then i	2 -9 6 8
2then i'd	1 5
2then it	1 6
2then the	2 -9 5 5 6 -6
2then we	7 6
2then we'll	6 6
2then you	2 12 6 7
2ther #count	5 5
2ther an	1 7
2ther are	0 -9 1 -7 5 -8 7 -6
2ther at	2 8 3 8
2ther for	5 6
2ther i	1 8
2ther in	2 8
2ther is	1 -5 3 6 4 -8
2ther not	6 5
2ther noth	5 7
2ther the	0 14 1 15
2ther to	1 6
2ther was	0 -13 1 -5 4 -9 5 -8
2ther we	3 6
2ther were	2 6 4 18 7 6
2they answer	6 11
2they are	2 -7 3 13 6 4
2they ask	5 9
2they can	6 -4
2they did	1 5
2they do	6 6
2they don't	5 -7
2they get	0 11
2they have	2 -7 6 11
2they said	6 4
2they stand	6 7
2they tell	6 6
2they want	3 5 5 6 7 12
2they were	5 -7
2they writ	7 9
2they'r on	7 6
2they'v got	0 13
2thing i	2 7
2thing in	5 8
2thing is	2 -6
2thing it	5 7
2thing so	4 6
2thing that	0 6 2 -6
2thing to	0 -11 5 10
2thing was	1 5
2think i'd	6 8
2think the	7 14
2this ^	3 9
2this afternoon	3 9
2this as	3 8
2this in	1 6
2this is	4 -8 5 -11
2this to	7 6
2this way	1 7
2this week	3 11
2this you	1 7
2thos #count	1 -9 3 13
2thos #duration	6 4
2thos first	1 7
2thos i	1 5
2though i	4 7
2thought the	7 5
2ticket with	6 5
2till it	6 9
2till she	6 4
2till the	3 5 6 -5
2till they	6 7
2time and	7 5
2time on	0 15
2to #count	7 17
2to #duration	3 8
2to ^	1 5 5 8
2to an	7 9
2to another	0 6
2to be	0 -10 1 6 4 -7 5 -9 6 -6 7 -7
2to chang	0 8
2to choos	2 7 3 6 7 7
2to come	6 15
2to copy	5 12
2to decid	6 13
2to do	1 6 2 -7
2to earn	2 8
2to find	6 5
2to get	5 12
2to give	5 9
2to hand	2 6
2to him	6 5
2to it	2 -8
2to keep	6 -5
2to know	1 9 4 5 5 12
2to learn	1 9
2to let	6 9
2to make	5 -8 7 12
2to me	4 -8 6 -6
2to move	2 12
2to my	5 6 6 8
2to name	4 10
2to pick	7 6
2to publish	4 6
2to put	0 -8
2to say	2 -11 3 -6 5 -7 6 12
2to see	5 -6
2to set	6 7
2to settl	6 5
2to show	1 6
2to sit	2 11
2to start	5 8
2to the	1 12 7 -10
2to use	4 6
2to wait	3 7 6 -12
2to want	5 8
2to whoever	2 9
2to you	4 7 5 8
2to your	0 7 4 7
2today and	3 8
2told me	2 11
2told the	6 6
2tonight for	3 5
2too high	2 4
2took it	7 8
2top of	1 7
2touch anyth	6 12
2touch it	6 14
2town and	0 9 4 7
2treat the	5 6
2tri it	1 5
2trial result	7 5
2trust by	2 9
2trust me	2 13
2trust the	1 6
2turn it	2 13
2turn the	7 6
2two-way door	2 8
2under #count	7 4
2under #money	1 6
2under #share	0 7 4 12
2under ^	4 7
2under a	2 9
2under the	3 7
2understand that	2 12
2until ^	3 10 6 -9
2until financ	6 5
2until he	6 4
2until it	6 11
2until they	6 7
2up a	0 12
2up and	2 6
2up in	4 6
2up on	2 10 7 8
2up ther	2 7
2up to	2 -7 4 -7 7 9
2us a	5 9
2us for	5 8
2us is	5 9
2us it	5 6 6 5
2us on	4 9
2us say	6 6
2us the	2 12
2us to	5 -7 6 -8
2use a	5 8
2use the	3 -7 4 -6
2used it	0 11
2used to	2 -9
2very beautiful	2 8
2view on	3 4
2wait #duration	6 -6
2wait for	3 -11 5 -11
2wait on	5 8
2walk back	2 12
2walk through	2 7
2want i	7 6
2want it	5 8
2want one	7 5
2want that	2 13
2want the	2 17 5 4 7 5
2want to	2 -7
2was #count	1 -8 3 -6 7 27
2was #money	7 11
2was #share	0 11 4 7 7 21
2was ^	2 10
2was about	4 9
2was aliv	1 7
2was alway	7 5
2was ask	3 8 4 9 7 9
2was in	0 10
2was mak	5 7
2was my	3 7
2was never	4 10
2was on	1 -7
2was only	1 8
2was that	3 8 5 9
2was the	4 -6 7 -6
2was ther	4 7
2was too	1 6
2was what	7 6
2was which	1 8
2was wrong	1 7
2way is	1 9
2we already	0 8 5 7
2we are	3 -9 4 6 7 -5
2we came	1 7
2we could	0 6 5 6
2we cut	0 8
2we do	1 5 2 12 3 6
2we don't	7 5
2we drop	7 7
2we go	3 8
2we got	6 5
2we had	0 -14 1 -5 2 -11 3 -12 7 -6
2we have	6 -4
2we just	6 12
2we know	1 15
2we launch	3 8
2we live	2 8
2we lose	5 14
2we make	3 9
2we need	5 9
2we pay	2 10
2we print	3 8
2we sell	5 8
2we speak	6 7
2we still	1 3
2we stood	4 11
2we were	0 18 4 9
2we will	6 9
2we would	3 9
2we'll see	6 7
2we'r all	7 6
2we'r in	4 5
2week and	3 14
2week in	1 8
2week of	0 13
2weigh the	0 9
2weigh them	0 9
2weight off	0 13
2well be	5 6
2went down	4 7 6 5
2went into	7 6
2went live	7 6
2went on	0 9
2went to	2 13
2went up	7 6
2went with	6 6
2were #count	2 7 7 8
2were at	0 10 4 8
2were in	3 7 5 6
2were not	7 6
2were the	1 10
2were within	1 6
2weve got	6 7
2what each	4 6 7 9
2what earn	5 8
2what goe	2 10 6 9
2what he	6 5
2what i	0 20 2 11 3 -11 4 9 5 -3 7 -10
2what i'd	0 16
2what is	5 -9 6 -5
2what it	0 -10 2 -6
2what one	5 14
2what she	6 4
2what they	3 9 7 9
2what they'r	5 7
2what you	2 -13 4 -4
2whatever the	6 7
2when a	2 10 5 7
2when he	6 -6
2when i	1 -6 2 8 4 7 6 -6
2when it	6 -7
2when the	6 4
2when they	0 9 6 9
2when we	0 -10 1 11 2 -8
2wher a	2 12
2wher it	2 4
2wher the	1 5 2 -10 5 -7
2wher they	3 7
2wher we	1 17
2whether the	1 15 3 -8 5 9 6 -6
2which are	0 9
2which i	7 9
2which is	0 -8 7 -8
2which of	6 5
2which one	6 6
2which the	6 6
2which we	2 9
2whil the	2 12
2who did	1 5
2who find	5 9
2who never	5 10
2who pay	4 10 5 6
2who pick	4 6
2who read	5 6
2who say	5 4
2who sit	2 18
2who suffer	5 10
2who told	5 5
2who was	1 7
2whoever is	1 7
2wife say	7 6
2will be	2 -14
2will call	4 8
2will open	2 6
2will pay	5 15
2will see	3 7 7 7
2with #count	4 -6
2with ^	0 10 1 -6
2with a	1 15 3 -6 4 6 5 9 7 -6
2with an	2 10
2with glov	5 8
2with his	2 11
2with it	2 7 6 7
2with its	2 9
2with last	1 10
2with legal	6 5
2with less	2 10
2with one	2 11
2with that	3 13 5 8
2with the	2 -17 3 28 4 9 5 -10 6 -5 7 7
2with them	4 12
2with us	1 6 4 4 6 5
2with you	2 -10
2with your	2 17
2within #count	1 12
2within #duration	0 25 1 -9
2within #share	1 18
2within a	1 5
2without a	3 9
2without look	1 8
2woman with	2 6
2won't get	4 7
2wont tell	3 6
2word and	2 10
2work from	0 9 2 15
2work ther	7 7
2worth more	2 9
2worth noth	1 13
2would add	3 6 5 7
2would be	5 4 6 7 7 7
2would do	0 9
2would have	0 -15 3 10 5 13
2would keep	4 9
2would let	6 5
2would not	7 -4
2would of	3 7 7 5
2would only	5 12
2would pay	0 6
2would run	1 6
2would say	4 -5 6 -10
2would sign	3 7
2would sit	6 -6
2would sooner	2 7
2would tell	4 8
2would therefor	6 5
2would try	1 6
2would wait	6 10
2would writ	6 7
2wouldn't give	2 6
2wouldnt say	7 5
2writ on	0 10
2writ to	6 10 7 6
2wrong by	1 6
2wrong with	2 15
2yeah if	7 11
2yeah no	7 10
2year and	0 -14
2year befor	1 -6 4 10 7 -6
2year i	4 5
2year is	4 6
2year we	1 6
2yes i	7 11
2yes to	3 7
2you a	5 6
2you are	5 -6 7 14
2you can	0 14 1 10 2 6 7 -6
2you could	0 21 6 -6
2you did	7 9
2you dont	2 9
2you for	2 8
2you get	0 -13
2you got	0 9
2you have	1 6 4 -7
2you is	4 7
2you just	3 8 7 7
2you keep	1 8
2you know	0 -12 1 -6 5 -5
2you only	5 6
2you say	7 24
2you see	0 11 6 5
2you tell	7 7
2you that	0 15 4 16 5 7
2you the	0 9 4 7 7 6
2you who	5 6
2you will	0 10 4 7
2you would	2 22
2you'v got	5 6
2your #count	1 7
2your and	2 12
2your customer	5 13
2your model	3 6
2your own	0 20 1 7 2 -12 3 -8 4 -5 7 -5
casked	0 -11 1 -8 2 -11 3 -20 4 -10 6 -10 7 -11
cattributed	0 -23 1 -7 2 -9 3 -16 6 9 7 10
chypothetical	0 -11 1 9 4 -9 6 -10 7 -6
cintended	1 8 2 -8 6 -9
cnegated	0 -20 1 -13 5 6
f1	0 10 3 6 4 7
f2	0 12
f3	1 10
f4	3 6
f5	7 -5
fa	0 -18 2 26 4 -13 5 7 7 -10
fabout	4 -6
fafter	0 -8 1 10 2 -8
fall	3 6
fan	2 12
fand	1 10 3 -10 5 -9 6 -5 7 -12
fas	7 14
fask	1 9
fat	0 -9 1 -6 3 10 7 -6
fbalance	0 8
fbecause	2 7 3 -7 5 -12 6 -6
fbefore	0 -12 1 17
fbias	2 17
fboth	2 11
fbut	3 -8 4 10 5 10 6 5 7 -8
fcan	0 10
fcheap	3 9 5 4
fcheck	1 8
fcost	7 8
fcount	0 15
fdata	3 8 6 7
fdecision	6 5
fdirection	4 11
fdon't	5 7
fdoor	0 9
feach	0 15
fearn	2 9
fevery	0 13 7 5
fexact	4 24
ffine	7 7
ffirst	5 9
ffor	0 18 2 5 7 -5
ffour	2 8 3 -6
ffriday	6 4
ffrom	4 -6
fgo	3 15
fhe	6 -7
fhere	7 5
fhold	6 25
fi	2 -6 4 8 5 15 7 5
fi'd	3 6
fi'll	4 13
fi'm	2 -13
fif	0 16 1 -9 2 3
fin	1 -11 2 -12 3 -11 6 -7
findex	0 9 4 15
fis	5 -6
fit	0 -16 1 -9 2 -5 3 -15 4 -10 5 -13
fit's	2 14 4 -7 5 7 6 5 7 -3
flast	0 9
flet	4 6
flet's	4 5
flook	1 -5
fmarch	1 8
fmonday	3 8
fmore	5 12
fmy	0 -7 2 -6 3 4 5 6
fneither	5 12
fnew	3 10
fno	2 -11 7 -6
fnot	3 9 6 -5
fnothing	6 11
fof	4 14
foff	1 7 2 5 3 9
fold	3 10
fon	0 -16 2 -8
fone	0 -10 1 -8 2 10 3 14 4 -3 5 -10 6 -5
fopen	3 7
for	0 12
fother	0 11
four	6 -8
fpeople	2 16 5 -7
fper	5 8
fplus	7 7
fprint	3 8
fpublic	0 11
fput	0 12 1 5 4 8 6 9
frelease	3 6 6 6
fright	7 10
fsafety	7 8
fsame	1 7 4 5 5 6
fsay	0 13 4 10
fsee	1 -8
fshape	0 8 4 11
fshe	6 -5
fshe's	6 7
fshould	3 6
fsign	0 6 3 5
fsigned	3 -10 4 6 7 6
fsince	3 6 7 9
fskip	7 8
fso	0 5 1 6 2 -8 3 -6 4 -6 5 11 7 -11
fsome	0 -7
fsomebody	0 -9 3 -7
fstandards	7 7
fsupplier	6 -4
fsure	7 13
ftake	0 9
fthat	3 -8 5 -3 7 -6
fthat's	0 -9 3 -6 4 -6 5 -8
fthe	1 -12 2 -7 3 -22 4 -7 6 -12
fthen	0 8 3 5
fthere	2 -9 7 -5
fthey	1 4 5 10 6 -8
fthis	2 9
fthose	2 11
fto	1 11 2 -7
ftoday	0 7 4 9
ftomorrow	3 -6
ftonight	3 12 7 8
ftwo	4 -5 6 6 7 -5
funder	1 6 4 -7
fuse	0 21
fwaiting	6 -6
fwas	7 4
fwe	1 12 4 -8 5 -4
fwhat	0 10 3 -14 4 16 6 -7 7 -9
fwhen	5 -10 6 -8
fwhich	6 5
fwho	5 11
fwhy	2 8
fwith	0 -10 4 -6
fwithout	6 6
fwrong	5 19
fyeah	7 17
fyou	0 -11 3 8 4 -6 6 -5 7 10
fyou'd	2 16
fyou'll	4 5
l0	0 -21 1 -22 2 -29 4 -13 5 -19 6 -17 7 -16
l1	0 -15 1 -18 2 -18 3 -18 4 -22 5 -17 6 -22 7 -21
l2	1 -6 2 -14 3 -16 4 -10 5 -13 6 -18 7 -12
l3	0 15 2 -10 3 -17 4 -14 6 -17
n#count>#count	1 -6
n#count>act	1 7 7 -6
n#count>bigscope	7 7
n#count>condition	3 8
n#count>customer	7 -7
n#count>leak	7 9
n#count>people	1 6
n#count>time	7 6
n#date>time	3 9
n#share>order	1 -5 4 11
nact>#count	0 14 7 -6
nact>assume	6 5
nact>bound	1 -6
nact>customer	1 7
nact>everyone	4 6
nact>group	5 8
nact>negation	7 5
nact>order	1 8
nact>outcome	0 8
nact>report	6 5
nact>role	6 5
nact>subset	6 -6
nact>verify	1 8
nact>watch	7 7
nact>would	6 5
nafterwards>#count	4 7
nassume>act	5 7
nassume>outcome	5 6
nassume>self	3 7
nbound>worsen	3 7
nbusiness>negation	7 6
nbusiness>outcome	6 5
ncause>act	2 8
ncause>metric	5 6
ncause>self	2 8
ncondition>bound	4 -6
ncondition>function	6 5
ncondition>order	0 9
ncondition>people	6 7
ncondition>self	2 9 3 -9
ncondition>time	6 -6
ncustomer>harm	5 13
ncustomer>negation	5 11
ncustomer>outcome	6 -5
ncustomer>wellbeing	2 7
ndecide>time	6 -5
nearlyfind>decide	6 6
neveryone>#count	4 5
nfunction>condition	6 6
nfunction>outcome	6 4
nfunction>would	7 7
ngroup>act	6 -4
ngroup>outcome	2 9
ngroup>people	5 -6
nharm>condition	5 5
nharm>time	5 11
ninterval>time	3 -6
nleak>#count	7 8
nless>outcome	7 6
nmetric>refuse	4 5
nmetric>self	2 -5
nmore>subset	4 6
nneed>self	6 3
nneed>time	6 -6
nnegation>#count	4 -6
nnegation>act	0 -8
nnegation>negation	6 6
nnegation>order	6 8
nnegation>proxy	7 7
nnegation>self	1 8 7 5
nnegation>verify	1 -7
nnegation>would	2 -6
norder>#count	4 7 7 -8
norder>people	5 6
norder>self	1 7
norder>subset	7 6
noutcome>condition	6 7
noutcome>time	3 12
npeople>decide	6 7
npeople>group	2 15 6 7
npeople>order	2 11
npeople>outcome	2 -4
npeople>subset	2 8
nprincipleword>principleword	2 7
nproxy>#share	4 6
nproxy>outcome	4 6
nproxy>subset	4 6
nproxy>verify	1 6
nreport>harm	6 -6
nreport>need	6 -5
nreport>waitword	6 -7
nrework>report	7 8
nrole>decide	6 10
nrole>negation	2 8
nself>#count	7 -7
nself>act	1 6 5 -8 7 8
nself>decide	3 9
nself>give	4 7
nself>harm	6 7 7 6
nself>negation	3 -12 4 9
nself>outcome	5 -8
nself>trial	1 6
nself>would	1 -6 2 -10 4 8
nsociety>act	7 9
nsource>moved	6 4
nsource>people	6 4
nsubset>#count	0 13
nsubset>bound	5 6
nsubset>cause	5 6
nsubset>customer	5 11
nsubset>moved	5 7
nsubset>self	2 15
nsubset>time	3 9
ntime>#count	1 -5 4 6
ntime>condition	1 10
ntime>more	4 7
ntime>outcome	3 9
ntime>report	6 5
ntime>self	0 -11
ntime>source	1 4
ntime>subset	3 8
ntime>tradeoff	3 8
ntradeoff>outcome	3 7
ntradeoff>tradeoff	0 11 4 6
nverify>#count	1 12
nverify>group	1 6
nverify>source	1 5
nverify>verify	1 9
nwatch>condition	1 5
nworkmode>time	1 6
nwould>metric	6 -5
nwould>more	7 6
nwould>moved	2 12
nwould>outcome	7 -7
nwould>role	6 5
nwould>time	1 6
p1	1 -4 2 -8 3 -8 4 -10 5 -7 6 6 7 11
p2	5 -8 6 11
p3	4 -4 7 -8
q0	0 -16 1 -31 2 -11 3 -30 4 -27 5 -16 6 -10 7 -19
q2	2 -15 3 10 4 9 5 -8 6 -13 7 22
qchange	5 7 7 -6
qcount	2 -9 4 -6 5 -5 6 -13
qdate	1 7 2 -9 3 18 5 -13 6 -11
qduration	1 -2 3 -13 4 -11 7 -14
qmoney	0 -7 1 -6 4 -6 5 -5 6 -4 7 33
qordinal	0 -8 3 13
qratio	0 14 1 -10 2 -5 4 18 6 -4 7 -6
qshare	2 -7 3 -5 5 -8 6 -11 7 8
qtime	0 -10 1 -5 3 27 7 -7
sact	0 11 1 -4 3 9 7 -4
safterwards	2 8 3 11 5 -8
sagreement	1 -5 3 9 5 -16
sahead	4 -7 5 -11 6 12
sasksother	0 -17 1 10 3 -10 6 26
sassume	3 -15 4 -9 5 11 6 -3
sbelief	1 12 5 -12
sbelieve	0 -17 5 -9
sbigscope	1 -4 6 6 7 9
sbold	0 8 2 -10
sbound	1 7 2 6 3 13 4 15 7 -7
sbusiness	1 -9 4 -8 5 -14 6 -5
sbuzz	0 -12 2 -11 6 6
scandid	0 -6 1 -7 3 -13 4 -6 5 -9 7 -6
scause	3 -8
scondition	0 -19 1 3 3 6 4 -13 5 -8 6 18 7 -10
scritical	3 18 6 -6
scurious	0 -9 2 -9 4 -11 6 -5 7 -8
scustomer	1 -5 2 15 5 35 6 -13
sdeadline	0 -12 4 -7 5 -6 6 -6
sdecide	0 -11 1 -14 3 16 6 16
searly	3 11 5 6 6 -11 7 -6
searlyfind	1 13 4 -3
sescalate	0 -11 1 11 4 -4
severyone	0 16 1 -10 2 -19 3 -6 4 17 6 -8
sexec	0 -13 2 -7 4 -8 5 -11 6 11 7 -4
sfailure	1 13 2 12 7 -7
sfast	1 -12 2 10 3 17 4 -8 5 9 6 -14
sfunction	0 6 6 8 7 -9
sfuturetarget	1 -17 3 -4 4 -5
sgive	1 -6 3 -5 4 8 6 -4 7 -3
sgroup	2 8 7 6
shabit	0 -11 1 -11 2 -5 4 -7 5 -16 6 -4 7 -5
sharm	0 -11 3 -3 4 -5 5 14
sinfluence	2 9 3 8 5 -7 6 -13
sinterval	1 -14 3 34 4 -14 5 6 6 11 7 -8
slate	0 3 3 -10 4 17 7 9
sleak	0 -11 1 -13 3 -11 7 15
slearned	2 14 4 -9 5 11
sless	0 10 1 -7 4 17 5 10
smetric	0 15 4 20 5 11 6 5 7 -8
smore	1 -9 3 5 4 6
smoved	1 -10 3 19 5 9 7 10
sneed	4 -6 6 12
snegation	1 -17 5 12 6 -9
sobject	1 8 2 13 4 5 6 -11 7 -7
sorder	2 8 4 6
sotherwise	2 -11 3 12 6 -7
speople	1 -4 3 -24 4 -11 5 9 6 12
sprimary	0 -11 2 11 3 -6
sprincipleword	0 -19 1 -6 2 34 3 -21 4 -9
sproxy	0 31 3 -6 4 21 5 -15 6 -7 7 -10
srefuse	1 -18 3 -5 4 18 5 -9 6 -7
sreject	0 -14 3 -7 4 -11 5 15 6 -6
sreport	1 -11 4 -8
sreview	0 -13 1 -3 3 10
srework	0 -5 2 9 5 13
srisk	2 6
srole	0 -10 1 -12 3 -11 6 10
srulebook	2 -4 3 17 5 -12 7 8
sself	0 -4 3 10 5 -24 6 -8 7 -12
sshow	2 -15 5 -6
ssimplify	4 8 7 7
ssociety	3 -10 4 -5 6 -5
ssource	0 10 1 21 3 -15 4 -19 5 -7 6 14 7 -11
sstage	2 11 6 -6 7 -6
sstandards	0 -6 3 -2
sstop	2 8 3 10 4 -12 6 7
ssubset	3 10 4 6 6 -6 7 -14
steach	1 -5 4 7 6 -7 7 11
steam	2 -7 5 -7
stechnical	0 18 4 9
sthrift	2 9 5 13 6 -13 7 -7
stime	2 -6 3 24 4 -4 5 -10
stradeoff	1 5 4 -3 7 9
strial	0 7 1 16 2 -15 4 6 6 -10 7 -14
sunplanned	0 16 2 9 3 9 6 6
sverify	0 -13 1 34 2 -12 3 -12 4 -14
swaitword	0 -15 1 -17 2 -19 4 -9 5 11 6 37 7 -4
swatch	1 6 3 -10 4 -10
swellbeing	0 -7 1 -15 6 10
swish	0 -6 1 -14 3 -17 4 -9 5 -14 6 -8
sworkmode	0 11 3 -7 4 8 5 -5
sworsen	2 14 6 11
swould	1 -10 2 -5 5 -6 7 -5` };
