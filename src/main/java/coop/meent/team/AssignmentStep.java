package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import java.time.LocalDate;

/// Something that happened about an assignment with its client.
public record AssignmentStep(AssignmentId assignment, StepKind kind, LocalDate on) {}
