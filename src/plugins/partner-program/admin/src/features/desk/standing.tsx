import { Badge } from '@strapi/design-system';
import type { RenewalStanding } from '../../../../rules/applications/renewal-standing.states';
import { useText } from '../../shared/use-text';

/** Of words and of bars; never without the word. */
export const STANDING_COLOURS: Readonly<
  Record<RenewalStanding, { readonly back: string; readonly words: string; readonly bar: string }>
> = {
  late: { back: 'danger100', words: 'danger700', bar: 'danger600' },
  missing: { back: 'warning200', words: 'neutral800', bar: 'warning500' },
  'under-review': { back: 'secondary100', words: 'secondary700', bar: 'secondary500' },
  refused: { back: 'neutral150', words: 'neutral800', bar: 'neutral500' },
  'not-open': { back: 'success100', words: 'success700', bar: 'success500' },
};

/** What has become of a renewal. */
export function Standing({ standing }: { readonly standing: RenewalStanding }) {
  const text = useText();
  const { back, words } = STANDING_COLOURS[standing];
  return (
    <Badge size="S" backgroundColor={back} textColor={words}>
      {text(`desk.standing.${standing}`)}
    </Badge>
  );
}
