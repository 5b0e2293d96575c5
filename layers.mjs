/**
 * Who may import whom in src/: the one table behind the lint rules and the table in ARCHITECTURE.md. An import that
 * is not listed is an error. Modules of its own folder are always allowed, except for `types.ts` and the doors.
 */

/** Modules that a user loads or imports. Nothing imports a door. */
export const doors = [
  'script',
  'full',
  'index',
  'elements',
  'choices',
  'markup',
  'old-markup',
  'migrate',
  'problems',
  'receipts',
  'traces',
  'debug',
];

/**
 * `files`: what the row is about. `imports`: folders (`lib/`) and modules (`types.js`) of src/ that it may import.
 * `packages`: packages that it may import; `lit/` stands for everything below Lit's main module.
 * `fetches`: doors that it may `import()`, each of which stays a file of its own.
 */
export const layers = [
  { files: 'types.ts', imports: [], packages: [] },
  { files: 'lib/', imports: ['lib/', 'types.js'], packages: [] },
  { files: 'messages/', imports: ['messages/'], packages: [] },
  { files: 'services/', imports: ['services/', 'lib/', 'types.js'], packages: [] },
  { files: 'config/', imports: ['config/', 'lib/', 'services/', 'types.js'], packages: [] },
  {
    files: 'gate/',
    imports: ['gate/', 'lib/', 'services/', 'config/', 'types.js'],
    packages: [],
  },
  {
    files: 'choices/',
    imports: ['choices/', 'gate/', 'lib/', 'types.js'],
    packages: ['js-cookie'],
  },
  { files: 'problems/', imports: ['problems/', 'config/', 'lib/', 'types.js'], packages: [] },
  {
    files: 'traces/',
    imports: ['traces/', 'gate/', 'config/', 'services/', 'lib/', 'types.js'],
    packages: [],
  },
  {
    files: 'receipts/',
    imports: ['receipts/', 'gate/', 'config/', 'lib/', 'types.js'],
    packages: [],
  },
  {
    files: 'debug/',
    imports: ['debug/', 'markup/', 'traces/', 'gate/', 'config/', 'services/', 'lib/', 'types.js'],
    packages: [],
  },
  { files: 'migrate/', imports: ['migrate/', 'gate/', 'config/', 'lib/', 'types.js'], packages: [] },
  { files: 'markup/', imports: ['markup/', 'gate/', 'lib/', 'types.js'], packages: [] },
  {
    files: 'old-markup/',
    imports: ['old-markup/', 'markup/', 'gate/', 'config/', 'lib/', 'types.js'],
    packages: [],
  },
  {
    files: 'elements/',
    imports: [
      'elements/',
      'lib/',
      'messages/',
      'types.js',
      'services/facts.js',
      'services/more-facts.js',
      'services/cy-facts.js',
    ],
    packages: ['lit', 'lit/'],
  },
  ...doors.map((door) => ({
    files: `${door}.ts`,
    imports: [
      'lib/',
      'messages/',
      'services/',
      'config/',
      'gate/',
      'choices/',
      'markup/',
      'old-markup/',
      'problems/',
      'receipts/',
      'migrate/',
      'traces/',
      'debug/',
      'elements/',
      'types.js',
    ],
    packages: [],
    ...(door === 'index' && {
      fetches: [
        'choices.js',
        'debug.js',
        'markup.js',
        'migrate.js',
        'old-markup.js',
        'problems.js',
        'receipts.js',
        'traces.js',
      ],
    }),
  })),
];

/** A pattern of the specifiers that a row does not allow, such as `../gate/start-gate.js` for a row of lib/. */
export function forbiddenIn({ files, imports, packages, fetches = [] }, isFetched = false) {
  const isFolder = files.endsWith('/');
  const up = isFolder ? String.raw`\.\./` : String.raw`\./`;
  const escape = (text) => text.replaceAll('.', String.raw`\.`);
  const toPattern = (target) => escape(target) + (target.endsWith('/') ? String.raw`[\w./-]+\.js$` : '$');
  const allowed = [...imports, ...(isFetched ? fetches : [])].map((target) =>
    target === files ? String.raw`\./[\w/-]+[\w.-]*\.js$` : up + toPattern(target),
  );
  return `^(?!${[...allowed, ...packages.map(packagePattern)].join('|') || '$'})`;
}

/** A package, or with a slash at its end everything below it but what puts strings into a page as markup. */
function packagePattern(name) {
  return name.endsWith('/') ? `${name}(?!.*unsafe)` : `${name}$`;
}

/** What a developer reads who broke a row. */
export function sentenceFor({ files, imports, packages }) {
  const list = [...imports, ...packages.filter((name) => !name.endsWith('/'))];
  return `src/${files} may import ${list.length ? `only ${list.join(', ')}` : 'nothing'}: see ARCHITECTURE.md.`;
}
