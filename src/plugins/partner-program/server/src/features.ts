import { partnersManifest } from './features/partners/manifest';
import type { FeatureManifest } from './platform/manifest';

/** The whole product: every feature, lower ones first. */
export const features: readonly FeatureManifest[] = [partnersManifest];
