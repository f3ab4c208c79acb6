package coop.meent.market.ui;

import coop.meent.base.Refusal;
import coop.meent.market.Advert;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.Want;
import coop.meent.market.MarketOutcome;
import coop.meent.market.ui.MarketDesk.SkillName;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form to ask for something, or to offer it.
final class AdvertForm {

  private static final int LEVELS = 5;
  private static final int USUAL = 3;
  private static final int MONTHS = 3;

  private final MarketDesk room;
  private final Kind kind;
  private final Consumer<MarketOutcome.Done> done;
  private final NoticeBar notice;
  private final VBox form;
  private final TextField what;
  private final ComboBox<SkillName> skill;
  private final ComboBox<Integer> level;
  private final TextField hours;
  private final DateField from;
  private final DateField to;
  private final TextField place;
  private final MoneyField rateFrom;
  private final MoneyField rateTo;

  /// @param done shows what goes together with it
  AdvertForm(MarketDesk room, Kind kind, Consumer<MarketOutcome.Done> done) {
    this.room = room;
    this.kind = kind;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("market.form." + kind)));
    var fields = new FormFields(form, room.texts(), room.today(), "advert-", "market.field.");
    what = fields.words("what", "");
    skill = fields.firstOf("skill", room.skills().get(), SkillName::name);
    level =
        fields.choice(
            "level", IntStream.rangeClosed(1, LEVELS).boxed().toList(), room.texts()::value);
    level.setValue(USUAL);
    hours = fields.words("hours", "8");
    from = fields.day("from", room.today());
    to = fields.day("to", room.today().plusMonths(MONTHS));
    place = fields.words("place", "");
    rateFrom = fields.money("rateFrom", Optional.empty());
    rateTo = fields.money("rateTo", Optional.empty());
  }

  void open() {
    var title = room.text("market.say." + kind);
    var button = FormParts.primary("advertDeed", title, this::act);
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), button);
    room.desk().navigation().open(title, form);
  }

  /// A day, the skill or a rate is missing, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void act() {
    var first = from.typed();
    var last = to.typed();
    boolean isFilledIn =
        skill.getValue() != null
            && first.isPresent()
            && last.isPresent()
            && isRead(rateFrom)
            && isRead(rateTo);
    if (!isFilledIn) {
      notice.refuse(new NotFilledIn());
      return;
    }
    var want =
        new Want(
            what.getText(),
            skill.getValue().id(),
            level.getValue(),
            FormFields.whole(hours),
            first.get(),
            last.get(),
            place.getText(),
            Optional.ofNullable(rateFrom.value().get()),
            Optional.ofNullable(rateTo.value().get()));
    room.desk().tasks().run(() -> room.market().say(kind, want, room.me()), this::tell);
  }

  private static boolean isRead(MoneyField field) {
    var typed = field.getText();
    return typed == null || typed.isBlank() || field.value().get() != null;
  }

  private void tell(MarketOutcome outcome) {
    switch (outcome) {
      case MarketOutcome.Done made -> done.accept(made);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  static String title(Advert advert, MarketDesk room) {
    return room.text("market.title", advert.kind(), advert.want().what());
  }
}
