export { BODY } from './bodies.service';
export { TERRITORY } from './countries.service';
export { hashPassword } from './passwords';
export { PeopleModule } from './people.module';
export { hashToken, SESSION_COOKIE, Sessions } from './sessions';
