/// What a year may cost a group: how many events (a [Frequency]) times how large each is (a
/// [LossModel] on a lattice) makes a [LossDistribution]. Three methods that know nothing of each
/// other ([Panjer], [ScaledPanjer], [FourierInversion]) agree to 1e-12. Amounts here are
/// expectations and chances, never somebody's cents. Start with [CompoundMethod].
@NullMarked
package coop.meent.pooling.aggregate;

import org.jspecify.annotations.NullMarked;
