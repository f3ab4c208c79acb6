/// Who may do what, on every laptop alike. The governance log is one chain of signed records,
/// written by one laptop at a time (the steward's): members, laptops, roles, keys of spaces,
/// cut-offs. Each change names the record that it was made under, so that what its author was
/// entitled to follows from the log and the change alone, never from when something arrived.
///
/// Pure: no SQL, no files, no clock, no chance. The same set of records and statements gives the
/// same [Governance], whatever the order in which they came. Read [Governance] first, then
/// [Standing] and [GovernanceJudge]; [GovernanceLog] writes the next record.
@NullMarked
package coop.meent.govern;

import org.jspecify.annotations.NullMarked;
