package coop.meent.bank.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes a bank's description of a payment apart, in whichever way that bank writes them. Which one
/// it is shows in the text itself.
final class Description {

  /// An account in front of the rest: ASN, SNS, and ING before IBAN.
  private static final Pattern ACCOUNT_FIRST =
      Pattern.compile("^([A-Z]{2}\\d{2}[A-Z]{4}\\d{7,16}|\\d{9,10})\\s+(\\S.*)$", Pattern.DOTALL);

  private Description() {}

  static Remittance read(List<String> lines) {
    var joined = String.join("", lines);
    return SlashCodes.read(joined)
        .or(() -> NumberedFields.read(joined))
        .or(() -> LabelledText.read(String.join(" ", lines)))
        .or(() -> accountFirst(lines))
        .orElseGet(() -> Remittance.of(Wording.tidy(String.join(" ", lines)).orElse("")));
  }

  /// The name stands beside an IBAN; beside an older number stands anything.
  private static Optional<Remittance> accountFirst(List<String> lines) {
    if (lines.isEmpty()) return Optional.empty();
    var first = ACCOUNT_FIRST.matcher(lines.getFirst().strip());
    if (!first.matches()) return Optional.empty();
    boolean isIban = Character.isLetter(first.group(1).charAt(0));
    var rest = String.join(" ", lines.subList(1, lines.size()));
    return Optional.of(
        new Remittance(
            isIban ? Wording.tidy(first.group(2)) : Optional.empty(),
            Optional.of(first.group(1)).filter(number -> !number.matches("0+")),
            Optional.empty(),
            Wording.tidy(isIban ? rest : first.group(2) + " " + rest).orElse(""),
            Optional.empty(),
            Optional.empty()));
  }
}
