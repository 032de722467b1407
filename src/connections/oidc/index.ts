export { type DemoProvider, openProvider, type ProviderOptions } from './provider.ts'
export { openRelyingParty, type RelyingParty } from './relyingParty.ts'
