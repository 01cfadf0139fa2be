export const monitorReports = {
  'journal.monitor-report.match': 'Key found',
  'journal.monitor-report.erase': 'Erased',
  'journal.monitor-report.erase-contact': 'Customer’s contact erased',
};

export const monitorReportTypes = {
  'monitor-report': {
    name: 'Reports of the Quality Monitor',
    fields: {
      fingerprint: 'Fingerprint of the content',
      state: 'State',
      source: 'Source',
      receivedAt: 'Received',
      matchedAt: 'Matched',
      keyHash: 'Hash of the key',
      key: 'Key',
      companyName: 'Partner as it was typed',
      client: 'Customer’s contact',
      clientPost: 'Position',
      city: 'City',
      warned: 'Was told of the call',
      callTimeFrom: 'Call from',
      callTimeTo: 'Call until',
      phone: 'Phone',
      phoneAdd: 'Extension',
      email: 'E-mail',
      comment: 'Comment',
      site: 'Host of the site',
      sites: 'Sites handed over',
      content: 'Tests',
      version: 'Version',
    },
  },
};
