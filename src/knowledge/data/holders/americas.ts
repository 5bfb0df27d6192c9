/** Who held which office in the Americas beyond the United States, and in American states and cities: the form of powers.ts. */
export const AMERICAS = `
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
