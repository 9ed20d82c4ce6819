import { CORRECTED_FACTS, type Correction } from '../../../src/model/correction.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import type { Sidecar } from '../read/sidecar.ts';

type Fact = Correction['fact'];

/** Whether the file beside a document states a fact of its own, not only what the reading must give. */
export function statesFacts(sidecar: Sidecar): boolean {
  return CORRECTED_FACTS.some((fact) => sidecar[fact] !== undefined);
}

/**
 * What the facts stated beside a document changed: its records as the text alone gives them (`alone`) against
 * those with the facts (`records`). `issued: 2022-03-01` over a printed 2022年3月10日 → before `2022-03-10`, after
 * `2022-03-01`. A fact that says what the text says is no correction, nor is one that could not take effect.
 */
export function correctionsOf(
  sidecar: Sidecar,
  alone: readonly PlanRecord[],
  records: readonly PlanRecord[],
): Correction[] {
  return CORRECTED_FACTS.filter((fact) => sidecar[fact] !== undefined).flatMap((fact) => {
    const before = valuesOf(alone, fact);
    const after = valuesOf(records, fact);
    if (after.length === 0 || before.join() === after.join()) return [];
    const { reason = '', corrected } = sidecar;
    return [{ fact, before, after, reason, ...(corrected !== undefined && { corrected }) }];
  });
}

/** Values of a fact over some records, each once, in printed order. */
function valuesOf(records: readonly PlanRecord[], fact: Fact): string[] {
  const values = records.map((record) => (fact === 'organisation' ? record.issuer : record[fact]));
  return [...new Set(values.flatMap((value) => (value === null ? [] : [String(value)])))];
}
