package coop.meent.talent;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One member's skill: what was said of it, what shows it and who confirmed it.
///
/// Its age counts: what was supported last at most a year ago counts fully, and every year begun
/// after that takes a level off. Supported is what the member said, a peer confirmed or evidence
/// shows that has not expired, whichever came last. A certificate counts only while a paper shows
/// it.
///
/// @param confirmations the newest of each peer
public record Talent(
    Skill skill, Statement statement, List<Confirmation> confirmations, List<Evidence> evidence) {

  public Talent {
    confirmations = List.copyOf(confirmations);
    evidence = List.copyOf(evidence);
  }

  public MemberId member() {
    return statement.member();
  }

  /// As the member says it.
  public int level() {
    return statement.level();
  }

  public Interest interest() {
    return statement.interest();
  }

  public boolean wantsToGrow() {
    return statement.wantsToGrow();
  }

  /// Whether a peer saw at least this level.
  public boolean isConfirmed() {
    return level() > 0 && confirmations.stream().anyMatch(one -> one.level() >= level());
  }

  public boolean isConfirmedBy(MemberId peer) {
    return confirmations.stream().anyMatch(one -> one.by().equals(peer) && one.level() >= level());
  }

  /// The level that counts on a day.
  public int counts(LocalDate day) {
    if (level() == 0 || (skill.isCertificate() && validPaper(day).isEmpty())) return 0;
    return Math.max(0, level() - lost(day));
  }

  /// Levels that its age takes off.
  public int lost(LocalDate day) {
    return Math.toIntExact(Math.max(0, ChronoUnit.YEARS.between(supported(day), day.minusDays(1))));
  }

  /// When it was supported last, as a day saw it.
  public LocalDate supported(LocalDate day) {
    return Stream.of(
            Stream.of(statement.on()),
            confirmations.stream().filter(one -> one.level() >= level()).map(Confirmation::on),
            evidence.stream().filter(one -> one.isValid(day)).map(Evidence::on))
        .flatMap(dates -> dates)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /// The last day of the paper that shows a certificate longest; empty where none is valid. A paper
  /// that never expires shows it for ever.
  public Optional<LocalDate> validPaper(LocalDate day) {
    return evidence.stream()
        .filter(one -> one.isValid(day) && !one.on().isAfter(day))
        .map(one -> one.expires().orElse(LocalDate.MAX))
        .max(LocalDate::compareTo);
  }
}
