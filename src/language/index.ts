/** The language engine's door. */
export { tokenise } from './tokenise';
