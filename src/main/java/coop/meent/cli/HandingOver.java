package coop.meent.cli;

import coop.meent.handover.AwayService;
import coop.meent.handover.DossierService;
import coop.meent.handover.HandoverService;

/// The services of handing work over: who is away, handovers, dossiers.
public record HandingOver(AwayService away, HandoverService transfers, DossierService dossiers) {}
