export type Taal = 'nl' | 'en'

export type Tweetalig = { nl: string; en: string }
