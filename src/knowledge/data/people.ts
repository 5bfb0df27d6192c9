/** Other spellings and short names of people who hold or held office, and people in the news who did not: name | other names | f or m. */
export const PEOPLE = `
Vladimir Putin | Vladimir Vladimirovich Putin; Putin | m
Volodymyr Zelensky | Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Zelensky; Zelenskyy; Zelenskiy | m
Alexander Lukashenko | Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenko | m
Xi Jinping | President Xi | m
Joe Biden | Joseph Biden; Joseph R. Biden; Joe R. Biden; Joseph R. Biden Jr.; Biden | m
Donald Trump | Donald J. Trump; Donald John Trump; Trump ? | m
Barack Obama | Barack Hussein Obama; Obama | m
George W. Bush | George Walker Bush; George Bush Jr.; Dubya | m
George H. W. Bush | George H.W. Bush; George Herbert Walker Bush; George Bush Sr.; George Bush senior | m
Bill Clinton | William Jefferson Clinton; William J. Clinton | m
Hillary Clinton | Hillary Rodham Clinton; Hilary Clinton; Hillary | f
Kamala Harris | Kamala D. Harris | f
JD Vance | J.D. Vance; J. D. Vance | m
Jimmy Carter | James Earl Carter | m
Ronald Reagan | Ronald W. Reagan; Reagan | m
Boris Johnson | Alexander Boris de Pfeffel Johnson; BoJo | m
Margaret Thatcher | Maggie Thatcher; Thatcher; Baroness Thatcher | f
Keir Starmer | Sir Keir Starmer; Starmer | m
Rishi Sunak | Sunak | m
Tony Blair | Anthony Blair | m
Elizabeth II | Queen Elizabeth II; Queen Elizabeth; Elizabeth Windsor; the Queen ? | f
Charles III | King Charles III; King Charles; Prince Charles | m
Emmanuel Macron | Macron | m
Angela Merkel | Merkel | f
Olaf Scholz | Scholz | m
Mikhail Gorbachev | Mikhail Gorbachov; Mikhail Sergeyevich Gorbachev; Gorbachev | m
Boris Yeltsin | Yeltsin | m
Sergey Lavrov | Sergei Lavrov; Lavrov | m
Sergei Shoigu | Sergey Shoigu; Shoigu | m
Dmitry Medvedev | Dmitri Medvedev; Dmitriy Medvedev | m
Yevgeny Prigozhin | Evgeny Prigozhin; Prigozhin | m
Valerii Zaluzhnyi | Valeriy Zaluzhny; Valery Zaluzhny; Valerii Zaluzhny; Valeriy Zaluzhnyi | m
Oleksandr Syrskyi | Oleksandr Syrsky; Oleksandr Syrskiy | m
Viktor Yanukovych | Victor Yanukovych; Viktor Yanukovich; Yanukovych | m
Recep Tayyip Erdoğan | Tayyip Erdogan; Recep Erdogan; Erdogan; Erdoğan | m
Benjamin Netanyahu | Binyamin Netanyahu; Bibi Netanyahu; Netanyahu; Bibi | m
Mahmoud Abbas | Abu Mazen | m
Yasser Arafat | Yasir Arafat; Arafat | m
Muammar Gaddafi | Muammar Qaddafi; Moammar Gadhafi; Muammar al-Gaddafi; Moamer Kadhafi; Moammar Gaddafi; Muammar Gadhafi; Muammar el-Qaddafi; Moammar Khadafy; Colonel Gaddafi; Gaddafi; Gadhafi; Qaddafi; Kadhafi; Khadafy | m
Bashar al-Assad | Bashar Assad; Bashar al Assad; Bashar Al-Assad; Assad | m
Hafez al-Assad | Hafez Assad | m
Ahmed al-Sharaa | Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Mohammad al-Jolani; Abu Mohammed al-Golani | m
Saddam Hussein | Saddam; Saddam Hussain | m
Nouri al-Maliki | Nuri al-Maliki; Nouri Maliki | m
Osama bin Laden | Usama bin Laden; Osama Bin Laden; Osama bin Ladin; Usama bin Ladin; bin Laden; Bin Laden | m
Ayman al-Zawahiri | Ayman al-Zawahri; Ayman Zawahiri | m
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sissi; Abdel-Fattah al-Sisi | m
Mohamed Morsi | Mohammed Morsi; Mohammed Mursi; Mohamed Mursi | m
Hosni Mubarak | Muhammad Hosni Mubarak; Mubarak | m
Ali Khamenei | Ayatollah Khamenei; Ayatollah Ali Khamenei; Khamenei | m
Ruhollah Khomeini | Ayatollah Khomeini; Ayatollah Ruhollah Khomeini; Khomeini | m
Mahmoud Ahmadinejad | Ahmadinejad | m
Ebrahim Raisi | Ebrahim Raeisi | m
Hassan Rouhani | Hassan Rohani; Rouhani | m
Mohammed bin Salman | Mohammad bin Salman; Mohammed Bin Salman; MBS | m
King Salman | Salman bin Abdulaziz; King Salman bin Abdulaziz | m
King Fahd | Fahd bin Abdulaziz | m
King Abdullah | Abdullah bin Abdulaziz | m
Mohamed bin Zayed Al Nahyan | Mohamed bin Zayed; Mohammed bin Zayed; Mohammed bin Zayed Al Nahyan; MBZ | m
Tamim bin Hamad Al Thani | Tamim bin Hamad; Sheikh Tamim bin Hamad Al Thani | m
Abdullah II | King Abdullah II | m
Hussein of Jordan | King Hussein | m
Khalifa Haftar | Khalifa Hifter; Haftar | m
Mohamed Hamdan Dagalo | Hemedti; Hemeti; Mohammed Hamdan Dagalo | m
Narendra Modi | Modi | m
S. Jaishankar | Subrahmanyam Jaishankar; Jaishankar | m
V. P. Singh | V.P. Singh; Vishwanath Pratap Singh | m
P. V. Narasimha Rao | P.V. Narasimha Rao; Narasimha Rao | m
Imran Khan | Imran Khan Niazi | m
Shehbaz Sharif | Shahbaz Sharif | m
Pervez Musharraf | Musharraf | m
Benazir Bhutto | Bhutto | f
Hamid Karzai | Karzai | m
Kim Jong-un | Kim Jong Un; Kim Jong-Un | m
Kim Jong-il | Kim Jong Il; Kim Jong-Il | m
Kim Il-sung | Kim Il Sung; Kim Il-Sung | m
Yoon Suk-yeol | Yoon Suk Yeol; Yoon Seok-youl | m
Moon Jae-in | Moon Jae In | m
Roh Moo-hyun | Roh Moo Hyun | m
Chun Doo-hwan | Chun Doo Hwan | m
Roh Tae-woo | Roh Tae Woo | m
Lee Myung-bak | Lee Myung Bak | m
Shinzo Abe | Abe Shinzo | m
Fumio Kishida | Kishida | m
Lai Ching-te | William Lai | m
Tsai Ing-wen | Tsai Ing Wen | f
Deng Xiaoping | | m
Mao Zedong | Mao Tse-tung; Chairman Mao; Mao | m
Zhou Enlai | Chou En-lai | m
Hu Jintao | | m
Aung San Suu Kyi | Suu Kyi | f
Suharto | President Suharto; Soeharto | m
Joko Widodo | Jokowi | m
Mahathir Mohamad | Mahathir | m
Bongbong Marcos | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand Bongbong Marcos Jr. | m
Corazon Aquino | Cory Aquino; Corazón Aquino | f
Luiz Inácio Lula da Silva | Lula da Silva; Luis Inacio Lula da Silva; Lula; Luiz Inacio Lula | m
Andrés Manuel López Obrador | Lopez Obrador; López Obrador; AMLO; Manuel López Obrador | m
Cristina Fernández de Kirchner | Cristina Kirchner; Cristina Fernandez; Cristina Fernández | f
Hugo Chávez | Hugo Chavez Frias | m
Nicolás Maduro | Maduro | m
Fidel Castro | Fidel Castro Ruz | m
Volker Türk | Volker Turk | m
António Guterres | Antonio Guterres; Guterres | m
Boutros Boutros-Ghali | Boutros Boutros Ghali; Boutros-Ghali | m
Kofi Annan | Annan | m
Ban Ki-moon | Ban Ki Moon | m
Tedros Adhanom Ghebreyesus | Tedros Adhanom; Tedros | m
Rafael Grossi | Rafael Mariano Grossi | m
Ursula von der Leyen | Ursula Von der Leyen; Ursula Von Der Leyen; von der Leyen; Von der Leyen | f
Jens Stoltenberg | Stoltenberg | m
Pope Francis | Francis ??; Jorge Mario Bergoglio; Jorge Bergoglio | m
John Paul II | Pope John Paul II; Pope John Paul; Karol Wojtyla | m
Benedict XVI | Pope Benedict XVI; Pope Benedict; Joseph Ratzinger; Cardinal Ratzinger | m
Leo XIV | Pope Leo XIV; Pope Leo; Robert Prevost | m
Patriarch Kirill | Patriarch Kirill of Moscow | m
Nelson Mandela | Mandela | m
Jacob Zuma | Zuma | m
Robert Mugabe | Mugabe | m
F. W. de Klerk | F.W. de Klerk; FW de Klerk; Frederik de Klerk; de Klerk | m
P. W. Botha | P.W. Botha; PW Botha | m
Mobutu Sese Seko | Mobutu | m
Daniel arap Moi | Daniel Arap Moi | m
Abiy Ahmed | Abiy Ahmed Ali | m
Haile Selassie | Emperor Haile Selassie | m
Kwame Nkrumah | Nkrumah | m
Idi Amin | Idi Amin Dada | m
Slobodan Milošević | Milosevic; Slobodan Milosovic | m
Radovan Karadžić | Karadzic | m
Ratko Mladić | Ratko Mladic; Mladic | m
Franjo Tuđman | Franjo Tudjman; Tudjman | m
Alija Izetbegović | Alija Izetbegovic; Izetbegovic | m
Zoran Đinđić | Zoran Djindjic | m
Lech Wałęsa | Lech Walesa | m
Václav Havel | Vaclav Havel | m
Nicolae Ceaușescu | Nicolae Ceausescu; Ceausescu | m
Josip Broz Tito | Marshal Tito; Tito | m
Erich Honecker | Honecker | m
Viktor Orbán | Victor Orban | m
Javier Pérez de Cuéllar | Javier Perez de Cuellar; Perez de Cuellar | m
Peter Carington | Lord Carrington | m
George Robertson | Lord Robertson | m
John Lee | John Lee Ka-chiu | m
Alexei Navalny | Aleksei Navalny; Alexey Navalny; Navalny | m
Yulia Navalnaya | | f
Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | f
Mikhail Khodorkovsky | Khodorkovsky | m
Roman Abramovich | | m
Garry Kasparov | Gary Kasparov | m
Andrei Sakharov | Sakharov | m
Alexander Solzhenitsyn | Aleksandr Solzhenitsyn; Solzhenitsyn | m
Sergei Skripal | Skripal | m
Alexander Litvinenko | Litvinenko | m
Edward Snowden | Snowden | m
Julian Assange | Assange | m
Chelsea Manning | Bradley Manning | f
Dmitry Peskov | Dmitri Peskov; Peskov | m
Maria Zakharova | | f
Igor Girkin | Igor Strelkov | m
Mykhailo Podolyak | Mykhaylo Podolyak | m
Andriy Yermak | Andrii Yermak | m
Kyrylo Budanov | Budanov | m
Iryna Vereshchuk | | f
Vitali Klitschko | Vitaly Klitschko; Vitaliy Klychko | m
Marine Le Pen | | f
Jean-Luc Mélenchon | Jean-Luc Melenchon | m
Nigel Farage | Farage | m
Jeremy Corbyn | Corbyn | m
Dominic Cummings | | m
Jacob Rees-Mogg | Rees-Mogg | m
Michael Gove | | m
Prince William | Duke of Cambridge ? | m
Prince Harry | Duke of Sussex ? | m
Meghan Markle | Duchess of Sussex ? | f
Kate Middleton | Duchess of Cambridge ?; Catherine, Princess of Wales | f
Prince Andrew | Duke of York ? | m
Prince Philip | Duke of Edinburgh ? | m
Princess Diana | Diana, Princess of Wales | f
Queen Camilla | Camilla Parker Bowles | f
Bernie Sanders | Bernard Sanders | m
Elizabeth Warren | | f
Mitch McConnell | McConnell | m
Chuck Schumer | Charles Schumer; Charles E. Schumer | m
Hakeem Jeffries | | m
Alexandria Ocasio-Cortez | AOC; Ocasio-Cortez | f
Ted Cruz | | m
Lindsey Graham | | m
John McCain | | m
Mitt Romney | | m
Sarah Palin | | f
Al Gore | Albert Gore | m
Ross Perot | | m
Ralph Nader | | m
Pat Buchanan | | m
Bob Dole | Robert Dole | m
Michael Dukakis | | m
Gary Hart | | m
Jesse Jackson | Rev. Jesse Jackson | m
Martin Luther King | Martin Luther King Jr.; Martin Luther King, Jr.; Martin Luther King Jr | m
Malcolm X | | m
John F. Kennedy | JFK; John Kennedy; John Fitzgerald Kennedy | m
Robert F. Kennedy | Robert Kennedy; Bobby Kennedy | m
Robert F. Kennedy Jr. | RFK Jr.; Robert F. Kennedy Jr; Robert F. Kennedy, Jr. | m
Ted Kennedy | Edward Kennedy; Edward M. Kennedy | m
Lyndon B. Johnson | Lyndon Johnson; Lyndon Baines Johnson; LBJ | m
Richard Nixon | Richard M. Nixon; Richard Milhous Nixon; Nixon | m
Gerald Ford | Gerald R. Ford | m
Dwight D. Eisenhower | Dwight Eisenhower; Eisenhower | m
Harry S. Truman | Harry Truman; Harry S Truman | m
Franklin D. Roosevelt | Franklin Roosevelt; Franklin Delano Roosevelt; FDR | m
Theodore Roosevelt | Teddy Roosevelt | m
Woodrow Wilson | | m
Abraham Lincoln | | m
George Washington | | m
Thomas Jefferson | | m
John Adams | | m
John Quincy Adams | | m
James Madison | | m
James Monroe | | m
Andrew Jackson | | m
Alexander Hamilton | | m
Benjamin Franklin | | m
Ulysses S. Grant | Ulysses Grant | m
Robert E. Lee | | m
Jefferson Davis | | m
Herbert Hoover | | m
Calvin Coolidge | | m
Henry Kissinger | Kissinger | m
Zbigniew Brzezinski | Brzezinski | m
Jared Kushner | Kushner | m
Ivanka Trump | | f
Melania Trump | | f
Michelle Obama | | f
Jill Biden | | f
Hunter Biden | | m
Rudy Giuliani | Rudolph Giuliani; Giuliani | m
Steve Bannon | | m
Michael Flynn | | m
Paul Manafort | Manafort | m
Roger Stone | | m
Michael Cohen | | m
John Bolton | | m
H. R. McMaster | H.R. McMaster; HR McMaster | m
Jake Sullivan | | m
Mark Milley | | m
Anthony Fauci | Fauci | m
Susan Rice | | f
Samantha Power | | f
Linda Thomas-Greenfield | | f
Nikki Haley | | f
Greta Thunberg | Thunberg | f
Malala Yousafzai | | f
Jamal Khashoggi | Khashoggi | m
Harvey Weinstein | Weinstein | m
Jeffrey Epstein | | m
Ghislaine Maxwell | | f
George Floyd | | m
George Soros | Soros | m
Michael Bloomberg | Mike Bloomberg | m
Elon Musk | Musk | m
Vitalik Buterin | | m
Sam Bankman-Fried | Bankman-Fried | m
Adolf Hitler | Hitler | m
Joseph Goebbels | Goebbels | m
Heinrich Himmler | Himmler | m
Hermann Göring | Hermann Goering; Göring; Goering | m
Adolf Eichmann | Eichmann | m
Benito Mussolini | Mussolini | m
Francisco Franco | General Franco | m
Joseph Stalin | Josef Stalin; Stalin | m
Vladimir Lenin | Lenin; Vladimir Ilyich Lenin | m
Leon Trotsky | Trotsky | m
Nikita Khrushchev | Khrushchev | m
Karl Marx | | m
Friedrich Engels | | m
Winston Churchill | Sir Winston Churchill | m
Neville Chamberlain | | m
Clement Attlee | | m
Harold Wilson | | m
Harold Macmillan | | m
Anthony Eden | | m
Edward Heath | Ted Heath | m
James Callaghan | Jim Callaghan | m
David Lloyd George | Lloyd George | m
William Gladstone | William Ewart Gladstone | m
Benjamin Disraeli | Disraeli | m
Queen Victoria | | f
Charles de Gaulle | General de Gaulle; de Gaulle; De Gaulle | m
Georges Pompidou | | m
Napoleon Bonaparte | Napoleon; Napoléon Bonaparte | m
Otto von Bismarck | Bismarck ? | m
Konrad Adenauer | Adenauer | m
Willy Brandt | | m
Ludwig Erhard | | m
Robert Schuman | | m
Jean Monnet | | m
Altiero Spinelli | | m
Mahatma Gandhi | Mohandas Gandhi; Mohandas Karamchand Gandhi | m
Jawaharlal Nehru | Pandit Nehru | m
Indira Gandhi | | f
Rahul Gandhi | | m
Sonia Gandhi | | f
Muhammad Ali Jinnah | Jinnah | m
Zulfikar Ali Bhutto | | m
Sheikh Mujibur Rahman | Mujibur Rahman | m
Ho Chi Minh | | m
Pol Pot | | m
Norodom Sihanouk | Prince Sihanouk | m
Chiang Kai-shek | Chiang Kai Shek | m
Sun Yat-sen | | m
Sukarno | | m
Dalai Lama | the Dalai Lama; 14th Dalai Lama | m
Gamal Abdel Nasser | Abdel Nasser | m
Anwar Sadat | Anwar el-Sadat; Anwar al-Sadat | m
Golda Meir | | f
David Ben-Gurion | David Ben Gurion | m
Menachem Begin | | m
Moshe Dayan | | m
Itamar Ben-Gvir | Ben-Gvir; Ben Gvir; Itamar Ben Gvir | m
Bezalel Smotrich | Smotrich | m
Marwan Barghouti | Barghouti | m
Mohammed Deif | | m
Abu Musab al-Zarqawi | Zarqawi; al-Zarqawi | m
Muqtada al-Sadr | Moqtada al-Sadr; Moqtada Sadr | m
Ali al-Sistani | Ayatollah Ali al-Sistani; Ayatollah Sistani | m
Ahmed Chalabi | Ahmad Chalabi | m
Tareq Aziz | Tariq Aziz | m
Mir-Hossein Mousavi | Mir Hossein Mousavi | m
Mohammad Mossadegh | Mossadegh; Mohammed Mossadegh | m
Mohammad Reza Pahlavi | Shah of Iran | m
Ali Larijani | | m
Fethullah Gülen | Fethullah Gulen; Gulen | m
Mustafa Kemal Atatürk | Kemal Ataturk; Atatürk; Ataturk | m
Kemal Kılıçdaroğlu | Kemal Kilicdaroglu; Kilicdaroglu | m
Ekrem İmamoğlu | Ekrem Imamoglu; Imamoglu | m
Selahattin Demirtaş | Selahattin Demirtas; Demirtas | m
Archbishop Makarios | Makarios III | m
Desmond Tutu | Archbishop Desmond Tutu; Archbishop Tutu | m
Winnie Mandela | Winnie Madikizela-Mandela | f
Oliver Tambo | | m
Julius Malema | Malema | m
Steve Biko | | m
Patrice Lumumba | Lumumba | m
Julius Nyerere | Nyerere | m
Jomo Kenyatta | | m
Raila Odinga | Odinga | m
Jonas Savimbi | Savimbi | m
Joseph Kony | Kony | m
Bobi Wine | | m
Juan Guaidó | Juan Guaido; Guaidó; Guaido | m
María Corina Machado | Maria Corina Machado | f
Leopoldo López | Leopoldo Lopez | m
Salvador Allende | Allende | m
Che Guevara | Ernesto Che Guevara; Ernesto Guevara | m
Simón Bolívar | | m
Juan Perón | Juan Domingo Perón; Juan Peron; Perón; Peron | m
Eva Perón | Eva Peron; Evita ? | f
Manuel Noriega | Noriega | m
Pablo Escobar | Escobar | m
Joaquín Guzmán | Joaquin Guzman; El Chapo; Joaquín "El Chapo" Guzmán | m
Sérgio Moro | Sergio Moro | m
Jean-Bertrand Aristide | Aristide | m
François Duvalier | Papa Doc Duvalier | m
Jean-Claude Duvalier | Baby Doc Duvalier | m
`;
