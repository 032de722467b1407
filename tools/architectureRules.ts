import { doors, modules, roofDoors, roofs } from '../architecture.mjs'

export type Rule = { name: string; comment: string; severity: 'error'; from: object; to: object }

const rule = (name: string, comment: string, from: object, to: object): Rule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
})
const room = (module: string) => `^src/${module}/`
const anyRoom = `^src/(${modules.join('|')})/`
const wing = '^src/(uitvoering|keten|sturing)/'
const door = (names: readonly string[]) => `^src/[^/]+/[^/]+/(${names.join('|')})\\.tsx?$`
const test = '\\.test\\.tsx?$'
const testing = '(^|/)testing\\.tsx?$|\\.testing\\.ts$'

/** The twelve import rules of the house, made from the one list in architecture.mjs. */
export function architectureRules(): Rule[] {
  return [
    ...modules
      .slice(0, -1)
      .map((module, index) =>
        rule(
          `flow:${module}`,
          'Nothing upstream imports downstream.',
          { path: room(module), pathNot: test },
          { path: modules.slice(index + 1).map(room) },
        ),
      ),
    rule(
      'front-door',
      'Another room is entered by a door.',
      { path: '^src/([^/]+/[^/]+)/', pathNot: [test, '^src/(server|web|connections|platform|values)/'] },
      {
        path: wing,
        pathNot: ['^src/$1/', door(doors)],
      },
    ),
    rule(
      'front-door-of-roofs',
      'Roofs and connections enter a room by a door.',
      { path: '^src/(server|web|connections)/' },
      {
        path: wing,
        pathNot: door(roofDoors),
      },
    ),
    rule(
      'values-stand-alone',
      'The ground floor imports nothing but itself.',
      { path: '^src/values/', pathNot: test },
      { pathNot: '^src/values/' },
    ),
    rule(
      'platform-knows-no-domain',
      'Technique knows no domain.',
      { path: '^src/platform/', pathNot: test },
      {
        path: ['^src/(uitvoering|keten|sturing|server|web|connections)/', '^test/'],
      },
    ),
    rule(
      'index-and-rules-are-pure',
      'What server and browser share touches neither.',
      {
        path: `^src/[^/]+/[^/]+/(index\\.ts|events\\.ts|rules/)`,
        pathNot: [test, '^src/(platform|values|server|web|connections)/'],
      },
      {
        path: [
          '^src/platform/',
          '(^|/)(store|commands|reads|deeds|screens|routes|reactions)(/|\\.ts)',
          '^node_modules/',
        ],
        pathNot: '^src/platform/ui/scherm\\.ts$',
      },
    ),
    rule(
      'index-and-rules-use-no-builtins',
      'What server and browser share uses no built-in of Node.',
      {
        path: `^src/(uitvoering|keten|sturing)/[^/]+/(index\\.ts|events\\.ts|rules/)`,
        pathNot: test,
      },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'store-serves',
      'A store knows rules, not deeds.',
      { path: `${anyRoom}(store\\.ts|store/)` },
      { path: '/(commands|deeds|routes|reactions|endpoints|screens)(/|\\.ts)' },
    ),
    rule(
      'commands-know-no-http',
      'A deed does not know how it was asked; a read may type its answer by the wire (ADR 0006).',
      { path: `${anyRoom}(commands/|deeds\\.ts)` },
      {
        dependencyTypesNot: ['type-only'],
        path: [
          '^src/platform/(http|route|endpoint|openapi)\\.ts$',
          '/(endpoints|routes)\\.ts$',
          '^node_modules/fastify',
        ],
      },
    ),
    rule(
      'screens-stay-in-the-browser',
      'No database or server code reaches the browser.',
      { path: ['^src/[^/]+/[^/]+/screens/', '^src/web/'], pathNot: test },
      {
        reachable: true,
        path: [
          '^src/platform/(db|http|migrate|audit|crypto|postgres/|browser|documents/)',
          '(^|/)store(\\.ts|/)',
          '^node_modules/(pg|fastify|graphile-worker)/',
        ],
      },
    ),
    rule(
      'nothing-stands-on-a-roof',
      'Nothing imports a roof.',
      { path: '^src/', pathNot: ['^src/(server|web)/', test] },
      { path: roofs.map((roof) => `^${roof}/`) },
    ),
    rule(
      'testing-stays-in-tests',
      'Builders are for tests.',
      { path: '^src/', pathNot: [test, testing] },
      { path: [testing, '^test/'], pathNot: '^test/voorbeeldstad/' },
    ),
    rule('no-circles', 'No circles, type imports included.', {}, { circular: true }),
  ]
}
