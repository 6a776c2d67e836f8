export { BODY } from './bodies.service';
export { territoriesOf, TERRITORY } from './countries.service';
export { personOf } from './grants';
export { hashPassword } from './passwords';
export { PeopleModule } from './people.module';
export { Perspectives } from './perspectives';
export { hashToken, newToken, SESSION_COOKIE, Sessions } from './sessions';
