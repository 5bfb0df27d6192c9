/** Continents, groupings, waters, heights and islands: key | name | other names | kind | adjectives | people. */
export const WORLD = `
europe | Europe | continental Europe; Continental Europe; the Continent; the Old Continent | continent | European | +
africa | Africa | | continent | African | +
asia | Asia | | continent | Asian | +
north-america | North America | | continent | North American | +
south-america | South America | | continent | South American | +
americas | Americas | the Americas | continent | |
oceania | Oceania | Australasia | continent | |
arctic | Arctic | the Arctic; Arctic region; Arctic Circle | continent | |
latin-america | Latin America | Latin America and the Caribbean | grouping | Latin American | +
central-america | Central America | | grouping | Central American | +
caribbean | Caribbean | the Caribbean; West Indies; the West Indies | grouping | Caribbean; West Indian | West Indian
eastern-europe | Eastern Europe | eastern Europe; East Europe; Central and Eastern Europe; central and eastern Europe | grouping | Eastern European; East European; eastern European | +
western-europe | Western Europe | western Europe; West Europe | grouping | Western European; West European; western European | +
central-europe | Central Europe | central Europe | grouping | Central European | +
southern-europe | Southern Europe | southern Europe | grouping | Southern European | +
northern-europe | Northern Europe | northern Europe | grouping | Northern European | +
southeast-europe | Southeast Europe | Southeastern Europe; southeastern Europe; south-eastern Europe | grouping | |
balkans | Balkans | the Balkans; Western Balkans; Balkan Peninsula; western Balkans; Balkan peninsula | grouping | Balkan |
baltics | Baltic states | the Baltics; Baltics; Baltic States; Baltic countries; Baltic nations; Baltic republics | grouping | Baltic |
scandinavia | Scandinavia | Nordic countries; the Nordics; Nordic region | grouping | Scandinavian; Nordic | Scandinavian
iberia | Iberian Peninsula | Iberia ?; Iberian peninsula | grouping | Iberian |
caucasus | Caucasus | the Caucasus; Caucasus Mountains | grouping | Caucasian ? |
south-caucasus | South Caucasus | Southern Caucasus; southern Caucasus; Transcaucasia | grouping | |
north-caucasus | North Caucasus | Northern Caucasus; northern Caucasus | grouping | |
anatolia | Anatolia | Asia Minor | grouping | Anatolian | +
middle-east | Middle East | Mideast; the Near East; Near East; Mid-East; Middle-East | grouping | Middle Eastern; Mideastern |
gulf | Persian Gulf | the Gulf; Arabian Gulf; Gulf states; Gulf region; Gulf States | sea | |
arabia | Arabian Peninsula | Arabian peninsula; Arabia | grouping | Arabian |
levant | Levant | the Levant | grouping | Levantine |
maghreb | Maghreb | the Maghreb | grouping | Maghrebi | +
north-africa | North Africa | northern Africa; Northern Africa | grouping | North African | +
west-africa | West Africa | western Africa; Western Africa | grouping | West African | +
east-africa | East Africa | eastern Africa; Eastern Africa | grouping | East African | +
southern-africa | Southern Africa | southern Africa | grouping | southern African; Southern African | +
central-africa | Central Africa | central Africa | grouping | |
sub-saharan | Sub-Saharan Africa | sub-Saharan Africa; black Africa | grouping | sub-Saharan; Sub-Saharan |
sahel | Sahel | the Sahel; Sahel region | grouping | Sahelian |
horn-of-africa | Horn of Africa | the Horn of Africa | grouping | |
great-lakes-africa | African Great Lakes | | grouping | |
central-asia | Central Asia | Soviet Central Asia; central Asia | grouping | Central Asian | +
south-asia | South Asia | southern Asia; Indian subcontinent; the Subcontinent; Indian Subcontinent; Southern Asia | grouping | South Asian | +
southeast-asia | Southeast Asia | South-East Asia; South East Asia; southeast Asia; south-east Asia | grouping | Southeast Asian; South-East Asian; South East Asian | Southeast Asian; South-East Asian; South East Asian
east-asia | East Asia | Far East; the Far East; Northeast Asia; eastern Asia | grouping | East Asian | +
asia-pacific | Asia-Pacific | Asia Pacific; Asia-Pacific region | grouping | |
korean-peninsula | Korean Peninsula | Korean peninsula | grouping | |
polynesia | Polynesia | | grouping | Polynesian | +
melanesia | Melanesia | | grouping | Melanesian | +
british-isles | British Isles | | grouping | |
channel-islands | Channel Islands | | grouping | |
the-west | the West | | grouping | Western |
eurasia | Eurasia | | grouping | Eurasian | +
the-east-bloc | Eastern Bloc | Soviet bloc; Eastern bloc; the Soviet Bloc; Soviet Bloc; East bloc; East Bloc | grouping | |
global-south | Global South | the Global South; global south | grouping | |
world-arab | Arab world | Arab World; Arab states; Arab States | grouping | |
world-muslim | Muslim world | Muslim World; Islamic world; Islamic World | grouping | |
antilles | Antilles | Lesser Antilles; Greater Antilles | grouping | |
atlantic | Atlantic Ocean | Atlantic; the Atlantic; North Atlantic; South Atlantic; north Atlantic; south Atlantic | sea | |
pacific | Pacific Ocean | Pacific; the Pacific; South Pacific; North Pacific; western Pacific; Western Pacific | sea | |
indian-ocean | Indian Ocean | | sea | |
arctic-ocean | Arctic Ocean | | sea | |
southern-ocean | Southern Ocean | | sea | |
mediterranean | Mediterranean Sea | Mediterranean; the Mediterranean; eastern Mediterranean; Eastern Mediterranean | sea | |
black-sea | Black Sea | the Black Sea | sea | |
azov-sea | Sea of Azov | Azov Sea | sea | |
baltic-sea | Baltic Sea | the Baltic | sea | |
north-sea | North Sea | | sea | |
irish-sea | Irish Sea | | sea | |
english-channel | English Channel | the Channel ? | sea | |
adriatic | Adriatic Sea | Adriatic; the Adriatic | sea | |
aegean | Aegean Sea | Aegean; the Aegean | sea | |
ionian | Ionian Sea | | sea | |
caspian | Caspian Sea | Caspian; the Caspian | sea | |
red-sea | Red Sea | | sea | |
dead-sea | Dead Sea | | sea | |
arabian-sea | Arabian Sea | | sea | |
gulf-of-aden | Gulf of Aden | | sea | |
gulf-of-oman | Gulf of Oman | | sea | |
gulf-of-mexico | Gulf of Mexico | Gulf of America | sea | |
gulf-of-guinea | Gulf of Guinea | | sea | |
gulf-of-thailand | Gulf of Thailand | | sea | |
gulf-of-tonkin | Gulf of Tonkin | Tonkin Gulf | sea | |
gulf-of-finland | Gulf of Finland | | sea | |
bay-of-bengal | Bay of Bengal | | sea | |
bay-of-biscay | Bay of Biscay | | sea | |
south-china-sea | South China Sea | | sea | |
east-china-sea | East China Sea | | sea | |
yellow-sea | Yellow Sea | | sea | |
sea-of-japan | Sea of Japan | East Sea | sea | |
okhotsk | Sea of Okhotsk | | sea | |
philippine-sea | Philippine Sea | | sea | |
coral-sea | Coral Sea | | sea | |
tasman-sea | Tasman Sea | | sea | |
bering-sea | Bering Sea | | sea | |
barents-sea | Barents Sea | | sea | |
norwegian-sea | Norwegian Sea | | sea | |
caribbean-sea | Caribbean Sea | | sea | |
hudson-bay | Hudson Bay | | sea | |
hormuz | Strait of Hormuz | Straits of Hormuz; Hormuz Strait; the Strait of Hormuz | sea | |
bab-el-mandeb | Bab al-Mandab | Bab el-Mandeb; Bab al-Mandeb; Bab el-Mandeb Strait; Bab al-Mandab Strait | sea | |
taiwan-strait | Taiwan Strait | Taiwan Straits; Formosa Strait | sea | |
bosphorus | Bosphorus | Bosporus | sea | |
gibraltar-strait | Strait of Gibraltar | Straits of Gibraltar | sea | |
malacca-strait | Strait of Malacca | Malacca Strait; Straits of Malacca | sea | |
dover-strait | Strait of Dover | Dover Strait | sea | |
kerch-strait | Kerch Strait | | sea | |
suez-canal | Suez Canal | the Suez Canal | river | |
panama-canal | Panama Canal | | river | |
kiel-canal | Kiel Canal | | river | |
nile | Nile | River Nile; Nile River | river | |
congo-river | Congo River | River Congo | river | |
niger-river | Niger River | River Niger | river | |
zambezi | Zambezi | Zambezi River | river | |
euphrates | Euphrates | Euphrates River; River Euphrates | river | |
tigris | Tigris | Tigris River; River Tigris | river | |
jordan-river | Jordan River | River Jordan | river | |
litani | Litani River | Litani | river | |
danube | Danube | Danube River; River Danube | river | |
rhine | Rhine | River Rhine; Rhine River | river | |
elbe | Elbe | River Elbe; Elbe River | river | |
oder | Oder | River Oder; Oder River | river | |
vistula | Vistula | | river | |
seine | Seine | River Seine; Seine River | river | |
loire | Loire | | river | |
rhone | Rhône | Rhone | river | |
thames | Thames | River Thames; Thames River | river | |
mersey | River Mersey | Mersey ? | river | |
severn | River Severn | | river | |
tiber | Tiber | River Tiber | river | |
dnipro | Dnipro River | Dnieper; Dnieper River; Dnipro river; River Dnipro; Dnieper river | river | |
dniester | Dniester | Dniester River | river | |
don-river | Don River | River Don | river | |
volga | Volga | Volga River; River Volga | river | |
amur | Amur River | Amur | river | |
yangtze | Yangtze | Yangtze River | river | |
yellow-river | Yellow River | | river | |
yalu | Yalu River | Yalu | river | |
mekong | Mekong | Mekong River; Mekong Delta | river | |
ganges | Ganges | Ganges River | river | |
indus | Indus | Indus River | river | |
brahmaputra | Brahmaputra | Brahmaputra River | river | |
irrawaddy | Irrawaddy | Irrawaddy River | river | |
amazon-river | Amazon River | | river | |
orinoco | Orinoco | | river | |
rio-grande | Rio Grande | | river | |
mississippi-river | Mississippi River | | river | |
missouri-river | Missouri River | | river | |
ohio-river | Ohio River | | river | |
colorado-river | Colorado River | | river | |
hudson-river | Hudson River | | river | |
potomac | Potomac | Potomac River | river | |
delaware-river | Delaware River | | river | |
st-lawrence | St Lawrence River | St. Lawrence River; St. Lawrence Seaway; Saint Lawrence River | river | |
murray-river | Murray River | | river | |
great-lakes | Great Lakes | the Great Lakes | sea | |
lake-victoria | Lake Victoria | | sea | |
lake-tanganyika | Lake Tanganyika | | sea | |
lake-chad | Lake Chad | Lake Chad Basin | sea | |
lake-baikal | Lake Baikal | | sea | |
lake-superior | Lake Superior | | sea | |
lake-michigan | Lake Michigan | | sea | |
lake-erie | Lake Erie | | sea | |
lake-ontario | Lake Ontario | | sea | |
lake-huron | Lake Huron | | sea | |
lake-geneva | Lake Geneva | | sea | |
aral-sea | Aral Sea | | sea | |
sea-of-galilee | Sea of Galilee | | sea | |
everest | Mount Everest | Mt Everest; Mt. Everest; Everest | mountain | |
himalayas | Himalayas | the Himalayas; Himalayan Mountains | mountain | Himalayan |
alps | Alps | the Alps; Swiss Alps; French Alps; Italian Alps | mountain | Alpine |
andes | Andes | the Andes; Andes Mountains | mountain | Andean |
pyrenees | Pyrenees | the Pyrenees | mountain | |
carpathians | Carpathian Mountains | Carpathians | mountain | |
rockies | Rocky Mountains | the Rockies; Rockies | mountain | |
appalachians | Appalachian Mountains | Appalachians; Appalachia | mountain | Appalachian |
sierra-nevada | Sierra Nevada | | mountain | |
hindu-kush | Hindu Kush | | mountain | |
karakoram | Karakoram | | mountain | |
atlas-mountains | Atlas Mountains | | mountain | |
kilimanjaro | Mount Kilimanjaro | Kilimanjaro | mountain | |
etna | Mount Etna | Etna | mountain | |
vesuvius | Mount Vesuvius | Vesuvius | mountain | |
fuji | Mount Fuji | Mt Fuji | mountain | |
mont-blanc | Mont Blanc | | mountain | |
sahara | Sahara | Sahara Desert; Sahara desert; the Sahara | landmark | Saharan |
gobi | Gobi Desert | Gobi | landmark | |
kalahari | Kalahari Desert | Kalahari | landmark | |
amazon-rainforest | Amazon rainforest | Amazon basin; Amazon Basin; Amazon Rainforest; Amazonia; Brazilian Amazon; Amazon region | landmark | Amazonian |
great-barrier-reef | Great Barrier Reef | | landmark | |
grand-canyon | Grand Canyon | | landmark | |
golan-hormuz-khyber | Khyber Pass | | landmark | |
dmz-korea | Korean Demilitarized Zone | Demilitarized Zone; DMZ; Demilitarised Zone | landmark | |
suwalki | Suwalki Gap | Suwałki Gap | landmark | |
spratly | Spratly Islands | the Spratlys; Spratlys | island | |
paracel | Paracel Islands | the Paracels; Paracels | island | |
senkaku | Senkaku Islands | Diaoyu Islands; Senkakus; Diaoyu | island | |
scarborough-shoal | Scarborough Shoal | | island | |
dokdo | Dokdo | Takeshima; Liancourt Rocks | island | |
snake-island | Snake Island | Zmiinyi Island | island | |
kinmen | Kinmen | Quemoy | island | |
iwo-jima | Iwo Jima | | island | |
midway | Midway Island | Midway Atoll | island | |
wake-island | Wake Island | | island | |
guadalcanal | Guadalcanal | | island | |
robben-island | Robben Island | | island | |
elba | Elba | | island | |
capri | Capri | | island | |
novaya-zemlya | Novaya Zemlya | | island | |
socotra | Socotra | | island | |
indochina | Indochina | Indo-China | grouping | Indochinese |
indo-pacific | Indo-Pacific | Indo-Pacific region | grouping | |
third-world | Third World | the Third World | grouping | |
blue-nile | Blue Nile | | river | |
white-nile | White Nile | | river | |
dardanelles | Dardanelles | | sea | |
second-thomas-shoal | Second Thomas Shoal | | island | |
bering-strait | Bering Strait | | sea | |
`;
