import { huishouden } from './huishouden.ts'
import { keten } from './keten.ts'
import { overig } from './overig.ts'
import { plan } from './plan.ts'
import { toegang } from './toegang.ts'

/** Every table that names a person, and what of it the person is given (AVG art. 15; DO2). */
export const PERSOONSTABELLEN = [...huishouden, ...toegang, ...plan, ...keten, ...overig]
