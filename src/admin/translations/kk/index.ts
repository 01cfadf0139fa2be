import { auth } from './auth';
import { common } from './common';
import { contentManager } from './content-manager';
import { fields } from './fields';
import { home } from './home';
import { settings } from './settings';
import { upload } from './upload';

/** Strapi ships no Kazakh: what is missing here is shown in English. */
export const kk: Record<string, string> = {
  ...auth,
  ...common,
  ...fields,
  ...home,
  ...settings,
  ...contentManager,
  ...upload,
};
