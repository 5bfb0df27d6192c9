/**
 * Countries and territories, one a line:
 * ISO code | name | other names | adjectives | people | capitals (spellings of one between slashes).
 * Codes are checked against i18n-iso-countries, whose names are aliases too. People: `+` the adjectives serve as nouns too, else
 * singular or singular/plural. `the X` needs its article; `X ?` is also an ordinary word or name.
 */
export const COUNTRIES = `
AF | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani | + | Kabul
AL | Albania | Republic of Albania | Albanian | + | Tirana
DZ | Algeria | People's Democratic Republic of Algeria | Algerian | + | Algiers
AD | Andorra | Principality of Andorra | Andorran | + | Andorra la Vella
AO | Angola | Republic of Angola | Angolan | + | Luanda
AG | Antigua and Barbuda | Antigua | Antiguan | + | Saint John's
AR | Argentina | Argentine Republic; the Argentine | Argentine; Argentinian; Argentinean | + | Buenos Aires
AM | Armenia | Republic of Armenia | Armenian | + | Yerevan
AU | Australia | Commonwealth of Australia | Australian; Aussie | + | Canberra
AT | Austria | Republic of Austria | Austrian | + | Vienna
AZ | Azerbaijan | Republic of Azerbaijan | Azerbaijani; Azeri | + | Baku
BS | Bahamas | the Commonwealth of the Bahamas; the Bahamas | Bahamian | + | Nassau
BH | Bahrain | Kingdom of Bahrain | Bahraini | + | Manama
BD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | + | Dhaka
BB | Barbados | | Barbadian; Bajan | + | Bridgetown
BY | Belarus | Republic of Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Byelorussian | + | Minsk
BE | Belgium | Kingdom of Belgium | Belgian | + | Brussels
BZ | Belize | British Honduras | Belizean | + | Belmopan
BJ | Benin | Republic of Benin; Dahomey | Beninese; Beninois | + | Porto-Novo
BT | Bhutan | Kingdom of Bhutan | Bhutanese | + | Thimphu
BO | Bolivia | Plurinational State of Bolivia | Bolivian | + | La Paz; Sucre
BA | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia Herzegovina; BiH | Bosnian; Herzegovinian | + | Sarajevo
BW | Botswana | Republic of Botswana; Bechuanaland | Botswanan; Motswana; Batswana | Botswanan; Motswana/Batswana | Gaborone
BR | Brazil | Federative Republic of Brazil; Brasil | Brazilian | + | Brasilia
BN | Brunei | Brunei Darussalam | Bruneian | + | Bandar Seri Begawan
BG | Bulgaria | Republic of Bulgaria | Bulgarian | + | Sofia
BF | Burkina Faso | Upper Volta; Burkina | Burkinabe; Burkinabé | + | Ouagadougou
BI | Burundi | Republic of Burundi | Burundian | + | Gitega; Bujumbura
KH | Cambodia | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea | Cambodian; Kampuchean | + | Phnom Penh
CM | Cameroon | Republic of Cameroon | Cameroonian | + | Yaounde
CA | Canada | Dominion of Canada | Canadian | + | Ottawa
CV | Cape Verde | Cabo Verde | Cape Verdean | + | Praia
CF | Central African Republic | CAR; the Central African Empire | Central African | + | Bangui
TD | Chad | Republic of Chad | Chadian | + | N'Djamena
CL | Chile | Republic of Chile | Chilean | + | Santiago
CN | China | People's Republic of China; PRC; P.R.C.; Red China; mainland China; Mainland China; Communist China | Chinese | + | Beijing
CO | Colombia | Republic of Colombia | Colombian | + | Bogota
KM | Comoros | Union of the Comoros; the Comoros; Comoro Islands | Comorian; Comoran | + | Moroni
CG | Republic of the Congo | Congo-Brazzaville; Congo Republic; Congo Brazzaville; Congo | Congolese | + | Brazzaville
CD | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; DRC; D.R.C.; D.R. Congo; Congo-Kinshasa; Zaire; Zaïre; Belgian Congo; Congo Free State; Congo; the Congo | Congolese; Zairean; Zairian | + | Kinshasa
CR | Costa Rica | Republic of Costa Rica | Costa Rican | + | San Jose
CI | Ivory Coast | Côte d'Ivoire; Republic of Côte d'Ivoire | Ivorian; Ivoirian | + | Yamoussoukro; Abidjan
HR | Croatia | Republic of Croatia | Croatian; Croat | + | Zagreb
CU | Cuba | Republic of Cuba | Cuban | + | Havana
CY | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot | + | Nicosia
CZ | Czech Republic | Czechia | Czech | + | Prague
DK | Denmark | Kingdom of Denmark | Danish | Dane | Copenhagen
DJ | Djibouti | Republic of Djibouti; French Somaliland | Djiboutian | + | Djibouti City
DM | Dominica | Commonwealth of Dominica | | | Roseau
DO | Dominican Republic | | Dominican | + | Santo Domingo
EC | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | + | Quito
EG | Egypt | Arab Republic of Egypt; United Arab Republic | Egyptian | + | Cairo
SV | El Salvador | Republic of El Salvador | Salvadoran; Salvadorean; Salvadorian | + | San Salvador
GQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | + | Malabo
ER | Eritrea | State of Eritrea | Eritrean | + | Asmara
EE | Estonia | Republic of Estonia | Estonian | + | Tallinn
SZ | Eswatini | Swaziland; Kingdom of Eswatini | Swazi | + | Mbabane
ET | Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian; Abyssinian | + | Addis Ababa
FJ | Fiji | Republic of Fiji | Fijian | + | Suva
FI | Finland | Republic of Finland | Finnish | Finn | Helsinki
FR | France | French Republic | French | Frenchman/Frenchmen; Frenchwoman/Frenchwomen | Paris
GA | Gabon | Gabonese Republic | Gabonese | + | Libreville
GM | Gambia | the Gambia; Republic of the Gambia | Gambian | + | Banjul
GE | Georgia | Republic of Georgia | Georgian | + | Tbilisi
DE | Germany | Federal Republic of Germany; FRG; Nazi Germany; Third Reich; the Reich | German | + | Berlin
GH | Ghana | Republic of Ghana; the Gold Coast | Ghanaian; Ghanian | + | Accra
GR | Greece | Hellenic Republic | Greek; Hellenic | Greek | Athens
GD | Grenada | | Grenadian | + | St George's
GT | Guatemala | Republic of Guatemala | Guatemalan | + | Guatemala City
GN | Guinea | Republic of Guinea; Guinea-Conakry; French Guinea | Guinean | + | Conakry
GW | Guinea-Bissau | Guinea Bissau; Portuguese Guinea | Bissau-Guinean | + | Bissau
GY | Guyana | British Guiana; Co-operative Republic of Guyana | Guyanese | + | Georgetown
HT | Haiti | Republic of Haiti | Haitian | + | Port-au-Prince
VA | Vatican City | the Vatican; Vatican; Holy See; Vatican City State | | | Vatican City
HN | Honduras | Republic of Honduras | Honduran | + | Tegucigalpa
HU | Hungary | Republic of Hungary | Hungarian; Magyar | + | Budapest
IS | Iceland | Republic of Iceland | Icelandic | Icelander | Reykjavik
IN | India | Republic of India; Bharat | Indian | + | New Delhi; Delhi
ID | Indonesia | Republic of Indonesia; Dutch East Indies | Indonesian | + | Jakarta; Nusantara
IR | Iran | Islamic Republic of Iran; the Islamic Republic; Persia | Iranian; Persian | + | Tehran/Teheran
IQ | Iraq | Republic of Iraq; Mesopotamia | Iraqi | + | Baghdad
IE | Ireland | Republic of Ireland; Irish Republic; Irish Free State; Eire; Éire | Irish | Irishman/Irishmen; Irishwoman/Irishwomen | Dublin
IL | Israel | State of Israel; the Jewish state | Israeli | + | Jerusalem
IT | Italy | Italian Republic | Italian | + | Rome
JM | Jamaica | | Jamaican | + | Kingston
JP | Japan | Empire of Japan; Imperial Japan; the Empire of Japan | Japanese | + | Tokyo
JO | Jordan ? | Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian | + | Amman
KZ | Kazakhstan | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani | + | Astana/Nur-Sultan
KE | Kenya | Republic of Kenya | Kenyan | + | Nairobi
KI | Kiribati | Gilbert Islands | I-Kiribati | + | South Tarawa
KP | North Korea | Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N Korea; N.Korea; Communist Korea | North Korean; N. Korean | + | Pyongyang
KR | South Korea | Republic of Korea; ROK; S. Korea; S Korea; S.Korea; Korea | South Korean; S. Korean; Korean | + | Seoul
KW | Kuwait | State of Kuwait | Kuwaiti | + | Kuwait City
KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirghizstan; Kirgizstan | Kyrgyz; Kyrgyzstani; Kirghiz | + | Bishkek
LA | Laos | Lao People's Democratic Republic; Lao PDR | Laotian; Lao | + | Vientiane
LV | Latvia | Republic of Latvia | Latvian | +; Lett | Riga
LB | Lebanon | Lebanese Republic | Lebanese | + | Beirut
LS | Lesotho | Kingdom of Lesotho; Basutoland | Mosotho; Basotho | Mosotho/Basotho | Maseru
LR | Liberia | Republic of Liberia | Liberian | + | Monrovia
LY | Libya | State of Libya; Libyan Arab Jamahiriya; Jamahiriya | Libyan | + | Tripoli
LI | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | + | Vaduz
LT | Lithuania | Republic of Lithuania | Lithuanian | + | Vilnius
LU | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourgeois | Luxembourger | Luxembourg City
MG | Madagascar | Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan | + | Antananarivo
MW | Malawi | Republic of Malawi; Nyasaland | Malawian | + | Lilongwe
MY | Malaysia | Federation of Malaya; Malaya | Malaysian; Malayan | + | Kuala Lumpur; Putrajaya
MV | Maldives | the Maldives; Maldive Islands; Republic of Maldives | Maldivian | + | Malé/Male ?
ML | Mali | Republic of Mali; French Sudan | Malian | + | Bamako
MT | Malta | Republic of Malta | Maltese | + | Valletta
MH | Marshall Islands | Republic of the Marshall Islands | Marshallese | + | Majuro
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | + | Nouakchott
MU | Mauritius | Republic of Mauritius | Mauritian | + | Port Louis
MX | Mexico | United Mexican States; México | Mexican | + | Mexico City
FM | Micronesia | Federated States of Micronesia | Micronesian | + | Palikir
MD | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | + | Chisinau/Kishinev
MC | Monaco | Principality of Monaco | Monegasque; Monacan | + | Monte Carlo
MN | Mongolia | Outer Mongolia; Mongolian People's Republic | Mongolian | +; Mongol | Ulaanbaatar/Ulan Bator
ME | Montenegro | Crna Gora | Montenegrin | + | Podgorica
MA | Morocco | Kingdom of Morocco | Moroccan | + | Rabat
MZ | Mozambique | Republic of Mozambique; Portuguese East Africa | Mozambican | + | Maputo
MM | Myanmar | Burma; Union of Burma; Union of Myanmar; Republic of the Union of Myanmar | Burmese; Myanmarese | + | Naypyidaw/Naypyitaw/Nay Pyi Taw
NA | Namibia | Republic of Namibia; South West Africa; South-West Africa | Namibian | + | Windhoek
NR | Nauru | Republic of Nauru | Nauruan | + | Yaren
NP | Nepal | Federal Democratic Republic of Nepal; Kingdom of Nepal | Nepali; Nepalese | + | Kathmandu/Katmandu
NL | Netherlands | the Netherlands; Holland; Kingdom of the Netherlands | Dutch; Netherlandish | Dutchman/Dutchmen; Dutchwoman/Dutchwomen; Netherlander | Amsterdam; The Hague
NZ | New Zealand | Aotearoa | Kiwi ? | New Zealander; Kiwi ? | Wellington
NI | Nicaragua | Republic of Nicaragua | Nicaraguan | + | Managua
NE | Niger | Republic of Niger; the Republic of Niger | Nigerien | + | Niamey
NG | Nigeria | Federal Republic of Nigeria | Nigerian | + | Abuja
MK | North Macedonia | Republic of North Macedonia; Macedonia; Republic of Macedonia; Former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia | Macedonian; North Macedonian | + | Skopje
NO | Norway | Kingdom of Norway | Norwegian | + | Oslo
OM | Oman | Sultanate of Oman; Muscat and Oman | Omani | + | Muscat
PK | Pakistan | Islamic Republic of Pakistan; West Pakistan | Pakistani | + | Islamabad
PW | Palau | Republic of Palau; Belau | Palauan | + | Ngerulmud; Koror
PS | Palestine | State of Palestine; Palestinian Territories; Palestinian territories; occupied Palestinian territories; Occupied Palestinian Territories; occupied Palestinian territory; Occupied Palestinian Territory; the Occupied Territories | Palestinian | + | Ramallah
PA | Panama | Republic of Panama | Panamanian | + | Panama City
PG | Papua New Guinea | PNG | Papua New Guinean; Papuan | + | Port Moresby
PY | Paraguay | Republic of Paraguay | Paraguayan | + | Asuncion
PE | Peru | Republic of Peru; Perú | Peruvian | + | Lima
PH | Philippines | the Philippines; Republic of the Philippines; Philippine Islands | Philippine; Filipino; Filipina; Pinoy | Filipino; Filipina; Pinoy | Manila
PL | Poland | Republic of Poland; Polish People's Republic | Polish ? | Pole ? | Warsaw
PT | Portugal | Portuguese Republic | Portuguese | + | Lisbon
QA | Qatar | State of Qatar | Qatari | + | Doha
RO | Romania | Rumania; Roumania | Romanian; Rumanian | + | Bucharest
RU | Russia | Russian Federation; Tsarist Russia; Mother Russia; RSFSR | Russian | + | Moscow
RW | Rwanda | Republic of Rwanda | Rwandan; Rwandese | + | Kigali
KN | Saint Kitts and Nevis | St Kitts and Nevis; St. Kitts and Nevis; St Kitts; St Kitts-Nevis | Kittitian; Nevisian | + | Basseterre
LC | Saint Lucia | St Lucia; St. Lucia | St Lucian; Saint Lucian | + | Castries
VC | Saint Vincent and the Grenadines | St Vincent and the Grenadines; St. Vincent and the Grenadines | Vincentian | + | Kingstown
WS | Samoa | Western Samoa; Independent State of Samoa | Samoan | + | Apia
SM | San Marino | Republic of San Marino | Sammarinese | + | San Marino
ST | São Tomé and Príncipe | São Tomé e Príncipe | São Toméan | + | São Tomé
SA | Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | + | Riyadh
SN | Senegal | Republic of Senegal | Senegalese | + | Dakar
RS | Serbia | Republic of Serbia; Serbia and Montenegro | Serbian; Serb | + | Belgrade
SC | Seychelles | the Seychelles | Seychellois | + | Victoria ?
SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean; Sierra Leonian | + | Freetown
SG | Singapore | Republic of Singapore | Singaporean | + |
SK | Slovakia | Slovak Republic | Slovak; Slovakian | + | Bratislava
SI | Slovenia | Republic of Slovenia | Slovenian; Slovene | + | Ljubljana
SB | Solomon Islands | the Solomons | Solomon Islander | + | Honiara
SO | Somalia | Federal Republic of Somalia; Somali Republic | Somali; Somalian | + | Mogadishu
ZA | South Africa | Republic of South Africa; RSA; Union of South Africa | South African | + | Pretoria; Cape Town
SS | South Sudan | Republic of South Sudan | South Sudanese | + | Juba
ES | Spain | Kingdom of Spain; España | Spanish | Spaniard | Madrid
LK | Sri Lanka | Ceylon; Democratic Socialist Republic of Sri Lanka | Sri Lankan; Ceylonese | + | Colombo; Sri Jayawardenepura Kotte
SD | Sudan | the Sudan; Republic of the Sudan; Republic of Sudan | Sudanese | + | Khartoum
SR | Suriname | Surinam; Dutch Guiana | Surinamese | + | Paramaribo
SE | Sweden | Kingdom of Sweden | Swedish | Swede | Stockholm
CH | Switzerland | Swiss Confederation; Helvetia | Swiss | + | Bern/Berne
SY | Syria | Syrian Arab Republic | Syrian | + | Damascus
TW | Taiwan | Republic of China; ROC; R.O.C.; Nationalist China; Formosa; Chinese Taipei | Taiwanese; Formosan | + | Taipei
TJ | Tajikistan | Republic of Tajikistan; Tadzhikistan | Tajik; Tajikistani; Tadzhik | + | Dushanbe
TZ | Tanzania | United Republic of Tanzania; Tanganyika | Tanzanian | + | Dodoma; Dar es Salaam
TH | Thailand | Kingdom of Thailand; Siam | Thai; Siamese | + | Bangkok
TL | Timor-Leste | East Timor; Timor Leste | East Timorese; Timorese | + | Dili
TG | Togo | Togolese Republic | Togolese | + | Lome
TO | Tonga | Kingdom of Tonga | Tongan | + | Nuku'alofa
TT | Trinidad and Tobago | Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian | + | Port of Spain
TN | Tunisia | Republic of Tunisia | Tunisian | + | Tunis
TR | Turkey | Türkiye; Republic of Turkey; Turkiye; Republic of Türkiye | Turkish | Turk | Ankara
TM | Turkmenistan | | Turkmen; Turkmenistani | Turkmen; Turkmenistani | Ashgabat/Ashkhabad
TV | Tuvalu | Ellice Islands | Tuvaluan | + | Funafuti
UG | Uganda | Republic of Uganda | Ugandan | + | Kampala
UA | Ukraine | the Ukraine; Ukrainian SSR | Ukrainian | + | Kyiv/Kiev
AE | United Arab Emirates | UAE; U.A.E.; the Emirates; Trucial States; Trucial Oman | Emirati | + | Abu Dhabi
GB | United Kingdom | UK; U.K.; Britain; Great Britain; GB; G.B.; United Kingdom of Great Britain and Northern Ireland | British | Briton; Brit; Britisher | London
US | United States | United States of America; U.S.; US; USA; U.S.A.; America; U. S.; the States | American | +; Yankee ?; Yank ? | Washington
UY | Uruguay | Oriental Republic of Uruguay | Uruguayan | + | Montevideo
UZ | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | + | Tashkent
VU | Vanuatu | New Hebrides; Republic of Vanuatu | Vanuatuan; Ni-Vanuatu | + | Port Vila
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | + | Caracas
VN | Vietnam | Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam | Vietnamese | + | Hanoi
YE | Yemen | Republic of Yemen; Yemen Arab Republic | Yemeni; Yemenite | + | Sanaa/Sana'a
ZM | Zambia | Republic of Zambia; Northern Rhodesia | Zambian | + | Lusaka
ZW | Zimbabwe | Republic of Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Rhodesian | + | Harare
XK | Kosovo | Republic of Kosovo; Kosova | Kosovan; Kosovar | + | Pristina
`;

/** Dependencies and special territories, which may act in the news as countries do; the same columns, then the country they belong to. */
export const TERRITORIES = `
HK | Hong Kong | HKSAR; Hong Kong SAR | Hong Konger; Hongkonger; Hong Kongese | Hong Konger; Hongkonger | | CN
MO | Macau | Macao; Macau SAR | Macanese | + | | CN
GL | Greenland | Kalaallit Nunaat | Greenlandic | Greenlander | Nuuk | DK
FO | Faroe Islands | Faroes; Faeroe Islands; the Faroes | Faroese | + | Torshavn | DK
GI | Gibraltar | | Gibraltarian | + | | GB
FK | Falkland Islands | the Falklands; Falklands; Islas Malvinas; the Malvinas; Malvinas | Falkland Islander | + | Stanley ? | GB
BM | Bermuda | | Bermudian; Bermudan | + | Hamilton ? | GB
KY | Cayman Islands | the Caymans | Caymanian | + | George Town | GB
VG | British Virgin Islands | BVI | | | Road Town | GB
TC | Turks and Caicos Islands | Turks and Caicos | | | Cockburn Town | GB
AI | Anguilla | | Anguillan | + | | GB
MS | Montserrat | | Montserratian | + | | GB
SH | Saint Helena | St Helena; St. Helena | | | Jamestown | GB
IO | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; the Chagos Islands | Chagossian | + | | GB
PN | Pitcairn Islands | Pitcairn | | | Adamstown | GB
IM | Isle of Man | | Manx | Manxman/Manxmen | Douglas ? | GB
JE | Jersey ? | Bailiwick of Jersey | | | Saint Helier | GB
GG | Guernsey | Bailiwick of Guernsey | | | St Peter Port | GB
PR | Puerto Rico | Commonwealth of Puerto Rico; Porto Rico | Puerto Rican | + | San Juan | US
GU | Guam | | Guamanian | + | Hagatna | US
AS | American Samoa | | American Samoan | + | Pago Pago | US
VI | US Virgin Islands | U.S. Virgin Islands; United States Virgin Islands | | | Charlotte Amalie | US
MP | Northern Mariana Islands | Northern Marianas | | | Saipan | US
NC | New Caledonia | | New Caledonian | + | Noumea | FR
PF | French Polynesia | | French Polynesian | + | Papeete | FR
GF | French Guiana | | | | Cayenne | FR
GP | Guadeloupe | | Guadeloupean | + | Basse-Terre | FR
MQ | Martinique | | Martinican | + | Fort-de-France | FR
RE | Réunion | La Réunion; Réunion Island | | | Saint-Denis | FR
YT | Mayotte | | Mahoran | + | Mamoudzou | FR
PM | Saint Pierre and Miquelon | St Pierre and Miquelon | | | | FR
WF | Wallis and Futuna | | | | Mata-Utu | FR
BL | Saint Barthélemy | St Barts; St Barths | | | Gustavia | FR
MF | Saint Martin | | | | Marigot | FR
AW | Aruba | | Aruban | + | Oranjestad | NL
CW | Curaçao | Curacao | | | Willemstad | NL
SX | Sint Maarten | | | | Philipsburg | NL
BQ | Bonaire, Sint Eustatius and Saba | Caribbean Netherlands; Bonaire | | | Kralendijk | NL
AX | Åland Islands | Aland; Åland; Aland Islands | | | Mariehamn | FI
SJ | Svalbard and Jan Mayen | Svalbard; Spitsbergen | | | Longyearbyen | NO
CK | Cook Islands | | Cook Islander | + | Avarua | NZ
NU | Niue | | Niuean | + | Alofi | NZ
TK | Tokelau | | Tokelauan | + | | NZ
NF | Norfolk Island | | | | Kingston | AU
CX | Christmas Island | | | | | AU
CC | Cocos (Keeling) Islands | Cocos Islands; Keeling Islands | | | | AU
EH | Western Sahara | Spanish Sahara; Sahrawi Arab Democratic Republic | Sahrawi; Saharawi | + | Laayoune |
AQ | Antarctica | | | | |
`;

/** States of the past, without a code of today: key | name | other names | adjectives | people | capital | the country of today that took its seat or name. */
export const FORMER_COUNTRIES = `
soviet-union | Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia | Soviet | + | Moscow | RU
yugoslavia | Yugoslavia | Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; Jugoslavia | Yugoslav; Yugoslavian | + | Belgrade | RS
czechoslovakia | Czechoslovakia | Czecho-Slovakia; Czechoslovak Socialist Republic | Czechoslovak; Czechoslovakian | + | Prague | CZ
east-germany | East Germany | German Democratic Republic; GDR; G.D.R.; DDR | East German | + | East Berlin | DE
west-germany | West Germany | | West German | + | Bonn | DE
prussia | Prussia | Kingdom of Prussia | Prussian | + | Berlin | DE
ottoman-empire | Ottoman Empire | | Ottoman | + | Constantinople | TR
austria-hungary | Austria-Hungary | Austro-Hungarian Empire; Austro-Hungary | Austro-Hungarian | + | Vienna | AT
north-vietnam | North Vietnam | Democratic Republic of Vietnam | North Vietnamese | + | Hanoi | VN
south-vietnam | South Vietnam | Republic of Vietnam | South Vietnamese | + | Saigon | VN
north-yemen | North Yemen | | North Yemeni | + | Sanaa | YE
south-yemen | South Yemen | People's Democratic Republic of Yemen | South Yemeni | + | Aden | YE
biafra | Biafra | Republic of Biafra | Biafran | + | | NG
roman-empire | Roman Empire | | | | |
byzantine-empire | Byzantine Empire | Byzantium; Eastern Roman Empire | Byzantine | + | Constantinople |
russian-empire | Russian Empire | | | | Saint Petersburg | RU
british-empire | British Empire | | | | London | GB
manchukuo | Manchukuo | | | | |
confederate-states | Confederate States of America | Confederate States | | | Richmond | US
`;
