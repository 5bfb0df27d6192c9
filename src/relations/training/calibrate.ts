/** `npm run train:confidence -- JUDGED.jsonl...`: fits what a strength is worth to edges that were judged, and writes calibration.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJudged } from './judged';
import { fit } from './platt';
import { before, brier, crossValidated, ece } from './reliability';

const paths = process.argv.slice(2);
const judged = readJudged(paths.length > 0 ? paths : [join(__dirname, 'judged.jsonl')]);
const fitted = fit(judged);
writeFileSync(join(__dirname, '..', 'calibration.json'), `${JSON.stringify(fitted, undefined, 2)}\n`);
for (const [name, told] of [
  ['before', before(judged)],
  ['cross-validated', crossValidated(judged)],
] as const)
  process.stdout.write(`${name}: ${told.length} edges, ECE ${ece(told).toFixed(3)}, Brier ${brier(told).toFixed(3)}\n`);
