/** The engine's inner loops, in AssemblyScript: byte addresses in the one memory enter, numbers written there leave. Built into bytes.ts by build.ts. */

/** Four rows and eight columns of `multiply`, kept in registers over the whole depth. */
// @ts-ignore: decorator
@inline
function tile4x8(c: usize, ldc: usize, a: usize, rowStep: usize, depthStep: usize, b: usize, ldb: usize, depth: i32): void {
  let c00 = v128.load(c), c01 = v128.load(c, 16);
  let c10 = v128.load(c + ldc), c11 = v128.load(c + ldc, 16);
  let c20 = v128.load(c + 2 * ldc), c21 = v128.load(c + 2 * ldc, 16);
  let c30 = v128.load(c + 3 * ldc), c31 = v128.load(c + 3 * ldc, 16);
  for (let p = 0; p < depth; p++) {
    const b0 = v128.load(b), b1 = v128.load(b, 16);
    let x = v128.load_splat<f32>(a);
    c00 = f32x4.add(c00, f32x4.mul(x, b0));
    c01 = f32x4.add(c01, f32x4.mul(x, b1));
    x = v128.load_splat<f32>(a + rowStep);
    c10 = f32x4.add(c10, f32x4.mul(x, b0));
    c11 = f32x4.add(c11, f32x4.mul(x, b1));
    x = v128.load_splat<f32>(a + 2 * rowStep);
    c20 = f32x4.add(c20, f32x4.mul(x, b0));
    c21 = f32x4.add(c21, f32x4.mul(x, b1));
    x = v128.load_splat<f32>(a + 3 * rowStep);
    c30 = f32x4.add(c30, f32x4.mul(x, b0));
    c31 = f32x4.add(c31, f32x4.mul(x, b1));
    a += depthStep;
    b += ldb;
  }
  v128.store(c, c00); v128.store(c, c01, 16);
  v128.store(c + ldc, c10); v128.store(c + ldc, c11, 16);
  v128.store(c + 2 * ldc, c20); v128.store(c + 2 * ldc, c21, 16);
  v128.store(c + 3 * ldc, c30); v128.store(c + 3 * ldc, c31, 16);
}

// @ts-ignore: decorator
@inline
function tile1x8(c: usize, a: usize, depthStep: usize, b: usize, ldb: usize, depth: i32): void {
  let c0 = v128.load(c), c1 = v128.load(c, 16);
  for (let p = 0; p < depth; p++) {
    const x = v128.load_splat<f32>(a);
    c0 = f32x4.add(c0, f32x4.mul(x, v128.load(b)));
    c1 = f32x4.add(c1, f32x4.mul(x, v128.load(b, 16)));
    a += depthStep;
    b += ldb;
  }
  v128.store(c, c0); v128.store(c, c1, 16);
}

// @ts-ignore: decorator
@inline
function tile1x1(c: usize, a: usize, depthStep: usize, b: usize, ldb: usize, depth: i32): void {
  let sum = load<f32>(c);
  for (let p = 0; p < depth; p++) {
    sum += load<f32>(a) * load<f32>(b);
    a += depthStep;
    b += ldb;
  }
  store<f32>(c, sum);
}

/**
 * C += A B, row by row, summed over the depth in order, so every machine gives the same bits.
 * Steps are in bytes: A's element (i, p) lies at a + <usize>i * rowStep + p * depthStep, so A may be read transposed.
 */
export function multiply(
  c: usize, ldc: usize, a: usize, rowStep: usize, depthStep: usize, b: usize, ldb: usize,
  rows: i32, columns: i32, depth: i32,
): void {
  let j = 0;
  for (; j + 8 <= columns; j += 8) {
    const cj = c + ((<usize>j) << 2), bj = b + ((<usize>j) << 2);
    let i = 0;
    for (; i + 4 <= rows; i += 4) tile4x8(cj + <usize>i * ldc, ldc, a + <usize>i * rowStep, rowStep, depthStep, bj, ldb, depth);
    for (; i < rows; i++) tile1x8(cj + <usize>i * ldc, a + <usize>i * rowStep, depthStep, bj, ldb, depth);
  }
  for (; j < columns; j++) {
    const cj = c + ((<usize>j) << 2), bj = b + ((<usize>j) << 2);
    for (let i = 0; i < rows; i++) tile1x1(cj + <usize>i * ldc, a + <usize>i * rowStep, depthStep, bj, ldb, depth);
  }
}

/** a / sqrt(1 + a * a), moved to 0..1. */
// @ts-ignore: decorator
@inline
function gate(a: v128): v128 {
  const half = f32x4.splat(0.5), one = f32x4.splat(1);
  const root = f32x4.sqrt(f32x4.add(one, f32x4.mul(a, a)));
  return f32x4.add(half, f32x4.mul(half, f32x4.div(a, root)));
}

/**
 * One sentence in one direction through a simple recurrent unit (see training/recurrence.ts). `gates`, `past` and `result`
 * point at the first row's own part; `half` is the number of channels, a multiple of four; `state` has room for them.
 */
export function recur(
  result: usize, past: usize, rowStep: isize, gates: usize, gateStep: isize,
  forgetPeep: usize, highwayPeep: usize, state: usize, half: i32, count: i32,
): void {
  const bytes = (<usize>half) << 2;
  const one = f32x4.splat(1);
  for (let j: usize = 0; j < bytes; j += 16) v128.store(state + j, f32x4.splat(0));
  for (let n = 0; n < count; n++) {
    for (let j: usize = 0; j < bytes; j += 16) {
      const before = v128.load(state + j);
      const f = gate(f32x4.add(v128.load(gates + bytes + j), f32x4.mul(v128.load(forgetPeep + j), before)));
      const r = gate(f32x4.add(v128.load(gates + 2 * bytes + j), f32x4.mul(v128.load(highwayPeep + j), before)));
      const now = f32x4.add(f32x4.mul(f, before), f32x4.mul(f32x4.sub(one, f), v128.load(gates + j)));
      v128.store(state + j, now);
      v128.store(result + j, f32x4.add(f32x4.mul(r, now), f32x4.mul(f32x4.sub(one, r), v128.load(past + j))));
    }
    gates += gateStep;
    past += rowStep;
    result += rowStep;
  }
}

/** Numbers below zero become zero. */
export function rectify(at: usize, count: i32): void {
  const zero = f32x4.splat(0), end = at + ((<usize>count) << 2);
  for (; at + 16 <= end; at += 16) v128.store(at, f32x4.pmax(zero, v128.load(at)));
  for (; at < end; at += 4) store<f32>(at, max<f32>(load<f32>(at), 0));
}

/** One row after another, each copied from the place that `places` (int32) names; `bytes` is a row's length, a multiple of sixteen. */
export function gather(to: usize, from: usize, places: usize, count: i32, bytes: usize): void {
  for (let i = 0; i < count; i++) {
    const row = from + <usize>load<i32>(places) * bytes;
    for (let j: usize = 0; j < bytes; j += 16) v128.store(to + j, v128.load(row + j));
    to += bytes;
    places += 4;
  }
}

/** As `gather`, but added to what is there; nothing is added where the place is below zero. */
export function addGathered(to: usize, from: usize, places: usize, count: i32, bytes: usize): void {
  for (let i = 0; i < count; i++) {
    const place = load<i32>(places);
    if (place >= 0) {
      const row = from + <usize>place * bytes;
      for (let j: usize = 0; j < bytes; j += 16) v128.store(to + j, f32x4.add(v128.load(to + j), v128.load(row + j)));
    }
    to += bytes;
    places += 4;
  }
}

/** Added to a float of less than 2^22, it leaves no room for a fraction: the last bits are the whole number nearest. */
const ROUND: f32 = 12582912;

// @ts-ignore: decorator
@inline
function nearest(from: usize, inverse: v128): v128 {
  const rounded = f32x4.add(f32x4.mul(v128.load(from), inverse), f32x4.splat(ROUND));
  return i32x4.sub(rounded, i32x4.splat(reinterpret<i32>(ROUND)));
}

/**
 * Rows of numbers become rows of int16, the largest of each 32767; `scales` gets what a unit of each row is worth. Columns: a multiple of
 * eight. Four rows lie together, pair by pair: [rows / 4][columns / 2][4][2].
 */
export function quantiseRows(to: usize, scales: usize, from: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let i = 0; i < rows; i++) {
    let top = f32x4.splat(1e-20), other = top;
    for (let j: usize = 0; j < bytes; j += 32) {
      top = f32x4.pmax(top, f32x4.abs(v128.load(from + j)));
      other = f32x4.pmax(other, f32x4.abs(v128.load(from + j, 16)));
    }
    top = f32x4.pmax(top, other);
    const largest = max<f32>(
      max<f32>(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max<f32>(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
    const inverse = f32x4.splat(32767 / largest);
    let at = to + (<usize>(i >> 2) * bytes << 1) + (<usize>(i & 3) << 2);
    for (let j: usize = 0; j < bytes; j += 32) {
      const whole = i16x8.narrow_i32x4_s(nearest(from + j, inverse), nearest(from + j + 16, inverse));
      v128.store32_lane(at, whole, 0);
      v128.store32_lane(at, whole, 1, 16);
      v128.store32_lane(at, whole, 2, 32);
      v128.store32_lane(at, whole, 3, 48);
      at += 64;
    }
    store<f32>(scales, largest / 32767);
    scales += 4;
    from += bytes;
  }
}

// @ts-ignore: decorator
@inline
function finish(c: usize, sums: v128, scale: usize, steps: usize, bias: usize): void {
  const unit = f32x4.mul(v128.load_splat<f32>(scale), v128.load(steps));
  v128.store(c, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), unit), v128.load(bias)));
}

// @ts-ignore: decorator
@inline
function pairs4x8(c: usize, ldc: usize, a: usize, scales: usize, b: usize, steps: usize, bias: usize, pairs: i32): void {
  let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  for (let p = 0; p < pairs; p++) {
    const b0 = v128.load(b), b1 = v128.load(b, 16);
    let x = v128.load_splat<i32>(a);
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, b0));
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, b1));
    x = v128.load_splat<i32>(a, 4);
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, b0));
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, b1));
    x = v128.load_splat<i32>(a, 8);
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, b0));
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, b1));
    x = v128.load_splat<i32>(a, 12);
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, b0));
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, b1));
    a += 16;
    b += 32;
  }
  finish(c, c00, scales, steps, bias); finish(c + 16, c01, scales, steps + 16, bias + 16);
  c += ldc;
  finish(c, c10, scales + 4, steps, bias); finish(c + 16, c11, scales + 4, steps + 16, bias + 16);
  c += ldc;
  finish(c, c20, scales + 8, steps, bias); finish(c + 16, c21, scales + 8, steps + 16, bias + 16);
  c += ldc;
  finish(c, c30, scales + 12, steps, bias); finish(c + 16, c31, scales + 12, steps + 16, bias + 16);
}

// @ts-ignore: decorator
@inline
function pairs1x8(c: usize, a: usize, scales: usize, b: usize, steps: usize, bias: usize, pairs: i32): void {
  let c0 = i32x4.splat(0), c1 = c0;
  for (let p = 0; p < pairs; p++) {
    const x = v128.load_splat<i32>(a);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, v128.load(b)));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
    a += 16;
    b += 32;
  }
  finish(c, c0, scales, steps, bias); finish(c + 16, c1, scales, steps + 16, bias + 16);
}

/**
 * C = A W + bias for rows A as quantiseRows lays them out and whole-number weights W: eight columns lie together, and of these pairs of
 * depth, [columns / 8][depth / 2][8][2] int16. The sums are whole numbers, so their order does not matter. Columns: a multiple of eight.
 */
export function multiplyPairs(
  c: usize, a: usize, scales: usize, b: usize, steps: usize, bias: usize, rows: i32, columns: i32, pairs: i32,
): void {
  const ldc = (<usize>columns) << 2, block = (<usize>pairs) << 4, panel = block << 1;
  for (let j: usize = 0; j < ldc; j += 32) {
    let i = 0;
    for (; i + 4 <= rows; i += 4) {
      const row = <usize>i;
      pairs4x8(c + row * ldc + j, ldc, a + (row >> 2) * block, scales + row * 4, b, steps + j, bias + j, pairs);
    }
    for (; i < rows; i++) {
      const row = <usize>i;
      const own = a + (row >> 2) * block + ((row & 3) << 2);
      pairs1x8(c + row * ldc + j, own, scales + row * 4, b, steps + j, bias + j, pairs);
    }
    b += panel;
  }
}
