/** The version that stands in every manifest. */
import { version } from '../package.json';

export const VERSION: string = version;
