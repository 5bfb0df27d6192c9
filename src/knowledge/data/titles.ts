/** Titles that stand before a name: title; other spellings | gender (f, m or none) | office, if the title is one. */
export const TITLES = `
Mr; Mr.; Mister | m |
Mrs; Mrs. | f |
Ms; Ms. | f |
Miss; Mlle; Mlle. | f |
Mme; Mme.; Madame; Madam | f |
Monsieur; M. | m |
Messrs; Messrs. | m |
Herr | m |
Frau | f |
Señor; Senor; Don | m |
Señora; Senora; Doña | f |
Signor | m |
Signora | f |
Mx; Mx. | |
Dr; Dr.; Doctor | |
Prof; Prof.; Professor | |
Sir | m |
Dame; Lady; Baroness; Countess; Duchess; Princess; Empress | f |
Queen | f | monarch
Lord; Baron; Earl; Count; Viscount; Marquess; Duke; Prince; Crown Prince | m |
King; Emperor; Sultan; Emir; Tsar | m | monarch
Crown Princess | f |
Sheikh; Shaikh; Sheik; Sayyid; Shah; Mullah; Maulana; Imam; Ayatollah; Grand Ayatollah; Hojatoleslam | m |
Sheikha | f |
Rev; Rev.; Reverend; The Rev.; Pastor | |
Fr; Fr.; Father; Brother | m |
Sister; Mother | f |
Pope | m | pope
Cardinal; Archbishop; Patriarch; Metropolitan; Monsignor; Rabbi; Chief Rabbi | m |
Bishop; Canon; Deacon | |
Gen; Gen.; General; Maj.-Gen.; Maj. Gen.; Major General; Major-General; Lt. Gen.; Lt. Gen; Lieutenant General; Lieutenant-General; Brig. Gen.; Brigadier General; Brigadier-General; Brigadier; Brig.; Col. Gen.; Colonel General; Army General; Field Marshal; Marshal; Commander-in-Chief | | commander
Adm; Adm.; Admiral; Vice Adm.; Vice Admiral; Vice-Admiral; Rear Adm.; Rear Admiral; Rear-Admiral; Commodore; Air Marshal; Air Chief Marshal; Air Vice Marshal | | commander
Col; Col.; Colonel; Lt. Col.; Lt Col; Lieutenant Colonel; Lieutenant-Colonel; Maj; Maj.; Major; Capt; Capt.; Captain; Lt; Lt.; Lieutenant; 2nd Lt.; 1st Lt.; Sgt; Sgt.; Sergeant; Staff Sgt.; Cpl; Cpl.; Corporal; Lance Corporal; Pvt; Pvt.; Private; Spc.; Cmdr; Cmdr.; Commander; Warrant Officer; Cadet | | officer
Det; Det.; Detective; Inspector; Insp.; Superintendent; Supt; Supt.; Constable; PC; WPC; DI; DCI; Chief Inspector; Detective Inspector; Detective Chief Inspector; Chief Constable; Chief Superintendent; Deputy Chief; Officer; Trooper; Agent; Special Agent | | officer
Sheriff; Marshal | | officer
President; Pres.; Pres | | president
Vice President; Vice-President; Veep | | vice-president
Prime Minister; PM; Premier; Taoiseach | | prime-minister
Chancellor | | chancellor
First Minister | | first-minister
Deputy Prime Minister; Vice Premier; Vice-Premier; Tánaiste; Tanaiste | | deputy-prime-minister
Foreign Minister; Foreign Secretary; Secretary of State; External Affairs Minister | | foreign-minister
Defence Minister; Defense Minister; Defence Secretary; Defense Secretary; Secretary of Defense | | defence-minister
Finance Minister; Treasury Secretary; Finance Secretary | | finance-minister
Interior Minister; Home Secretary; Home Minister; Homeland Security Secretary | | interior-minister
Minister; Secretary; Justice Minister; Health Minister; Health Secretary; Education Minister; Education Secretary; Trade Minister; Trade Secretary; Energy Minister; Energy Secretary; Economy Minister; Environment Minister; Environment Secretary; Labour Minister; Labor Secretary; Justice Secretary; Transport Minister; Transport Secretary; Agriculture Minister; Information Minister; Oil Minister; Culture Minister; Culture Secretary; Business Secretary; Northern Ireland Secretary; Attorney General; Attorney-General | | minister
Secretary-General; Secretary General | | secretary-general
General Secretary | | general-secretary
Director-General; Director General | | director-general
Speaker; House Speaker | | speaker
Sen; Sen.; Senator | | legislator
Rep; Rep.; Representative; Congressman; Congresswoman; Deputy; Assemblyman; Assemblywoman; MP; MEP; Councillor; Councilman; Councilwoman; Councilor; Alderman; Del.; Delegate; State Sen.; State Rep. | | legislator
Gov; Gov.; Governor; Lt. Gov.; Lt. Governor; Lieutenant Governor | | governor
Mayor | | mayor
Judge; Justice; Chief Justice; Associate Justice; Magistrate; Mr Justice; Mr. Justice; Lady Justice | | judge
Ambassador; Amb.; High Commissioner | | ambassador
Commissioner; European Commissioner | | commissioner
Chairman | m | chair
Chairwoman | f | chair
Chair; Chairperson | | chair
Director; Chief Executive; CEO | | chief-executive
Comrade; Coach; Chef; Chief; Nurse; Uncle | |
Saint; St; St. | |
First Lady | f |
Aunt | f |
`;
