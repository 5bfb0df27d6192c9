/** How this graph was built, and what the page leaves out: honest limits in one place. */
import type { Desk } from '../desk';
import { h } from '../dom';
import { numberWords } from '../words';
import { fact, section } from './parts';

export const aboutPanel = (desk: Desk): HTMLElement => {
  const { data } = desk;
  const { about } = data.block;
  const dates = data.articles.published.filter((date) => date !== '').sort();
  return h(
    'div',
    { class: 'about' },
    h('p', { class: 'eyebrow' }, 'How this was built'),
    h('h2', {}, 'From articles to this page'),
    h(
      'p',
      {},
      'Newsgraph read the articles on the builder’s own machine, with written rules and a small parser, and kept for every relation the very words it came from. ',
      'No online service took part, and this page asks for nothing from the network.',
    ),
    section(
      'In numbers',
      h(
        'dl',
        { class: 'facts' },
        fact('Version', about.version ?? 'not stated'),
        fact('Articles', numberWords(data.articles.id.length)),
        dates.length > 0 && fact('From', dates[0]!.slice(0, 10)),
        dates.length > 0 && fact('To', dates.at(-1)!.slice(0, 10)),
        fact('Entities', numberWords(data.nodes)),
        fact('Relations', numberWords(data.edges)),
        fact('Evidence', numberWords(data.pieces)),
        about.problems !== undefined && fact('Problems listed', numberWords(about.problems)),
      ),
    ),
    section(
      'Read with care',
      h(
        'p',
        {},
        'Rules miss much and sometimes err: a missing line proves nothing, and a line is as good as the sentence behind it. Open it.',
      ),
      h(
        'p',
        {},
        'Only what is asserted is shown at first; planned, possible, conditional and denied relations are one click away in the legend.',
      ),
    ),
  );
};
