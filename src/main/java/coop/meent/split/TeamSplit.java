package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.SplitId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// That what an invoice brought for an assignment is divided; the shares stand with the members.
///
/// @param billed which part of which invoice, as [Billed] has it
/// @param entry of the cooperative's book
/// @param stands false once it was taken back
public record TeamSplit(
    SplitId id,
    UUID billed,
    String invoiceNumber,
    LocalDate invoiceDate,
    AssignmentId assignment,
    ClientId client,
    Money net,
    BigDecimal marginPercent,
    Money kept,
    SplitKey key,
    EntryId entry,
    boolean stands) {}
