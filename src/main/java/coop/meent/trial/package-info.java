/// What a person on trial may read: the board chooses, the program makes a reading copy and keeps
/// what was handed over. Start with [TrialService].
@NullMarked
package coop.meent.trial;

import org.jspecify.annotations.NullMarked;
