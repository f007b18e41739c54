// Who may import whom. The table is in docs/architecture.md; test/integration/dependency-rules.test.ts proves that each rule bites.
const NPM = '(^|/)node_modules/'

/** `from` may import, of the project's own code, only `allowed` (regular expressions on paths). */
const only = (name, comment, from, allowed, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...extra },
  to: { path: '^(electron|renderer|shared|scripts|test)/', pathNot: allowed }
})
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-cycles', 'A cycle has no bottom to start reading or testing from; type-only imports count too.', {}, { circular: true }),
    never('no-unresolved', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'nobody-imports-tests',
      'Tests know the code, never the other way round. Benches of calls run on the telephone network of the tests.',
      { pathNot: '^test/' },
      { path: '^test/', pathNot: '^test/sip-lab/' }
    ),
    never(
      'network-only-for-benches',
      'The telephone network serves tests and benches.',
      { pathNot: '^(test|scripts/bench)/' },
      { path: '^test/sip-lab/' }
    ),
    never('no-scripts-in-the-app', 'Scripts are tools around the app.', { path: '^(electron|renderer|shared)/' }, { path: '^scripts/' }),

    only('shared-stands-alone', 'Shared code knows neither process.', '^shared/', ['^shared/']),
    never(
      'shared-runs-anywhere',
      'Shared code runs in both processes and in tests: no Node, Electron or React.',
      { path: '^shared/' },
      { path: [`${NPM}(electron|better-sqlite3|react|react-dom|zustand|@mantine|@types/node)/`] }
    ),
    never('shared-has-no-node', 'Shared code runs in the sandboxed windows too.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    only('domain-is-pure', 'The domain imports only itself, shared/lib and shared/errors.', '^shared/domain/', [
      '^shared/(domain|lib|errors)/'
    ]),
    never('domain-packages', 'The only package of the domain is zod.', { path: '^shared/domain/' }, { path: NPM, pathNot: `${NPM}zod/` }),
    only('lib-is-the-bottom', 'shared/lib and shared/errors build on nothing of ours but each other.', '^shared/(lib|errors)/', [
      '^shared/(lib|errors)/'
    ]),

    only('main-side', 'The main process imports its own side and shared code.', '^electron/', ['^(electron|shared)/']),
    only('database-imports', 'The database layer builds on shared code only.', '^electron/database/', ['^(electron/database|shared)/']),
    never(
      'database-packages',
      'The database layer needs one package and runs outside Electron too (workers, tests, tools).',
      { path: '^electron/database/' },
      { path: NPM, pathNot: `${NPM}(@types/)?(better-sqlite3|node)/` }
    ),
    never(
      'one-place-for-sql',
      'SQL lives in the database layer.',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/database/' },
      { path: `${NPM}(@types/)?better-sqlite3/` }
    ),
    only('desk-imports', 'Use cases build on shared code and the database.', '^electron/desk/', ['^(electron/(desk|database)|shared)/']),
    never('desk-has-no-electron', 'Use cases run without a window.', { path: '^electron/desk/' }, { path: `${NPM}electron/` }),
    never(
      'desk-sees-database-interfaces',
      'Use cases get their repositories handed in: they import types only.',
      { path: '^electron/desk/' },
      { path: '^electron/database/', dependencyTypesNot: ['type-only'] }
    ),
    never('ipc-has-no-sql', 'IPC translates; it does not query.', { path: '^electron/ipc/' }, { path: '^electron/database/' }),
    never(
      'ipc-sees-service-interfaces',
      'IPC gets the services handed in: it imports their types only.',
      { path: '^electron/ipc/' },
      { path: '^electron/', pathNot: '^electron/ipc/', dependencyTypesNot: ['type-only'] }
    ),
    never(
      'parts-of-main-stand-apart',
      'Parts of the main process do not know each other; main.ts wires them together.',
      { path: '^electron/(?!database/|desk/|ipc/|transfer/)([^/]+)/' },
      { path: '^electron/', pathNot: '^electron/$1/' }
    ),
    only('transfer-imports', 'Import and export workers open a database connection of their own.', '^electron/transfer/', [
      '^electron/(transfer|database)/',
      '^shared/'
    ]),
    never(
      'main-is-the-top',
      'Nobody imports the entry points.',
      { path: '^(electron|shared)/' },
      { path: '^electron/(main|preload)\\.ts$' }
    ),
    never(
      'preload-is-thin',
      'The preload knows the contract and nothing else of ours.',
      { path: '^electron/preload\\.ts$' },
      {
        path: '^(electron|shared|renderer)/',
        pathNot: '^shared/(contract|errors|lib)/'
      }
    ),

    only('window-side', 'Windows import their own side and shared code.', '^renderer/', ['^(renderer|shared)/']),
    never('windows-have-no-node', 'Windows are sandboxed.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    never('windows-have-no-electron', 'Windows reach main by the bridge.', { path: '^renderer/' }, { path: `${NPM}electron/` }),
    never(
      'telephony-only-on-the-line',
      'Telephony SDKs stay in the line window: the line survives the screen.',
      { path: '^(electron|shared|renderer)/', pathNot: '^renderer/line/' },
      { path: '(^|/)(jssip|@twilio)(/|$)' }
    ),
    only('line-imports', 'The line window knows calls, not leads or screens.', '^renderer/line/', [
      '^renderer/(line|bridge)/',
      '^shared/(domain/call|contract|errors|lib)/'
    ]),
    never(
      'line-has-no-screen',
      'The line window shows nothing.',
      { path: '^renderer/line/' },
      {
        path: `${NPM}(@types/)?(react|react-dom|react-i18next|zustand|@mantine)/`
      }
    ),
    never(
      'line-stays-apart',
      'Only the line window is made of line code.',
      { path: '^renderer/', pathNot: '^renderer/line/' },
      {
        path: '^renderer/line/'
      }
    ),
    only('features-imports', 'Features build on the shared parts of the desk.', '^renderer/features/', [
      '^renderer/(features|ui|lib|i18n|actions|bridge)/',
      '^shared/'
    ]),
    never(
      'features-by-the-front-door',
      'A feature is imported by its index.ts.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: ['^renderer/features/$1/', '^renderer/features/[^/]+/index\\.tsx?$'] }
    ),
    never(
      'desk-uses-front-doors',
      'A feature is imported by its index.ts.',
      { path: '^renderer/(desk|app|actions)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/[^/]+/index\\.tsx?$' }
    ),
    only('desk-parts-imports', 'What features build on does not know features.', '^renderer/(ui|lib|i18n|actions|bridge)/', [
      '^renderer/(ui|lib|i18n|actions|bridge)/',
      '^shared/'
    ])
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    exclude: { path: ['\\.(css|html|png|svg|yaml)$'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] }
  }
}
