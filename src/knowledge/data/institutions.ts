/** Bodies of other countries: parliaments, governments, ministries, agencies, courts, central banks, police, forces; the columns of the parties. */
export const INSTITUTIONS = `
parliament-gb | Parliament of the United Kingdom | UK Parliament; British Parliament; the Houses of Parliament; Houses of Parliament; U.K. Parliament | parliament | GB |
house-of-commons-gb | House of Commons | the Commons; British House of Commons | parliament | GB |
house-of-lords-gb | House of Lords | the Lords; British House of Lords | parliament | GB |
scottish-parliament | Scottish Parliament | Holyrood | parliament | GB |
senedd | Senedd | Welsh Parliament; Welsh Assembly; National Assembly for Wales | parliament | GB |
stormont | Northern Ireland Assembly | Stormont; Stormont Assembly | parliament | GB |
ni-executive | Northern Ireland Executive | Stormont Executive | government | GB |
scottish-government | Scottish Government | Scottish Executive | government | GB |
welsh-government | Welsh Government |  | government | GB |
foreign-office-gb | Foreign Office | UK Foreign Office; Foreign, Commonwealth and Development Office; FCDO; Foreign and Commonwealth Office; British Foreign Office; Foreign & Commonwealth Office; FCO | ministry | GB |
home-office-gb | Home Office | UK Home Office; British Home Office | ministry | GB |
treasury-gb | HM Treasury | UK Treasury; British Treasury; Her Majesty's Treasury; His Majesty's Treasury; the Exchequer | ministry | GB |
mod-gb | UK Ministry of Defence | MoD ??; British Ministry of Defence; British Defence Ministry; UK MoD; U.K. Ministry of Defence; UK's Ministry of Defence; Britain's Ministry of Defence | ministry | GB |
moj-gb | UK Ministry of Justice | MoJ ?? | ministry | GB |
cabinet-office-gb | Cabinet Office | | ministry | GB |
dhsc-gb | Department of Health and Social Care | | ministry | GB |
dfe-gb | Department for Education | DfE | ministry | GB |
dfid-gb | Department for International Development | DFID; DfID | ministry | GB |
dwp-gb | Department for Work and Pensions | DWP | ministry | GB |
defra-gb | Defra | Department for Environment, Food and Rural Affairs; DEFRA | ministry | GB |
dft-gb | Department for Transport | DfT | ministry | GB |
dti-gb | Department of Trade and Industry | DTI; Trade and Industry Department | ministry | GB |
hmrc | HM Revenue and Customs | HMRC; HM Revenue & Customs; Inland Revenue | agency | GB |
nhs | National Health Service | NHS; N.H.S.; NHS England | agency | GB |
ukhsa | UK Health Security Agency | UKHSA; Public Health England | agency | GB |
mi5 | MI5 | | agency | GB |
mi6 | MI6 | Secret Intelligence Service; SIS | agency | GB |
gchq | GCHQ | Government Communications Headquarters | agency | GB |
ncsc | National Cyber Security Centre | NCSC | agency | GB |
nca | National Crime Agency | NCA | agency | GB |
cps-gb | Crown Prosecution Service | CPS | agency | GB |
ons | Office for National Statistics | ONS | agency | GB |
obr | Office for Budget Responsibility | OBR | agency | GB |
fca-gb | Financial Conduct Authority | FCA | agency | GB |
cma-gb | Competition and Markets Authority | CMA | agency | GB |
monopolies-gb | Monopolies and Mergers Commission | Monopolies Commission | agency | GB |
ofcom | Ofcom | | agency | GB |
ofgem | Ofgem | | agency | GB |
ofsted | Ofsted | | agency | GB |
ofwat | Ofwat | | agency | GB |
mhra | Medicines and Healthcare products Regulatory Agency | MHRA | agency | GB |
dvla | DVLA | | agency | GB |
met-office | Met Office | UK Met Office | agency | GB |
environment-agency | Environment Agency | | agency | GB |
electoral-commission-gb | Electoral Commission | | agency | GB |
british-council | British Council | | agency | GB |
raf | Royal Air Force | RAF | armed-forces | GB |
royal-navy | Royal Navy | | armed-forces | GB |
british-army | British Army | | armed-forces | GB |
royal-marines | Royal Marines | | armed-forces | GB | Royal Marine
sas | Special Air Service | SAS | armed-forces | GB |
met-police | Metropolitan Police | Met Police; Scotland Yard; the Met; Metropolitan Police Service; New Scotland Yard; London Metropolitan Police | police | GB |
police-scotland | Police Scotland | | police | GB |
psni | Police Service of Northern Ireland | PSNI; Royal Ulster Constabulary; RUC | police | GB |
bank-of-england | Bank of England | BoE; BOE; Threadneedle Street | central-bank | GB |
supreme-court-gb | Supreme Court of the United Kingdom | UK Supreme Court; U.K. Supreme Court | court | GB |
old-bailey | Old Bailey | Central Criminal Court | court | GB |
high-court-gb | High Court of Justice | High Court in London; London's High Court | court | GB |
church-of-england | Church of England | C of E | religious-body | GB |
dail | Dáil Éireann | Dáil; Dail; the Dáil; the Dail | parliament | IE |
oireachtas | Oireachtas | | parliament | IE |
seanad | Seanad Éireann | Seanad | parliament | IE |
garda | Garda Síochána | Garda; An Garda Síochána; Gardaí; Gardai | police | IE |
parliament-ca | Parliament of Canada | Canadian Parliament | parliament | CA |
house-of-commons-ca | House of Commons of Canada | Canadian House of Commons | parliament | CA |
rcmp | Royal Canadian Mounted Police | RCMP; the Mounties; Mounties | police | CA |
csis-ca | Canadian Security Intelligence Service | | agency | CA |
global-affairs-ca | Global Affairs Canada | | ministry | CA |
bank-of-canada | Bank of Canada | BoC | central-bank | CA |
statistics-canada | Statistics Canada | StatsCan | agency | CA |
afp-au | Australian Federal Police | | police | AU |
asio | Australian Security Intelligence Organisation | ASIO | agency | AU |
rba | Reserve Bank of Australia | RBA | central-bank | AU |
adf-au | Australian Defence Force | ADF | armed-forces | AU |
rbnz | Reserve Bank of New Zealand | RBNZ | central-bank | NZ |
state-duma | State Duma | Duma; Russian Duma; Russian State Duma; the Duma | parliament | RU |
federation-council | Federation Council | Federation Council of Russia | parliament | RU |
supreme-soviet | Supreme Soviet | Supreme Soviet of the Soviet Union | parliament | RU |
politburo | Politburo | Soviet Politburo; Political Bureau | government | RU |
congress-peoples-deputies | Congress of People's Deputies | | parliament | RU |
fsb | Federal Security Service | FSB; F.S.B. | agency | RU |
svr | Russian Foreign Intelligence Service | SVR; Foreign Intelligence Service ??; Russia's Foreign Intelligence Service | agency | RU |
gru | GRU | Main Intelligence Directorate | agency | RU |
kgb | KGB | K.G.B.; Committee for State Security | agency | RU |
nkvd | NKVD | | agency | RU |
cheka | Cheka | | agency | RU |
investigative-committee-ru | Investigative Committee of Russia | Russian Investigative Committee; Russia's Investigative Committee | agency | RU |
roskomnadzor | Roskomnadzor | | agency | RU |
roscosmos | Roscosmos | Roskosmos | agency | RU |
rosatom | Rosatom | | company | RU |
black-sea-fleet | Black Sea Fleet | Russian Black Sea Fleet; Russia's Black Sea Fleet | armed-forces | RU |
northern-fleet | Northern Fleet | Russian Northern Fleet | armed-forces | RU |
pacific-fleet-ru | Russian Pacific Fleet | | armed-forces | RU |
red-army | Red Army | Soviet Army | armed-forces | RU |
rosgvardia | Rosgvardia | Russian National Guard | armed-forces | RU |
bank-of-russia | Central Bank of Russia | Bank of Russia; Russian Central Bank | central-bank | RU |
russian-orthodox | Russian Orthodox Church | Moscow Patriarchate | religious-body | RU |
verkhovna-rada | Verkhovna Rada | the Rada; Rada; Ukrainian Parliament; Supreme Rada | parliament | UA |
sbu | Security Service of Ukraine | SBU; Ukrainian Security Service; Ukraine's Security Service | agency | UA |
gur | Main Directorate of Intelligence of Ukraine | HUR | agency | UA |
ukrainian-armed-forces | Armed Forces of Ukraine | Ukrainian Armed Forces | armed-forces | UA |
naftogaz | Naftogaz | | company | UA |
energoatom | Energoatom | | company | UA |
ukrenergo | Ukrenergo | | company | UA |
bundestag | Bundestag | German Bundestag; German Parliament | parliament | DE |
bundesrat | Bundesrat | German Bundesrat | parliament | DE |
reichstag | Reichstag | | parliament | DE |
volkskammer | Volkskammer | | parliament | DE |
bundeswehr | Bundeswehr | | armed-forces | DE |
wehrmacht | Wehrmacht | | armed-forces | DE |
luftwaffe | Luftwaffe | | armed-forces | DE |
gestapo | Gestapo | | agency | DE |
stasi | Stasi | | agency | DE |
bnd | Federal Intelligence Service | BND; Bundesnachrichtendienst | agency | DE |
bundesbank | Bundesbank | Deutsche Bundesbank | central-bank | DE |
constitutional-court-de | Federal Constitutional Court | German Constitutional Court; Germany's Constitutional Court | court | DE |
robert-koch | Robert Koch Institute | RKI | agency | DE |
national-assembly-fr | National Assembly of France | French National Assembly; Assemblée Nationale; France's National Assembly; the French National Assembly | parliament | FR |
senate-fr | Senate of France | French Senate | parliament | FR |
dgse | DGSE | | agency | FR |
french-foreign-legion | French Foreign Legion | the Foreign Legion | armed-forces | FR |
bank-of-france | Bank of France | Banque de France | central-bank | FR |
insee | INSEE | Insee | agency | FR |
gendarmerie | National Gendarmerie |  | police | FR |
chamber-deputies-it | Chamber of Deputies of Italy | Italian Chamber of Deputies | parliament | IT |
senate-it | Senate of the Republic | Italian Senate | parliament | IT |
carabinieri | Carabinieri | carabinieri | police | IT |
guardia-di-finanza | Guardia di Finanza | | police | IT |
bank-of-italy | Bank of Italy | Banca d'Italia | central-bank | IT |
cortes-es | Cortes Generales | Spanish Parliament; Cortes | parliament | ES |
congress-es | Congress of Deputies | Spanish Congress of Deputies | parliament | ES |
guardia-civil | Civil Guard | Guardia Civil; Spanish Civil Guard | police | ES |
mossos | Mossos d'Esquadra | | police | ES |
bank-of-spain | Bank of Spain | | central-bank | ES |
generalitat | Generalitat de Catalunya | Generalitat | government | ES |
bank-of-portugal | Bank of Portugal | | central-bank | PT |
tweede-kamer | House of Representatives of the Netherlands | Dutch House of Representatives; Tweede Kamer | parliament | NL |
dnb-nl | De Nederlandsche Bank |  | central-bank | NL |
sejm | Sejm | Polish Sejm; Polish Parliament | parliament | PL |
nbp | National Bank of Poland | | central-bank | PL |
riksdag | Riksdag | Swedish Riksdag | parliament | SE |
riksbank | Riksbank | Sveriges Riksbank | central-bank | SE |
sapo-se | Säpo | Swedish Security Service; SAPO | agency | SE |
folketing | Folketing | Danish Folketing | parliament | DK |
storting | Storting | Norwegian Storting | parliament | NO |
norges-bank | Norges Bank |  | central-bank | NO |
eduskunta | Eduskunta |  | parliament | FI |
althing | Althing | Althingi | parliament | IS |
nationalrat-at | National Council of Austria | Nationalrat | parliament | AT |
swiss-national-bank | Swiss National Bank | SNB | central-bank | CH |
federal-council-ch | Federal Council of Switzerland | Swiss Federal Council | government | CH |
swiss-guard | Swiss Guard | Pontifical Swiss Guard | armed-forces | VA |
roman-curia | Roman Curia | Vatican Curia | government | VA |
catholic-church | Catholic Church | Roman Catholic Church | religious-body | VA |
seimas | Seimas |  | parliament | LT |
saeima | Saeima |  | parliament | LV |
riigikogu | Riigikogu |  | parliament | EE |
hellenic-parliament | Hellenic Parliament | Greek Parliament | parliament | GR |
grand-national-assembly | Grand National Assembly of Turkey | Turkish Grand National Assembly; Turkish Parliament; Grand National Assembly | parliament | TR |
mit-tr | National Intelligence Organization | | agency | TR |
turkish-armed-forces | Turkish Armed Forces |  | armed-forces | TR |
knesset | Knesset | Israeli Parliament | parliament | IL |
idf | Israel Defense Forces | IDF; Israeli Defense Forces; Israeli Defence Forces; Israel Defence Forces; I.D.F.; Israeli Army | armed-forces | IL |
mossad | Mossad | | agency | IL |
shin-bet | Shin Bet | Shabak | agency | IL |
israeli-air-force | Israeli Air Force | Israel Air Force | armed-forces | IL |
bank-of-israel | Bank of Israel | | central-bank | IL |
haganah | Haganah | | armed-forces | IL |
irgc | Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Iranian Revolutionary Guards; Iran's Revolutionary Guards; the Revolutionary Guard; Revolutionary Guard; Iranian Revolutionary Guard; Revolutionary Guard Corps; Iran's Revolutionary Guard; Islamic Revolution Guards Corps; Iranian Revolutionary Guard Corps; Iran's Revolutionary Guard Corps; Iran's Islamic Revolutionary Guard Corps | armed-forces | IR |
quds-force | Quds Force | Qods Force; Al-Quds Force | armed-forces | IR |
basij | Basij | Basij militia | armed-forces | IR |
majlis | Islamic Consultative Assembly | Majlis | parliament | IR |
guardian-council | Guardian Council | Council of Guardians | government | IR |
assembly-of-experts | Assembly of Experts | | government | IR |
aeoi | Atomic Energy Organization of Iran | AEOI; Atomic Energy Organisation of Iran | agency | IR |
savak | SAVAK | | agency | IR |
syrian-army | Syrian Arab Army | Syrian Army | armed-forces | SY |
republican-guard-iq | Iraqi Republican Guard | | armed-forces | IQ |
pmf | Popular Mobilization Forces | PMF; Popular Mobilisation Forces; Hashd al-Shaabi; Popular Mobilization Units | armed-group | IQ |
peshmerga | Peshmerga | peshmerga; Kurdish peshmerga | armed-forces | IQ |
krg | Kurdistan Regional Government | KRG | government | IQ |
cpa-iq | Coalition Provisional Authority | | government | IQ |
iraqi-governing-council | Iraqi Governing Council | | government | IQ |
gna-ly | Government of National Accord | GNA | government | LY |
ntc-ly | National Transitional Council | NTC; Transitional National Council | government | LY |
lna-ly | Libyan National Army | LNA | armed-group | LY |
snc-sy | Syrian National Council | SNC | movement | SY |
syrian-opposition-coalition | Syrian National Coalition | | movement | SY |
isi | Inter-Services Intelligence | ISI | agency | PK |
lok-sabha | Lok Sabha | Indian Lok Sabha | parliament | IN |
rajya-sabha | Rajya Sabha | | parliament | IN |
raw-in | Research and Analysis Wing | | agency | IN |
cbi-in | Central Bureau of Investigation | | agency | IN |
isro | ISRO | Indian Space Research Organisation | agency | IN |
rbi | Reserve Bank of India | RBI | central-bank | IN |
bsf-in | Border Security Force | BSF | armed-forces | IN |
npc-cn | National People's Congress | NPC | parliament | CN |
cppcc | Chinese People's Political Consultative Conference | CPPCC | parliament | CN |
state-council-cn | State Council of China | China's State Council; Chinese State Council | government | CN |
central-military-commission | Central Military Commission | | armed-forces | CN |
pla | People's Liberation Army | PLA; PLA Navy | armed-forces | CN |
pboc | People's Bank of China | PBOC; PBoC | central-bank | CN |
legco | Legislative Council of Hong Kong | LegCo; Hong Kong Legislative Council | parliament | HK |
legislative-yuan | Legislative Yuan |  | parliament | TW |
diet-jp | National Diet | Japanese Diet; Japan's Diet | parliament | JP |
miti | Ministry of International Trade and Industry | MITI; METI; Ministry of Economy, Trade and Industry | ministry | JP |
jsdf | Japan Self-Defense Forces | Self-Defense Forces; Self-Defence Forces; Japan Self-Defence Forces; JSDF | armed-forces | JP |
bank-of-japan | Bank of Japan | BOJ; BoJ | central-bank | JP |
jma | Japan Meteorological Agency | | agency | JP |
national-assembly-kr | National Assembly of South Korea | South Korean National Assembly; South Korea's National Assembly | parliament | KR |
bank-of-korea | Bank of Korea | BOK | central-bank | KR |
kcia | National Intelligence Service | KCIA; NIS | agency | KR |
kpa | Korean People's Army |  | armed-forces | KP |
tatmadaw | Tatmadaw |  | armed-forces | MM |
slorc | State Peace and Development Council | SLORC; SPDC; State Law and Order Restoration Council; State Administration Council | government | MM |
nug-mm | National Unity Government of Myanmar | | government | MM |
khmer-rouge | Khmer Rouge | | armed-group | KH |
asean-sec | ASEAN Secretariat | | international-organisation | |
opposition-anc-mk | uMkhonto we Sizwe | Umkhonto we Sizwe | armed-group | ZA |
sarb | South African Reserve Bank | SARB | central-bank | ZA |
eskom | Eskom | | company | ZA |
cbn | Central Bank of Nigeria | CBN | central-bank | NG |
efcc | Economic and Financial Crimes Commission | EFCC | agency | NG |
inec | Independent National Electoral Commission | INEC | agency | NG |
rsf-sd | Rapid Support Forces | RSF | armed-group | SD |
janjaweed | Janjaweed | | armed-group | SD |
saf-sd | Sudanese Armed Forces |  | armed-forces | SD |
scaf | Supreme Council of the Armed Forces | SCAF | government | EG |
bank-of-mexico | Bank of Mexico | Banxico; Banco de México | central-bank | MX |
bcb | Central Bank of Brazil | Banco Central do Brasil | central-bank | BR |
stf-br | Supreme Federal Court | Supremo Tribunal Federal; Brazilian Supreme Court; Brazil's Supreme Court | court | BR |
bcra | Central Bank of Argentina |  | central-bank | AR |
national-assembly-ve | National Assembly of Venezuela | Venezuelan National Assembly | parliament | VE |
wcc | World Council of Churches | | religious-body | |
opus-dei | Opus Dei | | religious-body | |
jesuits | Society of Jesus | Jesuits | religious-body | | Jesuit
anglican-communion | Anglican Communion | | religious-body | |
church-of-scotland | Church of Scotland | | religious-body | GB |
presbyterian-church | Presbyterian Church | | religious-body | |
eastern-orthodox | Eastern Orthodox Church | Orthodox Church; Greek Orthodox Church | religious-body | |
orthodox-ukraine | Orthodox Church of Ukraine | Ukrainian Orthodox Church | religious-body | UA |
icann | ICANN | Internet Corporation for Assigned Names and Numbers | international-organisation | |
ieee | IEEE | Institute of Electrical and Electronics Engineers | international-organisation | |
w3c | World Wide Web Consortium | W3C | international-organisation | |
acm | Association for Computing Machinery | ACM | charity | |
royal-society | Royal Society | | charity | GB |
christian-aid | Christian Aid | | charity | GB |
british-red-cross | British Red Cross | | charity | GB |
caritas | Caritas | Caritas Internationalis | charity | |
world-vision | World Vision | | charity | |
mercy-corps | Mercy Corps | | charity | |
islamic-relief | Islamic Relief | | charity | |
norwegian-refugee-council | Norwegian Refugee Council | | charity | NO |
danish-refugee-council | Danish Refugee Council | | charity | DK |
rotary | Rotary International | | charity | |
ymca | YMCA | Young Men's Christian Association | charity | |
nobel-committee | Norwegian Nobel Committee | Nobel Committee | charity | NO |
swedish-academy | Swedish Academy | | charity | SE |
academie-francaise | Académie française | Académie Française | charity | FR |
british-museum | British Museum | | charity | GB |
parliament-no | Parliament of Norway | Norwegian Parliament | parliament | NO |
legislature-ontario | Legislative Assembly of Ontario | Ontario Legislature; Ontario legislature | parliament | CA |
legislature-quebec | National Assembly of Quebec | Quebec National Assembly | parliament | CA |
london-assembly | London Assembly | | parliament | GB |
privy-council | Privy Council | Judicial Committee of the Privy Council | government | GB |
senate-ca | Senate of Canada | Canadian Senate | parliament | CA |
supreme-court-ca | Supreme Court of Canada | | court | CA |
supreme-court-in | Supreme Court of India | India's Supreme Court | court | IN |
high-court-au | High Court of Australia | | court | AU |
nuremberg-tribunal | International Military Tribunal | Nuremberg Tribunal | court | |
special-court-sl | Special Court for Sierra Leone | | court | SL |
eccc | Extraordinary Chambers in the Courts of Cambodia | ECCC; Khmer Rouge tribunal | court | KH |
stl | Special Tribunal for Lebanon | | court | LB |
pcgg | Presidential Commission on Good Government | PCGG | agency | PH |
inpe | National Institute for Space Research | INPE | agency | BR |
jaxa | JAXA | Japan Aerospace Exploration Agency | agency | JP |
cnsa | China National Space Administration | CNSA | agency | CN |
cnrs | CNRS | French National Centre for Scientific Research | agency | FR |
inra | INRA | | agency | FR |
csiro | CSIRO | | agency | AU |
vichy-government | Vichy France | Vichy regime; Vichy government | government | FR |
`;
