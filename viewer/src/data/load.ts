/** The document's data blocks enter, the dataset and a door to the texts leave; the texts are parsed at the first knock. */
import type { GraphBlock, TextBlock } from '../../../src/export/page/data';
import type { Dataset } from './dataset';
import { datasetOf } from './dataset';

export interface Loaded {
  readonly data: Dataset;
  readonly texts: () => TextBlock;
}

const jsonOf = <T>(document: Document, id: string): T => {
  const element = document.getElementById(id);
  if (!element?.textContent) throw new Error(`This page holds no ${id}: it was saved before its data was put in.`);
  return JSON.parse(element.textContent) as T;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const load = (document: Document): Loaded => ({
  data: datasetOf(jsonOf<GraphBlock>(document, 'graph-data')),
  texts: once(() => jsonOf<TextBlock>(document, 'text-data')),
});
