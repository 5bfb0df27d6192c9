/** Seats of power and well-known sites: key | name | other names | country | whom the name may stand for, likeliest first (none: only a site). */
export const SEATS = `
kremlin | Kremlin | the Kremlin; Moscow Kremlin | RU | RU
red-square | Red Square | | RU |
lubyanka | Lubyanka | | RU | fsb; kgb
downing-street | Downing Street | 10 Downing Street; No 10; No. 10; Number 10; Number Ten; No 10 Downing Street; No. 10 Downing Street; Number 10 Downing Street | GB | GB
no-11 | 11 Downing Street | No 11; No. 11; Number 11 | GB | treasury-gb
whitehall | Whitehall | | GB | GB
westminster | Westminster | Palace of Westminster | GB | parliament-gb; GB
buckingham-palace | Buckingham Palace | the Palace ? | GB | GB
windsor-castle | Windsor Castle | | GB |
balmoral | Balmoral | Balmoral Castle | GB |
sandringham | Sandringham | | GB |
chequers | Chequers | | GB | GB
lambeth-palace | Lambeth Palace | | GB | church-of-england
bute-house | Bute House | | GB | scottish-government
city-of-london | City of London | the City; the Square Mile | GB |
fleet-street | Fleet Street | | GB |
vauxhall-cross | Vauxhall Cross | | GB | mi6
white-house | White House | the White House; Oval Office; the Oval Office | US | US
west-wing | West Wing | | US | US
pentagon | Pentagon | the Pentagon | US | defense-us
capitol | Capitol | the Capitol; US Capitol; U.S. Capitol; United States Capitol; Capitol Building; Capitol building | US | congress-us
capitol-hill | Capitol Hill | the Hill | US | congress-us
foggy-bottom | Foggy Bottom | | US | state-department
langley | Langley ? | | US | cia
camp-david | Camp David | | US |
mar-a-lago | Mar-a-Lago | | US |
trump-tower | Trump Tower | | US |
wall-street | Wall Street | | US |
madison-avenue | Madison Avenue | | US |
fort-knox | Fort Knox | | US |
guantanamo | Guantanamo Bay | Guantánamo Bay; Guantanamo; Guantánamo; Camp X-Ray | CU |
elysee | Élysée Palace | Elysee; Élysée; the Elysee; Elysee Palace; Elysee palace; Élysée palace | FR | FR
matignon | Hôtel Matignon | Matignon | FR | FR
quai-dorsay | Quai d'Orsay | | FR | FR
versailles-palace | Palace of Versailles | | FR |
bercy | Bercy | | FR | FR
chancellery-de | Federal Chancellery | German Chancellery; Kanzleramt | DE | DE
bellevue-palace | Bellevue Palace | Schloss Bellevue | DE | DE
brandenburg-gate | Brandenburg Gate | | DE |
berlin-wall | Berlin Wall | | DE |
quirinale | Quirinal Palace | Quirinale; Quirinal | IT | IT
palazzo-chigi | Palazzo Chigi | Chigi Palace | IT | IT
farnesina | Farnesina | | IT | IT
moncloa | Moncloa Palace | Moncloa; La Moncloa | ES | ES
zarzuela | Zarzuela Palace | Zarzuela | ES | ES
sao-bento | São Bento Palace | | PT | PT
binnenhof | Binnenhof | | NL | NL
berlaymont | Berlaymont | Berlaymont building | BE | european-commission
turtle-bay | Turtle Bay | | US | un
great-hall | Great Hall of the People | | CN |
zhongnanhai | Zhongnanhai | | CN | CN
tiananmen | Tiananmen Square | Tiananmen | CN |
forbidden-city | Forbidden City | | CN |
blue-house | Blue House | Cheong Wa Dae; Yongsan presidential office | KR | KR
panmunjom | Panmunjom | | KR |
yongbyon | Yongbyon | | KP |
kantei | Kantei | | JP | JP
nagatacho | Nagatacho | Nagata-cho | JP | JP
kasumigaseki | Kasumigaseki | | JP | JP
yasukuni | Yasukuni Shrine | Yasukuni; Yasukuni shrine | JP |
rashtrapati-bhavan | Rashtrapati Bhavan | | IN | IN
south-block | South Block | | IN | IN
golden-temple | Golden Temple | | IN |
raisina-hill | Raisina Hill | | IN | IN
bankova | Bankova | Bankova Street | UA | UA
mariinskyi | Mariinskyi Palace | Mariinsky Palace | UA | UA
maidan | Maidan Nezalezhnosti | Independence Square; the Maidan; Maidan | UA |
chernobyl-plant | Chernobyl nuclear power plant | Chernobyl plant; Chernobyl nuclear plant; Chernobyl Nuclear Power Plant; Chornobyl nuclear power plant | UA |
zaporizhzhia-plant | Zaporizhzhia nuclear power plant | Zaporizhzhia nuclear plant; Zaporizhzhia Nuclear Power Plant; Zaporizhzhia plant; Zaporizhzhya nuclear power plant; ZNPP | UA |
azovstal | Azovstal | Azovstal steelworks; Azovstal steel plant | UA |
crimean-bridge | Crimean Bridge | Kerch Bridge; Crimea bridge; Kerch Strait Bridge; Crimean bridge | UA |
ak-saray | Ak Saray | | TR | TR
sublime-porte | Sublime Porte | | TR | ottoman-empire
hagia-sophia | Hagia Sophia | | TR |
incirlik | Incirlik | Incirlik Air Base | TR |
balfour-street | Balfour Street | | IL | IL
temple-mount | Temple Mount | Haram al-Sharif; Noble Sanctuary | IL |
al-aqsa | al-Aqsa Mosque | Al-Aqsa Mosque; al-Aqsa mosque; Al-Aqsa mosque; Al Aqsa Mosque; al-Aqsa; Al-Aqsa; Al-Aqsa compound | IL |
western-wall | Western Wall | Wailing Wall | IL |
dimona | Dimona | | IL |
muqata | Muqata | Muqata'a | PS | palestinian-authority
al-shifa | al-Shifa Hospital | Al-Shifa Hospital; al-Shifa hospital; Al-Shifa hospital; Al Shifa Hospital; Shifa Hospital; Shifa hospital | PS |
rafah-crossing | Rafah crossing | Rafah Crossing; Rafah border crossing | PS |
kerem-shalom | Kerem Shalom | Kerem Shalom crossing | IL |
green-zone | Green Zone | Baghdad's Green Zone | IQ |
abu-ghraib | Abu Ghraib | Abu Ghraib prison | IQ |
al-asad-base | Ain al-Asad air base | Ain al-Asad | IQ |
natanz | Natanz | Natanz nuclear facility | IR |
fordow | Fordow | Fordo | IR |
bushehr-plant | Bushehr nuclear power plant | Bushehr nuclear plant | IR |
evin | Evin Prison | Evin prison | IR |
kharg | Kharg Island | Kharg | IR |
hmeimim | Hmeimim | Khmeimim; Hmeimim air base | SY |
saydnaya | Sednaya prison | Saydnaya prison; Sednaya Prison | SY |
bagram-base | Bagram Airfield | Bagram Air Base; Bagram air base; Bagram | AF |
tahrir-square | Tahrir Square | | EG |
al-azhar | al-Azhar | Al-Azhar; Al-Azhar University; al-Azhar University; Al-Azhar Mosque | EG |
union-buildings | Union Buildings | | ZA | ZA
aso-rock | Aso Rock | Aso Villa | NG | NG
state-house-kenya | State House Nairobi | | KE | KE
casa-rosada | Casa Rosada | the Pink House; Pink House | AR | AR
planalto | Planalto Palace | Planalto; Palácio do Planalto | BR | BR
itamaraty | Itamaraty | Itamaraty Palace | BR | BR
los-pinos | Los Pinos | | MX | MX
miraflores | Miraflores Palace | Miraflores; Miraflores palace | VE | VE
la-moneda | La Moneda | La Moneda Palace; La Moneda palace | CL | CL
casa-de-narino | Casa de Nariño | Nariño Palace | CO | CO
palacio-nacional-mx | National Palace of Mexico | | MX | MX
malacanang | Malacañang Palace | Malacañang; Malacanang; Malacanang Palace; Malacañan Palace | PH | PH
merdeka-palace | Merdeka Palace | Istana Merdeka | ID | ID
istana-sg | The Istana | | SG | SG
putrajaya-seat | Perdana Putra | | MY | MY
parliament-hill | Parliament Hill | | CA | parliament-ca
rideau-hall | Rideau Hall | | CA | CA
sussex-drive | 24 Sussex Drive | | CA | CA
the-lodge | Kirribilli House | | AU | AU
beehive | the Beehive | | NZ | NZ
government-buildings-ie | Leinster House | | IE | oireachtas
aras | Áras an Uachtaráin | | IE | IE
hofburg | Hofburg | Hofburg Palace | AT | AT
ballhausplatz | Ballhausplatz | | AT | AT
bundeshaus | Federal Palace of Switzerland | Bundeshaus | CH | CH
prague-castle | Prague Castle | | CZ | CZ
hradcany | Hradcany | | CZ | CZ
belweder | Belweder | Belweder Palace | PL | PL
cotroceni | Cotroceni Palace | Cotroceni | RO | RO
victoria-palace | Victoria Palace | | RO | RO
christiansborg | Christiansborg | Christiansborg Palace; Borgen | DK | DK
rosenbad | Rosenbad | | SE | SE
st-peters-square | St Peter's Square | St. Peter's Square; Saint Peter's Square | VA |
st-peters-basilica | St Peter's Basilica | St. Peter's Basilica | VA |
apostolic-palace | Apostolic Palace | | VA | VA
maximos | Maximos Mansion | | GR | GR
syntagma | Syntagma Square | | GR |
palais-des-nations | Palais des Nations | | CH |
old-trafford | Old Trafford | | GB |
wembley | Wembley Stadium | Wembley | GB |
anfield | Anfield | | GB |
heathrow | Heathrow Airport | Heathrow; London Heathrow | GB |
gatwick | Gatwick Airport | Gatwick | GB |
stansted | Stansted Airport | Stansted | GB |
jfk-airport | John F. Kennedy International Airport | JFK Airport; Kennedy Airport; JFK International Airport | US |
lax | Los Angeles International Airport | LAX | US |
ohare | O'Hare International Airport | O'Hare Airport | US |
dulles | Dulles International Airport | Dulles Airport | US |
schiphol | Schiphol Airport | Schiphol; Amsterdam Airport Schiphol | NL |
charles-de-gaulle-airport | Charles de Gaulle Airport | Roissy; Roissy-Charles de Gaulle | FR |
frankfurt-airport | Frankfurt Airport | | DE |
sheremetyevo | Sheremetyevo Airport | Sheremetyevo; Sheremetyevo International Airport | RU |
vnukovo | Vnukovo | Vnukovo Airport | RU |
ben-gurion-airport | Ben Gurion Airport | Ben Gurion International Airport; Ben-Gurion Airport | IL |
empire-state | Empire State Building | | US |
twin-towers | World Trade Center | Twin Towers; World Trade Centre; the Twin Towers | US |
ground-zero | Ground Zero | | US |
statue-of-liberty | Statue of Liberty | | US |
golden-gate | Golden Gate Bridge | | US |
times-square | Times Square | | US |
central-park | Central Park | | US |
lincoln-memorial | Lincoln Memorial | | US |
national-mall | National Mall | | US |
arlington-cemetery | Arlington National Cemetery | | US |
three-mile-island | Three Mile Island | | US |
carnegie-hall | Carnegie Hall | | US |
madison-square-garden | Madison Square Garden | | US |
trafalgar-square | Trafalgar Square | | GB |
hyde-park | Hyde Park | | GB |
tower-of-london | Tower of London | | GB |
london-bridge | London Bridge | | GB |
westminster-abbey | Westminster Abbey | | GB |
st-pauls | St Paul's Cathedral | St. Paul's Cathedral | GB |
grenfell | Grenfell Tower | | GB |
stonehenge | Stonehenge | | GB |
channel-tunnel | Channel Tunnel | | GB |
eiffel-tower | Eiffel Tower | | FR |
notre-dame-paris | Notre-Dame Cathedral | Notre Dame Cathedral; Notre-Dame de Paris | FR |
champs-elysees | Champs-Élysées | Champs-Elysees; Champs Elysees | FR |
louvre | Louvre | Louvre Museum | FR |
arc-de-triomphe | Arc de Triomphe | | FR |
bataclan | Bataclan | | FR |
colosseum | Colosseum | | IT |
sagrada-familia | Sagrada Família | Sagrada Familia | ES |
acropolis | Acropolis | | GR |
taj-mahal | Taj Mahal | | IN |
great-wall | Great Wall of China | Great Wall | CN |
auschwitz | Auschwitz | Auschwitz-Birkenau | PL |
dachau | Dachau | | DE |
buchenwald | Buchenwald | | DE |
fukushima-plant | Fukushima Daiichi | Fukushima Daiichi nuclear power plant; Fukushima nuclear plant; Fukushima nuclear power plant | JP |
three-gorges | Three Gorges Dam | | CN |
gerd | Grand Ethiopian Renaissance Dam | GERD; Renaissance Dam | ET |
kakhovka-dam | Kakhovka dam | Nova Kakhovka dam; Kakhovka Dam | UA |
iss | International Space Station | ISS | |
nord-stream-1 | Nord Stream | Nord Stream 1; Nord Stream pipeline | |
nord-stream-2 | Nord Stream 2 | | |
baikonur | Baikonur Cosmodrome | Baikonur | KZ |
cape-canaveral | Cape Canaveral | Kennedy Space Center | US |
tower-bridge | Tower Bridge | | GB |
westminster-bridge | Westminster Bridge | | GB |
parthenon | Parthenon | | GR |
`;
