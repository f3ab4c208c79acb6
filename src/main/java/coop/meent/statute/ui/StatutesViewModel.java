package coop.meent.statute.ui;

import coop.meent.base.Texts;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import coop.meent.statute.Rules;
import coop.meent.ui.Badge;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Every rule on the day that is looked at: as it is in force, or as it binds one member.
final class StatutesViewModel {

  private final StatutesDesk room;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<RuleRow> all = FXCollections.observableArrayList();
  private final FilteredList<RuleRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private LocalDate day;
  private Optional<People.Named> whom = Optional.empty();

  StatutesViewModel(StatutesDesk room) {
    this.room = room;
    texts = room.desk().texts();
    latest = new Latest(room.desk().tasks());
    day = room.today();
  }

  ObservableList<RuleRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  LocalDate day() {
    return day;
  }

  void on(LocalDate other) {
    day = other;
    load();
  }

  /// @param member empty for what is in force for everybody
  void bindingOn(Optional<People.Named> member) {
    whom = member;
    load();
  }

  void load() {
    var wanted = day;
    var member = whom;
    latest.run(() -> rows(wanted, member), this::show);
  }

  private List<RuleRow> rows(LocalDate wanted, Optional<People.Named> member) {
    var book = room.statutes().rulebook();
    var members = room.people().membersOn(wanted);
    var inForce = book.at(wanted);
    var rules = member.map(one -> book.bindingOn(one.bound(), wanted)).orElse(inForce);
    List<RuleRow> found = new ArrayList<>();
    for (var key : RuleKey.values()) {
      var waits = inForce.version(key).filter(one -> !rules.version(key).equals(Optional.of(one)));
      found.add(row(book, Optional.of(key), rules.version(key), waits, members, wanted));
    }
    for (var version : newer(rules))
      found.add(
          row(book, Optional.empty(), Optional.of(version), Optional.empty(), members, wanted));
    return found;
  }

  private static List<RuleVersion> newer(Rules rules) {
    return rules.all().stream().filter(one -> one.known().isEmpty()).toList();
  }

  private static RuleRow row(
      Rulebook book,
      Optional<RuleKey> key,
      Optional<RuleVersion> version,
      Optional<RuleVersion> waits,
      List<People.Named> members,
      LocalDate day) {
    long told =
        version.stream()
            .flatMap(one -> members.stream().filter(who -> binds(book, one, who, day)))
            .count();
    return new RuleRow(key, version, waits, Math.toIntExact(told), members.size());
  }

  static boolean binds(Rulebook book, RuleVersion version, People.Named who, LocalDate day) {
    return book.bindsFrom(version, who.bound()).filter(from -> !from.isAfter(day)).isPresent();
  }

  private void show(List<RuleRow> found) {
    all.setAll(found);
    tell();
  }

  /// Every word must occur in the rule, what it says, or its article.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, this::sought));
    tell();
  }

  private String sought(RuleRow row) {
    var listed = row.article(texts);
    var article = listed == null ? "" : listed;
    return row.name(texts) + " " + row.says(texts) + " " + article;
  }

  private void tell() {
    count.set(FilterBar.count(texts, "statute.count", rows.size(), all.size()));
  }

  boolean isAnyMissing() {
    return all.stream()
        .anyMatch(
            row -> row.version().isEmpty() && row.key().flatMap(RuleKey::legalDefault).isPresent());
  }

  Badge state(RuleRow row) {
    if (row.version().isEmpty()) return new Badge(Tone.NEUTRAL, texts.get("statute.state.missing"));
    if (row.waits().isPresent()) return new Badge(Tone.WAIT, texts.get("statute.state.waits"));
    if (row.told() < row.members())
      return new Badge(Tone.WAIT, texts.get("statute.state.told", row.told(), row.members()));
    return new Badge(Tone.OK, texts.get("statute.state.binds"));
  }
}
