/** Who held which office in France, Germany, Russia, Ukraine, China and Japan: the form of powers.ts. */
export const POWERS_MORE = `
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
