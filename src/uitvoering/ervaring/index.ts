export { uitvraagGestart, verhaalIngetrokken } from './events.ts'
export { beletselTeksten, GEBRUIK, SIGNIFIERS, THEMAS, TRIADEN, VERTELLERS } from './rules/verhaal.ts'
