import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { FileLink } from '../../shared/file-link';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { RecordFiles } from './record-files';

/** Kinds of records that partners attach files to. */
const WITH_FILES = ['point-request', 'specialist-attestation', 'publication', 'large-project'];

const MAY_READ_FILES = [{ action: `${UID_PREFIX}files.read`, subject: null }];

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

/** The side panel of a record that may have files. */
export const FilesOfRecord: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_FILES);
  const record = WITH_FILES.find((name) => model === `${UID_PREFIX}${name}`);
  if (!record || !documentId || !allowedActions.canRead) return null;
  return {
    title: text('file.of-record'),
    content: <RecordFiles key={documentId} uid={model} record={record} recordId={documentId} />,
  };
};
