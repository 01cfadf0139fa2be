import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { RecordAbout } from './features/about';
import { RecordActions } from './features/actions';
import { bulkActions } from './features/actions/bulk-action';
import { CertificatePanel } from './features/certificates';
import { FileDownload, FilesOfRecord } from './features/files';
import { catalogueOf, type Catalogue } from './features/governed/catalogue';
import { withoutCloning } from './features/governed/document-actions';
import { withoutOthers } from './features/governed/side-panels';
import { lockGovernedFields } from './features/governed/edit-layout';
import { injectCells } from './features/governed/list-columns';
import { respectServer } from './features/governed/rbac';
import { addApplicationPage, ApplicationPageLink } from './features/application-page';
import { addCalendar } from './features/calendar';
import { addCallConsole } from './features/call-console';
import { addDesk } from './features/desk';
import { HandoverTests } from './features/handover-tests';
import { addHandovers } from './features/handovers';
import { addWidgets } from './features/home';
import { addJobs } from './features/jobs';
import { RecordJournal } from './features/journal';
import { addMail } from './features/mail';
import { addSettings } from './features/settings';
import { addPartnerPage, PartnerPageLink } from './features/partner-page';
import { addQuality } from './features/quality';
import { addRating } from './features/rating';
import { addPointRequests } from './features/point-requests';
import { PLUGIN_ID } from './shared/plugin-id';
import { translationsFor } from './shared/translations';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const EDIT_LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

const isNewRecord = (): boolean => window.location.pathname.endsWith('/create');

let catalogue: Catalogue | undefined;

export default {
  register(app: StrapiApp): void {
    const records = catalogueOf(app);
    catalogue = records;
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    addSettings(app);
    addMail(app);
    addJobs(app);
    addWidgets(app);
    addDesk(app);
    addRating(app);
    addCalendar(app);
    addPartnerPage(app);
    addApplicationPage(app);
    addPointRequests(app);
    addQuality(app);
    addHandovers(app);
    addCallConsole(app);
    app.addRBACMiddleware(respectServer(() => records.load()));
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
    apis.addEditViewSidePanel((panels) => [
      ...withoutOthers(panels),
      PartnerPageLink,
      ApplicationPageLink,
      RecordActions,
      CertificatePanel,
      HandoverTests,
      FileDownload,
      FilesOfRecord,
      RecordAbout,
      RecordJournal,
    ]);
    apis.addBulkAction(bulkActions);
    apis.addDocumentAction(withoutCloning);
    app.registerHook(
      EDIT_LAYOUT,
      lockGovernedFields(() => catalogue?.known() ?? [], isNewRecord),
    );
    app.registerHook(LIST_COLUMNS, injectCells);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.resolve(locales.map((locale) => translationsFor(locale)));
  },
};
