/** Peoples, faiths and bodies of opinion that act in the news: key | words for them (singular/plural) | adjectives. */
export const PEOPLES = `
kurds | Kurd | Kurdish
arabs | Arab; Arabian | Arab; Arabic
jews | Jew | Jewish
muslims | Muslim; Moslem | Muslim; Moslem
christians | Christian ? | Christian ?
catholics | Catholic; Roman Catholic | Catholic; Roman Catholic
protestants | Protestant | Protestant
orthodox-christians | Orthodox Christian | Orthodox Christian
anglicans | Anglican | Anglican
methodists | Methodist | Methodist
baptists | Baptist ? | Baptist ?
evangelicals | Evangelical Christian | Evangelical
mormons | Mormon | Mormon
quakers | Quaker | Quaker
copts | Copt | Coptic
maronites | Maronite | Maronite
sunnis | Sunni; Sunni Muslim; Sunni Arab | Sunni
shias | Shia; Shiite; Shi'ite; Shia Muslim; Shi'ite Muslim; Shiite Muslim; Shi'a; Shi'i | Shia; Shiite; Shi'ite; Shi'a
alawites | Alawite; Alawi | Alawite
druze | Druze/Druzes; Druse | Druze
yazidis | Yazidi; Yezidi | Yazidi
ismailis | Ismaili | Ismaili
ahmadis | Ahmadi; Ahmadiyya | Ahmadi
bahais | Baha'i | Baha'i
hindus | Hindu | Hindu
sikhs | Sikh | Sikh
buddhists | Buddhist | Buddhist
jains | Jain ? | Jain ?
zoroastrians | Zoroastrian | Zoroastrian
parsis | Parsi; Parsee | Parsi
pashtuns | Pashtun; Pathan | Pashtun
hazaras | Hazara | Hazara
turkmens-iraq | Turkoman/Turkomans | Turkoman
uyghurs | Uyghur; Uighur; Uygur | Uyghur; Uighur
hui | Hui Muslim | 
han-chinese | Han Chinese | Han Chinese
tamils | Tamil | Tamil
sinhalese | Sinhalese | Sinhalese
rohingya | Rohingya; Rohingya Muslim | Rohingya
karens | Karen people/Karen people |
hmong | Hmong | Hmong
roma | Roma people/Roma people; Gypsy ?/Gypsies |
sami | Sami people/Sami people |
crimean-tatars | Crimean Tatar | Crimean Tatar
cossacks | Cossack | Cossack
circassians | Circassian | Circassian
albanians-kosovo | Kosovo Albanian; Kosovar Albanian; ethnic Albanian | Kosovo Albanian; ethnic Albanian
kosovo-serbs | Kosovo Serb | Kosovo Serb
bosnian-croats | Bosnian Croat | Bosnian Croat
bosniaks | Bosniak; Bosnian Muslim | Bosniak
slavs | Slav | Slavic; Slavonic
hutus | Hutu | Hutu
tutsis | Tutsi | Tutsi
zulus | Zulu | Zulu
xhosas | Xhosa | Xhosa
afrikaners | Afrikaner; Boer | Afrikaner; Boer
igbos | Igbo; Ibo | Igbo
yorubas | Yoruba | Yoruba
hausas | Hausa | Hausa
fulanis | Fulani | Fulani
tuaregs | Tuareg | Tuareg
berbers | Berber | Berber
kikuyus | Kikuyu | Kikuyu
oromos | Oromo | Oromo
amharas | Amhara people/Amharas | 
dinkas | Dinka | Dinka
nuers | Nuer | Nuer
native-americans | Native American; American Indian; Amerindian | Native American; American Indian
african-americans | African American; African-American; Afro-American; Black American; black American | African American; African-American
hispanics | Hispanic | Hispanic
latinos | Latino; Latina; Latinx | Latino; Latina
cherokee | Cherokee | Cherokee
navajo | Navajo | Navajo
sioux | Sioux | Sioux
apache-people | Apache ? | Apache ?
inuit | Inuit; Eskimo | Inuit
mapuche | Mapuche | Mapuche
mayas | Maya people/Mayas | Mayan
aztecs | Aztec | Aztec
aborigines | Aborigine; Aboriginal Australian; Indigenous Australian | 
maori | Māori; Maori | Māori; Maori
romans | Roman ? | Roman ?
vikings | Viking | Viking
ulster-scots | Ulster loyalist |
unionists | Ulster unionist |
confederates | Confederate ? | Confederate ?
zionists | Zionist | Zionist
islamists | Islamist | Islamist
salafists | Salafist; Salafi | Salafist; Salafi
wahhabis | Wahhabi | Wahhabi
marxists | Marxist | Marxist
maoists | Maoist | Maoist
`;
