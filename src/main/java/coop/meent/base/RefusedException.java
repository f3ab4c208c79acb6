package coop.meent.base;

/// Carries a [Refusal] up from deep inside a read or a write, where handing back an outcome through
/// every call would hide the work. Caught once, at the edge of the deed, and turned into the
/// outcome.
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.key() + " " + refusal.arguments());
    this.refusal = refusal;
  }

  public RefusedException(Refusal refusal, Throwable cause) {
    super(refusal.key() + " " + refusal.arguments(), cause);
    this.refusal = refusal;
  }

  /// An outcome that may be gone on with.
  ///
  /// @throws RefusedException when it refuses
  public static <T> T unlessRefused(T outcome) {
    if (outcome instanceof Refusal refusal) throw new RefusedException(refusal);
    return outcome;
  }

  public Refusal refusal() {
    return refusal;
  }
}
