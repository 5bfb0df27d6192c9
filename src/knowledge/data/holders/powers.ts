/**
 * Who held which office: a line with the body and the office, then one holder a line with the first day (month, year) in
 * office, until the next line's. `-` leaves it vacant or unknown; `f` marks a woman.
 */
export const POWERS = `
US president
1977-01-20 Jimmy Carter
1981-01-20 Ronald Reagan
1989-01-20 George H. W. Bush
1993-01-20 Bill Clinton
2001-01-20 George W. Bush
2009-01-20 Barack Obama
2017-01-20 Donald Trump
2021-01-20 Joe Biden
2025-01-20 Donald Trump
US vice-president
1977-01-20 Walter Mondale
1981-01-20 George H. W. Bush
1989-01-20 Dan Quayle
1993-01-20 Al Gore
2001-01-20 Dick Cheney
2009-01-20 Joe Biden
2017-01-20 Mike Pence
2021-01-20 Kamala Harris f
2025-01-20 JD Vance
US foreign-minister
1982-07-16 George Shultz
1989-01-25 James Baker
1992-08-23 Lawrence Eagleburger
1993-01-20 Warren Christopher
1997-01-23 Madeleine Albright f
2001-01-20 Colin Powell
2005-01-26 Condoleezza Rice f
2009-01-21 Hillary Clinton f
2013-02-01 John Kerry
2017-02-01 Rex Tillerson
2018-03-31 -
2018-04-26 Mike Pompeo
2021-01-20 -
2021-01-26 Antony Blinken
2025-01-21 Marco Rubio
US defence-minister
1981-01-21 Caspar Weinberger
1987-11-23 Frank Carlucci
1989-01-20 -
1989-03-21 Dick Cheney
1993-01-21 Les Aspin
1994-02-03 William Perry
1997-01-24 William Cohen
2001-01-20 Donald Rumsfeld
2006-12-18 Robert Gates
2011-07-01 Leon Panetta
2013-02-27 Chuck Hagel
2015-02-17 Ashton Carter
2017-01-20 Jim Mattis
2019-01-01 -
2019-07-23 Mark Esper
2020-11-09 -
2021-01-22 Lloyd Austin
2025-01-20 -
2025-01-25 Pete Hegseth
US finance-minister
1985-02-04 James Baker
1988-09-15 Nicholas Brady
1993-01-20 Lloyd Bentsen
1995-01-11 Robert Rubin
1999-07-02 Lawrence Summers
2001-01-20 Paul O'Neill
2003-02-03 John Snow
2006-07-10 Henry Paulson
2009-01-26 Timothy Geithner
2013-02-28 Jack Lew
2017-02-13 Steven Mnuchin
2021-01-26 Janet Yellen f
2025-01-28 Scott Bessent
US justice-minister
1985-02-25 Edwin Meese
1988-08-12 Dick Thornburgh
1991-11-26 William Barr
1993-03-12 Janet Reno f
2001-02-02 John Ashcroft
2005-02-03 Alberto Gonzales
2007-11-09 Michael Mukasey
2009-02-03 Eric Holder
2015-04-27 Loretta Lynch f
2017-02-09 Jeff Sessions
2018-11-07 -
2019-02-14 William Barr
2020-12-23 -
2021-03-11 Merrick Garland
2025-01-20 -
2025-02-05 Pam Bondi f
house-of-representatives-us speaker
1977-01-04 Tip O'Neill
1987-01-06 Jim Wright
1989-06-06 Tom Foley
1995-01-04 Newt Gingrich
1999-01-06 Dennis Hastert
2007-01-04 Nancy Pelosi f
2011-01-05 John Boehner
2015-10-29 Paul Ryan
2019-01-03 Nancy Pelosi f
2023-01-07 Kevin McCarthy
2023-10-03 -
2023-10-25 Mike Johnson
federal-reserve chair
1979-08-06 Paul Volcker
1987-08-11 Alan Greenspan
2006-02-01 Ben Bernanke
2014-02-03 Janet Yellen f
2018-02-05 Jerome Powell
cia director
1981-01-28 William Casey
1987-01-29 -
1987-05-26 William Webster
1991-08-31 -
1997-07-11 George Tenet
2004-07-11 -
2004-09-24 Porter Goss
2006-05-30 Michael Hayden
2009-02-13 Leon Panetta
2011-06-30 -
2011-09-06 David Petraeus
2012-11-09 -
2013-03-08 John Brennan
2017-01-23 Mike Pompeo
2018-05-21 Gina Haspel f
2021-01-20 -
2021-03-19 William Burns
2025-01-23 John Ratcliffe
fbi director
1978-02-23 William Webster
1987-05-25 -
1987-11-02 William Sessions
1993-07-19 -
1993-09-01 Louis Freeh
2001-06-25 -
2001-09-04 Robert Mueller
2013-09-04 James Comey
2017-05-09 -
2017-08-02 Christopher Wray
2025-01-19 -
2025-02-20 Kash Patel
GB prime-minister
1979-05-04 Margaret Thatcher f
1990-11-28 John Major
1997-05-02 Tony Blair
2007-06-27 Gordon Brown
2010-05-11 David Cameron
2016-07-13 Theresa May f
2019-07-24 Boris Johnson
2022-09-06 Liz Truss f
2022-10-25 Rishi Sunak
2024-07-05 Keir Starmer
GB monarch
1952-02-06 Elizabeth II f
2022-09-08 Charles III
GB foreign-minister
1983-06-11 Geoffrey Howe
1989-07-24 John Major
1989-10-26 Douglas Hurd
1995-07-05 Malcolm Rifkind
1997-05-02 Robin Cook
2001-06-08 Jack Straw
2006-05-05 Margaret Beckett f
2007-06-28 David Miliband
2010-05-12 William Hague
2014-07-15 Philip Hammond
2016-07-13 Boris Johnson
2018-07-09 Jeremy Hunt
2019-07-24 Dominic Raab
2021-09-15 Liz Truss f
2022-09-06 James Cleverly
2023-11-13 David Cameron
2024-07-05 David Lammy
2025-09-05 Yvette Cooper f
GB finance-minister
1983-06-11 Nigel Lawson
1989-10-26 John Major
1990-11-28 Norman Lamont
1993-05-27 Kenneth Clarke
1997-05-02 Gordon Brown
2007-06-28 Alistair Darling
2010-05-11 George Osborne
2016-07-13 Philip Hammond
2019-07-24 Sajid Javid
2020-02-13 Rishi Sunak
2022-07-05 Nadhim Zahawi
2022-09-06 Kwasi Kwarteng
2022-10-14 Jeremy Hunt
2024-07-05 Rachel Reeves f
GB defence-minister
1986-01-09 George Younger
1989-07-24 Tom King
1992-04-10 Malcolm Rifkind
1995-07-05 Michael Portillo
1997-05-03 George Robertson
1999-10-11 Geoff Hoon
2005-05-06 John Reid
2006-05-05 Des Browne
2008-10-03 John Hutton
2009-06-05 Bob Ainsworth
2010-05-12 Liam Fox
2011-10-14 Philip Hammond
2014-07-15 Michael Fallon
2017-11-02 Gavin Williamson
2019-05-01 Penny Mordaunt f
2019-07-24 Ben Wallace
2023-08-31 Grant Shapps
2024-07-05 John Healey
GB interior-minister
1985-09-03 Douglas Hurd
1989-10-26 David Waddington
1990-11-28 Kenneth Baker
1992-04-10 Kenneth Clarke
1993-05-27 Michael Howard
1997-05-02 Jack Straw
2001-06-08 David Blunkett
2004-12-15 Charles Clarke
2006-05-05 John Reid
2007-06-28 Jacqui Smith f
2009-06-05 Alan Johnson
2010-05-12 Theresa May f
2016-07-13 Amber Rudd f
2018-04-30 Sajid Javid
2019-07-24 Priti Patel f
2022-09-06 Suella Braverman f
2022-10-19 Grant Shapps
2022-10-25 Suella Braverman f
2023-11-13 James Cleverly
2024-07-05 Yvette Cooper f
2025-09-05 Shabana Mahmood f
GB deputy-prime-minister
1995-07-20 Michael Heseltine
1997-05-02 John Prescott
2007-06-27 -
2010-05-11 Nick Clegg
2015-05-08 -
2021-09-15 Dominic Raab
2022-09-06 Thérèse Coffey f
2022-10-25 Dominic Raab
2023-04-21 Oliver Dowden
2024-07-05 Angela Rayner f
2025-09-05 David Lammy
labour-gb leader
1980-11-10 Michael Foot
1983-10-02 Neil Kinnock
1992-07-18 John Smith
1994-05-12 -
1994-07-21 Tony Blair
2007-06-24 Gordon Brown
2010-05-11 -
2010-09-25 Ed Miliband
2015-05-08 -
2015-09-12 Jeremy Corbyn
2020-04-04 Keir Starmer
conservative-gb leader
1975-02-11 Margaret Thatcher f
1990-11-28 John Major
1997-06-19 William Hague
2001-09-13 Iain Duncan Smith
2003-11-06 Michael Howard
2005-12-06 David Cameron
2016-07-11 Theresa May f
2019-07-23 Boris Johnson
2022-09-05 Liz Truss f
2022-10-24 Rishi Sunak
2024-11-02 Kemi Badenoch f
liberal-democrats-gb leader
1988-07-16 Paddy Ashdown
1999-08-09 Charles Kennedy
2006-01-07 -
2006-03-02 Menzies Campbell
2007-10-15 -
2007-12-18 Nick Clegg
2015-05-08 -
2015-07-16 Tim Farron
2017-07-20 Vince Cable
2019-07-22 Jo Swinson f
2019-12-13 -
2020-08-27 Ed Davey
bank-of-england governor
1983-07-01 Robin Leigh-Pemberton
1993-07-01 Eddie George
2003-07-01 Mervyn King
2013-07-01 Mark Carney
2020-03-16 Andrew Bailey
house-of-commons-gb speaker
1983-06-15 Bernard Weatherill
1992-04-27 Betty Boothroyd f
2000-10-23 Michael Martin
2009-06-22 John Bercow
2019-11-04 Lindsay Hoyle
scotland first-minister
1999-05-17 Donald Dewar
2000-10-11 -
2000-10-27 Henry McLeish
2001-11-08 -
2001-11-27 Jack McConnell
2007-05-17 Alex Salmond
2014-11-20 Nicola Sturgeon f
2023-03-29 Humza Yousaf
2024-05-08 John Swinney
snp leader
1990-09-22 Alex Salmond
2000-09-26 John Swinney
2004-09-03 Alex Salmond
2014-11-14 Nicola Sturgeon f
2023-03-27 Humza Yousaf
2024-05-06 John Swinney
wales first-minister
2000-10-16 Rhodri Morgan
2009-12-10 Carwyn Jones
2018-12-13 Mark Drakeford
2024-03-20 Vaughan Gething
2024-08-06 Eluned Morgan f
northern-ireland first-minister
2007-05-08 Ian Paisley
2008-06-05 Peter Robinson
2016-01-11 Arlene Foster f
2017-01-09 -
2020-01-11 Arlene Foster f
2021-06-14 -
2021-06-17 Paul Givan
2022-02-04 -
2024-02-03 Michelle O'Neill f
RU president
1991-07-10 Boris Yeltsin
1999-12-31 Vladimir Putin
2008-05-07 Dmitry Medvedev
2012-05-07 Vladimir Putin
RU prime-minister
1992-12-14 Viktor Chernomyrdin
1998-03-23 -
1998-04-24 Sergei Kiriyenko
1998-08-23 -
1998-09-11 Yevgeny Primakov
1999-05-12 Sergei Stepashin
1999-08-09 Vladimir Putin
2000-05-07 Mikhail Kasyanov
2004-02-24 -
2004-03-05 Mikhail Fradkov
2007-09-14 Viktor Zubkov
2008-05-08 Vladimir Putin
2012-05-08 Dmitry Medvedev
2020-01-16 Mikhail Mishustin
RU foreign-minister
1990-10-11 Andrei Kozyrev
1996-01-09 Yevgeny Primakov
1998-09-11 Igor Ivanov
2004-03-09 Sergey Lavrov
RU defence-minister
1992-05-18 Pavel Grachev
1996-06-18 -
1996-07-17 Igor Rodionov
1997-05-22 Igor Sergeyev
2001-03-28 Sergei Ivanov
2007-02-15 Anatoly Serdyukov
2012-11-06 Sergei Shoigu
2024-05-14 Andrei Belousov
RU finance-minister
2000-05-18 Alexei Kudrin
2011-09-26 -
2011-12-16 Anton Siluanov
soviet-union general-secretary
1964-10-14 Leonid Brezhnev
1982-11-12 Yuri Andropov
1984-02-13 Konstantin Chernenko
1985-03-11 Mikhail Gorbachev
1991-08-24 -
soviet-union president
1990-03-15 Mikhail Gorbachev
1991-12-25 -
soviet-union prime-minister
1980-10-23 Nikolai Tikhonov
1985-09-27 Nikolai Ryzhkov
1991-01-14 Valentin Pavlov
1991-08-22 -
soviet-union foreign-minister
1957-02-15 Andrei Gromyko
1985-07-02 Eduard Shevardnadze
1991-01-15 -
CN general-secretary
1987-01-16 Zhao Ziyang
1989-06-24 Jiang Zemin
2002-11-15 Hu Jintao
2012-11-15 Xi Jinping
CN president
1983-06-18 Li Xiannian
1988-04-08 Yang Shangkun
1993-03-27 Jiang Zemin
2003-03-15 Hu Jintao
2013-03-14 Xi Jinping
CN prime-minister
1980-09-10 Zhao Ziyang
1987-11-24 Li Peng
1998-03-17 Zhu Rongji
2003-03-16 Wen Jiabao
2013-03-15 Li Keqiang
2023-03-11 Li Qiang
CN foreign-minister
1982-11-19 Wu Xueqian
1988-04-12 Qian Qichen
1998-03-18 Tang Jiaxuan
2003-03-17 Li Zhaoxing
2007-04-27 Yang Jiechi
2013-03-16 Wang Yi
2022-12-30 Qin Gang
2023-07-25 Wang Yi
FR president
1974-05-27 Valéry Giscard d'Estaing
1981-05-21 François Mitterrand
1995-05-17 Jacques Chirac
2007-05-16 Nicolas Sarkozy
2012-05-15 François Hollande
2017-05-14 Emmanuel Macron
FR prime-minister
1984-07-17 Laurent Fabius
1986-03-20 Jacques Chirac
1988-05-10 Michel Rocard
1991-05-15 Édith Cresson f
1992-04-02 Pierre Bérégovoy
1993-03-29 Édouard Balladur
1995-05-17 Alain Juppé
1997-06-02 Lionel Jospin
2002-05-06 Jean-Pierre Raffarin
2005-05-31 Dominique de Villepin
2007-05-17 François Fillon
2012-05-15 Jean-Marc Ayrault
2014-03-31 Manuel Valls
2016-12-06 Bernard Cazeneuve
2017-05-15 Édouard Philippe
2020-07-03 Jean Castex
2022-05-16 Élisabeth Borne f
2024-01-09 Gabriel Attal
2024-09-05 Michel Barnier
2024-12-13 François Bayrou
2025-09-09 Sébastien Lecornu
FR foreign-minister
1997-06-04 Hubert Védrine
2002-05-07 Dominique de Villepin
2004-03-31 Michel Barnier
2005-06-02 Philippe Douste-Blazy
2007-05-18 Bernard Kouchner
2010-11-14 Michèle Alliot-Marie f
2011-02-27 Alain Juppé
2012-05-16 Laurent Fabius
2016-02-11 Jean-Marc Ayrault
2017-05-17 Jean-Yves Le Drian
2022-05-20 Catherine Colonna f
2024-01-11 Stéphane Séjourné
2024-09-21 Jean-Noël Barrot
FR finance-minister
2007-06-19 Christine Lagarde f
2011-06-29 François Baroin
2012-05-16 Pierre Moscovici
2014-04-02 Michel Sapin
2017-05-17 Bruno Le Maire
2024-09-21 Antoine Armand
2024-12-23 Éric Lombard
FR defence-minister
2002-05-07 Michèle Alliot-Marie f
2007-05-18 Hervé Morin
2010-11-14 Alain Juppé
2011-02-27 Gérard Longuet
2012-05-16 Jean-Yves Le Drian
2017-05-17 Sylvie Goulard f
2017-06-21 Florence Parly f
2022-05-20 Sébastien Lecornu
DE chancellor
1974-05-16 Helmut Schmidt
1982-10-01 Helmut Kohl
1998-10-27 Gerhard Schröder
2005-11-22 Angela Merkel f
2021-12-08 Olaf Scholz
2025-05-06 Friedrich Merz
DE president
1984-07-01 Richard von Weizsäcker
1994-07-01 Roman Herzog
1999-07-01 Johannes Rau
2004-07-01 Horst Köhler
2010-05-31 -
2010-06-30 Christian Wulff
2012-02-17 -
2012-03-18 Joachim Gauck
2017-03-19 Frank-Walter Steinmeier
DE foreign-minister
1974-05-17 Hans-Dietrich Genscher
1992-05-18 Klaus Kinkel
1998-10-27 Joschka Fischer
2005-11-22 Frank-Walter Steinmeier
2009-10-28 Guido Westerwelle
2013-12-17 Frank-Walter Steinmeier
2017-01-27 Sigmar Gabriel
2018-03-14 Heiko Maas
2021-12-08 Annalena Baerbock f
2025-05-06 Johann Wadephul
DE finance-minister
1982-10-04 Gerhard Stoltenberg
1989-04-21 Theo Waigel
1998-10-27 Oskar Lafontaine
1999-03-18 -
1999-04-12 Hans Eichel
2005-11-22 Peer Steinbrück
2009-10-28 Wolfgang Schäuble
2017-10-24 -
2018-03-14 Olaf Scholz
2021-12-08 Christian Lindner
2024-11-07 Jörg Kukies
2025-05-06 Lars Klingbeil
DE defence-minister
1998-10-27 Rudolf Scharping
2002-07-19 Peter Struck
2005-11-22 Franz Josef Jung
2009-10-28 Karl-Theodor zu Guttenberg
2011-03-03 Thomas de Maizière
2013-12-17 Ursula von der Leyen f
2019-07-17 Annegret Kramp-Karrenbauer f
2021-12-08 Christine Lambrecht f
2023-01-19 Boris Pistorius
DE economy-minister
2021-12-08 Robert Habeck
2025-05-06 Katherina Reiche f
bundesbank president
1980-01-01 Karl Otto Pöhl
1991-08-01 Helmut Schlesinger
1993-10-01 Hans Tietmeyer
1999-09-01 Ernst Welteke
2004-04-30 Axel Weber
2011-05-01 Jens Weidmann
2022-01-01 Joachim Nagel
JP prime-minister
1982-11-27 Yasuhiro Nakasone
1987-11-06 Noboru Takeshita
1989-06-03 Sosuke Uno
1989-08-10 Toshiki Kaifu
1991-11-05 Kiichi Miyazawa
1993-08-09 Morihiro Hosokawa
1994-04-28 Tsutomu Hata
1994-06-30 Tomiichi Murayama
1996-01-11 Ryutaro Hashimoto
1998-07-30 Keizo Obuchi
2000-04-05 Yoshiro Mori
2001-04-26 Junichiro Koizumi
2006-09-26 Shinzo Abe
2007-09-26 Yasuo Fukuda
2008-09-24 Taro Aso
2009-09-16 Yukio Hatoyama
2010-06-08 Naoto Kan
2011-09-02 Yoshihiko Noda
2012-12-26 Shinzo Abe
2020-09-16 Yoshihide Suga
2021-10-04 Fumio Kishida
2024-10-01 Shigeru Ishiba
2025-10-21 Sanae Takaichi f
JP monarch
1926-12-25 Hirohito
1989-01-07 Akihito
2019-05-01 Naruhito
JP foreign-minister
2012-12-26 Fumio Kishida
2017-08-03 Taro Kono
2019-09-11 Toshimitsu Motegi
2021-11-10 Yoshimasa Hayashi
2023-09-13 Yoko Kamikawa f
2024-10-01 Takeshi Iwaya
bank-of-japan governor
1984-12-17 Satoshi Sumita
1989-12-17 Yasushi Mieno
1994-12-17 Yasuo Matsushita
1998-03-20 Masaru Hayami
2003-03-20 Toshihiko Fukui
2008-04-09 Masaaki Shirakawa
2013-03-20 Haruhiko Kuroda
2023-04-09 Kazuo Ueda
UA president
1991-12-05 Leonid Kravchuk
1994-07-19 Leonid Kuchma
2005-01-23 Viktor Yushchenko
2010-02-25 Viktor Yanukovych
2014-02-22 -
2014-06-07 Petro Poroshenko
2019-05-20 Volodymyr Zelensky
UA prime-minister
2002-11-21 Viktor Yanukovych
2005-01-05 -
2005-02-04 Yulia Tymoshenko f
2005-09-08 -
2005-09-22 Yuriy Yekhanurov
2006-08-04 Viktor Yanukovych
2007-12-18 Yulia Tymoshenko f
2010-03-04 -
2010-03-11 Mykola Azarov
2014-01-28 -
2014-02-27 Arseniy Yatsenyuk
2016-04-14 Volodymyr Groysman
2019-08-29 Oleksiy Honcharuk
2020-03-04 Denys Shmyhal
2025-07-17 Yulia Svyrydenko f
UA foreign-minister
2014-06-19 Pavlo Klimkin
2019-08-29 Vadym Prystaiko
2020-03-04 Dmytro Kuleba
2024-09-05 Andrii Sybiha
UA defence-minister
2021-11-04 Oleksii Reznikov
2023-09-06 Rustem Umerov
UA commander
2021-07-27 Valerii Zaluzhnyi
2024-02-08 Oleksandr Syrskyi
`;
