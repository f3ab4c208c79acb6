package coop.meent.exchange;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Thanks that were booked for a lead; below zero where they turn something back.
///
/// @param about the lead and what was booked before: it happens once
/// @param stands false once it was taken back, and of what takes back
public record LeadThanks(
    UUID id,
    UUID about,
    LeadId lead,
    LocalDate on,
    Sums sums,
    Optional<UUID> takesBack,
    EntryId entry,
    boolean stands) {

  /// Without VAT, and the VAT apart.
  public record Sums(Money passer, Money passerVat, Money coop, Money coopVat) {

    static final Sums NOTHING = new Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money passerGross() {
      return passer.plus(passerVat);
    }

    public Money coopGross() {
      return coop.plus(coopVat);
    }

    public Money all() {
      return passerGross().plus(coopGross());
    }

    Sums plus(Sums more) {
      return new Sums(
          passer.plus(more.passer),
          passerVat.plus(more.passerVat),
          coop.plus(more.coop),
          coopVat.plus(more.coopVat));
    }

    Sums negate() {
      return new Sums(passer.negate(), passerVat.negate(), coop.negate(), coopVat.negate());
    }
  }

  /// What two laptops that know of the same bookings would book next is the same thing.
  static UUID about(LeadId lead, Sums before) {
    return Ids.derived(
        "lead.thanks",
        lead.uuid().toString(),
        Long.toString(before.passer().cents()),
        Long.toString(before.coop().cents()));
  }

  /// One's part in it, as one may read it: whoever passed the lead on reads what came in, and
  /// neither invoices nor when they were paid.
  ///
  /// @param what the lead is, in words
  /// @param isReceived by who passed it on; else owed by who took it
  /// @param net of what goes to who passed it on, without VAT
  /// @param bill of the cooperative to the taker, for its own part
  public record Part(
      UUID thanks,
      MemberId member,
      LeadId lead,
      String what,
      boolean isReceived,
      Money net,
      Money vat,
      Money coop,
      Money coopVat,
      LocalDate on,
      Optional<Bill> bill,
      EntryId entry)
      implements Named {

    public Money gross() {
      return net.plus(vat).plus(coop).plus(coopVat);
    }

    /// As the member reads it: positive when the cooperative owes more by it.
    public Money onAccount() {
      return isReceived ? gross() : gross().negate();
    }

    @Override
    public String in(Texts texts) {
      return isReceived
          ? texts.get("exchange.part.received", what, texts.euro(net), texts.euro(vat))
          : texts.get(
              "exchange.part.owed",
              what,
              texts.euro(net),
              texts.euro(coop),
              texts.euro(vat.plus(coopVat)));
    }
  }

  /// @param supplier and `customer` as the invoice says them, line by line
  public record Bill(ThanksNumber number, String supplier, String customer) {}
}
