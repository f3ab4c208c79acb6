package coop.meent.collect.ui;

import coop.meent.collect.Debtor;
import coop.meent.collect.MandateDraft;
import coop.meent.pay.file.Scheme;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// Asks what stands on a mandate that was signed.
final class MandateForm {

  private static final int YEARS = 3;

  private final CollectDesk room;
  private final NoticeBar notice;
  private final ChoiceField<Debtor> debtor;
  private final TextField iban = new TextField();
  private final TextField reference = new TextField();
  private final DateField signed;
  private final TextField days = new TextField(String.valueOf(MandateDraft.USUAL_NOTICE));
  private final CheckBox once = new CheckBox();
  private final CheckBox companies = new CheckBox();

  MandateForm(CollectDesk room) {
    this.room = room;
    notice = new NoticeBar(room.texts());
    debtor = new ChoiceField<>(room.texts());
    signed = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.mandates().debtors(), this::show);
  }

  private void show(List<Debtor> debtors) {
    debtor.setId("mandateDebtor");
    debtor.choices(debtors, Debtor::name);
    debtor
        .value()
        .subscribe(now -> {
          if (now != null) iban.setText(now.iban());
        });
    iban.setId("mandateIban");
    reference.setId("mandateReference");
    reference.setPromptText(room.text("collect.reference.made"));
    signed.setId("mandateSigned");
    signed.setNear(room.today());
    days.setId("mandateDays");
    once.setId("mandateOnce");
    once.setText(room.text("collect.mandate.once"));
    companies.setId("mandateB2b");
    companies.setText(room.text("collect.mandate.b2b"));
    for (var box : List.of(once, companies)) box.setWrapText(true);
    var form =
        FormParts.form(
            notice,
            Prose.note(room.text("collect.mandate.what", room.today().minusYears(YEARS))),
            new FormField(room.text("collect.debtor"), debtor),
            new FormField(room.text("collect.iban"), iban),
            new FormField(room.text("collect.signed"), signed),
            new FormField(room.text("collect.reference"), reference),
            new FormField(room.text("collect.notice.days"), days),
            once,
            companies,
            new ReadersLine(room.desk(), Space.OFFICE),
            FormParts.primary("mandateDeed", room.text("collect.mandate.deed"), this::act));
    room.desk().navigation().open(room.text("collect.mandate.new"), form);
  }

  private void act() {
    if (!debtor.isChosen()) return;
    if (!signed.getEditor().getText().isBlank() && signed.typed().isEmpty()) {
      signed.requestFocus();
      return;
    }
    var who = Objects.requireNonNull(debtor.value().get());
    var draft =
        new MandateDraft(
            Optional.of(reference.getText()),
            companies.isSelected() ? Scheme.B2B : Scheme.CORE,
            !once.isSelected(),
            signed.typed(),
            new Debtor(who.member(), who.client(), who.name(), iban.getText()),
            noticeDays());
    room.keep(
        () -> room.mandates().add(draft, room.me().id()),
        notice,
        () -> {
          room.desk().notices().done(room.text("collect.mandate.done", who.name()));
          room.desk().navigation().refresh();
          room.desk().navigation().closeSheet();
        });
  }

  /// What is no number is refused like a number that is none of days.
  private int noticeDays() {
    var typed = days.getText().strip();
    return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
  }
}
