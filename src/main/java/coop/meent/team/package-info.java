/// The seats of an assignment: what each asks, who it was offered to, who sits in it, and the team
/// that is proposed for them. A seat is filled by two people: the coordinator offers it, and the
/// member says yes or no, without a reason. Nobody is shown to a client before. What somebody is
/// planned for follows from the seats; what was only offered is shown and not counted. Start with
/// [SeatFacts], [SeatService] and [TeamProposals].
@NullMarked
package coop.meent.team;

import org.jspecify.annotations.NullMarked;
