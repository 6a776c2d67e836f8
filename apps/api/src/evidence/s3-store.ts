import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { type ByteRange, FileStore, requireKey } from './file-store';

export interface S3Place {
  bucket: string;
  region: string;
  /** Of an S3-compatible service; Amazon's own without one. */
  endpoint: string | undefined;
}

/** Files in a bucket, for several servers. The keys to it are where the client of AWS looks for them. */
export class S3Store extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, endpoint }: S3Place) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      /** Services that are only compatible do not all know the newer checksums. */
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    });
  }

  /** An object appears once all of it has arrived. */
  async put(key: string, path: string): Promise<void> {
    const { size } = await stat(path);
    const content = { Body: createReadStream(path), ContentLength: size };
    await this.client.send(new PutObjectCommand({ ...this.at(key), ...content }));
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const part = range && { Range: `bytes=${range.start}-${range.end}` };
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), ...part }));
    if (!(Body instanceof Readable)) throw new Error('The store answered without a content.');
    return Body;
  }

  async has(key: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand(this.at(key)));
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  private at(key: string) {
    return { Bucket: this.bucket, Key: requireKey(key) };
  }
}
