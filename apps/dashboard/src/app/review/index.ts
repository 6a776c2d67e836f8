export { ReportingChip } from './reporting-chip';
