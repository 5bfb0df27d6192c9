/** The built page without data, and the data, enter; one HTML file leaves that needs nothing else. */
import type { PageData, TextBlock } from './data';

/** Stands in the template where the data goes. */
export const DATA_MARK = '<!--newsgraph-data-->';

/** JSON that can stand in a script element: `<` could end it, the two line separators confuse old readers. */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const opening = (id: string): string => `<script type="application/json" id="${id}">`;
const CLOSING = '</script>';

/** One field after the other: the same as the whole at once, without ever holding all of it. */
function* fieldPieces(value: object, deep: number): Iterable<string> {
  let before = '{';
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    if (field === undefined) continue;
    yield `${before}${escapedJson(key)}:`;
    if (deep > 0 && typeof field === 'object' && field !== null && !Array.isArray(field))
      yield* fieldPieces(field, deep - 1);
    else yield escapedJson(field);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** The texts first, one at a time, then everything else: the same as the whole at once. */
function* textPieces(text: TextBlock, texts: Iterable<string>): Iterable<string> {
  let first = true;
  yield '{"texts":[';
  for (const one of texts) {
    yield `${first ? '' : ','}${escapedJson(one)}`;
    first = false;
  }
  yield ']';
  for (const key of Object.keys(text) as (keyof TextBlock)[])
    if (key !== 'texts') yield `,${escapedJson(key)}:${escapedJson(text[key])}`;
  yield '}';
}

/** `texts`: of the articles, in their order. Throws a sentence when the template has no mark: it is then not the viewer's built page. */
export function* pagePieces(template: string, data: PageData, texts: Iterable<string>): Iterable<string> {
  const at = template.indexOf(DATA_MARK);
  if (at < 0) throw new Error(`pagePieces: the template holds no ${DATA_MARK}; build the viewer first`);
  yield template.slice(0, at) + opening('graph-data');
  yield* fieldPieces(data.graph, 1);
  yield CLOSING + opening('text-data');
  yield* textPieces(data.text, texts);
  yield CLOSING + template.slice(at + DATA_MARK.length);
}

export const renderPage = (template: string, data: PageData): string =>
  [...pagePieces(template, data, data.text.texts)].join('');
