/** Commands that give a graph to others: files, the page, other programs. */
import { GRAPH, KNOWLEDGE, knowledgeOf, PART, partOf, printLine, printPiece, textOf, type Command } from './spec';

const exporting: Command = {
  usage: 'export',
  describes: 'write the graph in another format (--format help lists them)',
  options: [
    ['--format <format>', 'json, gexf, graphml, csv-edges, jsonld, cypher, ...', 'help'],
    ['--out <file>', 'a file instead of standard output'],
    GRAPH,
    ['--store <file>', 'straight from a store, without a build'],
    ...PART,
    KNOWLEDGE,
  ],
  run: async (_, options) => {
    const { runExport } = await import('../export');
    const [out, store] = [textOf(options, 'out'), textOf(options, 'store')];
    return runExport({
      graph: textOf(options, 'graph') ?? 'graph-out',
      format: textOf(options, 'format') ?? 'help',
      ...(out === undefined ? {} : { out }),
      ...(store === undefined ? {} : { store: { path: store, knowledge: () => knowledgeOf(options) } }),
      ...partOf(options),
      print: printPiece,
    });
  },
};

const view: Command = {
  usage: 'view [folder]',
  describes: 'open the page of a build in a browser',
  options: [
    ['--no-open', 'only print its address'],
    ['--serve', 'from a server on this machine only, as is done with large graphs'],
  ],
  run: async ([folder], options) => {
    const { runView } = await import('../view');
    const serve = options['serve'] === true;
    return runView(folder ?? 'graph-out', { opens: options['open'] !== false, serve, print: printLine });
  },
};

const mcp: Command = {
  usage: 'mcp',
  describes: 'serve the graph to a Model Context Protocol client over standard input and output, read-only',
  options: [GRAPH],
  run: async (_, options) => (await import('../mcp')).runMcp(textOf(options, 'graph') ?? 'graph-out'),
};

export const GIVING: readonly Command[] = [exporting, view, mcp];
