/// Who bears what: rules by which a pool's total may be shared ([SharingPool]), how evenly giving
/// and receiving came out ([Fairness]), and the layer of a shared deductible ([DeductibleLayer]).
/// Start with [SharingPool].
@NullMarked
package coop.meent.pooling.sharing;

import org.jspecify.annotations.NullMarked;
