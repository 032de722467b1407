export { uitvraagGestart, verhaalIngetrokken } from './events.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export { beletselTeksten, GEBRUIK, SIGNIFIERS, THEMAS, TRIADEN, VERTELLERS } from './rules/verhaal.ts'
