import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { FileLink } from '../../shared/file-link';
import { MAY_READ_FILES, MAY_WRITE_FILES } from '../../shared/permissions';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { useGovernedRecord } from '../governed/use-governed-record';
import { AddFile } from './add-file';
import { RecordFiles } from './record-files';

/** Kinds of records that partners attach files to. */
const WITH_FILES = [
  'point-request',
  'specialist-attestation',
  'publication',
  'large-project',
  'turnover',
];

/** The side panel of a private file: its bytes, for those who may have them. */
export const FileDownload: PanelComponent = ({ model, document }) => {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_FILES);
  if (model !== `${UID_PREFIX}private-file` || !document || !allowedActions.canRead) return null;
  const { documentId, name, bytes } = document as typeof document & {
    name: string;
    bytes: number;
  };
  return {
    title: text('file.panel'),
    content: <FileLink file={{ documentId, name, bytes }} />,
  };
};

/** The side panel of a record that may have files: what is attached, and a button to attach more. */
export const FilesOfRecord: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  const { allowedActions: reading } = useRBAC(MAY_READ_FILES);
  const { allowedActions: writing } = useRBAC(MAY_WRITE_FILES);
  const governed = useGovernedRecord(model);
  const record = WITH_FILES.find((name) => model === `${UID_PREFIX}${name}`);
  if (!record || !documentId || !reading.canRead) return null;
  const of = { uid: model, recordId: documentId };
  const records = writing.canWrite && governed?.evidence ? governed.records : null;
  return {
    title: text('file.of-record'),
    content: (
      <Flex key={documentId} direction="column" alignItems="stretch" gap={3} width="100%">
        <RecordFiles {...of} record={record} />
        {records && <AddFile {...of} records={records} />}
      </Flex>
    ),
  };
};
