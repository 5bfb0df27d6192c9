/** Who held which office in Africa: the form of powers.ts. */
export const AFRICA = `
EG president
1981-10-14 Hosni Mubarak
2011-02-11 -
2012-06-30 Mohamed Morsi
2013-07-03 Adly Mansour
2014-06-08 Abdel Fattah el-Sisi
EG foreign-minister
2014-06-17 Sameh Shoukry
2024-07-03 Badr Abdelatty
LY leader
1969-09-01 Muammar Gaddafi
2011-08-23 -
LY prime-minister
2016-03-30 Fayez al-Sarraj
2021-03-15 Abdul Hamid Dbeibeh
lna-ly commander
2015-03-02 Khalifa Haftar
TN president
1957-07-25 Habib Bourguiba
1987-11-07 Zine El Abidine Ben Ali
2011-01-14 -
2011-12-13 Moncef Marzouki
2014-12-31 Beji Caid Essebsi
2019-07-25 -
2019-10-23 Kais Saied
DZ president
1979-02-09 Chadli Bendjedid
1992-01-11 -
1999-04-27 Abdelaziz Bouteflika
2019-04-02 -
2019-12-19 Abdelmadjid Tebboune
MA monarch
1961-02-26 Hassan II
1999-07-23 Mohammed VI
SD president
1993-10-16 Omar al-Bashir
2019-04-11 -
SD leader
2019-04-12 Abdel Fattah al-Burhan
SD prime-minister
2019-08-21 Abdalla Hamdok
2021-10-25 -
2021-11-21 Abdalla Hamdok
2022-01-02 -
rsf-sd commander
2013 Mohamed Hamdan Dagalo
SS president
2011-07-09 Salva Kiir
ET prime-minister
1995-08-23 Meles Zenawi
2012-08-20 Hailemariam Desalegn
2018-04-02 Abiy Ahmed
ET president
2013-10-07 Mulatu Teshome
2018-10-25 Sahle-Work Zewde f
2024-10-07 Taye Atske Selassie
ER president
1993-05-24 Isaias Afwerki
SO president
2012-09-16 Hassan Sheikh Mohamud
2017-02-16 Mohamed Abdullahi Mohamed
2022-05-23 Hassan Sheikh Mohamud
DJ president
1999-05-08 Ismaïl Omar Guelleh
KE president
1978-10-14 Daniel arap Moi
2002-12-30 Mwai Kibaki
2013-04-09 Uhuru Kenyatta
2022-09-13 William Ruto
UG president
1986-01-29 Yoweri Museveni
TZ president
1985-11-05 Ali Hassan Mwinyi
1995-11-23 Benjamin Mkapa
2005-12-21 Jakaya Kikwete
2015-11-05 John Magufuli
2021-03-19 Samia Suluhu Hassan f
RW president
1994-07-19 Pasteur Bizimungu
2000-03-23 -
2000-04-22 Paul Kagame
BI president
2005-08-26 Pierre Nkurunziza
2020-06-08 -
2020-06-18 Évariste Ndayishimiye
CD president
1965-11-24 Mobutu Sese Seko
1997-05-17 Laurent-Désiré Kabila
2001-01-16 -
2001-01-26 Joseph Kabila
2019-01-24 Félix Tshisekedi
CG president
1997-10-25 Denis Sassou Nguesso
CF president
2003-03-15 François Bozizé
2013-03-24 -
2016-03-30 Faustin-Archange Touadéra
TD president
1990-12-04 Idriss Déby
2021-04-20 Mahamat Déby
CM president
1982-11-06 Paul Biya
GA president
1967-12-02 Omar Bongo
2009-06-08 -
2009-10-16 Ali Bongo
2023-08-30 Brice Oligui Nguema
GQ president
1979-08-03 Teodoro Obiang
NG president
1985-08-27 Ibrahim Babangida
1993-08-26 -
1993-11-17 Sani Abacha
1998-06-08 Abdulsalami Abubakar
1999-05-29 Olusegun Obasanjo
2007-05-29 Umaru Musa Yar'Adua
2010-05-05 Goodluck Jonathan
2015-05-29 Muhammadu Buhari
2023-05-29 Bola Tinubu
GH president
1981-12-31 Jerry Rawlings
2001-01-07 John Kufuor
2009-01-07 John Atta Mills
2012-07-24 John Dramani Mahama
2017-01-07 Nana Akufo-Addo
2025-01-07 John Dramani Mahama
CI president
1960-11-27 Félix Houphouët-Boigny
1993-12-07 Henri Konan Bédié
1999-12-24 -
2000-10-26 Laurent Gbagbo
2011-04-11 Alassane Ouattara
SN president
1981-01-01 Abdou Diouf
2000-04-01 Abdoulaye Wade
2012-04-02 Macky Sall
2024-04-02 Bassirou Diomaye Faye
ML president
2002-06-08 Amadou Toumani Touré
2012-03-22 -
2013-09-04 Ibrahim Boubacar Keïta
2020-08-18 -
ML leader
2021-05-24 Assimi Goïta
BF president
1983-08-04 Thomas Sankara
1987-10-15 Blaise Compaoré
2014-10-31 -
2015-12-29 Roch Marc Christian Kaboré
2022-01-24 -
BF leader
2022-01-24 Paul-Henri Sandaogo Damiba
2022-09-30 Ibrahim Traoré
NE president
2011-04-07 Mahamadou Issoufou
2021-04-02 Mohamed Bazoum
2023-07-26 -
NE leader
2023-07-28 Abdourahamane Tchiani
GN president
1984-04-05 Lansana Conté
2008-12-22 -
2010-12-21 Alpha Condé
2021-09-05 -
GN leader
2021-09-05 Mamady Doumbouya
LR president
1997-08-02 Charles Taylor
2003-08-11 -
2006-01-16 Ellen Johnson Sirleaf f
2018-01-22 George Weah
2024-01-22 Joseph Boakai
SL president
2007-09-17 Ernest Bai Koroma
2018-04-04 Julius Maada Bio
GM president
1996-10-18 Yahya Jammeh
2017-01-19 Adama Barrow
TG president
2005-05-04 Faure Gnassingbé
2025-05-03 -
ZA president
1984-09-14 P. W. Botha
1989-08-15 F. W. de Klerk
1994-05-10 Nelson Mandela
1999-06-14 Thabo Mbeki
2008-09-25 Kgalema Motlanthe
2009-05-09 Jacob Zuma
2018-02-14 Cyril Ramaphosa
ZA foreign-minister
1999-06-17 Nkosazana Dlamini-Zuma f
2009-05-11 Maite Nkoana-Mashabane f
2018-02-27 Lindiwe Sisulu f
2019-05-30 Naledi Pandor f
2024-07-03 Ronald Lamola
anc leader
1991-07-07 Nelson Mandela
1997-12-20 Thabo Mbeki
2007-12-18 Jacob Zuma
2017-12-18 Cyril Ramaphosa
ZW president
1987-12-31 Robert Mugabe
2017-11-21 -
2017-11-24 Emmerson Mnangagwa
mdc-zw leader
1999-09 Morgan Tsvangirai
2018-02-14 -
ZM president
1964-10-24 Kenneth Kaunda
1991-11-02 Frederick Chiluba
2002-01-02 Levy Mwanawasa
2008-08-19 -
2008-11-02 Rupiah Banda
2011-09-23 Michael Sata
2014-10-28 -
2015-01-25 Edgar Lungu
2021-08-24 Hakainde Hichilema
MW president
2014-05-31 Peter Mutharika
2020-06-28 Lazarus Chakwera
2025-10-04 Peter Mutharika
MZ president
1986-11-06 Joaquim Chissano
2005-02-02 Armando Guebuza
2015-01-15 Filipe Nyusi
2025-01-15 Daniel Chapo
AO president
1979-09-21 José Eduardo dos Santos
2017-09-26 João Lourenço
NA president
1990-03-21 Sam Nujoma
2005-03-21 Hifikepunye Pohamba
2015-03-21 Hage Geingob
2024-02-04 Nangolo Mbumba
2025-03-21 Netumbo Nandi-Ndaitwah f
BW president
1998-04-01 Festus Mogae
2008-04-01 Ian Khama
2018-04-01 Mokgweetsi Masisi
2024-11-01 Duma Boko
`;
