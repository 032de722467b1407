import { expect, it } from 'vitest'
import { moveRow, removeRow, rowCount } from './rows.ts'

const drie = { 'w.0.a': 'een', 'w.1.a': 'twee', 'w.1.n.nl': 'naam', 'w.2.a': 'drie', begin: 'x', 'ww.0.a': 'ander' }

it('telt de rijen van deze lijst en van geen andere', () => {
  expect([rowCount(drie, 'w'), rowCount(drie, 'ww'), rowCount(drie, 'geen')]).toEqual([3, 1, 0])
})

it('een rij verhuist met alles wat zij heeft, in beide richtingen', () => {
  expect(moveRow(drie, 'w', 1, 0)).toEqual({
    'w.1.a': 'een',
    'w.0.a': 'twee',
    'w.0.n.nl': 'naam',
    'w.2.a': 'drie',
    begin: 'x',
    'ww.0.a': 'ander',
  })
  expect(moveRow(moveRow(drie, 'w', 0, 2), 'w', 2, 0)).toEqual(drie)
})

it('wat na een verwijderde rij stond, schuift op', () => {
  expect(removeRow(drie, 'w', 0)).toEqual({
    'w.0.a': 'twee',
    'w.0.n.nl': 'naam',
    'w.1.a': 'drie',
    begin: 'x',
    'ww.0.a': 'ander',
  })
})
