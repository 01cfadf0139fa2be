import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { Fact, Facts } from '../../shared/page/facts';
import { Section } from '../../shared/page/section';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Head } from './partner-api';

/** Who the partner is, and its place on the ladder. */
export function HeadSection({ partner }: { readonly partner: Head }) {
  const text = useText();
  const format = useFormat();
  const since = (value: string, day: string | null): string =>
    day === null ? value : text('partner-page.since', { value, day: format.day(day) });
  return (
    <Section
      title={text('partner-page.partner')}
      aside={
        <Link tag={NavLink} to={recordPath('partner', partner.documentId)}>
          {text('partner-page.record')}
        </Link>
      }
    >
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
    </Section>
  );
}
