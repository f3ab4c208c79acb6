package coop.meent.cover;

import coop.meent.base.Id.DamageId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.cover.Damage.Paid;
import coop.meent.cover.Damage.Payer;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Cooperative;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Notes damages, what was paid of them, and what goes in and out of the pot.
record DamageKeeping(PolicyKeeping keeping, PotBook pot, DamageRows rows) {

  /// A file number and no sentence: there is no place here to tell what happened.
  private static final Pattern REFERENCE = Pattern.compile("(?=.*[0-9])[A-Za-z0-9./-]{1,30}");

  CoverOutcome report(DamageRows.Draft draft) {
    if (draft.on().isAfter(keeping.today())) return new CoverOutcome.NotYet(draft.on());
    if (!draft.amount().isPositive()) return new CoverOutcome.NoAmount();
    var odd = draft.reference().filter(word -> !REFERENCE.matcher(word).matches());
    if (odd.isPresent()) return new CoverOutcome.NotAReference(odd.get());
    return keeping.deed(
        "cover.damage",
        draft.policy(),
        (tx, history) -> {
          var refusal = refusal(history, draft);
          if (refusal.isPresent()) return refusal.get();
          var id = rows.put(tx, keeping.ids(), draft, keeping.clock().instant());
          return noted(tx, history, id, Optional.empty());
        });
  }

  private Optional<CoverOutcome> refusal(PolicyHistory history, DamageRows.Draft draft) {
    var policy = history.policy().name();
    if (!history.policy().runsOn(draft.on()))
      return Optional.of(new CoverOutcome.NotRunning(policy, draft.on()));
    if (!history.insured().isInsured(draft.member(), draft.on()))
      return Optional.of(
          new CoverOutcome.NotInsured(keeping.name(draft.member()), policy, draft.on()));
    return history.termsOn(draft.on()).isEmpty()
        ? Optional.of(new CoverOutcome.NoTerms(policy, draft.on()))
        : Optional.empty();
  }

  CoverOutcome takeBack(DamageId id) {
    return about(
        "cover.damage-back",
        id,
        (tx, standing) -> {
          if (!standing.damage().payments().isEmpty()) return new CoverOutcome.PaidAlready();
          rows.takeBack(tx, keeping.ids(), standing.damage(), keeping.clock().instant());
          return new CoverOutcome.Noted(standing, Optional.empty(), tx.deed());
        });
  }

  CoverOutcome refunded(DamageId id, Money amount, LocalDate on) {
    if (on.isAfter(keeping.today())) return new CoverOutcome.NotYet(on);
    if (!amount.isPositive()) return new CoverOutcome.NoAmount();
    return about(
        "cover.refund",
        id,
        (tx, standing) -> {
          var open = standing.openWith(Payer.INSURER);
          if (amount.compareTo(open) > 0) return new CoverOutcome.MoreThanOpen(amount, open);
          var paid = new Paid(Payer.INSURER.name(), on, amount, Optional.empty());
          return paid(tx, standing, paid, Optional.empty());
        });
  }

  CoverOutcome payFromPot(DamageId id, LocalDate on) {
    if (on.isAfter(keeping.today())) return new CoverOutcome.NotYet(on);
    return booking(
        book -> about("cover.pot-pays", id, (tx, standing) -> payFromPot(tx, standing, book, on)));
  }

  private CoverOutcome payFromPot(Tx tx, DamageStanding standing, Book book, LocalDate on) {
    var open = standing.openWith(Payer.POT);
    if (!open.isPositive()) return new CoverOutcome.MoreThanOpen(standing.layers().pot(), open);
    var balance = pot.balance(book);
    if (open.compareTo(balance) > 0) return new CoverOutcome.NotInPot(open, balance);
    var member = standing.damage().member();
    var text = words("cover.entry.paid", keeping.name(member));
    var entry = pot.pay(tx, book, on, text, open, member);
    var paid = new Paid(Payer.POT.name(), on, open, Optional.of(entry.id()));
    return paid(tx, standing, paid, Optional.of(entry));
  }

  CoverOutcome fill(PolicyId id, Money each, LocalDate on) {
    if (!each.isPositive()) return new CoverOutcome.NoAmount();
    return booking(
        book -> keeping.deed("cover.fill", id, (tx, history) -> fill(tx, history, book, each, on)));
  }

  private CoverOutcome fill(Tx tx, PolicyHistory history, Book book, Money each, LocalDate on) {
    var name = history.policy().name();
    var insured =
        history.insured().members().stream()
            .filter(member -> history.insured().isInsured(member, on))
            .toList();
    if (insured.isEmpty()) return new CoverOutcome.NobodyInsured(name, on);
    var entry = pot.fill(tx, book, on, words("cover.entry.filled", name), each, insured);
    var total = Money.ofCents(Math.multiplyExact(each.cents(), insured.size()));
    return new CoverOutcome.Filled(total, insured.size(), entry.reference());
  }

  private CoverOutcome paid(
      Tx tx, DamageStanding standing, Paid paid, Optional<JournalEntry> booked) {
    rows.put(tx, keeping.ids(), standing.damage(), paid, keeping.clock().instant());
    var history = keeping.policies().find(tx.sql(), standing.damage().policy()).orElseThrow();
    return noted(tx, history, standing.damage().id(), booked.map(JournalEntry::reference));
  }

  private CoverOutcome noted(Tx tx, PolicyHistory history, DamageId id, Optional<String> entry) {
    return new CoverOutcome.Noted(standing(tx, history, id).orElseThrow(), entry, tx.deed());
  }

  private Optional<DamageStanding> standing(Tx tx, PolicyHistory history, DamageId id) {
    return Damages.standings(history, rows.of(tx.sql(), history.policy().id())).stream()
        .filter(one -> one.damage().id().equals(id))
        .findFirst();
  }

  private CoverOutcome about(
      String name, DamageId id, BiFunction<Tx, DamageStanding, CoverOutcome> work) {
    var known = keeping.store().read(sql -> rows.find(sql, id));
    if (known.isEmpty()) return new CoverOutcome.Unknown();
    return keeping.deed(
        name,
        known.get().policy(),
        (tx, history) ->
            standing(tx, history, id)
                .map(standing -> work.apply(tx, standing))
                .orElseGet(CoverOutcome.Unknown::new));
  }

  private CoverOutcome booking(Function<Book, CoverOutcome> work) {
    try {
      return pot.book().map(work).orElseGet(CoverOutcome.NoBooks::new);
    } catch (RefusedException e) {
      return new CoverOutcome.BooksRefuse(e.refusal());
    }
  }

  /// In the language of the cooperative's papers, since it stands in the books.
  private String words(String key, Object... arguments) {
    return keeping
        .members()
        .cooperative()
        .map(Cooperative::language)
        .map(Texts::new)
        .orElseThrow()
        .get(key, arguments);
  }
}
