import type { Issue } from '../../../src/model/record.ts';
import { issueOf } from '../report/catalogue.ts';
import type { Scheme } from './label.ts';
import type { Heading } from './outline.ts';

/** Printed numbers that neither begin anew nor follow the one before them in their scheme: a heading lost or misprinted. */
export function checkNumbering(headings: readonly Heading[]): Issue[] {
  const last = new Map<Scheme, number>();
  const issues: Issue[] = [];
  const visit = (heading: Heading): void => {
    if (heading.label) {
      const { scheme, value, printed } = heading.label;
      const before = last.get(scheme) ?? 0;
      if (value !== 1 && value !== before + 1) {
        issues.push(
          issueOf('numbering-jump', heading.line, `${printed ?? heading.title.text} after ${before}`),
        );
      }
      last.set(scheme, value);
    }
    heading.children.forEach(visit);
  };
  headings.forEach(visit);
  return issues;
}
