/// Whether a reserve ever runs out: for ever ([EventualRuin]) and month by month on a lattice
/// ([LatticeRuin]). Start with [EventualRuin].
@NullMarked
package coop.meent.pooling.ruin;

import org.jspecify.annotations.NullMarked;
