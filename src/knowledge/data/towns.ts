/** Towns in the news, and other spellings of large ones: country or country and region | name | other names. A row that has a
 * name of the table of cities gives that city its name. */
export const TOWNS = `
US | Washington | Washington DC; Washington D.C.; Washington, D.C.; Washington, DC
US-new-york-state | New York City | New York; NYC
US-new-york-state | Brooklyn |
US-new-york-state | Queens ? |
US-new-york-state | Bronx | the Bronx
US-new-york-state | Harlem |
US-new-york-state | Staten Island |
US-new-york-state | Albany |
US-california | Los Angeles | LA; L.A.; Greater Los Angeles
US-california | Hollywood |
US-california | San Francisco |
US-california | Beverly Hills |
US-california | Malibu |
US-california | Palo Alto |
US-california | Cupertino |
US-california | Menlo Park |
US-nevada | Las Vegas | Vegas
US-missouri | St. Louis | Saint Louis; St Louis
US-minnesota | St. Paul | Saint Paul; St Paul
US-florida | St. Petersburg | Saint Petersburg; St Petersburg
US-florida | Orlando |
US-florida | Palm Beach |
US-florida | Key West |
US-florida | Parkland |
US-maryland | Annapolis |
US-virginia | Charlottesville |
US-virginia | Arlington ? |
US-virginia | Langley ?? |
US-virginia | Quantico |
US-delaware | Wilmington |
US-delaware | Dover |
US-new-hampshire | Concord |
US-connecticut | Newtown |
US-connecticut | Greenwich |
US-massachusetts | Salem |
US-rhode-island | Newport |
US-new-jersey | Atlantic City |
US-pennsylvania | Gettysburg |
US-colorado | Aspen |
US-utah | Park City |
US-texas | Uvalde |
US-texas | Fort Hood |
US-texas | Waco |
US-missouri | Ferguson ?? |
US-michigan | Flint |
US-alabama | Selma ?? |
US-tennessee | Oak Ridge |
US-new-mexico | Los Alamos |
US-hawaii | Pearl Harbor | Pearl Harbour
US-hawaii | Maui |
US-louisiana | New Orleans |
CA-quebec | Montreal | Montréal
CA-quebec | Quebec City | Québec City
CA-newfoundland | St. John's | Saint John's; St John's
CA-alberta | Banff |
CA-british-columbia | Victoria ?? |
GB-england | London | Central London; central London; north London; south London; east London; west London
GB-england | Newcastle upon Tyne | Newcastle; Newcastle-upon-Tyne
GB-england | Hull | Kingston upon Hull
GB-england | Salisbury |
GB-england | Canterbury |
GB-england | Dover |
GB-england | Windsor ?? |
GB-england | Winchester |
GB-england | Durham |
GB-england | Lancaster |
GB-england | Bath ? |
GB-england | Aldershot |
GB-england | Grimsby |
GB-england | Wakefield |
GB-england | Hartlepool |
GB-england | Harwich |
GB-england | Folkestone |
GB-england | Porton Down |
GB-england | Sellafield |
GB-england | Greenwich |
GB-england | Brixton |
GB-england | Islington |
GB-england | Hackney |
GB-england | Tottenham Hale |
GB-england | Croydon |
GB-england | Wimbledon |
GB-england | Mayfair |
GB-england | Knightsbridge |
GB-england | Canary Wharf |
GB-scotland | Lockerbie |
GB-scotland | Dunblane |
GB-scotland | St Andrews | St. Andrews
GB-scotland | Inverness |
GB-scotland | Stirling ?? |
GB-scotland | Faslane |
GB-northern-ireland | Londonderry | Derry
GB-northern-ireland | Omagh |
GB-northern-ireland | Armagh |
GB-northern-ireland | Enniskillen |
GB-northern-ireland | Newry |
GB-wales | Aberystwyth |
GB-wales | Port Talbot |
GB-wales | Wrexham |
IE | Galway |
IE | Waterford |
IE | Limerick |
IE | Dundalk |
IE | Kilkenny |
FR | Calais |
FR | Versailles |
FR | Cannes |
FR | Strasbourg |
FR | Marseille | Marseilles
FR | Lyon | Lyons
FR | Dunkirk | Dunkerque
FR | Verdun |
FR | Lourdes |
FR | Vichy |
FR | Biarritz |
FR | Deauville |
FR | Chamonix |
FR | Avignon |
FR | Saint-Tropez | St Tropez
BE | Bruges | Brugge
BE | Ghent | Gent
BE | Antwerp | Antwerpen
BE | Ypres |
BE | Zeebrugge |
NL | The Hague | Den Haag
NL | Maastricht |
DE | Munich | München
DE | Cologne | Köln; Koeln
DE | Frankfurt | Frankfurt am Main
DE | Hanover | Hannover
DE | Nuremberg | Nürnberg
DE | Düsseldorf | Duesseldorf
DE | Zwickau |
DE | Ramstein | Ramstein Air Base
DE | Potsdam |
DE | Weimar |
DE | Wolfsburg |
DE | Solingen |
DE | Magdeburg |
CH | Geneva | Genève
CH | Zurich | Zürich
CH | Basel | Basle
CH | Davos |
CH | Lucerne |
CH | Lugano |
AT | Salzburg |
IT | Milan | Milano
IT | Turin | Torino
IT | Naples | Napoli
IT | Florence ?? | Firenze
IT | Venice | Venezia
IT | Genoa | Genova
IT | Siena ? |
IT | Assisi |
IT | Pompeii |
IT | Rimini |
IT | L'Aquila |
IT | Amatrice |
ES | Seville | Sevilla
ES | Zaragoza | Saragossa
ES | Bilbao |
ES | Pamplona |
ES | San Sebastián | San Sebastian; Donostia
ES | Toledo |
ES | Marbella |
ES | Guernica |
PT | Porto | Oporto
PT | Fatima ?? |
GR | Thessaloniki | Salonika
GR | Piraeus |
GR | Delphi |
PL | Kraków | Krakow; Cracow
PL | Gdańsk | Gdansk; Danzig
PL | Wrocław | Wroclaw; Breslau
PL | Łódź | Lodz
PL | Poznań | Poznan
PL | Rzeszów | Rzeszow
PL | Treblinka |
CZ | Brno |
HU | Debrecen |
RO | Timișoara | Timisoara
RO | Cluj-Napoca | Cluj
RO | Constanța | Constanta
BG | Varna |
RS | Niš | Nis
RS | Novi Sad |
BA | Srebrenica |
BA | Banja Luka |
BA | Mostar |
HR | Dubrovnik |
HR | Vukovar |
HR | Split ? |
XK | Mitrovica |
XK | Peja | Pec
TR | Istanbul | Constantinople; İstanbul
TR | Izmir | İzmir
TR | Diyarbakır | Diyarbakir
TR | Gaziantep |
TR | Antakya | Antioch
TR | Trabzon |
TR | Batman ?? |
TR | Bodrum |
UA | Kyiv | Kiev; Kyev
UA | Kharkiv | Kharkov
UA | Odesa | Odessa
UA | Dnipro | Dnipropetrovsk; Dnepropetrovsk
UA | Zaporizhzhia | Zaporizhia; Zaporizhzhya; Zaporozhye
UA | Mykolaiv | Mykolayiv; Nikolaev; Nikolayev
UA | Lviv | Lvov
UA | Donetsk |
UA | Luhansk | Lugansk
UA | Mariupol |
UA | Kherson |
UA | Kramatorsk | Kramators'k
UA | Sloviansk | Slavyansk; Slovyansk
UA | Sievierodonetsk | Syevyerodonets'k; Severodonetsk; Sieverodonetsk
UA | Lysychansk | Lysychans'k
UA | Bakhmut | Artemivsk; Artyomovsk
UA | Avdiivka | Avdeevka; Avdiyivka
UA | Bucha |
UA | Irpin |
UA | Hostomel | Gostomel
UA | Borodyanka | Borodianka
UA | Izyum | Izium
UA | Kupiansk | Kupyansk; Kup'yans'k
UA | Pokrovsk | Pokrovs'k
UA | Toretsk |
UA | Chasiv Yar |
UA | Vuhledar |
UA | Soledar |
UA | Lyman | Liman
UA | Popasna |
UA | Volnovakha |
UA | Debaltseve |
UA | Ilovaisk |
UA | Horlivka | Gorlovka
UA | Makiivka | Makiyivka; Makeyevka
UA | Melitopol |
UA | Berdyansk | Berdiansk
UA | Enerhodar | Energodar
UA | Tokmak |
UA | Robotyne |
UA | Nova Kakhovka |
UA | Kryvyi Rih | Krivoy Rog
UA | Kremenchuk |
UA | Chernihiv | Chernigov
UA | Sumy |
UA | Vovchansk |
UA | Kurakhove |
UA | Uman |
UA | Chornobyl | Chernobyl
UA | Pripyat | Prypiat
UA-crimea | Sevastopol |
UA-crimea | Simferopol |
UA-crimea | Yalta |
UA-crimea | Kerch |
UA-crimea | Yevpatoria | Yevpatoriya
RU | Saint Petersburg | St Petersburg; St. Petersburg; Leningrad; Petrograd; St.Petersburg
RU | Volgograd | Stalingrad; Tsaritsyn
RU | Yekaterinburg | Sverdlovsk; Ekaterinburg
RU | Nizhny Novgorod | Nizhniy Novgorod; Gorky
RU | Rostov-on-Don | Rostov-na-Donu; Rostov
RU | Grozny | Groznyy
RU | Kaliningrad | Königsberg; Koenigsberg
RU | Belgorod |
RU | Kursk |
RU | Bryansk |
RU | Beslan |
RU | Sochi |
RU | Smolensk |
RU | Vladivostok |
RU | Khabarovsk |
RU | Murmansk |
RU | Novorossiysk |
RU | Taganrog |
RU | Voronezh |
RU | Engels ?? | Engels air base
RU | Severodvinsk |
RU | Sudzha |
RU | Krymsk |
RU | Rzhev |
BY | Brest |
BY | Hrodna | Grodno
BY | Gomel | Homel
MD | Tiraspol |
GE | Gori |
GE | Tskhinvali |
GE | Sukhumi | Sokhumi
GE | Batumi |
AZ | Stepanakert | Khankendi
AZ | Shusha |
KZ | Astana | Nur-Sultan
MN | Ulaanbaatar | Ulan Bator
MM | Naypyidaw | Nay Pyi Taw
KZ | Almaty | Alma-Ata
UZ | Samarkand | Samarqand
UZ | Bukhara |
CN | Beijing | Peking; Beiping
CN | Guangzhou | Canton
CN | Nanjing | Nanking
CN | Ürümqi | Urumqi
CN | Chongqing | Chungking
CN | Tianjin | Tientsin
CN | Lhasa |
CN | Kashgar |
CN | Xi'an | Xian
CN | Wuhan |
CN | Shenyang | Mukden
CN | Dalian |
CN | Sanya |
TW | Kaohsiung |
HK | Kowloon |
JP | Hiroshima |
JP | Nagasaki |
JP | Fukushima |
JP | Osaka |
JP | Kyoto |
JP | Naha |
JP | Nagano |
KR | Incheon | Inchon
KR | Busan | Pusan
KR | Gwangju | Kwangju
KR | Pyeongchang |
KP | Sinuiju |
KP | Kaesong |
IN | Mumbai | Bombay
IN | Kolkata | Calcutta
IN | Chennai | Madras
IN | Bengaluru | Bangalore
IN | Varanasi | Benares
IN | Srinagar |
IN | Jammu |
IN | Ayodhya |
IN | Amritsar |
IN | Leh |
IN | Dharamsala | Dharamshala
IN | Imphal |
IN | Bhopal |
IN | Pahalgam |
IN | Pulwama |
PK | Rawalpindi |
PK | Peshawar |
PK | Abbottabad |
PK | Muzaffarabad |
PK | Quetta |
PK | Mingora |
BD | Cox's Bazar |
BD | Chittagong | Chattogram
LK | Jaffna |
LK | Trincomalee |
LK | Hambantota |
MM | Yangon | Rangoon
MM | Mandalay |
MM | Sittwe |
VN | Ho Chi Minh City | Saigon
VN | Da Nang | Danang
VN | Hue ? |
TH | Chiang Mai |
TH | Mae Sot |
MY | George Town | Georgetown ?
MY | Johor Bahru |
ID | Banda Aceh |
ID | Surabaya |
PH | Marawi |
PH | Davao | Davao City
PH | Quezon City |
PH | Tacloban |
AU | Canberra |
AU-new-south-wales | Sydney |
AU-northern-territory | Darwin ?? |
AU-queensland | Cairns |
NZ | Christchurch |
NZ | Auckland |
NZ | Rotorua |
IL | Jerusalem |
IL | Tel Aviv | Tel Aviv-Yafo; Tel-Aviv
IL | Haifa |
IL | Sderot |
IL | Kiryat Shmona |
IL | Acre ? |
IL | Nazareth |
IL | Eilat |
IL | Beersheba | Be'er Sheva
IL | Metula |
IL | Majdal Shams |
IL | Safed |
PS | Gaza City |
PS | Rafah | Rafaḩ
PS | Khan Younis | Khān Yūnis; Khan Yunis
PS | Jabalia | Jabālyā; Jabaliya; Jabalya
PS | Deir al-Balah | Deir el-Balah
PS | Beit Hanoun |
PS | Beit Lahiya | Beit Lahia
PS | Nuseirat |
PS | Jenin |
PS | Nablus |
PS | Hebron |
PS | Bethlehem |
PS | Jericho |
PS | Tulkarm | Tulkarem
PS | Ramallah |
LB | Tripoli |
LB | Sidon |
LB | Tyre | Tyr
LB | Baalbek |
LB | Nabatieh |
LB | Dahiyeh | Dahieh
LB | Sabra | Sabra and Shatila
SY | Aleppo |
SY | Homs |
SY | Hama | Ḩamāh
SY | Idlib |
SY | Raqqa | Ar Raqqah; al-Raqqa
SY | Deir ez-Zor | Deir al-Zor; Deir Ezzor; Deir al-Zour; Deir ez-Zour
SY | Latakia | Lattakia
SY | Tartus | Tartous
SY | Palmyra |
SY | Kobani | Kobane; Ayn al-Arab
SY | Afrin |
SY | Manbij |
SY | Daraa | Dar'ā; Deraa; Dera'a
SY | Sweida | Suwayda; As-Suwayda
SY | Douma |
SY | Eastern Ghouta | Ghouta
SY | Khan Sheikhoun | Khan Sheikhun
SY | Qamishli |
SY | Al-Hasakah | Hasakah; Hasaka
SY | Saraqib |
SY | Madaya |
IQ | Mosul |
IQ | Basra | Basrah
IQ | Erbil | Irbil; Arbil
IQ | Sulaymaniyah | As Sulaymānīyah; Sulaimaniya; Sulaimaniyah
IQ | Kirkuk |
IQ | Ramadi |
IQ | Fallujah | Al Fallūjah; Falluja
IQ | Tikrit |
IQ | Najaf |
IQ | Karbala | Kerbala
IQ | Samarra |
IQ | Halabja |
IQ | Sinjar |
IQ | Baqubah | Baquba
IQ | Sadr City |
IQ | Nasiriyah | Nasiriya
IR | Isfahan | Esfahan
IR | Mashhad |
IR | Shiraz |
IR | Tabriz |
IR | Qom | Qum
IR | Bandar Abbas |
IR | Bushehr |
IR | Abadan |
IR | Chabahar |
SA | Jeddah | Jidda
SA | Mecca ? | Makkah
SA | Medina |
SA | Dhahran |
SA | Dammam |
SA | Abqaiq |
SA | Khobar | Al-Khobar; al-Khobar
SA | Ras Tanura |
SA | Neom | NEOM
SA | Qatif |
AE | Dubai |
AE | Sharjah |
AE | Fujairah |
YE | Aden |
YE | Hodeidah | Hodeida; Al Hudaydah; Hudaydah
YE | Taiz | Taizz
YE | Marib | Ma'rib
YE | Saada | Sa'ada; Saadah
AF | Kandahar | Qandahar
AF | Herat |
AF | Mazar-e-Sharif | Mazar-i-Sharif
AF | Jalalabad |
AF | Kunduz |
AF | Ghazni |
AF | Lashkar Gah | Lashkargah
AF | Khost |
AF | Tora Bora |
AF | Torkham |
EG | Alexandria |
EG | Port Said |
EG | Sharm el-Sheikh | Sharm el Sheikh; Sharm al-Sheikh
EG | Luxor |
EG | Giza |
EG | El Arish | al-Arish; El-Arish
EG | Suez |
LY | Benghazi |
LY | Misrata | Mişrātah; Misurata
LY | Sirte |
LY | Derna |
LY | Tobruk |
LY | Bani Walid |
LY | Brega |
LY | Ras Lanuf |
LY | Zintan |
LY | Sabha |
LY | Kufra |
TN | Sfax |
TN | Sidi Bouzid |
TN | Sousse |
MA | Casablanca |
MA | Marrakech | Marrakesh
MA | Tangier | Tangiers
MA | Fes | Fez
DZ | Oran |
DZ | In Amenas |
ML | Timbuktu | Tombouctou
ML | Gao |
ML | Kidal |
ML | Mopti |
NE | Agadez |
NG | Lagos |
NG | Kano |
NG | Maiduguri |
NG | Port Harcourt |
NG | Kaduna |
NG | Jos |
NG | Ibadan |
NG | Chibok |
NG | Benin City |
SD | Omdurman |
SD | El Fasher | al-Fashir; El-Fasher; al-Fasher
SD | El Geneina | el-Geneina; Geneina
SD | Port Sudan |
SD | Nyala |
SD | Wad Madani |
SS | Malakal |
SS | Bentiu |
SS | Bor |
ET | Mekelle | Mekele
ET | Gondar |
ET | Lalibela |
SO | Kismayo | Kismayu
SO | Baidoa |
SO | Hargeisa |
SO | Bosaso |
KE | Mombasa |
KE | Garissa |
KE | Kisumu |
KE | Dadaab |
UG | Entebbe |
UG | Gulu |
TZ | Arusha |
CD | Goma |
CD | Bukavu |
CD | Lubumbashi |
CD | Kisangani |
CD | Bunia |
CD | Beni |
CD | Uvira |
CF | Bambari |
RW | Gisenyi |
CM | Douala |
CM | Bamenda |
GH | Kumasi |
CI | Bouaké | Bouake
SL | Kenema |
AO | Huambo |
AO | Luanda |
MZ | Beira |
MZ | Palma ? |
ZA | Johannesburg | Joburg
ZA | Durban |
ZA | Soweto |
ZA | Sharpeville |
ZA | Marikana |
ZA | Bloemfontein |
ZA | Port Elizabeth | Gqeberha
ZA | Rustenburg |
ZW | Bulawayo |
MX | Ciudad Juárez | Ciudad Juarez; Juarez ??; Juárez ??
MX | Tijuana |
MX | Cancún | Cancun
MX | Acapulco |
MX | Iguala |
MX | Culiacán | Culiacan
MX | Monterrey |
MX | Guadalajara |
BR | São Paulo | Sao Paulo
BR | Rio de Janeiro | Rio
BR | Brasília | Brasilia
BR | Belo Horizonte |
BR | Manaus |
BR | Porto Alegre |
BR | Brumadinho |
BR | Belém | Belem
AR | Rosario ?? |
AR | Córdoba |
AR | Mar del Plata |
AR | Ushuaia |
CO | Medellín | Medellin
CO | Cali |
CO | Cartagena |
CO | Cúcuta | Cucuta
VE | Maracaibo |
PE | Cusco | Cuzco
CL | Valparaíso | Valparaiso
CL | Punta Arenas |
EC | Guayaquil |
BO | Santa Cruz | Santa Cruz de la Sierra
CU | Santiago de Cuba |
CU | Bay of Pigs |
HT | Cap-Haïtien | Cap-Haitien
NO | Bergen |
NO | Utøya | Utoya
NO | Tromsø | Tromso
NO | Narvik |
SE | Malmö | Malmo
SE | Gothenburg | Göteborg; Goteborg
SE | Uppsala |
DK | Aarhus | Århus
DK | Helsingør | Elsinore
FI | Turku |
FI | Tampere |
FI | Rovaniemi |
EE | Narva |
EE | Tartu |
LV | Daugavpils |
LT | Kaunas |
LT | Klaipėda | Klaipeda
IS | Keflavik |
IS | Grindavik |
GL | Thule Air Base | Pituffik Space Base
`;
