import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { Fact, Facts } from '../../shared/page/facts';
import { useMayRead } from '../../shared/page/records-link';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Head } from './partner-api';
import type { PartnerView } from './use-partner';

/** Who the partner is, and its place on the ladder. */
export function HeadSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  const mayOpen = useMayRead('partner');
  return (
    <Section
      title={text('partner-page.partner')}
      aside={
        mayOpen && (
          <Link tag={NavLink} to={recordPath('partner', view.documentId)}>
            {text('partner-page.record')}
          </Link>
        )
      }
    >
      {view.overview ? <About partner={view.overview.partner} /> : <Skeleton height="24rem" />}
    </Section>
  );
}

function About({ partner }: { readonly partner: Head }) {
  const text = useText();
  const format = useFormat();
  const since = (value: string, day: string | null): string =>
    day === null ? value : text('partner-page.since', { value, day: format.day(day) });
  return (
    <Facts>
      <Fact name={text('partner-page.legal-name')}>{partner.legalName}</Fact>
      <Fact name={text('partner-page.bin')}>{partner.bin}</Fact>
      <Fact name={text('rating.city')}>{partner.city ?? '–'}</Fact>
      <Fact name={text('state.partnership')}>
        {since(valueLabel(text, 'partnership', partner.partnership), partner.partnershipSince)}
      </Fact>
      <Fact name={text('state.ladder')}>
        {since(valueLabel(text, 'ladder', partner.ladder), partner.ladderSince)}
      </Fact>
      <Fact name={text('partner-page.card')}>
        {text(partner.listed ? 'partner-page.card.on' : 'partner-page.card.off')}
      </Fact>
      <Fact name={text('partner-page.users')}>{format.number(partner.users)}</Fact>
    </Facts>
  );
}
