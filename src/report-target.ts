import { readReportTarget } from './model/error-report.ts';

/** Where reports of errors go, set at build by `PUBLIC_REPORT`; null where it is not set. */
export const reportTarget = readReportTarget(import.meta.env.PUBLIC_REPORT);
