/** Commands that keep articles in a store. */
import { knowledgeOf, KNOWLEDGE, printLine, textOf, type Command, type Options, WORKERS, workersOf } from './spec';

const STORE = ['--store <file>', 'the store', 'newsgraph.sqlite'] as const;
const storeOf = (options: Options): string => textOf(options, 'store') ?? 'newsgraph.sqlite';

const add: Command = {
  usage: 'add <files...>',
  describes: 'read articles into a store; those that are there already are left as they are',
  options: [STORE, ['--allow-private', 'read addresses in a private network, too'], WORKERS, KNOWLEDGE],
  run: async (files, options) => {
    const { runAdd } = await import('../adding');
    return runAdd(files, {
      store: storeOf(options),
      ...workersOf(options),
      allowPrivate: options['allowPrivate'] === true,
      knowledge: await knowledgeOf(options),
      print: printLine,
    });
  },
};

const remove: Command = {
  usage: 'remove <articles...>',
  describes: 'take articles (ids or paths) out of a store, and say what that changes',
  options: [STORE],
  run: async (asked, options) => (await import('../store')).runRemove(asked, storeOf(options), printLine),
};

const replace: Command = {
  usage: 'replace <article> <file>',
  describes: 'put a new version in the place of an article',
  options: [STORE, KNOWLEDGE],
  run: async ([asked = '', file = ''], options) => {
    const { runReplace } = await import('../replacing');
    return runReplace(asked, file, {
      store: storeOf(options),
      allowPrivate: false,
      knowledge: await knowledgeOf(options),
      print: printLine,
    });
  },
};

const reread: Command = {
  usage: 'reread',
  describes: 'read the articles of a store again, from the store itself: those that an older newsgraph read, or all',
  options: [
    STORE,
    ['--all', 'also those that this version has read, as after a change of --knowledge'],
    WORKERS,
    KNOWLEDGE,
  ],
  run: async (_, options) => {
    const { runReread } = await import('../rereading');
    return runReread(options['all'] === true, {
      store: storeOf(options),
      ...workersOf(options),
      allowPrivate: false,
      knowledge: await knowledgeOf(options),
      print: printLine,
    });
  },
};

const list: Command = {
  usage: 'list',
  describes: 'the articles in a store',
  options: [STORE],
  run: async (_, options) => (await import('../store')).runList(storeOf(options), printLine),
};

const status: Command = {
  usage: 'status',
  describes: 'how much a store holds',
  options: [STORE],
  run: async (_, options) => (await import('../store')).runStatus(storeOf(options), printLine),
};

export const KEEPING: readonly Command[] = [add, remove, replace, reread, list, status];
