/// The room of a team: short check-ins, and who one works with. Both lie with the team of an
/// assignment, so that its people and the coordinator read them and nobody else does. A check-in is
/// a fact; what is still asked for follows from them. A self-portrait is written once, stays on the
/// laptop, and goes only to the teams that its writer shows it to. Nobody is reminded or counted.
/// Start with [TeamRoom]; deeds are in [TeamRoomService] and [PortraitService].
@NullMarked
package coop.meent.teamroom;

import org.jspecify.annotations.NullMarked;
