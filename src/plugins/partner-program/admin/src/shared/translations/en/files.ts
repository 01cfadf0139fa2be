/** Private files of partners. */
export const files = {
  'about.private-file':
    'A partner’s document, closed to all but its users and staff with the permission. Files attached to nothing are removed; attached ones never change.',
  'journal.private-file.upload': 'File uploaded',
  'journal.private-file.read': 'File read',
  'journal.private-file.attach': 'File attached to a record',
  'journal.private-file.remove': 'File removed',
  'journal.private-file.expire': 'Unattached file removed when its time was over',
  'file.panel': 'File',
  'file.of-record': 'Files',
  'file.none': 'Nothing is attached.',
  'file.download': 'Download the file {name}',
  'file.loading': 'Downloading the file {name}',
  'file.failed': 'Could not download the file {name}. Check the connection and try again.',
  'file.add': 'Attach a file',
  'file.add.hint':
    'PDF, DOCX, XLSX, JPEG or PNG, up to 20 MB. The partner sees an attached file; it cannot be taken away.',
  'file.add.failed': 'Could not attach the file. Check the connection and try again.',
} as const;

export const fileTypes = {
  'private-file': {
    name: 'Partners’ files',
    fields: {
      partner: 'Partner',
      name: 'File name',
      type: 'Type',
      bytes: 'Size in bytes',
      storedAt: 'Uploaded at',
      record: 'Attached to a record of kind',
      recordId: 'Id of the record',
      checksum: 'SHA-256 checksum',
      storageKey: 'Key in the storage',
    },
  },
};
