package coop.meent.pay;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Four eyes on the accounts of members: a message that somebody's account has changed is the best
/// known way to steal from people who pay each other.
public final class IbanService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService members;
  private final Around around;
  private final IbanRows rows;

  /// @param ownerOf whose laptop it is, as far as it is known
  /// @param place where something between a member and the office is kept
  public record Around(
      Function<UUID, Optional<MemberId>> ownerOf, Function<MemberId, Space> place) {}

  public IbanService(Store store, Ids ids, Clock clock, MemberService members, Around around) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.members = members;
    this.around = around;
    rows = new IbanRows(around.ownerOf());
  }

  /// Of everybody who has an account, in order of member number.
  public List<IbanState> all() {
    return members.members().stream()
        .filter(one -> one.iban().isPresent())
        .map(one -> store.read(sql -> rows.of(sql, one)))
        .toList();
  }

  public IbanState of(Member member) {
    return store.read(sql -> rows.of(sql, member));
  }

  /// What to look at before paying to a member; nothing once somebody made sure of the account.
  Optional<PayWarning> warning(Member member) {
    var state = of(member);
    if (member.iban().isEmpty() || state.isConfirmed()) return Optional.empty();
    return Optional.of(
        new PayWarning.NotConfirmed(
            member.name(),
            member.iban().get(),
            state.noter().flatMap(members::member).map(Member::name),
            state.since().map(at -> LocalDate.ofInstant(at, clock.getZone()))));
  }

  /// Notes that the account of a member is really theirs.
  ///
  /// @param words how it was made sure of, such as `by telephone`
  public IbanOutcome confirm(Member member, MemberId by, Optional<String> words) {
    if (member.iban().isEmpty()) return new IbanOutcome.NoIban(member.name());
    var state = of(member);
    if (state.isConfirmed())
      return new IbanOutcome.AlreadyConfirmed(
          member.name(), name(state.check().orElseThrow().by()));
    if (state.noter().equals(Optional.of(by))) return new IbanOutcome.NotedByYou(member.name());
    var said = words.map(String::strip).filter(text -> !text.isEmpty());
    var check = new IbanState.Check(by, said, clock.instant());
    return store.write(
        "pay.iban",
        tx -> {
          rows.put(tx, ids, around.place().apply(member.id()), member, check);
          return new IbanOutcome.Confirmed(
              new IbanState(member, state.noter(), state.since(), Optional.of(check)), tx.deed());
        });
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  /// Takes back that an account was confirmed.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
