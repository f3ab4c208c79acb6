package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Judges what was counted on paper: by whom, and whether there can have been so many votes.
final class PaperCount {

  private final AgendaItem item;
  private final Roll roll;
  private final Electorate electorate;
  private final Ballot ballot;
  private final Set<MemberId> here;

  private PaperCount(
      AgendaItem item, Roll roll, Electorate electorate, Ballot ballot, Set<MemberId> here) {
    this.item = item;
    this.roll = roll;
    this.electorate = electorate;
    this.ballot = ballot;
    this.here = here;
  }

  /// To judge what was counted before: whoever came may have left since.
  static PaperCount afterwards(AgendaItem item, Roll roll, Electorate electorate, Ballot ballot) {
    return new PaperCount(item, roll, electorate, ballot, ballot.inTime().everPresent());
  }

  /// To judge what was counted just now.
  static PaperCount now(AgendaItem item, Roll roll, Electorate electorate, Ballot ballot) {
    return new PaperCount(item, roll, electorate, ballot, ballot.inTime().present());
  }

  Result.Secret result() {
    return new Result.Secret(
        most(),
        ballot.paper().tellings().stream()
            .map(one -> new Result.Told(one, name(one.teller()), name(one.other()), flaw(one)))
            .toList());
  }

  private String name(MemberId member) {
    return roll.line(member).map(Roll.Line::name).orElse("?");
  }

  /// Papers that can have been handed in: of who is there and may vote, and of whom such a member
  /// represents.
  int most() {
    long voters = electorate.voters().stream().map(Roll.Line::id).filter(this::hasPaper).count();
    return Math.toIntExact(voters * electorate.weight());
  }

  private boolean hasPaper(MemberId member) {
    if (electorate.out(member).isPresent()) return false;
    return isHereAndVotes(member)
        || electorate.mandates().holder(member).filter(this::isHereAndVotes).isPresent();
  }

  private boolean isHereAndVotes(MemberId member) {
    return here.contains(member) && electorate.out(member).isEmpty();
  }

  private Optional<TellingFlaw> flaw(Telling telling) {
    var closing = ballot.closing();
    if (closing.filter(one -> !one.counted().contains(telling.id())).isPresent())
      return Optional.of(TellingFlaw.AFTER_CLOSING);
    if (ballot.inTime().paper().isWithdrawn(telling)) return Optional.of(TellingFlaw.WITHDRAWN);
    return wrong(telling);
  }

  /// What is wrong with a count in itself.
  Optional<TellingFlaw> wrong(Telling telling) {
    if (!item.choices().containsAll(telling.votes().keySet()))
      return Optional.of(TellingFlaw.UNKNOWN_CHOICE);
    if (telling.teller().equals(telling.other())) return Optional.of(TellingFlaw.ONE_TELLER);
    var teller =
        Stream.of(telling.teller(), telling.other())
            .flatMap(one -> teller(one).stream())
            .min(TellingFlaw::compareTo);
    if (teller.isPresent()) return teller;
    return telling.papers() > most() ? Optional.of(TellingFlaw.TOO_MANY_VOTES) : Optional.empty();
  }

  /// Why a member may not count these votes.
  Optional<TellingFlaw> teller(MemberId member) {
    var line = roll.line(member);
    if (line.isEmpty() || !electorate.meets(member)) return Optional.of(TellingFlaw.NO_MEMBER);
    if (item.candidates().stream().anyMatch(name -> isCalled(line.get(), name)))
      return Optional.of(TellingFlaw.CANDIDATE);
    boolean isOwn =
        ballot.inTime().interested().contains(member)
            || item.subject().filter(member::equals).isPresent();
    return isOwn ? Optional.of(TellingFlaw.OWN_INTEREST) : Optional.empty();
  }

  /// Candidates are written as people like: a first name may do, or more than the name.
  private static boolean isCalled(Roll.Line line, String name) {
    var member = plain(line.name());
    var candidate = plain(name);
    return member.containsAll(candidate) || candidate.containsAll(member);
  }

  private static List<String> plain(String name) {
    return List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }
}
