/** Nations, states, provinces and regions: key | name | other names | kind | country | adjectives | people (as for countries). */
export const REGIONS = `
england | England | | nation | GB | English | Englishman/Englishmen; Englishwoman/Englishwomen
scotland | Scotland | | nation | GB | Scottish; Scots | Scot; Scotsman/Scotsmen; Scotswoman/Scotswomen
wales | Wales | Cymru | nation | GB | Welsh | Welshman/Welshmen; Welshwoman/Welshwomen
northern-ireland | Northern Ireland | Ulster; N. Ireland; N Ireland | nation | GB | Northern Irish |
cornwall | Cornwall | | region | GB | Cornish |
yorkshire | Yorkshire | | region | GB | |
kent | Kent ? | | region | GB | |
essex | Essex | | region | GB | |
sussex | Sussex | | region | GB | |
surrey | Surrey | | region | GB | |
devon | Devon | | region | GB | |
norfolk | Norfolk ? | | region | GB | |
suffolk | Suffolk ? | | region | GB | |
lancashire | Lancashire | | region | GB | |
cumbria | Cumbria | | region | GB | |
oxfordshire | Oxfordshire | | region | GB | |
hampshire | Hampshire | | region | GB | |
hertfordshire | Hertfordshire | | region | GB | |
lincolnshire | Lincolnshire | | region | GB | |
wiltshire | Wiltshire | | region | GB | |
gloucestershire | Gloucestershire | | region | GB | |
cheshire | Cheshire | | region | GB | |
derbyshire | Derbyshire | | region | GB | |
staffordshire | Staffordshire | | region | GB | |
cambridgeshire | Cambridgeshire | | region | GB | |
shropshire | Shropshire | | region | GB | |
northumberland | Northumberland | | region | GB | |
greater-manchester | Greater Manchester | | region | GB | |
merseyside | Merseyside | | region | GB | |
west-midlands | West Midlands | the Midlands | region | GB | |
county-antrim | County Antrim | | region | GB | |
county-down | County Down | | region | GB | |
shetland | Shetland | Shetland Islands; Shetlands | region | GB | |
orkney | Orkney | Orkney Islands; Orkneys | region | GB | |
alabama | Alabama | , Ala. | region | US | Alabamian | +
alaska | Alaska | | region | US | Alaskan | +
arizona | Arizona | , Ariz. | region | US | Arizonan | +
arkansas | Arkansas | , Ark. | region | US | Arkansan | +
california | California | , Calif.; , CA | region | US | Californian | +
colorado | Colorado | , Colo. | region | US | Coloradan | +
connecticut | Connecticut | , Conn.; , CT | region | US | |
delaware | Delaware | , Del. | region | US | |
district-of-columbia | District of Columbia | , D.C.; , DC | region | US | |
florida | Florida | , Fla.; , FL | region | US | Floridian | +
georgia-us | Georgia | , Ga.; , GA | region | US | Georgian | +
hawaii | Hawaii | Hawai'i | region | US | Hawaiian | +
idaho | Idaho | | region | US | Idahoan | +
illinois | Illinois | , Ill.; , IL | region | US | |
indiana | Indiana | , Ind. | region | US | | Hoosier
iowa | Iowa | | region | US | Iowan | +
kansas | Kansas | , Kan. | region | US | Kansan | +
kentucky | Kentucky | , Ky. | region | US | Kentuckian | +
louisiana | Louisiana | , La.; , LA | region | US | Louisianan | +
maine | Maine | | region | US | | Mainer
maryland | Maryland | , Md.; , MD | region | US | | Marylander
massachusetts | Massachusetts | , Mass.; , MA | region | US | |
michigan | Michigan | , Mich.; , MI | region | US | | Michigander
minnesota | Minnesota | , Minn.; , MN | region | US | Minnesotan | +
mississippi | Mississippi | , Miss. | region | US | Mississippian | +
missouri | Missouri | , Mo. | region | US | Missourian | +
montana | Montana | , Mont. | region | US | Montanan | +
nebraska | Nebraska | , Neb. | region | US | Nebraskan | +
nevada | Nevada | , Nev. | region | US | Nevadan | +
new-hampshire | New Hampshire | , N.H. | region | US | |
new-jersey | New Jersey | , N.J.; , NJ | region | US | | New Jerseyan
new-mexico | New Mexico | , N.M. | region | US | New Mexican | +
new-york-state | New York | New York State; New York state; , N.Y.; , NY | region | US | |
north-carolina | North Carolina | , N.C.; , NC | region | US | North Carolinian | +
north-dakota | North Dakota | , N.D. | region | US | |
ohio | Ohio | | region | US | Ohioan | +
oklahoma | Oklahoma | , Okla. | region | US | Oklahoman | +
oregon | Oregon | , Ore. | region | US | Oregonian | +
pennsylvania | Pennsylvania | , Pa.; , PA | region | US | Pennsylvanian | +
rhode-island | Rhode Island | , R.I. | region | US | |
south-carolina | South Carolina | , S.C.; , SC | region | US | South Carolinian | +
south-dakota | South Dakota | , S.D. | region | US | |
tennessee | Tennessee | , Tenn. | region | US | Tennessean | +
texas | Texas | , Tex.; , TX | region | US | Texan | +
utah | Utah | | region | US | | Utahn
vermont | Vermont | , Vt. | region | US | | Vermonter
virginia | Virginia | , Va.; , VA | region | US | Virginian | +
washington-state | Washington | Washington State; Washington state; , Wash. | region | US | Washingtonian | +
west-virginia | West Virginia | , W.Va.; , W. Va. | region | US | West Virginian | +
wisconsin | Wisconsin | , Wis.; , WI | region | US | | Wisconsinite
wyoming | Wyoming | , Wyo. | region | US | |
new-england | New England | | region | US | | New Englander
midwest | Midwest | the Midwest; American Midwest; Midwestern United States | region | US | Midwestern | Midwesterner
deep-south | Deep South | American South | region | US | |
west-coast | West Coast | US West Coast; U.S. West Coast | region | US | |
east-coast | East Coast | US East Coast; U.S. East Coast; Eastern Seaboard | region | US | |
long-island | Long Island | | region | US | |
silicon-valley | Silicon Valley | | region | US | |
bay-area | San Francisco Bay Area | the Bay Area; Bay Area | region | US | |
ontario | Ontario | , Ont. | region | CA | | Ontarian
quebec | Quebec | Québec; , Que. | region | CA | | Quebecer; Quebecker; Québécois
british-columbia | British Columbia | , B.C.; , BC | region | CA | British Columbian | +
alberta | Alberta ? | , Alta. | region | CA | Albertan | +
manitoba | Manitoba | | region | CA | |
saskatchewan | Saskatchewan | | region | CA | |
nova-scotia | Nova Scotia | , N.S. | region | CA | |
new-brunswick | New Brunswick | | region | CA | |
newfoundland | Newfoundland and Labrador | Newfoundland | region | CA | | Newfoundlander
prince-edward-island | Prince Edward Island | | region | CA | |
yukon | Yukon | | region | CA | |
nunavut | Nunavut | | region | CA | |
northwest-territories | Northwest Territories | | region | CA | |
new-south-wales | New South Wales | NSW | region | AU | |
victoria-au | Victoria ?? | | region | AU | |
queensland | Queensland | | region | AU | | Queenslander
western-australia | Western Australia | | region | AU | |
south-australia | South Australia | | region | AU | |
tasmania | Tasmania | | region | AU | Tasmanian | +
northern-territory | Northern Territory | | region | AU | |
act-au | Australian Capital Territory | | region | AU | |
south-georgia | South Georgia | | island | GB | |
north-yorkshire | North Yorkshire | | region | GB | |
west-yorkshire | West Yorkshire | | region | GB | |
south-yorkshire | South Yorkshire | | region | GB | |
east-sussex | East Sussex | | region | GB | |
west-sussex | West Sussex | | region | GB | |
east-midlands | East Midlands | | region | GB | |
labrador | Labrador ? | | region | CA | |
`;
