/// Being ill, as far as colleagues need to know: from when, and how much. A member reports it, two
/// of the care committee agree, and what is agreed on counts; whoever is told no may appeal. Each
/// word is a fact; what state a case is in, whose turn it is and by when follows from them on every
/// laptop alike.
///
/// No cause can be kept here: not one column of this room holds words. Start with [CaseBook], which
/// derives the cases, and [CareService], which does the deeds. Other rooms ask [Absences].
@NullMarked
package coop.meent.care;

import org.jspecify.annotations.NullMarked;
