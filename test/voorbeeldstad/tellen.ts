import { createHash } from 'node:crypto'
import { leeftijdOp, naarDag } from './datum.ts'
import type { Datum, Stad } from './stad.ts'

/** Counts that the tests and the read-me look at; each from the rows, never from the generator's own memory. */
export function inwonersOp(stad: Stad, dag: Datum) {
  return stad.huishouden.personen.filter(
    (p) => p.ingezetene.begin <= dag && (p.ingezetene.eind === null || p.ingezetene.eind >= dag),
  )
}

export function aandeel65Plus(stad: Stad, dag: Datum): number {
  const inwoners = inwonersOp(stad, dag)
  return inwoners.filter((p) => leeftijdOp(naarDag(p.geboren), naarDag(dag)) >= 65).length / inwoners.length
}

export function jongerenOp(stad: Stad, dag: Datum): number {
  return inwonersOp(stad, dag).filter((p) => leeftijdOp(naarDag(p.geboren), naarDag(dag)) < 18).length
}

/** Distinct people with a voorziening of a wet on a day. */
export function clientenOp(stad: Stad, wet: string, dag: Datum): number {
  const producten = new Set(stad.aanbod.producten.filter((p) => p.wet === wet).map((p) => p.id))
  return new Set(
    stad.voorziening.voorzieningen
      .filter(
        (v) => producten.has(v.product) && v.periode.begin <= dag && (v.periode.eind === null || v.periode.eind >= dag),
      )
      .map((v) => v.persoon),
  ).size
}

/** Fingerprint of everything, columns included. */
export function vingerafdruk(stad: Stad): string {
  const hash = createHash('sha256')
  for (const deel of Object.values(stad)) {
    if (typeof deel !== 'object') continue
    for (const [naam, rijen] of Object.entries(deel)) {
      hash.update(naam)
      if (Array.isArray(rijen)) for (const rij of rijen) hash.update(JSON.stringify(rij))
    }
  }
  for (const kolom of Object.values(stad.declaratie.regels))
    if (ArrayBuffer.isView(kolom)) hash.update(new Uint8Array(kolom.buffer, kolom.byteOffset, kolom.byteLength))
  return hash.digest('hex')
}
