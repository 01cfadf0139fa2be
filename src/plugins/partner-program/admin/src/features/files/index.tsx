import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { FileLink } from '../../shared/file-link';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';

/** The side panel of a private file: its bytes, for those who may have them. */
export const FileDownload: PanelComponent = ({ model, document }) => {
  const text = useText();
  if (model !== `${UID_PREFIX}private-file` || !document) return null;
  const { documentId, name, bytes } = document as typeof document & {
    name: string;
    bytes: number;
  };
  return {
    title: text('file.panel'),
    content: <FileLink file={{ documentId, name, bytes }} />,
  };
};
