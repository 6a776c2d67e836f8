/** For `routerLinkActiveOptions`: the page itself, whatever is asked of it. */
export const EXACTLY = {
  paths: 'exact',
  queryParams: 'ignored',
  matrixParams: 'ignored',
  fragment: 'ignored',
} as const;
