/** Where the page's data lies enters, the dataset and a door to the texts leave; texts are parsed at the first knock. */
import type { GraphBlock, TextBlock } from '../../../src/export/page/data';
import type { Dataset } from './dataset';
import { datasetOf } from './dataset';

export interface Loaded {
  readonly data: Dataset;
  readonly texts: () => TextBlock;
  /** Settles when texts that come separately have come; they are empty until then. */
  readonly textsCome: Promise<void>;
}

const NO_TEXT: TextBlock = {
  texts: [],
  noise: [],
  strings: [],
  sentenceStart: [],
  sentenceLength: [],
  triggerStart: [],
  triggerLength: [],
  subjectStart: [],
  subjectLength: [],
  objectStart: [],
  objectLength: [],
  rule: [],
  saidBy: [],
  speaker: [],
  time: [],
  place: [],
  confidence: [],
};

const jsonOf = <T>(document: Document, id: string): T => {
  const element = document.getElementById(id);
  if (!element?.textContent) throw new Error(`This page holds no ${id}: it was saved before its data was put in.`);
  return JSON.parse(element.textContent) as T;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const fromFile = (document: Document): Loaded => ({
  data: datasetOf(jsonOf<GraphBlock>(document, 'graph-data')),
  texts: once(() => jsonOf<TextBlock>(document, 'text-data')),
  textsCome: new Promise(() => undefined),
});

const fetched = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server gave no ${address}; is it still running?`);
  return (await response.json()) as T;
};

const fromServer = async (folder: string): Promise<Loaded> => {
  const data = datasetOf(await fetched<GraphBlock>(`${folder}/graph.json`));
  let texts = NO_TEXT;
  const textsCome = fetched<TextBlock>(`${folder}/text.json`).then((block) => {
    texts = block;
  });
  return { data, texts: () => texts, textsCome };
};

export const load = async (document: Document): Promise<Loaded> => {
  const served = document.querySelector('meta[name="newsgraph-served"]')?.getAttribute('content');
  return served ? fromServer(served) : fromFile(document);
};
