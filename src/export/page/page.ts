/** The built page without data, and the data, enter; one HTML file leaves that needs nothing else. */
import type { PageData } from './data';

/** Stands in the template where the data goes. */
export const DATA_MARK = '<!--newsgraph-data-->';

/** JSON that can stand in a script element: `<` could end it, the two line separators confuse old readers. */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const dataBlock = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${escapedJson(value)}</script>`;

/** Throws a sentence when the template has no mark: it is then not the viewer's built page. */
export const renderPage = (template: string, data: PageData): string => {
  const at = template.indexOf(DATA_MARK);
  if (at < 0) throw new Error(`renderPage: the template holds no ${DATA_MARK}; build the viewer first`);
  const blocks = dataBlock('graph-data', data.graph) + dataBlock('text-data', data.text);
  return template.slice(0, at) + blocks + template.slice(at + DATA_MARK.length);
};
