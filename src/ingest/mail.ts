/** An e-mail message (EML) in; one article out: its subject, and the text of its body. */
import { sha256 } from '../model';
import { articleFromText, type Known } from './article';
import { bytesOf, faultOf, problem, type Reader } from './source';

export const mailReader: Reader = {
  format: 'eml',
  accepts: (uri, head) =>
    /\.eml$/i.test(uri) ||
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): /im.test(head.split('\n', 1)[0] ?? ''),
  async *read(source) {
    const { uri } = source;
    const bytes = await bytesOf(source);
    if (!bytes) return yield problem(uri, 'too_large', 'is a message of more than 200 MB');
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 }).catch(() => undefined);
    if (!mail) return yield problem(uri, 'not_mail', 'is no e-mail message that can be read');
    const found = { title: mail.subject, published: mail.date, outlet: mail.from?.name || undefined };
    const known: Known = { ...Object.fromEntries(Object.entries(found).filter(([, value]) => value)), ...source.known };
    if (!mail.text && mail.html) {
      const { readPage } = await import('./page');
      return yield readPage(uri, new TextEncoder().encode(mail.html), known);
    }
    const text = [mail.subject ?? '', mail.text ?? ''].filter(Boolean).join('\n\n');
    const fault = faultOf(text);
    if (fault) return yield problem(uri, fault.code, fault.message);
    yield articleFromText(text, { uri, format: 'eml', received: sha256(bytes), ...known });
  },
};
