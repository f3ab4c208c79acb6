package coop.meent.assembly.ui;

import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyDraft;
import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.MeetingWay;
import coop.meent.base.Id.MemberId;
import coop.meent.member.Register;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Plans an assembly, or holds one at another time or place.
final class AssemblyForm {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Optional<Assembly> moved;
  private final ChoiceField<AssemblyKind> kind;
  private final ChoiceField<MeetingWay> way;
  private final TextField title = new TextField();
  private final DateField date;
  private final TextField time = new TextField("20:00");
  private final TextField place = new TextField();
  private final Map<MemberId, CheckBox> voters = new LinkedHashMap<>();
  private final VBox circle = new VBox(4);

  AssemblyForm(AssemblyPages pages) {
    this(pages, Optional.empty());
  }

  AssemblyForm(AssemblyPages pages, Assembly moved) {
    this(pages, Optional.of(moved));
  }

  private AssemblyForm(AssemblyPages pages, Optional<Assembly> moved) {
    this.pages = pages;
    this.moved = moved;
    desk = pages.desk();
    kind = new ChoiceField<>(desk.texts());
    way = new ChoiceField<>(desk.texts());
    date = new DateField(desk.texts());
    kind.choices(List.of(AssemblyKind.values()), one -> one.in(desk.texts()), Enum::name);
    way.choices(List.of(MeetingWay.values()), one -> one.in(desk.texts()), Enum::name);
    kind.value().set(AssemblyKind.GENERAL);
    way.value().set(MeetingWay.IN_PERSON);
    date.setNear(desk.today());
    ids();
    moved.ifPresent(this::fill);
  }

  private void ids() {
    kind.setId("assemblyKind");
    way.setId("assemblyWay");
    title.setId("assemblyTitle");
    date.setId("assemblyDate");
    time.setId("assemblyTime");
    place.setId("assemblyPlace");
  }

  private void fill(Assembly assembly) {
    way.value().set(assembly.meeting().way());
    date.setValue(assembly.date());
    time.setText(assembly.meeting().time().toString());
    place.setText(assembly.meeting().place());
  }

  void open() {
    desk.desk()
        .tasks()
        .run(() -> desk.rooms().memberships().register().membersOn(desk.today()), this::show);
  }

  private void show(List<Register.Line> members) {
    for (var line : members) {
      var tick = new CheckBox(line.name());
      tick.setId("voter-" + voters.size());
      voters.put(line.id(), tick);
    }
    circle.getChildren().setAll(voters.values());
    var sheet =
        new DeedSheet(
            pages, desk.text(moved.isEmpty() ? "assembly.plan.title" : "assembly.move.title"));
    if (moved.isEmpty()) {
      sheet.field("assembly.title", title).setHint(desk.text("assembly.title.hint"));
      sheet.field("assembly.kind", kind);
      sheet.add(circle);
      kind.value().subscribe(chosen -> seen(chosen == AssemblyKind.CIRCLE));
    }
    sheet.field("assembly.date", date);
    sheet.field("assembly.time", time).setHint(desk.text("assembly.time.hint"));
    sheet.field("assembly.way", way);
    sheet.field("assembly.place", place);
    sheet.open(
        "assemblyDeed",
        moved.isEmpty() ? "assembly.plan.deed" : "assembly.move.deed",
        this::filled,
        () -> desk.text(moved.isEmpty() ? "assembly.planned" : "assembly.moved"));
  }

  private void seen(boolean isCircle) {
    circle.setVisible(isCircle);
    circle.setManaged(isCircle);
  }

  private Optional<Supplier<AssemblyOutcome>> filled() {
    kind.settle();
    way.settle();
    var on = date.typed();
    var at = time();
    if (on.isEmpty()) date.requestFocus();
    else if (at.isEmpty()) time.requestFocus();
    if (on.isEmpty() || at.isEmpty() || kind.value().get() == null || way.value().get() == null)
      return Optional.empty();
    var meeting =
        new Assembly.Meeting(on.get(), at.get(), way.value().get(), place.getText().strip());
    if (moved.isPresent())
      return Optional.of(() -> desk.assemblies().move(moved.get().id(), meeting));
    var draft = new AssemblyDraft(kind.value().get(), title.getText(), meeting, chosen());
    return Optional.of(() -> desk.assemblies().plan(draft));
  }

  private List<MemberId> chosen() {
    List<MemberId> chosen = new ArrayList<>();
    voters.forEach((member, tick) -> {
      if (tick.isSelected()) chosen.add(member);
    });
    return chosen;
  }

  /// `20:00`, `20.00` or `20`.
  private Optional<LocalTime> time() {
    var typed = time.getText().strip().replace('.', ':');
    try {
      return Optional.of(LocalTime.parse(full(typed)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String full(String typed) {
    var hours = typed.indexOf(':') < 0 ? typed + ":00" : typed;
    return hours.length() == 4 ? "0" + hours : hours;
  }
}
