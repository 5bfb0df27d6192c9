/** The public door: build a graph from articles, or open one that was built, and ask it. */
export { buildGraph, openGraph, type BuildOptions, type BuiltGraph } from './door';
export { articleFromText, readFiles } from './ingest';
export { EXPORTERS, type Exporter } from './export';
export { parseCorrections, type Correction, type NewsGraph } from './graph';
export type * from './query';
export { AmbiguousNameError, UnknownNameError } from './query';
export type * from './model';
export { VERSION } from './version';
