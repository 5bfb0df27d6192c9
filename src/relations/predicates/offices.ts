/** Words for offices that people are named to, which several predicates ask for. Data only. */
import { words } from '../pattern';

export const OFFICES =
  words(`minister, president, premier, secretary, ambassador, envoy, chairman, chairwoman, chair, chairperson, chief, head, director, governor, commissioner, captain, coach,
  manager, judge, justice, leader, spokesman, spokeswoman, spokesperson, chancellor, commander, general, executive, officer, representative, candidate, nominee, successor, deputy,
  adviser, advisor, editor, mayor, bishop, archbishop, cardinal, pope, speaker, treasurer, administrator, prosecutor, attorney, ceo, member, partner, mate,
  superintendent, principal, dean, provost, professor, counsel, consul, regent, king, queen, heir, coordinator, mediator, negotiator, senator`);
