/** The page starts here: data in, a working desk out. */
import { load } from './data/load';
import { startPage } from './page';

const root = document.getElementById('app');
if (root) {
  try {
    const { data, texts } = load(document);
    startPage(root, data, texts);
  } catch (problem) {
    root.textContent = problem instanceof Error ? problem.message : String(problem);
  }
}
