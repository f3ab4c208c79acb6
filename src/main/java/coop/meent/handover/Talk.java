package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the two told each other, without what does not hold any more.
///
/// @param words in the order in which they were said
public record Talk(List<Word> words) {

  static Talk heard(List<Word> all) {
    Set<UUID> dropped =
        all.stream()
            .filter(one -> one.kind() == WordKind.DROPPED)
            .flatMap(one -> one.of().stream())
            .collect(Collectors.toSet());
    return new Talk(
        all.stream()
            .filter(one -> one.kind() != WordKind.DROPPED && !dropped.contains(one.id()))
            .toList());
  }

  public List<Word> of(WordKind kind) {
    return words.stream().filter(one -> one.kind() == kind).toList();
  }

  public Optional<Word> last(WordKind kind) {
    return of(kind).stream().reduce((_, later) -> later);
  }

  public List<Word> openNeeds() {
    var met =
        of(WordKind.MET).stream().flatMap(one -> one.of().stream()).collect(Collectors.toSet());
    return of(WordKind.NEED).stream().filter(one -> !met.contains(one.id())).toList();
  }

  /// What still lacks before that receiver can have it.
  public List<Lack> lacks(MemberId receiver) {
    List<Lack> lacks = new ArrayList<>();
    boolean isWaived = !of(WordKind.WAIVED).isEmpty();
    if (of(WordKind.LABEL).isEmpty()) lacks.add(Lack.LABEL);
    if (of(WordKind.ACTION).stream().noneMatch(one -> one.on().isPresent() && one.at().isPresent()))
      lacks.add(Lack.ACTION);
    if (of(WordKind.INTRODUCTION).isEmpty() && !isWaived) lacks.add(Lack.INTRODUCTION);
    if (of(WordKind.CALL).isEmpty() && !isWaived) lacks.add(Lack.CALL);
    if (by(receiver, WordKind.READ_BACK).isEmpty()) lacks.add(Lack.READ_BACK);
    if (by(receiver, WordKind.NEED).isEmpty() && by(receiver, WordKind.NO_NEED).isEmpty())
      lacks.add(Lack.NEEDS);
    if (!openNeeds().isEmpty()) lacks.add(Lack.OPEN_NEED);
    return lacks;
  }

  private List<Word> by(MemberId who, WordKind kind) {
    return of(kind).stream().filter(one -> one.by().equals(who)).toList();
  }
}
