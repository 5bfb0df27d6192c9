/** Bodies of the United States: Congress, departments, agencies, courts, forces, societies; the columns of the parties. */
export const INSTITUTIONS_US = `
congress-us | United States Congress | US Congress; U.S. Congress; Congress ??; the US Congress | parliament | US |
senate-us | United States Senate | US Senate; U.S. Senate | parliament | US |
house-of-representatives-us | US House of Representatives | House of Representatives ??; U.S. House of Representatives; United States House of Representatives; US House; U.S. House | parliament | US |
house-foreign-affairs-us | House Foreign Affairs Committee | | parliament | US |
house-intelligence-us | House Intelligence Committee | | parliament | US |
senate-foreign-relations-us | Senate Foreign Relations Committee | | parliament | US |
senate-intelligence-us | Senate Intelligence Committee | | parliament | US |
senate-judiciary-us | Senate Judiciary Committee | | parliament | US |
house-judiciary-us | House Judiciary Committee | | parliament | US |
house-ways-means-us | House Ways and Means Committee | Ways and Means Committee | parliament | US |
continental-congress | Continental Congress | | parliament | US |
confederate-congress | Confederate Congress | | parliament | US |
state-department | US State Department | State Department; U.S. State Department; US Department of State; U.S. Department of State; United States Department of State; Department of State; State Dept | ministry | US |
treasury-us | US Treasury | Treasury Department; U.S. Treasury; US Treasury Department; U.S. Treasury Department; US Department of the Treasury; Department of the Treasury; Treasury Dept | ministry | US |
defense-us | US Department of Defense | Defense Department; Department of Defense; U.S. Department of Defense; U.S. Defense Department; US Defense Department; United States Department of Defense; DoD; War Department | ministry | US |
justice-us | US Department of Justice | Justice Department; Department of Justice; U.S. Department of Justice; U.S. Justice Department; US Justice Department; United States Department of Justice; DOJ; DoJ; Justice Dept | ministry | US |
homeland-us | US Department of Homeland Security | Department of Homeland Security; U.S. Department of Homeland Security; Homeland Security Department; DHS; Homeland Security | ministry | US |
commerce-us | US Department of Commerce | Commerce Department; Department of Commerce; U.S. Commerce Department; U.S. Department of Commerce; Commerce Dept | ministry | US |
agriculture-us | US Department of Agriculture | USDA; Agriculture Department; Department of Agriculture; U.S. Department of Agriculture; U.S. Agriculture Department; Agriculture Dept | ministry | US |
energy-us | US Department of Energy | Energy Department; Department of Energy; U.S. Department of Energy; U.S. Energy Department; Energy Dept | ministry | US |
labor-us | US Department of Labor | Labor Department; Department of Labor; U.S. Labor Department; U.S. Department of Labor; Labor Dept | ministry | US |
interior-us | US Department of the Interior | Interior Department; Department of the Interior; U.S. Department of the Interior; Department of Interior | ministry | US |
education-us | US Department of Education | Education Department; Department of Education; U.S. Department of Education | ministry | US |
transportation-us | US Department of Transportation | Transportation Department; Department of Transportation; U.S. Department of Transportation; Transportation Dept | ministry | US |
health-us | US Department of Health and Human Services | Department of Health and Human Services; HHS; Health and Human Services; U.S. Department of Health and Human Services | ministry | US |
hud-us | US Department of Housing and Urban Development | Department of Housing and Urban Development; HUD | ministry | US |
veterans-us | US Department of Veterans Affairs | Department of Veterans Affairs; Veterans Affairs | ministry | US |
joint-chiefs | Joint Chiefs of Staff | US Joint Chiefs of Staff; the Joint Chiefs; U.S. Joint Chiefs of Staff | armed-forces | US |
nsc-us | US National Security Council | National Security Council ??; U.S. National Security Council; White House National Security Council | agency | US |
us-army | US Army | U.S. Army; United States Army; American Army | armed-forces | US |
us-navy | US Navy | U.S. Navy; United States Navy; American Navy | armed-forces | US |
us-air-force | US Air Force | U.S. Air Force; United States Air Force; USAF | armed-forces | US |
us-marines | US Marine Corps | U.S. Marine Corps; United States Marine Corps; Marine Corps; US Marines; U.S. Marines | armed-forces | US | US Marine; U.S. Marine
us-coast-guard | US Coast Guard | U.S. Coast Guard; United States Coast Guard | armed-forces | US |
us-space-force | US Space Force | U.S. Space Force; Space Force | armed-forces | US |
national-guard-us | US National Guard | U.S. National Guard; the National Guard ?? | armed-forces | US |
centcom | US Central Command | CENTCOM; U.S. Central Command; Centcom | armed-forces | US |
us-european-command | US European Command | U.S. European Command; EUCOM | armed-forces | US |
us-cyber-command | US Cyber Command | U.S. Cyber Command | armed-forces | US |
africom | US Africa Command | U.S. Africa Command; AFRICOM | armed-forces | US |
navy-seals | Navy SEALs | US Navy SEALs; Navy Seals; U.S. Navy SEALs | armed-forces | US |
union-army | Union Army | | armed-forces | US |
confederate-army | Confederate Army | Confederate States Army | armed-forces | US |
continental-army | Continental Army | | armed-forces | US |
cia | Central Intelligence Agency | CIA; C.I.A. | agency | US |
fbi | Federal Bureau of Investigation | FBI; F.B.I. | agency | US |
nsa | National Security Agency | NSA; US National Security Agency; U.S. National Security Agency | agency | US |
dea | Drug Enforcement Administration | DEA | agency | US |
ice-us | Immigration and Customs Enforcement | US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; ICE ? | agency | US |
cbp | Customs and Border Protection | U.S. Customs and Border Protection; US Customs and Border Protection; CBP | agency | US |
border-patrol-us | US Border Patrol | U.S. Border Patrol; the Border Patrol; Border Patrol | agency | US |
atf | Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | agency | US |
secret-service-us | US Secret Service | Secret Service; U.S. Secret Service; United States Secret Service | agency | US |
us-marshals | US Marshals Service | U.S. Marshals Service; US Marshals; U.S. Marshals | agency | US |
tsa | Transportation Security Administration | TSA | agency | US |
faa | Federal Aviation Administration | FAA; US Federal Aviation Administration; U.S. Federal Aviation Administration | agency | US |
ntsb | National Transportation Safety Board | NTSB; US National Transportation Safety Board; U.S. National Transportation Safety Board | agency | US |
fda | Food and Drug Administration | FDA; US Food and Drug Administration; U.S. Food and Drug Administration | agency | US |
cdc | Centers for Disease Control and Prevention | CDC; US Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention; Centers for Disease Control; Centres for Disease Control and Prevention | agency | US |
nih | National Institutes of Health | NIH; U.S. National Institutes of Health; US National Institutes of Health | agency | US |
niaid | National Institute of Allergy and Infectious Diseases | NIAID | agency | US |
epa | Environmental Protection Agency | EPA; US Environmental Protection Agency; U.S. Environmental Protection Agency | agency | US |
fema | Federal Emergency Management Agency | FEMA | agency | US |
nasa | NASA | National Aeronautics and Space Administration; N.A.S.A. | agency | US |
noaa | National Oceanic and Atmospheric Administration | NOAA | agency | US |
nws | National Weather Service | US National Weather Service; U.S. National Weather Service | agency | US |
nhc | National Hurricane Center | US National Hurricane Center; U.S. National Hurricane Center | agency | US |
usgs | US Geological Survey | USGS; U.S. Geological Survey; United States Geological Survey | agency | US |
fcc | Federal Communications Commission | FCC; US Federal Communications Commission; U.S. Federal Communications Commission | agency | US |
ftc | Federal Trade Commission | FTC; US Federal Trade Commission; U.S. Federal Trade Commission | agency | US |
sec | Securities and Exchange Commission | SEC; US Securities and Exchange Commission; U.S. Securities and Exchange Commission; S.E.C. | agency | US |
cftc | Commodity Futures Trading Commission | CFTC; U.S. Commodity Futures Trading Commission | agency | US |
fdic | Federal Deposit Insurance Corporation | FDIC; Federal Deposit Insurance Corp | agency | US |
irs | Internal Revenue Service | IRS; U.S. Internal Revenue Service | agency | US |
omb | Office of Management and Budget | OMB; White House Office of Management and Budget | agency | US |
cbo | Congressional Budget Office | CBO | agency | US |
gao | Government Accountability Office | General Accounting Office; GAO | agency | US |
ustr | Office of the United States Trade Representative | USTR; US Trade Representative's office; U.S. Trade Representative's office | agency | US |
usaid | USAID | US Agency for International Development; U.S. Agency for International Development; United States Agency for International Development; AID ? | agency | US |
ssa-us | Social Security Administration | | agency | US |
census-bureau | US Census Bureau | U.S. Census Bureau; Census Bureau; Bureau of the Census | agency | US |
bls | Bureau of Labor Statistics | BLS; US Bureau of Labor Statistics; U.S. Bureau of Labor Statistics | agency | US |
nrc-us | Nuclear Regulatory Commission | NRC; U.S. Nuclear Regulatory Commission | agency | US |
ferc | Federal Energy Regulatory Commission | FERC | agency | US |
fec | Federal Election Commission | FEC | agency | US |
usps | United States Postal Service | USPS; US Postal Service; U.S. Postal Service; Postal Service | agency | US |
library-of-congress | Library of Congress | | agency | US |
nsf | National Science Foundation | | agency | US |
nps | National Park Service | | agency | US |
usda-ccc | Commodity Credit Corporation | CCC; Commodity Credit Corp | agency | US |
exim-us | Export-Import Bank of the United States | U.S. Export-Import Bank; Export-Import Bank; Eximbank | agency | US |
federal-reserve | Federal Reserve | the Fed; Fed; US Federal Reserve; U.S. Federal Reserve; Federal Reserve Board; Federal Reserve System; Federal Reserve Bank; US Fed; U.S. Fed | central-bank | US |
fomc | Federal Open Market Committee | FOMC | central-bank | US |
ny-fed | Federal Reserve Bank of New York | New York Fed; New York Federal Reserve | central-bank | US |
supreme-court-us | US Supreme Court | U.S. Supreme Court; United States Supreme Court; Supreme Court of the United States; SCOTUS | court | US |
nypd | New York Police Department | NYPD; New York City Police Department | police | US |
lapd | Los Angeles Police Department | LAPD | police | US |
trump-organization | Trump Organization | | company | US |
warren-commission | Warren Commission | | agency | US |
nine-eleven-commission | 9/11 Commission | September 11 Commission | agency | US |
january-6-committee | House Select Committee on the January 6 Attack | January 6 committee; January 6 Committee; House January 6 committee | parliament | US |
fslic | Federal Savings and Loan Insurance Corporation | FSLIC; Federal Savings and Loan Insurance Corp | agency | US |
fhlbb | Federal Home Loan Bank Board | FHLBB | agency | US |
icc-us | Interstate Commerce Commission | | agency | US |
nasd | National Association of Securities Dealers | NASD | agency | US |
osha | Occupational Safety and Health Administration | OSHA | agency | US |
eeoc | Equal Employment Opportunity Commission | EEOC | agency | US |
nlrb | National Labor Relations Board | NLRB | agency | US |
cfpb | Consumer Financial Protection Bureau | CFPB | agency | US |
doge-us | Department of Government Efficiency | DOGE | agency | US |
usitc | US International Trade Commission | U.S. International Trade Commission; International Trade Commission | agency | US |
smithsonian | Smithsonian Institution | Smithsonian | agency | US |
national-academy | National Academy of Sciences | | charity | US |
ama-us | American Medical Association | AMA | charity | US |
aba-us | American Bar Association | ABA | charity | US |
american-legion | American Legion | | charity | US |
now-us | National Organization for Women | | charity | US |
hoover-institution | Hoover Institution | | charity | US |
christian-coalition | Christian Coalition of America | Christian Coalition | charity | US |
family-research | Family Research Council | | charity | US |
naral | NARAL Pro-Choice America | NARAL | charity | US |
sierra-club | Sierra Club | | charity | US |
peta | PETA | People for the Ethical Treatment of Animals | charity | US |
eff-us | Electronic Frontier Foundation | | charity | US |
ford-foundation | Ford Foundation | | charity | US |
rockefeller-foundation | Rockefeller Foundation | | charity | US |
clinton-foundation | Clinton Foundation | | charity | US |
ncc-us | National Council of Churches | | religious-body | US |
southern-baptist | Southern Baptist Convention | | religious-body | US |
lds | Church of Jesus Christ of Latter-day Saints | LDS Church; Mormon Church; The Church of Jesus Christ of Latter-day Saints | religious-body | US |
scientology | Church of Scientology | Scientology | religious-body | US |
american-red-cross | American Red Cross | | charity | US |
boy-scouts | Boy Scouts of America | Boy Scouts | charity | US |
california-legislature | California State Legislature | California Legislature | parliament | US |
texas-legislature | Texas Legislature | | parliament | US |
ny-senate | New York State Senate | | parliament | US |
ny-assembly | New York State Assembly | New York Assembly | parliament | US |
`;
