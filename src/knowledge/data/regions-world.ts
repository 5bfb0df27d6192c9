/** Nations, provinces and regions beyond the English-speaking countries: the columns of regions.ts. */
export const REGIONS_WORLD = `
bavaria | Bavaria | Bayern | region | DE | Bavarian | +
saxony | Saxony | | region | DE | Saxon | +
lower-saxony | Lower Saxony | | region | DE | |
saxony-anhalt | Saxony-Anhalt | | region | DE | |
thuringia | Thuringia | | region | DE | Thuringian | +
hesse | Hesse ? | | region | DE | |
brandenburg | Brandenburg | | region | DE | |
baden-wuerttemberg | Baden-Württemberg | Baden-Wuerttemberg | region | DE | |
north-rhine | North Rhine-Westphalia | | region | DE | |
rhineland | Rhineland-Palatinate | Rhineland | region | DE | |
saarland | Saarland | | region | DE | |
schleswig-holstein | Schleswig-Holstein | | region | DE | |
mecklenburg | Mecklenburg-Western Pomerania | Mecklenburg-Vorpommern | region | DE | |
ruhr | Ruhr | Ruhr Valley; Ruhr valley | region | DE | |
normandy | Normandy | | region | FR | Norman ? | +
brittany | Brittany ? | | region | FR | Breton | +
corsica | Corsica | | region | FR | Corsican | +
alsace | Alsace | Alsace-Lorraine | region | FR | Alsatian | +
provence | Provence | | region | FR | |
burgundy | Burgundy | | region | FR | |
ile-de-france | Île-de-France | Ile-de-France | region | FR | |
aquitaine | Aquitaine | | region | FR | |
savoy | Savoy | | region | FR | |
sicily | Sicily | | region | IT | Sicilian | +
sardinia | Sardinia | | region | IT | Sardinian | +
lombardy | Lombardy | | region | IT | |
tuscany | Tuscany | | region | IT | Tuscan | +
veneto | Veneto | | region | IT | |
piedmont | Piedmont | | region | IT | |
calabria | Calabria | | region | IT | |
campania | Campania | | region | IT | |
puglia | Puglia | Apulia | region | IT | |
umbria | Umbria | | region | IT | |
liguria | Liguria | | region | IT | |
emilia-romagna | Emilia-Romagna | | region | IT | |
lazio | Lazio | | region | IT | |
abruzzo | Abruzzo | | region | IT | |
south-tyrol | South Tyrol | | region | IT | |
lampedusa | Lampedusa | | island | IT | |
catalonia | Catalonia | Catalunya | region | ES | Catalan | +
basque-country | Basque Country | | region | ES | Basque | +
andalusia | Andalusia | | region | ES | Andalusian | +
galicia | Galicia | | region | ES | Galician | +
valencia-region | Valencian Community | | region | ES | Valencian | +
castile | Castile | | region | ES | Castilian | +
aragon | Aragon ? | | region | ES | Aragonese | +
navarre | Navarre | | region | ES | |
asturias | Asturias | | region | ES | |
extremadura | Extremadura | | region | ES | |
canary-islands | Canary Islands | the Canaries | region | ES | |
balearics | Balearic Islands | the Balearics | region | ES | |
ceuta | Ceuta | | city | ES | |
melilla | Melilla | | city | ES | |
mallorca | Mallorca | Majorca | island | ES | |
ibiza | Ibiza | | island | ES | |
tenerife | Tenerife | | island | ES | |
azores | Azores | the Azores | region | PT | |
madeira | Madeira | | region | PT | |
flanders | Flanders | | region | BE | Flemish | Fleming ?
wallonia | Wallonia | | region | BE | Walloon | +
crete | Crete | | island | GR | Cretan | +
lesbos | Lesbos | Lesvos | island | GR | |
corfu | Corfu | | island | GR | |
rhodes | Rhodes ? | | island | GR | |
thrace | Thrace | | region | GR | Thracian | +
macedonia-gr | Greek Macedonia | | region | GR | |
northern-cyprus | Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC; North Cyprus | region | CY | Turkish Cypriot | +
tyrol | Tyrol | | region | AT | Tyrolean | +
carinthia | Carinthia | | region | AT | |
ticino | Ticino | | region | CH | |
bohemia | Bohemia | | region | CZ | Bohemian | +
moravia | Moravia | | region | CZ | Moravian | +
silesia | Silesia | | region | PL | Silesian | +
pomerania | Pomerania | | region | PL | |
galicia-ua | Eastern Galicia | | region | UA | |
transylvania | Transylvania | | region | RO | Transylvanian | +
transnistria | Transnistria | Transdniestria; Trans-Dniester; Pridnestrovie | region | MD | Transnistrian | +
gagauzia | Gagauzia | | region | MD | Gagauz |
vojvodina | Vojvodina | | region | RS | |
republika-srpska | Republika Srpska | Bosnian Serb Republic; Serb Republic | region | BA | Bosnian Serb | +
herzegovina | Herzegovina | | region | BA | |
dalmatia | Dalmatia | | region | HR | Dalmatian ? | +
krajina | Krajina | | region | HR | |
istria | Istria | | region | HR | |
crimea | Crimea | Crimean peninsula; Crimean Peninsula; Autonomous Republic of Crimea | region | UA | Crimean | +
donbas | Donbas | Donbass; Donbas region; Donbass region | region | UA | |
donetsk-oblast | Donetsk region | Donetsk oblast; Donetsk Oblast; Donetsk Region | region | UA | |
luhansk-oblast | Luhansk region | Luhansk oblast; Luhansk Oblast; Luhansk Region; Lugansk region | region | UA | |
kharkiv-oblast | Kharkiv region | Kharkiv oblast; Kharkiv Oblast; Kharkiv Region | region | UA | |
kherson-oblast | Kherson region | Kherson oblast; Kherson Oblast; Kherson Region | region | UA | |
zaporizhzhia-oblast | Zaporizhzhia region | Zaporizhzhia oblast; Zaporizhzhia Oblast; Zaporizhia region; Zaporizhzhia Region | region | UA | |
kyiv-oblast | Kyiv region | Kyiv oblast; Kyiv Oblast; Kyiv Region; Kiev region | region | UA | |
dnipro-oblast | Dnipropetrovsk region | Dnipropetrovsk oblast; Dnipropetrovsk Oblast; Dnipropetrovsk Region | region | UA | |
sumy-oblast | Sumy region | Sumy oblast; Sumy Oblast; Sumy Region | region | UA | |
odesa-oblast | Odesa region | Odesa oblast; Odesa Oblast; Odesa Region; Odessa region | region | UA | |
mykolaiv-oblast | Mykolaiv region | Mykolaiv oblast; Mykolaiv Oblast | region | UA | |
lviv-oblast | Lviv region | Lviv oblast; Lviv Oblast | region | UA | |
chechnya | Chechnya | Chechen Republic; Ichkeria; Checheno-Ingushetia | region | RU | Chechen | +
dagestan | Dagestan | Daghestan | region | RU | Dagestani | +
ingushetia | Ingushetia | | region | RU | Ingush |
north-ossetia | North Ossetia | North Ossetia-Alania | region | RU | North Ossetian | +
kabardino | Kabardino-Balkaria | | region | RU | |
tatarstan | Tatarstan | | region | RU | Tatar | +
bashkortostan | Bashkortostan | Bashkiria | region | RU | Bashkir | +
buryatia | Buryatia | | region | RU | Buryat | +
kalmykia | Kalmykia | | region | RU | Kalmyk | +
karelia | Karelia | | region | RU | Karelian | +
komi | Komi Republic | | region | RU | |
sakha | Yakutia | Sakha Republic | region | RU | Yakut | +
tuva | Tuva | | region | RU | Tuvan | +
siberia | Siberia | | region | RU | Siberian | +
kaliningrad-oblast | Kaliningrad region | Kaliningrad oblast; Kaliningrad Oblast | region | RU | |
belgorod-oblast | Belgorod region | Belgorod oblast; Belgorod Oblast; Belgorod Region | region | RU | |
kursk-oblast | Kursk region | Kursk oblast; Kursk Oblast; Kursk Region | region | RU | |
bryansk-oblast | Bryansk region | Bryansk oblast; Bryansk Oblast; Bryansk Region | region | RU | |
rostov-oblast | Rostov region | Rostov oblast; Rostov Oblast | region | RU | |
krasnodar-krai | Krasnodar region | Krasnodar Krai; Krasnodar Region | region | RU | |
primorye | Primorye | Primorsky Krai; Primorsky | region | RU | |
kamchatka | Kamchatka | Kamchatka Peninsula | region | RU | |
sakhalin | Sakhalin | Sakhalin Island | island | RU | |
kuril-islands | Kuril Islands | Kurils; the Kuriles; Kurile Islands; Northern Territories | island | RU | |
urals | Urals | the Urals; Ural Mountains | mountain | RU | |
abkhazia | Abkhazia | | region | GE | Abkhaz; Abkhazian | Abkhazian
south-ossetia | South Ossetia | | region | GE | South Ossetian; Ossetian | +
adjara | Adjara | Ajaria; Adzharia | region | GE | |
nagorno-karabakh | Nagorno-Karabakh | Nagorny Karabakh; Karabakh; Artsakh; Nagorno Karabakh | region | AZ | |
nakhchivan | Nakhchivan | Nakhichevan | region | AZ | |
kurdistan | Kurdistan | | region | | |
kurdistan-iq | Iraqi Kurdistan | Kurdistan Region; Kurdistan region; Kurdistan Region of Iraq; Iraq's Kurdistan region | region | IQ | |
anbar | Anbar | Anbar province; Anbar Province; Al-Anbar | region | IQ | |
nineveh | Nineveh | Nineveh province; Ninawa | region | IQ | |
diyala | Diyala | Diyala province | region | IQ | |
rojava | Rojava | | region | SY | |
golan | Golan Heights | the Golan | region | SY | |
gaza | Gaza | Gaza Strip; the Gaza Strip | region | PS | Gazan | +
west-bank | West Bank | the West Bank; Judea and Samaria; occupied West Bank | region | PS | |
galilee | Galilee | | region | IL | |
negev | Negev | Negev desert; Negev Desert | region | IL | |
sinai | Sinai | Sinai Peninsula; Sinai peninsula | region | EG | |
cyrenaica | Cyrenaica | | region | LY | |
fezzan | Fezzan | | region | LY | |
tigray | Tigray | Tigray region | region | ET | Tigrayan | +
amhara | Amhara | Amhara region | region | ET | |
oromia | Oromia | | region | ET | |
ogaden | Ogaden | | region | ET | |
darfur | Darfur | | region | SD | Darfuri | +
kordofan | Kordofan | | region | SD | |
abyei | Abyei | | region | SD | |
somaliland | Somaliland | | region | SO | Somalilander |
puntland | Puntland | | region | SO | |
jubaland | Jubaland | | region | SO | |
north-kivu | North Kivu | | region | CD | |
south-kivu | South Kivu | | region | CD | |
ituri | Ituri | Ituri province | region | CD | |
katanga | Katanga | Shaba | region | CD | Katangese |
borno | Borno | Borno state; Borno State | region | NG | |
kaduna-state | Kaduna state | Kaduna State | region | NG | |
niger-delta | Niger Delta | Niger delta | region | NG | |
zanzibar | Zanzibar | | region | TZ | Zanzibari | +
cabinda | Cabinda | | region | AO | |
casamance | Casamance | | region | SN | |
azawad | Azawad | | region | ML | |
cabo-delgado | Cabo Delgado | | region | MZ | |
kwazulu-natal | KwaZulu-Natal | KwaZulu Natal; Natal | region | ZA | |
gauteng | Gauteng | | region | ZA | |
western-cape | Western Cape | | region | ZA | |
eastern-cape | Eastern Cape | | region | ZA | |
transvaal | Transvaal | | region | ZA | |
matabeleland | Matabeleland | | region | ZW | |
helmand | Helmand | Helmand province; Helmand Province | region | AF | |
nangarhar | Nangarhar | Nangarhar province | region | AF | |
badakhshan | Badakhshan | | region | AF | |
panjshir | Panjshir | Panjshir Valley; Panjshir valley | region | AF | |
punjab | Punjab | Punjab province; Punjab Province | region | IN | Punjabi | +
punjab-pk | Punjab | Pakistani Punjab; Punjab province; Punjab Province | region | PK | |
sindh | Sindh | Sind | region | PK | Sindhi | +
balochistan | Balochistan | Baluchistan | region | PK | Baloch; Baluch |
khyber | Khyber Pakhtunkhwa | North-West Frontier Province; North West Frontier Province; NWFP | region | PK | |
waziristan | Waziristan | | region | PK | |
swat | Swat Valley | Swat valley | region | PK | |
kashmir | Kashmir | Jammu and Kashmir; Jammu & Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir; Indian Kashmir | region | | Kashmiri | +
uttar-pradesh | Uttar Pradesh | | region | IN | |
madhya-pradesh | Madhya Pradesh | | region | IN | |
andhra-pradesh | Andhra Pradesh | | region | IN | |
arunachal | Arunachal Pradesh | | region | IN | |
himachal | Himachal Pradesh | | region | IN | |
bihar | Bihar | | region | IN | Bihari | +
gujarat | Gujarat | | region | IN | Gujarati | +
maharashtra | Maharashtra | | region | IN | |
tamil-nadu | Tamil Nadu | | region | IN | |
kerala | Kerala | | region | IN | Keralite | +
karnataka | Karnataka | | region | IN | |
west-bengal | West Bengal | | region | IN | |
bengal | Bengal | | region | | Bengali | +
assam | Assam | | region | IN | Assamese | +
manipur | Manipur | | region | IN | Manipuri | +
nagaland | Nagaland | | region | IN | |
mizoram | Mizoram | | region | IN | |
tripura | Tripura | | region | IN | |
meghalaya | Meghalaya | | region | IN | |
sikkim | Sikkim | | region | IN | |
odisha | Odisha | Orissa | region | IN | |
jharkhand | Jharkhand | | region | IN | |
chhattisgarh | Chhattisgarh | | region | IN | |
rajasthan | Rajasthan | | region | IN | Rajasthani | +
haryana | Haryana | | region | IN | |
telangana | Telangana | | region | IN | |
uttarakhand | Uttarakhand | | region | IN | |
goa | Goa | | region | IN | Goan | +
ladakh | Ladakh | | region | IN | Ladakhi | +
xinjiang | Xinjiang | Xinjiang Uyghur Autonomous Region; Xinjiang Uighur Autonomous Region; East Turkestan | region | CN | |
tibet | Tibet | Tibet Autonomous Region | region | CN | Tibetan | +
inner-mongolia | Inner Mongolia | | region | CN | |
guangdong | Guangdong | Guangdong province; Guangdong Province | region | CN | |
guangxi | Guangxi | | region | CN | |
fujian | Fujian | Fujian province | region | CN | |
zhejiang | Zhejiang | Zhejiang province | region | CN | |
jiangsu | Jiangsu | Jiangsu province | region | CN | |
shandong | Shandong | Shandong province | region | CN | |
sichuan | Sichuan | Szechuan; Sichuan province | region | CN | |
hubei | Hubei | Hubei province; Hubei Province | region | CN | |
hunan | Hunan | Hunan province | region | CN | |
henan | Henan | Henan province | region | CN | |
hebei | Hebei | Hebei province | region | CN | |
hainan | Hainan | | region | CN | |
yunnan | Yunnan | Yunnan province | region | CN | |
shaanxi | Shaanxi | | region | CN | |
shanxi | Shanxi | | region | CN | |
anhui | Anhui | | region | CN | |
gansu | Gansu | | region | CN | |
qinghai | Qinghai | | region | CN | |
guizhou | Guizhou | | region | CN | |
heilongjiang | Heilongjiang | | region | CN | |
liaoning | Liaoning | | region | CN | |
jilin-province | Jilin province | | region | CN | |
manchuria | Manchuria | | region | CN | Manchurian | +
hokkaido | Hokkaido | | island | JP | |
honshu | Honshu | | island | JP | |
kyushu | Kyushu | | island | JP | |
shikoku | Shikoku | | island | JP | |
okinawa | Okinawa | Okinawa prefecture | island | JP | Okinawan | +
fukushima-pref | Fukushima prefecture | | region | JP | |
jeju | Jeju Island | Jeju | island | KR | |
aceh | Aceh | | region | ID | Acehnese | +
java | Java ? | | island | ID | Javanese | +
sumatra | Sumatra | | island | ID | Sumatran | +
borneo | Borneo | | island | | |
kalimantan | Kalimantan | | region | ID | |
sulawesi | Sulawesi | | island | ID | |
bali | Bali | | island | ID | Balinese | +
lombok | Lombok | | island | ID | |
papua-id | West Papua | Irian Jaya | region | ID | West Papuan | +
moluccas | Moluccas | Maluku | region | ID | Moluccan | +
sabah | Sabah | | region | MY | |
sarawak | Sarawak | | region | MY | |
penang | Penang | | region | MY | |
johor | Johor | | region | MY | |
mindanao | Mindanao | | island | PH | |
luzon | Luzon | | island | PH | |
bangsamoro | Bangsamoro | | region | PH | Moro ? | +
pattani | Pattani | | region | TH | |
phuket | Phuket | | island | TH | |
rakhine | Rakhine | Rakhine state; Rakhine State; Arakan | region | MM | |
shan-state | Shan State | Shan state | region | MM | |
kachin | Kachin State | Kachin state | region | MM | Kachin |
karen-state | Karen State | Kayin State | region | MM | |
bougainville | Bougainville | | region | PG | |
chiapas | Chiapas | | region | MX | |
sinaloa | Sinaloa | | region | MX | |
chihuahua-state | Chihuahua state | | region | MX | |
jalisco | Jalisco | | region | MX | |
guerrero | Guerrero ? | | region | MX | |
michoacan | Michoacán | Michoacan | region | MX | |
oaxaca-state | Oaxaca state | | region | MX | |
sonora | Sonora | | region | MX | |
tamaulipas | Tamaulipas | | region | MX | |
baja | Baja California | | region | MX | |
yucatan | Yucatán | Yucatan; Yucatan Peninsula | region | MX | |
quintana-roo | Quintana Roo | | region | MX | |
veracruz-state | Veracruz state | | region | MX | |
amazonas | Amazonas | | region | BR | |
bahia | Bahia | | region | BR | |
minas-gerais | Minas Gerais | | region | BR | |
rio-grande-do-sul | Rio Grande do Sul | | region | BR | |
mato-grosso | Mato Grosso | | region | BR | |
parana-state | Paraná | | region | BR | |
rondonia | Rondônia | Rondonia | region | BR | |
patagonia | Patagonia | | region | | Patagonian | +
tierra-del-fuego | Tierra del Fuego | | region | | |
antioquia | Antioquia | | region | CO | |
galapagos | Galápagos Islands | Galapagos Islands; Galapagos; the Galapagos | island | EC | |
essequibo | Essequibo | | region | GY | |
easter-island | Easter Island | | island | CL | |
hispaniola | Hispaniola | | island | | |
diego-garcia | Diego Garcia | | island | IO | |
lapland | Lapland | | region | | |
scania | Scania | Skåne | region | SE | |
gotland | Gotland | | island | SE | |
jutland | Jutland | | region | DK | |
west-java | West Java | | region | ID | |
east-java | East Java | | region | ID | |
central-java | Central Java | | region | ID | |
north-sumatra | North Sumatra | | region | ID | |
west-sumatra | West Sumatra | | region | ID | |
central-sulawesi | Central Sulawesi | | region | ID | |
north-darfur | North Darfur | | region | SD | |
south-darfur | South Darfur | | region | SD | |
west-darfur | West Darfur | | region | SD | |
north-kordofan | North Kordofan | | region | SD | |
south-kordofan | South Kordofan | | region | SD | |
north-waziristan | North Waziristan | | region | PK | |
south-waziristan | South Waziristan | | region | PK | |
north-sinai | North Sinai | | region | EG | |
azad-kashmir | Azad Kashmir | Pakistan-administered Kashmir | region | PK | |
`;
