package coop.meent.member.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Cooperative;
import coop.meent.member.Leavers;
import coop.meent.member.Member;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import coop.meent.member.Standing;
import coop.meent.ui.Badge;
import coop.meent.ui.Latest;
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The register on the day that is looked at, what of it a filter leaves, and how much that is. The
/// day is of this session alone: who comes back tomorrow sees tomorrow.
final class MembersViewModel {

  private final MembersDesk room;
  private final Latest latest;
  private final Texts texts;
  private final ObservableList<MemberRow> all = FXCollections.observableArrayList();
  private final FilteredList<MemberRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Leavers> leavers =
      new ReadOnlyObjectWrapper<>(new Leavers.NotDemanded());
  private LocalDate day;

  MembersViewModel(MembersDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    texts = room.desk().texts();
    day = room.today();
  }

  LocalDate day() {
    return day;
  }

  void on(LocalDate other) {
    if (other.equals(day)) return;
    day = other;
    load();
  }

  /// In order of number.
  ObservableList<MemberRow> rows() {
    return rows;
  }

  /// Such as `3 of 24`.
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  void load() {
    var wanted = day;
    latest.run(() -> new Found(rows(wanted), leavers(wanted)), this::show);
  }

  /// What is read at once.
  private record Found(List<MemberRow> rows, Leavers leavers) {}

  private Leavers leavers(LocalDate wanted) {
    var liability = room.members().cooperative().map(Cooperative::liability);
    return Leavers.of(
        liability, room.statutes().rulebook().at(wanted), room.memberships().register(), wanted);
  }

  /// Who left of late, where the form of the cooperative demands that they are known.
  ReadOnlyObjectProperty<Leavers> leavers() {
    return leavers.getReadOnlyProperty();
  }

  private List<MemberRow> rows(LocalDate wanted) {
    Map<MemberId, Member> members = new HashMap<>();
    for (var member : room.members().members()) members.put(member.id(), member);
    return room.memberships().register().on(wanted).stream()
        .filter(line -> isOfInterest(line.standing()))
        .map(line ->
            new MemberRow(
                line,
                Optional.ofNullable(members.get(line.id())),
                room.capital().on(line.id(), wanted)))
        .toList();
  }

  /// Who was refused and cannot appeal any more is in the past.
  private static boolean isOfInterest(Standing standing) {
    return standing.state() != MemberState.DECLINED || standing.next().isPresent();
  }

  private void show(Found found) {
    all.setAll(found.rows);
    leavers.set(found.leavers);
    tell();
  }

  /// Every word must occur in name, trade, town, state or an office.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, this::sought));
    tell();
  }

  private String sought(MemberRow row) {
    return String.join(
        " ",
        number(row),
        row.line().name(),
        row.trade(),
        row.town(),
        roles(row),
        row.line().standing().state().in(texts));
  }

  private void tell() {
    count.set(
        rows.size() == all.size()
            ? texts.count("member.count", members())
            : texts.get("ui.filter.some", rows.size(), all.size()));
  }

  /// Applicants and former members stand in the table too, and are none.
  private long members() {
    return all.stream().filter(row -> row.line().standing().state().isMember()).count();
  }

  /// A name rather than an amount, so without a separator of thousands. Of who was added at another
  /// laptop the steward's gives it at the next sync; who is none yet has none.
  String number(MemberRow row) {
    return row.line()
        .number()
        .map(String::valueOf)
        .orElseGet(() -> row.member().isPresent() ? texts.get("member.number.follows") : "");
  }

  /// The offices a member holds now, in words.
  String roles(MemberRow row) {
    return row.member().stream()
        .flatMap(member -> member.roles().stream())
        .map(role -> texts.get("member.role." + role.name()))
        .collect(Collectors.joining(", "));
  }

  Badge state(MemberRow row) {
    return badge(row.line(), texts);
  }

  static Badge badge(Register.Line line, Texts texts) {
    var state = line.standing().state();
    var tone =
        switch (state) {
          case MEMBER -> Tone.OK;
          case APPLICANT, TRIAL, LEAVING -> Tone.WAIT;
          case PAUSED -> Tone.INFO;
          case DECLINED, FORMER -> Tone.NEUTRAL;
        };
    return new Badge(tone, state.in(texts));
  }

  String next(MemberRow row) {
    return row.line().standing().next().map(step -> step.in(texts)).orElse("");
  }
}
