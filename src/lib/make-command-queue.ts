type Act = (...command: unknown[]) => void;

/** A vendor's function before its script has come, with the commands in the member `List`. */
export type CommandQueue<List extends string, Method extends string = never> = Act &
  Partial<Record<List, unknown[]> & Record<Method, Act>>;

/**
 * Takes commands until a vendor's script has come: each waits in the member `list`, and is the `arguments` object that
 * such scripts look for. A script that gives it a `method` is handed the commands from then on. `undefined`: the script
 * puts a function of its own in its place.
 */
export function makeCommandQueue<List extends string, Method extends string = never>(
  list: List,
  method?: Method,
): CommandQueue<List, Method> {
  const waiting: unknown[] = [];
  const queue = function (): void {
    const act = method && queue[method];
    // eslint-disable-next-line prefer-rest-params -- the vendor's form
    const command = arguments;
    if (act) Reflect.apply(act, queue, command);
    else waiting.push(command);
  } as CommandQueue<List, Method>;
  return Object.assign(queue, { [list]: waiting });
}
