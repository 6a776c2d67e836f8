export * from './workflow';
export * from './content';
export * from './report';
export * from './reporting-state';
export * from './pages';
export * from './movements';
export * from './compare-reports';
