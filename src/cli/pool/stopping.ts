/** Something to do in; a signal that Ctrl-C aborts is given to it; a second Ctrl-C ends the program as ever. */
export const stoppable = async <T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  try {
    return await act(controller.signal);
  } finally {
    process.off('SIGINT', stop);
  }
};
