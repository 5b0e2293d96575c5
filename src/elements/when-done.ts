/** Acts once the gate has done what it was asked to; in the same task where it has already. Not where it could not. */
export function whenDone(done: Promise<boolean> | boolean, act: () => void): void {
  if (done instanceof Promise) void done.then((isDone) => whenDone(isDone, act));
  else if (done) act();
}
