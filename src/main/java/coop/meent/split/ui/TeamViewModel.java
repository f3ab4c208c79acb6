package coop.meent.split.ui;

import coop.meent.base.Id.SplitId;
import coop.meent.base.Money;
import coop.meent.split.Billed;
import coop.meent.split.ReleaseService;
import coop.meent.split.SelfBillService;
import coop.meent.split.TeamShare;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What is to be divided and what was, the newest first.
final class TeamViewModel {

  private final TeamDesk room;
  private final Latest latest;
  private final ObservableList<TeamRow> all = FXCollections.observableArrayList();
  private final FilteredList<TeamRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");

  TeamViewModel(TeamDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
  }

  ObservableList<TeamRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// What can be released by now, in words; empty when there is nothing.
  ReadOnlyStringProperty due() {
    return due.getReadOnlyProperty();
  }

  private record Read(List<TeamRow> rows, ReleaseService.Due due) {}

  void load() {
    latest.run(() -> new Read(read(room), room.team().releases().due()), this::show);
  }

  static List<TeamRow> read(TeamDesk room) {
    var team = room.team();
    Map<SplitId, List<TeamShare>> shares =
        team.splits().shares().stream()
            .filter(one -> one.takesBack().isEmpty())
            .collect(Collectors.groupingBy(TeamShare::split));
    Map<SplitId, List<SelfBillService.Standing>> bills =
        team.bills().bills().stream().collect(Collectors.groupingBy(one -> one.share().split()));
    var unbilled = team.bills().unbilled();
    var released = team.releases().last();
    Map<UUID, Billed> billed = new HashMap<>();
    for (var one : team.splits().invoiced()) billed.put(one.id(), one);
    List<TeamRow> rows = new ArrayList<>();
    for (var one : team.splits().undivided())
      rows.add(
          new TeamRow(
              Optional.of(one), Optional.empty(), List.of(), List.of(), List.of(), Money.ZERO));
    for (var split : team.splits().splits()) {
      var ofSplit = bills.getOrDefault(split.id(), List.of());
      var free =
          ofSplit.stream()
              .map(one -> Optional.ofNullable(released.get(one.bill().id())))
              .flatMap(Optional::stream)
              .map(one -> one.released())
              .toList();
      rows.add(
          new TeamRow(
              Optional.ofNullable(billed.get(split.billed())),
              Optional.of(split),
              shares.getOrDefault(split.id(), List.of()),
              split.stands() ? unbilled.getOrDefault(split.id(), List.of()) : List.of(),
              ofSplit,
              Money.sum(free)));
    }
    rows.sort(Comparator.comparing(TeamRow::date).reversed());
    return rows;
  }

  private void show(Read read) {
    all.setAll(read.rows);
    due.set(
        read.due.releases().isEmpty()
            ? ""
            : room.text("split.release.deed", room.texts().euro(read.due.amount())));
    tell();
  }

  /// Every word must occur in the number, the client or the work.
  void filter(String typed) {
    rows.setPredicate(
        TypedWords.in(typed, row -> row.number() + " " + row.client() + " " + row.work()));
    tell();
  }

  private void tell() {
    count.set(FilterBar.count(room.texts(), "split.count", rows.size(), all.size()));
  }
}
