/** An RSS, Atom, RDF or JSON feed's text in; one article an item out, of as much text as the feed gives. */
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { articleFromText, type Known } from './article';
import { faultOf, problem, type Read } from './source';

const MAX_ITEMS = 20_000;

type Fields = { readonly [key: string]: unknown };
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A string, or the text of an object that carries one. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (!isFields(value)) return undefined;
  return textOf(value['value']) ?? textOf(value['encoded']);
};

const first = (item: Fields, ...names: readonly string[]): string | undefined =>
  names.map((name) => textOf(item[name])).find((text) => text !== undefined && text.trim() !== '');

const linkOf = (item: Fields): string | undefined => {
  const links = item['links'];
  const [link] = Array.isArray(links) ? links.filter(isFields) : [];
  return first(item, 'link', 'url', 'id') ?? (link ? textOf(link['href']) : undefined);
};

/** A feed's text is HTML: paragraphs become lines, everything else its words. */
const plain = (html: string): string => {
  const { document } = parseHTML(
    `<html><body>${html.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, '\n\n$&')}</body></html>`,
  );
  for (const script of document.querySelectorAll('script, style')) script.remove();
  return (document.body.textContent ?? '')
    .replace(/[ \t\r]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
};

const itemsOf = (feed: Fields): readonly Fields[] => {
  const items = feed['items'] ?? feed['entries'];
  return Array.isArray(items) ? items.filter(isFields) : [];
};

const readItem = (uri: string, item: Fields, n: number, outlet: string | undefined): Read => {
  const title = first(item, 'title');
  const content = isFields(item['content'])
    ? textOf(item['content'])
    : first(item, 'content', 'content_html', 'content_text');
  const body = plain(content ?? first(item, 'description', 'summary') ?? '');
  const text = [title ? plain(title) : '', body].filter(Boolean).join('\n\n');
  const fault = faultOf(text);
  if (fault) return problem(uri, fault.code, fault.message, n);
  const url = linkOf(item);
  const found = {
    title,
    outlet,
    published: first(item, 'pubDate', 'published', 'updated', 'date_published', 'date'),
    url: url && /^https?:/i.test(url) ? url : undefined,
  };
  const known: Known = Object.fromEntries(Object.entries(found).filter(([, value]) => value));
  return articleFromText(text, { uri: `${uri}#${url ?? n}`, format: 'feed', ...known });
};

const parsed = (text: string): Fields | undefined => {
  try {
    const { feed } = parseFeed(text);
    return isFields(feed) ? feed : undefined;
  } catch {
    return undefined;
  }
};

export const readItems = (uri: string, text: string | undefined): readonly Read[] => {
  const feed = text === undefined ? undefined : parsed(text);
  if (!feed) return [problem(uri, 'not_feed', 'is no RSS, Atom or JSON feed that can be read')];
  const items = itemsOf(feed);
  if (items.length === 0) return [problem(uri, 'empty', 'is a feed without items')];
  return items.slice(0, MAX_ITEMS).map((item, i) => readItem(uri, item, i + 1, first(feed, 'title')));
};
