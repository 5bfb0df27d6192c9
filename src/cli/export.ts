/** `newsgraph export`: a graph or a store, and a format in; the format's text to a file or standard output. */
import { EXPORTERS, type Exporter } from '../export';
import type { NewsGraph } from '../graph';
import type { Knowledge } from '../knowledge';
import { UserError, type ExitCode } from './errors';
import { writeFileWhole } from './files';
import type { Wanted } from './graphed';
import { openGraphFile } from './open';

export interface ExportOptions extends Pick<Wanted, 'part' | 'days'> {
  readonly graph: string;
  readonly format: string;
  readonly out?: string;
  /** Instead of a graph. */
  readonly store?: { readonly path: string; readonly knowledge: () => Promise<Knowledge> };
  readonly print: (piece: string) => void;
}

const exporterFor = (format: string): Exporter => {
  const exporter = EXPORTERS.find((candidate) => candidate.format === format.toLowerCase());
  const formats = EXPORTERS.map((candidate) => candidate.format).join(', ');
  if (!exporter) throw new UserError(`There is no format "${format}": choose from ${formats}.`);
  return exporter;
};

const write = (exporter: Exporter, graph: NewsGraph, { out, print }: ExportOptions): ExitCode => {
  const pieces = exporter.write(graph);
  if (out !== undefined) writeFileWhole(out, pieces);
  else for (const piece of pieces) print(piece);
  return 0;
};

const isPart = ({ part, days }: ExportOptions): boolean => Object.keys({ ...part, ...days }).length > 0;

export const runExport = async (options: ExportOptions): Promise<ExitCode> => {
  const { format, store, part, days } = options;
  if (format === 'help') {
    for (const known of EXPORTERS) options.print(`${known.format.padEnd(20)} ${known.describes}\n`);
    return 0;
  }
  const exporter = exporterFor(format);
  if (store === undefined && isPart(options))
    throw new UserError('A part can be taken of a store: name one with --store, or build the part first.');
  if (store === undefined) return write(exporter, openGraphFile(options.graph), options);
  const wanted: Wanted = { knowledge: await store.knowledge(), corrections: [], part, days };
  const { withGraphOfStore } = await import('./graphed');
  return withGraphOfStore(store.path, wanted, ({ graph }) => write(exporter, graph, options));
};
