/** Who held which office in western and northern Europe beyond the large powers: the form of powers.ts. */
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
