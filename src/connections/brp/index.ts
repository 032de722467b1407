export { type BrpOptions, createBrp } from './client.ts'
export { brpDatum, type BrpPersoon } from './persoon.ts'
export { type BrpStub, type BrpStubOptions, startBrpStub } from './stub.ts'
