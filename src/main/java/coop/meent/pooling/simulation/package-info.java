/// What the exact recursion cannot hold, by seeded simulation: accounts of each member, levels of
/// their own, duration with memory, people who come and go, allied circles. The same seed gives the
/// same figures on every machine; where both can be computed, it meets the exact ones within its
/// own standard error. Start with [CircleSimulation].
@NullMarked
package coop.meent.pooling.simulation;

import org.jspecify.annotations.NullMarked;
