import { describe, expect, it } from 'vitest'
import { lijktOp, zoekvraagVan } from './zoeken.ts'

describe('zoeken zoals een inwoner het zegt', () => {
  it.each([
    { typt: 'Ik voel me zo alleen', woorden: ['alleen'], begrip: 'eenzaamheid' },
    { typt: 'hulp met schulden', woorden: ['schulden'], begrip: 'geld' },
    { typt: 'shculden', woorden: ['shculden'], begrip: 'geld' },
    { typt: 'eenzam', woorden: ['eenzam'], begrip: 'eenzaamheid' },
    { typt: 'mijn puber luistert niet', woorden: ['puber', 'luistert'], begrip: 'opvoeden' },
    { typt: 'depressïef', woorden: ['depressief'], begrip: 'psyche' },
    { typt: 'DigiD', woorden: ['digid'], begrip: 'digitaal' },
    { typt: 'scheiden', woorden: ['scheiden'], begrip: 'scheiding' },
  ])('"$typt" gaat over $begrip', ({ typt, woorden, begrip }) => {
    const vraag = zoekvraagVan(typt)
    expect(vraag?.woorden).toEqual(woorden)
    expect(vraag?.begrippen).toContain(begrip)
  })

  it('zoekt op niets als er niets staat, en op het woord zelf als er alleen een kort woord staat', () => {
    expect(zoekvraagVan('  ...')).toBeUndefined()
    expect(zoekvraagVan('ik')).toEqual({ woorden: ['ik'], begrippen: [] })
  })

  it('kent woorden die de gemeente zelf toevoegt', () => {
    expect(zoekvraagVan('klaverjassen')?.begrippen).toEqual([])
    expect(zoekvraagVan('klaverjassen', { ontmoeten: ['klaverjassen'] })?.begrippen).toEqual(['ontmoeten'])
  })

  it.each([
    ['schulden', 'shculden', true],
    ['schuld', 'schulden', true],
    ['arm', 'arts', false],
    ['huur', 'huis', false],
    ['taal', 'tafel', false],
  ])('%s lijkt op %s: %s', (een, ander, gelijk) =>
    expect([lijktOp(een, ander), lijktOp(ander, een)]).toEqual([gelijk, gelijk]),
  )
})
