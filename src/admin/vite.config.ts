import { strapiPatches } from './vite/strapi-patches';

/** What this project touches of the configuration Strapi hands over. */
interface ViteConfig {
  plugins?: unknown[];
  optimizeDeps?: { esbuildOptions?: { plugins?: unknown[] } };
}

/** `strapi build` bundles Strapi's source with Vite; `strapi develop` pre-bundles it with esbuild. */
export default function extend(config: ViteConfig): ViteConfig {
  const { vite, esbuild } = strapiPatches();
  const esbuildOptions = config.optimizeDeps?.esbuildOptions;
  return {
    ...config,
    plugins: [...(config.plugins ?? []), vite],
    optimizeDeps: {
      ...config.optimizeDeps,
      esbuildOptions: {
        ...esbuildOptions,
        plugins: [...(esbuildOptions?.plugins ?? []), esbuild],
      },
    },
  };
}
