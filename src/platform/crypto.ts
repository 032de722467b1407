import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'

/** Keys derived from one master secret that never enters the database. */
export type Keys = {
  /** Signs the tenant context of a transaction. */
  readonly context: Buffer
  encrypt(text: string, place: Place): Buffer
  decrypt(sealed: Buffer, place: Place): string
  /** Keyed look-up value, so that a BSN can be found and not be reversed. */
  lookup(gemeente: string, value: string): Buffer
  /** Pseudonym of a person for analysis; the way back lies in the person's own room. */
  pseudonym(gemeente: string, persoonId: string): string
}

/** Where an encrypted value lies; moving it to another place makes it unreadable. */
export type Place = { readonly gemeente: string; readonly table: string; readonly row: string; readonly column: string }

export function keysFrom(master: Buffer): Keys {
  if (master.length < 32) throw new RangeError('master secret needs at least 32 bytes')
  const derived = new Map<string, KeyObject>()
  // As a key object: with its bytes, each value would be made into a key anew, three times the work of sealing it.
  const derive = (purpose: string): KeyObject => {
    let key = derived.get(purpose)
    if (!key) {
      key = createSecretKey(Buffer.from(hkdfSync('sha256', master, 'samenhang', purpose, 32)))
      derived.set(purpose, key)
    }
    return key
  }
  const takeNonce = nonces()
  const aad = (place: Place) => Buffer.from(`${place.gemeente}|${place.table}|${place.row}|${place.column}`)
  return {
    context: derive('context').export(),
    encrypt(text, place) {
      const nonce = takeNonce()
      const cipher = createCipheriv('aes-256-gcm', derive(`veld|${place.gemeente}`), nonce)
      cipher.setAAD(aad(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    decrypt(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', derive(`veld|${place.gemeente}`), sealed.subarray(0, 12), {
        authTagLength: 16,
      })
      decipher.setAAD(aad(place))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
    lookup: (gemeente, value) =>
      createHmac('sha256', derive(`zoek|${gemeente}`))
        .update(value)
        .digest(),
    pseudonym: (gemeente, persoonId) =>
      createHmac('sha256', derive(`pseudoniem|${gemeente}`))
        .update(persoonId)
        .digest('hex')
        .slice(0, 32),
  }
}

const NONCE = 12
const NONCES = 500

/** Nonces that were drawn together; each is given out once. */
function nonces(): () => Buffer {
  const drawn = Buffer.alloc(NONCE * NONCES)
  let next = NONCES
  return () => {
    if (next === NONCES) {
      randomFillSync(drawn)
      next = 0
    }
    const at = NONCE * next++
    return drawn.subarray(at, at + NONCE)
  }
}
