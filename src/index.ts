import type { Core } from '@strapi/strapi';

export default {
  /**
   * A missing plugin is skipped silently by Strapi, and the schema sync that follows would treat
   * its tables as strangers. `register` runs before the sync: refuse to start instead.
   */
  register({ strapi }: { strapi: Core.Strapi }): void {
    if (!strapi.plugin('partner-program')) {
      throw new Error(
        'The plugin "partner-program" was not loaded: run `npm run build` and look at config/plugins.ts. ' +
          'The server stays down so that no data is touched.',
      );
    }
  },
};
