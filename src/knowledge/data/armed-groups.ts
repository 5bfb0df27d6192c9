/** Armed groups and movements: the columns of the parties; a country where the group is at home in one. */
export const ARMED_GROUPS = `
al-qaeda | al-Qaeda | al Qaeda; Al Qaeda; Al-Qaeda; al-Qaida; Al-Qaida; al Qaida; Al Qaida; al-Qa'ida | armed-group | |
aqap | al-Qaeda in the Arabian Peninsula | AQAP; Al-Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula | armed-group | YE |
aqim | al-Qaeda in the Islamic Maghreb | AQIM; Al-Qaeda in the Islamic Maghreb | armed-group | |
aqi | al-Qaeda in Iraq | Al-Qaeda in Iraq; al Qaeda in Iraq | armed-group | IQ |
islamic-state | Islamic State | ISIS; ISIL; IS ?; Daesh; Da'esh; Isis; Isil; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State of Iraq; so-called Islamic State; Daish | armed-group | |
isis-k | Islamic State Khorasan | ISIS-K; IS-K; ISIS-Khorasan; Islamic State-Khorasan; ISKP; Islamic State Khorasan Province | armed-group | AF |
nusra | al-Nusra Front | Nusra Front; Jabhat al-Nusra; Al-Nusra Front; Al Nusra Front; al-Nusra; Jabhat Fateh al-Sham | armed-group | SY |
hts | Hayat Tahrir al-Sham | HTS | armed-group | SY |
fsa-sy | Free Syrian Army | FSA | armed-group | SY |
sdf-sy | Syrian Democratic Forces | SDF | armed-group | SY |
ypg | YPG | People's Protection Units; People's Defense Units | armed-group | SY |
sna-sy | Syrian National Army | | armed-group | SY |
ahrar-al-sham | Ahrar al-Sham | | armed-group | SY |
pkk | Kurdistan Workers' Party | PKK; Kurdish Workers' Party; Kurdistan Workers Party | armed-group | TR |
taliban | Taliban | the Taleban; Taleban; Afghan Taliban | armed-group | AF | Talib; Taliban-
pakistani-taliban | Tehrik-i-Taliban Pakistan | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan | armed-group | PK |
haqqani-network | Haqqani network | Haqqani Network | armed-group | AF |
northern-alliance | Northern Alliance | | armed-group | AF |
mujahideen | Mujahideen | mujahideen; mujahedeen; mujahedin; Mujahedin | armed-group | AF |
lashkar-e-taiba | Lashkar-e-Taiba | LeT; Lashkar-e-Tayyiba; Lashkar-e-Toiba | armed-group | PK |
jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammad; JeM | armed-group | PK |
lashkar-e-jhangvi | Lashkar-e-Jhangvi | | armed-group | PK |
ltte | Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers | armed-group | LK | Tamil Tiger
naxalites | Naxalites |  | armed-group | IN | Naxalite
hamas | Hamas | HAMAS; Islamic Resistance Movement | armed-group | PS |
qassam | Izz ad-Din al-Qassam Brigades | Qassam Brigades; al-Qassam Brigades; Al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades | armed-group | PS |
islamic-jihad | Palestinian Islamic Jihad | Islamic Jihad; PIJ | armed-group | PS |
al-aqsa-brigades | al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades; al-Aqsa Brigades | armed-group | PS |
pflp | Popular Front for the Liberation of Palestine | PFLP | armed-group | PS |
black-september | Black September | | armed-group | PS |
abu-nidal | Abu Nidal Organization | Abu Nidal group | armed-group | |
hezbollah | Hezbollah | Hizbollah; Hizbullah; Hezbullah; Hizballah; Lebanese Hezbollah | armed-group | LB |
houthis | Houthis | Houthi movement; Ansar Allah; Ansarallah; Huthis | armed-group | YE | Houthi; Houthi-; Huthi
kataib-hezbollah | Kataib Hezbollah | Kata'ib Hezbollah | armed-group | IQ |
mahdi-army | Mahdi Army | Mehdi Army | armed-group | IQ |
mek | People's Mujahedin of Iran | MEK; Mujahedin-e Khalq; Mujahideen-e-Khalq; MKO | armed-group | IR |
ncri | National Council of Resistance of Iran | NCRI | movement | IR |
muslim-brotherhood | Muslim Brotherhood | the Brotherhood; Muslim Brothers | movement | EG |
al-shabaab | al-Shabaab | al-Shabab; Al-Shabaab; Al Shabaab; al Shabaab; Al-Shabab; Al Shabab; Shabaab; Shabab | armed-group | SO |
islamic-courts | Islamic Courts Union | Union of Islamic Courts | armed-group | SO |
boko-haram | Boko Haram |  | armed-group | NG |
iswap | Islamic State West Africa Province | ISWAP | armed-group | NG |
mend | Movement for the Emancipation of the Niger Delta | MEND ? | armed-group | NG |
ipob | Indigenous People of Biafra | IPOB | movement | NG |
lra | Lord's Resistance Army | LRA | armed-group | UG |
adf-group | Allied Democratic Forces | ADF | armed-group | UG |
m23 | M23 | March 23 Movement | armed-group | CD |
fdlr | FDLR | Democratic Forces for the Liberation of Rwanda | armed-group | CD |
interahamwe | Interahamwe | | armed-group | RW |
tplf | Tigray People's Liberation Front | TPLF | armed-group | ET |
olf | Oromo Liberation Army | OLA; Oromo Liberation Front; OLF | armed-group | ET |
fano | Fano militia | Fano | armed-group | ET |
eplf | Eritrean People's Liberation Front | EPLF | armed-group | ER |
spla | Sudan People's Liberation Army | SPLA; Sudan People's Liberation Movement; SPLM | armed-group | SS |
jem-sd | Justice and Equality Movement | JEM | armed-group | SD |
sla-sd | Sudan Liberation Army | Sudan Liberation Movement | armed-group | SD |
ruf | Revolutionary United Front | RUF | armed-group | SL |
unita | UNITA | Unita | armed-group | AO |
renamo | Renamo | RENAMO | armed-group | MZ |
seleka | Seleka | Séléka | armed-group | CF |
anti-balaka | anti-Balaka | Anti-balaka; anti-balaka | armed-group | CF |
polisario | Polisario Front | Polisario; Frente Polisario | armed-group | EH |
mnla | National Movement for the Liberation of Azawad | MNLA | armed-group | ML |
ansar-dine | Ansar Dine | Ansar Eddine | armed-group | ML |
jnim | JNIM | Jama'at Nasr al-Islam wal Muslimin | armed-group | ML |
gia | Armed Islamic Group | GIA | armed-group | DZ |
fis | Islamic Salvation Front | FIS | movement | DZ |
ansar-al-sharia | Ansar al-Sharia | Ansar al-Shariah | armed-group | LY |
wagner | Wagner Group | Wagner; Wagner group; Russian mercenary group Wagner; PMC Wagner | armed-group | RU |
africa-corps | Africa Corps | | armed-group | RU |
azov | Azov Brigade | Azov Battalion; Azov Regiment; Azov battalion; Azov regiment | armed-group | UA |
dpr | Donetsk People's Republic | DPR; DNR; Donetsk people's republic | government | UA |
lpr | Luhansk People's Republic | LPR; LNR; Lugansk People's Republic | government | UA |
ira | Irish Republican Army | IRA; I.R.A.; Provisional IRA; Provisional Irish Republican Army; PIRA | armed-group | IE |
real-ira | Real IRA | | armed-group | IE |
new-ira | New IRA | | armed-group | IE |
continuity-ira | Continuity IRA | | armed-group | IE |
inla | Irish National Liberation Army | INLA | armed-group | IE |
uvf | Ulster Volunteer Force | UVF | armed-group | GB |
uda | Ulster Defence Association | UDA | armed-group | GB |
eta | ETA | Euskadi Ta Askatasuna; Basque separatist group ETA; Eta ? | armed-group | ES |
grapo | GRAPO | | armed-group | ES |
red-brigades | Red Brigades | Brigate Rosse | armed-group | IT |
cosa-nostra | Cosa Nostra | Sicilian Mafia | armed-group | IT |
ndrangheta | 'Ndrangheta | Ndrangheta | armed-group | IT |
camorra | Camorra | | armed-group | IT |
red-army-faction | Red Army Faction | Baader-Meinhof gang; Baader-Meinhof Group | armed-group | DE |
november-17 | November 17 | 17 November; Revolutionary Organization 17 November | armed-group | GR |
kla | Kosovo Liberation Army | KLA; UCK | armed-group | XK |
bosnian-serb-army | Army of Republika Srpska | Bosnian Serb Army; VRS | armed-group | BA |
farc | FARC | Revolutionary Armed Forces of Colombia; Farc; Revolutionary Armed Forces of Columbia | armed-group | CO |
eln | National Liberation Army | ELN; Ejército de Liberación Nacional | armed-group | CO |
auc | United Self-Defense Forces of Colombia | AUC; United Self-Defence Forces of Colombia | armed-group | CO |
m19 | M-19 | April 19 Movement; 19th of April Movement | armed-group | CO |
shining-path | Shining Path | Sendero Luminoso | armed-group | PE |
tupac-amaru | Túpac Amaru Revolutionary Movement | MRTA; Tupac Amaru Revolutionary Movement | armed-group | PE |
ezln | Zapatista Army of National Liberation | EZLN; Zapatistas | armed-group | MX | Zapatista; Zapatista-
sinaloa-cartel | Sinaloa Cartel | Sinaloa cartel | armed-group | MX |
jalisco-cartel | Jalisco New Generation Cartel | CJNG; Jalisco cartel | armed-group | MX |
zetas | Los Zetas | the Zetas; Zetas | armed-group | MX |
medellin-cartel | Medellín Cartel | Medellin cartel; Medellin Cartel | armed-group | CO |
cali-cartel | Cali Cartel | Cali cartel | armed-group | CO |
tren-de-aragua | Tren de Aragua | | armed-group | VE |
ms13 | MS-13 | Mara Salvatrucha | armed-group | SV |
contras | Contras | Nicaraguan Contras; contras | armed-group | NI | Contra
montoneros | Montoneros | | armed-group | AR |
abu-sayyaf | Abu Sayyaf | Abu Sayyaf Group | armed-group | PH |
milf | Moro Islamic Liberation Front | MILF | armed-group | PH |
mnlf | Moro National Liberation Front | MNLF | armed-group | PH |
npa | New People's Army | NPA | armed-group | PH |
jemaah-islamiyah | Jemaah Islamiyah | JI | armed-group | ID |
gam | Free Aceh Movement | GAM | armed-group | ID |
fretilin | Fretilin | FRETILIN | party | TL |
knu | Karen National Union | KNU | armed-group | MM |
kia-mm | Kachin Independence Army | KIA | armed-group | MM |
arakan-army | Arakan Army | | armed-group | MM |
arsa | Arakan Rohingya Salvation Army | ARSA | armed-group | MM |
viet-cong | Viet Cong | Vietcong; Viet Minh; National Liberation Front of South Vietnam | armed-group | VN |
pathet-lao | Pathet Lao | | armed-group | LA |
aum-shinrikyo | Aum Shinrikyo | Aum Shinrikyō; Aum cult | armed-group | JP |
japanese-red-army | Japanese Red Army | | armed-group | JP |
etim | East Turkestan Islamic Movement | ETIM; Turkistan Islamic Party | armed-group | CN |
falun-gong | Falun Gong | | movement | CN |
black-panthers | Black Panther Party | Black Panthers | movement | US |
kkk | Ku Klux Klan | KKK; the Klan | movement | US | Klansman/Klansmen
proud-boys | Proud Boys | | movement | US |
oath-keepers | Oath Keepers | | movement | US |
qanon | QAnon | | movement | US |
antifa | Antifa | antifa | movement | US |
blm | Black Lives Matter | BLM | movement | US |
occupy | Occupy Wall Street | | movement | US |
maga | MAGA | Make America Great Again | movement | US |
weather-underground | Weather Underground | Weathermen | movement | US |
symbionese | Symbionese Liberation Army | | armed-group | US |
extinction-rebellion | Extinction Rebellion | | movement | GB |
just-stop-oil | Just Stop Oil | | movement | GB |
yellow-vests | Yellow Vests | yellow vests; Gilets Jaunes; gilets jaunes | movement | FR |
pussy-riot | Pussy Riot | | movement | RU |
pegida | PEGIDA | Pegida | movement | DE |
edl | English Defence League | EDL | movement | GB |
vote-leave | Vote Leave | | movement | GB |
`;
