/** `newsgraph export`: a graph and a format in; the format's text to a file or standard output. */
import { EXPORTERS } from '../export';
import { UserError, type ExitCode } from './errors';
import { writeFileWhole } from './files';
import { openGraphFile } from './open';

export interface ExportOptions {
  readonly graph: string;
  readonly format: string;
  readonly out?: string;
  readonly print: (piece: string) => void;
}

export const runExport = ({ graph, format, out, print }: ExportOptions): ExitCode => {
  if (format === 'help') {
    for (const known of EXPORTERS) print(`${known.format.padEnd(20)} ${known.describes}\n`);
    return 0;
  }
  const exporter = EXPORTERS.find((candidate) => candidate.format === format.toLowerCase());
  const formats = EXPORTERS.map((candidate) => candidate.format).join(', ');
  if (!exporter) throw new UserError(`There is no format "${format}": choose from ${formats}.`);
  const pieces = exporter.write(openGraphFile(graph));
  if (out !== undefined) writeFileWhole(out, pieces);
  else for (const piece of pieces) print(piece);
  return 0;
};
