/** One piece of Strapi's bundled source that has no setting and that we need otherwise. */
export interface Patch {
  /** End of the file's path, with forward slashes. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const ADMIN = '@strapi/admin/dist/admin/admin/src';

export const PATCHES: readonly Patch[] = [
  {
    // A language without a native name is hidden from the login page and the profile.
    file: `${ADMIN}/translations/languageNativeNames.mjs`,
    from: `    ru: 'Русский',`,
    to: `    ru: 'Русский',\n    kk: 'Қазақша',`,
  },
  {
    file: `${ADMIN}/components/PageHelpers.mjs`,
    from: '`${title} | Strapi`',
    to: '`${title} | Partner programme`',
  },
  {
    // An advertisement of Strapi's media library over every page.
    file: `${ADMIN}/layouts/AuthenticatedLayout.mjs`,
    from: 'jsx(MediaLibraryBanner, {})',
    to: 'null',
  },
  {
    // The panel asks in its own language, not in the browser's: refusals come back in it.
    file: `${ADMIN}/utils/getFetchClient.mjs`,
    from: 'Authorization: `Bearer ${token}`',
    to: "Authorization: `Bearer ${token}`,\n            'Accept-Language': document.documentElement.lang",
  },
];

/** The patch for a module, if there is one. `id` may be a Windows path or carry a query. */
export function patchFor(id: string): Patch | undefined {
  const path = id.split('?')[0]?.replace(/\\/g, '/') ?? '';
  return PATCHES.find((patch) => path.endsWith(patch.file));
}

/** The source with the patch in it. Throws unless what it replaces is there exactly once. */
export function patched(code: string, patch: Patch): string {
  if (code.split(patch.from).length !== 2) {
    throw new Error(`Strapi changed: ${patch.file} no longer holds ${patch.from.trim()} once`);
  }
  return code.replace(patch.from, () => patch.to);
}
