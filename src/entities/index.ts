/** The door of the entities room: what all articles say in, one entity for each thing in the world out. */
export { distinct, identifyEntities, type Identified } from './identify';
export type { EntityOf } from './owners';
