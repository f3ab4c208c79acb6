package coop.meent.bank.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Descriptions in Dutch words with a colon, such as `Naam: … Omschrijving: … IBAN: …`: ABN AMRO's
/// free text, Knab, and what ING writes into its CSV files.
final class LabelledText {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING(?: ID)?|INCASSANT(?: ID)?"
              + "|REK|VALUTADATUM|REFERENTIE)\\s*:",
          Pattern.CASE_INSENSITIVE);

  private LabelledText() {}

  /// Empty when it names neither an account nor a person by such a word.
  static Optional<Remittance> read(String description) {
    Map<String, String> parts = new HashMap<>();
    var found = LABEL.matcher(description);
    var label = "";
    int from = 0;
    while (found.find()) {
      parts.putIfAbsent(label, description.substring(from, found.start()));
      label = found.group(1).toUpperCase(Locale.ROOT);
      from = found.end();
    }
    parts.putIfAbsent(label, description.substring(from));
    var account = part(parts, "IBAN").or(() -> part(parts, "REK"));
    var name = part(parts, "NAAM");
    if (account.isEmpty() && name.isEmpty()) return Optional.empty();
    var text = part(parts, "OMSCHRIJVING").or(() -> part(parts, ""));
    return Optional.of(
        new Remittance(
            name,
            account.map(number -> AccountNumber.of(number, "EUR")),
            Optional.empty(),
            text.orElse(""),
            Optional.empty(),
            part(parts, "KENMERK").flatMap(Remittance::reference)));
  }

  /// Knab puts a slash between them.
  private static Optional<String> part(Map<String, String> parts, String label) {
    return Wording.tidy(parts.getOrDefault(label, "").replaceAll("/\\s*$", ""));
  }
}
