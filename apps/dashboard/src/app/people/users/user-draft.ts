import { type Language, type User, UserEdit, UserInput } from '@rumbo/domain';
import { type GrantDraft, NEW_GRANT, toGrant } from '../grants/grant-draft';

/** A person as they are being typed. */
export interface UserDraft {
  email: string;
  name: string;
  language: Language;
  active: boolean;
  grants: GrantDraft[];
}

/** All that the form holds, of which an invitation and a change each send a part. */
export const WholeUser = UserInput.extend({ active: UserEdit.shape.active });

export const emptyUser = (language: Language): UserDraft => ({
  email: '',
  name: '',
  language,
  active: true,
  grants: [NEW_GRANT],
});

export const draftOfUser = ({ email, name, language, active, grants }: User): UserDraft => ({
  email,
  name,
  language,
  active,
  grants,
});

export const toUser = ({ grants, ...typed }: UserDraft) => ({ ...typed, grants: grants.map(toGrant) });
