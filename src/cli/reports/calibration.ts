/** `npm run accuracy:calibration -- [JUDGED.jsonl...]`: how far confidences can be trusted, as a table and a picture in docs/accuracy.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJudged } from '../../relations/training/judged';
import { before, binsOf, brier, crossValidated, ece, type Bin, type Told } from '../../relations/training/reliability';
import { writeMarked } from './marked';
import { reliabilityPicture } from './reliability-picture';

const DOCS = join(__dirname, '..', '..', '..', 'docs');
const DEFAULT = join(__dirname, '..', '..', 'relations', 'training', 'judged.jsonl');

const percent = (share: number): string => (100 * share).toFixed(1);
const cells = ({ edges, confidence, right }: Bin): string =>
  edges === 0 ? '0 | | ' : `${edges} | ${percent(confidence)} | ${percent(right)}`;

const binRows = (raw: readonly Told[], fitted: readonly Told[]): readonly string[] => {
  const after = binsOf(fitted);
  return binsOf(raw).flatMap((bin, i) => {
    const other = after[i];
    const isEmpty = bin.edges + (other?.edges ?? 0) === 0;
    return isEmpty || !other ? [] : [`| 0.${i} to ${((i + 1) / 10).toFixed(1)} | ${cells(bin)} | ${cells(other)} |`];
  });
};

const SURE = 0.9;

const sumRow = (name: string, told: readonly Told[]): string => {
  const sure = told.filter(({ confidence }) => confidence >= SURE);
  const right = (some: readonly Told[]): number => some.filter((one) => one.right).length / Math.max(1, some.length);
  const said = told.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, told.length);
  const figures = [told.length, percent(said), percent(right(told)), percent(ece(told)), brier(told).toFixed(3)];
  return `| ${[name, ...figures, sure.length, sure.length === 0 ? '' : percent(right(sure))].join(' | ')} |`;
};

const from =
  (source: string) =>
  (told: readonly Told[]): readonly Told[] =>
    told.filter((one) => one.source === source);

const pageOf = (raw: readonly Told[], fitted: readonly Told[], articles: number): string =>
  [
    `${raw.length} edges of ${articles} articles; each edge by a calibration fitted without its article (ten folds).`,
    '',
    '![Of the edges in each bin of confidence, how many are right](reliability.svg)',
    '',
    '| confidence | edges before | mean said | right, % | edges after | mean said | right, % |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...binRows(raw, fitted),
    '',
    '| edges | number | mean said, % | right, % | ECE, % | Brier | say 0.9 or more | of those right, % |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    sumRow('all, before', raw),
    sumRow('all, after', fitted),
    sumRow('graphs made by hand, before', from('graph')(raw)),
    sumRow('graphs made by hand, after', from('graph')(fitted)),
    sumRow('judged by eye, before', from('eye')(raw)),
    sumRow('judged by eye, after', from('eye')(fitted)),
  ].join('\n');

const paths = process.argv.slice(2);
const judged = readJudged(paths.length > 0 ? paths : [DEFAULT]);
const [raw, fitted] = [before(judged), crossValidated(judged)];
writeFileSync(join(DOCS, 'reliability.svg'), reliabilityPicture(binsOf(raw), binsOf(fitted)));
writeMarked(
  join(DOCS, 'accuracy.md'),
  'calibration',
  pageOf(raw, fitted, new Set(judged.map(({ article }) => article)).size),
);
