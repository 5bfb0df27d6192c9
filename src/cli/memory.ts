/** For commands that run over many articles: nothing in; memory that follows what is in use, and cores that read, from here on. */
import { setFlagsFromString } from 'node:v8';

/** V8 lets a heap grow to a multiple of what is in use before it clears it; a fifth is enough where articles come and go. */
export const holdMemory = (): void => setFlagsFromString('--heap-growing-percent=20');

/** Where each core has a worker, what V8 compiles beside them takes time from reading: only what runs six times as long as is usual is worth it. */
export const spareCores = (): void => setFlagsFromString('--interrupt-budget=800000');
