package coop.meent.invoice;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DraftLineId;
import java.math.BigDecimal;
import java.util.Optional;

/// A line of a draft.
///
/// @param id empty for one that was just typed
/// @param text on the paper; of hours it may be empty, then it is the name of the assignment
/// @param assignment that it is about; always there for hours
/// @param period of the hours, or when something else was delivered
/// @param quantity of something else than hours, which are counted
/// @param price per unit, without VAT
/// @param vatCode as [coop.meent.vat.VatTerms#key] has it
public record DraftLine(
    Optional<DraftLineId> id,
    Kind kind,
    String text,
    Optional<AssignmentId> assignment,
    Optional<FiscalPeriod> period,
    BigDecimal quantity,
    String unit,
    BigDecimal price,
    String vatCode) {

  /// What the unit of hours is called in a draft; papers use their language's word.
  public static final String HOUR = "HOUR";

  public static final String PIECE = "PIECE";

  public enum Kind {
    /// The hours of an assignment in a period, as they stand when it is looked at.
    HOURS,
    TEXT
  }

  public static DraftLine hours(
      AssignmentId assignment, FiscalPeriod period, BigDecimal price, String vatCode) {
    return new DraftLine(
        Optional.empty(),
        Kind.HOURS,
        "",
        Optional.of(assignment),
        Optional.of(period),
        BigDecimal.ZERO,
        HOUR,
        price,
        vatCode);
  }

  public static DraftLine text(String text, BigDecimal quantity, BigDecimal price, String vatCode) {
    return new DraftLine(
        Optional.empty(),
        Kind.TEXT,
        text,
        Optional.empty(),
        Optional.empty(),
        quantity,
        PIECE,
        price,
        vatCode);
  }

  public DraftLine about(AssignmentId assignment) {
    return new DraftLine(
        id, kind, text, Optional.of(assignment), period, quantity, unit, price, vatCode);
  }

  public DraftLine within(FiscalPeriod period) {
    return new DraftLine(
        id, kind, text, assignment, Optional.of(period), quantity, unit, price, vatCode);
  }

  DraftLine known(DraftLineId id) {
    return new DraftLine(
        Optional.of(id), kind, text, assignment, period, quantity, unit, price, vatCode);
  }
}
