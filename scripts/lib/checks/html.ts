import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Site } from '../site/read-site.ts';
import type { Problem } from './problem.ts';

/**
 * The rules of html-validate that say something about the page a reader gets; those about how the source
 * is written (quotes, void slashes, blanks) are off, for nobody writes this HTML by hand.
 */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Any element that may have a name may be given one: a figure by its caption.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Boxes of one choice share its name: each that is ticked becomes a value of it in the address.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A form that filters while one chooses has nothing to submit.
    'wcag/h32': 'off',
  },
};

/** What is wrong with the HTML of each page, with line and rule. */
export async function invalidHtml(site: Site): Promise<Problem[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  const reports = await Promise.all(site.pages.map((page) => validator.validateString(page.html, page.file)));
  return reports.flatMap((report, at) =>
    report.results.flatMap((result) =>
      result.messages.map((m) => ({
        file: `${site.pages[at]?.file}:${m.line}:${m.column}`,
        message: `${m.message} [${m.ruleId}]`,
      })),
    ),
  );
}
