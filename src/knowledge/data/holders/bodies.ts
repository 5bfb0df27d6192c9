/** Who headed international bodies: the form of powers.ts. */
export const BODIES = `
un secretary-general
1982-01-01 Javier Pérez de Cuéllar
1992-01-01 Boutros Boutros-Ghali
1997-01-01 Kofi Annan
2007-01-01 Ban Ki-moon
2017-01-01 António Guterres
nato secretary-general
1984-06-25 Peter Carington
1988-07-01 Manfred Wörner
1994-08-13 -
1994-10-17 Willy Claes
1995-10-20 -
1995-12-05 Javier Solana
1999-10-14 George Robertson
2003-12-17 -
2004-01-05 Jaap de Hoop Scheffer
2009-08-01 Anders Fogh Rasmussen
2014-10-01 Jens Stoltenberg
2024-10-01 Mark Rutte
european-commission commission-president
1985-01-06 Jacques Delors
1995-01-25 Jacques Santer
1999-03-15 -
1999-09-16 Romano Prodi
2004-11-22 José Manuel Barroso
2014-11-01 Jean-Claude Juncker
2019-12-01 Ursula von der Leyen f
european-council council-president
2009-12-01 Herman Van Rompuy
2014-12-01 Donald Tusk
2019-12-01 Charles Michel
2024-12-01 António Costa
eu high-representative
1999-10-18 Javier Solana
2009-12-01 Catherine Ashton f
2014-11-01 Federica Mogherini f
2019-12-01 Josep Borrell
2024-12-01 Kaja Kallas f
european-parliament president
2004-07-20 Josep Borrell
2007-01-16 Hans-Gert Pöttering
2009-07-14 Jerzy Buzek
2012-01-17 Martin Schulz
2017-01-17 Antonio Tajani
2019-07-03 David Sassoli
2022-01-11 -
2022-01-18 Roberta Metsola f
ecb president
1998-06-01 Wim Duisenberg
2003-11-01 Jean-Claude Trichet
2011-11-01 Mario Draghi
2019-11-01 Christine Lagarde f
imf director-general
1987-01-16 Michel Camdessus
2000-02-14 -
2000-05-01 Horst Köhler
2004-03-04 -
2004-06-07 Rodrigo Rato
2007-11-01 Dominique Strauss-Kahn
2011-05-18 -
2011-07-05 Christine Lagarde f
2019-09-12 -
2019-10-01 Kristalina Georgieva f
world-bank president
1986-07-01 Barber Conable
1991-09-01 Lewis Preston
1995-06-01 James Wolfensohn
2005-06-01 Paul Wolfowitz
2007-07-01 Robert Zoellick
2012-07-01 Jim Yong Kim
2019-02-01 -
2019-04-09 David Malpass
2023-06-02 Ajay Banga
wto director-general
1999-09-01 Mike Moore
2002-09-01 Supachai Panitchpakdi
2005-09-01 Pascal Lamy
2013-09-01 Roberto Azevêdo
2020-09-01 -
2021-03-01 Ngozi Okonjo-Iweala f
who director-general
1988-07-21 Hiroshi Nakajima
1998-07-21 Gro Harlem Brundtland f
2003-07-21 Lee Jong-wook
2006-05-22 -
2007-01-04 Margaret Chan f
2017-07-01 Tedros Adhanom Ghebreyesus
iaea director-general
1981-12-01 Hans Blix
1997-12-01 Mohamed ElBaradei
2009-12-01 Yukiya Amano
2019-07-18 -
2019-12-03 Rafael Grossi
unhcr director
1991-01-01 Sadako Ogata f
2001-01-01 Ruud Lubbers
2005-02-20 -
2005-06-15 António Guterres
2016-01-01 Filippo Grandi
ohchr director
1997-09-12 Mary Robinson f
2002-09-12 Sérgio Vieira de Mello
2003-08-19 -
2004-07-01 Louise Arbour f
2008-09-01 Navi Pillay f
2014-09-01 Zeid Ra'ad Al Hussein
2018-09-01 Michelle Bachelet f
2022-09-01 -
2022-10-17 Volker Türk
unicef director
1995-05-01 Carol Bellamy f
2005-05-01 Ann Veneman f
2010-05-01 Anthony Lake
2018-01-01 Henrietta Fore f
2022-02-01 Catherine Russell f
unesco director-general
1987-11-15 Federico Mayor
1999-11-15 Kōichirō Matsuura
2009-11-15 Irina Bokova f
2017-11-15 Audrey Azoulay f
oecd secretary-general
1996-06-01 Donald Johnston
2006-06-01 Angel Gurría
2021-06-01 Mathias Cormann
osce secretary-general
2011-07-01 Lamberto Zannier
2017-07-18 Thomas Greminger
2020-07-18 -
2020-12-04 Helga Schmid f
2024-09-03 -
opec secretary-general
2007-01-01 Abdalla Salem El-Badri
2016-08-01 Mohammad Barkindo
2022-07-05 -
2022-08-01 Haitham Al Ghais
arab-league secretary-general
2001-05 Amr Moussa
2011-07 Nabil Elaraby
2016-07 Ahmed Aboul Gheit
commonwealth secretary-general
1990-07-01 Emeka Anyaoku
2000-04-01 Don McKinnon
2008-04-01 Kamalesh Sharma
2016-04-04 Patricia Scotland f
2025-04-01 Shirley Botchwey f
council-of-europe secretary-general
2009-10-01 Thorbjørn Jagland
2019-09-18 Marija Pejčinović Burić f
2024-09-18 Alain Berset
interpol secretary-general
2000-11 Ronald Noble
2014-11 Jürgen Stock
2024-11 Valdecy Urquiza
ioc president
1980 Juan Antonio Samaranch
2001-07-16 Jacques Rogge
2013-09-10 Thomas Bach
2025-06-23 Kirsty Coventry f
fifa president
1974 João Havelange
1998-06-08 Sepp Blatter
2015-10-08 -
2016-02-26 Gianni Infantino
uefa president
2007-01-26 Michel Platini
2015-10-08 -
2016-09-14 Aleksander Čeferin
icc president
2003-03 Philippe Kirsch
2009-03 Sang-Hyun Song
2015-03 Silvia Fernández de Gurmendi f
2018-03 Chile Eboe-Osuji
2021-03 Piotr Hofmański
2024-03 Tomoko Akane f
amnesty secretary-general
2001-08 Irene Khan f
2010-07 Salil Shetty
2018-08 Kumi Naidoo
2021-03 Agnès Callamard f
hrw director
1993 Kenneth Roth
2022-08 -
plo chair
1969-02-04 Yasser Arafat
2004-11-11 Mahmoud Abbas
palestinian-authority president
1994-07-05 Yasser Arafat
2004-11-11 -
2005-01-15 Mahmoud Abbas
palestinian-authority prime-minister
2003-03-19 Mahmoud Abbas
2003-09-06 -
2003-10-07 Ahmed Qurei
2006-03-29 Ismail Haniyeh
2007-06-15 Salam Fayyad
2013-06-06 Rami Hamdallah
2019-04-14 Mohammad Shtayyeh
2024-03-31 Mohammad Mustafa
hamas leader
1996 Khaled Meshaal
2017-05-06 Ismail Haniyeh
2024-07-31 -
2024-08-06 Yahya Sinwar
2024-10-16 -
hezbollah secretary-general
1991-05 Abbas al-Musawi
1992-02 Hassan Nasrallah
2024-09-27 -
2024-10-29 Naim Qassem
al-qaeda leader
1988 Osama bin Laden
2011-05-02 -
2011-06-16 Ayman al-Zawahiri
2022-07-31 -
islamic-state leader
2010-05 Abu Bakr al-Baghdadi
2019-10-26 -
taliban leader
1996-04 Mullah Omar
2013 -
2015-07-29 Akhtar Mansour
2016-05-21 -
2016-05-25 Hibatullah Akhundzada
wagner leader
2014 Yevgeny Prigozhin
2023-08-23 -
hts leader
2017-10 Ahmed al-Sharaa
2025-01-29 -
houthis leader
2004-09 Abdul-Malik al-Houthi
farc leader
2011-11 Rodrigo Londoño
pkk leader
1978-11 Abdullah Öcalan
irgc commander
2007-09 Mohammad Ali Jafari
2019-04-21 Hossein Salami
2025-06-13 -
quds-force commander
1998 Qasem Soleimani
2020-01-03 Esmail Qaani
dpr leader
2014-08 Alexander Zakharchenko
2018-08-31 -
2018-11 Denis Pushilin
bank-of-russia governor
2002-03-20 Sergei Ignatyev
2013-06-24 Elvira Nabiullina f
pboc governor
2002-12 Zhou Xiaochuan
2018-03-19 Yi Gang
2023-07-25 Pan Gongsheng
rbi governor
2013-09-04 Raghuram Rajan
2016-09-04 Urjit Patel
2018-12-12 Shaktikanta Das
2024-12-11 Sanjay Malhotra
bank-of-canada governor
2001-02-01 David Dodge
2008-02-01 Mark Carney
2013-06-03 Stephen Poloz
2020-06-03 Tiff Macklem
bank-of-italy governor
2005-12-29 Mario Draghi
2011-11-01 Ignazio Visco
2023-11-01 Fabio Panetta
church-of-england cleric
1991-04-19 George Carey
2002-10-31 -
2003-02-27 Rowan Williams
2012-12-31 -
2013-02-04 Justin Welby
2025-01-06 -
russian-orthodox cleric
2009-02-01 Patriarch Kirill
apple chief-executive
1997-09-16 Steve Jobs
2011-08-24 Tim Cook
microsoft chief-executive
1981 Bill Gates
2000-01-13 Steve Ballmer
2014-02-04 Satya Nadella
facebook chief-executive
2004 Mark Zuckerberg
meta chief-executive
2021-10-28 Mark Zuckerberg
tesla chief-executive
2008-10 Elon Musk
spacex chief-executive
2002 Elon Musk
amazon chief-executive
1994 Jeff Bezos
2021-07-05 Andy Jassy
google chief-executive
2001-08 Eric Schmidt
2011-04-04 Larry Page
2015-10-02 Sundar Pichai
twitter chief-executive
2015-07 Jack Dorsey
2021-11-29 Parag Agrawal
2022-10-27 Elon Musk
2023-06-05 Linda Yaccarino f
openai chief-executive
2019 Sam Altman
gazprom chief-executive
2001-05 Alexei Miller
rosneft chief-executive
2012-05 Igor Sechin
news-corp chair
1991 Rupert Murdoch
2023-11 -
berkshire chief-executive
1970 Warren Buffett
jpmorgan chief-executive
2006 Jamie Dimon
`;
