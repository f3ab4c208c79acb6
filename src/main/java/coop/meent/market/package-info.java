/// What members ask of each other and offer each other: a skill, weeks, hours, a place and a rate.
/// Whatever goes together is found as it is saved, with the reasons, which both sides read alike;
/// what nobody offered is counted by skill, for the coordinator and for what is learned next. Start
/// with [Advert], [Match] and [MarketService].
@NullMarked
package coop.meent.market;

import org.jspecify.annotations.NullMarked;
