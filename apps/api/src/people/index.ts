export { PeopleModule } from './people.module';
export { hashToken, SESSION_COOKIE, Sessions } from './sessions';
