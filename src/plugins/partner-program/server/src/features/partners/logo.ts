/** The kinds of pictures a logo can be. SVG is none: it can carry scripts. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];

export const MOST_LOGO_BYTES = 2 * 1024 * 1024;
/** A small file can unpack into a picture that fills the memory. */
export const MOST_LOGO_PIXELS = 25_000_000;
/** Facts of the refusal `logo.too-large`. */
export const LOGO_LIMITS = { maxBytes: MOST_LOGO_BYTES, maxPixels: MOST_LOGO_PIXELS };

export const EXTENSIONS: Readonly<Record<LogoType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** How many bytes tell the kind of picture. */
export const LOGO_HEAD_BYTES = 12;

/** The kind of picture by its first bytes, whatever its name says; undefined: none of ours. */
export function logoTypeOf(content: Buffer): LogoType | undefined {
  if (content.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (content.subarray(0, 3).toString('latin1') === '\xff\xd8\xff') return 'image/jpeg';
  const riff = content.subarray(0, 4).toString('latin1') === 'RIFF';
  return riff && content.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : undefined;
}
