/** Which panel stands on the right: a place enters, its element leaves. */
import type { Desk } from '../desk';
import type { Place } from '../state';
import { aboutPanel } from './about';
import { articlePanel, articlesPanel } from './article';
import { changesPanel } from './changes';
import { comparePanel } from './compare';
import { entityPanel } from './entity';
import { overviewPanel } from './overview';
import { pathPanel } from './path';
import { relationPanel } from './relation';

export const panelFor = (desk: Desk, place: Place): HTMLElement => {
  switch (place.at) {
    case 'overview':
      return overviewPanel(desk);
    case 'entity':
      return entityPanel(desk, place.node);
    case 'relation':
      return relationPanel(desk, place.pair, place.edge);
    case 'articles':
      return articlesPanel(desk);
    case 'article':
      return articlePanel(desk, place.article, place.evidence);
    case 'about':
      return aboutPanel(desk);
    case 'compare':
      return comparePanel(desk, place.one, place.two);
    case 'path':
      return pathPanel(desk, place.from, place.to);
    case 'changes':
      return changesPanel(desk);
  }
};
