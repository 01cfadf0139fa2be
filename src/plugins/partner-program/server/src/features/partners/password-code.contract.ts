import { z } from '@strapi/utils';

/** What the one who gives somebody a login is told of its code. */
export const passwordCodeAnswer = z.string().nullable().meta({
  description:
    'For POST /password; shown once. Null: the person got it by mail, or has a password already',
});
