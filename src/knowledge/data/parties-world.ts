/** Political parties of Asia, Africa and Latin America: the columns of parties.ts. */
export const PARTIES_WORLD = `
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
`;
