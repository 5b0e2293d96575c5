/** After so many elements, or milliseconds, the page gets to see to its visitor. */
const most = { elements: 50, milliseconds: 8 };

/**
 * Does something with elements in order: a first slice at once, each other in a task of its own. The function
 * returned takes the list, in place of what is left of an earlier one.
 *
 * @param act What it returns comes next.
 */
export function workInSlices(
  act: (element: Element) => readonly Element[] | undefined,
): (elements: Element[]) => void {
  let todo: Element[];
  let isAtWork = false;

  function work(): void {
    const end = performance.now() + most.milliseconds;
    for (let left = most.elements; left-- && todo.length && performance.now() < end;) {
      const next = act(todo.shift()!);
      if (next) todo.unshift(...next);
    }
    isAtWork = todo.length > 0;
    // A timer lets everything else on the page go first, and where the page is hidden it can wait.
    if (isAtWork) setTimeout(work);
  }

  return (elements) => {
    todo = elements;
    if (isAtWork) return;
    isAtWork = true;
    work();
  };
}
