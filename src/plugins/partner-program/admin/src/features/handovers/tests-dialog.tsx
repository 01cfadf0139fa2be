import { Flex, Modal } from '@strapi/design-system';
import { Dialog } from '../../shared/dialog';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { CategoryTests } from '../handover-tests/category-tests';
import { useGetHandoverTestsQuery, type HandoverLine } from './handovers-api';

interface Props {
  readonly line: Pick<HandoverLine, 'documentId' | 'site'>;
  readonly onClose: () => void;
}

/** The tests of a report that waits: it is no record of the panel yet. */
export function TestsDialog({ line: { documentId, site }, onClose }: Props) {
  const text = useText();
  return (
    <Dialog title={`${text('handover-tests.title')} · ${site}`} onClose={onClose}>
      <Modal.Body>
        <Tests documentId={documentId} />
      </Modal.Body>
    </Dialog>
  );
}

function Tests({ documentId }: Pick<HandoverLine, 'documentId'>) {
  const text = useText();
  const { data, error, refetch } = useGetHandoverTestsQuery(documentId);
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton bars={6} />;
  const filled = data.categories.filter(({ tests }) => tests.length > 0);
  if (filled.length === 0) return <Empty>{text('handover-tests.none')}</Empty>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {filled.map(({ code, tests }) => (
        <CategoryTests key={code ?? ''} code={code ?? ''} tests={tests} />
      ))}
    </Flex>
  );
}
