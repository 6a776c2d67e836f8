import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import { finalize, type Observable } from 'rxjs';
import { CONFIG, type Config } from './config';
import { invalid, ProblemException } from './problems';

/** What a multipart form has around its file. */
const WRAPPING_BYTES = 64 * 1024;

/**
 * Takes one file of a multipart form, as `file`, to the disk: never more of it than `limit`, and into a folder of the
 * request's own that others cannot enter and that goes with the request, however it ends.
 */
export function FileUpload(limit: (config: Config, request: Request) => number): Type<NestInterceptor> {
  @Injectable()
  class ReceivesFile implements NestInterceptor {
    constructor(@Inject(CONFIG) private readonly config: Config) {}

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const http = context.switchToHttp();
      const request = http.getRequest<Request>();
      const bytes = limit(this.config, request);
      if (Number(request.headers['content-length']) > bytes + WRAPPING_BYTES) throw tooLarge(bytes);
      const folder = await mkdtemp(join(tmpdir(), `rumbo-upload-${process.pid}-`));
      const clear = () => rm(folder, { recursive: true, force: true });
      try {
        await receive(folder, bytes, request, http.getResponse<Response>());
      } catch (error) {
        await clear();
        throw error;
      }
      return next.handle().pipe(finalize(() => void clear()));
    }
  }
  return ReceivesFile;
}

async function receive(folder: string, bytes: number, request: Request, response: Response): Promise<void> {
  const limits = {
    fileSize: bytes,
    files: 1,
    fields: 0,
    parts: 1,
    fieldNestingDepth: 1,
    fieldArrayIndexLimit: 1,
  };
  const receiver = multer({ dest: folder, limits, defParamCharset: 'utf8' }).single('file');
  await new Promise<void>((resolve, reject) => {
    receiver(request, response, (error?: unknown) => (error ? reject(refusal(error, bytes)) : resolve()));
  });
  if (!request.file) throw invalid([{ path: 'file', code: 'required' }]);
}

const refusal = (error: unknown, bytes: number) =>
  error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE'
    ? tooLarge(bytes)
    : new ProblemException(400, 'malformedUpload');

const tooLarge = (bytes: number) =>
  new ProblemException(413, 'fileTooLarge', { params: { limit: bytes / 1024 / 1024 } });
