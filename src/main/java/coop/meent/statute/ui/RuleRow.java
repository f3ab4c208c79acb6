package coop.meent.statute.ui;

import coop.meent.base.Texts;
import coop.meent.statute.Law;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rule as the table shows it: what it says, or that nobody laid it down.
///
/// @param key empty for a rule of a newer Meent
/// @param version the one that holds, for whom is asked
/// @param waits a later one that is in force and does not bind who is asked yet
/// @param told how many members know of the version
/// @param members how many there are
record RuleRow(
    Optional<RuleKey> key,
    Optional<RuleVersion> version,
    Optional<RuleVersion> waits,
    int told,
    int members) {

  String name(Texts texts) {
    return version.map(one -> one.name(texts)).or(() -> key.map(one -> one.in(texts))).orElse("");
  }

  /// Of a rule that nobody laid down what the law says, with how sure that is.
  String below(Texts texts) {
    if (waits.isPresent())
      return texts.get("statute.waits", waits.get().says(texts), waits.get().from());
    if (version.isPresent()) return "";
    return key.flatMap(one ->
            one.legalDefault()
                .map(law ->
                    texts.get(
                        "statute.law",
                        one.read(law.value()).orElseThrow().in(texts),
                        Law.cited(law.article()),
                        texts.get("statute.status." + law.status().name()))))
        .orElse("");
  }

  String says(Texts texts) {
    return version.map(one -> one.says(texts)).orElse("");
  }

  @Nullable String article(Texts texts) {
    return version.map(one -> Law.listed(one.article()).in(texts)).orElse(null);
  }

  @Nullable LocalDate from() {
    return version.map(RuleVersion::from).orElse(null);
  }
}
