import { features } from './features';
import { routesByFeature, useManifests } from './platform/assemble';
import { openApiDocument } from './platform/openapi/document';

/** The API document without a running server: for `docs/openapi.json` and its check. */
export function document(): Record<string, unknown> {
  useManifests(features);
  return openApiDocument([...routesByFeature(features)]);
}
