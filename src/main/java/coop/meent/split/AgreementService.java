package coop.meent.split;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Agreements on self-billing, and what invoices say of members. The office writes them down with
/// where the signed paper is; a member may do so too, on their own laptop.
public final class AgreementService {

  private static final int SHORTEST_SILENCE = 1;
  private static final int LONGEST_SILENCE = 365;
  private static final Pattern VAT =
      Pattern.compile("NL\\d{9}B\\d{2}|(?!NL)[A-Z]{2}[0-9A-Z]{2,12}");
  private static final Pattern KVK = Pattern.compile("\\d{8}");

  private final Surroundings around;
  private final Agreements agreements = new Agreements();

  public AgreementService(Surroundings around) {
    this.around = around;
  }

  /// The agreement that holds on a day.
  public Optional<BillingAgreement> agreement(MemberId member, LocalDate day) {
    return BillingAgreement.on(agreements(), member, day);
  }

  /// All that can be read here, in the order in which they were said.
  public List<BillingAgreement> agreements() {
    return around.store().read(agreements::agreements);
  }

  public Optional<BillingDetails> details(MemberId member, LocalDate day) {
    return BillingDetails.on(around.store().read(agreements::details), member, day);
  }

  public SplitOutcome<BillingAgreement> agree(
      MemberId member, LocalDate from, Optional<Integer> silenceDays, Optional<String> proof) {
    boolean isOut =
        silenceDays.filter(days -> days < SHORTEST_SILENCE || days > LONGEST_SILENCE).isPresent();
    if (isOut)
      return new SplitOutcome.Refused<>(
          new SplitRefusal.SilenceOutOfRange(SHORTEST_SILENCE, LONGEST_SILENCE));
    return say(member, true, from, silenceDays, proof);
  }

  /// From that day on no invoices are made for the member.
  public SplitOutcome<BillingAgreement> end(
      MemberId member, LocalDate from, Optional<String> proof) {
    return say(member, false, from, Optional.empty(), proof);
  }

  private SplitOutcome<BillingAgreement> say(
      MemberId member,
      boolean isGiven,
      LocalDate from,
      Optional<Integer> silenceDays,
      Optional<String> proof) {
    if (isOutOfRange(from)) return new SplitOutcome.Refused<>(new SplitRefusal.DateOutOfRange());
    return around.deed(
        "split.agreement",
        tx -> {
          var now = BillingAgreement.on(agreements.agreements(tx.sql()), member, from);
          boolean isSame =
              isGiven
                  ? now.filter(one -> one.silenceDays().equals(silenceDays)).isPresent()
                  : now.isEmpty();
          if (isSame) throw Surroundings.refused(new SplitRefusal.Unchanged());
          var agreement =
              new BillingAgreement(
                  around.ids().next(), member, isGiven, from, silenceDays, given(proof));
          agreements.put(tx, around.kept().with(member), agreement, around.clock().instant());
          return agreement;
        });
  }

  private static Optional<String> given(Optional<String> text) {
    return text.map(String::strip).filter(some -> !some.isEmpty());
  }

  private static boolean isOutOfRange(LocalDate day) {
    return day.getYear() < 1990 || day.getYear() > 2200;
  }

  /// @param told its id is not looked at
  public SplitOutcome<BillingDetails> tell(BillingDetails told) {
    var details = tidy(told);
    var refusal = refusal(details);
    if (refusal.isPresent()) return new SplitOutcome.Refused<>(refusal.get());
    return around.deed(
        "split.details",
        tx -> {
          var now = BillingDetails.on(agreements.details(tx.sql()), told.member(), told.from());
          if (now.filter(details::saysAs).isPresent())
            throw Surroundings.refused(new SplitRefusal.Unchanged());
          agreements.put(tx, around.kept().with(told.member()), details, around.clock().instant());
          return details;
        });
  }

  private BillingDetails tidy(BillingDetails told) {
    return new BillingDetails(
        around.ids().next(),
        told.member(),
        told.from(),
        told.isSmallBusiness(),
        given(told.vatNumber()).map(AgreementService::code),
        given(told.kvkNumber()).map(AgreementService::code),
        told.street().strip(),
        told.postcode().strip(),
        told.town().strip(),
        told.country().isBlank() ? "NL" : code(told.country()));
  }

  private static String code(String text) {
    return text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
  }

  private static Optional<SplitRefusal> refusal(BillingDetails details) {
    if (isOutOfRange(details.from())) return Optional.of(new SplitRefusal.DateOutOfRange());
    if (details.street().isEmpty() || details.postcode().isEmpty() || details.town().isEmpty())
      return Optional.of(new SplitRefusal.NoAddress());
    if (!details.isSmallBusiness() && details.vatNumber().isEmpty())
      return Optional.of(new SplitRefusal.VatNumberMissing());
    var vat = details.vatNumber().filter(number -> !VAT.matcher(number).matches());
    if (vat.isPresent()) return Optional.of(new SplitRefusal.BadVatNumber(vat.get()));
    return details
        .kvkNumber()
        .filter(number -> !KVK.matcher(number).matches())
        .map(SplitRefusal.BadKvkNumber::new);
  }
}
