package coop.meent.capital.ui;

import coop.meent.base.Money;
import coop.meent.capital.CapitalAccount;
import coop.meent.member.Member;
import coop.meent.member.ui.MemberPart;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// At the foot of a member's sheet: what capital they brought in and what is asked, and the way to
/// it. For who can read nothing of it, nothing.
public final class CapitalSection implements MemberPart {

  private final CapitalDesk room;
  private final Consumer<Member> open;

  public CapitalSection(CapitalDesk room, Consumer<Member> open) {
    this.room = room;
    this.open = open;
  }

  @Override
  public Optional<Part> of(Member member) {
    var texts = room.desk().texts();
    var words = Prose.note("");
    words.setId("capitalNote");
    var way = new Button(texts.get("capital.open"));
    way.setId("openCapital");
    way.setOnAction(event -> open.accept(member));
    var deeds = new HBox(way);
    deeds.getStyleClass().add("deeds");
    var section = new VBox(8, Prose.title(texts.get("capital.page")), words, deeds);
    section.setManaged(false);
    section.setVisible(false);
    room.desk()
        .tasks()
        .run(
            () -> note(member, room.today()),
            note -> {
              note.ifPresent(words::setText);
              section.setManaged(note.isPresent());
              section.setVisible(note.isPresent());
            });
    return Optional.of(new Part(section, List.of()));
  }

  private Optional<String> note(Member member, LocalDate today) {
    var texts = room.desk().texts();
    var account = room.capital().account(member.id());
    boolean isHere = !account.movements().isEmpty() || room.capital().mayDecide(member.id());
    if (!isHere) return Optional.empty();
    var balance = texts.euro(account.balance(today));
    return Optional.of(
        account
            .asked(today)
            .map(CapitalAccount.Ask::open)
            .filter(Money::isPositive)
            .map(asked -> texts.get("capital.note.asked", balance, texts.euro(asked)))
            .orElse(balance));
  }
}
