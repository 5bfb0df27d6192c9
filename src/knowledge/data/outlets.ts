/** News outlets and agencies: the columns of the parties. `the X` needs its article: the Guardian is a paper, a guardian is not. */
export const OUTLETS = `
reuters | Reuters | Reuters news agency; Reuters News Agency; Thomson Reuters | outlet | GB |
ap | Associated Press | AP; The AP; the Associated Press | outlet | US |
afp | Agence France-Presse | AFP; Agence France Presse | outlet | FR |
upi | United Press International | UPI | outlet | US |
dpa | Deutsche Presse-Agentur | DPA; dpa news agency | outlet | DE |
efe | Agencia EFE | EFE | outlet | ES |
ansa | ANSA | ANSA news agency | outlet | IT |
pa-media | PA Media | Press Association; PA news agency | outlet | GB |
bloomberg | Bloomberg News | Bloomberg ??; Bloomberg TV; Bloomberg Television; Bloomberg LP | outlet | US |
dow-jones | Dow Jones | Dow Jones Newswires; Dow Jones & Co; Dow Jones & Company | outlet | US |
tass | TASS | Tass; ITAR-TASS; Itar-Tass; Tass news agency; TASS news agency | outlet | RU |
interfax | Interfax | Interfax news agency | outlet | RU |
interfax-ukraine | Interfax-Ukraine | | outlet | UA |
ria-novosti | RIA Novosti | RIA; RIA news agency; RIA Novosti news agency | outlet | RU |
sputnik-news | Sputnik news agency | Sputnik News | outlet | RU |
rt | RT | Russia Today; RT television | outlet | RU |
pravda | Pravda | | outlet | RU |
izvestia | Izvestia | Izvestiya | outlet | RU |
kommersant | Kommersant | | outlet | RU |
vedomosti | Vedomosti | | outlet | RU |
novaya-gazeta | Novaya Gazeta | | outlet | RU |
meduza | Meduza | | outlet | RU |
moscow-times | The Moscow Times | Moscow Times | outlet | RU |
echo-moscow | Ekho Moskvy | Echo of Moscow | outlet | RU |
tv-rain | TV Rain | Dozhd | outlet | RU |
rossiya-1 | Rossiya 1 | Rossiya-1; Rossiya TV; Rossiya 24; Rossiya-24 | outlet | RU |
channel-one-ru | Channel One Russia | | outlet | RU |
ntv-ru | NTV | | outlet | RU |
kyiv-independent | Kyiv Independent | The Kyiv Independent | outlet | UA |
ukrainska-pravda | Ukrainska Pravda | Ukrayinska Pravda | outlet | UA |
ukrinform | Ukrinform | | outlet | UA |
suspilne | Suspilne | | outlet | UA |
kyiv-post | Kyiv Post | | outlet | UA |
belta | BelTA | Belta | outlet | BY |
nexta | NEXTA | Nexta | outlet | BY |
xinhua | Xinhua | Xinhua News Agency; New China News Agency; Xinhua news agency | outlet | CN |
peoples-daily | People's Daily | | outlet | CN |
global-times | Global Times | | outlet | CN |
china-daily | China Daily | | outlet | CN |
cctv | CCTV | China Central Television; CGTN | outlet | CN |
caixin | Caixin | | outlet | CN |
scmp | South China Morning Post | SCMP | outlet | HK |
apple-daily | Apple Daily | | outlet | HK |
rthk | RTHK | Radio Television Hong Kong | outlet | HK |
cna-tw | Central News Agency | | outlet | TW |
kcna | KCNA | Korean Central News Agency | outlet | KP |
rodong-sinmun | Rodong Sinmun | | outlet | KP |
yonhap | Yonhap | Yonhap News Agency; Yonhap news agency | outlet | KR |
chosun-ilbo | Chosun Ilbo | | outlet | KR |
joongang | JoongAng Ilbo | JoongAng Daily | outlet | KR |
korea-herald | Korea Herald | | outlet | KR |
kbs | KBS | | outlet | KR |
kyodo | Kyodo News | Kyodo; Kyodo News Agency; Kyodo news agency | outlet | JP |
jiji | Jiji Press | Jiji | outlet | JP |
nhk | NHK | | outlet | JP |
asahi | Asahi Shimbun | Asahi | outlet | JP |
yomiuri | Yomiuri Shimbun | Yomiuri | outlet | JP |
mainichi | Mainichi Shimbun | Mainichi | outlet | JP |
nikkei-paper | Nihon Keizai Shimbun | Nikkei Asia; Nikkei Asian Review | outlet | JP |
japan-times | The Japan Times | Japan Times | outlet | JP |
bbc | BBC | B.B.C.; British Broadcasting Corporation; British Broadcasting Corp; BBC News; BBC Radio 4; BBC One; BBC Two; BBC Radio; BBC television; BBC World Service; BBC TV; BBC2; BBC1; BBC News website; BBC Breakfast; BBC Newsnight; BBC Radio 4's Today programme; BBC Radio 5 Live | outlet | GB |
itv | ITV | ITV News; ITV plc | outlet | GB |
itn | ITN | Independent Television News | outlet | GB |
channel-4 | Channel 4 | Channel Four; Channel 4 News | outlet | GB |
sky-news | Sky News | Sky TV; Sky ? | outlet | GB |
gb-news | GB News | | outlet | GB |
lbc | LBC | LBC Radio; LBC radio | outlet | GB |
guardian | The Guardian | the Guardian; Guardian newspaper | outlet | GB |
observer | The Observer ?? | | outlet | GB |
times-gb | The Times ?? | Times of London; The Times of London; The Times newspaper; the Times newspaper | outlet | GB |
sunday-times | The Sunday Times | Sunday Times | outlet | GB |
telegraph | The Daily Telegraph | Daily Telegraph; the Telegraph; The Telegraph; Sunday Telegraph | outlet | GB |
ft | Financial Times | the FT; FT; The Financial Times | outlet | GB |
independent | The Independent ?? | the Independent newspaper; The Independent newspaper | outlet | GB |
daily-mail | Daily Mail | Mail on Sunday; MailOnline; Mail Online; DailyMail.com | outlet | GB |
daily-mirror | Daily Mirror | the Mirror; Sunday Mirror | outlet | GB |
daily-express | Daily Express | Sunday Express | outlet | GB |
sun-gb | The Sun ?? | the Sun newspaper; The Sun newspaper | outlet | GB |
news-of-the-world | News of the World | | outlet | GB |
evening-standard | Evening Standard | London Evening Standard | outlet | GB |
economist | The Economist | the Economist; Economist magazine; The Economist magazine | outlet | GB |
spectator | The Spectator ?? | | outlet | GB |
new-statesman | New Statesman | | outlet | GB |
private-eye | Private Eye | | outlet | GB |
bellingcat | Bellingcat | | outlet | NL |
scotsman | The Scotsman | | outlet | GB |
irish-times | The Irish Times | Irish Times | outlet | IE |
rte | RTÉ | RTE; RTÉ News | outlet | IE |
irish-independent | Irish Independent | | outlet | IE |
nyt | The New York Times | New York Times; NYT; the New York Times | outlet | US |
washington-post | The Washington Post | Washington Post; WaPo | outlet | US |
wsj | The Wall Street Journal | Wall Street Journal; WSJ | outlet | US |
usa-today | USA Today | USA TODAY | outlet | US |
la-times | Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times | outlet | US |
ny-post | New York Post | | outlet | US |
ny-daily-news | New York Daily News | | outlet | US |
chicago-tribune | Chicago Tribune | | outlet | US |
boston-globe | The Boston Globe | Boston Globe | outlet | US |
sf-chronicle | San Francisco Chronicle | | outlet | US |
miami-herald | Miami Herald | | outlet | US |
phil-inquirer | The Philadelphia Inquirer | Philadelphia Inquirer | outlet | US |
washington-times | The Washington Times | Washington Times | outlet | US |
cnn | CNN | Cable News Network; CNN International | outlet | US |
fox-news | Fox News | Fox News Channel; Fox Business; Fox Business Network | outlet | US |
msnbc | MSNBC | | outlet | US |
nbc | NBC | NBC News; National Broadcasting Company | outlet | US |
abc-us | ABC News | ABC; American Broadcasting Company | outlet | US |
cbs | CBS | CBS News; Columbia Broadcasting System; CBS Inc | outlet | US |
pbs | PBS | PBS NewsHour; Public Broadcasting Service | outlet | US |
npr | NPR | National Public Radio | outlet | US |
cnbc | CNBC | | outlet | US |
c-span | C-SPAN | | outlet | US |
newsmax | Newsmax | | outlet | US |
breitbart | Breitbart News | Breitbart | outlet | US |
politico | Politico | POLITICO | outlet | US |
axios | Axios | | outlet | US |
huffpost | HuffPost | Huffington Post; The Huffington Post | outlet | US |
buzzfeed | BuzzFeed | BuzzFeed News; Buzzfeed | outlet | US |
the-hill-paper | The Hill newspaper | | outlet | US |
vox-media | Vox Media | | outlet | US |
vice-news | Vice News | VICE News | outlet | US |
propublica | ProPublica | | outlet | US |
the-intercept | The Intercept | | outlet | US |
the-atlantic | The Atlantic magazine | | outlet | US |
new-yorker | The New Yorker | New Yorker magazine | outlet | US |
time-magazine | Time magazine | TIME magazine | outlet | US |
newsweek | Newsweek | | outlet | US |
forbes | Forbes magazine | Forbes ?? | outlet | US |
fortune-mag | Fortune magazine | | outlet | US |
foreign-policy-mag | Foreign Policy magazine | | outlet | US |
foreign-affairs-mag | Foreign Affairs magazine | | outlet | US |
rolling-stone | Rolling Stone | Rolling Stone magazine | outlet | US |
wired | Wired magazine | | outlet | US |
vanity-fair | Vanity Fair | | outlet | US |
vogue | Vogue | | outlet | US |
nat-geo | National Geographic | | outlet | US |
voa | Voice of America | VOA | outlet | US |
rfe | Radio Free Europe | RFE/RL; Radio Free Europe/Radio Liberty; Radio Liberty | outlet | US |
rfa | Radio Free Asia | RFA | outlet | US |
drudge | Drudge Report | | outlet | US |
cbc | CBC | CBC News; Canadian Broadcasting Corporation; Canadian Broadcasting Corp | outlet | CA |
ctv | CTV News | | outlet | CA |
globe-and-mail | The Globe and Mail | Globe and Mail; Toronto Globe and Mail | outlet | CA |
toronto-star | Toronto Star | | outlet | CA |
canadian-press | The Canadian Press | Canadian Press | outlet | CA |
abc-au | Australian Broadcasting Corporation | Australian Broadcasting Corp; ABC Australia | outlet | AU |
sbs-au | SBS | | outlet | AU |
smh | Sydney Morning Herald | The Sydney Morning Herald | outlet | AU |
the-age | The Age newspaper | | outlet | AU |
the-australian | The Australian newspaper | | outlet | AU |
aap-au | Australian Associated Press | AAP | outlet | AU |
nz-herald | New Zealand Herald | NZ Herald | outlet | NZ |
rnz | Radio New Zealand | RNZ | outlet | NZ |
le-monde | Le Monde | | outlet | FR |
le-figaro | Le Figaro | | outlet | FR |
liberation | Libération | Liberation newspaper | outlet | FR |
les-echos | Les Echos | Les Échos | outlet | FR |
le-parisien | Le Parisien | | outlet | FR |
lequipe | L'Équipe | L'Equipe | outlet | FR |
charlie-hebdo | Charlie Hebdo | | outlet | FR |
france-24 | France 24 | | outlet | FR |
france-info | France Info | FranceInfo; Franceinfo | outlet | FR |
rfi | Radio France Internationale | RFI | outlet | FR |
tf1 | TF1 | | outlet | FR |
bfm | BFM TV | BFMTV; BFM | outlet | FR |
euronews | Euronews | | outlet | FR |
der-spiegel | Der Spiegel | Spiegel; Spiegel magazine; Spiegel Online | outlet | DE |
die-zeit | Die Zeit | | outlet | DE |
die-welt | Die Welt | Welt am Sonntag | outlet | DE |
bild | Bild | Bild newspaper; Bild am Sonntag; Bild Zeitung | outlet | DE |
faz | Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | outlet | DE |
sueddeutsche | Süddeutsche Zeitung | Sueddeutsche Zeitung | outlet | DE |
handelsblatt | Handelsblatt | | outlet | DE |
deutsche-welle | Deutsche Welle | DW | outlet | DE |
ard | ARD | | outlet | DE |
zdf | ZDF | | outlet | DE |
corriere | Corriere della Sera | | outlet | IT |
la-repubblica | La Repubblica | la Repubblica | outlet | IT |
la-stampa | La Stampa | | outlet | IT |
rai | RAI | Rai | outlet | IT |
il-sole | Il Sole 24 Ore | | outlet | IT |
osservatore | L'Osservatore Romano | Osservatore Romano | outlet | VA |
vatican-news | Vatican News | Vatican Radio | outlet | VA |
el-pais | El País | El Pais | outlet | ES |
el-mundo | El Mundo | | outlet | ES |
abc-es | ABC newspaper | | outlet | ES |
la-vanguardia | La Vanguardia | | outlet | ES |
rtve | RTVE | TVE | outlet | ES |
publico-pt | Público | | outlet | PT |
nos-nl | NOS | | outlet | NL |
de-telegraaf | De Telegraaf | | outlet | NL |
de-standaard | De Standaard | | outlet | BE |
le-soir | Le Soir | | outlet | BE |
nzz | Neue Zürcher Zeitung | Neue Zuercher Zeitung; NZZ | outlet | CH |
svt | SVT | Swedish Television | outlet | SE |
dagens-nyheter | Dagens Nyheter | | outlet | SE |
aftonbladet | Aftonbladet | | outlet | SE |
expressen | Expressen | | outlet | SE |
nrk | NRK | | outlet | NO |
vg-no | Verdens Gang | | outlet | NO |
aftenposten | Aftenposten | | outlet | NO |
jyllands-posten | Jyllands-Posten | | outlet | DK |
politiken | Politiken | | outlet | DK |
yle | Yle | | outlet | FI |
helsingin-sanomat | Helsingin Sanomat | | outlet | FI |
gazeta-wyborcza | Gazeta Wyborcza | | outlet | PL |
rzeczpospolita | Rzeczpospolita | | outlet | PL |
pap-pl | Polish Press Agency | PAP news agency | outlet | PL |
tvn | TVN | TVN24 | outlet | PL |
tvp | TVP | | outlet | PL |
kathimerini | Kathimerini | Ekathimerini | outlet | GR |
hurriyet | Hürriyet | Hurriyet; Hurriyet Daily News | outlet | TR |
sabah-tr | Daily Sabah | | outlet | TR |
cumhuriyet | Cumhuriyet | | outlet | TR |
zaman | Zaman newspaper | Today's Zaman | outlet | TR |
anadolu | Anadolu Agency | Anadolu; Anadolu news agency; Anatolia news agency | outlet | TR |
trt | TRT | TRT World | outlet | TR |
al-jazeera | Al Jazeera | Al-Jazeera; al-Jazeera; al Jazeera; Aljazeera; Al Jazeera English | outlet | QA |
al-arabiya | Al Arabiya | Al-Arabiya; al-Arabiya; Al Arabiya TV | outlet | SA |
asharq | Asharq Al-Awsat | Al-Sharq al-Awsat; Asharq al-Awsat | outlet | SA |
arab-news | Arab News | | outlet | SA |
spa-sa | Saudi Press Agency | SPA | outlet | SA |
wam | WAM | Emirates News Agency | outlet | AE |
the-national-ae | The National newspaper | | outlet | AE |
gulf-news | Gulf News | | outlet | AE |
kuna | KUNA | Kuwait News Agency | outlet | KW |
qna | Qatar News Agency | QNA | outlet | QA |
petra-jo | Petra news agency | | outlet | JO |
sana | SANA | Syrian Arab News Agency | outlet | SY |
al-manar | Al-Manar | Al Manar; al-Manar | outlet | LB |
al-mayadeen | Al Mayadeen | Al-Mayadeen | outlet | LB |
lorient-le-jour | L'Orient-Le Jour | | outlet | LB |
an-nahar | An-Nahar | | outlet | LB |
wafa | WAFA | Wafa | outlet | PS |
al-aqsa-tv | Al-Aqsa TV | | outlet | PS |
al-masirah | Al Masirah | Al-Masirah TV; Al-Masirah | outlet | YE |
mena-eg | MENA news agency | Middle East News Agency | outlet | EG |
al-ahram | Al-Ahram | Al Ahram; al-Ahram | outlet | EG |
haaretz | Haaretz | Ha'aretz | outlet | IL |
jerusalem-post | The Jerusalem Post | Jerusalem Post | outlet | IL |
times-of-israel | The Times of Israel | Times of Israel | outlet | IL |
yedioth | Yedioth Ahronoth | Yediot Ahronot; Yediot Aharonot | outlet | IL |
ynet | Ynet | | outlet | IL |
maariv | Maariv | Ma'ariv | outlet | IL |
israel-hayom | Israel Hayom | | outlet | IL |
kan-il | Kan News | | outlet | IL |
irna | IRNA | Islamic Republic News Agency; IRNA news agency | outlet | IR |
fars | Fars News Agency | Fars news agency | outlet | IR |
tasnim | Tasnim | Tasnim news agency; Tasnim News Agency | outlet | IR |
mehr | Mehr News Agency | Mehr news agency | outlet | IR |
isna | ISNA | Iranian Students News Agency | outlet | IR |
press-tv | Press TV | PressTV | outlet | IR |
iran-international | Iran International | | outlet | GB |
tolo | TOLO News | Tolo News; TOLOnews; Tolo TV | outlet | AF |
dawn-pk | Dawn newspaper | Dawn News | outlet | PK |
geo-tv | Geo News | Geo TV | outlet | PK |
times-of-india | The Times of India | Times of India | outlet | IN |
hindustan-times | Hindustan Times | | outlet | IN |
the-hindu | The Hindu newspaper | | outlet | IN |
indian-express | The Indian Express | Indian Express | outlet | IN |
ndtv | NDTV | | outlet | IN |
pti-in | Press Trust of India | | outlet | IN |
ani-in | ANI news agency | Asian News International | outlet | IN |
daily-star-bd | The Daily Star | Daily Star | outlet | |
straits-times | The Straits Times | Straits Times | outlet | SG |
cna-sg | Channel NewsAsia | Channel News Asia | outlet | SG |
bernama | Bernama | | outlet | MY |
antara | Antara news agency | Antara | outlet | ID |
jakarta-post | The Jakarta Post | Jakarta Post | outlet | ID |
bangkok-post | Bangkok Post | | outlet | TH |
rappler | Rappler | | outlet | PH |
irrawaddy-paper | The Irrawaddy | | outlet | MM |
premium-times | Premium Times | | outlet | NG |
sabc | SABC | South African Broadcasting Corporation | outlet | ZA |
news24 | News24 | | outlet | ZA |
daily-maverick | Daily Maverick | | outlet | ZA |
mail-guardian | Mail & Guardian | | outlet | ZA |
daily-nation | Daily Nation | | outlet | KE |
clarin | Clarín | Clarin | outlet | AR |
la-nacion-ar | La Nación | La Nacion | outlet | AR |
folha | Folha de S.Paulo | Folha de S. Paulo; Folha de São Paulo | outlet | BR |
o-globo | O Globo | TV Globo; GloboNews | outlet | BR |
estadao | O Estado de S. Paulo | Estadao; Estadão | outlet | BR |
el-universal | El Universal | | outlet | MX |
reforma-mx | Reforma newspaper | | outlet | MX |
televisa | Televisa | | outlet | MX |
telesur | teleSUR | Telesur | outlet | VE |
el-tiempo-co | El Tiempo | | outlet | CO |
el-mercurio | El Mercurio | | outlet | CL |
granma | Granma | | outlet | CU |
prensa-latina | Prensa Latina | | outlet | CU |
wikinews | Wikinews | | outlet | |
wikileaks | WikiLeaks | Wikileaks | outlet | |
wikipedia | Wikipedia | | outlet | |
nature-journal | Nature journal | Nature magazine | outlet | |
lancet | The Lancet | Lancet | outlet | |
nejm | New England Journal of Medicine | | outlet | |
bmj | BMJ | British Medical Journal | outlet | |
wikimedia | Wikimedia Foundation | | charity | US |
`;
