/** Carries values between a test and a page: what JSON loses, such as `undefined`, is carried too. */

/** In: any value of data. Out: what JSON can hold. The page runs it from its text, so it may use nothing from here. */
export function pack(value, above = []) {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    return { as: 'nothing' };
  if (typeof value === 'bigint') return { as: 'bigint', is: String(value) };
  if (typeof value === 'number' && !(Number.isFinite(value) && !Object.is(value, -0)))
    return { as: 'number', is: Object.is(value, -0) ? '-0' : String(value) };
  if (value === null || typeof value !== 'object') return { as: 'same', is: value };
  if (above.includes(value)) return { as: 'nothing' };
  const within = [...above, value];
  if (Array.isArray(value)) return { as: 'list', is: Array.from(value, (item) => pack(item, within)) };
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Date') return { as: 'date', is: Number(value) };
  if (kind === 'RegExp') return { as: 'pattern', is: [value.source, value.flags] };
  if (kind === 'Error') return { as: 'error', is: [value.name, value.message] };
  if (kind === 'Window' || typeof value.nodeType === 'number') return { as: 'same', is: `ref: <${kind}>` };
  return { as: 'object', is: Object.keys(value).map((key) => [key, pack(value[key], within)]) };
}

/** The other way round. */
export function unpack({ as, is }) {
  switch (as) {
    case 'same':
      return is;
    case 'number':
      return Number(is);
    case 'bigint':
      return BigInt(is);
    case 'list':
      return is.map((item) => unpack(item));
    case 'date':
      return new Date(is);
    case 'pattern':
      return new RegExp(is[0], is[1]);
    case 'error':
      return Object.assign(new Error(is[1]), { name: is[0] });
    case 'object':
      return Object.fromEntries(is.map(([key, item]) => [key, unpack(item)]));
  }
  return undefined;
}
