package coop.meent.split;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An invoice of a member to the cooperative that the cooperative made out, or a credit note for
/// one with its amounts turned. It is the member's, in law too.
///
/// @param vatCode of the member's turnover: `V21`, or `KOR` without VAT
/// @param supplier name, address and numbers of the member as printed, line by line
/// @param customer the same of the cooperative
/// @param reason why it was credited
/// @param entry of the cooperative's book
public record SelfBill(
    SelfBillId id,
    MemberId member,
    SelfBillNumber number,
    Kind kind,
    Optional<SelfBillId> credits,
    ShareId share,
    LocalDate issued,
    Money net,
    String vatCode,
    BigDecimal vatPercent,
    Money vat,
    String supplier,
    String customer,
    UUID details,
    UUID agreement,
    Optional<Integer> silenceDays,
    Optional<String> reason,
    EntryId entry,
    Instant recordedAt) {

  public enum Kind {
    INVOICE,
    CREDIT
  }

  public Money gross() {
    return net.plus(vat);
  }

  public boolean isCredit() {
    return kind == Kind.CREDIT;
  }

  /// The entry of the member's own book: the same from every laptop of the member.
  public EntryId mirror() {
    return new EntryId(Ids.derived("mirror", id.uuid().toString()));
  }
}
