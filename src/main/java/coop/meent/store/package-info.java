/// One SQLite file and the one door into it. [Store] opens the file and runs transactions; [Tx] is
/// a deed under way, whose `put` stores a row and notes the operation for the change log in one go.
/// Facts are stored, states are derived; nothing synced is deleted. Start with [Store], then [Tx].
@NullMarked
package coop.meent.store;

import org.jspecify.annotations.NullMarked;
