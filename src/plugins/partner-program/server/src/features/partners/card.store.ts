import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { TABLES } from './partners.store';

const nullableText = z.string().nullable();

/** The partner's own card as its users see it. */
export const cardAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  slug: z.string(),
  tradingName: z.string(),
  legalName: z.string(),
  bin: z.string(),
  city: nullableText,
  descriptionRu: nullableText,
  descriptionKk: nullableText,
  descriptionEn: nullableText,
  site: nullableText,
  publicEmail: nullableText,
  publicPhone: nullableText,
  contactsPublished: z.boolean(),
  listed: z.boolean(),
  logo: nullableText,
});

/** The card of that partner; the caller's own, so the record is always there. */
export async function readOwnCard(
  db: Knex,
  partnerId: number,
): Promise<z.infer<typeof cardAnswer>> {
  const row: unknown = await db({ p: TABLES.partners })
    .leftJoin({ l: TABLES.partnerCity }, 'l.partner_id', 'p.id')
    .leftJoin({ c: TABLES.cities }, 'c.id', 'l.city_id')
    .where('p.id', partnerId)
    .first({
      documentId: 'p.document_id',
      version: 'p.version',
      slug: 'p.slug',
      tradingName: 'p.trading_name',
      legalName: 'p.legal_name',
      bin: 'p.bin',
      city: 'c.code',
      descriptionRu: 'p.description_ru',
      descriptionKk: 'p.description_kk',
      descriptionEn: 'p.description_en',
      site: 'p.site',
      publicEmail: 'p.public_email',
      publicPhone: 'p.public_phone',
      contactsPublished: db.raw('coalesce(p.contacts_published, false)'),
      listed: db.raw('coalesce(p.listed, false)'),
      logo: logoUrl(db),
    });
  return row as z.infer<typeof cardAnswer>;
}

/** The address of the logo of the partner `p`, or null. */
export function logoUrl(db: Knex): Knex.Raw<string> {
  return db.raw(`(select f.url from files_related_mph m join files f on f.id = m.file_id
    where m.related_type = 'plugin::partner-program.partner' and m.field = 'logo'
      and m.related_id = p.id order by m."order" limit 1)`);
}
