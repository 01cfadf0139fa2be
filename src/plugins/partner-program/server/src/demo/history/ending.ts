import { addDays, type Day } from '../../../../rules/shared/days';
import * as competence from './competence-acts';
import * as partner from './partner-acts';
import type { Telling } from './telling';
import type { When } from './when';
import type { Act } from './world';

interface Ending {
  readonly acts: readonly Act[];
  readonly until: Day;
}

/** How the story turned out badly, if it did, and until when the partner was at work. */
export function endOfStory(telling: Telling): Ending {
  const { spec, calendar, random } = telling;
  const when = calendar.ago(random.whole(30, 90));
  const last = bad(telling, when);
  if (!last) return { acts: [], until: calendar.today };
  const acts = [...resumedBefore(telling), last];
  return { acts, until: spec.story === 'demoted' ? calendar.today : addDays(when.on, -20) };
}

function bad({ spec }: Telling, when: When): Act | undefined {
  const { name } = spec;
  switch (spec.story) {
    case 'demoted':
      return competence.level(
        when,
        name,
        'basic',
        'Не подтверждены публикации и состав специалистов',
      );
    case 'annulled':
      return competence.end(when, name, 'kkv', {
        reason: 'Заказчику вендора предложено конкурирующее решение',
      });
    case 'ended':
    case 'ended-basic':
      return partner.movePartner(when, name, 'end-partnership', 'Компания прекращает деятельность');
    case 'suspended':
    case 'suspended-advanced':
      return partner.movePartner(when, name, 'suspend', 'Просрочена оплата, партнёр не отвечает');
    default:
      return undefined;
  }
}

/** Some had been suspended before, and came back. */
function resumedBefore({ spec, calendar, random }: Telling): Act[] {
  if (spec.story !== 'suspended') return [];
  const off = calendar.ago(random.whole(200, 250));
  const on = calendar.after(off, random.whole(10, 25));
  return [
    partner.movePartner(off, spec.name, 'suspend', 'Не продлён партнёрский договор'),
    partner.movePartner(on, spec.name, 'resume', 'Договор продлён'),
  ];
}
