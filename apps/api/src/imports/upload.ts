import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import { finalize, type Observable } from 'rxjs';
import { CONFIG, type Config } from '../platform/config';
import { invalid, ProblemException } from '../platform/problems';

/** Takes one file of a multipart form, as `file`, to the disk: never more of it than the limit of its kind. */
@Injectable()
export class FileUpload implements NestInterceptor {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  private receiver(bytes: number): ReturnType<multer.Multer['single']> {
    const limits = {
      fileSize: bytes,
      files: 1,
      fields: 0,
      parts: 1,
      fieldNestingDepth: 1,
      fieldArrayIndexLimit: 1,
    };
    return multer({ dest: tmpdir(), limits, defParamCharset: 'utf8' }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const { uploadBytes, observationBytes } = this.config;
    const bytes = STREAMED.has(String(request.query['kind'])) ? observationBytes : uploadBytes;
    await new Promise<void>((resolve, reject) => {
      this.receiver(bytes)(request, http.getResponse<Response>(), (error?: unknown) =>
        error ? reject(refusal(error, bytes)) : resolve(),
      );
    });
    if (!request.file) throw invalid([{ path: 'file', code: 'required' }]);
    const { path } = request.file;
    return next.handle().pipe(finalize(() => void rm(path, { force: true })));
  }
}

/** Kinds whose files are never held in memory. */
const STREAMED: ReadonlySet<string> = new Set(['observations', 'register']);

function refusal(error: unknown, bytes: number): ProblemException {
  const code = error instanceof multer.MulterError ? error.code : '';
  return code === 'LIMIT_FILE_SIZE'
    ? new ProblemException(413, 'fileTooLarge', { params: { limit: bytes / 1024 / 1024 } })
    : new ProblemException(400, 'malformedUpload');
}
