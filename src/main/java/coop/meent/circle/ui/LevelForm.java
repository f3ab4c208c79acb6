package coop.meent.circle.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.RulePoint;
import coop.meent.circle.RuleWords;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.YearMonth;
import javafx.scene.control.ComboBox;

/// Chooses another level for a member, from a month on that the rulebook allows.
final class LevelForm {

  private final CircleDesk room;
  private final CircleFacts facts;
  private final Member member;
  private final NoticeBar pageNotice;
  private final Runnable after;
  private final Texts texts;
  private final NoticeBar notice;
  private final MoneyField level;
  private final ComboBox<YearMonth> from = new ComboBox<>();

  LevelForm(
      CircleDesk room, CircleFacts facts, Member member, NoticeBar pageNotice, Runnable after) {
    this.room = room;
    this.facts = facts;
    this.member = member;
    this.pageNotice = pageNotice;
    this.after = after;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    level = new MoneyField(texts);
  }

  void open() {
    level.setId("newLevel");
    from.setId("levelFrom");
    from.setConverter(new ChoiceNames<>(room::month));
    for (int i = 0; i < 13; i++) from.getItems().add(facts.nextMonth().plusMonths(i));
    from.setValue(facts.nextMonth());
    var deed = FormParts.primary("levelDeed", texts.get("circle.level.deed"), this::act);
    var levels = new FormField(texts.get("circle.level"), level);
    facts
        .rules(facts.nextMonth())
        .ifPresent(rules ->
            levels.setHint(
                texts.get("circle.levels", new RuleWords(texts).says(RulePoint.LEVELS, rules))));
    room.desk()
        .navigation()
        .open(
            texts.get("circle.level.title", member.name()),
            FormParts.form(
                notice,
                Prose.note(texts.get("circle.level.why")),
                levels,
                new FormField(texts.get("circle.from"), from),
                new ReadersLine(room.desk(), Space.COMMON),
                deed));
  }

  private void act() {
    Money money = level.value().get();
    if (money == null) {
      notice.refuse(new CircleOutcome.NoAmount());
      level.requestFocus();
      return;
    }
    var month = from.getValue();
    room.act(
        () -> room.circles().level(facts.circle().id(), member.id(), money, month),
        notice,
        texts.get("circle.level.done", member.name(), texts.euro(money), room.month(month)),
        () -> {
          pageNotice.notice().set(null);
          after.run();
        });
  }
}
