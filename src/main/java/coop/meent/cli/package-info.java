/// The command line: the same services as the window, for treasurers who script, for tests and for
/// other programs. Plain text, or `--json` and `--csv` where a table comes out. Exit status 0 done,
/// 1 refused or a check failed (reason and next step on standard error), 2 wrong use, 70 a bug.
/// Start with [CommandLineProgram]; each command is a class of its own.
@NullMarked
package coop.meent.cli;

import org.jspecify.annotations.NullMarked;
