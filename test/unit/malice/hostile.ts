import fc from 'fast-check';

/** What would run, or would be an element of its own, where a text is taken for markup, an address or a template. */
const traps = fc.constantFrom(
  ...['<script>ran=1</script>', '<img src=x onerror=ran=1>', '"><b id=made>', "'><b id=made>", '<b id=made>'],
  ...[
    '<svg onload=ran=1>',
    '</style><b id=made>',
    '<!--',
    '-->',
    ']]>',
    '</dialog>',
    '<consent-embed>',
    '&lt;b>',
  ],
  ...[
    '" onclick="ran=1',
    "' onfocus='ran=1' autofocus='",
    'javascript:ran=1',
    'JAVASCRIPT:ran=1',
    '&#106;avascript:',
  ],
  ...[
    'java\tscript:ran=1',
    '\u0001javascript:ran=1',
    'data:text/html,<script>ran=1</script>',
    'vbscript:',
    'blob:',
  ],
  ...['//evil.test', 'https://evil.test/x.js', 'http:', 'https:', '/', '\\', '?', '#', ':', '@', '..', '%'],
  ...['${ran=1}', '{{ran=1}}', '{siteName}', '{link}', '{purposes}', '{label}', '{provider}', '{__proto__}'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', 'then', 'length'],
  ...[
    'analytics',
    'media',
    'essential',
    'G-ABC1234567',
    '1234567',
    '5 days',
    '1 year',
    'session',
    'en',
    'cy',
    '_*',
  ],
  ...[
    '\0',
    '\n',
    '\r\n',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\u00a0',
    '; ',
    ', ',
    ' ',
    '=',
    '()',
    '[',
    '*',
  ],
);

/** A text that wants to be something else. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: traps },
  { weight: 4, arbitrary: fc.array(traps, { maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Any JSON. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1e21, 5, [], {}, [[]], [null]),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Mostly what is right, now and then anything else. */
export const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: anyJson });

/** Names that every object has, and plain ones. `__proto__` is one of an object's own in JSON alone: see {@link asJson}. */
const proto = 'PROTO';
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('analytics', 'media', 'marketing', 'functional', 'own') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(proto, 'constructor', 'toString', 'essential', 'a b', '', '0', 'length'),
  },
  { weight: 1, arbitrary: hostileText },
);

/** A value as it comes out of JSON, in which `__proto__` is a name like any other. */
export function asJson<Value>(value: Value): Value {
  const text = JSON.stringify(value).replaceAll(`"${proto}"`, '"__proto__"');
  return JSON.parse(text) as Value;
}
