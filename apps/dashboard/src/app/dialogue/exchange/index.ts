export { CalendarFeed } from './calendar-feed';
export { ExportMenu } from './export-menu';
