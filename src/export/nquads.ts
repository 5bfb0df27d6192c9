/** The graph in; RDF out as N-Quads 1.1, one statement a line, each assertion in a named graph of its own. */
import type { Exporter } from './exporter';
import { PREFIXES, resources, type Term } from './rdf';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

const hex = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;

const quoted = (text: string): string =>
  `"${text.toWellFormed().replace(/["\\\u0000-\u001f\u007f]/g, (c) => ESCAPES[c] ?? hex(c))}"`;

/** Numbers are written as RDF's canonical forms: 3 is an integer, 0.5 a double with an exponent. */
const numberTerm = (value: number): string =>
  Number.isInteger(value) ? `"${value}"^^<${PREFIXES.xsd}integer>` : `"${doubleOf(value)}"^^<${PREFIXES.xsd}double>`;

const doubleOf = (value: number): string =>
  value
    .toExponential(15)
    .replace(/(\d)0*e\+?/, '$1E')
    .replace(/\.(?=E)/, '.0');

const termOf = (term: Term): string => {
  if ('iri' in term) return `<${term.iri}>`;
  if (typeof term.literal === 'number') return numberTerm(term.literal);
  if (typeof term.literal === 'boolean') return `"${term.literal}"^^<${PREFIXES.xsd}boolean>`;
  return quoted(term.literal) + (term.datatype === undefined ? '' : `^^<${term.datatype}>`);
};

export const nquadsExporter: Exporter = {
  format: 'nquads',
  extension: '.nq',
  describes: 'RDF as N-Quads, one named graph an assertion, for triple stores',
  *write(graph) {
    for (const { id, graph: named, facts } of resources(graph)) {
      const end = named === undefined ? ' .\n' : ` <${named}> .\n`;
      for (const [property, value] of facts) yield `<${id}> <${property}> ${termOf(value)}${end}`;
    }
  },
};
