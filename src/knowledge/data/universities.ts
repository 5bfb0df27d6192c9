/** Universities and colleges: the columns of the parties. */
export const UNIVERSITIES = `
quinnipiac | Quinnipiac University | Quinnipiac | university | US |
harvard | Harvard University | Harvard; Harvard Law School; Harvard Business School; Harvard Medical School; Harvard College | university | US |
yale | Yale University | Yale; Yale Law School; Yale College | university | US |
princeton | Princeton University | Princeton | university | US |
columbia-university | Columbia University | Columbia Law School; Columbia University Law School | university | US |
stanford | Stanford University | Stanford ??; Stanford Law School | university | US |
mit | Massachusetts Institute of Technology | MIT; M.I.T. | university | US |
berkeley | University of California, Berkeley | UC Berkeley; Berkeley ??; University of California at Berkeley | university | US |
ucla | UCLA | University of California, Los Angeles | university | US |
usc | University of Southern California | USC | university | US |
university-california | University of California | | university | US |
caltech | California Institute of Technology | Caltech | university | US |
cornell | Cornell University | Cornell | university | US |
brown-university | Brown University | | university | US |
dartmouth | Dartmouth College | | university | US |
upenn | University of Pennsylvania | UPenn; Wharton School | university | US |
johns-hopkins | Johns Hopkins University | Johns Hopkins; Johns Hopkins School of Medicine | university | US |
georgetown | Georgetown University | Georgetown Law | university | US |
gwu | George Washington University | | university | US |
george-mason | George Mason University | | university | US |
nyu | New York University | NYU | university | US |
cuny | City University of New York | CUNY | university | US |
boston-university | Boston University | | university | US |
tufts | Tufts University | | university | US |
northwestern | Northwestern University | | university | US |
chicago-university | University of Chicago | University of Chicago Law School | university | US |
michigan-university | University of Michigan | University of Michigan Law School | university | US |
michigan-state | Michigan State University | | university | US |
wisconsin-university | University of Wisconsin | University of Wisconsin-Madison; University of Wisconsin–Madison | university | US |
minnesota-university | University of Minnesota | | university | US |
illinois-university | University of Illinois | University of Illinois at Urbana-Champaign | university | US |
indiana-university | Indiana University | | university | US |
purdue | Purdue University | | university | US |
notre-dame | University of Notre Dame | Notre Dame | university | US |
ohio-state | Ohio State University | Ohio State | university | US |
penn-state | Pennsylvania State University | Penn State | university | US |
pittsburgh-university | University of Pittsburgh | | university | US |
carnegie-mellon | Carnegie Mellon University | Carnegie Mellon | university | US |
duke | Duke University | | university | US |
unc | University of North Carolina | University of North Carolina at Chapel Hill | university | US |
virginia-university | University of Virginia | University of Virginia School of Law | university | US |
virginia-tech | Virginia Tech | | university | US |
maryland-university | University of Maryland | | university | US |
emory | Emory University | | university | US |
georgia-tech | Georgia Tech | Georgia Institute of Technology | university | US |
georgia-university | University of Georgia | | university | US |
florida-university | University of Florida | | university | US |
florida-state | Florida State University | | university | US |
miami-university | University of Miami | | university | US |
vanderbilt | Vanderbilt University | | university | US |
tulane | Tulane University | | university | US |
lsu | Louisiana State University | LSU | university | US |
alabama-university | University of Alabama | | university | US |
texas-university | University of Texas | University of Texas at Austin | university | US |
texas-am | Texas A&M University | Texas A&M | university | US |
rice-university | Rice University | | university | US |
colorado-university | University of Colorado | University of Colorado Boulder | university | US |
utah-university | University of Utah | | university | US |
byu | Brigham Young University | BYU | university | US |
arizona-state | Arizona State University | | university | US |
arizona-university | University of Arizona | | university | US |
washington-university | University of Washington | | university | US |
oregon-university | University of Oregon | | university | US |
iowa-university | University of Iowa | | university | US |
iowa-state | Iowa State University | | university | US |
kansas-university | University of Kansas | | university | US |
missouri-university | University of Missouri | | university | US |
rutgers | Rutgers University | Rutgers | university | US |
syracuse | Syracuse University | | university | US |
howard-university | Howard University | | university | US |
liberty-university | Liberty University | | university | US |
west-point | United States Military Academy | West Point; US Military Academy; U.S. Military Academy | university | US |
annapolis | United States Naval Academy | US Naval Academy; U.S. Naval Academy | university | US |
oxford | University of Oxford | Oxford University | university | GB |
cambridge | University of Cambridge | Cambridge University | university | GB |
lse | London School of Economics | LSE; London School of Economics and Political Science | university | GB |
imperial | Imperial College London | Imperial College | university | GB |
ucl | University College London | UCL | university | GB |
kcl | King's College London | King's College, London | university | GB |
london-university | University of London | | university | GB |
soas | SOAS | School of Oriental and African Studies | university | GB |
edinburgh-university | University of Edinburgh | Edinburgh University | university | GB |
glasgow-university | University of Glasgow | Glasgow University | university | GB |
st-andrews | University of St Andrews | University of St. Andrews | university | GB |
manchester-university | University of Manchester | Manchester University | university | GB |
bristol-university | University of Bristol | Bristol University | university | GB |
warwick | University of Warwick | Warwick University | university | GB |
durham-university | Durham University | University of Durham | university | GB |
leeds-university | University of Leeds | | university | GB |
sheffield-university | University of Sheffield | | university | GB |
birmingham-university | University of Birmingham | | university | GB |
sussex-university | University of Sussex | | university | GB |
essex-university | University of Essex | | university | GB |
eton | Eton College | Eton | university | GB |
sandhurst | Royal Military Academy Sandhurst | Sandhurst | university | GB |
trinity-dublin | Trinity College Dublin | Trinity College, Dublin | university | IE |
ucd | University College Dublin | | university | IE |
toronto-university | University of Toronto | | university | CA |
mcgill | McGill University | McGill | university | CA |
ubc | University of British Columbia | | university | CA |
queens-ca | Queen's University | | university | |
melbourne-university | University of Melbourne | | university | AU |
sydney-university | University of Sydney | | university | AU |
anu | Australian National University | | university | AU |
monash | Monash University | | university | AU |
auckland-university | University of Auckland | | university | NZ |
sorbonne | Sorbonne | University of Paris; Sorbonne University | university | FR |
sciences-po | Sciences Po | | university | FR |
ena | École nationale d'administration | | university | FR |
insead | INSEAD | | university | FR |
heidelberg | Heidelberg University | University of Heidelberg | university | DE |
humboldt | Humboldt University | Humboldt University of Berlin | university | DE |
max-planck | Max Planck Institute | Max Planck Society | university | DE |
eth | ETH Zurich | ETH Zürich | university | CH |
vienna-university | University of Vienna | | university | AT |
bologna-university | University of Bologna | | university | IT |
bocconi | Bocconi University | | university | IT |
leiden | Leiden University | | university | NL |
leuven | Catholic University of Leuven | KU Leuven | university | BE |
karolinska | Karolinska Institute | Karolinska Institutet | university | SE |
uppsala | Uppsala University | | university | SE |
oslo-university | University of Oslo | | university | NO |
copenhagen-university | University of Copenhagen | | university | DK |
helsinki-university | University of Helsinki | | university | FI |
jagiellonian | Jagiellonian University | | university | PL |
charles-university | Charles University | | university | CZ |
ceu | Central European University | | university | HU |
moscow-state | Moscow State University | Lomonosov Moscow State University | university | RU |
mgimo | MGIMO | Moscow State Institute of International Relations | university | RU |
tehran-university | University of Tehran | Tehran University | university | IR |
sharif-university | Sharif University of Technology | | university | IR |
cairo-university | Cairo University | | university | EG |
aub | American University of Beirut | | university | LB |
hebrew-university | Hebrew University of Jerusalem | Hebrew University | university | IL |
tel-aviv-university | Tel Aviv University | | university | IL |
birzeit | Birzeit University | | university | PS |
baghdad-university | University of Baghdad | Baghdad University | university | IQ |
bogazici | Boğaziçi University | Bogazici University | university | TR |
delhi-university | University of Delhi | Delhi University | university | IN |
jnu | Jawaharlal Nehru University | JNU | university | IN |
iit | Indian Institute of Technology | Indian Institutes of Technology | university | IN |
peking-university | Peking University | | university | CN |
tsinghua | Tsinghua University | Tsinghua | university | CN |
fudan | Fudan University | | university | CN |
hku | University of Hong Kong | | university | HK |
nus | National University of Singapore | | university | SG |
tokyo-university | University of Tokyo | Tokyo University | university | JP |
kyoto-university | Kyoto University | | university | JP |
waseda | Waseda University | | university | JP |
seoul-university | Seoul National University | | university | KR |
cape-town-university | University of Cape Town | | university | ZA |
wits | University of the Witwatersrand | | university | ZA |
makerere | Makerere University | | university | UG |
unam | National Autonomous University of Mexico | UNAM | university | MX |
keio | Keio University | | university | JP |
boston-college | Boston College | | university | US |
`;
