import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { afterwards } from '../../../platform/afterwards';
import type { Upload } from '../../../platform/http/file';
import type { Unit } from '../../../platform/unit-of-work';
import { LOGO_LIMITS, logoTypeOf, MOST_LOGO_PIXELS, type LogoType } from '../logo';
import {
  headOf,
  isBroken,
  logoFileOf,
  pixelsOf,
  removeBytes,
  removeUnused,
  storeLogo,
} from '../logo.files';
import { lockPartner, savePartner, type Partner } from '../partners.store';

/** §1, §8: the partner puts a logo on its card, in the place of the one before. */
export async function setLogo(
  unit: Unit,
  ref: RecordRef,
  file: Upload | undefined,
): Promise<Decision<Changed & { readonly logo: string }>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const type = await decideLogo(unit, file);
  if (!type.ok) return type;
  const { slug } = locked.value;
  const { path, bytes } = file as Upload;
  const stored = await storeLogo(unit.strapi, { path, bytes, type: type.value, slug });
  await afterwards(unit.strapi, { rolledBack: () => removeBytes(unit.strapi, stored) });
  const changed = await replaceLogo(unit, locked.value, stored.id);
  return accept({ ...changed, logo: stored.url });
}

/** The partner takes its logo off the card. Refuses with `record.not-found` when there is none. */
export async function removeLogo(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const present = await logoFileOf(unit.trx, locked.value.id);
  if (present === undefined) return refuse('record.not-found');
  return accept(await replaceLogo(unit, locked.value, null));
}

async function decideLogo(unit: Unit, file: Upload | undefined): Promise<Decision<LogoType>> {
  if (!file) return refuse('logo.missing');
  const type = logoTypeOf(await headOf(file.path));
  const pixels = type && (await pixelsOf(unit.strapi, file.path));
  if (!type || !pixels) return refuse('logo.type');
  if (pixels > MOST_LOGO_PIXELS) return refuse('logo.too-large', LOGO_LIMITS);
  return (await isBroken(unit.strapi, file.path)) ? refuse('logo.type') : accept(type);
}

/** The file before goes when the change is committed: until then the card still shows it. */
async function replaceLogo(unit: Unit, partner: Partner, logo: number | null): Promise<Changed> {
  const before = await logoFileOf(unit.trx, partner.id);
  const version = await savePartner(unit, partner.documentId, { logo });
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'edit-card',
    facts: { fields: ['logo'] },
  });
  if (before !== undefined) {
    await afterwards(unit.strapi, { committed: () => removeUnused(unit.strapi, before) });
  }
  return { documentId: partner.documentId, version };
}
