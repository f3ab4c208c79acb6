/// How a group learns its own rate of illness, and says how much it has learned: [PoissonGamma] for
/// one group, [BuhlmannStraub] between groups, [EarlyWarning] with a stated false-alarm rate. Start
/// with [PoissonGamma].
@NullMarked
package coop.meent.pooling.credibility;

import org.jspecify.annotations.NullMarked;
