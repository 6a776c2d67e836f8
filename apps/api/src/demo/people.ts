/** Password of every demo sign-in, shown on the sign-in page while the demo is loaded. */
export const DEMO_PASSWORD = 'rumbo-demo-2026';
