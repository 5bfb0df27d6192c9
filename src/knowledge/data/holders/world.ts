/** Who held which office in the Americas, Asia, Africa and Oceania: the form of powers.ts. */
export const WORLD_HOLDERS = `
CA prime-minister
1984-09-17 Brian Mulroney
1993-06-25 Kim Campbell f
1993-11-04 Jean Chrétien
2003-12-12 Paul Martin
2006-02-06 Stephen Harper
2015-11-04 Justin Trudeau
2025-03-14 Mark Carney
CA foreign-minister
2011-05-18 John Baird
2015-02-09 Rob Nicholson
2015-11-04 Stéphane Dion
2017-01-10 Chrystia Freeland f
2019-11-20 François-Philippe Champagne
2021-01-12 Marc Garneau
2021-10-26 Mélanie Joly f
2025-05-13 Anita Anand f
CA finance-minister
2015-11-04 Bill Morneau
2020-08-18 Chrystia Freeland f
2024-12-16 Dominic LeBlanc
2025-03-14 François-Philippe Champagne
liberal-ca leader
2006-12-02 Stéphane Dion
2008-12-10 Michael Ignatieff
2011-05-25 Bob Rae
2013-04-14 Justin Trudeau
2025-03-09 Mark Carney
conservative-ca leader
2004-03-20 Stephen Harper
2015-11-05 Rona Ambrose f
2017-05-27 Andrew Scheer
2020-08-24 Erin O'Toole
2022-02-02 Candice Bergen f
2022-09-10 Pierre Poilievre
ndp-ca leader
2003-01-25 Jack Layton
2011-08-22 -
2012-03-24 Tom Mulcair
2017-10-01 Jagmeet Singh
2025-05-05 -
MX president
1982-12-01 Miguel de la Madrid
1988-12-01 Carlos Salinas de Gortari
1994-12-01 Ernesto Zedillo
2000-12-01 Vicente Fox
2006-12-01 Felipe Calderón
2012-12-01 Enrique Peña Nieto
2018-12-01 Andrés Manuel López Obrador
2024-10-01 Claudia Sheinbaum f
BR president
1985-03-15 José Sarney
1990-03-15 Fernando Collor de Mello
1992-12-29 Itamar Franco
1995-01-01 Fernando Henrique Cardoso
2003-01-01 Luiz Inácio Lula da Silva
2011-01-01 Dilma Rousseff f
2016-08-31 Michel Temer
2019-01-01 Jair Bolsonaro
2023-01-01 Luiz Inácio Lula da Silva
BR foreign-minister
2003-01-01 Celso Amorim
2011-01-01 Antonio Patriota
2013-08-28 -
2019-01-01 Ernesto Araújo
2021-04-06 Carlos França
2023-01-01 Mauro Vieira
AR president
1983-12-10 Raúl Alfonsín
1989-07-08 Carlos Menem
1999-12-10 Fernando de la Rúa
2001-12-21 -
2002-01-02 Eduardo Duhalde
2003-05-25 Néstor Kirchner
2007-12-10 Cristina Fernández de Kirchner f
2015-12-10 Mauricio Macri
2019-12-10 Alberto Fernández
2023-12-10 Javier Milei
CL president
1974-12-17 Augusto Pinochet
1990-03-11 Patricio Aylwin
1994-03-11 Eduardo Frei Ruiz-Tagle
2000-03-11 Ricardo Lagos
2006-03-11 Michelle Bachelet f
2010-03-11 Sebastián Piñera
2014-03-11 Michelle Bachelet f
2018-03-11 Sebastián Piñera
2022-03-11 Gabriel Boric
CO president
1986-08-07 Virgilio Barco
1990-08-07 César Gaviria
1994-08-07 Ernesto Samper
1998-08-07 Andrés Pastrana
2002-08-07 Álvaro Uribe
2010-08-07 Juan Manuel Santos
2018-08-07 Iván Duque
2022-08-07 Gustavo Petro
VE president
1984-02-02 Jaime Lusinchi
1989-02-02 Carlos Andrés Pérez
1993-05-21 -
1994-02-02 Rafael Caldera
1999-02-02 Hugo Chávez
2013-03-05 Nicolás Maduro
PE president
1985-07-28 Alan García
1990-07-28 Alberto Fujimori
2000-11-22 Valentín Paniagua
2001-07-28 Alejandro Toledo
2006-07-28 Alan García
2011-07-28 Ollanta Humala
2016-07-28 Pedro Pablo Kuczynski
2018-03-23 Martín Vizcarra
2020-11-10 -
2020-11-17 Francisco Sagasti
2021-07-28 Pedro Castillo
2022-12-07 Dina Boluarte f
2025-10-10 José Jerí
EC president
1984-08-10 León Febres Cordero
1988-08-10 -
2007-01-15 Rafael Correa
2017-05-24 Lenín Moreno
2021-05-24 Guillermo Lasso
2023-11-23 Daniel Noboa
BO president
2002-08-06 Gonzalo Sánchez de Lozada
2003-10-17 Carlos Mesa
2005-06-09 -
2006-01-22 Evo Morales
2019-11-10 -
2019-11-12 Jeanine Áñez f
2020-11-08 Luis Arce
2025-11-08 Rodrigo Paz
UY president
2000-03-01 Jorge Batlle
2005-03-01 Tabaré Vázquez
2010-03-01 José Mujica
2015-03-01 Tabaré Vázquez
2020-03-01 Luis Lacalle Pou
2025-03-01 Yamandú Orsi
PY president
1954-08-15 Alfredo Stroessner
1989-02-03 -
2008-08-15 Fernando Lugo
2012-06-22 Federico Franco
2013-08-15 Horacio Cartes
2018-08-15 Mario Abdo Benítez
2023-08-15 Santiago Peña
CU president
1976-12-02 Fidel Castro
2008-02-24 Raúl Castro
2018-04-19 Miguel Díaz-Canel
NI president
1985-01-10 Daniel Ortega
1990-04-25 Violeta Chamorro f
1997-01-10 Arnoldo Alemán
2002-01-10 Enrique Bolaños
2007-01-10 Daniel Ortega
PA president
2004-09-01 Martín Torrijos
2009-07-01 Ricardo Martinelli
2014-07-01 Juan Carlos Varela
2019-07-01 Laurentino Cortizo
2024-07-01 José Raúl Mulino
SV president
2009-06-01 Mauricio Funes
2014-06-01 Salvador Sánchez Cerén
2019-06-01 Nayib Bukele
GT president
2004-01-14 Óscar Berger
2008-01-14 Álvaro Colom
2012-01-14 Otto Pérez Molina
2015-09-03 -
2016-01-14 Jimmy Morales
2020-01-14 Alejandro Giammattei
2024-01-15 Bernardo Arévalo
HN president
2006-01-27 Manuel Zelaya
2009-06-28 -
2010-01-27 Porfirio Lobo
2014-01-27 Juan Orlando Hernández
2022-01-27 Xiomara Castro f
HT president
2001-02-07 Jean-Bertrand Aristide
2004-02-29 -
2006-05-14 René Préval
2011-05-14 Michel Martelly
2016-02-07 -
2017-02-07 Jovenel Moïse
2021-07-07 -
HT prime-minister
2021-07-20 Ariel Henry
2024-04-24 -
AU prime-minister
1983-03-11 Bob Hawke
1991-12-20 Paul Keating
1996-03-11 John Howard
2007-12-03 Kevin Rudd
2010-06-24 Julia Gillard f
2013-06-27 Kevin Rudd
2013-09-18 Tony Abbott
2015-09-15 Malcolm Turnbull
2018-08-24 Scott Morrison
2022-05-23 Anthony Albanese
AU foreign-minister
1996-03-11 Alexander Downer
2007-12-03 Stephen Smith
2010-09-14 Kevin Rudd
2012-02-22 -
2012-03-13 Bob Carr
2013-09-18 Julie Bishop f
2018-08-28 Marise Payne f
2022-05-23 Penny Wong f
AU finance-minister
2018-08-24 Josh Frydenberg
2022-05-23 Jim Chalmers
AU defence-minister
2021-03-30 Peter Dutton
2022-06-01 Richard Marles
NZ prime-minister
1984-07-26 David Lange
1989-08-08 Geoffrey Palmer
1990-09-04 Mike Moore
1990-11-02 Jim Bolger
1997-12-08 Jenny Shipley f
1999-12-05 Helen Clark f
2008-11-19 John Key
2016-12-12 Bill English
2017-10-26 Jacinda Ardern f
2023-01-25 Chris Hipkins
2023-11-27 Christopher Luxon
FJ prime-minister
2007-01-05 Frank Bainimarama
2022-12-24 Sitiveni Rabuka
PG prime-minister
2011-08-02 Peter O'Neill
2019-05-30 James Marape
IN prime-minister
1984-10-31 Rajiv Gandhi
1989-12-02 V. P. Singh
1990-11-10 Chandra Shekhar
1991-06-21 P. V. Narasimha Rao
1996-05-16 Atal Bihari Vajpayee
1996-06-01 H. D. Deve Gowda
1997-04-21 Inder Kumar Gujral
1998-03-19 Atal Bihari Vajpayee
2004-05-22 Manmohan Singh
2014-05-26 Narendra Modi
IN president
1997-07-25 K. R. Narayanan
2002-07-25 A. P. J. Abdul Kalam
2007-07-25 Pratibha Patil f
2012-07-25 Pranab Mukherjee
2017-07-25 Ram Nath Kovind
2022-07-25 Droupadi Murmu f
IN foreign-minister
2006-10-24 Pranab Mukherjee
2009-05-22 S. M. Krishna
2012-10-28 Salman Khurshid
2014-05-26 Sushma Swaraj f
2019-05-30 S. Jaishankar
IN defence-minister
2017-09-03 Nirmala Sitharaman f
2019-05-31 Rajnath Singh
IN finance-minister
2014-05-26 Arun Jaitley
2019-05-30 Nirmala Sitharaman f
IN interior-minister
2014-05-26 Rajnath Singh
2019-05-30 Amit Shah
congress-in leader
1998-03-14 Sonia Gandhi f
2017-12-16 Rahul Gandhi
2019-08-10 Sonia Gandhi f
2022-10-26 Mallikarjun Kharge
PK president
1978-09-16 Muhammad Zia-ul-Haq
1988-08-17 Ghulam Ishaq Khan
1993-07-18 -
1993-11-14 Farooq Leghari
1997-12-02 -
1998-01-01 Rafiq Tarar
2001-06-20 Pervez Musharraf
2008-08-18 -
2008-09-09 Asif Ali Zardari
2013-09-09 Mamnoon Hussain
2018-09-09 Arif Alvi
2024-03-10 Asif Ali Zardari
PK prime-minister
1985-03-23 Muhammad Khan Junejo
1988-05-29 -
1988-12-02 Benazir Bhutto f
1990-08-06 -
1990-11-06 Nawaz Sharif
1993-07-18 -
1993-10-19 Benazir Bhutto f
1996-11-05 -
1997-02-17 Nawaz Sharif
1999-10-12 -
2002-11-21 Zafarullah Khan Jamali
2004-06-26 -
2004-08-28 Shaukat Aziz
2007-11-16 -
2008-03-25 Yousaf Raza Gillani
2012-06-22 Raja Pervaiz Ashraf
2013-03-25 -
2013-06-05 Nawaz Sharif
2017-07-28 -
2017-08-01 Shahid Khaqan Abbasi
2018-06-01 -
2018-08-18 Imran Khan
2022-04-10 -
2022-04-11 Shehbaz Sharif
2023-08-14 Anwaar ul Haq Kakar
2024-03-04 Shehbaz Sharif
BD prime-minister
1991-03-20 Khaleda Zia f
1996-03-30 -
1996-06-23 Sheikh Hasina f
2001-07-15 -
2001-10-10 Khaleda Zia f
2006-10-29 -
2009-01-06 Sheikh Hasina f
2024-08-05 -
BD leader
2024-08-08 Muhammad Yunus
LK president
1978-02-04 J. R. Jayewardene
1989-01-02 Ranasinghe Premadasa
1993-05-01 -
1994-11-12 Chandrika Kumaratunga f
2005-11-19 Mahinda Rajapaksa
2015-01-09 Maithripala Sirisena
2019-11-18 Gotabaya Rajapaksa
2022-07-14 -
2022-07-21 Ranil Wickremesinghe
2024-09-23 Anura Kumara Dissanayake
AF president
1987-09-30 Mohammad Najibullah
1992-04-16 -
2001-12-22 Hamid Karzai
2014-09-29 Ashraf Ghani
2021-08-15 -
NP prime-minister
2021-07-13 Sher Bahadur Deuba
2022-12-26 Pushpa Kamal Dahal
2024-07-15 K. P. Sharma Oli
CN finance-minister
2023-10-24 Lan Fo'an
CN defence-minister
2018-03-19 Wei Fenghe
2023-03-12 Li Shangfu
2023-10-24 -
2023-12-29 Dong Jun
HK chief-executive
1997-07-01 Tung Chee-hwa
2005-03-12 -
2005-06-21 Donald Tsang
2012-07-01 Leung Chun-ying
2017-07-01 Carrie Lam f
2022-07-01 John Lee
TW president
1978-05-20 Chiang Ching-kuo
1988-01-13 Lee Teng-hui
2000-05-20 Chen Shui-bian
2008-05-20 Ma Ying-jeou
2016-05-20 Tsai Ing-wen f
2024-05-20 Lai Ching-te
KR president
1980-09-01 Chun Doo-hwan
1988-02-25 Roh Tae-woo
1993-02-25 Kim Young-sam
1998-02-25 Kim Dae-jung
2003-02-25 Roh Moo-hyun
2008-02-25 Lee Myung-bak
2013-02-25 Park Geun-hye f
2017-03-10 -
2017-05-10 Moon Jae-in
2022-05-10 Yoon Suk-yeol
2025-04-04 -
2025-06-04 Lee Jae-myung
KR foreign-minister
2017-06-18 Kang Kyung-wha f
2021-02-09 Chung Eui-yong
2022-05-12 Park Jin
2024-01-10 Cho Tae-yul
KP supreme-leader
1948-09-09 Kim Il-sung
1994-07-08 Kim Jong-il
2011-12-17 Kim Jong-un
KP foreign-minister
2020-01 Ri Son-gwon
2022-06-10 Choe Son-hui f
MN president
2009-06-18 Tsakhiagiin Elbegdorj
2017-07-10 Khaltmaagiin Battulga
2021-06-25 Ukhnaagiin Khürelsükh
KZ president
1991-12-01 Nursultan Nazarbayev
2019-03-20 Kassym-Jomart Tokayev
UZ president
1991-09-01 Islam Karimov
2016-09-02 -
2016-12-14 Shavkat Mirziyoyev
TM president
1990-10-27 Saparmurat Niyazov
2006-12-21 Gurbanguly Berdimuhamedow
2022-03-19 Serdar Berdimuhamedow
TJ president
1994-11-16 Emomali Rahmon
KG president
1990-10-27 Askar Akayev
2005-03-24 Kurmanbek Bakiyev
2010-04-15 -
2010-07-03 Roza Otunbayeva f
2011-12-01 Almazbek Atambayev
2017-11-24 Sooronbay Jeenbekov
2020-10-15 -
2021-01-28 Sadyr Japarov
PH president
1965-12-30 Ferdinand Marcos
1986-02-25 Corazon Aquino f
1992-06-30 Fidel Ramos
1998-06-30 Joseph Estrada
2001-01-20 Gloria Macapagal Arroyo f
2010-06-30 Benigno Aquino III
2016-06-30 Rodrigo Duterte
2022-06-30 Bongbong Marcos
ID president
1968-03-27 Suharto
1998-05-21 B. J. Habibie
1999-10-20 Abdurrahman Wahid
2001-07-23 Megawati Sukarnoputri f
2004-10-20 Susilo Bambang Yudhoyono
2014-10-20 Joko Widodo
2024-10-20 Prabowo Subianto
MY prime-minister
1981-07-16 Mahathir Mohamad
2003-10-31 Abdullah Ahmad Badawi
2009-04-03 Najib Razak
2018-05-10 Mahathir Mohamad
2020-03-01 Muhyiddin Yassin
2021-08-21 Ismail Sabri Yaakob
2022-11-24 Anwar Ibrahim
SG prime-minister
1959-06-05 Lee Kuan Yew
1990-11-28 Goh Chok Tong
2004-08-12 Lee Hsien Loong
2024-05-15 Lawrence Wong
TH prime-minister
2001-02-09 Thaksin Shinawatra
2006-09-19 -
2006-10-01 Surayud Chulanont
2008-01-29 Samak Sundaravej
2008-09-09 -
2008-12-17 Abhisit Vejjajiva
2011-08-05 Yingluck Shinawatra f
2014-05-07 -
2014-08-24 Prayut Chan-o-cha
2023-08-22 Srettha Thavisin
2024-08-14 -
2024-08-16 Paetongtarn Shinawatra f
2025-08-29 -
2025-09-07 Anutin Charnvirakul
TH monarch
1946-06-09 Bhumibol Adulyadej
2016-10-13 Vajiralongkorn
VN prime-minister
2006-06-27 Nguyễn Tấn Dũng
2016-04-07 Nguyễn Xuân Phúc
2021-04-05 Phạm Minh Chính
VN general-secretary
2011-01-19 Nguyễn Phú Trọng
2024-07-19 -
2024-08-03 Tô Lâm
KH prime-minister
1985-01-14 Hun Sen
2023-08-22 Hun Manet
MM president
2011-03-30 Thein Sein
2016-03-30 Htin Kyaw
2018-03-30 Win Myint
2021-02-01 -
MM leader
1992-04-23 Than Shwe
2011-03-30 -
2016-04-06 Aung San Suu Kyi f
2021-02-01 Min Aung Hlaing
IL prime-minister
1983-10-10 Yitzhak Shamir
1984-09-13 Shimon Peres
1986-10-20 Yitzhak Shamir
1992-07-13 Yitzhak Rabin
1995-11-04 Shimon Peres
1996-06-18 Benjamin Netanyahu
1999-07-06 Ehud Barak
2001-03-07 Ariel Sharon
2006-01-04 Ehud Olmert
2009-03-31 Benjamin Netanyahu
2021-06-13 Naftali Bennett
2022-07-01 Yair Lapid
2022-12-29 Benjamin Netanyahu
IL president
1983-05-05 Chaim Herzog
1993-05-13 Ezer Weizman
2000-07-13 -
2000-08-01 Moshe Katsav
2007-07-01 -
2007-07-15 Shimon Peres
2014-07-24 Reuven Rivlin
2021-07-07 Isaac Herzog
IL foreign-minister
2006-01-18 Tzipi Livni f
2009-03-31 Avigdor Lieberman
2012-12-18 -
2013-11-11 Avigdor Lieberman
2015-05-06 -
2019-02-17 Israel Katz
2020-05-17 Gabi Ashkenazi
2021-06-13 Yair Lapid
2022-12-29 Eli Cohen
2024-01-01 Israel Katz
2024-11-10 Gideon Sa'ar
IL defence-minister
2007-06-18 Ehud Barak
2013-03-18 Moshe Ya'alon
2016-05-22 -
2016-05-30 Avigdor Lieberman
2018-11-18 -
2019-11-08 Naftali Bennett
2020-05-17 Benny Gantz
2022-12-29 Yoav Gallant
2024-11-08 Israel Katz
likud leader
1999-09-02 Ariel Sharon
2005-12-20 Benjamin Netanyahu
IR supreme-leader
1979-12-03 Ruhollah Khomeini
1989-06-04 Ali Khamenei
IR president
1981-10-13 Ali Khamenei
1989-08-16 Akbar Hashemi Rafsanjani
1997-08-03 Mohammad Khatami
2005-08-03 Mahmoud Ahmadinejad
2013-08-03 Hassan Rouhani
2021-08-03 Ebrahim Raisi
2024-05-19 -
2024-07-28 Masoud Pezeshkian
IR foreign-minister
2005-08-24 Manouchehr Mottaki
2010-12-13 Ali Akbar Salehi
2013-08-15 Mohammad Javad Zarif
2021-08-25 Hossein Amir-Abdollahian
2024-05-19 -
2024-08-21 Abbas Araghchi
IQ president
1979-07-16 Saddam Hussein
2003-04-09 -
2005-04-07 Jalal Talabani
2014-07-24 Fuad Masum
2018-10-02 Barham Salih
2022-10-17 Abdul Latif Rashid
IQ prime-minister
2004-06-28 Ayad Allawi
2005-05-03 Ibrahim al-Jaafari
2006-05-20 Nouri al-Maliki
2014-09-08 Haider al-Abadi
2018-10-25 Adil Abdul-Mahdi
2020-05-07 Mustafa al-Kadhimi
2022-10-27 Mohammed Shia al-Sudani
kurdistan-iq president
2005-06-14 Masoud Barzani
2017-11-01 -
2019-06-10 Nechirvan Barzani
SY president
1971-03-12 Hafez al-Assad
2000-06-10 -
2000-07-17 Bashar al-Assad
2024-12-08 -
2025-01-29 Ahmed al-Sharaa
SY foreign-minister
1984 Farouk al-Sharaa
2006-02-11 Walid Muallem
2020-11-16 -
2020-11-22 Faisal Mekdad
2024-09-22 -
LB president
1998-11-24 Émile Lahoud
2007-11-24 -
2008-05-25 Michel Suleiman
2014-05-25 -
2016-10-31 Michel Aoun
2022-10-30 -
2025-01-09 Joseph Aoun
LB prime-minister
2000-10-26 Rafic Hariri
2004-10-26 Omar Karami
2005-04-19 -
2005-07-19 Fouad Siniora
2009-11-09 Saad Hariri
2011-06-13 Najib Mikati
2014-02-15 Tammam Salam
2016-12-18 Saad Hariri
2020-01-21 Hassan Diab
2021-09-10 Najib Mikati
2025-02-08 Nawaf Salam
JO monarch
1952-08-11 Hussein of Jordan
1999-02-07 Abdullah II
SA monarch
1982-06-13 King Fahd
2005-08-01 King Abdullah
2015-01-23 King Salman
SA crown-prince
2017-06-21 Mohammed bin Salman
SA foreign-minister
1975-10 Saud al-Faisal
2015-04-29 Adel al-Jubeir
2018-12-27 Ibrahim al-Assaf
2019-10-23 Faisal bin Farhan
AE president
1971-12-02 Zayed bin Sultan Al Nahyan
2004-11-03 Khalifa bin Zayed Al Nahyan
2022-05-14 Mohamed bin Zayed Al Nahyan
QA monarch
1995-06-27 Hamad bin Khalifa Al Thani
2013-06-25 Tamim bin Hamad Al Thani
KW monarch
1977-12-31 Jaber Al-Ahmad Al-Sabah
2006-01-29 Sabah Al-Ahmad Al-Jaber Al-Sabah
2020-09-30 Nawaf Al-Ahmad Al-Jaber Al-Sabah
2023-12-16 Mishal Al-Ahmad Al-Jaber Al-Sabah
OM monarch
1970-07-23 Qaboos bin Said
2020-01-11 Haitham bin Tariq
BH monarch
1999-03-06 Hamad bin Isa Al Khalifa
YE president
1990-05-22 Ali Abdullah Saleh
2012-02-27 Abdrabbuh Mansur Hadi
2022-04-07 Rashad al-Alimi
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
california governor
1999-01-04 Gray Davis
2003-11-17 Arnold Schwarzenegger
2011-01-03 Jerry Brown
2019-01-07 Gavin Newsom
texas governor
1995-01-17 George W. Bush
2000-12-21 Rick Perry
2015-01-20 Greg Abbott
florida governor
1999-01-05 Jeb Bush
2007-01-02 Charlie Crist
2011-01-04 Rick Scott
2019-01-08 Ron DeSantis
new-york-state governor
1983-01-01 Mario Cuomo
1995-01-01 George Pataki
2007-01-01 Eliot Spitzer
2008-03-17 David Paterson
2011-01-01 Andrew Cuomo
2021-08-24 Kathy Hochul f
US-new-york-state:New York City mayor
1978-01-01 Ed Koch
1990-01-01 David Dinkins
1994-01-01 Rudy Giuliani
2002-01-01 Michael Bloomberg
2014-01-01 Bill de Blasio
2022-01-01 Eric Adams
2026-01-01 Zohran Mamdani
`;
