package coop.meent.ledger;

import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Rate;
import coop.meent.base.Refusal;
import coop.meent.ledger.RecordOutcome.AlreadyReversed;
import coop.meent.ledger.RecordOutcome.DateOutOfRange;
import coop.meent.ledger.RecordOutcome.MemberMissing;
import coop.meent.ledger.RecordOutcome.NoAmount;
import coop.meent.ledger.RecordOutcome.NoSuchAccount;
import coop.meent.ledger.RecordOutcome.NoText;
import coop.meent.ledger.RecordOutcome.PeriodLocked;
import coop.meent.ledger.RecordOutcome.RateOff;
import coop.meent.ledger.RecordOutcome.RetiredAccount;
import coop.meent.ledger.RecordOutcome.SettlesVat;
import coop.meent.ledger.RecordOutcome.TooFewLines;
import coop.meent.ledger.RecordOutcome.TooLarge;
import coop.meent.ledger.RecordOutcome.Unbalanced;
import coop.meent.ledger.RecordOutcome.VatFiled;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/// What must hold before an entry is recorded, in order of precedence. The database holds the same
/// against any other way in; here the answer has words.
final class EntryRules {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /// Ten thousand billion: a line past this is a slip of the finger, and nine thousand lines of it
  /// still add up within a long, so that no month and no balance ever overflows.
  private static final Money MOST = Money.ofCents(1_000_000_000_000_000L);

  private static final Rate SLACK = Rate.of("0.03");
  private static final Money CENTS = Money.ofCents(5);

  private EntryRules() {}

  static Optional<Refusal> refusal(Known known, EntryDraft draft) {
    var date = draft.date();
    if (draft.text().isBlank()) return Optional.of(new NoText());
    if (date.isBefore(FIRST) || date.isAfter(LAST)) return Optional.of(new DateOutOfRange(date));
    if (draft.postings().size() < 2) return Optional.of(new TooFewLines());
    return amounts(draft)
        .or(() -> balance(draft))
        .or(() -> originals(draft))
        .or(() -> accounts(known, draft))
        .or(() -> lock(known, draft))
        .or(() -> vat(known, draft))
        .or(() -> reversed(known, draft));
  }

  /// Banks do send lines of nothing, to tell something; those are booked as they are.
  private static Optional<Refusal> amounts(EntryDraft draft) {
    if (draft.kind() == EntryKind.BANK) return Optional.empty();
    int line = 0;
    for (var posting : draft.postings()) {
      line++;
      if (posting.amount().isZero()) return Optional.of(new NoAmount(line));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> balance(EntryDraft draft) {
    try {
      if (draft.postings().stream().anyMatch(line -> line.amount().abs().compareTo(MOST) > 0))
        return Optional.of(new TooLarge());
      Money difference = JournalEntry.sumOf(draft.postings());
      return difference.isZero() ? Optional.empty() : Optional.of(new Unbalanced(difference));
    } catch (ArithmeticException e) {
      return Optional.of(new TooLarge());
    }
  }

  /// A part of a bill is off by the cents that the others were given, or by VAT that the bill
  /// states at a rate of its own; past that somebody typed something wrong.
  private static Optional<Refusal> originals(EntryDraft draft) {
    int line = 0;
    for (var posting : draft.postings()) {
      line++;
      var original = posting.original();
      if (original.isPresent() && isOff(posting.amount(), original.get()))
        return Optional.of(new RateOff(line, posting.amount(), original.get()));
    }
    return Optional.empty();
  }

  private static boolean isOff(Money amount, Original original) {
    var most = amount.abs().times(SLACK, RoundingMode.UP).plus(CENTS);
    return amount.minus(original.euros()).abs().compareTo(most) > 0;
  }

  private static Optional<Refusal> accounts(Known known, EntryDraft draft) {
    int line = 0;
    for (var posting : draft.postings()) {
      line++;
      var account =
          known.account(posting.account()).filter(found -> found.book().equals(draft.book()));
      if (account.isEmpty()) return Optional.of(new NoSuchAccount(line));
      var refusal = refusal(account.get(), posting, draft.date());
      if (refusal.isPresent()) return refusal;
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refusal(Account account, Posting posting, LocalDate date) {
    if (account.retired().isPresent() && !date.isBefore(account.retired().get()))
      return Optional.of(new RetiredAccount(account, account.retired().get()));
    if (account.isPerMember() && posting.dimensions().member().isEmpty())
      return Optional.of(new MemberMissing(account));
    return Optional.empty();
  }

  private static Optional<Refusal> lock(Known known, EntryDraft draft) {
    return known
        .lockedThrough(draft.book())
        .filter(through -> !draft.date().isAfter(through))
        .map(through -> new PeriodLocked(draft.date(), through));
  }

  /// What was filed is only asked for where it matters: most entries bear no VAT.
  private static Optional<Refusal> vat(Known known, EntryDraft draft) {
    boolean bearsVat = VatLocks.bearsVat(draft.postings());
    if (!bearsVat && draft.reverses().isEmpty()) return Optional.empty();
    var filed = known.filed(draft.book());
    if (draft.reverses().filter(filed.settlements()::contains).isPresent())
      return Optional.of(new SettlesVat());
    if (!bearsVat) return Optional.empty();
    return filed
        .around(draft.date())
        .map(period -> new VatFiled(draft.date(), period, filed.openFrom(draft.date())));
  }

  private static Optional<Refusal> reversed(Known known, EntryDraft draft) {
    return draft
        .reverses()
        .flatMap(id -> known.entry(id))
        .flatMap(JournalEntry::reversedBy)
        .flatMap(id -> known.entry(id))
        .map(by -> new AlreadyReversed(by.reference()));
  }
}
