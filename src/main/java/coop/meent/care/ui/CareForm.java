package coop.meent.care.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareRules;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// From when, and how much: the two fields there are, what happens next, and who will know.
final class CareForm {

  /// `care.form.<NAME>` in words.
  enum Kind {
    ILL,
    PART,
    BETTER
  }

  private final CareDesk room;
  private final Kind kind;
  private final MemberId who;
  private final Consumer<CareOutcome.Done> done;
  private final NoticeBar notice;
  private final DateField from;
  private final ChoiceField<Integer> share;

  CareForm(CareDesk room, Kind kind, MemberId who, Consumer<CareOutcome.Done> done) {
    this.room = room;
    this.kind = kind;
    this.who = who;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
    from = new DateField(room.desk().texts());
    share = new ChoiceField<>(room.desk().texts());
  }

  private record Found(CareRules rules, Optional<Space> space) {}

  void open() {
    room.desk()
        .tasks()
        .run(
            () -> new Found(room.cases().rules(who, room.today()), room.cases().space(who)),
            this::show);
  }

  private void show(Found found) {
    from.setId("careFrom");
    from.setNear(room.today());
    from.setValue(room.today());
    share.setId("careShare");
    var steps = steps(found.rules);
    share.choices(steps, one -> one + "%");
    share.value().set(kind == Kind.ILL ? steps.getFirst() : null);
    var key = "care.form." + kind.name();
    var deed = FormParts.primary("careDeed", room.text(key + ".deed"), this::act);
    var form = FormParts.form(notice, Prose.plain(room.text(key + ".why")));
    form.getChildren().add(new FormField(room.text(key + ".from"), from));
    if (kind != Kind.BETTER)
      form.getChildren().add(new FormField(room.text("care.form.share"), share));
    form.getChildren().add(Prose.title(room.text("care.form.next")));
    form.getChildren().add(Prose.note(room.text(key + ".next", found.rules.confirmations())));
    form.getChildren().add(Prose.note(room.text("care.form.private")));
    found.space.ifPresent(space -> form.getChildren().add(new ReadersLine(room.desk(), space)));
    form.getChildren().add(deed);
    var title =
        who.equals(room.me().id())
            ? room.text(key + ".title")
            : room.text(key + ".title.other", room.name(who));
    room.desk().navigation().open(title, form);
  }

  private static List<Integer> steps(CareRules rules) {
    if (!rules.steps().isEmpty()) return rules.steps();
    return IntStream.iterate(100, one -> one >= rules.least(), one -> one - 10).boxed().toList();
  }

  private void act() {
    var day = from.typed();
    var percent = Optional.ofNullable(share.value().get());
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    if (kind != Kind.BETTER && percent.isEmpty()) {
      share.requestFocus();
      return;
    }
    room.desk().tasks().run(() -> run(day.get(), percent.orElse(0)), this::tell);
  }

  private CareOutcome run(LocalDate day, int percent) {
    var me = room.me().id();
    return switch (kind) {
      case ILL -> room.cases().report(who, day, percent, me);
      case PART -> room.cases().part(who, day, percent, me);
      case BETTER -> room.cases().better(who, day, me);
    };
  }

  private void tell(CareOutcome outcome) {
    switch (outcome) {
      case CareOutcome.Done made -> done.accept(made);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
