/** The door of the entities room: what all articles say in, one entity for each thing in the world out. */
export { identifyEntities, type Identified } from './identify';
