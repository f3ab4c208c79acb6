/// Named promises about the whole file, each kept or broken with its first offender, its place and
/// a next step. Nothing here mends anything. Start with [Checks]; a new promise is a [Check] in the
/// class of its room.
@NullMarked
package coop.meent.check;

import org.jspecify.annotations.NullMarked;
