/** A CSV or TSV file with a heading row in; one article a row out, its columns told by their names. */
import { parse } from 'csv-parse';
import { articleFromText, type Known } from './article';
import { faultOf, problem, type Read, type Reader } from './source';

/** Which heading means which field, the likeliest first, in any case. */
const COLUMNS: Readonly<Record<keyof Fields, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'fulltext', 'full_text', 'maintext'],
  id: ['id', 'article_id', 'guid', 'uid'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'href', 'web_url'],
  published: ['published', 'date', 'publish_date', 'pubdate', 'published_at', 'date_publish', 'datetime'],
  outlet: ['outlet', 'source', 'publication', 'publisher', 'newspaper', 'site', 'domain'],
};
interface Fields {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly outlet?: string;
}

const MAX_PROBLEMS = 100;
const MAX_RECORD = 10_000_000;

type Mapping = ReadonlyMap<keyof Fields, string>;

const mappingOf = (headings: readonly string[]): Mapping => {
  const byName = new Map(headings.map((heading) => [heading.trim().toLowerCase(), heading]));
  const fields = Object.entries(COLUMNS) as readonly (readonly [keyof Fields, readonly string[]])[];
  return new Map(
    fields.flatMap(([field, names]) => {
      const heading = names.map((name) => byName.get(name)).find((found) => found !== undefined);
      return heading === undefined ? [] : [[field, heading] as const];
    }),
  );
};

type Row = Readonly<Record<string, string | undefined>>;

const readRow = (uri: string, n: number, row: Row, mapping: Mapping): Read => {
  const of = (field: keyof Fields): string | undefined => row[mapping.get(field) ?? ''];
  const text = of('text') ?? '';
  const fault = faultOf(text);
  if (fault) return problem(uri, fault.code, fault.message, n);
  const found = { title: of('title'), url: of('url'), published: of('published'), outlet: of('outlet') };
  const known: Known = Object.fromEntries(Object.entries(found).filter(([, value]) => value));
  return articleFromText(text, { uri: `${uri}#${of('id') ?? n}`, format: 'csv', ...known });
};

const parserFor = (uri: string) =>
  parse({
    ...{ columns: true, bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
    delimiter: /\.tsv/i.test(uri) ? '\t' : ',',
    max_record_size: MAX_RECORD,
  });

export const csvReader: Reader = {
  format: 'csv',
  accepts: (uri) => /\.[ct]sv(?:\.gz)?$/i.test(uri),
  async *read({ uri, stream }) {
    const parser = parserFor(uri);
    const { Readable } = await import('node:stream');
    const rows: AsyncIterable<Row> = Readable.from(stream())
      .on('error', (error) => parser.destroy(error))
      .pipe(parser);
    let [n, problems, mapping] = [1, 0, undefined as Mapping | undefined];
    try {
      for await (const row of rows) {
        n++;
        mapping ??= mappingOf(Object.keys(row));
        if (!mapping.has('text')) {
          return yield problem(uri, 'no_text', `has no column of article text: name one of ${COLUMNS.text.join(', ')}`);
        }
        const read = readRow(uri, n, row, mapping);
        if ('code' in read && ++problems > MAX_PROBLEMS)
          return yield problem(uri, 'too_many_problems', `was given up after ${MAX_PROBLEMS} rows without text`, n);
        yield read;
      }
      if (n === 1) yield problem(uri, 'empty', 'holds no rows');
    } catch (error) {
      yield problem(
        uri,
        'not_csv',
        `cannot be read as CSV: ${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'}`,
        n,
      );
    }
  },
};
