package coop.meent.work.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.Hours;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import coop.meent.work.HoursService;
import coop.meent.work.HoursText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One member's week: what is logged, what it comes to, and logging more.
final class HoursViewModel {

  /// What is known of the week that is looked at.
  ///
  /// @param jobs that run in the week, for the form
  /// @param days minutes by day
  record Week(
      FiscalPeriod days,
      Member member,
      List<Member> members,
      List<Assignment> jobs,
      Map<DayOfWeek, Integer> perDay,
      int minutes,
      int billable) {}

  private final WorkDesk desk;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Week> week = new ReadOnlyObjectWrapper<>();
  private LocalDate day;
  private MemberId member;
  private Optional<HoursId> changing = Optional.empty();
  final ObservableList<HoursRow> rows = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  HoursViewModel(WorkDesk desk) {
    this.desk = desk;
    latest = new Latest(desk.tasks());
    day = desk.today();
    member = desk.me().id();
  }

  ReadOnlyObjectProperty<@Nullable Week> week() {
    return week.getReadOnlyProperty();
  }

  private record Read(Week week, List<HoursRow> rows) {}

  void load() {
    latest.run(
        this::read,
        read -> {
          rows.setAll(read.rows);
          week.set(read.week);
        });
  }

  private Read read() {
    var period = HoursService.weekOf(day);
    var clients =
        desk.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name));
    var all = desk.work().assignments();
    var assignments = all.stream().collect(Collectors.toMap(Assignment::id, one -> one));
    var who = desk.members().member(member).orElse(desk.me());
    var hours = desk.hours().of(member, period);
    var found =
        hours.stream()
            .map(one ->
                new HoursRow(
                    one,
                    Optional.ofNullable(assignments.get(one.assignment()))
                        .map(Assignment::name)
                        .orElse("?"),
                    Optional.ofNullable(assignments.get(one.assignment()))
                        .map(job -> clients.getOrDefault(job.client(), ""))
                        .orElse(""),
                    who.name()))
            .toList();
    var jobs =
        all.stream()
            .filter(job -> job.from().compareTo(period.to()) <= 0)
            .filter(job -> job.to().filter(period.from()::isAfter).isEmpty())
            .sorted(Comparator.comparing((Assignment job) -> !job.holder().equals(member)))
            .toList();
    return new Read(
        new Week(
            period,
            who,
            desk.members().members(),
            jobs,
            perDay(hours),
            sum(hours),
            sum(hours.stream().filter(Hours::isBillable).toList())),
        found);
  }

  private static Map<DayOfWeek, Integer> perDay(List<Hours> hours) {
    Map<DayOfWeek, Integer> days = new TreeMap<>();
    for (var one : hours) days.merge(one.date().getDayOfWeek(), one.minutes(), Integer::sum);
    return days;
  }

  private static int sum(List<Hours> hours) {
    return hours.stream().mapToInt(Hours::minutes).sum();
  }

  void go(int weeks) {
    day = day.plusWeeks(weeks);
    load();
  }

  void today() {
    day = desk.today();
    load();
  }

  void lookAt(Member other) {
    member = other.id();
    load();
  }

  void change(Optional<HoursId> hours) {
    changing = hours;
  }

  boolean isChanging() {
    return changing.isPresent();
  }

  /// Logs what was typed, or changes what was chosen, and shows the week that it is in.
  ///
  /// @param time as people type it
  void log(
      Assignment job, LocalDate on, String time, String text, boolean isBillable, Runnable done) {
    int minutes = HoursText.read(time).orElse(0);
    var draft = new HoursDraft(member, job.id(), on, minutes, text, isBillable);
    var changed = changing;
    run(
        () ->
            changed.isPresent()
                ? desk.hours().change(changed.get(), draft, desk.me().id())
                : desk.hours().log(draft, desk.me().id()),
        outcome -> {
          changing = Optional.empty();
          day = on;
          done.run();
        });
  }

  void withdraw(Hours hours) {
    run(
        () -> desk.hours().withdraw(hours.id(), desk.me().id()),
        outcome -> {
          if (outcome instanceof HoursOutcome.TakenBack(var was, var deed))
            desk.desk()
                .notices()
                .done(
                    desk.text("work.hours.takenBack", HoursText.shown(was.minutes())),
                    () -> desk.tasks().run(() -> desk.hours().undo(deed), any -> load()));
        });
  }

  private void run(java.util.function.Supplier<HoursOutcome> deed, Consumer<HoursOutcome> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              if (outcome instanceof Refusal refusal) {
                notice.set(Notice.refused(desk.texts(), refusal));
                return;
              }
              notice.set(null);
              done.accept(outcome);
              load();
              desk.desk().navigation().refresh();
            });
  }
}
