/// Bank statements in: reading files, keeping each line once, proposing where it belongs and
/// booking it as one journal entry. A statement file is read whole or refused whole; a line is
/// known by the bank's own reference or by its content, so that importing twice adds nothing. Start
/// with [StatementFile] and [Statement].
@NullMarked
package coop.meent.bank;

import coop.meent.bank.file.Statement;
import org.jspecify.annotations.NullMarked;
