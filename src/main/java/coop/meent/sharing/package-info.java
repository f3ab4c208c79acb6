/// What members give each other and receive, by kind: leads, hours, advice, cover for somebody's
/// work, lessons. Most of it follows from what other rooms know; what none knows is told by who got
/// it, in a few seconds. Who received is asked for what came of it within a week, and who gave
/// hears it. Everybody sees their own sums alone; the coordinator sees how the group does, without
/// names. Start with [Shared], [Tally] and [Health].
@NullMarked
package coop.meent.sharing;

import org.jspecify.annotations.NullMarked;
