/** A plain-text file in; one article out, its text the file as received. */
import { sha256 } from '../model';
import { articleFromText } from './article';
import { decode } from './decode';
import { faultOf, problem, type Reader } from './source';

export const textReader: Reader = {
  format: 'text',
  accepts: () => true,
  *read({ uri, bytes, known }) {
    if (bytes.length === 0) return yield problem(uri, 'empty', 'holds no text');
    const decoded = decode(bytes);
    if (!decoded.ok) return yield problem(uri, decoded.code, decoded.message);
    const fault = faultOf(decoded.text);
    if (fault) return yield problem(uri, fault.code, fault.message);
    yield articleFromText(decoded.text, { uri, format: 'text', received: sha256(bytes), ...known });
  },
};
