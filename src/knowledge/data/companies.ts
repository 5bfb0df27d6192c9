/** Companies and exchanges of other countries: the columns of the parties. */
export const COMPANIES = `
tiktok | TikTok | Tiktok | company | CN |
bytedance | ByteDance | Bytedance | company | CN |
telegram | Telegram messenger | Telegram ? | company | |
lse-exchange | London Stock Exchange | London Stock Exchange Group | company | GB |
lme | London Metal Exchange | LME | company | GB |
tse | Tokyo Stock Exchange | | company | JP |
t-mobile | T-Mobile | T-Mobile US | company | |
ftx | FTX | | company | BS |
binance | Binance | | company | |
cambridge-analytica | Cambridge Analytica | | company | GB |
deloitte | Deloitte | | company | GB |
kpmg | KPMG | | company | |
ey | Ernst & Young | Ernst and Young | company | GB |
pwc | PricewaterhouseCoopers | PwC | company | GB |
ipsos | Ipsos | Ipsos MORI; Ipsos Mori | company | FR |
yougov | YouGov | | company | GB |
bp | BP | British Petroleum; B.P.; BP plc; British Petroleum Co | company | GB |
shell | Shell ? | Royal Dutch Shell; Royal Dutch/Shell; Shell plc; Royal Dutch/Shell Group; Shell Oil | company | GB |
hsbc | HSBC | HSBC Holdings; Hongkong and Shanghai Banking Corporation; Hong Kong and Shanghai Banking Corp | company | GB |
barclays | Barclays | Barclays Bank; Barclays plc; Barclays Bank Plc | company | GB |
lloyds-bank | Lloyds Banking Group | Lloyds; Lloyds Bank; Lloyds TSB; Lloyds Bank Plc | company | GB |
lloyds-london | Lloyd's of London | Lloyd's | company | GB |
rbs | Royal Bank of Scotland | RBS; NatWest Group | company | GB |
natwest | NatWest | National Westminster Bank; National Westminster Bank Plc | company | GB |
midland-bank | Midland Bank | Midland Bank Plc | company | GB |
standard-chartered | Standard Chartered | Standard Chartered Plc | company | GB |
northern-rock | Northern Rock | | company | GB |
aviva | Aviva | | company | GB |
astrazeneca | AstraZeneca | Astra Zeneca; AstraZeneca Plc | company | GB |
gsk | GlaxoSmithKline | GSK; Glaxo; Glaxo Wellcome | company | GB |
unilever | Unilever | | company | GB |
vodafone | Vodafone | Vodafone Group | company | GB |
bt-group | BT Group | British Telecom; British Telecommunications; British Telecommunications Plc | company | GB |
british-gas | British Gas | British Gas Plc; Centrica | company | GB |
national-grid | National Grid plc | | company | GB |
rolls-royce | Rolls-Royce | Rolls Royce; Rolls-Royce Holdings; Rolls-Royce Plc | company | GB |
bae | BAE Systems | British Aerospace; British Aerospace Plc | company | GB |
british-airways | British Airways | British Airways Plc | company | GB |
virgin-group | Virgin Group | | company | GB |
virgin-atlantic | Virgin Atlantic | | company | GB |
easyjet | easyJet | EasyJet; Easyjet | company | GB |
tesco | Tesco | Tesco Plc | company | GB |
sainsburys | Sainsbury's | J Sainsbury | company | GB |
asda | Asda | ASDA | company | GB |
marks-spencer | Marks & Spencer | M&S; Marks and Spencer | company | GB |
harrods | Harrods | | company | GB |
post-office-gb | Post Office Ltd | UK Post Office | company | GB |
royal-mail | Royal Mail | | company | GB |
network-rail | Network Rail | | company | GB |
thames-water | Thames Water | | company | GB |
bat | British American Tobacco | BAT Industries | company | GB |
rio-tinto | Rio Tinto | Rio Tinto Zinc | company | GB |
anglo-american | Anglo American | Anglo American plc; Anglo American Corp | company | GB |
bhp | BHP | BHP Billiton; Broken Hill Proprietary; Broken Hill Pty | company | AU |
glencore | Glencore | | company | CH |
trafigura | Trafigura | | company | SG |
vitol | Vitol | | company | CH |
hanson-plc | Hanson Trust | Hanson Trust Plc | company | GB |
ici | Imperial Chemical Industries | ICI; Imperial Chemical Industries Plc | company | GB |
saatchi | Saatchi & Saatchi | Saatchi and Saatchi | company | GB |
jaguar | Jaguar Land Rover | Land Rover | company | GB |
arm-holdings | Arm Holdings | ARM Holdings | company | GB |
deepmind | DeepMind | Google DeepMind | company | GB |
totalenergies | TotalEnergies | Total SA; TotalFinaElf | company | FR |
elf | Elf Aquitaine | | company | FR |
edf | EDF | Électricité de France; Electricite de France | company | FR |
engie | Engie | GDF Suez; Gaz de France | company | FR |
bnp-paribas | BNP Paribas | Banque Nationale de Paris; Paribas | company | FR |
societe-generale | Société Générale | Societe Generale; SocGen | company | FR |
credit-agricole | Crédit Agricole | Credit Agricole | company | FR |
axa | AXA | | company | FR |
lvmh | LVMH | | company | FR |
kering | Kering | | company | FR |
loreal | L'Oréal | L'Oreal | company | FR |
danone | Danone | | company | FR |
carrefour | Carrefour | | company | FR |
renault | Renault | Renault SA; Regie Nationale des Usines Renault | company | FR |
peugeot | Peugeot | PSA Peugeot Citroën; Peugeot SA; PSA Group | company | FR |
stellantis | Stellantis | | company | NL |
michelin | Michelin | | company | FR |
airbus | Airbus | Airbus Industrie; Airbus SE; EADS | company | FR |
dassault | Dassault Aviation | Dassault | company | FR |
thales | Thales Group | Thales | company | FR |
safran | Safran | | company | FR |
air-france | Air France | Air France-KLM | company | FR |
sncf | SNCF | | company | FR |
sanofi | Sanofi | Sanofi-Aventis | company | FR |
orange-telecom | Orange S.A. | France Télécom; France Telecom | company | FR |
areva | Areva | | company | FR |
volkswagen | Volkswagen | VW; Volkswagen AG; Volkswagen Group | company | DE |
bmw | BMW | Bayerische Motoren Werke | company | DE |
mercedes | Mercedes-Benz | Daimler; Daimler-Benz; Daimler AG; DaimlerChrysler; Mercedes Benz; Daimler-Benz AG | company | DE |
audi | Audi | Audi AG | company | DE |
porsche | Porsche | | company | DE |
siemens | Siemens | Siemens AG | company | DE |
sap | SAP | SAP SE | company | DE |
deutsche-bank | Deutsche Bank | Deutsche Bank AG | company | DE |
commerzbank | Commerzbank | Commerzbank AG | company | DE |
dresdner | Dresdner Bank | Dresdner Bank AG | company | DE |
allianz | Allianz | Allianz AG | company | DE |
munich-re | Munich Re | | company | DE |
basf | BASF | BASF AG | company | DE |
bayer | Bayer ? | Bayer AG | company | DE |
hoechst | Hoechst | Hoechst AG | company | DE |
thyssenkrupp | ThyssenKrupp | Thyssenkrupp; Thyssen; Krupp | company | DE |
bosch | Bosch ?? | Robert Bosch | company | DE |
adidas | Adidas | adidas | company | DE |
lufthansa | Lufthansa | Deutsche Lufthansa | company | DE |
deutsche-telekom | Deutsche Telekom | | company | DE |
deutsche-bahn | Deutsche Bahn | | company | DE |
rwe | RWE | | company | DE |
eon | E.ON | E.On | company | DE |
uniper | Uniper | | company | DE |
rheinmetall | Rheinmetall | | company | DE |
biontech | BioNTech | | company | DE |
wirecard | Wirecard | | company | DE |
axel-springer | Axel Springer | Axel Springer SE | company | DE |
bertelsmann | Bertelsmann | | company | DE |
fiat | Fiat | Fiat SpA | company | IT |
ferrari | Ferrari | | company | IT |
eni | Eni | ENI; Ente Nazionale Idrocarburi | company | IT |
enel | Enel | | company | IT |
unicredit | UniCredit | | company | IT |
intesa | Intesa Sanpaolo | | company | IT |
mps | Monte dei Paschi di Siena | Monte dei Paschi | company | IT |
montedison | Montedison | | company | IT |
olivetti | Olivetti | | company | IT |
pirelli | Pirelli | | company | IT |
fininvest | Fininvest | | company | IT |
leonardo-spa | Leonardo SpA | Finmeccanica | company | IT |
alitalia | Alitalia | | company | IT |
santander | Banco Santander | Santander | company | ES |
bbva | BBVA | Banco Bilbao Vizcaya Argentaria | company | ES |
telefonica | Telefónica | Telefonica | company | ES |
repsol | Repsol | | company | ES |
iberdrola | Iberdrola | | company | ES |
iberia-air | Iberia airline | | company | ES |
inditex | Inditex | | company | ES |
philips | Philips | Philips NV; NV Philips; Royal Philips; Philips Gloeilampenfabrieken | company | NL |
asml | ASML | ASML Holding | company | NL |
ing | ING Group | ING | company | NL |
abn-amro | ABN Amro | ABN AMRO; Algemene Bank Nederland | company | NL |
rabobank | Rabobank | | company | NL |
heineken | Heineken | | company | NL |
klm | KLM | KLM Royal Dutch Airlines | company | NL |
ab-inbev | AB InBev | Anheuser-Busch InBev; Anheuser-Busch; InBev | company | BE |
solvay | Solvay | | company | BE |
kbc | KBC Group | | company | BE |
swift-network | SWIFT | Swift payments system | company | BE |
nestle | Nestlé | Nestle; Nestle SA | company | CH |
novartis | Novartis | | company | CH |
roche | Roche | Hoffmann-La Roche; Roche Holding | company | CH |
ubs | UBS | UBS Group; Union Bank of Switzerland | company | CH |
credit-suisse | Credit Suisse | Crédit Suisse | company | CH |
swiss-bank-corp | Swiss Bank Corp | Swiss Bank Corporation | company | CH |
swiss-re | Swiss Re | | company | CH |
zurich-insurance | Zurich Insurance | Zurich Insurance Group | company | CH |
abb | ABB | Asea Brown Boveri | company | CH |
ericsson | Ericsson | L.M. Ericsson; LM Ericsson | company | SE |
volvo | Volvo | AB Volvo; Volvo Cars | company | SE |
ikea | Ikea | IKEA | company | SE |
hm | H&M | Hennes & Mauritz | company | SE |
saab | Saab | Saab AB; Saab-Scania | company | SE |
spotify | Spotify | | company | SE |
nokia | Nokia | Nokia Oyj | company | FI |
equinor | Equinor | Statoil | company | NO |
norsk-hydro | Norsk Hydro | | company | NO |
telenor | Telenor | | company | NO |
maersk | Maersk | A.P. Moller-Maersk; AP Moller-Maersk; A.P. Møller-Mærsk | company | DK |
novo-nordisk | Novo Nordisk | | company | DK |
vestas | Vestas | | company | DK |
lego | Lego | LEGO | company | DK |
ryanair | Ryanair | | company | IE |
aer-lingus | Aer Lingus | | company | IE |
gazprom | Gazprom | | company | RU |
rosneft | Rosneft | | company | RU |
lukoil | Lukoil | LUKOIL | company | RU |
yukos | Yukos | | company | RU |
sberbank | Sberbank | | company | RU |
vtb | VTB | VTB Bank | company | RU |
rusal | Rusal | RUSAL | company | RU |
norilsk | Norilsk Nickel | Nornickel | company | RU |
aeroflot | Aeroflot | | company | RU |
rosoboronexport | Rosoboronexport | | company | RU |
kaspersky | Kaspersky Lab | Kaspersky ?? | company | RU |
yandex | Yandex | | company | RU |
nord-stream-ag | Nord Stream AG | | company | CH |
internet-research-agency | Internet Research Agency | | company | RU |
burisma | Burisma | Burisma Holdings | company | UA |
motor-sich | Motor Sich | | company | UA |
dtek | DTEK | | company | UA |
pko-orlen | Orlen | PKN Orlen | company | PL |
skoda | Škoda | Skoda | company | CZ |
huawei | Huawei | Huawei Technologies | company | CN |
alibaba | Alibaba | Alibaba Group | company | CN |
tencent | Tencent | WeChat | company | CN |
baidu | Baidu | | company | CN |
xiaomi | Xiaomi | | company | CN |
zte | ZTE | ZTE Corp | company | CN |
smic | SMIC | Semiconductor Manufacturing International | company | CN |
hikvision | Hikvision | | company | CN |
byd | BYD | | company | CN |
catl | CATL | | company | CN |
deepseek | DeepSeek | | company | CN |
lenovo | Lenovo | | company | CN |
jd | JD.com | | company | CN |
evergrande | Evergrande | China Evergrande; China Evergrande Group | company | CN |
country-garden | Country Garden | | company | CN |
icbc | Industrial and Commercial Bank of China | ICBC | company | CN |
bank-of-china | Bank of China | | company | CN |
china-construction-bank | China Construction Bank | | company | CN |
petrochina | PetroChina | | company | CN |
sinopec | Sinopec | | company | CN |
cnooc | CNOOC | | company | CN |
china-mobile | China Mobile | | company | CN |
comac | COMAC | | company | CN |
sinovac | Sinovac | | company | CN |
cathay-pacific | Cathay Pacific | Cathay Pacific Airways | company | HK |
hutchison | CK Hutchison | Hutchison Whampoa | company | HK |
jardine | Jardine Matheson | | company | HK |
tsmc | TSMC | Taiwan Semiconductor Manufacturing; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor | company | TW |
foxconn | Foxconn | Hon Hai; Hon Hai Precision | company | TW |
toyota | Toyota | Toyota Motor; Toyota Motor Corp; Toyota Motor Corporation | company | JP |
honda | Honda | Honda Motor; Honda Motor Co | company | JP |
nissan | Nissan | Nissan Motor; Nissan Motor Co | company | JP |
mazda | Mazda | Mazda Motor; Mazda Motor Corp | company | JP |
mitsubishi | Mitsubishi | Mitsubishi Corp | company | JP |
mitsui | Mitsui | Mitsui & Co | company | JP |
sumitomo | Sumitomo | Sumitomo Corp | company | JP |
sony | Sony | Sony Corp; Sony Corporation | company | JP |
panasonic | Panasonic | Matsushita; Matsushita Electric; Matsushita Electric Industrial | company | JP |
toshiba | Toshiba | Toshiba Corp | company | JP |
hitachi | Hitachi | Hitachi Ltd | company | JP |
nec | NEC | NEC Corp | company | JP |
fujitsu | Fujitsu | Fujitsu Ltd | company | JP |
canon | Canon Inc | | company | JP |
nintendo | Nintendo | | company | JP |
softbank | SoftBank | SoftBank Group; Softbank | company | JP |
nippon-steel | Nippon Steel | Nippon Steel Corp | company | JP |
nomura | Nomura | Nomura Securities; Nomura Securities Co | company | JP |
ntt | NTT | Nippon Telegraph and Telephone; Nippon Telegraph & Telephone | company | JP |
jal | Japan Airlines | Japan Air Lines; JAL | company | JP |
ana-jp | All Nippon Airways | | company | JP |
tepco | Tokyo Electric Power | TEPCO; Tepco; Tokyo Electric Power Company | company | JP |
olympus | Olympus Corp | | company | JP |
takeda | Takeda Pharmaceutical | | company | JP |
samsung | Samsung | Samsung Electronics | company | KR |
hyundai | Hyundai | Hyundai Motor | company | KR |
kia-motors | Kia Motors | Kia | company | KR |
lg | LG Electronics | LG; LG Group; Lucky-Goldstar | company | KR |
sk-hynix | SK Hynix | SK hynix | company | KR |
daewoo | Daewoo | Daewoo Group | company | KR |
posco | POSCO | | company | KR |
hanwha | Hanwha | | company | KR |
korean-air | Korean Air | Korean Air Lines | company | KR |
tata | Tata Group | Tata Sons | company | IN |
reliance | Reliance Industries | Reliance Group | company | IN |
adani | Adani Group | Adani Enterprises | company | IN |
infosys | Infosys | | company | IN |
wipro | Wipro | | company | IN |
air-india | Air India | | company | IN |
indigo-air | IndiGo | | company | IN |
serum-institute | Serum Institute of India | Serum Institute | company | IN |
aramco | Saudi Aramco | Aramco | company | SA |
sabic | SABIC | | company | SA |
pif | Public Investment Fund | PIF | company | SA |
adnoc | ADNOC | Abu Dhabi National Oil Company | company | AE |
emirates-air | Emirates airline | | company | AE |
etihad | Etihad Airways | Etihad | company | AE |
dp-world | DP World | | company | AE |
mubadala | Mubadala | | company | AE |
bcci | BCCI | Bank of Credit and Commerce International | company | AE |
qatar-airways | Qatar Airways | | company | QA |
qatarenergy | QatarEnergy | Qatar Petroleum | company | QA |
kpc | Kuwait Petroleum Corporation | Kuwait Petroleum Corp | company | KW |
kio | Kuwait Investment Office | | company | KW |
nioc | National Iranian Oil Company | NIOC | company | IR |
iran-air | Iran Air | | company | IR |
turkish-airlines | Turkish Airlines | | company | TR |
baykar | Baykar | | company | TR |
el-al | El Al | | company | IL |
nso | NSO Group | | company | IL |
elbit | Elbit Systems | | company | IL |
iai | Israel Aerospace Industries | | company | IL |
teva | Teva Pharmaceutical | Teva | company | IL |
singapore-airlines | Singapore Airlines | | company | SG |
temasek | Temasek | Temasek Holdings | company | SG |
grab | Grab Holdings | | company | SG |
malaysia-airlines | Malaysia Airlines | | company | MY |
petronas | Petronas | | company | MY |
onemdb | 1MDB | 1Malaysia Development Berhad | company | MY |
garuda | Garuda Indonesia | | company | ID |
lion-air | Lion Air | | company | ID |
pertamina | Pertamina | | company | ID |
thai-airways | Thai Airways | | company | TH |
vietnam-airlines | Vietnam Airlines | | company | VN |
vinfast | VinFast | | company | VN |
san-miguel | San Miguel Corp | San Miguel Corporation | company | PH |
qantas | Qantas | | company | AU |
westpac | Westpac | Westpac Banking Corp | company | AU |
commonwealth-bank | Commonwealth Bank of Australia | | company | AU |
anz | ANZ Bank | ANZ; ANZ Banking Group | company | AU |
elders | Elders IXL | | company | AU |
bell-group-au | Bell Resources | Bell Group | company | AU |
bond-corp | Bond Corporation | Bond Corp | company | AU |
telstra | Telstra | | company | AU |
fonterra | Fonterra | | company | NZ |
air-nz | Air New Zealand | | company | NZ |
rbc | Royal Bank of Canada | RBC | company | CA |
td-bank | Toronto-Dominion Bank | TD Bank | company | CA |
scotiabank | Bank of Nova Scotia | Scotiabank | company | CA |
bmo | Bank of Montreal | | company | CA |
bombardier | Bombardier | | company | CA |
blackberry | BlackBerry | Research In Motion; Research in Motion | company | CA |
shopify | Shopify | | company | CA |
air-canada | Air Canada | | company | CA |
snc-lavalin | SNC-Lavalin | | company | CA |
dome-petroleum | Dome Petroleum | Dome Petroleum Ltd | company | CA |
alcan | Alcan | Alcan Aluminium | company | CA |
canadian-pacific | Canadian Pacific | Canadian Pacific Railway; Canadian Pacific Ltd | company | CA |
petro-canada | Petro-Canada | | company | CA |
pemex | Pemex | PEMEX; Petróleos Mexicanos; Petroleos Mexicanos | company | MX |
america-movil | América Móvil | America Movil; Telmex | company | MX |
petrobras | Petrobras | Petróleo Brasileiro | company | BR |
vale | Vale SA | Companhia Vale do Rio Doce; Vale S.A. | company | BR |
embraer | Embraer | | company | BR |
odebrecht | Odebrecht | | company | BR |
jbs | JBS | | company | BR |
itau | Itaú Unibanco | | company | BR |
pdvsa | PDVSA | Petróleos de Venezuela; Petroleos de Venezuela | company | VE |
ypf | YPF | | company | AR |
codelco | Codelco | | company | CL |
ecopetrol | Ecopetrol | | company | CO |
petroecuador | Petroecuador | | company | EC |
sonatrach | Sonatrach | | company | DZ |
noc-ly | National Oil Corporation | | company | LY |
nnpc | NNPC | Nigerian National Petroleum Corporation; Nigerian National Petroleum Corp | company | NG |
dangote | Dangote Group | | company | NG |
de-beers | De Beers | De Beers Consolidated Mines | company | ZA |
mtn | MTN | MTN Group | company | ZA |
naspers | Naspers | | company | ZA |
saa | South African Airways | | company | ZA |
ethiopian-airlines | Ethiopian Airlines | | company | ET |
kenya-airways | Kenya Airways | | company | KE |
egyptair | EgyptAir | Egyptair | company | EG |
suez-authority | Suez Canal Authority | | agency | EG |
orsted | Ørsted | Orsted | company | DK |
safaricom | Safaricom | | company | KE |
sinopharm | Sinopharm | | company | CN |
mahan-air | Mahan Air | | company | IR |
house-of-fraser | House of Fraser | | company | GB |
british-rail | British Rail | | company | GB |
mitsubishi-motors | Mitsubishi Motors | | company | JP |
mitsubishi-heavy | Mitsubishi Heavy Industries | | company | JP |
mitsubishi-bank | Mitsubishi Bank | | company | JP |
mitsubishi-electric | Mitsubishi Electric | | company | JP |
sumitomo-bank | Sumitomo Bank | Sumitomo Bank Ltd | company | JP |
tata-motors | Tata Motors | | company | IN |
tata-steel | Tata Steel | | company | IN |
tcs | Tata Consultancy Services | | company | IN |
gazprom-neft | Gazprom Neft | | company | RU |
gazprombank | Gazprombank | | company | RU |
cnpc | China National Petroleum Corporation | CNPC; China National Petroleum Corp | company | CN |
mediaset | Mediaset | | company | IT |
fiat-chrysler | Fiat Chrysler | | company | IT |
siemens-energy | Siemens Energy | | company | DE |
warburg | S.G. Warburg | SG Warburg; S.G. Warburg and Co Ltd | company | GB |
morgan-grenfell | Morgan Grenfell | Morgan Grenfell Group | company | GB |
county-natwest | County NatWest | | company | GB |
woolworth | F. W. Woolworth | Woolworth; Woolworths; F.W. Woolworth | company | |
dixons | Dixons | Dixons Group | company | GB |
inco | Inco Ltd | Inco | company | CA |
noranda | Noranda | Noranda Inc | company | CA |
northern-telecom | Northern Telecom | Nortel; Nortel Networks | company | CA |
seagram | Seagram | Seagram Co; Joseph E. Seagram | company | CA |
liffe | London International Financial Futures Exchange | LIFFE | company | GB |
simex | Singapore International Monetary Exchange | SIMEX | company | SG |
ise | International Stock Exchange | | company | GB |
hk-exchange | Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing | company | HK |
shanghai-exchange | Shanghai Stock Exchange | | company | CN |
sydney-exchange | Australian Securities Exchange | Australian Stock Exchange; ASX | company | AU |
toronto-exchange | Toronto Stock Exchange | | company | CA |
paris-bourse | Paris Bourse | Euronext | company | FR |
deutsche-boerse | Deutsche Börse | Deutsche Boerse; Frankfurt Stock Exchange | company | DE |
penguin-books | Penguin Books | Penguin Random House | company | GB |
oup | Oxford University Press | | company | GB |
cup | Cambridge University Press | | company | GB |
`;
