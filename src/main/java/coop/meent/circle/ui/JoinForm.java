package coop.meent.circle.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.RulePoint;
import coop.meent.circle.RuleWords;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import javafx.scene.control.TextField;

/// Takes a member into the circle: who, with which level.
final class JoinForm {

  private final CircleDesk room;
  private final CircleFacts facts;
  private final boolean mayRule;
  private final NoticeBar pageNotice;
  private final Runnable after;
  private final Texts texts;
  private final NoticeBar notice;
  private final ChoiceField<Member> who;
  private final MoneyField level;
  private final TextField iban = new TextField();

  JoinForm(
      CircleDesk room, CircleFacts facts, boolean mayRule, NoticeBar pageNotice, Runnable after) {
    this.room = room;
    this.facts = facts;
    this.mayRule = mayRule;
    this.pageNotice = pageNotice;
    this.after = after;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    who = new ChoiceField<>(texts);
    level = new MoneyField(texts);
  }

  void open() {
    who.setId("joiner");
    level.setId("joinLevel");
    iban.setId("joinIban");
    var month = facts.nextMonth();
    var inside = facts.roll().levels(month).keySet();
    var open = room.members().members().stream().filter(one -> !inside.contains(one.id())).toList();
    who.choices(open, Member::numbered);
    if (!inside.contains(room.me().id())) who.value().set(room.me());
    who.setDisable(!mayRule);
    var deed = FormParts.primary("joinDeed", texts.get("circle.join.deed"), this::act);
    var levels = new FormField(texts.get("circle.level"), level);
    facts
        .rules(month)
        .ifPresent(rules ->
            levels.setHint(
                texts.get("circle.levels", new RuleWords(texts).says(RulePoint.LEVELS, rules))));
    var form =
        FormParts.form(
            notice,
            Prose.note(texts.get("circle.join.why", room.month(month))),
            new FormField(texts.get("member.name"), who),
            levels);
    if (!facts.circle().hasOneAccount())
      form.getChildren().add(new FormField(texts.get("circle.iban.own"), iban));
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), deed);
    room.desk().navigation().open(texts.get("circle.join"), form);
  }

  private void act() {
    var member = who.value().get();
    Money money = level.value().get();
    if (member == null) {
      who.requestFocus();
      return;
    }
    if (money == null) {
      notice.refuse(new CircleOutcome.NoAmount());
      level.requestFocus();
      return;
    }
    var own = Optional.of(iban.getText()).filter(text -> !text.isBlank());
    room.act(
        () -> room.circles().join(facts.circle().id(), member.id(), money, facts.nextMonth(), own),
        notice,
        texts.get("circle.joined", member.name()),
        () -> {
          pageNotice.notice().set(null);
          after.run();
        });
  }
}
