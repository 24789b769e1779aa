// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-45,-57,-73,-61,-61,-71,-72,-55],"combine":[{"constant":22148,"best":260,"second":197,"all":67,"others":[0,198,-4,19,132,71,29,-72],"question":[2093,-1769,-2546,-934,-10736,-1968,-1835,-2928,446,741,-49,-2776,-2048,-803,-2333,112,1961,-1260,-1660,1989,3541,-1984,-328,3313,-1453,1446,5786,1627,-1224,622,2993,1002,22,266,684,710,-571,368,757,-1251,263,-2387,1801,-2682,1594,-1767,6355,-1027,-1670,230,879,-1520,1045,1390,1372,916,-652,91,-885,-52,-93,-1074,1422,1110,1169,-3630,-497,-1050,9282,2189,-2500,2306,-274,0,522,304,-7711,1579,508,-2175,-5712,1732,-855,269,-3778,4441,4636,1946],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-4373,"best":347,"second":103,"all":184,"others":[106,0,-24,85,11,112,-87,-37],"question":[12663,3383,2818,5262,-3165,-2263,-1379,-2648,2129,316,739,-3439,-2082,-361,-2427,-646,-1734,184,-1779,1286,-122,-58,1830,-447,-2249,88,-1985,-1529,-364,-2180,2868,1452,-68,1435,-1152,-971,-3602,-146,-2037,-226,-1043,-6822,-768,198,1192,-1804,-213,-2032,2258,339,-1561,-75,-194,688,3534,-328,-1814,1744,-466,1740,491,-2704,-1012,-382,3726,-1186,-4552,-722,983,947,438,3884,300,0,205,1885,-374,-544,1175,-2041,2625,-58,-1501,-1982,1056,-504,5382,-2314],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":5552,"best":294,"second":152,"all":119,"others":[-24,36,0,69,42,-27,-67,-144],"question":[-3906,342,-1504,3107,2502,-1289,2623,-554,-155,1892,-632,-2499,354,25,-3033,-2392,1114,808,-90,-1331,-1768,1045,-880,2653,572,1508,206,-3012,651,-1736,-1205,-1422,-552,1106,78,-2249,-1853,1563,-1916,-1370,-2968,-2113,665,2962,2038,-176,3412,-1488,554,-2706,-1903,-337,-29,558,609,-1324,-1588,-3916,-1720,1721,-1008,815,-1835,-2979,4327,2513,-7022,2252,1213,72,-292,-757,-1107,0,-498,487,-1020,-3897,1358,-2027,4943,8922,1659,-1995,704,-457,413,-1043],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-8515,"best":336,"second":100,"all":147,"others":[3,38,94,0,-17,35,-192,-56],"question":[-2540,2025,-1570,-341,2336,2438,4300,-1954,2493,2611,2561,-3569,3428,1349,932,-2226,795,2415,-713,835,-1199,-908,3727,722,-1631,2524,-1696,-643,-3468,-628,2395,1297,1185,-185,429,1955,-1060,2566,1151,853,-1045,2309,-444,3561,-275,121,809,-3497,-4338,124,-1553,522,648,-963,7461,-13,470,-1324,-1900,539,-2866,1238,-1450,32,2043,2377,10643,1838,8553,-166,467,180,783,0,98,627,5358,-1724,1404,2478,4456,-3016,174,-5143,5881,6340,1269,-1516],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-8896,"best":322,"second":217,"all":198,"others":[82,-29,-5,-21,0,55,-69,-174],"question":[-1160,-1038,-1590,-565,-305,-1637,-2116,-1273,675,-560,-2183,-3816,-2284,-2698,-2868,1556,-2749,-1158,1642,-1374,-1876,-3020,-2838,-1026,-1617,-3218,11772,4858,892,-1066,-2507,530,1656,-260,208,-223,982,28,-1639,-2987,3328,744,524,-2132,3314,670,1248,1825,-2615,-2236,-3326,-260,2120,-1206,-2372,-4003,-985,-727,-1593,714,-165,1738,-412,3702,1940,-3232,-2825,1453,-2986,-2375,-3294,4915,1364,0,-674,-364,-1296,-410,-2692,-1482,-931,4429,-2638,1364,-1287,192,-432,-19084],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-18857,"best":210,"second":140,"all":140,"others":[25,-19,-2,83,-5,0,-86,-95],"question":[2746,2768,-560,4086,-5338,4061,-295,3382,-4654,3617,-1113,-4724,-2417,1648,2488,1199,4400,-3280,1522,-2036,-743,-1966,3398,-1139,3345,2032,-1794,4857,2193,-982,-132,933,1724,2598,-376,-405,3783,-1045,-1562,-1687,-429,-4474,-287,-3229,457,463,822,2398,-4187,1466,-1881,-381,3283,-2124,3460,-1052,-1920,1248,-75,49,1944,-130,-2828,1439,2112,4234,-3875,772,-492,-1009,6706,-139,1957,0,128,-472,8005,-1012,3368,3199,3474,1855,-93,-2437,-4084,1110,2322,-2648],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":8640,"best":362,"second":699,"all":291,"others":[-76,-78,-62,-154,-69,-68,0,-111],"question":[2628,-1354,121,-2470,-2413,695,98,1702,-2694,2056,328,671,908,41,-1338,-784,-1612,2327,-377,415,281,2568,-535,-2065,-633,-2196,7733,-1976,132,1489,1456,405,858,2885,-1125,-762,-1967,1251,-265,-2190,-2246,-1884,149,-1167,-902,-1548,-1886,-279,4648,1506,1019,-481,-1493,-713,-1140,-623,1502,-2259,1433,299,350,-859,-229,-1866,-1395,-2127,-2940,-424,-2631,1075,109,1852,585,0,2171,128,-1548,-1599,6,695,-1851,-853,-993,-682,-1601,-2713,-1541,-443],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":-21617,"best":330,"second":148,"all":170,"others":[-60,-87,-142,-20,-146,-176,-86,0],"question":[2308,-1205,4340,1379,-7005,1029,3243,2925,1310,-2932,1035,1029,-2216,1288,2909,-586,-3052,2138,-1000,-1718,2935,-853,-1065,1320,781,-2237,790,6198,-1543,-676,600,2601,121,-3377,4064,514,501,-1154,3618,1360,3732,-2013,-140,1293,-910,3914,772,-1095,-5765,-618,1778,2017,239,-214,7039,6,938,-1488,-118,1305,597,845,218,-551,-388,1292,8868,6817,5481,-840,-3290,191,995,0,-1407,2708,2252,-843,2042,-1762,926,-5699,373,-982,307,641,-2571,6914],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	2 -8 4 -5 5 -5 6 -13
1#date	1 6 2 -9 3 17 5 -12 6 -11
1#duration	3 -14 4 -12 6 -3 7 -14
1#money	0 -10 1 -7 4 -7 5 -8 6 -4 7 33
1#ordinal	0 -10 3 17
1#ratio	0 14 1 -10 2 -5 4 18 6 -4 7 -6
1#share	2 -6 3 -5 5 -8 6 -12 7 10
1#time	0 -9 1 -5 3 28 7 -7
1^	0 -12 1 4 2 4 3 16 4 -7 5 -2 6 -8
1a	1 -17 3 -26 5 8 6 -27 7 -13
1abandon	5 10
1about	1 -14 3 -16 4 19 5 -13 6 -10
1abov	1 -8 2 6 3 11 4 5 6 5 7 8
1absolut	0 16 4 7
1accept	5 12 7 10
1accordingly	6 4
1account	0 20 1 12 7 8
1accuracy	3 7
1across	0 13 4 6
1act	2 16
1action	3 7
1activ	7 6
1actually	0 -9
1ad	0 12
1address	0 20
1affect	7 8
1after	1 11 2 12
1afternoon	3 11
1afterward	0 15
1again	1 -11 2 17 4 -5 6 19 7 -8
1against	1 15 3 -12 4 14
1agency	6 4
1agent	3 7 7 10
1ago	0 8 4 8
1agre	3 -6 7 28
1airlin	4 7
1aliv	1 20
1all	0 -21 2 -11 3 8 4 -16 5 7 6 17
1allocat	5 9
1almost	4 6
1alon	0 17 2 16
1along	7 6
1already	1 10 7 -9
1also	0 -8 1 9 2 -5 3 -22 6 -14 7 -10
1although	3 10 7 8
1alway	0 -10 1 -9 4 -8 5 -8
1am	3 -8 7 -4
1ambulanc	0 12
1an	1 -11 2 14 3 -11 4 9 7 -6
1and	3 10 4 -7 6 9
1angry	5 -6
1animal	5 12
1annual	7 -8
1anonymis	4 6
1another	3 -13
1answer	1 -7 3 9 4 -9 6 12 7 -9
1any	0 -9 1 -9 5 -8
1anybody	2 -10
1anyhow	5 8
1anyon	2 -7 7 7
1anyth	1 -10 6 20
1anyway	0 -8 4 -6 7 -6
1apart	1 10 3 -8
1app	6 6
1approv	4 7
1april	1 8
1are	0 -15 1 -20 2 -23 6 -8
1aren't	7 7
1argu	3 12
1around	0 -9 4 8
1arrangement	3 7 4 7
1arriv	1 -6 2 -7
1arrival	0 16
1as	0 17 1 -13 2 -13 4 18 5 -5 7 10
1ask	0 3 2 -19 3 -9
1asleep	5 6
1at	1 -4 3 17 5 3 6 -7 7 -9
1attach	3 8
1audienc	0 10
1audit	0 -9 1 7
1aunti	1 5
1authority	0 6
1autumn	3 -13 6 10
1averag	0 8
1await	6 12
1away	3 -7 5 4 6 -5 7 6
1back	1 -13 2 23 3 -8 6 13 7 -14
1backward	1 6 2 12
1bad	1 9 5 7
1bag	0 25 4 12 7 -5
1balanc	0 13
1balcony	0 10 5 6
1band	4 9
1bank	6 -9 7 7
1banner	3 10
1bar	2 11
1base	6 5 7 6
1basis	6 7
1basket	0 10 1 -5
1batch	5 9
1battery	0 9
1be	0 -15 1 -5 2 20 3 -17 4 -17 5 -5 7 -10
1beat	2 20
1becaus	0 -6 2 16 3 -6 4 -14 6 2 7 -5
1becom	5 7
1bed	2 8
1been	0 -13 1 -11 2 -14 4 -7 6 8
1befor	1 12 6 9 7 -10
1beg	3 8
1begin	5 -7 6 15
1behind	2 11 5 9
1being	2 29
1believ	2 11 6 -4 7 -6
1belong	4 6 6 -5
1below	1 -9
1bench	3 8
1benchmark	3 18
1bend	0 5 1 6 2 6
1besid	1 16 2 -7
1best	4 7
1better	1 -8 5 9 6 7 7 -6
1between	0 16 1 -11 2 -10 3 -18 4 9 6 5
1beyond	0 9
1bid	7 8
1big	2 -8 5 -11
1bill	0 14 1 9
1bin	0 8 1 11 3 -6
1bit	0 14 2 -10 4 10
1blank	2 8 3 10
1block	1 5 2 7
1bold	4 6
1bonus	2 6
1book	1 5 3 4 7 -7
1borrow	5 12
1boss	2 -10
1both	0 -8 5 -9 7 -10
1bottl	2 6
1bound	4 7
1box	0 13 2 7 5 10
1boxe	0 15 5 -8
1boy	1 8 5 -10
1brak	0 10 5 11
1brand	0 11
1bread	0 7
1break	0 10
1brief	7 11
1bring	4 6
1brochur	5 5
1brought	4 7
1browser	6 7
1budget	0 -12 7 -8
1build	0 14
1bus	2 -10 4 -5 5 14
1business	0 -9 2 -8
1but	0 -11 1 -15 2 -15 3 -6 5 -7 6 -11
1butter	5 7
1button	3 8 5 8
1buy	0 -11 1 -7 4 -6 5 31
1buyer	1 8 6 5
1by	0 22 2 -9 6 -11
1cabin	5 9
1calculat	2 6
1call	0 8
1came	0 12 1 18 2 -12 3 -11 4 11 5 -11
1camera	1 6 7 6
1can	0 4 2 19 3 -28 4 11 5 -11 7 -6
1cancel	2 5
1cannot	2 12
1cant	4 9 5 -8 6 7
1cap	3 11
1car	3 7
1card	0 9 5 8 6 -5
1care	2 17 5 10 7 7
1carer	3 8
1carrier	4 5
1case	0 -16 6 8 7 -5
1caus	4 -6 5 13
1cent	0 11
1centr	0 9 3 9
1central	4 9
1certain	2 9 4 6
1certainty	5 11
1chain	7 7
1chair	3 8
1chang	3 9 6 4
1charg	0 12
1charger	5 11
1chart	2 9
1cheap	2 18 5 23
1cheaper	5 9
1check	2 -13 3 11 4 -8 6 -6
1checkout	0 11
1children	2 10
1choic	2 16 5 18
1choir	7 8
1choos	2 8 6 11 7 8
1chosen	2 9 3 7
1churn	4 -7 5 13 7 8
1city	3 15 4 10
1claim	1 8
1class	5 9 7 -5
1classifi	4 12
1clear	5 -10
1cleverer	3 8
1client	0 -15 3 -13 7 7
1clinic	1 6 4 10
1clos	2 -10 3 18
1club	0 13 6 5
1code	0 12
1coffe	7 -5
1coin	4 9 5 5
1cold	4 6
1collect	6 4
1colour	5 3
1com	0 12
1come	0 -8 1 -9 3 -5 4 -15 5 7
1comfort	7 7
1commission	3 4
1commit	2 12
1committe	6 8
1company	0 12 1 -5 3 -12 5 -7
1compar	1 25 3 -15 4 -8
1comparison	4 5
1compet	7 7
1competitor	7 5
1complaint	1 9
1completely	3 9 7 6
1concret	1 5 2 13
1condition	3 10
1confidenc	2 27
1confidential	4 -10
1confirm	3 8 6 6
1consultant	5 -8
1content	6 -5
1contract	1 -7 3 -7 4 5
1controller	5 10
1copy	0 11 5 17
1correct	0 -10 2 12 5 9 7 7
1cost	2 21 4 16 6 -4 7 -2
1could	0 3 1 -9 3 -20 5 -12 6 -6
1council	2 4 5 -8
1count	2 6 3 -10 5 10 6 -7
1country	0 11 6 4
1county	1 -7
1coupon	0 10
1cours	2 -10 6 -4
1cover	2 10
1crat	0 10
1creator	5 -9
1crisp	5 20
1cross-check	1 9
1cry	5 11
1curv	0 10 3 9
1custom	5 9
1customer	0 10 1 9 5 20 7 19
1cycl	3 7
1daily	0 17
1dark	1 11
1data	1 -8 6 15
1date	2 7
1daughter	6 6
1day	1 -6 4 6
1deadlin	6 6
1dear	3 8
1dearest	5 8
1decid	3 -15 7 -7
1decision	0 -12 6 19
1defect	3 8
1defer	6 3
1delay	5 18
1deletion	7 7
1deliver	2 11
1delivery	2 13 5 4
1demo	2 8 3 9
1departur	5 6
1depend	0 -10 3 -11
1desk	0 17
1developer	2 11
1did	0 -8 1 25 3 -23 4 -7 5 -10 7 -8
1didn't	6 5
1die	1 5
1diesel	3 -7
1differ	1 13
1different	7 -6
1dinner	2 12 4 8 6 6
1direction	1 9 4 9
1director	6 8 7 -9
1dirty	0 9
1disagre	1 8 2 17
1disappear	7 7
1disappoint	2 9
1disclos	7 8
1discount	7 18
1discussion	3 -10
1dislik	5 7
1dive	2 9
1divid	0 13 1 -4
1do	1 12 2 -12 3 -14 4 -7 6 9
1doe	0 -7
1doesn't	1 8 5 19 6 -8
1doing	2 9 4 -6
1dollar	4 7
1don't	0 -10 2 15 3 10 5 7 6 -10
1done	3 19 6 7 7 5
1dont	0 -13 4 -7 6 -6
1door	1 -3 2 23 3 -10 6 -6 7 5
1doubtless	3 8
1down	1 -14 3 8 6 11
1drawer	3 -9
1driv	2 -8 5 10
1driven	4 7
1driver	5 14
1drop	0 8 1 12 2 -11 7 18
1drov	1 6
1each	0 47 1 -15 2 -16 3 -13 4 9 6 -9 7 -5
1earn	2 14 4 5 7 5
1easy	2 11
1eat	5 10
1eaten	2 10
1effect	4 6
1eighth	2 6
1either	0 -14 4 -6 6 14 7 -5
1elderly	7 7
1electricity	0 8
1else	3 5 6 -7
1em	0 -13
1empty	1 -7 4 6 6 7 7 12
1end	0 -8 6 -7
1engineer	0 -14 7 7
1enough	7 -7
1entirely	7 9
1envelop	0 12 4 7 7 5
1equal	0 -11
1estimat	1 6 3 12
1even	0 -10
1ever	2 7 5 8
1every	0 17 2 -11 5 -6 6 -11
1everybody	0 -11 2 -10 3 -6 4 -12
1everyon	3 13
1everyth	1 -8 2 -12 3 7 6 5
1exact	3 -9 4 24
1exactly	4 -7 6 5 7 -7
1exception	6 8
1exchang	0 12
1exercis	1 14
1exist	0 -11 1 5 2 8
1exit	2 6
1export	3 6
1eye	2 9
1factory	6 9
1fail	1 -9 3 12 5 9
1fair	5 -6
1faith	2 11
1fake	0 12
1fall	3 -7 5 -6
1family	2 10
1fan	5 7
1far	1 6 5 -7 7 -6
1fare	3 6
1farmer	1 10
1fashion	7 7
1fast	2 11 5 13
1father	2 9
1fault	7 6
1featur	3 22 5 10
1fee	0 13 2 -7 4 12 5 17
1feed	6 -7
1feel	0 -11 1 -7
1fell	3 -8
1fella	0 -9 2 10
1fellow	0 -10
1ferry	3 10
1few	0 8
1fewer	3 14 4 10
1field	1 9
1figur	4 4 5 -10 6 4
1fil	7 12
1file	1 5 4 -8 5 -7 7 -7
1fill	0 9
1final	6 5
1financ	1 9
1find	5 13 6 8
1fine	7 9
1finger	5 14
1finish	0 14 3 11 5 9 6 7
1first	0 -7 1 12 2 8 5 7
1fit	3 7
1fix	2 10 3 7 6 -6
1flag	1 15 3 10 7 7
1flat	7 7
1fleet	0 8 1 6
1flight	1 12 5 7
1flip	5 9
1floor	4 -7
1folk	4 5
1follow	7 10
1food	2 9
1for	3 11 4 -12 5 7 7 -8
1fork	0 12 5 14
1form	1 -6 4 9 6 11
1former	1 10
1forward	7 8
1fourth	2 10 3 12 5 8
1fram	5 11
1framework	6 7
1free	0 12 1 -7 3 15
1freely	0 9
1freez	3 12
1friday	0 -17 6 13
1frighten	5 9
1from	3 14 6 -8
1front	3 12
1frugal	5 13
1frugality	2 16
1fruit	4 9
1fuel	4 10 5 8
1full	1 5 4 -7
1fund	6 8
1further	6 9 7 9
1gain	5 12
1game	0 12
1gap	1 8
1gate	0 14 4 6 5 -7
1gateway	0 9
1gaug	5 7
1gave	4 -7
1general	6 8
1genuin	7 6
1get	1 -10 2 9 3 10 4 -8 5 14 7 -14
1girl	5 -6
1giv	3 6
1give	0 25 1 8 2 -4 4 11 6 8
1given	7 7
1glass	2 5
1go	5 -9 7 12
1goal	5 6
1goe	1 -7 2 -7 3 40 4 -10
1going	4 -6 6 -7 7 -6
1gone	0 -9
1good	0 -13 2 -8 3 -16 4 -10 5 -13 6 -6 7 -5
1got	2 -11 3 -8 4 -11
1grad	4 7
1grandmother	2 12 5 9
1grant	3 7 5 12 7 8
1grew	4 9
1gross	7 5
1group	1 -8 4 8 6 8
1growth	7 8
1guess	2 -10
1h	0 10
1had	0 -9 2 -18 3 -14 4 -5 5 -9 7 5
1hall	1 5 3 8 6 5
1hand	6 4
1happen	0 -11 1 14 2 -7
1happy	4 7
1harbour	1 6
1hard	5 10
1hardly	4 6
1has	2 -8 6 14 7 -9
1hat	5 7
1hav	5 18 6 6
1have	0 -13 2 -21 3 -9 4 -11 5 -12 6 -5 7 -11
1he	0 -20 1 -20 2 -6 4 -9 5 -13
1head	4 8 6 9 7 6
1headcount	0 9 4 12
1health	0 16
1hear	2 8
1heart	7 7
1heavier	5 10
1heavy	4 6
1held	4 8
1help	2 -12 5 19
1henc	6 6
1her	2 27 4 -10 6 15
1here	0 -13 2 15 3 -7 5 4 6 3 7 5
1hide	5 8
1high	2 19 5 -6 7 -5
1higher	2 -6
1hill	0 11 4 13
1him	0 -13 5 13
1hir	2 12
1hire	2 -7 5 15
1his	2 24 3 -11 4 -6 5 -4 7 -8
1hit	2 12
1hold	0 -13 2 -16 4 -5 5 12 6 16 7 -9
1home	1 -6 4 8 6 4
1honest	2 -19 6 8
1honour	2 14
1hope	2 9
1hospital	7 6
1host	4 5
1hotel	3 17
1hour	0 11 3 -9 5 17
1hous	1 -6 2 15 7 -7
1how	0 19 1 7 7 -9
1hurry	7 5
1i	0 -15 4 -8 5 -15
1i'd	1 16 4 -8 6 26 7 14
1i'll	4 14
1i'm	1 -9
1i've	0 -10 2 -12 3 -13 7 -7
1id	1 -7 3 5 4 -6 5 -14 6 17 7 -9
1idle	2 7
1if	1 20 3 12 6 -16 7 7
1ill	2 8
1im	0 -13 4 -7
1imag	5 8
1implement	7 6
1in	1 -8 3 -5 7 -5
1includ	0 -12 7 10
1incom	4 8
1inconclusiv	3 8
1index	0 10 4 25
1industry	4 6
1inform	6 10
1insid	0 10 4 12
1install	7 6
1installation	6 7 7 7
1instead	0 17 1 -12
1instruction	7 12
1internal	4 16 7 10
1interview	7 8
1into	0 -9 1 -8 4 -6 5 -8 6 -5
1invoic	0 21 4 5 5 -8
1is	0 -14 1 -17 3 -8
1isn't	0 -10 4 -8 5 20 7 -8
1isnt	2 -8 5 9
1issu	3 7
1it	0 -15 6 -9 7 4
1its	3 -7 5 -8 6 7 7 -8
1itself	1 -7 4 4
1january	0 11
1job	0 11 2 12 7 -7
1judg	3 12 5 7
1juic	0 16
1july	1 6
1jump	0 11
1june	3 10
1junk	1 11
1just	1 -9 2 -13 6 4
1keep	0 3 3 -3 7 -9
1kept	2 -6 4 11
1kid	0 18
1kilometr	0 16
1kind	0 -10 2 -11 5 10
1kitchen	0 -11
1knew	7 9
1know	0 -15 1 9 3 -14 4 -14 5 -15 7 -10
1known	1 7
1lab	1 4
1label	5 9 7 9
1lad	5 10
1ladder	4 8
1lady	0 -12 2 12 5 11
1laid	1 9
1lamp	5 7
1land	1 9
1larger	4 9
1largest	4 9
1last	0 8 1 16 3 -9 4 -7 6 -6
1late	1 5 3 -9
1later	5 -10 7 13
1launch	1 17 3 8 4 8 6 4
1lawyer	4 -8
1lay	1 28
1lazy	5 10 7 8
1leaflet	3 4 6 6
1leagu	1 6
1leak	0 19
1learn	1 7 2 -15
1least	3 6
1leav	1 -9 2 9 3 11 4 18 6 15 7 -7
1left	5 -8 6 11 7 5
1legal	6 5
1less	0 8 7 -4
1lesson	5 12
1let	1 -9 4 8 5 -14 6 17 7 -10
1letter	0 10 2 -9 3 6 5 6 6 7
1level	3 8
1lid	2 7
1lie	1 7 5 -7
1lift	0 10 3 19 5 -6
1light	3 11 5 6
1like	1 -14 2 -15 3 -16 4 -2 5 -20 7 -12
1line	3 -7 4 -7
1link	0 10 1 -6
1list	4 -6 5 -10 7 5
1literally	2 9 5 6
1littl	5 -11
1live	3 8 7 13
1load	0 18
1lock	3 10 7 11
1log	0 8
1logo	7 6
1long	0 16 7 -4
1look	1 17 3 -13 4 -13 7 -7
1lorry	1 11 2 -7
1lose	0 -11
1lost	5 10
1lower	0 -11
1lunch	1 -6 4 -7
1luxury	3 9 7 5
1lying	7 7
1made	4 12 5 -3 6 4
1magnitud	4 4
1mail	6 9
1main	0 14
1make	2 -10 3 6 5 20 6 -5 7 11
1maker	4 -7
1man	5 -4 7 -6
1manager	3 -7 5 10
1manual	3 11
1many	0 12 1 9 2 -11 5 -8 6 -7
1map	5 9
1march	1 13 7 7
1margin	1 -7 4 6 7 4
1mark	3 14
1market	6 6
1match	2 8 5 9
1matter	0 -14 3 -7 4 -6 6 11
1may	1 -5 3 5 4 6 6 -6
1mayb	1 -6 3 -6 7 -11
1me	0 -13 1 -13 2 15 3 -8 5 -12 7 -6
1mean	6 -4
1meant	7 6
1meanwhil	6 13
1measur	5 8
1meat	0 9
1median	0 11
1medical	6 5
1meet	0 -12 5 8 7 -9
1mend	5 11
1messag	6 -5 7 5
1meter	6 -7
1metr	1 12
1metric	0 -12
1microphon	3 5
1middl	4 12 7 -8
1might	2 -12 5 -8
1milk	0 8
1million	4 11
1mind	5 -9 6 -5
1mine	1 13 2 9
1ministry	4 6
1minus	3 10 7 -7
1minut	0 4 2 9 3 -12
1mirror	5 6
1miss	2 -4 5 -9 6 6
1mistak	1 6 2 11
1mix	6 7
1model	3 11
1moment	6 -6
1monday	0 -12 3 12
1money	1 -8 2 23 3 10 4 -9 5 -9
1month	0 6 1 -9 2 -8 4 13 5 -6 7 -5
1mood	5 7
1more	0 -16 4 -10 5 14 6 10 7 -10
1morn	1 -9 4 3
1most	5 7 7 6
1mostly	5 7 7 10
1mother	0 -12
1motion	0 8
1motor	3 12
1mous	5 6
1mouth	2 11
1mov	0 -12 1 16 6 7
1move	2 20 6 8
1much	2 -5 3 -8 4 15 7 -11
1must	0 -13 6 6 7 17
1my	0 -14 4 -14 5 -13 7 -7
1myself	0 -17 1 15 3 9 4 -4
1nam	0 10
1name	0 14 1 -9 3 10 4 11 5 -9 6 -7 7 5
1naturally	7 10
1near	1 4 7 -11
1nearly	4 9
1need	2 -5 4 -6 5 20 6 -12 7 5
1nephew	1 6
1network	4 6
1never	1 -10 2 14 6 -9
1new	1 -7 2 -15 3 19 4 -5 5 -11 6 -9 7 -16
1next	7 -2
1nice	0 -10 2 -10 5 -10 7 -6
1night	0 11 2 9 6 -6
1nineteenth	7 5
1ninth	3 10 7 8
1no	1 -7 4 11 5 -6
1nobody	3 -9 5 8
1none	2 -7
1noon	3 17
1not	1 -9 3 8 6 -5
1note	0 12 5 -5
1notebook	1 7
1noth	1 5 3 -9 4 -5 6 21
1notic	0 9 5 -7
1now	0 -17 1 -8 4 -5 6 -9 7 -10
1number	1 -11 6 6
1nurs	0 9
1o'clock	0 -9 3 9 5 -6
1obsession	5 -8
1obviously	7 6
1odd	5 10
1of	5 -16 6 -10 7 -10
1off	1 11 3 5 4 -8 6 -8
1offer	3 10 6 -5 7 5
1offic	3 -11 5 5 7 5
1ok	3 9 7 8
1okay	0 -12 1 -8 2 -9 3 -10 6 -3
1old	2 -10 3 27 4 -12 5 -7 6 -6 7 -3
1on	3 9 4 -11 6 -5
1once	0 -10 4 -10 6 -9
1one	1 -5 4 9 6 -20
1one-way	2 12
1onlin	4 7
1only	0 19 1 -6 5 14 7 11
1open	2 10 3 12 7 -7
1operation	6 8
1option	0 -9 2 5
1or	1 -6 2 -20 4 -6 6 11 7 -18
1order	3 25 7 -6
1other	2 -12 5 -6
1our	2 14 3 -7 5 10 6 -8
1out	0 -12 2 10 3 11 4 -7
1outag	1 15
1oven	0 9
1over	0 12 3 -8 7 -6
1owed	2 15
1own	0 15 1 9 3 -10 4 -7 7 -9
1owner	2 24
1pad	2 14 3 7
1page	0 14 1 12 3 -10 4 -9 7 -8
1paid	0 9 4 7
1pain	2 6
1paint	1 5
1pair	5 6
1pallet	6 5
1panel	0 10
1paper	0 9 5 -8 6 -5
1parcel	0 16 5 15
1parent	5 21
1part	1 -9 2 11 7 -5
1party	2 8
1pass	1 -8 6 5
1passenger	2 14 3 16 5 12
1password	0 12
1past	2 8 3 10 4 -6
1patch	3 7
1patient	4 9 5 7
1paus	6 8
1pay	1 -12 2 10 5 12 7 13
1payment	0 15 5 -7
1payout	0 16
1peak	4 7 7 9
1pen	4 4
1penalty	4 5
1pend	6 4
1peopl	0 -7 4 -4 6 -8
1per	0 27 2 -13 4 19 5 10 7 8
1percentag	4 7
1perfect	2 12
1permission	5 8
1person	1 -11 2 10 5 -8 7 -9
1pharmacy	0 11
1phon	1 9
1photo	0 13 7 10
1piec	7 5
1pilot	1 -6 5 11
1pin	5 7
1plac	0 23 1 -13 4 5 7 -8
1plain	5 5
1plan	2 11 6 9
1plat	0 22
1platform	5 7
1plus	7 9
1polic	4 13
1policy	7 10
1poor	2 7
1porter	0 10
1possess	5 7
1possession	3 9
1possibl	3 -6
1post	0 18
1postcod	0 14
1poster	0 -9
1pound	4 5 5 8
1precis	7 6
1predict	1 11
1press	0 -11 5 -10 6 -5
1pric	0 13 1 -8 3 15 4 3 5 16 6 -6 7 6
1principl	1 -6 2 -16 5 -7
1print	0 10 2 -10 6 8 7 -16
1printer	3 15
1probably	4 -7
1proc	6 9
1profit	7 7
1project	6 8
1promis	0 -11 2 12
1proportion	1 6
1protect	5 21
1prov	5 -6
1provid	3 10
1provider	1 6
1proxy	4 -7
1public	0 18 1 6 4 11
1publish	0 22 4 6 6 8 7 5
1publisher	0 8 4 16
1pull	0 21 1 -9 2 12
1pump	3 12
1put	5 -14 6 9
1quality	2 -17
1quarter	0 23 4 6 6 13
1quay	6 5
1question	1 -12 4 -6 7 9
1queu	5 24 6 -5
1quicker	5 15
1quot	0 37 4 15
1radar	0 11
1radio	3 6
1rail	7 8
1railway	5 11
1rais	2 9
1ran	1 8 3 -10
1random	0 9
1rang	0 -8 3 10
1rank	1 9
1rate	0 16 2 -10 3 7 5 -6 7 -6
1rather	2 10
1ratio	4 11
1reach	0 13
1read	0 23 1 -14 3 -11 4 8 6 -7 7 9
1reader	0 11 1 -5
1ready	6 14
1real	1 8 2 -6
1really	0 -10 1 13 2 -15 4 -6 5 -5 6 7 7 -8
1rear	3 12
1reason	2 22 5 -8
1rebat	0 12
1recalculat	1 8
1receipt	0 16 1 10 6 -6
1recip	1 6
1recommend	3 9
1recommendation	6 4
1reconcil	1 7
1record	0 11 1 -10
1redeem	7 7
1refund	0 11 3 13 7 6
1refus	3 6
1region	3 7
1relativ	0 14 4 15
1releas	3 15
1reliabl	5 9
1remember	7 -8
1remov	4 8 7 12
1renew	3 20
1rent	0 11 5 -9
1repair	6 11
1replay	0 12
1report	1 -6 4 10 5 -3 7 -9
1request	2 -6 6 9 7 13
1research	6 9
1resolv	6 6
1respect	2 -9
1rest	6 9
1restor	6 9
1result	0 -10 1 7 7 23
1return	0 14 6 6
1revenu	7 6
1revers	2 11
1reviewer	1 10
1rider	5 9
1right	3 -7 4 -12 5 -8 7 6
1ring	0 17 6 3 7 -7
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
1round	3 9 4 18
1row	3 7 5 14
1rubbish	1 10
1rule	3 11 6 7
1run	1 10
1safe	4 9
1safety	7 6
1said	0 -10 3 -8
1salary	6 6
1same	1 26 3 -10 5 8 6 -10 7 -12
1save	2 16
1say	1 -7 2 -20 3 7 4 16 5 -9 6 9 7 -8
1scal	0 14
1scan	5 9
1scienc	6 7
1scop	7 7
1scor	6 6
1screen	1 -5
1season	0 -10 2 -6 3 15
1seat	1 6 3 -9 4 6
1second	0 15 1 -6 2 -8 3 11 7 8
1secret	2 18 4 -6 7 -6
1security	6 -5
1see	1 30 2 -8 3 -19 4 -10 6 5 7 -9
1seen	0 -10 1 7 2 -9 3 -6 6 -6 7 8
1sell	2 11 3 11
1seller	0 7 1 9 2 -9 3 7
1send	2 -10 4 -5 6 13
1sens	3 14 7 15
1sensor	1 15
1sent	5 10 6 8 7 6
1separately	0 -8
1serious	3 8
1seriously	5 7
1serv	5 23
1server	1 -9
1servic	0 -7 3 10 7 9
1set	0 16 1 12 2 -8 3 9 7 -10
1settl	3 11 6 7
1shak	7 7
1shall	4 12 6 -3
1shap	0 24 4 27 7 -6
1shar	5 -6
1she	1 -8 4 -6 6 11
1shelv	0 9
1shift	0 11
1ship	0 6 3 19 6 -6
1shop	0 20 3 14 5 -12 7 -11
1shopper	5 22
1short	3 8
1should	2 12 4 -5 6 5
1show	0 9 3 7
1sick	2 12
1side	0 -9 2 3 4 -6
1sign	1 -8 2 -6 3 12 6 -2
1signatur	3 9
1significanc	6 4
1silenc	2 18
1similar	0 -14
1simply	7 7
1sinc	0 17 3 -7 5 -9
1singl	0 -11 3 6
1single-digit	4 18
1sit	3 -13 5 11 6 4
1site	2 -8 5 9
1sixth	3 8
1ski	3 7
1skip	0 15 7 12
1sleep	2 13 3 -9 7 3
1slic	0 12
1slid	1 -5 3 -8 7 -7
1slop	1 10
1slow	1 10 5 21
1slower	5 11
1slowly	4 7
1small	4 5 7 -7
1so	1 -8 2 5 4 -10 5 -5 7 11
1sold	3 5
1some	0 -12 1 -9 3 -14 4 -8 5 -10 6 -8 7 -6
1somebody	1 -16 3 -12 5 -19 7 -7
1someon	5 -8
1someth	2 16 4 -12 5 -9 6 -6 7 -10
1somewher	4 10 7 -5
1sooner	2 14
1sort	0 12 5 -8 6 4
1sourc	0 10 1 -7
1spac	0 13
1span	4 7
1spe	5 7 7 10
1speak	5 -9 6 6
1spell	5 7 6 6
1spend	2 25 7 -5
1split	3 11
1spoken	6 6 7 5
1sponsor	7 6
1spr	1 17 3 -12 6 -5 7 16
1spread	4 10
1squar	5 8
1staf	0 11
1stamp	0 13 1 8
1stand	0 14 2 18 3 -15 5 12 6 6
1stand-in	0 21
1standard	4 7 7 7
1start	1 -12 2 16 3 17
1stat	0 7 3 14 6 4 7 11
1stay	0 -11 1 -15 3 20 4 11 5 -13 6 8
1steel	0 10 5 4
1step	6 7
1stick	7 10
1still	1 18 2 -3 3 -6 5 8 7 -8
1stock	1 7
1stood	3 -9 4 11 6 7
1stop	3 10 5 8
1stopwatch	1 8
1stor	0 9 4 9 5 -14 7 -6
1straight	7 6
1street	3 7
1strik	7 7
1strip	0 11
1studio	1 6
1study	2 19
1success	1 6 5 8
1such	0 -11 1 -7 3 4 5 -8
1suffer	5 17
1sugar	5 9
1suggest	7 4
1sum	0 -12 1 5
1summary	2 8
1summer	1 7 4 6
1supplier	3 9 6 -5
1support	3 5 7 6
1suppos	1 -6
1sure	0 -10 1 8 4 -9
1survey	0 -15 4 -7 6 10
1swap	7 4
1switch	2 9 7 3
1tabl	0 -22 1 -3 2 11 4 5
1tail	0 10 1 9
1tak	4 6
1take	0 22 1 -12 3 -9 4 -11
1taken	2 9
1talk	2 -7 3 -6 4 -6 5 -9 7 -6
1tally	0 7 1 6
1tap	1 6
1target	5 17 7 9
1tea	7 5
1teacher	3 7 7 7
1team	0 -13 3 -8 5 -9 6 5
1television	0 10
1tell	0 8 2 -6 4 11 6 18
1tenant	3 16
1tenth	3 13
1term	4 11
1test	0 -13 3 10 5 8
1text	3 6
1than	2 22 3 10 4 10 5 -16 6 -6 7 -18
1thank	5 -8
1that	0 -9 1 -14 5 9 6 -12
1the	5 8
1their	0 5 1 7 2 19 4 12
1them	0 5 1 6 2 -5 6 -6 7 4
1then	2 -6 3 -9 4 7 6 9 7 18
1ther	0 -5 1 5 3 -6 6 -3 7 -5
1therefor	2 -7 4 11 6 11
1thermometer	1 7
1thes	1 -12
1they	4 -15 6 6 7 11
1they'll	7 10
1they'r	0 -14 1 -6 2 -5 4 -7 7 10
1they'v	0 10
1theyr	5 -7
1thief	0 10
1thing	3 -16 5 7 6 -7 7 -15
1think	1 -8 4 -8 5 12
1this	0 -17 1 -10 4 -7 6 -3
1thos	0 20 4 -10 6 -9 7 -7
1though	3 -9
1threw	4 6
1thrift	2 14 7 5
1through	0 9 1 -8 7 -7
1ticket	3 7 6 7
1tier	7 8
1tight	6 7
1till	1 -17 6 18
1time	2 -7 3 -11
1timetabl	6 4
1titl	0 6 7 5
1to	3 -8 4 7 6 9
1today	0 4 1 -11 2 24 3 34 4 8 7 -6
1together	0 4 4 8 6 -5
1told	1 -6 3 10
1tomorrow	0 -12 1 -7 2 13 3 31 4 -7 7 -9
1tonight	2 -7 3 33 4 -8 6 -7
1tonn	1 4
1too	1 12 3 -7 5 -6
1top	4 8 7 -8
1topic	6 6
1total	0 10 1 10 4 -6
1touch	0 15 5 -9 6 23
1town	0 27 6 5
1tractor	1 8
1trad	2 6 4 6 7 -7
1traffic	0 13 1 11
1train	7 -9
1transfer	5 7
1transformer	0 14 5 7
1treat	2 8
1trial	3 -8 5 -8
1true	0 -9 1 10 5 -9 7 8
1trust	2 17 5 -10
1truste	6 10
1truth	1 18 7 7
1try	1 5
1tunnel	1 5
1turnover	4 -5
1twelfth	0 8 4 9
1twentieth	3 14
1two-way	2 7
1tyre	0 13 1 8
1under	3 13 4 19 6 -8
1understand	2 7
1undo	2 24 5 -9
1unit	7 10
1unreleas	7 11
1until	1 -9 2 -15 6 36
1up	2 9 6 -9
1updat	7 5
1upon	0 -10 2 -6
1upper	3 10
1us	3 -14
1use	0 32 2 -5 3 -7
1used	0 19 2 -11 3 -7 5 -9 7 9
1user	5 20 7 5
1validat	1 -8
1valu	7 7
1van	0 14 3 16
1vanish	1 7
1variety	2 8
1vendor	3 -6 4 -5 7 9
1version	1 6
1very	0 -10 1 -6 2 -17 3 -12 5 -8 6 -10
1view	2 -8
1visit	5 14
1visitor	5 10
1wait	0 -17 1 -8 5 15 6 5
1walk	2 23 4 5
1wall	2 -8
1want	4 -9 5 19 7 10
1warm	1 7 3 -7
1warn	1 -5
1was	0 -6 2 -17 3 -12 4 13 5 -14 6 -7 7 8
1wasn't	5 10
1watch	1 9
1water	5 16 7 -8
1way	0 -18 3 -11 7 -6
1we	2 6 7 -9
1we'll	6 6
1we'r	1 -6 3 9 4 9 7 10
1we'v	1 8
1weak	5 7
1wear	5 10
1web	0 16
1websit	0 8 7 -9
1week	0 -11 3 16 4 -11
1weekly	3 5 7 8
1weigh	0 33
1weight	0 15 1 8 6 6
1well	0 -16 4 -10 5 -5 7 -7
1went	2 6 3 -9 5 3 6 14 7 14
1were	0 -13 3 -7 6 -9
1weve	6 6
1what	0 13 1 -13 4 11 6 -5 7 -13
1whatever	0 -14 1 -6 5 -5 6 10
1wheel	3 6
1when	1 10 3 -10 6 -7 7 -8
1wher	0 -7 1 26 2 10 4 -10 5 -12 7 -13
1whether	1 14 3 -11 7 -6
1which	0 12 3 -8 4 -10 5 -8 6 5 7 2
1whichever	3 8
1whil	2 9 4 -6 6 -8
1who	0 6 1 -6 2 9 3 -5 5 10 6 -10 7 -9
1whoever	2 12
1whol	1 -8 2 15 7 7
1whos	1 11 2 17
1why	0 -13 2 20 4 -7 6 -7
1width	5 7
1will	0 -14 1 -14 4 9 6 8
1win	5 9
1wing	3 7
1winner	4 5
1winter	4 12 6 10
1wire	1 6
1with	1 3 3 5 6 -12 7 -8
1within	0 12 1 24 5 -11
1without	0 15 1 19 2 -16 3 13 4 -12 5 -26 6 12 7 6
1women	0 7 7 7
1wont	0 -9 3 12 4 -8
1word	2 10 5 -8
1work	3 -10 6 8
1workshop	6 -4
1wors	4 -8 5 11
1worst	0 15 4 14
1worth	1 21 2 20 5 9
1would	0 -10 4 -14 5 13
1would'v	1 8
1wouldn't	6 -7
1wrap	7 6
1writ	0 9 2 -14
1written	2 -9
1wrong	3 -8 5 13 7 -10
1wrongly	1 9
1wrot	0 -8
1yeah	0 -9 2 -7 5 -8 7 19
1year	3 -8 6 -7 7 9
1yearbook	0 7 1 8
1yearly	0 10
1yellow	1 5
1yes	1 -6 2 -13 3 13 5 -11 6 -5
1yet	7 12
1you	1 -17 2 7 3 -17 5 -9 6 -18
1you'd	1 -6 2 11
1you'll	4 4
1your	1 5 2 12 3 -10 4 -12 5 19 6 -6 7 -9
2#count #count	3 -7 5 -6 7 10
2#count #date	0 9 4 4
2#count a	4 -9 7 26
2#count all	5 12
2#count and	0 14 1 -17 3 -9 4 21 5 -9 7 14
2#count are	4 11 5 16
2#count at	7 6
2#count by	3 13
2#count chair	1 9
2#count company	2 7
2#count degre	5 8
2#count depot	3 6
2#count doe	7 7
2#count engineer	7 11
2#count even	7 5
2#count figur	0 12 4 13
2#count fine	7 9
2#count for	0 -15 1 -6 7 12
2#count from	7 7
2#count h	0 10
2#count i	1 -9 7 8
2#count if	3 7
2#count in	1 -9 5 -8 7 10
2#count invoic	0 8
2#count is	5 10
2#count last	0 11
2#count metr	2 6 3 8
2#count more	5 7 6 5
2#count no	3 7
2#count number	0 -10
2#count o'clock	0 -9 3 10 5 -6
2#count of	1 26 4 -7 5 3 7 -11
2#count on	7 29
2#count only	5 8
2#count open	4 6
2#count or	7 -6
2#count out	3 6
2#count part	5 7
2#count peopl	1 11 7 -8
2#count per	7 4
2#count request	1 6 7 8
2#count seller	3 7
2#count so	3 7
2#count such	3 8
2#count that	1 -7 2 7
2#count the	0 -7
2#count thing	4 5
2#count ticket	0 -9
2#count to	5 5
2#count today	3 9
2#count tonn	1 5
2#count town	6 7
2#count under	0 15 4 6
2#count van	1 7
2#count was	7 8
2#count were	1 -7
2#count which	7 6
2#count who	2 10
2#count with	1 4 7 12
2#date #count	0 11 4 4 7 7
2#date and	4 -7
2#date with	3 9
2#duration a	0 10
2#duration ago	0 9 4 8
2#duration and	0 -13 2 -8 3 -8 4 -7 6 -6
2#duration at	5 12
2#duration befor	1 12
2#duration but	6 6
2#duration for	6 -6
2#duration in	1 5
2#duration not	3 13
2#duration of	1 4
2#duration that	2 -9
2#duration the	6 5
2#duration they	6 10
2#duration to	7 9
2#duration we	2 11
2#duration with	0 -11
2#money #count	7 8
2#money a	0 -9 7 22
2#money and	7 10
2#money for	2 10 7 8
2#money in	7 5
2#money on	7 8
2#money per	7 6
2#ratio as	0 9 4 16
2#ratio in	0 12
2#ratio of	4 10
2#ratio the	0 11 4 7
2#ratio what	0 10 4 12
2#share #count	7 -10
2#share after	7 9
2#share and	1 -7 7 9
2#share at	7 5
2#share for	5 9
2#share in	4 7 7 14
2#share last	7 13
2#share of	0 5 1 -5 4 13
2#share off	1 16
2#share on	7 10
2#share that	0 7
2#share the	3 9
2#share we	3 14
2#time my	3 6
2^ #count	0 -8 3 -5 7 9
2^ #date	1 11
2^ #share	7 9
2^ ^	5 5 7 10
2^ a	4 6
2^ all	1 5
2^ and	1 -6 2 -10
2^ as	0 9
2^ ask	2 8
2^ at	3 13
2^ doesn't	5 12
2^ first	3 7
2^ for	2 7
2^ has	0 8
2^ have	1 8 7 6
2^ if	2 8
2^ is	7 -5
2^ it	7 6
2^ morn	3 10
2^ on	3 10 7 -5
2^ or	3 -9
2^ that	5 7
2^ the	2 8 5 -6
2^ to	1 10 3 -9
2^ we	2 -9
2^ wher	1 6
2^ which	7 6
2^ with	1 6 3 10
2^ you	1 6
2a #duration	0 12 1 6
2a ^	3 -9
2a bad	3 7
2a bag	5 6
2a bit	0 18 4 8
2a box	2 -8
2a broken	5 16
2a button	5 12
2a certain	4 6
2a choic	5 7
2a claus	4 5
2a clean	4 5
2a contract	0 10
2a correct	5 6
2a customer	2 26
2a day	0 7 3 -8
2a dog	7 6
2a further	7 5
2a glass	2 7
2a good	0 -10 3 8
2a head	7 10
2a hotel	3 7
2a label	5 13
2a littl	2 -8 3 -7 4 8 5 -6
2a lot	2 -10
2a man	2 11
2a margin	5 8
2a mirror	5 6
2a month	7 -6
2a morn	4 8
2a newspaper	7 6
2a night	4 5
2a non-disclosur	4 5
2a number	0 -10 2 9 3 7 4 -7
2a one-way	2 9
2a penalty	4 6
2a person	2 9
2a phon	5 9
2a poor	2 7
2a pric	5 6
2a principl	2 -9
2a public	4 5
2a ratio	4 7
2a real	0 11 5 5
2a row	0 11
2a second	4 -6 5 4
2a shop	3 13
2a sick	2 13
2a singl	3 7
2a tape	1 5
2a test	1 5
2a thing	2 8 5 8
2a time	7 6
2a very	4 5
2a view	6 6
2a week	1 13 3 13
2a window	4 5
2a wrong	5 13
2a year	2 10 3 7
2about #count	0 16 3 -6 4 13
2about #duration	0 -10
2about #ratio	0 17 4 21
2about #share	0 15 4 12 7 -12
2about how	6 5
2about it	2 9 4 -8
2about one	0 18
2about the	0 -9 4 -7
2about to	2 9
2about your	2 15
2abov #count	2 8
2abov me	6 4
2abov the	4 9
2absolut number	4 6
2accept that	5 9
2account with	4 6
2across #count	0 9
2action is	3 9 7 10
2add a	2 9
2add the	3 6
2after ^	6 5
2after i	2 16
2after the	0 -13 2 -9
2after this	1 8
2again in	2 9
2against our	1 9
2against the	1 19 5 -8
2against what	1 9
2agre within	1 10
2all #count	3 7
2all about	2 9
2all and	6 5 7 6
2all the	4 -5 5 8
2alon with	2 11
2along with	7 6
2already know	5 8
2alway do	6 5
2alway thought	7 6
2an ^	4 10
2an afternoon	0 9 4 5
2an estimat	3 8
2an hour	0 -10 5 16
2an old	1 5
2an owner	2 8
2and #count	2 -8 3 -11 4 6 5 -8 7 16
2and #date	1 7
2and #duration	7 10
2and #money	2 9
2and #share	1 -7 2 13 4 -4 7 -7
2and ^	0 -7 6 -7
2and a	5 18 6 -5
2and after	0 13
2and although	7 6
2and an	2 9
2and any	3 14
2and ask	0 9 6 18
2and check	1 11
2and clos	3 9
2and come	6 5
2and commit	2 13
2and compar	1 11
2and count	1 10
2and cut	2 8
2and fewer	0 12 4 12
2and for	0 11 2 11 6 6 7 11
2and from	0 15 3 10
2and get	5 10
2and he	2 -9
2and his	5 11
2and i	0 -14 4 -8 5 -9
2and i'd	3 5 5 7 7 9
2and i'll	2 11
2and if	0 4 1 11 2 -12 3 15 4 7 6 -8 7 -10
2and in	0 -8
2and is	1 7
2and it	1 4 3 -8 4 9
2and its	0 14 7 6
2and lay	1 9
2and leav	6 17
2and left	3 8
2and let	6 10
2and look	1 24
2and most	5 7
2and my	4 9
2and never	2 8
2and no	4 11
2and nobody	6 8
2and not	2 18 4 -5 5 23 6 5
2and offer	4 8
2and on	3 14 7 12
2and one	0 -9 2 -7 4 -8
2and otherwis	3 11
2and our	6 5
2and put	0 7 1 11 3 -7 6 4
2and ring	6 4
2and see	1 29 3 -9 5 -9
2and shall	4 6
2and sit	6 7
2and sort	0 10
2and take	3 7
2and that	3 9 4 4 6 6
2and the	1 -5 6 -12
2and then	1 12 2 -9 6 -5 7 -10
2and ther	0 10 2 -11 4 -8 5 -9
2and they	0 -16 6 -4 7 7
2and theyd	4 6
2and thos	0 14
2and till	6 11
2and to	0 -11 1 8 6 -8
2and until	6 14
2and wait	6 16
2and we	2 -8
2and weigh	0 8
2and went	6 11
2and wher	1 8
2and why	2 15 3 12
2and with	3 -8
2and writ	0 13
2and you	3 8 6 5 7 -6
2another #count	7 7
2answer in	0 9
2answer is	6 5
2answer tonight	3 6
2answer was	5 9
2answer we	6 8
2anybody it	5 8
2are #count	0 -7
2are ^	3 8
2are a	7 5
2are at	5 7
2are doubtless	3 8
2are not	2 -8 7 10
2are peopl	5 7
2are right	7 17
2are you	4 6
2around #count	0 -10
2around #share	4 13
2as #count	4 7
2as ^	4 7
2as a	3 -8 4 13 7 -6
2as an	0 7 3 6 4 -5
2as he	7 8
2as if	6 6
2as it	6 13
2as much	4 4
2as one	4 8 5 6
2as the	0 9 4 4
2as they	6 6 7 -6
2as to	5 6
2as well	0 -11 2 14
2as you	7 20
2ask #count	0 14 1 7
2ask at	0 14
2ask financ	6 -6
2ask for	6 11
2ask if	5 7
2ask is	5 9
2ask the	1 9 6 10
2ask them	6 13
2ask to	3 6 6 12
2ask which	5 9
2ask you	2 10
2at #count	0 -5 5 8
2at #duration	3 9
2at #money	3 6
2at #share	1 5
2at ^	1 -7
2at a	2 12
2at all	5 14
2at cost	3 8
2at home	7 6
2at least	3 6
2at night	7 4
2at noon	3 3
2at such	7 7
2at the	4 -7 7 -8
2await the	6 6
2back and	4 6
2back for	7 6
2back from	2 7
2back in	6 8
2back not	2 11
2back on	6 8
2back one	2 12
2back so	2 10
2back to	2 -5 5 10
2backward on	1 7
2bad one	3 8 7 6
2bank and	4 7
2be a	2 -11
2be built	5 7
2be done	6 8
2be honest	2 -7
2be made	2 8 6 7
2be one	5 6
2be sure	1 16
2be the	5 -7 6 6
2beat being	2 9
2becaus ^	2 12
2becaus a	0 11
2becaus he	6 7
2becaus i	2 15
2becaus of	5 8
2becaus our	5 8
2becaus that	7 7
2becaus the	6 -8
2becaus they	5 -7
2been a	3 8
2befor #count	3 16
2befor and	0 8 1 -5
2befor our	2 11
2befor the	6 12
2befor they	2 10
2befor you	1 7
2being open	5 8
2believ it	1 10
2belong to	6 -5
2besid the	1 12
2better for	6 6
2between #count	0 9 4 19 7 -7
2between the	0 12
2between them	6 7
2between us	4 -13 7 8
2bin it	1 11
2bit more	4 8
2borrow from	5 8
2both and	1 12
2bound to	4 7
2brak is	5 8
2brief said	7 6
2build the	0 7 3 12 7 5
2but for	5 17
2but i	0 11 4 15 6 -6 7 6
2but it	0 14 5 -4 7 9
2but its	1 6
2but see	5 13
2but the	6 -7
2but this	5 8
2but who	5 7
2but with	2 10
2buy it	5 5
2by #count	3 8
2by #date	3 12 7 5
2by #share	1 9 7 -6
2by #time	3 8
2by ^	2 10 3 7
2by about	4 6
2by all	6 6
2by brand	0 11
2by day	1 11 7 3
2by heart	7 7
2by it	5 6
2by me	7 7
2by more	3 -8
2by name	7 13
2by our	5 11
2by side	1 10
2by that	1 7
2by the	0 15 1 -11 3 6 5 -15 7 -11
2call is	5 10
2call the	4 11
2call to	2 7
2came and	6 10
2came back	6 -4
2came down	4 9
2came from	7 9
2came in	1 11
2came out	1 12
2came with	5 6
2can be	2 18
2can check	1 9
2can come	7 9
2can decid	6 -3
2can do	6 7
2can give	4 4
2can have	4 11
2can only	5 8
2can open	2 9
2can say	0 28 4 17 6 7
2can tell	0 20 4 17
2can test	1 6
2can turn	2 12
2can undo	2 10
2can walk	2 13
2can't give	4 8
2can't read	4 10
2cannot be	2 18
2cannot tell	4 5
2care about	7 11
2case and	6 5
2case i	6 5
2caus i	3 7
2central bank	4 9
2chang at	6 5
2chang it	0 10
2chang the	1 10 3 -7
2cheap and	5 5
2cheap one	3 9 4 6
2check how	1 5
2check is	3 8
2check it	1 6
2children and	2 14
2choos and	3 8
2choos one	7 8
2choos the	6 6
2client the	7 7
2clos enough	0 14
2clos the	3 11
2coin is	1 6
2come back	6 10
2come befor	2 19
2come first	2 16 7 19
2come for	5 11
2come out	1 8 2 -8
2compar the	0 -18 1 10 3 -8
2complaint by	1 9
2confidential figur	7 5
2contract with	4 5
2correct but	5 9
2cost #count	7 7
2cost a	2 5
2cost per	4 7 7 7
2cost the	2 15
2cost us	5 14 7 -7
2could be	6 6
2could just	0 11
2could plan	2 7
2could tell	3 8
2count and	4 7
2count is	1 9
2count thos	0 10
2count who	5 8
2customer don't	5 6
2customer obsession	5 -8
2customer only	2 10
2customer pay	5 7
2data in	2 8
2data ther	2 7
2date of	2 6
2day #count	0 -10
2day i	2 9 6 5
2day it	3 14
2day of	0 12
2day that	3 8
2decid is	6 3
2decid whether	6 7
2decision is	3 7
2decision will	6 5
2depend on	3 -7
2did ask	1 5
2did in	1 4
2did it	2 7
2did not	7 6
2did that	1 7
2did the	1 20
2did you	0 13
2differ by	1 10
2director say	6 10
2disagre and	2 13
2disappoint you	4 6
2dive ^	2 9
2divid it	0 11
2do #share	5 7
2do and	6 6
2do have	0 8
2do i	7 7
2do is	0 13
2do it	0 -14 1 8 2 14 6 -4
2do not	1 -6 4 8 5 7 7 12
2do the	0 -14 1 22
2do what	6 5
2do with	0 -13 4 -6
2doe not	2 9 3 6
2doe the	6 5
2doesn't go	0 9
2doesn't know	2 12
2doesn't want	5 9
2don't buy	5 16
2don't know	2 -9
2don't need	3 14
2don't put	2 6
2don't say	4 10
2don't see	5 8
2don't think	5 20
2done befor	6 5
2done by	3 8 7 8
2door so	2 10
2doubt that	5 8
2down and	7 11
2down by	0 -9 4 10
2down for	3 6
2down until	6 6
2driv it	1 6
2drop it	1 9
2drop the	7 12
2each #count	4 23
2each one	1 -6
2earn ^	2 10
2earn trust	2 -11
2easy to	2 6
2else in	3 6
2employer has	4 6
2end of	3 12
2end up	5 6
2even if	6 4
2even the	0 11 4 6 5 -6
2every #count	4 11
2every ^	1 9
2every day	3 -8 4 6 5 9
2every hundr	0 14
2everybody else	0 14
2everybody know	6 6
2everyon who	7 7
2exact figur	4 13
2exact margin	4 14
2exactly as	6 7
2exactly this	2 7
2expect a	7 8
2far the	1 8
2fell by	4 8
2fella from	5 7
2fewer than	0 11 4 12
2figur and	2 8
2figur from	4 7 6 4
2figur in	2 13
2figur is	4 10
2file and	6 5
2file are	3 7
2fill it	6 6
2financ and	6 4
2find out	5 17 6 5
2find that	1 9
2first #duration	7 9
2first ^	3 7
2first and	2 16
2first is	5 8
2first month	4 8
2first of	0 -20 1 -6 2 -4 3 18 4 -7
2first quarter	4 10
2first year	0 20
2fix it	2 8
2floor is	7 8
2folk who	4 6
2for #count	4 6 6 4
2for #duration	1 -17 2 -10 3 12 4 -6 6 -6 7 -8
2for #ratio	3 7
2for #share	1 9
2for ^	2 14 5 7
2for a	0 7 1 6 2 18 4 4 5 -14 7 -6
2for action	7 -5
2for an	5 11
2for every	0 13 4 15
2for everyon	7 8
2for it	3 -14 6 -6
2for last	1 11
2for me	2 11 5 -9 6 -6
2for noth	2 12
2for one	1 5 3 8 4 9
2for our	2 -7
2for peopl	7 8
2for someth	2 8
2for that	2 -7 4 5 6 2 7 -7
2for the	0 7 1 -5 7 7
2for them	2 13
2for thos	6 5
2for today	3 6
2for which	1 11
2for your	3 12
2free of	0 16
2friday at	1 6
2from #count	1 -8 5 4 7 -16
2from ^	0 -9 3 9 7 10
2from a	2 -6
2from each	4 7
2from her	2 15
2from me	4 15
2from memory	7 5
2from my	2 7
2from one	0 8
2from that	6 6
2from the	0 17 4 -11 5 -4 6 -4
2from what	2 10
2from your	1 9
2frugality is	2 7
2gave him	7 7
2get a	0 -11 2 -10 3 8
2get it	4 8 5 4
2get paid	6 6
2get to	2 24
2give away	5 12
2give back	1 6
2give is	4 4
2give me	6 9
2give the	0 11 7 7
2give you	0 -12 4 7 5 -7
2go and	1 7
2go for	3 9
2go home	6 8
2go on	5 8
2go through	0 10
2go to	7 -7
2go with	3 15 7 13
2goe in	3 8 6 5
2goe out	3 17
2goe up	1 6
2good and	1 6
2good but	6 6
2good question	3 9
2got #count	1 6
2got a	0 19
2grant that	5 12
2had #count	0 -11
2had been	3 6 7 9
2had one	5 7 6 5
2had to	1 7 3 -6
2hand and	2 9
2hand it	6 5
2happen to	1 12
2happy to	4 8
2has #duration	1 5
2has a	0 18
2has been	5 8
2has come	3 6
2has complain	5 6
2has more	6 8
2has not	4 7
2has said	6 9
2has serv	6 5
2has spoken	6 8
2has to	2 13 5 4 7 8
2hav a	5 6
2have #count	1 13
2have ^	1 5
2have alway	2 12 7 6
2have both	1 13
2have chosen	3 8
2have come	1 6
2have it	0 5 3 23 4 8 6 5
2have my	4 6
2have said	3 9
2have spoken	7 5
2have the	0 -9 1 11 6 11
2have to	1 -5 2 12 5 9 7 8
2have you	5 10
2he come	2 7
2he get	6 5
2he would	6 -5
2he'd have	6 5
2head of	6 10
2hear the	2 8
2help none	5 10
2her own	5 12
2her the	3 7
2her to	6 6
2here is	7 5
2here it	4 6
2here we	6 5
2hide the	5 7
2high standard	2 11
2him the	7 10
2hold everyth	6 10
2hole in	1 6
2home and	3 8
2home with	4 5 7 7
2hour from	1 6
2how do	1 7
2how far	1 8
2how i	2 14
2how long	0 19
2how many	0 19 1 14 2 -13
2how the	7 6
2how we	5 10
2hurt the	2 7
2i accept	7 14
2i agre	7 8
2i also	1 7
2i am	3 -8 6 -7 7 -4
2i ask	0 18 6 12
2i believ	2 -10
2i can	0 18 1 -8 2 -10 3 -16 4 25 7 -9
2i can't	4 17
2i cannot	4 13
2i cant	4 11
2i chang	1 6
2i check	1 9
2i chos	3 9
2i compar	1 7
2i confirm	3 8
2i could	3 -11
2i declin	4 7
2i did	0 -9 3 -11 4 -6
2i didn't	6 7
2i do	3 -6 4 6 6 3 7 -7
2i don't	5 10 7 -8
2i dont	7 4
2i gave	2 12
2i go	3 -9 4 8
2i grant	5 7
2i guess	1 -7
2i had	3 -5
2i have	0 -16 1 -10 6 -8 7 9
2i just	6 5
2i keep	2 9
2i kept	4 9
2i know	0 -12 2 -13 6 -8
2i learn	0 9
2i leav	2 18
2i left	6 10 7 6
2i let	2 12
2i look	0 10 1 11 2 11
2i may	0 15 4 17
2i mean	1 -7 4 -7
2i must	4 10 7 6
2i object	5 11
2i order	3 9
2i pick	2 11
2i put	2 10
2i question	5 8
2i ran	1 9
2i recommend	3 7
2i refus	4 8
2i remember	7 -7
2i said	2 8 5 14
2i see	1 3 7 5
2i sent	3 8 6 7 7 7
2i set	0 10 4 9
2i start	2 10
2i stop	3 11 6 6
2i take	3 10
2i tell	3 14 6 8
2i think	4 -8 6 8
2i told	3 10
2i took	0 22 2 7
2i trust	2 -13
2i turn	7 7
2i use	1 6
2i wait	6 14
2i want	2 13
2i was	1 -7 6 4
2i were	3 7
2i will	4 7
2i wont	3 8 4 -8
2i would	2 -9 3 9 4 -10 5 -12 6 22
2i wouldn't	2 -8 4 -4 6 -6
2i'd ask	0 -11 1 8 6 9
2i'd do	7 9
2i'd give	4 7
2i'd go	0 13 3 -10 7 5
2i'd have	3 14
2i'd put	3 19
2i'd rather	2 15
2i'd say	0 -12 4 -8 5 18
2i'd see	1 4
2i'd sit	6 5
2i'd skip	7 7
2i'd tell	6 9
2i'd wait	6 6
2i'm afraid	4 6
2i've sign	4 5
2id put	6 9
2id tell	6 7
2if #share	1 10
2if i	0 6 1 -8 2 23 5 7 7 7
2if i'm	2 11
2if it	3 9 4 -11
2if its	1 -8 5 12
2if more	3 15
2if not	1 6 3 14 5 4
2if the	1 12 2 -14 5 3 6 7 7 12
2if their	1 12
2if they	1 17
2if we	1 -6 2 14 3 -9 7 9
2if you	0 9 1 -11 3 -9 5 8
2if your	0 -9
2im not	6 -6
2implement it	7 6
2important than	2 9
2in #count	0 -6 1 10 5 11 7 -9
2in #date	3 -10 4 5
2in #duration	2 17 3 -10 5 4 6 7
2in ^	1 -7 3 -9 4 -10 7 11
2in a	2 4
2in and	1 8
2in at	7 9
2in bold	4 6
2in confidenc	2 16
2in for	1 9 7 8
2in full	0 12 1 9
2in here	4 7
2in it	0 11 2 5 3 7 5 -7
2in my	3 -11 6 -7
2in one	2 13
2in order	5 11
2in our	0 10 1 -9 2 -18
2in plac	5 6
2in relativ	4 8
2in spr	2 7
2in such	6 6
2in that	2 -5 3 -6 5 9
2in the	1 -13 6 -9 7 4
2in them	1 12
2in this	2 -9
2in thos	1 7
2in time	6 6
2in writ	3 7
2inform the	6 11
2into it	7 6
2into the	3 7
2is #count	0 14 3 -8 4 16 7 25
2is #duration	3 13
2is #share	7 15
2is a	2 -7 4 -8
2is an	4 5
2is and	6 12
2is clos	5 7
2is correct	7 5
2is for	2 11 6 2
2is gone	2 -8
2is good	1 8
2is here	6 8
2is how	2 9 5 8
2is i	6 5
2is internal	4 4
2is late	5 10
2is mayb	5 7
2is mine	4 6
2is no	3 9 5 17
2is not	2 14 4 -4 5 15
2is on	0 10
2is one	0 14 4 11
2is our	2 9
2is out	3 9 7 10
2is over	7 5
2is precisely	2 9
2is print	1 9
2is public	0 18
2is quit	7 5
2is say	7 6
2is that	2 -7 4 6
2is the	1 -6 3 4 4 4 5 21
2is their	4 6
2is they	0 8 4 9
2is to	1 -6 2 -5 4 -6
2is what	2 10 3 7 4 -5 7 13
2is why	2 8
2is worth	2 15 5 6
2is wrong	1 5
2is your	5 6
2isn't a	5 6
2isn't it	5 -9
2isn't the	2 12 5 -8
2isn't ther	5 5
2it #count	1 5 3 -8 7 12
2it a	5 -9
2it about	2 10
2it and	1 -8 3 11
2it as	4 11 7 8
2it backward	1 7
2it by	0 8
2it doe	3 7
2it doesn't	1 6 2 9 5 -8
2it done	3 9 7 6
2it fast	5 8
2it for	1 11
2it from	0 10 2 11 3 -5 4 9
2it goe	3 7
2it had	3 6
2it has	0 23 4 7
2it her	6 10
2it hurt	2 10 7 7
2it i	3 7
2it if	1 5
2it in	0 11 3 5 4 8
2it is	1 -7 4 -10 5 -5 6 9 7 11
2it isn't	5 11
2it later	3 9
2it might	6 6
2it more	6 5
2it next	1 8
2it not	4 -6 5 9 7 -6
2it off	7 10
2it on	6 6 7 12
2it one	5 9
2it only	5 9
2it open	2 7
2it or	3 7 6 5
2it out	1 -6 2 13
2it roughly	1 9
2it say	6 -5
2it should	6 4
2it stand	0 17 4 6
2it stay	3 -8 4 -8
2it that	2 9
2it the	0 11 1 -6 2 3 5 5
2it their	4 6
2it ther	3 13 5 7
2it they	6 5
2it this	0 22
2it to	3 7
2it today	3 9 7 6
2it took	6 4
2it turn	0 10
2it until	6 -5
2it went	2 7 4 14
2it will	6 10
2it with	3 -10 6 8
2it would	3 -7 4 6
2its #money	7 10
2its a	2 -9 5 -7 6 -5
2its about	7 17
2its easy	5 8
2its one	2 15
2its the	5 17
2itself is	5 4
2just keep	6 8
2just leav	6 -5
2just the	3 7
2kept the	3 10
2kind of	0 -9
2kitchen tabl	2 11
2know but	4 8
2know by	7 6
2know from	1 6
2know how	0 -12
2know it	4 7
2know its	2 8
2know that	1 20
2know wher	6 5
2label is	2 10
2lady who	5 7
2land within	1 12
2last ^	1 8 3 -7
2last employer	2 10
2last spr	7 6
2last winter	4 6
2last year	1 -4 4 -4
2lay the	1 11
2learn whether	1 9
2leav it	6 10
2leav on	3 11
2leav out	4 12
2leav the	4 9
2left it	6 5 7 6
2left on	5 5
2left the	6 9
2less than	0 12 3 7 4 16
2let say	0 18 4 8
2let the	0 -9 6 10 7 9
2let us	6 -4
2letter and	5 6
2letter to	6 8
2lie in	2 7
2lift it	0 9
2like #count	1 -4
2like it	6 3
2like that	1 -4
2like the	2 9
2like you	7 11
2list of	1 14
2littl bit	7 8
2littl under	4 10
2look after	5 6
2look at	0 -17 5 -9 7 -6
2look how	1 7
2look if	1 9
2look to	0 12
2made it	4 8
2made the	1 8
2made up	0 14
2make a	5 -9
2make it	5 7
2make sens	3 7
2make the	5 8
2make you	0 10 4 9
2many of	1 9
2march and	7 10
2margin on	7 5
2mark as	3 10
2market to	6 5
2matter more	2 11
2may be	3 9
2may say	4 9
2may tell	4 4
2may well	5 6
2mayb #share	5 7
2me #duration	2 6
2me for	3 8
2me i	2 -8
2me is	0 12 4 8
2me it	4 7
2me on	4 7
2me that	2 9
2me the	3 8 6 6
2me this	5 8
2me to	6 -6
2me well	6 5
2me with	2 19
2me you	2 7
2mean if	3 7 7 10
2mean noth	3 8 4 7
2mean ther	2 6
2meant to	7 6
2meet in	6 4
2middl of	0 -6
2might look	6 6
2mine and	1 7
2mine to	0 12 2 10
2monday is	3 -5
2money and	7 7
2money it	2 6
2money on	2 16
2month of	4 6
2more experienc	6 7
2more featur	5 10
2more i	6 6
2more than	1 9 4 4 7 -7
2more to	5 12
2more week	6 6
2morn and	0 10
2most of	5 13
2move the	3 9
2must decid	6 10
2must disappoint	4 6
2my #count	1 10
2my #duration	0 10
2my answer	3 11 5 7
2my aunti	1 5
2my call	3 9
2my cousin	1 9
2my daughter	6 6
2my director	6 -11
2my father	2 10
2my first	1 -6
2my hand	7 6
2my name	3 9
2my own	0 -10 2 10
2my reason	2 8
2my sampl	2 11
2my signatur	3 11
2my wife	7 5
2my word	2 14
2name and	0 12
2name it	4 6
2name of	4 -5
2name on	2 7
2name the	0 10 4 14
2need it	5 5
2need to	3 10
2neither round	4 7
2next month	3 8
2next one	2 16
2next to	1 13
2next week	7 6
2ninth of	7 6
2no ^	4 13
2no basis	6 7
2no but	5 6
2no data	6 6
2no decision	6 11
2no i	4 -7
2no need	7 7
2no one	2 13
2no question	7 12
2no to	3 7
2nobody could	3 8
2nobody get	2 8
2nobody had	7 5
2nobody touch	6 5
2nobody who	5 9
2none of	5 11
2not #count	3 22
2not accept	5 11
2not ask	6 -5
2not be	3 12
2not begin	6 6
2not by	2 13
2not decid	6 5
2not even	4 6 6 6
2not for	3 11
2not from	2 14
2not give	0 11 4 15
2not good	6 6
2not hear	7 9
2not i	1 6
2not in	5 -7 7 11
2not know	1 8 7 8
2not make	0 10 4 10
2not mine	0 7
2not much	6 5
2not need	5 17
2not only	2 10
2not open	3 5
2not publish	7 17
2not read	7 16
2not sit	6 -6
2not start	6 6
2not sure	5 11
2not tell	4 -4
2not the	3 4 4 6 7 -5
2not ther	3 9
2not this	5 9
2not to	2 13
2not touch	6 14
2not wait	5 -8 6 -8
2not we	3 9
2not what	2 7 5 8
2not yet	7 8
2noth and	1 9
2noth i	6 10
2noth is	2 15
2noth until	6 5
2now and	3 9
2number and	4 5 6 7
2number no	4 7
2number of	0 11 4 6
2number to	5 7
2object that	5 10
2of #count	3 -7
2of ^	0 -11 1 13 3 16
2of a	1 -7 3 -8 4 11
2of charg	0 16
2of cours	0 -9 2 -8 6 -4
2of data	2 7
2of every	0 13 4 10
2of it	1 7 4 -7
2of last	0 10
2of magnitud	4 4
2of march	7 6
2of my	1 10 2 12
2of next	3 12
2of one	5 6
2of our	4 9
2of that	4 9
2of the	0 12 1 13 2 -9
2of them	1 -7 2 -15
2of thos	7 6
2of trust	2 12
2of us	4 7 6 6
2of what	0 16 1 7 4 19
2of which	7 7
2off again	2 19
2off at	3 9
2off by	0 -9 1 7
2off the	3 -9
2offer to	6 -4
2often it	1 5
2okay so	7 10
2old box	3 7
2on #count	1 16 3 11 7 4
2on #date	0 -16 1 -8 3 20
2on #share	7 6
2on ^	3 12 6 -7 7 -13
2on a	3 -13 4 18
2on and	0 8
2on averag	5 -7
2on day	1 -5
2on every	3 9
2on for	3 11 7 6
2on friday	3 -6
2on hold	6 12
2on it	1 5 2 -12 3 -9 7 -10
2on last	1 13
2on leav	6 7
2on more	1 13
2on my	1 -6
2on one	1 8 3 -6
2on paper	0 10
2on that	2 -8 3 7 4 6 7 11
2on the	1 -3 3 13 6 -6 7 2
2on their	0 13
2on thos	2 9
2once and	5 14
2once it	2 14
2once the	6 -5
2one #count	4 9
2one and	1 -7 7 -6
2one at	6 6
2one can	0 14 6 -5 7 6
2one cost	0 6 4 5
2one doe	7 5
2one earn	2 9
2one for	0 9
2one from	4 6
2one has	5 7
2one i	2 8
2one in	1 10 2 10 3 10
2one is	5 -10
2one of	1 -6 2 -12 5 -10
2one or	5 12
2one principl	7 6
2one question	5 7
2one right	6 7
2one season	3 8
2one should	5 8
2one the	5 11
2one then	5 8
2one thing	5 17
2one to	7 5
2one van	0 11
2one was	0 17 4 9
2one we	5 11
2one who	2 11 5 13
2one with	2 -8
2one-way door	2 13
2only and	0 7
2only for	0 9
2only make	5 10
2only one	0 10 2 9 4 8 5 -7 7 11
2only the	3 -10
2open by	5 10
2open it	0 14
2open the	2 12
2or i	3 7
2or more	3 11
2or no	3 6 6 9
2or that	5 9
2order of	0 14 4 11
2order to	5 11
2other #count	1 -10 3 13 4 9
2other becaus	5 10
2our book	5 9
2our lawyer	4 -6
2our own	1 6
2our was	1 6 5 8
2out of	3 -8
2out the	4 6
2over #duration	4 8
2over ^	1 7
2over a	4 6
2over it	7 7
2over the	3 -7
2own #count	1 7
2own gateway	0 9
2own the	6 6 7 7
2paid for	2 -8
2paid from	3 7
2paper in	4 5
2paper with	4 9
2park the	6 6
2part company	5 7
2past #count	3 11
2pay for	2 7 4 7 5 15
2pay me	4 11
2pay the	2 12
2peopl at	5 10
2peopl in	5 12
2peopl that	6 8
2peopl think	4 6
2peopl were	5 6
2peopl who	2 -12
2per head	4 7
2person in	2 9
2phon call	2 12
2phon the	1 7
2pick #count	4 5
2pick the	1 -5
2pilot is	5 9
2plac of	5 7
2plan the	6 8
2plus #count	7 10
2pric at	3 6 5 11
2pric i	0 10 4 6
2pric in	5 8
2pric of	2 7
2pric per	0 10 4 8
2pric the	7 11
2print run	6 7
2print the	3 11
2promis to	2 8
2properly and	6 9
2proxy metric	0 -11
2public fil	7 7
2pull the	0 6
2put #count	4 6
2put a	0 14
2put in	3 6
2put it	6 8
2put one	1 6
2put that	2 12
2put the	4 10 6 9
2put to	5 7
2quarter and	4 6
2quarter is	2 8
2quarter it	0 13
2quarter of	4 7 6 4
2question say	7 7
2question the	7 9
2queu for	0 10
2quick wher	2 8
2quot it	4 11
2quot me	4 6
2ran it	1 5
2rate and	3 8
2rather be	2 16
2read it	5 9
2read out	4 8
2read the	0 12
2read with	5 9
2real one	7 8
2real thing	1 7
2reason and	7 7
2receiv a	3 6
2refus the	4 8
2relativ term	4 7
2remain #count	0 10
2remember the	2 8
2remov the	4 8 7 9
2report and	3 8
2report to	2 7 4 6
2request for	7 7
2result i	4 6
2right about	5 8
2ring #count	0 15 1 7
2ring the	0 -15 3 12
2roll back	3 7
2roll it	3 11
2room and	2 9
2roughly #ratio	0 10
2roughly #share	4 15
2round and	7 6
2round nor	4 7
2run the	1 6
2said #count	1 9 6 10
2said no	6 -5
2said that	5 9
2same #count	1 10 3 -7
2same ^	3 6
2same and	2 8
2same count	0 -9
2same even	5 7
2same exercis	1 10
2same from	2 13
2same night	3 7 5 6
2same way	1 6 2 10
2save money	2 11
2say #count	0 -9
2say #share	3 10
2say a	4 5
2say go	6 6
2say if	4 6
2say in	6 9
2say is	0 20 4 17
2say it	4 5 7 -10
2say no	0 9
2say that	4 7 5 -10 6 -5
2say this	7 5
2say wait	6 -7
2say we	2 10
2say what	6 12
2say wher	1 7
2say which	6 7
2say yes	7 6
2second analyst	1 9
2second of	7 8
2second time	3 8 5 6
2second trial	6 7
2see a	5 15
2see how	0 -14 1 12
2see if	0 -20 1 20
2see the	3 8
2see what	6 4
2see wher	0 11
2see whether	1 14
2seen a	1 7
2sell more	5 7
2sell them	3 10
2sell your	2 10
2send it	3 8 6 -8
2send the	6 10
2sens i	3 8
2sensor is	7 7
2sent the	7 8
2sent them	5 7
2serv me	6 5
2set the	0 8
2shall not	0 8 4 9
2shar it	4 9
2she back	6 8
2she can	6 11
2she is	2 -8
2she know	2 9
2she say	6 5
2she want	2 8 7 10
2should ask	5 7
2should go	2 11
2should the	6 4
2should wish	2 7
2show the	0 14
2side by	1 10
2sign an	4 11
2sign on	3 -8 7 8
2sign paper	4 7
2sign up	0 9
2sinc #count	1 6
2sinc #date	6 -4
2sinc a	1 6
2sinc the	5 12
2sinc you	7 11
2sit in	2 7 5 15
2sit tight	6 7
2size and	1 5
2size of	5 8
2size on	4 7
2skip it	7 8
2sleep and	5 8
2so #count	3 16 5 10 7 12
2so #share	7 -6
2so ^	2 6 7 -5
2so a	2 6 5 8
2so first	5 13
2so from	0 15 6 5
2so i	0 14 1 18 5 -9 6 14 7 11
2so i'd	0 10 1 5 3 -10 6 12
2so id	2 6 6 11
2so if	0 -13 5 11 7 10
2so im	3 6
2so in	3 9
2so it	0 -17 2 13 7 12
2so more	5 5
2so much	5 9
2so no	4 12 7 -6
2so not	2 12
2so slow	7 6
2so that	6 -4
2so the	3 10 5 9 6 -6 7 9
2so ther	1 8 2 4 5 7
2so we	0 4 6 8 7 5
2so what	4 11
2so when	7 7
2so you	0 18 5 -7 7 4
2some of	7 7
2somebody abov	6 6
2somebody could	2 6
2someth and	3 7
2someth like	1 -6
2someth ther	1 8
2somewher between	4 6
2somewher in	4 5
2sort of	0 -8
2sort them	0 10
2spend it	2 8
2spr and	1 8
2stand at	6 6
2stand in	3 -8 4 6
2stand-in for	0 16
2standard wher	2 6
2start at	4 6
2start from	2 23
2start on	6 5
2start with	3 12
2stay empty	6 6
2stay home	4 6
2stay in	0 9 4 13
2stay under	3 8
2stay with	4 12
2still had	1 7
2still has	1 8
2still noth	6 6
2still work	4 7
2stood at	0 12 4 8
2stop at	5 8
2stop it	3 12 7 5
2such a	7 5
2such case	6 5
2such thing	4 7
2sum for	1 8
2supplier ^	3 10
2sure so	7 10
2sure that	5 8
2sure the	1 6
2survey in	1 7
2switch on	7 7
2tabl stay	4 9
2take #count	7 -5
2take a	2 14
2take back	2 11
2take that	7 7
2take the	3 8 4 -11 7 17
2taken back	2 10
2team to	6 5
2tell i	4 8
2tell it	4 5
2tell me	2 7 3 11 7 8
2tell the	3 -3 6 9
2tell us	6 10
2tell you	0 15 2 8 5 11
2test #count	5 8
2test the	1 5
2than #share	1 5 2 -9 3 6
2than in	1 7
2than one	4 8
2than the	4 11
2than to	2 14
2than you	5 8
2that #count	1 -6
2that ^	1 9
2that already	5 5
2that and	1 8 7 5
2that bit	5 10
2that customer	7 9
2that day	3 8
2that got	0 7 5 7
2that how	0 -8 2 6
2that i	2 9 3 -8
2that in	2 11
2that is	2 11 5 -11
2that it	4 4 5 -9 7 -9
2that its	4 -6
2that may	2 8
2that more	5 9
2that much	1 9
2that no	5 6
2that not	7 5
2that number	4 10
2that one	0 -12 2 -11 3 -8 4 7 6 -7
2that only	7 5
2that open	0 11
2that our	5 7
2that paid	4 8
2that publish	4 6
2that report	7 6
2that sentenc	2 7
2that settl	3 6
2that take	0 6
2that that	4 -6 6 -5
2that the	0 -9 2 9 3 -14 6 -8 7 7
2that ther	6 7
2that was	7 8
2that we	6 14
2that we'r	4 4
2that what	3 7
2that with	7 8
2that would	0 11
2that you	0 -9
2the #count	0 -16 3 11 4 -8 5 10 7 -13
2the #date	1 15
2the #ordinal	3 17
2the ^	1 11 3 12 5 -11 7 13
2the address	0 11
2the agency	6 6
2the airlin	4 8
2the answer	6 10
2the app	0 11 6 7
2the autumn	6 11
2the bad	0 -7
2the bank	6 -6 7 6
2the batch	5 9
2the benchmark	3 13
2the best	4 9
2the better	6 5
2the big	4 4
2the bill	4 8
2the brief	7 11
2the build	5 6
2the bus	0 -8 1 5
2the buyer	1 6 6 5
2the call	4 -7 5 6
2the car	1 5
2the caus	2 8
2the central	4 9
2the chair	3 8 7 7
2the chat	1 5
2the cheap	4 5
2the check	3 22 5 7 7 10
2the choic	2 6 3 -7
2the claim	6 5 7 8
2the client	0 -10 2 8 3 -7 6 5
2the clinic	4 11
2the competitor	7 7
2the contract	3 -8
2the count	1 6 2 9
2the counter	1 6
2the current	0 12
2the customer	2 -10
2the dark	1 11
2the day	0 15 2 8 5 -10
2the deadlin	6 4
2the dearest	5 8
2the delivery	5 7
2the desk	0 15 3 9
2the door	2 7
2the effect	4 7
2the empty	2 9
2the end	0 -10 2 -13 3 -7 6 -6
2the envelop	4 7 7 5
2the even	3 8
2the exact	5 10
2the fair	6 6
2the fall	1 6
2the family	2 11
2the farmer	1 11
2the featur	3 6
2the fee	4 6 5 5
2the fella	2 9
2the ferry	3 10
2the figur	0 -10
2the file	6 7
2the final	6 6
2the financ	1 6
2the first	0 10 1 -11 2 -16 3 7 4 10 6 -6 7 -10
2the fish	2 9
2the floor	7 12
2the folk	4 6
2the form	6 6 7 12
2the fourth	3 12 5 9
2the fuel	4 6
2the full	5 11
2the gap	0 11
2the good	2 5
2the guest	5 8
2the hand	4 5
2the harbour	1 6
2the head	6 6
2the high	2 10
2the hill	0 11 4 13
2the host	4 6
2the hour	0 14 3 -7
2the hous	2 11
2the index	0 -12
2the install	7 7
2the invoic	4 8
2the item	6 5
2the judg	0 8
2the lab	1 7
2the lady	5 13
2the last	4 -5 7 -6
2the launch	3 -5 6 7
2the letter	3 8 5 13
2the light	5 7
2the limit	2 11
2the list	2 5
2the log	0 -17
2the logo	1 7 7 6
2the man	2 8
2the manual	3 9
2the mark	0 14 4 9
2the matter	6 19
2the meantim	6 6
2the messag	0 12 6 -5
2the meter	0 -11
2the middl	4 7 7 -6
2the ministry	4 6
2the minut	3 -10
2the month	0 -10 1 -6 3 14 7 5
2the morn	3 10
2the most	0 -12 3 12 7 6
2the network	4 8
2the new	2 -7 5 -4
2the next	1 -9 2 13
2the night	0 15
2the nineteenth	7 6
2the ninth	3 10 7 8
2the normal	1 5
2the note	0 7
2the notebook	1 12
2the number	1 7 4 -3 5 -12 6 5
2the old	1 -11 4 -7
2the one	1 4 2 13 3 -10 5 8
2the order	0 11 1 9 4 6
2the other	2 -5 4 3 7 6
2the owner	2 15
2the paper	0 -11 4 -5
2the partner	7 7
2the passenger	2 6
2the peopl	5 11
2the person	2 22
2the phon	0 23 1 -7 7 6
2the photo	1 9
2the pilot	1 -6
2the poster	3 7
2the pound	4 5
2the pric	4 13
2the principl	2 -6
2the print	6 9
2the printer	3 17
2the programm	6 10
2the project	6 5
2the proportion	1 6
2the publish	0 12 4 9
2the quality	6 7
2the quay	6 5
2the radio	3 6
2the ratio	4 6
2the real	0 -11 1 14 7 7
2the reason	2 9 3 8 5 -8
2the receipt	1 7
2the refund	3 6
2the region	3 10
2the remain	0 8
2the report	0 -10 1 -8
2the return	6 4
2the revenu	4 7
2the review	7 6
2the right	2 14
2the road	0 8 2 10
2the room	2 6
2the rout	0 15
2the sale	0 8
2the same	0 -12 1 20 3 -10 4 -10 7 -5
2the second	0 9 1 -6 4 7 5 -9
2the sens	3 8 7 7
2the session	0 10
2the shap	4 14
2the sheet	0 -13
2the shop	0 9
2the site	5 9
2the size	5 9
2the slop	1 8
2the slow	1 10
2the small	4 7
2the spell	6 6
2the sponsor	7 7
2the spr	1 8 7 13
2the stamp	1 9
2the standard	4 7 5 13
2the stat	6 6
2the story	7 6
2the studio	1 6
2the sugar	5 9
2the summary	2 9
2the survey	6 10
2the tabl	0 -13 6 -6
2the tap	3 6
2the target	7 10
2the television	4 5
2the tenant	3 7
2the tenth	3 13
2the test	1 -9
2the third	5 9
2the till	5 9
2the time	3 -9 5 -9
2the timetabl	6 4
2the top	4 7
2the trad	4 7
2the traffic	1 5
2the true	1 13
2the truste	6 10
2the truth	1 15
2the tube	0 10
2the tunnel	1 5
2the twelfth	0 8 4 9
2the twentieth	3 11
2the upper	3 10
2the van	0 17
2the visit	5 6
2the ward	5 6
2the warn	3 10
2the water	2 11
2the way	2 9
2the whol	2 16 5 -9 7 10
2the winter	4 6 6 9
2the work	1 13
2the workshop	6 -4
2the worst	4 6
2the wrong	1 -5 2 -13 5 24
2the year	4 9
2their order	1 7
2their secret	2 9
2their websit	0 11
2them #duration	1 4
2them again	3 9
2them and	4 -5
2them at	1 7
2them back	2 7
2them by	0 10
2them in	0 20 1 -5
2them is	7 5
2them like	2 7
2them so	6 4
2them the	7 15
2them to	6 9
2them today	3 7
2them what	5 8
2then a	4 7
2then i	1 11 2 -9 6 8
2then it	1 8
2then my	1 6
2then noth	6 3
2then the	2 -11 6 -5
2then we	7 7
2then we'll	6 7
2then you	2 13 6 7
2ther #count	5 5
2ther an	1 7
2ther are	0 -10 1 -7 5 -8 7 -6
2ther at	2 7 3 8
2ther for	5 6
2ther i	1 8
2ther in	2 8
2ther is	4 -8
2ther not	6 5
2ther noth	5 7
2ther the	0 14 1 15
2ther to	1 6
2ther was	0 -13 1 -6 4 -7 5 -8
2ther were	2 6 4 18 7 6
2they answer	6 11
2they are	3 17 6 5
2they ask	5 8
2they did	1 11
2they do	6 6
2they don't	5 -8
2they get	0 11
2they got	1 8
2they have	6 12
2they mov	1 9
2they said	6 5
2they stand	6 7
2they tell	6 6
2they want	3 5 5 10 7 13
2they were	5 -7
2they writ	7 9
2they'r on	7 7
2they'v got	0 13
2thing in	5 7
2thing is	2 -6
2thing it	5 7
2thing so	4 6
2thing that	0 6 2 -7
2thing to	0 -11 5 9
2thing was	1 5
2think i'd	6 8
2think the	5 6 7 14
2this ^	3 9
2this afternoon	3 10
2this as	3 8
2this is	4 -7 5 -13
2this report	2 13
2this spr	4 6
2this to	7 6
2this way	1 7
2this week	3 12
2this you	1 8
2thos #count	1 -6 3 10
2thos #duration	1 -5 6 5
2thos first	1 7
2though i	4 7
2thought the	7 6
2ticket with	6 5
2till ^	6 6
2till it	6 9
2till she	6 3
2till the	3 5
2till they	6 7
2time and	7 5
2time on	0 15
2to #count	1 -8 7 16
2to #duration	3 8
2to ^	1 6 5 7
2to a	2 -5 5 11
2to an	7 9
2to another	0 8
2to be	0 -12 1 5 4 -6 5 -10
2to choos	3 7 7 7
2to come	6 16
2to copy	5 12
2to decid	6 10
2to do	2 -7 6 8
2to earn	2 8
2to find	6 5
2to get	5 11
2to give	4 -4 5 8
2to hand	2 6
2to him	6 4
2to it	2 -9
2to judg	5 8
2to know	1 10 4 5 5 13
2to learn	1 9
2to let	6 9
2to make	5 -9 7 11
2to me	4 -7 6 -5
2to move	2 14
2to my	6 6
2to name	4 11
2to peopl	2 -5
2to pick	7 6
2to plan	2 7
2to publish	4 7
2to put	0 -9
2to say	2 -11 4 4 5 -8 6 13
2to see	5 -7
2to set	6 8
2to settl	6 5
2to show	1 6
2to sit	2 11
2to start	5 6
2to the	1 11 2 7 5 -7 7 -11
2to undo	2 6
2to use	4 6
2to wait	5 -10 6 -11
2to want	5 8
2to whoever	2 9
2to you	4 6
2to your	0 7 4 7
2today and	3 6
2together i	1 6
2told me	2 10
2told on	4 5
2told the	3 10 6 8
2took it	7 8
2took the	0 12
2top of	1 8
2touch anyth	6 12
2touch it	6 14
2town and	4 6
2treat the	5 7
2tri it	1 6
2trial result	7 6
2trust by	2 9
2trust me	2 16
2turn it	2 12
2turn the	7 7
2two-way door	2 8
2under #count	3 11 7 6
2under #money	1 6
2under #share	0 7 4 12
2under ^	4 9
2under a	2 10
2under the	3 9
2understand that	2 12
2until ^	3 7 6 -9
2until financ	6 5
2until it	6 12
2until they	6 7
2up a	0 13
2up and	2 6
2up in	4 6
2up on	2 10 7 8
2up ther	2 8
2up to	4 -8 7 9
2us a	5 9
2us for	5 8
2us is	5 9
2us it	5 7 6 5
2us on	0 8 4 9
2us say	6 6
2us the	2 12
2us to	5 -7 6 -7
2use a	5 8
2use the	3 -8 4 -8
2use them	1 7
2use thos	0 11
2used it	0 14
2used to	2 -9
2vendor ^	3 7
2vendor is	6 6
2very beautiful	2 8
2view on	3 4
2wait #duration	6 -6
2wait for	3 -12 5 -10
2wait i	6 5
2walk back	2 15
2walk through	2 6
2want a	5 2
2want i	7 6
2want it	5 11
2want one	7 6
2want that	2 14
2want the	2 15 5 8
2want to	2 -6
2was #count	1 -10 3 -7 7 27
2was #money	7 13
2was #share	0 10 4 7 7 20
2was ^	2 9
2was a	7 -6
2was about	4 9
2was aliv	1 7
2was alway	7 5
2was ask	3 8 4 9 7 9
2was mak	5 8
2was my	3 7
2was never	4 10
2was noth	7 6
2was on	1 -6
2was only	1 7
2was that	3 13 5 8
2was the	4 -5 7 -7
2was ther	4 6
2was too	1 6
2was what	7 6
2was which	1 8
2way is	1 9
2we already	0 10
2we are	7 -5
2we came	1 6
2we can	2 3
2we come	5 7
2we continu	7 7
2we could	0 6 5 7
2we cut	0 9
2we do	1 5 2 12 3 7
2we drop	7 6
2we gave	0 11
2we go	3 12
2we got	6 6
2we had	0 -17 1 -6 2 -11 3 -10 7 -8
2we have	1 10
2we just	6 11
2we know	1 16
2we launch	3 9
2we live	2 8
2we lose	5 14
2we make	3 9
2we need	5 8
2we pay	2 9 5 -8
2we print	3 9
2we say	6 6
2we sell	5 7
2we speak	6 8
2we still	0 -10 1 6
2we stood	4 12
2we were	0 17 3 -5 4 11
2we will	6 6
2we would	3 9
2we'll see	6 7
2we'r all	7 6
2we'r in	4 5
2week and	3 13
2week in	1 9
2week of	0 14
2weigh the	0 9
2weigh them	0 9
2weight off	0 14
2well be	5 6
2went down	6 5
2went into	7 6
2went live	7 6
2went on	0 9
2went to	2 12
2went up	7 6
2went with	6 6
2were #count	2 7 7 8
2were at	4 9
2were in	3 7 5 6
2were not	7 6
2were the	1 11
2were within	1 7
2weve got	6 6
2what each	4 7 7 9
2what earn	5 8
2what goe	2 10 6 9
2what he	6 5
2what i	0 20 2 11 3 -12 4 7 6 -5 7 -11
2what i'd	0 13
2what is	2 8 5 -9 6 -5
2what it	0 -10 2 -7 7 -5
2what one	5 15
2what they	3 8 7 10
2what they'r	5 7
2what we	0 7
2what you	2 -14 4 -4
2whatever the	6 6
2when a	2 9
2when he	6 -6
2when i	1 -7 2 10 4 5 6 -6
2when it	5 -9 6 -7
2when they	0 12 5 -8 6 9
2when we	0 -14 1 10 2 -8
2wher a	2 13
2wher it	2 5
2wher the	1 7 2 -10 5 -8
2wher they	3 6
2wher we	1 17
2whether the	1 14 3 -7 5 9 6 -5
2which are	0 10
2which i	7 9
2which is	0 -9
2which of	6 5
2which one	6 6
2which the	6 7
2which was	1 8
2which we	2 8
2whil the	2 11
2who did	1 5
2who find	5 11
2who never	5 11
2who pay	4 10 5 4
2who pick	4 5
2who read	5 7
2who say	5 4
2who sign	6 9
2who sit	2 18
2who suffer	5 9
2who told	5 6
2who was	1 7
2whoever is	1 7
2wife say	7 6
2will be	2 -15
2will call	4 8
2will open	2 6
2will pay	5 14
2will publish	6 14
2will see	7 7
2with #count	4 -8
2with #ratio	4 7
2with ^	0 10 1 -6
2with a	1 17 3 -6 4 6 5 6 7 -7
2with an	2 9
2with his	2 10
2with it	2 5 6 7
2with last	1 10
2with legal	6 6
2with less	2 9
2with one	2 10
2with our	2 9
2with that	3 12 5 8
2with the	2 -15 3 27 4 7 5 -10 7 6
2with them	4 12
2with us	1 8 6 5
2with you	2 -10
2with your	2 17
2within #count	1 10
2within #duration	0 23
2within #share	0 -12 1 20
2within a	1 5
2without a	3 10
2without look	1 8
2without see	1 12
2woman with	2 6
2won't get	4 7
2wont tell	3 6
2word and	2 10
2work from	0 10 2 14
2work ther	7 8
2worth more	2 12
2worth noth	1 13
2would add	3 7 5 8
2would be	2 -5 6 8 7 7
2would compar	1 9
2would do	0 9 6 -4
2would first	1 8
2would have	0 -15 3 10 5 11
2would keep	4 10
2would let	6 9
2would of	3 7
2would only	5 11
2would pay	0 6
2would rais	2 9
2would run	1 5
2would say	4 -5 6 -11
2would set	3 7
2would sign	3 9
2would sit	6 -6
2would sooner	2 9
2would tell	4 8
2would therefor	6 5
2would try	1 6
2would wait	6 9
2would writ	6 7
2wouldn't give	2 7
2wouldnt say	7 5
2writ down	0 12
2writ to	6 10 7 6
2wrong by	1 6
2wrong with	2 16
2yeah if	7 11
2yeah no	7 9
2year and	0 -14
2year befor	1 -6 4 10 7 -6
2year i	4 5
2year is	4 7
2year we	1 6
2yes i	7 11
2yes or	6 6
2yes to	3 7
2you a	5 5
2you are	5 -6 7 14
2you can	0 15 1 9 5 -6 7 -5
2you could	0 19 6 -6
2you did	7 8
2you dont	2 9
2you for	2 7
2you get	0 -13
2you got	0 10
2you have	1 7 4 -7
2you is	4 8
2you just	3 8 7 7
2you keep	1 8
2you know	0 -12 5 -5 6 6
2you say	7 25
2you see	0 12 6 5
2you tell	7 7
2you that	0 15 4 11 5 7
2you the	0 9 4 7 7 5
2you who	5 6
2you will	0 12 4 6
2you would	2 23
2you'v got	5 6
2your #count	1 7
2your and	2 11
2your customer	5 17
2your own	0 22 1 7 2 -12 3 -9 4 -5
2your reason	7 8
casked	0 -10 1 -8 2 -11 3 -20 4 -10 6 -11 7 -11
cattributed	0 -20 1 -7 2 -9 3 -17 7 9
chypothetical	1 10 4 -10 6 -11
cintended	1 8 2 -7 6 -9
cnegated	0 -21 1 -15 5 4
f1	0 11 3 7 4 7
f2	0 13
f3	1 10
f4	3 7
fa	0 -18 2 26 4 -12 5 6 7 -11
fabout	4 -5
fafter	0 -8 1 10 2 -9
fall	3 6
falways	5 7
fan	2 14
fand	1 11 3 -12 5 -5 6 -3 7 -12
fas	4 4 7 14
fask	1 8 6 9
fat	0 -10 1 -6 7 -7
fbalance	0 14
fbecause	3 -7 6 -6
fbefore	1 15
fbias	2 18
fboth	1 -5 2 11
fbut	3 -8 4 10 5 13 6 7 7 -8
fcan	0 10
fcheap	3 8 5 6
fcheck	1 12
fclose	0 11
fcompare	1 8
fcost	7 7
fcount	0 16
fdata	3 8 6 7
fdecision	6 5
fdirection	4 11
fdon't	5 6
fdoor	0 9
feach	0 16
fearn	2 9
fevery	0 15 7 4
fexact	4 27
ffirst	5 15
ffor	0 21
ffour	2 8
ffriday	6 5
ffrom	2 -6 4 -5
ffrugality	2 -7
fgo	3 15
fhe	6 -6
fhere	7 5
fhold	6 25
fhow	1 -6
fi	3 3 4 8 5 16
fi'd	3 7 6 2
fi'll	4 13
fi'm	2 -13
fif	0 9 1 -9 2 9
fin	1 -6 2 -13 3 -13 6 -7
findex	0 9 4 16
fis	5 -6
fit	0 -16 1 -8 3 -16 4 -10 5 -13
fit's	1 -5 2 14 4 -7 5 7 6 5
flast	0 10
flet	4 5
flet's	4 5
flook	1 -5
fmarch	1 8
fmonday	3 10
fmore	5 11
fmy	0 -7 2 -8 3 4 5 6
fneither	5 12
fnew	3 13
fno	2 -11
fnot	3 8 6 -5
fnothing	6 10
fof	4 14
foff	1 7 2 5 3 9
fold	3 8
fon	0 -13 2 -6
fone	0 -5 1 -8 2 10 3 16 4 -3 5 -12 6 -6
fopen	3 6
for	0 13
forder	3 5
fother	0 8
four	6 -7
fpassengers	5 7
fpeople	2 16
fper	5 8
fplus	7 6
fprint	3 9 6 5
fpublic	0 12
fput	0 16 4 8 6 10
frelease	3 6 6 6
fright	7 10
fsafety	7 7
fsame	1 6 4 5 5 6
fsay	0 12 4 9
fsecond	7 5
fsee	1 -8
fshape	0 9 4 11
fshe	6 -4
fshe's	6 7
fshould	3 6
fsign	3 8
fsigned	3 -9 4 6
fsince	3 6 7 10
fskip	7 8
fso	0 4 1 9 2 -8 3 -5 5 12 7 -12
fsome	0 -8 5 -7
fsomebody	0 -8 3 -6
fstandards	7 7
fsupplier	6 -4
fsure	7 13
ftake	0 9
fthat	2 -3 3 -7 7 -7
fthat's	0 -9 3 -7 4 -6 5 -9
fthe	1 -11 2 -7 3 -20 4 -7 6 -11 7 -5
fthen	0 7 3 10
fthere	2 -9 7 -5
fthey	0 -11 1 12 5 15 6 -10
fthis	2 12
fthose	2 10
fto	1 14 2 -7
ftoday	0 7 4 9
ftomorrow	3 -6
ftonight	3 13 7 9
ftwo	4 -5 6 6 7 -6
funder	1 6 3 -7 4 -7
funtil	6 3
fuse	0 25
fwaiting	6 -6
fwas	7 4
fwe	1 10 3 -6 4 -9 5 -5
fwhat	0 11 3 -15 4 14 6 -6 7 -9
fwhen	5 -12 6 -9
fwhich	6 4
fwho	5 12
fwhy	2 9
fwith	0 -8 4 -6
fwrong	5 19
fyeah	7 16
fyou	0 -12 3 9 4 -6 6 -4 7 10
fyou'd	2 17
fyou'll	4 5
l0	0 -20 1 -23 2 -30 4 -12 5 -22 6 -14 7 -14
l1	0 -14 1 -19 2 -18 3 -19 4 -23 5 -21 6 -23 7 -20
l2	1 -8 2 -16 3 -17 4 -11 5 -19 6 -18 7 -12
l3	0 16 2 -10 3 -20 4 -15 5 -9 6 -17
n#count>act	1 7 7 -7
n#count>bigscope	7 7
n#count>condition	3 8
n#count>customer	7 -7
n#count>leak	7 9
n#count>people	0 8
n#count>time	7 5
n#date>time	3 9
n#share>order	1 -5 4 12
nact>#count	0 13 7 -8
nact>assume	6 5
nact>customer	1 7
nact>everyone	4 6
nact>group	5 7
nact>negation	7 5
nact>order	1 8
nact>outcome	0 9
nact>role	6 6
nact>source	1 -6
nact>verify	1 7
nact>watch	7 7
nact>would	6 6
nafterwards>#count	4 7
nassume>act	5 6
nassume>customer	0 10
nassume>earlyfind	1 7
nassume>outcome	5 6
nassume>self	3 8
nbusiness>negation	7 6
ncause>act	2 8
ncause>metric	5 7
ncause>self	2 8
ncondition>bound	4 -7
ncondition>function	6 6
ncondition>people	6 7
ncondition>self	2 10 3 -10
ncondition>time	1 -5 6 -8
ncustomer>function	5 7
ncustomer>harm	5 14
ncustomer>negation	5 13 7 6
ncustomer>source	2 7
ndecide>time	6 -5
nearlyfind>decide	6 7
neveryone>#count	4 6
nfunction>act	7 4
nfunction>condition	6 6
nfunction>outcome	6 4
nfunction>would	7 5
ngroup>act	6 -5
ngroup>outcome	2 10
ngroup>people	5 -7
nharm>condition	5 8
nharm>harm	6 6
nharm>self	6 4
nharm>time	5 12
ninterval>time	3 -6
nleak>#count	7 8
nless>outcome	7 7
nmetric>refuse	4 7
nmetric>self	2 -5
nmore>subset	4 5
nneed>time	6 -7
nnegation>#count	4 -5
nnegation>negation	6 5
nnegation>order	6 7
nnegation>proxy	7 8
nnegation>self	1 8 7 4
nnegation>verify	1 -9
nnegation>would	2 -6
norder>#count	4 7 7 -7
norder>people	5 6
norder>self	1 7
norder>subset	7 6
noutcome>condition	6 7
noutcome>subset	1 6
noutcome>time	3 12
npeople>decide	6 8
npeople>group	2 15 6 6
npeople>moved	6 5
npeople>order	2 10
npeople>outcome	2 -5
npeople>subset	2 8
nprincipleword>harm	2 9
nprincipleword>principleword	2 7
nproxy>#share	4 6
nproxy>metric	0 9
nproxy>subset	4 5
nrefuse>refuse	4 6
nreport>harm	6 -6
nreport>need	6 -5
nreport>waitword	6 -7
nrework>report	7 8
nrework>subset	4 5
nrole>decide	6 10
nrole>negation	2 7
nself>#count	7 -7
nself>act	1 6 7 6
nself>decide	3 9
nself>give	4 8
nself>harm	6 7 7 7
nself>negation	3 -13
nself>outcome	5 -9
nself>trial	1 9
nself>would	1 -6 2 -11 4 7
nsociety>act	7 8
nsource>moved	6 4
nsource>people	6 4
nsubset>#count	0 13
nsubset>cause	5 6
nsubset>customer	5 10
nsubset>self	2 14
nsubset>time	3 10
nsubset>watch	1 7
ntime>#count	4 5
ntime>condition	1 10
ntime>more	4 7
ntime>outcome	3 9
ntime>report	6 6
ntime>self	0 -11
ntime>subset	3 8
ntime>tradeoff	3 8
ntradeoff>tradeoff	0 10 4 6
ntrial>#count	1 5
nverify>#count	1 11
nverify>source	1 7
nverify>verify	1 10
nwaitword>act	6 4
nwatch>condition	1 5
nworsen>source	6 5
nwould>metric	6 -5
nwould>more	7 6
nwould>moved	2 12
nwould>role	6 5
nwould>time	1 6
nwould>trial	1 7
p1	3 -8 4 -10 5 -5 6 5 7 5
p2	1 -7 5 -11 6 11
p3	7 -10
q0	0 -16 1 -28 2 -9 3 -30 4 -26 5 -14 6 -14 7 -20
q2	2 -17 3 10 4 10 6 -13 7 20
qchange	4 -6 5 9 7 -9
qcount	2 -8 4 -5 5 -5 6 -13
qdate	1 6 2 -9 3 17 5 -12 6 -11
qduration	3 -14 4 -12 6 -3 7 -14
qmoney	0 -10 1 -7 4 -7 5 -8 6 -4 7 33
qordinal	0 -10 3 17
qratio	0 14 1 -10 2 -5 4 18 6 -4 7 -6
qshare	2 -6 3 -5 5 -8 6 -12 7 10
qtime	0 -9 1 -5 3 28 7 -7
sact	0 8 1 -3 3 8
safterwards	3 13 5 -8
sagreement	1 -5 3 9 5 -15 7 5
sahead	4 -6 5 -13 6 13
sasksother	0 -14 1 8 3 -11 6 25
sassume	3 -18 4 -9 5 9
sbelief	1 12 5 -12
sbelieve	0 -16 5 -7
sbigscope	1 -5 6 6 7 12
sbold	0 9 2 -12
sbound	1 9 3 14 4 15 7 -8
sbusiness	1 -8 4 -7 5 -12 6 -5
sbuzz	0 -12 2 -12 6 7
scandid	1 -8 3 -14 4 -6 5 -10 7 -8
scause	3 -8
scondition	0 -17 2 -7 3 6 4 -13 6 17 7 -11
scritical	3 20 6 -8
scurious	0 -11 4 -13 6 -4 7 -8
scustomer	1 -5 2 13 5 32 6 -15
sdeadline	4 -9 5 -6 6 -7
sdecide	1 -13 3 16 6 14
searly	5 9 6 -11
searlyfind	1 10 4 -3
sescalate	0 -12 1 14
severyone	0 17 1 -9 2 -19 3 -6 4 18 6 -9
sexec	0 -16 2 -11 4 -9 5 -9 6 10 7 -5
sfailure	1 10 2 11 7 -9
sfast	1 -7 2 7 3 18 4 -6 5 10 6 -16
sfunction	6 8
sfuturetarget	1 -17 3 -6 4 -6
sgive	1 -5 3 -5 4 9 6 -4
sgroup	2 6 7 5
shabit	0 -7 1 -12 2 -11 4 -8 5 -11 7 -4
sharm	0 -10 4 -4 5 16
sinfluence	2 8 3 7 6 -13
sinterval	1 -13 3 35 4 -16 6 11 7 -7
slate	0 4 3 -8 4 18 7 9
sleak	0 -13 1 -12 3 -10 7 17
slearned	2 11 4 -10 5 10
sless	0 8 1 -6 4 17 5 7
smetric	0 14 1 -3 4 19 5 10 6 4 7 -10
smore	1 -7 3 5 4 7
smoved	1 -9 3 19 5 9 7 7
sneed	4 -3 6 13
snegation	1 -15 5 14 6 -9
sobject	2 11 6 -13 7 -8
sorder	2 11 4 6
sotherwise	0 9 2 -10 3 13 6 -7
speople	3 -24 4 -9 5 10 6 12
sprimary	0 -12 2 11 3 -5
sprincipleword	0 -21 1 -7 2 36 3 -22 4 -10
sproxy	0 30 2 -6 3 -5 4 20 5 -17 6 -9 7 -11
srefuse	1 -18 4 17 5 -11 6 -6
sreject	0 -12 3 -9 4 -12 5 16 6 -7
sreport	1 -12 4 -8
sreview	0 -13 1 -4 3 6
srework	0 -8 2 11 5 15
srole	0 -8 1 -15 3 -11 5 -10 6 11
srulebook	2 -4 3 15 5 -10 7 8
sself	0 -8 3 9 4 5 5 -23 6 -8 7 -11
sshow	2 -16 5 -5
ssimplify	4 7 7 7
ssociety	3 -12 4 -4 6 -5 7 8
ssource	0 12 1 20 3 -13 4 -20 5 -5 6 11 7 -11
sstage	2 12 6 -6
sstandards	3 -3
sstop	2 9 3 13 4 -11 6 9
ssubset	3 11 4 6 6 -7 7 -13
steach	2 -8 5 5 6 -7 7 7
stechnical	0 16 4 5 7 -8
sthrift	0 4 4 -5 5 13 6 -12 7 -7
stime	3 23 4 -5 5 -8
stradeoff	1 2 7 9
strial	0 5 1 14 2 -13 4 5 6 -8 7 -16
sunplanned	0 14 3 7 6 5
sverify	0 -9 1 31 2 -11 3 -13 4 -14
swaitword	0 -15 1 -16 2 -17 4 -9 5 7 6 35 7 -4
swatch	1 6 3 -11 4 -9
swellbeing	0 -8 1 -16 6 9
swish	0 -8 1 -15 3 -15 4 -10 5 -14 6 -7
sworkmode	0 17 3 -7 4 14 5 -5
sworsen	2 15 6 9
swould	1 -13 2 -4 5 -8 7 -9` };
