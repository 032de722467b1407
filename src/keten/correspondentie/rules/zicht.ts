import type { Veldgroep } from '#uitvoering/huishouden/index.ts'
import type { Briefsoort } from './sjabloon.ts'

/** A letter is seen by who may see what it says: the story, the plan or the right (X1). */
export const GROEP_VAN_BRIEF: Record<Briefsoort, Veldgroep> = {
  ontvangstbevestiging: 'V',
  onderzoeksverslag: 'V',
  plan: 'P',
  beschikking: 'R',
  bezwaarontvangst: 'R',
  bezwaarherstel: 'R',
  bezwaarhoorzitting: 'R',
  bezwaaruitstel: 'R',
  bezwaarbeslissing: 'R',
  bezwaarintrekking: 'R',
  inzageverlenging: 'L',
  uitnodiging: 'B',
}
