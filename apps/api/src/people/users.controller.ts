import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { InvitationLink, PATHS, RecordIdInPath, User, UserEdit, UserInput } from '@rumbo/domain';
import * as z from 'zod';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { Describes } from '../platform/openapi/contract';
import { InvitationsService } from './invitations.service';
import { UsersService } from './users.service';

@Controller()
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly invitations: InvitationsService,
  ) {}

  @Get(PATHS.users)
  @Requires('people:manage')
  @Describes('Everybody, by name', z.array(User))
  list(): Promise<User[]> {
    return this.users.list();
  }

  @Post(PATHS.users)
  @Requires('people:manage')
  @Describes('Creates a person and gives the invitation link, which is shown only here', InvitationLink)
  create(@Body({ schema: UserInput }) input: UserInput): Promise<InvitationLink> {
    return this.users.create(input);
  }

  @Patch(PATHS.user)
  @Requires('people:manage')
  @Describes('Changes a person’s name, language and roles, or switches them off, which signs them out', User)
  edit(
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: UserEdit }) edit: UserEdit,
  ): Promise<User> {
    return this.users.edit(id, version, edit);
  }

  @Post(PATHS.userInvitation)
  @Requires('people:manage')
  @Describes(
    'A new invitation link in place of the former one: also the way back in after a forgotten password',
    InvitationLink,
  )
  invite(@Param('id', { schema: RecordIdInPath }) id: number): Promise<InvitationLink> {
    return this.invitations.issue(id);
  }
}
