/** Companies, exchanges, universities, teams of the news: the columns of the parties. */
export const COMPANIES = `
apple | Apple ? | Apple Inc; Apple Inc.; Apple Computer; Apple Computer Inc | company | US |
microsoft | Microsoft | Microsoft Corp; Microsoft Corporation | company | US |
alphabet | Alphabet Inc | Alphabet ?; Alphabet Inc. | company | US |
google | Google | Google Inc; Google LLC | company | US |
youtube | YouTube | Youtube | company | US |
amazon | Amazon | Amazon.com; Amazon Inc; Amazon.com Inc; Amazon Web Services; AWS | company | US |
meta | Meta Platforms | Meta ?; Meta Platforms Inc | company | US |
facebook | Facebook | Facebook Inc | company | US |
instagram | Instagram | | company | US |
whatsapp | WhatsApp | | company | US |
twitter | Twitter | Twitter Inc | company | US |
x-corp | X Corp | X Corp. | company | US |
tesla | Tesla | Tesla Inc; Tesla Motors | company | US |
spacex | SpaceX | | company | US |
starlink | Starlink | | company | US |
blue-origin | Blue Origin | | company | US |
nvidia | Nvidia | NVIDIA; Nvidia Corp | company | US |
openai | OpenAI | | company | US |
anthropic | Anthropic | | company | US |
netflix | Netflix | Netflix Inc | company | US |
intel | Intel | Intel Corp; Intel Corporation | company | US |
amd | AMD | Advanced Micro Devices | company | US |
ibm | IBM | I.B.M.; International Business Machines; International Business Machines Corp | company | US |
oracle | Oracle Corporation | Oracle ?; Oracle Corp | company | US |
cisco | Cisco | Cisco Systems | company | US |
qualcomm | Qualcomm | | company | US |
hp | Hewlett-Packard | HP; Hewlett Packard; Hewlett-Packard Co; Hewlett Packard Enterprise | company | US |
dell | Dell | Dell Inc; Dell Technologies | company | US |
xerox | Xerox | Xerox Corp | company | US |
digital-equipment | Digital Equipment Corporation | Digital Equipment Corp; Digital Equipment | company | US |
texas-instruments | Texas Instruments | | company | US |
motorola | Motorola | Motorola Inc | company | US |
palantir | Palantir | Palantir Technologies | company | US |
uber | Uber | Uber Technologies | company | US |
lyft | Lyft | | company | US |
airbnb | Airbnb | | company | US |
paypal | PayPal | | company | US |
ebay | eBay | EBay; Ebay | company | US |
yahoo | Yahoo | Yahoo!; Yahoo Inc | company | US |
snap | Snap Inc | Snapchat | company | US |
reddit | Reddit | | company | US |
pinterest | Pinterest | | company | US |
linkedin | LinkedIn | | company | US |
zoom | Zoom Video Communications | | company | US |
tiktok | TikTok | Tiktok | company | CN |
bytedance | ByteDance | Bytedance | company | CN |
telegram | Telegram messenger | Telegram ? | company | |
salesforce | Salesforce | | company | US |
adobe | Adobe | Adobe Systems | company | US |
micron | Micron Technology | | company | US |
berkshire | Berkshire Hathaway | | company | US |
jpmorgan | JPMorgan Chase | JPMorgan; JP Morgan; J.P. Morgan; JPMorgan Chase & Co; J.P. Morgan Chase; JP Morgan Chase | company | US |
goldman-sachs | Goldman Sachs | Goldman Sachs Group; Goldman Sachs & Co; Goldman, Sachs & Co; Goldman, Sachs and Co; Goldman Sachs and Co | company | US |
morgan-stanley | Morgan Stanley | | company | US |
citigroup | Citigroup | Citibank; Citi; Citicorp | company | US |
bank-of-america | Bank of America | BofA; BankAmerica; BankAmerica Corp; Bank of America Merrill Lynch | company | US |
wells-fargo | Wells Fargo | Wells Fargo & Co | company | US |
merrill-lynch | Merrill Lynch | Merrill Lynch & Co | company | US |
lehman | Lehman Brothers | | company | US |
bear-stearns | Bear Stearns | | company | US |
salomon | Salomon Brothers | Salomon Inc | company | US |
drexel | Drexel Burnham Lambert | | company | US |
shearson | Shearson Lehman Brothers | Shearson Lehman; Shearson | company | US |
manufacturers-hanover | Manufacturers Hanover | Manufacturers Hanover Trust | company | US |
chase-manhattan | Chase Manhattan | Chase Manhattan Bank; Chase Manhattan Corp | company | US |
chemical-bank | Chemical Bank | Chemical New York Corp | company | US |
first-boston | First Boston | First Boston Corp | company | US |
blackrock | BlackRock | | company | US |
blackstone | Blackstone Group | Blackstone | company | US |
kkr | KKR | Kohlberg Kravis Roberts; Kohlberg Kravis Roberts & Co | company | US |
carlyle | Carlyle Group | | company | US |
silicon-valley-bank | Silicon Valley Bank | | company | US |
american-express | American Express | Amex; American Express Co | company | US |
visa-inc | Visa Inc | Visa Inc. | company | US |
mastercard | Mastercard | MasterCard | company | US |
fannie-mae | Fannie Mae | Federal National Mortgage Association | company | US |
freddie-mac | Freddie Mac | | company | US |
moodys | Moody's | Moody's Investors Service | company | US |
sp | Standard & Poor's | S&P; S&P Global; Standard and Poor's; Standard & Poor's Corp | company | US |
fitch | Fitch Ratings | Fitch | company | US |
nyse | New York Stock Exchange | NYSE | company | US |
nasdaq | Nasdaq | NASDAQ | company | US |
cbot | Chicago Board of Trade | CBOT; CBT | company | US |
cme | Chicago Mercantile Exchange | CME; CME Group | company | US |
comex | COMEX | Comex; Commodity Exchange | company | US |
nymex | New York Mercantile Exchange | NYMEX; Nymex | company | US |
lse-exchange | London Stock Exchange | London Stock Exchange Group | company | GB |
lme | London Metal Exchange | LME | company | GB |
tse | Tokyo Stock Exchange | | company | JP |
exxon | ExxonMobil | Exxon Mobil; Exxon; Exxon Corp; Exxon Mobil Corp | company | US |
mobil | Mobil Corp | Mobil Oil; Mobil | company | US |
chevron | Chevron | Chevron Corp; Chevron Corporation | company | US |
texaco | Texaco | Texaco Inc | company | US |
pennzoil | Pennzoil | Pennzoil Co | company | US |
conocophillips | ConocoPhillips | Conoco; Phillips Petroleum; Phillips Petroleum Co | company | US |
occidental | Occidental Petroleum | Occidental Petroleum Corp | company | US |
amoco | Amoco | Amoco Corp | company | US |
halliburton | Halliburton | | company | US |
schlumberger | Schlumberger | | company | US |
enron | Enron | Enron Corp | company | US |
ge | General Electric | GE; General Electric Co; General Electric Company | company | US |
gm | General Motors | GM; General Motors Corp; General Motors Company | company | US |
ford | Ford Motor Company | Ford ??; Ford Motor Co; Ford Motor | company | US |
chrysler | Chrysler | Chrysler Corp | company | US |
boeing | Boeing | Boeing Co; Boeing Company | company | US |
lockheed | Lockheed Martin | Lockheed; Lockheed Corp | company | US |
raytheon | Raytheon | RTX Corp; Raytheon Technologies; Raytheon Co | company | US |
northrop | Northrop Grumman | Northrop; Northrop Corp | company | US |
general-dynamics | General Dynamics | General Dynamics Corp | company | US |
mcdonnell-douglas | McDonnell Douglas | McDonnell Douglas Corp | company | US |
united-technologies | United Technologies | United Technologies Corp | company | US |
honeywell | Honeywell | Honeywell Inc; Honeywell International | company | US |
blackwater | Blackwater USA | Blackwater Worldwide | company | US |
caterpillar | Caterpillar Inc | Caterpillar ? | company | US |
3m | 3M | Minnesota Mining and Manufacturing | company | US |
dupont | DuPont | Du Pont; Du Pont Co; E.I. du Pont de Nemours | company | US |
dow-chemical | Dow Chemical | Dow Chemical Co | company | US |
monsanto | Monsanto | Monsanto Co | company | US |
kodak | Eastman Kodak | Kodak; Eastman Kodak Co | company | US |
att | AT&T | AT and T; ATT ?; American Telephone & Telegraph; American Telephone and Telegraph; AT&T Inc | company | US |
verizon | Verizon | Verizon Communications | company | US |
t-mobile | T-Mobile | T-Mobile US | company | |
comcast | Comcast | | company | US |
time-warner | Time Warner | Time Warner Inc | company | US |
warner-bros | Warner Bros | Warner Bros.; Warner Brothers; Warner Bros. Discovery | company | US |
disney | Walt Disney Company | Disney; Walt Disney ??; Walt Disney Co; The Walt Disney Company | company | US |
paramount | Paramount Pictures | Paramount Global | company | US |
universal-pictures | Universal Pictures | Universal Studios | company | US |
columbia-pictures | Columbia Pictures | | company | US |
twentieth-century-fox | 20th Century Fox | Twentieth Century Fox | company | US |
mgm | Metro-Goldwyn-Mayer | MGM | company | US |
news-corp | News Corp | News Corporation; News Corp. | company | US |
walmart | Walmart | Wal-Mart; Wal-Mart Stores | company | US |
target-corp | Target Corporation | Target Corp | company | US |
costco | Costco | | company | US |
sears | Sears Roebuck | Sears, Roebuck | company | US |
kmart | Kmart | K-mart; K mart; K Mart | company | US |
macys | Macy's | | company | US |
home-depot | Home Depot | | company | US |
starbucks | Starbucks | | company | US |
mcdonalds | McDonald's | McDonald's Corp; McDonalds | company | US |
coca-cola | Coca-Cola | Coca Cola; Coke ?; Coca-Cola Co; Coca-Cola Company | company | US |
pepsico | PepsiCo | Pepsi; Pepsico; PepsiCo Inc | company | US |
nike | Nike | Nike Inc | company | US |
procter-gamble | Procter & Gamble | P&G; Procter and Gamble; Procter & Gamble Co | company | US |
johnson-johnson | Johnson & Johnson | Johnson and Johnson; J&J | company | US |
pfizer | Pfizer | Pfizer Inc | company | US |
moderna | Moderna | Moderna Inc | company | US |
merck | Merck & Co | Merck; Merck & Co. | company | US |
eli-lilly | Eli Lilly | Eli Lilly and Company; Eli Lilly & Co | company | US |
bristol-myers | Bristol-Myers Squibb | Bristol Myers Squibb; Bristol-Myers | company | US |
abbvie | AbbVie | | company | US |
gilead | Gilead Sciences | | company | US |
purdue-pharma | Purdue Pharma | | company | US |
theranos | Theranos | | company | US |
delta-airlines | Delta Air Lines | Delta Airlines | company | US |
american-airlines | American Airlines | AMR Corp | company | US |
united-airlines | United Airlines | UAL Corp; United Air Lines | company | US |
southwest-airlines | Southwest Airlines | | company | US |
twa | Trans World Airlines | TWA | company | US |
pan-am | Pan Am | Pan American World Airways | company | US |
us-air | US Airways | USAir; USAir Group | company | US |
piedmont-aviation | Piedmont Aviation | Piedmont Aviation Inc | company | US |
continental-airlines | Continental Airlines | | company | US |
fedex | FedEx | Federal Express; Fedex | company | US |
ups | United Parcel Service | UPS | company | US |
philip-morris | Philip Morris | Philip Morris International; Altria | company | US |
rjr-nabisco | RJR Nabisco | | company | US |
ftx | FTX | | company | BS |
binance | Binance | | company | |
coinbase | Coinbase | | company | US |
wework | WeWork | | company | US |
gamestop | GameStop | | company | US |
cambridge-analytica | Cambridge Analytica | | company | GB |
mckinsey | McKinsey | McKinsey & Company; McKinsey & Co | company | US |
deloitte | Deloitte | | company | GB |
kpmg | KPMG | | company | |
ey | Ernst & Young | Ernst and Young | company | GB |
pwc | PricewaterhouseCoopers | PwC | company | GB |
ipsos | Ipsos | Ipsos MORI; Ipsos Mori | company | FR |
yougov | YouGov | | company | GB |
gallup | Gallup | Gallup poll | company | US |
quinnipiac | Quinnipiac University | Quinnipiac | university | US |
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
us-steel | U.S. Steel | US Steel; United States Steel; USX Corp; USX | company | US |
bethlehem-steel | Bethlehem Steel | Bethlehem Steel Corp | company | US |
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
union-carbide | Union Carbide | Union Carbide Corp | company | US |
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
citgo | Citgo | | company | US |
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
harvard | Harvard University | Harvard; Harvard Law School; Harvard Business School; Harvard Medical School; Harvard College | university | US |
yale | Yale University | Yale; Yale Law School; Yale College | university | US |
princeton | Princeton University | Princeton | university | US |
columbia-university | Columbia University | Columbia Law School; Columbia University Law School | university | US |
stanford | Stanford University | Stanford ??; Stanford Law School | university | US |
mit | Massachusetts Institute of Technology | MIT; M.I.T. | university | US |
berkeley | University of California, Berkeley | UC Berkeley; Berkeley ??; University of California at Berkeley | university | US |
ucla | UCLA | University of California, Los Angeles | university | US |
usc | University of Southern California | USC | university | US |
university-california | University of California | | university | US |
caltech | California Institute of Technology | Caltech | university | US |
cornell | Cornell University | Cornell | university | US |
brown-university | Brown University | | university | US |
dartmouth | Dartmouth College | | university | US |
upenn | University of Pennsylvania | UPenn; Wharton School | university | US |
johns-hopkins | Johns Hopkins University | Johns Hopkins; Johns Hopkins School of Medicine | university | US |
georgetown | Georgetown University | Georgetown Law | university | US |
gwu | George Washington University | | university | US |
george-mason | George Mason University | | university | US |
nyu | New York University | NYU | university | US |
cuny | City University of New York | CUNY | university | US |
boston-university | Boston University | | university | US |
tufts | Tufts University | | university | US |
northwestern | Northwestern University | | university | US |
chicago-university | University of Chicago | University of Chicago Law School | university | US |
michigan-university | University of Michigan | University of Michigan Law School | university | US |
michigan-state | Michigan State University | | university | US |
wisconsin-university | University of Wisconsin | University of Wisconsin-Madison; University of Wisconsin–Madison | university | US |
minnesota-university | University of Minnesota | | university | US |
illinois-university | University of Illinois | University of Illinois at Urbana-Champaign | university | US |
indiana-university | Indiana University | | university | US |
purdue | Purdue University | | university | US |
notre-dame | University of Notre Dame | Notre Dame | university | US |
ohio-state | Ohio State University | Ohio State | university | US |
penn-state | Pennsylvania State University | Penn State | university | US |
pittsburgh-university | University of Pittsburgh | | university | US |
carnegie-mellon | Carnegie Mellon University | Carnegie Mellon | university | US |
duke | Duke University | | university | US |
unc | University of North Carolina | University of North Carolina at Chapel Hill | university | US |
virginia-university | University of Virginia | University of Virginia School of Law | university | US |
virginia-tech | Virginia Tech | | university | US |
maryland-university | University of Maryland | | university | US |
emory | Emory University | | university | US |
georgia-tech | Georgia Tech | Georgia Institute of Technology | university | US |
georgia-university | University of Georgia | | university | US |
florida-university | University of Florida | | university | US |
florida-state | Florida State University | | university | US |
miami-university | University of Miami | | university | US |
vanderbilt | Vanderbilt University | | university | US |
tulane | Tulane University | | university | US |
lsu | Louisiana State University | LSU | university | US |
alabama-university | University of Alabama | | university | US |
texas-university | University of Texas | University of Texas at Austin | university | US |
texas-am | Texas A&M University | Texas A&M | university | US |
rice-university | Rice University | | university | US |
colorado-university | University of Colorado | University of Colorado Boulder | university | US |
utah-university | University of Utah | | university | US |
byu | Brigham Young University | BYU | university | US |
arizona-state | Arizona State University | | university | US |
arizona-university | University of Arizona | | university | US |
washington-university | University of Washington | | university | US |
oregon-university | University of Oregon | | university | US |
iowa-university | University of Iowa | | university | US |
iowa-state | Iowa State University | | university | US |
kansas-university | University of Kansas | | university | US |
missouri-university | University of Missouri | | university | US |
rutgers | Rutgers University | Rutgers | university | US |
syracuse | Syracuse University | | university | US |
howard-university | Howard University | | university | US |
liberty-university | Liberty University | | university | US |
west-point | United States Military Academy | West Point; US Military Academy; U.S. Military Academy | university | US |
annapolis | United States Naval Academy | US Naval Academy; U.S. Naval Academy | university | US |
oxford | University of Oxford | Oxford University | university | GB |
cambridge | University of Cambridge | Cambridge University | university | GB |
lse | London School of Economics | LSE; London School of Economics and Political Science | university | GB |
imperial | Imperial College London | Imperial College | university | GB |
ucl | University College London | UCL | university | GB |
kcl | King's College London | King's College, London | university | GB |
london-university | University of London | | university | GB |
soas | SOAS | School of Oriental and African Studies | university | GB |
edinburgh-university | University of Edinburgh | Edinburgh University | university | GB |
glasgow-university | University of Glasgow | Glasgow University | university | GB |
st-andrews | University of St Andrews | University of St. Andrews | university | GB |
manchester-university | University of Manchester | Manchester University | university | GB |
bristol-university | University of Bristol | Bristol University | university | GB |
warwick | University of Warwick | Warwick University | university | GB |
durham-university | Durham University | University of Durham | university | GB |
leeds-university | University of Leeds | | university | GB |
sheffield-university | University of Sheffield | | university | GB |
birmingham-university | University of Birmingham | | university | GB |
sussex-university | University of Sussex | | university | GB |
essex-university | University of Essex | | university | GB |
eton | Eton College | Eton | university | GB |
sandhurst | Royal Military Academy Sandhurst | Sandhurst | university | GB |
trinity-dublin | Trinity College Dublin | Trinity College, Dublin | university | IE |
ucd | University College Dublin | | university | IE |
toronto-university | University of Toronto | | university | CA |
mcgill | McGill University | McGill | university | CA |
ubc | University of British Columbia | | university | CA |
queens-ca | Queen's University | | university | |
melbourne-university | University of Melbourne | | university | AU |
sydney-university | University of Sydney | | university | AU |
anu | Australian National University | | university | AU |
monash | Monash University | | university | AU |
auckland-university | University of Auckland | | university | NZ |
sorbonne | Sorbonne | University of Paris; Sorbonne University | university | FR |
sciences-po | Sciences Po | | university | FR |
ena | École nationale d'administration | | university | FR |
insead | INSEAD | | university | FR |
heidelberg | Heidelberg University | University of Heidelberg | university | DE |
humboldt | Humboldt University | Humboldt University of Berlin | university | DE |
max-planck | Max Planck Institute | Max Planck Society | university | DE |
eth | ETH Zurich | ETH Zürich | university | CH |
vienna-university | University of Vienna | | university | AT |
bologna-university | University of Bologna | | university | IT |
bocconi | Bocconi University | | university | IT |
leiden | Leiden University | | university | NL |
leuven | Catholic University of Leuven | KU Leuven | university | BE |
karolinska | Karolinska Institute | Karolinska Institutet | university | SE |
uppsala | Uppsala University | | university | SE |
oslo-university | University of Oslo | | university | NO |
copenhagen-university | University of Copenhagen | | university | DK |
helsinki-university | University of Helsinki | | university | FI |
jagiellonian | Jagiellonian University | | university | PL |
charles-university | Charles University | | university | CZ |
ceu | Central European University | | university | HU |
moscow-state | Moscow State University | Lomonosov Moscow State University | university | RU |
mgimo | MGIMO | Moscow State Institute of International Relations | university | RU |
tehran-university | University of Tehran | Tehran University | university | IR |
sharif-university | Sharif University of Technology | | university | IR |
cairo-university | Cairo University | | university | EG |
aub | American University of Beirut | | university | LB |
hebrew-university | Hebrew University of Jerusalem | Hebrew University | university | IL |
tel-aviv-university | Tel Aviv University | | university | IL |
birzeit | Birzeit University | | university | PS |
baghdad-university | University of Baghdad | Baghdad University | university | IQ |
bogazici | Boğaziçi University | Bogazici University | university | TR |
delhi-university | University of Delhi | Delhi University | university | IN |
jnu | Jawaharlal Nehru University | JNU | university | IN |
iit | Indian Institute of Technology | Indian Institutes of Technology | university | IN |
peking-university | Peking University | | university | CN |
tsinghua | Tsinghua University | Tsinghua | university | CN |
fudan | Fudan University | | university | CN |
hku | University of Hong Kong | | university | HK |
nus | National University of Singapore | | university | SG |
tokyo-university | University of Tokyo | Tokyo University | university | JP |
kyoto-university | Kyoto University | | university | JP |
waseda | Waseda University | | university | JP |
seoul-university | Seoul National University | | university | KR |
cape-town-university | University of Cape Town | | university | ZA |
wits | University of the Witwatersrand | | university | ZA |
makerere | Makerere University | | university | UG |
unam | National Autonomous University of Mexico | UNAM | university | MX |
nfl | National Football League | NFL | sports-body | US |
nba | National Basketball Association | NBA | sports-body | US |
mlb | Major League Baseball | MLB | sports-body | US |
nhl | National Hockey League | NHL | sports-body | US |
mls | Major League Soccer | MLS | sports-body | US |
ncaa | NCAA | National Collegiate Athletic Association | sports-body | US |
usga | United States Golf Association | | sports-body | US |
pga | PGA Tour | PGA | sports-body | US |
liv-golf | LIV Golf | | sports-body | SA |
usopc | US Olympic Committee | U.S. Olympic Committee | sports-body | US |
ufc | UFC | Ultimate Fighting Championship | sports-body | US |
wwe | WWE | World Wrestling Entertainment | sports-body | US |
fa | Football Association | the FA; English Football Association | sports-body | GB |
premier-league | Premier League | English Premier League | sports-body | GB |
ecb-cricket | England and Wales Cricket Board | | sports-body | GB |
bcci-cricket | Board of Control for Cricket in India | | sports-body | IN |
la-liga | La Liga | | sports-body | ES |
bundesliga | Bundesliga | | sports-body | DE |
serie-a | Serie A | | sports-body | IT |
manchester-united | Manchester United | Man United; Man Utd; Manchester Utd | sports-body | GB |
manchester-city | Manchester City | Man City | sports-body | GB |
arsenal | Arsenal ? | Arsenal FC | sports-body | GB |
chelsea | Chelsea FC | | sports-body | GB |
liverpool-fc | Liverpool FC | | sports-body | GB |
tottenham | Tottenham Hotspur | Tottenham; Spurs | sports-body | GB |
celtic | Celtic FC | | sports-body | GB |
real-madrid | Real Madrid | | sports-body | ES |
barcelona-fc | FC Barcelona | Barca; Barça | sports-body | ES |
bayern | Bayern Munich | | sports-body | DE |
dortmund-bvb | Borussia Dortmund | | sports-body | DE |
juventus | Juventus | | sports-body | IT |
ac-milan | AC Milan | | sports-body | IT |
inter-milan | Inter Milan | | sports-body | IT |
psg | Paris Saint-Germain | PSG; Paris St Germain; Paris Saint Germain | sports-body | FR |
ajax | Ajax Amsterdam | | sports-body | NL |
dynamo-kyiv | Dynamo Kyiv | Dynamo Kiev | sports-body | UA |
shakhtar | Shakhtar Donetsk | | sports-body | UA |
yankees | New York Yankees | Yankees | sports-body | US |
red-sox | Boston Red Sox | Red Sox | sports-body | US |
mets | New York Mets | | sports-body | US |
dodgers | Los Angeles Dodgers | Dodgers | sports-body | US |
cubs | Chicago Cubs | | sports-body | US |
lakers | Los Angeles Lakers | Lakers | sports-body | US |
celtics | Boston Celtics | | sports-body | US |
knicks | New York Knicks | Knicks | sports-body | US |
bulls | Chicago Bulls | | sports-body | US |
warriors | Golden State Warriors | | sports-body | US |
cowboys | Dallas Cowboys | | sports-body | US |
patriots | New England Patriots | | sports-body | US |
packers | Green Bay Packers | | sports-body | US |
49ers | San Francisco 49ers | | sports-body | US |
giants-ny | New York Giants | | sports-body | US |
steelers | Pittsburgh Steelers | | sports-body | US |
chiefs-kc | Kansas City Chiefs | | sports-body | US |
eagles-philly | Philadelphia Eagles | | sports-body | US |
orsted | Ørsted | Orsted | company | DK |
safaricom | Safaricom | | company | KE |
sinopharm | Sinopharm | | company | CN |
mahan-air | Mahan Air | | company | IR |
keio | Keio University | | university | JP |
house-of-fraser | House of Fraser | | company | GB |
jets-ny | New York Jets | | sports-body | US |
virgin-galactic | Virgin Galactic | | company | US |
boston-college | Boston College | | university | US |
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
texas-air | Texas Air Corporation | Texas Air; Texas Air Corp | company | US |
nbcuniversal | NBCUniversal | | company | US |
smith-barney | Smith Barney | Smith Barney Harris Upham | company | US |
kidder-peabody | Kidder Peabody | Kidder, Peabody; Kidder Peabody and Co; Kidder, Peabody and Co | company | US |
bankers-trust | Bankers Trust | Bankers Trust New York Corp | company | US |
paine-webber | PaineWebber | Paine Webber; PaineWebber Group | company | US |
prudential-bache | Prudential-Bache | Prudential-Bache Securities | company | US |
dean-witter | Dean Witter | Dean Witter Reynolds | company | US |
ef-hutton | E.F. Hutton | EF Hutton; E.F. Hutton Group | company | US |
warburg | S.G. Warburg | SG Warburg; S.G. Warburg and Co Ltd | company | GB |
morgan-grenfell | Morgan Grenfell | Morgan Grenfell Group | company | GB |
county-natwest | County NatWest | | company | GB |
security-pacific | Security Pacific | Security Pacific Corp | company | US |
first-interstate | First Interstate | First Interstate Bancorp | company | US |
american-motors | American Motors Corporation | American Motors; American Motors Corp; AMC | company | US |
woolworth | F. W. Woolworth | Woolworth; Woolworths; F.W. Woolworth | company | |
wendys | Wendy's | Wendy's International | company | US |
burger-king | Burger King | | company | US |
kfc | KFC | Kentucky Fried Chicken | company | US |
pizza-hut | Pizza Hut | | company | US |
subway-company | Subway restaurants | | company | US |
popeyes | Popeyes | | company | US |
dixons | Dixons | Dixons Group | company | GB |
sprint | Sprint Corporation | US Sprint; U.S. Sprint | company | US |
mci | MCI Communications | MCI; MCI Communications Corp; WorldCom; MCI WorldCom | company | US |
gte | GTE Corporation | GTE; GTE Corp | company | US |
itt | ITT Corporation | ITT; ITT Corp | company | US |
viacom | Viacom | Viacom International | company | US |
newmont | Newmont Mining | Newmont; Newmont Mining Corp | company | US |
inco | Inco Ltd | Inco | company | CA |
noranda | Noranda | Noranda Inc | company | CA |
northern-telecom | Northern Telecom | Nortel; Nortel Networks | company | CA |
seagram | Seagram | Seagram Co; Joseph E. Seagram | company | CA |
goodyear | Goodyear | Goodyear Tire & Rubber; Goodyear Tire and Rubber Co | company | US |
firestone | Firestone Tire & Rubber | Firestone; Firestone Tire and Rubber Co | company | US |
gencorp | GenCorp | Gencorp; GenCorp Inc | company | US |
unocal | Unocal | Unocal Corp | company | US |
sun-co | Sun Company | Sun Co; Sunoco | company | US |
tenneco | Tenneco | Tenneco Inc | company | US |
atlantic-richfield | Atlantic Richfield | ARCO; Arco; Atlantic Richfield Co | company | US |
standard-oil | Standard Oil | Standard Oil Co; Standard Oil Company | company | US |
allied-signal | AlliedSignal | Allied-Signal; Allied-Signal Inc | company | US |
rockwell | Rockwell International | Rockwell International Corp | company | US |
litton | Litton Industries | | company | US |
control-data | Control Data Corporation | Control Data; Control Data Corp | company | US |
unisys | Unisys | Unisys Corp; Burroughs Corp | company | US |
wang-labs | Wang Laboratories | Wang Labs | company | US |
compaq | Compaq | Compaq Computer; Compaq Computer Corp | company | US |
sun-microsystems | Sun Microsystems | | company | US |
lotus | Lotus Development | Lotus Development Corp | company | US |
gillette | Gillette | Gillette Co | company | US |
colgate | Colgate-Palmolive | Colgate; Colgate-Palmolive Co | company | US |
kellogg | Kellogg's | Kellogg Company; Kellogg Co | company | US |
general-mills | General Mills | | company | US |
kraft | Kraft Foods | Kraft Inc; Kraft Heinz | company | US |
heinz | H. J. Heinz | H.J. Heinz; Heinz | company | US |
cargill | Cargill | | company | US |
adm | Archer Daniels Midland | Archer-Daniels-Midland | company | US |
pillsbury | Pillsbury | Pillsbury Co | company | US |
upjohn | Upjohn | Upjohn Co | company | US |
alcoa | Alcoa | Aluminum Company of America; Aluminum Co of America | company | US |
reynolds-metals | Reynolds Metals | | company | US |
inland-steel | Inland Steel | | company | US |
ltv | LTV Corporation | LTV Corp; LTV Steel | company | US |
weyerhaeuser | Weyerhaeuser | | company | US |
deere | Deere & Company | John Deere; Deere and Co; Deere & Co | company | US |
navistar | Navistar | International Harvester | company | US |
jc-penney | J.C. Penney | JC Penney; JCPenney | company | US |
federated-stores | Federated Department Stores | | company | US |
best-buy | Best Buy | | company | US |
nordstrom | Nordstrom | | company | US |
aig | AIG | American International Group | company | US |
aetna | Aetna | Aetna Life and Casualty | company | US |
cigna | Cigna | CIGNA | company | US |
metlife | MetLife | Metropolitan Life | company | US |
prudential | Prudential Financial | Prudential Insurance; Prudential Insurance Co of America | company | US |
vanguard-group | Vanguard Group | | company | US |
fidelity | Fidelity Investments | | company | US |
liffe | London International Financial Futures Exchange | LIFFE | company | GB |
simex | Singapore International Monetary Exchange | SIMEX | company | SG |
ise | International Stock Exchange | | company | GB |
amex-exchange | American Stock Exchange | | company | US |
hk-exchange | Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing | company | HK |
shanghai-exchange | Shanghai Stock Exchange | | company | CN |
sydney-exchange | Australian Securities Exchange | Australian Stock Exchange; ASX | company | AU |
toronto-exchange | Toronto Stock Exchange | | company | CA |
paris-bourse | Paris Bourse | Euronext | company | FR |
deutsche-boerse | Deutsche Börse | Deutsche Boerse; Frankfurt Stock Exchange | company | DE |
mozilla | Mozilla | Mozilla Foundation | company | US |
sony-pictures | Sony Pictures | Sony Pictures Entertainment | company | US |
pixar | Pixar | | company | US |
marvel | Marvel Comics | Marvel Studios; Marvel Entertainment | company | US |
dreamworks | DreamWorks | | company | US |
hbo | HBO | Home Box Office | company | US |
mtv | MTV | | outlet | US |
espn | ESPN | | outlet | US |
penguin-books | Penguin Books | Penguin Random House | company | GB |
harpercollins | HarperCollins | | company | US |
simon-schuster | Simon & Schuster | Simon and Schuster | company | US |
oup | Oxford University Press | | company | GB |
cup | Cambridge University Press | | company | GB |
`;
