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
 * point at the first row's own part; `half` is the number of channels, a multiple of four; the state must hold zeros.
 */
export function recur(
  result: usize, past: usize, rowStep: isize, gates: usize, gateStep: isize,
  forgetPeep: usize, highwayPeep: usize, state: usize, half: i32, count: i32,
): void {
  const bytes = (<usize>half) << 2;
  const one = f32x4.splat(1);
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
  for (; at + 16 <= end; at += 16) v128.store(at, f32x4.max(v128.load(at), zero));
  for (; at < end; at += 4) store<f32>(at, max<f32>(load<f32>(at), 0));
}

/** Every row becomes the bias. */
export function fillRows(at: usize, bias: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let i = 0; i < rows; i++, at += bytes) {
    let j: usize = 0;
    for (; j + 16 <= bytes; j += 16) v128.store(at + j, v128.load(bias + j));
    for (; j < bytes; j += 4) store<f32>(at + j, load<f32>(bias + j));
  }
}
