/** Files of judged edges in; their edges, checked, out. One JSON object a line. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const JUDGED = z.object({
  /** Who judged: a graph made by hand, or a reader's eye. */
  source: z.string(),
  article: z.string(),
  /** With which the edge's surest evidence was read, before calibration. */
  strength: z.number().min(0).max(1),
  standing: z.boolean(),
  preposition: z.boolean(),
  open: z.boolean(),
  right: z.boolean(),
});

export type Judged = Readonly<z.infer<typeof JUDGED>>;

/** Throws at a line that is no judged edge. */
export const readJudged = (paths: readonly string[]): readonly Judged[] =>
  paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JUDGED.parse(JSON.parse(line))),
  );
