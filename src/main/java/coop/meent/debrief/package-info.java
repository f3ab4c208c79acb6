/// Looking back on work that is done: what it shows of what its people can do, what colleagues saw
/// of each other, and how the client was. Everything is proposed by what the seats asked, and kept
/// in the rooms of skills and clients only where the member says so, one click each; nobody is
/// reminded of what they do not want to add. Start with [Debrief] and [DebriefService].
@NullMarked
package coop.meent.debrief;

import org.jspecify.annotations.NullMarked;
