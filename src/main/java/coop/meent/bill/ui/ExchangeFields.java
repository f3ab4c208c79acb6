package coop.meent.bill.ui;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Texts;
import coop.meent.bill.ExchangeDraft;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.MoneyField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// In which currency amounts are typed, and, where that is not the euro, at what rate: with what
/// they come to while it is typed.
final class ExchangeFields {

  /// Those that are met most, before all others by their letters.
  private static final List<String> FIRST = List.of(ExchangeRate.EURO, "USD", "GBP", "CHF");

  private final BillDesk desk;
  private final Texts texts;
  private final Supplier<Money> amount;
  private final ChoiceField<String> currency;
  private final RateField rate;
  private final DateField day;
  private final TextField source = new TextField(ExchangeDraft.USUAL_SOURCE);
  private final MoneyField vat;
  private final FormField rateField;
  private final Label makes = new Label();
  private final VBox more = new VBox(12);
  private final VBox node = new VBox(12);

  /// @param amount what was typed so far, in that currency
  /// @param isBill which may state its VAT in euros; a receipt does not
  ExchangeFields(BillDesk desk, Supplier<Money> amount, boolean isBill) {
    this.desk = desk;
    this.amount = amount;
    texts = desk.texts();
    currency = new ChoiceField<>(texts);
    rate = new RateField(texts);
    day = new DateField(texts);
    vat = new MoneyField(texts);
    currency.setId("billCurrency");
    rate.setId("billRate");
    day.setId("billRateDay");
    source.setId("billRateSource");
    vat.setId("billVatEuros");
    makes.setId("billMakes");
    makes.setWrapText(true);
    makes.getStyleClass().add("note");
    day.setNear(desk.today());
    currency.choices(codes(), this::name);
    currency.value().set(ExchangeRate.EURO);
    rateField = new FormField(desk.text("bill.rate"), rate);
    more.getChildren()
        .addAll(
            rateField,
            makes,
            new FormField(desk.text("bill.rate.on"), day),
            new FormField(desk.text("bill.rate.source"), source));
    if (isBill) more.getChildren().add(new FormField(desk.text("bill.rate.vat"), vat));
    node.getChildren().addAll(new FormField(desk.text("bill.currency"), currency), more);
    currency.value().subscribe(this::chosen);
    rate.value().subscribe(_ -> count());
  }

  /// For one currency that is known already.
  static ExchangeFields of(BillDesk desk, String currency, LocalDate day, Money amount) {
    var fields = new ExchangeFields(desk, () -> amount, false);
    fields.currency.value().set(currency);
    fields.day.setValue(day);
    fields.node.getChildren().setAll(fields.more);
    return fields;
  }

  private static List<String> codes() {
    var others =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> ExchangeRate.foreign(code).isPresent() && !FIRST.contains(code))
            .sorted(Comparator.naturalOrder());
    return Stream.concat(FIRST.stream(), others).toList();
  }

  private String name(String code) {
    return code + "  " + Currency.getInstance(code).getDisplayName(texts.language().locale());
  }

  VBox node() {
    return node;
  }

  /// What a bill that is put right was in.
  void fill(Original original) {
    currency.value().set(original.currency());
    rate.setText(texts.decimal(original.rate().perEuro()).replace("\u00a0", ""));
    day.setValue(original.rate().date());
    source.setText(original.rate().source());
  }

  private void chosen(@Nullable String code) {
    var foreign = Optional.ofNullable(code).filter(one -> !one.equals(ExchangeRate.EURO));
    more.setVisible(foreign.isPresent());
    more.setManaged(foreign.isPresent());
    rateField.setHint("");
    foreign.ifPresent(one -> desk.desk().tasks().run(() -> last(one), this::tell));
    count();
  }

  private Optional<ExchangeRate> last(String code) {
    return desk.bills().lastRate(code, desk.today());
  }

  private void tell(Optional<ExchangeRate> last) {
    last.filter(one -> one.currency().equals(currency.value().get()))
        .ifPresent(one -> rateField.setHint(desk.text("bill.rate.last", one)));
  }

  /// Tells what the amounts come to now.
  void count() {
    var code = currency.value().get();
    var typed = amount.get();
    var perEuro = rate.typed();
    boolean isKnown = code != null && perEuro.isPresent() && !typed.isZero();
    makes.setVisible(isKnown);
    makes.setManaged(isKnown);
    if (!isKnown || code.equals(ExchangeRate.EURO)) return;
    var euros = new ExchangeRate(code, perEuro.orElseThrow(), desk.today(), "").euros(typed);
    makes.setText(
        desk.text("bill.rate.makes", Original.amount(texts, typed, code), texts.euro(euros)));
  }

  /// Whether what was typed of the currency names one; tells at the field where it does not.
  boolean settle() {
    if (currency.settle() && currency.value().get() != null) return true;
    currency.requestFocus();
    return false;
  }

  /// Empty for euros.
  Optional<ExchangeDraft> exchange() {
    var code = currency.value().get();
    if (code == null || code.equals(ExchangeRate.EURO)) return Optional.empty();
    return Optional.of(
        new ExchangeDraft(
            code,
            rate.typed(),
            Optional.ofNullable(day.getValue()),
            source.getText(),
            Optional.ofNullable(vat.value().get())));
  }
}
