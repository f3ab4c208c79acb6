package coop.meent.store;

/// What came of changes that came in.
///
/// @param accepted that count now
/// @param waiting that lack something which has not come yet
/// @param refused that count nowhere
/// @param suspended that wait for a decision on their device
/// @param unsealed that were here already and can be read now
/// @param damaged that cannot be changes at all
public record Received(
    int accepted, int waiting, int refused, int suspended, int unsealed, int damaged) {

  public static final Received NOTHING = new Received(0, 0, 0, 0, 0, 0);

  public Received plus(Received more) {
    return new Received(
        accepted + more.accepted,
        waiting + more.waiting,
        refused + more.refused,
        suspended + more.suspended,
        unsealed + more.unsealed,
        damaged + more.damaged);
  }

  static final class Counting {
    int accepted;
    int waiting;
    int refused;
    int suspended;
    int unsealed;
    int damaged;

    void count(Verdict verdict) {
      switch (verdict) {
        case Verdict.Accepted _ -> accepted++;
        case Verdict.Refused _ -> refused++;
        case Verdict.Suspended _ -> suspended++;
        case Verdict.Waits _ -> waiting++;
      }
    }

    Received total() {
      return new Received(accepted, waiting, refused, suspended, unsealed, damaged);
    }
  }
}
