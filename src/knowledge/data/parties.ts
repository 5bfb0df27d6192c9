/** Political parties: key | name | other names | kind | country | words for members; `Tory-` stands before a noun. */
export const PARTIES = `
labour-gb | Labour Party | Labour ?; UK Labour; British Labour Party; Labour party; New Labour; Scottish Labour; Welsh Labour | party | GB | Labour- ?; Labourite
conservative-gb | Conservative Party | Conservatives ?; the Tory Party; Tory Party; Tory party; Conservative party; UK Conservatives; Tories; Conservative and Unionist Party | party | GB | Tory/Tories; Tory-; Conservative ?; Conservative- ?
liberal-democrats-gb | Liberal Democrats | Lib Dems; Lib Dem; Liberal Democrat Party; LibDems | party | GB | Liberal Democrat; Lib Dem; Lib Dem-; Liberal Democrat-
liberal-gb | Liberal Party | | party | GB | 
sdp-gb | Social Democratic Party | | party | GB |
snp | Scottish National Party | SNP; Scottish Nationalists | party | GB |
plaid-cymru | Plaid Cymru | Plaid | party | GB |
green-gb | Green Party of England and Wales | | party | GB |
ukip | UK Independence Party | UKIP; U.K. Independence Party | party | GB |
reform-uk | Reform UK | Brexit Party; the Brexit Party; Reform Party UK | party | GB |
dup | Democratic Unionist Party | DUP | party | GB |
uup | Ulster Unionist Party | UUP; Ulster Unionists | party | GB | Ulster Unionist
sdlp | Social Democratic and Labour Party | SDLP | party | GB |
alliance-ni | Alliance Party of Northern Ireland | | party | GB |
sinn-fein | Sinn Féin | Sinn Fein | party | IE |
bnp-gb | British National Party | | party | GB |
momentum-gb | Momentum campaign group | | movement | GB |
republican-us | Republican Party | Republicans; GOP; G.O.P.; the Grand Old Party; Grand Old Party; Republican party; US Republicans; U.S. Republicans | party | US | Republican; Republican-
democratic-us | Democratic Party | Democrats; Democratic party; the Democrats; US Democrats; U.S. Democrats | party | US | Democrat; Democratic-
libertarian-us | Libertarian Party | | party | US | Libertarian ?
green-us | Green Party of the United States | | party | US |
whig-us | Whig Party | | party | US | Whig
federalist-us | Federalist Party | | party | US | Federalist ?
democratic-republican-us | Democratic-Republican Party | | party | US |
progressive-us | Progressive Party | Bull Moose Party | party | US |
socialist-us | Socialist Party of America | | party | US |
populist-us | People's Party | Populist Party | party | US |
know-nothing | Know Nothing Party | Know Nothings; Know-Nothing Party | party | US |
reform-us | Reform Party | | party | US |
tea-party | Tea Party movement | the Tea Party; Tea Party | movement | US |
dnc | Democratic National Committee | DNC | party | US |
rnc | Republican National Committee | RNC | party | US |
dccc | Democratic Congressional Campaign Committee | DCCC | party | US |
freedom-caucus | Freedom Caucus | House Freedom Caucus | movement | US |
fianna-fail | Fianna Fáil | Fianna Fail | party | IE |
fine-gael | Fine Gael | | party | IE |
labour-ie | Labour Party | | party | IE |
social-democrats-ie | Social Democrats | | party | IE |
liberal-ca | Liberal Party of Canada | Liberal Party; Canadian Liberals | party | CA | 
conservative-ca | Conservative Party of Canada | Canadian Conservatives; Conservative Party | party | CA | Tory/Tories
ndp-ca | New Democratic Party | NDP; New Democrats | party | CA | New Democrat
bloc-quebecois | Bloc Québécois | Bloc Quebecois; the Bloc | party | CA |
parti-quebecois | Parti Québécois | Parti Quebecois; PQ | party | CA |
caq | Coalition Avenir Québec | CAQ | party | CA |
pc-ca | Progressive Conservative Party | Progressive Conservatives; Progressive Conservative Party of Canada | party | CA | Progressive Conservative
reform-ca | Reform Party of Canada | Reform Party | party | CA |
green-ca | Green Party of Canada | | party | CA |
labor-au | Australian Labor Party | ALP; Labor Party; Labor ? | party | AU |
liberal-au | Liberal Party of Australia | Liberal Party; Australian Liberals | party | AU |
national-au | National Party of Australia | the Nationals ??; National Party | party | AU |
one-nation-au | One Nation | Pauline Hanson's One Nation | party | AU |
greens-au | Australian Greens | | party | AU |
national-nz | New Zealand National Party | National Party | party | NZ |
labour-nz | New Zealand Labour Party | Labour Party | party | NZ |
nz-first | New Zealand First | NZ First | party | NZ |
act-nz | ACT New Zealand | | party | NZ |
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
akp | Justice and Development Party | AKP; AK Party; AK party | party | TR |
chp | Republican People's Party | CHP | party | TR |
mhp | Nationalist Movement Party | MHP | party | TR |
hdp | Peoples' Democratic Party | HDP; People's Democratic Party | party | TR |
iyi | Good Party | Iyi Party; IYI Party | party | TR |
likud | Likud | Likud party; Likud Party | party | IL |
labor-il | Israeli Labor Party | Labor Party; Labour Party; Israeli Labour Party | party | IL |
kadima | Kadima | | party | IL |
yesh-atid | Yesh Atid | | party | IL |
blue-and-white | Blue and White | Blue and White party; Kahol Lavan | party | IL |
yisrael-beiteinu | Yisrael Beiteinu | Yisrael Beytenu; Israel Beiteinu | party | IL |
shas | Shas | Shas party | party | IL |
jewish-home | Jewish Home | | party | IL |
otzma-yehudit | Otzma Yehudit | Jewish Power | party | IL |
meretz | Meretz | | party | IL |
utj | United Torah Judaism | | party | IL |
fatah | Fatah | Fatah movement; Al-Fatah | party | PS |
ndp-eg | National Democratic Party | NDP | party | EG |
freedom-justice-eg | Freedom and Justice Party | | party | EG |
wafd | Wafd Party | Wafd | party | EG |
ennahda | Ennahda | Ennahda party; Ennahdha | party | TN |
fln-dz | National Liberation Front | FLN | party | DZ |
baath | Ba'ath Party | Baath Party; Baath party; Ba'ath party; Baathists; Arab Socialist Ba'ath Party | party | | Baathist; Ba'athist; Baathist-
dawa | Dawa Party | Islamic Dawa Party; Dawa | party | IQ |
kdp | Kurdistan Democratic Party | KDP | party | IQ |
puk | Patriotic Union of Kurdistan | PUK | party | IQ |
future-lb | Future Movement | | party | LB |
fpm-lb | Free Patriotic Movement | | party | LB |
lebanese-forces | Lebanese Forces | | party | LB |
amal | Amal Movement | Amal | party | LB |
congress-in | Indian National Congress | Congress Party; Congress party; Indian Congress party; the Congress party | party | IN |
bjp | Bharatiya Janata Party | BJP | party | IN |
aap | Aam Aadmi Party | AAP | party | IN |
tmc | Trinamool Congress | All India Trinamool Congress; TMC | party | IN |
shiv-sena | Shiv Sena | | party | IN |
janata-dal | Janata Dal | Janata Dal (United); JD(U) | party | IN |
janata-party | Janata Party | | party | IN |
rjd | Rashtriya Janata Dal | RJD | party | IN |
samajwadi | Samajwadi Party | | party | IN |
bsp | Bahujan Samaj Party | BSP | party | IN |
cpi | Communist Party of India | CPI ? | party | IN |
cpm | Communist Party of India (Marxist) | CPI(M); CPM | party | IN |
dmk | DMK | Dravida Munnetra Kazhagam | party | IN |
aiadmk | AIADMK | All India Anna Dravida Munnetra Kazhagam | party | IN |
akali-dal | Shiromani Akali Dal | Akali Dal | party | IN |
tdp | Telugu Desam Party | TDP | party | IN |
rss-in | Rashtriya Swayamsevak Sangh | RSS | movement | IN |
pti | Pakistan Tehreek-e-Insaf | PTI; Tehreek-e-Insaf | party | PK |
pml-n | Pakistan Muslim League (N) | PML-N; Pakistan Muslim League-Nawaz; PML(N) | party | PK |
ppp-pk | Pakistan People's Party | PPP; Pakistan Peoples Party; Pakistan Peoples' Party | party | PK |
muslim-league | All-India Muslim League | Muslim League; Pakistan Muslim League | party | PK |
mqm | Muttahida Qaumi Movement | MQM | party | PK |
jamaat-pk | Jamaat-e-Islami | Jamaat-i-Islami | party | PK |
awami-league | Awami League | | party | BD |
bnp-bd | Bangladesh Nationalist Party | BNP | party | BD |
cpc | Chinese Communist Party | CCP; Communist Party of China; CPC; Chinese Communist party | party | CN |
kuomintang | Kuomintang | KMT; Chinese Nationalist Party; Nationalist Party | party | TW |
dpp-tw | Democratic Progressive Party | DPP | party | TW |
ldp-jp | Liberal Democratic Party | LDP; Japanese Liberal Democratic Party | party | JP |
cdp-jp | Constitutional Democratic Party of Japan | Constitutional Democratic Party | party | JP |
dpj | Democratic Party of Japan | DPJ; Democratic Party | party | JP |
komeito | Komeito | New Komeito | party | JP |
jcp | Japanese Communist Party | | party | JP |
jsp | Japan Socialist Party | JSP | party | JP |
ishin | Japan Innovation Party | Nippon Ishin | party | JP |
democratic-kr | Democratic Party of Korea | Democratic Party; Minjoo Party | party | KR |
ppp-kr | People Power Party | PPP | party | KR |
saenuri | Saenuri Party | Grand National Party; Liberty Korea Party | party | KR |
wpk | Workers' Party of Korea | Workers Party of Korea; Korean Workers' Party | party | KP |
cpv | Communist Party of Vietnam | Vietnamese Communist Party | party | VN |
nld | National League for Democracy | NLD | party | MM |
usdp | Union Solidarity and Development Party | USDP | party | MM |
umno | UMNO | United Malays National Organisation; United Malays National Organization | party | MY |
barisan | Barisan Nasional | | party | MY |
pakatan | Pakatan Harapan | | party | MY |
pas-my | Parti Islam Se-Malaysia | | party | MY |
pap | People's Action Party | PAP | party | SG |
pheu-thai | Pheu Thai | Pheu Thai Party; Thai Rak Thai | party | TH |
move-forward | Move Forward Party | Move Forward | party | TH |
golkar | Golkar | | party | ID |
pdi-p | Indonesian Democratic Party of Struggle | PDI-P | party | ID |
anc | African National Congress | ANC; A.N.C. | party | ZA |
da-za | Democratic Alliance | | party | ZA |
eff | Economic Freedom Fighters | EFF | party | ZA |
inkatha | Inkatha Freedom Party | Inkatha; IFP | party | ZA |
mk-party | uMkhonto weSizwe Party | MK Party | party | ZA |
national-za | National Party | | party | ZA |
zanu-pf | ZANU-PF | Zanu-PF; ZANU PF; Zanu PF | party | ZW |
mdc-zw | Movement for Democratic Change | MDC | party | ZW |
mpla | MPLA | | party | AO |
frelimo | Frelimo | FRELIMO | party | MZ |
swapo | SWAPO | South West Africa People's Organisation | party | NA |
apc-ng | All Progressives Congress | APC | party | NG |
pdp-ng | Peoples Democratic Party | People's Democratic Party; PDP | party | NG |
npp-gh | New Patriotic Party | NPP | party | GH |
ndc-gh | National Democratic Congress | NDC | party | GH |
kanu | Kenya African National Union | KANU | party | KE |
odm | Orange Democratic Movement | ODM | party | KE |
nrm-ug | National Resistance Movement | NRM | party | UG |
ccm | Chama Cha Mapinduzi | CCM | party | TZ |
eprdf | Ethiopian People's Revolutionary Democratic Front | EPRDF | party | ET |
prosperity-et | Prosperity Party | | party | ET |
rpf | Rwandan Patriotic Front | RPF | party | RW |
ncp-sd | National Congress Party | | party | SD |
pt-br | Workers' Party | PT; Workers Party; Brazilian Workers' Party | party | BR |
psdb | Brazilian Social Democracy Party | PSDB | party | BR |
pmdb | Brazilian Democratic Movement | PMDB; MDB | party | BR |
peronist | Justicialist Party | Peronist Party; Peronists | party | AR | Peronist; Peronist-
radical-ar | Radical Civic Union | UCR | party | AR |
libertad-avanza | La Libertad Avanza | | party | AR |
pri | Institutional Revolutionary Party | PRI; Partido Revolucionario Institucional | party | MX |
pan-mx | National Action Party | PAN | party | MX |
prd | Party of the Democratic Revolution | PRD | party | MX |
morena | Morena | National Regeneration Movement | party | MX |
psuv | United Socialist Party of Venezuela | PSUV | party | VE |
mas-bo | Movement for Socialism | MAS | party | BO |
fsln | Sandinista National Liberation Front | FSLN; Sandinistas; Sandinista Front | party | NI | Sandinista; Sandinista-
fmln | Farabundo Martí National Liberation Front | FMLN | party | SV |
arena-sv | Nationalist Republican Alliance | ARENA ? | party | SV |
apra | American Popular Revolutionary Alliance | APRA | party | PE |
pcc | Communist Party of Cuba | Cuban Communist Party | party | CU |
frente-amplio | Broad Front | Frente Amplio | party | UY |
socialist-cl | Socialist Party of Chile | | party | CL |
christian-dem-cl | Christian Democratic Party | | party | CL |
canadian-alliance | Canadian Alliance | Canadian Reform Conservative Alliance | party | CA |
ontario-liberal | Ontario Liberal Party | Ontario Liberals | party | CA |
quebec-liberal | Quebec Liberal Party | Quebec Liberals | party | CA |
ontario-pc | Progressive Conservative Party of Ontario | Ontario PC Party; Ontario Progressive Conservative Party | party | CA |
ontario-ndp | Ontario New Democratic Party | Ontario NDP | party | CA |
ccf-ca | Co-operative Commonwealth Federation | CCF | party | CA |
adq | Action démocratique du Québec | ADQ | party | CA |
united-conservative-alberta | United Conservative Party | UCP | party | CA |
social-credit-ca | Social Credit Party | Social Credit Party of Canada | party | CA |
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
democrats-au | Australian Democrats | | party | AU |
lnp-queensland | Liberal National Party of Queensland | Liberal National Party | party | AU |
country-liberal-au | Country Liberal Party | | party | AU |
palmer-united | Palmer United Party | United Australia Party | party | AU |
working-families | Working Families Party | | party | US |
peace-freedom-us | Peace and Freedom Party | | party | US |
constitution-party-us | Constitution Party | | party | US |
communist-us | Communist Party USA | Communist Party of the United States | party | US |
dixiecrats | Dixiecrats | States' Rights Democratic Party | party | US | Dixiecrat
free-soil | Free Soil Party | | party | US |
anti-masonic | Anti-Masonic Party | | party | US |
national-republican-us | National Republican Party | | party | US |
farmer-labor | Minnesota Democratic–Farmer–Labor Party | Democratic-Farmer-Labor Party; Minnesota Democratic-Farmer-Labor Party | party | US |
liberal-unionist-gb | Liberal Unionist Party | Liberal Unionists | party | GB | Liberal Unionist
ilp-gb | Independent Labour Party | | party | GB |
sdp-liberal-alliance | SDP–Liberal Alliance | SDP-Liberal Alliance | party | GB |
cooperative-gb | Co-operative Party | | party | GB |
change-uk | Change UK | The Independent Group | party | GB |
communist-gb | Communist Party of Great Britain | CPGB | party | GB |
pup-ni | Progressive Unionist Party | | party | GB |
tuv-ni | Traditional Unionist Voice | TUV | party | GB |
progressive-democrats-ie | Progressive Democrats | | party | IE |
workers-ie | Workers' Party of Ireland | | party | IE |
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
musavat | Musavat | Musavat Party | party | AZ |
shinui | Shinui | | party | IL |
national-religious-il | National Religious Party | Mafdal | party | IL |
religious-zionism | Religious Zionism | Religious Zionist Party | party | IL |
agudat | Agudat Yisrael | Agudat Israel | party | IL |
mapai | Mapai | | party | IL |
hadash | Hadash | | party | IL |
raam | United Arab List | Ra'am | party | IL |
joint-list-il | Joint List | | party | IL |
new-hope-il | New Hope | | party | IL |
new-party-sakigake | New Party Sakigake | | party | JP |
nahdlatul-ulama | Nahdlatul Ulama | | movement | ID |
muhammadiyah | Muhammadiyah | | movement | ID |
gerindra | Gerindra | Great Indonesia Movement Party | party | ID |
mca-my | Malaysian Chinese Association | MCA | party | MY |
gerakan | Parti Gerakan Rakyat Malaysia | Gerakan | party | MY |
sdl-fj | Soqosoqo Duavata ni Lewenivanua | | party | FJ |
fiji-labour | Fiji Labour Party | | party | FJ |
cnd | Campaign for Nuclear Disarmament | CND | movement | GB |
`;
