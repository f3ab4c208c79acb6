/// Nobody's client falls through: what a colleague must know of each assignment, handing work over
/// from both sides, and being ill in one deed.
///
/// Words lie with the team of an assignment ([TeamSpaces]); who is to call from which day lies with
/// everybody; what hangs together because somebody is ill lies where words about being ill do.
/// Nothing here holds a cause. Facts are kept and states follow from them: start with
/// [TransferBook], which says how every handover stands, [Dossier], which says how good one is, and
/// [Away], which gathers what one illness set going. Deeds are in [HandoverService],
/// [DossierService] and [AwayService].
@NullMarked
package coop.meent.handover;

import org.jspecify.annotations.NullMarked;
