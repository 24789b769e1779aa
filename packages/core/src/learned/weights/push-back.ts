// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-43,-57,-70,-54,-59,-65,-74,-53],"combine":[{"constant":24478,"best":305,"second":149,"all":49,"others":[0,196,-24,12,138,116,24,-21],"question":[248,-985,-1052,407,-7847,-3456,-2233,-2615,708,2260,922,-2623,-1829,-1114,-4405,-41,840,-2211,-1277,1254,2376,-664,510,1956,-644,2062,7168,820,-1441,1552,834,731,550,-681,1657,396,273,108,-721,-853,392,-2993,629,-3028,1319,-1362,3515,-1065,-1473,453,-1070,-584,227,985,3054,1453,-893,275,-288,-402,-881,527,1640,602,2043,-3180,5201,240,7719,1962,-1603,1082,-908,0,895,-132,-8641,3411,1689,-1145,-2598,1210,-602,-1487,-2915,2378,971,2655],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":23264,"best":331,"second":559,"all":195,"others":[118,0,25,101,8,125,-48,4],"question":[6027,2027,2708,2841,-3337,-3494,-346,-3430,1580,804,-12,-2538,-1877,1258,-1730,-698,699,724,-183,-88,-704,-765,414,-243,-2574,-2899,4157,-2003,-356,-1798,383,1076,300,598,742,-409,-2872,662,-542,-779,-2136,-838,-1827,-1521,525,-649,-1730,-1458,1385,-633,-1413,18,-447,-166,3066,886,-1310,-83,-1390,1258,589,-711,-67,238,2631,-1478,-2290,-1527,-657,559,72,2417,1210,0,161,3273,-2004,-9,476,-71,2222,-1222,-1950,-2110,-1021,-784,5297,-2109],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-7460,"best":294,"second":-111,"all":145,"others":[-14,43,0,50,26,-3,-64,-157],"question":[-5608,-808,-1633,3790,327,-1013,1950,-2164,-107,1865,-926,-2476,-84,284,-3898,-1688,129,1114,-1126,-1128,-2837,1773,-1322,3522,-653,-254,2835,-2609,302,-1877,-1225,-622,-736,729,475,-1627,-2350,287,-3908,-563,-1724,3,-108,2962,3792,1332,3648,-1409,824,-2534,895,48,236,1325,-321,-2268,-677,-3293,-1026,526,-1061,2400,-928,-2160,3959,3319,-6137,1165,1233,241,-713,156,-1382,0,-170,1475,-1908,-2002,-157,-1006,4523,7712,2133,-1920,-204,1657,1662,-944],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-8968,"best":302,"second":107,"all":104,"others":[8,56,82,0,-25,3,-188,-110],"question":[-972,1154,-1439,701,2632,1098,4127,-2722,1308,2439,2183,-4774,3905,1124,845,-1718,-246,1624,-1119,-257,-1747,-670,2092,1256,-1541,2395,2135,-668,-2515,-738,2267,1087,1780,5,-552,1293,-518,2630,-133,1987,99,1598,-1598,1846,575,687,1208,-1758,-4361,-106,122,630,310,-5,3593,1338,179,-3429,-2197,384,-2014,1621,-1567,-699,1178,3487,8635,1431,8423,229,772,1617,1218,0,200,2034,3124,-598,239,1343,2810,-2193,-634,-5141,5118,5372,2588,-1749],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-13916,"best":339,"second":88,"all":218,"others":[67,-6,-43,-3,0,88,-90,-163],"question":[-1446,-196,-891,300,-724,-817,-2062,-643,367,-526,-2255,-3197,-1298,-1694,-2420,1464,-2211,-1940,263,-1841,-1679,-3022,-2818,-1512,-1696,-2680,10311,4151,670,-1229,-1297,792,1476,723,530,539,1274,-803,-2578,-1647,4471,1216,684,-2778,3495,368,807,966,-2875,-1492,-1273,279,1475,-1638,-2068,-3741,-1649,-991,-1237,-75,-266,1854,-208,3560,1258,-3084,-2367,1234,-2757,-1064,-2587,4596,1485,0,-388,-423,-1279,-284,-3048,-2171,-1238,1774,-2458,1096,-1600,528,926,-10454],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-15113,"best":228,"second":103,"all":141,"others":[43,-6,19,89,11,0,-51,-51],"question":[4438,2672,-745,2778,-4367,2757,-1066,3836,-2982,4037,-1781,-5409,-1628,2081,347,882,4731,-1608,2408,-1545,-20,-1725,3332,-1434,1954,2783,1222,3890,2659,-384,-997,948,1603,1961,191,-29,5950,-889,-584,-1109,599,-4316,-1491,-2752,-478,24,1722,868,-3266,1291,-2469,-464,4265,-1767,3937,-776,-1402,2355,-857,-528,1933,814,-2244,1017,1706,3278,-1993,921,1022,-1242,7039,923,2064,0,640,-101,5322,-264,2838,2989,2607,3082,-432,-1309,-2299,2428,2006,-4226],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":784,"best":338,"second":589,"all":267,"others":[-31,-72,-94,-159,-76,-95,0,-135],"question":[2393,-777,219,-998,-3031,1289,189,1975,-2043,1592,155,239,1024,-63,-1265,-239,-1356,3205,-48,13,201,2843,-1796,-1487,-550,-1960,6891,-1636,379,918,1190,659,236,2783,149,-333,-1555,992,1071,-2158,-2588,-1512,-730,-369,-1339,-1391,-1245,-463,3878,660,51,-888,-1249,25,-1101,-302,1504,-1041,2024,342,-145,-697,556,-1403,-987,-1663,-5695,-490,-2492,829,22,987,-12,0,1796,153,-1190,-869,124,754,-1370,-1311,-169,-470,-817,-1981,560,-1280],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":-9727,"best":336,"second":352,"all":136,"others":[-33,-102,-114,-19,-167,-235,-75,0],"question":[718,-448,2857,1196,-6321,1672,2353,2766,883,-2608,1882,-820,-2380,1009,1236,-679,-3569,1848,-1204,-1673,3206,-639,-335,1022,415,-1678,742,5777,-774,-375,-28,2348,-299,-2921,5131,928,1462,-322,2287,242,2046,-71,-69,388,-1004,2926,1220,-710,-4367,217,1481,1941,216,-1460,4672,1007,662,-2037,680,654,-606,645,-1007,-609,-1420,2427,7441,5377,4162,-267,-2612,-614,743,0,-2035,2189,766,-1966,2272,-2600,2389,-5724,1043,-708,737,-148,-4755,7254],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	2 -8 3 -2 4 -5 5 -7 6 -13
1#date	0 -6 1 10 2 -8 3 16 5 -13 6 -10
1#duration	3 -13 4 -10 5 -4 7 -14
1#money	1 -5 4 -7 5 -6 6 -4 7 32
1#ordinal	1 -5 3 14
1#ratio	0 12 1 -8 2 -5 4 16 6 -3 7 -7
1#share	2 -5 5 -8 6 -11 7 6
1#time	0 -9 1 -5 3 24 7 -7
1^	0 -15 1 6 2 5 3 15 4 -8 6 -11
1a	1 -17 3 -25 4 -8 5 7 6 -26 7 -16
1abandon	5 9
1about	1 -13 3 -15 4 18 5 -12 6 -10
1abov	2 6 6 7 7 10
1absolut	0 11 4 7
1accept	5 13 7 12
1account	1 13
1accuracy	3 8
1across	0 13 4 7
1act	2 16
1action	2 -5 3 7 7 7
1activ	7 5
1ad	0 15
1address	0 16
1affect	7 7
1afraid	0 7
1after	2 8 6 6
1afternoon	3 12 5 -6
1afterward	0 16
1again	1 -8 2 12 4 -6 5 -10 6 20 7 -9
1against	0 5 1 13 3 -9 4 11 5 -8
1agency	6 4
1agent	3 6 7 8
1ago	0 9 4 9
1agre	7 23
1airlin	4 7
1alert	5 6
1aliv	1 21
1all	0 -19 1 -6 2 -7 3 5 4 -13 5 12 6 17 7 -7
1allocat	5 8
1almost	4 5
1alon	0 19 2 9
1along	4 6 7 5
1already	1 11 4 -8 7 -7
1also	2 -8 3 -18 6 -9 7 -8
1although	3 11 7 9
1alway	0 -10 1 -10 4 -6 5 -7
1am	2 -11 3 -7 7 -5
1ambulanc	0 13
1amount	4 6
1an	1 -15 2 13 3 -15 7 -8
1analyst	1 5
1and	1 7 3 8 4 -8 6 10
1angry	5 -6
1announc	7 4
1annual	0 12
1anonymis	4 6
1another	3 -11 6 5
1answer	1 -6 3 11 4 -7 6 11 7 -7
1any	0 -11 1 -7 5 -8
1anybody	2 -8
1anyhow	5 8
1anyon	1 5 2 -8 5 8 7 7
1anyth	0 -10 1 -7 5 -7 6 13
1anyway	0 -10 4 -6 7 -5
1apart	1 10 3 -7
1app	6 7
1approv	4 7
1archiv	0 9
1are	0 -20 1 -19 2 -22 4 -9 6 -8
1aren't	7 7
1argu	3 11
1arithmetic	5 5
1arm	1 -6
1around	0 -9 4 8
1arrangement	3 7 4 6
1arriv	2 -8
1arrival	0 18
1as	0 13 1 -11 2 -6 4 20 7 15
1ask	0 5 2 -10 3 -6
1asleep	5 6
1at	3 10 4 -6 5 4 6 -9 7 -12
1attach	3 7
1audienc	0 9
1autumn	6 6
1averag	0 11
1await	6 13
1away	0 -7 3 -8 5 5 6 -6
1back	1 -10 2 17 3 -7 4 4 6 14 7 -16
1backtest	1 5
1backward	1 6 2 14
1bad	1 9 5 7
1bag	0 24 4 10 7 -5
1balanc	0 11
1balcony	0 10 5 6
1band	0 8 4 9
1bank	6 -9 7 5
1bar	2 9
1base	6 4 7 6
1basis	6 6
1basket	1 -5
1battery	0 10
1be	0 -9 1 -10 2 17 3 -18 4 -17 7 -12
1beat	2 17
1becaus	0 -4 2 14 4 -15 5 11 7 -2
1becom	5 7
1bed	2 9
1been	0 -12 1 -11 2 -12 4 -6 6 9
1befor	1 9 6 9 7 -14
1beg	3 7
1begin	2 7 5 -6 6 15
1behind	2 12
1being	2 23
1believ	2 8 6 -4 7 -5
1belong	4 11
1below	1 -8
1bench	3 8
1benchmark	3 12
1bend	0 6 1 5 2 5
1beneath	3 7
1besid	1 15 2 -8
1best	4 6
1bet	3 6
1better	1 -7 5 8 6 10 7 -6
1between	0 13 1 -10 2 -8 3 -16 4 7 6 7
1beyond	0 7
1big	1 -7 2 -8 5 -10
1bill	0 10 1 10 3 -8
1bin	1 10 3 -6
1bit	0 16 4 12
1blam	4 4
1blank	2 10
1block	2 10
1boiler	1 4
1bold	4 5
1bonus	4 -5
1book	1 4 3 9 7 -7
1borrow	5 12
1boss	2 -8
1both	7 -10
1bottl	2 6
1bound	4 6
1box	0 15 1 -5 2 6 5 10 7 -5
1boxe	0 14 3 -7 5 -9
1boy	1 7 5 -7 7 5
1brak	0 11 3 -6 5 11
1brand	0 8
1bread	0 7 2 8
1break	0 11
1breath	0 7
1brief	7 9
1bring	4 5
1brochur	5 5
1browser	6 6
1build	0 15 5 7
1built	5 7
1bus	2 -8 4 -6 5 8
1busiest	0 6
1business	0 -10
1but	1 -14 2 -15 3 -5 4 6 5 -3 6 -11
1butter	5 7
1button	0 -8 3 9 5 8
1buy	0 -12 2 4 5 28
1buyer	1 8 6 6
1by	0 24 2 -12 6 -11
1calculat	2 7
1came	0 14 1 8 2 -9 3 -11 4 8 5 -11
1camera	1 4 7 5
1can	0 5 1 4 2 15 3 -23 4 12 5 -11 6 7 7 -8
1can't	4 10
1cannot	2 14
1cant	4 9 5 -8 6 8
1cap	3 10
1car	3 9
1card	0 15 5 6 6 -5 7 -5
1care	2 13 5 7
1carer	3 8
1carrier	4 6
1case	0 -12 6 10
1category	3 6
1caus	4 -6 5 11
1cellar	1 5
1cent	0 10
1certain	2 10 4 4
1certainty	5 11
1certifi	0 7
1chain	7 7
1chair	3 6
1chang	0 6 1 7 3 9
1charg	0 13
1charger	5 7
1chart	2 11
1cheap	2 15 5 21
1cheaper	2 -8 5 10
1cheat	2 6
1checkout	0 14
1children	2 10
1chip	0 9
1choic	2 15
1choos	2 12 6 7
1chos	2 7 3 6
1chosen	2 9 3 5
1churn	4 -6 5 11 7 6
1city	3 11 4 11
1class	5 7 7 -4
1classifi	4 12
1claus	3 -8
1clean	3 7 5 -4
1cleaner	0 7
1clear	5 -6
1cleverer	3 6
1click	0 -9 5 -7
1client	0 -10 7 11
1clinic	4 10
1clos	2 -10 3 9
1club	0 12 6 4
1code	0 9
1coffe	7 -4
1coin	1 4 4 7 5 5
1cold	4 7
1colleagu	3 -8
1collect	6 4
1com	0 12 5 -6
1come	0 -6 1 -7 3 -9 4 -15 5 7
1comfort	7 7
1commission	3 4
1commit	2 12
1committe	6 2
1company	0 11 3 -10
1compar	1 17 3 -8
1comparison	0 6 4 5
1compet	7 6
1competitor	7 5
1complaint	1 5
1concret	1 5
1confidenc	2 26
1confidential	4 -6
1confirm	3 9 6 6
1contact	3 8
1content	6 -6
1contract	1 -6 3 -7 4 3
1contradict	1 4
1controller	5 9
1copy	5 18
1correct	2 7 5 15
1cost	2 19 4 13
1could	0 9 1 -6 3 -14 5 -10 6 -6
1council	5 -6
1count	2 3 5 8 6 -6
1country	6 4
1coupon	0 10
1cours	0 -10 2 -8
1cover	2 11
1cran	7 5
1creator	5 -9
1cross-check	1 7
1cry	5 11
1curv	0 10 3 9
1customer	0 7 1 6 5 13 7 18
1cut	0 7 2 -8 6 -7
1cycl	0 9 3 7
1daily	0 12 4 5
1dark	1 10
1dashboard	3 6
1data	2 7 6 19
1date	2 11
1daughter	6 5
1day	1 -5 4 5 5 10
1deadlin	6 6
1dear	3 8
1decid	3 -12 7 -6
1decimal	5 8
1decision	0 -8 3 -10 6 21
1defect	3 8
1delay	5 18
1delet	0 9
1deliver	2 11
1delivery	2 7 5 5
1departur	5 6
1depot	7 -4
1desk	0 16 5 8
1developer	2 13
1did	0 -7 1 22 2 -12 3 -20 4 -4 5 -9 7 -7
1didn't	2 -7 6 4
1die	1 5
1differ	1 14
1differenc	0 9
1different	3 -6 7 -5
1dinner	2 7 4 8 6 5
1direction	1 9 4 11 6 5
1director	6 11 7 -8
1dirty	0 9
1disagre	1 6 2 16
1disappear	7 6
1disappoint	2 11
1disclos	4 6 7 8
1discussion	3 -8
1dislik	5 7
1district	0 7
1dive	2 12
1do	1 11 2 -11 3 -14 5 -6 6 9
1doe	0 -6 2 -6 6 4
1doesn't	1 10 2 9 5 15 6 -7
1doing	2 9 4 -5
1dollar	4 6
1don't	0 -8 2 19 3 8 5 8 6 -6
1done	1 -5 3 21 6 8 7 7
1dont	0 -11 3 10 4 -7
1door	1 -7 2 24 3 -11 6 -5 7 5
1dose	3 6
1doubt	5 5
1doubtless	3 7
1down	1 -14 3 6 6 10
1drawer	3 -7
1driv	1 5
1driven	4 6
1driver	5 12
1drop	1 10 2 -9 7 18
1drov	1 5
1dry	1 4
1e-mail	3 6
1each	0 43 1 -17 2 -11 3 -8 4 10 6 -8
1earn	2 17 4 4 5 5
1easy	2 11
1eat	2 4 5 6
1eaten	2 5
1editor	0 8
1effect	4 5
1eighth	2 5
1either	0 -11 4 -5 6 15 7 -5
1elderly	7 8
1else	3 8 5 -7 6 -6
1em	0 -12
1empty	1 -6 2 9 4 6 6 8 7 9
1end	6 -7 7 6
1engineer	0 -12 7 6
1enough	7 -5
1entirely	7 10
1envelop	7 5
1equal	0 -10
1estimat	1 8
1even	0 -8
1ever	2 6 5 7
1every	0 18 2 -12 4 8 5 -11 6 -10
1everybody	0 -9 2 -9 3 -13 4 -9 5 -6
1everyon	3 11 6 -5 7 4
1everyth	1 -10 2 -10 3 9 4 -4 5 -6 6 5
1exact	3 -6 4 18
1exactly	2 7 4 -7
1exception	6 8
1exchang	0 12
1exercis	1 13
1exist	0 -9 1 5 2 7
1exit	2 7 7 5
1expensiv	2 6
1export	3 7
1extend	6 5
1extension	6 4
1extra	5 7
1eye	2 11
1factory	6 9
1fail	0 9 3 7 5 6
1fair	5 -7
1faith	2 10
1fake	0 10
1fall	1 5 3 -9 4 5 5 -7
1fan	5 7
1far	1 6 4 6 5 -6 7 -7
1fare	3 7
1farmer	1 9
1fashion	7 7
1fast	2 8 5 10
1father	2 10
1fault	2 7 7 6
1featur	3 21 5 9
1fee	2 -5 4 5 5 14
1feed	6 -6
1feel	0 -9 1 -7
1fell	4 6
1fella	2 12
1fellow	0 -11
1ferry	3 9
1fewer	3 13 4 8
1field	1 9
1fifteenth	3 6
1fight	1 -5 2 -6
1figur	4 8 5 -10 6 7
1fil	7 12
1file	4 -7 5 -6 7 -7
1final	6 5
1find	5 12 6 8
1fine	2 -9 7 8
1finger	5 12
1finish	3 13 5 11 6 5
1first	1 15 7 6
1fit	3 7
1fix	0 -5 2 13 3 12 6 -4
1fixe	5 7
1flag	1 13 3 11 7 6
1flat	1 -6 7 6
1flatter	1 6
1fleet	0 11
1flight	1 15 5 6
1flip	5 8
1floor	0 -10 4 -6
1folk	4 6 6 -4
1follow	7 9
1for	3 12 4 -11 5 6 7 -7
1forget	7 5
1fork	0 13 5 12
1form	1 -4 4 8 6 9 7 7
1forth	2 -7
1forward	7 8
1founder	4 5
1fourth	2 10 3 11 5 7
1fram	5 10
1framework	6 6
1free	0 9 3 12
1freely	0 8
1freez	3 11
1friday	0 -14 6 9
1frighten	5 9
1from	0 10 3 13 6 -8
1front	3 12 5 5
1frugal	5 12
1frugality	2 15
1fruit	4 9
1fuel	5 7
1full	4 -7
1further	6 9 7 11
1gain	5 11
1game	0 11
1gap	1 7
1gate	1 7 4 4 5 -7
1gaug	5 7 7 -4
1gave	2 9 4 -7
1general	6 8
1get	1 -7 2 9 5 19 7 -10
1girl	5 -7
1giv	3 6
1give	0 23 2 -5 4 15 6 6
1given	6 -5 7 8
1glass	2 5
1go	5 -11 7 11
1goal	5 5
1goe	1 -9 3 37 4 -12
1going	1 -5 4 -8 6 -5 7 -5
1gone	0 -8
1good	0 -12 1 5 2 -7 3 -15 4 -8 5 -13 6 -4
1got	2 -8 3 -7 4 -12
1grad	4 7
1grandmother	2 10 5 7
1grant	3 8 5 13 7 8
1great	6 4
1grew	4 9
1gross	7 6
1group	1 -6 4 8 6 6 7 -6
1growth	7 8
1guard	2 7
1guess	2 -9
1h	0 11
1had	0 -11 2 -17 3 -13 5 -9 7 8
1hall	1 5 3 9 6 6
1hand	6 4
1handl	1 8
1hang	2 -9
1happen	0 -8 1 14 2 -6
1harbour	1 5
1has	2 -6 6 10 7 -11
1hat	5 7
1hav	5 19 6 5
1have	0 -14 1 8 2 -17 3 -8 4 -7 5 -11 7 -10
1he	0 -19 1 -19 2 -8 4 -9 5 -13 6 -5
1head	4 7
1headcount	0 9 4 13
1health	0 9
1hear	4 -4
1heart	7 9
1heavier	5 9
1heavy	4 6
1held	4 6
1help	2 -8 5 19 6 6
1henc	6 6
1her	2 26 4 -9 6 13 7 -4
1here	0 -13 2 8 5 8 7 9
1herself	1 -5
1hide	5 9
1high	2 15
1higher	7 6
1hill	0 12 4 12
1him	1 -7 5 16 6 -6
1hir	2 13
1hire	5 11
1his	2 24 3 -9 4 -5 5 -6 7 -8
1hit	2 12 5 5
1hold	0 -12 2 -13 4 -5 6 14 7 -8
1home	1 -7 2 -5 4 7 7 -7
1honest	2 -19 6 6 7 -4
1honestly	2 -8
1honour	2 13
1hope	2 8
1hospital	7 7
1hot	0 9
1hotel	3 17 4 4
1hour	0 19 3 -11 5 11
1hous	1 -7 2 15 7 -7
1how	0 17 1 10 2 -8 3 -7 7 -11
1hundr	0 8 4 5
1i	0 -17 2 3 4 -8 5 -14 6 -3
1i'd	1 14 2 7 3 6 4 -13 6 24 7 15
1i'll	4 11
1i'm	1 -11 6 -6
1i've	0 -13 2 -9 3 -9 4 -7 7 -6
1id	0 -8 3 4 4 -6 5 -13 6 11 7 -8
1if	1 21 6 -14 7 9
1ill	2 9
1im	0 -13 2 -11 7 -6
1imag	5 8
1implement	7 5
1improv	4 4
1in	1 -9 3 -6 4 -5 7 -7
1includ	0 -10 7 10
1incom	4 9
1inconclusiv	3 9
1index	0 10 1 5 4 23
1inform	5 5 6 11
1insid	0 8 2 -7 4 10
1inspection	1 9
1install	7 6
1instead	0 13 1 -11 4 9
1instruction	7 10
1insuranc	7 6
1internal	7 11
1interview	7 6
1into	1 -10 4 -6 5 -9 6 -6
1invoic	0 24 1 6 4 6
1is	0 -11 1 -16 3 -10 7 -4
1isn't	0 -11 4 -8 5 21 7 -7
1isnt	2 -7 5 11 6 4
1issu	3 6
1it	0 -16 4 -6 7 6
1its	1 -8 2 -8 3 -5 5 -7 7 -8
1itself	0 8 1 -4 4 3 5 -6
1january	0 9
1job	0 13 2 13 7 -6
1judg	3 13
1june	3 8
1junk	1 8
1just	1 -10 2 -12 6 4
1keep	0 4 3 -7 7 -7
1kept	2 -4 4 9 7 4
1kid	0 19
1kilometr	0 13
1kind	0 -9 2 -9 5 12
1kitchen	2 6
1knew	7 9
1know	0 -11 1 11 3 -13 4 -13 5 -15 7 -9
1known	1 5
1lab	1 5
1label	2 8 7 11
1lad	5 10
1lady	0 -10 2 9 4 -6 5 11
1laid	1 7
1lamp	5 8
1land	1 8
1languag	2 7
1larger	4 8
1last	1 19 2 5 4 -5 6 -7
1later	0 7 3 5 5 -9
1launch	1 12 4 6 6 5
1lawyer	4 -8
1lay	1 25
1lazy	5 11 7 7
1leaflet	3 5 6 6
1leagu	1 6
1leak	0 14
1learn	2 -11
1least	3 5
1leav	1 -9 2 8 3 12 4 18 6 10 7 -8
1left	6 14 7 8
1less	1 -6 7 -8
1lesson	5 11
1let	1 -8 5 -12 6 12 7 -9
1letter	0 9 3 4 4 5 6 6
1level	3 8
1lid	2 7
1lie	1 7 3 -7 5 -7
1life	2 -6
1lift	0 9 3 21 5 -6
1light	3 7 5 6
1like	1 -13 2 -13 3 -15 5 -20 7 -9
1line	3 -4 4 -8
1link	0 9 1 -6
1list	1 6 5 -13 6 4 7 6
1literally	2 8 5 6
1litr	0 -8
1littl	3 -6 4 6 5 -10
1live	3 7 7 13
1load	0 13
1lock	3 11 7 9
1log	0 9 6 7
1long	0 10 1 -5 7 -5
1longer	3 8
1look	0 -9 1 15 3 -7 4 -11 7 -7
1lorry	1 10 2 -7
1lose	0 -11
1lost	5 11
1low	5 6
1lower	5 8
1lunch	1 -6 2 -8 7 -7
1luxury	3 9 7 6
1lying	7 6
1machin	2 5
1made	2 -9 4 12 5 -4 6 4
1magnitud	4 5
1mail	6 9
1main	0 15
1make	2 -9 3 8 4 5 5 17 6 -5 7 8
1maker	1 -4 4 -6 7 -4
1man	4 -4 5 -10 7 -7
1manager	5 12
1manual	3 7
1many	0 7 1 9 5 -7 6 -6
1map	5 7
1march	1 11 4 4 7 8
1margin	4 6 7 6
1mark	3 11
1market	6 6
1match	0 -10 2 9 5 12
1matter	0 -12 2 -8 3 -7 6 12
1may	1 -6 4 6 6 -7
1mayb	1 -5 2 -12 7 -8
1me	0 -18 1 -13 2 15 3 -14 5 -11 7 -7
1mean	1 -9
1meant	7 6
1meantim	6 5
1meanwhil	1 -5 6 10
1measur	5 10
1meat	0 8
1median	4 4
1medical	6 4
1medicin	2 8
1meet	0 -13 5 9 7 -5
1mend	5 9
1messag	6 -4
1meter	6 -7
1metr	1 12
1microphon	3 6
1middl	0 12 4 10 7 -7
1might	1 -5 2 -13 5 -7
1milk	0 9
1million	4 9
1mind	5 -8 6 -5
1mine	1 13 2 10
1ministry	4 5
1minus	3 9 7 -7
1minut	0 3 3 -13
1mirror	5 6
1miss	2 -6 5 -12 6 5
1mistak	1 7 2 11
1mix	6 6
1model	3 9
1moment	6 -6
1monday	3 8
1money	1 -5 2 18 3 11 4 -8 5 -5 7 -7
1month	0 7 1 -7 4 11 7 -4
1more	0 -11 2 9 3 -8 4 -12 5 10 7 -11
1morn	1 -6 5 -8 6 -5
1mostly	5 7 7 10
1mother	0 -8
1motion	0 7
1motor	3 6
1mouth	2 8
1mov	0 -14 1 9 6 6
1move	2 25 3 10 6 5
1much	1 4 2 -4 3 -8 4 13 7 -7
1multiply	0 9
1must	0 -12 1 3 7 12
1my	0 -17 4 -13 5 -11 7 -6
1myself	0 -13 1 14 4 -4
1name	0 13 1 -6 3 8 4 11 5 -8 6 -5 7 6
1naturally	7 9
1near	7 -9
1nearly	4 9
1need	2 -7 4 -5 5 18 6 -10 7 8
1neither	5 9
1nephew	1 5
1network	4 8
1never	1 -6 5 9 6 -8
1new	1 -6 2 -13 3 16 4 -5 5 -8 6 -7 7 -12
1newspaper	4 6 7 5
1next	0 -13 4 -7
1nice	0 -12 2 -6 5 -10
1night	0 8 2 12 5 4 6 -6
1nineteenth	7 6
1ninth	3 11 7 7
1no	1 -8 4 11 5 -5
1nobody	3 -8
1non-disclosur	4 5
1none	2 -7
1noon	3 11
1normal	1 4
1not	1 -9 3 7 7 2
1note	0 11 1 -5
1notebook	1 6
1noth	1 5 3 -5 4 -5 6 20
1notic	0 7 5 -8
1now	0 -11 1 -8 6 -6 7 -9
1number	1 -9 4 8 6 5
1nurs	0 6 5 -9
1o'clock	0 -9 3 11 5 -7
1oclock	0 -8
1odd	5 10
1of	2 -8 5 -18 6 -9 7 -8
1off	1 11 3 7 4 -7 6 -6
1offer	6 -5
1offic	3 -7
1ok	3 9 7 7
1okay	0 -10 1 -7 2 -8 3 -10 5 -5 6 -4
1old	1 -7 2 -11 3 19 4 -12 5 -7 6 -4
1on	0 -8 1 6 3 8 4 -9 5 8 6 -5
1once	0 -10 2 10 4 -9 6 -7
1one	4 10 6 -16
1one-way	2 12
1onlin	4 6
1only	0 14 1 -3 5 15 7 11
1open	2 14 3 18 5 7 6 -6
1operation	6 10
1operator	0 9
1opinion	6 6
1option	2 6
1or	1 -4 2 -19 3 -9 5 -8 6 13 7 -17
1order	3 24 4 9 6 -5 7 -6
1other	2 -9 5 -8
1our	2 20 3 -8 4 9 5 13 6 -10
1out	0 -8 3 11 4 -8 6 -5
1outag	1 15
1over	0 15 2 -4 3 -8 7 -8
1own	0 15 1 8 3 -7 4 -10 7 -8
1owner	2 26
1pack	3 -7
1pad	2 13 3 6
1page	0 18 1 9 3 -8 4 -8 6 -3 7 -5
1paid	0 5 4 9
1paint	1 5
1pair	5 8
1panel	0 7
1paper	3 -11 4 4 5 -6 6 -5
1parcel	0 17 5 7
1parent	5 14
1part	1 -5 7 -5
1party	2 9
1pass	1 -8
1passenger	2 10 3 14 5 7
1password	0 14
1past	2 7
1patch	0 9 3 8
1patient	4 9 5 8
1paus	6 7
1pay	1 -10 2 8 5 9
1payment	0 8
1payout	0 13
1peak	4 6 7 10
1pen	4 4
1penalty	0 6 4 5
1pend	6 4
1peopl	0 -11 3 -11 4 -4 6 -7
1per	0 29 2 -10 4 21 5 7 7 8
1perfect	2 8
1perfectly	2 5
1permission	5 7
1person	1 -10 2 16 5 -10 7 -7
1petrol	0 8 4 6
1pharmacy	0 10
1phon	1 13 3 -12
1photo	0 16 7 10
1pick	5 9
1piec	7 7
1pin	5 8
1plac	0 18 1 -11 7 -5
1plain	5 5
1plan	2 9 6 9
1plat	0 22
1platform	5 6
1pleas	0 -7
1plus	7 11
1point	5 5 7 -5
1policy	3 6 7 12
1possess	5 7
1post	0 19 5 -8
1postcod	0 9
1pound	4 4 5 8
1predict	1 8
1premis	7 5
1present	3 6
1press	0 -7 4 -6 5 -7 6 -5
1pretty	1 3
1pric	3 14 5 16 7 9
1principl	1 -6 2 -12 5 -4
1print	0 10 2 -9 3 7 6 2 7 -15
1printer	3 11
1problem	2 6
1profit	7 7
1project	6 7
1promis	0 -9 2 13
1properly	2 6
1proportion	1 6
1protect	5 21
1provid	3 8
1provider	1 6
1proxy	0 -9
1public	0 20 1 5 3 -7 4 9
1publish	0 28 4 5 6 4
1pull	0 24 1 -8 2 10
1pump	3 12
1purchas	2 5 6 5
1put	5 -16 6 6
1quality	2 -9 5 10
1quarter	0 19 1 -4 4 7 6 12
1question	1 -9 7 10
1queu	5 20 6 -5
1quick	2 6
1quicker	5 13
1quot	0 22 4 17
1quotation	2 7
1radar	0 11
1radio	3 6
1rail	7 8
1railway	5 9
1ran	1 6 3 -8
1rang	0 -10 3 9
1rank	5 5
1rate	0 19 3 9 4 7
1rather	2 11 5 -7
1ratio	4 14
1reach	0 11
1read	0 13 1 -16 3 -8 4 7 6 -6 7 12
1reader	1 -4 5 7
1ready	6 12
1real	1 9
1really	1 11 2 -17 6 5 7 -7
1rear	3 11
1reason	2 26 7 5
1rebat	0 11
1receipt	0 20 6 -6
1receiv	1 -5
1recip	1 6
1recommend	3 9
1reconcil	1 7
1redeem	7 7
1referenc	3 7
1refund	0 16 3 6 7 7
1refus	3 8
1regulator	5 8
1relativ	0 14 4 17
1releas	3 12 5 8 6 4 7 5
1reliabl	5 9
1remain	4 4
1remember	7 -4
1remov	4 7 7 9
1renew	3 14
1rent	0 8 2 9 3 5 4 6 5 -9
1repair	6 10
1report	1 -6 2 -11 4 11 7 -7
1request	3 -7 6 9 7 13
1research	6 8
1reserv	6 4
1resolv	6 6
1respect	2 -9
1rest	0 6 6 11
1restaurant	7 7
1restor	6 10
1result	3 8 6 7 7 24
1retir	1 -4
1return	6 7
1reviewer	1 9
1rider	4 6 5 6
1right	1 -3 3 -7 4 -11 5 -11 7 7
1rightly	5 5
1ring	0 6 7 -7
1ripen	6 4
1rise	1 4
1rival	0 11
1road	5 14
1roadmap	7 6
1rob	5 9
1roll	0 11 3 13
1room	1 -6 2 -7 6 -5
1rota	3 5
1roughly	0 13 4 14
1round	3 5 4 18
1rout	1 -5 5 -7
1row	5 16
1rubbish	1 5
1rule	3 12 6 8 7 7
1run	1 10 6 5
1safe	4 8
1said	3 -9 7 7
1salary	6 5
1same	1 28 3 -10 5 7 6 -9 7 -13
1sampl	2 10
1saturday	3 6 5 7
1save	2 15
1saw	5 7
1say	0 5 1 -6 2 -19 3 8 4 16 5 -8 7 -6
1scal	0 14
1scienc	6 7
1scop	7 7
1scor	6 5
1screen	1 -5
1search	0 9
1season	3 16
1seat	1 5 3 -8 5 -7
1second	0 13 1 -4 3 13 6 -6 7 6
1secrecy	7 5
1secret	2 17 4 -6 7 -6
1security	0 10 6 -5
1see	1 32 2 -5 3 -17 4 -9 6 4 7 -10
1seen	0 -8 3 -5 6 -7 7 11
1sell	2 11
1seller	0 9 1 7 2 -10 3 7
1send	2 -10 6 10
1sens	3 14 7 13
1sensor	1 11
1sent	5 10 6 8 7 6
1sentenc	1 -5
1serious	3 7 7 7
1seriously	5 6
1serv	5 24 6 4
1servic	0 -9 3 11 7 10
1session	0 7
1set	0 13 1 15 2 -6 3 8 5 -9 7 -10
1settl	3 11 6 6
1settlement	7 5
1shak	7 7
1shall	4 11 6 -5
1shap	0 17 4 24
1she	0 -10 1 -5 4 -7 5 -10 6 13
1shelv	0 9
1shift	7 -5
1ship	3 11 6 -6
1shop	0 24 3 13 4 7 5 -8 7 -10
1shopper	5 15
1should	2 10 4 -6
1show	0 7 3 7
1shown	4 5
1side	0 -9 2 6 4 -7
1sign	1 -5 2 -11 3 16 4 -8 6 -4
1significanc	6 4
1silenc	2 18
1similar	0 -10
1simply	7 6
1sinc	0 20 5 -5
1singl	0 -9 3 8
1single-digit	4 17
1sir	4 -4
1sit	3 -13 4 -6 6 6
1site	5 7
1sixth	3 7
1ski	3 6
1skip	0 15 7 12
1sleep	2 13 3 -10 7 2
1slid	3 -6 7 -5
1slogan	2 4
1slop	1 8
1slow	1 11 5 22
1slower	5 9
1slowly	4 6
1small	2 9 4 7 7 -7
1smell	5 7
1so	2 8 4 -5 5 -4 7 9
1sold	2 -6 3 7
1some	0 -14 1 -6 3 -14 4 -8 5 -6 6 -6
1somebody	1 -15 2 -7 3 -12 4 -7 5 -19 7 -6
1someon	5 -7
1someth	2 10 3 -8 4 -10 6 -5 7 -8
1somewher	4 6
1sooner	2 13 5 7
1sort	5 -6 6 3
1spac	0 16
1span	4 7
1spe	3 7 5 8 7 11
1speak	2 7 5 -7 6 4
1speaker	3 6
1spell	6 6
1spend	2 23 7 -5
1split	3 8
1spoken	6 6 7 5
1sponsor	7 5
1spr	1 11 3 -14 7 15
1spread	4 9
1staf	0 11
1stamp	0 13 1 7
1stand	0 19 2 11 3 -12 5 14 6 7
1stand-in	0 18
1standard	4 6 5 7
1start	1 -12 2 12 3 15
1stat	0 8 3 13 6 4 7 10
1stay	0 -9 1 -15 3 14 4 10 5 -10 6 10
1steel	0 10 5 5
1step	2 7 6 7
1stick	7 9
1sticker	6 5
1still	1 11 7 -6
1stood	3 -7 4 8
1stop	3 9
1stopwatch	1 7
1stor	0 12 3 -4 4 15 5 -8 7 -4
1straight	7 6
1street	1 5 3 7
1strik	7 7
1strip	0 12
1student	2 -7
1study	0 7 2 21
1such	0 -8 1 -7 3 5 5 -10
1suffer	5 15
1sugar	0 10
1suggest	7 5
1sum	0 -10 5 -7
1summary	2 8
1summer	1 10 4 8
1supervisor	4 6
1supplier	3 5
1support	3 4 7 6
1suppos	5 10
1sure	0 -8 4 -8
1surely	7 5
1survey	0 -10 1 11 3 9 4 -6 6 8
1surviv	0 6
1suspend	0 7
1suspension	0 9
1swap	1 6 7 5
1system	5 5
1tabl	0 -16 1 -4 2 7
1tail	1 9
1tak	4 6
1take	0 17 1 -7 3 -10 4 -14
1taken	2 6
1talk	2 -9 3 -6 4 -4 7 -5
1tally	0 11 1 5
1target	5 16 7 5
1tea	7 6
1teacher	3 6 7 7
1team	5 -7 6 3
1telephon	2 -6 3 -8
1tell	0 11 1 -9 2 -4 3 6 4 11 6 18
1tenant	3 8 4 5
1tenth	3 12
1term	4 12
1test	3 7
1text	3 9 5 5
1than	2 19 3 9 4 10 5 -12 6 -8 7 -16
1thank	5 -8
1that	0 -9 1 -15 2 5 5 9 6 -9
1the	5 5 6 4
1their	0 9 1 11 2 12 4 7
1them	0 17 1 7 2 -9 4 7 7 4
1then	1 8 2 -13 3 -5 4 6 7 20
1ther	0 -8 6 -4 7 -7
1therefor	6 8
1thermometer	1 8
1thes	1 -10
1they	2 -10 4 -15 5 -7 6 4 7 12
1they'll	7 9
1they'r	0 -10 7 10
1they'v	0 14 5 -6
1theyr	2 -10 5 -8 6 -5
1thing	3 -15 5 6 6 -7 7 -15
1think	1 -8
1thirtieth	3 8
1this	0 -15 1 -10 4 -7 5 -10
1thos	0 17 1 7 4 -7 6 -8 7 -8
1though	3 -10
1threw	4 6
1thrift	2 8 7 5
1through	0 7 1 -6 7 -7
1throw	3 -7
1ticket	0 -4 3 8 6 6
1tight	6 7
1till	1 -18 2 -11 6 24
1time	1 -7 2 -9 4 -3
1titl	0 10 7 5
1to	0 -6 1 4 3 -6 4 4 5 -8 6 10
1today	0 5 1 -8 2 19 3 31 4 4 5 9
1together	0 11 4 5
1told	2 10 3 8
1tomorrow	0 -9 1 -5 2 12 3 29 7 -7
1tonight	2 -8 3 33 4 -7 6 -5
1tonn	1 5
1too	1 8 3 -10 6 -5
1tool	0 8
1top	2 4 4 8 7 -7
1topic	6 6
1total	0 10 1 9
1touch	0 11 6 21
1town	0 21 6 6
1trad	4 4
1traffic	1 10
1train	7 -8
1transformer	0 13 5 7
1tray	5 5 6 3
1tri	1 5
1trial	0 -8 1 -4
1true	0 -8 1 11 5 -6 7 9
1trust	2 11
1truste	6 6
1truth	1 14 7 6
1try	1 5
1tube	0 8
1tunnel	1 4
1turn	0 11
1turnover	4 -8
1twelfth	0 8 3 7 4 9
1twentieth	3 9
1two-way	2 7
1under	3 17 4 20 6 -8 7 -7
1understand	2 8 4 3
1undo	2 21 5 -4
1unit	7 8
1unreleas	7 10
1until	1 -7 2 -15 6 32
1up	2 11 6 -10
1updat	7 5
1upon	0 -9 2 -6
1us	3 -11 6 4 7 -6
1use	0 30 2 -10 3 -8
1used	0 16 2 -12 3 -6 5 -9 6 -6 7 8
1user	5 17 7 5
1validat	1 -6
1valu	7 9
1van	3 10
1vanish	1 8
1vendor	6 -8
1version	1 9
1very	1 -6 2 -14 3 -10 5 -9 6 -8
1view	6 6
1visit	5 11
1visitor	5 6
1wage	5 4
1wait	0 -11 1 -9 5 8
1walk	2 23 4 5
1want	4 -8 5 21 7 7
1warm	1 7 3 -6
1warn	1 -6
1was	0 -5 2 -15 3 -13 4 15 5 -14 6 -9 7 10
1wasn't	5 11 6 5
1watch	1 10
1water	0 7 5 10 7 -6
1way	0 -15 3 -9
1we	1 6 2 11 3 3 7 -8
1we'll	6 5
1we'r	3 11 4 6 7 8
1we'v	1 9
1weak	5 7
1wear	5 8
1web	0 13
1websit	7 -7
1week	3 16 4 -9
1weekly	3 6 7 8
1weigh	0 33
1weight	0 13 6 5
1well	0 -13 1 -5 3 -6 4 -10 5 -5 6 5 7 -6
1went	2 7 3 -6 5 7 6 12 7 16
1were	0 -7 1 7 4 8 6 -8
1weve	6 8
1what	0 16 1 -13 4 11 5 8 6 -8 7 -13
1whatever	0 -12 1 -6 3 6 5 -3 6 12
1wheel	3 7
1wheelchair	2 6
1when	0 9 3 -15 4 -3 6 -6 7 -6
1wher	0 -9 1 23 2 9 4 -6 5 -15 7 -13
1wherea	2 7
1whether	1 13 3 -8
1which	0 13 4 -7 5 -9 6 5
1whil	5 7 6 -7
1who	0 12 1 -3 3 -6 5 12 6 -10 7 -7
1who'd	2 7
1whoever	2 11
1whol	2 15 7 5
1whos	0 -8 1 8 2 11 5 7 7 -6
1why	0 -13 2 21 4 -7 6 -6
1width	5 7
1will	0 -9 1 -14 3 -8 5 -3 6 6
1win	7 -4
1wing	3 7
1winner	1 -6 4 5
1winter	0 12 1 -4 4 12 6 9
1wire	1 5
1with	1 5 6 -13 7 -7
1within	0 10 1 23
1without	0 12 1 17 2 -10 3 18 4 -11 5 -18 6 11 7 8
1woman	5 7
1women	0 7 7 5
1wont	0 -8 3 11 4 -5
1word	2 8 5 -7
1work	1 -10 3 -9 6 9
1workshop	1 5 6 -4
1wors	4 -6 5 12
1worst	0 16 1 5 4 11
1worth	1 13 2 14 3 5 5 9
1would	0 -4 3 7 4 -16 5 10
1would'v	1 8
1wouldn't	2 -6 6 -8
1wouldnt	6 4
1wrap	7 5
1writ	2 -13 4 -7 5 -5
1written	2 -9
1wrong	2 11 5 12 7 -8
1wrongly	1 7
1wrot	0 -11 6 5
1yeah	0 -8 2 -7 5 -8 7 21
1year	3 -5 5 11 6 -6
1yearbook	0 11 1 8 4 4
1yearly	0 10
1yellow	1 4
1yes	1 -5 2 -13 3 12 5 -8 6 -8
1yet	7 7
1you	1 -20 3 -17 4 -6 5 -11 6 -19
1you'd	1 -6 2 12
1you'll	3 -6 4 4
1you'r	2 -8
1you'v	2 7
1young	7 4
1your	1 10 2 12 3 -10 4 -15 5 12 6 -6 7 -8
2#count #count	1 -4 3 -7 7 12
2#count ^	1 5
2#count a	7 27
2#count all	5 13
2#count and	0 13 1 -16 3 -7 4 17 5 -7 7 12
2#count are	4 13 5 5
2#count at	7 6
2#count by	3 6
2#count chair	1 7
2#count company	2 7
2#count depot	3 5
2#count engineer	7 9
2#count even	7 5
2#count figur	4 5
2#count fine	7 9
2#count for	0 -13 1 -5 7 9
2#count from	7 5
2#count h	0 11
2#count i	1 -8 4 -7
2#count in	1 -9 5 -10 7 8
2#count invoic	0 10
2#count is	5 9 7 3
2#count last	7 6
2#count metr	2 6 3 7
2#count more	5 9
2#count no	3 6
2#count number	0 -9
2#count o'clock	0 -9 3 11 5 -7
2#count oclock	0 -8
2#count of	1 30 4 -8 7 -9
2#count on	7 24
2#count open	4 7
2#count option	7 5
2#count or	7 -5
2#count out	3 6
2#count part	5 6
2#count peopl	1 7 7 -6
2#count per	7 7
2#count seller	1 5 3 6
2#count so	3 6 7 -6
2#count such	3 9
2#count that	1 -4 2 6
2#count then	4 7
2#count they	5 7
2#count to	4 2
2#count tonn	1 5
2#count town	0 8 6 7
2#count under	0 11 3 5
2#count unit	7 6
2#count was	7 8
2#count we	4 5 7 -5
2#count were	1 -6
2#count which	7 5
2#count who	2 10
2#count with	1 5 7 9
2#date #count	0 11 4 9 7 7
2#date and	4 -6
2#duration a	0 10
2#duration ago	0 9 4 9
2#duration and	2 -13 4 -6 6 -7
2#duration but	6 5
2#duration can	2 6
2#duration for	5 5
2#duration i	1 7 7 6
2#duration in	0 6 1 5 5 7
2#duration instead	3 8
2#duration not	3 7
2#duration of	1 4 6 -4
2#duration so	6 -5
2#duration the	6 5
2#duration they	6 9
2#duration to	7 9
2#duration we	2 12
2#duration with	0 -11
2#money #count	7 9
2#money a	0 -9 7 18
2#money for	0 -9 7 12
2#money on	0 6
2#ratio and	5 6
2#ratio as	4 11
2#ratio in	0 12
2#ratio of	4 9
2#ratio the	0 8 4 8
2#ratio what	0 10 4 10
2#share #count	7 -8
2#share after	7 9
2#share and	1 -6
2#share at	7 5
2#share for	5 10
2#share in	4 8 7 16
2#share of	0 10 1 -8 3 -9 4 8
2#share off	1 13
2#share on	7 10
2#share the	3 8
2#share we	3 12
2#time my	3 7
2^ #count	3 -10 7 8
2^ #share	4 6 7 11
2^ ^	2 -8 5 4 6 4 7 9
2^ and	1 -8 2 -7 4 -5 5 7
2^ as	0 10
2^ ask	2 9
2^ at	3 11
2^ doesn't	5 13
2^ even	0 10
2^ first	3 7
2^ for	2 10
2^ has	0 9
2^ have	1 8 7 5
2^ it	7 6
2^ on	3 6
2^ or	3 -8
2^ so	4 7
2^ that	5 5
2^ the	2 9
2^ to	1 10 3 -9 6 5
2^ we	2 -6
2^ when	1 8
2^ wher	1 5
2^ which	7 7
2^ with	1 7
2a #duration	0 13 1 6
2a ^	3 -7
2a bad	3 6
2a bag	5 7
2a bit	0 19 4 11 5 -6
2a blank	3 7
2a box	2 -6
2a broken	5 13
2a button	5 11
2a card	0 10
2a certain	4 5
2a charger	5 6
2a choic	5 8
2a claus	4 5
2a contract	0 10
2a correct	5 7
2a customer	2 19
2a day	0 9
2a dog	7 6
2a friend	4 5
2a further	7 6
2a glass	2 7
2a good	0 -8
2a hotel	3 6
2a kid	0 9
2a label	5 8
2a lad	5 5
2a lady	5 -6
2a littl	3 -5 4 8 5 -6
2a man	2 8
2a margin	5 9
2a minut	0 -9 2 9
2a mirror	5 6
2a month	7 -6
2a newspaper	7 6
2a non-disclosur	4 6
2a number	0 -7 3 7
2a penalty	4 6
2a person	2 12
2a pric	5 6
2a principl	2 -9
2a public	4 5
2a quotation	2 7
2a ratio	4 6
2a real	0 11
2a row	5 6
2a second	5 4
2a shop	3 12
2a sick	2 14
2a singl	3 8
2a stopwatch	1 4
2a tape	1 4
2a test	1 5
2a thing	2 9 5 9
2a time	7 5
2a van	4 4
2a very	4 5
2a view	6 6
2a week	1 7 3 8
2a window	4 6
2a year	2 6 7 8
2about #count	0 16 3 -6 4 15 7 6
2about #duration	7 7
2about #ratio	0 10 4 13
2about #share	0 16 3 -8 4 11 7 -9
2about and	3 6
2about it	2 8 4 -7
2about one	0 18
2about the	0 -10
2abov #count	2 8 7 5
2abov me	6 4
2abov my	6 5
2absenc of	2 7
2accept that	5 10
2account with	4 5
2across #count	0 6
2action is	3 9 7 9
2add a	2 9
2add that	5 6
2afraid not	4 5
2after #duration	0 -9
2after ^	6 5
2after i	2 14
2after the	0 -11 2 -9
2again in	2 9
2again on	3 -6
2against our	1 6
2against the	1 15
2against what	1 8
2all #count	3 7 6 5
2all and	6 4 7 6
2all of	1 4
2all that	7 5
2all the	1 -5 4 -5
2along with	7 5
2already know	5 8
2also ask	1 5
2alway do	6 5
2alway thought	7 6
2am i	6 5
2an extension	6 4
2an hour	0 -8 5 14
2an owner	2 8
2analytic team	6 -4
2and #count	2 -6 3 -12 4 8 5 -8 7 14
2and #duration	7 9
2and #money	7 7
2and #share	1 -7 2 14
2and ^	6 -6
2and a	5 12 6 -6
2and about	7 4
2and although	7 6
2and an	2 10
2and any	3 14
2and ask	0 10 6 16
2and both	1 -5
2and check	1 9
2and clos	3 8
2and commit	2 13
2and compar	1 13
2and count	1 9
2and each	0 -8
2and everybody	0 -9 4 -5
2and fewer	0 11 4 10
2and for	0 -9 2 11 6 7 7 12
2and from	0 15 3 8
2and get	3 6 5 8
2and go	0 -7
2and have	0 10
2and he	2 -10 7 -5
2and i	0 -16 1 -8 3 9 5 -7 6 -4 7 5
2and i'd	3 7 5 6 7 10
2and i'll	2 10
2and if	0 10 1 12 3 20 6 -5 7 -8
2and in	5 -6
2and is	1 7 4 6
2and it	0 9 3 -6 4 15
2and its	0 8 3 8 7 4
2and last	0 11
2and lay	1 7
2and leav	6 15
2and let	6 11
2and look	1 21
2and my	6 3
2and no	4 8
2and nobody	6 6
2and not	2 13 5 23
2and offer	4 7
2and on	3 11 7 6
2and one	2 -8 4 -7 5 -2
2and otherwis	3 8
2and our	6 5
2and put	0 9 1 9 6 5
2and ring	6 4
2and see	1 27 3 -8 7 -6
2and shall	4 5
2and she	6 -4
2and sit	6 8
2and sort	0 11
2and that	1 -5 3 10 4 8 7 4
2and the	1 -10 6 -12
2and their	0 6
2and then	1 6 2 -8 3 -7 7 -10
2and ther	0 10 2 -8 4 -7 5 -9
2and they	0 -14 6 -4 7 9
2and thos	0 11
2and till	6 11
2and to	6 -6
2and told	4 4
2and until	6 13
2and wait	6 13
2and we	4 -6 6 -2
2and went	6 9
2and what	1 -7
2and wher	1 6
2and with	3 -6
2and you	6 4 7 -6
2annual report	7 -7
2another #count	7 5
2answer in	0 10
2answer is	6 6
2answer tonight	3 6
2answer was	5 8
2answer we	6 7
2any ^	2 5
2anybody it	5 7
2anyth i	6 3
2are #count	0 -7
2are a	7 5
2are doubtless	3 7
2are not	2 -6 5 9
2are on	0 8
2are peopl	2 9 5 8
2are right	7 15
2are the	4 5
2around #count	0 -8
2around #share	4 10
2as ^	4 7
2as a	4 14 5 -6 7 -5
2as an	0 10 7 -6
2as he	7 6
2as it	6 13
2as much	4 4
2as one	4 6 5 5
2as the	0 13 4 8
2as to	5 6
2as well	0 -10 2 13 4 -5
2as you	7 18
2ask #count	0 16 1 7
2ask financ	6 -6
2ask for	3 -6 6 6
2ask how	0 10
2ask if	5 6
2ask is	5 11
2ask the	0 -13 1 9 6 10
2ask them	6 12
2ask to	3 5 6 6 7 3
2ask which	5 8
2ask you	2 9
2at #count	0 -4 3 8 4 6 5 9
2at #duration	3 7
2at #share	1 5
2at ^	1 -4
2at a	2 10
2at all	2 9 5 16
2at least	3 6
2at noon	3 5
2at such	7 7
2at the	1 4 3 8 4 -4 6 5 7 -8
2at which	0 8
2await the	6 6
2away and	2 6
2away from	1 3
2back and	1 4 4 6
2back for	7 6
2back from	2 7
2back in	6 8
2back not	2 11
2back on	6 8
2back one	2 11
2back so	2 7
2back to	5 11
2back with	1 5
2bad one	3 7 7 6
2bank and	4 7
2bank at	3 5
2be a	2 -9 5 -7
2be able	2 10
2be built	5 6
2be doing	4 -5
2be done	6 6
2be honest	2 -7
2be made	6 7
2be one	5 7
2be other	4 5
2be right	5 6
2be sure	1 9
2be the	5 -7 6 5
2beat being	2 9
2becaus ^	2 13
2becaus a	0 10 6 3
2becaus i	2 13
2becaus its	2 6
2becaus of	5 5
2becaus our	5 9
2becaus that	7 6
2becaus the	7 -5
2been a	3 8
2befor #count	3 9
2befor our	2 11
2befor the	6 14
2befor you	1 7
2being open	5 7
2believ it	1 10
2benchmark would	3 7
2besid the	1 8
2better for	6 6
2between #count	0 8 4 11 7 -6
2between the	0 9
2between them	6 6
2between us	4 -10 7 9
2bin it	1 11
2bit more	4 10
2board on	3 8
2borrow from	5 8
2both and	1 9
2bound to	4 6
2brak is	5 7
2brief said	7 4
2build the	3 11 7 5
2but for	5 10
2but i	3 5 4 11 7 8
2but i'm	6 5
2but it	0 10 7 8
2but its	1 6
2but see	5 11
2but the	5 -6
2but this	5 11
2but who	5 7
2but with	2 8
2but yeah	7 6
2by #count	1 5 3 9
2by #date	3 10 7 5
2by #share	1 10 7 -5
2by ^	2 10 3 9
2by about	4 5
2by all	6 5
2by day	1 10
2by heart	7 8
2by it	5 6
2by me	7 7
2by more	0 -9 1 6
2by name	7 14
2by our	5 11
2by side	1 11
2by that	1 8
2by the	0 11 1 -12 3 7 5 -15 7 -11
2call is	5 6
2call it	0 -8
2call to	2 9
2came and	6 9
2came back	4 4 6 -6
2came from	7 7
2came in	1 5
2came out	1 8
2came with	5 6
2can be	2 16 7 6
2can do	6 6
2can give	4 4 5 7
2can have	4 11
2can only	5 6
2can open	2 9
2can say	0 24 4 13 6 7
2can tell	0 16 2 -6 4 16
2can turn	2 6
2can undo	2 9
2can walk	2 12
2can't give	4 8
2can't read	4 9
2cannot be	2 14
2case and	6 5
2case i	6 5
2caus i	3 7
2caus that	0 6
2chang at	6 5
2chang it	0 10
2chang the	1 8
2cheap and	5 6
2cheap one	3 8 4 6
2check is	3 8
2choos and	3 7
2choos the	7 6
2client the	7 7
2clos at	7 4
2clos enough	0 14
2clos the	3 13
2clos to	4 4
2coin is	1 6
2com and	0 8
2come back	6 10
2come befor	2 9
2come first	2 9 7 18
2come for	5 9
2come in	1 5
2come out	1 9 2 -6
2come to	5 8
2compar the	1 8
2confidential figur	7 5
2content to	3 8
2contract with	4 6
2cost #count	7 5
2cost a	2 6
2cost of	3 8
2cost per	7 4
2cost the	2 13
2cost us	5 13 7 -6
2could be	1 6 6 7
2could just	0 12
2could plan	2 7
2could tell	3 8
2could wait	6 -4
2count and	4 7
2count how	0 -8
2count is	1 7
2count the	1 -4 4 -7
2count thos	0 12
2count who	0 9 5 7
2customer ^	2 9
2customer only	2 9
2cut it	7 6
2cut the	5 6
2dashboard for	3 6
2data in	2 7
2data ther	2 7
2date of	0 10 2 7
2day #count	0 -9
2day i	2 8 6 6
2day in	5 6
2day it	3 15
2decision will	6 4
2did ask	1 4
2did not	7 6
2did that	1 6
2did the	1 14
2did you	0 13
2differ by	1 11
2director say	6 9
2disagre and	2 13
2disappoint you	4 6
2dive ^	2 11
2do #share	5 8
2do and	6 6
2do have	0 6
2do i	7 6
2do is	0 15
2do it	0 -14 1 7 2 16 6 -4
2do not	2 -8 4 8 6 -5 7 13
2do the	0 -10 1 22
2do what	6 5
2do with	0 -12
2do you	0 -7
2doe the	6 4
2doesn't go	0 9
2doesn't know	2 10
2doing that	4 -5
2don't buy	5 16
2don't need	5 6
2don't say	4 8
2don't see	5 9
2don't think	5 14
2don't want	2 7
2done befor	6 5
2done by	3 8 7 8
2door so	2 9
2doubt that	5 8
2down and	7 11
2down by	4 8
2down for	3 6 5 6
2down until	6 5
2driv it	1 5
2drop it	1 8
2drop the	7 12
2each #count	4 22
2each one	0 7
2earn ^	2 7
2else in	3 5
2end of	3 7
2even if	6 3
2even the	0 11 4 5
2every #count	4 9
2every ^	1 8
2every day	3 -6 4 6 5 8
2every hundr	0 11
2everybody else	0 11
2everybody know	6 5
2everyon who	4 6 7 6
2exact figur	4 7
2exact margin	4 10
2exact number	4 6
2fell by	4 5
2fella from	5 7
2fewer than	3 5 4 10
2figur and	2 7 6 4
2figur from	4 8 6 4
2figur is	4 5
2fill it	6 6
2financ and	6 4
2find out	5 17 6 5
2find that	1 9
2first #duration	7 9
2first ^	3 9
2first and	2 15
2first day	5 7
2first month	4 7
2first of	0 -16 1 -6 2 -4 3 16 4 -7
2first quarter	4 10
2first thing	6 -4
2first year	0 17 4 6
2fix it	2 12
2fix the	3 6
2folk who	4 6
2for #count	4 6
2for #duration	1 -14 2 -11 3 12 4 -6 5 6 6 -4 7 -7
2for #ratio	3 6
2for #share	1 8
2for ^	2 15 5 6
2for a	2 16 5 -11 7 -4
2for action	2 -4
2for an	5 7
2for and	2 9
2for every	0 17 4 13
2for everyon	7 7
2for it	3 -12 4 -4
2for last	1 11
2for me	5 -5
2for one	0 8 1 5 4 7
2for peopl	7 7
2for that	2 -9 3 6 4 5 6 9
2for the	0 2 1 -2 7 6
2for thos	1 4 6 5
2for which	1 10 6 -4
2fourth floor	5 6
2free of	0 16
2friend of	4 5
2from #count	7 -13
2from #date	3 -8 7 5
2from ^	0 -10 3 6 7 5
2from a	0 -6 4 5
2from her	2 10
2from me	4 17
2from memory	7 5
2from my	2 8
2from one	0 7
2from that	6 6
2from the	0 13 1 8 4 -12 5 -6 6 -7
2from what	2 12
2from your	0 -9 1 9
2frugality is	2 7
2gave him	7 7
2get a	0 -9 2 -8
2get it	4 7 5 4
2get one	3 10
2get paid	6 5
2get the	3 8
2get to	2 28
2give me	6 8
2give or	1 6
2give you	0 -9 4 11 5 -7
2go and	1 7
2go by	0 7
2go for	3 11
2go on	5 9
2go to	7 -6
2go up	1 6
2go with	3 15 7 13
2goe in	3 7 6 6
2goe out	3 19
2goe to	3 6
2goe up	1 4
2good and	1 6
2good but	6 5
2good question	3 9
2got a	0 19
2got both	1 6
2got the	1 6
2got to	2 10
2grant that	5 13
2guess is	1 6
2had #count	7 7
2had a	2 -6
2had been	3 7 7 10
2had not	4 6
2had one	5 7 6 4
2had the	3 8
2had this	6 4
2had to	1 8
2hand and	2 9
2hand it	6 5
2happen to	1 12
2happy to	4 8
2has #duration	1 5
2has a	0 18
2has been	5 8
2has complain	5 6
2has ever	5 5
2has never	4 6
2has said	6 9
2has spoken	6 8
2has to	2 13
2hav a	5 5
2have #count	1 11
2have #duration	1 4
2have ^	1 6
2have alway	2 10 7 6
2have come	1 5
2have it	0 7 3 19 4 7 6 3
2have put	1 -5
2have said	3 8
2have sign	4 7
2have spoken	7 5
2have the	0 -14 1 10 6 9
2have to	2 12
2have you	5 9
2he come	2 8
2he get	6 5
2he'd have	6 4
2head of	6 9
2help a	5 5
2help none	5 8
2her own	5 13
2her the	3 7 6 4
2her to	6 6
2here it	4 5
2hide the	5 7
2him the	5 8 7 10
2hold everyth	6 9
2hold that	1 6
2hold the	1 -8
2hole in	1 5
2home and	3 8
2home with	4 6
2hour that	5 6
2hour the	5 6
2how far	0 -9 1 8
2how i	2 12
2how it	0 -8
2how long	0 18
2how many	0 18 1 14 2 -11
2how the	7 5
2how to	5 9 6 5
2how we	5 11
2i accept	7 15
2i agre	7 5
2i am	3 -6 6 -8 7 -5
2i ask	6 12
2i believ	2 -7
2i call	3 8
2i can	0 14 1 -7 2 -7 3 -14 4 26 7 -7
2i can't	4 20
2i cant	4 11
2i check	1 8
2i chos	3 7
2i confirm	3 10
2i could	3 -9 6 -5
2i count	2 -7
2i declin	4 8
2i did	0 -15 3 -9
2i didn't	6 6
2i do	1 4 4 5 7 -6
2i don't	5 9 7 -7
2i dont	7 4
2i gave	2 7 3 6
2i go	1 3 3 -8 4 7
2i grant	5 7
2i guess	1 -6
2i had	0 11 3 -4
2i have	0 -14 1 -10 2 6 6 -7
2i just	6 5
2i keep	2 10
2i kept	3 8 4 8
2i know	0 -11 2 -9 4 -6 6 -7
2i learn	0 9
2i leav	2 18 6 -4
2i left	4 7 6 10 7 5
2i let	2 9
2i look	0 12 1 10 2 6
2i may	0 15 3 -5 4 17
2i mean	4 -7
2i must	4 10 7 6
2i object	5 9
2i order	3 9
2i pick	2 9
2i question	5 6
2i ran	1 8
2i recommend	3 7
2i refus	4 7
2i said	2 7 5 14
2i see	1 4 7 5
2i sent	3 8 6 7 7 7
2i shall	4 6
2i should	3 -7
2i sign	4 -6
2i stand	5 6
2i stop	3 10 6 6
2i take	3 10
2i tell	3 14 6 7
2i think	6 8
2i told	3 9 6 5 7 7
2i took	0 16 2 8
2i turn	7 6
2i wait	6 12
2i was	1 -5 6 5
2i were	3 7
2i will	1 -5
2i wont	3 8 4 -6
2i would	2 -7 3 9 4 -10 5 -7 6 17
2i wouldn't	2 -5 4 -6 6 -7
2i wouldnt	6 4 7 4
2i wrot	6 3
2i'd ask	1 9 6 9
2i'd do	0 9 7 8
2i'd give	4 8
2i'd go	0 14 1 -7 3 -10 7 6
2i'd have	3 9
2i'd put	3 18
2i'd rather	2 14
2i'd say	0 -11 4 -8 5 18 6 6
2i'd see	1 3
2i'd sit	6 5
2i'd skip	7 6
2i'd tell	6 10
2i'd wait	6 6
2i'll not	2 8
2i'm not	4 7
2id have	3 4
2id put	6 4
2id tell	6 6
2if #share	1 10
2if i	0 6 2 16 5 8
2if i'm	2 13
2if it	0 11 3 13 4 -7 6 -5
2if its	1 -8 5 12
2if not	1 5 3 16
2if the	1 7 2 -17 3 8 6 4 7 12
2if their	1 12
2if they	1 12
2if we	3 -7 7 11
2if you	1 -10 2 -10 3 -6 5 13
2implement it	7 5
2in #count	1 4 4 4 5 12 7 -8
2in #date	3 -7
2in #duration	2 20 3 -11 6 5
2in ^	1 -7 3 -6 4 -7 5 9 7 9
2in a	0 -6 2 8
2in and	1 7
2in between	6 5
2in bold	4 5
2in confidenc	2 14
2in for	1 8 7 7
2in full	0 13 1 7
2in here	4 6
2in it	0 12 5 -6
2in march	4 5
2in my	5 -6 6 -7
2in one	2 13
2in order	5 11
2in our	1 -6 2 -15
2in plac	5 6
2in relativ	4 8
2in such	6 7
2in that	5 12
2in the	1 -9 2 -9 6 -9 7 3
2in their	3 6
2in them	1 10
2in this	2 -9
2in thos	3 6
2in time	6 6
2in which	6 4
2in writ	3 7
2inform the	6 9
2instead of	0 -5
2into it	7 7
2is #count	0 9 3 -8 4 16 5 -6 7 17
2is #duration	3 9
2is a	0 -3 3 -7 4 -7
2is about	4 5
2is and	6 11
2is at	5 7
2is for	2 11 6 2
2is gone	2 -7
2is good	1 8
2is here	6 7
2is how	2 9 5 8
2is mayb	5 6
2is mine	4 5
2is no	3 8 5 17
2is not	2 21 3 -6 4 -5 5 15
2is noth	7 6
2is on	7 -4
2is one	0 14 3 -4 4 11
2is only	6 4
2is our	2 9
2is out	3 9 7 10
2is over	7 7
2is precisely	2 7
2is public	0 19
2is quit	7 5
2is right	2 -7
2is say	7 6
2is someth	3 6
2is that	2 -6 4 4
2is the	1 -6 5 12 6 -5
2is their	4 5
2is ther	0 8
2is they	4 8
2is to	1 -5 2 -6 5 -4
2is under	4 -5
2is what	2 9 3 8 4 -6 7 8
2is why	2 7
2is worth	2 9 5 6
2is wrong	1 6
2is your	5 6
2isn't a	5 7
2isn't it	5 -7
2isn't the	2 9
2it #count	3 -5 7 11
2it a	4 -5 5 -9
2it about	2 12
2it against	1 4
2it and	0 7 1 -10 3 11
2it as	4 10 7 8
2it back	2 7
2it backward	1 7
2it becaus	2 8
2it come	1 -5
2it doesn't	1 8 2 8
2it done	3 9 7 7
2it fell	4 6
2it for	1 12 2 -9 6 -5
2it from	4 8
2it goe	3 7
2it had	3 6
2it has	0 19 4 8
2it her	6 10
2it hurt	2 10 7 7
2it in	0 12 3 6 4 12
2it is	1 -8 3 8 4 -13 5 -6 6 2 7 14
2it isn't	5 10
2it make	5 7
2it more	6 5
2it need	0 8
2it not	0 9 4 -5 5 4 7 -5
2it off	7 10
2it on	6 5 7 11
2it one	5 11
2it only	5 13
2it open	2 8
2it or	3 8 6 4
2it out	1 -6 2 17 7 5
2it say	6 -4
2it should	6 5
2it stand	0 16 4 7
2it stay	3 -8 4 -5
2it that	2 10
2it the	0 14 3 -8 5 8
2it their	7 4
2it ther	1 5 3 8
2it they	6 4
2it this	0 22 4 6
2it today	3 9 7 7
2it until	6 -5
2it was	2 -11 7 -5
2it went	2 6 4 13
2it will	6 7
2it with	1 4 3 -8 6 7
2it would	4 7
2its a	6 -5
2its about	7 17
2its one	2 15
2its the	5 17
2just keep	6 7
2just the	3 9
2keep it	2 8
2keep the	5 6
2keep their	2 5
2kept the	3 11
2kind of	0 -8
2kitchen tabl	2 11
2know by	7 5
2know from	1 6
2know how	0 -10
2know it	4 7
2know that	1 16
2know which	1 6
2label is	2 9
2lady who	5 6
2land within	1 10
2last #duration	3 -7
2last ^	1 12
2last one	3 6
2last quarter	7 5
2last spr	1 5 7 5
2last winter	0 11 4 6
2last year	0 -11 4 -5
2lay the	1 13
2leav it	6 9
2leav on	3 11
2leav out	4 13
2leav the	4 8
2leav to	4 5
2left it	6 5 7 6
2left on	5 4
2left the	6 9
2less than	0 10 3 10 4 16
2let him	6 4
2let say	0 16 4 10
2let the	6 8 7 7
2let us	6 -4
2letter to	6 8
2lie in	1 4 2 6
2lift it	0 12
2like that	4 -5
2like the	2 8
2like you	7 11
2list of	1 15
2littl under	4 9
2log for	1 4
2look at	0 -6 5 -8 7 -7
2look how	1 7
2look if	1 10
2look to	0 15 1 -6
2made it	4 8
2made the	1 7
2made up	0 14
2make a	5 -7
2make it	5 7
2make sens	3 6
2make the	5 9
2make you	0 10 4 9
2many are	0 8
2many of	1 8
2march and	7 9
2margin on	7 6
2market to	6 6
2matter befor	6 4
2matter more	2 10
2matter would	6 5
2may be	3 10
2may say	0 11 4 8
2may well	5 7
2mayb #share	5 6
2me #duration	2 6
2me i	2 -7 7 4
2me is	0 10 4 7
2me it	4 6
2me on	0 7 4 7
2me so	1 6
2me the	3 10 6 7 7 6
2me to	4 5
2me with	2 17
2me you	2 4
2mean and	4 5
2mean if	3 6 7 8
2mean ther	2 7
2meant to	7 6
2middl one	0 7
2mine and	1 6
2mine to	0 11 2 10 4 6
2monday is	3 -5
2money and	2 5
2money on	2 18
2month of	4 6
2more featur	5 10
2more i	6 6
2more than	1 13 5 -4 7 -6
2more to	5 11
2morn and	0 10
2most of	5 8
2move the	3 8
2much as	4 4
2my #count	1 9
2my #duration	0 10
2my answer	5 7
2my call	3 10
2my cousin	1 9
2my daughter	6 6
2my director	6 -10
2my father	2 10
2my hand	7 7
2my last	2 11
2my level	3 8
2my manager	6 7
2my name	3 14
2my own	0 -9 1 -5 2 8
2my reason	2 7
2my sampl	2 9
2my signatur	3 5
2my wife	7 5
2my word	2 10
2name the	0 9 4 11
2near the	1 5
2need to	7 5
2neither round	4 7
2new one	0 -9 5 -6
2next one	2 16
2next quarter	6 8
2next to	1 14 2 -6
2next week	7 5
2ninth of	7 6
2no ^	4 14
2no basis	6 6
2no but	5 6
2no data	6 4
2no decision	6 10
2no i	4 -5
2no need	7 6
2no one	2 12
2no question	7 11
2no to	3 7
2nobody could	3 8
2nobody get	2 8
2nobody had	7 4
2nobody touch	6 5
2nobody will	2 9
2none of	5 10
2nor do	5 5
2not #count	3 19
2not accept	5 12
2not ask	6 -4
2not been	7 8
2not even	4 5
2not from	2 10
2not give	0 9 4 12
2not good	6 5
2not hear	7 8
2not i	1 5
2not in	3 6 7 7
2not know	1 6 7 7
2not make	0 10 4 9
2not mine	0 7
2not need	5 7
2not only	2 9
2not publish	7 9
2not read	7 16
2not the	3 7
2not ther	3 9
2not to	2 15
2not touch	6 11
2not use	7 5
2not wait	5 -7 6 -8
2not want	2 7
2not we	3 8
2not what	2 9 5 7
2noth and	1 8
2noth i	6 9
2noth is	2 7
2noth until	6 4
2number and	4 5 6 5
2number it	3 6
2number no	4 6
2number of	0 10
2number to	5 8
2object that	5 8
2of #count	3 -7 7 -6
2of ^	0 -8 1 13 3 14
2of a	1 -5 3 -7 4 10
2of all	7 6
2of charg	0 16
2of cours	2 -6
2of data	2 7
2of each	0 13 1 -5
2of em	1 4
2of every	0 13 4 8
2of it	1 6 4 -11
2of last	0 13
2of magnitud	4 5
2of my	1 12 2 10
2of one	5 7
2of our	4 8
2of that	4 6
2of the	1 16 3 -4 4 8 5 -12 7 -4
2of them	2 -13 6 -5
2of thos	0 -9 7 4
2of us	4 6 6 6
2of what	0 13 1 8 4 16
2of which	7 6
2of your	1 -6
2off again	2 18
2off at	3 6
2off by	0 -8 1 5
2off for	3 8
2off the	3 -7
2offer to	6 -4
2okay so	7 4
2old box	3 7
2old lady	2 7
2old peopl	7 5
2on #count	1 13 3 4 7 4
2on #date	0 -9 3 24
2on ^	2 8 3 10 6 -4 7 -11
2on a	3 -10 4 12
2on and	0 10
2on averag	5 -5
2on day	1 -6
2on every	3 7
2on for	3 7 7 6
2on hold	6 12
2on it	1 4 2 -7 6 -5 7 -7
2on its	4 4
2on last	1 7
2on leav	6 8
2on more	1 11
2on my	1 -7
2on one	1 6
2on paper	0 6
2on that	2 -8 3 8 4 6 7 10
2on the	0 4 1 -6 2 8 3 9 5 -10 6 -9
2on their	5 5
2on thos	2 8
2on your	2 -7
2once and	5 13
2once it	2 13
2one #count	4 9
2one ^	3 -6
2one and	5 6
2one at	6 5
2one bad	2 8
2one can	6 -6 7 6
2one cost	4 5
2one doe	7 5
2one earn	2 9
2one for	0 7 2 -6 5 -7
2one i	2 8
2one in	1 11 2 10 3 9
2one is	5 -6
2one may	7 6
2one of	1 -7 2 -8 4 -5 5 -9
2one or	5 8
2one principl	7 5
2one question	5 6
2one right	6 7
2one season	3 9
2one should	5 8
2one then	5 8
2one thing	4 6 5 18
2one to	7 4
2one was	0 9 4 4
2one we	5 8
2one which	7 5
2one who	2 14 5 14
2one with	1 6 2 -7
2one you	5 6
2one-way door	2 13
2only and	0 11 1 -5
2only one	2 9 7 11
2only the	0 11 3 -7 4 7 5 5
2only to	0 8
2open by	5 9
2open the	2 12
2or i	3 8
2or more	3 11
2or no	3 6 6 5
2or take	1 6
2or the	5 6
2order of	0 10 4 10
2order to	5 11
2other #count	1 -8 3 13 4 5
2our book	5 9
2our lawyer	4 -6
2our own	1 6
2our was	1 6 5 7
2out #count	3 5
2out of	2 9 3 -9
2out the	4 6 5 7
2over #duration	4 8
2over ^	1 6
2over a	4 6
2over it	7 6
2own #count	1 5
2own the	6 5 7 7
2ownership the	2 7
2paid for	2 -10
2paid from	3 6
2paid the	3 6
2paper in	4 5
2paper with	4 9
2park the	0 9 6 6
2part company	5 7
2pay a	5 6
2pay for	2 9 4 7 5 10
2pay me	4 11
2peopl and	1 5
2peopl at	5 10
2peopl in	5 5
2peopl it	5 4
2peopl that	6 7
2peopl were	5 6
2peopl who	0 9
2per head	4 6
2person in	2 9
2phon call	2 9
2phon the	1 6
2pick #count	4 5
2pick the	1 -5
2plac of	5 6
2plan the	6 7
2plus #count	7 11
2pric at	0 8 5 5
2pric i	0 9 4 7
2pric in	5 7
2pric of	0 13 5 6
2pric the	7 10
2principl i	2 -6
2print it	3 8
2print run	6 7
2print the	3 11
2promis to	2 8
2pull the	0 9
2put #count	4 5
2put a	0 12
2put for	7 6
2put it	6 7
2put one	1 6
2put that	2 7
2put the	3 8 6 9 7 4
2quarter and	4 5
2quarter is	2 8
2quarter of	4 7 6 4
2question the	7 8
2queu for	0 10
2quot it	4 11
2quot me	0 8 4 5
2ran it	1 6
2rate and	3 8
2rather be	2 13
2rather have	6 4
2read it	5 10
2read out	4 7
2read the	0 12
2read with	5 9
2real one	7 8
2reason and	7 7
2refus the	4 7
2relativ term	4 8
2remain #count	0 16
2remov the	4 7 7 9
2report and	3 9
2rest is	0 9
2result i	4 6
2result is	7 6
2right about	5 8
2right and	2 6
2right so	3 9
2ring #count	0 18
2ring the	0 -13 3 13
2roll back	3 8
2roll it	3 10
2roughly #ratio	0 9
2roughly #share	4 12
2round and	7 6
2round nor	4 7
2rule is	7 6
2run till	7 6
2said #count	6 10
2said it	6 4
2said no	6 -5
2said that	5 9
2said the	1 4
2same #count	1 8 3 -7
2same exercis	1 9
2same from	2 13
2same night	3 7 5 7
2save money	2 12
2say #share	3 10
2say a	4 7
2say customer	7 6
2say if	4 6
2say in	6 7
2say is	0 13 4 16 5 -7
2say it	4 6 7 -11
2say no	6 -4
2say someth	1 4
2say that	4 10 5 -8 6 -4
2say this	7 6
2say wait	6 -7
2say what	6 9
2say wher	1 6
2second analyst	1 8
2second of	7 9
2see a	5 16
2see how	0 -17 1 11
2see if	0 -14 1 16
2see the	3 8 7 5
2see what	6 5
2see wher	0 10
2see whether	1 12
2send a	2 5
2send it	3 7 6 -9
2send the	6 9
2sens i	3 7
2sensor in	1 4
2sensor is	7 6
2sent the	7 7
2shall not	0 8 4 8
2shap instead	4 5
2she back	6 8
2she can	6 9
2she get	5 6
2she has	5 5
2she is	2 -6
2she know	2 8
2she say	6 5
2she want	2 7 7 10
2should ask	5 7
2should go	2 11
2should wish	2 6
2show the	0 12
2side by	1 11
2sign for	2 -8
2sign on	3 -7 7 8
2sign paper	4 8
2sign someth	3 -5
2sinc #date	0 10 3 -6 6 -4
2sinc a	1 6
2sinc the	5 14
2sinc you	7 10
2sit in	0 -9 2 10 5 9
2sit tight	6 7
2size on	4 6
2skip it	7 9
2sleep and	5 10
2sleep in	2 8
2slow one	5 5
2so #count	3 13 5 12 7 13
2so ^	7 -5
2so a	2 8 5 9
2so every	5 6
2so first	1 5
2so from	0 14
2so i	0 20 1 19 5 -6 6 16 7 12
2so i'd	0 14 1 5 6 10
2so id	2 5 6 12
2so if	0 -7 1 -5 6 -4
2so im	3 6
2so in	3 9
2so it	0 -15 2 12 5 -7 7 10
2so much	5 9
2so no	4 8 5 -6
2so not	2 13
2so that	0 13 6 -4
2so the	5 9 6 -5 7 6
2so ther	1 9 5 8
2so we	0 8 6 6
2so what	4 9
2so when	7 7
2so you	0 10 5 -6 7 6
2some of	7 8
2somebody abov	6 6
2somebody could	2 7
2someth and	3 6
2somewher in	4 6
2sorry i	4 5
2sort them	0 11
2spr and	1 8
2stand at	6 6
2stand in	3 -6 4 8
2stand-in for	0 13
2start at	4 6
2start from	2 16
2start with	3 10
2stay home	4 6
2stay in	4 9
2stay on	2 8
2stay wher	3 5
2stay with	4 9
2steer committe	6 3
2still had	1 7
2still noth	6 6
2stood at	0 13 4 9
2stop at	5 7
2stop it	3 12 7 7
2such a	7 5
2such case	6 5
2such thing	4 7
2sum for	1 6
2supplier ^	3 9
2switch on	7 6
2tabl and	3 8
2take #count	7 -4
2take a	2 14
2take back	2 10
2take it	4 6
2take that	7 9
2take the	1 -4 4 -7 7 15
2take this	3 7
2take your	0 7
2taken back	2 10
2team to	6 4
2tell her	3 6
2tell me	3 12 6 4 7 9
2tell the	6 11
2tell us	6 7
2tell you	0 12 2 11 5 15
2test the	1 4
2than #count	1 3
2than #share	0 -10 3 3 4 -8
2than one	4 8
2than the	4 10
2than to	2 11
2than you	5 8
2that ^	1 6
2that a	0 -7
2that already	5 6
2that and	1 7 5 5 7 5
2that bit	5 10
2that come	0 10
2that customer	7 8
2that everybody	7 7
2that from	0 10
2that got	0 7 5 7
2that how	0 -7 2 8
2that i	2 7 4 -6
2that in	2 11
2that is	2 11 3 -8 4 -6 5 -9
2that it	4 4 5 -7 6 -6 7 -8
2that its	4 -6
2that may	2 8
2that much	1 8
2that no	5 6
2that not	7 6
2that number	4 12
2that of	4 5
2that on	1 5
2that one	0 -12 2 -9 3 -9 4 7 6 -7
2that only	7 7
2that open	0 14
2that report	7 5
2that sentenc	2 8
2that settl	3 6
2that straight	7 5
2that that	4 -7 6 -5
2that the	0 -8 2 8 3 -12 6 -7 7 9
2that ther	6 6
2that they	5 -7
2that way	5 6
2that we	5 10 6 14
2that what	3 6
2that would	0 8
2that you	0 -7 4 -6
2the #count	0 -14 3 16 4 -8 5 8 7 -12
2the #date	1 10
2the #duration	3 8
2the #ordinal	3 12
2the ^	0 9 1 9 3 15 5 -11 7 8
2the absenc	2 7
2the absolut	0 9
2the address	0 9
2the agency	6 6
2the airlin	4 8
2the answer	6 10
2the app	0 11 6 5
2the autumn	6 9
2the averag	5 9
2the bad	0 -7
2the bank	4 8 6 -6
2the best	4 6
2the big	5 -5
2the bill	4 6
2the block	2 6
2the board	3 10
2the box	5 6
2the brand	3 5
2the brief	7 9
2the build	3 -6 4 5 5 5
2the bus	0 -8
2the buyer	1 6 6 6
2the call	5 5
2the captain	1 5
2the car	1 5
2the case	6 4
2the caus	2 8
2the chair	3 6 7 7
2the charger	6 5
2the cheap	4 6
2the chief	6 -4
2the choic	2 9
2the claim	6 5 7 7
2the client	2 7
2the clinic	4 10
2the competitor	7 6
2the contract	6 4
2the correct	7 5
2the count	0 -11 1 5 2 9
2the counter	1 5
2the current	0 10
2the customer	2 -8
2the daily	4 5
2the dark	1 10
2the dashboard	3 6
2the day	0 9 2 12 5 -10
2the deadlin	5 5 6 4
2the delivery	5 7
2the desk	0 9 3 8
2the door	2 5 6 -5
2the drawer	3 -6 4 6
2the editor	0 8
2the effect	4 6
2the empty	2 9
2the end	0 -9 2 -10 6 -6
2the error	5 6
2the even	3 7
2the exact	4 6
2the extra	5 7
2the fair	6 6
2the fall	1 5
2the farmer	1 10
2the featur	3 6 6 5 7 6
2the feed	6 -6
2the fella	2 10
2the ferry	3 9
2the fifteenth	3 6
2the figur	0 -9
2the final	6 5
2the first	0 8 1 -7 2 -7 4 10 6 -7 7 -10
2the floor	7 10
2the folk	4 6
2the form	6 6 7 11
2the fourth	3 11 5 7
2the gap	0 12
2the good	2 5
2the hand	4 5
2the harbour	1 5
2the head	6 7
2the health	0 9
2the high	2 11
2the hill	0 12 4 12
2the hotel	3 5
2the hour	0 13 3 -7
2the hous	2 10
2the install	7 7
2the invoic	0 9 4 7
2the judg	0 8
2the lab	1 6
2the lady	5 14
2the last	0 -5 4 -6 7 -6
2the launch	6 6
2the letter	3 10 5 10 7 4
2the light	5 7
2the limit	2 7
2the list	1 4 2 6 3 -7 6 4
2the log	0 -10 5 9
2the logo	1 6
2the man	2 8 5 6
2the manager	0 8
2the manual	3 7
2the margin	7 6
2the matter	6 18
2the meantim	6 7
2the median	4 4
2the messag	0 12 6 -4
2the meter	0 -10
2the middl	7 -5
2the ministry	4 5
2the minut	3 -7
2the month	0 -11 1 -7 3 12 7 5
2the morn	1 -3 3 11
2the most	0 -10 3 8
2the name	0 8
2the network	4 8
2the next	2 10
2the night	0 11 3 -7
2the nineteenth	7 7
2the ninth	3 11 7 7
2the normal	1 4
2the note	0 8
2the notebook	1 10
2the number	4 -6 5 -9 6 4
2the old	4 -7
2the one	2 8 3 -5 5 11
2the order	0 11 1 5 4 6
2the other	0 -10 2 -5 7 8
2the owner	2 15 7 7
2the page	0 -8
2the paper	0 -7 4 -7
2the partner	7 7
2the passenger	2 6
2the peopl	5 15
2the person	2 22
2the phon	0 17 1 -7
2the photo	1 10
2the poster	3 6
2the pound	4 4
2the pric	1 -5 4 6
2the print	6 7
2the printer	3 12
2the programm	6 8
2the project	6 5
2the proportion	1 6
2the public	0 -7
2the publish	0 11 3 8 4 9
2the purchas	2 6
2the quality	6 6
2the question	5 11
2the radio	3 6
2the ratio	4 8
2the real	0 -11 1 13 7 5
2the reason	2 12
2the refund	3 7 7 5
2the regulator	5 8
2the remain	0 14
2the return	6 4
2the revenu	4 6
2the review	7 6
2the root	3 7 7 6
2the rout	0 13
2the same	0 -15 1 21 3 -7 4 -15 6 -6 7 -6
2the second	0 10 1 -7 3 5 4 6 5 -5
2the sens	3 8 7 7
2the sensor	7 6
2the session	0 7
2the shap	4 14
2the sheet	0 -10
2the shop	0 13
2the site	5 10
2the slop	1 7
2the slow	1 9 5 7
2the small	0 11 4 7
2the spell	6 6
2the sponsor	7 6
2the spr	1 7 3 -7 7 13
2the stamp	1 8
2the standard	4 6 5 12
2the stat	6 5
2the story	7 5
2the summary	2 9 3 5
2the summer	1 7 4 6
2the survey	6 11
2the tabl	0 -9 4 6 6 -6
2the tap	3 6
2the target	7 5
2the tenth	3 12
2the test	1 -6 7 6
2the thing	6 -4
2the ticket	1 5
2the time	5 -6
2the top	4 8
2the trad	4 4
2the true	1 12
2the truste	6 6
2the truth	1 10
2the tube	0 9
2the tunnel	1 4
2the twelfth	0 8 3 7 4 9
2the van	0 11
2the ward	5 6
2the warn	1 -5 3 9
2the water	2 10
2the way	2 8
2the web	0 9
2the whol	2 14 7 8
2the winter	4 6 6 9
2the workshop	1 5 6 -4
2the worst	4 5
2the wrong	1 -5 2 -12 5 18
2the year	4 6
2their order	1 7
2their secret	2 8
2them at	1 7
2them back	2 6
2them like	2 8
2them so	6 5
2them the	7 17
2them to	6 9
2them today	2 8 3 7
2them what	5 8
2then a	0 8 4 8
2then i	1 10 2 -8
2then i'd	1 7
2then it	1 5
2then its	6 4
2then the	2 -9 4 5
2then we	7 8
2then we'll	6 6
2then you	2 9
2ther #count	5 7
2ther a	0 -8
2ther are	1 -7 7 -6
2ther at	2 7 3 7
2ther i	1 8
2ther in	2 7
2ther is	3 5 4 -8
2ther no	5 6
2ther not	6 5
2ther noth	5 7
2ther the	0 17 1 6
2ther to	1 6
2ther was	0 -11 4 -5
2ther we	3 6
2ther were	1 -4 2 6 4 16
2therefor i	6 5
2they answer	6 7
2they are	3 12
2they ask	5 10
2they did	1 6
2they do	6 6
2they don't	5 -7
2they get	0 13
2they have	6 11
2they put	7 5
2they said	6 4
2they stand	6 7
2they tell	6 6
2they want	3 6 5 9 7 7
2they were	0 -8 2 5 5 -6
2they writ	7 9
2they'd have	1 5
2they'r a	7 6
2they'v got	0 13
2thing i	2 7
2thing in	5 8
2thing is	2 -6
2thing so	4 6 6 4
2thing that	0 6
2thing to	0 -11 5 10
2think i'd	6 8
2think the	7 13
2this ^	3 9
2this afternoon	3 10
2this in	1 6
2this is	4 -8 5 -8
2this the	5 7
2this they	7 4
2this to	7 5
2this way	1 7 4 6
2thos #count	1 -6 3 10
2thos are	4 -5
2thos first	1 6
2thos i	1 4
2thos with	0 9
2though i	4 7
2thought the	7 7
2throw it	1 5
2till it	6 9
2till receipt	0 9
2till she	6 4
2till the	3 4 6 -5
2till they	6 6
2time and	7 5
2time on	0 8
2to #count	0 -8 7 15
2to #duration	3 9
2to ^	1 8 5 9
2to an	7 9
2to another	0 6
2to be	0 -8 4 -6 5 -8 6 -6 7 -6
2to begin	2 7 6 5
2to but	4 7
2to choos	2 12 3 7
2to come	6 14
2to copy	5 14
2to decid	3 -7 6 8
2to do	1 6 2 -6 6 6
2to earn	2 8
2to find	6 5
2to get	5 13
2to give	4 -4
2to go	7 6
2to hand	2 7
2to have	2 -6
2to it	2 -6 4 5
2to keep	6 -5
2to know	1 9 4 6 5 8
2to let	6 8
2to make	5 -7 7 11
2to me	4 -6 6 -8
2to move	2 14
2to my	5 8 6 9
2to name	4 8
2to pick	7 6
2to publish	4 6
2to put	0 -8
2to say	2 -12 3 -7 4 3 5 -10 6 12
2to set	6 6
2to settl	3 8
2to show	1 6 7 6
2to sign	5 10
2to sit	2 10
2to start	5 7
2to the	1 13 6 4 7 -11
2to use	4 6
2to wait	6 -9
2to want	5 9
2to writ	6 -4
2to you	5 9
2to your	0 7 4 6
2today and	3 11
2told me	2 9
2told on	4 5
2told the	3 6 6 6
2tomorrow and	3 6
2tonight for	3 5
2took it	7 7
2top of	1 6
2touch anyth	6 9
2touch it	6 14
2treat the	5 6
2tri it	1 4
2trial result	7 5
2trust me	2 14
2trust the	1 6
2turn the	7 6
2two-way door	2 7
2under #count	3 9
2under #money	1 6
2under #share	0 9 4 12
2under ^	4 7
2under the	3 7 4 8
2understand that	2 8 4 5
2until #count	6 -4
2until ^	3 10 6 -8
2until financ	6 5
2until it	6 13
2until they	6 4
2up on	2 7 7 8
2up ther	2 7
2up to	2 -5 7 6
2us a	5 9
2us and	1 5
2us for	5 8
2us it	5 6
2us say	6 5
2us the	2 10
2use a	5 9
2use the	3 -7 4 -5
2used it	0 9
2used to	2 -9
2very beautiful	2 8
2view on	3 4
2wait #duration	6 -5
2walk back	2 13
2walk through	2 7
2want i	7 5
2want it	5 8
2want that	2 10
2want the	2 12 5 5
2want to	2 -8
2was #count	1 -9 2 6 3 -7 7 26
2was #money	7 12
2was #share	0 8 7 19
2was a	4 6 7 -5
2was about	4 9
2was aliv	1 8
2was alway	7 5
2was ask	3 7 4 8 7 8
2was in	0 12
2was mak	5 8
2was my	3 6
2was on	1 -6
2was only	1 8
2was that	3 7 5 8
2was the	4 -6
2was their	4 5
2was ther	4 7
2was what	7 6
2was which	1 7
2was wrong	1 7
2way is	1 8
2way of	5 4
2way to	0 8
2we already	5 8
2we came	1 6
2we cannot	2 6
2we could	0 5 5 7
2we cut	0 8
2we do	2 7 3 5
2we don't	7 5
2we drop	7 7
2we get	7 6
2we go	3 7
2we got	6 5
2we had	1 -6 2 -9 3 -7 7 -7
2we have	3 -9 6 -6
2we just	6 11
2we kept	7 4
2we know	1 13
2we live	2 9
2we look	3 5 6 5
2we make	3 9
2we need	5 9
2we print	3 7
2we sell	5 9
2we speak	6 7
2we stood	4 7
2we were	0 10 4 6
2we will	6 8
2we'll see	6 7
2we'r all	7 6
2we'r in	4 5
2week and	3 14 7 5
2week of	0 12
2weigh the	0 11
2weigh them	0 8
2weight off	0 10
2well a	0 8
2went back	6 5
2went down	4 7 6 5
2went into	7 6
2went live	7 6
2went to	2 12
2went up	7 6
2went with	6 6
2were #count	2 7 7 7
2were all	5 7
2were at	4 5
2were in	5 6
2were not	7 5
2were the	1 10
2what each	4 5 7 9
2what earn	5 7
2what goe	2 9 6 9
2what he	6 5
2what i	0 17 2 9 3 -11 4 9 5 -4 7 -8
2what i'd	0 12
2what is	5 -10 6 -5
2what it	0 -9 2 -7 7 -5
2what one	5 13
2what she	6 4
2what the	4 4
2what they	3 9
2what we	2 7
2what you	2 -11
2what your	1 5
2whatever the	6 6
2when a	2 10
2when he	6 -5
2when i	2 8 6 -6
2when it	5 -8 6 -7
2when the	0 12 1 -4
2when they	0 14 6 9
2when we	1 7
2wher a	2 7
2wher it	2 4
2wher the	1 5 2 -10
2wher they	3 6
2wher we	1 12
2wherea a	2 7
2whether it	4 6
2whether the	1 14 3 -7 6 -5
2which are	0 9
2which i	7 9
2which is	0 -7 3 9 4 -5 7 -7
2which of	6 5
2which one	6 7
2which the	6 6
2which was	1 7
2which we	2 10
2who am	6 5
2who did	1 5
2who find	5 9
2who had	1 5 4 6
2who is	2 10
2who never	5 9
2who pay	4 11 5 5
2who pick	4 5
2who read	5 5
2who say	5 5
2who sit	2 17
2who was	1 8
2whoever is	1 7
2why i	2 6
2wife say	7 5
2will be	2 -12
2will not	2 11
2will pay	5 13
2will see	3 7 7 7
2with #count	4 -6
2with a	1 12 2 -5 4 9 5 7 7 -6
2with an	2 10
2with glov	5 6
2with her	6 -4
2with his	2 9
2with it	2 8 6 5
2with last	1 9
2with legal	6 6
2with less	2 8
2with one	2 11
2with our	2 9
2with that	3 14 5 10
2with the	2 -16 3 26 4 7 5 -8 6 -6 7 3
2with them	4 13
2with us	1 6 4 5 6 5
2with you	2 -7
2with your	2 16
2within #count	1 10
2within #duration	0 21
2within #share	0 -10 1 14
2within a	1 6
2without a	3 10
2without look	1 7
2woman with	2 5
2won't get	4 7
2wont tell	3 6
2word and	2 9
2work backward	2 7
2work from	0 10 2 15
2work ther	7 7
2worth noth	1 13
2would add	3 7 5 6
2would be	1 -5 2 -8 5 5 6 6 7 7
2would have	0 -12 3 12 5 12
2would keep	4 8
2would let	6 5
2would make	5 9
2would not	6 7
2would of	3 7
2would only	5 11
2would pay	0 6
2would run	1 5
2would say	3 12 4 -5 6 -10
2would send	6 5
2would sign	3 5
2would sit	6 -6
2would tell	4 7
2would therefor	6 5
2would try	1 6
2would wait	6 9
2would writ	6 7
2writ on	0 12
2writ to	6 10 7 6
2wrong with	2 14
2yeah if	7 11
2yeah no	7 9
2year and	0 -11
2year befor	1 -3 4 7
2year i	4 4
2year is	4 6
2year we	1 5
2yes i	7 10
2yes to	3 7
2you are	3 6 5 -6 7 12
2you ask	7 7
2you can	0 14 1 5 2 10 4 5 7 -4
2you cant	5 -6
2you could	0 22 6 -6
2you did	7 7
2you do	1 6
2you for	2 8
2you get	0 -11
2you got	0 9
2you have	1 5 4 -6 7 -5
2you is	4 7
2you just	3 7 7 7
2you keep	0 7
2you know	0 -12 1 -5
2you only	5 6
2you put	0 7 4 6
2you say	7 25
2you see	0 12 6 5
2you tell	7 6
2you that	0 15 4 16 5 8
2you the	0 7 4 11 7 6
2you their	2 7
2you who	5 6
2you would	2 21
2you'd want	2 8
2you'v got	5 7
2your #count	1 6
2your and	2 9
2your model	3 7
2your own	0 16 1 5 2 -11 3 -7 4 -5 7 -6
casked	0 -8 1 -7 2 -8 3 -19 4 -9 6 -10 7 -10
cattributed	0 -20 1 -10 2 -9 3 -18 6 10 7 8
chypothetical	0 -9 1 11 6 -8
cintended	1 8 2 -6 6 -8
cnegated	0 -19 1 -16 5 9
f1	0 10 3 7 4 8
f2	0 13
f3	1 10
f4	3 6
f5	7 -4
fa	0 -15 2 26 3 -6 4 -9 7 -8
fafter	1 5
fall	3 6
fan	2 13
fand	1 6 3 -17 5 -8 6 -4 7 -11
fas	7 13
fask	1 9
fat	0 -10 1 -6 3 9
fbecause	2 9 3 -8 5 -10 6 -6 7 -6
fbefore	0 -10 1 15
fbias	2 10
fboth	1 -4
fbut	3 -10 4 10 6 5 7 -8
fcheap	3 9 5 5
fcheck	1 9
fcount	0 10
fdata	3 7 6 7
fdecision	6 6
fdid	1 5
fdirection	4 11
fdon't	5 7
fdoor	0 9
feach	0 17
fearn	2 8
fevery	0 10 7 5
fexact	4 14
ffine	7 7
ffor	0 18 1 8 7 -4
ffour	2 8
ffriday	6 5
ffrom	0 -12 4 -6
fgo	3 14
fhe	6 -6
fhere	7 6
fhold	6 21
fhow	1 -5
fi	2 -5 4 8 5 18 6 6
fi'd	3 6 6 2
fi'll	4 10
fi'm	2 -13
fif	0 21 1 -8 2 6
fin	0 -8 1 -6 2 -8 3 -9 6 -7 7 -4
fis	5 -5
fit	0 -15 1 -7 2 -6 3 -14 4 -10 5 -11
fit's	0 -10 1 -5 2 9 4 -5 5 4 7 -3
flast	0 8
flet's	4 6
flook	1 -5
fmonday	3 9
fmore	5 11
fmy	5 6 6 -6
fneither	5 14
fnew	3 7
fno	2 -9 4 6 7 -6
fnobody	5 7
fnor	5 5
fnot	3 7 6 -6 7 -4
fnothing	6 13
fof	4 10
foff	1 6 2 6 3 8
foh	7 -9
fon	0 -13 2 -8 3 8
fone	0 -11 1 -7 2 12 3 12 4 -4 5 -14 6 -6
fonly	0 8
for	0 13
forder	3 6
fother	0 6
four	5 -8 6 -8
fpeople	2 14 5 -7
fplus	7 6
fprint	3 7
fpublic	0 11
fput	0 13 1 5 4 8 6 9
frelative	4 6
frelease	6 5
fresults	7 6
fright	7 9
fsame	1 7 4 5 5 7
fsay	0 12 4 9
fsee	1 -8
fshape	0 9 4 11
fshe	6 -6
fshould	3 7
fsign	0 5 3 6
fsigned	3 -8 4 7 7 6
fsince	3 6 7 11
fskip	7 8
fso	1 5 2 -6 3 -7 4 -7 5 11 7 -10
fsome	0 -7
fsomebody	0 -8 3 -8
fsupplier	6 -5
fsure	7 12
ftake	0 10
fthat	2 -2 3 -6 7 -6
fthat's	0 -8 3 -6 4 -4 5 -8
fthe	1 -14 2 -6 3 -21 4 -6 6 -14
fthen	3 9
fthere	1 -4 2 -8 7 -4
fthere's	1 4
ftherefore	6 5
fthey	1 5 5 8 6 -8
fthis	0 -7 4 -5
fthose	2 10
fto	1 8
ftoday	0 8 4 9
ftomorrow	3 -5
ftonight	3 14 7 9
ftrust	2 -7
ftwelve	3 4
ftwo	0 -8 4 -5 6 8 7 -4
funder	1 6 4 -5
fuse	0 17
fwaiting	6 -5
fwas	7 4
fwe	1 7 4 -8 5 -4
fwhat	0 7 3 -12 4 15 6 -6 7 -7
fwhen	5 -10 6 -7
fwhich	6 5
fwho	5 11
fwhy	2 9
fwith	0 -10 4 -7
fwithout	6 7
fwrong	5 20
fyeah	3 7 7 18
fyes	7 10
fyou	0 -9 2 8 3 8 7 10
fyou'd	2 14
fyou'll	4 5
l0	0 -19 1 -22 2 -27 4 -14 5 -19 6 -16 7 -17
l1	0 -14 1 -19 2 -19 3 -18 4 -26 5 -18 6 -20 7 -21
l2	1 -10 2 -15 3 -12 4 -9 5 -13 6 -20 7 -13
l3	0 16 1 -6 2 -9 3 -12 4 -10 6 -18
n#count>#count	1 -6
n#count>act	1 7 7 -6
n#count>bigscope	7 7
n#count>bound	4 -6
n#count>customer	7 -6
n#count>leak	7 8
n#count>people	0 11 1 6
n#count>subset	7 -5
n#count>time	7 7
n#date>time	3 8
n#share>order	4 10
nact>#count	0 14 5 -6 7 -6
nact>act	7 5
nact>assume	6 5
nact>customer	1 7
nact>everyone	4 7
nact>group	4 7
nact>moved	2 6
nact>negation	7 5
nact>outcome	0 7
nact>report	6 5
nact>subset	6 -5
nact>verify	1 7
nact>watch	7 7
nact>would	6 5
nassume>customer	0 10
nassume>self	3 7
nbound>worsen	3 8
ncause>act	2 8
ncause>metric	5 6
ncause>self	2 8
ncondition>bound	4 -5
ncondition>function	6 5
ncondition>order	0 9
ncondition>people	6 6
ncondition>self	2 7
ncondition>time	6 -6
ncustomer>harm	5 11
ncustomer>more	5 6
ncustomer>negation	5 11
ncustomer>people	5 -6
neveryone>#count	4 7
nfunction>act	7 4
nfunction>condition	6 6
nfunction>decide	6 5
nfunction>outcome	6 4
nfunction>would	7 6
ngroup>act	3 5
ngroup>time	0 5
ngroup>tradeoff	1 5
nharm>condition	5 6
nharm>time	5 11
ninterval>time	3 -5
nleak>#count	7 7
nmetric>afterwards	6 4
nmetric>outcome	4 5
nmetric>self	2 -6
nmore>interval	2 5
nmoved>#count	3 7
nneed>self	6 4
nneed>time	6 -5
nneed>would	6 4
nnegation>#count	3 7 4 -5
nnegation>agreement	3 5
nnegation>function	2 6
nnegation>order	6 7
nnegation>proxy	7 6
nnegation>refuse	4 5
nnegation>self	1 8 7 5
nnegation>verify	1 -6
norder>#count	4 6 7 -8
norder>people	5 6
norder>self	1 6
norder>subset	7 6
norder>would	6 5
noutcome>condition	6 7
noutcome>metric	6 -5
noutcome>outcome	6 -4
noutcome>time	3 11
npeople>act	1 -5
npeople>ahead	6 6
npeople>group	2 12
npeople>metric	6 4
npeople>order	2 9
npeople>outcome	2 -5
npeople>report	6 5
npeople>subset	2 7
nprincipleword>principleword	2 6
nproxy>#share	4 5
nproxy>verify	1 6
nrefuse>refuse	4 4
nreport>harm	6 -5
nreport>need	6 -5
nreport>outcome	5 -6
nreport>waitword	6 -7
nrework>group	5 7
nrework>report	7 7
nrework>subset	4 6
nrole>decide	6 8
nrole>negation	2 7
nself>#count	7 -6
nself>act	1 4 7 7
nself>decide	3 9
nself>give	4 7
nself>harm	6 7 7 5
nself>need	6 6
nself>negation	3 -9 4 5
nself>outcome	5 -8
nself>self	2 -7
nself>trial	1 6
nself>would	1 -6 2 -10 4 7
nsociety>act	7 7
nsource>moved	6 5
nsource>people	6 3
nsource>verify	1 5
nsubset>#count	0 13
nsubset>customer	5 13
nsubset>self	1 6 2 14
nsubset>time	3 8 5 6
nsubset>watch	1 7
ntime>#count	1 -4 4 5
ntime>act	3 9
ntime>condition	1 9
ntime>more	4 6
ntime>outcome	3 9
ntime>people	1 5
ntime>report	6 4
ntime>self	0 -10
ntime>subset	3 8
ntime>tradeoff	3 7
ntradeoff>outcome	3 7
ntradeoff>tradeoff	0 10
nverify>#count	1 10
nverify>group	1 5
nverify>source	1 5
nverify>verify	1 8
nwatch>condition	1 5
nwould>afterwards	3 6
nwould>give	5 7
nwould>metric	6 -4
nwould>moved	2 9
nwould>outcome	7 -6
nwould>role	6 5
nwould>time	1 5
p1	3 -5 4 -9 5 -11 6 7 7 7
p2	4 4 5 -6 6 9 7 -7
p3	4 -6 6 -3 7 -6
q0	0 -16 1 -31 2 -11 3 -32 4 -26 5 -21 6 -12 7 -19
q2	1 -5 2 -18 3 9 4 9 5 -9 6 -12 7 23
qchange	5 7 7 -6
qcount	2 -8 3 -2 4 -5 5 -7 6 -13
qdate	0 -6 1 10 2 -8 3 16 5 -13 6 -10
qduration	3 -13 4 -10 5 -4 7 -14
qmoney	1 -5 4 -7 5 -6 6 -4 7 32
qordinal	1 -5 3 14
qratio	0 12 1 -8 2 -5 4 16 6 -3 7 -7
qshare	2 -5 5 -8 6 -11 7 6
qtime	0 -9 1 -5 3 24 7 -7
sact	0 11 1 -3 3 8 7 -5
safterwards	2 7 3 13 4 5
sagreement	1 -4 3 11 5 -19
sahead	4 -7 5 -13 6 11
sasksother	0 -17 1 8 2 -7 3 -9 6 27
sassume	2 -7 3 -19 4 -8 5 11 6 -4
sbelief	1 10 5 -10
sbelieve	0 -16 2 6 4 -6 5 -6
sbigscope	1 -8 6 11 7 12
sbold	0 7 2 -11 5 -5
sbound	1 9 3 10 4 14
sbusiness	1 -11 5 -12 6 -6 7 7
sbuzz	0 -11 2 -8 6 6
scandid	0 -10 1 -8 3 -12 5 -8 7 -5
scause	3 -10
scondition	0 -23 1 2 3 9 4 -17 5 -6 6 17 7 -11
scritical	3 18 6 -5
scurious	0 -13 3 -7 4 -10 6 -7 7 -6
scustomer	1 -6 2 14 5 36 6 -13
sdeadline	0 -13 4 -6
sdecide	1 -17 3 19 6 15 7 -4
searly	5 12 6 -9
searlyfind	1 14 4 -4
sescalate	0 -9 1 15 4 -11
severyone	0 13 1 -10 2 -15 4 11 6 -10
sexec	0 -16 2 -9 4 -9 5 -8 6 13
sextend	6 6
sfailure	1 15 2 8 5 8 7 -8
sfast	1 -13 2 9 3 20 4 -7 5 7 6 -14
sfunction	0 7 5 8 6 8
sfuturetarget	1 -16 3 -6 5 2
sgive	0 8 1 -6 3 -9 4 7 6 -5 7 -5
sgroup	6 6 7 5
shabit	0 -7 1 -7 2 -11 4 -5 5 -14 6 -5 7 -5
sharm	0 -8 3 -5 5 15
sinfluence	1 -4 2 8 5 -9 6 -10
sinterval	1 -10 2 6 3 31 4 -11 5 5 6 10 7 -6
slate	0 5 3 -10 4 17 7 8
sleak	0 -13 1 -12 3 -11 7 16
slearned	2 12 4 -11 5 12
sless	0 12 2 -6 4 20 5 9
smetric	0 16 3 -5 4 18 5 10 6 6
smore	1 -6 3 8 4 9 5 5
smoved	1 -9 2 9 3 14 5 10 7 9
sneed	4 -6 6 10
snegation	1 -13 5 10 6 -8
sobject	1 9 2 11 6 -11 7 -8
sorder	2 9
sotherwise	0 7 2 -8 3 11 6 -6
soutcome	1 -5
speople	0 -12 1 -5 2 6 3 -26 4 -12 5 12 6 9
sprimary	0 -16 2 14 3 -6 4 -10
sprincipleword	0 -15 2 34 3 -20 4 -12
sproxy	0 34 3 -8 4 20 5 -15 6 -7 7 -12
srefuse	1 -16 4 20 5 -8 6 -5
sreject	0 -15 3 -14 4 -11 5 14 6 -5
sreport	1 -8 4 -7
sreview	0 -8 1 -4 3 8
srework	0 -6 1 -7 2 10 5 13
srisk	1 -6 2 5
srole	0 -12 1 -13 3 -11 5 -6 6 7
srulebook	2 -9 3 18 5 -10 7 9
sself	4 4 5 -25 6 -7 7 -10
sshow	2 -19 5 -7
ssimplify	4 9 7 8
ssociety	3 -9 4 -4 6 -5
ssource	0 10 1 19 3 -16 4 -14 5 -4 6 12 7 -10
sstage	2 8 6 -6
sstandards	0 -7 2 5 3 -4
sstop	2 11 3 12 4 -11 6 7
ssubset	3 9 4 8 6 -6 7 -12
steach	1 -5 4 8 5 3 6 -7 7 9
steam	2 -8 5 -5
stechnical	0 15 1 6 4 12 7 -8
sthrift	0 6 1 -7 2 10 3 7 5 13 6 -9
stime	2 -6 3 22 5 -10
stradeoff	4 -5 7 8
strial	0 9 1 18 2 -13 4 9 6 -11 7 -17
sunplanned	0 16 2 9 3 11 6 9
sverify	0 -9 1 36 2 -17 3 -14 4 -12 5 -7
swaitword	0 -14 1 -17 2 -17 4 -7 5 10 6 35 7 -7
swatch	1 8 3 -11 4 -9
swellbeing	0 -7 1 -15 6 10
swish	0 -4 1 -12 3 -16 4 -6 5 -13 6 -7
sworkmode	0 7 4 4
sworsen	2 18 6 8
swould	1 -14 2 -5 5 -7 7 -8` };
