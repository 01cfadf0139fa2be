import type { FeatureManifest } from '../../platform/manifest';
import { cabinetRoutes } from './cabinet.routes';

/** The partner's overview, over all other features. */
export const cabinetManifest: FeatureManifest = { name: 'cabinet', routes: cabinetRoutes };
