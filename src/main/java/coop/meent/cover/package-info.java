/// Insurance that the cooperative buys together from an insurer: which policies there are, who is
/// insured by them, when they renew, who bears what of the cost, and the pot that bears a part of
/// the deductible for everybody. The insurer insures; the cooperative only buys, divides and keeps
/// the register, since the law forbids it to insure its members (BW 2:53). Nothing here is about a
/// gift circle, which is no insurance. Start with [PolicyHistory] and [CoverService].
@NullMarked
package coop.meent.cover;

import org.jspecify.annotations.NullMarked;
