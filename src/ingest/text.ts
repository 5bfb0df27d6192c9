/** A plain-text file in; one article out, its text the file as received. */
import { sha256 } from '../model';
import { articleFromText } from './article';
import { decode } from './decode';
import { bytesOf, faultOf, problem, type Reader } from './source';

export const textReader: Reader = {
  format: 'text',
  accepts: () => true,
  async *read(source) {
    const { uri, known } = source;
    const bytes = await bytesOf(source);
    if (!bytes) return yield problem(uri, 'too_large', 'is larger than 200 MB: split it into articles');
    const decoded = decode(bytes);
    if (!decoded.ok) return yield problem(uri, decoded.code, decoded.message);
    const fault = faultOf(decoded.text);
    if (fault) return yield problem(uri, fault.code, fault.message);
    yield articleFromText(decoded.text, { uri, format: 'text', received: sha256(bytes), ...known });
  },
};
