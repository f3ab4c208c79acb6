package coop.meent.xaf;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Split;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.vat.VatCode;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatPart;
import coop.meent.vat.VatRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The VAT of an entry told with the lines it was computed over, as the standard wants it. In the
/// books it stands on lines of its own, once per code; it is divided over the lines with that code
/// by the largest remainder, so that their sum is to the cent what was booked.
final class VatOfLines {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<AccountId, Account> accounts;
  private final VatCodes codes;
  private final VatRates rates = new VatRates();

  VatOfLines(Map<AccountId, Account> accounts, VatCodes codes) {
    this.accounts = accounts;
    this.codes = codes;
  }

  /// @return by the place of the line in the entry, from 0
  Map<Integer, List<AuditJournal.Vat>> of(JournalEntry entry) {
    Map<Integer, List<AuditJournal.Vat>> told = new HashMap<>();
    for (var code :
        entry.postings().stream().flatMap(one -> one.vatCode().stream()).distinct().toList())
      codes.find(code).ifPresent(known -> tell(entry, known, told));
    return told;
  }

  private void tell(JournalEntry entry, VatCode code, Map<Integer, List<AuditJournal.Vat>> told) {
    Map<Integer, Money> net = new LinkedHashMap<>();
    Map<VatPart, Money> vat = new LinkedHashMap<>();
    var postings = entry.postings();
    for (int i = 0; i < postings.size(); i++) {
      var posting = postings.get(i);
      if (posting.vatCode().filter(code.code()::equals).isEmpty()) continue;
      var part = part(code, posting);
      if (part == VatPart.NET) net.put(i, posting.amount());
      else vat.merge(part, posting.amount(), Money::plus);
    }
    var base = Money.sum(net.values());
    if (vat.isEmpty()) {
      var percent = percent(code, entry.date(), base, Money.ZERO);
      net.keySet().forEach(line -> add(told, line, code, percent, Money.ZERO));
    } else
      vat.forEach((part, amount) -> {
        var percent = percent(code, entry.date(), base, amount);
        shares(net, amount).forEach((line, share) -> add(told, line, code, percent, share));
      });
  }

  private static void add(
      Map<Integer, List<AuditJournal.Vat>> told,
      int line,
      VatCode code,
      BigDecimal percent,
      Money amount) {
    told.computeIfAbsent(line, _ -> new ArrayList<>())
        .add(new AuditJournal.Vat(code.code(), percent, amount));
  }

  private VatPart part(VatCode code, Posting posting) {
    var account = accounts.get(posting.account());
    return account == null ? VatPart.NET : code.part(account.rgs());
  }

  /// Lines of the other sign, such as a discount, take none of it.
  private static Map<Integer, Money> shares(Map<Integer, Money> net, Money amount) {
    var most = Money.sum(net.values());
    var shares =
        net.entrySet().stream()
            .filter(one -> one.getValue().isNegative() == most.isNegative())
            .map(one -> share(one.getKey(), one.getValue()))
            .toList();
    if (shares.stream().allMatch(one -> one.weight().signum() == 0)) return Map.of();
    Map<Integer, Money> divided = new LinkedHashMap<>();
    Split.byLargestRemainder(amount, shares)
        .forEach((share, part) -> divided.put(share.number(), part));
    return divided;
  }

  private static Split.Share share(int line, Money net) {
    return new Split.Share(line, new UUID(0, line), net.abs().toBigDecimal());
  }

  /// The rate of the day. Of a code that may bear two, the one that is nearest to what was booked;
  /// of one that is set by hand, what was booked.
  private BigDecimal percent(VatCode code, LocalDate day, Money net, Money vat) {
    var booked =
        net.isZero()
            ? BigDecimal.ZERO
            : vat.abs()
                .toBigDecimal()
                .multiply(HUNDRED)
                .divide(net.abs().toBigDecimal(), 3, RoundingMode.HALF_UP);
    return code.tariffs().stream()
        .flatMap(tariff -> rates.on(day, tariff).stream())
        .map(Rate::value)
        .map(HUNDRED::multiply)
        .min(Comparator.comparing(rate -> rate.subtract(booked).abs()))
        .orElse(booked);
  }
}
