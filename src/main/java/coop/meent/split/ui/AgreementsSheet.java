package coop.meent.split.ui;

import coop.meent.member.Member;
import coop.meent.split.BillingAgreement;
import coop.meent.split.BillingDetails;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// For whom the cooperative may make out invoices, and what those say of them.
final class AgreementsSheet {

  private final TeamDesk room;

  AgreementsSheet(TeamDesk room) {
    this.room = room;
  }

  private record Line(
      Member member, Optional<BillingAgreement> agreement, Optional<BillingDetails> details) {}

  void open() {
    room.desk().tasks().run(this::read, this::show);
  }

  private List<Line> read() {
    var today = room.today();
    return room.team(today).stream()
        .map(one ->
            new Line(
                one,
                room.team().agreements().agreement(one.id(), today),
                room.team().agreements().details(one.id(), today)))
        .toList();
  }

  private void show(List<Line> lines) {
    var form = new VBox(Prose.note(room.text("split.agreements.why")));
    form.getStyleClass().add("form");
    int number = 0;
    for (var line : lines) form.getChildren().add(item(line, ++number));
    room.desk().navigation().open(room.text("split.agreements"), form);
  }

  private Node item(Line line, int number) {
    var change = new Button(room.text("split.agreement.change"));
    change.setId("agreement-" + number);
    change.setAccessibleText(room.text("split.agreement.of", line.member.name()));
    change.setOnAction(event -> new AgreementForm(room, line.member).open());
    return SharePart.of(line.member.numbered(), vat(line.details), says(line), change);
  }

  private String vat(Optional<BillingDetails> details) {
    return details
        .map(one -> room.text(one.isSmallBusiness() ? "split.details.kor" : "split.details.vat"))
        .orElse("");
  }

  private String says(Line line) {
    var agreement =
        line.agreement
            .map(one -> room.text("split.agreement.since", room.texts().date(one.from())))
            .orElseGet(() -> room.text("split.agreement.none"));
    var details =
        line.details
            .map(one -> String.join(", ", one.address()))
            .orElseGet(() -> room.text("split.details.none"));
    return agreement + " · " + details;
  }
}
