package coop.meent.split.ui;

import coop.meent.member.Member;
import coop.meent.member.ui.PaperFile;
import coop.meent.split.BillingAgreement;
import coop.meent.split.BillingDetails;
import coop.meent.split.SplitOutcome;
import coop.meent.split.SplitRefusal;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Notes that a member agrees to self-billing, and what the invoices say of the member. Both are
/// saved by one button; what stands so already is left alone.
final class AgreementForm {

  private final TeamDesk room;
  private final Member member;
  private final NoticeBar notice;
  private final DateField from;
  private final CheckBox agrees;
  private final TextField silence = field("agreementSilence");
  private final TextField proof = field("agreementProof");
  private final CheckBox small;
  private final TextField vat = field("detailsVat");
  private final TextField kvk = field("detailsKvk");
  private final TextField street = field("detailsStreet");
  private final TextField postcode = field("detailsPostcode");
  private final TextField town = field("detailsTown");
  private final TextField country = field("detailsCountry");

  AgreementForm(TeamDesk room, Member member) {
    this.room = room;
    this.member = member;
    notice = new NoticeBar(room.texts());
    from = new DateField(room.texts());
    agrees = new CheckBox(room.text("split.agreement.agrees"));
    small = new CheckBox(room.text("split.details.small"));
  }

  private static TextField field(String id) {
    var field = new TextField();
    field.setId(id);
    return field;
  }

  private record Known(Optional<BillingAgreement> agreement, Optional<BillingDetails> details) {}

  void open() {
    var today = room.today();
    room.desk()
        .tasks()
        .run(
            () ->
                new Known(
                    room.team().agreements().agreement(member.id(), today),
                    room.team().agreements().details(member.id(), today)),
            this::show);
  }

  private void show(Known known) {
    fill(known);
    var deed = new Button(room.text("split.agreement.deed"));
    deed.setId("agreementDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    var letter = new Button(room.text("split.agreement.letter"));
    letter.setId("agreementLetter");
    letter.setOnAction(event ->
        new PaperFile(room.desk(), room.members())
            .save(room.text("split.letter.file"), room.papers().letter(member, silence())));
    var silenceField = new FormField(room.text("split.agreement.silence"), silence);
    silenceField.setHint(room.text("split.agreement.silence.why"));
    var form =
        new VBox(
            notice,
            Prose.note(room.text("split.agreement.why")),
            agrees,
            new FormField(room.text("split.from"), from),
            silenceField,
            new FormField(room.text("split.agreement.proof"), proof),
            letter,
            Prose.title(room.text("split.details")),
            small,
            new FormField(room.text("split.details.vatNumber"), vat),
            new FormField(room.text("split.details.kvk"), kvk),
            new FormField(room.text("split.details.street"), street),
            new FormField(room.text("split.details.postcode"), postcode),
            new FormField(room.text("split.details.town"), town),
            new FormField(room.text("split.details.country"), country),
            new ReadersLine(room.desk(), Space.withMember(member.id())),
            deed);
    form.getStyleClass().add("form");
    room.desk().navigation().open(room.text("split.agreement.of", member.name()), form);
  }

  private void fill(Known known) {
    agrees.setId("agreementGiven");
    small.setId("detailsSmall");
    for (var box : java.util.List.of(agrees, small)) box.setWrapText(true);
    from.setId("agreementFrom");
    from.setNear(room.today());
    from.setValue(room.today());
    agrees.setSelected(known.agreement.isPresent());
    known
        .agreement
        .flatMap(BillingAgreement::silenceDays)
        .ifPresent(days -> silence.setText(String.valueOf(days)));
    known.agreement.flatMap(BillingAgreement::proof).ifPresent(proof::setText);
    town.setText(member.town().orElse(""));
    country.setText("NL");
    known.details.ifPresent(this::fill);
  }

  private void fill(BillingDetails details) {
    small.setSelected(details.isSmallBusiness());
    vat.setText(details.vatNumber().orElse(""));
    kvk.setText(details.kvkNumber().orElse(""));
    street.setText(details.street());
    postcode.setText(details.postcode());
    town.setText(details.town());
    country.setText(details.country());
  }

  private Optional<Integer> silence() {
    var typed = silence.getText().strip();
    return typed.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  private static Optional<String> given(TextField field) {
    return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
  }

  private void act() {
    var day = from.typed();
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    if (!silence.getText().isBlank() && silence().isEmpty()) {
      silence.requestFocus();
      return;
    }
    room.desk().tasks().run(() -> save(day.get()), this::tell);
  }

  /// The first refusal that is not that nothing changes.
  private Optional<coop.meent.base.Refusal> save(LocalDate day) {
    var service = room.team().agreements();
    var details =
        new BillingDetails(
            new UUID(0, 0),
            member.id(),
            day,
            small.isSelected(),
            given(vat),
            given(kvk),
            street.getText(),
            postcode.getText(),
            town.getText(),
            country.getText());
    var refused = refusal(service.tell(details));
    if (refused.isPresent()) return refused;
    return refusal(
        agrees.isSelected()
            ? service.agree(member.id(), day, silence(), given(proof))
            : service.end(member.id(), day, given(proof)));
  }

  private static Optional<coop.meent.base.Refusal> refusal(SplitOutcome<?> outcome) {
    return switch (outcome) {
      case SplitOutcome.Done<?> _ -> Optional.empty();
      case SplitOutcome.Refused<?>(SplitRefusal.Unchanged _) -> Optional.empty();
      case SplitOutcome.Refused<?>(var why) -> Optional.of(why);
    };
  }

  private void tell(Optional<coop.meent.base.Refusal> refused) {
    if (refused.isPresent()) notice.refuse(refused.get());
    else room.done(room.text("split.agreement.done", member.name()));
  }
}
