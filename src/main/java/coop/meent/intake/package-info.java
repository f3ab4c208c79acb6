/// People and clients who stood in a spreadsheet before they stood here. A file is looked at as a
/// whole first: who would be added, who is there already and what that leaves empty, and why a row
/// cannot be taken. Then all of it is taken, in one deed that can be undone, or nothing; taken
/// again it changes nothing. What is there is never overwritten. Start with [IntakeService].
@NullMarked
package coop.meent.intake;

import org.jspecify.annotations.NullMarked;
