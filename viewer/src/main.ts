/** The page starts here: data in, a working desk out. */
import { load } from './data/load';
import { startPage } from './page';

const start = async (root: HTMLElement): Promise<void> => {
  try {
    startPage(root, await load(document));
  } catch (problem) {
    root.textContent = problem instanceof Error ? problem.message : String(problem);
  }
};

const root = document.getElementById('app');
if (root) void start(root);
