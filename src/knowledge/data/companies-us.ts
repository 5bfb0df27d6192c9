/** Companies and exchanges of the United States: the columns of the parties. */
export const COMPANIES_US = `
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
coinbase | Coinbase | | company | US |
wework | WeWork | | company | US |
gamestop | GameStop | | company | US |
mckinsey | McKinsey | McKinsey & Company; McKinsey & Co | company | US |
gallup | Gallup | Gallup poll | company | US |
us-steel | U.S. Steel | US Steel; United States Steel; USX Corp; USX | company | US |
bethlehem-steel | Bethlehem Steel | Bethlehem Steel Corp | company | US |
union-carbide | Union Carbide | Union Carbide Corp | company | US |
citgo | Citgo | | company | US |
virgin-galactic | Virgin Galactic | | company | US |
texas-air | Texas Air Corporation | Texas Air; Texas Air Corp | company | US |
nbcuniversal | NBCUniversal | | company | US |
smith-barney | Smith Barney | Smith Barney Harris Upham | company | US |
kidder-peabody | Kidder Peabody | Kidder, Peabody; Kidder Peabody and Co; Kidder, Peabody and Co | company | US |
bankers-trust | Bankers Trust | Bankers Trust New York Corp | company | US |
paine-webber | PaineWebber | Paine Webber; PaineWebber Group | company | US |
prudential-bache | Prudential-Bache | Prudential-Bache Securities | company | US |
dean-witter | Dean Witter | Dean Witter Reynolds | company | US |
ef-hutton | E.F. Hutton | EF Hutton; E.F. Hutton Group | company | US |
security-pacific | Security Pacific | Security Pacific Corp | company | US |
first-interstate | First Interstate | First Interstate Bancorp | company | US |
american-motors | American Motors Corporation | American Motors; American Motors Corp; AMC | company | US |
wendys | Wendy's | Wendy's International | company | US |
burger-king | Burger King | | company | US |
kfc | KFC | Kentucky Fried Chicken | company | US |
pizza-hut | Pizza Hut | | company | US |
subway-company | Subway restaurants | | company | US |
popeyes | Popeyes | | company | US |
sprint | Sprint Corporation | US Sprint; U.S. Sprint | company | US |
mci | MCI Communications | MCI; MCI Communications Corp; WorldCom; MCI WorldCom | company | US |
gte | GTE Corporation | GTE; GTE Corp | company | US |
itt | ITT Corporation | ITT; ITT Corp | company | US |
viacom | Viacom | Viacom International | company | US |
newmont | Newmont Mining | Newmont; Newmont Mining Corp | company | US |
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
amex-exchange | American Stock Exchange | | company | US |
mozilla | Mozilla | Mozilla Foundation | company | US |
sony-pictures | Sony Pictures | Sony Pictures Entertainment | company | US |
pixar | Pixar | | company | US |
marvel | Marvel Comics | Marvel Studios; Marvel Entertainment | company | US |
dreamworks | DreamWorks | | company | US |
hbo | HBO | Home Box Office | company | US |
mtv | MTV | | outlet | US |
espn | ESPN | | outlet | US |
harpercollins | HarperCollins | | company | US |
simon-schuster | Simon & Schuster | Simon and Schuster | company | US |
`;
