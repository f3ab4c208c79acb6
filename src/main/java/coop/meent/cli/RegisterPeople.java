package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.member.Register;
import coop.meent.sync.SyncRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds whom a word on the command line means in the register, applicants included.
final class RegisterPeople {

  private final List<Register.Line> lines;

  RegisterPeople(Register register, LocalDate day) {
    lines = register.on(day);
  }

  /// By number, the whole name, or a part of the name that only one has.
  Register.Line named(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var exact = those(line -> number(line).equals(wanted) || lower(line).equals(wanted));
    var found = exact.isEmpty() ? those(line -> lower(line).contains(wanted)) : exact;
    if (found.isEmpty() || wanted.isEmpty())
      throw new RefusedException(new SyncRefusal.UnknownMember(word));
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word,
              found.stream()
                  .map(line -> (number(line) + " " + line.name()).strip())
                  .collect(Collectors.joining(", "))));
    return found.getFirst();
  }

  private List<Register.Line> those(Predicate<Register.Line> wanted) {
    return lines.stream().filter(wanted).toList();
  }

  private static String number(Register.Line line) {
    return line.number().map(String::valueOf).orElse("");
  }

  private static String lower(Register.Line line) {
    return line.name().toLowerCase(Locale.ROOT);
  }
}
