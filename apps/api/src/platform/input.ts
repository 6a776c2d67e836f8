import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import type { FieldError } from '@rumbo/domain';
import { invalid, invalidInput, notFound } from './problems';

/**
 * Checks what a request brings against its schema: an impossible address is not found, other input is invalid,
 * and so is text that the database cannot keep.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly addresses = new StandardSchemaValidationPipe({ exceptionFactory: notFound });
  private readonly inputs = new StandardSchemaValidationPipe({ exceptionFactory: invalidInput });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param') return this.addresses.transform(value, metadata);
    const input = await this.inputs.transform(value, metadata);
    const errors = metadata.schema ? unkeepable(input) : [];
    if (errors.length > 0) throw invalid(errors);
    return input;
  }
}

/** PostgreSQL keeps neither NUL characters nor halves of surrogate pairs. */
function unkeepable(value: unknown, path: readonly string[] = []): FieldError[] {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? [{ path: path.join('.'), code: 'invalidText' }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unkeepable(item, [...path, key]));
}
