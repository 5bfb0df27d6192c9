/** What people call those they praise. Data only. */
import { words } from '../pattern';

export const PRAISES =
  words(`hero, heroine, heroic, good, great, brilliant, brave, courageous, friend, conscience, inspiration, inspirational, giant, legend, genius, champion,
  pioneer, saint, visionary, patriot, statesman, icon, role-model, excellent, outstanding, remarkable, extraordinary, wonderful, fantastic, superb, tremendous, wise,
  honest, decent, honourable, honorable, invaluable, loyal, formidable, gem, hope, saviour, savior, beacon, master, joy, blessing, force, rock`);
