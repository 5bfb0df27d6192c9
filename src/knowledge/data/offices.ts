/** Words for offices: words; other words | office | what its holder is to the body | gender (f, m or none). */
export const OFFICE_NOUNS = `
president; head of state; president-elect; acting president; interim president; US president; state president | president | leader_of |
vice president; vice-president; deputy president; veep | vice-president | official_of |
prime minister; pm; premier; taoiseach; head of government; acting prime minister; interim prime minister; caretaker prime minister; prime minister-designate | prime-minister | leader_of |
deputy prime minister; deputy premier; vice premier; vice-premier; tanaiste; tánaiste; deputy pm; first deputy prime minister | deputy-prime-minister | minister_of |
chancellor; federal chancellor | chancellor | leader_of |
chancellor of the exchequer | finance-minister | minister_of |
vice chancellor; vice-chancellor | deputy-prime-minister | minister_of |
king; emperor; sultan; emir; monarch; sovereign; grand duke; tsar; shah | monarch | leader_of | m
queen; empress | monarch | leader_of | f
crown prince | crown-prince | official_of | m
supreme leader | supreme-leader | leader_of |
general secretary; party general secretary; party secretary | general-secretary | leader_of |
foreign minister; foreign secretary; secretary of state; minister of foreign affairs; minister for foreign affairs; external affairs minister; minister of external affairs; foreign affairs minister; top diplomat; chief diplomat; minister of foreign relations; state secretary for foreign affairs; people's commissar for foreign affairs | foreign-minister | minister_of |
defence minister; defense minister; defence secretary; defense secretary; secretary of defense; secretary of defence; minister of defence; minister of defense; minister for defence; defence chief; defense chief; pentagon chief; secretary of war; war minister; secretary of state for defence | defence-minister | minister_of |
finance minister; treasury secretary; minister of finance; minister for finance; secretary of the treasury; finance secretary; finance chief; treasurer; economy and finance minister; treasury chief | finance-minister | minister_of |
interior minister; home secretary; minister of the interior; minister of interior; home minister; homeland security secretary; secretary of homeland security; secretary of the interior; home affairs minister; internal affairs minister; minister of home affairs; minister of internal affairs | interior-minister | minister_of |
attorney general; attorney-general; justice minister; justice secretary; minister of justice; lord chancellor | justice-minister | minister_of |
health minister; health secretary; minister of health | health-minister | minister_of |
trade minister; trade secretary; commerce minister; commerce secretary; minister of trade; secretary of commerce | trade-minister | minister_of |
energy minister; energy secretary; oil minister; petroleum minister | energy-minister | minister_of |
economy minister; economics minister; minister of economy; minister of the economy; minister for economic affairs | economy-minister | minister_of |
education minister; education secretary; minister of education | education-minister | minister_of |
minister; cabinet minister; junior minister; deputy minister; minister without portfolio; cabinet member; cabinet secretary; minister of state; government minister; senior minister | minister | minister_of |
first minister; chief minister | first-minister | leader_of |
leader; party leader; head; chief; boss; ruler; co-leader; de facto leader; founder and leader; acting leader; interim leader; president and leader | leader | leader_of |
dictator; strongman; junta leader; autocrat; tyrant | leader | leader_of |
deputy leader; deputy head; vice chairman; vice-chairman; vice chair; deputy chairman; deputy chief; deputy director | deputy-leader | official_of |
opposition leader; leader of the opposition; head of the opposition | opposition-leader | leader_of |
party chairman; party chair; party president; party chief; party boss | party-leader | leader_of |
secretary-general; secretary general; un chief; sg | secretary-general | leader_of |
deputy secretary-general; deputy secretary general; under-secretary-general; assistant secretary-general; under secretary; undersecretary; deputy secretary; assistant secretary; permanent secretary; deputy assistant secretary; assistant secretary of state; deputy secretary of state; deputy foreign minister; deputy defence minister; deputy defense minister; state secretary; parliamentary secretary; private secretary; first secretary; executive secretary | deputy-minister | official_of |
commission president; president of the european commission | commission-president | leader_of |
council president; president of the european council | council-president | leader_of |
director-general; director general; managing director; executive director; general manager | director-general | leader_of |
director; administrator; acting director; national director; cia director; fbi director; rector; dean; principal; headmaster; headteacher; provost | director | leader_of |
high representative; foreign policy chief; eu foreign policy chief | high-representative | official_of |
high commissioner; special representative; special envoy; envoy; peace envoy; un envoy; emissary; special coordinator; chief negotiator; negotiator; mediator; special rapporteur; lead negotiator; delegate; representative; permanent representative; charge d'affaires; chargé d'affaires; consul; consul general; consul-general; attaché; military attaché | envoy | represents |
ambassador; un ambassador; ambassador-at-large; nuncio; ambassador-designate | ambassador | ambassador_of |
commissioner; eu commissioner; european commissioner; police commissioner; trade commissioner; competition commissioner | commissioner | official_of |
governor; state governor; regional governor | governor | leader_of |
lieutenant governor; deputy governor; vice governor | deputy-governor | official_of |
central bank governor; central bank chief; central bank head; fed chair; fed chairman; fed chief; bank governor | central-bank-governor | leader_of |
mayor; lord mayor | mayor | leader_of |
deputy mayor | deputy-mayor | official_of |
speaker; parliament speaker; house speaker; speaker of the house; parliamentary speaker; president of the parliament; senate president; president of the senate; parliament president | speaker | leader_of |
majority leader; minority leader; senate majority leader; senate minority leader; house majority leader; house minority leader; whip; chief whip; majority whip; minority whip; parliamentary leader; faction leader; caucus leader; floor leader | parliamentary-leader | official_of |
mp; lawmaker; legislator; senator; congressman; parliamentarian; mep; deputy; councillor; councilman; councilor; assemblyman; member of parliament; backbencher; tory mp; labour mp; member of congress; congressperson; member of the european parliament; peer; crossbencher; state senator; us senator; lord | legislator | member_of |
congresswoman; councilwoman; assemblywoman | legislator | member_of | f
chairman; board chairman; founder and chairman; chairman of the board; chairman and ceo; executive chairman | chair | leader_of | m
chairwoman | chair | leader_of | f
chair; chairperson; co-chair; co-chairman | chair | leader_of |
chief executive; ceo; chief executive officer; president and ceo; group chief executive; founder and ceo; co-ceo; chief executive and president | chief-executive | leader_of |
chief financial officer; cfo; chief operating officer; coo; chief technology officer; cto; finance director; executive; chief economist; senior executive; executive vice president; senior vice president; board member; trustee; chief legal officer; general counsel; chief scientist; chief medical officer; chief scientific adviser | executive | works_for |
spokesman; official spokesman; chief spokesman | spokesperson | spokesperson_of | m
spokeswoman; chief spokeswoman | spokesperson | spokesperson_of | f
spokesperson; press secretary; press officer; official spokesman; official spokesperson; chief spokesman; chief spokesperson; deputy spokesman; deputy spokesperson | spokesperson | spokesperson_of |
chief of staff; white house chief of staff | chief-of-staff | official_of |
national security adviser; national security advisor; adviser; advisor; senior adviser; senior advisor; special adviser; special advisor; economic adviser; policy adviser; aide; top aide; senior aide; counsellor; counselor; strategist; chief strategist; campaign manager; deputy chief of staff; cabinet office minister; speechwriter | adviser | official_of |
commander; commander-in-chief; supreme commander; army chief; chief of the army; chief of the defence staff; chief of defence staff; chief of the general staff; chief of general staff; chairman of the joint chiefs; chairman of the joint chiefs of staff; military chief; navy chief; air force chief; army commander; supreme allied commander; top commander; military commander; deputy commander; general; admiral; marshal; field marshal; brigadier; lieutenant general; major general; warlord; police chief; chief of police; chief constable; spy chief; intelligence chief; security chief; mi6 chief; chief inspector | commander | official_of |
official; senior official; government official; bureaucrat; civil servant; diplomat; senior diplomat; military official; defence official; defense official; administration official; functionary; inspector general; ombudsman; regulator; comptroller; auditor general; solicitor general; surgeon general; public prosecutor; special prosecutor; special counsel; prosecutor; chief prosecutor; prosecutor general; prosecutor-general; district attorney; us attorney; judge; justice; chief justice; magistrate; supreme court justice; registrar; coroner; sheriff | official | official_of |
pope; pontiff | pope | leader_of | m
archbishop; bishop; cardinal; patriarch; imam; rabbi; chief rabbi; grand mufti; mufti; archbishop of canterbury | cleric | leader_of |
dalai lama | cleric | leader_of | m
founder; co-founder; cofounder; founding member | founder | founder_of |
`;
