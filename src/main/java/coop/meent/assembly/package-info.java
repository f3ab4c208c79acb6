/// Assemblies and small decisions: who is called to decide on what, who may vote, who votes for
/// whom, and what came of it. Votes are facts that merge; a result is never stored to be believed,
/// everybody computes it from the facts, the register and the rules of the day. Start with [Count];
/// other rooms ask two people to agree through [Decisions].
@NullMarked
package coop.meent.assembly;

import org.jspecify.annotations.NullMarked;
