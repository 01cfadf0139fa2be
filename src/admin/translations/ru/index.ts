import { brand } from './brand';
import { contentManager } from './content-manager';
import { missing } from './missing';

/** Over Strapi's own Russian. */
export const ru: Record<string, string> = { ...missing, ...contentManager, ...brand };
