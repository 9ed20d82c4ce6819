import { describe, expect, it } from 'vitest';
import { chooseCharts } from './choose-charts.ts';

describe('chooseCharts', () => {
  it('takes one of each kind, the first by its address, named by page and id', () => {
    const chosen = chooseCharts([
      { kind: '/years/*', path: '/years/2021/', id: 'matrix' },
      { kind: '/themes', path: '/themes/', id: 'matrix' },
      { kind: '/organisations', path: '/organisations/', id: 'map-1' },
      { kind: '/organisations/*', path: '/organisations/hunan/', id: 'map' },
      { kind: '/', path: '/', id: 'coverage' },
    ]);
    expect(chosen.map(({ name, path, id }) => `${name} ${path}#${id}`)).toEqual([
      'home-coverage /#coverage',
      'organisations-map /organisations/#map-1',
      'themes-matrix /themes/#matrix',
    ]);
  });
});
