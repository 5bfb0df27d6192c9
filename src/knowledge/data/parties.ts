/** Political parties of English-speaking countries: key | name | other names | kind | country | words for members; `Tory-` stands before a noun. */
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
canadian-alliance | Canadian Alliance | Canadian Reform Conservative Alliance | party | CA |
ontario-liberal | Ontario Liberal Party | Ontario Liberals | party | CA |
quebec-liberal | Quebec Liberal Party | Quebec Liberals | party | CA |
ontario-pc | Progressive Conservative Party of Ontario | Ontario PC Party; Ontario Progressive Conservative Party | party | CA |
ontario-ndp | Ontario New Democratic Party | Ontario NDP | party | CA |
ccf-ca | Co-operative Commonwealth Federation | CCF | party | CA |
adq | Action démocratique du Québec | ADQ | party | CA |
united-conservative-alberta | United Conservative Party | UCP | party | CA |
social-credit-ca | Social Credit Party | Social Credit Party of Canada | party | CA |
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
cnd | Campaign for Nuclear Disarmament | CND | movement | GB |
`;
