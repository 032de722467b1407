export { laatPartnerToe, type Partnerlogin, sluitPartnerUit } from './commands/laatPartnerToe.ts'
