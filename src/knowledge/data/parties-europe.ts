/** Political parties of Europe beyond the British Isles, and those of no one country: the columns of parties.ts. */
export const PARTIES_EUROPE = `
cdu | Christian Democratic Union | CDU; Christian Democratic Union of Germany; Christian Democrats | party | DE | Christian Democrat
csu | Christian Social Union | CSU; Christian Social Union in Bavaria | party | DE |
cdu-csu | CDU/CSU | | party | DE |
spd | Social Democratic Party of Germany | SPD; Social Democratic Party; German Social Democrats; Social Democrats | party | DE | Social Democrat
fdp | Free Democratic Party | FDP; Free Democrats | party | DE | Free Democrat
greens-de | Alliance 90/The Greens | the Greens ?; German Greens; Alliance '90/The Greens; Alliance 90/the Greens | party | DE |
afd | Alternative for Germany | AfD; AFD; Alternative für Deutschland | party | DE |
linke | Die Linke | the Left Party; Left Party | party | DE |
bsw | Sahra Wagenknecht Alliance | BSW | party | DE |
npd | National Democratic Party of Germany | NPD | party | DE |
nazi-party | Nazi Party | NSDAP; National Socialist German Workers' Party; Nazi party | party | DE | Nazi; Nazi-
kpd | Communist Party of Germany | KPD | party | DE |
sed | Socialist Unity Party | SED; Socialist Unity Party of Germany | party | DE |
pds-de | Party of Democratic Socialism | | party | DE |
ps-fr | Socialist Party | French Socialist Party; Parti Socialiste | party | FR |
ump | Union for a Popular Movement | UMP | party | FR |
republicains | The Republicans | Les Républicains; Les Republicains | party | FR |
rpr | Rally for the Republic | RPR | party | FR |
udf | Union for French Democracy | UDF | party | FR |
front-national | National Rally | National Front; Front National; Rassemblement National; French National Front | party | FR |
renaissance-fr | Renaissance party | En Marche; En Marche!; La République En Marche; La Republique En Marche; LREM; République en Marche; Republic on the Move | party | FR |
france-insoumise | La France Insoumise | France Unbowed; LFI; France Insoumise | party | FR |
modem | Democratic Movement | MoDem | party | FR |
pcf | French Communist Party | PCF | party | FR |
eelv | Europe Ecology – The Greens | EELV; Europe Ecologie-Les Verts | party | FR |
reconquete | Reconquête | Reconquest party | party | FR |
nupes | NUPES | | party | FR |
new-popular-front | New Popular Front | Nouveau Front Populaire | party | FR |
pd-it | Democratic Party | Partito Democratico; Italian Democratic Party | party | IT |
forza-italia | Forza Italia | | party | IT |
lega | Lega | Northern League; Lega Nord; League party; the League party | party | IT |
m5s | Five Star Movement | M5S; 5-Star Movement; Five-Star Movement; Movimento 5 Stelle | party | IT |
fdi | Brothers of Italy | Fratelli d'Italia; FdI | party | IT |
dc-it | Christian Democracy | Democrazia Cristiana | party | IT |
pci | Italian Communist Party | PCI | party | IT |
psi | Italian Socialist Party | PSI | party | IT |
msi | Italian Social Movement | MSI | party | IT |
an-it | National Alliance | Alleanza Nazionale | party | IT |
pdl-it | People of Freedom | Popolo della Libertà | party | IT |
italia-viva | Italia Viva | | party | IT |
fascist-it | National Fascist Party | | party | IT |
psoe | Spanish Socialist Workers' Party | PSOE; Spanish Socialists; Spanish Socialist Party; Socialist Workers' Party | party | ES |
pp-es | People's Party | Partido Popular; Popular Party; PP | party | ES |
vox-es | Vox party | Vox | party | ES |
podemos | Podemos | Unidas Podemos; Unidos Podemos | party | ES |
sumar | Sumar | | party | ES |
ciudadanos | Ciudadanos | Citizens party | party | ES |
erc | Republican Left of Catalonia | ERC; Esquerra Republicana | party | ES |
junts | Junts | Junts per Catalunya; Together for Catalonia | party | ES |
pnv | Basque Nationalist Party | PNV | party | ES |
bildu | EH Bildu | Bildu; Herri Batasuna; Batasuna | party | ES |
ps-pt | Socialist Party | Portuguese Socialist Party | party | PT |
psd-pt | Social Democratic Party | PSD | party | PT |
chega | Chega | | party | PT |
new-democracy | New Democracy | Nea Dimokratia | party | GR |
syriza | Syriza | SYRIZA; Coalition of the Radical Left | party | GR |
pasok | PASOK | Pasok; Panhellenic Socialist Movement | party | GR |
golden-dawn | Golden Dawn | | party | GR |
kke | Communist Party of Greece | KKE | party | GR |
pvda | Dutch Labour Party | PvdA; Labour Party | party | NL |
vvd | People's Party for Freedom and Democracy | VVD | party | NL |
cda | Christian Democratic Appeal | CDA | party | NL |
pvv | Party for Freedom | PVV; Freedom Party | party | NL |
d66 | Democrats 66 | D66 | party | NL |
groenlinks | GroenLinks | GreenLeft | party | NL |
nsc-nl | New Social Contract | | party | NL |
bbb-nl | Farmer-Citizen Movement | BBB | party | NL |
vlaams-belang | Vlaams Belang | Vlaams Blok; Flemish Interest | party | BE |
n-va | New Flemish Alliance | N-VA | party | BE |
cdv | Christian Democratic and Flemish | CD&V | party | BE |
fpo | Freedom Party of Austria | FPÖ; FPO; Austrian Freedom Party; Freedom Party | party | AT |
ovp | Austrian People's Party | ÖVP; OVP; People's Party | party | AT |
spo | Social Democratic Party of Austria | SPÖ; SPO | party | AT |
svp | Swiss People's Party | SVP; UDC | party | CH |
pis | Law and Justice | PiS; Law and Justice Party | party | PL |
po-pl | Civic Platform | Platforma Obywatelska; Civic Coalition | party | PL |
confederation-pl | Confederation party | Konfederacja | party | PL |
psl | Polish People's Party | PSL | party | PL |
fidesz | Fidesz | Fidesz party | party | HU |
jobbik | Jobbik | | party | HU |
tisza | Tisza Party | Tisza party | party | HU |
mszp | Hungarian Socialist Party | MSZP | party | HU |
ano-cz | ANO 2011 | ANO | party | CZ |
ods-cz | Civic Democratic Party | ODS | party | CZ |
smer | Smer | Smer-SD; Direction – Social Democracy | party | SK |
psd-ro | Social Democratic Party | PSD | party | RO |
pnl-ro | National Liberal Party | PNL | party | RO |
usr-ro | Save Romania Union | USR | party | RO |
aur-ro | Alliance for the Union of Romanians | AUR | party | RO |
gerb | GERB | | party | BG |
sds-rs | Serbian Progressive Party | SNS | party | RS |
sps-rs | Socialist Party of Serbia | | party | RS |
radical-rs | Serbian Radical Party | | party | RS |
hdz | Croatian Democratic Union | HDZ | party | HR |
snsd | Alliance of Independent Social Democrats | SNSD | party | BA |
sda-ba | Party of Democratic Action | SDA | party | BA |
vmro | VMRO-DPMNE | | party | MK |
sap-se | Swedish Social Democratic Party | Social Democratic Party of Sweden; Swedish Social Democrats | party | SE |
sweden-democrats | Sweden Democrats | | party | SE |
moderate-se | Moderate Party | | party | SE |
venstre-dk | Venstre | | party | DK |
danish-peoples | Danish People's Party | | party | DK |
labour-no | Norwegian Labour Party | Labour Party | party | NO |
progress-no | Progress Party | | party | NO |
finns-party | Finns Party | True Finns | party | FI |
ncp-fi | National Coalition Party | | party | FI |
united-russia | United Russia | United Russia party | party | RU |
kprf | Communist Party of the Russian Federation | KPRF; Russian Communist Party | party | RU |
ldpr | Liberal Democratic Party of Russia | LDPR | party | RU |
yabloko | Yabloko | | party | RU |
cpsu | Communist Party of the Soviet Union | CPSU; Soviet Communist Party | party | RU |
bolsheviks | Bolshevik Party | Bolsheviks | party | RU | Bolshevik; Bolshevik-
mensheviks | Menshevik Party | Mensheviks | party | RU | Menshevik
servant-ua | Servant of the People | Servant of the People party | party | UA |
european-solidarity | European Solidarity | Petro Poroshenko Bloc | party | UA |
batkivshchyna | Batkivshchyna | Fatherland party | party | UA |
party-of-regions | Party of Regions | | party | UA |
georgian-dream | Georgian Dream | | party | GE |
unm-ge | United National Movement | | party | GE |
baath | Ba'ath Party | Baath Party; Baath party; Ba'ath party; Baathists; Arab Socialist Ba'ath Party | party | | Baathist; Ba'athist; Baathist-
liberal-international | Liberal International | | international-organisation | |
alde | Alliance of Liberals and Democrats for Europe | ALDE; Alliance of Liberals and Democrats for Europe Party; ALDE Party | party | |
european-greens | European Green Party | Greens–European Free Alliance; Greens/EFA | party | |
pri-it | Italian Republican Party | | party | IT |
pli-it | Italian Liberal Party | | party | IT |
pds-it | Democratic Party of the Left | | party | IT |
ds-it | Democrats of the Left | | party | IT |
psdi | Italian Democratic Socialist Party | PSDI | party | IT |
sdi-it | Italian Democratic Socialists | | party | IT |
prc-it | Communist Refoundation Party | Rifondazione Comunista | party | IT |
verdi-it | Federation of the Greens | | party | IT |
ppi-it | Italian People's Party | | party | IT |
margherita | Democracy is Freedom – The Daisy | Democracy is Freedom - The Daisy; La Margherita | party | IT |
radicals-it | Italian Radicals | Radical Party of Italy | party | IT |
ecolo | Ecolo | | party | BE |
groen | Groen | | party | BE |
open-vld | Open VLD | Open Vlaamse Liberalen en Democraten; VLD | party | BE |
mr-be | Reformist Movement | Mouvement Réformateur; Mouvement réformateur | party | BE |
ps-be | Parti Socialiste | | party | BE |
volksunie | Volksunie | | party | BE |
psp-nl | Pacifist Socialist Party | | party | NL |
lpf-nl | Pim Fortuyn List | Lijst Pim Fortuyn; LPF | party | NL |
christenunie | ChristenUnie | ChristianUnion | party | NL |
centre-se | Centre Party | | party | SE |
left-se | Left Party | | party | SE |
centre-no | Centre Party | | party | NO |
conservative-no | Conservative Party of Norway | Høyre | party | NO |
sdp-hr | Social Democratic Party of Croatia | | party | HR |
hsls | Croatian Social Liberal Party | HSLS | party | HR |
ids-hr | Istrian Democratic Assembly | | party | HR |
sdp-ba | Social Democratic Party of Bosnia and Herzegovina | | party | BA |
ds-rs | Democratic Party of Serbia | | party | RS |
union-right-forces | Union of Right Forces | | party | RU |
just-russia | A Just Russia | Fair Russia; Just Russia | party | RU |
agrarian-ru | Agrarian Party of Russia | | party | RU |
our-home-ru | Our Home – Russia | Our Home Is Russia | party | RU |
`;
