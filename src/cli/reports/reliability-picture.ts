/** Bins of confidence before and after in, a reliability diagram as SVG out: on the diagonal what is said comes true. */
import type { Bin } from '../../relations/training/reliability';

const SIZE = 320;
const EDGE = 44;
const WIDTH = SIZE + 2 * EDGE;
const HEIGHT = SIZE + 2 * EDGE + 20;

const x = (share: number): string => (EDGE + share * SIZE).toFixed(1);
const y = (share: number): string => (EDGE + (1 - share) * SIZE).toFixed(1);

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

const axes = (): readonly string[] => [
  `<rect x="${EDGE}" y="${EDGE}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#999"/>`,
  `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
  ...TICKS.map((t) => `<text x="${x(t)}" y="${EDGE + SIZE + 16}" text-anchor="middle">${t}</text>`),
  ...TICKS.map((t) => `<text x="${EDGE - 6}" y="${y(t)}" dy="4" text-anchor="end">${t}</text>`),
  `<text x="${x(0.5)}" y="${EDGE + SIZE + 34}" text-anchor="middle">confidence said</text>`,
  `<text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">share of edges right</text>`,
];

/** Points by the number of their edges, which is written beside each. */
const points = (bins: readonly Bin[], colour: string, side: 1 | -1): readonly string[] => {
  const full = bins.filter(({ edges }) => edges > 0);
  const line = full.map(({ confidence, right }) => `${x(confidence)},${y(right)}`).join(' ');
  return [
    `<polyline points="${line}" fill="none" stroke="${colour}" stroke-opacity="0.5"/>`,
    ...full.flatMap(({ confidence, right, edges }) => [
      `<circle cx="${x(confidence)}" cy="${y(right)}" r="${(2 + Math.sqrt(edges) / 2).toFixed(1)}" fill="${colour}" fill-opacity="0.8"/>`,
      `<text x="${x(confidence)}" y="${y(right)}" dx="${side * 12}" dy="${side * 14}" text-anchor="middle" fill="${colour}">${edges}</text>`,
    ]),
  ];
};

const legend = (words: string, colour: string, row: number): string =>
  `<text x="${EDGE + 10}" y="${EDGE + 18 + row * 16}" fill="${colour}">${words}</text>`;

export const reliabilityPicture = (before: readonly Bin[], after: readonly Bin[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="11" fill="#444">`,
    '<title>Of the edges in each bin of confidence, how many are right</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...axes(),
    ...points(before, '#b45309', -1),
    ...points(after, '#1d4ed8', 1),
    legend('before calibration', '#b45309', 0),
    legend('after, cross-validated', '#1d4ed8', 1),
    '</svg>',
    '',
  ].join('\n');
