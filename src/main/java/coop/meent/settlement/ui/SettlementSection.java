package coop.meent.settlement.ui;

import coop.meent.base.Money;
import coop.meent.member.Member;
import coop.meent.member.ui.MemberPart;
import coop.meent.settlement.SettlementOutlook;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// At the foot of the card of who leaves: what the settlement comes to, and the way to it.
public final class SettlementSection implements MemberPart {

  private final SettlementDesk room;

  public SettlementSection(SettlementDesk room) {
    this.room = room;
  }

  @Override
  public Optional<Part> of(Member member) {
    if (!room.reads(member.id())) return Optional.empty();
    var section = new VBox(8);
    section.setId("settlement");
    section.setManaged(false);
    section.setVisible(false);
    room.desk()
        .tasks()
        .run(
            () -> room.settlements().outlook(member.id()),
            outlook -> show(section, member, outlook));
    return Optional.of(new Part(section, List.of()));
  }

  private void show(VBox section, Member member, SettlementOutlook outlook) {
    if (outlook instanceof SettlementOutlook.None) return;
    var open =
        FormParts.button(
            "openSettlement",
            room.text("settlement.ui.open"),
            () -> new SettlementSheet(room, member).open());
    section
        .getChildren()
        .setAll(
            Prose.title(room.text("settlement.ui.title")),
            Prose.note(says(outlook)),
            FormParts.deeds(open));
    section.setManaged(true);
    section.setVisible(true);
  }

  private String says(SettlementOutlook outlook) {
    return switch (outlook) {
      case SettlementOutlook.None _ -> "";
      case SettlementOutlook.Provisional draft ->
          draft.until().isBefore(room.today())
              ? room.text("settlement.ui.past", amount(draft.settlement().sum()))
              : room.text(
                  "settlement.ui.provisional", amount(draft.settlement().sum()), draft.until());
      case SettlementOutlook.Final(var _, var made) ->
          made.left().isZero()
              ? room.text("settlement.ui.settled", amount(made.sum()), made.day())
              : room.text("settlement.ui.final", amount(made.sum()), amount(made.left()));
    };
  }

  private String amount(Money money) {
    return room.desk().texts().euro(money);
  }
}
