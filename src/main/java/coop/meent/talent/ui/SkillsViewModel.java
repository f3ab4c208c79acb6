package coop.meent.talent.ui;

import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.talent.Skill;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The tick list as one member ticks it.
final class SkillsViewModel {

  private final SkillDesk room;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<SkillRow> all = FXCollections.observableArrayList();
  private final FilteredList<SkillRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayList = new ReadOnlyBooleanWrapper();
  private final ObservableList<Member> people = FXCollections.observableArrayList();
  private Member whose;

  private record Found(List<SkillRow> rows, List<Member> people, boolean mayList) {}

  SkillsViewModel(SkillDesk room) {
    this.room = room;
    texts = room.desk().texts();
    whose = room.me();
    latest = new Latest(room.desk().tasks());
  }

  ObservableList<SkillRow> rows() {
    return rows;
  }

  /// Whose list can be looked at.
  ObservableList<Member> people() {
    return people;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty mayList() {
    return mayList.getReadOnlyProperty();
  }

  Member whose() {
    return whose;
  }

  void look(Member member) {
    whose = member;
    load();
  }

  void load() {
    latest.run(this::find, this::show);
  }

  private Found find() {
    var talents = room.skills().talents(room.today());
    var rows =
        talents.skills().stream()
            .filter(skill -> skill.isListed() || talents.of(whose.id(), skill.id()).isPresent())
            .map(skill -> row(talents, skill))
            .toList();
    var people =
        room.members().members().stream()
            .filter(member -> talents.members().contains(member.id()))
            .toList();
    return new Found(rows, people, room.skills().mayList());
  }

  private SkillRow row(Talents talents, Skill skill) {
    Optional<Talent> talent = talents.of(whose.id(), skill.id());
    int level = Math.max(1, talents.level(whose.id(), skill.id()));
    return new SkillRow(skill, talent, talents.rarity(skill.id(), level), room.today());
  }

  private void show(Found found) {
    all.setAll(found.rows);
    if (!people.equals(found.people)) people.setAll(found.people);
    mayList.set(found.mayList);
    tell();
  }

  /// Every word must occur in the skill, its field, or what stands beside it.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.sought(texts)));
    tell();
  }

  private void tell() {
    var shown = FilterBar.count(texts, "talent.count", rows.size(), all.size());
    long ticked = all.stream().filter(row -> row.level() > 0).count();
    count.set(shown + " · " + texts.get("talent.ticked", ticked));
  }
}
