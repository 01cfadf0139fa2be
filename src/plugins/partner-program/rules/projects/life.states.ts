import type { StateTable } from '../shared/moves';
import type { Life } from './project';

export type LifeMove = 'pause' | 'resume' | 'finish' | 'stop';

/** §4: a project's life in work. Finished and stopped are final. */
export const LIFE_MOVES: StateTable<Life, LifeMove> = {
  id: 'project-life',
  states: ['in-work', 'paused', 'finished', 'stopped'],
  initial: 'in-work',
  moves: {
    pause: { from: ['in-work'], to: 'paused', by: ['partner', 'staff'] },
    resume: { from: ['paused'], to: 'in-work', by: ['partner', 'staff'] },
    finish: { from: ['in-work', 'paused'], to: 'finished', by: ['partner', 'staff'] },
    stop: { from: ['in-work', 'paused'], to: 'stopped', by: ['partner', 'staff'] },
  },
};
