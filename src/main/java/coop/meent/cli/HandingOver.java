package coop.meent.cli;

import coop.meent.handover.AwayService;
import coop.meent.handover.DossierService;
import coop.meent.handover.HandoverPapers;
import coop.meent.handover.HandoverService;
import coop.meent.handover.StandInService;

/// The services of handing work over: who is away, handovers, dossiers, who stands behind whom, and
/// the papers of it.
public record HandingOver(
    AwayService away,
    HandoverService transfers,
    DossierService dossiers,
    StandInService standIns,
    HandoverPapers papers) {}
