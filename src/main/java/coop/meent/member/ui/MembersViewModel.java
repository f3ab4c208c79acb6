package coop.meent.member.ui;

import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.ui.Badge;
import coop.meent.ui.Tasks;
import coop.meent.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The members that a filter leaves, and how many of them there are.
final class MembersViewModel {

  private final Tasks tasks;
  private final MemberService members;
  private final Texts texts;
  private final Clock clock;
  private final ObservableList<Member> all = FXCollections.observableArrayList();
  private final FilteredList<Member> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

  MembersViewModel(Tasks tasks, MemberService members, Texts texts, Clock clock) {
    this.tasks = tasks;
    this.members = members;
    this.texts = texts;
    this.clock = clock;
  }

  /// In order of number.
  ObservableList<Member> rows() {
    return rows;
  }

  /// Such as `3 of 24`.
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  void load() {
    tasks.run(members::members, this::show);
  }

  private void show(List<Member> found) {
    all.setAll(found);
    tell();
  }

  /// Every word must occur in name, trade, town or an office.
  void filter(String typed) {
    var words = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
    rows.setPredicate(member -> holds(member, words));
    tell();
  }

  private boolean holds(Member member, String[] words) {
    var text =
        String.join(
                " ",
                number(member),
                member.name(),
                member.trade().orElse(""),
                member.town().orElse(""),
                roles(member))
            .toLowerCase(Locale.ROOT);
    for (var word : words) {
      if (!text.contains(word)) return false;
    }
    return true;
  }

  private void tell() {
    count.set(
        rows.size() == all.size()
            ? texts.count("member.count", all.size())
            : texts.get("ui.filter.some", rows.size(), all.size()));
  }

  /// Of who was added at another laptop the steward's gives it at the next sync.
  String number(Member member) {
    return member.number().map(texts::value).orElseGet(() -> texts.get("member.number.follows"));
  }

  /// The offices a member holds, in words.
  String roles(Member member) {
    return member.roles().stream()
        .map(role -> texts.get("member.role." + role.name()))
        .collect(Collectors.joining(", "));
  }

  Badge state(Member member) {
    var today = LocalDate.now(clock);
    if (member.left().filter(left -> left.isBefore(today)).isPresent())
      return new Badge(Tone.NEUTRAL, texts.get("member.state.left"));
    if (member.left().isPresent()) return new Badge(Tone.WAIT, texts.get("member.state.leaving"));
    if (member.joined().isAfter(today))
      return new Badge(Tone.WAIT, texts.get("member.state.joining"));
    return new Badge(Tone.OK, texts.get("member.state.member"));
  }
}
