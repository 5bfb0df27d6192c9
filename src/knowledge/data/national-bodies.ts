/** Bodies that every state has, met after its name or demonym ("Russia's Defence Ministry", "the Iraqi Parliament"): key | kind | display noun | nouns. */
export const NATIONAL_BODIES = `
foreign-ministry | ministry | Foreign Ministry | Foreign Ministry; Ministry of Foreign Affairs; Foreign Affairs Ministry; Ministry of External Affairs; External Affairs Ministry; Ministry for Foreign Affairs
defence-ministry | ministry | Defence Ministry | Defence Ministry; Defense Ministry; Ministry of Defence; Ministry of Defense; Ministry for Defence; Department of Defence
interior-ministry | ministry | Interior Ministry | Interior Ministry; Ministry of the Interior; Ministry of Interior; Home Ministry; Ministry of Internal Affairs; Ministry of Home Affairs
finance-ministry | ministry | Finance Ministry | Finance Ministry; Ministry of Finance
health-ministry | ministry | Health Ministry | Health Ministry; Ministry of Health
justice-ministry | ministry | Justice Ministry | Justice Ministry; Ministry of Justice
economy-ministry | ministry | Economy Ministry | Economy Ministry; Economics Ministry; Ministry of Economy; Ministry of Economics
energy-ministry | ministry | Energy Ministry | Energy Ministry; Ministry of Energy
oil-ministry | ministry | Oil Ministry | Oil Ministry; Ministry of Oil
education-ministry | ministry | Education Ministry | Education Ministry; Ministry of Education
trade-ministry | ministry | Trade Ministry | Trade Ministry; Commerce Ministry; Ministry of Trade; Ministry of Commerce
agriculture-ministry | ministry | Agriculture Ministry | Agriculture Ministry; Ministry of Agriculture
information-ministry | ministry | Information Ministry | Information Ministry; Ministry of Information
culture-ministry | ministry | Culture Ministry | Culture Ministry; Ministry of Culture
transport-ministry | ministry | Transport Ministry | Transport Ministry; Ministry of Transport
parliament | parliament | Parliament | Parliament
national-assembly | parliament | National Assembly | National Assembly
house-of-representatives | parliament | House of Representatives | House of Representatives
senate | parliament | Senate | Senate
congress | parliament | Congress | Congress
chamber-of-deputies | parliament | Chamber of Deputies | Chamber of Deputies
cabinet | government | Cabinet | Cabinet
supreme-court | court | Supreme Court | Supreme Court
constitutional-court | court | Constitutional Court | Constitutional Court
high-court | court | High Court | High Court
central-bank | central-bank | Central Bank | Central Bank
national-bank | central-bank | National Bank | National Bank
armed-forces | armed-forces | Armed Forces | Armed Forces; Defence Forces; Defense Forces
army | armed-forces | Army | Army
navy | armed-forces | Navy | Navy
air-force | armed-forces | Air Force | Air Force
coast-guard | armed-forces | Coast Guard | Coast Guard; Coastguard
national-guard | armed-forces | National Guard | National Guard
national-police | police | National Police | National Police; Federal Police
red-cross | charity | Red Cross | Red Cross
red-crescent | charity | Red Crescent | Red Crescent
embassy | agency | Embassy | Embassy
communist-party | party | Communist Party | Communist Party
socialist-party | party | Socialist Party | Socialist Party
labour-party | party | Labour Party | Labour Party; Labor Party
olympic-committee | sports-body | Olympic Committee | Olympic Committee
football-federation | sports-body | Football Federation | Football Federation; Football Association
`;
