import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import type { ResolvedOrganisation } from '../resolve/organisation.ts';

/** Organisations of the records and all above them, sorted by id, each with the ids of its records. */
export class Organisations {
  readonly #known = new Map<string, ResolvedOrganisation>();

  add(organisations: readonly ResolvedOrganisation[]): void {
    for (const one of organisations) if (!this.#known.has(one.id)) this.#known.set(one.id, one);
  }

  withRecords(records: readonly Pick<PlanRecord, 'id' | 'organisation'>[]): Organisation[] {
    const ids = new Map<string, string[]>();
    for (const { organisation, id } of records) {
      if (organisation === null) continue;
      const own = ids.get(organisation);
      if (own) own.push(id);
      else ids.set(organisation, [id]);
    }
    return [...this.#known.values()]
      .map((one) => ({ ...one, records: (ids.get(one.id) ?? []).sort() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
