/** A record of the Content Manager's list: some of its fields name it. */
export interface NamedDocument {
  readonly documentId: string;
  readonly [field: string]: unknown;
}

const IN_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ru: ['titleRu', 'nameRu', 'titleKk', 'nameKk'],
  kk: ['titleKk', 'nameKk', 'titleRu', 'nameRu'],
  en: ['nameEn', 'titleRu', 'nameRu'],
};
const IN_ANY = ['tradingName', 'legalName', 'title', 'name', 'code', 'key'];

/** What people call the record, in their language where it has one; else its id. */
export function documentName(document: NamedDocument, locale: string): string {
  const fields = [...(IN_LANGUAGE[locale] ?? []), ...IN_ANY];
  const names = fields.map((field) => document[field]);
  const name = names.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name : document.documentId;
}
