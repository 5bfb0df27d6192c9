/** The viewer's page: the graph as columns, and the one HTML file that holds them. */
export { toPageData } from './columns';
export type { PageGraph } from './columns';
export type * from './data';
export { dayOf, isoOf, NO_DAY } from './days';
export { DATA_MARK, escapedJson, pagePieces, renderPage } from './page';
export { servedPage, servePage } from './serve';
export type { Served } from './serve';
