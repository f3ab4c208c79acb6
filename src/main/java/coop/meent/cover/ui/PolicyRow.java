package coop.meent.cover.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cover.PolicyHistory;
import coop.meent.cover.PolicyTerms;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the table of policies, as it stands today.
record PolicyRow(PolicyHistory history, LocalDate today) {

  /// From when on the last day to cancel is worth a look.
  private static final int WEEKS = 6;

  String name() {
    return history.policy().name();
  }

  String below(Texts texts) {
    return history.policy().kind().in(texts);
  }

  String insurer() {
    return history.policy().insurer();
  }

  @Nullable Money yearly() {
    return history.termsOn(today).map(PolicyTerms::yearly).orElse(null);
  }

  long insured() {
    return history.insured().members().stream()
        .filter(member -> history.insured().isInsured(member, today))
        .count();
  }

  @Nullable LocalDate renews() {
    return history.policy().renewal(today).orElse(null);
  }

  Badge state(Texts texts) {
    var policy = history.policy();
    if (policy.ended().filter(last -> last.isBefore(today)).isPresent())
      return new Badge(Tone.NEUTRAL, texts.get("cover.state.ended"));
    if (policy.ended().isPresent()) return new Badge(Tone.WAIT, texts.get("cover.state.ending"));
    if (today.isBefore(policy.from())) return new Badge(Tone.INFO, texts.get("cover.state.coming"));
    return isSoon()
        ? new Badge(Tone.WAIT, texts.get("cover.state.soon"))
        : new Badge(Tone.OK, texts.get("cover.state.runs"));
  }

  private boolean isSoon() {
    return history
        .policy()
        .cancelBy(today)
        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusWeeks(WEEKS)))
        .isPresent();
  }
}
