/** Who held which office in Europe beyond the large powers: the form of powers.ts. */
export const EUROPE = `
IT prime-minister
1983-08-04 Bettino Craxi
1987-04-18 Amintore Fanfani
1987-07-29 Giovanni Goria
1988-04-13 Ciriaco De Mita
1989-07-23 Giulio Andreotti
1992-06-28 Giuliano Amato
1993-04-29 Carlo Azeglio Ciampi
1994-05-11 Silvio Berlusconi
1995-01-17 Lamberto Dini
1996-05-18 Romano Prodi
1998-10-21 Massimo D'Alema
2000-04-26 Giuliano Amato
2001-06-11 Silvio Berlusconi
2006-05-17 Romano Prodi
2008-05-08 Silvio Berlusconi
2011-11-16 Mario Monti
2013-04-28 Enrico Letta
2014-02-22 Matteo Renzi
2016-12-12 Paolo Gentiloni
2018-06-01 Giuseppe Conte
2021-02-13 Mario Draghi
2022-10-22 Giorgia Meloni f
IT president
1985-07-03 Francesco Cossiga
1992-05-28 Oscar Luigi Scalfaro
1999-05-18 Carlo Azeglio Ciampi
2006-05-15 Giorgio Napolitano
2015-01-14 -
2015-02-03 Sergio Mattarella
IT foreign-minister
2011-11-16 Giulio Terzi
2013-03-28 -
2013-04-28 Emma Bonino f
2014-02-22 Federica Mogherini f
2014-10-31 Paolo Gentiloni
2016-12-12 Angelino Alfano
2018-06-01 Enzo Moavero Milanesi
2019-09-05 Luigi Di Maio
2022-10-22 Antonio Tajani
ES prime-minister
1982-12-02 Felipe González
1996-05-05 José María Aznar
2004-04-17 José Luis Rodríguez Zapatero
2011-12-21 Mariano Rajoy
2018-06-02 Pedro Sánchez
ES monarch
1975-11-22 Juan Carlos I
2014-06-19 Felipe VI
ES foreign-minister
2011-12-22 José Manuel García-Margallo
2016-11-04 Alfonso Dastis
2018-06-07 Josep Borrell
2019-11-30 -
2020-01-13 Arancha González Laya f
2021-07-12 José Manuel Albares
PT prime-minister
1985-11-06 Aníbal Cavaco Silva
1995-10-28 António Guterres
2002-04-06 José Manuel Barroso
2004-07-17 Pedro Santana Lopes
2005-03-12 José Sócrates
2011-06-21 Pedro Passos Coelho
2015-11-26 António Costa
2024-04-02 Luís Montenegro
PT president
1986-03-09 Mário Soares
1996-03-09 Jorge Sampaio
2006-03-09 Aníbal Cavaco Silva
2016-03-09 Marcelo Rebelo de Sousa
IE prime-minister
1982-12-14 Garret FitzGerald
1987-03-10 Charles Haughey
1992-02-11 Albert Reynolds
1994-12-15 John Bruton
1997-06-26 Bertie Ahern
2008-05-07 Brian Cowen
2011-03-09 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Micheál Martin
2022-12-17 Leo Varadkar
2024-04-09 Simon Harris
2025-01-23 Micheál Martin
IE president
1976-12-03 Patrick Hillery
1990-12-03 Mary Robinson f
1997-09-12 -
1997-11-11 Mary McAleese f
2011-11-11 Michael D. Higgins
2025-11-11 Catherine Connolly f
NL prime-minister
1982-11-04 Ruud Lubbers
1994-08-22 Wim Kok
2002-07-22 Jan Peter Balkenende
2010-10-14 Mark Rutte
2024-07-02 Dick Schoof
NL monarch
1980-04-30 Beatrix f
2013-04-30 Willem-Alexander
BE prime-minister
1981-12-17 Wilfried Martens
1992-03-07 Jean-Luc Dehaene
1999-07-12 Guy Verhofstadt
2008-03-20 Yves Leterme
2008-12-30 Herman Van Rompuy
2009-11-25 Yves Leterme
2011-12-06 Elio Di Rupo
2014-10-11 Charles Michel
2019-10-27 Sophie Wilmès f
2020-10-01 Alexander De Croo
2025-02-03 Bart De Wever
BE monarch
1951-07-17 Baudouin
1993-08-09 Albert II
2013-07-21 Philippe
LU prime-minister
1984-07-20 Jacques Santer
1995-01-20 Jean-Claude Juncker
2013-12-04 Xavier Bettel
2023-11-17 Luc Frieden
AT chancellor
1983-05-24 Fred Sinowatz
1986-06-16 Franz Vranitzky
1997-01-28 Viktor Klima
2000-02-04 Wolfgang Schüssel
2007-01-11 Alfred Gusenbauer
2008-12-02 Werner Faymann
2016-05-09 -
2016-05-17 Christian Kern
2017-12-18 Sebastian Kurz
2019-05-28 -
2019-06-03 Brigitte Bierlein f
2020-01-07 Sebastian Kurz
2021-10-11 Alexander Schallenberg
2021-12-06 Karl Nehammer
2025-01-10 Alexander Schallenberg
2025-03-03 Christian Stocker
AT president
1986-07-08 Kurt Waldheim
1992-07-08 Thomas Klestil
2004-07-06 -
2004-07-08 Heinz Fischer
2016-07-08 -
2017-01-26 Alexander Van der Bellen
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
GR prime-minister
1981-10-21 Andreas Papandreou
1989-07-02 -
1990-04-11 Konstantinos Mitsotakis
1993-10-13 Andreas Papandreou
1996-01-22 Costas Simitis
2004-03-10 Kostas Karamanlis
2009-10-06 George Papandreou
2011-11-11 Lucas Papademos
2012-05-16 -
2012-06-20 Antonis Samaras
2015-01-26 Alexis Tsipras
2015-08-27 -
2015-09-21 Alexis Tsipras
2019-07-08 Kyriakos Mitsotakis
GR president
1985-03-30 Christos Sartzetakis
1990-05-05 Konstantinos Karamanlis
1995-03-10 Kostis Stephanopoulos
2005-03-12 Karolos Papoulias
2015-03-13 Prokopis Pavlopoulos
2020-03-13 Katerina Sakellaropoulou f
2025-03-13 Konstantinos Tasoulas
CY president
1988-02-28 George Vassiliou
1993-02-28 Glafcos Clerides
2003-02-28 Tassos Papadopoulos
2008-02-28 Dimitris Christofias
2013-02-28 Nicos Anastasiades
2023-02-28 Nikos Christodoulides
MT prime-minister
1998-09-06 Eddie Fenech Adami
2004-03-23 Lawrence Gonzi
2013-03-11 Joseph Muscat
2020-01-13 Robert Abela
DK prime-minister
1982-09-10 Poul Schlüter
1993-01-25 Poul Nyrup Rasmussen
2001-11-27 Anders Fogh Rasmussen
2009-04-05 Lars Løkke Rasmussen
2011-10-03 Helle Thorning-Schmidt f
2015-06-28 Lars Løkke Rasmussen
2019-06-27 Mette Frederiksen f
DK monarch
1972-01-14 Margrethe II f
2024-01-14 Frederik X
SE prime-minister
1982-10-08 Olof Palme
1986-03-13 Ingvar Carlsson
1991-10-04 Carl Bildt
1994-10-07 Ingvar Carlsson
1996-03-22 Göran Persson
2006-10-06 Fredrik Reinfeldt
2014-10-03 Stefan Löfven
2021-11-30 Magdalena Andersson f
2022-10-18 Ulf Kristersson
SE monarch
1973-09-15 Carl XVI Gustaf
SE foreign-minister
2006-10-06 Carl Bildt
2014-10-03 Margot Wallström f
2019-09-10 Ann Linde f
2022-10-18 Tobias Billström
2024-09-10 Maria Malmer Stenergard f
NO prime-minister
1986-05-09 Gro Harlem Brundtland f
1989-10-16 Jan P. Syse
1990-11-03 Gro Harlem Brundtland f
1996-10-25 Thorbjørn Jagland
1997-10-17 Kjell Magne Bondevik
2000-03-17 Jens Stoltenberg
2001-10-19 Kjell Magne Bondevik
2005-10-17 Jens Stoltenberg
2013-10-16 Erna Solberg f
2021-10-14 Jonas Gahr Støre
NO monarch
1957-09-21 Olav V
1991-01-17 Harald V
FI president
1982-01-27 Mauno Koivisto
1994-03-01 Martti Ahtisaari
2000-03-01 Tarja Halonen f
2012-03-01 Sauli Niinistö
2024-03-01 Alexander Stubb
FI prime-minister
1987-04-30 Harri Holkeri
1991-04-26 Esko Aho
1995-04-13 Paavo Lipponen
2003-04-17 Anneli Jäätteenmäki f
2003-06-24 Matti Vanhanen
2010-06-22 Mari Kiviniemi f
2011-06-22 Jyrki Katainen
2014-06-24 Alexander Stubb
2015-05-29 Juha Sipilä
2019-06-06 Antti Rinne
2019-12-10 Sanna Marin f
2023-06-20 Petteri Orpo
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
CH president
2021-01-01 Guy Parmelin
2022-01-01 Ignazio Cassis
2023-01-01 Alain Berset
2024-01-01 Viola Amherd f
2025-01-01 Karin Keller-Sutter f
2026-01-01 -
IS prime-minister
1991-04-30 Davíð Oddsson
2004-09-15 Halldór Ásgrímsson
2006-06-15 Geir Haarde
2009-02-01 Jóhanna Sigurðardóttir f
2013-05-23 Sigmundur Davíð Gunnlaugsson
2016-04-07 Sigurður Ingi Jóhannsson
2017-01-11 Bjarni Benediktsson
2017-11-30 Katrín Jakobsdóttir f
2024-04-09 Bjarni Benediktsson
2024-12-21 Kristrún Frostadóttir f
VA pope
1978-10-16 John Paul II
2005-04-02 -
2005-04-19 Benedict XVI
2013-02-28 -
2013-03-13 Pope Francis
2025-04-21 -
2025-05-08 Leo XIV
MC monarch
1949-05-09 Rainier III
2005-04-06 Albert II of Monaco
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
GB:London mayor
2000-05-04 Ken Livingstone
2008-05-04 Boris Johnson
2016-05-09 Sadiq Khan
FR:Paris mayor
1977-03 Jacques Chirac
1995-05-22 Jean Tiberi
2001-03-25 Bertrand Delanoë
2014-04-05 Anne Hidalgo f
catalonia president
2003-12-20 Pasqual Maragall
2006-11-28 José Montilla
2010-12-27 Artur Mas
2016-01-12 Carles Puigdemont
2017-10-27 -
2018-05-17 Quim Torra
2020-09-28 -
2021-05-26 Pere Aragonès
2024-08-12 Salvador Illa
cdu leader
1973-06-12 Helmut Kohl
1998-11-07 Wolfgang Schäuble
2000-04-10 Angela Merkel f
2018-12-07 Annegret Kramp-Karrenbauer f
2021-01-22 Armin Laschet
2022-01-31 Friedrich Merz
front-national leader
1972-10-05 Jean-Marie Le Pen
2011-01-16 Marine Le Pen f
2022-11-05 Jordan Bardella
sinn-fein leader
1983-11-13 Gerry Adams
2018-02-10 Mary Lou McDonald f
dup leader
1971-09-30 Ian Paisley
2008-05-31 Peter Robinson
2015-12-17 Arlene Foster f
2021-05-28 Edwin Poots
2021-06-30 Jeffrey Donaldson
2024-03-29 Gavin Robinson
uup leader
1995-09-08 David Trimble
2005-06-24 Reg Empey
2010-09-22 -
sdlp leader
1979-11-28 John Hume
2001-11-11 Mark Durkan
2010-02-07 -
pis leader
2003-01-18 Jarosław Kaczyński
m5s leader
2017-09-23 Luigi Di Maio
2020-01-22 -
2021-08-06 Giuseppe Conte
lega leader
2013-12-15 Matteo Salvini
pvv leader
2006-02-22 Geert Wilders
ukip leader
2006-09-12 Nigel Farage
2009-11-27 Lord Pearson
2010-11-05 Nigel Farage
2016-09-16 -
reform-uk leader
2019-03-22 Nigel Farage
2021-03-06 Richard Tice
2024-06-03 Nigel Farage
`;
