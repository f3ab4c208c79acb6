/// What somebody who leaves and the cooperative owe each other: every part of the program gives its
/// lines, each with the steps by which the leaver can compute it again. Start with [Settlement] and
/// [SettlementPart].
@NullMarked
package coop.meent.settlement;

import org.jspecify.annotations.NullMarked;
