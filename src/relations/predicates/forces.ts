/** Words for what is sent to war, which several predicates ask for. Data only. */
import { words } from '../pattern';

export const FORCES =
  words(`troop, force, soldier, army, marine, warship, ship, navy, fleet, submarine, carrier, jet, fighter, bomber, aircraft, warplane, plane, tank,
  battalion, brigade, regiment, division, unit, contingent, paratrooper, missile, battery, artillery, armour, armor, peacekeeper, police, guard, commando,
  mercenary, militia, militiaman, militant, convoy, vessel, frigate, destroyer, gunboat, helicopter, drone, reinforcement, infantry, cavalry, squadron, vehicle,
  serviceman, personnel, military, weapon, column, guerrilla, rebel, patrol, gendarme, reservist, officer, adviser, advisor, observer, launcher`);
