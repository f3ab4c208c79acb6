/// The mathematics of a gift circle: will it hold, and what would make it hold better? Knows
/// neither window nor file nor clock nor money: amounts are units, chances are doubles, and a
/// figure is never somebody's cents (those are counted in `coop.meent.gift`). The same question
/// gives the same answer on every machine. Start with [PoolModel], then [ShortfallCurve] and
/// [StressTest].
@NullMarked
package coop.meent.pooling;

import org.jspecify.annotations.NullMarked;
