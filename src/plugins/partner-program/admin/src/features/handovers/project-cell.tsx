import { Link, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useMayRead } from '../../shared/page/records-link';
import { recordPath } from '../../shared/paths';
import { useText } from '../../shared/use-text';
import type { HandoverLine } from './handovers-api';
import { TestsDialog } from './tests-dialog';

interface Props {
  readonly line: HandoverLine;
}

/** The project, and the way to what its tests say. */
export function Project({ line }: Props) {
  const text = useText();
  const { key, edition } = line;
  return (
    <>
      <Site line={line} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('handovers.key', { lastFour: key.lastFour })} · {text(`handovers.edition.${edition}`)}
      </Typography>
    </>
  );
}

/** A handover is a record with its tests and actions; the tests of a report stand in a dialog. */
function Site({ line }: Props) {
  const mayOpen = useMayRead('quality-handover');
  const [open, setOpen] = useState(false);
  const { documentId, state, site } = line;
  if (state !== 'waiting') {
    return mayOpen ? (
      <Link tag={NavLink} to={recordPath('quality-handover', documentId)}>
        {site}
      </Link>
    ) : (
      <Typography>{site}</Typography>
    );
  }
  return (
    <>
      <TextButton type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {site}
      </TextButton>
      {open && <TestsDialog line={line} onClose={() => setOpen(false)} />}
    </>
  );
}
