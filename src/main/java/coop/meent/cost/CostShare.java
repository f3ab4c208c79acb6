package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.CostShareId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.Space;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// One member's share of the costs of a period, with all that shows how it came about.
///
/// @param total of the pool in the period
/// @param days of membership in the period
/// @param bill the invoice or credit note for it; empty for joint account
/// @param takesBack the share that this one takes back, its amounts turned
/// @param isShared whether it lies with the member; else with the office, since the member had no
///   laptop in the vault when it was made
/// @param entry of the cooperative's book
public record CostShare(
    CostShareId id,
    MemberId member,
    CostRunId run,
    String poolName,
    FiscalPeriod period,
    KeyKind kind,
    String resolution,
    LocalDate resolved,
    Money total,
    BigDecimal weight,
    BigDecimal weightSum,
    int days,
    Money net,
    Money vat,
    Optional<Bill> bill,
    LocalDate issued,
    Optional<CostShareId> takesBack,
    boolean isShared,
    EntryId entry) {

  /// Where the time stands in an id (UUIDv7).
  private static final int MILLIS_SHIFT = 16;

  /// Of an id the part that is of chance.
  private static final int UUID_TAIL = 28;

  /// An invoice for a share.
  ///
  /// @param supplier and `customer`: name, address and numbers as printed, line by line
  public record Bill(
      CostBillNumber number, BigDecimal vatPercent, String supplier, String customer) {}

  /// In the order in which they were made out.
  static final Comparator<CostShare> IN_ORDER =
      Comparator.comparing(CostShare::issued).thenComparing(one -> one.id().uuid());

  /// The entry of the member's own book: the same from every laptop of the member.
  public EntryId mirror() {
    return new EntryId(Ids.derived("mirror", id.uuid().toString()));
  }

  /// When it was made, as its id tells on every laptop.
  Instant made() {
    return Instant.ofEpochMilli(id.uuid().getMostSignificantBits() >>> MILLIS_SHIFT);
  }

  /// What it is called: the number of its invoice, else the end of its id.
  public String name() {
    return bill.map(one -> one.number().toString())
        .orElseGet(
            () -> "KD-" + id.uuid().toString().substring(UUID_TAIL).toUpperCase(Locale.ROOT));
  }

  public Money gross() {
    return net.plus(vat);
  }

  public boolean isCredit() {
    return takesBack.isPresent();
  }

  Space space() {
    return isShared ? Space.withMember(member) : Space.OFFICE;
  }

  CostShare takenBack(CostShareId id, Optional<Bill> credit, LocalDate day, EntryId entry) {
    return new CostShare(
        id,
        member,
        run,
        poolName,
        period,
        kind,
        resolution,
        resolved,
        total,
        weight,
        weightSum,
        days,
        net.negate(),
        vat.negate(),
        credit,
        day,
        Optional.of(this.id),
        isShared,
        entry);
  }
}
