package coop.meent.client;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// What was agreed with a client.
///
/// @param grounds on which alone the client may refuse a stand-in
/// @param clause what may not be done around the cooperative, in words
/// @param clauseEnd the last day of it
/// @param secrecy what is secret, in words
/// @param marginHundredths of a percent, what the cooperative keeps
public record ContractCard(
    Optional<Substitution> substitution,
    Optional<String> grounds,
    Optional<String> clause,
    Optional<LocalDate> clauseEnd,
    Optional<String> secrecy,
    Optional<DealKind> dealKind,
    Optional<Integer> noticeDays,
    Optional<Integer> marginHundredths) {

  /// Whether somebody else may come; `client.substitution.<CASE>` in words.
  public enum Substitution implements Named {
    YES,
    NO,
    GROUNDS;

    @Override
    public String in(Texts texts) {
      return texts.get("client.substitution." + name());
    }
  }

  /// Who contracts with whom; `client.deal.<KIND>` in words.
  public enum DealKind implements Named {
    /// The cooperative stands between.
    INTERVENTION,
    /// The member contracts with the client.
    MEDIATION;

    @Override
    public String in(Texts texts) {
      return texts.get("client.deal." + name());
    }
  }

  public static final ContractCard EMPTY =
      new ContractCard(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Whether the clause holds on a day.
  public boolean isBound(LocalDate day) {
    return clause.isPresent() && clauseEnd.filter(last -> last.isBefore(day)).isEmpty();
  }
}
