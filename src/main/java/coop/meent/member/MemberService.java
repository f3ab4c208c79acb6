package coop.meent.member;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.garvelink.iban.IBAN;

/// Deeds on the cooperative and its members.
public final class MemberService {

  private static final int LONGEST_NAME = 200;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Members members;
  private final Cooperatives cooperatives = new Cooperatives();
  private volatile BooleanSupplier isNumberedHere = () -> true;

  public MemberService(Store store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    members = new Members(ids);
  }

  public Optional<Cooperative> cooperative() {
    return store.read(cooperatives::find);
  }

  public void putCooperative(Tx tx, Cooperative cooperative) {
    cooperatives.put(tx, cooperative);
  }

  public void putCooperative(Cooperative cooperative) {
    store.write(
        "member.cooperative",
        tx -> {
          putCooperative(tx, cooperative);
          return cooperative;
        });
  }

  /// In order of number.
  public List<Member> members() {
    return store.read(members::all);
  }

  public Optional<Member> member(MemberId id) {
    return store.read(sql -> members.find(sql, id));
  }

  /// All offices that a member held or holds, the oldest first.
  public List<RoleTerm> roleTerms(MemberId id) {
    return store.read(sql -> members.roleTerms(sql, id));
  }

  /// Says from now on whether this laptop gives member numbers: as long as it is alone, or is the
  /// steward's. Elsewhere a member is added without one, and the steward's laptop gives it.
  public void numberedHere(BooleanSupplier here) {
    isNumberedHere = here;
  }

  /// Gives a number to who has none yet, and a new one to who was added with a number that somebody
  /// had already. For the laptop that gives them; which member comes first follows from the
  /// changes.
  ///
  /// @return to how many
  public int giveNumbers() {
    if (store.read(members::areNumbered)) return 0;
    return store.write(
        "member.number",
        tx -> {
          var without = members.withoutOwnNumber(tx);
          int next = members.nextNumber(tx);
          for (var member : without) members.put(tx, member.withNumber(next++));
          return without.size();
        });
  }

  /// Gives the next member number, if this laptop gives them.
  public MemberOutcome add(MemberDraft draft) {
    var refusal = refusal(draft);
    if (refusal.isPresent()) return refusal.get();
    return store.write("member.add", tx -> new MemberOutcome.Saved(add(tx, draft), tx.deed()));
  }

  /// As part of another deed, for a draft that is known to be right.
  public Member add(Tx tx, MemberDraft draft) {
    return put(tx, new MemberId(ids.next()), newNumber(tx), draft);
  }

  /// Of who is added now; none where another laptop gives the numbers.
  Optional<Integer> newNumber(Tx tx) {
    return isNumberedHere.getAsBoolean() ? Optional.of(members.nextNumber(tx)) : Optional.empty();
  }

  public MemberOutcome change(MemberId id, MemberDraft draft) {
    var refusal = refusal(draft);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "member.change", tx -> new MemberOutcome.Saved(change(tx, id, draft), tx.deed()));
  }

  /// As part of another deed, for a draft that is known to be right.
  public Member change(Tx tx, MemberId id, MemberDraft draft) {
    return put(tx, id, members.find(tx.sql(), id).orElseThrow().number(), draft);
  }

  /// Takes back that a member was added or changed, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private Member put(Tx tx, MemberId id, Optional<Integer> number, MemberDraft draft) {
    var member =
        new Member(
            id,
            number,
            draft.name().strip(),
            draft.trade(),
            draft.email(),
            draft.phone().map(MemberService::oneLine),
            draft.iban().map(IBAN::valueOf).map(IBAN::toPlainString),
            draft.town(),
            draft.joined(),
            draft.left(),
            draft.roles(),
            draft.isLegalEntity());
    members.put(tx, member);
    members.putRoles(tx, member, LocalDate.now(clock));
    return member;
  }

  private static Optional<MemberOutcome> refusal(MemberDraft draft) {
    return faults(draft).stream().findFirst().map(MemberOutcome.class::cast);
  }

  /// All that is wrong with what somebody filled in, in order of precedence.
  public static List<Refusal> faults(MemberDraft draft) {
    List<Refusal> faults = new ArrayList<>();
    if (draft.name().isBlank()) faults.add(new MemberOutcome.NoName());
    if (draft.name().strip().length() > LONGEST_NAME)
      faults.add(new MemberOutcome.NameTooLong(LONGEST_NAME));
    draft
        .iban()
        .filter(iban -> !isIban(iban))
        .ifPresent(iban -> faults.add(new MemberOutcome.BadIban(iban)));
    draft
        .email()
        .filter(email -> !email.matches("\\S+@\\S+\\.\\S+"))
        .ifPresent(email -> faults.add(new MemberOutcome.BadEmail(email)));
    draft
        .phone()
        .filter(phone -> !isPhone(oneLine(phone)))
        .ifPresent(phone -> faults.add(new MemberOutcome.BadPhone(phone)));
    if (draft.left().filter(left -> left.isBefore(draft.joined())).isPresent())
      faults.add(new MemberOutcome.LeftBeforeJoining());
    return faults;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// As people write one, with a country or without: six to fifteen digits (ITU-T E.164), and what
  /// makes them readable.
  private static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return text.matches("\\+?[0-9 ().\\-/]{1,30}") && digits >= 6 && digits <= 15;
  }

  private static boolean isIban(String text) {
    try {
      IBAN.valueOf(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
