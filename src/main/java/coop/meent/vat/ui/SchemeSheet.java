package coop.meent.vat.ui;

import coop.meent.base.Refusal;
import coop.meent.ledger.BookKind;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.VatBasis;
import coop.meent.vat.VatRhythm;
import coop.meent.vat.VatScheme;
import coop.meent.vat.VatSchemeOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// How a book deals with VAT: what was said before, and the deed that says so from a day on.
final class SchemeSheet {

  private final VatPage page;
  private final VatDesk desk;
  private final VatChoice.Look look;
  private final NoticeBar notice;
  private final ComboBox<VatRhythm> rhythm = new ComboBox<>();
  private final CheckBox kor = new CheckBox();
  private final ComboBox<VatBasis> basis = new ComboBox<>();
  private final DateField from;

  SchemeSheet(VatPage page, VatChoice.Look look) {
    this.page = page;
    this.look = look;
    desk = page.desk();
    notice = new NoticeBar(desk.texts());
    from = new DateField(desk.texts());
  }

  /// @param first a day from which the book certainly could file
  private record Known(List<VatScheme> schemes, Optional<LocalDate> first) {}

  void open() {
    var book = look.book().id();
    desk.tasks()
        .run(
            () ->
                new Known(
                    desk.vat().calendar(book).schemes(),
                    desk.ledger().span(book).map(span -> span.from())),
            this::show);
  }

  private void show(Known known) {
    var texts = desk.texts();
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    for (var scheme : known.schemes)
      form.getChildren()
          .add(
              Prose.plain(
                  texts.get(
                      "vat.scheme.line",
                      texts.date(scheme.from()),
                      scheme.rhythm().in(texts),
                      scheme.kind().in(texts),
                      scheme.basis().in(texts))));
    if (known.schemes.isEmpty()) form.getChildren().add(Prose.plain(texts.get("vat.empty.why")));
    rhythm.setId("rhythm");
    rhythm.getItems().setAll(rhythms());
    rhythm.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    rhythm.setValue(known.schemes.isEmpty() ? VatRhythm.QUARTER : known.schemes.getLast().rhythm());
    kor.setId("kor");
    kor.setText(texts.get("vat.scheme.KOR"));
    kor.setSelected(
        !known.schemes.isEmpty() && known.schemes.getLast().kind() == VatScheme.Kind.KOR);
    basis.setId("basis");
    basis.getItems().setAll(VatBasis.values());
    basis.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    basis.setValue(known.schemes.isEmpty() ? VatBasis.INVOICE : known.schemes.getLast().basis());
    basis.disableProperty().bind(kor.selectedProperty());
    from.setId("schemeFrom");
    from.setNear(desk.today());
    from.setValue(proposed(known));
    var deed = new Button(texts.get("vat.scheme.deed"));
    deed.setId("schemeDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setDisable(look.refusal().isPresent());
    look.refusal().ifPresent(refusal -> notice.refuse(refusal));
    deed.setOnAction(event -> set());
    var start = new FormField(texts.get("vat.scheme.from"), from);
    start.setHint(texts.get("vat.scheme.from.hint"));
    form.getChildren()
        .addAll(
            new FormField(texts.get("vat.scheme.rhythm"), rhythm),
            kor,
            Prose.note(texts.get("vat.scheme.kor.note")),
            new FormField(texts.get("vat.scheme.basis"), basis),
            Prose.note(texts.get("vat.scheme.basis.note")),
            start,
            new ReadersLine(desk.desk(), look.book().space()),
            deed);
    desk.desk().navigation().open(texts.get("vat.scheme.title"), form);
  }

  /// Only natural persons may file once a year.
  private List<VatRhythm> rhythms() {
    return look.book().kind() == BookKind.COOPERATIVE
        ? List.of(VatRhythm.MONTH, VatRhythm.QUARTER)
        : List.of(VatRhythm.values());
  }

  /// Where nothing is said yet, the start of this year or of the quarter in which the book begins;
  /// else the next quarter.
  private LocalDate proposed(Known known) {
    var today = desk.today();
    if (!known.schemes.isEmpty()) return VatRhythm.QUARTER.around(today).to().plusDays(1);
    var year = today.withDayOfYear(1);
    return known
        .first
        .filter(first -> first.isAfter(year))
        .map(first -> VatRhythm.QUARTER.around(first).from())
        .orElse(year);
  }

  private void set() {
    var day = from.typed();
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    var kind = kor.isSelected() ? VatScheme.Kind.KOR : VatScheme.Kind.NORMAL;
    var on = kor.isSelected() ? VatBasis.INVOICE : basis.getValue();
    var scheme = new VatScheme(look.book().id(), day.get(), rhythm.getValue(), kind, on);
    desk.tasks().run(() -> desk.vat().setScheme(scheme), this::tell);
  }

  private void tell(VatSchemeOutcome outcome) {
    var texts = desk.texts();
    switch (outcome) {
      case VatSchemeOutcome.Saved(var scheme) ->
          page.done(
              texts.get(
                  "vat.scheme.done",
                  look.book().name(),
                  scheme.rhythm().in(texts),
                  texts.date(scheme.from()),
                  scheme.basis().in(texts)));
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
