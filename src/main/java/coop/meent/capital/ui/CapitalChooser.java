package coop.meent.capital.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalStanding;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks for whom a deed on capital is, among those for whom it can be done, and goes on to it.
final class CapitalChooser {

  private final CapitalDesk room;
  private final CapitalDeed deed;
  private final Consumer<CapitalView.Said> done;
  private final Texts texts;

  CapitalChooser(CapitalDesk room, CapitalDeed deed, Consumer<CapitalView.Said> done) {
    this.room = room;
    this.deed = deed;
    this.done = done;
    texts = room.desk().texts();
  }

  /// @param nobody when it can be done for nobody now
  void open(Runnable nobody) {
    room.desk()
        .tasks()
        .run(
            this::possible,
            found -> {
              if (found.isEmpty()) nobody.run();
              else show(found);
            });
  }

  private List<CapitalStanding> possible() {
    return room.capital().standings(room.today()).stream()
        .filter(deed::isPossible)
        .filter(one -> !deed.isOfOffice() || room.capital().mayDecide(one.member().id()))
        .toList();
  }

  private void show(List<CapitalStanding> possible) {
    if (possible.size() == 1) {
      go(possible.getFirst());
      return;
    }
    var who = new ChoiceField<CapitalStanding>(texts);
    who.setId("capitalWho");
    who.choices(possible, one -> one.member().numbered());
    var on = new Button(texts.get("capital.choose.next"));
    on.setId("capitalNext");
    on.setDefaultButton(true);
    on.getStyleClass().add("primary");
    on.setOnAction(event -> {
      who.settle();
      var chosen = who.value().get();
      if (chosen == null) who.requestFocus();
      else go(chosen);
    });
    var form = new VBox(new FormField(texts.get("member.name"), who), on);
    form.getStyleClass().add("form");
    room.desk().navigation().open(deed.in(texts), form);
  }

  private void go(CapitalStanding one) {
    switch (deed) {
      case ASK -> new CapitalForm(room, CapitalForm.Kind.ASK, one, done).open();
      case PAY_OUT -> new CapitalForm(room, CapitalForm.Kind.PAY_OUT, one, done).open();
      case PAID -> new CapitalSheet(room, one.member().id(), room.today(), done).open();
      case CERTIFICATE -> save(one.member().id());
    }
  }

  private void save(MemberId who) {
    room.desk().navigation().closeSheet();
    new PaperFile(room.desk(), room.members())
        .save(
            texts.get("capital.certificate.title"),
            language -> room.papers().certificate(who, room.today(), language));
  }
}
