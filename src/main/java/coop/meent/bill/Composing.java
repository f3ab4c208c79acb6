package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.RfReference;
import coop.meent.ledger.Account;
import coop.meent.vat.Treatment;
import coop.meent.vat.VatScheme;
import coop.meent.vat.VatTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.garvelink.iban.IBAN;

/// What a draft comes to, line by line, or why it cannot be entered.
///
/// @param chart of the cooperative's book
/// @param codes that can be used on the day of the bill
/// @param isSmall whether the cooperative itself is under the small business scheme then
/// @param today no rate is of a later day
record Composing(List<Account> chart, List<VatTerms> codes, boolean isSmall, LocalDate today) {

  /// How long a bill that says nothing may take: Dutch Civil Code, art. 6:119a.
  static final int USUAL_DAYS = 30;

  /// @param lines with their VAT, in euros
  /// @param original all of it in another currency, where the bill is in one
  record Composed(List<BillLine> lines, Money net, Money vat, Optional<Original> original) {
    Money gross() {
      return net.plus(vat);
    }
  }

  static Composing in(BillRooms rooms, BillDraft draft) {
    var book = rooms.ownBook();
    var chart = rooms.ledger().accounts(book);
    boolean isSmall =
        rooms
            .vat()
            .calendar(book)
            .on(draft.date())
            .filter(scheme -> scheme.kind() == VatScheme.Kind.KOR)
            .isPresent();
    return new Composing(chart, rooms.codes(chart, draft.date()), isSmall, rooms.today());
  }

  /// @throws coop.meent.base.RefusedException with a [BillRefusal]
  Composed compose(BillDraft draft) {
    head(draft);
    if (draft.lines().isEmpty()) throw BillRooms.refused(new BillRefusal.NoLines());
    for (int i = 0; i < draft.lines().size(); i++) check(draft, i + 1);
    var rate = draft.exchange().map(exchange -> exchange.settle(draft.date(), today));
    var currency = rate.map(ExchangeRate::currency).orElse(ExchangeRate.EURO);
    var said = composed(withVat(draft, currency), Optional.empty());
    if (said.gross().isZero()) throw BillRooms.refused(new BillRefusal.NoAmount(1));
    draft
        .total()
        .filter(total -> !total.equals(said.gross()))
        .ifPresent(total -> {
          throw BillRooms.refused(new BillRefusal.TotalOff(total, said.gross(), currency));
        });
    return rate.map(found -> inEuros(said, new Exchanging(found, vatEuros(draft)))).orElse(said);
  }

  private static Optional<Money> vatEuros(BillDraft draft) {
    return draft.exchange().flatMap(ExchangeDraft::vatEuros);
  }

  private static Composed inEuros(Composed said, Exchanging exchanging) {
    var original = new Original(said.gross(), exchanging.rate());
    var composed = composed(exchanging.lines(said.lines), Optional.of(original));
    if (composed.gross().isZero()) throw BillRooms.refused(new BillRefusal.NoAmount(1));
    return composed;
  }

  private static Composed composed(List<BillLine> lines, Optional<Original> original) {
    var net = Money.sum(lines.stream().map(BillLine::net).toList());
    return new Composed(
        lines, net, Money.sum(lines.stream().map(BillLine::vat).toList()), original);
  }

  private static void head(BillDraft draft) {
    if (draft.supplier().name().isEmpty()) throw BillRooms.refused(new BillRefusal.NoSupplier());
    draft
        .supplier()
        .iban()
        .filter(iban -> !isIban(iban))
        .ifPresent(iban -> {
          throw BillRooms.refused(new BillRefusal.NotAnIban(iban));
        });
    draft
        .paymentReference()
        .filter(text -> RfReference.isMeant(text) && RfReference.parse(text).isEmpty())
        .ifPresent(text -> {
          throw BillRooms.refused(new BillRefusal.NotAReference(text));
        });
    draft
        .due()
        .filter(due -> due.isBefore(draft.date()))
        .ifPresent(due -> {
          throw BillRooms.refused(new BillRefusal.DueBeforeDate(due, draft.date()));
        });
  }

  private static boolean isIban(String typed) {
    try {
      IBAN.valueOf(typed);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void check(BillDraft draft, int number) {
    var line = draft.lines().get(number - 1);
    if (line.text().isBlank() && draft.text().isEmpty())
      throw BillRooms.refused(new BillRefusal.NoWords());
    if (line.amount().isZero()) throw BillRooms.refused(new BillRefusal.NoAmount(number));
    account(line.account(), draft, number);
    var terms = terms(line.vatCode(), number);
    if (isSmall && terms.code().isDeducted())
      throw BillRooms.refused(new BillRefusal.NothingDeducted(number, line.vatCode()));
    line.privateUse().ifPresent(use -> check(use, terms, number));
  }

  private static void check(PrivateUse use, VatTerms terms, int number) {
    if (use.percent() < 1 || use.percent() > 100)
      throw BillRooms.refused(new BillRefusal.ShareOutOfRange(use.percent()));
    if (terms.code().treatment() == Treatment.REVERSED)
      throw BillRooms.refused(new BillRefusal.PrivateAndShifted(number, terms.key()));
  }

  private void account(AccountId id, BillDraft draft, int number) {
    var account =
        chart.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> BillRooms.refused(new BillRefusal.NoSuchAccount(number)));
    account
        .retired()
        .filter(from -> !draft.date().isBefore(from))
        .ifPresent(from -> {
          throw BillRooms.refused(new BillRefusal.ClosedAccount(number, account.number(), from));
        });
  }

  VatTerms terms(String key, int line) {
    return codes.stream()
        .filter(terms -> terms.key().equalsIgnoreCase(key))
        .findFirst()
        .orElseThrow(() -> BillRooms.refused(new BillRefusal.NoSuchCode(line, key)));
  }

  private List<BillLine> withVat(BillDraft draft, String currency) {
    Map<VatTerms, Money> nets = new HashMap<>();
    List<BillLine> lines = new ArrayList<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      var typed = draft.lines().get(i);
      var terms = terms(typed.vatCode(), i + 1);
      var line = line(typed, terms, draft, nets.getOrDefault(terms, Money.ZERO));
      nets.merge(terms, line.net(), Money::plus);
      lines.add(line);
    }
    held(draft, lines, currency);
    return lines;
  }

  /// The VAT of lines taxed alike is that on their sum: each line gets what it adds to it, so that
  /// no cent is lost between them.
  private static BillLine line(
      BillDraft.Line typed, VatTerms terms, BillDraft draft, Money before) {
    var given = typed.vat();
    Money vat;
    if (given.isPresent()) vat = given.get();
    else if (!isPaidWithIt(terms)) vat = Money.ZERO;
    else if (draft.withVat()) vat = terms.within(typed.amount());
    else vat = terms.on(before.plus(typed.amount())).minus(terms.on(before));
    var net = draft.withVat() ? typed.amount().minus(vat) : typed.amount();
    var text = typed.text().isBlank() ? draft.text() : typed.text().strip();
    return new BillLine(
        text,
        typed.account(),
        terms.key(),
        net,
        vat,
        typed.assignment(),
        typed.privateUse(),
        Optional.empty());
  }

  static boolean isPaidWithIt(VatTerms terms) {
    return switch (terms.code().treatment()) {
      case APART, LOST -> true;
      case NONE, SHARED, REVERSED, OWED -> false;
    };
  }

  /// VAT that the bill itself states is what is deducted, if it is what its rate makes of it: each
  /// line may have been rounded by itself.
  private void held(BillDraft draft, List<BillLine> lines, String currency) {
    Map<String, List<BillLine>> byCode = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (draft.lines().get(i).vat().isPresent())
        byCode.computeIfAbsent(lines.get(i).vatCode(), _ -> new ArrayList<>()).add(lines.get(i));
    }
    byCode.forEach((key, alike) -> {
      var terms = terms(key, 1);
      var stated = Money.sum(alike.stream().map(BillLine::vat).toList());
      var net = Money.sum(alike.stream().map(BillLine::net).toList());
      var computed = isPaidWithIt(terms) ? terms.on(net) : Money.ZERO;
      if (stated.minus(computed).abs().cents() > alike.size())
        throw BillRooms.refused(new BillRefusal.VatOff(key, stated, computed, currency));
    });
  }

  Optional<VatTerms> find(String key) {
    return codes.stream().filter(terms -> terms.key().equalsIgnoreCase(key)).findFirst();
  }
}
