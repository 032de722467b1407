// biome-ignore lint/suspicious/noExplicitAny: replaced by npm run db:types
export type DB = Record<string, any>
