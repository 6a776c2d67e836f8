import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { type InvitationLink, PATHS, RecordIdInPath, type User, UserEdit, UserInput } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { InvitationsService } from './invitations.service';
import { UsersService } from './users.service';

@Controller()
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly invitations: InvitationsService,
  ) {}

  /** Everybody, by name. */
  @Get(PATHS.users)
  @Requires('people:manage')
  list(): Promise<User[]> {
    return this.users.list();
  }

  /** Creates a person and gives the invitation link, which is shown only here. */
  @Post(PATHS.users)
  @Requires('people:manage')
  create(@Body({ schema: UserInput }) input: UserInput): Promise<InvitationLink> {
    return this.users.create(input);
  }

  /** Changes a person's name, language and roles, or switches them off, which signs them out. */
  @Patch(PATHS.user)
  @Requires('people:manage')
  edit(
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: UserEdit }) edit: UserEdit,
  ): Promise<User> {
    return this.users.edit(id, version, edit);
  }

  /** A new invitation link in place of the former one: also the way back in after a forgotten password. */
  @Post(PATHS.userInvitation)
  @Requires('people:manage')
  invite(@Param('id', { schema: RecordIdInPath }) id: number): Promise<InvitationLink> {
    return this.invitations.issue(id);
  }
}
