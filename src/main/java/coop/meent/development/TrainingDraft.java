package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.TrainingRequest.Training;

/// A request as somebody types it.
///
/// @param member who learns
/// @param cost with VAT
public record TrainingDraft(MemberId member, Training training, Money cost) {}
