package coop.meent.member.ui;

import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is filled in about one member, new or known.
final class MemberFormViewModel {

  /// @param member who is changed; empty for somebody new
  record Start(Optional<Member> member, Clock clock) {}

  private final Tasks tasks;
  private final MemberService members;
  private final Start start;
  final StringProperty name = new SimpleStringProperty("");
  final StringProperty trade = new SimpleStringProperty("");
  final StringProperty email = new SimpleStringProperty("");
  final StringProperty phone = new SimpleStringProperty("");
  final StringProperty iban = new SimpleStringProperty("");
  final StringProperty town = new SimpleStringProperty("");
  final BooleanProperty legalEntity = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable LocalDate> joined = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> left = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberOutcome> refused = new SimpleObjectProperty<>();
  private final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);

  MemberFormViewModel(Tasks tasks, MemberService members, Start start) {
    this.tasks = tasks;
    this.members = members;
    this.start = start;
    for (var role : Role.values()) roles.put(role, new SimpleBooleanProperty());
    joined.set(LocalDate.now(start.clock));
    start.member.ifPresent(this::fill);
  }

  private void fill(Member member) {
    name.set(member.name());
    trade.set(member.trade().orElse(""));
    email.set(member.email().orElse(""));
    phone.set(member.phone().orElse(""));
    iban.set(member.iban().orElse(""));
    town.set(member.town().orElse(""));
    legalEntity.set(member.isLegalEntity());
    joined.set(member.joined());
    member.left().ifPresent(left::set);
    for (var role : member.roles()) holds(role).set(true);
  }

  boolean isNew() {
    return start.member.isEmpty();
  }

  BooleanProperty holds(Role role) {
    return roles.computeIfAbsent(role, any -> new SimpleBooleanProperty());
  }

  /// @param saved told when it was saved; what was refused stands in [#refused]
  void save(Consumer<MemberOutcome.Saved> saved) {
    var draft = draft();
    tasks.run(
        () ->
            start
                .member
                .map(member -> members.change(member.id(), draft))
                .orElseGet(() -> members.add(draft)),
        outcome -> show(outcome, saved));
  }

  private void show(MemberOutcome outcome, Consumer<MemberOutcome.Saved> saved) {
    if (outcome instanceof MemberOutcome.Saved done) {
      refused.set(null);
      saved.accept(done);
    } else {
      refused.set(outcome);
    }
  }

  private MemberDraft draft() {
    var from = joined.get();
    return new MemberDraft(
        name.get(),
        given(trade),
        given(email),
        given(phone),
        given(iban),
        given(town),
        from == null ? LocalDate.now(start.clock) : from,
        Optional.ofNullable(left.get()),
        held(),
        legalEntity.get());
  }

  private Set<Role> held() {
    var held = EnumSet.noneOf(Role.class);
    roles.forEach((role, holds) -> {
      if (holds.get()) held.add(role);
    });
    return held;
  }

  private static Optional<String> given(StringProperty text) {
    return Optional.of(text.get().strip()).filter(given -> !given.isEmpty());
  }
}
