/** Undoes what global-setup.mjs did. */
export default async function globalTeardown() {
  await globalThis.__closeTests?.();
}
