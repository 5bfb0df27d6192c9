/** Towns in the news beyond Europe: the columns of towns.ts. */
export const TOWNS_WORLD = `
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
`;
