/** Who held which office in Asia beyond the Middle East, and in Oceania: the form of powers.ts. */
export const ASIA = `
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
`;
