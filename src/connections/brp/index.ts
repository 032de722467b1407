export { type BrpOptions, createBrp } from './client.ts'
export { type BrpPersoon, brpDatum } from './persoon.ts'
export { type BrpStub, type BrpStubOptions, startBrpStub } from './stub.ts'
