/// What banks give: statements as their files have them, whatever the format, and why a file is
/// refused. Knows no book and no database.
@NullMarked
package coop.meent.bank.file;

import org.jspecify.annotations.NullMarked;
