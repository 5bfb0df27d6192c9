/** Sports bodies and teams: the columns of the parties. */
export const SPORTS = `
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
jets-ny | New York Jets | | sports-body | US |
`;
