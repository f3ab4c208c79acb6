package coop.meent.circle.ui;

import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.outlook.SeenYear;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// Writes down what a circle saw in a year before its months were kept: how many were in it and how
/// often gifts began. No name and no reason is asked.
final class PastForm {

  private final CircleDesk room;
  private final CircleFacts facts;
  private final NoticeBar pageNotice;
  private final Runnable after;
  private final Texts texts;
  private final NoticeBar notice;
  private final TextField year = field("pastYear");
  private final TextField months = field("pastMonths");
  private final TextField people = field("pastPeople");
  private final TextField began = field("pastBegan");

  PastForm(CircleDesk room, CircleFacts facts, NoticeBar pageNotice, Runnable after) {
    this.room = room;
    this.facts = facts;
    this.pageNotice = pageNotice;
    this.after = after;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  private static TextField field(String id) {
    var field = new TextField();
    field.setId(id);
    return field;
  }

  /// @param before the year as it stands; empty for another one
  void open(Optional<SeenYear> before) {
    months.setText("12");
    before.ifPresent(one -> {
      year.setText(String.valueOf(one.year()));
      year.setEditable(false);
      months.setText(String.valueOf(one.months()));
      people.setText(String.valueOf(one.memberMonths() / one.months()));
      began.setText(String.valueOf(one.began()));
    });
    var deed = FormParts.primary("pastDeed", texts.get("circle.past.deed"), this::act);
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(texts.get("circle.past.why")));
    parts.add(new FormField(texts.get("circle.past.year"), year));
    parts.add(new FormField(texts.get("circle.past.months"), months));
    parts.add(new FormField(texts.get("circle.past.people"), people));
    parts.add(new FormField(texts.get("circle.past.began"), began));
    parts.add(new ReadersLine(room.desk(), Space.COMMON));
    var deeds = FormParts.deeds(deed);
    before.ifPresent(one ->
        deeds
            .getChildren()
            .add(
                FormParts.button(
                    "pastOut", texts.get("circle.past.out"), () -> takeOut(one.year()))));
    parts.add(deeds);
    room.desk()
        .navigation()
        .open(texts.get("circle.past.title"), FormParts.form(parts.toArray(Node[]::new)));
  }

  /// What is no number is out of every range.
  private static int number(TextField field) {
    var typed = field.getText().strip();
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
  }

  private void act() {
    int wanted = number(year);
    int over = number(months);
    int among = number(people);
    int times = number(began);
    act(
        () -> room.circles().sight().note(facts.circle().id(), wanted, over, among, times),
        texts.get("circle.past.done", String.valueOf(wanted)));
  }

  private void takeOut(int wanted) {
    act(
        () -> room.circles().sight().takeOut(facts.circle().id(), wanted),
        texts.get("circle.past.outDone", String.valueOf(wanted)));
  }

  private void act(Supplier<CircleOutcome> deed, String done) {
    room.act(
        deed,
        notice,
        done,
        () -> {
          pageNotice.notice().set(null);
          after.run();
        });
  }
}
