import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { invalidInput, notFound } from './problems';

/** Checks what a request brings against its schema: an impossible address is not found, other input is invalid. */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly addresses = new StandardSchemaValidationPipe({ exceptionFactory: notFound });
  private readonly inputs = new StandardSchemaValidationPipe({ exceptionFactory: invalidInput });

  transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return (metadata.type === 'param' ? this.addresses : this.inputs).transform(value, metadata);
  }
}
