import type { Language } from '../language';
import { about } from './about';
import { actions } from './actions';
import { comparison } from './comparison';
import { conduct, conductTypes } from './conduct';
import { calendar, calendarTypes } from './calendar';
import { applicationPage } from './application-page';
import { applications, applicationTypes } from './applications';
import { certificates } from './certificates';
import { desk, deskTypes } from './desk';
import { files, fileTypes } from './files';
import { inputs } from './inputs';
import { jobs } from './jobs';
import { journal } from './journal';
import { journalFacts } from './journal-facts';
import { licenceKeys, licenceKeyTypes } from './licence-keys';
import { handovers, handoverTypes } from './handovers';
import { monitorReports, monitorReportTypes } from './monitor-reports';
import { mail, mailTypes } from './mail';
import { panel } from './panel';
import { quality, qualityTypes } from './quality';
import { qualityPage } from './quality-page';
import { handoversPage } from './handovers-page';
import { surveyTrends } from './survey-trends';
import { requests } from './requests';
import { settings } from './settings';
import { qualifications, qualificationTypes } from './qualifications';
import { partnerPage } from './partner-page';
import { rating } from './rating';
import { requestsPage } from './requests-page';
import { sales, saleTypes } from './sales';
import { common, types } from './types';
import { surveys, surveyTypes } from './surveys';
import { values } from './values';

export const kk: Language = {
  texts: {
    ...panel,
    ...about,
    ...actions,
    ...calendar,
    ...inputs,
    ...values,
    ...journal,
    ...journalFacts,
    ...jobs,
    ...mail,
    ...files,
    ...certificates,
    ...comparison,
    ...conduct,
    ...requests,
    ...settings,
    ...qualifications,
    ...rating,
    ...partnerPage,
    ...requestsPage,
    ...sales,
    ...licenceKeys,
    ...quality,
    ...monitorReports,
    ...handovers,
    ...applications,
    ...applicationPage,
    ...desk,
    ...surveys,
    ...surveyTrends,
    ...handoversPage,
    ...qualityPage,
  },
  types: {
    ...types,
    ...mailTypes,
    ...fileTypes,
    ...conductTypes,
    ...calendarTypes,
    ...qualificationTypes,
    ...saleTypes,
    ...licenceKeyTypes,
    ...qualityTypes,
    ...monitorReportTypes,
    ...handoverTypes,
    ...applicationTypes,
    ...deskTypes,
    ...surveyTypes,
  },
  common,
};
