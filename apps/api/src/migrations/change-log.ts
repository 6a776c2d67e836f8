/** SQL by which the change log, made by the first migration, covers further tables. */

/** Counts up the version of a record with every write. */
export const versioned = (tables: readonly string[]): string =>
  tables
    .map(
      (table) =>
        `create trigger bump_version before update on ${table} for each row execute function bump_version();`,
    )
    .join('\n');

/** Keeps the images of every row that is written. */
export const logged = (tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
create trigger record_insert after insert on ${table} referencing new table as new_rows for each statement execute function record_change();
create trigger record_update after update on ${table} referencing old table as old_rows new table as new_rows for each statement execute function record_change();
create trigger record_delete after delete on ${table} referencing old table as old_rows for each statement execute function record_change();`,
    )
    .join('\n');

/** Leaves a column out of the images, in whatever table it is. */
export const unlogged = (column: string): string => `
do $$ begin
  execute replace(pg_get_functiondef('record_change'::regproc),
    $q$array['password_hash'$q$, $q$array['${column}', 'password_hash'$q$);
end $$;
`;
