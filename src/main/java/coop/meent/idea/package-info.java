/// Ideas that members had, so that sharing one does not lose it: who had it, who added what, what
/// it was used for, and whose it is now. The credit of who had it never goes away; owning is
/// another thing, never empty, and goes from one to the other by two deeds of two people. All of it
/// are facts, each signed by the laptop of who said it; how an idea stands is worked out. Start
/// with [Idea], [IdeaStanding] and [IdeaService].
@NullMarked
package coop.meent.idea;

import org.jspecify.annotations.NullMarked;
