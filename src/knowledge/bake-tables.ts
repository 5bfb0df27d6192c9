/** `ts-node src/knowledge/bake-tables.ts FILE`, run by every build: the tables in, the file that the bundles read in their place out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bakedText } from './baked';
import { readTables } from './tables';

const [path = ''] = process.argv.slice(2);
const { catalogue, tenures } = readTables();
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, bakedText(catalogue, tenures));
