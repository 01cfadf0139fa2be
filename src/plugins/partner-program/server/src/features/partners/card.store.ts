import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { instantAnswer } from '../../platform/http/contracts';
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
  contactsConsent: z
    .object({
      given: z.boolean(),
      since: instantAnswer
        .nullable()
        .meta({ description: 'Of the last consent or its revocation; null: none is kept' }),
      textVersion: nullableText.meta({ description: 'The text it was given to' }),
      text: z
        .object({ version: z.string(), text: z.string() })
        .meta({ description: 'The text that the owner agrees to today' }),
    })
    .meta({ description: "The owner's consent to publish the contacts" }),
});

type Card = Omit<z.infer<typeof cardAnswer>, 'contactsConsent'>;

/** The card of that partner; the caller's own, so the record is always there. */
export async function readOwnCard(db: Knex, partnerId: number): Promise<Card> {
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
  return row as Card;
}

/** What of the card has rules of its own, as it stands now; the partner is locked. */
export async function readPublicity(
  db: Knex,
  partnerId: number,
): Promise<{ readonly contactsPublished: boolean; readonly listed: boolean }> {
  const row: unknown = await db(TABLES.partners)
    .where('id', partnerId)
    .first({
      contactsPublished: db.raw('coalesce(contacts_published, false)'),
      listed: db.raw('coalesce(listed, false)'),
    });
  return row as { contactsPublished: boolean; listed: boolean };
}

/** The address of the logo of the partner `p`, or null. */
export function logoUrl(db: Knex): Knex.Raw<string> {
  return db.raw(`(select f.url from files_related_mph m join files f on f.id = m.file_id
    where m.related_type = 'plugin::partner-program.partner' and m.field = 'logo'
      and m.related_id = p.id order by m."order" limit 1)`);
}
