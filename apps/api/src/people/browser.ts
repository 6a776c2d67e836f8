import { isIP } from 'node:net';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SESSION_COOKIE, type OpenedSession } from './sessions';

/** The browser that asks: where it is, and the one cookie that is left there. */
export interface Browser {
  /** Its IP address; null when a proxy hides it. */
  address: string | null;
  keep(session: OpenedSession): void;
  forget(): void;
}

export const FromBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const http = context.switchToHttp();
  const request = http.getRequest<Request>();
  const response = http.getResponse<Response>();
  const cookie = { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' } as const;
  return {
    address: plainAddress(request.ip),
    keep: ({ token, maxAge }) => response.cookie(SESSION_COOKIE, token, { ...cookie, maxAge }),
    forget: () => response.clearCookie(SESSION_COOKIE, cookie),
  };
});

/** An IPv4 address that arrives by IPv6 is still itself. */
function plainAddress(ip = ''): string | null {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(address) ? address : null;
}
