/** International organisations, alliances and courts: key | name | other names | kind | country (of none) | words for members. */
export const INTERNATIONAL = `
un | United Nations | UN; U.N.; UNO; UN HQ; UN headquarters; U.N. headquarters; United Nations headquarters; United Nations Organization; United Nations Organisation | international-organisation | |
un-security-council | UN Security Council | United Nations Security Council; U.N. Security Council; the Security Council; UNSC; Security Council | international-organisation | |
un-general-assembly | UN General Assembly | United Nations General Assembly; U.N. General Assembly; UNGA; the General Assembly | international-organisation | |
un-secretariat | UN Secretariat | United Nations Secretariat | international-organisation | |
unhcr | UNHCR | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN Refugee Agency | international-organisation | |
ohchr | UN Human Rights Office | OHCHR; Office of the United Nations High Commissioner for Human Rights | international-organisation | |
un-human-rights-council | UN Human Rights Council | United Nations Human Rights Council; U.N. Human Rights Council; the Human Rights Council; UNHRC | international-organisation | |
unicef | UNICEF | United Nations Children's Fund; UN Children's Fund | international-organisation | |
unesco | UNESCO | United Nations Educational, Scientific and Cultural Organization; UN Educational, Scientific and Cultural Organization | international-organisation | |
undp | UNDP | United Nations Development Programme; UN Development Programme | international-organisation | |
unep | UNEP | United Nations Environment Programme; UN Environment Programme | international-organisation | |
unrwa | UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency | international-organisation | |
unodc | UNODC | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime | international-organisation | |
ocha | OCHA | UN Office for the Coordination of Humanitarian Affairs; UNOCHA; Office for the Coordination of Humanitarian Affairs | international-organisation | |
wfp | World Food Programme | WFP; World Food Program; UN World Food Programme; UN World Food Program | international-organisation | |
who | World Health Organization | WHO; World Health Organisation; W.H.O. | international-organisation | |
fao | Food and Agriculture Organization | FAO; Food and Agriculture Organisation; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization | international-organisation | |
ilo | International Labour Organization | ILO; International Labour Organisation; International Labor Organization | international-organisation | |
imo | International Maritime Organization | International Maritime Organisation | international-organisation | |
icao | International Civil Aviation Organization | ICAO; International Civil Aviation Organisation | international-organisation | |
itu | International Telecommunication Union | ITU; International Telecommunications Union | international-organisation | |
wipo | World Intellectual Property Organization | WIPO | international-organisation | |
wmo | World Meteorological Organization | WMO; World Meteorological Organisation | international-organisation | |
iom | International Organization for Migration | IOM; International Organisation for Migration | international-organisation | |
iaea | International Atomic Energy Agency | IAEA; I.A.E.A. | international-organisation | |
ipcc | Intergovernmental Panel on Climate Change | IPCC | international-organisation | |
unctad | UNCTAD | United Nations Conference on Trade and Development; UN Conference on Trade and Development | international-organisation | |
unifil | UNIFIL | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon | international-organisation | |
unaids | UNAIDS | | international-organisation | |
un-women | UN Women | | international-organisation | |
minusma | MINUSMA | | international-organisation | |
monusco | MONUSCO | MONUC | international-organisation | |
unprofor | UNPROFOR | United Nations Protection Force | international-organisation | |
opcw | OPCW | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons | international-organisation | |
icj | International Court of Justice | ICJ; the World Court; World Court | court | |
icc | International Criminal Court | ICC | court | |
icty | International Criminal Tribunal for the former Yugoslavia | ICTY | court | |
ictr | International Criminal Tribunal for Rwanda | ICTR | court | |
echr | European Court of Human Rights | ECHR; ECtHR | court | |
cjeu | European Court of Justice | ECJ; CJEU; Court of Justice of the European Union; EU Court of Justice | court | |
eu-general-court | General Court of the European Union | EU General Court | court | |
pca | Permanent Court of Arbitration | | court | |
cas | Court of Arbitration for Sport | | court | |
nato | NATO | NATO HQ; NATO headquarters; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; N.A.T.O.; the North Atlantic Alliance; North Atlantic Alliance; the Atlantic Alliance; OTAN | alliance | |
north-atlantic-council | North Atlantic Council | NAC | alliance | |
nato-russia-council | NATO-Russia Council | | alliance | |
warsaw-pact | Warsaw Pact | Warsaw Treaty Organization; the Warsaw Treaty | alliance | |
csto | Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation | alliance | |
aukus | AUKUS | | alliance | |
anzus | ANZUS | | alliance | |
five-eyes | Five Eyes | | alliance | |
quad | Quadrilateral Security Dialogue | the Quad | alliance | |
eu | European Union | EU; E.U.; EU HQ; EU headquarters | international-organisation | |
eec | European Economic Community | EEC; E.E.C. | international-organisation | |
ec | European Community | EC; E.C.; European Communities; the Common Market; Common Market | international-organisation | |
eurozone | Eurozone | eurozone; Euro zone; euro zone; euro area; Euro area | international-organisation | |
european-commission | European Commission | EU Commission; EC Commission; European Union Commission | international-organisation | |
european-council | European Council | EU Council | international-organisation | |
council-eu | Council of the European Union | the Council of Ministers; EU Council of Ministers; Council of the EU; European Council of Ministers | international-organisation | |
european-parliament | European Parliament | EU Parliament | parliament | | MEP
ecb | European Central Bank | ECB; E.C.B. | central-bank | |
eib | European Investment Bank | EIB | international-organisation | |
ebrd | European Bank for Reconstruction and Development | EBRD | international-organisation | |
europol | Europol | | international-organisation | |
eurojust | Eurojust | | international-organisation | |
frontex | Frontex | European Border and Coast Guard Agency | international-organisation | |
eurostat | Eurostat | | international-organisation | |
ema | European Medicines Agency | EMA | international-organisation | |
ecdc | European Centre for Disease Prevention and Control | ECDC | international-organisation | |
easa | European Union Aviation Safety Agency | EASA; European Aviation Safety Agency | international-organisation | |
eeas | European External Action Service | EEAS | international-organisation | |
esm | European Stability Mechanism | ESM | international-organisation | |
eba | European Banking Authority | | international-organisation | |
eda | European Defence Agency | | international-organisation | |
efta | European Free Trade Association | EFTA | international-organisation | |
eea | European Economic Area | EEA | international-organisation | |
esa | European Space Agency | ESA | international-organisation | |
cern | CERN | European Organization for Nuclear Research | international-organisation | |
council-of-europe | Council of Europe | | international-organisation | |
pace | Parliamentary Assembly of the Council of Europe | PACE ? | parliament | |
venice-commission | Venice Commission | | international-organisation | |
osce | OSCE | Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; O.S.C.E. | international-organisation | |
csce | CSCE | Conference on Security and Cooperation in Europe; Conference on Security and Co-operation in Europe | international-organisation | |
weu | Western European Union | WEU | alliance | |
benelux | Benelux | | international-organisation | |
visegrad | Visegrad Group | Visegrad Four; V4; Visegrád Group | international-organisation | |
nordic-council | Nordic Council | | international-organisation | |
arctic-council | Arctic Council | | international-organisation | |
schengen | Schengen Area | Schengen area; Schengen zone; the Schengen | international-organisation | |
european-political-community | European Political Community | | international-organisation | |
imf | International Monetary Fund | IMF; I.M.F.; the Fund | international-organisation | |
world-bank | World Bank | International Bank for Reconstruction and Development; IBRD; World Bank Group | international-organisation | |
ifc | International Finance Corporation | | international-organisation | |
wto | World Trade Organization | WTO; World Trade Organisation; W.T.O. | international-organisation | |
gatt | GATT | General Agreement on Tariffs and Trade; General Agreement on Trade and Tariffs | international-organisation | |
oecd | OECD | Organisation for Economic Co-operation and Development; Organization for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; O.E.C.D. | international-organisation | |
bis | Bank for International Settlements | BIS | international-organisation | |
fsb-board | Financial Stability Board | | international-organisation | |
fatf | Financial Action Task Force | FATF | international-organisation | |
iea | International Energy Agency | IEA | international-organisation | |
irena | International Renewable Energy Agency | IRENA | international-organisation | |
opec | OPEC | Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; O.P.E.C. | international-organisation | |
opec-plus | OPEC+ | | international-organisation | |
oapec | OAPEC | Organization of Arab Petroleum Exporting Countries | international-organisation | |
g7 | G7 | G-7; Group of Seven; Group of 7 | international-organisation | |
g8 | G8 | G-8; Group of Eight | international-organisation | |
g20 | G20 | G-20; Group of Twenty; Group of 20 | international-organisation | |
g77 | G77 | Group of 77; G-77 | international-organisation | |
g10 | Group of Ten | G10; G-10 | international-organisation | |
brics | BRICS | Brics | international-organisation | |
sco | Shanghai Cooperation Organisation | Shanghai Cooperation Organization; SCO | international-organisation | |
cis | Commonwealth of Independent States | CIS | international-organisation | |
eaeu | Eurasian Economic Union | EAEU; EEU | international-organisation | |
comecon | Comecon | Council for Mutual Economic Assistance; CMEA | international-organisation | |
turkic-states | Organization of Turkic States | Turkic Council | international-organisation | |
aiib | Asian Infrastructure Investment Bank | AIIB | international-organisation | |
adb | Asian Development Bank | ADB | international-organisation | |
afdb | African Development Bank | AfDB | international-organisation | |
idb | Inter-American Development Bank | IADB | international-organisation | |
isdb | Islamic Development Bank | IsDB | international-organisation | |
new-development-bank | New Development Bank | BRICS bank | international-organisation | |
apec | APEC | Asia-Pacific Economic Cooperation; Asia-Pacific Economic Co-operation | international-organisation | |
asean | ASEAN | Association of Southeast Asian Nations; Association of South East Asian Nations; Association of South-East Asian Nations | international-organisation | |
saarc | SAARC | South Asian Association for Regional Cooperation | international-organisation | |
rcep | Regional Comprehensive Economic Partnership | RCEP | international-organisation | |
pacific-islands-forum | Pacific Islands Forum | | international-organisation | |
au | African Union | AU; A.U. | international-organisation | |
oau | Organisation of African Unity | OAU; Organization of African Unity | international-organisation | |
ecowas | ECOWAS | Economic Community of West African States | international-organisation | |
ecomog | ECOMOG | | alliance | |
sadc | SADC | Southern African Development Community | international-organisation | |
igad | IGAD | Intergovernmental Authority on Development | international-organisation | |
eac | East African Community | | international-organisation | |
comesa | COMESA | Common Market for Eastern and Southern Africa | international-organisation | |
cemac | CEMAC | | international-organisation | |
amisom | AMISOM | African Union Mission in Somalia | alliance | |
sahel-states | Alliance of Sahel States | | alliance | |
arab-league | Arab League | League of Arab States; the League of Arab States | international-organisation | |
gcc | Gulf Cooperation Council | GCC; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf | international-organisation | |
oic | Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | international-organisation | |
arab-maghreb-union | Arab Maghreb Union | | international-organisation | |
oas | Organization of American States | OAS; Organisation of American States | international-organisation | |
mercosur | Mercosur | Mercosul; MERCOSUR | international-organisation | |
celac | CELAC | Community of Latin American and Caribbean States | international-organisation | |
unasur | UNASUR | Union of South American Nations | international-organisation | |
alba-alliance | Bolivarian Alliance for the Americas | | international-organisation | |
andean-community | Andean Community | | international-organisation | |
caricom | CARICOM | Caribbean Community | international-organisation | |
paho | Pan American Health Organization | PAHO | international-organisation | |
iachr | Inter-American Commission on Human Rights | IACHR | international-organisation | |
nafta | NAFTA | North American Free Trade Agreement | international-organisation | |
usmca | USMCA | | international-organisation | |
commonwealth | Commonwealth of Nations | the Commonwealth; British Commonwealth | international-organisation | |
francophonie | Organisation internationale de la Francophonie | La Francophonie; OIF | international-organisation | |
non-aligned | Non-Aligned Movement | Nonaligned Movement | international-organisation | |
league-of-nations | League of Nations | the League of Nations | international-organisation | |
interpol | Interpol | INTERPOL; International Criminal Police Organization | international-organisation | |
red-cross | International Committee of the Red Cross | ICRC; I.C.R.C. | charity | |
ifrc | International Federation of Red Cross and Red Crescent Societies | IFRC; International Federation of Red Cross | charity | |
red-cross-movement | Red Cross | the Red Cross; International Red Cross | charity | |
red-crescent | Red Crescent | the Red Crescent | charity | |
icao-iata | International Air Transport Association | IATA | international-organisation | |
iso-body | International Organization for Standardization | | international-organisation | |
inter-parliamentary-union | Inter-Parliamentary Union | | international-organisation | |
gavi | Gavi | GAVI; Gavi, the Vaccine Alliance | international-organisation | |
global-fund | Global Fund to Fight AIDS, Tuberculosis and Malaria | the Global Fund | international-organisation | |
world-economic-forum | World Economic Forum | WEF | international-organisation | |
iccat-iwc | International Whaling Commission | IWC | international-organisation | |
international-coffee-organization | International Coffee Organization | ICO; International Coffee Organisation | international-organisation | |
international-cocoa-organization | International Cocoa Organization | ICCO; International Cocoa Organisation | international-organisation | |
international-tin-council | International Tin Council | ITC | international-organisation | |
international-wheat-council | International Wheat Council | IWC | international-organisation | |
paris-club | Paris Club | Paris Club of creditors | international-organisation | |
plo | Palestine Liberation Organization | PLO; Palestine Liberation Organisation; P.L.O. | movement | PS |
palestinian-authority | Palestinian Authority | PA ?; Palestinian National Authority; PNA | government | PS |
middle-east-quartet | Middle East Quartet | the Quartet | international-organisation | |
socialist-international | Socialist International | | international-organisation | |
epp | European People's Party | EPP | party | |
pes | Party of European Socialists | | party | |
wada | World Anti-Doping Agency | WADA | sports-body | |
ioc | International Olympic Committee | IOC; I.O.C. | sports-body | |
ipc | International Paralympic Committee | | sports-body | |
fifa | FIFA | Fédération Internationale de Football Association | sports-body | |
uefa | UEFA | Union of European Football Associations | sports-body | |
conmebol | CONMEBOL | | sports-body | |
concacaf | CONCACAF | | sports-body | |
caf-football | Confederation of African Football | CAF | sports-body | |
iaaf | World Athletics | IAAF; International Association of Athletics Federations | sports-body | |
fia | FIA | Fédération Internationale de l'Automobile | sports-body | |
fis-ski | International Ski Federation | | sports-body | |
icc-cricket | International Cricket Council | | sports-body | |
world-rugby | World Rugby | International Rugby Board; IRB | sports-body | |
atp | Association of Tennis Professionals | ATP; ATP Tour | sports-body | |
wta | Women's Tennis Association | WTA | sports-body | |
amnesty | Amnesty International | Amnesty ? | charity | |
hrw | Human Rights Watch | HRW | charity | |
greenpeace | Greenpeace | | charity | |
oxfam | Oxfam | Oxfam International | charity | |
msf | Médecins Sans Frontières | MSF; Doctors Without Borders; Medecins Sans Frontieres | charity | |
save-the-children | Save the Children | | charity | |
wwf | World Wide Fund for Nature | WWF; World Wildlife Fund | charity | |
care-international | CARE International | | charity | |
irc | International Rescue Committee | | charity | |
rsf | Reporters Without Borders | RSF; Reporters sans frontières | charity | |
cpj | Committee to Protect Journalists | CPJ | charity | |
transparency | Transparency International | | charity | |
crisis-group | International Crisis Group | ICG | charity | |
freedom-house | Freedom House | | charity | |
sohr | Syrian Observatory for Human Rights | SOHR | charity | |
white-helmets | White Helmets | Syria Civil Defence | charity | |
gates-foundation | Bill & Melinda Gates Foundation | Gates Foundation | charity | |
open-society | Open Society Foundations | Open Society Foundation; Open Society Institute | charity | |
carnegie | Carnegie Endowment for International Peace | Carnegie Endowment | charity | US |
brookings | Brookings Institution | Brookings | charity | US |
cfr | Council on Foreign Relations | CFR | charity | US |
rand | RAND Corporation | Rand Corporation; RAND | charity | US |
csis | Center for Strategic and International Studies | CSIS | charity | US |
heritage | Heritage Foundation | | charity | US |
cato | Cato Institute | | charity | US |
aei | American Enterprise Institute | | charity | US |
atlantic-council | Atlantic Council | | charity | US |
wilson-center | Wilson Center | Woodrow Wilson Center | charity | US |
isw | Institute for the Study of War | ISW | charity | US |
chatham-house | Chatham House | Royal Institute of International Affairs | charity | GB |
rusi | Royal United Services Institute | RUSI | charity | GB |
iiss | International Institute for Strategic Studies | IISS | charity | GB |
sipri | Stockholm International Peace Research Institute | SIPRI | charity | SE |
ifs | Institute for Fiscal Studies | IFS | charity | GB |
pew | Pew Research Center | Pew; Pew Research; Pew Research Centre | charity | US |
aclu | American Civil Liberties Union | ACLU | charity | US |
nra | National Rifle Association | NRA | charity | US |
naacp | NAACP | National Association for the Advancement of Colored People | charity | US |
afl-cio | AFL-CIO | | charity | US |
uaw | United Auto Workers | UAW | charity | US |
teamsters | International Brotherhood of Teamsters | the Teamsters; Teamsters | charity | US |
planned-parenthood | Planned Parenthood | | charity | US |
adl | Anti-Defamation League | ADL | charity | US |
aipac | AIPAC | American Israel Public Affairs Committee | charity | US |
splc | Southern Poverty Law Center | SPLC | charity | US |
tuc | Trades Union Congress | TUC | charity | GB |
unite-union | Unite the Union | | charity | GB |
unison | UNISON | | charity | GB |
rmt | National Union of Rail, Maritime and Transport Workers | RMT | charity | GB |
cbi | Confederation of British Industry | CBI | charity | GB |
rspca | RSPCA | | charity | GB |
rnli | RNLI | Royal National Lifeboat Institution | charity | GB |
stop-the-war | Stop the War Coalition | Stop the War | charity | GB |
salvation-army | Salvation Army | | charity | |
memorial-russia | Memorial International | | charity | RU |
solidarity | Solidarity trade union | Solidarność | charity | PL |
`;
