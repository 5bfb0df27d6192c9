/** Towns in the news, and other spellings of large ones: country or country and region | name | other names. A row that has a
 * name of the table of cities gives that city its name. */
export const TOWNS = `
GB-england | London | Central London; central London; north London; south London; east London; west London
GB-england | Newcastle upon Tyne | Newcastle; Newcastle-upon-Tyne
GB-england | Hull | Kingston upon Hull
GB-england | Salisbury |
GB-england | Canterbury |
GB-england | Dover |
GB-england | Windsor ?? |
GB-england | Winchester |
GB-england | Durham |
GB-england | Lancaster |
GB-england | Bath ? |
GB-england | Aldershot |
GB-england | Grimsby |
GB-england | Wakefield |
GB-england | Hartlepool |
GB-england | Harwich |
GB-england | Folkestone |
GB-england | Porton Down |
GB-england | Sellafield |
GB-england | Greenwich |
GB-england | Brixton |
GB-england | Islington |
GB-england | Hackney |
GB-england | Tottenham Hale |
GB-england | Croydon |
GB-england | Wimbledon |
GB-england | Mayfair |
GB-england | Knightsbridge |
GB-england | Canary Wharf |
GB-scotland | Lockerbie |
GB-scotland | Dunblane |
GB-scotland | St Andrews | St. Andrews
GB-scotland | Inverness |
GB-scotland | Stirling ?? |
GB-scotland | Faslane |
GB-northern-ireland | Londonderry | Derry
GB-northern-ireland | Omagh |
GB-northern-ireland | Armagh |
GB-northern-ireland | Enniskillen |
GB-northern-ireland | Newry |
GB-wales | Aberystwyth |
GB-wales | Port Talbot |
GB-wales | Wrexham |
IE | Galway |
IE | Waterford |
IE | Limerick |
IE | Dundalk |
IE | Kilkenny |
FR | Calais |
FR | Versailles |
FR | Cannes |
FR | Strasbourg |
FR | Marseille | Marseilles
FR | Lyon | Lyons
FR | Dunkirk | Dunkerque
FR | Verdun |
FR | Lourdes |
FR | Vichy |
FR | Biarritz |
FR | Deauville |
FR | Chamonix |
FR | Avignon |
FR | Saint-Tropez | St Tropez
BE | Bruges | Brugge
BE | Ghent | Gent
BE | Antwerp | Antwerpen
BE | Ypres |
BE | Zeebrugge |
NL | The Hague | Den Haag
NL | Maastricht |
DE | Munich | München
DE | Cologne | Köln; Koeln
DE | Frankfurt | Frankfurt am Main
DE | Hanover | Hannover
DE | Nuremberg | Nürnberg
DE | Düsseldorf | Duesseldorf
DE | Zwickau |
DE | Ramstein | Ramstein Air Base
DE | Potsdam |
DE | Weimar |
DE | Wolfsburg |
DE | Solingen |
DE | Magdeburg |
CH | Geneva | Genève
CH | Zurich | Zürich
CH | Basel | Basle
CH | Davos |
CH | Lucerne |
CH | Lugano |
AT | Salzburg |
IT | Milan | Milano
IT | Turin | Torino
IT | Naples | Napoli
IT | Florence ?? | Firenze
IT | Venice | Venezia
IT | Genoa | Genova
IT | Siena ? |
IT | Assisi |
IT | Pompeii |
IT | Rimini |
IT | L'Aquila |
IT | Amatrice |
ES | Seville | Sevilla
ES | Zaragoza | Saragossa
ES | Bilbao |
ES | Pamplona |
ES | San Sebastián | San Sebastian; Donostia
ES | Toledo |
ES | Marbella |
ES | Guernica |
PT | Porto | Oporto
PT | Fatima ?? |
GR | Thessaloniki | Salonika
GR | Piraeus |
GR | Delphi |
PL | Kraków | Krakow; Cracow
PL | Gdańsk | Gdansk; Danzig
PL | Wrocław | Wroclaw; Breslau
PL | Łódź | Lodz
PL | Poznań | Poznan
PL | Rzeszów | Rzeszow
PL | Treblinka |
CZ | Brno |
HU | Debrecen |
RO | Timișoara | Timisoara
RO | Cluj-Napoca | Cluj
RO | Constanța | Constanta
BG | Varna |
RS | Niš | Nis
RS | Novi Sad |
BA | Srebrenica |
BA | Banja Luka |
BA | Mostar |
HR | Dubrovnik |
HR | Vukovar |
HR | Split ? |
XK | Mitrovica |
XK | Peja | Pec
TR | Istanbul | Constantinople; İstanbul
TR | Izmir | İzmir
TR | Diyarbakır | Diyarbakir
TR | Gaziantep |
TR | Antakya | Antioch
TR | Trabzon |
TR | Batman ?? |
TR | Bodrum |
UA | Kyiv | Kiev; Kyev
UA | Kharkiv | Kharkov
UA | Odesa | Odessa
UA | Dnipro | Dnipropetrovsk; Dnepropetrovsk
UA | Zaporizhzhia | Zaporizhia; Zaporizhzhya; Zaporozhye
UA | Mykolaiv | Mykolayiv; Nikolaev; Nikolayev
UA | Lviv | Lvov
UA | Donetsk |
UA | Luhansk | Lugansk
UA | Mariupol |
UA | Kherson |
UA | Kramatorsk | Kramators'k
UA | Sloviansk | Slavyansk; Slovyansk
UA | Sievierodonetsk | Syevyerodonets'k; Severodonetsk; Sieverodonetsk
UA | Lysychansk | Lysychans'k
UA | Bakhmut | Artemivsk; Artyomovsk
UA | Avdiivka | Avdeevka; Avdiyivka
UA | Bucha |
UA | Irpin |
UA | Hostomel | Gostomel
UA | Borodyanka | Borodianka
UA | Izyum | Izium
UA | Kupiansk | Kupyansk; Kup'yans'k
UA | Pokrovsk | Pokrovs'k
UA | Toretsk |
UA | Chasiv Yar |
UA | Vuhledar |
UA | Soledar |
UA | Lyman | Liman
UA | Popasna |
UA | Volnovakha |
UA | Debaltseve |
UA | Ilovaisk |
UA | Horlivka | Gorlovka
UA | Makiivka | Makiyivka; Makeyevka
UA | Melitopol |
UA | Berdyansk | Berdiansk
UA | Enerhodar | Energodar
UA | Tokmak |
UA | Robotyne |
UA | Nova Kakhovka |
UA | Kryvyi Rih | Krivoy Rog
UA | Kremenchuk |
UA | Chernihiv | Chernigov
UA | Sumy |
UA | Vovchansk |
UA | Kurakhove |
UA | Uman |
UA | Chornobyl | Chernobyl
UA | Pripyat | Prypiat
UA-crimea | Sevastopol |
UA-crimea | Simferopol |
UA-crimea | Yalta |
UA-crimea | Kerch |
UA-crimea | Yevpatoria | Yevpatoriya
RU | Saint Petersburg | St Petersburg; St. Petersburg; Leningrad; Petrograd; St.Petersburg
RU | Volgograd | Stalingrad; Tsaritsyn
RU | Yekaterinburg | Sverdlovsk; Ekaterinburg
RU | Nizhny Novgorod | Nizhniy Novgorod; Gorky
RU | Rostov-on-Don | Rostov-na-Donu; Rostov
RU | Grozny | Groznyy
RU | Kaliningrad | Königsberg; Koenigsberg
RU | Belgorod |
RU | Kursk |
RU | Bryansk |
RU | Beslan |
RU | Sochi |
RU | Smolensk |
RU | Vladivostok |
RU | Khabarovsk |
RU | Murmansk |
RU | Novorossiysk |
RU | Taganrog |
RU | Voronezh |
RU | Engels ?? | Engels air base
RU | Severodvinsk |
RU | Sudzha |
RU | Krymsk |
RU | Rzhev |
BY | Brest |
BY | Hrodna | Grodno
BY | Gomel | Homel
MD | Tiraspol |
GE | Gori |
GE | Tskhinvali |
GE | Sukhumi | Sokhumi
GE | Batumi |
AZ | Stepanakert | Khankendi
AZ | Shusha |
NO | Bergen |
NO | Utøya | Utoya
NO | Tromsø | Tromso
NO | Narvik |
SE | Malmö | Malmo
SE | Gothenburg | Göteborg; Goteborg
SE | Uppsala |
DK | Aarhus | Århus
DK | Helsingør | Elsinore
FI | Turku |
FI | Tampere |
FI | Rovaniemi |
EE | Narva |
EE | Tartu |
LV | Daugavpils |
LT | Kaunas |
LT | Klaipėda | Klaipeda
IS | Keflavik |
IS | Grindavik |
GL | Thule Air Base | Pituffik Space Base
`;
