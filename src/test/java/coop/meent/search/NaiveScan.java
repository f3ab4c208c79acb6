package coop.meent.search;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.base.Id;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.search.QueryPart.About;
import coop.meent.search.QueryPart.Amount;
import coop.meent.search.QueryPart.Days;
import coop.meent.search.QueryPart.Iban;
import coop.meent.search.QueryPart.Only;
import coop.meent.search.QueryPart.Unreadable;
import coop.meent.search.QueryPart.Word;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds by reading everything through the services, without index: slow, and plainly right.
final class NaiveScan {

  /// A thing with all that it can be found by.
  ///
  /// @param amounts of its lines and as a whole
  record Thing(
      SearchKind kind,
      UUID id,
      String words,
      String iban,
      List<Money> amounts,
      Optional<Money> whole,
      Optional<LocalDate> day,
      List<? extends Id> about) {}

  private final RandomThings things;

  NaiveScan(RandomThings things) {
    this.things = things;
  }

  Set<UUID> find(SearchKind kind, SearchQuery query) {
    var all = all();
    return all.stream()
        .filter(thing -> thing.kind == kind)
        .filter(thing -> query.parts().stream().allMatch(part -> holds(thing, part, all)))
        .map(Thing::id)
        .collect(Collectors.toSet());
  }

  private static boolean holds(Thing thing, QueryPart part, List<Thing> all) {
    return switch (part) {
      case Word word -> hasWord(thing, word);
      case Amount(var least, var most) ->
          thing.whole.filter(one -> isBetween(one, least, most)).isPresent();
      case Days(var from, var to) ->
          thing.day.filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent();
      case About(var kind, var name) ->
          all.stream()
              .filter(one -> one.kind == kind)
              .filter(one ->
                  Arrays.stream(name.split(" ", -1))
                      .allMatch(word -> hasWord(one, new Word(word, false))))
              .anyMatch(one -> thing.about.stream().anyMatch(id -> id.uuid().equals(one.id)));
      case Iban(var beginning) -> ibans(thing).anyMatch(one -> one.startsWith(beginning));
      case Only(var kind) -> thing.kind == kind;
      case Unreadable _ -> false;
    };
  }

  private static boolean isBetween(Money amount, Money least, Money most) {
    return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
  }

  private static boolean hasWord(Thing thing, Word word) {
    var sought = tokens(word.text());
    if (isPhrase(tokens(thing.words), sought, !word.isWhole())) return true;
    if (ibans(thing).anyMatch(one -> isPhrase(tokens(one), sought, !word.isWhole()))) return true;
    var amount = word.isWhole() ? Optional.<AmountWord>empty() : AmountWord.of(word.text());
    return amount
        .filter(typed ->
            thing.amounts.stream().anyMatch(one -> isBetween(one, typed.least(), typed.most())))
        .isPresent();
  }

  private static Stream<String> ibans(Thing thing) {
    if (thing.iban.isEmpty()) return Stream.empty();
    var known = thing.iban.substring(8);
    return Stream.of(thing.iban, known, known.replaceFirst("^0+", ""));
  }

  private static boolean isPhrase(List<String> text, List<String> sought, boolean isBeginning) {
    for (int at = 0; at + sought.size() <= text.size(); at++) {
      int last = sought.size() - 1;
      boolean same = text.subList(at, at + last).equals(sought.subList(0, last));
      var end = text.get(at + last);
      if (same && (isBeginning ? end.startsWith(sought.get(last)) : end.equals(sought.get(last))))
        return true;
    }
    return false;
  }

  private static List<String> tokens(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(token -> !token.isEmpty())
        .toList();
  }

  private List<Thing> all() {
    List<Thing> all = new ArrayList<>();
    var coop = things.coop;
    for (var one : coop.members.members()) {
      var words = words(one.number(), one.name(), one.trade(), one.email(), one.town());
      all.add(named(SearchKind.MEMBER, one.id(), words, one.iban().orElse("")));
    }
    for (var one : coop.work.clients())
      all.add(named(SearchKind.CLIENT, one.id(), words(one.number(), one.name(), one.town()), ""));
    for (var one : coop.work.assignments())
      all.add(named(SearchKind.ASSIGNMENT, one.id(), words(one.number(), one.name()), ""));
    for (var one : coop.ledger.accounts(coop.book)) {
      var words = words(one.number(), one.dutchName(), one.englishName(), one.rgs());
      all.add(named(SearchKind.ACCOUNT, one.id(), words, ""));
    }
    for (var one : things.bank.accounts(coop.book))
      all.add(named(SearchKind.BANK_ACCOUNT, one.id(), one.name(), one.iban()));
    coop.ledger.journal(JournalFilter.all(coop.book), 0, 10_000).forEach(e -> all.add(entry(e)));
    things
        .bank
        .lines(BankLineFilter.all(coop.book), 0, 10_000)
        .forEach(line -> all.add(line(line)));
    return all;
  }

  private static Thing entry(JournalEntry entry) {
    var lines = entry.postings();
    var texts = lines.stream().flatMap(line -> line.text().stream()).distinct();
    var whole = Money.sum(lines.stream().map(Posting::amount).filter(Money::isPositive).toList());
    var amounts = Stream.concat(lines.stream().map(Posting::amount), Stream.of(whole));
    var about =
        lines.stream()
            .flatMap(line -> {
              var on = line.dimensions();
              return Stream.of(
                      Optional.of(line.account()), on.member(), on.client(), on.assignment())
                  .flatMap(Optional::stream);
            })
            .toList();
    return new Thing(
        SearchKind.ENTRY,
        entry.id().uuid(),
        words(
            entry.reference(),
            entry.text(),
            entry.document(),
            texts.collect(Collectors.joining(","))),
        "",
        amounts.map(Money::abs).toList(),
        Optional.of(whole),
        Optional.of(entry.date()),
        about);
  }

  private static Thing line(BankLine line) {
    var content = line.content();
    var amount = content.amount().abs();
    return new Thing(
        SearchKind.BANK_LINE,
        line.id().uuid(),
        words(
            content.counterparty(),
            content.ultimateParty(),
            content.text(),
            content.structuredText(),
            content.endToEnd(),
            content.bankReference()),
        content.counterpartyIban().orElse(""),
        List.of(amount),
        Optional.of(amount),
        Optional.of(content.booked()),
        List.of());
  }

  private static Thing named(SearchKind kind, Id id, String words, String iban) {
    return new Thing(
        kind, id.uuid(), words, iban, List.of(), Optional.empty(), Optional.empty(), List.of());
  }

  private static String words(Object... parts) {
    return Arrays.stream(parts)
        .map(part ->
            part instanceof Optional<?> some
                ? some.map(Object::toString).orElse("")
                : part.toString())
        .collect(Collectors.joining(" "));
  }
}
