/** What people call those they criticise. Data only. */
import { words } from '../pattern';

export const INSULTS =
  words(`disgrace, disgraceful, liar, lie, coward, cowardly, traitor, treacherous, massacre, terrorist, terrorism, thug, criminal, crime, scandal, scandalous, shame,
  shameful, joke, farce, betrayal, outrage, outrageous, dictator, tyrant, murderer, killer, racist, idiot, fool, foolish, menace, sham, mistake, blunder, insult, provocation,
  abomination, catastrophe, catastrophic, disaster, disastrous, reckless, irresponsible, incompetent, hypocrite, hypocritical, unacceptable, barbaric, cruel, corrupt, crook,
  butcher, bully, puppet, failure, weak, dangerous, danger, wrong, illegal, unlawful, immoral, cynical, absurd, nonsense, ridiculous, pathetic, genocide, fascist, nazi,
  extremist, unfit, dishonest, misguided, unjust, unfair, appalling, vile, evil, monster, monstrous, fraud, witch-hunt, sinister, deplorable, hostile, illegitimate`);
