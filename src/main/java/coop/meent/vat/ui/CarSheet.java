package coop.meent.vat.ui;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.PrivateCar;
import coop.meent.vat.PrivateUseOutcome;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// A car of the business that is driven privately as well.
final class CarSheet {

  private final VatPage page;
  private final VatDesk desk;
  private final Texts texts;
  private final VatChoice.Look look;
  private final int year;
  private final Optional<PrivateCar> known;
  private final NoticeBar notice;
  private final TextField name = new TextField();
  private final MoneyField price;
  private final ComboBox<PrivateCar.Acquired> acquired = new ComboBox<>();
  private final MoneyField vat;
  private final DateField taken;
  private final DateField until;

  CarSheet(VatPage page, VatChoice.Look look, int year, Optional<PrivateCar> known) {
    this.page = page;
    this.look = look;
    this.year = year;
    this.known = known;
    desk = page.desk();
    texts = desk.texts();
    notice = new NoticeBar(texts);
    price = new MoneyField(texts);
    vat = new MoneyField(texts);
    taken = new DateField(texts);
    until = new DateField(texts);
  }

  void open() {
    name.setId("carName");
    price.setId("carPrice");
    acquired.setId("carAcquired");
    vat.setId("carVat");
    taken.setId("carTaken");
    until.setId("carUntil");
    for (var day : java.util.List.of(taken, until)) day.setNear(LocalDate.of(year, 12, 31));
    acquired.getItems().setAll(PrivateCar.Acquired.values());
    acquired.setConverter(new ChoiceNames<>(one -> texts.get("vat.car." + one.name())));
    acquired.setValue(PrivateCar.Acquired.WITH_VAT);
    known.ifPresent(this::fill);
    vat.disableProperty().bind(acquired.valueProperty().isNotEqualTo(PrivateCar.Acquired.WITH_VAT));
    var deed = new Button(texts.get("vat.car.deed"));
    deed.setId("carDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> keep());
    var price = new FormField(texts.get("vat.car.price"), this.price);
    price.setHint(texts.get("vat.car.price.hint"));
    desk.desk()
        .navigation()
        .open(
            texts.get("vat.car.title"),
            FormParts.form(
                notice,
                new FormField(texts.get("vat.car.name"), name),
                price,
                new FormField(texts.get("vat.car.acquired"), acquired),
                new FormField(texts.get("vat.car.boughtVat"), vat),
                new FormField(texts.get("vat.car.taken"), taken),
                new FormField(texts.get("vat.car.until"), until),
                Prose.note(texts.get("vat.car.leased.note")),
                new ReadersLine(desk.desk(), look.book().space()),
                deed));
  }

  private void fill(PrivateCar car) {
    name.setText(car.name());
    price.value().set(car.listPrice());
    acquired.setValue(car.acquired());
    vat.value().set(car.boughtVat());
    taken.setValue(car.taken());
    car.until().ifPresent(until::setValue);
  }

  private void keep() {
    var from = taken.typed();
    if (from.isEmpty()) {
      taken.requestFocus();
      return;
    }
    var uses = desk.vat().privateUse();
    boolean isWithVat = acquired.getValue() == PrivateCar.Acquired.WITH_VAT;
    var typed = price.value().get();
    var deducted = isWithVat ? vat.value().get() : null;
    var car =
        new PrivateCar(
            known.map(PrivateCar::id).orElseGet(uses::newCar),
            look.book().id(),
            name.getText().strip(),
            typed == null ? Money.ZERO : typed,
            acquired.getValue(),
            deducted == null ? Money.ZERO : deducted,
            from.get(),
            until.typed());
    desk.tasks().run(() -> uses.keep(car), this::tell);
  }

  private void tell(PrivateUseOutcome outcome) {
    switch (outcome) {
      case PrivateUseOutcome.Kept(var car) -> {
        page.done(texts.get("vat.car.kept", car.name()));
        new PrivateUseSheet(page, look, year).open();
      }
      case Refusal refusal -> notice.refuse(refusal);
      case PrivateUseOutcome.Booked booked -> throw new IllegalStateException(booked.toString());
    }
  }
}
