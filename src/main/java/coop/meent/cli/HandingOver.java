package coop.meent.cli;

import coop.meent.handover.AccessService;
import coop.meent.handover.AwayService;
import coop.meent.handover.DossierService;
import coop.meent.handover.DrillService;
import coop.meent.handover.HandoverPapers;
import coop.meent.handover.HandoverService;
import coop.meent.handover.PromptService;
import coop.meent.handover.StandInService;

/// The services of handing work over: who is away, handovers, dossiers, who stands behind whom, the
/// papers of it, fire drills, small questions, and who can get in where.
public record HandingOver(
    AwayService away,
    HandoverService transfers,
    DossierService dossiers,
    StandInService standIns,
    HandoverPapers papers,
    DrillService drills,
    PromptService prompts,
    AccessService access) {}
