/**
 * Who held which office in the United States and the United Kingdom: a line with the body and the office, then one holder a line with the first day (month, year) in
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
`;
