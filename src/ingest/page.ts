/** An HTML page's bytes in; one article out: the text that Readability takes out of it, and title, outlet, date and address from its metadata. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { sha256 } from '../model';
import { articleFromText, type Known } from './article';
import { decode } from './decode';
import { faultOf, problem, type Read } from './source';

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,figcaption,pre,td,div';
const MAX_DEPTH = 400;
const DECLARED = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i;

type Page = ReturnType<typeof parseHTML>['document'];

const meta = (page: Page, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
};

type Json = { readonly [key: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The page's schema.org NewsArticle, from JSON-LD: a lone object, a list, or an @graph. */
const linkedData = (page: Page): Json => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parseJson(script.textContent ?? '');
    const items = Array.isArray(value)
      ? value
      : isJson(value) && Array.isArray(value['@graph'])
        ? value['@graph']
        : [value];
    const article = items.filter(isJson).find((item) => String(item['@type']).includes('Article'));
    if (article) return article;
  }
  return {};
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const nameOf = (value: unknown): string | undefined => (isJson(value) ? textOf(value['name']) : textOf(value));

const webAddress = (value: string | undefined): string | undefined =>
  value && /^https?:\/\//i.test(value) ? value : undefined;

const knownOf = (page: Page): Known => {
  const data = linkedData(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const found = {
    title: textOf(data['headline']) ?? meta(page, 'og:title', 'twitter:title'),
    published:
      textOf(data['datePublished']) ??
      meta(page, 'article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate'),
    outlet: nameOf(data['publisher']) ?? meta(page, 'og:site_name', 'application-name'),
    url: webAddress(canonical) ?? webAddress(meta(page, 'og:url')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line a paragraph, heading, list item or caption; blocks that hold others are left to these. */
const linesOf = (content: string): readonly string[] => {
  const { document } = parseHTML(`<html><body>${content}</body></html>`);
  const lines: string[] = [];
  for (const element of document.querySelectorAll(BLOCKS)) {
    if (element.querySelector(BLOCKS)) continue;
    const line = squeeze(element.textContent ?? '');
    if (line) lines.push(line);
  }
  return lines.length > 0 ? lines : [squeeze(document.body.textContent ?? '')].filter(Boolean);
};

const articleText = (html: string): { readonly text: string; readonly known: Known } | undefined => {
  const { document } = parseHTML(html);
  const known = knownOf(document);
  const parsed = new Readability(document, {
    maxElemsToParse: 200_000,
  }).parse();
  if (!parsed?.content) return undefined;
  const title = known.title ?? parsed.title ?? undefined;
  const lines = linesOf(parsed.content);
  const all = title && squeeze(title) !== lines[0] ? [squeeze(title), ...lines] : lines;
  return { text: all.join('\n\n'), known: { ...known, ...(title ? { title } : {}) } };
};

const tryArticleText = (html: string): ReturnType<typeof articleText> => {
  try {
    return articleText(html);
  } catch {
    return undefined;
  }
};

/** How deep container tags nest, from a count of their tags alone: a page made to exhaust a parser never reaches one. */
const depthOf = (html: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [, closing] of html.matchAll(/<(\/?)(?:div|span|b|i|em|section|ul|ol|li|table|tr|td|font|a)\b/gi)) {
    depth = Math.max(0, depth + (closing ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** The article that a page's bytes hold, or what is wrong with it. */
export const readPage = (uri: string, bytes: Uint8Array, known: Known = {}): Read => {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
  const decoded = decode(bytes, declared);
  if (!decoded.ok) return problem(uri, decoded.code, decoded.message);
  if (depthOf(decoded.text) > MAX_DEPTH)
    return problem(uri, 'too_deep', 'is a page whose tags nest more than 400 deep');
  const found = tryArticleText(decoded.text);
  const fault = faultOf(found?.text ?? '');
  if (!found || fault) return problem(uri, fault?.code ?? 'no_article', 'is a page in which no article text was found');
  return articleFromText(found.text, { uri, format: 'html', received: sha256(bytes), ...found.known, ...known });
};
