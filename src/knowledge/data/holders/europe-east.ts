/** Who held which office in central and eastern Europe, the Caucasus and Turkey: the form of powers.ts. */
export const EUROPE_EAST = `
PL president
1989-07-19 Wojciech Jaruzelski
1990-12-22 Lech Wałęsa
1995-12-23 Aleksander Kwaśniewski
2005-12-23 Lech Kaczyński
2010-04-10 Bronisław Komorowski
2015-08-06 Andrzej Duda
2025-08-06 Karol Nawrocki
PL prime-minister
1989-08-24 Tadeusz Mazowiecki
1991-01-12 Jan Krzysztof Bielecki
1991-12-06 -
1993-10-26 Waldemar Pawlak
1995-03-07 Józef Oleksy
1996-02-07 Włodzimierz Cimoszewicz
1997-10-31 Jerzy Buzek
2001-10-19 Leszek Miller
2004-05-02 Marek Belka
2005-10-31 Kazimierz Marcinkiewicz
2006-07-14 Jarosław Kaczyński
2007-11-16 Donald Tusk
2014-09-22 Ewa Kopacz f
2015-11-16 Beata Szydło f
2017-12-11 Mateusz Morawiecki
2023-12-13 Donald Tusk
PL foreign-minister
2007-11-16 Radosław Sikorski
2014-09-22 Grzegorz Schetyna
2015-11-16 Witold Waszczykowski
2018-01-09 Jacek Czaputowicz
2020-08-26 Zbigniew Rau
2023-11-27 -
2023-12-13 Radosław Sikorski
CZ president
1993-02-02 Václav Havel
2003-02-02 -
2003-03-07 Václav Klaus
2013-03-08 Miloš Zeman
2023-03-09 Petr Pavel
CZ prime-minister
1993-01-01 Václav Klaus
1997-12-17 -
1998-07-22 Miloš Zeman
2002-07-15 Vladimír Špidla
2004-08-04 Stanislav Gross
2005-04-25 Jiří Paroubek
2006-09-04 Mirek Topolánek
2009-05-08 Jan Fischer
2010-07-13 Petr Nečas
2013-07-10 Jiří Rusnok
2014-01-29 Bohuslav Sobotka
2017-12-06 Andrej Babiš
2021-12-17 Petr Fiala
czechoslovakia president
1975-05-29 Gustáv Husák
1989-12-10 -
1989-12-29 Václav Havel
1992-07-20 -
SK prime-minister
1994-12-13 Vladimír Mečiar
1998-10-30 Mikuláš Dzurinda
2006-07-04 Robert Fico
2010-07-08 Iveta Radičová f
2012-04-04 Robert Fico
2018-03-22 Peter Pellegrini
2020-03-21 Igor Matovič
2021-04-01 Eduard Heger
2023-05-15 -
2023-10-25 Robert Fico
SK president
2004-06-15 Ivan Gašparovič
2014-06-15 Andrej Kiska
2019-06-15 Zuzana Čaputová f
2024-06-15 Peter Pellegrini
HU prime-minister
1990-05-23 József Antall
1993-12-12 Péter Boross
1994-07-15 Gyula Horn
1998-07-06 Viktor Orbán
2002-05-27 Péter Medgyessy
2004-09-29 Ferenc Gyurcsány
2009-04-14 Gordon Bajnai
2010-05-29 Viktor Orbán
HU president
2000-08-04 Ferenc Mádl
2005-08-05 László Sólyom
2010-08-06 Pál Schmitt
2012-04-02 -
2012-05-10 János Áder
2022-05-10 Katalin Novák f
2024-02-26 -
2024-03-05 Tamás Sulyok
HU foreign-minister
2014-09-23 Péter Szijjártó
RO president
1974-03-28 Nicolae Ceaușescu
1989-12-22 -
1989-12-26 Ion Iliescu
1996-11-29 Emil Constantinescu
2000-12-20 Ion Iliescu
2004-12-20 Traian Băsescu
2014-12-21 Klaus Iohannis
2025-02-12 -
2025-05-26 Nicușor Dan
RO prime-minister
2000-12-28 Adrian Năstase
2004-12-29 Călin Popescu-Tăriceanu
2008-12-22 Emil Boc
2012-02-09 Mihai Răzvan Ungureanu
2012-05-07 Victor Ponta
2015-11-17 Dacian Cioloș
2017-01-04 Sorin Grindeanu
2017-06-29 Mihai Tudose
2018-01-29 Viorica Dăncilă f
2019-11-04 Ludovic Orban
2020-12-23 Florin Cîțu
2021-11-25 Nicolae Ciucă
2023-06-15 Marcel Ciolacu
2025-05-06 -
2025-06-23 Ilie Bolojan
BG president
1990-08-01 Zhelyu Zhelev
1997-01-22 Petar Stoyanov
2002-01-22 Georgi Parvanov
2012-01-22 Rosen Plevneliev
2017-01-22 Rumen Radev
BG prime-minister
2001-07-24 Simeon Saxe-Coburg-Gotha
2005-08-17 Sergei Stanishev
2009-07-27 Boyko Borissov
2013-03-13 -
2013-05-29 Plamen Oresharski
2014-08-06 -
2014-11-07 Boyko Borissov
2017-01-27 -
2017-05-04 Boyko Borissov
2021-05-12 -
2021-12-13 Kiril Petkov
2022-08-02 -
2023-06-06 Nikolai Denkov
2024-04-09 -
2025-01-16 Rosen Zhelyazkov
EE prime-minister
2005-04-13 Andrus Ansip
2014-03-26 Taavi Rõivas
2016-11-23 Jüri Ratas
2021-01-26 Kaja Kallas f
2024-07-23 Kristen Michal
EE president
2001-10-08 Arnold Rüütel
2006-10-09 Toomas Hendrik Ilves
2016-10-10 Kersti Kaljulaid f
2021-10-11 Alar Karis
LV prime-minister
2004-12-02 Aigars Kalvītis
2007-12-20 Ivars Godmanis
2009-03-12 Valdis Dombrovskis
2014-01-22 Laimdota Straujuma f
2016-02-11 Māris Kučinskis
2019-01-23 Krišjānis Kariņš
2023-09-15 Evika Siliņa f
LV president
1999-07-08 Vaira Vīķe-Freiberga f
2007-07-08 Valdis Zatlers
2011-07-08 Andris Bērziņš
2015-07-08 Raimonds Vējonis
2019-07-08 Egils Levits
2023-07-08 Edgars Rinkēvičs
LT president
1998-02-26 Valdas Adamkus
2003-02-26 Rolandas Paksas
2004-04-06 -
2004-07-12 Valdas Adamkus
2009-07-12 Dalia Grybauskaitė f
2019-07-12 Gitanas Nausėda
LT prime-minister
2008-12-09 Andrius Kubilius
2012-12-13 Algirdas Butkevičius
2016-12-13 Saulius Skvernelis
2020-12-11 Ingrida Šimonytė f
2024-12-12 Gintautas Paluckas
HR president
1990-05-30 Franjo Tuđman
1999-12-10 -
2000-02-18 Stjepan Mesić
2010-02-18 Ivo Josipović
2015-02-19 Kolinda Grabar-Kitarović f
2020-02-19 Zoran Milanović
HR prime-minister
2000-01-27 Ivica Račan
2003-12-23 Ivo Sanader
2009-07-06 Jadranka Kosor f
2011-12-23 Zoran Milanović
2016-01-22 Tihomir Orešković
2016-10-19 Andrej Plenković
SI prime-minister
2000-11-30 Janez Drnovšek
2002-12-19 Anton Rop
2004-12-03 Janez Janša
2008-11-21 Borut Pahor
2012-02-10 Janez Janša
2013-03-20 Alenka Bratušek f
2014-09-18 Miro Cerar
2018-09-13 Marjan Šarec
2020-03-13 Janez Janša
2022-06-01 Robert Golob
SI president
1991-12-23 Milan Kučan
2002-12-22 Janez Drnovšek
2007-12-23 Danilo Türk
2012-12-22 Borut Pahor
2022-12-23 Nataša Pirc Musar f
RS president
1989-05-08 Slobodan Milošević
1997-07-23 -
2004-07-11 Boris Tadić
2012-04-05 -
2012-05-31 Tomislav Nikolić
2017-05-31 Aleksandar Vučić
RS prime-minister
2001-01-25 Zoran Đinđić
2003-03-12 -
2004-03-03 Vojislav Koštunica
2008-07-07 Mirko Cvetković
2012-07-27 Ivica Dačić
2014-04-27 Aleksandar Vučić
2017-06-29 Ana Brnabić f
2024-03-20 -
2024-05-02 Miloš Vučević
2025-04-16 Đuro Macut
yugoslavia president
1953-01-14 Josip Broz Tito
1980-05-04 -
1997-07-23 Slobodan Milošević
2000-10-07 Vojislav Koštunica
2003-03-07 -
ME president
2003-05-22 Filip Vujanović
2018-05-20 Milo Đukanović
2023-05-20 Jakov Milatović
XK prime-minister
2008-01-09 Hashim Thaçi
2014-12-09 Isa Mustafa
2017-09-09 Ramush Haradinaj
2020-02-03 Albin Kurti
2020-06-03 Avdullah Hoti
2021-03-22 Albin Kurti
XK president
2011-04-07 Atifete Jahjaga f
2016-04-07 Hashim Thaçi
2020-11-05 -
2021-04-06 Vjosa Osmani f
AL prime-minister
1997-07-24 Fatos Nano
1998-10-02 -
2002-07-31 Fatos Nano
2005-09-11 Sali Berisha
2013-09-15 Edi Rama
MK prime-minister
2006-08-27 Nikola Gruevski
2016-01-18 -
2017-05-31 Zoran Zaev
2020-01-03 -
2020-08-30 Zoran Zaev
2022-01-16 Dimitar Kovačevski
2024-01-28 -
2024-06-23 Hristijan Mickoski
republika-srpska president
1992-04-07 Radovan Karadžić
1996-07-19 Biljana Plavšić f
1998-11-04 -
2010-11-15 Milorad Dodik
2018-11-19 Željka Cvijanović f
2022-11-15 Milorad Dodik
BY president
1994-07-20 Alexander Lukashenko
MD president
2001-04-07 Vladimir Voronin
2009-09-11 -
2012-03-23 Nicolae Timofti
2016-12-23 Igor Dodon
2020-12-24 Maia Sandu f
GE president
1992-11-06 Eduard Shevardnadze
2003-11-23 -
2004-01-25 Mikheil Saakashvili
2007-11-25 -
2008-01-20 Mikheil Saakashvili
2013-11-17 Giorgi Margvelashvili
2018-12-16 Salome Zourabichvili f
2024-12-29 Mikheil Kavelashvili
GE prime-minister
2012-10-25 Bidzina Ivanishvili
2013-11-20 Irakli Garibashvili
2015-12-30 Giorgi Kvirikashvili
2018-06-20 Mamuka Bakhtadze
2019-09-08 Giorgi Gakharia
2021-02-22 Irakli Garibashvili
2024-02-08 Irakli Kobakhidze
AM prime-minister
2008-04-09 Tigran Sargsyan
2014-04-13 -
2016-09-13 Karen Karapetyan
2018-04-17 Serzh Sargsyan
2018-04-23 -
2018-05-08 Nikol Pashinyan
AM president
1998-02-04 Robert Kocharyan
2008-04-09 Serzh Sargsyan
2018-04-09 Armen Sarkissian
2022-02-01 -
2022-03-13 Vahagn Khachaturyan
AZ president
1993-10-10 Heydar Aliyev
2003-10-31 Ilham Aliyev
chechnya president
2007-04-05 Ramzan Kadyrov
TR president
1982-11-09 Kenan Evren
1989-11-09 Turgut Özal
1993-04-17 -
1993-05-16 Süleyman Demirel
2000-05-16 Ahmet Necdet Sezer
2007-08-28 Abdullah Gül
2014-08-28 Recep Tayyip Erdoğan
TR prime-minister
1983-12-13 Turgut Özal
1989-11-09 Yıldırım Akbulut
1991-06-23 Mesut Yılmaz
1991-11-20 Süleyman Demirel
1993-06-25 Tansu Çiller f
1996-03-06 Mesut Yılmaz
1996-06-28 Necmettin Erbakan
1997-06-30 Mesut Yılmaz
1999-01-11 Bülent Ecevit
2002-11-18 Abdullah Gül
2003-03-14 Recep Tayyip Erdoğan
2014-08-29 Ahmet Davutoğlu
2016-05-24 Binali Yıldırım
2018-07-09 -
TR foreign-minister
2003-03-14 Abdullah Gül
2007-08-29 Ali Babacan
2009-05-01 Ahmet Davutoğlu
2014-08-29 Mevlüt Çavuşoğlu
2015-08-28 -
2015-11-24 Mevlüt Çavuşoğlu
2023-06-03 Hakan Fidan
TR defence-minister
2018-07-10 Hulusi Akar
2023-06-03 Yaşar Güler
pis leader
2003-01-18 Jarosław Kaczyński
`;
