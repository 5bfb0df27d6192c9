/**
 * Given names that several countries have for one gender only, beside those of given-names.ts; written by bake-given-names.ts from
 * gender-detection-from-name (MIT).
 */

export const WIDE_FEMININE_NAMES = `
Aaleyah Aalia Aaliya Aaliyah Aalyah Abbie Abby Abbygael Abbygail Abeer Abelina Abella Abi Abida Abigael Abigaelle Abiha Abisha Abrar Abril Aby Abygael
Abygail Acacia Adalgisa Adalia Adalina Adaline Adalyne Adalynn Adara Adassa Adaya Adda Addison Addolorata Addyson Adea Adelaida Adeleine Adelia Adelie
Adelina Adeline Adelita Adella Adelle Adelyne Adena Adia Adiana Adiba Adila Adina Adisa Adison Adisson Adja Adjoa Adna Adonia Adora Adoracion Adra
Adriane Adrianna Adrianne Adrielle Adrienne Adrina Adryana Advika Ady Adyson Adysson Aela Aella Aelyn Aerin Aeris Aerith Aeryn Afia Afiya Afnan Afra
Afrah Africa Afsana Afton Agata Agostina Agueda Agustina Ahana Ahava Ahlam Ahna Aia Aiana Aida Aide Aidee Aila Ailen Ailey Ailin Ailine Ailis Ailsa
Aily Ailyn Aimi Aimy Aina Ainara Aine Ainhoa Ainoa Ainoha Ainsley Aintzane Aira Aisa Aislinn Aisosa Aissatou Aitana Aivy Aixa Aiya Aiyana Aiyanna Aiza
Aizah Ajla Ajna Akane Akasha Akela Akemi Akila Akilah Akima Akina Akshara Akshaya Alaa Alabama Alae Alaia Alaina Alaine Alaitz Alanah Alandra Alanis
Alanna Alannah Alanys Alara Alaya Alayah Alayna Albana Albena Albertina Albina Alda Alea Aleandra Alecia Aleena Aleesha Aleeyah Aleeza Alegria Aleida
Aleina Alejandrina Aleksia Alesia Alessa Alessya Alexa Alexandria Alexandrina Alexi Alexia Alexiana Alexie Alexina Alexy Alexya Aleya Aleyah Aleyda
Aleyna Alfonsina Alia Aliah Aliana Alica Alicea Alicja Alicya Alida Alie Aliha Alika Alima Alimatou Aline Aliona Alis Alise Alisea Alisha Alishba
Alisia Alissa Alisse Alissia Alisson Alissya Alisya Alita Alix Aliyah Aliyana Aliyyah Aliza Alize Alizea Alizee Alizia Alizon Allana Allegra Allia
Alliah Allicia Allie Allissa Allisson Alliya Alliyah Ally Allyah Allyana Allycia Allyson Allyssa Allyssia Allysson Almira Alona Alondra Altagracia
Altea Althea Altina Alva Alvina Alyah Alyana Alyanna Alyce Alycia Alyia Alyiah Alyna Alyne Alys Alysa Alyse Alysea Alysha Alysia Alyson Alyss Alyssa
Alyssah Alysse Alyssia Alysson Alyx Alyze Ama Amable Amada Amadea Amaia Amalia Amalie Amalya Amana Amandine Amane Amanie Amany Amara Amaranta Amaria
Amarilys Amaris Amarya Amaryllis Amarys Amatullah Amaya Amayah Ambar Amberly Ambra Ambre Ambrosia Ameena Ameera Amela Ameli Amelina Ameliya Amellia
Amely Amelya Amen Amena Ameni America Ami Amica Amie Amila Amilia Amilya Aminah Aminta Amirah Amita Ammara Amna Amnah Amra Amreen Amyra Anabel Anabela
Anabella Anabelle Anae Anaeli Anaelle Anah Anahi Anahit Anahita Anahy Anaia Anaid Anaisa Anaise Anaiz Analia Analie Analucia Analy Anam Anamaria
Anamika Ananda Ananya Anarose Anastacia Anastasiia Anastasija Anastassia Anastasya Anastazia Anastazja Anaya Anayah Anays Ancuta Andie Andjela Andora
Andra Andreana Andreea Andreia Andreina Andrena Andria Andriana Andrina Ane Anea Anel Anela Anelia Anelise Anella Anelle Anesa Anessa Anett Anette
Aneya Ange Angele Angeles Angeli Angelia Angelie Angelika Angeline Angelines Angelique Angelita Angella Angelle Angellina Angely Angelyna Angelyne
Angelys Angy Ani Ania Anica Anicia Anie Aniece Aniela Aniella Anika Anila Anina Anique Anise Anisha Anishka Anisia Anissa Anissia Aniston Aniya Anjalie
Anjana Anjara Anjela Anjelina Anju Anjuli Anka Annabella Annabelle Annah Annais Annalaura Annalia Annalie Annalisa Annalucia Annaly Annamaria Annasofia
Annastasia Annaya Annayah Annelie Annelies Annelise Annella Annelore Annelyse Annetta Annia Annicka Annisa Annissa Annunziata Anny Annya Anoushka Anqi
Anselma Anta Antea Anthea Antigone Antoinette Antonela Antonieta Anusha Anuska Anwen Any Anya Anyah Anycia Anyelina Anysia Anyssa Aoi Aoife Aouatif
Apolline Apollonia Apolonia Apryl Aqsa Arabella Arabelle Aracelis Aracely Arai Arantxa Arantza Arbia Arcadia Arcangela Archana Areej Arelis Arena
Aretha Arfa Argelia Argentina Argine Aria Ariadna Ariadne Ariah Ariam Ariane Arianne Ariela Ariella Arielle Arife Arij Arin Arina Arisa Arisha Arista
Ariya Arizona Arlet Arlinda Arline Armanda Armela Armida Armina Arminda Armine Armoni Armonia Armonie Arnela Arsenia Arta Artemia Artemis Artemisia
Aruna Arwen Arya Aryah Aryam Aryana Aryanna Aryelle Arzu Ascension Aseel Ashana Ashanti Ashanty Asheley Ashly Ashlyn Ashna Asia Asil Asiya Asiyah Asja
Asli Asmae Asmahan Asra Assata Assil Assiya Assunta Asta Aster Astou Astryd Asya Atalia Atena Athalia Athalie Athanasia Athea Athena Athina Atika Atina
Atiya Atlantis Aubery Aubree Audelia Audree Audrena Audrie Audrina Audry Augusta Augustina Aura Aurea Aurela Aurelia Aureliana Auria Auriana Aurianna
Aurielle Autumn Avah Avalon Avana Avelina Aveline Avigail Avila Avital Aviva Avneet Avril Awa Aya Ayaa Ayaat Ayada Ayah Ayala Ayame Ayana Ayanah Ayane
Ayanna Ayannah Ayat Ayda Ayelen Ayfer Ayiana Ayisha Ayla Aylah Aylana Aylee Ayleen Aylen Aylin Aylina Ayline Aylinn Aylla Aymara Aymee Aynur Ayra
Aysenur Aysha Ayssa Aysun Ayten Ayumi Ayza Aza Azalea Azalee Azalia Azaria Azelia Azia Aziza Azizah Azra Azucena Azul Azure Azzurra Babette Badia
Badiaa Bahar Bahia Bahija Balbina Bambi Banu Barbe Basilia Basmala Bassma Batoul Batsheva Batul Batya Baya Bayan Bea Beatris Beatrix Beila Belen Belgin
Belkis Belle Bellina Belma Benedetta Benedicta Benicia Benilde Benita Berenice Berit Bernadine Bernarda Berra Berta Berthilde Bertille Bertina Beryl
Bess Bessy Betania Bethanie Bethel Betina Betsabe Bettie Bettina Betul Beverly Bianka Bienvenida Bijou Bilge Billie Bina Binta Binti Bintou Bisma Bitia
Blandina Blanka Blessing Bluma Bochra Bonita Bonny Bouchra Boutaina Brandy Breanne Brendy Briana Brianda Brianna Brianne Bridgette Briella Brigida
Brigitta Brihana Brihanna Brinda Brisa Briseida Briseis Britanny Britany Brithany Brithney Britney Britta Brittanie Briyana Brook Brooklyn Brooklyne
Brooklynn Bruna Brunella Brunhild Bryana Bryanna Bryhanna Btissam Buket Burcin Bushra Busra Cacilia Cacilie Cadia Caelia Caitlin Caitlyn Caitlyne Cala
Cali Calia Calie Calina Calissa Calista Calixta Callia Callie Calliope Callista Cally Calogera Caly Calypso Calyssa Calysta Camelia Camellia Camie
Camila Camilia Camille Camillia Cammie Cammy Camryn Camy Camyla Camylle Candela Candelaria Candida Candie Candy Candyce Cansu Caprice Capucine Cara
Caren Caridad Carin Carina Carine Carinne Carlene Carlie Carlina Carline Carlita Carlyn Carma Carme Carmel Carmelia Carmelina Carmelita Carmella
Carmelle Carmina Carolann Carolanne Carolin Carolyne Carys Casandra Casilda Casimira Cassi Cassia Cassiana Cassidi Cassidie Cassidy Cassie Cassy
Cataleya Catarina Caterine Cathleen Cathrine Cati Catia Catie Catina Catrina Catriona Caty Cayla Cecilie Cecillia Cecily Cecylia Cedra Celena Celene
Celesta Celestina Celestine Celicia Celie Celina Celise Celsa Cely Cemre Ceren Cerena Cerina Cerise Ceyda Ceylin Chadia Chafia Chahd Chahida Chahrazad
Chaima Chaimaa Chaimae Chaira Chama Chams Chana Chanda Chanel Chanell Chanelle Chani Chania Chanice Channa Channel Channelle Chany Chanya Chara Charifa
Charis Charity Charlee Charleen Charlette Charley Charline Charlise Charlize Charlye Charlyn Charlyze Charmaine Chaya Chayenne Chayma Chaymaa Chaymae
Chelby Chelsee Chelsey Chelsie Chelsy Chenoa Cherie Cherish Cherry Cheyene Cheyenne China Chioma Chloee Chloey Chorouk Chrissie Chrissy Christabel
Christabelle Christal Christana Christella Christen Christia Christiana Christianne Christie Christy Chrystal Chrystina Ciana Cianna Ciara Ciarra
Cicilia Ciel Cigdem Cindel Cinderella Cindi Cinthia Cinthya Cintia Cintya Cipriana Cira Circe Citlali Claira Claribel Clarice Clarie Claris Clarisa
Clarissa Clarisse Clarita Clary Claryssa Claudina Claudine Clea Clelia Clemencia Clementina Cleo Cleopatra Clio Cloe Cloee Clorinda Clover Coco Coleen
Collette Concha Conchita Consolacion Constancia Constantina Constanza Coral Coralia Coralie Coraline Coralyn Cordula Coretta Corie Corine Corinna
Cornelia Corrie Corrine Corynne Cosette Cosima Costanza Coumba Covadonga Cozette Crista Cristal Cristalina Cristel Cristela Cristiana Cristiane
Cristine Crysta Crystel Cyan Cyana Cyane Cyann Cyanna Cyanne Cyara Cyndi Cyndy Cyntia Cyria Daena Daenerys Dafne Dahiana Dahlia Dahlila Dahlya Daiana
Daila Daina Daira Daisie Daissy Dajana Dala Dalal Dali Daliah Daliana Dalida Dalila Dalilah Dalina Dalinda Daliya Dally Dalya Dalyla Damaris Damarys
Damiana Damya Danae Danah Danay Danaya Danella Dania Daniah Danie Daniella Danielly Danijela Danika Danila Danita Danitza Daniya Daniyah Danna Danni
Danya Danyah Danyele Danyla Daphnee Daphney Dara Dareen Dariana Darielle Darina Dariya Darla Darleen Darline Darling Dasha Davia Davida Davina Davinia
Daya Dayami Dayana Dayanara Dayanna Dayanne Daylia Dayna Dayra Daysi Dea Deana Deanna Debby Deena Defne Dehlia Deisy Dejana Delfina Deliah Delicia
Delila Delilah Delina Delinda Della Delphina Delsy Demetra Demetria Demi Dena Denia Denisa Denisia Denisse Denize Denya Denyse Deolinda Derya Desideria
Desiree Despina Destinee Deva Devika Devina Devora Devorah Deyanira Deyna Deysi Dhalia Dharma Dhiya Dia Diala Diamante Diamantina Diamond Diandra Diani
Dianna Diany Diara Diarra Didem Diem Digna Dijana Dikra Dilara Dilek Dilia Dima Dimitra Dina Dinah Dinara Diona Dione Dionisia Dionne Dior Diora Diva
Divina Divine Divya Dixie Diya Diyana Djamila Djeneba Doaa Doha Dolce Domenica Dominga Dominica Dominika Domino Domitilla Dona Donata Donia Donya
Dorcas Dorene Dorette Doriana Dorianna Dorina Dorinda Dorita Dorotea Dorothea Dorothee Dory Doua Douaa Douae Dounia Dounya Drifa Drissia Dua Dulce
Dulcie Dulcinea Dunia Dunja Dunya Dusanka Dyana Dyane Dyanna Dyna Ebony Ebru Ecaterina Ece Ecrin Eda Edda Edeline Eden Edie Edina Edit Edita Eduarda
Edurne Edvige Effie Egle Eila Eiliyah Eilleen Eily Eilyn Eimy Eira Eire Eirinn Ekram Ela Elaia Elaina Elana Elane Elanie Elanna Elanor Elara Elaya
Elayna Elba Elda Elea Eleah Eleana Eleanna Eleanore Electra Eleina Elektra Elen Elene Elenie Elenna Elenor Eleonor Eleonore Elettra Eleya Eleyna Elfi
Elfride Elga Elham Eliana Elianah Elianna Elicia Elida Elide Elidia Elif Elifnur Elika Elina Elinor Elinore Eliona Eliora Elis Elisabel Elisabeta
Elisabete Elisea Elisheva Elisia Eliska Elissa Eliya Eliyah Eliyana Elizabet Elizabeta Elize Elizia Elka Ellah Ellana Elle Ellea Ellena Elley Elli
Ellia Elliana Elliette Ellina Ellinor Ellora Ellyana Ellyn Elma Elmedina Elmina Elmira Elna Elodia Eloina Eloisa Eloise Elona Elora Elorah Elouise
Elowen Else Elsi Elsy Elva Elvia Elvina Elyana Elyanah Elyanna Elycia Elyn Elyna Elynn Elysa Elysabeth Elyse Elysha Elysia Elyssa Elyssia Elyza
Elyzabeth Elza Ema Emalia Eman Emanuella Emanuelle Emelia Emelie Emelina Emeline Emely Emelyn Emeraude Emi Emie Emiko Emiliana Emilija Emiline Emillia
Emillie Emilly Emilya Emina Emira Emlyn Emmah Emmanuela Emmanuella Emmanuelle Emme Emmelie Emmeline Emmi Emmie Emmy Emmylou Emna Emy Emylia Emylie Ena
Enara Enaya Encarnacion Enedina Eneida Engracia Enia Enid Eniola Enisa Enma Enna Enola Enrica Enriqueta Enya Enza Eowyn Era Ericka Erina Erinn Erisa
Erlinda Ermelinda Ermina Erminia Ernesta Ernestina Ersilia Eryka Erykah Eryn Erynn Erza Esha Eshaal Eshal Eshana Esin Esma Esmee Esmeralda Esperanca
Esraa Estee Estefani Estefania Estefany Estel Estella Ester Estera Estitxu Estrella Eszter Etana Etelvina Etna Etty Eulalia Eusebia Evah Evalina
Evaline Evana Evangelia Evangelina Evangeline Evangelyne Evanie Evanna Evanne Eveleen Evelia Evelin Evelina Eveline Evely Evelyna Evelyne Everly Evette
Evi Evie Evon Evonne Evrim Evy Ewelina Eya Eyana Eyla Eyleen Eylin Eyva Fabia Fabiana Fabiola Fabrizia Fadila Fadma Fadoua Faduma Fadwa Fahima Faina
Faiza Faizah Fallon Fama Fani Fanni Fannie Fanny Fanta Fany Faouzia Fara Farha Farhana Faria Farrah Fartun Faryal Fathia Fathima Fatiha Fatim Fatimah
Fatimata Fatimazahra Fatime Fatimetou Fatine Fatmata Fatna Fatouma Fattouma Fatuma Fatumata Fausta Faustina Favour Faye Fayna Fayza Febe Fedora Felicia
Feliciana Felicidad Felicita Felicitas Felicite Felina Felipa Felisa Ferdaous Fermina Fettouma Feyza Fidelia Filomena Fina Fionna Fiorenza Firdaous
Firdaus Firdaws Fiza Flaminia Flavia Flor Florencia Florentina Flores Floria Floriana Florica Florina Florinda Folashade Fortuna Fortunata Fotini
Fouzia Franceska Francette Franchesca Francheska Francia Francina Francine Francisca Franka Freyja Frida Frieda Fuensanta Fulvia Funda Gabbie Gabby
Gabi Gabryelle Gaby Gaelle Gaetana Gaia Gala Galia Galla Galya Galyna Gania Ganna Gao Gara Gaya Gayane Gea Geena Gelsomina Gema Gena Genesis Geneva
Genia Genie Genna Genny Genoveffa Genoveva Georgette Georgia Georgiana Geralde Gerarda Gerardina Germana Gerta Gertrud Gessica Ghita Ghizlan Ghizlane
Ghofran Gia Giana Gianina Giannina Gift Gila Gilda Gimena Ginesa Ginger Ginna Giordana Giovana Gisele Gisella Giulianna Giulietta Giuseppa Giusy Gizele
Gizelle Gizem Gladis Gloriana Glory Glorya Glynis Gohar Goldie Gracia Graciana Gracie Graciella Gracy Grayce Grazia Grecia Gregoria Gretel Gretta
Grisel Griselda Guendalina Guiliana Guillermina Guinevere Gul Gulay Gulsen Gulsum Gulten Gurleen Gwendolen Gwendolynn Gwenna Gypsy Gyselle Haby Hada
Hadassa Hadassah Hadda Hadhoum Hadia Hadiatou Hadil Hadja Hafida Hafsa Hafsah Hafssa Hagar Haidy Haifa Haila Hailee Hailey Hailie Hailley Haily Haizea
Haja Hajar Hajer Hajira Hajra Hakima Halana Haleema Haley Halia Halla Halley Halyna Hamida Hamide Hamna Hanaa Hanae Hanah Hanako Hanalei Hanane Hania
Hanifa Hanife Hanin Haniya Hannan Hannia Hanny Harini Harleen Harmonie Harmony Harper Haruka Hasini Hasmik Hasna Hasnaa Hasnae Hassana Hassania Hassna
Hava Havana Havanna Hawa Haya Hayate Haydee Hayla Haylee Hayleen Hayley Haylie Hayriye Heaven Heavenly Heba Hedwig Hegoa Heidie Heidy Helana Heleen
Helia Heliana Helina Hellen Helly Helma Hema Hena Hend Henriette Henrika Henya Hera Hermelinda Hermina Hermine Herminia Hertha Hevin Hiba Hibah Hidaya
Hila Hilal Hilaria Hilarie Hilma Hina Hinano Hinata Hinda Hira Hlima Hodaya Hollie Honey Honor Honora Honorata Honoria Horia Hortencia Hortensia
Hosanna Houda Houria Houriya Husna Iana Ianna Iara Ibtisam Ibtissam Ibtissame Idalia Idalina Idania Idoia Idoya Ieva Ifrah Ignacia Ignazia Ihintza
Ihsane Ihssan Ihssane Ikhlas Ikram Ikrame Ila Ilana Ilayda Ilda Ilea Ilena Ilene Ilenia Ilhame Ilianna Ilina Iliyana Ilka Illana Illeana Illiana
Illianna Illyana Illyanna Ilma Ilonka Ilsa Ily Ilyana Ilyanna Ilyssa Imaan Imane Imani Imanie Imen Imma Immacolata Immaculada Inaaya Inah Inara Inas
Inass Inaya Inayah Inci Indhira Indi India Indie Indra Indya Inessa Inez Iniya Inka Innaya Innocence Inocencia Insaf Inssaf Intissar Intza Iola Iolana
Iolanda Iole Iona Ione Ionela Ionna Ipek Iqra Iraida Irati Irena Iria Iriana Irsa Irys Isabeau Isabela Isabele Isamar Isatou Isaura Isha Ishana Ishani
Ishika Isidora Isidra Isil Isis Islem Ismahan Isolda Isolde Isolina Isora Isra Israa Israe Issraa Isys Ita Italia Itto Itzel Itziar Iulia Iuliana Iva
Ivanna Ivette Ivie Ivona Ivone Ivonne Iyana Iyona Iza Izabel Izabela Izabella Izabelle Izar Izel Izumi Izza Izzie Izzy Jaana Jacinta Jackeline Jada
Jael Jaelle Jaely Jaelyn Jahida Jahlia Jahna Jahnaya Jaia Jaida Jaimie Jaina Jala Jalia Jalila Jalina Jaliya Jaliyah Jalya Jalyah Jamela Jamelia
Jamella Jamilah Jamilla Jamy Jamyla Janaa Janae Janah Janaina Janan Janani Janat Janaya Janel Janele Janell Janella Janelle Janessa Janeth Janette
Janie Janina Janique Janira Janis Janise Janita Janna Jannah Jannat Jannate Janne Jannet Jannette Jannie Janny Janyce Jaquelin Jaqueline Jara Jasleen
Jasmeen Jasmeet Jasmin Jasmyn Jasmyne Jaspreet Jassmine Jaya Jayah Jayana Jayanah Jayani Jayanna Jaycee Jayda Jayla Jaylee Jayleen Jaylie Jayline
Jaylis Jaymie Jayna Jazia Jazmin Jazmine Jeana Jeane Jeanelle Jeanie Jeanine Jeanna Jeannie Jeanny Jelina Jelissa Jema Jemaa Jemimah Jemma Jena Jenah
Jenaya Jenaye Jenessy Jenifer Jeniffer Jenine Jenisha Jennah Jenni Jenniffer Jennipher Jennyfer Jeny Jenyfer Jersey Jerusalen Jesica Jessalynn Jessi
Jessie Jessika Jessyca Jessye Jessyka Jewel Jezabel Jezabelle Jezebel Jhade Jhoanna Jia Jiahui Jiana Jiaqi Jiayi Jihane Jina Jinan Jing Joane Joanie
Joann Joannah Joannie Joaquina Joceline Jocelyne Jodie Joee Joelie Joella Joelle Joellen Joelly Joely Johana Johannah Johanne Johanny Johara Joia
Jolanda Joleen Jolene Jolie Jolina Joline Jone Jonelle Jordana Jordane Jordanna Jordanne Jorgina Josee Josefine Joseline Joselle Josely Joselyne
Josepha Josephina Josette Josiane Josianne Josie Josline Josseline Josselyne Jossette Jossie Joud Jovana Jovanna Jovita Joya Jozette Judie Juliane
Julianna Julianne Julienne Julieth Julietta Julina Julissa Julita Jullia Julliette Jully Julyana Julyanna Jumana Juna Junia Junie Juno Justa Justina
Justyne Kacey Kacia Kacie Kacy Kadi Kadia Kadiatou Kadidia Kadidiatou Kadidja Kadijah Kady Kaela Kaelie Kaely Kaelyn Kaelynn Kaena Kahlan Kaia Kaila
Kailani Kaili Kailie Kailly Kaily Kailye Kailyn Kailyne Kaina Kainat Kaira Kaisha Kaithlyn Kaitlin Kaitlyn Kaitlyne Kala Kalea Kalena Kali Kalia
Kaliana Kalie Kalila Kalima Kalina Kalinda Kalissa Kalista Kaliya Kaliyah Kallie Kallista Kally Kaltoum Kaly Kalya Kalyani Kalyna Kalyssa Kalysta
Kamaria Kamelia Kami Kamilah Kamile Kamilia Kamilla Kamille Kamilya Kamyla Kamylle Kana Kandice Kandy Kandyce Kanika Kany Kanya Kanza Kaoutar Kaouthar
Kara Kareen Karima Karina Karine Karinne Karishma Karisma Karla Karlene Karlie Karlina Karly Karlyn Karma Karmen Karole Karoline Karolyn Karolyne Kary
Karyn Karyna Kasandra Kasey Kasia Kassandra Kassi Kassia Kassidy Kassie Kassy Kata Katalina Katalyna Kateleen Katelyn Katelyne Katelynn Kateri Katerine
Kathaleen Kathalina Katharina Kathe Katheleen Kathelyn Katherin Katherina Kathia Kathie Kathlyn Kathrin Kathrine Kathya Kati Katia Katiana Katina
Katiuscia Katixa Katlyn Katrine Katryn Kattalin Kattie Katty Katya Kawtar Kawthar Kawther Kaya Kayana Kaycee Kaycie Kaylah Kaylee Kayleen Kayli Kaylia
Kayliah Kayliana Kaylie Kaylin Kaylina Kaylis Kaylla Kayna Kayra Kaysha Kaysia Kaysie Kayte Kea Keana Keerthana Keesha Keila Keilana Keily Keina Keisha
Keisi Keisy Kelcy Keli Kelia Keliah Kelicia Kelina Kelis Keliyah Kella Kelli Kellie Kellyanna Kellyanne Kellyn Kelsea Kelsi Kelsie Kelsy Keltoum Kely
Kena Kenda Kendal Kendra Kendy Kenia Kenly Kenna Kennedy Kensy Kenya Kenza Kenzi Kenzie Kenzy Keona Kera Keren Kesha Keshia Kesia Ketsia Ketty Keva
Kexin Keya Keyana Keyanna Keyla Keylah Keylie Keyna Keyra Keysha Keyshia Keysi Kezia Keziah Khadidiatou Khadidja Khadijah Khadijatou Khadra Khady
Khaila Khaira Khalia Khalida Khalila Khaoula Khawla Khayla Kheira Khiara Khira Khloe Kholoud Khouloud Khyra Kia Kiana Kianna Kiara Kiarah Kiarra Kiera
Kilia Kima Kimaya Kimberlee Kimberley Kimberlie Kimberlly Kimia Kimiya Kimmie Kimmy Kimora Kimya Kimyah Kina Kindra Kine Kinga Kinsey Kinsley Kinza
Kinzy Kiona Kirstin Kisha Kismet Kitana Kitty Kiya Kiyana Kiymet Kiyomi Kizzy Klarisa Klarissa Klaudia Klea Kloe Kloey Koko Komal Kora Korinna Kornelia
Kourtney Krisha Krissy Kristal Kristel Kristelle Kristiana Kristie Kristy Krizia Krysta Krystal Krystel Krysten Krystiana Krystie Krystina Kubra Kumba
Kya Kyana Kyanna Kyara Kyarah Kyarra Kyera Kyla Kylee Kylia Kyliana Kylianne Kylie Kyllie Kymberley Kymia Kyra Kyrah Kyria Lady Laela Laelia Laelle
Lahna Laia Laiana Laiba Laida Laily Laina Laini Lainy Laisha Laiya Laiza Laken Lala Lale Lali Lalia Lalitha Lama Lamiaa Lamiae Lamis Lamiya Lamya
Lamyaa Lamyae Lan Lana Lanae Lanah Landry Lani Lania Lanna Lannah Larah Larissa Larysa Laryssa Latisha Latoya Launa Lauralee Lauralie Laurana Laureana
Laureen Laurel Laurencia Laurene Laurentia Laurentina Lauretta Laurina Laurinda Lauryn Laurynn Lavanya Laya Layah Layal Layali Layana Layanna Laylana
Laylla Layna Laynie Leana Leandra Leanie Leann Leanna Leannah Leany Leda Leeana Leeann Leela Leeloo Leen Leena Leeya Leeyah Leia Leiana Leidy Leilah
Leilana Leilani Leilanie Leilany Leili Leilia Leily Leina Leire Leiya Leiyah Lejla Lela Lelia Lemya Lenae Lenah Lenaya Lenette Lenna Lenora Lenore
Leocadia Leola Leona Leonarda Leoncia Leoni Leonia Leonie Leonna Leonor Leonore Leontina Leora Lesia Lesly Leslye Lettie Levana Lexa Lexi Lexia Lexie
Lexy Leya Leyah Leyana Leyanna Leyla Leyli Leyna Lia Liah Liana Lianah Liandra Liane Lianna Lianne Liara Liat Liba Libby Libera Liberata Libertad
Liberty Libia Licia Lida Lidya Liel Liela Lielle Lien Liese Liesel Ligia Lil Lila Lilah Lilana Lilea Lili Liliah Lilian Lilianna Lilibeth Lilie
Lilienne Lilit Lilith Liliya Lilja Lilla Lillah Lilli Lillia Lilliana Lilliane Lillie Lilly Lilo Lilou Lilya Lilyana Lilyanna Lilyrose Lina Linah Lincy
Linde Lindsy Lindy Line Linette Ling Linley Linna Linnea Linsay Linsey Linsy Linzy Liona Liora Lira Liria Lis Lisabeth Lisandra Lisanne Lisbet Lisbeth
Lisette Lissa Lissandra Lisset Lissette Lita Litzy Liubov Liudmyla Liviana Livie Livy Livya Liya Liyah Liyana Liyanna Lizandra Lizbeth Lizeth Lizette
Lizzie Lizzy Lluna Lluvia Loa Lobna Loganne Loida Loli Lolita Lolla Lona Loni Lonna Lora Loraine Loralie Lore Lorea Loredana Loreen Lorelai Lorelei
Lorelie Lorella Lorely Lorena Lorene Lorenna Lorenza Loreta Loreyna Lori Loriana Lorianna Lorianne Lorie Lorin Lorrie Lory Loryn Lotte Lottie Louann
Louanne Loubna Louella Louiza Lourdes Love Lovely Lovina Lua Luana Luann Luanna Luanne Luba Luccia Lucciana Luce Lucelia Lucero Luci Lucianna Lucianne
Luciene Lucienne Lucila Lucile Lucilia Lucilla Lucina Lucine Lucrecia Lucretia Lucrezia Lucynda Ludivina Ludmilla Ludovica Ludwika Luella Luigia
Luigina Luisana Luise Lujain Lulia Luma Lumi Luna Lunah Lunna Lupita Lurdes Lusia Luzia Luzmila Lya Lyah Lyana Lyann Lyanna Lyanne Lyda Lydiana
Lydianne Lydie Lyla Lylah Lyli Lylia Lylian Lyliana Lylianna Lylie Lylla Lyllie Lyn Lyna Lynae Lyndie Lyndsay Lyndsey Lynelle Lynna Lynsey Lyra Lysa
Lysandra Lysette Lyssa Lyudmyla Lyvia Lyza Maayan Macarena Macaria Mackenzy Macrina Macy Madalina Maddalen Maddi Maddie Maddison Maddy Maddyson
Madelaine Madelena Madelin Madelon Madelyn Madelyne Madi Madie Madigan Madiha Madilyn Madina Madisson Madlyn Madonna Madyson Mae Maela Maelee Maeli
Maelie Maelle Maely Maelyn Maelynn Maelys Maeva Mafalda Magali Magalie Magaly Magdalene Magdelena Magdeline Maggy Maghnia Magnolia Maguette Mahalia
Maham Maheen Mahi Mahina Mahira Mahjouba Mahlia Mahnoor Mahya Mai Maialen Maica Maida Maider Maika Maila Maile Mailee Maileen Mailen Mailey Maili
Mailie Maily Mailyn Mailynn Maimouna Maimuna Maira Maire Maisa Maisha Maisie Maisy Maitane Maite Maitena Maiya Majda Majida Makeda Makenzie Makenzy
Makia Mala Malaak Malaika Malak Malake Malea Malee Malena Mali Malia Maliah Malie Maliha Malika Malina Malinda Malini Malisa Malissa Maliya Maliyah
Malka Mallika Mallorie Mallory Mally Malorie Malory Malvina Malya Malyah Malyssa Mama Mana Manahil Manar Manda Mandi Mandie Mane Manha Manhattan Manika
Manila Manna Mannat Manola Manoli Manolita Manuella Manya Mar Marah Maral Maram Maranatha Maravillas Marcelina Marceline Marcelle Marciana Marcie Marcy
Marella Maren Marga Margarete Margareth Margarett Margarette Margarida Margaux Margie Margo Margret Mariaclara Mariaelena Marialuisa Mariama Mariame
Mariami Mariane Marianela Mariangel Marianna Mariateresa Maribelle Marica Maricel Maricela Mariel Mariela Mariele Mariem Marieta Marietta Mariette
Mariia Marijane Marilena Marilia Marilin Marilou Marilu Mariluz Marily Marinela Marinna Mariola Mariona Marisabel Marisela Mariska Marita Maritza
Marivel Mariyah Mariyam Mariyana Mariza Marjan Marjory Marla Marlaine Marlee Marleen Marlen Marlena Marleni Marleny Marlette Marley Marli Marlie
Marliese Marline Marlise Marlo Marlow Marlowe Marly Marlyn Marlyne Marlys Marni Marnie Maroua Marry Martyna Marua Marwa Marwah Marya Maryah Maryama
Maryan Maryana Maryann Maryanna Maryanne Marybel Maryelle Maryem Maryjane Marylee Marylin Marylou Marylyn Maryn Marysa Marysol Maryssa Marzia Masa
Masha Massa Massiel Matea Mathea Mathilda Matilde Mattea Mattie Matty Maty Matylda Mauricia Maurine Mavi Maxima Maya Mayah Mayanna Mayar Maybel
Maybeline Maybelle Maybelline Mayda Maye Mayela Mayelin Mayka Mayla Maylee Mayleen Maylen Maylene Mayli Maylia Maylie Maylin Maymuna Mayra Maysaa
Maysae Maysan Maysie Mayte Mayumi Mayuri Mayzie Mazal Mbarka Mea Meagan Meaghan Medea Medina Meera Megann Meggan Meggie Meghann Meha Mehreen Mei Meia
Meila Meili Meiling Meily Meilyn Meina Melaine Melana Melane Melani Melany Melanye Melba Melda Melea Meleane Melek Melena Meli Melia Meliah Melicia
Melida Meliha Melika Melike Meline Melinna Melis Melisa Melita Meliya Meliyah Meliza Mellissa Mellony Melodi Melodia Melodie Melody Melonie Melony
Melora Melvina Melyna Melynda Melynna Melysa Melyssa Mena Mencia Menna Mercy Meri Meriam Merida Meriem Merieme Merina Merisa Merline Merry Mery Meryam
Meryem Meryeme Meryl Meta Meya Meylin Miah Miana Micaella Michaele Michaella Michaelle Michalina Michelina Michella Mickaela Miel Miette Migdalia
Mignon Miguela Miha Miia Mika Mikaela Mikaella Mikela Miki Milady Milagro Milagros Milah Milana Milanna Milca Milea Mileena Milene Miley Mili Milia
Miliana Milie Milinda Milissa Milka Milla Milliana Milly Milouda Mily Mimi Mimouna Mimount Mimoza Mina Minah Minahil Minal Mindy Mine Minela Minerva
Minha Minka Minna Mio Miquela Mirabel Mirabella Mirabelle Miracle Mirah Miral Mirela Mirelle Miren Mireya Mirian Miriana Mirielle Mirjam Mirka Mirna
Mirra Mirsada Mirta Miryam Misa Misaki Mischa Misheel Mishel Misia Missy Mitra Mitzi Miya Miyah Miyana Miyu Mizuki Moana Modesta Modesty Moesha
Monalisa Monette Monia Monserrat Montana Montserrat Moorea Mora Morena Morgana Morgann Morganne Morrigan Mouna Mounia Muge Muntaha Muskan Muzeyyen Mya
Myah Myana Myanna Myha Myia Myla Mylah Mylee Mylena Mylene Mylia Myliana Mylie Mylla Myrah Myranda Myriam Myrian Myriana Myrna Myrta Naama Naara Naba
Nabiha Nacera Nacira Nadejda Nadiia Nadin Nadina Nadira Nadra Nadya Naeli Naema Nafisa Nahia Nahid Nahida Nahima Nahla Nahomi Nahomy Naia Naiah Naiara
Naida Naika Naike Naila Nailah Naima Naimah Naina Naira Nairi Naisha Naiya Naja Najate Najia Najima Najlae Najma Najoua Najwa Nakiya Nala Nalah Nalia
Naliya Naliyah Nalla Nami Namira Nana Nandi Nanette Nao Naome Naomie Naomy Naoual Nara Narcisa Nare Nargis Narjes Narjis Nasha Nasia Nasira Nasra
Nassima Nassira Nastasia Nastia Natacha Natali Nataliia Natalija Natalina Natallia Nataly Natascha Nathalia Nathaly Nathalya Nathalye Nathania Natia
Natividad Natsuki Natsumi Naturelle Nausica Nausicaa Nava Navy Naya Nayah Nayana Nayara Nayda Nayeli Nayelie Nayima Nayla Naylah Nayma Nayra Naysha
Nazan Nazaret Nazaria Nazha Nazia Naziha Nazlican Ndeye Nea Necla Neela Neelah Neema Neena Neeve Nefertiti Nehal Nehemie Neila Neilah Neima Neira
Neisha Neiva Nejla Nela Nelcy Nele Neli Nelia Neliah Nelida Nelina Nella Nelle Nelli Nelly Nelsy Nely Nema Nena Nene Neomi Nerea Nereida Nermine Nese
Nesrin Nesrine Nessa Nettie Neus Neva Nevae Nevaeh Neve Nevia Neya Neyah Neyla Neysa Nezha Ngoc Nhu Nia Niama Niamh Nickie Nicol Nicolasa Nicoleta
Nicolina Nicolle Nida Nidia Niema Nihad Nika Nikki Nikky Nikol Nikole Nikolina Nila Nilah Nilda Nilla Nimra Ninah Ninette Ninfa Nini Niobe Nira Nirvana
Nisa Nisha Nisrin Nisrine Nissa Nissi Nissrine Nita Nithya Nitya Niva Nives Niya Niyah Niza Nneka Noami Noara Noela Noeli Noelie Noella Noely Noemi
Noemy Noga Nogaye Noha Nohaila Nohemi Nohemy Nola Nomi Nona Noora Nor Norah Norhan Nouha Nouhaila Nouhayla Nouran Nouria Nouzha Nova Novalie Noya Nubia
Nuha Nunzia Nunziata Nur Nura Nuriye Nursel Nusayba Nya Nyah Nydia Nyima Nyla Nylah Nylia Nylla Nyna Nyssa Oana Oceana Oceanna Octavie Oda Odalis
Odalys Odelia Odessa Odilia Ohanna Oihana Oihane Olaia Olaya Oleksandra Olesia Oliana Olimpia Olina Olinda Oliva Olivya Oliwia Ollivia Olya Olympia
Olyvia Omaima Omara Omaya Omayma Omayra Omnia Ona Onelia Oona Ophelie Ora Orah Oriana Orianna Orli Ornella Otilia Ottilia Ouafa Ouafaa Ouafae Ouahiba
Ouarda Ouardia Ouassima Ouiam Ouidad Ouissal Oumaima Oumayma Oviya Oxana Ozlem Paige Palma Palmira Pamella Panagiota Pandora Paolina Paquita Parisa
Pariss Parissa Parvati Parys Pascale Pascuala Pasqua Pasqualina Patience Patrycja Paule Pauleen Paulette Pavithra Pavlina Payton Paz Peace Peggie Pelin
Pema Penda Penina Pepa Pepita Perihan Perla Pervin Petrona Phebe Philippine Philomena Phoebee Phoebie Phuong Piedad Piera Pietra Pina Pinar Piper Piya
Placida Pola Pollyanna Poppy Praise Preciosa Precious Prescilla Presly Pricila Pricilla Princess Prisca Priscila Prisha Prithika Promise Providence
Pura Purity Queen Queenie Quynh Rabab Rabea Rabha Rabiaa Rachael Rachana Rachele Rachelle Radhika Radia Rafaela Rafaella Raffaela Rafia Rafika Raghad
Rahaf Rahel Rahima Rahma Raiana Raihana Raika Railey Raima Raina Raissa Raiza Rajaa Rajah Rajana Rakel Rakia Rama Ramata Ramatou Ramatoulaye Ramia
Ramla Ramya Rana Randa Ranim Raniya Ranya Raphaela Raphaella Raphaelle Rashel Rashida Rasika Raven Ravina Rawan Rawen Raya Rayana Rayanna Rayanne
Rayhana Rayhanna Rayma Rayna Rayssa Rea Reana Reanne Rebeca Rebecka Rebeka Rebekka Reena Reeva Reham Rehana Rehanna Rehema Reina Reine Remedio Remedios
Remie Rena Renad Renee Renesmee Reshma Reva Reyana Reyhana Reyna Rhea Rhema Rhianna Rhiannon Ria Riana Riane Rianna Rica Richelle Rifka Rihab Riham
Rihan Rihana Rihanna Rim Rime Rimes Rina Rinad Ritaj Ritaje Ritej Ritika Riva Riya Riyana Rkia Robyn Rochelle Rodaina Rodayna Roeya Rokaya Rokhaya Rola
Roma Romaine Romaisa Romaissa Romaissae Romana Romaysa Romi Romie Romina Romy Rona Rosabel Rosabella Rosabelle Rosalina Rosalinda Rosalinde Rosaline
Rosalita Rosaly Rosalyn Rosamaria Rosana Rosanne Rosaura Roselia Roselina Roseline Rosella Rosely Roselyn Rosetta Rosette Roshni Rosi Rosibel Rosina
Rosita Rosmery Rossana Rosy Roxane Roxann Roxanna Roxy Roya Rozalia Rubi Rubie Rubina Rufina Rukaya Rumaysa Rut Ruthy Ryana Ryane Ryanna Ryhana Ryhanna
Rym Saadia Saara Saba Sabiha Sabina Sabira Sabra Sabreena Sabria Sabrin Sabrine Sabriya Sabryna Sada Sadaf Sade Sadhana Sadia Sadiya Safa Safaa Safae
Safah Safiatou Safina Safira Safiya Safiyah Safiyya Safiyyah Sagrario Sahana Sahara Sahira Sahory Saida Saidi Saina Saioa Saira Saja Sajida Saki
Sakinah Salam Saleah Saleha Salena Salha Salia Saliah Saliha Salima Salimah Salimata Salimatou Salina Salka Salome Saloua Salsabil Salvadora Salvatrice
Salwa Sama Samah Samanta Samara Samarah Samaria Samaya Samera Samiah Samiha Samina Samirah Samiya Sammantha Samra Samrah Samuela Samya Samyra Sanaa
Sanah Sanam Sanaya Sanda Sandhya Sandi Sandie Sandrina Sania Saniya Saniye Sanjana Sanne Santa Santina Sanya Saoirse Saori Saory Saphia Saphira Saphire
Saphyra Sapna Sarafina Sarai Saran Saranda Saranya Saray Sarayma Sare Sari Saria Sarika Sarina Sarita Sariya Sarra Sarrah Sarya Saryna Saturnina Savana
Savanah Savanna Savannah Saveria Savina Saya Sayana Sayda Sayla Sayra Sayuri Scarlet Scarlett Scarlette Sebastiana Secilia Sedra Sefora Seham Seila
Sela Selah Selene Selenia Selia Selin Selina Seline Selma Selva Selyna Sema Semia Semiha Semira Semra Semya Sena Senada Sendy Senia Senna Sephora Sera
Serafina Serah Serap Seraphina Seraphine Seraya Seren Serene Serenna Serin Serina Serine Sermin Serra Sevana Sevda Severa Severina Severine Sevgi
Seynabou Sfia Shada Shadia Shae Shaely Shaelynn Shahad Shahana Shahd Shahed Shahida Shaila Shailey Shaili Shaily Shaima Shaina Shaira Shakila Shakira
Shakti Shalia Shalimar Shalini Shalva Shama Shamia Shamira Shana Shanah Shanaya Shandra Shanel Shanell Shanelle Shani Shania Shanice Shanika Shanna
Shannah Shannel Shannen Shanon Shanti Shanty Shanya Shanyce Shara Sharay Shari Sharina Sharleen Sharlene Sharlyne Shauna Shawna Shawnee Shay Shayana
Shayanna Shayanne Shayla Shaylee Shayleen Shayli Shaylie Shayna Shaynah Shaynna Shazia Sheena Sheilly Sheily Sheina Shekina Shekinah Shelcy Shelsea
Shelsey Shelsie Shelsy Shenoa Shereen Sheridan Sherilyn Sherley Sherline Sherly Sherlyn Sherlyne Sherry Sheyenne Sheyla Shifa Shilo Shiloh Shine Shira
Shireen Shirel Shirly Shivani Shona Shoshana Shukri Shyna Sia Sian Siana Sianah Sianna Siara Sibel Sibilla Sibille Sibyl Sibylle Sicilia Sidonie Sidra
Sidrah Siegrid Siena Sierra Siham Sihame Sila Silja Silva Silver Silvina Sima Simay Simonne Simran Sina Sinai Sinay Sinaya Sindi Sindy Sinthia Sintia
Siomara Siona Sira Sirena Siria Sirin Sirine Sisilia Sivan Siya Siyana Skye Skyla Skylar Sloan Sloane Smeralda Sneha Soad Sobia Socorro Soffia Sofi
Sofija Sofiya Sofya Soha Sohaila Sohana Sokaina Sokhna Sol Sola Solana Solara Sole Soledad Soleil Solenne Solia Soliana Solina Somaya Somia Somiya
Somya Soniya Sophea Sophiana Sophonie Sophy Sophya Sora Soraida Sorayah Sorcha Sorelle Sorina Soriya Souhaila Souhayla Soukaina Soukayna Soumaya Soumia
Soumiya Soumya Sovanna Speranza Sri Staci Stacie Stefana Stefani Stefanny Stefany Steffi Stefka Stela Stellina Stephania Stephany Stephy Sua Suad Sude
Suela Sueli Suhaila Suhana Suhayla Suheyla Sukhmani Sulamita Sule Sumaira Sumaya Sumayah Sumayya Sumayyah Sumeya Summer Sun Sundus Sunny Sunshine Sura
Suraya Susy Suzana Suzanna Suzette Suzie Svea Sveva Swan Sway Swetha Swetlana Sya Syah Syanna Syanne Syara Sybella Sybille Syeda Syenna Syla Sylvana
Sylvanna Sylviana Syna Synai Synthia Syra Syrah Syria Syriana Syrina Tabata Tabatha Tabita Tahara Tahira Tahlia Taia Taila Taima Taina Taira Tais
Taisha Takwa Tala Talia Taliah Taliana Talicia Talina Taline Talissa Talita Talitha Taliya Taliyah Tallia Tallulah Tally Talya Talyah Talyssa Tamani
Tamarah Tamari Tamaya Tamera Tami Tamia Tamika Tamila Tamira Tamlyn Tamou Tamra Tamsin Tamya Tamyra Tana Tanaya Tanija Tanisha Tanit Taniya Tanyah
Tanzila Taqwa Tarah Tarra Tasha Tasiana Tasneem Tasnim Tassnim Tatiane Tatianna Taya Tayana Tayanna Tayla Tayra Taysha Tea Teana Tecla Tehani Tehila
Tehillah Telia Telma Temperance Teodora Teona Terena Terese Teresina Teresita Teri Terri Terrie Tessah Tessia Tessie Tevy Teya Teyana Teyla Thais
Thalia Thaliana Thamara Thania Thanya Thao Thara Thayla Thea Theia Thekla Theodora Theresia Thi Thu Thuy Thy Tia Tiah Tiana Tianah Tianna Tiara Tiare
Tifani Tifany Tiffani Tiffanie Tila Tilda Tillie Tilly Timea Tinaya Tirza Tisha Titia Titiana Tiya Tiyah Tiyana Tomasa Tonia Tonie Tonya Tori Toria
Tosca Touria Touriya Tova Tracie Tran Treasure Tressie Triana Trina Trinity Trish Trisha Trixie Tuana Tuba Tugce Tullia Tya Tyah Tyana Tyanna Tyara
Tyla Tylia Tyra Tysha Umi Uxue Vaishnavi Vaitiare Valencia Valene Valeriane Valeska Valina Vana Vanesa Vani Vania Vanna Vannessa Vanny Vanya Varsha
Veda Veena Vega Velia Veneranda Venezia Venicia Venise Venus Verica Verona Viana Vianne Vicenta Vickie Vicktoria Victoriana Victorina Victory Victorya
Vida Viera Vika Viki Vildan Vilma Vina Vincenta Vincenza Vincenzina Violetta Violette Vira Virgilia Virgina Viridiana Virna Virtudes Vita Vitalia
Vitalina Vitoria Viviana Vivianne Vyctoria Wafaa Wafae Wahiba Wassima Wendi Wera Weronika Whitley Wiam Wiame Widad Wijdane Wiktoria Wilhelmine Willa
Willo Willow Windy Winona Wisal Wissal Wynona Xana Xandra Xaviera Xela Xena Xenia Xia Xiana Xiao Xinyi Xinyu Yacine Yadhira Yadira Yaffa Yagmur Yahaira
Yaiza Yajaira Yali Yalina Yamila Yamile Yamilet Yamileth Yamina Yamna Yanel Yaneli Yanelis Yanelle Yanely Yanessa Yanet Yaneth Yanice Yanina Yanira
Yanissa Yanna Yaquelin Yara Yarah Yareli Yaritza Yasemin Yashira Yasira Yasmeen Yasmina Yassmin Yassmina Yassmine Yazmin Yazmina Yeimy Yelina Yen Yena
Yendi Yenifer Yennifer Yenny Yesenia Yesica Yesmin Yessenia Yessica Yeva Yildiz Yisel Ylenia Yliana Ylianna Yoana Yoanna Yocheved Yohana Yohanna
Yolette Yomara Yoselin Yosra Yousra Youssra Yovana Yovanna Ysabel Ysabelle Yudith Yue Yui Yuka Yuki Yukiko Yuliana Yulisa Yumalai Yumalay Yume Yumna
Yun Yuna Yusra Yuxin Yuxuan Yvaine Yvana Yvanna Yvannah Yvonna Zaara Zadie Zahara Zaharia Zahia Zahida Zahira Zahraa Zahrah Zaida Zaima Zaina Zaineb
Zaira Zaiya Zakia Zakiya Zakya Zali Zalia Zalie Zamara Zamzam Zana Zarah Zaria Zarina Zarra Zaya Zayana Zayna Zaynah Zayneb Zayra Zea Zeina Zeineb
Zelia Zelie Zena Zenaida Zeneida Zenia Zeyna Zeynab Zeynep Zhara Zhor Zhour Ziana Zina Zinab Zineb Ziva Ziya Zlata Zoa Zoee Zoey Zoha Zoi Zoila Zola
Zophia Zora Zorah Zoubida Zouhra Zoulikha Zulay Zuleica Zuleima Zulema Zuleyma Zulma Zuzanna Zya
`;

export const WIDE_MASCULINE_NAMES = `
Aadam Aadil Aahil Aakash Aamir Aarav Aarish Aarron Aarush Aayan Abas Abass Abdalla Abdalrahman Abdelali Abdelatif Abdelfatah Abdelfettah Abdelghafour
Abdelghani Abdelhadi Abdelhafid Abdelhak Abdelhakim Abdelhalim Abdelhamid Abdelhaq Abdelhay Abdelilah Abdelillah Abdeljalil Abdelkabir Abdelkarim
Abdelkebir Abdelkhalek Abdelkrim Abdellah Abdellatif Abdellaziz Abdelmajid Abdelmalek Abdelmalik Abdelmoula Abdelmounaim Abdelouahab Abdelouahad
Abdelouahed Abdelouahid Abdelrahman Abdeltif Abdelwahed Abdenbi Abdennour Abdenour Abderahim Abderahman Abderrahim Abderrahman Abderrahmane Abderrazak
Abdeslam Abdeslem Abdessalam Abdessamad Abdesselam Abdesslam Abdi Abdias Abdou Abdoul Abdoulaye Abdoulaziz Abdoulie Abdourahmane Abdulkadir Abdulla
Abdullahi Abdulmalik Abdurahman Abed Abelino Abid Abiel Abilio Abimael Abiram Ablaye Aboubacar Aboubakr Abrahan Abrahim Abram Abu Acacio Ace Acher
Achilles Achour Adael Adal Adalberto Adamo Adams Adan Addam Adeel Adelino Adem Adham Adib Adiel Adin Adis Adithya Aditya Adler Admir Adnane Adolph Adon
Adonis Adonys Adriann Adriano Adriel Adryan Adryel Adryen Advik Adyan Aedan Aeden Aeron Affan Afif Agapito Agostino Agron Ahad Aharon Ahmar Ahnaf Ahron
Ahsan Ahyan Aidann Aidenn Aimad Aissam Aitor Aizen Ajan Ajdin Akash Akeem Akhil Aki Akif Akil Akim Akin Akio Akiva Akshay Alam Alann Alanzo Alaric
Albano Albaro Albeiro Albi Albin Albino Albion Alcides Aldan Alden Aldin Aldric Aldrick Aldrin Aldwin Aleandro Aleck Aleister Alejo Alek Aleks Aleksy
Alen Alesandro Alesio Alexan Alexandar Alexandro Alexandros Alexandru Alfio Alfons Alhassan Alhassane Alias Alicio Alieu Alif Alik Alim Aliou Alioune
Alipio Alister Allal Allister Almin Almir Alon Alonso Alonzo Aloys Aloysius Alp Alper Alphonso Altin Alvar Alvino Alwin Alwyn Amaan Amad Amadeo Amadeu
Amadeus Amadi Amado Amador Amadou Amalio Amancio Amando Amar Amari Amaro Amaru Amauri Amaury Ambrosio Amdy Ameen Ameer Amelio Amer Americo Amerigo
Ameur Amiel Amil Amilcar Amire Amjad Ammar Amon Amori Amro Amyas Amyr Anacleto Anakin Anas Anass Anastasio Anatol Ancel Anddy Ander Anderson Andoni
Andony Andreo Andreu Andreus Andrews Andri Andrian Andric Andrick Andro Andry Anes Angelito Angello Angelos Angelus Aniceto Aniel Aniello Anir Anish
Anjel Anmol Annas Annunziato Anouar Ansar Ansel Anselm Anselmo Ansh Antero Anthone Anthoni Anthonio Antolin Antone Antonello Antoni Antonino Antonios
Antonius Antonyo Antton Anuar Aodhan Aomar Apolinar Apollo Apolonio Aqib Aquiles Aquilino Araf Arafat Aramis Aras Arash Aravind Arben Arber Arcadio
Arcangelo Arda Ardi Ardian Ardit Areg Arel Aren Arham Ari Ariano Arik Ario Arion Aristides Aritz Ariyan Arjan Arjuna Arkaitz Arlan Arlen Arley Arlind
Arlo Armaan Arman Armani Armen Armon Arnau Arnauld Arnav Arnel Arnulfo Aron Aronne Arron Arsalan Arsen Arsenio Arshad Arslan Artemio Artin Artiom Artur
Artyom Arush Arvin Ary Aryan Aryeh Asaad Asad Asael Asaf Asaph Asen Aser Asher Ashvin Asiel Asier Asim Askia Aslan Assane Aston Ata Atakan Atanas Atem
Athanasius Atif Atilano Atilla Atlas Attilio Audric Audrick August Augustino Aurel Aurelian Aureliano Aurelio Aurelius Auric Auron Austyn Avel Avelino
Avidan Aviel Avinash Avishai Avner Avram Awab Awais Axcel Axl Ayad Aydenn Aydon Ayham Ayhem Aylan Aymane Aymen Ayomide Ayoub Ayron Ayrton Aythan Ayub
Ayush Ayven Ayvin Ayyoub Ayyub Azaan Azad Azael Azam Azan Azar Azeddine Azeem Aziel Azim Azir Azlan Azriel Azzeddine Azzedine Azzouz Baba Bacary Bachir
Badara Bader Badreddine Baghdad Bajram Bakar Bakari Bakary Baker Baki Baldomero Baldwin Balian Balla Baltazar Balthasar Balthazar Bara Barack Barae
Baran Baris Bartholome Bartolo Bartolome Bartolomeo Basem Basilio Bassirou Bastian Bastien Battista Batuhan Bautista Bayram Bayron Bekim Bekir Belaid
Belal Belarmino Belkacem Benaissa Benat Benedetto Benedikt Benet Beniamin Beniamino Benicio Benjamyn Benji Bennet Benson Bentley Beny Benyamin
Benyounes Berat Berkay Bernabe Bernardino Berry Berthold Bertram Biagio Bienvenido Bijan Bilel Binh Birol Bladimir Blake Blas Bonifacio Borislav Bosco
Boston Boualem Bouazza Boubacar Boubker Boubou Bouchaib Bouchta Boujemaa Bourama Bouziane Bowen Boy Brady Brahim Braian Bram Brandan Branislav Braulio
Braxton Brayan Brayden Brayton Brenan Brendon Brennan Bright Brighton Bronson Brown Bryand Bryann Bryant Bryson Bryton Buddy Burak Cael Caelan Caesar
Cagri Cain Caio Caius Calen Caliel Calix Calixto Callan Callen Calogero Calum Calvyn Camil Camillo Camron Can Candelario Candido Carles Carlito
Carlitos Carlson Carlton Carmello Carmelo Carolus Carsten Carter Cary Casimiro Caspar Casper Cassian Cassius Castor Cataldo Catalin Catalino Cayden
Cayetano Cayo Cecilio Cedrick Ceferino Celal Celestino Celso Cem Cemal Cemil Cengiz Cenk Cephas Cesario Cetin Cezar Chadi Chafik Chahid Chai Chaib
Chaim Chakib Chakir Champion Charbel Charlton Chase Chayne Chayton Che Cheick Cheikh Cheng Cherif Chriss Christan Christiano Christo Christobal
Christof Christofer Christoffer Chrystian Chrystopher Cian Ciaran Cid Cillian Ciprian Cipriano Cirilo Ciro Claudino Claudiu Claudius Cliff Clifton
Clovis Cohen Cole Collin Collins Conan Conrado Constantino Constantinos Cooper Corian Corin Cornelio Corry Corwin Cosme Cosmin Cosmo Costantino Court
Crescencio Cris Crisanto Crispin Criss Cristhian Cristino Cristo Cristofer Cristopher Curt Curtiss Custodio Cyprian Daegan Dael Daemon Daevon Dagan
Dagobert Dagoberto Dairon Dalton Dalvin Daman Dame Damir Damjan Damyan Damyen Dane Danel Dang Danial Daniil Danil Danilo Danis Danish Daniyal Dante
Dantes Danton Danyal Danyl Daouda Daran Dardan Darek Darel Darell Daren Darian Darick Dariel Daris Darius Darnel Darnell Daron Darrel Darris Darry
Darshan Darvin Darwin Daryan Daryll Dat Daven Davi Davidson Davin Davis Davit Davon Davut Dawid Dawood Dawoud Dawson Dawud Dayan Daylan Daylon Daymon
Daymond Dayron Dayson Dayton Dayven Dayvon Dayyan Deaven Deavon Deen Deivy Deklan Delan Delano Delfino Delio Delmar Delon Delroy Delvin Demba Dembo
Demetre Demetrio Demetrius Demian Demir Demis Dempsey Demyan Deni Deniel Denilson Denni Denny Dennys Denver Deny Deon Dereck Deren Deric Derick
Desiderio Destin Dev Devan Deven Devid Devis Devlin Devon Devone Devonn Diago Dian Diar Dickson Dillan Dillon Dimas Dimitar Dimitry Din Dino Diogo Dion
Dionis Dionisio Dixon Diyar Djalal Djamal Djamel Django Djay Djibril Djiby Djilali Dogan Dogukan Dolan Domenic Domingos Dominick Dominico Dominik
Donatello Donavan Donnovan Donny Donovan Dony Doran Dorel Dorien Dorin Doron Doryan Doudou Dovber Drago Dragos Dramane Drilon Dris Driss Drissa Drystan
Duke Duran Dusty Duy Dwain Dyan Dyllan Dylon Dyron Eamon Eban Eben Ebenezer Ebrima Edan Edden Eddi Edem Eder Ederson Edgardo Edge Edilberto Edilson
Edin Edinson Edir Edis Edison Edmundo Edon Edric Edrick Edris Edson Edvard Edvin Edwardo Edwen Edwing Edwyn Edy Efe Efraim Efrem Efren Egan Ege Egidio
Egor Ehab Ehan Ehsan Eidan Eiden Eirik Eithan Eizan Ekain Ekaitz Ekhi Eki Elad Eladio Elam Elan Eldar Elder Eldin Eldrick Eleazar Eleuterio Elhadj
Elhadji Eliab Eliam Elian Eliav Eliaz Elier Elies Eligio Elija Elim Elion Eliot Eliseo Elius Eliyas Ellian Ellias Elmedin Elmin Elmo Eloy Elpidio Elroy
Elson Elton Elvio Elwin Elwood Elyan Elyas Elyon Emad Emanuel Emeric Emerick Emidio Emigdio Emilian Emin Emir Emmett Emrah Emran Emre Emrick Emrik
Emrys Emyr Enaitz Enaut Ender Endi Endri Endrit Eneko Enes Engelbert Engin Enio Enis Enmanuel Ennio Ennis Enoc Enric Enriko Enrrique Ensar Enver Enzi
Enzio Eoghan Ephram Ephrem Epifanio Erald Eraldo Eran Erasmo Erblin Ercan Ercole Erdal Erdem Erdi Erdinc Erdogan Eren Erez Erick Erickson Ericson
Erikson Erion Erjon Erkan Ermal Ermes Ermin Erminio Erno Erol Eron Eros Ervin Eryck Eryk Esai Esau Eshan Essa Essaid Estanislao Estefano Estevan Esteve
Etan Ethanael Ethaniel Euan Eulalio Eulogio Eusebio Evans Evaristo Evelio Evens Everson Evren Eyad Eyal Eyan Eydan Eytan Eythan Ezechiel Ezio Ezrah
Ezriel Fabian Fabiano Fabius Fabricio Fabrizzio Fabyan Facundo Fadi Fahed Faheem Fahim Fahmi Fahri Faical Faissal Faizan Falco Fallou Faouzi Fares
Farhan Faris Farouk Farrell Fateh Fatih Fatmir Faustino Favio Fawaz Faycal Faysal Fayssal Fedi Fedor Feliciano Feras Ferdi Ferhat Ferman Ferran
Ferruccio Ferry Feyyaz Fidencio Fikret Fikri Filiberto Filip Filipe Fiorenzo Firas Firat Fitzgerald Flaviano Fletcher Floreal Florencio Florentino
Florindo Flynn Fode Folco Forest Forrest Fortunato Foster Franc Frandy Franko Franky Fransisco Freddi Frederico Frederik Fredi Fredy Freeman Fridolin
Froilan Fulgencio Fulvio Furkan Fynn Gabino Gabryel Gad Gaddiel Gadiel Gaizka Galen Galo Galvin Gamaliel Garcia Gareth Gari Garion Garo Gaspar Gaspard
Gaspare Gavino Gavriel Gavril Gedeon Genaro Generoso Geo Geordan Georgio Georgios Geremy Geric Gerlando Germano Gero Gerome Geronimo Gerrard Gerson
Gert Gery Ghali Ghulam Giacinto Gian Gianmarco Gianny Giano Gianpaolo Gianpiero Gibran Gibril Gibson Gines Gio Gioacchino Giordano Giorgi Giosue Giovan
Giovani Giovann Giovanne Giovanny Giovany Girolamo Giulian Given Godwin Gohan Gokhan Gor Gora Gorge Gorka Gottlieb Gowtham Graciano Grady Gratian
Grayson Graziano Gregor Gregori Gregorio Greyson Guerin Guilherme Guillem Guillen Guiseppe Gurjot Gustin Gyan Habib Hadj Hadrian Hadriel Hafid Hagen
Hagop Haidar Haiden Haik Haitam Hakeem Halil Halim Hamadi Hamady Hamed Hamidou Hamilton Hamir Hamish Hamit Hamlet Hammad Hammadi Hammou Hamsa Hamzah
Han Hanad Haniel Hanif Hannes Hannibal Hansel Hao Hardy Harel Harith Haritz Harjot Harlan Harlem Harman Haron Haroun Harouna Harout Harris Haru Harun
Haseeb Hashir Hasnain Hassane Hassani Hatem Hatim Haydan Hayder Haydn Haydon Hayk Haytam Haytham Hayyan Hazael Haziel Hazim Heber Hebert Hektor Helder
Helios Hellmut Helmuth Hendrick Hendrix Hendry Henok Henrick Henrik Henrique Heribert Heriberto Hermes Herminio Hernando Herold Hervey Hervin Heydan
Hicham Hien Hieu Higinio Hilario Hillel Hilton Hipolito Hiram Hiro Hocine Hodei Hogan Homar Homer Honorio Horatio Hossain Hossam Houcine Houssain
Houssam Houston Hudson Huey Hung Hunter Huseyin Hussam Huy Huzaifa Iacob Iacopo Iago Iain Ianis Iann Ibai Iban Ibn Ibra Ibrahima Idan Ido Idrissa
Ignazio Ihab Iheb Ikenna Iker Ilai Ilan Ilario Ildefonso Ilian Ilias Iliass Iliasse Iliya Iliyan Ilker Illan Illias Ilyas Ilyass Ilyasse Ilyes Imaad
Imanol Imanuel Immanuel Imraan Imtiaz Inaki Indalecio Ingmar Innocenzo Inocencio Inti Ioan Ionut Iori Ioritz Irfan Irmin Irvin Isaack Isaak Isac Isack
Isael Isai Isak Isam Isaque Isauro Ishaan Ishak Ishan Ishaq Ishmael Isiah Isidor Isidoro Isidro Iskander Ismaeel Ismaila Issac Issah Issak Issaka Ivann
Ivano Ivar Iven Iverson Iwan Iyan Iyed Izaac Izaak Izaan Izac Izack Izai Izaiah Izak Izam Izan Izayah Jabier Jabir Jabril Jac Jace Jacinto Jacobo
Jacopo Jacque Jadd Jadden Jadon Jaeden Jafar Jahan Jahden Jaheem Jaheim Jahiem Jahleel Jahlen Jahlil Jahmal Jahmel Jahron Jai Jaiden Jailan Jairo
Jairon Jaison Jak Jaki Jakob Jakson Jakub Jalan Jaleel Jalen Jalil Jam Jamaal Jamael Jamale Jamall Jame Jamel Jamelle Jamesley Jameson Jamin Jamison
Jamyl Jamyson Janek Jannis Jano Janusz Jaouad Japhet Jaques Jarel Jarell Jarno Jarod Jaron Jarrod Jarvis Jasim Jasin Jaskaran Jaskirat Jasser Jassir
Jasson Jastin Jaume Javed Javi Javiel Jawan Jax Jaxon Jayan Jaydan Jaydenn Jaydon Jayen Jayke Jaylan Jaylen Jaylon Jaymes Jayron Jayson Jayzon Jaz
Jazon Jeanpierre Jeevan Jeferson Jeffery Jeffry Jehiel Jelani Jelloul Jemal Jemel Jemil Jemuel Jenaro Jensen Jenson Jerald Jeremi Jeremia Jeremias
Jericho Jerick Jeriel Jerold Jerson Jessee Jessen Jessey Jesson Jethro Jeyden Jeyson Jhoan Jhon Jhonatan Jhonathan Jhonny Jhony Jhovany Jiahao Jian
Jibran Jibril Jilali Jimi Jimmi Jimmie Jimy Jiovani Jiovanni Jiovanny Jiovany Jiro Jivan Joab Joah Joanes Joas Job Joby Joen Johanan Johnatan Johnathan
Johnattan Johnn Johnson Johny Johsua Jokin Jolan Jonatan Jonel Jones Jonhatan Jonnathan Jony Joram Joran Jordany Jordi Jordie Jordy Jorel Joren Jorgen
Jorian Jorje Jos Joschua Joseba Joselito Joshuah Joshuan Joshue Josian Josias Josip Josue Josuha Jotham Jourdan Jovani Jovanie Jovanni Jovanny Jovany
Jowan Juaquin Judson Julen Juliano Jullian Jullien Julyan Junaid Junhao Junior Justice Justino Justo Justus Justyn Juvenal Juventino Kaan Kabir Kacem
Kacper Kaddour Kadir Kaeden Kael Kaelan Kagan Kaiden Kaiet Kail Kain Kainan Kainoa Kairon Kaiser Kaito Kalan Kalden Kaleb Kaled Kalel Kalem Kalen Kalil
Kalim Kallen Kalvin Kalyan Kamil Kamran Kamron Kamuran Kane Kanye Karam Karas Kareem Karem Karlo Karlos Karthik Kashif Kasim Kasimir Kaspar Kasper
Kassem Kassim Kaua Kauan Kavi Kavin Kavish Kawan Kayan Kaydan Kayden Kaydon Kayel Kayl Kaylon Kayne Kayron Kaysan Kayson Kazimir Kazuki Kealan Kean
Keanan Keanu Keaton Keegan Keelan Keenan Keeran Keevin Kei Keiden Keiji Keilan Keiran Kelan Kelen Kellan Kelson Kelton Kelvyn Kemuel Kenai Kenan Kendel
Kendric Kendrik Kendrix Kendry Kendryck Keni Kennan Kenric Kenrick Kenson Kenta Kentaro Kento Keny Kenyon Keon Keone Keoni Kepa Keran Kerem Kerim
Kervens Kervin Kerwin Kevan Keven Kevyn Kewan Keyaan Keyan Keydan Keyden Keylan Keylon Keynan Keyron Keyshawn Keyson Keyton Keyvin Keywan Khader Khadim
Khadir Khaleb Khaleel Khalel Khalif Khan Khayden Khayri Khris Kian Kiefer Kien Kieren Kierian Kieron Kilian Killian Kimo King Kingsley Kingston Kirian
Kirollos Kishan Kiyan Klay Klayton Kleber Klein Klevis Kobe Kody Kolin Kong Konnor Konor Koray Koren Kornel Kory Kosta Kouider Kourosh Krish Krishan
Kristian Kristijan Kristjan Kristof Kristofer Kristoffer Kristopher Krystian Krystofer Krystopher Kuba Kurtis Kwabena Kyan Kylan Kylian Kyllian Kymani
Kynan Kyo Kyran Kyrian Kyron Labib Ladislao Ladislaw Lahbib Lahcen Lahouari Lahoucine Lahsen Laid Lain Laith Lalo Lamin Lamine Lancelot Lander Landon
Larbi Larsen Larson Lassana Laureano Laurens Laurentino Laurentiu Lauro Lautaro Lawson Layachi Layden Laydon Layne Layson Layth Layton Lazaro Lazlo
Leam Leander Leart Lebron Ledion Leeam Leeroy Leith Leland Lemuel Len Lennon Lennox Leno Leoncio Leonel Leonhard Leonidas Lessandro Lestat Levan Levent
Levin Levon Leyton Lhoucine Lhoussaine Liandro Liang Liban Liberato Libero Liberto Liborio Licinio Liem Link Lino Linus Lion Liron Lissandro Livan
Livio Lizandro Lleyton Lliam Lluis Loay Lochlan Lochlann Loghan Loki Lokman Long Lonny Lonzo Lorcan Lorenz Lorik Lotfi Louay Lowen Loyd Luar Luay Lucca
Luccas Lucciano Lucky Ludger Ludovico Ludwin Ludwing Luk Lukas Lukasz Luken Luqman Lyonel Maalik Maati Maaz Mac Macario Maceo Madden Maddox Maden Madou
Magdaleno Mahad Mahamadou Mahamed Maher Mahfoud Mahin Mahir Mahlon Mahmut Maicol Maik Maikel Maikol Majd Majdi Majed Majid Makan Makar Maki Maksymilian
Malang Malcom Male Maleek Malic Malick Malik Malike Maliki Malon Malte Malvin Malyk Mamadi Mamady Mamoudou Manases Manex Manny Manoel Manolito Manolo
Manraj Mansur Manu Maor Marcelino Marcellino Marcellus Marcial Marciano Marck Marino Markel Markos Marlin Marlon Marouan Marouane Mars Martel Marten
Martino Martyn Marvel Marvelous Marven Marvens Marvins Marvyn Marwane Marx Marzio Marzouk Masaki Mason Massamba Massimiliano Masson Matan Matar Matei
Matej Mateus Mathan Matheo Matheus Mathews Matias Matija Matis Mattew Matthaus Matthews Matthis Mattias Mattin Mattis Matvey Maui Maury Maverick Mavric
Mavrick Mavrik Maxen Maxim Maximilien Maximillian Maximino Maximo Maximus Maxwel Mayer Mayes Maykel Mayson Mazen Mazin Mbarek Mbark Mbaye Meinrad
Melchor Melik Melvyn Memphis Mendel Menelik Merick Merlin Merrick Mert Mervin Messi Metin Meyer Mhamed Micael Micheal Mickael Mickel Mico Migel
Miguelito Mihail Mihailo Mikail Mikal Mikhael Milad Milen Millan Miloud Mimoun Mimoune Mino Miquel Mir Miran Mirco Miro Miron Mirsad Mirza Misael
Mitchel Mizael Moaad Moad Moataz Modesto Modou Moha Mohamadou Mohamedali Mohanad Mohand Mohaned Mohcine Mohib Mohmed Mohsin Mohsine Mohssine Moises
Moiz Mokhtar Monir Monroe Monsef Montgomery Monty Mor Morad Moreno Mori Moris Morrison Mory Mose Mosiah Mostapha Mouad Mouhamad Mouhamadou Mouhamed
Mouhcine Mouhssine Mouloud Mounaim Mounir Mourad Mousa Moustafa Moustapha Muadh Muaz Muhamad Muhamed Muhammed Muharrem Mumin Munir Murad Murat Murtaza
Musa Musab Mussa Mychael Mykael Mykhaylo Myles Mylo Myson Naaman Nabeel Nabi Nadal Nadav Nadeem Nadim Nadir Naeem Nafis Nagi Nahom Nahuel Nahum Naim
Naji Najim Nam Naman Namir Naoki Naoufal Naphtali Napoleon Narcis Narciso Nareg Narek Naser Nash Nasim Nasir Nasreddine Nassir Natalino Natalio
Natanael Natanel Nataniel Nate Nathanel Nathanyel Natthan Naveed Navid Navin Nawfal Nayan Nayden Nazario Nazir Nazzareno Ndiaga Neal Neco Neel Neftali
Nehemia Neilan Neill Neji Nello Nels Nemanja Nemesio Neo Neri Netanel Nethanel Nevan Neven Neville Newton Neymar Neyo Nezar Nicanor Nicasio Niccolo
Nickolas Nickson Nicolo Niel Nihat Niko Nikodem Nikolaj Nikolas Nikolaus Nikoloz Nilo Nilson Nishan Nishanth Nissan Nissim Nithish Nixon Noeh Noman
Norberto Nordin Noreddine Norian Norlan Norris Nouh Nourddine Nourdin Nourdine Noureddine Nuh Nunzio Nurettin Nylan Obed Obryan Ocean Octavien Octavius
Odei Oden Odilo Odin Odon Oguz Oier Oihan Oisin Olan Olegario Oliverio Oliviero Olmo Olsen Olti Omari Omarion Omid Omran Omri Oneal Oneil Onesimo
Onofrio Onur Onyx Oran Orazio Oren Orenzo Orestes Orhan Ori Orian Oriel Oriol Orion Orlan Orson Oryan Osiris Osmin Ossama Osvaldo Oswaldo Othmane
Othniel Otilio Otman Otmane Otniel Oualid Ouassim Oumar Ousama Ousman Oussama Ousseynou Outman Ovidio Owain Owais Owens Ozan Ozcan Ozias Ozkan Pablito
Pacey Paco Pantaleon Paolino Papa Pape Parsa Pascual Pasqualino Pastor Patric Patrik Patrizio Patryk Patxi Paulino Peio Pepe Perfecto Perrin Peterson
Petru Pharell Pharrell Phi Philemon Phillipe Phong Phu Pier Pio Pius Placido Pol Polo Porfirio Pranav Pravin Preston Primo Prince Prudencio Qasim Qays
Quang Quentyn Quintin Qusay Rabie Radouan Radouane Radwan Raed Raef Rael Rafa Raffael Raffaello Raffi Rahal Raheem Rahim Rahman Rahmi Rai Raian Raiden
Raif Raihan Raimondo Rainald Rainier Raiyan Rajko Rajveer Rakan Rakim Ralf Ramadan Raman Ramazan Ramdane Ramez Rami Ramin Ramiz Ramond Ramses Ramsey
Ramy Ramzi Ramzy Randal Ranjit Rashad Rasul Rauf Rayaan Raydan Rayden Raylan Raymon Raymund Raynaldo Rayyan Raziel Razvan Reda Redouan Redouane Refael
Reggie Reginal Regino Rehan Rehman Rei Reinaldo Reinold Reis Rejan Remigio Remo Remus Renald Renaldo Renan Renji Renny Reno Reshad Reuben Revan Rey
Reyad Reymond Reynald Reynaldo Reynold Reynolds Rian Ricard Riccardo Ricco Richardson Richie Richmond Richy Rickey Rico Ridge Ridhwan Ridley Ridouan
Ridouane Ridvan Ridwan Rifat Rinaldo Ringo Rino Rion Rishan Ritchie Rithy Rito Rivaldo Riza Rizwan Roan Robby Robinson Roby Roc Rock Rocky Rod Roddy
Roderic Rodin Rodric Rodrick Rodriguez Rody Roel Rogerio Rohaan Rohan Roi Rolan Roldan Rolland Rollin Rolly Romel Romen Romero Romin Romolo Romualdo
Romulo Ronal Ronaldo Ronan Rone Ronel Roni Ronin Rooney Roque Rosendo Roshan Rossano Rowen Royal Royce Rubens Rubin Rudi Rufino Ruggero Ruggiero
Ruperto Russel Rutger Rylan Ryo Ryu Ryuji Saaid Saban Sabatino Saber Sabih Sabin Sabino Sabir Sabri Sadik Saer Safir Safouan Safwan Sahib Sahid Sahil
Sahin Sahir Sai Saidou Saifullah Saikou Saim Saimon Sait Sajad Sajan Sajid Sajjad Saladin Salaheddine Saleem Salek Salif Salih Saliou Salomon Salvator
Samad Samael Samba Sameer Samer Samet Samie Samiel Samil Sammuel Samy Sanad Sanders Sanel Sang Sanjith Sante Santhosh Santi Santino Santo Santosh
Sarkis Satchel Saturnino Saulo Savas Saverio Savino Savio Sayan Sayden Schneider Scottie Scotty Sebastiano Sedat Sedric Sedrick Segundo Seif Seiya
Selcuk Selim Sellam Selman Selwyn Sem Semih Semir Sener Seng Serafin Serafino Sergej Sergi Sergiu Serigne Serjio Serkan Servando Sevag Sevak Severiano
Severino Severo Seydou Sezgin Shad Shady Shahan Shaheed Shahid Shahir Shahzad Shain Shaka Shakeel Shakil Shakur Shamir Shaquille Sharif Shayaan Shayan
Shayn Shelton Shemar Sherif Sheriff Sherwin Shihab Shivam Shiven Shoaib Shon Shone Shun Shyheim Siaka Siddhartha Sidi Sidy Siegmund Sigmund Silvan
Silverio Silvestre Silvestro Silvino Simao Simba Simo Sinan Sincere Sion Sione Sirio Sirius Siro Sixto Slavko Slayton Slevin Slimane Sly Smail Smith
Socrates Sofian Sohaib Sohail Soham Sohil Solaiman Solan Solayman Soliman Solon Son Sotero Soufian Soufiane Soufyane Souhaib Souhail Soulaiman
Soulaimane Soulayman Soulaymane Souleymane Souliman Soumaila Souren Sriram Stanislaus Stanly Steffan Stelian Stellan Stephano Stevan Stevens Stevenson
Stevin Stiven Subhan Sufian Sufyan Suhaib Suhail Suhayb Sukhwinder Sulayman Suleman Suliman Sullivan Suraj Suren Syd Syed Sylas Sylvan Sylver Sylvester
Symeon Symon Tadeo Tadzio Tafari Tahar Taher Tahsin Tai Taib Taim Taino Tairon Taj Takuma Takumi Talal Talan Talha Talib Taliesin Talla Tamer Tamir
Tancredi Taner Tanju Tanveer Tanvir Taoufik Taoufiq Taran Tarik Tawhid Tayfun Taylan Taylon Taym Tayron Tayson Tayyab Telmo Teng Teo Teofilo Teoman
Terance Terrance Tevfik Tevin Thadeus Thami Tharun Theobald Theoden Theodor Thierno Thor Tian Tiberio Tidiane Tigran Tijani Tilo Timmy Timofey Timon
Timoteo Timothey Tino Tirso Tito Titus Tiziano Tobia Tobie Tobyas Toma Tomaso Tomer Tommie Tomy Tonatiuh Tonino Tonio Tonny Torben Toribio Torres
Toufik Touhami Travys Trayvis Trestan Trevis Trey Tri Trung Trystan Tuan Tudor Tulio Tullio Tuncay Tupac Txomin Tylan Tyller Tylor Tymon Tyreek Tyreese
Tyrell Tyrese Tyrick Tyron Tyronne Tyson Tywan Ubaldo Ubay Ufuk Ulises Ulisse Ulrik Umair Umar Umit Umut Unai Urban Urbano Uthman Uziel Vahan Vahe
Valdemar Valentino Valentyn Valeriano Valerio Valon Valter Vanni Vardan Varun Vasil Veasna Vedat Venancio Veron Victoriano Victorino Victorio Vidal
Viet Viggo Vignesh Vihaan Vinh Vinicio Vinicius Vinnie Vinny Viorel Virgilio Virginio Vishnu Vishwa Vital Vitalis Vitor Vitus Volkan Voltaire Wade
Wadie Wafi Wagner Wail Waldo Wali Walker Waqas Ward Warrick Waseem Wasim Wassim Watson Waylon Wenceslao Wendel Wendelin Wenzel Wessam Wessley Wesson
Westley Weston Whyatt Wiktor Wil Wilber Wilbert Wilder Wiley Wilfredo Wilfried Wiliam Willam Willem Willi Williams Willian Willibald Willis Willson
Wilmer Wilson Wilton Wladimir Wolfram Woody Wylan Wylliam Xabi Xabier Xan Xander Xian Xiang Yaacov Yaakoub Yacob Yacouba Yadiel Yago Yahia Yakub Yaman
Yamato Yamen Yamin Yancey Yanek Yaniv Yanko Yanni Yannig Yao Yared Yaron Yasar Yaseen Yash Yassen Yassin Yassir Yavuz Yazan Yazen Yazid Yehoshua Yeison
Yeray Yeshua Yichen Yigit Yilmaz Yinon Yoan Yoel Yohan Yohann Yohannes Yon Yonael Yonas Yonatan Yonathan Yong Yoni Yonis Yony Yordan Yoshua Yossef
Youcef Younes Youness Young Younis Yousaf Yousif Youssif Youssouf Yousuf Yovan Ysmael Yuan Yul Yulen Yulian Yunes Yunis Yunus Yusef Yussef Yussuf Yuta
Yuto Yuvan Yuvraj Yvon Zac Zacari Zacarias Zacary Zaccari Zaccaria Zachari Zacharia Zachariah Zacharias Zack Zackari Zackaria Zackarie Zackary Zael
Zafir Zaheer Zahi Zahid Zahir Zaid Zaim Zain Zaine Zaion Zair Zak Zakari Zakaria Zakariae Zakarie Zakariya Zakariyya Zakary Zakir Zalman Zamir Zan
Zaven Zavier Zayaan Zayan Zayd Zayden Zayn Zayne Zayon Zeeshan Zeev Zeid Zein Zeki Zen Zeno Zenon Zephyr Zeus Zeyad Zian Zidan Zidane Ziggy Zinedine
Zion Ziyaad Ziyad Ziyan Zoel Zohaib Zohair Zoubir Zouhair Zouhir Zubair Zyan Zyon
`;
