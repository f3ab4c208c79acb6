/// Buddies, sparring pairs and pods in the window: with whom one is, who asks, a round, coffees,
/// and what only those few read.
@NullMarked
package coop.meent.bond.ui;

import org.jspecify.annotations.NullMarked;
