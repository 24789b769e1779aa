// Written by `npm run train`. Do not edit.
import type { StoredModel } from "../encode.ts";

export const stored: StoredModel = { ...{"labels":["alternative","validation","principle","decision","confidentiality","premise","waits","complies-blindly"],"bias":[-44,-64,-75,-62,-60,-69,-72,-54],"combine":[{"constant":18746,"best":283,"second":168,"all":78,"others":[0,201,5,24,115,71,27,-85],"question":[466,-2207,-2453,30,-11089,-1262,-1288,-3269,280,901,504,-3584,-1967,-574,-3362,-211,2132,-1616,-1806,1180,3205,-2180,-583,3951,-2119,1287,4905,2088,-439,897,2918,1331,-357,1115,1294,623,0,241,2230,-1792,-206,-2905,2002,-2302,1916,-2337,4574,-1321,-1787,457,848,-1454,1193,1482,416,1314,-246,1160,-493,-1251,221,-1323,2333,285,633,-3568,85,-1111,9523,2681,-2471,2637,67,0,168,1251,-7373,1898,319,-2306,-5135,2589,-1073,1299,-4147,5768,4958,2414],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-3744,"best":342,"second":127,"all":189,"others":[106,0,-15,70,-6,110,-83,-28],"question":[11352,3385,2189,6104,385,-2873,-1632,-2383,1977,-15,445,-3241,-1814,-327,-2303,-1069,-1042,42,-1390,1076,430,-345,2898,-378,-2436,336,-2325,-1798,-483,-2099,2862,395,-49,1140,-758,-202,-3658,-414,-2086,-630,-189,-5458,-1051,379,868,-1784,558,-2248,3387,-129,-1647,693,206,-129,3465,-80,-1851,2042,-228,1105,803,-3047,-946,465,3558,-1351,-4675,-680,1335,783,1127,2456,536,0,586,922,-471,-1367,603,-1342,1778,330,-1172,-2052,964,-152,6248,-2276],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-3665,"best":279,"second":42,"all":145,"others":[-13,30,0,67,31,-38,-67,-158],"question":[-3743,512,-1304,2628,3474,-637,2426,-894,-336,2088,-1371,-2472,185,-581,-3376,-1981,2576,900,-287,-1603,-1120,775,-821,2869,1502,1277,1656,-2741,397,-1896,-1039,-895,-1285,242,-623,-1224,-786,1681,-2121,-475,-3689,-1348,737,2652,1666,-48,3827,-1268,1626,-2127,-1986,-322,624,768,448,-1233,-1506,-4048,-1463,1768,-448,761,-1897,-2497,3563,3204,-7728,2262,1128,-573,-379,-1402,-1010,0,-409,1628,-1260,-3845,906,-1496,4057,8439,228,-1019,1181,-873,-511,-1015],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-10238,"best":324,"second":59,"all":155,"others":[4,45,81,0,-12,34,-182,-50],"question":[1541,1907,-1564,-89,3544,3321,4161,-765,2522,1772,3006,-2865,3392,1840,524,-2003,623,1997,-895,283,-1152,-1838,3142,43,-1205,2203,-934,-11,-4576,-471,2590,1454,1314,-985,-536,1412,-649,1216,348,1426,-869,1159,-772,3282,-408,403,2356,-2954,-4512,-6,-279,1190,1116,-850,4184,660,318,-2323,-1536,455,-2362,1093,-1821,-268,2007,2277,10633,2252,8572,242,1116,-562,622,0,-270,702,6198,-1360,1060,2347,1948,-1249,91,-4981,6230,6839,1719,-1669],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-8982,"best":295,"second":276,"all":189,"others":[96,-27,-11,-17,0,57,-66,-165],"question":[101,-900,-1953,-270,1182,-2035,-2029,-1775,723,-573,-2159,-3590,-1963,-2892,-2726,1150,-2646,-973,1947,-1278,-1621,-3058,-3007,-1132,-2006,-3477,11643,5377,1461,-1049,-2851,969,1206,-47,43,-60,1157,-490,-1279,-2618,4613,464,653,-1931,3718,866,1973,1786,-2286,-1866,-3233,291,2636,-624,-2271,-3525,-869,-861,-1644,785,-10,2012,-209,2527,1693,-3289,-3203,1790,-2996,-2530,-3065,5224,1524,0,-456,-140,-1075,-44,-2836,-1290,-1652,5505,-2472,2931,-1008,75,-354,-16091],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":-20588,"best":195,"second":146,"all":151,"others":[22,-9,-14,79,-4,0,-99,-114],"question":[468,2635,-570,3810,-4251,3397,-367,3439,-4993,3240,-1124,-4200,-2119,1946,1848,1001,4016,-3284,1599,-2506,-631,-2070,3381,-1272,3593,3242,-1323,5232,1362,-926,-350,640,1182,2716,-1231,-528,3756,-391,-1069,-1832,-2014,-4497,-816,-3266,68,1469,1050,2185,-3644,1386,-2589,-513,3836,-1813,3105,-1069,-2372,1393,-176,-53,1898,-374,-2608,1330,2690,3757,-2540,1394,-400,-139,6421,-599,2177,0,33,-497,8800,-847,3012,3689,1425,2474,-105,-2649,-4026,2091,2981,-2226],"confidence":[-25390,-13291,-6931,-2136,2048,6061,10245,15041,21401,33499]},{"constant":14248,"best":364,"second":825,"all":304,"others":[-69,-86,-65,-143,-72,-52,0,-120],"question":[1919,-1101,-132,-2747,-2285,714,359,1272,-2429,1961,285,498,664,104,-1447,-848,-1167,2023,-325,491,201,2710,-1322,-1885,-369,-1934,8026,-1991,-188,1233,1408,305,729,2860,-629,-927,-1892,1384,-410,-1820,-1876,-1040,332,-1030,-711,-1433,-2013,-344,5083,1283,648,-252,-1531,-339,-1032,-676,1464,-2618,1484,608,449,-913,-401,-1733,-1835,-2004,-2791,-512,-2569,1087,209,658,374,0,1788,170,-1462,-2010,119,1159,-1299,-1160,-1243,-604,-1869,-1372,-1645,-435],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]},{"constant":-23887,"best":351,"second":95,"all":167,"others":[-66,-93,-158,-18,-133,-181,-86,0],"question":[4886,-871,4994,1008,-8533,1242,3326,3658,1426,-3230,1606,-206,-2626,1339,2993,-334,-3295,2900,-1037,-2023,2387,-855,-1277,1023,926,-2629,1234,6899,-2416,-737,1839,2494,-113,-2734,4083,183,855,-1152,3138,1175,4249,-1351,204,760,-596,3626,-92,-1364,-5769,-679,1663,1638,170,-600,6845,198,970,-1518,878,1845,224,622,685,683,-697,1325,9311,6965,4959,-988,-3266,-360,336,0,-1464,2282,3131,-1303,1856,-2110,2018,-5910,916,-953,1151,362,-2275,3987],"confidence":[-20971,-8873,-2513,2283,6466,10480,14663,19459,25819,37917]}]}, weights: `1#count	2 -8 4 -5 5 -7 6 -13
1#date	1 6 2 -8 3 17 5 -12 6 -11
1#duration	3 -14 4 -12 6 -4 7 -14
1#money	0 -11 1 -8 4 -9 5 -8 6 -4 7 30
1#ordinal	0 -11 3 17
1#ratio	0 13 1 -10 2 -3 4 18 6 -4 7 -6
1#share	2 -5 3 -5 5 -9 6 -12 7 10
1#time	0 -10 1 -6 3 27 7 -7
1^	0 -12 1 5 2 7 3 16 4 -7 5 -2 6 -8
1a	1 -18 3 -26 5 9 6 -25 7 -14
1abandon	5 10
1about	1 -16 3 -18 4 19 5 -13 6 -11
1abov	1 -9 2 6 3 11 4 6 6 6 7 11
1absolut	0 15
1accept	5 12 7 9
1accordingly	6 4
1account	0 19 1 13 7 6
1across	0 12 4 7
1act	2 17
1action	3 5 7 6
1activ	7 6
1actually	0 -9
1ad	0 13
1address	0 20
1affect	7 8
1after	1 8 2 12
1afternoon	3 12
1afterward	0 14
1again	1 -9 2 16 6 19 7 -9
1against	1 11 3 -13 4 14
1agency	6 4
1agenda	3 -9
1agent	7 7
1ago	0 11 4 8
1agre	0 -12 3 -7 7 29
1air	0 9
1airlin	4 8
1aliv	1 21
1all	0 -19 2 -13 3 8 4 -17 5 8 6 18
1allocat	5 9
1alon	0 15 1 9 2 15
1along	7 6
1already	1 8 7 -10
1also	0 -10 1 8 2 -6 3 -20 6 -14 7 -8
1although	3 11 7 9
1alway	0 -10 1 -7 4 -9 5 -8
1am	3 -9 7 -5
1ambulanc	0 13
1an	1 -12 2 15 3 -10 4 10 7 -6
1and	1 4 3 9 4 -7 6 9
1angry	5 -6
1animal	5 12
1annual	0 16 7 -10
1anonymis	4 7
1another	3 -10
1answer	1 -8 4 -10 5 -7 6 12 7 -8
1any	0 -9 1 -9 5 -7
1anybody	2 -12
1anyhow	5 7
1anyon	2 -8 7 7
1anyth	1 -12 5 -10 6 19 7 -8
1anyway	4 -6 5 6 7 -7
1apart	1 15 3 -8
1app	3 -8 4 6 6 7
1approv	4 7
1april	1 8
1are	0 -14 1 -22 2 -21 4 -7 6 -9
1aren't	7 6
1argu	3 12
1around	0 -7 4 9
1arrangement	3 7 4 6
1arriv	2 -9
1arrival	0 14
1as	0 20 1 -13 2 -13 4 19 5 -6 7 10
1ask	0 2 2 -20 3 -7
1asleep	5 7
1at	3 18 6 -8 7 -9
1attach	3 9
1audienc	0 9
1audit	1 7
1authority	0 7
1autumn	3 -14 6 10
1averag	0 15 7 8
1await	6 12
1away	3 -7 6 -5
1back	1 -13 2 26 3 -8 6 13 7 -19
1backward	1 6 2 13
1bad	5 11
1badg	5 8
1badly	2 9
1bag	0 24 4 13 7 -5
1balanc	0 13
1balcony	0 10 5 6
1band	4 9
1bank	6 -9 7 7
1banner	3 10
1bar	2 11
1base	7 6
1basis	2 9 6 6
1basket	1 -5
1batch	5 9
1battery	0 9
1be	0 -14 1 -3 2 19 3 -18 4 -16 7 -10
1beach	4 6
1beat	2 20
1becaus	0 -10 2 17 3 -7 4 -12 5 9 7 -4
1becom	5 7
1bed	2 9
1been	0 -13 1 -10 2 -15 4 -7 6 8
1befor	1 11 6 9 7 -9
1beg	3 7
1begin	5 -8 6 15
1behind	2 14 4 -5
1being	2 29
1believ	2 11 6 -4 7 -6
1belong	6 -5
1below	1 -11
1bench	3 8
1benchmark	3 19
1bend	0 5 1 5 2 6
1besid	1 15 2 -8
1best	4 7
1better	1 -9 5 10 6 5 7 -6
1between	0 16 1 -10 2 -9 3 -18 4 9 6 6
1bid	7 8
1big	2 -9 5 -11
1bill	0 20 1 8 6 -6
1bin	0 9 1 17 2 -6 3 -10
1bit	0 14 2 -11 4 10
1blank	2 7
1block	2 7
1bold	4 6
1bonus	2 6
1book	1 6 3 6 7 -6
1borrow	5 13
1boss	2 -11
1both	0 -9 5 -9 7 -10
1bottl	2 5
1bound	4 7
1box	0 13 2 6 5 11
1boxe	0 16 5 -9
1boy	1 7 5 -10
1brak	0 12 5 11
1brand	0 11
1bread	0 7
1break	0 12
1brief	7 11
1bring	4 5
1brought	4 7
1browser	6 7
1budget	0 -13 7 -9
1build	0 11
1bus	2 -10 4 -5 5 14
1busiest	0 8
1business	0 -11 2 -8
1but	0 -9 1 -15 2 -16 3 -6 5 -8 6 -10
1butter	5 8
1button	3 8 5 8
1buy	0 -13 1 -7 2 6 5 31
1buyer	1 8 6 5
1by	0 21 2 -9 6 -9
1cabin	5 9
1cabl	1 5
1calculat	2 7
1call	0 8 3 -4
1caller	2 -6
1came	1 18 2 -12 3 -11 4 10 5 -8
1camera	1 7 7 6
1can	0 5 2 19 3 -29 4 10 5 -7 6 5 7 -7
1cannot	2 14 3 -8 6 -4
1cant	5 -8 6 7
1cap	3 11
1car	3 5 7 7
1card	0 12 5 5 6 -5 7 -5
1care	2 16 5 17 7 7
1carer	3 8
1carrier	6 6
1case	0 -18 6 6 7 -5
1caus	5 13
1cent	0 10 4 12
1centr	0 12 3 9
1central	4 8
1certain	2 10 4 7
1certainty	5 11
1chain	7 8
1chair	3 9
1chang	3 9
1charg	0 12
1chargeback	1 -7
1charger	5 13
1chart	2 9
1cheap	2 14 5 26
1cheaper	5 10
1check	2 -10 3 4 4 -9 6 -6
1checkout	0 12
1children	2 13
1choic	2 16 5 13
1choir	7 8
1choos	2 10 6 11 7 6
1chos	3 8
1chosen	2 9 3 7
1churn	4 -7 5 13 7 8
1city	3 13 4 8
1claim	1 7
1class	5 9 7 -5
1classifi	4 11
1clean	5 -5
1clear	5 -10
1cleverer	3 7
1client	0 -19 3 -14 7 9
1clinic	1 5 4 9
1clos	2 -12 3 18
1club	0 13 6 4
1code	0 13
1coin	4 10 5 4
1cold	4 6
1collect	6 5
1colour	5 3
1com	0 13
1come	0 -10 1 -9 3 -6 4 -15 5 5
1comfort	7 7
1commission	7 9
1commit	2 11
1committe	6 8
1company	0 10 1 -6 3 -14 5 -9
1compar	1 26 3 -20 4 -6
1compet	7 7
1competitor	7 6
1complaint	1 9
1completely	3 9 7 5
1concret	1 6 2 14
1condition	3 12
1confidenc	2 27
1confidential	0 -12 4 -9
1confirm	3 8 6 5
1consultant	5 -7
1contain	7 6
1content	6 -5
1contract	1 -8 3 -8
1contradict	1 6
1controller	5 10
1copy	0 12 5 17
1correct	2 9 5 8 7 7
1cost	2 19 4 16 6 -5 7 -4
1could	0 3 1 -10 3 -20 5 -12 6 -5
1council	2 4 5 -8
1count	2 9 3 -11 5 8 6 -8
1country	3 6 6 5
1coupon	0 11
1cours	2 -9 6 -5
1cover	2 11
1crat	0 10
1creator	5 -9
1crew	5 9
1crisp	5 20
1cross-check	1 9
1cry	5 12
1current	7 9
1curv	0 9 3 8
1custom	5 9
1customer	0 10 1 9 5 17 7 16
1cycl	3 8
1daily	0 16
1dark	1 10
1data	1 -9 6 12
1date	2 8 4 -6
1daughter	6 6
1day	1 -8
1deadlin	5 6 6 6
1dear	3 8
1dearest	5 8
1decid	3 -15 5 -8 7 -7
1decision	0 -12 6 19
1defect	3 8
1defer	6 4
1delay	5 17
1deletion	7 7
1deliver	2 13
1delivery	2 11
1demo	2 8 3 10
1departur	5 6
1depend	0 -10 3 -12 6 -6
1desk	0 19
1developer	2 12
1did	0 -8 1 26 3 -23 4 -8 5 -10 7 -10
1die	1 6
1diesel	3 -7
1differ	1 12
1differenc	5 -5 7 -7
1different	7 -6
1dinner	2 12 4 9 6 6
1direction	1 9 4 9
1director	3 -11 6 12 7 -8
1dirty	0 9
1disagre	1 10 2 16
1disappear	7 7
1disappoint	2 9
1disclos	4 5 7 8
1discount	7 18
1discussion	3 -8
1dislik	5 7
1dive	2 7
1divid	0 11
1do	1 11 2 -12 3 -15 4 -7 6 10
1doe	0 -7 5 -6
1doesn't	1 8 5 19 6 -7
1doing	2 10 4 -6
1dollar	4 6
1don't	0 -11 2 15 3 12 5 4 6 -11
1done	3 21 6 8 7 6
1dont	0 -11 4 -8 6 -6
1door	2 27 3 -12 6 -6
1doubtless	3 7
1down	1 -13 3 7 6 11
1drawer	3 -9
1driv	5 14
1driven	4 7
1driver	5 9
1drop	1 11 2 -11 7 16
1drov	1 5
1each	0 44 1 -13 2 -15 3 -14 4 10 6 -9 7 -6
1earn	1 -8 2 15 4 5 7 5
1easy	2 13
1eat	2 7 5 9
1eaten	2 10
1effect	4 6
1eighth	2 6
1either	0 -14 4 -9 6 13
1elderly	7 8
1electricity	0 9
1else	0 7 3 4 6 -8
1em	0 -9
1empty	1 -6 4 6 6 8 7 12
1end	0 -8 6 -7
1engineer	0 -14 7 5
1enough	7 -4
1entirely	7 9
1envelop	0 11 4 7
1equal	0 -12
1error	0 -10
1estimat	0 -10 1 5 3 11
1even	0 -10
1ever	2 8 5 8
1every	0 19 2 -9 6 -12
1everybody	0 -9 2 -8 3 -8 4 -11
1everyon	3 10 7 5
1everyth	1 -10 2 -12 3 7 6 4
1exact	3 -8 4 26
1exactly	4 -7 6 6 7 -6
1exception	6 8
1exchang	0 12
1exercis	1 14
1exist	0 -12 1 5
1exit	2 6
1expect	7 7
1export	3 5
1eye	2 9
1factory	6 9
1fail	1 -9 3 13 5 7
1faith	2 10
1fake	0 11
1fall	3 -7 5 -6
1family	2 9
1fan	5 7
1far	1 6
1fare	3 6
1farmer	1 10
1fashion	7 7
1fast	2 12 5 13
1father	2 9
1fault	7 7
1featur	3 23 5 11
1february	1 8
1fee	0 13 2 -7 4 12 5 18
1feed	6 -7
1feel	0 -12 1 -7
1fell	3 -8 4 5
1fella	0 -9 2 11
1fellow	0 -10
1ferry	3 10
1few	0 9
1fewer	3 14 4 12
1field	1 11
1fifteenth	3 9
1figur	1 5 4 6 5 -11 6 5
1fil	7 11
1file	1 3 4 -8 5 -7 7 -7
1fill	0 8
1financ	1 9
1find	5 13 6 8
1fine	2 -6 7 8
1finger	5 15
1finish	0 13 3 9 5 8 6 6
1first	0 -7 1 13 2 13 5 6
1fit	3 7
1fix	2 10 3 7 6 -6
1flag	1 15 3 10 7 6
1flat	7 6
1fleet	0 8 1 6
1flight	1 13 5 7
1flip	5 9
1floor	4 -8 7 5
1folk	4 6
1follow	7 12
1food	2 9
1for	3 10 4 -11 5 7 7 -7
1forecast	3 6
1fork	0 11 5 14
1form	1 -6 4 8 6 10
1former	1 10
1forward	7 8
1fourth	2 10 3 11 5 8
1fram	5 11
1framework	6 7
1free	0 13 3 17
1freely	0 10
1freez	3 13
1friday	0 -18 6 14
1frighten	5 9
1from	0 8 3 15 6 -8
1front	3 13
1frugal	5 10
1frugality	2 15
1fruit	4 9
1fuel	4 10 5 8
1full	1 6 4 -7
1fund	6 7
1further	6 9 7 10
1gain	5 12
1game	0 11
1gap	1 8
1gate	0 15 4 5 5 -7
1gateway	0 10
1gaug	5 7
1gave	4 -7
1general	6 8
1genuin	7 6
1get	1 -11 3 10 4 -9 5 14 7 -10
1girl	5 -6
1give	0 25 1 9 2 -6 4 12 6 6
1given	7 6
1go	2 -3 5 -13 7 11
1goal	5 5
1goe	1 -8 3 40 4 -10
1going	4 -9 6 -7 7 -8
1gone	0 -9
1good	0 -12 2 -8 3 -18 4 -11 5 -14 6 -5 7 -7
1got	2 -10 3 -8 4 -12
1grad	4 8
1grandmother	2 12 5 10
1grant	3 8 5 12 7 8
1grew	4 9
1gross	7 6
1group	0 9 1 -8 6 7
1growth	7 8
1guess	2 -10
1h	0 11
1had	0 -10 2 -19 3 -14 4 -6 5 -9
1hall	1 5 3 8 6 5
1hand	6 5
1happen	0 -12 1 14 2 -7 6 -4
1happy	4 8
1harbour	1 6
1hard	5 11
1hardly	4 5
1has	2 -7 6 14 7 -9
1hat	5 8
1hav	5 18 6 6
1have	0 -11 2 -23 3 -9 4 -8 5 -12 6 -4 7 -10
1he	0 -21 1 -18 2 -5 3 -5 4 -9 5 -14
1head	4 9 6 9 7 7
1headcount	0 9 4 12
1health	0 16
1hear	2 7
1heart	7 7
1heavier	5 9
1heavy	4 6
1held	4 8
1help	2 -14 5 18
1henc	6 6
1her	2 26 4 -10 6 15
1here	0 -14 2 12 3 -7 4 -6
1hide	2 12 5 8
1high	2 20 5 -6 7 -7
1hill	0 12 4 13
1him	0 -12 5 15 6 -4
1hint	4 -7
1hir	2 11
1hire	2 -10 3 8 5 16
1his	0 -12 2 25 3 -12 4 -6 5 -6 7 -7
1hit	2 13
1hold	0 -14 2 -17 4 -6 5 15 6 17 7 -9
1holiday	0 -10 6 -5
1home	1 -6 4 6
1honest	2 -20 6 8
1honour	2 14
1hope	2 9
1hospital	7 5
1host	4 4
1hotel	3 16
1hour	0 11 3 -12 5 18
1hous	1 -7 2 15 7 -7
1how	0 18 1 6 3 -7 7 -9
1hurry	7 5
1i	0 -17 4 -5 5 -16
1i'd	1 17 3 4 4 -6 6 28 7 13
1i'll	4 15
1i'm	1 -9 4 9
1i've	0 -12 2 -12 3 -14 7 -7
1id	1 -8 4 -6 5 -16 6 16 7 -8
1idle	2 7
1if	1 23 3 13 6 -15 7 8
1ill	2 8
1im	0 -13 4 -7
1imag	5 8
1implement	7 6
1important	5 -8
1in	1 -7 7 -6
1includ	0 -11 7 10
1incom	4 8
1inconclusiv	3 9
1index	0 13 4 29
1industry	4 6
1inform	6 12
1insid	0 10 4 10
1install	7 6
1installation	6 6 7 7
1instead	0 14 1 -11
1instruction	7 12
1internal	4 16 7 8
1interview	7 8
1into	1 -7 5 -8
1invoic	0 20 4 5 5 -8
1is	0 -12 1 -18 3 -7 6 -4
1isn't	0 -12 4 -9 5 19 7 -7
1isnt	2 -8 5 11 6 4
1issu	3 7
1it	0 -14 6 -10
1its	3 -10 5 -10 6 6 7 -8
1itself	1 -9
1january	0 11
1job	0 17 2 12 7 -6
1judg	3 13 5 6
1juic	0 16
1july	1 6
1jump	0 11
1june	3 9
1junk	1 10
1just	1 -9 2 -12 6 4
1keep	0 2 3 -4 7 -8
1kept	2 -6 4 10
1key	1 7
1kid	0 17
1kilometr	0 16
1kind	0 -10 2 -10 5 9
1kitchen	0 -12
1knew	7 9
1know	0 -14 1 11 3 -15 4 -13 5 -16 7 -10
1known	1 6
1lab	1 5
1label	5 10 7 11
1lad	5 10
1ladder	4 8
1lady	0 -12 2 13 5 10
1laid	1 8
1lamp	5 7
1land	1 9
1larger	4 9
1largest	4 8
1last	0 10 1 15 3 -8 4 -9 6 -8
1late	1 2 3 -10
1later	5 -11 7 11
1launch	1 17 3 8 4 8 6 4
1lawyer	4 -8
1lay	1 27
1lazy	5 10 7 8
1leaflet	3 4 6 6
1leagu	1 7
1leak	0 19
1learn	1 7 2 -15
1leav	1 -9 2 7 3 9 4 17 6 14 7 -7
1left	5 -8 6 11 7 5
1legal	6 5
1less	0 10 7 -4
1lesson	5 11
1let	1 -10 4 7 5 -14 6 18 7 -9
1letter	0 10 2 -9 3 6 4 6 5 11 6 8
1lid	2 7
1lie	1 7 5 -7
1lift	0 11 3 20 5 -7
1light	3 11 5 6
1like	1 -14 2 -16 3 -14 4 -2 5 -19 7 -9
1line	3 -5 4 -7
1linen	1 6
1link	0 10
1list	4 -7 5 -11 7 7
1listen	0 10 1 -7 3 9
1literally	2 8 5 6
1littl	5 -13
1live	3 10 7 16
1load	0 17
1loan	0 -7
1lock	3 10 7 11
1locker	0 9
1long	0 19 4 -6
1look	0 -9 1 17 3 -13 4 -14 7 -8
1lorry	1 12 2 -7
1lose	0 -13
1lower	3 10 7 9
1loyalty	0 10
1lunch	1 -7 4 -7
1luxury	3 9 7 4
1made	4 12 5 -3 6 5
1magnitud	4 4
1mail	3 -8 6 9 7 -6
1main	0 13
1make	2 -11 3 7 5 23 7 11
1maker	4 -7
1man	5 -6 7 -6
1manager	3 -9 5 9
1manual	3 10
1many	0 11 1 8 2 -11 5 -9
1march	1 13 7 7
1margin	1 -7 4 9 7 5
1mark	3 17
1market	6 10
1match	2 9 5 8
1matter	0 -14 3 -7 6 11
1may	1 -5 3 7 4 6 6 -6
1mayb	2 -10 3 -7 7 -11
1me	0 -13 1 -13 2 19 3 -8 5 -13 7 -7
1mean	6 -4
1meant	7 7
1meanwhil	6 13
1measur	5 8
1meat	0 10
1median	0 11
1medical	6 5
1meet	0 -14 5 6 7 -7
1mend	5 11
1messag	6 -5 7 6
1meter	6 -7
1metr	1 12 5 5
1metric	0 -12
1microphon	3 6
1middl	4 11 7 -10
1might	2 -13 5 -8
1milk	0 9
1million	4 10
1mind	5 -9 6 -5
1mine	1 14 2 9
1minus	3 10 7 -7
1minut	0 3 2 8 3 -12
1mirror	5 6
1miss	5 -10 6 5
1mistak	1 5 2 15
1mix	6 7
1model	3 11
1moment	6 -6
1monday	3 12
1money	1 -8 2 24 3 10 4 -8 5 -9
1month	0 6 1 -9 4 12 7 -8
1mood	5 8
1more	0 -16 4 -8 5 16 6 9 7 -11
1morn	1 -9 2 8
1most	5 10 7 6
1mostly	5 7 7 10
1mother	0 -11
1motion	0 7
1motor	3 11
1mous	5 6
1mouth	2 11
1mov	0 -12 1 17 6 7
1move	2 21 6 7
1much	3 -8 4 15 7 -10
1must	0 -13 6 7 7 16
1my	0 -16 4 -11 5 -11 7 -6
1myself	0 -18 1 15 3 9 4 -3
1nam	0 11
1name	0 15 1 -8 3 8 4 12 5 -8 6 -6 7 5
1naturally	7 10
1near	7 -12
1nearly	4 9
1need	2 -9 4 -8 5 18 6 -11
1negotiat	7 10
1nephew	1 6
1network	4 6
1never	1 -10 2 13 6 -9
1new	1 -8 2 -14 3 16 5 -12 6 -10 7 -16
1nice	0 -11 2 -9 5 -10 7 -6
1night	0 11 2 7 5 5 6 -7
1nineteenth	7 5
1ninth	3 11 7 7
1no	1 -6 4 7 5 -6
1nobody	3 -10 5 8
1none	2 -7
1noon	3 18
1normal	0 10
1not	1 -9 3 7 6 -6
1note	0 17
1notebook	1 7
1noth	0 -9 1 6 3 -8 4 -6 6 23
1notic	0 10 5 -8
1now	0 -16 1 -9 4 -6 6 -10 7 -9
1number	1 -12 6 7
1o'clock	0 -9 3 11 5 -6
1obsession	5 -11
1obviously	7 6
1odd	5 10
1of	5 -15 6 -10 7 -11
1off	1 10 3 4 4 -8 6 -8
1offer	3 10 6 -5 7 6
1offic	3 -11 5 5 7 5
1ok	3 11 7 7
1okay	0 -13 1 -9 2 -9 3 -11 5 -4
1old	2 -8 3 26 4 -13 5 -8 6 -5
1on	0 -6 1 6 3 10 4 -10 6 -5
1once	0 -9 4 -12 6 -11
1one	4 9 6 -19
1one-way	2 11
1onlin	4 6
1only	0 17 1 -5 5 15 7 9
1open	2 13 3 13 5 6 7 -8
1operation	6 8
1option	0 -9 2 5
1or	0 -10 1 -6 2 -22 4 -10 6 11 7 -18
1order	3 24 7 -7
1other	1 -5 2 -13
1otherwis	0 -10
1our	2 18 5 10 6 -8 7 -8
1out	0 -11 2 10 3 10 4 -7
1outag	1 14
1outsid	0 -8
1over	0 13 3 -8 7 -7
1owed	2 14
1own	0 15 1 9 3 -11 4 -8
1owner	2 24
1pad	2 13 3 7
1page	0 16 1 11 3 -8 4 -8 7 -6
1paid	0 11 4 8
1paint	1 5
1pair	5 6
1pallet	6 5
1panel	0 9
1paper	0 8 5 -6 6 -8
1parcel	0 16 5 19
1parent	5 20
1part	1 -9 2 11
1party	2 8
1pass	1 -8 6 5
1passenger	2 15 3 14 5 16
1password	0 12
1past	2 12 3 12 4 -6
1patch	3 7
1patient	4 9
1paus	6 8
1pay	1 -13 2 8 5 12 7 12
1payment	0 17 5 -7
1payout	0 16
1peak	4 6 7 9
1penalty	0 6 4 7
1peopl	0 -7 4 -4 6 -8
1per	0 24 1 -5 2 -12 4 20 5 6 7 7
1percentag	4 7
1perfect	2 12
1permission	5 8
1person	1 -11 2 9 7 -9
1petrol	4 6
1pharmacy	0 12
1phon	1 9
1photo	0 15 7 11
1piec	7 5
1pilot	1 -10 5 10
1pin	5 8
1plac	0 20 1 -14 4 5 7 -8
1plan	2 11 6 10
1plat	0 22
1platform	5 8
1pleas	4 -6 5 -6
1plus	7 8
1polic	4 13
1policy	3 9 7 9
1pool	2 7
1poor	2 7
1porter	0 11
1possess	5 7
1possession	3 9
1possibl	3 -6
1post	0 17
1postcod	0 13
1poster	0 -9
1pound	4 5 5 8
1precis	7 6
1predict	1 11
1prepar	6 -6
1press	0 -12 5 -9 6 -5
1pric	0 11 1 -8 3 16 5 16 7 6
1principl	2 -18 5 -5
1print	0 9 6 9 7 -17
1printer	3 14 6 -5
1probably	4 -7
1proc	6 9
1profit	7 7
1programm	6 6
1project	6 8
1promis	0 -11 2 10
1proportion	1 6
1propos	0 14
1protect	5 21
1provid	3 10
1provider	4 -5
1proxy	4 -8
1public	0 19 4 11
1publish	0 20 1 -6 4 7 6 8 7 4
1publisher	0 8 4 16
1pull	0 22 1 -9 2 11
1pump	3 12
1put	5 -15 6 7
1quality	2 -18
1quarter	0 24 4 6 6 14
1quay	6 5
1question	0 -15 1 -13 2 -11 4 -7 7 10
1queu	5 25 6 -6
1quicker	5 14
1quot	0 36 4 16
1radar	0 11
1radio	3 6
1rail	7 7
1railway	5 10
1rais	2 8 7 6
1ran	1 9 3 -8
1random	0 10
1rang	0 -8 3 9
1rank	1 8
1rate	0 15 2 -11 3 7 4 14 5 -6 6 -6 7 -8
1rather	2 14
1ratio	0 7 4 11
1reach	0 12
1read	0 21 1 -12 3 -11 4 8 6 -7 7 11
1reader	0 11 1 -6
1ready	6 13
1real	1 10 2 -7
1really	0 -11 1 11 2 -12 4 -6 5 -7 6 7 7 -9
1rear	3 12
1reason	2 22 5 -10
1rebat	0 10
1recalculat	1 9
1receipt	0 16 1 11 6 -5
1recip	1 5
1recommend	3 12
1recommendation	3 10 6 3
1reconcil	1 7
1record	0 13 1 -10
1redeem	7 7
1refund	0 12 3 14 7 5
1refus	3 7
1region	3 7
1relativ	4 13
1releas	3 14
1reliabl	5 9
1remember	7 -9
1remov	4 9 7 12
1renew	3 20
1rent	4 4 5 -10 7 6
1repair	6 8
1replay	0 12
1report	1 -5 4 11 5 -5
1request	2 -8 6 9 7 15
1research	6 9
1resolv	6 6
1respect	2 -10
1responsibility	3 10
1rest	6 10
1restor	6 8
1result	0 -9 5 6 7 23
1return	0 16 6 6
1revenu	7 6
1revers	2 12
1reviewer	1 10
1rider	5 9
1right	3 -7 4 -10 5 -9 7 5
1ring	0 16 6 3 7 -7
1ripen	6 4
1rival	0 15
1road	2 12 5 16
1roadmap	7 7
1rob	5 9
1roll	0 11 3 12
1room	1 -7 6 -7 7 -5
1rota	3 6
1roughly	0 18 4 18
1round	3 9 4 18
1rout	1 -6
1row	5 14
1rubbish	1 10
1rule	3 11 4 -6 6 6 7 8
1run	1 10 6 5
1safe	4 9
1safety	7 6
1said	0 -11 3 -10
1salary	6 6
1same	1 27 3 -9 5 5 6 -9 7 -13
1save	2 15
1say	1 -8 2 -20 4 15 5 -10 6 8 7 -5
1scal	0 14
1scan	5 9
1scienc	6 7
1scop	7 7
1scor	6 6
1screen	1 -5
1season	0 -10 2 -7 3 16
1seat	1 6 3 -9 4 6
1second	0 19 1 -5 2 -7 3 11 7 9
1secret	2 17 4 -7 7 -6
1see	1 34 2 -10 3 -19 4 -10 6 5 7 -8
1seen	0 -10 1 8 3 -6 6 -6 7 6
1sell	2 11 3 11
1seller	0 8 1 9 2 -9 3 6
1send	2 -11 4 -6 6 12
1sens	3 14 7 16
1sensor	1 14 6 3
1sent	5 13 6 9 7 6
1separat	0 10
1separately	0 -8
1serious	3 7
1seriously	5 7
1serv	5 24
1server	1 -9
1servic	0 -8 3 10 7 8
1set	0 16 1 14 2 -9 3 10 7 -11
1settl	3 10 6 7
1shak	7 7
1shall	4 12 6 -5
1shap	0 24 4 29 7 -6
1shar	5 -8
1she	1 -8 4 -6 6 11
1shelf	4 5
1shelv	0 9
1shift	0 11
1ship	3 18 6 -5
1shop	0 25 3 10 5 -14 7 -9
1shopper	5 22
1should	2 9 4 -6 6 5
1sick	2 13
1side	0 -10 2 8 4 -6
1sign	1 -9 2 -8 3 12 6 -2
1signatur	3 8
1significanc	6 5
1silenc	2 18
1similar	0 -14
1simply	7 8
1sinc	0 14 3 -8 5 -8
1singl	0 -12 3 6
1single-digit	4 17
1sit	3 -11 5 12 6 4
1site	5 7
1sixth	3 8
1ski	3 7
1skip	0 14 2 10 7 16
1sleep	2 12 3 -10 7 4
1slic	0 11
1slid	1 -5 3 -8 7 -6
1slop	1 10
1slow	1 9 5 24
1slower	5 10
1slowly	4 7
1small	4 5 7 -6
1so	2 6 4 -7 5 -5 7 10
1sold	3 5
1some	0 -12 1 -9 3 -14 4 -8 5 -9 6 -7 7 -6
1somebody	1 -18 3 -9 5 -19 7 -7
1someon	5 -8
1someth	2 15 3 -7 4 -11 6 -8 7 -9
1somewher	4 11
1sooner	2 14
1sort	0 12 5 -10 6 4
1sourc	0 10 1 -8
1spac	0 14
1span	4 7
1spe	5 7 7 15
1speak	5 -9 6 6
1spell	5 7 6 6
1spend	2 27 7 -6
1split	3 11
1spoken	6 6 7 5
1sponsor	7 6
1spr	1 17 3 -12 6 -5 7 16
1spread	4 10
1squar	5 9
1staf	0 12
1staff	0 9 4 7
1stamp	0 13 1 8
1stand	0 13 2 15 3 -14 5 14 6 6
1stand-in	0 20
1standard	4 7
1start	0 -10 1 -10 2 16 3 17
1stat	0 9 3 14 6 4 7 11
1station	0 11
1stay	0 -12 1 -15 3 22 4 11 5 -14 6 7
1steel	0 10
1step	6 7
1stick	7 10
1still	1 17 3 -5 5 6 6 -6 7 -8
1stood	3 -9 4 10 6 7
1stop	3 8 5 12
1stopwatch	1 8
1stor	0 9 4 9 5 -15 7 -7
1straight	7 8
1stranger	5 7
1street	3 8
1strik	7 6
1strip	0 11
1studio	1 7
1study	0 6 2 21
1success	1 6
1such	0 -11 1 -7 3 4 5 -8
1suffer	5 16
1sugar	5 9
1suggest	7 5
1sum	0 -11 1 5
1summary	2 7
1summer	1 7 4 5
1supervisor	4 7
1supplier	3 9 6 -5
1support	3 4 7 5
1suppos	1 -6
1sure	0 -10 1 8 4 -9
1survey	0 -15 4 -7 6 8
1swap	7 5
1switch	2 8 7 4
1tabl	0 -19 1 -2 2 10 4 4
1tail	0 10 1 9
1tak	4 6
1take	0 20 1 -13 4 -11
1taken	2 8
1talk	0 -7 2 -9 3 -6 4 -7 5 -10 7 -7
1tally	0 8 1 6
1tap	1 6
1target	5 16 7 9
1tea	7 5
1teacher	3 7
1team	0 -11 3 -9 5 -10
1television	0 10
1tell	2 -6 4 11 6 19 7 -4
1templat	3 9 7 17
1tenant	3 16
1tenth	3 14
1term	4 11
1test	0 -14 3 7 5 7
1text	3 7
1than	2 22 3 8 4 11 5 -18 6 -6 7 -18
1thank	5 -9
1that	0 -10 1 -14 5 8 6 -11
1the	5 7
1their	0 6 1 6 2 20 4 12
1them	0 5 1 8 2 -6 6 -6
1then	5 -9 6 9 7 18
1ther	0 -6 1 5 3 -7 6 -4 7 -5
1therefor	2 -7 4 11 6 12
1thermometer	1 7
1thes	1 -11
1they	4 -15 6 5 7 11
1they'll	7 9
1they'r	0 -14 1 -7 4 -7 7 10
1they'v	0 10
1theyr	5 -7
1thief	0 11
1thing	3 -16 5 8 6 -7 7 -14
1think	1 -10 2 -5 4 -8 5 11
1this	0 -17 1 -10 4 -7 6 -3
1thos	0 22 4 -11 6 -9
1though	3 -9
1threw	4 5
1thrift	2 14 7 6
1through	0 9 1 -7 7 -6
1ticket	3 5 6 8
1tier	7 7
1tight	6 7
1till	0 8 1 -18 6 19
1time	2 -8 3 -12
1timetabl	6 4
1tir	5 6
1titl	0 6 7 5
1to	3 -7 6 10
1today	1 -12 2 22 3 35 4 7 5 5 7 -8
1together	0 6 4 8 6 -5
1told	1 -6 3 12
1tomorrow	0 -13 2 11 3 34 4 -8 7 -9
1tonight	2 -7 3 34 4 -8 6 -7
1tonn	1 4
1too	1 11 3 -6 5 -5
1took	0 9
1top	4 7 7 -9
1topic	6 5
1total	0 11 1 7 4 -7 7 7
1touch	0 16 5 -8 6 25
1town	0 25 6 6
1track	0 16
1tractor	1 8
1trad	2 6 4 6 7 -6
1traffic	0 14 1 12
1train	7 -11
1transfer	5 7
1transformer	0 13 5 6
1trial	5 -8
1true	1 12 7 9
1trust	2 17
1truste	6 10
1truth	1 19 7 6
1try	1 9
1tube	0 9
1tunnel	1 5
1turnover	4 -5
1twelfth	0 9 4 9
1twentieth	3 15
1two-way	2 9
1tyre	0 12 1 7
1under	3 11 4 17 6 -8
1understand	2 7 4 6
1undo	2 23 5 -8
1unit	7 13
1unreleas	7 11
1until	1 -9 2 -17 6 37
1up	2 10 6 -9
1updat	7 6
1upon	0 -10 2 -5
1upper	3 10
1us	3 -14
1use	0 35 2 -8 3 -10 6 -5
1used	0 21 2 -14 3 -7 5 -10 7 9
1user	5 21 7 5
1validat	1 -8
1van	0 14 3 15
1vanish	1 8
1variety	2 8
1vendor	3 -5 4 -6 7 8
1version	1 7
1very	1 -6 2 -18 3 -13 5 -8 6 -9
1view	2 -8
1visit	5 13
1visitor	5 8
1wait	0 -19 1 -9 4 -8 5 16 6 7
1walk	2 24 4 5
1wall	2 -9
1want	2 3 4 -4 5 16 7 13
1warm	1 6 3 -6
1warn	1 -5
1was	0 -7 2 -18 3 -12 4 14 5 -15 6 -7 7 8
1wasn't	5 11
1watch	1 10
1water	3 -5 5 16 7 -8
1way	0 -18 3 -11 7 -7
1we	2 13 7 -9
1we'll	6 6
1we'r	1 -6 3 9 4 9 5 4 7 8
1we'v	1 9
1weak	5 7
1wear	5 10
1web	0 15 3 -7
1websit	7 -9
1week	3 14 4 -12 6 4
1weekly	7 9
1weigh	0 32
1weight	0 15 1 9 6 6
1well	0 -16 4 -12 5 -5 6 6 7 -7
1went	2 6 3 -7 5 3 6 13 7 13
1were	0 -14 3 -7 6 -9
1weve	6 6
1what	0 14 1 -13 4 10 6 -6 7 -11
1whatever	0 -14 1 -6 5 -4 6 10
1wheel	3 6
1when	1 10 3 -9 6 -7 7 -8
1wher	1 27 2 10 4 -10 5 -12 7 -14
1whether	1 13 3 -14 7 -6
1which	0 12 3 -10 4 -10 5 -8 6 5 7 8
1whichever	3 8
1whil	2 10 4 -6 6 -9
1who	0 9 1 -6 2 10 3 -5 5 10 6 -10
1whoever	2 13
1whol	1 -9 2 12 5 -8 7 6
1whos	1 10 2 15
1why	0 -13 2 21 4 -7 6 -8
1width	5 8
1will	0 -16 1 -13 4 8 6 7
1win	5 9
1wing	3 7
1winner	4 5
1winter	4 11 6 10
1wire	1 6
1with	1 3 3 4 4 -6 6 -10 7 -7
1within	1 25 5 -11
1without	0 16 1 17 2 -14 3 14 4 -12 5 -21 6 13 7 5
1women	7 6
1won't	4 5
1wont	0 -10 3 13 4 -9
1word	2 12 5 -8
1work	3 -11 6 7
1worn	0 10
1wors	4 -9 5 9
1worst	0 16 4 14
1worth	1 21 2 20 5 8
1would	0 -14 4 -14 5 12
1would'v	1 8
1wouldn't	6 -6
1wrap	7 5
1writ	0 8 2 -15 4 -9
1written	2 -10
1wrong	3 -8 5 13 7 -10
1wrongly	1 9
1wrot	0 -8
1yeah	0 -9 1 -7 2 -7 5 -9 7 20
1year	3 -9 6 -7 7 11
1yearbook	0 8 1 7
1yearly	0 10
1yellow	1 5
1yes	1 -6 2 -15 3 12 5 -11 6 -6
1yet	7 12
1you	1 -15 2 6 3 -17 5 -10 6 -18
1you'd	1 -5 2 14
1your	2 11 3 -11 4 -11 5 19 6 -6 7 -9
2#count #count	3 -8 7 10
2#count #date	0 8
2#count ^	3 6
2#count a	4 -10 7 27
2#count all	5 12
2#count and	0 15 1 -18 3 -8 4 22 5 -7 7 13
2#count are	4 11 5 17
2#count at	7 6
2#count by	3 14 7 5
2#count chair	1 8
2#count company	2 7
2#count degre	5 8
2#count depot	3 5
2#count doe	7 7
2#count engineer	7 10
2#count even	7 6
2#count figur	0 12 4 13
2#count fine	7 10
2#count for	0 -14 7 14
2#count from	7 7
2#count group	0 10
2#count h	0 11
2#count i	1 -11 7 8
2#count if	3 8
2#count in	1 -10 5 -8 7 9
2#count invoic	0 8
2#count is	5 10
2#count last	0 11
2#count metr	2 7 3 9
2#count more	6 7
2#count no	3 7
2#count number	0 -10
2#count o'clock	0 -9 3 11 5 -6
2#count of	1 27 4 -6 5 4 7 -12
2#count on	7 31
2#count only	5 8
2#count open	4 6
2#count or	7 -6
2#count out	3 6
2#count part	5 8
2#count peopl	1 9 7 -9
2#count per	7 5
2#count principl	7 -5
2#count request	1 6 7 8
2#count seller	3 8
2#count so	7 -7
2#count such	3 8
2#count that	1 -6
2#count the	0 -9
2#count then	4 8
2#count thing	4 6
2#count ticket	0 -9
2#count to	5 6
2#count today	3 7
2#count tonn	1 5
2#count town	6 7
2#count tyre	1 7
2#count under	0 16 4 7
2#count unit	7 10
2#count van	1 7
2#count was	7 7
2#count were	1 -7
2#count which	7 6
2#count who	2 10
2#count with	1 6 7 11
2#date #count	0 13 4 7 7 6
2#date and	1 5 4 -6
2#date with	3 10
2#duration ago	0 11 4 9
2#duration and	2 -9 3 -11 4 -7 6 -6
2#duration at	5 12
2#duration befor	1 12
2#duration but	6 6
2#duration for	5 8 6 -6
2#duration i	1 6
2#duration in	1 5 5 5
2#duration not	3 12
2#duration that	2 -9
2#duration the	6 5
2#duration they	6 10
2#duration to	7 10
2#duration we	2 11
2#duration with	0 -12
2#money #count	7 9
2#money a	0 -9 7 20
2#money and	7 9
2#money for	2 9
2#money in	7 6
2#money on	7 6
2#money per	7 7
2#ratio as	4 17
2#ratio in	0 10
2#ratio of	4 10
2#ratio the	0 9 4 6
2#ratio what	0 11 4 12
2#share #count	7 -9
2#share after	7 9
2#share and	1 -8 7 6
2#share at	7 5
2#share error	1 -7
2#share for	5 10
2#share in	4 6 7 16
2#share last	7 13
2#share of	0 8 1 -5 4 14
2#share off	1 14
2#share on	7 12
2#share the	3 10
2#share we	3 14
2#time my	3 6
2^ #count	7 9
2^ #date	1 10
2^ #share	4 5 7 9
2^ ^	7 9
2^ a	4 5
2^ all	1 6
2^ and	1 -8 2 -10
2^ ask	2 8
2^ at	3 15
2^ doesn't	5 13
2^ first	3 8
2^ for	2 12
2^ have	1 8 7 6
2^ i'd	6 6
2^ if	2 7
2^ is	2 -8 3 -6 7 -6
2^ it	7 5
2^ mean	2 12
2^ morn	3 12
2^ on	3 10
2^ or	3 -9
2^ that	5 8
2^ the	2 9 3 5 5 -5
2^ to	1 11 3 -10
2^ we	2 -9
2^ wher	1 5
2^ which	7 6
2^ with	1 5 3 9
2^ you	1 7
2a #duration	0 12 1 5
2a ^	3 -10
2a bad	3 6
2a bag	5 7
2a bit	0 18 4 7
2a box	2 -7
2a broken	5 15
2a button	5 11
2a certain	4 7
2a choic	5 5
2a contract	0 14
2a correct	5 7
2a crack	4 5
2a customer	2 25
2a day	0 6 3 -10
2a dog	7 6
2a glass	2 8
2a good	0 -11 3 8
2a head	7 11
2a label	5 13
2a littl	4 7
2a lot	2 -9
2a man	2 10
2a margin	5 8
2a minut	2 7
2a mirror	5 6
2a month	7 -6
2a morn	4 8
2a newspaper	7 6
2a night	4 5
2a non-disclosur	4 6
2a number	2 9 3 8
2a one-way	2 8
2a penalty	4 7
2a person	2 9
2a phon	5 10
2a poor	2 8
2a poster	2 -8
2a pric	5 6
2a principl	2 -9
2a public	4 5
2a rang	4 -7
2a ratio	4 6
2a real	0 10 5 5
2a result	5 7
2a second	4 -6 5 5
2a shop	3 13
2a sick	2 12
2a singl	3 7
2a tape	1 5
2a test	1 6
2a thing	2 6 5 6
2a ticket	6 6
2a time	7 6
2a very	4 5
2a view	6 6
2a week	1 13 3 14
2a window	4 6
2a wrong	5 11
2a year	2 9
2about #count	0 21 4 13
2about #duration	0 -11
2about #ratio	0 19 4 20
2about #share	0 21 3 -6 4 13 7 -13
2about how	6 5
2about it	2 11 4 -6
2about one	0 18
2about the	0 -10 4 -8
2about to	2 8
2about your	2 15
2abov #count	2 9 7 11
2abov me	6 4
2abov the	4 11
2accept that	5 8
2account with	4 6
2across #count	0 9
2action is	3 9 7 9
2add a	2 9
2add the	3 6
2after #duration	0 -9
2after ^	6 5
2after i	2 15
2after the	2 -9
2after this	1 9
2again in	2 9
2against #count	1 -8
2against our	1 9
2against the	1 18 5 -8
2against what	1 9
2agre i	1 -7
2agre that	5 14
2agre within	1 10
2all #count	3 5
2all and	6 5
2all the	3 10 4 -5 5 14
2alon with	2 12
2along with	7 6
2already know	5 7
2alway do	6 5
2alway thought	7 6
2an ^	4 9
2an afternoon	0 8 4 5
2an estimat	3 7
2an hour	0 -9 2 9 5 16
2an owner	2 13
2and #count	2 -8 3 -10 5 -8 7 16
2and #date	1 6
2and #duration	7 10
2and #money	2 8
2and #share	1 -8 2 13
2and ^	0 -8 6 -7
2and a	4 3 5 18
2and about	7 6
2and after	0 13
2and although	7 6
2and an	2 11
2and any	3 15
2and ask	0 7 6 17
2and both	1 -5
2and check	1 7
2and clos	3 9
2and commit	2 13
2and compar	1 13
2and count	1 7
2and cut	2 8
2and fewer	0 14 4 12
2and for	2 11 6 6 7 10
2and from	0 16 3 9
2and get	5 14
2and he	2 -9 7 -6
2and his	5 11
2and i	0 -14 3 7 4 -9
2and i'd	3 4 5 6 7 8
2and i'll	2 11
2and if	0 4 1 9 2 -12 3 14 5 8 6 -7 7 -7
2and is	1 7
2and it	3 -9 4 8
2and its	0 13 7 5
2and lay	1 9
2and leav	6 15
2and let	6 9
2and look	1 23
2and mark	3 7
2and most	5 7
2and my	4 8 7 9
2and never	2 9
2and no	4 10
2and nobody	6 7
2and not	2 16 5 22
2and offer	4 9
2and on	3 13 7 11
2and one	0 -9 2 -8 4 -8
2and otherwis	3 10
2and our	6 5
2and put	0 7 1 11 6 4
2and ring	6 4
2and see	1 30 5 -9
2and shall	4 6
2and sit	6 7
2and sort	0 9
2and that	3 9 4 4 6 5
2and the	1 -5 6 -10
2and then	1 13 2 -11 7 -10
2and ther	0 11 2 -11 4 -8 5 -11
2and they	0 -18 5 -5 7 8
2and theyd	4 7
2and thos	0 14
2and till	6 10
2and to	0 -13 1 7 6 -8
2and until	6 15
2and wait	6 20
2and we	2 -8
2and weigh	0 9
2and went	6 11
2and wher	1 7
2and why	2 17 3 13
2and with	3 -7
2and writ	0 12
2and you	3 8 6 5 7 -6
2and you'd	2 13
2and your	2 -7
2another #count	7 6
2answer in	0 8
2answer is	6 6
2answer tonight	3 7
2answer was	5 10
2answer we	6 8
2anybody it	5 8
2are #count	0 -7
2are ^	3 8
2are a	7 5
2are at	5 8
2are doubtless	3 7
2are more	1 7
2are not	2 -9 7 10
2are peopl	5 7
2are right	7 17
2are you	4 6
2around #count	0 -9
2around #share	4 14
2as #count	4 7
2as ^	4 7
2as a	3 -7 4 12 7 -6
2as an	3 6 4 -6 7 -6
2as he	7 8
2as if	6 6
2as it	6 12
2as much	4 5
2as one	4 8
2as the	0 8
2as they	6 6 7 -6
2as to	5 7
2as well	0 -11 2 14
2as you	7 21
2ask #count	0 12 1 9
2ask at	0 13
2ask financ	6 -5
2ask for	3 -8 6 12
2ask if	5 7
2ask is	5 10
2ask the	1 9 6 10
2ask them	6 13
2ask to	3 7 6 12
2ask which	5 8
2ask you	2 12
2at #count	0 -5 5 9
2at #duration	3 9
2at #money	3 11
2at #share	1 4
2at ^	1 -8
2at a	2 12
2at all	2 11 5 14
2at cost	3 8
2at home	7 6
2at such	7 7
2at the	7 -10
2at year	7 8
2averag and	7 6
2await the	6 5
2away from	1 7
2back and	4 7
2back for	7 6
2back in	6 8
2back next	6 6
2back not	2 11
2back on	6 8
2back one	2 12
2back so	2 11
2back to	1 -7 2 -5 5 13
2backward on	1 7
2bad one	3 8 7 6
2bank and	4 7
2basis for	6 8
2be a	2 -11
2be built	5 7
2be done	6 8
2be honest	2 -7
2be made	2 7 6 7
2be one	5 7
2be sure	1 16
2be the	5 -8 6 6
2beat being	2 9
2becaus ^	2 11
2becaus a	0 10
2becaus he	6 8
2becaus i	2 17
2becaus of	5 6
2becaus our	5 8
2becaus the	6 -7
2becaus they	5 -8
2been a	3 8
2befor #count	3 16
2befor and	0 10 1 -5 3 -8
2befor our	2 11
2befor the	6 12
2befor they	2 10
2befor you	1 8
2being open	5 8
2believ it	1 14
2belong to	4 -3 6 -5
2besid the	1 11
2better for	6 6
2between #count	0 8 4 19 7 -8
2between the	0 11
2between them	6 7
2between us	4 -14 7 7
2bin it	1 11
2bit more	4 8
2borrow from	5 8
2both and	1 12
2both of	1 -5
2bound to	4 7
2brak is	5 8
2brief said	7 6
2build the	3 12 7 5
2but for	5 16
2but i	1 -7 4 13 6 -9 7 7
2but it	0 14 7 9
2but its	1 6
2but only	3 7
2but see	5 11
2but the	6 -7
2but this	5 8
2but we	7 8
2but who	5 8
2but with	2 9
2buy it	5 6
2by #count	7 -6
2by #date	3 16 7 5
2by #share	1 9 7 -6
2by #time	3 8
2by ^	2 8 3 7
2by about	4 6
2by all	6 7
2by brand	0 11
2by day	1 11 7 4
2by heart	7 7
2by it	5 6
2by me	7 8
2by more	3 -9
2by name	7 13
2by our	5 11
2by side	1 10
2by that	1 7
2by the	0 15 1 -10 5 -16 7 -11
2call is	5 10
2call the	4 11
2call to	2 8
2came and	6 10
2came back	6 -4
2came down	4 10
2came from	7 10
2came in	1 11
2came out	1 12
2came with	5 7
2can be	2 19
2can chang	5 10
2can check	1 9
2can come	7 9
2can decid	6 -4
2can do	6 6
2can give	0 -6
2can have	4 11
2can only	5 8
2can open	2 9
2can say	0 31 4 17 6 7
2can tell	0 25 4 20
2can test	1 7
2can turn	2 11
2can undo	2 9
2can walk	2 13
2can't give	4 10
2can't read	4 10
2can't tell	4 -4
2cannot be	2 20
2cannot tell	4 6
2care about	7 10
2case and	6 5
2case i	6 6
2caus i	3 7
2central bank	4 9
2chang at	6 4
2chang the	1 10 3 -10
2cheap and	5 5
2cheap one	3 9 4 6
2check how	1 6
2check is	3 8
2check it	1 8
2children and	2 14
2choos and	3 7
2choos one	7 7
2choos the	6 7
2client the	7 7
2clos enough	0 14
2clos the	3 12
2coin is	1 7
2come back	2 -8 6 12
2come befor	2 21
2come first	2 20 7 22
2come for	5 10
2come out	1 9 2 -8
2compar the	0 -18 1 10 3 -8
2compar them	1 5
2complaint by	1 9
2confidential figur	7 5
2correct but	5 9
2correct way	6 5
2cost #count	7 6
2cost a	2 6
2cost per	4 7 7 7
2cost the	2 15
2cost us	5 17 7 -9
2could be	6 9
2could just	0 11
2could plan	2 7
2could tell	3 8
2count and	4 7
2count is	1 10
2count thos	0 10
2count who	5 8
2customer ^	2 10
2customer don't	5 7
2customer obsession	5 -11
2customer of	5 10
2customer only	2 9
2customer pay	5 11
2data in	2 8
2data ther	2 7
2date of	2 7
2day #count	0 -9
2day i	2 9
2day it	3 14
2decid if	6 8
2decid is	6 3
2decid that	3 11
2decid whether	6 7
2decision is	3 7
2decision will	6 5
2depend on	3 -7
2did in	1 4
2did it	2 6
2did not	1 -6 7 7
2did that	1 7
2did the	1 19
2did you	0 13
2differ by	1 10
2director say	6 11
2disagre and	2 13
2disappoint you	4 7
2dive ^	2 8
2divid it	0 12
2do #share	5 8
2do and	6 6
2do have	0 8
2do i	1 7 7 6
2do is	0 11
2do it	0 -15 1 7 2 11 6 -4
2do not	1 -7 4 5 5 9 7 10
2do the	0 -15 1 21
2do what	6 5
2do with	0 -14 4 -6
2doe not	2 17 3 7 5 -6
2doe the	6 5
2doesn't go	0 9
2doesn't know	2 12
2doesn't want	5 10
2don't buy	5 17
2don't know	2 -10
2don't need	3 13
2don't say	4 9
2don't see	5 7
2don't think	5 19
2done befor	6 5
2done by	3 7 7 8
2dont agre	5 14
2door so	2 8
2doubt that	5 9
2down and	7 12
2down by	4 10
2down for	3 6
2down until	6 7
2driv it	1 6
2drop it	1 8
2drop the	7 12
2each #count	4 23
2each other	5 10
2earn ^	2 10
2easy to	2 6
2else in	3 5
2employer has	4 5
2end of	3 13
2even the	0 11 4 6
2every #count	4 10
2every ^	1 9
2every day	3 -8 4 6
2every hour	5 11
2every hundr	0 17
2everybody else	0 13
2everybody i	7 8
2everybody know	6 6
2everyon else	3 6
2everyon who	7 7
2exact figur	0 18 4 15
2exact margin	4 13
2exact rate	4 9
2exactly as	6 7
2expect a	7 8
2far the	1 8
2fell by	4 7
2fella from	5 7
2fewer than	4 12
2figur and	2 7
2figur from	4 7 6 4
2figur in	2 11
2figur is	4 10
2file and	6 5
2file are	3 8
2fill it	6 6
2financ and	6 4
2financ team	1 6
2find out	5 17 6 5
2find that	1 8
2first #duration	7 9
2first ^	3 7
2first and	2 16
2first for	2 9
2first is	5 9
2first month	4 8
2first of	0 -21 1 -7 2 -6 3 20 4 -7
2first quarter	4 10
2first year	0 20
2fix it	2 9
2floor is	7 8
2folk who	4 6
2for #count	4 5 6 7
2for #duration	1 -15 3 14 4 -6 6 -7 7 -10
2for #ratio	3 7
2for #share	1 9
2for ^	2 15 5 6
2for a	1 6 2 13 4 4 5 -18 7 -6
2for action	7 -3
2for an	5 10
2for better	6 6
2for every	0 16 4 15
2for everybody	5 10
2for everyon	7 7
2for last	1 12
2for me	2 21 5 -12 6 -6
2for noth	2 11
2for one	1 4 3 8 4 7
2for peopl	7 7
2for that	2 -7 3 7 4 5 7 -7
2for the	0 7 1 -6
2for them	2 12
2for thos	6 5
2for today	3 7
2for which	1 12
2for who	0 12
2for your	1 -5 3 11
2free of	0 15
2friday at	1 5
2from #count	0 -8 1 -8 5 4 7 -16
2from ^	3 9 7 9
2from a	2 -7
2from each	4 7
2from her	2 16
2from me	3 6 4 16
2from my	2 8
2from one	0 7
2from that	6 6
2from the	0 14 4 -12 5 -6 6 -5
2from what	2 10
2from your	1 9
2gave him	7 8
2get a	0 -12 2 -8 3 7
2get it	4 8
2get no	5 5
2get paid	6 6
2get to	2 26
2give away	5 12
2give back	1 7
2give is	4 4
2give me	6 9
2give the	0 10 7 6
2give you	0 -11 4 10 5 -6
2go and	1 7
2go for	3 9
2go home	6 9
2go with	3 15 7 13
2goe in	3 7 6 5
2goe out	3 18
2goe to	3 7
2good but	6 6
2good i	1 9
2good question	3 9
2got #count	1 6
2got a	0 21
2grant that	5 13
2had #count	0 -10
2had been	7 10
2had one	5 7 6 5
2had to	1 8 3 -6
2hand and	2 9
2hand it	6 6
2hang on	5 6
2happen to	1 11
2happy to	4 9
2has #duration	1 4
2has a	0 19
2has been	5 9
2has come	3 6
2has complain	5 6
2has more	6 8
2has said	6 9
2has serv	6 5
2has spoken	6 7
2has to	2 13 7 7
2hav a	5 6
2have #count	1 13
2have ^	1 6
2have alway	2 10 7 6
2have both	1 14
2have chosen	3 8
2have come	1 6
2have it	0 5 3 24 4 8 6 5
2have my	4 7
2have said	3 9
2have spoken	7 6
2have the	0 -10 1 10 6 11
2have to	2 10 5 8 7 8
2have you	5 10
2he come	2 6
2he get	6 6
2he would	6 -5
2he'd have	6 5
2head of	6 11
2hear the	2 8
2help none	5 8
2her own	5 13
2her the	3 7
2her to	6 6
2here is	7 5
2here it	4 5
2here we	6 5
2hide the	5 8
2high standard	2 12
2him the	7 11
2his money	0 12
2hold everyth	6 7
2hold that	1 8
2hole in	1 6
2home and	3 9
2home with	4 6 7 8
2hour at	0 9
2hour from	1 5
2how big	3 9
2how do	1 7
2how far	1 8
2how i	2 16
2how long	0 22
2how many	0 17 1 16 2 -13
2how we	5 12
2hurt the	2 7
2i accept	7 13
2i agre	7 16
2i also	1 6
2i am	3 -9 6 -8 7 -5
2i ask	0 18
2i believ	2 -9
2i call	3 8
2i can	0 20 1 -11 2 -9 3 -14 4 25 7 -9
2i can't	4 14
2i cannot	0 11 2 -12
2i chang	1 6
2i check	1 9
2i chos	3 9
2i compar	1 10
2i confirm	3 8
2i could	3 -11 6 -6
2i decid	3 11
2i declin	4 6
2i did	0 -11 3 -13 4 -7
2i didn't	6 8
2i do	4 3 7 -7
2i don't	5 10 7 -9
2i dont	7 4
2i gave	2 11 3 10
2i go	3 -9 4 9
2i grant	5 7
2i guess	1 -6
2i had	3 -5
2i have	0 -16 1 -11 2 6 4 -2 6 -7 7 9
2i just	6 5
2i keep	2 10
2i kept	4 8
2i know	0 -9 2 -13 6 -8
2i leav	2 18 3 -8
2i left	6 9 7 6
2i let	2 12
2i look	0 13 1 9 2 9
2i may	0 16 4 16
2i mean	4 -8
2i must	4 10 7 5
2i object	5 11
2i order	3 10
2i pick	2 13
2i propos	0 14
2i put	2 12
2i question	5 7
2i ran	1 9
2i recommend	3 9
2i refus	4 7
2i remember	7 -7
2i said	1 9 2 7 5 14
2i see	1 3 7 6
2i sent	3 8 6 6 7 8
2i set	0 10 4 10
2i stop	3 11 6 6
2i take	3 13
2i tell	3 13 6 8
2i think	4 -8 6 10
2i told	3 13
2i took	0 26 2 6
2i trust	2 -15
2i wait	6 12
2i want	2 13
2i was	1 -8 6 5
2i were	3 8
2i will	4 6
2i wont	4 -8
2i work	2 14
2i would	0 12 2 -10 3 7 4 -10 5 -9 6 22
2i wouldn't	2 -8 4 -5 6 -5
2i'd ask	0 -11 1 9 6 9
2i'd do	7 9
2i'd give	4 7
2i'd go	0 13 3 -11 6 4
2i'd have	3 14
2i'd put	3 20
2i'd rather	2 15
2i'd say	0 -12 2 12 4 -8 5 18
2i'd see	1 5
2i'd sit	6 5
2i'd skip	7 7
2i'd stop	3 7 7 5
2i'd tell	6 6
2i'd wait	6 8
2i'm not	4 7
2i've sign	4 6
2id put	6 9
2id tell	6 6
2if #share	1 10
2if i	0 7 1 -9 2 23 7 7
2if i'm	2 12
2if it	3 7 4 -11 5 -10
2if its	1 -9 5 11
2if more	3 16
2if my	1 5
2if not	1 6 3 17
2if the	1 13 2 -18 5 4 6 6 7 10
2if their	1 11
2if they	1 21
2if this	1 7
2if we	1 -6 2 13 3 -12 7 8
2if you	0 11 1 -12 3 -9 5 12
2implement it	7 6
2important than	2 9
2in #count	1 14 5 11 7 -10
2in #date	3 -14 4 6
2in #duration	0 5 2 17 5 4 6 5
2in ^	1 -7 2 -10 3 -11 4 -12 7 9
2in a	0 -5 2 6
2in and	1 8
2in at	7 8
2in bold	4 6
2in confidenc	2 18
2in for	1 9 7 7
2in full	0 12 1 10
2in here	4 6
2in it	0 12 2 7 3 7 5 -7
2in line	4 5
2in my	3 -12 6 -9
2in one	2 13
2in order	5 11
2in our	0 10 1 -9 2 -16
2in plac	5 6
2in relativ	4 8
2in spr	2 7
2in such	6 6
2in that	3 -7 5 8
2in the	1 -13 6 -9 7 5
2in them	1 11
2in this	2 -9
2in thos	1 7
2in time	6 6
2in writ	3 7
2inform the	6 10
2insid #duration	0 7
2into it	7 7
2into the	3 7
2invoic of	0 7
2is #count	0 12 3 -8 4 17 5 -7 7 22
2is #duration	3 13
2is #money	2 9
2is #share	7 19
2is a	4 -7
2is about	2 9
2is and	6 13
2is clos	5 7
2is correct	7 5
2is for	2 12 6 2
2is gone	2 -8
2is good	1 7
2is here	6 9
2is how	2 8 5 8
2is i	6 5
2is in	7 -7
2is mayb	5 7
2is mine	4 6
2is my	3 11
2is no	3 10 5 19
2is not	2 13 4 -5 5 16
2is on	0 11
2is one	0 13 2 -7 4 10
2is open	6 5
2is our	2 8
2is out	3 9 7 10
2is over	7 5
2is precisely	2 9
2is print	1 9
2is public	0 18
2is quit	7 5
2is that	2 -7 4 7
2is the	1 -5 3 4 4 4 5 21 6 -6
2is their	0 10 4 10
2is they	4 8
2is to	1 -6 4 -5
2is under	1 7
2is what	2 11 3 5 4 -6 7 20
2is why	2 8
2is worth	2 13 5 6
2is wrong	1 5
2is your	5 7
2isn't a	5 6
2isn't it	5 -9
2isn't the	2 12 5 -8
2isn't ther	5 5
2it #count	0 -6 1 5 3 -9 7 17
2it and	1 -8 3 13 4 -6
2it as	4 10 7 9
2it at	3 8
2it backward	1 7
2it becaus	2 4
2it belong	4 -4
2it by	0 8
2it confidential	4 5
2it doe	2 -7 3 9
2it doesn't	1 6 2 9 5 -8
2it done	3 9
2it fast	5 9
2it for	1 11
2it from	2 11 3 -6 4 8
2it get	5 6
2it goe	3 10
2it had	3 6
2it has	0 20 4 6
2it her	6 10
2it hurt	2 10 7 8
2it if	1 5
2it in	0 11 3 8 4 7
2it is	1 -7 5 -6 6 9 7 12
2it isn't	5 10
2it later	3 9 7 7
2it might	6 6
2it more	6 6
2it next	1 8
2it not	4 -9 5 11 7 -5
2it off	7 10
2it on	6 6 7 14
2it one	5 10
2it only	5 9
2it open	2 6
2it or	3 7 6 5
2it out	1 -6 2 13
2it peopl	5 5
2it roughly	1 9
2it stand	0 17 4 7
2it stay	3 -8 4 -7
2it that	5 5
2it the	0 10 1 -7 5 10
2it ther	3 13 5 8
2it they	6 5
2it this	0 23
2it today	3 8 5 5
2it tomorrow	3 6
2it took	6 5
2it turn	0 10
2it until	6 -5
2it went	2 7 4 13
2it will	6 11
2it with	3 -10 6 11
2it would	4 7
2its #money	7 8
2its a	5 -8 6 -5
2its about	7 18
2its easy	5 8
2its not	3 -9
2its one	2 13
2its the	5 19
2itself is	5 4
2just keep	6 8
2just leav	6 -5
2just the	3 7
2keep it	2 6
2keep their	2 6
2kept the	3 9
2kind of	0 -9
2kitchen tabl	2 9
2know but	4 9
2know how	0 -13
2know it	4 7
2know its	2 9
2know that	1 20
2know wher	6 5
2label is	2 10
2lady who	5 6
2land within	1 12
2last #count	1 6
2last ^	1 9 3 -7
2last employer	2 10
2last spr	1 5 7 6
2last winter	4 5
2last year	0 -10
2launch on	3 6
2lay the	1 12
2learn whether	1 10
2leav it	6 14
2leav on	3 11
2leav out	4 11
2leav the	0 15 4 9
2left it	6 5 7 7
2left the	6 9
2less than	0 13 3 7 4 16
2let say	0 18 4 8
2let the	6 9 7 9
2let us	6 -5
2letter and	5 6
2letter to	6 7
2lie in	2 8
2lift it	0 9
2like #count	1 -5 7 4
2like it	6 3
2like that	1 -5
2like the	2 9
2like they	2 7
2like you	7 11
2list of	1 15
2littl under	4 9
2look after	5 6
2look at	0 -14 4 -6 5 -8 7 -7
2look how	1 6
2look if	1 10
2look to	0 14
2made it	4 8
2made the	1 8
2made up	0 14
2make a	5 -10
2make it	5 13
2make sens	3 7
2make the	5 6
2make you	0 10 4 9
2man with	5 -7
2manager in	7 6
2many of	1 9
2march and	7 9
2margin on	7 5
2mark as	3 11
2mark the	3 6
2matter more	2 10
2may be	3 10
2may say	4 9
2may tell	4 4
2may well	5 6
2me #duration	2 6
2me for	3 9
2me i	2 -9
2me is	0 11 4 9
2me it	4 7
2me mean	2 11
2me on	4 6
2me that	2 10
2me the	3 8 6 6
2me this	5 7
2me to	2 -6 6 -6
2me well	6 5
2me with	2 19
2me you	2 8
2mean if	3 7 7 10
2mean noth	3 7 4 6
2mean ther	2 7
2meant to	7 7
2meet in	6 5
2middl of	0 -6
2might look	6 6
2mine and	1 7
2mine to	0 12 2 10
2monday is	3 -5
2money and	7 7
2money on	2 16
2month of	4 6
2more experienc	6 8
2more featur	5 9
2more i	6 6
2more than	1 15 7 -7
2more to	5 10
2more week	6 8
2morn and	0 10
2most of	5 14
2move fast	2 6
2move the	3 9
2must decid	6 10
2must disappoint	4 7
2my #count	1 10
2my #duration	0 9
2my answer	3 13 5 8
2my boss	2 -7
2my call	3 9
2my cousin	1 8
2my daughter	6 6
2my director	6 -10
2my father	2 9
2my first	1 -6
2my hand	7 7
2my manager	6 4
2my name	3 8
2my own	0 -11 2 9
2my reason	2 9
2my recommendation	3 12
2my sampl	2 11
2my signatur	3 11
2my word	2 16
2name and	0 12
2name it	4 7
2name of	4 -5
2name on	2 6
2name the	0 9 4 13
2need to	3 10 5 -9
2neither round	4 7
2never compar	1 -5
2next one	2 13
2next quarter	6 9
2next to	1 14
2next week	7 6
2ninth of	7 6
2no ^	4 12
2no basis	6 7
2no but	5 6
2no data	6 6
2no decision	6 11
2no i	4 -8
2no it	0 11 4 5
2no need	7 8
2no one	2 14
2no question	7 12
2no to	3 7
2nobody could	3 8
2nobody get	2 9
2nobody touch	6 6
2nobody who	5 9
2none of	5 10
2not #count	3 21
2not a	5 7
2not accept	5 13
2not ask	6 -8
2not be	3 12
2not begin	6 6
2not buy	2 12
2not by	2 13
2not even	6 6
2not for	3 11
2not from	2 13
2not give	0 10 4 14
2not good	6 6
2not hear	7 9
2not i	1 6
2not in	5 -7 7 15
2not know	1 7 7 8
2not make	0 11 4 9
2not mine	0 7
2not much	6 5
2not need	5 17
2not only	2 10
2not open	3 5
2not publish	4 9 7 17
2not read	7 17
2not sit	6 -6
2not start	6 7
2not sure	5 11
2not tell	4 -7
2not the	3 5 4 5
2not ther	3 9
2not this	5 9
2not to	2 14
2not touch	6 14
2not wait	5 -9 6 -10
2not want	2 12
2not we	3 10
2not what	2 7 5 8
2not yet	7 8
2noth and	1 8
2noth chang	6 11
2noth i	6 10
2noth is	2 15
2noth until	6 5
2now and	2 10
2number and	4 8 6 6
2number no	4 7
2number of	0 11
2number to	5 7
2of #count	3 -6 7 -6
2of ^	0 -11 1 13 3 15
2of a	1 -7 4 11
2of charg	0 15
2of cours	0 -12 2 -8 6 -4
2of data	2 7
2of every	4 9
2of it	1 7 4 -7
2of magnitud	4 4
2of march	7 5
2of may	3 13
2of my	1 10 2 11
2of next	3 14
2of one	5 6
2of that	4 9
2of the	0 13 1 12 7 -3
2of them	1 -8 2 -15
2of thos	7 4
2of trust	2 17
2of us	4 6 6 6
2of what	0 18 1 8 4 19
2of which	7 7
2off again	2 20
2off at	3 10
2off by	0 -9 1 7
2off the	3 -9
2often it	1 6
2okay so	7 10
2old box	3 7
2on #count	1 13 3 9 7 2
2on #date	0 -17 1 -11 3 22 7 -8
2on #share	7 6
2on ^	3 12 6 -6 7 -12
2on a	3 -15 4 17
2on and	0 9
2on every	3 8
2on for	3 11 7 6
2on friday	3 -6
2on hold	6 13
2on it	2 -12 3 -10 6 -5 7 -10
2on last	1 14
2on leav	6 7
2on more	1 16
2on my	1 -7
2on one	1 7
2on paper	0 9
2on that	2 -9 3 8 4 7 7 12
2on the	1 -7 3 12 6 -6 7 2
2on their	0 15 5 5
2once and	5 14
2once it	2 13
2once the	6 -5
2one ^	3 -7
2one and	1 -8
2one at	6 6
2one can	0 14 7 6
2one cost	0 5 4 4
2one doe	7 5
2one earn	2 9
2one for	0 10
2one from	4 5
2one has	5 7
2one i	2 6
2one in	1 10 2 11 3 10
2one is	5 -9
2one of	0 -9 1 -6 2 -14 4 -5 5 -6
2one or	5 13
2one question	5 7
2one right	6 8
2one season	3 9
2one should	5 8
2one the	5 11
2one then	5 9
2one thing	5 15
2one van	0 10
2one was	0 16 4 9
2one we	5 12
2one who	2 10 5 12
2one with	2 -8
2one-way door	2 12
2only and	0 9
2only for	0 9
2only make	5 10
2only one	0 9 2 8 4 8 5 -8 7 12
2only the	3 -8
2open by	5 10
2open it	0 14
2open on	3 6
2open the	2 12
2open with	2 -8
2or i	3 7
2or more	3 9
2or no	3 4 6 9
2or not	6 7
2or that	5 9
2or the	3 -7
2order of	0 14 4 11
2order to	5 11
2other #count	1 -6 3 11 4 8
2other becaus	5 10
2our book	5 9
2our lawyer	4 -6
2our own	1 6
2our was	1 6 5 8
2out and	1 -5
2out of	3 -8
2out the	4 6
2out ther	5 7
2over #duration	4 8
2over ^	1 7
2over a	4 7
2over it	7 7
2over the	3 -7
2own #count	1 8
2own gateway	0 9
2own the	6 6 7 6
2paid for	2 -9
2paper for	0 10
2paper with	4 9
2park the	6 6
2part company	5 8
2pay #money	7 6
2pay for	2 7 4 6 5 13
2pay me	4 12
2pay the	2 12
2peopl at	5 10
2peopl in	5 11
2peopl that	6 8
2peopl were	5 7
2peopl who	2 -10
2per head	4 7
2person in	2 9
2phon call	2 12
2phon the	1 7
2pick #count	4 6
2pilot is	5 9
2plac of	5 7
2plan the	6 7
2plus #count	7 8
2plus #share	7 -6
2pric at	5 12
2pric i	0 9 4 7
2pric in	5 8
2pric of	2 6
2pric per	0 11 4 8
2pric the	7 10
2principl i	2 -6
2print run	6 6
2print the	3 7
2promis to	2 8
2properly and	6 9
2proxy metric	0 -11
2public fil	7 6
2publish the	4 -5
2publish their	4 5
2put #count	4 6
2put a	0 14
2put in	3 6
2put it	6 8
2put one	1 5
2put that	2 11
2put the	4 10 6 8 7 7
2put to	5 7
2quality director	6 8
2quarter and	4 5
2quarter is	2 8
2quarter it	0 13
2quarter of	4 7 6 5
2question for	2 5
2question say	7 8
2question take	5 9
2question the	7 9
2queu for	0 10
2quick wher	2 8
2quot it	4 11
2quot me	4 5
2ran it	1 5
2rate and	3 8
2rather answer	2 9
2rather be	2 16
2read it	5 9
2read out	4 8
2read the	0 13
2read with	5 10
2real one	7 6
2real thing	1 7
2reason and	7 7
2refus the	4 7
2relativ term	4 7
2remain #count	0 12
2remov the	4 9 7 9
2report and	3 8
2report to	2 7 4 7
2request for	7 8
2result come	7 10
2result i	4 6
2result to	7 5
2right about	5 8
2ring #count	0 15
2ring the	0 -16 3 13
2roll it	3 11
2room and	2 9
2roughly #ratio	0 9
2roughly #share	4 14
2round and	7 6
2round nor	4 7
2run on	0 7
2said #count	1 9 6 10
2said no	6 -6
2said that	5 10
2same #count	1 11 3 -8
2same ^	3 6
2same and	2 8
2same count	0 -11
2same day	2 -7
2same even	5 7
2same exercis	1 10
2same from	2 13
2same night	3 7 5 6
2same way	1 7
2save money	2 10
2say #count	0 -9
2say #share	3 10
2say a	4 5
2say customer	7 7
2say go	6 7
2say if	4 5
2say in	6 9
2say is	0 23 4 19
2say it	4 5 7 -10
2say no	0 10
2say that	4 9 5 -9 6 -5
2say this	7 5
2say wait	6 -7
2say we	2 9
2say what	6 12
2say wher	1 7
2say which	6 7
2second analyst	1 9
2second of	7 8
2second time	3 8 5 6
2second trial	6 7
2see a	5 13
2see how	0 -15 1 13
2see if	0 -16 1 18 3 -7
2see the	3 8 5 14
2see wher	0 9
2see whether	1 14
2seen a	1 8
2sell more	5 7
2sell them	3 10
2sell your	2 10
2send it	3 9 6 -8
2send the	6 8
2sens i	3 8
2sent the	7 8
2sent them	5 7
2separately and	1 8
2serv me	6 5
2shall not	0 9 4 9
2she back	6 9
2she can	6 10
2she is	2 -8
2she say	6 5
2she want	2 8 7 11
2ship it	5 6
2should ask	5 8
2should go	2 10
2should wish	2 7
2show the	0 13
2side by	1 10
2sign a	5 12
2sign an	4 13
2sign it	3 7
2sign on	3 -9 7 8
2sign paper	4 7
2sign up	0 10
2sinc #count	1 7
2sinc #date	6 -4
2sinc a	1 7
2sinc the	5 12
2sinc you	7 11
2sit in	0 -9 2 5 5 14
2sit tight	6 6
2size and	1 5
2size of	5 11
2size on	4 8
2skip it	7 7
2sleep and	5 8
2slow it	7 6
2so #count	3 17 5 10 7 12
2so #share	7 -7
2so ^	2 4 7 -5
2so a	2 6 5 9
2so first	5 12
2so from	0 17
2so i	0 12 1 18 5 -12 6 17 7 11
2so i'd	0 12 1 5 3 -11 6 11
2so id	2 7 6 11
2so if	0 -14 5 10 7 7
2so im	3 6
2so in	3 9
2so it	0 -17 2 13 7 13
2so much	5 10
2so no	4 12 6 -6 7 -6
2so nobody	5 -8
2so not	2 12
2so noth	3 8
2so slow	7 6
2so that	6 -6
2so the	3 10 5 9 6 -7 7 9
2so ther	1 9 5 6
2so we	6 7 7 6
2so what	4 13
2so when	7 8
2so you	0 18 1 -6 5 -7 7 5
2some of	7 7
2somebody abov	6 6
2somebody could	2 6
2someth and	3 7
2someth like	1 -6
2someth ther	1 8
2somewher between	4 6
2somewher in	4 6
2sort of	0 -8
2sort them	0 10
2spend it	2 7
2spend on	2 10
2spr and	1 8
2stand at	6 6
2stand in	3 -9 4 7
2stand-in for	0 16
2standard wher	2 8
2start at	4 5
2start from	2 22
2start on	6 5
2start with	3 14
2stay empty	6 6
2stay home	4 6
2stay in	0 9 4 14
2stay under	3 8
2stay with	4 13
2still had	1 7
2still has	1 8
2still noth	6 7
2still work	4 6
2stood at	0 13 4 8
2stop at	5 8
2stop it	3 12
2such a	7 5
2such case	6 5
2such thing	4 8
2sum for	1 8
2supplier ^	3 11
2sure so	7 10
2sure that	5 8
2sure the	1 6
2survey in	1 7
2switch on	7 7
2tabl stay	4 9
2take #count	7 -7
2take a	2 13
2take back	2 10
2take that	7 7
2take the	3 5 4 -10 7 18
2taken back	2 10
2team to	6 6
2tell her	6 -4
2tell i	4 8
2tell it	4 7
2tell me	2 8 3 11 6 5 7 10
2tell the	6 9
2tell to	6 6
2tell us	6 7
2tell you	0 19 2 9 5 11
2test #count	5 8
2test the	1 5
2than #share	2 -9 3 6 7 -6
2than in	1 7
2than one	4 7
2than the	4 11
2than to	2 14
2than you	5 7
2that #count	1 -6
2that already	5 4
2that and	1 8 7 6
2that bit	5 10
2that customer	7 9
2that day	3 8
2that got	0 8 5 6
2that how	0 -9 2 10
2that i	3 -9
2that in	2 11
2that is	2 10 4 -7 5 -11
2that it	6 -5 7 -9
2that its	4 -6
2that may	2 8
2that more	5 16
2that much	1 9
2that no	5 8
2that not	5 -6
2that number	4 10
2that of	4 5
2that one	0 -12 2 -8 3 -9 4 8 6 -6
2that only	7 5
2that open	0 11
2that our	5 7
2that paid	4 8
2that publish	4 6
2that report	7 6
2that settl	3 6
2that take	0 6
2that that	4 -7
2that the	0 -10 2 10 3 -14 6 -6 7 5
2that ther	6 6
2that was	7 7
2that way	5 6
2that we	3 9 6 16
2that we'r	4 4
2that what	3 7
2that with	7 8
2that would	0 12
2the #count	0 -14 2 -5 3 9 4 -8 5 9 7 -12
2the #date	1 16
2the #duration	0 -11
2the #ordinal	3 17
2the ^	1 12 2 -6 3 13 5 -11 7 13
2the address	0 12
2the agency	6 6
2the airlin	4 9
2the answer	6 11
2the app	0 10 6 7
2the autumn	6 11
2the bank	6 -7 7 6
2the batch	5 9
2the beach	4 6
2the benchmark	3 13
2the best	4 9
2the bill	4 8
2the brief	7 11
2the bus	0 -8
2the busiest	0 7
2the buyer	1 5 6 5
2the cabl	1 5
2the call	4 -6 5 4
2the carrier	6 6
2the caus	2 8
2the central	4 9
2the chair	3 10 7 6
2the chat	1 5
2the cheap	4 5
2the check	3 21 5 7 7 16
2the choic	3 -7
2the claim	7 7
2the client	2 9 3 -8
2the clinic	4 12
2the competitor	7 7
2the contract	3 -8
2the correct	6 4
2the count	0 -11 1 7 2 8
2the counter	1 6
2the crew	5 11
2the current	0 11
2the customer	2 -8
2the daily	4 5
2the dark	1 11
2the day	0 18 5 -11
2the deadlin	5 11 6 4
2the dearest	5 8
2the delivery	5 7
2the desk	0 15 3 9
2the door	6 -5
2the effect	4 7
2the empty	2 9
2the end	0 -11 2 -15 3 -6 6 -6
2the envelop	4 7
2the even	3 9
2the fair	6 6
2the fall	1 6
2the family	2 8
2the farmer	1 10
2the featur	3 6 6 4
2the fee	4 6
2the fella	2 11
2the ferry	3 11
2the fifteenth	3 9
2the figur	0 -11
2the file	6 8
2the final	6 6
2the financ	1 6
2the first	0 9 1 -12 2 -19 3 7 4 8 6 -6 7 -8
2the floor	7 11
2the folk	4 6
2the forecast	3 7
2the form	6 6 7 13
2the fourth	3 11 5 8
2the full	5 11
2the gap	0 12
2the good	2 4
2the guest	5 7
2the hand	4 5
2the harbour	1 6
2the head	6 6
2the high	2 9
2the hill	0 12 4 13
2the host	4 6
2the hour	0 12 3 -6
2the hous	2 11
2the index	0 -11
2the inspection	7 6
2the install	7 7
2the invoic	4 9
2the item	6 6
2the judg	0 8
2the lab	1 7
2the lady	5 12
2the last	4 -6 7 -6
2the launch	3 -5 6 7
2the letter	3 8 5 12
2the light	5 7
2the limit	2 11
2the list	1 6 2 4 3 -9
2the log	0 -15
2the logo	1 7 7 7
2the man	2 7 5 6
2the manual	3 9
2the margin	7 6
2the mark	0 14 4 9
2the matter	6 20
2the messag	0 12 6 -4
2the meter	0 -11
2the middl	4 6 7 -7
2the minut	3 -10
2the month	0 -9 1 -6 3 13 7 5
2the morn	3 11
2the most	0 -12 3 13 7 6
2the network	4 8
2the new	2 -8 3 11 5 -4 7 -7
2the next	1 -9 2 9
2the night	0 13
2the nineteenth	7 6
2the ninth	3 11 7 8
2the normal	1 5
2the notebook	1 12
2the number	1 5 4 -4 5 -12 6 4
2the old	1 -11 4 -7
2the one	1 4 2 14 3 -10 5 7
2the order	0 12 1 8 4 6
2the other	4 3 7 11
2the owner	2 11
2the paper	4 -4
2the partner	7 7
2the passenger	2 8
2the peopl	5 11
2the person	2 21
2the phon	0 21 1 -6 7 7
2the photo	1 9
2the pilot	1 -6
2the poster	3 6
2the pound	4 5
2the pric	4 10 5 6
2the principl	2 -8
2the print	6 9
2the printer	3 17
2the programm	6 11
2the project	6 5
2the proportion	1 6
2the publish	0 12 4 9
2the quality	6 7
2the quay	6 5
2the radio	3 6
2the real	0 -11 1 16 7 5
2the reason	2 10 3 7 5 -8 7 -5
2the receipt	1 7
2the refund	3 6
2the region	3 11
2the remain	0 9
2the report	1 -8
2the return	6 4
2the revenu	4 6
2the review	7 6
2the right	2 15
2the road	0 8 2 10
2the room	2 6
2the rout	0 15
2the same	0 -10 1 18 3 -9 4 -11 7 -6
2the second	1 -6 4 4 5 -9
2the sens	3 8 7 8
2the sensor	6 5
2the session	0 11
2the shap	4 15
2the sheet	0 -13
2the site	5 7
2the size	5 11
2the slop	1 9
2the slow	1 10
2the small	4 8
2the spell	6 6
2the sponsor	7 7
2the spr	1 8 7 14
2the stamp	1 10
2the standard	4 7 5 11
2the stat	6 6
2the story	7 6
2the studio	1 7
2the sugar	5 9
2the summary	2 7
2the survey	6 9
2the tabl	0 -13 6 -6
2the tap	3 7
2the target	7 10
2the tenant	3 8
2the tenth	3 14
2the test	1 -9
2the third	5 9
2the ticket	1 6 5 7
2the till	0 10
2the time	3 -10 5 -9
2the timetabl	6 4
2the top	4 7
2the trad	4 7
2the traffic	1 6
2the true	1 14
2the truste	6 10
2the truth	1 15
2the tube	0 10
2the tunnel	1 5
2the twelfth	0 9 4 9
2the twentieth	3 11
2the upper	3 10
2the van	0 17
2the visit	5 7
2the ward	5 6
2the warn	3 9
2the water	2 10
2the way	2 10
2the whol	2 11 7 10
2the winter	4 6 6 9
2the work	1 14
2the worst	4 5
2the wrong	1 -5 2 -10 5 25
2the year	4 9
2their order	1 6
2their rate	4 5
2their secret	2 9
2their websit	0 13
2them again	3 9
2them and	4 -5
2them at	1 7
2them by	0 11
2them in	0 18 1 -7
2them like	2 7
2them the	7 15
2them to	6 8
2them today	3 7
2them what	5 8
2then a	4 8
2then i	1 11 2 -10 6 8
2then i'd	1 7
2then it	1 7
2then noth	6 6
2then the	2 -11 6 -7
2then we	7 7
2then we'll	6 7
2then you	2 12 6 9
2ther #count	5 4
2ther an	1 7
2ther are	0 -11 5 -8 7 -6
2ther at	2 7
2ther for	5 6
2ther i	1 8
2ther in	2 8
2ther is	4 -9
2ther not	6 5
2ther noth	5 7
2ther the	0 12 1 15 2 -7
2ther to	1 6
2ther was	0 -14 1 -6 4 -7 5 -9
2ther we	3 6
2ther were	1 -6 2 6 4 19
2they answer	6 9
2they are	3 16 6 4
2they ask	5 8
2they come	2 10
2they did	1 11
2they do	6 6 7 -6
2they don't	5 -7
2they get	0 12
2they got	1 8
2they have	6 12
2they mov	1 9
2they said	6 5
2they stand	6 7
2they tell	6 6
2they want	5 10 7 15
2they were	5 -8
2they writ	7 9
2they'r on	7 6
2they'v got	0 13
2thing in	5 8
2thing it	5 7
2thing so	4 7
2thing that	0 6 2 -7
2thing to	0 -10 5 12
2thing was	1 5
2think i'd	6 9
2think the	5 7 7 14
2this ^	3 10
2this afternoon	3 11
2this as	3 8
2this i	3 -6
2this in	1 5
2this is	4 -7 5 -15 7 6
2this quarter	2 11
2this report	2 13
2this spr	4 5
2this to	7 5
2this way	1 6
2this week	3 12
2this you	1 8
2thos #count	1 -6 3 10
2thos #duration	1 -6 6 4
2thos are	4 -7
2thos first	1 7
2thos who	0 -12
2though i	4 8
2thought the	7 6
2ticket with	6 9
2till ^	6 6
2till it	6 9
2till she	6 4
2till the	3 5
2till they	6 7
2time from	1 7
2time on	0 16
2to #count	1 -7 7 14
2to #duration	7 12
2to ^	1 5 2 -6 5 9
2to a	2 -5 5 11
2to an	7 9
2to another	0 6
2to be	0 -13 1 7 4 -5 5 -12 6 -2
2to choos	3 6 7 7
2to come	6 18
2to copy	5 12
2to decid	3 -7 6 18
2to do	1 6 2 -7 6 7
2to earn	2 8
2to find	6 5
2to get	5 12
2to give	4 -5 5 8
2to hand	2 6
2to it	2 -10
2to judg	5 8
2to know	1 9 4 6 5 14
2to learn	1 10
2to let	6 9
2to make	5 -9 7 12
2to me	4 -6 6 -5
2to move	2 13
2to my	4 -5 6 6
2to name	4 10
2to peopl	2 -6
2to pick	7 6
2to plan	2 7
2to publish	4 6
2to put	0 -8
2to say	2 -11 3 -6 5 -8 6 13
2to see	5 -7
2to set	6 7
2to settl	6 5
2to show	1 6
2to sit	2 11
2to somebody	4 6
2to start	5 6
2to the	1 11 2 7 7 -7
2to undo	2 5
2to use	4 6
2to wait	6 -12
2to want	5 7
2to whoever	2 8
2to you	4 7
2to your	0 7 4 7
2today and	3 7
2today is	5 10
2together i	1 6
2told me	2 8
2told the	3 10 6 8
2told them	3 9
2took it	7 7
2took the	0 17
2top of	1 7
2touch anyth	6 12
2touch it	6 15
2town and	4 6
2treat the	5 7
2tri it	1 6
2trial result	7 6
2trust it	1 10
2trust me	2 16
2turn it	2 12
2two-way door	2 10
2under #count	1 -5 3 11 7 6
2under #money	1 6
2under #share	0 7 4 13
2under ^	4 9
2under a	2 10
2under the	3 10
2understand that	2 13 4 9
2until ^	3 7 6 -11
2until financ	6 5
2until he	6 5
2until it	6 12
2until the	4 4
2until they	6 7
2up #share	7 -6
2up a	0 12
2up in	4 7
2up on	2 10 7 8
2up ther	2 7
2up to	7 9
2us a	5 10
2us for	5 8
2us is	5 9
2us it	5 7 6 5
2us on	0 9 4 9
2us say	6 6
2us the	2 12
2us to	6 -6
2use a	5 7
2use the	3 -12 4 -8
2use them	1 7
2use thos	0 11
2used it	0 15
2used to	2 -9
2vendor ^	3 7
2vendor and	6 5
2vendor is	6 7
2vendor offer	7 6
2very beautiful	2 9
2view on	3 4
2wait #duration	6 -6
2wait for	5 -13
2wait i	6 5
2walk back	2 15
2want a	5 2
2want i	7 6
2want it	5 13
2want me	2 9
2want that	2 14
2want the	2 14 5 8
2was #count	1 -11 3 -7 7 26
2was #money	7 15
2was #share	0 7 7 21
2was ^	2 9
2was a	7 -6
2was about	0 11 4 11
2was aliv	1 7
2was alway	7 5
2was ask	3 7 4 9 7 10
2was lower	7 6
2was mak	5 8
2was my	3 10
2was never	4 9
2was noth	7 6
2was on	1 -6
2was only	1 8
2was that	3 13 5 9
2was the	4 -5 7 -6
2was ther	4 7
2was what	7 6
2was which	1 8
2way is	1 8
2we already	0 10 5 6
2we are	7 -5
2we came	1 6
2we can	2 6
2we come	5 8
2we could	0 9
2we cut	0 8
2we do	1 5 2 11
2we don't	5 -4
2we drop	7 7
2we get	7 9
2we go	3 13
2we got	6 6
2we had	0 -15 1 -8 2 -11 3 -10 7 -8
2we have	2 -7
2we just	6 12
2we know	1 18
2we launch	3 9
2we live	2 8
2we lose	5 14
2we make	3 9
2we need	5 9
2we pay	2 9 5 -8 7 5
2we say	6 7
2we sell	5 7
2we speak	6 8
2we still	1 5
2we stood	4 11
2we were	0 19 2 -8 4 12
2we will	6 6
2we'd be	2 6
2we'll see	6 7
2we'r all	7 6
2we'r in	4 5
2week and	3 13
2week in	1 9
2week of	0 13
2weigh the	0 9
2weigh them	0 9
2weight off	0 14
2well be	5 6
2went into	7 6
2went live	7 6
2went on	0 9
2went to	2 11
2went up	7 6
2went with	6 6
2were #count	2 7 7 9
2were at	4 9
2were in	5 6
2were not	7 6
2were the	1 11
2were within	1 7
2weve got	6 6
2what each	4 6 7 9
2what earn	5 8
2what goe	2 8 6 9
2what he	6 6
2what i	0 17 2 12 3 -12 4 6 6 -5 7 -12
2what i'd	0 15 2 8
2what is	5 -9
2what it	0 -8 2 -7 7 -6
2what one	5 15
2what she	6 4
2what the	5 -6
2what they	0 7 3 7 7 11
2what they'r	5 7
2what we	0 10
2what you	2 -12 4 -4
2whatever the	6 6
2when a	0 14 2 8
2when he	6 -7
2when i	1 -6 2 9 4 6 6 -6
2when it	5 -9 6 -8
2when the	5 7
2when they	0 12 5 -8 6 9
2when we	0 -15 1 9
2wher a	2 13
2wher the	1 8 2 -10 5 -11
2wher we	1 19
2whether the	1 12 3 -7 5 7 6 -7
2which are	0 9
2which i	7 8
2which is	0 -10
2which of	6 5
2which one	6 6
2which the	6 6
2which was	1 9
2which we	2 7
2whil the	2 11
2who did	1 5
2who find	5 11
2who never	5 12
2who pay	4 11
2who pick	4 6
2who read	5 6
2who say	5 5
2who sign	6 10
2who sit	2 17
2who suffer	5 7
2who told	5 5
2who was	1 6
2whoever is	1 7
2wife say	7 5
2will be	2 -15
2will call	4 8
2will open	2 5
2will pay	5 14
2will publish	6 14
2with #count	4 -7
2with #ratio	4 8
2with ^	0 11 1 -6
2with a	1 16 4 8 7 -6
2with an	2 8
2with her	6 -5
2with his	2 10
2with it	6 7
2with last	1 10
2with legal	6 6
2with one	0 14 2 11
2with our	2 8
2with that	3 12 5 6
2with the	2 -17 3 27 4 11 5 -11 7 4
2with their	7 7
2with them	4 12
2with us	1 7 6 5
2with you	2 -9
2with your	2 19
2within #count	1 10
2within #duration	0 28
2within #share	0 -11 1 22
2within a	1 5
2without a	3 10
2without look	1 8
2without see	1 13
2won't get	4 8
2word and	2 9
2work from	0 9 2 14
2work ther	7 7
2worth more	2 12
2worth noth	1 13
2would add	3 7 5 9
2would be	6 8 7 8
2would compar	1 9
2would do	0 8 6 -5
2would first	1 7
2would have	0 -14 3 10 5 11
2would keep	4 9
2would leav	6 7
2would let	6 9
2would not	7 -5
2would of	3 7
2would only	5 11
2would rais	2 8
2would run	1 5
2would say	3 11 4 -5 6 -12
2would set	3 10
2would sign	3 11
2would take	1 -5
2would tell	4 7
2would try	1 6
2would wait	6 9
2wouldnt say	7 5
2writ down	0 12
2writ to	0 -11 6 8 7 5
2wrong with	2 17
2yeah if	7 11
2yeah no	7 10
2year and	0 -15
2year befor	0 10 1 -7
2year end	7 8
2year i	4 6
2year is	4 8
2year of	2 3
2year we	1 6
2yes i	7 14
2yes or	6 5
2yes to	3 8
2you a	4 -7
2you are	5 -7 7 14
2you can	0 13 1 10
2you could	0 21 6 -7
2you did	7 9
2you don't	2 11
2you dont	2 10
2you for	2 7
2you get	0 -12
2you got	0 10
2you have	4 -8
2you is	4 7
2you just	3 8 7 7
2you keep	1 8
2you know	0 -12 5 -6 6 8
2you need	3 9
2you say	7 28
2you see	0 14 6 5
2you tell	7 8
2you that	0 21 4 15
2you the	4 9
2you who	5 6
2you will	0 11 4 7
2you would	2 24
2you'v got	5 6
2your #count	1 8
2your ^	1 9
2your and	2 9
2your customer	5 17
2your number	2 10
2your own	0 19 1 6 2 -13 4 -5 7 -6
2your reason	7 7
casked	0 -11 1 -8 2 -12 3 -19 4 -10 6 -11 7 -11
cattributed	0 -21 1 -7 2 -11 3 -12
chypothetical	1 7 4 -11 6 -12
cintended	1 8 2 -11 6 -10
cnegated	0 -20 1 -15 5 5
f1	0 10 3 7 4 7
f2	0 12
f3	1 10
f4	3 7
fa	0 -18 2 25 4 -13 7 -10
fabout	4 -5
fafter	0 -7 1 10 2 -8
fall	3 9
falways	5 7
fan	2 13
fand	1 9 3 -11 6 -4 7 -12
fas	4 6 7 15
fask	1 8 6 13
fat	0 -11 1 -7
fbalance	0 13
fbecause	3 -7 6 -6
fbefore	1 16
fbias	2 20
fboth	1 -5 2 10
fbut	2 8 3 -9 4 10 5 13 6 5 7 -8
fcan	0 10 4 4
fcan't	6 6
fcheap	3 8 5 6
fcheck	0 -11 1 15
fclose	0 11
fcompare	1 9
fcost	7 8
fcount	0 17
fdata	3 8 6 7
fdirection	4 11
fdon't	5 7
fdoor	0 9
feach	0 17
fearn	2 14
fevery	0 14 7 5
fexact	4 30
ffine	7 6
ffirst	5 15
ffor	0 22 4 -5
ffour	2 8
ffriday	6 6
ffrom	2 -7 4 -5
ffrugality	2 -8
fgo	3 15
fhe	6 -6
fhold	6 25
fhow	1 -6
fi	4 9 5 17
fi'd	3 5
fi'll	4 14
fi'm	2 -14 4 -4
fif	0 9 1 -7 2 8
fin	1 -9 2 -9 3 -14 6 -6
findex	0 12 4 18
fis	5 -7
fit	0 -17 1 -8 3 -17 4 -13 5 -14
fit's	2 14 5 4 6 5 7 -4
flast	0 9
flet	4 6
flet's	4 5
flook	1 -5
fmarch	1 8
fmonday	3 11
fmore	5 10
fmy	0 -8 2 -7 3 4 5 7
fneither	5 11
fnew	3 12
fno	2 -9 6 4
fnot	3 7 4 5 6 -7
fnothing	6 10
fof	4 14
foff	1 7 2 6 3 10
fold	3 8
fon	0 -12 2 -7
fone	1 -9 2 9 3 16 5 -12 6 -6
fopen	3 8
for	0 17 4 4
forder	3 6
fother	0 9
four	6 -6
fpassengers	5 7
fpeople	2 19
fper	5 8
fplus	7 5
fprinciple	2 8
fprint	3 10 6 5
fpublic	0 11
fput	0 17 4 8 6 9
frange	4 10
frelease	6 6
fright	7 10
fsafety	7 7
fsame	1 6 4 5 5 7
fsay	0 12 4 9
fsecond	7 5
fsee	1 -7
fshape	0 8 4 11
fshe	6 -4
fshe's	6 8
fshould	3 7
fsign	3 8
fsigned	3 -9 4 7
fsince	3 6 7 10
fskip	7 8
fso	0 4 1 3 2 -8 3 -4 4 -5 5 13 6 5 7 -12
fsome	0 -7 5 -7
fsomebody	3 -6
fstandards	7 7
fsure	7 14
ftake	0 8
fthat	3 -9 7 -7
fthat's	0 -9 3 -8 4 -6 5 -9
fthe	1 -12 2 -8 3 -21 4 -8 6 -11
fthen	0 6 3 7 4 7
fthere	2 -9 7 -5
fthey	0 -13 1 11 5 14 6 -9
fthis	0 -13 2 12
fthose	2 11
fto	1 17 2 -4
ftoday	0 8 4 9
ftomorrow	3 -6
ftonight	3 14 7 8
ftwo	4 -4 6 7 7 -5
ftwo-way	2 9
funder	1 6 3 -6 4 -6
funtil	6 5
fuse	0 23
fwaiting	6 -6
fwas	7 5
fwe	1 10 4 -9 5 -7
fwell	6 5
fwhat	0 12 3 -15 4 14 6 -5 7 -11
fwhen	5 -13 6 -8
fwhich	6 4
fwho	5 13
fwhy	2 8
fwon't	4 -6
fwrong	5 16
fyeah	7 15
fyou	0 -14 3 9 4 -6 7 10
fyou'd	2 16
fyou'll	4 5
l0	0 -21 1 -18 2 -28 4 -14 5 -21 6 -14 7 -16
l1	0 -15 1 -16 2 -20 3 -20 4 -22 5 -21 6 -22 7 -20
l2	1 -5 2 -17 3 -17 4 -12 5 -18 6 -18 7 -11
l3	0 15 2 -10 3 -23 4 -12 5 -10 6 -17
n#count>act	1 6
n#count>bigscope	7 8
n#count>condition	3 8
n#count>customer	7 -8
n#count>leak	7 10
n#date>everyone	4 5
n#date>time	3 9
n#share>order	4 11
nact>#count	0 13 3 -6 7 -9
nact>assume	6 4
nact>bound	1 -7
nact>condition	5 6
nact>customer	1 6
nact>everyone	4 6
nact>late	4 7
nact>negation	7 5
nact>order	1 9
nact>outcome	0 7
nact>role	6 7
nact>source	1 -6
nact>watch	7 8
nact>would	6 7
nafterwards>#count	4 8
nassume>act	5 6
nassume>customer	0 10
nassume>earlyfind	1 7
nassume>outcome	5 6
nassume>self	3 8
nbound>verify	1 6
nbusiness>negation	7 7
ncause>act	2 8
ncause>harm	5 8
ncause>metric	5 7
ncondition>bound	0 -10 4 -7
ncondition>function	6 6
ncondition>people	6 7
ncondition>self	2 8 3 -9
ncondition>time	1 -6 6 -8
ncustomer>harm	5 12
ncustomer>negation	5 11 7 6
ncustomer>waitword	5 7
ndecide>time	6 -5
nearlyfind>decide	6 7
neveryone>#count	4 7
nfunction>act	7 5
nfunction>condition	6 5
nfunction>would	7 5
ngroup>act	6 -5
ngroup>metric	0 7
ngroup>outcome	2 10
nharm>condition	5 8
nharm>harm	6 7
nharm>time	5 13
ninterval>time	3 -6
nleak>#count	7 9
nless>outcome	7 7
nmetric>refuse	4 8
nneed>time	6 -9
nnegation>#count	4 -6
nnegation>negation	5 -7 6 5
nnegation>order	6 8
nnegation>proxy	7 9
nnegation>self	1 8
nnegation>verify	1 -8
nnegation>would	2 -7
norder>#count	7 -7
norder>self	1 7
noutcome>act	5 -7
noutcome>condition	6 7
noutcome>function	6 5
noutcome>moved	6 5
noutcome>subset	1 6
noutcome>time	3 10
npeople>decide	6 10
npeople>group	2 16 6 6
npeople>order	2 11
npeople>subset	2 8
nprincipleword>afterwards	7 8
nprincipleword>harm	2 11
nprincipleword>principleword	2 7
nproxy>#share	4 6
nproxy>metric	0 9
nproxy>subset	4 5
nrefuse>refuse	4 8
nreport>#count	6 4
nreport>harm	6 -7
nreport>need	6 -6
nreport>waitword	6 -8
nrework>report	7 9
nrole>decide	6 10
nrole>negation	2 8
nself>act	1 6 7 7
nself>decide	3 9
nself>give	4 9
nself>harm	6 7 7 7
nself>negation	3 -14
nself>outcome	5 -10
nself>trial	1 11
nself>would	2 -12 4 7 6 4
nsociety>act	7 7
nsource>moved	6 5
nsource>people	6 4
nsubset>#count	0 13 7 -5
nsubset>customer	5 11
nsubset>self	2 15
nsubset>time	3 10
nsubset>watch	1 8
ntime>#count	4 7
ntime>bound	3 6
ntime>condition	1 10
ntime>more	4 7
ntime>outcome	3 10
ntime>report	6 6
ntime>self	0 -11
ntime>tradeoff	3 9
ntradeoff>decide	3 -7
ntradeoff>tradeoff	4 5
ntrial>#count	1 5
nverify>#count	1 11
nverify>source	1 8
nverify>verify	1 9
nwatch>condition	1 5
nworkmode>bound	4 6
nworsen>harm	6 6
nwould>more	7 6
nwould>moved	2 12
nwould>role	6 5
nwould>time	1 6
nwould>trial	1 8
p1	3 -9 4 -11 5 -4 6 6 7 6
p2	1 -8 5 -10 6 8
p3	4 -5
q0	0 -16 1 -29 2 -7 3 -30 4 -26 5 -16 6 -14 7 -18
q2	2 -17 3 12 4 11 6 -13 7 22
qchange	4 -6 5 9 7 -9
qcount	2 -8 4 -5 5 -7 6 -13
qdate	1 6 2 -8 3 17 5 -12 6 -11
qduration	3 -14 4 -12 6 -4 7 -14
qmoney	0 -11 1 -8 4 -9 5 -8 6 -4 7 30
qordinal	0 -11 3 17
qratio	0 13 1 -10 2 -3 4 18 6 -4 7 -6
qshare	2 -5 3 -5 5 -9 6 -12 7 10
qtime	0 -10 1 -6 3 27 7 -7
sact	0 9 1 -3 3 7
safterwards	3 9
sagreement	3 8 4 -5 5 -12
sahead	4 -6 5 -10 6 14
sasksother	0 -13 2 -8 3 -11 6 26
sassume	3 -17 4 -8 5 9 7 -6
sbelief	1 11 5 -13
sbelieve	0 -13 5 -8
sbigscope	1 -6 7 13
sbold	0 9 2 -12
sbound	1 9 3 14 4 14 7 -9
sbusiness	1 -11 4 -7 5 -10 6 -4
sbuzz	0 -12 2 -12 6 8
scandid	1 -7 3 -13 5 -9 7 -8
scause	3 -7
scondition	0 -17 3 6 4 -9 6 18 7 -9
scritical	3 20 6 -7
scurious	2 -7 4 -12 7 -9
scustomer	2 15 5 33 6 -16
sdeadline	0 -10 4 -10 6 -6
sdecide	1 -15 3 18 5 6 6 14
searly	5 12 6 -12 7 -6
searlyfind	1 9 4 -3
sescalate	0 -9 1 14 4 -6
severyone	0 17 1 -11 2 -19 4 19 6 -9
sexec	0 -15 2 -11 4 -7 5 -8 6 11 7 -3
sextend	2 11
sfailure	1 10 7 -9
sfast	1 -7 2 5 3 16 4 -6 5 11 6 -17
sfunction	6 8
sfuturetarget	1 -19 4 -5
sgive	1 -6 4 11 6 -4
sgroup	0 -6 7 6
shabit	0 -8 1 -12 2 -12 4 -9 5 -12
sharm	0 -8 4 -5 5 14
sinfluence	2 7 3 9 6 -12
sinterval	1 -15 3 35 4 -17 6 11 7 -8
slate	0 3 3 -8 4 17 7 8
sleak	0 -14 1 -13 3 -10 7 19
slearned	0 -8 2 12 4 -10 5 8
sless	0 10 1 -6 4 16 5 8
smetric	0 13 4 18 5 10 6 4 7 -10
smore	1 -4 3 4 4 6
smoved	1 -9 3 19 7 10
sneed	6 11
snegation	1 -16 4 5 5 14 6 -10
sobject	1 9 2 10 6 -14 7 -8
sorder	2 8 4 9
sotherwise	0 10 2 -12 3 12 6 -5
speople	3 -23 4 -8 5 9 6 12
sprimary	0 -12 2 8 3 -4
sprincipleword	0 -19 1 -7 2 38 3 -22 4 -11
sproxy	0 31 2 -7 3 -5 4 19 5 -15 6 -10 7 -11
srefuse	1 -21 4 18 5 -11 6 -5
sreject	0 -13 3 -7 4 -11 5 18 6 -6
sreport	1 -11 4 -7
sreview	0 -16 3 7
srework	2 10 5 10
srisk	3 -5
srole	0 -7 1 -14 3 -12 5 -9 6 10
srulebook	3 15 5 -11 7 8
sself	0 -7 3 10 5 -24 6 -10 7 -12
sshow	2 -16 5 -4
ssimplify	4 8 7 7
ssociety	3 -10 4 -5 6 -6 7 7
ssource	0 12 1 21 3 -13 4 -20 5 -6 6 11 7 -11
sstage	2 12 6 -7 7 -7
sstop	2 10 3 13 4 -11 6 9
ssubset	3 11 4 6 6 -8 7 -11
steach	5 5 6 -6 7 7
steam	2 -9
stechnical	0 16 4 4 7 -9
sthrift	0 5 2 9 4 -5 5 12 6 -11 7 -7
stime	3 23 4 -4 5 -10
stradeoff	1 2 7 8
strial	1 12 2 -15 6 -10 7 -19
sunplanned	0 11
sverify	0 -7 1 33 2 -10 3 -15 4 -14
swaitword	0 -13 1 -17 2 -18 5 7 6 34 7 -6
swatch	3 -9 4 -11 7 -5
swellbeing	0 -9 1 -16 6 11
swish	0 -8 1 -16 3 -15 4 -11 5 -13 6 -8
sworkmode	0 14 3 -7 4 14 5 -6
sworsen	2 14 6 10
swould	1 -13 2 -5 5 -9 7 -10` };
