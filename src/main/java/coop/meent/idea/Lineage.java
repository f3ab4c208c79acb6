package coop.meent.idea;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.idea.Idea.Step;
import coop.meent.store.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The life of an idea from the day it was written down, step by step in the order in which it
/// counts, each with who signed it.
public record Lineage(IdeaStanding idea, List<Line> lines) {

  public Lineage {
    lines = List.copyOf(lines);
  }

  /// How a step is proven; `idea.proof.<PROOF>` in words.
  public enum Proof implements Named {
    /// What is kept is not what was signed.
    BROKEN,
    /// Signed, but by the laptop of somebody else than who is said to have said it.
    OTHER_LAPTOP,
    /// It lies on this laptop alone.
    PRIVATE,
    /// Nobody shares this file.
    UNSHARED,
    /// This laptop signs it with the next sync.
    UNSENT,
    /// Signed by the laptop of who said it; checked when it came.
    SIGNED,
    /// Likewise, and checked again just now.
    VERIFIED;

    @Override
    public String in(Texts texts) {
      return texts.get("idea.proof." + name());
    }

    static Proof of(Optional<Signature> signature, MemberId by) {
      if (signature.isEmpty()) return PRIVATE;
      var found = signature.get();
      boolean isOther = found.signer().filter(who -> !who.equals(by)).isPresent();
      return switch (found.state()) {
        case BROKEN -> BROKEN;
        case UNSHARED -> UNSHARED;
        case UNSENT -> isOther ? OTHER_LAPTOP : UNSENT;
        case SIGNED -> isOther ? OTHER_LAPTOP : SIGNED;
        case VERIFIED -> isOther ? OTHER_LAPTOP : VERIFIED;
      };
    }

    boolean isSigned() {
      return this == SIGNED || this == VERIFIED;
    }

    /// Whether something is wrong with it.
    public boolean isWrong() {
      return this == BROKEN || this == OTHER_LAPTOP;
    }
  }

  /// @param step empty where it was written down
  /// @param counts whether it changed anything; what somebody says who may not does not
  /// @param change by its hash; empty of what lies on this laptop alone
  public record Line(
      UUID id,
      MemberId by,
      Optional<Step> step,
      Instant recordedAt,
      boolean counts,
      Optional<String> change,
      Proof proof) {}

  /// How many lines the laptop of who said them signed.
  public int signed() {
    return (int) lines.stream().filter(line -> line.proof().isSigned()).count();
  }

  /// The first line with which something is wrong.
  public Optional<Line> wrong() {
    return lines.stream().filter(line -> line.proof().isWrong()).findFirst();
  }
}
