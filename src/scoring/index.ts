/** How right a graph is, against one made by hand. */
export { figures, type Figures } from './figures';
export { parseGold, type Gold } from './gold';
export { judgeOf, scoreGraph, type Found, type GraphScore } from './graph';
