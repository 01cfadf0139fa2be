import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { hasActions } from '../../shared/api/types';
import { FileLink } from '../../shared/file-link';
import { valueLabel } from '../../shared/labels';
import { MAY_READ_FILES, MAY_WRITE_FILES } from '../../shared/permissions';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useFormat } from '../../shared/use-format';
import { useNamed } from '../../shared/use-named';
import { useText } from '../../shared/use-text';
import { ActionsPanel } from '../actions/actions-panel';
import { AddFile } from '../files/add-file';
import { useGovernedRecord } from '../governed/use-governed-record';
import type { Paper } from './application-api';

const UID = `${UID_PREFIX}application-document`;

interface Props {
  readonly paper: Paper;
  /** Whether its own name is told: the requirement above it has none. */
  readonly named?: boolean;
}

/** A document: how it stands, its file, and what can be decided about it. */
export function PaperLine({ paper, named = false }: Props) {
  const text = useText();
  const format = useFormat();
  const name = useNamed();
  const { state, uploadedOn, remarks } = paper;
  const sent = uploadedOn && text('application-page.sent', { day: format.day(uploadedOn) });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {named && <Typography tag="p">{name(paper)}</Typography>}
      <Flex gap={3} wrap="wrap">
        <Badge>{valueLabel(text, 'application-document', state)}</Badge>
        <PaperFile paper={paper} />
        {sent && (
          <Typography variant="pi" textColor="neutral600">
            {sent}
          </Typography>
        )}
      </Flex>
      {remarks && (
        <Box style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          <Typography variant="pi">{`«${remarks}»`}</Typography>
        </Box>
      )}
      <AddPaper paper={paper} />
      <PaperActions documentId={paper.documentId} />
    </Flex>
  );
}

/** Its bytes for who may have them; its name for everybody else here. */
function PaperFile({ paper: { file } }: { readonly paper: Paper }) {
  const { allowedActions } = useRBAC(MAY_READ_FILES);
  if (!file) return null;
  return allowedActions.canRead ? <FileLink file={file} /> : <Typography>{file.name}</Typography>;
}

/** D-e-mail: staff put the document that came by letter in its place; the server decides again. */
function AddPaper({ paper: { documentId, state } }: { readonly paper: Paper }) {
  const { allowedActions } = useRBAC(MAY_WRITE_FILES);
  const governed = useGovernedRecord(UID);
  const missing = state === 'wanted' || state === 'rejected';
  if (!missing || !allowedActions.canWrite || !hasActions(governed)) return null;
  return <AddFile uid={UID} records={governed.records} recordId={documentId} brief />;
}

function PaperActions({ documentId }: { readonly documentId: string }) {
  const governed = useGovernedRecord(UID);
  if (!hasActions(governed)) return null;
  return (
    <ActionsPanel governed={governed} documentId={documentId} shownVersion={undefined} inRow />
  );
}
