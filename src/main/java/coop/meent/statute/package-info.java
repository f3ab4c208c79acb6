/// Statutes and rulebooks as data: typed rules with article numbers and versions, who was told of
/// them, what binds whom on a date, and consents. Knows members by their ids alone. Start with
/// [Rulebook].
@NullMarked
package coop.meent.statute;

import org.jspecify.annotations.NullMarked;
