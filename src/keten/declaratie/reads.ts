export { type Declaratie, findDeclaratie } from './store/declaratie.ts'
export { type Boeking, kostenPerToewijzing, listBoekingen } from './store/boeking.ts'
