/// Puts a team together and proves that it is the best one. Hard rules first: who may be asked, who
/// has time, who stays below their own maximum, who has what a seat must have. Among the teams that
/// keep to them one sum of points decides, with weights that everybody can see; ties go by seat and
/// member number. Knows neither window nor file nor clock: the same question gives the same answer
/// on every laptop. Start with [TeamQuestion], [Points] and [Composer].
@NullMarked
package coop.meent.composer;

import org.jspecify.annotations.NullMarked;
