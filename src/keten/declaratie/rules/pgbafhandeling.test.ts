import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { beletselenVoorAfhandeling, type Pgbafhandeling } from './pgbafhandeling.ts'

const goed: Pgbafhandeling = {
  gedaan: ['gebeld', 'afgesproken'],
  toelichting: 'Hij declareert deze week.',
  opnieuwOp: datum('2027-01-10'),
  hertoetsOp: undefined,
}
const om = { vandaag: datum('2026-11-10'), signaal: true, magHertoetsen: true }
const hertoets: Partial<Pgbafhandeling> = { gedaan: ['hertoets'], hertoetsOp: datum('2027-02-01') }

describe('een pgb dat uit de pas loopt wordt afgehandeld', () => {
  it.each([
    ['gebeld en iets afgesproken', {}, {}, []],
    ['een hertoets gepland', hertoets, {}, []],
    ['zonder dat er iets aan de hand is', {}, { signaal: false }, ['pgb-geen-signaal']],
    ['zonder iets te doen', { gedaan: [] }, {}, ['pgb-niets-gedaan']],
    ['een hertoets zonder dag', { gedaan: ['hertoets' as const] }, {}, ['pgb-hertoetsdag-ontbreekt']],
    ['een dag zonder hertoets', { hertoetsOp: datum('2027-02-01') }, {}, ['pgb-hertoetsdag-hoort-niet']],
    ['een hertoets door wie er geen plant', hertoets, { magHertoetsen: false }, ['pgb-hertoets-niet-van-u']],
    ['vandaag al opnieuw', { opnieuwOp: om.vandaag }, {}, ['pgb-opnieuw-voorbij']],
    ['zonder woorden', { toelichting: ' ' }, {}, ['pgb-toelichting-ontbreekt']],
  ])('%s', (_, anders, omstandigheid, verwacht) => {
    expect(codesOf(beletselenVoorAfhandeling({ ...goed, ...anders }, { ...om, ...omstandigheid }))).toEqual(verwacht)
  })
})
