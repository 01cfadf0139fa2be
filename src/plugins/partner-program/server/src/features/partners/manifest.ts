import type { Core } from '@strapi/strapi';

import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { appendOnly, versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import city from './content-types/city/schema.json';
import passwordCode from './content-types/password-code/schema.json';
import consent from './content-types/consent/schema.json';
import partnerSlug from './content-types/partner-slug/schema.json';
import partnerStatus from './content-types/partner-status/schema.json';
import partnerUserSchema from './content-types/partner-user/schema.json';
import partner from './content-types/partner/schema.json';
import region from './content-types/region/schema.json';
import { CITIES } from './data/cities';
import { REGIONS } from './data/regions';
import {
  addMissingRows,
  DICTIONARY_REFUSALS,
  dictionaryGovernance,
  dictionaryObjects,
} from './dictionaries';
import { CONTACTS_TEXT } from './contacts.settings';
import { LOGO_REFUSALS } from './logo.refusals';
import { partnerActions } from './partners.actions';
import { partnerGovernance } from './partners.governance';
import { partnerUserActions } from './partner-users.actions';
import { partnerUser } from './partners.policy';
import { PARTNER_REFUSALS } from './partners.refusals';
import { PARTNER_WORDS } from './partners.words';
import { PARTNER_USER_MAILS } from './partner-users.mails';
import { INVITATION_DAYS } from './partner-users.settings';
import { moveOldCodes, passwordCodeHousekeeping } from './password-codes.jobs';
import { PASSWORD_REFUSALS } from './password.refusals';
import { partnerRoutes } from './partners.routes';
import { keepLogins } from './logins.trigger';
import { TABLES } from './partners.store';

/** §1: partners, their dated history, users, public card, regions and cities. */
export const partnersManifest: FeatureManifest = {
  name: 'partners',
  contentTypes: {
    partner: contentType(partner),
    'partner-status': contentType(partnerStatus),
    'partner-slug': contentType(partnerSlug),
    'partner-user': contentType(partnerUserSchema),
    'password-code': contentType(passwordCode),
    consent: contentType(consent),
    region: contentType(region),
    city: contentType(city),
  },
  views: {
    partner: {
      title: 'tradingName',
      list: ['tradingName', 'bin', 'city', 'partnership', 'ladder'],
    },
    'partner-status': {
      title: 'value',
      list: ['partner', 'kind', 'value', 'fromDay'],
      sort: { by: 'fromDay', order: 'DESC' },
    },
    'partner-user': { title: 'role', list: ['user', 'partner', 'role'] },
    consent: {
      title: 'consent',
      list: ['partner', 'kind', 'consent', 'at', 'textVersion', 'channel'],
      sort: { by: 'at', order: 'DESC' },
    },
    region: { title: 'nameRu', list: ['code', 'nameRu', 'nameKk', 'nameEn'] },
    city: { title: 'nameRu', list: ['code', 'nameRu', 'nameKk', 'region'] },
  },
  routes: partnerRoutes,
  actions: [partnerActions, partnerUserActions],
  governance: [
    ...partnerGovernance,
    dictionaryGovernance('plugin::partner-program.region'),
    dictionaryGovernance('plugin::partner-program.city'),
  ],
  words: PARTNER_WORDS,
  mails: PARTNER_USER_MAILS,
  settings: [INVITATION_DAYS, CONTACTS_TEXT],
  jobs: [passwordCodeHousekeeping],
  refusals: { ...PARTNER_REFUSALS, ...DICTIONARY_REFUSALS, ...LOGO_REFUSALS, ...PASSWORD_REFUSALS },
  policies: { 'partner-user': partnerUser },
  database: [
    versioned(TABLES.partners),
    versioned(TABLES.users),
    ...dictionaryObjects(TABLES.regions),
    ...dictionaryObjects(TABLES.cities),
    check(TABLES.partners, 'pp_partners_bin_shape', "bin ~ '^[0-9]{12}$'", 'bin.malformed'),
    uniqueKey(TABLES.partners, 'pp_partners_bin_key', 'bin', { refusal: 'bin.already-registered' }),
    uniqueKey(TABLES.partners, 'pp_partners_slug_key', 'slug', { refusal: 'partner.slug-taken' }),
    ...keepLogins(),
    ...appendOnly(TABLES.statuses),
    ...appendOnly(TABLES.slugs),
    ...appendOnly(TABLES.consents),
    check(
      TABLES.consents,
      'pp_consents_shape',
      "partner_id is not null and (consent = 'revoked' or text_version is not null)",
    ),
    index(TABLES.consents, 'pp_consents_partner', '(partner_id, kind, id)'),
    index(TABLES.statuses, 'pp_partner_statuses_partner', '(partner_id, kind, from_day)'),
    // Of ten thousand partners a few ever leave the list: their lines alone are read.
    index(TABLES.statuses, 'pp_partner_statuses_listing', "(id) where kind = 'listing'"),
    index(TABLES.users, 'pp_partner_users_partner', '(partner_id)'),
  ],
  seed: prepare,
};

async function prepare(strapi: Core.Strapi): Promise<void> {
  await moveOldCodes(strapi);
  await addMissingRows(strapi, TABLES.regions, REGIONS);
  const db = strapi.db.connection;
  const regions = await db<{ id: number; code: string }>(TABLES.regions).select('id', 'code');
  const idOf = new Map(regions.map(({ id, code }) => [code, id]));
  await addMissingRows(strapi, TABLES.cities, CITIES, (row) => ({
    region_id: idOf.get(row.region) ?? null,
  }));
}
