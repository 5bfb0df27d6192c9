/** Commands that read articles. */
import {
  type Command,
  GRAPH,
  KNOWLEDGE,
  knowledgeOf,
  listOf,
  PART,
  partOf,
  printLine,
  textOf,
  WORKERS,
  workersOf,
} from './spec';

const build: Command = {
  usage: 'build [files...]',
  describes:
    'read articles (files, folders, patterns, addresses, - for standard input) and write the graph, its page and its files',
  options: [
    ['--out <folder>', 'where to write', 'graph-out'],
    ['--corrections <files...>', 'YAML or JSON-lines files of what you have put right'],
    ['--store <file>', 'build from the articles of a store'],
    ...PART,
    ['--allow-private', 'read addresses in a private network, too'],
    WORKERS,
    KNOWLEDGE,
  ],
  run: async (files, options) => {
    const { runBuild } = await import('../build');
    const out = textOf(options, 'out') ?? 'graph-out';
    const corrections = listOf(options, 'corrections') ?? [];
    const store = textOf(options, 'store');
    const from = store === undefined ? {} : { store };
    return runBuild(files, {
      out,
      corrections,
      ...from,
      ...workersOf(options),
      ...partOf(options),
      allowPrivate: options['allowPrivate'] === true,
      knowledge: await knowledgeOf(options),
      print: printLine,
    });
  },
};

const extract: Command = {
  usage: 'extract [file]',
  describes: 'analyse JSON documents, one a line in, one a line out (- or nothing: standard input)',
  options: [['--tokens', 'add tokens, tags and trees'], KNOWLEDGE],
  run: async ([file], options) => {
    const { runExtract } = await import('../extract');
    return runExtract(file, { tokens: options['tokens'] === true, knowledge: await knowledgeOf(options) });
  },
};

const show: Command = {
  usage: 'show <files...>',
  describes: 'print what each stretch of an article is: headline, body, caption, noise',
  options: [],
  run: async (files) => (await import('../show')).runShow(files, printLine),
};

const verify: Command = {
  usage: 'verify',
  describes: 'read every article again and check that each quote stands where the graph says',
  options: [GRAPH, ['--root <folder>', 'the folder that article paths start from', '.']],
  run: async (_, options) => {
    const { runVerify } = await import('../verify');
    return runVerify(textOf(options, 'graph') ?? 'graph-out', textOf(options, 'root') ?? '.', printLine);
  },
};

export const MAKING: readonly Command[] = [build, extract, show, verify];
