/** Events and products that the news calls by name: key | event or product | name | other names. */
export const EVENTS = `
world-war-1 | event | World War I | First World War; World War One; World War 1; WWI; the Great War; the First World War
world-war-2 | event | World War II | Second World War; World War Two; World War 2; WWII; WW2
world-war-3 | event | World War III | World War Three; Third World War; World War 3
cold-war | event | Cold War | the Cold War
korean-war | event | Korean War |
vietnam-war | event | Vietnam War |
gulf-war | event | Gulf War | First Gulf War; Persian Gulf War; Operation Desert Storm; Desert Storm
iraq-war | event | Iraq War | Operation Iraqi Freedom
iran-iraq-war | event | Iran-Iraq War | Iran–Iraq War
afghan-war | event | War in Afghanistan |
crimean-war | event | Crimean War |
falklands-war | event | Falklands War |
bosnian-war | event | Bosnian War |
kosovo-war | event | Kosovo War |
syrian-civil-war | event | Syrian Civil War | Syrian civil war
spanish-civil-war | event | Spanish Civil War | Spanish civil war
american-civil-war | event | American Civil War | US Civil War; U.S. Civil War
english-civil-war | event | English Civil War |
american-revolution | event | American Revolutionary War | American Revolution; Revolutionary War; American War of Independence
war-of-1812 | event | War of 1812 |
mexican-american-war | event | Mexican-American War | Mexican–American War
spanish-american-war | event | Spanish-American War | Spanish–American War
franco-prussian-war | event | Franco-Prussian War |
russo-japanese-war | event | Russo-Japanese War |
boer-war | event | Boer War | Second Boer War
napoleonic-wars | event | Napoleonic Wars |
winter-war | event | Winter War |
six-day-war | event | Six-Day War | Six Day War; 1967 Arab-Israeli War
yom-kippur-war | event | Yom Kippur War |
french-revolution | event | French Revolution |
russian-revolution | event | Russian Revolution | October Revolution; Bolshevik Revolution; February Revolution
iranian-revolution | event | Iranian Revolution | Islamic Revolution
cultural-revolution | event | Cultural Revolution |
industrial-revolution | event | Industrial Revolution |
orange-revolution | event | Orange Revolution |
rose-revolution | event | Rose Revolution |
velvet-revolution | event | Velvet Revolution |
euromaidan | event | Euromaidan | Maidan Revolution; Revolution of Dignity
arab-spring | event | Arab Spring |
prague-spring | event | Prague Spring |
easter-rising | event | Easter Rising |
holocaust | event | Holocaust | the Holocaust; Shoah
rwandan-genocide | event | Rwandan genocide | Rwandan Genocide
armenian-genocide | event | Armenian genocide | Armenian Genocide
srebrenica-massacre | event | Srebrenica massacre | Srebrenica Massacre; Srebrenica genocide
holodomor | event | Holodomor |
great-depression | event | Great Depression |
watergate | event | Watergate scandal | Watergate
iran-contra | event | Iran-Contra affair | Iran-Contra; Iran-contra; Iran-Contra Affair
cuban-missile-crisis | event | Cuban Missile Crisis | Cuban missile crisis
suez-crisis | event | Suez Crisis | Suez crisis
intifada | event | Intifada | First Intifada; Second Intifada; al-Aqsa Intifada
september-11 | event | September 11 attacks | 9/11; 9/11 attacks; September 11 terrorist attacks
chernobyl-disaster | event | Chernobyl disaster | Chernobyl Disaster
bloody-sunday | event | Bloody Sunday |
brexit | event | Brexit |
covid-pandemic | event | COVID-19 pandemic | Covid-19 pandemic; coronavirus pandemic; Covid pandemic; COVID pandemic
olympics | event | Olympic Games | Olympics; the Olympics; Winter Olympics; Summer Olympics; Winter Games; Summer Games
paralympics | event | Paralympic Games | Paralympics
world-cup | event | FIFA World Cup | World Cup; Fifa World Cup
champions-league | event | UEFA Champions League | Champions League
super-bowl | event | Super Bowl |
tour-de-france | event | Tour de France |
eurovision | event | Eurovision Song Contest | Eurovision
commonwealth-games | event | Commonwealth Games |
munich-conference | event | Munich Security Conference |
cop-conference | event | UN Climate Change Conference | COP26; COP27; COP28; COP29
yalta-conference | event | Yalta Conference |
potsdam-conference | event | Potsdam Conference |
new-deal | event | New Deal | the New Deal
iphone | product | iPhone | IPhone; Apple iPhone
ipad | product | iPad | IPad
android | product | Android ? | Google Android
windows | product | Microsoft Windows | Windows XP; Windows 10; Windows 11
chatgpt | product | ChatGPT |
bitcoin | product | Bitcoin |
novichok | product | Novichok |
sputnik-v | product | Sputnik V |
himars | product | HIMARS | Himars
stormshadow | product | Storm Shadow | Storm Shadows
atacms | product | ATACMS |
leopard-2 | product | Leopard 2 | Leopard 2 tank
challenger-2 | product | Challenger 2 |
abrams | product | M1 Abrams | Abrams tank
shahed | product | Shahed ? | Shahed-136; Shahed drone
iron-dome | product | Iron Dome |
f-16 | product | F-16 | F16; F-16 fighter; F-16s
f-35 | product | F-35 | F35; F-35s
boeing-737 | product | Boeing 737 | Boeing 737 MAX; 737 MAX; Boeing 737 Max
boeing-747 | product | Boeing 747 |
airbus-a380 | product | Airbus A380 | A380
kalashnikov | product | Kalashnikov | AK-47
cruise-trident | product | Trident missile | Trident nuclear missile
`;
