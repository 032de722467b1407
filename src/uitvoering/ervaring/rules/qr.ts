/**
 * A QR code (ISO/IEC 18004) for a short address: byte mode, error correction L, versions 1 to 5 (one block of data),
 * mask 0. Enough for 106 characters; what is longer does not fit on a poster either.
 */
const VERSIES = [
  { data: 19, ec: 7 },
  { data: 34, ec: 10 },
  { data: 55, ec: 15 },
  { data: 80, ec: 20 },
  { data: 108, ec: 26 },
] as const
/** Level L and mask 0, with the BCH bits of the standard. */
const VORM = 0b111011111000100

const EXP = new Uint8Array(512)
const LOG = new Uint8Array(256)
for (let i = 0, x = 1; i < 255; i += 1) {
  EXP[i] = x
  EXP[i + 255] = x
  LOG[x] = i
  x = (x << 1) ^ (x & 0x80 ? 0x11d : 0)
}
const maal = (a: number, b: number) => (a === 0 || b === 0 ? 0 : EXP[LOG[a]! + LOG[b]!]!)

/** Remainder of the data over the generator polynomial. */
export function herstelbytes(data: readonly number[], aantal: number): number[] {
  let maker = [1]
  for (let i = 0; i < aantal; i += 1) {
    const volgende = [...maker, 0]
    maker.forEach((een, at) => {
      volgende[at + 1]! ^= maal(een, EXP[i]!)
    })
    maker = volgende
  }
  const rest = [...data, ...new Array<number>(aantal).fill(0)]
  for (let i = 0; i < data.length; i += 1) {
    const factor = rest[i]!
    maker.forEach((een, at) => {
      rest[i + at]! ^= maal(een, factor)
    })
  }
  return rest.slice(data.length)
}

function inBytes(tekst: Uint8Array, ruimte: number): number[] {
  const bits = [
    0,
    1,
    0,
    0,
    ...getalInBits(tekst.length, 8),
    ...Array.from(tekst).flatMap((byte) => getalInBits(byte, 8)),
    0,
    0,
    0,
    0,
  ]
  while (bits.length % 8 !== 0) bits.push(0)
  const bytes = Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  )
  for (let vul = 0; bytes.length < ruimte; vul += 1) bytes.push(vul % 2 === 0 ? 0xec : 0x11)
  return bytes.slice(0, ruimte)
}

const getalInBits = (getal: number, lengte: number) =>
  Array.from({ length: lengte }, (_, at) => (getal >> (lengte - 1 - at)) & 1)

/** Rows of dark (true) and light modules, without the quiet zone. */
export function qrVan(tekst: string): boolean[][] {
  const bytes = new TextEncoder().encode(tekst)
  const versie = VERSIES.findIndex(({ data }) => bytes.length <= data - 2)
  if (versie < 0) throw new RangeError(`te lang voor een QR-code: ${bytes.length} tekens`)
  const { data, ec } = VERSIES[versie]!
  const inhoud = inBytes(bytes, data)
  const maat = 21 + versie * 4
  const vlak: (boolean | undefined)[][] = Array.from({ length: maat }, () => new Array(maat).fill(undefined))
  tekenVast(vlak, maat, versie)
  vulIn(
    vlak,
    maat,
    [...inhoud, ...herstelbytes(inhoud, ec)].flatMap((byte) => getalInBits(byte, 8)),
  )
  return vlak.map((rij) => rij.map((een) => een === true))
}

function tekenVast(vlak: (boolean | undefined)[][], maat: number, versie: number) {
  const zet = (r: number, k: number, donker: boolean) => {
    if (r >= 0 && k >= 0 && r < maat && k < maat) vlak[r]![k] = donker
  }
  const vierkant = (r0: number, k0: number, straal: number, donker: (ring: number) => boolean) => {
    for (let r = -straal; r <= straal; r += 1)
      for (let k = -straal; k <= straal; k += 1) zet(r0 + r, k0 + k, donker(Math.max(Math.abs(r), Math.abs(k))))
  }
  for (const [r, k] of [
    [3, 3],
    [3, maat - 4],
    [maat - 4, 3],
  ] as const)
    vierkant(r, k, 4, (ring) => ring < 2 || ring === 3)
  if (versie > 0) vierkant(maat - 7, maat - 7, 2, (ring) => ring !== 1)
  for (let at = 8; at < maat - 8; at += 1) {
    zet(6, at, at % 2 === 0)
    zet(at, 6, at % 2 === 0)
  }
  const vorm = getalInBits(VORM, 15)
  vorm.forEach((bit, at) => {
    const langs = at < 6 ? at : at < 8 ? at + 1 : maat - 15 + at
    zet(8, langs, bit === 1)
    zet(at < 7 ? maat - 1 - at : at === 7 ? 8 : at === 8 ? 7 : 14 - at, 8, bit === 1)
  })
  zet(8, maat - 8, vorm[7] === 1)
  zet(maat - 8, 8, true)
}

/** Two columns at a time, up and down, from the right; mask 0 turns every other module. */
function vulIn(vlak: (boolean | undefined)[][], maat: number, bits: readonly number[]) {
  let at = 0
  let omhoog = true
  for (let kolom = maat - 1; kolom > 0; kolom -= 2) {
    if (kolom === 6) kolom -= 1
    for (let stap = 0; stap < maat; stap += 1) {
      const rij = omhoog ? maat - 1 - stap : stap
      for (const k of [kolom, kolom - 1]) {
        if (vlak[rij]![k] !== undefined) continue
        vlak[rij]![k] = (bits[at] === 1) !== ((rij + k) % 2 === 0)
        at += 1
      }
    }
    omhoog = !omhoog
  }
}
