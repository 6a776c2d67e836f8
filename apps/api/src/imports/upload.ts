import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import type { Observable } from 'rxjs';
import { CONFIG, type Config } from '../platform/config';
import { invalid, ProblemException } from '../platform/problems';

/** Takes one file of a multipart form, as `file`, into memory: never more of it than the configured limit. */
@Injectable()
export class FileUpload implements NestInterceptor {
  private readonly receive: ReturnType<multer.Multer['single']>;
  private readonly limit: number;

  constructor(@Inject(CONFIG) { uploadBytes }: Config) {
    this.limit = uploadBytes / 1024 / 1024;
    const limits = {
      fileSize: uploadBytes,
      files: 1,
      fields: 0,
      parts: 1,
      fieldNestingDepth: 1,
      fieldArrayIndexLimit: 1,
    };
    this.receive = multer({ limits, defParamCharset: 'utf8' }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    await new Promise<void>((resolve, reject) => {
      this.receive(request, http.getResponse<Response>(), (error?: unknown) =>
        error ? reject(this.refusal(error)) : resolve(),
      );
    });
    if (!request.file) throw invalid([{ path: 'file', code: 'required' }]);
    return next.handle();
  }

  private refusal(error: unknown): ProblemException {
    const code = error instanceof multer.MulterError ? error.code : '';
    return code === 'LIMIT_FILE_SIZE'
      ? new ProblemException(413, 'fileTooLarge', { params: { limit: this.limit } })
      : new ProblemException(400, 'malformedUpload');
  }
}
