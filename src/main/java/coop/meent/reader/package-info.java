/// Whom a member can let read what they write, chosen before it is saved. A row lies in one space
/// for ever, so readers can only become more, by writing it anew among them. Start with [Audience].
@NullMarked
package coop.meent.reader;

import org.jspecify.annotations.NullMarked;
