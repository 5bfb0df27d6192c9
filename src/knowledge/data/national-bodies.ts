/** Bodies that every state has, met after its name or demonym ("Russia's Defence Ministry", "the Iraqi Parliament"): key | kind | display noun | nouns, small letters where they are written so too. */
export const NATIONAL_BODIES = `
foreign-ministry | ministry | Foreign Ministry | foreign ministry; ministry of foreign affairs; foreign affairs ministry; ministry of external affairs; external affairs ministry; ministry for foreign affairs
defence-ministry | ministry | Defence Ministry | defence ministry; defense ministry; ministry of defence; ministry of defense; ministry for defence; department of defence
interior-ministry | ministry | Interior Ministry | interior ministry; ministry of the interior; ministry of interior; home ministry; ministry of internal affairs; ministry of home affairs
finance-ministry | ministry | Finance Ministry | finance ministry; ministry of finance
health-ministry | ministry | Health Ministry | health ministry; ministry of health
justice-ministry | ministry | Justice Ministry | justice ministry; ministry of justice
economy-ministry | ministry | Economy Ministry | economy ministry; economics ministry; ministry of economy; ministry of economics
energy-ministry | ministry | Energy Ministry | energy ministry; ministry of energy
oil-ministry | ministry | Oil Ministry | oil ministry; ministry of oil
education-ministry | ministry | Education Ministry | education ministry; ministry of education
trade-ministry | ministry | Trade Ministry | trade ministry; commerce ministry; ministry of trade; ministry of commerce
agriculture-ministry | ministry | Agriculture Ministry | agriculture ministry; ministry of agriculture
information-ministry | ministry | Information Ministry | information ministry; ministry of information
culture-ministry | ministry | Culture Ministry | culture ministry; ministry of culture
transport-ministry | ministry | Transport Ministry | transport ministry; ministry of transport
parliament | parliament | Parliament | parliament
national-assembly | parliament | National Assembly | national assembly
house-of-representatives | parliament | House of Representatives | House of Representatives
senate | parliament | Senate | Senate
congress | parliament | Congress | Congress
chamber-of-deputies | parliament | Chamber of Deputies | Chamber of Deputies
cabinet | government | Cabinet | Cabinet
supreme-court | court | Supreme Court | supreme court
constitutional-court | court | Constitutional Court | constitutional court
high-court | court | High Court | High Court
central-bank | central-bank | Central Bank | central bank
national-bank | central-bank | National Bank | National Bank
armed-forces | armed-forces | Armed Forces | Armed Forces; Defence Forces; Defense Forces
army | armed-forces | Army | Army
navy | armed-forces | Navy | Navy
air-force | armed-forces | Air Force | air force
coast-guard | armed-forces | Coast Guard | coast guard; coastguard
national-guard | armed-forces | National Guard | national guard
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
