import { Section } from '../../shared/page/section';
import { hasActions } from '../../shared/api/types';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { ActionsPanel } from '../actions/actions-panel';
import { useGovernedRecord } from '../governed/use-governed-record';

interface Props {
  readonly uid: string;
  readonly documentId: string;
  /** As it is on the screen: what has changed since is not decided unseen. */
  readonly version: number;
}

/** What the administrator may decide about the application now. */
export function CaseActions({ uid, documentId, version }: Props) {
  const text = useText();
  const governed = useGovernedRecord(uid);
  return (
    <Section title={text('panel.actions')}>
      {hasActions(governed) ? (
        <ActionsPanel governed={governed} documentId={documentId} shownVersion={version} />
      ) : (
        <Skeleton />
      )}
    </Section>
  );
}
