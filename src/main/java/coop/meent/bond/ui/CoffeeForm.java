package coop.meent.bond.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.bond.BondState;
import coop.meent.bond.Coffee;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The form to note a coffee: with whom, and when. Ten seconds, and nothing else to fill in.
final class CoffeeForm {

  private static final int SHOWN = 8;

  private final BondDesk room;
  private final BondDesk.Done done;
  private final NoticeBar notice;

  CoffeeForm(BondDesk room, BondDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  private record Known(List<MemberId> colleagues, List<Coffee> coffees) {}

  void open() {
    room.desk()
        .tasks()
        .run(() -> new Known(colleagues(), room.bonds().coffees(room.me())), this::show);
  }

  /// Those one is together with come first.
  private List<MemberId> colleagues() {
    var all = room.colleagues();
    Set<MemberId> order = new LinkedHashSet<>();
    for (var one : room.bonds().of(room.me()))
      if (one.state() == BondState.STANDS) order.addAll(one.bond().others(room.me()));
    order.retainAll(all);
    order.addAll(all);
    return new ArrayList<>(order);
  }

  private void show(Known known) {
    VBox form = FormParts.form(notice, Prose.note(room.text("bond.coffee.why")));
    var fields = new FormFields(form, room.texts(), room.today(), "coffee-", "bond.field.");
    ComboBox<MemberId> with = fields.firstOf("with", known.colleagues, room::name);
    DateField on = fields.day("on", room.today());
    var button =
        FormParts.primary("coffeeDeed", room.text("bond.coffee"), () -> act(with.getValue(), on));
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), button);
    if (!known.coffees.isEmpty())
      form.getChildren().add(Prose.title(room.text("bond.coffee.before")));
    for (var one : known.coffees.stream().limit(SHOWN).toList())
      form.getChildren()
          .add(FormParts.pair(room.name(one.other(room.me())), room.texts().date(one.on()), false));
    room.desk().navigation().open(room.text("bond.coffee"), form);
  }

  /// The colleague or the day is missing, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void act(@org.jspecify.annotations.Nullable MemberId who, DateField on) {
    var day = on.typed();
    if (who == null || day.isEmpty()) {
      notice.refuse(new NotFilledIn());
      return;
    }
    room.act(
        () -> room.bonds().coffee(who, day.get(), room.me()),
        room.text("bond.coffee.done", room.name(who)),
        notice,
        done);
  }
}
