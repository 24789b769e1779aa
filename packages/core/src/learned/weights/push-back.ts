// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-37,-56,-64,-44,-50,-60,-62,-41],"combine":[{"constant":21210,"best":265,"second":-42,"all":38,"others":[0,159,-1,10,152,85,16,-39],"question":[4307,-629,-1273,568,-4737,-3370,-1097,-2733,-722,1135,-930,-2099,-212,277,-3441,1224,-166,217,-1295,1615,-612,-969,1235,-1040,-109,6049,3149,-291,432,471,900,-19,792,-1385,185,-1336,453,-642,-523,4358,-3061,-1613,663,-761,814,-56,3057,-1867,-1056,-404,-1851,-127,-801,2278,1407,-904,-167,625,603,-1474,-116,-250,-467,-386,-631,-2546,5391,91,5372,1795,-1518,668,664,0,104,1856,-2618,7775,526,-1048,-1016,-1083,-1904,5065,-2344,435,-832,0],"confidence":[-23244,-11145,-4785,10,4194,8207,12391,17187,23547,35645]},{"constant":11260,"best":383,"second":344,"all":151,"others":[91,0,22,138,6,124,-130,-137],"question":[-748,3416,1276,-172,-2632,-2614,304,-1606,623,1055,-1174,-1475,-1099,826,-930,-588,-921,285,-612,646,63,-1000,-226,-1094,1063,-2387,4660,-1707,592,-1095,-1431,1103,247,-669,-300,-523,384,-349,-1448,1727,-2784,-1221,-359,-1789,300,-567,1111,-1257,986,-935,500,102,-1173,-224,637,-473,-1230,-2291,-1227,717,239,-597,2394,663,350,-84,-1381,-363,-540,71,1144,-619,-382,0,-812,2126,-119,2307,350,261,-573,-1342,-2004,427,-3722,1970,2401,0],"confidence":[-25523,-13424,-7064,-2269,1915,5928,10112,14908,21268,33366]},{"constant":14832,"best":198,"second":213,"all":73,"others":[-8,60,0,74,81,48,-38,-157],"question":[-3610,-3687,-769,-471,-7145,412,1454,-2165,203,-266,-1051,162,310,475,-1409,-310,1890,-869,-328,-1344,-2852,808,-1484,4741,-1014,-819,3657,-1857,-254,-769,-937,-1074,-300,-2209,-582,-688,-615,1735,-2757,1338,-833,-7,-980,1805,2292,2318,2515,-1618,389,-1145,1201,-678,836,-448,-161,-1023,-768,-1253,-1208,-1513,-3118,2172,-597,-2001,1449,2142,-3334,-362,1240,1072,-71,-99,-1532,0,521,556,1877,-2549,914,-1662,2061,3999,1350,-2322,-65,1171,2264,0],"confidence":[-22599,-10500,-4141,655,4839,8852,13036,17832,24192,36290]},{"constant":-7290,"best":393,"second":99,"all":83,"others":[18,55,-17,0,-47,49,-190,-178],"question":[-692,3310,-467,881,2152,3852,2341,-1033,-600,1389,1448,-2312,975,1150,1658,131,-331,-39,-2301,-346,-47,-1825,868,1553,-799,369,4385,-552,-3412,109,627,-48,-134,599,-301,1514,1326,725,552,3163,-1450,-1343,-882,-360,1960,2171,286,-2819,-3292,1007,-1592,-804,1101,-823,6069,1469,-1268,-3791,-380,1391,45,2485,1068,-1272,-300,2803,831,1356,2547,259,1700,2775,421,0,-1690,-1367,8288,-1581,1581,1887,900,2089,-296,-9362,4712,5892,3631,0],"confidence":[-24041,-11942,-5583,-787,3397,7410,11594,16390,22750,34848]},{"constant":-10649,"best":368,"second":87,"all":191,"others":[22,16,-86,14,0,-32,-93,-144],"question":[-761,-312,-2522,577,-817,-1458,-609,-1707,-541,-897,-1262,-1836,-1620,-1265,-88,994,-1276,-2549,-309,-1329,-1802,-3065,-1380,-1866,-1826,-2391,7378,1344,-781,-956,-1309,299,797,-324,-1230,-1245,1276,63,-2248,-393,1896,585,-903,-2339,1442,813,-1466,165,-2670,-1530,-989,656,1344,-516,-3128,-2529,-274,851,-672,-461,690,1412,-604,3245,528,-2750,-890,1535,-1483,-1378,-911,4634,990,0,-1064,-993,-420,-1052,-1448,-1556,-733,-1016,-2101,-958,-1939,-2178,3318,0],"confidence":[-22316,-10217,-3857,938,5122,9136,13319,18115,24475,36573]},{"constant":-744,"best":131,"second":302,"all":138,"others":[7,-23,60,111,26,0,-38,-37],"question":[-1585,1921,-816,2582,-4463,1992,1039,707,-719,2838,-1029,-2231,-1035,907,3578,559,2961,276,1100,-930,225,-852,2742,-783,489,86,-5482,2246,2483,174,632,-81,886,675,1448,-284,2891,-1644,394,-1902,-660,-3324,-152,-1438,-1383,1511,3143,726,-1652,329,-1195,-757,3757,-2167,-582,-1103,-537,1292,-1064,-1791,83,920,-533,1798,3239,3188,-3354,1139,-1575,-1788,4667,905,1367,0,836,-1096,9360,-2406,795,759,265,1387,-1250,402,-2718,-1498,5702,0],"confidence":[-26303,-14205,-7845,-3049,1134,5148,9332,14127,20487,32586]},{"constant":1825,"best":622,"second":449,"all":433,"others":[-37,-68,-132,-136,-84,-140,0,-138],"question":[2,-759,-1045,-141,-660,-882,255,632,-393,1724,828,557,-220,-890,-784,-602,-749,-611,1025,515,1038,888,-1398,-35,-788,-2515,-1102,-1070,-257,1045,-519,110,473,-282,1134,-282,-490,-164,-253,93,-924,-254,-1219,884,-1685,-1806,-533,-2439,332,846,1991,822,-651,889,-8,367,1727,-908,823,-980,-171,-1557,1158,-170,-565,-1048,-1818,-548,-1112,979,-699,994,733,0,693,628,-1667,2069,-628,1460,-68,-1075,-861,-772,-1990,-580,-713,0],"confidence":[-23251,-11152,-4792,3,4187,8200,12384,17180,23540,35638]},{"constant":-22632,"best":372,"second":22,"all":194,"others":[-52,-151,-108,-75,-135,-199,-61,0],"question":[-2039,1447,2214,36,-5144,678,450,1441,191,-1620,2520,802,-1801,1575,-47,-500,-1766,2168,-901,-1395,1275,16,287,3027,1247,-1224,927,3906,318,-982,-583,2373,9,-2983,1742,1009,-193,-1855,731,1741,1782,362,423,2,-554,2760,1365,-2302,-2130,228,-3131,643,-1046,-366,7748,335,-2038,-202,1752,2726,-739,846,-457,77,-1419,2025,1361,3815,-75,-738,-1492,-1687,1311,0,-1714,831,-3497,-3408,1562,-2062,2362,-2872,584,1173,3151,2556,-3208,0],"confidence":[-21122,-9024,-2664,2132,6315,10329,14512,19308,25668,37766]}]}, weights: `1#count	2 -14 3 -4 4 -5 5 -6 6 -18
1#date	1 15 4 -5 5 -8 6 -6 7 6
1#duration	0 -9 3 -13 4 -9 5 -9 6 -8 7 -9
1#money	0 -10 1 -7 2 -5 4 -7 5 -5 7 23
1#ordinal	3 10
1#ratio	0 10 1 -5 4 13 7 -4
1#share	0 -9 2 -9 3 -3 4 4 5 -9 6 -9
1#time	1 -4 3 17 6 -2 7 -5
1^	0 -6 1 4 2 13 3 18 4 -7 5 -9 6 -7 7 5
1a	1 -10 3 -24 4 -6 5 6 6 -28 7 -19
1about	1 -7 2 5 3 -13 4 9 5 -18 6 -10
1abov	2 4 7 4
1absenc	2 6
1absolut	0 9
1accept	2 6 5 9 7 5
1access	0 6 6 2
1account	1 9
1accuracy	3 6
1across	0 4 4 5
1act	2 5
1action	3 7 7 7
1actually	5 5
1add	0 -6 5 4 7 4
1afraid	0 5 4 3
1after	1 4 4 -4 5 5 6 -3 7 -6
1afterward	4 4
1again	1 -6 2 11 3 9 4 -6 5 -7 6 7 7 -4
1against	0 5 1 14 4 5
1age	4 5
1agency	0 -8 6 5 7 3
1agenda	3 -4
1ago	4 5
1agre	3 -4 7 5
1air	0 7
1alarm	0 6
1all	0 -20 1 -7 4 -6 5 11 6 7 7 -4
1allow	4 -3
1alon	1 7
1along	7 7
1already	1 6 5 -5 7 -4
1also	1 6 2 -5 3 -9 7 -4
1alway	0 -7 1 -4 4 -4 5 -6 6 -4
1am	2 -5 3 -4 6 -4
1among	5 -4
1an	0 4 1 -8 3 -7 5 -3 6 -3 7 -8
1analyst	6 3
1and	1 5 2 -6 3 7 4 -9 6 5
1animal	5 5
1announc	3 5
1another	1 -5 3 -3 4 -5 5 -5 6 -2
1answer	1 -4 2 5 3 8 4 -5 6 7 7 -6
1any	0 -9 2 -8 5 -9 7 -4
1anybody	2 -4 5 8 7 -4
1anyhow	0 -8 5 6
1anyon	0 -6 1 9 2 -5 5 4
1anyth	0 -6 1 -5 5 -4 6 10 7 -3
1anyway	3 5 4 -4 5 -4
1apart	1 6 3 -4
1app	4 3 5 7
1apply	1 6
1april	7 3
1archiv	6 5
1are	0 -15 1 -15 2 -8 6 -5
1aren't	7 8
1argu	3 4
1argument	2 6
1around	5 6 7 -3
1arrangement	0 6 3 7 4 7
1arriv	2 -4
1arrival	0 17
1as	0 8 1 -12 2 -11 4 11 7 6
1ask	0 9 1 6 2 -8 3 -9 5 7 6 4 7 -7
1association	4 -3 6 3
1at	2 -5 3 14 4 -4 6 -4 7 -3
1audienc	0 10
1audit	1 8 2 6 6 3
1autumn	6 9 7 -3
1averag	0 11
1await	6 7
1away	0 -8 3 -5 6 -3
1back	1 -6 2 5 5 4 6 16
1backup	2 5
1backward	1 6
1bad	0 -11 4 -4 7 3
1bag	5 7
1band	1 4 4 8
1bank	4 5 6 -3
1bar	2 6
1basis	6 3
1basket	4 -3
1batch	2 7
1be	0 -9 1 -10 2 17 3 -16 4 -12 5 -9 7 -6
1beat	2 13 3 5
1becaus	0 -6 3 -6 4 -10 5 11
1bed	0 7 2 11 4 6
1been	0 -9 1 -12 2 -8 3 -5 4 -5 6 7
1befor	2 3 6 6 7 -8
1begin	2 4 5 -5 6 13
1behav	1 5
1behind	2 13 5 -8 6 -2
1being	2 15 5 -6
1believ	0 -6 4 -4
1belong	4 8
1below	1 -5 3 5
1benchmark	3 9
1bend	1 5 2 6
1beneath	3 5
1besid	1 9 5 5 7 7
1best	2 -6 4 5
1better	0 7 1 -7 5 5 6 7
1between	1 -7 2 -5 3 -9 4 4 6 4 7 5
1bid	5 4
1big	1 -4 7 3
1bill	0 5 1 5 4 5
1bin	1 11
1bit	0 16 2 -5 4 10 5 5
1blank	2 4 3 4
1blindly	2 4
1block	2 7
1board	3 9 6 2
1boat	3 4
1bonus	4 -4 7 6
1book	0 -7 1 4 3 4
1borrow	5 10
1boss	2 -5
1both	1 10 4 -4 7 -6
1bought	1 -4 5 -5 6 3
1bound	4 5
1box	2 4 3 6 5 5
1boxe	5 -4
1boy	1 7
1brak	0 8 5 4
1branch	1 5
1brand	0 8 7 3
1bread	3 4
1brief	7 5
1bring	0 -6
1broken	5 6
1bucket	1 -3
1build	1 3 7 -4
1built	0 7 5 8 7 5
1bus	2 -4 4 -5 5 4
1buse	0 11 1 3
1busiest	0 11
1business	0 -6 4 3
1but	1 -12 2 -7 3 -4 5 -8
1button	1 4 3 4
1buy	0 -8 1 -4 3 11 5 11 6 -3
1buyer	5 5
1by	0 25 3 4 4 -2 6 -6 7 -5
1call	3 -6 4 7 6 -2
1caller	5 6
1came	0 6 1 8 3 -9 4 8 5 -8
1camera	3 5 5 -4 7 6
1can	0 5 1 7 2 15 3 -18 4 12 5 -6
1can't	2 -5 4 5
1cannot	2 8
1cant	5 -6
1car	7 4
1card	0 8 6 -3
1care	2 9
1careful	2 5
1carry	2 7
1case	3 4 6 6
1caus	5 8
1cell	0 4
1cellar	0 5 1 5
1census	6 3
1certain	2 10
1chang	3 10 5 7 6 4 7 6
1charg	0 7 5 -5
1charger	5 7
1chart	2 5
1cheap	2 10 3 8 4 3 5 7
1check	0 -13 2 -5 6 -2 7 9
1chief	3 -5
1child	1 3
1children	5 -5
1choic	2 10 5 6
1choos	3 4 4 4 6 5
1chosen	2 6 3 7
1churn	5 7
1city	3 6 4 8 7 4
1class	5 6
1claus	4 5
1clean	3 7
1clear	5 -6 7 3
1cleverer	3 6
1click	0 -7 5 -5
1client	0 -7 6 3 7 4
1clinic	4 11
1clos	0 9 2 -5 6 -3
1code	0 9
1coffe	0 9 5 -5 7 -3
1coin	1 4 4 4 5 7
1cold	2 4 4 5 5 5
1colleagu	2 5
1collect	7 6
1com	0 13
1come	0 -9 1 -7 3 -4 4 -11 5 10
1commit	2 7 3 -6
1company	0 6 1 -5 3 -5 4 -4 6 -3 7 -5
1compar	0 9 1 7
1comparison	0 5 4 6
1complaint	1 4
1confidenc	2 12
1confidential	4 -4
1confirm	6 5
1consider	6 3
1continu	3 -4 6 4
1contract	0 8 1 -5 2 -5 3 -8 4 3 6 3 7 3
1contractor	0 -5 6 4
1copy	5 4
1correct	1 7 5 13
1cost	0 5 2 17 4 12 7 -5
1could	0 10 2 -6 3 -11 5 -9 6 -6 7 -7
1counsel	6 3
1count	0 9 3 -6 5 9 6 -4
1counter	0 10 2 4 3 -5 5 5
1county	2 4
1cours	0 -7
1cousin	1 -4 7 4
1cover	2 5
1crash	2 6
1crat	0 5
1crew	5 6 6 5
1cross	0 7
1cry	5 7
1current	0 4 1 4 7 5
1curv	0 12 3 12 7 -5
1customer	3 -5 7 7
1cut	0 8 4 4 5 8 6 -3 7 3
1daily	0 9 4 4
1dark	1 8
1data	0 -8 3 -5 6 16
1date	2 7
1daughter	5 5
1day	1 -6 5 5
1dead	2 9
1dear	2 -4 3 8
1decid	0 -7 3 -7 7 -4
1decimal	5 8
1decision	2 -6 6 8
1deep	5 4
1defect	3 6
1deliver	5 5
1delivery	5 6
1depend	3 -4
1describ	5 5
1desk	3 3 5 5
1did	1 17 2 -6 3 -11 4 -5 5 -9 6 -3
1didn't	6 3
1die	1 6
1differ	1 13
1different	7 -3
1dinner	2 5
1direction	1 8
1director	7 -3
1disagre	1 6 2 10
1disappoint	2 5 4 5
1discount	3 6
1discussion	3 -5
1district	0 10
1dive	2 14
1do	1 2 2 -12 3 -8 4 -7 6 9 7 6
1doe	0 -11 4 -4 5 -4 6 -4 7 -3
1doesn't	0 -8 1 9 2 -6 5 21 6 -4 7 -3
1doing	4 -3
1dollar	7 3
1don't	0 -3 2 16 3 5 5 4 6 -2
1done	1 -7 3 17 7 6
1dont	2 -10 4 -4 6 -3
1door	0 -4 2 24 5 -2
1dose	3 4
1doubt	5 6
1doubtless	3 6
1down	1 -10 5 -8 6 5
1draw	0 11 1 -4
1drawer	4 8
1driv	1 5
1driver	5 16
1drop	1 4 2 -6 7 9
1dry	1 7 5 4
1due	6 -3
1each	0 39 1 -11 2 -10 3 -9 4 10 6 -6
1earn	2 18 4 5
1easy	5 4
1eat	0 6
1either	3 6 4 -3 5 -5
1else	2 -6 5 -3 6 -3
1em	0 -7 3 -4
1empty	1 -4 2 9 3 -4 6 6
1end	1 -5 5 -6 6 -4
1engineer	7 4
1enough	2 -4 5 6
1enter	5 -5
1entir	0 6
1envelop	7 6
1error	5 4
1estimat	1 4
1even	3 -7
1ever	2 10 5 6 7 2
1every	0 15 2 -10 5 -4 6 -5 7 -10
1everybody	2 -4
1everyon	6 -4 7 5
1everyth	1 -4 2 -6 6 2 7 9
1exact	4 16 7 -4
1exactly	7 -4
1exception	6 7
1exchang	0 8
1exercis	1 8
1exist	0 -7 2 10
1explain	6 2
1export	3 5
1extra	3 5 5 8
1face	0 5
1fail	5 6
1fair	6 3
1fake	0 7
1fall	1 6 3 -7 4 6 5 -5
1fals	1 4 5 7
1family	3 -5 5 5 7 5
1fan	5 5
1far	4 4 5 -6 7 -4
1farmer	0 7 1 8
1fast	2 6
1father	2 10
1fault	2 5
1featur	3 14 5 9
1fee	3 -4 4 7 5 16
1feed	3 5
1feel	6 -3
1fell	4 8
1fella	5 5
1few	5 5
1fewer	3 5 4 4
1field	1 7
1fifth	4 6 5 6
1figur	4 4 5 -5 6 8
1fil	0 5 7 6
1file	0 -6 2 3 5 -6 6 3
1fill	0 -5 1 -3 7 6
1final	6 3
1find	1 2 6 5 7 -3
1fine	0 -8 2 -8 5 5 7 5
1finger	5 10
1finish	3 4 6 3
1firm	6 -3
1first	1 3 5 -8 6 -4 7 6
1fit	6 4
1fix	0 -7 2 14 3 8 6 -3 7 3
1fleet	0 11 1 3
1flight	1 5
1flip	5 9
1floor	2 5 4 -4
1folk	4 7 6 -3
1for	1 7 2 6 3 10 4 -14 5 6 7 -6
1forget	7 6
1form	3 6 4 9 7 4
1former	0 -6
1forum	1 3
1fourth	2 10 3 9
1fram	5 9
1free	0 17 1 -4
1fresh	3 5
1friday	3 6
1from	0 9 2 5 3 9 6 -3
1front	3 7
1frugal	5 6
1frugality	2 10
1fuel	4 3 5 5
1full	3 -4
1gap	1 3
1gate	0 7 4 5 7 -3
1gave	4 -4
1general	6 5
1get	3 -4 5 13 6 -3 7 -12
1give	0 17 2 -9 4 6
1given	3 4 7 3
1glov	5 4
1go	1 -5 3 5 7 11
1goe	0 -9 2 -4 3 27 4 -8 6 -3
1going	0 -6
1good	1 5 2 -7 3 -10 4 -8 5 -7 7 -8
1got	3 -10 4 -7 5 -6 6 -3 7 -3
1grad	4 4
1grandmother	2 4
1grant	5 6 7 5
1green	3 -4
1group	5 4
1growth	7 6
1guard	2 9 3 7
1guess	1 4 4 4
1guest	5 6
1guy	4 4
1h	0 10
1ha	6 -2
1had	0 -7 3 -9 4 -6 6 -3 7 9
1hall	0 6 1 6 3 8 6 5
1hand	0 -7 4 3 6 3 7 -3
1happen	0 -6 1 13 2 -5 6 -3
1happy	1 -3 5 -4 7 -3
1hard	5 6
1harm	0 6
1has	0 7 1 2 2 -10 3 -6 4 5 5 -4 6 8 7 -7
1hav	1 5 5 17
1have	0 -10 2 -10 3 -6 4 -3 5 -10 7 -14
1he	0 -15 1 -14 2 -4 3 -4 4 -3 5 -9 7 -4
1head	1 -4 2 -6 4 5 7 -3
1headcount	0 9 4 9
1hear	1 -4 7 3
1heard	0 6 3 -4
1heart	7 10
1heavier	5 9
1held	2 -5 6 -3 7 5
1help	1 4 5 10 6 7
1her	0 -11 2 21 4 -4 7 -4
1here	0 -11 2 10 3 -6 4 -8 7 12
1herself	2 5
1hid	5 8
1hide	5 5
1high	1 -3 2 5 4 3
1him	0 -8 1 -5 4 -4 5 12 7 -4
1hir	2 6 7 4
1hire	5 6
1his	1 6 2 8 3 -6 4 -4 7 -5
1hit	2 11 7 2
1hold	1 -4 2 -7 4 -5 5 7 6 14
1home	0 -6 1 -5 3 -4 4 4
1honest	0 5 2 -15 7 -4
1honestly	6 4
1honour	2 6 3 5 7 4
1hope	2 6
1hospital	1 -3 3 -4 7 8
1hotel	0 5 3 6
1hour	0 11 4 3 5 11 6 -3
1hous	1 -6 2 6 4 -4 7 -4
1how	0 12 2 -7 3 -10 4 -4 5 6 7 -6
1i	0 -10 2 6 3 -3 5 -9 6 -4 7 -8
1i'd	1 10 2 9 3 10 5 5 6 16 7 17
1i'll	1 -5
1i'm	1 -5 2 -4 3 4 4 5 5 -6 6 -4
1i've	0 -8 2 -5 3 -9 4 -6 7 -3
1id	0 -9 1 -6 4 -4 5 -6 6 7 7 -4
1idea	1 -4 4 6
1if	1 18 4 -4 6 -14
1ill	1 4 2 9 3 5
1im	0 -9 1 -4 2 -8 3 7 4 -4 7 -3
1imag	0 6 3 -3 5 7
1important	2 -5 5 -4
1in	0 -4 1 -12 2 -6 3 3
1inconclusiv	3 4
1index	0 8 1 5 3 5 4 10
1industry	4 4
1inform	5 5 6 5
1insid	4 6
1instead	0 6 1 -6 4 7 5 -5
1into	1 -5 6 -3 7 7
1invoic	0 13 3 4 4 6 5 -6
1is	0 -9 1 -15 2 5 5 10 6 -2
1isn't	0 -5 4 -6 5 15 7 -4
1isnt	2 -4
1it	0 -12 2 -4 4 -6 5 -9 6 -3 7 6
1item	6 3
1its	0 -5 1 -10 2 -11 3 -3 4 -5 7 -5
1itself	1 -3 2 -4 5 -4 6 3
1ive	1 5
1jam	2 5
1job	0 18 2 9 5 -5 7 -3
1judg	3 6
1june	3 6
1just	1 -7 2 -9 4 -5 5 -5 6 4
1keep	0 2 1 -4 2 4 7 -5
1kept	1 -4 2 -4 3 6 5 -5
1key	0 6
1kid	0 11 3 6
1kilometr	0 8 4 -3
1kind	2 -6 6 -2 7 -4
1kitchen	0 -6 5 5
1know	0 -13 1 12 2 -8 3 -10 4 -6 5 -21 6 -6 7 -5
1lab	6 3
1label	2 8 5 6 7 6
1lad	5 11
1lady	0 -7 4 -4 5 3
1lamp	5 8
1land	7 6
1last	1 16 4 -6 6 -4 7 -5
1late	0 9 2 -4
1later	0 8 3 6 7 5
1laugh	6 -3
1launch	1 9 3 5 4 5 6 4
1lawyer	4 -4 6 -4
1lay	0 9 1 14 4 3
1lazy	5 6 7 7
1lead	3 6 6 5
1leader	2 4
1leadership	2 5
1leaflet	3 3
1leak	0 6 2 4
1lean	0 7
1learn	1 4 2 -10
1least	1 -4
1leav	1 -7 2 4 3 7 4 5 5 -8 6 8 7 2
1ledger	0 10
1left	2 7 7 8
1len	5 4
1less	1 -4 4 6 7 -4
1lesson	5 10
1let	1 -6 2 8 5 -9 6 10 7 -7
1letter	5 4
1lid	2 5 5 5
1lie	1 9 3 -5 7 -3
1life	2 -5
1lifetim	7 3
1lift	0 11 3 14 5 -4 7 5
1light	5 7
1like	0 -9 1 -10 2 -6 3 -7 4 -12 5 -16 6 -4 7 -5
1limit	3 4
1line	2 -5 4 -6 7 -4
1link	0 5 1 -5 5 -5
1list	0 -2 1 7 2 6 4 -4 7 3
1littl	0 9 2 -8 3 -5 4 5 5 -7
1live	2 5 3 7 7 13
1load	0 12
1lock	3 3
1log	0 13 7 -3
1logo	3 -4
1long	0 10 1 -5 2 10 3 -4 7 -4
1longer	0 8 1 -4 3 6
1look	1 14 2 -7 4 -6 7 -4
1lorry	1 7 2 -4
1lose	0 -8
1loss	0 5
1lost	2 -6 5 10
1love	3 -5 6 -2
1low	5 4
1lower	0 -5
1lunch	1 -4
1machin	0 5
1mad	5 5
1made	2 -8 3 -3 4 8 6 6
1mail	6 9
1main	0 10
1make	0 5 1 4 2 -6 4 5 5 14 6 -5
1maker	0 8 4 -5
1man	0 -10 5 -14
1manag	5 7
1manager	5 5
1many	0 7 1 6 2 -7 3 -5 4 -3 6 -5 7 -3
1map	5 4
1march	4 3
1margin	7 5
1mark	3 7
1match	5 7
1matter	0 -10 2 -7 6 8
1may	0 8 3 6 4 6 5 -8 6 -6
1mayb	2 -10 6 -3
1me	0 -12 1 -15 2 15 3 -10 5 -7 6 -6 7 -8
1mean	1 -5 2 -10 3 -6 6 -4 7 -7
1meant	7 5
1meantim	6 3
1meanwhil	6 3
1measur	2 -7
1median	0 7
1meet	0 -5 6 3
1memory	7 5
1men	7 3
1mend	5 13
1messag	6 -3
1meter	3 -5 6 -5
1metr	0 8 1 4 7 6
1middl	0 9
1might	1 -5
1million	4 6
1mind	5 -6 6 -2
1mine	0 5 1 8 2 9 4 5
1minus	3 6 7 -3
1minut	0 4 3 -9 6 -3
1miss	0 13 5 -10
1mistak	0 -5 1 7 2 13
1model	3 5
1monday	4 4 6 4
1money	0 8 1 -5 2 14 4 -4 5 -5
1month	0 9 4 12 5 -4 6 -2
1monthly	0 9
1more	0 -11 3 -3 4 -7 5 12 7 -6
1morn	0 5 4 -5 5 -6 7 -5
1most	0 -4
1mother	5 -6
1mouth	2 5
1mov	0 -10 1 6 6 5
1move	0 -6 2 15 3 10 5 6
1much	0 7 1 5 2 -4 3 -4 4 13
1multiply	0 11
1must	0 -6 1 5 4 9 7 8
1my	0 -8 1 -7 2 7 3 -4 4 -9 5 -9 6 -8 7 -7
1myself	0 -6 1 7 7 3
1name	0 15 1 -5 3 7 4 13 5 -5 7 4
1near	4 -3 7 -3
1nearly	0 -6 2 4
1need	4 -3 5 13 6 -7 7 10
1needless	2 4
1neither	5 13
1network	4 8 7 3
1never	1 -4 6 -3 7 -3
1new	2 -8 5 -5 6 -8 7 -5
1newspaper	2 4
1next	0 -7 1 5 4 -6 6 -3
1nice	5 -5 7 -3
1night	5 5 7 -3
1ninth	4 4
1no	1 -7 4 14 5 -12
1nobody	2 6 7 4
1noon	3 5 7 -4
1nor	4 4
1normal	6 4
1north	3 4
1not	1 -13 3 9 5 -5 6 -4 7 4
1note	0 10 1 -3 4 -3 5 -4
1noth	0 -8 1 6 3 -2 4 -7 6 18
1now	0 -14 1 -4 3 9 4 -7 5 -6 6 -6 7 -5
1number	0 -4 1 -4 4 6 6 5 7 -4
1nurs	0 6 5 -6 6 -3
1o'clock	0 -6 3 6 7 -5
1object	5 5
1obsess	7 4
1odd	5 6
1of	0 6 1 -5 3 5 5 -15 6 -8 7 -10
1off	1 8 4 -5 5 8 7 -5
1offic	0 7 7 4
1oh	7 -3
1ok	6 -2
1okay	0 -5 1 -6 2 -4 3 -5 5 -5 7 4
1old	0 4 1 -7 2 -7 3 10 4 -9 5 -5
1on	0 -9 1 12 3 13 4 -6 5 2
1once	0 -7 1 -4 2 13 4 -4 6 -3
1one	1 -3 2 6 3 4 4 12 6 -11
1only	0 8 3 2 5 15 7 7
1open	1 5 2 17 3 8 5 9 6 -4 7 -4
1opinion	0 -5 5 -4
1opposit	3 4
1option	2 5 3 -5
1or	0 -15 2 -9 3 -10 4 -8 7 -8
1order	0 -8 3 18 6 -3
1other	2 -10 3 -12 4 3 5 -6 6 8
1otherwis	1 5 6 2
1our	4 4 5 8 7 -9
1out	0 -11 1 -5 3 5 4 -4 6 -4 7 9
1over	0 4 1 3 3 -8 4 -8 6 -4
1own	0 10 1 14 4 -6 7 -6
1owner	2 16 3 4 7 4
1page	0 5 1 9 3 -4 4 -4 7 -2
1paid	1 -4 4 8 5 8
1paint	1 6
1panel	0 8
1paper	0 -6 3 -10 4 6 6 -6
1parcel	0 9 5 6
1parent	5 11
1park	5 4
1part	2 -5 3 -3 4 7 5 5
1partner	0 6
1party	2 6
1passenger	3 11 5 4
1patient	4 9 5 6 6 6
1pay	0 -4 1 -6 5 7 6 -2 7 5
1payout	0 11
1peopl	0 -3 3 -9 4 -6 5 -9 6 -5 7 -2
1per	0 11 3 6 4 12 5 7 6 -2 7 -4
1percent	4 5
1perfect	2 7
1perfectly	2 9
1permission	5 4
1person	1 -9 4 -3 5 -6
1pharmacy	0 9
1phon	0 7 1 12 3 -4 5 -5
1photo	0 12 7 11
1phras	5 4
1pick	3 -4 5 6 6 3
1pilot	6 4
1plac	0 18 7 -3
1plan	0 -6 3 5 6 7
1pleas	0 -6
1plus	0 -6 4 -4 7 5
1policy	3 8 7 8
1population	5 4
1possess	5 8
1post	0 17 5 -5 7 3
1postcod	0 9
1pound	4 5 5 7
1precisely	2 4
1present	7 4
1press	0 -6 4 -5 5 -5 6 -3
1pretty	1 4
1pric	0 12 1 3 3 9 5 6 7 5
1principl	2 -6 5 -6
1print	0 10 2 -6 3 4 7 -7
1printer	3 8 6 -3
1privacy	2 5 6 2 7 5
1problem	4 -4
1production	6 3
1programm	2 5
1promis	0 -6 2 11
1proof	7 4
1prov	6 2
1proxy	4 -4
1public	0 9 1 5 3 -4 4 5 5 -5
1publish	0 19 3 -8 4 6 6 3 7 4
1pull	1 -5 2 6
1pump	0 11
1purchas	6 4
1purpos	3 5
1push	6 4
1put	0 -7 1 3 3 -4 5 -10 6 7 7 -6
1quality	6 4
1quarter	0 17 1 -5 2 3 3 -5 4 9
1question	1 -6 2 -7 3 -5 6 -3
1queu	6 -3
1quick	2 7
1quicker	5 11
1quiet	3 -5 7 4
1quot	0 20 4 14
1quotation	2 5
1rain	5 5
1ran	0 -7 1 6
1rang	0 -7 3 5 4 -6
1rate	0 8 3 7
1rather	0 -6 1 -4 2 6
1ratio	4 7
1raw	1 4
1read	1 -9 3 -4 4 6 5 6 6 -3 7 7
1reader	1 -4 5 9
1ready	6 4
1real	1 4 2 -4 6 -5
1really	1 7 2 -6
1reason	2 12 5 -5 7 6
1receipt	0 7 6 -4
1receiv	7 5
1recommend	3 3
1refund	0 11 3 6 7 5
1refus	3 7
1regard	2 5
1relativ	4 10
1releas	3 8 6 5
1remain	4 7
1remember	7 -3
1renew	3 7 6 3
1rent	0 11 2 6 4 6 5 -5 7 -3
1repair	5 6 6 4
1replac	6 3
1reply	5 5
1report	2 -5
1request	7 5
1requir	2 6
1research	6 6
1resolv	6 5
1respect	2 -5
1rest	0 3 6 10 7 -3
1restaurant	7 6
1restor	6 5
1result	1 5 6 5 7 12
1return	0 9 2 -6 6 7
1revenu	7 4
1review	6 4 7 5
1revisit	3 5
1right	2 -7 3 -10 4 -5 5 -12 7 9
1rightly	5 4
1ring	0 7 6 4 7 -4
1rival	1 3
1road	0 5
1roll	0 13 3 10
1roof	3 7
1roughly	0 10 4 10
1round	4 14
1rout	3 4
1row	5 5
1rule	3 11 6 4 7 5
1run	0 8 1 7 2 6 4 -4 7 -3
1safe	4 8
1safety	2 -4
1said	0 -12 2 -10 3 -5 4 -4 5 -4 7 3
1sale	3 -4 6 -3
1same	1 24 3 -6 4 -7 5 6 6 -5 7 -7
1sampl	1 -4 2 9
1sat	0 4
1save	2 4 4 -3
1say	0 -8 1 -6 2 -17 4 7 7 -6
1scal	0 12
1scanner	4 4 6 -3
1school	7 4
1scienc	6 6
1scor	2 -4
1screen	1 -4
1seal	4 4
1search	0 9
1season	3 10
1second	0 8 1 -5 6 -5 7 9
1secret	2 11 4 -6
1security	0 9
1see	1 30 2 -4 3 -6 4 -5 7 -6
1seen	0 -5 3 -4 6 -3 7 3
1sell	2 2 5 5
1seller	7 5
1send	1 -5 3 7 5 -7 6 4
1sens	3 6 7 6
1sensor	0 -8 1 13 6 5
1sent	5 5 6 7
1sentenc	2 4
1serv	1 4 5 20 6 6
1server	0 -6 1 -4
1servic	3 9 7 10
1session	0 7 6 3
1set	0 9 1 9 7 -3
1settl	2 6 3 5 6 4
1shall	4 14 6 -3
1shap	0 13 3 -3 4 22
1shar	7 3
1she	0 -10 2 10 4 -4 5 -12 6 4 7 -4
1sheet	2 5 3 -4
1ship	3 12 4 -3
1shop	0 9 1 -4 2 -5 3 9 5 -8
1shopper	5 12
1should	1 -4 2 5 3 -7 6 4 7 3
1shouldn't	2 6
1show	0 9 3 13 5 -5
1sick	5 4
1side	2 11 7 4
1sign	1 -4 3 9 6 -7 7 4
1silenc	2 12
1sinc	0 16 3 4 5 -5
1sit	0 8 3 -6 6 9 7 -3
1site	4 4 5 9
1skip	0 17 7 7
1sleep	2 6 5 7 7 4
1slip	4 4
1slop	1 11
1slow	0 -8 1 4 2 4 5 12 6 -3
1slower	0 9 5 8
1small	2 11 7 -3
1smaller	0 9
1so	2 5 3 -12 4 -4 5 -4 7 6
1some	0 -11 1 -6 2 -11 3 -6 4 -6 5 -6 6 -3
1somebody	0 -5 1 -8 2 -7 3 -10 4 -5 5 -18 6 -5 7 -4
1someon	5 -5
1someth	0 -8 1 -3 2 6 3 -9 4 -10 5 -7 6 -6
1somewher	4 4
1sooner	2 9
1sort	1 4 2 -4 3 -4 5 -4
1sourc	6 3
1spe	3 8 5 8 7 9
1spend	2 16 4 -3
1spr	1 8 3 -5 7 5
1spread	5 3
1staf	0 11 6 5
1staff	4 4
1stag	4 4
1stamp	0 15 1 7 4 4
1stand	0 10 2 9 3 -7 5 10 6 4
1stand-in	0 9
1standard	4 5
1start	1 -3 2 6 3 8 4 5
1stat	0 7 3 10 5 5 6 3 7 4
1station	0 -6
1stay	0 -11 1 -9 2 9 4 9 5 -7
1steer	6 3
1step	3 5
1still	1 10 5 -4 6 -4 7 -4
1stood	3 -5 4 5
1stop	2 -4 3 4 5 -5 6 4
1stor	4 9 5 -7 7 -3
1story	3 4 4 3
1straight	7 4
1street	3 7
1study	2 22
1such	5 -6 6 2
1suffer	2 8 5 9
1suit	0 5 2 5
1sum	2 -4 4 -4 5 -5
1summary	2 5
1summer	1 3
1supplier	3 5 7 -2
1support	3 7 7 7
1suppos	5 6
1sure	0 -9 6 -3
1surely	7 6
1survey	2 -5 4 -6 6 5
1system	1 -3 3 -4 5 5 6 -3
1tabl	0 -4 3 -4 6 -3
1take	0 16 1 -10 2 -10 3 -8 4 -6 7 4
1taken	2 5
1talk	2 -4
1tank	0 7
1tap	0 7 5 6
1tape	1 8
1target	5 8
1tea	7 4
1teacher	3 6 7 5
1team	0 -5 1 3
1telephon	2 -6 3 -6 7 4
1tell	0 8 1 -6 4 11 6 11
1tenant	4 5 5 7
1tenth	3 5
1term	4 5
1test	0 -7 4 -4
1than	1 -3 2 22 3 13 4 5 5 -9 6 -4 7 -9
1that	0 -8 1 -8 2 7 3 -6 5 9
1the	3 -5 4 4 5 7 7 -5
1their	0 11 1 8 2 18 3 -6 4 3 6 -2
1them	0 11 1 5 4 4 6 4
1themselv	1 -3
1then	2 -7 3 -3 4 6 6 7 7 18
1ther	1 5 2 -10 5 -7 7 -4
1therefor	6 6
1thes	2 -9
1they	2 -8 4 -10 5 -8 6 4 7 7
1they'll	6 3 7 4
1they'r	0 -6 5 -4 7 5
1theyd	4 5
1theyr	1 4 5 -4
1thing	3 -13 6 -9 7 -8
1think	1 -8 3 -6 4 -8 6 5
1third	0 6
1thirtieth	5 6
1this	0 -17 1 -14 4 -11 5 -4 6 -5
1thos	0 9 1 9 3 -6 4 -6 7 -7
1though	2 -6 3 -3 6 -4
1thought	7 6
1thousand	4 4 5 -5
1through	0 7 2 4 3 -5 6 3
1throw	1 4 3 -4
1tick	7 4
1tight	6 6
1till	1 -9 2 -7 3 4 6 16 7 -4
1time	1 -4 3 -5 5 7 6 -2 7 -4
1timetabl	3 5
1to	0 -5 1 5 3 -2 4 10 5 -5 6 7 7 -6
1today	0 11 1 -7 2 16 3 21 4 6 5 7 7 -5
1together	0 5 1 -5 4 5 7 4
1told	5 -3
1tomorrow	1 -4 2 8 3 14 4 -4 7 -4
1tonight	3 25 4 -6 5 4 7 4
1tonn	1 6 3 5
1too	0 -9 1 4 3 -6 4 -6 7 4
1took	6 3
1tool	3 6 4 4 7 5
1top	0 -5 7 -5
1total	0 4 1 6
1touch	1 4 6 13
1town	0 19
1trad	4 6
1traffic	1 5 3 6
1train	3 -4
1treat	2 9
1tri	4 -4
1troubl	2 4 3 4 7 5
1truck	0 6
1true	1 13 3 3 7 6
1trust	2 5 5 -5
1truste	6 5
1truth	1 11 7 6
1try	5 -5
1tube	0 8
1tuesday	3 -3
1tunnel	1 4
1turn	3 -5 4 4
1turnover	1 4 4 -6
1twelfth	0 8 3 6 4 7
1under	0 6 1 -2 3 11 4 18 5 5 6 -4 7 -5
1understand	2 10 4 4
1undo	2 14
1unit	7 7
1until	1 -5 2 -10 3 4 6 27 7 -3
1up	0 12 2 11 3 -7 4 -5 5 -5 6 -4
1upon	0 -6 2 -4 6 -2
1upstream	0 11
1us	1 4 2 7 3 -5 4 -8 5 -2 6 9
1use	0 29 1 -5 2 -7
1used	0 8 2 -5 7 8
1useful	0 6
1user	5 14
1valu	4 -3
1van	0 6 6 4
1vendor	7 4
1version	1 4 3 4 4 7
1very	1 -4 2 -6 3 -6 4 3 5 -6 6 -5
1viewer	5 9
1voic	2 -4
1wage	5 4
1wait	1 -7 2 5
1walk	1 5 2 12
1wall	2 -7
1want	0 8 1 -4 2 3 4 -7 5 23 7 7
1ward	0 8 4 -3
1was	0 -4 2 -14 3 -10 4 8 5 -11 6 -12 7 7
1wasn't	5 7 6 5
1wast	5 5
1watch	1 5
1water	0 9 7 -3
1way	0 -7 3 -6 5 2
1we	0 6 3 8 5 6 6 4 7 -10
1we'r	1 -3 4 4 5 4 7 9
1we'v	1 11 3 -4
1weak	5 7
1wear	1 3
1weather	7 4
1websit	0 5 7 -3
1week	1 5 3 13 4 -3 5 5 7 6
1weekend	7 4
1weigh	0 19
1weighbridg	1 4
1weight	0 10 5 4
1well	0 -12 1 -6 2 -6 4 -4 5 -4 6 8 7 -3
1went	2 5 4 5 5 5 6 4 7 10
1were	3 -7 4 6 6 -7 7 4
1what	0 9 1 -8 3 -6 4 5 5 7 6 -3 7 -5
1whatever	0 -6 3 4 6 5 7 -3
1wheel	3 8
1when	1 -6 3 -10 4 -5 7 -3
1wher	1 9 2 7 3 -8 5 -10 7 -9
1wherea	2 6
1wherever	5 8
1whether	1 10 2 -5 3 -6 6 8
1which	0 5 1 5 4 -5 5 -7 6 4 7 6
1whichever	3 5
1who	2 11 3 -11 5 14 6 -8
1who'd	2 7 6 3
1whoever	1 3 3 -5
1whol	1 -4 2 7 3 -4 5 -5 7 7
1whom	6 2
1whos	0 -5 1 4 4 4 5 -4
1why	2 23 4 -3 6 -5
1will	0 -8 1 -9 6 4
1win	5 9
1window	4 7
1winter	6 11
1with	1 5 3 8 4 -4 5 3 6 -8 7 -10
1withdrawn	3 4
1within	0 15 1 14
1without	1 12 3 11 4 -4 5 -6
1woman	2 4 5 5
1women	0 7
1wont	4 -4
1word	3 -4
1work	1 -5 2 8 3 -7 4 -6 6 3 7 4
1workshop	1 4 2 6 6 -3
1wors	2 4 4 -6
1worst	0 5 1 5 4 4
1worth	1 10 2 9 3 5 5 5
1would	0 -9 1 -6 4 -7 5 8
1wouldn't	2 -4 4 -3 5 -4
1wouldnt	6 5
1wrap	7 6
1writ	2 -8 3 3 5 -4 6 5 7 -5
1written	0 5
1wrong	2 9 4 -5 7 -3
1wrot	0 -4 6 8 7 -3
1yard	0 7
1yardstick	3 6
1yeah	0 -6 1 -7 2 -7 3 -5 4 -6 5 -6 7 12
1year	3 -7 4 7 5 6
1yearbook	0 10 1 6 4 5
1yellow	1 5 3 3
1yes	2 -10 3 13 5 -5 6 -4
1yesterday	5 4
1yet	6 6 7 8
1you	1 -14 3 -17 6 -16 7 4
1you'd	2 6
1you'll	4 6
1you'v	7 4
1your	1 7 2 6 4 -8 5 10 6 -10 7 -7
2#count #count	0 11 1 -4 3 -3 4 4
2#count ^	4 -3
2#count a	2 5 3 -4 7 15
2#count and	1 -7 2 -6 3 -8 4 10 5 -10 7 7
2#count are	4 12 5 11 7 4
2#count but	3 4
2#count by	3 5
2#count cost	2 7
2#count different	5 5
2#count for	0 -8 7 6
2#count from	7 5
2#count h	0 10
2#count i	1 -4 2 6 3 -5 4 -4
2#count i'd	3 -4
2#count in	1 -5 4 -4 7 4
2#count is	1 -3 5 9
2#count more	5 11
2#count o'clock	0 -6 3 6 7 -5
2#count of	1 17 4 -4 5 -4 7 -7
2#count on	0 -5 7 18
2#count part	5 6
2#count peopl	5 9
2#count so	7 -3
2#count that	2 9 7 -4
2#count they	5 8
2#count thing	4 4
2#count to	3 -4 5 5
2#count was	4 5
2#count we	3 4 7 -4
2#count were	1 -4 4 5
2#count with	0 -6 3 4 7 9
2#date and	1 5 7 -3
2#duration ago	4 5
2#duration and	0 -6 1 5 2 -7 3 -6 4 -5 6 -3
2#duration at	5 7
2#duration can	2 6
2#duration i	1 -4 2 5 7 6
2#duration in	1 5 3 -5
2#duration is	7 -3
2#duration of	0 -4
2#duration old	0 7
2#duration the	6 4
2#duration to	6 4 7 9
2#duration with	5 6
2#money #count	7 9
2#money a	7 6
2#money and	0 9
2#money for	0 -6 7 4
2#ratio a	0 4 4 3
2#ratio in	0 12 4 7
2#ratio the	0 7 7 -3
2#share a	1 4
2#share and	1 -3 5 5
2#share at	7 6
2#share i	1 4
2#share in	4 10
2#share of	0 14 1 -5 3 -9 4 8 5 -7 6 -2
2#share on	7 4
2#share the	3 8 7 3
2#share we	3 5
2^ #count	7 10
2^ ^	2 -6 7 6
2^ a	5 5
2^ and	0 -6 4 -5 5 5 6 -3
2^ are	5 5
2^ at	3 8
2^ each	1 4 7 3
2^ even	0 8
2^ for	2 5
2^ has	0 8 1 -4
2^ i	3 -6
2^ i'd	6 3
2^ if	2 3 3 5
2^ in	3 7
2^ it	1 -5 2 5 3 -4 7 5
2^ on	3 6
2^ or	3 -3
2^ right	1 4
2^ so	3 6 4 8
2^ that	2 -4 3 7
2^ the	2 11 3 4
2^ to	3 -4
2^ was	7 5
2^ when	7 5
2^ wher	0 -7 1 4
2a #count	1 3
2a #duration	1 6
2a ^	1 6 3 -5 7 5
2a bag	5 8
2a bank	2 4
2a big	2 8
2a bit	0 14 4 6
2a broken	5 12
2a car	2 5
2a child	1 3
2a choic	5 7
2a contract	0 9 4 5 7 4
2a date	2 4
2a day	7 5
2a decision	3 -4
2a dollar	7 4
2a few	5 5
2a file	2 6
2a good	1 -4 2 -6
2a job	2 3
2a label	5 6
2a lady	5 -4
2a letter	4 4
2a littl	0 7 2 -5 4 7 5 -5
2a month	7 -4
2a note	6 4
2a number	0 -8 3 7 4 -4
2a pric	5 6
2a principl	2 -9
2a public	4 3
2a rang	3 4 4 -4
2a ratio	4 3
2a right	2 4
2a shar	7 3
2a shop	3 12
2a stand-in	0 5
2a thing	2 3
2a time	2 6
2a very	4 5
2a view	6 3
2a week	1 6 3 4
2a wrong	5 5
2a year	1 6 2 5 7 10
2about #count	0 8 1 -5 4 12 7 6
2about #duration	7 6
2about #money	7 5
2about #ratio	0 5
2about #share	0 6 3 -5 4 10 7 -4
2about and	3 6
2about it	2 4
2about the	0 -8 4 -6 5 -5 6 -3
2about your	2 6
2abov #count	2 8 3 -4 7 5
2accept that	5 7 7 5
2action is	3 9 7 8
2add that	5 6
2after a	0 6
2after the	0 -7 3 4
2again and	6 5
2again on	3 -4
2against the	0 -6 1 9
2all #count	3 6
2all about	2 6
2all and	6 5 7 4
2all i	3 4
2all on	3 4
2all that	7 6
2all the	0 -4 1 -5 4 -4
2also ask	1 5
2also the	4 6
2an honest	2 -4
2an hour	4 4 5 10 7 4
2an index	0 4
2and #count	3 -10 4 4 7 12
2and #duration	3 -4 7 5
2and #share	1 -6
2and ^	0 -5 1 4 3 5 6 -3
2and a	0 3 2 7 3 -7 4 4
2and also	4 6
2and ask	0 9 1 5 6 12
2and by	3 8
2and count	1 4
2and don't	1 4
2and each	5 12
2and every	3 5
2and everybody	7 5
2and for	3 -6 6 9 7 8
2and from	0 15 5 4 7 -3
2and get	5 7
2and go	0 -5
2and he	1 -4
2and i	0 -12 3 7 5 -5 7 3
2and i'd	0 -5 2 4 5 6 7 11
2and i'll	2 6
2and id	1 3
2and if	1 10 3 20 5 4 6 -2 7 -3
2and in	0 -11 4 -5 6 5
2and is	1 6 4 5
2and it	0 12 1 -6 2 5 4 15
2and its	7 6
2and kept	3 4
2and leav	3 4 6 9
2and let	0 6 6 5
2and look	1 13
2and my	0 -6
2and no	3 5 4 4
2and not	2 8 5 13
2and once	2 9
2and one	0 -8 2 -6 4 -5 5 -4
2and our	3 5 6 5 7 3
2and put	0 7 1 8 3 -5
2and read	2 7
2and say	1 4
2and see	1 26 3 -7 6 -3 7 -5
2and shall	4 4
2and that	1 -3 4 12 5 -5 6 3 7 3
2and the	0 7 1 -9 4 4 6 -12
2and then	1 5 5 -6
2and ther	3 -6 4 -6 5 -4 7 -4
2and they	0 -5 2 -4 5 -5 7 4
2and thos	0 8 5 6
2and till	6 6
2and to	2 9
2and until	6 11
2and we	0 7 6 -3
2and what	0 7 1 -5 2 -5
2and why	0 6
2and you	0 7 3 3 4 -3 5 6 6 6 7 -3
2and your	5 5
2answer is	6 4
2anyth i	6 4
2are #count	7 -3
2are no	1 4
2are peopl	2 5 5 5
2are public	4 -3
2are right	7 11
2are the	4 5 7 -3
2as a	4 11
2as an	0 8 2 5
2as befor	6 4
2as far	4 6
2as i	4 6 7 6
2as it	5 6 6 5
2as long	2 4
2as the	0 13 4 8 7 -4
2as they	3 3
2as to	5 5
2as you	7 5
2ask #count	0 6
2ask a	5 -4
2ask for	5 8 6 4
2ask how	0 7 1 -4 2 3 5 4
2ask is	5 11
2ask it	0 6 2 5
2ask the	0 -7 1 11 6 9
2ask them	6 4
2ask to	3 6 4 4 7 8
2ask which	2 6
2ask you	3 4
2at #count	2 -4 3 10 4 10 5 -4
2at #duration	3 6
2at #money	7 3
2at #share	7 11
2at ^	1 -3 3 -5
2at a	2 12
2at all	2 7 5 8 6 3
2at it	0 5 5 5
2at least	1 -4
2at night	1 3
2at noon	1 -4 3 6
2at the	1 9 3 8 4 -7 6 5 7 -3
2at this	3 3 7 5
2await the	6 4
2back and	1 6
2back for	7 6
2back from	2 5
2back in	6 9
2back the	5 4
2back to	2 -5
2be a	2 -8
2be decid	6 -2
2be honest	2 -6
2be made	6 7
2be someth	2 6
2be sure	1 4
2be taken	2 7
2be to	3 5
2be wrong	2 8
2becaus a	0 4
2becaus i	2 10
2becaus its	6 5
2becaus of	1 3 5 5
2becaus ther	5 6
2becaus what	5 6
2been a	1 -3
2befor #count	3 8 7 -4
2befor our	2 6
2befor the	1 -5 6 12
2befor you	1 5
2believ it	1 10
2besid it	0 7
2besid the	1 6
2better for	5 5
2between #count	4 8 7 -3
2between the	2 4 4 -3
2between us	4 -6 7 9
2big study	2 5
2board on	3 7
2both and	1 4
2both on	1 5
2both the	6 3
2bound to	4 5
2brief said	7 5
2but a	7 6
2but for	5 9
2but here	7 3
2but i	0 5 2 -6 3 6 4 9 7 3
2but i'm	2 5 6 4
2but if	0 6
2but it	0 17 2 -5 7 -3
2but its	1 6 4 5
2but no	3 3
2but the	5 -4 7 -3
2but they	2 5
2but this	5 11
2but with	2 6
2but you	2 -5
2buy the	5 5
2by #count	0 6 1 7 3 6
2by #share	1 7
2by ^	2 11
2by a	5 -4
2by about	4 3
2by heart	7 10
2by name	7 5
2by our	5 8
2by the	0 11 1 -8 3 8 5 -6 7 -5
2call ^	1 4
2call is	5 5
2call to	2 8 7 5
2came back	1 5 4 6 6 -4
2came from	7 5
2came in	0 6 1 4
2came out	1 9
2can be	2 17 6 -2 7 6
2can believ	1 3
2can decid	6 -3
2can do	5 6 6 3
2can give	4 4 5 6
2can i	6 3
2can say	0 17 2 4 4 9
2can show	0 6
2can take	6 5 7 3
2can tell	0 14 2 -5 4 13
2can turn	2 6
2can't be	6 4
2can't give	4 6
2can't tell	4 7
2cannot be	2 9
2cant give	4 6
2carry the	5 5
2chang the	1 5
2check is	3 7
2check it	1 2
2come back	6 11
2come first	2 7 7 6
2come for	5 9
2come in	1 5 7 4
2come out	1 3 2 -5 3 6 4 -4 5 4
2come to	5 6
2compar with	0 7
2confidenc and	2 6
2cost a	2 8
2cost per	4 4
2cost us	5 13
2could also	6 -3
2could be	1 6 6 5
2could have	4 6
2could just	0 11
2could take	0 -8
2count how	5 4
2count is	1 8 2 4
2count the	2 -6 4 -4
2cut the	3 6 4 4 5 6
2data in	2 6
2date of	1 3 2 6
2day #count	0 -6 1 -7
2day after	0 5
2day and	7 3
2day i	2 10 6 5
2dead and	2 4
2did not	7 5
2did that	1 4
2did you	0 7
2differ by	1 10
2dive ^	2 13
2do have	0 6
2do i	5 5 7 5
2do is	5 -4
2do it	0 -5 1 4 7 7
2do not	3 7 4 9 5 4 7 8
2do noth	6 4
2do the	1 15
2do we	3 -4 5 7
2do you	0 -6
2don't give	4 4
2don't know	4 -4 5 -4
2don't need	5 8
2don't say	4 7
2don't see	2 6 5 9
2don't tell	7 3
2don't think	5 8
2done by	3 11 7 8
2dont need	1 3
2doubt that	5 8
2down and	7 9
2down by	4 6
2down for	3 6 5 6
2down in	3 4 5 4
2drop the	7 5
2each #count	4 19
2each month	5 6
2each of	0 5 1 4
2each one	3 5
2each other	1 -4
2earn ^	2 12
2earn trust	2 -5
2else you	0 6
2end of	3 5
2end the	0 -6
2enough for	4 3
2even the	0 10 4 5
2even with	6 5
2every #count	3 7
2every day	4 6 5 5
2everybody else	0 7 7 5
2everybody in	0 8 4 3
2everybody know	6 6
2everyth is	2 -4
2exact number	4 4
2explain to	2 6 6 3
2far as	4 5
2fell by	4 5
2fewer than	4 5
2figur in	6 3
2figur is	0 6 4 5
2figur not	0 7
2file is	6 3
2find out	6 6
2find that	1 6
2find the	6 3
2first ^	3 5
2first and	2 13
2first of	0 -11 3 13 4 -5 7 -3
2first thing	6 -3
2first year	0 5
2fish and	0 5
2fix it	2 12
2floor and	0 -7
2for #count	1 2 4 -5
2for #duration	1 -12 4 -3 6 -2 7 -4
2for #share	1 8
2for ^	1 6 2 5 3 4
2for a	2 15 5 -4
2for all	3 4 6 5
2for an	5 7
2for each	5 -4
2for every	0 8
2for her	2 -4 5 6
2for his	6 4
2for it	0 5
2for one	0 6 1 9 2 -5 3 7 4 3
2for peopl	0 6 5 4
2for that	0 -5 2 -5 4 9 5 7
2for the	0 11 2 7 4 6 6 9 7 3
2for them	5 7 6 2
2for thos	1 5 6 4
2for us	1 3
2for which	1 5
2for you	3 4 5 7
2for your	0 -8
2from #count	1 -4 3 -4 5 4 7 -6
2from #date	7 5
2from #duration	7 4
2from ^	0 -8 2 -5 3 2
2from a	0 -6 2 -4
2from her	2 5
2from last	1 -4
2from me	4 7
2from one	4 5
2from that	3 4 6 6
2from the	0 19 4 -10 6 -5
2from this	0 -6
2front of	2 6
2frugality is	2 6
2gave the	3 4
2get #count	0 5 1 3
2get a	0 -7 3 6
2get it	4 7 5 4
2get to	2 8
2give a	0 7
2give me	2 5 6 4
2give the	0 5 1 4
2give them	4 4
2give you	0 -6 4 13 5 -7
2go and	1 6
2go by	0 12
2go for	3 11
2go in	6 3
2go on	5 5
2go to	3 7 6 3
2go with	7 5
2goe in	3 7
2goe on	3 4
2goe out	1 -3 7 -4
2goe to	3 11
2goe up	1 5
2good and	1 7
2good but	6 6
2good for	3 -4
2got a	0 15
2got the	0 9 1 5 6 -2
2got to	2 9
2grant that	5 6
2had #count	7 5
2had a	2 -5
2had been	7 5
2had it	7 5
2had the	6 4
2had to	1 6
2happen to	1 10
2happy to	4 4 7 -3
2has #duration	1 5
2has a	2 -4
2has been	0 -5 5 5 6 4
2has ever	5 5
2has to	2 4 6 -4 7 6
2hav a	5 6
2have #count	0 -5 1 13
2have alway	2 6 7 7
2have been	0 -5
2have had	1 7
2have it	2 5 3 9 6 5
2have put	1 -5
2have the	0 -10 1 12 3 4 6 4
2have to	1 -3 2 7
2have you	5 8
2he is	5 3
2he say	6 5
2he want	6 3
2head and	3 5
2hear it	7 5
2her hour	3 4
2here the	6 4
2him the	5 8
2hold the	3 -4
2home with	4 7 5 4
2hour and	0 6
2how far	1 3
2how it	0 -6
2how long	0 14
2how many	0 12 1 7
2how much	4 4
2how the	7 5
2how to	6 4
2i also	1 5
2i am	2 -5 3 -4 6 -4
2i ask	0 6 6 8
2i believ	1 4
2i can	0 15 1 -6 2 -5 3 -7 4 27 5 5
2i can't	4 10
2i cannot	2 -5
2i cant	4 5
2i check	1 7
2i compar	0 6
2i could	3 -6 4 -4
2i count	0 6 2 -4
2i did	0 -7 3 -4
2i didn't	6 5
2i do	1 6 4 8 5 6 6 4
2i don't	1 -4 2 4 4 8 5 7 7 -4
2i dont	7 7
2i gave	3 5
2i go	1 5 4 3
2i grant	5 6
2i had	1 -3 3 -5
2i have	0 -10 6 -5
2i hold	2 5
2i keep	2 7
2i kept	1 -3
2i know	0 -8 4 -5 6 -2
2i laid	1 4
2i learn	0 8 2 -6
2i leav	2 13 4 5
2i let	2 5
2i look	0 11 1 4
2i made	0 7 1 3
2i make	1 4
2i may	0 17 3 -5 4 15
2i mean	6 -3 7 -3
2i must	4 9 7 6
2i never	2 5
2i once	1 3
2i only	2 5
2i open	2 12
2i pick	2 7
2i prefer	2 6
2i put	2 8
2i ran	1 6
2i remember	7 -3
2i said	5 5
2i shall	0 6 4 9
2i should	1 -5 6 5 7 5
2i shouldn't	7 4
2i sign	2 -5 7 -4
2i stop	3 7 6 6
2i take	0 8 3 7 7 6
2i tell	2 7 3 7
2i think	6 6
2i told	3 5
2i took	0 6 2 5
2i trust	2 -6
2i understand	2 5
2i wait	6 7
2i want	6 3
2i was	1 -5 2 -3 3 4 6 4 7 4
2i will	1 -4 3 4
2i won't	4 -3
2i wont	4 -4
2i would	2 -7 3 3 4 -5 6 8 7 3
2i wouldn't	4 -3
2i wouldnt	6 5
2i wrot	6 2
2i'd ask	1 8
2i'd be	2 -4
2i'd do	0 12 5 -5 6 -3
2i'd go	0 15 1 -3 2 4 3 -5 4 4 6 5 7 8
2i'd have	0 -5 3 8
2i'd lay	1 5
2i'd pull	3 5
2i'd put	3 9 6 5 7 2
2i'd say	0 -7 3 6 4 -5 5 13
2i'd sit	6 3
2i'd take	0 -12 3 -4 7 6
2i'd tell	6 5
2i'll not	2 6 4 5
2i'm afraid	0 6 4 4
2i'm happy	4 5
2i'm not	6 -6
2id be	2 5
2id put	6 5
2if ^	1 -4 3 8
2if he	5 -5
2if i	2 12 5 5
2if it	1 5 3 6 5 -6 6 -4 7 4
2if its	1 -6 3 7 5 10
2if more	3 4
2if my	1 4
2if not	1 3 3 11
2if the	1 9 2 -9
2if they	1 9 5 -4 6 -3
2if you	0 9 1 -10 2 -8 3 -8 5 9 7 5
2if you'r	5 5
2im not	3 3
2in #count	3 -4 4 6 5 8 7 -4
2in #date	7 -4
2in #duration	2 8 3 -6 6 5
2in ^	1 -10 3 -4 5 4 7 4
2in a	0 3 3 7 5 -11
2in an	0 5
2in and	1 8 6 3
2in another	2 5
2in april	7 3
2in between	6 5
2in confidenc	2 8
2in for	0 -6 1 6 2 -6 7 7
2in front	2 6
2in her	2 11
2in it	0 7 1 -5 3 5 5 -5
2in its	6 3
2in my	1 3 2 6 5 -4
2in our	6 2
2in plac	5 5
2in such	6 5
2in that	5 9
2in the	1 -6 2 -6 3 2 6 -10
2in their	0 5
2in ther	2 8
2in which	6 4
2in your	1 4
2inform the	6 7
2into it	7 5
2is #count	0 6 4 7 7 3
2is #duration	3 5
2is #money	7 8
2is ^	7 4
2is a	2 -10 3 -6 4 -8 5 -5 6 -4
2is as	4 4
2is clear	7 3
2is fals	1 4 5 3
2is for	6 4
2is from	2 4 3 4 4 4
2is how	5 8
2is i	6 3
2is i'd	6 4
2is in	5 3
2is it	5 3
2is its	4 -3
2is mine	0 6 4 5
2is no	5 5
2is not	0 -8 2 10 3 -5 4 -5
2is on	1 3 7 -3
2is only	2 -4
2is public	0 10 4 3
2is small	2 4
2is take	0 9
2is that	4 9
2is the	1 -6 2 3 4 3 5 19 7 6
2is their	2 4 4 5
2is to	2 -6 4 -4
2is true	7 5
2is very	2 4
2is what	3 11 4 -4 5 5 7 11
2is why	1 5 2 7
2is wrong	1 5 5 -5
2is your	5 7
2isn't a	5 6
2isn't it	3 3 5 -5
2it about	2 8
2it and	3 7
2it anyway	2 5
2it as	4 10
2it at	3 6
2it back	5 3
2it backward	1 7
2it but	2 6
2it came	1 -5
2it come	1 -3
2it cost	0 -5
2it doesn't	1 7
2it done	3 5
2it fell	4 7
2it for	1 6 6 -3
2it from	4 5 7 6
2it goe	3 4 7 -3
2it good	1 4
2it has	0 17 5 6 6 3
2it her	6 5
2it i	6 -3
2it in	0 12 4 9 7 4
2it is	1 -5 4 -9 5 -5 7 7
2it isn't	5 12
2it like	0 5
2it might	6 5
2it more	6 6
2it need	0 7
2it never	5 3
2it no	0 7
2it not	0 9 3 4
2it on	3 7 6 8
2it once	5 6
2it only	5 6
2it open	2 6
2it out	1 -2 7 7
2it say	3 4
2it stand	0 10 4 7
2it stay	4 -5 7 4
2it stood	7 4
2it that	2 8
2it the	0 12 2 4 4 -4 5 8
2it ther	1 6 6 3 7 5
2it they	6 5
2it this	0 7
2it up	6 3
2it was	2 -8 6 -3 7 9
2it went	4 9
2it what	5 4
2it with	1 7 3 -5 4 3
2it without	1 4
2it would	3 -4 4 7
2its a	0 6 5 -5
2its about	7 16
2its in	4 4
2its not	5 -4 6 5
2its own	6 -3
2its the	0 -7 5 11
2its under	1 -3 3 8
2just take	7 4
2keep it	2 7
2keep the	0 8 6 -4
2kept the	3 10
2know by	0 6 7 5
2know how	0 -6
2know it	4 9 5 4
2know that	1 9 5 -5
2know the	1 3
2know what	2 -4
2label is	2 8
2land within	1 4
2last #duration	3 -4
2last ^	0 7 1 6
2last month	3 4
2last one	3 5
2last time	1 -3
2last year	0 -6 4 -5 5 6
2lay it	1 4
2lay the	1 7
2leav it	6 8
2leav out	4 8 7 3
2leav the	0 -7 3 4 4 6 6 3
2left on	5 4
2left the	6 3
2less than	0 9 1 -4 4 10
2let him	6 3
2let the	6 5
2let them	0 5
2like #count	1 -4 7 4
2like you	7 7
2list of	0 -6 1 10
2littl under	4 4
2look at	5 -5 7 -4
2look if	1 10
2look to	0 10 1 -4
2made it	4 5
2made up	0 11
2make it	1 4 5 10
2make that	5 4
2make the	4 5
2manager and	6 3
2many of	1 9
2many peopl	1 5
2matter befor	6 5
2may be	3 7 7 5
2may not	2 5
2may say	0 12 4 10
2may tell	0 7 4 5
2mayb #share	5 5
2me and	4 -3
2me i'd	6 3
2me in	0 6 1 -4
2me is	0 6 2 5 4 5
2me it	4 6
2me on	0 7 2 6 4 7
2me so	1 5
2me that	2 4
2me the	6 4 7 5
2me to	4 4 6 -4
2me with	2 10
2mean you	0 -6
2meant to	7 5
2might look	6 4
2mine and	1 5
2mine to	0 11 2 8 4 9
2minus #share	3 6
2miss data	0 6
2money on	2 12
2month #count	4 -4
2month of	4 8
2more expensiv	2 5
2more or	0 -4
2more than	0 -5 1 11 2 -6 5 -5
2more to	5 11
2morn and	0 9
2move the	3 6
2must be	4 3
2my #count	1 4
2my #duration	0 10 4 3
2my answer	3 5
2my boss	7 5
2my call	3 8
2my country	7 5
2my father	2 10
2my hand	6 4
2my head	4 4
2my manager	6 4
2my name	3 10
2my old	3 5
2my own	2 6
2my reason	2 4
2my sampl	2 10
2my team	1 4
2my time	4 3
2my word	2 5
2name and	4 4
2name on	2 6 3 3
2name the	4 11
2need a	5 4
2need not	0 7 2 4 3 5 7 4
2need to	6 -4 7 6
2new one	5 -5
2next one	2 8
2next to	1 12 3 -4 6 -4
2next week	3 8 7 6
2night and	1 3 2 5
2no ^	4 8
2no answer	6 4
2no data	6 4
2no i	4 -4 7 4
2no need	7 6
2no one	2 9 4 -4
2no the	3 4 4 -4
2no to	3 6
2nobody could	3 7
2nobody had	7 6
2nobody has	5 -5
2nobody in	1 4
2nor do	2 5 5 5
2not #count	0 8 3 14 7 -4
2not a	5 5
2not at	3 4
2not be	0 5 2 7 3 5 7 4
2not begin	6 5
2not by	2 4
2not for	2 -5 5 -5
2not from	0 7
2not give	4 6
2not hold	6 -3
2not i	1 4
2not in	3 6 7 6
2not make	0 10 4 8
2not mine	0 6 6 3
2not publish	7 10
2not say	2 6 4 4 5 -6
2not sit	6 -2
2not the	1 -4 4 4
2not ther	3 8
2not wait	6 -3
2not with	5 4
2note to	6 4
2noth i	6 6
2noth to	2 6
2number and	1 -4
2number but	0 11 4 5
2number no	4 6
2number of	3 -5 4 6
2number one	1 4 2 5
2number to	5 7
2of #count	1 -7 3 -7 4 -4
2of #duration	0 -6 1 4 6 -2
2of ^	0 -8 3 12 4 -5 7 -4
2of a	1 -6 3 -5 4 6
2of all	7 5
2of cours	0 -5
2of each	0 13 4 5
2of it	3 5 4 -8 7 6
2of last	1 4
2of mine	2 6
2of my	1 4 2 6
2of next	3 7
2of one	4 -4 5 9
2of our	4 3
2of that	4 3
2of the	0 8 1 12 3 -3 5 -5
2of them	2 -8 4 -4 5 -3
2of thes	4 4
2of this	7 4
2of thos	0 -10 1 -8 4 -3
2of us	4 6
2of what	0 8 2 6 4 10
2of which	7 5
2off by	1 4
2off the	1 -4
2okay so	1 -4 7 8
2old box	2 5 3 6
2old one	1 -4
2old peopl	7 3
2on #count	1 9 3 8
2on ^	1 -5 2 11 3 10 7 -6
2on a	0 -7 1 4 3 -7 4 8 5 -4 6 -2 7 5
2on and	5 6
2on each	7 3
2on hold	6 10
2on it	0 7 1 3 7 -4
2on most	2 6
2on our	4 5
2on paper	1 4 7 6
2on that	0 7 2 -5 3 5 4 5 7 7
2on the	1 -7 2 16 3 10 6 -8 7 -3
2on their	0 9 5 5
2on thos	2 5
2on your	1 3 2 -3
2once and	5 8
2one #count	4 10
2one at	2 6
2one by	7 5
2one can	2 4 7 6
2one cost	0 5 4 4
2one for	5 -5
2one i	2 6
2one in	1 11 3 6
2one is	2 -4 5 -5 7 3
2one may	3 4 7 5
2one of	1 -4 2 -9 3 -6 4 -4 5 -5 7 -3
2one on	2 9
2one or	5 7
2one out	2 5
2one question	0 6
2one season	3 7
2one should	5 7
2one that	5 -4 7 3
2one thing	4 8
2one to	7 7
2one was	0 10 4 4
2one way	2 5
2one we	1 4
2one who	0 -7 2 16 5 8 7 4
2one with	1 6
2one would	5 4
2only #count	0 4
2only #duration	1 3 7 3
2only and	0 8
2only one	2 7 5 -5 7 11
2only the	0 10 3 -4 4 5 5 7 7 3
2only with	3 -4
2open a	5 5
2open it	1 3 5 6
2open the	2 11
2or i	3 8
2or less	0 -4
2or the	5 3 6 4
2order the	3 4
2other #count	0 5 4 6
2other thing	6 2
2other way	4 3
2our own	0 -6 1 5
2our was	5 7
2out at	1 5
2out in	3 4
2out of	1 -5 2 3 3 -6
2out on	1 -3
2out the	2 5 5 5
2over it	7 7
2over last	1 4
2over on	5 6
2over the	1 5
2own #count	1 6
2ownership is	2 -3
2paid for	2 -7
2paper i	2 6
2paper with	4 8
2pay a	5 5
2pay and	7 5
2pay for	3 -5 4 5 5 10
2pay the	2 4 5 -5
2peopl and	1 4
2peopl are	2 6
2peopl do	7 3
2peopl in	3 7
2peopl on	5 4
2phon call	2 5
2pick the	1 -4 2 6
2plac of	5 6
2plan on	7 4
2plan the	6 4
2pric i	0 6 4 7
2pric in	5 6
2pric of	2 4 3 4 5 4
2pric per	0 9 4 4
2principl i	2 -4
2print the	3 11
2public and	2 5
2pull the	3 4
2push the	6 4
2put #count	4 6
2put a	0 9 3 -4
2put it	6 7
2put my	0 7
2put one	1 5
2put the	0 -5 4 4 6 5 7 4
2quarter and	4 5
2question is	5 5
2quot me	0 8 4 5
2ran the	0 -7 1 -4
2read it	5 7
2read out	4 4
2rest is	0 7
2rest of	2 7 6 4
2return on	0 6
2right and	1 4
2right in	2 7
2right to	2 8
2ring #count	0 14 3 -4
2ring the	3 7
2roughly #share	4 12
2run it	1 3
2run the	1 6
2said #count	1 4
2said i	5 5
2said the	7 5
2said you	1 3
2same day	5 6
2same exercis	1 8
2same way	1 4 2 5
2same with	1 -5
2say about	3 6
2say is	4 11 6 4
2say it	1 -3
2say let	6 6
2say someth	1 5
2say that	4 13 5 -5
2say the	5 4
2say to	1 5
2say we	2 5
2say yes	3 4
2say you	0 9
2see a	5 14
2see how	0 -7 1 8
2see if	1 14
2see on	1 -4
2see the	3 7 7 6
2see wher	0 5
2see whether	1 6 6 3
2send it	3 8
2send the	6 3
2send you	7 3
2servic and	2 5
2shall not	0 8 4 10
2shar and	7 3
2she want	2 7
2should ask	5 7
2should have	2 6
2should wish	2 6
2show it	6 3
2show the	0 9 2 5 3 5
2sign for	0 -8 3 7 6 -3 7 -3
2sign it	3 5 4 4
2sign on	7 10
2sign paper	4 8
2sinc #date	1 -4 6 -3
2sinc the	5 9
2sit in	2 8 5 8
2sit tight	6 4
2skip it	7 9
2small one	4 4
2so #count	5 11 7 6
2so ^	2 6
2so a	2 4
2so for	3 4
2so from	0 5 6 4 7 5
2so i	0 10 1 20 3 7 4 4 5 -4 7 9
2so i'd	0 11 1 4 2 -4 3 -4 5 3 6 5 7 5
2so i'm	4 4
2so id	2 5
2so if	1 -5 6 -3
2so it	0 -10 2 11 3 4 4 -3
2so its	7 -3
2so let	3 4
2so much	4 4 5 4
2so no	4 6
2so on	1 3
2so that	2 -7 4 -4 5 -5
2so the	1 -6 5 10 6 -4 7 9
2so then	1 -3 6 3
2so ther	1 8 2 8
2so we	0 9 6 3
2so what	0 -5
2so yeah	1 -4
2so you	4 -4 5 -4 7 3
2some of	7 8
2someth like	1 -3
2somewher in	4 4
2spr and	1 4
2stand at	2 6 5 5 6 5
2stand in	4 7
2stand-in for	0 7
2start from	2 7
2start with	3 4
2stay in	4 6
2stay on	2 9
2stay with	4 6
2still had	1 4
2stood at	0 9 3 -4 4 7
2stop the	3 5
2study it	2 7
2such case	6 6
2such thing	4 7
2suppos that	2 6
2sure it	1 4
2take #count	0 7 7 -3
2take #duration	3 -4
2take a	2 5
2take it	1 4 4 9
2take that	7 4
2take the	2 -5 4 -5 7 5
2take your	0 12
2tell it	0 4 4 4
2tell me	0 10 3 7 7 5
2tell the	6 2 7 4
2tell us	6 6
2tell you	1 -3 2 5 5 13 7 -7
2than #count	4 5
2than #duration	3 6
2than #share	1 5
2than a	3 5
2than one	4 8
2than the	4 -4 5 7
2than to	2 9
2that ^	1 5
2that and	1 4 3 4 5 4
2that as	4 3 7 4
2that day	6 5
2that for	6 3
2that i	2 5
2that i'd	2 5 7 6
2that in	2 7
2that is	2 8 4 -5 5 -6 6 -3
2that it	3 -3 4 10 6 -3 7 -7
2that its	4 -5
2that may	2 8
2that much	1 8
2that no	5 8 6 2
2that not	7 5
2that number	4 7
2that on	1 4
2that one	2 -7 4 17 5 -6 7 4
2that report	7 6
2that that	4 -5
2that the	1 4 2 13 3 -8 6 -3
2that ther	5 6 6 3
2that they	6 3
2that was	2 6 7 3
2that we	2 -5 3 3 6 8
2that what	0 4 2 5
2that year	5 5
2that you	0 -5 2 -4
2that your	5 -4
2the #count	0 -8 1 -6 3 13 4 -5 5 6 6 -6 7 -11
2the #ordinal	3 10
2the ^	0 11 3 7 4 -4 6 -3 7 2
2the absolut	0 8
2the agency	6 6
2the answer	6 2
2the app	4 4
2the archiv	6 5
2the audit	6 3
2the autumn	6 6
2the averag	5 6
2the backup	2 5
2the bad	0 -5 7 3
2the band	0 -5 1 4
2the bank	4 7 5 5 6 -3
2the batch	2 7
2the benchmark	3 5
2the best	4 6
2the big	2 -4 5 -5 7 3
2the bill	4 8
2the block	2 7
2the board	3 12
2the box	4 3 5 6
2the brief	7 5
2the budget	6 3
2the bus	0 -8 1 3
2the business	4 5
2the call	1 -3 5 4
2the camera	1 4
2the card	6 -2
2the census	6 3
2the cheap	0 6 4 6
2the children	5 -4
2the choic	2 9
2the client	5 10 6 3
2the clinic	4 11
2the coffe	4 4
2the company	2 5
2the contract	3 -5 6 5
2the contractor	6 5
2the correct	7 3
2the cost	0 -7
2the council	0 6
2the count	1 8 2 4
2the counter	2 4
2the county	2 4
2the crew	5 6
2the customer	2 -8 7 8
2the dark	1 9
2the data	6 -3 7 6
2the date	2 -4
2the day	0 6 2 12 5 -5 6 -3
2the dead	1 3
2the delivery	5 7
2the desk	3 7
2the drawer	4 8
2the driver	3 4
2the drop	0 5 7 3
2the end	0 -10 2 -6 5 -4 6 -4
2the even	7 -3
2the exact	4 4 5 4 7 -3
2the extra	3 5 5 8
2the fair	6 5
2the family	7 7
2the farmer	1 9
2the featur	3 4
2the feed	3 6
2the fifth	5 6
2the figur	4 3
2the final	6 4
2the first	0 7 1 -5 2 -9 4 7 6 -5
2the form	7 5
2the fourth	2 5 3 10
2the front	5 5
2the guest	5 7
2the head	6 4
2the high	0 5 2 5
2the hour	1 3
2the hous	2 7
2the index	0 -6 1 4 3 6
2the invoic	0 10 4 7
2the lab	6 3
2the lad	5 5
2the lady	5 8
2the last	4 -3
2the launch	6 4
2the leaflet	3 3
2the letter	5 7 7 3
2the light	5 8
2the list	0 -6 1 4 2 11 3 -4 7 5
2the logo	1 4
2the machin	4 5
2the mail	6 3
2the man	2 5
2the manager	6 -3
2the matter	6 11
2the meantim	6 3
2the meet	3 4
2the meter	0 -6 5 4
2the ministry	0 -8
2the minut	3 -4
2the month	0 -7 1 -5 2 7 3 11 7 5
2the morn	7 -3
2the most	0 -6 3 4
2the name	2 -4 7 3
2the network	4 8
2the new	2 -5 3 8
2the next	0 -7 2 3 6 -3
2the night	0 8
2the ninth	4 4
2the north	3 4
2the number	3 -4 5 -8 6 3
2the old	2 -4 3 8 4 -7 7 -3
2the one	1 4 2 8 3 -4 4 -5 5 12 7 8
2the other	1 8 2 -6 3 -6 4 3
2the owner	2 10 3 4 7 4
2the page	7 4
2the paper	4 -4 5 4 6 -3
2the part	4 3
2the person	2 3
2the phon	0 12
2the pictur	2 7
2the pilot	6 4
2the plac	2 5 5 4
2the plan	3 3
2the planner	5 4
2the press	1 3 3 5
2the pric	4 7 5 4
2the printer	3 8 6 -3
2the public	0 -7 2 5 7 4
2the publish	0 8 4 6
2the rain	5 5
2the raw	1 4
2the real	0 -8 1 8 6 -4 7 5
2the refund	3 6 7 5
2the report	1 -4
2the rest	4 5
2the result	1 6
2the review	6 4 7 5
2the right	5 -4
2the road	0 7
2the room	2 7
2the sale	3 -4
2the same	0 -12 1 17 2 3 3 -5 4 -6 5 -5 6 -4 7 -6
2the scanner	6 -3
2the screen	5 4
2the second	0 5 1 -4 6 -4
2the sensor	1 4 6 5
2the session	0 7 4 4
2the shap	4 11
2the sheet	7 4
2the shop	0 7
2the show	3 7
2the sourc	6 4
2the spr	7 7
2the stamp	1 8 4 4
2the standard	4 5 5 6 7 4
2the stat	5 6 6 5 7 4
2the steer	6 3
2the story	3 5 4 3
2the sum	4 -3
2the summary	2 5
2the supplier	6 3
2the survey	6 7
2the tabl	0 -6 4 4 6 -3
2the tenth	3 5
2the thing	0 -7
2the third	0 4 1 -4 3 9 4 -4
2the thirtieth	5 6
2the ticket	6 3
2the timetabl	3 5
2the top	4 4
2the trad	4 6
2the train	6 3
2the true	1 11 3 4
2the truste	6 5
2the truth	1 11
2the tube	0 8
2the tunnel	1 4
2the twelfth	0 8 3 6 4 7
2the van	2 -5
2the vendor	6 2
2the wall	2 -4
2the ward	0 4 5 5
2the way	0 -6
2the weather	7 4
2the weighbridg	0 5 1 4
2the whol	2 6 7 8
2the winter	6 11
2the worst	0 5 4 3
2the wrong	1 -6 2 -5 5 15
2the year	1 4 3 -4 4 6
2their number	2 5
2them all	3 4
2them to	6 3
2then #count	1 -4
2then and	7 5
2then for	0 5
2then i	0 9 1 8 2 -4
2then i'd	1 8 6 2
2then it	1 6 4 -4
2then the	1 -3 2 -4 3 -7 4 7
2then ther	6 4
2then we	6 4
2then you	7 -3
2ther a	0 -7 1 3 2 -5 3 5 4 3
2ther and	3 4 6 3 7 6
2ther are	1 -7 7 -4
2ther come	1 4
2ther i	1 9
2ther is	6 -3 7 -3
2ther must	4 3 6 3
2ther no	2 6 6 4
2ther noth	6 4
2ther the	0 11 1 6
2ther to	1 6
2ther was	7 -2
2ther we	3 6
2ther were	7 4
2ther when	2 5
2they answer	6 9
2they are	3 5 5 -5
2they ask	5 7
2they call	7 5
2they came	0 5
2they come	5 4
2they did	1 5
2they do	6 8
2they don't	2 5
2they find	6 2
2they get	0 8
2they have	6 10
2they like	3 3
2they stand	2 6 6 4
2they trust	2 4
2they want	3 8 5 4 7 5
2they were	0 -5 1 4 2 5 5 -6 7 -3
2they'v got	0 9
2thing and	4 -3
2thing that	0 7
2thing the	0 10
2thing to	0 -9 5 8
2thing with	5 -4
2think about	0 6 6 2
2think i'd	6 5
2this is	5 -7 7 -6
2this room	7 3
2this the	4 5 5 5
2this year	0 -8 5 7 7 4
2thos #count	3 8
2thos are	4 -4 5 5
2though i	0 5 4 7
2tight till	6 5
2till ^	6 6
2till she	6 3
2till the	1 -6 3 7 6 3
2till then	6 -3
2till they	6 12
2time in	1 -3
2time it	4 3
2to #count	0 -7 1 -4 4 -9 5 5 7 3
2to ^	2 -5
2to a	0 -8 1 3 2 -6
2to about	0 6 4 6
2to answer	7 -3
2to ask	2 3 6 -2
2to be	3 -4
2to begin	2 6 6 3
2to choos	3 7 4 5
2to come	6 10
2to do	0 -4 1 3 5 -5 6 7 7 -3
2to find	6 6
2to give	4 -4 5 6
2to go	6 4 7 6
2to have	2 -6
2to help	6 3
2to it	4 5
2to know	1 9 4 7 5 5
2to learn	1 6
2to look	7 6
2to make	0 -5
2to me	1 -4 4 -5
2to move	2 8
2to my	5 7 6 7
2to name	4 7
2to one	5 5
2to pay	7 5
2to say	0 5 2 -9 3 -4 4 7 5 -7 6 13
2to send	6 3
2to settl	6 5
2to show	7 5
2to sign	5 8
2to sit	1 3
2to stand	2 7
2to that	2 6
2to the	0 5 1 8 3 7 5 -6
2to think	0 5 6 3
2to thos	1 4
2to us	6 2
2to wait	4 4 6 -6
2to work	2 -4
2to you	2 -5 4 3 5 6 6 -3
2to your	4 5
2today and	3 10
2told on	0 6 4 4
2told that	5 -4
2told the	3 8
2too late	0 7
2took the	6 4
2trust is	7 5
2trust me	2 6
2turn back	4 5
2turn up	5 5
2under #count	3 4
2under #share	0 7 4 7 7 -3
2under ^	4 6
2under a	2 4
2under the	2 5 3 11
2understand that	2 7 4 5
2until ^	6 -3
2until it	6 6
2until the	3 6 6 5
2until then	6 6
2up and	2 4
2up by	0 -5 2 5
2up to	2 -4
2us and	1 5
2us in	7 3
2us the	2 6
2use a	5 5
2use the	0 7
2used to	0 -5
2wait for	3 -6
2wait on	6 4
2wait that	6 3
2wait until	6 3
2walk back	2 8
2want a	5 3
2want it	5 3
2want me	2 3
2want one	7 4
2want that	2 5
2want the	2 7 5 6
2want to	0 11 2 -5 3 -6 5 -7
2was #count	0 -5 1 -4 3 -5 4 -5 7 13
2was #duration	7 3
2was #share	0 6
2was a	1 4 4 4 7 -6
2was about	4 5
2was ask	3 7 4 4 7 9
2was clear	3 4
2was in	0 14 1 5 6 -3
2was it	7 6
2was not	7 6
2was the	3 -3 4 -6 7 -5
2was ther	4 5
2was told	7 3
2was what	7 5
2was wrong	1 5
2way of	4 3 5 4
2way to	0 8
2we can	0 -6 6 3 7 2
2we cut	0 11
2we do	3 7
2we go	3 4
2we had	1 -3
2we have	1 5
2we just	6 8
2we know	1 11
2we launch	3 5
2we look	3 5
2we need	7 3
2we paid	7 4
2we pay	4 6
2we put	2 6
2we say	7 3
2we shall	6 -2
2we should	2 5
2we stood	4 4
2we were	0 8 4 5
2we will	6 6
2we would	6 3
2week #count	7 3
2week and	3 14 7 6
2week is	3 -4
2week of	0 10 4 5
2weight off	0 10
2well if	6 4
2went down	4 6 5 5
2went live	7 5
2went to	2 7
2went up	1 3
2were #count	7 4
2were all	5 8
2were in	3 5
2were the	1 11
2what a	5 4
2what each	7 4
2what happen	1 5
2what i	0 14 1 5 3 -7 4 10 5 -3 6 -3 7 -6
2what i'd	0 9 1 -5 2 7 4 2 5 -5 7 -4
2what i'm	4 5
2what id	0 8
2what is	5 -5
2what it	0 -7 7 -4
2what one	5 11
2what she	6 6
2what the	4 10 7 3
2what they	0 6 3 8 5 -6 6 -2 7 6
2what we	2 4
2what you	2 -7
2what your	1 5
2whatever it	6 3
2when he	6 -4
2when i	6 -3
2when the	1 -4 2 5
2when they	0 7 1 4 6 7
2wher i	2 3 3 -4
2wher it	2 10
2wher the	2 -4
2wher they	6 5
2wher we	1 5
2wher you	1 5 2 7
2wherea a	2 6
2whether it	4 5
2whether the	1 11
2which are	0 6
2which i	7 10
2which is	3 9 5 5 7 -4
2which one	6 6
2which the	6 6
2which we	2 5
2which you	2 7
2who is	5 -5
2who never	5 7
2who pay	4 7 5 6
2who pick	4 5
2who read	5 6
2whom i	6 2
2will be	2 -6
2will not	2 4 5 4
2will see	3 6 7 7
2with #count	4 -4
2with a	1 8 2 -10 3 -8 4 10 5 11
2with it	2 9 3 -4 6 5
2with last	1 7
2with one	3 -4 4 -4
2with that	3 9 5 8
2with the	2 -14 3 18 4 10 5 -11 6 -6 7 3
2with their	0 6
2with them	4 7 6 5
2with us	1 8 6 7
2with you	1 3
2within #count	1 8
2within #duration	0 9
2within a	0 6 1 6
2within the	4 3
2without it	6 4
2without the	6 3
2won't get	4 6
2won't say	4 -3
2work for	7 4
2work ther	7 7
2wors than	0 4
2would ask	3 4
2would be	5 8 6 6
2would do	0 9
2would go	3 5
2would have	0 -5 1 5 3 5 5 4 6 -4
2would keep	4 6 6 -3
2would not	2 -4 6 7
2would rather	5 -4
2would take	0 7
2would tell	4 7
2would writ	6 5
2writ on	0 11 1 5
2writ to	6 6
2year befor	4 6
2year i	4 4
2year it	7 5
2year we	1 6
2yes and	3 5
2yes to	3 8
2you a	4 -2
2you and	6 3
2you are	3 5 5 -4 7 12
2you ask	5 7
2you can	0 6 1 6 2 10 3 -5 5 -6 6 -3 7 -5
2you could	0 15 3 -5 5 -4 6 -5
2you did	7 5
2you do	0 -6 1 4
2you find	0 4
2you get	0 -7 4 -3
2you got	0 10
2you have	0 10 7 -3
2you is	4 5
2you know	0 -8 5 -4 7 3
2you only	4 -4 5 6
2you pay	2 6
2you put	0 4 4 6
2you say	3 6 7 17
2you see	6 7
2you take	0 4
2you tell	7 6
2you that	0 6 4 7 5 5
2you the	0 4 4 8 7 5
2you what	0 -5
2you will	0 6
2you would	1 6 2 7
2you'd be	5 6
2you'd want	2 11
2your ^	1 6
2your model	3 6
2your own	0 8 1 7 2 -6 3 -5 4 -4 7 -5
2your question	1 -3
casked	2 -8 3 -12 4 -8 5 -8 6 -5 7 -9
cattributed	0 -15 1 -6 2 -8 3 -11 5 -4
chypothetical	0 -12 1 7 3 8 4 -9 6 -9 7 -7
cintended	1 8 2 -5 5 4 6 -6
cnegated	0 -19 1 -14 2 7 5 14 6 -3
f2	0 8
f4	3 6 5 4
f5	3 6 7 -3
fa	0 -10 2 25 3 -5 4 -8 6 -3 7 -4
falso	1 4
fan	2 10
fand	1 7 2 -13 3 -11 4 8 5 -7 6 -4 7 -7
fas	3 -6 5 3 7 8
fat	3 7
fbecause	2 12 4 -4 5 -10
fbefore	1 11
fbetter	0 5 6 5
fbut	2 5 3 -7 4 6 6 4 7 -4
fcause	5 6
fcheck	1 5
fcustomer	2 -6
fdata	6 5
fdon't	5 9
feach	5 6
fearn	2 12
fexact	4 14
ffine	3 6 7 7
ffor	0 14 1 5 4 -5 7 -3
ffriday	6 3
ffrom	0 -7 3 6 5 5
fgo	3 10
fhad	1 -4
fhere	7 5
fhold	6 14
fhow	1 -3
fi	0 -4 1 -4 2 -8 3 5 5 5 6 5 7 -9
fi'd	1 5
fi'll	4 9
fi'm	2 -8 3 3
fif	0 15 2 4 6 -7
fin	2 -7 5 -8 6 -3
fit	0 -8 1 -3 2 -5 3 -9 4 -8 5 -7 7 6
fit's	0 -6 1 -4 2 10 3 -5 4 -4 6 -3 7 -3
flast	0 7 1 4
fmissing	0 6
fmy	0 -3 2 -5 3 6 6 -3
fneither	0 6 5 14
fno	3 -4 4 -3 5 -4 6 4 7 -5
fnobody	2 4 3 6 5 10 7 5
fnor	5 5
fnot	0 12 6 -5 7 -3
fnothing	6 3
fof	4 8
foff	1 5 3 5
foh	7 -3
fokay	4 7
fon	2 -5 4 4 7 -3
fonce	6 3
fone	0 -9 1 -5 2 6 3 12 4 -6 5 -8 6 -2 7 9
four	4 -4 5 -5 6 -7
fpeople	2 12 5 -7
fprice	0 5
fput	1 3 4 5 6 6
fright	2 -4 7 12
fset	3 4
fship	3 4
fsigned	3 -5 4 6 7 5
fsince	3 7 7 7
fsix	2 4
fso	1 5 2 -12 4 -9 5 13 6 5 7 -14
fsomebody	0 -6 1 -3 3 -7
fsorry	4 3
fsure	7 10
ftake	0 15 7 -4
ften	0 5 7 -3
fthat	1 -3 4 4 7 -4
fthat's	2 4 3 -4 4 -3 6 2 7 -3
fthe	0 -4 1 -12 2 -4 3 -19 4 -7 5 -7 6 -8
fthen	0 4 3 11 6 -3 7 5
fthere	1 -4 7 -3
fthere's	1 5
fthey	6 -3 7 -4
fthis	5 -5
fthose	2 8 4 6
fthough	0 8 4 3
fto	1 6 2 -6 7 -3
ftoday	0 7 4 9
ftook	0 5
ftrust	2 -8
ftwo	1 -5 3 -6 4 -6 7 -4
fuse	0 16
fwaiting	6 -3
fwe	4 -5 6 -3
fwell	7 3
fwhat	0 12 1 -3 3 -6 4 16 6 -4 7 -5
fwhen	5 -6 6 -3 7 -3
fwhether	6 3
fwhich	6 6
fwho	2 -4
fwhy	3 -3
fwith	0 -11 4 -6 7 -3
fwithout	6 4
fwrong	5 11
fyeah	4 -3 7 3
fyou	0 -9 2 7 3 7 5 -4 6 -3 7 11
fyou'd	2 9
fyou'll	4 6
l0	0 -19 1 -20 2 -33 4 -12 5 -18 6 -19 7 -13
l1	0 -17 1 -23 2 -18 3 -20 4 -24 5 -22 6 -20 7 -23
l2	1 -4 2 -7 3 -14 4 -6 5 -12 6 -16 7 -10
l3	0 13 3 -12 4 -8 5 -9 7 5
n#count>#count	0 5 1 -3 4 4
n#count>act	1 5
n#count>bigscope	7 4
n#count>customer	7 -4
n#count>leak	7 3
n#count>negation	3 5
n#count>self	4 -5
n#count>subset	4 4
n#date>people	1 3
n#duration>late	0 -5
n#duration>time	7 -3
n#money>business	7 3
n#share>order	4 8
nact>#count	0 10 5 -5 7 -6
nact>bound	4 -5
nact>everyone	4 4
nact>group	5 5 6 4
nact>negation	1 4 7 3
nact>outcome	3 7 6 4
nact>report	6 3
nact>self	0 -6
nact>stop	3 4
nact>verify	1 4
nact>would	6 4
nafterwards>#count	7 -3
nafterwards>primary	7 3
nafterwards>time	1 3
nagreement>group	6 3
nagreement>negation	2 5
nahead>would	6 2
nassume>act	5 5
nassume>self	7 4
nbound>#count	1 3
nbound>metric	4 3
nbusiness>#count	7 5
nbusiness>outcome	6 4
ncause>rework	3 4
ncondition>decide	3 -4
ncondition>function	6 3
ncondition>group	6 3
ncondition>negation	1 4 3 4
ncondition>order	0 5 4 4
ncondition>people	1 4 2 5 6 5
ncondition>self	2 4
ncondition>time	6 -3
ncondition>would	6 2
ncustomer>#share	7 3
ncustomer>act	2 -5 5 6
ncustomer>afterwards	7 4
ncustomer>customer	5 6
ncustomer>harm	5 9
ncustomer>more	3 4
ncustomer>negation	5 8 7 3
ncustomer>primary	7 4
ndecide>#count	3 4
ndecide>group	6 3
nextend>outcome	1 3
nfast>customer	5 4
nfunction>act	6 3 7 5
nfunction>agreement	6 3
nfunction>condition	6 3
nfunction>decide	6 5
nfunction>metric	6 2
nfunction>negation	6 2
nfunction>outcome	6 5
nfunction>self	6 4
nfunction>would	6 2 7 6
ngroup>act	3 5
ngroup>harm	6 -3
ngroup>interval	6 3
ngroup>tradeoff	1 4
ngroup>would	6 2
nharm>time	5 5
ninfluence>metric	2 4
ninterval>time	3 -4
nlate>everyone	4 4
nlate>group	4 3
nlate>time	6 3
nleak>#count	7 7
nless>#share	4 5
nless>outcome	7 3
nmetric>condition	6 2
nmetric>customer	4 4
nmetric>everyone	4 4
nmetric>late	4 4
nmetric>metric	5 -4
nmetric>negation	4 4
nmetric>people	4 3 6 3
nmetric>refuse	4 4
nmetric>time	4 4
nmetric>worsen	4 4
nmore>metric	3 4
nmore>time	3 6
nmoved>#count	3 4
nneed>people	6 3
nneed>self	6 3
nneed>would	6 2
nnegation>#count	3 6 4 -3 7 -3
nnegation>act	0 -6 3 -4 5 -5 7 4
nnegation>group	6 2
nnegation>negation	6 3
nnegation>order	6 2
nnegation>outcome	2 4
nnegation>proxy	4 3 7 4
nnegation>report	5 -6
nnegation>self	1 7 7 5
nnegation>source	5 4
nnegation>subset	2 5
nnegation>would	2 -6
norder>#count	7 -4
norder>#share	3 4
norder>act	1 6 7 4
norder>negation	7 4
norder>outcome	1 5
norder>primary	7 3
norder>subset	7 4
norder>time	7 -3
norder>watch	7 6
norder>would	6 3
notherwise>negation	1 3
noutcome>act	3 5 5 -4
noutcome>business	6 -3
noutcome>condition	6 3
noutcome>interval	3 5
noutcome>late	5 4
noutcome>negation	2 6
noutcome>self	7 5
noutcome>subset	1 4 3 5
noutcome>would	6 4
npeople>act	1 -4
npeople>group	6 4
npeople>harm	5 6
npeople>need	2 5
npeople>order	2 5
npeople>self	2 6
npeople>would	2 5
nprincipleword>principleword	2 6
nproxy>#share	4 4
nproxy>everyone	4 4
nproxy>outcome	4 5
nrefuse>self	4 4
nreport>act	7 4
nreport>cause	7 3
nreport>function	6 -3
nreport>self	0 -7 7 4
nreport>subset	2 4
nrework>customer	2 7
nrework>report	7 3
nrework>subset	4 3
nrole>act	6 3
nrole>decide	6 4
nrole>group	6 3
nrole>negation	2 5
nrulebook>act	3 4
nself>#count	7 -3
nself>act	1 5 3 5 6 3 7 6
nself>afterwards	3 4
nself>agreement	3 4
nself>assume	1 6
nself>earlyfind	0 -7 6 3
nself>give	4 7
nself>harm	6 3
nself>leak	7 -3
nself>less	7 3
nself>metric	0 7
nself>need	6 3
nself>negation	3 -7 4 4
nself>order	1 4
nself>outcome	0 7 5 -6 6 4
nself>people	6 4
nself>proxy	0 7
nself>report	2 -5 4 3
nself>role	6 2
nself>self	2 -7 6 3
nself>stop	7 4
nself>subset	7 3
nself>tradeoff	7 5
nself>trial	1 5
nself>waitword	6 3
nself>would	1 -4 2 -9 4 6 6 4
nshow>condition	6 3
nshow>order	7 3
nsociety>act	7 4
nsource>bound	4 4
nsource>moved	6 4
nsource>people	6 3
nsource>subset	1 4
nsubset>#count	0 11 4 4
nsubset>cause	5 5
nsubset>customer	3 4 5 7
nsubset>harm	4 3
nsubset>principleword	7 3
nsubset>self	1 4 2 8
nsubset>subset	0 6
nsubset>time	3 5 5 6
nsubset>watch	1 6
nsubset>would	7 4
nteam>subset	1 5
ntechnical>self	4 3
ntime>#ratio	4 3
ntime>act	3 4
ntime>more	4 4
ntime>outcome	7 3
ntime>people	1 3
ntime>self	0 -7 1 -3
ntime>source	1 4
ntime>subset	5 4
ntime>time	1 -5
ntime>tradeoff	3 4
ntime>watch	1 3
ntradeoff>negation	5 -4
ntradeoff>tradeoff	0 7 4 4
ntrial>#count	1 5
nverify>#count	1 9
nverify>metric	1 4
nverify>self	1 -4
nverify>source	1 6
nwaitword>people	6 2
nwaitword>stop	6 3
nwaitword>worsen	6 2
nwatch>assume	5 5
nwatch>condition	1 3
nwatch>earlyfind	5 5
nwatch>negation	7 3
nwould>act	3 -5
nwould>afterwards	3 6
nwould>business	6 4
nwould>decide	3 -4
nwould>give	4 3
nwould>group	0 6
nwould>moved	2 6
nwould>outcome	6 4
nwould>people	6 3
nwould>review	6 3
nwould>role	6 4
nwould>self	0 6 6 3
nwould>time	1 3
nwould>watch	0 5
p1	2 -9 3 -10 4 -8 5 -8 6 8 7 8
p2	3 2 6 6 7 -9
p3	3 -4
q0	0 -26 1 -29 2 -12 3 -40 4 -28 5 -19 6 -15 7 -25
q2	0 5 1 -10 2 -9 4 4 5 -8 6 -5 7 18
qchange	3 -5 5 7
qcount	2 -14 3 -4 4 -5 5 -6 6 -18
qdate	1 15 4 -5 5 -8 6 -6 7 6
qduration	0 -9 3 -13 4 -9 5 -9 6 -8 7 -9
qmoney	0 -10 1 -7 2 -5 4 -7 5 -5 7 23
qordinal	3 10
qratio	0 10 1 -5 4 13 7 -4
qshare	0 -9 2 -9 3 -3 4 4 5 -9 6 -9
qtime	1 -4 3 17 6 -2 7 -5
sact	0 8 3 8 4 -4 5 -5 6 3 7 -4
safterwards	2 9 3 13 5 -10 6 -6
sagreement	1 -3 2 -6 3 4 4 -4 5 -14 6 5 7 3
sahead	3 5 5 -8 6 8 7 -4
sasksother	0 -7 1 11 2 -7 6 12
sassume	2 -8 3 -17 4 -9 6 2 7 -5
sbelief	3 -6 5 -7
sbelieve	0 -14 1 4 3 -6 4 -9
sbigscope	1 -9 3 -9 5 -7 7 10
sbold	0 17 3 -9 4 -6
sbound	0 6 1 7 2 7 4 16 5 -10 6 -5
sbusiness	1 -8 3 -4 4 -6 5 -11 6 -4 7 7
sbuzz	2 -4
scandid	2 5 3 -8 5 -9
scause	3 -7 4 -3
scondition	0 -22 4 -16 5 -5 6 16 7 -4
scritical	1 6 3 10 6 -5
scurious	0 -8 1 -4 3 -8 4 -12 6 -8 7 -4
scustomer	1 -5 2 8 3 5 5 35 6 -19 7 -3
sdeadline	0 -17 1 -5 2 -7 4 -3 6 -4 7 -5
sdecide	0 -7 1 -14 3 21 6 10
searly	2 7 3 11 6 -4 7 2
searlyfind	3 7 4 -5 5 10
sescalate	0 -5 1 9 4 -7 5 -7
severyone	1 -15 2 -11 6 -7
sexec	0 -14 5 -5 6 7 7 -3
sextend	3 -2 4 5 6 6
sfailure	1 11 2 7 3 -4 5 10 6 -5 7 -9
sfast	1 -6 3 19 4 -6 5 3 6 -3
sfunction	0 9 1 -3 2 -10 4 -4 6 11
sfuturetarget	1 -8 2 -5 3 -9 5 9 6 -3 7 -5
sgive	0 9 1 -6 3 -2 4 8 6 -3 7 -8
sgroup	3 -6 5 8 6 2
shabit	0 -5 1 -4 2 -7 3 -9 4 -6 5 -4 6 -7 7 -4
sharm	0 -11 3 -6 5 13 7 -6
sinfluence	0 -4 1 -4 2 10 3 -5 5 -7 6 -8
sinterval	1 -8 2 9 3 31 4 -8 5 7
slate	0 8 1 5 3 -12 4 15 6 -4
sleak	0 -12 1 -11 3 -10 6 -4 7 18
slearned	2 14 4 -7 5 12 6 -4 7 -5
sless	0 16 1 -7 3 8 4 13 5 9 6 -5
smetric	0 19 1 -2 3 -5 4 15 5 14 7 -14
smore	1 -5 3 8 5 7 6 -3 7 -11
smoved	1 -4 3 8 5 5 6 6
sneed	4 -10 5 -13 6 9
snegation	1 -9 5 12 6 -5
sobject	1 12 6 -5 7 -4
sorder	0 5 1 5 6 4
sotherwise	0 6 1 6 2 -11 7 -5
soutcome	2 5
speople	0 -11 1 -6 2 5 3 -21 4 -13 5 14 6 5 7 -6
sprimary	2 8 3 -14 4 -8
sprincipleword	0 -10 2 33 3 -19 4 -11 7 3
sproxy	0 28 2 -11 3 -12 4 16 5 -10 6 -5 7 -5
srefuse	1 -11 4 14 5 -7 6 -5
sreject	1 6 3 -12 4 -7 5 15 6 -10 7 -7
sreport	1 -7 4 -11 6 -2
sreview	0 -6 3 8 6 5 7 5
srework	2 8 3 4 5 7
sright	2 -4
srisk	1 -5 4 -3
srole	0 -12 1 -12 2 5 5 -5 6 15 7 -7
srulebook	0 7 2 -12 3 26 4 6 5 -5 7 14
sself	2 -10 3 4 5 -21 6 -10 7 -9
sshow	2 -13 5 -11 6 -4
ssimplify	1 -6 2 -5 3 8 4 12 7 8
ssociety	0 6 3 -12 5 -5 6 -4
ssource	1 21 3 -10 4 -11 6 6 7 -13
sstage	0 -17 2 5 3 -4 7 -8
sstandards	1 -5 2 9 5 -6 7 2
sstop	1 2 2 8 3 10 4 -9 5 9 6 10
ssubset	0 -10 1 8 2 6 3 13 4 4 6 -5 7 -8
steach	3 -5 4 6 6 -4
steam	4 -4 5 -7
stechnical	0 19 1 5 2 -8 4 13 5 -4 7 -6
sthrift	0 13 1 -8 2 6 5 15 6 -2
stime	2 -7 3 17 5 -6
stradeoff	2 -5 4 -9 5 11 6 -11
strial	1 19 2 -10 4 8 6 -9 7 -14
sunplanned	0 18 2 14
sverify	0 -11 1 26 2 -10 3 -13 4 -14 5 -7 7 -4
swaitword	0 -15 1 -17 2 -6 4 -5 5 6 6 24 7 -7
swatch	1 4 3 -5 4 -10 5 -2 6 -10
swellbeing	1 -7 2 -4 3 -3 6 13 7 2
swish	1 -7 3 -11 5 -6 6 -10 7 -3
sworkmode	2 -10 3 -8 4 3 5 -3 6 -4 7 4
sworsen	1 -3 2 15 3 -6 4 8 5 -5 6 11 7 -10
swould	0 5 1 -13 2 -5 5 -11 7 -5` };
