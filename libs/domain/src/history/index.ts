export * from './comparison';
export * from './compare-plans';
export * from './story-rules';
export * from './story';
export * from './tell-story';
