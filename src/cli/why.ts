/** `newsgraph why` and `why-not`: a relation, or one that was looked for, in; sentences, trees, rules and words out. */
import { analyseArticle } from '../build';
import type { NewsGraph } from '../graph';
import { articleFromText } from '../ingest';
import { loadKnowledge } from '../knowledge';
import type { ArticleRecord, Evidence, ParsedToken } from '../model';
import { readGraph, type RelationResult } from '../query';
import { explain, type Explanation, type TriedRule } from '../relations';
import { UserError, type ExitCode } from './errors';
import { openGraphFile } from './open';
import { asking } from './query';
import { plain } from './table';

type Print = (line: string) => void;

const treeLines = (tokens: readonly ParsedToken[]): readonly string[] =>
  tokens.map(({ form, upos, lemma, head, deprel }, i) => {
    const governor = head < 0 ? 'root' : `${deprel} of ${tokens[head]?.form ?? ''} (${head + 1})`;
    return plain(
      `      ${String(i + 1).padStart(3)} ${form.padEnd(18)} ${upos.padEnd(6)} ${lemma.padEnd(16)} ${governor}`,
    ).padStart(6);
  });

/** The article is read again: nothing keeps its trees. */
const explained = (article: ArticleRecord, start: number): Explanation | undefined => {
  const { id: _id, text, ...known } = article;
  const knowledge = loadKnowledge();
  const { document, extraction } = analyseArticle(articleFromText(text, known), knowledge);
  const sentence = document.sentences.findIndex((one) => one.start === start);
  return explain(document, extraction.mentions, extraction.chains, knowledge, sentence);
};

const articleOf = (graph: NewsGraph, id: string): ArticleRecord => {
  const found = graph.getAttribute('articles').find((article) => article.id === id);
  if (!found) throw new UserError(`The graph does not hold the article ${id}: build it again.`);
  return found;
};

const words = (article: ArticleRecord, { start, end }: Evidence['trigger']): string =>
  plain(article.text.slice(start, end));

const printEvidence = (graph: NewsGraph, piece: Evidence, print: Print): void => {
  const article = articleOf(graph, piece.article);
  print(`  “${words(article, piece.sentence)}”`);
  print(`    rule ${piece.rule}, confidence ${piece.confidence}, in ${article.uri}`);
  print(
    `    subject “${words(article, piece.subject)}”, trigger “${words(article, piece.trigger)}”, object “${words(article, piece.object)}”`,
  );
  for (const { words: speaker, verb } of piece.saidBy)
    print(plain(`    said by ${speaker}${verb ? ` (${verb})` : ''}`));
  const explanation = explained(article, piece.sentence.start);
  if (explanation) treeLines(explanation.tokens).forEach((line) => print(line));
};

const heading = ({ subject, predicate, object, modality, negated, derived }: RelationResult): string =>
  plain(
    `${subject.name} — ${predicate} — ${object.name} [${modality}${negated ? ', denied' : ''}]${derived ? ` derived by ${derived}` : ''}`,
  );

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** An edge's id alone, or subject, predicate and object. 1 when there is no such relation. */
export const runWhy = (asked: readonly string[], graphPath: string, print: Print): ExitCode => {
  const graph = openGraphFile(graphPath);
  const [subject = '', predicate = '', object = ''] = asked;
  const found = asking(() => {
    const reader = readGraph(graph);
    return asked.length === 1
      ? reader.relations().filter(({ id }) => id === subject)
      : reader.relations({ subject, predicate, object });
  });
  if (found.length === 0) print('There is no such relation: `newsgraph why-not` says how far each sentence got.');
  for (const relation of found) {
    print(heading(relation));
    for (const piece of relation.evidence) printEvidence(graph, piece, print);
  }
  return found.length > 0 ? 0 : 1;
};

/** Sentences in which both are named, however they are called there. */
const candidates = (article: ArticleRecord, names: readonly (readonly string[])[]) => {
  const { text, ...known } = article;
  const knowledge = loadKnowledge();
  const { document, extraction } = analyseArticle(articleFromText(text, known), knowledge);
  const named = names.map((forms) => new Set(forms));
  const chainsOf = named.map((forms) =>
    extraction.chains.filter((chain) =>
      chain.mentions.some((id) => {
        const mention = extraction.mentions.find((one) => one.id === id);
        return mention !== undefined && forms.has(text.slice(mention.start, mention.end));
      }),
    ),
  );
  const inSentence = (n: number, i: number): boolean =>
    (chainsOf[n] ?? []).some(({ mentions }) =>
      mentions.some((id) => extraction.mentions.find((one) => one.id === id)?.sentence === i),
    );
  return document.sentences.flatMap((_, i) => {
    if (!inSentence(0, i) || !inSentence(1, i)) return [];
    const explanation = explain(document, extraction.mentions, extraction.chains, knowledge, i);
    return explanation ? [explanation] : [];
  });
};

const outcomeLine = ({ rule, outcome }: TriedRule, word: string): string => {
  const stopped =
    outcome === 'found'
      ? 'found a pair'
      : outcome === 'outdone'
        ? 'a more specific rule won'
        : `stopped: no ${outcome} fits`;
  return plain(`    ${rule} at “${word}”: ${stopped}`);
};

const printTried = (
  { sentence, tried }: Explanation,
  predicate: string,
  article: ArticleRecord,
  print: Print,
): void => {
  print(`  “${words(article, sentence)}”`);
  const own = tried.filter((one) => one.predicate === predicate);
  if (own.length === 0) print(`    no word here is a trigger of ${predicate}`);
  for (const one of own) print(outcomeLine(one, words(article, one.trigger)));
};

/** 0 when some sentence names both, 1 when none does. */
export const runWhyNot = ({ subject, predicate, object }: Triple, graphPath: string, print: Print): ExitCode => {
  const graph = openGraphFile(graphPath);
  const names = asking(() => {
    const reader = readGraph(graph);
    return [subject, object].map((name) => [reader.entity(name).name, ...reader.entity(name).aliases]);
  });
  let sentences = 0;
  for (const article of graph.getAttribute('articles')) {
    for (const explanation of candidates(article, names)) {
      sentences++;
      printTried(explanation, predicate, article, print);
    }
  }
  if (sentences === 0) print('No sentence names both.');
  return sentences > 0 ? 0 : 1;
};
