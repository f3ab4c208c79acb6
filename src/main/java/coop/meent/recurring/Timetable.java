package coop.meent.recurring;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Money;
import coop.meent.invoice.Draft;
import coop.meent.invoice.Invoice;
import coop.meent.invoice.InvoiceService;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says of each time what it comes to and what became of it.
record Timetable(
    Store store,
    Clock clock,
    LedgerService ledger,
    InvoiceService invoices,
    Recurrings recurrings) {

  List<Recurring> all() {
    return store.read(recurrings::all);
  }

  /// Everything up to and including a day, the oldest first.
  List<Due> through(LocalDate last) {
    var answers = store.read(recurrings::answers);
    var booked = booked(answers);
    List<Due> times = new ArrayList<>();
    for (var one : all()) {
      var amounts = amounts(one);
      for (var day : one.through(last))
        times.add(new Due(one, day, amounts.apply(day), state(one, day, answers, booked)));
    }
    return inOrder(times);
  }

  /// What waits to be made, the oldest first. What was answered is passed by before anything else
  /// of it is read.
  List<Due> open(LocalDate last) {
    var answers = store.read(recurrings::answers);
    List<Due> open = new ArrayList<>();
    for (var one : all()) {
      var days =
          one.through(last).stream()
              .filter(day -> !answers.containsKey(one.about(day)))
              .filter(day -> unanswered(one, day) instanceof Due.State.Open)
              .toList();
      if (days.isEmpty()) continue;
      var amounts = amounts(one);
      for (var day : days) open.add(new Due(one, day, amounts.apply(day), new Due.State.Open()));
    }
    return inOrder(open);
  }

  /// The first time of each that comes after a day.
  ///
  /// @param last of those that are looked at
  Map<RecurringId, Due> next(LocalDate after, LocalDate last) {
    var answers = store.read(recurrings::answers);
    var booked = booked(answers);
    Map<RecurringId, Due> next = new LinkedHashMap<>();
    for (var one : all())
      one.through(last).stream()
          .filter(day -> day.isAfter(after))
          .findFirst()
          .ifPresent(day ->
              next.put(
                  one.id(),
                  new Due(one, day, amounts(one).apply(day), state(one, day, answers, booked))));
    return next;
  }

  private static List<Due> inOrder(List<Due> times) {
    times.sort(Comparator.comparing(Due::on).thenComparing(due -> due.what().name()));
    return times;
  }

  /// One time with one of the answers to it.
  Due answered(Recurring one, LocalDate day, Recurrings.Answer answer) {
    var answers = Map.of(one.about(day), answer);
    return new Due(one, day, amounts(one).apply(day), state(one, day, answers, booked(answers)));
  }

  /// How people refer to the entries that answers booked.
  private Map<EntryId, String> booked(Map<UUID, Recurrings.Answer> answers) {
    var entries = answers.values().stream().flatMap(one -> one.entry().stream()).toList();
    return ledger.entries(entries).stream()
        .collect(Collectors.toMap(JournalEntry::id, JournalEntry::reference));
  }

  private Due.State state(
      Recurring one,
      LocalDate day,
      Map<UUID, Recurrings.Answer> answers,
      Map<EntryId, String> booked) {
    var answer = answers.get(one.about(day));
    if (answer == null) return unanswered(one, day);
    return answer
        .entry()
        .<Due.State>map(entry -> new Due.State.Booked(entry, booked.getOrDefault(entry, "?")))
        .orElseGet(() -> new Due.State.Skipped(answer.reason()));
  }

  private Due.State unanswered(Recurring one, LocalDate day) {
    if (one.like() instanceof Example.OfEntry) return new Due.State.Open();
    var draft = one.draft(day);
    var made = invoices.standing(draft).stream().findFirst().flatMap(invoices::find);
    if (made.isPresent()) return new Due.State.Invoiced(made.get().number().toString());
    return invoices.draft(draft).isPresent() ? new Due.State.Drafted(draft) : new Due.State.Open();
  }

  /// What each time comes to; what they are made like is read once.
  private Function<LocalDate, Money> amounts(Recurring one) {
    return switch (one.like()) {
      case Example.OfEntry(var id) -> {
        var amount = ledger.entry(id).map(Timetable::oneSide).orElse(Money.ZERO);
        yield _ -> amount;
      }
      case Example.OfInvoice(var id) -> {
        var like = invoices.find(id);
        yield day -> like.map(found -> gross(one, found, day)).orElse(Money.ZERO);
      }
    };
  }

  private static Money oneSide(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream().map(Posting::amount).filter(Money::isPositive).toList());
  }

  private Money gross(Recurring one, Invoice like, LocalDate day) {
    var draft = new Draft(one.draft(day), InvoiceAgain.content(one, like, day), clock.instant());
    return invoices.compose(draft, day).invoice().gross();
  }
}
