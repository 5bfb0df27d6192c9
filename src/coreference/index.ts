/** The door of coreference: an analysed article and its mentions in, the mentions in chains of one thing each out. */
export { resolveCoreference } from './resolve';
