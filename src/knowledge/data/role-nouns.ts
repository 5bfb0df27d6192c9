/**
 * Nouns for people, one kind a line: lemmas | relation to the body or person they go with (none: `-`) | gender (f, m or none) | `many` if one noun is a group.
 */
export const ROLE_NOUNS = `
president premier chancellor leader ruler chief head boss dictator strongman monarch taoiseach governor mayor chairperson chair commandant captain | leader_of | |
king emperor sultan emir chairman tsar shah duke pontiff pope headmaster | leader_of | m |
queen empress chairwoman duchess headmistress | leader_of | f |
minister secretary | minister_of | |
official diplomat commander general admiral colonel brigadier marshal bureaucrat prosecutor judge magistrate commissioner adviser advisor aide strategist counsellor counselor inspector treasurer chamberlain undersecretary functionary technocrat governor-general sheriff coroner ombudsman regulator warlord vice-president vizier attorney | official_of | |
ambassador | ambassador_of | |
envoy representative delegate emissary negotiator mediator consul | represents | |
spokesperson | spokesperson_of | |
spokesman | spokesperson_of | m |
spokeswoman | spokesperson_of | f |
member lawmaker legislator senator mp mep parliamentarian deputy councillor councilor backbencher peer activist militant guerrilla guerilla rebel insurgent jihadist terrorist fighter supporter adherent follower loyalist dissident partisan separatist nationalist communist socialist lobbyist veteran cadre militiaman extremist gunman bomber pirate | member_of | |
congressman councilman assemblyman alderman | member_of | m |
congresswoman councilwoman assemblywoman | member_of | f |
candidate nominee contender hopeful frontrunner front-runner challenger incumbent | candidate_of | |
founder co-founder cofounder | founder_of | |
employee worker executive economist analyst correspondent reporter journalist columnist editor broadcaster presenter producer researcher scientist engineer lawyer solicitor barrister professor lecturer academic historian doctor surgeon physician nurse teacher librarian coach manager trainer player striker goalkeeper midfielder defender bowler batsman pilot driver banker trader broker consultant accountant auditor programmer developer designer architect director publisher photographer clerk agent detective officer soldier sailor marine airman trooper policeman constable guard spy sergeant corporal lieutenant major bodyguard technician astronaut cosmonaut contractor farmer miner fisherman priest bishop cleric imam rabbi archbishop cardinal monk chaplain pastor vicar ceo cfo coo intern scholar curator conductor musician singer actor composer author novelist poet writer playwright painter artist sculptor filmmaker philosopher mathematician physicist chemist biologist psychologist pundit commentator campaigner pollster whistleblower hacker trustee | works_for | |
actress businesswoman policewoman nun waitress stewardess heiress | works_for | f |
businessman salesman fireman cameraman craftsman serviceman tradesman | works_for | m |
citizen national subject native resident inhabitant expatriate exile refugee migrant immigrant emigrant | citizen_of | |
student graduate alumnus pupil undergraduate | educated_at | |
ally partner friend supporter | ally_of | |
opponent rival foe enemy critic adversary nemesis | opponent_of | |
counterpart colleague predecessor successor | counterpart_of | |
husband widower | spouse_of | m |
wife widow | spouse_of | f |
spouse fiancé | spouse_of | |
fiancée | spouse_of | f |
father dad grandfather stepfather | parent_of | m |
mother mum mom grandmother stepmother | parent_of | f |
parent grandparent | parent_of | |
son grandson stepson | child_of | m |
daughter granddaughter stepdaughter | child_of | f |
child grandchild baby heir | child_of | |
brother half-brother stepbrother | sibling_of | m |
sister half-sister stepsister | sibling_of | f |
sibling twin | sibling_of | |
uncle nephew brother-in-law father-in-law son-in-law godfather | relative_of | m |
aunt niece sister-in-law mother-in-law daughter-in-law godmother | relative_of | f |
cousin relative descendant ancestor in-law | relative_of | |
man boy gentleman lad guy bloke monk knight prince nobleman statesman hero priest lord | - | m |
woman girl lady princess heroine goddess dame | - | f |
person politician individual victim suspect witness defendant prisoner hostage detainee inmate survivor passenger patient customer consumer voter protester protestor demonstrator marcher striker tourist visitor guest host speaker expert specialist observer billionaire millionaire oligarch tycoon mogul magnate entrepreneur investor shareholder donor volunteer civilian pensioner teenager toddler infant adult youth youngster celebrity star winner loser champion murderer killer assassin thief criminal attacker assailant shooter rapist smuggler trafficker fugitive pedestrian cyclist motorist bystander neighbour neighbor roommate tenant landlord owner user fan reader viewer listener participant attendee applicant plaintiff claimant complainant deserter defector conscript recruit mercenary peacemaker saint prophet martyr author traitor collaborator genius maverick moderate hardliner hawk liberal conservative progressive reformer populist centrist democrat republican tory scapegoat newcomer outsider insider veteran stranger sceptic skeptic advocate defender | - | |
troop force army navy military militia police garrison battalion brigade regiment squad unit contingent peacekeeper | part_of | | many
government administration regime cabinet ministry authority leadership junta opposition coalition parliament congress senate council committee commission delegation mission embassy team panel jury crew staff board party faction union alliance bloc group gang cartel movement public population electorate crowd family couple community majority minority people populace press media side camp team club squad tribe clan class generation | - | | many
`;
