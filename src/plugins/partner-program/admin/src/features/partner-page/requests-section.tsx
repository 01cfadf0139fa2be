import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Empty } from '../../shared/page/empty';
import { Part } from '../../shared/page/part';
import { useMayRead } from '../../shared/page/records-link';
import { recordPath, REQUESTS_PATH } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { SectionData, WaitingRequest } from './partner-api';
import { RecordLine, RecordLines } from './record-line';
import type { PartnerView } from './use-partner';

/** K6.1: what the partner asked points for and staff have not answered, the oldest first. */
export function RequestsSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  return (
    <Part
      title={text('partner-page.requests')}
      part={view.section('requests')}
      height="6rem"
      onRetry={view.retry}
      aside={({ total }) =>
        total > 0 && (
          <Link tag={NavLink} to={`/${REQUESTS_PATH}`}>
            {text('partner-page.requests.all')}
          </Link>
        )
      }
    >
      {(requests) => <Requests requests={requests} />}
    </Part>
  );
}

function Requests({ requests }: { readonly requests: SectionData['requests'] }) {
  const text = useText();
  const mayOpen = useMayRead('point-request');
  const { total, oldest } = requests;
  if (total === 0) return <Empty>{text('partner-page.requests.none')}</Empty>;
  return (
    <>
      <RecordLines>
        {oldest.map((request) => (
          <RequestLine key={request.documentId} request={request} linked={mayOpen} />
        ))}
      </RecordLines>
      {total > oldest.length && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
          {text('partner-page.requests.more', { count: total - oldest.length })}
        </Typography>
      )}
    </>
  );
}

interface LineProps {
  readonly request: WaitingRequest;
  /** Whether the administrator may open the record. */
  readonly linked: boolean;
}

function RequestLine({ request, linked }: LineProps) {
  const text = useText();
  const format = useFormat();
  const received = text('partner-page.requests.received', { day: format.day(request.receivedOn) });
  return (
    <RecordLine
      name={request.title ?? text('partner-page.untitled')}
      to={linked ? recordPath('point-request', request.documentId) : undefined}
      about={[request.activity, request.on && format.day(request.on), received]}
    />
  );
}
