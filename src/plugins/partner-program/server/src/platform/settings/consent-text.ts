import { z } from '@strapi/utils';

const text = z.string().min(1).max(5000);

/** A text that somebody agrees to, and its version, which the consent keeps. */
export const consentTextSchema = z.strictObject({
  version: z.string().min(1).max(40),
  ru: text,
  kk: text,
  en: text,
});

export type ConsentText = Readonly<z.infer<typeof consentTextSchema>>;
