/** The strip of bars at the foot: drag a window over it, step it with the arrow keys, or let it play; nothing on the graph moves. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { isoOf } from '../../../src/export/page/days';
import type { Desk } from '../desk';
import { button, h, replace, svg } from '../dom';
import { visibleOf } from '../filters';
import type { Filters, Window } from '../state';
import { filtered } from '../state';
import { memo } from '../store';
import type { Bin, Timeline, Unit } from '../timeline';
import { CLASS_ORDER, isLast, stepped, timelineOf, windowWords } from '../timeline';
import { countWords } from '../words';

const HEIGHT = 36;
const AXIS = 16;
const PLAY_MS = 900;

interface Frame {
  readonly timeline: Timeline;
  readonly width: number;
  /** Width of one bin. */
  readonly wide: number;
}

const stacked = stack<Bin, number>()
  .keys(CLASS_ORDER.map((_, at) => at))
  .value((bin, key) => bin.counts[key] ?? 0);

const bars = ({ timeline, wide }: Frame): SVGElement[] => {
  const { bins } = timeline;
  const most = max(bins, (bin) => bin.counts.reduce((sum, count) => sum + count, 0)) ?? 1;
  const y = scaleLinear([0, most], [HEIGHT, 2]);
  return stacked([...bins]).flatMap((layer, at) =>
    layer.flatMap(([low, high], bin) =>
      high === low
        ? []
        : [
            svg('rect', {
              class: `bar bar-${CLASS_ORDER[at] ?? ''}`,
              x: bin * wide + 1,
              y: y(high),
              width: Math.max(1, Math.min(BAR_AT_MOST, wide - 2)),
              height: Math.max(1, y(low) - y(high)),
            }),
          ],
    ),
  );
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const tickWords = (unit: Unit, from: number): string => {
  const [year, month, day] = isoOf(from).split('-').map(Number);
  if (unit === 'year') return String(year);
  return unit === 'month' ? `${MONTHS[month! - 1]} ${year}` : `${day} ${MONTHS[month! - 1]}`;
};

const TICK_ROOM = 72;

const ticks = ({ timeline, wide }: Frame): SVGElement[] => {
  const every = Math.max(1, Math.ceil(TICK_ROOM / wide));
  return timeline.bins.flatMap((bin, at) =>
    at % every === 0 && (timeline.bins.length - at) * wide > TICK_ROOM * 0.6
      ? [svg('text', { class: 'tick', x: at * wide + 1, y: HEIGHT + 12 }, tickWords(timeline.unit, bin.from))]
      : [],
  );
};

const binsOf = (timeline: Timeline, [from, to]: Window): readonly [number, number] => {
  const first = timeline.bins.findIndex((bin) => bin.to >= from);
  const last = timeline.bins.findLastIndex((bin) => bin.from <= to);
  return [Math.max(0, first), Math.max(0, last)];
};

const brush = (frame: Frame, window: Window | null): SVGElement[] => {
  if (window === null) return [];
  const [first, last] = binsOf(frame.timeline, window);
  const [x, width] = [first * frame.wide, (last - first + 1) * frame.wide];
  return [
    svg('rect', { class: 'brush-out', x: 0, y: 0, width: x, height: HEIGHT }),
    svg('rect', {
      class: 'brush-out',
      x: x + width,
      y: 0,
      width: Math.max(0, frame.width - x - width),
      height: HEIGHT,
    }),
    svg('rect', { class: 'brush', x: x + 0.75, y: 0.75, width: Math.max(1, width - 1.5), height: HEIGHT - 1.5, rx: 3 }),
  ];
};

const BIN_AT_MOST = 56;
const BAR_AT_MOST = 26;

const frameOf = (timeline: Timeline, width: number): Frame => ({
  timeline,
  width,
  wide: Math.min(BIN_AT_MOST, width / Math.max(1, timeline.bins.length)),
});

export interface TimelineStrip {
  readonly element: HTMLElement;
  readonly draw: () => void;
}

export const timelineStrip = (desk: Desk): TimelineStrip => {
  const timelineFor = memo((filters: Filters): Timeline =>
    timelineOf(desk.data, visibleOf(desk.data, filters), filters),
  );
  const unwindowed = memo((filters: Filters): Filters => ({ ...filters, window: null }));
  const sameBut = memoByValue(unwindowed);
  const timeline = (): Timeline => timelineFor(sameBut(desk.store.get().filters));
  const setWindow = (window: Window | null): void => desk.store.step(filtered({ window }));

  const strip = h('div', { class: 'strip', attributes: { tabindex: 0, role: 'slider', 'aria-label': 'Time window' } });
  const words = h('p', { class: 'strip-words' });
  const player = button('▶', () => togglePlay(), { class: 'icon', attributes: { 'aria-label': 'Play through time' } });
  const clear = button('All time', () => setWindow(null), { class: 'quiet' });
  let playing = 0;

  const stop = (): void => {
    clearInterval(playing);
    playing = 0;
    player.textContent = '▶';
    player.setAttribute('aria-label', 'Play through time');
  };
  const advance = (): void => {
    const { window } = desk.store.get().filters;
    if (window !== null && isLast(timeline(), window)) stop();
    else setWindow(stepped(timeline(), window, 1));
  };
  const togglePlay = (): void => {
    if (playing !== 0) return stop();
    const { window } = desk.store.get().filters;
    if (window !== null && isLast(timeline(), window)) setWindow(null);
    advance();
    playing = Number(setInterval(advance, PLAY_MS));
    player.textContent = '❚❚';
    player.setAttribute('aria-label', 'Pause');
  };

  let frame: Frame = frameOf({ unit: 'day', bins: [], undated: 0 }, 1);
  const binAt = (event: PointerEvent): number => {
    const x = event.clientX - strip.getBoundingClientRect().left;
    return Math.max(0, Math.min(frame.timeline.bins.length - 1, Math.floor(x / frame.wide)));
  };
  const windowOver = (one: number, two: number): Window => {
    const { bins } = frame.timeline;
    return [bins[Math.min(one, two)]!.from, bins[Math.max(one, two)]!.to];
  };
  let anchor: number | null = null;
  strip.addEventListener('pointerdown', (event) => {
    if (frame.timeline.bins.length === 0) return;
    stop();
    anchor = anchorFor(frame, desk.store.get().filters.window, event, binAt(event));
    strip.setPointerCapture(event.pointerId);
    setWindow(windowOver(anchor, binAt(event)));
  });
  strip.addEventListener('pointermove', (event) => {
    if (anchor === null) return;
    const next = windowOver(anchor, binAt(event));
    const now = desk.store.get().filters.window;
    if (now?.[0] !== next[0] || now[1] !== next[1]) setWindow(next);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) strip.addEventListener(end, () => (anchor = null));
  strip.addEventListener('keydown', (event) => {
    const { window } = desk.store.get().filters;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const step = event.key === 'ArrowRight' ? 1 : -1;
      setWindow(event.shiftKey ? widened(frame.timeline, window, step) : stepped(timeline(), window, step));
    } else if (event.key === 'Escape' && window !== null) setWindow(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  const describe = (window: Window | null): void => {
    const { pieces } = desk.visible().counts;
    const when = window === null ? 'All time' : windowWords(window);
    const undated = frame.timeline.undated > 0 ? ` · ${frame.timeline.undated} undated` : '';
    words.textContent = `${when} · ${countWords(pieces, 'piece')} of evidence${window === null ? undated : ''}`;
    strip.setAttribute('aria-valuetext', words.textContent);
    strip.setAttribute('aria-valuemin', '0');
    strip.setAttribute('aria-valuemax', String(Math.max(0, frame.timeline.bins.length - 1)));
    strip.setAttribute('aria-valuenow', String(window === null ? 0 : binsOf(frame.timeline, window)[0]));
    clear.hidden = window === null;
  };
  const draw = (): void => {
    const { window } = desk.store.get().filters;
    const width = Math.max(1, strip.clientWidth);
    frame = frameOf(timeline(), width);
    describe(window);
    player.disabled = frame.timeline.bins.length < 2;
    replace(
      strip,
      svg(
        'svg',
        { width, height: HEIGHT + AXIS, 'aria-hidden': 'true' },
        bars(frame),
        ticks(frame),
        brush(frame, window),
      ),
    );
  };
  new ResizeObserver(draw).observe(strip);
  const element = h(
    'section',
    { class: 'timeline', attributes: { 'aria-label': 'Timeline' } },
    h('div', { class: 'timeline-side' }, player, h('div', {}, words, clear)),
    strip,
  );
  return { element, draw };
};

/** Near an edge of the window that edge is dragged: the other one stays. */
const anchorFor = (frame: Frame, window: Window | null, event: PointerEvent, here: number): number => {
  if (window === null) return here;
  const [first, last] = binsOf(frame.timeline, window);
  const x = event.clientX - (event.currentTarget as HTMLElement).getBoundingClientRect().left;
  if (Math.abs(x - first * frame.wide) < 6) return last;
  if (Math.abs(x - (last + 1) * frame.wide) < 6) return first;
  return here;
};

const widened = (timeline: Timeline, window: Window | null, step: number): Window | null => {
  if (window === null) return stepped(timeline, window, step);
  const [first, last] = binsOf(timeline, window);
  const end = Math.max(first, Math.min(timeline.bins.length - 1, last + step));
  return [timeline.bins[first]!.from, timeline.bins[end]!.to];
};

/** Filters that differ only in their window give the same object, so that the bars are counted once. */
const memoByValue = (make: (filters: Filters) => Filters): ((filters: Filters) => Filters) => {
  let last: { readonly key: string; readonly value: Filters } | undefined;
  return (filters) => {
    const value = make(filters);
    const key = JSON.stringify(value);
    if (last?.key !== key) last = { key, value };
    return last.value;
  };
};
