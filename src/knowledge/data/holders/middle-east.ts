/** Who held which office in the Middle East: the form of powers.ts. */
export const MIDDLE_EAST = `
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
`;
