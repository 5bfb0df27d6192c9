/** Words for what is given as aid, which several predicates ask for. Data only. */
import { words } from '../pattern';

export const AID =
  words(`aid, assistance, help, money, loan, grant, arm, weapon, weaponry, ammunition, food, medicine, equipment, support, relief, fund, funding,
  dollar, euro, pound, million, billion, missile, tank, supply, intelligence, shelter, asylum, refuge, credit, training, wheat, grain, vaccine, vehicle,
  artillery, rocket, helicopter, jet, aircraft, material, donation, backing, cover, water, fuel, oil, gas, shell, drone, cash, rice, subsidy, peacekeeper,
  sanctuary, haven, protection, expertise, bailout, package, hardware, photograph, doctor, rescuer, team, medical, tent, blanket, ton, tonne, guarantee, howitzer, rifle, gun, explosive, mortar, armour, armor, ammo, munition, bomb, warplane, fighter-jet, kit, antidote, generator, clothing, medication, uniform, gear, cheque, check, £, $, €, hostel, refuge, scholarship`);

/** Whom to carry away is to help. */
export const HELPLESS = words(
  'wounded, injured, casualty, civilian, resident, refugee, villager, survivor, victim, people, child, woman, patient, sick, wound, injure',
);
