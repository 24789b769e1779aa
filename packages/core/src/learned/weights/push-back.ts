// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-42,-57,-73,-61,-59,-66,-74,-54],"combine":[{"constant":22247,"best":283,"second":202,"all":57,"others":[0,212,-2,12,129,65,28,-65],"question":[1716,-1485,-2227,-1059,-10345,-4064,-2355,-3004,530,1523,80,-2854,-1889,-807,-2802,-70,1543,-1908,-1637,1878,3765,-1763,25,3328,-1430,1152,7944,1800,-1133,837,2970,1181,255,-69,1187,917,930,-47,474,-494,881,-2095,1839,-1843,1089,-1177,8020,-718,-992,-513,796,-876,964,930,2555,741,-327,769,-693,-25,-926,-451,931,1784,2229,-2994,5789,-262,8851,2067,-2441,2393,-187,0,253,331,-8698,2287,71,-1974,-4529,1601,-448,-153,-3714,3751,1669,1739],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":1797,"best":315,"second":243,"all":184,"others":[110,0,-33,91,8,119,-81,-46],"question":[11982,2978,3068,5295,-1692,-1645,-1458,-3098,2161,521,795,-3208,-1986,-475,-1806,-226,-1834,87,-1008,1362,-90,-923,2423,-151,-2236,-1015,-2644,-1518,773,-2777,2039,1452,-210,1415,175,-719,-3445,28,-1688,-711,-1252,-4514,-388,-84,742,-1251,-38,-2015,1775,23,-1698,7,76,304,3465,512,-1811,2568,-755,1422,-487,-2563,-1453,-230,3950,-1725,-3246,-685,316,719,754,4354,195,0,-46,2053,-723,-1435,446,-1319,2952,-552,-1821,-1745,1284,-1078,5665,-2340],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":3620,"best":267,"second":131,"all":133,"others":[-21,34,0,69,39,-15,-59,-136],"question":[-5297,-223,-1202,3536,920,-1377,1926,-1066,-86,2086,-1298,-3157,508,-461,-2589,-2678,1119,1735,-436,-1632,-2226,523,281,3237,573,340,1097,-2487,578,-1780,-1878,-1509,-730,975,-661,-1343,-2471,1639,-2142,-1454,-3006,-665,968,3092,2675,581,2704,-1764,995,-2503,-2165,-270,-65,688,608,-1697,-588,-4347,-1939,1292,-949,1677,-1594,-2039,4291,2099,-6033,2700,1315,-148,624,-827,-1554,0,-534,488,-769,-4396,1637,-1052,5416,8570,1618,-1809,975,-368,-723,-1018],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-10260,"best":342,"second":64,"all":136,"others":[13,40,109,0,-18,8,-190,-59],"question":[-2423,1906,-1450,741,2409,2647,4398,-2662,2375,2906,2081,-3849,4130,1015,2076,-1777,126,2822,-630,512,-834,-1147,3324,663,-1469,2648,1333,-477,-3109,-1438,2633,1247,1186,-125,-157,1892,-1106,2431,462,747,-411,2044,-620,3535,134,135,887,-3039,-4141,182,-609,722,390,-612,7466,800,700,-2364,-1963,418,-2786,1653,-1818,-307,1365,2430,10927,2101,8680,176,1292,829,676,0,124,357,4293,-2463,866,1865,4133,-2900,484,-5744,5850,6291,916,-1540],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-11447,"best":314,"second":180,"all":187,"others":[94,-37,3,-13,0,54,-82,-177],"question":[-260,-993,-1249,-679,263,-722,-2339,-1317,821,-844,-2346,-3295,-2057,-2448,-2366,1266,-2559,-884,1799,-1156,-1979,-2961,-3100,-1305,-1702,-3328,13031,4767,608,-993,-2111,579,1674,-429,662,-465,1031,-18,-1562,-2744,3800,4,376,-1928,3220,580,1390,2087,-2656,-2190,-3122,-336,2114,-1317,-2214,-3940,-831,-1220,-1614,423,-56,1784,-487,3481,2254,-3188,-3035,1803,-2905,-2241,-3107,4896,1237,0,-761,-617,-1264,-378,-2681,-1494,-1177,4087,-2720,1559,-1381,216,-564,-18254],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-16332,"best":208,"second":152,"all":135,"others":[27,-20,5,82,-11,0,-85,-63],"question":[4134,2952,-426,3292,-3206,4482,-792,3359,-4007,3634,-506,-4765,-2323,1704,1637,1265,4561,-3035,1698,-1567,-554,-1644,2894,-869,3386,2492,417,4506,3288,-743,-45,1131,1494,1913,-467,-366,4979,-1166,-1293,-1313,-1106,-4617,-488,-3306,-57,76,2007,929,-4211,1620,-2442,-376,3491,-2231,4263,-1211,-2476,2154,123,-53,1606,42,-3915,377,2572,4012,-2874,1126,-312,-1483,6771,1481,1503,0,366,-659,7430,-44,3417,3093,4298,2290,-494,-3675,-3773,500,2828,-3090],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":13076,"best":372,"second":802,"all":301,"others":[-72,-75,-95,-159,-61,-61,0,-115],"question":[2469,-1364,-401,-2655,-2130,749,-30,1848,-2833,2132,-471,622,1144,119,-1444,-830,-1743,2855,-486,324,243,2857,-1057,-1664,-613,-1946,8345,-1656,162,1535,1239,432,662,2655,-725,-916,-1559,1094,63,-1699,-2323,-1388,60,-1198,-974,-1524,-2296,25,4613,1666,1209,-535,-1554,-488,-1118,-680,858,-2128,1655,399,223,-741,129,-1283,-1587,-1948,-3542,-488,-2398,1094,-50,1625,821,0,2033,96,-1419,-1106,66,1048,-2111,-640,-569,-559,-1455,-1786,-795,-601],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":-22858,"best":322,"second":122,"all":170,"others":[-49,-83,-159,-14,-146,-200,-78,0],"question":[1788,-1099,3951,799,-6763,1136,3553,3252,1454,-2925,776,263,-2426,1617,3690,-766,-3567,2114,-717,-2016,2649,-1257,-1205,1183,703,-2199,586,6047,-1501,-763,514,2319,-241,-3028,4372,689,406,-1029,3753,987,2954,-2966,-142,839,-796,3468,383,-919,-5204,-619,1943,2010,136,-387,6403,148,612,-939,20,1041,706,595,26,-590,-477,1569,10020,6576,5544,-899,-3399,-276,798,0,-1374,2912,2546,-2147,2372,-1793,947,-5332,279,-57,429,576,-1253,7064],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	2 -9 4 -5 5 -7 6 -13
1#date	1 7 2 -9 3 18 5 -13 6 -11
1#duration	3 -13 4 -11 5 -6 7 -15
1#money	0 -9 1 -6 4 -6 5 -8 6 -4 7 33
1#ordinal	0 -8 3 15
1#ratio	0 15 1 -10 2 -6 4 18 6 -4 7 -6
1#share	2 -7 3 -4 5 -10 6 -11 7 10
1#time	0 -10 1 -5 3 28 7 -7
1^	0 -13 1 6 2 6 3 16 4 -9 5 -5 6 -8
1a	1 -18 3 -26 5 9 6 -28 7 -15
1abandon	5 10
1about	1 -14 3 -16 4 19 5 -12 6 -10
1abov	1 -9 2 5 3 10 4 4 6 6 7 8
1absolut	0 16
1accept	5 12 7 10
1account	0 19 1 13
1accuracy	3 8
1across	0 12 4 7
1act	2 16
1action	2 -5 3 8
1activ	7 6
1actually	0 -9
1ad	0 12
1address	0 18
1affect	7 8
1after	1 7 2 12
1afternoon	3 10
1afterward	0 14
1again	1 -9 2 14 4 -5 6 21 7 -8
1against	0 5 1 9 3 -12 4 14
1agency	6 4
1agent	3 7 7 11
1ago	0 9 4 8
1agre	3 -5 7 28
1airlin	4 7
1aliv	1 20
1all	0 -21 2 -10 3 6 4 -17 5 7 6 17
1allocat	5 9
1alon	0 18 2 14
1along	7 6
1already	1 9 4 -6 7 -9
1also	2 -7 3 -20 6 -11 7 -10
1although	3 10 7 9
1alway	1 -9 4 -7 5 -8
1am	3 -8 7 -5
1ambulanc	0 12
1amount	4 4
1an	1 -12 2 14 3 -9 4 6 7 -9
1and	3 8 4 -6 6 9
1angry	5 -6
1animal	5 11
1annual	7 -7
1anonymis	4 7
1another	3 -14 6 5
1answer	1 -7 3 11 4 -9 6 12 7 -8
1any	0 -9 1 -10 5 -7
1anybody	2 -11
1anyhow	5 8
1anyon	2 -7 7 7
1anyth	1 -10 6 20
1anyway	0 -13 4 -6 5 4 7 -7
1apart	0 -9 1 12 3 -7
1app	6 5
1approv	4 7
1april	1 8
1are	0 -18 1 -20 2 -22 4 -6 6 -9
1aren't	7 7
1argu	3 12
1arithmetic	5 5
1around	0 -10 4 8
1arrangement	3 7 4 7
1arriv	2 -7
1arrival	0 15
1as	0 17 1 -15 2 -12 4 19 7 10
1ask	0 3 2 -18 3 -7
1asleep	5 6
1at	1 -4 3 15 5 3 6 -6 7 -10
1attach	3 8
1audienc	0 9
1audit	0 -9 1 7
1aunti	1 5
1autumn	3 -12 6 10
1averag	0 8
1await	6 12
1away	3 -7 5 4 6 -6 7 7
1back	1 -11 2 23 3 -8 6 13 7 -14
1backward	1 6 2 13
1bad	1 9 5 7
1bag	0 25 4 12 7 -5
1balanc	0 8
1balcony	0 10 5 6
1band	4 8
1bank	6 -8
1banner	3 9
1bar	2 9
1base	6 5 7 6
1basis	6 6
1basket	0 10 1 -6
1batch	5 9
1battery	0 9
1be	0 -13 1 -5 2 20 3 -17 4 -17 7 -10
1beat	2 20
1becaus	0 -8 2 18 3 -6 4 -14 5 14 7 -6
1becom	5 7
1bed	2 9 3 7
1been	0 -13 1 -11 2 -14 4 -8 6 8
1befor	1 10 6 9 7 -10
1beg	3 8
1begin	5 -8 6 15
1behind	2 10 5 8
1being	2 28
1believ	2 11 7 -7
1belong	4 7 6 -5
1below	1 -9
1bench	3 8
1benchmark	3 14
1bend	0 6 1 6 2 6
1besid	1 16 2 -8
1best	4 8
1better	1 -8 5 10 6 8 7 -7
1between	0 15 1 -11 2 -10 3 -18 4 8 6 5
1beyond	0 8
1bid	7 8
1big	2 -8 5 -9
1bill	0 14 1 8
1bin	0 8 1 10 3 -6
1bit	0 14 2 -9 4 10
1blank	2 9
1block	1 5 2 8
1bold	4 6
1bonus	2 6
1book	1 6 3 4 7 -7
1borrow	5 12
1boss	2 -9
1both	0 -8 5 -9 7 -10
1bottl	2 6
1bound	4 6
1box	0 14 2 7 5 11
1boxe	0 13 5 -8
1boy	1 8 5 -10
1brak	0 11 5 11
1brand	0 11
1bread	0 7
1break	0 11
1breath	0 8
1brief	7 10
1bring	4 6
1brochur	5 5
1broken	5 9
1browser	6 7
1budget	0 -9 7 -8
1build	0 14 6 2
1bus	2 -9 4 -6 5 7
1business	0 -9
1but	0 -9 1 -16 2 -14 3 -6 5 -7 6 -10
1butter	5 7
1button	3 8 5 9
1buy	0 -12 1 -7 4 -7 5 31
1buyer	1 8 6 5
1by	0 22 2 -9 6 -12
1cabin	5 10
1calculat	2 6
1call	0 8
1came	0 13 1 18 2 -12 3 -11 4 11 5 -10
1camera	1 5 7 6
1can	0 5 2 19 3 -28 4 11 5 -11
1cancel	2 6
1cannot	2 12 4 7
1cant	4 8 5 -8 6 8
1cap	3 10
1car	2 5 3 7
1card	0 11 5 8 6 -5 7 -5
1care	2 15 5 12 7 7
1carer	3 8
1carrier	4 6
1case	0 -16 6 8 7 -5
1caus	4 -7 5 10
1cent	0 10
1centr	3 8
1central	4 8
1certain	2 9 4 6
1certainty	5 11
1chain	7 7
1chair	3 9
1chang	1 6 3 10 7 3
1charg	0 13
1charger	5 12
1chart	2 10
1cheap	2 16 5 23
1cheaper	5 11
1check	2 -12 3 9 4 -8
1checkout	0 11
1children	2 10
1choic	2 16 3 -5 5 16
1choir	7 8
1choos	2 9 6 9 7 8
1chosen	2 9 3 6
1churn	4 -7 5 12 7 8
1city	3 15 4 10
1claim	1 8
1class	5 8 7 -5
1classifi	4 12
1cleaner	0 6
1clear	5 -8
1cleverer	3 8
1client	0 -16 2 6 3 -13 7 5
1clinic	1 5 4 10
1clos	2 -9 3 17
1club	0 14 6 5
1code	0 13 3 -7
1coffe	7 -4
1coin	4 9 5 4
1cold	4 6
1colleagu	3 -8
1collect	6 5
1colour	5 3
1com	0 11
1come	0 -5 1 -7 3 -5 4 -15 5 6
1comfort	7 7
1commission	3 4
1commit	2 10
1committe	6 8
1company	0 14 1 -6 3 -12
1compar	1 22 3 -12 4 -8
1comparison	0 7 4 5
1compet	7 7
1competitor	7 6
1completely	3 9 7 6
1concret	1 5 2 12
1condition	3 10
1confidenc	2 27
1confidential	4 -8
1confirm	3 8 6 6
1consultant	5 -8
1content	6 -5
1contract	1 -6 3 -6 4 7
1controller	5 9
1copy	0 10 5 17
1correct	0 -11 2 11 5 12 7 7
1cost	2 18 4 15 6 -5
1could	0 9 1 -9 3 -20 5 -11 6 -7
1council	2 5 5 -7
1count	2 2 3 -9 5 9 6 -8
1country	6 4
1county	1 -6
1cours	2 -9 6 -4
1cover	2 11
1crat	0 10
1creator	5 -9
1crisp	5 20
1cross-check	1 8
1cry	5 11
1curv	0 9 3 9
1custom	5 8
1customer	0 10 1 10 5 17 7 20
1cut	6 -6
1cycl	3 7
1daily	0 18
1dark	1 11
1data	1 -8 6 16
1date	2 8
1daughter	6 6
1day	1 -5 4 5 5 9
1deadlin	6 6
1dear	3 9
1dearest	5 8
1decid	3 -16 7 -8
1decision	0 -12 6 20
1defect	3 8
1defer	6 3
1delay	5 20
1deletion	7 7
1deliver	2 11
1delivery	2 12 5 4
1demo	2 8 3 9
1departur	5 6
1depend	0 -9 3 -11
1desk	0 18 5 6
1developer	2 12
1did	0 -9 1 25 3 -24 4 -7 5 -9 7 -8
1didn't	6 5
1die	1 5
1diesel	3 -7
1differ	1 13
1different	7 -6
1dinner	2 12 4 8 6 6
1direction	1 10 4 9
1director	6 10 7 -8
1dirty	0 9
1disagre	1 7 2 16
1disappear	7 7
1disappoint	2 10
1disclos	7 8
1discount	7 13
1discussion	3 -11
1dislik	5 7
1dive	2 10
1divid	0 12 1 -5
1do	1 11 2 -11 3 -14 4 -8 6 10
1doe	0 -8
1doesn't	1 8 5 18 6 -8
1doing	2 9 4 -6
1dollar	4 7
1don't	0 -9 2 18 3 10 5 6 6 -9
1done	1 -6 3 19 6 9 7 5
1dont	0 -14 4 -7 6 -5
1door	1 -3 2 23 3 -10 6 -6 7 6
1doubtless	3 8
1down	1 -13 3 7 4 3 6 10
1drawer	3 -8
1driv	5 7
1driven	4 7
1driver	5 16
1drop	0 8 1 11 2 -11 7 18
1drov	1 6
1dry	1 4
1each	0 46 1 -18 2 -16 3 -12 4 9 6 -10 7 -5
1earn	2 13 4 4 7 5
1easy	2 12
1eat	5 10
1eaten	2 10
1effect	4 6
1eighth	2 6
1either	0 -12 4 -7 6 14 7 -5
1elderly	7 8
1electricity	0 8
1else	3 6 6 -7
1em	0 -13
1empty	1 -6 2 8 4 6 6 7 7 8
1end	0 -6 6 -7
1engineer	0 -14 7 7
1enough	7 -7
1entirely	7 9
1envelop	0 11 4 7 7 5
1equal	0 -11
1estimat	1 6 3 10
1even	0 -9 2 5
1ever	2 8 5 7
1every	0 18 2 -9 5 -7 6 -12
1everybody	0 -9 2 -9 3 -7 4 -11
1everyon	3 13
1everyth	1 -9 2 -11 3 8 6 6
1exact	3 -8 4 25
1exactly	4 -7 6 5
1exception	6 8
1exchang	0 13
1exercis	1 14
1exist	0 -10 1 5
1exit	2 6
1export	3 6
1eye	2 9
1factory	6 9
1fail	3 14
1fair	5 -7
1faith	2 12
1fake	0 11
1fall	3 -8 4 6 5 -6
1family	2 9
1fan	5 7
1far	1 6 5 -7 7 -6
1fare	3 6
1farmer	1 10
1fashion	7 7
1fast	2 11 5 15
1father	2 9
1fault	7 7
1featur	3 22 5 10
1fee	0 12 2 -6 3 7 4 11 5 13
1feed	6 -6
1feel	0 -12 1 -7
1fell	0 -10 3 -7 4 5
1fella	0 -9 2 10
1fellow	0 -10
1ferry	3 10
1fewer	3 13 4 10
1field	1 11
1figur	4 7 5 -9 6 4
1fil	7 12
1file	1 5 4 -8 5 -8 7 -7
1fill	0 9
1financ	1 9
1find	5 14 6 8
1fine	2 -9 7 9
1finger	5 14
1finish	0 15 3 11 5 10 6 5
1first	0 -7 1 11 2 8 5 9 7 4
1fit	3 7
1fix	2 11 3 8 6 -5
1flag	1 15 3 11 7 6
1flat	7 6
1fleet	0 10
1flight	1 15 5 7
1flip	5 9
1floor	4 -7
1folk	4 6 6 -4
1follow	7 11
1food	2 8
1for	3 11 4 -12 5 7 7 -5
1fork	0 12 5 14
1form	1 -5 5 8 6 10
1forward	7 8
1fourth	2 9 3 12 5 8
1fram	5 10
1framework	6 7
1free	0 10 3 15
1freely	0 8
1freez	3 12 6 -5
1friday	0 -18 6 12 7 -6
1frighten	5 9
1from	3 15 6 -8 7 -5
1front	3 12
1frugal	5 12
1frugality	2 13
1fruit	4 9
1fuel	4 10 5 8
1full	4 -8
1fund	6 8
1further	6 9 7 10
1gain	5 12
1game	0 12
1gap	1 7
1gate	4 6 5 -7
1gateway	0 10
1gaug	5 7
1gave	4 -6
1general	6 9
1genuin	7 6
1get	1 -10 2 9 3 10 4 -7 5 16 7 -14
1girl	5 -6
1giv	3 6
1give	0 26 1 9 2 -3 4 12 6 8
1given	7 7
1go	5 -8 7 11
1goal	5 5
1goe	2 -6 3 40 4 -10
1going	4 -7 6 -7 7 -5
1gone	0 -8
1good	0 -14 2 -8 3 -15 4 -10 5 -13 6 -6 7 -4
1got	2 -11 3 -8 4 -11 7 -6
1grad	4 7
1grandmother	2 13 5 9
1grant	3 7 5 12 7 8
1grew	4 9
1gross	7 6
1group	1 -8 4 8 6 8
1growth	7 8
1guard	2 6
1guess	2 -9
1h	0 10
1had	0 -12 2 -17 3 -15 4 -4 5 -9 7 6
1hall	1 5 3 8 6 5
1hand	6 4
1happen	0 -10 1 14 2 -7
1harbour	1 5
1hard	5 11
1hardly	4 6
1has	2 -7 6 13 7 -10
1hat	5 7
1hav	5 18 6 5
1have	0 -13 2 -20 3 -10 4 -11 5 -12 6 -5 7 -10
1he	0 -21 1 -20 2 -5 4 -9 5 -12
1head	4 8 6 8 7 6
1headcount	0 9 4 12
1health	0 18
1hear	2 8
1heart	7 7
1heavier	5 9
1heavy	4 6
1held	4 7
1help	2 -12 5 19
1henc	6 6
1her	2 27 4 -10 6 11 7 -4
1here	0 -14 2 11 5 3 7 6
1hide	5 8
1high	2 18 5 -8 7 -5
1higher	2 -6
1hill	0 11 4 13
1him	0 -13 1 -8 5 14
1hir	2 11
1hire	5 12
1his	2 24 3 -11 4 -6 5 -4 7 -8
1hit	2 12
1hold	0 -11 2 -15 4 -6 6 16 7 -8
1home	1 -6 4 8 6 4
1honest	2 -18 6 8
1honour	2 14
1hope	2 8
1hospital	7 6
1host	4 5
1hotel	3 17 5 -7
1hour	0 13 3 -9 5 12
1hous	0 -3 1 -7 2 15 7 -7
1how	0 21 1 7 7 -9
1hurry	7 5
1i	0 -17 4 -7 5 -13
1i'd	1 16 4 -8 6 25 7 15
1i'll	4 15
1i'm	1 -10 5 -4
1i've	0 -11 2 -11 3 -13 7 -7
1id	1 -7 3 6 4 -6 5 -14 6 15 7 -9
1idle	2 7
1if	1 19 3 12 6 -17 7 8
1ill	2 9
1im	0 -13 4 -7
1imag	5 8
1implement	7 6
1in	1 -9 3 -5 7 -4
1includ	0 -11 7 10
1incom	4 9
1inconclusiv	3 8
1index	0 7 4 24
1industry	4 6
1inform	6 10
1insid	0 10 4 12
1inspection	1 8
1install	7 6
1installation	6 7 7 7
1instead	0 17 1 -11 7 -7
1instruction	7 12
1internal	4 15 7 10
1interview	7 8
1into	0 -9 1 -9 4 -7 5 -8 6 -5
1invoic	0 21 4 5 5 -7
1is	0 -14 1 -16 3 -9
1isn't	0 -10 4 -7 5 19 7 -9
1isnt	2 -8 5 9
1issu	3 7
1it	0 -15 6 -8 7 4
1item	6 5
1its	3 -7 5 -7 6 6 7 -7
1itself	1 -6
1january	0 11
1job	0 11 2 13 7 -7
1judg	3 12
1juic	0 16
1july	1 5
1jump	0 11
1june	3 10 6 -5
1junk	1 11
1just	1 -10 2 -12 6 5
1keep	0 2 3 -4 6 -5 7 -8
1kept	2 -7 4 11
1kid	0 18
1kilometr	0 16
1kind	0 -11 2 -10 5 10 7 -6
1kitchen	0 -12
1knew	7 9
1know	0 -15 1 9 3 -14 4 -14 5 -15 6 -2 7 -10
1known	1 7
1lab	1 4
1label	5 9 7 10
1lad	5 9
1ladder	4 8
1lady	0 -12 2 14 5 11
1laid	1 10
1lamp	5 6
1land	1 8
1larger	4 8
1largest	4 9
1last	0 9 1 16 2 4 3 -9 4 -8 6 -6
1late	1 4 3 -8
1later	5 -8 7 13
1launch	1 12 4 8 6 3
1lawyer	4 -8
1lay	1 27
1lazy	5 10 7 8
1leaflet	3 5 6 6
1leagu	1 6
1leak	0 14
1learn	1 7 2 -12
1least	3 5
1leav	1 -8 2 8 3 9 4 19 6 15 7 -7
1left	5 -7 6 12 7 7
1legal	6 4
1less	7 -9
1lesson	5 12
1let	1 -9 4 8 5 -14 6 14 7 -10
1letter	0 11 2 -7 3 7 5 6 6 5
1level	3 8
1lid	2 7
1lie	1 7 5 -7
1lift	0 10 3 18 5 -6
1light	3 8 5 6
1like	1 -13 2 -15 3 -16 4 -2 5 -20 7 -11
1line	3 -6 4 -7
1link	0 9 1 -6
1list	4 -6 5 -9 7 5
1literally	2 9 5 6
1littl	5 -11
1live	3 5 7 13
1load	0 17
1lock	3 10 7 10
1logo	7 6
1long	0 17 7 -5
1look	1 16 3 -13 4 -13 7 -6
1lorry	1 11 2 -8
1lose	0 -11
1lost	5 9
1low	5 5
1lower	0 -10 3 9
1lunch	1 -7 4 -7
1luxury	3 9 7 5
1lying	7 6
1made	4 12 5 -3 6 4
1magnitud	4 5
1mail	3 -5 6 9
1main	0 15
1make	2 -10 3 5 5 20 6 -4 7 8
1maker	4 -7
1man	7 -6
1manager	0 8 3 -7 5 11
1manual	3 10
1many	0 12 1 8 2 -9 5 -7 6 -6
1map	5 10
1march	1 13 7 7
1margin	1 -7 4 6 7 5
1mark	3 14 4 4
1market	6 6
1match	2 10 5 10
1matter	0 -13 2 -8 3 -7 4 -6 6 11
1may	1 -5 3 5 4 5 6 -6
1mayb	2 -11 7 -11
1me	0 -14 1 -13 2 15 3 -8 5 -13 7 -5
1meant	7 6
1meantim	6 6
1meanwhil	6 12
1measur	5 8
1meat	0 9
1median	0 13
1medical	6 5
1meet	0 -10 5 7 7 -8
1mend	5 11
1messag	6 -4 7 5
1meter	6 -7
1metr	1 11 4 -5
1metric	0 -12
1microphon	3 6
1middl	4 12 7 -9
1might	2 -13 3 -9 5 -9
1milk	0 8
1million	4 10
1mind	5 -9 6 -4
1mine	1 14 2 8
1ministry	4 6
1minus	3 10 7 -7
1minut	0 4 2 7 3 -13
1mirror	5 5
1miss	0 12 2 -3 5 -11 6 6
1mistak	1 6 2 13
1mix	6 7
1model	3 11
1moment	6 -6
1monday	3 9
1money	1 -8 2 23 3 10 4 -9 5 -10 6 -5
1month	0 8 1 -9 2 -7 4 10 5 -10 7 -4
1mood	5 7
1more	0 -15 4 -9 5 12 6 7 7 -10
1morn	1 -9 4 3
1most	5 8 7 7
1mostly	5 7 7 10
1mother	0 -11
1motion	0 8
1motor	3 11
1mous	5 6
1mouth	2 12
1mov	0 -12 1 16
1move	2 22 6 7
1much	3 -8 4 15 7 -11
1multiply	0 7
1must	0 -13 7 18
1my	0 -15 4 -13 5 -12 7 -7
1myself	0 -17 1 15 3 8 4 -3
1nam	0 11
1name	0 15 1 -8 3 8 4 10 5 -10 6 -7 7 5
1naturally	7 10
1near	1 4 7 -11
1nearly	4 8
1need	2 -7 4 -5 5 17 6 -11 7 6
1nephew	1 5
1network	4 6
1never	1 -9 2 13 6 -9
1new	1 -7 2 -14 3 17 4 -5 5 -10 6 -9 7 -16
1next	7 -6
1nice	0 -11 2 -9 5 -10 7 -6
1night	0 13 2 10 5 3 6 -6
1nineteenth	7 6
1ninth	3 11 7 7
1no	1 -6 4 11 5 -5
1nobody	3 -9 5 8
1none	2 -6
1noon	3 17
1not	1 -9 3 9
1note	0 11 5 -5
1notebook	1 7
1noth	1 5 3 -8 6 20
1notic	5 -7
1now	0 -17 1 -7 6 -9 7 -10
1number	1 -12 6 6
1nurs	0 9
1o'clock	0 -9 3 9 5 -6
1obviously	7 7
1odd	5 9
1of	5 -17 6 -9 7 -10
1off	1 10 3 5 4 -7 6 -8
1offer	3 11 6 -5 7 5
1offic	3 -11 4 -6 5 7 7 5
1ok	3 9 7 8
1okay	0 -11 1 -9 2 -10 3 -10 5 -4
1old	2 -10 3 26 4 -12 5 -10 6 -6
1on	3 10 4 -10 6 -6
1once	0 -12 4 -11 6 -9
1one	1 -5 3 5 4 9 6 -18
1one-way	2 12
1onlin	4 7
1only	0 20 1 -4 5 15 7 11
1open	2 10 3 14 7 -7
1operation	6 7
1option	0 -10
1or	1 -6 2 -20 4 -6 6 11 7 -17
1order	3 25 6 -2 7 -6
1other	2 -12 5 -6
1our	2 15 3 -7 5 11 6 -8 7 -8
1out	0 -11 2 11 3 11 4 -6
1outag	1 14
1oven	0 8
1over	0 13 3 -8 7 -6
1owed	2 16
1own	0 15 1 8 3 -9 4 -7 7 -9
1owner	2 24
1pad	2 14 3 7
1page	0 14 1 12 3 -10 4 -9 7 -8
1paid	0 9 4 7
1pain	2 6
1paint	1 5
1pair	5 7
1pallet	6 5
1panel	0 9
1paper	0 8 4 4 5 -7 6 -6
1parcel	0 16 5 14
1parent	5 15
1part	1 -9 2 10 3 -6 7 -5
1party	2 8
1pass	1 -8 6 5
1passenger	2 11 3 16 5 10
1password	0 12
1past	2 8 3 10 4 -6
1patch	0 9 3 7
1patient	4 9 5 7
1paus	6 8
1pay	1 -11 2 11 5 10 7 13
1payment	0 17 5 -6
1payout	0 16
1payroll	1 6
1peak	4 7 7 9
1pen	4 4
1penalty	4 5
1pend	6 5
1peopl	0 -9 4 -4 6 -8
1per	0 27 2 -12 4 17 5 8 7 8
1percentag	4 6
1perfect	2 11
1perfectly	2 6
1permission	5 8
1person	1 -11 2 12 5 -8 7 -8
1petrol	4 6
1pharmacy	0 11
1phon	1 11
1photo	0 14 7 10
1piec	7 6
1pilot	1 -6
1plac	0 24 1 -14 4 5 7 -8
1plain	5 5
1plan	2 6 6 9
1plat	0 22
1plus	7 9
1polic	4 13
1policy	7 9
1porter	0 11
1possess	5 7
1possession	3 9
1post	0 19 2 -6
1postcod	0 14
1poster	0 -9
1pound	4 5 5 8
1precis	7 6
1predict	1 10
1press	0 -11 5 -8 6 -5
1pric	0 11 1 -9 3 15 4 3 5 17 7 7
1principl	1 -5 2 -15 5 -7
1print	0 10 2 -10 3 8 7 -16
1printer	3 15
1problem	2 7
1proc	6 8
1profit	7 7
1project	6 8
1promis	0 -9 2 9
1proportion	1 5
1protect	5 21
1provid	3 10
1provider	1 5
1proxy	0 -7 4 -7
1public	0 20 1 5 4 11
1publish	0 23 1 -3 4 9 6 8 7 7
1publisher	0 8 4 16
1pull	0 24 1 -9 2 12
1pump	3 12
1put	5 -13 6 9
1quality	2 -14 5 12
1quarter	0 23 4 6 6 13
1quay	6 5
1question	0 -11 1 -11 2 -10 4 -6 7 10
1queu	5 23 6 -5
1quicker	5 14
1quit	4 -6
1quot	0 36 4 15
1radar	0 11
1radio	3 6
1rail	7 8
1railway	5 11
1rais	2 9
1ran	1 8 3 -10
1random	0 9
1rang	0 -9 3 11
1rate	0 18 2 -10 3 8 5 -6 6 -5 7 -7
1rather	2 10
1ratio	4 12
1reach	0 12
1read	0 24 1 -15 3 -10 4 8 6 -8 7 12
1reader	0 9
1ready	6 13
1real	1 9 2 -5
1really	0 -9 1 13 2 -20 4 -6 6 7 7 -9
1rear	3 11
1reason	2 24 5 -7
1rebat	0 12
1recalculat	1 8
1receipt	0 18 1 10 6 -6
1recip	1 5
1recommend	3 9
1recommendation	6 4
1reconcil	1 7
1record	1 -5 6 6
1redeem	7 7
1refund	0 13 3 16 7 6
1refus	3 7
1relativ	0 12 4 15
1releas	3 16
1reliabl	5 9
1remember	7 -8
1remov	4 8 7 8
1renew	3 20
1rent	0 10 2 9 4 6 5 -9
1repair	6 11
1replay	0 12
1reply	0 8
1report	1 -7 2 -12 4 11 5 -4 7 -7
1request	2 -8 6 9 7 14
1research	6 9
1reserv	6 5
1resolv	6 6
1respect	2 -9
1rest	0 6 6 9
1restor	6 9
1result	0 -9 1 5 6 8 7 24
1return	0 13 6 8
1revers	2 13
1reviewer	1 9
1rider	5 9
1right	3 -7 4 -12 5 -10 7 6
1ring	0 12 2 -9 6 3 7 -7
1ripen	6 4
1rise	1 5
1rival	0 13
1road	2 11 5 17
1roadmap	7 7
1rob	5 9
1roll	0 12 3 12
1room	1 -7 6 -6 7 -5
1rota	3 5
1roughly	0 17 4 17
1round	3 8 4 18
1rout	1 -5
1row	0 11 3 8 5 14
1rubbish	1 9
1rule	3 11 6 7 7 6
1run	1 9 6 3
1safe	4 9
1safety	7 7
1said	0 -11 3 -7
1salary	6 6
1same	1 26 3 -12 5 8 6 -9 7 -13
1save	2 16
1say	1 -6 2 -21 3 6 4 15 5 -9 6 6 7 -8
1scal	0 15
1scan	5 10
1scienc	6 6
1scop	7 7
1scor	6 5
1screen	1 -5
1season	3 15
1seat	1 6 3 -9 4 6
1second	0 17 1 -7 2 -9 3 11 7 8
1secret	2 17 4 -7 7 -7
1security	6 -5
1see	1 30 2 -8 3 -18 4 -10 6 5 7 -7
1seen	0 -10 1 8 2 -9 3 -6 6 -6 7 8
1sell	2 12 3 10
1seller	0 10 1 9 2 -9 3 7
1send	2 -10 4 -6 6 13
1sens	3 14 7 15
1sensor	1 15
1sent	5 11 6 8 7 6
1separately	0 -8
1serious	3 8 7 6
1seriously	5 7
1serv	5 24
1server	1 -9
1servic	0 -7 3 12 7 10
1session	0 8
1set	0 16 1 13 2 -7 3 8 7 -10
1settl	3 11 6 7
1shak	7 7
1shall	4 11 6 -4
1shap	0 24 4 27 7 -6
1shar	5 -5
1she	1 -8 4 -6 6 13
1shelv	0 9
1shift	0 10
1ship	0 6 3 19 6 -6
1shop	0 21 3 14 5 -12 7 -10
1shopper	5 22
1short	3 8
1should	2 10 4 -6
1show	0 7
1sick	2 13
1side	0 -10 4 -6
1sign	1 -7 2 -7 3 13 6 -2
1signatur	3 8
1significanc	6 4
1silenc	2 18
1similar	0 -14
1simply	7 7
1sinc	0 16 5 -7
1singl	0 -11 3 6
1single-digit	4 17
1sir	4 -5
1sit	3 -14 5 11 6 3
1site	2 -7 5 10
1sixth	3 7
1ski	3 7
1skip	0 15 7 12
1sleep	2 14 3 -10
1slic	0 12
1slid	1 -6 3 -8 7 -7
1slop	1 9
1slow	1 10 5 21
1slower	5 10
1slowly	4 7
1small	4 6 7 -6
1smell	5 7
1so	2 5 4 -8 5 -6 7 10
1sold	3 5
1some	0 -14 1 -8 3 -14 4 -9 5 -12 6 -8
1somebody	1 -15 3 -13 5 -18 7 -7
1someon	5 -7
1someth	2 13 3 -7 4 -11 5 -9 6 -6 7 -10
1somewher	4 10 7 -5
1sooner	2 14
1sort	0 12 5 -8 6 4
1sourc	1 -7
1spac	0 13
1span	4 7
1spe	5 7 7 12
1speak	5 -8 6 5
1spell	5 7 6 6
1spend	2 25 7 -5
1split	3 10
1spoken	6 6 7 5
1sponsor	7 6
1spr	1 17 3 -13 7 16
1spread	4 10
1squar	5 8
1staf	0 10
1stamp	0 13 1 7
1stand	0 14 2 16 3 -14 5 14 6 8
1stand-in	0 21
1standard	4 7 7 7
1start	0 -8 1 -12 2 16 3 18
1stat	0 7 3 13 6 4 7 11
1stay	1 -14 3 20 4 10 5 -12 6 7
1steel	0 10 5 5
1step	6 7
1stick	7 10
1still	1 18 2 -6 5 8 7 -6
1stock	1 7
1stood	3 -9 4 10
1stop	3 11 5 9
1stopwatch	1 8
1stor	0 8 2 -7 4 8 5 -13 7 -8
1straight	7 6
1street	1 5 3 7
1strik	7 7
1strip	0 10
1studio	1 6
1study	2 23
1success	1 6 5 8
1such	0 -11 1 -7 3 4 5 -9
1suffer	5 18
1sugar	5 8
1suggest	7 4
1sum	0 -12 1 4
1summary	2 8
1summer	1 8 4 7
1supervisor	4 6
1supplier	3 9 6 -4
1support	3 5 7 5
1suppos	5 7
1sure	0 -10 1 8 4 -8
1survey	4 -6 6 10
1suspension	0 7
1swap	7 4
1switch	2 10
1tabl	0 -18 1 -3 2 7 4 5
1tail	0 10 1 8
1tak	4 6
1take	0 20 1 -12 3 -8 4 -11
1taken	2 8
1talk	2 -6 3 -6 4 -6 5 -9 7 -7
1tally	0 7 1 6
1tap	1 6
1target	5 17
1tea	7 5
1teacher	3 7 7 7
1team	0 -12 3 -9 5 -9
1television	0 10
1tell	0 8 2 -6 4 12 6 18
1tenant	3 15
1tenth	3 13
1term	4 11
1test	0 -10 3 10
1text	3 6
1than	2 22 3 10 4 11 5 -13 6 -5 7 -18
1thank	5 -8
1that	0 -9 1 -13 5 9 6 -11
1the	5 7
1their	0 7 1 8 2 17 4 9
1them	0 6 1 5 2 -6 6 -6 7 4
1then	1 10 2 -13 3 -10 6 9 7 19
1ther	0 -6 1 4 3 -5 6 -3 7 -4
1therefor	2 -7 4 11 6 11
1thermometer	1 7
1thes	1 -12
1they	4 -16 6 6 7 10
1they'll	6 4 7 9
1they'r	0 -14 1 -7 2 -5 4 -7 7 10
1they'v	0 10
1theyll	7 5
1theyr	5 -6 6 -4
1thief	0 10
1thing	3 -16 5 7 6 -7 7 -14
1think	1 -10 5 9
1this	0 -17 1 -11 4 -8 5 -7 6 -3
1thos	0 23 4 -10 6 -8 7 -7
1though	3 -8
1threw	4 5
1thrift	2 14 7 5
1through	0 8 1 -7 7 -7
1ticket	3 8 6 7
1tier	7 8
1tight	6 7
1till	1 -20 6 17
1time	2 -10 3 -9
1timetabl	6 4
1titl	0 6 7 5
1to	3 -8 4 8 5 -5 6 9
1today	0 7 1 -12 2 20 3 31 4 10 7 -6
1together	0 5
1tomorrow	0 -10 1 -6 2 13 3 31 4 -6 7 -9
1tonight	2 -8 3 33 4 -8 6 -5
1tonn	1 4
1too	1 12 3 -7 5 -5 6 -5
1top	4 7 7 -7
1topic	6 6
1total	0 12 1 11
1touch	0 15 5 -8 6 23
1tower	0 11
1town	0 26 6 6
1tractor	1 8
1trad	4 6 7 -7
1traffic	0 14 1 11
1train	7 -8
1transformer	0 13 5 7
1treat	2 8
1trial	0 -9 1 -6 5 -7 6 8
1true	0 -9 1 10 5 -9 7 8
1trust	2 13 5 -11
1truste	6 10
1truth	1 18 7 7
1try	1 5
1tunnel	1 5
1turnover	4 -5
1twelfth	0 8 4 9
1twentieth	3 14
1two-way	2 8
1tyre	0 13 1 8
1under	3 12 4 19 6 -8
1understand	2 7
1undo	2 23 5 -8
1unit	7 11
1unreleas	7 11
1until	1 -10 2 -17 6 33
1up	2 9 6 -9
1updat	7 5
1upon	0 -10 2 -6
1upper	3 9
1us	3 -14
1use	0 34 2 -11 3 -7
1used	0 19 2 -13 3 -7 5 -9 7 9
1user	5 21 7 6
1validat	1 -7
1valu	7 9
1van	0 15 3 14
1vanish	1 7
1vendor	3 -6 4 -5 7 8
1version	1 7
1very	1 -6 2 -17 3 -12 5 -8 6 -10
1view	6 6
1visit	5 16
1visitor	5 8
1wait	0 -16 1 -8 3 -5 5 14
1walk	2 24 4 5
1wall	2 -8
1want	2 4 4 -9 5 20 7 12
1warm	1 7 3 -7
1warn	1 -5
1was	0 -7 2 -17 3 -11 4 13 5 -13 6 -8 7 7
1wasn't	5 11
1watch	1 9
1water	5 17 7 -7
1way	0 -16 3 -12 7 -6
1we	2 6 3 5 7 -11
1we'll	6 6
1we'r	1 -6 3 8 4 9 7 10
1we'v	1 8
1weak	5 7
1wear	5 9
1web	0 17
1websit	0 8 7 -8
1week	3 17 4 -11
1weekly	3 7 7 8
1weigh	0 34
1weight	0 14 1 8 6 6
1well	0 -15 4 -11 5 -5 7 -7
1went	2 6 3 -10 5 4 6 14 7 14
1were	0 -15 3 -6 6 -9
1weve	6 7
1what	0 15 1 -14 4 11 6 -7 7 -13
1whatever	0 -12 1 -6 5 -5 6 10
1wheel	3 6
1when	3 -10 6 -6 7 -7
1wher	0 -7 1 26 2 8 4 -10 5 -12 7 -13
1whether	1 12 3 -11 7 -6
1which	0 12 3 -8 4 -8 5 -7 6 4
1whichever	3 7
1whil	2 8 6 -8
1who	0 6 1 -5 3 -7 5 11 6 -9 7 -10
1whoever	2 12
1whol	1 -9 2 14 7 7
1whos	1 12 2 16 7 -6
1why	0 -12 2 21 4 -7 6 -8
1width	5 7
1will	0 -8 1 -14 4 10 5 -2 6 7
1win	5 9
1wing	3 7
1winner	1 -7 4 5
1winter	0 12 4 12 6 11
1wire	1 5
1with	1 4 3 3 6 -11 7 -7
1within	0 12 1 23 5 -9
1without	0 14 1 19 2 -15 3 15 4 -13 5 -24 6 14 7 6
1women	7 6
1wont	0 -8 3 12 4 -7
1word	2 11 5 -7
1work	3 -10 6 8
1workshop	6 -4
1wors	4 -8 5 11
1worst	0 18 1 5 4 14
1worth	1 21 2 20 5 7
1would	0 -3 3 6 4 -13 5 9
1would'v	1 8
1wouldn't	6 -6
1wrap	7 5
1writ	2 -14
1written	2 -10
1wrong	3 -7 5 13 7 -10
1wrongly	1 9
1wrot	0 -9
1yeah	0 -9 5 -8 7 20
1year	3 -7 6 -5 7 3
1yearbook	0 8 1 7
1yearly	0 8
1yellow	1 5
1yes	1 -7 2 -13 3 14 5 -10 6 -5
1yet	7 6
1you	1 -17 2 6 3 -16 5 -9 6 -18
1you'd	1 -6 2 11
1you'll	4 4
1your	1 6 2 12 3 -10 4 -12 5 16 6 -6 7 -9
2#count #count	3 -7 5 -6 7 9
2#count #date	0 9 4 4
2#count a	4 -9 7 27
2#count all	5 12
2#count and	0 13 1 -16 3 -10 4 21 5 -9 7 13
2#count are	4 11 5 16
2#count at	7 6
2#count by	1 -4 3 15
2#count chair	1 9
2#count company	2 7
2#count degre	5 8
2#count depot	3 6
2#count doe	7 7
2#count engineer	7 11
2#count even	7 6
2#count figur	4 8
2#count fine	7 9
2#count for	0 -15 1 -6 7 13
2#count from	7 5
2#count h	0 10
2#count i	1 -9 7 8
2#count if	3 7
2#count in	1 -10 5 -7 7 10
2#count invoic	0 7
2#count is	5 10
2#count metr	2 6 3 8
2#count more	5 9
2#count no	3 7
2#count number	0 -9
2#count o'clock	0 -9 3 10 5 -6
2#count of	1 27 4 -6 5 5 7 -10
2#count on	7 30
2#count only	5 9
2#count open	4 6
2#count or	7 -6
2#count out	3 6
2#count part	5 6
2#count peopl	1 10 7 -8
2#count request	1 6 7 7
2#count seller	3 7
2#count so	3 8
2#count such	3 8
2#count that	1 -7 2 7
2#count the	0 -8
2#count ticket	0 -9
2#count to	5 7
2#count today	3 9
2#count tonn	1 5
2#count town	6 7
2#count under	0 15 4 6
2#count van	1 7 3 6
2#count was	7 8
2#count were	1 -7
2#count which	7 6
2#count who	2 11
2#count with	1 5 7 11
2#date #count	0 11 4 4 7 7
2#date and	0 -9 4 -7
2#date with	3 8
2#duration a	0 10
2#duration ago	0 10 4 9
2#duration and	0 -14 2 -8 3 -9 4 -6 6 -7
2#duration at	5 13
2#duration befor	1 11
2#duration but	6 6
2#duration for	6 -6
2#duration i	7 7
2#duration in	1 4 5 7
2#duration not	3 13
2#duration of	1 3
2#duration that	2 -8
2#duration the	6 5
2#duration they	6 9
2#duration to	7 9
2#duration we	2 13
2#duration with	0 -11
2#money #count	7 8
2#money a	0 -10 7 24
2#money and	7 10
2#money for	0 -7 2 10 7 8
2#money on	7 8
2#money per	7 6
2#ratio as	4 16
2#ratio in	0 12
2#ratio of	4 10
2#ratio the	0 10 4 7
2#ratio what	0 12 4 12
2#share #count	3 7 7 -10
2#share after	7 10
2#share and	1 -7 7 12
2#share at	7 5
2#share for	5 10
2#share in	4 5 7 15
2#share last	7 14
2#share of	0 11 1 -7 4 13
2#share off	1 15
2#share on	7 7
2#share the	3 10
2#share we	3 13
2#time my	3 6
2^ #count	0 -8 3 -8 7 9
2^ #date	1 10
2^ #share	4 6 7 11
2^ ^	5 6 7 9
2^ a	4 6
2^ all	1 6
2^ and	1 -7 2 -10 5 6
2^ as	0 9
2^ ask	2 9
2^ at	3 13
2^ doesn't	5 12
2^ even	0 10
2^ first	3 7
2^ for	2 9
2^ have	1 8 7 5
2^ i	1 -7
2^ if	2 7
2^ is	7 -5
2^ it	7 6
2^ morn	3 9
2^ on	3 10
2^ or	3 -8
2^ so	4 5
2^ that	5 6
2^ the	2 8
2^ to	1 9 3 -10
2^ wher	1 7
2^ which	7 7
2^ with	1 5 2 -5 3 8
2^ you	1 6
2a #duration	0 11 1 6
2a ^	3 -9
2a bad	3 7
2a bag	5 6
2a bit	0 18 4 8
2a box	2 -8
2a broken	5 14
2a button	5 12
2a certain	4 6
2a choic	5 6
2a claus	4 5
2a clean	4 5
2a contract	0 11
2a correct	5 6
2a customer	2 22
2a day	0 7 3 -8
2a dog	7 6
2a further	7 5
2a glass	2 8
2a good	3 8
2a head	7 11
2a hotel	3 7
2a label	5 13
2a littl	4 8 5 -6
2a man	2 11
2a margin	5 10
2a minut	2 7
2a mirror	5 5
2a month	4 -6 7 -6
2a morn	4 8
2a newspaper	7 6
2a night	4 5
2a non-disclosur	4 6
2a number	0 -10 2 9 3 8 4 -7
2a one-way	2 9
2a penalty	4 6
2a person	2 13
2a phon	5 9
2a pric	5 5
2a principl	2 -9
2a public	4 5
2a rang	4 -10
2a ratio	4 7
2a real	0 11 5 6
2a second	4 -6 5 4
2a shop	3 12
2a sick	2 13
2a singl	3 7
2a tape	1 5
2a test	1 5
2a thing	2 7 5 8
2a time	7 6
2a very	4 5
2a view	6 6
2a week	1 14 3 13
2a window	4 6
2a wrong	2 7
2a year	2 4 3 6
2about #count	0 16 3 -7 4 14
2about #duration	7 8
2about #ratio	0 18 4 20
2about #share	0 16 4 12 7 -11
2about how	6 5
2about it	2 10 4 -8
2about one	0 18
2about the	0 -9 4 -8
2about to	2 9
2abov #count	2 8
2abov me	6 5
2abov the	4 9
2accept that	5 9
2account with	4 6
2across #count	0 8
2across the	2 10
2action is	3 9 7 10
2add a	2 10
2add the	3 6
2after ^	6 6
2after i	2 11
2after the	0 -13 2 -9
2after this	1 8
2again and	6 6
2again in	2 9
2against our	1 8
2against the	1 17
2against what	1 9
2agre that	5 7
2all #count	3 9
2all about	2 9
2all and	6 5 7 6
2all the	4 -6 5 8
2alon with	2 12
2along with	7 6
2already know	5 8
2alway do	6 5
2alway thought	7 6
2an afternoon	0 9 4 5
2an estimat	3 8
2an hour	0 -10 5 17
2an old	1 5
2an owner	2 8
2analytic team	6 -4
2and #count	2 -8 3 -12 4 5 5 -8 7 15
2and #date	1 7
2and #duration	7 9
2and #money	2 8
2and #share	1 -7 2 14 4 -5 7 -7
2and ^	6 -7
2and a	4 3 5 16 6 -5
2and although	7 6
2and an	2 9
2and any	3 14
2and ask	0 10 6 17
2and check	1 11
2and clos	3 8
2and come	6 5
2and commit	2 12
2and compar	1 13
2and count	1 9
2and cut	2 8
2and fewer	0 12 4 12
2and for	2 14 6 6 7 12
2and from	0 16 3 9
2and get	5 10
2and he	2 -9
2and his	5 11
2and i	0 -15 4 -8 5 -7 7 5
2and i'd	3 5 5 7 7 9
2and i'll	2 11
2and if	0 8 1 9 2 -15 3 16 4 6 6 -9 7 -9
2and in	0 -7
2and is	1 7
2and it	0 7 3 -7 4 11
2and its	0 12 7 6
2and last	0 11
2and lay	1 10
2and leav	6 14
2and let	6 10
2and look	1 23
2and most	5 7
2and my	4 9 6 4
2and never	2 8
2and no	4 10
2and nobody	6 7
2and not	2 18 4 -5 5 24 6 4
2and offer	4 8
2and on	3 10 7 8
2and one	2 -8 4 -8
2and otherwis	3 11
2and our	6 5
2and put	0 7 1 12 6 5
2and ring	6 3
2and see	1 29 3 -9 5 -9
2and shall	4 6
2and sit	6 8
2and sort	0 10
2and take	3 7
2and that	1 -5 3 9 4 5 6 5
2and the	1 -7 6 -10
2and then	1 8 2 -8 5 5 6 -4 7 -10
2and ther	0 10 2 -10 4 -8 5 -9
2and thes	7 7
2and they	0 -16 6 -5 7 8
2and theyd	4 6
2and thos	0 14
2and till	6 11
2and to	0 -10 1 8 2 9 6 -8
2and told	3 7
2and until	6 15
2and wait	6 17
2and we	2 -7
2and weigh	0 8
2and went	6 11
2and wher	1 8
2and why	2 16 3 11
2and with	3 -8
2and writ	0 10
2and you	3 10 6 5 7 -6
2another #count	7 7
2answer in	0 8
2answer is	6 6
2answer tonight	3 6
2answer was	5 10
2answer we	6 8
2anybody it	5 8
2are #count	0 -8
2are ^	3 8
2are a	7 5
2are at	5 7
2are doubtless	3 8
2are not	2 -7 7 9
2are on	0 8
2are peopl	5 8
2are right	7 17
2around #count	0 -10
2around #share	4 14
2as #count	1 -5 4 6
2as ^	4 7
2as a	3 -7 4 9 7 -6
2as an	0 8
2as far	4 7
2as he	7 7
2as if	6 5
2as it	6 13
2as much	4 4
2as one	4 7 5 6
2as the	0 10 4 6
2as they	6 5 7 -6
2as to	5 6
2as well	0 -10 2 14
2as you	7 19
2ask #count	0 15 1 7
2ask at	0 13
2ask financ	6 -6
2ask if	5 7
2ask is	5 9
2ask the	1 10 6 11
2ask them	6 14
2ask to	3 6 6 11
2ask which	5 9
2ask you	2 11
2at #count	0 -6 5 8
2at #duration	3 9
2at #money	3 6
2at #share	1 5
2at ^	1 -7
2at a	2 11
2at all	5 16
2at cost	3 8
2at home	7 6
2at least	3 6
2at night	7 4
2at noon	3 4
2at such	7 7
2at the	4 -8 7 -7
2await the	6 5
2back and	4 6
2back for	7 6
2back in	6 7
2back not	2 10
2back on	6 8
2back one	2 12
2back so	2 9
2back to	2 -3 5 12
2backward on	1 7
2bad one	3 8 7 5
2bank and	4 7
2be a	2 -9
2be built	5 7
2be done	6 8
2be honest	2 -7
2be made	2 7 6 7
2be one	5 6
2be right	5 6
2be sure	1 16
2be the	5 -8 6 6
2beat being	2 9
2becaus ^	2 12
2becaus a	0 9
2becaus i	2 15
2becaus of	5 6
2becaus our	5 8
2becaus that	7 7
2becaus the	6 -7
2been a	3 8
2befor #count	3 16
2befor our	2 11
2befor the	6 11
2befor they	2 10
2befor you	1 7
2being open	5 8
2believ it	1 11
2belong to	6 -5
2besid the	1 12
2better for	6 6
2between #count	0 9 4 20 7 -7
2between the	0 11
2between them	6 7
2between us	4 -13 7 8
2bin it	1 11
2bit more	4 8
2borrow from	5 8
2both and	1 13
2both way	1 -6
2bound to	4 6
2brak is	5 8
2brief said	7 5
2build the	3 12 7 5
2but for	5 11
2but i	2 -5 4 15 6 -5 7 6
2but it	0 14 7 8
2but its	1 6
2but see	5 12
2but the	6 -5
2but this	5 9
2but who	5 7
2but with	2 9
2buy it	5 6
2by #count	3 8
2by #date	3 11 7 5
2by #share	1 9 7 -6
2by #time	3 8
2by ^	2 10 3 8
2by about	4 5
2by all	6 6
2by brand	0 10
2by day	1 11 7 4
2by heart	7 7
2by it	5 6
2by me	7 7
2by more	3 -7
2by name	7 14
2by our	5 11
2by side	1 10
2by that	1 6
2by the	0 15 1 -11 3 7 5 -15 7 -12
2call is	5 7
2call the	4 12
2call to	2 9
2came and	6 10
2came back	6 -5
2came down	4 9
2came from	7 8
2came in	1 10
2came out	1 8
2came with	5 7
2can be	2 18
2can check	1 10
2can come	7 8
2can do	6 6
2can give	0 -7 4 4
2can have	4 11
2can only	5 7
2can open	2 10
2can say	0 24 4 15 6 7
2can tell	0 20 2 -6 3 -6 4 16
2can test	1 7
2can turn	2 12
2can undo	2 8
2can walk	2 12
2can't give	4 5
2can't read	4 10
2cannot be	2 18
2cannot tell	4 4
2care about	7 10
2case and	6 5
2case i	6 5
2caus i	3 7
2central bank	4 8
2chang at	6 5
2chang it	0 10
2chang the	1 10 3 -8
2cheap and	5 5
2cheap one	3 9 4 5
2check how	1 5
2check is	3 8
2check it	1 6
2children and	2 14
2choos and	3 8
2choos one	7 8
2client the	7 7
2clos enough	0 15
2clos the	3 11
2coin is	1 6
2come back	6 10
2come befor	2 15
2come first	2 11 7 19
2come for	5 10
2come out	1 9 2 -7
2compar the	0 -15 1 5
2confidenc and	2 6
2confidential figur	7 5
2contract with	4 5
2correct way	6 4
2cost #count	7 6
2cost a	2 6
2cost per	7 7
2cost the	2 14
2cost us	5 15 7 -7
2could be	1 6 6 6
2could just	0 11
2could plan	2 8
2could tell	3 8
2count and	4 7
2count is	1 9
2count the	5 -6
2count thos	0 9
2count who	5 8
2customer ^	2 9
2customer only	2 10
2data in	2 9
2data ther	2 7
2date of	2 6
2day #count	0 -10
2day i	2 9 6 5
2day it	3 13
2day of	0 13
2decid is	6 3
2decid whether	6 7
2decision is	3 8
2decision will	6 5
2depend on	3 -6
2did a	1 -6
2did in	1 4
2did it	2 7
2did not	1 -7 7 6
2did that	1 7
2did the	1 19
2did you	0 13
2differ by	1 10
2director say	6 10
2disagre and	2 12
2disappoint you	4 6
2dive ^	2 9
2divid it	0 11
2do #share	5 7
2do and	6 6
2do i	1 6 7 6
2do is	0 12
2do it	0 -14 1 9 2 13 6 -4
2do not	1 -6 4 7 5 7 7 13
2do noth	6 7
2do the	0 -13 1 21
2do what	6 5
2do with	0 -13 4 -5
2doe not	2 10
2doe the	6 5
2doesn't go	0 9
2doesn't know	2 13
2don't buy	5 17
2don't know	2 -9
2don't need	3 14 5 7
2don't put	2 7
2don't say	4 8
2don't see	5 7
2don't think	5 23
2done befor	6 5
2done by	3 8 7 8
2door so	2 9
2doubt that	5 8
2down and	7 11
2down by	4 9
2down for	3 6
2down until	6 6
2down what	2 7
2driv it	1 6
2drop it	1 9
2drop the	7 11
2each #count	4 22
2earn ^	2 10
2easy to	2 6
2else in	3 6
2employer has	4 6
2end of	3 13
2end up	5 6
2even if	6 4
2even the	0 10 4 6
2every #count	4 10
2every ^	1 9
2every day	3 -8 4 6 5 8
2every hundr	0 14
2everybody else	0 14
2everybody know	6 6
2everyon who	7 7
2exact figur	4 12
2exact margin	4 14
2exactly as	6 6
2far the	1 8
2fell by	4 6
2fella from	5 7
2fewer than	0 11 4 12
2figur and	2 8
2figur from	4 8 6 4
2figur is	4 11
2file and	6 5
2file are	3 8
2fill it	6 6
2financ and	6 4
2find out	5 18 6 5
2find that	1 8
2first #duration	7 9
2first ^	3 7
2first and	2 16
2first is	5 8
2first month	4 8
2first of	0 -18 2 -5 3 18 4 -7
2first quarter	4 10
2first thing	6 -4
2first year	0 18
2fix it	2 9
2floor is	7 8
2folk who	4 6
2for #count	4 6
2for #duration	1 -17 2 -10 3 11 4 -6 6 -7 7 -8
2for #ratio	3 7
2for #share	1 9
2for ^	2 15 5 7
2for a	0 7 1 6 2 18 4 4 5 -15 7 -6
2for action	2 -4 7 -4
2for an	5 11
2for every	0 12 4 14
2for everyon	7 7
2for it	3 -13 6 -6
2for last	1 11
2for me	2 11 5 -6 6 -6
2for noth	2 11
2for one	0 8 1 6 3 7 4 9
2for our	2 -7
2for peopl	7 7
2for someth	2 8
2for that	2 -6 3 5 4 5 6 3 7 -7
2for the	0 8 1 -6 6 3
2for thos	1 4 6 5
2for which	1 11
2for your	3 14
2free of	0 16
2friday at	1 5
2from #count	1 -8 5 5 7 -14
2from #date	7 4
2from ^	0 -8 3 9 7 5
2from a	2 -6
2from each	4 7
2from her	2 15
2from me	3 6 4 17
2from memory	7 6
2from my	2 8
2from one	0 8
2from that	6 6
2from the	0 20 4 -11 5 -8 6 -4
2from what	2 10
2from your	1 10
2frugality is	2 7
2gave him	7 7
2get a	0 -10 2 -12 3 9
2get it	4 8
2get one	3 7
2get paid	6 6
2get to	2 24
2give away	5 11
2give back	1 6
2give is	4 4
2give me	6 9
2give the	0 10 7 7
2give you	0 -9 4 8 5 -7
2go and	1 7
2go by	0 8
2go for	3 9
2go home	6 8
2go on	5 8
2go through	0 11
2go to	7 -6
2go with	3 15 7 12
2goe in	6 5
2goe out	3 19
2goe to	3 8
2goe up	1 5
2good and	1 6
2good but	6 6
2good question	3 9
2got #count	1 5
2got a	0 18
2grant that	5 12
2had #count	0 -11
2had been	3 6 7 9
2had one	5 7 6 5
2had to	1 7 3 -7
2hand and	2 9
2hand it	6 5
2hang on	5 6
2happen to	1 12
2happy to	4 8
2has #duration	1 5
2has a	0 18
2has been	5 8
2has come	3 6
2has complain	5 6
2has more	6 5
2has not	4 7
2has said	6 9
2has spoken	6 8
2has to	2 15 5 5
2hav a	5 6
2have #count	1 12
2have ^	1 5
2have alway	2 11 7 6
2have both	1 9
2have chosen	3 8
2have come	1 6
2have it	0 6 3 24 4 7 6 5
2have my	4 6
2have said	3 9
2have spoken	7 5
2have the	0 -9 1 11 6 9
2have to	1 -5 2 11 5 10 7 9
2have you	5 10
2he come	2 7
2he get	6 6
2he would	6 -6
2he'd have	6 5
2head of	6 10
2hear the	2 8
2help a	5 5
2help none	5 9
2her own	5 13
2her the	3 7
2her to	6 7
2here it	4 6
2hide the	5 7
2high standard	2 10
2him the	7 11
2hold everyth	6 10
2hold that	1 8
2hole in	1 6
2home and	3 8
2home with	4 5 7 7
2hour from	1 6
2hour the	5 6
2how do	1 7
2how far	1 9
2how i	2 13
2how it	0 -9
2how long	0 18
2how many	0 20 1 14 2 -12
2how to	6 5
2how we	5 11
2hurt the	2 9
2i accept	7 14
2i also	1 8
2i am	3 -8 6 -7 7 -5
2i ask	0 17 6 12
2i believ	2 -9
2i can	0 17 1 -7 2 -9 3 -16 4 25 7 -10
2i can't	4 16
2i cannot	4 7
2i cant	4 11
2i chang	1 5
2i check	1 9
2i chos	3 9
2i compar	1 6
2i confirm	3 8
2i could	3 -9
2i declin	4 7
2i did	0 -10 3 -12 4 -6
2i didn't	6 7
2i do	3 -6 4 5 6 3 7 -7
2i don't	5 11 7 -8
2i dont	7 4
2i gave	2 11
2i go	3 -9 4 8
2i grant	5 6
2i guess	1 -7
2i had	3 -4
2i have	0 -16 1 -10 6 -8 7 8
2i just	6 5
2i keep	2 9
2i kept	4 9
2i know	0 -13 2 -13 6 -8
2i learn	0 9
2i leav	2 16
2i left	6 10 7 6
2i let	2 12
2i look	0 10 1 10 2 9
2i may	0 18 4 16
2i mean	1 -7 4 -7
2i must	4 10 7 6
2i object	5 11
2i order	3 9
2i pick	2 10
2i put	2 10
2i question	5 7
2i ran	1 9
2i recommend	3 7
2i refus	4 8
2i remember	7 -7
2i said	2 8 5 15
2i see	1 3 7 5
2i sent	3 8 6 7 7 7
2i set	0 10 4 9
2i sign	4 -8
2i start	2 10
2i stop	3 11 6 6
2i tell	3 13 6 7
2i think	6 9
2i took	0 22 2 8
2i trust	2 -12
2i turn	7 6
2i use	1 8
2i wait	6 9
2i want	2 8
2i was	1 -7 6 4
2i were	3 8
2i will	2 8 4 9
2i wont	3 9 4 -8
2i would	2 -7 3 8 4 -9 5 -9 6 21
2i wouldn't	2 -6 4 -5 6 -5
2i'd ask	0 -10 1 8 6 10
2i'd do	0 10 7 9
2i'd give	4 8
2i'd go	0 13 1 -7 3 -9 7 5
2i'd have	3 14
2i'd put	3 18
2i'd rather	2 15
2i'd say	0 -12 4 -8 5 19
2i'd see	1 3
2i'd sit	6 5
2i'd skip	7 7
2i'd tell	6 8
2i'd wait	6 6
2i've sign	4 4
2id put	6 8
2id tell	6 7
2if #share	1 10
2if i	0 6 1 -8 2 23 5 8 7 7
2if i'm	2 11
2if it	3 8 4 -11 5 -9
2if its	1 -8 5 11
2if more	3 12
2if not	1 5 3 16 5 4
2if the	1 14 2 -14 5 5 6 8 7 11
2if their	1 13
2if they	1 16
2if we	1 -5 2 13 3 -9 7 9
2if you	0 11 1 -11 3 -9 5 10
2if your	0 -9
2im not	6 -6
2implement it	7 6
2in #count	0 -8 1 9 5 11 7 -9
2in #date	3 -10 4 6
2in #duration	0 6 2 19 3 -11 5 7 6 5
2in ^	3 -7 4 -9 5 7 7 10
2in a	0 -6 2 3
2in and	1 8
2in at	7 8
2in bold	4 6
2in confidenc	2 15
2in for	1 9 7 8
2in full	0 11 1 9
2in here	4 6
2in it	0 11 2 5 3 7 5 -6
2in my	3 -9 5 -6 6 -7
2in one	2 14
2in order	5 11
2in our	0 11 1 -10 2 -18
2in plac	5 6
2in relativ	4 7
2in spr	2 8
2in such	6 7
2in that	2 -5 3 -6 5 9
2in the	1 -10 6 -8
2in their	3 6
2in them	1 11
2in this	2 -9
2in time	6 6
2in writ	3 7
2inform the	6 11
2into it	7 7
2is #count	0 12 3 -8 4 16 5 -7 7 25
2is #duration	3 13
2is #share	7 5
2is a	2 -7 4 -8
2is about	2 6
2is an	4 5
2is and	6 12
2is as	4 5
2is clos	5 7
2is correct	7 5
2is for	2 12 6 3
2is gone	2 -8
2is good	1 8
2is here	6 7
2is how	2 8 5 8
2is i	6 4
2is internal	4 7
2is late	5 8
2is mayb	5 7
2is mine	4 6
2is no	3 9 5 17
2is not	2 15 4 -5 5 12
2is on	0 11
2is one	0 15 4 12
2is only	6 5
2is our	2 9
2is out	3 9 7 10
2is over	7 5
2is precisely	2 9
2is print	1 8
2is public	0 17
2is quit	7 5
2is say	7 6
2is that	2 -6 4 6
2is the	1 -6 3 4 4 4 5 18 6 -6
2is their	4 6
2is they	0 7 4 8
2is to	1 -7 2 -3
2is what	3 7 4 -6 7 14
2is why	2 7
2is worth	2 14 5 5
2is wrong	1 5
2is your	5 6
2isn't a	5 6
2isn't it	5 -9
2isn't the	2 11 5 -7
2isn't ther	5 5
2it #count	1 6 3 -7 7 12
2it a	5 -9
2it about	2 12
2it and	1 -8 3 10
2it as	4 10 7 8
2it backward	1 7
2it becaus	2 5
2it by	0 8
2it come	1 -5
2it doesn't	1 6 2 9 5 -7
2it done	3 9 7 6
2it fast	5 9
2it for	1 12
2it from	0 9 2 11 3 -6 4 10
2it goe	3 7
2it had	3 7
2it has	0 17 4 7
2it her	6 10
2it hurt	2 10 7 7
2it i	3 7
2it if	1 5
2it in	0 10 3 6 4 9
2it is	1 -8 3 8 4 -9 6 6 7 10
2it isn't	5 10
2it make	5 8
2it might	6 5
2it more	6 5
2it next	1 8
2it not	4 -7 5 9 7 -6
2it off	7 10
2it on	0 -12 6 6 7 13
2it one	5 10
2it only	5 10
2it open	2 7
2it or	3 7
2it out	1 -6 2 13 7 5
2it roughly	1 8
2it say	6 -5
2it should	6 6
2it stand	0 17 4 6
2it stay	3 -8 4 -7
2it that	2 10
2it the	0 11 1 -6 2 3 5 5
2it their	4 6
2it ther	3 13 5 7
2it they	6 5
2it this	0 21
2it to	3 7
2it today	3 9 7 7
2it took	6 4
2it turn	0 10
2it until	6 -5
2it went	2 7 4 14
2it will	6 8
2it with	3 -9 6 7
2it would	4 6
2its #money	7 10
2its a	5 -7 6 -5
2its about	7 17
2its easy	5 8
2its one	2 13
2its the	5 18
2itself is	5 4
2just keep	6 8
2just the	3 7
2keep it	2 5
2keep their	2 6
2kept the	3 10
2kind of	0 -9
2kitchen tabl	2 11
2know but	4 7
2know by	7 6
2know from	1 6
2know how	0 -12
2know it	4 7
2know its	2 8
2know that	1 19
2know wher	6 5
2label is	2 9
2lady who	5 7
2land within	1 12
2last ^	1 9 3 -7
2last employer	2 10
2last spr	7 6
2last winter	4 6
2lay the	1 11
2learn whether	1 9
2leav it	6 11
2leav on	3 11
2leav out	4 12
2leav the	4 9
2left it	6 5 7 6
2left on	5 5
2left the	6 9
2less than	0 15 3 8 4 16
2let say	0 18 4 9
2let the	0 -10 6 11 7 9
2let us	6 -4
2letter and	5 7
2letter to	6 8
2lie in	2 7
2lift it	0 9
2like #count	1 -5
2like it	6 2
2like the	2 9
2like you	7 11
2list of	1 14
2littl and	7 6
2littl under	4 9
2look after	5 6
2look at	0 -14 5 -8 7 -6
2look how	1 6
2look if	1 8
2look to	0 13
2made it	4 8
2made the	1 8
2made up	0 14
2make a	5 -8
2make it	5 7
2make sens	3 7
2make the	5 8
2make you	0 10 4 9
2many of	1 9
2march and	1 7 7 10
2margin on	7 5
2mark as	3 9
2market to	6 6
2matter more	2 12
2may be	3 9
2may say	4 8
2may well	5 6
2mayb #share	5 6
2me #duration	2 6
2me for	3 8
2me i	2 -8
2me is	0 12 4 8
2me it	4 7
2me on	4 7
2me the	3 9 6 5
2me to	6 -7
2me with	2 16
2me you	2 7
2mean if	3 7 7 9
2mean ther	2 6
2meant to	7 7
2middl of	0 -6
2might look	6 5
2mine and	1 6
2mine to	0 12 2 10
2money and	7 7
2money it	2 5
2money on	2 16
2month of	4 6
2more experienc	6 5
2more featur	5 9
2more i	6 6
2more than	1 10 4 4 7 -7
2more to	5 12
2morn and	0 10
2most of	5 11
2move the	3 11
2must decid	6 11
2must disappoint	4 6
2my #count	1 10
2my #duration	0 11
2my answer	3 11 5 7
2my aunti	1 5
2my call	3 8
2my cousin	1 8
2my daughter	6 6
2my director	6 -11
2my father	2 10
2my first	1 -5
2my hand	7 6
2my last	2 11
2my manager	6 3
2my name	3 9
2my own	0 -10 2 10
2my reason	2 9
2my sampl	2 10
2my signatur	3 12
2my wife	7 5
2my word	2 14
2name and	0 12
2name it	4 6
2name of	4 -5
2name on	2 7
2name the	0 10 4 12
2need to	3 11
2neither round	4 7
2next month	3 7
2next one	2 17
2next quarter	6 8
2next to	1 15
2next week	7 6
2ninth of	7 6
2no ^	4 13
2no basis	6 7
2no but	5 6
2no data	6 6
2no decision	6 11
2no i	4 -6
2no need	7 7
2no one	2 13
2no question	7 13
2no to	3 7
2nobody could	3 8
2nobody get	2 8
2nobody had	7 5
2nobody touch	6 5
2nobody who	5 9
2none of	5 11
2not #count	3 21
2not a	5 5
2not accept	5 10 7 -4
2not ask	6 -5
2not be	3 12
2not been	7 7
2not begin	6 5
2not by	2 13
2not even	4 6 6 5
2not for	3 11
2not from	2 15
2not give	0 11 4 15
2not good	6 6
2not hear	7 10
2not i	1 6
2not in	5 -6 7 12
2not know	1 8 7 7
2not make	0 10 4 9
2not mine	0 8 6 6
2not much	6 5
2not need	5 7
2not only	2 10
2not open	3 5
2not publish	7 18
2not read	7 16
2not sit	6 -6
2not start	6 6
2not the	3 4 4 6 7 -6
2not ther	3 9
2not this	5 9
2not to	2 12
2not touch	6 13
2not wait	5 -7 6 -8
2not we	3 9
2not what	2 8 5 8
2noth and	1 8
2noth i	6 9
2noth is	2 15
2noth until	6 5
2number and	4 6 6 6
2number no	4 7
2number of	0 13 4 8
2number to	5 8
2object that	5 11
2of #count	3 -7
2of ^	0 -11 1 13 3 14
2of a	1 -7 3 -8 4 11
2of charg	0 16
2of cours	2 -7 6 -4
2of data	2 7
2of each	0 10
2of every	0 14 4 10
2of it	1 8 4 -8
2of magnitud	4 5
2of march	7 6
2of my	1 11 2 10
2of next	3 12
2of one	5 6
2of our	4 9
2of that	4 9
2of the	1 15
2of them	2 -15
2of thos	7 6
2of us	4 6 6 6
2of what	0 17 1 7 4 18
2off again	2 18
2off at	3 10
2off by	0 -9 1 7
2off the	3 -9
2offer to	6 -4
2often it	1 5
2okay so	7 8
2old box	3 6
2on #count	1 15 3 12 7 6
2on #date	0 -13 1 -7 3 23
2on #share	7 7
2on ^	3 13 6 -7 7 -11
2on a	3 -13 4 18
2on and	0 8
2on averag	5 -6
2on day	1 -6
2on every	3 8
2on for	3 11 7 6
2on friday	3 -6
2on hold	6 12
2on it	1 5 2 -11 3 -10 7 -10
2on last	1 9
2on leav	6 7
2on more	1 12
2on my	1 -6
2on one	1 7 3 -6
2on paper	0 11
2on that	2 -7 3 7 4 7 7 12
2on the	1 -4 2 6 3 12 5 -3 6 -6
2on their	0 11
2on thos	2 9
2on thursday	7 5
2on your	2 -7
2once and	5 14
2once it	2 12
2once the	6 -5
2one #count	4 9
2one and	1 -7 7 -6
2one at	6 6
2one bad	2 9
2one can	0 15 6 -6 7 6
2one cost	4 5
2one doe	7 6
2one earn	2 9
2one for	0 10
2one from	4 6
2one has	5 7
2one i	2 8
2one in	1 10 2 10 3 10
2one is	5 -9
2one of	1 -6 2 -13 4 -4 5 -10
2one or	5 11
2one principl	7 6
2one question	5 7
2one right	6 7
2one season	3 9
2one should	5 7
2one the	5 10
2one then	5 9
2one thing	4 7 5 17
2one to	7 4
2one van	0 10
2one was	0 16 4 8
2one we	5 11
2one who	2 13 5 14
2one with	2 -8
2one-way door	2 13
2only and	0 7
2only make	5 10
2only one	0 9 2 9 4 8 5 -7 7 11
2only the	3 -9 4 8
2open by	5 10
2open it	0 14
2open the	2 13
2or i	3 6
2or more	3 10
2or no	3 6 6 9
2or not	6 6
2or that	5 9
2order of	0 14 4 11
2order to	5 11
2other #count	1 -9 3 13 4 9
2other becaus	5 8
2our book	5 9
2our lawyer	4 -6
2our own	1 6
2our was	1 6 5 7
2out of	3 -8
2out the	4 6
2over #duration	4 8
2over ^	1 6
2over a	4 6
2over it	7 7
2over the	3 -7
2own #count	1 7
2own gateway	0 8
2own the	6 6 7 7
2paid for	2 -8
2paid from	3 7
2paper in	4 4
2paper with	4 9
2park the	6 6
2part company	5 6
2past #count	3 11
2pay for	2 8 4 6 5 15
2pay me	4 11
2pay the	2 10
2peopl at	5 9
2peopl in	5 11
2peopl that	6 7
2peopl were	5 7
2peopl who	2 -8
2per head	4 7
2person in	2 8
2phon call	2 12
2phon the	1 7
2pick #count	4 5
2pick the	1 -5
2pilot was	1 -5
2plac of	5 7
2plan the	6 8
2plus #count	7 10
2plus #share	7 -6
2pric at	3 6 5 11
2pric i	0 10 4 6
2pric in	5 7
2pric of	2 8
2pric per	0 10 4 9
2pric the	7 10
2print it	3 9
2print run	6 7
2print the	3 11
2promis to	2 9
2proxy metric	0 -10
2public fil	7 7
2pull the	0 7
2put #count	4 6
2put a	0 15
2put it	6 10
2put one	1 5
2put that	2 11
2put the	3 8 4 9 6 9
2put to	5 6
2quarter and	4 6
2quarter is	2 8
2quarter it	0 13
2quarter of	4 7 6 5
2question say	7 7
2question the	7 8
2queu for	0 10
2quick wher	2 8
2quot it	4 11
2quot me	4 6
2ran it	1 5
2rate and	3 8
2rather be	2 15
2read it	5 9
2read out	4 8
2read the	0 10
2read with	5 9
2real one	7 8
2reason and	7 8
2receiv a	3 6
2refus the	4 8
2relativ term	4 7
2remain #count	0 10
2remov the	4 8 7 9
2report and	3 9
2request for	7 7
2rest is	0 10
2result i	4 6
2right about	5 8
2right to	6 5
2ring #count	0 16
2ring the	0 -15 3 13
2roll back	3 7
2roll it	3 11
2room and	2 8
2roughly #ratio	0 11
2roughly #share	4 15
2round and	7 6
2round nor	4 7
2said #count	1 9 6 10
2said #duration	1 4
2said no	6 -5
2said that	5 9
2same #count	1 9 3 -7
2same and	2 8
2same count	0 -9
2same even	5 7
2same exercis	1 10
2same from	2 14
2same night	3 7 5 6
2same way	2 8
2save money	2 11
2say #count	0 -9
2say #share	3 10
2say a	4 5
2say go	6 6
2say if	4 6
2say in	6 8
2say is	0 17 4 18
2say it	4 4 7 -10
2say no	0 9
2say that	4 9 5 -9 6 -5
2say this	7 5
2say wait	6 -7
2say we	2 11
2say what	6 12
2say wher	1 7
2second analyst	1 9
2second of	7 8
2second time	3 8 5 7
2second trial	6 6
2see a	5 15
2see how	0 -14 1 11
2see if	0 -19 1 20
2see the	3 8
2see what	6 4
2see wher	0 10
2see whether	1 13
2seen a	1 7
2sell more	5 8
2sell them	3 10
2sell your	2 10
2send it	3 8 6 -8
2send the	6 9
2sens i	3 8
2sensor is	7 6
2sent the	7 8
2sent them	5 7
2shall not	0 8 4 8
2shar it	4 9
2she back	6 8
2she can	6 10
2she get	5 5
2she is	2 -8
2she know	2 10
2she say	6 5
2she want	2 8 7 11
2should ask	5 7
2should go	2 11
2should the	6 5
2show the	0 12
2side by	1 10
2sign it	4 3
2sign on	3 -8 7 7
2sign paper	4 7
2sign up	0 10
2sinc #count	1 6
2sinc #date	3 -6 6 -4
2sinc a	1 6
2sinc the	5 13
2sinc you	7 11
2sit in	0 -10 2 7 5 11
2sit tight	6 7
2size and	1 5
2size on	4 7
2skip it	7 9
2sleep and	5 8
2so #count	3 17 5 11 7 12
2so #share	7 -5
2so ^	2 6 7 -5
2so a	2 8 5 9
2so first	5 11
2so from	0 16 6 5
2so i	0 13 1 17 5 -8 6 13 7 9
2so i'd	0 15 1 4 3 -10 6 10
2so id	2 7 6 12
2so if	0 -11 5 10 6 -4 7 8
2so im	3 6
2so in	3 9
2so it	0 -16 2 11 7 10
2so more	5 5
2so much	5 10
2so my	3 6
2so no	4 11
2so not	2 12
2so slow	7 6
2so that	6 -5
2so the	3 11 5 10 6 -7 7 6
2so ther	1 8 2 4 5 7
2so we	0 4 6 7 7 6
2so what	1 -7 4 12
2so when	7 6
2so you	0 16 5 -7 7 4
2some of	7 6
2somebody abov	6 6
2somebody could	2 7
2someth and	3 7
2someth ther	1 8
2somewher between	4 6
2somewher in	4 6
2sort of	0 -8
2sort them	0 10
2spr and	1 8
2stand at	6 6
2stand in	3 -7 4 6
2stand-in for	0 16
2start at	4 6
2start from	2 22
2start on	6 5
2start with	3 12
2stay empty	6 6
2stay home	4 6
2stay in	0 7 4 14
2stay with	4 12
2still had	1 8
2still noth	6 6
2still work	4 6
2stood at	0 11 4 8
2stop at	5 8
2stop it	3 12 7 5
2such a	7 5
2such case	6 5
2such thing	4 7
2sum for	1 7
2supplier ^	3 10
2sure so	7 10
2sure the	1 6
2survey in	1 7
2switch on	7 7
2tabl stay	4 9
2take #count	7 -5
2take a	2 13
2take back	2 11
2take that	7 7
2take the	3 8 4 -10 7 16
2taken back	2 10
2team to	6 5
2tell it	4 5
2tell me	3 11 7 8
2tell the	3 -3 6 11
2tell us	6 9
2tell you	0 14 2 9 5 13
2test #count	5 8
2test the	1 5
2than #share	1 6 2 -8
2than in	1 6
2than one	4 8
2than the	4 10
2than to	2 15
2than you	5 8
2that #count	1 -6
2that ^	1 9
2that already	5 5
2that and	1 9 7 5
2that as	0 10
2that bit	5 10
2that customer	7 9
2that day	3 8
2that everybody	7 7
2that got	0 7 5 8
2that how	0 -7 2 7
2that i	2 9 3 -8
2that in	2 11
2that is	2 11 4 -6 5 -10
2that it	4 5 5 -8 7 -8
2that its	4 -7
2that may	2 8
2that more	5 8
2that much	1 8
2that no	5 7
2that not	7 6
2that number	4 10
2that one	0 -12 2 -9 3 -10 4 9 6 -6
2that only	7 5
2that open	0 11
2that our	5 6
2that paid	4 8
2that publish	4 6
2that report	7 6
2that sentenc	2 7
2that settl	3 6
2that take	0 7 4 5
2that that	4 -7 6 -5
2that the	0 -10 2 9 3 -12 6 -7 7 8
2that ther	6 7
2that was	7 7
2that way	5 6
2that we	6 16
2that we'r	4 5
2that what	3 6
2that would	0 11
2that you	0 -9 4 -5
2the #count	0 -13 3 12 4 -8 5 8 7 -13
2the #date	1 14
2the #duration	0 -12
2the #ordinal	3 14
2the ^	1 10 3 12 5 -10 7 15
2the absolut	0 9
2the address	0 11
2the agency	6 6
2the air	0 9
2the airlin	4 8
2the answer	6 10
2the app	0 11 6 6
2the autumn	6 11
2the bank	4 7 6 -5
2the batch	5 9
2the best	4 9
2the better	6 5
2the bill	4 8
2the brief	7 10
2the bus	1 5
2the buyer	1 5 6 5
2the call	5 7
2the car	1 5
2the caus	2 9
2the central	4 8
2the chair	3 9 7 7
2the chat	1 4
2the cheap	4 4
2the check	3 16 5 7
2the choic	2 7 3 -6
2the claim	6 5 7 8
2the client	2 7 3 -7
2the clinic	4 12
2the competitor	7 7
2the contract	3 -7
2the correct	6 4
2the count	1 6 2 8
2the counter	1 6
2the current	0 11
2the customer	2 -9
2the daily	4 5
2the dark	1 11
2the date	3 7
2the day	0 12 2 9 5 -12
2the deadlin	6 4
2the dearest	5 8
2the delivery	5 7
2the desk	0 16 3 9
2the door	2 5
2the drawer	3 -7
2the effect	4 6
2the empty	2 8
2the end	0 -10 2 -13 3 -7 6 -6
2the envelop	4 7 7 5
2the even	3 7
2the exact	5 11
2the fair	6 6
2the fall	1 6
2the family	2 10
2the farmer	1 11
2the featur	3 6 6 4
2the fee	4 6
2the fella	2 10
2the ferry	3 10
2the figur	0 -11
2the file	6 7
2the final	6 5
2the financ	1 7
2the first	0 12 1 -10 2 -13 3 6 4 10 6 -7 7 -10
2the fish	2 9
2the floor	7 12
2the folk	4 6
2the form	6 7 7 13
2the fourth	3 12 5 8
2the fuel	4 5
2the full	5 13
2the gap	0 11
2the good	2 4
2the guest	5 9
2the hand	4 5
2the harbour	1 5
2the head	6 7
2the high	2 10
2the hill	0 12 4 13
2the host	4 6
2the hour	0 15 3 -7
2the hous	2 12
2the index	0 -12
2the install	7 7
2the invoic	4 8
2the judg	0 8
2the lab	1 6
2the lady	5 13
2the last	7 -5
2the launch	3 -5 6 6
2the letter	3 9 5 12
2the light	5 7
2the limit	2 10
2the list	2 4
2the log	0 -15
2the logo	1 7 7 6
2the machin	1 6
2the man	2 8 5 4
2the manual	3 8
2the mark	0 13 4 9
2the matter	6 20
2the meantim	6 7
2the messag	0 11
2the meter	0 -10
2the middl	4 7 7 -6
2the ministry	4 6
2the minut	3 -10
2the month	0 -9 1 -6 3 14 7 5
2the morn	3 10
2the most	0 -11 3 12 7 7
2the network	4 8
2the new	2 -8 5 -6
2the next	1 -7
2the night	0 14
2the nineteenth	7 6
2the ninth	3 11 7 8
2the normal	1 5
2the note	0 7
2the notebook	1 12
2the number	1 6 5 -11 6 5
2the old	1 -10 4 -8
2the one	1 4 2 14 3 -12 5 8
2the order	0 11 1 4 4 7
2the other	2 -5 4 3 7 6
2the owner	2 14
2the paper	0 -10 4 -6
2the partner	7 7
2the passenger	2 7
2the peopl	5 11
2the person	2 20
2the phon	0 17 1 -6 7 6
2the photo	1 10
2the pilot	1 -6
2the poster	3 6
2the pound	4 5
2the pric	1 -5 4 13
2the print	6 8
2the printer	3 17
2the programm	6 10
2the project	6 5
2the proportion	1 5
2the publish	0 12 4 10
2the quality	6 7
2the quay	6 5
2the radio	3 6
2the reader	6 4
2the real	0 -14 1 15 7 6
2the reason	2 10 5 -7
2the receipt	1 7
2the refund	3 8 7 6
2the remain	0 8
2the report	1 -7
2the return	6 4
2the revenu	4 7
2the review	7 6
2the right	2 12 5 -8
2the road	0 8 2 10
2the room	2 5
2the rout	0 15
2the sale	0 8
2the same	0 -13 1 20 3 -7 4 -10 6 -6 7 -5
2the second	0 11 1 -6 4 8 5 -9
2the sens	3 8 7 7
2the session	0 9
2the shap	4 15
2the sheet	0 -12
2the shop	0 9
2the site	5 10
2the slop	1 8
2the slow	1 10 5 6
2the small	4 7
2the spell	6 6
2the sponsor	7 6
2the spr	1 8 7 14
2the stamp	1 9
2the standard	4 7 5 13
2the stat	6 5
2the story	7 5
2the studio	1 6
2the sugar	5 8
2the summary	2 9
2the summer	1 5
2the survey	6 12
2the tabl	0 -12 6 -6
2the tap	3 6
2the tenant	3 7
2the tenth	3 13
2the test	1 -9 5 5
2the thing	2 9
2the till	5 9
2the time	3 -7 5 -8
2the timetabl	6 4
2the top	4 7
2the trad	4 7
2the traffic	1 6
2the true	1 13
2the truste	6 10
2the truth	1 14
2the tube	0 10
2the tunnel	1 5
2the twelfth	0 8 4 9
2the twentieth	3 11
2the upper	3 10
2the van	0 17
2the ward	5 7
2the warn	3 9
2the water	2 10
2the way	2 10
2the whol	2 15 5 -8 7 10
2the winter	4 6 6 10
2the work	1 13
2the workshop	6 -4
2the worst	4 5
2the wrong	1 -5 2 -14 5 22
2the year	3 -6 4 9 7 -8
2their order	1 7
2their secret	2 9
2their websit	0 11
2them again	3 9
2them and	4 -5
2them at	1 6
2them back	2 7
2them by	0 10
2them how	4 5
2them in	0 20
2them is	7 5
2them like	2 7
2them so	6 5
2them the	7 15
2them to	6 9
2them today	3 7
2them what	5 8
2them with	1 5
2then a	4 8
2then i	2 -8 6 8
2then i'd	1 5
2then it	1 6
2then my	1 6
2then the	2 -10 6 -5
2then we	7 7
2then we'll	6 7
2then you	2 12 6 7
2ther #count	5 5
2ther an	1 7
2ther are	0 -10 1 -7 5 -7 7 -6
2ther at	2 7 3 8
2ther for	5 6
2ther i	1 8
2ther in	2 8
2ther is	1 -6 4 -8
2ther not	6 5
2ther noth	5 7
2ther the	0 13 1 14
2ther to	1 6
2ther was	0 -13 1 -6 4 -8 5 -7
2ther were	1 -5 2 6 4 18
2they answer	6 11
2they are	3 12 6 6
2they ask	5 9
2they can	6 -4
2they did	1 11
2they do	6 6
2they don't	5 -8
2they get	0 10
2they got	1 8
2they have	6 12
2they mov	1 9
2they said	6 4
2they stand	6 8
2they tell	6 6
2they want	3 5 5 10 7 13
2they were	5 -7
2they writ	7 9
2they'r on	7 7
2they'v got	0 14
2thing i	2 6
2thing in	5 8
2thing is	2 -6
2thing it	5 7
2thing so	4 6
2thing that	0 6 2 -6
2thing to	0 -11 5 9
2thing was	1 5
2think i'd	6 8
2think the	7 14
2this ^	3 9
2this afternoon	3 9
2this as	3 8
2this in	1 5
2this is	4 -7 5 -10
2this to	7 6
2this way	1 7
2this week	3 11
2this you	1 7
2thos #count	1 -10 3 10
2thos #duration	6 4
2thos first	1 7
2thos i	1 4
2though i	4 7
2thought the	7 5
2ticket with	6 5
2till ^	6 6
2till it	6 9
2till she	6 3
2till the	3 4 6 -4
2till they	6 7
2time and	7 5
2time on	0 15
2to #count	1 -7 7 18
2to #duration	3 8
2to ^	1 5 5 8
2to an	7 9
2to another	0 6
2to be	0 -13 1 6 4 -7 5 -10 6 -6 7 -7
2to chang	0 9
2to choos	3 7 7 7
2to come	6 15
2to copy	5 12
2to decid	6 10
2to do	2 -6
2to earn	2 8
2to find	6 5
2to get	5 12
2to give	4 -3 5 8
2to hand	2 6
2to him	6 4
2to it	2 -8
2to know	1 10 4 5 5 14
2to learn	1 9
2to let	6 9
2to make	5 -8 7 11
2to me	4 -8 6 -6
2to move	2 13
2to my	6 7
2to name	4 10
2to peopl	2 -4
2to pick	7 6
2to publish	4 7
2to put	0 -9
2to say	2 -11 5 -7 6 12
2to see	5 -7
2to set	6 7
2to settl	6 5
2to show	1 6
2to sit	2 11
2to start	5 7
2to the	1 12 7 -10
2to undo	2 6
2to use	4 6
2to wait	6 -10
2to want	5 7
2to whoever	2 9
2to you	4 6
2to your	0 6 4 6
2today and	3 8
2together i	1 6
2told me	2 11
2told the	3 8 6 7
2tomorrow and	3 5
2took it	7 8
2took the	0 11
2top of	1 8
2touch anyth	6 11
2touch it	6 14
2town and	4 7
2treat the	5 6
2tri it	1 6
2trial result	7 6
2trust by	2 9
2trust me	2 15
2turn it	2 13
2turn the	7 6
2two-way door	2 8
2under #count	3 10 7 5
2under #money	1 6
2under #share	0 7 4 12
2under ^	4 9
2under a	2 10
2under the	3 8
2understand that	2 12
2until ^	3 7 6 -9
2until financ	6 5
2until he	6 4
2until it	6 12
2until they	6 7
2up #share	7 -5
2up a	0 13
2up and	2 7
2up in	4 6
2up on	2 10 7 8
2up ther	2 7
2up to	2 -5 4 -7 7 9
2us a	5 10
2us for	5 8
2us is	5 9
2us it	5 7 6 5
2us on	0 7 4 9
2us say	6 6
2us the	2 11
2us to	5 -7 6 -8
2use a	5 9
2use the	3 -8 4 -5
2use them	1 7
2used it	0 11
2used to	2 -9
2vendor ^	3 7
2very beautiful	2 9
2view on	3 4
2wait #duration	6 -6
2wait for	3 -9 5 -11
2walk back	2 14
2walk through	2 7
2want i	7 6
2want it	5 12
2want that	2 12
2want the	2 16
2want to	2 -8
2was #count	1 -10 3 -7 7 27
2was #money	7 12
2was #share	0 9 4 6 7 21
2was ^	2 10
2was about	4 9
2was aliv	1 7
2was alway	7 5
2was ask	3 8 4 8 7 9
2was in	0 11
2was mak	5 8
2was my	3 7
2was never	4 9
2was noth	7 7
2was on	1 -6
2was only	1 7
2was that	3 13 5 8
2was the	4 -5 7 -6
2was ther	4 6
2was too	1 6
2was what	7 6
2was which	1 8
2way is	1 9
2we already	0 12 5 7
2we are	7 -5
2we came	1 6
2we come	5 7
2we continu	7 6
2we could	0 6 5 8
2we cut	0 8
2we do	1 5 2 12 3 6
2we don't	7 5
2we drop	7 7
2we gave	0 11
2we go	3 11
2we got	6 6
2we had	0 -16 1 -6 2 -11 3 -11 7 -7
2we just	6 11
2we know	1 16
2we launch	3 9
2we live	2 8
2we lose	5 14
2we make	3 9
2we need	5 10
2we pay	2 11 5 -7
2we print	3 8
2we say	6 7
2we sell	5 8
2we speak	6 7
2we still	0 -8 1 6
2we stood	4 12
2we were	0 18 2 -8 3 -7 4 11
2we will	6 8
2we would	3 8
2we'll see	6 7
2we'r all	7 6
2we'r in	4 5
2week and	3 14
2week in	1 8
2week of	0 13
2weigh the	0 10
2weigh them	0 8
2weight off	0 13
2well be	5 6
2went down	4 7 6 5
2went into	7 6
2went live	7 6
2went on	0 9
2went to	2 12
2went up	7 6
2went with	6 6
2were #count	2 7 7 8
2were at	0 9 4 9
2were in	3 7 5 6
2were not	7 6
2were the	1 11
2were within	1 8
2weve got	6 7
2what each	4 7 7 9
2what earn	5 8
2what goe	2 10 6 9
2what he	6 5
2what i	0 20 2 13 3 -12 4 8 7 -11
2what i'd	0 14
2what is	5 -9 6 -5
2what it	0 -9 2 -6 7 -5
2what one	5 14
2what she	6 4
2what the	0 -11
2what they	3 8 7 10
2what they'r	5 7
2what we	2 8
2what you	2 -13
2whatever the	6 7
2when a	2 8
2when he	6 -7
2when i	1 -5 2 8 4 6 6 -6
2when it	5 -8 6 -7
2when they	0 11 5 -7 6 8
2when we	0 -13 1 12 2 -8
2wher a	2 11
2wher it	2 5
2wher the	1 5 2 -9 5 -8
2wher they	3 7
2wher we	1 17
2whether the	1 14 3 -7 5 10 6 -6
2which are	0 10
2which i	7 9
2which is	0 -8 7 -6
2which of	6 5
2which one	6 6
2which the	6 7
2which was	1 8
2which we	2 7
2whil the	2 11
2who did	1 5
2who find	5 10
2who never	5 11
2who pay	4 10 5 5
2who pick	4 5
2who read	5 6
2who say	5 4
2who sign	6 10
2who sit	2 18
2who suffer	5 9
2who told	5 5
2who was	1 7
2whoever is	1 7
2wife say	7 6
2will be	2 -14
2will call	4 8
2will open	2 6
2will pay	5 15
2will see	3 7 7 7
2with #count	4 -7
2with #ratio	4 7
2with ^	0 10 1 -7
2with a	1 15 3 -5 4 6 5 6 7 -7
2with an	2 9
2with his	2 10
2with it	2 7 6 7
2with last	1 10
2with legal	6 5
2with less	2 9
2with one	2 11
2with our	2 8
2with that	3 12 5 8
2with the	2 -16 3 28 4 8 5 -10 6 -6 7 6
2with them	4 12
2with us	1 7 4 5 6 5
2with you	2 -10
2with your	2 18
2within #count	1 11
2within #duration	0 21 1 -10
2within #share	0 -11 1 20
2within a	1 5
2without a	3 10
2without look	1 8
2without see	1 12
2woman with	2 6
2won't get	4 7
2wont tell	3 6
2word and	2 10
2work from	0 10 2 14
2work ther	7 7
2worth more	2 12
2worth noth	1 13
2would add	3 6 5 8
2would be	2 -7 5 4 6 7 7 8
2would do	0 10
2would have	0 -15 5 13
2would keep	4 9
2would let	6 5
2would not	7 -4
2would of	3 7
2would only	5 11
2would pay	0 7
2would rais	2 9
2would run	1 5
2would say	4 -6 6 -11
2would set	3 9
2would sign	3 8
2would sit	6 -6
2would sooner	2 8
2would tell	4 8
2would therefor	6 5
2would try	1 6
2would wait	6 9
2would writ	6 7
2wouldnt say	7 5
2writ down	0 10
2writ on	0 9
2writ to	6 11 7 6
2wrong by	1 6
2wrong with	2 15
2yeah if	7 11
2yeah no	7 9
2year and	0 -14
2year befor	1 -6 4 10
2year i	4 5
2year is	4 6
2year we	1 6
2yes i	7 11
2yes or	6 6
2yes to	3 7
2you a	0 -7
2you are	5 -6 7 14
2you can	0 13 1 9 7 -6
2you could	0 21 6 -6
2you did	7 9
2you dont	2 8
2you for	2 8
2you get	0 -13
2you got	0 10
2you have	1 7 4 -7
2you is	4 8
2you just	3 8 7 7
2you keep	1 7
2you know	0 -11 1 -6 5 -5
2you say	7 25
2you see	0 12 6 5
2you tell	7 7
2you that	0 15 4 13 5 7
2you the	0 9 4 8
2you their	2 7
2you who	5 6
2you will	0 12 4 7
2you would	2 23
2you'v got	5 6
2your #count	1 7
2your and	2 11
2your customer	5 14
2your model	3 6
2your own	0 20 1 6 2 -12 3 -8 4 -5
casked	0 -10 1 -9 2 -11 3 -20 4 -11 6 -9 7 -11
cattributed	0 -20 1 -8 2 -8 3 -16 6 5 7 9
chypothetical	0 -10 1 9 4 -9 6 -10
cintended	1 8 2 -9 6 -9
cnegated	0 -19 1 -15 5 5
f1	0 12 3 7 4 7
f2	0 12
f3	1 9
f4	3 7
fa	0 -19 2 26 4 -13 5 6 7 -11
fabout	4 -6
fafter	0 -8 1 11 2 -9
fall	3 6
fan	2 14
fand	1 9 3 -10 5 -8 6 -4 7 -12
fas	7 15
fask	1 8
fat	0 -10 1 -6 3 8 7 -7
fbalance	0 8
fbecause	3 -7 5 -12 6 -6
fbefore	1 17
fbias	2 17
fboth	1 -4 2 12
fbut	3 -8 4 9 5 9 6 5 7 -8
fcan	0 11 4 4
fcheap	3 9 5 5
fcheck	1 11
fcompare	1 8
fcost	7 8
fcount	0 15
fdata	3 8 6 7
fdecision	6 5
fdirection	4 11
fdon't	5 7
fdoor	0 9
feach	0 16
fearn	2 8
fevery	0 14 7 4
fexact	4 25
ffine	7 7
ffirst	5 15
ffor	0 21 2 5 5 -6 7 -5
ffour	2 8 3 -6
ffriday	6 5
ffrom	2 -6 4 -6
fgo	3 15
fhe	6 -6
fhere	7 6
fhold	6 25
fhow	1 -6
fi	3 4 4 7 5 16
fi'd	3 7 6 2
fi'll	4 13
fi'm	2 -12
fif	0 14 1 -8 2 4 6 -4
fin	1 -6 2 -12 3 -12 6 -7
findex	0 9 4 16
fis	5 -6
fit	0 -15 1 -9 3 -15 4 -10 5 -12
fit's	2 14 4 -7 5 7 6 5
flast	0 9
flet	4 6
flet's	4 5
flook	1 -5
fmarch	1 8
fmonday	3 8
fmore	5 11
fmy	0 -9 2 -7 3 5 5 7
fneither	5 11
fnew	3 10
fno	2 -11 7 -6
fnot	3 8 6 -5
fnothing	6 10
fof	4 14
foff	1 7 2 6 3 9
fokay	4 7
fold	3 8
fon	0 -15 2 -7
fone	0 -7 1 -7 2 11 3 14 4 -4 5 -11 6 -6
fopen	3 7
for	0 11
forder	3 5
fother	0 11
four	6 -7
fpeople	2 16
fper	5 8
fplus	7 6
fprint	3 8
fpublic	0 12
fput	0 13 1 5 4 8 6 10
frelease	3 6 6 6
fright	7 9
fsafety	7 8
fsame	1 6 4 5 5 6
fsay	0 12 4 9
fsecond	7 5
fsee	1 -8
fshape	0 9 4 11
fshe	6 -5
fshe's	6 7
fshould	3 6
fsign	3 7
fsigned	3 -10 4 6
fsince	3 6 7 10
fskip	7 8
fso	0 4 1 4 2 -9 3 -6 4 -6 5 12 6 4 7 -12
fsomebody	0 -9 3 -7
fstandards	7 7
fsupplier	6 -4
fsure	7 13
ftake	0 9
fthat	3 -7 7 -7
fthat's	0 -10 3 -7 4 -6 5 -9
fthe	1 -11 2 -6 3 -20 4 -7 6 -11
fthen	0 6 3 9
fthere	2 -9 7 -5
fthey	1 12 5 13 6 -9
fthis	2 8
fthose	2 10
ftill	6 -4
fto	1 13 2 -7
ftoday	0 7 4 9
ftomorrow	3 -6
ftonight	3 13 7 8
ftwo	4 -5 6 6 7 -5
funder	1 5 3 -6 4 -7
fuse	0 23
fwaiting	6 -6
fwas	7 4
fwe	1 13 4 -8 5 -4
fwhat	0 9 3 -15 4 15 6 -6 7 -10
fwhen	5 -11 6 -8
fwhich	6 5
fwho	5 11
fwhy	2 8
fwith	0 -10 4 -6
fwithout	6 6
fwrong	5 19
fyeah	7 15
fyou	0 -11 3 9 4 -7 6 -5 7 10
fyou'd	2 16
fyou'll	4 5
l0	0 -21 1 -23 2 -28 4 -13 5 -20 6 -17 7 -16
l1	0 -15 1 -19 2 -18 3 -19 4 -23 5 -20 6 -22 7 -20
l2	1 -7 2 -15 3 -17 4 -10 5 -18 6 -18 7 -13
l3	0 16 2 -11 3 -22 4 -14 5 -8 6 -17
n#count>act	1 7 7 -7
n#count>bigscope	7 7
n#count>condition	3 8
n#count>customer	7 -8
n#count>leak	7 9
n#count>time	7 6
n#date>time	3 9
n#share>order	1 -5 4 11
nact>#count	0 13 7 -7
nact>assume	6 5
nact>customer	1 7
nact>everyone	4 6
nact>group	5 7
nact>negation	7 5
nact>order	1 8
nact>outcome	0 7
nact>report	6 5
nact>role	6 5
nact>source	1 -5
nact>verify	1 9
nact>watch	7 7
nact>would	6 5
nafterwards>#count	4 7
nassume>act	5 7
nassume>earlyfind	1 7
nassume>outcome	5 6
nassume>self	3 7
nbusiness>negation	7 6
ncause>act	2 8
ncause>metric	5 7
ncause>self	2 9
ncondition>bound	4 -7
ncondition>function	6 6
ncondition>order	0 8
ncondition>people	5 -7 6 7
ncondition>self	2 9 3 -10
ncondition>time	1 -5 6 -8
ncustomer>function	5 8
ncustomer>harm	5 12
ncustomer>negation	5 11 7 6
ncustomer>outcome	6 -4
ndecide>time	6 -5
nearlyfind>decide	6 7
neveryone>#count	4 6
nfunction>act	7 4
nfunction>condition	6 6
nfunction>outcome	6 4
nfunction>would	7 5
ngroup>act	6 -4
ngroup>outcome	2 10
ngroup>people	5 -7
nharm>condition	5 8
nharm>time	5 11
ninterval>time	3 -7
nleak>#count	7 8
nmetric>refuse	4 6
nmore>subset	4 5
nneed>time	6 -7
nnegation>#count	4 -5
nnegation>act	0 -8
nnegation>negation	6 5
nnegation>order	6 7
nnegation>proxy	7 7
nnegation>self	1 8 7 5
nnegation>verify	1 -8
nnegation>would	2 -6
norder>#count	4 7 7 -7
norder>people	5 6
norder>self	1 7
norder>subset	7 6
noutcome>condition	6 7
noutcome>time	3 13
npeople>decide	6 8
npeople>group	2 15 6 6
npeople>moved	6 5
npeople>order	2 10
npeople>outcome	2 -4
npeople>subset	2 8
nprincipleword>harm	2 11
nprincipleword>principleword	2 7
nproxy>#share	4 6
nproxy>metric	0 9
nproxy>subset	4 6
nrefuse>refuse	4 6
nreport>harm	6 -6
nreport>need	6 -5
nreport>waitword	6 -7
nrework>report	7 8
nrework>subset	4 5
nrole>decide	6 11
nself>#count	7 -7
nself>act	1 6 5 -9 7 7
nself>decide	3 8
nself>give	4 7
nself>harm	6 6 7 6
nself>negation	3 -12 4 8
nself>outcome	5 -8
nself>trial	1 7
nself>worsen	4 7
nself>would	1 -6 2 -11 4 8
nsociety>act	7 9
nsource>moved	6 4
nsource>people	6 4
nsubset>#count	0 12
nsubset>bound	5 6
nsubset>cause	5 6
nsubset>customer	5 10
nsubset>moved	5 7
nsubset>self	2 14
nsubset>time	3 9
nsubset>watch	1 7
ntime>#count	1 -5 4 6 6 5
ntime>condition	1 10
ntime>more	4 7
ntime>outcome	3 8
ntime>report	6 5
ntime>self	0 -11
ntime>subset	3 8
ntime>tradeoff	3 8
ntradeoff>tradeoff	0 11 4 6
ntrial>#count	1 5
nverify>#count	1 10
nverify>verify	1 9
nwatch>condition	1 5
nworkmode>bound	4 6
nwould>give	5 8
nwould>metric	6 -4
nwould>more	7 6
nwould>moved	2 12
nwould>outcome	7 -6
nwould>role	6 5
nwould>time	1 6
p1	3 -8 4 -10 5 -6 6 5 7 7
p2	1 -7 5 -10 6 10 7 -6
p3	7 -8
q0	0 -16 1 -29 2 -11 3 -30 4 -26 5 -20 6 -11 7 -19
q2	2 -16 3 10 4 10 6 -12 7 21
qchange	5 11 7 -7
qcount	2 -9 4 -5 5 -7 6 -13
qdate	1 7 2 -9 3 18 5 -13 6 -11
qduration	3 -13 4 -11 5 -6 7 -15
qmoney	0 -9 1 -6 4 -6 5 -8 6 -4 7 33
qordinal	0 -8 3 15
qratio	0 15 1 -10 2 -6 4 18 6 -4 7 -6
qshare	2 -7 3 -4 5 -10 6 -11 7 10
qtime	0 -10 1 -5 3 28 7 -7
sact	0 10 1 -4 3 8
safterwards	2 9 3 13 5 -9
sagreement	1 -5 3 9 5 -15 7 5
sahead	4 -7 5 -12 6 13
sasksother	0 -17 1 9 3 -12 6 26
sassume	3 -18 4 -9 5 10 6 -2 7 -4
sbelief	1 12 5 -12
sbelieve	0 -17 4 -8 5 -9
sbigscope	1 -5 6 8 7 11
sbold	0 8 2 -11 5 -6
sbound	1 8 3 14 4 15 7 -8
sbusiness	1 -10 4 -8 5 -12
sbuzz	0 -11 2 -11 6 6
scandid	0 -7 1 -8 3 -15 4 -6 5 -10 7 -7
scause	3 -8
scondition	0 -16 1 3 3 6 4 -13 6 18 7 -11
scritical	3 18 6 -6
scurious	0 -9 2 -8 4 -13 6 -6 7 -6
scustomer	1 -6 2 13 5 32 6 -13
sdeadline	0 -9 4 -7 5 -6 6 -8
sdecide	1 -13 3 18 6 15
searly	5 7 6 -10
searlyfind	1 10 4 -3
sescalate	0 -14 1 13 4 -5
severyone	0 16 1 -9 2 -18 3 -6 4 18 6 -8
sexec	0 -16 2 -11 4 -9 5 -9 6 9 7 -4
sfailure	1 9 2 11 7 -8
sfast	1 -11 2 9 3 19 4 -8 5 10 6 -15
sfunction	6 8
sfuturetarget	1 -18 3 -5 4 -7
sgive	1 -6 3 -6 4 8 6 -5
sgroup	2 7 7 7
shabit	0 -10 1 -11 2 -9 4 -8 5 -10 6 -3 7 -4
sharm	0 -10 3 -3 4 -4 5 15
sinfluence	2 8 3 9 6 -12
sinterval	1 -13 3 34 4 -15 6 10 7 -10
slate	0 4 3 -8 4 17 7 10
sleak	0 -12 1 -12 3 -10 7 15
slearned	2 12 4 -9 5 11
sless	0 10 1 -6 4 15 5 9
smetric	0 14 4 20 5 11 6 4 7 -9
smore	1 -9 3 7 4 6
smoved	1 -10 3 19 5 9 7 7
sneed	4 -7 6 14
snegation	1 -16 5 15 6 -10
sobject	1 8 2 12 6 -12 7 -9
sorder	2 8 4 7
sotherwise	0 9 2 -10 3 13 6 -7
speople	3 -24 4 -9 5 10 6 11
sprimary	0 -11 2 10 3 -6
sprincipleword	0 -20 1 -7 2 34 3 -21 4 -9
sproxy	0 31 3 -6 4 21 5 -16 6 -7 7 -10
srefuse	0 -13 1 -18 4 16 5 -10 6 -7
sreject	0 -11 3 -9 4 -12 5 16 6 -6
sreport	1 -12 4 -7
sreview	0 -11 3 7
srework	0 -8 2 9 5 10
srole	0 -8 1 -13 3 -12 5 -8 6 10
srulebook	2 -7 3 16 5 -11 7 8
sself	0 -4 3 10 5 -24 6 -8 7 -11
sshow	2 -15 5 -6
ssimplify	4 7 7 6
ssociety	3 -10 4 -5 6 -5
ssource	0 10 1 22 3 -12 4 -19 5 -4 6 13 7 -11
sstage	2 13 6 -7 7 -5
sstandards	0 -6 2 8 3 -3
sstop	2 9 3 11 4 -12 6 8
ssubset	3 11 4 6 6 -8 7 -14
steach	1 -6 4 6 6 -8 7 9
stechnical	0 17 4 6
sthrift	2 9 5 14 6 -13 7 -7
stime	2 -6 3 24 4 -5 5 -6
stradeoff	1 3 7 9
strial	0 5 1 16 2 -13 4 6 6 -10 7 -15
sunplanned	0 14 2 9 3 8 6 7
sverify	0 -11 1 33 2 -11 3 -14 4 -15
swaitword	0 -16 1 -17 2 -17 4 -9 5 10 6 36 7 -4
swatch	1 6 3 -11 4 -9 7 -5
swellbeing	0 -8 1 -16 6 10
swish	0 -8 1 -16 3 -16 4 -9 5 -12 6 -9
sworkmode	0 13 3 -5 4 11 5 -5
sworsen	2 16 6 11
swould	1 -11 2 -5 5 -7 7 -9` };
