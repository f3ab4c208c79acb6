package coop.meent.settlement;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.List;

/// A part of the cooperative over which it settles with who leaves: each implements it, and `app`
/// gathers them.
public interface SettlementPart {

  Share of(Leaving leaving);

  /// Told once a settlement was made final: what this part had out is to be had back from the
  /// current account, where the settlement took it off.
  default void madeFinal(Leaving leaving) {}

  /// Who leaves when.
  ///
  /// @param lastDay as a member
  /// @param day up to and with which the books are read: today, or the day that it was made final
  /// @param rules those that bind the member on the last day
  record Leaving(MemberId member, LocalDate lastDay, LocalDate day, Rules rules) {}

  /// What a part has to say.
  ///
  /// @param missing rules that it needs and nobody laid down: asked for, never guessed
  /// @param unseen what it cannot see from this laptop, so that the sum is not whole
  record Share(List<SettlementLine> lines, List<RuleAnswer.Missing> missing, List<Named> unseen) {

    public static final Share NOTHING = new Share(List.of(), List.of(), List.of());

    public Share {
      lines = List.copyOf(lines);
      missing = List.copyOf(missing);
      unseen = List.copyOf(unseen);
    }

    public static Share of(SettlementLine... lines) {
      return new Share(List.of(lines), List.of(), List.of());
    }

    public static Share of(List<SettlementLine> lines) {
      return new Share(lines, List.of(), List.of());
    }

    public static Share asks(RuleAnswer.Missing rule) {
      return new Share(List.of(), List.of(rule), List.of());
    }

    public static Share unseen(Named what) {
      return new Share(List.of(), List.of(), List.of(what));
    }
  }
}
