import { applicationsManifest } from './features/applications/manifest';
import { cabinetManifest } from './features/cabinet/manifest';
import { benchmarkManifest } from './features/benchmark/manifest';
import { calendarManifest } from './features/calendar/manifest';
import { competencesManifest } from './features/competences/manifest';
import { conductManifest } from './features/conduct/manifest';
import { certificatesManifest } from './features/certificates/manifest';
import { deskManifest } from './features/desk/manifest';
import { directoryManifest } from './features/directory/manifest';
import { notificationsManifest } from './features/notifications/manifest';
import { partnersManifest } from './features/partners/manifest';
import { pointsManifest } from './features/points/manifest';
import { licenceKeysManifest } from './features/licence-keys/manifest';
import { handoversManifest } from './features/handovers/manifest';
import { monitorReportsManifest } from './features/monitor-reports/manifest';
import { salesManifest } from './features/sales/manifest';
import { projectsManifest } from './features/projects/manifest';
import { qualityManifest } from './features/quality/manifest';
import { ratingManifest } from './features/rating/manifest';
import { qualificationsManifest } from './features/qualifications/manifest';
import { surveysManifest } from './features/surveys/manifest';
import type { FeatureManifest } from './platform/manifest';

/** The whole product: every feature, lower ones first. */
export const features: readonly FeatureManifest[] = [
  calendarManifest,
  partnersManifest,
  notificationsManifest,
  competencesManifest,
  qualificationsManifest,
  pointsManifest,
  projectsManifest,
  salesManifest,
  licenceKeysManifest,
  monitorReportsManifest,
  handoversManifest,
  conductManifest,
  applicationsManifest,
  certificatesManifest,
  qualityManifest,
  surveysManifest,
  benchmarkManifest,
  directoryManifest,
  ratingManifest,
  deskManifest,
  cabinetManifest,
];
