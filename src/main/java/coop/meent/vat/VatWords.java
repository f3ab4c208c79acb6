package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sentences about a return that window, paper and command share.
public final class VatWords {

  private static final long EURO = 100;

  private VatWords() {}

  /// To pay, or to get back.
  public static String total(VatReturn figures, Texts texts) {
    return texts.get(figures.toPay().isNegative() ? "vat.toGet" : "vat.toPay");
  }

  /// Whole euros, as they are typed in: `€ 2.079`.
  public static String euros(Money whole, Texts texts) {
    var amount = "€\u00a0" + texts.value(Math.abs(whole.cents() / EURO));
    return whole.isNegative() ? "−\u00a0" + amount : amount;
  }

  /// As a sentence of its own.
  public static String sentence(PeriodReturn shown, Texts texts) {
    var words = state(shown, texts);
    return words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
  }

  /// How far it is, with the days that matter: `filed on 20 October 2026`.
  public static String state(PeriodReturn shown, Texts texts) {
    var filed = shown.filed();
    if (filed.isPresent())
      return texts.get("vat.state.on", shown.state().in(texts), filed.get().filed());
    return switch (shown.state()) {
      case OPEN -> texts.get("vat.state.due", shown.state().in(texts), shown.period().due());
      case RUNNING -> texts.get("vat.state.until", shown.state().in(texts), shown.period().to());
      case FREE, FILED, CORRECTED, CONTRADICTED -> shown.state().in(texts);
    };
  }

  /// What else is to be known of it.
  public static List<String> notes(PeriodReturn shown, Texts texts) {
    List<String> notes = new ArrayList<>();
    if (shown.basis() == VatBasis.CASH) notes.add(texts.get("vat.note.cash"));
    if (!shown.waiting().isZero() && !shown.state().isFiled())
      notes.add(texts.get("vat.note.waiting", texts.euro(shown.waiting())));
    shown
        .carries()
        .ifPresent(late ->
            notes.add(
                texts.get(
                    "vat.note.carries",
                    texts.count("vat.late.count", late.count()),
                    net(late, texts))));
    shown
        .filed()
        .filter(FiledReturn::hasCarried)
        .ifPresent(_ -> notes.add(texts.get("vat.note.carried")));
    for (var stray : shown.strays())
      notes.add(
          texts.get(
              "vat.note.stray",
              texts.euro(stray.amount().abs()),
              stray.account().label().in(texts)));
    return notes;
  }

  private static String net(LateVat late, Texts texts) {
    return texts.get(
        late.net().isNegative() ? "vat.late.toGet" : "vat.late.toPay",
        texts.euro(late.net().abs()));
  }

  /// What came late and where it goes; for a list that is not empty.
  public static String late(LateVat late, Texts texts) {
    var count = texts.count("vat.late.count", late.count());
    if (!late.needsCorrection())
      return texts.get("vat.late.next", count, net(late, texts), texts.euro(late.limit()));
    var due = late.due().map(texts::date);
    if (due.isEmpty())
      return texts.get("vat.late.correct", count, net(late, texts), texts.euro(late.limit()));
    return texts.get(
        "vat.late.correctBefore", count, net(late, texts), texts.euro(late.limit()), due.get());
  }

  /// What waits of private use before the last return of a year is filed; empty where nothing that
  /// is known asks for it.
  public static Optional<String> privateUse(PrivateUse use, Texts texts) {
    var year = String.valueOf(use.year());
    if (!use.booked().isZero())
      return Optional.of(texts.get("vat.private.is", year, texts.euro(use.booked())));
    if (!use.lines().isEmpty())
      return Optional.of(texts.get("vat.private.waits", year, texts.euro(use.proposed())));
    if (use.deducted().isZero()) return Optional.empty();
    return Optional.of(texts.get("vat.private.ask", year, texts.euro(use.deducted())));
  }

  /// How far the turnover of the year is from the limit of the small business scheme.
  public static String kor(KorWatch watch, Texts texts) {
    var year = String.valueOf(watch.year());
    var turnover = texts.euro(watch.turnover());
    var limit = texts.euro(watch.limit());
    return switch (watch.level()) {
      case FAR -> texts.get("vat.kor.FAR", year, turnover, limit);
      case NEAR ->
          watch
              .expected()
              .map(day -> texts.get("vat.kor.NEAR.expected", year, turnover, limit, day))
              .orElseGet(
                  () -> texts.get("vat.kor.NEAR", year, turnover, limit, texts.euro(watch.left())));
      case PASSED -> texts.get("vat.kor.PASSED", year, turnover, limit);
    };
  }
}
