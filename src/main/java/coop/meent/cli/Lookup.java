package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.member.Founding;
import coop.meent.member.Member;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatTerms;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds what words on the command line name, or refuses with the word.
final class Lookup {

  private final Services services;

  Lookup(Services services) {
    this.services = services;
  }

  /// The book with this code; the cooperative's own without one.
  Book book(Optional<String> code) {
    var wanted = code.orElse(Founding.BOOK);
    return services.ledger().books().stream()
        .filter(book -> book.code().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchBook(wanted)));
  }

  Account account(Book book, String number) {
    return services.ledger().accounts(book.id()).stream()
        .filter(account -> account.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchAccount(number)));
  }

  /// A code by its letters, such as `P21` or `PED9`, as it can be computed in a book on a day.
  VatTerms vat(Book book, String key, LocalDate day) {
    return new VatCodes()
        .usable(services.ledger().accounts(book.id()), day).stream()
            .filter(terms -> terms.key().equalsIgnoreCase(key))
            .findFirst()
            .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchVatCode(key, day)));
  }

  Member member(String number) {
    return services.members().members().stream()
        .filter(member -> member.number().map(String::valueOf).filter(number::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchMember(number)));
  }

  /// By its number, `B-12`, of which the code of the laptop may be left out where that means one
  /// alone; else by a part of its name.
  Assignment assignment(String word) {
    var meant =
        services.work().assignments().stream()
            .filter(assignment -> assignment.number().isMeantBy(word))
            .toList();
    if (meant.isEmpty() && word.chars().anyMatch(Character::isLetter)) {
      var part = word.strip().toLowerCase(Locale.ROOT);
      meant =
          services.work().assignments().stream()
              .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(part))
              .toList();
    }
    if (meant.isEmpty()) throw new RefusedException(new CommandRefusal.NoSuchAssignment(word));
    if (meant.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word,
              meant.stream()
                  .map(one -> one.number().full() + " " + one.name())
                  .collect(Collectors.joining(", "))));
    return meant.getFirst();
  }

  /// The entry that people refer to as `A-12`.
  JournalEntry entry(Book book, String reference) {
    return services
        .ledger()
        .entry(book.id(), reference)
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchEntry(reference)));
  }
}
